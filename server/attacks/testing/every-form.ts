import { guestKinds } from '../../access/roles.ts'
import type { Page } from '../../page.ts'
import { markFor } from '../../sign-in/own-form.ts'
import { workMark } from '../../workspace/mark.ts'
import { workspacePages } from '../../workspace/pages.ts'
import { addressOf } from './addresses.ts'
import { ask } from './asking.ts'
import { type Form, formsOf } from './forms.ts'
import type { guestHomes, Town } from './town.ts'

/** Closes what it stands in, wherever that is, and begins anew; and ends a statement, a header and a template. */
export const hostile = (turn: number): string =>
  `O'Brien"></textarea></script><script>alert(${turn})</script><img src=x onerror=alert(${turn})>'); drop table plans;--\r\nset-cookie: a=b \${7*7} {{7*7}} %00`

/** Whoever may most in the family’s team, one after the other. */
export const writers = ['practitioner', 'manager', 'administrator', 'family-support-worker'] as const

/** A form as somebody is shown it, and what shows that it is theirs. */
export type Shown = {
  readonly at: string
  readonly form: Form
  /** The page that it stood on. */
  readonly page: string
  readonly who: string
  readonly session: string
  readonly mark: string
}

/** What ends or shuts out, and so comes last. */
const LAST = ['/restrict', '/end', '/reopen', '/undo', '/guests', '/workers', '/remove', '/approval']
/** Hands the family over to another team, after which nobody here has any other form of it. */
export const movesIt = (path: string): boolean => /^\/families\/[^/]+\/team$/.test(path)
const inOrder = (pages: readonly Page[]): readonly Page[] => {
  const rank = ({ path }: Page) => (movesIt(path) ? 2 : LAST.some(end => path.endsWith(end)) ? 1 : 0)
  return pages.toSorted((one, other) => rank(one) - rank(other))
}

/** Every form of the workspace, of guests and of accounts, once, with the first to whom it is shown. */
export async function* everyForm(town: Town, home: (typeof guestHomes)[number]): AsyncGenerator<Shown> {
  const work = new Set(workspacePages(town.entrance).map(({ path }) => path))
  const comers = (page: Page): readonly Omit<Shown, 'at' | 'form' | 'page'>[] => {
    if (work.has(page.path))
      return writers.map(who => ({ who, session: town.session(who), mark: workMark(town.entrance, who) }))
    const others = page.path.startsWith('/guest')
      ? guestKinds.map(kind => `${home} ${kind}`)
      : ['administrator']
    return others.map(who => {
      const session = town.session(who)
      return { who, session, mark: markFor(town.entrance, session) }
    })
  }
  for (const page of inOrder(town.pages).filter(
    ({ methods, path }) => methods.includes('POST') && path !== '/sign-out',
  ))
    for (const comer of comers(page)) {
      const at = addressOf(page, home)
      const { status, body } = await ask(town, at, { session: comer.session })
      if (status !== 200) continue
      for (const form of formsOf(body)) yield { at, form, page: body, ...comer }
      break
    }
}
