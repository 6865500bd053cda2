import type { ListedLook, LooksAsked } from '../../../store/index.ts'
import { sealPlace } from '../families/place-in-list.ts'
import type { HouseVisit } from '../visit.ts'
import { type Narrowed, toAsk } from './asked.ts'

const PAGE = 50
/** How many pages are gone through for what is worth asking about, before somebody is asked to go on. */
const MOST_PAGES = 10

/** Of whom looks are asked. */
export type Whose = Pick<LooksAsked, 'sight' | 'family'>

/** Looks as far as somebody may read them, so many at a time; what is usual is passed over where only the rest is wanted. */
export async function* looksInTurn(
  { store, organisation }: HouseVisit,
  of: Whose,
  narrowed: Narrowed,
  size: number,
): AsyncGenerator<{ readonly looks: readonly ListedLook[]; readonly after: LooksAsked['after'] }> {
  let asked: LooksAsked = { organisation, ...of, ...toAsk(narrowed), limit: size + 1 }
  for (;;) {
    const page = await store.looks(asked)
    const own = page.slice(0, size)
    const last = page.length > size ? own.at(-1) : undefined
    const after = last && { at: last.at, family: last.family, number: last.number }
    yield { looks: narrowed.unusual ? own.filter(({ unusual }) => unusual.length > 0) : own, after }
    if (!after) return
    asked = { ...asked, after }
  }
}

/** A page of looks, and where the next begins. */
export async function listLooks(
  visit: HouseVisit,
  of: Whose,
  narrowed: Narrowed,
): Promise<{ readonly looks: readonly ListedLook[]; readonly next: string | undefined }> {
  let turn = 0
  for await (const { looks, after } of looksInTurn(visit, of, narrowed, PAGE)) {
    if (!after) return { looks, next: undefined }
    if (looks.length > 0) return { looks, next: sealPlace(visit, after) }
    if (++turn === MOST_PAGES) break
  }
  return { looks: [], next: undefined }
}
