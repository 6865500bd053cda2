import { characterCount } from './components/character-count.ts'
import { checkboxes } from './components/checkboxes.ts'
import { dateInput } from './components/date-input.ts'
import { errorSummary } from './components/error-summary.ts'
import { fileUpload } from './components/file-upload.ts'
import { input } from './components/input.ts'
import { radios } from './components/radios.ts'
import { select } from './components/select.ts'
import { textarea } from './components/textarea.ts'
import type { Html } from './html.ts'

/** Every kind of field, with and without something to put right. */
export const specimenForm: readonly Html[] = [
  errorSummary({
    titleText: 'Two things to put right',
    errorList: [
      { text: 'Say whose plan it is', href: '#child' },
      { text: 'Give a date that is on the calendar', href: '#review-day' },
    ],
    disableAutoFocus: true,
  }),
  input({
    name: 'child',
    label: { text: 'Whose plan is it?' },
    hint: { text: 'A first name is enough.' },
    errorMessage: { text: 'Say whose plan it is' },
    classes: 'govuk-input--width-20',
  }),
  input({
    name: 'target',
    label: { text: 'How much of the time?' },
    suffix: { text: '%' },
    value: 60,
    classes: 'govuk-input--width-3',
  }),
  dateInput({
    id: 'review',
    fieldset: { legend: { text: 'When will you look at it again?', classes: 'govuk-fieldset__legend--m' } },
    hint: { text: 'For example, 14 3 2026' },
    errorMessage: { text: 'Give a date that is on the calendar' },
    values: { day: 31, month: 2, year: 2026 },
  }),
  radios({
    name: 'template',
    fieldset: { legend: { text: 'Which form do you write in?', classes: 'govuk-fieldset__legend--m' } },
    items: [
      {
        value: 'liberi',
        text: 'Liberi',
        checked: true,
        hint: { text: 'Written to the child, with six columns' },
      },
      { value: 'cumbria', text: 'Three boxes' },
      { divider: 'or' },
      { value: 'none', text: 'Something else', disabled: true },
    ],
  }),
  checkboxes({
    name: 'seen',
    fieldset: { legend: { text: 'Who has seen it?', classes: 'govuk-fieldset__legend--m' } },
    items: [
      { value: 'child', text: 'Amira', checked: true },
      { value: 'mum', text: 'Mum' },
    ],
  }),
  select({
    name: 'kind',
    label: { text: 'What kind of plan is it?' },
    items: [{ text: 'Child in need' }, { text: 'Early help' }],
  }),
  textarea({ name: 'paste', label: { text: 'Paste the plan you have' }, value: 'Amira to attend school.' }),
  characterCount({ name: 'why', label: { text: 'What did you change, and why?' }, maxwords: 60, rows: 3 }),
  fileUpload({ name: 'file', label: { text: 'Or choose a file' } }),
]
