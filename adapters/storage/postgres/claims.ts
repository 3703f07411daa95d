import type { Pool } from 'pg'
import { textIn } from './safe-text.ts'

/** Gives `name` to this owner for so long by the database's own clock, unless another owner has it. */
export async function claim(pool: Pool, owner: string, name: string, forMs: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into countersign_claims as held (name, owner, ends)
      values ($1, $2, now() + $3 * interval '1 millisecond')
      on conflict (name) do update set owner = excluded.owner, ends = excluded.ends
      where held.owner = excluded.owner or held.ends <= now()
      returning name`,
    [textIn(name), owner, forMs],
  )
  return rowCount === 1
}
