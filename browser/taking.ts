import type { Plan } from '../checker/plan.ts'
import { writeMarkdown } from '../formats/markdown.ts'
import { writeJson } from '../formats/write-json.ts'
import { fileName } from '../server/pages/check/file-name.ts'
import { say } from './saying.ts'

/** Gives the plan as a file, made here in the page. */
export function download(plan: Plan, as: string): void {
  const isJson = as === 'json'
  const words = isJson ? writeJson(plan) : writeMarkdown(plan)
  const address = URL.createObjectURL(
    new Blob([words], { type: isJson ? 'application/json' : 'text/markdown;charset=utf-8' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(plan, isJson ? 'json' : 'md')
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  say(`Saved as ${link.download}.`)
}

/** Copies the plan as Markdown, to paste into a record or a message. */
export async function copy(plan: Plan): Promise<void> {
  const words = writeMarkdown(plan)
  try {
    await navigator.clipboard.writeText(words)
    say('Copied. Paste it where you need it.')
  } catch {
    say('This browser would not copy. Download it instead.')
  }
}
