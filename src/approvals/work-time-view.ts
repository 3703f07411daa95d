import type { Person } from '../people.ts'
import { momentInWords } from '../time.ts'
import { type Block, buttons, lead, small, text, type View } from '../view.ts'
import type { WorkTime } from './work-time.ts'

/** A report with who it is about and who reads it. */
export type WorkTimeStory = { workTime: WorkTime; person: Person; reader: Person }

const always = 'Hours worked are always recorded, with or without permission.'

/** Asks the employee how long it was, and afterwards shows what is recorded. */
export function employeeView({ workTime, reader }: WorkTimeStory): View {
  const when = whenInWords(workTime, reader.timeZone)
  const isReported = workTime.status === 'reported'
  return {
    title: isReported ? `Recorded: ${workTime.minutes} minutes` : 'How many minutes did you work?',
    tone: isReported ? 'good' : 'neutral',
    blocks: [
      text(when),
      ...noteBlock(workTime),
      small(always),
      buttons({
        label: isReported ? 'Correct the minutes' : 'Report the minutes',
        style: isReported ? 'plain' : 'primary',
        request: { kind: 'report-minutes', workTimeId: workTime.id },
      }),
    ],
  }
}

/** Comes once, a working day later, when nothing was reported; afterwards it shows what is recorded. */
export function reminderView(story: WorkTimeStory): View {
  const card = employeeView(story)
  return story.workTime.status === 'reported' ? card : { ...card, title: 'Still open: how many minutes did you work?' }
}

/** What the supervisor reads once minutes are reported. */
export function supervisorView({ workTime, person, reader }: WorkTimeStory): View {
  return {
    title: `${person.name} worked ${workTime.minutes} minutes`,
    tone: 'neutral',
    blocks: [
      text(whenInWords(workTime, reader.timeZone)),
      ...noteBlock(workTime),
      small(`${workTime.approval ? 'In a window that was approved.' : 'Reported without a request.'} ${always}`),
    ],
  }
}

/** The form for minutes; `workTime` when they belong to a window. */
export function minutesFormView(
  workTime: WorkTime | undefined,
  filled: { from: string; minutes: string; note: string },
  person: Person,
  problem: string,
): View {
  const value = (words: string) => (words ? { value: words } : {})
  return {
    title: 'Minutes worked',
    tone: problem ? 'caution' : 'neutral',
    blocks: [
      ...(problem ? [lead(problem)] : []),
      ...(workTime
        ? [text(whenInWords(workTime, person.timeZone))]
        : [
            {
              kind: 'input' as const,
              name: 'from',
              label: 'When you began',
              required: 'required' as const,
              field: { kind: 'moment' as const, ...value(filled.from) },
            },
          ]),
      {
        kind: 'input',
        name: 'minutes',
        label: 'How long you worked',
        hint: 'For example 45, 1:30 or 2 h; 0 if you did not work.',
        required: 'required',
        field: { kind: 'line', maxLength: 40, ...value(filled.minutes) },
      },
      {
        kind: 'input',
        name: 'note',
        label: 'What you did',
        required: 'optional',
        field: { kind: 'line', maxLength: 500, ...value(filled.note) },
      },
      small(always),
      buttons({
        label: 'Record',
        style: 'primary',
        request: { kind: 'report-minutes', ...(workTime ? { workTimeId: workTime.id } : {}) },
      }),
    ],
  }
}

/** Why nothing was recorded. */
export function notRecordedView(why: 'gone' | 'not-yours'): View {
  return why === 'gone'
    ? {
        title: 'This time is not there any more',
        tone: 'caution',
        blocks: [
          text('You can still report it.'),
          buttons({ label: 'Report minutes', style: 'primary', request: { kind: 'report-minutes' } }),
        ],
      }
    : { title: 'This is not yours to report', tone: 'caution', blocks: [text('Everybody reports their own time.')] }
}

function whenInWords({ from, until }: WorkTime, zone: string): string {
  return `${momentInWords(from, zone)}${until ? ` to ${momentInWords(until, zone)}` : ''}`
}

const noteBlock = ({ note }: WorkTime): Block[] => (note ? [text(note)] : [])
