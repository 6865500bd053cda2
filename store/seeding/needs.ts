import { addDays, type Day, type Need, type Person, sayDay, type Task } from '../../checker/index.ts'
import type { Chance } from './chance.ts'
import type { InventedFamily } from './family.ts'
import { type Theme, themes, type Who } from './lexicon/themes.ts'
import type { Shape } from './shape.ts'
import { workingDay } from './telling.ts'

/** Whom a plan is about, and who is in it. */
export type Cast = {
  readonly about: {
    readonly is: Shape['about']
    readonly name: string
    readonly born?: Day
    readonly person?: string
  }
  readonly family: InventedFamily
  readonly people: readonly Person[]
}

/** Chooses whom of a family the plan is about. */
export function castFor(chance: Chance, { about: is }: Shape, family: InventedFamily): Cast {
  const people = [...new Set([...family.children, ...family.adults, ...Object.values(family.helpers)])]
  if (is === 'family') return { about: { is, name: `The ${family.name} family` }, family, people }
  const { id, name, born } = chance.pick(is === 'child' ? family.children : family.adults)
  return { about: { is, name, person: id, ...(born !== undefined && { born }) }, family, people }
}

/** The needs of a plan with all that hangs on them; every theme comes once before one comes again. */
export function needsFor(
  chance: Chance,
  shape: Shape,
  cast: Cast,
): readonly (Need & { readonly theme: Theme })[] {
  const among = themes[shape.about]
  const first = chance.whole(0, among.length - 1)
  return Array.from({ length: shape.needs }, (_, at) => {
    const theme = among[(first + at) % among.length]
    if (!theme) throw new Error('There is no theme to write about.')
    return { theme, ...needFrom(chance, shape, cast, theme, `n${at + 1}`) }
  })
}

function needFrom(chance: Chance, shape: Shape, cast: Cast, theme: Theme, id: string): Need {
  const name = cast.about.name.split(' ')[0] ?? cast.about.name
  const said = (text: string): string =>
    text.replaceAll('{name}', cast.about.is === 'family' ? cast.about.name : name)
  const tasks = theme.tasks.slice(0, chance.whole(1, shape.tasks))
  const [what, unit, baseline, target, source] = theme.measure ?? []
  return {
    id,
    text: said(theme.need),
    impact: chance.pick([1, 2, 3] as const),
    factors: chance.often(0.5)
      ? [
          {
            id: `${id}-f`,
            text: said(theme.factor),
            voice: theme.factor.startsWith('“') ? 'child' : 'family',
          },
        ]
      : [],
    tasks: tasks.map(([who, text], at) =>
      taskFrom(chance, cast, shape.begins, who, said(text), `${id}-t${at + 1}`),
    ),
    goals: [{ id: `${id}-g`, text: said(theme.goal), whose: 'family', evidencedBy: said(theme.evidencedBy) }],
    measures:
      what !== undefined && chance.often(0.4)
        ? [{ id: `${id}-m`, what, ...defined({ unit, baseline, target, source }) }]
        : [],
  }
}

const defined = <T extends object>(given: T) => given as { readonly [K in keyof T]: Exclude<T[K], undefined> }

function taskFrom(chance: Chance, cast: Cast, begins: Day, who: Who, text: string, id: string): Task {
  const due = workingDay(addDays(begins, chance.whole(14, 90)))
  const person = personFor(cast, who)
  const by = chance.often(0.85) ? { by: sayDay(due), due } : { by: 'as soon as possible' }
  return { id, text, assigned: [{ who: person.relation ?? person.name, people: [person.id], ...by }] }
}

/** Whoever does it, or in their absence the worker, who is always there. */
function personFor({ about, family, people }: Cast, who: Who): Person {
  const found = who === 'self' ? people.find(({ id }) => id === about.person) : family.helpers[who]
  const worker = family.helpers.worker ?? family.adults[0]
  if (!worker) throw new Error('A family has at least one adult.')
  return found ?? worker
}
