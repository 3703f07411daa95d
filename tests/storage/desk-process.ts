import { writeSync } from 'node:fs'
import { openStore } from '../../adapters/storage/lowdb.ts'
import { causedBy, sampleAcknowledgement, sampleApproval, sampleOrder } from './sample-records.ts'

// A process to be killed: saves changes as fast as it can and prints the number of each one that it was told is saved.
const [folder = '', first = '0'] = process.argv.slice(2)
const store = await openStore({ folder, clock: { now: () => Date.now() }, snapshotAfter: 40_000 })
writeSync(1, 'open\n')

let next = Number(first)
async function work(): Promise<never> {
  for (;;) {
    const number = next
    next += 1
    const id = `a${number}`
    await store.change('approval', id, causedBy(`e${number}`), () => ({
      outcome: '',
      record: sampleApproval(id),
      also: [{ kind: 'acknowledgement', record: sampleAcknowledgement(`k${number}`) }],
      deliveries: [sampleOrder(`d${number}`, id)],
    }))
    // Straight to the pipe, so that what was printed was known before the kill.
    writeSync(1, `${number}\n`)
  }
}
await Promise.all([work(), work(), work(), work()])
