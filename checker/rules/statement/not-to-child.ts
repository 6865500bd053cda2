import { theChild } from '../../lexicon/the-child.ts'
import { pronounsForChild } from '../../reading/antecedents.ts'
import { initialsOfChild } from '../../reading/initials.ts'
import { isNickname } from '../../reading/nicknames.ts'
import { speaksToYou } from '../../reading/second-person.ts'
import { isAnothers, isInTitle } from '../../reading/spoken-of.ts'
import { endOfChild, isCalled, isNamesake } from '../../reading/spoken-to.ts'
import type { Span, Statement } from '../../reading/statement.ts'
import { theyForChild } from '../../reading/they-for-child.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

const isSomeoneElse = (statement: Statement, from: number, to: number): boolean =>
  isNamesake(statement, to) ||
  isAnothers(statement, from) ||
  (speaksToYou(statement) && isInTitle(statement, from, to))

/** Where the text names the child without calling them. */
const namedIn = (statement: Statement): readonly Span[] => {
  const found: Span[] = []
  const isSpeaking = speaksToYou(statement)
  for (let at = 0; at < statement.tokens.length; at++) {
    if (!statement.is(at, 'child') && (isSpeaking || !isNickname(statement, at))) continue
    const end = endOfChild(statement, at)
    if (!isCalled(statement, at, end) && !isSomeoneElse(statement, at, end))
      found.push(statement.span(at, end))
    at = end - 1
  }
  return found
}

const several = new Set(['children', 'people', 'twins', 'siblings', 'triplets'])

/** Where the text says "the child" or "our son". */
const spokenOf = (statement: Statement): readonly Span[] =>
  statement.find(theChild).filter(({ from, to, plain }) => {
    if (statement.tokens[to - 1]?.possessive && (plain === 'many' || several.has(statement.word(to - 1))))
      return false
    if (plain === 'any') return true
    if (plain === 'many' || plain === 'one') return !speaksToYou(statement)
    if (plain === 'baby')
      return statement.names.isBaby || (!speaksToYou(statement) && statement.tokens[from]?.first === true)
    return statement.tokens[from]?.first === true && !speaksToYou(statement)
  })

/** The plan is the child's own: it speaks to them, and does not talk about them over their head. */
export const notToChild = statementRule({
  id: 'not-to-child',
  letter: 'Child',
  severity: 'improve',
  sources: ['G1'],
  fields: ['need', 'factors', 'goal', 'evidence'],
  raisedWhen:
    'The plan is written to the child, and these words talk about the child: “Emily needs”, “the child will”, “her attendance”.',
  leftAlone:
    'It speaks to the child: “Emily, you need”, “your mum”; or the plan is not written to the child.',

  words: {
    named: {
      wrong: '“{phrase}” speaks about {child}, and this form is written to {child}.',
      matters:
        'This is {child}’s own plan. Reading about yourself as if you were not in the room tells you that it is somebody else’s.',
      instead:
        'Say it to {child}: “{child}, you need…” or “your…”, for instance “{child}, you need your inhaler in your bag each day”.',
    },
    child: {
      wrong: '“{phrase}” could be any child, and {child} will read this.',
      matters: 'A plan that has a name and a “you” in it feels like it was made for the person reading it.',
      instead: 'Speak to {child}: “you” in place of “the child”, “your bed” in place of “the child’s bed”.',
    },
    pronoun: {
      wrong: '“{phrase}” is {child}, as far as we can tell, and the plan is written to {child}.',
      matters:
        'This is {child}’s own plan, and “he” or “she” makes it sound like adults talking to each other.',
      instead: 'Say “you” and “your”: “You can tie your laces; Miss Obi watched you do it.”',
    },
  },

  phrases: [theChild],

  mark(statement, point) {
    if (!statement.toChild) return
    const named = namedIn(statement).slice(0, 2)
    for (const span of named) point({ ...span, words: 'named' })
    const spoken = [...spokenOf(statement), ...initialsOfChild(statement)].slice(0, 2)
    for (const span of spoken) point({ ...span, words: 'child' })
    if (named.length + spoken.length > 0) return
    const pronoun = pronounsForChild(statement)[0] ?? theyForChild(statement)
    if (pronoun !== undefined) point({ ...statement.span(pronoun, pronoun + 1), words: 'pronoun' })
  },
})

export const examples: StatementExamples = {
  raises: [
    ['need', '[Emily] needs to brush her teeth twice a day.', { child: 'Emily', toChild: true }],
    ['need', '[Sam’s] attendance needs to go up from 58% to 92%.', { child: 'Sam', toChild: true }],
    ['goal', '[The child] will sleep in a bed of her own by June.', { child: 'Amy', toChild: true }],
    ['evidence', '[He] was seen using his exit card four times.', { child: 'Reece', toChild: true }],
    ['factors', '[Our son] has had four social workers since March.', { child: 'Hamid', toChild: true }],
    ['evidence', 'Miss Lunn saw [R] smile at Mum.', { child: 'Rosalie', toChild: true }],
    ['need', 'Bryn, you have size 3 shoes and [he] takes a size 5.', { child: 'Bryn', toChild: true }],
    ['evidence', '[The boy’s] rash has gone; Dr Ray looked on 2 March.', { child: 'Odin', toChild: true }],
    ['factors', 'Dad is too soft with [her].', { child: 'Jess', toChild: true }],
    ['goal', 'We want [Daisy] to go to Nan’s when Dad has had a drink.', { child: 'Daisy', toChild: true }],
  ],
  leaves: [
    ['factors', 'Your da lets him walk over you.', { child: 'Niamh', toChild: true }],
    ['factors', 'Your mam takes his side when the door bangs.', { child: 'Siobhan', toChild: true }],
    ['need', 'Emily, you need to brush your teeth twice a day.', { child: 'Emily', toChild: true }],
    [
      'need',
      'We want you (Emily) to tell Mum when you are upset, two times out of three by June.',
      { child: 'Emily', toChild: true },
    ],
    [
      'goal',
      'Your dad (Mr Smith) is sober when he has sole care of you (Daisy).',
      { child: 'Daisy', toChild: true },
    ],
    [
      'goal',
      'You keep your hands to yourself with your brother, Henry, and tell Steph when it is hard, Sam.',
      { child: 'Sam', toChild: true },
    ],
    ['evidence', 'Well done Emily, nine mornings out of ten.', { child: 'Emily', toChild: true }],
    ['evidence', 'The rose bush you planted has three buds.', { child: 'Rose', toChild: true }],
    ['factors', 'Nan’s hip hurts and she cannot walk far.', { child: 'Owen', toChild: true }],
    ['need', 'Emily needs to brush her teeth twice a day.', { child: 'Emily' }],
    ['factors', 'Mum gets nervous in waiting rooms.', { child: 'Sam', toChild: true }],
  ],
  rewrite: {
    field: 'need',
    from: '[Emily] needs a bed of her own by 6 February.',
    to: 'Emily, you need a bed of your own by 6 February.',
    child: 'Emily',
    toChild: true,
  },
}
