import { phrases } from './phrases.ts'

/** What every child needs, in the words plans say it with; nothing in them is about this child. */
export const universalNeeds = phrases(
  'universal-need',
  `
  # potential
  [reach*|fulfil*|fulfill*|achieve*|acheive*|realise*|realize*|meet*|maximise*|attain*|unlock*|live up to|develop*|work* (to|towards)|use*|make the most of] (<poss>|full|fullest|true|educational|academic|maximum|learning|developmental|highest|whole|creative) [<more>|<good>|own|full|educational|academic|learning|emotional|social] [and] [social|academic|emotional] (potential|potentials|potental|potentail|potencial|capabilities|talents|promise)
  (be|become*|being|grow into|turn into|is) ([the|<poss>] best (<who> can [be]|version of <who>|self)|all [that] <who> (can|could) [be]|(whatever|whoever|anything|who) <who> (want*|is|are|really is))
  best version of <who>
  the (happiest|healthiest|safest|strongest|best) <who> can
  (what|all|everything) <who> deserve*
  (proud of|happy with|comfortable with) (who <who> (is|are)|himself|herself|themselves|yourself)
  (be|is|are|remain*) [a|an] [<more>] <loved> [and <loved>] [little|young|wee] (child|children|boy|girl|baby|teenager|lad|lass|bairn)
  (do|does|doing|achieve*) [the|as] (best|well) [as] <who> [possibly] can
  to the best of <poss> (ability|abilities)
  (achieve*|accomplish*|fulfil*|live*|follow*|pursue*|realise*|reach*|chase*|have) [all [of]] <poss> [own|life|career|future] (goals|dreams|aspirations|ambitions|hopes)
  (make*|making) (something|the most|the best|a success|a go) of (<poss> (life|talents|gifts|abilities|childhood|time)|life|himself|herself|themselves|yourself)
  (go far|go places|make <poss> mark|come into <poss> own|world ~ at <poss> feet|world ~ <poss> oyster|sky's the limit|sky is the limit|reach for the stars|spread* <poss> wings|find <poss> (place|way in (life|the world)|path)|shine|soar|be somebody|be a success|place in the world|everything going for <who>|everything to play for|live <poss> best life)
  (succeed*|success|successful|get* on|do|does|doing|excel*|get ahead) [<more>|well] (in|at) (life|the future|everything|adulthood|the world)
  (thrive*|thriving|flourish*|blossom*|bloom*|prosper*) [at|in] [home|school|life|<poss>] [placement|care|family]
  (turn*) out (<more>|alright|ok|okay|happy|good|fine)
  (be|become*|grow* into|grow* up|develop into|turn into) [to be] [to become] (a|an) [<more>] [well] [<good>|<loved>|rounded|adjusted|successful|confident|resilient|capable|valued|useful|contributing|young] [and|,] [<good>|<loved>|successful|rounded|valued] [,|and] [<good>|<loved>|successful] (adult|adults|young man|young woman|young lady|young person|member of (society|the community)|citizen|citizens|human being|person|individual|man|woman|little (boy|girl))
  (rounded|successful|confident|happy|healthy|resilient|independent) [,|and] [<loved>|<good>|independent|successful] (adults|adult|young people|young woman|young man|young adult|child|children|individual|little (boy|girl)|[wee] (boy|girl|lass|lad|soul|bairn|child))
  (productive|useful|valued|contributing|law abiding) (member|members) of (society|the community)
  (what|all|everything|whatever|the best|all that) [that] <who> (is|are|'s) (capable of|able to be|meant to be|worth|made of|destined for)
  (he's|she's|they're|you're) (capable of|meant to be|made of)
  [<good>|<loved>] (little|young|wee) (girl|boy|lad|lass|man|woman|soul) <who> (can|could|should|ought|is|are|was|deserve*)
  # safe, happy, healthy, loved
  (be|being|is|are|feel*|stay*|keep*|remain*|live*|grow* up|sleep*|am) [<who>|to|that|be|feel|kept|remain|all the <folk>|the <folk>] [<who>] [is|are|to] [be|feel|<more>|mentally|psychologically] [and] [<more>] (<loved>|safeguarded|looked after|cared (for|about)|listened to|safe from harm|part of (the|a|<poss>) family|free (from|of) (harm|abuse|neglect|danger|fear|violence|risk|worry|worries))
  (<loved>|supported|confident|fed) [,|and|&] (<loved>|well|sound|supported|confident|settled|looked after|cared for|listened to|free from)
  (somewhere|someplace|a place|place) (safe|secure|stable|warm|nice|decent|loving|happy|to feel safe|to call home|safe to live|to live|to belong|to call <poss> own|where <who> (is|are|feel*) <loved>)
  feel* (comfortable and safe|all right|alright|okay)
  (know*|feel*|understand|believe*|feels as though) [that|how much|secure that] <who> (is|are|'s|belong*|matter*|has|have|count*|can be) [<more>] [<loved>|very|so|much|special|important|part of|someone|cared about|listened to]
  (go*|wake*|get*) [up|to] [bed|sleep|school|home] [at night] (happy|feeling <loved>|safe|smiling|knowing)
  <who> (matter*|belong*) [to (someone|somebody|people)]
  (safety|wellbeing|well being|welfare|health|happiness|development|security|stability|care|protection|love|warmth|affection|consistency|permanence|belonging|comfort|structure|nurture|routine) [,|and|&] (safety|wellbeing|well being|welfare|health|happiness|development|security|stability|care|protection|love|comfort|warmth|affection|consistency|permanence|belonging|attention|structure|nurture|acceptance|guidance|praise) [to be|is|are|being] [promoted|safeguarded|protected|secured|maintained|met]
  (welfare|wellbeing|well being|safety|development|happiness|best interests|interests|rights|health|needs|education|identity) [needs|must|will|should|to] (is|are|to be|being|be) [<more>|being] (safeguarded|promoted|improved|enhanced|good|better|protected|secured|ensured|maintained|paramount|prioritised|put first|first|at the (heart|centre|forefront)|met|respected|upheld|looked after|considered|safe|on (course|track))
  (safeguard*|promote*|protect*|secure*|ensure*|maintain*|improve*|prioritise*|enhance*|further|look after|meet*|support*|conducive to) [and (promote|protect|safeguard)] [<poss>|the] [children's|physical|emotional|general|overall|long term|health and|safety and|all|own|<child>] [and] [emotional|physical|mental] (safety|wellbeing|well being|welfare|happiness|best interests|health|quality of life|life chances|rights|development|interests)
  (emotional|general|overall|physical|mental|good|positive|psychological) [and] [emotional|mental|physical] (wellbeing|well being|welfare|health) [to be|is|are|needs to be] (met|maintained|good|promoted|improved|safeguarded|protected|looked after)
  (good|positive|best of|optimum|full) [physical|mental|emotional] [and] [physical|mental|emotional] (health|wellbeing|well being)
  (health and happiness|healthy lifestyle|health and wellbeing|emotional health|physical health|physical and mental health|peace of mind)
  (free|safe|protected|protect|safeguarded|protection|safety|kept|away|freedom|shielded) from [all|any|all forms of|domestic|parental|further|the risk of] [physical|emotional|sexual|significant] [and emotional] (harm|abuse|neglect|danger|risk|risks|hurt|exploitation|violence|fear|injury|worry|worries|stress|trauma)
  come* to no (harm|hurt|danger|grief)
  without [any|the] (hurt|harm|danger|abuse|neglect|fear) [or (hurt|harm|danger|abuse|fear|neglect)]
  (make|makes|get|gets|making|getting) the (most|best) [out] (of|from) (school|life|nursery|education|learning|college|<poss> (time|schooling|education|learning|school))
  (<good>|brighter|bright|happier) (times|days|things) (ahead|to come)
  (no|not|never|without) [be|being|suffer*|come to|experience*|at risk of] [any|further] (harm|significant harm|harmed)
  (out of|away from) [harm's|harms] way
  not [to] be (harmed|hurt|abused|neglected|mistreated|exploited|[put|placed|left] (in danger|at risk|in harm's way|at risk of harm)|exposed to (harm|danger|risk|abuse))
  (safe|safety) [at|in] (all times|home|the (home|community|family home)|every setting|care|<poss> (own )home)
  <loved> in <poss> [own] (home|placement|family|skin|bed|body|community|surroundings)
  to (protect|safeguard) (<who>|the <folk>)
  nothing hold* <who> back
  (keep*|kept|make*) (<who>|the <folk>|all the <folk>|both) <loved>
  (safely|happily|healthily) (at home|in the care of|cared for|with <poss> (family|parents)|with mum|with dad|live|living)
  (live*|remain*|stay*|grow* up|sleep*) [<more>] (safely|happily|in (safety|peace|security)|without (fear|worry|violence)|free of fear)
  (<who>|<folk>|everyone|all) (are|is|be|to be|keep*|stay*) well
  (everyone|everybody|all|<folk>|<who>) [<who>] (to be|is|are|needs to be|need to be|will be|should be|must be|stay*|remain*|feel*|kept) <loved>
  (safeguarded|protected|looked after|cared for|fed|clothed|treated|parented|raised|brought up) [<more>] (properly|appropriately|safely|adequately|right|well|like <who> should|with (love|care|respect|dignity|kindness)) [like <who> should be]
  (treat*|raise*|live*) with [dignity|love] [and] (dignity|respect|love|kindness|care|compassion)
  # home, childhood, life, future
  (<loved>|good|decent|normal|proper|permanent|forever|warm|positive|supportive) [,|and|&] [<good>|<loved>|warm] [,|and|&] [<good>|<loved>] (home|home life|family|family life|family home|base|environment|household|home environment|family environment|surroundings)
  (<good>|<loved>|warm|fulfilling|rich|full|long|bright|brighter|meaningful|hopeful|ordinary|fun) [,|and|&] [<good>|<loved>|contented|full] [a] (upbringing|childhood|life|lives|future|start in life|adolescence|existence|adulthood|memories|time growing up|place to (live|grow up|call home))
  (have|having|need*|deserve*|lack*|enjoy*) (a|the|<poss>) (home|family|family life|childhood|home life|upbringing|future|life)
  (has|gets|get|live*) (a|the|<poss>) (family life|childhood|home life|upbringing|future|life)
  (a|the) (home|family|household|house|place) (where|in which|that) <who> [is|are|feel*|can be] (<loved>|cared for|looked after)
  (a|the) (childhood|life|future|home|upbringing) [that] [to|<who>] (look* forward to|look* back on|ahead of|worth|can be proud of|deserve*|free from|can look back on|be proud of) [<who>|having|living|fondly|smile]
  (things|love|everything|all) that make* a (childhood|home|family)
  (life|lives) (worth living|to the full*|is good)
  (life|start|lot|lot in life|future|childhood|tomorrow|days ahead|years ahead) [in life] (is|are|be|to be|gets|will be|look*) [a|an] [<more>] (<good>|<loved>|bright|brighter|secure|easier|rosy|rosier|golden|sunny|sunnier|hopeful) [one|ones]
  [a|the] (good|best|better|great|healthy|fair|positive|happy|safe) [possible] start (in|to|at) [<poss>] (life|school|childhood)
  (need*|deserve*|get*|given|has|have) a (fair|good|better|decent|proper) start
  best possible (start|outcome|outcomes|life|future|care|chance|chances|childhood|education|opportunities|health)
  (live*|lead*) [<poss>|a|the] [<good>|<loved>|full|fulfilling|independent|best|own] [and|,] [<good>|<loved>|contented|fulfilled|independent|productive] (life|lives) [to the full*|possible]
  (<good>|brighter|promising|bright) (future|tomorrow)
  (chance|chances|hope|choices|opportunities|options|prospects|shot|crack|go|opportunity) (in|at|for|of) [a|the] [<good>|normal] (life|happiness|childhood|future)
  (whole|entire) (life|future) ahead of <who>
  (sense of|feel* a|feeling of) (security|safety|stability|permanence|family|being loved|home|belonging (somewhere|in (a|the) family|to (a|the) family))
  (need*|have|has|feel*|deserve*|get*|given|give*|receive*|experience*|gain*|provide*|with) [the|some|more|any|greater|real|good|emotional|unconditional] (love|affection|security|stability|permanence|permanency|happiness|nurture|dignity|protection|safety)
  (unconditional love|tender loving care|tlc|love and care)
  roof over [<poss>|the] head*
  (food on the table|food in <poss> belly|full (belly|tummy)|clothes on <poss> back|bed to sleep in)
  want* for nothing
  never [have to] want for
  a roof (,|and)
  and a roof
  (be|being|being allowed to be|to just be|just be|get to be|get to just be|enjoy being|act like) [just] (a|<folk>) [<good>|wee|little] (child|kid|teenager|wean|bairn|baby|boy|girl)
  (just|simply) [to] (be|enjoy*) [being] (himself|herself|themselves|yourself|wee|a (kid|child)|young|little)
  (be|being|feel) (himself|herself|themselves|yourself|true to <who>)
  what (any|every|all) (lad|child|boy|girl|kid|children|kids|boys|girls|bairn|wean|baby|daughter|son|teenager) (needs|wants|deserves|should have|need|want|deserve)
  (know*|knowing) [that] (<who>|you're|he's|she's|they're) [<be>] [<more>] (<loved>)
  enjoy* [<poss>] (life|childhood|school|learning|education|growing up|family life|home life|being (a|part of|wee|young|little))
  (enjoy and achieve|economic wellbeing|make a positive contribution|be healthy|stay safe)
  (grow|grows|growing) up [<more>] (to be|feeling|knowing|being|in|with|within|around|surrounded) [a|an|the|<poss>] [<good>|<loved>|own|birth] [,|and] [<loved>] (<loved>|family|love|people who|parents who|adults who|household|security|stability|safety|home|environment|<who> (is|are|matter*|belong*))
  (grow|grows|growing|learn|learns|learning|develop*|play|plays) (and|,|&) (grow*|develop*|learn*|thrive*|flourish*|play|have fun|achieve|explore)
  (develop*|grow*|progress*|meet*|reach*|achieve*|hit*) [all [of]|in line with] [<poss>|the] [expected|all|normal|own|key|full|age appropriate|developmental|development] (milestones|developmental needs|developmental targets)
  (development|developmental (milestones|progress)) [is|to be] on (course|track)
  developmental needs
  (develop*) (normally|healthily|well|as (expected|<who> should)|appropriately|physically|emotionally|socially|to <poss> full)
  (healthy|normal|physical and emotional|emotional|physical|social|optimal|overall|cognitive|good) [and (emotional|social|physical)] (development|growth)
  (right from wrong|hope for the future)
  surrounded by (love|people|those|family|adults)
  (have|has|having|get|gets) <poss> [own] [basic] needs met
  (reach*|enter*|get* to) adulthood [<more>] [(well|safely|happy|healthy|with [<poss>|the|all the] (skills|tools|confidence|support))]
  (welfare|wellbeing|well being|safety|interests|happiness|needs) (comes|come|is put|are put|put|to come|must come) (first|top|before all|above all)
  (nourished|clothed|sheltered|warm|kept warm) [,|and|&] (<loved>|fed|cared for)
  (somewhere|someplace|a place) [that] <who> (can|could) call [<poss>] [own] (home|own)
  (childhood|life|upbringing|home) (is|be|to be) one [that|which] ~ (look back|look* forward|proud|smile|enjoy*|deserve*|remember*|treasure*)
  (world|home|house|life|school) (feel*|is|be|becomes) like [a|somewhere|the] <loved> [place|one]
  (come*|get*|arrive*|return*) home [<more>] (safe|safely|unharmed|in one piece)
  (become*|grow* into|grow* up|develop into|turn into) [to be] [to become] (a|an) [<more>] (strong|independent|kind|fine|capable|decent|caring|resilient|confident) [,|and] [strong|independent|kind|confident|capable|happy|resilient] (adult|young man|young woman|young lady|young person|person|individual|man|woman|lad|lass)
  (emotional|educational|health|physical|social|developmental|spiritual|cultural) [,|and] [emotional|educational|health|physical|social|developmental|education] [and] [emotional|educational|health|physical|social|developmental] needs (are|is) to be (met|prioritised|put first|considered|provided for)
  # needs and rights
  (all|all of|everyday|emotional|physical|developmental|health|educational|social|fundamental|care|day to day|core|essential|daily|cultural|general|holistic|welfare|children's|every|identity|individual|basic|<poss>) [and|,|of <poss>] [emotional|physical|developmental|health|educational|social|basic|care|<poss>] [and|,] [emotional|physical|developmental|health|educational|social] needs [<more>] (are|to be|being|will be|is|be|need to be|get|must be|should be|met|fully) [<more>|being] (met|provided for|catered for|attended to|recognised|responded to|prioritised|looked after|fulfilled|put first|come first)
  (basic|fundamental|essential|core) [care|human|physical|emotional] needs
  (all|physical|emotional|developmental|health|educational|every) needs met
  (meet*|prioritise*|put*) [all [of]] (<poss>|the children's|the child's) [own|basic|emotional|physical|developmental|health|individual] [and|,] [emotional|physical|health|developmental] needs [first|above|ahead]
  needs come first
  needs [<more>] (are|to be|being|will be|be|need to be|get|must be|should be) [<more>] (met|provided for|prioritised|put first|fulfilled)
  (everything|what|all|all the things|things|the things|as|like|same as) [that] (every|any|all|each|most|other|a|an|normal|<poss>|kids|bairns|weans|they all|<num>) [other|of the other|wee|little|young|<num> [yr|year] [old|olds]] [<folk>|<who>|bairn|one|pupil|of (them|us)|young person|peers|friends|teenager] (need*|deserve*|should|want*|would want|ought to|is entitled to|do|does|have|has|gets|get|require*|enjoy*|take for granted)
  everything (<who>|a child) (need*|deserve*)
  (like|as|same as) (every|any|all) [other] (child|children|kid|kids|baby|teenager|boy|girl|bairn|wean)
  (every|any|all) (child|children|kid|baby|bairn|wean|little one|young person|teenager|youngster) (need*|deserve*|has|have|should|ought|want*|would|require*|is entitled|must|is)
  (as|like|just like) (anybody|anyone|everyone|everybody|all|any|other|others|peers|the other) [else|other|<folk>] [of] <poss> [own] age
  (have|has|know|exercise|enjoy|entitled to|given) [<poss>] (rights|human rights|a voice|a say|<poss> say|<poss> voice heard|<poss> (wishes and feelings|views|opinion|rights) (heard|known|listened to|considered|respected|taken into account|valued|upheld))
  (wishes and feelings|views|voice|wishes|opinions|feelings|thoughts) [to|needs to|should|must] (be|is|are|being) (heard|listened to|considered|known|respected|sought|taken into account|valued|taken seriously|understood)
  right to (be <loved>|be heard|be a child|[a] (family|family life|childhood|home|voice|education|privacy|play|life|safety))
  [in] [<poss>|the child's|a child's] best interests
  (deserve*|deserving of|entitled to|owed|worthy of) [to|a|an|the] [be|feel|have|live] [a|an|the] (<good>|<loved>|love|safety|stability|happiness|childhood|security|protection|family|go to bed|grow up)
  (care|love|upbringing|life|home|protection|attention|support|childhood|education|start) [that] (<who>|every child|all children|any child) (need*|deserve*|should have|ought to have|is entitled to)
  # outcomes, chances, education
  (<good>|brighter|successful|optimum|optimal|strong|improved|all|<poss>) [possible|life|long term|overall|health|educational] (outcomes|outcome|life chances|opportunities in life)
  (every|equal|same|all|more|<good>|fair) [the|possible|chance and] (opportunity|opportunities|chance|chances|life chances) [in life|in education|as others|to (<loved>|succeed|learn|develop|achieve|grow|flourish|shine|thrive)]
  (opportunity|opportunities|chance|chances|freedom|space) to (thrive|flourish|succeed|grow|learn|develop|shine|achieve|be a child|be <who>|be happy|play|be heard|have fun|blossom|reach|fulfil|enjoy)
  (have|has|having|get|gets|receive*|access*|need*|given|gain|enjoy*|entitled|right|benefit from|deserve*|for) [to] [have|access] [a|an|the|<poss>|full time] [<good>|full|full time|broad and balanced|rounded|best] [possible] (education|schooling|curriculum)
  (do|does|doing|get* on|achieve*|succeed*|learn*|attain*) [<more>|<good>|as well as] [at|in|with|academically] [<poss>] (school|education|learning|life|academically)
  (ready|prepared|prepare*|equipped|skills) [<who>] [need*] for (life|adulthood|adult life|the future|independence|independent living|the wider world|the real world)
  # people and belonging
  (have|has|having|make|makes|keep|keeps|need*|develop|form|enjoy) [<good>|some|more|lots of|true|good|nice|kind] [and] [<good>|lasting] (friends|peer relationships|attachments|family relationships|someone to love|someone who loves)
  (lasting|lots of) [and] [<good>|lasting] (friendships|peer relationships|attachments)
  (be|feel*|is|are) [like] (part of|a part of|belong*|one of|included in|a [valued] (part|member) of) [the|a|<poss>|something|<who>] [<loved>|local|wider] (family|community|society|team|something|someone|home)
  (belong|belongs|belonging) (somewhere|(to|in|at|with) (a|the|<poss>) (family|community|home|school|group))
  (feel*|need*|know*|want*|learn*|that <who>) [to|that <who>|as if <who>|like <who>|<who>] (belong|belongs)
  (somebody|someone|people|adults|an adult|parents|grown ups|family|a family|carers|those|mum and dad|a mum|a dad|caregivers|one) [around <who>] (who|who'll|that|to) [can|will|could|always] (love*|care* (about|for)|care|protect*|keep* (<who>|the <folk>) safe|believe*|trust*|turn to|rely on|depend on|look* after|nurture*|put* <who> first|put* <poss> needs|want* (<who>|the best)|value*|meet* <poss> needs|listen*|are there|is there)
  (people|adults|family|parents|someone|somebody|grown ups) <who> can (trust|rely on|depend on|count on|turn to)
  (love|care|attention|affection|protection|nurture) (from|of) (<poss>|a|the|both) (parents|mum|dad|parent|mother|father|family|adults|caregivers)
  (love*|protect*|nurture*|cherish*) and (love|protect*|nurture*|cherish|value|care for|look after|provide for|respect) (<who>|the <folk>)
  (stay*|remain*|live*|be brought up) [together] (as a family|within <poss> family|in the family)
  (somebody|someone) in <poss> corner
  (rest|sleep|play|fun|friends|family|food|warmth|shelter|clothing|love|mates) [,|and|&] [a bit of] (rest|sleep|play|fun|friends|family|exercise|warmth|shelter|clothing|love|fuss|food|drink|safety|a home|hugs)

  (loving|caring|devoted|doting|nurturing|committed) [,|and] [loving|caring|kind|nurturing|committed|supportive] (parents|carers|mum|dad|mam|mother|father|caregivers|grandparents|relatives|home and family)
  (the|a) [very] (best|fair|good|great|decent|loving|happy|safe|secure|gentle|proper) [possible] start
  (all|everything|whatever) [that] (<who>|a child|every child|children) (need*|deserve*|could (need|want|wish for|ask for)) [to (thrive|flourish|grow|be happy|succeed|do well)]
  (the|<poss>) [very] best [that] (<who>|<child>) (is|are|'s|can be|could be) [capable of|able to be]
  (the|<poss>) best <name> (<who> can be|possible)
  (the|<poss>) [very] best <who> (is|are|'s) capable of
  (go|goes|going) on to (great|do great|achieve great|better|bigger and better|do well|succeed|have a good life|live a happy life|achieve|thrive|flourish) [things]
  <poss> [own|basic|emotional|physical] (needs|rights|welfare|interests|safety|wishes|happiness|wellbeing) [are|is|being|to be] (met|put first|prioritised|promoted|respected|upheld|honoured|considered|safeguarded|protected|come first|at the (heart|centre|center|forefront))
  (<who>|<child>|<poss> needs|children|the child) (is|are|to be|be|being|remain*) [kept|put|placed] at the (heart|centre|center|forefront) [of]
  (be|is|are|being) put first
  (<child>|child|children) (to come|must come|should come|comes|come) first
  (need*|want*|deserve*|for) [<poss>] [a] (voice|say|<poss> voice [to be] heard)
  (need*|wants|deserve*) (protecting|safeguarding|keeping safe|looking after|cherishing|nurturing|loving|protected|cherished)
  need* [to be] (looked efter|looked after|taken care of|kept safe|kept from harm|minded)
  (somewhere|someplace|a place|place|a base) (safe|secure|stable|warm|settled|loving|permanent|decent|happy) to (live|be|grow up|call|stay|belong|sleep|lay)
  (somewhere|someplace|a place|place) (safe|secure|stable|warm|settled|loving|permanent) [that] <who> (can|could)
  (place of safety|haven|sanctuary|safe haven|place in the world|forever family|family for life|home for life|forever home)
  (somebody|someone|people|adults|a grown up|grown ups|an adult|a family|family) [around <who>] (who|who's|who is|who are|who're|that is) [always] (on <poss> side|there for <pron>|cares|care|in <poss> corner|<poss> champion|proud of <pron>|glad of <pron>)
  (somebody|someone|people|adults|a man|a woman) [<good>] to (look up to|love|be proud of|rely on|depend on|turn to|count on|believe in <pron>|cherish <pron>|love <pron>|care for <pron>|care about <pron>|protect <pron>)
  (life|home|childhood|family|upbringing|world) (without|free of|free from|away from) [any|all] (violence|fear|abuse|harm|worry|danger|conflict|hurt)
  (not|never) to (come to|suffer|be exposed to|be at risk of|be put at risk of) [any|further|significant] (harm|danger|abuse|hurt)
  (all round|all - round|overall|general|holistic) (wellbeing|well being|development|health|happiness|welfare)
  (grow|grows|grown|growing) (strong|well|in confidence and)
  (fine|happy|grand|braw|bonnie) [young|wee|little|strong] (man|woman|lad|lass|adult|lady|person|bairn|girl|boy)
  (live|lives|living|lead|leads) (free from|free of|without|away from) (harm|abuse|fear|violence|worry|danger|neglect)
  (enjoy|enjoys|enjoying|live|lives) (life|being alive|every day|each day|childhood) [to the full*]
  same [life|start|chances|opportunities|rights|things] (as|that) (other|any|every|all|<poss>) [other] (children|child|kids|peers|classmates|friends|teenagers|young people|boys|girls)
  same (chances|opportunities|start|life chances|rights)
  (happy|healthy|safe|settled|content|loved) and (doing|getting on|growing|developing|progressing|coming on|sleeping) (well|fine|nicely)

  (emotional|physical|basic|social|health|everyday|day to day|developmental|educational|learning|core|cultural|individual|<poss>) needs ~ [always] (met|provided for|catered for|attended to|looked after|answered|satisfied|fulfilled|taken care of|responded to)
  (become*|turn into|turns into|grow* into|grow* up to be|grow* up into|develop* into|blossom* into) (a|an) ~ (adult|young man|young woman|young adult|young person|person|woman|man|individual|citizen|human being|member of society|member of the community)
  (do|does|doing|get* on|achieve*|progress*|succeed*) [<more>] (at|in|with) [<poss>|all <poss>] (lessons|class|studies|subjects|exams and life)
  (right|good|best|healthy|better|conducive) (for|to) <poss> [own] (wellbeing|well being|health|development|growth|welfare|happiness|safety)
  (everything|what|all|all that) [that] (every|any|all|each|most|other) [other|wee|little|young] (girl|girls|boy|boys|lad|lads|lass|lasses|daughter|son|toddler|teenager|child|children|kid|kids|baby|bairn|wean|youngster|pupil) (has|have|had|gets|get|deserve*|need*|want*|should|is|are) [a|the|entitled|to|owed] [right|rights]
  (somebody|someone|people|a family|parents|adults) to (dote on|adore|hug|cuddle|kiss|hold|hold on to|tuck <pron> in|want <pron>|worry about|fuss over) [<pron>]
  <poss> [very] best self
  (all|everything|anything|whatever|the most|as much as) [that] <who> (can|could) [possibly] be
  (grow|grows|growing|grown|raised|brought) up [<more>] (strong|well|proud|tall|straight|whole|right) [and]
  (out of|away from|beyond|clear of) (danger|harm|harm's (way|reach)|the reach of harm|risk of harm|abuse|hurt)
  (keep*|kept|protect*|shield*|save*|guard*|preserve*|spare*) <who> (from|against|out of) [any|all|further|the] (harm|danger|hurt|abuse|risk|neglect|pain|fear|violence)
  (a|another|fair|decent) (break|crack|shot|chance|go) (in|at) (life|happiness|childhood|living)
  (what's|what is|whatever is|whatever's|all that's) best for <who>
  know* (love|kindness|happiness|safety|security|joy|peace|affection|tenderness|what love is|what it is to be loved)
  (world|home|life|house|family|household|childhood) (is|to be|be) (a|an) <loved> (one|place)
  <who> (is|are) (capable of|worthy of|entitled to|owed) [achieving|being]
  (a|her|his|their|your) (place|home|life|bed) in a family
  a (family|life|future) of <poss> own

  # sayings about a good childhood and a good life
  (go|goes|get|gets) (as far as <who> can|as far as possible|somewhere in life|far in life|ahead in life)
  (somebody|someone|people|adults|an adult|parents|grown ups|a family|family|one) [around <who>] who (will|'ll|would) [always] (be there|stand by|stick by|fight for|stick up for|look out for)
  (fit|hale|well|healthy|happy) and (well|healthy|hearty|strong|whole|unharmed|unhurt)
  (somebody|someone|a family|people|a mum|a dad|a home) to (come home to|call <poss> own|call (mum|dad|family)|go home to|come back to)
  (something hot|a hot meal|hot food|tea|a meal|dinner|food|bread) [(hot|waiting|always)] on the table
  (chances|opportunities|things|life|start|same) [that|which|as] (others|other (kids|children|bairns|weans|teenagers|girls|boys)|everyone else|everybody else|all children|most children|<poss> (friends|peers|classmates|cousins|pals)) (get|gets|have|has|had|enjoy|take for granted|do)
  (something|plenty|lots|nice things|things|much|lots of things) to (smile about|look forward to|live for|get up for|laugh about|be happy about|be glad of)
  (smile on <poss> face|spring in <poss> step|happy as (larry|can be|the day is long)|on cloud nine|over the moon|apple of (somebody's|someone's|an|<poss>) eye|loved to bits|all the love in the world|love in the world|love and laughter|wrapped in love|filled with (love|joy|laughter|happiness)|full of (love|joy|laughter|fun|happiness|hope)|warm bed|level playing field|live the dream|follow <poss> heart|amount to something|make (us|everyone|<poss> family) proud|do <who> proud|safe hands|good hands|carefree|let a child be a child|good things in life|best (of|in) life|place in the sun|sleep (easy|soundly|sound|safe|safely|peacefully)|cheerful and well|bright eyed)
  (treated|raised|brought up|looked after|cared for|parented) (the way|how|as|like) (a|an|any|every|<who>) ~ (should|ought|deserve*)
  (person|man|woman|girl|boy|lad|lass|adult) <who> (was|is|were|are|'s) [always] (meant|supposed|born) to be
  (reach*|reaching|aim*|strive*|striving) for <poss> (dreams|goals|stars|ambitions|best)
  (rights|needs|wishes|welfare|feelings|views) [,|and] [rights|needs|wishes|feelings|views|and] [rights|needs|wishes|feelings|views] (is|are|being|to be|be) (upheld|assured|respected|honoured|met|safeguarded|protected|promoted|guaranteed|paramount)
  (people|folk|adults|family|somebody|someone) (round|around|near|by|beside) <who> (who|that) (care*|love*|cherish*)
  (lasting|loving|lifelong) [,|and] (loving|lasting|secure|caring|trusting) relationships
  (transition*|move*|grow*) [<more>] [well|successfully|happily] (into|to|towards) (adulthood|adult life)

  # Those who care, and what they do
  (people|adults|an adult|one adult|grown ups|a grown up|one grown up|parents|a parent|family|a family|folk|carers|a carer|somebody|someone|one person|a person|caregivers|mum and dad|a mum|a dad|a mum and dad|a mother|a father|those|at least one person|a team|the adults|the grown ups|relatives|kin) [(all|right)] [round|around|about|near|by|beside|behind] [<who>] (who|that|who'll|who'd|who's) [(will|would|can|could|do|does|really|truly)] (never (give up on [<who>]|let <who> down|walk* away|leave|turn* away)|always (there|be there)|(is|are|'s|will be|'ll be|be) always there|(is|are) there [for <who>]|there for <who>|think* [<who>] [the world|so much|a lot|highly|well|of|is|are|'s] [(of)] [<who>]|believ* in|care* [(about|for)]|love*|adore*|cherish*|treasure*|want* (<who>|the best|what's best)|delight* in|put* <who> (first|at the (heart|centre|middle))|stand* by|stick* (by|with|up for|up)|stay* [put]|fight* for|root* for|champion*|celebrate*|keep* <who> safe|keep* <who> from|look* after|(can|could|will|'ll|are able to) look after|listen*|have <poss> back|has <poss> back|got <poss> back|hold* <who> in mind|know* what <who> need*|gets <pron>|get <pron>|meet* <poss> needs|show* (up for|<who> (love|affection|care))|glad <who>)
  (people|adults|an adult|one adult|grown ups|a grown up|one grown up|parents|a parent|family|a family|folk|carers|a carer|somebody|someone|one person|a person|caregivers|mum and dad|a mum|a dad|a mum and dad|a mother|a father|those|at least one person|a team|the adults|the grown ups|relatives|kin|mates|friends) [that|who|whom] (<who>|the <folk>) (can|could|is able to|are able to|'ll be able to) [always|really|fully] (trust|rely on|rely upon|depend on|depend upon|count on|turn to|lean on|look up to|love|believe in|go to|run to|come home to|feel safe with|be proud of)
  (a grown up|an adult|one adult|grown ups|adults|a champion|family|people|a person|everybody|everyone) in <poss> corner
  # No child, every child, all anybody wants
  no (child|baby|bairn|wean|kid|little one|young person|toddler|teenager|boy|girl|youngster|son|daughter) (should|ought|deserve*|must|needs to|has to|is to|can|could) [(live|go|be|grow up|feel|suffer|face|miss|have)] [(in|without|on)] [(fear|danger|love|harm|want)]
  (all|what|everything) [that] (anyone|anybody|everyone|everybody|any of us|we all|all of us|any parent|any mum) [ever] (want*|ask*|hope*|wish*|could want|could ask) [is] [for]
  [this|it|that] (is|are|'s) (what|all) (childhood|family|a (home|family|childhood)) (is|are) (for|about)
  # To matter, and to be young
  (to|will|should|must|does) (matter|count) [to (somebody|someone|people|anyone|us|others|those)]
  (to|being|be|been) (part|a part) of [a] (something|family|family life)
  (being|be|feel|feels|stay|while <who> (is|are)) (young|little|small|wee|a youngster)
  (the most|the best|everything|all <who> can|as much as <who> can|something) [out] (out of|from|of) (being (young|a child|little)|life|childhood|<poss> (life|childhood|youth|teens|school days|early years)|growing up|these years|every day)
  (time|space|room|freedom|chance|allowed|right|permission) [in which] to (be (young|little|free|small|wee|happy|playful|carefree|a kid|a child)|play|laugh|dream|grow|grow up|have fun|enjoy (life|childhood|being young))
  (well and (stay*|staying|keep*|keeping|being) (well|safe|happy|healthy)|staying well|being well|keeping well)
  (a|an) [<more>] (<loved>|<good>|special|joyful|joyous|precious|magical) time for (everyone|everybody|all|the family|all concerned|the baby|baby|<who>)
  (<good>|bright|hopeful|sunny|healthy) [<good>] (outlook|attitude|view|perspective) (on|to|of) (life|the world|the future)
  [a|the|<poss>] <good> (outlook|attitude) on life
  # Grown well
  (turn*|grow*|grown|mature*|develop*|blossom*|bloom*|flower*|be) [(up|out)] (into|to be|as) (a|an|the) [<more>] ~ (grown up|adult|man|woman|young man|young woman|human|human being|person|citizen|individual)
  as (a|an) [<more>] (fulfilled|happy|rounded|well|well rounded|contented|successful|confident|responsible|independent|healthy|valued|secure|settled) (adult|man|woman|person|citizen|member of (society|the community)|young man|young woman|child)
  <poss> place in (the (community|world|wider world)|society|life|this world)
  (make*|making|find*|go* out) <poss> [own] (way|mark|place) in (the world|life|this world|society)
  (wake*|get* up|gets up) [up] [(each|every) (day|morning)] (happy|glad|smiling|full of (joy|hope|life)|excited|feeling (happy|loved|safe)) [to be alive]
  (glad|happy) to be alive
  (does|do|doing) [the|<poss>] [very] best [that] [<who> can] [in|at] (everything|all things|all that|whatever|anything|life)
  (safety|welfare|wellbeing|well being|interests|happiness|needs|best interests|health) (is|are|be|to be|must be|must come|come|comes|coming|has to be|has to come|will be|should be|should come) [<poss>|our|everybody's|everyone's|the|all our|a] (first|top|main|number one|highest|paramount|before (anything|everything|all|anyone|everybody)|above (all|anything|everything)|priority|uppermost) [concern|priority|thing|consideration]
  (home|place|house|family) [(that|which)] <who> can (call <poss> own|be proud of|call home|love|feel safe in|thrive in|grow in|come home to)
  <good> [(,|and|but)] [<more>] [<good>] [enough] (care|caregiving|nurture|nurturing|mothering|fathering|upbringing|family life|home life|childhood|life chances)
  !<good> [(,|and)] [<good>] [enough] care (of|for|at|plan|plans|package|home|homes|leaver|leavers|order|worker|staff|with|and (repair|attention to)|assistant|setting|arrangements|leaving)
  !(dental|skin|medical|nursing|hospital|teeth|better|consistent|stable|foster|residential|respite|kinship|palliative|day|after|self|personal) care
  (a|an|the|for a|<poss>) [<more>] (nice|lovely|great|good|happy|loving|kind|decent|proper|warm|comfortable|normal|friendly|peaceful|cosy) (home|family|life|childhood|upbringing|future|start)
  [be] put* <who> at the (heart|centre|center|middle|forefront) of (everything|all|every decision|what|<poss> lives|<poss> life|it all|the family)
  (live*|living|grow* up|sleep|sleeps|walk|walks) in (fear|danger|poverty|want|misery|terror|peace|safety)
  (go|goes|going|be) without (love|food|care|affection|the (basics|things|love)|enough|what)
  (should|to|must|will|ever) go without
  (health|learning|education|wellbeing|well being|friendships|friends|development|happiness|talents|play|emotions|emotional life|self esteem|social life|welfare|safety|feelings|mind|body|growth|confidence|interests) [,|and|&] (health|learning|education|wellbeing|well being|friendships|friends|development|happiness|talents|play|emotions|emotional life|self esteem|social life|welfare|safety|feelings|mind|body|growth|confidence|interests) [,|and|&] [health|learning|education|wellbeing|well being|friendships|friends|development|happiness|talents|play|emotions|emotional life|self esteem|social life|welfare|safety|feelings|mind|body|growth|confidence|interests] [needs] [(is|are|to be|being|be)] [all|each|both|well] (met|nurtured|promoted|supported|fostered|encouraged|looked after|attended to|cared for|protected|valued|catered for|provided for)
  (home|surroundings|environment|family|place|setting|household|base|space|atmosphere|childhood|upbringing|adults|parents|carers|people) (that|which|where|in which|who) ~ (develop*|grow|grows|thrive*|thriving|flourish*|blossom*|bloom*|be a child|be <who>|shine|shines|feel* <loved>|<be> <loved>)
  (mentally|emotionally|physically|spiritually) (well|fit|strong|healthy|thriving) [,|and]
  [sure of <who>] [and] (able|ready|prepared|equipped|set|fit|strong enough) (to (face|meet|take on|go out into|deal with)|for) (the (world|future|big wide world)|life|adulthood|adult life|whatever|anything|all that|what is to come)
  (shine*|thrive*|thriving|flourish*|succeed*|excel*|do well|does well|do his best|does her best|blossom*) in (all|everything|anything|whatever|every way|life)
  (needs|interests|welfare|wellbeing|safety|happiness) ~~ (put|placed|kept) (first|ahead of|above)
  (do*|doing|get* on|getting on) (fine|ok|okay|alright|all right|great|nicely|brilliantly) (in|at) (school|class|life|lessons) and
  (rosy|rosier|golden|sunny|sunnier|shining|hopeful|glowing) (future|tomorrow|childhood|days|life)
  best of (starts|childhoods|lives|futures|beginnings|all worlds|everything)
  (know*|feel*|see*|tell*|shown|show*) how (<loved>|much <who> (is|are)|wanted|special|precious|lucky|important) <who> (is|are)
  (protect|safeguard|cherish) <child>
  (seen|heard|held|known|hugged|noticed) [,|and] (heard|seen|<loved>|known|held) and <loved>
  (see|sees) <who> (grow|grows|growing) up (<loved>|well|strong)
  (all|each|every|the whole) [(area|areas|aspect|aspects|part|parts|side|sides)] of <poss> [own] (development|wellbeing|well being|health|life|needs) [<be>] (met|nurtured|supported|promoted|looked after|catered for|attended to|covered)
  deserve* to [be] (treated|live|grow up|have|get) [the same] (like|as) (anyone|anybody|everyone|everybody|any|every|other|the other|all)
  what (any|every) (mum|mam|dad|parent|mother|father|gran|nan|family) (want*|would want|hope*|wish*)
  (childhood|life|home|future|upbringing|start) [for <who>] like (other|any|every|everyone|everybody|anyone|<poss> (friends|cousins|mates|peers|pals))
  (physically|emotionally) and (emotionally|physically|mentally|socially) (<loved>|cared for|looked after|nourished|supported|well)
  right to (a|an|be|have|live|grow up|feel|enjoy|get) [a|an] [<more>] (<loved>|good|decent|fair|proper|normal|clean|peaceful|gentle) [and <loved>] (arrival|start|birth|home|life|childhood|upbringing|family|future|world)

  # where one of these words is not the need
  ![<who>] feel* [<more>] (<loved>|at home) [and <loved>] (with|at|around|when|about|by|on) (<who>|<poss>|<name>|school|nursery|college|night|bedtime|contact|class)
  !rain or shine
  !(know*|feel*|sure|tell*|told) [that] (it|it's) [<be>] safe to
  !needs (are|is|can be|will be) best met (by|in|at|with|through)
  !best met
  !(make*|making) [new|some] friends (in|at|with|on|from)
  !nurture <child>
  !(is|are|be|feel*|more) content (in|with|to|on)
  !as a ~~ is (respected|valued|accepted|included|understood)
  !(mentally|emotionally|physically) (well|fit|strong|healthy) enough
  !turn* out (as|in|for|at|to) (he|she|they|you|a|the|his|her|your)
  !(is|are) turned out
  !(he's|she's|they're|you're) meant to be (going|doing|at|in|on|having|getting|seeing|taking|working|home)
  !(as|like) a [young] (carer|parent|mum|dad|sibling|brother|sister|twin) needs
  !feel* safe in <poss> (bedroom|room|street|bed|class|classroom|placement) (after|since|when|at|on|with|because|now)
  !(looked after|cared for|minded|fed) by (<kin>|<name>|a childminder|<poss> (nan|gran|aunt|uncle|sister|brother)) [(on|at|when|while|until|from|after|before)]
  !(the|his|her|their|your) place in the (family|team|class|queue|choir|band|house)
  !a say (in|on|about|over)
  !(is|are|be|being|was|were) (understood|supported|believed|included|respected|heard) (by|at|on|in)
  ![<poss>] best interests (meeting|decision|assessor|assessment|checklist)
  !(special|additional|medical|communication|dietary|complex|housing|sensory|send|sen|religious) needs ~ [always] (met|provided for|catered for|attended to|answered)
  !(sleep*) (soundly|sound|safe|safely) (in|from|until|till|on|for|by|at)
  !(good|safe) hands (on|at)
  !<loved> (word*|card*|sleep|sleeping|box|meals|snack|start|meal|hour*|mode|house|houses|lane|enough|space|contact|plan|code|deposit|route|journey|birthday|unit|vouchers|accommodation|days|hands|handling|kit|talk|minds|schools|weight|child|face*|ever after|eid|christmas|new year|characteristic*|time|distance|side|bet|status|to|for|with|about|that|when|if|in the (car|bath|water|pool|playground)|on the (stairs|road|bus)|voice|coat|clothes|and sound (certificate|course|award|badge)|with)
  !free (of|from) (worry|worries|stress|fear) (about|over)
  !(<who>|<folk>|everyone|all) (are|is|be|to be|keep*|stay*) well [-] (behaved|mannered|presented|groomed|dressed|turned out|known|equipped|done|organised|maintained|aware|able|used|above|below|over|under|ahead|into|past|within|before|enough)
  !<be> (wanted|accepted|included|protected|secured) (by|on|from|before|at|for) [the] (<num>|<day>|<month>|half term|summer|easter|christmas|june)
  !<be> [<more>] happy (to|with|for|about|that|when|if)
  !(keep*|stay*) safe (work|plan|card*|book|session*|folder|kit|online|app|course|leaflet|lesson)
  !(safer|safe) (internet|recruitment|lives|sleep|families|neighbourhood*|schools|place*|space*|roads|routes|streets|caring)
  !(good|great|best|better|flying|early|late|head|fair|slow) start (to|time|date|with|on|of)
  !belong* to (a|an|the|<poss>) ~ (club|team|choir|band|pack|troop|squad|gym|library|society|union|group|crew|mosque|church|gang|side)
  !looking after (by|on|at|while|when|from|every)
  !thrive (room|practitioner|lead|session*|approach|assessment|team|club|group|hub|base|at|worker|plan)
  !the thrive
  !(feel*|is|are|be|more) settled with
  !life (story|jacket*|skills|skill|coach|long|work|saver|guard|time|insurance|bus)
  !(permanence|permanency) (plan*|panel|meeting|report|medical|decision|policy|team|review)
  !needs (analysis|assessment|led)
  !(learn|learns|learning) (that|to|how|from|when|what|about)
  !turned out
  !(special|additional|medical|communication|learning|dietary|complex|housing|support|speech|send|sen|sensory|ehc|ehcp) needs
  !(have|has|need*) (a|the|<poss>) (family|home|life|future) (group|support|time|worker|visit*|conference|meeting|court|learning|link|book|tutor|study|file|story|jacket|skills|start|school|tuition|help|fund|room)
  !(<be>|not) heard (from|back|by|in|of)
  !(is|are|be) supported (to|by|with)
  !(feel*|keep*|is|stay*) warm [enough] (in|at|with|coat*)
  !(is|are|be|been|get*) (fed|heard|included) (at|by|on|in|every|from)
`,
)

/** Words every child's need is made of; they are the whole of a need when it says nothing else. */
export const universalWords = phrases(
  'universal-need words',
  `
  (roots|predictability|continuity|certainty|fairness|reassurance|tenderness|a mother's love|family life|love|affection|security|stability|safety|nurture|warmth|happiness|permanence|permanency|protection|care|attention|health|wellbeing|well being|welfare|comfort|consistency|acceptance|dignity|freedom|fun|play|hope|kindness|routine|structure|boundaries|guidance|encouragement|praise|patience|respect|understanding|honesty|hugs|cuddles|laughter|nutrition|compassion|empathy|privacy|space|time)
  (<loved>|heard|seen|held|hugged|cuddled|clothed|supported|well|fed|warm|thrive|thrives|listened to|cared for|looked after|flourish|flourishes)
  (education|learning|schooling|friends|family|home|childhood|upbringing|opportunity|opportunities|chances|success|succeed|successful|achieve|achieves|achievement|food|shelter|clothing|clothes|sleep|rest|exercise|peace|joy|future|life|development|growth|potential|outcomes)
  (grow|grows|growing) [up]
  !settled with
  !feel* at home
  !understood by
  !(healthy|secure|safe|stable|settled|happy) (friendship|friendships|relationship|relationships|attachment|attachments)
  (learn|learns|develop|develops|progress|progresses|play|plays|enjoy|enjoys)
  !(learn|learns|learning) (that|to|how|from|when|what|about)
`,
)
