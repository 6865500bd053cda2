import type { Came } from './asking.ts'
import { promiseToSave, tell } from './line.ts'
import { offerToFinish } from './offering.ts'
import type { Sending } from './sending.ts'
import type { Writing } from './writing.ts'

/** A save that was pressed without a connection, and how much had been typed by then. */
type Waiting = { readonly submitter: HTMLElement | null; readonly typed: number }

/** A connection that nobody announces is looked for so often. */
const LOOK = 10_000

/** Whoever comes back with the browser’s own button may save again. */
const AGAIN = 5000

const isGone = (came: Came | undefined): boolean =>
  came !== undefined && 'not' in came && came.not === 'no-connection'

/**
 * What is still on its way when somebody saves or leaves is sent first, or along. A save that was pressed without a
 * connection is finished when there is one; whoever has typed on meanwhile is asked first. Gives back what is to be
 * done whenever the server has answered.
 */
export function watchLeaving({ form }: Writing, sending: Sending): () => void {
  let isSent = false
  let waiting: Waiting | undefined
  let clock: ReturnType<typeof setInterval> | undefined

  function send(submitter: HTMLElement | null): void {
    isSent = true
    form.requestSubmit(submitter?.isConnected ? submitter : null)
    setTimeout(() => {
      isSent = false
    }, AGAIN)
  }

  function wait(submitter: HTMLElement | null): void {
    waiting = { submitter, typed: sending.typedSoFar() }
    promiseToSave(true)
    clock ??= setInterval(() => void sending.reach(), LOOK)
  }

  function back(): void {
    if (!waiting || sending.isPending()) return
    const { submitter, typed } = waiting
    waiting = undefined
    clearInterval(clock)
    clock = undefined
    promiseToSave(false)
    if (sending.typedSoFar() > typed) offerToFinish(form, () => send(submitter))
    else {
      tell('The connection is back. What you wrote is being saved.')
      send(submitter)
    }
  }

  form.addEventListener('submit', event => {
    if (isSent || event.defaultPrevented || (!sending.isPending() && sending.isReached())) return
    event.preventDefault()
    const { submitter } = event
    // Without a connection the page would be lost for one that says so.
    void sending.reach().then(came => (isGone(came) ? wait(submitter) : send(submitter)))
  })
  window.addEventListener('pagehide', sending.leave)
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && sending.leave(),
  )
  window.addEventListener('beforeunload', event => {
    if (!isSent && !sending.isSafe()) event.preventDefault()
  })
  return back
}
