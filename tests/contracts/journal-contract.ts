import { describe, expect, it } from 'vitest'
import type { JournalEntry, JournalReader, Store } from '../../src/ports.ts'
import { sampleApproval } from '../storage/sample-records.ts'

export type JournalUnderTest = { store: Store & { journal: JournalReader }; discard: () => Promise<void> }

/** What reading a journal from its end promises, on every store. */
export function journalContract(name: string, open: (now: () => number) => Promise<JournalUnderTest>): void {
  describe(`${name}, its journal read from the end`, () => {
    let now = Date.parse('2026-11-28T09:00:00.000Z')

    /** Each change's approval has this many characters of text; a day passes after each. */
    async function withJournal(texts: string[], look: (journal: JournalReader) => Promise<void>): Promise<void> {
      now = Date.parse('2026-11-28T09:00:00.000Z')
      const { store, discard } = await open(() => now)
      try {
        for (const [at, text] of texts.entries()) {
          const cause = {
            event: `e${at}`,
            by: `person-${at}`,
            why: 'request-approval',
            at: new Date(now).toISOString(),
          }
          await store.change('approval', `a${at}`, cause, () => ({
            outcome: '',
            record: sampleApproval(`a${at}`, { text, town: 'glastonbury' }),
          }))
          now += 86_400_000
        }
        await until(async () => (await first(store.journal, '', 1))[0]?.seq === texts.length)
        await look(store.journal)
      } finally {
        await discard()
      }
    }

    it('is empty at first', async () => {
      const { store, discard } = await open(() => now)
      expect(await first(store.journal, '', 10)).toEqual([])
      await discard()
    })

    it('gives who did what, when and to which record, the newest first, over the ends of months', () =>
      withJournal(
        Array.from({ length: 7 }, () => 'Words'),
        async (journal) => {
          const entries = await first(journal, '', 100)
          expect(entries.map(({ seq }) => seq)).toEqual([7, 6, 5, 4, 3, 2, 1])
          expect(entries[0]).toMatchObject({ at: '2026-12-04T09:00:00.000Z', by: 'person-6', why: 'request-approval' })
          expect(entries[0]?.saved()).toContainEqual({
            kind: 'approval',
            id: 'a6',
            what: 'saved',
            town: 'glastonbury',
            person: '',
          })
        },
      ))

    it('goes on from every place, without a gap and without a repetition', () =>
      withJournal(
        Array.from({ length: 9 }, (_, at) => 'x'.repeat(at * 50_000)),
        async (journal) => {
          for (const size of [1, 2, 4]) {
            const seen: number[] = []
            for (let place = ''; seen.length < 9; ) {
              const page = await first(journal, place, size)
              seen.push(...page.map(({ seq }) => seq))
              place = page.at(-1)?.place ?? ''
            }
            expect(seen).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
          }
          const [oldest] = (await first(journal, '', 100)).slice(-1)
          expect(await first(journal, oldest?.place ?? '', 10)).toEqual([])
        },
      ))

    it('reads entries longer than what is read at once, and says that it looked at their beginning', () =>
      withJournal(['short', 'long '.repeat(300_000), 'short'], async (journal) => {
        const entries = await first(journal, '', 10)
        expect(entries.map(({ isLong }) => isLong)).toEqual([false, true, false])
        expect(entries[1]?.saved()).toMatchObject([{ kind: 'approval', id: 'a1' }])
      }))

    it('takes no words of a person for a record', () =>
      withJournal(
        ['{"kind":"hold","record":{"id":"forged"}} "saved":{"kind":"hold","record":{"id":"x"'],
        async (journal) => {
          const [entry] = await first(journal, '', 1)
          expect(entry?.saved().map(({ kind }) => kind)).toEqual(['approval', 'event'])
        },
      ))

    it('finds nothing at a place that is none', () =>
      withJournal(['Words'], async (journal) => {
        const [entry] = await first(journal, '', 1)
        for (const place of [
          'nonsense',
          '-1',
          '2026-11.jsonl:',
          '2026-11.jsonl:7',
          '2026-11.jsonl:-7',
          '2026-11.jsonl:1e99x',
        ])
          expect([place, await first(journal, place, 10)]).toEqual([place, []])
        expect(entry?.seq).toBe(1)
      }))
  })
}

async function first(journal: JournalReader, place: string, most: number): Promise<JournalEntry[]> {
  const taken: JournalEntry[] = []
  for await (const entry of journal.entries(place)) {
    taken.push(entry)
    if (taken.length === most) break
  }
  return taken
}

/** Entries join the chain of a database a moment after they are saved. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}
