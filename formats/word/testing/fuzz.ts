import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { word } from '../../word.ts'

/** What a worker is asked to do. */
export type FuzzAsked = { readonly seed: number; readonly rounds: number }
/** What it says when it is done: how many files were read and refused, how many milliseconds the slowest was worked on, and what went wrong. */
export type FuzzDone = {
  readonly plans: number
  readonly refused: number
  readonly slowest: number
  readonly wrong: readonly string[]
}

const folder = join(import.meta.dirname, '../../fixtures/word')
const files = ['hand', 'library', 'saved-anew'].flatMap(kind =>
  readdirSync(join(folder, kind))
    .filter(name => /\.docx$/.test(name))
    .map(name => readFileSync(join(folder, kind, name)))
    .filter(bytes => bytes.length < 12_000),
)
const unpacked = files.map(bytes => unzipSync(bytes))

/** Chance that is the same each time. */
const chanceFrom = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below)
  }
}
type Chance = ReturnType<typeof chanceFrom>

const flipped = (bytes: Uint8Array, chance: Chance): Uint8Array => {
  const made = Uint8Array.from(bytes)
  for (let at = chance(8) + 1; at > 0; at -= 1) made[chance(made.length)] = chance(256)
  return chance(4) === 0 ? made.subarray(0, chance(made.length)) : made
}

const tags = /<[^>]+>/g
const values = [
  '-1',
  '0',
  '99999999999',
  'NaN',
  '',
  'restart',
  '&#0;',
  '&x;',
  '\u{1F600}',
  'a'.repeat(20_000),
  '__proto__',
  '1e9',
]

// Words that a careless reader would go over again and again.
const awkward = [
  '- ',
  ': ',
  ' ',
  '--- ',
  'a, ',
  'Name: ',
  '1. ',
  '☒ ',
  '[ ] ',
  'by 6 ',
  '31 June ',
  'Mum and ',
  '\\t',
  '. . ',
].map(words => `${words.repeat(3_000)}x`)

/** What can be done to the text of a part: tags dropped, doubled, moved and emptied, words swapped, attributes changed. */
const changes: readonly ((xml: string, chance: Chance) => string)[] = [
  (xml, chance) => withTag(xml, chance, () => ''),
  (xml, chance) => withTag(xml, chance, tag => tag.repeat(2 + chance(60))),
  (xml, chance) => withTag(xml, chance, tag => tag.replace(/\/?>$/, mark => (mark === '/>' ? '>' : '/>'))),
  (xml, chance) =>
    withTag(xml, chance, tag => tag.replace(/="[^"]*"/, () => `="${values[chance(values.length)]}"`)),
  (xml, chance) => withTag(xml, chance, tag => tag.replace(/w:\w+/, () => anyName(chance))),
  (xml, chance) =>
    xml.replaceAll(/="\d+"/g, value => (chance(3) === 0 ? `="${values[chance(values.length)]}"` : value)),
  (xml, chance) => {
    const from = chance(xml.length)
    const to = from + chance(4000)
    return xml.slice(0, to) + xml.slice(from)
  },
  (xml, chance) => {
    const at = chance(xml.length)
    return xml.slice(0, at) + String.fromCharCode(chance(0xffff)) + xml.slice(at + chance(30))
  },
  (xml, chance) => xml.slice(0, chance(xml.length)),
  (xml, chance) => {
    const words = [...xml.matchAll(/>[^<]+</g)]
    const at = words[chance(words.length)]
    const typed = awkward[chance(awkward.length)] ?? ''
    return at ? `${xml.slice(0, at.index + 1)}${typed}${xml.slice(at.index + at[0].length - 1)}` : xml
  },
]

const names =
  'p r t tbl tr tc tcPr trPr pPr rPr sdt sdtPr sdtContent ins del fldChar instrText txbxContent vMerge gridSpan date tab br sym numId'.split(
    ' ',
  )
const anyName = (chance: Chance): string => `w:${names[chance(names.length)]}`

const withTag = (xml: string, chance: Chance, change: (tag: string) => string): string => {
  const found = [...xml.matchAll(tags)]
  const tag = found[chance(found.length)]
  return tag ? xml.slice(0, tag.index) + change(tag[0]) + xml.slice(tag.index + tag[0].length) : xml
}

const rewritten = (parts: Readonly<Record<string, Uint8Array>>, chance: Chance): Uint8Array => {
  const inWord = Object.keys(parts).filter(name => /\.xml$/.test(name))
  const name = chance(3) > 0 ? 'word/document.xml' : (inWord[chance(inWord.length)] ?? '')
  let xml = strFromU8(parts[name] ?? parts['word/document2.xml'] ?? new Uint8Array())
  for (let at = chance(3) + 1; at > 0; at -= 1) xml = changes[chance(changes.length)]?.(xml, chance) ?? xml
  const made: Zippable = {}
  for (const [each, bytes] of Object.entries({ ...parts, [name]: strToU8(xml) }))
    made[each] = [bytes, { level: 0 }]
  return zipSync(made)
}

const run = async ({ seed, rounds }: FuzzAsked): Promise<FuzzDone> => {
  const chance = chanceFrom(seed)
  const wrong: string[] = []
  let plans = 0
  let refused = 0
  let slowest = 0
  for (let round = 0; round < rounds; round += 1) {
    const at = chance(files.length)
    const bytes =
      chance(3) === 0 ? flipped(files[at] ?? new Uint8Array(), chance) : rewritten(unpacked[at] ?? {}, chance)
    const began = process.threadCpuUsage()
    try {
      const outcome = await word.read?.(bytes)
      if (outcome && 'plans' in outcome && outcome.plans.length > 0) plans += 1
      else if (outcome && 'refused' in outcome && outcome.refused.length > 0) refused += 1
      else wrong.push(`round ${round}: neither plans nor a refusal`)
    } catch (error) {
      wrong.push(`round ${round}: ${error instanceof Error ? error.stack : String(error)}`)
    }
    const worked = process.threadCpuUsage(began)
    slowest = Math.max(slowest, (worked.user + worked.system) / 1000)
    if (round % 100 === 0) parentPort?.postMessage('going on')
  }
  return { plans, refused, slowest, wrong: wrong.slice(0, 5) }
}

if (parentPort) parentPort.postMessage(await run(workerData as FuzzAsked))
