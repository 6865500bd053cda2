/** A box of a form as a browser sends it, with whether people type into it. */
export type Box = { readonly name: string; readonly values: readonly string[]; readonly typed: boolean }

/** A form of a page: where it is sent, what it holds, and the buttons that send it. */
export type Form = {
  readonly action: string | undefined
  readonly boxes: readonly Box[]
  readonly buttons: readonly (readonly [name: string, value: string])[]
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

const TYPED = ['text', 'search', 'email', 'tel', 'url', 'date', 'number', 'password', undefined]

/** The forms of a page that are sent, but for the one that signs out. */
export function formsOf(html: string): readonly Form[] {
  return [...html.matchAll(/<form method="post"([^>]*)>([\s\S]*?)<\/form>/g)]
    .map(([, tag = '', inside = '']) => toForm(attribute(tag, 'action'), inside))
    .filter(({ action }) => action !== '/sign-out' && action !== '/guest/finish')
}

function toForm(action: string | undefined, inside: string): Form {
  const boxes: Box[] = []
  const buttons: (readonly [string, string])[] = []
  const put = (name: string | undefined, value: string, typed: boolean): void => {
    if (!name) return
    const known = boxes.findIndex(box => box.name === name)
    const values = [...(boxes[known]?.values ?? []), value]
    if (known < 0) boxes.push({ name, values, typed })
    else boxes[known] = { name, values, typed }
  }
  for (const [tag] of inside.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type')
    if (type !== 'file') put(attribute(tag, 'name'), attribute(tag, 'value') ?? 'on', TYPED.includes(type))
  }
  for (const [, tag = '', text = ''] of inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    put(attribute(tag, 'name'), plain(text), true)
  for (const [, tag = '', options = ''] of inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g))
    for (const [option] of options.matchAll(/<option\b[^>]*>/g))
      put(attribute(tag, 'name'), attribute(option, 'value') ?? '', false)
  for (const [tag] of inside.matchAll(/<button\b[^>]*>/g)) {
    const name = attribute(tag, 'name')
    if (name) buttons.push([name, attribute(tag, 'value') ?? ''])
  }
  return { action, boxes, buttons }
}

/**
 * What a browser would send when everything was filled in: `type` says what is typed, the last of what can be chosen is
 * chosen, and what is hidden stays as it is.
 */
export function filled({ boxes }: Form, type: (box: Box) => string): URLSearchParams {
  const body = new URLSearchParams()
  for (const box of boxes) body.append(box.name, box.typed ? type(box) : (box.values.at(-1) ?? ''))
  return body
}
