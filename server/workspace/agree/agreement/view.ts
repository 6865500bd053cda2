import { type Person, sayDay } from '../../../../checker/index.ts'
import {
  openDisagreements,
  type PartRecord,
  partsFor,
  partsHere,
  personName,
  standingsOf,
} from '../../../../plans/index.ts'
import type { Frame } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { table } from '../../../views/components/table.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { count, typed } from '../../plan/words.ts'
import { nothingYet, paperForm, sheet, wordsBox } from '../boxes.ts'
import { apartFrom, type Paper } from '../paper.ts'
import type { Agreements } from './page.ts'
import { partWords } from './part-words.ts'
import { quietOnes } from './quiet-view.ts'
import { signatureView } from './signing.ts'
import { TO_THINK_THROUGH } from './to-think-through.ts'

/** Everybody’s answer, the disagreements that are still open, and what colleagues see behind an agreement. */
export function agreementPageView(
  { paper, mayNote }: Agreements,
  refused: readonly Refusal[],
  frame: Frame,
): Html {
  const mayWrite = mayNote && !paper.ended && !paper.isEmpty
  return sheet({
    ...{ paper, frame, refused, title: 'Who agrees' },
    main: html`<p class="govuk-body">Everybody answers for themselves: to the whole plan or to each part of it. When a part changes afterwards, only that part is asked about again; the rest stands.</p>
      ${paper.isEmpty ? nothingYet(paper, 'agree to') : nothing}
      ${everybody(paper, mayWrite)}
      ${insetText({ text: 'A signature counts neither as understanding nor as safety.' })}
      ${toThinkThrough(paper, mayWrite, refused, frame)}
      ${answersGiven(paper)}
      ${quietOnes(paper, mayWrite, refused, frame)}`,
  })
}

const everybody = (paper: Paper, mayWrite: boolean): Html =>
  table({
    caption: 'Where each of them stands',
    captionClasses: 'govuk-table__caption--m',
    head: ['Who', 'Their answer', 'To ask'].map(text => ({ text })),
    ...{ firstCellIsHeader: true, classes: 'bywhen-stacked' },
    rows: paper.people.map(person => [
      { html: html`<bdi>${person.name}</bdi>` },
      { html: standing(paper, person) },
      { html: toAsk(paper, person, mayWrite) },
    ]),
  })

const words = {
  agrees: 'agrees',
  disagrees: 'does not agree',
  'in-part': 'agrees in part',
  'could-not-be-asked': 'could not be asked',
} as const

function standing({ record, holds }: Paper, { id }: Person): Html {
  const all = standingsOf(record, id)
  if (all.length === 0) return html`Not asked yet`
  const many = partsFor(record, apartFrom(holds, id)).length
  return html`<ul class="govuk-list">${(Object.keys(words) as readonly (keyof typeof words)[]).flatMap(
    answer => {
      const theirs = all.filter(each => each.answer === answer && each.stands)
      return theirs.length === 0
        ? []
        : [html`<li>${words[answer]}: ${theirs.length} of ${count(many, 'part')}</li>`]
    },
  )}</ul>`
}

function toAsk(paper: Paper, { id, name }: Person, mayWrite: boolean): Html {
  const { record, plan } = paper
  const all = standingsOf(record, id)
  const again = all.filter(each => !each.stands && each.answer !== 'could-not-be-asked')
  return html`${
    again.length > 0
      ? html`<p class="govuk-body">Changed since they answered:</p><ul class="govuk-list govuk-list--bullet">${again.map(({ part }) => html`<li dir="auto">${partWords(record, part)}</li>`)}</ul>`
      : nothing
  }${
    mayWrite
      ? html`<a class="govuk-link" href="/plans/${plan}/agreement/${id}">${all.length === 0 ? 'Ask' : 'Ask again'} <bdi>${name}</bdi></a>`
      : nothing
  }`
}

const toThinkThrough = (paper: Paper, mayWrite: boolean, refused: readonly Refusal[], frame: Frame): Html => {
  const open = openDisagreements(paper.record)
  if (open.length === 0) return nothing
  return html`<h2 class="govuk-heading-m" id="${TO_THINK_THROUGH}" tabindex="-1">Disagreements to think through</h2>
    ${open.map(
      each => html`<article class="bywhen-voice-card" aria-label="${personName(paper.record, each.is.person)}">
        ${answerGiven(paper, each)}
        ${
          mayWrite
            ? paperForm(
                paper,
                frame,
                html`${wordsBox({ paper, name: `meansForRisk-${each.id}`, label: 'What could it mean for the child?', before: each.is.meansForRisk, refused }, 2)}
                ${wordsBox({ paper, name: `willDo-${each.id}`, label: 'What will you do about it?', before: each.is.willDo, refused }, 2)}
                ${button({ ...{ name: 'weigh', value: each.id, classes: 'govuk-button--secondary' }, text: 'Keep this' })}`,
              )
            : nothing
        }
      </article>`,
    )}`
}

const answersGiven = (paper: Paper): Html => {
  const all = partsHere(paper.record, 'agreement').toReversed()
  return all.length === 0
    ? nothing
    : html`<h2 class="govuk-heading-m">Every answer, the latest first</h2>
        ${all.map(each => html`<article class="bywhen-voice-card" aria-label="${personName(paper.record, each.is.person)}">${answerGiven(paper, each)}</article>`)}`
}

function answerGiven({ record, plan }: Paper, { is, added }: PartRecord<'agreement'>): Html {
  const { person, answer, part, on, because, meansForRisk, willDo, signature } = is
  const version = is.version ?? added.version
  return html`<p class="govuk-body"><strong><bdi>${personName(record, person)}</bdi></strong> ${words[answer]}: ${part === undefined ? 'the whole plan' : html`<span dir="auto">${partWords(record, part)}</span>`}
    <span class="bywhen-from">(<a class="govuk-link" href="/plans/${plan}/versions/${version}">version ${version}</a>${on ? html`, ${sayDay(on)}` : nothing})</span>
    ${because ? html`<span class="bywhen-line">Why: ${typed(because)}</span>` : nothing}
    ${meansForRisk ? html`<span class="bywhen-line">What it means for risk: ${typed(meansForRisk)}</span>` : nothing}
    ${willDo ? html`<span class="bywhen-line">What will be done: ${typed(willDo)}</span>` : nothing}
    ${signatureView(signature)}</p>`
}
