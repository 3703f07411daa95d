/** Makes a switch over a union fail to compile until every member has its case. */
export function unreachable(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`)
}
