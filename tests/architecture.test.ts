import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom; a file is judged by the first row that names it. */
const rows: { from: RegExp; may: RegExp[] }[] = [
  { from: /^adapters\/main\.ts$/, may: [/./] },
  // One place opens the store that the settings name.
  { from: /^adapters\/open-store\.ts$/, may: [/^src\//, /^adapters\/(config\.ts|storage\/)/, /^node:/] },
  // The command line is a composition root of its own: it puts storage, documents and knowledge together.
  { from: /^adapters\/command-line\//, may: [/^src\//, /^adapters\//, /^node:/, /^[^.]/] },
  // The page draws the very cards that Teams would get, so that what is seen is what ships.
  {
    from: /^adapters\/playground\//,
    may: [
      /^src\//,
      /^adapters\/playground\//,
      /^adapters\/teams\/draw\.ts$/,
      /^adapters\/people-file\.ts$/,
      /^node:/,
      /^(zod|adaptivecards)/,
    ],
  },
  { from: /^adapters\/console\//, may: [/^src\//, /^adapters\/console\//, /^node:/] },
  { from: /^adapters\/slack\//, may: [/^src\//, /^adapters\/slack\//, /^node:/, /^(@slack\/|zod)/] },
  {
    from: /^adapters\/teams\//,
    may: [/^src\//, /^adapters\/teams\//, /^node:/, /^(botbuilder|botframework|zod|parse5|linkifyjs|express)/],
  },
  { from: /^adapters\/certificate\//, may: [/^src\//, /^node:/, /^(pdfkit|dejavu-fonts-ttf)$/] },
  { from: /^adapters\/bundle\//, may: [/^src\//, /^adapters\/bundle\//, /^node:/, /^(zod|jszip)/] },
  { from: /^adapters\/storage\//, may: [/^src\//, /^adapters\/storage\//, /^node:/, /^(lowdb|zod|steno|pg$)/] },
  {
    from: /^adapters\/documents\//,
    may: [/^src\//, /^adapters\/documents\//, /^node:/, /^(parse5|unpdf|jszip|fast-xml-parser)/],
  },
  {
    from: /^adapters\/[^/]+\.ts$/,
    may: [/^src\//, /^adapters\/[^/]+\.ts$/, /^node:/, /^(zod|js-yaml|openai|pino|prom-client)/],
  },
  {
    from: /^src\//,
    may: [
      /^src\//,
      /^(zod|luxon|diff|stemmer|csv-parse|js-yaml|obscenity|libphonenumber-js|card-validator|chrono-node|franc-min|linkifyjs|@noble\/hashes)/,
    ],
  },
]

const files = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
)

const imports = (file: string) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)(?:import|export)\b(?:[^'"]*?\bfrom)?\s*'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/g,
    ),
  ].map(([, first, second]) => {
    const target = first ?? second ?? ''
    return target.startsWith('.') ? normalize(join(dirname(file), target)) : target
  })

describe('who may import whom', () => {
  test('every file is named by a row', () => {
    expect(files.filter((file) => !rows.some(({ from }) => from.test(file)))).toEqual([])
  })

  test('no file imports what its row does not allow', () => {
    const broken = files.flatMap((file) => {
      const row = rows.find(({ from }) => from.test(file))
      return imports(file)
        .filter((target) => !row?.may.some((allowed) => allowed.test(target)))
        .map((target) => `${file} imports ${target}`)
    })
    expect(broken).toEqual([])
  })

  test('rules know rules, readings and policies, never each other', () => {
    const broken = files
      .filter((file) => file.startsWith('src/reviews/rules/'))
      .flatMap((file) => imports(file).filter((target) => target.startsWith('src/reviews/rules/')))
    expect(broken).toEqual([])
  })
})

describe('the core is pure', () => {
  const impure =
    /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bfetch\(|\bsetTimeout\(|\bsetInterval\(|DateTime\.(now|local|utc)\(\)/

  test.each(files.filter((file) => file.startsWith('src/')))('%s reads no clock, no chance, no world', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(impure.exec(code)?.[0]).toBeUndefined()
  })

  test('what decides does not wait: only flows, doors and ports are async', () => {
    const allowed = /-flow\.ts$|\/(bot|dispatch|outbox|cards|ports|library|expiry|with-model)\.ts$/
    const broken = files.filter(
      (file) =>
        file.startsWith('src/') &&
        !allowed.test(file) &&
        /\basync\b|\bawait\b/.test(
          readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|`[^`]*`|'[^'\n]*'/gm, ''),
        ),
    )
    expect(broken).toEqual([])
  })
})

test('no file is longer than one idea: 250 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
  expect(long).toEqual([])
})
