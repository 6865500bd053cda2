import { rulesFor } from './mapping.ts'
import { bring, type Peer, versionOf } from './peer.ts'

type Lint = { readonly get_problem_text: () => string; readonly free: () => void }
type Linter = {
  readonly setup: () => Promise<void>
  readonly lint: (text: string, options: { readonly language: 'plaintext' }) => Promise<readonly Lint[]>
}
type Harper = {
  readonly LocalLinter: new (init: { readonly binary: unknown; readonly dialect: number }) => Linter
  readonly Dialect: { readonly British: number }
}

const capitals = /^[A-Z][A-Za-z0-9/&-]*[A-Z0-9]s?$/

/**
 * British English, every default rule, in this thread. Each lint counts by the words it points at; and a spelling it does
 * not know that is written in capitals (CAMHS, SENCo) counts as `jargon`, which is where its score comes from.
 */
export const harper: Peer = {
  name: 'harper',
  version: versionOf('harper.js'),
  async load() {
    const { LocalLinter, Dialect } = await bring<Harper>('harper.js')
    const { binary } = await bring<{ readonly binary: unknown }>('harper.js/binary')
    const linter = new LocalLinter({ binary, dialect: Dialect.British })
    await linter.setup()
    return async statement => {
      const lints = await linter.lint(statement.text, { language: 'plaintext' })
      return lints.flatMap(lint => {
        const words = lint.get_problem_text()
        lint.free()
        return [...(capitals.test(words) ? ['jargon'] : []), ...rulesFor(words, statement)]
      })
    }
  },
}
