import type { EvidenceSource } from '../../../checker/index.ts'

/** The kinds of source a piece of evidence can have, the firmest first, as they are offered. */
export const sources: readonly {
  readonly id: EvidenceSource
  readonly text: string
  readonly hint?: string
}[] = [
  { id: 'record', text: 'A record or a test', hint: 'Such as a register, a letter or a result.' },
  { id: 'seen-by-professional', text: 'Seen by a professional' },
  { id: 'seen-by-network', text: 'Seen by somebody in the family’s network' },
  { id: 'said-by-child', text: 'Said by the child' },
  { id: 'said-by-parent', text: 'Said by a parent or carer' },
]

/** What a source is called in the middle of a sentence. */
export const sourceInWords: Readonly<Record<EvidenceSource, string>> = {
  record: 'on record',
  'seen-by-professional': 'seen by a professional',
  'seen-by-network': 'seen by somebody in the network',
  'said-by-child': 'said by the child',
  'said-by-parent': 'said by a parent',
}
