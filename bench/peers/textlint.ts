import { mayStand } from './mapping.ts'
import { bring, type Peer, versionOf } from './peer.ts'
import { wordPatterns } from './words.ts'

type Kernel = {
  readonly TextlintKernel: new () => {
    readonly lintText: (
      text: string,
      options: Readonly<Record<string, unknown>>,
    ) => Promise<{ readonly messages: readonly { readonly message: string }[] }>
  }
}
/** Packages written before ES modules arrive with their default inside the default. */
type Default = { readonly default: { readonly default?: unknown } }

const unwrapped = ({ default: inner }: Default): unknown => inner.default ?? inner

/** The word list as prh's own rules, one for each of ours; JSON is YAML. */
const prhRules = JSON.stringify({
  version: 1,
  rules: wordPatterns.map(([, pattern]) => ({ expected: 'plain words', pattern: `/${pattern}/i` })),
})

const lists = wordPatterns.map(([rule, pattern]) => [rule, new RegExp(`^(?:${pattern})$`, 'i')] as const)

/**
 * textlint over plain text with prh holding the same words as the word list. prh reports a place once, so each message
 * counts for every rule whose list holds the words it points at ("asap => plain words"), in the rule's own fields.
 */
export const textlint: Peer = {
  name: 'textlint + prh',
  version: `${versionOf('@textlint/kernel')} + ${versionOf('textlint-rule-prh')}`,
  async load() {
    const { TextlintKernel } = await bring<Kernel>('@textlint/kernel')
    const plugin = unwrapped(await bring<Default>('@textlint/textlint-plugin-text'))
    const rule = unwrapped(await bring<Default>('textlint-rule-prh'))
    const kernel = new TextlintKernel()
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin }],
      rules: [{ ruleId: 'prh', rule, options: { ruleContents: [prhRules] } }],
    }
    return async statement => {
      const { messages } = await kernel.lintText(statement.text, options)
      return messages.flatMap(({ message }) => {
        const flagged = message.slice(0, message.lastIndexOf(' => '))
        return lists.filter(([id, list]) => mayStand(id, statement) && list.test(flagged)).map(([id]) => id)
      })
    }
  },
}
