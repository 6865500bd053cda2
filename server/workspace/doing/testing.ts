import { type Browser, origin } from '../../sign-in/testing.ts'
import type { Workspace } from '../testing.ts'

/** A file as somebody chooses it. */
export const chosen = (bytes: Uint8Array<ArrayBuffer>, name = 'photo.jpg'): File =>
  new File([bytes], name, { type: 'image/jpeg' })

/** Sends a form that takes files, with one or with none, as a browser without scripts does. */
export async function sendWithFile(
  { app }: Pick<Workspace, 'app'>,
  browser: Browser,
  boxes: Readonly<Record<string, string>>,
  more?: { readonly box: string; readonly file: File },
): Promise<Response> {
  const { html = '', at = '' } = browser.seen ?? {}
  const body = new FormData()
  for (const hidden of ['form-mark', 'saw', 'key'])
    body.set(hidden, new RegExp(`name="${hidden}" value="([^"]*)"`).exec(html)?.[1] ?? '')
  for (const [field, value] of Object.entries(boxes)) body.set(field, value)
  if (more) body.set(more.box, more.file)
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const request = new Request(`${origin}${at}`, { method: 'POST', body })
  const headers = {
    cookie,
    host: 'localhost:3000',
    'content-type': request.headers.get('content-type') ?? '',
  }
  const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } }
  return app.request(`${origin}${at}`, { method: 'POST', body: await request.arrayBuffer(), headers }, env)
}
