import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a town's key for exports is kept: a file that the settings name, else one in DATA_DIR. */
export type KeyPlace = { file: string; made: 'on-first-use' | 'by-hand' }

/** The place that these settings mean. */
export function keyPlace(settings: { SIGNING_KEY_FILE?: string | undefined; DATA_DIR: string }): KeyPlace {
  return settings.SIGNING_KEY_FILE
    ? { file: settings.SIGNING_KEY_FILE, made: 'by-hand' }
    : { file: join(settings.DATA_DIR, 'signing-key.pem'), made: 'on-first-use' }
}

/** The key that signs exports; made, and readable to its owner alone, where there is none yet. Throws one sentence otherwise. */
export function signingKey(place: KeyPlace): KeyObject {
  const found = readSigningKey(place)
  if (found) return found
  if (place.made === 'by-hand') throw new Error(`SIGNING_KEY_FILE: ${place.file} cannot be read.`)
  const { privateKey } = generateKeyPairSync('ed25519')
  mkdirSync(join(place.file, '..'), { recursive: true, mode: 0o700 })
  // Fails where another process made one in the same moment: a key is never replaced.
  writeFileSync(place.file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  return privateKey
}

/** The key, or undefined where none was made yet; throws one sentence when the file holds no Ed25519 key. */
export function readSigningKey({ file }: KeyPlace): KeyObject | undefined {
  const content = contentOf(file)
  if (content === undefined) return undefined
  try {
    const key = createPrivateKey(content)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, as for a key of another sort.
  }
  throw new Error(
    `${file} holds no Ed25519 key. Put the key back from where you keep it, or move the file away to make a new one.`,
  )
}

/** What names a key for people who compare it with the one they noted: SHA-256 of the public key, hex. */
export function fingerprintOf(key: KeyObject): string {
  const its = key.type === 'public' ? key : createPublicKey(key)
  return createHash('sha256')
    .update(its.export({ type: 'spki', format: 'der' }))
    .digest('hex')
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be read (${error instanceof Error ? error.message : error}).`)
  }
}
