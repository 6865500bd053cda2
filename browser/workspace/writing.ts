import { partAt } from '../../server/workspace/drafts/exchange.ts'

/** What the page says of itself on the form in which a plan is written. */
export type Writing = {
  readonly form: HTMLFormElement
  /** Where what is typed is sent to. */
  readonly to: string
  /** Opens what was kept on this device for whoever the page was shown to; nobody else’s page has it. */
  readonly secret: string
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The form of this page, where it has one. */
export function findWriting(): Writing | undefined {
  const form = document.querySelector<HTMLFormElement>('form[data-writing]')
  const { writing: to = '', device: secret = '' } = form?.dataset ?? {}
  return form && to ? { form, to, secret } : undefined
}

/** Whether something is a box of the plan; everything else on the form is about the form. */
export const isBox = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement) &&
  /^[a-z]+\/[^/]+\/./.test(target.name)

/** Every box at a place: one, or the several choices of one question. */
const boxesAt = ({ form }: Writing, place: string): readonly Control[] =>
  [...form.elements].filter((each): each is Control => isBox(each) && each.name === place)

/** Whether the page has a box at a place. */
export const hasBox = ({ form }: Writing, place: string): boolean =>
  [...form.elements].some(each => isBox(each) && each.name === place)

/** What is written at a place, as it would be sent: a tick has a hidden box before it, for when it is taken away. */
export const writtenAt = ({ form }: Writing, place: string): string =>
  String(new FormData(form).getAll(place).at(-1) ?? '')

/** Puts words where they were typed, as if they were typed again. */
export function writeAt(writing: Writing, place: string, text: string): boolean {
  const boxes = boxesAt(writing, place).filter(({ type }) => type !== 'hidden')
  for (const box of boxes) {
    if (box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox'))
      box.checked = box.value === text
    else box.value = text
  }
  boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }))
  return boxes.length > 0
}

/** The places whose boxes are not as the server sent them: somebody typed before we began, or the browser put words back. */
export const changedAlready = ({ form }: Writing): readonly string[] =>
  [...form.elements].filter(isBox).flatMap(box => (isAsSent(box) ? [] : [box.name]))

function isAsSent(box: Control): boolean {
  if (box instanceof HTMLSelectElement) {
    const first = [...box.options].find(({ defaultSelected }) => defaultSelected) ?? box.options[0]
    return box.value === (first?.value ?? '')
  }
  if (box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox'))
    return box.checked === box.defaultChecked
  return box.value === box.defaultValue
}

/** The question that a box answers; nothing where the page does not have it. */
export const askedAt = ({ form }: Writing, place: string): string => {
  const box = form.querySelector(`[data-box="${CSS.escape(place)}"]`)
  return (box?.querySelector('legend') ?? box?.querySelector('label'))?.textContent?.trim() ?? ''
}

/** What a hidden input of the form says. */
export function said({ form }: Writing, name: string): string {
  const found = form.elements.namedItem(name)
  return found instanceof HTMLInputElement ? found.value : ''
}

/** Where a part that is not in the plan yet will hang, as a word of its own beside those typed into it. */
export function belonging({ form }: Writing, place: string): { place: string; text: string } | undefined {
  const part = partAt(place)
  for (const { value } of form.querySelectorAll<HTMLInputElement>('input[name="new"]')) {
    const under = value.slice(part.length + 1)
    if (value.startsWith(`${part}/`) && under !== '') return { place: `${part}${UNDER}`, text: under }
  }
  return undefined
}

/** What the place of such a word ends in. */
export const UNDER = '/under'
