import type { Migration } from './migration.ts'

/** Who works with a family, who alone may know of it, what is kept from whom, who is invited, why it was opened, and every look at it. */
export const access: Migration = {
  name: 'access',
  statements: ({ text, strict, keyed, guard }) => [
    'alter table families add column restricted integer not null default 0 check (restricted in (0, 1))',
    'create index families_restricted on families (organisation, team, id) where restricted = 1',

    `create table family_workers (
      organisation ${text} not null,
      family ${text} not null,
      account ${text} not null,
      person ${text},
      since ${text} not null,
      primary key (organisation, family, account),
      foreign key (organisation, family) references families (organisation, id),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,
    'create index families_of_worker on family_workers (organisation, account, family)',

    `create table family_readers (
      organisation ${text} not null,
      family ${text} not null,
      account ${text} not null,
      since ${text} not null,
      primary key (organisation, family, account),
      foreign key (organisation, family) references families (organisation, id),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,

    `create table holds (
      organisation ${text} not null,
      id ${text} not null,
      family ${text} not null,
      hidden ${text} not null,
      kept_from ${text} not null,
      what ${text} not null,
      why ${text} not null,
      since ${text} not null,
      ended ${text},
      primary key (organisation, id),
      check (hidden <> kept_from),
      foreign key (organisation, family) references families (organisation, id),
      foreign key (organisation, hidden) references people (organisation, id),
      foreign key (organisation, kept_from) references people (organisation, id)
    ) ${keyed}`,
    'create index holds_of_family on holds (organisation, family)',

    `create table guests (
      organisation ${text} not null,
      id ${text} not null,
      family ${text} not null,
      plan ${text} not null,
      person ${text} not null,
      since ${text} not null,
      ended ${text},
      primary key (organisation, id),
      foreign key (organisation, family) references families (organisation, id),
      foreign key (organisation, plan) references plans (organisation, id),
      foreign key (organisation, person) references people (organisation, id)
    ) ${keyed}`,
    'create unique index guests_of_plan on guests (organisation, plan, person) where ended is null',

    `create table reasons (
      organisation ${text} not null,
      family ${text} not null,
      account ${text} not null,
      at ${text} not null,
      until ${text} not null,
      reason ${text} not null,
      primary key (organisation, family, account, at),
      foreign key (organisation, family) references families (organisation, id),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,
    ...guard('reasons'),

    `create table look_chains (
      organisation ${text} not null,
      family ${text} not null,
      number integer not null check (number >= 0),
      hash ${text} not null check (length(hash) = 64),
      primary key (organisation, family),
      foreign key (organisation, family) references families (organisation, id)
    ) ${keyed}`,

    `create table looks (
      organisation ${text} not null,
      family ${text} not null,
      number integer not null check (number >= 1),
      at ${text} not null,
      by ${text} not null,
      seer ${text} not null,
      team ${text} not null,
      tie ${text} not null,
      what ${text} not null,
      plan ${text},
      why ${text},
      hash ${text} not null check (length(hash) = 64),
      primary key (organisation, family, number),
      foreign key (organisation, family) references families (organisation, id)
    ) ${strict}`,
    'create index looks_by_day on looks (organisation, at, family, number)',
    'create index looks_by_seer on looks (organisation, seer, at, family, number)',
    'create index looks_by_team on looks (organisation, team, at, family, number)',
    ...guard('looks'),
  ],
}
