import type { Migration } from './migration.ts'

/** Families, people and plans; what happened to each plan; and what lists and counts are read from. */
export const plans: Migration = {
  name: 'plans',
  statements: ({ text, strict, keyed, guard }) => [
    `create table organisations (
      id ${text} not null primary key,
      name ${text} not null
    ) ${strict}`,

    `create table teams (
      organisation ${text} not null references organisations (id),
      id ${text} not null,
      name ${text} not null,
      sort ${text} not null,
      primary key (organisation, id)
    ) ${strict}`,

    `create table families (
      organisation ${text} not null,
      id ${text} not null,
      team ${text} not null,
      version integer not null check (version >= 1),
      name ${text} not null,
      sort ${text} not null,
      primary key (organisation, id),
      foreign key (organisation, team) references teams (organisation, id)
    ) ${strict}`,
    'create index families_of_team on families (organisation, team, sort, id)',

    `create table people (
      organisation ${text} not null,
      id ${text} not null,
      family ${text} not null,
      version integer not null check (version >= 1),
      name ${text} not null,
      sort ${text} not null,
      person ${text} not null,
      primary key (organisation, id),
      foreign key (organisation, family) references families (organisation, id)
    ) ${strict}`,
    'create index people_of_family on people (organisation, family, sort, id)',

    `create table changes (
      organisation ${text} not null references organisations (id),
      "is" ${text} not null check ("is" in ('family', 'person')),
      id ${text} not null,
      version integer not null check (version >= 1),
      at ${text} not null,
      by ${text} not null,
      now ${text} not null,
      primary key (organisation, "is", id, version)
    ) ${strict}`,
    ...guard('changes'),

    `create table names (
      organisation ${text} not null,
      written ${text} not null,
      "is" ${text} not null check ("is" in ('person', 'family', 'plan')),
      id ${text} not null,
      family ${text} not null,
      name ${text} not null,
      primary key (organisation, written, "is", id),
      foreign key (organisation, family) references families (organisation, id)
    ) ${keyed}`,
    'create index names_of_one on names (organisation, "is", id)',

    `create table near_words (
      organisation ${text} not null,
      form ${text} not null,
      word ${text} not null,
      primary key (organisation, form, word)
    ) ${keyed}`,

    `create table plans (
      organisation ${text} not null,
      id ${text} not null,
      family ${text} not null,
      team ${text} not null,
      version integer not null check (version >= 1),
      hash ${text} not null check (length(hash) = 64),
      changed ${text} not null,
      title ${text} not null,
      kind ${text},
      template ${text} not null,
      state ${text} not null check (state in ('draft', 'active', 'ended')),
      next_review ${text},
      checked integer check (checked between 1 and version),
      fix integer not null default 0 check (fix >= 0),
      improve integer not null default 0 check (improve >= 0),
      advice integer not null default 0 check (advice >= 0),
      snapshot ${text} not null,
      primary key (organisation, id),
      foreign key (organisation, family) references families (organisation, id),
      foreign key (organisation, team) references teams (organisation, id)
    ) ${strict}`,
    'create index plans_of_family on plans (organisation, family, id)',
    `create index plans_to_review on plans (organisation, team, next_review, id)
      where state <> 'ended' and next_review is not null`,

    `create table events (
      organisation ${text} not null,
      plan ${text} not null,
      version integer not null check (version >= 1),
      at ${text} not null,
      by ${text} not null,
      kind ${text} not null,
      happened ${text} not null,
      hash ${text} not null check (length(hash) = 64),
      primary key (organisation, plan, version),
      foreign key (organisation, plan) references plans (organisation, id)
    ) ${strict}`,
    ...guard('events'),

    `create table saves (
      organisation ${text} not null,
      key ${text} not null,
      plan ${text} not null,
      version integer not null,
      asked ${text} not null,
      at ${text} not null,
      primary key (organisation, key),
      foreign key (organisation, plan) references plans (organisation, id)
    ) ${keyed}`,

    `create table tasks (
      organisation ${text} not null,
      plan ${text} not null,
      task ${text} not null,
      team ${text} not null,
      words ${text} not null,
      who ${text} not null,
      due ${text},
      state ${text} not null,
      open integer not null check (open in (0, 1)),
      primary key (organisation, plan, task),
      foreign key (organisation, plan) references plans (organisation, id)
    ) ${strict}`,
    'create index tasks_open on tasks (organisation, team, due, plan, task) where open = 1',

    `create table counters (
      organisation ${text} not null,
      team ${text} not null,
      what ${text} not null,
      day ${text} not null,
      count integer not null,
      primary key (organisation, team, what, day),
      foreign key (organisation, team) references teams (organisation, id)
    ) ${keyed}`,
  ],
}
