/** What people in a plan do, in the plain form: the words that follow "to" and "will", and with an s follow a name. */
const plain =
  `accept accompany act adapt add address administer admit advise advocate agree aim alert allocate allow answer apologise appear apply appoint approach arrange ask assess assign
assist attempt attend babysit bake bath bathe be become begin believe block book borrow break breastfeed bring brush build buy calculate call calm care carry cash catch celebrate challenge change chase chat check
choose clean clear close coach collect comb come comfort communicate complain complete confirm consider consult contact continue contribute cook cooperate copy count
cover create cuddle cut deal decide deliver demonstrate describe deserve design detail develop dial discuss dispense display do draft draw drink drive drop earn eat educate email employ empower enable
encourage engage enrol ensure enjoy escalate escort establish evaluate examine exchange expect explain explore express facilitate feed feel fetch file fill film find finish fit fix
flag flourish follow forget forward fund gather get give go greet grow guard guide hand handle hang happen have hear help hide highlight hold hoover host hug identify implement improve include increase inform
inspect install introduce invite involve iron issue join keep know label laminate last laugh lead learn leave lend let liaise lie lift like link list listen live load lock log look lose love maintain make manage mark
measure mediate meet mend mentor mind miss model monitor mop move name need negotiate note notify obtain observe offer open order organise oversee paint pay phone photograph pick place plan play
point post practise practice praise prefer prepare present print prioritise process produce progress promise promote protect provide pull purchase push put question quit raise rate reach read receive
recognise recommend record refer reflect refrain refuse register reinforce relax relay release remain remember remind remove rent repair repeat replace reply report request require research resolve respect respond restart resume
return review revisit reward ride ring role rub run say see seek seem sell send serve set settle share shop show shower sign signpost sing sit sleep slip smile socialise sort source speak spend sponsor
stand knock pass unlock pack unpack swab tick spot wave fold hang sew sweep start state stay stick step stop store strengthen stretch strip strive struggle study submit suffer suggest supervise supply support swap swim switch take talk teach tell tend test text thank think throw tidy tie
time top touch track train transfer translate transport travel treat trial trust try turn type undertake understand update uphold upload use vacuum visit volunteer vote wait wake walk want warn wash
watch wean wear weigh welcome wipe withdraw wonder work worry write`
    .trim()
    .split(/\s+/)

const irregular: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' }

const withS = (verb: string): string =>
  irregular[verb] ??
  (/(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`)

/** Doing words in their plain form: ring, bring, weigh. */
export const doingVerbs: ReadonlySet<string> = new Set(plain)

/** The same with an s, as they follow one person: rings, brings, weighs. */
export const doesVerbs: ReadonlySet<string> = new Set(plain.map(withS))

/** Forms that make a passive with "be", beside those in -ed. */
export const doneForms: ReadonlySet<string> = new Set(
  `told given sent made seen met rung put kept paid shown taken held read written done bought brought built caught chosen cut drawn driven eaten fed felt
found gone got had heard hidden hit hung hurt known laid led left lent let lit lost read ridden run said set sold sorted spent spoken stuck swept taught shut
thought thrown understood woken won worn copied carried tried`
    .trim()
    .split(/\s+/),
)
