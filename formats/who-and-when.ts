const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)days?'
// Where a time begins: a word that leads one, or a day itself.
const begins = new RegExp(
  `(?:^|[\\s,;–—-])((?:by|within|before|until|every|each|from|starting|commencing|at the latest|no later than|daily|weekly|fortnightly|monthly|once|twice|asap|ongoing|as soon as)\\b|(?:on )?${weekday}\\b|(?:on )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`,
  'i',
)

const edge = /[\s,;:–—-]/
const trim = (words: string): string => {
  let from = 0
  let to = words.length
  while (from < to && edge.test(words[from] ?? '')) from += 1
  while (to > from && edge.test(words[to - 1] ?? '')) to -= 1
  return words.slice(from, to)
}

/** Tells the person from the time in a box that asks for both: "Mum, by Friday 6 March". */
export const splitWhoAndWhen = (text: string): { readonly who?: string; readonly by?: string } => {
  const [, before, after] = /^([^:–—]{1,60})\s?(?::\s|\s[–—-]\s)([\s\S]+)$/.exec(text) ?? []
  if (before !== undefined && after !== undefined) return { who: trim(before), by: trim(after) }
  const found = begins.exec(text)
  if (!found) return { who: trim(text) }
  const at = found.index + found[0].length - (found[1]?.length ?? 0)
  const who = trim(text.slice(0, at))
  return { ...(who !== '' && { who }), by: trim(text.slice(at)) }
}
