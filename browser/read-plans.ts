import { checkText } from '../checker/check-text.ts'
import type { Day } from '../checker/plan.ts'
import { writeMarkdown } from '../formats/markdown.ts'
import { readOpened } from '../formats/read-opened.ts'
import { writeJson } from '../formats/write-json.ts'
import { broughtFrom } from '../server/pages/check/brought.ts'
import type { Choices } from '../server/pages/check/column-choices.ts'
import type { Desk } from '../server/pages/check/desk.ts'
import { bring } from '../server/pages/check/files.ts'
import { filing } from '../server/pages/check/filing.ts'
import { type LaidOut, layOut, layOutPlan } from '../server/pages/check/lay-out.ts'
import { toReadAgain } from '../server/pages/check/read-again.ts'
import { readPlan } from '../server/pages/check/reading.ts'

function readAgain(desk: Desk, choices: Choices | undefined, today: Day): LaidOut {
  const again = toReadAgain(desk, choices, today)
  if (!again) return desk
  const { file, laidOut } = again
  return laidOut(broughtFrom(file, readOpened(file.opened, file.hints), today))
}

const answers = {
  check: readPlan,
  bring,
  file: (desk: Desk, name: string, path: string, today: Day): Desk =>
    filing[name]?.(desk, path, today) ?? desk,
  layOut,
  layOutPlan,
  readAgain,
  markdown: writeMarkdown,
  json: writeJson,
}

/** What the page may ask of the thread that has the checker and the readers of files: they are large, and take their time. */
export type Answers = typeof answers

/** One thing that is asked, and the number its answer comes back under. */
export type Question = {
  readonly number: number
  readonly what: keyof Answers
  readonly given: readonly unknown[]
}

self.addEventListener('message', ({ data: { number, what, given } }: MessageEvent<Question>) => {
  const answer = answers[what] as (...all: readonly unknown[]) => unknown
  self.postMessage({ number, answer: answer(...given) })
})

// The lists are put together at the first words that are read: here they are, before anybody has typed any.
checkText({ field: 'need', text: 'Words' })
self.postMessage('ready')
