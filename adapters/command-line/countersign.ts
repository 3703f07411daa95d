#!/usr/bin/env tsx
import { argv, exit, stderr, stdin, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import type { Knowledge } from '../../src/knowledge.ts'
import { type Config, readConfig } from '../config.ts'
import { loadKnowledge } from '../knowledge.ts'
import { BadInput } from './lines.ts'

const usage = `countersign ask --town TOWN "question"     the answer, by clause
countersign ask --town TOWN --as-of DAY "question"  the answer by what counted then, published versions included
countersign ask --jsonl                    {id, org, question} a line in, an answer a line out
countersign review --town TOWN --use personal|official "draft"
countersign review --jsonl                 {id, org, context, text} a line in, a review a line out
countersign import FILE [--jsonl] [--edits REVIEWED]
                                           a policy document as a policy file, or its clauses a line each
countersign diff --town TOWN --policy KEY [FILE] [--from N] [--to N] [--html PAGE]
                                           what changes between two versions, or from one to a document
countersign lint                           what HR should look at in the concept library and pinned answers
countersign coverage                       which rule serves which town, and clauses that no rule serves
countersign people import FILE [--dry-run] [--town TOWN] [--partial] [--leavers N]
                                           brings in a staff list (CSV); who is missing from it has left, unless --partial
countersign payroll --from DAY --to DAY [--town TOWN]
                                           minutes worked outside schedules, as CSV; days are YYYY-MM-DD
countersign doctor [--online]              checks settings, policies, people, records and credentials
countersign verify [RECEIPT]               checks the journal and prints its head, or finds a receipt code
countersign verify BUNDLE.zip [RECEIPT]    checks an export, offline, or finds a receipt code in it
countersign export --town TOWN [--person ID] [--policy KEY] [--from DAY] [--to DAY] --out FILE.zip [--by NAME]
                                           records with the journal entries that carry them, signed
countersign certificate RECEIPT --out FILE.pdf
                                           one signature on one page
countersign dispose --town TOWN --dry-run  lists the records whose time is over; the disposal itself is signed off in chat
countersign redact --record KIND/ID --why WORDS
countersign redact --entry N --why WORDS   removes a record, or what an entry of the journal held before, as a law demands
countersign backup FILE                    copies every record and journal entry into one file
countersign restore FILE                   makes the store of a backup, in an empty DATA_DIR or database
countersign move                           copies DATA_DIR into the empty database of DATABASE_URL`

/** The model of the settings; throws BadInput when none is set. */
async function configuredModel({ OPENAI_API_KEY, OPENAI_BASE_URL: baseURL, OPENAI_MODEL: model }: Config) {
  if (!model) throw new BadInput('No model is configured: set OPENAI_MODEL.')
  const { createLanguageModel } = await import('../openai.ts')
  const log = { failure: () => stderr.write('The model did not answer; the offline answer stands.\n') }
  return createLanguageModel({ apiKey: OPENAI_API_KEY ?? 'none', baseURL, model, log })
}

/** What counted in a town on a day, from the records; throws BadInput where nothing did. */
async function thenOf(day: string, town: string | undefined, config: Config, knowledge: Knowledge) {
  const { shelfOnDay } = await import('./shelf-on-day.ts')
  return shelfOnDay(day, town, config, knowledge)
}

/** Runs one command; exit 0, or 2 with one clear line on bad input. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: {
      town: { type: 'string' },
      use: { type: 'string' },
      model: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      partial: { type: 'boolean', default: false },
      leavers: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      online: { type: 'boolean', default: false },
      html: { type: 'string' },
      edits: { type: 'string' },
      'as-of': { type: 'string' },
      person: { type: 'string' },
      policy: { type: 'string' },
      out: { type: 'string' },
      by: { type: 'string' },
      record: { type: 'string' },
      entry: { type: 'string' },
      why: { type: 'string' },
    },
  })
  const [command, ...rest] = positionals
  const print = (line: string) => void stdout.write(`${line}\n`)
  // Wrong settings are among what the doctor looks for.
  if (command === 'doctor') {
    const { doctorCommand } = await import('./doctor.ts')
    process.exitCode = await doctorCommand(process.env, values.online ? 'online' : 'offline', print)
    return
  }
  const config = readConfig(process.env)
  // Each command loads what it needs and no more: asking a question starts in half the time.
  const knowledge = () => loadKnowledge(config.KNOWLEDGE_DIR)
  switch (command) {
    case 'ask':
      return (await import('./ask.ts')).askCommand(
        {
          town: values.town,
          question: rest.join(' '),
          asOf: values['as-of'] ? await thenOf(values['as-of'], values.town, config, knowledge()) : undefined,
          jsonl: values.jsonl,
          model: values.model ? await configuredModel(config) : undefined,
          input: stdin,
          print,
        },
        knowledge(),
      )
    case 'review':
      return (await import('./review.ts')).reviewCommand(
        { town: values.town, use: values.use, text: rest.join(' '), jsonl: values.jsonl, input: stdin, print },
        knowledge(),
      )
    case 'import':
      return (await import('./import.ts')).importCommand({
        file: rest[0],
        edits: values.edits,
        jsonl: values.jsonl,
        concepts: () => knowledge().concepts,
        print,
        report: (line) => void stderr.write(`${line}\n`),
      })
    case 'diff':
      return (await import('./diff.ts')).diffCommand(
        {
          town: values.town,
          policy: values.policy,
          from: values.from,
          to: values.to,
          file: rest[0],
          html: values.html,
          print,
        },
        config,
        knowledge(),
      )
    case 'lint':
      return (await import('./lint.ts')).lintCommand(knowledge(), print)
    case 'coverage':
      return (await import('./coverage.ts')).coverageCommand(knowledge(), print)
    case 'people': {
      if (rest[0] !== 'import') throw new BadInput('Say: countersign people import FILE')
      const complain = (line: string) => void stderr.write(`${line}\n`)
      const covers = values.partial ? 'some' : 'everyone'
      const how = values['dry-run'] ? 'shown' : 'saved'
      return (await import('./people-import.ts')).peopleImportCommand(
        { file: rest[1], town: values.town, covers, how, leavers: values.leavers, print, complain },
        config,
        knowledge(),
      )
    }
    case 'payroll':
      return (await import('./payroll.ts')).payrollCommand(
        { from: values.from, to: values.to, town: values.town },
        config,
        knowledge(),
        (csv) => void stdout.write(csv),
      )
    case 'verify':
      if (rest[0]?.toLowerCase().endsWith('.zip'))
        return (await import('./verify-bundle.ts')).verifyBundleCommand(rest[0], rest[1], config, print)
      return (await import('./verify.ts')).verifyCommand(config, rest[0], print)
    case 'dispose':
      return (await import('./dispose.ts')).disposeCommand(
        { town: values.town, how: values['dry-run'] ? 'shown' : 'done' },
        config,
        knowledge(),
        print,
      )
    case 'redact':
      return (await import('./redact.ts')).redactCommand(
        { record: values.record, entry: values.entry, why: values.why },
        config,
        print,
      )
    case 'certificate':
      return (await import('./certificate.ts')).certificateCommand(
        { receipt: rest[0], out: values.out },
        config,
        knowledge(),
        print,
      )
    case 'export':
      return (await import('./export.ts')).exportCommand(
        {
          town: values.town,
          person: values.person,
          policy: values.policy,
          from: values.from,
          to: values.to,
          out: values.out,
          by: values.by,
        },
        config,
        knowledge(),
        print,
      )
    case 'backup':
      return (await import('./stores.ts')).backupCommand(rest[0], config, print)
    case 'restore':
      return (await import('./stores.ts')).restoreCommand(rest[0], config, print)
    case 'move':
      return (await import('./stores.ts')).moveCommand(config, print)
    case undefined:
    case 'help':
      return print(usage)
    default:
      throw new BadInput(`There is no command "${command}". Run countersign help.`)
  }
}

main().catch((error: unknown) => {
  const line = error instanceof Error ? error.message : String(error)
  stderr.write(`countersign: ${line.split('\n')[0]}\n`)
  exit(2)
})
