import { type Finding, type Plan, type Rule, rules, type Severity } from '../../checker/index.ts'
import type { Checked, Unread } from '../../server/report/checked-plan.ts'
import { placeOf } from '../showing/places.ts'
import { addressOf } from './address.ts'
import { withoutFirst } from './listed.ts'
import { toldOf } from './told.ts'
import type { Run, Telling } from './writer.ts'

const levels = { fix: 'error', improve: 'warning', advice: 'note' } as const satisfies Record<
  Severity,
  string
>

/** A rule as SARIF describes one. */
export const toDescriptor = ({ id, letter, severity, raisedWhen, leftAlone, sources }: Rule) => ({
  id,
  shortDescription: { text: raisedWhen },
  help: { text: `Raised: ${raisedWhen} Left alone: ${leftAlone}` },
  defaultConfiguration: { level: levels[severity] },
  properties: { tags: [letter, ...sources] },
})

/** Where a part of a plan stands, by its path of ids from the plan down. */
const pathOf = (number: number, { at, field }: Finding): string =>
  [
    `plan ${number}`,
    ...(at.need !== undefined && at.part !== 'need' ? [`need ${at.need}`] : []),
    ...(at.part === 'plan' ? [] : [at.id === undefined ? at.part : `${at.part} ${at.id}`]),
    ...(field === undefined ? [] : [field]),
  ].join('/')

type Tell = (words: string) => string

/**
 * A finding as SARIF tells it. A plan's words have no place in the bytes of a Word file, so there is no region: the place
 * is that of a part in the plan, and `start` and `end` count in the words of that field.
 */
export const toResult = (plan: Plan, number: number, file: string, finding: Finding, tell: Tell) => {
  const { rule, severity, wrong, matters, instead, field, start, end, text } = finding
  const address = addressOf(file)
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: tell(`${wrong} ${matters} Instead: ${instead}`) },
    locations: [
      {
        ...(address && { physicalLocation: { artifactLocation: { uri: address } } }),
        logicalLocations: [
          {
            name: tell(placeOf(plan, finding)),
            fullyQualifiedName: pathOf(number, finding),
            kind: finding.at.part,
          },
        ],
      },
    ],
    properties: {
      plan: number,
      ...(field && { field }),
      ...(end > start && { words: tell(text), start, end }),
    },
  }
}

/** A file that could not be read, as SARIF tells of trouble. */
export const toNotification = ({ file, refused }: Unread) => {
  const address = addressOf(file)
  return {
    level: 'error' as const,
    message: { text: refused.map(({ where, text }) => `${where}: ${text}`).join(' ') },
    ...(address && { locations: [{ physicalLocation: { artifactLocation: { uri: address } } }] }),
  }
}

const comma = ',\n'

/** What was found in one plan, each finding with the comma before it. */
export const pieceOfSarif = (checked: Checked, telling: Telling): string => {
  if ('refused' in checked) return ''
  const { plan, number, file, findings } = checked
  const tell = toldOf(plan, telling)
  return findings
    .map(finding => `${comma}${JSON.stringify(toResult(plan, number, file, finding, tell))}`)
    .join('')
}

/** What was found, as the tools that show the findings of other checkers read it. */
export async function* writeSarif(run: Run): AsyncGenerator<string | Uint8Array> {
  const driver = {
    name: 'Bywhen',
    rules: rules.filter(({ id }) => run.rules.includes(id)).map(toDescriptor),
  }
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
  yield `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},\n`
  yield '"columnKind":"utf16CodeUnits","results":[\n'
  yield* withoutFirst(comma, run.pieces())
  yield '],\n"artifacts":[\n'
  yield* listed(artifacts(run))
  yield `],\n"invocations":[{"executionSuccessful":${run.done === run.files && run.tally.unread === 0},"toolExecutionNotifications":[\n`
  yield* listed(notifications(run))
  yield ']}]}]}\n'
}

/** Puts commas between pieces, without holding more than one. */
function* listed(pieces: Iterable<string>): Generator<string> {
  let isFirst = true
  for (const piece of pieces) {
    yield isFirst ? piece : `${comma}${piece}`
    isFirst = false
  }
}

function* artifacts(run: Run): Generator<string> {
  for (const { file } of run.answered()) {
    const address = addressOf(file)
    if (address) yield JSON.stringify({ location: { uri: address }, roles: ['analysisTarget'] })
  }
}

function* notifications(run: Run): Generator<string> {
  if (run.done < run.files)
    yield JSON.stringify({
      level: 'warning',
      message: { text: `The run was stopped when ${run.done} of ${run.files} files were checked.` },
    })
  for (const each of run.answered()) if ('refused' in each) yield JSON.stringify(toNotification(each))
}
