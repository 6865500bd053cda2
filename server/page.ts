import type { Context, Hono } from 'hono'
import type { Day } from '../checker/index.ts'
import { HttpProblem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'
import type { Html } from './views/html.ts'

/** What a page knows of who asks for it: the address, nothing about the person. */
export type Visit = {
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>
  /** What stands after the question mark. */
  readonly query: URLSearchParams
  readonly today: Day
}

/** Something the person can put right: the field, and a sentence. */
export type Refusal = { readonly field: string; readonly text: string }

/** A file made from what was sent, to keep. */
export type Download = { readonly name: string; readonly type: string; readonly text: string }

/** What comes of sending a form: the page again with what was typed, or a file. */
export type Outcome<Model> =
  | { readonly shown: Model; readonly refused?: readonly Refusal[] }
  | { readonly file: Download }

type Shows<Model> = {
  /** The path, with its named parts: `/rules/:id`. */
  readonly path: string
  /** What the page shows, for its view. Reading changes nothing. */
  readonly show: (visit: Visit) => Model | Promise<Model>
  readonly view: (model: Model, refused: readonly Refusal[]) => Html
}

type Takes<Model, Form> = {
  /** What was sent, read once; whatever it is, it can be read. */
  readonly form: (sent: URLSearchParams) => Form
  readonly submit: (visit: Visit, form: Form) => Outcome<Model> | Promise<Outcome<Model>>
}

/** One page of the house, ready to stand at its path. */
export type Page = {
  readonly path: string
  readonly methods: readonly ('GET' | 'HEAD' | 'POST')[]
  readonly answer: (c: Context, today: Day) => Promise<Response>
}

/** A page: where it is, what it shows and, where it takes a form, what comes of sending it. */
export function page<Model, Form = never>(own: Shows<Model> & (Takes<Model, Form> | { form?: never })): Page {
  return {
    path: own.path,
    methods: own.form ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'],
    async answer(c, today) {
      const visit: Visit = { params: c.req.param(), query: new URL(c.req.url).searchParams, today }
      if (!own.form || c.req.method !== 'POST') return c.html(own.view(await own.show(visit), []))
      const outcome = await own.submit(visit, own.form(await readForm(c)))
      if ('file' in outcome) return asFile(c, outcome.file)
      const { shown, refused = [] } = outcome
      return c.html(own.view(shown, refused), refused.length > 0 ? 422 : 200)
    },
  }
}

async function readForm(c: Context): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new HttpProblem(415)
  return new URLSearchParams(await c.req.text())
}

function asFile(c: Context, { name, type, text }: Download): Response {
  const plain = name.replace(/[^\w.-]+/g, '-')
  const named = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
  return c.body(text, 200, { 'content-type': type, 'content-disposition': named })
}

/** Puts a page at its path: shown to whoever reads or sends, and any other method told which ones it takes. */
export function mount(app: Hono, { path, methods, answer }: Page, { today }: Surroundings): void {
  const taken = methods.filter(method => method !== 'HEAD')
  app.on(taken, path, c => answer(c, today()))
  app.all(path, () => {
    throw new HttpProblem(405, { headers: { allow: methods.join(', ') } })
  })
}
