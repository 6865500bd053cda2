import { deepEqual, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { guestKinds } from '../access/roles.ts'
import { pagesWithoutAnswer, writtenPages } from '../access/testing/matrix.ts'
import type { Page } from '../page.ts'
import { pages as openPages } from '../pages/index.ts'
import { MARK, markFor } from '../sign-in/own-form.ts'
import { workMark } from '../workspace/mark.ts'
import { all as workspace, workspacePages } from '../workspace/pages.ts'
import { addressOf, isThere } from './testing/addresses.ts'
import { ask, type Got } from './testing/asking.ts'
import { expected, expectedOfGuest, mayKnow } from './testing/expected.ts'
import { heldMark, nameMark, type Situation, situations, wordMark } from './testing/homes.ts'
import { columns } from './testing/staff.ts'
import { aTown, guestHomes, type Town } from './testing/town.ts'

const ofFamily = ({ path }: Page): boolean => /:(family|plan)\b/.test(path)
const takes = ({ methods }: Page, method: 'GET' | 'POST'): boolean => methods.includes(method)

/** What an answer comes to, in the letters of matrix.md; whatever is neither a refusal nor a fault is a yes. */
function letterOf({ status, location, body }: Got): string {
  if (status === 404) return 'n'
  if (status === 303 && /^\/families\/[\w-]+\/reason\?/.test(location)) return 'r'
  if (status === 303 && /^\/(sign-in|guest\/over)/.test(location)) return 'o'
  if (status === 403)
    return body.includes('This plan has ended') ? 'e' : body.includes('Somebody else has to look') ? 'w' : 'f'
  return status < 500 ? 'y' : `${status}`
}

/** The families whose mark is found in what came back. */
const marked = ({ everything }: Got): readonly Situation[] =>
  situations.filter(of => everything.includes(wordMark(of)) || everything.includes(nameMark(of)))

describe('every page of the house', () => {
  let town: Town
  let pages: readonly Page[]
  before(async () => {
    town = await aTown()
    pages = workspacePages(town.entrance)
  })
  after(() => town.close())

  it('says what it asks for, in words that matrix.md answers', () => {
    deepEqual(pagesWithoutAnswer([...openPages, ...town.pages]), [])
    ok(pages.length === workspace.length && pages.length > 30)
    for (const page of [...openPages, ...town.pages]) ok(page.path === '/' || addressOf(page, 'own-team'))
  })

  it('asks for what somebody wrote down that it asks for', () => {
    const asked = [...openPages, ...town.pages].map(({ path, may, methods, submits = 'the same' }) => {
      const sends = typeof submits === 'function' ? 'as its form says' : submits
      return [path, may, methods.includes('POST') ? sends : '']
    })
    const known = writtenPages()
    const lines = (rows: readonly (readonly string[])[]) => rows.map(row => row.join(' | ')).toSorted()
    deepEqual(lines(asked), lines(known), 'what a page asks for is not what server/access/pages.md says')
  })

  /** Goes to each page as each role in each situation, and tells what is otherwise than written. */
  async function walk(method: 'GET' | 'POST', only?: 'refused' | 'allowed'): Promise<readonly string[]> {
    const wrong: string[] = []
    for (const page of pages.filter(each => takes(each, method)))
      for (const { account } of columns)
        for (const home of ofFamily(page) ? situations : (['own-team'] as const)) {
          const body = new URLSearchParams({ [MARK]: workMark(town.entrance, account) })
          const submits = typeof page.submits === 'function' ? page.submits(body) : page.submits
          const asks = (method === 'POST' && submits) || page.may
          const should = expected(page, asks, account, home).replace('h', 'y')
          if (only && (should === 'y') !== (only === 'allowed')) continue
          const session = town.session(account)
          const at = addressOf(page, home)
          const got = await ask(town, at, { session, ...(method === 'POST' && { form: body }) })
          const is = letterOf(got)
          const isRight = is === should || (is === 'n' && should === 'y' && !isThere(page))
          if (!isRight)
            wrong.push(`${method} ${page.path}, ${account}, ${home}: ${should} written, ${is} done`)
          const leaked = marked(got).filter(
            each => !mayKnow(account, each) || (should !== 'y' && should !== 'f'),
          )
          if (leaked.length > 0) wrong.push(`${method} ${page.path}, ${account}, ${home}: shows ${leaked}`)
          if (got.header('cache-control') !== 'no-store') wrong.push(`${method} ${page.path} may be kept`)
        }
    return wrong
  }

  it('shows to each of the staff what is written, and no byte of a family to whoever may not know of it', async () => {
    deepEqual(await walk('GET'), [])
  })

  it('takes forms from those who may send them, and no others', async () => {
    // First whoever is refused, while all is as it was; then whoever is heard, with nothing typed.
    deepEqual(await walk('POST', 'refused'), [])
    deepEqual(await walk('POST', 'allowed'), [])
  })

  it('sends whoever is not signed in, or only half, on without a byte', async () => {
    const wrong: string[] = []
    for (const page of pages)
      for (const home of ['own-team', 'restricted-here'] as const)
        for (const method of ['GET', 'POST'] as const) {
          if (!takes(page, method)) continue
          const form = method === 'POST' ? { form: new URLSearchParams({ text: 'words' }) } : {}
          for (const session of [undefined, 'x'.repeat(43)]) {
            const got = await ask(town, addressOf(page, home), { session, ...form })
            if (letterOf(got) !== 'o' || marked(got).length > 0 || got.header('cache-control') !== 'no-store')
              wrong.push(`${method} ${page.path}`)
          }
        }
    deepEqual(wrong, [])
  })

  it('is not there for guests, and theirs shows them what is written of their own plan alone', async () => {
    const wrong: string[] = []
    const guestPages = town.pages.filter(({ path }) => path.startsWith('/guest'))
    for (const home of guestHomes)
      for (const kind of guestKinds) {
        const session = town.guest(home, kind)
        const see = async (page: Page, method: 'GET' | 'POST', letter: string, at: Situation) => {
          const should = letter.replace('h', 'y')
          const form = new URLSearchParams({ [MARK]: markFor(town.entrance, session) })
          const got = await ask(town, addressOf(page, at), { session, ...(method === 'POST' && { form }) })
          const is = letterOf(got)
          const where = `${method} ${page.path}, ${kind} of ${home}, ${at}`
          if (should === 'y' && isThere(page) ? is !== 'y' : !['n', 'f', 'e', 'o'].includes(is))
            wrong.push(`${where}: ${is} done`)
          if (marked(got).some(each => each !== home || should !== 'y'))
            wrong.push(`${where}: shows ${marked(got)}`)
          if (kind === 'parent' && got.everything.includes(heldMark('held')))
            wrong.push(`${where}: shows the address`)
        }
        for (const page of pages)
          for (const where of [home, 'other-team'] as const)
            await see(page, takes(page, 'POST') ? 'POST' : 'GET', 'n', where)
        for (const page of guestPages.filter(({ may }) => may !== 'anyone')) {
          // The task in these addresses is the mother’s: there is no such page for anybody else.
          const isAnothers = page.path.includes(':task') && kind !== 'parent'
          const submits = typeof page.submits === 'string' ? page.submits : page.may
          await see(page, 'GET', isAnothers ? 'n' : expectedOfGuest(page.may, kind, home), home)
          if (takes(page, 'POST'))
            await see(page, 'POST', isAnothers ? 'n' : expectedOfGuest(submits, kind, home), home)
        }
      }
    deepEqual(wrong, [])
  })

  it('writes nothing of a family or a person into the log', () => {
    const personal = town.logged.filter(line => /Quorn|vext|Emily|@example|Hidden/.test(line))
    deepEqual(personal, [])
  })
})
