import type { DeliveryOrder } from '../deliveries.ts'
import { handsOf } from '../inquiries/passing.ts'
import type { Report } from './report.ts'

/** The report, to whoever takes it; whoever had it before reads only that it is no longer theirs. */
export function ownerCards(report: Report): DeliveryOrder[] {
  return handsOf(report).map((to, place) => ({
    id: place === 0 ? `report/${report.id}/owner` : `report/${report.id}/owner/${place}`,
    to,
    card: { kind: 'report-for-owner', reportId: report.id },
  }))
}

/** Tells the reporter who has it now. */
export function passedCard({ id, reporter, passed }: Report): DeliveryOrder {
  return { id: `report/${id}/passed/${passed.length}`, to: reporter, card: { kind: 'report-passed', reportId: id } }
}

/** Tells the reporter that whoever had it has left and nobody else may take it. */
export function withNobodyCard({ id, reporter, passed }: Report): DeliveryOrder {
  return {
    id: `report/${id}/nobody/${passed.length}`,
    to: reporter,
    card: { kind: 'report-with-nobody', reportId: id },
  }
}

/** The answer, to whoever reported. */
export function replyCard({ id, reporter }: Report): DeliveryOrder {
  return { id: `report/${id}/reply`, to: reporter, card: { kind: 'report-reply', reportId: id } }
}
