import { phrases } from './phrases.ts'

/** How people are passed to a service, whichever it is: referred, allocated, on a list, being assessed. */
export const processes = phrases(
  'service-processes',
  `
  # Passed on
  (refer|refers|referred|refered|reffered|referring|re-refer|re-referred) [<pron>|<name>|back|on|again|mum|dad|family|the family|both parents] to = raise
  (be|been|being|is|are|get|gets|getting|was|were|to) [formally|urgently|now|re] (referred|refered|reffered|re-referred|signposted|triaged|fast-tracked)
  (referral|referrals|referal|refferal|re-referral)
  (signpost|signposts|signposting|signposted) [<pron>|<name>|mum|dad|family|the family] to
  (linked|link|linking|linked up|hooked up|connected) [<pron>|<name>|mum|dad|family] (in with|up with|into|in to) [a|an|the|local]
  (linked in|linking in) with
  (put|putting|puts|be put) [<pron>|<name>|mum|dad] in touch with
  (put|putting|puts|be put) [<pron>|<name>|mum|dad] forward for
  (matched|paired) (with|to) a
  (be|been|being|is|are|get|gets|getting) (considered|accepted|approved|put down|put forward|registered|nominated|eligible) for [a|an|the] [place|funding|support]
  (be|been|being|get|gets) (accepted|taken on|picked up|seen|supported|assessed|worked with|helped|offered|discharged|held) (by|from) ~ (camhs|team|service|services|worker|psychologist|psychiatrist|therapist|counsellor|specialist|professional|professionals|paediatrician|dietitian|agency|agencies|early help|practitioner|adviser|advisor|consultant|salt|physio|nurse|mentor|hub|clinic)
  (be|been|being|get|gets) stepped (down|up) to
  (get|gets|getting|put|puts) [<pron>|<name>|mum|dad] in front of (a|an|the) ~ (<job>|doctor|psychologist|paediatrician|specialist|panel|consultant|team)
  (laid|placed|put|brought|taken) (before|to) [the|a] ~ (panel|forum|board|conference)
  (find* out|establish|determine|clarify|confirm|rule out|know) (if|whether|why) ~ (autistic|autism|adhd|dyslexia|dyslexic|a learning disability|asd)
  (be|been|being|get|gets|getting) (tested|screened|checked out|looked at by|seen by|visited by|picked up by|taken on by)
  (is|are|be|becomes|become|been|stay|stays|remain) [now|still] (open|known) to (us|the|a|them|<name>)
  open to us
  (offered|given|got|secured|find|found|gets|get|promised|accepts|awarded|won) [<pron>|<name>|mum|dad] a (place|slot|spot|space) [at|on|with|in]
  (on|onto|top of|up) [the|a] (list|waiting list|waitlist|wait list|housing register) (with|w|at|for|in)
  on list
  (view|views|opinion|advice|recommendation|recommendations) (is|are|be|to be) (wanted|sought|needed|required|requested|obtained|got)
  (tutor|mentor|befriender|volunteer|buddy|worker|carer|coach|counsellor) (has|have|has been|have been|is|are|to be|be) [been] (matched|paired|introduced|brought in|recruited)
  (fund|funding|panel|budget|grant|council|commissioners|la) (has|have|to have|will|to) [been] (agreed|agree|approved|approve|granted|signed off|released)
  (everything|all|it|things) (is|are) [now] (in place|set up|sorted|agreed|arranged|lined up) with
  <job> to be instructed
  (needs|need|wants|want|requires|require|needing|wanting) (assessed|assessing|diagnosed|diagnosing|referred|referring|tested|screened|screening|assessment|re-referred|reassessed|allocated)
  (someone|somebody|professional|worker|specialist|mentor|advocate|tutor|counsellor|therapist|keyworker|coach|supervisor|sitter|interpreter|escort|volunteer|befriender|buddy|provider|agency|practitioner|psychologist|family|expert) [qualified|trained|suitable|independent] (be|is|are|to be|being|has been) (found|identified|sourced|allocated|brought in|appointed|recruited|assigned|matched|secured)
  (hand|hands|handed|handing|pass|passes|passed|passing) [over|on|across] to [the|a] ~ (team|service|services|worker|clinic|hub)
  [a] (place|slot|spot) (at|on|with|in) <name>
  !place (at|in|on) ~ (school|college|nursery|primary|academy|uni|university|table|team|choir|heart)
  (early help|social care|camhs|<job>|school|health visitor|social worker|fsw) ~~ (holds|hold|holding|to hold|keeps|takes on|to take) the (plan|case|lead|chair)
  a [new|regular] meeting (where|at which|with|for|of|to)
  (home start|homestart|home-start|volunteer|mentor|befriender|buddy) (matched|assigned|found|identified|allocated|sourced)
  (voucher|vouchers|parcel) (issued|given|requested|sourced)
  (ep|camhs|psychologist|paediatrician|ot|salt|slt|physio|senco|health visitor|school nurse|social worker|specialist|therapist|assessor|doctor) (has been|have been|been|comes|to come) (in|out|into school|round) [and]
  (be|is|being|get|gets) (hosted|led|delivered|overseen|coordinated|co-ordinated|case held) by
  [want|need] <who> seen by
  (meeting|assessment|appointment|visit) with (housing|school|the (school|council|la|team|panel|head)) = raise
  (decision|answer|word|outcome|agreement) from (the|a) ~ (panel|council|team|service|la|board|tribunal|court)
  (escort|transport|taxi|carer|nurse|worker|therapist|tutor|sitter) ~~ (is|are|to be|has been|have been|be) (booked|arranged|sourced|confirmed)
  (camhs|portage|physio|salt|ot|ep|hv|fsw|yjs|yot|cpn|senco|clinic|team|unit|service|services|health visitor|school nurse|family nurse|midwife|social worker|support worker|keyworker|key worker|worker|psychologist|psychiatrist|therapist|paediatrician|dietitian|counsellor|consultant|specialist|practitioner|youth justice|early help|social care|social services|occupational therapist|volunteer|befriender|advocate|advisory teacher|physiotherapist) [to|will|should|must|can] [continue* to|keep*|now|also|regularly] (see|sees|visit|visits|visiting|assess|assesses|review|reviews|take* (<who>|on)|accept|accepts|come* out|comes out|pick* up|call* on|observe|observes|examine|examines|work* with|sits beside|sits with|hold* a) [<who>|<poss>|the|out|to|a|each]
  (diagnosis|report|assessment|results|outcome|decision|letter) (is|are|has been|have been|has|have|to be) [come|now] (back|in|confirmed|received|through|shared|available)
  (has|have|having|to have|get|gets|had) [had] <poss> ~ (medical|assessment|health check|check-up|checkup|screening|referral|diagnosis|review|reassessment)
  (appoint|appoints|appointed|instruct|instructs|instructed|commission|commissions|commissioned|assign|assigns) (a|an|the) ~ (safeguarder|guardian|solicitor|worker|advocate|expert|psychologist|assessor|chair|mentor|coordinator|interpreter|lawyer|curator)
  plan (is|are|to be|being|has been) [now] (drawn up|produced|devised|created|developed|put together|in use|shared|signed|circulated|reviewed|amended)
  (medication|meds|package|case|placement|script|prescription|provision|timetable|care plan|support plan) (is|are|to be|needs to be|being|gets|has been) [<more>] (reviewed|looked at again|reassessed|reconsidered)
  (follow up|follow - up|appointment|appt|consultation|clinic|assessment|visit|session|sessions|screening|review) [date] (is|are|has been|have been|to be) [now] (arranged|booked|made|scheduled|agreed|offered|organised)
  (appointment|appt|consultation|meeting|assessment) (made|booked|arranged|scheduled|requested|sought) [with|for|at]
  (core group|core groups|family group conference|conference|conferences|meeting|meetings|lac review|review|reviews|statutory visits|visits|home visits|mediation|supervision|assessment|pep|taf|tac|strategy meeting) (go|goes|to go|went) ahead
  (core group|core groups|family group conference|statutory visits|home visits|lac review|mediation|assessment|assessments|supervision|taf|tac) ~ (take place|takes place|happen|happens|to happen|to take place)
  (match|matched|linked|paired) with [<more>] ~ (carers|adopters|befriender|mentor|volunteer|buddy|foster family|adoptive family|family finder)
  (match|adoption|placement|funding) [match] (agreed|approved|ratified) [by|at]
  (looked at|tested|checked|screened|seen|considered) for [possible|suspected] (adhd|autism|asd|dyslexia|dyspraxia|epilepsy|fasd|depression|anxiety|ptsd|autistic spectrum|a learning disability|learning difficulties)
  (test|tests|testing|check|checks) (done|completed|carried out|requested|to be (done|completed|carried out|requested)|of both|of mum|of dad)
  (a|the|<poss>) place (at|in|on) [the|a] (forest school|sensory room|nurture room|thrive room|hub school|hospital school|respite house)
  (accepted|taken on|picked up|allocated|helped|held|triaged) by [a|an|the] ~ (camhs|team|service|services|clinic|hub|unit|project|charity|early help|social care|mental health|youth justice|yjs|portage|hospice)
  (sent|put|booked|down|put in|put down|going) for (a|an|the|some) ~ (check|test|tests|scan|assessment|screening|appointment|consultation|diagnosis|programme|group|place)
  (ep|ed psych|ot|salt|slt|cpn|yot|yjs|idva|isva|hv|sw|fsw|ewo|mash|lado|nspcc|senco|alnco|psychology|psychiatry|police|paediatrics|dietetics|inclusion|inclusion officer|virtual school|health|housing|advocacy|early years|physio) [to be|is|are|being|needs to be|should be] (involved|brought in|called in|consulted|asked in|drawn in|invited|engaged|told|informed|contacted)
  (ot|ep|hv|cpn|sw|fsw|nurse|physio|psychologist|therapist|paediatrician|consultant|worker|specialist|advisory teacher|clinic|team) (ought to|should|needs to|must|has to|is to) come [out|in|round|and]
  (children's services|social services|youth justice|the local authority|children's social care|adult services|yot|yjs|mash) ~~ (holds|hold|holding|to hold|keep|keeps|takes on|to take|leads|lead) (the|<poss>) (plan|case|lead|chair)
  <poss> (place|case|plan) (is|to be) (led|held|chaired|overseen) by
  on [the|<poss>] ~ (caseload|case load)
  (input|support|help|advice|work|involvement|guidance|oversight) (needed|required|wanted|requested|sought|awaited|agreed|arranged) (from|by|via|with|through)
  (a|the|<poss>) place (at|in) [the|a] (resourced|specialist|special|assessment|nurture|therapeutic|observation|residential) (nursery|school|college|unit|class|base)
  (early help|social care|children's services|social services|camhs|the school|school|health) , (rather than|not|instead of) [a|the] ~ , (holds|hold|leads|lead|keeps|keep) the (plan|case)
  (appointment|appt|assessment|check|session|visit) ~~ (re-booked|rebooked|rearranged|re-arranged|remade|rescheduled)
  (top|bottom|head|front) of the (pile|queue|line)
  # Given somebody
  (in receipt|on the caseload|on the books|under the care|on the radar|in the care) of
  (allocated|alocated|asigned|assigned|allocation of|allocate|allocates|assign) [to] [a|an|the|<poss>|new|named|one|<pron>]
  (allocated|alocated|unallocated|reallocated|allocation)
  (case|cases|file|referral) [to be] (allocated|closed|transferred|opened|stepped down|held)
  (camhs|ep|salt|slt|ot|paediatrician|psychologist|psychiatrist|hv|early help|social care|therapist|nurse) (has|have|to have) (seen|assessed|visited|observed|accepted|met|closed|discharged)
  (picked up|taken on|seen|supported|helped|assessed|held|worked with) by ~ (virtual school|charity|project|scheme|unit|hospital|council|professionals|school|police)
  (do|doing|done|undertake|complete|carry out|deliver|provide) [some|a|more|further|the] [piece of|direct|targeted|specific|therapeutic|preventative] (work|intervention|sessions) (with|around|to address) [<pron>|<name>|mum|dad|the]
  (consideration|consider|considering|explore|exploring|look into|looking into) [of] [a|an|the] ~ (placement|section 20|respite|referral|assessment|fgc|conference|funding|support|therapy|medication review)
  (put|putting|get|getting|puts) [some|more|extra|the|that] (support|help|services|intervention) (in|in place|around)
  # Waiting
  (waiting|wait) (list|lists|time for)
  (be|is|are|go|goes|stay|remain|placed|put) (on|onto|under) (the|an|a) ~ (pathway|caseload|list|scheme|books|team|register|plan|service|clinic|consultant)
  (waiting|wait|waits) to (hear from|be seen|see|be assessed|start)
  (chase|chases|chased|chasing|make|makes|made|submit|submits|submitted) [up] [a|an|the] ~ (referral|referrals|application|request)
  (on|off|up|to) (the|a) [waiting] (list|list for)
  (top|bottom) of the (list|queue|waiting list)
  (waiting|awaiting|waits|wait) [for] ~ (assessment|diagnosis|referral|therapy|counselling|appointment|placement|allocation)
  (get|gets|getting|got|put|putting|place|placed|has|have) ~ (on|onto|on to) [the|a] ~ (scheme|pathway|list|caseload|programme|books|register|project|course)
  (place|places|placement|slot|space|spot) (on|at|with) [the|a] ~ (scheme|programme|project|course|group|pathway|provision|unit)
  (move*|transfer*) ~~ to a ~ (worker|team|service|practitioner|clinic)
  (transfer*|handover|hand over|switch*|transition*|move*) [<pron>|<name>] [on|over|up|across] [from ~] to [a|an|the] [adult|specialist|new] ~ (worker|team|service|services|practitioner)
  (waiting|awaiting|await|awaits|wait) [for] [a|an|the|his|her|their] (assessment|referral|diagnosis|appointment|allocation|camhs|place|placement|worker|therapy|service|counselling|panel|funding|outcome of)
  (wait for|waits for|waiting for|await|awaits|awaiting) [a|an|the] ~ (bed|slot|space|start date|letter|decision) (from|on|at|in|with) [the|a]
  (top|bottom|head|front|up) (of|in) [the|a] ~~ (list|queue|waitlist)
  (somebody|someone|person|people|nurse|doctor|worker|lady|man|expert|specialist|volunteer|one) from [the|a|an] ~~ (team|service|services|clinic|unit|hospital|agency|charity|hub|centre|project|council) (to|should|must|needs to|will)
  (comes|come|gets|moves|goes|rises) (up|to|up to) the (top|head|front) of [the|a] ~~ (list|queue|waitlist)
  !(top|bottom|head|front|up) (of|in) [the|a|<poss>] [own] (shopping|to do|to-do|christmas|birthday|wish|class|team|seating|spelling|word|chore|jobs|reading|price) list
  # Looked into
  (be|been|being|get|gets|is|are) [fully|properly|formally|urgently|medically|re] (assessed|assesed|screened|diagnosed|evaluated|reviewed by|re-assessed|reassessed)
  (have|has|having|undergo*|undertake*|complete*|carry* out|conduct*|do) ~ (assessment|assesment|assessments|screening|evaluation)
  (get|gets|getting|have|having) (<pron>|<name>|mum|dad) (assessed|diagnosed|referred|tested|screened|seen by|reassessed)
  to assess <pron>
  to (assess|screen|evaluate|diagnose) [<poss>|the|<name>|mum|dad|for|both|how|what|whether]
  # Set up
  (discussed|presented|heard|considered|reviewed|taken|go|referred) (at|to|by) [the|a] ~ (panel|marac|mace|forum|board)
  (support|help|services|provision|a plan|a package|funding|mentor|worker|counselling|intervention|plan) (is|are|will be|being|to be|has been|have been|should be) [now] (in place|put in place|set up|secured|agreed|identified|sourced|arranged|provided|offered|available|updated|written|finalised|issued)
  (housing|camhs|social care|early help|education|school|health|the council|police|landlord|dwp|social services) to be (approached|contacted|informed|chased|consulted|involved|invited|asked)
  (open|opened|known|stepped) to [the] (camhs|early help|social care|services|children's|adult|youth|a|social services|child in need|yot|yjs|team)
  (support|services|service|provision|package|help|input|plan) [to be] [put] in place
  (apply|applies|applying|application|applications|bid|funding|fund) (for|to) ~ (ehcp|ehc|plan|funding|place|placement|package|support|direct payments|assessment|payments|provision|grant|housing)
  (application|request) (to|for) (panel|ehc|the|a|an|ehcp)
  (panel|funding) [to be] (agreed|approved|decision)
  (involve*|invovle*|invite*|consult*|contact) [the] (camhs|education welfare|early help|social care|social services|police|professionals|agencies|services|other agencies|youth service|school nurse|health visitor|psychologist|ep|send team|virtual school)
  (education welfare|early help|camhs|social care|social services|services|agencies|professionals|school|health|police|youth service|housing|psychology|psychiatry|paediatrics|paeds|portage|adult services|mental health|women's aid|young carers|probation|send|the virtual school|<job>) ~ (involved|invovled|involvement|on board|informed|consulted|alongside|round the table)
  (be|become|becomes) [more] (involved|invovled) with [the] (camhs|services|early help|agencies)
  (meeting|meetings|discussion|conference|fgc|review) ~ (held|convened|arranged|take place|takes place|called|organised|set up)
  (hold|convene|arrange|organise|call|set up|have) [a|an|the] [family|multi-agency|professionals|planning|joint|further|another|pep|taf|core|network|restorative] (meeting|meetings|conference|group conference|network meeting|discussion)
  # Papers that travel, and places found
  (application|bid|funding|hours|referral|offer|ehcp|extension|placement|nomination|support plan|care plan) [to be|is|are|has been|have been|being|gets] (granted|approved|accepted|awarded|signed off|renewed|successful|extended)
  (name|names) [is|are|put|goes|go] down (with|for|at|on)
  (go*|taken|come*|brought|referred) before [the|a] ~ (panel|board|forum|marac|mace)
  (be|been|being|get|gets|have|has|to have|seen) ~ (reviewed|checked over|examined|looked at|met|supported) by [the|a|an] ~ (psychiatrist|psychologist|paediatrician|consultant|specialist|therapist|counsellor|physio|dietitian|audiologist|clinic|camhs)
  support [is|to be|be] stepped (up|down)
  (on|in) the queue for
  (date|dates|time) for [the|a|<poss>] ~ (fgc|meeting|conference|assessment|appointment|mediation|panel) (is|are|has been|to be|being) (set|fixed|agreed|booked|arranged|confirmed)
  (step|steps|stepped|stepping) (down|up) to [the|a] ~ (services|help|universal|child in need|cin|early help|targeted|social care|child protection|tier <num>|level <num>|universal plus)
  (consultation|consultations|liaison) with [the|a|<poss>] ~ (psychologist|psychiatrist|paediatrician|camhs|therapist|specialist|team|service|<job>)
  (team around the (child|family)|professionals|network|agencies) (meet|meets|to meet|convene|convenes|come together|to come together)
  (waiting|waited|waits) <num> (weeks|months|years) for [a|an|the|<poss>] ~ (assessment|diagnosis|camhs|therapy|counselling|appointment|place|worker|clinic|referral)
  (in|on) the system for
  (registered|registration|register) with [a|the|<poss>] [local] (gp|dentist|doctor|surgery|practice|optician)
  (file|files|case|cases|paperwork|papers|application|referral|name|details|situation) ~ (go|goes|gone|going|move*|pass*|passed|come*|transfer*|sent|put|taken|brought|handed) [over|across|up|forward|on|through] (to|before|in front of|into) [the|a|an|<poss>] ~~ (team|teams|panel|panels|service|services|board|forum|clinic|unit|hub|agency|camhs|mash|marac|mace|charity|project)
  (secure|tier 4|tier four|inpatient|detox|rehab|refuge|emergency|crisis|specialist|respite|hospice|camhs) bed
  (specialist|foster|fostering|residential|respite|secure|therapeutic|emergency|bridging|kinship|adoptive|new|suitable|alternative|local|parent and child|mother and baby|long-term|short-term|in-house|agency) [foster] (placement|placements|carers|foster home|provision) [is|are|has been|have been|to be|being|gets|get] (identified|found|sourced|secured|matched|commissioned|agreed|approved|lined up|offered|confirmed)
  (appointment|appointments|appt|assessment date|start date|offer letter|offer|date|slot) [letter] ~~ (comes through|come through|came through|through|sent|sent out|arrives|issued|offered|allocated)
  !(get*|gets|go|goes|come|comes|sit|sits|half way|halfway|part way|follow*|breath*|sleep*|all the way) through
  (place|slot|spot|space) (at|in|on|with) [the|a|an|<poss>] ~~ (base|resource|refuge|hub|provision|unit|centre|clinic|scheme|service|programme|hostel|foyer)
  (nomination|nominated|bid|application|applied) for [a] (housing|flat|accommodation|supported living|sheltered housing|council house|priority)
  (open|opened|known|allocated|stepped up|stepped down) to [the] (perinatal|neuro|paeds|paediatrics|gynae|audiology|psychology|psychiatry|probation|mash|aftercare|throughcare|locality|duty|housing|continence|dietetics|liaison|cmht|iapt|substance misuse|kinship|fostering|adoption|permanence|leaving care|exploitation|gangs|send|complex needs|the hub|the yot|yjs|youth justice|barnardo's|ofss|edge of care|portage|physio|ot|salt|slt|mental health|adults|adult services|family help|family support|home start|homestart|ward|clinic)
  (on|onto|off|up|down) [the|a|their|<poss>] (weekly|duty|allocation|allocations|priority|panel|watch|referral|surgery|operation|diagnostic|assessment|therapy|counselling|clinic) (list|lists)
  <who> (assessed|screened|evaluated|diagnosed|referred|signposted|triaged|allocated|reassessed) (as|by|for|to|with|in|at|as to)
  <who> [to be|be|is|has been] (linked|matched|paired|hooked|connected|joined) [up|in] (with|to) (a|an|the|someone|somebody|<poss>)
  (transfer*|handed|stepped|moved|passed) [<pron>] [on|over|up|down|across] to [adult|the] (social care|adult services|adults|adult mental health|adult camhs|camhs|early help|universal services|targeted help|leaving care)
  (somebody|someone|a person|anyone) [for <who>] to talk to ~~ (counsellor|therapist|professional|mentor|psychologist|worker|nurse|trained|qualified)
  (placed|accommodated|housed) (in|with|by) [a|an|the] [long term|long-term|short term|permanent|specialist|new|emergency|therapeutic|local] (foster (care|carers|carer|placement|family)|residential (care|home|unit)|children's home|local authority care|kinship (care|carers))
  # Arranged, decided, passed round
  (contact|letterbox|family time|transport|respite|short break|funding|education|therapy|handover|transition|supervision|childcare|financial|housing|adoption|sibling contact|permanence|placement|supported|leaving care|mediation|interpreting|safeguarding) arrangements
  (paed|paediatric|hospital|clinic|court|panel|consultant|camhs|ep|medical|referral|assessment|decision|offer|discharge|appointment|outcome|funding|specialist|neuro|acceptance|<poss>) (letter|report|results|paperwork|papers|form) [<be>|has been|have been|to be] (received|in|back|in hand|sent off|submitted|lodged|filed|through|shared|accepted|acknowledged|chased|on file|with the)
  (letter|report|referral|application|notification) (received|lodged|submitted|acknowledged|accepted|actioned|escalated|processed|pending)
  [<poss>] application ~~ (heard|decided|considered|processed|determined|lodged|submitted|approved|agreed|granted|through|fast tracked)
  (be|is|being|get|gets|been|was) (discussed|raised|taken up|brought up|considered|followed up|pursued|heard|talked over|looked into|flagged|escalated) (with|at|by|to|in) [the|a|an|<poss>] ~ (camhs|clinic|team|service|services|panel|board|forum|unit|hub|hospital|school|college|nursery|council|local authority|la|court|social care|social services|children's services|early help|housing|health|virtual school|marac|mace|mash|police|probation|gp|paediatrician|psychologist|psychiatrist|consultant|specialist|specialists|professionals|network|project|agency|charity|ep|senco|inclusion)
  (be|being|get|gets|is|are|been) (found|given|got|offered|allocated|granted|secured|awarded|promised) [a|an|the|<poss>] [new|permanent|suitable|different|mainstream|special|local|specialist|full time|part time|better|long term] [school|nursery|college|council|foster|respite|therapy|supported|residential|day] (place|placement|school|home|house|flat|tenancy|family|worker|mentor|tutor|slot|space|unit|carer|carers|advocate|package|accommodation|tutoring)
  (be|is|are|being|get|gets|been) (housed|rehoused|re-housed|accommodated|resettled|fostered|adopted|sectioned|detained|hospitalised|admitted|matched)
  (sorted|arranged|dealt with|handled|paid for|funded|provided|organised|picked up|taken forward|led|coordinated|sorted out|supplied|resolved) by [the|a] ~ (camhs|clinic|team|service|services|panel|board|forum|unit|hub|hospital|school|college|nursery|council|local authority|la|court|social care|social services|children's services|early help|housing|health|virtual school|marac|mace|mash|police|probation|gp|paediatrician|psychologist|psychiatrist|consultant|specialist|specialists|professionals|network|project|agency|charity|ep|senco|inclusion|association|landlord|dwp)
  (held|detained|managed|kept|placed|subject) (on|under|to) (cpa|a cpa|section|a section|a cto|the mental health act|mappa|a cp plan|a cin plan|cp|cin|a supervision order|a care order|an order)
  (go|goes|going|gone|taken|sent|referred|refer) [<pron>|<name>] (to|before) [the|a] [(resource|resources|send|fostering|adoption|exclusion|admissions|complex needs|allocation)] (mash|marac|mace|panel|court|lado|edt|cafcass|ofsted|tribunal|plo|legal planning|icpc|funding panel|conference|forum|front door)
  (keep*|kept|keeping|hold* on to|retain*) (<poss>|the|a|an) ~ (advocate|mentor|worker|tutor|counsellor|ta|teaching assistant|one to one|1:1|social worker|key worker|keyworker|therapist|package|respite|short breaks|placement)
  get* <who> (seen|looked at|checked out|sorted) [by (somebody|someone|anybody|a|the|an)] (about|for|by|with)
  (get|gets|getting|got) <who> in (with|to see|at) [the|a|an|<poss>] ~ (team|clinic|service|unit|project|lady|people|camhs|group|therapist|counsellor)
  (someone|somebody|a professional|an expert|a specialist|a person|anyone) [(needs|has|ought)] to (look into|test|assess|examine|screen|diagnose|investigate|rule out|get to the bottom of|find out (what is|what's) wrong)
  (case|file) (to|should|must|needs to|ought to|has to) (stay|remain|be kept|be|not be) (open|closed|reopened|re-opened|allocated|active|transferred)
  (need*|due|have|has|having|get*|for|requires) [to have] (a|an|the|<poss>) [(full|adoption|lac|initial|health|pre adoption|proper|paediatric|annual)] medical
  (carers|adopters|foster family|foster carers|adoptive family|family|placement|school) [(who|that) (is|are)] [a] [good|cultural|close] (match|matched) [for]
  (home to school|school|college|specialist|council|supported|medical) (transport|taxi) (from|by|to be|is|provided|arranged|in place|funded|paid|put|set)
  transport to [and from] (school|college|nursery|contact|appointments) (from|by|to be|is|provided|arranged|in place|funded|paid|put|set)
  (statement|assessment|plan|report|review|decision|answer|funding|money|help|support|offer|input|word) from [the] (local authority|la|council|school|hospital|lea|health|housing|social care|panel|health board|trust|send team|dwp|early help|camhs|court)
  (contact|visits|family time|handovers) [to be|should be|must be|is|are|will be|needs to be|being] (supervised|facilitated|risk assessed|overseen|monitored)
  (extra|more|additional|funded|free|longer) [funded|free] hours (at|of|from|with) [the|a] (nursery|childminder|childcare|respite|pa|support|preschool|pre-school|playgroup|home help)
  (need*|want*|have|has|get) <poss> (medication|meds|tablets|hearing|sight|eyes|ears|speech|feet|hips|teeth|diagnosis|plan|package|behaviour|development|heart|blood) (reviewing|checking|testing|assessing|investigating|looking at|looked at|checked|tested|reviewed|assessed|investigated)
  (to|must|should|ought to|has to) (go|come|be taken|be brought|be placed) [back] into [foster|local authority|residential|kinship] care
  case ~~ (taken|go|goes|brought|put|heard) [back] (to|before|at|by) (legal|court|conference|panel|marac|mace|mappa)
  (lady|man|woman|person|people) (who|that) (does|do|runs|run) (lego|play|art|talking|sand|music|draw and talk|nurture|elsa|feelings|speech)
  # Not these
  !in the care of (<poss>|<who>|<kin>|both|family|relatives|grandparents)
  !(seen|visited|held|helped|supported|looked at) by (<who>|someone|somebody|anyone|anybody|nobody|another|at least|friends|neighbours|a (friend|neighbour|teacher|grown up|dentist|doctor|gp)|an adult|one adult|<num>|the (dentist|doctor|gp|class|office|optician))
  !<who> seen by (<who>|someone|somebody|anyone|anybody|nobody|another|at least|an adult|one adult|<num> adults)
  !(pupil) referral unit
  !contact ~ supervised by (<kin>|<name>|<poss> (nan|gran|aunt|uncle|sister))
  !(placed|kept|held|managed) (on|under|to) (the|a) (table|chair|floor|bed|shelf)
  !referral unit
  !(refer|refers) to (as|the|his|her) (list|chart|diary|photo|card)
  !assessed (work|piece|task|coursework)
  !self-referral form
  !(keep*|stick*|add*|stuck) [it] to (the|a|<poss>) list
  !(on|to) the list (on|in|by) the (fridge|wall|door|kitchen|back)
`,
)

/** Words that come between a wish and the service wished for. */
export const serviceAdjectives = new Set(
  `a an the some any more further additional extra regular weekly fortnightly monthly daily ongoing urgent specialist intensive emotional
practical professional therapeutic individual bespoke full new own named allocated dedicated permanent consistent suitable appropriate
right proper formal timely early high quality good better local free funded overnight his her their your its our this that help with
one two three four six eight ten twelve every all both bit lot of block course sessions session hours weeks package form type kind level
support immediate continued long term short male female trusted independent joint in home school based community multi agency longer
culturally sensitive age focused structured trauma informed input from involvement access to period programme series piece updated
again also now either qualified experienced trained private nhs statutory initial second follow up clinical medical up date
attachment trauma autism specialised play gender neuro please urgently and or continued stronger closer named paediatric legal`.split(
    /\s+/,
  ),
)
