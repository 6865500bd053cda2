import { consequences } from './facts.ts'
import type { Making } from './making.ts'
import { isCalled } from './parts-called.ts'
import { type Row, saidIn } from './read-rows.ts'
import type { Line } from './section.ts'
import { plainly } from './values.ts'

/** How forms word the four questions; the first that fits is meant. */
const worded: readonly (readonly [key: string, words: RegExp])[] = [
  ['bottomLine', /^(?:our |the )?(?:bottom lines?|non negotiables?|what must (?:not|never) happen)$/],
  [
    'endsWhen',
    /^(?:(?:criteria for )?(?:step(?:ping)? down|closure|ending|exit)(?: (?:criteria|plan|when))?|(?:when|how) (?:will|would|can|do) .{0,40}\b(?:end|close|step down|stop|finish)|what (?:needs to|has to|must|would|will) (?:happen|change) (?:for|before|so that) .{0,40}\b(?:end|close|step down|stop|finish))$/,
  ],
  [
    'increasesWhen',
    /^(?:escalation(?: plan)?|(?:what (?:(?:will|would|could|might) )?happens?|consequences?) if .*\b(?:not|no|nothing|dont|doesnt|isnt|arent|wont|cannot|cant|worse|fails?|unsafe|stops?|ignored)\b.*)$/,
  ],
  [
    'endsWhen',
    /^what (?:(?:will|would|could|might) )?happens? if .*\b(?:better|works?|met|achieved|improves?|changes?|well|succeeds?|followed|agreed)$/,
  ],
  [
    'backup',
    /^(?:(?:the |our )?(?:plan b|back up(?: plan)?|contingency (?:plans?|arrangements?))|what (?:(?:will|would|could|might) )?happens? if .+)$/,
  ],
]

const mostWords = 14

/** The question about what happens if, that a label asks, however it is worded. */
export const consequenceMeant = (label: string): Line | undefined => {
  const called = consequences.find(line => isCalled(line, label))
  if (called) return called
  const said = plainly(label)
  if (said.split(' ').length > mostWords) return undefined
  const key = worded.find(([, words]) => words.test(said))?.[0]
  return consequences.find(line => line.key === key)
}

/** Keeps what is said to happen if, beside what was said before; gives back whether the label asks for it. */
export const tellConsequence = (making: Making, label: string, value: string): boolean => {
  const line = consequenceMeant(label)
  if (!line || value === '') return false
  const known = making.parts.get('q1')?.[line.key] ?? ''
  if (!String(known).split('\n').includes(value))
    making.tell('q1', { [line.key]: known === '' ? value : `${known}\n${value}` })
  return true
}

/** A row of the plan's table that asks in its first box what happens if, and answers in the others. */
export const tellConsequenceRow = (making: Making, row: Row): boolean => {
  const [label, ...answers] = saidIn(row)
  return label !== undefined && tellConsequence(making, label, answers.join(' – '))
}
