import type { Migration } from './migration.ts'

/** Sessions of people whom their service has signed in: by which provider, as whom, and what ends both sessions at once. */
export const providedSessions: Migration = {
  name: 'provided sessions',
  statements: ({ text }) => [
    `alter table sessions add column issuer ${text}`,
    `alter table sessions add column subject ${text}`,
    `alter table sessions add column issuer_session ${text}`,
    `alter table sessions add column id_token ${text}`,
    `create index sessions_by_issuer on sessions (organisation, issuer, subject)
      where issuer is not null`,
  ],
}
