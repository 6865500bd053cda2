import type { Migration } from './migration.ts'

/** Most looks are one of these. */
const oftenDone = ['see-family', 'see-plan', 'see-history', 'see-holds', 'write-plan']

/** Whether a look is one of the few others: written the same way wherever they are asked for, so that their index is seen to be enough. */
export const seldomDone = `what not in (${oftenDone.map(what => `'${what}'`).join()})`

export const isSeldomDone = (what: string): boolean => !oftenDone.includes(what)

/** What is seldom among very many rows is found without reading them; and how many rows to expect, before there are any. */
export const manyRows: Migration = {
  name: 'many-rows',
  statements: ({ expectMany }) => [
    'create index sessions_of_guest on sessions (organisation, guest, seen) where guest is not null',
    'create index links_of_guest on one_time_links (organisation, guest, made) where guest is not null',
    `create index looks_by_deed on looks (organisation, what, at, family, number) where ${seldomDone}`,
    `create index plans_at_work on plans (organisation, team, family, state, next_review, fix)
      where state <> 'ended'`,
    ...expectMany,
  ],
}
