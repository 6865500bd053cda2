import { writes } from '../../command.ts'
import { keepLook, type Look } from '../../looks.ts'

/** Records that somebody saw or changed something of a family, before they are shown it. */
export const recordLook = writes<Look, { readonly number: number } | { readonly refused: 'no-such-family' }>(
  async (writing, look) => {
    const number = await keepLook(writing, look)
    return number === undefined ? { refused: 'no-such-family' } : { number }
  },
)
