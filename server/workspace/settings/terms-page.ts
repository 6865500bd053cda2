import { sayDay } from '../../../checker/index.ts'
import { checkTimescaleSettings, type Term } from '../../../plans/index.ts'
import { type Frame, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { dayTyped } from '../write/day-typed.ts'
import { changeService } from './change-service.ts'
import { DONE, framedSettings, settingsForm } from './framed-settings.ts'

type Typed = { readonly starts: string; readonly ends: string }
type Model = { readonly version: number; readonly typed: readonly Typed[]; readonly done: boolean }

/** Terms of so many can be added at once; the page grows with them. */
const MORE = 3
const MOST = 60

/** When school terms begin and end here: what is counted in terms cannot be counted without them. */
export const termsPage = housePage<Model>({
  path: '/service/terms',
  may: 'change-settings',
  show: visit => toModel(visit),
  again: toModel,
  view,
  async submit(visit, sent) {
    const shown = toModel(visit, sent)
    const read = readTerms(shown.typed, visit.today)
    if ('refused' in read) return { shown, refused: read.refused }
    const timescales = { ...visit.service.timescales, terms: read.terms }
    const clash = checkTimescaleSettings(timescales).find(({ field }) => field === 'terms')
    if (clash) return { shown, refused: [{ field: 'starts-0', text: clash.text.replace(/\.$/, '') }] }
    const refused = await changeService(visit, Number(sent.get('saw')), { timescales })
    return refused.length > 0 ? { shown, refused } : { goTo: `/service/terms?${DONE}=yes` }
  },
})

function toModel({ service, query }: HouseVisit, sent?: URLSearchParams): Model {
  const at = { version: service.version, done: query.has(DONE) }
  if (sent) {
    const [starts, ends] = [sent.getAll('starts'), sent.getAll('ends')]
    return {
      ...at,
      typed: starts.slice(0, MOST).map((each, place) => ({ starts: each, ends: ends[place] ?? '' })),
    }
  }
  const known = (service.timescales.terms ?? []).map(({ starts, ends }) => ({
    ...{ starts: sayDay(starts), ends: sayDay(ends) },
  }))
  return { ...at, typed: [...known, ...Array.from({ length: MORE }, () => ({ starts: '', ends: '' }))] }
}

type Read = { readonly terms: readonly Term[] } | { readonly refused: readonly Refusal[] }

/** The terms in order of their days; a row without any words is no term. */
function readTerms(typed: readonly Typed[], today: string): Read {
  const refused: Refusal[] = []
  const terms = typed.flatMap((row, at): readonly Term[] => {
    if (row.starts.trim() === '' && row.ends.trim() === '') return []
    const days = (['starts', 'ends'] as const).map(name => {
      const read = dayTyped(row[name], today)
      if ('day' in read) return read.day
      refused.push({ field: `${name}-${at}`, text: read.says.replace(/\.$/, '') })
      return ''
    })
    return [{ starts: days[0] ?? '', ends: days[1] ?? '' }]
  })
  if (refused.length > 0) return { refused }
  return { terms: terms.toSorted((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0)) }
}

function view({ version, typed, done }: Model, refused: readonly Refusal[], frame: Frame): Html {
  return framedSettings(
    {
      ...{ title: 'School terms', done },
      main: html`<p class="govuk-body">Terms differ from place to place: ask a school. Empty both boxes of a term to take it away; save to be given more.</p>
        ${settingsForm(
          frame,
          version,
          html`${typed.map((row, at) => termView(row, at, refused))}${button({ text: 'Save' })}`,
        )}`,
    },
    refused,
    frame,
  )
}

const termView = (row: Typed, at: number, refused: readonly Refusal[]): Html =>
  html`<fieldset class="govuk-fieldset bywhen-term"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Term ${at + 1}</legend>
    ${(
      [
        ['starts', 'First day'],
        ['ends', 'Last day'],
      ] as const
    ).map(([name, text]) =>
      input({
        ...{ id: `${name}-${at}`, name, value: row[name], errorMessage: wrong(refused, `${name}-${at}`) },
        label: { text },
        classes: 'govuk-input--width-10',
      }),
    )}
  </fieldset>`
