import type { Page } from '../../page.ts'
import { familyIn, personIn, planIn, type Situation } from './homes.ts'

/** What stands in a path where a page names a part of it, in the family of a situation. */
const parts: Readonly<Record<string, (of: Situation) => string>> = {
  family: familyIn,
  plan: planIn,
  person: of => personIn(of, 'child'),
  need: () => 'n1',
  part: () => 't1',
  task: () => 't1',
  goal: () => 'g1',
  view: () => 'v1',
  version: () => '1',
  face: () => 'liberi',
  file: () => 'plan.md',
  team: () => 'harbour',
  account: () => 'otis',
  token: () => 'x'.repeat(43),
  id: () => 'vague-time',
  measure: () => 'm1',
  review: () => 'r1',
}

/** Where a named part of a path is something else than on other pages. */
const otherwise: Readonly<Record<string, string>> = {
  '/plans/:plan/reviews/:review/files/:file file': 'review.docx',
}

/** What no plan of the town has: there, a page that may be seen says that it is not there. */
const missing: readonly string[] = ['evidence', 'copy', 'step', 'limit', 'form', 'field']

/** Whether what a page names in its path is there, so that it answers for certain. */
export const isThere = ({ path }: Pick<Page, 'path'>): boolean =>
  !missing.some(name => path.includes(`:${name}`))

/** What a page wants to be asked besides its path, before it shows anything. */
const queries: Readonly<Record<string, string>> = {
  '/plans/:plan/compare': '?from=1&to=2',
}

/** The address of a page in the family of a situation. A named part that nothing is known of has to be put into the list above. */
export function addressOf(page: Pick<Page, 'path'>, of: Situation): string {
  const path = page.path.replace(/:(\w+)/g, (_, name: string) => {
    if (missing.includes(name)) return 'none'
    const other = otherwise[`${page.path} ${name}`]
    if (other) return other
    const part = parts[name]
    if (!part)
      throw new Error(`Say in server/attacks/testing/addresses.ts what stands at “:${name}” of ${page.path}`)
    return part(of)
  })
  return `${path}${queries[page.path] ?? ''}`
}
