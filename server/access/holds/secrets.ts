/** A text without its marks, blanks, accents and capitals: "07700 900-123" and "07700900123" are the same. */
export const squash = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Shorter pieces stand in any text; they are left out where they were written, and not looked for elsewhere. */
const SHORTEST_PLACE = 4
const SHORTEST_SAYING = 12
/** So many words in a row are somebody’s own. */
const OWN_WORDS = 6

/**
 * What a way to reach somebody is known by: the whole of it, each of its lines, each number or e-mail address in it, and
 * the few words round a number: a house, a postcode, a telephone number however it is spaced.
 */
export function secretsInContact(contact: string): readonly string[] {
  const lines = contact.split(/[\n,;|/]/)
  const words = contact.split(/[\s,;|/]+/)
  const telling = words.filter(word => word.includes('@') || (word.match(/\d/g) ?? []).length >= 5)
  const around = [2, 3, 4].flatMap(many => runsOf(words, many)).filter(run => /\d/.test(run))
  return longEnough([contact, ...lines, ...telling, ...around], SHORTEST_PLACE)
}

/** What somebody’s words are known by: the whole, each sentence, and any six of them in a row. */
export const secretsInWords = (words: string): readonly string[] =>
  longEnough([words, ...words.split(/[\n.!?;]+/), ...runsOf(words.split(/\s+/), OWN_WORDS)], SHORTEST_SAYING)

const runsOf = (words: readonly string[], many: number): readonly string[] =>
  words.slice(many - 1).map((_, at) => words.slice(at, at + many).join(' '))

const longEnough = (pieces: readonly string[], shortest: number): readonly string[] => [
  ...new Set(pieces.map(squash).filter(piece => piece.length >= shortest)),
]

/** Whether a value, however deep, says one of these. */
export const tells = (value: unknown, secrets: readonly string[]): boolean => {
  if (typeof value === 'string') {
    const text = squash(value)
    return secrets.some(secret => text.includes(secret))
  }
  return (
    typeof value === 'object' && value !== null && Object.values(value).some(each => tells(each, secrets))
  )
}
