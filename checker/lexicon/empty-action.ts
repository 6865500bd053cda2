import { phrases } from './phrases.ts'

const otherSenses = `
  # jobs, benefits, things, names, and the words used in another sense
  !(family|parent|parents|youth|learning|teaching|pastoral|behaviour|peer|housing|tenancy|drug|recovery|school|student|pupil|autism|bereavement|victim|witness|breastfeeding|infant feeding|carer|carers|young carers|transition|employment|intensive family|early|community|outreach|mental health|refuge|floating|home|sen|send|lsa|classroom|placement|supervised contact|personal|business|admin|technical|it|independent living|tech|customer|attendance|language|emotional literacy|early years|specialist|substance misuse|domestic abuse|dv|targeted|children's|edge of care|key|social work|kinship|fostering|adoption|nursery|senior|post adoption|return home|crisis|family group|complex|one to one|1 1) [(and|family|youth|targeted|social|behaviour)] support [(and|,|outreach)] (worker|workers|practitioner|practitioners|officer|officers|assistant|assistants|team|teams|manager|service|services|coordinator|co ordinator|lead|advisor|adviser|group|groups|centre|hub|line|volunteer|volunteers|mentor|staff|plan|plans|meeting|panel|base|network|specialist|nurse|agency|charity|project|programme|scheme|unit|hours|session|sessions|café|cafe|fund|worker's|desk|website|package|forum|needs|provider)
  !support [(and|family|outreach|learning|teaching)] (worker|workers|practitioner|practitioners|officer|officers|assistant|assistants|team|teams|staff|group|groups|line|worker's|coordinator|co ordinator|manager|plan|plans|bubble|tights|bandage|bandages|stockings|act|network map|hub|centre|band|bra|cushion|pillow|rail|frame|base|desk|ticket|card|letter|dog|animal|rope|bar|package|agency|fund|brace|payment|payments|grant|allowance|through court|time|needs|circle|sock|socks|buddy|beam|wheel|wheels|pole|poles|belt|strap|teacher|nurse|volunteer)
  !(income|child|housing|universal|esa|employment and|pension|jobseeker's|mortgage interest|council tax|asylum|section 95|spousal|technical|customer|arch|knee|back|ankle|wrist|lumbar|neck|life|air|foot|head|tech|it|it's|windows|section 17|athletic) support [(allowance|payment|payments|claim|form|letter|book)]
  !child (support|maintenance) [agency]
  !(arch|knee|ankle|wrist|back|lumbar|roof|bed|shelf|foot) supports
  !support* (leeds|man|united|city|liverpool|arsenal|everton|chelsea|spurs|celtic|rangers|villa|newcastle|sunderland|england|wales|scotland|west|norwich|derby|forest|wolves|<poss> (head|neck|back|arm|arms|bottom|weight|bump|legs|ankle|knee|wrist)|the (head|neck|back)|a [football] team)
  !supporting (document|documents|evidence|letter|letters|role|statement|information|cast|paper|papers|actor|wall|papers)
  !(football|leeds|club|united|city|away|home|liverpool|rangers|celtic) supporter*
  !supporters' (club|bus|coach)
  !supported (housing|accommodation|lodgings|living|internship|contact|flat|bail|internships|hostel|tenancy|loan|employment|lodging|house|living flat|move)
  !(baby|heart|blood pressure|heart rate|glucose|sleep|breathing|apnoea|computer|class|school|library|playground|form|dinner|lunch|milk|screen|air|cough|hall|corridor|carbon monoxide|continuous|flash|video|bp|peak flow|oxygen|sats|libre|second|new|spare|sugar|alcohol|ankle|fitness|paddling|bus|line|litter|water|eco|homework|register|tuck shop|book|sensor|his|her|a|the|tag) monitor [(for|in|from|on|by)]
  !(the|a|his|her|your|their|new|second|broken|cheap|baby|computer) monitor
  !monitor (lizard|lizards|screen|stand|cable|and (keyboard|mouse)|for class|badge|alarm|has|is|goes|was|by the|in <poss> (room|bedroom)|on <poss> (desk|bedside)|duty|rota|arm|beeps|alarms)
  !(electronic|tag|gps|alcohol|blood glucose|blood pressure|remote|peak flow|glucose|sobriety) monitoring [(tag|tags|bracelet|device|company|kit|officer|centre|requirement|condition)]
  !monitoring (officer|station|company|equipment|device|tag|form|requirement|kit|unit|visit|centre)
  !(get|gets|got|be|is|are|was|were|been|just|newly|recently|both) engaged [to|and|in (2|20|19)]
  !(line|phone|number|toilet|loo|tone|sign|door) [(is|was|says|said)] [still] engaged
  !engaged (to|tone|sign|couple|and (moved|moving|married|living)|in (march|april|may|june|july|august|january|february|october|september|november|december|summer|on))
  !(mum|dad|he|she|they|uncle joe|sister|brother|auntie|aunt|uncle|<name>|<kin>) got engaged
  !engagement (ring|rings|party|card|do|photos|officer|worker|lead|coordinator|co ordinator|mentor|team|manager|ceremony|cake|present|programme officer|and inclusion officer|model|profile|practitioner)
  !(home school|school home|police|family|home|hospital|court|school|prison|criminal justice|community|health|parent|military|drug|maternity|patient|discharge|court and|forces|gypsy|armed forces|housing|diversion|psychiatric|adoption) liaison [(and diversion)] [(worker|officer|nurse|lead|team|service|midwife|teacher|coordinator|health visitor|practitioner|psychiatrist|person|service|sister|assistant)]
  !(liaison) (worker|officer|nurse|lead|team|service|midwife|teacher|coordinator|psychiatry|and diversion|health visitor|psychiatrist|book|diary|committee|manager|group|person)
  !(learning|peer|academic|business|youth|school|young|pastoral|reading|his|her|your|a|the|boxing|st giles|volunteer|gangs|life) (mentor|mentors|coach)
  !(mentoring|coaching|befriending) (session|sessions|scheme|project|service|programme|at|with|on|every|hub|award|badge|charity|service's)
  !(football|swimming|rugby|boxing|gymnastics|netball|cricket|tennis|sports|athletics|dance|skating|dog) coaching
  !(coaching) (badge|award|course|certificate|level|qualification|session|club)
  !coach (station|trip|to|from|driver|journey|at|park|ticket|tickets|leaves|house)
  !(the|by|national express|a|megabus) coach
  !address (book|on|is|for|change|card|label|to|and|history|in|of|at|will|has|was|with|by|that|where|line)
  !(home|email|new|current|old|last|postal|his|her|your|their|the|web|forwarding|this|that|a|previous|temporary|bail|release|correct|which|an|permanent|same|safe|full|dad's|mum's|<poss>|to|change of|proof of|of|no fixed|business|house|your new) address [(for|to|of|by)]
  !(shin|rugby|tackle|fishing|football) (tackle|tackles|tackling|box|bag|shop)
  !(fishing|rugby|sliding|football|his|tag) tackle
  !tackle (box|bag|shop|club)
  !(line|case|team|care|bank|social work|service|practice|group|district|housing|centre|general|family|duty|assistant|deputy|nursery|home|unit|project|business|store|shop|reablement|contact|registered|football|office|ward|head|school business|local|area|locality|placement|data|database|attendance|pastoral|inclusion|behaviour|personal budget|the|a|her|his|your|new|my|facilities|site) manager
  !manag* (to (get|go|walk|ring|eat|sleep|drink|sit|stand|do|say|tell|buy|pay|save|stay|come|be|put|find|pass|finish|read|swim))
  !(anger|behaviour|case|money|time|pain|weight|risk|stress|classroom|debt|care|housing|self|emotion|medicines|offender|property|diabetes|contingency|stable|business) management [(course|group|programme|class|plan|company|sessions|workbook|worker|app|officer|team|policy|session|clinic|consultant|panel)]
  !encouragement (award|certificate|badge|prize|sticker)
  !(work*|working) (on|at|in) (<day>|the (farm|shop|tills|night|bus|railway|market|building|site|car|bike|engine|wall|stall|rigs|buses|trains|ferries|docks)|weekends|nights|a (farm|building|ship|rig|market|stall|site|till)|tesco|asda|aldi|his (bike|car|motorbike)|her (allotment)|saturdays|sundays|christmas|shift|shifts|site|boats|<num>|call|oil|rota|commission|zero|reception|minimum)
  !(who|she|he|mum|dad|they|you|also|still|both|aunt|uncle|<kin>|<name>) work* (with (horses|dogs|animals|children|cars|wood|metal|disabled|elderly|older|computers|figures|concrete|<poss> (hands|uncle|dad|brother|cousin))|through (the night|agency|an agency|lunch|til|till|until|christmas)|nights|days|away|late|shifts|from|full|part|for)
  !work* (with (horses|dogs|animals|cars|wood|metal|computers|concrete)|through (the night|an agency|agencies|lunch|until|till))
  !(course|home|coursework|school|class|house|paid|part time|full time|night|shift|at|from|off|out of|(go|goes|going|get|gets|getting|got|return|returns|returning|back|off|travel|travels|bus|walk|walks|way) to|dad's|mum's|his|her|your|their|voluntary|agency|seasonal|saturday|weekend|cleaning|building|bar|day|zero hours|farm|warehouse|casual|factory|care|temporary|go|goes|going|returning|back to|finish|finishes|finished|start|starts|started|leave|leaves|left|after|before|while at) work (together|with|on|around|directly)
  !works (with|on|through) (a|an|the) (battery|batteries|button|key|app|remote|mains|code|timer|sensor|switch)
  !(working) (together to safeguard|tax|families|days|day|order|age|hours|week|memory|parents|title)
  !(direct|key|group|case|play|life story|youth) work* (qualification|degree|training|student|diploma)
  !life story (book|work book|workbook)
  !key (worker|workers|person|working hours|adult|stage|holder|ring|fob|code|safe)
  !(outreach|intervention|interventions|early intervention|inclusion|engagement|participation|involvement|coordination|befriending|support) (worker|officer|team|lead|practitioner|manager|service|coordinator|teacher|nurse|base|room|unit|group|centre|hub|project|foundation|assistant|school)
  !early intervention [(in psychosis|foundation|team|service|worker|psychosis|hub|nurse|officer|family worker|practitioner)]
  !(support|monitor|progress|review|report|tracker|action|track) (sheet|chart|book|log|grid|card|form)
  !(cctv|sat|gps|parcel|find my) track*
  !(training|race|running|athletics|dirt|bmx|cycle|railway|train) track*
  !tracking (number|device|app)
  !(keep an eye out) for the (post|postman|bus|letter|taxi|van|delivery)
  !(eye|eyes) (test|clinic|hospital|drops|patch|doctor|appointment|department)
  !consult* (room|rooms|hours)
  !(consultation|consulting) (room|document|paper|line|fee)
  !processing (fee|time|plant|disorder|speed|centre|charge)
  !auditory process*
  !network (rail|meeting|map|provider|coverage|q|manager|key|password|code)
  !(social|mobile|phone|wifi|wi fi|home|computer|rail) network*
  !(advocate|advocates|advocacy) (service|worker|from|is|will|has|team|project|to|at|charity|visit|visits|meeting|lead|manager|hub|line|partners)
  !(an|the|<poss>|a|independent|idva|your|child's|parent|young person's|young people's|legal|devil's|mental health|named|imha|imca) (advocate|advocates) [for]
  !follow up (appointment|scan|letter|test|blood|bloods|clinic|visit|call|jab|dose|x ray|hearing test|on <num>|at|booked|is on|hearing|eye test|form|date|with (mr|dr|miss|mrs|ms))
  !following (day|morning|week|monday|the (death|birth|move|assault|arrest|fire|accident|school holidays)|month|year|<poss>|a|an|term)
  !(fashion|catwalk|role|aeroplane|model|lego|clay|3d|scale|plane|train|airfix|car|wooden|new|a|the|business|medical|social|latest|thrive) (model|models|modelling)
  !model (railway|plane|aeroplane|car|train|village|shop|club|kit|kits|answer)
  !(processing|reflect*|reflective) (jacket|strip|vest|armband|armbands|strips|belt|coat|sleeves|bands)
  !explore (learning|base|centre|group)
  !(dora the|internet|file|young|explorer) explor*
  !(cadets|explorer) scouts
  !input (device|lead|cable|socket|the|your|data)
  !commitment (form|ceremony|fee|card)
  !(participation|attendance) (award|certificate|medal|card|officer|worker|group|team|lead)
  !(child|children's|parent|family) participation
  !involvement (with the police|ends|ended|from the police|team|officer|in|will end|of the police|worker|closed|closes)
  !(police|crown|youth court|social care|services|our|parents|children's services|gang) involvement
  !(cooperation|co operation|co-operative) (street|road|food|bank|shop|store)
  !co op*
  !(exam|pocket|bus|exchange) rate
  !(stock|foreign|currency|school|student|telephone|french|german|job|part|needle|labour) exchange*
  !(needle) exchange
  !(check in|check-in) (desk|at|sheet|card|time|opens|online|<num>|closes|bag|with <num>|staff|by|before|app|for the flight|luggage|call at|every|each|on|box)
  !(check) (out|up|ups)
  !(look into) <poss> (eyes|face|room|bag|box)
  !looking into <poss> (eyes|face|room|bag|box)
  !look* at (the|how) (book|books|pictures|photos|photo|clock|chart|map|video|film|screen|menu|calendar)
  !(step|stepping) (in|up) (the|to the|a|on|onto|puddles|dog)
  !talk* through the (door|window|letterbox|fence|glass|screen)
  !(pick*|picked|picking) (him|her|them|you|<child>|<kin>|<name>|the (kids|children|girls|boys|twins|baby|parcel|prescription|medicine|keys|uniform|bag|bags|form|forms|shopping|toys)|prescription|litter|toys|from|up from|it) up
  !pick* (the|<poss>) ~ up (from|at|on)
  !(build*|built|building) (society|site|sites|block|blocks|control|work|works|regs|insurance|trade|course|company|manager|apprentice|apprenticeship|skills)
  !(strengthening|strengthen*) (exercise|exercises|families|programme|course|<poss> (legs|leg|arm|arms|muscles|core|ankle|hand|hands|grip)|exercise sheet|the (fence|wall|lock))
  !(care|foster) (for|placement|carer|carers|home|mum|dad|family|parent|parents|sister|brother|care)
  !foster*
  !foster (carer|carers|care|mum|dad|placement|home|family|parents|parent|panel|agency|to adopt|for adoption|sibling|brother|sister|child)
  !(promoted|promotion) (to|at work|in|from|interview)
  !(gets|get|got|been|was|is) promoted
  !(can|could|cannot|can't) be (managed|explored|monitored)
  !when* ~ can be managed
  !promot* (<name>|<child>|<kin>|him|her|you) to
  !(promote|promotes|promoted) (<name>|<child>|<kin>|him|her|you) to
  !(that|which|it|pass|card|app|light|lights|ticket|phone|tv|torch|lamp|heater|bell|remote|sensor|cream|tablet|medicine|toy) works (on|with|in)
  !(reinforced) (glass|door|concrete|window)
  !(sustain*|sustained) (injury|injuries|a (fracture|cut|bruise|burn)|fire)
  !(commit*|committed) (an|a|the|any|no|further) (offence|offences|crime|crimes|burglary|robbery|assault|theft|murder|suicide)
  !(further) (education|offence|offences|details|information|court|hearing|test|tests|round|<num>|notice|down|along|up|than|away|back|on|scan|bloods|appointment|dose|harm|incident|incidents|means|and higher|maths|injury|injuries)
  !further
  !(target|targets|targeted) (store|board|practice|shooting|audience)
  !(resolve|resolved) to
  !(shadow) (puppet|puppets|box)
  !(sign|point) (post|posts) (at|on|by|near|outside)
  !(mediation) (service|session|appointment|information|at|meeting|course|voucher)
  !negotiate the (stairs|steps|kerb|bus|crossing|ramp)
  !(handle|handles|handling) (of|on|for|bars|bar|knives|with (tongs|gloves|care)|food|the (dog|rabbit|rats|money|till|ball|cash|knife|snake))
  !(door|pan|bag|drawer|love|stolen|package|the|mop|knife|broom|of|cup|grab) handle*
  !(care|control*) (order|proceedings|plan)
  !discuss* (it at|at the) ~ (meeting|conference|review)
`

/** Words that say somebody is busy, not what they do. */
export const emptyActions = phrases(
  'empty-action',
  `
  # watch over
  (monitor*|moniter|monitered|monitering|montior) [and (review|support|assess|observe)]
  (oversee*|oversight|overview|overseen|supervise [and] (monitor|support))
  (keep*|have|has|having) [a|an] [(close|closer|watchful|watching|careful|general|beady|regular|good|sharp)] (eye|watch|look out|lookout|tab|tabs|check|handle|track|grip) (on|over|of|out|for)
  (keep*) (tabs on|track of|on top of|in touch|in contact|in the loop|under review|a close eye|in view|in mind|abreast of|up to date|up to speed|things (ticking over|moving|going|on track|under review)|<poss> finger on the pulse|a weather eye|momentum|things under review|lines of communication open|communication open|communicating|everyone (informed|updated|posted))
  (abreast|appraised|apprised) of
  show* willing
  represent* (him|her|them|you|<child>|<kin>|<name>|the family|<poss> (views|wishes|interests))
  (hold*|have|has|do|does|offer*|arrange*|plan*|schedule*|continue*) [(some|the)] [(regular|weekly|frequent|ongoing|informal|welfare|supportive|brief)] (check ins|check-ins|checkins|catch ups|catch-ups|welfare (checks|calls)|wellbeing (checks|calls)|keep in touch (calls|visits)|touch points|contact|regular contact|supportive conversations|reflective space)
  keep* ~ (informed|updated|posted|in the loop|in mind|in view|up to date|under review|on track|up to speed|company)
  (check*|checking) (in [(with|on)]|up on|in and (support|see)|on (progress|how things are|things|wellbeing|the family|the situation|how))
  (check*) on ~ (wellbeing|welfare|progress|emotional wellbeing|well being)
  (look*) out for (him|her|them|you|<child>|one another|each other|signs|<kin>)
  (watch*) (over|out for)
  (be|stay*|remain*|being) (vigilant|alert|aware|mindful|proactive|available|supportive|involved|present|approachable|on hand|on board|in touch|in contact|contactable|accessible|open to|curious|professionally curious|responsive|receptive|committed|hands on|around|at the end of the phone|engaged|on the same page|part of|a part of|a presence|there for (him|her|you|them|<child>|each other|one another|<kin>|the (family|children|kids|baby))|there when|there if|here for|around for|around if|around when|a point of contact|a listening ear|a sounding board|a shoulder|a support|a critical friend|a source of support|a friendly face|a safe pair of hands|a constant|a bridge|a go between|a protective factor|a positive presence)
  (be|being|are|is) there for (him|her|you|them|<child>|each other|one another|<kin>|the (family|children|kids|baby))
  (observe*|observing|track*|tracking) (progress|the situation|interactions|how|presentation|mood|development|behaviour|any changes|<poss> (progress|mood|presentation|development|behaviour|interactions))
  (review*) (progress|the situation|how things are going|as necessary|and (monitor|support|update)|things|needs|<poss> (progress|needs|situation))
  (gauge|gauging|assess|assessing) (progress|the situation|how things are|how)
  (maintain*|retain|keep) [an|a] (overview|oversight|watching brief|presence|dialogue|contact|communication|links|relationship|rapport|momentum|focus|interest|regular contact|close contact|good communication|open communication|consistent approach|links with|an open dialogue|open lines)
  (have|has|hold|holds|holding|provide*) [the] (oversight|overview|overall responsibility|management oversight|a watching brief)
  # support and help as a word
  (support*|suport|suporting|supprt|suppport|suported|surport|surporting)
  (support*) [(him|her|them|you|me|us|<kin>|<child>|<name>|the family|the children|parents|family|the parents)] (with|around|through|emotionally|practically|at|in)
  (advice|guidance|input|assistance|reassurance|encouragement|help|advocacy|mentoring) (and|or|&) (support|guidance|advice|assistance|reassurance|encouragement|help|signposting)
  (help*) [(him|her|them|you|me|us|<kin>|<child>|<name>|the family|out)] (out|with (parenting|routines|routine|behaviour|behaviours|boundaries|budgeting|the children|the kids|things|childcare|everything|the house|the home|finances|emotions|feelings|anger|anxiety|relationships|attendance|her mental health|his mental health|mental health|school|the baby|daily living|whatever|life|the basics|housing|home conditions|money|debts|issues|this|that|it|all this|the twins|practical (things|matters)|practicalities|day to day (things|life)|the little ones))
  (help*) (out|wherever|where (possible|needed|required|necessary)|as needed|when (needed|asked|required))
  (give*|lend*|offer*) [(him|her|them|you|me|us|<kin>|<child>|<name>|the family)] [(a|an)] [(helping|bit of a|supportive|extra|listening)] (hand|ear|leg up|shoulder|support|guidance|advice|encouragement|reassurance|assistance|break|input)
  (a|some) (helping hand|listening ear|shoulder to (cry|lean) on|sounding board|leg up|bit of (help|support|guidance|input))
  (assist*|assistance|aid) [(him|her|them|you|<kin>|<child>|<name>|the family|in|with|where)]
  (advise*|advising) (on|him|her|them|you|<kin>|<child>|<name>|the family|parents|around|about|accordingly|as|as and when)
  (guide|guides|guided|guiding) (him|her|them|you|<kin>|<child>|<name>|the family|parents|through|towards)
  (care for|caring for) (him|her|them|you|<child>) (well|properly|appropriately)
  (reassure*|comfort*|nurture|nurtures|empower*|enable*|motivate*|inspire*|boost*|uplift*|bolster*|galvanise*|champion*|scaffold*|upskill*|equip*|coax*|nudge*|prompt* and encourage|disrupt*|entice*|persuade*|cajole*|chivvy*|divert*|distract*|deter*|combat*|counter*|contain*|convince*|urge (him|her|them|you|<child>|<kin>|<name>|parents|the family))
  (steer|steers|steering) (him|her|them|you|<child>|<kin>|<name>|the)
  (challenge*|push*|better|stretch*|apply) (himself|herself|themselves|yourself)
  keep* (him|her|them|you|<child>|<kin>|<name>|the (kids|children|boys|girls|baby|twins)) (occupied|busy|entertained|company|going|amused|stimulated|sweet|happy|calm|on side|onside|on the straight and narrow|in line|in check|out of (trouble|mischief)|focused|focussed|motivated|interested|engaged|on task|on board)
  # work as a word
  (work*|working|wok|wrk) (with|alongside|along side|together|closely|in partnership|collaboratively|jointly|on|around|through|towards|toward|directly|intensively|restoratively|proactively|to (address|improve|build|reduce|develop|support|ensure|promote|understand|increase|help|overcome|strengthen|resolve|repair|tackle|establish|maintain|keep|explore|engage|identify|rebuild))
  (direct work|1 1 work|1-1 work|1-2-1 work|121 work|joint working|multi agency working|multi agency work|multiagency working|partnership working|joined up working|joined up approach|joint approach|team working|restorative working|work together|work as a (team|family|network)|work* in (partnership|collaboration|conjunction|tandem|concert|unison))
  (a piece|pieces|bits|a bit|a block|a programme|a package) of (work|intervention|support|direct work|help)
  (work|programme|intervention|sessions) (around|on|about|regarding|re) (parenting|routines|boundaries|emotions|feelings|relationships|self esteem|confidence|anger|behaviour|safety|keeping safe|domestic abuse|healthy relationships|attachment|trauma|identity|anxiety|online safety|substance|consent|exploitation|grief|loss|bereavement|<poss>)
  # engage, liaise
  (engage*|engagement|re engage|reengage|reengages|re engages|re engaging|re-engage*|re-engaging|re-engagement|engaged|engages)
  (liaise*|liase|liases|liased|liasing|liason|liaising|liaison) [(with|between)]
  (touch|touches|touching|touched) base
  (link*|hook*|team*|join*|buddy|buddies|meet*|catch*|caught|catching) (in|up) with
  (link*|linking) in
  (make|making|build*|establish*|forge*|create*|have|has|strengthen*|maintain*|improve*|develop*|keep|form*) [(a|the|some|<poss>|an)] [(good|strong|positive|closer|better|effective|close|clear|key|stronger|strong working|good working|working|trusting|safe|open|professional|supportive|meaningful|therapeutic|rapport and)] (links|link|connections|connection|contacts|networks|rapport|working relationship|relationship|relationships|trusting relationship|trust|a rapport|alliances|partnership|partnerships|bridges|lines of communication|channels of communication|communication|dialogue|a dialogue|good relations|therapeutic relationship|therapeutic alliance)
  (communicate*|communication|dialogue|converse|conversing|confer*|consult*|collaborate*|collaboration|coordinate*|co ordinate|co ordinates|co ordinating|co-ordinate*|coordination|co-ordination|networking|partner with|partners with|partnering) [(with|between|around|across)]
  (reach*|reaching) out [to]
  (get*|getting|be|stay*|keep*|remain*) in (touch|contact|communication) [with]
  (share*|sharing|exchange*|pass* on|pass on|relay*) [(all|any|relevant|appropriate|key|necessary|the|this|up to date)] (information|info|intelligence|concerns|updates|good practice|knowledge)
  (information sharing|info sharing|info-sharing|share info)
  (feed*|feeding) (back|into) [(to|with|on)] [(the|any)] [(group|core group|network|team|professionals|plan|meeting|concerns|progress)]
  (update*|updating) (the|as|all|professionals|where|when|each other|everyone|<poss> (team|manager|network)) [(network|group|core group|team|family|professionals|necessary|appropriate|plan)]
  (attend to|attends to|attending to|deal* with|dealing with|see to|sees to|seeing to|sort* out|sorting out|handle*|handling|get* to grips with|getting to grips with|come to terms with|get to the bottom of|get* on top of|getting on top of|get a handle on|stay* on top of|iron out|smooth over|resolve*|resolving|overcome*|overcoming|remedy|mitigate*|mitigating|rectify|alleviate*|ameliorate) [(any|the|all|<poss>)] [(concerns|issues|problems|difficulties|challenges|worries|matters|matter|things|situation|barriers|behaviour|behaviours|needs|anger|emotions|feelings|conflict|debt|debts)]
  (need*|needs|wants|requires|is|are) (nurturing|addressing|tackling|monitoring|managing|supporting|exploring|sorting|looking at|looking into|working on|overseeing|looking after|boosting|building up)
  (keep*|kept|get|gets|stay*|be|being) on top of
  (linked|link*|linking|hooked|joined|teamed|matched|paired|buddied) up (with|to)
  (participat*|participate|participates|participating|participation) [(fully|actively|meaningfully)] in (<poss>|the|this) [(care|safety|own|cp|cin|child protection)] (plan|plans|planning|process)
  (work|works|working) (openly|honestly|well|positively|constructively|transparently|cooperatively|effectively|in (an open|a positive|an honest)) [and (honestly|openly)] with
  (work|conversations|discussions|planning|efforts) (is|are|will be|to be|being|going) [(going on|ongoing|done|under way|underway|undertaken|carried out|completed|happening|continuing)] (around|on|about|with|in relation to|regarding)
  (be|being|get|gets|getting|become|becomes) (more|better|fully|actively|positively) (involved|engaged|proactive|supportive|present|available|hands on)
  (persevere*|persist*|plod on|soldier on|press on|crack on|beaver away|slog on|stick (at|with) (it|him|her|them|things))
  keep* (plugging|chipping|beavering|slogging|hammering|pegging|ploughing|encouraging|supporting|persevering|nudging|battling|banging|chivvying) [(away|at|on|with|to)] [(with|at|to|on|him|her|them|<child>|<kin>|<name>)]
  keep* (at it|working (at|on|with)|trying|trying (to|with)|going with|pushing [(on|for|with)]|on at|talking [to])
  (do|does|doing|get|have|be) something [(done)] about
  (act on|acts on|acting on|take (action|steps|measures|matters)|takes (action|steps|measures)|taking (action|steps|measures)|make a start on|get the ball rolling|set the wheels in motion|get (going|moving|cracking) on|get things moving|keep things moving|move things on|move it on|press ahead|get a grip (on|of))
  (take the (pressure|strain|weight|heat|load) off|share the load|lighten the load|ease the (load|pressure|burden)|take some of the (pressure|load|strain)|relieve the pressure|carry the load)
  (have|has|get|gets|keep|operate*) an open door [policy]
  [(his|her|their|the|my|our)] door is always open
  (pick*|take*|raise*) (this|it|that|things|these|matters) up with
  (hold*|carry|carries|keep*) (the|<poss>) case [open]
  link* (him|her|them|you|<child>|<kin>|<name>|the family|parents) (in|up) [(with|to)]
  (plug|plugs|tie|ties|tap|taps|hook|hooks) (him|her|them|you|<child>|<kin>|<name>|the family) (in|into|up) [(to|with|into)]
  (a|just a|always a) (phone call|call|text) away
  (make|makes|making) (himself|herself|themselves|yourself|myself) available
  (fight*|fighting|be in|speak* up|speaks up for|stick* up|stand* up|batting|bat|root|rooting|go in to bat|vouch) (<poss> corner|for (him|her|them|you|<child>|<kin>|<name>))
  (up|ups|raise*) <poss> game
  (put|puts|putting) [in] [(the|more|some|a bit of|his all|her all|their all)] (effort|work|graft|hours|shift) (in|into)
  (put|puts|putting) in (the|more|some) (effort|work|graft|hours)
  (make*|making|put*) [(more|an|every|some|a|greater|extra|more of an|a real|a bit more)] effort [(with|to|in|into)]
  (try|tries|trying|work|works|working) [(a bit|much)] harder (with|at|to|on)
  (pull*|pulling|get) <poss> (act together|socks up|head down|finger out|house in order)
  (look|looks|looking) after (the rest|things|everything|that side|the other side|it all|the side of things|all that|that end)
  (take|takes|taking) care of (the rest|things|everything|that side|it|it all|all that|business|that)
  (see|sees|keep*|make*|making) (to it that|things right|a difference)
  (settle*|ease*|help*|support*|get*) (him|her|them|you|<child>|<kin>|<name>|the family) (in|into [the] [(new)] (school|placement|home|class|routine|nursery))
  (gain*|win*|earn*|build up|get) (<poss>|the|some|more|her family's) (trust|confidence|respect|motivation|engagement|co operation|cooperation|buy in)
  (build|builds|building|boost*|increase*|raise|improve*) up <poss> [own] (motivation|confidence|trust|self esteem|skills|stamina|resilience|independence)
  (form|forms|forming|develop*|build*|make*|foster*|create*|strengthen*) [(a|an|the|some)] [(good|close|strong|real|better)] (bond|bonds|attachment|alliance|link|rapport) with
  (bond|bonds|bonding|connect|connects|connecting) with [(him|her|them|you|<child>|<kin>|<name>|the family)]
  (get|gets|getting) to know [(him|her|them|you|<child>|<kin>|<name>|the family|each other)]
  (ascertain*|seek*|obtain*|gather*|capture*|elicit*|gain*) (<poss>|the|all) [(child's|children's|family's|young person's)] (wishes and feelings|wishes|views|voice|feelings|thoughts|perspective|lived experience)
  (report|reports|raise|raises|flag|flags|escalate|escalates|highlight|highlights|note|notes|log|logs|record|records|pass on|voice|voices) [(any|all|the)] [(further|new|emerging|safeguarding|ongoing|relevant|other)] (concerns|worries|issues|problems|difficulties) [(as|that|which|to|with|they|he|she|if|when)]
  (set|sets|setting|put|puts|hold|holds|holding|enforce*|maintain*|establish*|reinforce*|keep|keeps|introduce*|implement*) [(in place|clear|firm|consistent|some|appropriate|the|good|proper|up)] [(and)] [(consistent|firm|clear|appropriate|fair)] (boundaries|limits|expectations|ground rules|consequences|house rules)
  (the|some|a little|every|any) (support|guidance|help|encouragement|assistance|reassurance) (he|she|they|you|it) (need*|can|could|require*|might)
  (hand hold|hand holding|hold <poss> hand|handhold|babysit the (case|plan)|babying)
  (do|does|doing) (more|a bit more|a lot more|loads more) (with|for|around|about)
  (be|being) (a|the|an) (support|listening ear|sounding board|advocate|voice|constant|mentor|buddy|ally|friend|help|rock|go to|point of contact|key worker|lead professional|link|bridge|anchor) (for|to|with|between)

  (put|puts) (feelers out|<poss> feelers out|heads together|our heads together|<poss> heads together|their heads together)
  (help*|get*|put*|set*) (him|her|them|you|<child>|<kin>|<name>|the family) (find <poss> feet|<poss> feet|back on <poss> feet|on the right (track|path|road)|back on track|straight|going|settled|sorted)
  (turn|turns|turning|put|puts|putting|set|sets|make|makes|get|gets) (things|it|his life|her life|their lives|your life|this|matters) (round|around|right|straight|moving|better|sorted|on track|back on track)
  (see|sees|seeing|get|gets|carry|carries|guide|guides|support|help) (him|her|them|you|<child>|<kin>|<name>|the family) through
  (bring|brings|bringing|get|gets|getting|win|wins|winning|keep|keeps) (him|her|them|you|<child>|<kin>|<name>|the family|parents|everyone|dad|school|partners) (on board|on side|onside|over|round|with us|along)
  (jolly|jollies|gee|gees|chivvy|chivvies|spur|spurs|egg|eggs|buoy) (him|her|them|you|<child>|<kin>|<name>) (along|up|on)
  (ear|ears|eye|eyes) (to the ground|out for|and ears|open|on the ground)
  (on the (lookout|look out|case|ball|alert)|keep watch|keeping watch|keeps watch|be on alert|on high alert)
  (in the picture|in the know)
  (keep*|get*|put*) (a lid on|a firm hand on|a handle on|reins on)
  (rein|reins|reining|clamp|clamps|clamping|crack|cracks|stamp|stamps|nip|nips) (in|down|out|it in|this in|things in) [(on|the bud|his|her|their)]
  (spread the word|get the (word|message) (out|across|over|through)|drum home|drive home|hammer home|drill in|drum into|drill into|ram home)
  (reiterate*|emphasise*|stress*|highlight*|underline*|impress* upon|remind* ~ of|explain*|discuss*|reinforce*|explore*|know|understand|see|teach*|show) the (importance|value|benefits|benefit|need|dangers|risks|messages|message|impact|positives) (of|around|to|for)
  (build*|lay*|plant*|open*) (bridges|foundations|the foundations|seeds|doors|the groundwork|a bridge)
  (bring|brings|draw|draws|coax|coaxes) (him|her|them|you|<child>) (out of (his|her|their|your) shell|out)
  (bring|get|gets|brings) [out] the best (out of|in) (him|her|them|you|<child>)
  (give|gives|giving) (him|her|them|you|<child>|<kin>|<name>) (a (voice|push|boost|nudge|chance|hand up|lift|leg up|kick|steer|safe space|sense of|purpose|role)|space|hope|structure|purpose|direction|confidence|courage|strength)
  (take*|taking) (him|her|them|you|<child>|<kin>|<name>) under [(his|her|their|your|the)] wing
  (show*|teach*) (him|her|them|you|<child>|<kin>|<name>) the (ropes|way|right way)
  (join|joins|joining) forces
  (band|bands|come|comes|coming|stick|sticks|pull|pulls|knit) together (to|as|for|around|and)
  (find|finds|finding|seek|seeks|agree|agrees|identify|identifies|come up with|look for|looks for|work towards|devise|devises|formulate|develop|develops|think of|think up|hatch) [(a|an|the|some|any|new|other|alternative|creative|suitable|possible|better|agreed|positive|more)] [(better|creative|suitable|workable|possible|good|agreed|new)] (way forward|ways forward|ways|ways to|ways of|solution|solutions|alternatives|options|strategies|approaches|compromise|middle ground|common ground|way round|answer|answers|outlets|coping strategies|next steps)
  (problem solve|problem solves|problem solving|troubleshoot|trouble shoot|brainstorm|firefight|firefighting|fire fight)
  (mobilise*|mobilising|utilise*|utilising|leverage|harness*|draw* (on|upon)|call* (on|upon)|lean* on|tap* into) [(the|<poss>|a)] [(wider|whole|family|support|extended|community)] (network|networks|family|strengths|resources|support|friends|community|village)
  (get a (feel|sense|picture|clearer picture|better picture|handle|flavour) (of|for|on)|build* [up] a picture|sound* out|suss out|find* out more|find* out what is going on|find* out what's going on|canvass)
  (bring|brings|add|adds|inject|injects|introduce|introduces|establish|establishes|provide*|ensure*) [(some|more|a bit of|a|the|greater)] (structure|order|calm|stability|consistency|routine|normality|balance|boundaries|discipline|positivity)
  (lead|leads|leading) by example
  (intensify|intensifies|ramp up|ramps up|step up|steps up|scale up|up) [the|<poss>] (support|input|help|visits|work|monitoring)
  (interface|interfaces|dovetail|dovetails|align|aligns) with
  (use*|using|exercise*) [(his|her|their|your|professional|good|the|own|<poss>)] [(professional|parental|own|best|good)] (judgement|judgment|influence|discretion|initiative|common sense|authority|relationship|leverage|charm|time wisely)
  (be|act as|acts as|acting as|serve as|serves as|remain|become) (a|an|the|<poss>) (bridge|link|go between|conduit|advocate|voice|broker|mediator|buffer|anchor|mentor|sounding board|single point of contact|point of contact|safety net|critical friend|eyes and ears|lead|key contact|named person|trusted adult|support|role model|guide|positive influence|buddy|befriender|facilitator)
  (safety net|watching brief|watchful eye|open door|helping hand)
  (take|takes|taking) (a|an) [(more|much more|active|keen|real|greater|bigger|closer|firm|firmer|tougher|softer|proactive)] [(active|hands on|proactive)] (interest|role|stance|lead|approach|line|part|look)
  (attempt*|continue*|endeavour*|strive*) to (engage|build|support|work|encourage|maintain|improve|help|develop|establish|contact|reach|explore|address|promote|monitor|offer|provide)
  (do|does|did) right by
  (make|makes|making|ensure*|ensuring|see*) [sure] [(that)] [(<pron>|<child>|<kin>|<name>|the (family|children|kids|baby)|everyone|everything|all|things)] (is|are|goes|runs|stays|gets|be|to be) (ok|okay|alright|all right|right|sorted|well|covered|in order|coping|supported|safe|looked after|included|involved|informed|smoothly)

  (sort|sorts|sorting) (himself|herself|themselves|yourself) out
  (go|goes|going) the extra (mile|yard)
  (pull*|pulling) out all the stops
  (leave|leaving) no stone unturned
  (see|check|checks|sees) (what's what|all's well|all is well|everything is (ok|okay|alright|well)|how the land lies|they are (ok|okay|alright)|(he|she|mum|dad|everyone) is (ok|okay|alright|coping|managing))
  (give|gives|giving) (it|this|things) (<poss> all|<poss> best|<poss> best shot|a go|some welly|thought)
  (in the background|on the sidelines|at the ready|in <poss> corner|port of call|at arm's length|at the end of (a|the) phone|on the end of (a|the) phone|a phone call away|only a call away|on standby|on stand by)
  (about|around|there|available|on hand|handy|free|ready) if (needed|required|wanted|necessary|things|he|she|they|you|mum|dad|anyone)
  (walk|walks|stand|stands|be|stay|stick) (beside|by|close to|close|alongside) (him|her|them|you|<child>|<kin>|<name>|the family)
  (pick up|take|take up|hold|grab) the (baton|reins|mantle|wheel|helm|ball)
  (own|owns|head up|heads up|heads this up|head this up|spearhead|front|fronts) (this|it|the (plan|work|process|actions))
  (jog|help|move|bring|pull|carry|nurse|push) (him|her|them|you|<child>|<kin>|<name>|the family|things) (along|forward|on|on a bit)
  (cocoon|cushion|shelter|shield|mother|mollycoddle|buffer|insulate) (him|her|them|you|<child>|<kin>|<name>|the children)
  (referee|police|gatekeep|quality assure|quality assures|scrutinise|scrutinises|scrutinising|performance manage|regulate|enforce|enforces|supervise and support) (the|this|all|<poss>|any)
  (do|does|doing) the (necessary|needful|honours|rest|legwork|leg work|donkey work|right thing by)
  (adopt|adopts|take|takes|use|uses|apply|employ) (a|an|the) [(whole|trauma|think|child|strengths|solution|person|more|restorative|relational|consistent|joint|holistic|team|gentle|firm|multi agency|joined up|graduated|nurturing|positive|different|softly softly)] [(informed|family|centred|focused|based|agency|around the child|joined up|restorative|nurturing)] (approach|stance|lens|line|ethos|perspective|framework)
  (be|remain|stay|keep) (child|person|family|solution|strengths) (centred|focused|focussed)
  (think family|hold the hope|share the care|share good practice|best practice)
  (voice of reason|run interference|calming influence|steadying hand|guiding hand|steady hand|firm hand|watchful eye|eagle eye|extra pair of (eyes|hands)|second pair of (eyes|hands)|shoulder to lean on|ear to bend|friendly ear|friendly face|calm presence|reassuring presence)
  (give|gives|giving|put|puts) (thought|priority|weight|attention|focus|energy|effort|consideration|credence|emphasis|importance) (to|into|on)
  (stay*|remain*|keep*) (close|committed|focused|focussed|positive|motivated|on it|on top of it|on the case|engaged|connected|tuned in|abreast|attuned|strong|proactive)
  (work|works|working) (it|this|that|things) (out|through|into|up)
  (talk|talks|talking|think|thinks|thinking) (it|this|that|things) (out|through|over)
  (muddle|get|pull|see|come|work) through (it|this|things|together)
  (pool|share|combine) (resources|expertise|responsibility|skills|knowledge|the load)
  (continue|carry on|keep|remain) [to be] (involved|engaging|engaged|supporting|working|monitoring|liaising|encouraging|building|offering|providing|promoting|helping|trying)
  (continue*|continuing) (support|engagement|monitoring|liaison|work|input|intervention|encouragement|contact|conversations|joint work|to (engage|support|work|monitor|liaise|build|attend|encourage|offer|promote|help|develop|explore|be|provide|address))

  (pop*|popping|poke*|stick*) (<poss> (head|nose) (in|round)|in now and)
  (walk|walks|talk|talks|lead|leads|take|takes|guide|guides|nurse|nurses) [with] (him|her|them|you|<child>|<kin>|<name>|the family) through
  (gather*|collect*|share*|collate*|feed*) (intel|intelligence|evidence|views|info|information|data)
  (manage*|tackle*|challenge*|address*|improve*|explore*|promote*|support*|strengthen*|understand*|reduce*|contain*|control*) ~ (attitudes|attitude|beliefs|thinking|behaviour|behaviours|emotions|feelings|anger|anxiety|mood|moods|trauma|dynamics|identity|needs|risk|risks|relationships|expectations|boundaries|impulses)
  (be|being|is|are|get|gets|been|to be) [(better|closely|carefully|properly|well|effectively|safely|regularly)] (managed|monitored|supported|tackled|explored|encouraged|promoted|looked at|looked into|dealt with|worked on|followed up|kept under review|overseen|coordinated|co-ordinated|signposted|facilitated|engaged|empowered|enabled|mentored|safeguarded|championed|progressed|actioned|implemented)
  (breathing space|breathing room|some respite|a bit of respite|time out from things|some headspace|some head space)
  (do|does|doing) [(some|a bit of|a few|a load of|plenty of|loads of|lots of)] (stuff|things|bits|bits and bobs|activities|bits of work) [(with|around|on|about)]
  (drive*|push*|secure*|maximise*|accelerate*|lead*) [(the|on|forward)] (progress|improvement|improvements|change|attainment|engagement|attendance|inclusion|outcomes|recovery|stability|standards)
  (prioritise*|prioritising)
  (differentiate|differentiates|differentiation|scaffolding|scaffolds)
  (advocacy|mentorship|pastoral support|pastoral input|guidance|encouragement|oversight|supervision|liaison|outreach|nurture|coordination|containment) (for|around|with|from|by|of)
  (see|sees|checking|check|checks|ask|asks|monitor|gauge) how (he|she|they|you|<child>|<kin>|<name>|things|the family|everyone|it) (is|are|'s|feels|feel) [(doing|getting on|coping|feeling|going|managing|settling|faring|bearing up)]
  (keep*|have) (a|an) (word|ear out|open mind|open ear|ear to the ground|chat|natter)
  (take*|taking) (on board|heed of|note|on [the] advice|on the chin|seriously|more care|more notice|things seriously)
  (bring*|bringing) (him|her|them|you|<child>|<kin>|<name>) on
  (add|adds|lend|lends|throw|throws) <poss> (weight|voice|support|expertise)
  (rally|rallies) (round|around)

  # raise, promote, encourage
  (promote*|promoting|promotion|encourage*|encouraging|encouragement|encourge|encorage|encouraged|foster good|fostering good|advocate for|advocates for|advocating for|advocate on|advocating on|reinforce*|reinforcing|embed*|embedding|instil*|instill*|instilling|cultivate*|cultivating|incentivise*|stimulate*|celebrate*|praise and encourage|validate*|validating|affirm*|affirming|uphold*|enhance*|enhancing|improve communication|strengthen*|strengthening|consolidate*|consolidating|sustain*|maximise*|optimise*|further|foster|fosters|fostering|facilitate*|facilitating|facilitation|facillitate)
  (mentor|mentors|mentored|mentoring|coach|coaches|coached|coaching|tutor|tutoring|befriend*|befriending|shadow) (him|her|them|you|<child>|<kin>|<name>|the family|the children|parents)
  (signpost*|sign post|sign posting|sign-post*|sign-posting) (to|towards)
  (direct*|point*) (<kin>|<child>|<name>|him|her|them|you|the family|parents|family) (to|towards|in the direction of) [(relevant|appropriate|other|local|support|suitable|community|services|external|universal|the right|further|any)] [(services|agencies|support|support services|resources|groups|help|places|organisations)]
  (signpost*|signposting|sign-post*|sign post|sign posting)
  # take on, tackle
  (address*|adress*) (the|any|these|this|<poss>|all|underlying|some|issues|concerns|behaviour|behaviours|needs|problems|difficulties|worries|trauma|anger|anxiety|substance|alcohol|drug|mental|domestic|root|home|offending|risk|risks|parenting|attendance|relationship|health|emotional|and|past|how|why)
  (to|will|can|must|should|be|being|been|is|are|needs|gets|get|fully) (address|addressing|addressed|adressed)
  (tackle*|tackling|confront*|confronting|challenge*|challenging [(him|her|them|<kin>|<child>|<name>|you|the|any|negative|inappropriate|unacceptable)]|take on|manage*|managing|maintain*|maintaining|control*|cope* with|coping with) [(the|any|these|<poss>|all|own)] (behaviour|behaviours|behavior|situation|issue|issues|risk|risks|emotions|anger|feelings|needs|anxiety|expectations|boundaries|household|home|conflict|finances|money|victim mentality|attitudes|beliefs|views|problem|problems|concern|concerns|relationship|relationships|mental health|health|health needs|drinking|alcohol use|drug use|use|diabetes|condition|contact|transition|stress|thoughts|attitude|language|routines|routine|placement|impulses|triggers|home conditions|attendance|school|work|life|everyday life|day to day|symptoms|outbursts|difficulties|challenges|medication|tantrums|worries|epilepsy|asthma|sleep|children|family|kids|progress|recovery|sobriety|abstinence|stability|change|changes)
  (tackle*|tackling|look* into|looking into|look* at (ways|options|how|the|strategies|what|whether|any|possible|all|why|alternatives|different|triggers|reasons|issues)|looking at (ways|options|how|the|strategies|what|whether|any|possible|all|alternatives|different|triggers)|delve into|dig into|get into the detail|drill down)
  (follow*|chase*) [(this|it|that|things|these|matters|<pron>|<kin>|<child>|<name>)] up [(on|with|any|the|as|this|these|actions|issues|where)]
  pick* up (on|with) (any|issues|concerns|this|these|things|actions)
  (follow up|follow-up|chase up|followup|follow-ups)
  (explore*|exploring)
  (open* up|have|having|start*|hold*|continue*) [(honest|open|difficult|regular|ongoing|meaningful|some|more|further|the|frank|age appropriate)] (conversations|discussions|dialogue|discussion|a conversation|conversation|a dialogue|chats) [(around|about|with|on|regarding|re)]
  (have|having) [a|an] [(open|honest|regular|little|quiet)] (chat|chats|word|natter|heart to heart) [(with|about|around)]
  # carry on, take part, contribute
  (do|does|doing|did) (<poss>|the) (bit|part|upmost|utmost|share)
  (do|does|doing) (what|whatever|all|everything|anything) [that] (he|she|they|you|it|is|can|we|i) [(can|takes|could|needed|necessary|possible|required)]
  (step* up|stepping up|step* in|stepping in|pitch* in|muck* in|chip* in|rally round|rally* round|rallying round|pull* together|pulling together|pull* <poss> weight|put* <poss> shoulder|lean in|get on board|come on board|get behind|gets behind|stand by|stick by|back up|back* <kin>|back* <child>|be a support)
  (take*|taking|move*|moving|drive*|driving|push*|pushing|carry*|carrying|progress*) [(this|it|that|things|matters|the plan|plans|work)] forward
  (progress|action|progressing|actioning|implement*|implementing|execute|operationalise|roll out|initiate*|initiating|instigate*|pursue*|pursuing|expedite) [(the|this|these|all|any|<poss>|a|relevant|agreed|identified|appropriate)] (plan|plans|referral|matters|actions|strategies|support|interventions|recommendations|routine|routines|boundaries|changes|measures|safety plan|things|work|advice|change|steps|structure|options|case|matter|techniques|parenting strategies|advice given)
  (implement*|implementing|facilitat*)
  (put|puts|putting|get|getting|have|having) [(the|any|some|more|appropriate|suitable|relevant|necessary|all|in place|clear|additional|extra|a)] [(appropriate|necessary|clear|relevant|package of)] (support|strategies|measures|boundaries|interventions|arrangements|help|things|structures|routines|systems|safeguards|plans|provision|safety measures|services|support plan) [(in|into)] (place)
  (put|puts|putting) in place [(the|any|some|more|appropriate|suitable|relevant|necessary|all|clear|additional|extra)] (support|strategies|measures|boundaries|interventions|arrangements|help|routines|structures|systems|safeguards)
  (think*|thinking) (about|of) (ways|how|what|options|strategies|the impact|support|who|whether)
  (intervene*|intervening|safeguard*|safeguarding) [(as|when|where|if|early)]
  (try|tries|trying|strive*|striving|endeavour*|endeavouring|aim|aims|aiming|seek|seeks|seeking|hope|hopes|attempt*|attempting) to (help|support|understand|improve|engage|address|work|encourage|build|reduce|maintain|promote|ensure|offer|establish)
  (educate*|educating|inform*|psychoeducation|psycho education|educate* on|provide education) [(<kin>|<child>|<name>|him|her|them|you|parents|family|the family|on|around|about)] (on|around|about|regarding|re)
  (hold*|holding|bring*|bearing|bear|keep*) [(<child>|<kin>|<name>|the child|the children|the family|the network|him|her|them|you|professionals|dad|services|partners|agencies)] (in mind|to account|together|accountable)
  (help* ~ to (understand|manage|cope|engage|think|consider|reflect|regulate|develop|build|feel|process|improve|explore|address|recognise|see|be|overcome|deal|express|make sense|gain|access|prioritise|identify|achieve|become|maintain|reduce|establish|learn|realise|appreciate))
  (lead* on|leading on|take the lead [(on|in|with)]|lead the (work|plan|way)|head up|spearhead|spearheads|quarterback|hold* the (fort|ring)|run with (it|this))
  (walk|stand|journey|be) alongside [(him|her|them|you|<kin>|<child>|<name>|the family|parents)]
  (wrap around|wraps around|wrap* support|wrap* services)
  (take*|taking) (into account|account of|note of|stock|on board|an interest|things from there|care of [(things|that|this|it|everything|business)])
  (bear in mind|have regard to|be guided by|have regard for)
  (be|become) (a|an) [(positive|good|strong|active|big|key|full|important|consistent|regular|supportive|visible|bigger)] (part|presence|figure|participant|support|advocate|mentor|champion|influence|member of the plan)
  (see how (it|things|he|she|they|you) (goes|go|is going|are going|get on|gets on|develop|develops|pan out|pans out)|see what can be done|see what (he|she|they|we|you) can do|see (if|whether) (he|she|they|anything|something|things) [(can|could)] [be] (help|done|help out|improve)|wait and see|watch and wait|watchful waiting|watching brief|play it by ear|suss out|feel (his|her|their) way|take it from there|go from there|have a think)
  (provision of|delivery of|facilitation of|offer of|continuation of|co ordination of|coordination of) (support|services|advice|guidance|help|intervention|information|care)
  (protect*|protecting|safeguard*) [(and)] (promote*|promoting|support*|safeguard*) 
  (build* on|building on|build upon|expand on|draw on|capitalise on|tap into|make the most of|play to) [(<poss>|the|existing|family|any)] [(strengths|progress|positives|successes|skills|network|networks|interests|work)]
  (give*|offer*|lend*|show*) [(him|her|them|you|<kin>|<child>|<name>|the family)] (encouragement|time|attention|love and attention|care and attention|some thought|thought to|consideration to|consideration|priority to)
  (mediate*|mediating|intercede|broker*|brokering|arbitrate|negotiate*|negotiating|smooth the way|smooth things over|pave the way|bridge the gap|defuse|diffuse|de escalate|de-escalate*|deescalate*)
  (scope*|scoping|map* out|mapping out|gather* (information|intelligence|views)|information gathering|fact finding|triage|screen for)
  (check in [and] [support])
  (be|being|stays|stay) (on|in) (the|his|her|their|your) (corner|side|case|back|radar)
  (have|has|get*|got) (his|her|their|your|my) back
  (carry on|carries on|keep up|keeps up|keeping up|continue|continues|continuing) [(with|to|the|<poss>)] [(the|to|good|be)] (good work|work|support|engage|supported|efforts|as is|as now|as before|intervention|involvement|as planned|existing plan|current plan|work with|progress|improve|good progress|monitor)

${otherSenses}`,
)

/** Words of being busy that a need or a goal may name as the change itself, but that leave a task empty. */
export const emptyTasks = phrases(
  'empty-action tasks',
  `
  (contribute*|contributing|contribution|participate*|participating|participation|partake|partaking|take* part|taking part|play* (a|his|her|their|your|its) (part|role)|playing (a|his|her|their|your) (part|role)|involve* in|have input|have an input|input into|input from|join in with the plan|get involved|getting involved|gets involved|involvement|stay involved|cooperate*|co operate|co operates|co-operate*|co-operating|cooperation|co-operation|comply|complies|complying|compliance|buy into|buy in|sign up to|commit*|committing|commitment|adhere|adheres|adhering|adherence) [(to|with|in|fully)] [(the|this|all|<poss>)] [(plan|process|services|professionals|work|agreed plan|programme|agencies)]
  (mentoring|befriending|life coaching|parent coaching|coaching)
  (build*|building|increase*|increasing|improve*|improving|raise*|raising|boost*|boosting|develop*|grow*) [(<poss>|the|up)] [(self|parental)] (confidence|self esteem|self-esteem|resilience|capacity|skills|parenting capacity|self worth|self-worth|esteem|independence skills)
  (use|uses|using|apply|applies|applying|practise|practice|employ|utilise*|learn*|develop*|try*|have|has|teach*|share*|provide*|adopt*|model*|give*|discuss*|suggest*|follow*|offer*|introduce*|trial*|build*) [(the|new|more|some|different|other|various|positive|coping|calming|parenting|behaviour|management|appropriate|consistent|agreed|effective|healthy|useful|practical|safe|relevant|suitable|a range of|sleep|emotional|learnt|learned|<poss>|anger management|behaviour management)] [(coping|calming|management|regulation|behavioural|behaviour|parenting|self regulation|safety|soothing)] (strategies|techniques|tools|skills|tips|mechanisms|approaches|coping strategies|toolkit)
  (coping strategies|coping mechanisms|behaviour strategies|parenting strategies|behaviour management strategies|management strategies|calming strategies|self regulation strategies|strategies)
  (direct|one to one|1 to 1|individual|some|bespoke|targeted|therapeutic|group|joint|restorative|preventative|family|relationship|parenting|life story|safety|wishes and feelings|keepsafe|emotional wellbeing|self esteem|identity|domestic abuse|dv|reparation|trauma informed|attachment|csp|exploitation|boundary|intervention|planned|focused|focussed|specific|relevant|necessary|preparatory|further|more|extra|face to face|outreach|edge of care|anger management|emotion|resilience|gang|confidence|substance misuse|online safety|internet safety) (work|intervention|interventions|sessions of work)
  (do|does|doing|did|undertake*|complete*|carry out|carries out|carrying out|continue*|deliver*|start*|begin*|commence|offer*|engage in|plan|finish) [(the|some|any|a|her|his|their|more|further|this|that)] (work|intervention|interventions|direct work|piece of work|programme of work|package of work|bit of work|identified work)
  (input|inputs|intervention|interventions) (from|by|around|with|into|for|re|regarding|via|on)
  (intervention|interventions|input|involvement|casework|case work|key work|keywork|key working|keyworking|outreach|targeted work|group work|groupwork|family work|parenting work|home visits|visits|meetings|contact) (as|where|when) (needed|necessary|required|appropriate|and when|possible)
  (key work|keywork|key working|keyworking|case work|casework|case management|case manage|case manages|case managing|care coordinate|care coordination)
  (psychoeducation|psycho-education)
  (emotional|practical|moral|wraparound|wrap around|one to one|intensive|ongoing|pastoral|peer|family|parenting|extra|additional|targeted|bespoke|tailored|specialist|post placement|therapeutic|financial|behavioural|school based|in school|holistic|further|continued|continuing|more|regular|weekly|community|outreach|any|full|lots of|general) support
  (model*|modelling|demonstrate*|demonstrating|show*|display*|displaying) [(a|an|good|positive|appropriate|healthy|safe|more|calm|consistent|respectful|pro social|their|his|her|your|ability|the ability|commitment)] [(and)] (behaviour|behaviours|parenting|commitment|engagement|boundaries|relationships|insight|understanding|ability|empathy|communication|interaction|interactions|willingness|care|motivation|change|changes|progress|consistency)
  (prioritise*|prioritising|focus*|focussing|focusing|focuses|concentrate*|target*|targeting|attend* to|zero in|home in) [(on|his|her|their|your|the)] [(the|<poss>|children|child|own)] (needs|wellbeing|well being|safety|relationship|relationships|behaviour|behaviours|emotional needs|learning|education|school|self|parenting|recovery|health|child|children|future|issues|areas|strengths|positives|support|routine|routines|confidence|skills|sobriety|family|feelings|emotions|basics|engagement|welfare)
  (meet*|meeting|attend* to|cater* for|catering for|provide* for|providing for|tend to|tends to|look* after|looking after) [(all|all of|the|each of)] [(<poss>|the)] [(own|children|child|basic|emotional|physical|individual|health|developmental|cultural|day to day|everyday|care|complex|specific|additional|holistic)] [(and|,)] [(emotional|physical|health|developmental|social|care|educational)] (needs)
  (ensure*|ensuring|make* sure|making sure) [(that)] [(the|<poss>|all|any|<child>|<kin>|<name>|he|she|they|you|<det>|<name>|child|children)] [(child|children|family|parents)] [(needs|is|are|has|have|gets|receives)] [(all|<poss>)] (needs [are] met|supported|safe|safety|wellbeing|welfare|everything|well|ok|okay|kept safe|the right (help|support)|what (he|she|they|you) (needs|need)|happy|communication|engagement|support|things|stability|compliance|progress|consistency|that things|involved|understood|included|support is in place|supervision|appropriate|everyone|met|safeguarded|protected)
  (explore*|exploring|consider*|considering|think* about|thinking about|reflect*|reflecting|reflect* on|unpick*|unpicking|process*|processing|discuss*|discussing|think through|talk through|work out|figure out|identify*|identifying|assess*) [(all|the|any|other|possible|various|different|what|how|whether|with|ways|suitable|appropriate|<poss>|alternative|available|potential|further|some)] (options|ways|strategies|opportunities|alternatives|possibilities|feelings|emotions|issues|worries|concerns|thoughts|triggers|barriers|reasons|support|services|needs|themes|the impact|wishes and feelings|resources|underlying|coping strategies|avenues|steps|solutions|experiences|trauma|next steps|interventions|further support|additional support|activities|identity|past|relationship|relationships|difficulties|dynamics|what|why|how)
  (respond*|responding|react*|reacting) [(to|in)] [(<poss>|the|any|all)] [(child|children)] (needs|cues|concerns|situations|issues|situation|emotional needs|distress|worries|changes|challenges|behaviour)
  (raise*|raising|increase*|increasing|improve*|improving|develop*|developing|build*|building|create*|creating|heighten|heightening|spread*|gain*|have|has|better|greater|more) [(greater|better|more|an|a|<poss>|the|parents'|parental|parents|staff|some)] (awareness|understanding|insight|knowledge)
  (provide*|providing|offer*|create*|creating|give*) [(a|an|the)] [(safe|supportive|therapeutic|nurturing|consistent|stable|secure|neutral|listening|calm|warm)] [(,|and)] [(stable|safe|nurturing|supportive|secure|loving|space|caring|consistent)] (space|care|environment|parenting|opportunity|opportunities|boundaries|structure|supervision|routine|atmosphere|framework|stimulation|role model)
  (offer*|give*|provide*|receive*|get*|access*|seek*|have|ask for|need*|accept*|want*|deliver*|put in|put in place|continue with|benefit* from|identify|source|find) [(any|some|more|extra|additional|further|the|a bit of|lots of|much needed|emotional|practical|parenting|general|regular|specialist|appropriate|relevant|necessary|consistent|basic|good|clear|early|intensive|ongoing|day to day|up to date)] [(and|or)] [(practical|emotional|ongoing|moral)] (help|support|guidance|advice|assistance|reassurance|encouragement|input|intervention|a listening ear|direction|backup|back up|feedback|insight|containment|stability|structure|strategies|tips|signposting|nurture|mentoring|mentorship|leadership|education|information|challenge|expertise|consultation|opportunities|solutions|motivation|coaching|an ear|care and support|help and (support|advice|guidance)|support and (help|advice|guidance|reassurance|encouragement|information)|advice and (guidance|support|information|help)|guidance and (support|advice)|information and (advice|support|guidance))
  (take*|taking|have|has|having|show*|showing) [(an|a|the|more|some|full|greater|overall|active|joint|shared|personal|<poss>)] [(active|keen|more|full|greater|overall|joint|shared|positive)] (interest|lead|ownership|responsibility|role|involvement|initiative|accountability|account of|commitment|willingness|motivation|steps|action|control|charge|care of things)
  (make|makes|making|made) [(every|an|the|more of an|a|some|more|good)] (effort|efforts|difference|enquiries|enquiry|inquiries|contribution|changes|positive changes|progress|improvements|use of|representations)
  (advocate|advocates|advocated|advocating)
  (do|does|doing|undertake*|complete*|deliver*|carry out|carries out|continue*|finish|start*|begin*|commence|offer*|provide*) ~ (work|sessions|intervention|interventions|programme) [(with|around|on|about|alongside|to)]
  (provide*|offer*|deliver*|give*|put in) [(some|the|a|intensive|further|ongoing|more)] (wraparound|wrap around|outreach|respite|mentoring|counselling|aftercare|intervention|services|nurture|pastoral care|stability|childcare|backup|cover|structure|care|input|opportunities)
  (prepare*|preparing|ready|get* ~ ready) [(him|her|them|you|<child>|<kin>|<name>|the family|the children)] for (transition|change|the transition|the move|moving on|adulthood|independence|school|the birth|contact|a change|the change|the future|secondary|next steps|endings|the ending|court|work|reunification|<poss> (transition|move|new|next|return|future))
  (review*|reviewing|evaluate*|assess*|look* at|revisit*) (provision|needs|(medication|medical|health|support|care|learning|housing|emotional) needs|support|strategies|arrangements|progress|the (support|provision|needs|situation|strategies|arrangements|package|case|risk|risks|impact)|<poss> (needs|provision|support|progress|situation|options|circumstances|strategies))
  (look* at|looking at) <poss> (behaviour|anger|options|finances|money|debts|benefits|routine|routines|sleep|diet|feelings|emotions|housing|needs|attendance|parenting|relationship|relationships|mental health|health|drinking|drug use|substance use|smoking|life|past|self esteem|confidence|triggers|support|goals|aspirations|skills|budget|spending|future|identity)
  (look* at|looking at) (the|how|what|ways|why|options|any|getting|other|alternative|some|different|support|strategies|housing|finances|routines|behaviour|anger|bedtimes|benefits|provision|money|respite|childcare|work)
  (plan|plans|planning|arrange*|organise*) [(for|some|the|any|appropriate|suitable|more)] (transition|activities|support|the future|next steps|things|interventions|strategies)
  (smooth|ease|support|manage|oversee|facilitate) [(the|a|<poss>)] (transition|move|return|reintegration|process|path|change|changeover)

${otherSenses}`,
)

/** Thinner words still, that any day, time or thing beside them fills. */
export const thinActions = phrases(
  'empty-action thin',
  `
  (spend|spends|spending) [(more|some|quality|extra|regular|dedicated|one to one|a bit more)] time (with|together|alongside)
  (get|gets|getting) alongside
  (make|makes|making|give*|set aside|find*) [(more|some|extra)] time (for|to)
  (help*|assist*) (him|her|them|you|<child>|<kin>|<name>|the (family|parents|children|kids|boys|girls|twins|baby)|carers|parents|family|each other|one another) [(a bit|more|at home|around the house|round the house|in the home|out|when|where|if|as|through|cope|settle|adjust|manage)]
  help* (around|round) the house
  (talk*|speak*|chat*) [(to|with)] [(him|her|them|you|<child>|<kin>|<name>|each other)] about (things|how (he|she|they|you|things)|feelings|<poss> (feelings|worries|behaviour|emotions|day|week|anger|anxiety)|what|worries|issues|emotions|it|everything)
  (listen|listens|listening) to (him|her|them|you|<child>|<kin>|<name>|<poss> (worries|feelings|concerns|views)|each other)
  (care|cares|caring) for (him|her|them|you|<child>|the (children|kids|baby|twins))
  (deal*|dealing) with
  (sort|sorts|sorting) ~ out
  (step* in|stepping in|jump* in|fill* in for|cover* for|be on standby|stand by)
  (drop in|drops in|pop in|pops in|call in|calls in|look* in) on
  (see|sees|seeing|meet|meets|meeting) [with] (him|her|them|you|<child>|<kin>|<name>|the family) (as|when|where|if) (needed|necessary|required|and when|possible)

  !deal* with it
  !(help*|helped) (himself|herself|themselves|yourself)
`,
)
