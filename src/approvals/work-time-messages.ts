import type { DeliveryOrder } from '../deliveries.ts'
import type { WorkTime } from './work-time.ts'

/** The employee's cards, and once the minutes are there the supervisor's; drawn again when they are corrected. */
export function workTimeCards(workTime: WorkTime): DeliveryOrder[] {
  const { id, person, status, supervisor, remindedAt } = workTime
  return [
    ...(remindedAt ? [minutesReminder(workTime)] : []),
    { id: `work-time/${id}/employee`, to: person, card: { kind: 'minutes-for-employee', workTimeId: id } },
    ...(status === 'reported' && supervisor
      ? [
          {
            id: `work-time/${id}/supervisor`,
            to: supervisor,
            card: { kind: 'minutes-for-supervisor' as const, workTimeId: id },
          },
        ]
      : []),
  ]
}

/** A new message for minutes that nobody has reported; the first card stays where it is. */
export function minutesReminder({ id, person }: WorkTime): DeliveryOrder {
  return { id: `work-time/${id}/reminder`, to: person, card: { kind: 'minutes-reminder', workTimeId: id } }
}
