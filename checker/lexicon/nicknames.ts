/** What people in the UK are called for short where the short form does not begin or end the long one: Bill for William. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  `abigail: abs gail
adebayo: bayo
alastair: ally al
alexander: sandy sasha xander lex al zander
alexandra: sandy sasha lexi lexie xandra
alfred: fred freddie
alistair: ally
amelia: millie milly mia
anastasia: stacey nastya tasia
andrew: drew andy
angus: gus
ann: nancy
anne: nancy
anthony: tony ant
antony: tony ant
antonia: toni tonia
archibald: baldie
arthur: artie
augustus: gus
aurora: rory
barbara: babs
barnaby: barney
bartholomew: bart
beatrice: trixie bee bea
benedict: ned
bernadette: detta
bridget: biddy bridie
cameron: cam
caroline: carrie caz
catherine: kate katie kitty cath kat cassie kay
cecilia: cissy celia
charles: charlie chuck chaz
charlotte: lottie charlie lotte char
christina: tina chrissy kirsty
christine: tina chrissy
christopher: chris kit topher
clementine: clemmie
constance: connie
cordelia: delia
daniel: dan danny
danielle: dani elle
david: dai davey dave
deborah: debs
dominic: nic nico
dorothy: dot dottie dolly
edward: ted teddy ned ed eddie
eleanor: nell nellie ellie nora
elizabeth: liz lizzie beth betty betsy libby liza elsie eliza bess bessie buffy
emmanuel: manny
ernest: ernie
esther: essie
eugene: gene
euphemia: effie
evangeline: eva evie
fiona: fee fi
florence: flo flossie florrie
frances: fran fanny frankie
francesca: fran frankie chess chessie cesca
francis: frank frankie
frederick: fred freddie rick
gabriella: ella gabby gabs
genevieve: evie viv
geoffrey: geoff jeff
georgina: george georgie gina
gerard: gerry
gwendolen: wendy
gwilym: gwil
harold: harry hal
harriet: hattie hatty harry
helena: nell lena
henrietta: hettie etta
henry: harry hal hank
hilary: hils
hugh: huey
ignatius: iggy
isaac: ike zak zac
isabel: izzy bella belle issy ibby
isabella: izzy bella belle issy ella
isabelle: izzy bella belle issy
isobel: izzy bel
jacob: jake coby
jacqueline: jackie
james: jim jimmy jamie jem hamish
jane: janie jenny
jeremiah: jerry jem miah
jeremy: jem jez jerry
john: jack johnny jock ian
jonathan: jon jonty jonny nathan
joseph: joe joey jo
josephine: jo josie posy josey
joshua: josh
judith: judy jude
julian: jules
juliet: jules
katherine: kate katie kitty kath kat kay
kathleen: kath kate katie kitty
katarzyna: kasia
aleksandra: ola sasha
aleksander: olek alek
jakub: kuba
jan: janek jasiu
jerzy: jurek
joanna: jo asia
krzysztof: krzys krzysiek
malgorzata: gosia
małgorzata: gosia
maria: mia
wojciech: wojtek
zofia: zosia
zuzanna: zuza zuzia
mateusz: mati
michal: michas
stanislaw: staszek stas
lawrence: larry loz laurie
leonard: lenny len
leonardo: leo
lewis: lou lew
louis: lou
louisa: lou lulu
louise: lou lulu
lucas: luke
lucy: lulu
lydia: liddy
mackenzie: mac kenzie kenz
madeleine: maddie maddy
magdalena: maggie lena magda
malcolm: mal
margaret: maggie meg peggy daisy greta mags megan
marjorie: marge
martha: mattie
mary: molly polly may
matilda: tilly tilda mattie
matthew: matt matty
maximilian: max
michael: mick mike mikey micky
mohamed: mo moh hamid
mohammad: mo moh
mohammed: mo moh
muhammad: mo
muhammed: mo
mustafa: mus
nathaniel: nate nat nathan
natasha: tasha tash
nicholas: nick nicky nico claus
nicola: nicky nic nix
oluwadamilola: dami
oluwaseun: seun
oluwatobi: tobi
oliver: ollie olly noll
olivia: liv livvy livvie ollie
ophelia: phee
padraig: paddy
patricia: pat trish patsy tricia
patrick: paddy pat
penelope: penny nell
peregrine: perry
persephone: percy persy
peter: pete
philippa: pip pippa
philip: pip
phillip: pip
philomena: mena
prudence: prue
rachel: rach
raymond: ray
rebecca: becky becca bex beck
reginald: reggie reg
rhiannon: rhi annie
richard: rick ricky dick dicky rich richie
robert: bob bobby rob robbie rab
roberta: bobbie
roderick: rory rod
ronald: ron ronnie
rosalind: roz
rosemary: rosie
rowland: rolly
ruairi: rory
rupert: rup
samantha: sam sammy
samuel: sam sammy
sarah: sal sally sadie
sebastian: seb bas baz
shannon: shan
siobhan: shiv shivvy
sinead: shin
stanley: stan
stephanie: steph stevie
stephen: steve stevie
steven: steve stevie
susan: sue suzy susie
susannah: zanna sukie
tabitha: tabby
teresa: tess terry tessa
terence: terry tel
thaddeus: thad
theodora: thea dora teddy
theodore: theo teddy ted
theresa: tess terry tessa
thomas: tom tommy tam
timothy: tim
tobias: toby
ulysses: uly
valentina: tina
veronica: ronnie vee
victoria: vicky tori vic
vincent: vinnie
violet: letty
virginia: ginny
wilfred: wilf fred
wilhelmina: billie mina
william: will bill billy willy liam wills
winifred: winnie freda
zachariah: zak zac
zachary: zak zac zach
zephaniah: zeph`
    .split('\n')
    .map(line => {
      const [long = '', short = ''] = line.split(': ')
      return [long.trim(), short.trim().split(' ')] as const
    }),
)
