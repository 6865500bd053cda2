import type { Said, Setting } from '../happenings/index.ts'
import type { Sets } from '../happenings/setting.ts'
import type { AnyBody, Id } from '../parts/bodies.ts'
import { cleanBody } from '../parts/clean.ts'
import { type PlanRecord, saidIn } from '../record.ts'
import { isSame } from '../same.ts'

/** A change of some fields as what happened, with what they said before; nothing when they say that already. */
export const settingFields = <K extends keyof Sets>(
  record: Pick<PlanRecord, 'parts'>,
  kind: K,
  part: Id,
  said: Said<Sets[K]>,
  because?: string,
): Setting | undefined => {
  const set: Record<string, unknown> = {}
  const was: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(cleanBody(said as AnyBody))) {
    const before = saidIn(record, part, field) ?? null
    if (isSame(before, value)) continue
    set[field] = value
    was[field] = before
  }
  if (Object.keys(set).length === 0) return undefined
  return { kind, part, set, was, ...(because === undefined ? {} : { because }) } as unknown as Setting
}
