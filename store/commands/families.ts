import { writes } from '../command.ts'
import { isKept, keepChange, type Signed } from '../keep-change.ts'
import { moveFamily } from '../move-family.ts'
import { sortName } from '../names.ts'
import { plainText } from '../plain-text.ts'
import { putName } from '../put-names.ts'
import type { Reading } from '../tables.ts'
import { Overtaken } from '../transactions.ts'
import type { Changed, Created } from './people.ts'

export type ToCreateFamily = Signed & {
  readonly organisation: string
  readonly id: string
  readonly team: string
  readonly name: string
}
export type ToChangeFamily = ToCreateFamily & { readonly saw: number }

/** Makes a family, to which people and plans belong. */
export const createFamily = writes<ToCreateFamily, Created<'no-such-team'>>(async (writing, asked) => {
  if (!(await isTeam(writing, asked))) return { refused: 'no-such-team' }
  const change = toChange(asked, 1)
  const known = await versionOf(writing, asked)
  if (known) return (await isKept(writing, change)) ? { version: 1 } : { refused: 'taken' }
  const { organisation, id, team } = asked
  await writing
    .insertInto('families')
    .values({ organisation, id, team, version: 1, ...namesOf(asked) })
    .execute()
  await keepChange(writing, change)
  await putName(writing, { organisation, is: 'family', id, family: id, name: namesOf(asked).name })
  return { version: 1 }
})

/** Gives a family another name, or hands it over to another team with all its plans. */
export const changeFamily = writes<ToChangeFamily, Changed<'no-such-family' | 'no-such-team'>>(
  async (writing, asked) => {
    if (!(await isTeam(writing, asked))) return { refused: 'no-such-team' }
    const { organisation, id, team, saw } = asked
    const change = toChange(asked, saw + 1)
    const known = await versionOf(writing, asked)
    if (!known) return { refused: 'no-such-family' }
    if (known.version !== saw)
      return (await isKept(writing, change)) ? { version: saw + 1 } : { conflict: { version: known.version } }
    const done = await writing
      .updateTable('families')
      .set({ team, version: saw + 1, ...namesOf(asked) })
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .where('version', '=', saw)
      .executeTakeFirst()
    if (done.numUpdatedRows !== 1n) throw new Overtaken('The family has been changed since it was read.')
    await keepChange(writing, change)
    await putName(writing, { organisation, is: 'family', id, family: id, name: namesOf(asked).name })
    if (team !== known.team)
      await moveFamily(writing, { organisation, family: id, from: known.team, to: team })
    return { version: saw + 1 }
  },
)

const namesOf = ({ name }: ToCreateFamily) => ({ name: plainText(name), sort: sortName(plainText(name)) })

const toChange = ({ organisation, id, team, name, at, by }: ToCreateFamily, version: number) => ({
  ...{ organisation, is: 'family' as const, id, version, at, by },
  now: { team, name },
})

const isTeam = async (reading: Reading, { organisation, team }: ToCreateFamily): Promise<boolean> =>
  (await reading
    .selectFrom('teams')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', team)
    .executeTakeFirst()) !== undefined

const versionOf = (reading: Reading, { organisation, id }: ToCreateFamily) =>
  reading
    .selectFrom('families')
    .select(['version', 'team'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
