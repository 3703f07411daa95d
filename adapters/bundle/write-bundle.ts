import { createPublicKey, type KeyObject, sign } from 'node:crypto'
import JSZip from 'jszip'
import type { BundleFile, Manifest } from './manifest.ts'
import { fingerprintOf } from './signing-key.ts'
import { digest, sealed, unsealedComment } from './zip-seal.ts'

/** A bundle of these files as a ZIP: manifest with their hashes, its signature, the public key, and a signature over every byte. */
export async function writeBundle(
  files: BundleFile[],
  about: Omit<Manifest, 'format' | 'version' | 'key' | 'files'>,
  key: KeyObject,
): Promise<Buffer> {
  const publicKey = createPublicKey(key)
  const manifest: Manifest = {
    format: 'countersign-bundle',
    version: 1,
    ...about,
    key: fingerprintOf(publicKey),
    files: files.map(({ name, content }) => ({ name, bytes: content.length, sha256: digest(content) })),
  }
  const written = Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`)
  const zip = new JSZip()
  // One moment for all, so that the ZIP says nothing that the manifest does not.
  const options = { date: new Date(about.exportedAt), createFolders: false }
  for (const { name, content } of files) zip.file(name, content, options)
  zip.file('manifest.json', written, options)
  zip.file('manifest.sig', sign(null, written, key), options)
  zip.file('public-key.pem', publicKey.export({ type: 'spki', format: 'pem' }), options)
  const bytes = await zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    platform: 'UNIX',
    comment: unsealedComment,
  })
  return sealed(bytes, key)
}
