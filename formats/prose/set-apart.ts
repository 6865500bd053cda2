import { splitWhoAndWhen, startsWithTime } from '../who-and-when.ts'
import { doerIn } from './sentences.ts'

/** A task by itself, and who will do it and by when where it says so. */
export type SetApart = { readonly text: string; readonly who?: string; readonly by?: string }

const longest = 1_000
const inBrackets = /^(.*\S)\s*[([]([^()[\]]{2,80})[)\]]\s*\.?$/s
const afterDash = /^(.*\S)\s*(?:\s[–—-]|\||;)\s+([^–—|;]{2,80})$/s

/** Takes who and when off the end of a task: “Ring the clinic – Mum, by 6 March”; otherwise they are as its sentence says. */
export const setApart = (task: string): SetApart => {
  if (task.length > longest) return { text: task }
  for (const form of [inBrackets, afterDash]) {
    const [, text = '', end = ''] = form.exec(task.trim()) ?? []
    if (end === '') continue
    const { who, by } = splitWhoAndWhen(end.replace(/\.$/, ''))
    if (who !== undefined && by !== undefined) return { text, who, by }
    if (by !== undefined && startsWithTime(end)) return { text, ...whoOf(text), by }
  }
  return { text: task, ...doerIn(task) }
}

const whoOf = (text: string): { readonly who?: string } => {
  const { who } = doerIn(text)
  return who === undefined ? {} : { who }
}
