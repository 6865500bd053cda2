import type { TemplateId } from '../checker/plan.ts'
import type { Choices } from '../server/pages/check/column-choices.ts'
import { exchange } from './bring-in.ts'
import { keepNow, lastRead, lay, withDesk } from './on-desk.ts'
import { ask } from './reader.ts'
import { say } from './saying.ts'

/** Whether a button is about the list of files. */
export const isFiling = (name: string): boolean => /^(?:list|open|out|ask|all-out)$/.test(name)

/** Does what a button of the list says. What can be regretted can be undone. */
export async function file(name: string, path: string): Promise<boolean> {
  const next = await withDesk(desk => ask('file', desk, name, path, lastRead().now))
  if (!next) return false
  if (next.said) exchange(next, next.said)
  else {
    lay(next)
    keepNow()
  }
  return true
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
export async function readAgain(how: 'as chosen' | 'as first'): Promise<boolean> {
  const chosen = how === 'as first' ? undefined : choices()
  const next = await withDesk(desk => ask('readAgain', desk, chosen, lastRead().now))
  if (!next) return false
  if ('refused' in next) say(next.refused)
  else exchange(next, next.said ?? '')
  return true
}
