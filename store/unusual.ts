import type { Instant } from '../plans/index.ts'

/** Why somebody may want to ask about a look: none of these is a fault by itself. */
export type Unusual = 'many-families' | 'own-surname' | 'after-transfer' | 'refused' | 'from-outside'

/** A look as far as it can be told from what is usual. */
export type BareLook = {
  readonly seer: string
  readonly family: string
  readonly at: Instant
  readonly tie: string
}

export type UnusualSettings = { readonly familiesInAnHour: number }

/** More families than anybody works with in an hour. */
export const usual: UnusualSettings = { familiesInAnHour: 20 }

/** Ties by which a family is somebody’s own work. */
const atWork: readonly string[] = ['worker', 'team']

/**
 * What is unusual about a look, among the others of whoever looked: very many families within the hour before, a family
 * that bears their own name, one that was theirs once and is so no longer, one that they were not let in to, or one that
 * they settled who knows of without knowing of it themselves. A guest looks at their own plan.
 */
export function unusualIn(
  look: BareLook & { readonly sharesName: boolean },
  others: readonly BareLook[],
  { familiesInAnHour }: UnusualSettings = usual,
): readonly Unusual[] {
  if (look.tie === 'guest') return []
  const own = others.filter(({ seer, at }) => seer === look.seer && at <= look.at)
  const hourBefore = new Date(Date.parse(look.at) - 3_600_000).toISOString()
  const within = own.filter(({ at }) => at > hourBefore).map(({ family }) => family)
  const isTheirs = atWork.includes(look.tie)
  const wasTheirs = own.some(({ family, tie }) => family === look.family && atWork.includes(tie))
  const marks: readonly (readonly [Unusual, boolean])[] = [
    ['many-families', new Set([...within, look.family]).size > familiesInAnHour],
    ['own-surname', look.sharesName && look.tie !== 'worker'],
    ['after-transfer', !isTheirs && wasTheirs],
    ['refused', look.tie === 'refused'],
    ['from-outside', look.tie === 'from-outside'],
  ]
  return marks.filter(([, is]) => is).map(([mark]) => mark)
}
