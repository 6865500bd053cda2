import type { Span } from './statement.ts'

/**
 * How a text points at somebody. Named: `name`, `kin` (a family word for one person), `child`, `you`. Unnamed: `job`,
 * `place` (an organisation one can walk into), `field` (housing, legal), `body` (a team), `group`, `someone`, `nobody`.
 */
export type PersonKind =
  | 'name'
  | 'kin'
  | 'child'
  | 'you'
  | 'job'
  | 'place'
  | 'field'
  | 'body'
  | 'group'
  | 'someone'
  | 'nobody'

/** Somebody a text points at, and how. */
export type Mention = Span & { readonly kind: PersonKind }

const unnamed: ReadonlySet<PersonKind> = new Set([
  'job',
  'place',
  'field',
  'body',
  'group',
  'someone',
  'nobody',
])

/** Whether nobody can tell who is meant. */
export const isUnnamed = ({ kind }: Mention): boolean => unnamed.has(kind)
