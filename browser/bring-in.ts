import type { Desk } from '../server/pages/check/desk.ts'
import { keepNow, lay, onDesk } from './on-desk.ts'
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
