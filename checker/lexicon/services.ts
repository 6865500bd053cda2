import { phrases } from './phrases.ts'

/**
 * Services, workers, assessments, plans and meetings, as they are named. The plain words tell the kind: `worker` for a
 * person's job, `course` for what has an end and is attended, `meeting`, `paper` for plans and forms, `service` for the rest.
 */
export const services = phrases(
  'services',
  `
  # Health
  (camhs|cahms|camh|cypmhs|cyps|cymhs|nelft|neurodevelopmental (pathway|service|team)|(adhd|asd|autism|asc|neuro|neurodevelopmental) (pathway|team|clinic|service)|ed psych|(perinatal|community|adult|child|crisis) mental health [team|service|services|support]|mental health (team|service|services|support|support team|input|practitioner|provision)|mhst|crisis team|home treatment team|eip|early intervention team|iapt|talking therapies|eating disorder (service|team|clinic)|community paediatrics|paediatrics|paediatric (team|clinic|input)|continence (service|clinic|team)|sleep (clinic|service|team)|(sexual|reproductive) health (service|clinic)|gum clinic|health visiting [team|service]|school nursing [team|service]|community nursing|learning disability (team|service|nurse)|disability team|memory clinic|pain clinic|healthy weight (service|team|clinic)|dietetics|occupational therapy|ot input|ot|salt|slt|slcn service|victim support|speech and lang|speech & language|speech & lang|s&l|speech and language [therapy|input|support|team|service|therapist]|speech therapy|physiotherapy|physio|hydrotherapy|portage|audiology) = service
  # Therapy and talking
  (therapy|therapies|psychotherapy|counselling|counseling|councelling|counciling|cbt|dbt|emdr|theraplay|ddp|dyadic developmental psychotherapy|mst|multisystemic therapy|filial therapy|hypnotherapy|(play|art|music|drama|family|talking|equine|lego|animal|sensory|sand|systemic|trauma|couples|bereavement|group|creative|cognitive behavioural|parent-infant|sensory integration) (therapy|counselling)|dramatherapy|therapeutic (work|input|support|intervention|interventions|sessions|provision|service|services|parenting support)|elsa [support|input|sessions|time]|draw and talk|(bereavement|grief) (support|work|service|counselling)|life story work|life-story work|direct work|one-to-one [work|support|sessions|counselling|help|time|tuition|teaching]|121 (work|support)|1:1 [work|support|sessions]|1-1 (support|work|sessions)|1-2-1 (support|work)|piece of work|(keepsafe|keep-safe|keep safe|protective|healthy relationships|safe relationships|anger management|emotional regulation|self-esteem|resilience|victim|trauma|reunification|family|attachment|consent|online safety|safety) (work|intervention)|intervention|interventions|wrap-around support|wraparound support|wraparound) = service
  # Social care and family help
  (early help|targeted (support|help|youth support)|family (help|support|solutions|intervention|hub|hubs)|intensive family support|family support service|edge of care [team|service]|family first|troubled families|children's (social care|services|centre)|social (care|services)|adult (social care|services)|adult services|leaving care [team|service]|young carers [project|group|service|support]|youth (service|services|justice|justice service|offending team|offending service|project|work|support)|yot|yos|yjs|yjt|mash|nspcc|barnardos|barnardo's|barnardo|action for children|home-start|homestart|home start|women's aid|womens aid|refuge|relate|kooth|place2be|place to be|catch 22|st giles|redthread|winston's wish|cruse|child bereavement uk|family action|the children's society|spurgeons|safe families|grandparents plus|kinship|contact centre|supervised contact|outreach|edge of care) = service
  (cgl|change grow live|turning point|we are with you|addaction|(drug and alcohol|substance misuse|substance use|drugs and alcohol|alcohol|drug|d&a|recovery) (service|services|team|support|treatment|programme|input|agency|project)|(domestic abuse|domestic violence|da|dv|dva) (service|services|support|agency|team|intervention|outreach)|(perpetrator) (service|intervention)|idva|isva|exploitation (service|team)|missing (service|from home service)|return (home|home interview|interview)|return home interviews|rhi|housing (support|services|options|team)|floating support|tenancy support|supported (housing|living|lodgings|accommodation)|money advice|debt advice|citizens advice|benefits advice|food bank|foodbank|employment support|careers advice|refugee council|legal advice|mediation|family mediation) = service
  (respite|respite care|short break|short breaks|short break care|direct payments|direct payment|personal budget|personal health budget|home help|domiciliary care|homecare|(package of|care|support|short breaks|short break|respite|therapeutic|funded|funding|bespoke|education|intensive|transport) (care|package|support package)|package|packages|overnight respite|sitting service|befriending|befriender|befriending scheme|holiday scheme|playscheme|residential (placement|unit|school|care|setting)|specialist (placement|provision|school|setting|service|services|support|help|input|team)|special school|(alternative|specialist|resource|resourced) provision|alternative education|home tuition|tuition|tutoring|ta support|teaching assistant support|sen support|sen provision|send support|learning support|in-class support|classroom support|extra help|nurture (group|provision|room)|behaviour support|outreach support|education welfare|edge of exclusion|inclusion (team|service)|attendance (service|team)|virtual school|educational psychology|ep (input|involvement|advice)|autism outreach|advisory teacher) = service
  (professional|agency|multi-agency|multi agency|specialist|additional|external|outside|ongoing|formal|statutory|emotional|intensive|practical|parenting|parental|targeted|extra|more|pastoral|peer|financial|bespoke|individual|wider|appropriate|regular|further|better|mental health|family|community|school|specialised) (support|help|input|involvement|intervention|services|advice|guidance) = service
  (support|input|involvement|oversight|help|advice|guidance|provision) (from|of|by|via|through) (a|an|the|<poss>|<job>|agencies|professionals|services|school|health|social|early|family|specialist|youth|education|housing|police|community|children's|mental|<name>) = service
  (services|service|agencies|agency|professionals|provision|programme of support|support network|support worker) = service
  # People
  ((family|youth|social|support|family support|key|outreach|link|early help|intensive|targeted|drug|drugs|alcohol|substance misuse|domestic abuse|young carers|education welfare|recovery|housing|mental health|community|play|care|case|youth justice|yot|child|participation|project|keyworker|transition|targeted youth|young person's|specialist|resettlement|intervention|crisis|allocated|named|new|permanent|consistent|male|female|own|residential|contact|attendance|1:1|one-to-one|parenting|floating support|tenancy|pastoral|home|adult) (worker|practitioner|officer|co-ordinator|coordinator|workers)) = worker
  (social worker|keyworker|key worker|mentor|mentors|peer mentor|learning mentor|role model|advocate|advocacy|independent (visitor|advocate|person|reviewing officer)|personal (adviser|advisor)|pa|tutor|psychologist|educational psychologist|clinical psychologist|psychiatrist|therapist|play therapist|counsellor|councillor|speech therapist|paediatrician|dietitian|dietician|physiotherapist|occupational therapist|cpn|community psychiatric nurse|specialist nurse|family nurse|health visitor|school nurse|senco|senco's|teaching assistant|family group|youth worker|interpreter|solicitor|guardian|appropriate adult|buddy|coach|care coordinator|care co-ordinator|nurse|specialist|consultant|ewo|epsychologist|ed psych|educational psych|iv|iro|social prescriber|link worker|respite carer|foster carer|foster placement|childminder) = worker
  # Courses and groups
  ((parenting|freedom|positive parenting|parent|dv|da|domestic abuse|domestic violence|perpetrator|anger management|behaviour|awareness|cookery|cooking|budgeting|first aid|relationship|recovery|healthy relationships|knife crime|rehab|detox|baby massage|antenatal|caring|self-esteem|confidence|life skills|independence|thinking skills|reparation|drug awareness|offending behaviour|stay safe|keepsafe|wellbeing|anxiety|esteem|building better relationships|mindfulness|group work|support|victim awareness|esol|driving theory|online|safeguarding|respect|men's|women's|dads'|fathers|parents) (course|courses|programme|programmes|program|class|classes|group|groups|workshop|workshops|sessions|session|training|intervention|project)) = course
  (dvpp|dapp|idap|freedom programme|triple p|triple-p|incredible years|incredable years|solihull [parenting|approach]|caring dads|drive|drive programme|strengthening families|webster-stratton|webster stratton|123 magic|1-2-3 magic|video interaction guidance|vig|nvr|non-violent resistance|cygnet|earlybird|early bird|riding the rapids|circle of security|mellow (parenting|parents|bumps|mums|dads)|five to thrive|pure insight|recovery toolkit|own my life|bbr|building better relationships|who's in charge|talking teens|teen triple p|family links|henry|nurturing programme|nurture programme|parents as partners|inspiring families|reducing parental conflict|rpc|dads matter|sibling group|aa|na|alcoholics anonymous|narcotics anonymous|gamblers anonymous|smart recovery|al-anon|stay and play|stay-and-play|baby massage|book ahead|toddler group|parent and toddler group|mother and baby group|drop-in|duke of edinburgh|princes trust|prince's trust) = course
  (course|courses|programme|programmes|program|groupwork|group work|workshop|workshops|reparation|mentoring|mentoring scheme|keywork|key work|key-work|rehab|detox|treatment|treatment programme|intervention programme|community payback|payback|unpaid work|community service|reparation hours|community hours|therapy group|support group|women's group|men's group|dads' group|peer group|group) = course
  # Meetings
  (family group conference|fgc|family network meeting|network meeting|family meeting|strategy (meeting|discussion)|professionals [meeting]|professionals' meeting|multi-agency meeting|multi agency meeting|team around the (family|child)|taf|tac|tac meeting|taf meeting|core group|cin meeting|child in need meeting|pep|pep meeting|pep review|lac review|annual review|child protection conference|icpc|rcpc|marac|mace|case conference|conference|planning meeting|reintegration meeting|legal planning meeting|plo [meeting]|restorative meeting|transition meeting|review meeting|meeting|meetings|panel) = meeting
  # Papers and tests of need
  (ehcp|echp|ehc plan|ehc|ehcna|ehc (assessment|needs assessment)|education health and care (plan|assessment|needs assessment)|education, health and care plan|statutory assessment|statement of (sen|special educational needs)|care plan|support plan|safety plan|child in need plan|cin plan|child protection plan|cp plan|pathway plan|health care plan|individual healthcare plan|healthcare plan|behaviour plan|behaviour support plan|personal education plan|transition plan|risk (assessment|management plan)|section 47|s47|section 17|s17|nrm [referral]|(autism|adhd|asd|asc|dyslexia|cognitive|psychological|psychiatric|parenting|pre-birth|child and family|c&f|single|early help|carer's|carers|young carer's|young carers|mental health|sensory|speech and language|speech|ot|occupational therapy|physio|medical|health|initial health|capacity|viability|kinship|connected persons|core|housing|specialist|needs|educational psychology|hearing|sexual health|substance misuse|risk|attachment|functional|continence|paediatric|full|formal|proper|thorough|specialist|neurodevelopmental|neuro|sibling|together and apart|aim|asset|assetplus|social care|care act|camhs) (assessment|assessments|assesment|screening|evaluation|referral)|assessment|assessments|assesment|asessment|re-assessment|reassessment|diagnosis|formal diagnosis|autism diagnosis|adhd diagnosis|screening|referral|referrals|refferal|referal|re-referral|application|care order|supervision order|special guardianship order|sgo) = paper
  (ep|psychologist's|medical|paediatric|specialist|assessment|psychological|parenting assessment|senco) (report|reports) = paper
  (eha|ehat|cfa|eh plan|early help plan|family plan|taf plan|nrpf assessment|pupil premium|dla|pip) = paper
  (tier) (4|3|2|four|three|two) [bed|service|support|placement] = service
  (nursery|hospital|inpatient|in-patient|residential|refuge|playgroup|childminder|funded|free nursery|two year old|crisis) (place|placement|bed|hours) = service
  (speech|ot|physio|play|art|counselling|therapy|salt|elsa|mentoring|youth work) (session|sessions|block|blocks|slot) = service
  (sensory|disability|specialist|autism|inclusion|send|sen|youth|housing|benefits|transition|assessment|behaviour|children's|looked after|leaving care|mental health|health|reablement|community|safeguarding|specialist nursing|continence|dental|dietetic|eye|orthotics) (team|clinic|service) = service
  (input|involvement|intervention|oversight) (from|of|by) = service
  (financial|section 17|s17) (support|assistance|help) = service
  (hv|sw|fsw|ysw|yjo|ewo|cp chair|lac nurse|family nurse|dermatologist|neurologist|cardiologist|orthodontist|podiatrist|audiologist|geneticist|consultant paediatrician|community paediatrician|nutritionist|osteopath|ent|midwife|community midwife|probation officer|drugs counsellor|tutor mentor|orthoptist|dental clinic|optometrist) = worker
  (perinatal|paediatric|cardiac|diabetes|epilepsy|adult|missing|gangs|edge of care|0-19|0-25|duty|fostering|adoption|kinship|permanence|homeless|homelessness|complex needs|early years|hospital|palliative|nursing) team = service
  (dyadic|developmental|safeguarding|prevention|preventative|preventive|educational|exit) (work|intervention|support) = service
  (detox|rehab|alternative|foster|kinship|shared lives|mother and baby|parent and child|assessment) placement = service
  (worker|key person) of (your|his|her|their) own = worker
  (managed move|reintegration|phased return|scheme|schemes|turnaround|pathway|casework|caseworker|funding|commissioning|unit|clinic|alternative provision|fasd clinic|education service|grant funding|bursary panel|helpline|charity|relate|cruse|samaritans|papyrus|beacon|sure start|streets ahead|remedi|phoenix futures|mind|the mix|childline) = service
  (sexual health|diabetes|epilepsy|asthma|eczema|cancer|sickle cell|stoma|feeding|infant feeding|school|practice|link|liaison|lac|looked after|safeguarding|outreach|enuresis|sleep|cpn|cf|neonatal|macmillan|young people's|youth) (nurse|worker|team|clinic|consultant|practitioner) = worker
  !(school|feeding) (team)
  !(pupil) referral unit
  !referral unit
  !(group|class) of friends
  !(friendship|peer|age|year|reading|spelling|blood|ethnic|family|minority|sibling|register|form|tutor|ability|top|bottom|maths|whatsapp|friend|facebook|social) group
  !(school|colouring|cooking|meeting) (programme|point|place)
  !(tv|television) (programme|programmes)
  !group (chat|call)
  !meeting (up|his|her|him|their|your|new|people|friends|with friends|in the middle)
  !(application|course) (form|of)
  !(of course|in due course|main course|golf course|obstacle course|assault course|crash course)
  !(drive|drives) (him|her|you|to|home|the|a|us|them)
  !(to|can|will|could|mum|dad) drive
  !drive
  !(a|an|the) end
  !pa system
  !(salt|pepper) (and|on|in)
  !add salt
  !(stop|end) treatment of
  !the way
  !control panel
  !(solar|bath|side|back|door|fence) (panel|panels)
  !(customer|bus|train|church|funeral|room|self|memorial) service
  !(service) (station|user|users)
  !(meal|dinner|lunch|tea) service
  !with help
  !(with|without) [any] (help|prompting)
  !(night|phone) support
  !knee support
  !coach (trip|journey|station)
  !(the|by) coach to
  !(football|swimming|boxing|rugby|netball|dance|gymnastics|athletics|cricket) coach
`,
)
