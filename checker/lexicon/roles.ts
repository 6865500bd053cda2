/**
 * The last word of a job: whatever stands before it, "family support worker" and "substance misuse recovery worker" are
 * jobs that many people do.
 */
export const jobs: readonly string[] =
  `worker practitioner officer nurse doctor teacher visitor psychologist psychiatrist therapist counsellor counselor councellor midwife consultant
paediatrician pediatrician paediatrican dietitian dietician nutritionist dentist optician orthodontist optometrist orthoptist audiologist physio
physiotherapist physician surgeon radiographer pharmacist chemist phlebotomist haematologist neurologist cardiologist dermatologist geneticist
clinician mentor coach adviser advisor coordinator manager solicitor barrister lawyer advocate assistant specialist tutor paed paeds headteacher headmaster
headmistress principal professional keyworker volunteer chair chairperson landlord landlady administrator receptionist secretary caseworker supervisor
navigator facilitator interpreter translator liaison childminder childcarer babysitter governor warden caretaker commissioner registrar clerk
inspector sergeant constable detective policeman policewoman pcso magistrate judge bailiff paramedic technician matron chaplain vicar priest
minister imam rabbi pastor buddy befriender sponsor trainer instructor leader driver escort chaperone cook cleaner lollipop signer scribe assessor
auditor reviewer investigator analyst associate representative rep agent superintendent trustee senco sendco senca inco psych psychs schoolteacher classteacher adopter wker wkr practioner practicioner practitoner thearpist therapst ordinator teachr techer councillor ceo handyman contractor plumber supplier supporter foreman forewoman boss ombudsman docter doctr vistor vister midwive
electrician surveyor builder decorator gardener pediatrition playworker housemother linkworker intervenor intervener educator provider employer
colleague colleagues staff staffs lead leads deputy head heads guardian delegate appointee bystander responder technologist osteopath podiatrist
chiropodist probationer locum trainee apprentice carer nominee counterpart successor replacement coworker handler operator custodian steward
lifeguard host hostess counsel housemaster housemistress houseparent depute engineer mediator anaesthetist prescriber doula intermediary usher ranger librarian sitter bouncer sonographer embryologist optom oncologist orderly porter auxiliary healer mullah granthi swami sheikh cantor verger sexton curate organist conductor bandleader scoutmaster gamekeeper farmhand stablehand groundsman groundskeeper doorman concierge wardsman roofer joiner plasterer glazier locksmith mechanic valeter barber hairdresser beautician tailor seamstress caterer barista waiter waitress bartender publican grocer shopkeeper greengrocer butcher baker fishmonger florist postman postwoman postie courier milkman fireman firefighter lifeboatman coastguard soldier sailor airman welder docker miner lecturer lector invigilator examiner moderator bobby chef vet groomer farmer newsagent deacon monk nun churchwarden hygienist housemate flatmate classmate roommate fitter cabbie trucker cobbler jeweller undertaker farrier umpire referee linesman goalkeeper physicist biologist caseholder obstetrician bursar lecturer provost rector lsa prefect teller planner perpetrator perp aggressor respondent applicant tenant lodger`
    .trim()
    .split(/\s+/)

/** Short forms of jobs that are typed in any case. */
export const jobLetters: readonly string[] =
  `sw ssw hv gp hvs sws gps iro iros fsw fsws ewo ewos eswo cpn cpns cnn cnns csw csws slt salt lsa lsas hlta senco sendco sencos senca alenco
dsl dsls ddsl lado idva isva eyp nqsw ehw fiw slts s/w h/v f/c y/w`
    .trim()
    .split(/\s+/)

/** Short forms of jobs in capitals only, for in small letters they are words or names. */
export const jobCapitals: readonly string[] =
  `pa pas sn oic fnp nn nns cnn hca mgp mgps pgp pgps ssa tsw sgo amhp snn csn ep eps ot ots ta tas inco alnco hoy ht dht aht hod elsa elsas ysw pw yw yws yjo po pos fc fcs sfc slo sro
pso spo chw lacn cgm mha ehsw ehp cso aswp nnp anp pnp pcso dwo clo plo flo fsa psa pswo dtl ipa yjw hvt smo cgo fdw ptl scw ysp`
    .trim()
    .split(/\s+/)

/** Words that stand before the last word of a job or a team, and name nobody. */
export const jobWords: readonly string[] =
  `hotel hostel pub cafe café restaurant carpet window boiler kitchen bathroom pest roofing flooring lettings bank mortgage loan credit insurance truancy casework course swim pest madrasa socail soical helth assessing dinner offender business classroom guidance gas stable union park line vice needle breastfeeding lactation security farm reunification discharge reparation detached restorative resource removal removals removal cultural holiday anger stop smoking cessation weight healthy harm reduction custodial prison court bail lay associate principal staff shop centre night-time daytime rolling peripatetic oversight matching brokerage welfare-rights refugees income-maximisation bus coach minibus train platform site premises plumbing heating electrical building data digital online phone telephone virtual remote reading maths phonics numeracy literacy handwriting attendance pupil-premium catering laundry linen cleaning domestic gate crossing patrol street community-safety wildlife outdoor woodland forest-school climbing judo sailing cycling bike skateboard gaming radio film media photography cooking baking gardening allotment sewing knitting woodwork garage equine dog canine animal social family families support health healthcare school nursery college youth community senior junior named duty allocated assigned key link lead
outreach early help intervention prevention practice nurse student trainee qualified unqualified newly deputy assistant head class form subject
pastoral safeguarding designated welfare attendance inclusion behaviour learning teaching special needs send sen eyfs reception housing homelessness
tenancy benefits benefit money debt advice employment careers career job connexions children childrens child young people persons person adult adults
carers carer parenting parent parents fathers dads mums women womens men mental emotional wellbeing psychological clinical counselling cbt play art
music drama speech language occupational sensory autism asd adhd neuro neurodevelopmental disability disabled physical complex substance misuse drug
drugs alcohol addiction recovery treatment domestic abuse violence dv da sexual exploitation cse cce gangs missing criminal justice offending probation
police neighbourhood response custody victim witness crime restorative respite residential foster fostering kinship supervising adoption adoptive
guardianship reviewing independent contact supervised primary secondary infant perinatal postnatal antenatal maternity midwifery feeding breastfeeding
baby specialist breast sleep toilet continence diabetes epilepsy asthma eczema respiratory paediatric pediatric dental eye vision hearing deaf hospital
ward clinic surgery personal leaving care aftercare after transition transitions asylum refugee immigration resettlement home homestart homework
portage preschool childcare hub virtual year tutor phase house multi agency interagency professional professionals wider core whole entire rest local
current new other different same male female locum bank temporary temp interim acting permanent regular usual own relevant appropriate suitable
identified nominated responsible council county borough district city town authority la government state service services legal court edge intensive
targeted universal plus tier level statutory assessment referral intake initial front door mash volunteer voluntary charity church mosque temple faith
religious cultural engagement involvement participation rights complaints quality performance mentor mentoring peer buddy sports sport football boxing
dance swimming club activity activities liaison partnership project programme group groupwork sessional bilingual interpreting translation food
foodbank fire safety road citizens transport taxi bus escort passenger midday lunchtime lunch breakfast afterschool nursing caring medical consultant
general looked lac cla cic tv licensing gas electric water energy utility broadband maintenance repairs environmental public income finance financial
budgeting life story therapeutic trauma attachment systemic authorised trusted safe nearest good visiting peripatetic advisory itinerant travelling
roaming scout guide brownie cub beaver cadet cadets scouts guides brownies cubs choir karate judo gymnastics rugby cricket netball tennis piano guitar violin drum theatre forest riding driving cookery letting lettings estate managing rent parking soc helath educational forensic developmental integrative registered chartered advanced neonatal orthopaedic cardiac renal oncology palliative safer schools gang lines harmful behaviours functional conference supported lodgings floating tenant pupil learner exams science maths pe english french german spanish geography history ict computing cp travel bereavement grief eating disorder disorders stroke bladder bowel wheelchair equipment orthotics prosthetics dysphagia hydrotherapy rehab rehabilitation reablement intermediate therapies complaints admissions pupil-referral exclusions exclusion elective tuition supply cover peripatetic cin ehcp td chief executive operational operations strategic practical relief night day evening weekend hours crisis emergency acute ed ehcp sendiass iass
case placing host commissioning funding waking sleep-in rostered rota oncall shift employability apprenticeship work jobcentre gp mum dad`
    .trim()
    .split(/\s+/)
