import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { table } from '../../views/components/table.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html } from '../../views/html.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage, type Outcome } from '../workspace-page.ts'
import { type Finding, findColleague, nobodyYet } from './find-colleague.ts'
import { findColleagues, namesOf } from './staff.ts'
import { actOn, crumbsOf, doneFrom, type TheFamily, theFamily } from './the-family.ts'

type Model = {
  readonly family: TheFamily
  /** Those who alone may know of it; nothing when anybody of the team may. */
  readonly readers: readonly { readonly account: string; readonly name: string }[] | undefined
  readonly own: string
  readonly finding: Finding
  readonly done: string | undefined
}

const said = {
  restricted:
    'This family is restricted now. Nobody but those named here finds it, and nothing says that it is there.',
  changed: 'Those who may know of it have changed.',
  open: 'This family is open again to its team, and to others who give a reason.',
}

/** Lets a family be known by name to a few people only, and by nobody else. */
export const restrictPage = familyPage<Model>({
  path: '/families/:family/restrict',
  may: 'restrict-family',
  show: visit => toModel(visit, nobodyYet),
  again: (visit, sent) => toModel(visit, { words: sent.get('words') ?? '', found: undefined }),
  submit,
  view,
})

async function submit(visit: FamilyVisit, sent: URLSearchParams): Promise<Outcome<Model>> {
  const { store, who, family } = visit
  const here = `/families/${family.family}/restrict`
  const readers = family.readers
  const does = sent.get('do')
  if (does === 'lift') {
    await store.liftRestriction(actOn(visit))
    return { goTo: `${here}?done=open` }
  }
  if (does === 'restrict' && readers === null)
    return keep(visit, [who.id, ...family.workers.map(({ account }) => account)], `${here}?done=restricted`)
  const out = sent.get('take-out')
  if (out && readers) {
    // Whoever takes their own name off is shut out, so it is the last thing they do here.
    const left = readers.filter(account => account !== out)
    return keep(visit, left, out === who.id ? '/families' : `${here}?done=changed`)
  }
  const words = sent.get('words') ?? ''
  const finding = { words, found: await findColleagues(visit, words) }
  const account = sent.get('account')
  if (does === 'choose' && account && readers)
    return keep(visit, [...readers, account], `${here}?done=changed`)
  const field = words.trim() === '' ? 'words' : 'account'
  const text = field === 'words' ? 'Write the name of a colleague' : 'Choose one of them'
  const isFault = field === 'words' || does === 'choose'
  return { shown: await toModel(visit, finding), refused: isFault ? [{ field, text }] : [] }
}

async function keep(visit: FamilyVisit, readers: readonly string[], goTo: string): Promise<Outcome<Model>> {
  const kept = await visit.store.restrictFamily({ ...actOn(visit), readers })
  if (kept === 'restricted') return { goTo }
  const text =
    kept.refused === 'no-reader'
      ? 'Somebody has to know of this family. Add somebody else first, or open it to the team again'
      : 'One of these accounts has been closed. Nothing was changed; open this page anew'
  return { shown: await toModel(visit, nobodyYet), refused: [{ field: '', text }] }
}

async function toModel(visit: FamilyVisit, finding: Finding): Promise<Model> {
  const { readers } = visit.family
  const names = await namesOf(visit, readers ?? [])
  return {
    family: await theFamily(visit),
    readers: readers?.map(account => ({ account, name: names.get(account) ?? 'Somebody who left' })),
    ...{ own: visit.who.id, finding, done: doneFrom(visit.query, said) },
  }
}

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  const { family, readers, done } = model
  return framed({
    ...{ title: `Who may know of the ${family.name} family`, frame, refused, done, nav: 'families' },
    ...{ isPlaceItself: false, crumbs: crumbsOf(family) },
    main: readers ? restricted(model, readers, refused, frame) : open(frame),
  })
}

const open = (
  frame: Frame,
): Html => html`<p class="govuk-body">Now: everybody in its team, its named workers, and others who give a reason, which the manager reads.</p>
  ${warningText({ text: 'A restricted family is not found by anybody who is not named here: not in lists, not in searches, not in counts.' })}
  ${form(
    frame,
    html`<p class="govuk-body">You and its named workers will be the first who may know of it. You can add others and take names off after that.</p>
    <div class="govuk-button-group">${button({ text: 'Restrict this family', name: 'do', value: 'restrict', classes: 'govuk-button--warning' })}</div>`,
  )}`

const restricted = (
  { own, finding }: Model,
  readers: NonNullable<Model['readers']>,
  refused: readonly Refusal[],
  frame: Frame,
): Html => html`${form(
  frame,
  html`${table({
    caption: 'Those who may know of it, and nobody else',
    head: [{ text: 'Name' }, { html: html`<span class="govuk-visually-hidden">What to do</span>` }],
    rows: readers.map(({ account, name }) => [
      { text: account === own ? `${name} (you)` : name },
      {
        html: button({
          ...{ name: 'take-out', value: account, classes: 'govuk-button--secondary' },
          html:
            account === own
              ? html`Take yourself off, and not see it any more`
              : html`Take off<span class="govuk-visually-hidden">: ${name}</span>`,
        }),
      },
    ]),
  })}
  <h2 class="govuk-heading-m">Open it again</h2>
  <p class="govuk-body">Then everybody in its team may see it again.</p>
  ${button({ text: 'Open it to the team again', name: 'do', value: 'lift', classes: 'govuk-button--warning' })}`,
)}
<h2 class="govuk-heading-m">Let somebody else know of it</h2>
${form(frame, findColleague(finding, refused, 'Let them know of it'))}`
