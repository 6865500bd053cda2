import type { Plan } from '../../../checker/index.ts'
import { type PartKind, partKinds, parts } from '../../../plans/index.ts'

type Given = Readonly<Record<string, unknown>>

/** A plan in which people are known by other ids, wherever a part of it speaks of them. */
export function renamePeople(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  const to = (id: unknown): unknown => (typeof id === 'string' ? (ids.get(id) ?? id) : id)
  const toAll = (some: unknown): unknown => (Array.isArray(some) ? some.map(to) : some)

  const inField = (holds: unknown, value: unknown): unknown => {
    if (holds === 'person' || holds === 'somebody') return to(value)
    if (holds === 'people' || holds === 'somebodies') return toAll(value)
    if (holds === 'pairs' && Array.isArray(value))
      return value.map((pair: Given) => (pair.people ? { ...pair, people: toAll(pair.people) } : pair))
    return value
  }

  const inPart = (kind: PartKind, given: Given): Given => {
    const renamed: Record<string, unknown> = { ...given }
    for (const [name, { holds }] of Object.entries(parts[kind].fields))
      if (name in renamed) renamed[name] = inField(holds, renamed[name])
    for (const child of partKinds) {
      const list = parts[child].under.includes(kind) ? parts[child].list?.name : undefined
      const held = list === undefined ? undefined : renamed[list]
      if (list !== undefined && Array.isArray(held))
        renamed[list] = held.map((each: Given) => inPart(child, each))
    }
    return renamed
  }

  const { about, people, ...rest } = plan
  return {
    ...inPart('plan', rest),
    about: inPart('about', about),
    ...(people && { people: people.map(person => ({ ...person, id: ids.get(person.id) ?? person.id })) }),
  } as unknown as Plan
}
