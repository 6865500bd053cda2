import { cleaningUnsaid, everydayJudgements, subjectiveWords } from '../../lexicon/subjective-word.ts'
import { isInName } from '../../reading/proper-names.ts'
import { isQuoted } from '../../reading/quotes.ts'
import { saysHowMuch, saysWhatItMeans } from '../../reading/specifics.ts'
import type { Found, Statement } from '../../reading/statement.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

/** A word that means what its reader takes it to mean is agreed by everybody and understood by nobody. [G1 G2 G3] */
export const subjectiveWord = statementRule({
  id: 'subjective-word',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G2', 'G3'],
  fields: ['need', 'task', 'goal'],
  raisedWhen: 'A word means what its reader takes it to mean: appropriate, suitable, clean, good enough, positive, stable.',
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
      instead: 'Name the jobs and how often: “Mum hoovers the stairs on Saturdays and changes the beds every second Sunday”.',
    },
  },
  phrases: [subjectiveWords, everydayJudgements, cleaningUnsaid],
  *mark(statement) {
    let last = -1
    for (const hit of judgements(statement)) {
      const sentence = statement.sentenceAt(hit.from)
      if (sentence.index === last || isInName(statement, hit) || isQuoted(statement, hit.from)) continue
      if (saysWhatItMeans(statement, hit.to)) continue
      if (hit.chore && saysHowMuch(statement, sentence)) continue
      last = sentence.index
      yield { start: hit.start, end: hit.end, words: hit.chore ? 'chore' : 'word' }
    }
  },
})

type Judgement = Found & { readonly chore: boolean }

const judgements = (statement: Statement): readonly Judgement[] => {
  const words = statement.find(subjectiveWords)
  const everyday = statement.find(everydayJudgements)
  const chores = statement.find(cleaningUnsaid)
  if (words.length + everyday.length + chores.length === 0) return []
  const found = [...words, ...everyday].map(hit => ({ ...hit, chore: false }))
  return [...found, ...chores.map(hit => ({ ...hit, chore: true }))].sort((a, b) => a.from - b.from || b.to - a.to)
}

export const examples: StatementExamples = {
  raises: [],
  leaves: [],
  rewrite: { field: 'need', from: '', to: '' },
}
