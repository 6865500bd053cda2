/** Verbs and nouns whose forms do not follow the rules of English spelling. */
const irregular: ReadonlyMap<string, string> = new Map(
  `be is are was were being been am|have has had having|do does did done doing|go goes went gone going|take takes took taken taking
get gets got getting gotten|give gives gave given giving|make makes made making|see sees saw seen seeing|say says said saying
keep keeps kept keeping|think thinks thought thinking|feel feels felt feeling|tell tells told telling|find finds found finding
know knows knew known knowing|come comes came coming|become becomes became becoming|show shows showed shown showing
bring brings brought bringing|build builds built building|hold holds held holding|put puts putting|run runs ran running
meet meets met meeting|lead leads led leading|leave leaves left leaving|lose loses lost losing|let lets letting
stand stands stood standing|understand understands understood understanding|hear hears heard hearing|speak speaks spoke spoken speaking
write writes wrote written writing|drive drives drove driven driving|eat eats ate eaten eating|drink drinks drank drunk drinking
sleep sleeps slept sleeping|wake wakes woke woken waking|wear wears wore worn wearing|throw throws threw thrown throwing
break breaks broke broken breaking|hit hits hitting|hurt hurts hurting|cut cuts cutting|set sets setting|sit sits sat sitting
begin begins began begun beginning|choose chooses chose chosen choosing|fall falls fell fallen falling|grow grows grew grown growing
rise rises rose risen rising|stick sticks stuck sticking|swear swears swore sworn swearing|fight fights fought fighting
quit quits quitting|steal steals stole stolen stealing|buy buys bought buying|sell sells sold selling|pay pays paid paying
lie lies lied lying|die dies died dying|withdraw withdraws withdrew withdrawn withdrawing|deal deals dealt dealing
undertake undertakes undertook undertaken undertaking|oversee oversees oversaw overseen overseeing|teach teaches taught teaching
seek seeks sought seeking|child children|person people|man men|woman women|wife wives|life lives|self selves|tooth teeth|foot feet
play plays played playing|stay stays stayed staying|enjoy enjoys enjoyed enjoying|travel travels travelled travelling
model models modelled modelling|signpost signposts signposted signposting|develop develops developed developing
monitor monitors monitored monitoring|offer offers offered offering|visit visits visited visiting|listen listens listened listening
benefit benefits benefited benefiting|limit limits limited limiting|refer refers referred referring|refuse refuses refused refusing`
    .split(/[|\n]/)
    .flatMap(row =>
      row
        .split(' ')
        .slice(0, 1)
        .map((base): [string, string] => [base, row]),
    ),
)

const endsInShortVowel = /^[^aeiou]*[aeiou][bdgklmnprtv]$/

/** All forms of a word written with a star: `support*` is supports, supported, supporting as well. */
export const inflect = (base: string): readonly string[] => {
  const known = irregular.get(base)
  if (known !== undefined) return known.split(' ')
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`]
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  if (/ie$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -2)}ying`]
  if (/[^eo]e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base}ing`]
  const doubled = endsInShortVowel.test(base) ? base + base.slice(-1) : base
  return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`]
}
