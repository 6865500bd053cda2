import type { Block } from './blocks.ts'
import type { Manner } from './format.ts'
import { readValue } from './markdown-cells.ts'
import { cut } from './markdown-words.ts'
import { form } from './values.ts'

/**
 * A file written here begins with its title and says its form among the facts below it; whoever wrote that says exactly
 * what they mean, and anybody else is read as people write.
 */
export const mannerOf = (blocks: readonly Block[]): Manner => {
  const [title, ...rest] = blocks
  if (title?.kind !== 'heading' || title.level !== 1 || !/^Plan for\b/.test(readValue(title.words)))
    return 'typed'
  const end = rest.findIndex(({ kind }) => kind === 'heading' || kind === 'table')
  return rest.slice(0, end === -1 ? rest.length : end).some(saysItsForm) ? 'exact' : 'typed'
}

const saysItsForm = (block: Block): boolean => {
  if (block.kind === 'heading' || block.kind === 'table') return false
  const [label = '', value] = cut(block.words, /:(?=\s)/y, 2)
  return value !== undefined && readValue(label) === 'Form' && form.read(readValue(value), []) !== undefined
}
