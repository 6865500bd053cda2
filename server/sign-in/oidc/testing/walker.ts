import type { Hono } from 'hono'
import { origin } from '../../testing.ts'

/** What somebody sees, wherever it is. */
export type Seen = {
  readonly at: URL
  readonly status: number
  readonly html: string
  readonly header: (name: string) => string | null
}

type Going = { readonly body?: URLSearchParams | undefined; readonly stopAt?: string | undefined }

/** A browser without scripts that walks between our app and a provider, each with its own cookies, and goes where it is sent. */
export class Walker {
  readonly cookies: Record<string, Map<string, string>> = {}
  readonly #app: Hono
  seen: Seen | undefined

  constructor(app: Hono) {
    this.#app = app
  }

  /** Opens an address, and goes on until a page is shown, or until it is sent to where it is to stop. */
  async open(address: string, { body, stopAt }: Going = {}): Promise<Seen> {
    const at = new URL(address, this.seen?.at ?? origin)
    const response = await this.#ask(at, body)
    const to = response.headers.get('location')
    const next = to === null ? undefined : new URL(to, at)
    if (next && !(stopAt && next.href.startsWith(stopAt))) return this.open(next.href, { stopAt })
    const header = (name: string) => response.headers.get(name)
    this.seen = { at: next ?? at, status: response.status, html: await response.text(), header }
    return this.seen
  }

  /** Sends the form on the page that holds this, with what is hidden in it. */
  send(
    boxes: Readonly<Record<string, string>>,
    { holds = '', ...going }: Going & { holds?: string } = {},
  ): Promise<Seen> {
    const { html = '' } = this.seen ?? {}
    const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    const form = forms.find(([all]) => all.includes(holds))
    if (!form) throw new Error(`No form at ${this.seen?.at} holds ${holds}`)
    const [, head = '', inside = ''] = form
    const hidden = [...inside.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
    const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
    for (const [name, value] of Object.entries(boxes)) body.set(name, value)
    const action = /action="([^"]*)"/.exec(head)?.[1] ?? this.seen?.at.href ?? ''
    return this.open(action, { ...going, body })
  }

  async #ask(at: URL, body: URLSearchParams | undefined): Promise<Response> {
    this.cookies[at.origin] ??= new Map()
    const cookies = this.cookies[at.origin] ?? new Map<string, string>()
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const asked = { headers: { cookie }, redirect: 'manual' as const, ...(body && { method: 'POST', body }) }
    const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
    const response = await (at.origin === origin ? this.#app.request(at.href, asked, env) : fetch(at, asked))
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
}
