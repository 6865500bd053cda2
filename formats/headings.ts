import { type Template, type TemplateId, templates } from '../checker/index.ts'
import { chosen } from './columns.ts'
import type { ColumnChoices } from './format.ts'
import { alsoCalled, signsInHeadings } from './lexicon/heading-words.ts'
import { calledInWelsh } from './lexicon/welsh-headings.ts'
import { likeness, wordsOf } from './likeness.ts'
import { sidesOf } from './sides.ts'
import { plainly } from './values.ts'

/** What a column of a table holds, as the fields of its box: "need", "who by", "done-on". */
export type Role = string

/** A table's columns understood: the form it follows most nearly, and what each column holds, where it is known. */
export type Headings = {
  readonly template: Template
  readonly roles: readonly (Role | undefined)[]
  readonly known: number
  /** How much the words of the headings have in common with those that are known, a whole one for each column. */
  readonly like: number
}

type Likely = { readonly at: number; readonly role: Role; readonly worth: number }
type Known = { readonly role: Role; readonly words: ReadonlySet<string>; readonly worth: number }

const columnsOf = ({ columns }: Template, worth: number): readonly Known[] =>
  columns.flatMap(({ heading, alsoPrinted = [], fields }) =>
    [heading, ...alsoPrinted].map(each => ({ role: fields.join(' '), words: wordsOf(each), worth })),
  )

const fromHand: readonly Known[] = [alsoCalled, calledInWelsh].flatMap(called =>
  Object.entries(called).flatMap(([role, names]) =>
    names.map(each => ({ role, words: wordsOf(each), worth: 0.95 })),
  ),
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
// Where what a heading says best is said by another, only something as likely is meant instead.
const almostAsLike = 0.75
const mostColumns = 50
const longest = 500
// Two columns may well hold tasks or what came of them; nobody has two columns for who.
const mayRepeat = new Set<Role>(['need', 'task', 'goal', 'factors', 'evidence'])

/** What a heading says by a sign of it, mostly less surely than by its words. */
const bySign = (heading: string, at: number): readonly Likely[] =>
  signsInHeadings.flatMap(([role, sign, worth = nearEnough]) =>
    sign.test(heading) ? [{ at, role, worth }] : [],
  )

const isOfDoing = (words: ReadonlySet<string> = new Set()): boolean => words.has('happen') || words.has('don')

const surelyMeant = 0.78

/** What a label by itself means, which stands before words or over a list; nothing, where it is not quite sure. */
export const roleCalled = (label: string, sure = surelyMeant): Role | undefined => {
  const words = wordsOf(label)
  const likely = templates
    .slice(0, 1)
    .flatMap(template =>
      knowing(template).map(
        (each): Likely => ({ at: 0, role: each.role, worth: likeness(words, each.words) * each.worth }),
      ),
    )
  const best = [...likely, ...bySign(plainly(label), 0)].toSorted((a, b) => b.worth - a.worth)[0]
  return best && best.worth >= sure ? best.role : undefined
}

/** What a heading means that says one thing twice. */
const byBothSides = (heading: string, at: number): readonly Likely[] => {
  const [role, ...others] = sidesOf(heading).map(side => roleCalled(side))
  const isSaidTwice = role !== undefined && others.length > 0 && others.every(other => other === role)
  return isSaidTwice ? [{ at, role, worth: surelyMeant }] : []
}

type Asked = readonly (Role | 'ignore' | undefined)[]

const parties = new Set(
  'family parent mum dad professional agency agenci school network child social worker'.split(' '),
)

/** Without its number, or whose it is, a heading that stands twice: "Action 1", "What will parents do". */
const unnumbered = (words: ReadonlySet<string>): string =>
  [...words].filter(word => !/^\d+$/.test(word) && !parties.has(word)).join(' ')

const readAs = (
  headings: readonly ReadonlySet<string>[],
  signs: readonly Likely[],
  template: Template,
  asked: Asked,
): Headings & { readonly worth: number } => {
  const known = knowing(template)
  const likely = headings
    .flatMap((words, at) =>
      known.map((each): Likely => ({ at, role: each.role, worth: likeness(words, each.words) * each.worth })),
    )
    .concat(signs)
    .filter(({ at, worth }) => worth >= nearEnough && asked[at] === undefined)
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
  const best = headings.map((_, at) => likely.find(each => each.at === at)?.worth ?? 0)
  const roles: (Role | undefined)[] = headings.map((_, at) => asked[at])
  const taken = new Map<Role, string>()
  for (const role of asked) if (role !== undefined) taken.set(role, '')
  let worth = asked.filter(role => role !== undefined).length
  for (const each of likely) {
    if (roles[each.at] !== undefined || each.worth < (best[each.at] ?? 0) * almostAsLike) continue
    const name = unnumbered(headings[each.at] ?? new Set())
    const holder = taken.get(each.role)
    if (holder !== undefined && (holder !== name || !mayRepeat.has(each.role))) continue
    taken.set(each.role, name)
    roles[each.at] = each.role
    worth += each.worth
  }
  // Where another box is the need's own, one for the outcome that the child needs holds the goal.
  const shared = roles.indexOf('need goal')
  if (shared !== -1 && asked[shared] === undefined && roles.includes('need'))
    roles[shared] = roles.includes('goal') ? undefined : 'goal'
  // A box shares a goal only where no other box is the goal's own.
  if (roles.includes('goal'))
    roles.forEach((role, at) => {
      if (asked[at] === undefined && /^\w+ goal$/.test(role ?? '')) roles[at] = role?.replace(' goal', '')
    })
  // What needs to happen, where somebody does it and nothing else is to be done, is the task.
  if (roles.some(role => /^(?:who|by)\b/.test(role ?? '')) && !roles.some(role => /^task/.test(role ?? '')))
    roles.forEach((role, at) => {
      if (asked[at] === undefined && role === 'need' && isOfDoing(headings[at])) roles[at] = 'task'
    })
  const lacking = template.columns.filter(({ fields }) => !roles.includes(fields.join(' '))).length
  const strange = roles.filter(
    role => role && !template.columns.some(({ fields }) => fields.join(' ') === role),
  ).length
  return {
    template,
    roles,
    known: roles.filter(Boolean).length,
    like: worth,
    worth: worth - 0.3 * (lacking + strange),
  }
}

// Ten thousand plans have a few dozen rows of headings between them.
const mostRemembered = 500
const remembered = new Map<string, Headings | undefined>()

/** What the columns of a table hold, known by the words of their headings; nothing, where it is no table of a plan. */
export const readHeadings = (
  headings: readonly string[],
  asked?: TemplateId,
  choices?: ColumnChoices,
): Headings | undefined => {
  if (headings.length > mostColumns) return undefined
  const key = JSON.stringify([headings.map(heading => heading.slice(0, longest)), asked, choices])
  if (remembered.has(key)) return remembered.get(key)
  const read = readAnew(headings, asked, choices)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, read)
  return read
}

/** What a heading says besides, in brackets, to whoever fills the form in: “(be SMART, one need in each row)”. */
const advice = /\s*\((?:[^\s()]+\s+){3,}[^\s()]+\)/g

// “Action (who and by when)” asks for the action with the rest in its words.
const asksWithin = /(?<=\b(?:actions?|tasks?|steps)\b[^()]*)\s*\([^()]*\b(?:who|when)\b[^()]*\)$/i

const readAnew = (
  given: readonly string[],
  asked: TemplateId | undefined,
  choices: ColumnChoices | undefined,
): Headings | undefined => {
  const headings = given.map(heading =>
    heading.slice(0, longest).replaceAll(advice, '').replace(asksWithin, ''),
  )
  const words = headings.map(wordsOf)
  const signs = headings.flatMap((heading, at) => [
    ...bySign(plainly(heading), at),
    ...byBothSides(heading, at),
  ])
  const said = given.map((heading, at) => chosen(choices, heading, at))
  const [best] = templates
    .filter(({ id }) => asked === undefined || id === asked)
    .map(template => readAs(words, signs, template, said))
    .toSorted((a, b) => b.worth - a.worth)
  const speaksOfAPlan = best?.roles.some(role => role !== undefined && /^(need|task)/.test(role))
  return best && speaksOfAPlan && best.known >= Math.min(2, headings.length) ? best : undefined
}
