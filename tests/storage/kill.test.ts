import { expect, it } from 'vitest'
import { killAgainAndAgain } from './kills.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('loses nothing acknowledged when the process is killed', async () => {
  const result = await killAgainAndAgain(await temporaryFolder(), [7, 150, 400])
  expect(result).toMatchObject({ kills: 3, wrong: [] })
  expect(result.acknowledged).toBeGreaterThanOrEqual(557)
}, 60_000)
