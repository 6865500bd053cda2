import { type Finding, mostImportantFirst, type Need } from '../../../checker/index.ts'
import { lastMade } from '../../../plans/index.ts'
import { toSources } from '../../pages/to-sources.ts'
import { finding } from '../../views/components/finding.ts'
import { smartTiles } from '../../views/components/letters.ts'
import { notes } from '../../views/components/notes.ts'
import { smartBadge } from '../../views/components/smart-badge.ts'
import { readingAge } from '../../views/for-family/reading-age.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { foldedInWords, sortFindings } from '../write/findings/shown.ts'
import { placeOf } from '../write/index.ts'
import { pageOfBox } from '../write/page-of-box.ts'
import { countTile } from './letters-view.ts'
import type { PlanModel } from './model.ts'
import { needOf, placeName, whereFound } from './places.ts'
import { count } from './words.ts'

/** Where a note leads, as its link says it. */
const leads: Readonly<Record<string, string>> = {
  views: 'Go to what people think',
  understanding: 'Go to what the plan means to people',
  agreement: 'Go to who agrees',
  seen: 'Go to who has seen the draft',
  needs: 'Go to the needs',
  worries: 'Go to the worries',
  consequences: 'Go to what happens if',
  reviews: 'Go to the reviews',
  'next-review': 'Go to the next review',
  about: 'Go to the facts of the plan',
}

/** How many notes there are, in a sentence; and how many fewer than before. */
function countInWords({ findings, earlier, plan }: PlanModel): string {
  if (plan.needs.length === 0) return 'Notes come as you write.'
  const toChange = findings.filter(({ severity }) => severity === 'fix').length
  const now =
    findings.length === 0
      ? 'Nothing to note. Read it to the family and see what they say.'
      : `${count(findings.length, 'note')}${toChange > 0 ? `, ${toChange} to change first.` : ', none of them pressing.'}`
  const fewer = (earlier?.findings.length ?? 0) - findings.length
  return earlier && fewer > 0 ? `${now} That is ${fewer} fewer than when ${earlier.when}.` : now
}

/** What the check says of the plan as a whole, and how much it has to say of each need. */
export function findingsAside(model: PlanModel): Html {
  const { findings, plan } = model
  const whole = findings.filter(each => needOf(each) === undefined).toSorted(mostImportantFirst)
  const [s = 0, m = 0, a = 0, r = 0, t = 0] = smartTiles.map(tile => countTile(findings, tile))
  const none = 'unchecked' as const
  const isBlank = plan.needs.length === 0
  return html`<div>
      <h2 class="govuk-heading-m" id="notes-heading">What the check says</h2>
      ${smartBadge({ states: isBlank ? [none, none, none, none, none] : [s, m, a, r, t], label: 'This plan by letter' })}
      <p class="bywhen-line">${countInWords(model)} ${findings.length > 0 && !isBlank ? html`<a class="govuk-link" href="#letters">See them by letter</a>` : nothing}</p>
      ${isBlank ? nothing : readingAge(plan)}
    </div>
    ${whole.length === 0 || isBlank ? nothing : wholeView(model, whole)}
    ${byNeed(model)}`
}

function wholeView({ record, shown }: PlanModel, whole: readonly Finding[]): Html {
  const entry = (each: Finding): Html => {
    const place = whereFound(record, each)
    const lead = leads[place] ?? `Go to the ${each.at.part}`
    return note(each, 'whole', html`<a class="govuk-link" href="#${place}">${lead}</a>`)
  }
  const { loud, folded, called } = sortFindings(whole, each => each, shown, shown.isYoung)
  return html`<div>
    <h3 class="govuk-heading-s">The plan as a whole</h3>
    ${notes({
      label: 'Notes on the plan as a whole',
      atOnce: 3,
      findings: loud.map(entry),
      ...(folded.length > 0 && {
        folded: {
          id: 'whole-folded',
          text: foldedInWords(folded.length, called),
          findings: folded.map(entry),
        },
      }),
    })}
  </div>`
}

const drawn = lastMade<Finding, Html>()

const note = (found: Finding, group: string, fixes: Html): Html =>
  drawn(found, `${group} ${fixes}`, () =>
    finding({ finding: found, group, sources: toSources(found), fixes }),
  )

const foundIn = ({ findings }: PlanModel, need: Need): readonly Finding[] =>
  findings.filter(each => needOf(each) === need.id).toSorted(mostImportantFirst)

const countNotes = (found: readonly Finding[]): string => {
  const toChange = found.filter(({ severity }) => severity === 'fix').length
  return `${count(found.length, 'note')}${toChange > 0 ? `, ${toChange} to change first` : ''}`
}

/** So many needs are listed at once; the others wait folded up. */
const AT_ONCE = 8

function byNeed(model: PlanModel): Html {
  const noted = model.plan.needs.flatMap((need, at) => {
    const found = foundIn(model, need)
    return found.length === 0 ? [] : [{ need, place: at + 1, found }]
  })
  if (noted.length === 0) return nothing
  const line = ({ need, place, found }: (typeof noted)[number]) =>
    html`<li><a class="govuk-link" href="#${placeName('need', need.id)}">Need ${place}</a>: ${countNotes(found)}</li>`
  const more = noted.slice(AT_ONCE)
  return html`<div><h3 class="govuk-heading-s">Need by need</h3>
    <ul class="govuk-list bywhen-by-need">${noted.slice(0, AT_ONCE).map(line)}</ul>
    ${more.length === 0 ? nothing : html`<details class="bywhen-notes__more"><summary>${count(more.length, 'more need')}</summary><ul class="govuk-list bywhen-by-need">${more.map(line)}</ul></details>`}</div>`
}

/** The notes on one need, folded up under it. */
export function needNotes(model: PlanModel, need: Need, place: number): Html {
  const found = foundIn(model, need)
  if (found.length === 0) return nothing
  const called = `need ${place + 1}`
  return html`<details class="bywhen-notes__more bywhen-need-notes">
    <summary>${countNotes(found)}<span class="govuk-visually-hidden"> on ${called}</span></summary>
    ${notes({ label: `Notes on ${called}`, atOnce: found.length, findings: found.map(each => note(each, `notes-${place}`, whereToWrite(model, each))) })}
  </details>`
}

/** The words a note is about, and the way to the box where they are written for whoever may write there. */
function whereToWrite({ id, record, may }: PlanModel, each: Finding): Html {
  const box = placeOf(each, record)
  const page = box === undefined ? undefined : pageOfBox(id, record, box)
  const words =
    each.text.trim() === '' || each.wrong.includes(each.text) ? nothing : html`<q dir="auto">${each.text}</q>`
  return html`${words}${may.write && page ? html`<a class="govuk-link" href="${page}">Go to where this is written<span class="govuk-visually-hidden">: ${each.wrong}</span></a>` : nothing}`
}
