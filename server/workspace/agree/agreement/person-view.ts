import { parts as kinds, nameOf, partsHere, standingsOf } from '../../../../plans/index.ts'
import { type Frame, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { details } from '../../../views/components/details.ts'
import { input } from '../../../views/components/input.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { radios } from '../../../views/components/radios.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { TURNED } from '../../for-family/address.ts'
import { dayBox, paperForm, sheet, wordsBox } from '../boxes.ts'
import { partWords } from './part-words.ts'
import type { AskOne } from './person-page.ts'
import { SIGN_BY_HAND, signing } from './signing.ts'
import { turnedView } from './turned-view.ts'

/** The questions to one person, the whole plan first and then each part of it. */
export function personAnswerView(model: AskOne, refused: readonly Refusal[], frame: Frame): Html {
  const { paper, them, turned } = model
  if (turned) return turnedView(paper, them.id, turned, refused, frame)
  return sheet({
    ...{ paper, frame, refused, title: `What does ${them.name} say to the plan?`, script: SIGN_BY_HAND },
    main: html`<p class="govuk-body">Best of all they answer themselves: <a class="govuk-link" href="/plans/${paper.plan}/agreement/${them.id}?${TURNED}=yes">turn the screen to <bdi>${them.name}</bdi></a>. Or note here what they said.</p>
    ${meansFirst(model)}
    ${
      model.apart.length > 0
        ? insetText({
            text: `A safety hold stands between ${them.name} and ${model.apart.join(', ')}. What the one does is left out of what the other is asked: nobody signs for another’s behaviour.`,
          })
        : nothing
    }
    ${paperForm(paper, frame, html`${theWhole(model, refused)}${partByPart(model, refused)}${ifTheyDisagree(model, refused)}${toSign(model, refused)}${button({ text: 'Keep this answer' })}`)}`,
  })
}

/** Nobody can agree to what they have not understood, and a signature would hide it [G1 G3]. */
const meansFirst = ({ paper: { record, plan }, them }: AskOne): Html =>
  partsHere(record, 'understanding').some(({ is }) => is.person === them.id)
    ? nothing
    : insetText({
        html: html`<p class="govuk-body">Nobody has heard yet what the plan means to <bdi>${them.name}</bdi>. Ask that first: <a class="govuk-link" href="/plans/${plan}/understanding">write down what it means to them, in their words</a>.</p>`,
      })

const theWhole = ({ paper }: AskOne, refused: readonly Refusal[]): Html =>
  html`${radios({
    ...{ name: 'whole', idPrefix: 'whole', value: paper.typed.get('whole') ?? '' },
    fieldset: {
      legend: {
        text: `To version ${paper.saw} of the plan as a whole`,
        classes: 'govuk-fieldset__legend--m',
      },
    },
    hint: { text: 'Leave this empty where they answer part by part.' },
    errorMessage: wrong(refused, 'whole'),
    items: [
      { value: 'agrees', text: 'They agree' },
      { value: 'in-part', text: 'They agree in part' },
      { value: 'disagrees', text: 'They do not agree' },
      { value: 'could-not-be-asked', text: 'They could not be asked' },
    ],
  })}
  ${wordsBox({ paper, name: 'because', label: 'Why, in their words', hint: 'Where they could not be asked: what stood in the way, and when you will try again.', refused })}`

function partByPart({ paper, them, offer }: AskOne, refused: readonly Refusal[]): Html {
  const standings = standingsOf(paper.record, them.id)
  const isOpen =
    offer.parts.some(({ id }) => paper.typed.has(`part-${id}`)) || standings.some(({ stands }) => !stands)
  return details({
    ...{ summaryText: 'Part by part', open: isOpen },
    html: html`${offer.parts.map(({ id, kind }) => {
      const before = standings.find(({ part }) => part === id)
      return html`${radios({
        ...{ name: `part-${id}`, idPrefix: `part-${id}`, value: paper.typed.get(`part-${id}`) ?? '' },
        classes: 'govuk-radios--inline govuk-radios--small',
        fieldset: {
          legend: {
            html: html`<span class="bywhen-from">${kinds[kind].called.slice(0, 1).toUpperCase()}${kinds[kind].called.slice(1)}:</span> <span dir="auto">${partWords(paper.record, id)}</span>`,
            classes: 'govuk-fieldset__legend--s',
          },
        },
        hint:
          before && !before.stands ? { text: 'This has changed since they answered. Ask again.' } : undefined,
        errorMessage: wrong(refused, `part-${id}`),
        items: [
          { value: 'agrees', text: 'Agrees' },
          { value: 'in-part', text: 'In part' },
          { value: 'disagrees', text: 'Does not agree' },
        ],
      })}
      ${input({
        ...{ id: `because-${id}`, name: `because-${id}`, value: paper.typed.get(`because-${id}`) ?? '' },
        label: { html: html`Why<span class="govuk-visually-hidden">: ${nameOf(paper.record, id)}</span>` },
        attributes: { dir: 'auto' },
      })}`
    })}`,
  })
}

const ifTheyDisagree = ({ paper }: AskOne, refused: readonly Refusal[]): Html =>
  html`<h2 class="govuk-heading-m">If they do not agree</h2>
    <p class="govuk-body">A disagreement blocks nothing, and it is never smoothed over. Think it through now, or come back to it; until then the plan says that it is still open.</p>
    ${wordsBox({ paper, name: 'meansForRisk', label: 'What could it mean for the child?', refused })}
    ${wordsBox({ paper, name: 'willDo', label: 'What will you do about it?', refused })}`

const toSign = ({ paper, them }: AskOne, refused: readonly Refusal[]): Html =>
  html`${dayBox({ paper, name: 'on', label: 'On which day did they answer?', refused })}
    ${signing({
      ...{ typed: paper.typed, refused, label: `Signature of ${them.name}, if they want to sign` },
      hint: 'Turn the screen to them: only they sign. A signature counts neither as understanding nor as safety.',
    })}`
