import type { Given, Refused } from './options.ts'

/** How it is to be written: one of these, the first unless another was named. */
export const readFormat = <Id extends string>(
  { values }: Given,
  known: readonly [Id, ...Id[]],
): Id | Refused => {
  const [asked] = values('format')
  if (asked === undefined) return known[0]
  const last = known.at(-1)
  return (
    known.find(each => each === asked) ?? {
      refused: `--format is ${known.slice(0, -1).join(', ')} or ${last}, not “${asked}”.`,
    }
  )
}
