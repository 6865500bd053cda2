import { emptyDesk } from '../server/pages/check/desk.ts'
import { exchange, syncStart } from './bring-in.ts'
import { forget } from './keeping.ts'
import { onDesk } from './on-desk.ts'

/** Asks first; what was cleared can be had back until the page is left. */
export function askToClear(): void {
  const place = document.getElementById('clearing')
  if (!place) return
  const before = [...place.childNodes]
  const back = (): void => {
    place.replaceChildren(...before)
    document.getElementById('clear')?.focus()
  }
  const question = document.createElement('p')
  question.className = 'govuk-body'
  question.textContent = 'Take every word of this plan out of this browser?'
  const yes = button('Yes, clear it', 'govuk-button--warning', () => {
    back()
    exchange(emptyDesk, 'Cleared. Nothing of it is left on this device.')
    forget()
    syncStart(onDesk(), true)
  })
  const group = document.createElement('div')
  group.className = 'govuk-button-group'
  group.append(yes, button('No, keep it', 'govuk-button--secondary', back))
  place.replaceChildren(question, group)
  yes.focus()
}

function button(text: string, kind: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = `govuk-button ${kind}`
  made.textContent = text
  made.addEventListener('click', pressed)
  return made
}
