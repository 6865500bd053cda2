import type { Context } from 'hono'
import type { Page } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { heldBy } from '../cookies.ts'
import type { Entrance } from '../entrance.ts'
import { type EntrancePage, next } from '../entrance-page.ts'
import { whoIs } from '../who-is.ts'
import type { Provider } from './provider.ts'

type Own = {
  readonly path: string
  readonly methods?: Page['methods']
  /** What is kept ready between one request and the next is made once, where the page is told where it stands. */
  readonly answer: (entrance: Entrance, provider: Provider) => (c: Context) => Promise<Response>
}

/** A step of the way out to the provider and back. Where there is no provider there is no such address. */
export const providerPage =
  ({ path, methods = ['GET', 'HEAD'], answer }: Own): EntrancePage =>
  entrance => {
    const respond = entrance.provider && answer(entrance, entrance.provider)
    return {
      ...{ path, methods, takesFiles: false, may: 'anyone' },
      async answer(c) {
        if (!respond) throw new HttpProblem(404)
        c.header('cache-control', 'no-store')
        return respond(c)
      },
    }
  }

/** Where somebody goes on to who is signed in here already, and needs nobody to vouch for them. */
export async function goesOn(c: Context, entrance: Entrance, way?: string): Promise<string | undefined> {
  const open = await whoIs(entrance, heldBy(c, entrance, 'session'))
  return open && 'account' in open && open.proof === 'full' ? next(open.proof, way) : undefined
}
