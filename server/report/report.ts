import { type Html, html } from '../views/html.ts'
import type { Checked } from './checked-plan.ts'
import { ending, opening } from './frame.ts'
import type { ReportOptions } from './options.ts'
import { about } from './parts/about.ts'
import { byLetter } from './parts/by-letter.ts'
import { byRule } from './parts/by-rule.ts'
import { faults } from './parts/faults.ts'
import { inShort } from './parts/in-short.ts'
import { notRead } from './parts/not-read.ts'
import { howChecked, reportTitle } from './parts/opening.ts'
import { listFoot, listHead, listRow } from './parts/plan-list.ts'
import { planPart } from './parts/plan-part.ts'
import { contents, type Section, sectionView } from './parts/section.ts'
import { spread } from './parts/spread.ts'
import { lineOf } from './plan-line.ts'
import { reportStyles } from './styles.ts'
import type { Tally } from './tally.ts'
import { count, number } from './wording.ts'

export { addUp } from './add-up.ts'
export type { Checked, CheckedPlan, Unread } from './checked-plan.ts'
export type { ReportOptions } from './options.ts'
export { addTo, newTally, type Tally } from './tally.ts'

/** Which plans are told, and how: those that are shown word for word, or all others in a row each. */
export type Telling = {
  readonly how: 'in full' | 'in a row'
  readonly shown: ReadonlySet<number>
  readonly alone: boolean
}

/** What the plans come to that are told in one way, in their order. */
export type TellPlans<Piece extends string | Uint8Array> = (
  telling: Telling,
) => AsyncIterable<Piece> | Iterable<Piece>

/** One plan as the report tells it; nothing, where it is told in the other way. */
export const tellPlan = (
  checked: Checked,
  { how, shown, alone }: Telling,
  options: ReportOptions,
): string => {
  if ('refused' in checked || shown.has(checked.number) !== (how === 'in full')) return ''
  return how === 'in full'
    ? tidied(planPart(checked, options, alone))
    : String(listRow(lineOf(checked), options, false))
}

/** Tells plans that are here, one after another as they are asked for. */
export const tellingHere = (results: () => Iterable<Checked>, options: ReportOptions): TellPlans<string> =>
  function* (telling) {
    for (const checked of results()) yield tellPlan(checked, telling, options)
  }

/**
 * The report as one file that stands by itself, a piece at a time. The tally has gone through all plans once; they are gone
 * through again for their words, and never held together, so that ten thousand take no more memory than ten.
 */
export async function* writeReport<Piece extends string | Uint8Array>(
  tally: Tally,
  tellPlans: TellPlans<Piece>,
  options: ReportOptions,
): AsyncGenerator<string | Piece> {
  const title = reportTitle(tally, options)
  const [before, after] = sectionsOf(tally, options)
  const plans =
    tally.plans > 0 ? [{ id: 'plans', heading: tally.plans === 1 ? 'The plan' : 'Plan by plan' }] : []
  yield String(opening(title, await reportStyles()))
  yield String(
    html`<h1 class="govuk-heading-xl">${title}</h1>${inShort(tally)}${howChecked(tally, options)}${contents([...before, ...plans, ...after])}`,
  )
  for (const section of before) yield String(sectionView(section))
  for (const { id, heading } of plans) {
    yield `<section class="bywhen-part" aria-labelledby="${id}"><h2 class="govuk-heading-l" id="${id}" tabindex="-1">${heading}</h2>`
    yield* plansOf(tally, tellPlans, options)
    yield '</section>'
  }
  for (const section of after) yield String(sectionView(section))
  yield String(ending)
}

/** What stands before the plans, and what after. Of a single plan its words come first, then what they show. */
function sectionsOf(tally: Tally, options: ReportOptions): readonly [readonly Section[], readonly Section[]] {
  const unread = tally.unread > 0 ? [notRead(tally, options)] : []
  if (tally.plans === 0) return [unread, [about(tally, options)]]
  const letters = tally.findings > 0 ? [byLetter(tally)] : []
  const found = tally.findings > 0 ? [faults(tally, options)] : []
  if (tally.plans === 1)
    return [
      [...letters, ...unread],
      [...found, about(tally, options)],
    ]
  const ruled = tally.findings > 0 ? [byRule(tally, options)] : []
  return [[...letters, ...ruled, ...found, spread(tally), ...unread], [about(tally, options)]]
}

/** Plans that are listed without being folded away. */
const AT_A_GLANCE = 30

async function* plansOf<Piece extends string | Uint8Array>(
  tally: Tally,
  tellPlans: TellPlans<Piece>,
  options: ReportOptions,
): AsyncGenerator<string | Piece> {
  const shown = new Set(tally.fullest.map(line => line.number))
  const rest = tally.plans - shown.size
  if (tally.plans > 1) yield* contentsOf(tally, options, rest)
  const alone = tally.plans === 1
  yield* tellPlans({ how: 'in full', shown, alone })
  if (rest === 0) return
  yield String(
    html`<h3 class="govuk-heading-m">${count(rest, 'other plan')}</h3>${listHead('The other plans, in their order')}`,
  )
  yield* tellPlans({ how: 'in a row', shown, alone })
  yield String(listFoot)
}

/** Markup without the blanks between its tags, which are a quarter of it. */
const tidied = (markup: Html): string => String(markup).replaceAll(/>\s*\n\s*</g, '><')

/** The plans that are shown, to be found by number; more than fit a screen are folded away until somebody looks for one. */
function* contentsOf({ fullest }: Tally, options: ReportOptions, rest: number): Generator<string> {
  if (rest > 0)
    yield String(
      html`<p class="govuk-body">The ${number(fullest.length)} plans with most to change are shown word for word. The ${count(rest, 'other')} ${rest === 1 ? 'stands' : 'stand'} in a table at the end, so that this file can be opened anywhere.</p>`,
    )
  const isLong = fullest.length > AT_A_GLANCE
  if (isLong)
    yield `<details class="govuk-details bywhen-rest"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${count(fullest.length, 'plan')} in a table, those with most to change first</span></summary><div class="govuk-details__text">`
  yield String(listHead('The plans, those with most to change first'))
  for (const line of fullest) yield String(listRow(line, options, true))
  yield String(listFoot)
  if (isLong) yield '</div></details>'
}
