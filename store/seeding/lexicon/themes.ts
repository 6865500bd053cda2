/** Who does a task, by what they are to the child or the family. */
export type Who = 'mum' | 'dad' | 'nan' | 'friend' | 'worker' | 'school' | 'health' | 'self'

/** A change somebody needs, and what people do towards it. {name} stands for whom the plan is about. */
export type Theme = {
  readonly worry: string
  readonly need: string
  readonly factor: string
  readonly tasks: readonly (readonly [who: Who, text: string])[]
  readonly goal: string
  readonly evidencedBy: string
  readonly measure?: readonly [what: string, unit: string, baseline: number, target: number, source: string]
}

const forChildren: readonly Theme[] = [
  {
    worry: '{name} misses what is said in class, and has not had a hearing test for two years.',
    need: '{name} needs to hear what the teacher says from every seat in the room',
    factor: 'The clinic has moved, and the bus there takes an hour',
    tasks: [
      ['mum', 'Ring the hearing clinic and take the first test they offer'],
      ['school', 'Give {name} the seat in the front row next to the board'],
      ['health', 'Send the hearing test result to school and to home'],
    ],
    goal: '{name} answers to their name from the back of the room, nine times out of ten',
    evidencedBy: 'The teacher’s weekly note and the test result',
  },
  {
    worry: '{name} was late or away on 31 of the last 60 school days.',
    need: '{name} needs to be in school, on time, with something eaten',
    factor: '“Mornings are too loud and I can’t find my things”',
    tasks: [
      ['dad', 'Lay out uniform, bag and shoes by the door before bed'],
      ['nan', 'Walk {name} to breakfast club on Mondays and Thursdays'],
      ['school', 'Send home the week’s attendance every Friday'],
    ],
    goal: '{name} is in class at registration on at least 19 of 20 days',
    evidencedBy: 'The school register',
    measure: ['days in school on time', '%', 52, 95, 'School register'],
  },
  {
    worry: '{name} has seen adults hurt each other at home, and hides when voices are raised.',
    need: '{name} needs home to be calm and safe, and somewhere to go when it is not',
    factor: 'Dad still has a key',
    tasks: [
      ['worker', 'Draw the safety plan with {name} and leave a copy in the bedroom'],
      ['mum', 'Change the front door lock and tell school who may collect {name}'],
      ['friend', 'Keep the back door open for {name} and ring the number on the plan'],
    ],
    goal: 'No shouting or hitting at home for six months, and {name} says which house to run to',
    evidencedBy: 'Police log, {name}’s own words, and the neighbour',
  },
  {
    worry: 'Four teeth are decayed and {name} wakes with pain.',
    need: '{name} needs teeth that do not hurt',
    factor: '{name} is frightened of the chair',
    tasks: [
      ['mum', 'Book the dentist and go with {name}'],
      ['health', 'Show {name} the room and the chair the week before'],
      ['dad', 'Brush together every evening after the story'],
    ],
    goal: '{name} sleeps without pain, and the dentist finds no new decay',
    evidencedBy: 'The dentist’s letter',
    measure: ['evenings with teeth brushed', 'a week', 1, 7, 'Chart on the bathroom door'],
  },
  {
    worry: '{name} sleeps on a sofa in a damp room and has been in hospital with asthma twice this year.',
    need: '{name} needs a dry bed of their own and to breathe easily',
    factor: 'The landlord has not answered three letters',
    tasks: [
      ['worker', 'Send the housing officer the photographs and the hospital letter'],
      ['health', 'Write the asthma plan and teach Mum and school the inhaler'],
      ['mum', 'Give the brown inhaler morning and evening and tick the chart'],
    ],
    goal: 'No hospital stay for asthma this winter',
    evidencedBy: 'Hospital letters and the inhaler chart',
    measure: ['nights disturbed by coughing', 'a week', 5, 0, 'Mum’s diary'],
  },
  {
    worry: '{name} says there is nobody to play with, and has been pushed on the stairs.',
    need: '{name} needs to feel safe at break and to have a friend there',
    factor: '“They only stop when a teacher comes”',
    tasks: [
      ['school', 'Have one grown-up on the stairs at both breaks, and ask {name} every Friday'],
      ['self', 'Go to lunchtime art club on Tuesdays'],
      ['mum', 'Ask one child from class home for tea'],
    ],
    goal: '{name} names two children they play with, and no hurt is recorded for a term',
    evidencedBy: 'School’s record and what {name} says',
  },
  {
    worry: '{name} is often hungry at school and has lost weight since the summer.',
    need: '{name} needs three meals every day',
    factor: 'Benefits stopped when the claim was changed',
    tasks: [
      ['worker', 'Sit with Mum to make the new claim and hand in the form'],
      ['school', 'Put {name} on free meals from Monday'],
      ['health', 'Weigh {name} and write it in the red book'],
    ],
    goal: '{name} has followed their own line in the red book for three months',
    evidencedBy: 'Weights in the red book',
    measure: ['meals eaten', 'a week', 12, 21, 'Food diary and school kitchen'],
  },
  {
    worry: '{name} has been out past midnight with older people three times since half term.',
    need: '{name} needs to be home at night and with people who mean well',
    factor: '“They’re the only ones who get me”',
    tasks: [
      ['self', 'Text Mum where I am by nine, and be home by half past'],
      ['dad', 'Collect {name} from boxing on Wednesdays and Fridays'],
      ['worker', 'Meet {name} each week at the youth club and make the map of safe places'],
    ],
    goal: '{name} is home by half past nine on school nights for two months',
    evidencedBy: 'Mum’s diary and missing reports',
    measure: ['late nights', 'a month', 9, 0, 'Mum’s diary'],
  },
  {
    worry: '{name} hardly speaks at two and a half, and points to what is wanted.',
    need: '{name} needs words for what they want and feel',
    factor: 'The television is on all day',
    tasks: [
      ['health', 'Refer {name} to speech therapy and send the appointment'],
      ['mum', 'Share one picture book before the nap, with the television off'],
      ['nan', 'Take {name} to rhyme time at the library on Wednesdays'],
    ],
    goal: '{name} uses fifty words and puts two together',
    evidencedBy: 'Speech therapist’s check',
    measure: ['words used', 'words', 8, 50, 'Speech therapist'],
  },
  {
    worry: '{name} has moved school three times in care and is two years behind in reading.',
    need: '{name} needs to catch up with reading and to stay at this school',
    factor: 'Nobody knows which support went with {name} from the last school',
    tasks: [
      ['school', 'Read with {name} for twenty minutes on four days a week'],
      ['worker', 'Get the support plan from the last school'],
      ['self', 'Choose two books from the library van'],
    ],
    goal: '{name} reads at the age they are by next summer',
    evidencedBy: 'Reading test each half term',
    measure: ['reading age', 'years', 8, 11, 'School’s reading test'],
  },
]

const forAdults: readonly Theme[] = [
  {
    worry: '{name} drinks every evening and has missed two handovers of the children.',
    need: '{name} needs days without drink, and somebody to ring before the first one',
    factor: 'Evenings alone after the children are asleep',
    tasks: [
      ['self', 'Go to the Tuesday group and keep the card'],
      ['friend', 'Ring at eight every evening for the first month'],
      ['health', 'See {name} at the clinic every fortnight'],
    ],
    goal: '{name} has not drunk for three months, and the clinic’s tests say so',
    evidencedBy: 'Clinic tests',
    measure: ['days without drink', 'a month', 4, 30, 'Clinic'],
  },
  {
    worry: 'Rent is eleven weeks behind, and there is a date in court.',
    need: '{name} needs to keep this home',
    factor: 'Letters are not opened',
    tasks: [
      ['self', 'Bring every unopened letter to the next visit'],
      ['worker', 'Ring the landlord with {name} and agree what is paid each week'],
    ],
    goal: 'Arrears go down every month and the court date is withdrawn',
    evidencedBy: 'Rent account',
    measure: ['rent owed', 'pounds', 1430, 0, 'Rent account'],
  },
  {
    worry: '{name} left care last spring and sees nobody for days.',
    need: '{name} needs people, work, and a doctor who knows them',
    factor: '“I don’t pick up numbers I don’t know”',
    tasks: [
      ['self', 'Sign up with the surgery on the corner'],
      ['worker', 'Go with {name} to the first two shifts at the café'],
      ['friend', 'Cook together on Sundays'],
    ],
    goal: '{name} works two days a week and eats with somebody every Sunday',
    evidencedBy: 'The café’s rota and what {name} says',
  },
]

const forFamilies: readonly Theme[] = [
  {
    worry: 'Bedtimes end in shouting, and the little ones are awake at eleven.',
    need: '{name} need evenings that end with everybody asleep',
    factor: 'Two parents who do it in two ways',
    tasks: [
      ['mum', 'Start bath at half past six and lights out at half past seven'],
      ['dad', 'Read to the little ones while Mum settles the baby'],
      ['worker', 'Visit on two evenings and write down together what works'],
    ],
    goal: 'The children are asleep by eight on five nights of seven',
    evidencedBy: 'Evening chart',
    measure: ['nights asleep by eight', 'a week', 1, 5, 'Evening chart'],
  },
  {
    worry: 'The family owes on gas and electricity and turns the heating off.',
    need: '{name} need a warm home they can pay for',
    factor: 'The meter was set to take old debt first',
    tasks: [
      ['worker', 'Ask the supplier to spread the debt and note the children’s ages'],
      ['mum', 'Bring the last three bills to the hub'],
    ],
    goal: 'Heating is on every day and nothing new is owed by spring',
    evidencedBy: 'Bills',
    measure: ['days without heating', 'a month', 12, 0, 'Meter'],
  },
  {
    worry: 'Nan does all the caring since the accident, and nobody has asked how long she can.',
    need: '{name} need more hands than Nan’s',
    factor: 'Nan will not say when she is tired',
    tasks: [
      ['friend', 'Take the boys to football on Saturdays'],
      ['worker', 'Ask for a carer’s assessment with Nan'],
      ['dad', 'Cook on Mondays, Wednesdays and Fridays'],
    ],
    goal: 'Nan has two evenings a week to herself',
    evidencedBy: 'The family’s week on the fridge',
  },
]

/** What families are helped with, by whom the plan is about. */
export const themes = { child: forChildren, adult: forAdults, family: forFamilies } as const

/** Why a plan came to its end, in the family’s words. */
export const endings = [
  'Things are where the family wanted them, and they know whom to ring.',
  'The goals are met, and school and the health visitor will keep an eye on it.',
  'The family moved, and the plan was handed over to the team there.',
  'The family would like to go on with early help instead.',
  'It did not get better, and a conference decided on another plan.',
] as const

/** What reviews decided. */
export const decisions = [
  'We go on as agreed.',
  'We go on, and meet sooner because two tasks were not done.',
  'The evening visits stop; everything else goes on.',
  'One more person is asked in. The rest stays as it is.',
  'This is going well. If it holds until the next review, the plan ends.',
] as const

/** What people said of the plan. */
export const views = [
  'It is all right. I want to stay at my school.',
  'I like it when Nan picks me up.',
  'You ask me every time and then nothing happens.',
  'It is fair. I would have liked to be asked sooner.',
  'I don’t want to talk about it today.',
] as const

/** What was seen or recorded of a task. */
export const evidence = [
  'Done, and it has held since.',
  'The letter came and is in the file.',
  'It was done late, and made a difference all the same.',
  'Seen on a visit: it works on most days.',
  'School says that mornings are calmer.',
] as const

/** What stood in the way of a task. */
export const obstacles = [
  'The waiting list is four months long.',
  'There was nobody to mind the baby.',
  'The clinic has no record of the letter.',
] as const
