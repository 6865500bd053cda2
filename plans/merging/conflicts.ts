import type { PlanEvent } from '../event.ts'
import { orderOfNeeds, orderOfTasks, presence } from '../happenings/family.ts'
import { inOrder } from '../order.ts'
import type { Id } from '../parts/bodies.ts'
import { fieldOf } from '../parts/index.ts'
import { bodyOf, hangsOn, partOf, saidIn } from '../record.ts'
import { nameOf } from '../saying/names.ts'
import type { Conflict } from './outcome.ts'
import { lastTouch, type Three } from './three.ts'

/** Both changed one field. */
export const bothChanged = (three: Three, part: Id, field: string): Conflict => {
  const { seen, theirs, mine } = three
  const kind = partOf(theirs, part)?.kind ?? partOf(mine, part)?.kind ?? 'plan'
  const called = (fieldOf(kind, field)?.called ?? field).replace('{part}', nameOf(seen, part))
  return told(
    three,
    lastTouch(three, cell => cell.part === part && cell.field === field),
    {
      part,
      field,
      base: saidIn(seen, part, field) ?? null,
      theirs: saidIn(theirs, part, field) ?? null,
      mine: saidIn(mine, part, field) ?? null,
      says: by =>
        `${by} changed ${called} meanwhile. Here are both: choose one, or write it anew from the two.`,
    },
  )
}

/** Others took out what this person worked on, or what it needs. */
export const goneMeanwhile = (three: Three, part: Id, working: Id): Conflict => {
  const { seen, mine, theirs } = three
  const touch = lastTouch(three, cell => cell.field === presence && hangsOn(theirs, part, cell.part))
  return told(three, touch, {
    part,
    field: presence,
    base: bodyOf(partOf(seen, part)),
    theirs: null,
    mine: bodyOf(partOf(mine, working)),
    says: by =>
      `${by} took ${nameOf(seen, part)} out of the plan meanwhile. Nothing of yours is lost: bring it back and save again, or let it go.`,
  })
}

/** Others worked on what this person takes out. */
export const workedOn = (three: Three, part: Id, touch: PlanEvent): Conflict => {
  const { seen, theirs } = three
  return told(three, touch, {
    part,
    field: presence,
    base: bodyOf(partOf(seen, part)),
    theirs: bodyOf(partOf(theirs, part)),
    mine: null,
    says: by =>
      `${by} worked on ${nameOf(theirs, part)} meanwhile. Look at it again, then take it out or leave it.`,
  })
}

/** Both put the needs, or the tasks of one, in another order. */
export const bothOrdered = (three: Three, of: Id): Conflict => {
  const field = of === 'plan' ? orderOfNeeds : orderOfTasks
  const what = of === 'plan' ? 'the needs' : `the tasks of ${nameOf(three.seen, of)}`
  return told(
    three,
    lastTouch(three, cell => cell.part === of && cell.field === field),
    {
      ...{ part: of, field },
      base: inOrder(three.seen, of),
      theirs: inOrder(three.theirs, of),
      mine: inOrder(three.mine, of),
      says: by => `${by} put ${what} in another order meanwhile. Choose one of the two orders.`,
    },
  )
}

/** Others ended the plan. */
export const endedMeanwhile = (three: Three): Conflict => {
  const { seen, theirs } = three
  return told(
    three,
    lastTouch(three, cell => cell.part === 'plan' && cell.field === 'state'),
    {
      part: 'plan',
      field: 'state',
      base: saidIn(seen, 'plan', 'state') ?? null,
      theirs: saidIn(theirs, 'plan', 'state') ?? null,
      mine: saidIn(seen, 'plan', 'state') ?? null,
      says: by =>
        `${by} ended the plan meanwhile. Nothing of yours is lost: reopen the plan and save again, or let it go.`,
    },
  )
}

type Told = Omit<Conflict, 'by' | 'version' | 'text'> & { readonly says: (by: string) => string }

const told = ({ since }: Three, touch: PlanEvent | undefined, { says, ...conflict }: Told): Conflict => {
  const event = touch ?? since.at(-1)
  if (event === undefined) throw new Error('There is no conflict with nobody.')
  return { ...conflict, by: event.by, version: event.version, text: says(event.by.name) }
}
