import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { readPolicy } from '../../adapters/documents/read-policy.ts'

/** Reads the document named on the command line and prints the most memory this process held, in MB, and what came of it. */
const [, , file = ''] = process.argv
const read = await readPolicy(await readFile(file), { policy: 'policy' })
const outcome = read.outcome === 'read' ? `${read.imported.clauses.length} clauses` : `refused`
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)} ${outcome}\n`)
