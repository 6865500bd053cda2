import type { Id, PartKind } from '../../../plans/index.ts'
import { partKinds } from '../../../plans/index.ts'

/** What stands in boxes of a page, by their places: `task/t1/text`, `task/t1/assigned/0/who`. */
export type Typed = ReadonlyMap<string, string>

/** Where a box stands: the kind and the id of its part, the field, and what is left of a field of several boxes. */
export type Place = {
  readonly kind: PartKind
  readonly part: Id
  readonly field: string
  readonly rest: string
}

/** Where a part that is not in the plan yet says on which part it will hang. */
export const UNDER = 'under'

/** The name of the box at a place. */
export const nameOfBox = (kind: PartKind, part: Id, field: string, rest = ''): string =>
  rest === '' ? `${kind}/${part}/${field}` : `${kind}/${part}/${field}/${rest}`

/** The place that a box’s name speaks of; nothing when no page of ours could have named it so. */
export function readPlace(name: string): Place | undefined {
  const [kind, part, field, ...rest] = name.split('/')
  if (!partKinds.includes(kind as PartKind) || !isId(part) || !field) return undefined
  return { kind: kind as PartKind, part, field, rest: rest.join('/') }
}

/** The kind and the id of the part that a place is in: `task/t1`. */
export const partOfPlace = (name: string): string => name.split('/', 2).join('/')

// What every object has of its own kind by that name would be written over.
const isId = (id: string | undefined): id is Id =>
  id !== undefined && id !== '__proto__' && /^[\w-][\w.:~-]{0,99}$/.test(id)

/**
 * What a form of a plan was sent with: the boxes alone, of each the last. A tick has a hidden box before it, so that it
 * can be taken away; parts that are new say where they belong.
 */
export function typedIn(sent: URLSearchParams): Typed {
  const typed = new Map<string, string>()
  for (const [name, value] of sent) {
    if (name === 'new') {
      const [kind, part, under] = value.split('/')
      if (readPlace(`${kind}/${part}/${UNDER}`) && isId(under)) typed.set(`${kind}/${part}/${UNDER}`, under)
    } else if (readPlace(name)) typed.set(name, value.replace(/\r\n?/g, '\n'))
  }
  return typed
}
