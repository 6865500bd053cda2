import { origin } from '../../sign-in/testing.ts'
import type { Town } from './town.ts'

/** Everything that came back: what a person would see, and what they would not. */
export type Got = {
  readonly status: number
  readonly location: string
  readonly header: (name: string) => string | null
  readonly body: string
  /** Body, headers and all, to be searched. */
  readonly everything: string
}

export type Asked = {
  readonly session?: string | undefined
  readonly form?: URLSearchParams | FormData
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
}

/** Asks once and follows nothing. */
export async function ask({ app }: Pick<Town, 'app'>, at: string, asked: Asked = {}): Promise<Got> {
  const { session, form, headers = {}, method = form ? 'POST' : 'GET' } = asked
  const response = await app.request(
    `${origin}${at}`,
    {
      method,
      headers: {
        host: 'localhost:3000',
        ...(session && { cookie: `bywhen-session=${session}` }),
        ...headers,
      },
      ...(form && { body: form }),
    },
    { incoming: { socket: { remoteAddress: '192.0.2.1' } } },
  )
  const bytes = Buffer.from(await response.arrayBuffer())
  const body = bytes.toString('utf8')
  const sent = [...response.headers].map(each => each.join(': ')).join('\n')
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    header: name => response.headers.get(name),
    body,
    everything: `${sent}\n${body}`,
  }
}
