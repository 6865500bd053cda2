import type { LeftFamily } from '../../../store/index.ts'
import { type Frame, form, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { radios } from '../../views/components/radios.ts'
import { type Html, html } from '../../views/html.ts'
import { type Finding, findColleague, nobodyYet } from '../care/find-colleague.ts'
import { findColleagues } from '../care/staff.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage, type Outcome } from '../workspace-page.ts'
import { DONE, framedSettings } from './framed-settings.ts'

type Model = {
  readonly left: readonly LeftFamily[]
  readonly chosen: string
  readonly finding: Finding
  readonly done: boolean
}

/** Restricted families whose last manager has gone: an administrator names another, and sees nothing of the family but its reference. */
export const leftFamiliesPage = housePage<Model>({
  path: '/service/restricted',
  may: 'name-readers',
  show: visit => toModel(visit, nobodyYet),
  again: (visit, sent) => toModel(visit, { words: sent.get('words') ?? '', found: undefined }, sent),
  submit,
  view,
})

async function toModel(visit: HouseVisit, finding: Finding, sent?: URLSearchParams): Promise<Model> {
  const { store, organisation, query } = visit
  const left = await store.familiesLeft({ organisation })
  const only = left.length === 1 ? (left[0]?.reference ?? '') : ''
  return { left, finding, chosen: sent?.get('family') ?? only, done: query.has(DONE) }
}

async function submit(visit: HouseVisit, sent: URLSearchParams): Promise<Outcome<Model>> {
  const { store, organisation, by, now: at } = visit
  const words = sent.get('words') ?? ''
  const found = (await findColleagues(visit, words)).filter(({ roles }) => roles.includes('manager'))
  const shown = await toModel(visit, { words, found }, sent)
  // The page knows a family by its reference: what leads to it elsewhere is no administrator's.
  const family = shown.left.find(({ reference }) => reference === sent.get('family'))?.family
  const account = sent.get('account') ?? ''
  if (words.trim() === '') return refuse(shown, 'words', 'Write the name of a manager')
  if (sent.get('do') !== 'choose') return { shown }
  if (!family)
    return refuse(shown, 'family', sent.get('family') ? why['no-such-family'] : 'Choose the family')
  if (account === '') return refuse(shown, 'account', 'Choose one of them')
  const named = await store.nameReader({ organisation, family, account, by, at })
  if (named === 'named') return { goTo: `/service/restricted?${DONE}=yes` }
  return refuse(shown, named.refused === 'no-such-family' ? 'family' : 'account', why[named.refused])
}

const why = {
  'no-such-family': 'It has a manager again who may know of it. Nothing was changed',
  'no-such-account': 'Their account has been closed. Nothing was changed',
  'not-its-manager': 'They do not manage its team. Choose a manager who does',
} as const

const refuse = (shown: Model, field: string, text: string): Outcome<Model> => ({
  shown,
  refused: [{ field, text }],
})

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  const { done } = model
  const main = html`<p class="govuk-body">A restricted family is known to those it names and to nobody else. One of them has to be a manager of its team, who can let others know of it. Where the last of them has left, you name another. You see its reference and nothing else; whoever reads its looks sees that you did this.</p>
    ${model.left.length === 0 ? html`<p class="govuk-body">Every restricted family has a manager who may know of it.</p>` : naming(model, refused, frame)}`
  return framedSettings({ title: 'Restricted families', main, done }, refused, frame)
}

const naming = ({ left, chosen, finding }: Model, refused: readonly Refusal[], frame: Frame): Html =>
  form(
    frame,
    html`${radios({
      ...{ name: 'family', idPrefix: 'family', value: chosen, classes: 'govuk-radios--small' },
      fieldset: { legend: { text: 'Which family has nobody left?', classes: 'govuk-fieldset__legend--s' } },
      errorMessage: wrong(refused, 'family'),
      items: left.map(({ reference }) => ({ value: reference, text: reference })),
    })}
    <h2 class="govuk-heading-m">Let a manager of its team know of it</h2>
    ${findColleague(finding, refused, 'Let them know of it')}`,
  )
