import type { Field } from '../../checker/field.ts'
import type { Statement } from './peer.ts'

/** Where each of our rules may speak; a peer is never faulted for speaking in a field that is not the rule's. */
export const fieldsOf = {
  'subjective-word': ['need', 'task', 'goal'],
  'empty-action': ['need', 'task', 'goal'],
  'universal-need': ['need', 'goal'],
  'service-not-need': ['need', 'goal'],
  'unnamed-person': ['who', 'task'],
  'no-measure': ['need', 'goal'],
  'attendance-not-outcome': ['need', 'goal'],
  'self-report-only': ['evidence'],
  'all-or-nothing': ['need', 'task', 'goal'],
  'target-leap': ['need', 'goal'],
  'vague-time': ['need', 'task', 'by', 'goal'],
  'review-as-deadline': ['task', 'by', 'goal'],
  'negative-goal': ['need', 'goal'],
  'not-to-child': ['need', 'factors', 'goal', 'evidence'],
  jargon: ['need', 'factors', 'task', 'who', 'by', 'goal', 'evidence'],
  blame: ['need', 'factors', 'task', 'evidence'],
} as const satisfies Readonly<Record<string, readonly Field[]>>

export type RuleId = keyof typeof fieldsOf

export const ruleIds = Object.keys(fieldsOf) as readonly RuleId[]

/** Whether a rule may speak here at all. */
export const mayStand = (rule: RuleId, { field, toChild }: Statement): boolean =>
  (fieldsOf[rule] as readonly Field[]).includes(field) && (rule !== 'not-to-child' || toChild)

/**
 * Words that general prose checkers flag, under the rule of ours that minds them too, whatever its reason. Words flagged
 * for what none of our rules minds ("it is", "that", "mum", a name not in the dictionary) are left out, and so cost the
 * peer nothing.
 */
const flagged: Readonly<Partial<Record<RuleId, readonly string[]>>> = {
  'subjective-word': [
    'adequate, appropriate, appropriately, best, better, effective, enough, excellent, good, nicely, openly, positive',
    'sensibly, significantly, stable, substantial, sufficient',
  ],
  'empty-action': [
    'assist, assistance, encourage, enhance, facilitate, help, liaise, liaison, monitor, oversee, prioritise, promote',
    'provide, support, supports',
  ],
  'universal-need': ['healthy, safe, wellbeing'],
  'service-not-need': ['allocate, allocated, benefit from, refer, referral, wraparound'],
  'unnamed-person': ['anyone, everybody, everyone, landlord, midwife, people, somebody, someone, whoever'],
  'no-measure': ['a lot, improved, understand'],
  'attendance-not-outcome': ['attend, re-engage'],
  'all-or-nothing': [
    'absolutely, all of, always, cease, completely, each and every, eliminate, entirely, ever, every, every one, fully',
    'never, none, totally, whatever',
  ],
  'vague-time': [
    'as soon as possible, asap, eventually, frequently, generally, in due course, in the near future, occasionally',
    'often, periodically, practicable, promptly, regularly, shortly, sometimes, soon, sooner rather than later, tbc',
    'timely, usually, whenever',
  ],
  'negative-goal': ['avoid, cease, discontinue, eliminate, minimise, reduce, stop, terminate'],
  // They mind the gender; what they point at is the words by which a text talks about the child.
  'not-to-child': [
    "he, she, him, his, her, himself, herself, he's, she's, he'll, she'll, son, daughter, boy, girl",
  ],
  jargon: ['dysregulated, evidenced, facilitate, multidisciplinary, practicable, submit, utilise'],
  blame: ['addict, alcoholic, crazy, enemy, failed, failed to, hysterical, junkie, lazy, liar'],
}

const rulesOfWord = new Map<string, RuleId[]>()
for (const rule of ruleIds)
  for (const word of (flagged[rule] ?? []).flatMap(line => line.split(', ')))
    rulesOfWord.set(word, [...(rulesOfWord.get(word) ?? []), rule])

/** The rules of ours that a flagged word stands for in this statement's field; none for most words. */
export const rulesFor = (word: string, statement: Statement): readonly RuleId[] =>
  (rulesOfWord.get(word.toLowerCase()) ?? []).filter(rule => mayStand(rule, statement))
