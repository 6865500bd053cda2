import { phrases } from './phrases.ts'

/** Places and bodies that people work at: as a doer each is an organisation, not a person. */
export const places: readonly string[] =
  `school schools schol skool shcool nursury nusery nursary chaplaincy uni infirmary nursery nurseries preschool playgroup college colleges university academy primary secondary juniors infants kindergarten creche crèche
hospital hospitals clinic clinics surgery surgeries hospice pharmacy centre center hub hubs ward wards hostel hostels refuge shelter
council councils authority authorities government police court courts tribunal embassy
charity charities church churches mosque temple gurdwara synagogue gudwara foodbank
agency agencies organisation organisations organization company firm association society foundation trust federation club clubs jobcentre cafcass
office desk reception library project projects helpdesk helpline hotline setting settings shop lab labs laboratory depot workshop salon garage daycare childcare breakfastclub`
    .trim()
    .split(/\s+/)

/** Fields of work that stand for whoever works in them: "housing to inspect", "legal to file". */
export const fieldsOfWork: readonly string[] =
  `housing health education midwifery maternity paediatrics physiotherapy probation fostering legal homelessness safeguarding pastoral psychology
psychiatry counselling portage audiology ophthalmology dietetics therapies orthoptics dentistry radiology benefits welfare licensing finance transport
adoption commissioning residential immigration placement provision security maintenance repairs admissions transitions outreach admin management
advocacy triage resettlement revenues highways payroll leadership inclusion duty respite gym brownies cubs scouts beavers cadets guides rainbows`
    .trim()
    .split(/\s+/)

/** Words that make a team of the words before them: family support, social care, youth work. */
export const fieldsOfCare: readonly string[] =
  'support care work advice therapy prevention intervention aid offending justice visiting nursing options'.split(
    ' ',
  )

/** Words for a body of people, which end the name of one. */
export const bodies: readonly string[] =
  `team teams service services department departments dept panel board group committee network workforce crew squad unit units partnership
faculty forum congress assembly collective co-operative cooperative caf taf tac cluster consortium programme scheme`
    .trim()
    .split(/\s+/)

/** Short forms of teams and bodies that are typed in any case. */
export const teamLetters: readonly string[] =
  `camhs cahms amhs cmht cmhts nhs mash yot yots yos yjs yjt nspcc dwp hmrc cafcass ofsted cgl senco sendco jobcentre`
    .trim()
    .split(/\s+/)

/** Short forms of teams and bodies in capitals only, for in small letters they are words. */
export const teamCapitals: readonly string[] =
  `cyps cypmhs mhst mhsts ics csc cs asc cypd csd cwd cwdt eh ehh ehm masa mast yis lac cla eet neet npt npcc ppu pvp vru
hmcts cps cqc fdac irot edt eds lcs ccn cct ccg icb pct la lea lscb send sendiass iass iasss sss nctt
marac mappa mace mase gmp met ukvi sarc wdp cab cais dvap cdt ndt mdt mdts tac taf caf ehub ews ewt lcss ess
crt ymca ywca yj cypt fip fit sns gosh hie ooh scas wmas las nwas rspca ri lado lados eyfs ey hb ha rsl rsls ukba hr hq ehcat sals salt ot
smt mhp mht ld ldt asd cyp aac pru iaps iapt dv idas dvs vru sca sls sis sen`
    .trim()
    .split(/\s+/)

/** Names of bodies that are ordinary words in small letters. */
export const teamNames: readonly string[] =
  `mind relate refuge shelter barnardos barnardo addaction homestart childline kooth samaritans womensaid catch22 lifeline forward connexions surestart gingerbread
scope coram brook place2be safelives harbour humankind aquarius inclusion gateway phoenix swanswell compass resolutions crimestoppers mencap turnaround
switch switchboard cruse winston's winstons portage homelink sova nacro remploy respect freedom families futures horizons pathways kidscape
mermaids victim beacon action4children carefirst stepchange languageline`
    .trim()
    .split(/\s+/)

/** Words that mean nobody in particular, or more people than one could ask. */
export const anyones: readonly string[] =
  `everyone everybody someone somebody anyone anybody whoever whomever us whoever's someone's somebody's all both professionals agencies practitioners staff
people person adults adult grownups grownup lady man woman gentleman bloke chap guy ladies men women
network partners stakeholders parties attendees members member participants signatories several most nobody noone
classmates teammates flatmates housemates roommates schoolmates workmates neighbours inlaws peers community communities congregation bystanders individuals`
    .trim()
    .split(/\s+/)

/** Whole names of bodies, and ways of naming nobody; the plain word says which: a body, a group, somebody, nobody yet. */
export const teams = phrases(
  'teams',
  `
  # bodies
  early help = body
  (minor injuries|walk in) [unit|centre|clinic] = body
  (children|childrens|adult|adults) (services|social care|social services) = body
  (social|social work) (services|care|work) = body
  (home start|sure start|flying start|families first|youth connect|winstons wish|language line|women aid|womens aid|turning point|change grow live|we are with you|citizens advice|citizen advice|victim support|young carers|action for children|salvation army|family action|school nursing|health visiting|young minds|red cross|age uk|safe families|best start|better start|leaving care|virtual school|youth offending|youth justice|youth services|education welfare|environmental health|public health|mental health|primary mental health|adult mental health|local authority|housing association|housing options|job centre|fire brigade|fire and rescue|contact centre|family centre|family hub|family hubs|children centre|childrens centre|short breaks|emergency duty|front door|speech and language|speech therapy|occupational therapy|drug and alcohol|drugs and alcohol|substance misuse|alternative provision|special needs|victim care|care team) [(team|service|services|unit|department|hub|project|bureau)] = body
  !(mental health|housing benefit|young carers|special needs|substance misuse|drug and alcohol) (needs|card|form|claim|review|check|hospital|use|problems|difficulties|issues|test|group|assessment)
  (sixth form|post 16|reception class|nursery class|breakfast club|after school club|holiday club|youth club|food bank|call centre) = body
  (residential|childrens|care|nursing) home = body
  !(residential|childrens|care|nursing) home (address|visit|phone|number|manager|staff|worker|rules)
  !(sixth form|post 16|breakfast club|after school club|holiday club|youth club|food bank) (open|place|places|leaflet|form|application|voucher|vouchers|fees|trip|session|sessions|bus|days|times)
  early years [team] = body
  # groups
  (partner|other|all|both|external|local|relevant|statutory|involved) (agencies|organisations|services|professionals) = group
  (pair|two|three|lot|rest|majority) of (us|them) = group
  (pair|lot|rest) of you = group
  (one|any|some) of you = someone
  (you|us|them|those|these) (two|three|lot) = group
  those (on shift|on duty|on call|in charge|at home|who|there|present|involved) = group
  (et al|etc|and others|and co|and one other|and another|or similar|or equivalent|one other|others) = someone
  (the|whichever|next|each|every) (night|day|early|late|morning|evening) shift = group
  !(on|off|after|before|until|of|during|from|between) (the|each|every|next) (night|day|early|late|morning|evening) shift
  (multi agency|multiagency|inter agency|care|core|professional|whole|wider|extended|family|safety|support) (group|network) [members] = group
  team around the (child|family|school) = group
  (all|both|everyone|everybody|any|each|some|most|one|two|several|either|rest) of (us|them|the family|the team|the group|the network|the professionals|the parents|the carers|the siblings|the staff|her aunties) = group
  (all|both) (agencies|parties|professionals|parents|carers|sides|families|adults|partners|households|concerned|involved|present|workers|schools) = group
  rest of the (family|team|group|network) = group
  (two|three|four) of them = group
  all (concerned|involved|present|attending) = group
  (everyone|everybody|all|anyone) (else|involved|concerned|present|here|round the table|around the table|at the meeting|who attends) = group
  (extended|wider|birth|whole|immediate|paternal|maternal|adoptive|blended) family [members] = group
  family (members|member|network|friend|friends) = group
  (birth|adoptive|both|step|foster|prospective|biological) parents = group
  (maternal|paternal|both) (grandparents|aunts|uncles|relatives|family|side|aunties) = group
  (mother|mum|mam) and (baby|toddler|child) (unit|placement|group) = body
  (your|his|her|their|the|my|our) [whole] (class|tutor group|year group|form group) = group
  (older|other|younger|bigger) (pupils|students|children|kids|boys|girls|lads|lasses|ones) = group
  (in laws|connected persons|connected people) = group
  (school|other|some|the|local|church|mosque|group) (mums|dads|mams|grans) = group
  (mums|dads|mams|grans|parents) (from|at) (the|his|her|your|their) [(school|baby|toddler|play|church|support)] (group|school|gate|nursery|club|class|church|mosque) = group
  (couple|family|people|lady|man|woman|girl|lad|lot) (downstairs|upstairs|next door|across|opposite|over the road|down the road) = someone
  with (help|support|backup|back up|assistance|a hand|cover|others|friends|a helper|helpers) = someone
  !with (help|support|backup|back up|assistance|a hand|cover|others|friends|a helper|helpers) (from|of|by|at|in|to|on|with|for|when|if)
  or (cover|a stand in|stand in|deputy|delegate|nominee|substitute|sub|similar|others|colleague|equivalent) = someone
  (whichever|whatever) (gp|hv|sw|ta|lsa|dr|<job>|aunt|auntie|aunty|uncle|parent|grandparent|sister|brother|carer|adult|worker|cousin|nan|one|of us|of them|of the) = someone
  (either|any|some|one) (aunt|auntie|aunty|uncle|parent|grandparent|sister|brother|carer|cousin) = someone
  (someone|somebody|volunteer|mentor|driver|worker|person) to be (found|identified|allocated|appointed|recruited|confirmed|agreed|assigned|chosen|arranged) = nobody
  (home and school|school and home|home & school|school & home) = group
  !between (home|school) (and|&) (home|school)
  (short break|short breaks|link|shared care|shared lives) (carers|carer|hosts|host) = group
  !(and|but|with|,) (no one|nobody|noone) else
  !(between|behind|at|by|on|to|through|from|outside) the front door
  next door [neighbour|neighbours] = someone
  friends of [the|mum's|dad's|his|her] family = group
  (au pair|minute taker|case holder|waking night|sleep in|senior on (shift|duty|call)|guardian ad litem|union rep|(ward|charge|theatre|night|nursing|senior|community|clinic) sister) = job
  (needle exchange|health improvement|business support|support for learning|learning support|welfare rights|stop smoking|edge of care|lifeboat crew) [(team|service|worker|adviser|staff)] = body
  # somebody
  <poss> (cover|stand in|standin|backup|back up|boss|opposite number) = someone
  (someone|somebody|anyone|anybody|some one|no one) else = someone
  (some one|no one) = someone
  (next|another|new|different|available|replacement|alternative) (person|adult|colleague|member of staff) = someone
  (members|member) of (staff|the team|the family|the public|the network|the core group|the community) = someone
  (a|the|another|any|safe|trusted|responsible) [(safe|trusted|responsible|known)] (grown up|grown ups) = someone
  (grown up|grown ups) = someone
  out of hours = body
  foster (mum|dad|mother|father|mam|parent|brother|sister|family) = group
  !(out of hours) (number|line|phone)
  (one to one|one to ones|1 to 1|121) [(worker|support|support worker|adult|ta)] = someone
  [the] (undersigned|signatory|signatories|author|above|above named|abovenamed) [below] = someone
  !(the|as|see|and|or|named|plan|box|from|all|than|on) above
  !above (<num>|the|average|and|all)
  # nobody yet
  (tbc|tbd|tba|tbn|t b c|n / k|d / k|t / b / c|not applicable) = nobody
  to be (confirmed|agreed|decided|allocated|identified|advised|determined|appointed|named|assigned|recruited|chosen|nominated|discussed|filled|found|established|clarified|advertised) = nobody
  (name|names|person|worker|details|detail) (to follow|to be confirmed|to be advised|to be decided|to be agreed|tbc|tba|awaited|needed|required|unknown|not known|to come|to be given|pending) = nobody
  (to follow|to come) = nobody
  (not|none) [yet] (known|allocated|decided|agreed|identified|confirmed|appointed|assigned|named|sure|certain|applicable|stated|recorded) = nobody
  (unallocated|unassigned|unknown|vacant|vacancy|pending|n/a|nil|none|undecided|undetermined|xx|xxx|xxxx|xxxxx) = nobody
  (don't|do not|dont|not) (know|sure|known|certain) [yet] = nobody
  (awaiting|waiting|pending) [(a|an|the|for|new)] (allocation|allocated|name|worker|confirmation|appointment|replacement|details) = nobody
  (insert|enter|add|type) [(a|the|full)] (name|names|person) = nobody
  !(your|his|her|their|the|my|our) [whole] class (box|door|rabbit|pet|register|display|wall|fund|story|time|bear|assistant|name|photo|page|room|rules|work|book|books|list|rep|dojo|chart|council|trip|photo|assembly|is|was|reading)
  !(date|time|venue|place|day|days|dates|times|location|hours|room|frequency|session|sessions|rota|slot) [(is|are|and|still|yet)] [(date|time|venue|place|day|days|dates|times|location|room)] (tbc|tba|tbd|to be confirmed|to be agreed|to be arranged|to be decided|to follow|to be advised|pending|unknown)
`,
)
