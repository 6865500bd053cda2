import { deepEqual, equal, match, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Header, noLine, type RowLine, writeLine } from './lines.ts'
import { type Arrived, readExport } from './read-export.ts'

const rows: readonly RowLine[] = [
  { table: 'organisations', row: { id: 'ours', name: 'Our council' } },
  {
    table: 'teams',
    row: { organisation: 'ours', id: 'north', name: 'North \u2028 “team”\n', sort: 'north' },
  },
  { table: 'counters', row: { organisation: 'ours', team: 'north', what: 'tasks', day: '', count: 3 } },
]

function write(lines: readonly RowLine[], change: Partial<Header> = {}): string {
  const counts = Object.fromEntries(
    Map.groupBy(lines, ({ table }) => table)
      .entries()
      .map(([table, all]) => [table, all.length]),
  )
  const header: Header = { format: 'bywhen-export', formatVersion: 1, databaseVersion: 1, counts, ...change }
  let { line: text, hash } = writeLine(noLine, header)
  for (const row of lines) {
    const written = writeLine(hash, row)
    text += written.line
    hash = written.hash
  }
  return text + writeLine(hash, { end: 'bywhen-export', rows: lines.length, hash }).line
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: string | Uint8Array, size = 7): Promise<readonly Arrived[]> {
  return Array.fromAsync(readExport(inChunks(Buffer.from(bytes), size)))
}

const rowsOf = (arrived: readonly Arrived[]): readonly RowLine[] =>
  arrived.flatMap(each => ('row' in each ? [{ table: each.table, row: each.row }] : []))

describe('an export', () => {
  it('is read as it was written, in whatever pieces it comes', async () => {
    const text = write(rows)
    for (const size of [1, 64, 100_000]) deepEqual(rowsOf(await read(text, size)), rows)
  })

  it('keeps any text there is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), async texts => {
        const lines = texts.map(name => ({ table: 'organisations', row: { id: 'a', name } }) as const)
        deepEqual(rowsOf(await read(write(lines))), lines)
      }),
      { numRuns: 50 },
    )
  })

  it('is refused wherever one byte of it is changed, with the line where that is', async () => {
    const bytes = Buffer.from(write(rows))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ by
        const line = bytes.subarray(0, at).filter(byte => byte === 10).length + 1
        await rejects(read(changed), (error: Error) => {
          equal(error.name, 'NotTaken')
          match(error.message, line === 1 ? /no export|empty|newer/ : new RegExp(`[Ll]ine ${line}\\b`))
          return true
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is refused wherever it ends before its end', async () => {
    const bytes = Buffer.from(write(rows))
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), at =>
        rejects(read(bytes.subarray(0, at)), { name: 'NotTaken' }),
      ),
      { numRuns: 100 },
    )
    equal((await read(bytes.subarray(0, -1))).length, rows.length + 2)
  })

  const lines = write(rows).trimEnd().split('\n')
  for (const [what, text, why] of [
    ['nothing', '', /is empty/],
    ['a picture', '\x89PNG\r\n', /no export of Bywhen/],
    ['something after its end', `${write(rows)}{}\n`, /ends with line 5, and there is more/],
    ['a line that has gone', lines.toSpliced(2, 1).join('\n'), /Line 3 is not as it was written/],
    [
      'two lines that changed places',
      [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n'),
      /Line 2 /,
    ],
    ['a line that came twice', lines.toSpliced(2, 0, lines[1] ?? '').join('\n'), /Line 3 /],
    [
      'other counts than rows',
      write(rows, { counts: { teams: 2 } }),
      /does not hold what its first and last/,
    ],
    ['a format of another day', write(rows, { formatVersion: 2 as 1 }), /newer Bywhen/],
    [
      'a table that nobody knows',
      write([{ table: 'spies' as 'teams', row: { id: 'a' } }]),
      /Line 2 holds nothing that this Bywhen knows/,
    ],
    [
      'a row that is no row',
      write([{ table: 'teams', row: { id: { a: 1 } as unknown as string } }]),
      /Line 2 holds nothing/,
    ],
  ] as const)
    it(`is refused when it is ${what}`, () => rejects(read(text), why))
})
