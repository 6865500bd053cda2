import type { Migration } from './migration.ts'

/** Files that are evidence, in pieces, so that no row is too long for anybody to carry. */
export const evidence: Migration = {
  name: 'evidence',
  statements: ({ text, strict }) => [
    `create table evidence_files (
      organisation ${text} not null,
      id ${text} not null,
      plan ${text} not null,
      by ${text} not null,
      type ${text} not null check (type in ('image/jpeg', 'application/pdf')),
      size integer not null check (size > 0),
      hash ${text} not null,
      at ${text} not null,
      named integer not null check (named in (0, 1)),
      primary key (organisation, id),
      foreign key (organisation, plan) references plans (organisation, id)
    ) ${strict}`,
    'create index evidence_files_of_plan on evidence_files (organisation, plan, named, at)',

    `create table evidence_pieces (
      organisation ${text} not null,
      file ${text} not null,
      number integer not null check (number >= 0),
      bytes ${text} not null,
      primary key (organisation, file, number),
      foreign key (organisation, file) references evidence_files (organisation, id)
    ) ${strict}`,
  ],
}
