/** The identifier of a clause: policy key, then its path in lower case, e.g. `glastonbury-7/procedure.1.b`. */
export function clauseId(policy: string, path: readonly string[]): string {
  return `${policy}/${path.map(slug).join('.')}`
}

function slug(step: string): string {
  const plain = step.normalize('NFKC').toLowerCase().replaceAll('¶', 'p')
  return plain.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '') || 'x'
}
