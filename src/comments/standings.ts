import type { Rule } from '../reviews/rule.ts'
import { confidentialInformation } from '../reviews/rules/confidential-information.ts'
import { copyright } from '../reviews/rules/copyright.ts'
import { defamation } from '../reviews/rules/defamation.ts'
import { derogatory } from '../reviews/rules/derogatory.ts'
import { discrimination } from '../reviews/rules/discrimination.ts'
import { endorsement } from '../reviews/rules/endorsement.ts'
import { falseStatements } from '../reviews/rules/false-statements.ts'
import { illegalActivity } from '../reviews/rules/illegal-activity.ts'
import { medicalInformation } from '../reviews/rules/medical-information.ts'
import { partisanPolitics } from '../reviews/rules/partisan-politics.ts'
import { personalBelief } from '../reviews/rules/personal-belief.ts'
import { personalData } from '../reviews/rules/personal-data.ts'
import { platformTerms } from '../reviews/rules/platform-terms.ts'
import { profanity } from '../reviews/rules/profanity.ts'
import { securityInformation } from '../reviews/rules/security-information.ts'
import { selling } from '../reviews/rules/selling.ts'
import { sexualHarassment } from '../reviews/rules/sexual-harassment.ts'
import { threats } from '../reviews/rules/threats.ts'

/** How far a find carries in a comment: it names a ground by itself, or it can as well be a view and a person decides. */
export type Standing = 'firm' | 'judge'

const ground = (standing: Standing, ...rules: Rule[]) => rules.map((rule) => ({ rule, standing }))

/**
 * The rules that speak of what is said, not of who posts when or where. Those about insults, accusations, politics and
 * belief are never firm: they catch criticism too, and a town may not remove a view because it is unwelcome.
 */
export const standings: { rule: Rule; standing: Standing }[] = [
  ...ground('firm', profanity, threats, discrimination, sexualHarassment, personalData, medicalInformation),
  ...ground('firm', securityInformation, confidentialInformation, endorsement, selling, copyright, platformTerms),
  ...ground('judge', illegalActivity, derogatory, defamation, falseStatements, partisanPolitics, personalBelief),
]
