/** Words often written with a capital that are nobody's name: organisations, roles, services, days, places, things. */
export const notNames: ReadonlySet<string> = new Set(
  `social worker health visitor school nursery college team early help family support police court children child parents parent carers
carer services service housing officer nurse teacher midwife gp hospital clinic surgery council university academy primary secondary centre
center hub group plan meeting various several many shared jointly joint turns collectively review conference core network panel head year form tutor deputy lead manager foster residential staff professionals
christmas easter ramadan eid diwali whitsun term summer autumn spring winter half bank holiday english maths science polish welsh british uk england
wales scotland ireland leeds hull manchester universal attendance allowance pip monday tuesday wednesday thursday friday
saturday sunday january february march april may june july august september october november december tv xbox snapchat instagram tiktok whatsapp facebook
youth justice probation street road lane house home speech therapist therapy consultant paediatrician personal adviser advisor home-start
freedom programme incredible years triple p app online community mental department dept unit ward nhs legal education welfare
outreach specialist practitioner workers independent reviewing chair board trust project young people woman's women's charity church mosque temple
adult adults baby unborn twins everyone everybody someone somebody all both anyone whoever who agencies agency tbc tbd none unknown
also then once when if after before because however although please see note reading writing kitchen bedroom living room phone number
others other family's appropriate respite short breaks carer's carers' safeguarding designated pastoral inclusion key learning mentor
mon tue tues wed weds thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm
hanukkah passover lent advent vaisakhi navratri holi halloween boxing whitsun pentecost sabbath shabbat jummah newyear valentine
french german spanish urdu punjabi bengali arabic somali romanian portuguese turkish italian russian ukrainian lithuanian tamil hindi gujarati farsi dari pashto
tigrinya amharic kurdish albanian chinese mandarin cantonese irish scottish gaelic latin makaton bsl braille roma romany traveller travellers gypsy
muslim christian sikh hindu jewish catholic methodist anglican islam quran bible guru
london birmingham liverpool sheffield bristol newcastle nottingham leicester coventry bradford kent cumbria essex sussex surrey norfolk suffolk cornwall devon dorset
yorkshire lancashire cheshire wigan bolton oldham rochdale salford stockport derby york cardiff swansea newport wrexham glasgow edinburgh aberdeen dundee
belfast dublin europe africa asia america india pakistan bangladesh nigeria ghana somalia poland romania albania syria iraq iran afghanistan ukraine
tesco asda aldi lidl sainsburys sainsbury's morrisons iceland argos primark boots superdrug ikea greggs mcdonalds mcdonald's costa kfc halfords currys wilko
google youtube netflix roblox minecraft fortnite playstation nintendo switch ps5 ps4 ipad iphone android zoom teams skype outlook messenger twitter discord telegram
vinted ebay amazon paypal monzo barclays halifax lloyds natwest santander nationwide hsbc clearscore
duke edinburgh's prince's scouts cubs beavers brownies guides rainbows cadets explorers army navy raf
disney lego barbie pokemon peppa bluey cbeebies bbc itv vlc dvd cd
tier level stage step band key phase foundation reception juniors infants sixth gcse gcses btec nvq esol pshe pe art music drama history geography computing
food drink hall street's avenue drive close terrace crescent park square bridge farm hill lane station library museum pool gym baths leisure sports stadium
mr mrs ms miss dr sir pc ds
national international north south east west northern southern eastern western central greater royal city town county borough
act section order child's children's adoption fostering kinship guardianship supervision protection need care leaving pathway education's
domestic abuse violence drug alcohol substance misuse recovery therapy counselling relate mind refuge women's aid barnardo's barnardos nspcc shelter
income tax credit credits benefit benefits jobseeker's disability living employment pension housing's discretionary hardship
facetime wifi internet wi-fi bluetooth gps cctv satnav
strengths difficulties questionnaire outcomes star signs safety graded profile cards wishes feelings three houses words pictures genogram timeline
solihull parenting triple-p thrive theraplay lego-based nurture elsa talkabout zones regulation colour monsters worry
motability oyster railcard uber bolt metrolink tram bus train
ventolin calpol ritalin concerta melatonin sertraline fluoxetine insulin epipen methadone subutex buprenorphine naloxone diazepam antabuse
lanes close unit flat apartment block tower cottage lodge
god allah jesus
covid flu mmr bcg hpv hep
i'm i'll i've i'd it's that's there's what's we're we'll we've you're you'll you've they're they'll he's she's can't don't won't isn't let's
always never no not only more less most better good well ready set go stop start ok okay yes
who what where why how which whose
i a an the this that these those
monday's friday's christmas's
week weekly day daily month fortnight today tomorrow tonight morning afternoon evening night
task tasks goal goals need needs action actions aim target targets outcome outcomes risk risks issue issues concern concerns
mum's dad's
first second third fourth
name names details to
wishes feelings
multi multi-agency lead's
portage fizzy lets
police's army
app apps snap insta fb yt
pampers huggies aptamil cow gate sudocrem e45 dettol
register registers records record report reports chart charts log logs diary sheet data figures
vodka wine lager cider stella carling fosters guinness
liberi ehm mosaic
cinema vue odeon bowling trampoline
moon sun earth
act's
playgroup creche
lunch breakfast dinner tea supper
catch place
tag
tik tok
asap fyi nb ie eg etc pls plz thx ok ps urgent done
whats
high lodge manor villa grammar comprehensive college
co ltd plc cic`
    .trim()
    .split(/\s+/),
)

/** Words that follow a name to make it a place or a thing: Grace Road, Hope House, May half term. */
export const placeWords: ReadonlySet<string> = new Set(
  `road street lane avenue drive close court house school primary secondary academy college university nursery centre center hall park gardens garden
way hill farm cottage lodge hospital ward surgery clinic hospice unit church chapel cathedral library trust foundation project hub club theatre stadium
terrace crescent grove place square mews walk row rise view mount bridge station green field fields common wood woods ridge bank estate tower towers buildings
building mill works infants juniors preschool pre-school playgroup scheme programme charity fund hotel inn pub arms cafe café
bar diner chippy barbers takeaway salon kitchen bistro restaurant grill garage zoo castle beach pier airport shop store stores bakery wedding bush day's wood's half term act law`
    .trim()
    .split(/\s+/),
)

/** Those of them that are nobody's surname. */
export const streetWords: ReadonlySet<string> = new Set(
  'road street avenue school primary secondary academy college university nursery hospital surgery clinic hospice centre center unit library stadium gardens'.split(
    ' ',
  ),
)

/** Words that are names too (Will, Grace, May, Hope): a capital alone does not settle them at a beginning. */
export const wordsToo: ReadonlySet<string> = new Set(
  `will grace may jan hope faith joy summer rose mark bill sue pat frank dawn april june august robin rich max art jack ray dean ivy lily daisy
poppy ruby amber violet jade skye sky star harmony miles chase drew grant rob bob gene penny sandy rocky autumn winter spring storm river
rain ocean forest bear wolf fox lark wren jay finch martin fern heather hazel willow ash basil olive ginger saffron cherry clementine coral
crystal gem pearl opal iris holly jasmine myrtle rosemary sage happy lucky precious blessing charity mercy prudence verity honour honor honey
candy misty dusty rusty sonny sunny chance hunter archer mason carter cooper parker porter taylor major duke earl king prince royal
noble true reed brook brooke dale glen heath cliff lake angel destiny heaven justice unity peace patience constance liberty kit pip teddy ace
reg tiger junior buddy sol buster bay blue blu cat guy harper hue jet lee mace mat moss ned norm page paige pierce piper poppet ralph reef
rex rod rook skip sparkle stone stormy strong sunshine temple tool trace van wade ward wave west wilde worth young zen bee bonny bonnie bunny
clay dash denim ever fleur flint gay grey gray hart haven indigo ink jewel jolly laurel leaf legend lennon lotus love magic maple marina
marvel memory merry navy oak onyx phoenix posy quill ridge rowan sailor seven silver snow sterling sylvan thorn tulip valentine vale valley
victory viper vivid wisdom zephyr ebony bliss cash fay hero hop jasper lane lux merit pax penn pepper petal pixie primrose rae shade
sierra terry timber topaz tuesday wednesday`
    .trim()
    .split(/\s+/),
)

/** Words that follow a name at the beginning of a sentence. */
export const afterNames: ReadonlySet<string> = new Set(
  `will is was has had to and can does did needs should must goes gets said says told saw rings takes helps visits shows likes wants knows who or with
would could might may cannot can't won't isn't wasn't hasn't doesn't didn't also now never always often sometimes usually really still just already only then
both together himself herself themselves went came got made felt asked used tried started stopped began became left brought took gave kept lost found met
wrote spoke ran slept ate drank seemed looked worked played talked walked helped needed wanted liked loved lived moved missed attended reported explained
aged hopes wishes loves hates fears dreads worries misses believes remembers prefers chooses tells asks lives goes stays keeps tries turns comes
feels finds struggles enjoys thinks feeling thinks`
    .trim()
    .split(/\s+/),
)
