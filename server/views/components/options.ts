import { type Child, escaped, type Html, nothing, raw } from '../html.ts'

/** Options that may each be left out, or passed on as `undefined`. */
export type Some<Options> = { readonly [Name in keyof Options]?: Options[Name] | undefined }

/** Attributes by name; `false` and `undefined` leave one out, `true` writes the bare name. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** What a part says: plain words, or markup that is already safe (which wins). */
export type Words = Some<{ text: string | number; html: Html }>

/** How a part may be dressed by the page that uses it. */
export type Dress = Some<{ classes: string; attributes: Attributes }>

/** An entry of a list that a page may leave out with a plain `&&`. */
export type Perhaps<Entry> = Entry | false | null | undefined | ''

/** Names and values as they stand in a tag, each value escaped. */
export function attributes(values: Attributes = {}): Html {
  let text = ''
  for (const name in values) {
    const value = values[name]
    if (value === undefined || value === null || value === false) continue
    text += value === true ? ` ${escaped(name)}` : ` ${escaped(name)}="${escaped(String(value))}"`
  }
  return text === '' ? nothing : raw(text)
}

/** Class names in order, without those that are not wanted. */
export const classNames = (...names: readonly Perhaps<string>[]): string => names.filter(Boolean).join(' ')

/** What a part says, escaped unless it is already safe. */
export const wordsOf = (words: Words | undefined): Child => words?.html || words?.text

/** Whether a part says anything. */
export const saysSomething = (words: Words | undefined): boolean => Boolean(words?.html || words?.text)

/** The entries of a list that are really there, each with its place among all of them, counted from 1. */
export const entriesOf = <Entry>(
  entries: readonly Perhaps<Entry>[] | undefined,
): readonly (readonly [Entry, number])[] =>
  (entries ?? []).flatMap((entry, index) => (entry ? [[entry, index + 1] as const] : []))
