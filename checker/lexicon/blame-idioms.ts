import { phrases } from './phrases.ts'

const us = `(us|me|staff|workers|everyone|everybody|people|professionals|services|agencies|school|teachers|visitors|the (worker|staff|school|teacher|teachers|office|receptionist|health visitor|social worker|nurse|midwife|police|neighbours|neighbour)|<kin>|<name>|him|her|them)`
const child = `(child|children|kid|kids|wean|weans|bairn|bairns|baby|boy|girl|boys|girls|son|daughter|family)`
const ours = `(you|him|her|them|the ${child}|(his|her|their|your) [own] ${child}|<name>|<child>)`
const themself = `(himself|herself|themselves|hersel|himsel)`

/** Idioms that fault somebody, by what they fault: effort, honesty, temper, pride, judgement, loyalty. */
export const blameInIdioms = phrases(
  'blame-in-idioms',
  `
  # a person as their own explanation
  (<kin> being <kin>|<child> being <child>|<name> being <name>|boys being boys|parents being parents)
  (is|are|was) [(just|very much|truly|really|only)] (his|her|their) (father's|mother's|dad's|mum's|brother's) (son|daughter|boy|girl)
  (history (is) repeating|was [just] the same at (that|his|her|your) age|never changes|nothing ever changes with)
  (what (do|did) (you|we|they) expect)
  (is|was|are) (past it|past caring|beyond the pale|beyond redemption|rotten to the core|bad to the bone|born bad|no angel|no angels|no saint|no innocent|no better than|no good for|no help|bang out of order|well out of order|out of order)
  # no effort
  (is|was|are|were|been) never off (the|his|her|their) (phone|sofa|xbox|couch|settee|drink)
  conspicuous by (his|her|their) absence
  (part time|weekend|fair weather|disney|disneyland|mcdonald's|so called|armchair|sunday) (dad|father|mum|mother|parent|parents|parenting)
  (take*|took) (his|her|their) (eye|eyes) off the ball
  (drop*|dropped) the ball
  (asleep at the wheel|swing* the lead|swung the lead|(pull*|throw*|threw) a sickie|cruis* through life|rest* on (his|her|their) laurels|coast* through)
  (let*|letting) (his|her|their|things|standards|everything) [(standards|home|house|appearance|hygiene)] (slip|slide|go to pot|go to rack|go to the dogs)
  (has|have|had|got|with) (low|no|poor|slack|slipping) standards
  (gone|going|went|goes) (to seed|to the dogs|to pot|to the bad)
  (do not|don't|does not|doesn't|did not|didn't|won't|will not|never|fail* to|refuse* to|cannot|can't) [(even|ever|really)] take* ~ seriously
  (spoon fed|spoonfed|spoon feeding|hand fed|waiting on hand and foot|waited on hand and foot|run after (him|her|them) all)
  (happy|content|quick|prepared|willing) to (live (on|off)|sit back|sponge|lounge|let everyone|let others|take (what|the money|everything|without)|play the)
  (can|always|aye|still|somehow|never short of) [always] (find*|found|has|have|had|manages|get*) [the|enough] (money|cash|funds) [for] (cigarettes|fags|drink|wine|booze|weed|cannabis|vapes|nails|tattoos|takeaways|bingo|gambling|scratch cards|the pub)
  (kick|boot|rocket|poke) up the (backside|arse|bum|behind)
  (need*|want*|deserve*|could do with) (a|an|his|her|their) [good] (kick|slap|shake|shaking|talking to|wake up call|reality check|head (examined|examining|looking at|looked at|read|testing|tested)|bottom smacked|clip round)
  take a [good|long|very] [long|hard] [hard] look (at (himself|herself|themselves)|in the mirror)
  (seen|see*|saw) (anything|nothing|a thing|things) through
  (cannot|can't|could not|couldn't|won't) (see|finish|stick at|stick to|stick with|keep to) anything
  (never|not once|rarely|seldom) (see*|seen|finish*|complete*|stick* (at|to|with)) (anything|a thing|things)
  (in one ear and out|water off a duck's|brick wall|deaf ears|deaf ear|blood out of a stone|pulling teeth|herding cats|flogging a dead|banging our heads|talking to the wall)
  (doesn't|does not|don't|didn't|won't|will not|never|refuse* to) (see (sense|reason|the bigger)|listen to (sense|reason|a word)|toe the line|lift a|take the hint|take a telling|take telling|be told|do as (he|she|they) (is|are) told)
  # not straight
  (spin*|spun|feed*|fed|sell*|sold|tell*|told) [<who>] (a|any|the same|another|different|various|four different|three different|two different) (line*|yarn*|tale*|fairy tale*|fairy story|old story|pack|cock and bull|load of|sob story)
  tell* tales
  !(told|tell*|telling|read*) [<who>] (a|the|two|three|<num>) (fairy tale*|fairy story|tale*)
  (none of|doesn't|does not|don't|didn't|won't|never) [(them|it|which)] (hold* water|held water|add* up|ring* true|rings true|wash)
  (make*|making|made) (it|things|stuff|this|that|everything|most of it) [all] up
  !(make*|making|made) (it|this|that|things|time) [all] up (to|with|by|on|together|for|from|himself|herself|afterwards|over)
  !(made|make*|making) (it|things|that) up (as|in|at) (a|the|play|art|drama)
  !(make*|making|made) up (the|time|a|an|ground|hours|feeds|bottles)
  (cover* up|cover* [his|her|their] tracks|covering (for|up for)) for (him|her|them|his|the|<kin>|<name>)
  (in cahoots with|hand in glove with|thick as thieves|leading a double life|leads a double life|has something to hide|have something to hide|brass neck|brass necked|barefaced|bare faced|brazen|brazenly|swears black|two faced)
  (take*|taking|took|taken|play*) (us|staff|workers|everyone|services|the worker|school|<kin>|him|her|them) for (a ride|rides|mugs|fools|a fool|a mug|granted|every penny)
  (been|being|is|was|easily|gets|got) taken (for a ride|in by|for a mug|for a fool)
  (know*|knew|learned|learnt|says|said|say|use*) (all the|the right|all the right|the) (right words|jargon|answers to give|lingo)
  (one rule for|play* dumb|plays the innocent|act* the innocent|plays it sweet|sweet as pie|all smiles|nice as pie)
  # temper and manners
  (fly*|flew|flown|flies) (off the handle|into (a|one|his|her))
  (go*|goes|went|gone|going) (ballistic|off on one|mental|radge|spare|apeshit|postal|nuclear|berserk|off it|off his head|off her head)
  (temper|drinking|anger|mouth) (get*|got) the better of
  (give*|gave|given|giving) ${us} (a mouthful|an earful|what for|lip|cheek|grief|hell|both barrels|the finger|the cold shoulder|the silent treatment|the runaround|the run around|a dirty look|dirty looks|a hard time|abuse|a row|short shrift)
  (bite*|bit|biting) (our|your|<poss>|staff's|everyone's|people's|my|the worker's) (head|heads) off
  (bite*|bit|biting) the hand
  (jump*|jumped) down (our|your|<poss>|my|everyone's|people's) (throat|throats)
  (mouth* off|swears like|shout* the odds|like a bear with|out of bed [on] the wrong|got the hump|has the hump|takes the hump|face like (thunder|a wet|a slapped|a smacked|fizz|a bulldog|a smacked)|looks daggers|sour faced|po faced)
  (throw*|threw|thrown|fling*|flung) (it|this|everything|help|our help|kindness|the offer|all that|offers) [all] [back] in (our|your|<poss>|my|everyone's|the|people's) (face|faces|teeth)
  (highly strung|high strung|hot tempered|quick tempered|bad tempered|foul tempered|ill tempered|vile tempered|hard nosed|thick skinned|stuck up|toffee nosed|foul mouthed|sharp tongued|big headed|pig ignorant|bone headed|cack handed|ham fisted|cloth eared|mealy mouthed|weak minded|narrow minded|small minded|bloody minded|hard hearted|black hearted|light fingered|work shy|shiftless|gutless|graceless|ungracious|charmless|witless|brainless|joyless|humourless|friendless through|shameful|scandalous|disgraceful)
  (bleat*|moan*|whinge*|carp*|harp*|witter*|drone*|grouse*|grouch*|gripe*) on [and on] [about]
  bang* on (about|and on)
  (moan*|bleat*|whine*|whinge*|gripe*|grumble*|complain*|grouse*) (about|at) (everything|everyone|anything|nothing|us|staff|school|services|the worker|money|professionals|being)
  (moan*|complain*|whine*|argue*|shout*) (all the time|all day|constantly|non stop|nonstop|endlessly|incessantly|from morning)
  (never off|always on|forever on|constantly on) the phone (complaining|moaning|demanding|to complain)
  (like|likes|love*|enjoy*) a (moan|row|fight|scrap|argument|fuss)
  (make*|making|made) (a|such a|too much of a|a great|a big) (fuss|song and dance|meal of|meal out of|mountain out of|performance|production|drama|drama out of|scene|nuisance|fool|show of)
  !(make*|making|made) (a fuss of|a big fuss of)
  # pride and self
  (god's gift|number one first|looks after number one|look* out for number one|centre of (the|his|her|their) (universe|world|own)|world revolves|universe revolves|cares for nobody but|cares for no one but)
  (hard done by|hard done to)
  (bear*|hold*|nurse*|nursing|has|have|had|got|harbour*) (a|any|an old|his|her|many|some) (grudge|grudges|vendetta)
  (axe to grind|got it in for|has it in for|have it in for|chip on)
  (high horse|holier than thou|high and mighty|airs and graces|lady muck|lord muck|lord of the manor|queen of sheba|king of the castle|big i am|too big for (his|her|their) boots|above (himself|herself)|ideas above|full of (himself|herself|his|her)|little emperor|little prince|blue eyed boy)
  (wind* (his|her) neck|all bark|no trousers|all fur coat|mutton dressed|gives it the big|gie it the big)
  (enjoy*|like*|love*) (ill|poor|bad) health
  (playing|plays|play|played) (on|up|upon|to) (his|her|their) (illness|condition|nerves|bad back|grief|disability|diagnosis|childhood|looks|the gallery)
  (play*|pull*|tug*) (on|at|to) (our|the|people's|his|her|everyone's) (heartstrings|sympathies|sympathy|gallery)
  (line*|lining) (his|her|their) [own] (pockets|nest)
  (feather* (his|her|their) [own] nest|something for nothing|on the make|on the take|on the fiddle|free ride|eye to the main chance|wheeler dealer)
  (had|has|have|having|got) it [too] easy
  (want* for nothing|everything handed|never had it so good|(doesn't|does not|don't) know (she's|he's|they're) born)
  (given|gives|get*|gets|got|had|has|have) everything (he|she|they) (want*|ask*|demand*|like*)
  (spoilt|spoiled) (rotten|something rotten|to death|brat|kid|child|boy|girl|little)
  (thinks|believes|reckons) the (sun shines|world owes|rules|world revolves)
  # no sense
  (blind to|deaf to) (what|how|his|her|their|the|any|all|our|reason|advice)
  (head|heads) (out of|in|into|under) [(the|his|her|their)] (sand|sands|clouds)
  (lost the plot|away with the fairies|off with the fairies|not the sharpest|not the full|not playing with a full|two short planks|thick as mince|sandwich short|chocolate (teapot|fireguard|kettle)|lights are on|daft as a brush|mad as a|not all there|nothing between (the|his|her) ears|born yesterday|wet behind the ears)
  (waste of (oxygen|rations|air|skin|everyone's|everybody's|resources|energy|breath|public money|a good))
  (poor|bad|questionable|flawed|warped|skewed|clouded|faulty|doubtful|dreadful|terrible) (judgement|judgment|decision making|choices|parenting choices|life choices|standards|boundaries with)
  (judgement|judgment|decision making) (is|was) [very|so|often|still] (poor|questionable|clouded|flawed|lacking|terrible|dreadful|off|bad|suspect)
  (inconsistent|lax|chaotic|harsh|neglectful|punitive|permissive|ineffective|sloppy|lazy|weak|slack|haphazard|indulgent|cruel|feckless|dire|hands off|couldn't care less) (parenting|mothering|fathering|discipline|handling|boundaries)
  let* (<child>|<name>|<kin>) down
  negative (about (everything|everyone|us|school|services|the (plan|worker|school)|help|all)|towards|with)
  which (is|was) [(so|very|just|really|rather|plain|frankly|extremely)] (stupid|foolish|silly|selfish|daft|reckless|irresponsible|careless|thoughtless|cruel|wicked|naive|lazy)
  (walk*|fell|fall*) (right|straight|blindly) into
  # whose fault
  (it|that|this|all|largely|partly|entirely|mainly|mostly|is|was|it's|down to) [all|is|was|entirely|largely|partly|really|mostly] (<poss>|parents'|the parents') [own] fault
  !(not|isn't|wasn't|never|nobody's|whose|no one's|no) [all|really] [<poss>] [own] fault
  !(feel*|felt|say*|says|said|think*|thought|believe*|worr*|worries|worried|afraid|told|tell*|scared|if|whether|blame*) [<who>] [that|like|as if] (it|it's|this|that|everything) [is|was|were|all] [all] <poss> fault
  (<kin>|<name>|he|she|they|parents) [(has|have|really|basically|clearly)] (caused|started|created|made) (this|all this|it all|all of this|this mess|the whole|this situation)
  (always|usually|generally) (starts|started|the one who) (it|things|the (fight|fights|argument|arguments|trouble)|starts|causes)
  (start*|started) it (as|again|like|every)
  (has|have|'s|she's|he's|they've|must|can) [(now|just)] [got] [to] (live with it|live with the|take the consequences|face the music|like it or lump|lump it|stew in)
  (made|make*|making) (his|her|their) choice
  (chose|choose*|chooses|chosen) to (get in|get into|get involved|go with|mix|hang|run away|carry a|cause|meet him|stay out|fight|join in|offend|turn)
  (asked for|had) it coming
  (reap* what|pay* the price for (his|her|their)|got what was coming|cannot complain|can't complain|can't moan)
  (more fool|shame on|(the|it's|real|such a|absolute) disgrace|disgraceful|shocking behaviour|shameful)
  (lets|let|letting) the side down
  # bonds and loyalty
  (side*|siding|sided) with (him|her|them|(his|her|their|the) (partner|boyfriend|girlfriend|ex|new|father|abuser|man)|everyone)
  (protect*|back*|pick*|choose*|chose|believe*|stand* by|defend*|cover*|love*) (him|her|(his|her|their) [new] (partner|boyfriend|girlfriend|man|ex)|the (partner|boyfriend|man)|<name>) (over|rather than|instead of|before|above|ahead of|against|more than|not) ${ours}
  (can't|cannot|can not|couldn't|could not|won't|will not|never|unable to|doesn't|does not) (say|saying|says) no to (him|her|them|you|men|anyone|<child>|the ${child})
  (gives|give|giving|gave|caves|caving|caved) in (to|every|all|too|straight|at once|each) (time|the time|easily|him|her|them|you|<child>|away)
  more [like|of] [a] (friend|mate|pal|buddy|sister|brother|child|teenager|lodger|big sister|big brother|big kid|babysitter) than
  (is|are|was|still|just|only|hardly|practically|barely|virtually) [(still|just|only|like|no more than|little more than)] [a|an] [big|overgrown|little] (child|children|kid|kids|girl|wean|bairn|teenager|baby) (herself|himself|themselves|at heart)
  (using|use*|used|as|is|are|was|were) [${ours}] [as] (a pawn|pawns|a weapon|weapons|ammunition|a bargaining chip|bargaining chips|a stick to beat|a political football|leverage|a skivvy|a slave)
  (set*|pit*|play*|turn*) (us|workers|staff|agencies|services|professionals|parents|one ~|mum and dad|adults) [off] against (one another|each other|another|the other|us|him|her)
  play* ~ off against
  (always|keep*|kept|just|forever|aye|constantly|will) (goes|going|went|go|gone|running|runs|run|crawls|crawling) back to (him|her|them|that man|that woman|the same|his|her|<name>|<kin>|the drink|drink|drugs|type|men)
  (slip*|fall*|fell|fallen|gone|goes|going|went|slid|slide*|lapse*|revert*|sink*|sunk) [straight|right] [back] (into|to) (his|her|their) [(own|old|bad|previous|former|usual)] (ways|habits|tricks|patterns|form)
  (chosen|chose|choose*|choosing|pick*|prefer*|fall* in with|fell in with|got in with|gets in with|hang* (around|about|out) with|mix* with|knock* about with|runs with|ran with) (that|the wrong|this|bad|a bad|such|these|undesirable|unsuitable|a rough|the rough|rough|dodgy|all the wrong) (crowd|friends|company|men|mates|people|life|lifestyle|path|behaviour|sort|sorts|types|crew|lot|set|element|elements)
  (know*|knew|learned|learnt) [(exactly|just|fine|full well|only too well|perfectly well)] (which|what|how|whose|where) [many|to] (buttons|strings|to (push|press|pull|wind|hurt|play|manipulate|get (a rise|round|what|(his|her|their) own)))
  (kick|thrill|rise|pleasure|enjoyment|satisfaction|delight|laugh) (out of|from|in) (upsetting|winding|wind*|winding|hurt*|annoy*|mak*|making|see*|seeing|caus*|causing|push*|being|scar*|bully*|torment*|humiliat*)
  (provok*|provoke*|goad*|bait*|antagonise*|needle*|torment*|taunt*) (him|her|them|<kin>|staff|others|his|her|the|everyone|other)
  !(was|were|is|are|being|been|gets|got) (provoked|goaded|baited|antagonised|taunted|tormented)
  (throw*|threw|thrown|chuck*) (his|her|their) weight (about|around)
  (law unto|cry for attention|cries for attention|plea for attention|bid for attention)
  (as per usual|per usual)
  (begrudg*|grudgingly|begrudgingly|sulkily|sullenly|lazily|selfishly|stubbornly|rudely|spitefully|maliciously|carelessly|thoughtlessly|ungraciously)
  (no (change|progress|show|effort|improvement|sign)) ~ as (expected|ever|predicted|always|feared)
  !(no (change|progress)) as expected
  not good enough (from|of|by) (him|her|them|<kin>|<name>|the|his|her)
  (lie|lies|lied|lying|fib|fibs|fibbing|fibbed) (to (us|me|you|him|her|them|staff|school|everyone|the|his|<kin>|<name>)|about (the|his|her|their|where|what|who|how|whether|it|everything|having|being|money|drugs|drink|this|that)|again|constantly|repeatedly|through (his|her|their)|as usual)
  (his|her|their|mum's|dad's|<poss>) [own|constant|persistent] (lying|fibbing|moaning|whining|scheming|meddling|nagging|sulking|bullying|drunkenness|laziness|selfishness|manipulation|attention seeking|controlling ways|toxic (influence|ways|behaviour))
  !(told|said|says|tell*|admit*|sorry|apologis*|owned|confess*|regret*|explained|ashamed) ~~ (lied|lying|fibbed|lie|lies)
  (was|been|is|were|are|being) (lied|lying) to
  !(lying|lie|lies|lay) about (the (house|floor|flat|room|place|kitchen|garden|home|bedroom|landing|stairs|living|bathroom|yard)|in|on|at|all|everywhere|for)
  (wise|sharpen|buck|toughen|shape|man|grow) up or
  (learn*|learn) (to behave|(his|her|their) lesson|(his|her|their) place|some manners|respect|the hard way|to do as)
  (be|being|get|gets|become*) (less|more) (selfish|lazy|difficult|defensive|demanding|aggressive|rude|needy|emotional|hostile|argumentative|dramatic|controlling|clingy|chaotic|stubborn|negative|manipulative|responsible|honest|mature|grateful|reasonable|cooperative|compliant)
  (dress*|dressed|dressing) (to (get|attract|shock|be noticed|provoke|impress men)|like (a|that))
  (put* it about|no better than she should|free with (her|his)|anyone's for|easy prey by choice)
  (as (and when|if)|when) the (mood|fancy) (take*|strike*|suits)
  (swan*|drift*|breeze*|waltz*|saunter*|roll*|stagger*|wander*) (in|in and out|out|off|about|around) (of (his|her|their|your|the)|when|late|whenever|as if|without|drunk|stoned|hours|half)
  (dodg*|dodge*|duck*|swerve*|avoid*|evade*|blank*|ghost*|snub*) (us|the (health visitor|social worker|worker|midwife|nurse|school|teacher|visits|calls|police|professionals|services|support|agencies|issue|question|truth|subject))
  !avoid* the (school (run|gate|gates|bus)|question* that|subject)
  (minimis*|minimise*|minimising) (what|how|why|it|things|the (impact|abuse|violence|incident|injury|injuries|harm|risk he|concerns|effect|seriousness|drinking|extent)|his|her|their)
  !minimis* the (risk|pain|noise|time|travel|journey|number|disruption|waiting)
  (flatly|point blank|still|simply) (denies|denied|deny)
  # how they treat people
  (treat*|speak*|spoke|talk*) ~ like (dirt|a slave|slaves|a dog|rubbish|muck|a skivvy|shit|a doormat|something on|nothing)
  (favours|favoured) (his|her|their) (sister|brother|son|daughter|own|new|older|younger)
  make* mountains
  (panic*|cries|cry|crying|fuss*|flap*|kick* off) (over|about|at|for) (nothing|the slightest|no reason)
  (take*|taking|took) up (all|so much of|most of|too much of) (our|my|everyone's|staff) (time|energy)
  (rings|phones|calls|texts) at all hours
  (opted|opts|opting) out of (parenting|motherhood|fatherhood|being|family)
  (has|have) checked out
  !checked out (of|the|a|at)
  (no surprise|no surprises|what a surprise|big surprise)
  (has not|hasn't|have not|haven't|never|yet to|failed to|refuse* to|not going to) [really|ever|yet|once] step* up
  (should|could|must) do better
  (want*|need*|deserve*|should be) (locking up|locked up|stringing up|putting away|shooting|horsewhipping)
  (ruin*|destroy*|wreck*|blight*) (his|her|their|your|everyone's|<poss>) [own] (life|lives|childhood|chances|future|family|marriage|placement)
  (ruined|wrecked|spoiled|spoilt|undone|undid|undoes) (everything|it all|it for|contact|christmas|the (contact|visit|day|placement|meeting)|(all|everything) (our|the|we)|our [good|hard] (work|efforts))
  (throw*|threw|thrown|chuck*|wast*|wasted|fritter*|squander*) [away] (every|his|her|their|all|that|the) [last|second|own|good|many] (chance|chances|opportunity|opportunities|life|talent|talents|education|future|brain|childhood) [away]
  (had|has had|have had) (his|her|their) (chance|chances)
  without (a (care|second thought|thought|backward glance|by your leave|word of thanks|shred)|so much as)
  (think*|thought) nothing of
  (act*|speak*|spoke|talk*|react*|hit*) before (he|she|they) (think*|thought)
  (handle|hold|take) (his|her|their) (drink|ale|beer)
  (fixated|besotted|infatuated|smitten|obsessed) [with|on|by] (the|her|his|this|that) [new] (man|boyfriend|partner|ex|girlfriend|lad|phone)
  (is|are|was) besotted
  (child|children|baby|babies|kids|pregnant) to get (a|the) (house|flat|council|benefits|home)
  priorities (are|is|lie|lay|were) [all|clearly|completely] (wrong|elsewhere|skewed|mixed up|askew|upside down|a mess|back to front)
  prioritis* (nights out|going out|partying|the pub|drinking|drink|men|boyfriend|social life|gaming|shopping|sleep over)
  not prioritis*
  (prefers|prefer|preferred|preferring) (his|her|their) [own] (phone|boyfriend|xbox|games|company|partner|bed|drink|man|mates) to
  (<kin>|he|she|they|she'd|he'd|they'd|mother|father|parents) [would] sooner (be|have|sit|go|spend|lie|stay|drink|play)
  closed to (support|help|advice|suggestions|services|change|us|professionals|new|any)
  (withhold*|withheld|conceal*|keep* back|kept back) (things|information|the truth|facts|details|evidence|the extent|it|a lot|how much|where) [from]
  (deceiv*|deceive*|misled|mislead*|dup*|hoodwink*|trick*) (us|everyone|everybody|the (court|worker|school|social worker|police|judge)|professionals|school|staff|services|workers)
  (story|account|version|explanation|explanations|accounts) (keep* (changing|shifting)|changes|change|shifts|varies|does not add|doesn't add|do not add|don't add)
  (believe*|trust) [a] word (he|she|they|of it|from)
  (pinch of salt|take what (he|she|they) say*)
  talk* (rubbish|nonsense|bull|tosh|crap|utter|absolute|a load)
  (shift*|shifting|pass*|put*|pin*|lay*|laid) the (blame|buck) [on|to|onto]
  (turn*|twist*) (it|everything|things) [all] (round|around) (on|against|to suit)
  (mind games|head games|power games|guilt trip|guilt trips|guilt tripping|guilt tripped|emotional blackmail|emotionally blackmail*)
  (desert*|walk* out on) (the family|his|her|their|you|them|him|<name>)
  (couldn't|could not|can't|cannot|never|not) [(held|hold|holds)] down a (job|tenancy|relationship|home)
  expect* (handouts|hand outs|special treatment|red carpet|praise for|applause|a medal|everything|the moon)
  (well known|long known|only too well known) to (us|social|the (police|department|team|office|service))
  known to us (for (years|generations|decades)|all)
  split* (staff|the team|workers|professionals|carers|us)
  (prey*|preys) on
  (target*|pick* on) (weaker|younger|smaller|vulnerable|easy) (children|kids|ones|girls|boys|pupils|targets)
  bullies (his|her|their|other|younger|smaller|everyone|staff|<kin>|<name>)
  (sell*|sold) (herself|himself)
  (engage* in prostitution|prostitut* (herself|himself)|rent boy)
  (consort*|associat*) with (criminals|undesirables|lowlifes|known criminals|thugs)
  (to get|seeking|wanting|craving) attention
  (if|does not|doesn't|do not|don't|won't|never|refuse* to|should|must) (he|she|they|only) [only] (apply|applies|applied) ${themself}
  (does not|doesn't|do not|don't|won't|never) (apply ${themself}|try (at (all|school)|in class|hard|(his|her|their) best))
  (won't|can't|cannot|will not|refuse* to) be told
  (his|her|their|<poss>) own (doing|making|stupidity|stubbornness|worst)
  (have|had|has|got|having) the (decency|courtesy|grace|sense|manners|guts|wit|common sense|good grace|cheek|nerve|gall|audacity|brass neck|temerity|front) to
  (did not|didn't|couldn't|could not|wouldn't|can't|doesn't|does not|won't|cannot|never|not) even (be polite|say (sorry|thank|hello|goodbye)|apologise|bother|try|manage to (ring|turn|get|be)|turn up|open (the|our|his|her) (letter|letters|door|post)|read (the|our|it)|thank|offer|know (his|her|their) (own|birthday)|care|notice|ask (how|about|after))
  (finally|eventually|at long last|belatedly) (bother*|deign*|turned up|showed up|got round|gets round|condescend*|dragged|got off|got out of bed|saw sense|did what|did as)
  (nothing|no [more]) [done|changed|said|signed|new|show|reply|call|word|sign] [,] as (usual|ever|always)
  no (change|progress|improvement|sign|effort|word|show) (from|of|by) <who> [,] as (expected|usual|ever|predicted|always)
  in a (foul|filthy|vile|right|stinking|black) (mood|temper|strop|huff)
  with (his|her|their) (moods|strops|antics|carry on|sulks|tempers|dramas|lies|games|theatrics)
  second thought for
  (neither|nobody|no one|none|not one) ~~ can be (trusted|relied|believed|left)
  not a (reliable|trustworthy|responsible|nice|fit|proper|capable|caring|natural|pleasant|decent|truthful|honest) (woman|man|person|parent|mother|father|mum|dad|family|influence|carer)
  not (very|too|the|that|exactly|terribly|all that) (bright|clever|sharp|brightest|quickest|intelligent|smart)
  (low functioning|poor historian|poor timekeeper|poor time keeper|bad timekeeper|right pair|anti authority|anti professional|anti professionals|anti social services|anti social workers|anti establishment|anti services|anti police|anti school)
  (doesn't|does not|don't) like (women|being told|authority|rules|anyone) [telling]
  (talk*|lie*|charm*|buy*) (his|her|their) way (out|in|round|back)
  (in (his|her|their) own (little|wee) world|her own little world|his own little world|dream world|la la land|cloud cuckoo)
`,
)
