/** Words in the name of a person or a family that name nobody by themselves: "Baby Ives", "the Ellis family", "Tom (known as TJ)". */
export const partOfNames: ReadonlySet<string> = new Set(
  `a an and the of or with for in on to aka as also called known like just not from who
  mr mrs ms miss mx dr master sir lady
  baby unborn bump infant babe newborn twin twins triplet one two first second third older younger elder eldest youngest middle big little half step
  child children kid kids boy girl son daughter brother sister siblings sibling cousin niece nephew grandson granddaughter friend person people
  young adult family families household parent parents mum mam mom mummy dad daddy mother father nan nana gran grandma grandad carer carers
  plan name named unknown none anonymous another`.split(/\s+/),
)

/** Little words inside a name, which name nobody unless they come first: Vincent van Dijk, but Van Nguyen. */
export const particles: ReadonlySet<string> = new Set(
  'van von de da di du del della la le el al bin ibn bint ben abu ap mac der den dos ni'.split(' '),
)

/** Words of two letters that begin sentences, and are nobody’s short name there. */
export const littleWords: ReadonlySet<string> = new Set(
  'ah am an as at be by do dr eg go he hi if ie in is it me mr ms my no of oh ok on or pe re so to tv uk up us we'.split(
    ' ',
  ),
)

/** Names that plans are full of as words too, so that without a capital they are nobody’s. */
export const wordsOfPlans: ReadonlySet<string> = new Set(
  `will may hope mark bill sue pat frank art max drew grant rob chase miles summer autumn winter spring sunny rain sky star
  happy lucky precious chance major page guy sweet bonny cash hop pop cook day days dear early fair field fish flower flowers food foot
  forward game gold good green grove hand hands head high hill holiday home house kind kitchen large law light little long love low money
  moon moss need needs new nice night north old orange park play pool post power price quick read reading rich ring river rock rush sand
  school sharp short silver sing small smart speed stand street strong thick town turn view walk wall want warm water way week weeks
  well west white wild wise wish wood work write young ball bank banks best black bright brown burn burns church close cross care carer
  key lane local check plan review meet meeting report visit case court help support team change start stop show see say place part
  time times date today week term year month monday friday saturday sunday noon`.split(/\s+/),
)

/** Months that are first names too, and stand beside numbers where they are months. */
export const monthNames: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'jan'])
