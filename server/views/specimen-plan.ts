import { button } from './components/button.ts'
import { finding } from './components/finding.ts'
import { notes } from './components/notes.ts'
import { type MarkedWords, planField } from './components/plan-field.ts'
import { type PlanCell, type PlanColumn, planTable } from './components/plan-table.ts'
import { type Html, html } from './html.ts'

const columns: readonly PlanColumn[] = [
  { heading: 'What needs to happen? What is the change we are looking for?' },
  {
    heading:
      'What do the child/young person/family/professionals feel might impact on the changes/tasks being successfully achieved',
  },
  { heading: 'How will it happen? What are the Tasks?' },
  { heading: 'Who will do this?', size: 'narrow' },
  { heading: 'By when', size: 'narrow' },
  { heading: 'Wellbeing / Safety Goal What is the expected impact?' },
]

type Box = {
  readonly column: number
  readonly words: string
  readonly marks?: readonly MarkedWords[]
  readonly found?: readonly Html[]
}

/** One box to write in with its notes, as the page that checks a plan has them. */
function cell(need: number, { column, words, marks, found }: Box): PlanCell {
  const id = `need-${need}-${column}-${words.length}`
  const label = `${columns[column - 1]?.heading}, need ${need}`
  return {
    column,
    whole: column < 3 || column === 6,
    content: planField({ id, name: id, label, value: words, marks }),
    notes: notes({ findings: found ?? [], label: `Notes on ${label}`, id: `${id}-notes` }),
  }
}

const actions = html`
  ${button({ text: 'Add a task', type: 'button', classes: 'govuk-button--secondary bywhen-button--small' })}
  ${button({ text: 'Take this need out', type: 'button', classes: 'govuk-button--secondary bywhen-button--small' })}`

const sources = [{ text: 'Vague time', href: '/rules/vague-time' }, { text: 'G1' }, { text: 'G3' }]

const soon = finding({
  finding: {
    letter: 'Timely',
    severity: 'fix',
    wrong: '“as soon as possible” does not say when.',
    matters: 'Nobody can tell whether it has happened, and Amira is left waiting.',
    instead: 'Give a date, or say how often: “every Monday after school until 30 June”.',
  },
  sources,
  open: true,
  fixes: html`${button({ text: 'Pick a date', type: 'button', classes: 'govuk-button--secondary bywhen-button--small' })}`,
})

const school = finding({
  finding: {
    letter: 'Specific',
    severity: 'fix',
    wrong: '“School” is not a person.',
    matters: 'When nobody is named, everybody thinks that somebody else is doing it.',
    instead: 'Name them: “Mrs Okafor, your form tutor”.',
  },
  sources,
})

const settle = finding({
  finding: {
    letter: 'Measurable',
    severity: 'improve',
    wrong: 'Nothing here could be seen or counted at a review.',
    matters: 'Amira will not know when she has done it.',
    instead: 'Say what people would see: “you go in by the main gate on four mornings out of five”.',
  },
  sources,
})

const jargon = finding({
  finding: {
    letter: 'Plain',
    severity: 'advice',
    wrong: 'Amira may not know what “ELSA” means.',
    matters: 'A plan she cannot read is not hers.',
    instead: 'Say it in full: “Joe, who helps children talk about feelings at school”.',
  },
  sources,
})

/** A plan with two needs, three tasks and notes of every weight, as its form lays it out. */
export const specimenPlan: Html = planTable({
  id: 'plan',
  caption: 'Amira’s plan',
  captionClasses: 'govuk-heading-l',
  columns,
  needs: [
    {
      name: 'Need 1',
      actions,
      rows: [
        [
          cell(1, {
            column: 1,
            words: 'Amira, you need to settle in at your new school.',
            marks: [{ start: 19, end: 47, severity: 'improve' }],
            found: [settle],
          }),
          cell(1, {
            column: 2,
            words:
              'You told us that the dinner hall is loud and that mornings feel rushed. Mum works until 8am on Mondays.',
          }),
          cell(1, {
            column: 3,
            words: 'Meet you at the gate as soon as possible and walk with you to your form room.',
            marks: [{ start: 21, end: 40, severity: 'fix' }],
            found: [soon],
          }),
          cell(1, {
            column: 4,
            words: 'School',
            marks: [{ start: 0, end: 6, severity: 'fix' }],
            found: [school],
          }),
          cell(1, { column: 5, words: '12 January' }),
        ],
        [
          cell(1, {
            column: 3,
            words: 'Eat lunch with ELSA group in the library on Tuesdays and Thursdays.',
            marks: [{ start: 15, end: 19, severity: 'advice' }],
            found: [jargon],
          }),
          cell(1, { column: 4, words: 'Joe Adeyemi' }),
          cell(1, { column: 5, words: 'Every Tuesday and Thursday until 13 February' }),
          cell(1, {
            column: 6,
            words:
              'You go in by the main gate on four mornings out of five, and you have somebody to eat lunch with.',
          }),
        ],
      ],
    },
    {
      name: 'Need 2',
      actions,
      rows: [
        [
          cell(2, { column: 1, words: 'Amira, you need to sleep nine hours on school nights.' }),
          cell(2, { column: 2, words: '' }),
          cell(2, { column: 3, words: 'Phones charge in the kitchen from 8.30pm, yours and Mum’s too.' }),
          cell(2, { column: 4, words: 'Mum and you' }),
          cell(2, { column: 5, words: 'From 5 January' }),
          cell(2, { column: 6, words: 'You wake for school on your own by 7.15am.' }),
        ],
      ],
    },
  ],
})
