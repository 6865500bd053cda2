import { families, relatives } from './kin.ts'

const words = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/))

/** Whoever belongs to the family or speaks as it, beside the family words for one person. */
export const familyNouns: ReadonlySet<string> = new Set([
  ...families,
  ...relatives,
  ...words(
    'household home adopters adopter guardian guardians couple parents parent family mother father couple children kids boys girls client ma pa person siblings twins youngest eldest oldest middle teen teenager lad lass boy girl everyone everybody',
  ),
])

/** Words on the family lists for people who stand outside the family. */
export const outsideNouns = words(
  'neighbour neighbours neighbor neighbors friend friends carer carers foster mate mates landlord landlady caregiver caregivers childminder',
)

/** "Mum, Dad and Gran all agree": words that gather up people named before. */
export const together = words('all both each everyone everybody themselves herself himself they')

/** Words that end a claim: what stands after them is another matter. */
export const endsOfClaim = words(', ; : . ( ) – — - ! ? / + = &')
export const joinsOfClaim = words('and but while whereas although though yet however as which so plus')

/** Words that may stand between somebody and what they say or saw. */
export const betweenDoerAndVerb = words(
  'also again then now still has have had been is was were are and but only just clearly verbally since later always',
)
export const beforeSeeing = words(
  'has have had also both all again now then twice once himself herself who each',
)

/** What somebody does who saw for themselves. */
export const seeing = words(
  'saw sees seen watched watches heard hears counted counts noticed notices observed observes found finds stood weighed measured checked checks timed tested logged looked signed signs recorded graded scored marked weighs',
)

/** Words on the list of records that are somebody's seeing, so that it matters whose. */
export const sights = words(
  'seen observed spotted viewed checked counted timed witnessed signed logged recorded weighed measured inspected verified',
)

/** Sayings that are things when an owner or "the" stands before them. */
export const sayingsOrThings = words(
  'report reports notes marks scores states views feedback texts messages calls rings answers emails comments shares claims updates finds sees',
)

/** Sayings that vouch for nothing until "that", "things" or the like follows. */
export const openSayings = words(
  'feels felt feel thinks thought think believes believe hopes hoped finds found sees wrote put shared sent gave agreed agrees agree called rang noted added expects expected considered phoned posted',
)
export const agreeing = words('agree agreed agrees')
export const finding = words('found finds sees')
export const sending = words(
  'rang called phoned sent wrote put posted gave texted texts messaged rings emailed',
)
export const telling = words('told tells tell telt')
export const feeling = words('feels felt feel is was hopes thinks')

/** After "told", these open a question, an aim or a topic, not a claim. */
export const topics = words('why how what where when to off about')
export const aims = words('to why how what where when off out for up down in about goodbye sorry hello no')
export const contents = words('that it things this him her a , he she')

/** Words of a message that says how things go. */
export const newsWords = words(
  'say saying confirm that thumbs emoji tell update : " “ message note always never yes no report fine good ok',
)
