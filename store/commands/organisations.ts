import { reads, writes } from '../command.ts'
import { sortName } from '../names.ts'
import { plainText } from '../plain-text.ts'

export type ToCreateOrganisation = { readonly organisation: string; readonly name: string }
export type ToCreateTeam = ToCreateOrganisation & { readonly id: string }

/** Makes room for an organisation, or gives it another name; nothing of one is ever seen from another. */
export const putOrganisation = writes<ToCreateOrganisation, void>(async (writing, asked) => {
  const name = plainText(asked.name)
  await writing
    .insertInto('organisations')
    .values({ id: asked.organisation, name })
    .onConflict(same => same.column('id').doUpdateSet({ name }))
    .execute()
})

/** Makes a team of an organisation that is there, or gives it another name. Families belong to teams. */
export const putTeam = writes<ToCreateTeam, void>(async (writing, { organisation, id, name }) => {
  const named = { name: plainText(name), sort: sortName(plainText(name)) }
  await writing
    .insertInto('teams')
    .values({ organisation, id, ...named })
    .onConflict(same => same.columns(['organisation', 'id']).doUpdateSet(named))
    .execute()
})

/** Every organisation there is. */
export const organisations = reads<void, readonly { readonly id: string; readonly name: string }[]>(reading =>
  reading.selectFrom('organisations').select(['id', 'name']).orderBy('id').execute(),
)
