import type { Peer } from './peer.ts'

/** Ours, as the page and the command line ask it: every finding with its sentences. */
export const bywhen: Peer = {
  name: 'Bywhen',
  version: '',
  async load() {
    const { checkText } = await import('../../checker/index.ts')
    return ({ field, text, child, toChild }) =>
      checkText({ field, text, child, toChild }).map(({ rule }) => rule)
  },
}

/** Ours, pointing only: rule and place, without the sentences that explain them. */
export const bywhenMarks: Peer = {
  name: 'Bywhen, marks only',
  version: '',
  async load() {
    const { markText } = await import('../../checker/index.ts')
    return ({ field, text, child, toChild }) =>
      markText({ field, text, child, toChild }).map(({ rule }) => rule.id)
  },
}
