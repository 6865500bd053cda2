import type { Permission } from '../../access/permissions.ts'
import type { GuestKind } from '../../access/roles.ts'
import { guestTable } from '../../access/table.ts'
import type { Also } from '../../views/for-family/frame.ts'
import { type Html, html, nothing } from '../../views/html.ts'

/** What somebody can say for themselves, in the words they find it by. */
const ways = [
  ['/guest/say', 'Say what you think', 'add-own-view'],
  ['/guest/meaning', 'Say the plan in your own words', 'say-what-it-means'],
  ['/guest/agree', 'Say yes or no to it', 'agree-for-oneself'],
  ['/guest/think-again', 'Ask us to think again', 'challenge-oneself'],
] as const satisfies readonly (readonly [string, string, Permission])[]

const openTo = (kind: GuestKind, hasEnded: boolean) =>
  hasEnded ? [] : ways.filter(([, , permission]) => guestTable[permission][kind] !== 'nobody')

/** The same from the top of a long page, which ends with them. */
export const toSaying = (kind: GuestKind, hasEnded: boolean): readonly Also[] =>
  openTo(kind, hasEnded).length === 0
    ? []
    : [{ href: `#${YOUR_TURN}`, text: 'Your turn: what do you say to it?' }]

const YOUR_TURN = 'your-turn'

/** The ways on for a guest of one kind; none where the plan has ended, for what is over is only read. */
export const sayingWays = (kind: GuestKind, hasEnded: boolean): Html => {
  const open = openTo(kind, hasEnded)
  return open.length === 0
    ? nothing
    : html`<nav class="bywhen-told bywhen-screen-only bywhen-saying" id="${YOUR_TURN}" tabindex="-1" aria-label="Your turn">
        <h2 class="bywhen-told__title">Your turn</h2>
        <ul class="bywhen-told__ways" role="list">${open.map(([href, text]) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>
      </nav>`
}
