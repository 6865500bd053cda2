import { inflect } from './inflect.ts'

const every = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).flatMap(word => [word, ...inflect(word)]))

/** Verbs that say somebody is busy with a person or a matter, and not what they do. */
export const broadVerbs = every(
  `help assist support lead chase check clarify resolve reduce push press nag nudge remind think prompt motivate
encourage inspire challenge continue develop equip cover cascade understand progress explore address tackle manage oversee
monitor supervise observe review assess evaluate consider consult liaise link connect engage involve include inform update
advise guide mentor coach befriend reassure listen protect safeguard nurture promote enhance strengthen boost improve increase
sustain maintain ensure enable empower facilitate coordinate organise plan prepare prioritise focus target respond react
intervene follow pursue persevere persist promise commit cooperate collaborate contribute participate share communicate
negotiate mediate advocate champion represent identify recognise acknowledge appreciate respect value accept welcome adapt
adjust cope handle deal sort fix settle steer drive shape influence influenc educate upskill unpick reflect learn
investigate enquire inquire look liase raise highlight flag escalate refine finalise implement deliver undertake
discuss parent observe concentrate scope
rally troubleshoot smooth shepherd stimulate work act try step stay remain be bear`,
)

/** Verbs that carry a noun: they say little where the noun says little. */
export const lightVerbs = every(
  `have get give keep make take do put use show hold open set bring find build draw move go tie play pull lend provide offer see
know mean create establish form seek reach gain`,
)

/** What such verbs carry where nothing is said: an interest, a role, enquiries. */
export const vagueThings: ReadonlySet<string> = new Set(
  `things thing it this matters matter everything something anything all role part interest charge account enquiries inquiries progress
links link contact contacts relationship relationships expectations boundaries barriers tools toolkit skills expertise knowledge experience
strategies strategy techniques plans plan package options option solutions steps issues issue concerns concern worries worry needs need
situation behaviour behaviours feelings feeling emotions emotion triggers risk risks safety wellbeing welfare health confidence esteem
resilience independence identity voice views wishes interests rights world life time space attention presence lead stock stand
routine routines structure consistency containment stability support help input advice guidance information awareness understanding
insight momentum pressure focus effort efforts energy direction purpose hope spirits mind heart hand eye ear ends bottom corner side
lines communication partnership services service agencies network referral referrals housing finances money debt debts schooling
education learning attendance engagement involvement participation change changes difference outcomes outcome goals goal
impact parenting bond attachment trust rapport reunification development relations tensions conflict dynamics work case
responsibility responsible accountable flexible available supportive curious creative proactive positive patient consistent honest fair
benefits bullying schooling diet finance mood sleep allowances bottom allowance
willing load ball doors door best utmost necessary most more enough good needful`.split(/\s+/),
)
