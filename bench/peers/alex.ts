import { rulesFor } from './mapping.ts'
import { bring, type Peer, versionOf } from './peer.ts'

type Alex = {
  readonly text: (text: string) => { readonly messages: readonly { readonly actual?: string }[] }
}

/** Insensitive wording, as plain text; each message counts by the words it points at (mostly "mum", "his": nothing of ours). */
export const alex: Peer = {
  name: 'alex',
  version: versionOf('alex'),
  async load() {
    const { text } = await bring<Alex>('alex')
    return statement =>
      text(statement.text).messages.flatMap(({ actual }) => rulesFor(actual ?? '', statement))
  },
}
