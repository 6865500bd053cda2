import type { Migration } from './migration.ts'

/** Whoever took the record of looks as a file is found without reading what else happened to accounts. */
export const looksTaken: Migration = {
  name: 'looks-taken',
  statements: () => [
    `create index account_events_looks_taken on account_events (organisation, at) where what = 'looks-taken'`,
  ],
}
