import { phrases } from './phrases.ts'

const doNot = `(do not|does not|did not|don't|doesn't|didn't|dont|doesnt|didnt|doesnae|disnae|disny|dinnae|didnae|will not|won't|wont|willnae|winnae|would not|wouldn't|cannot|can't|cant|cannae|couldn't|could not|never|never once|never even|refuses to|hardly ever|barely|rarely|scarcely|simply won't|just won't|just doesn't|clearly does not|clearly doesn't)`
const isNot = `(is not|isn't|are not|aren't|was not|wasn't|isnae|wasnae|arenae|not exactly|not|hardly|never been|far from)`
const themself = `(himself|herself|themselves|themself|hersel|himsel)`
const whose = `(his|her|their|your)`
const child = `(child|children|kid|kids|wean|weans|bairn|bairns|baby|boy|girl|boys|girls|lad|son|daughter|family|weans')`

/** Turns of phrase that read a motive or a failing into what somebody did: whole families of them, in many voices. */
export const blameInTurns = phrases(
  'blame-in-turns',
  `
  # no effort, no care, no thought
  (make|makes|made|making) (no|little|zero|minimal) [(real|great|visible|genuine)] (attempt|attempts|effort|efforts|contribution|move)
  (show|shows|showed|shown|has|have|had|with|without|takes|took) (no|little|zero|any|poor) [(real|genuine|apparent|emotional|visible)] (thought|warmth|concern|care|consideration|understanding|insight|awareness|pride|emotion|guilt|backbone|sense|motivation|commitment)
  (no|little|scant|without [a]|zero|not a|never a|any) (thought|regard|consideration|concern|care) (for|to|of|about) (the|his|her|their|your|anyone|anybody|others|other|how|what|who|you|<name>|<kin>)
  ${doNot} [(even|really|seem to|ever|fully|properly|actually|want to|be)] (bother|care|value|learn (his|her|their) lesson|take any (responsibility|interest|notice)|want to (know|help|listen|work|be a (mother|father|parent|mum|dad))|pull (his|her|their) weight|put (the|you|his|her|their|<name>) [(children|child|kids|own|needs|weans|bairns|baby|family)] first|stick (at|to|with)|see (the (point|problem|harm|risk|need for|impact)|why (he|she|they) should|past|beyond)|own [(up to)] (his|her|their)|face (facts|reality|the truth)|try (hard|harder|to (change|understand|help|engage|get))|want the (help|support)|do (himself|herself|themselves) any favours|help (himself|herself|themselves)|listen to (reason|anyone|advice|sense)|behave like (a|an)|deserve)
  (give|gives|gave|gie|gies|giving) a (stuff|fig|thought)
  (bother|bothers|bothered|fash|shift|shifts) (his|her|their|hersel|himsel|your) (backside|arse|bum|behind|self|bahookie|erse|hoop)
  (couldn't|could not|can't|cannot|cannae|couldnae|doesn't|didn't|didnae|wouldn't|not) (be bothered|bothered to|care less|shift)
  (the least (he|she|they) can)
  ${isNot} (bothered|cut out (for|to)|up to (it|parenting|the job|much)|maternal|paternal|much of a (mother|father|mum|dad|parent|role)|a natural (mother|father|parent)|trying|worth (the|helping|saving|bothering)|reliable|as (ill|innocent|daft|bad|poorly|sick|green|vulnerable) as|a nice|serious|sorry|fit for|helping (himself|herself|themselves))
  (no example) [to|as|for|at|with] [(anyone|anybody|man|a|his|her|their|the|father|mother|parent)]
  (hasn't|has not|hasnae|haven't|have not|hadn't|without) (a|an|got a) [(single)] (maternal|paternal|caring|honest|kind|decent|bone|scrap|parental)
  (maternal instinct|maternal bone|maternal instincts|motherly instinct|paternal instinct|parental instinct|natural instinct)
  (contributes|contributed|contribute|offers|offered|adds|added|brings|brought) (nothing|little) [(to|of|beyond)]
  (gets|got|get) nowhere with (her|him|them|this|mum|dad)
  (under|on) (sufferance|duress)
  # what they really want
  (only|just|solely|merely) [(ever|really|here|there|doing|does|did|done)] (wants|want|wanted|rings|phones|calls|visits|comes|came|attends|attended|engages|engaged|agrees|agreed|says|said|does|did|turns up|shows|there|here|in|doing|saying|sees|seeing|cares|worries|remembers|talks|speaks|behaves|behaved|sorry|texts|stays|stayed|had|has|keeps|went|gone|got) [(it|this|that|so|him|her|them|up|contact|sorry|things|us|the baby|another|these|you|because)] ~ (when (it|she|he|they|there|money)|if (it|there|she|he|they|money)|to (get|keep|stop|avoid|please|look|save|wind|make|cause|tick|shut|score|upset|be)|because (it|she|he|they) [(gets|suits|wants|has|had|is|are|was|were|knows|fears|have)]|for (the|show|money|himself|herself|attention|effect|appearances|what|sympathy|benefits)|in it)
  (in|into) it (for) (the|what|himself|herself|themselves|money|whatever)
  (after|chasing|wants) (sympathy|(his|her|their) (own way|cake)|everything (handed|done|her|his|their|on)|it all [(his|her|their)]|the money|rehoused)
  (for (show|effect|appearances|appearance's|sympathy|attention)|puts on (a show|an act|a front|the tears|the waterworks|the charm)|putting on (the)|putting (it|this) on|all (front|put on|mouth|take|about her))
  (use|uses|used|using) (you|him|her|them|the ${child}|<name>|<kin>|us|people|everyone|contact|access|${whose} ${child}) [(only|just)] (as (a|an|pawns|leverage|bait|weapons|free)|to get (at|back|what|his|her|their|money)|for (money|(his|her|their) own)|against)
  (use|uses|used|using|blame|blames|blaming) (his|her|their) [own] (back|illness|anxiety|childhood|past|diagnosis|autism|adhd|mental health|health|disability|pregnancy|age|grief|mother|job|work|shifts|epilepsy|condition|drinking|looks|body|tears|size) (as|to|for|whenever|when|so)
  (plays|play|playing|played|pulls|pulling|pulled) the [(mental health|poor|single|sick|disability|dead|bad|victim|autism|adhd|anxiety|abuse|long)] [(mum|mother|dad|back)] (card|game|victim|poor|perfect|system|sick)
  (plays|playing|played|play) (the (daftie|daft|innocent|fool|victim|martyr|system|clown)|one (of us|parent|worker|side|professional|adult|off)|us|mum and dad|parents|adults|staff|people|agencies|workers|carers|professionals|everyone|everybody|on (it|(his|her|their) (illness|condition|nerves|looks|charm|childhood)))
  (works|working|worked|work|milk|plays) the (system|carers|staff|benefits|professionals|workers|situation|crowd|room)
  (knows how to (work|get|play|push|press|wind|manipulate|charm|use|lie|pull|handle)|knows (which|what) buttons|knows (what|exactly what) (she|he|they) (is|are|was|were)|knows fine)
  (when|if|as|whenever|where|wherever) [(and when)] (she|he|they|it|you) (feels like (it|coming|turning|attending)|fancies|suits|chooses|needs something)
  (quite|perfectly|well|more than|very|fully) (capable|able) of ~~ (when|if) (she|he|they|it)
  could ~~ (if (he|she|they) (tried|wanted|could be|bothered|chose|made|put|really|only|cared)|but (won't|will not|doesn't|does not|can't be|chooses|refuses|never|didn't))
  (if (he|she|they) (really|only|actually|truly) (wanted|cared|loved|tried|meant|wants|cares|loves)|if only (he|she|they) would)
  (found|finds|find|finding|has|always has|looking for|another|made up) (a|some|any|another|every) (reason|excuse|story|pretext) [(not|for|to|why|after|or)] [(come|another|attend|avoid)]
  (has|have|had|there is|there's|always) (an answer|an excuse|a reason|a story) for everything
  (always|aye) (an excuse|a drama|at it|the same|late|has to|wants|the victim|arguing|drunk|stoned|full|looking for|making|on at|right|picking|crying)
  (conveniently|(had|has|have|got|with) better things|too busy (drinking|out|with|on|seeing|partying|shopping|sleeping|gaming)|deigned|deigns|(managed|manages|bothered|finally) to (turn up|show up|drag|get (himself|herself|themselves|out))|swans (in|about|off|around)|swanned|rolls (up|in) (late|drunk|when|at)|rolled (up|in) (late|drunk|when)|promise* the (earth|moon|world)|bless (him|her|them))
  (never|rarely|seldom) (means|meant|keeps|kept|sticks|stuck|happy|sorry|wrong|reliable|sober|honest|content|takes|took|admitted|plays with (him|her|them|you|the)|done a|finishes|wants to|backs|considered|offers|gives a|gives (him|her|them|you)|wanted to)
  (never|no) (ending|end of) (drama|dramas|excuses|crisis|crises|stories|complaints|demands|boyfriends|partners)
  !own way (home|to|there|back|of|in|round|across|through)
  (a|an|even) worse (parent|mother|father|mum|dad|liar|husband|wife|partner|influence|attitude|temper|housekeeper|cook)
  stuck in (the victim|victim|(his|her|their) teenage|(his|her|their) teens|adolescence|childhood|party|(the|her|his|their) own)
  (usual|customary|trademark|obligatory|predictable|inevitable|habitual) (absence|lateness|late|sob story|story|promises|tears|performance|shouting|drama)
  (thin|convenient|latest|usual|list of) [(of)] (excuse|excuses|story|apologies|grievances|complaints|lies)
  (not|isn't|hardly|aren't) (a family|people|parents|a father|someone|a man|a woman|a home) (that|who|where) ~ (values|value|cares|care|cared|wants|want|takes|take|puts|put|sees|see|prioritise|believe|listen|thinks|think|valued)
  (actions|behaviour|conduct) (say|says|speak|speaks|tell|tells|suggest|suggests|show|shows) (otherwise|louder|volumes|a different|another|differently)
  (allowed|allows|let|lets) (the|her|his|their) (flat|house|home|place|property|garden|tenancy) (to become|become|go to|to go to)
  for the (sake|hell|fun) of (it|arguing|being)
  # what they think of themselves and others
  (sees|see|saw|seen) nothing (wrong|amiss) [(with|in)]
  (looks|looked|talks|talked|speaks|spoke|looking|talking|speaking) (down (on|to|at)|down (his|her|their) nose) [(us|everyone|people|staff|women|workers|mum|dad|her|him)]
  (law|world|planet|cloud|bubble|fantasy) (unto|of (her|his|their) own|all of (her|his|their) own|land)
  (lives|living|away|off|lost) (in|on|with) (denial|cloud)
  (head|heads) (in the (sand|clouds)|up (his|her|their))
  (full of (himself|herself|themselves|it|nonsense|promises|lies|crap|bull)|up (himself|herself)|loves (himself|herself|the sound))
  (can't|cannot|cant|cannae|couldn't|doesn't|won't|never|refuses to) [(even|ever)] (see|look|think|get) (past|beyond|over) (the|his|her|their|himself|herself|themselves|what|own)
  (own|her own|his own|their own) (priority|worst enemy|agenda|devices|ends|gain|way|rules|doing|self)  (first|again|over|above|before|comes|come|always|at|whatever|and)
  (is|are) (his|her|their) own [(first|main|only|biggest)] (priority|worst enemy|concern)
  (priorities) (are|is) (wrong|elsewhere|skewed|clear|questionable|not|a mess|drink|drugs|her|his|all over)
  (more|mair) ~ (money|time|energy|love|interest|attention|concern|worried|bothered|care|effort|interested) ~ (fags|drink|phone|shoes|food|(him|her|them)self|boyfriend|partner|dog|dogs|tan|pub|men|telly|xbox|her own|his own|their own|getting|making) ~ (than|and)
  (money|time|cash|plenty|enough) [(enough)] for (fags|drink|takeaways|vapes|cannabis|weed|wine|booze|the pub|cigarettes|scratch cards) (but|and|yet|while|when|than)
  # what they are to blame for
  (brings|brought|bring|bringing|brung) ~ (on|upon|down on) ${themself}
  (made|make|makes|lie|lies) (her|his|their) [own] (bed|beds)
  (asked for all (she|he))
  (gives|gave) as good as (she|he)
  ((has|have|had) (herself|himself|themselves|only) (to blame)|only has (himself|herself)|entirely (his|her|their) (own|doing)|of (her|his|their) own (making|doing)|serves (him|her|them) right|rod for (her|his|their) own)
  (choose|chooses|chose|chosen|choosing|opts|picks|picked|prefers|preferred) (to (stay|remain|go back|return|live|be|keep|smoke|drink|use|ignore|put|sleep|spend|lie|believe|take|leave|hang|continue|mix|blame|prioritise|miss|stand by|protect|see|have|work nights|sofa|self-harm|not|let|give|make herself|run|walk|behave|fight|surround|sit)|him again|men who|the wrong|violent|unsuitable|drink|drugs|cannabis|alcohol|her boyfriend|the bottle|poorly|not to (tell|leave|report|call|press|say|change|stop|listen|help|cook|clean|have|keep|share|follow|use|let|open))
  (choose|chooses|chose|choosing|picks|picked|choosing) [(to)] ~~ (over|before|instead of|rather than|above) (you|him|her|them|the ${child}|${whose} ${child}|<name>|<child>)
  (does|do|did) (herself|himself|themselves) no favours
  (should|ought to|needs to|need to|must|has to|have to|wants to|could do with) (hang (his|her|their)|think (twice|before|of (his|her|their|others|the|you))|count (his|her|their)|take (a (long )?hard look|a look at)|look at (himself|herself|themselves|his own|her own|their own)|pull (his|her|their)|get off|get (a|his|her|their) (grip|act|head|life|priorities|job)|grow (up|a)|wake up|wind (his|her) neck|catch (himself|herself|yourself)|start (acting|behaving|being|thinking|putting|taking|telling|listening|parenting)|stop (being|playing|making|putting|thinking|using|choosing|hiding|feeling|attention|giving)|learn (respect|some|that|right|his|her|manners|to say|who's|the hard)|behave [(himself|herself|themselves|like|better)]|show (some|more|a bit|respect)|have (tried|stopped|thought|protected|left|listened|stayed|seen|told)|accept (that (he|she|they)|his|her|their|responsibility)|admit|own up|face (up|facts|reality)|prioritise (you|him|her|them|the ${child}|${whose} ${child}|<name> (over|above|before|and)|<child> (over|above|before|and))|put (you|him|her|them|the|his|her|their|<name>) [(children|child|kids|needs)] (first|before|above)|take (responsibility|ownership|accountability)|man up|buck|pull|sort (himself|herself|themselves|his|her|their) [(life|out|head)]|try (harder|a bit|and be)|make (an|more|some|better|wiser|the) (effort|choices|decisions)|choose (better|between|his|her|their)|be (a better|a proper|more (honest|responsible|grateful|reliable|mature|grown|consistent|committed|motivated|open|respectful|considerate|careful)|honest|less (selfish|lazy|difficult|defensive|demanding|aggressive|rude|needy|emotional|hostile|argumentative)|told))
  (stop|quit|cut out|enough of) [(the|with the|being|all the|such|acting|playing|his|her|their)] [(a|an|such a|so|the)] (attitude|tantrums|cheek|bully|liar|carry on|carry-on|drama|lies|excuses|lazy|selfish|rude|difficult|silly|eejit|baby|games|victim|naughty|defensive|aggressive)
  (acting|acts|act|playing) [(like)] (the|an|a|his|her) (eejit|victim|lord|queen|prima|spoilt|child|teenager|baby)
  (behaves|behaving|behave|behaved|acts|acting|carries on|more) (like) (a|an) (child|teenager|toddler|baby|mate|friend|sibling|single|spoilt|queen|victim|bully)
  (behaving|behave|behaves|acting|act|acts) (like|as) (an|a|some) (adult|adults|parent|grown-up|grown up|responsible|mother|father|mum|dad|man|woman|decent|normal|family)
  # more of the same, as people say it
  (comes|come|came|comes in) (second|last) (second|third|last|to (the|her|his|drink|drugs|work|men|boyfriend|partner)|behind (the|her|his))
  (all about|obsessed with|besotted with|infatuated with|head over heels with|hung up on) (the|her|his|this|that|whatever) [new] (boyfriend|man|fella|partner|girlfriend|drink|money|phone|men)
  (only|solely) [(ever|really)] (thinks|think|thinking|cares|looks|out) [(of|about|after|for)] (himself|herself|themselves|him and|her and|his own|her own|their own)
  (thinks|believes|hopes) ~ (will|would|can) (fix|sort|solve|buy) (everything|it all|it|that|you|them|him|her|love|forgiveness)
  (wound|winds|winding|wrapped|wraps|twists|twisted) ~ (round|around) (her|his|their) [(little|wee)] finger
  (squandered|squanders|blew|blown|wasted|wastes|frittered) (it|another|every|all|the|his|her|their|this|that|two|three|four|many|a) [(second|last|third|good|many|best)] (chance|chances|appointment|appointments|opportunity|opportunities|help|support|session|sessions|slot|slots|place|goodwill)
  (ample) (help|support|chances|opportunity|warnings|warning|input|time to (change|show|prove))
  (blamed|blames|blaming|faults) (the|his|her|their|everyone|everybody|us|you|school|others|anyone|a|it on|kim|nan|mum|dad|staff|services|work|<kin>|<name>) [(bus|buses|worker|school|weather|phone|car|train|job|kids|children|other|everyone|police|alarm|clock|on|again|for|but|rather)]
  !blamed (herself|himself|themselves|yourself)
  !(blames|blaming) (herself|himself|themselves|yourself)
  (sulked|sulks|sulking|huffed|huffs|huffing|huffy|strop|stropped|tantrum|tantrums|pouted|pouts|rolled (his|her|their) eyes|rolls (his|her|their) eyes|tutted|tuts|tutting|in one of (her|his|their)|one of (her|his|their) (huffs|moods|strops|sulks|turns|tempers|tantrums|rants))
  !(tantrum|tantrums) (on|in|at|when|over|last|lasted|now|a|per|each|every|before|by|from|down|fell|twice|most|about|after|during|with|and|are|is|were|was|than|this|times|of|chart|log|to)
  !<num> [(short|long|big|small)] (tantrum|tantrums)
  !(toddler|his|her|your|fewer|less|of|the) (tantrum|tantrums)
  (bicker|bickers|bickering|squabble|squabbles|squabbling|fight|fights|argue|argues|behave|act) like (kids|children|cat|cats|teenagers|siblings|toddlers|dogs)
  (at each other's) throats
  (sees|see|views|view|regards|treats|treat|treating|seen|considers) ~~ as (a nuisance|a joke|a waste|optional|a free)
  (won't|will not|wouldn't|refuses to) (lower|demean|trouble|exert|inconvenience|put) (himself|herself|themselves) [out]
  (no|little|not a) (idea|clue|notion|concept) [(at all)] (how to|of how|about (how|being|parenting|raising|what)|what)
  (couldn't|could not|can't|cannot|cannae) (organise|run|boil|look after|raise|manage|mind|parent|handle|control) (a (bun|piss|bath|tap|hamster|goldfish|dog|cat|menodge|raffle|party|house|home|budget)|water|himself|herself|themselves|mice|her own|his own|their own)
  (hasn't|has not|hasnae|never) (done|did|worked|lifted) (a|an) (tap|stroke|thing|day|finger|day in)
  (leave|leaves|left|leaving) (it|everything|all|the work|parenting|the parenting|it all) [(all|up)] to (the|school|nan|gran|mum|us|others|everyone|her|his|services|professionals|grandma|carers|foster|someone|somebody)
  (says|say|said) one thing (and|but) (does|do|did|means)
  (would|wouldn't) (sell (her|his|their)|cause (a|an)|argue (black|with|that)|lie (about|to)|steal|know (an|a) honest|let anyone|rather (sit|be|lie|go|spend|drink|smoke|watch|play|see|have))
  !(you|you'd|i|i'd|we|we'd|<child>) [would|had] rather (sit|be|lie|go|spend|drink|smoke|watch|play|see|have)
  will (lie|manipulate|blame|argue|twist|play (us|one|games|up|the)|never (change|learn|grow|accept|admit|stop))
  (so-and-so|so and so|what's-his-face)
  (allowed|allows|let|lets|letting|allowing) (herself|himself|themselves) (to be (taken|used|led|fooled|walked|talked|manipulated|drawn|dragged|conned|swayed)|be (taken|used|led|fooled|walked|talked|manipulated)|get (drawn|dragged|talked|led|pulled)|go|to get|down)
  (behaviour|attitude|drinking|drug use|conduct) (has|have) (caused|cost|driven|ruined|destroyed|wrecked|put)
  (drinking|drug use|smoking|lifestyle|life|it|offending|homelessness|this) is (his|her|their|your) [own] (choice|fault|doing|decision|problem)
  (nobody|no one|no-one) (forces|forced|made|makes) (him|her|them|it|you)
  (had|has had|given) (a|the|every|many|plenty of) (chance|chances|opportunity|option) to (leave|change|stop|protect|speak|tell|engage|say) [(and|but)]
  (is|was|are|were) the (cause|root|source|one|reason|instigator) [(of|behind)] (most|all|many|every|much|the|his own|her own|their own|who (starts|started|causes|caused))
  (instigates|instigated|instigating|starts (most (fights|arguments|of)|all the|fights|trouble|arguments))
  (brings|bringing|brought|invites|inviting|has|had|having|lets|entertains) [(in)] (strange|random|different|unknown|unsuitable|inappropriate|dodgy|various|multiple) (men|males|people|partners|boyfriends|women|visitors|characters|company)
  (dependent|reliant|relies|leans|depends) (on|upon) (everyone|services|professionals|everybody|others|benefits|us|handouts|the state) [(but|for|to|and)]
  (does|did|do) (nothing|little|sweet) (for (himself|herself|themselves|the|you|him|her|them)|as|to (help|change|stop|protect)|about|but|all|around|at home|except|apart|in the house|with (you|him|her|the|them))
  (never|not) (worked|done|had) a (day|proper|day's|hand's|real) [(job|work|in)]
  (coached|coaching|primed|prompted|schooled|groomed by (mum|dad)|brainwashed|brainwashing|briefed) [(him|her|them|you|the)] (by (mum|dad|mother|father|nan|parents|his|her|<kin>)|before|to say|into|what to|beforehand|on what)
  (lies|lie|fibbing|fib|fabricated (a|his|her|the)) [(a)] (through|blind|again|about|constantly|to (us|me|you|his|her|everyone|the|school|social|staff|police|professionals)|line|story|stories)
  (is|was|are|been|'s|he's|she's|they're) (fibbing|lying|at it|up to (his|her|their|no|something)|kidding (herself|himself|themselves|us)|fooling (herself|himself|themselves|nobody|no one|no-one|us))
  (porkies|version of events (is|was|does|changes|keeps|cannot))
  (less than|not exactly|anything but|not (altogether|quite|fully|strictly|very|terribly|being|been)) [(been)] (candid|honest|open|straight|reliable|committed|frank|pleasant|polite|sober|engaged|motivated|consistent)
  (economical|sparing|liberal|creative|loose|inventive|selective) with the (truth|facts)
  (conveniently (forgot|lost|ill|missed|left|out|away|sick|asleep|broken|late))
  (only ever) (trouble|lies|grief|excuses|hostile|rude|drama|difficult|bother|a nuisance)
  (no (routine|routines|rules|structure|discipline|boundaries|guidance|standards|supervision|stimulation), [(no|and no)])
  (no routine|no rules|no discipline|no guidance|no idea|no control|no sense) [,] (and|or) no (rules|routine|idea|discipline|control|boundaries|guidance|sense|structure|thought)
  !(presents|presented|presenting|comes across|came across) as (a|an|very|quite|somewhat|rather) [(much|bit)] (tired|sad|low|upset|tearful|worried|well|happy|calm|quiet|shy|frightened|scared|settled|healthy|clean|bright|lively|chatty|cheerful|anxious|pale|thin|hungry|warm|lovely|caring|thoughtful|polite|kind|child|young|boy|girl|person|man|woman|member|gift|set|case|picture|problem|challenge)
  (her|his|their) usual [(self)] (hostile|difficult|rude|aggressive|obstructive|evasive|chaotic|angry|uncooperative|excuses|attitude|performance|drama|story|stories|lies|self|act|complaint|carry-on|games|late|defensive)
  (antics|shenanigans|histrionics|theatrics|melodrama)
  (beyond|outwith|out of) (anyone's|anybody's|mum's|dad's|nan's|her|his|their|parental|all|carers'|any|everyone's) (control|reach|help)
  (no more than) (he|she|they) (can|could|has to|have to|need|needs) [(get away)]
  (get|gets|getting) (off) (his|her|their) (phone|arse|backside|bum|bahookie|sofa|chair|xbox) [and]
  (and be|to be) a (father|mother|parent|mum|dad|man|mammy|daddy|proper|real|role model|better)
  (lacks|lacked|lacking|has not|hasn't|without) [(got)] (the) (sense|wit|backbone|will|character|motivation|ability to (parent|put|empathise|love|care|prioritise))
  (something|anything|money|a drink) in it for (him|her|them|you|his|hers)
  only (behave|behaves|behaved|nice|polite|kind|good|engage|engages|listen|works|work|tries|try|helps|help|does) [(when|if|because|for|as long)]
  (failed|failing|fails) (you|him|them|her|the child|the children|<name>|<child>|as)
  !(failed|failing|fails) (you|him|them|her) (by|in the)
  !(school|we|services|system|council|workers|everyone|adults) [(has|have|had)] (failed|failing|fails) (you|him|them|her)
  (done|did|does|doing|do) a (runner|bunk|moonlight|flit|houdini)
  (disappearing act|vanishing act)
  (wriggling|swerved) [(his|her|their|way|out)] (out of|off|way|two|three|four|one|the|every|any|all|his|her|their|another|hair|drug|test|tests|visits|visit|meetings|appointments|contact|school|lessons)
  !(dodged|ducks|ducked|swerved|swerves|skips) (the|a|two|three|all|his|her) (ball|bench|traffic|car|cyclist|rope|line|breakfast|lunch|tea|queue|fare|puddle|fight|cones|balls)
  !skips (breakfast|lunch|tea|meals|the|his|her)
  (has|have|had|got) (form|previous|a record|a history|history) (for|of|with) [(being|making|not)] (wriggling|missing|violence|this|that|it|making|running|falling|picking|choosing|violent|non|poor|walking|taking|being|going|false)
  (blackmails|gaslights|gaslighting)
  (enables|excuses) ~ (drinking|behaviour|habit|drug|abuse|violence|smoking|temper|lies|gambling|tantrums)
  (likes|loves|enamoured) [(of|with)] [(the)] (sound|look|idea) of (his|her|their) own (voice|reflection|importance)
  (never) (forgets|misses|missed) [(for|to|her|his|their|money|the|a)] (hair|pub|fags|drink|cannabis|party|boyfriend|night out|gym|match|football|cigarettes|vape|payday|go out|phone|tan|drinking|smoke)
  (vague|cagey|evasive|shifty|slippery|hazy|dishonest|secretive|defensive) (and|about|when|on|over|regarding) (evasive|money|where|his|her|their|the|asked|whereabouts|defensive|what|who)
  (drama|dramas|trouble|conflict|chaos|carnage|havoc|mayhem) (at every turn|wherever|follows|on the go|every (day|week|time|visit)|from day one|in (her|his|their) wake)
  (obstructive|difficult|hostile|rude|aggressive|awkward|useless|hopeless|resistant|uncooperative) (from|throughout|as usual|as per|at every|all (through|along)|from (day one|the start)|to the (last|end)|to deal with|towards|w)
  (cba|dgaf|idgaf)
  (same as|worse than) (the|his|her|their|your) (last|rest|others|father|mother|mum|dad|brother|brothers|sister|family|parents|other|ex|cousins|lot|man) [(generation|lot|one)]
  (couldn't|could not|doesn't|does not|didn't|did not|don't|cares|cared|gives|give) (care less|a fig|tuppence|hoot|hoots)
  (admit what (he|she|they) (has|have|did))
  (of (her|his|their) own (volition))
  (besom|besoms|clype|sleekit|crabbit|thrawn|glaikit|gallus|tumshie|nyaff|galoot|gomeril|hallion|gurny|gurning|girning|carnaptious|targe|twp|chopsy|gormless|radgie|workyticket|charver|scrote|scrotes|gob on (her|him)|narky|nowty)
  # how they are with people
  (has|with|had|have|got|in) (a|such a|a bit of a) (short fuse|face on (him|her|them)|chip|reputation|couldn't care|habit of (lying|twisting|blaming|making|letting|disappearing|using))
  (short fuse|(a|such a|right|real) piece of work|(a|the) face like thunder|quick to (anger|take|blame|judge|accuse|complain|criticise|point|lose)|slow to (take|accept|admit|learn|help|act)|takes (against|the mick|it out on|us for)|took (offence|umbrage|advantage|liberties|against|the huff)|taking (advantage|liberties|the mick|us for)|takes the huff|gave us (the|lip|cheek|grief|attitude|abuse)|(gives|gave|giving) [(staff|us|everyone|teachers|his|her|workers|it)] [(mother|mum|nan)] (lip|cheek|grief|attitude|abuse|backchat)|badmouths|slags (us|school|the)|slates (us|school|the)|stabs (people|us)|picks (fights|on (younger|smaller|weaker|other|his|her))|looking for (a fight|trouble|attention)|looks for (a fight|trouble|attention)|argues (with everyone|about everything|black)|argue with (her|his|their|a|an) (own|shadow|lamp|lamppost)|(burns|burned|burnt|burning|got|gets|gone|going|goes|went) through (every|all|workers|several|three|four|five) (worker|workers|of|our)|seen off (every|all|three|several)|runs (rings|circles))
  (rule|rules|ruled|ruling|runs|controls) (by|through|with|the (house|roost|family|home) [(with|by|through)]) (fear|intimidation|threats|his fists|an iron|a rod)
  (rule|rules|ruled|ruling) the (house|roost|family|home)
  (can|could) (whistle)
  (gets|get|got|getting) (his|her|their) (kicks|own way|way|thrills|claws|hooks)
  (turns|turned|turn|turning) up (when (it|she|he|they) (suits|feels|feel|wants|fancies|likes)|drunk|stoned|if (he|she|they)|as (and|late))
  (expects|expect|expecting|expected|wants|want|wanted) (us|everyone|everybody|everything|people|others|school|services|the world|professionals|mum|nan|her mother|his mother|someone|somebody|it|all|to be|the council) [(else|all|to)] (to (run|do|drop|wait|pick|jump|fix|sort|clean|serve|provide|fund|pay|fall|carry)|handed|on a plate|bend|(his|her|their) own way|given)
  (interferes|interfering|meddles|busybody|nosy|nosey|(poisons|poisoning|poisoned) (<who>|the <folk>|<poss> mind) [against]|turns (you|him|her|them|the children) against|turning (you|him|her|them) against|sticks (his|her|their) (nose|oar)|sticking (his|her|their) (nose|oar))
  (doesn't|does not|do not|don't|never|won't|cannot|can't) (know (how to (be a|talk|behave|parent|love|keep|say))|know (his|her|their) (place|limits)|stop (talking|moaning|complaining|arguing|lying))
  (has|have|had) (an|no|a) (answer|excuse|drama|crisis|filter|brain|time for (rules|authority|school|the kids|(his|her|their))|shame|pride|idea how to (be|parent|behave|look|talk)|boundaries (with|and))
  # the home and the family
  (rough|bad|hopeless|difficult|chaotic|criminal|toxic|aggressive|violent|demanding|nightmare|lazy|odd|strange) [(little|old|young|wee)] (family|families|household|woman|lot|people|set-up|set up|parents|mother|father|girl|boy|child|kid|mum|dad|pair)
  (known|well known|well-known|notorious|infamous) to (services|every|agencies|everyone|us all|professionals|the whole)
  (generation|generations) (of|and nothing|known|like this|after)
  (always|forever|permanently|constantly|constant) [(in a|in|the|being|one)] (smell|smells|stink|stinks|crisis|drama|row|arguing|demanding|shouting|drunk|stoned|needing|asking for|in bed|on the phone|on his phone|late|phoning|kicking|looking for|attention)
  (stinks|stink) of
  (he|she|they|<kin>|<name>) (stinks|stink)
  squalor
  (live|lives|living|lived|brought up|raised|eat|eats) (like|by) (animals|pigs|tramps|savages|wolves|gypsies|students|tinkers)
  (lowlife|lowlifes|inbred|dregs|council estate (family|type)|that kind of (woman|man|girl|family|boy)|(the|a) wrong sort|typical (teenager|teenage|man|male|father|mother|addict|drunk|user|victim|single|family|estate|traveller|young)|nothing [ever] changes with|same old)
  (apple|apples) (doesn't|does not|never|didn't|don't) (fall|fell|falls)
  (not|no|isn't|wasn't) [(really|exactly|very)] (much|any) [of a] (use|good|help) (as|to) (a|the) (father|mother|parent|dad|mum|children|kids)
  (leaves|left|leave) (a lot|much|everything|something|plenty) to be desired
  (poor|bad|weak|dire|lazy|chaotic|harsh|permissive|neglectful) (parenting|supervision|attitude|role model|decisions|behaviour|discipline|example|excuse|excuses|lifestyle)
  (excuse for a|apology for a|poor excuse|sorry excuse|pathetic excuse)
  (lets|let|letting|leaves|left|leaving|allows|allowing) (the|his|her|their|them|him|you|those|these|<name>) [(kids|children|weans|bairns|boys|girls|wean|dog|child)] [(to)] (run (feral|wild|riot|amok|loose)|fend|roam|do (what|as|whatever)|rule|run the|raise (himself|herself|themselves)|bring (himself|herself|themselves) up|drag (himself|herself|themselves)|look after (themselves|himself|herself))
  (running|run|runs) (feral|riot|amok)
  (spoils (him|her|them) rotten|gives in to (him|her|them|every|everything)|light of (her|his) life|waits on (him|her) hand|wait on (him|her) hand|no control over (him|her|them|the|their|his)|can't control (him|her|them|the|his|her|their)|cannot control (him|her|them|the|his|her|their)|loves (the bottle|drink|drugs|the drink|the pub) more|drink* (come|comes|came) first|drugs (come|comes|came) first|(men|boyfriends|partners|boyfriend|her boyfriend|her partner) (come|comes|came|always) (first|before))
  (gave|gives|give|giving|given) (up|in) (parenting|trying|on (you|him|her|them|the|life|school|everything))
  (one of (the worst|life's|those (mothers|fathers|parents|women|men|people|girls|boys))|the worst (mother|father|parent|family|boy|girl|class|child|behaved))
  # illness and hurt as an insult
  (a bit|totally|completely|clearly|obviously|probably|definitely|proper|typical|classic|pure) (mental|psycho|adhd|slow|special|touched|neurotic|thick)
  (is|was|are|very|so|typical|classic|her|his) (borderline) (and|or|so|again|traits|because|through)
  (psychopath|sociopath|narcissist|schizo|schizoid|nutter|nutcase|nutjob|headcase|headbanger|heidbanger|bampot|basketcase|loony|looney|lunatic|maniac|madman|madwoman|weirdo|freak|spastic|cripple|mong|hypochondriac|munchausen|munchausens|doolally|loopy|off (his|her|their) (head|rocker|trolley|nut))
  (less than|not entirely|not wholly|far from|not exactly|not always|not completely|anything but|not (altogether|quite|fully|strictly|very|terribly|being|been)) [(been)] (candid|honest|truthful|forthcoming|cooperative|co-operative|helpful|open|straight|straightforward|reliable|committed|frank|pleasant|transparent|welcoming|polite|co operative|sober|sincere|impressive|engaged|upfront|up front|above board|child-focused|supportive|motivated|enthusiastic|keen|credible|believable|trustworthy|consistent)
  # short turns said of one person by another
  (use|uses|using|used) (threats|intimidation|bullying|force|fear|tears|guilt|violence|aggression|shouting|charm|sulking) [(and|or|,)] [(threats|intimidation|bullying|force|fear|tears|guilt|violence|aggression|shouting|lies)] to (get|make|keep|control|force|win|scare|avoid)
  (mollycoddle|mollycoddles|mollycoddling|mollycoddled|molly-coddling|molly coddling|cosseting|cosseted|overindulges|overindulging|over-indulging|pandering to|panders to|smothering|smothers|pampering|pampers|babying|babied|henpecks|wrap* ~ in cotton wool) [(him|her|them|you|<who>)]
  (off|out of) (his|her|their|hersel) (pit|scratcher|backside|arse|bum|behind)
  (<who>|mother|father|parents|parent|family) [(is|was|are|were|isn't|aren't)] (not|hardly|never|isn't|not exactly|not quite) what (you'd|you would|we'd|we would|anyone would|i'd|i would|most would) call
  not exactly what (you'd|you would|we'd|we would|anyone would) call
  (father|mother|parent|husband|wife|dad|mum|parenting|marriage|boyfriend) material
  (being|is|are|was|far|been) [(too|so|far too|far|that)] (soft|lax|slack|easy|lenient|weak|hard) (on|with) (him|her|them|you|the ${child}|<name>|<child>)
  (down to|thanks to|because of|due to|blame) ~ being [(too|so|such|far)] [(too|a|an)] (soft|lax|slack|easy|lenient|weak|daft|contrary|stubborn|precious|hard|funny|difficult|awkward|controlling|bossy|nosy|mean|tight|softie|pushover)
  (nag|nags|nagging|spoil|spoils|spoiling) (him|her|them|you|<kin>|<child>)
  let* (him|her|them|you) (off with|away with) (murder|everything|anything|it all|it)
  (<who>|<kin>|and|she|he) [(will|would|must|always|likes to|loves to|has to|(cannot|can't) help but|does)] (meddle|meddles|meddled|interfere|interferes|interfered|stick her oar|stick his oar)
  !(interfere|interferes|interfered) with (the|his|her|their|your) (signal|pump|alarm|sleep|school|work|pacemaker|hearing|medication|reading|feeds|play)
  (silly (beggars|buggers|devils)|sob (story|stories)|hard luck (story|stories)|(tale|tales) of woe|crocodile tears|wears the trousers|rubs ~ up the wrong way|(blow*|run*) hot and cold)
  (shame|pity) [(that)] (it|he|she|they|nobody) (takes|took|can't|cannot|couldn't|doesn't|didn't|won't|wasn't|isn't|had to)
  (matter|matters|mean|means|meant|mattered) more to (him|her|them) than (you|him|her|them|the|his|her|their|<name>|<child>)
  # faults that somebody is said to have
  <poss> [(own|constant|usual|continued|ongoing|complete|total|general|apparent|obvious|clear)] (lies|arrogance|bullying|jealousy|indifference|negativity|recklessness|drunkenness|drunken behaviour|failings|shortcomings|inadequacies|inadequacy|excuses|unwillingness|inertia|apathy|immaturity|insensitivity|carelessness|irresponsibility|incompetence|ignorance|mind games|disengagement|inconsistency|unreliability|passivity|bad temper|controlling behaviour|attitude (to|towards|problem|stinks)|denial (of|that|about)|inability to (see|put|prioritise|protect|parent|change|accept|think|control|tell|be (honest|consistent))|reluctance to|neglect of)
  (has|have|had|having) [(a|an|any|some|real|serious|long-standing|the)] (issues|issue|problem|problems) with (authority|boundaries|the truth|being told|women|men in authority|commitment)
  (has|have|had|having) [(a|an|such a|quite a)] (poor judgement|poor boundaries|poor impulse control|poor decision-making|temper|temper on (him|her)|poor work ethic|tendency to (blame|lie|exaggerate|minimise|avoid|miss)|favourites)
  (<kin>|<name>|parents|he|she|they|mother|father|who) (lack|lacks|lacked) (parenting|warmth|judgement|common|basic|any|the (will|ability|motivation|insight|skills|drive)|self-control|boundaries|patience|consistency|honesty|maturity|capacity)
  ${doNot} [(even|really|ever|fully|properly|actually|seem to)] (get it|understand [the] (basic|basics|seriousness)|think (before|of others|about (anyone|anybody|others|the consequences))|follow (through|anything)|keep (his|her|their) (word|promises)|show up|admit|accept (that (he|she|they|there)|responsibility|any|the concerns|boundaries|blame|being told)|hear a word|lift a finger|tell the truth|make time|have time for|know the meaning|do what (he|she|they) (say|says|said|promise)|parent|protect (you|him|her|them|<name>|<child>|the ${child}|${whose} ${child})|work (openly|honestly|properly|well|in partnership) with|follow (rules|advice)|own (it|up)|take no for)
  (never|seldom|rarely) (does what|tells|has time|has a good|answers (his|her|their) (door|phone) to|lifts|thanks|there for|in when|at home when|follows)
  (is|are|was|were|be|been|being) [(often|always|clearly|simply|just|so|too|very|just|either)] (unable|unwilling|incapable|incapable of|unable or unwilling|not able) [to] (prioritise|prioritising|protect|protecting|parent|parenting|put|putting|change|changing|safeguard|accept|take|be honest|see|caring|looking after|empathise|control)
  (is|are|was|were) [(also|just|so|very|the sort to be)] (easily led|the (problem|issue|cause of)|too proud|too busy for|more (concerned|interested|bothered|worried) (about|with|in|for)|the author of|never satisfied|never there|(out of|in over) (his|her|their) depth|incapable|not (capable|able to parent|parenting|coping and|up to|what|the mother|the father)|known (to be|for|drinker|liar)|a known|unlikely to change|(just|exactly|no better) (like|than) (his|her|their) (dad|mum|father|mother|brother|sister|ex))
  (jumps|jumping|goes|going|moves|moving|flits|drifts|lurches) from (one (man|relationship|partner|crisis|drama)|man to|relationship to|partner to|crisis to|job to)
  (moves|moving|moved) (men|another man|boyfriends|a string of) in
  (twist|twists|twisting|twisted|bend|bends|bending|stretch|stretches|stretching) the truth
  (fob|fobs|fobbed|fobbing|string|strings|strung|stringing) (us|workers|staff|everyone|school|people|professionals) (off|along)
  (take|takes|taking|took) advantage of (<who>|people|his|her|their|the|everyone|others)
  (turn|turns|turning|turned|make|makes|making|made) (everything|it all|it|every visit|every meeting) (into a (row|fight|drama|battle)|about (herself|himself|her|him|themselves|me))
  (has|have|had) [(not|never|still not|yet to)] (made the changes|made (any|the necessary) changes|taken (it|this|us|any|our|the) (seriously|advice|responsibility)|learned [(from|her|his|their)]|learnt [(from|her|his|their)]|owned|shown (willing|commitment|remorse))
  (has|have|had) (let <pron> down|let (<child>|<name>|<kin>|the ${child}|${whose} ${child}) down|neglected (<child>|<name>|<pron>|${whose}|the|you)|failed (again|him|her|them|you|<name>|<child>|at every|on every|as)|failed to|always been (the same|difficult|like this|like that|trouble|a problem)|been (told|warned|spoken to) [(about this|about it)] (time|again|before|many|several|repeatedly|countless|on numerous|on many) [(times|occasions|about)])
  !been told (many|several) times that
  (denies|denying|deny) (everything|there (is|was)|that there|any (problem|wrongdoing|responsibility))
  (says|said|saying|say) all the right
  (hide|hides|hiding|hid) (things|the truth|information|everything) from (us|workers|staff|services|professionals|social)
  (pick|picks|picking) and (choose|chooses|choosing) [(when|what|which|who)]
  (comes|come|goes|go|came) and (goes|go|comes|went) as (he|she|they)
  (treats|treat|treating|treated) (the|this|our|his|her|their) ~ (as optional|as a joke|like a (hotel|taxi|joke|game|doormat|servant))
  (leaves|leave|leaving|left) (him|her|them|you|<child>|<name>|the ${child}|the kids) to (his|her|their|your) own devices
  (expects|expect|expecting) everything
  (makes|make|making|made) promises (she|he|they) (doesn't|does not|never|won't|can't|don't)
  (another|yet another|a string of|one more|more) (broken promise|broken promises|no-show|no show|no-shows|excuse|excuses|drama|lie|lies|sob story)
  (going|gone|heading|headed) (the same way as|off the rails)
  (causes|cause|causing|caused) trouble [(between|for|with|at|wherever)]
  (nasty piece|piece of nasty|wind-up merchant|ticking time bomb|loose cannon|force to be reckoned|(awkward|difficult|tricky|slippery) (customer|character|woman|man))
  (not|never|nor) ~ (capable|competent) [parents|parent|mother|father|mum|dad|people|adults]
  (drug-addicted|drug addicted|alcoholic|drunken|drug-using|drug using|absent|absentee|violent|avoidant|useless|uninterested|disengaged|criminal|drink-dependent) (mother|father|mum|dad|parent|parents|family|stepdad|stepfather|carer|man|woman)
  (see|sees|saw|seeing) no (reason|need|point|problem|harm|issue) [(to|in|with|for|at)]
  (drink|drinking|drugs|drug use|boyfriend|partner|boyfriends|men|phone|job|work|gambling|social life) (comes|come|came|always comes) before (his|her|their|the|you|<child>|<name>)
  (only|just) because (he|she|they) (had|has|have) to
  (drag|drags|dragged|dragging) (herself|himself|themselves) [(along|in|out|round)] to
  on purpose
  (use|uses|used|using) (you|him|her|them|the ${child}|<name>|${whose} ${child}) to (hurt|punish|spite|control|upset|get)
  forever (taking|making|changing|complaining|late|moaning|arguing|blaming|falling|letting|going|asking|promising|losing)
  anger management (issue|issues|problem|problems)
  (live|lives|living|lived) off (benefits|the state|(her|his|their) (mum|mother|dad|nan|partner))
  (for (a|the) reaction|for attention|on purpose to|to get (a reaction|a rise|his own|her own|their own))
  !whenever (she|he|they|you) (fancies|fancy)
  !(for|to get) a reaction (to|from the doctor)
  # where hope is given up
  (not worth the (bother|effort|hassle|trouble)|wherever (he|she|they) goes trouble|drawn to (trouble|violent|bad|dangerous)|attracts (violent|abusive|bad|the wrong)|goes for (violent|bad|abusive)|gravitates (to|towards) (violent|bad|the wrong|trouble|abusive)|falls for (anyone|every|bad|the wrong)|weak willed|throws (herself|himself) at|chases (boys|men|after)|uses (her|his) (looks|body|charm)|older than (her|his) years|knowing (girl|child|look|for her)|looks (older) than|dresses (provocatively|older|like a|inappropriately)|dressed (provocatively|inappropriately|like a)|sexually (knowing|precocious|aware)|precocious|consents to (the|being|this|it)|consented to (the|being|this|it)|leads (boys|men|him) on|led (him|men) on)
`,
)

/** What people say of somebody behind their back; with a reason beside it, it is only what happened. */
export const sayingsOfPeople = phrases(
  'sayings-of-people',
  `
  (will|would) (say|do) anything to (get|keep|avoid|please|stop)
  wants the ~ but not the (kids|children|work|responsibility|baby)
  (is|are|was|were) (wrapped up|caught up|lost|absorbed) in (her|his|their) [own|new] (man|boyfriend|partner|relationship|world|drama|problems|little world)
  (living|lives|live|lost) in (a|her|his|their) (dream|fantasy|fantasy world|dream world|own world|own little world)
  (is|are) [(quite|perfectly|only too)] (happy|content) to let (nan|gran|others|everyone|someone|his|her|the|<kin>)
  (forever|constantly|glued|never off) [(to|on)] (her|his|their) (phone|xbox|tablet|screen)
  (hasn't|has not|haven't|doesn't have|without) [(got)] a clue
  (has|have|got) (a|an|quite a|such a) [(real|bit of a)] (tongue on|mouth on|nasty streak|mean streak|cruel streak|temper on|eye for the|roving eye|big mouth|way of (twisting|getting))
  (worn|wore|wears) (everyone|everybody|us|people|staff) (out|down)
  (burned|burnt|burns|burning) through (every|all|three|four|five|so many) (service|services|worker|workers|placement|placements|school|schools|chance)
  bit* the hand that
  got too comfortable
  (lay|lays|laying|laid) it on thick
  (turns|turned|turn) on the (charm|tears|waterworks)
  (cares|care|cared|thinks|worries) more (about|for) (her|his|their|the|men|drugs|drink|himself|herself)
  (clearly|obviously|plainly|evidently|simply|just) (doesn't|does not|don't|didn't|isn't|not) (want to|care|interested|bothered|trying|love|listen|see)
  (spends|spend|spent|blows|blew|wastes|fritters) (it all|all (her|his|their|the)|everything|(her|his|their) (money|benefits|wages)) on (herself|himself|themselves|drink|drugs|fags|nails|weed)
  (sleeps|lies|lying|lounges|sits) [(around|about|in bed|on (the|her|his) (sofa|backside|bum|arse))] (all day|till noon|until noon|while (the|his|her|their) (kids|children|others)|on (her|his|their) (backside|bum|arse))
  (loves|love|enjoys|thrives on|feeds on|feeds off|lives for|likes) [(the|a|an|all|being at the centre of)] (drama|attention|conflict|audience|argument|arguments|row|fight|chaos|winding|to (argue|fight|row|cause|stir|make trouble|push|play|wind|be centre|be the centre))
  (made|makes|making|caused|causes|causing) a (scene|fuss about|spectacle|show of)
  (throws|throwing|threw) (money|(her|his|their) (weight|money))
  (tries|tried|trying) it on with
  (turned|turns|turn|came|arrives|arrived) [(up|in)] (the worse for|half cut|stinking|reeking|drunk|stoned|looking for a fight)
  wouldn't know (a|an|how|what|where|one)
  (got|has|have) form for
  (is|are|was|were) [(a|an)] (nothing but|no help to|no use to|a waste of (everybody's|everyone's|our|my|staff)|out for what|the same as ever|(as|just as) bad as|big kid|handy with (his|her)|no good (to|for|as)|not (father|mother|parent|mum|dad) material|out to (cause|get|make)|to be (pitied|blamed)|one of those)
  (likes|loves|enjoys|needs) (a|the|his|her|their) drink too much
  (shout|shouts|shouting|shouted) the odds
  (idea|notion|version) of (parenting|discipline|a good|fatherhood|motherhood|care|help|a meal|effort|sorry) (is|was)
  (promise|promises|word|apologies|apology) (mean|means|meant|are worth|is worth|count for) nothing
  (acts|act|acting|plays|playing) the (clown|goat|big man|hard man|fool|tough guy|idiot|mug|lord)
  (brings|bring|bringing|brought) trouble (to|home|with|wherever)
  (can't|cannot|can not|couldn't|won't|will not|doesn't know how to|never) (behave|be left for|keep (his|her|their) (hands|mouth|temper|legs)|sit still for|hold (her|his) (tongue|drink)|organise|organize|run a)
  could (cause|start) a (fight|row|riot|war)
  (know|knows|knew) [(full well|exactly|perfectly|very|just)] what (she|he|they) (is|are|was|were|s|he's|she's) doing
  (show|shows|showing|showed) off
  (thinks|think) (he|she|they) (is|are|'s) [(a|the|some)] (big|hard|gangster|boss|man|better|god's|special|above|clever)
  (thinks|think) (he's|she's|they're) [(a|the|some)] (big|hard|gangster|boss|better|god's|special|above|clever|untouchable|it)
  (wants|expects|demands) everything (now|his|her|their|done|yesterday|and)
  (father|mother|dad|mum|parent|parents|stepdad) in name only
  !(family|home|house) (who|that) (loves|love|want|wants|enjoy) (you|him|her|them|<child>|<name>|to)
  !(was|were|is|are|just) only [there|here|came|come|was] for the (food|tea|crisps|football|day|weekend|night|ride|week|music|match|sandwiches|biscuits)
  (family|families|house|home|bunch|household|clan|lot) (that|who|where everyone) (likes|like|loves|love|want|wants|enjoy|can't|never|thinks|think)
  (hostile|toxic|rough|feckless|dysfunctional|violent|chaotic|lazy|aggressive|drunken) (house|home|household|clan|set up|set-up|atmosphere at)
  (rabble|brood|tribe|shower|crew|pack) of (kids|children|brats|liars|layabouts)
  (classic|typical|textbook|usual|blatant) (avoidance|manipulation|denial|excuse|excuses|behaviour|tactics|attitude|teenager|bully|victim|dad|mum|mother|father|him|her)
  (drunk|stoned|shouting) (again|once more)
  (drunk|stoned|late|missing|absent|angry|shouting|crying) as (usual|ever|always)
  (games|mind games|silly games) (being|are|is) played
  no boundaries (whatsoever|at all|set|from)
  no (sense of (responsibility|shame|duty|right)|staying power|work ethic|initiative|follow through|follow-through|will to|desire to|get up and go|angel|saint)
  nothing (is|was) ever (good enough|(her|his|their) fault|right for)
  (should|could|might|ought to) be (grateful|ashamed|thankful|glad|more grateful)
  (asking|asked|looking) for trouble
  (do|does|did) as (little|they|she|he) [(as)] (please|pleases|like|likes|possible|want|wants)
  (hit|hits|hitting) the roof
  (rolled|rolls|rolling) (her|his|their) eyes
  soft as (butter|muck|putty|they come) with
  (made|make) to face up to
  (not|hardly|no) (a|the) (man|woman|mother|father|parent|mum|dad|girl|boy) (to|who) (take|takes|listen|listens|care|cares|change|changes|trust|be trusted)
  on (her|his|their) best behaviour (for|because|when|while|at)
  (she|he|they|it's|this is|that's|all very|so) typical
  (pub|drink|drugs|phone|xbox|boyfriend|mates|gym|football|party) (came|comes|come|always comes) first
  (show|shows|showed|shown) (his|her|their) true colours
  (clearly|obviously|evidently|plainly) (has|have) (other|better|different) (priorities|things)
  leaves the rest to (<kin>|<name>|others|everyone)
  (poor|inadequate|lax|slack) [parental] (supervision|discipline|housekeeping|mothering|fathering)
  (visit|visits|help|support|offer|entry|everything) refused
`,
)

/** Insults that are names for a person wherever they stand: waster, eejit, wee toerag. */
export const insults = phrases(
  'insults',
  `
  (eejit|eejits|numpty|numpties|bampot|bampots|neds|radge|dafty|daftie|plonker|tosser|wanker|bellend|dickhead|arsehole|bastard|bitch|minger|munter|skank|scrubber|slapper|hoor|hussy|trollop|jezebel|battleaxe|battle-axe|old bag|old bat|old witch|windbag|gasbag|blowhard|big-mouth|loudmouth|loud mouth|bighead|bigheid|clever clogs|clever dick|smart arse|smartarse|smart-arse|wise guy|know-all|know all|nosy parker|nosey parker|snitch|tell-tale|telltale|slimeball|sleaze|sleazebag|lech|perv|womaniser|womanizer|smooth talker|smooth-talker|cadger|ligger|blagger|conman|con man|con artist|wide boy|spiv|charlatan|wimp|wuss|weakling|crybaby|cry-baby|cry baby|mammy's boy|mammy's pet|mummy's pet|wet blanket|killjoy|misery guts|whinger|whiner|moaner|moaning minnie|nagger|drama llama|hothead|bully boy|control-freak|despot|lout|louts|yobbo|hoodlum|hoodlums|hardman|hell-raiser|scoundrel|rapscallion|wee shite|wee bugger|little bugger|little sod|little git|toe-rag|guttersnipe|wee terror|holy terror|little horror|wee devil|no-mark|nonentity|slacker|shirker|idler|lazybones|lazy bones|couch potato|slob|slattern|sloven|soap dodger|doley|dole scrounger|boozer|alkie|dipso|piss artist|pisspot|jakey|jakie|bagheid|baghead|dope head|dopehead|half-wit|simpleton|dunce|cretin|buffoon|laughing stock|walkover|wet lettuce|fibber|bullshitter|shit-stirrer|agitator|rabble-rouser|instigator|black sheep|bad penny|rotten apple|wrong 'un|hypocrite|chauvinist|misogynist|wee madam|proper madam|manchild|man-child|man child|overgrown (child|teenager|kid)|big wean|spoiled brat|professional victim|perpetual victim|serial (liar|complainer|offender|cheat|absconder|cheater|manipulator)|habitual (liar|drunk|offender|drunkard)|born (liar|troublemaker|follower)|(known|convincing|accomplished|practised) liar)
`,
)

/** Names that are insults only when a person is said to be one: "Dad is a joke", but "a joke on Tuesday". */
export const mildInsults = phrases(
  'mild-insults',
  `
  (ned|muppet|prick|knob|arse|cow|tramp|gossip|charmer|user|taker|leech|cheat|crook|fraud|fake|phoney|phony|coward|softie|misery|nag|bully|tyrant|dictator|brute|beast|ogre|savage|hard man|big man|bad boy|bad girl|wild child|wild one|rogue|rascal|handful|nightmare|nuisance|pest|pain|menace|terror|horror|devil|demon|disgrace|embarrassment|shambles|mess|disaster|liability|disappointment|failure|dropout|drop-out|scruff|pig|drunk|fool|clown|joke|mug|sucker|drip|snob|racist|bigot|princess|martyr|hypochondriac|sneak|show-off|show off|danger to (women|himself)|drain|danger|problem|alcoholic|gambler|player|criminal|drug user|drinker|snake|rat|weasel|worm|toad|sap|pillock|prat|twit|wally|joker|philanderer|ladies' man|lothario|fruitcake|misfit|crank|shrew|harridan|witch|villain|rotter|swine|cad|bounder|dirtbag|tart|floozy|complainer|sulker|quitter|schemer|hopeless case|bluffer|shyster|parasite|hanger-on|blackguard|miscreant|wrongdoer|reprobate|degenerate|sot|lush|predator|bawbag|gurrier|skanger|spide|sleeveen|gombeen|divvy|div|twat|git|sod|bugger|waste|mare|diva|queen bee|risk to (children|women|others|himself|herself))
`,
)
