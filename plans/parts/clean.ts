import type { AnyBody } from './bodies.ts'

/**
 * What somebody said, as it is kept: plain JSON of our own, with nothing in it that the sender could still change. Text
 * stays as it was typed, blanks and all; a box that holds only blanks is empty, and says null.
 */
export const cleanBody = (said: AnyBody): Readonly<Record<string, unknown>> => {
  const clean: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(JSON.parse(JSON.stringify(said)) as AnyBody))
    clean[field] = typeof value === 'string' && value.trim() === '' ? null : value
  return clean
}

/** The same for a part that is only coming in: what is empty is left out. */
export const cleanNewBody = (said: AnyBody): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(cleanBody(said)).filter(([, value]) => value !== null))
