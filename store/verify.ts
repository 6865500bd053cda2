import type { LookFault, LooksPlace } from './commands/access/check-looks.ts'
import type { CountFault } from './commands/check-counts.ts'
import type { Fault, PlanPlace } from './commands/check-plans.ts'
import type { FilesPlace } from './commands/evidence/files-after.ts'
import type { FileFault } from './objects/check-files.ts'
import type { Store } from './store.ts'

export type Verified = {
  readonly plans: number
  readonly events: number
  readonly faults: readonly Fault[]
  readonly counts: readonly (CountFault & { readonly organisation: string })[]
  readonly looks: number
  readonly lookFaults: readonly LookFault[]
  readonly files: number
  readonly fileFaults: readonly FileFault[]
}

/** Walks through everything that is kept, a few plans at a time, while others go on working. */
export async function verify(
  store: Store,
  tell: (so: { readonly plans: number; readonly events: number }) => void = () => {},
): Promise<Verified> {
  let [plans, events] = [0, 0]
  const faults: Fault[] = []
  let after: PlanPlace | undefined
  do {
    const page = await store.checkPlans({ after })
    plans += page.plans
    events += page.events
    faults.push(...page.faults)
    after = page.next
    tell({ plans, events })
  } while (after)
  const counts: (CountFault & { organisation: string })[] = []
  for (const { id } of await store.organisations()) {
    const wrong = await store.checkCounts({ organisation: id })
    counts.push(...wrong.map(each => ({ organisation: id, ...each })))
  }
  return { plans, events, faults, counts, ...(await verifyLooks(store)), ...(await verifyFiles(store)) }
}

async function verifyLooks(store: Store): Promise<Pick<Verified, 'looks' | 'lookFaults'>> {
  let looks = 0
  const lookFaults: LookFault[] = []
  let after: LooksPlace | undefined
  do {
    const page = await store.checkLooks({ after })
    looks += page.looks
    lookFaults.push(...page.faults)
    after = page.next
  } while (after)
  return { looks, lookFaults }
}

async function verifyFiles(store: Store): Promise<Pick<Verified, 'files' | 'fileFaults'>> {
  let files = 0
  const fileFaults: FileFault[] = []
  let after: FilesPlace | undefined
  do {
    const page = await store.checkEvidence({ after })
    files += page.files
    fileFaults.push(...page.faults)
    after = page.next
  } while (after)
  return { files, fileFaults }
}

/** The same for a file of evidence. */
export const sayFileFault = ({ organisation, plan, file, what }: FileFault): string =>
  what === 'missing'
    ? `File ${file} of plan ${plan} of ${organisation} is not in the store of objects any more.`
    : `File ${file} of plan ${plan} of ${organisation} was changed behind the program’s back: it is not what was brought.`

/** The same for the record of looks; it names the family by its id alone. */
export function sayLookFault({ organisation, family, number, what }: LookFault): string {
  const its = `The record of looks at family ${family} of ${organisation}`
  switch (what) {
    case 'changed':
      return `${its} was changed behind the program’s back: look ${number}, or the one before it, is not what was recorded.`
    case 'missing':
      return `${its} was changed behind the program’s back: look ${number} is not there.`
    case 'end':
      return `${its} was changed behind the program’s back: it should end with look ${number}, and it does not.`
  }
}

/** A fault as it is told to whoever looks after the store; it names the plan by its id alone. */
export function sayFault({ organisation, plan, version, what }: Fault): string {
  const its = `Plan ${plan} of ${organisation}`
  switch (what) {
    case 'changed':
      return `${its} was changed behind the program’s back: version ${version}, or the one before it, is not what was recorded.`
    case 'missing':
      return `${its} was changed behind the program’s back: version ${version} is not there.`
    case 'end':
      return `${its} was changed behind the program’s back: it should end with version ${version}, and its events do not.`
    case 'unreadable':
      return `${its} cannot be read: its events up to version ${version} make no plan that this Bywhen knows.`
    case 'snapshot':
      return `${its} is shown otherwise than its events up to version ${version} say.`
    case 'lists':
      return `${its} is listed, or its tasks are, otherwise than its events up to version ${version} say.`
  }
}
