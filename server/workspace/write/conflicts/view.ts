import { sayDay } from '../../../../checker/index.ts'
import { type Conflict, londonDay, nameOf, parts } from '../../../../plans/index.ts'
import { fieldOf } from '../../../../plans/parts/index.ts'
import { sayValue } from '../../../../plans/saying/values.ts'
import { type Frame, form, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { radios } from '../../../views/components/radios.ts'
import { textarea } from '../../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { timeInWords } from '../../../views/time-in-words.ts'
import type { Clash, Desk } from '../desk.ts'
import { hiddenTyped } from '../view/hidden-typed.ts'
import { HERE } from './covers.ts'
import { bothTexts, canKeepBoth, kindOf, nameOfBoth, nameOfChoice } from './settle.ts'

/** Both versions side by side, whose they are and what was there before: nothing is dropped before somebody has chosen. */
export function conflictsView(desk: Desk, refused: readonly Refusal[], frame: Frame): Html {
  const { latest, conflicts } = desk
  if (!latest) return nothing
  const ended = conflicts.find(({ part, field }) => part === 'plan' && field === 'state')
  if (ended) return html`<p class="govuk-body-l">${ended.text}</p>${leaving(desk)}`
  return html`<p class="govuk-body">Nothing of yours is lost: it is here, and it is kept as your draft. Choose what the plan should say; the rest of what you wrote is saved with it.</p>
  ${form(
    frame,
    html`<input type="hidden" name="saw" value="${desk.saw}"><input type="hidden" name="against" value="${latest.version}">
      <input type="hidden" name="key" value="${desk.key}">
      ${hiddenTyped(desk.typed)}
      ${conflicts.map(each => conflictView(desk, each, refused))}
      ${button({ text: 'Save what I chose' })}`,
  )}
  ${leaving(desk)}`
}

const leaving = ({ plan }: Desk): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/plans/${plan}">Leave it for now</a>. Your words stay as your draft.</p>`

function conflictView(desk: Desk, conflict: Clash, refused: readonly Refusal[]): Html {
  const { latest, record } = desk
  const { by, base, theirs, mine, text, part, field } = conflict
  const name = nameOfChoice(conflict)
  const both = latest && canKeepBoth(latest, conflict)
  const isText = both && !Array.isArray(theirs)
  const say = (value: unknown): string => saidOf(desk, conflict, value)
  const heading = field === HERE ? nameOf(record, part) : whatIs(desk, conflict)
  return html`<section class="bywhen-clash" aria-label="${heading}">
    <h2 class="govuk-heading-m" dir="auto">${heading}</h2>
    <p class="govuk-body">${text}</p>
    <dl class="bywhen-clash__both">
      <div><dt>${by.name} wrote, at ${timeInWords(conflict.at)} on ${sayDay(londonDay(conflict.at))}</dt><dd dir="auto">${say(theirs)}</dd></div>
      <div><dt>You wrote</dt><dd dir="auto">${say(mine)}</dd></div>
      <div class="bywhen-clash__before"><dt>Before that it said</dt><dd dir="auto">${say(base)}</dd></div>
    </dl>
    ${radios({
      ...{ name, idPrefix: name, errorMessage: wrong(refused, name), classes: 'govuk-radios--small' },
      fieldset: { legend: { text: 'What should the plan say?', classes: 'govuk-fieldset__legend--s' } },
      items: [
        {
          value: 'theirs',
          text: theirs === null && field === HERE ? 'Leave it out' : `Keep what ${by.name} wrote`,
        },
        {
          value: 'mine',
          text: field === HERE && theirs === null ? 'Bring it back, with what I wrote' : 'Keep what I wrote',
        },
        both && { value: 'both', text: isText ? 'Put both together, as below' : 'Keep both' },
      ],
    })}
    ${
      isText
        ? textarea({
            ...{
              id: nameOfBoth(conflict),
              name: nameOfBoth(conflict),
              rows: 5,
              value: bothTexts(theirs, mine),
            },
            label: { text: 'Both together: change it as you like' },
          })
        : nothing
    }
  </section>`
}

const whatIs = ({ record }: Desk, { part, field }: Conflict): string => {
  const kind = kindOf(record, part)
  const called = fieldOf(kind, field)?.called.replace('{part}', nameOf(record, part)) ?? parts[kind].called
  return `${called.slice(0, 1).toUpperCase()}${called.slice(1)}`
}

function saidOf({ laid, latest }: Desk, { part, field }: Conflict, value: unknown): string {
  if (value === null || value === undefined) return field === HERE ? 'It is not in the plan.' : 'Nothing.'
  if (field === HERE) return nameOf(laid, part)
  const about = fieldOf(kindOf(laid, part), field)
  return about?.holds === 'words' || !about ? String(value) : sayValue(latest ?? laid, about, value)
}
