import { letterSummary } from '../../views/components/letter-summary.ts'
import { smartTiles, type Tile, voiceTiles } from '../../views/components/letters.ts'
import { letterTile } from '../../views/components/smart-badge.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html } from '../../views/html.ts'
import { bars } from '../charts/bars.ts'
import { key } from '../charts/chart.ts'
import type { Count, Tally } from '../tally.ts'
import { allTiles } from '../tiles.ts'
import { each, hundredths, number } from '../wording.ts'
import { beside, type Section } from './section.ts'

const heading = 'Letter by letter'
const id = 'letters'
const CAPTION = 'Plans and findings under each letter'

/** How the plans stand under each letter: where to begin, never a mark for anybody. */
export function byLetter(tally: Tally): Section {
  const countOf = ({ tile }: Tile): Count => tally.tiles.get(tile) ?? { plans: 0, toChange: 0, findings: 0 }
  if (tally.plans === 1)
    return { id, heading, isWhole: true, inside: onePlan(smartTiles.map(countOf), voiceTiles.map(countOf)) }
  const { plans } = tally
  const counts = allTiles.map(tile => ({ ...tile, ...countOf(tile) }))
  const chart = bars(
    {
      id: 'letters-chart',
      title: 'How many plans have something under each letter',
      says: counts
        .map(({ name, plans: has }) => `${name}: ${number(has)} of ${number(plans)} plans`)
        .join('; '),
    },
    counts.map(({ name, plans: has, toChange }) => ({
      label: name,
      value: `${number(has)} (${hundredths(has, plans)})`,
      stretches: [
        { share: toChange / plans, shade: 'fix' },
        { share: (has - toChange) / plans, shade: 'lighter' },
        { share: (plans - has) / plans, shade: 'clear' },
      ],
    })),
  )
  const rows = counts.map(({ tile, isRound, name, plans: has, toChange, findings }) => [
    {
      html: html`<span class="bywhen-lettered">${letterTile({ tile }, has === 0 ? 'clear' : 'found', isRound)} <span>${name}</span></span>`,
    },
    ...[
      number(toChange),
      number(has - toChange),
      number(plans - has),
      number(findings),
      each(findings, plans),
    ].map(text => ({ text, format: 'numeric' as const })),
  ])
  const head = ['Letter', 'To change', 'Lighter', 'Clear', 'Findings', 'Per plan']
  return {
    id,
    heading,
    inside: html`${lead}${key([
      ['fix', 'plans with something to change'],
      ['lighter', 'plans with lighter findings only'],
      ['clear', 'plans in which nothing was found'],
    ])}${beside(
      chart,
      html`${table({
        caption: CAPTION,
        captionClasses: 'govuk-table__caption--s',
        classes: 'bywhen-numbers',
        firstCellIsHeader: true,
        head: head.map((text, at) => (at === 0 ? { text } : { text, format: 'numeric' })),
        rows,
      })}<p class="bywhen-aside">To change, Lighter and Clear count plans.</p>`,
    )}`,
  }
}

const lead = html`<p class="govuk-body">The five letters of SMART, and what the guidance asks of the words beside them. A letter shows where to begin; it is no mark for those who wrote the plans.</p>`

const onePlan = (smart: readonly Count[], voice: readonly Count[]): Html =>
  letterSummary({
    heading,
    id,
    smart: smart.map(({ findings }) => findings),
    voice: voice.map(({ findings }) => findings),
  })
