import { doneForms } from '../lexicon/doing-verbs.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'

/** The token at a place. */
export const at = (statement: Statement, index: number): Token | undefined => statement.tokens[index]

/** What joins one person to the next. */
export const joiners = new Set(['and', '&', '+', 'or', ',', '/', 'plus'])

/** How many of them: "two of the carers". */
export const quantities = new Set(
  'some one two three any all both each most either several many none half'.split(' '),
)

/** What may stand between a person and a verb. */
export const adverbs = new Set(
  'also then both all each now still always regularly kindly please not jointly together first too initially either weekly monthly daily only again never there here involved concerned free available nearby'.split(
    ' ',
  ),
)

const verbsInLy = new Set('apply supply reply rely comply rally tally ally fly imply multiply'.split(' '))

/** Whether a word may stand between a person and a verb: an adverb, by the list or by its ending. */
export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (adverbs.has(token.norm) || (token.norm.endsWith('ly') && !verbsInLy.has(token.norm)))

/** What begins more words about a person: "the nurse at the clinic". */
export const linking = new Set(
  'at from fae frae in of on around for with who that whose opposite is via within through has next you runs picks'.split(
    ' ',
  ),
)

/** "Has agreed to", "is going to": what comes before the verb itself. */
export const willing = new Set(
  'agreed agrees agree offered offers plans needs need has have is are going aims expected required asked continues continue must due responsible got'.split(
    ' ',
  ),
)

/** States and changes that a place or a field may be in without anybody doing anything. */
export const happens = new Set(
  'start begin end finish improve increase rise fall drop stay remain become happen last need close open reopen get go'.split(
    ' ',
  ),
)

/** The same with an s. */
export const happening = new Set(
  [...happens].map(verb => (verb === 'finish' ? 'finishes' : verb === 'go' ? 'goes' : `${verb}s`)),
)

/** Words in -ed that say how somebody is. */
export const couldBe = new Set(
  'prepared committed concerned interested dedicated organised united focused determined motivated'.split(
    ' ',
  ),
)

/** What begins a clause that only says when or why, or what somebody is asked. */
export const dependent = new Set(
  'if when so that because until till while whilst once whether where which who whom as unless since though although how what why than whenever wherever provided ensure ensuring sure says said say knows agreed let asks asked ask tell tells help helps'.split(
    ' ',
  ),
)

/** "It is agreed that": a task all the same. */
export const agreedThat = new Set(
  'agreed decided confirmed planned expected understood hoped proposed recommended suggested intended anticipated accepted is was plan arranged arrangement arrangements'.split(
    ' ',
  ),
)

/** What makes a passive. */
export const beForms = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'get', 'gets', 'getting'])

/** Bodies by which one may mean a day: "by panel". */
export const meetings = new Set(
  'panel board group network committee caf taf tac marac mace mdt placement transition'.split(' '),
)

/** A form that makes a passive after "be". */
export const isDone = ({ norm }: Token): boolean =>
  doneForms.has(norm) || (norm.endsWith('ed') && norm.length > 4 && !couldBe.has(norm))
