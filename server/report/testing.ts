import { examples } from '../../checker/examples/index.ts'
import type { Plan } from '../../checker/index.ts'
import { check } from '../../checker/index.ts'
import type { Checked, CheckedPlan } from './checked-plan.ts'
import { addTo, newTally, type ReportOptions, tellingHere, writeReport } from './report.ts'

/** The day on which the plans of these tests are checked. */
export const reportDay = '2026-11-22'

/** A plan as a run hands it on, with whatever else a test is about. */
export const checkedPlan = (plan: Plan, number: number, change: Partial<CheckedPlan> = {}): CheckedPlan => ({
  file: `plan-${number}.docx`,
  number,
  plan,
  findings: check(plan, { today: reportDay }),
  notes: [],
  ...change,
})

/** The plans anybody can try, as if they had come in files, with one that cannot be read and one with odd columns. */
export const aFewPlans: readonly Checked[] = [
  ...examples.map(({ plan, today }, at) =>
    checkedPlan(plan, at + 1, {
      findings: check(plan, { today }),
      ...(at === 1 && {
        notes: [{ where: 'Below the table', text: 'Signed on Tuesday' }],
        columns: [
          { heading: 'What we want', role: 'need', sample: 'You need to sleep' },
          { heading: 'Who and when', role: 'who by', sample: 'Mum, Friday' },
          { heading: 'RAG', sample: 'Amber' },
        ],
      }),
    }),
  ),
  {
    file: 'old plan.doc',
    refused: [
      {
        where: 'The file',
        text: '“old plan.doc” is an old Word file. Save it as .docx, and check it again.',
      },
    ],
  },
]

/** The whole report of some plans, as one text. */
export async function reportOn(
  checked: readonly Checked[],
  options: Partial<ReportOptions> & { readonly inFull?: number } = {},
): Promise<string> {
  const { inFull, ...rest } = options
  const tally = newTally(inFull === undefined ? {} : { inFull })
  for (const each of checked) addTo(tally, each)
  const all = { today: reportDay, ...rest }
  let written = ''
  for await (const piece of writeReport(
    tally,
    tellingHere(() => checked, all),
    all,
  ))
    written += piece
  return written
}
