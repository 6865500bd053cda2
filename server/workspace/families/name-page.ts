import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html } from '../../views/html.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage, type Outcome } from '../workspace-page.ts'
import { nameAlone } from './family-name.ts'
import { openTheFamily } from './family-page.ts'
import { hidden } from './hidden.ts'

/** What a family is called, as it is kept or as somebody typed it. */
type Called = {
  readonly family: string
  readonly called: string
  readonly team: string
  readonly saw: number
  readonly name: string
  readonly reference: string
}

/** Puts right what a family is called: names are misheard, and change. */
export const familyNamePage = familyPage<Called>({
  path: '/families/:family/name',
  may: 'change-family',
  show: visit => toCalled(visit),
  again: (visit, sent) => toCalled(visit, sent),
  submit,
  view,
})

async function toCalled(visit: FamilyVisit, sent?: URLSearchParams): Promise<Called> {
  const { family, name: called, team, reference, version } = await openTheFamily(visit)
  return {
    ...{ family, called, team },
    saw: Number(sent?.get('saw') ?? version),
    name: nameAlone(sent?.get('name') ?? called),
    reference: sent?.get('reference')?.trim() ?? reference,
  }
}

async function submit(visit: FamilyVisit, sent: URLSearchParams): Promise<Outcome<Called>> {
  const { store, organisation, now, by } = visit
  const shown = await toCalled(visit, sent)
  const { family, team, saw, name, reference } = shown
  if (name === '')
    return { shown, refused: [{ field: 'name', text: 'Write what the family is called, such as Taylor' }] }
  const kept = await store.changeFamily({
    ...{ organisation, id: family, team, name, reference, saw, at: now, by },
  })
  if ('version' in kept) return { goTo: `/families/${family}?called=anew` }
  if ('conflict' in kept)
    return { shown: { ...shown, saw: kept.conflict.version }, refused: [{ field: '', text: overtaken }] }
  return { shown, refused: [{ field: 'reference', text: whyNot }] }
}

const overtaken =
  'Somebody has changed this family meanwhile. Your words are still here: look them over and save again'
const whyNot =
  'This reference cannot be used here. It has letters or figures in it, at most 40 of them, and is no other family’s'

function view(
  { family, called, saw, name, reference }: Called,
  refused: readonly Refusal[],
  frame: Frame,
): Html {
  return framed({
    ...{ title: 'What the family is called', frame, refused, nav: 'families', isPlaceItself: false },
    crumbs: [
      { href: '/families', text: 'Families' },
      { href: `/families/${family}`, text: `The ${called} family` },
    ],
    main: form(
      frame,
      html`${hidden('saw', `${saw}`)}
      ${input({
        ...{ id: 'name', name: 'name', value: name, autocomplete: 'off', spellcheck: false },
        label: { text: 'The name people know them by' },
        hint: {
          text: 'Plans and people keep their own names.',
        },
        errorMessage: wrong(refused, 'name'),
        attributes: { dir: 'auto' },
      })}
      ${input({
        ...{ id: 'reference', name: 'reference', value: reference, autocomplete: 'off', spellcheck: false },
        classes: 'govuk-input--width-10',
        label: { text: 'Your service’s reference' },
        errorMessage: wrong(refused, 'reference'),
      })}
      ${button({ text: 'Save', preventDoubleClick: true })}`,
    ),
  })
}
