import { phrases } from './phrases.ts'

/**
 * How people say when and how often. The plain words give the kind: `date` a day that can be looked up, `often` a
 * frequency, `span` a length of time, `clock` a time of day, `named` a day or season with a name.
 */
export const times = phrases(
  'times',
  `
  <num> [of] <month> [<num>] = date
  !the <num> of (them|us|you|these|those|<poss>)
  the <num> [of] [<month>] [<num>] = date
  <month> [the] <num> [<num>] = date
  (<day>) [the] [<num>] [of] [<month>] [<num>] = date
  (in|by|from|until|till|since|during|throughout|end of|start of|beginning of|mid) <month> [<num>] = date
  (next|last|this|coming) (week|month|fortnight|term|friday|monday|tuesday|wednesday|thursday|saturday|sunday) = date
  (first|last) (day|week|morning|afternoon|friday|monday) (of|back) [the|this|next] [<month>|spring|summer|autumn|easter|school|christmas] [term|month|holidays|holiday|half term] = date
  (end|start|beginning|middle) of the [next|this|new] (school|academic|financial|tax) year = date
  when the clocks (go|change) [forward|back] = date
  (today|tonight|tomorrow|this (morning|afternoon|evening)) = date
  (w/c|w/b|w/e|week (commencing|beginning|ending)) = date
  (within|in) [the next] <num> [(school|working|calendar)] (days|weeks|months|day|week|month|hours) = date
  <num> [(school|working)] (days|weeks|months) (from|after|before|later|of) = date
  (christmas|easter|ramadan|eid|diwali|whitsun|hanukkah|new year|bonfire night|st david's day|bank holiday|half term|end of term|mother's day|father's day|may day|midsummer|michaelmas|advent|lent|pentecost|shrove tuesday|pancake day|good friday|palm sunday|boxing day|new year's (day|eve)|christmas (day|eve)|hogmanay|burns night|halloween|diwali|holi|passover|rosh hashanah|yom kippur|shabbat|vaisakhi|chinese new year|lunar new year|(st|saint) ~ (day|night|eve)|results day|sports day|end of year|leavers day) = named
  (spring|summer|autumn|winter|this|next|christmas|easter|may|february|october) (term|half term|holidays|holiday|break) = named
  [end of] (year|y) <num> = named
  [<num>] birthday = named
  (each|every|per) [other] [<num>] [(school|working|single)] (day|week|month|fortnight|night|morning|evening|afternoon|weekday|weekend|term|lesson|meal|mealtime|bedtime|visit|time|session|feed|year|hour) = often
  (each|every) [other] <day> = often
  (daily|nightly|weekly|fortnightly|monthly|hourly|termly|twice weekly|yearly|annually) = often
  (once|twice|<num> times|three times|<num> x) [(a|per|each|every)] (day|week|month|fortnight|night|term|year|hour) = often
  (<num>) (days|nights|times|hours|minutes|mornings|evenings|afternoons|meals|sessions|mins|lessons) (a|per|each|every) (day|week|month|fortnight|night|term) = often
  <num> [(days|nights|mornings|times|lessons|sessions|visits|weeks)] (out of|in|of) [(the|every|each)] [(last|next)] <num> = often
  (before|after) (each|every) ~ = often
  on (school|week) (days|nights|mornings) = often
  (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends) = often
  (alternate) (<day>|days|weeks|weekends|nights) = often
  <day> to <day> = often
  (first|second|third|fourth|last) <day> of [the|each|every] month = often
  <num> (days|weeks|months|hours|minutes|years|nights|mins|hrs|week|month|minute|hour|day|term|terms) = span
  (half an hour|an hour|a fortnight|a week|a month|a year) = span
  at <num> = clock
  # in Welsh
  [erbyn] <num> [o] <month> [<num>] = date
  (erbyn|ar|cyn|hyd|tan) [ddiwedd|diwedd] [mis] <month> [<num>] = date
  mis <month> [<num>] = date
  [(erbyn|ar|cyn|tan)] dydd (llun|mawrth|mercher|iau|gwener|sadwrn|sul) [<num>] [o] [<month>] [<num>] = date
  (heddiw|heno|yfory|yr wythnos nesaf|yr wythnos hon|y mis nesaf|y mis hwn) = date
  (o fewn|ymhen) <num> (diwrnod|wythnos|mis|dyddiau|wythnosau|misoedd|o ddyddiau|o wythnosau|o fisoedd) = date
  bob (dydd|diwrnod|nos|bore|prynhawn|wythnos|pythefnos|mis|tymor|amser gwely) [llun|mawrth|mercher|iau|gwener|sadwrn|sul] = often
  (unwaith|dwywaith|teirgwaith|<num> gwaith) (y|yr|bob) (dydd|diwrnod|wythnos|mis|tymor) = often
  [yn] (ddyddiol|dyddiol|wythnosol|fisol|misol) = often
  <num> (diwrnod|wythnos|mis|awr|munud) = span
  (noon|midday|midnight|bedtime|teatime|breakfast time|home time|last bell|register) = clock
`,
)
