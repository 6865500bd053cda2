import type { Given, Refused } from './options.ts'

/** For people, or for another program. */
export const readFormat = ({ values }: Given): 'text' | 'json' | Refused => {
  const [format = 'text'] = values('format')
  return format === 'text' || format === 'json'
    ? format
    : { refused: `--format is text or json, not “${format}”.` }
}
