/** Family words that can only be one person for this child, in the languages that families speak. */
export const kin =
  `mum mummy mam mammy mammie mama mamma mom mommy ma mother mums mummies mumma mumsy mamusia mamo mamka mamica mamuse
dad daddy da papa pa father dada tad tada tado daddies pops pappa papi papá mamá babbo padre madre
nan nanna nana nanny nannie nannies nain granny grannie grandma gran gramma grammy grammie grams grandmother mamgu
taid grandad granddad grandda grandpa grampa gramps grampy grandfather tadcu bampi bampy bamps bampa grancha granch gransher gransha granda granpa
maw paw mither faither oulfella oulwan stepdad stepmum stepmother stepfather stepmam stepdaddy stepmummy
nonna nonno nonni babcia babunia babusia baba buba bubbe bubby bubba zayde zaide zeide dziadek dziadzio dziadziuś dziadzia babushka babuszka dedushka deda dedo dyado djed baka bako
dadi dada dadaji dadiji nani nana nanaji naniji nanu nanabhai dida didima thakuma thakurda dadu ajji ajja thatha thaatha tatha paati patti ammamma ammachi appachan achamma muthassi aaji ajoba bibi biji beeji bebe baba babaji
ammi ammu amma ammaa ammijaan ammijan abbu abba abbaji abbujaan abu umi ummi umm mamaji maa baba babba bapu bapuji pitaji papaji papa mataji matha appa aai aayi baa
hooyo aabo ayeeyo awoowe abo abba enat abbaye abat adey
maman mamie mémé meme pépé papy papi mamy mémère pépère tatie tonton
mutti mutter vati oma opa omi opi tata tati tatko tate tatty tatinek táta tatínek máma maminka babička dědeček dedko babka mamička tatko ocko
mamae mamãe mãe pai papai vovó vovô vovo avó avô avo abuela abuelo abuelita abuelito yaya yayo lolo
teta jiddo jeddo jido jidu sido sitto sitti teita tayta gedo geddo nene baba babaanne anneanne yiayia giagia pappou papou yaya pappous
mormor farmor morfar farfar mummi pappa ukki vaari äiti mamma
halmoni haraboji eomma appa umma okaasan okasan otosan otousan obaachan obachan ojiichan ojiisan obaasan baba yeye nainai waipo waigong gonggong mama ngoại nội
koro kuia whaea matua
iya baba mama nne papa nnenne nnanna nana agya maame ambuya sekuru baba gogo mkhulu nyanya babu bibi mzee jajja
bunica bunicu bunicul buni mamaie tataie mămica mama tata bica mami tatic tăticu nagymama nagypapa nagyi anyu
madar pedar maamaan bibijan plaar bawuk dayik dapîr bapîr
dadijaan nanijaan barimum bawa motaba motiba nanima dadima nanima nanapa`
    .trim()
    .split(/\s+/)

/** A relative there may be several of, but who is one person where the word stands alone: her brother, big sister. */
export const relatives: ReadonlySet<string> = new Set(
  `brother sister stepbrother stepsister sibling twin cousin aunt auntie aunty uncle godmother godfather godmum goddad
niece nephew son daughter stepson stepdaughter husband wife partner boyfriend girlfriend fiancé fiance fiancée ex spouse
grandson granddaughter zio zia tía tío tante onkel oncle wujek ciocia modryb ewythr
khala khalah chacha chachi phupho phuppo phopho mamu mami taya tayi chachu bhai bhaji bhabi bhabhi didi api baji behen masi maasi massi mausi bua kaki mama
abti eeddo habaryar eeddo ammo khalo khalto khaltu amto tito teyze amca dayi abla ciotka strýc teta
stepgran stepnan guardian`
    .trim()
    .split(/\s+/),
)

/** Family words that mean several people, so that nobody in particular is named. */
export const families: readonly string[] =
  `parents parent grandparents grandparent families family relatives relations siblings aunties aunts uncles cousins brothers sisters carers carer
caregivers caregiver guardians stepparents step-parents godparents nans grannies grandmas grandads nieces nephews sons daughters inlaws in-laws
parent/carer parents/carers mates friends neighbours neighbour friend household couple folks kin twins boys girls kids children
lads lasses pal pals chum chums whanau whānau clan biradari mate neighbor neighbors rents elders relation relative`
    .trim()
    .split(/\s+/)
