import { kinds } from '../../../checker/kinds.ts'
import { templates } from '../../../checker/templates/index.ts'

/** How a box is written in, and what a plan keeps of it. */
export type BoxKind = 'words' | 'line' | 'day' | 'number' | 'choice' | 'rank' | 'yes' | 'several'

/** One box of the page: how it is filled in and what it asks. `{person}` is a gap for whom it is about. */
export type Box = {
  readonly kind: BoxKind
  readonly label: string
  readonly hint?: string
  readonly options?: readonly (readonly [value: string, text: string])[]
}

const words = (label: string, hint?: string): Box => ({ kind: 'words', label, ...(hint && { hint }) })
const line = (label: string, hint?: string): Box => ({ kind: 'line', label, ...(hint && { hint }) })
const day = (label: string, hint?: string): Box => ({ kind: 'day', label, ...(hint && { hint }) })
const number = (label: string): Box => ({ kind: 'number', label })
const choice = (label: string, options: Box['options'] = []): Box => ({ kind: 'choice', label, options })

const states = [
  ['not-started', 'No'],
  ['in-progress', 'Begun'],
  ['blocked', 'Blocked'],
  ['done', 'Yes'],
  ['not-needed', 'Not needed'],
] as const

const evidenceSources = [
  ['record', 'A record'],
  ['seen-by-professional', 'Seen by a professional'],
  ['seen-by-network', 'Seen by family or friends'],
  ['said-by-child', 'Said by the child'],
  ['said-by-parent', 'Said by a parent'],
] as const

const directions = [
  ['improving', 'Better'],
  ['same', 'The same'],
  ['worse', 'Worse'],
] as const

/** Every box the page has, by where its words stand in a plan: `*` is a place in a list, `@` a person. The only list of them. */
export const boxes: Readonly<Record<string, Box>> = {
  template: choice(
    'Form',
    templates.map(({ id, label }) => [id, label] as const),
  ),
  kind: choice(
    'Kind of plan',
    kinds.map(({ id, label }) => [id, label] as const),
  ),
  'about/name': line('Name', 'A first name is enough.'),
  'about/born': day('Date of birth'),
  'about/is': choice('Who it is about', [
    ['child', 'A child'],
    ['adult', 'An adult'],
    ['family', 'A whole family'],
  ]),
  state: choice('Where it stands', [
    ['draft', 'A draft'],
    ['active', 'Being worked to'],
    ['ended', 'Ended'],
  ]),
  starts: day('Plan starts'),
  nextReview: day('Next review'),
  ends: day('Last day it can run', 'An eighteenth birthday, say, or a court date.'),
  meeting: day('Meeting the draft goes to'),
  meets: words('How often we meet, and who comes'),
  changed: day('Last changed'),
  'needs/*/text': words('Need'),
  'needs/*/impact': {
    kind: 'rank',
    label: 'How much it would hurt {child} if nothing changed',
    options: [
      ['3', 'Most'],
      ['2', 'Some'],
      ['1', 'Least'],
    ],
  },
  'needs/*/answers': { kind: 'several', label: 'The worries it answers' },
  'needs/*/met': day('Met on'),
  'needs/*/factors/*/text': words('What might get in the way'),
  'needs/*/tasks/*/text': words('Task'),
  'needs/*/tasks/*/assigned/*/who': words('Who'),
  'needs/*/tasks/*/assigned/*/by': words('By when'),
  'needs/*/tasks/*/state': choice('Has it been completed?', states),
  'needs/*/tasks/*/because': line('Why, if it is blocked or not needed'),
  'needs/*/tasks/*/doneOn': day('Date completed'),
  'needs/*/tasks/*/evidence/*/text': words('Evidence and impact'),
  'needs/*/tasks/*/evidence/*/source': choice('Where that comes from', evidenceSources),
  'needs/*/tasks/*/stages/*/by': day('Stage by'),
  'needs/*/tasks/*/stages/*/text': line('What will have happened'),
  'needs/*/goals/*/text': words('What things will look like'),
  'needs/*/goals/*/evidencedBy': line('How anybody will know', 'A chart, a record, what somebody sees.'),
  'needs/*/goals/*/evidencedWho': line('Who will show it'),
  'needs/*/goals/*/evidence/*/text': words('Evidence that it came true'),
  'needs/*/goals/*/met': day('Came true on'),
  'needs/*/measures/*/what': line('What is counted', 'School attendance, nights slept through.'),
  'needs/*/measures/*/unit': line('Counted in', '%, or “of 7”.'),
  'needs/*/measures/*/baseline': number('Now'),
  'needs/*/measures/*/target': number('Target'),
  'needs/*/measures/*/source': line('Who or what tells us'),
  'needs/*/measures/*/stages/*/by': day('Stage by'),
  'needs/*/measures/*/stages/*/target': number('Stage target'),
  'people/*/name': line('Name'),
  'people/*/is': choice('They are', [
    ['child', 'A child'],
    ['parent', 'A parent'],
    ['carer', 'A carer'],
    ['relative', 'A relative'],
    ['network', 'A friend or neighbour who helps'],
    ['professional', 'A professional'],
  ]),
  'people/*/relation': line('What {child} calls them'),
  'people/*/role': line('Job'),
  'people/*/organisation': line('Where they work'),
  'people/*/born': day('Date of birth'),
  'people/*/nonVerbal': { kind: 'yes', label: 'Too young or not able to say in words what they think' },
  'worries/*/text': words('Worry'),
  'worries/*/kind': choice('What it is', [
    ['worry', 'A worry'],
    ['danger', 'A danger statement'],
  ]),
  'worries/*/from': line('Where it comes from', 'An assessment, a visit, what somebody said.'),
  'strengths/*/text': words('What already goes well'),
  'views/@/text': words('What {person} thinks of the plan, in their own words'),
  'views/@/how': choice('How we know', [
    ['said', 'They said it'],
    ['observed', 'Somebody saw it'],
    ['chose-not-to-say', 'They chose not to say'],
    ['not-obtained', 'Nobody has asked yet'],
  ]),
  'views/@/on': day('On'),
  'understanding/@/words': words('What {person} says the plan means'),
  'understanding/@/on': day('Asked on'),
  'agreements/@/answer': choice('Does {person} agree?', [
    ['agrees', 'Yes'],
    ['in-part', 'With some of it'],
    ['disagrees', 'No'],
    ['could-not-be-asked', 'Could not be asked'],
  ]),
  'agreements/@/on': day('Answered on'),
  'agreements/@/because': line('Why not, or why not asked'),
  'agreements/@/meansForRisk': line('What their no means for risk'),
  'draftsSeen/@/on': day('Saw the draft on'),
  'draftsSeen/@/how': choice('How they saw it', [
    ['in-person', 'We went through it together'],
    ['print', 'On paper'],
    ['link', 'By a link'],
  ]),
  'reviews/*/on': day('Review held on'),
  'reviews/*/decisions': words('What was decided'),
  'reviews/*/directions/*': choice('How it stood', directions),
  'consequences/endsWhen': words('What would end our part'),
  'consequences/increasesWhen': words('What would mean more help'),
  'consequences/bottomLine': words('The bottom line'),
  'consequences/backup': words('The backup plan'),
}

/** The box that stands at a path: `needs/0/tasks/2/text`. */
export function boxAt(path: string): Box | undefined {
  const anywhere = path
    .replace(/\/@[^/]*/g, '/@')
    .replace(/\/directions\/.+$/, '/directions/*')
    .replace(/\/\d+(?=\/|$)/g, '/*')
  return Object.hasOwn(boxes, anywhere) ? boxes[anywhere] : undefined
}
