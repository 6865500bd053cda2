import { type Day, type Measure, type Plan, sayDay } from '../../checker/index.ts'
import { type HowFar, howFar } from '../../plans/index.ts'
import { figureInWords } from './figure-words.ts'

const ways = { improving: 'Improving', same: 'The same', worse: 'Worse' } as const

/** The day that figures are held against wherever a plan is shown: that of its last review. */
export const heldAgainst = ({ reviews = [] }: Pick<Plan, 'reviews'>): Day | undefined =>
  reviews
    .map(({ on }) => on)
    .toSorted()
    .at(-1)

/** How far what is counted has come, as one would tell it; nothing before there is a reading. */
export function farInWords(measure: Measure, today: Day, since?: Day): string | undefined {
  const far = howFar(measure, today, since)
  if (!far) return undefined
  const say = (value: number): string => figureInWords(measure, value)
  const on = far.now.on ? ` on ${sayDay(far.now.on)}` : ''
  const way = far.way ? `${ways[far.way]}: ` : ''
  const was = far.before ? `, ${far.before.on ? 'before' : 'at the start'} ${say(far.before.value)}` : ''
  return [`${way}${say(far.now.value)}${on}${was}.`, ...aims(measure, far, say)].join(' ')
}

function aims(
  { target }: Measure,
  { reached, stage }: HowFar,
  say: (value: number) => string,
): readonly string[] {
  if (target === undefined) return ['It has no target, so nobody can tell which way is better.']
  if (reached) return [`The target, ${say(target)}, is reached.`]
  if (!stage || stage.stage.target === undefined) return [`The target is ${say(target)}.`]
  const { by, target: aim } = stage.stage
  return [
    `The stage of ${sayDay(by)}, ${say(aim)}, is ${stage.reached ? 'reached' : 'not reached yet'}.`,
    `The target is ${say(target)}.`,
  ]
}
