import type { Finding } from '../../../checker/index.ts'
import { marksAt } from '../../pages/check/notes-view.ts'
import { titleOf } from '../../pages/rule/title.ts'
import { finding, type Source } from '../../views/components/finding.ts'
import { smartTiles } from '../../views/components/letters.ts'
import { notes } from '../../views/components/notes.ts'
import { markedText } from '../../views/components/plan-field.ts'
import { smartBadge } from '../../views/components/smart-badge.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { CheckedPlan } from '../checked-plan.ts'
import { namesOf } from '../names/names-of.ts'
import { type ReportOptions, type Tell, tellingOf } from '../options.ts'
import { lineOf } from '../plan-line.ts'
import { showPlan, type Told } from '../plan-shown.ts'
import { formName, kindName, planTitle } from '../plan-title.ts'
import { count } from '../wording.ts'
import { howRead } from './how-read.ts'

/** One plan, folded away until somebody opens it: its words need by need, with what was found under them. */
export function planPart(checked: CheckedPlan, options: ReportOptions, open = false): Html {
  const { plan, findings, file } = checked
  const tell = tellingOf(options)(namesOf(plan))
  const line = lineOf(checked)
  const { needs, whole } = showPlan(plan, findings)
  const facts = [kindName(plan.kind), formName(plan.template), count(line.needs, 'need')]
  return html`<details class="bywhen-one" id="plan-${line.number}"${open ? html` open` : nothing}>
    <summary class="bywhen-one__summary">
      <h3 class="govuk-heading-m">${planTitle(line, options)}</h3>
      <span class="bywhen-aside">${[...facts, ...(options.withNames ? [file] : [])].join(' · ')}</span>
      <span class="bywhen-one__count">${inWords(findings)}</span>
    </summary>
    ${badge(findings)}
    ${howRead(checked, tell)}
    ${needs.map(({ told }, at) => html`<h4 class="govuk-heading-s">Need ${at + 1}</h4>${told.map(each => toldView(each, tell, `need ${at + 1}`))}`)}
    ${whole.length > 0 ? html`<h4 class="govuk-heading-s">The plan as a whole</h4>${foundView(whole, tell, 'the plan as a whole')}` : nothing}
  </details>`
}

const inWords = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return 'Nothing was found'
  const toChange = findings.filter(({ severity }) => severity === 'fix').length
  return `${count(findings.length, 'finding')}, ${toChange === 0 ? 'none of them pressing' : `${toChange} to change`}`
}

const badge = (findings: readonly Finding[]): Html => {
  const [s = 0, m = 0, a = 0, r = 0, t = 0] = smartTiles.map(
    tile => findings.filter(({ letter }) => (tile.letters as readonly string[]).includes(letter)).length,
  )
  return smartBadge({ states: [s, m, a, r, t], label: 'This plan by letter' })
}

const toldView = ({ label, text, findings }: Told, tell: Tell, where: string): Html => {
  const words = text === undefined ? undefined : tell(text)
  const marks = words
    ? marksAt(
        findings.map(found => ({ finding: { ...found, ...words.moved(found) }, place: label })),
        label,
      )
    : []
  return html`<div class="bywhen-told">
    <div>
      <p class="bywhen-told__label">${label}</p>
      ${words ? html`<p class="bywhen-words">${markedText(words.text, marks)}</p>` : nothing}
    </div>
    ${foundView(findings, tell, `${label}, ${where}`, text)}
  </div>`
}

const foundView = (findings: readonly Finding[], tell: Tell, where: string, text?: string): Html =>
  notes({
    label: `Findings on ${where}`,
    atOnce: findings.length,
    findings: findings.map(found => {
      const say = (words: string) => tell(words, text).text
      const told = {
        ...found,
        wrong: say(found.wrong),
        matters: say(found.matters),
        instead: say(found.instead),
      }
      return finding({ finding: told, sources: [inReport(found)] })
    }),
  })

/** Every rule that found something is told in the report itself, with the guidance behind it. */
const inReport = ({ rule }: Finding): Source => ({
  text: `our rule “${titleOf(rule)}”`,
  href: `#rule-${rule}`,
})
