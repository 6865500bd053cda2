/** Words whose 's is "is" or "has", not an owner's. */
const contracted = new Set(
  "it's he's she's that's what's there's here's who's let's where's how's everything's everyone's whoever's somebody's someone's nobody's".split(
    ' ',
  ),
)

/** True when a word ends in an owner's 's. */
export const isOwners = (word: string): boolean => word.endsWith("'s") && !contracted.has(word)

/** A lower-cased word as lists and texts are compared: without an owner's ending. */
export const withoutOwner = (word: string): string =>
  isOwners(word) ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word
