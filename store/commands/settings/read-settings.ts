import type { By, Instant } from '../../../plans/index.ts'
import { fromText } from '../../chain.ts'
import { reads } from '../../command.ts'
import { type Settings, type SettingsOf, settingsOf, whoseSettings } from '../../settings.ts'

/** Settings as they are now, of version 0 when nobody has changed any yet. */
export const readSettings = reads<SettingsOf, Settings>(async (reading, asked) => {
  const row = await settingsOf(reading, asked)
  return row ? { version: row.version, body: fromText(row.body) as Settings['body'] } : nothingSet
})

const nothingSet: Settings = { version: 0, body: {} }

/** What somebody made of settings, and when. */
export type SettingsChange = Settings & { readonly at: Instant; readonly by: By }

/** How settings came to be as they are, the last change first; the next page begins before a version. */
export const settingsChanges = reads<
  SettingsOf & { readonly before?: number | undefined; readonly limit?: number | undefined },
  readonly SettingsChange[]
>(async (reading, { before, limit = 20, ...asked }) => {
  const rows = await reading
    .selectFrom('settings')
    .select(['version', 'at', 'by', 'body'])
    .where('organisation', '=', asked.organisation)
    .where('account', '=', whoseSettings(asked))
    .$if(before !== undefined, query => query.where('version', '<', before ?? 0))
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ version, at, by, body }) => ({
    ...{ version, at },
    by: fromText(by) as By,
    body: fromText(body) as Settings['body'],
  }))
})
