/** The tables of what people at work need beside the plans themselves. An account may be a guest’s id, too. */
export type WorkspaceTables = {
  readonly drafts: Of & DraftRow
  readonly presences: Of & {
    readonly plan: string
    readonly account: string
    readonly name: string
    readonly place: string | null
    readonly at: string
  }
  readonly last_looks: Of & {
    readonly account: string
    readonly plan: string
    readonly version: number
    readonly at: string
    /** The last look of the sitting before this one. */
    readonly before_version: number | null
    readonly before_at: string | null
  }
  /** Forms that came in after their session had ended, for whoever they were shown to. */
  readonly kept_forms: Of & {
    readonly account: string
    readonly address: string
    /** As JSON, so that half letters are kept too. */
    readonly form: string
    readonly at: string
  }
  /** Each row is what somebody made of them then; the last one counts. An organisation’s own have no account. */
  readonly settings: Of & {
    readonly account: string
    readonly version: number
    readonly at: string
    readonly by: string
    /** As JSON. */
    readonly body: string
  }
}

type Of = { readonly organisation: string }

export type DraftRow = {
  readonly account: string
  readonly plan: string
  readonly place: string
  /** As JSON, so that half letters are kept too; nothing when they were dropped and a late message may still come. */
  readonly words: string | null
  readonly saw: number
  readonly begun: string
  readonly at: string
}
