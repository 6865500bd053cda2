import { sayDay } from '../../../../checker/index.ts'
import { partsHere } from '../../../../plans/index.ts'
import { type Frame, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { checkboxes } from '../../../views/components/checkboxes.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { tag } from '../../../views/components/tag.ts'
import { childPage } from '../../../views/for-family/child-page.ts'
import { familyPage } from '../../../views/for-family/family-page.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { hidden } from '../../families/hidden.ts'
import { typed } from '../../plan/words.ts'
import { paperForm, personBox, sheet, wordsBox } from '../boxes.ts'
import type { Paper } from '../paper.ts'
import { looked, nameOfReader, type Standing, whoseCopy } from './copy.ts'
import { copyFiles, faceFor } from './file.ts'
import type { ShownCopy } from './pages.ts'

/** The copies that were asked for, and a form for another. */
export function copiesView(paper: Paper, refused: readonly Refusal[], frame: Frame): Html {
  const all = partsHere(paper.record, 'copy').toReversed()
  return sheet({
    ...{ paper, frame, refused, title: 'A copy for one reader' },
    main: html`<p class="govuk-body">A copy leaves out what others said in confidence and what a safety hold keeps back. One of us asks for it, and somebody else looks at it before it is made.</p>
      ${
        all.length === 0
          ? html`<p class="govuk-body bywhen-empty">No copy has been asked for yet.</p>`
          : html`<ul class="bywhen-plan-list">${all.map(
              ({ id, is, added }) =>
                html`<li><a class="govuk-link" href="/plans/${paper.plan}/copies/${id}">For <bdi>${nameOfReader(paper.record, is.with[0] ?? '')}</bdi>, version ${is.version}</a>, asked for by ${added.by.name} on ${sayDay(is.on)}. ${is.notMadeBecause ? 'It should not be made.' : is.lookedBy ? `${is.lookedBy} has looked at it.` : 'Somebody else has to look at it.'}</li>`,
            )}</ul>`
      }
      <h2 class="govuk-heading-m">Ask for a copy</h2>
      ${paperForm(
        paper,
        frame,
        html`${personBox({ paper, name: 'with', label: 'Who is it for?', refused })}
        ${wordsBox({ paper, name: 'why', label: 'Why do they want it?', hint: 'You can leave this empty.', refused }, 2)}
        ${button({ text: 'Ask for it' })}`,
      )}`,
  })
}

const standings: Readonly<Record<Standing, readonly [string, string]>> = {
  asked: ['Somebody has to look at it', 'yellow'],
  'may-be-made': ['It can be made', 'green'],
  'not-to-be-made': ['It should not be made', 'red'],
  changed: ['Look at it again: what it leaves out has changed', 'yellow'],
}

/** One copy: what it leaves out, where it stands, and the copy itself. */
export function copyView(model: ShownCopy, refused: readonly Refusal[], frame: Frame): Html {
  const { paper, copy } = model
  const [text, colour] = standings[copy.standing]
  const { is, added } = copy.part
  return sheet({
    ...{ paper, frame, refused, title: `A copy for ${copy.reader.name}` },
    main: html`<div class="bywhen-screen-only">
        <p class="govuk-body">${tag({ text, classes: `govuk-tag--${colour}` })}</p>
        <p class="govuk-body">Of version ${is.version}, asked for by ${added.by.name} on ${sayDay(is.on)}.${is.why ? html` ${typed(is.why)}` : nothing}${is.lookedBy && is.lookedOn ? html` ${is.lookedBy} looked at it on ${sayDay(is.lookedOn)}.` : nothing}</p>
        ${is.notMadeBecause ? insetText({ html: html`Why it should not be made: ${typed(is.notMadeBecause)}` }) : nothing}
        <h2 class="govuk-heading-m">${copy.leavesOut.length > 0 ? 'It leaves out' : 'It leaves nothing out'}</h2>
        ${copy.leavesOut.length > 0 ? html`<ul class="govuk-list govuk-list--bullet">${copy.leavesOut.map(each => html`<li dir="auto">${each}</li>`)}</ul>` : html`<p class="govuk-body">Nothing in this plan is private to others or held back from ${copy.reader.name}.</p>`}
        ${next(model, refused, frame)}
        <h2 class="govuk-heading-m">The copy</h2>
      </div>
      ${itself(model)}`,
  })
}

function next({ paper, copy, isOwn }: ShownCopy, refused: readonly Refusal[], frame: Frame): Html {
  if (copy.standing === 'may-be-made') return waysToMakeIt(paper, copy.part.id)
  if (isOwn)
    return html`<p class="govuk-body">You asked for it, so somebody else looks at it: give a colleague the address of this page.</p>`
  return html`<h2 class="govuk-heading-m">Look at it for your colleague</h2>
    ${paperForm(
      paper,
      frame,
      html`${hidden('looked', looked(copy))}
      ${checkboxes({
        ...{ name: 'read', idPrefix: 'read' },
        errorMessage: wrong(refused, 'read'),
        items: [
          {
            value: 'yes',
            text: `I have read it to the end, and nothing in it is what ${copy.reader.name} should not have`,
          },
        ],
      })}
      ${wordsBox({ paper, name: 'because', label: 'What is wrong with it, if anything', refused }, 2)}
      <div class="govuk-button-group">
        ${button({ ...{ name: 'press', value: 'looked' }, text: 'It can be made' })}
        ${button({ ...{ name: 'press', value: 'refused', classes: 'govuk-button--secondary' }, text: 'It should not be made' })}
      </div>`,
    )}`
}

const waysToMakeIt = ({ plan }: Paper, copy: string): Html =>
  html`<p class="govuk-body">Print this page: the copy goes on the paper, and whom it is for. Or take it as ${copyFiles.map(({ name, label }, at) => html`${at > 0 ? ' or ' : nothing}<a class="govuk-link" href="/plans/${plan}/copies/${copy}/files/${name}">${label}</a>`)}.</p>`

function itself({ copy }: ShownCopy): Html {
  const { plan, rounds } = copy.told
  const [today, face] = [copy.part.is.on, faceFor(copy)]
  const told =
    face.is === 'child'
      ? childPage(plan, { today, rounds, child: face.child.id })
      : familyPage(plan, { today, rounds })
  // Who prints the page before it may be made has the plan on paper, and not a copy for anybody.
  const whose =
    copy.standing === 'may-be-made'
      ? whoseCopy(copy)
      : `Not to be handed out: ${standings[copy.standing][0].toLowerCase()}`
  return html`${told}<p class="govuk-body-s">${whose} · Version ${copy.part.is.version} · ${sayDay(today)}</p>`
}
