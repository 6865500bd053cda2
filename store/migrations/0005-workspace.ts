import type { Migration } from './migration.ts'

/** What people at work need beside the plans: words that are not saved yet, who is here, what they saw last, what they want to see first. */
export const workspace: Migration = {
  name: 'workspace',
  statements: ({ text, strict, keyed, guard }) => [
    `create table drafts (
      organisation ${text} not null,
      account ${text} not null,
      plan ${text} not null,
      place ${text} not null,
      words ${text},
      saw integer not null check (saw >= 0),
      begun ${text} not null,
      at ${text} not null,
      primary key (organisation, account, plan, place),
      foreign key (organisation, plan) references plans (organisation, id)
    ) ${strict}`,

    `create table presences (
      organisation ${text} not null,
      plan ${text} not null,
      account ${text} not null,
      name ${text} not null,
      place ${text},
      at ${text} not null,
      primary key (organisation, plan, account),
      foreign key (organisation, plan) references plans (organisation, id)
    ) ${keyed}`,
    'create index presences_by_time on presences (organisation, at)',

    `create table last_looks (
      organisation ${text} not null,
      account ${text} not null,
      plan ${text} not null,
      version integer not null check (version >= 1),
      at ${text} not null,
      before_version integer,
      before_at ${text},
      primary key (organisation, account, plan),
      foreign key (organisation, plan) references plans (organisation, id)
    ) ${keyed}`,

    `create table kept_forms (
      organisation ${text} not null,
      account ${text} not null,
      address ${text} not null,
      form ${text} not null,
      at ${text} not null,
      primary key (organisation, account, address)
    ) ${strict}`,

    `create table settings (
      organisation ${text} not null references organisations (id),
      account ${text} not null,
      version integer not null check (version >= 1),
      at ${text} not null,
      by ${text} not null,
      body ${text} not null,
      primary key (organisation, account, version)
    ) ${strict}`,
    ...guard('settings'),

    'alter table organisations add column families_numbered integer not null default 1000',
    `alter table families add column reference ${text} not null default ''`,
    `alter table families add column reference_key ${text} not null default ''`,
    `update families set reference = 'F-' || numbered.number, reference_key = 'f' || numbered.number
      from (select organisation, id, 1000 + row_number() over (partition by organisation order by id) as number
        from families) as numbered
      where families.organisation = numbered.organisation and families.id = numbered.id`,
    `update organisations set families_numbered =
      1000 + (select count(*) from families where families.organisation = organisations.id)`,
    'create unique index families_by_reference on families (organisation, reference_key)',

    'create index names_of_family on names (organisation, family, written, name)',
    'create index families_of_reader on family_readers (organisation, account, family)',

    'alter table plans add column shared integer not null default 0 check (shared in (0, 1))',
    `update plans set shared = 1 where state = 'draft'
      and (snapshot like '%"kind":"draft"%' or snapshot like '%"kind":"sighting"%')`,
    `create index plans_to_put_right on plans (organisation, team, fix, id)
      where state <> 'ended' and fix > 0`,
    `create index plans_in_draft on plans (organisation, team, changed, id)
      where state = 'draft'`,
  ],
}
