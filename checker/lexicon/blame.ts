import { faultlessTones } from './blame-tones.ts'
import { phrases } from './phrases.ts'

/** Labels for how a person is with us: they would not, did not, could not be bothered. */
export const blameOfHelp = phrases(
  'blame-of-help',
  `
  # refusing and failing
  (refuse|refuses|refused|refusing) (to|all|any|every|our|help|support|services|entry|access|treatment|contact|visits|point blank|outright|flatly|consent|everything|offers|intervention|interventions|engagement|school|food)
  (refuse|refuses|refused|refusing) (the|his|her|their) (help|support|offer|offers|service|services|worker|visit|visits|referral|intervention|medication|meds)
  (refusal) to
  (flatly|point blank|repeatedly|persistently|continually|constantly|consistently|stubbornly) (refuses|refused|refusing|declines|declined|fails|failed|failing|ignores|ignored|lies|misses|avoids|avoided)
  (fail|fails|failed|failing|failure) [(again|repeatedly|consistently|continually|still)] to
  (have|has|had) failed (her|his|their|the|you|your) (child|children|son|daughter|baby|kids|unborn|parenting assessment)
  (failing|failed|fails) (as) (a|her|his|their) (mother|father|parent|mum|dad|parents|carer)
  failing (her|his|their|the|you|your) [(own)] (child|children|son|daughter|baby|kids)
  (failed|failing) (mother|father|parent|mum|dad|family|parents)
  neglect* to
  # not working with us
  (history|pattern|habit|track record|record) of (not|non|refus*|fail*|avoid*|miss* appointments|lying|lies|dishonesty|poor|disengag*|disguised|deceit|manipulat*|blaming|minimis*|sabotag*|neglecting|letting|excuses|being difficult|hostility|aggression|cancelling)
  (not|never|isn't|aren't|doesn't|won't) (working|work|engaging|cooperating|co-operating|complying|playing ball|play ball) with
  (won't|will not|doesn't|refuses to) play ball
  (non-engaging|non engaging|unengaged|non-engager|non engager|non-engagers)
  (non-engagement|non engagement|nonengagement|lack of engagement|poor engagement|lack of cooperation|lack of co-operation|poor cooperation|lack of compliance|sporadic engagement|superficial engagement|tokenistic engagement|minimal engagement)
  (lack of|little|no|poor|limited|zero|minimal) (motivation|insight|commitment|effort|remorse|empathy|respect|gratitude|interest)
  (lacks|lacking|lack|has no|have no|shows no|show no|shows little|show little|showing no|without any|no real|has little|have little|demonstrates no|demonstrates little|displays no) (insight|motivation|commitment|remorse|empathy|willingness|effort|interest|ambition|drive|discipline|self-discipline|understanding of the concerns|respect|shame|gratitude)
  (non-compliant|non compliant|noncompliant|non-compliance|non compliance|noncompliance|uncompliant|not compliant|not complying|disguised compliance|falsely compliant|false compliance|superficially compliant|feigned compliance)
  (uncooperative|unco-operative|un-cooperative|not co-operating|not cooperating|obstructs|obstructing|obstructed|obstruction|hostility|resistance|combative|belligerent|antagonistic|defensiveness|evasiveness|guarded and|cagey|shifty)
  (hard|difficult|impossible|tricky) to (reach|engage|work with|place|like|please|parent|pin down)
  (hard-to-reach|hard-to-engage|hard-to-help|hard-to-place|difficult-to-engage)
  (has not|hasn't|have not|haven't|does not|doesn't|do not|don't|did not|didn't|will not|won't|would not|wouldn't|never|doesnt|dont|wont|didnt|wouldnt) (engage|engages|engaged|cooperate|co-operate|comply|listen|take responsibility|accept responsibility|take ownership|take on board|take advice|follow advice|prioritise|bother|care|want to change|want to be a|make any effort|make the effort|make an effort|even try|tell the truth|see the problem|see the point|put (her|his|their) (children|child|kids)|take this seriously|take it seriously|own up|take accountability|take a blind bit)
  (not|isn't|aren't|wasn't|never) [(been|being|really|at all|even|very|truly)] (engaging|bothered|willing|prepared to|motivated|invested|truthful|honest|trustworthy|cooperative|co-operative|to be trusted|child-focused|capable of (change|changing|parenting|caring|looking)|committed to (change|her|his|their|the plan|work)|serious about|open (with|about)|interested in (change|changing|help|support|working|parenting|being a|what|anything|any|his (child|children|son|daughter|kids)|her (child|children|son|daughter|kids)|their (child|children|son|daughter|kids)|the (plan|children|baby)))
  (choosing|chooses|chose|chosen|opts|opted|prefers|preferred|elects|elected) [(instead)] not to (engage|attend|work|accept|protect|take|send|come|turn up|bother|comply|cooperate|parent|see|bring|put|prioritise|answer|respond|care|get|go)
  (uncommitted|disengages|disengaging|demotivated|ambivalent about|halfhearted|lackadaisical|work-shy|workshy|work shy)
  (reluctant|reluctance) to (engage|work|accept|change|take|cooperate|co-operate|comply|parent|attend|address|get out)
  (no|little) (intention|desire|interest|motivation|inclination) (of|to|in)
  (does not|doesn't|do not|don't|will not|won't|refuses to|cannot|can't|unable to|fails to|unwilling to|has yet to) [(seem to|appear to|even|fully|really|properly)] (accept|acknowledge|recognise|see|grasp|admit|face up to|own) [(that)] [(the|our|there|she|he|they|her|his|their|any)] (concerns|problem|problems|risk|risks|responsibility|impact|harm|part|role|fault|blame|seriousness)
  (can't|cannot|couldn't|could not|cant|couldnt|wouldn't) [(even|ever|really)] be (bothered|arsed|trusted|relied on|relied upon|believed|fussed|assed)
  (not bothered|isn't bothered|not fussed|not arsed|not interested|couldn't care less|could not care less|can't be doing with|doesn't give a|does not give a|don't give a)
  (only) (engages|engaged|comes|attends|turns up|rings|calls|interested|bothers|cares) (when|if|because)
  only (interested in|out for|thinking of|thinking about|looking out for) (himself|herself|themselves|his own|her own|drink|drugs|money|the money)
  (paying|pays|paid|pay) lip service
  (lip service|tick box exercise|tick-box exercise|box ticking|box-ticking)
  (going|goes|gone|went|go) through the motions
  (ticking|ticks|ticked|tick) (boxes|the boxes|the box|a box|our boxes)
  (superficial|tokenistic|token|surface|surface-level|fake|pretend|pretends|pretending|feigned|feigns|feigning) (buy-in|engagement|compliance|agreement|change|changes|cooperation|interest|apology|gesture|effort|to (agree|engage|work|change|care|comply|be))
  superficially
  !take* no part in (pe|games|the (race|play|match|trip|show|run)|sport*|swimming|prayers)
  !no interest was (charged|paid|added)
  !(blame|blames|blaming) nobody
  !to blame nobody
  !no interest (on|charges|rate|to pay|is|payments|for)
  !(interest) free
  (says|tells|telling|saying|said|tell|say|told) [(us|professionals|workers|you|people|everyone|the worker|agencies|them)] what (we|they|professionals|people|you|social workers|workers|agencies|everyone|he thinks we|she thinks we) [(want|wants|wish|needs|need)] [to] (want|hear)
  (talks the talk|all talk|talks a good game|knows how to play|plays the system|playing the system|play the system|plays the game|playing games|plays games|playing us|plays professionals off|playing professionals off|plays [us] off against|playing [us] off against|works the system|milking it|milks it|takes us for|running rings|runs rings|pulling the wool|pulled the wool|leading us on|stringing us along)
  (excuse after excuse|excuses after|excuses in|make* excuses|making excuses|excuses for|(always|usual|another|yet another|more|lame|same old|typical|poor|weak|constant|endless|full of|nothing but|just|any) (excuse|excuses)|no excuse|(used|uses|using) as an excuse)
  (one|two|three|four|five|<num>) excuses
  (excuse|excuses) (again|not to|to avoid|to miss|as to why|rather than|every time)
  as [per] (usual|ever) (late|no|not|nothing|missed|did not|didn't|failed|blamed|put|forgot|made|excuses|drunk|refused|rude|wouldn't|would not|had not|hadn't|came up)
  (late|missed|excuses|nothing|no-show|no show|drunk|not there|not in|didn't come|rude|no reply|forgotten) (as usual|as per usual|as ever)
  (yet again|typical of (her|him|them|mum|dad|this family)|true to form|once again (failed|missed|let)|surprise surprise|predictably|needless to say|unsurprisingly|par for the course|same old story|no surprise there)
  (she|he|they) would say that
  (heart is not|heart isn't|hearts are not|heart is no longer) in it
  (wastes|wasting|wasted|waste of) [(our|my|everyone's|professionals'|the worker's|staff)] time
  (time-waster|time waster|time-wasters|timewaster)
  (making no|makes no|made no|make no|little|no|minimal|zero) [(real)] effort
  (ignores|ignoring|ignored|disregards|disregarding|disregarded|flouts|flouted|flouting|dismissed|dismisses|dismissing) [(the|our|all|every|any|all our|her|his|your|their)] (advice|professional advice|professionals|plan|calls|texts|rules|boundaries|concerns|safety plan|worker|warnings|warning|needs|letters|guidance|agreement|recommendations)
  (turns|turning|turned) a blind eye
  (in denial|wilfully|willfully|wilful|conniving|scheming)
  (deliberately|wilfully|purposely|intentionally|knowingly) (misses|missed|avoids|avoided|avoiding|ignores|ignored|misleads|misled|lies|lied|withholds|withheld|conceals|concealed|concealing|hides|hid|winds|provokes|provoked|antagonises|obstructs|late|breaks|broke|hurts|disrupts)
  (minimises|minimised|minimizes|minimisation|downplays|downplaying|downplayed|downplay|trivialises|trivialising|deflects|deflecting|deflected|deflect|blame-shifting|blame shifting)
  (parents|they|both|<kin>|<name>|family|is|are|to|and) (minimise|minimising|minimizing|minimize) [(the|her|his|their|any|our|and)] (concerns|concern|worries|abuse|violence|drinking|impact|incident|incidents|injuries|injury|behaviour|harm|everything|deflect|deny|seriousness|drug|substance|domestic|it)
  (parents|they|mum|dad|mother|father) minimise
  (sabotage|sabotages|sabotaged|sabotaging|undermines|undermining|undermined)
  (collude|colludes|colluding|colluded|collusive|collusion)
  (disengaged) from
  (will not|won't|does not|doesn't|do not|don't|wont|doesnt|dont|refuses to) [(even|ever|really|do anything to)] help (herself|himself|themselves)
  (does|doing|did|done) (nothing|little|the bare minimum|the minimum|as little as possible) [(all day|to help|about it|at home|with (him|her|them)|for (him|her|them)|for the)]
  (bare minimum|minimum effort|half a job|at the last minute as)
  (when it suits|if it suits|as and when it suits|when (she|he|they) can be bothered)
  (for once|once in (her|his|their) life)
  (hides|hiding|hid) behind (her|his|their|the|being|other) [own] (illness|condition|diagnosis|depression|anxiety|mum|mother|solicitor|disability|excuses|partner|mental|phone|past|childhood)
  (knows|knew|know) (full well|perfectly well|exactly what (she|he|they))
  (well aware) (that|of)
  (nothing is ever|it is never|it's never|nothing's ever) (her|his|their) fault
  (everyone|everybody|someone|somebody) (else's|else is) [the] (fault|problem|blame)
  (hoodwink*|bamboozl*|conning|conned|fooled|fooling|hoodwinked) [(us|professionals|everyone|workers)]
  (cries|crying|cried) wolf
  (gives|gave|giving) up (at the first|too easily|on everything|easily)
  (gives|gave|giving) up on (her|his|their|the)
  (no wonder|hardly surprising|what does (she|he|they) expect|what did (she|he|they) expect)
  (should|could|ought to|needs to|need to|must|has to) (try|make) (harder|more effort|more of an effort|an effort)
  (should|could|must|needs to|need to) (do|be) (more|better) as (a|parents)
  (has|have) (still not bothered|not bothered|no excuse|had enough chances|had every chance|been given every|been given plenty|had plenty of chances|every opportunity)
  !(be|being) given every chance
  (given|had) (every|numerous|countless|endless|ample|enough|plenty of|so many|many) (chance|chances|opportunity|opportunities)
  (despite|after) (numerous|repeated|countless|endless|many|all our|our best|every|constant) (warnings|attempts|reminders|chances|efforts|effort|offers)
  (ran|runs|running) rings
  (drags|dragging|dragged) (her|his|their) (feet|heels)
  (digs|digging|dug) (her|his|their) heels in
  (not) (pulling|doing|taking) (her|his|their) (weight|bit|fair share|share)
  (half-truths|half truths|cover story|pack of lies|web of lies|changes (her|his|their) story|story keeps changing|story does not add up|story doesn't add up|stories do not add up)
  (claims|pretends|makes out|professes) (not to|to have no|to be too ill|to be ill|ignorance|illness)
  (walks|walked|stormed|storms|stormed|flounced|flounces) (out in a|off in a|out of|out) (huff|strop|temper|mood)
  (abusive|hostile|rude|aggressive|threatening|unpleasant|nasty) (to|towards|with) (staff|workers|worker|professionals|us|me|school|the)
`,
)

/** Labels for what a person is like: lazy, manipulative, attention-seeking, chaotic. */
export const blameOfPerson = phrases(
  'blame-of-person',
  `
  # character
  (manipulative|manipulates|manipulating|manipulated|manipulation|manipulator|manipulate)
  (attention-seeking|attention seeking|attention-seeker|attention seeker|seeking attention|seeks attention|attention-seekers|for attention|just wants attention)
  (lazy|laziness|idleness|slovenly|bone idle|bone-idle|slapdash|slipshod|workshy|layabout|sponger|scrounger|scrounging|sponging|freeloader|freeloading|waster|wastrel|loafer|good for nothing|good-for-nothing|waste of space)
  (feckless|irresponsibly|recklessly|inconsiderate|unfeeling|callous|cold-hearted|heartless|selfishly|selfishness|self-centred|self-absorbed|self-obsessed|self-pitying|egocentric|narcissist|narcissistic|entitled attitude|spoiled brat|brat|brattish|bratty|indulged|over-indulged)
  (puts|putting|put|prioritises|prioritising|prioritised|prioritizes|places|placing|placed|choosing|chose|chooses|picked|picks|favours) (herself|himself|themselves|her own needs|his own needs|their own needs|own needs|her needs|his needs|their needs|her own wants|her partner|his partner|her boyfriend|her relationship|their relationship|her relationships|men|drugs|drink|alcohol|cannabis|her habit|his habit|her social life|his social life|her addiction|her new partner|this man|himself and) (first|before|above|over|ahead|ahead of)
  (puts|putting|put|prioritises|prioritising|prioritised) (men|drugs|drink|alcohol|cannabis|partners|boyfriends|relationships) (first|before|above|over|ahead)
  (choosing|chose|chooses|chosen|picked|picks) (him|her|her partner|her boyfriend|men|a man|drugs|drink|alcohol|this man|her relationship|the relationship|partners) over
  (only thinks of|thinks only of|only cares about|cares only about|only out for|out for) (herself|himself|themselves|her own|his own)
  (liar|liars|lied (to|about|again)|tells lies|told lies|telling lies|lying to|lying about|lies to|lies about (everything|it|things|where|who|what|her|his|their|being|having|the (drinking|drugs|money))|lies through|caught lying|always lies|constantly lies|is lying|was lying|are lying|dishonesty|deceitful|deceit|deceptive|deceives|deceiving|untruthful|two-faced|duplicitous|underhand|crafty|fantasist|untrustworthy|fabricates|fabricating|shameless|pathological liar|compulsive liar|economical with the truth)
  (stubbornness|bloody-minded|pig-headed|obstinate|wilful child|headstrong|rudeness|insolence|aggressively|hot-headed|hot headed|bad tempered|ill-tempered|stroppy|gobby|lairy|impertinent|backchat|back-chat|answers back|vile|vexatious|poisonous|hateful|obnoxious|unlikeable|loud-mouthed|foul-mouthed)
  (hopeless case|lost cause|no-hoper|weak-willed|spineless|slow-witted|idiotic|idiot|scatty|ditsy|inept|all over the place)
  (drama queen|drama-queen|over-dramatic|overdramatic|melodramatic|histrionic|over-reacts|overreacts|over-reacting|overreacting|over-sensitive|oversensitive|overly sensitive|over-emotional|overly emotional|overly anxious|psycho|deranged|unhinged|not right in the head)
  (smothering|suffocating|domineering|meddling|unloving|loveless)
  (naughtiness|badly behaved|badly-behaved|bad behaviour|ill-behaved|misbehaves|misbehaving|misbehaved|misbehaviour|(his|her|their|constant|persistent|low-level|low level|causing|causes|caused|of) disruption|disobedience|defiance|feral|tearaway|out of control|out-of-control|uncontrollable|unmanageable|beyond control|beyond parental control|delinquent|troublemaker|trouble maker|trouble-maker|troublesome|ringleader|bullies others|bad influence|bad egg|bad apple|bad lot|little terror|yob|yobbish|thug|thuggish|vandal|hooligan|chav|chavvy|scum|scumbag|ruffian|brute|brutish)
  (kicks|kicked|kicking) off
  !(fight|row|argument|things|it|twins|kids|baby|bedtime|party) [(has|have|had)] (kicks|kicked|kicking|kick) off
  !(when|if|before|once|after|as) ~ (kicks|kicked|kicking|kick) off
  (plays|played|playing|acts|acted|acting) up
  (throws|threw|throwing|having|has|had) [(a|his|her|their|another)] (strop|strops|hissy fit|hissy fits)
  (throws|threw|throwing) a wobbly
  (promiscuous|promiscuity|promiscuously|sexually available|slut|slutty|slag|flirtatious|flirty|flirts|provocative|provocatively|seductive|leads men on|sleeps around|streetwise|street-wise|street wise|asking for it|lifestyle choice|lifestyle choices|makes poor choices|poor choices|bad choices|poor life choices|poor lifestyle choices|unwise choices|wrong choices|makes bad choices)
  (puts|putting|put|places|placing|placed) (herself|himself|themselves|themself|yourself|him or herself|self) (at risk|in danger|in risky|at further risk|in harm's way|in vulnerable|in unsafe|in a vulnerable|in situations)
  (risky lifestyle|chaotic lifestyle|chaos|problem family|troubled family|problem families|problem child|problem parent|damaged goods|broken home|broken family|rough family|that family|one of those families|notorious family|known family|well-known family|underclass)
  (bad|poor|terrible|awful|useless|rubbish|neglectful|abusive|inadequate|hopeless|dreadful|lousy|unfit|uncaring|lazy|appalling) (mother|father|parent|mum|dad|parents|mothers|fathers|carer|carers|family|parenting|role model|role models|influence|wife|stepdad|stepfather|attitude|attitudes|choice)
  (neglectful|squalor|disgusting|filthy|appalling|disgraceful|disgrace|revolting|abysmal|atrocious|deplorable|pigsty|tip of a|hovel)
  (junkie|junkies|druggie|druggy|addict|addicts|drug addict|drug addicts|smackhead|crackhead|pothead|stoner|alky|alkie|drunkard|piss head|pisshead|wino|user of drugs|ex-con|jailbird|criminal family)
  (chip on (his|her|their|your) shoulder|attitude problem|bad attitude|poor attitude|an attitude|with attitude|full of attitude|anger issues|anger problem|anger problems|temper problem|lack of respect|no respect|no discipline|no manners|no shame|no morals|no self-control|no backbone|no gumption|no common sense|lacks common sense)
  (to blame|at fault|(her|his|their|your|own) [own] fault|blames (everyone|everybody|others|us|school|professionals|anyone)|blaming (everyone|everybody|others|us|school|professionals)|brought it on|brings it on|bring it on (herself|himself|themselves)|only (herself|himself|themselves|yourself) to blame|own worst enemy|his own making|her own making|their own making|self-inflicted|what (she|he|they) deserves|deserves (it|what)|should know better|should have known better|ought to know better|knows better|knew better|old enough to know)
  (takes|taking|took|accepts|accepting|accept|take) no (responsibility|ownership|accountability|interest|notice|part)
  (take|takes|taking|took|accept*) [full|some|more|any] (ownership|responsibility|accountability) (of|for) (his|her|their) [own] (actions|behaviour|choices|mistakes|drinking|part|anger)
  parent [<child>|<name>|you|him|her|them] properly
  (never) (bothers|bothered|listens|learns|changes|changed|tries|takes responsibility|puts|thinks|turns up|does as|follows through|says sorry|grew up|cared|helps)
  (let|lets|letting) (her|him|them|you|the|his|their|down|everyone|us) [(children|child|kids|son|daughter)] down [again]
  (cannot|can't|incapable of|unable to) (parent|parenting|be trusted|put (her|his|their) (child|children|kids|son|daughter) first|control (her|his|their) (child|children|kids|son|daughter|temper|drinking|drug use|tongue))
  (will never|won't ever) (change|cope|learn|manage|be a (good|proper)|amount to|get better|stop)
  (not the sort|not people who|not a family who|not someone who|people like (this|that|them)|these people|that sort of|that type of|this type of|families like (this|that)|the kind of (mother|father|parent|family|mum|dad|people))
  (thankless|unappreciative|bitter about|self-righteous|sanctimonious|smug|martyr|victim mentality|playing the victim|plays the victim|play the victim|poor me|woe is me|sob story|crocodile tears|turns on the tears|turned on the tears|putting it on|faking|fakes|exaggerates|exaggerating|exaggerated|makes things up|makes it up|tells tales|tall tales|spins a yarn)
  (school refuser|school-refuser|school refusing|refuser|truant|truants|skiver|skives|absconder|persistent absconder|persistent offender|prolific offender|bed wetter|bed-wetter|bedwetter|self-harmer|self harmer|frequent flyer|frequent attender|revolving door|perpetrator of his own|a lost cause)
  (enables|enabling|enabler|enabled|condones|condoning|condoned|encourages|permits|permissive|allows|allowing|allowed) (his|her|their|the|him|them|this) (behaviour|drinking|drug|abuse|violence|misbehaviour|habit|son to|daughter to|children to|child to|to run|to roam|to do as|to get away|to rule)
  (gets|getting|got) away with (it|murder|everything|anything)
  (rules the roost|does as (he|she|they) (pleases|likes|please|like)|does what (he|she|they) (wants|likes|pleases)|wraps (him|her|them|everyone|us|mum|dad|nan) round|twists (him|her|them|everyone|mum|dad|nan) round|winds (him|her|them|people|everyone|others|staff|us) up|winding (people|others|staff|everyone) up|pushes (her|his|our|people's|everyone's|staff) buttons|pushing (her|his|our|people's) buttons|tests boundaries|pushes boundaries|pushing boundaries)
  (emotionally unavailable|emotionally immature|emotionally cold|emotionally distant|cold with|cold towards)
  (man up|(needs to|need to|must|should|time to|has to|to) grow up and|(needs|need) to grow up|get a grip|get (her|his|their) act together|get (her|his|their) priorities|pull (her|his|their) (socks|finger|weight|self)|pull (herself|himself|themselves) together|sort (herself|himself|themselves) out|buck (her|his|their) ideas|buck up|shape up|toughen up|snap out of|grow a backbone|grow a pair|clean up (her|his|their) act|get real|face facts|wake up to|start acting like|act like a (parent|mother|father|grown|man|adult|mum|dad|proper)|act (her|his|their) age|be a (proper|real|better|decent|man about|good) (mother|father|parent|mum|dad|example|man)|step up and be|step up as a|learn to say no|get off (her|his|their) (backside|bum|arse|sofa)|think of someone other|think about someone other|stop (being|thinking|feeling sorry|moaning|whining|making|lying|messing|playing|blaming|choosing|putting)) [(about|of|for)]
  (too|far too|overly|very|so) (soft|lenient|lax|easy|harsh|hard|strict|indulgent|easy-going|laid back|laid-back|trusting|quick to|proud to|selfish|lazy|wrapped up|busy with|interested in|stubborn|immature|drunk|hungover) (on|with|to|for|in|about) 
  too (lazy|stubborn|busy|idle|selfish|drunk|stoned|wrapped up|self-absorbed) to
  (let|lets|letting|allow|allows) ~ (run wild|run riot|run amok|rule|get away|do as|walk all over)
  (burned|burnt|burns) (his|her|their|all) [(his|her|their)] bridges
  (deadbeat|dead-beat|waste of time|absent father figure|no-good|ne'er-do-well|chancer|wrong un|bad'un|loser|losers|failure as a)
  only (turns|turned|comes|came|shows|showed) up (for|to get|when|because)
  (not|never|isn't|wasn't) (protective|protecting|a good (mum|mother|dad|father|parent)|a fit|a proper|fit to|putting|prioritising|child focused)
  (choose|chooses|choosing|chose|chosen|put|puts|putting|pick|picks|picked|love|loves|prefer|prefers|value|values) ~ (over|before|above|ahead of|more than) (her|his|their|the|you|your) [own] (child|children|kids|son|daughter|baby|family|boys|girls|unborn|needs)
  putting (her|his|their|the) [own] (children|kids|child|son|daughter|baby|boys|girls|family) (second|last)
  (thinks|think|thought|believes|acts as if|acts like|behaves as if|seems to think) [(that)] (rules|the rules|the law|it is all|it's all|it is a joke|it is funny|everything is|the world owes)
  (thinks|think|thought|believes|acts as if|acts like|behaves as if|seems to think) [(that)] ((she|he|they) (is|are|can|knows|know|owns|own|deserves)|she's|he's|they're|(her|him)self) [(too|just|all|always|so)] (above|better than|entitled|untouchable|cleverer|clever|too good|good for|the victim|do what|get away|do as|for other people|for others|do not apply|don't apply|a joke|best|owed|special|hard|god's|exempt|right about everything)
  (soft touch|pushover|doormat|walk over|walks all over|walked all over|walk all over|runs circles round|like a fiddle|wrapped round (his|her|their) [little] finger|round (his|her|their) little finger|pulls the wool|milks it|milks the|milking it|milking the system|milked it|milks <poss> (illness|condition|disability|bad back|diagnosis|grief)) [(her|his|their|it|the|him|them|us)]
  (fancies|sees|thinks|considers|styles) (himself|herself|themselves) [(as|to be)] (a|an|the|above|better|untouchable|hard|tough)
  (know-it-all|know it all|knows best|knows it all|thinks (she|he) knows best)
  (string of|series of|succession of|yet another|another) (men|partners|boyfriends|girlfriends|relationships|new man|new boyfriend|new partner|unsuitable|violent men|baby daddies|man|baby|pregnancy)
  (choice|choices|taste) (in|of) (men|partners|boyfriends|partner|relationships)
  (glued to|obsessed with|more interested in|never off|always on|too busy on) [(her|his|their|your)] [own] (phone|phones|mobile|facebook|tiktok|boyfriend|partner|xbox|games|telly|social life|men|self|drinking|getting)
  (would|d|they'd|she'd|he'd) rather ~~ than (parent|look after|be with|feed|spend|see|come|her|his|their|you)
  (sits|sat|sitting|lies|lay|laid|lying|lounges|lounging|stays|stayed) [(around|about|in bed|on the sofa|on (his|her|their) backside|at home)] all day [(long)] [(doing|in bed)]
  (in bed all day|watching telly all day|on benefits all|lives off|living off)
  (spends|spending|spent|wastes|wasting|wasted|blows|blew|drinks|smokes|squanders|squandered|fritters) [all] (her|his|their|the|all the|all her|all his|all their) (money|benefits|benefit|wages|giro|food money|child benefit|housekeeping) [(on|away|up)]
  (bad|poor|terrible) (example|sport|loser|crowd|lot|egg|news|blood|parenting|parents|mothering|fathering)
  (like mother like|like father like|apple does not fall|apple doesn't fall|runs in the family|chip off the old|cut from the same|tarred with)
  (shows|showing|showed|has|with|have) (a|such a) (complete|total|blatant|flagrant|utter|wilful|clear|real|worrying|casual) (disregard|lack|contempt)
  (blatant|flagrant|complete|total|utter|wilful|casual) (disregard|contempt|lack|failure|neglect|disrespect|refusal|lies|lie|liar)
  (disregard for|contempt for|disrespect for|disrespects|no regard for|little regard for|scant regard|couldn't give|total mess|a mess of|made a mess of (it|things|his|her|their|parenting|everything|contact|the (placement|home|contact|children))|hot mess|car crash|train wreck|walking disaster|disaster area|liability|a burden|burden on)
  never (thought to|thought about|once|bothered|lifts a finger|lifted a finger|shown any|there for|grateful|satisfied|been a (mother|father|parent|mum|dad)|been there for|wanted (him|her|them|you|the)|does anything|does a thing|puts in)
  !no (idea|clue) (that|how to (fill|use|get|apply|claim|work|pay|read|book|find|contact|ring|set|start|open)|what (the|a|time|day|it|we)|when|where|who|why|which|if|whether|it|about the|he|she|they)
  (has|have|had) (no idea|no clue|no control|no interest|no intention|no respect|no patience|no concept|no time for|no authority|lost control)
  (cannot|can't|could not|couldn't|does not|doesn't|don't) (see|look|think) (past|beyond|further than) (her|his|their|herself|himself) [(own|nose|needs|self|drinking)]
  (stuck in (her|his|their) ways|set in (her|his|their) ways|her own worst|his own worst|lets (herself|himself|the side) (down|go)|let (herself|himself|the side) (down|go)|wallows|wallowing|self-pity|feels sorry for (herself|himself)|feeling sorry for (herself|himself))
  (whinges|whingeing|whining|whines|nags|nagging|grumbles|mithers|mithering|sulks|sulking|sulked|strops|stropping|stropped|rants|ranting|ranted|kicking and screaming|toys out of)
  (mummy's boy|mummies boy|mother's boy|daddy's girl|little madam|madam|little princess|diva|prima donna|queen bee|ring leader|class clown|smart alec|smart-alec|smart mouth|bad mouth|big mouth|foul mouth|gobshite|tyke|scally|scallywag|toerag|ratbag|layabouts|dosser|dossers|oik|gypo|pikey|wrong crowd|wrong'un)
  (gangster|gang member|thug life|wannabe|career criminal|criminal mindset|dealer mentality|ducking and diving)
  (boy-mad|man-mad|boy mad|man mad|sex mad|boy crazy|boy-crazy)
  (learnt|learned|learns|learn) (nothing|not a thing)
  (has not|hasn't|have not|haven't|never) (learnt|learned|grown up|changed (her|his|their) ways|moved on|got a clue)
  (up to|back to) (her|his|their) (old) (tricks|ways|habits)
  (reverted to type|leopard never|a leopard|old habits die|here we go again|same old)
  (turns|turned|turning) (down|her nose up|his nose up|their nose up|their noses up) [at] (perfectly|everything|every|all|good|any|offers)
  (no business|should never have|shouldn't have|not fit to|never should have) (having|had|have|be|been) [(a|any|more)] (children|kids|child|mother|parent|father|babies|baby|parents)
  (was|were|is|are|just) asking for it
  (provokes|provoked|goads|goaded|drives|drove|pushes|pushed) (him|her|dad|mum) (to it|into it|to hit|to lash|over the edge)
  (keeps|kept|keep) (going back to|taking him back|letting him|having babies|having children|getting pregnant|choosing|changing (her|his|their) (mind|story)|moving the goalposts|making the same|lying|cancelling at|messing)
  (lets|let|takes|took|allows|allowed) him back [(in|again|home)]
  (won't|will not|wouldn't|refuses to) (leave him|leave her|let go|grow up|change|budge|learn|be told|take no for|do as (she|he|they)|face|hear a word)
  (butter wouldn't melt|jekyll and hyde|sense of entitlement|expects everything|expects it all|on a plate|world owes|has everyone fooled|pleads poverty|pleading poverty|cries poverty|crying poverty)
  (avoids|avoiding|avoided|dodges|dodging|dodged|ducks|ducking|evades|evading|ghosts|ghosting|ghosted|blanks|blanking|blanked|fobs off|fobbed|fobbing|strings|stringing) [(off)] (us|professionals|services|visits|calls|social services|social workers|workers|staff|the worker|the social worker|all visits|all professionals|school|runaround)
  (messes|messing|messed|mucks|mucking|mucked) (us|people|everyone|professionals|staff|him|her|them) (about|around)
  (spoils|mollycoddles|panders to|babies|cosses|coddles|wraps in cotton|smothers) (him|her|them|<name>|the)
  (neglects|neglecting) (her|his|their|the|them|him|you|<name>)
  (bullies|intimidates|browbeats|bulldozes|bulldozed|browbeaten) (staff|professionals|workers|school|everyone|people|mum|the worker|us)
  (sponges|scrounges|leeches|freeloads|mooches) [off]
  (stirs|stirring|stirred) (things|trouble|it|up)
  (trouble causer|trouble-causer|stirrer|gossip monger|shit stirrer|know it alls|home-wrecker|homewrecker|gold digger|gold-digger|benefit cheat|benefit scrounger|baby machine|breeder|airhead|thicko|dimwit|halfwit|imbecile|moron|retard|retarded|weirdo|oddball|creep|pervert|nonce|fishwife|harpy|cow of a)
  (cold|frosty|icy|off-hand|offhand|short|sharp|rude|curt|snappy) (with|towards|to) (the|her|his|staff|school|us|workers|professionals|social|everyone) [(baby|child|children|staff|worker|workers|teachers|professionals|school)]
  (wants|want|demands|demanding|expects|craves|loves|thrives on|needs constant|demands constant|constant) [(all the|all|constant|being the)] (attention|drama|sympathy|centre of attention|limelight)
  (centre of attention|all about (her|him|them|herself|himself|me)|me me me)
  (beyond help|past caring|given up on|washed (her|his|their) hands|dumps (<who>|the kids|the children) on|dumped (<who>|the kids|the children) on|dumping (<who>|the kids|the children)|palmed off|palms (<who>|the kids|the children) off|palms off|abandoned (her|his|their|the|him|you)|abandons|walked out on|turned (her|his|their) back)
`,
)

/** Words that label a person only where they are said of one: "Mum is difficult", but "a difficult birth". */
export const harshWords = phrases(
  'harsh-words',
  `
  (shrewish|simple-minded|trashy|wasteful|wimpish|coarse|crabby|flighty|haughty|hormonal|judgmental|judgemental|obstreperous|offhand|overindulgent|over-indulgent|peevish|scathing|sour|unbalanced|dippy|brassy|tarty|mindless|rudderless|directionless|soulless|prissy|prudish|fake|twisted|vain|shallow|catty|snide|smarmy|oily|creepy|sleazy|grubby|mucky|slatternly|blinkered|pig-headed|bolshie|bolshy|mardy|nowty|mithering|crabbit|thrawn|dour|girny|nippy|gobby|lippy|mouthy|narky|stroppy|huffy|maungy|nesh|gormless|glaikit|dozy|dopey|thick-skinned)
  abrasive
  abrupt
  aggressive
  ambivalent
  apathetic
  argumentative
  arrogant
  awkward
  bad-tempered
  bitter
  blase
  bolshy
  bossy
  careless
  chaotic
  childish
  clingy
  cocky
  confrontational
  crazy
  cruel
  cunning
  curt
  damaged
  defensive
  defiant
  demanding
  dense
  destructive
  devious
  difficult
  dim
  disengaged
  dishonest
  disinterested
  dismissive
  disobedient
  disorganised
  disorganized
  disrespectful
  disruptive
  dramatic
  dumb
  dysfunctional
  evasive
  evil
  feeble
  flaky
  flippant
  foolish
  grumpy
  gullible
  half-hearted
  haphazard
  hapless
  harsh
  hopeless
  horrible
  hostile
  hysterical
  ignorant
  immature
  inadequate
  incapable
  incompetent
  indifferent
  insolent
  interfering
  intimidating
  irresponsible
  jealous
  lippy
  malicious
  mental
  moody
  mouthy
  naive
  nasty
  naughty
  needy
  negligent
  neurotic
  nonchalant
  notorious
  obstructive
  oppositional
  over-protective
  overbearing
  overprotective
  paranoid
  pathetic
  petty
  possessive
  punitive
  pushy
  reckless
  rejecting
  resentful
  resistant
  resistive
  rude
  secretive
  selfish
  shambolic
  silly
  slack
  sloppy
  sly
  snappy
  sneaky
  spiteful
  spoilt
  stubborn
  stupid
  sulky
  sullen
  surly
  thick
  thoughtless
  toxic
  troubled
  uncaring
  unfit
  ungrateful
  unhelpful
  uninterested
  unkind
  unmotivated
  unpleasant
  unreliable
  unruly
  unstable
  unwilling
  useless
  vicious
  vindictive
  volatile
  weak
  wicked
  wild
  picky
  fussy
  greedy
  vain
  shallow
  clueless
  weird
  mardy
  smarmy
  tiresome
  annoying
  irritating
  exhausting
  impossible
  insufferable
  erratic
  wayward
  two-faced
  hard work
  a handful
  high maintenance
  a pain
  a nightmare
  a menace
  a pest
  a nuisance
  a bully
  a thief
  a liability
  a brat
  a thug
  a monster
  a problem
  trouble
  bad news
  a waste of space
  a joke
  a disgrace
  a mess
  a drain
  a burden
  a handful
  a bad lot
  a lazy
  work shy
  all over the place
  all mouth
  full of it
  full of excuses
  full of herself
  full of himself
  up to no good
  out for herself
  out for himself
  in it for
  not right
  not all there
  inconsistent
  needy
  adversarial
  aloof
  arsey
  bad-mannered
  belligerent
  boorish
  brazen
  cantankerous
  catty
  closed off
  cold-hearted
  combative
  contemptuous
  cowardly
  crafty
  cynical
  daft
  deceitful
  depraved
  dictatorial
  disaffected
  disgruntled
  disingenuous
  distrustful
  dogmatic
  dopey
  dozy
  draining
  emotionally immature
  excitable
  facetious
  feckless
  feisty
  fiery
  finicky
  frivolous
  grasping
  grouchy
  gruff
  hard-headed
  headstrong
  high-handed
  highly strung
  hot-headed
  hyper-critical
  ill-disciplined
  impatient
  impertinent
  impetuous
  impolite
  indolent
  infantile
  insular
  irrational
  jumped-up
  lackadaisical
  lairy
  lawless
  manipulative
  materialistic
  mean-spirited
  mercenary
  militant
  mischievous
  miserly
  money-grabbing
  morose
  nosy
  obdurate
  obnoxious
  obstinate
  obtuse
  off-hand
  over-anxious
  over-critical
  over-involved
  overly critical
  over-indulgent
  perverse
  pessimistic
  petulant
  pretentious
  promiscuous
  rebellious
  recalcitrant
  remorseless
  rigid
  rowdy
  savvy
  scatterbrained
  scatty
  scheming
  self-absorbed
  self-centred
  self-important
  self-indulgent
  self-interested
  self-obsessed
  shameless
  shifty
  shiftless
  short-sighted
  slapdash
  slippery
  slovenly
  small-minded
  snide
  snobbish
  spineless
  spoiled
  stroppy
  stuck-up
  sycophantic
  tetchy
  tight-fisted
  tokenistic
  touchy
  treacherous
  truculent
  unapproachable
  unbearable
  uncivil
  uncommitted
  uncooperative
  uncouth
  undependable
  unfeeling
  unforgiving
  uninvolved
  unloving
  unrealistic
  unsavoury
  unscrupulous
  unsympathetic
  untrustworthy
  untruthful
  uptight
  venomous
  wilful
  wily
  work-shy
  worthless
  (abusive|aimless|alcoholic|antisocial|anti-social|avoidant|big-headed|bigoted|boastful|brash|bullying|calculating|challenging|cheeky|co-dependent|codependent|coercive|complacent|conceited|condescending|contrary|controlling|creepy|delusional|disagreeable|disloyal|dodgy|economical with the truth|egotistical|entitled|erratic|exploitative|explosive|fickle|glib|hard-faced|heavy-handed|hypocritical|ill-mannered|impulsive|indecisive|inflexible|insensitive|insincere|intolerant|intrusive|judgemental|lax|lecherous|loathsome|meddlesome|menacing|moany|noncommittal|oblivious|obsessive|opinionated|over-familiar|overpowering|parasitic|passive|passive-aggressive|patronising|pompous|predatory|prickly|quarrelsome|racist|ruthless|sadistic|sarcastic|scruffy|self-destructive|self-serving|sexist|sexualised|shady|short-tempered|sleazy|smelly|standoffish|stand-offish|stingy|strong-willed|superficial|surly|tactless|temperamental|threatening|uncommunicative|undisciplined|unhygienic|unkempt|unpredictable|unreasonable|unremorseful|unrepentant|unresponsive|unsupportive|unwelcoming|vengeful|violent|vulgar|whingey|whiny)
`,
)

/** Where a labelling word labels no person: nits, tumours, jobs, births, boilers, days. */
export const blameless = phrases(
  'blameless',
  `
  (stubborn|persistent) (nits|lice|head|stain|stains|rash|cough|constipation|weight|mark|wart|verruca|infection|eczema|damp|mould|ulcer|acne|lid|zip|door|lock|cold|pain)
  (aggressive|hostile|resistant|demanding|lazy|weak|difficult|awkward|cold|harsh|chaotic|mad|rough|wild|violent|nasty|horrible|toxic|evil|vicious|strict|unstable|volatile|simple|dense|slow|loose|moody|bitter|naughty|distant|controlling|abusive|hopeless|useless|challenging|difficult|demanding|unreliable|unpleasant|disgusting|filthy|silly|crazy|rude|troubled|reckless|careless) (cancer|cancers|tumour|tumours|tumor|lymphoma|leukaemia|disease|form|strain|treatment|chemo|chemotherapy|growth|melanoma|job|jobs|shift|shifts|role|work|hours|rota|course|timetable|degree|week|weeks|day|days|month|months|year|years|time|times|morning|mornings|night|nights|evening|evenings|afternoon|weekend|weather|spell|patch|eye|eyes|ankle|ankles|wrist|wrists|knee|knees|hip|hips|leg|legs|arm|arms|heart|muscle|muscles|muscled|signal|wifi|tea|squash|bladder|side|hand|grip|chest|lungs|bones|teeth|tooth|birth|births|pregnancy|labour|delivery|start|conversation|conversations|question|questions|situation|situations|journey|journeys|decision|decisions|choice|choices|feeling|feelings|memories|memory|subject|topic|words|word|letters|sums|sounds|task|tasks|door|stairs|steps|street|road|house|flat|room|landlord|landlord's|neighbour|neighbours|dog|dogs|cat|cold|winter|water|wind|garlic|swimming|animals|animal|flowers|birds|garden|golf|hair|cap|link|links|divorce|separation|breakup|break-up|ending|hearing|case|call|calls|meeting|meetings|news|goodbye|experience|experiences|past|childhood|period|relationship|relationships|thing|things|bit|part|one|bus|route|parking|access|environment|shoes|collar|lock|zip|tooth|teeth|screw|floor|carpet|boards|ladder|wall|windows|housing|building|ceiling|joint|joints|back|neck|angina|asthma|diabetes|epilepsy|bp|blood|mood|ulcer|bruise|cut|burn|bump|fall|bug|cough|virus|infection|smell|smells|taste|medicine|mould|damp|fumes|shock|waste|film|films|game|games|cartoon|cartoons|joke|joker|step|corner|Sunday|Sundays|Saturday|susan|line|lines|market|river|clinic|doctor|teacher's)
  (treatment|drug|antibiotic|antibiotics|insulin|water|fire|heat|slip|child|stain|steroid|steroids|medication|shock|scratch|weather|rust)-resistant
  (treatment|drug|antibiotic|insulin|water|fire|heat|slip|child|steroid|shock) resistant
  resistant (epilepsy|infection|strain|bacteria|tb|depression)
  resistant to (treatment|antibiotics|penicillin|insulin|medication|steroids|damp|water|heat|drugs)
  resistance (band|bands|training|exercise|exercises)
  (insulin|antibiotic|drug) resistance
  (attention) deficit
  (oppositional defiant|avoidant restrictive|paranoid schizophreni*|paranoid personality|unstable angina|emotionally unstable|unstable personality|unstable diabetes|unstable knee|unstable hip|manic)
  (failed|fails|fail|failing) (to) (charge|start|load|arrive|deliver|print|send|save|open|go through|thrive|clear|pay out|heal|take|stay lit|boot|switch on|work)
  failure to thrive
  (failed) (her|his|their|the|a|your|my) [(driving|theory|maths|english|mock|sight|eye|hearing|entrance|practical|first|second|cscs|spelling)] (test|exam|theory|mot|resit|assessment|course|mock|gcse|level)
  (boiler|heating|heater|car|van|bike|battery|phone|app|laptop|printer|lift|bus|train|payment|transfer|alarm|oven|cooker|washer|washing machine|fridge|freezer|internet|broadband|wifi|system|computer|camera|meter|pump|lock|brakes|engine|council|landlord|bank|insurance|insurer|lender|company|shop|court|judge|police|school|nursery|hospital|home office|supplier|airline|embassy|magistrates|surgery|housing|we|services|agencies|professionals|shipment|courier|delivery|order) [(has|have|had|also|then|still)] (refused|refuses|refusing|fails|failed|failing|ignored|lied|ignores)
  (was|were|been|being|is|are|be|got|get|gets) (refused|failed|dismissed|ignored|bullied|manipulated|undermined|abandoned|blamed|fooled|conned|hoodwinked|cheated|lied to)
  (refused|ignored|undermined|manipulated|abandoned|dumped|bullied|dismissed) by
  (loan|grant|application|claim|visa|appeal|bail|permission|entry|leave|benefit|credit|mortgage|housing|transfer) (refused|was refused|has been refused|is refused)
  (knee|knees|ankle|hip|back|tummy|stomach|asthma|eczema|boiler|heating|car|washing machine|tooth|teeth|ear|ears|leg|bowel|chest|internet|phone|signal|wifi|lock|shoulder|sciatica|ibs|arthritis|gallstones|hearing aid|laptop|tv|oven|nerves|hay fever|hayfever|pump|sensor) [(is|are|was|has been|keeps|still|been|kept|always|sometimes|has|had)] (playing|plays|played) up
  (asthma|diabetes|epilepsy|eczema|debt|debts|spending|bills|fire|dog|seizures|psoriasis|pain|blood sugar|blood sugars|sugars|bleeding|rent) (is|was|are|were|gets|got|getting|goes) [(still|often|now)] (out of control|uncontrollable|chaotic|unstable)
  (play|plays|played|playing) up (front|there|at|the wing)
  (match|game|season|tournament|cup|final|party|session|disco|league|training|show|term|course|group|work|plan|programme|event|holiday|project|trip|day|week|year|festival|it|which|that|club|event) (kicks|kicked|kicking) off
  (kick|kicks|kicked|kicking) off (shoes|trainers|boots|from)
  (kick|kicks|kicking|kick-off|kicked) off (at|is at|time) <num>
  (kick|kicks|kicked|kicking) off (his|her|their|your|the|my) (shoes|trainers|boots|wellies|covers|duvet|blanket|blankets|season|game|match|term|slippers|socks|nappy|work|group|meeting)
  (acting|act|acts|acted) up a
  stop (kicking|acting|playing) (off|up)
  (never|rarely|hardly) (bothers|bothered) (<who>|<child>|by)
  excuse* (card|cards|note|slip|list)
  make* excuses cards
  (play*|act*) ~~ in (the|a|his|her|your) (panto|pantomime|play|show|nativity|film|musical|assembly)
  excused from
  excuse (me|note|slip|letter)
  (rude|naughty|bad) (words|word|picture|pictures|joke|jokes|drawing)
  (naughty) (step|corner|chair|spot|list|elf)
  (mad|crazy|nuts) (about|on|keen|for|football)
  (crazy) (golf|hair|frog)
  mental (health|arithmetic|maths|capacity|illness|wellbeing|image|age|hospital)
  (wild|rough) (sleeping|sleeper|play|and tumble|tumble|side|edges|night's|diamond)
  (cold|cough) and (cough|flu|cold|wet|damp|hungry|dark|snow|frost)
  (loose) (change|women|tea|clothing|clothes|fitting|leaves|ends|part|parts|wire)
  (slow) cooker
  (running|runs) (nose)
  (manual|manipulative) (therapy|handling)
  manipulat* (objects|play dough|clay|buttons|small|beads|toys|data|pegs)
  fine manipulation
  manipulate* (<poss>|the) [(left|right|lower|upper|bad|sore|frozen)] (hip|hips|back|neck|shoulder|shoulders|spine|knee|ankle|jaw|joint|joints|foot|wrist|elbow|bone|bones|scan|image|photo|clay|dough|beads|pegs)
  (osteopath|physio|physiotherapist|chiropractor|surgeon|doctor|consultant) ~~ manipulate*
  psycho [-] (ed|education|educational|educative|social|sexual|therapy|metric|analysis|active|motor|somatic|oncology|geriatric)
  disruption (tactics|tactic|notice|notices|activity|plan|planning|meeting|meetings|letter|letters|order|visit|visits|team|of (the|sleep|service|school))
  (defensive|sneaky) (midfielder|player|driving|wall|line|play|pass)
  defensive medicine
  (demanding|demands) (money|payment|that the)
  (asked|told|warned|able|tried|decided|learned|learnt|learning|knows|knew|how|when|taught|allowed|right|free|chance|choice|space) [(how)] to refuse
  (entitled) to
  (drunk|lies) (six|two|three|four|five|one|half|a|the|all|his|her|less|more|any|milk|water|on|in|down|awake|with|next|beside|about the|flat|still|nothing|since|at|only|within|between)
  (has|have|had|been|hasn't|haven't|not|never|hadn't) drunk
  lying (down|on|in|awake|flat|still|next|beside|around|there|across|with|under)
  (drunk) milk
  (silly|challenging|rough|idle) (voice|voices|walk|song|songs|hat|faces|face|books|puzzle|puzzles|level|texts|chat|estimate|idea)
  (strict|controlled) (diet|bedtime|deadline|dose|times|rules|liability|instructions|halal)
  controlling (his|her|the|your|their|blood|diabetes|asthma|ball|shareholder|breathing|sugar|temper|pain)
  (cannabis|cruel|bad) (factory|joke|luck)
  cruel to be kind
  (weak|strict|harsh|damaged|distant|rough|dense|bitter|jealous|difficult|troublesome) (point|points|spot|immune|relative|relatives|cousin|roof|property|phone|goods|wood|coffee)
  (spoilt|spoiled) (food|milk|ballot|for choice|dinner|tea)
  (difficult|hard|awkward|impossible) to (get to|find|park|read|hear|see|reach by|reach on|swallow|open|carry|cut|sleep|walk|climb|say|talk|write|remember|hold|afford|move|breathe|pay|afford|fit|clean|heat|explain|get out|leave|ask)
  (hard|difficult|impossible) to reach (by|on|the|after|before|from|without|because|between|during|at|switch|shelf|window|surgery|places|corners)
  (recovered|recovering|former|ex|once an|was an|were an) [an] (alcoholic|addict|gambler|drug user|drinker)
  weak and (tired|dizzy|sick|ill|poorly|sore|shaky|breathless|cold|wobbly|thin)
  (tired|dizzy|sick|ill|poorly|thin|breathless|pale) and weak
  (told|tell*|said|says|admit*|admits|owned|confess*|sorry|apologised|explained) ~~ (lied|lying) [to|about]
  (say*|says|said|think*|thinks|thought|feel*|feels|felt|believe*|believes|worr*|worries|worried|afraid|told|tell*) ~ (it|it's|this|that|everything) [is|was|were|all] [all] <poss> fault
  (not|isn't|wasn't|never|nobody's|no one's|whose) [all] <poss> fault
  (keep*|kept|goes|went|come*|came) [(going|coming)] back to (the|a|<poss>|his|her) (hospital|doctor|gp|clinic|school|depot|nursery|ward|start|same (page|place|school|shop)|park|surgery|dentist|shop|house|flat|book|question|job|group)
  (sulks|sulk|moans|moan|grumbles|grumble|whines|whine|nags|sulking|moaning|grumbling|whining) (when|for|before|if|in|until|till|at (night|bedtime)|about (the|his|her) (itch|pain|cold|noise|heat))
  (dog|dogs|cat|puppy|baby|babies|boiler|pipe|pipes|engine|fan|wind|door|hearing aid|toddler) [~] (whines|whine|moans|grumbles|whining|moaning|grumbling|snivels|bleats|rattles)
  (plays|playing|play) the (clown|fool|lord) (in|at|on) (the|a|his|her|school)
  grow up (knowing|with|in|near|beside|feeling|safe|where|as|seeing|to (be|know|feel))
  only [there|here|came|come|went] [there] for the (food|tea|crisps|football|day|weekend|ride|music|match|biscuits|company)
  bang* on (the|a|<poss>)
  (liver|lft|lfts|bloods|kidney|kidneys|thyroid|clotting|u&es) [fn|function|tests] deranged
  all about me (page|book|booklet|poster|sheet|folder|board|profile|file|passport)
  (feel*|felt|feeling) [<more>] (hopeless|useless|worthless|stupid|lazy|selfish|pathetic|paranoid|guilty|mad|crazy|weak|ashamed) (and|or)
  (hopeless|useless|worthless|stupid|guilty|paranoid) feelings
  (kind|sort|type|lack|waste|out) of (respect|control) (diabetes|asthma|epilepsy|seizures|blood|spending)
  (out of control|uncontrollable) (diabetes|asthma|epilepsy|seizures|eczema|debt|debts|bill|bills|shaking|shivering|crying|laughter|dog|fire|spending|blood|weight|vomiting)
  (chaos|chaotic|disruption|disruptive|nightmare|difficult|terror) (theory|sleep|nights)
  night (terror|terrors)
  (sleep|bus|train|travel|school|routine|placement|power|service|strike|covid|lockdown) disruption
  disruption to
  (anti|counter)-bully*
  (bully|bullies) (him|her|them|you|at|in)
  (cyber) bully*
  dramatic (improvement|rise|fall|drop|change|play|arts|increase|decrease|weight)
  drama (club|class|group|lesson|teacher|school|therapy|workshop|gcse|therapist)
  mess* about
  runner (bean|beans|up)
  (fun|park|keen|good|fast|distance|cross-country|marathon|club) runner
  (dump|dumped) (the|a|her|his) (bag|bags|car|rubbish|kit|bin|bike|boyfriend)
  (rubbish|the) dump
  tip of the
  abandoned (house|building|car|warehouse|garage|shop)
  (undermines|undermined|undermine) (his|her|their|your|the) (confidence|sleep|learning|recovery|plan|routine)
  # what somebody decided for their own good reason
  intentionally (homeless|left blank)
  (on purpose) (built|made)
  (puts|put) on (his|her|the|their|your|a|weight|shoes|coat|clothes|uniform|his own|her own|pyjamas|socks)
  (putting) on (his|her|the|their|your|a|weight|shoes|coat|clothes|uniform|pyjamas|socks)
  exaggerated (breathing|movement|movements|claims|gestures)
  (lies|lie) in
  (typically|as usual) (on|at|takes|wakes|sleeps|eats|goes|has|arrives|gets|works|lasts|around|about|between|from|by|and|he was in|she was in|with) (a|the|about|around|between|two|three|four|six|eight)
  business as usual
  back to playing
  (lazy|mean|bossy|moody|grumpy|silly|cheeky) (cow|bear|lion|cat|mare|monkey|dwarf)
  (little|cheeky) (monkey|grin|smile)
  cheeky (nandos|chips|wave|face)
  mark* difficult
  slack (space|channel|message|key|lines|rope)
  (rough|tough) (with the smooth|guide|idea|draft|book|copy)
  (puts|put|placing|places) (himself|herself|themselves) (to bed|down|first on the list|forward)
  threatening to
  (was|were) (a|an) (alcoholic|drinker|gambler)
  (can't|cannot) behave as if
  piece of work (with|on|about|around|for|to|that)
  (want|wants|wanted|likes|like|need|needs|has|have|asked|asks) to be told (first|what|when|who|why|how|things|that|the|about|a|before|by|if|in|on|and|straight|everything|more|early|of)
${faultlessTones}`,
)

/** Words that make a label something that was said or felt about a person, not said by the writer. */
export const labelReported = phrases(
  'label-reported',
  `
  (call|calls|called|calling|label|labels|labelled|labeled|labelling|brand|brands|branded|describe|describes|described|describing|cry|cries|cried|portray*|painted|tagged|dubbed|termed) ~ [(as|a|an)]
  (be|being|been|get|gets|getting|was|were|is|are|feel|feels|felt|feeling) [(been|always|often)] (called|labelled|branded|seen as|described as|told|treated as|written off as|judged as|judged|viewed as|accused of|thought of as|made out to be|put down as|known as|blamed)
  (feel|feels|felt|feeling) [(so|very|really|quite|a bit|a|an|like a|like an|like|as if|too|completely|totally|utterly|more|less|that he is|that she is|that they are|he is|she is|they are|she's|he's|they're|you are|you're|that you are|bit|such a|he was|she was|like he's|like she's)]
  (worried|worries|worry|worrying|scared|afraid|fear|fears|frightened|thinks|thought|think|believes|ashamed) [(that)] [(the|his|her|your|other)] (people|they'll|they'd|he'll|she'll|everyone'll|mums|dads|nursery|workers|people'll|they|everyone|we|professionals|school|teachers|she|he|others|social workers|you|staff|neighbours|family|parents) [(will|would|might|may|all|just|always)] [(think|see|call|say|believe|judge|assume)] [(she|he|they|her|him|them|you)] [(is|are|as|was|were|be|being|will be|to be)]
  (the|that|this|those|our|old|previous|earlier|past) (word|words|label|labels|phrase|term|file|files|record|records|report|reports|note|notes|letter|letters|referral|chronology|log|minutes|entry) [(says|say|said|used|has|have|put|reads|read|wrote|uses|use|of|was|were|from)]
  (rather than|instead of|not|isn't|aren't|wasn't|weren't|never|nobody is|no one is|no longer|nothing|far from|stopped) [(just|being|be|been|about|because|that|a|an|the|him|her|them|calling|saying|he|she|they|is|are|was|were|so|simply|simply being|really|at all|very|you|you're|he's|she's)]
  (song|film|book|game|show|story|team|band|page|group|club|class|dog|cat|hamster|horse|rabbit) (called|named|about)
  (i'm|i am|im) [(a|an|so|just|too|being|not|really|always|very|such a|such|the)]
  (joked|jokes|joking|teased|teases|teasing|laughed|laughs|nickname|nicknamed|swore|shouted|shouts|yelled|texted|messaged|wrote|posted) [(at|that|to|about)] [(him|her|them|you|he|she|they|his|is|was|<name>|<kin>)] [(he|she|they|is|was|a|an|are|were|is a|was a|being|for being)]
`,
)
