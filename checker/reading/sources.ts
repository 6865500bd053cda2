import { feelings, ownWord, records, saying, wanting } from '../lexicon/sources.ts'
import { families, relatives } from '../lexicon/kin.ts'
import { type Mention, peopleIn } from './people.ts'
import type { Found, Span, Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** Where what a text says comes from: the family's own word, and whoever or whatever stands outside the family. */
export type Sources = {
  /** The words by which the family vouches for itself; the child's own feelings are not among them. */
  readonly familyWord: readonly Span[]
  /** A record, a test, or somebody outside the family who saw it or says so. */
  readonly hasOther: boolean
}

const none: Sources = { familyWord: [], hasOther: false }

/** Reads who says, who saw and what records. */
export const sourcesOf = (statement: Statement): Sources =>
  statement.reading(sourcesOf, () => (statement.has(saying) || statement.has(ownWord) ? read(statement) : none))

type Side = 'family' | 'child' | 'outside' | 'nobody'

const read = (statement: Statement): Sources => {
  const familyWord: Span[] = []
  const claims: Span[] = []
  let outsider = false
  for (const hit of statement.find(ownWord)) {
    if (isNot(statement, hit)) continue
    familyWord.push(hit)
    claims.push(clauseFrom(statement, hit))
  }
  for (const hit of statement.find(saying)) {
    const side = speakerOf(statement, hit)
    if (side === 'outside') {
      if (!passesOn(statement, hit) && !isInside(hit, claims)) outsider = true
    } else if (side !== 'nobody' && isClaim(statement, hit, side)) {
      if (isInside(hit, familyWord)) continue
      familyWord.push(hit)
      claims.push(clauseFrom(statement, hit))
    }
  }
  if (familyWord.length === 0) return none
  return { familyWord, hasOther: outsider || statement.find(records).some(hit => isRecord(statement, hit, claims)) || sawIt(statement, claims) || isSigned(statement, claims) || isCounted(statement, claims) }
}

const isInside = (span: Span, spans: readonly Span[]): boolean => spans.some(each => each.from <= span.from && span.to <= each.to)

const isNot = (statement: Statement, { from }: Span): boolean => statement.is(from - 1, 'neg')

const ends = new Set([',', ';', ':', '.', '(', ')', '–', '—', '-', '!', '?', '/', '+', '=', '&'])
const joins = new Set(['and', 'but', 'while', 'whereas', 'although', 'though', 'yet', 'however', 'as', 'which', 'so', 'plus'])

/** The words of a claim: up to the next stop, comma or "and"; a record named inside it is only the claimant's word. */
const clauseFrom = (statement: Statement, { from, to }: Span): Span => {
  const sentence = statement.sentenceAt(from)
  let end = to
  while (end < sentence.to && !ends.has(statement.word(end)) && !(joins.has(statement.word(end)) && end > to)) end++
  return statement.span(from, end)
}

/** Whose word it is: the nearest person before the verb, with those that "and" joins to them. */
const speakerOf = (statement: Statement, hit: Found): Side => {
  const sentence = statement.sentenceAt(hit.from)
  if (isOwned(statement, hit.from)) return 'nobody'
  if (statement.word(hit.from - 2) === 'what' || statement.word(hit.from - 1) === 'what') return 'nobody'
  const by = statement.word(hit.to) === 'by' ? sideAfter(statement, hit.to + 1) : inverted(statement, hit)
  if (by !== undefined) return by
  const before = peopleIn(statement).filter(person => person.from >= sentence.from && person.to <= hit.from)
  let person = before.at(-1)
  for (let at = hit.from - 1; at >= Math.max(sentence.from, person?.to ?? 0); at--) {
    const word = statement.word(at)
    if (word === 'we' || word === 'i') return isQuotedSelf(statement, at) ? 'family' : 'outside'
    if (word === 'he' || word === 'she' || word === 'they' || word === 'both' || word === 'everyone' || word === 'everybody' || word === 'who') {
      if (word === 'who' || (word === 'both' && person !== undefined)) break
      return 'family'
    }
  }
  if (person === undefined) return isBareStart(statement, hit.from, sentence.from) ? 'family' : nounBefore(statement, hit.from, sentence.from)
  if (hit.from - person.to > 9) return isBareStart(statement, hit.from, sentence.from) ? 'family' : 'nobody'
  let side = sideOf(statement, person)
  for (let at = before.length - 2; at >= 0 && side !== 'outside'; at--) {
    const other = before[at] as Mention
    if (!isJoined(statement, other.to, person.from)) break
    person = other
    if (sideOf(statement, other) === 'outside') side = 'outside'
  }
  return side
}

/** "…, says Miss Lowe", "…, says Nerys's log": the speaker comes after. */
const inverted = (statement: Statement, hit: Found): Side | undefined => {
  if (!/^(?:says|said|say|reports|adds|states|according)$/.test(statement.word(hit.from)) || statement.tokens[hit.from - 1]?.kind !== 'mark') return undefined
  if (statement.find(records).some(record => record.from >= hit.to && record.from <= hit.to + 3)) return 'outside'
  return sideAfter(statement, hit.to)
}

const isOwned = (statement: Statement, at: number): boolean => {
  const word = statement.word(at)
  if (!/^(?:reports?|notes|marks|scores|states|views|feedback|texts|messages|calls|rings|answers|emails|comments|shares|claims|updates|finds|sees)$/.test(word)) return false
  return statement.is(at - 1, 'det') || statement.is(at - 1, 'poss') || statement.is(at - 1, 'num') || /^(?:police|missing|school|lab|medical|further|new|more)$/.test(statement.word(at - 1))
}

const isJoined = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!statement.is(at, 'and') && !/^(?:,|&|both|the|his|her|your|their|all|as|well)$/.test(statement.word(at))) return false
  return true
}

const sideAfter = (statement: Statement, at: number): Side | undefined => {
  const person = peopleIn(statement).find(each => each.from >= at && each.from <= at + 2)
  return person === undefined ? undefined : sideOf(statement, person)
}

const isQuotedSelf = (statement: Statement, at: number): boolean => /["“‘']/.test(statement.word(at - 1))

const skipped = new Set('also again then now still has have had been is was were are and but only just clearly verbally since later always'.split(' '))

/** "Reports no use.", "Has said she takes them": no doer, as people write notes about the family. */
const isBareStart = (statement: Statement, at: number, start: number): boolean => {
  let before = at - 1
  while (before >= start && (skipped.has(statement.word(before)) || statement.is(before, 'num'))) before--
  return before < start || ',;:(.-–'.includes(statement.word(before))
}

/** A family word that the people reader leaves out ("household", "children") still makes it the family's word. */
const nounBefore = (statement: Statement, at: number, start: number): Side => {
  for (let before = at - 1; before >= start && before > at - 7; before--) if (familyNouns.has(statement.word(before))) return 'family'
  return 'nobody'
}

const familyNouns = new Set([...families, ...relatives, 'household', 'home', 'parents', 'parent', 'family', 'mother', 'father', 'couple', 'children', 'kids', 'boys', 'girls', 'client', 'ma', 'pa', 'person', 'siblings', 'twins', 'teen', 'teenager', 'lad', 'lass', 'boy', 'girl', 'everyone', 'everybody', 'uncle', 'aunt', 'granparents'])
const outsideWords = new Set(['neighbour', 'neighbours', 'friend', 'friends', 'carer', 'carers', 'neighbor', 'foster', 'guardian', 'mate', 'mates', 'landlord', 'landlady', 'caregiver', 'childminder'])

const together = new Set(['all', 'both', 'each', 'everyone', 'everybody', 'themselves', 'herself', 'himself', 'they'])

/** The family's own, or somebody outside it: "Mum", but not "Chidinma's mum"; a name alone is somebody we know. */
const sideOf = (statement: Statement, person: Mention): Side => {
  const last = statement.word(person.to - 1)
  const owner = statement.tokens[person.from - 1]
  const isOthers = owner?.possessive === true && (owner.bits & (wordClasses.child | wordClasses.kin)) === 0 && (owner.bits & wordClasses.name || outsideWords.has(owner.norm))
  switch (person.kind) {
    case 'child':
    case 'you':
      return 'child'
    case 'kin':
      return isOthers || last === 'guardian' ? 'outside' : 'family'
    case 'group':
      return outsideWords.has(last) ? 'outside' : 'family'
    case 'someone':
      return familyNouns.has(last) || together.has(last) ? 'family' : 'outside'
    case 'name':
      if (statement.is(person.from, 'kin') || relatives.has(statement.word(person.from))) return isOthers ? 'outside' : 'family'
      return isKinBeside(statement, person) || speaksForSelf(statement, person) ? 'family' : 'outside'
    case 'nobody':
      return 'nobody'
    default:
      return familyNouns.has(last) && !outsideWords.has(last) ? 'family' : 'outside'
  }
}

/** "Lee (stepdad)", "Lee, her partner", "Bà (grandmother)". */
const isKinBeside = (statement: Statement, { to }: Mention): boolean => {
  if (statement.word(to) !== '(' && statement.word(to) !== ',') return false
  for (let at = to + 1; at < to + 4; at++) if (statement.is(at, 'kin') || familyNouns.has(statement.word(at))) return true
  return false
}

const selves: Readonly<Record<string, string>> = { mr: 'he', mrs: 'she', ms: 'she' }
const sight = new Set('saw seen sees watched heard counted noticed observed teaches taught marked checked'.split(' '))

/** "Mr Shah states he has stopped", "Mrs Zielinska says, through the interpreter": a parent by surname. */
const speaksForSelf = (statement: Statement, person: Mention): boolean => {
  const self = selves[statement.word(person.from)]
  if (self === undefined) return false
  const { to } = statement.sentenceAt(person.from)
  for (let at = person.to; at < to; at++) if (statement.word(at) === 'interpreter') return true
  if (statement.word(person.from - 1) === 'account' || statement.word(person.from - 1) === 'admission') return true
  for (let at = person.to + 1; at < Math.min(to, person.to + 5); at++)
    if (statement.word(at).split("'")[0] === self) return !sight.has(statement.word(at + 1)) && !sight.has(statement.word(at + 2))
  return false
}

const openers = new Set(['feels', 'felt', 'feel', 'thinks', 'thought', 'think', 'believes', 'believe', 'hopes', 'hoped', 'finds', 'found', 'sees', 'wrote', 'put', 'shared', 'sent', 'gave', 'agreed', 'agrees', 'agree', 'called', 'rang', 'noted', 'added', 'expects', 'expected', 'considered', 'phoned', 'posted'])
const aims = new Set(['to', 'why', 'how', 'what', 'where', 'when', 'off', 'out', 'for', 'up', 'down', 'in', 'about', 'goodbye', 'sorry', 'hello', 'no', 'the'])

/** A saying that vouches for the change: not a child's feeling, nor "asked to", "told Ade why", "rang the nurse". */
const isClaim = (statement: Statement, hit: Found, side: Side): boolean => {
  const verb = statement.word(hit.from)
  const next = statement.word(hit.to)
  const clause = clauseFrom(statement, hit)
  if (side === 'child' && (isFeeling(statement, clause) || isReason(statement, clause))) return false
  if (hit.to - hit.from > 1 || !openers.has(verb)) {
    if (/^(?:told|tells|tell)$/.test(verb)) for (let at = hit.to; at < hit.to + 4; at++) if (/^(?:why|how|what|where|when|to|off|about)$/.test(statement.word(at))) return false
    return !/^(?:texted|texts|messaged|rang|rings|phoned|emailed)$/.test(verb) || saysSomething(statement, hit)
  }
  if (/^(?:rang|called|phoned|sent|wrote|put|posted|gave)$/.test(verb)) return saysSomething(statement, hit)
  if (/^(?:agree|agreed|agrees)$/.test(verb)) return next === 'that' || next === 'it' || next === 'things' || next === 'this' || next === ','
  if (/^(?:found|finds|sees)$/.test(verb)) return next === 'that' || next === 'it' || next === 'things' || next === 'him' || next === 'her' || next === 'a'
  return side === 'family' ? !aims.has(next) || next === 'the' : next === 'that' || next === 'he' || next === 'she' || next === 'it' || next === 'things'
}

/** "rang to say", "texted that", "sent a thumbs-up": a message with word of how it goes. */
const saysSomething = (statement: Statement, { to }: Span): boolean => {
  for (let at = to; at < to + 6; at++) if (/^(?:say|saying|confirm|that|thumbs|emoji|tell|update|:|"|“|message|note|always|never|yes|no|report|fine|good|ok)$/.test(statement.word(at))) return true
  return false
}

/** "You say it's because Bruno sleeps on your bed": a child's own reasons. */
const isReason = (statement: Statement, { from, to }: Span): boolean => {
  for (let at = from; at < to && at < from + 5; at++) if (statement.word(at) === 'because') return true
  return false
}

const isFeeling = (statement: Statement, clause: Span): boolean => statement.find(feelings).some(hit => hit.from >= clause.from && hit.to <= clause.to + 8 && statement.tokens[hit.from]?.sentence === statement.tokens[clause.from]?.sentence)

/** "Kim reports that Mum says…": the outsider only passes the family's word on. */
const passesOn = (statement: Statement, hit: Found): boolean => statement.find(saying).some(other => other.from > hit.from && other.from <= hit.to + 5 && speakerOf(statement, other) === 'family')

/** A record that is there: not missing, awaited or refused, and not only named in the family's own claim. */
const isRecord = (statement: Statement, hit: Found, claims: readonly Span[]): boolean => {
  if (claims.some(claim => hit.from >= claim.from && hit.from < claim.to)) return false
  const { from, to } = statement.sentenceAt(hit.from)
  if (statement.find(wanting).some(word => word.from >= from && word.to <= to && word.to >= hit.from - 3 && word.from <= hit.to + 3 && !isBetween(statement, word, hit) && !isZero(statement, word, hit))) return false
  return !isFamilySight(statement, hit)
}

/** A comma or a stop between the two parts them. */
const isBetween = (statement: Statement, a: Span, b: Span): boolean => {
  for (let at = Math.min(a.to, b.to); at < Math.max(a.from, b.from); at++) if (ends.has(statement.word(at))) return true
  return false
}

/** "shows no drink", "heard nothing": what the record says is none, the record is there. */
const isZero = (statement: Statement, word: Span, record: Span): boolean => word.from >= record.to && /^(?:no|none|nothing|not|nobody|never)$/.test(statement.word(word.from)) && !statement.is(word.from + 1, 'be') && !/^(?:seen|back|in|checked|yet|kept|available|done|taken|shared|up|filled)$/.test(statement.word(word.from + 1))

const sights = /^(?:seen|saw|sees|observed|spotted|viewed|checked|counted|heard|showed|shows|shown|timed|presented|produced|demonstrated|witnessed|signed|logged|recorded|weighed|measured|marked|tested)$/

/** "Nan has seen it": the family's sight is the family's word; "Mum showed Jo" is Jo's sight. */
const isFamilySight = (statement: Statement, hit: Found): boolean => {
  const verb = statement.word(hit.from)
  if (!sights.test(verb)) return false
  if (/^(?:showed|shows|shown|demonstrated|presented|produced)$/.test(verb)) return false
  const side = speakerOf(statement, hit)
  return side === 'family' && !isBareStart(statement, hit.from, statement.sentenceAt(hit.from).from) && statement.word(hit.to) !== 'by' && nearFamily(statement, hit.from)
}

const nearFamily = (statement: Statement, at: number): boolean => {
  for (let before = at - 1; before > at - 5 && before >= 0; before--) {
    if (ends.has(statement.word(before))) return false
    if (statement.is(before, 'be')) return false
    if (statement.is(before, 'kin') || statement.is(before, 'third') || familyNouns.has(statement.word(before)) || statement.word(before) === 'they') return true
  }
  return false
}

const seeing = new Set('saw sees seen watched watches heard hears counted counts noticed notices observed observes found finds stood weighed measured checked checks timed tested logged looked'.split(' '))

/** Somebody outside the family as the one who saw: "Siân counted", "Mr Oak watched", "we saw". */
const sawIt = (statement: Statement, claims: readonly Span[]): boolean => {
  if (peopleIn(statement).some(person => isOutside(statement, person) && (sees(statement, person.to) || statement.word(person.to) === ':') && !isWithin(claims, person.from))) return true
  return statement.tokens.some((token, at) => (token.norm === 'we' || token.norm === 'i') && sees(statement, at + 1) && !isWithin(claims, at))
}

const isOutside = (statement: Statement, person: Mention): boolean => sideOf(statement, person) === 'outside'

const isWithin = (claims: readonly Span[], at: number): boolean => claims.some(claim => at >= claim.from && at < claim.to)

/** Figures outside the claim with somebody's name beside them in brackets: "31 words on 9 Jan, 48 on 6 March (Miss Tate)". */
const isSigned = (statement: Statement, claims: readonly Span[]): boolean =>
  peopleIn(statement).some(person => isOutside(statement, person) && statement.word(person.from - 1) === '(') &&
  statement.tokens.some((token, at) => token.kind === 'number' && token.unit !== 'date' && !isWithin(claims, at))

/** A count or a share in a sentence of its own: "On time 18 days of 20." */
const isCounted = (statement: Statement, claims: readonly Span[]): boolean =>
  statement.sentences.some(
    ({ from, to }) =>
      !claims.some(claim => claim.from >= from && claim.from < to) &&
      statement.tokens.slice(from, to).some((token, at) => token.unit === 'percent' || (token.kind === 'number' && token.unit === '' && isOf(statement, from + at))),
  )

const isOf = (statement: Statement, at: number): boolean => {
  for (let next = at + 1; next < at + 4; next++) if (statement.word(next) === 'of' && statement.tokens.slice(next + 1, next + 4).some(token => token.kind === 'number')) return true
  return false
}

const auxiliary = new Set('has have had also both all again now then twice once himself herself who each'.split(' '))

const sees = (statement: Statement, from: number): boolean => {
  let at = from
  while (auxiliary.has(statement.word(at)) && at < from + 3) at++
  const next = statement.word(at + 1)
  return seeing.has(statement.word(at)) && !(next === 'in' && /^checks?/.test(statement.word(at))) && next !== 'from' && next !== 'that'
}
