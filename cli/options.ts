import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'

/** An option of a command: what its value is called, where it takes one, and what it is for. */
export type Option = {
  readonly value?: string
  readonly many?: boolean
  readonly does: string
}
export type Options = Readonly<Record<string, Option>>

/** What was typed after a command, sorted. */
export type Given = {
  readonly words: readonly string[]
  readonly has: (option: string) => boolean
  readonly values: (option: string) => readonly string[]
}

export type Refused = { readonly refused: string }

/** Sorts what was typed after a command, or says in a sentence which word made no sense and what may have been meant. */
export const readOptions = (typed: readonly string[], options: Options): Given | Refused => {
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries([
      ...Object.entries(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]),
      ['help', { type: 'boolean', short: 'h' }],
    ]) as Record<string, { type: 'string' | 'boolean' }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { name, value } = token
    const option = Object.hasOwn(options, name) ? options[name] : name === 'help' ? help : undefined
    if (!option) return { refused: unknown(token.rawName, options) }
    if (option.value === undefined && value !== undefined)
      return { refused: `--${name} stands alone, without “=${value}”.` }
    if (option.value !== undefined && (value === undefined || (!token.inlineValue && value.startsWith('-'))))
      return { refused: `--${name} is followed by ${option.value}.` }
    const known = values.get(name) ?? []
    if (option.value !== undefined && !option.many && known.length > 0)
      return { refused: `--${name} was given twice; once is enough.` }
    values.set(name, [...known, value ?? ''])
  }
  return { words, has: name => values.has(name), values: name => values.get(name) ?? [] }
}

const help: Option = { does: 'Shows this help.' }

const unknown = (typed: string, options: Options): string => {
  const meant = nearest(typed.replace(/^-+/, ''), Object.keys(options))
  return `There is no option “${typed}” here.${meant ? ` Did you mean “--${meant}”?` : ''}`
}
