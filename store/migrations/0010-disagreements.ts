import type { Migration } from './migration.ts'

/** How many answers say no and have not been thought through, so that a list can ask for it until somebody does. */
export const disagreements: Migration = {
  name: 'disagreements',
  statements: () => [
    'alter table plans add column disagreements integer not null default 0 check (disagreements >= 0)',
    `create index plans_with_disagreements on plans (organisation, team, id)
      where disagreements > 0`,
  ],
}
