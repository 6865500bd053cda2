import type { Repeat } from '../../checker/index.ts'
import type { DaysOfTask } from '../rounds.ts'

const isInSchoolTime = ({ days }: Repeat): boolean =>
  days.length > 0 && !days.some(day => day === 'Sat' || day === 'Sun')

/** How a task that comes round has gone: “8 of 10 school days”. */
export function tallyInWords(
  { repeat, text }: { readonly repeat?: Repeat; readonly text: string },
  { done, of, untold }: DaysOfTask,
): string {
  if (of === 0) return 'None of its days has come yet'
  const days = repeat && isInSchoolTime(repeat) && /\bschool\b/i.test(text) ? 'school day' : 'day'
  const tally = `${done} of ${of} ${days}${of === 1 ? '' : 's'}`
  return untold === 0 ? tally : `${tally}, ${untold} not told yet`
}
