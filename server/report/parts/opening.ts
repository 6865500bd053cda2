import { rules, type Severity, sayDay } from '../../../checker/index.ts'
import { titleOf } from '../../pages/rule/title.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { type Html, html } from '../../views/html.ts'
import type { ReportOptions } from '../options.ts'
import type { Tally } from '../tally.ts'
import { count, listed, number } from '../wording.ts'

/** What the report is called. */
export function reportTitle({ plans, fullest }: Tally, options: ReportOptions): string {
  const [only] = fullest
  if (plans === 0) return 'No plan was read'
  if (plans > 1 || !only) return `How SMART are these ${count(plans, 'plan')}?`
  const name = only.name.trim()
  return options.withNames && name ? `How SMART is ${name}’s plan?` : 'How SMART is this plan?'
}

const WEIGHTS: Readonly<Record<Severity, string>> = {
  fix: 'Only what the guidance says not to do',
  improve: 'What the guidance says not to do, and what it says to do',
  advice: 'Everything, down to what is worth a thought',
}

const asked = ({ rules: ids }: ReportOptions): string =>
  ids === undefined || ids.length === rules.length
    ? `All ${rules.length} rules`
    : `${ids.length} of ${rules.length} rules: ${listed(ids.map(titleOf))}`

/** When and with what the plans were checked. */
export const howChecked = (tally: Tally, options: ReportOptions): Html => {
  const { plans, needs, unread, withNotes } = tally
  const row = (key: string, value: string | Html) => ({
    key: { text: key },
    value: typeof value === 'string' ? { text: value } : { html: value },
  })
  return summaryList({
    classes: 'bywhen-facts',
    rows: [
      row('Checked as of', sayDay(options.today)),
      row('Checked by', asked(options)),
      row('What is shown', WEIGHTS[options.severity ?? 'advice']),
      row('Plans', `${count(plans, 'plan')} with ${count(needs, 'need')}`),
      row(
        'Not read',
        unread === 0
          ? 'Nothing: every file could be read'
          : html`<a class="govuk-link" href="#not-read">${count(unread, 'file')} could not be read</a>`,
      ),
      withNotes > 0 &&
        row(
          'Not placed',
          `In ${count(withNotes, 'plan')} some words found no place; they stand with the plan`,
        ),
      options.stopped &&
        row(
          'Stopped',
          `The run was stopped after ${number(options.stopped.done)} of ${count(options.stopped.of, 'file')}; this report tells of those`,
        ),
      row(
        'Names',
        options.withNames
          ? 'The names of children are shown: keep this report as you keep the plans'
          : html`The names of children are left out; those of adults stay. <a class="govuk-link" href="#about">What was left out</a>`,
      ),
    ],
  })
}
