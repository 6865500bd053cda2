import { carried } from '../server/pages/check/carried.ts'
import { form, keepNow, onDesk } from './on-desk.ts'
import { say } from './saying.ts'

/** Sends the page as it goes without scripts, with what a button says: the server does what this page could not. */
export function send(does: string, to = '/check#desk'): void {
  if (!form) return
  if (!navigator.onLine) {
    say(
      'There is no connection just now. Nothing on the page has changed; press again when you are connected.',
    )
    return
  }
  keepNow()
  for (const [name, value] of Object.entries(carried(onDesk()))) put(form, name, value)
  put(form, 'do', does)
  form.action = to
  form.submit()
}

/** Has a hidden input of the form say something, or takes it away. */
function put(form: HTMLFormElement, name: string, value: string | undefined): void {
  const there = form.querySelector<HTMLInputElement>(`input[type=hidden][name="${CSS.escape(name)}"]`)
  there?.remove()
  if (value === undefined) return
  const input = document.createElement('input')
  Object.assign(input, { type: 'hidden', name, value })
  form.append(input)
}
