import { phrases } from './phrases.ts'

/** Ways to say that somebody was there, took part or saw it through. `sure`: raised unless its object is left alone; `with`: raised with a gathering. */
export const attending = phrases(
  'attending',
  `
  (attend|attends|attended|attending|atend|atends) = sure
  (attendance|attendence) (at|on|with) = sure
  (attendance|attendence) ~~ at = with
  (attendance|attendence) of (all|every|both|the|sessions|appointments|meetings|groups|parents|mum|dad) = with
  non-attendance (at|of|on) = sure
  (engage|engages|engaged|engaging|engagement|enage|ingage|re-engage|re-engages|disengage) [well|fully|positively|actively|openly|honestly|meaningfully|consistently|regularly|better|more|willingly|constructively|effectively|properly|again|back] (with|in|w|wi) = sure
  (engage|engages|engagement) [meaningfully|fully|well|positively|actively|openly|honestly|consistently|properly|better|more] = bare
  (participate*|participation|take* [a|an] [full|active] part|taking part|involve* (himself|herself|yourself|themselves)) [well|fully|positively|actively|openly|honestly|meaningfully|consistently|regularly|better|more|willingly|constructively|effectively|properly|again|back] in = sure
  (cooperate*|co-operate*|comply|complies|complying|compliance|compliant|cooperation|co-operation) [well|fully|positively|actively|openly|honestly|meaningfully|consistently|regularly|better|more|willingly|constructively|effectively|properly|again|back] with = sure
  (work* openly|work* honestly|work* openly and honestly|work* in partnership|work* positively) with = sure
  (commit|commits|committed|committing|commitment) [(from|by|of) (<who>|both parents)] (to|with) = with
  (go|goes|going|come|comes|pop|pops) and (see|visit|meet|do|join) = with
  (allow|allows|allowing|let|lets|letting) [the|a|<poss>] (social worker|social workers|social work|professionals|health visitor|health visitors|workers|worker|midwife|hv|sw|fsw|nurse|support worker|family support worker|police) [to] (see|visit|in|weigh|speak|meet|check|look|into) = sure
  (show*|demonstrate*) [a|more|better|good|real|full] (commitment|willingness|engagement|motivation) (to|with|in) = with
  (turn|turns|turned|turning|show|shows|showed|shown|showing|pitch|pitches|pitched|rock|rocks|rocked|roll|rolls) up (to|for|at) = with
  (tick|ticks|ticked|ticking) off = with
  (get|gets|getting|got) (stuck in|stuck into) [at|to|with] = with
  (see|sees|seeing|saw) (the|it|his|her|their|that) [course|programme|group|sessions|block|contract] out = within
  (turn|turns|turned|turning|show|shows|showed|shown|showing) up = with
  (stay|stays|staying|remain|remains) in (treatment|rehab|recovery|therapy|counselling|the programme|the group|detox|the project) = sure
  (work|works|working|worked) with (us|professionals|services|agencies|the plan|the team|everyone|all agencies|social care|social services) = sure
  (engagement|participation|cooperation|co-operation) (from|of|by) = sure
  (answer|answers|answering|answered) [the|her|his] door (to|for|when) = with
  (complete|completes|completed|completing|completion of|compleat|compleate|complet|compleet|finsh|finnish|finish|finishes|finished|finishing) = with
  (see|sees|seeing|saw|seen) ~~ through = within
  (have|has|had|having|with) [weekly|regular|fortnightly|monthly|further|more|all|her|his|their] (sessions|meetings|appointments|catch-ups) (with|at) = sure
  check* in with = worker
  (see|sees|seeing|meet|meets|meeting|met|met up) [with] = worker
  (stick|sticks|sticking|stuck|stay|stays|staying|keep|keeps) (with|at|on|up|up with) = with
  (keep|keeps|kept|keeping) [to] = with
  (go|goes|going|gone|went|get|gets|getting|come|comes|coming|came|travel|travels) [along|back|regularly|faithfully|every week|each week|<pron>|himself|herself|yourself|out] (to|tae|along to|for) = with
  (been|be|is|are|was|were|present|expected|there|due) (at|to|for) = with
  (be|is|are|will be) (there|present) [for|at] = with
  (is|are|be|being) (brought|taken) to = service
  (make|makes|made|making) it (to|through) = with
  (made|makes|make) (it|all) [to] = with
  (sign|signs|signing|signed) up (to|for|with) = with
  (enrol|enrols|enrolled|enrolling|enroll|enrolled) (on|in|onto|for) = with
  (join|joins|joined|joining) = with
  (take|takes|took|taking) (up|up the offer of|the offer of) = with
  (accept|accepts|accepted|accepting) [the|any|all|offers of|an offer of|help from|support from] = with
  (say|says|saying) yes to = with
  (to have|will have|has|have|having) done = course
  (stay|stays|staying) the course = sure
  (work|works|working|keep working|worked) [more|very] (closely|well|openly|honestly|together|alongside|positively|willingly) with = sure
  !do* well
  (do|does|did|doing|undertake*|undergo*|get* through|gets through|sit* through|stay* for|go* on|been on|keep* going to|keep* on going to|carry* on going to|continue* (going|coming|attending) [to]|work* through|graduate* from|right through|go* back for|go* back to|come* to the end of|reach* the end of|(pass|passes|passing) through) = course
  (have|has|had|having) (<num>|all|every|both|each|at least|had) = course
  (has|have|having|will have) (completed|finished) = with
  (tick|ticks|ticking|cross*|scratch*) ~~ off = within
  (nobody|no one|no-one|neither|never|none of them) ~ (miss|misses|skip|skips) = with
  for turning up = sure
  (turn|turns|turned|turning|show|shows|rocks|rock) up ~ (to|for|at) = with
  (complete*|do|does|finish*) [all|everything|whatever|what] ~ asked of <pron> = sure
  (keep|keeps|keeping|kept) up (his|her|your|their|the|all|with) = with
  (attender|attendee|attendant) (at|of) = sure
  (full|good|regular|hundred per cent|100%|perfect|model) (attender|attendee) = sure
  take* (his|her|your|their) place (in|at|on) = with
  (name|signature|initials) ~ (sign-in|register|attendance|signing in) (sheet|sheets|log) = sure
  (give|gives|giving) ~ (his|her|your|their) time = within
  (on|in) (a|the|his|her|that) [plastic] (chair|seat) at = with
  (be|is|being) on (each|every|all|every one|all of) [of] (the|his|her|your) = with
  (shows|show|has|have|marks|mark) <pron> [down] as (present|attending|there) = sure
  (is|are|be) expected (at|for|in|on) = with
  expected (at|for) = with
  (uptake|take-up|take up) of = with
  (present*) (himself|herself|yourself|themselves) (for|at) = with
  (certificate|certificates) (from|for|of) = with
  (be|is|are|you're|he's|she's|being) (in|there|home|at home|up and dressed) when ~~ (calls|visits|comes|call|visit|knocks|arrives) = sure
  (bring*|take|takes|taking|taken|brought|took|get|gets) (him|her|you|them|<name>|the baby|the children|the twins|the boys|the girls) to = service
  (work|works|worked|working) (with|alongside) = worker
  (drop|drops|dropping) in (to|at) = with
  (let|lets|letting|allow|allows|allowing|allowed) ~ (in|into|access|entry) = within
  (open|opens|opened|opening) [the|his|her|their|your] (door|doors) (to|for) = with
  (be|is|are|make* (himself|herself|themselves)) (available|in|at home) for = with
  (miss|misses|missing|missed|skip|skips) (no|none of|fewer|nothing) = with
  (not|never|doesn't|won't|don't) (miss|misses|skip) = with
  (full|good|regular|improved|better|consistent|continued|positive|meaningful) (engagement|participation|cooperation|co-operation) [with|in|from|of|by] = sure
  (hundred|full|good|regular|perfect|improved|better|consistent) (attendance|attendence) [at|of] = with
  # Being there, said in other ways
  (give|gives|giving|gave) ~~ (his|her|your|their) (all|best|best shot|full attention|everything) = within
  (not|doesn't|don't|never|won't|without) (drop|drops|dropping) out [of] = sure
  (no-show|no show|no-shows) (at|for) = with
  (on time|punctual|early|prompt) (for|to|at) = with
  (be|is|are|being) (seen|visited|met) ~ by = worker
  (go|goes|going|gone|went) [~] (to|along to|back|back to) = with
  (sign|signs|signing|signed) (on|in|up) (at|with|to) = with
  (show|shows|showing) [himself|herself|yourself] willing (to|with|at|in) = with
  (follow|follows|following|followed) (through with|through on|up on|up with) = with
  (is|are|be|being|stay|stays) [fully|totally|completely|more] (open|honest|truthful|upfront|frank|straight|transparent) [and (honest|open|truthful|upfront)] with (professionals|workers|services|social care|the team|social services|the social worker|<poss> (worker|social worker|workers)|agencies|the health visitor) = sure
  (sit|sits|sat|sitting) down with = with
  (keep|keeps|stay|stays|remain|remains) [in] (step|line|regular contact) with = worker
  (log*|rock*|roll*|land*|report*|present*) [up|in] (at|for) = with
  (see|sees|saw|seen|seeing) out (his|her|your|their|the|all|every|each) = with
  (sit|sits|sitting|be|on the) ~ (plastic chair|chair|seat) (at|in|for) = with
  (bum|bums|bum's|backside|feet) on (a|the|his|her) (seat|seats|chair) (at|in|for) = with
  (buy|buys|buying|bought) (in to|into) = with
  (make|makes|making) (himself|herself|yourself|themselves) available (to|for) = sure
  (marked|recorded|logged|shows ~ as|down as|ticked as) (present|attended|there) = sure
  (on|at) (each|every|all) [one] of (the|his|her|your) ~ (calls|sessions|zooms|meetings) = within
  (let|lets|letting|allow|allows|allowing|have|has|welcome*) ~~ (over the doorstep|over the door|through the door|across the threshold|over the threshold|into the house|into the home|in the house|in the door) = within
  (fill*|complete*|work*) [in] ~~ (workbook|booklet|worksheets|work book) = within
  (take|takes|taking|took|get|gets|getting|put|puts) (himself|herself|yourself|themselves) [along|off|down|over] to = with
  (trot|trots|pop|pops|nip|nips|head|heads|drag|drags|haul|hauls|toddle|toddles|traipse|traipses) [<pron>|himself|herself|yourself] (along|down|over|round|off) to = with
  (at|to|in|for) (each|every|all|every one) [of] (the|his|her|your|their) [<num>] ~ (sessions|appointments|meetings|classes|groups|modules|visits|reviews) = within
  (log|logs|logging|logged|dial|dials|dialling|dialled) (on|in|into|onto) [to] = with
  (put|puts|putting) in an appearance (at|for) = with
  (put|puts|putting) (his|her|your|their) name down for = with
  (show|shows|showing|showed) (his|her|your|their) face (at|for) = with
  (clock|clocks|clocked|clocking|notch|notches|notched|rack|racks|racked|chalk|chalks|chalked) up = with
  (honour|honours|honouring|honoured|fulfil*|fulfill*|meet|meets) (his|her|your|their|all|every|the) ~ (appointment|appointments|sessions|commitments|requirements|conditions|obligations) = within
  (give|gives|giving|gave) ~ a (go|try|whirl|chance|shot) = within
  (give|gives|giving|gave) ~~ (therapy|counselling|course|group|programme|sessions|project|support) a (go|try|whirl|chance|shot) = within
  (be|is|are|become*) [a] (regular|regulars|fixture|familiar face|member|part) (at|of|in) = with
  (finish|finishes|finished|finishing) up (with|at) = with
  (be|been|is|go|goes|going|gone|has been|have been) [right] (through|all the way through|in on|part of) = course
  (sit|sits|sat|sitting) [through|in on] = course
  (last|lasts|lasted|lasting) [out] (the|all) = course
  (see|sees|saw|seeing) (a|his|her|your|their) ~ (through to the end|to the end|to its end) = within
  (stay|stays|stayed|staying|remain|remains) (for|until the end of|to the end of|till the end of) = with
  (persevere*|persist*|carry on|carries on|carrying on|carried on|plod* on|push* on|plug* away|press* on|stick* it out|done) (with|at|in) = with
  (keep|keeps|kept|keeping) (in touch|in contact|up|on|going|seeing|up contact|up with|on going|on seeing|on with) [with] = worker
  (remain*|stay|stays|stayed) (in touch|in contact|in contact with|in touch with|engaged|engaged with|involved|involved with|on board|linked in) [with|in] = sure
  (go|goes|going|gone|carry|carries) on (seeing|meeting|working with|going to) = worker
  (answer|answers|answering|return|returns|returning|take|takes|pick|picks) [up] (calls|messages|texts|the phone|phone calls) (from|to|when) = worker
  (let|lets|letting|allow|allows) ~ work with = sure
  (allow|allows|allowing|give|gives|grant|grants) ~ access to = with
  (use|uses|using|used) [up|all] (his|her|your|their|the|all) = course
  (accesses|accessing|accessed) = course
  (abide*|abides|adhere*|adhering|adheres|stick to|sticks to|sticking to|follow|follows|following|sign|signs|signs up to|signed) (by|to|the|up to) ~ (agreement|plan|contract|order|programme|conditions|working agreement|written agreement|treatment|advice|recommendations) = within
  (cooperate*|co-operate*|cooperates|participate*|participates|comply|complies|attend|attends|attending|participating|complying|cooperating) = bare
  (be|become*|is|are) [more|fully|very] (compliant|cooperative|co-operative|engaged|involved|receptive|committed|punctual|reliable) [with|in|for|to] = with
  (hit|hits|reach*|achieve*|gets|get) ~ attendance (at|for|on) = with
  (work|works|working) (well|on) with (professionals|services|agencies|the team|everyone) = sure
  (open|opens) (up|her|his|the|their) ~ (house|home) to = with
  (attend|attends|join|joins|dial|dials) [in] (online|virtually|remotely|by phone|by video|on teams) = sure
  (sit|sits|sat|stay|stays|stayed) [through|out|for] (all|every|each|both) [one] [of] [the|<poss>] <num> of = sure
  (been|gone|go|goes|come|comes|there|turned up|turns up) (to|at|for) (all|every one of|each of|both) [the|<poss>] <num> [of] = with
  (hasn't|haven't|not|never|hadn't|don't|doesn't) (miss*|skip*|dodge*) [(even|so much as)] (one|a|any|a single) [single] [one] of [the|<poss>] <num> = with
  (<kin>|parents|both) ~ (down|marked|ticked|signed|logged|recorded) [in|off] [as] present = sure
  (get|gets|got|earns|earn|collects|collect|receive|receives|holds|brings home) <poss> ~~ certificate = title
  # Being in touch with those who help, and taking what they offer
  (register|registers|registered|book|books|booked) [<pron>|himself|herself] (with|on|onto|on to|in with|into) = with
  (make|makes|making|made) ([full|good|better] use of|the most of) = with
  (receive|receives|receiving|received|take|takes) (help|support|advice) (from|of) = with
  (allow|allows|allowing|welcomes|accepts) [all|the|any|his|her|our] (visits|home visits|announced visits|unannounced visits) = sure
  (respond|responds|responding|reply|replies) to [the|all|any|his|her|our] (calls|texts|messages|letters) [from|of] = sure
  (answer|answers|answering|picks up|pick up) the phone (to|when|for) = with
  (return|returns|returning) [the|all|our|<poss>] (calls|messages|texts) = sure
  (report|reports|reporting) to = with
  (visit|visits) = with
  (talk|talks|talking|speak|speaks|speaking) (to|with) = worker
  (get|gets|got|receives|earns|has) (his|her|the) certificate = bare
  (turn|turns|show|shows) up [on time|each time|every time|every week|each week|as agreed] = bare
  (sit|sits|sat|stay|stays|get|gets) through (all|the|every) [the|of] <num> (weeks|hours|sessions|modules|mornings|evenings|nights) = sure
  (at|to) (each|every|all) [one] of the <num> (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|evenings|mornings|weeks) = sure
  [willing|full|active|regular] (participant|participants) in = with
  (work|works|working) with [the|a] ~ (service|team|project|agency|charity|clinic) = sure
  (meet|meets|see|sees|meeting|seeing) [up] [with] <name> [<name>] (from|at|of) = with
  been <num> times to = with
  (be|is|are) in for (the|all|every|his|her|our|their) ~ (visits|visit|appointments) = sure
  put* in <poss> hours = sure
  (drop|drops|dropping|dropped|pop|pops|popping|popped|call|calls|calling|called|nip|nips|nipping|look|looks|looking) (into|in to|in at|in on|by at) = with
  (let|lets|letting) ~~ in = within
  (taken|been taken) up = with
  been (brought|taken|along) to = service
  (been|gone|be|go|goes|going|get|gets|make it|makes it|is|are) (to|at) (all|every|each|most|<num>|both) ~~ (mornings|evenings|afternoons|nights|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays) = sure
  (for|on) (each|all|every) [one] of the <num> (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|evenings|mornings) = sure
  (attendance|appointment) (card|sheet|record|book) ~~ (stamped|full|signed|filled|complete) = sure
  (provide*|give|gives|giving|hand* in|produce*|supply|supplies|submit|submits|drop* off) ~ (urine|saliva|sample|samples|swabs|urines|hair strand) [sample|samples|test|tests] = sure
  (log|logs|logging|do|does|doing|serve*|serving|complete*|completing|finish*|work* off) (<poss>|<num>|all <poss>|the|all the) [<num>] (hours|hrs|days) (at|with|for|on|of) = with
  (be|is|are|been|being|made|make*|kept|keep*) available (to|for) = with
  (manage|manages|managed|managing) (all|every|each|both|most|<num>|to (get|go) to) = with
  (play|plays|played|playing) [a|an|<poss>] [full|fuller|active|big|bigger|proper|real] (part|role) in = with
  (put|puts|putting) (his|her|your|their|mum's|dad's) (name|names) down = with
  (be|is|are|get|gets|getting|become|becomes) [more|fully|really] involved (in|with) = with
  (tap*|tapping) into = with
  (is|are|be|more|being) (open|receptive) to [the|<poss>|any|more|extra|professional|outside|accepting] (sessions|help|support|advice|visits|guidance|suggestions) = sure
  (see|sees|seeing|saw|seen) ~~ out = within
  !(see|sees|seeing|saw|seen) ~~ out of
  (turn|turns|turned|turning) out (to|for|at) = with
  (hasn't|haven't|hadn't|(has|have|had|having) (not|never)) (missed|skipped|dodged|ducked|cancelled|dropped|bunked) = with
  (meet|meets|met|see|sees|seeing|meeting|be with|is with|sit with|sits with|sit down with|sits down with|catch up with|link up with) [up] [with] [<title>] <name> [<name>] from the <name> = sure
  (meet|meets|met|see|sees|seeing|meeting|be with|is with|sit with|sits with|sit down with|sits down with|catch up with|link up with) [up] [with] [<title>] <name> [<name>] (from|of|at) = with
  (turn|turns|turned|turning|get|gets|getting|bring|brings) (himself|herself|yourself|themselves) (up|there|round|in) (for|to|at) = with
  (attendance|attendence|turnout|turn-out) (by|from) (<kin>|both|<who>|parents|carers) = sure
  (be|is|are|you're|being) [up and] (up|ready|dressed|waiting|in) when ~~ (calls|visits|comes|call|knocks|arrives|collects|picks) = sure
  (get|gets|got|getting|go|goes|gone) (right|all the way|straight) through = course
  (has|have|had|having) (spoken|talked|sat|met|checked in|touched base) (with|to) = worker
  (get|gets|getting|got|go|goes|going) back (into|in to|in|on|onto) = with
  (pick*|take*|start*) up (with|again with) = worker
  (not|never|doesn't|won't|don't) to (miss|skip|dodge|cancel) = with
  (be|is|are|was|were|been|being) (in|home|at home|there|present) for ~~ (visits|visit|appointments|calls|sessions|meetings) = sure
  (is|are|be|being) (down|booked|timetabled|rostered|listed|booked in|booked on) (for|in|on|at|onto|in for) = with
  (do|does|doing|did|done|last|lasts|manage|manages) (the full|the whole|all the|all of the|every one of the|the entire) <num> (weeks|sessions|months|nights|evenings|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|hours|days|modules) = sure
  # Being there as a noun, on paper, or as others tell it
  (acceptance|enrolment|enrollment|presence|participation|completion|dedication|adherence|loyalty|faithfulness) (of|at|on|in|to|with|for) = with
  (no|without) (gaps|blanks|blank weeks|missing ticks|missed weeks|absences|holes) ~~ (sheet|register|card|record|attendance|log) = sure
  (tick|ticks|stamp|stamps|initials|signature|signatures) (against|beside|by|for|next to) (every|each|all) ~ (week|weeks|session|sessions|date|dates) = sure
  (mark|marks|marked|sign|signs|signed|tick|ticks|ticked) <who> [down|in|off] [as] (present|there|attending|attended) = sure
  (come|comes|came|coming|show|shows|showed) [up] (to|for) (all|every|each|every one of|each of) [the|<poss>|of] (<num>|one) = sure
  (reported|reports|reporting) (weekly|fortnightly|daily|each week|every week|as (told|directed|instructed|required|asked|ordered)) = sure
  (has|have|had|having) (seen|met|met with|spoken to|sat with) = worker
  (make|makes|made|making) (<poss>|every|each|all|all <poss>|every one of <poss>) (slot|slots|appointment|appointments|appt|appts|check-ins|check-in|sessions) = sure
  [has|have|having|had] (do|does|doing|done|complete*|finish*|serve*|work* off|put* in) (<poss>|all <poss>|the|all the) [<num>] [iss|payback|reparation|yjs|yot|court|community|unpaid|unpaid work|community service|community payback|rar|tag|order] (hours|hrs) = sure
  take* (his|her|your|their) (seat|chair|turn) (in|at) = with
  (on board|onboard) with = with
  (not|never) (a|one) [single] (session|week|appointment|meeting|class|group) ~~ (missed|skipped|dodged|lost|cancelled) = sure
  !(keep*|stick*|stay*) [to|within|inside] [<poss>|the|a] [full] (bail|curfew|non-molestation|prohibited steps|restraining|court|licence|injunction|tag|family court) [order|conditions|times|terms]
  (worker|counsellor|mentor|therapist|<job>) (seen|met) (weekly|fortnightly|monthly|daily|every week|each week|once a week|as planned) = sure
  done (<poss>|<num>|all|both|every) = course
  ((a|the) minimum of|at least|no fewer than|no less than|not less than|nothing less than) <num> [~] (sessions|appointments|meetings|classes|groups|modules|clinics) [out of <num>] = sure
  !joined [-] up
  !presence (of|at|in) (<num>|mind|a|an|blood|drugs|alcohol|mum|dad)
  !(has|have|had|having) (seen|met) (<num>|that|how|what|no)
  (is|are|be|being) (always|actually|still|regularly) (in|there|home|at home) when ~~ (calls|visits|comes|call|visit|knocks|arrives) = sure
  (been|gone) and (done|finished|attended|completed|seen) = with
  (get|gets|got|getting|have|has) (his|her|your|their|all|the) [<num>] (hours|days|weeks|sessions|modules|appointments) [all] (done|in|finished|completed|under <poss> belt|behind <pron>) = sure
  (has|have|having|will have|to have) had (all|every|both|each|<num>|the full|the whole|most) = with
  (take*|taking|taken|took|accept*|use*|using) [up] [all|any|the|what|whatever|every] [of the|the] [bit of] (help|support|advice|services|input|sessions|work) [that|which] [is|are|that's|has been|was|is being] (on offer|offered|available|put in place|provided|there for <pron>) = sure
  (take*|accept*|use*) (what|whatever|everything) [is|that's|that is|help is|support is] (on offer|offered) = sure
  (through|up) to (week|session|module|step) <num> of = with
  (answer*|pick* up|respond*|replies|reply) when [the|<poss>] (mentor|worker|workers|social worker|health visitor|<job>|team|service|school nurse|support worker|key worker|keyworker|probation) ~ (rings|calls|phones|texts|messages|ring|call|visits) = sure
  (<kin>|parents|parental|parent|carers|family) (engagement|cooperation|participation) = sure
  (crack|cracks|cracking|cracked|soldier*|battle*|keep*) on with = with
  keep* going (to|for) = with
  (turnout|turn-out) (from|by|of|at|for) = with
  (not|never|doesn't|won't|don't|hasn't|haven't|no longer|without) (cancel*|rearrange*|rearranging|postpone*|duck*|dodge*|dodging|swerve*|bunk* off|bunk*|skive*|wag*|mitch*|sack* off|blow* off|quit*|give* up|pack* in|jack* in|bail* on|bail* out of|walk* out of|walk* out on|back* out of|pull* out of|dna|dnas|dna'd|forget*|ghost*) = with
  (no|zero|0|without|fewer|nil) (dnas|dna's|dna|cancellations|non-attendances|absences) (at|from|with|for|on) = with
  (engage|engages|engaging|engagement|engaged) (in|with) [<poss>|the|a] (learning|school|education|play|homework|activities|baby) (mentor|worker|therapist|therapy|nurse|counsellor|support|officer|adviser|advisor|team|psychologist|project|lead|specialist|welfare) = sure
  (keep*|stay|stays|remain*) in (touch|contact) with [the|<poss>] ~ (group|team|service|project|network|agency) = sure
  !(keep*|stay|remain*) [<who>|it|things] under (review|observation|control|wraps|supervision|close)
  !attendance (at|on|of) <num>
  !attend* <num> (days|lessons|mornings|afternoons|school days|percent|per cent)
  (attendance|attendence) (at|of) <num> ~ (groups|sessions|appointments|meetings|classes|clinics|workshops|evenings|modules) = sure
  !(has|have|having) had to
  !(compliance|comply|complies|complying|compliant) [fully] with ~~ (plan|agreement|order|rules|conditions|boundaries|curfew|bail)
  !prohibited steps
  !(report|reports) [back|on|that|the|a]
  !(visit|visits) [to|from|by]
  !(visit|visits) (nan|dad|mum|grandma|<poss>|the (park|library|zoo|beach|museum|farm|shops|seaside|school|college|nursery))
  !keep* on top of
  !(stay*|keep*|remain*) on (<poss>|the) (treatment|medication|tablets|diet|inhaler|insulin|meds|medicine)
  !(be|is|are|being|you're|stay*|wait*) ~~ when <kin> (calls|comes|visits|knocks|arrives|call|rings)
  !keep* (<poss>|the|a|an) [own] (advocate|mentor|worker|tutor|counsellor|social worker|key worker|keyworker|therapist|room|place|programme|programmes|job|house|home|flat|tenancy)
  !(go*|taken|sent|gone) to [the] (mash|marac|mace|panel|lado|edt|cafcass|ofsted|tribunal|plo|icpc)
  !follow* ~ plan for
  # Wanted there, on the list, through the door
  (need|needs|want|wants|require|requires|expect|expects|expecting) <who> [to be] (at|there for|in for) = with
  (be|is|are|being|sit*|stay*) in the (room|circle|chair|building) (for|at|with) = with
  (out of|through|in|inside|over) the (door|doors|gate) (to|for|of|at|in) = with
  [<poss>] (name|signature|initials) (on|in|down on) the (register|sheet|sign in sheet|list|book) (for|at|of|against) = with
  (buy in|buying in) (for|from|to|with|of|into) = with
  (not|never|doesn't|won't|don't|hasn't|haven't) (give*|given|giving) up on = with
  (pass*|spend*|fill*) (<num>|each|every|all|his|her|their|your|the) [<num>] [<day>] (evening|evenings|morning|mornings|afternoon|afternoons|night|nights|hour|hours|day|days|lunchtime|lunchtimes|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays) (at|with|in) = with
  (make|makes|made|making) [all|all of|every one of] (<poss>|every|each) ~ (reviews|review|clinics|clinic|scans|bloods|antenatals|checks|weigh-ins|groups|meetings|sessions|appointments|appts) = sure
  (no|nil|zero|not one|not a single|without a) (missed|skipped|cancelled|lost) (sessions|session|appointments|appointment|meetings|meeting|groups|group|visits|visit|classes|class|weeks|week|dates) = sure
  (stop|stops|stopped|quit|quits|finished with) (cancelling|missing|dodging|skipping|ducking|bunking|ghosting|avoiding|swerving) = with
  [regular|weekly|frequent|steady|better|more|open|fortnightly|daily] contact (with|between <who> and) = worker
  (interact*|interacting|liaise*|communicat*|cooperat*) [<more>|nicely|well|politely|openly|properly] with = worker
  (show*|shown|showed) [<more>|great|real] (dedication|devotion|loyalty) to = with
  (carry|carries|carrying|carried|go|goes|keep|keeps|continue|continues) [on] (seeing|meeting) = worker
  (catch*|caught|touch*|check*|link*|hook*|meet*|met|link*|join*) (up|base|in) with = worker
  (off|out|over|along|down|round|up) to (see|meet) = worker
  (start|starts|started|starting|be|is|are|get|gets|got|begin|begins) back (at|in|into|with|on|to|for) = with
  (come|comes|came|coming|go|goes|going|gets|get|got|turn* up|make it|makes it|made it) (to|for) (every one|each one|each and every one|every single one|every last one|every blessed one) = sure
  (complete*|finish*|see* out|sees out|get* to the end of|get* through|serve*|work* through) (<poss>|the|all <poss>) [~] (licence|order|tag|sentence|probation|supervision|yro|rehab|dto|iss|reparation|bail support|referral order) = sure
  (be|is|are|you're|stay*|wait*|being|make sure <who> (is|are)|make sure you're) [(always|still|actually|up|there|already|up and)] [and] (up|in|home|at home|there|dressed|ready|waiting|indoors|downstairs|by the door|at the door|in the (house|flat|hall|kitchen|front room|living room|car|lobby|room)|on the (step|doorstep)) [and (ready|waiting|dressed|in)] when ~~ (calls|visits|comes|call|visit|come|knocks|arrives|rings|gets there|collects|turns up|picks) = sure
  (<num>|a few|several|all) (chats|talks|meetings|catch-ups|hours|visits|calls) (with|from) = worker
  (engage|engages|engaging|engaged) (in|with) (play|learning|group|family) (sessions|session|therapy|group|groupwork|work|project|programme) = sure
  (be|is|are|you're|being|stay*) (there|in|ready|home|at home|waiting|indoors) (each time|every time|whenever|any time|as soon as|every day that) ~~ (calls|comes|visits|arrives|knocks|rings|turns up) = sure
  (ready|waiting|dressed|up|in) ~~ for [the|<poss>] ~ (mentor|worker|<job>) to (pick|collect|call|come|fetch) = sure
  play* ball with = with
  (good|better|fair|full|strong|poor) showing (from|by|at|of) = with
  (punctuality|timekeeping|time keeping|promptness|prompt|punctual) (for|at|with) = with
  (letter|note|report|email|card|record) from ~ (to say|saying|that says|which says|showing) ~ (came|attended|was there|went|turned up) = sure
  no (skipping|missing|bunking|dodging|ducking|cancelling|wagging|mitching|swerving|slacking) [off|out|out of|on] = with
  (give|gives|giving|gave|given) ~~ a (fair|proper|decent|good|real|second|another) (go|try|chance|shot|crack) = within
  # Not this rule's business
  !(be|is|are|being|you're|he's|she's) (in|there|home|at home) when <kin> (calls|comes|visits|knocks|arrives|call)
  !(keep|keeps|stay|stays) in touch with (nan|dad|mum|<poss> (nan|dad|mum|brother|sister|friends|family))
  !(use|uses|using) (his|her|your|their|the) (inhaler|card|chart|words|bus|toilet|phone|frame)
  !(attend|attends|attends|attended|attending) to
  !attendance (officer|allowance|team|register)
  !(go|goes|going|get|gets|getting|come|comes) (to|for) (bed|sleep|a walk|the park|the shop|the shops|the toilet|church|mosque|work|the beach|prayers|grandma's|nan's|nan|dad|mum|dad's|mum's)
  !(engage|engages|engaging|engagement) (in|with) (play|learning|conversation|conversations|lessons|class|school|education|activities|baby|<child>|homework|reading|peers|friends|<poss> (baby|child|son|daughter|children|learning|homework|school work))
  !see <poss> (dad|mum|nan|brother|sister|friends|children|father|mother|siblings|family)
`,
)

/** What can be attended or finished, beside the services and courses themselves. */
export const gatherings = phrases(
  'gatherings',
  `
  (slot|slots|steps|stages|parts|module|modules|core group|core groups|drop-ins|drop in|check-ins|reviews|supervision|conference|conferences|hearings|hearing|catch-ups|get-togethers|evenings|induction|phases|coffee mornings)
  (call|calls|journey|workbook|zoom|zooms|webinar|webinars|session|sessions|sesions|sessons|appointment|appointments|appointment|appt|appts|apointments|meeting|meetings|visit|visits|home visits|course|courses|programme|programmes|program|group|groups|workshop|workshops|clinic|clinics|drop-in|drop in|class|classes|the work|this work|direct work|all work|intervention|interventions|treatment|support|therapy|review|reviews|plan|order|contract|agreement|conditions|requirements|assessment|assessments|tests|testing|interviews|interview|supervision|probation|rehab|services|service|professionals|agencies|hub|children's centre|family centre|centre|project|scheme|recovery|mentoring|counselling|modules|module|block|blocks|package|weeks (of|with)|units|weigh-ins|weigh-in|goes at|offer|help|team|unannounced|worker|workers|network)
  (mornings|evenings|afternoons|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays) with [coach|mr|mrs|miss|ms] <name>
  (screen|screens|screening|screenings|handbook|workbooks|booklet|worksheets|e-learning|rar days|rar|activity days|unpaid work|payback|drug test|drug tests|clinics|groupwork|sittings|sponsor|keywork|caseworker|meets|gatherings|briefings|surgery|surgeries|exchange|coffee morning|one-to-ones|one to ones|1-1s|1:1s|121s|1-2-1s|fellowship|parentcraft|scans|bloods|check-ups|checkups|consultations|consultation|mediation|tribunal|tribunals|fgc|pep|taf|ward rounds|(wellbeing|recovery|warm|memory|bereavement|carers|parents|breastfeeding|feeding|baby) (cafe|café|club|clubs|hub|lunch|choir|garden)|(club|clubs) for (carers|young carers|parents|dads|mums))
  (trauma|attachment|therapeutic|safeguarding|parenting|first aid|foster|fostering|adoption|skills to foster|safer caring|pace|therapeutic parenting|life story|de-escalation|restraint|team teach|autism|adhd|makaton|epilepsy|medication|carers|carers') [awareness] (training|workshops|modules)
  (evening|evenings|workshop|day) and the (follow-on|follow on|follow-up|follow up)
  (theraplay|cbt|dbt|emdr|therapy|counselling|mentoring|nurture|elsa|thrive) (cycle|cycles|block|blocks|round|rounds|course|courses|run)
  (turns|goes|afternoons|mornings|evenings|lunchtimes) at
  (stay-safe|stay safe|keepsafe|keep-safe|keep safe|online safety|consent|protective behaviours|healthy relationships|feelings) (lesson|lessons|worksheet|worksheets|workbook|workbooks|booklet|pages)
  (language|conversation|job|community|draw and talk|drawing and talking|theraplay|lego|elsa|sand|family|anger|grief|grieving|bereavement|bereaved|loss|trauma|abuse|domestic abuse|domestic violence|survivor|survivors|survivors'|recovery|sobriety|sober|drug|drugs|drink|alcohol|addiction|gambling|substance|smoking|quit|vaping|sexual health|sex|consent|relationship|relationships|healthy relationships|feelings|emotions|worry|worries|anxiety|stress|mood|mindfulness|wellbeing|self-esteem|confidence|resilience|mental health|eating|sleep|bedtime|behaviour|parenting|parent|parents|parents'|carer|carers|carers'|young carers|kinship|foster|fostering|adoption|adopters|adopters'|special guardians|grandparents|grandparents'|dads|dads'|dad's|fathers|fathers'|father's|mums|mums'|mum's|mothers|mothers'|men's|mens|women's|womens|baby|babies|bump|bumps|toddler|infant|infant feeding|feeding|breastfeeding|weaning|antenatal|postnatal|newborn|pregnancy|birth|first aid|safety|water safety|road safety|online safety|knife|crime|gang|gangs|victim|reparation|restorative|offending|autism|adhd|diabetes|asthma|epilepsy|health|healthy eating|weight|healing|listening|talking|support|peer|peer support|sharing|budgeting|money|debt|employability|tenancy|safeguarding|attachment|therapeutic|therapy|counselling|mentoring|nurture|exercise|skills to foster|refugee|asylum|esol) (talk|talks|circle|circles|class|classes|lesson|lessons|day|days|café|cafe|cafés|evening|evenings|night|nights|morning|mornings|afternoon|afternoons|lunch|lunches|club|hub|drop-in|training|awareness|walk|walks|choir|garden|chat|chats|talks|room|course|weekend|weekends|retreat|session|sessions|group|groups|meet|meets|meet-up|meet-ups|gathering|gatherings|surgery|house|corner)
  (run|string|series|block|lot|set|stretch) of [the|<num>|<poss>] [<day>] (sessions|groups|meetings|classes|appointments|evenings|nights|mornings|afternoons|weeks|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
  (health|developmental|dental|eye|hearing|growth|two-year|newborn|antenatal|midwife|baby|weight|booking|postnatal|blood pressure) (checks|tests|dates)
  (worry|calm|friendship|feelings|anger|grief|listening|nurture|lego|breathing|chill|chill-out|peer mentor) (club|circle|group|workshop|workshops)
  (dads|mums|babies|baby|toddlers|tots|parents|nans|grandparents|carers|bumps) and (tots|toddlers|babies|toddler|me|bumps|little ones) [morning|mornings|group|club|class]
  ((andy's man|man|talk|men's|mens|dads|dads'|fathers'|carers|carers'|recovery) (club|shed|circle|talk)|andysmanclub|men's sheds|iss|intensive supervision|fellowship meetings)
  (anger|parenting|recovery|dads|dads'|mums|mums'|support|healing|talking|<day>|women's|men's|mothers'|fathers'|peer|sharing|listening|grief|drumming) (circle|mornings|evenings|mondays|tuesdays|wednesdays|thursdays|fridays)
  !prohibited steps
  !hearing (aid|aids|loop|loss)
  !(appointment|appointments|session|group|course|programme) (card|cards|book|diary|letter|calendar|leader|reader)
  !(health|safety|support|baby|toddler|first aid|bedtime|foster) (day|days|lunch|room|class|garden|house|corner) (bag|box|kit|book|gate|light|story|monitor)
`,
)

/** Being there that is itself the child's need or wish: school, work, clubs and play. */
export const ownPlaces = phrases(
  'own-places',
  `
  (school|schools|college|sixth form|nursery|nurseries|pre-school|preschool|playgroup|reception|university|uni|lesson|lessons|class|classes|classroom|maths|english|science|pe|form time|registration|education|alternative provision|pru|academy|apprenticeship|work experience|work placement|job|shifts|work on time|training ground|exam|exams|gcse|gcses|mock|mocks|homework|coursework|full timetable|timetable|breakfast club|after school|after-school|school day|full day|full days|full week|assembly|parents' evening|parents evening|sports day|assemblies|prom|duke of edinburgh|trip|trips|interview for|induction day|open day|taster|taster day|enrolment|book|puzzle|chores|meal|dinner|tea|race|level|badge|award|form|forms|application|paperwork|his plate|her plate|passport|driving test|driving theory|test|jabs|immunisations|vaccination)
  (childminder|childminders|childminder's|creche|crèche|wraparound|holiday club|playscheme|club|clubs|football|swimming|rugby|cricket|netball|boxing|karate|judo|gym|gymnastics|dance|dancing|ballet|choir|band|orchestra|drama|theatre|scouts|cubs|beavers|brownies|guides|rainbows|cadets|youth club|boxing club|football training|training|match|matches|skate park|park|pool|library|cinema|church|mosque|temple|sunday school|party|parties|sleepover|holiday|wedding|funeral|grave|museum|horse riding|stables|forest school|art club|coding club|music lessons|piano|guitar|playground|soft play|concert|show|play date|contact|family time|grandma's|nan's|dad's|mum's)
  (hairdressing|hair|barbering|beauty|beauty therapy|nails|bricklaying|joinery|carpentry|woodwork|plumbing|electrical|mechanics|mechanic|motor vehicle|motorbike|catering|childcare|early years|health and social care|construction|welding|decorating|plastering|tiling|forklift|cscs|lifeguard|sports leader|sports leadership|refereeing|performing arts|public services|animal care|equine|agriculture|horticulture|computing|coding|business|retail|travel and tourism|english|maths|welsh|science|french|spanish|history|geography|gcse|a level|as level|btec|nvq|t level|college|uni|degree|access|entry level|level <num>|driving|driving theory|theory|swimming|bikeability|duke of edinburgh|dofe|cadet|scout|guide|piano|guitar|drum|violin|singing|ballet|karate|judo|riding|work experience) (course|courses|diploma|certificate|unit|units|module|modules|lesson|lessons|training|apprenticeship|coursework|qualification|exam|badge|award|grade)
  (driving|driving theory|swimming|reading|spelling|phonics|revision|maths|english|college|singing|piano|guitar) (session|sessions|class|classes)
  (art|music|drama|dance|sports|cookery|baking|photography|media|design|football|boxing|coaching|gardening) (course|courses|diploma|lesson|lessons|coursework|qualification|exam|gcse|btec|nvq)
  (therapy|assistance|guide|hearing|support) (dog|dogs|cat|pony|rabbit|animal)
  # A worker or a scheme that is called after such a place
  !(club|clubs|group|breakfast|lunch) with (the|a|<poss>) (counsellor|mentor|therapist|worker|psychologist|nurse|elsa|play therapist|art therapist)
  !(worry|calm|friendship|feelings|chill|chill-out|nurture|lego) club
  !(stay-safe|stay safe|keepsafe|keep-safe|keep safe|online safety|consent|feelings) (lesson|lessons)
  !(man|men's|mens|dads|dads'|fathers'|carers|carers'|talk|recovery|young carers|memory) club
  !(boxing|football|music|drumming|art|gym|dance|rugby|basketball|fishing|gardening|cooking) (mentor|mentors|mentoring|therapy|intervention) [group|sessions|session]
  !(boxing|football|music|drumming|gym) with <name> (from|of)
  !(school|college|nursery) (based|led|run) (counselling|therapy|group|support|mentoring|sessions|work|clinic)
  !(tenancy|cooking|independence|life skills|budgeting|money|online safety|resilience|employability|volunteer|peer|confidence) (training|course|class|classes|group|sessions)
  !(holiday|homework|youth|lunch|breakfast|after school) club for ~ carers
  !(school|college|nursery|education|class|learning|boxing|gym|football|music|drama|art|dance|garden|job|work|homework|contact|apprenticeship|sixth form) (project|therapy|therapist|mentor|mentoring|counsellor|counselling|worker|nurse|support worker|psychologist|programme|scheme|liaison|social worker|adviser|advisor|inclusion|welfare)
  !(parents|parents'|carers|carer's|carers'|carer|kinship|foster|fostering|adopters|adopters'|adoption|adoptive|guardians|guardians'|therapeutic|attachment|trauma|safeguarding|safer caring|skills to foster|skills-to-foster|first aid|pre-birth|antenatal) [parenting|carers|carer|parents] training [course|programme|sessions|session|days|day|dates|modules]
`,
)

/** What shows that being there made a difference: somebody can do, say or know something after it. */
export const proofs = phrases(
  'proofs',
  `
  (explain*|tell*|name|names|naming|describe*|list|lists|demonstrate*|talk* about|talk* (you|her|him|them|me) through|teach*|recite*|answer*|point* out|spot|spots)
  show* (you|me|us|him|her|them|how|what|that|mum|dad|<name>|<kin>|<child>|the nurse)
  say* (what|how|why|when|sorry|which|three|two|in|that|no)
  (able to|can|could then|has learned|have learned|has learnt|learn* (to|how|what|why|about|that)|know*|understand*|understood|put* ~ into practice|practise*|practises|so that|so <pron>|because|then|in order to|apply|applies|use* (what|the|it|these|those|at least)|copies|passes|pass|passed|cook*|sing*|reads|write|writes|qualify|qualifies|earn*|dry|sober|clean for|(test|tests) (negative|clear)|negative tests|changes|manage|manages|managed|managing|calm*|instead)
  <num> (or more|at least|at the least|or over|or above|minimum) out of <num>
  !out of <num> [of] [the|<poss>] (sessions|weeks|appointments|classes|meetings|groups|times)
  !(can|able to|so that) ~ (attend|engage|complete|access|finish|go|take part|participate)
  !(demonstrate*|show*) ~ (attendance|commitment|engagement|willingness|motivation|punctuality|participation|cooperation|dedication)
  !known
  !answer* [the|her|his|their|<poss>] [all] [<poss>|the] (door|phone|calls|call|texts|messages|emails|mobile)
  !pass* through
  !(when|as|if|than|being|was|is|are|been|be|what|where) [<pron>] [is|are|been|been|'s|was] told
  !managed (move|moves)
`,
)

/** Words that say a thing is behind somebody: "six sessions done". */
export const done = phrases(
  'done-with',
  `
  (done|done and dusted|dusted|logged|stamped|used up|taken up|sat|completed|complete|finished|attended|kept|ticked off|over with|under <poss> belt|in the bag|seen through|behind (him|her|you|them)|successfully completed|signed off)
`,
)

/** Sittings of something that is attended; nothing else is called so. */
export const sittings = phrases(
  'sittings',
  `
  (session|sessions|sesions|appointment|appointments|appts|apointments|module|modules|slot|slots|core group|core groups|workshops|workshop|drop-in|drop-ins|weeks of (the|his|her|your|their)|twelve steps|supervision|catch-ups|check-ins|home visits|visits from|reparation|unpaid work|probation)
  (course|courses|programme|programmes) [work]
  (his|her|your|their|the|all) (six|eight|ten|twelve|<num>) weeks
  (dads|fathers|mums|mothers|mens|men|womens|women|girls|boys|parents|carers|family) (club|night|nights|morning|mornings|evening|evenings|group|circle|coffee mornings|meetings)
  (evening|antenatal|parenting|baby|weaning|adult|online) (class|classes)
  (chats|talks|hours|weeks|meetings|mornings|afternoons|evenings|nights|<day>|mondays|tuesdays|wednesdays|thursdays|fridays) [(a|each|every|per) (week|fortnight|month)] with (<name>|<title>|<poss> <job>|(the|a) [drugs|drug|alcohol|youth|support|family|key|case|social|recovery|mental health|link|outreach|housing|community|specialist] <job>)
  (<job>|midwife) (visit|visits)
  (taster|induction|intro evening|taster session) [(in|from|on) <month>] , <num> (weeks|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|evenings|modules|sessions)
  (taster|induction) ~~ (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|weeks|sessions|group|certificate|review|finish)
  (rar|rehabilitation activity|activity|reparation|unpaid work|community service|payback) (day|days|hours|hrs)
  (hours|hrs) of (reparation|unpaid work|community service|payback)
  (set|card|row) [full] of [his|her|your] (stamps|ticks|signatures)
  (stamps|ticks|signatures) (on|in) <poss> ~ (card|sheet|book|booklet)
  !probation (officer|officers|worker|office)
  !(in due|of|main|golf|obstacle|assault|crash|race) course
  each of the <num> (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|mornings|evenings)
  !(training|football|swimming|dance|boxing|rugby|netball|music|reading|homework|revision|training|taster|singing|catch-up|cooking) (session|sessions|group|class)
  !(session|sessions) of (football|swimming)
  !(gcse|a level|college|beauty|hair|bricklaying|plumbing|mechanics|catering|btec|school|tv|television|training|full-time|part-time|level <num>) (course|courses|programme)
`,
)
