import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import JSZip from 'jszip'
import { type Manifest, manifestSchema } from './manifest.ts'
import { fingerprintOf } from './signing-key.ts'
import { digest, isSealed } from './zip-seal.ts'

export type ReadBundle = { manifest: Manifest; files: Map<string, Buffer> }

/** Most bytes that a file of a bundle may unpack to; a ZIP that says little can hold more than a machine. */
const longestFile = 2 ** 30

/**
 * The files of a bundle, after every byte was held against the signature, the manifest and their hashes. Throws one
 * sentence when it is no bundle or anything in it was changed. Whose key it was is for the reader to compare.
 */
export async function readBundle(bytes: Buffer): Promise<ReadBundle> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true }).catch(() => undefined)
  if (!zip?.file('manifest.json')) throw new Error('This is not a bundle of Countersign, or it was damaged.')
  const files = new Map<string, Buffer>()
  for (const [name, entry] of Object.entries(zip.files)) {
    const content = await entry.async('nodebuffer').catch(() => undefined)
    if (!content || content.length > longestFile) throw changed(`${name} cannot be unpacked`)
    files.set(name, content)
  }
  const key = publicKeyIn(files)
  if (!isSealed(bytes, key)) throw changed('its signature does not fit its bytes')
  const manifest = manifestIn(files, key)
  const named = new Set([...manifest.files.map(({ name }) => name), 'manifest.json', 'manifest.sig', 'public-key.pem'])
  const stranger = [...files.keys()].find((name) => !named.has(name))
  if (stranger) throw changed(`${stranger} is not in its manifest`)
  for (const { name, bytes: size, sha256 } of manifest.files) {
    const content = files.get(name)
    if (!content) throw changed(`${name} is missing`)
    if (content.length !== size || digest(content) !== sha256) throw changed(`${name} does not have its hash`)
  }
  return { manifest, files }
}

function publicKeyIn(files: Map<string, Buffer>): KeyObject {
  try {
    const key = createPublicKey(files.get('public-key.pem') ?? '')
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, as for a key of another sort.
  }
  throw changed('it holds no public key')
}

function manifestIn(files: Map<string, Buffer>, key: KeyObject): Manifest {
  const written = files.get('manifest.json') ?? Buffer.alloc(0)
  if (!verify(null, written, key, files.get('manifest.sig') ?? Buffer.alloc(0)))
    throw changed('its manifest does not have its signature')
  const manifest = manifestSchema.safeParse(JSON.parse(written.toString()))
  if (!manifest.success) throw new Error('This bundle was written by another version of Countersign; use that one.')
  if (manifest.data.key !== fingerprintOf(key)) throw changed('its manifest names another key')
  return manifest.data
}

function changed(why: string): Error {
  return new Error(`This bundle was changed after it was signed: ${why}. Do not rely on it.`)
}
