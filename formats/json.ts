import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { Plan } from '../checker/index.ts'
import schema from '../checker/plan.schema.json' with { type: 'json' }
import { asText, type Format, type Note, notText, onlyPlan, type ReadOutcome } from './format.ts'
import { writeJson } from './write-json.ts'

let validate: ValidateFunction<Plan> | undefined

// Built when a first file comes: it costs more than reading the file.
const isPlan = (): ValidateFunction<Plan> => {
  validate ??= new Ajv({ allErrors: true, allowUnionTypes: true, verbose: true }).compile<Plan>(schema)
  return validate
}

/** `/needs/0/tasks/2/text` as a person counts: "need 1, task 3, text". */
const place = (path: string): string => {
  const steps = path.split('/').slice(1)
  if (steps.length === 0) return 'The plan'
  const said: string[] = []
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? ''
    const next = steps[at + 1]
    if (next !== undefined && /^\d+$/.test(next)) {
      said.push(`${singular(step)} ${Number(next) + 1}`)
      at += 1
    } else said.push(step)
  }
  return `${said.join(', ')} (${path})`
}

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  worries: 'worry',
  evidence: 'evidence',
}
const singular = (name: string): string => irregular[name] ?? name.replace(/s$/, '')

const kinds: Readonly<Record<string, string>> = {
  string: 'text, in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, in square brackets',
  object: 'an object, in curly brackets',
}

const sentence = ({ keyword, params, parentSchema }: ErrorObject): string => {
  const given = params as Readonly<Record<string, unknown>>
  if (keyword === 'required') return `“${given.missingProperty}” is missing. Add it.`
  if (keyword === 'additionalProperties')
    return `There is no place for “${given.additionalProperty}”. Take it out, or check its spelling.`
  if (keyword === 'enum')
    return `It has to be one of ${(given.allowedValues as readonly unknown[]).join(', ')}.`
  if (keyword === 'type') return `It has to be ${kinds[String(given.type)] ?? String(given.type)}.`
  return `It is not as a plan needs it (${keyword} ${JSON.stringify((parentSchema as Record<string, unknown>)?.[keyword])}).`
}

const toNote = (error: ErrorObject): Note => ({ where: place(error.instancePath), text: sentence(error) })

const mostToSay = 20

const refuse = (errors: readonly ErrorObject[]): ReadOutcome => {
  const notes = errors.filter(error => error.keyword !== 'if' && error.keyword !== 'anyOf').map(toNote)
  const rest = notes.length - mostToSay
  return {
    refused: [
      ...notes.slice(0, mostToSay),
      ...(rest > 0 ? [{ where: 'The plan', text: `There are ${rest} more such places.` }] : []),
    ],
  }
}

/** Reads a plan file as other programs write it, and says of each fault where it is and what to do. */
export const readJson = (text: string): ReadOutcome => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    return { refused: [{ where: 'The file', text: `It is not JSON: ${(error as Error).message}.` }] }
  }
  if (Array.isArray(given))
    return { refused: [{ where: 'The file', text: 'It holds a list. Give each plan a file of its own.' }] }
  const check = isPlan()
  if (!check(given)) return refuse(check.errors ?? [])
  return { plan: given, notes: [] }
}

/** A plan as JSON, for other programs and for keeping: the one format that carries every id. */
export const json: Format = {
  id: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  extension: '.json',
  read: content => {
    const text = asText(content)
    return text === undefined ? notText : onlyPlan(readJson(text))
  },
  write: writeJson,
}
