import type { LetGo } from '../pages/check/limits.ts'

/** A file as it came with a form, or why it was let go. */
export type SentFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly letGo: LetGo }
)

/** What a form sent: its boxes and its files. Whoever has done with the files says so. */
export type SentForm = {
  readonly fields: URLSearchParams
  readonly files: readonly SentFile[]
  readonly leave: () => void
}
