import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { zipSync } from 'fflate'
import { openReading } from './reading.ts'
import type { SentFile } from './sent.ts'

const TODAY = '2026-11-22'
const logged: string[] = []
const log = (line: string) => logged.push(line)
const file = (name: string, bytes: Uint8Array | string = ''): SentFile => ({
  name,
  bytes: Uint8Array.from(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
})

describe('what somebody pasted', () => {
  const reading = openReading({ log, seconds: 120 })
  after(() => reading.end())
  const read = (text: string) => reading.readPasted({ name: 'What you pasted', text, hints: {} }, TODAY)

  it('is read away from everybody else’s pages: a letter, or why there is nothing in it', async () => {
    const { sheets, refused } = await read(
      'Dear Emily,\nYou need to hear. Mum will ring the clinic by 5 May 2026.',
    )
    deepEqual(refused, [])
    deepEqual(
      sheets.map(({ plan }) => [
        plan.about.name,
        plan.needs.map(({ text, tasks }) => [text, tasks?.[0]?.assigned?.[0]]),
      ]),
      [['Emily', [['You need to hear.', { who: 'Mum', by: 'by 5 May 2026' }]]]],
    )
    match((await read(' \n ')).refused[0]?.text ?? '', /There is nothing in it/)
  })
})

describe('files that come to grief', () => {
  const hand = new URL('./testing/wild-hand.ts', import.meta.url)
  // Only where one hangs is it waited for that it takes too long; on a busy machine the others may take a while.
  const [short, long] = [openReading({ log, hand, seconds: 2 }), openReading({ log, hand, seconds: 60 })]
  after(() => Promise.all([short.end(), long.end()]))
  const told = (...names: readonly string[]) => toldBy(names.includes('hangs') ? short : long, names)
  const toldBy = async (reading: typeof short, names: readonly string[]) =>
    (
      await reading.read(
        names.map(name => file(name)),
        TODAY,
      )
    ).map(({ name, refused }) => [name, refused[0]?.text])

  for (const [name, says] of [
    ['hangs', /^Reading it took too long/],
    ['eats', /^It unfolds to more than can be read here/],
    ['throws', /^Something in it stopped the reading/],
    ['leaves', /^Something in it stopped the reading/],
  ] as const)
    it(`are stopped, and those before and after them read: one that ${name}`, async () => {
      const [before, wild, after] = await told('before', name, 'after')
      deepEqual([before, wild?.[0], after], [['before', 'read'], name, ['after', 'read']])
      match(wild?.[1] ?? '', says)
    })

  it('leave no words of theirs behind', () => {
    ok(logged.some(line => line.includes('RangeError')))
    ok(logged.every(line => !line.includes('Emily')))
  })

  it('keep nobody else waiting for long', async () => {
    const all = await Promise.all([told('hangs', 'hangs'), toldBy(short, ['mine'])])
    deepEqual(all[1], [['mine', 'read']])
  })

  it('are told apart from a crowd', async () => {
    const all = await Promise.all(Array.from({ length: 80 }, (_, at) => told(`file ${at}`)))
    const turnedAway = all.filter(([one]) => /Many people are bringing files/.test(one?.[1] ?? ''))
    equal(turnedAway.length, 20)
  })
})

describe('files as people bring them', () => {
  const reading = openReading({ log })
  after(() => reading.end())
  const refusedOf = async (sent: SentFile) => (await reading.read([sent], TODAY))[0]?.refused[0]?.text ?? ''
  const word = (document: Uint8Array) =>
    zipSync({ '[Content_Types].xml': new Uint8Array(1), 'word/document.xml': document }, { level: 9 })

  it('are read, and their plan checked', async () => {
    const [read] = await reading.read(
      [file('plan.csv', 'Need,Task,Who,By when\nSleep,Read at 8,Mum,ASAP')],
      TODAY,
    )
    equal(read?.sheets[0]?.plan.needs[0]?.text, 'Sleep')
    ok((read?.sheets[0]?.counts.fix ?? 0) > 0)
    deepEqual(
      read?.sheets[0]?.columns.map(({ role }) => role),
      ['need', 'task', 'who', 'by'],
    )
  })

  it('are refused in a sentence where they are a bomb, deep, or nothing at all', async () => {
    const deep = new TextEncoder().encode(`<w:document>${'<w:p>'.repeat(2_000_000)}`)
    for (const bytes of [
      word(new Uint8Array(400_000_000)),
      word(deep),
      new Uint8Array(),
      crypto.getRandomValues(new Uint8Array(60_000)),
      new TextEncoder().encode('{"needs":'.repeat(100_000)),
      new TextEncoder().encode('"'.repeat(5_000_000)),
    ]) {
      const said = await refusedOf(file('plan.docx', bytes))
      match(said, /^[A-Z].*\.$/s)
    }
  })

  it('are refused where they hold more than a page can carry', async () => {
    const rows = 'Sleep nine hours every night,Read at 8 with Mum,Mum,30 June\n'.repeat(30_000)
    match(await refusedOf(file('big.csv', `Need,Task,Who,By when\n${rows}`)), /^It holds more words/)
  })

  it('were let go for a reason, and say so', async () => {
    match(await refusedOf({ name: 'film.docx', letGo: 'too-large' }), /larger than 10 MB/)
  })
})
