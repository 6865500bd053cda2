import { kin } from '../lexicon/kin.ts'
import {
  busyness,
  carrying,
  degrees,
  flourishing,
  folk,
  judged,
  judging,
  troubles,
} from '../lexicon/kinds-of-words.ts'
import { jobs } from '../lexicon/roles.ts'
import { anyCase } from './person-words.ts'
import { COUNTED, learnt, OWNED } from './words.ts'

/** Classes of words that phrase lists can ask for as `<name>` and readers look at; one bit each. */
export const wordClasses = {
  /** A number in figures or words. */
  num: COUNTED,
  /** A family word that can only be one person for this child: mum, dad, nan. */
  kin: 2,
  /** my, your, his, her, their, our, its; or any word with 's. */
  poss: OWNED,
  /** he, she, they, you, we, I, it. */
  pron: 8,
  /** Any form of "be". */
  be: 16,
  /** will, should, can, must… */
  modal: 32,
  day: 64,
  month: 128,
  /** The child's own name. */
  child: 256,
  /** Looks like somebody's name: the child's, the plan's people's, a title before it, or a capital where none is due. */
  name: 512,
  /** A title that a surname follows: Mrs, Dr, PC. */
  title: 1024,
  /** the, a, an, this, that, these, those, any, some, each, every, no. */
  det: 2048,
  /** of, in, on, at, to, for, with, by, from… */
  prep: 4096,
  /** not, n't, never, no. */
  neg: 8192,
  /** and, or, but, &, +. */
  and: 16384,
  /** A job that many people do: worker, nurse, teacher. */
  job: 32768,
  /** A first name that many people in the UK bear. */
  forename: 65536,
  /** A day, week, month, term, year or other stretch of time. */
  span: 131072,
  /** he, she, him, her, his, himself, herself. */
  third: 262144,
  /** People spoken of together: parents, everyone, the twins. */
  folk: 524288,
  /** Anybody: a family word, a pronoun, a name, or people spoken of together. */
  who: 2 | 8 | 256 | 512 | 65536 | 524288,
  /** A word that praises or faults: good, calm, proper. */
  good: 1048576,
  /** What is praised or faulted: home, routine, behaviour. */
  judged: 2097152,
  /** How a child who is well is said to be: safe, happy, loved. */
  loved: 4194304,
  /** A verb that carries a noun: give, offer, provide. */
  light: 8388608,
  /** A noun of being busy: support, input, oversight. */
  busy: 16777216,
  /** A word of degree: more, very, fully. */
  more: 33554432,
  /** What is to be addressed or looked at: concerns, behaviour, risks. */
  trouble: 67108864,
} as const

export type WordClass = keyof typeof wordClasses

const lists: Readonly<Partial<Record<WordClass, string>>> = {
  kin: kin.join(' '),
  poss: 'my your his her their our its yours hers theirs ours whose',
  pron: "he she they you we i it he's she's they're you're we're i'm it's he'll she'll they'll you'll we'll i'll he'd she'd they'd you'd we'd i'd you've they've we've i've him her them us me himself herself themselves yourself",
  be: "is are was were be been being am isn't aren't wasn't weren't it's he's she's you're they're we're i'm that's there's",
  modal:
    "will would should can could may might must shall won't wouldn't shouldn't can't cannot couldn't mustn't he'll she'll they'll you'll we'll i'll it'll he'd she'd they'd you'd we'd",
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ionawr chwefror mawrth fawrth ebrill mai fai mehefin fehefin gorffennaf orffennaf awst medi fedi hydref tachwedd dachwedd rhagfyr ragfyr',
  title: `mr mrs ms miss mx dr doctor rev reverend revd sgt sergeant pc dc wpc pcso dci ds di sir dame lady lord prof professor fr father sister imam rabbi canon
deacon cllr councillor coach auntie aunty aunt uncle cousin nurse captain constable inspector detective judge magistrate pastor brother bishop sheikh hafiz maulana
sra señora señor madame mme frau herr matron midwife granny nanny grandma grandad gran grandpa nan nana nain taid zio zia tante tía tío khala chacha modryb ciocia wujek`,
  det: 'the a an this that these those any some each every no all both another either neither',
  prep: 'of in on at to for with by from about into onto over under after before between through during without within until till since towards toward against around round off out up down as than near',
  neg: "not never no none nobody nothing nowhere neither nor don't doesn't didn't won't can't cannot couldn't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't dont doesnt didnt wont cant wouldnt shouldnt isnt wasnt hasnt havent dosen't without",
  and: 'and or but & + plus nor',
  job: `${jobs.join(' ')} ${jobs.map(job => `${job}s`).join(' ')} midwives carer carers housing police school nursery college surgery hospital`,
  span: 'day days week weeks month months term terms year years fortnight fortnights weekend weekends night nights morning mornings evening evenings afternoon afternoons hour hours minute minutes session sessions half-term',
  third: 'he she him her his hers himself herself',
  folk,
  good: judging,
  judged,
  loved: flourishing,
  light: carrying,
  busy: busyness,
  more: degrees,
  trouble: troubles,
}

for (const [name, words] of Object.entries(lists))
  for (const norm of words.split(/\s+/)) learnt(norm).classes |= wordClasses[name as WordClass]
for (const [norm, bits] of anyCase) learnt(norm).people |= bits
