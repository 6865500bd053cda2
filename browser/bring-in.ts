import { type Desk, emptyDesk, opened } from '../server/pages/check/desk.ts'
import { layOut, MOST_PASTED } from '../server/pages/check/lay-out.ts'
import { keepNow, lay, onDesk } from './on-desk.ts'
import { say } from './saying.ts'
import { soundPlan } from './sound-plan.ts'

/** Puts another plan on the desk, and offers the one that lay there back. */
export function exchange(next: Desk, words: string, staysOpen = false): void {
  const before = onDesk()
  syncStart(next, staysOpen)
  lay(next)
  keepNow()
  say(words, () => exchange(before, 'Undone.'))
}

/** The ways to begin fold away once there is a plan, and show the form it is in. */
export function syncStart({ plan }: Desk, isOpen = false): void {
  const start = document.getElementById('start')
  if (start instanceof HTMLDetailsElement) start.open = isOpen
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="template"]'))
    radio.checked = radio.value === plan.template
}

/** Lays out what was pasted; what cannot be is left where it is, with the reason. */
export function layOutPasted(pasted: string): void {
  const box = document.getElementById('pasted')
  const laidOut = layOut(pasted, onDesk().plan.template)
  if ('refused' in laidOut) {
    say(laidOut.refused)
    box?.focus()
    return
  }
  if (box instanceof HTMLTextAreaElement) box.value = ''
  const { said = '', ...desk } = laidOut
  exchange({ ...emptyDesk, ...desk }, said)
}

/** Opens a file that was made here: a plan as JSON, or as Markdown. */
export async function open(file: File): Promise<void> {
  const text = file.size > MOST_PASTED * 5 ? '' : await file.text()
  const isJson = text.trimStart().startsWith('{')
  const plan = isJson ? planIn(text) : undefined
  if (text === '') say('That file is empty, or larger than any plan made here.')
  else if (!isJson) layOutPasted(text)
  else if (plan) exchange({ plan: opened(plan) }, `Opened ${file.name}.`)
  else say(`${file.name} is not a plan that was made here, or it was changed on the way.`)
}

const planIn = (text: string) => {
  try {
    return soundPlan(JSON.parse(text))
  } catch {
    return undefined
  }
}
