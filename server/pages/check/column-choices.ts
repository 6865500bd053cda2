import type { TemplateId } from '../../../checker/plan.ts'
import { templateOf } from '../../../checker/templates/index.ts'
import { chosen, columnRoles } from '../../../formats/columns.ts'
import type { ColumnChoices, ColumnRead, Hints } from '../../../formats/format.ts'
import type { Brought, Sheet } from './brought.ts'
import { heldInWords } from './counts-in-words.ts'

/** What somebody says a file is: its form, and what each of its columns holds, in their order; nothing where they do not know. */
export type Choices = { readonly template?: TemplateId | undefined; readonly columns: readonly string[] }

/** What a column is not known to hold. */
export const UNKNOWN = ''

/** What a column is taken to hold now. */
export const roleOf = ({ hints }: Brought, { heading, role }: ColumnRead, at: number): string =>
  chosen(hints.columns, heading, at) ?? role ?? UNKNOWN

/** A column by its heading, where that is its own; by its number where it is not. */
const keyOf = (columns: readonly ColumnRead[], at: number): string => {
  const heading = columns[at]?.heading.trim() ?? ''
  const isOwn = columns.filter(each => each.heading.trim() === heading).length === 1
  return heading !== '' && isOwn && !/^\d+$/.test(heading) ? heading : String(at + 1)
}

/** How the file is to be read, now that somebody has said what its columns hold. */
export function hintsFrom(file: Brought, { plan, columns }: Sheet, choices: Choices): Hints {
  const said: Record<string, string> = { ...file.hints.columns }
  for (const [at, column] of columns.entries()) {
    const role = choices.columns[at]
    if (role === undefined || role === roleOf(file, column, at)) continue
    const key = keyOf(columns, at)
    delete said[key]
    if (columnRoles.some(each => each.role === role)) said[key] = role
  }
  const template = choices.template === plan.template ? file.hints.template : choices.template
  return { ...(template && { template }), columns: said satisfies ColumnChoices }
}

/** What a column holds, as people say it. */
export const roleInWords = (role: string): string => {
  const label = columnRoles.find(each => each.role === role)?.label
  if (label === undefined) return 'not understood'
  return role === 'ignore' ? 'left out' : `read as “${label.charAt(0).toLowerCase()}${label.slice(1)}”`
}

/** What changed when a file was read anew, in a sentence or two. */
export function anewInWords(before: Brought, after: Brought, at: number): string {
  const [was, is] = [before.sheets[at], after.sheets[at] ?? after.sheets[0]]
  if (!was || !is) return ''
  const told = is.columns.flatMap((column, place) => {
    const there = was.columns[place]
    const old =
      there?.heading === column.heading
        ? there
        : was.columns.find(({ heading }) => heading === column.heading)
    const now = roleOf(after, column, place)
    const name = column.heading.trim() ? `“${column.heading.trim()}”` : `Column ${place + 1}`
    return old && roleOf(before, old, place) !== now ? [`${name} is ${roleInWords(now)}.`] : []
  })
  const form =
    was.plan.template === is.plan.template
      ? []
      : [`It is on the form “${templateOf(is.plan.template).label}” now.`]
  const lost = was.changed ? ['What was changed by hand is not in it; undo brings it back.'] : []
  const all = [...form, ...told]
  const what = all.length > 0 ? all : ['Read again, as it was.']
  return [...what, `Laid out as ${heldInWords(is.plan)}.`, ...lost].join(' ')
}
