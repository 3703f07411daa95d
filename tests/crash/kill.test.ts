import { expect, it } from 'vitest'
import { killAgainAndAgain } from '../storage/kills.ts'
import { seededRandom } from '../storage/simulated-disk.ts'
import { temporaryFolder } from '../storage/temporary-folder.ts'

it('loses nothing acknowledged over many kills', async () => {
  const random = seededRandom(Date.now())
  const points = Array.from({ length: 25 }, () => 1 + Math.floor(random() * 250))
  const result = await killAgainAndAgain(await temporaryFolder(), points)
  console.log(`${result.kills} kills, ${result.acknowledged} acknowledged changes`)
  expect(result).toMatchObject({ kills: 25, wrong: [] })
}, 600_000)
