import type { Plan, TemplateId } from '../../../checker/plan.ts'
import { readPasted } from '../../../formats/text.ts'
import { type Desk, opened } from './desk.ts'

/** A paste laid out as a plan, or a sentence that says why it cannot be. */
export type LaidOut = Desk | { readonly refused: string }

/** More words than any plan has: reading them would make everybody wait. */
export const MOST_PASTED = 200_000

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** What was read, in a sentence. */
export const laidOutInWords = ({ needs }: Plan): string => {
  const tasks = needs.flatMap(need => need.tasks ?? []).filter(({ text }) => text.trim() !== '').length
  return `Laid out as ${count(needs.length, 'need')}${tasks > 0 ? ` and ${count(tasks, 'task')}` : ''}.`
}

/**
 * Pasted words as a plan: a table by its headings, a plan in Markdown, and plain lines as needs in the form asked for.
 * What finds no box is shown with where it stood.
 */
export function layOut(pasted: string, template: TemplateId): LaidOut {
  if (pasted.length > MOST_PASTED)
    return { refused: 'That is more than we can lay out in one go. Paste one plan at a time.' }
  const isTable = /[\t|]/.test(pasted)
  const read = readPasted(pasted.replaceAll(/\r\n?/g, '\n'), isTable ? {} : { template })
  if ('refused' in read) {
    const [first] = read.refused
    return {
      refused:
        first?.where === 'The text'
          ? 'There is nothing in the box to lay out. Paste a plan into it first.'
          : (first?.text ?? ''),
    }
  }
  const plan = opened(read.plan)
  return { plan, leftOver: read.notes, pasted: '', said: laidOutInWords(plan), goTo: 'about/name' }
}
