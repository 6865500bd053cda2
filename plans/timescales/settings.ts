import type { Day } from '../../checker/plan.ts'
import type { HowSure } from './sentences.ts'
import type { Timescale, Unit } from './timescale.ts'
import type { TimescaleId } from './words.ts'

/** A school term, from its first day to its last. */
export type Term = { readonly starts: Day; readonly ends: Day }

/** A limit of an organisation's own; "off" where it does not use a local one. */
export type OwnLimit = { readonly limit: number; readonly unit: Unit } | 'off'

/** What an administrator has settled about limits. */
export type TimescaleSettings = {
  /** Local and unconfirmed limits that hold here. */
  readonly confirmed?: readonly TimescaleId[]
  readonly own?: Readonly<Partial<Record<TimescaleId, OwnLimit>>>
  readonly terms?: readonly Term[]
}

/** A national limit: an organisation can be stricter with itself, never laxer. The guides' own are for it to settle. */
export const isFirm = (row: Timescale): boolean =>
  row.plan !== 'any' && (row.seen === 'verified' || row.seen === 'second-hand')

/** How a limit stands here: how sure it is, whether it binds, and the lengths that are counted. */
export type Standing = {
  readonly sure: HowSure
  readonly binds: boolean
  readonly lengths: readonly { readonly limit: number; readonly unit: Unit; readonly own: boolean }[]
}

/** How a limit stands under an organisation's settings; nothing when it is not used there. */
export const standingOf = (
  row: Timescale,
  { confirmed = [], own = {} }: TimescaleSettings,
): Standing | undefined => {
  const set = own[row.id]
  const firm = isFirm(row)
  if (set === 'off' && !firm) return undefined
  const national = { limit: row.limit, unit: row.unit, own: false }
  if (set !== undefined && set !== 'off') {
    const local = { ...set, own: true }
    return {
      sure: firm ? row.seen : 'own',
      binds: row.plan !== 'any' || !row.advice,
      lengths: firm ? [national, local] : [local],
    }
  }
  if (firm || row.plan === 'any') return { sure: row.seen, binds: !row.advice, lengths: [national] }
  const agreed = confirmed.includes(row.id)
  return { sure: agreed ? 'confirmed' : row.seen, binds: agreed, lengths: [national] }
}
