import type { Row } from '../dialects.ts'
import { piecesFor, toPieces } from '../evidence.ts'
import type { TableName } from '../table-list.ts'
import type { Reading } from '../tables.ts'
import type { FileFault } from './check-files.ts'
import { withoutObjects } from './needed.ts'
import type { Objects } from './objects.ts'
import { ObjectsTrouble } from './trouble.ts'

/** Files of a store of objects on their way out: they are carried as if they lay in the database. */
export type Carried = {
  /** How many rows their pieces are. */
  readonly pieces: number
  /** Those that cannot be carried, since they are not there. */
  readonly lost: readonly FileFault[]
  /** The rows of a table as they are carried. */
  rows(table: TableName, rows: AsyncIterable<Row>): AsyncIterable<Row>
}

/** Looks which files lie elsewhere, and whether all are there; what is in them is fetched when its turn has come. */
export async function carryFiles(reading: Reading, objects: Objects | undefined): Promise<Carried> {
  const files: Elsewhere[] = []
  const lost: FileFault[] = []
  for (const file of await filesElsewhere(reading)) {
    if (!objects) throw withoutObjects()
    const size = await objects.sizeOf(file.object)
    if (size === file.size) files.push(file)
    else lost.push({ ...whose(file), what: size === undefined ? 'missing' : 'changed' })
  }
  const carried = new Set(files.map(({ object }) => object))
  return {
    pieces: files.reduce((sum, { size }) => sum + piecesFor(size), 0),
    lost,
    rows(table, rows) {
      if (table === 'evidence_files') return asHere(rows, carried)
      return table === 'evidence_pieces' && objects ? among(rows, files, objects) : rows
    },
  }
}

type Elsewhere = {
  readonly organisation: string
  readonly plan: string
  readonly id: string
  readonly object: string
  readonly size: number
}

/** Every file that lies in the store of objects, in the order in which pieces are carried. */
async function filesElsewhere(reading: Reading): Promise<readonly Elsewhere[]> {
  const rows = await reading
    .selectFrom('evidence_files')
    .select(['organisation', 'plan', 'id', 'object', 'size'])
    .where('object', 'is not', null)
    .orderBy('organisation')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ object, ...row }) => (object === null ? [] : [{ ...row, object }]))
}

const whose = ({ organisation, plan, id }: Elsewhere) => ({ organisation, plan, file: id })

async function* asHere(rows: AsyncIterable<Row>, carried: ReadonlySet<string>): AsyncGenerator<Row> {
  for await (const row of rows) yield carried.has(`${row.object}`) ? { ...row, object: null } : row
}

/** Both lists are in the same order, and so is what comes of them: it does not show where a file lay. */
async function* among(
  rows: AsyncIterable<Row>,
  files: readonly Elsewhere[],
  objects: Objects,
): AsyncGenerator<Row> {
  let next = 0
  for await (const row of rows) {
    for (let file = files[next]; file && comesBefore(file, row); file = files[++next])
      yield* piecesOf(file, objects)
    yield row
  }
  for (const file of files.slice(next)) yield* piecesOf(file, objects)
}

/** As databases sort: byte by byte. */
const comesBefore = ({ organisation, id }: Elsewhere, { organisation: its, file }: Row): boolean =>
  (compare(organisation, `${its}`) || compare(id, `${file}`)) < 0

const compare = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))

async function* piecesOf(
  { organisation, id, object, size }: Elsewhere,
  objects: Objects,
): AsyncGenerator<Row> {
  const bytes = await objects.get(object, size)
  // It was there a moment ago. Nothing that is torn is called an export.
  if (bytes?.length !== size) throw new ObjectsTrouble({ status: 404 })
  for (const [number, piece] of toPieces(bytes).entries())
    yield { organisation, file: id, number, bytes: piece }
}
