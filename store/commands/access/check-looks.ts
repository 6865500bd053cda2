import { sql } from 'kysely'
import type { LookRow } from '../../access-tables.ts'
import { beginning } from '../../chain.ts'
import { readsSteadily } from '../../command.ts'
import { sealLook } from '../../looks.ts'
import type { Reading } from '../../tables.ts'

/** The last family of the page before; the next page begins after it. */
export type LooksPlace = { readonly organisation: string; readonly family: string }

/** `changed`: a look, or the one before it, is not what was recorded. `missing`: one is not there. `end`: the last ones are not. */
export type LookFault = LooksPlace & { readonly number: number; readonly what: 'changed' | 'missing' | 'end' }

export type LooksChecked = {
  readonly looks: number
  readonly faults: readonly LookFault[]
  readonly next: LooksPlace | undefined
}

/** A page is short, so that the others who use the store hardly wait for it. */
const PAGE = 20

/** Checks the looks at some families of all organisations: whether each is what was recorded, and none is gone. */
export const checkLooks = readsSteadily<{ readonly after?: LooksPlace | undefined }, LooksChecked>(
  async (reading, { after }) => {
    const families = await reading
      .selectFrom('families')
      .leftJoin('look_chains', join =>
        join
          .onRef('look_chains.organisation', '=', 'families.organisation')
          .onRef('look_chains.family', '=', 'families.id'),
      )
      .select(['families.organisation', 'families.id as family', 'number', 'hash'])
      .$if(after !== undefined, query =>
        query.where(
          sql<boolean>`(families.organisation, families.id) > (${after?.organisation}, ${after?.family})`,
        ),
      )
      .orderBy('families.organisation')
      .orderBy('families.id')
      .limit(PAGE)
      .execute()
    const faults: LookFault[] = []
    let counted = 0
    for (const { organisation, family, number, hash } of families) {
      const rows = await looksAt(reading, { organisation, family })
      counted += rows.length
      const fault = faultIn(organisation, rows, { number: number ?? 0, hash: hash ?? beginning })
      if (fault) faults.push({ organisation, family, ...fault })
    }
    const last = families.length === PAGE ? families.at(-1) : undefined
    const next = last && { organisation: last.organisation, family: last.family }
    return { looks: counted, faults, next }
  },
)

const looksAt = (reading: Reading, { organisation, family }: LooksPlace) =>
  reading
    .selectFrom('looks')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .orderBy('number')
    .execute()

function faultIn(
  organisation: string,
  rows: readonly LookRow[],
  end: Pick<LookRow, 'number' | 'hash'>,
): Pick<LookFault, 'number' | 'what'> | undefined {
  let before = beginning
  for (const [at, row] of rows.entries()) {
    if (row.number !== at + 1) return { what: 'missing', number: at + 1 }
    if (row.hash !== sealLook(before, organisation, row)) return { what: 'changed', number: row.number }
    before = row.hash
  }
  const isWhole = rows.length === end.number && before === end.hash
  return isWhole ? undefined : { what: 'end', number: end.number }
}
