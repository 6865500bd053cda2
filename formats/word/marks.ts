/**
 * The styles that our own files are written with. They tell words that were meant exactly as they stand from what
 * people type, where a dash begins a list and a colon ends a name; programs that save a file anew keep them.
 */
export const paragraphMarks = {
  /** The words above a column. */
  heading: 'PlanHeading',
  /** A fact of the whole plan: what it is called, and what it is. */
  fact: 'PlanFact',
  /** One thing in a box, a line each or in a list. */
  entry: 'PlanEntry',
} as const

/** The style of what a sheet says of itself, at its foot or above a box: it is no part of the plan, and is not read. */
export const asideMark = 'PlanAside'

/** The name of a picture that only draws what the file says in words as well; there is nothing in it to read. */
export const drawnMark = 'PlanDrawing'

/** What a stretch of words in such a paragraph is, where it is not simply words. */
export const runMarks = {
  /** Whom or what the words after it are about. */
  label: 'PlanLabel',
  /** What stands between the two, or before a goal. */
  mark: 'PlanMark',
  /** A dash for a thing without words. */
  nothing: 'PlanNothing',
  /** Letters that XML cannot hold, four figures each, hidden from whoever reads. */
  letters: 'PlanLetters',
} as const

/** What a stretch of words can be. */
export type RunMark = keyof typeof runMarks

const ownParagraphs: ReadonlySet<string> = new Set(Object.values(paragraphMarks))
const ownRuns: ReadonlyMap<string, RunMark> = new Map(
  Object.entries(runMarks).map(([mark, name]) => [name, mark as RunMark]),
)

/** Whether a paragraph of this style says exactly what it means. */
export const isOwnParagraph = (style: string | undefined): boolean =>
  style !== undefined && ownParagraphs.has(style)

/** What a stretch of words of this style is in one of our own paragraphs. */
export const runMarkOf = (style: string | undefined): RunMark | undefined =>
  style === undefined ? undefined : ownRuns.get(style)

// What XML cannot hold at all, what it holds and changes (a carriage return), and halves of letters.
const unheld = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u

/** Cuts words where letters stand that XML cannot hold; every second piece is such a letter. */
export const cutLetters = (words: string): readonly string[] =>
  unheld.test(words) ? words.split(new RegExp(`(${unheld.source})`, 'u')) : [words]

/** A letter that XML cannot hold, as four figures. */
export const asFigures = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0')

/** The letters that figures stand for; what are no figures stands for itself. */
export const fromFigures = (figures: string): string =>
  /^(?:[0-9a-f]{4})+$/i.test(figures)
    ? figures.replaceAll(/.{4}/g, four => String.fromCharCode(Number.parseInt(four, 16)))
    : figures
