import type { z } from 'zod'
import type { DeliveryOrder } from './deliveries.ts'
import type { Address, Person } from './people.ts'
import type { Imported, ImportOptions } from './policies/structure.ts'
import type { AnyRecord, RecordKind, RecordOf } from './records.ts'
import type { View } from './view.ts'

/** Milliseconds since 1970, UTC. */
export type Clock = { now(): number }

/** Who people are; the platforms say who is speaking, the directory says who that is. */
export type Directory = {
  /** Who acts from there; nobody who has left. */
  byAddress(address: Address): Promise<Person | undefined>
  /** Also somebody who has left, so that records still show their name. */
  byId(id: string): Promise<Person | undefined>
  /** Everyone who works for the town now. */
  inTown(town: string): Promise<Person[]>
  /** Everyone of every town, those who have left included. */
  everyone(): Promise<Person[]>
  /** The town that a workspace or tenant belongs to, for people the directory does not know. */
  townOf(address: Address): Promise<string | undefined>
}

/** Why a change happens, for the journal. */
export type Cause = {
  /** The incoming event's id, or a timer's key: a change made for one event is found again when it is redelivered. */
  event: string
  /** Person id, platform address of an unknown person, or `clock`. */
  by: string
  /** The request's kind or the timer's name. */
  why: string
  /** ISO, UTC. */
  at: string
}

/** Which record. */
export type RecordName = { kind: RecordKind; id: string }

/** Where the journal holds what was removed: an entry, and which of the records it saved; `all` for an entry that has one seal. */
export type Trace = { entry: number; places: number[] | 'all' }

/** What a step decided: the outcome for the caller, and what to save with it in one atomic write. */
export type Decision<K extends RecordKind, O> = {
  outcome: O
  /** The changed record; left out when nothing changes. Its id is the id given to `change`. */
  record?: RecordOf<K>
  /** Further new records; one whose id exists is left alone, so that a repeated step is harmless. */
  also?: AnyRecord[]
  /** Records to remove; one that is not there is left out. What the journal says of them is erased apart, see `Store.erase`. */
  remove?: RecordName[]
  /** Messages to send; an id that exists is drawn again instead of sent twice. */
  deliveries?: DeliveryOrder[]
}

/** Keeps records. A promise that resolves means the change survives a power cut. */
export type Store = {
  get<K extends RecordKind>(kind: K, id: string): Promise<RecordOf<K> | undefined>
  /** Records whose top-level fields equal those of `where`, in order of id. */
  list<K extends RecordKind>(kind: K, where?: Partial<RecordOf<K>>): Promise<RecordOf<K>[]>
  /** Runs one pure, synchronous step on the current record, alone among changes of that record, and saves what it decides. */
  change<K extends RecordKind, O>(
    kind: K,
    id: string,
    cause: Cause,
    step: (current: RecordOf<K> | undefined) => Decision<K, O>,
  ): Promise<O>
  /**
   * Gives this process the work that `name` stands for, for so long; false while another one has it. Asking again
   * prolongs it. Whoever stops in the middle leaves it to the others once the time is over.
   */
  claim(name: string, forMs: number): Promise<boolean>
  /** Where the journal still says what these records were before they were removed. */
  traces(removed: RecordName[]): Promise<Trace[]>
  /**
   * Overwrites these places of the journal for good; its chain still holds. Note them in a `disposal` record first:
   * verification accepts no gap that none lists. Harmless when repeated, as after a crash.
   */
  erase(traces: Trace[]): Promise<void>
  close(): Promise<void>
}

/** Where a sent message stands, so that it can be replaced; `message` is the platform's own reference. */
export type MessageRef = { address: Address; message: string }

export type SendResult =
  | { outcome: 'sent'; message: string }
  /** Not sent and worth trying again: rate limit, platform down. */
  | { outcome: 'later'; afterMs: number; why: string }
  /** Never will be: blocked, left, not installed. `why` is in plain words for HR. */
  | { outcome: 'failed'; why: string }
  /** The platform did not answer in time; it may have been delivered, so it is not sent again. */
  | { outcome: 'unknown'; why: string }

/** Sends one view to one person. `key` is the delivery's id, for platforms that let us see what was already sent. */
export type Messenger = {
  send(to: Address, view: View, key: string): Promise<SendResult>
  replace(at: MessageRef, view: View): Promise<SendResult>
}

/** May be absent, slow or wrong: `undefined` means the offline result stands; whatever it returns is checked by code. */
export type LanguageModel = {
  fill<T>(schema: z.ZodType<T>, instructions: string, input: string): Promise<T | undefined>
}

/** A policy document read and cut into clauses, or why not: one sentence for its sender, with what to do. */
export type ReadPolicy =
  | { outcome: 'read'; imported: Imported; furniture: string[]; notes: string[] }
  | { outcome: 'refused'; why: string }
  | { outcome: 'stopped' }

/** Reads policy documents of any format where they can neither block nor crash the bot; never rejects, keeps nothing. */
export type DocumentReader = {
  read(bytes: Uint8Array, options: ImportOptions, signal?: AbortSignal): Promise<ReadPolicy>
}

/** Where failures go; what people wrote never does. */
export type Log = { failure(reference: string, error: unknown): void }

/** One record in a journal entry: what was done to it, and whose and which town's it is where it says so itself. */
export type JournalPiece = RecordName & { what: 'saved' | 'removed'; town: string; person: string }

/** One entry of the journal as somebody who searches it needs it: never what a record says. */
export type JournalEntry = Pick<Cause, 'at' | 'by' | 'why'> & {
  seq: number
  /** From where a later look goes on with the entries before this one. */
  place: string
  /** The records, or the first of them where `isLong`. */
  saved(): JournalPiece[]
  isLong: boolean
}

/** Reads the journal from its end. */
export type JournalReader = {
  /** From the newest entry back, or from before `place`; costs what is taken, however long the journal is. */
  entries(place: string): AsyncIterable<JournalEntry>
}

/** Lets people of HR and IT into the console. */
export type Doorway = {
  /** A link that signs this person in once, in one browser, within minutes; `from` is the account that asked. */
  linkFor(person: Person, from: Address): string
}

export type Ports = {
  clock: Clock
  store: Store
  directory: Directory
  messenger: Messenger
  model: LanguageModel | undefined
  documents: DocumentReader
  log: Log
  /** Absent where no address of the console is known. */
  doorway?: Doorway | undefined
}
