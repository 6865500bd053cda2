import { sayDay } from '../../days.ts'
import { whoIs } from '../../reading-plan/carriers.ts'
import { carriedIn, daysByTask, unfinished } from '../../reading-plan/load.ts'
import { atTask } from '../../reading-plan/parts.ts'
import { atPerson, callName } from '../../reading-plan/people.ts'
import { fullestAround, type Stretch, stretchesOf } from '../../reading-plan/stretches.ts'
import { duesOf } from '../../reading-plan/tasks.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

const said = ({ tasks, from, last }: Stretch) => ({
  count: String(tasks),
  when: from === last ? `on ${sayDay(from)}` : `between ${sayDay(from)} and ${sayDay(last)}`,
})

/** People who are given everything at once manage none of it, and are then called unwilling [G1]. */
export const overload = planRule({
  id: 'overload',
  letter: 'Achievable',
  severity: 'improve',
  sources: ['G1'],
  raisedWhen:
    'One person has more than five unfinished tasks due within any fourteen days, in all the plans looked at, or the plan as a whole has more than fifteen. Both numbers are settings.',
  leftAlone:
    'The tasks are done, or are spread further apart; the plan has ended. A shared task counts for each who shares it.',

  words: {
    person: {
      wrong: '{person} has {count} tasks to finish {when}.',
      matters: 'Nobody can do so much at once, and it is {child} who goes without what is not done.',
      instead: 'Ask {person} which two or three matter most to {child} now, and move or share the rest.',
    },
    plan: {
      wrong: 'This plan has {count} tasks to finish {when}.',
      matters: 'A family faced with everything at once may not know where to begin, and {child} waits.',
      instead: 'Choose with the family what comes first for {child}, and give the rest later days.',
    },
  },

  *mark(plan, { today, limits, caseload }) {
    const { overloadDays, overloadTasks, overloadPlanTasks } = limits
    for (const { carrier, loads } of carriedIn(plan, today).values()) {
      const known = 'person' in carrier
      const who = known ? whoIs(carrier.person) : undefined
      const stretches =
        (who && caseload?.stretches(who, overloadDays)) || stretchesOf(daysByTask(loads), overloadDays)
      const most = fullestAround(stretches, loads)
      const first = most && loads.find(({ day }) => day >= most.from && day <= most.last)
      if (!first || most.tasks <= overloadTasks) continue
      yield {
        at: known ? atPerson(plan, carrier.person) : atTask(first.task, first.pair),
        words: 'person',
        with: { ...said(most), person: known ? callName(carrier.person) : carrier.name },
      }
    }
    const all = unfinished(plan).flatMap(task =>
      duesOf(task.task, plan, today).map(({ day }) => ({ day, task })),
    )
    const most = fullestAround(stretchesOf(daysByTask(all), overloadDays), all)
    if (most && most.tasks > overloadPlanTasks)
      yield { at: { part: 'plan' }, words: 'plan', with: said(most) }
  },
})

const sixTasks = [
  { due: '2026-12-01' },
  { due: '2026-12-02' },
  { due: '2026-12-03' },
  { due: '2026-12-08' },
  { due: '2026-12-10' },
  { due: '2026-12-14' },
] as const

const jean = { due: '2026-12-02', who: 'Nanny Jean' }
const shared = { due: '2026-12-02', who: 'Mum and Steph' }
const mums = { due: '2026-12-01' }

export const examples: PlanExamples = {
  raises: [
    {
      name: 'Mum has six tasks in fourteen days, the first and the last day counted.',
      plan: { needs: [{ tasks: sixTasks }] },
      raises: [{ part: 'person', id: 'mum', says: 'person' }],
    },
    {
      name: 'Her six tasks stand under two needs.',
      plan: {
        needs: [{ tasks: [mums, mums, mums] }, { tasks: [mums, mums, mums] }],
      },
      raises: [{ part: 'person', id: 'mum', says: 'person' }],
    },
    {
      name: 'Six tasks shared by two people count for each of them.',
      plan: { needs: [{ tasks: [shared, shared, shared, shared, shared, shared] }] },
      raises: [
        { part: 'person', id: 'mum', says: 'person' },
        { part: 'person', id: 'steph', says: 'person' },
      ],
    },
    {
      name: 'Nanny Jean, whom the plan does not list, has six.',
      plan: { needs: [{ tasks: [jean, jean, jean, jean, jean, jean] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'person' }],
    },
    {
      name: 'Mum has two tasks here and four more in her son’s plan.',
      plan: { needs: [{ tasks: [{ due: '2026-12-01' }, { due: '2026-12-02' }] }] },
      others: [
        {
          about: { is: 'child', name: 'Noah' },
          needs: [
            {
              tasks: [
                { due: '2026-12-03' },
                { due: '2026-12-04' },
                { due: '2026-12-07' },
                { due: '2026-12-08' },
              ],
            },
          ],
        },
      ],
      raises: [{ part: 'person', id: 'mum', says: 'person' }],
    },
    {
      name: 'A service that allows the plan three tasks a fortnight is told of a fourth.',
      plan: {
        needs: [
          {
            tasks: [
              { due: '2026-12-01' },
              { due: '2026-12-02', who: 'Steph Brown' },
              { due: '2026-12-03' },
              { due: '2026-12-04', who: 'Steph Brown' },
            ],
          },
        ],
      },
      settings: { limits: { overloadPlanTasks: 3 } },
      raises: [{ part: 'plan', says: 'plan' }],
    },
  ],
  leaves: [
    { name: 'Mum has one task.', plan: {} },
    {
      name: 'The plan has exactly as many tasks as the service allows.',
      plan: { needs: [{ tasks: [mums, mums] }] },
      settings: { limits: { overloadPlanTasks: 2 } },
    },
    {
      name: 'Mum has exactly five tasks on one day.',
      plan: { needs: [{ tasks: [mums, mums, mums, mums, mums] }] },
    },
    {
      name: 'The sixth task is due on the fifteenth day.',
      plan: {
        needs: [
          {
            tasks: [mums, mums, mums, mums, mums, { due: '2026-12-15' }],
          },
        ],
      },
    },
    {
      name: 'One of the six is done.',
      plan: {
        needs: [
          {
            tasks: [{ due: '2026-12-01', state: 'done', doneOn: '2026-11-20' }, mums, mums, mums, mums, mums],
          },
        ],
      },
    },
    {
      name: 'Another child’s mother carries the other four.',
      plan: { needs: [{ tasks: [{ due: '2026-12-01' }, { due: '2026-12-02' }] }] },
      others: [
        {
          people: [{ id: 'mum', name: 'Mrs Khan', is: 'parent', relation: 'Mum' }],
          needs: [
            {
              tasks: [
                { due: '2026-12-03' },
                { due: '2026-12-04' },
                { due: '2026-12-07' },
                { due: '2026-12-08' },
              ],
            },
          ],
        },
      ],
    },
    { name: 'The plan has ended.', plan: { state: 'ended', needs: [{ tasks: sixTasks }] } },
  ],
}
