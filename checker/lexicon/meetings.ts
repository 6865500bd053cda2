import { phrases } from './phrases.ts'

/** Professionals' meetings about the plan, as they are called and shortened. */
export const meetings = phrases(
  'meetings',
  `
  [child in need|cin|child protection|cp|looked after|looked after child|lac|cla|pathway plan|pathway|plan|care|care plan|early help|family|multi agency|multi-agency|professionals|network|iro|statutory|placement|supervision order|mid point|midway|progress|joint|ehcp|ehc|sen|send|annual|six weekly|six-weekly|three month|three monthly|monthly|termly|quarterly|interim|transfer|mid] (review|reviews|rv|rev)
  (review|initial|case|child protection|cp|network|pre birth|professionals) (conference|conf|confs|conferences)
  (conference|conf|confs)
  (sup|supv|supvn)
  [children's] hearing (review|reviews)
  s47 strat [reconvene]
  (strat|strategy|s47|section 47) (reconvene|reconvened|reconvening|mtg|discussion|meeting)
  next gathering of [the] ~
  (review|r/v|rv) hearing
  (the|our|your|his|her|their) iro
  (icpc|rcpc|cpc|cic review|rpc|tac|taf|tas|tafs|caf|macp)
  (child in need|cin|child protection|cp|looked after|lac|cla|core group|network|family network|professionals|professional's|strategy|legal planning|plo|pre-proceedings|pre proceedings|public law outline|planning|care planning|care team|discharge planning|team around the (child|family|school)|tac|taf|tas|multi agency|multi-agency|multi disciplinary|multi-disciplinary|mdt|pep|education|education plan|education planning|learning plan|stability|disruption|placement stability|placement planning|placement|permanence|permanence planning|matching|gateway|edge of care|mapping|review|core|joint|partnership|panel|safeguarding|family group|fgc|marac|mace|mash|annual review|school based|looked after child|risk management|contextual safeguarding|pre-birth planning|pre birth planning|handover|closing|closure|step down|next|big|update) (meeting|meetings|mtg|mtgs|mting|discussion)
  (to be|will be) reviewed (at|in|by|on|when|with)
  review (in|at|after|due|on|by|following|point|period|time|date) [the] [<num>] [(weeks|months|week|month|<month>|conference|meeting|review)]
  [(eha|ehm|early help|whole family|family plan|sen|send|school|placement|support plan|mid-term|midterm|mid term|end of plan|six month|6 month|3 month|12 week|6 week|4 week|three-month|six-month)] (review meeting|review mtg|reviews)
  (eha|ehm|sen|send|whole family|family plan|support plan|six month|6 month|3 month|12 week|6 week|4 week|three-month|six-month|28 day|20 day|statutory|formal|multi-agency|mid-placement) review
  (tac|taf|core group|cin|lac|cla|pep|icpc|rcpc|rpc) <num>
  (panel|gateway|legal gateway meeting|the gateway|resource panel)
  (we|the group|professionals|everyone|all) (go back|goes back|report back|reports back|go|returns|return) to (conference|court panel|panel|the core group)
  (everyone|everybody|all of us|we|we all|you all) [all] [next] (meet|meets|met|are together|get back together|gets back together|get back round the table|are back round the table)
  [(professionals|professional|practitioners|agency|agencies|information sharing|planning|progress|catch up|update|joint)] (meet-up|get together|get-together|catch-up meeting|liaison meeting|consultation meeting|planning day)
  (before|by|for) (case closure|closure panel|step down|the step down)
  (cg|lgm|laac|strat|strats|lacr|cinr|cpcc|irc|sccpc|cpppm|cppm|cpcm|cyp review|mdm|tatf|tafm|eh review|gircfec review|girfec meeting|hearing review|children's hearing review|care and support review|care and support meeting|part 4 review|part 6 review|ctpld|child's plan meeting|childs plan meeting|lcpg)
  (we|us|we're|everyone|everybody|all|all of us|professionals|pros|the pros|grown-ups|the grown-ups|adults|the adults|workers|the workers|the chair|the iro|iro|the panel|the team|the group|the network|the core group|the reviewing officer) [(are|is)] [all] [next] [all] (meet|meets|meeting|met|sit|sits|sitting|sat|gather|gathers|gathering|reconvene|reconvenes|reconvening|get together|gets together|getting together|round the table|around the table|round a table|see us|sees us|see you|sees you|looks at the plan|look at the plan|look at your plan|looks at your plan|go through the plan|goes through the plan) [next|again]
  (gathering|get-together|bash|coming together|sitting) of [the] (core|professionals|network|group|team|panel|core members|members)
  (multi agency|multi-agency|professionals|team|network|core) (bash|gathering|get-together|session|call|zoom|teams call)
  (reconvened|resumed|adjourned|next) (conference|meeting|panel|review)
  (looked-after|looked after) [child|children's] (review|meeting|reviews)
  (closure|transfer|step-down|allocation|threshold|resource|funding|placement) panel
  (midway|mid-way|midpoint|mid-point|half-way point|halfway point)
  [case] (transfer|transfer-in|discharge|closing|allocation|mapping|exit|professionals') (meeting|conference|planning|mtg)
  discharge planning
  (step down|step-down|mam|mash|iep|ilp|edge of care|scrutiny|early help|legal) (panel|review|meeting)
  (lac|cla|cpc|iro visit|cin)
  review of [the|<poss>] (ehcp|plan|care plan|pathway plan|cin plan|cp plan|pep)
  (annual review|review) of [the|<poss>] ehcp
  (core group|core groups|core grp|coregroup|core gp)
  (pep|peps|plo review|plo|cpa review|cpa|ehcp review|ehcp annual review|personal education plan|iep review|pathway review|lac review|lac rev|cla review|looked after review|annual review|marac|mace|secure panel|legal gateway|access to resources panel|resource panel|permanence panel|yot panel|youth panel|referral order panel|placement panel|funding panel|scrutiny panel|child protection panel|risk panel|mace panel|sen panel)
  (mid review|midway review|mid-point review|mid way review|interim review|transfer review)
  (supervision|case supervision|my supervision|caseload supervision) [session]
  (we|everyone|everybody|professionals|all of us|the network|the team|the group|you all|they) [all] [next] (meet|meets|convene|convenes|reconvene|reconvenes|sit down|sits down|gather|gathers|get together|gets together|come back together|comes back together|get round the table|come together|comes together|reviews|review|next meet|catch up) [next|again|together|as a team|as a group]
  (we are|we're|everyone is|everybody is|everyone's) ~ (round the table|around the table|together)
  (meeting|meetings) of the (core group|professionals|network|team|panel)
  (panel of professionals|professionals' panel|professionals panel)
  next [(big|planned|scheduled|formal|statutory|full|team|group|family|planning)] (meeting|mtg|review|panel|get together|gathering)
  (review|meeting|conference) (date|day|time)
  (the|this|our|your|next) (meeting|mtg|review|panel)
  [(march|april|may|june|july|september|october|november|december|january|february|next)] meeting
  (next time|the next time) (we|everyone|everybody|professionals|the group|the network) ~ (meet|meets|sit*|get*|gather*)
  (case (review|conference)|case discussion|cin|cinm|cin mtg|cp conf|cp review)
  (next time|the next time|when|whenever|by the time|before|until|till|once) [that] [the|your|his|her|our] (plan|cin plan|cp plan|care plan|pathway plan|safety plan) [next] (is|gets|is next|comes to be) [next] (looked at|reviewed|gone over|gone through|discussed|updated|revisited)
  (family|families|mum|dad|parents|we|they|you|<kin>) [next] [all] (meets|meet|sees|see|sit down with|sits down with) [next] [with] (the chair|the iro|the reviewing officer|the panel|the core group|the network|the professionals|the team|everybody|everyone)
  (professionals'|professionals|agency|agencies'|multi agency|multi-agency|network|core|planning|risk|partnership|care) (group|team|network|forum|panel|partnership) [next] (meets|meet|sits|sit|gathers|convenes|reconvenes|reports|looks)
  (we're|we are|everyone's|everyone is|everybody's|everybody is|they're|you're) [all] [next|back] [all] (in the [same] room|together|round the table|around the table|back together|on the call|gathered|assembled|sat down)
  (the|a|next) [next] (gathering|sit-down|sit down|get-together|get together|huddle|catch-up|catch up) of (professionals|workers|the team|everybody|everyone|the network|the agencies)
  (second|third|fourth|fifth|final|last|first|2nd|3rd|4th|1st) (review|conference|core group|panel|meeting)
  [the] looking-at-the-plan (meeting|day)
  (mappa|mappp) [meeting|review|panel]
  (mid-term|midterm|mid term|half-yearly|half yearly|yearly|two-monthly|bi-monthly|fortnightly|end-of-year|end of year|end-of-term|end of term|mid-year|mid year|second-stage|stage two) review [of the plan]
  (the|our|your|his|her|their|an|our) (independent chair|conference chair|review chair|cp chair|independent chairperson|reviewing officer|independent reviewing officer|safeguarding chair|child protection chair)
  (the|all) (<num>|lot|whole lot|group) of (us|you|them) [(will be|are)] [all] [next] [all] (meet|meets|met|get|gets|sit|sits|sat|gather|gathers|reconvene|come|round|together) [(together|round|around|back|down|up)] [(the|a)] [table] [again|next]
  (social services|social care|social work|children's services|childrens services|the la|the local authority|the department|the social|the authority|the social work team|children's social care) [all|next|then] (meet|meets|sit|sits|review|reviews|reconvene|reconvenes|look at (the|our|your|his|her) (plan|case)|looks at (the|our|your|his|her) (plan|case)|come to decide|comes to decide|decide|decides) [with us] [all] [next|again]
  (the day|the date|when|next time|before|until) (the big table|the table|the round table) [next] (gets|sits|meets|is|comes) [next] [together|round]
  !(parents|parents'|parent's) (evening|meeting)
  !(rent|diabetic|diabetes|asthma|medication|meds|medicine|medicines|health|tenancy|benefit|benefits|pip|dla|uc|esa|loan|salary|pay|probation|job|work|performance|dental|eye|hearing|sight|weight|feeding|baby|8 week|two year|2 year|two-year|one year|12 month|developmental|development|wound|skin|eczema|blood pressure|contraception|pill|epilepsy|police|bail|budget|debt|insurance|mortgage|peer|film|book|game|house|tv|revision|homework|surgery|hospital|gp|consultant|clinic|nurse|physio|speech|sleep|dietitian|paediatric|cahms|yearly|annual health) (review|reviews)
  !(aa|na|al-anon|slimming world|church|prayer|mosque|business|staff|team|union|club|recovery|gamblers anonymous|andy's man club|support group|weight watchers|scout) (meeting|meetings|mtg)
  !review (the [<poss>] (chart|diary|rota|list|rules|money|bills|menu)|her|his|their|our|with|by|what|how|whether|this|it)
  !(press|conference) (conference|call|room|league|pear)
  !review meeting room
  !(the|a|this|that|<poss>) (meeting|mtg|review) (with|about) (the|a|<kin>|<name>|<poss>|landlord|housing|bank|school|college|dwp)
  !family meeting
  !review in due course
  !(meeting|meetings) (point|place|room|house|hall)
  !update meeting (point|place)
  (chin|chinm|cinrm|ppr|ppm|lacrm|cpcr|rcc|cpicp|tatc|tats|magm|mdm|mdt|mdts|wfm|fpm|pfr|fnm|sgm|ccr|eham|ehafm|laacr|cypr|pprm) [meeting|review|mtg]
  (pupil progress|pathway planning|placement plan|care planning|care-planning|permanency|permanency planning|social care|support plan|safety plan|child plan|child's plan|family plan|early intervention|whole family|youth justice|yjs|yot|resettlement|bail|remand|leaving care|transition|wraparound|hub|locality|allocation|complex case|high risk|exploitation|vulnerability|domestic abuse|school support|sen support|behaviour support|attendance|attendance panel|inclusion|exclusion) (review meeting|planning meeting|panel|mtg|strategy meeting|review mtg)
  team around the (family|child|school|young person|cradle|baby) [meeting|review|mtg]
  (whenever|when|next time|once|before|until|by the time) (we|everybody|everyone|the group|professionals|they) [all|next] (reconvene|reconvenes|regroup|regroups|meet up|meets up|convene|convenes)
  (when|once|before|until|by the time) <pron> ['re|are] [next] [all] (next|all) (on|in|at) the (call|zoom|teams|meeting|room|teams call|zoom call|conference call)
  (when|once|before|until|by the time) (we're|they're|everyone's|everybody's) [next|all] [next|all] (on|in|at) the [same] (call|zoom|teams|teams call|zoom call|conference call|link)
  independent reviewing officer [visit|review|meeting]
  court panel
  !(wedding|party|funeral|birthday|holiday|birth|meal|menu|lesson|trip|christening|garden|kitchen|route|retirement|town|fete) (planning|committee|review|update|catch up) [meeting|meetings|panel]
  !(friday|saturday|sunday|monday|tuesday|wednesday|thursday) [night|evening|tea|morning] family meeting
  !meeting (nan|mum|dad|<kin>|<name>|<pron>|at the (station|gate|bus|cafe|park))
  (before|by the time|when|until|till) ~~ us all [back] (round|around) (the|a) table
  !(swimming|athletics|race|running|tenants|residents|residents'|council|youth club|choir|cadet|cadets) (meeting|meetings)
  !panel (at|on|of) the (back|front|side|wall|door|fence)
  !review by (a|the) customer
  (by|before) the time [(the|your|our|his|her)] [independent] (reviewing officer|iro|chair|social worker) ~ (has|gets|calls|brings|sits|sees|gathers) ~~ (table|together|us all|meeting)
`,
)

/** Reviews that are about somebody's health, rent or money, not about the plan. */
export const healthReviews = phrases(
  'health-reviews',
  `
  review (at|with|by) the ~ (surgery|gp|hospital|clinic|doctor|nurse|asthma nurse|consultant|dentist|optician|chemist|pharmacy|practice)
  review of <poss> ~ (puffers|inhaler|inhalers|tablets|medicine|medication|meds|eczema|asthma|glasses|rent|tenancy|benefits)
  review of ~ with the ~ (nurse|doctor|gp|dentist|consultant)
  (asthma|medication|diabetes|eczema|epilepsy|health|rent|tenancy|benefits|medicines|dental) [and ~] review
  (hospital|residents'|residents|tenants'|tenants|open|town|staff|work|union|prayer|club|scout|scouts|public|house|toolbox) meeting [with|for|about|on]
  (supervision at work|review day|work supervision)
  (work|job|pay|wage|wages|salary|performance|probation|probationary|apprenticeship|traineeship|placement provider's|staff|shift|rota|course|budget|benefit|benefits|pip|dla|uc|attendance allowance|loan|debt|grant|bursary|mot|insurance|mortgage|housing benefit) [period] review [(at|on|with|by)]
  (trial|probation|probationary) period review [(at|on|with|by)]
  (choir|choir's|club|club's|band|band's|orchestra|drama|football|rugby|netball|church|mosque|temple|scouts|scouts'|brownies|guides|cubs|cadets|pta|governors|governors'|allotment|street|wedding|party|school play|sports|athletics|theatre|dance|gym|swimming|carnival|eisteddfod) [(planning|committee|group|team|club)] (meeting|mtg|review|panel|conference)
  (work|business|academic|sales|union|medical|school|college|party|tech|nursing|teaching|headteachers') conference
  conference evening
  (youth|student|pupil|interview|tenant|young people's|young person's) panel
  mdt (ward|clinic|clinics|round|appointment|rounds|feeding|assessment)
  (family's|families'|our|their) own [private|family] (meeting|conference|gathering|review)
  pip (review|form|renewal)
  conference (pear|pears|room|rooms|centre|hall|league|call|suite|table)
  panel (day at|beater|beaters|show|van|pin|fence)
  (hospital|clinic|surgery|gp|consultant's|doctor's|nurse's|physio|eye|hearing|weight|feeding|growth|vaccination|brace|orthodontic|dentist's) (review|check|check-up)
`,
)

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that may make the meeting after them a deadline. */
export const deadlineLeads = words(
  'by before b4 until till at for when whenever prior ahead advance than once between following after pre against',
)

/** Leads that need no other before them. */
export const firmLeads = words('by before b4 until till to')

/** After these one unknown word may stand before the meeting: "by the closure panel", "before Northside core group". */
export const startsLead = words('by before b4 until till the next')

/** Small words that stand between a lead and its meeting. */
export const smallWords = words(
  `the a an our your his her their next first second third fourth final 1st 2nd 3rd last coming upcoming forthcoming of to in time ready we all are is meet meets sit sits sat down together get gets back comes come round s this another mid initial new autumn spring summer winter january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec three six month monthly week weekly annual day date then end start beginning point stage weeks case same no number`,
)

/** Words before "for" that ask for something to be ready by then. */
export const readyWords = words(
  'time ready done complete completed prepared finished place due scheduled set aim aimed aiming target deadline',
)

/** A sentence that begins with one of these says what is to be finished for the meeting. */
export const finishing = words(
  'complete finish file submit write update do prepare have send produce provide compile collate circulate draft type',
)

/** "Ruled out by panel": with these, one of the words above. */
export const decidingWith = words('ruled turned thrown knocked signed handed sent carried put laid')

/** What is got for a meeting itself, and not by then: "book a room for the review". */
export const ofMeetings = words(
  'room date dates invite invites invitation agenda minutes venue slot time hall lift taxi babysitter crèche creche chair questions thanks reason reasons apologies link interpreter poster biscuits cake food clothes suit ask asked asks fixed arranged arrange booked',
)

/** Words after which "is the …" gives the day by which: "target date is the pathway review". */
export const dueWords = words('date deadline target timescale timeframe due')

/** Words after which "to the …" is where something is to be ready: "reported on to the second review". */
export const reportingWords = words(
  'reported report reports submitted presented taken brought fed back on sent given',
)

/** Words after which the meeting is who decided, or where it was said, and no deadline. */
export const deciding = words(
  'agreed granted approved decided set ordered funded signed heard refused declined awarded given chosen recommended seen asked told praised made named advised offered held run chaired picked paid',
)
