import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { kindSaid } from './fact-labels.ts'
import { toldIn } from './facts-in-line.ts'
import { isTitle, nameInTitle } from './titles.ts'

describe('a line above a plan', () => {
  for (const [line, ...told] of [
    ['Name: Emily   DOB: 1/2/2016', ['name', 'Emily'], ['born', '1/2/2016']],
    ['Name: Emily DOB: 1/2/2016', ['name', 'Emily'], ['born', '1/2/2016']],
    ['Child’s name: Emily Hart', ['name', 'Emily Hart']],
    ['Name of child/young person: Emily', ['name', 'Emily']],
    ['Name of Child(ren): Emily and Tom', ['name', 'Emily and Tom']],
    ['Child/Young Person: Emily, Date of Birth: 1 Feb 2016', ['name', 'Emily'], ['born', '1 Feb 2016']],
    ['Young person’s name: Jo', ['name', 'Jo']],
    ['Re: Emily Hart', ['name', 'Emily Hart']],
    ['Date of birth/EDD: 1/2/16', ['born', '1/2/16']],
    ['Type of plan: Child in Need', ['kind', 'Child in Need']],
    ['Date of plan: 12/1/26    Date of review: 12/4/26', ['starts', '12/1/26'], ['nextReview', '12/4/26']],
    ['Date plan agreed: 1/2/26', ['starts', '1/2/26']],
    ['Date of the child in need plan: 1/2/26', ['starts', '1/2/26']],
    ['Plan start date: 1/2/26 End date: 1/5/26', ['starts', '1/2/26'], ['ends', '1/5/26']],
    ['Review date – 3 April 2026', ['nextReview', '3 April 2026']],
    ['Next review meeting: 3/4/26', ['nextReview', '3/4/26']],
    ['Plan to be reviewed by: 3/4/26', ['nextReview', '3/4/26']],
    ['Date of next core group: 3/4/26', ['nextReview', '3/4/26']],
    ['How often will we meet and who comes: monthly, all of us', ['meets', 'monthly, all of us']],
    ['Frequency of core groups: four-weekly', ['meets', 'four-weekly']],
    ['Frequency of home visits and meetings: weekly', ['meets', 'weekly']],
    ['Social work visiting frequency: every ten working days', ['meets', 'every ten working days']],
    ['Date of core group meeting: 1/5/26', ['meeting', '1/5/26']],
    ['Date of CIN meeting: Monday 12 May at 10:30am', ['meeting', 'Monday 12 May at 10:30am']],
    ['Date of initial child protection conference: 1/5/26', ['meeting', '1/5/26']],
    ['Date of Plan\t12/01/2026', ['starts', '12/01/2026']],
    ['Date of last review: 3 May 2025', [undefined, '3 May 2025']],
    ['Social worker: Sara Jones  Team Manager: Ann', [undefined, 'Sara Jones'], [undefined, 'Ann']],
    ['Time: 10:30 Venue: School', [undefined, '10:30'], [undefined, 'School']],
    ['Note: Emily likes dogs: big ones', [undefined, 'Emily likes dogs: big ones']],
    ['We met at 10:30 and agreed'],
  ] as const)
    it(`says ${told.map(([key, value]) => `${key ?? 'something else'} ${value}`).join(', ') || 'no fact'}: ${line}`, () => {
      deepEqual(
        toldIn(line).told.map(({ fact, value }) => [fact?.key, value]),
        told,
      )
    })
})

describe('a title', () => {
  for (const [title, kind, name] of [
    ['Child Protection Plan for Emily Hart', 'child-protection', 'Emily Hart'],
    ['CIN Plan', 'child-in-need', undefined],
    ['Child in Need Plan – Emily Hart', 'child-in-need', 'Emily Hart'],
    ['CIN Plan: Jo-Ann Smith, 12/1/26', 'child-in-need', 'Jo-Ann Smith'],
    ['Emily Hart’s Early Help Plan', 'early-help', 'Emily Hart'],
    ['Our Family Plan', 'family-plan', undefined],
    ['Care Plan for Baby Smith', 'care-plan', 'Baby Smith'],
    ['Pathway plan', 'pathway-plan', undefined],
    ['Personal Education Plan (PEP)', 'personal-education-plan', undefined],
    ['Adult care plan for Jo Smith', 'adult-plan', 'Jo Smith'],
    ['PLAN FOR EMILY HART', undefined, 'EMILY HART'],
    ['Multi-agency plan', undefined, undefined],
    ['Child in Need Plan: Review 2', 'child-in-need', undefined],
  ] as const)
    it(`says the kind of plan and whose it is: ${title}`, () => {
      deepEqual([isTitle(title), kindSaid(title), nameInTitle(title)], [true, kind, name])
    })

  for (const line of [
    'The plan is to ring Mum.',
    'Plan for improving attendance',
    'Signed',
    'Emily needs a plan that works for the whole of her family and school every day',
  ])
    it(`is not a sentence: ${line}`, () => {
      equal(isTitle(line), false)
    })
})
