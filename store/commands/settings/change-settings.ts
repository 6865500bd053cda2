import type { By } from '../../../plans/index.ts'
import { findAccount } from '../../account-rows.ts'
import { fromText, toText } from '../../chain.ts'
import { writes } from '../../command.ts'
import type { Signed } from '../../keep-change.ts'
import { type Settings, type SettingsOf, settingsOf, whoseSettings } from '../../settings.ts'
import type { Reading } from '../../tables.ts'
import type { Changed } from '../people.ts'

export type ToChangeSettings = SettingsOf &
  Signed & {
    readonly saw: number
    /** All of them as they are to be, read and found good by whoever changes them. */
    readonly body: Settings['body']
  }

/** As many letters as settings may have; all the words of every template are fewer. */
const MOST_LETTERS = 200_000

/** Puts settings in the place of those that were seen. What they were stays in the record, with who changed them. */
export const changeSettings = writes<
  ToChangeSettings,
  Changed<'no-such-organisation' | 'no-such-account' | 'too-long'>
>(async (writing, asked) => {
  const { organisation, saw, at, by } = asked
  const body = toText(asked.body)
  if (body.length > MOST_LETTERS) return { refused: 'too-long' }
  const missing = await whoIsMissing(writing, asked)
  if (missing) return { refused: missing }
  const last = await settingsOf(writing, asked)
  const version = last?.version ?? 0
  if (version !== saw) {
    const isSame = last?.version === saw + 1 && last.body === body && (fromText(last.by) as By).id === by.id
    return isSame ? { version } : { conflict: { version } }
  }
  // Of two at once the second finds this version taken, is run again, and is told of the first.
  await writing
    .insertInto('settings')
    .values({ organisation, account: whoseSettings(asked), version: saw + 1, at, by: toText(by), body })
    .execute()
  return { version: saw + 1 }
})

async function whoIsMissing(
  reading: Reading,
  { organisation, account }: ToChangeSettings,
): Promise<'no-such-organisation' | 'no-such-account' | undefined> {
  if (account !== undefined)
    return (await findAccount(reading, { organisation, account })) ? undefined : 'no-such-account'
  const row = await reading
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', organisation)
    .executeTakeFirst()
  return row ? undefined : 'no-such-organisation'
}
