import { splitWhoAndWhen } from '../who-and-when.ts'
import { dayIn } from '../written-day.ts'

/** What one sentence of a letter says, as far as a plan would ask. */
export type SentenceRole = 'need' | 'task' | 'goal' | 'strengths' | 'next-review'

const ends = /(?<=[.!?][”"’')]?)\s+(?=[“"‘'(]?[\p{Lu}\d])/u
const shortened = /(?:^|\s)(?:mr|mrs|ms|miss|mx|dr|prof|st|rev|no|tel|e\.?g|i\.?e|approx|\p{Lu})\.$/iu
const mostSentences = 400
// Nobody says what somebody will do in more letters than that.
const longest = 1_000

/** The sentences of a paragraph; a stop after “Dr” ends none. */
export const sentencesIn = (paragraph: string): readonly string[] => {
  const sentences: string[] = []
  for (const piece of paragraph.split(ends).slice(0, mostSentences)) {
    const before = sentences.at(-1)
    if (before !== undefined && shortened.test(before)) sentences[sentences.length - 1] = `${before} ${piece}`
    else sentences.push(piece)
  }
  const left = paragraph.split(ends).slice(mostSentences)
  return (left.length > 0 ? [...sentences, left.join(' ')] : sentences)
    .map(each => each.trim())
    .filter(each => each !== '')
}

const kin =
  '(?:mum|mam|mom|mummy|mother|dad|daddy|father|parents?|nan|nana|gran|granny|grandma|grandad|grandpa|nain|taid|aunt(?:ie|y)?|uncle|sister|brother|step-?(?:mum|dad)|carers?|foster carers?|family)'
const job =
  '(?:school|nursery|teacher|head teacher|social worker|support worker|family support worker|health visitor|school nurse|midwife|gp|doctor|dentist|police|key worker|keyworker|senco|team|worker|practitioner|tutor|youth worker)'
const proper = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}"
const one = `(?:(?:your|my|our|his|her|their|the|both|all of) )?(?:[\\p{L}’'-]+ )?(?:${kin}|${job})|I|we|you|he|she|they|everyone|everybody|${proper}(?: \\([^)]{2,40}\\))?`
const someone = `(?:${one})(?:(?:,| and|,? &) (?:${one})){0,3}`
const lead = `(?:(?:first(?:ly)?|then|next|also|and|so|from now on|to help(?: with)? [^,]{1,60}|by [^,]{1,40}|(?:on|from|every|each|this|next|before|after) [^,]{1,40}),? )?`
const doing =
  "(?:(?:will|shall)(?: also| then| now| both| all)?(?! (?:know|feel|be (?:able|safe|happy|proud|better)|see that|need|want|have (?:more|less|a))\\b)|[’']ll(?! (?:know|feel|be able|see that|need)\\b)|(?:is|are|am|[’']m|[’']re|[’']s) (?:also )?(?:going to|to)(?! be (?:safe|happy|able))|(?:has|have|[’']ve|[’']s) (?:agreed|offered|promised) to|to(?! be\\b))"
const task = new RegExp(
  `^(?:[-•]\\s*)?${lead}(?<who>${someone})\\s?(?=[’']|\\s|$)\\s*${doing}\\s+\\p{L}`,
  'u',
)
const goal =
  /\b(?:we|you|everyone|i)(?:['’]ll| will) (?:all )?know\b|\bgoals?\b|\bthis (?:will|should) mean\b|\b(?:will|to) be able to\b|\b(?:will|['’]ll) (?:feel|be (?:safe|happy|proud))\b|\bwants? (?:you|him|her|them|\p{Lu}\p{L}+) to (?:be|feel|have|get|grow)\b|\bthings will be better\b|\bwe hope\b|\bsuccess\b|\bwhat (?:we|i) want\b/iu
const need =
  /\b(?:you|he|she|they|\p{L}+)(?:['’]s)? (?:really |also |still )?needs?\b|\bworr(?:y|ies|ied|ying)\b|\bconcern(?:s|ed)?\b|\b(?:has|have|needs?) to (?:change|stop|be)\b|\bnot safe\b|\bat risk\b/iu
const notNeeded =
  /\b(?:if|when|what|whatever|anything|that) you need\b|\bneeds? (?:anything|any help|to (?:talk|ring|know))\b|\bno need\b|\b(?:don['’]t|do not) (?:need|worry)\b/i
const strength =
  /\b(?:good at|going well|working well|work(?:s|ed) hard|proud of|well done|strengths?|doing well|kept (?:you|him|her|them) safe)\b/i
const meets =
  /\b(?:meet again|next meet(?:ing)?|next review|review(?:ed)? (?:this|the|your|our|it)|(?:plan|it) (?:will be|is) reviewed|look at (?:this|your|the) plan again|come together again)\b/i

/** What a sentence says: somebody’s task, what has to change, how it will be better, what goes well, or when all meet again. */
export const sentenceRole = (sentence: string): SentenceRole | undefined => {
  if (sentence.length > longest) return undefined
  if (meets.test(sentence) && dayIn(sentence) !== undefined) return 'next-review'
  if (/\?["”’')]?$/.test(sentence)) return undefined
  if (task.test(sentence) && !/^(?:we|you|I)(?:['’]ll| will) (?:all )?know\b/i.test(sentence)) return 'task'
  if (goal.test(sentence)) return 'goal'
  if (strength.test(sentence)) return 'strengths'
  return need.test(sentence) && !notNeeded.test(sentence) ? 'need' : undefined
}

const goesOn =
  /\s*(?:,?\s(?:so that|so you|because|in order to|to (?:help|make|see|check|find|talk|give|get|support|hear|ask|meet|look|learn|keep|tell|show)|which|and then|and (?:will|they|he|she|we|I|you))\b.*|[.!]\s*$)/iu
const shownBy = /^(?:by|on|from|before|until|within|every|each|at)\b/i

/** Who does it, and by when, as the sentence of a task says it. */
export const doerIn = (sentence: string): { readonly who?: string; readonly by?: string } => {
  if (sentence.length > longest) return {}
  const who = task.exec(sentence)?.groups?.who
  const rest = who === undefined ? sentence : sentence.slice(sentence.indexOf(who) + who.length)
  const { by } = splitWhoAndWhen(`Somebody ${rest.replace(/^\S*\s*/, '').replaceAll(/[:–—]/g, ' ')}`)
  const when = by?.replace(goesOn, '').trim()
  const led = new RegExp(`^${lead}`, 'u').exec(sentence)?.[0].replace(/[,\s]+$/, '') ?? ''
  const said = when && when.length <= 80 ? when : shownBy.test(led) ? led : undefined
  return { ...(who !== undefined && { who }), ...(said && { by: said }) }
}

const dear = /^(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]iya|[Aa]nnwyl|[Hh]elo)\s+(\p{Lu}[^,!:.]{0,60}?)\s*[,!:.]?$/u
const grown = /\b(?:mr|mrs|ms|miss|mx|dr|parents?|carers?|all|colleagues?|sir|madam|mum|dad|family|team)\b/i

/** To whom a letter is written, where that is a child. */
export const writtenTo = (line: string): string | undefined => {
  const [, name] = line.length > longest ? [] : (dear.exec(line.trim()) ?? [])
  return name === undefined || grown.test(name) ? undefined : name
}

/** Whether a line begins a letter, to whomever it may be. */
export const isSalutation = (line: string): boolean => line.length <= longest && dear.test(line.trim())
