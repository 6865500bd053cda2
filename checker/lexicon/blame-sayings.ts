import { phrases } from './phrases.ts'

const child = `(child|children|kid|kids|bairn|bairns|wean|weans|baby|boy|boys|girl|girls|son|sons|daughter|daughters|twins|little one|little ones)`
const them = `(you|him|her|them|us|<kin>|<child>|<name>|everyone|everybody|people|staff|(the|his|her|their|your) [own] ${child})`

/** What is said of somebody in a saying, an aside or a sneer: no word of it is a label, and all of it is one. */
export const blameInSayings = phrases(
  'blame-in-sayings',
  `
  # an aside that sums somebody up
  [,] (which|that) (is|was|'s) (him|her|them|<kin>|<name>) all over
  (as is|as was|that is|that's|such is|it is|it's|just) (his|her|their|mum's|dad's) (way|wont|style)
  (that is|that's|there's) (mum|dad|parents|teenagers|families|boys|girls|men|women|<name>) for you
  (same|usual) (promises|excuses|apologies|pattern|behaviour|nonsense|result|outcome|story|script|tune|attitude) (as|again|every)
  (no|little) change there [then]
  (here|there) (we|he|she|they) (go|goes) again
  (heard|seen|been through|been promised) (that|this|it|all this|all that) [one] (all before|before|too often|a hundred times|many times|countless times)
  (we've|we have|i've|i have|everyone has|everybody has|staff have) heard (it|this|that|them|every|the) (all|one|story|excuse|line|promise)
  (nobody|no one|none of us|not one of us|we|the school|the team|staff) [(here|is|are|was|were|am)] (fooled|taken in|convinced|impressed|holding (our|their) breath|buying (it|that|this)|swayed|surprised)
  (pigs|pig) (might|may|will) fly
  (leopard|leopards|leopard's) (and|never|don't|doesn't|does not|do not|can't|cannot) ~ spots
  (the) (apple|acorn|fruit) (never|doesn't|does not|didn't|did not|hasn't) (fall*|fell) far
  like (mother like (daughter|son)|father like (son|daughter)|brother like|sister like)
  like (his|her|their) (mother|father|mum|dad|nan|uncle|brothers|sisters|brother|sister) before (him|her|them)
  (takes|taking|took) after (his|her|the|their) (father|dad|mother|mum|uncle|brother|sister) (in|for|when|with) (temper|that|all|his|her|drink|being|lying|the worst)
  (inherited|has|got|gets) (his|her|their) (dad's|father's|mum's|mother's|stepdad's|brother's) (temper|laziness|mouth|attitude|ways|bad|bad temper|worst|selfish)
  you can (lead|take) a horse
  (two|both|each|all|pair) [of] [them] (as bad as|are as bad as|is as bad as) (each|one|the)
  (all|both|just|every bit) as bad as (each|one|the|his|her)
  (six of one and half a dozen|much of a muchness|tarred with the same|cut from the same cloth|birds of a feather|two of a kind|peas in a pod when it comes)
  (about as|as) (reliable|useful|honest|trustworthy|motivated|maternal|paternal|much use|warm|stable|steady) as (a|an|the|any|jelly|wet|water)
  (couldn't|could not|can't|cannot|wouldn't trust (him|her|them) to|couldn't be trusted to|not fit to) ~ (look after|care for|mind|left with|left in charge of|raise|keep) [a] (goldfish|hamster|dog|cat|houseplant|plant|stick insect)
  (could|would) (lie|drink|talk|argue|moan|whinge|sulk) for (england|wales|scotland|ireland|britain|a living)
  (argue|argues|argued|swear|swears|tell|tells|told) [(you|us|anyone|people)] [that] black (is|was|'s) white
  (sweetness and light|butter wouldn't|all sugar|nice as pie|all charm|charm itself|good as gold) (until|till|when|while|in front|for|to your face|melt|as long|so long)
  (sweetness and light|angel|saint|best behaviour) (when|while|in front of|for) (the|we|workers|professionals|staff|visitors|anyone)
  (puts|put|putting) on [quite] (a|an|the|his|her|their) (show|act|front|performance|good show|brave show|good front|waterworks|tears) (for|when|whenever|in front|every|with|to)
  !(put|puts|putting) on (a|the) (show|performance|play|brave face) (for (parents|families|nan|grandad|mum|dad)|at (school|christmas)|in the hall)
  (turn*) (it|them|the (tears|charm|waterworks)|tears) on [like]
  (only|just) (cries|cry|apologises|sorry|complains|behaves|rings|comes|turns up|smiles|moves|cares|bothers) [(at|about|up)] (when|if|once|after|because) [(he|she|they)] [(is|was|are|has been|'s|he's|she's|they're)] (caught|found|watched|asked|made|told|court|wants|want|needs|need|suits|pushed|cornered|there's|someone)
  (when|as|if|whenever|because|where|how) (it suits|it suited|it suits (him|her|them)|it suited (him|her|them))
  !(when|if|as|where|how) it suits (you|both|<name>|<child>|everyone|mum|dad|us all)
  (rings|ring|comes|visits|calls|texts|shows up|turns up|appears) [(us|round|in|up)] [(only|just)] when (he|she|they) (wants|want|needs|need) (something|money|cash|a lift|a favour)
  (was|were|is|are|had) [,] (of course|naturally|needless to say|as expected|predictably|inevitably|true to form|as always|surprise surprise) [,] (late|absent|missing|not|nowhere|out|drunk|asleep|forgotten|lost|too|busy|ill|unwell|no)
  [,] as (always|ever|usual|per usual|expected|predicted|we expected|feared) [,] (had|has|was|were|did|didn't|hadn't|hasn't|forgot|blamed|missed|left|came late|is|are) [(not|forgotten|lost|late|no|nothing|nowhere|absent|missed|left|blamed)]
  [(a|with a|another|some)] (different|new|fresh|brand new) (excuse|excuses|story|tale) (every|each|for every|for each|whenever|when)
  (trot*|wheel*|roll*) out (the|a|an|his|her|their) (same|usual|old|line|lines|excuse|excuses|story|sob)
  (the|his|her|their|mum's|dad's|nan's) (line|story|tale|excuse|version|claim) (is|was|this time|now|these days|today|goes|went|has it)
  !(the|his|her|their) (line|story|tale) (is|was|goes) (about|read|called|on|told|from|too|busy|down|long|by|to)
  (claim|claims|claimed|claiming|swears|swear|insists|insist|maintains|maintain) ~~~ (, (but|though|yet|which)|and) (nobody|no one|none of|we know|we all know|everyone knows)
  (get outs|easy get out|cop out|crutch|convenient excuse|handy excuse|get out clause|get out of jail)
  (using|uses|used|use) (his|her|their|the|a) (anxiety|depression|illness|back|nerves|grief|childhood|past|diagnosis|adhd|autism|pregnancy|health|disability|mental health|work|shifts|job|baby|kids|children|bus|car|weather) (as (a|an|the|his|her)|to (get|avoid|dodge|duck|skip|miss))
  (hides|hiding|hid|hide) behind (his|her|their|the|a|work|everyone) [(own|solicitor's)] (anxiety|depression|illness|solicitor|mother|mum|grief|past|diagnosis|work|job|partner|kids|children|phone|tears|culture|religion|disability|shifts|skirts|apron)
  !(hides|hiding|hid|hide) behind (his|her|the|their) (mum|mother|mum's|curtain|curtains|sofa|door|legs|nan|chair|coat)
  (nothing|anything|not a word|little|hardly anything|half of what|what) (he|she|they|<kin>|<name>) (says|say|said|tells|told) [(us)] (can be|is to be|could be|should be|is worth|adds up|is ever|is true|can|must)
  (pinch|bucket|sack|spoonful|bag) of salt
  !pinch of salt (in|to|and|on)
  (account|accounts|story|explanation|version|plans|mind|mood) ~ (changes|change|changed|shifts|blows) (with the (weather|wind)|from (day to day|one (day|visit|hour|minute))|each time|every time|by the (day|hour)|depending on who|to suit)
  # motives that nobody could see
  only (took|take*|taken|kept|keep*|had|has|have|wants|want|wanted|fostered|agreed|agree*|came|come|comes|got|stays|stayed|there|here|rings|visits|did|does|applied|moved) ~~ (for (the|his|her|their) (money|allowance|benefits|carer's|benefit|house|flat|dla|pip|cash|sake of appearances|attention|perks|lift)|because of (court|the court|the judge|money)|to (look good|get (the|a|his|her|their) (house|flat|benefits|money|own|social|us)|please the (court|judge)|keep (us|social|the (judge|court|school)) (off|quiet|happy|sweet)|save face|score|spite|annoy|get back))
  (in|out) (it|here|there) for (the|what) (money|cash|benefits|he|she|they|allowance|glory)
  (engineer*|orchestrat*|orchestrate*|manufactur*|manufacture*|contriv*|contrive*|stage manag*|mastermind*|plot*|scheme*) (the|a|his|her|their|this|that|every|to|it|things|another) [(end|breakdown|row|rows|crisis|crises|collapse|fall out|split|move|exclusion|argument|situation|drama)]
  !(engineer*|plot*|scheme*|manufactur*) (the|a|his|her) (points|graph|line|route|chart|results|seeds|course|part|parts|medicine|model)
  (jump*|leap*) through [(the|all the|a few)] hoops
  (pull*) (his|her|their) socks up
  (took|takes|take|needed|needs) [(a|the|an)] (court|court date|threat|threats|judge|police|warning|crisis|baby nearly|letter from a solicitor) ~ to (get|make|shift|move|wake|bring|shake)
  (expect*|want*|wait* for|deserve*|hoping for|after|need*) (a|an) (medal|pat on the|round of applause|standing ovation|gold star for|parade|bouquet|trophy for|thank you for (doing|turning|being))
  (does|do|did|doing|done) (as little|no more than|the least|just enough|only enough|only what) (as|he|she|they|to|possible|that|is asked)
  [the] (bare minimum|least they can|least he can|least she can) [to|that]
  !(cut|cutting) corners (off|with|of the)
  (cuts|cut|cutting) corners
  (tell*|give*|gave|told|feed*|fed) (us|staff|school|workers|the worker|the nurse|<kin>|<who>) (attitude|lip|cheek|backchat|grief|stick|the brush off|flannel|flak)
  (was|is|were|are|being|been) [(very|quite|rather|pretty|really|a bit|so)] (frosty|off|snippy|snappy|curt|offhand|off hand|sniffy|snooty|short|sharp|icy|stroppy|surly|sulky|snide|sarky|sarcastic|huffy|catty|bolshie|bolshy|tetchy|ratty|chippy|sour|cold) (and short|and rude|and cold|with (me|us|staff|the (worker|nurse|teacher|midwife|doctor|receptionist)|him|her|everyone|<name>))
  (looks|looked|look|looking) down (his|her|their) nose
  (one|an|half an|always) eye on the (door|clock|phone) (when|while|if|all|throughout|at|during|whenever)
  # help kept out
  (close*|closing) [(their|the)] ranks
  (pull*|rais*|raise*|lift*) [up] (the|their|her|his) (drawbridge|shutters|bridge)
  (pull*|put*|bring*|brought) (down|up) (the|their|her|his|a|its) (shutters|barriers|wall|walls|drawbridge|defences)
  (shutters|barriers|defences|drawbridge) (go|goes|went|come|comes|came|are|is) (down|up)
  (slam*|shut*|close*) the door (on|in) (help|us|support|services|every|any|all|workers|our|everyone|the (worker|nurse|health))
  (won't|will not|doesn't|does not|never|refuses to|wouldn't|don't) (let|lets|letting) (anyone|anybody|us|people|services|workers|professionals|help|anyone's help) (in|near|help|past)
  !(won't|will not|doesn't|does not|never|don't) let (anyone|anybody) (in the room|near (his|her|their) (cannula|dressing|tube|hair|ear|ears|teeth|eyes|dog))
  (see*|saw|treat*|regard*|view*) (us|professionals|workers|services|staff|the (school|worker)|school|social workers) as [(the|an|a)] (enemy|enemies|nuisance|joke|threat|interfering|busybodies|taxi service|bank|babysitters|meddlers|skivvies)
  (cherry pick*|pick* and choose*|pick* and chose|mix* and match*) [(which|what|the|from|his|her|their)]
  !(pick|choose) and (choose|pick) (a|your|his|her|their) (book|books|club|clubs|toys|colours)
  (dip*|drift*|drop*) in and out (of|as|when) (support|help|services|contact|treatment|the|his|her|their|engagement|work|it|(he|she|they) (please|like|want)*)
  (blow*|blew|run*|go*) hot and cold
  (all or nothing with us|up and down like a (yo yo|yoyo)|like a (yo yo|yoyo)|changes like the (weather|wind))
  # what they do, or leave undone
  (parent*|mother*|run* the house|raise*|bring* up) ~ from (the|her|his|their) (sofa|bed|couch|settee|armchair)
  (leave*|left|expect*) the (older|eldest|oldest|big|bigger) (ones|child|children|girl|girls|boy|boys|one|kids|two) to (raise|bring up|parent|mother|do (it all|everything|the lot)|look after (themselves|the rest))
  !(leave*|left) the (older|eldest) (ones|one|children) to (play|finish|read)
  (raise|raises|raised|drag|drags|dragged|bring|brings|brought) (himself|herself|themselves) up
  (nobody|no one|none of them) (in|at) (that|this|the) (house|family|home|flat) (lifts|lift|does|cares|bothers|works|can|gets|tells|knows how)
  (mum's|dad's|nan's|his|her|their|<kin>|<name>) (idea|notion|version|definition) of (a|an|tea|dinner|breakfast|lunch|supervision|parenting|discipline|help|cleaning|housework|looking|care|contact|fun|effort|being|sharing|taking|love|play|bedtime|work) ~ (is|was|seems|means|amounts)
  (have|has|had|got|doesn't have|hasn't|without|not) [(got)] (a|an) (caring|maternal|paternal|loving|kind|decent|honest|patient|sensible|tidy|nurturing|sympathetic|responsible) bone
  (sooner|rather) (buy|spend|have|pay|go|see|sit|be|drink|smoke) ~~ than (food|feed|the (kids|children|baby|bills|rent)|nappies|look|play|see|get up|work|bother|you|<child>|shoes|heating|the meter|the gas|parent|listen)
  !would rather (have|sit|go|see|be) ~ than (sit|stand|wait|talk|go|be|get) ~ (class|lesson|group|assembly)
  (put*|buy*|bought|has|have|get*) (nails|lashes|tattoos|fags|drink|cans|weed|vapes|hair extensions|lip fillers|the xbox|the pub|the bookies|bingo|the slots|takeaways|men|<poss> (nails|hair|lashes|tan|tattoos|drink|fags|phone|man|men|social life|love life|looks)) (before|ahead of|above|over|first|instead of)
  (always|somehow|funny how there's|never any trouble finding|plenty of|still|there's|there is) [(always|ever)] money (for|to (buy|spend on)) (weed|drink|fags|cigarettes|tobacco|vapes|takeaways|nails|tattoos|the (pub|bookies|bookie|slots|dog|car|van)|gambling|booze|cans|a new phone|games)
  (drink*|drank|smoke*|gambl*|gamble*|snort*|inject*) (the|his|her|their|away the|away his|away her|all the) (rent|wages|wage|money|benefits|giro|food money|child benefit|grant|housekeeping|bills|universal credit|earnings)
  !(smoke|drink) the (rest|last)
  (spent|spend*|blew|blow*|wast*|waste*) (the|his|her|their|your|<child>|all the|all his|all her) [(clothing|birthday|school|whole|bus|food|uniform|heating)] (grant|money|allowance|benefits|wages|giro|voucher|vouchers) on (herself|himself|themselves|drink|drugs|nails|fags|weed|a tattoo|men|bingo|the|booze|cans|a night|a phone|god knows)
  !(spent|spend) the (clothing|uniform|birthday|school) (grant|money|allowance) on (the (right|school|uniform|coat|shoes|bus|gas|meter|rent|electric|electricity))
  (subject*|subjected|expos*|exposed|expose*|inflict*) (him|her|them|you|<child>|<name>|the ${child}|<poss> ${child}|(his|her|their) (moods|temper|drinking|drama|rows|anger|problems|views|mess)) (to|on)
  !(was|were|been|being|is|are|be) exposed to
  !expos* (him|her|them|you|<child>|the ${child}) to (books|music|english|welsh|new|different|the sun|other|reading|a language|foods|a new)
  (take*|took|taken) (it|(his|her|their) (temper|moods|mood|anger|bad day|day|frustration|frustrations|stress|hangover|problems)) out on (him|her|them|you|<child>|<name>|the|everyone|us|staff|<poss>|his|her|their)
  (allow*|let*) ${them} [(to)] (see|witness|watch|hear|be around|be hit|be hurt|be used|go hungry|go without|get away with|rule the|run riot|run wild|roam)
  !(allow*|let*) ${them} [(to)] (see|watch|hear) (a|the|his|her|their|your|it|what|how|it's|that|films|each|<kin>|<name>|cartoons|tv|mum|dad)
  (allow*) ${them} to (see|witness|watch|hear) (the|a|his|her|their) (fight|fights|row|rows|assault|violence|abuse|argument|arguments|beating|drinking|attack)
  (brush*|sweep*|swept) (it|everything|things|this|that|the (matter|incident|abuse|violence|drinking)|what happened) [all] under the (carpet|rug|mat)
  (point*) the finger (at|everywhere|elsewhere)
  (head|heads) (is|are|in|always|was|were|firmly|up) [(always|stuck|still|firmly)] (in|up) the (clouds|sand|air)
  (bite*|bit|bitten) off more than
  (throw*|threw|chuck*|thrown) in the towel
  (break*|broke|broken|go* back on|went back on|renege* on|forget*) (every|each|all|any|yet another|another|promise after|<poss>) [(single|his|her|their)] (promise|promises|word|agreement|undertaking)
  (promise*) (the (earth|moon|world|stars)|anything [(to|and)]|everything and|you anything)
  (means|mean|meant|meaning|delivers|deliver|keeps|kept) (none|not one|not a word|nothing|few) of (it|them|what|his|her|their)
  (wears|wearing|wore) the trousers
  (rule*|ruling) the (roost|house|home)
  (is|are|was|were|being|as|the) (boss|king|queen|man|head|ruler) of the (house|household|family|castle) (now|and|at|when|who|so)
  (think*|thought|believ*|believe*|act*|behav*|behave*|fancies himself|fancies herself) [(that|like|as)] (he's|she's|they're|he is|she is|they are|(he|she|they)|as|like) [(the|a|some|if)] (man|king|queen|boss|lord|lady|centre|hard man|big man|exception|victim|expert|own|owns|own the|owns the)
  (one|another|different) rule* for (him|her|them|himself|herself|mum|dad)
  (rules|rule|law|laws|appointments|plans|bedtimes|deadlines) (is|are|were|was|do not|don't|does not|doesn't) (for other people|for everyone else|for everybody else|for others|apply to (him|her|them|mum|dad)|beneath)
  (my|his|her|dad's|mum's|their) way or (the highway|no way|nothing|not at all|none)
  (all|always|everything is|everything's|only ever) about (what (he|she|they|mum|dad|<kin>|<name>) (want*|need*|like*|think*)|(his|her|their) own|(his|her|their) (needs|feelings|rights|wants|wishes) (and|not|rather|never))
  (can't|cannot|couldn't|never could|doesn't know how to|unable to) (live|be|cope|manage|function|sleep) (without|on her own without) (a|some) (man|bloke|boyfriend|partner|drink)
  (make*|made) (himself|herself|themselves|themself) [(an|a|such|so)] (easy|ill|look|the|out to be|unpopular|scarce|at home in|vulnerable|available) [(prey|target|meat|victim|to|prey|mark)]
  !(make*|made) (himself|herself|themselves) (ill|unpopular) (at|on|with (worry|worrying|running))
  (goes|go|going|went|out|always) looking for (it|them|men|a fight|an argument|bother|someone to (blame|argue)|an excuse|sympathy|attention|drink|drama|ways (out|to (avoid|upset)))
  (keep*|kept|goes|went|come*|came|always|forever) [(going|coming|on)] (back for more|back to (him|her|the same|be hit)|asking for it)
  (wind*|wound|goad*|provok*|provoke*|egg*|nag*|push*|drive*|drove|needl*|bait*) (him|her|them|<kin>|<name>) (up and|to it|to drink|into it|until (he|she|they)|till (he|she|they)|so (he|she|they)|on and)
  (because|as|since|when) (she|he|they|mum|dad|<name>) (winds|wind|wound|nags|nagged|provokes|provoked|goads|goaded|pushes|pushed|drives|drove|needles) (him|her|them)
  !(because|as|since|when) (she|he|they|<name>) (pushes|pushed|drives|drove) (him|her|them) (in|to|on|there|home|round)
  (out to|trying to|likes to|loves to|wants to|just to|only to|to) wind (his|her|their|the|everyone|everybody|people|staff|<kin>|<name>) ~ up
  (know*|knew) (which|what|exactly which|just which|all the|where the) buttons
  (play*|keep*|run*) (happy families|one off|the system|everyone|everybody|us all)
  (score|scores|scoring|score's) [cheap] (points|a point) [(off|over|against|from|than|at)]
  !(score|scores|scoring|scored) points (for|in|on|towards|at (netball|football|the|school))
  (point-scoring|one-upmanship|tit for tat|mud slinging|mudslinging|backbiting|back-biting|backstabbing|back-stabbing|name-calling and|game-playing|gameplaying)
  (stuck|lost|locked|wrapped up|consumed|caught up) in (their|his|her) [own] (battle|battles|war|wars|feud|grievance|grievances|bitterness|hatred|quarrel|argument|arguments|fight|fights|pride|misery|self pity)
  drip* poison
  (spiteful|nasty|vile|sly|vindictive|obnoxious|disgusting|despicable|appalling|outrageous|disgraceful|shameful|selfish|childish|petty|manipulative|loutish|thuggish|yobbish|boorish|unpleasant|hateful|cruel|sneaky|underhand|conniving) [(little|and ~)] (behaviour|behaviours|streak|manner|manners|attitude|attitudes|ways|tongue|comments|remarks|games|tricks|conduct|girl|boy|child|woman|man|mother|father|family)
  (behaviour|conduct|manner|attitude|attitudes|language|tone) (is|was|has been|are|were|remains) [(simply|quite|frankly|absolutely|utterly|totally|just|often|so|very|really)] (spiteful|nasty|vile|vindictive|obnoxious|disgusting|despicable|appalling|outrageous|disgraceful|shameful|selfish|childish|petty|thuggish|atrocious|shocking|intolerable|abysmal|dreadful|unforgivable|inexcusable|a disgrace)
  (so called|so-called|supposed|self styled|self-styled|sorry excuse for a|poor excuse for a|joke of a|waste of a|excuse for a) (father|mother|dad|mum|parent|parents|parenting|friend|friends|partner|uncle|aunt|gran|nan|carer|carers|family|man|home|house)
  never [(once|even|really|ever)] (bothered|cared|troubled|thought to|lifted|wanted to know|showed (up|an interest)|looked twice|tried)
  !never [(once|ever)] (bothered|troubled) (<who>|by|you|<child>|him|her|them|with (asthma|fits|the))
  (minimising|minimises|minimised|minimise|minimizing|minimizes|downplaying|downplays|downplayed)
  !(minimise|minimising|minimised|minimises) (the|any|his|her|their|your|delay|disruption|contact|travel|noise|risk|waste|stress|pain|distress|loss|time|screen|infection|change|changes|number) [(of|delay|disruption|pain|noise|number|time|risk|stress|distress|travel|loss|infection|changes|exposure|wait|waiting|scarring)]
  (forgot*|missed|miss|late|cancel*|left|spent|lied|drank|shouted|went|chose|gave|rang) ~~ (which|that|and that|and it) (shows|show|says|tells|proves|speaks|sums|showed|proved) [(you|us|it|him|her|them|all|a lot|volumes|everything|how|what|where|who|just)]
  !(shows|show) (up|on) (the|his|her|in)
  (well|carefully|clearly|obviously|suspiciously|word perfect|much) (rehearsed|prepared story|coached|practised (story|lie|liar)|scripted)
  (got|get|getting|have|has|had) (their|his|her) (story|stories) straight
  (story|tale|account) (this time|today|now|last week) (was|is|being) (the|a|his|her|that|another|something about)
  !(story|tale) (was|is) (the|a|another|his|her) (gruffalo|first|one|best|favourite|same|long|true|short|book)
  (stuck|sticks|stick|sticking) to the (script|party line|same story)
  !(stick|stuck|sticks) to the (script) (in the (play|show)|at drama)
  (toxic|poisonous|bad|negative|evil|corrupting|malign|unhealthy|rotten) (influence|influences|presence|element|lot|crowd|apple|egg|pair|couple|mix|blood)
  (enables|enabled|enabling|colludes|colluded|colluding|excuses|excusing|condones|condoned|condoning|pandering|panders|panders to|indulges|mollycoddles|mollycoddled|mollycoddling|smothers|smothered|babies) (him|her|them|it|his|her|their|with|to|the|you|<child>|<name>|<kin>|every)
  !(enables|enabled|enabling) (him|her|them|you|<child>|<name>|<kin>) to
  (sponge*|mooch*|scrounge*|leech*|freeload*|cadge*|ponce*) (off|from|on)
  (washed|wash*) [up] (mother|father|mum|dad)
  (work shy|bone idle|idle so and so|good for nothing|ne'er do well|dead loss|dead weight|lost cause|hopeless case|basket case|waste of space|nasty piece|piece of work|bad lot|rum lot|rough lot|law unto|loose cannon|ticking time bomb|accident waiting|one man wrecking|handful and a half)
  (family|families|bunch|house|home|household|generation|generations|clan|pair|couple|mother|estate) of (moaners|liars|drinkers|criminals|thieves|scroungers|wasters|addicts|benefit|layabouts|travellers who|troublemakers|drunks|shirkers|bullies|cheats|failures)
  (second|third|fourth|another|two|three|four) generation* (known|of (neglect|abuse|failure|care|benefits|poor|drinkers|teenage|worklessness|unemployment|dysfunction))
  (what (do you|can you|else can you|can anyone|else would you|did you|did anyone) expect (of|from|with)|typical of (this|that|these|a|the|such|his|her|boys|girls|teenagers|travellers|families|mothers|fathers|men|him|her|them))
  (about time|high time|it's time|it is time|time) (he|she|they|mum|dad|parents|<kin>|<name>|that) [(he|she|they|<kin>|<name>)] (grew|started|stopped|realised|learned|learnt|put|pulled|took|got a|faced|woke|accepted|sorted|behaved|earned)
  !time (he|she|they) (took|put|got a|started) (the|his|her|their|to|at|school|nursery)
  (for once|for a change) (in (his|her|their) life|put|think|be|turn|listen|tell|act|do)
  (think|think*|put|puts|listen|listens|turn* up|came|come|tell* the truth|be honest|be on time|did|do) [(of|about|on|to)] [~] for once
  (if|when) (he|she|they|mum|dad|<kin>|<name>) (really|truly|actually|genuinely) (cared|loved|wanted|tried|meant)
  (anyone|someone|any|a) [(mother|father|parent|good mother|decent mother|real father|normal mother|decent parent|mum|dad)] (who|that) (really|truly|actually) (cared|loved|cares|loves|wanted|wants)
  (any|a) (decent|normal|proper|real|good|loving|caring|responsible) (mother|father|parent|mum|dad|parents|person|family|woman|man) (would|wouldn't|could|knows|puts|does)
  (not|never|hardly|barely|scarcely) (what|how) (a|any|most) (decent|normal|good|proper|real|loving) (mother|father|parent|mum|dad)
  (not|isn't|never|hardly|no) [(exactly|much of a|been much of a|mum|dad|parent|father|mother)] (of the year|much of a (mother|father|parent|mum|dad|mam)|cut out (for|to be)|a natural (mother|parent)|mother material|father material|parent material|up to the job|up to it)
  (expect*|wait*|want*) (everyone else|everybody else|others|someone else|us|services|the state|school|nan|the school|professionals|the worker) to (do (it|everything|all|the)|sort|fix|pick up|run|bring up|raise|parent|bail|wipe|clean|solve|drop)
  # judged by the company, the past or the day to come
  (selective|short|conveniently short|convenient) (memory|hearing|deafness)
  !short (memory) (test|loss|game|score)
  (conveniently|suddenly|miraculously|mysteriously|magically) (lost|lose*|forgot|forgets|remember*|remembers|ill|unwell|appears|finds|recovers|better|sick|poorly|busy|missed|disappeared|vanished)
  (convenient|funny|odd|strange) (that|how) (nobody|no one|it|he|she|they|the|mum|dad|<kin>|<name>) ~ (saw|only|always|never|forgot|lost|just|happen*)
  (a|another|what a) likely (story|tale|excuse)
  (more|plenty of|all) front (than|and)
  (swan*|lord*) (it|in|off|about|around|through) [over]
  !swan* (lake|lane|inn|street|road|centre|surgery|pub|hotel)
  (jay|<child>|<kin>|<name>|he|she|they|who) (is|are) (heading|headed|going|destined|bound) (for|to) (prison|jail|gaol|a cell|a life|nowhere|the same|the gutter|borstal|end up)
  (heading|going) the same way as (his|her|their) (mum|dad|mother|father|brother|sister|uncle|brothers)
  (will|would|'ll|gonna|bound to) [(only|just)] end up (inside|in (prison|jail|a cell|the gutter|court)|dead|like (his|her|their)|on the (streets|dole)|pregnant|a (mother|dad|waster)|the same as)
  (no|isn't any|not any) (helping|hope for|talking to|reasoning with|pleasing|telling|changing) (some|him|her|them|that|this|these|<kin>|<name>|<child>)
  (people|families|those|parents|mothers|man|woman|someone) (who|that) (won't|will not|don't|refuse to|can't be bothered to|doesn't want to) (help|be helped|change|try|learn|listen)
  (bent|bend*|leant|lean*|fall*|fell) over backwards (for|to|with)
  (tried|done|given|offered) (everything|all we can|our best|it all|the lot) (with|for) (him|her|them|mum|dad|<kin>|<name>|this (family|mother|father|boy|girl)|these)
  !(tried|done) (everything) (with|for) (the|his|her) (itch|pain|cough|skin|rash|lock|key)
  (handed|given|served|gets|got) [(it|everything|things)] [all] [everything] [to ~] on a plate
  (had|have had|given|run out of|used up|burned|burnt|blown|wasted) [(more than|quite|far|all|too|every|their|his|her)] [(enough|many|all|last)] (chance|chances|ounce of|lives|second chances|goodwill)
  !(had|have had) [(more|two|three|many)] chances to (play|practise|try|meet|talk|say)
  (last|final) chance saloon
  (thinks|treats|sees|uses|treating|using|expects) (social workers|us|me|workers|the (worker|school|service|team)|school|services|nan|<kin>|staff) [(is|are|as|to be)] [(his|her|their|a|some|some kind of|like|like a)] [(own|personal|private|free|unpaid)] (taxi|taxis|bank|cash machine|babysitter|babysitters|servant|servants|skivvy|doormat|dirt|nursery|meal ticket|dumping|cleaner|cleaners|fool|fools|mug|mugs|hotel)
  (none of|all of|all|much of) (this|it|that) (would|could) (have|not have|never have) (happened|been|come|started) (if|had)
  (if|had) (he|she|they|mum|dad|<kin>|<name>|<child>) [(had|only|just|only had)] (done|listened|behaved|listen|done what|told|put|taken our) ~~ (would|wouldn't|could|he'd|she'd|they'd|might)
  (it|this|that|all) (is|was) [all] (down to|because of|thanks to|the fault of) (<kin>|<name>|him|her|them) [that] ~~ (behind|late|out of|in trouble|lost|in care|failing|hungry|dirty|gone|struggling)
  (choices|behaviour|actions|antics|decisions|temper|drinking|mouth) (got|cost|lost|landed|brought|led) ~ (evicted|thrown out|kicked out|sacked|excluded|banned|placement|home|job|tenancy|trouble|here|this|arrested)
  (got|get|gets|getting) (himself|herself|themselves) (into (trouble|debt|a mess|this|bother|situations|fights)|evicted|arrested|excluded|sacked|banned|thrown|kicked|pregnant|drunk|beaten|killed|locked up|nicked|barred|suspended)
  (went and|gone and|goes and|had to go and) (got|get|gets|lost|told|spent|blew|did|done|had|left|spoiled|spoilt|ruined|drank)
  (keeps|kept|goes on|carries on) having (babies|kids|children) [(she|they|he|when|by|with|that)]
  (fathered|mothered|had) ~ (and|but) (raised|looked after|kept|sees|supports|brought up|paid for) (none|not one|neither|no)
  (muscle*|muscled|barge*|wade*|butt*|worm*|elbow*) (in|into|his way|her way|their way) [(on|to)]
  (feet|boots|slippers|legs) under the table
  (dance*|dancing) to (his|her|their|<poss>) tune
  (jump*) (when|whenever|if) (he|she|they) (click*|snap*|says|say|whistle*|call*)
  (click*|snap*) (his|her|their) fingers
  !(click*|snap*) (his|her|their|your) fingers (to (the|music)|along|in (time|music))
  (soft|weak|lenient|easy) (on|with|as) (him|her|them|<child>|the ${child}|and (he|she|they|the) ~ know*)
  (run|runs|ran|running) rings (round|around) (him|her|them|us|everyone|staff|<kin>|mum|dad|the)
  (call|calls|calling|called) the shots
  beck and call
  (allow*|left|let) [to] do [(just|exactly|whatever|what|as)] (as|what|whatever) (he|she|they) (please*|like*|want*|fancy|fancies)
  (no|few|any|without) (rules|discipline|control|boundaries|routine|order|structure|manners) [(or ~)] (in (that|this|the|his|her|their) (house|home|family|flat)|whatsoever|at (home|all|all)|to speak of|worth the name)
  !no (rules|routine) (yet|at (home|all) (because|since|after))
  (bedtime|bedtimes|tea|meals|school|meal times|mealtimes|getting up|bath time) (is|are|happens|happen) (whenever|whatever|if (he|she|they)|when (he|she|they) (feel*|like*|fancy|fancies|can be))
  (can't|cannot|couldn't|wouldn't know how to) [even] (boil an egg|boil a kettle|make toast|keep a (man|clean)|take criticism|take no for)
  (reek*|stink*|stank|smell*|smelt) (of|like) (drink|booze|beer|weed|cannabis|skunk|alcohol|a brewery|last night|fags|an ashtray|stale)
  !(smell*|smelt) (of|like) (soap|toast|lavender|home|chips|bread)
  (roll*|stagger*|sway*|fell|fall*) (up|in|out|home) ~~ (late|stinking|drunk|worse|hungover|of (bed|the pub)|from the pub)
  (stinking|reeking|hungover|hung over|half cut|worse for wear|three sheets|out of (his|her|their) (face|head|skull|tree)|off (his|her|their) (face|head|trolley|rocker)|legless|sozzled|paralytic|plastered|trollied|wasted) [(of|and|again|by|at|when|on)]
  !wasted (food|journey|trip|paper|time)
  (look*|dressed|turned up|came) ~ (slept in a|dragged through|hedge|a sight|for a night out|a scarecrow|death warmed|a tramp|something the cat)
  (lay|lies|stay*|lie|lying) in (bed|her pit|his pit) (while|whilst|as|until|till|when) (the|<child>|<name>|<who>|noon|lunchtime|afternoon|midday)
  !(lay|stay*|lie|lying) in bed (with|after|because|for|until <num>|while (the|his|her) (drip|pump))
  (sat|sit*|stood|stand*|stayed) there (like (a|an)|with a face|saying nothing|and (did|let|watched|laughed|smirked|said nothing)|texting|on (her|his) phone|picking|doing nothing|looking)
  (smirk*|sneer*|scoff*|tut|tuts|tutted|tutting|swagger*|preen*|simper*|snigger*|gloat*|leer*)
  (shrug*|shrugged) [(it|just|us|and)] [(off|as)] (as|like|off|and (walked|said|laughed|left|carried))
  !shrugged (on|into) (his|her|the|a)
  (said|say*|says) sorry (without|but (does|did|never|didn't|keeps|carries)|and (does|did|never|then does|carries)|when it|to get)
  (say*|says|agree*|nod*) (yes|along|to everything) ~~ (and|but|then) (does|do|did|doing|forgets|carries|goes|never|nothing|none|ignores|changes)
  (does|do|did|done|doing) (none|nothing|not one|little|sod all|nowt|zilch|naff all|diddly) (of it|about it|all day|but|to help|except|round the|in the (house|home)|for (anyone|himself|herself|<child>|the ${child}))
  (tell*|told) (each|every|all|one|everyone) [(of|one|person|worker|agency)] [(us|them)] (a|something|something else|things|what) [(different|another|new|else)]
  (cook*|dream*|make*|concoct*|fabricat*|fabricate*|hatch*|invent*) [up] (a|the|an|his|her|their|this|another) (story|stories|excuse|excuses|tale|plan to (avoid|fool|get)|alibi|version)
  !(make*|invent*|dream*|cook*) [up] (a|the|his|her|their) (story|stories) (with|for (the|bedtime|school|english|class)|about|together|using|from|at bedtime)
  (get|got|put|had time to put|had time to get) (their|your) heads together (on|about|before|over|beforehand)
  (dr google|doctor google|google has|internet doctor|facebook has told|keyboard warrior|barrack room lawyer|bush lawyer|knows (his|her|their) rights (but|and))
  (obsess*|fixat*|hung up|hell bent|dead set|desperate) (with|on|over|about|for) (labels|a label|a diagnosis|getting|having|him|her|them|his|it being|money|men|boys|her looks|his looks|(him|her|them|<child>|<name>) to have|the ex|proving|winning|her ex|revenge|cleaning|germs|control)
  !(fixated|fixat*|obsess*) (on|with|about) (trains|dinosaurs|cars|lego|numbers|bins|maps|minecraft|pokemon|football|the (washing|hoover|bus))
  [to] (excuse*|justify|justifies|explain away|cover for|cover up) (his|her|their|the|mum's|dad's) [own] (parenting|behaviour|drinking|laziness|temper|lack|failure|failings|actions|violence|choices|neglect|absence|absences)
  (what|why) [all] [the|all|everyone] (fuss|big deal|problem) (is|was|is making|the fuss) [about]
  (laugh*|joke*|shrug*|wave*) (it|this|everything|things|concerns|our|the ~) (off|away|aside)
  (priorities) (wrong|are [all] wrong|the wrong way|upside|elsewhere|lie elsewhere|skewed|warped|not right|are (drink|men|himself|herself))
  (leave*|left|leaving) (much|a lot|a great deal|something|plenty) to be desired
  (hit and miss|slapdash|half hearted|half-hearted|half baked|half-baked|any old how|higgledy|cack handed|ropey|shoddy|shambolic|patchy) [(at|parenting|care|effort|attempt|with|as)]
  (only|one|sole|usual) (answer|tool|response|solution|reaction|way) [(is|to|was)] [(everything|problems|stress|it|coping)] [(is|was)] [to] (shout|hit|smack|drink|run|run off|scream|leave|walk out|the back of|a tablet|a screen|tears|violence|his fists|her fists|sulk|blame|swear|threaten|lash)
  (telly|tv|television|tablet|ipad|phone|xbox|youtube|screen|playstation) (is|as|was|does) (the|a|their|his|her|all the) [(only|main|free)] (babysitter|babysitting|nanny|childminder|parent|parenting|dummy)
  (leave*|left) to (rot|fester|fend|get on with it|their own devices|his own devices|her own devices|go feral|stew|run)
  [from] pillar to post
  (drop*|dump*|ditch*|cast*|palm*|foist*|offload*|fob*|farm*|pack*|ship*) (him|her|them|you|<child>|<name>|<kin>|the ${child}|the baby|<poss> ${child}) (like a (hot|stone|brick)|on|onto|off|off on|off to|out|aside)
  !(drop*|pack*) (him|her|them|you|<child>|<name>|<kin>|the ${child}) (off|out) [(at|outside|by|on|to (school|nursery|bed|swimming|football|school)|home|round|for|with|from|each|every|in|a)]
  !drop* (you|him|her|them|<child>|<name>|the ${child}) (on|off on) (<day>|<num>|the (way|corner|step|dot))
  (gallivant*|gallivanting|gadding about|gads about|traips*|traipsing|tart* (about|around|herself)|whor*|sleep* around|slept around|put* it about|out on the (town|pull|lash|tiles|razz|piss|tap)|on the (razz|lash|pull))
  (nowhere to be (seen|found)|conspicuously absent|left holding the (baby|bairn|fort))
  (vanish*|disappear*|evaporat*|melt*|scarper*) [(away)] (the (minute|moment|second)|as soon|whenever|when (there|it|money|things|work|he|she|they|asked|needed)|at the (first|sight|mention)|once)
  !(disappear*|vanish*) when (he|she|it) (has|is) (cold|ill|asleep|medicine)
  (dodge*|duck*|wriggle*|weasel*|worm*|slither*|shirk*|skive*|bunk*|swerv*|swerve*|sidestep*) [(out of|off|away from|round)] (the (cms|csa|question|questions|issue|work|bill|rent|police|visits|visit|meeting|subject|truth)|paying|his|her|their|any|every|all|responsibility|work|school|lessons|maintenance|questions|visits|us|it|out)
  !(duck*|duck|dodge*) (the|his|her) (ball|balls|pond)
  (nick*|steal*|pinch*|takes|take) (anything|everything|whatever) ~ (nailed|lay|lays|get|hands|see*|can|find*)
  sticky fingers
  !sticky fingers (from|with|after|on|all)
  (lie*|lies|lying) (as easily|like|through|for fun|without|to (everyone|everybody|us all|anyone)|about everything|all the time|constantly|to get)
  !(lie*|lies|lying) (like a (star|log|starfish)|through the night)
  (magnet for|drawn like|recipe for|byword for) (trouble|disaster|bother|men|danger|a moth)
  (smart|clever|quick|cheeky|lippy) (answer|reply|remark|comment|retort) (for|to|ready|every)
  (do|does|did|done) (a tap|a stroke|a hand's turn|a scrap|a thing|a jot|an iota|sweet) [of] [work]
  (disrupt*|ruin*|wreck*|spoil*|spoilt|sabotag*|sabotage*) (every|each|all|any|it|things|everything|everyone's|the (lesson|lessons|class|game|trip|day|fun|whole|group|session|others|party)|trips|lessons|other|others') [(for|lesson|trip|class|game)]
  !(ruin*|ruined|wreck*|spoil*|spoilt) (the|his|her|their|it) ~ (flood|damp|mould|rain|leak|fire|water)
  !(rain|flood|damp|leak|mould|storm|dog|fire|moths|noise|water) (ruin*|wreck*|spoil*|spoilt)
  (pick*) on [the] (little|younger|smaller|weaker|other|his|her|youngest|easy|<name>|<child>|<kin>|children|kids|anyone|everyone|girls|new)
  !pick* on (<day>|the (<day>|way|left|right))
  !(is|was|being|been|get|gets|got|getting) picked on
  (far|too|much too|way too) (knowing|grown up|old|mouthy|big) for (his|her|their) (own good|age|years|boots)
  (give*|gave|send*|sent) (boys|men|people|lads|them|everyone|him) (the wrong (idea|signals|message|impression)|ideas|mixed|the come)
  (flaunt*|parad*|parade*|throw*|offer*|sell*) (herself|himself|themselves|her body|his body)
  (run|runs|ran|running|crawl*|goes|go|going|went) [(straight|right)] back to (the (men|man|boys|lads|people|gang|boyfriend|father) (who|that)|him|her|them|the man|<poss> (abuser|ex|dealer))
  !(running|run|ran|goes|go|went) back to (him|her|them) (for|with|at|when|after|on|and|if) (a (cuddle|hug)|comfort|help|the|lunch|play)
  (turn*) on (people|anyone|anybody|everyone|staff|carers|those|us|whoever|<poss> (friends|carers|family|own))
  (unlovable|unlikeable|unlikable|unteachable|unmanageable|unbearable|insufferable|incorrigible|impossible child|ungovernable|unreachable|unfosterable|unparentable|unhelpable|unworkable with|beyond control|beyond (parental|anyone's) control)
  (driven|drove|chased|seen off|burnt|burned|worn|wore|gone|ran|got) [(away|through|out|off|rid of)] (<num>|two|three|four|five|six|every|all|his|her|their|so many|several) [(foster|sets of|good|different|lots of)] (carers|carer|placements|workers|schools|tutors|homes|families)
  !(gone|got) (<num>|two|three|his|her|their) (schools|workers|carers|families|homes)
  (broke*|breaks|broken|wreck*|sabotag*|sabotage*|ended|blew|blow*) [(down|up)] (the|his|her|their|every|two|three|another|yet another|each) [(last|first|second|third|foster)] (placement|placements)
  (placement|placements|contact|adoption|tenancy|school place|foster place) ~~ (because|due to|down to|owing to|thanks to|on account of) [of] (<poss>|<child>|<name>|his|her|their) (behaviour|behaviours|actions|attitude|lies|violence|aggression|temper|lying|stealing|conduct|choices|outbursts)
  (is|are|was|were) [(too|so|very|a bit|rather)] (precious|fussy|picky|particular|sniffy|snooty|squeamish|lax|cavalier|casual|laid back|flippant|blase|glib|smug|cocky|pushy|clingy|needy|grabby|greedy|stingy|tight|mean|petty|prissy|uptight|neurotic|hysterical) (about|with|and|for|over|when|to|towards|at)
  !(is|are|was|were) [(too|so|very|a bit|rather)] (fussy|picky|particular|clingy|squeamish) (about|with|and|for|over|when|at) (food|eating|textures|the|his|her|socks|labels|what|bedtime|drop|blood|needles|meals|vegetables|lumps|milk|tired|night|school|nursery|hungry|poorly|unwell|new)
  (meddler|meddlers|busybody|busybodies|interferer|stirrer|gossiper|scandalmonger|bossyboots|bossy boots|mischief maker|mischief-maker|back-stabber|backstabber|fair-weather|fairweather|freeloader|scrounger|sponger|time-waster|time waster|timewaster|attention seeker|attention-seeker)
  (stuck|living|lives|still) in the (dark ages|past|stone age|fifties|last century|middle ages)
  (blind as a bat|deaf as a post) (to|about|when)
  # what somebody is said to do, in a verb that is itself a verdict
  (<who>|<kin>|<name>|father|mother|parents|stepdad|family|uncle|aunt|brother|sister|partner|boyfriend) [(just|always|never stops|still|often|only|then|simply|constantly|usually)] (whinges|sulks|moans|nags|gripes|schemes|connives|skives|shirks|malingers|scrounges|sponges|cadges|mooches|freeloads|loafs|bluffs|blusters|grandstands|showboats|postures|pontificates|snipes|jeers|sneers|scoffs|grovels|weasels|wheedles|swindles|belittles|ridicules|humiliates|patronises|mithers|pouts|snivels|bleats|grumbles|grouses|skulks|dithers|stonewalls|prevaricates|procrastinates|fibs|dramatises|catastrophises|overreacts|meddles|interferes|pries|snoops|antagonises|goads|harangues|badgers|brags|waffles|blathers|sweet-talks|soft-soaps|browbeats|hoodwinks|swaggers|simpers|smirks|sneaks|slinks|whines|witters)
  (parents|they|you|both|the (kids|boys|girls|twins|family|parents)) [(just|always|still|often|only|then|simply|constantly|usually)] (whinge|sulk|moan|nag|gripe|scheme|connive|skive|shirk|malinger|scrounge|sponge|cadge|mooch|freeload|loaf|bluff|bluster|grandstand|showboat|posture|pontificate|snipe|jeer|sneer|scoff|grovel|weasel|wheedle|swindle|belittle|ridicule|humiliate|patronise|mither|pout|snivel|bleat|grumble|grouse|skulk|dither|stonewall|prevaricate|procrastinate|fib|dramatise|catastrophise|overreact|meddle|interfere|pry|snoop|antagonise|goad|harangue|badger|brag|waffle|blather|sweet-talk|soft-soap|browbeat|hoodwink|swagger|simper|smirk|sneak|slink|whine|witter)
  (stop|stops|stopped|less|no|enough of (the|his|her)|start*|keep*|constant*|always|forever|constant|endless|never stops|is|was|are|were|'s|spends [~] [(day|time|life)]|sits|sat|goes about|stood) [(all|the|all the|his|her|their|just|there|always|constantly|forever)] (whinging|sulking|moaning|nagging|griping|scheming|conniving|skiving|shirking|malingering|scrounging|sponging|cadging|mooching|freeloading|loafing|bluffing|blustering|grandstanding|showboating|posturing|pontificating|sniping|jeering|sneering|scoffing|grovelling|weaselling|wheedling|swindling|belittling|ridiculing|humiliating|patronising|mithering|pouting|snivelling|bleating|grumbling|grousing|skulking|dithering|stonewalling|prevaricating|procrastinating|fibbing|dramatising|catastrophising|overreacting|meddling|interfering|prying|snooping|antagonising|goading|haranguing|badgering|bragging|waffling|blathering|sweet-talking|soft-soaping|browbeating|hoodwinking|swaggering|simpering|smirking|sneaking|slinking|whining|wittering)
  !(is|was|are|were|been) [being] (nagged|badgered|goaded|harangued|belittled|humiliated|ridiculed) by
  (can|could|will|would|does|did|tends to|likes to|loves to|has been known to|to stop|starts to) (whinge|sulk|moan|nag|gripe|scheme|connive|skive|shirk|malinger|scrounge|sponge|cadge|mooch|freeload|loaf|bluff|bluster|grandstand|showboat|posture|pontificate|snipe|jeer|sneer|scoff|grovel|weasel|wheedle|swindle|belittle|ridicule|humiliate|patronise|mither|pout|snivel|bleat|grumble|grouse|skulk|dither|stonewall|prevaricate|procrastinate|fib|dramatise|catastrophise|overreact|meddle|interfere|pry|snoop|antagonise|goad|harangue|badger|brag|waffle|blather|sweet-talk|soft-soap|browbeat|hoodwink|swagger|simper|smirk|sneak|slink|whine|witter)
  # the same in a turn of phrase
  ((wear*|wearing) the trousers|lay* down the law|laying down the law|crack* the whip|bark* orders|order* everyone about|keep* (<who>|her|him) (on a leash|under (his|her) thumb|on a string))
  ((sink*|sank) (his|her) claws|inveigle*|insinuate* (himself|herself)|hang* around like a)
  (keep* bad company|lead* others astray|leads others on|egg* others on|corrupt* (younger|other|the|him|her)|live* through (<child>|<name>|him|her|the (children|kids))|make* eyes at|make* a play for|scupper*|(work|works|working) against us|(fight*|fought) us|rubbish* (every|our|all|the))
  ((pour*) cold water on|pick* holes in|find* fault with|argue* the toss|(has|have|had) to (have the last word|be right|win|be the centre)|treat* it [all] as a (game|joke)|see* it [all] as a (game|joke)|paper* over the cracks|put* on a front|ham* it up|feign*|milk* it|overegg*|trade* on|wallow* in)
  (feel* sorry for (himself|herself|themselves)|blame* (the world|all and|everyone|everybody|anyone but)|talk* a good game|(stamp*) (his|her|their) feet|(have|has|having|had|throw*|threw) a (paddy|hissy fit|strop|wobbly|wobbler|benny|eppy|mardy|hissy|diva))
  ((has|have|had) a go at (everyone|everybody|anyone|staff|whoever)|go* off (at the deep end|on one|like a)|hit* the bottle|waste* (his|her|their) (life|talents|money|days|chances)|chuck* it all in|turn* (his|her|their) back on|bury* (his|her|their) head|look* the other way)
  ((lead*|led) (us|everyone|the worker|staff) (a [merry] dance|up the garden)|(sell*|sold|feed*|fed|spin*|spun) (us|staff|workers|everyone|the (worker|social worker|school|nurse)) (a|lies|yarns)|butter* (us|staff|people) up|pull* a fast one|(bleed*|bled) (nan|<kin>|us|the system) dry|make* a mug of)
  (run* (<who>|mum|dad|us|people) down|(stab*) (people|us|<who>) in the back|(go|goes|going|went) behind (our|everyone's|people's|<poss>) (back|backs)|keep* things from us|(bear*|hold*|nurse*) (a grudge|grudges|a grievance)|(pick*|start*) (fights|arguments|rows) [with (anyone|everyone|staff|people)])
  (spoil* for a fight|stir* (the pot|it|things|trouble|up)|(has|have|got) (his|her|their|an) [own] agenda|throw* (his|her|their) (toys (out|about)|weight)|(sit|sits|sitting|sat) (on (his|her|their) (hands|backside|bum|arse)|back and (let*|watch*|do*)))
  ((bang*|drone*|spout*|go* on and) on about|run* (his|her|their) mouth|dish* it out|lash* out at (staff|everyone|workers|us|anyone)|takes (the (mick|mickey|michael|piss)|liberties|advantage of)|push* (his|her|their) luck|drag* (his|her|their) (feet|heels))
  (please* (himself|herself|themselves)|get* away with (murder|it|everything|anything)|cave* in|chop* and change|lead* (a double life|<who> on)|string* (<who>|her|him|us) along|(mess*|muck*) (people|us|staff|everyone|<who>) (about|around))
  (chase* (skirt|women|men|girls)|(sleep*|slept) around|(live*) in the pub|prop* up the bar|(squander*|fritter*|blow*|blew) (money|it|his wages|her wages|the lot)|gambl* it away|cover* (his|her|their) tracks|invent* things|twist* (things|everything|words|our words))
  (play* (dumb|daft|the fool|the victim|the martyr|the innocent)|act* (daft|the goat|the fool|all innocent))
  # a failing owned, and a word that doubts
  (mum's|dad's|nan's|mam's|<poss>|parental) [(own|sheer|constant|total|utter|complete|obvious)] (stupidity|vanity|obstinacy|inaction|refusal|failure|idleness|backbone|gossiping|stirring|games|fussing|overprotectiveness|coddling|neuroses|hysterics|clinginess|slovenliness|dirty house|bad habits|vices|meddling|scheming|whingeing|fecklessness|incompetence|hypocrisy|snobbery|temper tantrums|so called illness|so called back|supposed (depression|illness|anxiety|back)|alleged (anxiety|illness|depression)|imaginary (illness|illnesses)|convenient (headaches|headache|illness)|fairy stories|empty promises|broken promises|false promises|paranoia about|cheek|gall|nerve to|audacity)
  !<poss> (games|nerve) (console|kit|shed|lesson|room|teacher|bag|pain|block)
  (supposedly|allegedly|apparently|seemingly) (ill|unwell|poorly|sick|tired|busy|working|at work|depressed|asleep|in bed|too (ill|tired|busy|poorly))
  !(seemingly|apparently) (unwell|poorly|ill) (baby|child)
  [,] (naturally|predictably|inevitably|of course|funnily enough|surprise surprise|needless to say|it goes without saying) (no|nothing|nobody|never|not|she|he|they|the|without)
  (speaks|spoke) for itself
  (could|would) have us (believe|think)
  (wouldn't|couldn't|could not|would not|can't|cannot) look (us|me|anyone|the worker|people) in the (eye|face)
  (never|not once|hasn't once) [(so much as|even|yet)] (wiped|changed|packed|cooked|washed|lifted|read|played|sat|got up|done a|bathed) ~~ (in (his|her) life|once|ever|yet)
  (usual|famous|customary) (vanishing|disappearing|crying|waterworks) [(act|trick|routine)]
  (more) ~ (than) hot dinners
  (taste|weakness|thing|eye|type) for (bad|wrong|violent|older|married|useless|no good) (boys|men|lads|uns)
  (has|had|have|having|keeps|kept|wants|wanted) (<det>|another|the|a|her|his|their|more) (baby|child|children|kids|babies) [just|only] (for (the|her|his) (benefits|money|house|flat|allowance|attention)|to (get|trap|keep|please) (a|the|him|her) [bigger] (flat|house|council|man|money|benefits|happy|boyfriend))
  (performance|acting|act|show) (worthy|deserving|to rival|fit for)
  (<kin>|<name>|he|she|they|parents) (is|are|was|were) (poison|toxic|bad news|trouble|rotten|evil|pure|pathetic|vermin|filth)
  (spends|spend|spending) [all] (his|her|their|the) (day|days|time|evenings|nights|life) (in (her|his) (dressing|pyjamas|bed|pit|pub)|watching (telly|tv|daytime)|on (xbox|the xbox|facebook|the sofa|tiktok)|at the (bookies|pub)|doing nothing|gossip*|moan*|drink*|smok*|sleep*|gam*)
  (treat*|use*) (the|this|our|his|her|their) (house|home|flat|place|unit|school|hostel|centre|family) [as|like] (a|an) (hotel|doss house|dosshouse|tip|pigsty|youth club|brothel|squat|bus station|pub|bin|playground)
  (like a) (doss house|dosshouse|pigsty|squat|bombsite|bomb site)
  (third|fourth|fifth|sixth|several|four|five|six) [(babies|kids|children|baby|child|one)] (by|with|to) (a|the|four|five|six|three|different|another) [(third|fourth|fifth|different|separate)] (father|fathers|dad|dads|man|men)
  (shout|shouts|act|acts|hit|hits|speak|speaks|swing|swings|jump|jumps) first [and|,] (think|thinks|asks|ask)
  (put*|puts) (herself|himself|themselves) in (that|this|those|these|such|danger|harm's|risky|dangerous) [(position|situation|way|situations)]
  (gives|gave) (it|as good|back) as (well|good) as (she|he|they) (takes|gets|took)
  (could|should) have (stepped in|said|rung|known|asked|told|helped|stopped it) ~ (chose|did not|didn't|preferred|sat)
  (drinks|smokes|swears|eats) like a (fish|chimney|trooper|pig)
  (always has|always have|always was|always were) [(been)] and always will
  (without) meaning (a word|any|one word|it)
  [(all)] sweetness and light
  (<num>|third|fourth|another|fifth) (grandmother's|gran's|nan's|uncle's|aunt's|grandad's) funeral
  (nothing but) (silence|trouble|lies|grief|excuses|problems|promises|abuse|cheek) (from|with|since)
  (far too|too|all too) (quick|keen|ready|eager|fond|slow) to (run|ring|blame|complain|call|believe|judge|shout|hit|smack|drink|give|moan|criticise|take|use|point|find|forgive|forget|listen to gossip)
`,
)
