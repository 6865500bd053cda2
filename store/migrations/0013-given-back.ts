import type { Migration } from './migration.ts'

/** Whether a manager gave a draft back, so that a list can say so until the next decision. */
export const givenBack: Migration = {
  name: 'given-back',
  statements: () => [
    'alter table plans add column given_back integer not null default 0 check (given_back in (0, 1))',
    `update plans set given_back = 1 where state = 'draft' and 'plan-returned' = (
      select events.kind from events
      where events.organisation = plans.organisation and events.plan = plans.id
        and events.kind in ('plan-approved', 'plan-returned')
      order by events.version desc limit 1)`,
  ],
}
