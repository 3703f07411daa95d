import type { DeliveryOrder } from '../deliveries.ts'
import type { WorkTime } from './work-time.ts'

/** The employee's card, and once the minutes are there the supervisor's; drawn again when they are corrected. */
export function workTimeCards({ id, person, status, supervisor }: WorkTime): DeliveryOrder[] {
  return [
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
