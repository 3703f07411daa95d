import { dateIn } from './policies/properties.ts'
import type { Request } from './requests.ts'

/** Typed words that mean a press, English and Spanish; the first that matches wins. */
const commands: { words: RegExp; request: Request }[] = [
  { words: /^(hi|hello|hey|hola|home|menu|start|inicio)$/i, request: { kind: 'home' } },
  { words: /^(help|ayuda|what can you do|\?)$/i, request: { kind: 'help' } },
  {
    words:
      /^(mine|my requests|status|what do you (hold|keep|know)( about me)?|what(('s| is) kept| do you keep)( about me)?|mis solicitudes)$/i,
    request: { kind: 'mine' },
  },
  {
    words:
      /^(ok(ay)?|yes|yep|sure|looks? (good|fine|ok(ay)?)( to me)?|lgtm|approved?|fine( by me| with me)?|go ahead|s[ií]|de acuerdo|aprobado|no|denied|declined?)$/i,
    request: { kind: 'waiting-for-me' },
  },
  { words: /^(what('s| is)? wait(s|ing)( for me)?|waiting|inbox|pendientes)$/i, request: { kind: 'waiting-for-me' } },
  { words: /^(my )?(decisions|approvals)( i made)?$/i, request: { kind: 'decisions' } },
  { words: /^((approval |request )?queue|requests that wait)$/i, request: { kind: 'approval-queue' } },
  { words: /^(check|review)( a| my| this)?( draft| post)?$/i, request: { kind: 'start-review' } },
  { words: /^revisar( un| mi)? (borrador|mensaje)$/i, request: { kind: 'start-review' } },
  {
    words: /^(request|ask for (permission|a yes|approval)|permission|new request|solicitar( permiso)?)$/i,
    request: { kind: 'start-approval' },
  },
  {
    words: /^(ask|request) (to post|permission to post) (after hours|off duty)$/i,
    request: { kind: 'start-approval', approval: 'off-duty' },
  },
  {
    words: /^(hand over|delegate)( my)?( approvals?| decisions?| requests?)?$/i,
    request: { kind: 'delegate-approvals', to: '', from: '', until: '' },
  },
  {
    words: /^(report|record|log|enter)( my)? (minutes|hours|time|overtime)( worked)?$/i,
    request: { kind: 'report-minutes', from: '', minutes: '', note: '' },
  },
  {
    words: /^(report( something)?|report an? (violation|problem|violation or incident)|denunciar)$/i,
    request: { kind: 'start-report' },
  },
  {
    words: /^report an? (security )?(incident|breach|hack(ed account)?)$/i,
    request: { kind: 'start-report', about: 'incident' },
  },
  { words: /^(reach me|where (do you|I) reach (me|you)|notifications?)$/i, request: { kind: 'choose-reach' } },
  { words: /^(payroll( report| export)?|minutes for payroll)$/i, request: { kind: 'payroll', from: '', until: '' } },
  {
    words: /^(failed (messages|deliveries)|(what|(which )?messages( that)?) did(n't| not) arrive)$/i,
    request: { kind: 'failed-deliveries' },
  },
  { words: /^(open questions|questions (to answer|that wait))$/i, request: { kind: 'open-questions' } },
  { words: /^((open )?topics|what people could not find)$/i, request: { kind: 'topics' } },
  { words: /^(open )?(the )?(hr )?console$/i, request: { kind: 'open-console' } },
  { words: /^(publish|update)( an?| the)?( policy)?( update)?$/i, request: { kind: 'start-update' } },
  { words: /^(policy |earlier |old )?versions( of (the|our) polic(y|ies))?$/i, request: { kind: 'show-versions' } },
  { words: /^(import|bring in|update)( the| a)? (people|staff)( list)?$/i, request: { kind: 'start-people-import' } },
  {
    words: /^(updates?|campaigns?)( that are| which are)?( under ?way| on (its|their) way)?$/i,
    request: { kind: 'campaigns' },
  },
  { words: /^(paper|paper (signatures?|forms?|sign-?offs?)|signed on paper)$/i, request: { kind: 'paper-list' } },
  {
    words:
      /^(records|(records )?retention|dispose( of)?( old)? records|(records )?disposal|how long( are)?( records)?( are)? kept)$/i,
    request: { kind: 'records-due' },
  },
  { words: /^(legal )?holds?$/i, request: { kind: 'holds' } },
  {
    words: /^((export|list)( all)?( the)? )?(signatures|acknowledg(e)?ments)( as a table)?$/i,
    request: { kind: 'signatures', policy: '', from: '', until: '' },
  },
  { words: /^who has(n't| not)? (signed|acknowledged)( yet)?$/i, request: { kind: 'acknowledgement-report' } },
]

/** "check: …", "review this: …" before a pasted draft. */
const pastedDraft =
  /^(?:please )?(?:check|review|revisa|revisar)(?: this| my| esto| mi)?(?: draft| post| borrador)?\s*[:\n]\s*(?<draft>[\s\S]{3,})$/i

/** "Can I post this: '…'": a question around a draft of some length. */
const quotedDraft =
  /\b(?:can|could|may|should) (?:i|we) (?:post|share|say|tweet|publish)\b[^"“«\n]{0,60}[:\n"“«]\s*["“«]?(?<draft>[^"”»]{20,})["”»]?\s*\??$/i

/** "Can we delete this comment: …", with the comment pasted or not yet. */
const comment =
  /^(?:please )?(?:(?:may|can|could|should) (?:we|i)(?: please)? |¿?podemos )(?:remove|delete|hide|take down|quitar|borrar|eliminar|ocultar) (?:this|that|the following|este|ese)(?: \w+)? (?:comment|reply|comentario)\b(?: (?:on|from|under)[^:\n"“«]{1,60})?\s*\??\s*(?:[:\n]|(?=["“«])|$)\s*["“«]?(?<comment>[\s\S]*?)["”»]?\s*\??$/i
const commentForm = /^(?:check|review|look at|(?:may we )?remove|delete) (?:a|this|the) comment\??$/i

/** "As of January 1, 2025, who may post?": the day, and the question without it. */
function asOfIn(typed: string): { date: string | undefined; rest: string } {
  const found =
    /\bas of (?=[a-z]+\.? \d|\d)([a-z]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|[\d/-]{8,10}|\d{1,2} [a-z]+,? \d{4})\b[\s,:]*/i.exec(
      typed,
    )
  const date = found ? dateIn(found[1] ?? '') : undefined
  return { date, rest: found ? typed.replace(found[0], '').trim() : typed }
}

/** What typed words ask for; whatever is no command is a question. */
export function understand(words: string): Request {
  const typed = words.trim()
  if (typed === '') return { kind: 'home' }
  const command = commands.find((candidate) => candidate.words.test(typed.replace(/[.!?¿¡]+$/u, '') || typed))
  if (command) return command.request
  if (commentForm.test(typed)) return { kind: 'start-comment' }
  const pasted = comment.exec(typed)?.groups?.comment
  if (pasted !== undefined) return pasted ? { kind: 'start-comment', text: pasted } : { kind: 'start-comment' }
  const { date, rest } = asOfIn(typed)
  if (date && rest) return { kind: 'ask', question: rest, asOf: date }
  const draft = (pastedDraft.exec(typed) ?? quotedDraft.exec(typed))?.groups?.draft
  return draft ? { kind: 'start-review', text: draft.trim() } : { kind: 'ask', question: typed }
}
