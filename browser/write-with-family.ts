import { setClock } from './workspace/clock.ts'
import { openKeptHere } from './workspace/kept-here.ts'
import { sayWhere } from './workspace/line.ts'
import { offerBack } from './workspace/offering.ts'
import { addRows } from './workspace/rows.ts'
import { beginSending, type Sending } from './workspace/sending.ts'
import { show } from './workspace/showing.ts'
import { changedAlready, findWriting, isBox, type Writing } from './workspace/writing.ts'

/** Keeps everything that is typed on a page of a plan, on this device at once and on the server soon after. */
async function start(writing: Writing): Promise<void> {
  const { form, secret, to } = writing
  setClock(form.dataset.now)
  const typed = ({ target }: Event): void => void (isBox(target) && sending?.typed(target.name))
  let sending: Sending | undefined
  form.addEventListener('input', typed)
  form.addEventListener('change', typed)
  addRows(writing)
  const keptHere = await openKeptHere(secret, to)
  sending = beginSending(writing, keptHere, show)
  watchLeaving(writing, sending)
  if (keptHere) await offerBack({ writing, keptHere, sending })
  for (const place of changedAlready(writing)) sending.typed(place)
  form.dataset.begun = 'yes'
}

/** What is still on its way when somebody saves or leaves is sent first, or along. */
function watchLeaving({ form }: Writing, sending: Sending): void {
  let isSent = false
  form.addEventListener('submit', event => {
    if (isSent || event.defaultPrevented || !sending.isPending()) return
    event.preventDefault()
    const { submitter } = event
    void sending.flush().then(came => {
      // Without a connection the page would be lost for one that says so.
      if (came && 'not' in came && came.not === 'no-connection') return
      isSent = true
      form.requestSubmit(submitter)
      // Whoever comes back with the browser’s own button may save again.
      setTimeout(() => {
        isSent = false
      }, 5000)
    })
  })
  window.addEventListener('pagehide', sending.leave)
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && sending.leave(),
  )
  window.addEventListener('beforeunload', event => {
    if (!isSent && !sending.isSafe()) event.preventDefault()
  })
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
const writing = findWriting()
if (writing) void start(writing).catch(() => sayWhere({ is: 'no-answer', here: false }))
