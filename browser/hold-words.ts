/**
 * A form that is sent without a connection takes its words along into a page of the browser's own. So where the browser
 * says that there is none, the server is asked first; if nobody answers the page stays, says so, and keeps every word.
 * Forms in which a plan is written see to that themselves.
 */
const PATIENCE = 5000
const SAID = 'bywhen-not-sent'

/** True while a form goes off that the server is there for. */
let isSure = false

document.addEventListener('submit', event => {
  const { target: form, submitter } = event
  if (navigator.onLine || isSure || event.defaultPrevented || !(form instanceof HTMLFormElement)) return
  if (form.getAttribute('method') !== 'post' || form.dataset.writing !== undefined) return
  event.preventDefault()
  void isThere().then(there => {
    if (!there) return say(form, submitter)
    isSure = true
    form.requestSubmit(submitter)
    isSure = false
  })
})

const isThere = (): Promise<boolean> =>
  fetch('/health', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) }).then(
    ({ ok }) => ok,
    () => false,
  )

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
