import type { Desk } from '../server/pages/check/desk.ts'
import { layOut, layOutPlan } from '../server/pages/check/lay-out.ts'
import { soundPlan } from '../server/pages/check/sound-plan.ts'
import { keepNow, lastRead, lay, onDesk } from './on-desk.ts'
import { say } from './saying.ts'

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
  const plan = pasted.trimStart().startsWith('{') ? planIn(pasted) : undefined
  const { now } = lastRead()
  const laidOut = plan ? layOutPlan(onDesk(), plan, now) : layOut(onDesk(), pasted, now)
  if ('refused' in laidOut) {
    say(laidOut.refused)
    box?.focus()
    return
  }
  if (box instanceof HTMLTextAreaElement) box.value = ''
  exchange(laidOut, laidOut.said ?? '')
}

const planIn = (text: string) => {
  try {
    return soundPlan(JSON.parse(text))
  } catch {
    return undefined
  }
}
