/** The tables of files that are evidence: photos, scans and letters. They lie in the database itself, so every copy of it has them. */
export type EvidenceTables = {
  readonly evidence_files: Of & {
    readonly id: string
    readonly plan: string
    /** Whoever brought it: a member of staff, or a person of the family. */
    readonly by: string
    readonly type: string
    /** In bytes. */
    readonly size: number
    /** Of all its bytes. */
    readonly hash: string
    readonly at: string
    /** Whether the plan is known to name it; one that no plan names after a day is let go. */
    readonly named: 0 | 1
  }
  readonly evidence_pieces: Of & {
    readonly file: string
    readonly number: number
    /** In base64, which both databases and every export carry alike. */
    readonly bytes: string
  }
}

type Of = { readonly organisation: string }
