import { basename, dirname } from 'node:path'
import type { Disk } from '../../adapters/storage/disk.ts'

/** `kept` is how much of the synced content no truncation has touched since. */
type Inode = { bytes: Buffer; synced: Buffer; kept: number }
type Renaming = { folder: string; change: (names: Map<string, Inode>) => void }

export type SimulatedDisk = Disk & {
  /** Operations so far that change something. */
  operations(): number
  /** The power goes with this operation, counted from now on. */
  cutAfter(operations: number): void
  isCut(): boolean
  /** What the next process finds when only this one died: everything written, synced or not. This one can do no more. */
  afterKill(): SimulatedDisk
  /** Appends and syncs of files whose name ends so fail with this code, half done, until it is undefined. */
  refuse(ending: string, code: string | undefined): void
  /** What a machine finds after the power came back: all that was synced, and of the rest whatever `random` leaves. */
  afterPowerCut(random: () => number): SimulatedDisk
  /** Changes a file by hand. */
  edit(file: string, change: (bytes: Buffer) => Buffer | undefined): void
  files(): string[]
}

/** Size of what a disk writes whole or not at all. */
const sector = 512

/**
 * A file system that keeps for certain only what was synced: file contents by their own sync, names (new and
 * renamed) by that of their folder. The rest survives a power cut whole, in part, with holes of zeros, or not at all.
 */
export function simulatedDisk(contents: Map<string, Buffer> = new Map()): SimulatedDisk {
  const inodes = new Map([...contents].map(([name, bytes]) => [name, { bytes, synced: bytes, kept: bytes.length }]))
  return diskOn({
    names: new Map(inodes),
    syncedNames: new Map(inodes),
    unsyncedNames: [],
    folders: new Set(),
    operations: 0,
    cut: Number.POSITIVE_INFINITY,
  })
}

type Media = {
  names: Map<string, Inode>
  syncedNames: Map<string, Inode>
  unsyncedNames: Renaming[]
  folders: Set<string>
  operations: number
  /** Number of the operation with which the power goes. */
  cut: number
}

function diskOn(media: Media): SimulatedDisk {
  const { names, syncedNames, folders } = media
  const refusals = new Map<string, string>()
  let isKilled = false

  const requirePower = () => {
    if (isKilled || media.operations >= media.cut) throw new Error('The power is off.')
  }
  /** Does it, and fails behind it when this was the last operation: nobody knows then how far it came. */
  const operate = (act: () => void) => {
    requirePower()
    media.operations += 1
    act()
    requirePower()
  }
  const rename = (folder: string, change: Renaming['change']) => {
    change(names)
    media.unsyncedNames.push({ folder, change })
  }
  const refusalOf = (file: string) => [...refusals].find(([ending]) => file.endsWith(ending))?.[1]

  const disk: SimulatedDisk = {
    makeFolder: async (folder) => {
      requirePower()
      for (let at = folder; at !== dirname(at); at = dirname(at)) folders.add(at)
    },
    names: async (folder) => {
      requirePower()
      return [...names.keys()].filter((name) => dirname(name) === folder).map((name) => basename(name))
    },
    read: async (file, from) => {
      requirePower()
      const inode = names.get(file)
      return inode && Buffer.from(inode.bytes.subarray(from))
    },
    open: async (file, how) => {
      let inode: Inode = { bytes: Buffer.alloc(0), synced: Buffer.alloc(0), kept: 0 }
      operate(() => {
        if (!folders.has(dirname(file))) throw new Error(`There is no folder ${dirname(file)}`)
        const existing = names.get(file)
        if (existing) inode = existing
        else rename(dirname(file), (all) => all.set(file, inode))
        if (how === 'fresh') shorten(inode, 0)
      })
      return {
        append: async (bytes) =>
          operate(() => {
            const code = refusalOf(file)
            inode.bytes = Buffer.concat([inode.bytes, bytes.subarray(0, code ? bytes.length / 2 : bytes.length)])
            if (code) throw Object.assign(new Error(`${code}: write ${file}`), { code })
          }),
        sync: async () =>
          operate(() => {
            const code = refusalOf(file)
            if (code) throw Object.assign(new Error(`${code}: fdatasync ${file}`), { code })
            // The one that the power cut interrupts may not have happened.
            if (media.operations >= media.cut) return
            inode.synced = inode.bytes
            inode.kept = inode.bytes.length
          }),
        truncate: async (size) => operate(() => shorten(inode, size)),
        close: async () => {},
      }
    },
    rename: async (from, to) =>
      operate(() => {
        if (!names.has(from)) throw new Error(`There is no file ${from}`)
        rename(dirname(to), (all) => {
          const inode = all.get(from)
          all.delete(from)
          if (inode) all.set(to, inode)
        })
      }),
    syncFolder: async (folder) =>
      operate(() => {
        if (media.operations >= media.cut) return
        for (const one of media.unsyncedNames) if (one.folder === folder) one.change(syncedNames)
        media.unsyncedNames = media.unsyncedNames.filter((one) => one.folder !== folder)
      }),
    operations: () => media.operations,
    cutAfter: (more) => {
      media.cut = media.operations + more
    },
    isCut: () => media.operations >= media.cut,
    afterKill: () => {
      isKilled = true
      return diskOn(media)
    },
    refuse: (ending, code) => {
      if (code) refusals.set(ending, code)
      else refusals.delete(ending)
    },
    afterPowerCut: (random) => {
      const survived = new Map(syncedNames)
      // A file system's own journal replays its operations in order, as far as they came.
      for (const one of media.unsyncedNames.slice(0, Math.floor(random() * (media.unsyncedNames.length + 1))))
        one.change(survived)
      const found = simulatedDisk(new Map([...survived].map(([name, inode]) => [name, leftOf(inode, random)])))
      for (const folder of folders) void found.makeFolder(folder)
      return found
    },
    edit: (file, change) => {
      const changed = change(Buffer.from(names.get(file)?.bytes ?? ''))
      if (changed) names.set(file, { bytes: changed, synced: changed, kept: changed.length })
      else names.delete(file)
    },
    files: () => [...names.keys()].toSorted(),
  }
  return disk
}

function shorten(inode: Inode, size: number): void {
  inode.bytes = Buffer.from(inode.bytes.subarray(0, size))
  inode.kept = Math.min(inode.kept, size)
}

function leftOf({ bytes, synced, kept }: Inode, random: () => number): Buffer {
  if (kept < synced.length && random() < 0.5) return synced
  const base = synced.subarray(0, kept)
  const added = bytes.subarray(base.length)
  const fate = random()
  if (fate < 0.2) return base
  if (fate < 0.4) return bytes
  const left = Buffer.concat([base, added.subarray(0, Math.floor(random() * (added.length + 1)))])
  if (fate < 0.7) return left
  // The size came to the disk, some of the sectors did not.
  const holed = Buffer.from(bytes)
  for (let at = base.length; at < holed.length; ) {
    const end = Math.min(Math.floor(at / sector + 1) * sector, holed.length)
    if (random() < 0.4) holed.fill(0, at, end)
    at = end
  }
  return holed
}

/** Repeatable numbers from 0 to 1 (a linear congruential generator with Knuth's MMIX constants). */
export function seededRandom(seed: number): () => number {
  let state = BigInt(seed) * 2n + 1n
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n
    return Number(state >> 11n) / 2 ** 53
  }
}
