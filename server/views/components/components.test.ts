import { equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { type Html, raw } from '../html.ts'
import { backLink } from './back-link.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { button } from './button.ts'
import { characterCount } from './character-count.ts'
import { checkboxes } from './checkboxes.ts'
import { dateInput } from './date-input.ts'
import { details } from './details.ts'
import { errorMessage } from './error-message.ts'
import { errorSummary } from './error-summary.ts'
import { fieldset } from './fieldset.ts'
import { fileUpload } from './file-upload.ts'
import { genericHeader } from './generic-header.ts'
import { hint } from './hint.ts'
import { input } from './input.ts'
import { insetText } from './inset-text.ts'
import { label } from './label.ts'
import { notificationBanner } from './notification-banner.ts'
import { pagination } from './pagination.ts'
import { panel } from './panel.ts'
import { phaseBanner } from './phase-banner.ts'
import { radios } from './radios.ts'
import { select } from './select.ts'
import { serviceNavigation } from './service-navigation.ts'
import { skipLink } from './skip-link.ts'
import { summaryList } from './summary-list.ts'
import { table } from './table.ts'
import { tag } from './tag.ts'
import { taskList } from './task-list.ts'
import { textarea } from './textarea.ts'
import { warningText } from './warning-text.ts'

const COMPONENTS = {
  'back-link': backLink,
  breadcrumbs,
  button,
  'character-count': characterCount,
  checkboxes,
  'date-input': dateInput,
  details,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  fieldset,
  'file-upload': fileUpload,
  'generic-header': genericHeader,
  hint,
  input,
  'inset-text': insetText,
  label,
  'notification-banner': notificationBanner,
  pagination,
  panel,
  'phase-banner': phaseBanner,
  radios,
  select,
  'service-navigation': serviceNavigation,
  'skip-link': skipLink,
  'summary-list': summaryList,
  table,
  tag,
  'task-list': taskList,
  textarea,
  'warning-text': warningText,
} satisfies Readonly<Record<string, (options: never) => Html>>

type Fixture = { readonly name: string; readonly options: unknown; readonly html: string }

const fixturesOf = (component: string): readonly Fixture[] =>
  JSON.parse(
    readFileSync(
      new URL(
        `../../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`,
        import.meta.url,
      ),
      'utf8',
    ),
  ).fixtures

const SAFE = /^(html|\w+Html|start|navigationStart|navigationEnd)$/

/** In a fixture markup is a plain string; with us it has to say that it is safe, and a slot is always a record. */
function asOurs(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'end') return { html: raw(value) }
    return value && SAFE.test(key) ? raw(value) : value
  }
  if (Array.isArray(value)) return value.map(entry => asOurs(entry))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asOurs(inner, name)]))
}

/** White space between tags and the order of attributes say nothing. */
const squeezed = (markup: string): string =>
  markup
    .replace(/\s+/g, ' ')
    .replace(/ ?<(\/?[a-z]\w*)([^>]*)> ?/g, (_, name, values) => `<${name} ${inOrder(values)}>`)
    .replaceAll('&#96;', '`')
    .trim()

const inOrder = (values: string): string => (values.match(/[^\s=]+(="[^"]*")?/g) ?? []).sort().join(' ')

const HOSTILE = '<hr id="x">\'&'

/** The same options with every word replaced by one that would break out of its place if it were not escaped. */
function hostile(value: unknown): unknown {
  if (typeof value === 'string') return value && HOSTILE
  if (Array.isArray(value)) return value.map(hostile)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner)]))
}

describe('every component against the fixtures that come with govuk-frontend', () => {
  for (const [name, component] of Object.entries(COMPONENTS)) {
    const write = (options: unknown): string => String(component(options as never))

    it(`writes ${name} as it should be, in all its fixtures and none left out`, () => {
      const fixtures = fixturesOf(name)
      ok(fixtures.length > 0)
      for (const { name: title, options, html } of fixtures) {
        equal(squeezed(write(asOurs(options))), squeezed(html), `${name}: ${title}`)
      }
    })

    it(`escapes whatever ${name} is given as words, markup among it`, () => {
      for (const { options } of fixturesOf(name)) ok(!write(hostile(options)).includes('<hr'))
    })
  }
})
