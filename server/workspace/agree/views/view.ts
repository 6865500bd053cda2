import { type PersonIs, sayDay } from '../../../../checker/index.ts'
import { type PartRecord, partsHere, personName } from '../../../../plans/index.ts'
import { type Frame, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { checkboxes } from '../../../views/components/checkboxes.ts'
import { radios } from '../../../views/components/radios.ts'
import { textarea } from '../../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { typed } from '../../plan/words.ts'
import { dayBox, paperForm, personBox, sheet, wordsBox } from '../boxes.ts'
import type { Paper } from '../paper.ts'
import { hows } from './hows.ts'
import type { Views } from './page.ts'

type View = PartRecord<'view'>

const groups: readonly { readonly name: string; readonly of: readonly (PersonIs | undefined)[] }[] = [
  { name: 'The child', of: ['child'] },
  { name: 'Parents and carers', of: ['parent', 'carer'] },
  { name: 'Family and friends', of: ['relative', 'network', undefined] },
  { name: 'Professionals', of: ['professional'] },
]

/** Everybody’s own words, side by side, with what came of them; and a form for the next. */
export function viewsView({ paper, mayNote }: Views, refused: readonly Refusal[], frame: Frame): Html {
  const all = partsHere(paper.record, 'view').toReversed()
  const mayWrite = mayNote && !paper.ended
  const list = html`${groups.map(({ name, of }) => {
    const theirs = all.filter(view => of.includes(isOf(paper, view)))
    return html`<h2 class="govuk-heading-m">${name}</h2>
      ${
        theirs.length === 0
          ? html`<p class="govuk-body bywhen-empty">Nothing is written down yet.</p>`
          : theirs.map(view => oneView(paper, view, mayWrite, refused))
      }`
  })}`
  return sheet({
    ...{ paper, frame, refused, title: 'What people think' },
    main: html`<p class="govuk-body">Views are kept in the words people used. Nobody changes another person’s words: what they say later stands beside what they said before. Whoever spoke should hear what came of it.</p>
      ${mayWrite ? paperForm(paper, frame, list) : list}
      ${mayWrite ? addView(paper, refused, frame) : nothing}`,
  })
}

const isOf = ({ people }: Paper, { is }: View): PersonIs | undefined =>
  people.find(({ id, name }) => id === is.person || name === is.person)?.is

function oneView(
  paper: Paper,
  { id, is, added }: View,
  mayWrite: boolean,
  refused: readonly Refusal[],
): Html {
  const how = hows.find(each => each.id === is.how)?.told
  const facts = [how, is.on && sayDay(is.on), `written down by ${added.by.name}`].filter(Boolean).join(', ')
  return html`<article class="bywhen-voice-card" aria-label="${personName(paper.record, is.person)}">
    <p class="govuk-body"><strong><bdi>${personName(paper.record, is.person)}</bdi></strong> <span class="bywhen-from">(${facts})</span>${is.privateTo ? html` <strong class="bywhen-held">Only they and staff</strong>` : nothing}</p>
    ${is.text ? html`<blockquote class="bywhen-own-words">${typed(is.text)}</blockquote>` : nothing}
    ${is.cameOf ? html`<p class="govuk-body"><strong>What came of it:</strong> ${typed(is.cameOf)}</p>` : nothing}
    ${mayWrite ? mayDo(paper, id, is, refused) : nothing}
  </article>`
}

function mayDo(paper: Paper, id: string, is: View['is'], refused: readonly Refusal[]): Html {
  const whose = [personName(paper.record, is.person), is.text?.slice(0, 60)].filter(Boolean).join(': ')
  return html`${
    is.text && !is.cameOf
      ? html`${textarea({
          ...{ id: `cameOf-${id}`, name: `cameOf-${id}`, rows: 2 },
          value: paper.typed.get(`cameOf-${id}`) ?? '',
          label: {
            html: html`What came of it?<span class="govuk-visually-hidden"> (what was said by ${whose})</span>`,
          },
          errorMessage: wrong(refused, `cameOf-${id}`),
        })}`
      : nothing
  }
  <div class="govuk-button-group">
    ${
      is.text && !is.cameOf
        ? button({
            ...{ name: 'follow', value: id, classes: 'govuk-button--secondary' },
            html: html`Note what came of it<span class="govuk-visually-hidden"> for ${whose}</span>`,
          })
        : nothing
    }
    ${button({
      ...{ name: is.privateTo ? 'open' : 'close', value: id, classes: 'govuk-button--secondary' },
      html: html`${is.privateTo ? 'Others may read it' : 'Keep it between them and staff'}<span class="govuk-visually-hidden">: ${whose}</span>`,
    })}
  </div>`
}

const addView = (paper: Paper, refused: readonly Refusal[], frame: Frame): Html =>
  html`<h2 class="govuk-heading-m">Write down what somebody thinks</h2>
    ${paperForm(
      paper,
      frame,
      html`${personBox({ paper, name: 'person', label: 'Whose view is it?', refused })}
      ${radios({
        ...{ name: 'how', idPrefix: 'how', value: paper.typed.get('how') ?? 'said' },
        fieldset: { legend: { text: 'How did you come by it?', classes: 'govuk-fieldset__legend--s' } },
        items: hows.map(({ id, choice }) => ({ value: id, text: choice })),
      })}
      ${wordsBox({ paper, name: 'text', label: 'In their own words', hint: 'Write what they said, not what you make of it. Their own language is welcome.', refused }, 5)}
      ${dayBox({ paper, name: 'on', label: 'On which day?', refused })}
      ${checkboxes({
        ...{ name: 'private', idPrefix: 'private', values: paper.typed.getAll('private') },
        items: [
          {
            value: 'yes',
            text: 'They want only staff to read it',
            hint: { text: 'It stays out of everybody else’s pages, prints and files.' },
          },
        ],
      })}
      ${button({ ...{ name: 'give', value: 'yes' }, text: 'Keep their words' })}`,
    )}`
