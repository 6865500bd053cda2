import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { describe, it } from 'node:test'
import { markText } from '../../checker/index.ts'
import { begin, run } from '../testing.ts'
import { longestLine, type Piece, piecesOf } from './pieces.ts'

const words = ['check', '--statements']
const corpus = readFileSync(new URL('../../checker/corpus/develop.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

const statement = (id: number | string) => {
  const { field, child, toChild, text } = corpus[Number(id) % corpus.length]
  return { id, field, child, toChild, text }
}

const answerTo = (given: ReturnType<typeof statement>): string => {
  const marks = markText(given)
  return JSON.stringify({
    id: given.id,
    raise: [...new Set(marks.map(({ rule }) => rule.id))],
    findings: marks.map(({ rule, start, end }) => ({
      rule: rule.id,
      start,
      end,
      text: given.text.slice(start, end),
    })),
  })
}

describe('check --statements', { concurrency: 2 }, () => {
  it('answers 20,000 statements in their order, on every core, with 3 bad lines among them', async () => {
    const bad = new Map([
      [700, '{"id":"x","field":"task"'],
      [9_999, '{"id":"x","field":"taks","text":"Mum will ring"}'],
      [19_998, '["no","statement"]'],
    ])
    const lines = Array.from({ length: 20_000 }, (_, at) => bad.get(at) ?? JSON.stringify(statement(at)))
    const { code, out, err } = await run(words, { input: `${lines.join('\n')}\n` })
    const answers = out.trimEnd().split('\n')
    equal(answers.length, lines.length)
    answers.forEach((answer, at) => {
      if (bad.has(at)) deepEqual(Object.keys(JSON.parse(answer)), ['line', 'error'])
      else equal(answer, answerTo(statement(at)))
      if (bad.has(at)) equal(JSON.parse(answer).line, at + 1)
    })
    match(answers[9_999] ?? '', /There is no field \\"taks\\"\. Did you mean “task”\?/)
    deepEqual({ code, err }, { code: 2, err: '' })
  })

  it('answers each line as it comes, so that another program can talk with it', async () => {
    const talk = begin(words)
    const answers = createInterface({ input: talk.stdout })[Symbol.asyncIterator]()
    for (const at of [0, 1, 2]) {
      talk.stdin.write(`${JSON.stringify(statement(at))}\n`)
      equal((await answers.next()).value, answerTo(statement(at)))
    }
    talk.stdin.end()
    deepEqual(await once(talk, 'close'), [0, null])
  })

  it('ends quietly when its reader has read enough', async () => {
    const child = begin(words)
    const err: Buffer[] = []
    child.stderr.on('data', piece => err.push(piece))
    child.stdin.on('error', () => undefined)
    const many = `${Array.from({ length: 5_000 }, (_, at) => JSON.stringify(statement(at))).join('\n')}\n`
    child.stdout.once('data', () => child.stdout.destroy())
    const closed = once(child, 'close')
    for (let time = 0; time < 4; time += 1) child.stdin.write(many)
    child.stdin.end()
    deepEqual(await closed, [0, null])
    equal(Buffer.concat(err).toString(), '')
  })

  for (const { name, input, answers, code } of [
    { name: 'nothing at all', input: '', answers: [], code: 0 },
    {
      name: 'a blank line is passed over, and counted',
      input: '\n \nno\n',
      answers: [/"line":3,"error":"This is not a JSON object/],
      code: 2,
    },
    {
      name: 'a last line without an end',
      input: '{"id":1,"field":"by","text":"ASAP"}',
      answers: [/^{"id":1,"raise":\["vague-time"\]/],
      code: 0,
    },
    {
      name: 'lines that end as on Windows',
      input: '{"id":"a","field":"by","text":"ASAP"}\r\n{"id":"b","field":"by","text":"12 June 2026"}\r\n',
      answers: [/^{"id":"a","raise":\["vague-time"\]/, /^{"id":"b","raise":\[\]/],
      code: 0,
    },
    {
      name: 'a byte order mark',
      input: '\uFEFF{"id":"a","field":"by","text":"ASAP"}\n',
      answers: [/^{"id":"a"/],
      code: 0,
    },
    { name: 'no id', input: '{"field":"by","text":"ASAP"}', answers: [/“id” is missing/], code: 2 },
    { name: 'no text', input: '{"id":"a","field":"by"}', answers: [/“text” is missing/], code: 2 },
    {
      name: 'no field',
      input: '{"id":"a","text":"ASAP"}',
      answers: [/“field” is missing. The fields are need, factors/],
      code: 2,
    },
    {
      name: 'a child that is no name',
      input: '{"id":"a","field":"by","text":"ASAP","child":3}',
      answers: [/“child” is the child’s name/],
      code: 2,
    },
    {
      name: 'toChild that is neither true nor false',
      input: '{"id":"a","field":"by","text":"ASAP","toChild":"yes"}',
      answers: [/“toChild” says/],
      code: 2,
    },
    {
      name: 'empty text',
      input: '{"id":"a","field":"by","text":""}',
      answers: [/^{"id":"a","raise":\[\],"findings":\[\]}$/],
      code: 0,
    },
    {
      name: 'half of a letter',
      input: '{"id":"a","field":"by","text":"\\ud83d ASAP"}',
      answers: [/"start":2,"end":6,"text":"ASAP"/],
      code: 0,
    },
  ] as const)
    it(`takes ${name} as it should`, async () => {
      const ran = await run(words, { input })
      const lines = ran.out.split('\n').filter(line => line !== '')
      equal(lines.length, answers.length)
      answers.forEach((expected, at) => {
        match(lines[at] ?? '', expected)
      })
      deepEqual({ code: ran.code, err: ran.err }, { code, err: '' })
    })

  it('refuses a line of 5 MB in its place, and bytes that are no text, and goes on', async () => {
    const good = JSON.stringify(statement('1'))
    const huge = JSON.stringify({ id: 'x', field: 'need', text: 'a'.repeat(5_000_000) })
    const input = Buffer.concat([
      Buffer.from(`${good}\n${huge}\n`),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from(good),
    ])
    const { code, out } = await run(words, { input })
    const [first, second, third, fourth, ...more] = out.trimEnd().split('\n')
    equal(first, answerTo(statement('1')))
    match(second ?? '', /^{"line":2,"error":"This line is longer than 1,048,576 bytes/)
    match(third ?? '', /^{"line":3,"error":"This line is not UTF-8 text/)
    equal(fourth, first)
    deepEqual({ code, more }, { code: 2, more: [] })
  })

  it('asks by the rules and weights that were named only', async () => {
    const input = '{"id":"a","field":"task","text":"School to monitor ASAP"}'
    const raised = async (...more: string[]) =>
      JSON.parse((await run([...words, ...more], { input })).out).raise
    deepEqual(await raised('--rule', 'vague-time'), ['vague-time'])
    deepEqual(await raised('--rule', 'jargon'), [])
    const all = await raised()
    ok(all.length > 1 && all.includes('vague-time'))
  })
})

describe('pieces of what arrives', () => {
  const letters = new TextEncoder().encode('{"a":"é😀"}\n{"b":"家"}\n\n{"c":1}')
  const gather = async (parts: readonly Uint8Array[]) => {
    const arriving = async function* () {
      yield* parts
    }
    const pieces = []
    for await (const piece of piecesOf(arriving())) pieces.push(piece)
    return pieces
  }

  it('are whole lines, wherever what arrives was cut', async () => {
    for (let cut = 0; cut <= letters.length; cut += 1) {
      const pieces = await gather([letters.subarray(0, cut), letters.subarray(cut)])
      equal(
        Buffer.concat(pieces.map(({ bytes }) => bytes ?? new Uint8Array())).toString(),
        Buffer.from(letters).toString(),
      )
      let line = 1
      for (const piece of pieces) {
        equal(piece.line, line)
        const text = new TextDecoder('utf-8', { fatal: true }).decode(piece.bytes)
        line += text.split('\n').length - 1
      }
    }
  })

  it('keep nothing of a line that is too long but its number', async () => {
    const long = new Uint8Array(longestLine).fill(97)
    const end = new TextEncoder().encode('a\nb\n')
    const seen = (pieces: readonly Piece[]) => pieces.map(({ line, bytes }) => [line, bytes?.length])
    deepEqual(seen(await gather([long, long, end])), [
      [1, undefined],
      [2, 2],
    ])
    deepEqual(seen(await gather([long, long])), [[1, undefined]])
  })
})
