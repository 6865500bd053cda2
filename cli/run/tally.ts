import type { Summary } from '../../checker/index.ts'

/** What a whole run found. The summary is whole when all that was found has been told. */
export type Tally = { readonly plans: number; readonly unread: number; readonly summary: Summary }
