import * as acknowledgements from './acknowledgements/acknowledgement-view.ts'
import { openFor, outstandingFor } from './acknowledgements/reminder-flow.ts'
import { outstandingView, reminderView } from './acknowledgements/reminder-view.ts'
import { acknowledgementStory } from './acknowledgements/story-flow.ts'
import { storyOf } from './approvals/approval-flow.ts'
import * as approvals from './approvals/approval-view.ts'
import { delegationStory } from './approvals/delegation-flow.ts'
import { delegationView } from './approvals/delegation-view.ts'
import * as workTimes from './approvals/work-time-view.ts'
import type { Card } from './deliveries.ts'
import { unreachable } from './exhaustive.ts'
import * as inquiries from './inquiries/inquiry-view.ts'
import { openQuestions } from './inquiries/waiting-flow.ts'
import { waitingQuestionsView } from './inquiries/waiting-view.ts'
import type { Person } from './people.ts'
import type { Library } from './policies/library.ts'
import type { Ports } from './ports.ts'
import * as passed from './reports/passed-view.ts'
import * as reports from './reports/report-view.ts'
import { disposalStory } from './retention/disposal-flow.ts'
import { disposalView } from './retention/disposal-view.ts'
import { today } from './time.ts'
import { campaignStory } from './updates/campaign-flow.ts'
import * as campaigns from './updates/campaign-view.ts'
import { approverView } from './updates/decision-view.ts'
import type { View } from './view.ts'

/** What a card shows its reader now, from the records as they stand; undefined when what it is about is gone. */
export async function drawCard(card: Card, reader: Person, ports: Ports, library: Library): Promise<View | undefined> {
  switch (card.kind) {
    case 'approval-for-approver':
    case 'approval-for-asker':
    case 'approval-notice':
    case 'approval-reminder':
    case 'approval-stuck': {
      const story = await approvalStory(card.approvalId, reader, ports, library)
      return story && approvalView(card.kind)(story)
    }
    case 'acknowledgement':
    case 'acknowledgement-copy':
    case 'policy-question': {
      const story = await storyOfAcknowledgement(card.acknowledgementId, ports, library)
      return story && acknowledgementView(card.kind)(story)
    }
    case 'signing-reminder':
      return reminderView(await openFor(reader, ports, library), dayOf(reader, ports))
    case 'outstanding':
      return outstandingView(await outstandingFor(reader, card.week, ports, library), dayOf(reader, ports))
    case 'inquiry-for-owner':
    case 'inquiry-passed':
    case 'inquiry-reply': {
      const story = await inquiryStory(card.inquiryId, reader, ports)
      return story && inquiryView(card.kind)(story)
    }
    case 'questions-waiting':
      return waitingQuestionsView(await openQuestions(reader, ports), new Date(ports.clock.now()).toISOString())
    case 'report-for-owner':
    case 'report-passed':
    case 'report-with-nobody':
    case 'report-reply': {
      const story = await reportStory(card.reportId, reader, ports)
      return story && reportView(card.kind)(story)
    }
    case 'campaign':
    case 'campaign-for-approver':
    case 'campaign-notice': {
      const campaign = await ports.store.get('campaign', card.campaignId)
      const story = await campaignStory(campaign, card.updateId, reader, { ports, library })
      if (!story) return undefined
      return card.round < story.campaign.round ? campaigns.handedInAgainView(story) : campaignView(card.kind)(story)
    }
    case 'disposal': {
      const disposal = await ports.store.get('disposal', card.disposalId)
      return disposal && disposalView(await disposalStory(disposal, reader, ports))
    }
    case 'delegation': {
      const story = await delegationStory(card.delegationId, reader, ports)
      return story && delegationView(story)
    }
    case 'minutes-for-employee':
    case 'minutes-reminder':
    case 'minutes-for-supervisor': {
      const story = await workTimeStory(card.workTimeId, reader, ports)
      return story && workTimeView(card.kind)(story)
    }
    default:
      return unreachable(card)
  }
}

function approvalView(
  kind: 'approval-for-approver' | 'approval-for-asker' | 'approval-notice' | 'approval-reminder' | 'approval-stuck',
) {
  switch (kind) {
    case 'approval-for-approver':
      return approvals.approverView
    case 'approval-for-asker':
      return approvals.askerView
    case 'approval-notice':
      return approvals.noticeView
    case 'approval-reminder':
      return approvals.reminderView
    case 'approval-stuck':
      return approvals.stuckView
  }
}

function acknowledgementView(kind: 'acknowledgement' | 'acknowledgement-copy' | 'policy-question') {
  switch (kind) {
    case 'acknowledgement':
      return acknowledgements.noticeView
    case 'acknowledgement-copy':
      return acknowledgements.copyView
    case 'policy-question':
      return acknowledgements.questionView
  }
}

function inquiryView(kind: 'inquiry-for-owner' | 'inquiry-passed' | 'inquiry-reply') {
  switch (kind) {
    case 'inquiry-for-owner':
      return inquiries.ownerView
    case 'inquiry-passed':
      return inquiries.passedView
    case 'inquiry-reply':
      return inquiries.replyView
  }
}

function reportView(kind: 'report-for-owner' | 'report-passed' | 'report-with-nobody' | 'report-reply') {
  switch (kind) {
    case 'report-for-owner':
      return reports.ownerView
    case 'report-passed':
      return passed.passedView
    case 'report-with-nobody':
      return passed.withNobodyView
    case 'report-reply':
      return reports.replyView
  }
}

function workTimeView(kind: 'minutes-for-employee' | 'minutes-reminder' | 'minutes-for-supervisor') {
  switch (kind) {
    case 'minutes-for-employee':
      return workTimes.employeeView
    case 'minutes-reminder':
      return workTimes.reminderView
    case 'minutes-for-supervisor':
      return workTimes.supervisorView
  }
}

function campaignView(kind: 'campaign' | 'campaign-for-approver' | 'campaign-notice') {
  switch (kind) {
    case 'campaign':
      return campaigns.liveView
    case 'campaign-for-approver':
      return approverView
    case 'campaign-notice':
      return campaigns.noticeView
  }
}

/** The day on the reader's calendar, `YYYY-MM-DD`. */
function dayOf({ timeZone }: Person, { clock }: Ports): string {
  return today(new Date(clock.now()).toISOString(), timeZone)
}

async function approvalStory(id: string, reader: Person, ports: Ports, library: Library) {
  const approval = await ports.store.get('approval', id)
  const town = approval && library.town(approval.town)
  return approval && town && storyOf(ports, (await library.shelf(town)).shelf, approval, reader)
}

async function workTimeStory(id: string, reader: Person, { store, directory }: Ports) {
  const workTime = await store.get('work-time', id)
  const person = workTime && (await directory.byId(workTime.person))
  return workTime && person && { workTime, person, reader }
}

async function storyOfAcknowledgement(id: string, ports: Ports, library: Library) {
  const acknowledgement = await ports.store.get('acknowledgement', id)
  return acknowledgement && acknowledgementStory(acknowledgement, ports, library)
}

async function inquiryStory(id: string, reader: Person, ports: Ports) {
  const inquiry = await ports.store.get('inquiry', id)
  const asker = inquiry && (await ports.directory.byId(inquiry.asker))
  const owner = inquiry && (await ports.directory.byId(inquiry.owner))
  const before = await ports.directory.byId(inquiry?.passed.at(-1)?.holder ?? '')
  return inquiry && asker && owner ? { inquiry, asker, owner, before, reader } : undefined
}

async function reportStory(id: string, reader: Person, { store, directory }: Ports) {
  const report = await store.get('report', id)
  const reporter = report && (await directory.byId(report.reporter))
  const owner = report && (await directory.byId(report.owner))
  const before = await directory.byId(report?.passed.at(-1)?.holder ?? '')
  return report && reporter && owner ? { report, reporter, owner, before, reader } : undefined
}
