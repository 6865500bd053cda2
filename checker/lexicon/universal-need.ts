import { phrases } from './phrases.ts'

/** What every child needs, in the words plans say it with; nothing in them is about this child. */
export const universalNeeds = phrases(
  'universal-need',
  `
  # potential
  (reach*|fulfil*|fulfill*|fulfills|fulfilling|achieve*|achieving|acheive*|acheiving|realise*|realising|realize*|meet*|maximise*|maximising|attain*|unlock*|live up to|develop*|explore|progress to|work* (to|towards)|make the most of|have the chance to reach|grow into|use*) [<poss>|the] [(full|fullest|true|educational|academic|maximum|own|best|learning|developmental|highest|greatest|complete|whole|creative|sporting|future|social|emotional)] [(and|educational|academic|learning|possible|emotional|,)] [(social|academic|emotional|full|creative)] (potential|potentials|potental|capabilities|capability|abilities|talents|promise)
  (to|towards|at|of) [<poss>] [(full|fullest|true|educational|academic|maximum|best)] (potential|capabilities|abilities)
  (full|fullest|true|educational|academic) potential
  (be|become|becomes|being|grow into|growing into|grow up to be|turn into) (the best (he|she|they|you|version of (himself|herself|themselves|yourself)) [can [be]]|[the] best version of (himself|herself|themselves|yourself|you)|all (he|she|they|you|that he|that she|that they|that you) (can|could) [be]|whatever (he|she|they|you) (want|wants)|whoever (he|she|they|you) (want|wants)|anything (he|she|they|you) (want|wants)|who (he|she|they|you) (want|wants|really is|really are|is|are))
  best version of (himself|herself|themselves|yourself|you)
  (do|does|doing|achieve*) [(the|as)] (best|well) (he|she|they|you|as (he|she|they|you)) [possibly] can
  (achieve*|achieving|accomplish*|fulfil|fulfils|fulfill|fulfills|fulfilling|live|lives|living|follow*|pursue*|realise*|reach*|chase|have) [(all|all of)] [(his|her|their|your|own)] [own] [(life|career|personal|future)] (goals|dreams|aspirations|ambitions|hopes|hopes and dreams|goals in life)
  (make|makes|making) (something|the most|the best|a success|a go) of (himself|herself|themselves|yourself|<poss> life|life|it|things|school)
  go far [in life]
  (succeed*|success|successful|get on|getting on|do well|does well|doing well|get ahead|flourish|thrive|excel|excels) (in|at) (life|school|education|the future|everything|adulthood|the world)
  (thrive*|thriving|flourish*|flourishing|blossom*|blossoming|bloom*|prosper*|excel|excels) [(at|in)] [(home|school|life|<poss>)] [(placement|care|family)]
  (be|become|becomes|becoming|grow into|grows into|growing into|grow up|grows up|develop into) (a|an|to be a|to be an|to become a) [(happy|healthy|confident|well rounded|rounded|successful|responsible|productive|independent|well adjusted|functioning|capable|valued|useful|good|contributing|stable|fulfilled|decent|law abiding|balanced|resilient|mature)] [(,|and)] [(healthy|happy|confident|rounded|successful|independent|resilient|responsible|productive|safe)] (adult|adults|young man|young woman|young lady|young person|young people|member of society|members of society|member of the community|citizen|citizens|human being|person|individual|individuals|child|children|man|woman|little boy|little girl)
  (productive|useful|valued|contributing|full|law abiding) (member|members) of (society|the community)
  (well rounded|well adjusted|happy and healthy|healthy and happy|happy and safe|safe and happy|confident and happy|happy and confident) (child|children|adult|young person|individual|person|boy|girl|family)
  # safe, happy, healthy, loved
  (be|being|is|are|is to be|feel|feels|feeling|stay|stays|staying|keep|keeps|keeping|kept|remain|remains|remaining|live|lives|living|grow up|grows up|growing up|made|make|makes|become|becomes|sleep|am) [(be|being|feel|kept|to be|and feel|and be|or feel|and kept|to feel|that they are|that he is|that she is|him|her|them|you|<child>|all the children|the children|children|both|all|more|fully|as|well|always|truly|and stay|and remain|emotionally|physically|to remain|both physically and emotionally|totally|completely|really|generally|equally)] [(and|physically|emotionally|psychologically)] (safe|happy|happier|healthy|secure|loved|wanted|valued|cherished|treasured|nurtured|protected|safeguarded|respected|included|accepted|listened to|believed|cared for|cared about|looked after|well looked after|well cared for|content|contented|fulfilled|understood|stable|unharmed|safe and sound|at peace|calm and happy|special|worthwhile|part of (the|a|<poss>) family|part of something|appreciated|comfortable and safe|protected from (harm|abuse|neglect|danger|risk|significant harm)|free (from|of) (harm|abuse|neglect|danger|fear|violence|risk|worry|worries|significant harm)|heard and (understood|valued|respected|listened to|believed)|seen and heard|safe [and|,] (well|happy))
  (safe|happy|healthy|loved|secure|wanted|valued|cherished|nurtured|protected|respected|included|listened to|heard|cared for|settled|stable|well|content|warm|fed|supported|seen|comfortable|confident|calm|emotionally well) [,|and|&] (safe|happy|healthy|loved|secure|wanted|valued|cherished|nurtured|protected|respected|included|listened to|heard|cared for|settled|stable|well|content|thriving|sound|fed|supported|free from harm|understood|confident|looked after|fulfilled|safeguarded)
  (safety|wellbeing|well being|well-being|welfare|health|happiness|development|security|stability|care|protection) [,|and|&] (safety|wellbeing|well being|well-being|welfare|health|happiness|development|security|stability|care|protection|love|comfort) [(to be|is|are|being)] [(promoted|safeguarded|protected|secured|ensured|maintained|met|improved|prioritised|paramount|at all times)]
  (welfare|wellbeing|well being|well-being|safety|development|happiness|best interests|interests|rights) (is|are|to be|being|be|needs to be|must be|will be|should be|and development) [(fully|always|being)] (safeguarded|promoted|improved|enhanced|good|better|protected|secured|ensured|maintained|paramount|prioritised|put first|first|at the heart|at the centre|at the forefront|met|respected|upheld|looked after|considered|safe) [(and (promoted|protected|safeguarded))]
  (safeguard*|promote*|protect*|secure*|ensure*|maintain*|improve*|prioritise*|increase*|safeguarding|promoting|enhance*|further|look after|meet*|support*) [(and (promote|protect|safeguard|support))] [<poss>|the|for] [(children|child|physical|emotional|general|overall|long term|health and|social|physical and emotional|emotional and physical|all|immediate|own|safety and|<child>|children's)] [(and)] [(emotional|physical|mental)] (safety|wellbeing|well being|well-being|welfare|happiness|best interests|health and development|health and wellbeing|emotional wellbeing|overall development|quality of life|life chances|rights|development)
  (emotional|general|overall|physical|mental|psychological|social) [(and|health and)] [(emotional|physical|mental|psychological|social)] (wellbeing|well being|well-being|welfare|health|safety|security) [(to be|is|are|needs|needs to be|will be)] (met|maintained|good|promoted|improved|safeguarded|protected|supported|looked after)
  (free|safe|protected|protect|kept safe|safeguarded|protection|safety|kept|away|freedom) from [(all|any|all forms of|domestic|parental|further|significant|physical|emotional|sexual|the risk of|any form of|every kind of|risk of)] [(physical|emotional|sexual|significant)] [(and emotional|and physical|or emotional)] (harm|abuse|neglect|danger|risk|risks|hurt|exploitation|violence|fear|injury|maltreatment|significant harm)
  (come|comes|coming) to no harm
  (no|not|never|without) [(be|being|suffer|suffering|come to|experience|experiencing|at risk of)] [(any|further|significant)] (harm|significant harm|harmed)
  (out of|away from) harm's way
  out of harms way
  (live|lives|living|grow up|grows up|growing up|brought up|be brought up|be raised|raised|reside|resides|spend <poss> childhood|be in|be at|live life|remain|have|has|having|need|needs|deserve|deserves|require|requires|with|in|provide|provided with|offered|for) [(in)] (a|an|the) (safe|stable|secure|loving|happy|healthy|nurturing|caring|settled|warm|consistent|permanent|positive|calm|supportive|good|proper|decent|suitable|peaceful|violence free|harm free|forever|comfortable|normal) [,|and|&] [(safe|stable|secure|loving|happy|healthy|nurturing|caring|settled|warm|consistent|permanent|positive|calm|supportive|peaceful|good|stimulating)] [,|and|&] [(safe|stable|secure|loving|happy|healthy|nurturing|caring|settled|warm|consistent|permanent|calm|supportive|stimulating)] (home|home life|environment|family|family life|household|upbringing|childhood|base|place|family environment|home environment|family home|family unit|life|world|atmosphere)
  (have|has|having|need|needs|deserve|deserves|lack|lacks|get|gets) (a|the) (home|family|home life|childhood|upbringing)
  (safe|stable|secure|loving|happy|nurturing|caring|settled|warm|forever|permanent) [,|and|&] [(safe|stable|secure|loving|happy|healthy|nurturing|caring|settled|warm|consistent|supportive)] [,|and|&] [(safe|stable|secure|loving|happy|healthy|nurturing|caring|settled|warm|consistent|supportive)] (home|home life|home environment|family|family life|family environment|family home|upbringing|childhood|base|environment|household|foundation)
  (stability|security|safety|love|care|warmth|affection|consistency|nurture|permanence|protection|happiness|belonging|structure|comfort) [,|and|&] (stability|security|safety|love|care|warmth|affection|consistency|nurture|permanence|protection|attention|happiness|belonging|structure|comfort|acceptance|guidance|praise) [(and|&) (stability|security|safety|love|care|warmth|affection|consistency|nurture|happiness|attention|praise|protection)]
  (have|has|need|needs|needing|feel|feels|develop|deserve|deserves|get|gets|given|give|receive|experience|with|gain|provide*) [(a|the|some|more|any|an)] [(greater|real|secure|strong|stronger|good|better)] (love|affection|security|stability|sense of (security|safety|belonging|stability|family|identity|home|permanence|being loved)|permanence|permanency|happiness|nurture|warmth|emotional warmth|dignity|protection|unconditional love|love and (care|affection|attention|support|warmth|nurture|security))
  sense of (security|safety|belonging|stability|permanence|family|identity|stability and security)
  (unconditional love|unconditional positive regard|tender loving care|tlc|emotional warmth)
  # needs and rights
  (all|all of|each of|everyday|emotional|physical|developmental|health|educational|social|fundamental|care|day to day|core|essential|daily|cultural|overall|general|holistic|global|welfare|children's|every|identity|individual|basic) [(and|of <poss>|<poss>|,)] [(emotional|physical|developmental|health|educational|social|basic|care|psychological|mental|children's|child's)] [(and|,)] [(emotional|physical|developmental|health|educational|social|basic|care|daily)] needs [(are|to be|being|will be|is|be|need to be|get|must be|should be)] (met|fully met|always met|consistently met|being met|provided for|catered for|attended to|recognised|responded to|prioritised|looked after|fulfilled|put first)
  (basic|fundamental|essential|core|most basic) [(care|human|physical|emotional)] needs
  (meet*|meeting) [all|all of] (<poss>|the [(child|children)]) [(basic|emotional|physical|developmental|health|everyday|individual|own|daily)] [(and|,)] [(emotional|physical|health|developmental)] needs
  (<poss>|the|have|has|having|get|ensure|child's|children's) [(<poss>|child's|children's)] needs [(are|to be|being|will be|is|be|need to be|get|must be|should be)] (met|fully met|always met|provided for|catered for|attended to|prioritised|put first|come first|first|fulfilled|looked after)
  needs (are|to be|being|will be|is|be|need to be|get|must be|should be|always|fully) [(all|fully|being|consistently)] (met|provided for|catered for|attended to|prioritised|put first|come first|fulfilled)
  (have|has|get|gets|given) everything (he|she|they|you|a child|children) (need|needs|require|requires|deserve|deserves)
  (what|everything|all|as|like) (every|any|all|each|most|other|a|an|normal) [(other|of the other)] (child|children|kid|kids|baby|babies|young person|young people|teenager|teenagers|little girl|little boy|one|of them|of us) (need|needs|deserve|deserves|should have|wants|want|would want|has a right to|ought to have|is entitled to|should|do|does|have|has|gets|get|requires|require|is owed|would)
  (like|as|same as) (every|any|all) [other] (child|children|kid|kids|baby|young person|teenager|boy|girl)
  (every|any|all) (child|children|kid|baby|young person|little one|youngster|teenager) (need|needs|deserve|deserves|has|have|should|ought|wants|would|requires|is entitled|must|is)
  (have|has|know|knows|exercise|enjoy|rights|entitled to|given) [<poss>] (rights|human rights|a voice|a say|<poss> say|<poss> voice heard|<poss> rights (upheld|respected|met)|<poss> wishes and feelings (heard|known|listened to|considered|respected|taken into account)|<poss> views (heard|listened to|considered|known|respected|taken into account|sought)|<poss> opinion (heard|valued|respected))
  (wishes and feelings|views|voice|wishes|opinions|voices) [(to be|is|are|being|will be|be|must be|should be|need to be)] (heard|listened to|considered|known|respected|sought|taken into account|valued|acknowledged|taken seriously|understood)
  (a|the|have a|has a) right to (be (heard|safe|happy|loved|a child|listened to)|a (family|family life|childhood|home|voice)|an education|education|family life|privacy|play|life|safety)
  (in|be in|act in|acting in|serve|meet|meets|serves) [<poss>|the child's|children's|a child's] best interest*
  # childhood, future, life
  (be|being|to be|just be|act like) (a|kids|children|just a|allowed to be a|allowed to be) (child|kid|kids|teenager|children|little boy|little girl|baby|toddler|normal child|boy|girl)
  (have|has|having|enjoy*|enjoying|experience*|experiencing|given|get|gets|deserve*|live*|lead*|need*|want*|for) (a|an|the|<poss>) (happy|normal|proper|safe|good|decent|carefree|fulfilling|stable|positive|healthy|better|great|ordinary|full|loving|rich|long|bright|brighter|nice|secure|successful|meaningful|worthwhile|enriched|happier) [(and|,)] [(happy|healthy|fulfilling|fulfilled|safe|successful|secure|productive|carefree|stable|normal)] (childhood|future|start in life|start|upbringing|life|family life|life chances|adolescence|quality of life|existence|home life|lives|futures)
  (have|has|having|enjoy*|experience*|given|get|gets|deserve*|need*|want*|robbed of|lost) (a|<poss>|the) (childhood|future|family life|upbringing|life chances)
  [a|the] (best|good|better|great|healthy|fair|positive|happy|safe) [possible] start [(in|to|at)] [<poss>] [(life|school|nursery|reception)]
  (bright|brighter|positive|better|good|happy|secure|successful|hopeful|promising) future
  (live|lives|living|lead|leads|leading|enjoy|have|enjoys) [<poss>|a|the] [(full|happy|healthy|fulfilling|normal|good|best|independent|meaningful|safe|long|own|happier|positive|ordinary)] [(and|,)] [(happy|healthy|fulfilled|fulfilling|independent|productive|meaningful|safe)] (life|lives) [(to the full|to the fullest|possible)]
  (life|live) to the full*
  best possible (start|outcome|outcomes|life|future|care|chance|chances|childhood|education|opportunities|health)
  (every|equal|same|the same|all|best|more|good|better|positive) [(the|possible|chance and)] (opportunity|opportunities|chance|chances|life chances|chance in life|chances in life|opportunities in life) [(in life|as|to succeed|to thrive|to learn|to develop|to achieve|to grow|to flourish|to shine|to be|as other|as others|as her|as his|as any|in education|possible)]
  (opportunity|opportunities|chance|chances|freedom|space|time) to (thrive|flourish|succeed|grow|learn|develop|shine|achieve|be a child|be himself|be herself|be happy|play|be heard|learn and grow|grow and learn|have fun|blossom|learn and develop|reach|fulfil|enjoy)
  (good|best|positive|better|improved|brighter|successful|healthy|optimum|optimal|strong|favourable) [(possible|life|long term|overall|health|educational|long-term|wellbeing|learning)] [(and)] (outcomes|outcome|life chances)
  [(achieve|improve|reach|maximise|attain)] [(good|best|positive|better|all|<poss>)] (outcomes|life chances|quality of life|opportunities in life)
  (enjoy|enjoys|enjoying) [<poss>] (life|childhood|school|learning|education|being a child|being a teenager|growing up|time with family|family life|home life|being part of (a|the) family)
  (enjoy and achieve|be healthy|stay safe|make a positive contribution|making a positive contribution|achieve economic wellbeing|economic wellbeing|achieve economic well being)
  (grow|grows|growing|grown) up [(to be|feeling|knowing|being|and be|to feel)] [(a|an)] (safe|safely|happy|happily|healthy|healthily|well|secure|loved|strong|confident|independent|successful) [(,|and|&)] [(safe|happy|healthy|well|secure|loved|strong|confident|independent|successful)] [(,|and|&)] [(safe|happy|healthy|well|secure|loved|strong|confident|independent|successful)] [(adult|young man|young woman|man|woman|person)]
  (grow|grows|growing|grown) up (in|with|within|around) [(a|an|the|<poss>|his birth|her birth)] [(safe|happy|healthy|secure|loving|stable|own|birth|nurturing|caring)] [(,|and)] [(safe|happy|healthy|secure|loving|stable|nurturing|caring)] (family|home|environment|love|people who|parents who|adults who|household|security|stability|safety)
  (grow|grows|growing) and (develop|develops|learn|learns|thrive|thrives|flourish|flourishes)
  (learn|learns|learning|develop|develops|developing|play|plays) (and|,|&) (grow|grows|growing|develop|develops|developing|thrive|flourish|play|learn|have fun|achieve|progress|explore)
  (develop*|developing|grow*|progress*|meet*|meeting|reach*|reaching|achieve*|achieving|hit|hits|hitting) [(all|all of|<poss>|the|to|in line with|age appropriate)] [(expected|all|normal|own|key|full|age related|age appropriate|appropriate|relevant|physical|usual)] (developmental milestones|development milestones|milestones|developmental needs|development goals|developmental targets|expected milestones|full ability)
  (developmental|development) (milestones|needs|potential)
  (develop*|developing) (normally|to <poss> full|fully|healthily|well|as (expected|he should|she should|they should|you should)|appropriately|physically|emotionally|socially) [(emotionally|,|and)] [(emotionally|physically|socially)]
  (healthy|normal|positive|physical and emotional|emotional|physical|social and emotional|good|optimal|social|emotional and social|overall|cognitive|age appropriate) (development|growth|growth and development|physical development|emotional development)
  (health|education|emotional needs|needs|welfare|development|wellbeing|well being|safety|identity|happiness|interests|rights) (need|needs|ought|has|have) to be (promoted|met|safeguarded|protected|prioritised|paramount|put first|looked after|secured|maintained|supported)
  (a|as) (full|fulfilling|fulfilled|happy|good|rich|decent|normal|meaningful|long and happy|healthy|successful|productive|bright|better|independent) [(and|,)] [(happy|healthy|fulfilling|productive|full|independent|successful)] [a] (life|adulthood|adult life|childhood|existence|teenage years|schooldays|adolescence|future|family life) [as]
  (live|lives|living) up to (all|everything|what|whatever|his|her|their|your) [(that)] [(he|she|they|you)] [(is|are|can|could)] [(capable of|able|be|promise|potential|talents)]
  (all|everything|what|whatever) [that] (he|she|they|you) (is|are|was|were) (capable of|able to [be]|meant to be|meant for|cut out for|made of|worth|destined for)
  (what|all|everything|whatever|the best|all that) (he's|she's|they're|you're|he is|she is|they are|you are) (capable of|able to be|meant to be|worth|made of)
  (happy|lovely|confident|bright|cheerful|bubbly|carefree) [(little|young)] (girl|boy|lad|child|lass|soul|person) (he|she|they|you|that|he's|she's|you're|they're)
  (little|young) (girl|boy|man|woman|lady|person) (he|she|they|you|he's|she's|you're|they're) [(is|are|was|were)] (can|could|should|ought|meant|supposed|born|able|want|wants|deserve|deserves)
  (as|like|same as|just like) [with] (anybody|anyone|everyone|everybody|any other [child]|others|other (children|kids|teenagers|babies|young people|little ones)|all children|kids|peers|the other (kids|children)) [else] (your|his|her|their|this|that|of (his|her|your|their)) (age|own age)
  (people|adults|family|grown ups|parents|someone|somebody|a family|those) [(around|about|near|with|beside)] [(him|her|them|you)] who (love|loves|care about|cares about|care for|cares for|want|wants|value|values|believe in|believes in|understand|understands|listen to|listens to) (him|her|them|you|<child>)
  (surrounded|wrapped|showered|raised|brought up|smothered|held|bathed) [(up)] (by|in|with) [(those who|people who|adults who)] (love|loves|care|love and care|affection|kindness|warmth)
  (live|lives|have|has|lead) (his|her|their|your|the) best (life|lives)
  (brighter|better|happier) (tomorrow|days|life|childhood|times)
  (hope|hopes) for (the|<poss>) future
  (fit|happy|safe) (and|,) (well|healthy|sound)
  (health and happiness|happiness and health|health and safety of <poss>)
  (turn|turns|turning) out (well|alright|all right|ok|okay|happy|good|fine)
  (chance|given a chance|opportunity) (to shine|in life|at life|at happiness|of a (future|life|childhood|better life|good life))
  (shine|shines|soar|soars|spread <poss> wings|find <poss> (place in the world|way in (life|the world)|feet in life|own path)|grow into (his|her|their|your) own person|be his own person|be her own person)
  (choices|opportunities|options|chances|prospects|hope) in life
  (parented|raised|nurtured|brought up) (well|properly|appropriately|right|with (love|care))
  (peace|love|happiness|warmth|safety|laughter) (at|in the|in his|in her|in your) home
  (place|position|state) of (safety|happiness)
  (meet*|meeting|put*|putting|prioritise*) (<poss>|the) [(child's|children's|kids|childrens)] [own] needs [(first|before (his|her|their|your) own|above (his|her|their|your) own|ahead of (his|her|their|your) own)]
  (happy|precious|positive|lovely|good) (memories|childhood memories)
  (know|knows|learn|learns) right from wrong
  (sleep|sleeps|live|lives|breathe|breathes|rest) (safely|easy|soundly|in peace|peacefully)
  (care|love|upbringing|life|home|protection|attention|support|childhood|education|start) (he|she|they|you|that (he|she|they|you)|every child|all children|any child) (need|needs|deserve|deserves|is entitled to|are entitled to|is owed|should have|ought to have)

  (have|has|get|gets|do|does|doing|having|enjoy|experience) [all] [the] (what|things|the things|everything|opportunities|experiences|chances) [that] (other|all|most|normal|any|every|his|her|their|your) [other] (children|kids|child|kid|teenagers|families|peers|friends|classmates|babies|young people) [(have|has|do|does|get|gets|take|enjoy|enjoys|take for granted)]
  (life|lives) worth living
  (want|wants|wanting) for nothing
  never [have to] want for [anything]
  (shot|crack|go|stab) at (life|a (good|happy|normal|decent) life|happiness|childhood)
  (carefree|worry free|trauma free|abuse free|fear free|free from (worry|worries|stress|trauma))
  (be|become|is) (somebody|a success|someone|anything|a winner|happy in (life|<poss> own skin|himself|herself|yourself))
  (warm|fed|clean|dry|loved|clothed|safe|happy|watered) [,|and] (warm|fed|clean|dry|loved|clothed|safe|happy|watered) [,|and] (warm|fed|loved|clothed|safe|happy|well|sheltered|protected|watered)
  (wake|wakes|go|goes|come|comes) (up|to bed|to school|home) (happy|feeling (safe|loved|happy)|safe|smiling)
  (whole|entire) (life|future) ahead of (him|her|them|you)
  (be|to be) (parented|a family|a family again|with (his|her|their|your) family|brought up in (his|her|their|your) (own|birth) family)
  (stay|stays|remain|remains|live|lives) [together] (as a family|within (his|her|their|your) family|with (his|her|their|your) family|in the family|in (his|her|their|your) family)
  (real|proper|good|decent|nice|happy|new|permanent|forever|lasting|true) (home|family|family life|home life|upbringing|childhood|place to live)
  (unconditionally|truly|deeply|genuinely|properly) (loved|wanted|cared for|valued|cherished)
  (love|care|attention|affection|nurture|protection|guidance) (from|of) (<poss>|a|the|both) (parents|mum|dad|parent|mother|father|family|mum and dad|adults|caregivers)
  (just|simply) (like|as) (any|every) other [<num>] [year old|year olds|child|kid|teenager|baby|toddler|little (girl|boy)|family]
  (equal|same|equality of) (opportunity|opportunities|chances|footing|treatment|rights) [(as|to|with)] [<poss>|other|others] [(peers|children|friends)]

  (the|a) same (start|chances|chance|life|opportunities|things|childhood|rights|love|care|treatment) [in life] as
  (a|the) (future|life) (to look forward to|ahead of (him|her|them|you)|worth having|he deserves|she deserves|they deserve|you deserve|he can be proud of|she can be proud of)
  (child|children|kid|kids) first [and foremost]
  [get|gets|getting] [the] [very] (best|most) out of (life|school|<poss> (life|childhood|education|time))
  not [to] be (harmed|hurt|abused|neglected|mistreated|exploited) [by]
  (love|protect|nurture|cherish|value|care for|look after|keep) (and|,) (love|protect|nurture|cherish|value|care for|look after|provide for|support|respect|guide) (him|her|them|you|<child>|the (child|children))
  (what|whatever|all|anything|everything|who|whoever) [that] (he|she|they|you) (want|wants|choose|chooses|wish|wishes|hopes|dream|dreams) to be
  live [(life|free|<poss> life)] (without|in) [any] (fear|harm|safety|peace|violence|abuse|worry|stress|love)
  (safe|happy|loved|secure|protected|comfortable) in (his|her|their|your) [own] (home|placement|family|skin|bed|body|community|school|house|environment|care|surroundings)
  (somebody|someone|parents|adults|people|a mum|a dad|carers) who (puts|put) (him|her|them|you|<child>|<poss> needs|the children) first

  # school
  (have|has|having|get|gets|getting|receive|receives|receiving|access|accesses|accessing|need|needs|given|provided with|gain|enjoy|entitled to|benefit from|deserves|deserve|for) [(to|to access|access to|to have|to receive|to get)] [(a|an|the|<poss>|full time|full|suitable|appropriate|quality|decent|proper|rounded|consistent|regular|good|best)] [(good|full time|full|suitable|appropriate|quality|decent|proper|rounded|broad and balanced|consistent|regular|best|possible|high quality|well rounded|effective)] (education|schooling|education possible|education (he|she|they|you) (is|are|deserves|deserve|needs|need)|learning|curriculum)
  (access|accessing|right|entitlement|entitled) to [(an|full time|a|good|suitable)] [(good|full time|full|appropriate|suitable|quality|broad and balanced)] (education|learning|schooling|curriculum)
  (education|educational) (needs|outcomes|attainment|achievement|opportunities) [(are|to be|is|being|will be)] [(met|improved|maximised)]
  (do|does|doing|get on|getting on|achieve|achieves|achieving|progress|make progress|makes progress|making progress|succeed*|learn|attain) [(well|better|good|as well as|ok|good progress|to the best of <poss> ability|positive)] [(at|in|with|academically)] [<poss>] (school|education|learning|life|academically|nursery|college)
  to the best of (his|her|their|your|its) (ability|abilities)
  # people and belonging
  (have|has|having|make|makes|making|keep|keeps|need|needs|develop|form|enjoy) [(some|good|nice|positive|healthy|more|real|new|lots of|a lot of|close|true|appropriate)] [(and)] [(healthy|positive|lasting|meaningful|strong)] (friends|friendships|relationships|friendship|friendship group|peer relationships|attachments|family relationships|a family|a home|someone to love|someone who loves|people who love|people who care|people who (love|care about|want|look after)|adults who (love|care|keep|look))
  (be|feel|feels|feeling|is|are) [(like)] (part of|a part of|connected to|belong|belongs|one of|included in|involved in|a valued part of|a valued member of|a member of) [(the|a|<poss>)] [(loving|happy|local|wider)] (family|community|society|team|group|school|something|someone|world|home)
  (belong|belongs|belonging) [(to|in|at|somewhere|with)] [(a|the|<poss>|somewhere)] [(family|community|home|school|group)]
  (know|knows|knowing|feel|feels|understand|believe) [(that|how much|<poss>)] (he|she|they|you) (is|are|is to be|'s|belongs|belong|matters|matter|has|have|count|counts|can be) [(very|so|much|truly|always|a|special|deeply|all)] [(loved|wanted|safe|valued|cared for|special|important|family|supported|cherished|cared about|believed|listened to|someone)]
  (he|she|they|you) (matters|matter|belongs|belong|counts) [to (someone|somebody|people)]
  (be|being|feel) (himself|herself|themselves|yourself|who (he|she|they|you) (is|are)|proud|true to (himself|herself))
  (somewhere|someplace) (safe|secure|stable|warm|nice|decent|permanent|loving|happy|to feel safe)
  (somebody|someone|people|a person|an adult|adults) (to|who|that) (believe|believes|believed|trust|turn to|rely on|depend on|love|loves|care about|care|cares|trusts|listen|listens|listen to) [(in|to|for|about)] [(him|her|them|you)]
  (somewhere|a place|place|someone|somebody) (to call home|safe to live|to live|to call (his|her|their|your) own|to belong|he belongs|she belongs|you belong|who loves|to love|to feel safe|where (he|she|they|you) (is|are|feel|feels) (safe|loved|wanted|happy))
  (roof over|food on the table|food in (his|her|their|your) belly|full belly|full tummy|clothes on (his|her|their|your) back|roof over <poss> head|warm bed|bed to sleep in)
  (be|being|get|gets|is|are) (cared for|looked after|parented|raised|brought up|treated|fed|clothed|nurtured|loved) (well|properly|appropriately|safely|adequately|with (love|care|respect|dignity|kindness)|by (people|someone|adults|parents|those|carers) who (love|care|loves|cares|want|can))
  (treated|live|lives|living|raised) with (dignity|respect|love|kindness|care|compassion|dignity and respect|love and care)
  (parents|adults|carers|family|people|mum and dad|a mum|a dad|someone|somebody|care givers|caregivers) (who|that) [(can|will|could|always)] (love*|care* (about|for)|protect*|keep* (him|her|them|you) safe|look* after|nurture*|put* (him|her|them|you) first|want* the best|can keep|will keep|can meet|meet* <poss> needs|listen*|are there|is there|can be relied)
  (keep|keeps|keeping|kept|make|makes|making) (himself|herself|themselves|yourself|him|her|them|you|<child>|the children|children|all the children|everyone|the baby|baby|<kin>|both) (safe|happy|healthy|well|secure|safe and well|safe from harm)
  (safely|happily|healthily) (at home|in the care of|cared for|with <poss> family|with <poss> parents|with mum|with dad|live|living)
  (healthy lifestyle|healthy life|healthy lives|healthy and active life|active and healthy|good health|good physical health|best of health|optimum health|physical health|good mental health|positive mental health|health needs met|good emotional health|good wellbeing|positive wellbeing|emotional health|health and wellbeing|physical and mental health|good physical and mental health|peace of mind)
  (safe|safety) [(at|in)] (all times|home|the home|home and school|the community|the family home|<poss> home|home and in the community|every setting|care)
  (ready|prepared|prepare|prepares|equipped|preparing|skills) [(him|her|them|you|<child>)] [(she|he|they|needs|need)] for (life|adulthood|adult life|the future|independence|independent living|the wider world|the real world)
  (stay|stays|keep|keeps|keeping|staying) well
  (you|he|she|they|<child>|<name>|everyone|the children|all) (are|is|be|to be) well
  (everyone|everybody|all|all the children|the children|children|all children|both children|the family|family|siblings|all of them|all three|they|he|she|you|<child>|<kin>|<name>|baby|the baby) (to be|is|are|needs to be|need to be|will be|be|should be|must be|stays|stay|remain|remains|feels|feel|keeps|kept) (safe|happy|healthy|loved|thriving|secure)
  (happy|safe|healthy|loving|stable|normal|close) (family|families|family life|household|home|home life)
  (confident|resilient|happy) (and|,) (happy|resilient|confident|secure|healthy|independent|safe) [(child|adult|person|young person|individual|boy|girl)]
  (fully|well) (included|integrated|involved) in (society|life|family life|the community|school life)
  (live|lives|living|remain|remaining|stay|stays) (safely|happily|in safety|in peace|in security|without fear|free of fear|together happily|together safely)
  (feel|feels|feeling) (safe|loved|happy|secure|wanted|valued|cared for|at home|welcome|included|heard|confident and safe)
  (have|has|having|gets|get|with) (fun|a good life|a nice life|a happy life|a better life|the life|a life|the childhood|the care|the love|the upbringing|the home|the start) [(he|she|they|you|that (he|she|they|you))] [(deserve|deserves|need|needs|should have|is owed|wants)]
  (deserve|deserves|deserving of|entitled to|owed|worthy of) [(to|a|an|the)] [(be|feel|have|grow up|live)] [(a|an|the)] (better|good|happy|safe|loved|loving|stable|best|love|safety|stability|happiness|childhood|security|protection)
  (rest|sleep|play|leisure|fun|friends|family|fresh air|food|warmth|shelter|clothing|a home|nutrition) [,|and|&] (rest|sleep|play|leisure|fun|friends|family|exercise|warmth|shelter|clothing|love|food|drink|water|safety|a home|hugs)

  # where one of these words is not the need
  !(safe|happy|healthy|loved|well|secure|settled|protected) (word|words|place tree|card|sleep|sleeping|box|meals|snack|start|meal|hours|mode|house|houses|lane|enough|space|contact|plan|code|deposit|route|journey|birthday|hour|unit|vouchers|accommodation|days|characteristic|hands|handling|kit|talk|minds|schools|care service|uncertainty|lives|weight|child|faces|face|ever after|meal box|eid|christmas|new year|characteristics|time|distance|side|bet|and sound|status|to (say|hold|use|leave|talk|eat|drink|cross|walk|go|play out|see|do|let|take|sign|share|come|help|have|wait|stay|travel|be|hear|try|speak))
  !keep safe (work|plan|card|book|cards|sessions|folder|kit)
  !(is|be|am|are|were|was|been) [(very|really|so|not|quite|more|also)] happy (with|to|for|about|that|when|if)
  !happy (to|for|with|about|that|when|if)
  !(safer|safe) (internet|recruitment|lives|sleep|families|neighbourhood|neighbourhoods|schools|london|leeds|place|spaces|roads|routes|start|streets|caring|care plan|care policy)
  !(stay*|keep*) safe (online|plan|card|app|online course|course|leaflet|lesson)
  !thrive (room|practitioner|lead|session|sessions|approach|assessment|team|club|group|hub|base|at|worker|plan)
  !the thrive
  !(life|live) (story|jacket|skills|skill|coach|long|work|jackets|saver|guard|time|insurance|bus)
  !(warmth) (fund|grant|payment)
  !(permanence|permanency) (plan|planning|panel|meeting|report|medical|decision|policy|team|review|coordinator)
  !needs (analysis|assessment|led)
  !(special|additional|medical|communication|learning|dietary|complex|housing|support|speech|send|sen|sensory|health care) needs
  !(ehc|ehcp) needs assessment
`,
)

/** Words every child's need is made of; they are the whole of a need when it says nothing else. */
export const universalWords = phrases(
  'universal-need words',
  `
  (love|affection|security|stability|safety|belonging|nurture|warmth|happiness|permanence|permanency|protection|care|attention|health|wellbeing|well being|well-being|welfare|comfort|consistency|acceptance|dignity|identity|freedom|fun|play|hope|kindness|routine|structure|boundaries|guidance|encouragement|praise|patience|trust|respect|understanding|honesty|hugs|cuddles|laughter|nourishment|nutrition|forgiveness|compassion|empathy|privacy|space|time)
  (safe|happy|happier|healthy|loved|thriving|thrive|thrives|secure|protected|wanted|valued|cherished|nurtured|included|heard|listened to|cared for|looked after|well|content|fulfilled|flourish|flourishes|flourishing|safeguarded|respected|supported|stable|loving|nurturing|caring|understood|safer|healthier|unharmed)
  (education|learning|schooling|friends|friendships|family|home|childhood|upbringing|opportunity|opportunities|chances|success|succeed|successful|achieve|achieves|achievement|food|shelter|clothing|clothes|sleep|rest|exercise|peace|joy|laughter|future|life|development|growth|potential|outcomes)
  (grow|grows|growing|grown) [up]
  (learn|learns|develop|develops|progress|progresses|play|plays|enjoy|enjoys)
`,
)
