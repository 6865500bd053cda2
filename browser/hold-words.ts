/**
 * A form that is sent without a connection takes its words along into a page of the browser's own. So where the browser
 * says that there is none, the server is asked first; if nobody answers the page stays, says so, and keeps every word.
 * Forms in which a plan is written see to that themselves.
 */
const PATIENCE = 5000
const SAID = 'bywhen-not-sent'

document.addEventListener('submit', event => {
  const { target: form, submitter } = event
  if (navigator.onLine || event.defaultPrevented || !(form instanceof HTMLFormElement)) return
  if (form.getAttribute('method') !== 'post' || form.dataset.writing !== undefined) return
  event.preventDefault()
  void isThere().then(there => {
    if (!there) say(form, submitter)
    // Sent as it is, so that it is not held back once more.
    else if (submitter instanceof HTMLButtonElement && submitter.name !== '') sendWith(form, submitter)
    else form.submit()
  })
})

const isThere = (): Promise<boolean> =>
  fetch('/health', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }).then(
    ({ ok }) => ok,
    () => false,
  )

/** Sends a form with what the button that was pressed says. */
function sendWith(form: HTMLFormElement, { name, value }: HTMLButtonElement): void {
  const pressed = document.createElement('input')
  Object.assign(pressed, { type: 'hidden', name, value })
  form.append(pressed)
  form.submit()
}

function say(form: HTMLFormElement, submitter: HTMLElement | null): void {
  form.querySelector(`.${SAID}`)?.remove()
  const said = document.createElement('p')
  said.className = `govuk-error-message ${SAID}`
  said.setAttribute('role', 'alert')
  said.textContent =
    'There is no connection, so nothing was sent. What you wrote is still here. Press again when it is back.'
  const place = submitter?.closest('.govuk-button-group') ?? submitter
  if (place) place.before(said)
  else form.append(said)
}
