const words = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/))

/** Letters that a child's parent can be counted on to know: GP, TV, A&E, ranks before a name, shops, exams, sizes. */
export const knownToAll: ReadonlySet<string> = words(`
  gp gps nhs tv tvs pe id ids mot uk dvd dvds a&e cd cds ok gb usa us eu un it ict re bbc itv ni roi gcse gcses btec btecs nvq nvqs sats sat hnd hnc ba bsc ma msc phd pgce
  eta asap tbc tbd tba rsvp pto faq ps nb aka etc eg ie am pm bst gmt bc ad diy bbq pa's vip ufo iq dna hiv aids tb mmr ivf cpr ecg uv bcg adhd add ocd ptsd lgbt lgbtq
  pc pcso pcsos dc ds di dci dcs dsi pcs sgt insp wpc dcc acc cid mp mps qc kc mbe obe
  b&q ikea asda kfc m&s h&m tkmaxx hmv jd b&m wh dpd ups dhl rac aa bmx bmw vw mg jcb bp ee o2 bt lg hp jvc hsbc tsb rbs rspca rnli nspcc rspb ymca ywca wwf ufc wwe nba nfl fifa efl fc afc rfc rl rlfc cfc ufc utd ko xl xs xxl xxxl sm
  ps1 ps2 ps3 ps4 ps5 xbox psp ds wifi usb sim pin qr pdf sms mms gps cctv hdmi led lcd ipad iphone app url html www gta fortnite roblox uno lego nerf ktm dj mc rnb cbbc cbeebies p&o mp3 mp4 pc hd 3d 4g 5g ai
 mri mris ct eeg eegs raf sas hms raf cadet cadets atc rn hmp hm hmrc dvla dvsa p45 p60 cv cvs nin atm vat paye isa ltd plc co
  ii iii iv vi vii viii ix xi xii xiv xvi
  y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 yr n/a w/c w/b w/e c/o y/o d/w r&r r&b tlc fyi lol omg btw imo sos rip ceo dob o/s b&b b&bs tel fax mr mrs ms ww1 ww2 ce rc cofe st uhu pva pvc mdf bmx ebay lpg gas
  dab wd oap oaps aqa ocr edexcel hpv epipen tesco lidl aldi asos primark argos smyths
  asa bfg copd cscs atm ibs lri gaa rufc epipen dsa fha hpv mmr bcg gi ent er wc cprs phe hse rmt usdaw stn bafta wiggles pjmasks lol omg vtech
  gaa rufc cfc hgv hgvs lgv psv ppe nye dvds cdt ptfe jjb sky itv1 itv2 bbc1 bbc2 cbb dfs wilko hsbc tsb hms eastenders fitbit airpods macbook xmas bday bffs vhs hifi wkd ipa roadman hdtv rpg nhl mlb pgtips aldi spar o2 bupa nutella abc abcs rgb gcses igcse epq ucas ielts toefl uefa spfl irfu wru rfu ecb ltd fm lw ac mdma lsd ecig etas usps evri tfl lner gwr scotrail ryanair tui ba btp mcdonalds maccies nandos greggs
  qpr mufc lufc nufc avfc sia pj pjs pg u18 u15 tnt blt tlc pva st ste nw ne se sw1 nct wi wea oap bff bf gf ex oj pb yt ig fb mfc fcuk jls bts ksi mrbeast ufc dm dms
`)

/** Words that people put in capitals to press a point; the capitals say nothing about letters that stand for more. */
export const pressedWords: ReadonlySet<string> = words(`
  a i an the and or but not no yes never always must will shall can cannot could should would all any every each both none only just very also again still too more most less least same other
  this that these those there here now then when where why who what how which whose if before after until till by from to of in on at for with without into out up down off over under back
  is are was were be been being has have had do does did done done go goes went gone get got see saw seen say says said stop start keep give take make need needs want wants wait call ring
  mum dad mother father parent parents child children baby nan nana nanna nanny gran granny grandad family carer carers partner son sister brother aunt uncle you your yours he she her him his they them their we us our it its me my mine
  daily weekly monthly fortnightly today tonight tomorrow week weeks day days night nights month months year years time times date dates am pm
  please note urgent important update updated new old action actions actioned plan plans review need goal goals task tasks aim aims target targets outcome outcomes reason worry worries risk risks safe safety danger
  one two three four five six seven eight nine ten first second third last next final good great well better best bad worse worst
  school nursery college home house contact visit visits meeting health court police social worker work support help evidence impact met unmet partly complete completed ongoing open closed draft
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  nil full half part whole own alone once twice ever really so such than like about around because since during while though however therefore unless except instead extra right left true false
  love hug happy sad cross angry calm kind sorry thanks thank hello hi bye fun play read book bed teeth food milk car bus door key keys phone dog cat money rent drink drugs alcohol sober clean tidy washed
  his hers late early quick slow soon asleep awake agreed agree disagree signed missed cancelled moved changed passed failed pass fail yep nope ok okay wow ha haha xx xxx x o none nothing nobody everyone everything anyone
  summary background strengths concerns views voice who when what details name names address email number tel boys girls boy girl men women kids teens son daughter twins
  zero big small large huge max min hot cold wet dry red amber green blue black white exit push pull danger warning caution fire no-one team lead head top end
`)
