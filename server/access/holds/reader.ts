import type { Id } from '../../../plans/index.ts'
import type { Hold } from '../../../store/index.ts'
import { aboutOf, type Permission } from '../permissions.ts'
import type { Seer } from '../seer.ts'

/**
 * Into whose hands something goes. Staff who may see a family see all of it, and what is held from whom; a print or an
 * export is for the people it is given to, and where nobody said for whom, it is for anybody.
 */
export type Reader = 'staff' | 'anybody' | { readonly people: readonly Id[] }

/** Who reads what somebody asks for; a guest reads for themselves alone, whatever they ask for. */
export function readerOf(seer: Seer, permission: Permission, givenTo: readonly Id[] = []): Reader {
  if (seer.is === 'guest') return { people: [seer.person] }
  if (seer.is === 'stranger') return 'anybody'
  if (!aboutOf(permission).takesAway) return 'staff'
  return givenTo.length > 0 ? { people: givenTo } : 'anybody'
}

/** The holds that keep something from this reader. */
export const holdsFor = (holds: readonly Hold[], reader: Reader): readonly Hold[] => {
  if (reader === 'staff') return []
  return reader === 'anybody' ? holds : holds.filter(({ keptFrom }) => reader.people.includes(keptFrom))
}
