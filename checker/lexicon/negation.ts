import { dependence } from './dependence.ts'
import { phrases } from './phrases.ts'

/** Ways to ask for an end of something. The plain words tell the kind: `stop`, `less` (an amount that comes down) or `bar`. */
export const stops = phrases(
  'stops',
  `
  # To stop
  (stop|stops|stopping|stoping) = stop
  stopped = ended
  (cease*|desist*|discontinue*|halt|halts|quit|quits|quitting|abstain*|refrain*|refraining) = stop
  (give|gives|giving) up = stop
  (given|gave) up = ended
  (has|have|having) (ended|finished with) = ended
  (pack|packs|packing|jack|jacks|jacking|chuck|chucks|chucking) (in|it in) = stop
  (packed|jacked|chucked|knocked) (in|it in|that in) = ended
  (pack|packs|packing) ~ in = stop
  (leave|leaves|leaving) off = stop
  (leave|leaves|leaving) (<pron>|mum|dad|<name>|each other) alone = stop
  (lay|lays|laying|back|backs|backing) off = stop
  knock* ~~ on the head = stop
  kick* (the|his|her|your|their) habit* = stop
  (call|calls|calling) it a day = stop
  (get|gets|getting) rid of = stop
  (do|does|doing) away with = stop
  (ditch|ditches|ditching|eliminate*|eradicate*|stamp* out|root* out|phase* out|cut* out|rid of|removes|abolish*|quash) = stop
  (put|puts|putting|bring|brings|bringing) ~~ to an end = stop
  (put|puts|putting) (an end|a stop) to = stop
  (to|will|must|should|shall|can|needs to|need to|has to|have to) end = stop
  (be over|are over|is over with) = stop
  (come|comes|coming|be brought|is brought|are brought) to (an end|a halt|a stop|a close|a standstill) = gone
  (be|been|being|is|are|get|gets|got) put (a stop|an end) to = gone
  (a|put) stop put to = stop
  (get|gets|getting|be|is|want|wants|see|sees) (shot|shut|quit) of = stop
  (an|complete|total|final|absolute|full|permanent|lasting|swift|immediate|clean|definite|proper) (end|stop|halt) (to|of|tae|til|till) = stop
  (cessation|elimination|eradication|discontinuation|termination|abandonment) of = stop
  (relinquish*|renounce*|forgo|forgoes|forswear*|forsake*|abandon*|jettison*|repudiate*|eschew*|swear* off|swore off) = stop
  (say|says|saying|said|wave|waves) (bye|bye-bye|bye bye|goodbye|ta-ta|ta ta|cheerio|so long|farewell) to = stop
  (turn|turns|turning|turned) (his|her|your|their|the) (back|backs) on = stop
  give* ~~ (the|a) (body swerve|swerve|wide berth|body-swerve|heave|boot|push|elbow|shove|heave-ho|chop|bullet|old heave-ho) = stop
  (needs|need|wants|want|get|gets|getting) [to be] [right] out of (it|that|this|the (gang|life|game|scene)) = stop
  (let|lets|letting) go of (the|his|her|your) (betting|drinking|drink|drugs|weed|gambling|vaping|smoking|bottle|violence|control|controlling) = stop
  not so much as = bar
  (is|gets|get|be|being|stays) [right|well] out of (the|that|this) (gang|life|scene|game) = stop
  (limit|limits|limiting|contain|contains) (the|any|further) (damage|harm|impact|effects|effect|fallout) = less
  keep* (his|her|your|their) (fists|hands|feet|temper|fist) to (himself|herself|yourself|themselves) = stop
  (nothing|nobody|no one|no-one) (gets|is|getting) (thrown|broken|smashed|hit|hurt|kicked|shouted|sworn|frightened|scared|slapped|punched|bitten|called|left) = bar
  (room|table|together|house|same room|other|another|hour|meal|day out|tea) without (arguing|shouting|fighting|rowing|swearing|bickering|kicking off|falling out|a row|a fight|an argument) = bar
  (draw|draws|drawing|drew) [a|the] line (under|at) = stop
  (see|sees|saw|seeing) the (back|last|end) of = stop
  (wash|washes) (his|her|your) hands of = stop
  (is|are|to be|be|been|all) [now|all|well|safely|firmly|truly|long] behind (you|him|her|them|us) = gone
  the end (to|of) (violence|arguing|shouting|fighting|smacking|abuse|all|these|this|conflict) = stop
  end (the|all|any|these|this|physical) (violence|violent|abuse|arguments|arguing|fighting|shouting|smacking|contact|relationship|cycle|bullying|rows|drinking|chastisement|offending|behaviour|chaos) = stop
  break* (the|this|that|out of the|out of this|<poss>) ~ (cycle|cycles|pattern|patterns|habit|habits) = stop
  ((come|comes|coming|is|are|be|being|stay|stays|staying|keep|keeps|get|gets|wean|weans) [<pron>|<kin>|<name>]|weaned) off [the|all|<poss>] ${dependence} = stop
  (cut|cuts|cutting) (ties|contact|all contact) = stop
  (end|ends|ending|break|breaks) (contact|the relationship|his relationship|her relationship|it off) = stop
  (leave|leaves|leaving) (the|his|her|their|all) (drink|drugs|booze|weed|bottle|phone) alone = stop
  (is|are|be|being|stay|stays|keep|keeps|get|gets) off (drugs|the drugs|the drink|drink|alcohol|cannabis|the weed|weed|the streets|the booze|spice|heroin|cocaine|gear|the gear|the pills|the vapes|the fags|the bottle|the sauce|the game|the smack) = stop
  (broken|breaks|break|breaking|got|gets|get|stepped|walked|moved|moves|pulled) away from (the|his|her|gangs|crime|drugs) [gang|gangs|group|older|exploiters|people|boys|lads] = stop
  (hardly|scarcely|barely) any = less
  (fewer|less) [of] = less
  # No longer
  (no longer|no more|not anymore|nae mair|nae more|nae longer) = stop
  (cannae|willnae|winnae|dinnae|doesnae|isnae|shouldnae) = stop
  (get|gets|getting) ~ away from (the|that|those|these|her|his|your|their|older|bad|gangs|people|men|lads|boys|girls) = stop
  (has|have|having) left off = stop
  (no|not) ~ (any more|anymore|any longer) = stop
  (won't|don't|doesn't|isn't|aren't|wouldn't|not) ~~ (any more|anymore|any longer|ever again) = stop
  # To keep from
  (avoid|avoids|avoided|avoiding|avoidance of) = stop
  (prevent|prevents|prevented|preventing|prevention of) = stop
  (resist|resists|resisting) = stop
  (keep|keeps|kept|keeping|stay|stays|stayed|staying|remain|remains|steer|steers|steering|be) [well|right|completely|totally] (away [from]|clear (of|from)) = stop
  (keep|keeps|kept|keeping) ~ (away from|out of|off) (the|his|her|your|trouble|drugs|alcohol|town|shops|pubs|gangs|prison|custody|care|hospital|older|him|her|them|<name>|people|men|anyone|certain|negative|arguments|harm|crime|weed|cannabis|peers) = stop
  (stay|stays|staying|keep|keeps|keeping|kept) (out of|off) = stop
  (move|moves|break|get|gets) away from (crime|drugs|gangs|gang|negative|offending|older|drug|county|anti-social|antisocial|violence) = stop
  (distance*|distancing|disassociate*|dissociate*|separate) (himself|herself|yourself|themselves) [away] from = stop
  (say|says|saying) goodbye to = stop
  (hold|holds|holding|keep|keeps|keeping) back from = stop
  (keep|keeps|stop|stops|prevent|prevents|protect|stopping) (himself|herself|yourself|him|her|you|them|<name>) from = stop
  (hold|holds|holding) off = stop
  (leave|leaves|leaving) (<poss>|the) ~~ (alone|be) = stop
  (give|gives|giving|given) over = stop
  (keep|keeps|kept|stop|stops) from (being|having|getting|seeing|hearing|shouting|hitting|fighting|arguing|going|running|lashing|swearing|falling|drinking|using) = stop
  (get|gets|getting|got) [right|well] out of the habit* of = stop
  (shake|shakes|shook|shaken|throw|throws|cast|casts) off (the|his|her|your|their|all) = stop
  (enough|an end|no more) of (the|this|his|her|your|all the|all this) = stop
  (off|away from|clear of) the streets = stop
  (can't|cannot|cant|can not|mustn't|must not|shouldn't) (keep|go on|carry on|continue|be left|be kept|be made|be let|be allowed) = stop
  (avert|averts|averted|averting|forestall*|head* off|stave* off|ward* off) = stop
  (broken|breaks) off with = stop
  (wipe|wipes|wiping) out (the|all|any|his|her|their|your) = stop
  (spare|spares|sparing) (<name>|<pron>|<child>|<kin>) = stop
  (hold|holds|holding|bite|bites|biting) <poss> tongue = stop
  (refuse|refuses|refusing) (<name>|<kin>|<pron>) (entry|access|money|contact) = stop
  (break|breaks|breaking) [off] (contact|things off|it off|up) [with] = stop
  (refuse|refuses|refusing|decline|declines) to [let|have|see|allow|take] = stop
  # Not allowed
  (ban|bans|banned|banning|prohibit*|prohibited|forbid*|forbids|forbidden|outlaw*|disallow*) = bar
  (off limits|off-limits|out of bounds|not [be] allowed|not [be] permitted|not acceptable|unacceptable) = bar
  zero tolerance = bar
  # Less and fewer
  less (bad|foul|rough|rude|poor|aggressive|violent|angry|challenging|difficult|abusive) (language|behaviour|words|talk|mood|moods|temper) = less
  (reduce|reduces|reducing|reduction in|reductions in|reduction of|reducion in|a reduction|decrease|decreases|decreasing|decrease in|lessen|lessens|lessening|lessened|lower|lowers|lowering|minimise|minimises|minimising|minimised|minimize|minimizes|minimizing|diminish*|curb|curbs|curbing|curtail*|alleviate*|mitigate*) = less
  (reduced|decreased|lowered) = reduced
  (cut|cuts|cutting) (down|back) = less
  (cut|cuts|cutting) (his|her|your|their|the) ~ (use|drinking|intake|smoking|time) = less
  (drop|drops|fall|decline|dip|reducton) in (the|his|her|their|your|arguments|incidents|anti|missing|police|aggressive|aggression|self|number|violence|alcohol|drug|episodes|exclusions) = less
  (tone down|tones down|scale back|scales back|rein in|reins in|die down|dies down|tail off|tails off) = less
  (fewer|less) = less
  (wean|weans|weaning|weaned) [<pron>] off = less
  (limit|limits|limiting|restrict|restricts|restricting) ~ (time|use|intake|exposure|drinking|gaming|screen|screens|access|contact|alcohol|smoking|sugar|junk|phone) = less
  (tackle|tackles|tackling|combat|combats|combating|address|addressing) ~ (violence|aggression|aggressive|bullying|offending|drinking|misuse|abuse|truancy|swearing|anti-social|antisocial|self-harm|self-harming|smoking|gambling) = less
  (lower|lowered|reduced|less|lesser|smaller|decreased|minimal) ~ (risk|risks|vulnerability|likelihood|chance) = less
  # With none of it
  (absence of|freedom from|abstinence from|rid of) = bar
  (free|clear) (of|from) [all|any|the|domestic|physical|substance|drug|parental] (violence|abuse|conflict|argument|arguments|drugs|substances|alcohol|fear|shouting|bullying|smoke|neglect|exploitation|offending|crime|drink|trouble|worry|worries|rows|misuse|gangs) = bar
  (home|house|life|childhood|week|day|month|term|days|weeks|nights|family|night|evening|weekend|household|environment|relationship|mealtimes|bedtimes|mornings|handovers|live|lives|living|grow up|go|goes|going) without (violence|fear|fighting|arguing|arguments|any|shouting|conflict|smacking|hitting|being|an argument|a meltdown|having|the fear|swearing|abuse|a fight|rows|worry|worrying|drugs|alcohol|drink|drinking|self-harm|harming) = bar
  (day|week|fortnight|month|term|night|weekend|evening|days|weeks|months|nights|weekends) (with no|without [any|a|an]) = bar
  (smoke|drink|booze|alcohol|argument|swear|shout|row|weed|vape|nicotine|crime|bruise|fight|hassle|tantrum|cannabis|heroin|opiate|spice|knife)-free = bar
  !without (exception|fail|delay|help|prompting|being asked|reminders|a reminder|a prompt)
  !(week|day|days|weeks) without <pron>
  (non-violent|violence-free|conflict-free|smacking-free) = bar
  (a thing of the past|in the past|over and done with|nipped in the bud|out of (his|her|your|their) system|history) = gone
  (be|is|are|being|been) (extinguished|stamped out|stopped|ended|eliminated|eradicated|avoided|prevented|curbed|knocked on the head|abolished|phased out|cut out|minimised|got rid of|done away with|outlawed|banned|barred) = gone
  be kept away from = stop
  # Not a stop
  !(bus|car|bike|train|tram|van|swing|trolley|scooter|ball|rolls|glides|pulls|slows|draws|comes in) ~ to a (stop|halt|standstill)
  !(get|gets|getting|read|reads|beginning|start) ~ to an end
  !(test|tests|sample|samples|strand|screen|screens|urine|swab|swabs|scan|x-ray|results|result|comes back|came back|come back|reads|read|lungs|chest|skin|scalp|ears) ~~ (clear|free) (of|from)
  !(less so|no less so)
  !without (a (stop|break|rest|pause|stumble|hitch|prompt)|stopping)
  !(it|phone|phones|telly|tv|screen|screens|tablet|xbox|light|lights|heating|coat|hood) (stays|stay|is|are|be) off
  !(keep|keeps|keeping|stay|stays) [well] (out of|off|away from|clear of) (the|a|his|her|your) (rain|sun|wind|cold|way|draught|road|roads|grass|track|kerb|ice|edge|oven|hob|fire|water|traffic|flower bed|door)
  !(has|have) stopped at
  !won't be (back|home|here|able|released|ready|out until|well enough)
  !(doesn't|don't|does not|do not) (matter|mind|have to win|have to be (first|perfect|best))
  !(keep|keeps|keeping) from (<num>|<day>|<month>|the|his|her|your)
  (keep|keeps|keeping) from = stop
  (needs|need|wants|want) (limiting|cutting|stopping|reducing|curbing|lowering|ending|banning|restricting) = stop
  (has|have) no place (in|here|at|around|near|with) = bar
  (cannot|can't) (live|stay|sleep|come) (here|there|with|in|round|near|back) = bar
  !stop* (work|working) (at|early|on|for)
  !(cut|cuts|cutting) down (the|a|that|those) [old|dead|big] (tree|trees|hedge|branch|branches|bush|bushes|brambles|ivy|box|boxes|cardboard)
  !less (anxious|worried|nervous|stressed|scared|frightened|afraid|lonely|isolated|tired|shy|sad|upset|overwhelmed|alone|tearful|on edge|unhappy)
  !(nettle|nettles|hedge|hedges|bramble|brambles|tree|trees|grass|bush|bushes|ivy|branches|weeds) (cut|cuts) back
  !break up (for|from|on)
  !(by|at|until|till|before|from|towards|near) the end of
  !without stopping
  !(say|says|said|shout|shouts|hear|hears|heard|sign|signs) stop
  !be away from (home|school|work|<kin>|<name>|<pron>|<poss>) [~] for
  !(week|day|days|weeks|night|nights) without (<kin>|<name>|<child>|support|prompts|aids|adult|an adult)
  !less [of a] <good>
  keep* <poss> (hands|fists|mitts|feet|hand|paws) (off|to) = stop
  (leave|leaves|leaving) (<name>|<kin>|<pron>|<child>) be = stop
  (de-escalate*|deescalate*|defuse*|diffuse*|pacify*) = less
  (be|is|are|live|lives|grow* up|stay|stays|remain|remains) without (fear|violence|conflict|drugs|alcohol|abuse|worry|harm) = bar
  !(cut|cuts|cutting) out (<num>|the|a|some|her|his) ~ (shapes|shape|paper|pictures|picture|coupons|stars|cards|letters|pieces|figures|pastry|patterns|squares|circles|hearts|biscuits|masks)
  (cut|cuts|cutting|shut|shuts|shutting|freeze|freezes|freezing|push|pushes) (<name>|<kin>|<pron>) out of = stop
  (show|shows|showing) (<name>|<kin>|<pron>) ~ the door = stop
  !at night without
  !avoid* (the|a) (cones|cone|puddles|cracks|obstacles|wall|walls|lava|traps|net)
  !without [a|an|his|her|your|the] (pull-up|pull-ups|nappy|nappies|stabilisers|armbands|dummy|nightlight|night-light|frame|stick|aids|glasses|prompts|help)
  !(asked|asks|ask|told|tells|tell|told|reminds|remind|prompts|ask) ~ to stop
  !(social|family|medical|birth|work|life|learning|criminal|health|his|her|your|their|of) history
  !(history|geography|english|maths) (and|lesson|lessons|gcse|homework|teacher|project|essay)
  !(first|second|third|fourth|last|right|wrong|next|same) stop
  !(bus|tram|train|coach|bike|pit|full) (stop|stops)
  !<num> [more] (stop|stops)
  !non-stop
  !stop* for (breath|a|air|lunch|petrol|tea|the|his|her|<num>|chips|snacks|milk)
  !can stop
  !(stop|stops) (for|when|and|to) (look|listen|the|says|tells|wait|pick|buy|ask)
  !lower* (the|her|his|a|your) (blind|blinds|voice|bed|flame|volume|cot|rail|side|gate|seat|saddle|music|head)
  !lower* (himself|herself|yourself)
  !(next|first|last|one|this|each|every|each|their|his|her|your) (stop|stops)
  !never ending
  !(bus|car|gate|door|school|house|teacher|desk|chair|seat) (is|are) behind (you|him|her|them)
  !stop* (at|by|off|over) (the|nan|mum|dad|home|school)
  !the stop (outside|by|at|opposite|on|near)
  !(full|short) stop
  !stop (card|sign|button|signal|watch|motion|smoking (service|clinic|group|course|team|adviser|nurse))
  !(red|stop) cards
  !stop, think
  !stop and think
  !(never|not|doesn't|don't|won't) stop*
  !(no|not) less than
  !no fewer than
  !no more than
  !(less|fewer) than
  !(more or less|nonetheless|none the less|nevertheless|much less|let alone|more and no less|no less)
  !nothing less
  !less (able|than) 
  !reduced (timetable|hours|price|rent|rate)
  !lower (school|sixth|set|bunk|floor|shelf|year|deck|part|limb|limbs|leg|legs|back|half|bunk bed|jaw|teeth)
  !(years|key stage) lower
  !drop* (off|in|down)
  !drop* (him|her|you|them|<name>|<poss>) ~ (off|at)
  !drop-in
  !drop-off
  !fall* (asleep|over|out|off (the|his|her)|behind)
  !falls (under|on|to)
  !(go|goes|come|comes) down (the|to|for|stairs|with) 
  !(bring|brings) down
  !(stay|stays) off (school|the dole)
  !(time|contact|visiting|speed|age|credit|weight|spending|overdraft) limit*
  !(give|gives|giving) up (time|his|her|an hour|a|their) (seat|bed|room|time|job|weekend|saturday)
  !prevent* (duty|programme|team|officer)
  !(pregnancy|relapse|crime|suicide|bullying|accident|fire|homelessness) prevention
  !address* (book|is|label|on)
  !(keep|keeps|kept|stay|stays) (out of|off) (reach|sight)
  !kept (out of|away from) (reach|sight)
  !(leave|leaves) off (the list|his)
  !no more (and no less)
  !(leave|leaves) (him|her|you|<pron>|<name>) alone (with|in|for|to)
  !(leave|leaves) (him|her|you|<pron>|<name>) alone at (home|the|a|<poss>|school|nursery|night)
`,
)

/** Words that turn what follows round: not, won't, never, no. The plain words tell the kind. */
export const nots = phrases(
  'nots',
  `
  # Asked for, whatever the field
  (must|should|shall|will|may|need|ought|would) not [be|ever] = asked
  (mustn't|musn't|shouldn't|won't|shan't|needn't|wont|mustnt|shouldnt|should'nt|wo'nt|wouldn't) = asked
  (must|should|shall|will|to|would) [also] never = asked
  (not|never) to [be] = asked
  (is|are|be) never [to be|being] (left|allowed|alone|unsupervised|on|in|hit|smacked|used|given|shouted|to) = asked
  (is|are) never to = asked
  (isn't|aren't|isnt|arent) to = asked
  (you're|he's|she's|they're|we're) not to [be] = asked
  (do not|don't|dont|does not|doesn't) want (you|him|her|them|mum|dad|<name>|<pron>|this|the|any|<poss>) = asked
  (isn't|aren't|is not|are not|not) (exposed to|subjected to|left (with|alone|to)|dragged into|drawn into|caught up in|caught in) = asked
  !(isn't|is not|aren't|are not) (about|enough|the (point|thing|goal|aim|idea|question|answer|issue|be-all|end|half of it)|what (matters|counts|we want|we're after))
  (neither|none) of (them|you|us|<poss>|the|his|her|your) ~ (may|will|must|should|can|to|is|are) = asked
  (not one|not a single|not once|not even) = asked
  (not even) (one|a|once|on) = asked
  (we'd|we would|would|i'd) rather ~ (wasn't|weren't|didn't|wouldn't|not) = asked
  (no|not) ~~ (ever again|ever|again|whatsoever|at all|of any kind|under any circumstances|in any circumstances) = asked
  (to|needs to|need to) not [be] = asked
  (is|are) not to [be] = asked
  (ensure*|make* sure|making sure|(important|essential|vital|crucial|agreed|imperative|expected) that|see* [to it] that|sure that) ~~ (not|doesn't|don't|isn't|aren't|never|no|nobody|won't|no one) = asked
  (nobody|no one|no-one|noone) to = asked
  (nobody|no one|no-one|noone) [ever|else|under this roof|in the house|in the family|at home|there] (will|should|must|is to|ever|smoking|hitting|fighting|raises|lays a hand|touches|bullies|calls|blames|steals|frightens|scares|shouts|smokes|hits|argues|drinks|swears|fights|is hit|gets hurt|gets hit|is hurt|hurts|uses|threatens|is smacked|smacks) = asked
  no ~ (will|must|should|is to) be [left|hurt|alone] = asked
  (neither|none) [of] [the|his|her|your] [parent|parents|mum|<pron>|adult|adults] [nor] [dad] (will|must|should|may|can|to|smokes|drinks|shouts|hits|argues|swears|uses) = asked
  (not) (hit|hitting|hurt|hurting|shout|shouting|swear|swearing|fight|fighting|argue|arguing|run|running|being|having|getting|using|taking|drinking|smoking|going|leaving|lash|lashing|throw|throwing|bite|biting|self-harming|exposed|witness|witnessing|see|seeing|allow|allowing|let|letting|worrying|miss|missing|kick|kicking|punch|punching|steal|stealing|offend|offending|carry|carrying|contact|contacting) = asked
  (at no (point|stage|time|moment|hour)|(under|in) no circumstances|on no (account|occasion)|by no means) = asked
  (can't|cannot|mustn't|won't|shouldn't|not|may not) [be|have] so much as = asked
  no ~ (left out|left lying|left about|lying about|lying around|allowed|brought (in|into|home|round)|in front of|near (<poss>|the|<name>|<kin>)) = asked
  (nobody|no one|no-one|noone) (ought|needs) to = asked
  (must|to|should|shall|will|can) have no (contact|say|part|links|dealings|access|more|visitors|unsupervised|further|secrets|weapons|phone|involvement) = asked
  # How things are to be, in a goal
  there (is|are|will be|to be) no = stated
  there (is|are|will be|to be) no (food|name|toy|plate|stone) (throwing|fights|fighting|calling) = stated
  (don't|doesn't|isn't|aren't|dosen't|dosent|does'nt|dosn't|dosnt|dos'nt|doens't|doensnt|doesen't|doesent|dosen;t|doesn;t|dont't|do'nt|is'nt|are'nt|does'nt|don;t|dont|doesnt|isnt|arent|do not|does not|is not|are not|hasn't|haven't|has not|have not|hasnt|havent|never|cannot|can't|cant|can not) = stated
  (you're|he's|she's|they're|we're) not = stated
  !(you're|he's|she's|they're|we're|it's) not (yet|only|just|sure|always|well|able|keen|alone|the only|ready|late)
  !(never|not) used to
  !(aren't|isn't|not) [anything] to do with
  !(has|have|had|'ve|you've|she's|he's|they've) asked not to
  # None of a thing
  (has|have|having) no [further|more] (links|link|contact|ties|connection|connections|dealings|association|associations|involvement|truck) (with|to) = stated
  no (contact|communication|messages|messaging|overnights|overnight stays|unsupervised time) (with|to|from|between) = none
  (no|zero|nil) [further|more|new|repeat|repeated|physical|verbal|recorded|reported|unexplained|unauthorised|additional|domestic|fixed|permanent|known|unsupervised|direct|significant|late|other] (arguing|argueing|arguments|arguements|arguement|argument|voilence|shouting|violence|violent|abuse|abusive|smoking|drinking|alcohol|drugs|drug|drink|smacking|hitting|swearing|fighting|fights|biting|kicking|incidents|incident|contact|exclusions|exclusion|suspensions|absence|absences|missing|offending|offences|offence|reoffending|re-offending|arrests|arrest|concerns|police|callouts|call-outs|callout|call|calls|injuries|bruises|bruising|self-harm|self-harming|harm|overnight|visits|truanting|truancy|lates|lateness|detentions|bullying|threats|threatening|aggression|aggressive|outbursts|meltdowns|tantrums|violent|gambling|vaping|stealing|theft|thefts|lying|running|absconding|episodes|going|physical|chastisement|exposure|unsafe|men|strangers|visitors|adults|overdoses|hospital|weapons|knives|knife|cannabis|weed|screens|screen|gaming|phones|phone|social|relapse|relapses|risk|one|child|children|cause|worries|worrying|fear|rows|row|sleeping|leaving|name|throwing|slapping|punching|spitting|co-sleeping|unknown|domestic|loud|parties|mould|hazards|mess|nits|accidents|tears|being|trips|trip|a&e|admissions|admission|self-harming|call-out|knocks|texts|trolling|touching|cars|telling|blaming|put-downs|grooming|sexual|sexting|sharing|sending) = none
  (no) (misuse|use|substance|substances|cigarettes|vapes|gangs|tolerance|trouble|blame|abscondings|smacks|punishment|secrets|shouts|interest|conflict|hostility|safeguarding|referrals|breaches|breach|missed|unmet|repeats|repetition|recurrence|return|lapses) = none
  # Not this rule's business
  !not (one|a|a single|one single|even one) (missed|skipped|dropped) (session|sessions|appointment|appointments|class|classes|group|groups|meeting)
  !no (child|children|girl|boy|young person|kid|baby) (should|deserves|deserve|ought)
  !none of (it|this|that|them|these|those) (was|is|were|are|has been)
  !(it|that|this) (isn't|is not|wasn't|was not|was never|is never) (<poss>|anyone's|anybody's) (job|fault|place|business|responsibility|doing|burden|turn|problem|worry|weight|place)
  !(see|sees|seeing) that (it|that|this) (isn't|is not|wasn't|was not) (<poss>|anyone's|anybody's) (job|fault|place|business|responsibility|doing|burden|turn|problem|worry|weight)
  !(isn't|is not|aren't|not) to blame for
  !(has|have|had|with|is|was|there's|got) (nobody|no one|no-one|noone) to
  !(no|not) (later|earlier|sooner|less|fewer|more|lower|higher|longer ago) than
  !not (only|just|yet|all|sure|always|everyone|every|far|long|even|so much|necessarily|applicable|known|met|later|well|able|because|enough|being able)
  !(is|are|does|has|have|do|was|were|did|isn't|hasn't|haven't) not (yet|only|just|sure|always|currently|at present|at the moment)
  !(isn't|aren't|doesn't|hasn't|haven't|don't) (yet|only|just|always|currently|sure)
  !(has|have|hasn't|haven't) [not] ~~ yet
  !(has|have|had) never (had|been|met|seen)
  !(whether|or|if|why) [or] not
  !(if|when|where|in case|because|even if|who|which|although|though|while|unless|since|as) ~~ (isn't|doesn't|don't|aren't|does not|is not|are not|do not|can't|cannot|won't|will not|hasn't|has not)
  !(it's|it is|that it is|that it's|it was|was|were|is) not (your|her|his|their|my|mum's|dad's) (fault|job)
  !(is not|isn't|it's not|not) (his|her|your|their|my) (fault|job|responsibility)
  !(say*|saying|said|hears) no
  !(with|has|have|had) no
  !(nobody|no one|no-one|noone) (has|had|knows|knew|told|was|asked|came|comes|tells|at|there|can)
  !there (is|are|was|were) no (bed|cot|cooker|heating|food)
  !no (one|body) else
  !no matter
  !no doubt
  !(not|never) mind
  !(don't|do not) know
  !(is|are|was|isn't|aren't) [not] (something|a matter|about|a case|meant)
  !never ending
  !(knows|know|understand|understands|explain|tell|told|knowing|trust|trusts|believe|believes|sure) ~~ (not|isn't|wasn't|doesn't|won't|will not|can't|never|aren't|don't)
`,
)
