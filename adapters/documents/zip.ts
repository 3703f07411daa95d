import JSZip from 'jszip'

/** The parts of an office file, read one at a time and never further than a limit. */
export type Zip = { names: string[]; read: (name: string) => Promise<string | 'too-large' | undefined> }

const MOST_PARTS = 5000
/** An unpacked part larger than this is a bomb or far longer than a policy; a policy of 100 pages has 2 MB. */
const LARGEST_PART = 8_000_000

/** Opens a ZIP file; undefined when it is damaged, cut off, encrypted or has absurdly many parts. */
export async function openZip(bytes: Uint8Array): Promise<Zip | undefined> {
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined)
  if (!zip) return undefined
  const names = Object.keys(zip.files)
  if (names.length > MOST_PARTS) return undefined
  const read = async (name: string) => {
    const file = zip.file(name)
    return file ? unpacked(file.nodeStream()) : undefined
  }
  return { names, read }
}

/** The sizes that a ZIP file declares can lie, so what comes out is counted and stopped. */
function unpacked(stream: NodeJS.ReadableStream): Promise<string | 'too-large' | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= LARGEST_PART) chunks.push(chunk)
      else {
        stream.pause()
        chunks.length = 0
        resolve('too-large')
      }
    })
    stream.on('error', () => resolve(undefined))
    stream.on('end', () =>
      resolve(
        Buffer.concat(chunks)
          .toString('utf8')
          .replace(/^\ufeff/, ''),
      ),
    )
  })
}
