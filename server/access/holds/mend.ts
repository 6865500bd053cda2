import type { Assignment } from '../../../checker/index.ts'
import { type Id, parts as kinds, type PartRecord } from '../../../plans/index.ts'

/**
 * Puts parts together again of which some were taken out: what hung on one of those goes too, and what spoke of one no
 * longer does. What spoke of something that never was there stays as it is.
 */
export function mend(parts: readonly PartRecord[], before: readonly Id[]): Readonly<Record<Id, PartRecord>> {
  const here = new Set(parts.map(({ id }) => id))
  const gone = new Set(before.filter(id => !here.has(id)))
  const kept = parts.flatMap(part =>
    part.under !== undefined && gone.has(part.under) ? [] : (withoutMention(part, gone) ?? []),
  )
  return kept.length === parts.length
    ? Object.fromEntries(kept.map(part => [part.id, part]))
    : mend(kept, before)
}

/** The part, speaking of nothing that has gone; nothing of it when that is what it was about. */
function withoutMention(part: PartRecord, gone: ReadonlySet<Id>): PartRecord | undefined {
  const body: Record<string, unknown> = {}
  const fields: Readonly<Record<string, { readonly holds: unknown; readonly needed?: string }>> =
    kinds[part.kind].fields
  for (const [field, value] of Object.entries(part.is)) {
    const { holds, needed } = fields[field] ?? {}
    if (holds === 'people' || holds === 'somebodies' || holds === 'worries')
      body[field] = (value as readonly Id[]).filter(id => !gone.has(id))
    else if (holds === 'directions')
      body[field] = Object.fromEntries(Object.entries(value as object).filter(([id]) => !gone.has(id)))
    else if (holds === 'pairs')
      body[field] = (value as readonly Assignment[]).map(pair =>
        pair.people ? { ...pair, people: pair.people.filter(id => !gone.has(id)) } : pair,
      )
    else if (!isOne.includes(holds) || !gone.has(value as Id)) body[field] = value
    else if (needed !== undefined || holds === 'part') return undefined
  }
  return { ...part, is: body } as PartRecord
}

/** Fields that speak of one part. */
const isOne: readonly unknown[] = ['part', 'task', 'person', 'somebody']
