import { phrases } from './phrases.ts'

const otherSenses = `
  # jobs, benefits, things, names, and the words used in another sense
  !(course|home|coursework|school|class|house|paid|part time|full time|night|shift|at|from|off|out of|<poss>) work (together|with|on|around)
  !(citizens|debt|legal|housing|benefits|money|welfare) advice
  !(advice|guidance) (line|centre|bureau|shop|<job>|leaflet|sheet|clinic|teacher)
  !(a|the|<poss>) guidance teacher
  !(nurturing|guiding|shielding|inspiring) (family|home|environment|parent|parents|household|adult|adults)
  !support [(and|,) ~] (crew|worker*|practitioner*|officer*|assistant*|team*|staff|group*|line|coordinator|manager|plan*|bubble|tights|bandage*|stocking*|act|hub|centre|band|bra|cushion|pillow|rail|frame|base|desk|ticket|card|letter|dog|animal|package|agency|fund|brace|payment*|grant|allowance|needs|circle|sock*|buddy|beam|wheel*|pole*|belt|strap|teacher|nurse|volunteer*|network|service*)
  !(income|child|housing|universal|employment and|pension|mortgage interest|council tax|asylum|spousal|technical|customer|arch|knee|back|ankle|wrist|lumbar|neck|life|air|foot|head|tech|it|section 17|athletic) support* [(allowance|payment*|claim|form|letter)]
  !support* (leeds|man|united|city|liverpool|arsenal|everton|chelsea|spurs|celtic|rangers|villa|newcastle|sunderland|england|wales|scotland|west|the (head|neck|back|shelf|wall|roof)|<poss> (head|neck|back|arm|arms|bottom|weight|bump|legs|ankle|knee|wrist)|a [football] team)
  !support (on|under|beneath|behind) (the|<poss>) (bed|frame|shelf|chair|seat|wall|bridge|ceiling|roof|wheel|cot|pram)
  !supported (housing|accommodation|lodgings|living|internship*|contact|flat|bail|hostel|tenancy|loan|employment|house|move)
  !care and support (plan|plans|review|protection)
  !take* on board (how|that|why)
  !targeted [youth|family] support
  !supporting (letter*|statement*|evidence|document*|paper*|information|photo*|report*)
  !address* [the|these|all|<poss>] (envelope*|letter*|parcel*|card*|invitation*)
  !explore* (the|some) (rock|rocks|harbour|shore|river|hills|hill|moor|coast|loch|cliffs|library|pools|lanes|canal|allotment|farm|trails)
  !track* <poss> (steps|run*|miles|spending|parcel|periods)
  !(start*|begin*|find*|look* for) work (at|in|on|as|for) [the|a] ~ [on|from|by|in] [<num>|<day>]
  !sort* [out] (the|<poss>) ~ (recycling|washing|laundry|socks|bin|bins|post|toys|clothes|drawers|wardrobe|kit|shopping|cupboard|cupboards|lego|pegs|cards|photos|shed|loft|bag|bags)
  !check* in (at|by|from|desk*|online|for the|before|bag*|luggage) [<det>] (hotel|airport|flight|reception|hospital|ward|desk|day ward|clinic|<num>|heathrow|gatwick)
  !unpack* (<poss>|the) (bag|bags|box|boxes|case|shopping|kit|suitcase)
  !(from|with|at) (adoption|tenancy|housing|family|early|debt|victim|bereavement|learning|behaviour|carer|carers|parent|pupil|student|kinship|fostering|post adoption|intensive family|young carer|young carers|youth|floating|leaving care|wellbeing|breastfeeding|infant feeding|crisis|outreach|employment|money|it|tech|business|customer|pastoral|sen|send|benefits|refugee) support
  !(baby|heart|pressure|rate|glucose|sleep|breathing|apnoea|computer|class|school|library|playground|lunch|milk|screen|air|cough|monoxide|continuous|flash|video|bp|flow|oxygen|sats|second|new|spare|sugar|alcohol|ankle|fitness|register|book|sensor|his|her|a|the|tag|your|cheap|broken) monitor [(for|in|from|on|by)]
  !monitor (lizard*|screen|stand|cable|and (keyboard|mouse)|badge|alarm|has|is|goes|was|by the|in <poss> (room|bedroom)|duty|rota|arm|beeps)
  !(electronic|tag|gps|alcohol|glucose|pressure|remote|flow|sobriety) monitoring
  !monitoring (officer|station|company|equipment|device|tag|form|requirement|kit|unit|visit|centre)
  !(get|gets|got|just|newly|recently|both|line|phone|number|toilet|loo|tone|sign|door) [is|was] engaged
  !engaged (to|tone|sign|couple|and (moved|married|living)|in <month>)
  !engagement (ring*|party|card|photos|officer|worker|lead|coordinator|mentor|team|manager|ceremony|programme officer|profile|practitioner)
  !(home school|school home|police|family|home|hospital|court|school|prison|justice|community|health|parent|discharge|forces|traveller|diversion|psychiatric) liaison [(and diversion)] [<job>]
  !liaison (<job>|lead|team|service|psychiatry|and diversion|book|manager|group|person)
  !(learning|peer|academic|youth|school|young|pastoral|reading|<poss>|a|the|boxing|volunteer|life) (mentor|mentors|coach)
  !(mentoring|coaching|befriending) (session*|scheme|project|service|programme|at|with|on|every|hub|badge|charity)
  !(football|swimming|rugby|boxing|gymnastics|netball|cricket|tennis|sports|dance|skating) (coaching|coach)
  !coach* (badge|award|course|certificate|level|club|station|trip|to|from|driver|journey|at|park|ticket*|leaves|house)
  !address (book|on|is|for|change|card|label|to|and|history|in|of|at|will|has|was|with|by|that|where|line)
  !(home|email|new|current|old|last|postal|<poss>|web|forwarding|this|that|a|previous|temporary|bail|release|correct|which|an|permanent|same|safe|full|of|no fixed|business|house|right) address
  !tackle (box|bag|shop|club)
  !work* (on|at|in|for|with|through) (<day>|<num>|the (farm|shop|tills|night|bus*|railway|market|building|site|car|bike|engine|wall|stall|rigs|ferries|docks)|weekends|nights|a (farm|building|ship|rig|market|till)|tesco|asda|aldi|<poss> (bike|car|motorbike|allotment|hands|uncle|brother|cousin)|site|boats|call|horses|dogs|animals|cars|wood|metal|computers|concrete|lunch|till|until|christmas|saturdays|sundays)
  !(he|she|who|<kin>|<name>) works (with|through|on|in) (children|an agency|people|the elderly|disabled|older|nights|days)
  !(go*|get*|return*|travel*|back) to work (with|on)
  !key (worker*|person|working hours|adult|stage|ring|fob|code|safe)
  !(outreach|intervention*|early intervention|inclusion|engagement|participation|involvement|befriending|support|advocacy) (<job>|team|lead|service|base|room|unit|group|centre|hub|project|school|manager)
  !early intervention (in psychosis|foundation|team|service|<job>|hub)
  !(support|monitor|progress|review|report|track) (sheet|chart|book|log|grid|card|form)
  !keep an eye out for the (post|postman|bus|letter|taxi|van)
  !(advocate|advocates|advocacy) (service|<job>|from|is|will|has|team|project|to|at|charity|visit*|hub)
  !(an|the|<poss>|a|independent|idva|child's|parent|people's|mental health|named|imha|imca) (advocate|advocates) [for]
  !follow up (appointment|scan|letter|test|blood*|clinic|visit|call|jab|dose|on <num>|at|booked|eye test|form|date)
  !explore* (learning|base|centre|group|the (cave*|woods|park|beach|museum|castle|forest|garden|town|playground|zoo|farm)|scouts)
  !(police|crown|gang|social care) involvement
  !involvement (with the police|ends|ended|team|officer|will end|worker|closed|closes)
  !(participation|attendance) (award|certificate|medal|card|officer|worker)
  !look* into <poss> (eyes|face|room|bag)
  !strengthen* (exercise*|families|programme|course|<poss> (legs|leg|arm|arms|muscles|core|ankle|hand|grip)|the (fence|wall|lock))
  !(can|could|cannot|can't) be (managed|explored|monitored)
  !check up [s] (on|at) (<num>|<day>|<month>|the <num>|the dentist*)
  !(<poss>|dental|dentist|dentist's|eye|health|next|six month) (check up|check ups)
  !feedback (form|sheet|card|slip|survey|box|at the end)
  !(give*|hand*|take*|bring*) the feedback (form|sheet|card|slip)
  !sustain* [<poss>|the|a|an] (tenancy|tenancies|note|injury|injuries|fracture|burn|burns|cut|bruise|bruises|chord)
  !(can|could) be looked at
  !(keep*|stay*|be|is|are|get*) on top of (the|<poss>) (home|house|housework|washing|flat|kitchen|ironing|laundry|dishes|garden|rubbish|bins|cleaning)
  !reinforced (glass|door|concrete|window)
  !(sign|point) post* (at|by|near|outside)
  !nurture (group|room|base|hub|class|club|space|teacher|lead|provision|breakfast)
`

/** Words that say somebody is busy, not what they do. */
export const emptyActions = phrases(
  'empty-action',
  `
  # watch over
  (monitor*|moniter|monitered|monitering|montior|oversee*|oversight|overview|overseen) [and (review|support|assess|observe)]
  (keep*|have*|having) [a|an] [close|closer|watchful|watching|careful|general|beady|regular|good|sharp|weather] (eye|eyes|watch|look out|lookout|tab|tabs|check|handle|track|grip|ear) (on|over|of|out|for)
  keep* (tabs|track|on top|in touch|in contact|in the loop|under review|in view|in mind|abreast|up to date|up to speed|momentum|communicating|<poss> finger on the pulse|things (ticking over|moving|going|on track)|[lines of] communication open)
  keep* [<det>] <who> (informed|updated|posted|in the loop|in mind|in view|up to date|under review|on track|up to speed|company|occupied|busy|entertained|going|amused|stimulated|sweet|on side|onside|in line|in check|out of (trouble|mischief)|focused|motivated|interested|engaged|on task|on board)
  keep* (under review|close|chipping|plugging|nudging|at it|on at|trying|encouraging|working (at|on|with)|talking|pushing) [away|at]
  (informed|updated|posted|abreast|apprised|appraised) of
  keep* (each other|one another|all (parties|agencies|concerned|involved|professionals|services|partners)|both (sides|parents|schools|families|parties)|(the|<poss>) [wider|core] (school|team|network|group|nursery|college|court|worker|social worker|school|professionals|family)|school|nursery|college|agencies|services|partners) [<more>|fully|well] (informed|updated|posted|in the (loop|picture|know)|in the know|up to date|up to speed|on (board|side|track))
  (keep*|stay*|remain*|be|is|are) [<who>|<det>|<folk>|school|things|matters] (on|under|in|within) [<det>|<poss>|close|constant|regular] (radar|observation|watch|review|supervision|scrutiny|sights|loop|mind's eye)
  (on|off) [everyone's|everybody's|services'|people's|professionals'|our] radar
  watch* (over|out for)
  watch* <who> (like a hawk|closely|carefully)
  (watching brief|pop* <poss> head (in|round)|put* <poss> head round|show* <poss> face|shows willing|run an eye over|cast an eye over|keep* half an eye|have* half an eye|eyes and ears|take the temperature|read the room)
  (check*|checking) (in with|in on|up on|in and|on progress|on how|on things|on <poss> (welfare|wellbeing|progress)|on the (family|situation))
  check* ~ (wellbeing|welfare)
  look* out for (<who>|the <folk>|each other|one another|signs)
  (have|has|having|keep*) (sight|oversight) of (matters|things|progress|the (plan|case|situation))
  (track*|gauge*|note|notes|noting|assess*|review*|follow*) (how|where|whether) (<who>|things|it|the <folk>)
  (observe*|track*|gauge*|review*|assess*|monitor*) [<det>|<poss>] (progress|situation|interactions|presentation|mood|development|any changes|how things are going|things|as necessary)
  (see|sees|check*|ask|gauge*|monitor*|track*|find out|review*|assess*|note|notes|watch*|keep* track of|observe*) how (<who>|things|it|the family) (is|are|'s|feel*) [<who>] (doing|getting on|coping|feeling|going|managing|settling|faring|bearing up)
  (see|check*) (what's what|all's well|all is well|everything is (ok|okay|alright|well))
  (see how|wait and see|watch and wait|play it by ear|suss out|take it from there|go from there|have a think|see what can be done|see what <who> can do)
  !(can|could|able to|everyone|everybody|anyone|you) see how
  !(welfare|wellbeing|well being) [is|are|be|being|must|to|will|should] [be] [safeguarded|protected] [and] promoted
  !(can|able to|tools to|ways to|ways of|suitable ways of|how to|skills to|strategies to|words to|techniques to) (manage|cope with|handle|control) [<poss>|the] [<more>] (feelings|emotions|anger|anxiety|stress|worries|mood|moods|temper|thoughts|behaviour|urges|impulses)
  # being there
  (be|is|are|stay*) [always] (on hand|vigilant|there if|there when|on call)
  (be|being|remain*|stay*) aware
  (around|there|available|on hand|handy|free|ready) if (needed|required|wanted|necessary|things|<who>)
  (act*|serve*|be|become) [as] (a|an|the|<poss>) [<more>] [<good>] (bridge|link|go between|conduit|advocate|voice|broker|mediator|buffer|anchor|sounding board|[single] point of contact|safety net|critical friend|eyes and ears|key contact|named person|trusted adult|guide|influence|facilitator|presence|figure|adult|listening ear|shoulder|ally)
  (listening ear|sounding board|shoulder to (cry|lean) on|helping hand|safety net|open door [policy]|extra pair of (eyes|hands)|second pair of (eyes|hands)|guiding hand|steady* hand|firm hand|ear to bend|friendly ear|reassuring presence|calm presence|voice of reason)
  (door is always open|(phone call|call|text) away|(on|at) the end of [a|the] phone|in the background|on the sidelines|port of call|arm's length)
  (speak*|stick*|stand*|bat|root|vouch|fight*) [up] for <who>
  (stand*|stick*|stay*) (by|beside|close to) (<who>|the family)
  (walk*|stand*|journey*|be|stay*) alongside
  get* (behind|alongside) <who>
  (have|has|get*|got|watch*) <poss> back
  (back|backs|backed|backing) <who> up [with|at|in|on|over|by]
  (feel*|felt|is|are|be) backed [up]
  champion* (<poss>|<who>)
  (cheer*|will* on|spur*) <who> on
  (on|off) (the|<poss>) radar
  keep* <who> on [a|an|the] (even keel|straight and narrow|straight path|right road|right side)
  keep* (the plates|plates spinning|a finger in|things ticking|the wheels|the show on|the lid on|a lid on|a foot in)
  (steady the ship|hold* the line|pour oil|mend* fences|build* bridges|mind the shop|fight* (the|<poss>) (cause|corner|fires)|put* out fires|do* the rounds|move mountains|work* wonders|work* (his|her|their) magic|quarterback*|oil the wheels|grease the wheels|clear the path|blaze a trail|open doors|raise the bar|turn the tide|hold the door|bear the load)
  see* <who> (right|alright|okay|sorted|come to no harm)
  (plant*|sow*) (the|a|some|a few) (seed*|idea*)
  (test*|sound*) (the (water|waters)|<who> out)
  (bring*|draw*|welcome*) <who> (into the (fold|fray|circle|picture|loop)|back into the fold)
  equip* (<who>|parents|the <folk>) (to|with|for)
  help* <who> (be|become|feel|cope|manage|understand|settle|regulate|flourish|thrive|heal|grow)
  (broaden*|widen*|expand*|raise*|lift*) (<poss>|the) (horizons|aspirations|sights|outlook|world|expectations)
  feed* (into|in to|in) (the|to|with|all|any|<poss>) (plan|process|meeting|assessment|school|review|group|network|picture)
  (put*|pull*|draw*|get*) [<det>|some] [<more>] [<good>|robust] package* (together|around|round|of)
  (be|been|being|is|are) (actively|vigorously|proactively) (pursued|progressed|chased|explored|managed|considered|monitored|supported)
  [actively|vigorously] (pursue*|pursued) (the|<poss>) (housing|move|referral|funding|matter|options|claim|case|issue|place|transfer|application|rehousing)
  (on hand|available|there|around|on call) (24 7|24 hours|day and night|round the clock)
  (act*|serve*|be) [as] [a|an|the|<poss>] (peacemaker|cheerleader|sounding board|rock|lifeline|backstop|guardian angel|referee|umpire|champion|ear)
  back* <kin> up
  take* <who> under [<poss>|the] wing
  (show*|be seen to be) willing
  hold* (<poss> <trouble>|the (risk|frame|boundary|line|hand|case|fort|ring|hope|space|reins|family|[a] [<good>] space)|[a|the] [<good>] space|<who> in mind|the <folk> in mind|<who> to account|all [of] this together|it [all] together|things together|<who> together)
  (carry*|hold*|keep*) (the|<poss>|her|his) case [open]
  (hand holding|hand hold|babysit the|share the (load|care)|lighten the load|carry the load|take (the|some of the) (pressure|strain|weight|heat|load) off|ease the (load|pressure|burden))
  (breathing space|breathing room|headspace to|some respite)
  # sayings for standing by somebody
  (fly* the flag|bang* the drum|wave* the flag|muck* in|chip* in|sing* from the same ~|every step of the way|through all this|through thick and thin|shoulder to shoulder|by <poss> side|walk* beside|cheer* from|cheerlead*|hold* <poss> hand through|on <poss> side)
  (carry on|keep up|keep on|continue*|keep going) [with] the (good|great|hard|excellent|fantastic|brilliant) work
  (consideration|thought|priority|regard|weight|emphasis|focus) (to be|is|be|being|should be|will be) [<more>] (given|placed|put) [to|on]
  # support and help as a word
  (support*|suport|suporting|supprt|suppport|suported|surport|surporting)
  <busy> (and|or|&) <busy>
  !to give <who> a (break|rest|breather)
  (give*|offer*|provide*|lend*) [<det>|<who>] ~ (input|guidance|advice|encouragement|reassurance|assistance|oversight|leg up|break|moral support|listening ear|steer|nudge|push|hand up|boost)
  lend* [<who>] (a|an) (hand|ear|shoulder)
  (give*|lend*) <who> (a|some) (hand|voice|push|boost|nudge|chance|hand up|lift up|leg up|kick|steer|safe space|sense of|purpose|time and space)
  give* [<who>] (time and space|space|hope|purpose|direction|confidence|courage|strength|attention|love and attention) [and time]
  give* <who> time (and|to) [space|adjust|settle|process|reflect]
  (give*|put*) [<more>|some|due] (thought|priority|weight|attention|focus|energy|effort|consideration|emphasis|importance) [<more>] (to|into|on)
  help* [<who>|the family] [out] (out|with (parenting|routine*|behaviour*|boundaries|budgeting|the <folk>|things|childcare|everything|the house|the home|finances|emotions|feelings|anger|anxiety|relationships|attendance|mental health|school|the baby|daily living|life|the basics|housing|home conditions|money|debts|issues|this|that|it|all this|practical*|day to day)|wherever|where (possible|needed|required)|as needed|when (needed|asked)|as (much|best))
  (need*|want*|require*) [<more>|some|extra|bit of|practical] (help|assistance|guidance) (with|around|to (parent|manage|cope|understand|improve|build|develop|deal))
  help* [<who>|the family|the <folk>] to (understand|manage|cope|engage|think|consider|reflect|regulate|develop|build|feel|process|improve|explore|address|recognise|see|be|overcome|deal|express|make sense|gain|access|prioritise|identify|achieve|become|maintain|reduce|establish|realise|appreciate|find <poss> feet|move on|move forward|stay|progress|help <who>)
  (assist*|assistance) [<who>|the family|in|with|where]
  (advise*|guide|guides|guided|guiding|reassur*|reassure*|comfort*|nurture*|empower*|motivate*|inspire*|boost*|uplift*|bolster*|champion*|mentor*|coach*|befriend*|tutor*|steer*|shepherd*|cajole*|chivvy*|coax*|nudge*|urge*|persuade*|entice*|contain*|shadow*|hand hold|cushion|shield) (<who>|the <folk>|parents|matters|things|along|<det> (council|school|landlord|worker|team)) [along|up|on]
  (big*|talk*|buoy|build*|bring*|push*|jolly*|gee*|egg*|spur*|chivvy*|nudge*|help*|move*|bring*|shepherd*|nurse*) <who> (up|on|along|out|forward)
  (reassure*|empower*|enable*|motivate*|inspire*|galvanise*|upskill*|cajole*|chivvy*|persevere*|persist*|incentivise*)
  (challenge*|push*|better|stretch*|apply) (himself|herself|themselves|yourself)
  get <who> the (help|support) <who> (need*|require*)
  (the|some|a little|every|any) (support|tools|skills|guidance|help|encouragement|assistance|reassurance) <who> (need*|can|could|require*|might)
  (offer of|provision of|delivery of|facilitation of|continuation of|coordination of|co ordination of|package of|bits of|a bit of|pieces of|piece of|block of|programme of) (support|services|advice|guidance|help|intervention|information|care|work|direct work)
  # work as a word
  (work*|wok|wrk) (with|alongside|along side|together|closely|hand in hand|in partnership|in tandem|in conjunction|collaboratively|jointly|on|around|through|towards|toward|directly|intensively|restoratively|proactively|openly|honestly|constructively|as a (team|family|network))
  work* to (address|improve|build|reduce|develop|support|ensure|promote|understand|increase|help|overcome|strengthen|resolve|repair|tackle|establish|maintain|keep|explore|engage|identify|rebuild)
  (direct work|1 1 work|1 2 1 work|121 work|joint working|joined up (working|approach)|multi agency work*|multiagency working|partnership working|team working|restorative working|joint approach)
  (work|programme|intervention|sessions|conversations) [is|are|to be|will be] [going on|ongoing|done|undertaken|completed] (around|about|regarding|re|in relation to) (parenting|routines|boundaries|emotions|feelings|relationships|self esteem|confidence|anger|behaviour|safety|keeping safe|domestic abuse|healthy|attachment|trauma|identity|anxiety|online|substance|consent|exploitation|grief|loss|<poss>)
  # engage, liaise, talk
  (engage*|engagement|re engage*|reengage*|re engagement|engages)
  (liaise*|liase|liases|liased|liasing|liason|liaising|liaison) [with|between]
  (touch*) base
  (link*|hook*|team*|join*|buddy|catch*|caught|tie*|tap*|plug*|pair*|match*) [<who>|the family] (in|up) (with|to)
  (link*|linking) (in|with|up)
  (communicate*|communication|dialogue|converse|confer*|consult*|collaborate*|collaboration|coordinate*|co ordinate*|coordination|co ordination|networking|partnering) [(with|between|around|across)]
  (reach*) out [to]
  keep* in with <who>
  (get*|be|stay*|keep*|remain*|maintain*|make*) [in] [<more>|regular|close|good|frequent|daily] (touch|contact|communication|dialogue) with [<det>|<poss>] (<who>|<job>|professionals|school|services|the (school|family|team|network|worker|social worker)|all)
  (maintain*|retain|keep*) [<det>] [<more>] [<good>|open|strong|close|watchful] (overview|presence|dialogue|communication|links|rapport|momentum|focus|interest|lines|watch|relationship)
  (have|has|having) [a] [<good>|strong|close] (rapport|working relationship|dialogue|watching brief|overview|presence)
  (share*|exchange*|pass* on|relay*|gather*|collate*|collect*|feed*) [all|any|relevant|appropriate|key|necessary|the|this|up to date] (information|info|intelligence|intel|concerns|updates|good practice|knowledge|views)
  participate* [fully|actively|meaningfully] in <poss> [own|care] (plan|care|planning)
  deal* with (the|this|<poss>|things|it all)
  feed* back [to|on|with]
  (update*) (as|all|professionals|where|when|each other|everyone|the (network|group|core group|team|family|professionals))
  (gather*|ascertain*|seek*|obtain*|capture*|elicit*) (<poss>|the) [child's|young person's] (wishes [and feelings]|views|voice|feelings|thoughts|perspective|lived experience)
  (report|reports|raise*|flag*|escalate*|highlight*|note*|voice*) [any|all|the] [<more>|further|new|emerging|safeguarding] <trouble>
  (hold*|have|has|having|open* up|start*|continue*|do*|offer*|arrange*|plan*) [<det>|some] [<more>|honest|open|difficult|regular|ongoing|frank|informal|supportive|weekly|welfare|further|further] [and honest] (conversations|discussions|discussion|dialogue|check ins|check in|catch ups|catch up|welfare checks|welfare calls|keep in touch calls|touch points|reflective space)
  (get|gets|getting) to know [<who>|the family|each other]
  (bond|bonds|bonding|connect|connects|connecting) with [<who>]
  (pass*|spread|get) the (word|message) [on|out|across|over|through]
  !understand the impact of (his|her|their|your) (actions|behaviour|words)
  (reiterate*|emphasise*|stress*|highlight*|underline*|impress*|explain*|discuss*|reinforce*|explore*|know|understand|see|teach*|show) the (importance|value|benefits|benefit|need|dangers|risks|messages|message|impact|positives) (of|around|to|for)
  (raise*) [the|<poss>] [profile|awareness] (awareness|profile)
  (raise*|take*|pick*) (this|it|that|things|these|matters) up with
  # take on, deal with, see to
  (get*|getting) to (grips with|the bottom of|the root of|the roots of|the heart of|the nub of)
  (get*|have|has|having|gain*|take*) (a|some|better|a better|a proper|more of a|a firm|a firmer) (grip|handle|hold|purchase) (on|of)
  make* [<more>|some|real|good|further] (inroads|headway|strides|a dent|ground) [into|with|on|in|around|towards]
  take* [<det>|<who>|<poss>|things|matters] (in hand|to task|under control)
  (see|sees|seeing) to (the|<poss>|this|that|it|everything|all|any|things) [rest]
  (handle*|handling) (the|<poss>|all|any|everything) [<more>] (side|rest|situation|matter|matters|end|aspect|aspects)
  (pull*|draw*|bring*|knit*|hold*|tie*) (everything|it all|all of (it|this)|all this|the strands|the threads|things|people|everyone|services|agencies|the network) together
  (network*) with (<who>|<folk>|partners|services|agencies|other|the|school|<job>)
  (dovetail*|align*|sync*|harmonise*|interface|interfacing|interfaces|mesh*|dock) with
  (action|actions|actioned|actioning|progress|progresses|progressed|progressing) (this|it|that|these|the (above|plan|points|actions|rest|matter|referral|case))
  (follow*) (through|it through|this through|things through) [on|with]
  (ease*|steer*|shepherd*|nurse*|settle*|usher*) <who> (back|in|into|along|through|towards|over|out)
  (pull|pulls|pulling|play|plays|playing|do|does|doing|take|takes|taking) <poss> (weight|part|share|fair share|bit|turn)
  (have|has|having) [<more>|some|something] (more|something|plenty|input) to do with
  (let|lets|letting) (things|it|matters) (run|take) (<poss>|its|their) course
  (take*|taking) (it|things|each day|every day) (one|a) (day|step) at a time
  (take*|taking) (things|each day) as (it|they) (come|comes)
  (one day|a day|one step) at a time
  (keep*|get*|put*|set*|steer*) <who> (on|back on) the (right|straight) (track|path|road|lines|footing)
  as best (she|he|they|you|we|mum|dad|<who>) (can|could|may)
  (get|gets|getting|got) (things|it|everything|stuff|this) (done|sorted|moving|going|in order|straight|settled|off the ground|under way|underway|in hand)
  (address*|adress*) (the|any|these|this|<poss>|all|underlying|some|<trouble>|alcohol|drug|mental|domestic|root|home|offending|parenting|emotional|and|how|why)
  (to|will|can|must|should|be|being|been|is|are|needs|gets|get|fully) (address|addressing|addressed|adressed)
  (need*|have|has|ought|got|must|should) [to] (be|get) (sorted|dealt with|seen to|looked at|looked into) [out]
  (need*|want*|require*) (addressing|tackling|monitoring|managing|supporting|exploring|sorting|looking at|looking into|working on|overseeing|boosting|building up|nurturing)
  (be|being|is|are|get*|been) [<more>|closely|carefully|properly|effectively|firmly|duly] (advocated|sorted out|seen to|attended to|handled|chased|chivvied|tracked|worked (through|at|upon)|thought (about|through)|talked through|kept (on|tabs on|an eye on)|taken (forward|in hand|on board)|picked up on|moved (on|forward|along)|guided|steered|coached|reinforced|embedded|unpicked|pursued|resolved|gone (into|over)|drilled into|got (on top of|to grips with)|brought (on board|under control)|turned (round|around))
  (be|being|is|are|get*|been) [<more>|closely|carefully|properly|effectively] (managed|monitored|supported|tackled|explored|encouraged|promoted|looked at|looked into|dealt with|worked on|followed up|kept under review|overseen|coordinated|signposted|facilitated|empowered|enabled|mentored|championed|progressed|actioned|implemented|addressed)
  (tackle*|confront*|challenge*|manage*|maintain*|control*|cope* with|handle*|contain*) [<det>|<poss>|own] [<more>|own|unhelpful|negative] (<trouble>|household|home|mental health|life|everyday life|day to day|children|family|recovery|sobriety|stability|changes)
  (tackle*|tackling|confront*|challenge*|delve*|drill down|unpick*|dig into)
  (deal*|cope*|come|see|attend*|get*) (with|to|to terms with|to grips with|on top of|to the bottom of|a (handle|grip) on) [<det>|any|all|<poss>] (<trouble>|things|it all)
  (sort*|iron*|resolve*|overcome*|remedy*|mitigate*|rectify|alleviate*|ameliorate|defuse|diffuse|de escalate|de escalates|mediate*|intercede|broker*|arbitrate|negotiate*|troubleshoot*|problem solv*|firefight*|brainstorm*) [out|over|any|the|all] (<trouble>|things|it|this|that|between|with)
  (mediate*|intervene*|defuse|de escalate|de escalates|de escalating|troubleshoot|problem solve*|problem solving|firefight*|broker*|negotiate* with|bridge the gap|smooth the way|smooth things over|pave the way)
  sort it
  (get*|keep*|stay*|be) on top of
  (up|ups|upped|upping|raise*|lift*) <poss> game
  (break* down|overcome|remove) [the|any|all|some] barriers
  broach (the|this|that) (subject|topic|matter)
  clear the air
  (drum up|stir up|whip up|generate) (interest|support|enthusiasm|momentum)
  ease the (way|path|burden)
  (keep*|stay*|be) across (it|things|this|that|everything|the)
  keep* [<det>|<poss>] (an open mind|finger on the pulse|<poss> finger on the pulse|ear to the ground|ears open|eyes open|eyes peeled)
  (put*|send*|have) [the|out] feelers [out]
  (set|sets|setting) the (tone|scene|agenda|bar)
  (shed*|throw*|cast*) [some|more] light on
  (show*|turn*) up for <who>
  (take*|grab*|grasp*|seize*) (the (bull|nettle|moment|reins|helm)|notice|heart|charge)
  (think*|look*) outside [of] the box
  (unpack*|unpick*|untangle*|disentangle*|drill down into|get under the skin of|get under the surface of) (this|it|that|things|what|why|how|the|<poss>|<trouble>|all)
  (weigh*|size*|sound*) (things|it|everything|the situation|matters|options|the options) up
  weigh* up [the|all|<poss>] (options|situation|pros|things)
  (make*|ensure*) [sure] [that] things (happen|go|are|work|run|get|move)
  !unpack* [<poss>|the|<det>] [<more>] (bag*|box*|case*|boxes|shopping|suitcase*|kit|lunch)
  (look* into|look* after the (rest|other|side)|look* after (things|everything|that))
  look* at [the] (<trouble>|ways|options|how|whole|picture|bigger|reasons|strategies|what|whether|any|possible|all|why|alternatives|different)
  (follow*|chase*) [this|it|that|things|matters|<who>|up] up [on|with|any|the|as|these|actions|issues|where]
  (follow up|chase up|followup|follow ups)
  pick* up (on|with) (any|issues|concerns|this|these|things|actions)
  (explore*|exploring)
  (act* on|take* (action|steps|measures|matters|stock|note of|account of|into account|on board|heed of|it seriously|<poss> (worries|views|feelings|concerns) on board|things from there|care of (it|things|that|this|the rest|everything|business))|make a start on|get the ball rolling|get things moving|press ahead|get a grip [on|of]|move things on)
  (do|does|doing|get|have) something [done] about
  something [needs|has|must|ought|should|to|is] [to] [be] (done|doing) [about|with|for]
  (get*|got) stuck in
  (knuckle*|buckle*|hunker*) down
  (roll* up <poss> sleeves|put* <poss> back into (it|this|things)|put* <poss> best foot forward|put* <poss> shoulder to the wheel|put* <poss> mind to|make* a go of (it|things|this)|give* it <poss> (all|best|best shot|best go)|get* with the programme|get* (cracking|a move on|weaving)|go* all out|keep* it up|hang* in there|stick* (with|at) it|get* <poss> (skates|finger) (on|out)|give* (it|this) (a go|a try|some welly)|have* a (go|bash|crack) at (it|this|things)|pull* <pron> together|rise* to the (challenge|occasion)|make* the best of (it|things|a bad job)|keep* <poss> end up|face* up to (things|it)|take* (it|things|this) on the chin|grasp* the nettle|bite* the bullet|turn* over a new leaf|get* back on the horse|put* things behind)
  (take*|drive*|push*|carry*|move*) forward
  (take*|move*|drive*|push*|carry*|progress*|bring*) (this|it|that|things|matters|the plan|plans|work|this one|the work) forward
  (progress|action|actioning|implement*|execute|operationalise|roll out|initiate*|instigate*|pursue*|expedite) [<det>|<poss>] [relevant|agreed|identified|appropriate|parenting|safety] (plan*|referral|matters|actions|strategies|support|interventions|recommendations|routine*|boundaries|changes|measures|things|work|advice|change|steps|structure|options|case|techniques)
  (implement*|facilitate*|facilitation)
  (put*|get*|have|having|be) [<det>|some|<more>] [<good>|necessary|clear|relevant|additional|extra] (support|strategies|measures|boundaries|interventions|arrangements|help|things|structures|routines|systems|safeguards|plans|provision|services) [in|into] place
  put* in place
  put* [<det>|some|<more>|extra] (support|help|provision|services|intervention) in
  (put|puts) (feelers out|heads together|<poss> heads together)
  (set*|put*|hold*|enforce*|establish*|reinforce*|keep*|introduce*|implement*|maintain*) [in place|<more>] [clear|firm] [and] [clear|firm|fair] (boundaries|limits|expectations|ground rules|consequences|house rules)
  (bring*|add*|inject*|introduce*|establish*|provide*|ensure*) [<det>|some|<more>] (structure|order|calm|stability|consistency|routine|normality|balance|discipline|positivity)
  (lead*|leading) (on|by example|the (work|plan|way)) [<det>|all] [(education|health|side|work)]
  (take*|have|having) [<det>|an] [<more>|active|keen|real|greater|bigger|closer|firm|tougher|softer|proactive|overall|full] [active|proactive] (interest|role|lead|stance|overview|ownership) [in|on|with|of]
  (have|has|having) a hand in
  (head* up|spearhead*|run with (it|this)|take the (baton|reins|mantle|wheel|helm)|own (this|it|the (plan|work|process)))
  (prioritise|prioritises|prioritising|safeguard|safeguards|safeguarding|advocate for|advocates for|advocating for|advocate on|represent* (<who>|the family|<poss> (views|wishes|interests)))
  (intervene*|intervening|deter*|counter*|combat*)
  (continue*|attempt*|try*|aim*|seek*|strive*|endeavour*|look|looks|hope*|carry on|keep on) [to be|to|with|<det>] [be] (engag*|engage|build|support|work|encourage|maintain|improve|help|develop|establish|reach|explore|address|promote|monitor|offer|provide|understand|reduce|ensure|involved|engaging|engaged|supporting|working|monitoring|liaising|encouraging|building|offering|providing|promoting|helping|trying|engagement|monitoring|liaison|input|intervention|encouragement|progress|efforts|as now|as is|as before|good work|look at|move|strengthen|get to)
  (make*|making|put*) [<more>|an|every|some|extra] (effort|efforts|work|graft) [with|to|in|into]
  (push*|press*|strive*|aim*|drive*) for (progress|change|improvement*|better|more)
  (join* [up] the dots|do* some (digging|thinking)|make* <pron> useful)
  put* [in] (the|more|some|<poss>) (hours|work|effort|graft|hours) [in]
  (crack|press|plod|soldier|beaver|slog|crack*) (on|away) [with]
  (pull*|get) <poss> (act together|socks up|head down|finger out|house in order|weight)
  (do|does|doing|did) (<poss>|the) (bit|part|upmost|utmost|share|necessary|needful|honours|rest|legwork|donkey work)
  (do|does|doing) (what|whatever|all|everything|anything) [that] (<who>|it|is|can|we) (can|takes|could|needed|necessary|possible|required)
  (do*|doing) (right by|more (with|for|around|about)|stuff|bits and bobs|bits with)
  (step* up|(pitch*|muck*|chip*|weigh*|lean) in)
  (rally* round|get on board|come* on board|stick* together|join* forces|band* together|lead by example|go* the extra (mile|yard)|pull* out all the stops|leave no stone unturned|see* it through|dig deep)
  (bring*|get*|win*|keep*) (<who>|parents|everyone|school|partners) (on board|on side|onside|over|round|with us|along|engaged)
  (turn*|put*|set*|make*|get*) (things|it|<poss> life|this|matters) (round|around|right|straight|moving|better|sorted|on track|back on track)
  (see*|get*|carry|carries|guide*|talk*|walk*|take*) (<who>|the family) through
  (help*|get*|put*|set*) <who> (find <poss> feet|back on <poss> feet|on the right (track|path|road)|back on track|straight|settled|sorted)
  (bring*|get*) [out] the best (out of|in) <who>
  (draw|coax*|bring*) <who> out (of <poss> shell)
  (ensure*|ensuring|make* sure|making sure|see to it|see that|sees that|seeing to it|sees to it) [that] ~ (is|are|feel*|get*|has|have|goes|runs|improve*|being|to be|stay*) ~ (ok|okay|alright|supported|sorted|well|coping|included|involved|informed|smoothly|understood|heard|everything|better|managed|in place|progressing|improve|on track|forgotten)
  (see to it|sees to it|seeing to it)
  !(see|sees|seeing) to it that
  (check*|making sure|make* sure) [that|on whether|if|whether] (<who>|<folk>|the family|everyone|all) (is|are) [<more>] (ok|okay|alright|coping|managing|well|happy|safe)
  (find*|seek*|agree*|identify*|come up with|look* for|devise*|formulate|develop*|think of|hatch) [<det>|some|<more>] [<good>|new|other|alternative|creative|possible|agreed] (way forward|ways forward|ways|ways to|ways of|solution|solutions|alternatives|options|strategies|approaches|compromise|middle ground|common ground|answer*|outlets|next steps)
  (mobilise*|utilise*|leverage|harness*|draw* on|draw* upon|call* on|lean* on|tap* into|build* on|build* upon|capitalise on|make the most of|play to) [<det>|<poss>] [wider|whole|family|extended|existing] (network*|family|strengths|resources|support|friends|community|village|progress|positives|skills|interests)
  (get*|build*) [up] a [<good>|clearer] (feel|sense|flavour) (of|for)
  build* [up] a picture
  (adopt*|take*|use*|apply) (a|an|the) ~ (approach|stance|lens|line|ethos|perspective|framework)
  manage* <poss> (care|case)
  (think*|thinking) [creatively|again|carefully|hard] (about|of) (ways|how|what|options|strategies|the impact|support|who|whether|family)
  (consider*|consider) (what|how|whether|ways|options|the options|all)
  (try*|strive*|endeavour*|aim*|seek*|attempt*) [<more>] (harder|hard) [with|at|to|on]
  (wrap around|wraps around|wrap* (support|services))
  (educate*|educating|inform*|psychoeducation|psycho education) [<who>|the family|parents] (on|around|about|regarding|re)
  (on the (lookout|look out|case|ball|alert)|keep* watch|in the picture|in the know|finger on the pulse|ear to the ground|ears open)
  (work|talk|think) (it|this|that|things) (out|through|over|into)
  # raise, promote, encourage
  (promote*|promotion|encourage*|encouragement|encourge|encorage|reinforce*|embed*|instil*|instill*|cultivate*|stimulate|stimulates|stimulated|celebrate*|validate*|affirm*|uphold*|further (<poss>|the cause)|facillitate|nourish|nourishes|nourished)
  (nurture*|cherish*|nourishing|stimulating) (<poss>|the|all|this|these|each) [<more>|own]
  (signpost*|sign post*|sign posting) [to|towards]
  (direct*|point*|steer*) (<who>|the family|parents) (to|towards|in the direction of) [<good>|relevant|other|local|support|community|services|external|universal|right|further|any|the]

${otherSenses}`,
)

/** Needs and goals that name a trouble and say only that it is to be sorted. */
export const emptyNeeds = phrases(
  'empty-action needs',
  `
  sort* [out] (the|this|these|things|with)
  (effort*|steps|step|measures|attempt*|moves|action|strides) (is|are|being|has been|have been|will be|to be|must be|should be|need to be) [being|now] (made|taken|put in|under way|undertaken|stepped up|redoubled)
  need* [<more>|urgent|some|immediate|proper] (attention|seeing to|taking in hand|a looking at)
  (work|progress|effort*|steps|things|plans|headway|inroads|moves) (is|are|being|has been|have been) (being|in hand|under way|underway|ongoing|continuing|in train|afoot|in motion|in progress) [made|done|taken|put in place|looked at]
  need* to be (seen to|attended to|taken care of|got on top of|got to grips with)
  face* up to the
  (look*|looking) at [<poss>|the] (bedtimes|bedtime|mealtimes|housing|sleep|diet|routines|routine|money|finances|options|childcare|benefits|respite|contact|home conditions|budgeting|hygiene|screen time|<trouble>)
  (reconnect*|connect*|work*|cooperat*|co operat*) with <poss> ~ (<job>|services)
  (cooperate*|co operate*) with (probation|police|services|us|everyone|social|professionals|the)
  kept posted
  (take*|have|has|having) [on] more of a (role|part|lead|hand)
  need* (recognising|acknowledging|validating|nurturing|honouring|affirming|celebrating|respecting|valuing|promoting|championing|embracing|exploring|considering|understanding|reinforcing|consolidating|embedding|unpicking|unpacking|untangling|progressing|nourishing|cultivating|bolstering|boosting|encouraging|supporting|monitoring|safeguarding|prioritising|stimulating)
  (must|should|needs to|need to|has to|have to|to) be (recognised|acknowledged|validated|honoured|affirmed|celebrated|embraced|prioritised)
  (take*|play*) (a|an) (active|full|fuller|bigger|real|proper|keen|positive|meaningful|greater) (part|role|interest)
  interact* ~ with <poss> ~ (<job>|lady|man|team|staff|person)
  interact* [<more>] with (services|professionals|staff|agencies|workers|the (worker|team|service|professionals))
  (build*|grow*|develop*|boost*|increase*|strengthen*|raise*) ~ capacity to
  (throw*|pour*) (herself|himself|themselves|yourself) into
  (buy|buys|buying|bought) into (the|<poss>|this|it)
  (give*|put*) (her|his|their|it|your) (all|heart into|back into|everything)
  (own*|owning) (her|his|their|your) (part|role|share|side)
  (someone|somebody) [needs|has|is|must] [to] (take charge|get a grip|step up|step in|take the lead)
  a (multi agency|multiagency|team|whole family|joined up|co ordinated|coordinated|holistic|consistent|united|shared) (approach|response|effort|front) [to|from|around|with|for|by]
  (sort*|get) (the|this|these|<poss>) ~ (out|sorted)
  get* (the|this|these|<poss>) ~ under control
  (is|are|be|becom*|gets|get|more) [<more>] (hands on|involved) [with|in]
  (cooperate*|co operate*) with (the|<poss>) <job>
  (work|talks|efforts) (continues|continue|carries on|goes on|is under way) [on|around|with|to|at]
  (attention|thought|consideration|focus|care) [to be|is|needs to be|being|must be] (paid|given|turned) to
  !cooperate* with (the|<poss>) <job> session*
  (participate*|partake*) [<more>] in
  take* part [<more>] in <poss> [own|care|pathway|support|safety] (plan|care|review|reviews)
  (someone|somebody|anyone|an adult|a grown up) to (talk|turn|lean|look up) [to|on]
  play* (a|an|<poss>) [<more>|full|active|bigger|greater] (part|role) in
  help for (<who>|the family)
  (be|being|is|are) [<more>] helped [with|to|by|at]
  (is|are|be|keep*|stay*|remain*) in [regular|close|good|better|weekly] (touch|contact) with [<det>|<poss>] <job>
  manage* (the|<poss>) (diabetes|asthma|epilepsy|eczema|condition|medication|weight|adhd|risk|risks)

${otherSenses}`,
)

/** Words of being busy that a need or a goal may name as the change itself, but that leave a task empty. */
export const emptyTasks = phrases(
  'empty-action tasks',
  `
  # sayings for effort, for urging on, for smoothing, for standing between
  (shine*|shone|throw*) [a|some] light on
  (dig*|delve*|drill*|probe*) (deeper|down|deep|further|beneath|below) [into]
  (keep*|leave*) (the|a|<poss>) door (open|ajar)
  keep* (the|<poss>) (plan|case|work|process|placement|momentum|ball|show|plates|wheels|conversation|lines|channels) [of communication] (on track|on course|going|rolling|moving|turning|spinning|alive|open|afloat|on the road|together)
  keep* (everyone|everybody|all|people|us all|the family|both sides) ~ (pulling (in|together|the same)|on board|on the same page|onside|sweet|focused)
  bed* in
  !bed in (the|a|<poss>|with) (room|corner|box|nursery|front|back|van|hall)
  (tap*|plug*) into
  (stabilis*|stabilise*|steady|steadies|sustain*|preserve*|maintain*) [the|<poss>] (placement|situation|family|home|arrangement|household)
  (cushion*|soften*|ease*|sweeten*) (the|any|<poss>) (blow|landing|way|path|pill|fall|change|changes)
  (take*|taking) soundings
  (rattle*|ruffle*) (some|a few|the|their) (cages|cage|feathers)
  knock* on [some|a few|the right|all the] doors
  (pull*) [a few|some|any|the|all] (strings|stops) [out]
  pull* out [all] the stops
  make* [some] (waves|noise|a noise|a fuss) (about|with|at|for|over)
  (beat|beats|bang|bangs) the drum
  keep* the (heat|pressure) (on|up)
  (stay*|keep*|get*|be) on (<poss>|the council's|<kin>|<name>) (case|back|tail)
  (one|half an|a wary|a weather|a beady) eye on
  under (his|her|their|our|<poss>) wing
  get* (<poss>|his|her|their) head (round|around)
  (wrestle*|wrangle*|battle*|do battle|lock horns|tussle*) with
  !(wrestle*|wrestling|battle*|battling) with (his|her|their|your|the) (brother|sister|dad|cousin|cousins|uncle|dog)
  iron* out [the|any|all]
  !iron* out (creases|the creases)
  (fix*|smooth*|patch*|settle*|square*|straighten*) (things|it|matters|the situation|this) (with|for|up|over|between|out)
  make* (himself|herself|themselves|yourself) (known|useful|available|felt|heard|visible)
  (make sure|makes sure|ensure*|see to it|see that|sees that|see) [that] (nothing|it|this|everything|all of it|things|that) (slip*|get* (missed|done|lost|sorted|through)|happen*|work* out|is done|goes (well|to plan|smoothly|ahead)|fall* through)
  !(make sure|makes sure|ensure*) [that] it (is|works|gets) (charged|locked|signed|sent|posted|shut|cleaned|paid|washed|dry)
  do [whatever|what|all] (is|'s|that is|it) (needed|necessary|required|takes|asked)
  (try*|do|does) (<poss>|his|her|their|your) (hardest|level best|utmost|damnedest|bit)
  (note|log|record|flag) (anything|things|matters) (of (note|concern|interest)|important|relevant|significant|untoward)
  be [a|the|<poss>|our] (linchpin|lynchpin|glue|cement|backbone|bedrock|sheet anchor|compass|beacon|safe harbour|soft landing|safety net|go to [person]|touchstone|conduit|catalyst|figurehead|driving force|eyes and ears|first port of call)
  (remain*|stay*|be|keep*) [all] (child|family) (focused|centred|led)
  make* [all|any] [reasonable|some] (adjustments|allowances|accommodations)
  !make* [all|any] [reasonable] (adjustments|allowances) (by|of|such as|: )
  (tailor*|flex|flexes|tweak*|personalise*|individualise*) (the|<poss>|his|her|a) (timetable|curriculum|approach|offer|support|package|plan|provision|day|work)
  (look*) (favourably|kindly|sympathetically) (on|upon|at)
  model* [good|healthy|positive|calm|kind|better|appropriate|respectful] (habits|behaviour|behaviours|eating|language|manners|conversation|relationships|choices|calm|routines)
  keep* (memories|<poss> memory|the memory|links|ties|connections|hope|the dream|<poss> culture|<poss> language) [of ~] (alive|strong|going)
  (bear|bears|keep|keeps|have|has) ~ in mind
  (escalat*|escalate*) [it|this|things|matters|concerns] [if] (need be|needed|necessary|required|appropriate|as needed|as appropriate|concerns)
  (revisit*|handle|handles|attend to|concentrate* on|press|presses) (the|<poss>|his|her|this|all|any) (paperwork|plan|sleep plan|matter|matters|issue|issues|home|situation|behaviour|speech|council|problem|problems|benefits|conditions|routine|routines|diet|finances|rest)
  see [what|who] (is|'s|else is|might be) (out there|available|on offer|around|possible|about|going|best)
  (apply*|applies|transfer*|put* into practice|use*) (what|the (skills|learning|strategies|techniques|advice|tools)) [(<who>|that|she|he|they|has|have|been|learnt|learned|given|from)]
  (partner|partners|partnering) with
  keep* ~ under [close|constant|careful] (observation|review|surveillance|scrutiny)
  (develop*|improve*) <poss> (social|life|communication|parenting|coping|independence|self care|organisational|interpersonal) skills
  (champion*|bolster*|buoy*|galvanis*|galvanise*|rally|rallies|rallying|energise*) [round|around|behind]
  !rally (driver|driving|car|cars|school)
  <light> ~ <busy>
  (enhance*|strengthen*|consolidate*|sustain*|maximise*|optimise*)
  (advice|guidance|reassurance|encouragement)
  (act|acts|acting) as [the|a|an|<poss>] [main|key|first|single|lead] (point of contact|contact|lead|link|bridge|advocate|go between|voice|support|mentor|champion)
  (take|takes|taking|move|moves|carry|carries) (things|it|this|matters) (from there|on from there|further|on)
  (play|plays|playing) (a|an|<poss>) [more|bigger|full|active|<more>] (bigger|active|part|role|fuller|greater|larger|stronger) [part|role] in <poss>
  (back|backs|backing) (<pron>|<kin>|<name>|<child>) up
  (allow|allows|give|gives) (<pron>|<kin>|<name>|<child>) [some|the|more] (space|room|time and space)
  let* (<pron>|<kin>|<name>|<child>) (express|be) (himself|herself|themselves|yourself)
  (bring|brings|bringing) about (change|changes|improvement|improvements)
  (make|makes|making) a [real|positive|lasting] difference
  (deal|deals|dealing) with (it|this|things|matters|everything|the situation|any)
  (try|tries|do|does|trying|doing) <poss> (very best|best|utmost|level best)
  (on|be on) <poss> (guard|toes|mettle)
  keep* <poss> (wits|eyes) (about|peeled|open|on)
  point* <who> in the (right|general) direction
  (join|joins|joining|team|teams|teaming|buddy) up
  (push*|press*|lobby*|angle*|agitate*) for
  (get*|getting) (on to|onto) (the|<poss>|it|this|them)
  (keep*|stay*|get*) (on at|at|after) <who>
  (have|has|having) (another|a) (go|stab|crack|shot) at
  (have|has|having) a say in
  (raise*|lift*|build*|boost*) [up] [<poss>] (self belief|spirits|hopes|sights|profile|morale)
  (talk*|bring*|win*) <who> (round|over)
  (a|some) [safe|quiet|neutral|therapeutic] space (for|to|where)
  !join up (the|dots|letters)
  !(get*|getting) (on to|onto) (the|<poss>) (bus|train|bike|platform|trampoline|bed|sofa|chair|stage|pitch|plane|ferry|boat|ice|horse)
  !push* for (<num>|a|the) (count|swing|ride)
  (reflect|reflects|reflecting) [together] (on|with|upon|about|back)
  (offer*|use*|using|adopt*|take*|apply|applies|bring*|provide*|maintain*|deliver*) [<det>|<poss>] ~ approach [to|with|towards|around|for]
  (scaffold*|pull* together|de escalate*|stay* the course|show* up for)
  (put*|place*|keep*) <who> (first|at the (centre|heart|forefront|middle) [of (things|it all|everything|the plan)])
  (respect|respects|honour|honours|love|loves|value|values) (<who>|<poss>) [<more>] (wishes|boundaries|choices|privacy|feelings|views|space|heritage|identity|culture)
  (work*|try|tries) [<more>] (hard|harder|flat out|tirelessly|diligently|really hard|like mad)
  (counsel|counsels|train up|brief|debrief|notify|alert) (<who>|all|everyone|others|services|agencies|partners|relevant|professionals)
  (keep|keeps|keeping) (things|it|this|matters|the (plan|situation|case|need|risk)) under review
  (hold|holds|holding) (<who>|<job>|services|agencies|partners|professionals|each other)  to account
  (look|looks|looking) after <poss> (interests|welfare|wellbeing|needs)
  (champion|champions|championing|champions) <poss> (needs|interests|views|rights|voice|education)
  (pick|picks|picking) (this|it|things) up [with]
  (connect|connects|connecting) <who> (with|to) (local|community|services|groups|other|the|support|a|an|people)
  !help* <who> [back] (into|out of|off with|on with|up|down|across)
  !(try|tries) (on|the|it|<poss> new|a)
  (be|become|remain*|stay*) (a|an|the|<poss>) ~ (presence|ear|shoulder|link person|point of contact|advocate|champion|ally|anchor|adult|listener|figure|go to person)
  (foster|fosters|fostering|cultivate*) (a|an|the|<good>|strong|close|independence|trust|positive)
  (be|stay*|remain*|being|is|are) [<more>] (vigilant|alert|mindful|proactive|available|involved|approachable|on hand|on board|in touch|in contact|contactable|accessible|open to|open with|curious|professionally curious|responsive|receptive|hands on|around|at the end of|on the end of|engaged|part of the (plan|solution|process|network|team)|a (presence|constant|bridge|link|go between|buffer|friendly face|safe pair of hands|protective factor|positive presence|support|rock|shoulder|voice|listening ear|sounding board|critical friend|source of support|point of contact|single point of contact|calming influence|guide|buddy|facilitator)|there for|there when|there if|here for|at the ready|on standby|on call|on the case|on it|on top of|tuned in|attuned|committed|connected|supportive)
  (build*|establish*|forge*|create*|strengthen*|maintain*|improve*|develop*|form*|foster*|gain*|earn*|win*|make*|rebuild*) [<det>|<poss>] [<more>] [<good>|strong|stronger|close|closer|working|key|clear|therapeutic|open|professional|strong working] [working] (links|link|connections|connection|contacts|networks|rapport|relationship|relationships|trust|alliances|partnership*|bridges|dialogue|therapeutic alliance|bond|bonds|foundations|engagement|motivation|confidence of|buy in)
  (more|some|extra|additional|further|ongoing|continued|intensive|emotional|practical|pastoral|wraparound|targeted|bespoke|specialist|therapeutic) <busy>
  (contribute*|contribution|participate*|participation|partake|take* part|play* (a|<poss>) [<more>|full|active] (part|role)|involve*|involvement|have [an] input|get* involved|cooperate*|cooperation|co operat*|co operate*|co operation|comply|complies|complying|compliance|buy in|buy into|sign up to|commit*|commitment|adhere*|adherence) [to|with|in|fully] [the|this|all|<poss>] [plan|process|services|professionals|work|programme]
  (mentoring|befriending|coaching)
  (build*|increase*|improve*|raise*|boost*|develop*|grow*) [up] [<poss>|the] [self|parental|own] (confidence|self esteem|esteem|resilience|capacity|skills|parenting capacity|worth|independence|awareness|understanding|insight|knowledge|motivation|communication)
  (use|uses|using|apply|applies|practise|practice|employ|learn*|adopt*|model*|suggest*|follow*|trial*|try|tries|teach*|share*|discuss*) ~ (strategies|techniques|tools|skills|tips|mechanisms|toolkit)
  (strategies|coping mechanisms)
  (direct|one to one|1 to 1|individual|some|bespoke|targeted|therapeutic|group|joint|restorative|preventative|family|relationship|parenting|life story|safety|wishes and feelings|keepsafe|keep safe|emotional wellbeing|self esteem|identity|domestic abuse|dv|reparation|trauma informed|attachment|exploitation|focused|specific|necessary|further|more|extra|face to face|outreach|edge of care|anger management|resilience|confidence|substance misuse|online safety|planned) (work|intervention|interventions)
  (do|does|doing|did|undertake*|complete*|carry out|carries out|carrying out|continue*|deliver*|start*|begin*|commence|offer*|plan|finish) ~ (work|intervention|interventions|programme|sessions) [with|around|on|about|alongside|to]
  (input|inputs|intervention|interventions|involvement|outreach|advocacy|guidance|casework|key work|keywork|home visits|visits|meetings|contact) (from|around|into|for|re|regarding|as|where|when) [needed|necessary|required|appropriate|and when|possible]
  (key work*|keywork|keyworking|case work|casework|case manage*|case management|care coordinate|care coordination|psychoeducation|psycho education)
  (model*|demonstrate*|show*|display*) [<det>|<poss>] [<more>|<good>|ability to] [and] (behaviour|behaviours|parenting|commitment|engagement|boundaries|relationships|insight|understanding|ability|empathy|communication|interaction*|willingness|care|motivation|change|changes|progress|consistency)
  (prioritise*|focus*|focussing|concentrate*|target*|attend* to|home in|zero in) [on|<poss>|the] [the|<poss>|children's|own] ~ (<trouble>|wellbeing|well being|safety|learning|education|parenting|recovery|child|children|future|areas|strengths|positives|support|confidence|skills|sobriety|family|basics|engagement|welfare)
  (meet*|attend* to|cater* for|provide* for|tend* to|look* after|respond* to|react* to) [all|all of|the|each of] [<poss>|the] ~ (<trouble>|cues|distress|changes)
  (ensure*|ensuring|make* sure|making sure) [that] ~ (needs|supported|safe|safety|wellbeing|welfare|everything|well|ok|okay|happy|communication|engagement|support|stability|compliance|progress|consistency|involved|understood|included|supervision|met|protected|appropriate|right (help|support))
  (consider*|think* about|reflect*|unpick*|process*|discuss*|think through|talk through|work out|figure out|identify*|assess*|review*|evaluate*|revisit*|look* at|looking at) ~ (<trouble>|options|ways|strategies|opportunities|alternatives|possibilities|support|services|wishes and feelings|resources|coping|avenues|next steps|solutions|experiences|activities|provision|arrangements|progress|effectiveness)
  (look* at|looking at) ([<poss>|the] [<more>|own|wider|long term] (<trouble>|sleep|diet|housing|parenting|life|confidence|budget|work|support|finances|money|options|progress|future|welfare|wellbeing|benefits|childcare|bedtimes|situation|whole|bigger|wider|package|network|family)|how|what|ways|why|getting|other|some|support|housing|finances|routines|bedtimes|benefits|respite|childcare)
  (have|has|gain*|get*) ~ (awareness|understanding|insight|knowledge) [of]
  (provide*|offer*|create*|creating|give*) [<det>] [<good>|listening|neutral|therapeutic] (space|care|environment|parenting|opportunity|opportunities|boundaries|supervision|routine|atmosphere|stimulation|time|services|cover|respite|childcare|counselling)
  (take*|have|has|having|show*) [<det>|<poss>] [<more>|active|keen|full|greater|overall|joint|shared] (interest|lead|ownership|responsibility|role|initiative|accountability|willingness|motivation|steps|action|control|charge)
  (advocate|advocates|advocated|advocating)
  (prepare*|preparing|ready) [<who>|the <folk>] for (transition|change|the (transition|move|birth|change|future|ending)|moving on|adulthood|independence|contact|secondary|next steps|endings|reunification|<poss> (transition|move|return|future))
  (plan*|arrange*|organise*) [for|some|the|any|<good>] (transition|activities|support|future|next steps|things|interventions|strategies)
  (smooth|ease|manage*|oversee|facilitate) [<det>|<poss>] (transition|move|return|reintegration|process|path|changeover)
  (speak*|talk*|chat*) [<more>] (to|with) <who> about (things|it all|stuff|everything|life|issues|matters|the situation)
  (be|become*|being) [<more>] (present|about|flexible|consistent|accommodating|dependable|reachable|upbeat|kind)
  (be|become*|being) (a|an) [<more>] (role model|positive influence)
  (be|become*|being) (a|an) <more> [<good>] (parent|mother|father|mum|dad|listener|example|partner)
  (show*|let*|tell*) <who> [that] (he|she|they|you) (care*|cares|is|are|matter*) [loved|there]
  own* (his|her|their) (part|behaviour|mistakes|actions|role|recovery)
  (continue*|carry on|keep on|go on) as (she|he|they|it|now|usual|before|normal)
  stay* (strong|positive|focused|on track|committed|motivated|grounded|hopeful)
  (use*|lean* on|draw* on|turn* to) (his|her|their|the) [support] (network|circle)
  (talk*|speak*) (to|with) <who> (about|re|regarding|around) (benefits|money|housing|debts|school|things|parenting|boundaries|options|behaviour|support|relationships|contact|feelings|attendance|routines)
  mind how <who> (is|are)
  in <poss> corner
  keep* the peace
  go* the distance
  disrupt*
  (stay*|get*|keep*|be) on (<poss>|her|the) (case|back)
  (do*|doing|undertake*|deliver*) [<more>|some] (outreach|mentoring|advocacy|prevention|keep safe|one to ones)
  (report*|feed*) (back|in) [to|with|if|when|as|any]
  !report* back on <poss>
  (on|off) the same page
  (hear*|heard|hearing) <poss> (views|voice|wishes|side|concerns|worries|opinion|feelings)
  touch* (on|upon) (it|this|that|things|<trouble>)
  (arrange*|organise*|plan|put on) something
  (run*|go*|tick*) [<more>] (smoothly|to plan|like clockwork)
  scope out
  (take*|taking|took) <poss> side
  (be|being) (involved|supportive|encouraging|present|understanding|positive|firm|reassuring)

${otherSenses}`,
)

/** Thinner words still, that any day, time or thing beside them fills. */
export const thinActions = phrases(
  'empty-action thin',
  `
  check* in
  (talk*|speak*|chat*) [<more>] (to|with) (each other|one another|everyone|all|people|others|all concerned)
  (spend*) [<more>|some|quality|extra|regular|dedicated|one to one] time (with|together|alongside)
  (make*|give*|set aside|find*) [<more>|some|extra] time (for|to)
  (help*|assist*|aid) (<who>|the <folk>|each other|one another|about|with) [<more>|at home|around the house|in the home|out|when|where|if|as|through|cope|settle|adjust|manage]
  help* (around|round) the house
  (talk*|speak*|chat*) [to|with] [<who>] about (things|feelings|<poss> (<trouble>|day|week)|<trouble>|it|everything)
  (have|having|hold*) [<det>|some] [<more>|little|quiet|open|honest|regular|wee|good] [honest] (chat|chats|word|words|natter|talk|talks|conversation|heart to heart|blether|discussion) [with|about|around|to]
  (listen*) to (<who>|<poss> (worries|feelings|concerns|views)|each other)
  care* for (<who>|the <folk>)
  deal* with
  sort* ~ out
  sort* (it|this|that|things)
  (step* in|jump* in|fill* in for|cover* for|be on standby|stand by|help out|helps out)
  (drop in|drops in|pop in|pops in|call in|calls in|look* in) on
  (drop*|pop*|call*|look*|nip*|swing*|stop*) (in|by|round|over) (when|whenever|if|as|where|from time to time|now and (then|again)|every (so often|now and then|once in a while)|once in a while|on and off|on occasion|occasionally|here and there|at times)
  (help*|pitch*|chip*|step*|come*|be|muck*) [in|out|round|around|about] (from time to time|now and (then|again)|every (so often|now and then)|once in a while|on and off|here and there)
  (see*|meet*) [with] (<who>|the family) (as|when|where|if) (needed|necessary|required|and when|possible)
  (make*|making) <pron> available
  (be|in|fight*|batting) [in] <poss> corner
  (be there|be around|check* on <who>|visit <who> when|ring when)
  (get|put) <who> (in front of|in touch with)

  !deal* with it
  !help* (himself|herself|themselves|yourself)
`,
)

/** The same among needs and goals: wanted, and not said what for. */
export const thinNeeds = phrases(
  'empty-action thin needs',
  `
  (more|some|extra|further|additional|close|closer|tighter) (input|oversight|liaison) [for|with|around|re|on]
  (input|oversight|liaison) (for|with|around|re|on|over)
  (cooperat*|cooperate*|co operate*|cooperative|co operative) [fully|well|better|openly] [with] (the plan|professionals|services|agencies|social (care|services|workers)|workers|everyone|all|fully)
  (cooperate*|co operate*) fully
  (play|plays|playing) <poss> [full] part
  <more> involved
  (on|come on|comes on) board [with]
  (need*|require*) [<more>|some|urgent|special|extra] (attention|a hand|a bit of a hand|seeing to|handling|a handle)
  (need*|require*|could do with|would benefit from) [<more>|some] (looking (after|at)|taking in hand|a (boost|push|nudge|steer|leg up|helping hand))
  (could do with|would benefit from|in need of|crying out for) [a bit|a lot|a little] [of] [<more>|some|extra|further] (support|help|guidance|input|encouragement|assistance|advice|reassurance|backing|supervision)
  (need*|require*) [<more>|some|extra|a lot of|lots of|bit of|further|ongoing] (support|help|guidance|input|encouragement|assistance|advice|reassurance|backing|back up|supervision)
  (is|are|be|kept|keep*|stay*) [fully|well|better|kept] (informed|involved|consulted|up to date|in the picture|under [<more>|close|careful|constant] (watch|observation|review|scrutiny))
  get* [<more>] involved
  (1:1|1 1|1 to 1|one to one|121) (input|support|help)

  !(support|help|guidance) (<job>|bar|rail|frame|dog|band|bandage|tights|pillow|cushion|animal|line)
`,
)
