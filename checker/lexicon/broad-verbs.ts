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
rally troubleshoot smooth shepherd stimulate work act try step stay remain be bear
badger hound lobby pester harry harass nudge coax cajole counsel comfort console uplift cheer praise chivvy jolly spur egg prod prompt urge entice persuade
network dovetail align interface converse confer deliberate brainstorm ponder strategise plan muse mull reflect research scope source signpost
track gauge appraise scrutinise regulate moderate direct orchestrate choreograph mastermind administer spearhead champion
safeguard protect insulate defend nourish cherish foster cultivate validate affirm uphold
normalise stabilise optimise maximise minimise mitigate alleviate remedy rectify repair restore rebuild reframe reset rethink revisit reconsider
ease lighten lessen soften temper defuse diffuse diffus calm soothe hold embed consolidate reinforce cement bolster
parent educate upskill teach demonstrate exemplify embody display
co-parent coparent bond attach attune connect reconnect relate blend integrate assimilate include socialise mix
progress expedite accelerate fast-track pioneer initiate instigate trigger activate mobilise galvanise leverage utilise
prep ready equip fortify toughen
plod persevere persist soldier slog strive endeavour aspire hope `,
)

/** Verbs that carry a noun: they say little where the noun says little. */
export const lightVerbs = every(
  `have get give keep make take do put use show hold open set bring find build draw move go tie play pull lend provide offer see
know mean create establish form seek reach gain
lift sing pick carry push lay pave bridge turn clear fight fill fuel channel plant sow spread pass pour stick throw cast spark ignite kindle impart
instil infuse inject breathe sharpen tread weave iron raise bring sort face meet answer win earn keep pull come go run stand sit get let
narrow widen broaden deepen heighten grow spend devote dedicate invest plough commit exercise exert apply afford grant extend receive accept enjoy own
strike forge broker hammer thrash iron air voice vent express convey relay echo`,
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
lines communication partnership services service agencies network housing finances money debt debts schooling
education learning attendance engagement involvement participation change changes difference outcomes outcome goals goal
impact parenting bond attachment trust rapport reunification development relations tensions conflict dynamics work case
responsibility responsible accountable flexible available supportive curious creative proactive positive patient consistent honest fair
benefits bullying schooling diet finance mood sleep allowances bottom allowance
willing load ball doors door pointers tips hints advice backing praise praises encouragement reassurance comfort solace warmth love affection
spirits spirit morale optimism positivity negativity footing foundations foundation groundwork framework scaffold scaffolding basics fundamentals
pieces strands threads loose gaps gap bridges bridge fences wheels wheel motion plates reins baton mantle helm tide corner corners 
sense belonging purpose meaning pride worth value respect dignity trust honesty openness transparency empathy kindness compassion patience tolerance
room space breathing slack leeway scope opportunity opportunities chance chances choice choices options avenues pathways pathway alternatives possibilities
provision resources resource capacity capability ability abilities potential strengths strength talents talent gifts assets skill skillset competence
aspirations ambitions ambition dreams motivation drive commitment dedication willingness cooperation compliance concordance buy-in
culture heritage roots ethnicity faith gender sexuality background story history 
discipline order control calm peace harmony stability security safeguards safeguarding protection supervision oversight overview surveillance vigilance
signs sign symptoms indicators cues warning patterns pattern themes theme trends picture bigger whole
system systems process processes procedure procedures protocol pathway policy governance threshold thresholds
transition transitions move moves ending endings journey milestones next step stage stages future tomorrow
friendships friendship peers peer influences influence circle connections connection ties tie bonds networks community links role-model model
parenting caregiving care self-care selfcare hygiene nutrition lifestyle lifestyles habits habit sobriety recovery abstinence
grief loss trauma anger temper frustration stress anxiety mood moods sadness loneliness isolation shame guilt 
advocacy befriending signposting liaison joint multi-agency partnership wraparound therapeutic
status quo backup back-up strain weight pressures burden demands stuff affairs business bits side sides aspect aspects angle angles
perspective perspectives viewpoint opinions thinking thought thoughts reflection insight clarity context facts truth message messages
activities area breathe buddy bond grip handle steer nudge push boost leg leg-up hand-up bash whirl
chats chat discussion discussions dialogue conversation conversations channels channel lines feedback feedback-loop updates update
praise recognition acknowledgement validation affirmation celebration celebrations best utmost necessary most more enough good needful`.split(
    /\s+/,
  ),
)
