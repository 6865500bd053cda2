import type { Person } from '../../../checker/index.ts'
import { atOnce } from '../../at-once.ts'
import { tells } from '../../command.ts'
import type { DraftsAsked } from '../../drafts.ts'
import { peopleByName, toPeople } from '../open-family.ts'
import { type OpenedPlan, planRow, toOpened } from '../open-plan.ts'
import { type Draft, drafts, toDraft } from './drafts-of.ts'

/** What somebody writes with: the plan as it stands, what they typed into it and have not saved, and the people of its family. */
export type OpenedToWrite = {
  readonly opened: OpenedPlan
  readonly drafts: readonly Draft[]
  readonly people: readonly Person[]
}

type Asked = DraftsAsked & { readonly family: string }

/** Opens a plan for somebody who writes in it: all that their page asks, in one go. */
export const openToWrite = tells(
  async (reading, { organisation, account, plan, family }: Asked) => {
    const [found, typed, people] = await atOnce(reading, [
      planRow.statement(reading, { organisation, plan }),
      drafts.statement(reading, { organisation, account, plan }),
      peopleByName.statement(reading, { organisation, family }),
    ])
    const [row] = found.rows
    return row && { row, drafts: typed.rows.map(toDraft), people: people.rows }
  },
  (told): OpenedToWrite | undefined =>
    told && { opened: toOpened(told.row), drafts: told.drafts, people: toPeople(told.people) },
)
