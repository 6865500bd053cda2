import { sources as guides } from '../../checker/sources.ts'

const regulations = 'the Care Planning, Placement and Case Review (England) Regulations 2010'

/** What the tags of the sources stand for. A tag that is not here is told as what it is: a service’s procedures. */
const titles: Readonly<Record<string, string>> = {
  G2: guides.G2.title,
  G3: guides.G3.title,
  'reg 4 CPR': `regulation 4 of ${regulations}`,
  'reg 28(2) CPR': `regulation 28(2) of ${regulations}`,
  'reg 32(2) CPR': `regulation 32(2) of ${regulations}`,
  'reg 33(1) CPR': `regulation 33(1) of ${regulations}`,
  'reg 33(2) CPR': `regulation 33(2) of ${regulations}`,
  'reg 33(3) CPR': `regulation 33(3) of ${regulations}`,
  'reg 42 CPR': `regulation 42 of ${regulations}`,
  IRO: 'the IRO Handbook of 2010',
  WP: 'the Wales Safeguarding Procedures',
  WR: 'the Welsh regulations on leaving care of 2001, since replaced by those of 2015',
  SC: 'the National Guidance for Child Protection in Scotland 2021, as updated in 2023',
  SC2: 'its first edition',
  NI: 'the procedures of the Safeguarding Board for Northern Ireland',
  TE: 'Tees',
  BL: 'Blackpool',
  SE1: 'Sefton',
  SE2: 'Sefton',
  DB: 'Derbyshire',
  TR: 'Trafford',
  WO: 'Worcestershire',
  DV: 'Devon',
  DN: 'Devon',
  BP: 'Blackpool',
  IR: 'the rule that schools follow for their records',
  JU: 'the advice of a public inquiry, which is not law',
}

/** The sources of a limit as a sentence names them. */
export const nameSources = (tags: readonly string[]): string => {
  const known = tags.flatMap(tag => titles[tag] ?? [])
  return known.length === 0 ? 'the procedures of local services' : [...new Set(known)].join('; ')
}
