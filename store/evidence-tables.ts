/** The tables of files that are evidence: photos, scans and letters. What is in one lies here, or in a store of objects. */
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
    /** Its name in the store of objects, where it lies there. */
    readonly object: string | null
  }
  readonly evidence_pieces: Of & {
    readonly file: string
    readonly number: number
    /** In base64, which both databases and every export carry alike. */
    readonly bytes: string
  }
  /** Objects that no file names yet, or any more. Each is written down before it is there, so that none is forgotten. */
  readonly loose_objects: Of & {
    readonly object: string
    /** Since when. */
    readonly at: string
  }
}

type Of = { readonly organisation: string }
