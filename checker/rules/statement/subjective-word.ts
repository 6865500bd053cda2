import { cleaningUnsaid, everydayJudgements, subjectiveWords } from '../../lexicon/subjective-word.ts'
import { vagueWords } from '../../lexicon/vague-time.ts'
import { saysHowThingsAre } from '../../reading/how-things-are.ts'
import { isInName } from '../../reading/proper-names.ts'
import { isQuoted } from '../../reading/quotes.ts'
import type { Sentence } from '../../reading/sentences.ts'
import { countSeen, saysHowMuch, saysWhatItMeans } from '../../reading/specifics.ts'
import type { Found, Span, Statement } from '../../reading/statement.ts'
import { universalsIn } from '../../reading/universal.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A word that means what its reader takes it to mean is agreed by everybody and understood by nobody. [G1 G2 G3] */
export const subjectiveWord = statementRule({
  id: 'subjective-word',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G2', 'G3'],
  fields: ['need', 'task', 'goal'],
  raisedWhen:
    'A word means what its reader takes it to mean: appropriate, suitable, clean, good enough, positive, stable.',
  leftAlone:
    'The same text says what it means in things you could see or count (“clean, meaning washed and ironed”), or it is a name or a fixed term (appropriate adult, a clean drug test).',
  words: {
    word: {
      wrong: '“{phrase}” means one thing to you and may mean another to the family.',
      matters: 'The adults can each believe they have done it while nothing changes for {child}.',
      instead:
        'Say what you would see or count. For a clean kitchen: “the worktops are wiped after each meal and the bin goes out on Tuesdays and Fridays”.',
    },
    chore: {
      wrong: '“{phrase}” does not say what is to be cleaned, or how anybody would know that it is done.',
      matters: 'Everybody has their own idea of a clean home, and {child} lives with whatever is meant.',
      instead:
        'Name the jobs and how often: “Mum hoovers the stairs on Saturdays and changes the beds every second Sunday”.',
    },
  },
  phrases: [subjectiveWords, everydayJudgements, cleaningUnsaid],
  mark(statement, point) {
    let last = -1
    for (const hit of judgements(statement)) {
      const sentence = statement.sentenceAt(hit.from)
      if (sentence.index === last || isInName(statement, hit) || isQuoted(statement, hit.from)) continue
      if (
        saysWhatItMeans(statement, hit.to) ||
        isEveryChilds(statement, sentence, hit) ||
        isTime(statement, hit)
      )
        continue
      if (isBackground(statement, sentence, hit)) continue
      if (isSaidBefore(statement, sentence, hit)) continue
      if ((hit.chore || isManner(statement, hit)) && saysHowMuch(statement, sentence)) continue
      last = sentence.index
      const { start, end } = said.test(hit.pattern) ? praiseIn(statement, hit) : hit
      point({ start, end, words: hit.chore ? 'chore' : 'word' })
    }
  },
})

/** "Safe, happy and loved" is what every child needs, and another rule says so; "a good education" is both. */
const isEveryChilds = (statement: Statement, sentence: Sentence, hit: Found): boolean => {
  if (statement.field === 'task') return false
  const universals = universalsIn(statement).filter(
    each => each.from >= sentence.from && each.to <= sentence.to,
  )
  if (universals.length === 0) return false
  let isTheirs = false
  let isAll = true
  for (let at = hit.from; at < hit.to; at++) {
    if (everyChilds.test(statement.word(at))) isTheirs = true
    else if (statement.is(at, 'good') || statement.word(at) === 'warm') return false
    else if (!beside.test(statement.word(at))) isAll = false
  }
  return isTheirs && (isAll || universals.some(each => each.from < hit.to && hit.from < each.to))
}

const everyChilds =
  /^(?:best|safe|safer|secure|happy|happier|healthy|loving|caring|nurturing|nurtured|supported|dignity|respect|kindness|cared)$/

/** What stands beside them and adds nothing. */
const beside = /^(?:and|,|well|for|environment|treated|with)$/

/** "In good time": nobody can say when, and another rule says so. */
const isTime = (statement: Statement, hit: Found): boolean =>
  statement
    .find(vagueWords)
    .some(each => each.from <= hit.from && hit.to <= each.to && statement.is(each.from, 'prep'))

/** "The flat is tidy and warm. What Ria lacks is a bed": how things are, before what is asked. */
const isBackground = (statement: Statement, sentence: Sentence, hit: Found): boolean =>
  sentence.index + 1 < statement.sentences.length && saysHowThingsAre(statement, hit.to)

/** Things to see say what a word means that stands after them: one where it is what they come to, else four. */
const isSaidBefore = (statement: Statement, sentence: Sentence, { from }: Span): boolean => {
  const so = lastSo(statement, sentence, from)
  if (so === undefined) return countSeen(statement, { ...sentence, to: from }) >= 4
  if (from - so > LONGEST_OUTCOME) return countSeen(statement, { ...sentence, from: so, to: from }) >= 4
  return countSeen(statement, { ...sentence, to: so }) >= 2
}

/** "Wipes the sides and takes out the bin, so the kitchen is clean": where what it comes to begins. */
const lastSo = (statement: Statement, sentence: Sentence, from: number): number | undefined => {
  for (let at = from - 1; at > sentence.from; at--)
    if (statement.word(at) === 'so' && statement.word(at - 1) === ',') return at
  return undefined
}

/** Words from "so" to what it comes to; a longer way holds something else that is wanted. */
const LONGEST_OUTCOME = 6

/** Patterns that begin with what is praised or faulted: "the house needs to be clean". */
const said = /^(?:<judged>|\((?:make\*|things))/

/** The words of praise or fault at the end of such a phrase. */
const praiseIn = (statement: Statement, { from, to }: Found): Span => {
  let at = to - 1
  while (at > from + 1 && (statement.is(at - 1, 'good') || statement.is(at - 1, 'more'))) at--
  return statement.span(at, to)
}

/** "Thoroughly, for 20 seconds": how a thing is done is said by its measure. */
const isManner = (statement: Statement, { from, to }: Found): boolean =>
  to - from === 1 && /[^i]ly$/.test(statement.word(from)) && !ofQuality.test(statement.word(from))

/** No measure says what these mean. */
const ofQuality = /^(?:in|un)?(?:accept|appropri|suit|adequat|decent|sensib|reasonab|proper|nice)/

type Judgement = Found & { readonly chore: boolean }

const judgements = (statement: Statement): readonly Judgement[] => {
  const words = statement.find(subjectiveWords)
  const everyday = statement.find(everydayJudgements)
  const chores = statement.find(cleaningUnsaid)
  if (words.length + everyday.length + chores.length === 0) return []
  const found = [...words, ...everyday].map(hit => ({ ...hit, chore: false }))
  return [...found, ...chores.map(hit => ({ ...hit, chore: true }))].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
}

export const examples: StatementExamples = {
  raises: [
    ['need', 'Emily, your house needs to be [clean].', { child: 'Emily', toChild: true }],
    ['need', 'John needs to have [age-appropriate] self-care skills.', { child: 'John' }],
    ['task', 'Mum to keep the kitchen [tidy] from now on.'],
    ['goal', 'Dad puts [appropriate boundaries] in place for Asha.', { child: 'Asha' }],
    ['need', 'A [decent bed] for Tyrone by 6 March.', { child: 'Tyrone' }],
    ['goal', 'Rhys arrives at nursery [well turned out].', { child: 'Rhys' }],
    ['task', 'Gran to cook [nutritious meals] at weekends.'],
    ['need', 'Bring the flat [up to scratch].'],
    ['task', 'Lou to find Ava [a better] gym.', { child: 'Ava' }],
    ['goal', 'Handovers on Fridays are [amicable].'],
    ['task', 'Mum and Nan to [clean the house] before the holidays.'],
    ['task', 'Mr Cole to speak to Ben [in a calm and respectful manner].', { child: 'Ben' }],
    ['goal', '[Mealtimes are a pleasure].'],
  ],
  leaves: [
    [
      'task',
      'Dad walks Rosie to school in a clean uniform, clean meaning washed and ironed.',
      { child: 'Rosie' },
    ],
    ['need', 'A suitable bed for Ella: a single frame, a mattress and two pillows.', { child: 'Ella' }],
    [
      'need',
      'Lee needs a good education. That means 25 hours a week in a classroom by 1 May; he has 10.',
      { child: 'Lee' },
    ],
    [
      'need',
      'A clean bedroom for Nesta, and for us that means sheets changed on Sundays and no plates left upstairs.',
      { child: 'Nesta' },
    ],
    ['goal', 'Lexi feels safe enough at Jo’s to sleep with her shoes off.', { child: 'Lexi' }],
    ['goal', 'Good Shepherd School says Ana was in for 19 days out of 20.', { child: 'Ana' }],
    ['task', 'Tom to meet his appropriate adult, Lynn Hart, at 9am on 3 March.', { child: 'Tom' }],
    ['goal', 'Three clean drug tests in a row, on the first of each month.'],
    ['task', 'Priya from Positive Steps to fill in the college form with Jo on 4 March.', { child: 'Jo' }],
    ['task', 'Dad wipes the sides, fills the dishwasher and takes out the bin, so the kitchen is clean.'],
    ['task', 'Grandad takes Suki to the stables on Saturdays at 10.', { child: 'Suki' }],
    ['task', 'Mum to send for the smart meter on Monday 2 March.'],
    ['task', 'Tariq says “good morning” to Mrs Bell at the gate each day.', { child: 'Tariq' }],
    [
      'goal',
      'Ben’s mum is in control of her diabetes: between 4 and 10 on five days in seven.',
      { child: 'Ben' },
    ],
  ],
  rewrite: {
    field: 'task',
    from: 'Mum to keep the kitchen [tidy].',
    to: 'Mum washes the plates and wipes the worktops after each meal.',
    child: 'Emily',
  },
}
