import type { Conflict, PlanRecord } from '../../../../plans/index.ts'
import { hangsOn } from '../../../../plans/record.ts'
import { readPlace, type Typed, UNDER } from '../typed.ts'

/** The field of a conflict about a part that one of the two took out. */
export const HERE = '(here)'

/** Whether a box is one of those that two people have to agree about. */
export function covers({ part, field }: Conflict, record: PlanRecord, typed: Typed, name: string): boolean {
  const place = readPlace(name)
  if (!place) return false
  if (field !== HERE) return place.part === part && place.field === field
  const under = typed.get(`${place.kind}/${place.part}/${UNDER}`)
  return (
    hangsOn(record, place.part, part) ||
    (under !== undefined && hangsOn(record, under, part)) ||
    place.rest === part ||
    typed.get(name) === part
  )
}
