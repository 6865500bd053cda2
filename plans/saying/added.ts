import { sayDay } from '../../checker/index.ts'
import { isSaid } from '../evidence.ts'
import type { Bodies, Id, PartKind } from '../parts/bodies.ts'
import { parts } from '../parts/index.ts'
import { type PlanRecord, partOf } from '../record.ts'
import { nameOf, personName } from './names.ts'
import { sayList } from './values.ts'

type Say<K extends PartKind> = (
  is: Bodies[K],
  context: { record: PlanRecord; id: Id; by: string; on: string },
) => string

const simply =
  <K extends PartKind>(kind: K): Say<K> =>
  (_, { record, id, by, on }) =>
    `${by} added the ${parts[kind].called} ${nameOf(record, id)}${on === '' ? '' : ` for ${on}`}.`

const about = (record: PlanRecord, part: Id | undefined): string =>
  part === undefined ? 'the plan' : nameOf(record, part)

const answers = {
  agrees: (person: string, what: string) => `${person} agrees with ${what}.`,
  disagrees: (person: string, what: string) => `${person} does not agree with ${what}.`,
  'in-part': (person: string, what: string) => `${person} agrees with ${what} in part.`,
  'could-not-be-asked': (person: string, what: string) => `${person} could not be asked about ${what}.`,
} as const

/** What came of a day on which a task came round. */
const ticked = {
  done: 'it was done',
  missed: 'it was not done',
  'not-needed': 'it was not needed',
} as const

const because = (reason: string | undefined): string => (reason === undefined ? '' : ` “${reason.trim()}”`)

/** What is said of a part that came in. */
const added: { readonly [K in PartKind]: Say<K> } = {
  plan: (_, { by }) => `${by} began the plan.`,
  about: (_, { by }) => `${by} wrote whom the plan is about.`,
  consequences: (_, { by }) => `${by} wrote down what happens if.`,
  person: ({ name }, { by }) => `${by} added ${name} to the people of the plan.`,
  worry: simply('worry'),
  strength: simply('strength'),
  need: simply('need'),
  factor: simply('factor'),
  task: simply('task'),
  goal: simply('goal'),
  measure: simply('measure'),
  evidence: (is, { record, id, by, on }) =>
    `${by} added evidence for ${on}: ${nameOf(record, id)}${isSaid(is) ? ' (by what was said)' : ''}.`,
  tick: ({ on: day, was }, { by, on }) => `${by} noted for ${on} that on ${sayDay(day)} ${ticked[was]}.`,
  reading: ({ value, on: day }, { by, on }) => `${by} noted ${value} for ${on} on ${sayDay(day)}.`,
  view: ({ person }, { record, by }) =>
    `${by} wrote down what ${personName(record, person)} thinks of the plan.`,
  understanding: ({ person }, { record, by }) =>
    `${by} wrote down what ${personName(record, person)} says the plan means.`,
  draft: (is, { record, by }) =>
    `${by} shared the draft with ${sayList(is.with.map(id => personName(record, id)))}.`,
  sighting: ({ person, on }, { record }) => `${personName(record, person)} saw the draft on ${sayDay(on)}.`,
  agreement: (is, { record }) =>
    answers[is.answer](personName(record, is.person), about(record, is.part)) + because(is.because),
  doubt: ({ person, text }, { record, by }) =>
    `${by} doubts that ${personName(record, person)} agrees in more than words: “${text.trim()}”`,
  challenge: (is, { record }) =>
    `${personName(record, is.by)} challenged ${about(record, is.part)}: “${is.text.trim()}”`,
  approval: ({ answer, because: reason, despite }, { by }) =>
    answer === 'returned'
      ? `${by} gave the plan back:${because(reason)}`
      : `${by} approved the plan${despite === undefined ? '.' : ` despite what the check still found:${because(reason)}`}`,
  copy: (is, { record, by }) =>
    `${by} asked for a copy for ${sayList(is.with.map(id => personName(record, id)))}.`,
  review: ({ on, tookPart = [] }, { record }) => {
    const who = tookPart.length > 0 ? ` with ${sayList(tookPart.map(id => personName(record, id)))}` : ''
    return `A review was held on ${sayDay(on)}${who}.`
  },
}

/** The sentence for a part that came into the plan. */
export const sayAdded = (record: PlanRecord, id: Id, by: string): string => {
  const part = partOf(record, id)
  if (part === undefined) return ''
  const under = part.under === undefined || part.under === 'plan' ? '' : nameOf(record, part.under)
  return (added[part.kind] as Say<PartKind>)(part.is as never, { record, id, by, on: under })
}
