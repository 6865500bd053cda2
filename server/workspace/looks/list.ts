import type { ListedLook, LooksAsked } from '../../../store/index.ts'
import { sealPlace } from '../families/place-in-list.ts'
import type { HouseVisit } from '../visit.ts'
import { type Narrowed, toAsk } from './asked.ts'

const PAGE = 50
/** How many pages are gone through for what is worth asking about, before somebody is asked to go on. */
const MOST_PAGES = 10

/** A page of looks as far as somebody may read them; what is usual is passed over where only the rest is wanted. */
export async function listLooks(
  visit: HouseVisit,
  of: Pick<LooksAsked, 'sight' | 'family'>,
  narrowed: Narrowed,
): Promise<{ readonly looks: readonly ListedLook[]; readonly next: string | undefined }> {
  const { store, organisation } = visit
  const found: ListedLook[] = []
  let asked: LooksAsked = { organisation, ...of, ...toAsk(narrowed), limit: PAGE + 1 }
  for (let turn = 0; turn < MOST_PAGES; turn += 1) {
    const page = await store.looks(asked)
    const own = page.slice(0, PAGE)
    found.push(...(narrowed.unusual ? own.filter(({ unusual }) => unusual.length > 0) : own))
    const last = own.at(-1)
    if (page.length <= PAGE || !last) return { looks: found, next: undefined }
    const after = { at: last.at, family: last.family, number: last.number }
    if (found.length > 0) return { looks: found, next: sealPlace(visit, after) }
    asked = { ...asked, after }
  }
  return { looks: found, next: undefined }
}
