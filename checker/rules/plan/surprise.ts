import { isRealDay, sayDay } from '../../days.ts'
import type { Person, Plan } from '../../plan.ts'
import { everybody, means } from '../../reading-plan/people.ts'
import { hasEnded } from '../../reading-plan/standing.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

const isFamily = (person: Person): boolean => person.is !== 'professional' && person.is !== 'network'

const familySaw = (plan: Plan, before: string): boolean =>
  (plan.draftsSeen ?? []).some(
    ({ person, on }) =>
      isRealDay(on) && on < before && everybody(plan).some(each => isFamily(each) && means(each, person)),
  )

/** A family that first reads its plan in a room full of people cannot have had a part in making it [G1]. */
export const surprise = planRule({
  id: 'surprise',
  letter: 'Agreed',
  severity: 'fix',
  sources: ['G1'],
  raisedWhen:
    'The plan goes to a meeting on a day that is set, and nobody in the family saw the draft before that day.',
  leftAlone: 'One of the family saw it the day before or earlier; no meeting is set; the plan has ended.',

  words: {
    unseen: {
      wrong: 'This plan goes to a meeting on {day}, and nobody in the family has seen the draft.',
      matters: 'It would surprise the people {child} depends on in front of everybody.',
      instead:
        'Go through the draft with {child} and the family before that day, and record who saw it and when.',
    },
  },

  *mark(plan) {
    const { meeting } = plan
    if (hasEnded(plan) || !isRealDay(meeting) || familySaw(plan, meeting)) return
    yield { at: { part: 'plan' }, words: 'unseen', with: { day: sayDay(meeting) } }
  },
})

export const examples: PlanExamples = {
  raises: [
    {
      name: 'There is a meeting, and nobody has seen the draft.',
      plan: { meeting: '2026-11-27' },
      raises: [{ part: 'plan', says: 'unseen' }],
    },
    {
      name: 'Mum is handed the draft on the day of the meeting.',
      plan: { meeting: '2026-11-27', draftsSeen: [{ person: 'mum', on: '2026-11-27', how: 'print' }] },
      raises: [{ part: 'plan', says: 'unseen' }],
    },
    {
      name: 'Only the social worker has seen it.',
      plan: { meeting: '2026-11-27', draftsSeen: [{ person: 'steph', on: '2026-11-20' }] },
      raises: [{ part: 'plan', says: 'unseen' }],
    },
    {
      name: 'A neighbour who helps has seen it, and she is not family.',
      plan: {
        meeting: '2026-11-27',
        people: [
          { id: 'emily', name: 'Emily', is: 'child' },
          { id: 'ada', name: 'Ada Cole', is: 'network' },
        ],
        draftsSeen: [{ person: 'ada', on: '2026-11-20' }],
      },
      raises: [{ part: 'plan', says: 'unseen' }],
    },
    {
      name: 'Mum saw it after the meeting.',
      plan: { state: 'draft', meeting: '2026-11-16', draftsSeen: [{ person: 'mum', on: '2026-11-18' }] },
      raises: [{ part: 'plan', says: 'unseen' }],
    },
  ],
  leaves: [
    { name: 'No meeting is set.', plan: {} },
    {
      name: 'Mum saw it the day before.',
      plan: { meeting: '2026-11-27', draftsSeen: [{ person: 'mum', on: '2026-11-26' }] },
    },
    {
      name: 'Emily saw it a week before.',
      plan: { meeting: '2026-11-27', draftsSeen: [{ person: 'emily', on: '2026-11-20', how: 'in-person' }] },
    },
    {
      name: 'Her nan saw it.',
      plan: {
        meeting: '2026-11-27',
        people: [{ id: 'nan', name: 'Jean Ellis', is: 'relative', relation: 'Nan' }],
        draftsSeen: [{ person: 'nan', on: '2026-11-20' }],
      },
    },
    { name: 'The plan has ended.', plan: { state: 'ended', meeting: '2026-11-16' } },
  ],
}
