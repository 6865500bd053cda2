import { phrases } from './phrases.ts'

/** Parts of a whole said in words; the plain words give the percentage. */
export const partWords = phrases(
  'part-words',
  `
  (three quarters|three-quarters|3 quarters) = 75
  (two thirds|two-thirds) = 67
  (a third|one third|one-third) = 33
  (a quarter|one quarter|one-quarter) = 25
  (a fifth|one fifth) = 20
  (two fifths) = 40
  (three fifths) = 60
  (four fifths) = 80
  (nine tenths) = 90
  (a sixth|one sixth) = 17
  (five sixths) = 83
  (an eighth|one eighth) = 13
  (three eighths) = 38
  (five eighths) = 63
  (seven eighths) = 88
  from (zero|nil|nought|naught|none|nothing|nowt|nowhere) = 0
  (half (a|the) [school|college|nursery] (week|timetable|day)|half weeks|half days|half timetables) = 50
  [from|to] (a (full|whole) (one|week|timetable|school week)|full (weeks|days|timetables)) = 100
  none of (the|his|her|your|their) [school] (days|lessons|sessions|mornings|nights|evenings|afternoons|times|weeks|visits|meals|doses) = 0
  (the [low|mid|high]|low|mid|high) twenties = 25
  (the [low|mid|high]|low|mid|high) thirties = 35
  (the [low|mid|high]|low|mid|high) forties = 45
  (the [low|mid|high]|low|mid|high) fifties = 55
  (the [low|mid|high]|low|mid|high) sixties = 65
  (the [low|mid|high]|low|mid|high) seventies = 75
  (the [low|mid|high]|low|mid|high) eighties = 85
  (the [low|mid|high]|low|mid|high) nineties = 95
  (two tenths) = 20
  (four tenths) = 40
  (five tenths) = 50
  (six tenths) = 60
  (eight tenths) = 80
  (on|at) <day> only = 20
  all five days = 100
  (three tenths) = 30
  (seven tenths) = 70
  (the (whole|full|complete) (set|lot|week|day|timetable|thing)|the whole (of it|of them|thing)|the lot) = 100
  (a tenth|one tenth) = 10
  (half|half the time|half of the time|half time|half-time|part time|part-time|50 50) = 50
  (full time|full-time|full timetable|whole week|all week|all day every day|every [school|single] (day|lesson|session|morning|night|evening|afternoon)|each session|every [single] one|each one|the whole time|the entire time|all the time|all of the time) = 100
  (none|never|nothing|not at all|no lessons|no days|not once|nil|hardly ever|no school) = 0
  (all of (them|these|those|it|his|her|your|the|their)|all (his|her|your|their) (lessons|sessions|classes|homework|doses|days|appointments|visits|meals)|in every lesson|to every lesson|every one of (them|his|her|your|the)|all day) = 100
  ((currently|now|been|is|are|being|presently|still) (out of|not in|not attending|not going to|not at) (school|college|nursery|education|lessons)|no (school|schooling|education|lessons|college) at all|not attending at all|(zero|nil|no) attendance) = 0
  !half (term|an|past|hour|hourly|brother|sister|sibling|siblings|terms|eight|nine|ten|seven|six|day|days|termly|fare|price|six|five|four|three|two|one|twelve|eleven|a)
  !(nothing|none) (to|but|else|of the)
  !never (mind|ending|used)
  none of the (five|four|six|seven|three|ten) = 0
  !and a half
  !part time (job|work|hours|worker)
  !full time (job|work|carer|mum|dad|worker|whistle)
`,
)

/** Words by which a value is where things stand now, or stood. */
export const nowCues = phrases(
  'now-cues',
  `
  (now|currently|current|presently|today|existing|to date|so far|as it stands|as things stand|right now|just now|nowadays|these days|at present|at the moment|at the minute|for the moment|this week|this month|start point|starting point|starting from|baseline|low of|just)
  (last|the past|previous) (week|month|term|year|half term|autumn|spring|summer|time|half-term|report|count|quarter|fortnight|year|winter|few weeks)
  (was|were|has been|have been|had been|having been|been|stood at|stands at|standing at|sits at|sitting at|dropped to|fell to|fallen to|down to|is at|is on|are at|are on|scored|started at|starts at|comes from|came to|only|down from)
  (down from|not|against|of the last|out of the last|of the past|made|managed)
  (kept|did|went|came|took|got|ate|slept|wore|answered|handed|brought|joined|finished|attended|turned up|used to|at first|to begin with|originally) [(only|just|about)]
  (up from|from|on from|compared with|compared to|as against|rather than|instead of|in place of)
  (in|since|during|by) (september|october|november|december|the autumn|autumn|the mock|the summer)
  having (done|made|managed|had|come|gone|kept|taken|eaten|slept|turned up|been|got|started)
  (he's|she's|they're|it's|you're|is|are|has|have) [(only|just|currently|now|already|still|about|around|in|at|on)]
  (does|do|comes|gets|attends|manages|manage|answers|wears|wear|goes|eats|sleeps) [(only|just|about)]
`,
)

/** Words of wanting: a value near them is where things should get to. */
export const targetCues = phrases(
  'target-cues',
  `
  (to|up to|reach*|target|aim*|goal|should|must|need*|will|want*|would like|we'd like|like|looking for|expected|hope*|raise*|rise*|increase*|improve*|become*|climb*|jump*|hit|at least|by|then|has to|have to|let's|it'll|you'll|he'll|she'll|they'll)
`,
)

/** A rise that has happened already. */
export const pastRise = phrases(
  'past-rise',
  `
  (has|have|he's|she's|you've|it's|they've|had) [already] (risen|climbed|improved|jumped|grown|increased|doubled|shot|crept) [up]
  (has|have|he's|she's|you've|it's|they've|had) [already] (gone|moved|come|got|been) [on] (up|from|to)
  (went|moved|came|got) [on] (up|from|by)
  (rose|climbed|improved|jumped|grew|increased|doubled|shot|crept) [(up|from|by)]
  !(has|have|he's|she's|you've|it's|they've|had) been (to|from)
  !(to|will|should|would|must) have (gone|risen|climbed|moved|improved|come|jumped|grown|increased|doubled|got|been|shot)
`,
)

/** A rise by so many points. */
export const pointRise = phrases(
  'point-rise',
  `
  (up|increase*|improve*|rise*|raise*|jump*|climb*|lift*|boost*|go up|goes up) [attendance|it|this|that] by [at least|about|around] <num> [(per cent|percent|percentage points)]
  <num> [(percentage|per cent|percent|whole|full|attendance)] (points|point)
`,
)

/** Words for keeping what was reached, or for a value that goes down. */
export const held = phrases(
  'held',
  `
  (hold*|keep*|stay*|maintain*|sustain*|remain*) [(it|that|this|there|attendance|his|her|your|their|steady|attendance)] [(steady|up|there)] (at|above|over|between|around) [(about|around|least)] (<num>|that|this|the)
  (hold*|keep*|stay*|maintain*|sustain*|remain*) [(it|that|this|attendance|his|her|your|their)] (up|there|steady)
  (down|drop*|fall*|reduce*|cut|bring* ~ down) to <num>
  !(dropped|fell|fallen|gone down|went down) to <num>
  !(dropped|fell|fallen|gone down|went down) to
`,
)
