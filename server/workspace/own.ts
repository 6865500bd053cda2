import type { Permission } from '../access/permissions.ts'
import type { Frame } from '../frame.ts'
import type { Download, Refusal } from '../page.ts'
import type { SentFile } from '../reading/sent.ts'
import type { Html } from '../views/html.ts'

/** What comes of sending a form: on to another page, this one again with what was typed, a file, or data for the page’s own script. */
export type Outcome<Model> =
  | { readonly goTo: string }
  | { readonly shown: Model; readonly refused?: readonly Refusal[] }
  | { readonly file: Download }
  | { readonly data: object }

/** What a page of the workspace says of itself. */
export type Own<Visit, Model> = {
  readonly path: string
  /** The permission that looking at it asks for, on the family, plan or team named in its path. */
  readonly may: Permission
  /** What the page shows. Looking changes nothing. */
  readonly show: (visit: Visit) => Model | Promise<Model>
  readonly view: (model: Model, refused: readonly Refusal[], frame: Frame) => Html
  readonly submit?: (
    visit: Visit,
    sent: URLSearchParams,
    files: readonly SentFile[],
  ) => Outcome<Model> | Promise<Outcome<Model>>
  /** The permission that sending its form asks for, where it is another. */
  readonly submits?: Permission | ((sent: URLSearchParams) => Permission)
  /** The page with what was sent and not taken because the session had ended; without this, the page as it is. */
  readonly again?: (visit: Visit, sent: URLSearchParams) => Model | Promise<Model>
  /** Whether files may come with its form. */
  readonly takesFiles?: true
  /** It tells nothing of the family that the page it belongs to did not tell, and is asked every few seconds. */
  readonly partOfALook?: true
  /** It shows the record of looks, and this one with it. */
  readonly tellsOfLooks?: true
}

/** A page that is a file to keep: nothing is sent to it, and nothing is framed. */
export type OwnFile<Visit> = Pick<Own<Visit, never>, 'path' | 'may'> & {
  readonly gives: (visit: Visit) => Download | Promise<Download>
} & {
  readonly [Of in 'submit' | 'submits' | 'again' | 'takesFiles' | 'partOfALook' | 'tellsOfLooks']?: undefined
}
