import type { Differences } from '../dialects.ts'

/** One step forward. It is never changed once it has been released; there is no way back but a backup. */
export type Migration = { readonly name: string; statements(differences: Differences): readonly string[] }
