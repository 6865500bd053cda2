import { sayDay } from '../../../checker/index.ts'
import { tallyInWords } from '../../../plans/telling/index.ts'
import { sizeInWords } from '../../evidence/size-in-words.ts'
import { wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { fileUpload } from '../../views/components/file-upload.ts'
import { input } from '../../views/components/input.ts'
import { radios } from '../../views/components/radios.ts'
import { taskCard } from '../../views/for-family/task-card.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { dayBox } from '../../workspace/doing/days-view.ts'
import { accept } from '../../workspace/doing/evidence-boxes.ts'
import { hidden } from '../../workspace/families/hidden.ts'
import { ownForm, ownSheet, ownWords } from '../agree/boxes.ts'
import type { GuestFrame } from '../frame.ts'
import type { OwnTaskPaper } from './task-page.ts'

/** A task in large type, and the few things its person can say of it. */
export function ownTaskView(paper: OwnTaskPaper, refused: readonly Refusal[], frame: GuestFrame): Html {
  const { told } = paper
  const isDone = told.state === 'done'
  return ownSheet({
    ...{ paper, frame, refused, title: isDone ? 'This is done' : 'How did it go?' },
    lead: isDone ? 'Thank you for doing it.' : 'This is a task for you. Nobody else can answer for you.',
    main: html`<ol class="bywhen-told__tasks" role="list">${taskCard({ task: told, forChild: paper.kind === 'child' })}</ol>
      ${photosView(paper)}
      ${daysForm(paper, frame)}
      ${isDone ? againForm(paper, frame) : tellForm(paper, refused, frame)}`,
  })
}

function daysForm(paper: OwnTaskPaper, frame: GuestFrame): Html {
  const { days, recent } = paper
  if (!days || recent.length === 0) return nothing
  return html`<h2 class="bywhen-told__title">Day by day</h2>
    ${tally(paper)}
    ${ownForm(paper, frame, html`${recent.map(dayBox)}${button({ name: 'do', value: 'days', text: 'Keep these days' })}`)}`
}

/** A child reads on how many days it happened; on how many it did not is for grown-ups to talk about first. */
const tally = ({ kind, days, task }: OwnTaskPaper): Html =>
  !days || kind === 'child' ? nothing : html`<p>${tallyInWords(task, days)}.</p>`

/** What they sent before, small, so that they see that it arrived and is the right one. */
function photosView({ task, photos }: OwnTaskPaper): Html {
  if (photos.length === 0) return nothing
  return html`<h2 class="bywhen-told__title">What you sent</h2>
    <ul class="bywhen-told__ways" role="list">${photos.map(({ evidence, on, file }) => {
      const isPhoto = file.type === 'image/jpeg'
      const picture =
        isPhoto && file.is === 'there'
          ? html`<img class="bywhen-photo bywhen-photo--small" src="/guest/tasks/${task.id}/photos/${evidence}" alt="The photo you sent">`
          : nothing
      return html`<li>${picture}${isPhoto ? 'Your photo' : 'Your PDF'} has arrived: ${sizeInWords(file.size)}, on ${sayDay(on)}.${file.is === 'there' ? nothing : ' It cannot be shown just now.'}</li>`
    })}</ul>`
}

/** What came with words that have to be put right first. */
function arrived({ typed }: OwnTaskPaper): Html {
  const [kept, name] = [typed.get('kept'), typed.get('kept-name')]
  if (!kept) return nothing
  return html`${hidden('kept', kept)}${hidden('kept-name', name ?? '')}<p>Your photo ${name ? html`“<bdi>${name}</bdi>” ` : nothing}has arrived, and goes with this.</p>`
}

const againForm = (paper: OwnTaskPaper, frame: GuestFrame): Html =>
  ownForm(
    paper,
    frame,
    button({
      name: 'do',
      value: 'again',
      text: 'It is not done after all',
      classes: 'govuk-button--secondary',
    }),
  )

const tellForm = (paper: OwnTaskPaper, refused: readonly Refusal[], frame: GuestFrame): Html =>
  ownForm(
    paper,
    frame,
    html`${radios({
      ...{ name: 'how', idPrefix: 'how', value: paper.typed.get('how') ?? '' },
      fieldset: { legend: { text: 'How did it go?', classes: 'govuk-fieldset__legend--m' } },
      errorMessage: wrong(refused, 'how'),
      items: [
        { value: 'done', text: 'I did it' },
        { value: 'cannot', text: 'I cannot do it' },
        { value: 'blocked', text: 'Something is in the way' },
      ],
    })}
    ${ownWords(paper, 'words', 'Tell us about it', refused, 4)}
    ${input({
      ...{ id: 'on', name: 'on', value: paper.typed.get('on') ?? '', errorMessage: wrong(refused, 'on') },
      label: { text: 'If you did it: when?', classes: 'govuk-label--m' },
      hint: { text: 'Such as “today” or “Monday”. You can leave this empty for today.' },
      classes: 'govuk-input--width-20',
    })}
    ${fileUpload({
      ...{ id: 'photo', name: 'photo', errorMessage: wrong(refused, 'photo'), attributes: { accept } },
      label: { text: 'A photo, if you like', classes: 'govuk-label--m' },
      hint: { text: 'Of what you did, or of a letter. We do not keep where it was taken.' },
    })}
    ${arrived(paper)}
    ${button({ name: 'do', value: 'tell', text: 'Send it' })}`,
    'with-files',
  )
