import { phrases } from './phrases.ts'

/** Ways of saying that somebody said so. Who it was, a reader finds out. */
export const saying = phrases(
  'saying',
  `
  (say|says|said|saying|sez|sed|sais|telt|tell|tells|told|telling|telt|state that|states|stated|stating|claims|claimed|claiming|insists|insisted|insist|maintains|maintained|maintain|reckons|reckoned|reckon|swears|swore|sworn|vows|vowed|asserts|asserted|swear|vow|insisting|maintaining|claiming|alleges|alleged|avers|protests|protested|contends)
  (reports|reported|reporting|feeds back|fed back|feed back|feeding back|relays|relayed|recounts|recounted|discloses|disclosed|disclosing|divulged|confides|confided|shares that|shared that|shared how|shared|shares|opens up|opened up)
  (assures|assured|assuring|assure|promises|promised|promise|guarantees|guaranteed|reassures|reassured|reassuring|pledged|pledges)
  (confirms|confirmed|confirm|confirming|affirms|affirmed|attests|attested|vouches|vouched|vouch|backs up|backed up|back up|backs this up|agrees|agreed|agree|acknowledges|acknowledged|admits|admitted|concedes|conceded|owned up)
  (denies|denied|deny|denying|disputes|disputed|refutes|refuted)
  (believes|believed|believe|thinks|thought|think|considers|considered|consider|feels|felt|feel|reckon|perceives|perceived|views|guesses|guessed|hopes|hoped|expects|trusts|finds|found|sees|notices|noticed)
  (describes|described|describe|explains|explained|explain|mentions|mentioned|mention|remarks|remarked|comments|commented|noted|notes|adds|added|replied|replies|answers|answered|responded|responds|expresses|expressed|voiced|indicates|indicated|suggests|suggested|implied|declares|declared|announces|announced|boasts|boasted|recalls|recalled|joked|quoted|repeats|repeated|spoke of|speaks of|talks of|talked of|spoken of|(talked|talks|spoke|speaks|spoken) about (how|the (change|changes|difference|progress|improvement|improvements))|claims that|informs|informed|advises|advised|advise|inform|let us know|lets us know|updates|updated|gave an account|gives an account|gave assurances|gives assurances|(given|gave|gives|give) (his|her|their|your) word|gave us|gives us to understand)
  (texts|texted|messaged|messages|emailed|emails|whatsapped|whatsapps|wrote|writes|phoned|rang|rings|phones|called|posted|sent|sends|left a message|left a voicemail|left a voice note)
  (crossed|crosses|cross) (his|her|their|your) heart
  (pinky|pinkie) (promised|promises|swore|promise|swear)
  (hand|hands) on (heart|hearts)
  (shook|shakes|shake) on it
  (gives|gave|given|giving|has|took|take|taken) [(us|me|kim|the worker|<name>)] [only] (his|her|their|your) (word|assurance|assurances|oath|promise|solemn) [(that|on)]
  (cross my heart|scout's honour|scouts honour|on my life|on my mother's life|on the bible|on (his|her) (life|mother's|kids')|as god is)
  (state|claim|report|share|express|mention|describe|explain) (they|he|she|it|things|all|there|no|the|everything|that|how|this|not|a|an|feeling|being|having|significant|great|good|much|improved|improvement|positive|less|more|fewer|better)
  (backs|backed|back|backing) (him|her|them|this|that|it|you) up
  (gave|gives|given) [us] (an|her|his|their) assurance
  (verbalised|verbalises|verbalized) [an|his|her|their]
  (i'm|we're|i am|we are|been) told (<pron>|he's|she's|they've|it's|that|all|things|there)
  (can|could) see a ~ (difference|change|improvement)
  <poss> (take|word) (is|:)
  [good|positive|verbal|glowing|great|all|the|only] (feedback|update|reports|word|assurances) (from|by) [the|both] (parents|<kin>|family|parent|carer-parents)
  (through|by|via|following|after|in|from) [a] (discussion|discussions|conversation|conversations|talking|speaking) with (<kin>|parents|the family|family|<child>)
  (parents|<kin>|family) (love|loves) it
  (beyond|but|except|only|apart from) what (<kin>|parents|he|she|they) (say|says|said|tell|tells|told)
  <kin> (hasn't|has not|haven't) (seen|heard|noticed) (any|him|her|them|<child>|<name>|it|a)
  (smiled|smiles|beamed|laughed|grinned) (and|when asked)
  (made|makes) it clear [that] (it|it's|he|he's|she|she's|they|things|all|there|no)
  (would have|has|had) us believe
  (put|puts|wrote|writes) [down] that
  rates (bedtimes|mornings|things|it|mealtimes|sleep|home|behaviour|life|the ~) [at|as] <num>
  signed ~ to say
  (let|lets|letting) (me|us|jo|<name>|the ~) know
  (has|had) it that
  (knows|knew) (he|she|they|it|that|there|he's|she's)
  (is|was|are|were) full of how
  (ticked|ticks|circled|circles|chose|picked) (most|mostly|usually|sometimes|rarely|always|never|agree|strongly|yes|no|low|high|green|amber|good|better|calm|happy)
  (put|puts|sent|sends|added|adds|posted|posts|replied with|replies with|answered with|came back with) [(us|me)] [(a|an|two|three|<num>|some|lots of|a row of|a string of|a line of|a load of)] [(red|big|love|smiling|little)] (hearts|heart|kisses|kiss|thumbs|thumb|emoji|emojis|smiley|smileys|gif|gifs|party poppers)
  (circled|circles|coloured|colours|ticked|ticks|chose|chooses|picked|picks|ringed|rings|pointed to|points to|pointed at|points at|stuck a sticker on|put a ring round|put a cross by) [(in|at)] [(the|a|your|his|her)] (smiley|smiling|happy|green|top|big|thumbs up|sun|sunny|star|gold|full|biggest|widest|<num>|always|every) [(face|one|box|light|card|end|sticker|column|side|picture|weather)] [(next to|for|by|beside|under|against|on|when|where|at|with)]
  claim* to
  (put|puts|ticked|ticks|circled|selected|pressed|tapped|entered|typed|chose) (not|zero|none|nil|never|always|yes|all|good|fine|calm|clean|sober) ~ (for|against|beside|next to|on (all|every|each|the))
  (bears|bear|bore|borne) (it|this|that|her|him|them) out
  (bears|bear|bore) out [what] (<kin>|he|she|they)
  (echoes|echoed|corroborates|corroborated|seconds|seconded|goes along with|went along with|stands by|stood by|vouches for) (what|this|that|it|her|him|<kin>|everything|all)
  (will|would|won't|wouldn't|is|are) [not] have it that
  (will|would) have (us|you|me|everyone|it) [(believe|think|understand|that)]
  (is|are|were|was) (of one mind|of the same mind|of one voice|at one|as one|all of one mind) [(that|on|about)]
  (see|sees|saw) eye to eye [(that|on|about)]
  (puts|put) (it|this|that|things|her|his|the ~) down to
  (let|lets) (slip|on|drop) [that]
  (can't|cannot|couldn't|can not) (remember|recall|think of|name|say when) (the last|when|a time|any|one)
  (made out|makes out|make out) [that] (he|she|they|it|things|all|<who>)
  (spoke|speaks|talked|talks) [(highly|warmly|well|proudly|happily)] of (how|the|his|her|their|a)
  (painted|paints) (a|an) ~ picture
  (was|is|were|are) (quick|keen|at pains|eager) to (say|tell|stress|point out|assure|let)
  (would|will|could|can) only say
  !as <who> (put|puts) it
  !line manager
  (held|holds|holding|counted|showed|shows|shown) ~ (up|on) (his|her|their|your|<num>) (fingers|finger|hand|hands|thumb|thumbs)
  (asked|when asked|on asking|if asked|asked (mum|dad|him|her|them|both|<kin>)) [(mum|dad|him|her|them|both|he|she|they|and)] (said|says|replied|answered)
  (put|puts|stuck|sticks|added|adds|gave|gives|ticked|ticks|coloured|filled|drew|wrote|marked|marks) [(all)] [(the|a|his|her|their|your|all|all the|herself|himself|you|<num>)] [(gold|silver|green|red|full|own)] (stars|stickers|star|sticker|ticks|tick|points|smiley faces|smileys|marbles|crosses|ticks)
  (nods|nodded|shook (his|her|their|your) head|shrugged|gave a thumbs up|thumbs up|thumbs-up|smiled and|signed that|signs that)
  (ticks|ticked) (every|all|each|the|both)
  (ticks|ticked|circles|circled|rates|rated|marks|marked) (herself|himself|themselves|yourself|themself|"|“|yes|no|always|never|often|a <num>|<num>|it|this|things|their|her|his)
  (gave|gives|put|puts|placed|places|ranked|ranks|graded|grades) (herself|himself|themselves|yourself) [(a|an|at|as|down|on|in)] [(as|at|on|the)] (<num>|green|amber|red|gold|top|full|high|good|ten|nine)
  (gave|gives|put|puts) ("|“|yes|no|always|never|often|a <num>|it|this|things|<num> (out of|on|for|where|when|and))
  (scores|scored) (herself|himself|themselves|yourself|themself|"|“|it|this|things|their|her|his|confidence|mood|home|life|how)
  (filled in|fills in|filled out|completed|completes) (the|a|an|her|his|their|your|our) ~ (questionnaire|form|survey|diary|self-assessment|self assessment|feedback|sheet|scale|checklist|worksheet|chart)
  (scaled|scales|scaling|scaled (herself|himself|themselves|it|this|things))
  (is|are|was|were|am|remains|seems|seemed|sounds|sounded|appears|appeared|being|feels|felt|couldn't be) [(both|all|very|quite|also|now|still|really|absolutely|pretty|each|so)] (adamant|clear|sure|certain|convinced|confident|positive|emphatic|satisfied|happy|pleased|content|proud|delighted|of the view|of the opinion|in agreement|agreed|in no doubt|reporting|saying|telling|claiming|insistent|of the belief|optimistic|hopeful) [(with|that|about|it|how|things|this|everything|he|she|they)]
  (sees|saw|regards|considers|rates|rated|put|puts) (himself|herself|themselves|yourself|it|this|things) [as] [a] [(good|solid|strong)] <num>
  (has|have|had) (nothing|no concerns|no worries) to (report|add|say)
  (remembers|recalls|recollects|volunteered|volunteers|boasted|boasts|bragged|brags|proclaims|proclaimed|testified|testifies|testify|vouched)
  (made|makes|making) a point of (saying|telling)
  is [all] (sure|certain|convinced|confident|satisfied|positive) [that] (he|she|they|it|things|this|<who>)
  (put|puts|wrote|writes|answered|ticked|chose|circled) (always|never|yes|no|often|sometimes|rarely) (to|beside|against|for|next to|on|by)
  (were|was|are|is) [both|all|very] (very|really|so|extremely) positive
  !(is|was|are|so|very|really) proud of
  (he's|she's|they're|you're|we're|i'm) [(all|very|quite|still|really|absolutely|pretty)] (adamant|certain|convinced|insistent|emphatic|confident|satisfied|positive|sure) [(that|about|it|how|things|he|she|they)]
  (couldn't|could not) be (happier|more pleased|better pleased|prouder)
  had nothing but (good|praise|positive|compliments)
  (family|parents|mum|dad|couple|household|<kin>) [all|both] (happy|pleased|content|satisfied|delighted)
  (happy|pleased|satisfied|delighted|content|positive) (with|about|that|things|how) [(the|progress|things|how|it|everything|this)]
  (has|have|had) (no|any) (concerns|worries|complaints|issues|problems)
`,
)

/** Forms in which the family's own word is the source, whoever is named and wherever. */
export const ownWord = phrases(
  'own-word',
  `
  (self-report|self-reports|self-reported|self-reporting|self report|self reported|self-assessment|self-rating|self-rated|self-declared|reportedly|allegedly|verbal account|verbal report|verbally|by all accounts|verbal update|verbal feedback)
  (have been|been|am|are|were) told (that|things|it|all|he|she|everything|there|they)
  (understand|understood|understands|heard|hear|gather|gathered|learned|learnt) from (mum|dad|mother|father|parents|family|him|her|them|<kin>|<child>)
  apparently
  (as far as|so far as|as much as) ~~ (knows|know|is aware|are aware|can tell|can see|is concerned|are concerned|was concerned|were concerned|knew|remembers)
  (from|going by|based on|judging by|on the basis of|by|if we go by) what (<kin>|he|she|they|parents|the parents|the family|<child>) (say|says|said|tell|tells|told) [us]
  according to (both|all|each) [of] [<poss>|the] (parents|grandparents|boys|girls|brothers|sisters|them|family|<kin>)
  on (his|her|their|your) scaling (sheet|question|questions|wheel|chart|form)
  to ((his|her|their) knowledge|the best of (his|her|their)|hear (mum|dad|him|her|them|<kin>))
  (we're|we've been|we have been|i've been|i'm|i was) told (that|things|it|all|he|she|everything|there|they|by (mum|dad|mother|father|parents|him|her|them|<kin>)|the|no|nothing|about how|how well)
  (acc|acc.|going by|judging by|based on|relying on|take*) [(to|on)] ~ (word|say-so|account|version) (for|of|from|that|alone|only)
  (acc|acc.|accdg|according) [to] [(the|his|her|their|your|both)] (mum|mother|dad|father|parents|parent|family|mam|mammy|mummy|daddy|da|nan|nana|nanny|gran|granny|grandma|grandad|grandmother|grandfather|grandparents|stepdad|stepmum|stepfather|stepmother|brother|sister|siblings|aunt|auntie|aunty|uncle|partner|boyfriend|girlfriend|husband|wife|cousin|guardian|son|daughter|twins|twin|him|her|them|himself|herself|themselves|yourself|young person|<kin>|<child>)
  (chart|charts|diary|log|calendar|record|records|statement|form|questionnaire|list|planner|sheet|tally|notes|note|journal|tracker|table|book|tick-list|checklist|ticks|stars|stickers|scores|score|rating|ratings|entries|letter) [(was|is|are|were|has been|all)] (filled [in]|filled out|completed|kept|done|written|written up|ticked|signed|marked|coloured [in]|supplied|provided|drawn up|stuck on|put up|put on|made|given|submitted|emailed|sent|handed|brought|maintained|updated) [(in|out|at home|up|over)] (by|from) [(the|his|her|their|your|both)] (mum|mother|dad|father|parents|parent|family|mam|mammy|mummy|daddy|da|nan|nana|nanny|gran|granny|grandma|grandad|grandmother|grandfather|grandparents|stepdad|stepmum|stepfather|stepmother|brother|sister|siblings|aunt|auntie|aunty|uncle|partner|boyfriend|girlfriend|husband|wife|cousin|guardian|son|daughter|twins|twin|him|her|them|himself|herself|themselves|yourself|young person|<kin>|<child>)
  (signed|written|handwritten|typed|sworn|verbal) (statement|declaration|promise|pledge|note|undertaking|agreement|account) [(from|by|of|given|supplied|that|to)]
  <poss> own (reading|account|word|words|version|view|report|judgement|estimate|figures|figure|score|rating|assessment|opinion|count|log|diary|chart|tally|notes|record|records|evidence|statement|narrative|story|description|telling|mouth|lips)
  <kin> [(was)] (on|over|by) [the] (phone|text|email|voicemail|video call|facetime)
  (on|over|by) [the] (phone|text|email) <num> [-]
  <kin> [(is|was|very|so|seems|says he is)] (happy|pleased|content|satisfied|chuffed|delighted|proud) [(with|no)]
  <kin> [(has|have|had|also|too|both)] (seen|noticed|sees|notices) (a|an|some|no|real|great|big|small|him|her|them|you|less|more|fewer|improvement*|change*|that|lots|it)
  (<child>|<name>|young person's|couple's|boy's|girl's) (account|version|view|take|story|explanation|line|position) (is|was|of|remains)
  [in|by] <kin> [own] words
  (his|her|their|mum's|dad's|parents'|<kin>) [own] (say-so|say so)
  !<kin> line manager
  !<kin> [(is|was|so|very)] proud of
  !<num> (texts|messages|calls|emails|letters|cards|notes) from
  !(engagement|non-engagement|cooperation|co-operation|support|help|money|gift|gifts|visit|visits|interest|input|away|moved|apart|separated|distance|present|card|lift|response|contact|involvement|pressure|secret|hidden) from [the|his|her|their] <who>
  !(engagement|non-engagement|cooperation|co-operation|support|help|money|interest|input|away|apart|response|contact|involvement|pressure) from [the|his|her|their] (family|parents|home|father|mother)
  !(from|into|in|to|out of|of) <poss> own account
  <kin> (diary|log|chart|journal|list|tally|notes|notebook|tracker|spreadsheet|text|texts|message|messages|whatsapp|whatsapps|email|emails|e-mail|voicemail|voice note|voice notes|note|letter|statement|assurance|assurances|promise|promises|claim|claims|position|stance|line|story|say-so|reply|response|answer|answers|verdict|summary|self-report|score|scores|rating|ratings|form|questionnaire|survey|emoji|thumbs up|thumbs-up|estimate|figures|reading of|take on|narrative|evidence|description|testimony|recollection|memory|telling|post|posts|facebook|instagram|snapchat|tiktok|comment|comments)
  (it is|it's|remains|was) [(the|his|her|their|your)] (mum|mother|dad|father|parents|parent|family|mam|mammy|mummy|daddy|da|nan|nana|nanny|gran|granny|grandma|grandad|grandmother|grandfather|grandparents|stepdad|stepmum|stepfather|stepmother|brother|sister|siblings|aunt|auntie|aunty|uncle|partner|boyfriend|girlfriend|husband|wife|cousin|guardian|son|daughter|twins|twin|him|her|them|himself|herself|themselves|yourself|young person|<kin>|<child>) (position|stance|contention|belief|case|claim|view|understanding|firm) [(that|is)]
  (parent|parents|parental|family|home|self|child|carer's|young person) (questionnaire|questionnaires|survey|form|rating|ratings|score|scores|checklist|diary|log|scale|statement|self-rating)
  (all|everything|things) (good|fine|well|quiet|ok|okay|calm|rosy|hunky dory|going well|sorted|grand|tickety-boo|peaceful) (at|from|on) (home|the home front|his end|her end|their end|their side)
  home (reports|says|report|feedback|update|view|side)
  (nothing|no news|no concerns|no issues|no problems|no worries|no complaints) [to report] (at home|from home|from|at|per|according to) (per|home|by|mum|dad|parents|family|<kin>)
  <kin> <num> out of (10|ten)
  by (his|her|their|your) own (account|admission|reckoning|report|words|estimate|lights|telling|assessment|count)
  in (his|her|their|your|mum's|dad's|the family's|parents'|parents|<kin>|<title> <name>|<child>) [<name>] [own] (view|opinion|eyes|account|estimation|words|book|telling|version)
  (his|her|their|<kin>|the family's|the couple's) (line|story|version|position|stance|take|account|narrative|mantra|answer) (is|was|remains|has been|goes|stays|hasn't changed)
  (<kin>|<child>) (adamant|certain|convinced|insistent|positive|sure|clear|confident|emphatic) [(that|he|she|they|it|things|about|both|there|all|he's|she's|they're|you|nothing|no)]
  (if|should) (<kin>|he|she|they) (is|are|was|were) to be believed
  (so|or so) (<kin>|he|she|they) (says|said|say|tells us|told us|claims|claimed|reckons|would have us believe)
  (as|the way) (<kin>|he|she|they) (tells|tell|told|sees|see|puts) it
  (we|i|us) (only|just) have (<kin>|his|her|their|<child>) (word|say-so|account)
  (nothing|no more|little more) (but|than|beyond) (<kin>|his|her|their) (word|say-so|account)
  (took|take|taking|taken) (<kin>|him|her|them|it|<child>) (at|on) (his|her|their|<kin>) word
  (the|good|only) (word|news|story|report|message|line) (from|at) (home|the family|both|the house|her end|his end|their end)
  <child> [own] (text|texts|message|messages|voicemail|voice note|email|note|post|snap|snapchat|whatsapp|whatsapps) (said|says|to say|saying|reads|claims|claimed|told|tells|that)
  (grandparents|parents|couple|adopters|guardians|household|siblings|twins|brothers|sisters|aunt|uncle|aunties|uncles|nephews|cousins|in-laws) (report|reports|verdict|word|view|views|feedback|take|account|update|version|opinion|reply|answer|response|message) [:]
  (card|letter|note|postcard|present) from [(the|his|her|their|your)] (<kin>|family|parents) (to say|saying|says|that says|said)
  !<kin> story (about|this time|for|was|is about|of)
  (on|at|by|taking|took|take|going by|going on) [only] (his|her|their|mum's|dad's|the family's|parents'|<kin>|<name>) (word|say-so|say so|account)
  <kin> (own|account|word|version|view|report|feedback|reckoning|belief|opinion|update)
  (according to|as told by|as reported by|as stated by|reported by|stated by|confirmed by|described by|claimed by|from|per|as per|via|heard from|told by|said by|on behalf of|word of|advised by|informed by|off|account of|views of|view of|vouched for by|shared by|disclosed by) [(the|his|her|their|your|both|<name>)] (mum|mother|dad|father|parents|parent|family|mam|mammy|mummy|daddy|nan|nana|nanny|gran|granny|grandma|grandad|grandmother|grandfather|grandparents|stepdad|stepmum|stepfather|stepmother|brother|sister|siblings|aunt|auntie|uncle|partner|boyfriend|girlfriend|husband|wife|child|children|him|her|them|himself|herself|themselves|young person|<kin>|<child>)
  (text|texts|voicemail|voicemails|voice note|voice notes|voice message|email|e-mail|message|messages|card|note|call|phone call|feedback|report|update|self-report|assurance|assurances|reassurance|reassurances|word|letter|whatsapp|emoji|thumbs up|thumbs-up|info|information|account|confirmation|statement|views) (from|by|off|of) [(the|his|her|their|your|both)] (mum|mother|dad|father|parents|parent|family|mam|mammy|mummy|daddy|nan|nana|nanny|gran|granny|grandma|grandad|grandparents|stepdad|stepmum|stepfather|stepmother|brother|sister|siblings|aunt|auntie|uncle|partner|boyfriend|husband|wife|child|children|him|her|them|young person|<kin>|<child>)
  (no) [(further|new|more|other|current)] (worries|concerns|complaints|issues|problems) (from|raised by|reported by|expressed by|shared by|voiced by|for) [(the|his|her|either|both)] (family|parents|parent|mum|dad|mother|father|carers|<kin>|home)
  (family|parents|parent|mum|dad|mother|father|parental|<kin>) [(has|have|had|raised|report|reports|raise)] no (worries|concerns|complaints|issues|problems)
  (family|parent|parental|parents'|mum's|dad's) (feedback|report|view|views|account|self-report|update|opinion|questionnaire|survey)
`,
)

/** Things that show it without anybody's word: registers, logs, tests, photos, receipts, readings. */
export const records = phrases(
  'records',
  `
  (till|turnstile|scanner|app|counter|gate|card reader|barrier|kiosk|clock|machine|fob|fobs) (has|shows|showed|gives|gave|reads|read|recorded|logged|counted|has logged|puts) [(<child>|him|her|them|you|it|<num>|money|no|nothing)]
  (uds|udt|udts|tox|toxicology|oral fluid|oral fluids|drug wipe|breath check|point of care test|poct|pregnancy test|dip test|hair test|u marks|n marks|o marks|late marks|attendance code|attendance codes|register code)
  (filled in|completed|done|scored|gone through|answered|worked through|repeated|taken) [(on <num> <month>)] (with|by) (<title>|the (nurse|worker|health visitor|midwife|psychologist|teacher|tutor|doctor)|<job>)
  (filled in|completed|scored|gone through) with <name> <name>
  (register|registers|registration|sign-in|signing-in sheet|attendance (sheet|data|record*|print*|figure*|report|certificate|log|is|was|at|has|now|currently|stands|up|<num>)|swipe card|swipe data|timesheet|time sheet|rota signed|clocking)
  (log|logs|logbook|log book|logged|tally|tallies|record|records|recorded|recordings|database|system shows|spreadsheet|printout|print-out|tracker|data|entry in|entries|planner signed|signed by|signed for|signed off|signature|signatures|stamped|countersigned)
  (police|court|lab|laboratory|hospital|school|medical|drug|blood|toxicology|gp|agency|supervisor's|probation|paediatric|dental|dentist|ambulance|incident|missing|crime|nursery|teacher's|psychologist's|contact|supervised contact|inspection|fire|surveyor's|worker's|health visitor's) (report|reports|letter|letters|check|checks|file|files|note|notes|record|records|results|summary|notification|notifications|email|feedback|observation|data|print|report of)
  (test|tests|tested|drug screen*|swab|swabs|urine sample|blood sample|samples|hair strand|urinalysis|urine|breathalys*|breath (test*|sample*|reading*)|reading of|readings|result|results|scan|x-ray|phonics|exam result*|grade|grades|certificate|certificates)
  (etg|cdt|lft|lfts|hba1c|neg|negative|positive|nil detected|zero reading|not detected|phq|gcp2|gcp|audit|sdq|ros|gad7|gad|boxall|bp|peak flow|blood sugar|glucose)
  (photo|photos|photograph|photographs|photographed|picture taken|pictures taken|screenshot|screenshots|video of|videos|video shows|footage|camera|cctv|doorbell|dashcam|gps|tag|tag data|ignition lock|interlock|smart meter|meter reading|meter|app shows|device|sensor|fitbit|monitor shows|step count|call log|phone log|call history|phone records|bank statement|bank statements|rent account|rent statement|account shows|receipt|receipts|payslip|payslips|invoice|tickets|ticket|prescription record|blister pack|dosette|dosset|pill count|tablet count|passport|order sealed|sealed|proof)
  (library card|stamp card|loyalty card|membership card|reading card|bus pass|stamps since|punch card|certificates|medal|badge|badges|trophy)
  (from memory|by heart|without help|unprompted|out loud|aloud) (for|to|with|in front of) (<name>|<title>|the (class|teacher|group))
  for (<title>|<name>) (from memory|by heart|without)
  (dvd|film|clip) of
  (saliva kit|test kit|step counter|pedometer|smart plug|clock card|till roll|mark book|markbook|match sheet|mood sheet|door log|thermostat|data logger|router log|tachograph|spirometer|dipstick|scales|delivery note|docket|ticket stub|discharge (letter|summary)|court order|sick note|fit note|clinic letter|text log|swipe log|visitor log|visitors' book|sign in book|gas card|meter card|parking ticket|fine notice|caution|charge sheet|crime number|incident number|reference number|notification|scan picture|growth chart|dental chart|pharmacy label|wrapper|empty strip|blister)
  (weighed|weighs|weight (is|now|was|up|on|at|<num>|gain*|steady|chart)|weighs in|centile|centiles|kg|bmi|growth chart|red book|measured|measurement|temperature|thermometer|plotted)
  on (our|my|both|all|each|the) [(last|of|of our|our)] [<num>] (visits|home visits|unannounced visits)
  own eyes
  (page|site|website|screen|board|timetable|portal|ledger|roll|minutes|slip|stub|counter|gauge|dial|sheet) (shows|showed|says|said|lists|reads|records|recorded)
  (opened|shut|tried|tested|checked|saw|counted|read|watched|used|closed|locked) ~ (myself|ourselves)
  (seen|sighted|observed|observation|observations|witnessed|spotted|viewed|inspected|checked|counted|verified|evidenced|timed|weighed|homework in|handed in|handed over)
  !(shown|showed|shows|show) [(us|me)] ~ (on|with|how|that) (his|her|their|your) (fingers|finger|hands|hand|thumb|thumbs)
  !(shown|showed|shows|show) (us|me|<name>) (how (many|much|often|long)|that (he|she|they))
  (shown|showed|shows|show|demonstrated|presented|produced) [it|them|this|the ~|her|his|their] (us|me|to|<name>|<title>|the (worker|social worker|health visitor|nurse|school|teacher|midwife|panel|group|meeting|court|police))
  (letter|email|card|note|call|certificate|confirmation|feedback|word|update|reference|report) (from|by|of) [(the|his|her|their|your)] ~ (school|college|nursery|doctor|gp|surgery|hospital|clinic|landlord|council|employer|boss|manager|dentist|police|court|teacher|health visitor|midwife|nurse|worker|coach|tutor|neighbour|housing|provider|course|service|solicitor|bank|dwp|probation|pharmacist|social worker|optician|counsellor|therapist|psychologist|key worker|foster carer|mentor|trainer|chemist|consultant|paediatrician|cafcass)
  (chart|diary|calendar|planner|book|reading record|sticker chart|reward chart|workbook|worksheet|homework) (shows|show|has|says|have|gives|agrees|with|kept by|checked|signed|seen|reads|matches|bears|backs|confirms|records|lists|counts)
  <num> (out of|of) [(the|his|her|your|their|last)] <num> ~ (register|sessions attended|marks|lessons attended)
`,
)

/** Words after or before a record that say there is none, or not yet. */
export const wanting = phrases(
  'wanting',
  `
  (no|not|never|without|nobody|nothing|none|neither|nor|isn't|wasn't|weren't|haven't|hasn't|hadn't|didn't|don't|doesn't|couldn't|can't|cannot|won't|wouldn't|yet|awaited|awaiting|await|pending|failed|fails|missing|outstanding|lost|broken|due|chased|chasing|unavailable|refused|declined|cancelled|unseen|unverified|unchecked|still waiting|waiting for|to follow|to be|to come|booked|will be|need|needs|needed|if|until|unable|inconclusive|not back|yet to|gone|blank|empty|unable to|postponed|ask for|asked for|request|requested|should|would|could)
`,
)

/** What a child feels and likes is theirs to say, and no other proof is wanted. */
export const feelings = phrases(
  'feelings',
  `
  (feel|feels|felt|feeling) [(that|like|a bit|a lot|much|more|less|so|very|really|quite|too|she|he|they)] [(bit|lot|more|less|so|much|is|can|has)] (safe|safer|happy|happier|sad|scared|worried|braver|calm|calmer|better|okay|ok|listened|heard|loved|proud|lonely|angry|cross|nervous|confident|good|bad|part of|included|left out|at home|settled|tired|upset|anxious|excited|relaxed|comfortable|ready|relieved|frightened|stronger|wanted|welcome|trusted|understood|close|closer|less|more|like|able|different|himself|herself)
  (made|makes|make|making) (you|me|her|him|<name>|<child>) [feel] (happy|happier|sad|laugh|smile|cry|proud|cross|angry|calm|better|safe|scared|worried|sick|jump|feel)
  (feel|feels|felt|feeling)
  (likes|like|liked|loves|love|loved|enjoys|enjoy|enjoyed|hates|hate|dislikes|misses|miss her|miss him|miss you|prefers|wants|want|wanted|wishes|wish|wished|would like|looking forward|looks forward|favourite|favorite|is happy|was happy|are happy|am happy|is happier|you're happy|you are happy|he's happy|she's happy|happier|happy at|happy in|happy with|happy to|scared of|not scared|less scared|is scared|was scared|worries about|worried about|is worried|is fun|was fun|best bit|best thing|proud of|proud that|is proud|was proud|excited|is safe|feels|loads better|miles better|it helps|helps you|frightened|not frightened|afraid|not afraid|hurt|hurts|hurting|sore|tummy|tummies|headache|headaches|ache|aches|pain|pains|butterflies|nightmare|nightmares|dream|dreams|dreaming|bad dreams|monsters|flashbacks|thoughts|voices in|can't wait|cannot wait|bored|shy|wobbly|brave|grumpy|sad when|cross when|angry when|nervous|is nice|was nice|is kind|are kind|trusts|trust|out of ten|out of 10|itch|itches|itchy|itching|itched|sting|stings|stinging|stung|tickle|tickles|burns|burning|throbs|throbbing|stiff|dizzy|comfy|comfier|cosy|tastes|scratchy|hungry|sleepy|starving|poorly|smiley face|happy face|sad face)
`,
)
