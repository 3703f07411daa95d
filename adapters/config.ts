import { z } from 'zod'

const setting = z.string().trim().min(1).optional()

/** Every setting the product reads, all optional: with none it is the playground. `.env.example` lists the same names. */
export const configSchema = z.object({
  /** The town of people the directory does not know; needed once Slack or Teams is connected. */
  TOWN: setting,
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  /** Interface to listen on. */
  HOST: z.string().default('127.0.0.1'),
  /** The https address under which people reach Countersign, without a path; on this machine alone, the one it listens on. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !URL.canParse(url) || isBareAddress(new URL(url)), 'has to be like https://desk.town.gov')
    .optional(),
  /** Folder of records; made when missing. */
  DATA_DIR: z.string().default('data'),
  /** PEM file of the Ed25519 key that signs exports; without it one is made in DATA_DIR with the first export. */
  SIGNING_KEY_FILE: setting,
  /** Given, records are kept in PostgreSQL, which several replicas may share, instead of DATA_DIR. */
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^postgres(ql)?:\/\//, 'has to begin with postgres://')
    .optional(),
  /** Folder of towns, policies and concepts. */
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  /** JSON list of people, for towns that have no staff list in the records; without it, and unconnected, a made-up staff. */
  PEOPLE_FILE: setting,
  SLACK_BOT_TOKEN: setting,
  SLACK_SIGNING_SECRET: setting,
  /** Given, Slack is reached over Socket Mode. */
  SLACK_APP_TOKEN: setting,
  SLACK_API_URL: z.url().optional(),
  MicrosoftAppId: setting,
  MicrosoftAppPassword: setting,
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppTenantId: setting,
  /** `1` takes Teams activities without authentication, on loopback only. */
  TEAMS_DEV: z.enum(['0', '1']).default('0'),
  /** Whoever sends it as a bearer token may read `/metrics`; without it only this machine may. */
  METRICS_TOKEN: setting,
  OPENAI_API_KEY: setting,
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: setting,
})
export type Config = z.infer<typeof configSchema>

/** The settings in the environment; throws one line that names every setting that is wrong. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = configSchema.safeParse(given)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`).join(', ')
    throw new Error(`These settings are wrong: ${wrong}. See .env.example.`)
  }
  const config = parsed.data
  const together = (one: keyof Config, other: keyof Config) => {
    if (config[one] && !config[other]) throw new Error(`${one} is set but ${other} is not. Both are needed.`)
  }
  if (!config.SLACK_APP_TOKEN) together('SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET')
  together('SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN')
  together('SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN')
  together('OPENAI_BASE_URL', 'OPENAI_MODEL')
  if (config.TEAMS_DEV === '1' && !isLoopback(config.HOST)) {
    throw new Error('TEAMS_DEV=1 takes unauthenticated activities, so HOST has to be 127.0.0.1.')
  }
  return config
}

/** Whether Slack or Teams is connected; without either it is the playground. */
export function isConnected(config: Config): boolean {
  return config.SLACK_BOT_TOKEN !== undefined || isTeamsConnected(config)
}

/** Whether Teams is connected. */
export function isTeamsConnected(config: Config): boolean {
  return config.MicrosoftAppId !== undefined || config.TEAMS_DEV === '1'
}

/** Whether an address names a server and nothing on it, over https unless that is this machine. */
function isBareAddress({ protocol, hostname, pathname, search, username }: URL): boolean {
  const isSafe = protocol === 'https:' || isLoopback(hostname.replace(/[[\]]/g, ''))
  return isSafe && pathname === '/' && search === '' && username === ''
}

/** Whether an interface is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
