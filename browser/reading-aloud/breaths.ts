/** Some browsers fall silent after a quarter of a minute of one text; pieces of so many letters stay under it. */
const MOST = 180

/** A text in pieces short enough for a voice, cut where a reader would draw breath; nothing of it is left out. */
export const breaths = (text: string): readonly string[] => {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= MOST ? [words].filter(Boolean) : joined(words.split(/(?<=[.!?…;:,]["”’']?) /))
}

/** As much in one breath as goes into it; a stretch without a pause is cut between words. */
const joined = (stretches: readonly string[]): readonly string[] => {
  const pieces: string[] = []
  for (const stretch of stretches.flatMap(each => (each.length <= MOST ? [each] : each.split(' ')))) {
    const last = pieces.at(-1)
    if (last !== undefined && last.length + 1 + stretch.length <= MOST)
      pieces[pieces.length - 1] = `${last} ${stretch}`
    else pieces.push(stretch)
  }
  return pieces
}
