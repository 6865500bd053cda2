import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, describe, it } from 'node:test'
import { aPlan } from '../../checker/testing.ts'
import { mostBytes } from '../../formats/format.ts'
import { writeJson } from '../../formats/write-json.ts'
import { effort } from '../../test/effort.ts'
import { checkAll, type Going } from './check-all.ts'
import { callHands } from './hands.ts'
import { journalInMemory } from './journal.ts'
import { filesKept, resultsIn } from './results.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-all-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const good = put('good.json', writeJson(aPlan()))
const readWith = { today: '2026-11-22', off: [], severities: ['fix', 'improve', 'advice'] } as const

const planOf = (needs: number, words: string): string =>
  `# Plan for Emily\n\n## Needs\n\n${`- ${words}\n`.repeat(needs)}`

const handsFor = (files: number, seconds?: number) => {
  const hands = callHands(files, readWith, seconds)
  return { ...hands, [Symbol.asyncDispose]: hands.end }
}

const go = async (
  files: readonly string[],
  { seconds, ...change }: Partial<Going> & { readonly seconds?: number } = {},
) => {
  await using hands = handsFor(files.length, seconds)
  const journal = journalInMemory()
  const toCheck = files.map(file => ({ file }))
  const done: boolean[] = []
  const went = await checkAll(toCheck, {
    readWith,
    journal,
    hands,
    stdin: Readable.from([]),
    stop: new AbortController().signal,
    done: before => done.push(before),
    ...change,
  })
  const results = [...filesKept(toCheck, journal, went)].flatMap(file =>
    resultsIn(file, went.caseload, readWith),
  )
  const said = results.map(each => ('refused' in each ? each.refused.map(({ text }) => text).join() : 'read'))
  return { went, done, results, said }
}

describe('checking many files', { concurrency: 2 }, () => {
  it('leaves a file that takes too long, by name, and goes on with the others', async () => {
    // Nobody writes so much in one box; it keeps a reader busy for several seconds.
    const slow = put('slow.md', planOf(4_000, 'Emily needs to be safe and well. '.repeat(40)))
    const { said, done } = await go([slow, good, good], { seconds: 2 })
    match(said[0] ?? '', /^It took longer than 2 seconds to read, so it was left\. Take out/)
    deepEqual(said.slice(1), ['read', 'read'])
    equal(done.length, 3)
  })

  it('leaves a plan of more needs than anybody has, before they fill the memory', async () => {
    const endless = put('endless.md', planOf(60_000, 'Emily needs to be safe and well'))
    const { said } = await go([endless, good])
    match(said[0] ?? '', /^One plan in it has more than 5,000 needs and tasks/)
    equal(said[1], 'read')
  })

  it('refuses what is larger than any plan by its size, without reading it', async () => {
    const worked = effort()
    const huge = put('huge.docx', '')
    const { truncateSync } = await import('node:fs')
    truncateSync(huge, mostBytes + 1)
    const { said } = await go([huge, good])
    match(said[0] ?? '', /larger than 50 MB/)
    equal(said[1], 'read')
    ok(worked() < 20_000)
  })

  it('reads what is sent in, up to the same size', async () => {
    const sent = await go(['-'], { stdin: Readable.from([Buffer.from(writeJson(aPlan()))]) })
    deepEqual(sent.said, ['read'])
    equal(sent.results[0]?.file, 'standard input')
    const piece = Buffer.alloc(1024 * 1024, 'a')
    const endless = async function* () {
      for (;;) yield piece
    }
    match((await go(['-'], { stdin: endless() })).said[0] ?? '', /larger than 50 MB/)
  })

  it('stops when it is asked to, with what is done by then', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      put(`${at}.json`, writeJson(aPlan({ id: String(at) }))),
    )
    const stop = new AbortController()
    let done = 0
    const { went, results } = await go(many, {
      stop: stop.signal,
      done: () => {
        done += 1
        if (done === 20) stop.abort()
      },
    })
    ok(went.done >= 20 && went.done < 300, String(went.done))
    equal(results.length, went.done)
    deepEqual(
      results.map(each => ('number' in each ? each.number : 0)),
      Array.from({ length: went.done }, (_, at) => at + 1),
    )
  })

  it('ends with the journal’s own trouble, where what was found cannot be kept', async () => {
    const journal = {
      ...journalInMemory(),
      add: () => {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      },
    }
    const code = await go([good, good], { journal }).catch(error => error.code)
    equal(code, 'ENOSPC')
  })
})
