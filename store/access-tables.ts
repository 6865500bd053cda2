/** The tables of who may know of a family, and of who has looked at it. */
export type AccessTables = {
  readonly family_workers: Of & Named & { readonly person: string | null }
  readonly family_readers: Of & Named
  readonly holds: Of & HoldRow
  /** Who of a family may come by a link, and to which plan. */
  readonly guests: Of & {
    readonly id: string
    readonly family: string
    readonly plan: string
    readonly person: string
    readonly since: string
    readonly ended: string | null
  }
  readonly reasons: Of & {
    readonly family: string
    readonly account: string
    readonly at: string
    readonly until: string
    readonly reason: string
  }
  /** Where each family’s looks end, so that the last of them cannot be taken away unseen. */
  readonly look_chains: Of & { readonly family: string; readonly number: number; readonly hash: string }
  readonly looks: Of & LookRow
}

type Of = { readonly organisation: string }
type Named = { readonly family: string; readonly account: string; readonly since: string }

export type HoldRow = {
  readonly id: string
  readonly family: string
  readonly hidden: string
  readonly kept_from: string
  /** A list, as JSON. */
  readonly what: string
  readonly why: string
  readonly since: string
  readonly ended: string | null
}

export type LookRow = {
  readonly family: string
  readonly number: number
  readonly at: string
  /** Who it was, as they were called then, as JSON. */
  readonly by: string
  /** The id of the account or the guest. */
  readonly seer: string
  /** The family’s team at that time. */
  readonly team: string
  readonly tie: string
  readonly what: string
  readonly plan: string | null
  readonly why: string | null
  readonly hash: string
}
