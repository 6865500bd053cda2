import { rulesFor } from './mapping.ts'
import { bring, type Peer, versionOf } from './peer.ts'

type Plugin = { readonly default: unknown }
type Processor = {
  readonly use: (plugin: unknown) => Processor
  readonly freeze: () => Processor
  readonly processSync: (text: string) => { readonly messages: readonly { readonly actual?: string }[] }
}
type Retext = { readonly retext: () => Processor }

const plugins = ['english', 'passive', 'simplify', 'intensify', 'equality', 'readability']

/**
 * English with passive, simplify, intensify, equality and readability, set up once. Each message counts by the words it
 * points at; a passive or a hard sentence is no complaint of ours, so those cost it nothing.
 */
export const retext: Peer = {
  name: 'retext',
  version: versionOf('retext'),
  async load() {
    const { retext: start } = await bring<Retext>('retext')
    let processor = start()
    for (const name of plugins) processor = processor.use((await bring<Plugin>(`retext-${name}`)).default)
    const ready = processor.freeze()
    return statement =>
      ready.processSync(statement.text).messages.flatMap(({ actual }) => rulesFor(actual ?? '', statement))
  },
}
