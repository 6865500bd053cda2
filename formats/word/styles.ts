import { lately } from './lately.ts'
import { type Attributes, isOn, numberOf, readXml, saidBy } from './xml.ts'

/** What a style makes of words: a heading, points of a list, hidden words; and what our own are called. */
export type Style = {
  readonly name: string
  /** From 1; the title has 1 too. */
  readonly heading?: number | undefined
  readonly list?: ListPlace | undefined
  readonly hidden?: boolean | undefined
}

/** Which list, and how deep in it. */
export type ListPlace = { readonly list: string; readonly level: number }

/** The styles of a file, and which one words have that name none. */
export type Styles = { readonly byId: ReadonlyMap<string, Style>; readonly usual: Style | undefined }

/** What is known of words in a file that says nothing of its styles. */
export const noStyles: Styles = { byId: new Map(), usual: undefined }

type Found = {
  id: string
  name: string
  usual: boolean
  basedOn?: string
  outline?: number
  list?: string
  level?: number
  hidden?: boolean
}

const mostSteps = 20

/** Reads what the styles of a file make of words. */
export const readStyles = lately((xml): Styles => {
  const found = new Map<string, Found>()
  let style: Found | undefined
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') style = begin(attributes)
      else if (style) return tell(style, name, attributes)
      return name !== 'w:docDefaults' && name !== 'w:latentStyles'
    },
    close: name => {
      if (name !== 'w:style' || !style) return
      found.set(style.id, style)
      style = undefined
    },
    text: () => undefined,
  })
  const byId = new Map([...found].map(([id, each]) => [id, settle(each, found)]))
  const usual = [...found.values()].find(each => each.usual)
  return { byId, usual: usual && byId.get(usual.id) }
})

const begin = (attributes: Attributes): Found => ({
  id: saidBy(attributes, 'styleId') ?? '',
  name: '',
  usual:
    saidBy(attributes, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(saidBy(attributes, 'default') ?? ''),
})

const tell = (style: Found, name: string, attributes: Attributes): boolean => {
  const value = saidBy(attributes, 'val') ?? ''
  if (name === 'w:name') style.name = value
  else if (name === 'w:basedOn') style.basedOn = value
  else if (name === 'w:outlineLvl') style.outline = numberOf(attributes, 'val')
  else if (name === 'w:numId') style.list = value
  else if (name === 'w:ilvl') style.level = numberOf(attributes, 'val')
  else if (name === 'w:vanish') style.hidden = isOn(attributes)
  return name !== 'w:tblStylePr' && !name.endsWith('Change')
}

/** A style with what it takes from those it is based on. */
const settle = (style: Found, all: ReadonlyMap<string, Found>): Style => {
  const line: Found[] = []
  for (let at: Found | undefined = style; at && line.length < mostSteps; at = all.get(at.basedOn ?? ''))
    line.push(at)
  const list = line.find(each => each.list !== undefined)
  const level = line.find(each => each.level !== undefined)?.level ?? 0
  return {
    name: style.name,
    heading: line.map(headingIn).find(each => each !== undefined),
    list: list
      ? { list: list.list ?? '', level }
      : line.some(isPoints)
        ? { list: 'named', level: 0 }
        : undefined,
    hidden: line.find(each => each.hidden !== undefined)?.hidden,
  }
}

// Some programs name the style of a list and leave out its marks.
const isPoints = ({ name }: Found): boolean => /^list (?:bullet|number)\b/i.test(name)

/** 0 where a style says that it is body text after all. */
const headingIn = ({ name, outline }: Found): number | undefined => {
  const [, number] = /^heading ([1-9])$/i.exec(name) ?? []
  if (number !== undefined) return Number(number)
  if (/^title$/i.test(name)) return 1
  if (outline === undefined) return undefined
  return outline > 8 ? 0 : outline + 1
}

/** Reads which levels of which lists have no mark before their points, and so are no lists to whoever reads. */
export const readNumbering = lately((xml): ReadonlySet<string> => {
  const bare = new Map<string, Set<number>>()
  const unmarked = new Set<string>()
  let kind = ''
  let level = 0
  let number = ''
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:abstractNum') kind = saidBy(attributes, 'abstractNumId') ?? ''
      else if (name === 'w:lvl') level = numberOf(attributes, 'ilvl')
      else if (name === 'w:num') number = saidBy(attributes, 'numId') ?? ''
      else if (name === 'w:numFmt' && saidBy(attributes, 'val') === 'none')
        bare.set(kind, (bare.get(kind) ?? new Set()).add(level))
      else if (name === 'w:abstractNumId')
        for (const each of bare.get(saidBy(attributes, 'val') ?? '') ?? []) unmarked.add(`${number} ${each}`)
      return true
    },
    close: () => undefined,
    text: () => undefined,
  })
  return unmarked
})
