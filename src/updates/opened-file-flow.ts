import { largestFile, type OpenedFile } from '../requests.ts'

/** A file as it comes in, unless it is larger than the largest file, whatever its sender said of its size. */
export async function openedFrom(parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<OpenedFile> {
  const taken: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    size += part.length
    if (size > largestFile) return tooLarge
    taken.push(part)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of taken) {
    bytes.set(part, at)
    at += part.length
  }
  return { outcome: 'opened', bytes }
}

/** A file that was not opened, and what to do about it in one line. */
export function refusedFile(why: string): OpenedFile {
  return { outcome: 'refused', why }
}

export const tooLarge = refusedFile(
  'The file is larger than 25 MB. Send the policy alone, without pictures and attachments.',
)
