import type { Migration } from './migration.ts'

/** How far the plans of a service have been checked again since its rules changed or a new day began. */
export const checkingAgain: Migration = {
  name: 'checking-again',
  statements: ({ text, keyed }) => [
    `create table checkings (
      organisation ${text} not null references organisations (id),
      rules ${text} not null,
      day ${text} not null,
      gone_to ${text} not null,
      done integer not null check (done >= 0),
      of_all integer not null check (of_all >= 0),
      ended integer not null check (ended in (0, 1)),
      at ${text} not null,
      primary key (organisation)
    ) ${keyed}`,
  ],
}
