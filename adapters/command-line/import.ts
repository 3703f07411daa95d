import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { writePolicyFile } from '../../src/policies/policy-file.ts'
import { importDocument } from '../../src/policies/structure.ts'
import { readDocument } from '../documents/read-document.ts'
import { BadInput } from './lines.ts'

type Asked = { file: string | undefined; jsonl: boolean; print: (line: string) => void }

/** A policy document as the policy file of `knowledge/`, or its clauses a line each. */
export async function importCommand({ file, jsonl, print }: Asked): Promise<void> {
  if (!file) throw new BadInput('Name the file to import.')
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`${file} cannot be read.`)
  })
  const read = await readDocument(bytes)
  if (read.outcome === 'refused') throw new BadInput(`${basename(file)}: ${read.why}`)
  const key = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const policy = {
    key,
    town: 'unknown',
    version: 1,
    title: key,
    number: '',
    adopted: null,
    effective: null,
    status: 'draft' as const,
    use: 'both' as const,
    clauses: [],
  }
  const { clauses } = importDocument(read.document, { policy: key })
  if (clauses.length === 0) throw new BadInput(`${basename(file)} holds no clause that can be cited.`)
  if (!jsonl) return print(writePolicyFile({ ...policy, clauses }))
  for (const { citation, path, headings, leadIn, text } of clauses) {
    print(JSON.stringify({ citation, path, heading: headings.at(-1) ?? '', leadIn, text }))
  }
}
