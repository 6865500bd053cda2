import { writes } from '../command.ts'
import { putFindings, type ToPutFindings } from '../put-findings.ts'

/** Keeps how many findings one plan has now: time alone makes some, so plans are checked again without being changed. */
export const countFindings = writes<
  ToPutFindings,
  { readonly checked: number } | { readonly refused: 'no-such-plan' | 'moved-on' }
>(async (writing, asked) => {
  const outcome = await putFindings(writing, asked)
  return outcome === 'put' ? { checked: asked.version } : { refused: outcome }
})
