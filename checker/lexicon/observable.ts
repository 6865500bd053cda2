import { phrases } from './phrases.ts'

/** Things people do that somebody else could watch, hear or be shown. */
export const deeds = phrases(
  'deeds',
  `
  # Saying and telling
  (tell*|say*|ask*|explain*|describe*|whisper*|sing*|shout*|spell*|recite*|introduce*|apologise*|report*|announce*)
  (speak*|talk*|chat*|read*|write*|draw*|counts|counting|counted|count to|texts|texting|texted|to text|messages (him|her|you|mum|dad)|emails|emailed|phones|phoned|phoning|to phone|ring*|answer*|reply*|thank*)
  (names|naming|listing|points|pointing|waves|waving|nods|nodding|knocks|knock|knocking)
  (to|can|will|could|and|must|should) (name|repeat|call|hand|rate|score|test|choose|record|list|join|practise|visit|watch|wait|fill|check|copy|point|text|phone|email|message|count|list|sit|stay at|stay in|stay until|stay with|use (the|a|her|his|your|their|its)|take (the|a|her|his|your)|make (a (drink|sandwich|cup|call|list|card|cake|meal|bottle)|tea|his (bed|lunch|tea)|her (bed|lunch|tea)|your (bed|lunch|tea)|dinner|breakfast|lunch|toast)|come (home|in|when|and|to)|get (dressed|up|home|in|on|to|himself|herself|yourself)|go (to|home|out|and|into)|set (an|the|off)|pass)
  say* (no|yes|hello|goodbye|sorry|please)
  put* (his|her|their|your|a|the|my) (hand|hands) up
  (see|seen|sees) (him|her|you|them|mum|dad|it) (do|doing|act|use|using|take|say|sit|play|eat)
  # Showing, with what is shown
  show* (you|me|us|him|her|them|mum|dad|nan|<name>|the|his|her|a|how|what|where|on)
  demonstrate* (how|to|the|a|safe|using)
  # Eating, sleeping, washing, dressing
  (eat*|drink*|chew*|swallow*|feed*|fed|bottle feeds|breastfeeds|cook*|bake*|wash*|bath*|bathe*|shower*|brush*|comb*|flush*|wipe*|hoover*|vacuum*|mop*|dust|tidies|clean* (his|her|their|your|the) (teeth|ears|room))
  (sleep*|asleep|wake*|nap*|settle* (himself|herself|yourself|back to sleep|to sleep|in her|in his|in your)|wet* (the|her|his) bed|go* to bed|gets up|get up|getting up|got up|in bed|out of bed|up and dressed)
  (wear*|worn|dress*|undress*|dressed|button*|zip*|ties|tying|tie (his|her|your|their|the|a)|(changed|changes|change|changing) (her|his|the|your|him) (nappy|bed|sheets|clothes|bandage|dressing)|nappy|nappies|potty)
  # Moving about
  (walk*|run*|cycle*|ride*|rode|swim*|swam|climb*|jump*|hop|hops|hopping|crawl*|cross|crosses|crossing|skip*|dance*|kick*|catch*|caught|throw*|roll over|rolls over|stay* up|balance* on|lift* (him|her|you|the|his)|push*|pull*|carry*|drive*|travel*|arrive*|race*)
  (come* (home|in|back|downstairs|out|into|to|and|round|when)|(go|goes|went|gone) (home|to|out|into|outside|and|upstairs|round|for|with|there|down the|up the|on the|on his|on her)|going (home|out|into|outside|upstairs|round|for a|there|to (the|school|bed|nursery|college|nan's|dad's|mum's|his|her|their|your|football|swimming|sleep|class))|get* (home|to school|on|off|dressed|himself|herself|yourself|the bus|in the)|leave* (the|his|her|your|for|on|home|school|it|by)|home by|home at|is home|be home|back home|indoors by)
  (sit*|stay* (on|at|in (class|lesson|lessons|bed|his|her|the|your)|until|till|with|outside|inside|downstairs|upstairs)|remain* (in (class|lesson|lessons|his|her|the)|seated)|stand* (in|by|at|beside|on|still)|lie down|lies down|wait*|queue*|line* up|kneel*|lean*|cuddle*|hug*|kiss*|smile*|laugh*|cry*|crying|tickle*|rock*|hold* (hands|his|her|your|the|my|a|out|him)|pat*|stroke*|look* (at|up|round)|turn* (to|off|on|it|the|round)|copies|copying)
  (come* (down|up|over)|came (down|up|over)|by heart|without being (called|asked|told|reminded))
  # Handling and doing
  (put* (his|her|your|the|on|it|their|a|away|out|in|up|back|down|him|them|<name>|<child>)|pick* up|pick* (him|her|you|them|<name>|the|a)|drop* (him|her|you|them|off)|collect*|fetch*|bring* (him|her|you|them|the|a|his|it|in|home)|take* (him|her|you|them|the|his|it|turns|a|<name>|himself|herself|yourself|two|three)|hand* (in|over|it|the|out)|give* (him|her|you|them|the|<name>|a|mum|dad)|open*|close* (the|it)|shut*|lock*|unlock*|switch* (off|on)|press*|fold*|hang*|pack*|unpack*|fix*|mend*|paint*|fit*|install*|(builds|building|built|build) [a|the|two|big] (den|dens|tower|towers|model|models|blocks|house|train track)|(stir|stirs|chop|chops|peel|peels|pour|pours|plant|plants|dig|digs|pick|picks|mix|mixes|spread|spreads|butter|butters|iron|irons|sew|sews|knit|knits|water|waters) [the|his|her|your|a|up|beans|vegetables|flowers|tomatoes|seeds]|plug*|charge*|charging|load*|empty|empties|emptied|fasten*|strap*)
  (buy*|bought|pay*|paid|spend* [his|her|your] money|save*|saved|owe*|owing|earn*|sell*|(orders|ordered|ordering) (a|the|it|some|her|his)|sign*|signed|tick*|circle*|stick* (a|the|it)|fill* (in|out)|post*|sends|send|sending|sent|print*|photograph*|film*|weigh*|measure*|log|logs|logged|book* (a|the|in|it|his|her)|ring* round|registered|register|vote*)
  (play* (with|in|on|for|a|the|games|football|outside|together|alongside|it|one|cards)|share* (his|her|a|the|toys|your|their|out)|take turns|build blocks|do* (his|her|your|their) (homework|teeth|hair|chores|own|buttons|washing)|homework*|plays|swap*|choose*|chose|cut* (up|his|her|the|out)|glue*|tidy* (up|away)|sort* (the|his|her)|sets the|set the|set his|set an|lay the table|water the)
  (pass* (his|her|your|the|a|it|level|gcse)|win*|won|score*|rate*|sit* ~ (exam|gcse|test|mock)|perform*|finish* (his|her|your|the) (homework|work|dinner|meal|page|book|race)|complete* (the|his|her|a) (homework|race|puzzle|page|lap))
  # Harm that can be seen
  (hurt|hurts|hurting|harm|harms|harming|injure*|burn*|bang*|punish*) (himself|herself|yourself|themselves|<poss> (arms|arm|legs|leg|head|wrists|skin))
  (hit|hits|hitting|bite|bites|biting|bit|spit|spits|spitting|scratch*|pinch*|slap*|smack*|punch*|swear*|swore|smash*|scream*|yell*|self-harm*|cut|cuts|cutting|smoke*|smoking|vape*|steal*|stole|run away|ran away|goes missing|go missing|going missing|missing from|arrested|excluded|suspended|called the police|truant*|gamble*|bet|bets)
  (rung|rang|phoned|texted|messaged|emailed)
  # A record of it
  (recorded|written down|on the chart|in the diary|in her diary|in his diary|on the register|photo of|video of|note of|tally|checklist|scaling|on a scale|out of ten|out of 10)
  # Not a deed: how people speak of ideas
  !speak* volumes
  !(tell*|told) (right|wrong|good|safe)
  !run* (smoothly|well|the risk)
  !play* (a|her|his|their|your|its) [full|active|bigger|positive] (part|role)
  !in order
  !post (<num>|adoption|natal|traumatic|order|box|office|code)
  !say* (in|over|about)
  !sit* (well|comfortably) with
  !(wait*|waiting) (list|lists)
  !take* (responsibility|ownership|control|care|pride|part|an interest|account|notice|interest|advantage|seriously)
  !take* (his|her|your|their|the|a) (views|wishes|wellbeing|needs|feelings|more|active|positive|lead|responsibility|voice)
  !put* (her|his|your|their|the) ~ (first|before|needs|behind)
  !give* (her|him|you|them|a|the) (stability|confidence|security|voice|sense|chance|best|good|every|love|better|hope|start)
  !build* (up|on|a)
  !go* (to plan|on to|well|through)
  !(go|going) forward*
  !hold* (her|his|their|your|the) (own|head|family)
  !look* (at|up) (to|life|things|himself|herself)
  !carry* (her|his|mum|dad|their|your|the|so|these|adult) [own] (worries|worry|weight|burden|guilt|shame|past|trauma|much)
  !open* up
  !(able|feel able|willing) to (cope|be|have|trust|understand|manage|feel|form|make good)
  !fit* in
  !balance* (life|needs|work)
  !catch* up
  !settle* (in|at|down|into)
  !to (come|go) (through|first|to terms|before|to harm)
  !to (get|make) (on|along|better|progress|good|positive|the most|sense|the best|friends|healthy|safe|safer|informed|sure|her|his|their|it|a fresh|choices|changes|wise|right)
  !to (work) (on|through|towards|with|together)
  !to (lead|live) (a|an|her|his|your|full|free|safe|independent*|in|as)
  !to (do|try) (well|better|his best|her best|your best|more|new things)
  !to use (his|her|their|your) (voice|time)
  !to set [clear|firm|consistent|appropriate|healthy] (boundaries|limits)
  !to (help|see|meet|show|stay|give|take|pass|stand|visit) [the|a|her|his|your|their|more|some|an|this|that|each] (need*|potential|emotional|respect|love|affection|warmth|commitment|understanding|safe|positive|calm|strong|himself|herself|on track|well|settled|motivation|empathy|interest|remorse|point|value|responsibility|worth|improvement|progress)
  !to (help|see|show|give|support) ~ (feel|understand|cope|manage|achieve|develop|thrive|build|be)
  !running on empty
  !pull* (through|together)
  !climb* the walls
  !carry* (himself|herself|yourself|themselves)
  !(to|can) call (home|his own|her own)
  !(voice|view|opinion|word) counts
  !(bond|relationship|trust|rift|heart) (is|are|be|been|has been) (mended|rebuilt|fixed|repaired)
  !mend* (fences|bridges|the (bond|relationship|rift))
  !build* bridges
  !pick* up the pieces
  !turn* (over|the page|the corner)
  !play* happy families
  !(a|wee|little|every|tiny) [wee|little] bit
  !get* on ~ with
  !mend* (his|her|your|their) ways
  !leave* (the|his|her|your|their|it) [past|all] behind
  !sing* from the same
  !show* (his|her|your|their) face
  !put* in an appearance
  !see* (it|this|things) (through|out|differently)
  !(up|agreed|open|live) and running
  !come* into (his|her|your|their) own
  !a bit (of|more|less)
  !weigh* (less|more|down|on|heavy|heavily)
  !weighed down
  !carry* (a lot|so much|too much|everything|it all|the weight|the load)
  !the pull of
  !take* ~ on board
  !take* ~ (needs|feelings|wishes|views) (on|into|seriously)
  !smile* (inside|again)
  !gone out of (him|her|you|them)
  !(left|leave) for (anyone|anybody|him|her)
  !talk* the talk
  !walk* (the walk|tall|on eggshells)
  !run* rings
  !hang* (in the balance|over)
  !shut* down
  !stand* in (his|her|your|their) [own] way
  !keep* (his|her|your) chin up
  !catch* (his|her|your) breath
  !hold* it together
  !hold* ~ in mind
  !push* (boundaries|through)
  !paint* a picture
  !fed up
  !show* (you|him|her|them|a|the) (love|affection|respect|warmth|better|way|interest|commitment|willingness)
`,
)

/** Things that are there or are not: anybody can look. */
export const things = phrases(
  'things',
  `
  # The home
  (bed|beds|bunk*|cot|crib|moses basket|mattress*|duvet*|pillow*|bedding|sheet|sheets|blanket*|wardrobe|drawers|curtain*|blind|blinds|carpet*|floor|floors|sofa|settee|table|chair|door|doors|window*|lock|locks|bolt|key|keys|gate|gates|stairgate*|fence|ramp|rail|handrail|hoist|stairs|step|worktop*|work surface*|bath|shower|toilet|sink|tap|fridge|freezer|cooker|oven|hob|washing machine|boiler|radiator*|heater|meter|smoke alarm*|alarm|alarms|fireguard|socket*|something hot|hot (meal|food|dinner|tea|drink)|cooked (meal|tea|dinner)|(tea|supper) at|cupboard*|shelf|shelves|cabinet|bin|bins|rubbish|mould|damp patch*|nit|nits|headlice|head lice|lightbulb|own room|own bedroom|bedroom|desk|garden|yard|shed|peg|poster|whiteboard|hook|drawer|tin|jar|bowl|bucket|box|basket|tub|envelope|shoebox|sill|swing|swings|slide|trampoline|sandpit|doorstep|letterbox|peephole|torch|nightlight|night light|lamp)
  (pasta|rice|potatoes|potato|chips|toast|porridge|cereal|weetabix|egg|eggs|beans|peas|carrots|broccoli|veg|salad|soup|stew|curry|chapati|chapatis|roti|dal|sandwich|sandwiches|yoghurt|yogurt|cheese|chicken|fish|meat|fish fingers|pizza|burgers|takeaway|takeaways|crisps|biscuits|biscuit|cake|sweets|chocolate|apple|apples|banana|bananas|grapes|juice|squash|pop|fizzy|energy drinks|ready meals|five a day|5 a day)
  ((a|<poss>|mobile) phone|heating|hot water|electricity|wifi|wi-fi|broadband|laces|shoelaces|a lift (to|home|back|in)|high chair|highchair|armbands|goggles|retainer|tights|leggings|dressing gown|slippers|rucksack|school bag|pencil case|dinner money|bus fare|pocket money)
  # Clothes and body
  (shoe|shoes|trainers|wellies|boots|coat|coats|jumper|uniform|trousers|skirt|sock|socks|pants|knickers|vest|bra|pyjamas|nightie|clothes that fit|hat|gloves|pe kit|kit|bookbag|book bag|bag|bags|rucksack|backpack|lunch|lunches|lunchbox|breakfast*|dinner|dinners|meal|meals|snack*|fruit|vegetables|milk|bottle|bottles|formula|water|cup|cups|spoon|fork|plate|teeth|tooth|toothbrush*|toothpaste|hair|nails|ears|skin|weight|height|bruise*|spoonful*|tampons|sanitary|deodorant|razor|shampoo|soap|toothache)
  # Health
  (glasses|hearing aid*|inhaler*|spacer|epipen*|insulin|pump|tablet|tablets|medicine|medication|meds|cream|ointment|nebuliser|splint*|brace|braces|wheelchair|walking frame|standing frame|buggy|pram|pushchair|car seat|immunis*|immunisation*|vaccin*|vaccination*|jab|jabs|injection*|fillings|filling|blood test*|scan|prescription*|plaster|stitches|operation|coil|implant|contraceptive*|folic acid|vitamin*|dummy)
  # Papers and money
  (passport|address|postcode|phone number|birth certificate|national insurance number|id card|bank card|bank account|bus pass|travel pass|bus ticket|railcard|sim|charger|laptop|ipad|chromebook|camera|book|books|diary|calendar|chart|sticker*|letter|letters|photo|photos|photograph*|picture|pictures|memory box|life story book|card|cards|certificate|badge|map|form|forms|rent|arrears|debt*|tenancy agreement|deposit|savings|fine|fines|wage|wages|bursary|grant|voucher*|receipt*|pound|pounds|visa|share code|brp|cv)
  # Out and about
  (bus|buses|train|taxi|minibus|bike|bicycle|scooter|car|van|park|playground|beach|pool|football|rugby|cricket|netball|swimming|karate|gymnastics|boxing|brownies|cubs|scouts|guides|beavers|cadets|choir|drama club|gym|library|mosque|church|temple|cinema|dog|cat|rabbit|hamster|horse|guitar|piano|keyboard|drum*|toy|toys|lego|jigsaw|puzzle|ball|bricks|crayons|pencil*|scissors|paint|teddy|console|xbox|playstation|screen time)
  # School work and things taken
  (homework|spelling*|gcse*|exam|exams|grade|grades|sats|phonics screen*|times tables|alphabet|sentence|sentences|word|words|page|pages|reading age|detentions|red cards|register|timetable|bell|exclusion|exclusions|suspension*)
  (sober|breathalyser|alcohol|beer|lager|vodka|wine|cider|can|cans|pint|pints|drink|cigarette*|vape|vapes|cannabis|weed|spice|cocaine|heroin|methadone|drug test*|needle|needles|lighter|lighters|matches|knife|knives|blade|weapon*|bong|grinder)
  # Not a thing
  !(close|shut|open) [the|a] door on
  !ball rolling
  !through [the|its|a] (door|doors)
  !(behind|at) (closed|his|the) doors
  !floor level
  !step by step
  !step* (up|back|forward|in)
  !first steps
  !can <pron>
  !can
  ![will] fine
  !(is|be|feel*|are) fine
  !on the table
  !the key to
  !key (worker|person|adult|stage|people|thing|issue*)
  !(bed|bath) and
  !lunch time
  !in a good place
  !weight (on|off) (his|her|your)
  !(emotional|positive|bigger|whole|full) picture
  !open book
  !fresh page
  !same page
  !hymn (sheet|book)
  !words (land|hurt|matter|wound|sting)
  !(lose|losing|lost|running) steam
  !under the (table|carpet|bus)
  !(on|off) the (back burner|ball|rails|hook)
  !(at|on) the (window|floor) of
  !a lot on (his|her|your) plate
  !on (his|her|your|their) plate
  !keep* the wolf
  !a roof
  !bag* of (confidence|love|energy)
  !world of
  !skin (thick|deep)
  !thick skin
  !(in|own) (other|their|his|her|your) words
`,
)
