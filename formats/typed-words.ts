import { escaped } from './markdown-words.ts'

/** Words from outside as Markdown that means them; only the points of a list stay points. */
export const typedWords = (typed: string): string =>
  typed
    .split('\n')
    .map(line => line.trim().replace(/^[*•·▪◦‣●○\uF0B7]\s+/u, '- '))
    .filter(line => line !== '')
    .map(escaped)
    .join('<br>')
