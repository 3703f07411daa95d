import { expect, it } from 'vitest'
import { powerCutTrial } from './power-cuts.ts'

it('loses nothing acknowledged when the power goes at any operation', async () => {
  const whole = await powerCutTrial(Number.POSITIVE_INFINITY, 1)
  expect(whole).toMatchObject({ isCut: false, acknowledged: 36, wrong: [] })
  // The script must reach every kind of operation that a cut can fall on.
  expect(whole.files.map((file) => file.replace('/town/data/', ''))).toEqual([
    'journal/2026-10.jsonl',
    'journal/2026-11.jsonl',
    'records.json',
    'records.previous.json',
  ])
  for (let cut = 1; cut <= whole.operations; cut += 1) {
    for (const seed of [cut, cut + 5_000, cut + 10_000]) {
      const trial = await powerCutTrial(cut, seed)
      expect({ cut, seed, isCut: trial.isCut, wrong: trial.wrong }).toEqual({ cut, seed, isCut: true, wrong: [] })
    }
  }
}, 60_000)
