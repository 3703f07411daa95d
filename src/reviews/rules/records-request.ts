import { sentencesWith } from '../reading.ts'
import type { Rule } from '../rule.ts'

export const recordsRequest: Rule = {
  id: 'records-request',
  title: 'Turning a records request away',
  why: 'Posts and messages are public records; a request goes to the office that answers it and is never brushed off.',
  advice: 'Point to the records officer instead.',
  effect: 'forbids',
  concepts: ['records-requests', 'public-records', 'records-retention'],
  use: 'official',
  narrow: 'reputation',
  repair: 'sentence',
  find: (reading) =>
    sentencesWith(
      reading,
      {
        all: [
          /\b(?:(?:records?|foia?|foi|public[- ]records?|information|right[- ]to[- ]know) (?:requests?|act|law)|foia|(?:keep|save|archive|retain|store) (?:\w+ ){0,3}(?:posts?|messages?|comments?|e-?mails?|texts?|records?)|old posts|(?:delete|deleting|shred|lose|wipe|erase)\w* (?:\w+ ){0,3}(?:posts?|messages?|e-?mails?|texts?|records?|thread))\b/i,
          /\b(?:don'?t bother|won'?t (?:get|find|see|help)|no (?:point|use|need|records)|good luck|waste of time|we don'?t|never|nothing (?:to|will)|ignore|denied|forget it|not going to|too late|already gone|before (?:anyone|someone|they|the|a)|so (?:nobody|no one)|can'?t (?:foia|request)|disappearing|signal|whatsapp)\b/i,
        ],
        none: [
          /\b(?:delete the app|never share|never send|phishing|no need to (?:print|visit|come)|submit|how to|to request records)\b/i,
        ],
      },
      {
        all: [
          /\b(?:text me|message me|use signal|use whatsapp|call me|dm me)\b/i,
          /\b(?:off (?:the )?(?:e-?mail|record)|no (?:paper )?trail|can'?t be (?:foia|request)|won'?t be (?:foia|a record))\w*\b/i,
        ],
      },
    ),
  examples: {
    flags: [{ text: 'Good luck with your FOIA request, we delete messages monthly', excerpt: 'FOIA' }],
    passes: [
      { text: 'To request records, submit the form to the clerk', because: 'it points to the office' },
      { text: 'We keep leaf bags at the garage', because: 'no records' },
    ],
  },
}
