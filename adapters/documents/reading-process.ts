import process from 'node:process'
import { z } from 'zod'
import { readPolicy } from './read-policy.ts'

/** One document to read; the process ends when it is read or its parent is gone. */
const jobSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  options: z.object({
    policy: z.string(),
    citationName: z.string().optional(),
    use: z.enum(['official', 'personal', 'both']).optional(),
  }),
})

process.once('disconnect', () => process.exit())
process.once('message', async (job) => {
  const { bytes, options } = jobSchema.parse(job)
  const { policy, citationName, use } = options
  const named = citationName === undefined ? {} : { citationName }
  const read = await readPolicy(bytes, { policy, ...named, ...(use ? { use } : {}) })
  process.send?.(read, () => process.disconnect())
})
