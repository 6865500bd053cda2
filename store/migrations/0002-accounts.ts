import type { Migration } from './migration.ts'

/** Who may come in: accounts and their teams, what they prove themselves by, where they are signed in, and what happened to each. */
export const accounts: Migration = {
  name: 'accounts',
  statements: ({ text, strict, keyed, guard }) => [
    `create table accounts (
      organisation ${text} not null references organisations (id),
      id ${text} not null,
      version integer not null check (version >= 1),
      name ${text} not null,
      sort ${text} not null,
      address ${text} not null,
      roles ${text} not null,
      state ${text} not null check (state in ('invited', 'active', 'closed')),
      password ${text},
      totp ${text},
      totp_step integer not null default 0,
      issuer ${text},
      subject ${text},
      created ${text} not null,
      changed ${text} not null,
      primary key (organisation, id),
      check ((issuer is null) = (subject is null))
    ) ${strict}`,
    'create unique index accounts_by_address on accounts (organisation, address)',
    'create index accounts_by_name on accounts (organisation, sort, id)',
    `create unique index accounts_by_subject on accounts (organisation, issuer, subject)
      where issuer is not null`,

    `create table team_members (
      organisation ${text} not null,
      account ${text} not null,
      team ${text} not null,
      since ${text} not null,
      primary key (organisation, account, team),
      foreign key (organisation, account) references accounts (organisation, id),
      foreign key (organisation, team) references teams (organisation, id)
    ) ${keyed}`,
    'create index members_of_team on team_members (organisation, team)',

    `create table recovery_codes (
      organisation ${text} not null,
      account ${text} not null,
      number integer not null check (number >= 1),
      hash ${text} not null,
      used ${text},
      primary key (organisation, account, number),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,

    `create table sessions (
      organisation ${text} not null references organisations (id),
      token ${text} not null check (length(token) = 64),
      id ${text} not null,
      account ${text},
      guest ${text},
      proof ${text} not null check (proof in ('code-needed', 'set-up-needed', 'full')),
      began ${text} not null,
      seen ${text} not null,
      idle integer not null check (idle > 0),
      ends ${text} not null,
      ended ${text},
      browser ${text} not null,
      primary key (organisation, token),
      check ((account is null) <> (guest is null)),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,
    'create unique index sessions_by_id on sessions (organisation, id)',
    'create index sessions_of_account on sessions (organisation, account)',
    'create index sessions_by_end on sessions (organisation, ends)',

    `create table known_browsers (
      organisation ${text} not null,
      token ${text} not null check (length(token) = 64),
      account ${text} not null,
      since ${text} not null,
      ends ${text} not null,
      primary key (organisation, token, account),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,
    'create index browsers_of_account on known_browsers (organisation, account)',
    'create index browsers_by_end on known_browsers (organisation, ends)',

    `create table one_time_links (
      organisation ${text} not null references organisations (id),
      token ${text} not null check (length(token) = 64),
      kind ${text} not null check (kind in ('first-administrator', 'invitation', 'reset', 'guest')),
      account ${text},
      guest ${text},
      code ${text},
      tries integer not null check (tries >= 0),
      made ${text} not null,
      ends ${text} not null,
      used ${text},
      revoked ${text},
      primary key (organisation, token),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,
    'create index links_of_account on one_time_links (organisation, account, kind)',
    'create index links_by_end on one_time_links (organisation, ends)',

    `create table attempts (
      organisation ${text} not null references organisations (id),
      key ${text} not null,
      count integer not null check (count >= 0),
      until ${text} not null,
      primary key (organisation, key)
    ) ${keyed}`,
    'create index attempts_by_end on attempts (organisation, until)',

    `create table account_events (
      organisation ${text} not null,
      account ${text} not null,
      at ${text} not null,
      what ${text} not null,
      by ${text} not null,
      more ${text} not null,
      primary key (organisation, account, at, what),
      foreign key (organisation, account) references accounts (organisation, id)
    ) ${keyed}`,
    ...guard('account_events'),
  ],
}
