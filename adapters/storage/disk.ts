import { mkdir, open, readdir, rename } from 'node:fs/promises'

/** A file open for writing at its end. */
export type DiskFile = {
  append(bytes: Uint8Array): Promise<void>
  /** Resolves when everything appended survives a power cut. */
  sync(): Promise<void>
  truncate(size: number): Promise<void>
  close(): Promise<void>
}

/** All that the store asks of a file system; small, so that a simulated one can be cut at every operation. */
export type Disk = {
  /** Makes the folder and its parents, for the owner's eyes only. */
  makeFolder(folder: string): Promise<void>
  /** Names in a folder; empty when there is none. */
  names(folder: string): Promise<string[]>
  /** Bytes of a file from an offset on; undefined when there is no such file. */
  read(file: string, from: number): Promise<Buffer | undefined>
  /** Opens a file to append to; `fresh` empties it first. */
  open(file: string, how: 'fresh' | 'append'): Promise<DiskFile>
  rename(from: string, to: string): Promise<void>
  /** Resolves when the names in a folder survive a power cut. */
  syncFolder(folder: string): Promise<void>
}

/** The machine's own file system. Files are made 0600, folders 0700. */
export const realDisk: Disk = {
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  },
  names: (folder) => unlessMissing(readdir(folder), []),
  read: async (file, from) => {
    const handle = await unlessMissing(open(file, 'r'), undefined)
    if (!handle) return undefined
    try {
      const { size } = await handle.stat()
      const bytes = Buffer.allocUnsafe(Math.max(0, size - from))
      let filled = 0
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes.subarray(0, filled)
    } finally {
      await handle.close()
    }
  },
  open: async (file, how) => {
    const handle = await open(file, how === 'fresh' ? 'w' : 'a', 0o600)
    // The mode above counts only for a new file; one that was copied here may be open to others.
    await handle.chmod(0o600)
    return {
      append: (bytes) => handle.writeFile(bytes),
      sync: () => handle.datasync(),
      truncate: (size) => handle.truncate(size),
      close: () => handle.close(),
    }
  },
  rename,
  syncFolder: async (folder) => {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

async function unlessMissing<T, U>(attempt: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await attempt
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise
    throw error
  }
}
