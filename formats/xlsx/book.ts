import { SaxesParser } from 'saxes'

/** A sheet as the book lists it. */
export type Listed = { readonly name: string; readonly file: string; readonly hidden: boolean }

type Opened = { readonly tag: string; readonly says: (attribute: string) => string }

/** Goes through the tags of a part of a book; a document type makes it stop, for no book has one. */
export const eachTag = (xml: string, visit: (opened: Opened) => void): void => {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Error('There is a document type in it.')
  })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const without = (full: string) => full.slice(full.indexOf(':') + 1)
    visit({
      tag: without(name),
      says: wanted => Object.entries(attributes).find(([each]) => without(each) === wanted)?.[1] ?? '',
    })
  })
  parser.write(xml).close()
}

/** The sheets of a book, in their order, and the files they stand in. */
export const sheetsIn = (book: string, relations: string): readonly Listed[] => {
  const files = new Map<string, string>()
  eachTag(relations, ({ tag, says }) => {
    if (tag === 'Relationship') files.set(says('Id'), says('Target'))
  })
  const listed: Listed[] = []
  eachTag(book, ({ tag, says }) => {
    if (tag !== 'sheet') return
    const target = files.get(says('id')) ?? ''
    listed.push({
      name: says('name'),
      file: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      hidden: /^(?:veryH|h)idden$/.test(says('state')),
    })
  })
  return listed
}
