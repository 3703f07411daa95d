import type { Rule } from './rule.ts'
import { accountEmail } from './rules/account-email.ts'
import { acknowledgementMissing } from './rules/acknowledgement-missing.ts'
import { arguingWithPublic } from './rules/arguing-with-public.ts'
import { businessPurpose } from './rules/business-purpose.ts'
import { capitals } from './rules/capitals.ts'
import { commentDeletion } from './rules/comment-deletion.ts'
import { commitment } from './rules/commitment.ts'
import { communityPartners } from './rules/community-partners.ts'
import { confidentialInformation } from './rules/confidential-information.ts'
import { contentApproval } from './rules/content-approval.ts'
import { copyright } from './rules/copyright.ts'
import { correctingCritics } from './rules/correcting-critics.ts'
import { defamation } from './rules/defamation.ts'
import { derogatory } from './rules/derogatory.ts'
import { disclaimer } from './rules/disclaimer.ts'
import { discrimination } from './rules/discrimination.ts'
import { driving } from './rules/driving.ts'
import { endorsement } from './rules/endorsement.ts'
import { falseStatements } from './rules/false-statements.ts'
import { hashtags } from './rules/hashtags.ts'
import { hostileRemarks } from './rules/hostile-remarks.ts'
import { identifyAsEmployee } from './rules/identify-as-employee.ts'
import { illegalActivity } from './rules/illegal-activity.ts'
import { jobTitle } from './rules/job-title.ts'
import { legalReview } from './rules/legal-review.ts'
import { legislation } from './rules/legislation.ts'
import { linkBack } from './rules/link-back.ts'
import { litigation } from './rules/litigation.ts'
import { logo } from './rules/logo.ts'
import { medicalInformation } from './rules/medical-information.ts'
import { namingPeople } from './rules/naming-people.ts'
import { newAccount } from './rules/new-account.ts'
import { offHours } from './rules/off-hours.ts'
import { operationsInformation } from './rules/operations-information.ts'
import { overtime } from './rules/overtime.ts'
import { partisanPolitics } from './rules/partisan-politics.ts'
import { partnerMarks } from './rules/partner-marks.ts'
import { personalBelief } from './rules/personal-belief.ts'
import { personalData } from './rules/personal-data.ts'
import { photosOfPeople } from './rules/photos-of-people.ts'
import { photosOfScenes } from './rules/photos-of-scenes.ts'
import { pictureDescriptions } from './rules/picture-descriptions.ts'
import { platformTerms } from './rules/platform-terms.ts'
import { postingAuthorisation } from './rules/posting-authorisation.ts'
import { profanity } from './rules/profanity.ts'
import { publicNotices } from './rules/public-notices.ts'
import { recordsRequest } from './rules/records-request.ts'
import { referenceToTown } from './rules/reference-to-town.ts'
import { reviewerInstructions } from './rules/reviewer-instructions.ts'
import { securityInformation } from './rules/security-information.ts'
import { selling } from './rules/selling.ts'
import { separateApps } from './rules/separate-apps.ts'
import { sexualHarassment } from './rules/sexual-harassment.ts'
import { sickOut } from './rules/sick-out.ts'
import { speakingForTown } from './rules/speaking-for-town.ts'
import { threats } from './rules/threats.ts'
import { townBusinessPersonal } from './rules/town-business-personal.ts'
import { townDevices } from './rules/town-devices.ts'
import { townDocuments } from './rules/town-documents.ts'
import { townEmail } from './rules/town-email.ts'
import { undecidedMatters } from './rules/undecided-matters.ts'
import { uniform } from './rules/uniform.ts'
import { workTime } from './rules/work-time.ts'

/** Every rule, the gravest first; one line a file of `rules/`. */
export const allRules: Rule[] = [
  threats,
  sexualHarassment,
  discrimination,
  personalData,
  medicalInformation,
  confidentialInformation,
  litigation,
  securityInformation,
  falseStatements,
  defamation,
  illegalActivity,
  sickOut,
  accountEmail,
  acknowledgementMissing,
  arguingWithPublic,
  businessPurpose,
  capitals,
  commentDeletion,
  commitment,
  communityPartners,
  contentApproval,
  copyright,
  correctingCritics,
  derogatory,
  disclaimer,
  driving,
  endorsement,
  hashtags,
  hostileRemarks,
  identifyAsEmployee,
  jobTitle,
  legalReview,
  legislation,
  linkBack,
  logo,
  namingPeople,
  newAccount,
  offHours,
  operationsInformation,
  overtime,
  partisanPolitics,
  partnerMarks,
  personalBelief,
  photosOfPeople,
  photosOfScenes,
  pictureDescriptions,
  platformTerms,
  postingAuthorisation,
  profanity,
  publicNotices,
  recordsRequest,
  referenceToTown,
  reviewerInstructions,
  selling,
  separateApps,
  speakingForTown,
  townBusinessPersonal,
  townDevices,
  townDocuments,
  townEmail,
  undecidedMatters,
  uniform,
  workTime,
]
