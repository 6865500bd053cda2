import { phrases } from './phrases.ts'

/** Words whose meaning is in their reader's eye, whatever they stand beside. */
export const subjectiveWords = phrases(
  'subjective-word',
  `
  # fitting, enough
  (hygenic|hygeinic|hygienc|nutritous|nutricious|nutritios|suiteable|sutable|satisfactry|adquate|adequete|responsable|respectfull|positve|postive|possitive|stabel|consistant|decentt|apropriately|appropiately|apporpriate|appropriete|behavoir|tidey|resonably|sensable|acceptible|exceptable|meaningfull|nurtering|benificial|helthy|healty)
  (appropriate|appropriately|appropriatly|appropiate|approriate|apropriate|appropraite|appropriateness|inappropriate|inappropriately)
  [age] (appropriate|appropriately) to ~ age
  (age|stage|developmentally|weather|season|culturally|gender) (appropriate|appropriately|suitable)
  (suitable|suitably|suitability|unsuitable|unsuitably|adequate|adequately|adequatly|adaquate|inadequate|inadequately)
  (acceptable|acceptably|exceptable|unacceptable|unacceptably|satisfactory|satisfactorily|unsatisfactory|passable|tolerable|tolerably)
  (sufficient|sufficiently|insufficient|insufficiently|ample|ampl)
  (decent|decently|reasonable|reasonably|resonable|sensible|sensibly|proportionate|proportionately|fitting)
  (proper|properly|propperly|properley)
  (fit and proper|fit for purpose|fit for (a|any) (child|baby|family|human|person)|fit to live in|a fit state|fit for human habitation|fit state)
  (good enough|clean enough|safe enough|warm enough|well enough|kind enough|tidy enough|calm enough|settled enough|strong enough|stable enough|nice enough|mature enough|responsible enough|sensible enough)
  (enough|plenty of) (sleep|rest|food|exercise|attention|stimulation|care|love|play|time|space|fresh air|fluids|water|affection|routine|structure|supervision|toys|contact|interaction|warmth|clothes|nutrition|activity)
  (eat*|sleep*|rest*|drink*) enough
  # up to a standard nobody wrote down
  up to (scratch|standard|par|the mark|a standard|snuff|[a|an] <num> standard)
  (to|of|at) (a|an) ~ (standard|quality|condition)
  (high|higher|good|better|best|top|poor|low|lower) (standard|standards|quality)
  (standard|standards) of (care|hygiene|cleanliness|living|parenting|behaviour|work|dress|presentation)
  (the right|a good|a better|a high|an ok|an okay|an acceptable|a manageable|a reasonable) level
  (meets|meet|meeting|to) [the|our|an|a] [expected|required|acceptable|minimum|basic] standards
  (not|isn't) up to (it|the job)
  (under|gets under|in) control
  (in|into) (good|better|reasonable|decent|proper) (order|shape|repair|condition|nick|time|place|hands|spirits|health)
  (in|into) a (good|better|stable|settled|positive|healthier|happier|calmer) (place|space|position)
  (on|onto) the (right|straight) (track|path|road|lines)
  (back|get back|keep|stay|staying|get|is|are|be|being|kept|getting) on track
  on an even keel
  (on the|the) straight and narrow
  (keep*|stay*|get*|back) on the rails
  toe* the line
  (do|does|doing|make|makes|making|did) the (right|sensible|decent|responsible|best|grown up) (thing|choice|choices|decision|decisions)
  (as|like|how|the way|where|what) (he|she|they|it|you|a (child|parent|family|teenager|mum|dad)|things|children) (should|ought to) be
  (as|like) (he|she|they|you|it|a (child|parent|mum|dad|father|mother|carer|teenager)) (should|ought to)
  (as|what|which|that) (is|are|would be|is to be|might be|you'd|you would|we'd|we would) (expected|expect) (of|for|from|at) [a|an] [child|children|<poss>|boy|girl|teenager|pupil|baby|him|her|them|this|his|their|your|<num>] [age|year olds|year old|stage]
  (expected|right|suitable|normal|usual|typical|correct|fitting|ok|okay|fine) for [a|an] (his|her|their|your|its|child|children|boy|girl|someone|kids|<num>) [age|stage|of (his|her|their|your) age]
  # clean and tidy
  (cleaner|cleanliness|tidier|tidiness|untidy|unclean|neat|neater|neatly|spotless|immaculate|pristine|spick|spick and span|shipshape|ship shape)
  (hygienic|hygienically|unhygienic|sanitary|insanitary|unsanitary|squalid|squalor|filthy|dirty|grubby|mucky|grotty|messy|cluttered|clutter free|chaotic|smelly|unkempt|scruffy|dishevelled|bedraggled|shabby)
  (habitable|inhabitable|uninhabitable|liveable|livable|unliveable|homely|homelike|cosy|welcoming|hospitable|presentable|respectable)
  (kept|keep|keeps|keeping|look*|in) [a] [good] (nice|good) (house|order|nick)
  # well done, well kept
  well (cared|looked|turned|presented|dressed|groomed|kept|fed|nourished|maintained|mannered|behaved|adjusted|rounded|balanced|supervised|supported|prepared|equipped|organised|organized|managed|rested|regulated|integrated|motivated|disciplined|stimulated|spoken|established|boundaried|nurtured|treated|run|furnished|stocked|ordered|hydrated|socialised|parented|planned|structured|attached|engaged|settled) [for|after|out]
  (cared for|looked after|turned out|presented|dressed|treated|supervised|fed|behaved|clothed) (well|properly|nicely|decently|smartly|better|adequately)
  nicely (turned out|dressed|presented|behaved|spoken)
  (behave*|eat*|sleep*|listen*|communicate*|interact*|parent*|engage*|engaging|perform*|function*|manage*|cope*|mix*|play*|attend*|socialise*|concentrate*|settle*|get* (on|along)|getting (on|along)|do|does|doing|feed*|learn*|respond*|transition*|progress*|progressing|talk*|speak*) [[(very|really|so|fairly|pretty|quite|reasonably)]] [together|at school|at home|with others] well
  (nice|nicer|nicely|lovely|pleasant|pleasantly|pleasanter)
  (excellent|excellently|superb|fantastic|brilliant|wonderful|marvellous|fabulous|terrific|amazing|ideal|ideally|perfect|perfectly|exemplary|impeccable|impeccably|first class|first rate|top notch|optimal|optimum)
  great (progress|relationship|start|role model|things|job|effort|home|mum|dad|parent|influence|attitude|attendance|deal of|care|example)
  # normal
  (normal|normally|normality|ordinary|conventional) (life|family|family life|childhood|home|home life|routine|routines|relationship|relationships|behaviour|teenager|teenage life|child|kid|kids|family home|upbringing|eating|eating pattern|sleep|sleep pattern|bedtime|weight|social life|school life|way|day|activities|things|level|levels|existence|environment|household|diet|childhood experiences|friendships)
  [as] (normal|normally) as possible
  (back to|return to|like) normal [life]
  (like|as) (a|any|any other|other|most) (normal|ordinary|regular) (child|kid|kids|children|family|families|teenager|teenagers|boy|girl|lad)
  # manners
  (respectful|respectfully|disrespectful|disrespectfully|polite|politely|politer|impolite|rude|rudely|courteous|courteously|courtesy|civil|civilly|civilised|civility|considerate|considerately|inconsiderate|well mannered|amicable|amicably|cordial|cordially|harmonious|harmoniously|harmony|friendly|unfriendly|gracious|graciously|pleasant)
  (mutual|more|some|a bit of|greater|show*|with|have|earn*) [more|some|a bit of|proper] respect
  (respect|respects|respecting) (others|adults|staff|teachers|people|each other|one another|the (staff|teachers|rules|boundaries|house rules)|<poss> (mum|dad|mother|father|parents|carers|teachers|elders|peers|siblings)|authority|boundaries|house rules|rules|property|other people|women)
  (good|better|some|nice|nicer) manners
  (mature|maturely|more maturity|maturity|immature|immaturely|grown up way|like (an adult|a grown up|a young (man|lady|woman)|a gentleman|a lady)|ladylike|act* [his|her|their|your] age)
  (responsible|responsibly|irresponsible|irresponsibly) [parent|parents|adult|adults|choices|way|manner|behaviour|drinking|attitude|decisions]
  (kinder|nicer|gentler|calmer|quieter|fairer|firmer|stricter|happier|healthier|safer|warmer|brighter|sensibler|sounder)
  (be|being|more|is|are|stay|remain|so|very) (patient with|tolerant of|kind to|gentle with|nice to|fair to|good to|honest with|open with)
  (be|being|more|is|are) (kind|good|nice|sensible|reasonable|mature|fair|firm|strict|consistent|patient|gentle|thoughtful|caring|attentive|supportive|understanding|tolerant|cooperative|co-operative|flexible|trustworthy|reliable|dependable|organised|civil|normal|presentable|hygienic|stable|settled|calm|balanced|structured|manageable|loving and caring)
  (kindly|kindness|kind words|kind hands|kind way|kind manner)
  (calm|calmly|peaceful|peacefully|peacable|tranquil|relaxed|serene) [and] [quiet|safe|loving|consistent|settled] (environment|home|household|atmosphere|manner|way|parenting|house|home life|relationship|approach|place|mornings|morning|evenings|bedtime|bedtimes|contact|handover|handovers)
  (relaxed|sociable|sociably|chilled|laid back|easy going)
  fit (to|for) (sleep|live|play|eat|wear|drive|use|cook|wash|sleeping|living|playing|habitation|purpose|children|visitors) [in|on|off|with|at]
  (improved|improve|better|good|poor|overall|raise|increase|enhance) [the] quality of
  (calmly|stay* calm|remain* calm|in a calm)
  (firm but fair|fair but firm|firm and fair|fairly treated|treated fairly|treat* ~ fairly|a fair (share|chance|go|crack)|fair share)
  (patiently|patient with|thoughtful|thoughtfully|caring|attentive|attentively|tactful|tactfully|sensitive|sensitively|empathic|empathetic|compassionate|compassionately)
  (trustworthy|reliable|reliably|unreliable|dependable|dependably|predictable|unpredictable)
  (consistent|consistently|consistant|consistantly|consistency|inconsistent|inconsistently|inconsistency)
  # stable, settled, nurturing
  (stable|stability|unstable|instability|stabilised|stabilise|stabilize|stabilised|destabilising)
  (more settled|settled (life|home|lifestyle|environment|routine|placement|family|household|behaviour|period|pattern|way|and (calm|stable|happy|secure)))
  (nurturing|nurtured|nourishing|nutritious|nutritionally|nutritional|wholesome|attuned|emotionally (available|warm|attuned|stable|secure|healthy|safe|mature|literate|intelligent|supportive|regulated|responsive|well)|responsive parenting|responsive care)
  secure (base|attachment|attachments|relationship|relationships|environment|home life|family|family life|foundation|foundations|sense|childhood|upbringing|setting|and|footing|family base|family home)
  (safe|secure) [and|,] [(secure|stable|settled|loving|happy|nurturing|suitable|clean|healthy|caring)] (environment|setting|household|space|relationship|relationships|choices|choice|behaviour|behaviours|decisions|manner|way|parenting|care|caring|adults|people|people round|surroundings|conditions|level|levels|standard|practice|caregiving|parent|boundaries|sleeping arrangements|friendships|peers|influence|use of|arrangements|lifestyle)
  (supportive|unsupportive) (environment|home|family|network|relationship|relationships|adults|adult|friends|peers|setting|parents|parent|people|role|household|partner|atmosphere|way)
  (loving|caring) (relationship|relationships|way|manner|parent|parents)
  conducive
  (emotional|parental|personal) (stability|maturity)
  # influences
  (good|positive|healthy|strong|suitable|better|proper|bad|negative|poor|unhealthy|male|appropriate) [(male|female|positive|adult|parental|peer)] (role model|role models|influence|influences|example|attitude|outlook|mindset|crowd|company|lot)
  set* (a|an) ~ example
  (wrong|bad|right|rough|dodgy|unsavoury|undesirable) (crowd|company|people|sort|sorts|type|types|lot|friends|influences|element|path|choices|choice|decisions|way|side|direction|peers)
  (right|correct) (support|help|food|foods|attitude|mindset|balance|foot|environment|place|provision|school|care|clothes|clothing|equipment|kit|people|friends|messages|example|start|boundaries|approach|services)
  (undesirable|unsavoury|dubious|dodgy|questionable|unwholesome|toxic|harmful) [(people|peers|friends|company|adults|associates|behaviour|behaviours|relationship|relationships|influences|content|activities|lifestyle)]
  (prosocial|pro social|pro-social|antisocial) [(peers|activities|behaviour|behaviours|friends|friendships|lifestyle|choices|interests|way|network|relationships)]
  # worth, use
  (meaningful|meaningfully|worthwhile|purposeful|purposefully|constructive|constructively|productive|productively|beneficial|fruitful|enriching|stimulating|rewarding|fulfilling|enjoyable|useful|usefully|helpful|unhelpful)
  (effective|effectively|ineffective|ineffectively|efficient|efficiently|robust|robustly|rigorous|rigorously|thorough|thoroughly|comprehensive|comprehensively|sound|solid) [(parenting|communication|strategies|boundaries|routines|supervision|support|plan|plans|safety plan|coping|behaviour management|discipline|care|relationship|relationships|routine|clean|cleaning|network|management|safety planning|arrangements|foundation|foundations|grounding|work|education)]
  (successful|successfully) (transition|transitions|placement|reintegration|adult|life|future|contact|relationships|relationship|return|move|integration|independent|independence|career|parenting|parent|start|handovers|rehabilitation|settle|transitioned|reintegrate|reintegrated|manage|managed|managing|integrated|integrate)
  (quality|special|precious|family) (time|family time|one to one time|time together|contact|interaction|interactions|care|play)
  (quality|high quality|good quality|best quality) (care|parenting|relationships|relationship|education|provision|food|play|sleep|of (life|care|parenting|relationship|relationships|contact|sleep|interaction))
  (clear|firm|strict|tight|strong|solid|healthy|loose|proper) [and|but|,] [(loving|warm|gentle|kind|consistent|firm|clear|fair|age appropriate|strong|appropriate)] (boundaries|boundary|expectations|rules|consequences|limits|structure|routine|routines|guidelines|parameters|discipline)
  (strong|close|loving|warm) [(and|,)] [(strong|loving|secure|trusting|supportive|close|caring|warm|nurturing|healthy)] (relationship|relationships|friendship|friendships|family unit|family network|network|support network|male figure|father figure|parenting|family|foundations|foundation|start)
  (trusting|trusted|trustful) (relationship|relationships|friendship)
  (emotionally|physically) (warm|safe|available|well)
  (realistic|manageable|high|unrealistic|workable|bearable|managable) (expectations|level|levels|routine|timetable|plan|debt|workload|way|amount)
  (as|to a) (manageable|minimum|bearable|tolerable|workable)
  (significant|significantly|noticeable|noticeably|marked|markedly|considerable|considerably|substantial|substantially|dramatic|dramatically|vast|vastly|massive|massively|huge|hugely|big|real|visible|satisfactory|steady|sustained|notable) (improve*|improved|improvement|improvements|progress|change|changes|difference|better|reduction|reduce*|increase*|increase|cleaner|safer|shift)
  (excessive|excessively|moderate|moderately|in moderation|overly|unduly|disproportionate)
  too (much|many|long|late|little|often|young|loud) (screen|phone|gaming|time|sugar|junk|fizzy|sweets|tv|drink|alcohol|energy|snacks|takeaways)
  (poor|bad|terrible|awful|appalling|substandard|sub standard|shocking|disgusting|horrible|dreadful) (diet|hygiene|home conditions|house|house conditions|living conditions|conditions|behaviour|behaviours|choices|parenting|supervision|presentation|sleep|state|lifestyle|standard|standards|relationship|relationships|attitude|language|habits|personal hygiene|appearance|self care|routine|routines|boundaries|care|engagement|communication|manners|influence|influences|decisions|start|sleeping|dental hygiene|oral hygiene|attendance|nutrition|interaction)
  (naughty|naughtiness|misbehave*|misbehaving|misbehaviour|play* up|playing up|act* up|acting up|show off)
  (risky|dangerous|reckless|recklessly) (behaviour|behaviours|situations|choices|activity|activities|lifestyle|places|people|adults|decisions)
  (school readiness|school ready|ready for school|ready to learn|ready for adulthood|life ready|work ready)
  (balanced|varied|healthful|sensible|well balanced|active) (diet|diets|meals|meal|food|foods|lifestyle|life|lunch|way|eating|breakfast|work life|nutrition|intake|approach|view|tea|dinner)
  (warm|loving|happy|comfortable|comfy|pleasant|harmonious|calm|quiet|positive|peaceful) [and|,] [(stable|safe|secure|clean|tidy|settled|loving|caring|happy|comfortable|nurturing|consistent|welcoming|dry)] (environment|atmosphere|household|surroundings|family life|home life|family home|accommodation|living|living space|bedroom|bed space|family time)
  (comfortable|comfy|comfortably) (home|bed|bedroom|place|room|house|living conditions|level|accommodation|environment|clothes)
  (smart|smartly|smarter) (dressed|clothes|appearance|uniform|clothing|and|turned|for|enough|choices|decisions)
  (look|looks|looking|dress|dresses|dressed|turn up|turned out|arrive|arrives) (smart|smartly|neat|tidy|clean|presentable|respectable|decent|the part|nice|good|right|their best|her best|his best)
  (wise|wisely|wiser|informed|unwise|good|better|safe|safer|positive|healthy|healthier|sensible|appropriate|poor|bad|right) (choices|choice|decisions|decision|judgements|judgement|judgments)
  (try*|do*|doing|trying|be|at|being) (his|her|their|your|my|our|its) [(very|level)] best
  best possible [(care|start|outcome|outcomes|chance|way|life|education|support|parents|parent|environment|home)]
  (at|by|in) (a|an) [more] (reasonable|sensible|decent|appropriate|suitable|good|better|proper|respectable|acceptable|civilised|regular) (time|hour|age|distance|rate|pace|bedtime)
  (sociable|unsociable|social|unsocial|godly|decent|reasonable) hours
  [a] good (night's|nights|night) (sleep|kip|rest)
  [an] early (night|nights)
  (work*|tries|try|trying|working) (hard|harder) [enough]
  (self care|self-care|hygiene|personal care|parenting|parental|feeding|care) (of|to) (a|an) ~ (standard|level)
  (child|family|baby|young person|autism|dementia) (friendly|focused|centred|centered|oriented)
  (in|with) (a|an|such a) ~ (manner|fashion|tone|attitude|approach)
  in (a|an) ~ way
  (behave*|behaving) [(himself|herself|themselves|yourself|itself|ourselves)] [(in|at|for|on|around|towards)] [<det>] [(school|class|lessons|home|contact|public|foster care|placement|college|nursery|others|carers|staff|teachers|mum|dad)]
  (functional|dysfunctional|functioning) (family|household|relationship|relationships|adult|home|member|unit)
  (right minded|level headed|even tempered|good natured|well meaning|open minded|down to earth|streetwise|street wise)
  (wellbehaved|wellpresented|welldressed|wellfed|wellkept|goodenough|ageappropriate)
  (low key|laid back|hands on) (parent|parenting|dad|mum|father)
  (tip top|spot on|bang on|hunky dory|tickety boo|a-ok)
  (be|is|are|being|stays|stay|kept|keep|goes|go|doing) (ok|okay|alright|all right)
  (fair|good|decent|healthy|reasonable|fair bit|sensible|suitable|appropriate) (amount|bit|number|degree|proportion|portion|portions|size|distance|range|variety) [of]
  in (good|reasonable|proper|decent|suitable) (time|fashion|manner)

  (smooth|smoothly|smoother) [(transition|transitions|running|mornings|handover|handovers|move|bedtimes|bedtime|start|contact|relationship)]
  (go|goes|going|went|run|runs|running|work|works|working|gone) (smoothly|well|better|ok|okay|nicely|without a hitch|to plan|according to plan|swimmingly)
  (well controlled|controlled|in check|in hand|on top of things|kept in check|brought under control|contained|in line) [(and managed)]
  (germ|clutter|hazard|odour|mess|smell|dirt|dust|stress|trouble|hassle|conflict|drama|incident|risk|harm) free
  (fresh|nice|clean|healthy|tidy|smart|well) (looking|smelling)
  (smell*|smelling|look*|looking|feel*) (fresh|fresher|clean|cleaner|nice|nicer|tidy|tidier|smart|well|healthy|healthier|presentable|good)
  (substantial|hearty|filling|square|proper|slap up|sensible|balanced|decent|good|wholesome|nourishing|light|regular and balanced) (meal|meals|breakfast|breakfasts|lunch|lunches|tea|teas|dinner|dinners|food|supper|packed lunch|portion|portions)
  enough to (eat|drink|wear|do)
  (enough|plenty) (food|clothes|money|heating|warmth|credit|nappies|milk|sleep|fluid|fluids|water|fruit|help|rest|stimulation|activities)
  (closer|close|tighter|warmer|better|healthier|easier) (bond|tie|ties|relations|connection|connections)
  (half decent|semi decent|not bad|so so|passable|run of the mill|middling)
  (fit to be seen|fit and well|in one piece|the best of health|best of order)
  (warmly|lovingly|tenderly|softly|graciously|attentively|cheerfully|cheerful|upbeat|optimistic|personable|orderly|dignified|discreetly|discreet|professionally|competent|competently|capably|honourable|honourably|desirable|favourable|favourably|uplifting|inviting|vibrant|fair minded|self respect|wholesomely|methodical|methodically|skilful|skilfully|neighbourly|sportsmanlike|gentlemanly|restrained|tasteful|tastefully|modest|modestly|demure|frugal|frugally|prudent|prudently|thrifty|careful with money|cautious|cautiously|carefully|diligent|diligently|conscientious|conscientiously|punctual|committedly|wholeheartedly)
  with (care|sensitivity|kindness|dignity|compassion|patience|consideration|tact|good grace|warmth|understanding|empathy|confidence and (care|ease)|good humour|decency|civility|fairness)
  (<poss>|the) (old|usual|normal|happy|former) self
  (pride|more pride|some pride) in (<poss> (appearance|home|work|room|school|things|belongings|looks|house|clothes|self)|how)
  (a|be a) credit to
  (can do|have a go|positive mental) attitude
  without (fuss|drama|incident|a fuss|any fuss|any drama|too much fuss|making a fuss|trouble)
  (good|regular|proper|better|healthy|strict|set|decent|solid|stable|consistent|appropriate|structured|sensible|predictable|established|settled|robust|firm|age appropriate) [(and|,)] [(consistent|stable|clear|appropriate|settled|predictable|structured|good|healthy)] (routine|routines|sleep routine|bedtime routine|morning routine|bedtime|bedtimes|sleep pattern|sleeping pattern|eating pattern|mealtimes|night time routine|daily routine)
  (best|good|right|proper|great|lovely|model|perfect|responsible|capable|competent|fit|decent|loving|stable|safe|reliable) (mum|dad|mother|father|parent|parents|carer|carers|sister|brother|son|daughter|neighbour|neighbours|citizen|citizens|pupil|student|tenant|tenants|patient|adult|adults|person|people|provider|partner|housekeeper|co parent|caregiver|caregivers|member)
  (appropriate|right|correct|regular|normal|usual|healthy|recommended|proper) (size|portions|portion|weight|height|dose|place) for

  (dressed|clothes|clothing|coat|coats|outfit) [that (is|are)] [right|suitable] for the (weather|season|time of year|cold|conditions|occasion)
  (suited to|suits|suit|meets|meet|fits|fit|right for|tailored to|geared to|matched to) (his|her|their|your) (needs|age|ability|level|age and stage|stage|abilities|interests and abilities)
  (right|positive|healthy|clear|calm|stable) (frame of mind|headspace|head space|state of mind|vibes|energy|note|terms|footing|light|side of the tracks)
  (close|closer|closely|better|tight|tighter|constant|careful) (supervision|supervised|supervise|watched)
  (supervised|watched|parented|managed) (closely|tightly|carefully|well|properly)
  (genuine|sincere|heartfelt|proper|real|true|honest) (remorse|apology|effort|efforts|attempt|commitment|interest|motivation|insight|empathy|friend|friends|engagement|willingness)
  respect for (<poss>|others|women|people|property|staff|teachers|adults|authority|rules|boundaries|each other|one another|elders|himself|herself)
  (obedient|obediently|obey|obeys|disciplined|self disciplined|childish|babyish|sulky|cheeky|lippy|gobby|bratty|angelic|saintly)
  keep* (calm|(his|her|their|your) (cool|temper|head)|a (cool|level|clear) head|a lid on (it|things|<poss>))
  (harsh|harshly|lenient|heavy handed|soft touch|overprotective|over protective|too (strict|soft|harsh|lenient|lax))
  (basic|minimum|bare minimum|minimal|base) (standard|standards|level|levels|hygiene|cleanliness|furniture|necessities|care standards|parenting|supervision|comforts)
  (house proud|kempt|kept nice|hale and hearty|above board|all above board|fair and square)
  (pull|pulls|pulling|put) (his|her|their|your) (weight|best foot forward)
  (back to|more like|much more like) (his|her|their|your) (old|usual|normal|former|happy) self
  (good|right|bad) (vibes|energy|fit)
  (early|late|sensible|proper) bedtime*
  (less|more|better) (chaotic|hectic|stressful|organised|structured|orderly|pleasant|bearable|presentable|hygienic|homely|secure|mature|responsible|sensible|appropriate|suitable|acceptable|disruptive|rude)
  (hygiene|presentation|appearance|cleanliness|home conditions|house conditions|conditions at home|living conditions|behaviour|diet|manners|attitude|language) (is|are|to be|be|being|gets|reach|reaches|at|up to|of|needs to be|should be|must be|will be) [(at|up to|of|to|kept)] [(a|an|the|more|much|really|very)] (ok|okay|fine|good|better|acceptable|standard|scratch|level|age appropriate|right|nice|decent|improved|normal|satisfactory|high|reasonable|required standard|expected standard)

  (to|meets|with) (everyone's|<poss>|our|school's|the school's|professionals'|mutual) (satisfaction|liking|approval|expectations|expectation)
  (level|standard|point|place|way|state|routine|plan|home|arrangement) [that] (we|everyone|everybody|all|school|professionals|social care|services|they|the network|the team) (is|are|can be|will be|all feel|feel) (happy|satisfied|comfortable|content|pleased|ok|okay|reassured) with
  (happy medium|sweet smelling|sweetly|spruce|spruced up|spruce up|edible|seemly|befitting|becoming of|well stocked|peace and quiet|restful|decorum|etiquette|table manners|apple pie order|show home|ready for inspection|a christian hour|at a christian hour|good as gold|best behaviour)
  dress* like (other|the other|a|any|all the other) (kids|children|boys|girls|lads|normal|teenager)
  the (right|wrong) (kind|kinds|sort|sorts|type|types|amount|level|side|thing|things|note|tone|response|way|approach|balance|order|direction) [of]
  not (too|so|very|overly) (messy|dirty|late|loud|rough|bad|smelly|cluttered|chaotic|strict|hard|harsh|long)
  as (clean|neat|tidy|good|healthy|safe|happy|calm|settled|normal|comfortable|stable|smoothly|well) as (possible|can be|a|any|new|others|other|it|he|she|they|you|could)
  (watch|watches|mind|minds|mend|mends|moderate|temper|improve|clean up) (<poss>) (language|mouth|tone|manners|tongue|ways|ps and qs|behaviour|attitude|act)
  (rub*|rubbing|muddle*|muddling|jog*|bumble*) along
  get* on (fine|ok|okay|great|nicely|better|alright|like a house on fire) [with]
  (a|the|be a|being a) (proper|real|good|great|better|decent|normal) (family|dad|mum|mam|father|mother|lad|girl|boy|home|childhood|parent|couple|team)
  (grown up|adult|ladylike|gentlemanly|neighbourly|friendly|respectful|sensible|appropriate|acceptable|responsible|mature) (behaviour|language|conversation|way|manner|dress|conduct|attitude|fashion|discussion|tone|terms)
  (clean|tidy|smart|nice|good|decent|sensible|suitable|proper|warm) (and|,|but) (clean|tidy|smart|nice|comfortable|safe|presentable|cosy|welcoming|homely|hygienic|appropriate|suitable|well presented|organised|well kept|neat|decent|fed)
  (sensible|decent|proper|suitable|good|smart|appropriate|nice) (shoes|trainers|boots|coat|clothes|clothing|bed|bedding|mattress|food|furniture|equipment|toys|haircut|uniform|footwear|underwear|nappies|housing|accommodation|home|house|flat|job|school|nursery|childcare|bedroom|cot|buggy|phone|laptop)
  (self-control|self control|self discipline|self-discipline|composure|good form)
  (in|with) (good|better|high|great|positive) (spirits|humour|grace|heart|health|mood|form|faith)
  (more|much|far|really|very|quite|fairly|pretty) (positive|stable|settled|appropriate|suitable|sensible|mature|responsible|consistent|organised|presentable|healthy|hygienic|independent and responsible|pleasant|polite|respectful|nurturing|supportive|constructive|productive|reliable|balanced|structured|manageable|acceptable|meaningful|robust)
  (child|children|young person|baby|family|user|wheelchair) (centred|centered|focused|focussed|led|proof|safe)

  (smell*|look*|sound*|feel*|seem*|taste*) (alright|all right|ok|okay|fine|acceptable|reasonable|respectable|normal|lived in|cared for|well cared for|well looked after)
  (present*|scrub* up|come* across|turn* out|fit* in|mix* in|do* himself|shape* up|conduct* (himself|herself|themselves|yourself)|carry (himself|herself|themselves|yourself)|carries (himself|herself)) (well|nicely|properly|appropriately|respectably)
  (anyone|anybody|any of us|any parent|everyone|you or i|i|we|you|any child|any family) (would|could|can|will) be (happy|proud|pleased|comfortable|content|ashamed) [(with|of|in)]

  fit for (a|the|any|<poss>|human|habitation|purpose|children|visitors|royalty|school|work|life|living|small|little|purpose) [(family|baby|child|children|king|queen|habitation|toddler|newborn|teenager|growing|life)]
  up to what ~ (can|will|would|expects|expect|wants|want|needs) [(live with|accept|put up with|tolerate|like)]
  (a|an|such a|less of a|like a) [(complete|total|real|right|bit of a)] (disgrace|embarrassment|eyesore|tip|mess|shambles|pigsty|bomb site|bombsite|health hazard|nightmare|hovel|disaster zone|war zone)
  (warm|close|loving|strong|safe|secure|healthy|positive) (and|,|but) (warm|close|loving|strong|safe|secure|healthy|positive|trusting|respectful) (bond|relationship|attachment|friendship|connection|contact|parenting|care|family|home)
  (more|some|a bit of|a bit more|a little|better|greater|a lot more) (structure|order|stability|normality|calm|discipline|decorum|peace|courtesy|sense|dignity|decency|respect|maturity|responsibility|common sense|consideration|sensitivity|privacy|warmth)
  (half|three quarters) (decent|reasonable|sensible|tidy|civil|respectable|normal)
  something (decent|proper|suitable|healthy|wholesome|nice|nutritious|appropriate|constructive|positive|productive|worthwhile|meaningful|useful|sensible|filling)
  (acceptable|bearable|tolerable|liveable|manageable|reasonable) to (all|everyone|school|<kin>|the (family|neighbours|school)|both)
  (family|grown up|civilised|respectable|law abiding|clean|sober|quiet|steady|regular) living

  # fixed terms, names, and the words used in another sense
  !appropriate adult*
  !appropriate (adult|adults) (service|scheme|volunteer)
  !(appropriate|suitable|proper|reasonable) (body|authority|officer|adjustments|adjustment|person test|chastisement|force|doubt|steps order)
  !(reasonable|sensible) adjustment*
  !suitable person inquiry
  !suitability (interview|panel|check|visit|assessment|form)
  !(fostering|adoption|kinship) suitability
  !beyond [all] reasonable doubt
  !(vacuum|carpet|window|oven|toilet|bathroom|kitchen|office|school|hospital|street|hotel|pipe|floor|drain|glass|steam|night|hand|hands|car) cleaner*
  !(as a|as|the|is a|agency|local|industrial|evening|morning|our|contract|qualified) cleaner*
  !cleaner (at|in|for|job|from|called|vacancy|role|shift|shifts|who)
  !work* as [a] cleaner*
  !(family|child|autism|dementia|user) friendly (hour|hours|policy|robot|cafe|screening|session|swim|rail|coach)
  !friendly match*
  !(the|a|local|football|home|away) friendly
  !friendly (against|at|on|with)
  !calm (box|corner|down box|bag|app|card|cards|jar|kit|room|den|tent|space|zone|bottle|down|breathing)
  !calm down
  !(stable|stables) (door|block|yard|hand|girl|boy|lad|mate|light|lights|boots|duties|club|rug|manager|owner|gate|floor|boy's)
  !(riding|livery|pony|horse|donkey|racing|the|a|cow|nativity|his|her|your|their|muck* out the|at the|to the|in the) [(riding|livery|pony|old)] (stable|stables)
  !(horse|horses|pony|ponies|donkey|donkeys|hay|straw|saddle|mucking|muck|muck*) ~~ (stable|stables)
  !(stable|stables) ~~ (horse|horses|pony|ponies|donkey|donkeys|hay|straw)
  !(stable|unstable) (angina|epilepsy|asthma|diabetes|blood sugar|blood sugars|hba1c|weight at|weight of|on <num>|at <num>|dose|doses)
  !unstable (ankle|knee|joint|joints|hip|shoulder|diabetes|ladder|wall|shelf|building|chair|table|wardrobe)
  !(pre|eu|has|have|had|pre-) settled status
  !settled status
  !(ok|okay) (to|if|with|ing|'d|card|symbol)
  !(be|is|are|it's) (ok|okay|alright|all right|good|calm) (to|if|with|at|for|that|news|as|fun|friends|luck|of|ing|when|because)
  !smart (meter|phone|phones|meters|watch|watches|tv|card|speaker|water|energy|plug|plan|plans|planning|target|targets|goal|goals|board|moves|start|thermostat|doorbell|heating|key)
  !perfect (attendance|pitch|tense|score)
  !(past|present) perfect
  !nice (guidance|guideline|guidelines|standard|biscuit|biscuits|recommended|recommends)
  !(in|from|to|near) nice
  !(civil|criminal) (court|service|servant|servants|partner|partnership|injunction|order|orders|action|claim|ceremony|legal|case|proceedings|marriage|law|enforcement|liberties|engineering|engineer|penalty|war|defence|rights|union)
  !(courtesy) (car|call|bus|coach|visit|phone|of|van|titles)
  !(friendly|friendlies) (society|fire)
  !(sound|sounds) (of|like|system|card|cards|book|books|asleep|box|proof|bar|out|the|in|on|mat|chart|family|families|button|buttons|level|sensor|engineer|effects|wave|check|recording|track)
  !(letter|vowel|speech|phonics|first|initial|s|r|l|<num>|word|blend|new|these|those|animal|end|beginning|the|his|her|your|each|every|loud|with|k|g|t|that|a|of|in|single|final|nasal|vocal|target|three|two|car|fast|any) sound
  !solid (food|foods|fuel|gold|wood|shape|shapes|lump|lumps|oak|door|poo|stool|stools)
  !(rude|rudest) (awakening|word jar|words list|health)
  !(clear|firm) (structure|rules) (of|for) (the game|chess)
  !(kind|kinds) (of|permission)
  !(perfectly|absolutely) (entitled|legal|healthy|clear|able|well)
  !(excellent) (attendance|certificate|award)
  !kindly (agreed|offered|lent|donated|given|gave|provided|paid|let|take|return|ring|send|bring|note|has)
  !(kind|kindness) (award|cup|badge|tree|jar|week|club|ambassador|rocks|certificate|team|day|challenge|bingo|calendar)
  !(random acts of) kindness
  !(ideal) (home|weight|tv|bedtime chart|world)
  !useful (number|numbers|contacts|phone number|list)
  !helpful (number|numbers|card|hand|handout)
  !(naughty) (step|corner|chair|spot|forty|but nice|list)
  !horrid henry
  !(act*|acting) (up) (in|at|the) (drama|play|stage)
  !(normal) (temperature|school day|school hours|hours|timetable|range|school|delivery|bus|time|price|phone number|working hours|opening hours|clothes day|vision|hearing|sight|way home|route|bed|fees|rate|visiting hours)
  !(up to) (date|now|then)
  !quality (street|assurance|mark|inspector|controller|control|standards award|circle|and)
  !(dirty|clean|soiled) (nappy|nappies|washing|laundry|clothes (in|go|basket|bin|box)|linen|dishes|plates|pots|bottles|needles|bomb|protest|protesting|cups|mugs|socks in|kit in|towels|clothes bin|clothes in|pants in|bedding in)
  !(dirty protest|dirty dancing|quick and dirty|messy (play|church|hands|kitchen|mud|paint|art|sensory))
  !(sanitary) (towel|towels|product|products|pad|pads|bin|protection|wear)
  !(neat|neatly) (copy|vodka|whisky|gin|rum|spirits|handwriting|book)
  !(civil|polite) (notice)
  !(harmony|patience|grace|serenity) (will|is|to|has|and|'s|had|can|does|needs|goes|wants|was)
  !(friendly|gentle|kind) (giant|giants|eyes|society|exercise)
  !(in) harmony (with the choir|singing|in)
  !(useful|productive) cough
  !(productive|useful|valued|responsible|full|decent) (member|members) of (society|the community)
  !(productive|successful|responsible|mature|capable|competent|decent|independent|confident) [(,|and)] [(independent|healthy|happy|confident|resilient|productive|successful)] (adult|adults|young man|young woman|young adult|human being|citizen|citizens)
  !(need*|needs|some|wants|extra|of|more|for) nurturing
  !nurture (group|room|base|hub|class|club|space|teacher|lead|provision|uk|breakfast|sessions)
  !(do|does|doing|any|all|the|less|more|much|most|some|no|help with) caring
  !(quality) (of life|of sleep) (scale|score|questionnaire|survey)
  !(carefully|gently|cautiously) (lift|lifts|lower|carry|carries|cross|crosses)
  !with care (leavers|leaver|plan|home|homes|staff)
  !(smooth) (fm|radio|path|floor|surface|surfaces|skin|food|texture|puree|lumps|peanut butter|edges)
  !(controlled) (drug|drugs|substance|substances|crossing|assessment|conditions|parking|burn|trial|by)
  !(be|is|are|being|get|gets|been|was|were|feel|feels) controlled by
  !(it|this|that|things|debt|money|housing|forms|paperwork|transport|bus pass|lift|lifts|tickets|benefits|washing|clothes|nursery|childcare|school|get|gets|getting|got|have|has|having|be|is|are) [all] sorted (by|before|with|on|out)
  !harm free (care)
  !(risk|stress|smoke|drug|alcohol|trouble) free (zone|school|week)
  !(best|good) (mum|dad|student|pupil|citizen|neighbour) (award|cup|mug|certificate|card)
  !(work|works|working) (well|better) (with|for|as)
  !go to plan b
  !(chesty|productive|dry) cough
  !(mature) (student|students|cheddar|cheese|driver|entry|tree|trees)
  !(responsible|irresponsible) for
  !(person|people|adult|adults|officer|clinician|authority|authorities|manager|who (is|are|was)|be|is|are|was|i'm|you're|he's|she's|they're|he|she|both|jointly|parental) responsible for
  !(responsible) (person|officer|adult is|clinician|authority|local authority|individual|retailer|body)
  !responsible (retailing|drinking campaign)
  !(sensitive) (teeth|skin|toothpaste|to (light|noise|dairy|nuts|sound|touch|milk|lactose|gluten)|information|data|area|wipes|stomach|material|ears|eyes|lab|bladder)
  !(stable|patient) (list|information|leaflet|notes|line|transport|record|records|advice|liaison|access|app|portal|group|number|participation|passport|pathway|letter)
  !(the|a|each|every|in|out|as|is|nhs|new|hospital|day|young|of|per|other) patient
  !(patients)
  !(caring) (for|responsibilities|role|duties|dads|together|about|minds|hands|cafe)
  !(is|was|been|be|are|were|and|of|while|after|from|for|stops|started|start|stop|share|shares|shared|sharing|keep|keeps|his|her|their|your|who's|who is|with) caring for
  !(young|family) (carers|carer|caring)
  !harmony (primary|school|house|centre)
  !(predictable|predictive) (text|grade|grades|texts)
  !(consistent with|in line with)
  !(stabilise|stabilised|stabilising) (on|at) (methadone|buprenorphine|insulin|<num>|his|her|a dose|subutex|medication)
  !(secure) (unit|email|children's home|accommodation|training centre|order|estate|mail|link|line|ward|hospital|setting order|tenancy|bed|transport|van|storage|box|lock|locks|gate|fence|garden|door|window|windows|trolley|messaging|portal|site|server|fit|college|school|shed|bike)
  !(be|being|is|are|was|were|been) respectfully (asked|requested)
  !(work*|working) (hard|harder) (copy|hat|shoulder|floor|drive|drives)
  !special (time (box|card|chart|jar|diary|<num>|on|at|from|each|every)|educational|school|needs|guardian|guardianship|measures|constable|schools|provision|delivery|branch)
  !family time (at|with|on|every|in|from|centre|sessions|session|worker|supervisor|is|each|contact|will|twice|once|on|for|takes|visits|service|plan|co-ordinator|coordinator|<num>)
  !too (much|many|long|late) ~ when
  !(fair|good) (friday|ground|trade|isle|copy|game|play league|oak)
  !(big|real|huge|great) (change|changes|difference) (for|in|to) (you|him|her|them)
  !calm (app|the|mr|mrs)
  !(clean|tidy|right|good|nice) way (up|round|of|to)
  !in (a|an|the) (different|similar|new|big|small|family|certain|particular|fun|any|no|some|same|long|other|another|good many|each|one) way
  !in a way
  !(wheelchair|child|user) (friendly|led) (access|entrance|ramp)
  !child led play
  !(child|baby) (proof|safe) (lock|locks|gate|gates|catch|catches|cap|caps|lid|lids|socket|cupboard|seat|latch)
  !in (a|an) (timely|time limited) (manner|fashion|way)
  !stability (meeting|meetings|worker|ball|index|exercises|panel|team|core group|trap)
  !(english|maths|reading|polish|welsh|spelling|memory|hearing|eyesight|handwriting|swimming|spanish|french|arabic|urdu|signal) is (good|ok|okay)
  !(proper|right) (way (up|round)|noun|nouns)
  !in (a|an) way (that|which|he|she|you|they|we)
  !(by|on|along|all|half|part|on the|on <poss>|in the|a long|long|the other|this|that|no|one|either|under|under|each|every|make|give|gave|go|lead|goes|a) way (home|to|back|round|up|down|through|in|out|from)
  !with (a|an) ~ (tone of voice)
  !with (a|an) (new|different|joint|multi agency|team around the|trauma informed|whole family|think family) approach
  !(the|an|a|this|that|same|your|her|his|their|its|new|open door) approach
  !(comfortable|comfy|comfortably) (shoes|shoe|sofa|chair|trousers)
`,
)

/** Small words (good, better, positive, healthy, clean, tidy) that need many exceptions; a measure beside them settles them. */
export const everydayJudgements = phrases(
  'subjective-word everyday',
  `
  (good|better|positive|positively|healthily|unhealthy|unhealthily|clean|tidy)
  (healthy|healthier) [(and|,)] [(happy|balanced|safe|positive|active|varied|nutritious|stable|supportive|loving|respectful|appropriate)] (relationship|relationships|lifestyle|lifestyles|eating|diet|diets|meal|meals|food|foods|choice|choices|lunch|lunches|snack|snacks|breakfast|breakfasts|tea|dinner|dinners|routine|routines|balance|boundaries|attachment|attachments|sleep|sleeping|sleep pattern|habits|friendship|friendships|mindset|influence|influences|way|ways|coping|outlet|outlets|portion|portions|packed lunch|packed lunches|option|options|body image|communication|conversation|conversations|home|home environment|environment|pregnancy|attitude|attitudes|distance|amount|level|levels|alternatives|family|family relationships|family life|parent|parenting|bond|interaction|interactions|interests|hobbies|activities|outlook|respect|appetite|standard|living|contact|co parenting|dynamic|dynamics|expression|peer|peers|peer group|view|use|emotional|drinks|cooking|shopping|menu|weaning|weight|weights|screen|self image|self esteem|regard|discussion|debate|identity)
  (clean and tidy|neat and tidy|clean and safe|nice and clean|nice and tidy|safe and clean)

  # good
  !(for) good
  !good (luck|morning|afternoon|evening|night|bye|friday|news|grief|samaritan|shepherd|neighbour|neighbours|will|to go|to know|old|boy|girl|lad|idea|thing|faith|at|as|deal|few|many|hour|food guide|grounds|reason|cause|causes|riddance|friday|cop|fun|laugh|sport|hands|copy|time|times|company|cook|swimmer|reader|footballer|runner|singer|dancer|driver|listener|eye|heart|head|memory|bit|while|job|one|try|work|reads|ear|catch|pass|pupil|sense|sport|girls|boys|deed|deeds|egg|book|books|works|afternoon's)
  !(as|no|feel|feels|felt|feeling|looks|look|tastes|smells|sounds|smell|sound|taste|was|very|so|too|common|public|greater|that's|is it|it's|its|not|how|what's|what|went|all|really|be|is|are|been|make|makes|made|being) good
  !(english|maths|reading|polish|welsh|spelling|memory|hearing|eyesight|handwriting|signal) is (good|better)
  !good (for|to) (you|him|her|them|me|us)
  !(made|make|makes|making) good
  !good (day|days|bad day|week|weeks|morning) (chart|diary|card|or bad|and bad|at|list|board|box|bag|sheet)
  !(one|two|three|<num>|something|anything|everything|nothing|a|the|some|any|best|most) good thing*
  !(something|anything|everything|nothing|someone|somebody) (good|positive|better|healthy|nice)
  !(tell*|told|say|says|saying|hear*|heard|says|call*|shout*) [<pron>] good
  !(a|the|is|was|being|been) good (friend|friend's|mate)
  !good friend*
  !good (beginnings|start|starts) (nursery|programme|project|scheme|vouchers)
  !(tesco|oxfam|the) good (school|schools|food|childhood|lunch|gym|things)
  !(ofsted|rated|graded|judged|a grade|marked|grade) good
  !(good|better) (mark|marks|grade|grades|level|pass) in
  !mr good
  !mrs good
  !miss good
  !ms good
  !dr good
  # better
  !better (off|than|late|half|start|homes|together|place|angels|lives|futures|future|days|yet|still|known|not|hurry|go|be|way forward|points|medicine|work|tomorrow|world books|gym|leisure|health|life project|beginnings|man|by)
  !(had|i'd|you'd|he'd|she'd|they'd|we'd|know|knows|knew|the|feel|feels|felt|feeling|all|no|any|never|likes|like|liked|worse or|worse|sooner|make|makes|made|even|hear|hears) better
  !better or worse
  !for the better
  !(right|proper) (way up|way round|foot|hand|side|arm|leg|ear|eye|on time|turn|noun|name|nouns)
  !get* better from
  # positive
  !(test|tests|tested|testing|screen|screened|sample|swab|come back|came back|comes back|hiv|rhesus|rh|hep c|hep b|hepatitis|covid|blood group a|blood group o|blood group b|streptococcus|result|results|a level of|strep|lateral flow|tb|false|pregnancy) positive
  !positive (test|tests|result|results|pregnancy|drug|covid|swab|sample|screen|screening|hiv|lateral|number|numbers|integer|pole|pressure|discrimination|action|steps|futures|future|paths|pathways|activities programme|parenting programme|parenting programmes|parenting course|parenting group|behaviour support|behaviour plan|behaviour policy|behaviour lead|behaviour team|behaviour points|behaviour card|behavioural support|people|notes home|minds|moves|points|postcard|postcards|phone call|phone calls|call home|calls home|text home|handling|train|about|directions|choices project|engagement programme|start|images|east|youth|lives|comments slip|note|notes|comment|comments|slip|slips|sticker|card|cards|dip|dipstick|id|identification|vetting|tokens|behaviour)
  !(in|into|stated in|turn into|as) the positive*
  !(as|one|two|three|four|five|six|ten|<num>) (a positive|positive|positives|positive things)
  !(a|the|his|her|your|their|write*|list*|name*|say*|<num>|each|one|daily) positives
  # healthy
  !healthy (start|child|minds|lives|schools|weight (team|nurse|clinic|service|programme|group|advisor|practitioner|coach|range)|me|living team|living pharmacy|eating week|living centre|baby|start vouchers|start card|bmi|teeth|range|hearing|feet|hips|smiles|smile|happy|and (safe|happy|well|loved)|futures|families|families programme|lifestyles team|lifestyles service|lifestyle service|lifestyle coach|lifestyle team|relationships (programme|course|group|project|workshop|session|sessions|lesson|lessons|booklet|workbook|quiz|worker)|kids|heart|heads|together|relationship (programme|course|group|quiz|wheel|session|workshop)|schools team|snack box|tuck|volunteer)
  !(stay*|remain*|grow* up) healthy
  !healthy [and] (safe|happy|well|strong)
  !(nhs|council) healthy
  !unhealthy bmi
  # clean and tidy as things done
  !clean (drug|test|tests|sample|samples|swab|swabs|screen|screens|urine|urines|needles|needle|works|driving|licence|record|slate|sheet|sheets|break|bill of health|air|up|out|off|down|water|catch|catheterisation|dressing|dressings|result|results|bandage|results|room|copy|energy|shaven|eating|from|of (drugs|heroin|cocaine|crack|cannabis|alcohol)|for <num>|since|days|time|and sober|teeth|break|pull|through|start|bandages|clothes (on|out|in|from|ready|laid|for|packed|each|every)|uniform (on|out|laid|ready|from|for)|pants|pair|socks|bedding (on|each|every|once|twice)|pillowcase|nappy|towel|set|change|pyjamas|t-shirt|vest|shirt|knickers|top|underwear|school shirt|shirts|plate|bottle|bottles|cup|cloth|bib|spoon|syringe|kit|boots|football kit|gym kit|tracksuit|hands|nappies|sheet|duvet|bed|bedclothes|inhaler|water|glass|dish|dishes|wipes)
  !(clean|cleans|cleaned|cleaning|tidy|tidies|tidied|tidying) (the|a|his|her|your|their|my|our|its|it|them|up|out|away|round|after|both|one|any|all|away|under|each|every|off|that|this|these|those|around|down|behind|inside|between|teeth|glasses|hearing|before|ears|shoes|windows|bottles)
  !(get|getting|got|stay|stays|stayed|staying|been|is|was|being|keep|are|keeps|remain|remains|remaining|he's|she's|kept|come|came|gets|going|test|tests|tested|testing|dry|swab|swabs|urine|sample) [(drug|drugs)] clean (of|from|and sober|since|for <num>|on <num>)
  !(urine|drug|mouth|saliva|hair|blood|oral|alcohol|weekly|random|monthly|fortnightly) (test|tests|screen|swab|swabs|sample|samples|screens) ~ clean
  !(test*|tested|testing) clean
  !(spring|deep|dry|steam|wipe*|wiped|wash*|washed|scrub*|scrubbed|rinse*|rinsed|lick*|licked|sweep*|swept|brush*|brushed|come|oven) clean
  !tidy (bag|box|up|up time|away|minds|towns|sum|time|rail|street|profit|club|basket|tub|drawer)
  !(toy|desk|drawer|car|cable|sink|bath|shoe) tidy
  !(a|the|his|her|one|good|quick|sunday|daily|weekly|big|ten minute) (clean|tidy) (of|on|at|each|every|once|twice)
  !(to|will|can|must|and|would|could|helps|help|helped|who|'ll|should|let's|need to|needs to|has to|have to|he'll|she'll|they'll|you'll|i'll|we'll|may|together|then) (clean|tidy) (the|a|his|her|your|their|my|our|its|it|them|up|out|away|round|after|both|one|all|each|teeth|shoes|windows|under|inside)
`,
)

/** Cleaning and tidying that a home is to have, with no word of what is done. */
export const cleaningUnsaid = phrases(
  'subjective-word cleaning',
  `
  (clean*|tidy|tidies|tidied|tidying|declutter*) [up] (the|his|her|your|their|our|this) (house|home|flat|property|room|rooms|bedroom|bedrooms|family home|place|kitchen|bathroom)
  (clean*|tidy|tidies|tidied|tidying) (up|house|home)
  (sort*|blitz*|deep clean*) [out] the (house|home|flat|property|bedrooms|state of the house)
`,
)
