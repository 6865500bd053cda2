import type { Migration } from './migration.ts'

/** What a list of open tasks shows of their plans and families stands with the tasks, and on SQLite in their index. */
export const tasksInLists: Migration = {
  name: 'tasks-in-lists',
  statements: ({ text, carrying, expectMany }) => [
    ...['family', 'title', 'family_name'].map(
      column => `alter table tasks add column ${column} ${text} not null default ''`,
    ),
    'drop index tasks_open',
    `update tasks set family = plans.family, title = plans.title, family_name = families.name
      from plans, families
      where plans.organisation = tasks.organisation and plans.id = tasks.plan
        and families.organisation = plans.organisation and families.id = plans.family and tasks.open = 1`,
    `create index tasks_open on tasks (organisation, team, due, plan, task
      ${carrying(['family', 'title', 'family_name', 'words', 'who', 'state'])}) where open = 1`,
    ...expectMany,
  ],
}
