import type { Rule } from './rule.ts'
import { accountEmail } from './rules/account-email.ts'
import { acknowledgementMissing } from './rules/acknowledgement-missing.ts'
import { confidentialInformation } from './rules/confidential-information.ts'
import { contentApproval } from './rules/content-approval.ts'
import { defamation } from './rules/defamation.ts'
import { discrimination } from './rules/discrimination.ts'
import { driving } from './rules/driving.ts'
import { falseStatements } from './rules/false-statements.ts'
import { illegalActivity } from './rules/illegal-activity.ts'
import { litigation } from './rules/litigation.ts'
import { medicalInformation } from './rules/medical-information.ts'
import { newAccount } from './rules/new-account.ts'
import { offHours } from './rules/off-hours.ts'
import { overtime } from './rules/overtime.ts'
import { personalData } from './rules/personal-data.ts'
import { postingAuthorisation } from './rules/posting-authorisation.ts'
import { profanity } from './rules/profanity.ts'
import { securityInformation } from './rules/security-information.ts'
import { sexualHarassment } from './rules/sexual-harassment.ts'
import { sickOut } from './rules/sick-out.ts'
import { threats } from './rules/threats.ts'
import { townDevices } from './rules/town-devices.ts'
import { townEmail } from './rules/town-email.ts'
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
  contentApproval,
  driving,
  newAccount,
  offHours,
  overtime,
  postingAuthorisation,
  profanity,
  townDevices,
  townEmail,
  workTime,
]
