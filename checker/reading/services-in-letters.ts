import { acronyms } from '../lexicon/acronyms.ts'
import { services } from '../lexicon/services.ts'
import type { Found, Statement } from './statement.ts'

/** CMHT, EDT, CPA: letters that the list explains as a team, a worker, a meeting or a paper. */
export const servicesInLetters = (statement: Statement): readonly Found[] =>
  statement
    .find(acronyms)
    .filter(
      hit =>
        statement.tokens[hit.from]?.shape !== 'lower' &&
        hit.plain !== undefined &&
        !statement.find(services).some(each => each.from <= hit.from && each.to >= hit.to),
    )
    .flatMap(hit => {
      const kind = kindOf(hit.plain as string)
      return kind === undefined ? [] : [{ ...hit, plain: kind }]
    })

const kindOf = (meaning: string): string | undefined => {
  if (/\b(?:worker|nurse|officer|practitioner|psychologist|therapist|adviser|visitor|mentor)\b/.test(meaning))
    return 'worker'
  if (/\b(?:meeting|conference|review|panel|hearing)\b/.test(meaning)) return 'meeting'
  if (/\b(?:plan|assessment|form|report|check|order|diagnosis|medical)\b/.test(meaning)) return 'paper'
  return /\b(?:team|service|clinic|unit|help|support|therapy|project|charity|council|court|scheme)\b/.test(
    meaning,
  )
    ? 'service'
    : undefined
}
