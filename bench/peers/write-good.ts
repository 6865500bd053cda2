import { rulesFor } from './mapping.ts'
import { bring, type Peer, versionOf } from './peer.ts'

type WriteGood = {
  readonly default: (text: string) => readonly { readonly index: number; readonly offset: number }[]
}

/** Weasel words, adverbs, wordiness, clichés and passives as they come; each suggestion counts by the words it points at. */
export const writeGood: Peer = {
  name: 'write-good',
  version: versionOf('write-good'),
  async load() {
    const { default: suggest } = await bring<WriteGood>('write-good')
    return statement =>
      suggest(statement.text).flatMap(({ index, offset }) =>
        rulesFor(statement.text.slice(index, index + offset), statement),
      )
  },
}
