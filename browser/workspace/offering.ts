import { timeInWords } from '../../server/views/time-in-words.ts'
import type { KeptHere, Word } from './kept-here.ts'
import { tell } from './line.ts'
import type { Sending } from './sending.ts'
import { askedAt, hasBox, said, UNDER, type Writing, writeAt, writtenAt } from './writing.ts'

type Offering = { readonly writing: Writing; readonly keptHere: KeptHere; readonly sending: Sending }

/** Offers words back that were kept on this device and that the server has not got; nothing is put anywhere unasked. */
export async function offerBack(offering: Offering): Promise<void> {
  const { writing, keptHere } = offering
  const kept = await keptHere.all()
  const isThere = ({ place, text }: Word): boolean =>
    hasBox(writing, place) && writtenAt(writing, place) === text
  const missing = kept.filter(word => !isThere(word))
  const isMissing = missing.some(({ place }) => !place.endsWith(UNDER))
  await keptHere.letGo(kept.filter(word => !isMissing || isThere(word)).map(({ place }) => place))
  if (isMissing) offer(missing, offering)
}

function offer(words: readonly Word[], { writing, keptHere, sending }: Offering): void {
  const last =
    words
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  const isOlder = words.some(({ saw }) => saw !== said(writing, 'saw'))
  const box = document.createElement('section')
  box.className = 'bywhen-offer'
  box.setAttribute('aria-labelledby', 'kept-here')
  const heading = document.createElement('h2')
  heading.id = 'kept-here'
  heading.className = 'govuk-heading-s'
  heading.textContent = `Kept on this device at ${timeInWords(last)}`
  const list = document.createElement('ul')
  list.className = 'govuk-list bywhen-offer__words'
  list.append(...words.filter(({ place }) => !place.endsWith(UNDER)).map(word => entry(word, writing)))
  const buttons = document.createElement('div')
  buttons.className = 'govuk-button-group'
  const close = (says: string): void => {
    box.replaceChildren(paragraph(says))
    box.tabIndex = -1
    box.focus()
  }
  buttons.append(
    button('Put back', '', () => {
      const elsewhere = words.filter(({ place, text }) => !writeAt(writing, place, text))
      for (const { place, text } of elsewhere) sending.put(place, text)
      close(
        elsewhere.length === 0
          ? 'Your words are back.'
          : 'Your words are back. Those that have no box here stand in theirs when you next open its page.',
      )
    }),
    button('Throw away', 'govuk-button--secondary', () => {
      void keptHere.letGo(words.map(({ place }) => place))
      close('Thrown away. They are not on this device any more.')
    }),
  )
  box.append(
    heading,
    paragraph(
      isOlder
        ? 'These words of yours had not reached the server, and the plan has changed since. Read both before you put them back.'
        : 'These words of yours had not reached the server.',
    ),
    list,
    buttons,
  )
  writing.form.before(box)
}

/** Asks whoever has typed on since they pressed Save without a connection, now that there is one. */
export function offerToFinish(form: HTMLFormElement, finish: () => void): void {
  const box = document.createElement('section')
  box.className = 'bywhen-offer'
  box.setAttribute('aria-label', 'Your save is not finished')
  const buttons = document.createElement('div')
  buttons.className = 'govuk-button-group'
  buttons.append(
    button('Finish saving', '', () => {
      box.remove()
      finish()
    }),
    button('Not yet', 'govuk-button--secondary', () => box.remove()),
  )
  const says =
    'You pressed Save while there was no connection. It is back, and you have written more since: all of it is safe as your draft, and not in the plan yet.'
  box.append(paragraph(says), buttons)
  const bar = form.querySelector('.bywhen-writing__save')
  bar ? bar.before(box) : form.append(box)
  tell(says)
}

/** The words with the question they answer, and what stands in their box now where that is something else. */
function entry({ place, text }: Word, writing: Writing): HTMLLIElement {
  const made = document.createElement('li')
  const question = document.createElement('strong')
  question.textContent = askedAt(writing, place)
  made.append(question, text === '' ? 'Nothing: you had emptied this box.' : text)
  const now = hasBox(writing, place) ? writtenAt(writing, place) : ''
  if (now !== '') {
    const stands = document.createElement('span')
    stands.className = 'govuk-hint'
    stands.textContent = `In the box now: ${now}`
    made.append(stands)
  }
  return made
}

function paragraph(words: string): HTMLParagraphElement {
  const made = document.createElement('p')
  made.className = 'govuk-body'
  made.textContent = words
  return made
}

function button(text: string, kind: string, pressed: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = `govuk-button ${kind}`.trim()
  made.textContent = text
  made.addEventListener('click', pressed)
  return made
}
