import { type Frame, form, framed, wrong } from '../frame.ts'
import type { Refusal } from '../page.ts'
import { after, type Entrance } from '../sign-in/entrance.ts'
import { type EntrancePage, strangersPage, type Visit } from '../sign-in/entrance-page.ts'
import { fingerprint, isToken, newId, newToken } from '../sign-in/tokens.ts'
import { button } from '../views/components/button.ts'
import { input } from '../views/components/input.ts'
import { type Html, html } from '../views/html.ts'
import { REFUSED } from '../workspace/note-refusal.ts'

/** A guest’s session is short: it is often on somebody else’s tablet. */
const LIFE_SECONDS = 60 * 60
const IDLE_SECONDS = 15 * 60

/** Whether the link leads anywhere still, and whose it is. */
type Model = { readonly isOpen: boolean; readonly guest?: string }

/** What is kept of the code that is given beside a link; without the link it is worth nothing. */
export const codeKept = (token: string, code: string): string =>
  fingerprint(`${token} ${code.replace(/\D/g, '')}`)

/** Where a guest’s link leads. Looking uses nothing up: mail programs look too; the code is what lets somebody in. */
export const wayInPage: EntrancePage = strangersPage<Model>({
  path: '/way-in/:token',
  // A worker may open it on their own tablet: their session ends when the guest’s begins.
  alsoSignedIn: true,
  show: look,
  view,
  async submit(visit, sent) {
    const { entrance, params, held, comer } = visit
    const token = params.token ?? ''
    const shown = await look(visit)
    if (!shown.isOpen) return { shown }
    const typed = (sent.get('code') ?? '').slice(0, 40)
    if (!/\d/.test(typed))
      return { shown, refused: [{ field: 'code', text: 'Type the six numbers of the code' }] }
    const { store, organisation, now } = entrance
    const session = newToken()
    const come = await store.comeInAsGuest({
      ...{ organisation, token: fingerprint(token), code: codeKept(token, typed), now: now() },
      session: {
        ...{ token: fingerprint(session), id: newId(), proof: 'full' as const, idle: IDLE_SECONDS },
        ...{ ends: after(now(), LIFE_SECONDS), browser: comer.seenAs },
      },
    })
    if ('gone' in come) return { shown: { isOpen: false } }
    if ('wrong' in come) {
      await noteWrongCode(entrance, shown.guest ?? '')
      return { shown: { isOpen: come.left > 0 }, refused: [wrongCode(come.left)] }
    }
    if (held) await store.signOut({ organisation, token: fingerprint(held), now: now() })
    return { goTo: '/guest', hold: { session, proof: 'full' } }
  },
})

/** Whoever reads the looks at the family finds each guess; the link is told by the guest it was made for, and who guessed is not known. */
async function noteWrongCode({ store, organisation, now }: Entrance, guest: string): Promise<void> {
  const known = await store.guestOf({ organisation, guest })
  if (!known) return
  const by = { id: guest, name: 'Somebody with a link' }
  const { family, plan } = known
  await store.recordLook({ organisation, family, plan, at: now(), by, tie: REFUSED, what: 'wrong-code' })
}

const wrongCode = (left: number): Refusal => ({
  field: 'code',
  text:
    left > 0
      ? `That is not the code. You can try ${left === 1 ? 'once more' : `${left} more times`}`
      : 'That was not the code, and this link is closed now. Ask for another one',
})

async function look({ entrance, params }: Pick<Visit, 'entrance' | 'params'>): Promise<Model> {
  const { store, organisation, now } = entrance
  if (!isToken(params.token)) return { isOpen: false }
  const seen = await store.lookAtLink({ organisation, token: fingerprint(params.token), now: now() })
  if ('gone' in seen || seen.kind !== 'guest' || seen.guest === null) return { isOpen: false }
  const { guest } = seen
  return { isOpen: (await store.guestOf({ organisation, guest })) !== undefined, guest }
}

function view({ isOpen }: Model, refused: readonly Refusal[], frame: Frame): Html {
  if (!isOpen)
    return framed({
      ...{ title: 'This link is closed', refused, frame: { ...frame, who: undefined } },
      main: html`<p class="govuk-body-l">It has been used, or its time is over. That is nothing you did wrong.</p>
        <p class="govuk-body">If you opened it on another phone or computer just now, go on there.</p>
        <p class="govuk-body">Ask the person who gave it to you for another one.</p>`,
    })
  return framed({
    ...{ title: 'Type your code', refused, frame: { ...frame, who: undefined } },
    main: html`<p class="govuk-body-l">You were given a code of six numbers, apart from this link. Type it to see what was written for you.</p>
      ${form(
        frame,
        html`${input({
          ...{ id: 'code', name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code' },
          ...{ classes: 'govuk-input--width-10 govuk-input--extra-letter-spacing' },
          label: { text: 'Code', classes: 'govuk-label--m' },
          errorMessage: wrong(refused, 'code'),
        })}
        ${button({ text: 'Go in' })}`,
      )}
      <p class="govuk-body">It works once, so nobody else can use it after you.</p>`,
  })
}
