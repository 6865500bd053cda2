import type { Migration } from './migration.ts'

/** Files that are evidence may lie in a store of objects, under a name that says nothing. */
export const objects: Migration = {
  name: 'objects',
  statements: ({ text, strict }) => [
    `alter table evidence_files add column object ${text}`,
    'create index evidence_files_unnamed on evidence_files (at) where named = 0',
    'create index evidence_files_here on evidence_files (organisation, id) where object is null',
    `create table loose_objects (
      organisation ${text} not null,
      object ${text} not null,
      at ${text} not null,
      primary key (organisation, object)
    ) ${strict}`,
  ],
}
