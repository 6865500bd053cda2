import type { ColumnChoices } from './format.ts'
import type { Role } from './headings.ts'
import { plainly } from './values.ts'

/** Something that a column can hold, as a person chooses it. */
export type ColumnRole = {
  readonly role: Role | 'ignore'
  readonly label: string
  /** What it is called besides where somebody types it. */
  readonly also?: readonly string[]
}

/** What the columns of a plan's table can hold, in the order they are offered; the only list of them. */
export const columnRoles: readonly ColumnRole[] = [
  { role: 'need', label: 'The need, or what has to change' },
  { role: 'need goal', label: 'The need and the goal together' },
  { role: 'factors', label: 'What might get in the way', also: ['factor', 'barriers'] },
  { role: 'strengths', label: 'What already goes well', also: ['strength'] },
  { role: 'task', label: 'The task', also: ['tasks', 'action', 'actions'] },
  { role: 'task goal', label: 'The task and the goal together' },
  { role: 'who', label: 'Who will do it' },
  { role: 'by', label: 'By when', also: ['when'] },
  { role: 'who by', label: 'Who and by when together', also: ['who when', 'who and when'] },
  { role: 'goal', label: 'The goal', also: ['outcome'] },
  { role: 'done', label: 'Whether it is done' },
  { role: 'done-on', label: 'The day it was done' },
  { role: 'evidence', label: 'Evidence and impact' },
  { role: 'child', label: 'Whom the row is about', also: ['name'] },
  { role: 'born', label: 'Their date of birth' },
  { role: 'kind', label: 'The kind of plan' },
  { role: 'starts', label: 'The day the plan starts' },
  { role: 'next-review', label: 'The day of the next review' },
  { role: 'number', label: 'A number that only counts the rows' },
  { role: 'ignore', label: 'Leave it out' },
]

const roleCalled = (typed: string): ColumnRole['role'] | undefined => {
  const words = plainly(typed).replaceAll(' and ', ' ')
  return columnRoles.find(({ role, label, also = [] }) =>
    [role, label, ...also].some(each => plainly(each).replaceAll(' and ', ' ') === words),
  )?.role
}

const mostChosen = 200

/** What somebody types of columns, "Heading=who,3=by"; a heading may hold commas, and equals signs too. */
export const readColumnChoices = (
  text: string,
): { readonly columns: ColumnChoices } | { readonly refused: string } => {
  const choices = new Map<string, ColumnChoices[string]>()
  let begun = ''
  for (const piece of text.split(',')) {
    const typed = `${begun}${piece}`
    const at = typed.lastIndexOf('=')
    const role = at === -1 ? undefined : roleCalled(typed.slice(at + 1))
    if (role === undefined) {
      begun = `${typed},`
      continue
    }
    const heading = typed.slice(0, at).trim()
    if (heading === '') return { refused: `Say which column holds “${role}”: its heading or its number.` }
    choices.set(heading, role)
    begun = ''
  }
  const left = begun.replace(/,$/, '').trim()
  if (left !== '' || choices.size === 0) return { refused: whyNot(left) }
  if (choices.size > mostChosen) return { refused: 'There are more columns in it than a table has.' }
  return { columns: Object.fromEntries(choices) }
}

const whyNot = (left: string): string => {
  const at = left.lastIndexOf('=')
  const roles = columnRoles.map(({ role }) => role.replace(' ', '+')).join(', ')
  if (at === -1)
    return 'Say what each column holds as “Heading=who,3=by”: its heading or number, then what it is.'
  return `A column cannot hold “${left.slice(at + 1).trim()}”. It can hold ${roles}.`
}

/** What a person said of a column, by its heading or by its number counted from 1. */
export const chosen = (
  choices: ColumnChoices | undefined,
  heading: string,
  at: number,
): ColumnChoices[string] | undefined => {
  if (choices === undefined) return undefined
  const named = plainly(heading)
  const byHeading = Object.entries(choices).find(
    ([said]) => said === heading || (named !== '' && plainly(said) === named),
  )
  return Object.hasOwn(choices, String(at + 1)) ? choices[String(at + 1)] : byHeading?.[1]
}
