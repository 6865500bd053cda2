import { phrases } from './phrases.ts'

/** An acronym is met alone or as more than one: CIN, EHCPs. */
const orMany = (lines: string): string =>
  lines.replaceAll(/^( *)([\w|()]+) = /gm, (_, blanks: string, letters: string) => {
    const each = letters.replaceAll(/[()]/g, '').split('|')
    return `${blanks}(${[...each, ...each.map(one => `${one}s`)].join('|')}) = `
  })

/** Letters that stand for a service, a meeting, an order or a form, and what to say instead. Met in any writing: CAMHS, camhs. */
export const acronyms = phrases(
  'acronyms',
  orMany(`
  # minds and feelings
  (CAMHS|CAHMS|CAMH|CYPMHS|CYPMH|CYMHS) = the children's mental health team
  (CMHT|AMHS|AMHT) = the adults' mental health team
  AMHP = the mental health social worker
  EWMHS = the children's emotional wellbeing team
  MHST = the school's mental health team
  (EMHP|PCMHW|PMHW) = the mental health worker
  CWP = the children's wellbeing worker
  (IAPT|NHSTT) = the talking therapy service
  CBT = therapy that looks at thoughts and what you do
  DBT = therapy for very strong feelings
  EMDR = therapy for bad memories
  DDP = therapy for a child and the adults who care for them
  (CRHT|CRHTT|HTT) = the mental health crisis team
  CPN = the mental health nurse
  RMN = the mental health nurse
  EIP = the team for people who hear or see things others do not
  PND = feeling very low after having a baby
  (PNMH|PMH|PMHT) = mental health in pregnancy and after birth
  (PIMH|PIMHS|IMH) = the bond between parent and baby
  (EUPD|BPD) = a personality disorder
  GAD = worrying most of the time
  CPTSD = the effects of frightening things in the past
  (DSH|NSSI) = hurting yourself on purpose
  (MHA|MCA) = the law about mental health and choices
  MH = mental health
  (EMH|EHWB|EWB|EMHWB) = feelings and wellbeing
  (ACE|ACEs) = a hard thing that happened in childhood
  SEMH = feelings, friends and behaviour
  (BESD|EBD) = feelings and behaviour
  # bodies and babies
  HV = health visitor
  HVS = the health visiting team
  SHV = the specialist health visitor
  FNP = the family nurse for young parents
  (SN|SHN) = school nurse
  SCPHN = health visitor or school nurse
  MW = midwife
  EDD = the date the baby is due
  (ANC|PNC) = baby clinic
  (SALT|SLT|SaLT) = the speech and language therapist
  (SLCN|DLD) = difficulties with talking and understanding
  OT = the occupational therapist
  CDC = the child development centre
  CDT = the child development team
  (CCN|CCNT) = the children's nurses
  CHC = extra health care at home
  NAI = an injury that was not an accident
  (FASD|FAS) = harm from alcohol before birth
  FTT = not growing as expected
  SPD = finding sounds, lights or touch hard to bear
  (ASC|ASD) = autism
  GDD = learning more slowly than most children
  (SLD|MLD|PMLD|SPLD|SpLD) = a learning difficulty
  (LD|PLD) = learning disability
  (CLDT|CTLD|CTPLD|CWLD) = the learning disability team
  (CWD|CWDT|DCT) = the team for disabled children
  ODD = finding it very hard to do as asked
  PDA = finding demands very hard to bear
  ARFID = being able to eat only a few foods
  NG = feeding tube
  PEG = feeding tube into the tummy
  (SUDI|SIDS|SUDIC) = the sudden death of a baby
  LARC = long-lasting contraception
  (GUM|CASH) = the sexual health clinic
  (STI|STD) = an infection passed on by sex
  UTI = a bladder infection
  (MDT|MDM) = a meeting of different professionals
  (ICB|CCG) = the local NHS
  (SCBU|NICU|NNU) = the ward for very small or ill babies
  PICU = the ward for very ill children
  (HDU|ICU) = the ward for very ill people
  (CAU|PAU|PAAU) = the children's assessment ward
  MUAC = the measurement round the arm
  BMI = weight for height
  ASQ = the questions about how a child is developing
  EPDS = the questions about mood after a baby
  (PHQ|PHQ9) = the questions about mood
  GAD7 = the questions about worry
  SDQ = the questions about feelings and behaviour
  RCADS = the questions about worry and mood
  (CGAS|HoNOS|HoNOSCA) = the score for how a child is coping
  (CORS|ORS|SRS) = how the child says things are going
  (AUDIT|SADQ) = the questions about drinking
  DNACPR = the agreement not to restart the heart
  # drugs and alcohol
  TOPS = the form about drug use
  ETG = the alcohol test
  (LFT|LFTs) = the blood test of the liver
  OST = medicine in place of heroin
  OCU = heroin or crack use
  BBV = an infection carried in blood
  NPS = a new drug
  THC = cannabis
  (IVDU|IDU) = injecting drugs
  (DAAT|DAT|CDAT|CDAS) = the drug and alcohol service
  CGL = the drug and alcohol service
  # children's services
  SW = social worker
  (SSW|ASW) = social worker
  (NQSW|ASYE) = newly qualified social worker
  SWA = social work assistant
  (CSC|CSWS|CSCS|CYPS|CYPD) = children's services
  LA = the council
  (TM) = team manager
  (FSW|FSP|IFSW|FIW) = family support worker
  (EHW|EHFW) = early help worker
  EHM = the early help record
  (EHA|EHAT|CAF) = the form about what help a family needs
  (EHP|EHSP) = early help plan
  (TAF|TAC|TAM) = the meeting of your family and the people who help
  TAS = the meeting at school
  (CIN|CHIN|CINP) = child in need
  CINM = the child in need meeting
  (CP|CPP) = child protection
  (CPC|ICPC) = the first child protection meeting
  RCPC = the child protection review meeting
  (LAC|CLA|CIC) = children in care
  CSO = the child protection order from the court
  (IRO|CPIRO) = the person who chairs your review
  (RHA|IHA) = the health check for children in care
  (PEP|EPEP) = the plan for your learning
  (VSH|VSHT) = the head of learning for children in care
  UASC = a child who came to this country alone
  ASF = money for therapy
  SGO = the court order that lets a child live with someone they know
  CAO = the court order that says where a child lives
  (ICO|EPO) = the court order to keep a child safe for now
  CO = the court order that lets the council share in decisions
  ISO = the court order that asks the council to help
  (PSO|NMO) = the court order
  (DoLS|DOLS|DoL) = the court's permission to limit someone's freedom
  PLO = the last steps before court
  (LPM|LGM) = the meeting with the council's lawyers
  (FGC|FGDM|FNM) = family meeting
  (CG|CGM) = the meeting of the people in your plan
  MGM = mother's mother
  MGF = mother's father
  PGM = father's mother
  PGF = father's father
  (MGP|PGP) = grandparents
  (BM|BF) = birth parent
  NOK = closest relative
  (YP|CYP) = young person
  CAFA = the social worker's assessment
  (PAMS) = the assessment of parenting
  (GCP|GCP2|GCPA) = the list we use to look at care at home
  HCAT = the list we use to look at the home
  S17 = the law on children in need
  (S20|S76) = care agreed with parents
  (S47) = the check on whether a child is being harmed
  S46 = police keeping a child safe
  S31 = the court case about care
  PPO = police keeping a child safe
  (MASH|MARU|MAST|IFD) = the team that takes calls about children
  (SPA|SPOA|SPoA|SPOC) = the one place to ring for help
  (EDT|EDS|OOHS) = the out of hours team
  (LADO|DOFA) = the person who looks into worries about staff
  (SCR|CSPR|LCSPR|CPR) = the look back at what went wrong
  (LSCB|LSCP|SSCB|SCP) = the partnership that keeps children safe
  CAFCASS = the court's adviser for children
  (GAL|FCA) = the court's adviser for children
  NYAS = the advocacy service
  (IDVA|ISVA|IGVA|CHISVA|YPVA|IDSVA) = the worker who helps people who have been hurt
  (DAPP|DVPP|BBR|IDAP|DAIP) = the course for people who have hurt a partner
  (MARAC|MERAC) = the meeting to keep people safe from a violent partner
  MATAC = the meeting about people who hurt partners
  (MAPPA|MAPPP) = the meeting about people who could hurt others
  (MACE|MACSE|MACEM|SEMRAC|MARE) = the meeting to keep young people from being used
  (MARF|MARRF) = the form that tells the council about a worry
  (DASH|DARA) = the questions about danger at home
  (DV|DA|DVA|IPV|DASV) = being hurt or controlled by a partner
  (DVPO|DVPN|DAPO|DAPN) = the order to keep someone away
  DVDS = asking the police about a partner's past
  (HBV|HBA|SCHA) = being hurt in the name of honour
  FGM = cutting of a girl's private parts
  FGMPO = the court order to keep a girl safe
  VAWG = violence against women and girls
  (CSE|CSEA) = being tricked or pushed into sexual things
  (CCE|CE) = being used by criminals
  (CSA|IFCSA) = sexual abuse
  SARC = the centre for people who have been sexually assaulted
  HSB = sexual behaviour that hurts others
  (NRM|ICTG) = the help for people who have been trafficked
  (RHI|RI) = the talk after being missing
  (MFH|MISPER) = missing from home
  AWOL = away without telling anyone
  (CAWN|CAWNs) = the warning letter to an adult
  (PPN|VPR) = the police report
  # school
  (SENCO|SENDCO|ALNCO|ALENCO|SENCo) = the teacher in charge of extra help
  INCO = the teacher in charge of extra help
  (SEND|SEN|ALN|ASN) = extra needs in learning
  (SENDIASS|SENDIAS|IASS) = the advice service for parents
  (EHCP|EHC|ECHP|IDP) = the plan for extra help at school
  (EHCNA|EHCA|EHCAR) = the check on whether a plan for extra help is needed
  (IEP|ILP|IBP|APDR) = the plan for learning
  (PSP|BSP|PBSP|PBS) = the plan for behaviour
  (DSL|DDSL|DCPO|DSO) = the person at school who keeps children safe
  (DT|DTLAC) = the teacher for children in care
  SMT = the heads of the school
  (HOY|HoY) = head of year
  (KS1|KS2|KS3|KS4|KS5) = stage at school
  (EYFS|EYFSP|ELG|GLD) = what children learn before Year 1
  (EYP|EYPP) = early years worker
  (EEE|FEEE|FEL|FF2) = the free nursery hours
  FSM = free school meals
  (TA|HLTA|LSA) = teaching assistant
  ELSA = the adult at school who helps with feelings
  (EP|EdPsych|CEP) = the educational psychologist
  (EWO|ESWO|EWS|EAO|AIO) = the attendance officer
  (EBSA|EBSNA|ERSA) = finding it too hard to go to school
  (PEX|FTE|FTX) = being sent home from school
  PRU = the school for children who are out of their own school
  (AP|EOTAS) = learning somewhere other than school
  EHE = being taught at home
  RAG = red, amber or green
  (NEET|NEETs) = not in work, school or college
  (EET|ETE) = work, training or college
  (CEIAG|IAG) = careers advice
  (CME|CMOE) = on no school's list
  (FPN|PCN) = the fine
  NOR = children at the school
  (PSHE|PHSE|RSE|RSHE) = lessons about health and relationships
  EAL = learning English as a further language
  ESOL = English classes
  PECS = picture cards for talking
  MSI = difficulty seeing and hearing
  (VI|QTVI) = difficulty seeing
  QTOD = difficulty hearing
  (FLO|PSA|PFSA|HSLW|HSLO|FLW) = the person at school who works with families
  (s/w|s/ws|h/v|hv/s|sw/s|f/c|y/p|SWr|SWs) = worker
  (C100|C1A|FL401|N244|MG11|DS1500|SF36|UC50|ESA50|BB2) = the form
  (HT1|HT2|HT3|HT4|HT5|HT6) = half term
  (SHANARRI|GIRFEC|UNOCINI) = how Scotland and Northern Ireland look at a child's wellbeing
  (MenB|MenC|MenACWY|6in1) = baby jab
  ABC = what happened before, during and after
  PP = extra money for pupils
  # youth justice, police and courts
  (YJ) = youth justice
  EH = early help
  AAC = the talking device
  (YJS|YOS|YOT|YJT|YJB) = the youth justice team
  (YOI|STC) = the prison for young people
  (YRO|DTO|YRI) = the court's sentence
  (YCC|YC|OOCD) = the warning from the police
  (PSR|SDR) = the report for the court
  (ISS|ISSP) = close supervision
  ABE = the recorded police interview
  (ASB|ASBO|CBO) = behaviour that upsets neighbours
  (PNC|PND|ViSOR) = the police record
  (SHPO|SOPO|SRO) = the court order about sexual offences
  RSO = a person on the sex offenders register
  (IOM|PPU|PVPU) = the police team
  OIC = the police officer in the case
  RUI = released while police look into it
  NFA = no more action
  (ABH|GBH) = hurting someone
  PWITS = having drugs to sell
  TWOC = taking a car
  CPS = the people who take a case to court
  (POM|COM) = probation worker
  (OASYS|AIM2|AIM3|SARA|ASSET) = the check on risk
  RAR = the days of work with probation
  OCG = the gang
  (FHDRA|DRA|IRH|CMH) = the court hearing
  # living away from home
  (IFA|IFAs) = the fostering agency
  FC = foster carer
  (RM|RCCW|RCW) = worker at the children's home
  (DBS|CRB) = the check of police records
  PA = personal adviser
  LCT = the leaving care team
  SIL = a place to live with help
  NVR = the course on staying calm and close
  (PACE|VIG|MST|PCIT|VIPP|FFT) = the family therapy
  (MAPA|PMVA) = holding someone safely
  ISW = independent social worker
  OOA = outside the area
  # housing, money and work
  UC = Universal Credit
  (PIP|DLA|ADP|CDP) = the benefit for disabled people
  (ESA|LCWRA|LCW) = the benefit for people too ill to work
  JSA = the benefit for people looking for work
  (DWP|JCP) = the benefits office
  WCA = the check on whether someone can work
  HB = Housing Benefit
  (CTR|CTB|CTS) = help with council tax
  (DHP|LHA) = help with the rent
  (HSF|LWP) = money for food and fuel
  NRPF = not allowed to claim benefits
  (UKVI|EUSS|BRP|ILR|LLR) = permission to stay in this country
  (NASS|ASU) = help for people who have asked to stay
  (RSL|ALMO|HA) = the housing association
  HMO = a house shared with others
  PHP = the plan for finding a home
  (HO|HSO|TSO) = housing officer
  ASBI = the court order about behaviour
  (FIT|FIP|FIS|TFP) = the family support team
  CAB = Citizens Advice
  (IVA|DRO) = the plan for paying off debts
  CMS = child maintenance
  (SSP|SMP) = sick or maternity pay
  (VCS|VCSE|VCFS) = charities
  (FH|SSCC) = family hub
  HENRY = the course on food and play
  (PEEP|SFSC) = the parenting course
  KW = key worker
  (APVA|CAPVA|CPVA|CAPA) = a child hurting a parent
  (ADL|ADLs) = everyday tasks such as washing and dressing
  (WNB|DNA|CNA) = missed
  PRN = when needed
  (VotC|VOC) = what the child says
  EOD = the end of the day
  LTFU = not seen again
  HCP = health worker
  !DNA (test|tests|result|results|sample|samples|kit)
  !CO (alarm|alarms|detector|monitor|reading|readings|poisoning|level|levels)
  !(his|her|your|their|the|my|learn|sing|say) (ABC|ABCs)
  !(CSCS|SIA|CPC|ADR|CBT) (card|badge|licence|test)
  !CPR (class|classes|course|training|lesson|lessons|on|for babies|doll)
  !(learn|learns|learnt|do|did|gave|give|giving|started|baby|infant|child|doing|first aid and) CPR
  !DT (apron|kit|work|gcse|coursework|exam|lesson|lessons|club|project|teacher|room|class|homework)
  !PA system
  !FC (united|city|town|match|game|kit|shirt|juniors|under|academy|ground)
  !(united|city|town|rovers|hull|leeds|everton|chelsea|arsenal|liverpool|village|juniors|athletic|wanderers|albion|rangers|celtic|county|sunday|youth) FC
  !CE (primary|school|academy|infant|infants|junior|juniors|first|high|voluntary|aided|church|secondary|nursery|va|vc|controlled|c|middle)
  !(CE|CP|VA|VC) (primary|school|academy|infant|infants|junior)
  !pep (talk|talks)
`),
)

/** Letters that are also words, names or initials when they are not in capitals: PIP, but Pip; SEND, but send. */
export const wordsWhenSmall: ReadonlySet<string> = new Set(
  `henry henrys pru pip pips send sends ace aces tops audit audits cash peg pegs gum gums salt salts fit fits la las ta tas pa pas da das tm tms atm atms tac tacs
tas tam tams rag rags abc abcs peep peeps pace paces mash mast masts mace maces elsa elsas mare mares sara saras asset assets cab cabs dat dats fas vi vis pp pps
ap aps ho hos ha has ng ngs cop spa spas com coms pom poms co cos mapa vig fh fc fcs rm rms cg cgs ce ces ct dt dts ep eps sil sils sop sops tor tors ot ots ors
srs mw mws bm bf bms bfs oic pda pdas eee fel fels gal gals gad gads flo flos psa psas lft cps dro dros rar rars iso ias isos eip cap iva ivas chin chins odd odds edd
abe nass hoy capa dash dol dols peps cors cafs iris pams las li ld ri sn hcp pau paus ics ico icos edt eds sid fip fips fis nok las sw1 nps mst dds
cla clas dara daras maru asc ads ars pac ost osts pei pmh dna audit sis inco chc fin iss oom roi hb das cols soa ria sros oohs ppo rsi nor nors spd`.split(
    /\s+/,
  ),
)

/** Letters that stand for different things in different services, so that only the writer can say which. */
export const severalMeanings: ReadonlySet<string> = new Set(
  `pace ap aps pp co dt com coms pom poms iss fft mst vig fte ftes abc fc fcs rm rms fit fits tops sara asset slt slts cdt cdts cdc bpd sn sns ri sro sros sdr psa psas
tac ors srs cpr edd ppo ppos tm tms cla eip hcp cps spa spas sp ha has ho hos pa pas ico icos idp idps psp psps cms ra hb nps pex sm ro cgs cg ce ft fts ed ld edt eds dso
iag sil ms ics cap star pcn pcns cci mha pda pdas odd ppn spd cpc cpp cat rso rsos smp ssp fip fips fis dct cbo cwp snt lct pbs bsp hv's spoc`.split(
    /\s+/,
  ),
)
