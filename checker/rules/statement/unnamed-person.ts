import { doersAmong } from '../../reading/doers.ts'
import { isUnnamed, type Mention, type PersonKind } from '../../reading/mention.ts'
import { isNamedBeside } from '../../reading/standing-beside.ts'
import type { Statement } from '../../reading/statement.ts'
import { unnamedIn } from '../../reading/who.ts'
import { type StatementExamples, statementRule } from '../../rule.ts'

const wordsOf: Readonly<Record<PersonKind, 'job' | 'organisation' | 'several' | 'somebody' | 'nobody'>> = {
  job: 'job',
  place: 'organisation',
  field: 'organisation',
  body: 'organisation',
  group: 'several',
  someone: 'somebody',
  nobody: 'nobody',
  name: 'job',
  kin: 'job',
  child: 'job',
  you: 'job',
}

const unnamedDoers = (statement: Statement): readonly Mention[] =>
  doersAmong(statement, isUnnamed).filter(mention => isUnnamed(mention) && !isNamedBeside(statement, mention))

/** A job cannot keep a promise: everything in a plan is somebody's, and everybody can say whose. */
export const unnamedPerson = statementRule({
  id: 'unnamed-person',
  letter: 'Specific',
  severity: 'fix',
  sources: ['G1', 'G3', 'G5'],
  fields: ['task', 'who'],
  raisedWhen:
    'A job, a team, a group or a blank stands where a person should: health visitor, school, parents, everyone, to be confirmed.',
  leftAlone:
    'A name stands with the job, in any order, or it is a family word that can only be one person: Mum, Stepdad, Nan.',

  words: {
    job: {
      wrong: '“{phrase}” is a job, and we cannot tell which person will do this.',
      matters:
        'When nobody in particular is named, everybody can think it is somebody else’s, and {child} goes without.',
      instead: 'Name the person with their job: “Faith Mensah, health visitor”.',
    },
    organisation: {
      wrong: '“{phrase}” is an organisation or a team, and we cannot tell which person there will do this.',
      matters: 'A team has many people in it, and if none of them knows it is theirs, {child} goes without.',
      instead: 'Name the person there: “Mrs Salt at Beech Road School”.',
    },
    several: {
      wrong: '“{phrase}” is more than one person, and we cannot tell which of them will do this.',
      matters:
        'What is left to several people is easily left undone, and {child} has nobody to ask about it.',
      instead: 'Name each person, and say who does what: “Dad on Mondays, Nan on Thursdays”.',
    },
    somebody: {
      wrong: '“{phrase}” could be anybody, and we cannot tell who will do this.',
      matters: 'If no one person has said yes, {child} cannot count on it happening.',
      instead: 'Name the person who has agreed to do it: “Uncle Raj”.',
    },
    nobody: {
      wrong: 'Nobody is named here yet.',
      matters: 'Until there is a name, this is nobody’s to do, and {child} is left waiting.',
      instead:
        'Name who will do it for now, and who will find the person: “Steph Brown, until the new worker starts on 2 March”.',
    },
  },

  mark(statement, point) {
    const found = statement.field === 'who' ? unnamedIn(statement) : unnamedDoers(statement)
    for (const { start, end, kind } of found.slice(0, 2)) point({ start, end, words: wordsOf[kind] })
  },
})

export const examples: StatementExamples = {
  raises: [
    ['who', '[Health visitor]'],
    ['who', '[Schoolteacher]'],
    ['who', 'Mum and the [midwife]'],
    ['who', '[Parents]'],
    ['who', '[TBC]'],
    ['who', '[Same as last time]'],
    ['who', 'Dad + [nursery]'],
    ['who', '[Someone] from Early Help'],
    ['task', 'The [school nurse] will weigh you on the first Monday of the month.'],
    ['task', 'Nan will bring the cot on 4 May. [Housing] to mend the window.'],
    ['task', 'The [discharge nurse] will ring Mum on 4 May.'],
    ['who', 'Mum with help from the [family hub]'],
    ['who', 'Nan, with back-up from the [school]'],
    ['task', '[Someone’s] got to fetch the inhaler on Friday.'],
    ['task', '[School and home] to swap the blue book on Fridays.'],
    ['task', 'Faith to ring at 9, or the [duty worker] if she is off.'],
    ['task', '[Little Acorns] to bring the cards round at 3.30 on 11 February.'],
    ['task', '[Carers] are never to raise their voices.'],
    ['who', '[Hove Marine Cadets]'],
    ['task', 'Bath book to be filled in each night by your [foster carers].'],
  ],
  leaves: [
    ['who', 'Nanny Jean'],
    ['who', 'Miss Doyle (Y9 pastoral)'],
    ['who', 'Steph the social worker'],
    ['who', 'Mrs Streeter, St Barts'],
    ['who', 'Jason (from Early Help)'],
    ['who', 'Health visitor: Faith Mensah'],
    ['who', 'Mum and Stepdad'],
    ['who', 'Head of Year 9, Ms Rourke'],
    ['who', 'Ms Tandy, who runs breakfast club'],
    ['who', 'A nurse called Imelda Ward'],
    ['task', 'Not one cigarette in the flat, by anybody.'],
    ['who', 'Night staff: Col on Mondays, Bet on the rest'],
    ['task', 'Ros to send Dad the new bus times by 9 Feb; core group on the 20th will hear how it went.'],
    ['task', 'Dad will fill in the form with Jason (from Early Help) on 2 January.'],
    ['task', 'Mum to ring the school by 9am on any day you are ill.'],
    ['task', 'Faith Mensah, health visitor, will weigh you on 4 March.'],
    ['task', 'Jimmy’s mother will book him in with the GP by Friday.', { child: 'Jimmy' }],
  ],
  rewrite: {
    field: 'task',
    from: '[Health visitor] to weigh Ruby on 4 March.',
    to: 'Faith Mensah, health visitor, will weigh Ruby on 4 March.',
    child: 'Ruby',
  },
}
