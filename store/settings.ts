import type { Reading } from './tables.ts'

/** Whose settings: somebody's own, or, with no account, the organisation's. */
export type SettingsOf = { readonly organisation: string; readonly account?: string | undefined }

/** What they say is a matter of whoever reads them; the store only keeps it. */
export type Settings = { readonly version: number; readonly body: Readonly<Record<string, unknown>> }

/** The organisation has no account, and a key has no gaps. */
export const whoseSettings = ({ account }: SettingsOf): string => account ?? ''

/** The last that was made of them. */
export const settingsOf = (reading: Reading, asked: SettingsOf) =>
  reading
    .selectFrom('settings')
    .select(['version', 'by', 'body'])
    .where('organisation', '=', asked.organisation)
    .where('account', '=', whoseSettings(asked))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
