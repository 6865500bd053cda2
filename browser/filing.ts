import type { TemplateId } from '../checker/plan.ts'
import { readOpened } from '../formats/read-opened.ts'
import { broughtFrom } from '../server/pages/check/brought.ts'
import type { Choices } from '../server/pages/check/column-choices.ts'
import { filing } from '../server/pages/check/filing.ts'
import { toReadAgain } from '../server/pages/check/read-again.ts'
import { exchange } from './bring-in.ts'
import { keepNow, lastRead, lay, onDesk } from './on-desk.ts'
import { say } from './saying.ts'

/** Does what a button of the list says. What can be regretted can be undone. */
export function file(name: string, path: string): void {
  const next = filing[name]?.(onDesk(), path, lastRead().now)
  if (!next) return
  if (next.said) exchange(next, next.said)
  else {
    lay(next)
    keepNow()
  }
}

const chosenIn = (id: string): string | undefined => {
  const box = document.getElementById(id)
  return box instanceof HTMLSelectElement ? box.value : undefined
}

function choices(): Choices {
  const columns: string[] = []
  for (;;) {
    const role = chosenIn(`column/${columns.length}`)
    if (role === undefined) break
    columns.push(role)
  }
  return { template: chosenIn('read-as') as TemplateId | undefined, columns }
}

/** Reads the file on the desk again as its reader says, or as it was read first; nothing is sent for it. */
export function readAgain(how: 'as chosen' | 'as first'): void {
  const { now } = lastRead()
  const again = toReadAgain(onDesk(), how === 'as first' ? undefined : choices(), now)
  if (!again) return
  const { file, laidOut } = again
  const next = laidOut(broughtFrom(file, readOpened(file.opened, file.hints), now))
  if ('refused' in next) say(next.refused)
  else exchange(next, next.said ?? '')
}
