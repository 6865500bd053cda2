import { type Field, type Plan, type Task, templates } from '../checker/index.ts'
import { readWholeCorpus } from './corpus.ts'

const children = [
  'Emily',
  'Idris',
  'Kayleigh',
  'Tomasz',
  'Aisha',
  'Jack',
  'Oluwaseun',
  'Mia',
  'Rhys',
  'Zainab',
]
const surnames = ['Hart', 'Okafor', 'Nowak', 'Begum', 'Price', 'Doyle', 'Shah', 'Lewis', 'Tate', 'Osei']

const byField = Map.groupBy(readWholeCorpus(), ({ field }) => field)

/** So many plans of two to six needs, made of the labelled statements, so that each box holds what people write in such boxes. */
export const realisticPlans = (many: number): readonly Plan[] => {
  const turn = new Map<Field, number>()
  const next = (field: Field): string => {
    const all = byField.get(field) ?? []
    const at = turn.get(field) ?? 0
    turn.set(field, at + 1)
    return all[at % all.length]?.text ?? ''
  }
  const task = (id: string): Task => ({
    id,
    text: next('task'),
    assigned: [{ who: next('who'), by: next('by') }],
  })
  const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => make(at + 1))
  return times(many, number => ({
    template: templates[number % templates.length]?.id ?? 'liberi',
    kind: number % 3 === 0 ? 'child-protection' : 'child-in-need',
    about: {
      is: 'child',
      name: `${children[number % children.length]} ${surnames[Math.floor(number / 10) % surnames.length]}`,
      born: `20${10 + (number % 14)}-0${1 + (number % 9)}-1${number % 9}`,
    },
    starts: '2026-09-01',
    nextReview: '2026-12-01',
    needs: times(2 + (number % 5), need => ({
      id: `n${need}`,
      text: next('need'),
      factors: times(2, factor => ({ id: `n${need}-f${factor}`, text: next('factors') })),
      tasks: times(1 + ((number + need) % 3), each => task(`n${need}-t${each}`)),
      goals: [{ id: `n${need}-g1`, text: next('goal') }],
    })),
  }))
}
