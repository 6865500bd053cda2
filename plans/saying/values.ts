import { type Assignment, type Repeat, type Stage, sayDay, twelveQuestions } from '../../checker/index.ts'
import type { Ending, FoundAtReview, Id, QuestionAnswer, Signature } from '../parts/bodies.ts'
import type { Field } from '../parts/field.ts'
import type { PlanRecord } from '../record.ts'
import { nameOf, personName } from './names.ts'

/** What choices are called where their own word is not what people say. */
const choices: Readonly<Record<string, string>> = {
  'not-started': 'not started',
  'in-progress': 'in progress',
  'not-needed': 'not needed',
  same: 'the same',
  'in-part': 'in part',
  'could-not-be-asked': 'could not be asked',
  'in-person': 'in person',
  'seen-by-professional': 'seen by a professional',
  'seen-by-network': 'seen by somebody in the network',
  'said-by-child': 'said by the child',
  'said-by-parent': 'said by a parent',
  record: 'a record or test',
}

const days: Readonly<Record<Repeat['days'][number], string>> = {
  Mon: 'Mondays',
  Tue: 'Tuesdays',
  Wed: 'Wednesdays',
  Thu: 'Thursdays',
  Fri: 'Fridays',
  Sat: 'Saturdays',
  Sun: 'Sundays',
}

/** Several things as one would say them: "Mum, Dad and Nan". */
export const sayList = (all: readonly string[]): string =>
  all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '')

/** What a field says, as people would read it aloud; text in quotation marks. */
export const sayValue = (record: PlanRecord, { holds }: Field, value: unknown): string => {
  if (typeof holds !== 'string') return choices[String(value)] ?? String(value).replaceAll('-', ' ')
  switch (holds) {
    case 'words':
      return `“${String(value)}”`
    case 'day':
      return sayDay(String(value))
    case 'one-to-three':
      return ['low', 'medium', 'high'][Number(value) - 1] ?? String(value)
    case 'yes-no':
      return value === true ? 'yes' : 'no'
    case 'person':
    case 'somebody':
      return personName(record, String(value))
    case 'somebodies':
    case 'people':
      return sayList((value as readonly Id[]).map(id => personName(record, id)))
    case 'worries':
      return sayList((value as readonly Id[]).map(id => nameOf(record, id)))
    case 'part':
    case 'task':
      return nameOf(record, String(value))
    case 'pairs':
      return sayPairs(record, value as readonly Assignment[])
    case 'stages':
      return (value as readonly Stage[]).map(sayStage).join('; ')
    case 'repeat':
      return sayRepeat(value as Repeat)
    case 'directions':
      return Object.entries(value as Readonly<Record<Id, string>>)
        .map(([id, way]) => `${nameOf(record, id)}: ${choices[way] ?? way}`)
        .join('; ')
    case 'questions':
      return Object.entries(value as Readonly<Record<string, QuestionAnswer>>)
        .map(
          ([id, { answer, words }]) =>
            `${questionText(id)} ${choices[answer] ?? answer}${words ? `: “${words}”` : ''}`,
        )
        .join('; ')
    case 'found':
      return Object.entries(value as Readonly<Record<Id, FoundAtReview>>)
        .map(([id, { happened, because }]) =>
          [`${nameOf(record, id)}:`, ...[happened, because].flatMap(said => (said ? `“${said}”` : []))].join(
            ' ',
          ),
        )
        .join('; ')
    case 'ending':
      return `${sayDay((value as Ending).on)}: “${(value as Ending).because}”`
    case 'signature':
      return (value as Signature).name
    case 'carried-from':
      return 'the plan before it'
    default:
      return String(value)
  }
}

/** Who does a task, in one breath. */
export const sayWho = (record: PlanRecord, pairs: readonly Assignment[]): string =>
  sayList(
    pairs.flatMap(({ who, people }) =>
      people?.length ? people.map(id => personName(record, id)) : (who ?? []),
    ),
  )

/** By when a task is done, in one breath. */
export const sayWhen = (pairs: readonly Assignment[]): string =>
  sayList([...new Set(pairs.flatMap(({ due, by }) => (due === undefined ? (by ?? []) : sayDay(due))))])

const sayPairs = (record: PlanRecord, pairs: readonly Assignment[]): string =>
  pairs
    .map(pair =>
      [sayWho(record, [pair]), sayWhen([pair])]
        .filter(said => said !== '')
        // What comes round is not done by a day: “Mum, every school day”.
        .join(pair.due === undefined ? ', ' : ' by '),
    )
    .join('; ')

const sayStage = ({ by, text, target, done }: Stage): string =>
  `${sayDay(by)}: ${text ?? target}${done === undefined ? '' : ` (reached on ${sayDay(done)})`}`

const sayRepeat = ({ days: on, from, until, stepDown }: Repeat): string =>
  [
    sayList(on.map(day => days[day])),
    from && `from ${sayDay(from)}`,
    until && `until ${sayDay(until)}`,
    stepDown && `then “${stepDown}”`,
  ]
    .filter(Boolean)
    .join(' ')

const questionText = (id: string): string => twelveQuestions.find(question => question.id === id)?.text ?? id
