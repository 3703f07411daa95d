import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Policy } from '../../src/policies/clause.ts'
import type { Concept } from '../../src/policies/concepts.ts'
import { lint } from '../../src/policies/lint.ts'
import { writePolicyFile } from '../../src/policies/policy-file.ts'
import { parseReviewedEdits, withReviewedEdits } from '../../src/policies/reviewed-edits.ts'
import { type Imported, importDocument } from '../../src/policies/structure.ts'
import { tagClauses } from '../../src/policies/tag.ts'
import { readDocument } from '../documents/read-document.ts'
import { BadInput } from './lines.ts'

type Asked = {
  file: string | undefined
  /** A file of what people changed in the importer's reading of this document before. */
  edits: string | undefined
  jsonl: boolean
  concepts: () => readonly Concept[]
  /** For the policy file or the clauses. */
  print: (line: string) => void
  /** For the report, which is no part of the file. */
  report: (line: string) => void
}

/** A policy document as the policy file of `knowledge/` with a report on it, or its clauses a line each. */
export async function importCommand({ file, edits, jsonl, concepts, print, report }: Asked): Promise<void> {
  if (!file) throw new BadInput('Name the file to import.')
  const bytes = await readFile(file).catch(() => {
    throw new BadInput(`${file} cannot be read.`)
  })
  const opened = await readDocument(bytes)
  if (opened.outcome === 'refused') throw new BadInput(`${basename(file)}: ${opened.why}`)
  const key = basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const imported = importDocument(opened.document, { policy: key })
  if (imported.clauses.length === 0)
    throw new BadInput(
      `${basename(file)}: No clause can be found in it. Send a policy with headings, numbers or full sentences.`,
    )
  for (const note of opened.document.notes) report(`Note: ${note}`)
  if (jsonl) {
    for (const { citation, path, headings, leadIn, text } of imported.clauses)
      print(JSON.stringify({ citation, path, heading: headings.at(-1) ?? '', leadIn, text }))
    return
  }
  const read = policyOf(key, imported, tagClauses(imported.clauses, concepts()))
  const policy = edits ? withReviewedEdits(read, parseReviewedEdits(await wordsOf(edits), edits)) : read
  const { clauses } = policy
  print(writePolicyFile(policy))
  const furniture = opened.document.leftOut
  const findings = lint({ clauses, outside: imported.outside, furniture }, concepts())
  for (const { severity, place, text } of findings)
    report(`${severity === 'blocks' ? 'Must be mended' : 'Advice'}: ${place}: ${text}`)
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length
  const advice = findings.length - blocking
  report(
    `${clauses.length} clauses; ${blocking} to mend before it can be published, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice.`,
  )
}

async function wordsOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BadInput(`${file} cannot be read.`)
  })
}

/** The policy as the importer read it; the same for whoever imports the document. */
export function policyOf(key: string, { properties }: Imported, clauses: Policy['clauses']): Policy {
  return {
    key,
    town: 'unknown',
    version: 1,
    title: properties.title || key,
    number: properties.number ?? '',
    adopted: properties.adopted ?? null,
    effective: properties.effective ?? null,
    status: 'draft',
    use: 'both',
    clauses,
  }
}
