import { addDays, type Day } from '../../checker/index.ts'
import type { By } from '../../plans/index.ts'
import { factsToColumns } from '../account-rows.ts'
import { toText } from '../chain.ts'
import type { Row } from '../dialects.ts'
import type { Role } from '../role.ts'
import type { TableName } from '../table-list.ts'
import { familyNames, workerNames } from './lexicon/names.ts'

/** Somebody who works with invented families: as they sign, what they may do, and where. */
export type Colleague = {
  readonly by: Required<By>
  readonly roles: readonly Role[]
  readonly teams: readonly string[]
}

/** Those who are named on families, and those who are not. */
export type StaffOfAll = { readonly workers: readonly Colleague[]; readonly others: readonly Colleague[] }

/** Of a hundred plans so many are being worked to or drafted, and so many of those are one worker’s. */
const [OPEN, CASELOAD] = [40, 16]

/** So many teams share an officer who reviews. */
const TEAMS_OF_OFFICER = 4

export const teamCalled = (number: number): string => `team-${number}`

/** As many people as so many plans need: workers and a manager for each team, officers for some together, one auditor. */
export function staffFor(teams: number, plansOfTeam: number): StaffOfAll {
  const each = Math.max(2, Math.ceil((plansOfTeam * OPEN) / 100 / CASELOAD))
  const teamAt = (at: number): string => teamCalled(at + 1)
  const workers = Array.from({ length: teams * each }, (_, at) =>
    Math.floor(at / teams) % 3 === 1
      ? colleague(at + 1, 'worker', 'Family support worker', 'family-support-worker', [teamAt(at % teams)])
      : colleague(at + 1, 'worker', 'Social worker', 'practitioner', [teamAt(at % teams)]),
  )
  const managers = Array.from({ length: teams }, (_, at) =>
    colleague(at + 1, 'manager', 'Team manager', 'manager', [teamAt(at)]),
  )
  const officers = Array.from({ length: Math.ceil(teams / TEAMS_OF_OFFICER) }, (_, at) => {
    const first = at * TEAMS_OF_OFFICER
    const its = Array.from({ length: Math.min(TEAMS_OF_OFFICER, teams - first) }, (_, of) =>
      teamAt(first + of),
    )
    return colleague(at + 1, 'reviewing-officer', 'Reviewing officer', 'reviewing-officer', its)
  })
  return { workers, others: [...managers, ...officers, colleague(1, 'auditor', 'Auditor', 'auditor', [])] }
}

/** Where in the list of names those of a kind begin, so that a manager is not called like a worker of the team. */
const firstNames = { worker: 0, manager: 5, 'reviewing-officer': 11, auditor: 17 } as const

function colleague(
  number: number,
  kind: keyof typeof firstNames,
  called: string,
  role: Role,
  teams: readonly string[],
): Colleague {
  const first = workerNames[(number + firstNames[kind]) % workerNames.length]
  const last = familyNames[(number * 7 + firstNames[kind]) % familyNames.length]
  return { by: { id: `${kind}-${number}`, name: `${first} ${last}`, role: called }, roles: [role], teams }
}

/** They have been here for as long as any plan. */
const YEARS = 10

/** Their accounts, as they are once they have joined. No password is theirs, so nobody comes in as them without a new link. */
export function accountRows(
  organisation: string,
  { workers, others }: StaffOfAll,
  today: Day,
): ReadonlyMap<TableName, readonly Row[]> {
  const at = `${addDays(today, -365 * YEARS)}T09:00:00.000Z`
  const all = [...workers, ...others]
  return new Map<TableName, readonly Row[]>([
    [
      'accounts',
      all.map(({ by: { id, name }, roles }) => ({
        ...{ organisation, id, version: 2, ...factsToColumns({ name, address: `${id}@example.org`, roles }) },
        ...{ state: 'active', password: null, totp: null, totp_step: 0 },
        ...{ issuer: null, subject: null, created: at, changed: at },
      })),
    ],
    [
      'team_members',
      all.flatMap(({ by: { id }, teams }) =>
        teams.map(team => ({ organisation, account: id, team, since: at })),
      ),
    ],
    [
      'account_events',
      all.map(({ by }) => ({
        ...{ organisation, account: by.id, at, what: 'joined', by: toText(by), more: toText({}) },
      })),
    ],
  ])
}
