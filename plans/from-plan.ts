import type { Plan } from '../checker/index.ts'
import type { AnyBody, Id, PartKind } from './parts/bodies.ts'
import { listedUnder, parts } from './parts/index.ts'
import type { PartRecord } from './record.ts'

/** A part to be, before anything says when it came in. */
type Seed = Omit<PartRecord, 'added' | 'changed'>

type Given = Readonly<Record<string, unknown>>
type Found = {
  readonly kind: PartKind
  readonly given: Given
  readonly under: Found | undefined
  readonly place: number
}

const plainId = /^[A-Za-z0-9][\w.:~-]*$/
const whole: ReadonlySet<string> = new Set(['plan', 'about', 'consequences'])

/**
 * A plain plan taken apart. Files may lack ids or give one twice; such parts get names of their own, and keep what the
 * file said as what they say, so that the plan put together again is the same.
 */
export const layOut = (plan: Plan): readonly Seed[] => {
  const { about, consequences, ...rest } = plan
  const top: Found = { kind: 'plan', given: rest, under: undefined, place: 1 }
  const found = [
    top,
    { kind: 'about', given: about, under: undefined, place: 1 } as const,
    ...(consequences ? [{ kind: 'consequences', given: consequences, under: top, place: 1 } as const] : []),
    ...foundUnder(top),
  ]
  const ids = nameAll(found)
  return found.map(each => {
    const id = ids.get(each) ?? each.kind
    const under = each.under === undefined ? undefined : ids.get(each.under)
    return {
      kind: each.kind,
      id,
      ...(under === undefined ? {} : { under }),
      place: each.place,
      is: bodyFrom(each, id),
    } as Seed
  })
}

const foundUnder = (parent: Found): readonly Found[] =>
  listedUnder(parent.kind).flatMap(kind => {
    const list = parent.given[parts[kind].list?.name ?? '']
    return ((list ?? []) as readonly Given[]).flatMap((given, at) => {
      const each: Found = { kind, given, under: parent, place: at + 1 }
      return [each, ...foundUnder(each)]
    })
  })

/** An empty list stays with the part that has it: nothing else would say that it was there. */
const bodyFrom = ({ kind, given }: Found, id: Id): AnyBody => {
  const body: Record<string, unknown> = { ...given }
  for (const child of listedUnder(kind)) {
    const name = parts[child].list?.name ?? ''
    const list = body[name] as readonly unknown[] | undefined
    if (list && list.length > 0) delete body[name]
  }
  if (parts[kind].list?.ids && body.id === id) delete body.id
  return body
}

const nameAll = (found: readonly Found[]): ReadonlyMap<Found, Id> => {
  const ids = new Map<Found, Id>()
  const taken = new Set<Id>(whole)
  const give = (each: Found, id: Id) => {
    ids.set(each, id)
    taken.add(id)
  }
  for (const each of found) {
    const id = parts[each.kind].list?.ids ? each.given.id : undefined
    if (whole.has(each.kind)) give(each, each.kind)
    else if (typeof id === 'string' && plainId.test(id) && !taken.has(id)) give(each, id)
  }
  const counts = new Map<PartKind, number>()
  for (const each of found) {
    if (ids.has(each)) continue
    let count = counts.get(each.kind) ?? 0
    do count += 1
    while (taken.has(`${each.kind}-${count}`))
    counts.set(each.kind, count)
    give(each, `${each.kind}-${count}`)
  }
  return ids
}
