import { presence } from '../happenings/family.ts'
import {
  type Adding,
  cellOfOrder,
  type Doing,
  type Happening,
  isAdding,
  isBeginning,
  isOrdering,
  isSetting,
  isUndoing,
  type Setting,
} from '../happenings/index.ts'
import type { AnyBody, Id } from '../parts/bodies.ts'
import { type PlanRecord, saidIn } from '../record.ts'
import type { Verdicts } from './outcome.ts'

/** Where a happening is replayed: after what stands now, and whether a place is written again further on. */
export type Stage = {
  readonly record: PlanRecord
  readonly seen: PlanRecord
  readonly verdicts: Verdicts
  readonly isLast: (part: Id, field: string) => boolean
  /** The version an event of this sitting has now. */
  readonly versionNow: (version: number) => number | undefined
}

/** One happening as it goes in after what others did; nothing when nothing is left of it. */
export const replay = (stage: Stage, happened: Happening): Happening | undefined => {
  if (isUndoing(happened)) {
    const back = happened.back.flatMap((each): readonly Doing[] => {
      const left = replay(stage, each)
      return left === undefined ? [] : [left as Doing]
    })
    const undoes = happened.undoes.flatMap(version => stage.versionNow(version) ?? [])
    return back.length > 0 ? { ...happened, undoes, back } : undefined
  }
  if (isBeginning(happened)) throw new Error('Nobody can work on a plan before it has begun.')
  if (isSetting(happened)) return replaySetting(stage, happened)
  if (isOrdering(happened)) {
    const { part, field } = cellOfOrder(happened)
    return stage.verdicts.of(part, field) === 'keep' ? happened : undefined
  }
  if (stage.verdicts.of(happened.part, presence) === 'drop') return undefined
  return isAdding(happened) ? notBeyond(stage, happened) : happened
}

const replaySetting = ({ record, verdicts, isLast }: Stage, happened: Setting): Setting | undefined => {
  const { part } = happened
  const set: Record<string, unknown> = {}
  const was: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(happened.set as AnyBody)) {
    const verdict = verdicts.of(part, field)
    if (verdict === 'drop' || (typeof verdict === 'object' && !isLast(part, field))) continue
    set[field] = typeof verdict === 'object' ? verdict.put : value
    was[field] = saidIn(record, part, field) ?? null
  }
  return Object.keys(set).length > 0 ? ({ ...happened, set, was } as Setting) : undefined
}

/** Nobody has answered or shared a version that holds what they had not yet seen. */
const notBeyond = ({ seen }: Stage, happened: Adding): Adding => {
  const { version } = happened.is as { readonly version?: number }
  if (version === undefined || version <= seen.version) return happened
  return { ...happened, is: { ...happened.is, version: seen.version } } as Adding
}

/** The places whose value a happening sets. */
export const placesIn = (happened: Happening): readonly string[] =>
  isUndoing(happened)
    ? happened.back.flatMap(placesIn)
    : isSetting(happened)
      ? Object.keys(happened.set).map(field => `${happened.part} ${field}`)
      : []
