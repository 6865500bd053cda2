import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { readPlainXml } from './plain-xml.ts'
import { Refused } from './refusals.ts'
import { readXml } from './xml.ts'

type Heard = readonly (string | Readonly<Record<string, string>>)[]

const heardOf = (xml: string): { readonly heard: Heard; readonly refused: boolean } => {
  const heard: (string | Readonly<Record<string, string>>)[] = []
  try {
    readXml(xml, {
      open: (name, attributes) => {
        heard.push(`<${name}`, { ...attributes })
        return name !== 'skip'
      },
      close: name => heard.push(`/${name}`),
      text: words => heard.push(words),
    })
    return { heard, refused: false }
  } catch (error) {
    if (error instanceof Refused) return { heard: [], refused: true }
    throw error
  }
}

/** What a library that knows all of XML hears, by itself. */
const heardByAll = (xml: string): { readonly heard: Heard; readonly refused: boolean } => {
  const heard: (string | Readonly<Record<string, string>>)[] = []
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let skipped = 0
  const text = (words: string) => {
    if (depth > 0 && skipped === 0) heard.push(words)
  }
  const fail = () => {
    throw new Refused({ refused: [] })
  }
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (skipped > 0) return
    heard.push(`<${name}`, { ...attributes })
    if (name === 'skip') skipped = depth
  })
  parser.on('closetag', ({ name }) => {
    if (skipped === 0) heard.push(`/${name}`)
    if (skipped === depth) skipped = 0
    depth -= 1
  })
  parser.on('text', text)
  parser.on('cdata', text)
  try {
    parser.write(xml).close()
    return { heard, refused: false }
  } catch (error) {
    if (error instanceof Refused) return { heard: [], refused: true }
    throw error
  }
}

const plain = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a b="c" d="">Mum &amp; Dad<e/> said “&lt;no&gt;”</a>\n',
  '<a><b x="1"\n y="2" /><c>é😀</c ></a>',
  '<a><skip>not <b>this</b></skip>this</a>',
]
const strange = [
  '<a>1<!-- a note -->2<b/></a>',
  "<a x='1'>one<b>&#233;</b>two</a>",
  '<a>one<![CDATA[<two>]]>three</a>',
  '<a>one\r\ntwo<b x="&quot;"/></a>',
  '<é>one<b/></é>',
  '<a x = "1"><b/></a>',
  '<?xml version="1.1"?><a/>',
  '<a x="one\ntwo"/>',
]
const wrong = [
  '',
  'words',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>words',
  '<a>]]></a>',
  '<a x="1" x="2"/>',
  '<a x="1"y="2"/>',
  '<a>&nbsp;</a>',
  '<a>& b</a>',
  '<a x="<"/>',
  '<a>\u0001</a>',
  '<a>\uFFFE</a>',
  '<a></ab></a>',
  '<!DOCTYPE a><a/>',
  '<a><b/>',
]

describe('reading XML', () => {
  it('hears the same as a reader of all of XML, whatever is written', () => {
    for (const xml of [...plain, ...strange, ...wrong]) deepEqual(heardOf(xml), heardByAll(xml), xml)
  })

  it('reads what programs write without that reader, and leaves all else to it', () => {
    const hearing = { open: () => undefined, close: () => undefined, text: () => undefined }
    for (const xml of plain) equal(readPlainXml(xml, hearing), true, xml)
    for (const xml of [...strange, ...wrong]) equal(readPlainXml(xml, hearing), false, xml)
  })

  it('hears the same of pieces of XML put together in any order', () => {
    const pieces = fc.constantFrom(
      ...[
        '<a>',
        '</a>',
        '<b/>',
        '<skip>',
        '</skip>',
        '<a x="1">',
        '<a x="1" y=\'&lt;\'>',
        '</a >',
        'words',
        '\n',
      ],
      ...[
        '&amp;',
        '&#65;',
        '&',
        '<',
        '>',
        ']]>',
        '<!-- x -->',
        '<![CDATA[y]]>',
        '<?p q?>',
        '"',
        '\r',
        '\uD800',
        'é',
      ],
    )
    const document = fc.array(pieces, { maxLength: 12 }).map(some => some.join(''))
    fc.assert(
      fc.property(
        fc.oneof(
          document,
          document.map(some => `<a>${some}</a>`),
        ),
        xml => {
          deepEqual(heardOf(xml), heardByAll(xml))
        },
      ),
      { numRuns: 3000 },
    )
  })
})
