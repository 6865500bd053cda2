import { type Phrases, phrases } from '../../../checker/lexicon/phrases.ts'

type Kind = { readonly id: string; readonly label: string; readonly words: Phrases }

const kind = <Id extends string>(id: Id, label: string, words: string) =>
  ({ id, label, words: phrases(`task-kind-${id}`, words) }) as const satisfies Kind

/**
 * Kinds of things that people promise, each with the words they are known by. The first kind whose words stand in a task
 * is its kind, so what is done (ring, fill in a form) comes before where or with whom (school, doctor).
 */
export const taskKinds = [
  kind(
    'phone-call',
    'Phone call',
    `
    (ring|rings|ringing|rang) [(up|back)]
    phone* (the|a|your|my|his|her|their|<kin>|<name>|up|back|on|every|each)
    (call|calls|calling|called) (the|your|his|her|<kin>|<name>|mr|mrs|ms|miss|dr|back|every|each)
    (phone|telephone|video) call*
    (by|over the|on the) (phone|telephone)
    telephone*
    face time
    facetime
    !(alarm|bell) ~ ring
    !(so|also|be|is|are|was) called
    `,
  ),
  kind(
    'message',
    'Letter or message',
    `
    email*
    (text|texts|texting) (<kin>|<name>|you|him|her|them|the|a|mr|mrs|ms|miss|dr|me|us|every|each)
    (send|sends|write|writes|post|posts) ~ (letter|email|message|text|card|postcard|note)
    (letter|letters|postcard*|text message*|whatsapp)
    `,
  ),
  kind(
    'safety',
    'Staying safe',
    `
    (safe|safely|safer|safety|safeguard*|unsafe)
    (smoke|carbon monoxide) (alarm*|detector*)
    (stair|safety|fire) (gate*|guard*|lock*)
    (lock*|locked) (cupboard|box|cabinet|door|drawer|away|the)
    (car|booster) seat*
    police*
    (panic button|door chain|injunction|non molestation|restraining order|refuge|idva|marac)
    ring doorbell
    `,
  ),
  kind(
    'court',
    'Court and law',
    '(court|courts|solicitor*|lawyer*|judge*|magistrate*|barrister*|legal advice|legal aid|probation)',
  ),
  kind(
    'money',
    'Money',
    `
    (money|benefit|benefits|universal credit|child benefit|pip|dla|disability living allowance|budget*|debt*|rent|arrears|savings|bank account|bank card|pocket money|allowance|grant|voucher*|bursary|wage*|payslip*|income|stepchange|citizens advice|council tax|pay into|pay off)
    (gas|electric|electricity|energy|water|phone) (bill*|meter*|credit)
    bill* (is|are|for|and)
    (top|tops|topping) up
    !of benefit
    !benefit from
    `,
  ),
  kind(
    'meeting',
    'Meeting',
    `
    (meeting|meetings|conference|core group|family group conference|network meeting|review meeting|panel)
    (meet|meets) (up|with|at|on|every|each|as|to|together)
    `,
  ),
  kind('teeth', 'Teeth', '(teeth|tooth|toothbrush*|toothpaste|dentist*|dental|orthodontist*|brush* ~ teeth)'),
  kind(
    'medicine',
    'Medicine',
    `
    (medicine*|medication*|tablet|tablets|inhaler*|spacer|puff|puffs|antibiotic*|prescription*|pharmacy|pharmacist*|chemist|insulin|injection*|vaccin*|jab|jabs|immunis*|cream|creams|ointment*|eye drops|dose*|calpol|epipen*|vitamin*|methadone|patches|contraception)
    !tablet computer*
    `,
  ),
  kind(
    'health',
    'Health',
    `
    (doctor|doctors|dr|gp|gps|surgery|nurse|nurses|health visitor*|midwife|midwives|hospital*|clinic*|optician*|glasses|eye test|hearing test|hearing aid*|weigh*|weight|red book|therapist*|physio*|paediatrician*|camhs|dietitian*|a&e|ambulance|health check*|check up|checkup|scan|blood test*|skin|asthma|eczema|epilep*|diabet*|cough|nits|lice|bruise*|podiatrist|speech and language|drug service|alcohol service|smok*|drink* alcohol|alcohol|cannabis|sober)
    `,
  ),
  kind(
    'paper',
    'Forms and papers',
    `
    (form|forms|passport|birth certificate|certificate|paperwork|document*|application|apply|applies|applying|consent|sign|signs|signing|sign up|fill* in|fill* out|id card|referral*|refer|refers|assessment*|report|reports|chart|charts|diary|list|log book|calendar)
    !(tutor|class|sixth) form
    !form (room|tutor|teacher|time|class)
    !sign language
    !reports to
    `,
  ),
  kind(
    'read',
    'Reading',
    `
    (reading|book|books|bookstart|library|story|stories|phonics|spelling*)
    (read|reads) (with|to|a|the|together|at|every|each|two|three|one|for|her|his|your|their|aloud|out)
    !(red|log|day|cheque|book) book
    !book bag*
    !books (a|an|the|in|onto|on|you|her|him|<name>) (visit|appointment|place|slot|taxi|course|session)
    !book (a|an|the|in|onto) ~
    `,
  ),
  kind(
    'clothes',
    'Clothes',
    '(clothes|uniform*|coat|coats|shoes|trainers|trousers|jumper*|laundry|washing machine|launderette|wash|washes|washing|iron|irons|ironed|ironing|pe kit|kit|socks|pants|school bag)',
  ),
  kind(
    'sleep',
    'Sleep',
    `
    (sleep*|asleep|bed|beds|bedtime*|bed time|cot|moses basket|mattress*|nap|naps|pyjamas|lullaby|night light|wake*|alarm clock|alarm)
    !(bed|bunk) and breakfast
    `,
  ),
  kind(
    'food',
    'Food',
    `
    (food|foods|foodbank|food bank|meal|meals|mealtime*|breakfast|breakfasts|lunch|lunches|lunchbox|packed lunch*|dinner|dinners|tea|supper|snack*|cook*|eat|eats|eating|ate|fruit|vegetable*|veg|milk|bottle|bottles|feed|feeds|feeding|breastfeed*|shopping|groceries|drink|drinks|toast|porridge|cereal|kitchen|water bottle)
    !dinner money
    `,
  ),
  kind(
    'wash',
    'Washing',
    `
    (bath|baths|bathtime|bath time|shower*|soap|shampoo|nappy|nappies|potty|toilet*|wash* (hands|face|hair|him|her|his|your)|hairbrush|comb*|hygiene|period products|clean* (himself|herself))
    `,
  ),
  kind(
    'travel',
    'Getting there',
    `
    (walk|walks|walking|bus|buses|bus pass|train|trains|taxi*|lift|lifts|drive|drives|driving|car|cars|bike*|cycle|cycles|cycling|scooter*|travel*|journey*|minibus|tram|passenger|transport)
    (take|takes|bring|brings|collect|collects|fetch|fetches|pick|picks) (you|him|her|them|<name>|<kin>) (to|from|up|home|into|there|back)
    (drop|drops|dropping|pick|picks|picking) ~ (off|up)
    !(car|bus) stop sign
    !lift the
    `,
  ),
  kind(
    'screens',
    'Phones and screens',
    `
    (screen|screens|screen time|phone|phones|mobile*|tablet computer*|ipad*|xbox|playstation|console|gaming|games console|internet|online|wifi|wi-fi|social media|snapchat|tiktok|instagram|app|apps|tv|telly|parental controls|laptop*)
    `,
  ),
  kind(
    'talk',
    'Talking',
    `
    (talk|talks|talking|talked|chat|chats|chatting|listen|listens|listening|conversation*|speak|speaks|speaking|ask|asks|asking|tell|tells|telling|explain*|say sorry|counsel*|mediation|words and pictures|worry box|feelings)
    !speaking and listening
    `,
  ),
  kind(
    'nursery',
    'Nursery',
    '(nursery|nurseries|preschool|pre-school|playgroup|toddler group*|childminder*|baby group|stay and play|children’s centre|family hub)',
  ),
  kind(
    'school',
    'School',
    `
    (school*|class|classes|classroom|teacher*|teaching|headteacher*|head teacher|homework|lesson*|tutor*|college*|university|exam*|gcse*|sats|senco|ehcp|attendance|register|timetable*|reception|form room|sixth form|maths|english|science|course*|revision|learning mentor)
    `,
  ),
  kind(
    'play',
    'Play and fun',
    `
    (play|plays|playing|playground|park|swim*|football*|dance*|dancing|music|drum*|guitar|choir|drawing|paint*|craft*|lego|game|games|club|clubs|youth club|scouts|guides|brownies|cubs|trip|trips|day out|beach|cinema|party|birthday|toys|toy|boxing|gym|sport|sports|judo|karate|skate*|hobby|hobbies|holiday|fun)
    !play therap*
    `,
  ),
  kind(
    'work',
    'Work',
    '(job|jobs|job centre|jobcentre|apprentice*|interview*|cv|work experience|traineeship|employer*|shift|shifts|rota|volunteer*|careers)',
  ),
  kind(
    'home',
    'Home',
    `
    (house|houses|home|flat|flats|room|bedroom|landlord*|tenan*|housing|council house|repair*|mend|mends|fix|fixes|damp|mould|heating|boiler|clean|cleans|cleaning|tidy|tidies|rubbish|bin|bins|furniture|cooker|fridge|carpet*|curtain*|move in|moves in|moving|key|keys|garden|yard|hoover*|paint the)
    !home (time|work)
    !(at|come|comes|came|gets|get|go|goes|back|way) home
    `,
  ),
  kind(
    'family',
    'Time together',
    `
    (see|sees|visit|visits|visiting|stay|stays|staying|spend|spends|time) ~ (nan|nana|gran|granny|grandma|grandad|grandpa|mum|dad|sister|brother|siblings|cousin*|aunt*|uncle*|family|together|grandparents)
    (family time|contact centre|family contact|life story)
    `,
  ),
  kind(
    'visit',
    'A visit',
    '(visit|visits|visiting|visited|drop* in|knock*|come round|comes round|call in|calls in)',
  ),
] as const

/** What kind of thing a task is; one that its words do not tell is a step like any other. */
export type TaskKind = (typeof taskKinds)[number]['id'] | 'step'
