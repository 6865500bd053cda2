import { phrases } from './phrases.ts'

/** What nobody can see, hear or count: feelings, states of mind, bonds, understanding, and things "improved". */
export const unmeasured = phrases(
  'unmeasured',
  `
  # How somebody feels
  (feel*|feeling) ~ (part of|a part of|at home|good about|able to|listened to|heard|like|that|better|safe|safer|loved|wanted|valued|in control|ready|easier)
  (feel*|feeling|feelings|emotion|emotions|emotional|emotionally|mood|moods|mental health|mental wellbeing|wellbeing|well-being|wellness|welfare|mental state|state of mind|peace of mind|headspace|outlook|mindset|attitude|attitudes)
  (happy|happier|happiest|happiness|unhappy|unhappiness|content|contented|joy|joyful|sad|sadness|lonely|loneliness|isolated|isolation|withdrawn|anxious|anxiety|anxieties|worried|worry|worrying|worries|tearful|jealous|jealousy|bored|cheerful|mood|spirits|scared|fearful|fear|fears|stressed|stress|distress|distressed|depression|depressed|low mood|panic|anger|angry|frustration|frustrated|upset|shame|guilt|grief|trauma|traumatised|overwhelmed|hopeless|hopelessness|hopeful|hope|hopes)
  (calm|calmer|relaxed|settled|unsettled|secure|insecure|security|insecurity|safe|safer|safety|safely|protected|protection|loved|love|wanted|valued|cherished|treasured|nurtured|nurture|nurturing|comforted|reassured|reassurance|accepted|acceptance|included|inclusion|respected|respect|supported|cared for|heard|listened to|understood|noticed|special|proud|pride)
  (enjoy|enjoys|enjoying|enjoyment) ~ (life|school|learning|childhood|being|company|time|himself|herself|yourself)
  (frightened|afraid|terrified|nervous|nervousness|wary|embarrassed|embarrassment|ashamed|guilty|bitter|bitterness|resentful|resentment|rejected|rejection|abandoned|unloved|unwanted|discouraged|despair|dread|dreads|dreading|homesick|numb|agitated|agitation|irritable|moody|confused|confusion|blamed|troubled|burdened|apprehensive|apprehension|petrified|insecurities|paranoid|down in the dumps|low in (himself|herself|yourself|mood|spirits)|in low spirits|miserable|misery|inferior|hatred|self-hatred|optimism|optimistic|pessimistic|inner peace|serenity|contentment|self-loathing|readiness|in denial|denial)
  accept* (that|what|how|why|his|her|your|their|the|responsibility)
  (get|gets|getting|got) over (what|it|this|that|the|his|her|your|their|all)
  (been|go|goes|gone|went) through (more|so much|too much|a lot|hell|it all|the mill|enough)
  needs time [to|and]
  (from|sees|see) ~ (his|her|your|their|the child's|<poss>) (side|point of view|perspective|shoes|eyes|world)
  (takes|take|taking) ~~ in (his|her|your|their) stride
  penny drops
  (take*|taking|took|show*) [a|an|some|more] [real|more|active|close|closer|greater|keen|proper|genuine] interest in
  (get|gets|gets it|twigs|twig|grasps|grasp|realises|sees) that
  (caught|torn|stuck|pulled) (between|in between|in the middle|both ways|two ways)
  (nice|good|happy|lovely|fun) (time|times) together
  (chance|chances|likelihood|odds|possibility) of <who> ~~ [has|have] (gone|going|go|goes) (down|up)
  (given|give|gives) due (weight|regard|consideration)
  (sense|idea|picture) of (who|where|what|why) <who>
  (as much|every bit) ~ (part|member) of
  for keeps
  strong enough to
  # How they see themselves
  (esteem|self-esteem|worth|self-worth|self-image|self-belief|self-confidence|self-respect|self-regard|self-identity|self-awareness|confidence|confident|confidently|assertive|assertiveness|identity|belonging|belong|belongs|heritage|culture|sense of|body image|resilience|resilient|resiliance|empowered|empowerment|motivation|motivated|motivate*|ambition*|aspiration*|aspire*|determination|commitment|committed|enthusiasm|interest in|independence|independent|independently|autonomy|maturity|mature|dignity|agency|inner strength|strength to|strength|courage)
  (see*|sees|view*) (himself|herself|yourself|themselves|yourselves|myself)
  (like|likes|love|loves|believe*|believes|faith|pride|accept*|trust*|value*) in* (himself|herself|yourself|themselves)
  (believe* in|believes in|faith in|proud of|happy with|happy in|comfortable in|comfortable with|at ease with|at ease|accepting of) [<pron>]
  (knows|know) (who (he|she|you|they) (is|are)|(his|her|your|their) [own] (worth|mind|value|place|story)|(he|she|you) (matters|matter|is loved|are loved|belongs|belong))
  # Coping and managing
  (cope*|coping|manage* (his|her|your|their|the|with|day)|managing|regulate*|regulation|self-regulate*|self-regulation|dysregulat*|de-escalat*|escalation|escalate*|behaviour|behaviours|behavior|behavour|emotional literacy|impulse control|self-control|temper|self-care|self care|life skills|living skills|social skills|people skills|communication skills|parenting skills|parenting capacity|parenting|parental capacity|skills|strategies|coping mechanisms|tools)
  (social|emotional|cognitive|physical|sensory|language|speech|moral|personal) (development|skills|needs|growth|functioning|wellbeing|health|delay|progress)
  (deal* with|work* through|process*|processing|come* to terms|make* sense of|face* [up to] what|face* (his|her|your) past|move* on|moving on|overcome*|heal*|healing|recover*|recovery|let* go of)
  # Between people
  (relationship|relationships|relationhip|bond|bonds|bonding|attachment|attachments|attatchment|attuned|attunement|connection|connections|connected|closeness|closer|close to|trust|trusts|trusting|trusted|rapport|friendship|friendships|friendly|friends|make friends|family life|family time|quality time|time together|warmth|affection|affectionate|empathy|empathetic|empathise*|sensitivity|responsive|responsiveness|emotional availability|emotionally available|emotional warmth|loyalty|tension|tensions|conflict|conflicts|hostility|dynamics|harmony|breakdown|cohesion|cooperation|co-parenting|co-parent|communication|communicate*|communicating|dialogue|transparency|honesty|honest|openness|open and honest)
  get* (on|along) [(better|well|together|with)]
  (two of you|them both|both of them|everyone|everybody) ~ get* on
  (on the same page|on the same side|sing* from the same|a united front|united front|work* together|working together|pull* together|part of the family|part of a family|part of things|fit* in|fits in)
  (put* ~~ first|comes first|come first|come before|priorit*|prioritise*|prioritises|prioritised|prioritising|take* ~ seriously|taken seriously|child-focused|child-centred|child focused|child centred)
  # Knowing
  (understand*|understanding|understands|understood|aware|awareness|insight|insightful|insights|knowledge|knowledgable|knowledgeable|appreciate*|appreciation|realise*|realisation|realize*|recognise*|recognises|recognition|acknowledge*|acknowledgement|acknowledgment|accept* responsibility|take* responsibility|responsibility|responsible|responsibly|ownership|reflect*|reflects|reflection|reflective|mentalis*|mentalising|remorse|accountability|accountable|expectations|boundaries|boundary|consequences|common sense|better informed|informed)
  (sees|see) (that|why|how|the) ~
  (learn*|learning) ~ (about|that|from|respect|consequences|boundaries|lessons|trust|love|cope|manage)
  (know*|knows|knowing) (that|how|what|why|right|about|she|he|you|it|where|who)
  # The kind of life or care
  (consistent|consistency|consistently|routine|routines|structure|structured|stable|stability|instability|predictable|predictability|permanence|permanency|permanent|continuity|normality|normal life|certainty|chaos|chaotic|calmness|environment|atmosphere|nurturing|stimulation|stimulating|balance|balanced|lifestyle|quality of life|life chances|fresh start|new start|new chapter|future|opportunity|opportunities|chance|chances|full life|full a life|fulfilling|fulfilled|fulfilment|adulthood|well adjusted|well-rounded|well rounded|rounded|handle on|grip on|grasp of|capable of|destiny|dreams|role model|role models|influence|influences|male influence|guidance and|care and|childhood)
  (potential|progress|progresses|progressing|achieve*|achieves|achieving|achievement|attainment|attain*|thrive*|thrives|thriving|flourish*|flourishes|flourishing|blossom*|develop|develops|developed|developing|development|growth|succeed*|success|successful|outcomes|the best|best version|full potential|do well|does well|doing well|excel*|engage*|engagement|engaged|participate*|participation|attendance|attendence|punctuality|education|learning|school life|behave*|behaves|concentrate*|concentration|focus|focused|focussed|attention|effort|inspired|stimulated)
  (needs|need) ~ (met|are met|be met|being met|to be met|understood)
  (basic|emotional|physical|health|social|educational|developmental|identity|cultural|religious|care|day to day|individual|additional|complex|sensory) needs
  (improve*|better|good|healthy|healthier|disturbed|poor|sound|address) (sleep|sleeping|eating|diet|reading|writing|spelling|speech|hygiene|toileting|drinking) [habits|habit|pattern|patterns|skills|routine|routines]
  (sleep|sleeping|eating|diet|reading|writing|spelling|speech|hygiene|toileting|weight|drinking|appearance|health|behaviour) [needs|to|has|is|will|must|should] [to] [be|get] (improve|improved|improves|better|managed|healthier|sorted|addressed)
  (impact|effect|effects|consequences|consequence|dangers|danger|risks|risk|harm|cost|affects) (of|on|from|about) ~ (drinking|smoking|arguing|arguments|shouting|drugs|alcohol|cannabis|use|violence|fighting|missing|gambling|hitting|self-harm|self-harming|vaping|weed|sexting|swearing|knives|knife crime|smacking|driving|running)
  (effect|effects|impact) on (<name>|him|her|you|them|the|mum|dad|<poss>)
  (in|comfortable in) (his|her|your|their) own skin
  (feel|feels|feeling) ~~ (talk|open up|speak|turn|go|ask|share|play|tell|be) [to|with]
  (sleep|toileting|toilet training|diet|hygiene|speech|language|oral health|finances|money|debt|drinking|offending|eating|bedtimes|mealtimes|mornings|contact|weight) [and] [language|sleep] (issues|issue|problem|problems|difficulties|delay|delays|concerns|needs|worries|habits)
  # Risk
  (risk|risks|at risk|risky|risk-taking|vulnerable|vulnerability|vulnerabilities|exploitation|exploited|radicalised|radicalisation|harm|danger|dangers|dangerous|neglect|neglected|abuse|abused|domestic abuse|domestic violence|significant harm|emotional harm|physical harm|poverty|offending|reoffending|re-offending|anti-social behaviour|antisocial behaviour|criminality|grooming|safeguarding|safeguarded|family breakdown|placement breakdown|crisis|disruption|protective factors|protective)
  progress* (with|in|at|on) (reading|writing|maths|spelling|speech|school|swimming|english|learning|phonics|talking|walking)
  risk of ~~ (again|breaking|being|losing|having)
  (issue|issues|problem|problems|difficulties|difficulty|concerns|concern|struggles|struggling|challenges|challenging|barriers|impact|effects|situation|circumstances)
  # Sayings
  (come* out of (his|her|your|their) shell|find* (his|her|your|their) (feet|voice|place|way)|stand* on (his|her|your|their) own [two] feet|stand* up for (himself|herself|yourself)|turn* (a corner|things around|his life around|her life around|your life around|it around|over a new leaf)|back on track|on track|on the right (track|path)|get* (his|her|your|their) (life|act|head) (together|back|straight|on track|round)|keep* (his|her|your) head (down|above water)|spread* (his|her|your) wings|reach* for the stars|the sky is the limit|be the best|all (he|she|you) can be|look* forward to [coming|going|being] [back|home|there] [to]|a weight off|carry* ~~ (grief|guilt|shame|trauma|anger|blame|hurt|pain|sadness)|carry* ~ (worries|worry|burden|weight)|for keeps|(centre|center) of ~ world|apple of ~ eye|world revolves|world to|top of ~ list|mean* the world|has (his|her|your) back|there for (him|her|you|them|each other|one another)|forever home|caught in the middle|piggy in the middle|light at the end|man up|step* up|grow* up|thrive|open up|opens up|opening up|let* (people|others|adults) in|brighter|positive|positively|positivity|mattering|matters to|be a child|let him be|be a kid|be heard|have a voice|a voice|a say|move* forward*|moving forward*|in a [much] (good|better) place|at peace|ease|eased|easing|easier|lighter|less pressure|pressure)
  (make|makes|making) [the|more|some|better|her|his|your|their] [own] (good|better|right|safe|safer|positive|healthy|wise|sensible|informed|life|best) (choices|choice|decisions|decision)
  (bounce|bounces|bounced|bouncing) back
  (make|makes|making) [the|more|some|much] (healthier|wiser|safer|smarter|kinder|sounder) (choices|choice|decisions|decision)
  (break|breaks|breaking) (the|this|that|his|her|your|their) (cycle|pattern|chain|spell) [of] [going] [back]
  (steer*|guide*|see|sees|carry|carries|nurse*|shepherd*) (<pron>|<name>|<kin>) through (the|his|her|your|their|this|year)
  !through (the|his|her|your) (door|gate|park|gates|school gates|homework|menu|list|steps)
  (bond|bonds|attachment|relationship|trust|ties) ~~ (needs|wants|need|want) [to be] (mending|mended|fixing|fixed|repair|repairing|repaired|work|building|rebuilding|rebuilt)
  (attendance|attendence|punctuality|behaviour|mood|confidence|attitude|timekeeping|concentration|diet|hygiene|sleep|effort) [to|will|must|should|needs to|has to|starts to] (pick|picks|perk|perks|come|comes|go|goes|look|looks) (up|on|along)
  (kinder|softer|gentler|sunnier|rosier|happier) (place|one|home|life|world|childhood|time)
  heart [is|gets|feels] (lighter|fuller|happier|warmer|mended|healed)
  head [is] ~ in a ~ (place|space)
  (hold*|keep*|held) (his|her|your|their) head [up] high
  (stand*|walk*) tall
  (take|takes|taking) (his|her|your|their) place in
  (make|makes|making) (something|a life|the most|the best) [of|for]
  (shine|shines|spark back|his spark|her spark|your spark|sinks in|sink in|hits home|inner|at heart|heart of|heart has|broken heart|heavy heart|soul|spirit|self|gravity|seriousness|perspective|point of view|wavelength|eye to eye|even keel|fair crack|fair chance|frame of mind|in mind|on edge|eggshells|weighed down|grown-up stuff|adult stuff|on top of things|on board|running on empty|held|feel held|stretched|at breaking point|at the end of (her|his|your|their) tether|spilling over|peace|piece of mind|kind young|good person|nice person|decent|better person|just be|wee boy|wee girl|a kid|like a child|normal (family|boy|girl|life)|every child|other kids|good relations|relations|cordial|amicable|civil|stranger to|warm|loving|caring|kindness|patience|patient|gentle|tender|compassion|goodwill|common ground)
  get* on ~ with
  (mend*) (his|her|your|their) ways
  leave* ~ behind
  (same hymn sheet|hymn sheet|measure of|in tune|hopes and dreams)
  (odd one out|hard on (himself|herself|yourself)|rise* to the (challenge|occasion)|pull* through|come* through it|weather* the storm|muddle* through|rub* along)
  (thinks|think) (well|highly|the world|better|more) of
  (give|gives|giving) [more|some|a] thought to
  (take|takes|taking) good care
  (finds|find) ~ (hard|difficult|tricky|challenging|a struggle|tough)
  feel* like (it's|it is|home|<poss> own|<poss> home|somebody|someone|a (family|failure|nobody)|part of|<who> (belong*|matter*|count*))
  (believe*|trust*|accept*|sure|certain) that
  (more|bags of|some|less|no|little|fresh|renewed|any) energy
  (feel*|seem*) (lighter|heavier|brighter|braver|bigger|smaller|flat|numb|lost|torn|stuck)
  come* to (like|love|value|accept|trust|forgive) (himself|herself|yourself|themselves|it|what|that|<who>)
  (got|get|gets|getting|move*|come*) past (what|it|the (past|row|rift|hurt|anger)|<poss> (anger|hurt|grief|loss))
  (likelihood|chances|odds) of
  (none|not any) of it (is|was) <poss> (fault|doing)
  (fault|blame) (is|was) not <poss>
  !know* <poss> [own|new|home|full] (address|name|surname|number|phone number|postcode|birthday|date of birth|way to|times tables|letters|colours|numbers|route|bus|timetable|password|pin)
  !(by heart|safety plan|support plan)
  !(happy|glad|content) to (go|sit|wait|hold|have|be left|sleep|try|walk|stay|wear|let|be picked|be put)
  !(stable|stables) (to|yard|door|block|club)
  !(a|the) stable (to|yard|door|block)
  !love (letter|letters|heart|hearts|island)
  !know* where (the|his|her|your|their|to) ~ (is|are|lives|live|goes|go|find)
  !heard (over|what|how|from|mum|dad|<who>|her|his|the)
  !know* where <who> (is|are|lives|sleeps|goes|will be|has gone|have gone)
  !(lose*|losing|lost) <poss> temper
  !crisis (team|line|plan|number|house|service|cafe|text|card)
  !special (guardian|guardians|guardianship|school|needs|educational)
  !best (seat|friend|mate|hat|shoes|coat|time|man)
  !(don't|doesn't|didn't|not|dont|doesnt) know* (where|who|when|which)
  # To make better, of whatever it may be
  (improve*|improves|improved|improving|improvement|improvements|increase*|increased|increasing|enhance*|enhanced|maximis*|maximise*|strengthen*|stronger|promote*|promotes|promoting|boost*|develop*|raise* (his|her|their|your|aspirations|awareness|self)|build* (on|up|his|her|your|their|resilience|confidence|trust|a (bond|relationship|rapport|future|better|positive|sense|strong|stronger|good|safe|safer|life|healthy)|better|positive)|rebuild*|rebuilding|repair*|restore*|mend* (his|her|the|their) (relationship|bond)|heal|foster (a|good|positive)|nurture*|sustain*|maintain*|optimis*|reduce*|reduced|reducing|reduction|lower|lowered|minimise*|minimised|lessen*|decrease*|fewer|address*|tackle*|stabilise*|stabilised)
  # Names of services, people and things that hold such a word
  !education (welfare|department|office|team|authority|health and care plan|otherwise|psychologist|plan)
  !(parenting|relationship|wellbeing|engagement|development|inclusion|behaviour|anxiety|trauma|independence) (assessment|course|courses|programme|class|classes|group|groups|workshop|order|team|worker|officer|practitioner|service|sessions|lead|mentor|nurse|hub|clinic|chart|policy|coach|check|counsellor|test|unit|house|therapy)
  !emotional (wellbeing|health|literacy) (team|service|practitioner|hub|group|support|worker|sessions)
  !mental health (team|service|services|act|worker|nurse|practitioner|support|assessment|unit|ward|professional|input|practitioners)
  !(domestic abuse|domestic violence) (service|services|programme|course|project|worker|team|work|perpetrator|advocate|adviser|group|organisation)
  !attendance (officer|allowance|team|card|certificate|letter|meeting|clinic|panel|order|contract)
  !(health|safety|risk) (visitor|assessment|plan|centre|assistant|gate|gates|catch|team|board|worker|clinic)
  !(youth|family|social) (worker|care|services|media|housing|club|engagement|services)
  !(learning) (support|mentor|disability|assistant|walk)
  !speech and language
  !anger management (course|group|sessions|programme|work)
  !attachment disorder
  !(recovery|safety) (worker|hub|plan|college|coordinator|position)
  !(focus) (group|school|house|project)
  !(happy|little|bright|safe) (meal|feet|start|stars|lives|harbour|sleep|sleeping)
  !(security) (guard|code|number|light|chain)
  !development (officer|centre)
`,
)
