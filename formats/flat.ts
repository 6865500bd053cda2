import type { Plan } from '../checker/index.ts'

/** One part of a plan with its own facts only; what hangs on it is found by id. */
export type Facts = Readonly<Record<string, unknown>>

/**
 * A plan laid flat: each part under an id that says where it stands. `n1` is the first need, `n1-t2` its second task,
 * `n1-t2-a1` that task's first person and date, `p1` the first person, `q1` the consequences, and `` the plan itself.
 */
export type Parts = ReadonlyMap<string, Facts>

type Child = { readonly key: string; readonly letter: string; readonly single?: true; readonly noId?: true }

const kept = (key: string, letter: string): Child => ({ key, letter })
const bare = (key: string, letter: string): Child => ({ key, letter, noId: true })
const only = (key: string, letter: string): Child => ({ key, letter, single: true, noId: true })

// What hangs on what, by the kind of the part: its id without the numbers.
const children: Readonly<Record<string, readonly Child[]>> = {
  '': [
    only('about', 'b'),
    kept('people', 'p'),
    kept('worries', 'w'),
    kept('strengths', 's'),
    kept('needs', 'n'),
    only('consequences', 'q'),
    bare('views', 'v'),
    bare('understanding', 'u'),
    bare('draftsSeen', 'd'),
    bare('agreements', 'a'),
    kept('challenges', 'c'),
    kept('reviews', 'r'),
  ],
  n: [kept('factors', 'f'), kept('tasks', 't'), kept('goals', 'g'), kept('measures', 'm')],
  'n-t': [bare('assigned', 'a'), bare('stages', 's'), only('repeat', 'x'), kept('evidence', 'e')],
  'n-g': [kept('evidence', 'e')],
  'n-m': [bare('stages', 's'), bare('readings', 'r')],
  r: [bare('directions', 'd')],
}

/** What a part is, from its id: `n-t` for every task. */
export const kindOf = (id: string): string => id.replaceAll(/\d+/g, '')

/** The id of what a part hangs on. */
export const parentOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('-')))

/** The id of the part that hangs on another as the so-manieth of its letter. */
export const childOf = (parent: string, letter: string, number: number): string =>
  `${parent}${parent && '-'}${letter}${number}`

const listOf = (value: unknown): readonly Facts[] => {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  return [value as Facts]
}

// A review's directions are kept by part; flat, each is a pair.
const spread = (key: string, value: unknown): unknown =>
  key === 'directions' && value !== undefined
    ? Object.entries(value as Facts).map(([part, direction]) => ({ part, direction }))
    : value

/** Lays a plan flat. The ids that its parts had are kept under `was`, for whatever points at them. */
export const flatten = (plan: Plan): Parts => {
  const parts = new Map<string, Facts>()
  const visit = (id: string, part: Facts): void => {
    const { id: was, ...rest } = part
    const own: Record<string, unknown> = rest
    const hangs = children[kindOf(id)] ?? []
    for (const { key } of hangs) delete own[key]
    parts.set(id, { ...own, ...(was !== undefined && { was }) })
    for (const { key, letter } of hangs)
      listOf(spread(key, part[key])).forEach((child, at) => {
        visit(childOf(id, letter, at + 1), child)
      })
  }
  visit('', plan)
  return parts
}

/** Builds the plan that the parts make; each part gets the id that says where it stands. */
export const assemble = (parts: Parts): Plan => {
  const numbers = new Map<string, number>()
  for (const id of parts.keys()) {
    const [, stem = '', number = '0'] = /^(.*?)(\d+)$/.exec(id) ?? []
    numbers.set(stem, Math.max(numbers.get(stem) ?? 0, Number(number)))
  }
  const build = (id: string): Facts => {
    const { was, ...own } = parts.get(id) ?? {}
    const made: Record<string, unknown> = own
    if (id === '' && was !== undefined) made.id = was
    for (const { key, letter, single, noId } of children[kindOf(id)] ?? []) {
      const many = numbers.get(`${id}${id && '-'}${letter}`) ?? 0
      const list = Array.from({ length: many }, (_, at) => {
        const child = childOf(id, letter, at + 1)
        return noId ? build(child) : { id: child, ...build(child) }
      })
      if (key === 'directions' && many > 0)
        made[key] = Object.fromEntries(list.map(({ part, direction }: Facts) => [part, direction]))
      else if (single && many > 0) made[key] = list[0]
      else if (many > 0) made[key] = list
    }
    return made
  }
  return { needs: [], ...build('') } as unknown as Plan
}
