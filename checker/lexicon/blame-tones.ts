import { phrases } from './phrases.ts'

const child = `(child|children|kid|kids|bairn|bairns|wean|weans|baby|boy|boys|girl|girls|son|sons|daughter|daughters|family|twins)`
const ours = `(you|him|her|them|<kin>|<child>|<name>|(the|his|her|their|your) [own] ${child})`
const anybody = `(<who>|everyone|everybody|others|people|staff|workers|professionals|services|agencies|teachers|carers|neighbours|every|each|all|any|other|(the|his|her|their|our) (staff|school|worker|workers|teacher|teachers|carers|neighbours|family|mother|father|nurse|social worker|nursery))`

/** Fault found by the tone in which a thing is told: a sigh, a comparison, a motive that nobody could see. */
export const blameInTones = phrases(
  'blame-in-tones',
  `
  # the writer sighs
  yet (another|more) (relapse|excuse|excuses|crisis|drama|row|argument|no show|lapse|fall out|falling out|bender|binge|tantrum|lie|lies|story|boyfriend|partner|reason|broken promise|broken promises|sob story|wobble|slip|let down)
  (as|which) (was|is|were) [only] to be expected
  only to be expected
  (as|like) (he|she|they) always (does|do|has|have|did|is|will)
  (claim*|missed|miss|misses|late|cancel*|cancelled|forgot|forgets|lost|refuse*|denied|denies|deny|blame*|moan*|complain*|drunk|argue*|shouted|shouts|walked out|excuse*|excuses|ill|unwell|nothing|no reply|absent) ~ [,] (as usual|as ever|as per|as always|per usual)
  (will|who'll|he'll|she'll|they'll|would|who'd|it'll|mum'll|dad'll) (no doubt|doubtless|inevitably|predictably|of course|surely)
  (no doubt|doubtless|inevitably|predictably) (<who>|with|because|to|another|a|some) ~ (excuse*|cancel*|forget*|blame*|cry|late|drunk|lie|lying|refuse*|complain*|moan*|fail*)
  (cry|cries|cried|crying|bail*|flake*|wriggle*|worm*|weasel*|duck*|back*) (off|out|on <who>) [of <det>] [yet] again
  (bottled (it|out)|(did|does|done|do) (a runner|a bunk|a moonlight|a disappearing act|a vanishing act|one again)|(went|gone|go|goes) (awol|to ground|walkabout) [(again|yet)])
  if (he|she|they) can be (bothered|trusted|arsed|relied|believed|fussed|roused|persuaded)
  (his|her|their) (usual|normal|typical|customary) [(charming|delightful|cheery|cheerful|helpful|sunny|pleasant|sweet)] (self|song and dance|tune|tactics|tricks|routine of excuses|performance|nonsense|rubbish|act)
  # always, never, one after another
  (always|forever|constantly|aye|endless|constant|never ending) [(got|has|have|having|in|with)] [(some|a|another|the next|one|yet another)] [(sob|long|big|silly|tall)] (story|stories|crisis|crises|drama|dramas|tale|disaster|reason not|grievance|grievances|catastrophe|palaver)
  (one|a) (drama|crisis|excuse|disaster|man|boyfriend|partner|lie|story|row|scrape|fight) after (another|the next|the other)
  (always|forever|constantly|aye) (want*|after|expect*|demand*|ask* for) (something|more|money|help|favours|a hand out|hand outs)
  (every|all the|each) (service|services|help|chance|support|hand out|benefit|excuse|trick) going
  (will|do|does|did) (he|she|they) ever learn
  never [ever] (learn|learns|learnt|learned)
  !never [ever] (learn|learns|learnt|learned) (to|how|about|english|any|what|his|her|their|the|welsh|why|where|as|at|in|because)
  (not|never|no) (helpable|worth the bother|worth bothering with|any use to anyone|use to anyone)
  # what they are said to love more
  (think*|care*|worr*|worries|worried|bother*|know*) more (of|about|for|over) ~~ than (of|about|for|over) ${ours}
  (think*|care*|worr*|worries|worried|bother*) more (of|about|for|over) ~~ than [he|she|they] [(does|do)] [(of|about|for)] ${ours}
  (dog|phone|xbox|boyfriend|girlfriend|partner|bottle|drink|telly|pub|van|car|man|men|mates|cannabis|weed|computer|gym) (get*|got|come*|came|is|are|matters|has) (more|before|first) ~~ (than|you|${child}|<child>)
  (love*|prefer*) (his|her|their|the) (dog|phone|xbox|boyfriend|girlfriend|drink|pub|van|car|mates|cannabis|weed) (more|better|to) ~~ (than|you|${child}|<child>)
  # what they are said to be after
  (set*|setting) out to (wreck|ruin|spoil|cause|upset|annoy|hurt|provoke|break|destroy|undermine|sabotage|embarrass|humiliate|wind|get|scupper|trip|cheat|deceive|fool|scare|intimidate)
  (hell bent|hellbent|bent|intent|determined|out) (on|to) (wreck*|ruin*|ruining|caus*|cause|causing|destroy*|undermine|undermining|self destruct*|disrupt*|sabotag*|spoil*|break* up|revenge|get* (even|his own|her own|their own|back at)|mak* (trouble|things (hard|difficult|worse)|life (hard|difficult|hell))|make (trouble|things (hard|difficult|worse)|life (hard|difficult|hell))|fight* (everyone|everything)|have (his|her|their) own way)
  (milks|milked|milking|to milk|and milk) (every|each|any|this|that|all|his|her|their)
  !(milk|milks|milked|milking) (every|each|all|his|her|their) (cow|cows|goat|goats|morning|day|evening|night)
  (ask|asks|go|goes|went|going|come|comes) [looking] for trouble
  (seek*|seeking|court*|go* looking for|look* for|feed* (off|on)|thriv* on|thrive* on|live* for|get* off on) [(out|the|any|all the|negative)] (attention|negative attention|limelight|sympathy|confrontation|conflict|a reaction|a fight|a row|an argument|drama|chaos|aggro|bother)
  !(look*|seek*|seeking) [(out|the|any)] medical attention
  (like*|love*|enjoy*|delight* in|take* pleasure in|get* off on|set* out) [to] (intimidat*|intimidate*|winding|wind (people|staff|others|him|her)|bully*|upset*|upsetting|arguing|argue|fighting|provoking|provoke|shock*|shocking|causing|cause|control*|controlling|humiliat*|humiliate|frighten*|scaring|scare|annoy*|threaten*|stirring|stir|belittl*|belittle|dominat*|dominate)
  # what they do to others
  (antagonises|antagonise|antagonised|alienates|alienate|alienated|badmouths|badmouthed|badmouthing|belittles|belittled|riles|riled|patronises|patronised|ridicules|ridiculed|browbeats|harangues|harangued|hectors|pesters|pestered|terrorises|terrorised|tyrannises|bulldozes|steamrollers|railroads|stonewalls|stonewalled|ostracises) ${anybody}
  !(was|were|is|are|been|being|be|get*|got|feel*|felt) [<more>] (alienated|belittled|riled|patronised|ridiculed|harangued|pestered|terrorised|stonewalled)
  (slag*|slagging|bad mouth*|bitch* about|run* down|do* down) (<who>|the (school|staff|worker|other)|school|everyone|staff)
  (intimidates|intimidate|intimidating) (staff|workers|professionals|everyone|others|teachers|carers|school|neighbours|people|the (staff|school|worker|neighbours))
  (turn*|poison*|brainwash*|coach*|prime*) ${ours} [and ~] against
  (turn*|poison*) <poss> (mind|head|ear)
  (brainwash*|fill* <poss> head with)
  play* ~~ off against
  (pit*|set*) ~~ against (each|one) (other|another)
  (play*|set*) ${ours} (off|up) (against|to fail)
  (drive*|drove|send*|sent) (you|us|staff|everyone|<poss> <kin>|<kin>|<poss> ~) (up the wall|round the (bend|twist)|to distraction|mad|crazy|nuts|insane|to drink|to despair)
  (walk*|storm*|flounce*|disappear*|run*|leave*|bolt*|clear* off|quit*) [(out|off|away)] (whenever|when|as soon as|the minute|the moment|every time) (things|it|the going|life) (get*|is|are) (tough|hard|difficult|rough|tricky|serious)
  (the (minute|moment|second|day)|as soon as|once|now) (he|she|they|they've|he's|she's|<kin>) [(have|has|had)] (got|get|gets) (what|<poss> [own] way|<poss> (money|house|grant))
  only ever ~ (when|if|for|to get)
  !only ever [(been|had|lived|met|seen)] ~ (with|in|at)
  (for|anything for) (a quiet|an easy) life
  (give*|gave|let*|buy*|bought) (him|her|them|<child>|<name>|<kin>|the ${child}) [(do|have|get)] (whatever|anything|everything) (he|she|they) (want*|like*|ask*|demand*|fancy|fancies|please*)
  (interferes|interfered|meddles|meddled|meddling|pokes (his|her|their) nose|stuck (his|her|their) (nose|oar)|sticks (his|her|their) (nose|oar))
  # the truth
  (not one for|a stranger to|strangers to|loose with|economical with|sparing with|careless with|allergic to|fast and loose with|liberal with|averse to) the (truth|facts)
  (loose|flexible|casual|elastic|tenuous|distant|uneasy|complicated|passing) (relationship|acquaintance|grip|grasp|attitude) (with|on|to|of) (the truth|the facts|reality|honesty)
  (bend*|bent|twist*|stretch*|embroider*|embellish*) the (truth|facts)
  (cannot|can't|couldn't|never|don't|do not|not|wouldn't|hard to) (believe|trust|credit) (a|one|any|anything|much|half|half of|most of) [(word|thing)] [(of)] [(that|what)] (<who>|comes out|is said)
  (wouldn't|would not|doesn't|does not) know the truth if
  (never a straight|no straight|never the same story|different story every|a different story each|a new story every)
  lying and (stealing|cheating|scheming)
  # a failing as a noun
  (<poss>|parental|maternal|paternal|sheer|pure|complete|total|general) [(own|constant|usual|sheer|general|total|complete|obvious)] (neediness|apathy|indifference|immaturity|naivety|stubbornness|greed|jealousy|pettiness|negativity|arrogance|ignorance|incompetence|carelessness|thoughtlessness|recklessness|irresponsibility|unreliability|evasiveness|possessiveness|vindictiveness|bitterness|spite|malice|ego|egotism|failings|shortcomings|inadequacies|inadequacy|ingratitude|insolence|rudeness|cruelty|cowardice|deviousness|cunning|fecklessness|promiscuity|chaos|disinterest|non attendance at will|bloody mindedness|bad attitude|attitude problem)
  (lack|absence|want) of [any] (parental|maternal|paternal|basic|genuine|real|proper) (effort|care|interest|concern|warmth|control|commitment|responsibility|love|discipline|manners|decency|respect|common sense)
  (failure|failures) (of|by|on the part of) (<who>|the (mother|father|family|parents|carers)|parents|<poss>)
  # what they are like with things, time and people
  (is|are|was|be|being) all (promises|talk|show|mouth|words|about (him|her|them)|hot air|noise|smiles and no)
  (goes|go|went|gets|got|runs|ran|burns|burnt|burned|works|worked) through (workers|social workers|partners|boyfriends|men|money|carers|jobs|schools|girlfriends|cash|people) [like]
  (keeps|kept) (a|an) (dirty|filthy|messy|chaotic|scruffy|squalid|untidy|disorderly) (house|home|flat)
  (lives|lived|behaves|carries on|dresses|talks|thinks|acts) like (a|an|some) (teenager|child|single|animal|tramp|student|slob|pig|queen|king|adolescent)
  never ~ (says|say|said|hears|takes|took) no [(to|for)]
  (version|account|story|stories|explanation|explanations|excuse|tale) [of events|of it] (never|does not|doesn't|do not|don't|did not|didn't|keeps) (hold* up|hold* water|add* up|ring true|stack* up|match*|chang*|change|changing|convince*|make sense)
  (hides|hid) (things|everything|stuff|the truth|it all|what|from (us|services|professionals|workers|the worker))
  (closed|guarded|cagey|defensive|hostile|evasive|secretive) and (closed|guarded|cagey|defensive|hostile|evasive|secretive)
  (hates|hate|resents|resent|despises|distrusts) (authority|professionals|services|social workers|social services|being told|women|the (school|system|police)|workers|us)
  (fights|fight|fought|opposes|resists|contests|battles|blocks|obstructs|argues with|argues|disputes|questions) (every|all|each|everything|anything) [(decision|suggestion|idea|plan|step|offer|rule|of our|we)]
  (puts|put|putting|throws|places) (obstacles|barriers|hurdles|spanners|a spanner|up (walls|barriers|obstacles)|every obstacle) [in|up]
  (moves|moved|moving|shifts|shifting) the goalposts
  <poss> heart (was|were|is|wasn't|isn't) [not|never] [really] in it
  (blow*|blew|brush*|knock*|fob*|laugh*|shrug*) off (visits|us|help|concerns|worries|the|our|every|all|any|appointments|support)
  (washes|washed|washing) <poss> hands of
  (lost|loses|lose|losing) interest (once|when|after|as soon|in <poss>|in the|the minute|because)
  (want*|like*) the (glory|benefits|perks|money|title|baby|attention|fun|good bits) but (not|none|never|doesn't|does not)
  (see*|saw) red (over|at|about|for|when|if)
  (talk*|speak*|shout*|spoke) over (everyone|everybody|us|people|staff|professionals|workers|others|the <job>)
  (chang*|change*|changed) <poss> spots
  (left|leave*|walk* out|gave up|went) [half way|halfway|early] [through] because (he|she|they) (was|were|got|felt|is) (bored|fed up|losing|in a (mood|huff))
  (has|have|is|are) (at last|finally|at long last|eventually) (start*|begun|began|learn*|decid*|bother*|grown|behav*|seen sense|woken)
  (mak*|make*|made|get*|talk*|knock*|drum*) [(some)] (<who>|sense) (see sense|see reason|sense into|into <who>|behave|listen|toe the line|face up)
  (drop|lose|change|ditch|shift|adjust|park|watch|mind) (the|his|her|their|that) (attitude|attitudes|act|cheek|lip|tone)
  (put|puts|putting) (the|his|her|their) ${child} (before|above|ahead of) (men|drink|drugs|boyfriends|herself|himself|themselves|alcohol|partners|her partner|his partner|cannabis)
  not (a|an) (likeable|pleasant|nice|easy|lovable|loveable|grateful|bright|trustworthy|popular) (child|boy|girl|lad|mother|father|person|man|woman|family)
  # drama
  (<poss>|silly|usual|endless|constant|another|more|latest) [(silly|big|little|usual|own)] (dramas|dramatics|histrionics|theatrics|melodrama|antics|shenanigans|palaver)
  (his|her|their|mum's|dad's|the usual|all the|<child>|silly|more) [(silly|big|little|usual)] drama
  !(his|her|their|mum's|dad's|<child>) drama (on|at|piece|homework|coursework|gcse|lead|practice|costume|kit|show|and|is)
  !amateur dramatics
  (need*|have|has|must|should|got|want*|ought|told|time) [(to|for)] [<who>] [to] (pack it in|knock it off|(pack in|cut out|jack in|knock off|give over|leave off) [(the|his|her|their|all|with|this|that)] [(silly|nasty|big|constant)] (silly|nasty|nonsense|drama|dramas|antics|attitude|games|lies|lying|strops|cheek|acting|carry on))
  !(cut|cutting) out (sugar|salt|gluten|dairy|pop|sweets|fizzy|caffeine|alcohol|cannabis|<num>|paper|the (snacks|pop|sweets|sugar|late|shapes|pictures|picture|vapes|fizzy))
  !pack (it|them|the) in (<poss>|<det>)
  # chances wasted
  (squander*|fritter*) (it|them|the|his|her|their|this|that|every|all|away|money)
  (throw*|threw|thrown|chuck*) (it|that|this|everything) all away
  (could|should) have [(easily|just|always)] (gone|come|rung|asked|said|done|been|told|phoned|stayed|left|helped|attended) ~~ but (chose|decided|preferred|opted|couldn't be|could not be|did not|didn't) [(not|to|bother|want)]
  (family|parents|people|someone|woman|man|mother|father|couple|house) (who|that) (always|only|never|just|constantly) (want*|take*|expect*|blame*|moan*|complain*|row*|argue*|fight*|think*|help*|give*|work*|listen*|bother*)
`,
)

/** The same words where they find fault with nobody: a day, a box on a chart, a leaflet, a reason. */
export const faultlessTones = `
  only works (<day>|<num>|<prep>|mornings|afternoons|evenings|nights|weekends|days|part|term|school|weekdays|two|three|four|one|alternate)
  (<day>|<span>|weekends|that|time|times|phone|signal|bus|buses|date|dates|slot|room|venue) (is|are|was|were) no good
  (left|leave*|kept|keep*|put|saved|save*|chose|sat|made|built|bought|planned|plan*|parked) ~~ on purpose
  (when|if|whenever|because|where|after|until|unless) ~ (winds|wind|wound|winding) (him|her|them|you) up
  stop being (late|hungry|scared|frightened|ill|sick|tired|moved|bullied|cold|worried|alone|lonely|the only|sent|home|picked|left|able|afraid|sad|hurt)
  (tick|ticks|ticking|ticked) (the|a|each|his|her) (box|boxes) (on|when|once|for|each|every|after|in|at|next|beside)
  (<kin>|<name>|<child>|you) ticking (the|a|each) (box|boxes)
  (harm|risk|pain|noise|data|waste|cost|seizure) minimisation
  dramatic (on|in) (stage|the|a)
  closed to new (referrals|patients|pupils|starters|cases|applications|families|members|entrants|admissions|children|people)
  thick (with|and|enough|as far)
  hair (is|was) [<more>] thick
`
