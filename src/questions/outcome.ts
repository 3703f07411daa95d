import { unreachable } from '../exhaustive.ts'
import type { Clause } from '../policies/clause.ts'
import { modalityOf } from '../policies/modality.ts'
import type { Reading } from '../policies/reading.ts'

/** The policy's verdict on the act that was asked about, not the grammatical answer. */
export type Outcome = 'yes' | 'no' | 'needs-approval' | 'conditional' | 'protected' | 'info' | 'not-covered'

const ASKS_FOR_PERMISSION =
  /\b(permission|approv\w*|consent|sign[- ]?off|authori[sz]\w*|ok(ay)?|permiso|autoriza\w*|aprueba|aprobar)\b/i
const REMOVES =
  /\b(remov\w*|delet\w*|delte|eras\w*|hid(e|ing)|tak(e|en|ing) (it |that |this |them )?(down|off)|zap|gone|get rid of|boot|kick|borrar|eliminar|quitar|come down)\b/i
const CONDITION =
  /\b(only (as long as|if|when|where)|as long as|so long as|unless|provided that|limited|whenever possible|where(ver)? appropriate|excluding)\b/i

/** The verdict that a clause gives on a question read in this way. */
export function outcomeOf(question: string, reading: Reading, clause: Clause, concept: string | undefined): Outcome {
  const modality = modalityOf(clause)
  if (asksForInformation(reading)) {
    if (reading.shape === 'who' && modality === 'needs-approval' && ASKS_FOR_PERMISSION.test(question))
      return 'needs-approval'
    return 'info'
  }
  if (REMOVES.test(question) && clause.concepts.includes('comment-removal')) return 'yes'
  switch (modality) {
    case 'must-not':
    case 'should-not':
      return CONDITION.test(clause.text) && concept !== undefined && concept === 'work-time' ? 'conditional' : 'no'
    case 'needs-approval':
      return 'needs-approval'
    case 'protects':
      return 'protected'
    case 'may':
      return CONDITION.test(clause.text) ? 'conditional' : 'yes'
    case 'must':
    case 'should':
    case 'informs':
      return 'info'
    default:
      return unreachable(modality)
  }
}

function asksForInformation({ shape }: Reading): boolean {
  return (
    shape === 'who' ||
    shape === 'why' ||
    shape === 'define' ||
    shape === 'consequence' ||
    shape === 'duration' ||
    shape === 'scope' ||
    shape === 'how'
  )
}
