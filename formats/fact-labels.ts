import type { PlanKind } from '../checker/index.ts'

const whom =
  '(?:(?:the |your )?(?:childs?|childrens?|children|young persons?|young people|yps?|cyp|babys?|unborn|unborn babys?|persons?|adults?|familys?|family|service users?|pupils?|students?|clients?|subjects?|subject child))'
const whose = `${whom}(?: (?:or )?${whom})*`
const aPlan =
  '(?:(?:the |this |your )?(?:[a-z]+ ){0,5}plan|(?:the |this )?(?:cin|cp|child in need|child protection|early help))'

const meetings =
  '(?:(?:home |social work(?:er)?s? |statutory |family |planned |review |cin |cp )*(?:core groups?|visit(?:s|ing)?|meetings?)(?: meetings?)?)'

const is = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)

/**
 * How services label what they say above a plan's table, in plain words, by the fact it is: more ways than could be listed
 * one by one. The first that fits is meant.
 */
export const factLabels: readonly (readonly [key: string, label: RegExp])[] = [
  [
    'name',
    is(
      `(?:full |first |preferred |legal )?name(?: s)?|my (?:full )?name(?: is)?|(?:full )?names? of ${whose}|${whose}(?: (?:full |first )?names?)?|(?:full )?names? ${whose}|plan (?:for|of)|about|re|regarding|this plan is (?:for|about)|(?:enwr?|enw y)(?: plentyn| person ifanc)?|(?:y )?plentyn`,
    ),
  ],
  [
    'born',
    is(
      `(?:my )?birthday(?: is)?|my (?:dob|date of birth)|(?:${whose} )?(?:dob|d o b|date of birth|birth date|born|born on)(?: (?:or )?(?:dob|edd|expected date of delivery))?(?: of ${whose})?|dyddiad geni(?:r plentyn)?`,
    ),
  ],
  ['kind', is('(?:type|kind)(?: of)?(?: the)? plan|plan type|math o gynllun')],
  [
    'meets',
    is(
      `how often (?:do |will |shall |should )?(?:we|they|people|the core group|(?:the )?professionals|the team|everybody|everyone)(?: all)? (?:meet|visit|come|see (?:you|each other))(?: and who (?:comes|attends|will (?:come|attend|be there)))?|(?:how often|frequency|pattern|schedule)(?: of)?(?: the)? ${meetings}(?: and ${meetings})?|${meetings} (?:frequency|pattern|schedule|arrangements)`,
    ),
  ],
  [
    'nextReview',
    is(
      '(?:date |time |day )?(?:of |for )?(?:the |your )?(?:plan )?(?:next )?(?:[a-z]+ )?review(?: (?:date|meeting|conference|due|due date|due by|due on|on|by|panel))*|(?:plan |date )?(?:to be |will be )reviewed(?: on| by)?|(?:date )?(?:of )?(?:the )?next (?:meeting|core group|conference|ta[cf]|team around the (?:child|family)|[a-z]+ meeting)(?: date)?|review|when (?:will|do|shall) (?:we|this|it|the plan|this plan) (?:be )?(?:look(?:ed)? at (?:this |it |the plan |this plan )?again|review(?:ed)?(?: this| it| the plan| this plan)?|meet again|next meet)|(?:dyddiad (?:yr )?)?adolyg(?:u|iad)(?: nesaf)?',
    ),
  ],
  [
    'starts',
    is(
      `(?:plan )?(?:start|starts|started|commenced|commencement|begins|began)(?: date| on)?|date (?:of |the |for )?${aPlan}(?: (?:was )?(?:started|starts|start|begins|began|agreed|made|written|completed|commenced|created|developed|drawn up|produced|signed off))?|(?:start )?date of ${aPlan}|${aPlan} (?:start |started |agreed |commencement )?date|${aPlan} (?:started|agreed|made|began) on|date (?:started|commenced)|dyddiad (?:y cynllun|(?:y )?(?:cychwyn|dechrau))`,
    ),
  ],
  [
    'ends',
    is(
      `(?:plan )?(?:end|ends|ended|closed|closure|closing)(?: date| on)?|date (?:of |the )?(?:closure|closed|ended)|${aPlan} ends(?: on)?`,
    ),
  ],
  [
    'meeting',
    is(
      '(?:date )?(?:of |for )?(?:the |this )?(?:[a-z]+ ){0,4}(?:meeting|conference|core group|panel|ta[cf]|team around the (?:child|family))(?: (?:date|held|held on|on))*|meeting|dyddiad y cyfarfod',
    ),
  ],
  [
    'changed',
    is('(?:date )?(?:last )?(?:changed|updated|amended)(?: on)?|date (?:of )?(?:last )?(?:update|change)'),
  ],
  ['state', is('state|(?:plan )?status')],
]

/** The fact that a label asks for, in plain words. */
export const factCalled = (words: string): string | undefined => {
  if (words === '' || words.length > 80) return undefined
  return otherLabel.test(words) ? undefined : factLabels.find(([, label]) => label.test(words))?.[0]
}

/** Labels that stand among the facts and are none of a plan's own. */
export const otherLabel = is(
  '(?:date )?(?:of )?(?:the )?(?:last|previous|first|initial|past) reviews?(?: (?:meeting|date|held|held on))*|(?:allocated |childs |family )?(?:social worker|key worker|keyworker|lead professional|team manager|manager|practice supervisor|worker|practitioner|author|completed by|written by|chair|chaired by|iro|independent reviewing officer)(?: name)?|(?:home )?address|postcode|gender|sex|age|ethnicity|religion|language|first language|school|school nursery|nursery|gp|nhs no|nhs number|upn|telephone|phone|tel|mobile|e ?mail|contact(?: details| number)?|(?:[a-z]+ )?(?:id|ref|reference|number|no)|role|job title|designation|signed|signature|agency|organisation|relationship|parents?(?: carers?)?(?: names?)?|mother|father|siblings?|team|area|locality|date|time|venue|family name|surname|last name|location|version|legal status|category|present|apologies|attendees|invited',
)

/** Signs that a name is of somebody who signs. */
export const signs = /\b(?:signed|signature|role|designation|job title|agency|print name)\b/i

const kindsSaid: readonly (readonly [PlanKind, RegExp])[] = [
  ['child-protection', /\bchild(?:ren)?(?:['’]?s)? protection\b|\bcp plan\b|\bcpp\b/i],
  ['child-in-need', /\bchild(?:ren)?(?:['’]?s)? in[ -]need\b|\bcin\b|\bsection 17\b/i],
  ['personal-education-plan', /\bpersonal education plan\b|\bpep\b/i],
  ['pathway-plan', /\bpathway plan\b/i],
  ['early-help', /\bearly help\b|\behm?\b|\bteam around the (?:family|child)\b|\bta[cf] plan\b/i],
  ['family-plan', /\bfamily (?:action |support |group )?plan\b|\bwhole family plan\b/i],
  ['adult-plan', /\badult(?:['’]?s)? (?:care |support |care and support )?plan\b/i],
  ['care-plan', /\bcare plan\b|\blooked[ -]after\b|\bchild(?:ren)? in care\b/i],
]

const shortKinds: Readonly<Record<string, PlanKind>> = {
  cp: 'child-protection',
  cin: 'child-in-need',
  eh: 'early-help',
  lac: 'care-plan',
  cla: 'care-plan',
  pep: 'personal-education-plan',
}

/** The kind of plan that somebody names who is asked for it. */
export const kindNamed = (value: string): PlanKind | undefined =>
  kindSaid(value) ?? shortKinds[value.trim().toLowerCase()]

/** The kind of plan that a title speaks of. */
export const kindSaid = (title: string): PlanKind | undefined =>
  kindsSaid.find(([, says]) => says.test(title))?.[0]

/** The kind of plan, where words name one and say nothing else: “Child in need (CIN)”, “CP plan”. */
export const kindAlone = (words: string): PlanKind | undefined => {
  const short = shortKinds[words.trim().toLowerCase()]
  const [kind, says] = kindsSaid.find(([, each]) => each.test(words)) ?? []
  if (short || !says) return short
  const rest = words.replaceAll(new RegExp(says.source, 'gi'), '').replace(/\bplan\b/i, '')
  return /\p{L}/u.test(rest) ? undefined : kind
}
