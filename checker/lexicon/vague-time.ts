import { phrases } from './phrases.ts'

/** Words for a time that nobody could look up. They are left alone beside a day or a how-often. */
export const vagueWords = phrases(
  'vague-words',
  `
  # going on without an end
  on most (days|evenings|mornings|nights|weekends|afternoons|occasions|weeks|school days)
  (most|some|many) (days|weeks|weekends|evenings|mornings|nights) [~] (if|when|where|unless|or so)
  (as|while) (he|she|they|it) (goes|go) along
  as time (goes|passes|moves) [by|on]
  (when|whenever|as often as|if) it (needs (it|doing)|is needed|needs to be|wants doing)
  the (minute|moment|day|second) (he|she|they|<kin>|<name>) (is|are|gets|get|has|have|feels) (paid|better|ready|able|well|free|home|out|money|time|a)
  the occasional
  (as soon as|once|when) (he|she|they|<kin>|<name>) (is|are|gets|get|has been|have been) paid
  (until|till) (he|she|they|<kin>|<name>|things|it) (is|are|feel|feels|gets|get|has|have) [<more>|been] (sleeping|coping|managing|feeling|settled|ready|able|better|calmer|well|stronger|back on)
  (when|once|as soon as) [the] (weather|ground|money|funds|van|staffing|waiting list|list|rota|shifts|time|space|capacity|workload|budget|wages|season|rain) [~] (allows|allow|permits|picks up|dries|dries out|improves|improve|comes|comes in|comes through|clears|frees up|opens|lets up|is better|permitting|settles|eases)
  (staffing|weather|funds|time|money|capacity|work|transport) (permitting|allowing|depending)
  (when|whenever|if|as soon as) it can be (done|managed|arranged|fitted in)
  whenever (he|she|they|you) (fancies|fancy|likes|like|wants|want|feels|feel|can|is able|are able|chooses)
  one day (you|he|she|<name>|<child>|they)
  (ongoing|on going|on-going|continuous|continuously|continual|continually|continuing|indefinitely|open ended|open-ended|long standing)
  (for|throughout) the (duration|length|life|lifetime|whole|course) of [the|this] (plan|involvement|placement|order)
  (throughout|all the way through) [the] (plan|placement|involvement|year|process)
  for the (foreseeable|foreseeable future|time being|moment|present)
  (for now|going forward|going forwards|moving forward|moving forwards|in the meantime|until further notice)
  (at|to) (all|this) stages
  on (an|a) (ongoing|on-going|continuous|rolling|regular|irregular|frequent|as needed|as required|needs led|ad hoc|ad-hoc|occasional|flexible|case by case|day to day|drop in) basis
  (as|it) (continues|progresses)
  taking it as it comes
  # soon
  (asap|a.s.a.p|soonest|shortly|soon|promptly|urgently|urgent|imminently|swiftly|speedily|expeditiously|forthwith|straightaway|presently)
  at the soonest
  at [(the|<poss>)] (earliest|first|next) (convenience|opportunity|chance)
  (as|just as) (soon|early|quickly|swiftly|speedily) as ~ (possible|practicable|practical|able|can|could|may be|allows|allow|feasible|managed|available)
  (as|just as) soon as
  (sooner rather than later|sooner the better|sooner or later)
  at (the|your|his|her|their|our|its|a|an) [very] (earliest|first|next|soonest|earlier) (opportunity|convenience|available|possible|chance|opportunities)
  at (the|a|an|your|his|her|their|some) ~ (opportunity|convenience|convenient time|convenient date|convenient point)
  (the|at) first (available|possible) [(opportunity|chance|slot|appointment|date)]
  in the [very] (near|nearest|not too distant|not so distant|immediate|foreseeable) [future]
  (before|ere) (long|too long)
  without [(any|undue|further)] delay
  with immediate effect
  as a matter of urgency
  (in|within|over) (the|these) (coming|next few|next couple of|following|next several|first few|forthcoming|next) (days|weeks|months|period|year|term)
  (in|over) [the] (coming|next) (days|weeks|months|little while)
  (in|within|over|for|after) a (few|couple of|number of|little|short|bit|while|matter of|good few) [(days|weeks|months|years|while|time|bit)]
  <num> [-] <num> (months|years)
  (in|within) (weeks|months|days)
  # in Welsh
  (cyn gynted â phosibl|cyn gynted â phosib|cyn gynted a phosibl|cyn bo hir|yn fuan|maes o law|yn barhaus|pan fo'n bosibl|yn y man)
  # some day
  (eventually|someday|some day|one day|ultimately|sometime|some time|in time|in due course|in due time|in good time|in the fullness of time|in the future|at a later date|at a later stage|at a later point|later on|down the line|down the road|further down the line|given time|over time|with time)
  (at|by) some (point|stage|time)
  at the (right|appropriate|relevant|correct|proper) (time|moment|point|stage)
  when the [right] (time|moment|point) (comes|arrives|is right)
  (when|once|if) the (time|moment) (is|feels|seems|comes)
  when [it] feels (right|ready|able)
  (in the|over the|for the|in) (long|longer|medium|mid|short|shorter) (term|run|to medium term)
  (date|dates|time|times|timing|timescale|timescales) (tbc|tba|tbd|unknown|pending|awaited|not known|not set|to follow|to be (offered|sent|notified|given|found|settled|determined|announced|identified|finalised|had|got|let known))
  (awaiting|pending|waiting for|waiting on) [a|the] (date|dates|appointment|allocation|confirmation|vacancy|slot|capacity|availability|funding|outcome|decision|response)
  (no rush|no hurry|in no rush|no deadline|no fixed date|no timescale|no set date|no particular date|in their own time|in your own time|in his own time|in her own time|in own time)
  at (your|his|her|their|the child's|own|a|the family's) [own] (pace|speed|rate)
  (little by little|bit by bit|gradually|slowly but surely|step by step|over a period of time|over a period|over the coming period)
  # when something allows it
  (when|whenever|where|wherever|if|as far as) [and (when|where)] (possible|practicable|practical|feasible|able|appropriate|needed|required|necessary|convenient|available|relevant|suitable|permitted|desired|applicable)
  (as and when|as & when|as|when|where|if) [and (when|where|if)] (needed|required|necessary|appropriate)
  (as and when|as & when|as and where|where and when|when and if|if and when|when and where)
  (when|whenever|once|if|as) (he|she|they|you|we|it|<kin>|<name>|parents|staff|professionals|workers|anyone|everyone|someone) (is|are|am|feel|feels|gets|get|has|have|can|could|is able|are able) [(a|the)] (ready|able|free|available|time|chance|opportunity|minute|moment|round to it|around to it|up to it|well enough|better|settled|old enough|confident|willing|calmer|in a better place|in the right place|in the mood|capacity|spare time|space)
  (when|whenever|as often as|as much as|as soon as) (he|she|they|you|we|<kin>|<name>|<name> <name>) (can|could|is able|are able|gets round to it|chooses|choose|feels like it|wishes|fancies it|feels up to it)
  (when|once|if|as|where|whenever|as far as|subject to) [(the|a|their|<poss>)] (capacity|staffing|funding|funds|time|workload|availability|resources|resource|space|diaries|diary|weather|money|finances|caseloads|opportunity|circumstances|situation|timetables|timetable|shifts|shift|work|rota|life|health) (allows|allow|permits|permit|is available|are available|becomes available|picks up|improves|arises|frees up|comes up|comes through|is there|is found|is sorted|brightens up|is better|gets better|clears up)
  (subject to|depending on|dependent on|depends on) [(the|a|their|<poss>)] (capacity|staffing|funding|funds|time|workload|availability|resources|space|diaries|weather|money|finances|caseloads|circumstances|shifts|work|rota)
  (when|if|whenever|once|as soon as) (there's|there is|there are) ~ (capacity|time|space|money|staff|room|availability|a chance|a slot|a place|funding|a gap|a vacancy|cover|appointments|an opportunity)
  when ~ (judges|thinks|feels|decides|says|reckons) ~ (right|ready|time|appropriate|well enough)
  (until|till) such time
  (when|once|if) ~ (gets|get|got|getting) (round|around) to (it|that|this|him|her|them|doing)
  (prn|as per need|as per demand|on demand|as indicated|at the discretion of)
  (when|once) [(the|<poss>)] (work|list|waiting list|queue|backlog|worker|service|team) ~ (allows|permits|reaches|gets to|is ready|can fit|has space|has capacity)
  (diary|diaries|time|weather|funding|funds|staffing|capacity|resources|circumstances|work|shifts|health) (permitting|allowing|dependent|depending)
  (once|when|after|until|till) [(a|the|some)] (trust|relationship|rapport|relationships) [(has|have|is)] [been] (built|established|formed|developed)
  (once|when|after|until) (things|everything|it all|life|matters|the dust|home life|the situation|behaviour|he|she|they|you|mum|dad) [(has|have|is|are)] (settle*|calm*|settled down|calmed down|quietened|improved|stabilised|moved on|easier|got easier|more settled)
  (once|when|as soon as) [a|an|the] (place|space|slot|vacancy|room|bed|worker|appointment|spot|opening|date|cancellation) ~ (available|up|free|allocated|through|identified|found|given|received)
  (within|in|by) [the] [(agreed|reasonable|appropriate|set|required|statutory|suitable|realistic|acceptable|usual|normal|relevant|child's|specified|given)] (timescale|timescales|timeframe|timeframes|time frame|time frames|time limits|deadline|deadlines)
  (agreed|reasonable|appropriate) timescales
  (a|the) reasonable (time|period|amount of time)
  in (a|an) timely (manner|way|fashion)
  (timely|in a timely manner|in timely fashion)
  # how often, without saying how often
  (sometimes) ~ (takes|take|rings|ring|visits|visit|helps|help|goes|go|comes|come|joins|join|stays|stay|does|do|picks|pick|reads|read|plays|play|sees|see|get|gets|calls|phones)
  <name> ~ sometimes
  sometimes to
  (wash*|clean*|ring*|visit*|read*|call*|text*|tidy*|cook*|practise*|walk*|feed*|check*|hoover*|change*|air*) ~ a lot
  (regularly|regular|frequently|frequent|often|periodically|occasionally|routinely|intermittently|sporadically|now and then|now and again|every now and then|every now and again|from time to time|time to time|every so often|once in a while|every once in a while|off and on|on and off|ad hoc|ad-hoc|here and there|most of the time|a lot of the time|more often|more frequently|less often|as often as possible|several times|a few times|a couple of times|many times|at intervals|at regular intervals|at frequent intervals|on occasion|on occasions|at times|some of the time|as much as possible|as much as [<pron>] can|when the mood takes|when the need arises|if the need arises|as the need arises|should the need arise)
  (some|certain|various|odd|other) (days|nights|evenings|mornings|weekends|occasions|times|weeks)
  (this|some) (month|week) or next
  (when|once|if) (things|matters|the case|work|she|he|they|you) (develop|develops|evolve|evolves|progress|progresses|move on|moves on|grow|grows|mature|matures|gets older|get older|is older|are older)
  (when|once|as) [<pron>] [(is|are|gets)] (older|older and wiser|bigger|grown up|calmer|settled|well again|feeling better|up to it|less busy|quieter)
  in the (weeks|months|days|years) (ahead|to come|that follow)
  over the next (while|little while|period|bit|few|couple|so many) [(weeks|months|days)]
  (nearer|closer to) (the|that) (time|date|birth|move|day)
  (at|for|on|to) a (time|date|day|point) [(that|which)] [(is|will)] (to suit|suits|suit|convenient|works|work|best|that works|agreeable|good)
  (at|on) a [mutually] (convenient|suitable|agreed|agreeable|acceptable) (time|date|day|point|moment)
  (once|when|as soon as|after) [(it|they|this|the funding|funding|the referral|the money|consent|the panel|approval|permission|the form|everything)] [(is|are|has been|have been|gets)] (approved|agreed|granted|confirmed|processed|signed off|authorised|given|received|in place|sorted|available|through|accepted|allocated)
  as soon as (it's|it is|it was|this is|that is|it can be|it has been) [(judged|deemed|felt|thought|considered|found|known|seen|agreed)] [to be] (safe|possible|practicable|practical|agreed|right|ready|known|clear|allowed|feasible|appropriate|convenient|confirmed|approved|available|sorted|done|arranged|decided|reasonable|sensible)
  (when|once|if|whenever) (it's|it is|this is|that is) [(judged|deemed|felt|thought|considered|agreed)] [to be] (safe|possible|practicable|practical|right|ready|appropriate|convenient|feasible|reasonable|sensible|suitable|time|needed|wanted|helpful|quiet|good)
  (when|once|if|whenever|as soon as|until) (judged|deemed|felt|thought|considered|assessed|found) [to be] (safe|possible|practicable|right|ready|appropriate|convenient|feasible|suitable|able|fit)
  when safe [to]
  (commensurate|proportionate|proportional|consistent|in proportion|in line|in accordance|in keeping) (with|to) [(the|his|her|their|<poss>|level of|levels of|current|assessed|identified)] [(level of|levels of|current|assessed|identified|presenting)] (risk|risks|need|needs|concern|concerns|capacity|demand|progress|circumstances|situation)
  [(as|when)] (determined|dictated|led|guided|informed|governed) by [(the|his|her|their|level of)] [(level of|levels of)] (risk|risks|need|needs|concern|concerns|capacity|demand|progress|circumstances|situation)
  (needs led|needs-led|need led|risk led|child led|child-led|family led) (visits|visiting|contact|basis|frequency|support|pattern|timescale)
  (depends|depending|dependent|contingent|conditional) (on|upon) [(the|his|her|their|how|what|when|whether)] ~ (need|needs|risk|risks|list|lists|progress|mood|outcome|allocation|vacancy|vacancies|waiting|weather|goes|allows|decides|available|referral)
  (when|once|as soon as|whenever|if) (something|anything|somewhere|anywhere|someone|somebody|nothing) [~] (comes up|comes along|comes free|turns up|becomes available|is free|is available|is found|is identified|opens up|pops up|crops up|suits)
  (when|once|as soon as|whenever|if) (one|it|a ~|an ~|the ~) (is|are|gets|has been) (donated|found|located|sourced|identified|allocated|offered|vacant|free|spare|going|built|advertised|funded)
  (when|whenever|once|if|as soon as|until|till) <who> [(is|are|was|has been)] [(feeling|fully|all|more|a bit|feeling a bit)] (feeling|fit|rested|caught up|on top of|up to it|up to speed|less tired|less stressed|stronger|strong enough|well enough|old enough|brave enough|straight|passing|nearby|about|not at work|not working|off work|in the area|over this way|in the mood|so inclined|minded|next over|next round|that way inclined)
  keep* (popping|dropping|checking|calling|nipping|looking) (in|by|round)
  (seen|done|sorted|resolved|fixed|found|dealt with|arranged|progressed|allocated|completed|actioned|moved) (quickly|swiftly|speedily|rapidly|fast|promptly|quick|pronto)
  (find|finds|finding|pick|picks|picking|choose|chooses|wait for|waits for) (a|the) (good|right|quiet|suitable|convenient|better|calm|appropriate|nice|proper) (time|moment|day|point)
  (when|if|whenever|as) (it|that|this|the time|timing) (suits|fits|works) [(us|<who>|everyone|all|both|best)]
  (with|at) [a] (greater|more|increased|increasing|higher|some|less|reduced|lower|lesser) (frequency|regularity)
  (flexibly|incrementally|progressively|in stages|in phases|in increments|piecemeal|by degrees|step wise|in small steps|in baby steps|in dribs and drabs|when the dust settles)
  (when|once|as|if|until) [(the|<poss>)] (work|life|school|term|season|shop|team|caseload|diary|house|home|court|rota|ward|list|office|things) (quietens|quieten|quiets|calms|dies|eases|slackens|slows|settles|lets) (down|off|up) [~]
  (when|once|as soon as|if|whenever) <pron> (has|have|gets|get|finds|find|sees) [got] (a|an|some|any|the) [(bit of|free|spare|quiet|clear|gap)] (gap|slot|window|space|opening|cancellation|appointment|half hour|breather|break|vacancy|worker|chance|opportunity|capacity|energy|money|cash|wages)
  (all in good time|when all is said and done|in the fulness of time|in the ripeness of time|come the time|when push comes to shove|down the track|further along|in the by and by|sine die|ad infinitum|pro tem|for the duration|in slow time|in quick order|with all speed|post haste|post-haste|with all haste|tout de suite|quick sharp|chop chop|before the cows come home|sometime never|when hell freezes over|one fine day|another day|another time|when pigs fly)
  (fairly|pretty|quite|very|reasonably|relatively) (soon|quickly|promptly|shortly|often|regularly|frequently)
  (as a (high|top) priority|as a priority|high priority|top priority|with urgency|with haste|with some urgency|at speed|at pace|without further ado|in short order|in quick time|in double quick time|in early course|before very long)
  (in future|in the years ahead|in years to come|by and by|all in good time|one of these days|some time soon|sometime soon|any day now|before the year is out)
  (for|over) (as long as|however long|as much time as) (it takes|needed|necessary|required|is needed|possible|<pron> (need|needs|want|wants))
  as long as (it takes|needed|necessary|required|is needed|possible)
  until (no longer (needed|necessary|required)|things (improve|improves|settle|settles|are better|calm down|change)|settled|(he|she|they|you) (is|are|feel|feels) (ready|settled|better|confident|well))
  (for|over) (some|a|a longer|an extended|a prolonged|a short|a brief|a limited) (time|period|spell|stretch|while) [of time]
  (as|however) (often|frequently|regularly|many times|much) as (needed|necessary|required|possible|<pron> (can|like|likes|wants|need|needs)|wanted|is needed|practical|practicable)
  (more|less|fairly|semi) (regular|regularly|frequent|frequently|often)
  (much|most|a good part|part|some) of the time
  (the odd|an odd) (day|evening|weekend|night|time|hour|occasion|visit|call|text|morning|afternoon|saturday|sunday)
  (every|each) (few|couple of|so many|several) (days|weeks|months|hours)
  (a few|several|some|a couple of|a number of|numerous|various|multiple) times (a|per|each|every) (day|week|month|year|term)
  (at|with) [(some|reasonable|sensible|appropriate|set)] (regularity|frequency|intervals)
  (when|where|if|as) [the|an|a] (time|opportunity|chance|need|occasion|situation|moment) (allows|arises|presents|presents itself|permits|comes up|demands|dictates|requires)
  (as|when) <pron> (see|sees) fit
  (once|when) <pron> (has|have|gets|get|find|finds) [(the|a|some|her|his|their|your|enough)] (time|chance|opportunity|courage|energy|money|confidence|strength|headspace|minute|moment)
  (whenever) (possible|able|needed|convenient|suits|she can|he can|they can|it suits|free)
  (date|dates|time|times|day|days|start date|appointment|meeting|visit|visits) ~ to be (arranged|agreed|confirmed|decided|set|fixed|advised|booked)
  (when|once|if) (he's|she's|they're|you're|we're|<pron> is|<pron> are|<kin> is|<name> is|<kin>|<name>) (off|free|around|about|able|ready|better|available|up to it|well enough|in the mood|feeling (better|up to it|ready|stronger))
  (when|once|if) [(the|<poss>)] (weather|things|work|health|situation|mood) (better|calmer|quieter|easier|settled|brighter|allows)
  (sharpish|pronto|at the double|double quick|pdq|a.s.a.p)
  as (it|they) (comes|come|arises|arise|happens|happen)
  as (issues|problems|needs|concerns|worries|difficulties) (arise|come up|emerge|occur)
  (a wee|a little|a good|a short|quite a|a fair) (while|bit) [yet|longer|more]
  (in a bit|in a minute|now in a minute|in a mo|in a while|in a wee while|after a while|by and by|in a jiffy|when convenient)
  (when|once|if|whenever) (a|an|one|the|another|some) ~ (comes up|becomes available|comes available|comes free|is free|is found|is identified|frees up|opens up|turns up|comes along|becomes vacant|is vacant|is going)
  (every|each) now (n|an|&) then
  now (n|an|&) (then|again)
  (once|when|if) [<poss>|the] ~ (straight|sorted|stronger|clearer|back on track|back on <poss> feet|out of the woods|over the worst|on the mend|on an even keel)
  as (often|much|many|soon|far|frequently|regularly) as ~ (allows|allow|permits|permit|will allow|can manage|is able|can spare)
  if [it|this|that|time] can be (fitted in|managed|arranged|found|squeezed in|sorted|spared|afforded)
  at (such|whatever|what) (intervals|times|times as|frequency) [as]
  of (a|an) (weekend|evening|morning|afternoon|sunday|saturday|night)
  (whenever|when|if) [the|<poss>] (weather|mood|tide|notion|fancy|money|wages|pay|rota|shift|shifts) (is|takes|allows|fit|comes|lets|suits|are|permits)
  (all|everything) being well
  (where|when|if|as) (indicated|clinically indicated|identified|agreed|requested|directed|advised|deemed necessary|deemed appropriate|felt necessary|felt appropriate|judged necessary)
  (once|when|if) [the|<poss>] ~ (shifts|shift|moves|eases|clears|goes down|drops|lifts|settles|improves|picks up|allows|is settled|are settled|has settled|have settled|is calmer|are calmer)
  god willing
  (one|some) of (these|those) (days|weekends|evenings|mornings|afternoons|nights|weeks|<day>)
  some <day> or other
  some (day|week|weekend|evening|morning|afternoon|time) or other
  (daily|nightly|weekly|fortnightly|monthly|termly|yearly) ish
  one day , <who>
  (when|once|if|next time|whenever) (he's|she's|they're|you're|<who> is|<who> are) [next] (in town|over|round|passing|in the area|back|our way|that way|home next)
  (when|if|as|where|once) (things|life|events|it all|everything|circumstances|school|home life) (allow|allows|permit|permits|progress|progresses|develop|develops|improve|improves|pick up|picks up|go|goes|unfold|unfolds)
  as (trust|confidence|funds|money|relationships|<poss> confidence) (grow|grows|build|builds|develop|develops|improve|improves|increase|increases)
  (in line|in accordance|as per) [with] (policy|procedure|procedures|guidance|protocol|timescales|expectations|practice|the policy|local policy)
  at <poss> leisure
  a (bit|little) at a time
  most (weekends|weeks|evenings|nights|mornings|days|afternoons|school days|saturdays|sundays|<day>)
  (day|days|week|weeks|fortnight|month|months|term|year|christmas|easter|ramadan|eid|<month>) or so
  (around|about|roughly|towards|near) (christmas|easter|half term|ramadan|eid|new year) [time]
  (roughly|more or less|approximately|about|sort of|around) (daily|nightly|weekly|fortnightly|monthly|termly)
  every (day|week|month|fortnight) or (two|three|so)
  every (couple of|few|so many) (days|weeks|months)
  more (nights|days|often|weeks|mornings) than not
  (in|within) (a|the) (month|week|fortnight|year) or (two|three)
  the odd (day|weekend|evening|night|hour|afternoon|morning|saturday|sunday|visit|call|text)
  as (a matter of|a) [some] (urgency|priority)
  as a (top|high|first) priority
  (when|if|where|as soon as) (poss|pos)
  whenever <pron> (need|needs|want|wants) (it|to|one|doing|changing)
  <poss> [~] sometimes
  before much longer
  whenever <pron> (can|could)
  (no|without a|with no) (fixed|set|definite|clear|agreed|particular|specific|firm) (end|end date|date|time|timescale|deadline|day|limit|pattern)
  (every|each) (once|chance) ~ (in a while|<pron> gets|<pron> get)
  (the minute|the moment|the second|the instant|as soon as) <pron> (gets|get|has|have|finds|find|can get|can find) [(a|the|some|an|his|her)] [(free|spare|quiet|clear|odd|whole)] (weekend|minute|moment|hour|evening|day|time|chance|morning|afternoon|saturday|sunday|five minutes)
  (the minute|the moment|the second|the instant|as soon as) [<poss>] ~ (lets|allows|permits) [<pron>]
  (when|once|if) <pron> (has|have|gets|finds|can spare) (five|ten|two|a couple of|a few|a spare|a free) [free|spare] (minutes|minute|seconds|mins|hour)
  at (earliest|first|next available) (convenience|opportunity|chance)
  (when|whenever|if|as) (it|that|this|time) can be (managed|arranged|fitted in|found|squeezed in|spared|afforded)
  (the|at the|at|<poss>|on the) [very] first (chance|opportunity|opening|gap|moment|spare minute|free moment|available moment|slot|cancellation) [that] [<who>] [(gets|get|has|have|finds|comes|offers|arises)]
  (the|at the|at|<poss>) (next|earliest|soonest) (chance|opportunity|opening|gap|convenience) [that] [<who>] [(gets|get|has|have|finds)]
  (after|once|when|if|until|till|as soon as|whenever) (<poss>|the|<who>) [~] (is|are|gets|get|feels|feel|has got|have got|becomes|seems) [(all|a bit|a little|bit|much|feeling|more|properly|fully)] (better|stronger|up to it|up to that|up to the|calmer|quieter|healed|mended|eased|easier|steadier|recovered|on the mend|in better shape|back to normal|back on track|right again|well again|fit again|strong enough|well enough|brave enough|calm enough|fit enough|big enough|old enough|tall enough|settled enough|ready enough|able enough|confident enough|steady enough|up and about|back on his feet|back on her feet|back on their feet|straightened out|ironed out|sorted out|over it|through it|out of the way|off (his|her|their) hands|less of a struggle)
  the odd (one|day|couple|time|bit|go|hand|trip|lift|session|club|bath|meal|shift)
  should (it|this|that|the need|need|anything|something|things|time|funds|money|capacity|staffing|space|circumstances|the chance|the opportunity|an opportunity|occasion) [ever] [be] (required|needed|necessary|arise|arises|occur|come up|crop up|allow|permit|require|demand|wanted|called for|possible|helpful|asked for|available)
  should (a|an|the|any|another|one) ~ (open up|come up|become available|become free|become vacant|come free|come along|be found|be free|be available|turn up|crop up|arise|present itself|fall free|be identified|be offered|be going)
  should <who> (need|want|require|feel|be able|wish|fancy|have (the|a|any|time)) [it|to|them|this|that|one|able|ready|up]
  (if|when|where|as|whenever|should) need (be|is|arises|requires|calls|demands|dictates)
  (whenever|when|if|as|should|where) (the|a|any|an) (chance|opportunity|occasion|opening|moment) (comes|comes up|comes along|comes round|arises|offers|offers itself|presents itself|crops up|turns up|allows|permits|arise)
  at (every|any|each) (opportunity|chance|opening)
  (given|whenever given) (the|half a|a) chance
  (when|whenever|as|if|provided|so long as) [the|<poss>] ~ (lets|let|allows|allow|permits|permit|leaves|gives) (him|her|them|us|you|<kin>|<name>|anyone|everyone)
  whenever (that|those|these|this|it) (may be|might be|is|are|happens|happen|comes|come|falls|fall|turns out to be|will be)
  (when|whenever) (passing|free|able|around|about|nearby|in town|in the area|on shift|convenient|quiet|permitted|minded|so minded|next in|next passing)
  (in|over|within) the next [wee|little|short|good] (while|bit|spell|stretch)
  (in|at) (his|her|their|your|its|<poss>) own [good|sweet] (time|pace|speed|way and time)
  (when|whenever|once|if|as) <who> (feels|feel|gets|get|becomes|seems|is|are) [(fully|all|more|a bit)] (strong|well|able|brave|ready|calm|fit|confident|old|settled|steady|stable|sober|happy|big|sure) enough
  (when|once|if|after|until|till) <who> (has|have|gets|get|got|'s) [got] [(his|her|their|your)] (head|bearings|breath|act|stuff|ducks|life|house|finances|papers|paperwork) (round|back|together|straight|in a row|sorted|in order) [it]
  (when|once|after|until|till|as soon as) [the|<poss>|all] ~ (blows over|has blown over|have blown over|blown over|dies down|has died down|have died down|die down|has passed|have passed|settles down|has settled down|blow over|cools off|has cooled off|has cooled down)
  at odd (moments|times|intervals|hours)
  (for|onto|on) the next ~ going
  at an (early|earlier) (stage|date|point|opportunity)
  hopefully [(by|in|around|before|after|for)] (<month>|<day>|next|this|the|soon|before|christmas|easter|half)
  (<month>|<day>|christmas|easter|term|summer|winter|spring|autumn|<num>|monthly|week|weekend|bedtime|teatime) ish
  (soonish|laterish|earlyish|latish|quickish|regularish|weeklyish|monthlyish|marchish|mayish|juneish|julyish)
  or the (one|week|month|day|time|weekend|fortnight|term) (after|following)
  !(when|whenever|as|if|provided|so long as) [the|<poss>] (teacher|driver|nurse|bell|judge|lady|man|staff|worker|coach|doctor|midwife|ref|referee|lollipop lady|lollipop man|mum|dad|nan|gran|<job>|<title>) [<name>] (lets|let|allows|allow|permits|permit|gives|leaves)
  !(when|whenever|as|if) <who> (lets|let|allows|allow|permits|permit|gives|leaves)
  !(when|whenever|as|if) ~ (gives|leaves|lets) (him|her|them|you|<name>|<kin>) (the|a|some|his|her|your|their|in|out|go|go of|into|know|have|off|alone|back|behind)
  !the odd one out
  !(get|gets|getting|got|climb|climbs|climbing|hop|hops|turn|turns|turned|turning|switch|switches|switching|put|puts|take|takes|step|steps|slide|slides|slip|slips|clip|clips|come|comes|goes|go|pull|pulls|screw|screws|jump|jumps) ~ (on and off|off and on)
  !(on and off|off and on) (it|the|a|his|her|your|their|by|with|himself|herself|yourself|him|them|on|buses|trains)
  !continuing (care|healthcare|health care|professional|education|power|bonds)
  !another day off
  !another (day|time) (off|out|at|with|to|in|of)
  # exceptions
  !when <who> (drops|lifts|clears|shifts|moves|eases) <who>
  !(when|once) ~ (lifts|moves|drops|shifts|clears) (it|him|her|them|the|<poss>|under|below|up|down|to)
  !when the van comes for
  !(clocks|clock) going forward
  !as soon as (<poss>|the) ~ (start|starts|begin|begins|rings|goes off|goes|shows|itches|hurts)
  !(from|not|for|least|only|just|of|in|than|by|after|within|under|over|is|up|to|and) one day
  !one day (missed|off|late|early|left|more|each|on)
  !in time (now|by|today)
  !(miss|misses|missed|missing|lose|loses|need|stay|stays|wait) another day
  !(take|takes|taking|took) (it|them|life|things|theirs|each day) [all|just] as (it|they) (comes|come)
  !the next time
  !(a|one|this|that|the|first|last) time
  !the chance to
  !regular (expression|customer|customers|coach|carer|school|class|bus|size|coke|bus service|meal|attender|driver)
  !(often|regularly|frequently) (feels|feel|felt|worries|worry|thinks|says)
  !mr regular
  !how (many|often|soon|regularly|frequently)
  !(urgent|frequent) (care|treatment|fliers|flyer|response)
  !too (soon|often)
  !as soon as <pron> (is|are|wakes|wake|gets|get|got|comes|come|arrives|arrive|notices|notice|sees|see|hears|hear|feels|starts|start|knows|know|has|have|finds|find)
  !as soon as (<kin>|<name>) (is|wakes|gets|got|comes|arrives|notices|sees|hears|starts|knows|has|finds|rings|calls|texts)
  !as soon as the (bell|alarm|moon|letter|phone|cast|results|register|school|key|door|parcel|train|bus)
  !in time (for|to)
  !one day (a|per|each|every|in|out|of|this|next|last|at|only)
  !(in|at) the same time
  !some (time|days|nights) (off|out|alone|together|with|to)
  !in the future tense
  !in a few (words|goes|steps|sentences|bites|moves|seconds)
  !(say|says|tell|tells|ask|asks|know|knows|show|shows|shout|shouts|choose|chooses|decide|decides|sign|signs) [<who>] when <who>
  !when <who> (is|are) ready for (bed|school|tea|bath|sleep|nursery|breakfast)
  !long term (car park|parking|stay)
  !(take|takes|taking|took|spend|spends|have|has|for) some time
  !if (he|she|you|they|<kin>|<name>) (can|could|can't|cannot) ~
  !regular <num>
  !day to day (care|running|living|money|bills|decisions|life|tasks)
  !long term (fostering|foster|conditions|condition|partner|unit|sick|care|carers|memory|illness|lease|relationship)
  !short term (memory|lease|breaks|let|loan)
  !where (needed|required|appropriate|necessary) by
  !when <who> (can|could) (tell|say|show|name|read|write|count|do|ride|swim|walk|cook|tie|use|sleep|spell|explain|give|see|hear|reach|open|put|play|make|sit|stand|sing|ask|speak|eat|go)
  !(ongoing) (court|proceedings|police|investigation|criminal|assessment)
  !in time with
  !at all times
  !(sometimes|often) (says|feels|cries|wakes|wets|gets|forgets)
`,
)

/** Sayings that no nearby day makes definite: the day is only another way of not choosing. */
export const vagueWhatever = phrases(
  'vague-whatever',
  `
  at some (point|stage|time)
  (this|some) (week|month|term|year) or (next|the next|so)
  (some day|one day|sometime|some time) (this|next|in|before|after|over)
  (daily|nightly|weekly|fortnightly|monthly|termly|yearly) ish
  (one|some) of (these|those) (days|weekends|evenings|mornings|afternoons|nights|weeks|<day>)
  some (<day>|day|week|weekend|evening|morning|afternoon|time) or other
  most (weekends|weeks|evenings|nights|mornings|days|afternoons|school days|saturdays|sundays|<day>)
  (some day|one day|sometime|some time) (around|about|near|round|towards)
  (day|days|week|weeks|fortnight|month|months|term|year|christmas|easter|ramadan|eid|<month>) or so
  (roughly|more or less|approximately|about|sort of|around) (daily|nightly|weekly|fortnightly|monthly|termly)
  every (day|week|month|fortnight) or (two|three|so)
  every (couple of|few|so many) (days|weeks|months)
  more (nights|days|often|weeks|mornings) than not
  hopefully [(by|in|around|before|after|for)] (<month>|<day>|next|this|the|soon|before|christmas|easter|half)
  (<month>|<day>|christmas|easter|term|summer|winter|spring|autumn|<num>|monthly|week|weekend|bedtime|teatime) ish
  (soonish|laterish|earlyish|latish|quickish|regularish|weeklyish|monthlyish|marchish|mayish|juneish|julyish)
  or the (one|week|month|day|time|weekend|fortnight|term) (after|following)
  (date|time) [still] (tbc|tba|tbd|unknown|to be confirmed|to be arranged|to be agreed|to be set|to be decided|not set|awaited|pending)
`,
)

/** Sayings that are a time only where a time is asked for: in a "by when" box. */
export const vagueWhens = phrases(
  'vague-whens',
  `
  (tbc|tba|tbd|t.b.c|t.b.a)
  each time
  (to be|tbc|tba|tbd) (arranged|confirmed|agreed|decided|scheduled|determined|advised|booked|set|fixed|announced)
  (long|medium|short|longer|shorter|mid) [to (long|medium|longer)] term
  (immediately|from now on|quickly|most days|day to day|whenever|to follow|to be sorted|unknown|not known|not yet known|none set|not set|no date|open|flexible|negotiable|dependent|various|varies|now and always|immediate|immediately|sometimes|consistently)
`,
)

/** A season or feast after which nothing says how long. */
export const afterSeason = phrases(
  'after-season',
  `
  (after|following|beyond|post) [the] (christmas|easter|summer|new year|ramadan|eid|diwali|half term|school) [(holidays|holiday|break|term|period)]
  (after|following) the (holidays|holiday|break|festive season|festivities|exams|summer|winter|move|birth|baby ~)
  in the new year
  (this|next|in the) (spring|summer|autumn|winter|year)
  (over|during) the (summer|winter|holidays|spring|autumn)
`,
)

/** Times that people write in a "by when" box and nowhere else so shortly: a feast, a pay day, "wk 3", "half three". */
export const boxTimes = phrases(
  'box-times',
  `
  (xmas|xmas eve|xmas day|twelfth night|valentines|valentine's [day]|whit (monday|sunday)|epiphany|candlemas|lammas|samhain|imbolc|beltane|martinmas|ascension day|corpus christi|all (saints|souls|hallows) [day]|remembrance (day|sunday)|armistice day|world book day|red nose day|comic relief|april fool's day|april fools day|easter (sunday|monday)|ash wednesday|maundy thursday|simchat torah|sukkot|purim|navratri|raksha bandhan|baisakhi|ashura|muharram|mawlid|laylat al qadr|nowruz|wigilia|orthodox (christmas|easter)|up helly aa|the twelfth|orangemen's day|fathers day|mothers day)
  (gŵyl|gwyl|dydd|nos|noson|calan|nadolig|pasg|sulgwyn|lá|la fheile|oidhche) ~
  feast of ~
  (wk|week|weeks|term|half term|session|lesson|day|night) <num> [of ~]
  <num> (wk|wks|hr|hrs|min|mins|mth|mths|yr|yrs|sleeps|paydays|nights' time|days' time)
  (tmrw|tmoro|tomo|tomoz|2moro|2mrw|tonite|2nite|2day|2night)
  half [past|after] <num>
  quarter (past|to) <num>
  <num> (o'clock|oclock|o clock|noon|ish pm)
  the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|thirty first|last|middle|start|end) [of] (the month|each month|every month|the week|each week|<month>)
  (pay|giro|benefit|dole|rent|moving|leaving|bin|open|inset|training|market|match|trip|show|exam|wash|library|swimming|pe|prescription|shopping) (day|days|night|nights)
  (payday|paydays|due date|moving-in day|prize giving|prom night|first night|opening night|kick off|kick-off|curtain up)
  (end|mid|middle|early|late|start|beginning) [of] (<month>|wk|week|day|play|shift|lesson|session|business|today|tomorrow|the week)
  <month>
  (w/end|wkend|w'end|weekend) [of] <num>
  (each|every|both|all|at|on) [each|every|the|<poss>] [(school|nursery|college|contact|bath|meal|weekly|home|family|evening|morning|overnight)] (run|runs|visit|visits|handover|handovers|contact|contacts|feed|feeds|drop-off|drop-offs|pick-up|pick-ups|bath|baths|lesson|lessons|session|sessions|match|matches|game|training|wash|change|dose|appointment|weigh-in|clinic)
  (mornings|afternoons|evenings|nights|lunchtimes|breaktimes|break times|playtimes|mealtimes|meal times|bedtimes|teatimes|bath times|bathtimes|school runs)
  (on the hour|half hourly|half-hourly|<num> hourly|qds|tds|bd|nocte|mane)
  (before|after|by|at|each|every) [each|every] (bed|breakfast|lunch|tea|dinner|supper|register|registration|assembly|lights out|lights-out|home time|hometime|playtime|break|lunchtime|nursery|bath|prayers|mosque|church|chapel|training|work|the bell|first bell|last bell|feeds|meals)
  <poss> <num> [birthday]
  clocks (forward|back|change|go)
  (cob|cop|eod|eow|close of (play|business)) [(<day>|<num>|today|tomorrow)]
`,
)
