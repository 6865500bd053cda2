const apart = '\\s*[/.,\\-–\\s]\\s*'
const figures = new RegExp(`^(\\d{1,2})${apart}(\\d{1,2})(?:${apart}(\\d{4}|\\d{2}))?[.,]?$`)
const yearFirst = new RegExp(`^(\\d{4})${apart}(\\d{1,2})${apart}(\\d{1,2})(?:T[\\d:.]+Z?)?$`)
const runTogether = /^(\d{2})(\d{2})(\d{4}|\d{2})$/
const dateAlone = /^\d{1,2}(?:st|nd|rd|th)$/i
const weeksShort = /^(\d{1,2})\s*\/\s*52$/

/**
 * What was typed in the shapes that the reader of dates knows: "12 6 27" and "12,6,27" as 12/6/27, "120627" likewise,
 * "12June" as two words, "20th" as the 20th, a nurse’s "6/52" as six weeks. Words stay as they are.
 */
export const asWritten = (typed: string): string => {
  const text = typed.normalize('NFKC')
  const weeks = weeksShort.exec(text)
  if (weeks) return `in ${weeks[1]} weeks`
  if (dateAlone.test(text)) return `the ${text}`
  const first = yearFirst.exec(text)
  if (first) return [first[1], two(first[2]), two(first[3])].join('-')
  const [, day, month, year] = figures.exec(text) ?? runTogether.exec(text) ?? []
  if (day !== undefined) return [day, month, ...(year === undefined ? [] : [year])].join('/')
  return text.replace(/(\d)(?=[a-z]{3})/gi, '$1 ').replace(/([a-z]{3})(?=\d)/gi, '$1 ')
}

const two = (figure = ''): string => figure.padStart(2, '0')
