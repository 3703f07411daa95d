/** A plain warning when the embedded store holds more records than it is made for; undefined while it does not. */
export function outgrown(records: number, startMs: number, memoryBytes: number): string | undefined {
  if (records < 250_000) return undefined
  const cost =
    `The store holds ${records.toLocaleString('en')} records: it took ${(startMs / 1_000).toFixed(1)} seconds to open ` +
    `and the process uses ${Math.round(memoryBytes / 1_000_000)} MB.`
  const how = 'stop the bot, set DATABASE_URL to an empty database and run `countersign move`.'
  return records < 500_000
    ? `${cost} Plan to move to PostgreSQL: ${how}`
    : `${cost} That is more than it is made for. Move to PostgreSQL now: ${how}`
}
