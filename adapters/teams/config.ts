import { z } from 'zod'

/** What the Teams side is told; names follow Microsoft's own settings where they have one. */
export const teamsConfigSchema = z.object({
  /** `MicrosoftAppId`; empty only in development. */
  appId: z.string().default(''),
  /** `MicrosoftAppPassword`; empty for a managed identity. */
  password: z.string().default(''),
  /** `MicrosoftAppType`; Microsoft registers no new multi-tenant bots since July 2025. */
  appType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).default('SingleTenant'),
  /** `MicrosoftAppTenantId`. */
  tenantId: z.string().default(''),
  /** Tenants whose people may use the bot; `tenantId` when left empty. */
  tenants: z.array(z.string()).default([]),
  cloud: z.enum(['public', 'us-government']).default('public'),
  /** Where to write to someone who has not written yet; Microsoft's address for the cloud when left out. */
  serviceUrl: z.string().optional(),
  /** `TEAMS_DEV=1`: no authentication at all, for a bot that only this machine can reach. */
  access: z.enum(['authenticated', 'open-on-loopback']).default('authenticated'),
  /** The address the server binds to. */
  host: z.string().default('127.0.0.1'),
})
export type TeamsConfig = z.infer<typeof teamsConfigSchema>

/** Where Teams forwards messages to anybody; none in development, which must not leave this machine by itself. */
export function globalServiceUrl(config: TeamsConfig): string | undefined {
  if (config.serviceUrl) return config.serviceUrl
  if (config.access === 'open-on-loopback') return undefined
  const host = config.cloud === 'us-government' ? 'smba.infra.gov.teams.microsoft.us' : 'smba.trafficmanager.net'
  return `https://${host}/teams/`
}

/** Throws one clear line when the bot would be open to anyone, or would not know its own name. */
export function checkConfig(config: TeamsConfig): void {
  if (config.serviceUrl && !isServiceUrl(config.serviceUrl, config)) {
    throw new Error(`${config.serviceUrl} is not a service address of Teams.`)
  }
  if (config.access === 'open-on-loopback') {
    if (!isLoopback(config.host)) {
      throw new Error(`TEAMS_DEV=1 lets anyone in, so HOST must be 127.0.0.1, not ${config.host}.`)
    }
    return
  }
  if (config.appId === '') throw new Error('MicrosoftAppId is not set: without it anyone could speak to the bot.')
  if (config.appType !== 'UserAssignedMSI' && config.password === '') {
    throw new Error('MicrosoftAppPassword is not set: the bot could not answer. Copy the secret value, not its id.')
  }
  if (config.appType !== 'MultiTenant' && config.tenantId === '') {
    throw new Error(`MicrosoftAppTenantId is not set; MicrosoftAppType ${config.appType} needs it.`)
  }
  if (tenantsAllowed(config).length === 0) {
    throw new Error('No tenant is allowed: set MicrosoftAppTenantId to the tenant whose people may use the bot.')
  }
}

/** The tenants whose people may use the bot; empty means any, in development only. */
export function tenantsAllowed(config: TeamsConfig): string[] {
  if (config.tenants.length > 0) return config.tenants
  return config.tenantId === '' ? [] : [config.tenantId]
}

/** Hosts that Microsoft runs for Teams, public and for US governments. */
const serviceHosts = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]
const serviceDomains = ['.botframework.com', '.botframework.us', '.teams.microsoft.com', '.teams.microsoft.us']

/** Whether answers may be sent there: a forged address would receive people's cards and the bot's token. */
export function isServiceUrl(url: string, config: TeamsConfig): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (config.access === 'open-on-loopback' && isLoopback(hostname)) return protocol === 'http:' || protocol === 'https:'
  if (protocol !== 'https:') return false
  return serviceHosts.includes(hostname) || serviceDomains.some((domain) => hostname.endsWith(domain))
}

/** Whether only this machine is meant. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
