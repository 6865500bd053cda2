import { phrases } from './phrases.ts'

/** What families and workers want less of: what is done, what it comes to, and how it feels. */
export const unwanted = phrases(
  'unwanted',
  `
  # Blows and words
  (violence|violent|aggression|aggressive|hitting|kicking|biting|punching|slapping|smacking|spitting|nipping|scratching|pinching|pushing and shoving|headbutting|hair pulling|hair-pulling|throwing|smashing|slamming|slammed doors|door slamming|broken doors|lashing out|physical punishment|physical chastisement|chastisement|smacks|slaps|punches|kicks|bites|blows|fists)
  (shouting|yelling|screaming|swearing|cursing|bad language|foul language|name-calling|name calling|put-downs|put downs|insults|threats|threatening|nagging|shouts|yells|screams|raised voices|harsh words|cross words|cheek|backchat|back-chat|answering back|abuse|abusive|bullying|trolling|banging|ranting)
  (row|rows|rowing|argument|arguments|arguing|argueing|argue|fallout|fallouts|fall-outs|falling out|bickering|squabbles|squabbling|conflict|conflicts|fight|fights|fighting|scraps|tension|tensions|hostility|drama|friction|cold shoulder|blaming|blame|point-scoring|slanging matches)
  # Storms
  (outburst|outbursts|meltdown|meltdowns|melt-downs|tantrum|tantrums|paddies|strops|rage|rages|temper|tempers|anger|explosions|flare-ups|flare ups|incident|incidents|blow-ups|dysregulation|challenging behaviour|difficult behaviour|bad behaviour|poor behaviour|behaviours|misbehaviour|naughtiness|disruption|disruptive behaviour)
  # To oneself
  (self-harm|self-harming|self harm|self harming|cutting|overdoses|overdosing|head banging|head-banging|hair-pulling|picking|binging|purging|starving|suicidal thoughts|bad thoughts|nightmares|sleepless nights|broken nights|bad dreams|night terrors|panic attacks|bedwetting|bed-wetting|wet beds|wetting|soiling|accidents|crying|tears|clinginess|anxiety|worry|worries|worrying|fear|fears|distress|upset|loneliness|isolation|low mood|stress)
  # Drink, drugs and the like
  (drinking|booze|boozing|binge|binges|binge drinking|drunkenness|hangovers|alcohol [use|misuse|intake]|drug [use|misuse|taking]|drugs|cannabis [use]|weed|spice|cocaine|heroin|ketamine|ket|nos|substance [use|misuse]|misuse|smoking|smoke|vape|vapes|vaping|gambling|betting|gaming|scrolling|screen time|phone use|addiction|relapses|relapse|using|dealing|running drugs|county lines|shoplifting|thieving|stealing|theft|joyriding|twocking|pills|vallies|street (pills|vallies|drugs|tablets)|tagging|beef|lying|lies|fibs|secrets)
  # Away and in trouble
  (missing episodes|missing [from home]|going missing|running away|running off|absconding|runaways|missing incidents|truanting|truancy|absence|absences|missed days|days off|lates|late marks|lateness|latecoming|bunking|bunking off|skiving|school refusal|refusing|refusal|detention|detentions|exclusion|exclusions|suspension|suspensions|isolations|sanctions|red cards|behaviour points|demerits|call-outs|callouts|police call-outs|police visits|police|arrests|arrest|offences|offending|reoffending|re-offending|crime|crimes|anti-social behaviour|antisocial behaviour|asb|trouble|vandalism|graffiti|fire setting|fire-setting|weapon carrying|carrying knives|knives|gangs|gang|exploitation|grooming|sexting|risk taking|risky behaviour|risks|risk|a&e visits|hospital admissions|admissions|injuries|bruises|bruising|falls)
  # In the house
  (chaos|clutter|neglect|domestic abuse|domestic violence|coercion|control|controlling behaviour|smacking|instability|strangers|visitors|parties|late nights|moves|breakdown|family breakdown|harm|isolating|punishments|punishment|complaints|concerns|difficulties|problems|issues|bad habits|habit|habits|cruelty|harassment|stalking|hurt|hurting)
  (chance|chances|likelihood|danger|threat|possibility|odds) of
  # Help for it, and things that hold such a word
  !(anger management|fear of missing out|risk assessment|risk assessments|domestic abuse (worker|service|course|team|programme|adviser)|drug (worker|service|test|tests|team)|alcohol (worker|service|team|nurse)|smoke (alarm|alarms|detector)|smoking (nurse|adviser|clinic)|(exploitation|missing|gangs|gang) (team|worker)|police (officer|station|car)|using (the|a|his|her|your|their|it)|picking (up|her|his|him|the)|cutting (up|out|the|his|her)|moves (to|on|in|house|into)|falls (asleep|to)|lies (down|in|on|still)|kicks (the|a|his|her) ball|throwing (the|a) ball|visitors' book|control of)
`,
)

/** Words that come before what is to go or to shrink. */
export const endingsBefore = phrases(
  'endings-before',
  `
  (disrupt*|thwart*|interrupt*|foil*|dismantl*) = stop
  (kick|kicks|kicking|kicked|shed|sheds|shedding|drop|drops|dropping|bin|bins|binning|lose|loses|losing|ditched|scrap|scraps|scrapping|conquer*|beat|beats|beating|defeat*|shake|shakes|shaking|shrug*|outgrow*|grow* out of|unlearn*|banish*|dispel*|scotch*|squash*|snuff* out|drive* out|rule* out|weed* out|nip|nips|nipping|nipped|quell*|quash*|stem|stems|stemming|crack down on|clamp* down on|come* down hard on|suppress*|silence*|smother*) [off] = stop
  (turn|turns|turning|turned) (his|her|your|their|the) back* on = stop
  (wash* ~ hands of|call* time on|call* a halt to|draw* a line under|see* the back of|saw the back of|see* the last of|see* off|wav* goodbye to|bid* farewell to|put* ~ behind|put* a lid on|keep* a lid on|putting a lid on|put* to bed|close* the door on|shut* the door on|turn* off the|have done with|finish* with|finished with|done with|free* ~ from|free of|freed from|release* from|rescue* from|rid of|clear of|move* past|move* on from|break* away from|break* free (of|from)|pull* (away|out) from|steer* ~ from|guard* ~ (from|against)|shield* ~ from|shelter* ~ from|spare* [from]|spared [from]|insulate* ~ from|kept out of|keep* ~ out of|exempt from|immune from|weaned off) = stop
  (with none of|none of [the|that|this|his|her]|devoid of|nobody|no one|no-one|nae|nae mair|nae more|an absence of|no sign of|no trace of|no repeat of|no return of|no return to|no recurrence of|no place for|no room for|the last of) = none
  (is|are|be) (done|finished|through) [with] = stop
  (do|does|doing|manage|manages|cope|copes|survive|survives) without [(the|any|all|his|her|their|your)] = stop
  (leave|leaves|leaving) ~ alone = stop
  (drop|drops|fall|dip|decline|downturn|slump|reduction|cut|decrease|let-up|lull|drop-off|falling-off|easing|lessening|slackening|lowering|tapering) (in|off in) = less
  (cut|cuts|cutting|bring|brings|bringing|get|gets|getting|drive|drives|knock|knocks|whittl*|pare*|trim*|keep|keeps|keeping|held|hold|dial*|tone*|turn*) ~ down = less
  (cut|cuts|halve*|halving|quarter|ease*|easing|soften*|dampen*|stem*|rein* in|reining in|tame*|taming|lighten*|relieve*|curtail*|slash|slashes|slashing|shorten*|slow*|space out|taper*|taper* off|scale* (down|back)|wind* down|winding down) [on|down|back] = less
  (half|a third|a quarter|fraction) [of] [the] [number|amount] [of|as many|as much] = less
  (not|n't|isn't|less|fewer) (so|as|that) (many|much|often) = less
  (lower|smaller|fewer|shorter|milder|rarer|lesser|lighter|reduced|decreased|diminished|minimal|hardly any|barely any|scarcely any|next to no|precious little|not as many|not so many|not as much|not so much|a lower rate of|a lower number of|a smaller number of|lower levels of|reduced levels of|reduced number of|less of [the|this|that|these|those]) = less
  # Only words that sound so
  !(test|tests|sample|samples|strand|screen|screens|urine|swab|swabs|scan|results|result|comes back|came back|come back|reads|read) ~~ (clear|free) of
  !(lose|loses|losing|lost|beat|beats|crack*) [<poss>|the] (temper|rag|plot|cool|head|patience|nerve)
  !(cut|cuts|cutting) (up|out|the (grass|cake|hedge|nails))
  !(drop|drops|dropping) (him|her|you|them) (off|at)
  !(get|gets|getting) down (to|on|from|off)
  !(off|without|with no) (help|to|for|at|on)
  !(keep|keeps) (his|her|your|the) (head|voice)
  !(on and off|off and on|set* off|sets off|off his chest|off her chest|switch* off|turn* off|day* off)
  !few (days|weeks|minutes|hours|friends)
`,
)

/** Words that come after what has gone or has shrunk. */
export const endingsAfter = phrases(
  'endings-after',
  `
  (gone|over|over with|finished|finishes|done with|ended|ending|ends|ceased|ceases|to cease|extinct|no more|nae mair|dead and buried|dead|banished|absent|zero|nil|nowhere to be seen|a memory|a distant memory|forgotten|(out|out of) the window|out of the (picture|window|door|question)|(well|far|long) (gone|past|over)|(a thing|things) of the past|(in|into) the past|ancient history|history|behind (him|her|you|them|us|mum|dad|the family|<name>)|left behind|in the rear view|out of (his|her|your|their) (life|system|lives)|to (stop|end|cease|go|be over|be gone|be stopped|be ended)|must (stop|end|go|cease)|has to (stop|end|go)|have to (stop|end|go)|needs to (stop|end|go)|need to (stop|end|go)|will (stop|end|go|cease)|put (behind|to bed|to rest|a stop to|paid to)|sorted out|dealt with|tamed|resolved|stamped on|nipped|outlawed|not (happening|seen|heard|allowed|tolerated|repeated|there)|won't happen|doesn't happen|does not happen|don't happen|isn't there|disappear*|vanish*|(is|are) out|stops|stopped|not tolerated|not happen) = gone
  ([right] off the (table|cards|menu|agenda)|a no-no|a no no|not on|not an option|no longer an option|not tolerated) = bar
  (died|dies|die|dying|go|goes|gone|going) (away|out of the window|by the board) = gone
  (died|dies|die|dying|fizzle*|blow*|blew|burnt|burn*) (down|out|off|over) = gone
  (to be|must be|are|is|be) (disrupted|broken up|halted|curtailed|interrupted|severed|dismantled|averted|shut down|closed down|wound down|tackled|addressed|challenged|curbed|quelled|nipped|confronted|combated|eliminated|eradicated|stamped out|brought under control) = gone
  (rare|rarer|rarely|a rarity|a rare thing|few and far between|fewer|less|lower|down|milder|shorter|shorter-lived|less often|less frequent|less severe|less intense|infrequent|uncommon|minimal|at a minimum|to a minimum|kept to a minimum|reduced|to reduce|reduces|reduce|reducing|lessened|lessens|lessen|lowered|halved|halve|halves|cut [down|back|in half|by half]|on the decline|on the wane|in decline|eased|eases|ease [off]|subside*|dwindle*|shrink*|shrunk|fade*|wane*|dip|dips|drop|drops|dropped|dropping|fall|falls|fallen|(fall|falls|drop|drops|down|comes down) to (zero|nil|none|nothing)|decrease*|decline*|diminish*|recede*|abate*|lessening|coming down|come down|comes down|going down|go down|goes down|gone down|taper*|tapered off|tail* off|tailed off|slow* down|dry up|dries up|dried up|settle* down|settled down|quieten* down|simmer* down|(get|gets|getting|got) (smaller|shorter|quieter|rarer|fewer|weaker|milder) [and (smaller|shorter|quieter|rarer|fewer|weaker|milder)]|grow* smaller|(knocked|brought|cut|got|gets|get|drops|drop|fall|falls|comes|come) [right|back] down [to]|melt* away|peter* out|thin* out|wither*|dissolve*|dissipate*|lift|lifts|taken (away|down)|(taken|brought) down|removed|lifted) = less
  # Only words that sound so
  !(over|under) (the|a|an|his|her|<num>|at|to|there|here|and)
  !ended (up|by)
  !ends (up|the|his|her)
  !ending (up|with)
  !(to|will|needs to) go (to|and|out|home|back|in|into|on)
  !reduced (timetable|hours)
  !down (the|to|at|on|in|stairs|<poss>)
  !(finish|finished|finishes) (his|her|the|school)
  !less than
  !fewer than
`,
)
