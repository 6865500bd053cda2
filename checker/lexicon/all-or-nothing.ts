import { dependence } from './dependence.ts'
import { phrases } from './phrases.ts'

/** Giving something up, and what people depend on: to stop it at all is to stop it for good. */
const quitting =
  '(stop*|quit*|(give*|giving|given|gave) up|(pack*|jack*) in|ceas*|cease*|kick*|beat*|beaten|break*|broken|(cut|cuts) out|swear* off|ditch*|renounce*)'

/** Words that leave no room for an ordinary bad day. */
export const absolutes = phrases(
  'absolutes',
  `
  # never, and never again
  (never|never ever|not ever|won't ever|will not ever|no longer ever)
  (never|not|no|won't|doesn't|don't|can't|nobody|without) ~ again
  (don't|doesn't|dont|doesnt|won't|wont|not|no one|nobody|mustn't|can't|cannot) ~ (ever|ever again|again ever|whatsoever|at all|under any circumstances|in any circumstances|for any reason|of any kind|of any sort|any more ever)
  (under no circumstances|in no circumstances|on no account|at no (time|point|stage)|by no means|not in any way|in no way)
  (under|in) (all|any|every) circumstances
  (not|without) (one|a single|even one|even a single|a drop|a penny|one single|so much as (one|a)) ~
  not even (once|one|a)
  (not|no) one (more|single) ~
  not a (single|drop) ~
  (doesn't|don't|won't|not) miss* (one|a|a single|any)
  (without|with no) (exception|exceptions|fail|any exceptions|lapse|lapses|any lapse|relapse)
  no (exceptions|excuses|ifs|lapses|relapses|slip ups|slip-ups|matter what|more chances|second chances|further chances|compromise)
  (no matter (what|who|how|when|where)|whatever (happens|the reason|it takes|the circumstances|the cost|anyone says|goes on|the provocation|the weather)|come what may|come hell or high water)
  (whoever|whatever|however) ~ (starts|started|does|do|says|say|asks|ask)
  (whatever|however much|no matter what) [~] (life|anybody|anyone|the world|<who>|the children|the kids) (throws|brings|tries|may|might|tells|puts|flings|chucks|feels|gets up to|goes through) [(at|his|her|their|your|him|them)]
  (whatever|however) (gets thrown at|comes (his|her|their|your) way|the (temptation|pressure|mood|consequences|excuse|argument))
  (all|every one of) the (hours|days|time) (god|the lord|heaven) (sends|gave|gives|made)
  (all|every) hour* god send*
  (seven|7) days [(a|in the|out of seven|per|every)] [week] [,] (all|24|twenty|day and night|round the clock|52|fifty)
  day or night
  at (any|whatever) (price|cost)
  to (a|any) living soul
  , (period|period.|end of|end of.)
  (nothing|nowt|nothing at all) (whatever|whatsoever|whatever at all) (to do with)
  set* [a] foot (in|inside|near|over|on|through) (a|the|any|that|another|<poss>) (pub|pubs|bookies|bookie's|bookmaker's|bar|off licence|off-licence|casino|house|flat|door|threshold|property|premises|street|estate|building|home)
  from (today|tonight|this (day|hour|minute)|now|here|monday|tomorrow) (forward|forwards|onward|onwards) , (no|not|never|nobody|nothing|zero)
  (attendance|behaviour|record|conduct|timekeeping|score|house|home|manners) (will|must|should|has to|needs to|to) be [(absolutely|completely|totally)] (perfect|flawless|faultless|spotless|immaculate|impeccable|100%|one hundred per cent)
  (every|each) (second|minute|moment) (,|of the day|of every day|of the night|he is|she is|they are|<who> (is|are))
  (ever|ever again)
  (now or|at) any (point|time|stage) [ever]
  (a thing of the past|history now|behind (him|her|them|us|you) for good)
  (cleared|paid|gone|sorted|resolved|removed|fixed) (completely|entirely|totally|in full and for good|altogether)
  no more ~ (exclusions|incidents|episodes|absences|offences|police|ever|drinking|violence|arguments|lates|call outs|missing|fights|hitting|smoking|drugs)
  (every time|every single time)
  (indefinitely)
  (sober|clean|dry|free|abstinent|stop*|off|banned|remain*) ~ permanently
  no ~~ (whatsoever|of any kind|of any sort)
  not ~~ (whatsoever)
  not even [~] (one|once)
  (total|permanent|complete) and (total|permanent|complete|final)
  (not|never|doesn't|don't|won't|to not|nor) touch ~ (drop|drink|drugs|bet|substance|substances|again|alcohol|cannabis)
  (perfectly)
  every (rule|instruction|request|boundary|condition|expectation|word)
  (stay*|remain*) (sober|clean|drug free|abstinent|off drugs|off alcohol|off the drink|off cannabis|free of drugs|free from drugs)
  (hail rain or shine|rain or shine|come rain or shine|come rain come shine|through thick and thin|without let up|without let-up|morning noon and night|at the drop of a hat)
  (without|not|never|nor) [a|one|even a|even one|any] single
  (not|never|without) so much as
  (down|cut|knocked|brought|bring|get|reduce|reduced|drop|drops) ~ to (nil|zero|nought|naught|nothing|none)
  to (nil|zero)
  (each and every)
  all ~~ (to|must|will|should) (cease|stop|end)
  all[,] ~[,|and] ~~ to (cease|stop|end)
  (perfect|unblemished|clean|flawless|faultless|exemplary|impeccable) (record|slate|sheet|nose|conduct|manners|score)
  nose (clean|spotless)
  no (repeat|repeats|repetition|recurrence|return) (of|to)
  (another|a further|one more) (drop|drink|bet|penny|joint|spliff|puff|hit|fix|cigarette)
  on no (occasion|occasions|condition|pretext)
  in perpetuity
  (til|till|until|to) (the|his|her|their|your) [(day|time|moment|dying day|18th)] ~ (18|eighteen|dies|grown|adult)
  (each|every) (one|last one) of (them|the|these|those|his|her|your)
  (down to|to) the (last|very last) <num>
  (keep|keeps|follow|follows|honour|honours|obey|obeys|meet|meets) (all|every) [of] [the|<poss>] (promise|promises|rule|rules|instruction|instructions|commitment|commitments|boundaries|appointments|request|requests|agreement|agreements)
  no (ifs or buts|ifs and buts|ifs no buts|ifs buts or maybes|buts|ifs|arguments|slip-ups|slip ups|slips|let up|let-up|wriggle room|leeway|backsliding|going back)
  (drama|row|conflict|argument|violence|drug|drink|alcohol|smoke|vape|phone|screen|trouble|stress|nit|lice|weapon|swearing|police|crime) free
  the (second|instant|moment|minute|first) [that] (it|he|she|the|<name>|<kin>|they|you) (pings|rings|asks|calls|buzzes|texts|goes off|cries|wakes)
  on the first ring
  (from here on in|from this day on|from this day forward)
  (at|on) (each and every|every single|any and every)
  (relinquish|relinquishes|renounce|renounces|forgo|forgoes|forswear|surrender|surrenders) (all|any|every)
  (wash|washes) <poss> hands of
  (turn|turns|turned) <poss> back on ~ (for good|once and for all|forever)
  # all of it, always
  (always)
  (at all times|at every moment|at all hours|all of the time|all the time|every minute|every second|every moment|each and every|round the clock|around the clock|24/7|24 7|24 hours a day|7 days a week|day and night|night and day|every waking (moment|hour|minute)|every hour of the day)
  every (single|last)
  (every|each) (single|last) (<span>|time|one|bit|session|lesson|appointment|drink|penny|meal|visit|thing|task|rule|instruction|request)
  <poss> every (need|move|word)
  (100%|100 %|100 per cent|100 percent|one hundred per cent|one hundred percent|hundred per cent|100 pc)
  (10 out of 10|ten out of ten) ~ time
  (full|total|perfect|complete|100%) (compliance|attendance|abstinence|abstention|sobriety|ban|cessation|honesty|obedience|cooperation|co-operation|openness|transparency|stop|halt|elimination|eradication|absence|avoidance|freedom|separation|silence|respect|disclosure)
  (abstinence|abstention|abstaining|sobriety) ~ (total|permanent|complete|full|for good|for life|forever|indefinitely)
  (abstinent|abstain* from (all|any|every|alcohol|drugs|drinking|cannabis)|abstinence from (all|any|every|alcohol|drugs|substances))
  (total|totally|completely|entirely|absolutely|wholly|utterly|fully|altogether|permanently|perfectly|100%) (free|clean|sober|drug free|drug-free|dry|abstinent|abstain*|stop*|end*|cease*|refrain*|avoid*|give up|gives up|given up|cut out|cuts out|honest|compliant|comply|complies|obedient|banned|free from|free of|drop*|quit*|gone|eliminated|eradicated|off|open)
  (stop|stops|stopped|quit|quits|give up|gives up|given up|end|ends|cease|ceases|cut out|cuts out|off|beaten|kicked|kick|kicks|avoid|avoids|refrain|rid|banned|drop|drops|leave|leaves|free|clean|sober|dry|gone|drinking|smoking|gambling|using|drugs|alcohol|cannabis) ~ (altogether|completely|entirely|totally|for good|for ever|forever|for life|permanently|once and for all|outright|full stop|cold turkey|overnight|straight away|for the rest of <poss> life)
  (full stop|once and for all|for ever|forever|forever more|for evermore|for life|for the rest of <poss> life|for good)
  (drug|alcohol|drink|smoke|substance|violence|conflict|argument|debt|mess|cannabis|nicotine|vape|self-harm|incident|abuse) free [(for good|for life|forever|100%|home|household|environment|zone)]
  (free|clear|clean|rid) (of|from) (all|any|every|drugs|alcohol|cannabis|drink|substances|drug use|gambling|self-harm|nicotine|incidents|substance misuse)
  # stopping what is a dependence
  (lifelong|life-long|lifetime|permanent|everlasting|enduring|unbroken|continuous|uninterrupted|absolute) (sobriety|abstinence|abstention|recovery|freedom|dryness|cleanness|peace)
  ${quitting} [all|any|using|taking|smoking|drinking|buying|the|<poss>] [use of|abuse of|misuse of|habit of] ${dependence}
  (leave*|left|put*|pack*|jack*|knock*|turn* <poss> back on|walk* away from) [all|the|<poss>] ${dependence} (alone|down|in|on the head|behind|out)
  (turn* <poss> back on|(be|is|are|get*|got|stay*|come*|came|wean*) [completely|totally|fully] off) [all|the|<poss>] ${dependence}
  (refrain*|abstain*) from (all|any|every) ${dependence}
  (sober|clean|dry|abstinent) from now on
  on any account
  put* a foot wrong
  (banned|barred|forbidden) from (the|all|any|using)
  (will not|won't|does not|doesn't|not|must not|cannot|can't) (drink|use|smoke|take|consume|touch|gamble on|have) (any|alcohol|drugs|cannabis|any more|substances|illegal drugs|illicit substances)
  (is|are|be|gets|get) never [ever] [again] (left|allowed|alone|unsupervised|to|out of|given|put|shouted|smacked|hit|without|late|hungry|frightened|scared|in the same|on <poss> own|seen|used|broken|missed|spoken|sworn|raised|in|around|near|violent|rude|aggressive)
  (even|not|never) one more
  (every one|every last one|each one|all) of (his|her|their|the|your|those) (friends|mates|contacts|associates|rules|ties|family|debts|drugs|temptations|bad habits)
  (all|any|every) (ties|links|connection|connections|association|associations) (with|to)
  (absolutely|totally|completely|entirely|wholly|utterly) (all|every|any|everyone|no|none|zero|never|banned|forbidden|out of bounds|off limits|barred|stopped)
  (forbidden|banned|barred|prohibited) (outright|completely|totally|for good|for life|altogether|from all|from any|from every|from ever)
  # none at all
  no (reported incidents|recorded incidents|missing episodes|unauthorised absences|police call outs|police callouts|relapse|relapses|late marks|reoffending)
  (zero) (<num>|tolerance|incidents|contact|police|call|calls|missing|episodes|exclusions|alcohol|drugs|arguments|absences|lates|detentions|self-harm|violence|use|drinking|swearing|sanctions|fights|meltdowns|risk|substance|involvement)
  !no more shouting (match|matches|contest|contests)
  no (further|more|other) (incidents|incident|episodes|arguments|violence|self-harm|absences|offences|offending|exclusions|contact ever|police involvement|call outs|call-outs|missing episodes|concerns|reports|drinking|drug use|lapses|referrals|fights|fighting|outbursts|shouting|rows|tantrums|hitting|lies|trouble|assaults)
  no ~ (whatsoever|at all|of any kind|of any sort|of any description|ever|ever again|in any form|under any circumstances)
  (nothing|nobody|no one|no contact|none) (whatsoever|at all|ever)
  nothing (whatsoever|more) to do with
  (no|zero) (alcohol|drink|drugs|drug use|substances|cannabis|smoking|drinking|contact|violence|arguments|arguing|unexplained absences|unauthorised absences) [(whatsoever|at all|in the (house|home)|ever)]
  (eliminate*|eradicate*|abolish*|extinguish*|wipe* out|stamp* out|put a complete stop|put an end to all|rid ~ of all)
  (all|any|every) (contact|alcohol|drug use|drinking|violence|substance misuse|offending|self-harm|illegal drugs|drugs|conflict|risk|arguments|incidents) ~ (stop*|cease*|end*|eliminated|eradicated|removed|is avoided|are avoided)
  (cut|cuts|sever|severs|break|breaks|end|ends|cease|stop) [off] all (ties|contact|links|communication|connections|connection)
  (total|complete|outright|blanket|absolute|permanent|lifetime) (ban|stop|end|break|cut off|block|exclusion|prohibition|withdrawal|turnaround)
  (absolute|absolutely) (no|nothing|nobody|none|never|honest|zero|everything)
  (all|every) (rules|instructions|requests|appointments|sessions|instruction|rule|request|boundaries) ~ (always|followed|at all times|without)
  (perfect|perfectly|flawless|faultless|spotless) (attendance|behaviour|behaved|score|record|punctuality|house|conduct|timekeeping|kept|clean)
  (line of sight) ~ (supervision|at all times)
  never miss*
  # down to nothing, in every form and without condition
  (down|reduce*|cut|drop|drops|fall|falls|get|bring|brought) ~ to (zero|nil|none|nothing|nought)
  (nothing less than|nothing but|only ever|solely and always|for all time|till the day|until the day ~ (dies|die))
  in any (shape or form|shape|form)
  (in|at|on) (every|each and every|all|any and every) (situation|situations|circumstance|setting|settings|occasion|occasions|place|respect)
  (regardless|irrespective) [of] (what|who|how|the|whether|when|any|circumstances|provocation|mood)
  (without|with no) (question|argument|protest|complaint|hesitation|a single ~|any ~ (whatsoever|at all))
  (no questions asked|unconditionally|teetotal|tee total|tee-total|cold turkey|clean break|spotless|faultlessly)
  (constant|continuous|round-the-clock|24 hour|24-hour|24hr|24 hrs|full time|permanent|total|uninterrupted) (supervision|monitoring|watch|observation|surveillance|adult supervision|oversight)
  (never|not) [be] [let|left|leave|leaves|to be] [him|her|them|<name>|you|the children|the baby] out of [(her|his|their|mum's|dad's|an adult's|<poss>|adult|my)] (sight|eyesight)
  eyes [kept] on ~ (at all times|24/7|always)
  (comply|complies|compliance|cooperate|cooperates|co-operate|co-operates|adhere|adheres|follow|follows|obey|obeys|attend|attends|keep|keeps|accept|accepts|do|does) [(fully|totally|completely|with|to)] [(with|to)] (every|each and every|every single|every last|100% of|anything and everything)
  (fully|totally|completely|entirely|absolutely) (comply|complies|compliant|cooperate|cooperates|co-operate|adhere|obey|abstain|abstains|stop|stops|drug free|alcohol free|clean|free)
  (all|any|every) [and all|and every] (form|forms|type|types|kind|kinds) of (contact|violence|abuse|drug|drugs|alcohol|aggression|communication|gambling|substance|punishment|screen)
  (remain|remains|stay|stays|be|become|keep|keeps) [(totally|completely|100%|entirely|permanently)] (drug free|drug-free|substance free|substance-free|alcohol free|alcohol-free|abstinent|teetotal|violence free|incident free|crime free|offence free)
  ([for] the rest of|for all of) (<poss>|the) (life|lives|childhood|childhoods|days|pregnancy|placement|time)
  (until|till) <poss> [(dying|last|18th|eighteenth)] (day|breath)
  (last ever|very last time|last time ever)
  (end|ends|cease|ceases|stop|stops|break|breaks|cut|cuts) (all|every|any and all) [form of|forms of] (contact|communication|drinking|drug use|gambling|offending|self-harm|violence|arguments|arguing|smoking|substance use|ties|swearing|gaming)
  (all|every) (drinking|drug use|drugs|gambling|offending|smoking|violence|arguing|arguments|swearing|shouting|self-harm|contact|misuse|vaping) ~ (to stop|will stop|stops|must stop|has stopped|to cease|will cease|ceases|to end|will end|ends|eradicated|eliminated)
  (not|never|no one|nobody) ~ (another|a further) (drink|drop|incident|argument|punch|row|spliff|joint|bet|drug|cigarette|day missed|absence|exclusion|lesson)
  not one (more|drink|drop|day|lesson|incident|absence|night|session|minute|cigarette|bet|argument|raised|penny|further|word)
  (every|each) (lesson|day|session|night|appointment|visit) (without|with no) (exception|fail)
  whole of the time
  all day[,] every day
  all (day|night) long
  (totally|completely|entirely|fully) (stop|stops|stopped|cut|cuts|give|gives|removed|resolved|eliminated|free|calm|tidy|clear of|dry|recovered|rid|gone|independent|trouble free)
  # exceptions
  !(is|it's|be) never (my|your|his|her|their|anyone's|a child's|the child's|too|ok|okay|all right) [(fault|job|late|doing)]
  !not one of ~
  !always is
  !never (tires|fails|bores|ceases|wears|dull|short)
  !(better late than|now or|than) never
  !the whole time (at|in|during|of|<who>)
  !no need ever
  !(tell|tells|told|telling|show|shows) <who> everything (that|<pron>|about)
  !every (instruction|step|rule|stage|part|item|page|name) (on|in|of) (the|a|his|her|your|their)
  !no doubt ~ again
  !100% (sure|certain|positive|happy|ready|right|charged|organic|behind)
  !no arguments about
  !(whoever|whatever) starts to
  !(quit|stop|beat|give up) (gambling|smoking|drinking|drugs|vaping) (group|course|programme|program|service|clinic|app|class|line|helpline|nurse|adviser|plan|kit)
  !never (been|had|liked|seen|met|known|heard|done|tried|eaten|felt|slept|told|gone|got|spoken|knew|said|happened|really|went|used|learned|learnt|ending|mind|forget|ends|ate|before)
  !(has|have|had|he's|she's|i've|you've|they've|they'd|she'd|he'd|i'd) never
  !(ring|rings|call|calls|phone|text|wake) <who> at any (hour|time) [of the (day|night)]
  !(who|says|said|was|were|am) never
  !(never|neverland) (ending|land)
  !nothing at all (to|is|was|at)
  !from nothing
  !always (sits|sat|been|was|were|had|says|said|liked|wanted|loved|wakes|feels|felt|pads|wanting|worn|asks)
  !(has|have|had|was|were|not|isn't|hasn't|aren't) always
  !(friday|as) always
  !always (pads|ultra)
  !(life|for life) (story|skills|vest|jacket|cycle)
  !for good (measure|reason|behaviour|manners|luck)
  !full stop (and|at)
  !free (of|from) charge
  !(interest|smoke alarm|dairy|gluten|nut|sugar|hands|lactose|duty|toll|rent) free
  !free (school|meals|bus|time|play|lunch|ride|period|place)
  !all the time (he|she|they|in the world)
  !(a|the|by|same|that|this) period
  !(than|if|best|first|worst|only|hardly|rarely|scarcely|happily|as|did|have you|the|biggest|have|has|had|was|longest|than he|than she) ever
  !ever (since|so|after|had|made|tried|been|seen|met|after)
  !no more ~ than
  !is ~ every time
  !are ~ every time
  !(each|every) time ~ (he|she|you|they|<kin>|<name>|<pron>)
  !every time (the|a|it)
  !(for-ever|forever) (home|family|friend|friends)
  !habit of
  (not|never|won't|doesn't|nor) ~ [even] (a|one) (penny|puff|bet|sip|crumb)
  (dry|sober|clean|off it|off them) and (stay|stays|remain|remains|keep|keeps) (that way|so|it up)
  (cut|cuts|block|blocks|keep|keeps|put|puts) ~~ (out|off|away|behind) ~~ (entirely|altogether|completely)
  even for (a|one|five) (moment|minute|second|minutes|seconds)
  (without|with no) any (exceptions|exception|lapses|slips|breaks)
  (not|never) missing (a|one|any)
  <neg> so much as
  (off|clean|sober|dry|free|stopped|over) ~~ for keeps
  nil (absences|lates|exclusions|incidents|detentions|missing|fines|contact|call outs|use)
  , not once
  not even [~] (on|at) (<poss>|christmas|birthdays|weekends|a)
  (all|every) hour of the (day|night)
  (reached|reachable|available|contactable|there|awake|on call|phone|door|answers|answer) ~ (day or night|any hour of the (day|night)|at any hour|any time of (day|night)|at any time of (day|night)|any time)
  (every|each|all) (contact|link|tie) with
  (every|each) (piece|item|scrap|bit|crumb|penny|ounce) of
  (every|each) (second|minute|moment) (that <who>|<who>|<name>|<child>|<kin>)
  (won't|doesn't|don't|will not|never|not) ~ (eyes off|out of (his|her|their|your) sight)
  (tells|tell|telling|told) (<kin>|<name>|<pron>|<child>|the social worker) everything
  (do|does|doing|agree|agrees|agreeing|say|says yes) [to] everything (<pron>|she's|he's|they're|in|that|we|asked)
  (out of|gone from) <poss> (life|lives) (permanently|for good|forever|altogether)
  (with|off|locked|banned|gone|away|kept|stays|barred) ~ permanently
  all (screens|phones|weapons|knives|drugs|alcohol|devices|sweets|contact|visitors|smoking|vaping) [to] [be|are|is] (banned|gone|out|removed|stopped|stop|forbidden)
  not [to be] one more
  zero (absence|lates|fines|drink|smoking|cannabis|knives|lies|late marks|drugs)
  (perfect|unblemished|flawless) (report|week|term|month|year|chart|card)
  can never [~] (find|see|reach|ring|contact|come)
  [(has|have) had] <poss> [very] (last|final) (drink|pint|can|drop|bet|bottle|flutter|cigarette|fag|joint|spliff|vape|puff|hit|fix|scratchcard|line|pill)
  (out|off|gone|away|ended|over|finished|quits|stops) ~~ , permanently
  !(had|took|bought|since|after|before) <poss> [very] (last|final) (drink|pint|can|drop|bet|bottle|cigarette|fag|joint|spliff|vape|hit|fix|line|pill)
  !(last|final) (drink|pint|can|bet|bottle|cigarette|fag|joint|spliff|vape|hit|fix|pill) (was|were|is at|is with|of the day|of)
  !every last (<day>|week|weekend|of)
  !up to the last
  !(times tables|tables|lines|words|letters) to the last
  !(counts|count|counting|goes|go) [back|down] [from] [<num>] to (zero|nil|nought)
  !open 24/7
  !period (pain|pains|pants|products|<num>|of|property|pad|pads)
  !(drama|music|double|free|last|first|reading|waiting|notice|trial) period
  !end of (term|week|month|year|lesson|day|the|school|each|every|<month>|<day>|play|key|season|summer|tenancy|<num>|<poss>|treatment|half|break|lunch|ramadan)
  !100% (cotton|juice|wool|fruit|proof)
  !100% [(in|on|of)] <poss> (spelling|test|mock|exam|times)
  !(off|from|of) 100%
  !from 100%
  !24/7 (line|helpline|number|support line|crisis line|service|shop|emergency)
  !(free|clear) (of|from) (boxes|clutter|toys|rubbish|dust|pain|eczema|infection|nits|damp|mould|seizures|debt collectors)
  !no more than
  !never [~] (than|less|later|more|without)
  !whatever (he|she|you|they|is|was|it|time|you'd|she'd|<kin>|film|game)
  !again and again
  (not|never) once (more|again|ever|between|until|till|from now|this side of)
  !<poss> [very] (last|final) (drink|pint|can|bottle|cigarette|fag|joint|spliff|vape|hit|dose|tablet|bet) (by|before|at|no later than|earlier than) (<num>|noon|midday|midnight|tea|teatime|lunch|lunchtime|bedtime|the time|nine|ten|six)
  !all the time [that] (<who>|<child>|<kin>|<name>)
  !every (other|few)
  !every (second|third|fourth) (<day>|<span>|<month>|week|fortnight|visit|lesson|one|time|page|day)
  !(ring|rings|call|calls|phone|text|texts|rung|reach|contact|come|open|answered|staffed|line|helpline|number|there for) ~~ day or night
  !(ring|call|phone|text|contact|reach|come to|knock for|knock) [<who>|<poss>] [<who>] (any time|anytime|at any time) , day or night
  !(for|whatever) life to
  !(will|you|we|to) know ~~ whatever happens
  !(loved|precious|wanted|cherished|special|enough|ours|family|welcome|yours|theirs) [~] , (whatever happens|no matter what|come what may|always|forever|for ever)
  !(loved|precious|wanted|cherished|special|enough|ours|family|welcome) (whatever happens|no matter what|come what may)
  !(read|reads|reading|spell|spells|copies|copy|write|writes|hear|hears|says|learns|understands) every word
  !every word (on|of|in) (the|a|his|her|page|this|that)
  !(skills|skill|friend|friends|friendship|family|lesson|lessons|bond|mate|mates|memories|members|member|set up|ready|prepared|zest|love|lust|appetite|passion|pass|licence) for life
  !(of|to) (his|her|their|your) own for life
  !(home|back|settled|move|moves|moved|moving|living|lives|in) [(at|with|to) [<poss>] <who>] for good
  !full stop (was|is|missing|at|and)
  !full stops
  !(charge|charges|charged|battery|deaf|blind|juice) ~~ 100%
  !100% (deaf|blind|charged|charge|battery|of the fees|funded|discount|off)
  !every (penny|scrap|piece|bit) of the <num>
  !(helpline|line|number|childline|samaritans|ring|call|text|phone) ~ 24/7
  !never mind
  !never (used|did) to
  !used to always
  !nobody at all (to|but|except)
  !(no one|nobody|no-one|nothing) has ever
  !every [single|last] (question|word|item|line|box|page|step|name|number|spelling) (on|in|of) (the|this|that|<poss>) (sheet|list|form|page|book|chart|card|map|story|letter)
  !(has|had) [never] ever (shown|told|asked|been|given|taught|explained)
  !(perfect|clean|flawless) (score|record|conduct) (badge|award|card|certificate|cup|trophy|player)
  (every|each) second (of|that)
  !every second <day>
  any and all
  (110%|110 %|110 per cent|110 percent|a hundred and ten per cent|one hundred and ten per cent|a million per cent|1000%)
  (for love nor money|for love or money|not on your (life|nelly)|over <poss> dead body|not for all the tea in china|not for anything|for anything in the world|till hell freezes over)
  (unbroken|perfect|spotless|blemish free) (run|record|string|series|streak|sequence)
  no (wiggle room|room for (error|manoeuvre|mistakes|slips)|half measures|two ways about it|grey areas|margin for error|mistakes|errors|slip|deviating|lying|secrets) [(whatsoever|at all)]
  in everything <pron> (do|does|say|says)
  each and every (time|one|day|night|week)
  cut* <who> out of <poss> (life|lives)
  for the [very] last time
  that (is|was) <poss> [very] last (drink|pint|can|bet|bottle|cigarette|fag|joint|spliff|line|hit|lie)
  drunk (his|her|their|your) last (drink|pint|can|bottle|drop)
  no (further|more|other) (involvement|dealings|trouble|problems|issues|complaints|mistakes|slips|bother|nonsense|contact with|rows|visits from the police|warnings|suspensions|lateness|bruises|injuries|secrets)
  [a] (lifetime|life|childhood) (without|free of|free from) (drugs|drink|alcohol|violence|crime|arguments)
  (as long as|so long as|while) (he|she|they|you|i) (live|lives|shall live|is alive|draws breath|has breath)
  (end|rest|remainder) of (his|her|their|your|my) (days|life|lives|natural)
  (now and forever|now and for ever|forever and a day|always and forever|from now until forever|not now not ever|now and always)
  (irrevocably|irreversibly|unfailing|unwavering|infallibly|unerringly|categorically|unequivocally) ~
  whiter than white
  (any|all) (drinking|smoking|drug use|violence|swearing|lying|contact|lateness|arguing|hitting|gambling) [at all] (is|are|will be) (unacceptable|banned|forbidden|off limits|out|not allowed|a deal breaker)
  (byth eto|byth bythoedd|dim o gwbl|bob amser|drwy'r amser|am byth|bob tro)
  (to|down to) the letter
  (without|with no|no) (deviation|departure|let|wavering|wobble|blip|blips|relapse|backsliding|compromise|delay whatsoever|if|ifs)
  (religiously|scrupulously|slavishly|rigidly|unquestioningly|unswervingly|unwaveringly|unconditionally|implicitly|flawlessly|impeccably|immaculate|immaculately)
  (365|three hundred and sixty five) days [(a|of the|in the|per) year]
  (all the year round|all year round|the whole year round|twelve months of the year|night after night without|the whole time|the entire time)
  every (waking|living|blessed|blooming|flipping|possible|conceivable|given) <span>
  (the full|a full|full) 100
  (for ever and a day|till kingdom come|till the cows come home|for time immemorial|until the end of time|till the end of time|from this moment on|from this moment forward)
  (not a thing|nowt) (whatsoever|ever)
  (nae|no) (drink|drinking|fighting|bother|swearing|excuses) (ever|at a'|whatsoever|at aw)
  (zero|nil|nae) (drink|booze|tolerance|excuses|slips|slip-ups|lapses|relapses)
  (not|never) (an ounce|a scrap|a shred|a jot|an inch|a word|a sip|a puff|a whiff|a hint|a trace|a peep|a finger|a foot|a toe) [(of|from|more|out)]
  lay* a finger on
  !every one of (the|<poss>) <num>
  !(stop*|quit*) using (the|<poss>|him|her|it|<name>|<kin>|bad|rude)
`,
)

/** Absolutes that a place or a time makes fair: "sober at the times he has sole care of you". */
export const boundedTo = phrases(
  'bounded-to',
  `
  (when|while|whenever|whilst|during) (he|she|they|you|<kin>|<name>|<pron>) ~ (care|caring|looking after|in charge|home|here|there|has|have|is with|are with|driving|is in|asleep|in bed|in the car|is there|stays|visits) = when
  (at|during) the (times|time|hours|hour) (when|that|he|she|<kin>|<pron>|<name>)
  (each|every|any) time (he|she|they|you|<kin>|<name>|<child>|the)
  whenever (he|she|they|you|<kin>|<name>|<child>)
  (on|in|for) the (days|nights|mornings|evenings|hours|weekends|afternoons) (that|when|he|she|before|<kin>|<name>|<pron>|of|you)
  (before|until|from) ~ (school run|pick up|pick-up|picks|drives|bedtime|asleep|driving|nursery run)
  (while|when|whilst) (caring|looking after|driving|in charge|in sole charge)
  from [the] (<day>|<num>|pick-up|pick up|collection|teatime|bedtime|tea|school|when|(the (time|moment|minute))) ~~ (until|till|til|to) ~~ (home|asleep|bed|bedtime|dropped|drop|drops|collected|picked|school|nursery|handover) = when
  (when|while|whilst|whenever|any time|anytime|every time|each time) ~~ (with (him|her|you|them|us|mum|dad|<kin>|<child>|<name>|the (baby|children|kids|boys|girls|twins))|in the (house|flat|home|room|car|van|building|kitchen|bath|pool|water)|at home|home|in charge|in sole charge|in (his|her|their) care|staying|stays|stay|looking after|minding|caring|driving|drives|behind the wheel|asleep|awake|in bed|here|there|upstairs|on shift|on duty|present|has (you|her|him|them|<child>|<name>|the (baby|children|kids|boys|girls|twins))|by (himself|herself)|alone with|out with|sole care) = sober
  (whoever|anyone|anybody|whichever adult|the adult|the person) [who] ~~ (looking after|minding|in charge|driving|caring|on duty|has (you|her|him|them|<child>)|picks|collects) = sober
  (on|in|for) (the|any|every|each|all|those) [<num>] (days|nights|mornings|evenings|hours|weekends|afternoons|day|night|evening|weekend) [(that|when)] (<who>|<child>|<name>|<kin>) = sober
  (at|during|for|on|in) [(the|his|her|your|their|all|every|each|any)] [(weekend|friday|school|overnight)] (school run|school runs|pick-up|pick-ups|drop-off|drop-offs|overnights|sleepovers|drive|journey|drives) = sober
  (behind|at) the wheel = sober
  with (you|<child>|<name>|the (baby|children|kids|boys|girls|twins)) [(in|on)] [(the|his|her)] (car|van|room|house|flat|home|bus|street|there|present|about|around|awake|asleep|in|arms|lap) = sober
  (before|until|till|after) <who> [(has|have|is|are|'s|gets|goes)] [been] (picks|collects|drives|fetches|takes|drops|drinking|had|down|asleep|in bed|gone|off|settled|home) [(to (school|bed|nursery|sleep))] = sober
  (he's|she's|they're|you're|<pron> is) [been] (drinking|using|had a drink|driving) = sober
  (in|for) the <num> hours (before|of|after) = sober
  (on|the) [the] (day|night|morning|evening|weekend) (of|before|after|that) = sober
  (from|between) (the (time|moment|minute)|when|school|tea|teatime|pick-up|<num>|<day>) ~~ (until|till|to|and) ~~ (asleep|in bed|bedtime|home|back|dropped|drops|collected|school|<num>|<day>|<day> (night|morning|teatime|evening)) = sober
  (by law|the law|legal condition|legally|regulations|non-mol|non mol|nmo|pso|sex offender|notification requirements|notification|on remand|bail conditions|condition of|court's|ordered by|family court|crown court|magistrates' court|high court|youth court|sexual risk order|sexual harm|shpo|sopo|csro|restraining|forced marriage protection|deprivation of liberty|dols|dol order|order from the|under the terms) = law
  sole (care|charge)
  (sober|clean|alcohol free|drug free) ~~ (when|while|whenever|whilst|until|before)
  between <num> [~] and <num>
  round the (baby|children)
  in the car
  (when|while|whenever|whilst|if) (he's|she's|they're|you're|<pron>) [are|is] (with|home|here|there) = when
  <day> [~] to <day> = when
  (from|between) <day> [~] (to|until|till|and) <day> = when
  from <day> [~] (until|till) <who> = when
  (court|judge|sheriff|bench|magistrates) (ordered|directed|ruled|made) = law
  for (<num>|a|the) [next|first|whole] [<num>] (days|weeks|week|fortnight|hours|minutes) = when
  (court order|bail|injunction|licence|tag|non-molestation|undertaking|contact order|order of|prohibited steps|by the court|court says|court has said|under the order|as the order|the order says) = law
  (interdict|sheriff|judge|magistrates|magistrate|the order|his order|her order|your order|care order|supervision order|exclusion order|protection order|restraining order|occupation order|dvpn|dvpo|shpo|cpo|icso|parole|probation order|community order|sentence|condition of|conditions of|non-harassment order|child arrangements order) = law
`,
)
