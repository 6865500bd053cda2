import type { Finding } from '../../../../checker/index.ts'

/** A finding as it is kept with an approval: what is wrong, at which words, and what to write instead. */
export const findingInWords = ({ wrong, text, instead }: Finding): string =>
  [text.trim() && !wrong.includes(text.trim()) ? `“${text.trim()}”: ${wrong}` : wrong, instead].join(' ')
