import { setClock } from './workspace/clock.ts'
import { openKeptHere } from './workspace/kept-here.ts'
import { watchLeaving } from './workspace/leaving.ts'
import { sayWhere } from './workspace/line.ts'
import { offerBack } from './workspace/offering.ts'
import { addRows } from './workspace/rows.ts'
import { beginSending, type Sending } from './workspace/sending.ts'
import { show } from './workspace/showing.ts'
import { changedAlready, findWriting, isBox, type Writing } from './workspace/writing.ts'

/** Keeps everything that is typed on a page of a plan, on this device at once and on the server soon after. */
async function start(writing: Writing): Promise<void> {
  const { form, secret, to } = writing
  setClock(form.dataset.now)
  const typed = ({ target }: Event): void => void (isBox(target) && sending?.typed(target.name))
  let sending: Sending | undefined
  form.addEventListener('input', typed)
  form.addEventListener('change', typed)
  form.addEventListener('focusout', ({ target }) => {
    const box = isBox(target) && target.closest<HTMLElement>('[data-box]')?.dataset.box
    if (box) sending?.left(box)
  })
  addRows(writing)
  const keptHere = await openKeptHere(secret, to)
  let afterAnswer: (() => void) | undefined
  sending = beginSending(writing, keptHere, kept => {
    show(kept)
    afterAnswer?.()
  })
  afterAnswer = watchLeaving(writing, sending)
  if (keptHere) await offerBack({ writing, keptHere, sending })
  for (const place of changedAlready(writing)) sending.typed(place)
  form.dataset.begun = 'yes'
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
const writing = findWriting()
if (writing) void start(writing).catch(() => sayWhere({ is: 'no-answer', here: false }))
