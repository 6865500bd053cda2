import { type Person, type Plan, type Template, templates } from '../../../checker/index.ts'
import type { FacePage } from '../../../formats/faces/face-page.ts'
import { layOutFace } from '../../../formats/faces/lay-out-face.ts'
import { childrenWithPages } from '../../views/for-family/child-page.ts'
import { type Service, worded } from '../settings/service.ts'
import type { Copy } from './copy.ts'
import { faceFacts } from './face-standing.ts'
import { layOutForChild, layOutForFamily } from './lay-out-for-family.ts'

/** What a plan can be on paper: one of the forms of services, or what its family or one of its children reads. */
export type Face =
  | { readonly is: 'form'; readonly template: Template }
  | { readonly is: 'family' }
  | { readonly is: 'child'; readonly child: Person; readonly children: readonly Person[] }

/** Which of several children a page is for, in its address. */
export const CHILD = 'child'

/** The face that an address names; nothing for a name that is none, or a child’s page of a plan about no child. */
export function faceOf(
  named: string,
  plan: Plan,
  { query, service }: { readonly query: URLSearchParams; readonly service: Pick<Service, 'wording'> },
): Face | undefined {
  if (named === 'family') return { is: 'family' }
  if (named === 'child') return childFace(plan, query)
  const template = templates.find(({ id }) => id === named)
  return template && { is: 'form', template: worded(template, service.wording) }
}

/** The page of the child that an address names, or of the first; nothing where the plan is about no child. */
export function childFace(plan: Plan, query: URLSearchParams): (Face & { is: 'child' }) | undefined {
  const children = childrenWithPages(plan)
  const child = children.find(({ id }) => id === query.get(CHILD)) ?? children[0]
  return child && { is: 'child', child, children }
}

/** A copy in one of its faces, as it goes on paper. */
export function layOut(
  face: Face,
  { plan, told, whole }: Pick<Copy, 'plan' | 'told' | 'whole'>,
  today: string,
): FacePage {
  const facts = faceFacts(whole, plan, today)
  if (face.is === 'family') return layOutForFamily(told, facts, today)
  if (face.is === 'child') return layOutForChild(told, face.child, facts, today)
  return withHeadings(layOutFace(plan, face.template.id, facts), face.template)
}

/** The form’s own table stands first, with the headings that the service gives its columns. */
function withHeadings(page: FacePage, { columns }: Template): FacePage {
  const first = page.parts.findIndex(({ kind }) => kind === 'table')
  return {
    ...page,
    parts: page.parts.map((part, at) =>
      part.kind === 'table' && at === first
        ? {
            ...part,
            columns: part.columns.map((column, place) => ({
              ...column,
              heading: columns[place]?.heading ?? column.heading,
            })),
          }
        : part,
    ),
  }
}
