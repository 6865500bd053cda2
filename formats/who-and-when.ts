import { welshMonths, welshOrdinals, welshWeekday } from './lexicon/welsh-days.ts'

const month = `(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?|${welshMonths.join('|')})`
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?=,? \\d))'
const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const often = '(?:daily|nightly|weekly|fortnightly|monthly|termly|half[ -]termly|quarterly|yearly|annually)'
const day = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}/\\d{1,2}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|${welshOrdinals})?(?: of?)? ${month}\\b|${month} \\d{4})`

/** How a time begins: a word that leads one, a how-often, or a day itself. */
const times = [
  'by|within|before|until|till|every|each|from|starting|commencing|after',
  'at the latest|no later than|at (?:least )?(?:once|twice)|in the next|in advance of|prior to',
  `in ${number}|over the next|during|throughout|for (?:the next|${number})`,
  `(?:once|twice|three times|${number} times|x ?\\d|\\d ?x|\\d+[ -])?\\s?(?:a |per )?(?:${often})`,
  '\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m|(?:about |approx\\.? )?\\d+ (?:days|weeks|months)|at (?:the |our |your )?(?:next|first)',
  'once|twice|three times|(?:\\d|two|three|four) times',
  'asap|as soon as|ongoing|on-going|immediate(?:ly)?|now|today|tomorrow|tonight|straight ?away|tb[ca]|with immediate effect',
  'w/?c\\b|w/?e\\b|week (?:commencing|ending|beginning|of)|end of|start of|beginning of|middle of|mid-',
  '(?:this|next|last) (?:week|month|term|half[ -]term|year|review|meeting|core group|conference)',
  'half[ -]term|term[ -]time|(?:easter|christmas|summer|spring|autumn|february|october|may)(?: half)?[ -](?:term|holidays?)|easter|christmas',
  `(?:on |the )?(?:week of )?(?:on )?(?:${weekday},? )?${day}`,
  `(?:on |the )?${weekday}\\b`,
  `erbyn|cyn(?: gynted)?|o fewn|o fis|(?:yn )?(?:wythnosol|misol|d?dyddiol)|(?:ar |bob )?${welshWeekday}\\b|bob (?:dydd|wythnos|mis)`,
  `(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b`,
].join('|')
const begins = new RegExp(`(?:^|[\\s,;(–—-])((?:${times})(?![\\p{L}]))`, 'iu')

const edge = /[\s,;:–—-]/
const trim = (words: string): string => {
  let from = 0
  let to = words.length
  while (from < to && edge.test(words[from] ?? '')) from += 1
  while (to > from && edge.test(words[to - 1] ?? '')) to -= 1
  const inner = words.slice(from, to)
  const [, bracketed] = /^\(([^()]*)\)$/.exec(inner) ?? []
  return bracketed ?? inner
}

export type WhoAndWhen = { readonly who?: string; readonly by?: string }

const told = (who: string, by: string): WhoAndWhen => ({
  ...(trim(who) !== '' && { who: trim(who) }),
  ...(trim(by) !== '' && { by: trim(by) }),
})

/** Whether words begin with a time: a day, a how-often, or a word that leads one. */
export const startsWithTime = (words: string): boolean => timeIn(trim(words)) === 0

/** Where in words a time begins. */
const timeIn = (words: string): number | undefined => {
  const found = begins.exec(words)
  return found ? found.index + found[0].length - (found[1]?.length ?? 0) : undefined
}

const longest = 2_000

/** Tells the person from the time in a box that asks for both: "Mum, by Friday 6 March". */
export const splitWhoAndWhen = (text: string): WhoAndWhen => {
  if (text.length > longest) return told(text, '')
  const [, before = '', after] = /^([^:–—]{1,80}?)\s?(?::\s|\s[–—-]\s)([\s\S]+)$/.exec(text) ?? []
  if (after !== undefined) {
    const led = startsWithTime(before)
    if (led && timeIn(after) === undefined) return told(after, before)
    if (!led && timeIn(before) === undefined && startsWithTime(after)) return told(before, after)
  }
  const at = timeIn(text)
  if (at === undefined) return told(text, '')
  if (at > 0) return told(bracketOff(text.slice(0, at)), unbracket(text.slice(at)))
  return timeFirst(text)
}

const wholeDay = new RegExp(`^(?:by |on |erbyn )?(?:${day})(?=\\s)`, 'iu')

/** "By 6 March, Mum" and "12.01.26 Sara". */
const timeFirst = (text: string): WhoAndWhen => {
  const [led = ''] = /^[^,;\n]+[,;\n]/.exec(text) ?? wholeDay.exec(text) ?? []
  const who = text.slice(led.length).trim()
  const isWho = led !== '' && timeIn(who) === undefined && /^\p{Lu}/u.test(who)
  return isWho ? told(who, led) : told('', text)
}

// "Mum (by 6 March)": the bracket belongs to the time.
const bracketOff = (who: string): string => who.replace(/\(\s*$/, '')
const unbracket = (by: string): string =>
  /\)\s*$/.test(by) && !by.includes('(') ? by.replace(/\)\s*$/, '') : by

const isWhole = ({ who, by }: WhoAndWhen): boolean => who !== undefined && by !== undefined
const between = /(?:[,;]\s*|\s+)(?:(?:and|&)\s+)(?=\p{Lu})|[,;]\s*(?=\p{Lu})/gu
const mostPairs = 12

/** Several persons and times in a line, where each piece of it says both: "Mum by Friday and Dad by Monday". */
export const pairsInLine = (text: string): readonly WhoAndWhen[] => {
  if (text.length > longest) return [splitWhoAndWhen(text)]
  const found: WhoAndWhen[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(between)) {
    const piece = splitWhoAndWhen(text.slice(from, index))
    if (!isWhole(piece) || startsWithTime(text.slice(index + mark.length))) continue
    found.push(piece)
    from = index + mark.length
  }
  found.push(splitWhoAndWhen(text.slice(from)))
  return found.length <= mostPairs && found.every(isWhole) ? found : [splitWhoAndWhen(text)]
}
