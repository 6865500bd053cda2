import { phrases } from './phrases.ts'

/** Words whose meaning is in their reader's eye, whatever they stand beside. */
export const subjectiveWords = phrases(
  'subjective-word',
  `
  # fitting, enough
  (hygenic|hygeinic|nutritous|nutricious|suiteable|sutable|satisfactry|adquate|adequete|adaquate|responsable|respectfull|positve|postive|possitive|stabel|consistant|apropriately|appropiately|apporpriate|appropriete|appropiate|approriate|apropriate|appropraite|appropriatly|resonably|resonable|sensable|acceptible|exceptable|meaningfull|nurtering|benificial|helthy|healty|propperly)
  (appropriate|appropriately|appropriateness|inappropriate|inappropriately|suitable|suitably|suitability|unsuitable|unsuitably|adequate|adequately|inadequate|inadequately|acceptable|acceptably|unacceptable|unacceptably|satisfactory|satisfactorily|unsatisfactory|passable|tolerable|tolerably|sufficient|sufficiently|insufficient|insufficiently|ample|decent|decently|reasonable|reasonably|unreasonable|sensible|sensibly|proportionate|proportionately|proper|properly|excessive|excessively|moderate|moderately|overly|unduly|workable|workmanlike|serviceable|usable|useable|befitting|seemly|becoming of)
  (age|stage|developmentally|weather|season|culturally|gender) (appropriate|appropriately|suitable)
  (fit and proper|fit for purpose|fit to live in|fit to be seen|fit state|fit condition)
  fit (for|to) (a|an|the|any|human|sleep*|live|living|play*|eat|wear|use|drive|cook|wash|habitation|children|visitors|<poss>|<who>) [(king|habitation|<folk>|toddler|newborn|in|on|to)]
  (<good>|big|warm|strong|often) enough
  (enough|plenty of|plenty|lots of) [good] (sleep|rest|food|exercise|attention|stimulation|care|love|play|space|fresh air|fluids|water|affection|routine|structure|supervision|toys|interaction|warmth|clothes|nutrition|heating|nappies|milk|fruit|activities)
  enough to (eat|drink|wear)
  # up to a standard nobody wrote down
  up to [a|an] [<good>|<num>|minimum|required|expected] (scratch|standard|par|the mark|snuff|level|standards)
  up to what ~ (can|will|would|expect*|want*|need*)
  (to|of|at) (a|an) ~ (standard|quality|condition|level)
  [<good>] (standard|standards|quality|level|levels) of [<poss>] [home|personal|basic|self|physical|day to day] (care|hygiene|cleanliness|living|parenting|behaviour|work|dress|presentation|supervision|interaction|sleep|contact|relationship|relationships|communication|nutrition)
  (meet*|to) [the|our|an|a] [expected|required|minimum|basic|school's|<poss>] (standards|standard|expectations|satisfaction|liking|approval)
  (gets|get|is|keep|kept|be|brought|more) (under|in) [better] control
  (in|into) [a|an] [more|much] <good> (order|shape|repair|condition|nick|place|hands|spirits|health|space|position|time|fashion|manner|mood|form|humour|faith|grace)
  (fit|suit*|match*|right for) [for] (the (weather|season|time of year|occasion)|<poss> (needs|age|ability|level|stage|abilities))
  (on|onto|back on|keep*|stay*|get*|is|are|be|being) [on] (the (right|straight) (track|path|road|lines)|track|the rails|an even keel)
  (straight and narrow|toe* the line|pass muster|passes muster|up to muster)
  (do*|make*) (the|a|<more>) (right|sensible|decent|responsible|best|grown up) (thing|choice|choices|decision|decisions)
  (like|as|how|the way|where|what) [a|any|<poss>] (<who>|child|parent|father|mother|dad|mum|carer|teenager|family|things|children) (should|ought to|ought)
  (the way|in the manner|as|like) [a|any|<num>] <good> (<who>|neighbour|family|child|parent|<kin>) (would|should|does)
  (as|what|which|that) [<pron>] (is|are|would be|is to be|might be|'d|would|you'd|we'd|they'd) [be] (expected|expect|hoped|hope|like) (of|for|from|at|in)
  (expected|right|suitable|normal|usual|typical|correct|fitting|ok|okay|fine) for [a|an|<poss>|someone] (age|stage|child|children|boy|girl|kids|teenager|toddler|<num>|<child>|of <poss> age) [age|stage]
  (<who>|anybody|any of us|any <folk>) (would|could|can) be (happy|proud|pleased|comfortable|content|ashamed) [(with|of|in)]
  # clean and tidy
  (cleanliness|tidier|untidy|unclean|neat|neater|neatly|spotless|immaculate|pristine|spick|shipshape|hygienic|hygienically|unhygienic|insanitary|unsanitary|squalid|squalor|filthy|grubby|mucky|grotty|cluttered|clutter free|chaotic|smelly|unkempt|scruffy|dishevelled|bedraggled|shabby|habitable|uninhabitable|liveable|livable|homely|homelike|cosy|welcoming|hospitable|presentable|respectable|respectably|house proud|clean and tidy|neat and tidy|nice and (clean|tidy|warm)|ready for inspection|show home|peace and quiet)
  (germ|clutter|hazard|odour|mess|smell|dirt|stress|trouble|conflict|drama|harm) free
  (a|an|such a|less of a|like a) [complete|total|real|right|bit of a] (disgrace|embarrassment|eyesore|tip|mess|shambles|pigsty|bomb site|bombsite|health hazard|nightmare|hovel)
  not [be|to be] (too|so|very|overly) (messy|dirty|late|loud|rough|bad|smelly|cluttered|strict|hard|harsh|long|silly)
  (comfortable|comfy|inviting|uncluttered|nice|lovely) (temperature|room|house|flat|home|bed|times|surroundings|living)
  (inviting|uncluttered|messier|less messy|less cluttered|less chaotic)
  (treated|spoken to|talked to) (with (respect|kindness|dignity|care)|kindly|nicely|fairly|properly)
  not [be] (silly|daft|ridiculous|over the top|stupid)
  as (<good>|smoothly|well|soft|kindly) as (possible|can be|a|any|new|others|other|it|he|she|they|you|could|is practicable|practicable)
  # well done, well kept
  well [-] (cared for|looked after|turned out|presented|dressed|groomed|kept|fed|nourished|maintained|mannered|behaved|adjusted|rounded|balanced|supervised|prepared|equipped|organised|organized|managed|rested|regulated|integrated|motivated|disciplined|stimulated|spoken|established|nurtured|treated|run|furnished|made|chosen|heated|aired|stocked|ordered|hydrated|socialised|parented|planned|structured|attached|engaged|settled|controlled|fitted)
  (cared for|looked after|turned out|presented|dressed|treated|fed|clothed|parented|managed|watched|supervised) [<more>] (nicely|smartly|well|better)
  nicely
  (behave*|eat*|sleep*|listen*|communicate*|interact*|parent*|engage*|perform*|function*|manage*|cope*|mix*|play*|attend*|socialise*|concentrate*|settle*|get* (on|along)|do|does|doing|feed*|learn*|respond*|progress*|talk*|speak*|budget*|handle*|parent*|run*|work*|go|goes|going) [<more>] [with <who>|to <who>|together|at school|at home|in class|with others|in] [<more>] (well|better|nicely|fine|ok|okay|alright|brilliantly|properly|smoothly|great)
  (go*|run*|work*|pass|passes|pass off|done|happen*) [off] (smoothly|to plan|according to plan|swimmingly|without [a|any] (hitch|fuss|drama|incident|trouble|bother))
  without [a|any|too much|making a] (fuss|drama|incident|trouble)
  (is|are|be|being|look*|stay*) (better|well) than
  (present*|scrub* up|come* across|turn* out|fit* in|shape* up|conduct* <pron>|carry <pron>) (well|nicely)
  (smell*|smelling|look*|looking|sound*|seem*|turn* up|turned out|arrive*|dress*|dressed|present*) (fresh|fresher|clean|cleaner|nice|nicer|tidy|tidier|smart|smartly|well|healthy|healthier|good|the part|alright|all right|ok|okay|fine|lived in|cared for|<poss> best|like <who> cares|like somebody cares|like someone cares)
  as if (somebody|someone|anyone|<who>) (care*|bother*|mind*)
  (lovely|pleasant|pleasantly|nicer|superb|fantastic|brilliant|wonderful|marvellous|amazing|exemplary|impeccable|first class|first rate|top notch|tip top|spot on|optimal|optimum|excellent|excellently|ideal|ideally|perfectly)
  # homes, habits and ties that are praised or faulted
  <good> [and|but|,] [<good>] [-] [family|home|sleep|sleeping|bedtime|morning|night time|daily|eating|living|coping|study|male|female|adult|parental|peer|personal|dental|oral|school|packed|social|co|working|personal|working] [-] <judged>
  [<good>] (role model|role models)
  (strong|stronger|close|warm|warmer|loving|tight|easy) [(and|,) <good>] (relationship|relationships|attachment|attachments|friendship|friendships|network|family unit|connection|support network|parenting|start|foundation|foundations|ties)
  (clear|firm|firmer|strict|tight|strong|fair|regular|set|sound|solid|early|predictable|structured|robust|right|warm) [(and|,|but) (<good>|clear|firm|fair|loving|warm|kind)] [family|bedtime|sleep|morning|daily|eating|mealtime] (boundaries|boundary|rules|expectations|limits|routine|routines|structure|discipline|consequences|bedtime|bedtimes|mealtimes|sleep pattern)
  (poor|bad|terrible|awful|appalling|substandard|shocking|disgusting|dreadful|low|worse) [personal|home|living|dental|oral] (diet|hygiene|conditions|behaviour|choices|parenting|supervision|presentation|state|lifestyle|standard|standards|relationship|relationships|attitude|language|habits|appearance|self care|boundaries|care|communication|manners|influence|influences|decisions|attendance|nutrition)
  (warm|fresh|filling|square|hearty|light) (meal|meals|food)
  (warm|calm|quiet|peaceful|fresh|light) and <good>
  <judged> [at home|at school|in class|with <who>|between them] [that] (is|are|to be|be|being|gets|get|becomes|become|remains|stays|kept|keeps|will be|must be|should be|needs to be|need to be|feels|looks|reach*) [kept] [(at|up to|of)] [a|an] [<more>] [<more>] (<good>|ok|okay|fine|under control|good enough|improved|in proportion|age appropriate)
  <judged> (improve*|improves) (significantly|markedly|noticeably|considerably|greatly|a lot|dramatically|massively)
  (mental health|mood|health|behaviour|relationship|things|sleep|skin|attendance|school work|conditions|speech) [has|have|is|are|will] (improve*|improving) (significantly|markedly|noticeably|considerably|greatly|a lot|dramatically|massively)
  (things|it|life at home|mornings|bedtimes|evenings|matters) (is|are|be|get*|feel*|becom*|run*|go*) [<more>] [<more>] (calm|calmer|better|easier|settled|smoother|smoothly|nicer|normal|back to normal|ok|okay|alright|on track|manageable|quieter|pleasant|civil|relaxed)
  <more> (positive|suitable|mature|responsible|organised|hygienic|pleasant|polite|respectful|supportive|constructive|productive|reliable|structured|manageable|meaningful|robust|settled|sociable|stable|independent and responsible|patient|considerate|tolerant|thoughtful|attentive|chaotic|hectic|stressful|disruptive|rude|homely|secure)
  (clean|tidy|smart|nice|good|sensible|proper|warm|calm|stable) (and|,|but) <good>
  (warm|close|loving|strong|safe|secure|healthy|positive) (and|,|but) <good> [<judged>]
  # how somebody is to be
  (be|being|is|are|stay*|remain*|become*|act*|more|was) [<more>] [<more>] (kind|nice|mature|fair|firm|strict|patient|gentle|thoughtful|caring|attentive|understanding|tolerant|cooperative|flexible|trustworthy|reliable|dependable|organised|civil|normal|calm|balanced|structured|manageable|sociable|friendly|considerate|cheerful|decorous|fit for|good|better|positive|relaxed|civilised|courteous|proud of <poss> (room|home|work)|good to|nice to|kind to|ok|okay|alright|all right)
  (respectful|respectfully|disrespectful|disrespectfully|polite|politely|politer|impolite|rudely|courteous|courteously|courtesy|civilly|civilised|civility|considerate|considerately|inconsiderate|amicable|amicably|cordial|cordially|harmonious|harmoniously|friendly|unfriendly|gracious|graciously|mature|maturely|maturity|immature|immaturely|ladylike|gentlemanly|kindlier|patiently|thoughtful|thoughtfully|attentive|attentively|tactful|tactfully|sensitively|empathic|empathetic|sympathetic|sympathetically|compassionate|compassionately|trustworthy|reliable|reliably|unreliable|dependable|predictable|unpredictable|consistent|consistently|consistency|inconsistent|inconsistently|inconsistency|calmly|peaceful|peacefully|serene|tranquil|warmly|lovingly|tenderly|cheerfully|cheerful|dignified|discreetly|discreet|competent|competently|honourable|favourable|favourably|uplifting|restful|tasteful|modest|modestly|frugal|frugally|prudent|prudently|thrifty|cautiously|carefully|diligent|diligently|conscientious|conscientiously|wholeheartedly|sociably|obedient|obediently|disciplined|self disciplined|babyish|sulky|cheeky|lippy|kindness|kind words|kind hands)
  [mutual|more|some|a bit of|greater|show*|have|earn*|with] (respect for <who>|mutual respect|more respect|greater respect|some respect)
  show* [<more>|some|proper] respect
  (respect|respects|respecting) (<who>|adults|teachers|each other|one another|the (staff|teachers|rules|boundaries)|<poss> (<kin>|parents|carers|teachers|elders|peers|siblings|property)|authority|boundaries|house rules|rules|property|other people|women)
  (treat|treats|treating|speak*|talk*) [to] ~ with (respect|courtesy|kindness|dignity)
  (good|better|some|nice|<poss>|table) manners
  (responsible|responsibly|irresponsibly) [parent|parents|adult|choices|way|manner|behaviour|drinking|attitude|decisions]
  (stay*|remain*|keep*|be|being) calm [<more>]
  (firm but fair|fair but firm|firm and fair|treat* ~ fairly|treated fairly|fair share|best behaviour|good as gold)
  (naughty|naughtiness|misbehave*|misbehaviour|play* up|act* up|acting up|show off|childish)
  keep* (<poss> (cool|head)|a (cool|level|clear) head|a lid on (it|things|<poss>))
  (watch|mind|mend|moderate|temper|improve|clean up) <poss> (language|mouth|tone|manners|tongue|ways|behaviour|attitude|act)
  (in|with) (a|an|such a|the|a more) ~ (manner|fashion|tone|attitude)
  in the (tone|manner|way|voice|spirit) (a|an|that|you|we|one|of a) ~ (ought|should|would|expect*|parent|father|mother)
  in (a|an) ~ way
  <judged> between <who> and <who> (is|are|to be|be|being|gets|becomes) [<more>] (<good>|ok|okay|fine)
  (a|the|such a) [<more>] (good|better|proper|decent|great|responsible) (dad|mum|mam|da|mother|father|parent|example|son|daughter|brother|sister|neighbour|citizen|influence|mummy|daddy|stepdad|gran)
  (spend|spends|spending|use|uses|using|choose|chooses|manage|manages|budget|budgets) ~ (wisely|sensibly|responsibly|better)
  (good|better|best|sensible|proper) use of <poss>
  (correctly|suitably) (dressed|dress*|equipped|clothed|fed|fitted|supervised)
  (dress*|equip*|feed*|treat*|supervise*|store*) ~~ (correctly|right)
  (kind|gentle|soft|warm|civil|friendly|pleasant|respectful|normal|quiet|calm) [and <good>] (tone|voice|word|words|manner|way|hand|hands|face|approach)
  quality (time|work|placement|care|sleep|contact|food|provision|teaching|childcare|relationships|friendships|parenting)
  (hygiene|presentation|appearance|home conditions|house|bedroom|sleep|diet|manners|behaviour) [has|have|is|are] (improved|improving|come on|got better|up together)
  (house|home|flat|room|bedroom|place|kitchen) up together
  get* ~~ up together
  (more|most) (desirable|fitting|suited)
  (smell*|smelly|musty|be|is|are) [<more>] fresher
  (good|better|firm|firmer|proper) (handle|grip|grasp|hold) (on|of)
  responsible adults
  keep* (himself|herself|yourself|themselves|things|everything|the place|it all|the house|the flat|home) [and <poss> room] (smart|clean|tidy|nice|presentable|fresh|respectable|pleasant|decent|calm|ticking over|in order|straight)
  (warm|clean) and (dry|comfortable|comfy|clean|fed)
  (firmer|stricter|softer|gentler|kinder|calmer|fairer|tougher|clearer) (about|on|over|around|at|in|when)
  (hands-on|hands on|involved|present|supportive|committed|capable|competent|dependable|steady|more active) (dad|mum|mam|parent|parents|father|mother|grandparent|nan)
  <good> (support system|support network|support structure)
  (get*|put*|keep*) (the|<poss>|this) (house|home|flat|room|bedroom|place|kitchen|garden|hoose) (sorted|straight|in order|nice|up to date|together|shipshape|right)
  guid (hoose|hame|time|name|manners|example|care)
  with (care|sensitivity|kindness|dignity|compassion|patience|consideration|tact|good grace|warmth|empathy|good humour|decency|civility|fairness)
  (at|by|in) (a|an) [<more>] <good> (time|hour|age|distance|rate|pace)
  (sociable|unsociable|unsocial|godly|ungodly|decent|christian|civilised|civilized|sane|humane|earthly|respectable) (hours|hour|time|bedtime)
  (modest|modestly|unseemly|untoward|unedifying|distasteful|sizeable|palatable) [<judged>]
  (more|less|a|some|most) desirable
  (anything|something|anyone|nothing|everything) (unsavoury|improper|rude|nasty|dodgy|shady|off colour|risky|unpleasant|iffy)
  (softer|kinder|gentler|firmer|stricter|sterner|fairer|milder|nicer|politer|quieter|sweeter|harsher) (voice|tone|word|words|bedtime|bedtimes|hand|line|rules|manner|manners|approach|way|touch|language|crowd|group|boundaries|with <who>|to <who>)
  (less|not so|not as|more) (harsh|strict|severe|shouty|moody|critical|cross|snappy|stern|soft|kind|gentle|grumpy|sharp|bossy|nosy)
  (up to|equal to) the (job|task|purpose)
  (do|does|doing|did) the (job|trick)
  fit* the bill
  (keep*|stay*|get*|be|is|are|on) on top of [the|<poss>|all the] (home|house|housework|washing|ironing|kitchen|flat|laundry|dishes|garden|rubbish|bins|cleaning|chores|things|mess|bills)
  (ok|okay|alright|fine|smart enough|good) for (school|pe|work|church|winter|nursery|visitors|company|going out|outdoors)
  (handovers|handover|drop offs|drop off|drop - offs|pick ups|changeovers|changeover|goodbyes|partings|transitions|mornings|bedtimes|contact|visits) ~ (is|are|be|go|goes|run|stay) [<more>] (smooth|smoother|smoothly|easy|easier|painless|seamless|pleasant|calm)
  [a|an] (good|proper) (night's|nights|night) (sleep|kip|rest)
  early (night|nights)
  (rub*|muddle*|bumble*) along
  get* on [<more>] (fine|ok|okay|great|nicely|better|alright|well|like a house on fire) [with]
  (work*|try|tries|trying) (hard|harder)
  (try*|do*|doing|trying|be|at|being|give*) (<poss>) [(very|level)] best
  (dress*|act*|behave*|live*|be) [just] (like|as) [a|an|any|the|all|most] [other|normal|proper|grown up|ordinary] (kids|children|boys|girls|teenager|child|family|families|teenagers|kid|adult|lady|gentleman|young (man|lady|woman))
  (act* <poss> age|grown up (way|manner)|pull <poss> weight|put <poss> best foot forward|a credit to|(can do|have a go|positive mental) attitude)
  (back to|more like|much more like|<poss>) (old|usual|normal|former|happy|right) (self|mind|selves)
  (pride|more pride|some pride) in (<poss>|how)
  (behave*|behaving) [<pron>] [(in|at|for|on|around|towards)] [<det>|<poss>] [(school|class|lessons|home|contact|public|placement|college|nursery|<who>|carers|staff|teachers)]
  conduct* <pron>
  # stable, nurturing, in good hands
  (stable|stability|unstable|instability|stabilised|stabilise|stabilize|nurturing|nurtured|nourishing|nutritious|nutritionally|wholesome|conducive|supportive|unsupportive|prosocial|pro social)
  emotionally (available|warm|attuned|stable|secure|healthy|safe|mature|literate|supportive|regulated|responsive|well)
  [emotional|parental|personal] (emotional stability|maturity)
  (is|be|are|being|more|all|<child>) settled
  settled (life|home|lifestyle|environment|routine|placement|family|household|behaviour|period|pattern)
  (harmful|risky|dangerous|reckless|questionable|dubious|toxic) [online] (people|peers|friends|company|adults|associates|behaviour|behaviours|relationship|relationships|situations|choices|activities|activity|lifestyle|places|decisions)
  (wrong|bad|right|rough|dodgy|unsavoury|undesirable|nicer|better) (crowd|company|people|sort|sorts|type|types|lot|friends|element|path|way|direction|peers|support|help|place|provision|school|equipment|kit|balance|foot|kind|kinds|amount|tone|response|approach|messages|note) [of]
  (undesirable|unsavoury|unwholesome|half decent|not bad|so so|happy medium)
  (nice|clean|tidy|smart|healthy|fresh|good) [-] (looking|smelling)
  (make*|keep*|leave*) [<det>|<poss>] (<judged>|place|car|cot|garden) <good>
  (made|kept) <good>
  (be|is|are|much|look*|keep*) cleaner
  (close|closer) (bond|bonds)
  <good> (mental|emotional|oral|dental|personal) (health|wellbeing|hygiene)
  (be|is|are|well|better|kept) [well|better|brought] (controlled|in check|under control|in hand)
  (more|somewhere|something|less) fitting
  (culturally|gender|trauma|more|be|being|age) sensitive
  (civil|clean) tongue
  in [all] [a|an] <good> (frame of mind|state of mind|headspace|head space|mindset)
  # worth, use
  (meaningful|meaningfully|worthwhile|purposeful|purposefully|constructive|constructively|productively|productive|beneficial|fruitful|enriching|stimulating|rewarding|fulfilling|enjoyable|usefully|effective|effectively|ineffective|ineffectively|robust|robustly|rigorous|rigorously|thorough|thoroughly|comprehensive|comprehensively)
  successfully
  successful (transition|transitions|placement|reintegration|contact|relationships|relationship|return|move|integration|parenting|parent|start|handovers|rehabilitation)
  (quality|special|precious) (time|family time|time together|contact|interaction|interactions|play)
  (high quality|good quality|best quality)
  (manageable|realistic|workable|bearable|tolerable) [(level|expectations|routine|timetable|plan|debt|workload|way|amount)]
  (significant|significantly|noticeable|noticeably|marked|markedly|considerable|considerably|substantial|substantially|dramatic|dramatically|massive|massively|huge|hugely|big|real|visible|steady|sustained) (improve*|improved|improvement|improvements|progress|change|changes|difference|better|reduction|reduce*|increase*|increase|cleaner|safer|shift)
  good (progress|attendance|effort|work)
  in moderation
  too (long|late|little|often|strict|soft|harsh|lenient)
  too (much|many) (screen|phone|gaming|time|sugar|junk|fizzy|sweets|tv|alcohol|energy|snacks|takeaways)
  (overprotective|over protective|heavy handed|laid back|easy going|lenient)
  !(bag|bags|kit|uniform|pencil case|books|pens) ~ ready to learn
  (school readiness|school ready|ready for school|ready to learn)
  (informed|wise|wiser|wisely|unwise|positive|smart|smarter|healthy|poor|bad) (choices|choice|decisions|decision|judgements|judgement|judgments)
  best possible [(care|start|outcome|chance|way|life|education|support|environment|home)]
  (child|family|baby) (friendly|focused|centred|centered|proof)
  (dysfunctional|functioning|functional) (family|household|relationship|relationships|adult|home|unit)
  (self control|self discipline|composure|common sense)
  <good> (amount|bit|number|degree|proportion|portion|portions|size|distance|range|variety|balance) [of]
  (a|more) balanced (picture|view|account|diet|approach|lifestyle|meal|meals)
  <more> (order|stability|normality|calm|discipline|peace|decency|sense|privacy|warmth|consideration|responsibility|goodness)
  (some|more|a bit of|bit of) (goodness|order|normality|calm|decorum|peace|sense|dignity|decency) [in it|to it|at home]
  (normal|ordinary|normally) (life|family life|childhood|home life|routine|routines|relationship|teenager|child|kid|upbringing|eating|sleep|weight|way|day|level|existence|household|as possible)
  (back to|return to|like) normal [life]
  something (decent|proper|suitable|healthy|wholesome|nice|nutritious|constructive|positive|productive|worthwhile|useful|filling)
  [close|closer|tight|constant|careful] (closely|tightly) (supervised|watched|supervise)
  (genuine|sincere|heartfelt|real|true) (remorse|apology|effort|efforts|commitment|interest|motivation|insight|empathy|engagement)
  (in|to) proportion
  (that|which|where) (a|an|any|<num>) (year <num>|child|baby|teenager|toddler|pupil|<num> year old) can [actually|really] (sleep|study|play|live|learn|be|settle)

  # praise and blame of anybody and anything
  (nice|reputable|orderly|sanitary|civilised|civilized|kindly|unkind|unkindly|nastily|harshly|unfairly|supportively|encouragingly|guid|cooperatively|co-operatively|humanely|diplomatically|reassuringly|good humouredly|level headed|even tempered|good natured|good tempered|mild mannered|bad tempered|open minded|non judgemental|nonjudgemental|non judgmental|fair minded|like minded|right minded|well meaning|half decent|approachable|agreeable|amenable|obliging|recklessly|carelessly|rowdy|unruly|raucous|boisterous|slovenly|minging|boggin|bogging|manky|clarty|clatty|mingin|braw|cwtchy|hunky dory|up to speed|fantastically|marvellously|excellently|wonderfully|superbly|admirably|commendably|commendable|praiseworthy|creditable|creditably|laudable|exceptional|fabulous|terrific|splendid|super|stellar|high quality|good quality|efficient|efficiently|fruitfully|harmless|unhelpful|unhelpfully|unpleasant|unpleasantly|undignified|uncivilised|unseemly|unsightly|unhygienically|presentably|becomingly|aptly|acceptable to all|beyond reproach|above board|as good as gold|on form|in good nick|spruce|well versed|up to date with)
  (play*|talk*|speak*|touch*|treat*|hold*|handle*|stroke*|be|respond*|behave*|act*|deal* with|share*|parent*|drive*|react*) [<who>|to <who>|with <who>|together|to each other|with each other] [<poss> (sister|brother|baby|friends|upsets|mum|dad)] [<more>] (brilliantly|gently|sensibly|fairly|wisely|lovingly|tenderly|caringly|kindly|affectionately|nicely|beautifully|cooperatively|properly|badly|poorly|roughly|aggressively|rudely)
  (<good>|gentle|kind|caring|patient|helpful|quieter|kinder|gentler|nicer|strong) [,|and] [<more>] [<good>|strong] (rapport|rhythm|women|men|response|reaction|reply|view|gloves|layers|wear|outdoor wear|trainers|boots|jumper|gear|supply|stock|example|examples|bunch|childminder|childminders|babysitter|babysitters|sitter|sitters|nursery|nurseries|group|groups|club|clubs|film|films|game|games|programme|programmes|website|websites|content|pub|pubs|people|person|man|woman|neighbourhood|area|school|college|tutor|mates|company|class of <judged>|class of friend|books|music|videos|apps|feed|grasp|understanding|knowledge|judgement|judgment|shape|nick|outing|outings|treat|treats|present|presents|gesture|word|words|touch|hands|ear|(dental|skin|hair|medical|personal|basic|daily|foot|oral) care|listener|eater|sleeper|timekeeper|time keeper|timekeeping|pupil|student|tenant|son|daughter|big sister|big brother|sibling|stepdad|stepmum|partner|husband|boyfriend|girlfriend|chair|wheelchair|buggy|pram|curtains|carpet|carpets|decor|cooker|mealtimes|mealtime|bathtime|weekend|weekends|holiday|holidays|feeling|feelings|vibe|reasons|reason|ways|tactics|techniques|methods|budgeting|spending|report|reports|feedback|results|marks|grades|effort|listening|sharing|turn taking|teamwork|driving|conversation|conversations|talk|talks|chat|chats|argument|time keeping|self care|care|cleaning|cookery|nursing|handling|toileting|posture|walk|gait|grip|speech|reading|writing|handwriting|spelling|maths|memories|memory|times|play|space|spaces|places|area|areas|options|option|alternatives|alternative|solution|outcome|ending|result|reputation|life|mood|balance|mix|idea|ideas)
  (<good>|helpful|gentle|caring|kind) (enough)
  (right|correct|wrong|sturdy|stout) (footwear|clothing|clothes|shoes|kit|equipment|gear|coat|bedding)
  (close|closer|better|tighter|constant) supervision
  (smartly|nicely|suitably|tidily|properly|cleanly|neatly|sensibly|decently|warmly) (turned out|dressed|presented|kept|clothed)
  (on|onto) (a|an) [more] (level|even|steady|firm|sound|better|good|firmer|surer) (keel|path|track|plane)
  (be|to be|being|is|are|was) made [<more>] (safe|better|secure|fit|usable|habitable)
  enough (<good>|warm|clean|dry|fresh) (clothes|clothing|layers|food|bedding|nappies|milk|meals|socks|underwear)
  (normal|ordinary|typical) (teenage|family|home|student|school|social|day to day|everyday|boyhood|girlhood) (life|childhood|routine|experience|experiences)
  (useful|meaningful|real|proper|positive|fuller|valuable|worthwhile) [and <good>] (part|role) in
  (seasonal|seasonable) (clothing|clothes|wear|coat|footwear)
  (organise*|plan*|handle*|structure*|share*|manage*|budget*|arrange*) ~ better
  (mark*|treat*|share*|divide*|split*|discipline*|judge*|deal* with) ~ fairly
  (a|an|some|find*|get*|choose*|pick*) [much] (better|nicer|kinder|healthier|calmer)
  (measured|considered|restrained|tempered|even handed|grown up|muted|mature|balanced|rational|level headed) (reaction|reactions|response|responses|tone|approach|reply|discussion|conversation|conversations|words|way|view)
  (safe|safer|comfortable|comfy|quiet and calm) (space|place|area|spot|somewhere) to (play|crawl|sleep|study|sit)
  somewhere (comfortable|comfy|calm|decent|suitable|nice|proper|cosy) to
  (high|higher|low|lower|realistic|unrealistic|fair|clear|clearer|right|wrong|raised) [<more>] (expectations|standards|standard|aspirations|hopes|opinion)
  (right|wrong|sensible|realistic|suitable|manageable|comfortable|appropriate) (level|levels|pitch|pace|height|time|moment|place|age|balance|amount|size|support|way|ways|tone|words|response|note|people|person|choices|food|foods|clothes|shoes)
  (sound|solid|firm|secure|fair|good|better|rough|working) (grasp|grounding|knowledge|understanding|command|footing) [of]
  (plenty|lots|loads|enough) to do
  (keep*|in|choose*|choosing|mix* with|with|among|around) (safe|safer|better|nice|good|decent) (company|friends|people|adults|lads|girls|crowd|mates)
  (safe|sensible|responsible|sober|capable|decent|suitable|caring|kind) (people|adult|adults|person|babysitter|sitter|visitors|company|drivers|driver|hands|minder)
  (people|adults|folk|visitors|friends|company|anyone|anybody|everyone|everybody|whoever) ~~ (is|are) [<more>] (safe|trustworthy|responsible|sober|sensible|all right|alright|ok|okay)
  (be|being|is|are|more|become*|very) [<more>] (helpful|careful|generous|affectionate|loving|capable|disruptive|aggressive|rude|rough|wild|messy|disgusting|sensitive|comfortable|fitting|successful|accommodating|forgiving|encouraging|nurturing|welcoming|fulfilling)
  (handle*|deal* with|manage*|respond* to|dress*|care* for|look* after|treat*|run*) <who> [<more>] (well|better|smartly|nicely|sensibly|warmly|gently|lovingly)
  (handle*|deal* with|manage*|respond* to|run*) ~ (upset|upsets|money|household|home|anger|temper|tantrums|feelings|conflict|pain|behaviour|mornings|bedtimes|budget) [<more>] (well|better|sensibly|gently)

  # enough by somebody's lights, like a grown-up, in keeping
  (plenty|lots|loads|enough|ample) [of] (layers|bedding|blankets|clothing|warm things|change|variety|fruit and veg|to (eat|drink|wear|keep (him|her|them) busy))
  (wrap*|bundle*) <who> up (well|warm|warmly|properly)
  (wrap*|bundle*) up (well|warm|warmly|properly)
  (within|beyond|over) (limits|reason|bounds|reasonable limits|sensible limits)
  (money|finances|bills|affairs|paperwork|household|budget|rent account|home) (is|are|be|put|kept|get*) in (order|hand|good order)
  (kinder|nicer|gentler|fairer|politer|softer|friendlier|warmer|more civil) (to|with|towards) (<who>|<poss>|the|each|others|people|animals|staff|adults|one)
  (nice|kind|gentle|pleasant|civil|decent|lovely|sweet) (to|with|towards) (<poss> (sister|brother|siblings|mum|dad|nan|mother|father|carers|teacher|friends|cousins|pets|dog|cat)|each other|one another|others|everyone|people|animals|the (baby|dog|cat|staff|children|others|twins))
  (talk*|speak*|spoke|communicat*|communicate*|discuss*|settle*|sort*) ~~ like (adults|grown ups|grown up people|civilised people|reasonable people|friends)
  (act*|behav*|behave*) [more] like (an adult|adults|a grown up|grown ups|a gentleman|a lady)
  (effective|good|better|strong|stronger|open|clear|clearer|honest|healthy|healthier|improved|grown up|positive|regular and open|smooth) [(and <good>|and (open|honest|clear|regular|strong|effective))] (communication|dialogue|joint working|partnership|partnership working|working relationship|working relationships|liaison|links|information sharing|teamwork|lines of communication|cooperation) [(between|with|from|among|about)]
  (in keeping|in line|commensurate|consistent|in step|on a par|comparable) with (<poss>|his|her|their|your|a child of|other children|others|peers) [(own|her|his|chronological|developmental)] (age|stage|ability|abilities|peers|years|needs|development|level|age group)
  (hygienic|sanitary|safe|clean|comfortable|suitable|stimulating|calm|nurturing|structured) (setting|settings|surroundings|conditions|area|space|environment|place|corner|sleeping place|sleeping arrangements)
  (fit) to (be seen|be lived in|show|live in|bring <who> (home|up)|receive)
  (get*|pull*|sort*) (himself|herself|themselves|yourself|his life|her life|their lives|things|it all|it) (sorted|together|straight|organised|out|in order|on track)
  (right|correct|proper|best|wrong) (things|thing|stuff|foods|bits|gear|way|order|amounts) [(at|in|for|and)] [the] [(right|proper|best)] [(time|times|way|amounts|moment|moments)]
  (safe|sturdy|solid|comfy|comfortable|roomy|decent|strong|proper) (and|,|but) (safe|sturdy|solid|comfy|comfortable|roomy|decent|strong|warm|clean|affordable|reliable) (car seat|cot|bed|pram|buggy|chair|high chair|seat|mattress|pushchair|coat|shoes|home|house|flat|stair gate|desk|bike|place)
  (sturdy|roomy|decent|comfy|sensible|stout) (car seat|cot|bed|pram|buggy|chair|high chair|seat|mattress|pushchair|stair gate|desk|flat|house|place|home|bag|rucksack)
  in good (working order|nick|trim|order|repair|condition|shape|health|heart|spirits)
  (to|up to) the best of (his|her|their|your|my) (ability|abilities)
  (good|strong|proper|solid|sound|sensible|decent|robust|realistic) (birth|safety|budget|revision|care|morning|bedtime|meal|money|sleep|study) (plan|plans|timetable|regime)
  (near|close to|in reach of) (good|decent|nice) (schools|shops|transport|people|parks)
  (nice|good|better|decent|safer|quieter|rough|respectable) (area|street|estate|neighbourhood|part of town|road|end of town|neighbours)
  (fair|decent|steady|proper|reasonable|good) (wage|job|income|rent|hours|pay)
  (firm|strict|consistent|fair|vigilant|structured|organised|watchful) (with|about|around|on) (<who>|<poss>|the (kids|children|boys|girls|twins)|bedtime|bedtimes|rules|screens|screen time|homework|safety|boundaries)
  !(firm|strict) (about|on|with) (<num>|the <num>|no)
  more (vigilant|watchful|organised|careful|flexible|approachable)
  (honest|open|open and honest|frank|transparent|truthful|straight|straightforward) (relationship|relationships|conversation|conversations|communication|dialogue|discussion) [(with|between|about)]
  (on top of) (nits|lice|head lice|appointments|homework|school work|paperwork|his|her|medication|meds|rent|debts|routines|nappies)

  (safe|warm|strong|good|secure|solid|nice|clean|decent|cheap) (and|,) (sturdy|solid|robust|roomy|comfy|hard wearing|practical|reliable|dependable|well made|serviceable)
  (right|wrong) (things|stuff|times|moments|sorts)
  (routine|routines|system|structure|arrangement|arrangements|timetable|approach|set up|bedtime|way) (that|which) (works|work|suits|suit|fits|is right|feels right|is best)
  (<judged>|times|days|handovers|school run) (is|are|be|to be|become|becomes) [more of] (a|an) (pleasure|joy|delight|breeze|calm affair|calmer affair|happy affair)
  dressed [right|up] for (the (weather|season|cold|rain|time of year|day|occasion)|winter|summer|school)
  (mind|minds|careful about|careful with) (what|how) <who> (say*|speak*|talk*|behave*|act*|conduct*)
  (stick*|keep*) to (sensible|decent|civil|safe|proper) (topics|subjects|hours|times|places|things|people)
  (act*|behave*|be|being) (the|like (a|an|the)) (adult|grown up|parent|responsible one)
  (sort*|tackle*|improve*|see to|do something about) [out] the state of (the|his|her|their|your)
  (a|an|the) [<more>] (steadying|calming|stabilising|settling|positive|bad|good|better|moderating|civilising) influence
  (have|has|had|having) (a|an) [<more>] (good|better|great|nice|bad|poor|rough|decent|happier|positive|calmer) (day|week|term|weekend|morning|lunchtime|playtime|birthday|christmas|session|visit|contact|half term)
  !fair play (cup|award|league|trophy|shield)
  !stable (below|above|between|under|over)
  !in control of
  !positive (sibling|peer) interactions
  # fixed terms, names, and the words used in another sense
  !appropriate adult*
  !(appropriate|suitable|reasonable|proper) (body|authority|officer|adjustment*|person test|chastisement|force|doubt|noun|nouns|person inquiry)
  !suitability (interview|panel|check|visit|assessment|form)
  !beyond [all] reasonable doubt
  !(family|child|autism|dementia|user|baby) (friendly|proof) (hour|hours|policy|robot|cafe|screening|session|swim|lock|locks|gate|gates|cap|caps|lid)
  !(stable|stables) (door|block|yard|hand|girl|boy|lad|mate|boots|club|manager|owner|gate|floor)
  !(riding|livery|pony|horse|donkey|racing|to the|at the|in the|out the|cow|nativity) [(riding|livery|pony|old)] (stable|stables) [(at|on|to|with|for|door)]
  !stables
  !(horse|horses|pony|ponies|donkey|donkeys|hay|straw|muck*) ~~ stable
  !stable ~~ (horse|horses|pony|ponies|hay|straw|muck*)
  !(stable|unstable) (angina|epilepsy|asthma|diabetes|blood sugar*|hba1c|weight at|weight of|on <num>|at <num>|dose|doses|ankle|knee|joint|joints|hip|shoulder|ladder|wall|shelf|building|chair|table|wardrobe)
  !stability (meeting*|worker|ball|exercises|panel|core group)
  !settled (status|in|into|to|on|back|by|down|before|within|again)
  !(be|is|are|it's) (ok|okay|alright|all right|good|fine|calm|better|fair|kind|nice|clean) (if|at|for (<who>|a|an|now|<num>)|that|news|as|fun|friends|luck|when|because|of|to (see|hear|know|go|have|get|be|do|say))
  !(be|is|are|it's) (ok|okay|alright|all right|good|fine|better|happy) with
  !(is|are) better (at|by|than)
  !perfect attendance
  !(is|are|be|more|very) [<more>] comfortable (with|in|about|at)
  !supportive (insole*|shoe*|boots|seat*|chair|footwear|bra|strap*|cushion*|belt)
  !healthy start
  !(is|are|be|it's|that's) (ok|okay|all right|alright|fine|good|safe) to
  !engag* (meaningfully|positively|constructively|productively|effectively|successfully|consistently|properly|responsibly|well) (with|in)
  !<good> <judged> (session|sessions|work|lesson|lessons|workshop|workshops|training|toolkit|workbook|resource|project)
  !<num> [more] safe (places|place|people|adults|things|ways)
  !positive ~ (test|tests|result|results|swab|swabs|sample|samples)
  !fair (bit|few|hair|skin|enough|isle|trade|hearing|share of the (sofa|bed|remote|screen))
  !better (than|half|late|idea|off|offer|luck)
  !bad language
  !secure attachment*
  !normal (at|on|in) <poss> ~ (test|scan|check|bloods|results)
  !(good|bad|safe|unsafe) touch*
  !clean driving
  !functional skills
  !(best|better) (mum|dad|mam|man|woman|son|daughter|brother|sister)
  !trusted (adult|adults)
  !capable of
  !careful (of|what|who|not)
  !guid (friday|morning|night|neighbours)
  !courtesy (car|call|bus|coach|visit|phone|of|van)
  !secure (accommodation|home|bed|beds|unit|placement|children's|order|estate|training|setting|ward|hospital|lock|locks|gate|gates|garden|cupboard|box|door|doors|fence|fencing|storage|tin|cabinet|padlock|base|parking|bike|bin|tenancy|email|folder|transport|provision)
  !(a|the|<poss>|clean|new) clean (slate|sheet|break|bill|start|record|licence)
  !clean slate
  !(age|weather) appropriate adult
  !(is|are|being|that's|it's|here's|and|from|to) (where|what) <who> (should|ought)
  !(where|what) <who> (should|ought) [to] (be|go|sit|sleep|wait|stand|live|do|say|have|know|see|get) (by|on|in|at|each|when|if|next|after|before|<num>)
  !robust package
  !<good> <judged> (certificate|award|badge|chart|card|cards|leaflet|booklet|course|programme|group|guide|pack|app|policy|star|stars|sticker|stickers|scheme|questionnaire|checklist|diary|worksheet|award)
  !(who|whoever) (was|is|were|has been) [<more>] (<good>|kind|mean|rude|helpful|patient|polite) [to <pron>]
  !(diabetes|asthma|eczema|epilepsy|condition|pain|symptoms|seizures) ~ (well|better) (managed|controlled)
  !supportive (around|with|about|of)
  !at a level (of|commensurate|where|to match)
  !(is|are|was|were|been|being) [<more>] unreliable
  !within normal limits
  !(leaflet|leaflets|book|booklet|video|film|session|sessions|talk|talks|poster|module|workshop|chapter|page|course|lesson|webinar|podcast) (on|about) [the|a] [<more>] <good> [<judged>]
  !(positive|negative) (difference|differences|number|numbers|integers)
  !too (long|late|little|often|much|many) (to|for <who> to) (walk|carry|reach|read|travel|lift)
  !safe sleep
  !(when|once|after|until|till|while) ~~ (settled|calm|well|better|asleep)
  !<poss> good (coat|shoes|suit|trousers|dress|jumper|jacket|plates|scissors|side|ear|eye|leg|arm|hand|foot|knee|chair|room)
  !responsible (for|person|officer|clinician|authority|body|individual)
  !consistent with
  !kind* of
  !naughty (step|corner|chair|spot|list|elephant)
  !act* up (in|at|on) (the|drama)
  !productive (cough|member*)
  !(productive|successful|mature|independent) [(,|and)] [(independent|healthy|happy|confident|resilient|responsible)] (adult*|young man|young woman|citizen*|member*) [of society]
  !(responsible|capable|competent|decent) [(,|and)] [(independent|healthy|happy|confident|resilient)] (young man|young woman|citizen*|member*) [of society]
  !(become*|into|grow* up|grow* into) [to be] [a|an] (responsible|capable|competent|decent|caring) adult*
  !nurtur* (group|room|base|hub|class|club|space|teacher|lead|provision)
  !(need*|some|extra|of|for) nurturing
  !(quality|standard) (circle|assurance|mark|inspector|control|mattress|cot)
  !(carefully|gently|cautiously) (lift*|lower|carry|cross*)
  !with care (leaver*|plan|home*|staff|order)
  !mature (student*|cheddar|cheese|tree*|entry)
  !(stabilis*|stable) (on|at) (methadone|buprenorphine|insulin|<num>|<poss>|a dose|medication)
  !(work*) [<more>] (well|better|hard|harder) (with|for|as|copy)
  !in (a|an|the) (different|similar|new|big|small|family|certain|particular|fun|any|no|some|same|long|other|another|good many|each|one|nhs|step by step) way
  !in a way
  !fit for it
  !kept safe
  !made (happy|better|safe)
  !(all|half|part|on the|in the|on <poss>|long|other|this|that|no|one|either|give|make) way
  !in (a|an) [timely|time limited] way (that|which|<pron>)
  !in (a|an) (timely|time limited) (manner|fashion|way)
  !(thing*|what|something|anything|bit|bits|part|one) [that] (go*|works|work|is going|are going|is working|worked) [<more>] (well|better)
  !plenty of time
  !too (long|late) [is] (when|means|for)
  !(do|does|doing) well (at|in) <num>
  !perfect (tense|pet|day)
  !(good|best|right|close|real|old|new) (friend|friends|mate)
  !good (shepherd|samaritan|morning|afternoon|evening|night|friday|neighbour*|food guide)
  !(mr|mrs|ms|miss|dr|pc) <good>
  !strong enough to (say|tell|hold|carry|lift|walk|stand|sit|ask)
  !(spotless|clean) record
  !proper (name|noun|nouns|fraction|fractions)
  !positive (and|or|to) negative
  !positive for (strep|covid|flu|cannabis|cocaine|tb|nits|coeliac|group <num>)
  !suitable for (vegetarians|vegans|age <num>|ages)
`,
)

/** Small words that a measure beside them settles like any other. */
export const everydayJudgements = phrases(
  'subjective-word everyday',
  `
  (positive|positively|healthily|unhealthy|unhealthily|healthier)
  (clean|tidy)
  (is|are|be|being|get*|feel|do|does|doing|much|any|so|even|little|bit|lot|look*|cope*|manage*|behave*) better [at|about]
  (for|of|a) better <judged>

  !(for|in|into|as|the|a|his|her|their|<num>|each|list*|name*) positives
  !(test*|screen*|sample|swab|came back|come back|comes back|hiv|rhesus|hep c|hep b|covid|group a|group b|group o|streptococcus|result*|strep|lateral flow|tb|false|pregnancy) positive
  !positive ~ (test|tests|result|results|swab|sample)
  !positive (test*|result*|pregnancy|drug|covid|swab|sample|screen*|hiv|lateral|number*|integer|pole|pressure|discrimination|action|steps|future*|path*|activities|parenting (programme*|course|group)|behaviour (support|plan|policy|lead|team|points|card)|behavioural support|people|minds|moves|points|postcard*|phone|call*|text*|handling|train|directions|engagement programme|start|youth|lives|comment*|slip*|note*|sticker*|card*|dip|dipstick|id|vetting|tokens)
  !before [too] long
  !(behav*|act*|acting) like
  !strong enough to (say|tell|hold|carry|lift|walk|stand|sit|ask)
  !(spotless|clean) record
  !(in|into|as) the positive
  !(something|anything|everything|nothing|someone|somebody|one|two|three|<num>) (good|positive|better|healthy|positives)
  !(feel*|felt|feeling|know*|the|hear*|like*|get* well|make it) better
  !healthier (you|together)
  !(leaflet|leaflets|book|booklet|video|film|session|sessions|talk|talks|poster|module|workshop|chapter|page|course|lesson|webinar|podcast) (on|about) [the|a] (positive|healthy|better|clean) [<judged>]
  !<num> or better
  # clean and tidy as things done
  !clean for (good|life|ever|<num>)
  !<kin> (is|stays|gets|keeps|remains|has been|to be|to stay|will be|will stay|being) [<more>] clean
  !clean (drug|test*|sample*|swab*|screen*|urine*|needle*|works|driving|licence|record|slate|sheet*|break|bill|air|up|out|off|down|water|catch|dressing*|result*|bandage*|room|copy|energy|shaven|eating|from|of|for <num>|since|days|time|and sober|teeth|pull|through|start|pants|pair|socks|pillowcase|nappy|nappies|towel*|set|change|pyjamas|vest|shirt*|knickers|underwear|plate*|bottle*|cup*|cloth|bib|spoon|syringe|kit|boots|tracksuit|hands|duvet|inhaler|glass|dish*|wipes|mug*|bowl*|tray)
  !clean (clothes|uniform|bedding|bed|bedclothes) (on|out|in|from|ready|laid|for|packed|each|every)
  !(clean|cleans|cleaned|cleaning|tidy|tidies|tidied|tidying) [and ~] (the|a|<poss>|it|them|up|out|away|round|after|both|one|any|all|under|each|every|off|that|this|these|those|down|behind|inside|between|teeth|shoes|windows|bottles)
  !(get*|stay*|been|was|being|keep*|remain*|came|come|test*|testing|swab*|sample*|urine) [drug] clean (of|from|and sober|since|for <num>|on <num>)
  !(test|tests|screen*|swab*|sample*|test*|tested|testing) [<be>|come*|came] [back] clean
  !(spring|deep|dry|steam|wipe*|wash*|scrub*|rinse*|lick*|sweep*|swept|brush*|come|oven) clean
  !(the|<poss>|one|quick|sunday|daily|weekly|big|ten minute) (clean|tidy) (of|on|at|each|every|once|twice)
`,
)

/** Cleaning and tidying that a home is to have, with no word of what is done. */
export const cleaningUnsaid = phrases(
  'subjective-word cleaning',
  `
  (clean*|tidy*|declutter*) [up] [and <good>] (the|<poss>|this) [family] (house|home|flat|property|room|rooms|bedroom|bedrooms|place|kitchen|bathroom|caravan|hoose)
  (clean*|tidy*) (up|house|home)
  (sort*|blitz*|deep clean*) [out] the (house|home|flat|property|bedrooms|state of the house)
  (a|guid|good) [guid|good|thorough|proper] (clean|tidy|clear out|going over|scrub)

  !(clean*|tidy*) up (the|after|<poss>) ~
  !(a|guid|good) (clean|tidy|clear) (slate|sheet|break|bill|start|record|licence|conscience|run|pair|set|change|shirt|plate|bed|bedroom|kitchen|house|home|flat|test|sample|screen|uniform|towel|glass|cup|top|vest|nappy|jumper|and|one|ones|pair|hanky)
`,
)
