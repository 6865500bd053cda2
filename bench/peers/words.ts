import type { RuleId } from './mapping.ts'

/**
 * The words the rules' own table names, as regular expressions: what anybody could build in an afternoon from the page we
 * started from. Kept as first written and never tuned, or it would not be that.
 */
const words: Readonly<Partial<Record<RuleId, string>>> = {
  'subjective-word':
    '(?:age-)?appropriate|suitable|adequate|clean|tidy|good enough|acceptable|positive|better|stable',
  'empty-action':
    'monitor(?:s|ed|ing)?|support(?:s|ed|ing)?|engag(?:e|es|ed|ing)|work(?:s|ing)? with|liais(?:e|es|ed|ing)|overs(?:ee|ees|eeing)|keep(?:s|ing)? an eye on|rais(?:e|es|ing) awareness|encourag(?:e|es|ed|ing)',
  'universal-need':
    '(?:reach|fulfil|achieve) (?:your|his|her|their) (?:full )?potential|be (?:safe|happy|healthy)|a stable home',
  'service-not-need': 'refer(?:red|ral)?|service|assess(?:ment|ed)|meeting|CAMHS',
  'unnamed-person':
    'health visitor|school|professionals|(?:grand)?parents|carers|family|both|all|social worker|midwife|TBC',
  'attendance-not-outcome': 'attend(?:s|ing)?|complet(?:e|es|ing)|engag(?:e|es|ing)|turn(?:s|ing)? up',
  'self-report-only': 'say(?:s|ing)?|said|tells? us|told|report(?:s|ed)?',
  'all-or-nothing':
    'will stop|never|always|at all times|100%|no further incidents|altogether|every single|zero|drug[- ]free',
  'vague-time':
    'ongoing|as soon as possible|asap|soon|in due course|as needed|regularly|frequently|when possible|TBC',
  'review-as-deadline': '(?:(?:the|our|next) )+review|core group|conference|CIN meeting',
  'negative-goal': 'stop|no longer|not to|reduce|avoid',
  jargon: 'CAMHS|SENCO|MARAC|ICPC|dysregulated|disguised compliance',
  blame:
    'refus(?:es|ed|ing) to|fail(?:s|ed|ing)? to|non-compliant|manipulative|attention[- ]seeking|hard to reach',
}

/** Each rule's words as one pattern, whole words only; a "%" ends a word by itself. */
export const wordPatterns: readonly (readonly [RuleId, string])[] = Object.entries(words).map(
  ([rule, alternatives]) => [rule as RuleId, `\\b(?:${alternatives})(?!\\w)`] as const,
)
