import { isRealDay, type Repeat, type Stage } from '../../checker/index.ts'

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const notADay = (day: unknown): string =>
  `“${day}” is not a day in the calendar. Give a day such as 14 March 2026.`

/** What is wrong with who does a task and by when. */
export const pairsFault = (value: unknown, isPerson: (id: unknown) => boolean): string | undefined => {
  if (!Array.isArray(value) || !value.every(isRecord)) return 'Say who will do this, and by when.'
  for (const { who, by, due, people } of value) {
    if (isBlank(who) && isBlank(by) && due === undefined && !(Array.isArray(people) && people.length > 0))
      return 'Say who will do this, or by when.'
    if (due !== undefined && !isRealDay(due as string)) return notADay(due)
    if (people !== undefined && !(Array.isArray(people) && people.every(isPerson)))
      return 'Choose somebody from the people of the plan, or add them to it first.'
  }
  return undefined
}

/** What is wrong with the stages on the way to the end. */
export const stagesFault = (value: unknown): string | undefined => {
  if (!Array.isArray(value) || !value.every(isRecord)) return 'Give each stage a day.'
  const stages = value as unknown as readonly Stage[]
  const odd = stages
    .flatMap(({ by, done }) => [by, ...(done === undefined ? [] : [done])])
    .find(day => !isRealDay(day))
  if (odd !== undefined) return notADay(odd)
  if (stages.some(({ text, target }) => isBlank(text) && target === undefined))
    return 'Say what will be reached at each stage: in words, or as a figure.'
  return undefined
}

/** What is wrong with how a task comes round. */
export const repeatFault = (value: unknown): string | undefined => {
  if (!isRecord(value)) return 'Choose the days of the week.'
  const { days, from, until } = value as Partial<Repeat>
  if (!Array.isArray(days) || days.length === 0 || !days.every(day => week.includes(day)))
    return 'Choose at least one day of the week.'
  const odd = [from, until].find(day => day !== undefined && !isRealDay(day))
  if (odd !== undefined) return notADay(odd)
  if (from !== undefined && until !== undefined && until < from)
    return 'It ends before it starts. Change one of the two days.'
  return undefined
}
