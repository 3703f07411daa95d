import { createHash, type KeyObject, sign, verify } from 'node:crypto'

/** SHA-256, hex. */
export function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

const opening = 'countersign-signature '
/** 64 bytes of Ed25519 in base64. */
const signatureLength = 88

/** A ZIP's comment before it is signed: as long as with its signature. */
export const unsealedComment = opening + '='.repeat(signatureLength)

/** The ZIP with a signature over each of its bytes in the place of the comment, which stands at its very end. */
export function sealed(zip: Buffer, key: KeyObject): Buffer {
  return Buffer.concat([zip.subarray(0, -signatureLength), Buffer.from(sign(null, zip, key).toString('base64'))])
}

/** Whether the comment is this key's signature over every other byte. */
export function isSealed(zip: Buffer, key: KeyObject): boolean {
  const written = zip.toString('latin1', zip.length - unsealedComment.length)
  const signature = Buffer.from(written.slice(opening.length), 'base64')
  // Spelled one way only, so that no byte of it can be another.
  if (written !== opening + signature.toString('base64')) return false
  const unsealed = Buffer.concat([zip.subarray(0, -unsealedComment.length), Buffer.from(unsealedComment)])
  return verify(null, unsealed, key, signature)
}
