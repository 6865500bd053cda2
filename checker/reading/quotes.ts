import { readOnce } from './read-once.ts'
import type { Statement } from './statement.ts'

/** The stretches of a statement that stand in quotation marks: somebody's own words, not the writer's. Token places. */
export const quotesIn = readOnce(
  (statement: Statement): readonly { readonly from: number; readonly to: number }[] => {
    const found: { from: number; to: number }[] = []
    let opened = -1
    statement.tokens.forEach((token, at) => {
      if (token.kind !== 'mark' || !'"“”‘’\''.includes(token.norm)) return
      const isAttached = statement.tokens[at - 1]?.end === token.start
      if (opened < 0 && isAttached && "'’".includes(token.norm)) return
      if (opened < 0) opened = at + 1
      else {
        if (at > opened) found.push({ from: opened, to: at })
        opened = -1
      }
    })
    return found
  },
)

/** True when a token stands inside quotation marks. */
export const isQuoted = (statement: Statement, token: number): boolean =>
  quotesIn(statement).some(quote => quote.from <= token && token < quote.to)
