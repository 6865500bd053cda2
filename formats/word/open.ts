import type { Block } from '../blocks.ts'
import { factCalled } from '../fact-labels.ts'
import { readFactsTable } from '../facts-table.ts'
import {
  type Content,
  mostBytes,
  type Note,
  type NotRead,
  type OpenOutcome,
  refuse,
  tooLarge,
} from '../format.ts'
import { mannerOf } from '../manner.ts'
import { readValue } from '../markdown-cells.ts'
import { escaped } from '../markdown-words.ts'
import { strangerIn } from '../strangers.ts'
import { tablesOfTabs } from '../tabbed.ts'
import { plainly } from '../values.ts'
import { openPacked } from '../zip.ts'
import type { Settings } from './inline.ts'
import { isOldOffice, readOldOffice } from './ole.ts'
import { type Beside, type Parts, unpackWord } from './parts.ts'
import { Refused, refusals } from './refusals.ts'
import { readStory } from './story.ts'
import { noStyles, readNumbering, readStyles } from './styles.ts'

/** Takes a Word file apart, or says in a sentence why that is not done. */
export const openWord = async (content: Content): Promise<OpenOutcome> => {
  if (content.length > mostBytes) return tooLarge
  const refused = notPacked(content)
  if (refused || typeof content === 'string') return refused ?? refusals.notWord
  const packed = await openPacked(content)
  if ('refused' in packed) return packed
  try {
    const parts = await unpackWord(packed)
    return 'refused' in parts ? parts : readParts(parts)
  } catch (error) {
    if (error instanceof Refused) return error.outcome
    throw error
  }
}

// What could not be copied whole may be as long as it was, and holds nothing but noughts.
const isEmpty = (content: Content): boolean =>
  typeof content === 'string' ? content === '' : content.every(byte => byte === 0)

const notPacked = (content: Content): NotRead | undefined => {
  if (isEmpty(content)) return refusals.empty
  const stranger = strangerIn(content)
  if (stranger !== undefined) return refuse(stranger)
  if (typeof content === 'string') return refusals.notWord
  if (isOldOffice(content)) return readOldOffice(content)
  return content[0] === 0x50 && content[1] === 0x4b ? undefined : refusals.notWord
}

const readParts = ({ page, styles, numbering, beside }: Parts): OpenOutcome => {
  const settings: Settings = {
    styles: styles === undefined ? noStyles : readStyles(styles),
    unmarked: numbering === undefined ? new Set() : readNumbering(numbering),
  }
  const { blocks: told, notes, isOwn } = readStory(page, settings)
  const blocks = isOwn ? told : tablesOfTabs(told)
  const besides = new Map(
    beside
      .flatMap(({ what, xml }) => notesBeside(what, xml, settings))
      .map(note => [`${note.where} ${note.text}`, note]),
  )
  const { facts = [], others = [] } = Object.groupBy(besides.values(), note =>
    isFact(note) ? 'facts' : 'others',
  )
  return {
    blocks: [...facts.map(({ text }): Block => ({ kind: 'line', words: escaped(text) })), ...blocks],
    manner: isOwn ? mannerOf(blocks) : 'typed',
    notes: [...notes, ...others],
  }
}

/** A header may say whose plan it is, as a line on the page would. */
const isFact = ({ where, text }: Note): boolean => {
  const [, label = '', said] = /^([^:]{1,60}):\s*(\S)/.exec(text) ?? []
  return where === 'The header' && said !== undefined && factCalled(plainly(label)) !== undefined
}

/** "Page 1 of 2", where the numbers are put in by the program. */
const isOnlyPages = (text: string): boolean =>
  /^(?:page)? ?(?:of)?$/i.test(text.replaceAll(/[^\p{L}]+/gu, ' ').trim())

// Most files bring such parts along with nothing in them.
const saysSomething = /<(?:\w+:)?(?:t|blip|imagedata)[\s>]/

const notesBeside = (where: Beside, xml: string, settings: Settings): readonly Note[] => {
  if (!saysSomething.test(xml)) return []
  const { blocks, notes } = readStory(xml, settings)
  const said = blocks.flatMap(block => {
    if (block.kind !== 'table') return [block.words]
    const facts = readFactsTable(block)?.flatMap(each => ('words' in each ? [each.words] : []))
    return facts ?? [block.headings, ...block.rows].map(row => row.filter(Boolean).join(' · '))
  })
  return [
    ...said
      .map(readValue)
      .filter(text => !isOnlyPages(text))
      .map(text => ({ where, text })),
    ...notes,
  ]
}
