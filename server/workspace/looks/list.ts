import type { ListedLook, LooksAsked } from '../../../store/index.ts'
import { sealPlace } from '../families/place-in-list.ts'
import type { HouseVisit } from '../visit.ts'
import { type Narrowed, toAsk } from './asked.ts'

/** What each family of a list is called: by name for whoever may open it, and by its reference for whoever may not. */
export async function familiesCalled(
  { store, organisation }: HouseVisit,
  looks: readonly ListedLook[],
  by: 'name' | 'reference',
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(looks.map(({ family }) => family))]
  const opened = await Promise.all(ids.map(family => store.openFamily({ organisation, family })))
  return new Map(opened.flatMap(each => (each ? [[each.family, each[by]] as const] : [])))
}

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
