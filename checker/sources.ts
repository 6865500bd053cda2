import type { Source } from './finding.ts'

/** The documents that the rules stand on, as a reader would look for them. */
export const sources: Readonly<Record<Source, { readonly title: string; readonly by: string }>> = {
  G1: { title: 'Guidance for SMART Planning', by: 'Kent Integrated Children’s Services' },
  G2: {
    title: 'Smart Planning Guidance',
    by: 'a guide to plans for children, from child protection to leaving care',
  },
  G3: { title: 'Top Tips for SMART Planning', by: 'Cumbria Local Safeguarding Children Board' },
  G4: { title: 'SMART planning', by: 'a seven-minute briefing' },
  G5: { title: 'SMART Planning – tips for practitioners', by: 'Manchester Safeguarding Partnership' },
}
