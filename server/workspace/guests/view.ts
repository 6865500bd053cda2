import type { Person } from '../../../checker/index.ts'
import type { Hold } from '../../../store/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { momentInWords } from '../../sign-in/in-words.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { pictureForPhone } from '../../views/components/picture-for-phone.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { planCrumb } from '../plan-crumb.ts'
import { type Given, isHeld } from './give-way-in.ts'
import type { Guests } from './page.ts'

/** Everybody of the family with their own way in: a child’s is never through a parent’s. */
export function guestsView(model: Guests, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, child, people, given, done } = model
  const them = given && people.find(({ id }) => id === given.person)
  return framed({
    ...{
      title: 'Who may come to this plan by a link',
      frame,
      refused,
      done,
      nav: 'families',
      isPlaceItself: false,
    },
    crumbs: [planCrumb(plan, child)],
    main: html`${given && them ? justGiven(given, them) : nothing}
      <p class="govuk-body">Each person comes by a link of their own, and with a code that you give them apart from it. Send one by message and say the other. A link works once and for three days. They see what was written for them, without what a safety hold keeps from them.</p>
      ${form(frame, html`${people.map(person => onePerson(model, person, refused))}`)}`,
  })
}

/** The link and the code that were just made, shown this once. */
export const justGiven = ({ link, code }: Given, { name }: Pick<Person, 'name'>): Html =>
  insetText({
    html: html`<h2 class="govuk-heading-m">A way in for <span dir="auto">${name}</span></h2>
      ${summaryList({
        rows: [
          { key: { text: 'The link' }, value: { html: html`<span class="bywhen-anywhere">${link}</span>` } },
          {
            key: { text: 'The code, given apart' },
            value: { html: html`<strong class="bywhen-code">${code.slice(0, 3)} ${code.slice(3)}</strong>` },
          },
        ],
      })}
      ${pictureForPhone(link, 'The link as a picture for a phone’s camera')}
      ${warningText({ text: 'They are shown this once. Neither is kept, so note them or hand them over now. A new link ends the one before.' })}`,
  })

/** Asked before a link is made for somebody a safety hold is about. */
export const askFirst = (
  holds: readonly Hold[],
  { id, name }: Pick<Person, 'id' | 'name'>,
  refused: readonly Refusal[],
): Html =>
  isHeld(holds, id)
    ? checkboxes({
        ...{ name: `sure-${id}`, idPrefix: `sure-${id}`, classes: 'govuk-checkboxes--small' },
        errorMessage: wrong(refused, `sure-${id}`),
        items: [
          {
            value: 'yes',
            text: `A safety hold is about ${name}. I have checked who will have this link and its code in their hands`,
          },
        ],
      })
    : nothing

function onePerson(
  { guests, holds }: Guests,
  { id, name, relation, role }: Person,
  refused: readonly Refusal[],
): Html {
  const guest = guests.find(({ person }) => person === id)
  const what = [relation, role].filter(Boolean).join(', ')
  return html`<section class="bywhen-guest" id="person-${id}">
    <h2 class="govuk-heading-s"><span dir="auto">${name}</span>${what ? html` <span class="govuk-hint bywhen-inline">${what}</span>` : nothing}</h2>
    <p class="govuk-body">${standing(guest)}</p>
    ${askFirst(holds, { id, name }, refused)}
    <div class="govuk-button-group">
      ${button({
        ...{ name: 'invite', value: id, classes: 'govuk-button--secondary' },
        html: html`${guest ? 'Make another link' : 'Make a link'}<span class="govuk-visually-hidden"> for ${name}</span>`,
      })}
      ${
        guest
          ? button({
              ...{ name: 'end', value: guest.guest, classes: 'govuk-button--warning' },
              html: html`Close their way in<span class="govuk-visually-hidden">: ${name}</span>`,
            })
          : nothing
      }
    </div>
  </section>`
}

function standing(guest: Guests['guests'][number] | undefined): string {
  if (!guest) return 'Has no way in.'
  const { link, seen } = guest
  const been = seen ? ` Was last here on ${momentInWords(seen)}.` : ' Has not been here yet.'
  if (!link) return `Is invited.${been}`
  if (link.isOpen) return `Has a link that is open until ${momentInWords(link.ends)}.${been}`
  return `${link.used ? 'Has used the link' : 'The link is over'}.${been}`
}
