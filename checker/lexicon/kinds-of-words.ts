import { inflect } from './inflect.ts'

/** Words that praise or fault without saying what was seen. */
export const judging = `good better best great nice nicer lovely positive negative healthy healthier healthiest unhealthy safe safer secure stable unstable calm calmer warmer
loving caring happy happier comfortable comfy poor bad worse normal proper decent sensible suitable appropriate acceptable adequate reasonable
consistent settled balanced supportive nurturing trusting respectful polite civil robust effective smooth peaceful pleasant friendly responsible
mature clean cleaner tidy tidier neat hygienic smart smarter sociable harmonious amicable constructive meaningful productive realistic manageable
hearty filling sound solid kind kinder gentle fair ample
excellent fantastic brilliant wonderful ideal perfect improved varied nutritious wholesome substantial welcoming homely cosy relaxed orderly organised
purposeful enjoyable stimulating inappropriate unsuitable inadequate unacceptable reliable respectable presentable functional tolerable healthful`

/** What praise and blame are spoken of in plans: homes, habits, ties and manners. */
export const judged = `environment environments surroundings setting settings home atmosphere relationship relationships friendship friendships bond
bonds attachment attachments connection connections communication interaction interactions routine routines boundaries boundary structure expectations parenting
supervision influence influences example attitude attitudes outlook mindset behaviour behaviours behavior behavoir behaviors choice choices decision decisions
lifestyle lifestyles diet diets meal meals food breakfast lunch lunches tea teas dinner dinners snack snacks habits hygiene sleep bedtime bedtimes sleeping standard
standards level levels quality condition conditions state repair manner manners language tone terms peers company experience experiences contact handover handovers
transition transitions mornings accommodation housing bed bedroom clothes clothing shoes coat uniform footwear bedding furniture toys equipment nappies placement
attendance progress presentation appearance weight appetite network foundation foundations footing practice adults friends family mood conduct dress
provision childcare amount portion portions bodies image pattern patterns eating arrangements mealtimes communication discipline rules limits
 crowd crowds start attitudes consequences living cooking stimulation interests hobbies activities outlet parent parents carer carers respect
frame lunchbox reactions temper tenancy kitchen bathroom house flat room trousers garden mattress cot nutrition engagement education understanding headspace`

/** How a child who is well is said to be. */
export const flourishing = `safe happy healthy loved wanted secure valued cherished treasured nurtured protected safeguarded respected included accepted content
contented fulfilled settled stable thriving flourishing safer happier healthier understood unharmed appreciated believed carefree adored special welcome loving caring nurturing`

/** Verbs that carry a noun and do little themselves: give, offer, provide. */
export const carrying =
  'give offer provide have keep maintain get receive put bring show lend deliver continue ensure need access seek find establish develop create retain accept want require identify source sustain arrange draw make add supply commit ask benefit'
    .split(' ')
    .flatMap(inflect)
    .join(' ')

/** What such verbs carry in empty tasks: support, input, oversight. */
export const busyness = `support input inputs oversight overview presence guidance advice help encouragement reassurance assistance intervention interventions
mentoring coaching advocacy signposting backup containment direction leadership expertise insight feedback nurture stability consistency continuity strategies
techniques tips awareness involvement motivation scaffolding outreach aftercare wraparound befriending suport surport opportunities attention empathy
mentorship liaison psychoeducation ideas options solutions structure`

/** People spoken of together. */
export const folk = `family families parents parent children child kids kid boys girls twins baby siblings sibling brothers sisters everyone everybody others people
professionals carers carer grandparents couple partner network teenagers staff pupils bairns bairn weans wean babies themselves`

/** Words of degree. */
export const degrees = `more much very really so quite fairly pretty less most too rather bit little lot far reasonably generally consistently always well greatly
significantly fully truly as both all such equally somewhat always emotionally physically`

/** What plans say is to be addressed, tackled or looked at. */
export const troubles = `concern concerns worry worries issue issues problem problems difficulty difficulties challenge challenges matter matters situation situations
risk risks barrier barriers behaviour behaviours emotions anger feelings needs anxiety expectations boundaries conflict finances money debt debts attitude attitudes
beliefs relationship relationships health drinking condition contact transition transitions stress thoughts routine routines placement impulses triggers trauma mood
moods dynamics identity symptoms outbursts tantrums medication attendance themes impact reasons past school`
