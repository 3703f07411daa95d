import * as acknowledgements from './acknowledgements/acknowledgement-flow.ts'
import * as paper from './acknowledgements/paper-flow.ts'
import * as policyQuestions from './acknowledgements/question-flow.ts'
import { acknowledgementReport } from './acknowledgements/report-flow.ts'
import { signatures } from './acknowledgements/signatures-flow.ts'
import * as approvals from './approvals/approval-flow.ts'
import * as decisions from './approvals/decisions-flow.ts'
import * as delegations from './approvals/delegation-flow.ts'
import { payroll } from './approvals/payroll-flow.ts'
import * as requesting from './approvals/request-flow.ts'
import { reportMinutes } from './approvals/work-time-flow.ts'
import * as comments from './comments/comment-flow.ts'
import { openConsole } from './console/doorway-flow.ts'
import { unreachable } from './exhaustive.ts'
import * as home from './home-flow.ts'
import { notAllowedView, unknownPersonView } from './home-view.ts'
import * as inquiries from './inquiries/inquiry-flow.ts'
import { showQuestions } from './inquiries/waiting-flow.ts'
import { showMine } from './mine-flow.ts'
import type { Role } from './people.ts'
import * as questions from './questions/question-flow.ts'
import { type Reply, say } from './replies.ts'
import * as reports from './reports/report-flow.ts'
import type { Request } from './requests.ts'
import * as disposals from './retention/disposal-flow.ts'
import * as holds from './retention/hold-flow.ts'
import * as reviews from './reviews/review-flow.ts'
import { chooseReach } from './staff/reach-flow.ts'
import * as staff from './staff/staff-flow.ts'
import type { KnownTurn, Turn } from './turn.ts'
import * as undelivered from './undelivered-flow.ts'
import { understand } from './understand.ts'
import * as campaigns from './updates/campaign-flow.ts'
import { decideUpdate } from './updates/decision-flow.ts'
import * as files from './updates/file-flow.ts'
import { fileNotForYouView, fileNotOpened } from './updates/file-view.ts'
import * as plans from './updates/plan-flow.ts'
import * as previews from './updates/preview-flow.ts'
import * as scenarios from './updates/scenario-flow.ts'
import * as updates from './updates/update-flow.ts'
import * as versions from './updates/versions-flow.ts'

/** Hands each request to the flow that answers it, to people who may ask it. */
export async function dispatch(turn: Turn, request: Request | files.SentFile): Promise<Reply> {
  switch (request.kind) {
    case 'home':
      return home.showHome(turn)
    case 'help':
      return home.showHelp(turn)
    case 'mine':
      return known(turn, showMine)
    case 'ask':
      return questions.askQuestion(turn, request)
    case 'show-section':
      return questions.showSection(turn, request)
    case 'not-helpful':
      return questions.notHelpful(turn, request)
    case 'topics':
      return withRole('hr', turn, questions.showTopics)
    case 'start-inquiry':
      return known(turn, (by) => inquiries.startInquiry(by, request))
    case 'send-inquiry':
      return known(turn, (by) => inquiries.sendInquiry(by, request))
    case 'open-questions':
      return known(turn, showQuestions)
    case 'start-answer':
      return known(turn, (by) => inquiries.startAnswer(by, request))
    case 'send-answer':
      return known(turn, (by) => inquiries.sendAnswer(by, request))
    case 'start-report':
      return known(turn, (by) => reports.startReport(by, request))
    case 'send-report':
      return known(turn, (by) => reports.sendReport(by, request))
    case 'start-report-answer':
      return known(turn, (by) => reports.startReportAnswer(by, request))
    case 'answer-report':
      return known(turn, (by) => reports.answerReportTo(by, request))
    case 'show-policy':
      return updates.showPolicy(turn, request)
    case 'show-versions':
      return versions.showVersions(turn, request)
    case 'show-version':
      return versions.showVersion(turn, request)
    case 'start-review':
      return reviews.startReview(turn, request)
    case 'review':
      return reviews.review(turn, request)
    case 'see-notice':
      return known(turn, (by) => reviews.seeNotice(by, request))
    case 'start-comment':
      return comments.startComment(turn, request)
    case 'review-comment':
      return comments.lookAtComment(turn, request)
    case 'start-approval':
      return known(turn, (by) => requesting.startApproval(by, request))
    case 'request-approval':
      return known(turn, (by) => requesting.requestApproval(by, request))
    case 'decide-approval':
      return known(turn, (by) => approvals.decideApproval(by, request))
    case 'withdraw-approval':
      return known(turn, (by) => approvals.withdrawApproval(by, request))
    case 'revoke-approval':
      return known(turn, (by) => approvals.revokeApproval(by, request))
    case 'show-approval':
      return known(turn, (by) => approvals.showApproval(by, request))
    case 'waiting-for-me':
      return known(turn, approvals.waitingForMe)
    case 'choose-reach':
      return known(turn, (by) => chooseReach(by, request))
    case 'decisions':
      return known(turn, decisions.showDecisions)
    case 'approval-queue':
      return withRole('hr', turn, decisions.showQueue)
    case 'delegate-approvals':
      return known(turn, (by) => delegations.delegateApprovals(by, request))
    case 'end-delegation':
      return known(turn, (by) => delegations.endDelegation(by, request))
    case 'report-minutes':
      return known(turn, (by) => reportMinutes(by, request))
    case 'payroll':
      return withRole('hr', turn, (by) => payroll(by, request))
    case 'open-console':
      return withRole(['hr', 'it'], turn, openConsole)
    case 'failed-deliveries':
      return withRole(['hr', 'it'], turn, undelivered.failedDeliveries)
    case 'retry-delivery':
      return withRole(['hr', 'it'], turn, (by) => undelivered.retryDelivery(by, request))
    case 'file':
      return takeFile(turn, request)
    case 'stop-reading':
      return withRole('hr', turn, (by) => files.stopReading(by, request))
    case 'start-update':
      return withRole('hr', turn, (by) => previews.startUpdate(by, request))
    case 'show-preview':
      return withRole('hr', turn, (by) => previews.showPreview(by, request))
    case 'show-detail':
      return withRole('hr', turn, (by) => previews.showDetail(by, request))
    case 'preview-update':
      return withRole('hr', turn, (by) => previews.previewUpdate(by, request))
    case 'plan-update':
      return withRole('hr', turn, (by) => plans.planUpdate(by, request))
    case 'submit-update':
      return withRole('hr', turn, (by) => plans.submitUpdate(by, request))
    case 'decide-update':
      return withRole(['hr', 'administrator'], turn, (by) => decideUpdate(by, request))
    case 'read-update':
      return withRole(['hr', 'administrator'], turn, (by) => campaigns.readUpdate(by, request))
    case 'steer-campaign':
      return withRole(['hr', 'administrator'], turn, (by) => campaigns.steerCampaign(by, request))
    case 'campaigns':
      return withRole(['hr', 'administrator'], turn, (by) => campaigns.showCampaigns(by, request))
    case 'discard-update':
      return withRole('hr', turn, (by) => updates.discardUpdate(by, request))
    case 'acknowledgement-report':
      return withRole('hr', turn, (by) => acknowledgementReport(by, request))
    case 'open-acknowledgement':
      return known(turn, (by) => acknowledgements.openAcknowledgement(by, request))
    case 'acknowledge':
      return known(turn, (by) => acknowledgements.acknowledge(by, request))
    case 'start-scenario':
      return withRole('hr', turn, (by) => scenarios.startScenario(by, request))
    case 'set-scenario':
      return withRole('hr', turn, (by) => scenarios.setScenario(by, request))
    case 'read-acknowledgement':
      return known(turn, (by) => acknowledgements.readAcknowledgement(by, request))
    case 'start-question':
      return known(turn, (by) => policyQuestions.startQuestion(by, request))
    case 'question-policy':
      return known(turn, (by) => policyQuestions.questionPolicy(by, request))
    case 'paper-list':
      return withRole('hr', turn, paper.paperList)
    case 'start-paper':
      return withRole('hr', turn, (by) => paper.startPaper(by, request))
    case 'enter-paper':
      return withRole('hr', turn, (by) => paper.enterPaper(by, request))
    case 'signatures':
      return withRole('hr', turn, (by) => signatures(by, request))
    case 'records-due':
      return withRole(['hr', 'records'], turn, disposals.recordsDue)
    case 'propose-disposal':
      return withRole(['hr', 'records'], turn, disposals.proposeDisposal)
    case 'show-disposal':
      return withRole(['hr', 'records'], turn, (by) => disposals.showDisposal(by, request))
    case 'decide-disposal':
      return withRole(['hr', 'records'], turn, (by) => disposals.decide(by, request))
    case 'holds':
      return withRole(['hr', 'records', 'counsel'], turn, holds.showHolds)
    case 'start-hold':
      return withRole(['hr', 'records', 'counsel'], turn, holds.startHold)
    case 'place-hold':
      return withRole(['hr', 'records', 'counsel'], turn, (by) => holds.placeHold(by, request))
    case 'release-hold':
      return withRole(['hr', 'records', 'counsel'], turn, (by) => holds.releaseHold(by, request))
    case 'start-people-import':
      return withRole('hr', turn, staff.startPeopleImport)
    case 'preview-people-import':
      return withRole('hr', turn, (by) => staff.previewPeopleImport(by, request))
    case 'confirm-people-import':
      return withRole('hr', turn, (by) => staff.confirmPeopleImport(by, request))
    case 'discard-people-import':
      return withRole('hr', turn, (by) => staff.discardPeopleImport(by, request))
    default:
      return unreachable(request)
  }
}

/** HR's files are read; from anybody else the words beside a file are, and so they are where it is a picture. */
async function takeFile(turn: Turn, file: files.SentFile): Promise<Reply> {
  const words = file.text.trim()
  const isPicture = /\.(png|jpe?g|gif|heic|webp|bmp|tiff?)$/i.test(file.name)
  if (turn.person?.roles.includes('hr') && !(isPicture && words)) {
    return files.receiveFile({ ...turn, person: turn.person }, file)
  }
  if (!words) {
    return known(turn, async ({ town }) => say(fileNotForYouView(town.offices.hr?.title ?? 'Human Resources')))
  }
  const reply = await dispatch(turn, understand(words))
  if (reply.kind === 'nothing') return reply
  return { ...reply, view: { ...reply.view, blocks: [fileNotOpened, ...reply.view.blocks] } }
}

async function known(turn: Turn, flow: (turn: KnownTurn) => Promise<Reply>): Promise<Reply> {
  const { person } = turn
  return person ? flow({ ...turn, person }) : say(unknownPersonView(turn.shelf, turn.stranger ?? 'no-email'))
}

async function withRole(roles: Role | Role[], turn: Turn, flow: (turn: KnownTurn) => Promise<Reply>): Promise<Reply> {
  const allowed = [roles].flat()
  return known(turn, async (by) => {
    const offices = allowed.map((role) => turn.town.offices[role]?.title ?? 'Human Resources')
    return allowed.some((role) => by.person.roles.includes(role))
      ? flow(by)
      : say(notAllowedView(offices.join(' and ')))
  })
}
