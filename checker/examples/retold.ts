import type { Plan } from '../plan.ts'
import type { Example } from './example.ts'

/** A good plan that the guidance shows, with its facts and in our words, and what the rules find in it all the same. */
export type Retold = Omit<Example, 'id'> & {
  /** What the plan rules find, because the guidance shows one box of a plan and not a whole plan. */
  readonly parts: readonly string[]
  /** What the statement rules find, and why. */
  readonly statements: Readonly<Record<string, string>>
  /** What two careful reviewers could differ on. */
  readonly optional?: readonly string[]
}

const jools: Pick<Plan, 'about' | 'needs'> = {
  about: { is: 'child', name: 'Jools' },
  needs: [
    {
      id: 'n1',
      text: 'Jools, you need to be at school 95% of the time and reach your potential. You are gifted at art, and we would love you to have the chance to grow in it.',
      tasks: [
        {
          id: 't1',
          text: 'Jools, a form has to be filled in for St Barts school.',
          assigned: [
            {
              who: 'Dad will fill in the form with Jason (from Early Help)',
              by: '2 Jan 23',
              due: '2023-01-02',
            },
          ],
        },
        {
          id: 't2',
          text: 'You, your dad and Mrs Streeter (St Barts School) will meet to talk about what would help you settle in.',
          assigned: [{ who: 'Mrs Streeter will set up the meeting', by: '12 Jan 23', due: '2023-01-12' }],
        },
      ],
    },
  ],
}

const done = {
  t1: ['2023-01-02', 'You and Jason (from Early Help) helped your dad with the form.'],
  t2: [
    '2023-01-12',
    'The meeting took place, and you are starting at your new school bit by bit. Jools, you have been there each time you were expected, Mrs Streeter sees how hard you work, and you have made friends.',
  ],
} as const

const joolsReviewed: Pick<Plan, 'about' | 'needs'> = {
  about: jools.about,
  needs: jools.needs.map(need => ({
    ...need,
    tasks: (need.tasks ?? []).map(task => {
      const [doneOn, text] = done[task.id as keyof typeof done]
      return { ...task, state: 'done', doneOn, evidence: [{ id: `e-${task.id}`, text }] }
    }),
  })),
}

/** The good plans of G1, G2 and G3. They stand alone there: nobody is listed, and nothing is said of what follows. */
export const retold: readonly Retold[] = [
  {
    label: 'Sam’s immunisations, in Liberi [G1]',
    today: '2023-01-03',
    plan: {
      template: 'liberi',
      about: { is: 'child', name: 'Sam', born: '2022-11-10' },
      needs: [
        {
          id: 'n1',
          text: 'Sam, you need the immunisations that are due when you are 8 weeks old.',
          factors: [
            {
              id: 'f1',
              text: 'Sam, your mum finds health places hard: they make her very nervous and anxious.',
            },
          ],
          tasks: [
            {
              id: 't1',
              text: 'Nanny Jean has said she will take you to the doctor’s surgery for them. Your mum will be at home to cuddle you when you get back.',
              assigned: [{ who: 'Nanny Jean', by: '12 Jan 2023', due: '2023-01-12' }],
            },
          ],
          goals: [
            {
              id: 'g1',
              text: 'Once you have had your immunisations, you are protected from childhood disease.',
            },
          ],
        },
      ],
    },
    parts: ['no-evidence-plan', 'not-linked', 'no-voice', 'not-agreed', 'no-consequence'],
    statements: {},
  },
  {
    label: 'Jools’s new school, in the early help assessment [G1]',
    today: '2022-12-28',
    plan: { ...jools, template: 'ehm-assessment' },
    parts: ['not-linked', 'no-voice', 'not-agreed', 'not-understood', 'no-consequence'],
    statements: { 'universal-need': 'To reach one’s potential is true of every child, as G1 says itself.' },
    optional: ['no-measure'],
  },
  {
    label: 'Jools’s new school, in the early help review [G1]',
    today: '2023-01-20',
    plan: { ...joolsReviewed, template: 'ehm-review' },
    parts: ['not-linked', 'no-voice', 'not-agreed', 'not-understood', 'no-consequence', 'done-no-next'],
    statements: { 'universal-need': 'To reach one’s potential is true of every child, as G1 says itself.' },
    optional: ['no-measure'],
  },
  {
    label: 'Rosie’s way to school, in the outcomes table [G2]',
    today: '2026-08-24',
    plan: {
      template: 'outcomes',
      about: { is: 'child', name: 'Rosie' },
      needs: [
        {
          id: 'n1',
          text: 'Rosie is at school from Monday to Friday in a uniform that has been washed and ironed, with her book bag. Her attendance is 35%, and her parents have said they will bring it to 60% this term.',
          tasks: [
            {
              id: 't1',
              text: 'Mother will put out Rosie’s uniform (washed and ironed) and book bag the evening before, and set her alarm for 7.30am, so that they are at school by 8.30am.',
              assigned: [
                { who: 'Mother', by: 'every evening from Sunday to Thursday, starting on 31 August' },
              ],
            },
            {
              id: 't2',
              text: 'Parents will tell the school office of every absence and take turns on the walk to school.',
              assigned: [{ who: 'Mother on Mondays, Father on Tuesdays, and so on', by: 'from 1 September' }],
            },
            {
              id: 't3',
              text: 'Mother finds the walk hard after the holidays, so somebody walks with her and Rosie each day at first.',
              assigned: [
                {
                  who: 'The school support worker',
                  by: 'Monday to Friday at 8.20am for two weeks from 1 September, then Monday, Tuesday and Friday from 14 September',
                },
              ],
            },
          ],
          goals: [
            {
              id: 'g1',
              text: 'Rosie’s attendance goes from 35% to 60% this term.',
              evidencedBy: 'The days on which Rosie was at school and was not',
              evidencedWho: 'The school, which records them',
            },
          ],
          measures: [{ id: 'm1', what: 'Attendance', unit: '%', baseline: 35, target: 60 }],
        },
      ],
    },
    parts: ['not-linked', 'no-voice', 'not-agreed', 'not-understood', 'no-consequence'],
    statements: {
      'unnamed-person': 'The school support worker and the parents are not named.',
    },
  },
  {
    label: 'Jimmy’s eczema, in Cumbria’s three boxes [G3]',
    today: '2026-03-02',
    plan: {
      template: 'cumbria',
      about: { is: 'child', name: 'Jimmy' },
      needs: [
        {
          id: 'n1',
          text: 'Jimmy needs his eczema looked after, so that it troubles him as little as it can.',
          tasks: [
            {
              id: 't1',
              text: 'Jimmy needs his GP to see him.',
              assigned: [
                {
                  who: 'Jimmy’s mother will book the visit',
                  by: 'within the next five days',
                  due: '2026-03-07',
                },
              ],
            },
          ],
        },
      ],
    },
    parts: ['missing-part', 'not-linked', 'no-voice', 'not-agreed', 'not-understood', 'no-consequence'],
    statements: {},
    optional: ['no-measure'],
  },
]
