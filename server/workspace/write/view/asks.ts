import { kinds, templates } from '../../../../checker/index.ts'
import type { fieldsToWrite, WrittenKind } from '../boxes/fields.ts'

/** One answer that is offered. */
export type Choice = readonly [value: string, text: string, hint?: string]

/** What a box asks, of whom `{child}` stands for. */
export type Ask = {
  readonly label: string
  readonly hint?: string
  readonly choices?: readonly Choice[]
  /** How many lines a text begins with. */
  readonly lines?: number
}

type Asks = { readonly [K in WrittenKind]: Readonly<Record<(typeof fieldsToWrite)[K][number], Ask>> }

const ranks: readonly Choice[] = [
  ['3', 'A great deal'],
  ['2', 'Quite a bit'],
  ['1', 'A little'],
]

/** Everything that is asked on the pages of a plan, in our own words; the only list of it. */
export const asks: Asks = {
  plan: {
    kind: {
      label: 'What kind of plan is it?',
      choices: kinds.map(({ id, label, when }) => [id, label, when]),
    },
    template: {
      label: 'Which form is it written in?',
      hint: 'You can change this at any time. Every word stays, also those the new form has no box for.',
      choices: templates.map(({ id, label, about }) => [id, label, about]),
    },
    starts: { label: 'When does it start?', hint: 'As you would say it: “12 June”, or “next Monday”.' },
    ends: { label: 'What is the last day it can run?', hint: 'An eighteenth birthday, or a day in court.' },
    meeting: { label: 'When is the meeting that the draft goes to?' },
    meets: {
      label: 'How often do we meet, and who comes?',
      hint: 'Core groups, visits, family meetings: the day, the place, and each who comes by name. For example: “Core group every four weeks, on a Thursday at 3.30 in school: Mum, Nan, Miss Amadi and Sara. Sara visits Ravi and Mum at home every Tuesday.”',
      lines: 3,
    },
    nextReview: { label: 'When is the next review?' },
    reviewLaterBecause: {
      label: 'Why is it later than it should be?',
      hint: 'Only if it is. The family and your manager can read this.',
      lines: 2,
    },
  },
  about: {
    is: {
      label: 'Who is it about?',
      choices: [
        ['child', 'One child'],
        ['adult', 'One adult'],
        ['family', 'A whole family'],
      ],
    },
    name: { label: 'Name', hint: 'As they like to be called in their plan.' },
    born: { label: 'Date of birth' },
  },
  person: {
    name: { label: 'Name' },
    is: {
      label: 'What they are to {child}',
      choices: [
        ['child', 'A child'],
        ['parent', 'A parent'],
        ['carer', 'A carer'],
        ['relative', 'A relative'],
        ['network', 'A friend or neighbour who helps'],
        ['professional', 'A professional'],
      ],
    },
    relation: { label: 'What {child} calls them', hint: '“Mum”, “Nan”, “Miss Amadi”.' },
    role: { label: 'Job', hint: 'For somebody who is here for their work.' },
    organisation: { label: 'Where they work' },
    contact: { label: 'How to reach them' },
    born: { label: 'Date of birth' },
    nonVerbal: { label: 'Too young, or not able, to say in words what they think' },
  },
  worry: {
    text: {
      label: 'What are we worried about?',
      hint: 'What has happened or could happen to {child}, as plainly as you can.',
    },
    kind: {
      label: 'Is it a worry, or a danger?',
      choices: [
        ['worry', 'A worry, or something that is missing'],
        ['danger', 'A danger: harm that has happened, or that could'],
      ],
    },
    from: {
      label: 'Where did it come from?',
      hint: 'An assessment, a meeting with the family, something somebody saw. Say which, and when.',
      lines: 2,
    },
  },
  strength: {
    text: {
      label: 'What already works?',
      hint: 'Something to build on: what somebody does, and what it does for {child}.',
    },
    from: { label: 'Who saw it, and when?', lines: 2 },
  },
  need: {
    text: {
      label: 'What needs to change for {child}?',
      hint: 'One need, and {child}’s own. Not the service they need, but what will be different with it.',
      lines: 3,
    },
    impact: { label: 'How much would it hurt {child} if this stayed as it is?', choices: ranks },
    answers: { label: 'Which worries does it answer?' },
  },
  factor: {
    text: { label: 'What might get in the way?', hint: 'In the words of whoever says so.', lines: 2 },
    voice: {
      label: 'Whose voice is it?',
      choices: [
        ['child', '{child}’s'],
        ['family', 'The family’s'],
        ['professional', 'A professional’s'],
      ],
    },
    by: { label: 'Who says so?' },
  },
  task: {
    text: {
      label: 'What will be done?',
      hint: 'One thing, so plain that everybody could say whether it has happened.',
      lines: 2,
    },
    assigned: { label: 'Who does it, and by when?', hint: 'A name, not a job; a day or “in 2 weeks”.' },
    starts: { label: 'When does it begin?' },
    stages: { label: 'Steps on the way' },
    repeat: { label: 'On which days does it come round?' },
    next: { label: 'What follows once it is done?' },
  },
  goal: {
    text: {
      label: 'What will things look like for {child} then?',
      hint: 'What somebody will see or hear that is not so today.',
      lines: 2,
    },
    whose: {
      label: 'Whose goal is it?',
      choices: [
        ['family', 'The family’s'],
        ['network', 'Of friends and relatives'],
        ['professional', 'Of professionals'],
      ],
    },
    evidencedBy: {
      label: 'How will we know?',
      hint: 'A register, a chart, what a teacher sees: more than somebody’s word for it.',
      lines: 2,
    },
    evidencedWho: { label: 'Who will show it?' },
  },
  measure: {
    what: {
      label: 'What is counted?',
      hint: 'Mornings at school on time, say, or nights slept through.',
      lines: 1,
    },
    unit: { label: 'Counted in', hint: '“%”, or “days of 10”.' },
    baseline: { label: 'Where it stands now' },
    target: { label: 'Where it should get to' },
    stages: { label: 'Figures on the way' },
    source: { label: 'Where do the figures come from?' },
  },
  consequences: {
    endsWhen: {
      label: 'What would end our part?',
      hint: 'What will be so good and so steady that you no longer need us. For example: “Ravi has been at school on time for a whole term, and his mum says they can carry on without us.”',
      lines: 4,
    },
    increasesWhen: {
      label: 'What would increase our part?',
      hint: 'What would make us do more, or ask others to. For example: “If Ravi misses more than three mornings in two weeks, we meet again within five days.”',
      lines: 4,
    },
    bottomLine: {
      label: 'What is the bottom line?',
      hint: 'What must not happen, and what we would do at once. For example: “Ravi is never left alone at night. If he is, we ring the out-of-hours team that same evening.”',
      lines: 4,
    },
    backup: {
      label: 'What is the backup plan?',
      hint: 'Who steps in when things go wrong, and how they are reached. For example: “If Mum is ill, Nan fetches Ravi from school. Her number is on the fridge.”',
      lines: 4,
    },
  },
}

/** What a box asks. */
export const askOf = (kind: WrittenKind, field: string): Ask =>
  (asks[kind] as Readonly<Record<string, Ask>>)[field] ?? { label: field }
