import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { daysProblem, signaturesCsv } from '../../../src/acknowledgements/signatures.ts'
import { sampleAcknowledgement, samplePerson } from '../../storage/sample-records.ts'
import { openDesk } from '../../support/desk.ts'

const people = [samplePerson('luis', { name: 'Luis Ortega' }), samplePerson('sam', { name: '=1+1' })]
const all = [
  sampleAcknowledgement('a', {
    person: 'luis',
    status: 'acknowledged',
    typedName: '@SUM(A1)',
    receipt: '7K2M-QX4T-9B0C',
    acknowledgedAt: '2026-11-21T03:30:00.000Z',
    question: 'A secret question.',
  }),
  sampleAcknowledgement('b', { person: 'sam', policy: 'glastonbury-6' }),
]
const rows = (policy = '', from = '', until = '') =>
  parse<Record<string, string>>(signaturesCsv(all, people, { policy, from, until }), { columns: true })

describe('signatures as a table', () => {
  it('says who, when on their clock, and the receipt; who still owes is listed too', () => {
    expect(rows()).toMatchObject([
      { person: 'sam', policy: 'glastonbury-6', status: 'owed', signed: '', receipt: '' },
      { person: 'luis', signed: '2026-11-20T22:30:00-05:00', receipt: '7K2M-QX4T-9B0C', 'on paper': 'no' },
    ])
  })

  it('is by policy and by days of the signer', () => {
    expect(rows('glastonbury-6').map(({ person }) => person)).toEqual(['sam'])
    expect(rows('', '2026-11-20', '2026-11-20').map(({ person }) => person)).toEqual(['luis'])
    expect(rows('', '2026-11-21').map(({ person }) => person)).toEqual([])
  })

  it('runs nothing in a spreadsheet, and holds no question', () => {
    const csv = signaturesCsv(all, people, { policy: '', from: '', until: '' })
    expect(csv).toContain("'@SUM(A1)")
    expect(csv).toContain("'=1+1")
    expect(csv).not.toContain('secret')
  })

  it.each([
    ['2026-11-01', '2026-10-01', /comes before/],
    ['soon', '', /Choose days/],
    ['', '', /^$/],
  ])('from %j until %j', (from, until, words) => {
    expect(daysProblem({ policy: '', from, until })).toMatch(words)
  })

  it('is for HR, in chat, and names the command for a signed file', async () => {
    const desk = openDesk()
    await desk.say('glastonbury-marcy', 'export signatures')
    expect(await desk.press('glastonbury-marcy', 'Show', { from: 'soon' })).toContain('Choose days of the calendar')
    const none = await desk.press('glastonbury-marcy', 'Show', { policy: 'any', from: '', until: '' })
    expect(none).toContain('countersign export --town glastonbury --out signatures.zip')
  })
})
