import { deepEqual, equal, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { limits } from '../pages/check/limits.ts'
import { HttpProblem } from '../problem.ts'
import { MultipartReader } from './multipart.ts'
import { Room } from './room.ts'

const BOUNDARY = 'x'
const bytesOf = (text: string) => new TextEncoder().encode(text)
const part = (head: string, body = ''): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`
const end = `--${BOUNDARY}--\r\n`

const readAll = (chunks: readonly Uint8Array[], room = new Room(limits.held), boundary = BOUNDARY) => {
  const reader = new MultipartReader(boundary, room)
  for (const chunk of chunks) reader.write(chunk)
  const { fields, files } = reader.end()
  return {
    reader,
    fields: [...fields],
    files: files.map(file => [file.name, 'bytes' in file ? file.bytes.length : file.letGo]),
  }
}
const status = (expected: number) => (error: unknown) =>
  error instanceof HttpProblem && error.status === expected

describe('a form with files', () => {
  it('is read as a browser writes it, wherever the pieces of it end', async () => {
    const words = fc
      .string({ unit: 'binary', maxLength: 40 })
      .map(text => text.replaceAll(/\r?\n|\r/g, '\r\n'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, words), { maxLength: 5 }),
        fc.array(fc.tuple(fc.stringMatching(/^[\w "é]{1,9}\.csv$/), fc.uint8Array({ maxLength: 300 })), {
          maxLength: 3,
        }),
        fc.integer({ min: 1, max: 70 }),
        async (fields, files, step) => {
          const form = new FormData()
          for (const [name, value] of fields) form.append(name, value)
          for (const [name, bytes] of files) form.append('files', new File([Uint8Array.from(bytes)], name))
          const answer = new Response(form)
          const boundary = /boundary=(.+)$/.exec(answer.headers.get('content-type') ?? '')?.[1] ?? ''
          const sent = new Uint8Array(await answer.arrayBuffer())
          const chunks = Array.from({ length: Math.ceil(sent.length / step) }, (_, at) =>
            sent.subarray(at * step, (at + 1) * step),
          )
          const read = readAll(chunks, undefined, boundary)
          deepEqual(
            read.fields,
            [...form.entries()].filter(([name]) => !form.getAll(name).some(each => each instanceof File)),
          )
          deepEqual(
            read.files,
            files.map(([name, bytes]) => [name.trim(), bytes.length]),
          )
        },
      ),
      { numRuns: 150, seed: 7 },
    )
  })

  it('gives a file its own name and nothing of the folders it lay in', () => {
    const names = ['C:\\plans\\Émilie.docx', '../../etc/plan.csv', 'a%22b.md', 'two%0Alines\u202Exslx.txt']
    const sent = names.map(name => part(`name="files"; filename="${name}"`, 'x')).join('')
    deepEqual(
      readAll([bytesOf(sent + end)]).files.map(([name]) => name),
      ['Émilie.docx', 'plan.csv', 'a"b.md', 'two lines xslx.txt'],
    )
  })

  it('has none where none was chosen', () => {
    deepEqual(readAll([bytesOf(part('name="files"; filename=""') + end)]).files, [])
  })

  it('lets go of what is too large, too many or without room, and keeps the rest', () => {
    const big = 'x'.repeat(limits.file + 1)
    const sent = [
      part('name="files"; filename="big"', big),
      part('name="files"; filename="small"', 'abc'),
      part('name="kept"', 'words'),
      end,
    ]
    const room = new Room(limits.held)
    const { reader, files, fields } = readAll(sent.map(bytesOf), room)
    deepEqual(files, [
      ['big', 'too-large'],
      ['small', 3],
    ])
    deepEqual(fields, [['kept', 'words']])
    equal(room.taken, 3)
    reader.leave()
    equal(room.taken, 0)
    deepEqual(readAll(sent.map(bytesOf), new Room(2)).files, [
      ['big', 'no-room'],
      ['small', 'no-room'],
    ])
    const many = Array.from({ length: 51 }, (_, at) => part(`name="files"; filename="${at}"`, 'x'))
    deepEqual(readAll([bytesOf(many.join('') + end)]).files.at(-1), ['50', 'too-many'])
  })

  it('is refused where it is spoilt or without end', () => {
    for (const sent of [
      '',
      '--x',
      `--x\r\n${'a'.repeat(9000)}`,
      part('name="a"', 'cut off').slice(0, -2),
      'nothing',
    ])
      throws(() => readAll([bytesOf(sent)]), status(400), sent.slice(0, 20))
    throws(() => readAll([bytesOf(part('name="a"', 'x'.repeat(limits.fields + 1)) + end)]), status(413))
    throws(() => readAll([bytesOf(part('name="a"').repeat(limits.parts + 1) + end)]), status(413))
    const piece = new Uint8Array(5_000_000)
    throws(
      () => readAll([bytesOf(part('name="files"; filename="a"')), ...Array(30).fill(piece)]),
      status(413),
    )
  })
})
