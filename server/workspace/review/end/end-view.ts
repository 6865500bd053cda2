import { sayDay } from '../../../../checker/index.ts'
import { nameOf, partsHere } from '../../../../plans/index.ts'
import { type Frame, form, framed, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { MARK } from '../../../sign-in/own-form.ts'
import { button } from '../../../views/components/button.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { input } from '../../../views/components/input.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { attributes } from '../../../views/components/options.ts'
import { summaryList } from '../../../views/components/summary-list.ts'
import { textarea } from '../../../views/components/textarea.ts'
import { warningText } from '../../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { typed } from '../../plan/words.ts'
import { planCrumb } from '../../plan-crumb.ts'
import { hiddenTyped } from '../../write/view/hidden-typed.ts'
import { type Drawn, dayBox, wordsBox } from '../boxes.ts'
import { linesView } from '../happened-view.ts'
import { achieved, boxOfEnd, type Ending } from './ending.ts'

/** The end of a plan: held against what it said itself would end it. */
export function endView(model: Ending, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, child, asking } = model
  const common = {
    ...({ frame, refused, nav: 'families', isPlaceItself: false } as const),
    crumbs: [planCrumb(plan, child)],
  }
  return asking
    ? framed({ ...common, title: `End ${child}’s plan?`, main: askingView(model, frame) })
    : framed({
        ...common,
        title: `End ${child}’s plan`,
        script: '/assets/write-with-family.js',
        main: writingView(model, refused, frame),
      })
}

const sent = ({ key, saw }: Ending): Html =>
  html`<input type="hidden" name="key" value="${key}"><input type="hidden" name="saw" value="${saw}">`

function writingView(model: Ending, refused: readonly Refusal[], frame: Frame): Html {
  const { record, as, told, today, child, stays } = model
  const drawn: Drawn = { told, refused, today }
  const endsWhen = as.consequences?.endsWhen?.trim()
  const open = partsHere(record, 'need').filter(({ is }) => is.met === undefined)
  const shown = achieved(record, today)
  return html`${
    endsWhen
      ? insetText({
          html: html`<p class="govuk-body"><strong>The plan itself says what would end our part:</strong></p>${typed(endsWhen)}`,
        })
      : insetText({
          text: 'The plan does not say what would end our part. Say it now, under “Held against that”.',
        })
  }
  ${
    open.length > 0
      ? html`${warningText({
          text: `${open.length === 1 ? 'One need is' : `${open.length} needs are`} not met. Say below why the plan ends all the same, and who goes on with it.`,
          iconFallbackText: 'Warning',
        })}<ul class="govuk-list govuk-list--bullet">${open.map(({ id }) => html`<li><bdi>${nameOf(record, id)}</bdi></li>`)}</ul>`
      : nothing
  }
  <form method="post" novalidate class="bywhen-writing"${attributes(model.script)}>
    <input type="hidden" name="${MARK}" value="${frame.mark}">${sent(model)}
    ${dayBox(drawn, { name: boxOfEnd('on'), label: 'The day our part ends' }, { leaning: 'back', likely: today })}
    ${wordsBox(drawn, { name: boxOfEnd('because'), label: 'Why it ends', hint: 'In words the family would use.' })}
    ${wordsBox(drawn, { name: boxOfEnd('against'), label: 'Held against that: what of it is so, and what shows it' })}
    <h2 class="govuk-heading-m">What was achieved for <bdi>${child}</bdi></h2>
    ${shown.length > 0 ? shown.map(({ need, lines }) => html`<h3 class="govuk-heading-s"><bdi>${nameOf(record, need)}</bdi></h3>${linesView(lines)}`) : html`<p class="govuk-body bywhen-empty">Nothing is recorded as met, reached or counted.</p>`}
    ${wordsBox(drawn, { name: boxOfEnd('achieved'), label: `What is better for ${child} now`, hint: `In words you could say to ${child}.` })}
    <h2 class="govuk-heading-m">What stays in place</h2>
    <p class="govuk-body">Who goes on doing what, once nobody calls a meeting any more. Empty both boxes of what ends.</p>
    ${stays.map((each, at) => stayRow(each, at, refused))}
    <p class="bywhen-saved" id="saved" role="status" data-then="it counts once you end the plan"></p>
    <div class="govuk-button-group">${button({ text: 'Look it over' })}
      ${button({ text: 'Save and add another', name: 'then', value: 'more', classes: 'govuk-button--secondary' })}</div>
  </form>`
}

const stayRow = ({ who, does }: Ending['stays'][number], at: number, refused: readonly Refusal[]): Html => {
  const box = (field: 'who' | 'does', label: string, value: string) => {
    const name = boxOfEnd('stays', String(at), field)
    return {
      ...{ id: name, name, value, label: { text: label }, errorMessage: wrong(refused, name) },
      ...{ autocomplete: 'off', attributes: { dir: 'auto' } },
    }
  }
  // What somebody goes on doing is a whole sentence, which is read to its end.
  const boxes = [
    input(box('who', 'Who', who)),
    textarea({ ...box('does', 'Goes on doing what', does), rows: 2 }),
  ]
  return fieldset({
    legend: { text: `What stays in place, ${at + 1}`, classes: 'govuk-visually-hidden' },
    html: html`<div class="bywhen-writing__row">${boxes.map(each => html`<div class="bywhen-box bywhen-writing__box">${each}</div>`)}</div>`,
  })
}

function askingView(model: Ending, frame: Frame): Html {
  const { told, child, stays, today } = model
  const said = (field: string): string => told.get(boxOfEnd(field))?.trim() ?? ''
  const going = stays.filter(({ who }) => who.trim() !== '')
  const row = (key: string, value: Html) => ({ key: { text: key }, value: { html: value } })
  return html`<p class="govuk-body">It can be read for as long as records are kept, and nobody can write in it any more. A manager can reopen it.</p>
    ${summaryList({
      rows: [
        row('Our part ends', html`${said('on') || sayDay(today)}`),
        row('Why', typed(said('because'))),
        said('against') !== '' && row('Held against what would end it', typed(said('against'))),
        said('achieved') !== '' && row(`Better for ${child}`, typed(said('achieved'))),
        row(
          'What stays in place',
          going.length > 0
            ? html`<ul class="govuk-list">${going.map(({ who, does }) => html`<li><bdi>${who}</bdi>: <bdi>${does}</bdi></li>`)}</ul>`
            : html`Nothing`,
        ),
      ],
    })}
    ${form(
      frame,
      html`${sent(model)}${hiddenTyped(told)}
      <div class="govuk-button-group">${button({ text: 'End this plan', name: 'then', value: 'end', classes: 'govuk-button--warning', preventDoubleClick: true })}
      ${button({ text: 'Change something first', name: 'then', value: 'back', classes: 'govuk-button--secondary' })}</div>`,
    )}`
}
