import { expect, it } from 'vitest'
import { powerCutTrial } from '../storage/power-cuts.ts'

it('loses nothing acknowledged over ten thousand power cuts', async () => {
  const { operations } = await powerCutTrial(Number.POSITIVE_INFINITY, 1)
  const start = Date.now()
  let acknowledged = 0
  for (let trial = 0; trial < 10_000; trial += 1) {
    const cut = 1 + (trial % operations)
    const { wrong, ...result } = await powerCutTrial(cut, start + trial)
    acknowledged += result.acknowledged
    expect({ cut, seed: start + trial, wrong }).toEqual({ cut, seed: start + trial, wrong: [] })
  }
  console.log(`10000 power cuts, ${acknowledged} acknowledged changes before them`)
}, 1_800_000)
