import type { Plan } from '../../../checker/plan.ts'

/** A number of things: `1 need`, `3 needs`. */
export const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** What a plan holds: `2 needs and 5 tasks`. */
export const heldInWords = ({ needs }: Plan): string => {
  const tasks = needs.flatMap(need => need.tasks ?? []).filter(({ text }) => text.trim() !== '').length
  return `${count(needs.length, 'need')}${tasks > 0 ? ` and ${count(tasks, 'task')}` : ''}`
}
