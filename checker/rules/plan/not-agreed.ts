import type { Person } from '../../plan.ts'
import { standingAgreements } from '../../reading-plan/agreements.ts'
import { carrierKey, carriersOf } from '../../reading-plan/carriers.ts'
import { atTask, isBlank, isWritten, tasksOf } from '../../reading-plan/parts.ts'
import { atPerson, callName, everybody, isOldEnough, means, personNamed } from '../../reading-plan/people.ts'
import { planRule } from '../../rule.ts'
import type { PlanExamples } from '../../testing.ts'

/** Agreement that was never asked for is not agreement, and disagreement that is hidden comes back as risk [G4 G5]. */
export const notAgreed = planRule({
  id: 'not-agreed',
  letter: 'Agreed',
  severity: 'improve',
  sources: ['G4', 'G5'],
  raisedWhen:
    'Somebody among the plan’s people, a child of about four or older included, or somebody named to do a task, has neither agreed nor disagreed and no reason says why they could not be asked; or a disagreement stands, whole or in part, with no note of what it means for risk. A child whose age nobody wrote down counts as old enough.',
  leftAlone:
    'They agreed; they disagreed and the plan says what that means for risk, or have since agreed; they could not be asked and the plan says why; the child is younger than about four.',

  words: {
    unasked: {
      wrong: 'Nobody has recorded whether {person} agrees with this plan.',
      matters: 'A plan that {person} has not agreed to may not happen, and {child} is counting on it.',
      instead:
        'Ask {person}, and record the answer: agrees, agrees in part, disagrees, or could not be asked and why.',
    },
    'unasked-child': {
      wrong: 'Nobody has recorded what {person} says to this plan: yes, no, or some of it.',
      matters:
        'It is {child}’s own plan, and a child has little reason to trust one that was never theirs to answer.',
      instead:
        'Ask {person} in words that fit their age, and record the answer, or why they could not be asked.',
    },
    'no-reason': {
      wrong: 'The plan says {person} could not be asked, and not why.',
      matters: 'Somebody who matters to {child} may have been left out without a reason.',
      instead: 'Say what stood in the way, and when you will try again.',
    },
    unlisted: {
      wrong:
        '{person} is named to do a task, is not among the plan’s people, and has not said whether they agree.',
      matters: 'Somebody who was never asked may not do it, and {child} would find out last.',
      instead: 'Add {person} to the people of the plan, and record whether they agree.',
    },
    risk: {
      wrong: '{person} does not agree, and nothing says what that means for risk.',
      matters: 'Left unsaid, it can leave {child} less safe than the plan makes it look.',
      instead: 'Write down what this disagreement could mean for {child}, and what you will do about it.',
    },
  },

  *mark(plan, { today, limits }) {
    const answers = standingAgreements(plan)
    const unanswered = (person: Person) => {
      const given = answers.filter(each => means(person, each.person))
      if (given.some(each => each.answer !== 'could-not-be-asked' || isWritten(each.because)))
        return undefined
      return given.length > 0 ? 'no-reason' : 'unasked'
    }
    for (const person of everybody(plan)) {
      const words = isOldEnough(person, limits.askedFromAge, today) ? unanswered(person) : undefined
      if (words === undefined) continue
      const own = words === 'unasked' && person.is === 'child' ? 'unasked-child' : words
      yield { at: atPerson(plan, person), words: own, with: { person: callName(person) } }
    }
    const named = new Set<string>()
    for (const placed of tasksOf(plan))
      for (const [pair, assignment] of (placed.task.assigned ?? []).entries())
        for (const carrier of carriersOf(plan, assignment)) {
          const key = carrierKey(carrier)
          if ('person' in carrier || named.has(key) || answers.some(each => each.person === carrier.name))
            continue
          named.add(key)
          yield { at: atTask(placed, pair), words: 'unlisted', with: { person: carrier.name } }
        }
    for (const { person, answer, meansForRisk } of answers) {
      if ((answer !== 'disagrees' && answer !== 'in-part') || !isBlank(meansForRisk)) continue
      const known = personNamed(plan, person)
      const name = known ? callName(known) : person
      yield { at: { part: 'agreement', id: person }, words: 'risk', with: { person: name } }
    }
  },
})

const emilyAgrees = { person: 'emily', answer: 'agrees' } as const
const mumAgrees = { person: 'mum', answer: 'agrees' } as const
const mumDisagrees = { person: 'mum', answer: 'disagrees' } as const
const mumCouldNot = { person: 'mum', answer: 'could-not-be-asked' } as const
const stephAgrees = { person: 'steph', answer: 'agrees' } as const

export const examples: PlanExamples = {
  raises: [
    {
      name: 'Emily, who is eight, was not asked.',
      plan: { agreements: [mumAgrees, stephAgrees] },
      raises: [{ part: 'person', id: 'emily', says: 'unasked-child' }],
    },
    {
      name: 'Nobody wrote down how old Emily is, and she was not asked.',
      plan: {
        about: { is: 'child', name: 'Emily' },
        people: [{ id: 'emily', name: 'Emily', is: 'child' }],
        agreements: [],
        needs: [],
      },
      raises: [{ part: 'person', id: 'emily', says: 'unasked-child' }],
    },
    {
      name: 'Emily turns four today.',
      plan: {
        about: { is: 'child', name: 'Emily', born: '2022-11-22' },
        people: undefined,
        agreements: [],
        needs: [],
      },
      raises: [{ part: 'plan', says: 'unasked-child' }],
    },
    {
      name: 'Mum was not asked.',
      plan: { agreements: [emilyAgrees, stephAgrees] },
      raises: [{ part: 'person', id: 'mum', says: 'unasked' }],
    },
    {
      name: 'Mum could not be asked, and nothing says why.',
      plan: { agreements: [emilyAgrees, mumCouldNot, stephAgrees] },
      raises: [{ part: 'person', id: 'mum', says: 'no-reason' }],
    },
    {
      name: 'Nanny Jean is to do two tasks and is nowhere else in the plan.',
      plan: { needs: [{ tasks: [{ who: 'Nanny Jean' }, { who: 'nanny jean' }] }] },
      raises: [{ part: 'task', id: 't1', pair: 0, says: 'unlisted' }],
    },
    {
      name: 'Mum agrees with all but one task, and nobody has thought what that means.',
      plan: { agreements: [emilyAgrees, { person: 'mum', answer: 'in-part', part: 't1' }, stephAgrees] },
      raises: [{ part: 'agreement', id: 'mum', says: 'risk' }],
    },
    {
      name: 'Mum agreed in October and disagrees since November.',
      plan: {
        agreements: [
          emilyAgrees,
          { person: 'mum', answer: 'disagrees', on: '2026-11-16', meansForRisk: ' ' },
          { person: 'mum', answer: 'agrees', on: '2026-10-12' },
          stephAgrees,
        ],
      },
      raises: [{ part: 'agreement', id: 'mum', says: 'risk' }],
    },
  ],
  leaves: [
    { name: 'Everybody agrees.', plan: {} },
    {
      name: 'Mum disagrees, and the plan says what that means for risk.',
      plan: {
        agreements: [emilyAgrees, { ...mumDisagrees, meansForRisk: 'The test may be missed' }, stephAgrees],
      },
    },
    {
      name: 'Mum disagreed at first and has agreed since.',
      plan: {
        agreements: [
          emilyAgrees,
          { person: 'mum', answer: 'disagrees', on: '2026-11-16' },
          { person: 'mum', answer: 'agrees', on: '2026-11-16' },
          stephAgrees,
        ],
      },
    },
    {
      name: 'Mum could not be asked, and the plan says why.',
      plan: {
        agreements: [
          emilyAgrees,
          { ...mumCouldNot, because: 'She is in hospital until Friday' },
          stephAgrees,
        ],
      },
    },
    {
      name: 'Emily will be four tomorrow.',
      plan: {
        people: [{ id: 'emily', name: 'Emily', is: 'child', born: '2022-11-23' }],
        agreements: undefined,
        needs: [],
      },
    },
    {
      name: 'One task is given to a job, which another rule says, and one to Steph, named with her job.',
      plan: { needs: [{ tasks: [{ who: 'Health visitor' }, { who: 'Steph (social worker)' }] }] },
    },
    {
      name: 'Nanny Jean is not listed, and agreed by her name.',
      plan: {
        agreements: [emilyAgrees, mumAgrees, stephAgrees, { person: 'Nanny Jean', answer: 'agrees' }],
        needs: [{ tasks: [{ who: 'Nanny Jean' }] }],
      },
    },
  ],
}
