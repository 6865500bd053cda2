import type { FacePage } from '../faces/face-page.ts'
import { toInput } from './input.ts'
import type { Typesetter } from './typesetter.ts'
import { scriptsOf, withoutLetters } from './unshown.ts'

/** A PDF, and the scripts that no typeface of this machine has letters for. */
export type WrittenPdf = { readonly pdf: Uint8Array; readonly unshown: readonly string[] }

// Each turn finds letters that the one before could not tell of; more than a few would be a mistake of ours.
const turns = 3

/** A face of a plan as a PDF. Letters that cannot be shown are said to be missing, never left as empty boxes. */
export const writePdf = (page: FacePage, { set }: Typesetter): WrittenPdf => {
  let missing: readonly string[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const now = missing.length === 0 ? page : withoutLetters(page, missing)
    const made = set(toInput(now))
    if (made instanceof Uint8Array) return { pdf: made, unshown: scriptsOf(missing) }
    missing = [...missing, ...made.unshown]
  }
  const made = set(toInput(page), true)
  if (made instanceof Uint8Array) return { pdf: made, unshown: scriptsOf(missing) }
  throw new Error('A page could not be set.')
}
