import { phrases } from './phrases.ts'

/**
 * Ways of speaking of the child without a name. `bare` ones count only where a sentence begins; `baby` ones only where
 * the plan is a baby's or nobody is spoken to, for an older child's plan may well tell them of a new baby; `one` and
 * `many` ones only where nobody is spoken to.
 */
export const theChild = phrases(
  'the-child',
  `
  !the (teen|teenage|toddler|baby|child|children) (parenting|parent|triple|massage|care|group|course)
  (the|this|that|said) [(subject|index|focus|named|above|unborn|young|little|same)] (child|kid|infant|toddler|youngster|pupil|learner|student|teenager|teen|adolescent|minor|juvenile|youth|wean|bairn|wain|bubba|looked after child|unaccompanied minor|unaccompanied child|asylum seeking child|unaccompanied young person|uasc) = any
  (the|this|that|our) [(subject|index|focus|said)] (young person|yp|young lady|young woman|young man|young adult|young carer|child or young person|care leaver|schoolboy|schoolgirl) = any
  (our|my|their|his|her|mother|father|mum|dad|parents) [(eldest|oldest|youngest|middle|only|little|teenage|older|younger|own|unborn)] (son|daughter|child|boy|girl|little boy|little girl|little one|lad) = any
  (the|this|our|that) [(poor|lovely|dear|bonny|bonnie|cheeky)] [(wee|little)] (yin|lassie|laddie|chap|fella|feller|fellow|mite|dude|madam|tyke|bairn|wean|tot|nipper|lad|lass) = any
  (the|this|our) (wee|little) (one|man|boy|girl|lady|guy|person|soul|woman|miss|princess|babby|tiger|pet|monkey) = any
  (a|any) (child|boy|girl|young man|young woman|young lady|teenager|young person|lad|lass|lassie|baby|toddler|adolescent) (of this age|of his age|of her age|of their age|that age|this age|in this position|in this situation) = any
  (the|this|that|our) (above named|abovenamed|aforementioned|undermentioned|aforesaid|said minor) = any
  (the|this) (foster|fostered|adopted|looked after) (child|son|daughter|boy|girl) = any
  (the|this|an|this unaccompanied) (uasc|unaccompanied minor) = any
  (our|my) [(eldest|oldest|youngest|middle|only|little|teenage|older|younger|own|wee)] (nephew|niece|wean|bairn|grandkid|foster child|foster son|foster daughter|stepson|stepdaughter) = any
  (our|my) (baby|lass|laddie|princess|little man|grandson|granddaughter|grandchild|eldest|youngest) = any
  (the|this|these) (twins|triplets|sibling group|sibling pair|siblings|children) = many
  !(as|like|than) all (children|kids|boys|girls)
  (all|both|all of|both of) [(the|these|three|four|five|six|our|their)] [(three|four|five|six|older|younger|little)] (children|kids|boys|girls|weans|bairns|brothers|sisters) = many
  (the|these) (kids|weans|bairns|boys|girls|little ones|young ones) = many
  (all|both) (twins|siblings) = many
  (the|this) subject [child] = any
  subject child = any
  (unborn baby|unborn child|the unborn|the bump) = baby
  (the|this) (baby|newborn) = baby
  (twins|siblings|children|triplets|kids|weans|bairns) = bare
  [a] (autistic|disabled|vulnerable|anxious|quiet|happy|polite|bright|lively|settled|calm|calmer|happier|confident|shy|sociable|active|healthy|thriving|happy and healthy|sad|angry|frightened|lovely|caring) (child|young person|boy|girl|baby|lad|lass|teenager|pupil|young man|young woman) = bare
  (lad|lass|lassie|boy|girl|bach|wee one|wee man|wee lad|wee lass|wee soul|wee thing|little soul|poor soul|poor thing|poor lad|poor lass|little one|little man|young man|young lady|young woman|wee yin|bairn) = bare
  (son|daughter|grandson|granddaughter|wean|bairn|unborn|student|learner|uasc|cyp) = bare
  (child|young person|yp|young people|pupil|infant|toddler|teenager) = bare
  (baby|newborn|bubs|bubba) = bare
  (the|this) [(poor|older|younger)] (boy|girl) = one
  # things and other people
  !(the|this|that) [(other|older|younger|big|new)] (boy|girl) (next|in|at|from|who|that|you|down|upstairs|opposite|called|named|across|over|beside|with the|on the|behind)
  !the other (boy|girl)
  !(child|children|baby|twins|young person|young people|pupil|toddler|infant|teenager|young carer|young carers|student|youth|siblings|unborn baby|newborn|the child|the children|the baby|the young person|the young carer|the young carers|the pupil|the student|the toddler|the youth|the infant|the twins|the siblings|my baby|our child) (benefit|care|minder|minders|protection|in need|line|maintenance|psychologist|psychiatrist|psychology|tax|arrangements|and adolescent|development|health|seat|seats|lock|locks|safety|friendly|trust|exploitation|premium|group|groups|club|centre|center|centres|home|homes|social|services|service|team|support|worker|workers|justice|offending|referral|council|panel|monitor|gate|gates|gro|massage|clinic|milk|food|bank|box|bath|wipes|clothes|bag|book|sensory|weighing|yoga|sister|brother|cousin|loss|mentor|hub|project|advocate|panel|meeting|plan|court|ward|unit|room|hospital|pack|arrangement|employment|led|focused|profile|passport|voice|view|trust|fund|law|abuse|sexual|criminal|first|parent|swimming|signing|carrier|alarm|bouncer|walker|wearing|on the way)
  !(the|these|this|both|all) (kids|weans|bairns|boys|girls|little ones|young ones|lads|lasses) (in|at|next|across|down|from|on|who|that|round|you|toilet|toilets|team|group|football|school|club|changing|are horrible|laugh|call|tease|say)
  !(son|daughter|student|learner|kids|boys|girls|boy|girl|lad|lass) (in|of|loan|loans|finance|room|ticket|travel|card|club|menu|services|protocol|assessment|baby|and)
  !(every|any|a|no|each|another|other|only|most|many|some|one|like a|if a|your|young|step|grand|half|foster|sixth) (child|children|young person|young people|baby|twins|pupil|student|teenager|toddler|siblings|boy|girl)
  !(the|these|this) (children|siblings|twins|child|pupil|student|baby|infant|toddler) (in your class|at school|at nursery|next door|at the|in the|on the|you|who|from|at your|in your|across)
  !(the|this|our) (child|children|young person) (in need)
  !(mother|father|mum|dad) (and|or) (child|baby|toddler)
  !parent (and|or) (child|baby|toddler)
`,
)
