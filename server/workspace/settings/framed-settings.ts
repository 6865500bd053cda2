import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { type Html, html } from '../../views/html.ts'

type Own = {
  readonly title: string
  readonly main: Html
  readonly done?: boolean | undefined
  readonly crumbs?: readonly { readonly href: string; readonly text: string }[]
  readonly wide?: boolean
}

const service = { href: '/service', text: 'The service' }

/** What an address says once something was saved. */
export const DONE = 'done'

/** A page of the service’s settings, with the way back to all of them. */
export const framedSettings = (
  { title, main, done, crumbs = [], wide }: Own,
  refused: readonly Refusal[],
  frame: Frame,
): Html =>
  framed({
    ...{ title, main, frame, refused, wide, nav: 'service', isPlaceItself: false },
    crumbs: [service, ...crumbs],
    done: done ? 'Saved.' : undefined,
  })

/** A form of the service’s settings, which says which version of them it was made from. */
export const settingsForm = (frame: Frame, version: number, inside: Html): Html =>
  form(frame, html`<input type="hidden" name="saw" value="${version}">${inside}`)
