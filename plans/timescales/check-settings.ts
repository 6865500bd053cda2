import { isRealDay } from '../../checker/days.ts'
import { fill } from '../../checker/wording.ts'
import { inTime } from './milestones.ts'
import { settingSentences } from './sentences.ts'
import { isFirm, type Term, type TimescaleSettings } from './settings.ts'
import { sayLength } from './tell.ts'
import type { Timescale } from './timescale.ts'
import { timescales } from './timescales.ts'

/** What an administrator has to put right: which setting, and a sentence. */
export type SettingRefusal = { readonly field: string; readonly text: string }

const sameUnitAndLaxer = (
  row: Timescale,
  own: { limit: number; unit: string },
): keyof typeof settingSentences | undefined => {
  if (row.unit !== own.unit || !isFirm(row)) return undefined
  if (row.due === 'records-may-go') return own.limit < row.limit ? 'shorter' : undefined
  return own.limit > row.limit ? 'longer' : undefined
}

const termsClash = (terms: readonly Term[]): boolean => {
  if (terms.some(term => !isRealDay(term.starts) || !isRealDay(term.ends) || term.ends <= term.starts))
    return true
  const sorted = [...terms].sort((a, b) => inTime(a.starts, b.starts))
  return sorted.some((term, index) => index > 0 && term.starts <= (sorted[index - 1]?.ends ?? ''))
}

/**
 * Says what cannot stand in the settings about limits; nothing when all of it can. A limit of another unit than the
 * national one is let through: whichever day comes sooner counts.
 */
export const checkTimescaleSettings = ({
  confirmed = [],
  own = {},
  terms = [],
}: TimescaleSettings): readonly SettingRefusal[] => {
  const refusals: SettingRefusal[] = []
  for (const id of new Set([...confirmed, ...Object.keys(own)]))
    if (!timescales.some(row => row.id === id))
      refusals.push({ field: id, text: fill(settingSentences.unknown, { id }) })
  for (const row of timescales) {
    const set = own[row.id]
    const refuse = (which: keyof typeof settingSentences) =>
      refusals.push({
        field: row.id,
        text: fill(settingSentences[which], { id: row.id, length: sayLength(row.limit, row.unit) }),
      })
    if (set === 'off' && isFirm(row)) refuse('firm')
    if (set === undefined || set === 'off') continue
    const laxer = sameUnitAndLaxer(row, set)
    if (!Number.isInteger(set.limit) || set.limit === 0 || set.limit < 0 !== row.limit < 0) refuse('length')
    else if (laxer) refuse(laxer)
  }
  if (termsClash(terms)) refusals.push({ field: 'terms', text: settingSentences.terms })
  return refusals
}
