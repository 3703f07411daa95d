import { DateTime } from 'luxon'
import type { Policy } from '../policies/clause.ts'
import { dateInWords } from '../policies/versions.ts'

/** What is to be said of the date a version counts from: a problem stops it, a warning is shown to both who decide. */
export type DateJudgement = { problem: string; warning: string }

/** Judges a version's date by the version before and by the local day (`YYYY-MM-DD`) on which it is to be published. */
export function judgeEffective(current: Policy, proposed: Policy, publishedOn: string): DateJudgement {
  const { effective } = proposed
  if (!effective || effective === current.effective) return { problem: '', warning: '' }
  const day = dateInWords(effective)
  if (!DateTime.fromISO(effective).isValid) {
    return { problem: `There is no day ${effective}. Choose another.`, warning: '' }
  }
  if (current.effective && effective < current.effective) {
    return {
      problem: `It cannot count from ${day}: the version before counts from ${dateInWords(current.effective)} only. Choose a later day.`,
      warning: '',
    }
  }
  return effective < publishedOn
    ? {
        problem: '',
        warning: `${day} has passed when this is published: people are asked to sign words that already count. What they did before they could read it was under the words before.`,
      }
    : { problem: '', warning: '' }
}
