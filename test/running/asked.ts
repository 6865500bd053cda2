/** The four parts of a whole run, in the order they are run. */
export const parts = ['format', 'types', 'unit', 'journeys'] as const
export type Part = (typeof parts)[number]

export type Asked = {
  readonly only?: Part
  readonly patterns: readonly string[]
  readonly help: boolean
}

export const usage = `npm test                       everything
npm test -- dates rules/who    only the test files whose path contains one of these
npm test -- --only unit        only one part: ${parts.join(', ')}`

/** Reads the words after “npm test --”, or says which one it could not make sense of. */
export function readAsked(words: readonly string[]): Asked | { readonly refused: string } {
  const patterns: string[] = []
  let only: Part | undefined
  let help = false
  const rest = words.flatMap(word => (word.startsWith('--only=') ? ['--only', word.slice(7)] : [word]))
  while (rest.length > 0) {
    const word = rest.shift() ?? ''
    if (word === '--help' || word === '-h') help = true
    else if (word === '--only') {
      const named = rest.shift()
      only = parts.find(part => part === named)
      if (!only)
        return { refused: `--only is followed by one of ${parts.join(', ')}, not by “${named ?? ''}”.` }
    } else if (word.startsWith('-')) return { refused: `There is no “${word}” here.` }
    else patterns.push(word)
  }
  return only ? { only, patterns, help } : { patterns, help }
}
