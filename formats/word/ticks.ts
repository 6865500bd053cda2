const box = /[☐☑☒]|\[[ xX✓✔]?\]/gu
const mayTick = /[☐☑☒[]/u
const isTicked = (mark: string): boolean => /[☑☒xX✓✔]/u.test(mark)
// A choice is a word or two ("Yes", "In progress"); longer words beside a box are a thing to do.
const longestChoice = 30

type Choice = { readonly ticked: boolean; readonly words: string }

const endOf = (mark: RegExpExecArray | undefined): number => (mark ? mark.index + mark[0].length : 0)

/** "Yes ☒ No ☐" has its boxes behind, "☒ Yes ☐ No" before; what stands before the first box then leads to them all. */
const choicesIn = (text: string): { readonly lead: string; readonly choices: readonly Choice[] } => {
  const marks = [...text.matchAll(box)]
  const behind = marks.length > 1 && text.slice(endOf(marks.at(-1))).trim() === ''
  const choices = marks.map((mark, at) => {
    const from = behind ? endOf(marks[at - 1]) : endOf(mark)
    const to = behind ? mark.index : (marks[at + 1]?.index ?? text.length)
    return {
      ticked: isTicked(mark[0]),
      words: text
        .slice(from, to)
        .replaceAll(/^\s*- |\n- ?$/g, '')
        .trim(),
    }
  })
  return { lead: behind ? '' : text.slice(0, marks[0]?.index).trim(), choices }
}

const isShort = ({ words }: Choice): boolean =>
  words !== '' && words.length <= longestChoice && !words.includes('\n')

/**
 * What ticked boxes say, in words: of several to choose from the chosen ones, of one alone yes or no, and of those before
 * things to do which are done. Words without boxes stay as they are.
 */
export const readTicks = (text: string): string => {
  if (!mayTick.test(text)) return text
  const { lead, choices } = choicesIn(text)
  const [first] = choices
  if (first === undefined) return text
  if (choices.length === 1 && first.words === '')
    return [lead, first.ticked ? '✓' : 'No'].filter(Boolean).join(' ')
  if (choices.length > 1 && choices.every(isShort)) {
    const chosen = choices.filter(({ ticked }) => ticked).map(({ words }) => words.replace(/[\s,;/|]+$/, ''))
    return [lead, chosen.join(', ')].filter(Boolean).join(' ')
  }
  const begins = choices.length > 1 ? '- ' : ''
  return text
    .replaceAll(
      new RegExp(`^[ \\t]*(${box.source})[ \\t]*`, 'gmu'),
      (_, mark) => begins + (isTicked(mark) ? '✓ ' : ''),
    )
    .replaceAll(box, mark => (isTicked(mark) ? '✓' : ''))
}

/** Of several boxes on a line, what is ticked; a line with one or none as it is. */
export const chosenIn = (line: string): string =>
  (line.match(box)?.length ?? 0) > 1 ? readTicks(line) : line

/** Whether a line is a choice that nobody made. */
export const isNotChosen = (line: string): boolean => /^\s*(?:☐|\[ ?\])/u.test(line)

/** What stands behind a tick at the beginning of a line. */
export const tickedAlone = (line: string): string | undefined =>
  /^\s*(?:[☑☒]|\[[xX✓✔]\])\s*(\S.*)$/u.exec(line)?.[1]
