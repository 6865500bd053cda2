import type { FaceLine } from '../../../formats/faces/face-page.ts'
import type {
  DayTold,
  HelperTold,
  MeasureTold,
  NeedTold,
  TaskTold,
  ViewTold,
} from '../../../plans/telling/index.ts'
import { howFarTold, whoDoesIt } from '../../views/for-family/task-card.ts'

/** A point of a list, with what it is called where that is said. */
export const point = (text: string, label?: string): FaceLine => ({
  point: true,
  ...(label !== undefined && { label }),
  text,
})

/** Who does a task and when, and how far it is, after its own words. */
export function taskLine(task: TaskTold, forChild = false): FaceLine {
  const pairs = task.pairs.map(
    pair =>
      `Who: ${whoDoesIt(pair, forChild) ?? 'nobody is named yet'}. When: ${pair.when ?? 'no day is set yet'}.`,
  )
  const far = howFarTold(task, forChild).map(({ first = '', rest }) => `${first} ${rest}`.trim())
  return point([task.text, ...pairs, ...far].join('\n'))
}

/** What has been done of a need and what has come true in it. */
export const metLines = ({ text, isMet, metOn, goals, done }: NeedTold): readonly FaceLine[] => [
  ...(isMet ? [point(text, onDay('We have got there', metOn))] : []),
  ...goals.filter(goal => goal.isMet).map(goal => point(goal.text, onDay('This has come true', goal.metOn))),
  ...done.map(task => point(task.text, onDay('Done', task.doneOn))),
]

const onDay = (said: string, day: string | undefined): string => (day ? `${said} on ${day}` : said)

/** Somebody’s own words, or what was seen of them; on the page of whoever said it, they are “you”. */
export const viewLine =
  (you: boolean) =>
  ({ by, how, text = '', on }: ViewTold): FaceLine => {
    const day = on === undefined ? '' : ` (${on})`
    if (how === 'chose-not-to-say') return { text: `${you ? 'You' : by} chose not to say${day}.` }
    if (how === 'observed') return { label: `What we saw ${you ? 'you' : by} do${day}`, text }
    return { label: `${you ? 'You' : by} said${day}`, text: `“${text.trim().replace(/^[“"]|[”"]$/g, '')}”` }
  }

/** Something counted, from where it began to where it is to go. */
export function measureLine({ what, began, latest, aim, aimBy }: MeasureTold): readonly FaceLine[] {
  const said = [
    ...(began ? [`${began} at the start`] : []),
    ...(latest ? [`${latest.value} on ${latest.on}`] : []),
    ...(aim ? [`we aim for ${aim}${aimBy ? ` by ${aimBy}` : ''}`] : []),
  ]
  return said.length > 0 ? [{ label: what, text: `${said.join('; ')}.` }] : []
}

/** The day on which all look at the plan again. */
export const reviewLines = (review: DayTold | undefined): readonly FaceLine[] =>
  review === undefined
    ? [{ text: 'No day is set yet. You can ask for one.' }]
    : review.isPast
      ? [{ text: `The day for it was ${review.said}. That day has gone by. You can ask for a new one.` }]
      : [{ text: `We look at this plan again on ${review.said}. ${review.away}` }]

/** Somebody to turn to, what they do and a way to reach them. */
export const helperLine = ({ name, does, reach }: HelperTold): FaceLine =>
  point(`${name}${does ? `, ${does}` : ''}.${reach ? ` ${reach}` : ''}`)
