import type { Compilable, CompiledQuery, QueryResult } from 'kysely'
import type { Reading } from './tables.ts'

/** Stands where a value will be. */
class Gap {
  readonly path: readonly string[]
  constructor(path: readonly string[]) {
    this.path = path
  }
}

/** A statement with gaps in it, in the words of one database. */
type Known = Map<string, CompiledQuery>

/** More shapes than this of one statement are rows of many numbers at once, which are not worth remembering. */
const MOST = 50

type Given<Form> = Form extends undefined ? [] : [Form]

/** Asks a statement; or gives it with its values, for asking it at once with others. */
type Prepared<On, Asked, Row, Form> = {
  (on: On, asked: Asked, ...form: Given<Form>): Promise<QueryResult<Row>>
  statement(on: On, asked: Asked, ...form: Given<Form>): CompiledQuery<Row>
}

/**
 * A statement that is put into words once and then only given its values: building it takes longer than asking it. It
 * is written with gaps in the place of all values, so that none can be remembered with it; what else the words depend
 * on is its `form`. Lists of another length make another statement.
 */
export function prepared<On extends Reading, Asked extends object, Row, Form = undefined>(
  write: (on: On, asked: Asked, form: Form) => Compilable<Row>,
): Prepared<On, Asked, Row, Form> {
  const byDatabase = new WeakMap<object, Known>()
  const statement = (on: On, asked: Asked, ...[form]: Given<Form>): CompiledQuery<Row> => {
    const { adapter } = on.getExecutor()
    const known: Known = byDatabase.get(adapter) ?? new Map()
    byDatabase.set(adapter, known)
    const shape = `${form === undefined ? '' : JSON.stringify(form)} ${shapeOf(asked)}`
    const worded = known.get(shape) ?? write(on, withGaps(asked, []) as Asked, form as Form).compile()
    if (known.size >= MOST && !known.has(shape)) known.clear()
    known.set(shape, worded)
    const parameters = worded.parameters.map(each => (each instanceof Gap ? valueAt(asked, each) : each))
    return { ...worded, parameters } as CompiledQuery<Row>
  }
  const ask = (on: On, asked: Asked, ...form: Given<Form>): Promise<QueryResult<Row>> =>
    on.getExecutor().executeQuery<Row>(statement(on, asked, ...form))
  return Object.assign(ask, { statement })
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOf).join()}]`
  if (!isHolder(value)) return value === undefined ? '-' : '.'
  return `{${Object.entries(value)
    .map(([name, held]) => name + shapeOf(held))
    .join()}}`
}

function withGaps(value: unknown, path: readonly string[]): unknown {
  if (value === undefined) return undefined
  if (Array.isArray(value)) return value.map((held, at) => withGaps(held, [...path, String(at)]))
  if (!isHolder(value)) return new Gap(path)
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, withGaps(held, [...path, name])]),
  )
}

const valueAt = (asked: object, { path }: Gap): unknown =>
  path.reduce<unknown>((held, name) => (held as Readonly<Record<string, unknown>>)[name], asked)
