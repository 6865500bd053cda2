import { type Template, type TemplateId, templates } from '../checker/index.ts'
import { plainly } from './values.ts'

/** What a column of a table holds, as the fields of its box: "need", "who by", "done-on". */
export type Role = string

/** A table's columns understood: the form it follows most nearly, and what each column holds, where it is known. */
export type Headings = {
  readonly template: Template
  readonly roles: readonly (Role | undefined)[]
  readonly known: number
}

// What people call the columns of tables that they make themselves.
const alsoCalled: Readonly<Record<Role, readonly string[]>> = {
  need: [
    'Need',
    'Needs',
    'Identified need',
    'Area of need',
    'What needs to change',
    'Desired change',
    'Change needed',
  ],
  factors: [
    'What might get in the way',
    'Barriers',
    'Obstacles',
    'Complicating factors',
    'What could get in the way',
  ],
  task: [
    'Task',
    'Tasks',
    'Action',
    'Actions',
    'Steps',
    'Action required',
    'What we will do',
    'What will help',
    'How',
  ],
  who: [
    'Who',
    'By who',
    'By whom',
    'Person responsible',
    'Responsible',
    'Lead',
    'Owner',
    'Who is responsible',
  ],
  by: [
    'When',
    'By when',
    'Date',
    'Due',
    'Due date',
    'Deadline',
    'Timescale',
    'Timescales',
    'Target date',
    'Review date',
  ],
  'who by': ['Who and when', 'Who and by when', 'By whom and when', 'Who by when'],
  goal: [
    'Goal',
    'Goals',
    'Outcome',
    'Desired outcome',
    'Wellbeing goal',
    'Safety goal',
    'Expected impact',
    'What will be different',
  ],
  done: ['Done', 'Completed', 'Complete', 'Status'],
  'done-on': ['Done on', 'Completed on', 'Completion date'],
  evidence: ['Evidence', 'Impact and evidence', 'Progress', 'Update', 'What has changed'],
}

const silent = new Set(
  'the a an of to is are we do does will be this that it has have been and or in on our there any'.split(' '),
)
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '')
const wordsOf = (heading: string): ReadonlySet<string> =>
  new Set(
    plainly(heading)
      .split(' ')
      .filter(word => word !== '' && !silent.has(word))
      .map(stem),
  )

/** How much two headings have in common, from 0 to 1. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter(word => other.has(word)).length
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

type Known = { readonly role: Role; readonly words: ReadonlySet<string>; readonly worth: number }

const columnsOf = ({ columns }: Template, worth: number): readonly Known[] =>
  columns.flatMap(({ heading, alsoPrinted = [], fields }) =>
    [heading, ...alsoPrinted].map(each => ({ role: fields.join(' '), words: wordsOf(each), worth })),
  )

const fromHand: readonly Known[] = Object.entries(alsoCalled).flatMap(([role, names]) =>
  names.map(each => ({ role, words: wordsOf(each), worth: 0.95 })),
)

/** A form's own headings are worth most, then those of the other forms, for a plan may be moved from one to another. */
const knownIn = (template: Template): readonly Known[] => [
  ...columnsOf(template, 1),
  ...templates.filter(other => other !== template).flatMap(other => columnsOf(other, 0.97)),
  ...fromHand,
]

const knownOf = new Map<Template, readonly Known[]>()
const knowing = (template: Template): readonly Known[] => {
  const known = knownOf.get(template) ?? knownIn(template)
  knownOf.set(template, known)
  return known
}

const nearEnough = 0.5
const mostColumns = 50
const longest = 500

const readAs = (
  headings: readonly ReadonlySet<string>[],
  template: Template,
): Headings & { readonly worth: number } => {
  const known = knowing(template)
  const likely = headings
    .flatMap((words, at) =>
      known.map(each => ({ at, role: each.role, worth: likeness(words, each.words) * each.worth })),
    )
    .filter(({ worth }) => worth >= nearEnough)
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
  const roles: (Role | undefined)[] = headings.map(() => undefined)
  let worth = 0
  for (const each of likely) {
    if (roles[each.at] !== undefined || roles.includes(each.role)) continue
    roles[each.at] = each.role
    worth += each.worth
  }
  const lacking = template.columns.filter(({ fields }) => !roles.includes(fields.join(' '))).length
  const strange = roles.filter(
    role => role && !template.columns.some(({ fields }) => fields.join(' ') === role),
  ).length
  return { template, roles, known: roles.filter(Boolean).length, worth: worth - 0.3 * (lacking + strange) }
}

/** What the columns of a table hold, known by the words of their headings; nothing, where it is no table of a plan. */
export const readHeadings = (headings: readonly string[], asked?: TemplateId): Headings | undefined => {
  if (headings.length > mostColumns) return undefined
  const words = headings.map(heading => wordsOf(heading.slice(0, longest)))
  const [best] = templates
    .filter(({ id }) => asked === undefined || id === asked)
    .map(template => readAs(words, template))
    .toSorted((a, b) => b.worth - a.worth)
  const speaksOfAPlan = best?.roles.some(role => role !== undefined && /^(need|task)/.test(role))
  return best && speaksOfAPlan && best.known >= Math.min(2, headings.length) ? best : undefined
}
