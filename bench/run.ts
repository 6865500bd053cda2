import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { doingAndReview } from './doing-and-review.ts'
import { evidence } from './evidence.ts'
import { field } from './field.ts'
import { million } from './million.ts'
import { page } from './page.ts'
import { pdf } from './pdf.ts'
import { phone } from './phone.ts'
import type { Findings, Section } from './section.ts'
import { isMet } from './section.ts'
import { speed } from './speed.ts'
import { store } from './store.ts'
import { comparisonTable, figuresTable } from './table.ts'
import { word } from './word.ts'
import { workspace } from './workspace.ts'

const sections: readonly Section[] = [
  speed,
  field,
  page,
  million,
  word,
  pdf,
  store,
  workspace,
  doingAndReview,
  phone,
  evidence,
]

const usage = `./bywhen bench                  everything, side by side: a few minutes
./bywhen bench --only speed     one part: ${sections.map(({ name }) => name).join(', ')}
./bywhen bench --whole          the store with up to a million plans: hours, and 60 GB of disk
./bywhen bench --only store --place FOLDER --place URL
                                plans that “./bywhen seed” has made up before; they are written in
./bywhen bench --json           the same as JSON
“npm run bench” does the same; put “--” before the options.`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    whole: { type: 'boolean', default: false },
    place: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
const wanted = sections.filter(({ name }) => values.only?.includes(name) ?? true)
const unknown = values.only?.filter(name => !sections.some(section => section.name === name)) ?? []

if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no part called ${unknown.join(', ')}.`)
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}

const tell = (progress: string): void => console.error(`… ${progress}`)

const print = ({ name, title }: Section, { how, comparison, figures }: Findings): void => {
  console.log(`\n${name}: ${title}\n${how}\n`)
  if (comparison) console.log(`${comparisonTable(comparison)}\n`)
  console.log(figuresTable(figures))
}

const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length }
if (!values.json) console.log(`Node ${machine.node} on ${machine.cores} cores of ${machine.processor}`)

const found = []
for (const section of wanted) {
  const findings = await section.measure(tell, { whole: values.whole, places: values.place })
  if (!values.json) print(section, findings)
  found.push({
    name: section.name,
    title: section.title,
    ...findings,
    figures: findings.figures.map(figure =>
      figure.aim ? { ...figure, met: isMet(figure.measured, figure.aim) } : figure,
    ),
  })
}
if (values.json) console.log(JSON.stringify({ machine, sections: found }, null, 2))
