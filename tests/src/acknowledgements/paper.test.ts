import { expect, test } from 'vitest'
import { owed, statementOf } from '../../../src/acknowledgements/acknowledgement.ts'
import { signOnPaper } from '../../../src/acknowledgements/paper.ts'
import { samplePerson, samplePolicy } from '../../storage/sample-records.ts'

const policy = samplePolicy(2)
const luis = samplePerson('luis', { name: 'Luis Ortega' })
const open = owed(policy, luis, '2026-11-10T15:00:00.000Z')
const around = {
  signer: luis,
  policy,
  publishedAt: '2026-11-10T15:00:00.000Z',
  enteredBy: 'marcy',
  at: '2026-11-20T15:00:00.000Z',
}
const typed = { signedOn: '2026-11-18', scan: ' HR-2026/118.pdf ' }

test('keeps the date under the signature, where the scan is and who entered it, and gives a receipt', () => {
  expect(signOnPaper(open, typed, around)).toMatchObject({
    outcome: 'signed',
    acknowledgement: {
      status: 'acknowledged',
      acknowledgedAt: around.at,
      typedName: 'Luis Ortega',
      signedFrom: 'paper',
      statement: statementOf(policy),
      paper: { signedOn: '2026-11-18', scan: 'HR-2026/118.pdf', enteredBy: 'marcy' },
      receipt: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/),
      // Opening is a press, and nobody pressed.
      openedAt: '',
    },
  })
})

test('reads the date as Americans write it too', () => {
  const settled = signOnPaper(open, { ...typed, signedOn: '11/18/2026' }, around)
  expect(settled).toMatchObject({ acknowledgement: { paper: { signedOn: '2026-11-18' } } })
})

test.each([
  ['a date that is none', { signedOn: 'last week' }, {}, 'date-unreadable'],
  ['a day that does not exist', { signedOn: '2026-02-30' }, {}, 'date-unreadable'],
  ['a day to come', { signedOn: '2026-11-21' }, {}, 'date-ahead'],
  ['a day before the version was out', { signedOn: '2026-11-09' }, {}, 'date-early'],
  ['no scan', { scan: '  ' }, {}, 'scan-missing'],
  ['one’s own', {}, { enteredBy: 'luis' }, 'own'],
  ['a draft', {}, { policy: { ...policy, status: 'draft' as const } }, 'not-in-force'],
  ['a template', {}, { policy: { ...policy, status: 'template' as const } }, 'not-in-force'],
  ['somebody else’s', {}, { signer: samplePerson('maria') }, 'gone'],
])('refuses %s', (_, words, how, why) => {
  expect(signOnPaper(open, { ...typed, ...words }, { ...around, ...how })).toEqual({ outcome: 'refused', why })
})

test('a version that was there from the start has no first day', () => {
  const settled = signOnPaper(open, { ...typed, signedOn: '2019-01-02' }, { ...around, publishedAt: '' })
  expect(settled.outcome).toBe('signed')
})

test('a signature that is there stays as it is', () => {
  const signed = { ...open, status: 'acknowledged' as const, receipt: 'AAAA-BBBB-CCCC' }
  expect(signOnPaper(signed, typed, around)).toEqual({ outcome: 'signed-before', acknowledgement: signed })
})
