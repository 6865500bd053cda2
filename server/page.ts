import type { Context, Hono } from 'hono'
import type { Day } from '../checker/index.ts'
import { HttpProblem } from './problem.ts'
import { readSentForm } from './reading/read-sent-form.ts'
import type { Reading } from './reading/reading.ts'
import type { SentFile, SentForm } from './reading/sent.ts'
import type { Surroundings } from './surroundings.ts'
import type { Html } from './views/html.ts'
import type { Kept } from './views/kept.ts'

/** What a page knows of who asks for it: the address, nothing about the person. */
export type Visit = {
  /** The named parts of the path. */
  readonly params: Readonly<Record<string, string>>
  /** What stands after the question mark. */
  readonly query: URLSearchParams
  readonly today: Day
  /** Where files are read and made, out of the way of everybody else. */
  readonly reading: Reading
}

/** Something the person can put right: the field, and a sentence. */
export type Refusal = { readonly field: string; readonly text: string }

/** A file made from what was sent, to keep. */
export type Download = {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** What comes of sending a form: the page again with what was typed, a file, or plain data for the page’s own script. */
export type Outcome<Model> =
  | { readonly shown: Model; readonly refused?: readonly Refusal[] }
  | { readonly file: Download }
  | { readonly data: object }

type Shows<Model> = {
  /** The path, with its named parts: `/rules/:id`. */
  readonly path: string
  /** What the page shows, for its view. Reading changes nothing. */
  readonly show: (visit: Visit) => Model | Promise<Model>
  readonly view: (model: Model, refused: readonly Refusal[], kept: Kept) => Html
}

type Takes<Model, Form> = {
  /** What was sent, read once; whatever it is, it can be read. */
  readonly form: (sent: URLSearchParams, files: readonly SentFile[]) => Form
  /** Whether files may come with it. */
  readonly takesFiles?: true
  readonly submit: (visit: Visit, form: Form) => Outcome<Model> | Promise<Outcome<Model>>
}

/** One page of the house, ready to stand at its path. */
export type Page = {
  readonly path: string
  readonly methods: readonly ('GET' | 'HEAD' | 'POST')[]
  readonly takesFiles: boolean
  /** The permission it asks for; `anyone` where it is open to everybody, and a page that says nothing does not compile. */
  readonly may: string
  /** The permission that what is sent to it asks for, where it is another. */
  readonly submits?: string | ((sent: URLSearchParams) => string) | undefined
  readonly answer: (c: Context, surroundings: AnswersWith) => Promise<Response>
}

type AnswersWith = { readonly today: Day; readonly reading: Reading }

/** A page: where it is, what it shows and, where it takes a form, what comes of sending it. */
export function page<Model, Form = never>(own: Shows<Model> & (Takes<Model, Form> | { form?: never })): Page {
  return {
    path: own.path,
    methods: own.form ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'],
    takesFiles: own.form !== undefined && own.takesFiles === true,
    // It reads nothing that is kept, so there is nothing that somebody may not see.
    may: 'anyone',
    async answer(c, { today, reading }) {
      const visit: Visit = { params: c.req.param(), query: new URL(c.req.url).searchParams, today, reading }
      if (!own.form || c.req.method !== 'POST')
        return c.html(own.view(await own.show(visit), [], c.get('kept')))
      const { fields, files, leave }: SentForm = await readSentForm(
        c,
        own.takesFiles ? reading.room : undefined,
      )
      try {
        const outcome = await own.submit(visit, own.form(fields, files))
        if ('file' in outcome) return asFile(c, outcome.file)
        if ('data' in outcome) return c.json(outcome.data)
        const { shown, refused = [] } = outcome
        return c.html(own.view(shown, refused, c.get('kept')), refused.length > 0 ? 422 : 200)
      } finally {
        leave()
      }
    },
  }
}

/** Hands a file over to be kept. */
export function asFile(c: Context, { name, type, content }: Download): Response {
  const plain = name.replace(/[^\w.-]+/g, '-')
  const named = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
  return c.body(content, 200, { 'content-type': type, 'content-disposition': named })
}

/** Puts a page at its path: shown to whoever reads or sends, and any other method told which ones it takes. */
export function mount(app: Hono, { path, methods, answer }: Page, { today, reading }: Surroundings): void {
  const taken = methods.filter(method => method !== 'HEAD')
  app.on(taken, path, c => answer(c, { today: today(), reading }))
  app.all(path, () => {
    throw new HttpProblem(405, { headers: { allow: methods.join(', ') } })
  })
}
