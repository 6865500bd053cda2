import { type Frame, framed } from '../frame.ts'
import { writtenIn } from '../sign-in/own-form.ts'
import { type Html, html, nothing } from '../views/html.ts'

type Why = 'forbidden' | 'own-work' | 'ended' | 'gone' | 'aged' | 'another'

const said: Readonly<Record<Why, readonly [title: string, ...words: string[]]>> = {
  forbidden: [
    'This is for somebody else to do',
    'What you asked for belongs to another role than yours. Nothing was changed.',
    'If you think it should be yours, ask your manager.',
  ],
  'own-work': [
    'Somebody else has to look at this',
    'You wrote part of this plan, and nobody approves their own work. Nothing was changed.',
    'Ask another manager to look at it.',
  ],
  ended: [
    'This plan has ended',
    'It can be read, and no longer changed. Nothing was changed.',
    'A manager can reopen it.',
  ],
  gone: [
    'What this page was about is not there any more',
    'Somebody has taken it out since you opened the page. Nothing was changed.',
    'It can be brought back from the page of what was taken out of the plan.',
  ],
  aged: [
    'This page had been open for too long',
    'Nothing was changed. Go back, where your words still are, copy them, and open the page anew.',
  ],
  another: [
    'Somebody else is signed in now',
    'What was typed on that page was typed by somebody else, and was not saved under your name. It is kept for them: they find it on the same page once they have signed in.',
  ],
}

/** Why something was not done, to somebody who may know that it is there; with what they wrote, which was not kept. */
export function refusedView(why: Why, frame: Frame, sent = new URLSearchParams()): Html {
  const [title, ...words] = said[why]
  const written = writtenIn(sent)
  return framed({
    ...{ title, frame },
    main: html`${words.map(each => html`<p class="govuk-body">${each}</p>`)}
      ${
        written.length === 0
          ? nothing
          : html`<p class="govuk-body">Here is what you wrote. Copy what you need of it:</p>
              ${written.map(each => html`<blockquote class="bywhen-own-words" dir="auto">${each}</blockquote>`)}`
      }
      <p class="govuk-body"><a class="govuk-link" href="/today">Go to Today</a></p>`,
  })
}
