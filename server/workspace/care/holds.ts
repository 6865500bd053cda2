import type { Person } from '../../../checker/index.ts'
import { type HeldThing, type Hold, heldThings } from '../../../store/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { momentInWords } from '../../sign-in/in-words.ts'
import { newId } from '../../sign-in/tokens.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { select } from '../../views/components/select.ts'
import { table } from '../../views/components/table.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html } from '../../views/html.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage } from '../workspace-page.ts'
import { actOn, crumbsOf, doneFrom, type TheFamily, theFamily } from './the-family.ts'

type Typed = {
  readonly id: string
  readonly hidden: string
  readonly keptFrom: string
  readonly what: readonly string[]
  readonly why: string
}

type Model = {
  readonly family: TheFamily
  readonly holds: readonly Hold[]
  readonly typed: Typed
  readonly done: string | undefined
}

const said = {
  held: 'The hold is in force from now on, on every page, print, file and link.',
  ended: 'The hold has ended. What it kept back can be seen again.',
}

/** What a hold keeps back, as people say it. */
export const heldInWords: Readonly<Record<HeldThing, string>> = {
  addresses: 'where they live and how to reach them',
  views: 'what they have said',
  invitations: 'when and where they are invited',
}

/** Safety holds: what of one person of a family another must not learn. */
export const holdsPage = familyPage<Model>({
  path: '/families/:family/holds',
  may: 'see-holds',
  submits: 'keep-holds',
  show: visit => toModel(visit, { id: newId(), hidden: '', keptFrom: '', what: heldThings, why: '' }),
  again: (visit, sent) => toModel(visit, typedIn(sent)),
  async submit(visit, sent) {
    const here = `/families/${visit.family.family}/holds`
    const ends = sent.get('end')
    if (ends) {
      await visit.store.endHold({ ...actOn(visit), id: ends })
      return { goTo: `${here}?done=ended` }
    }
    const typed = typedIn(sent)
    const refused = faultsIn(typed)
    if (refused.length > 0) return { shown: await toModel(visit, typed), refused }
    const what = heldThings.filter(thing => typed.what.includes(thing))
    const held = await visit.store.putHold({ ...actOn(visit), ...typed, what })
    if (held === 'held') return { goTo: `${here}?done=held` }
    const text = 'Somebody changed the people of this family just now. Choose the two people again'
    return { shown: await toModel(visit, typed), refused: [{ field: 'hidden', text }] }
  },
  view,
})

const typedIn = (sent: URLSearchParams): Typed => ({
  ...{ id: sent.get('id') || newId(), hidden: sent.get('hidden') ?? '' },
  ...{ keptFrom: sent.get('kept-from') ?? '', what: sent.getAll('what'), why: sent.get('why') ?? '' },
})

const faultsIn = ({ hidden, keptFrom, what, why }: Typed): readonly Refusal[] => [
  ...(hidden === '' ? [{ field: 'hidden', text: 'Choose whose safety this is for' }] : []),
  ...(keptFrom === '' ? [{ field: 'kept-from', text: 'Choose who must not learn it' }] : []),
  ...(hidden !== '' && hidden === keptFrom
    ? [
        {
          field: 'kept-from',
          text: 'Choose two different people: nothing is kept from somebody about themselves',
        },
      ]
    : []),
  ...(what.length === 0 ? [{ field: 'what', text: 'Choose at least one thing to keep back' }] : []),
  ...(why.trim() === '' ? [{ field: 'why', text: 'Write why, so that colleagues keep to it' }] : []),
]

const toModel = async (visit: FamilyVisit, typed: Typed): Promise<Model> => ({
  ...{ family: await theFamily(visit), holds: visit.family.holds, typed },
  done: doneFrom(visit.query, said),
})

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  const { family, holds, done } = model
  return framed({
    ...{ title: `Safety holds for the ${family.name} family`, frame, refused, done, nav: 'families' },
    ...{ isPlaceItself: false, crumbs: crumbsOf(family) },
    main: html`<p class="govuk-body">A hold keeps one person’s address, words or appointments from another. Staff who work with the family see everything, with what is held marked; copies, prints, files and the pages guests see leave it out.</p>
      ${holds.length === 0 ? html`<p class="govuk-body">Nothing is held back in this family.</p>` : form(frame, inForce(family, holds))}
      <h2 class="govuk-heading-m">Keep something back</h2>
      ${family.people.length < 2 ? html`<p class="govuk-body">A hold is between two people of the family. Add them to the family first.</p>` : form(frame, boxes(model, refused))}`,
  })
}

const nameIn = (family: TheFamily, id: string): string =>
  family.people.find(person => person.id === id)?.name ?? 'Somebody no longer listed'

const inForce = (family: TheFamily, holds: readonly Hold[]): Html =>
  table({
    caption: 'In force',
    head: ['What is kept back', 'Why', 'Since', ''].map(text => ({ text })),
    rows: holds.map(({ id, hidden, keptFrom, what, why, since }) => [
      {
        html: html`<strong>${nameIn(family, keptFrom)}</strong> must not learn of <strong>${nameIn(family, hidden)}</strong>: ${what.map(thing => heldInWords[thing]).join('; ')}`,
      },
      { text: why },
      { text: momentInWords(since) },
      {
        html: button({
          ...{ name: 'end', value: id, classes: 'govuk-button--secondary' },
          html: html`End this hold<span class="govuk-visually-hidden"> for ${nameIn(family, hidden)}</span>`,
        }),
      },
    ]),
  })

function boxes({ family, typed }: Model, refused: readonly Refusal[]): Html {
  const person = ({ id, name, relation, role }: Person) => ({
    ...{ value: id, text: [name, relation ?? role].filter(Boolean).join(', ') },
  })
  const people = [{ value: '', text: 'Choose somebody' }, ...family.people.map(person)]
  return html`<input type="hidden" name="id" value="${typed.id}">
    ${select({
      ...{ id: 'hidden', name: 'hidden', items: people, value: typed.hidden },
      label: { text: 'Whose safety is it for?' },
      errorMessage: wrong(refused, 'hidden'),
    })}
    ${select({
      ...{ id: 'kept-from', name: 'kept-from', items: people, value: typed.keptFrom },
      label: { text: 'Who must not learn it?' },
      errorMessage: wrong(refused, 'kept-from'),
    })}
    ${checkboxes({
      ...{ name: 'what', idPrefix: 'what', values: typed.what },
      fieldset: { legend: { text: 'What is kept back?', classes: 'govuk-fieldset__legend--s' } },
      errorMessage: wrong(refused, 'what'),
      items: heldThings.map(thing => ({ value: thing, text: capital(heldInWords[thing]) })),
    })}
    ${textarea({
      ...{ id: 'why', name: 'why', value: typed.why, rows: 3 },
      label: { text: 'Why' },
      hint: { text: 'Colleagues read this. The family does not.' },
      errorMessage: wrong(refused, 'why'),
    })}
    ${button({ text: 'Keep this back' })}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
