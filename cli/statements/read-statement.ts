import { type Field, fields } from '../../checker/index.ts'
import { nearest } from '../nearest.ts'

/** One line as it is asked: whose text it is, which field it answers, and how the plan speaks. */
export type Asked = {
  readonly id: string | number
  readonly field: Field
  readonly child?: string
  readonly toChild?: boolean
  readonly text: string
  readonly people?: readonly string[]
}

type Refused = { readonly refused: string }

const isField = (name: unknown): name is Field => (fields as readonly unknown[]).includes(name)
const areNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(name => typeof name === 'string')

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Reads one line, or says in a sentence what is wrong with it. What a line holds beside these is left unread. */
export const readStatement = (line: string): Asked | Refused => {
  const given = parsed(line)
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { refused: 'This is not a JSON object, such as {"id":"1","field":"task","text":"Mum will ring"}.' }
  const { id, field, child, toChild, text, people } = given as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && typeof id !== 'number')
    return { refused: '“id” is missing: give each statement an id, as text or as a number.' }
  if (!isField(field)) return { refused: aboutField(field) }
  if (typeof text !== 'string') return { refused: '“text” is missing: give the words to check, as text.' }
  if (child !== undefined && child !== null && typeof child !== 'string')
    return { refused: '“child” is the child’s name, as text.' }
  if (toChild !== undefined && toChild !== null && typeof toChild !== 'boolean')
    return { refused: '“toChild” says whether the plan speaks to the child: true or false.' }
  if (people !== undefined && people !== null && !areNames(people))
    return { refused: '“people” is a list of names, as text.' }
  return {
    id,
    field,
    text,
    ...(typeof child === 'string' && { child }),
    ...(typeof toChild === 'boolean' && { toChild }),
    ...(areNames(people) && { people }),
  }
}

const aboutField = (field: unknown): string => {
  const known = `The fields are ${fields.join(', ')}.`
  if (field === undefined) return `“field” is missing. ${known}`
  const meant = typeof field === 'string' ? nearest(field, fields) : undefined
  return `There is no field ${JSON.stringify(field)}.${meant ? ` Did you mean “${meant}”?` : ''} ${known}`
}
