//! The words that receipts are made of.

/// 2048 everyday Norwegian words, sorted, one for each 11 bits. No æ, ø or å,
/// so that they fit in file names; no two differ by one letter or by two
/// neighbours swapped, so that they can be read aloud and copied by hand.
///
/// The list is frozen: another order or another word would change the receipt
/// of every file already saved.
pub const WORDS: &str = "\
adapter adjektiv adresse advent agurk akeleie akkord akkurat akrobat aksent aktiv aktuell \
akvarium alarm album alfabet algebra allerede allsang alltid almanakk alpakka alperose alpin \
alter alvor amarant ambisjon ametyst ampere analyse ananas anbefale andre andunge anelse anemone \
anker anlegg annonse anorakk ansikt ansvar antenne antikk antilope antrekk apotek appell \
appelsin applaus aprikos april arbeid arena argument arkitekt arkiv arktisk armring aroma \
artikkel artist asjett aspeblad atelier atlas atlet august aula autograf automat avbrekk \
avdeling avdrag avhengig avlaste avrunde avsender avstand avtale bacon badeball badedag badehus \
badekar badeland badevakt badevann bakeri bakgrunn bakke balanse balkong ballade ballett ballsal \
bambus banan bandasje banjo barndom barnebok baryton basar basill basis basketak basseng batteri \
beboer bedrift begge begynner behag behold behov beite bekk bekkasin bekrefte berg berolige \
beskjed beskytte bestemt bestikk bestille betenke betong betrakte beundre bevare bever bevis \
bidrag biff bikube bilbelte bilde bilist biljard bilkart billig biltur binders bingo biologi \
bistand bjelke bjerk blad blanding blank blender blokk blomst blunke bluse blyant bobler bokbuss \
bokhylle bokkasse bokklubb boklig bokmerke bokorm boks bolster bolt bomring bomull bonus bordduk \
bordkort borger botanikk bragd brann bred bremse brensel brevdue brevkort briks briller bringe \
brisling brokkoli bronse brosje brosjyre brostein brudgom brukbar bruker brygge bryllup budsjett \
bukett bukse bukt bunad bunn buskap buss busshall busstopp butikk butler bybane bygd bygdetun \
bygning bykart bykjerne byliv bymuseum bypark bytorg bytte byvekst celle chili clown collie \
cowboy cruise curry dagbok daggry daglig dagslys dagsnytt dagstur dampskip dans danselag \
database dato debut deig deilig dekning dekorere deksel delelig delfin delikat delta delvis \
dempe desember designer dessert detektiv diagram dialekt dialog diamant diett digital dikt \
diktbok dilemma dimme diplom direkte dirigent disiplin disk diskuter divan djerv dobbel doktor \
dokument domino domkirke dommer dragon drake drivhus dronning drops dugg dugnad dukkehus dukkert \
dundyne dunk dusin dusj duskregn dybden dyktig dynamisk dyne dyrebar dyrehage dyrehold dyreliv \
dyrespor dyrke dyrlege edelgran egen egnet eikeblad eiker eiketre ekko eksamen eksempel ekspert \
ekspress ekstra ekte ekvator elbil eldre elefant elektron element elev elgspor elleve elskling \
elveland elveleie elvesus emne endring enebolig energi engang enhet enig entall eplehage \
eplekake eplemost epletre epost erfaring erobre erstatte essay essens etasje etikett etikk \
ettertid euro fabel fabrikk fagdag fagfolk fagord fagott fakkel fakta faktisk familie fane \
fanfare fantasi fargelek farin farkost farlig fart farvel fasade fasan fasong fastland favoritt \
februar feire feit fennikel feriehus ferje festbord festdag festival festning festsal festtale \
figur fiken filet film filmrull filosof filter finale finpuss fiol firfisle firkant firma \
fiskemat fisker fisketur fjell fjellhus fjellsti fjerde fjernsyn fjord fjordarm fjordtur fjorten \
flagg flaggdag flak flamme flanell flere flertall flittig floke flom flora flott flybuss flyge \
flyplass flyt fnugg foaje fokus folder folk folkelig folketog fontene forbi fordel foredrag \
forelese formue fornuft forsker forslag forum fotball fotefar fotnote fotograf fotpleie fotspor \
frakk framgang framover framtid fredag fredelig fredsdue freidig frihet friluft frimerke frisbee \
friskus fritid frokost front frosk frukt fruktfat fryd fryse fugl fuglebok fuktig fullt fungere \
funksjon furumo furutre fyldig fylke fysikk gaffel galeri galopp gangsti garanti garasje gardin \
gartner gate gatefest gaupe gavebord gavekort gavmild gebyr geitost general generell geni \
geografi gevinst gips giraff gitar givende giver gjedde gjemsel gjenbruk gjenlyd gjennom gjensyn \
gjest gjeter gjetning gjetord glans glassbit glimt glitre glitter globalt globus gnist godbit \
godkjent godnatt gods godstog godvilje gondol grad grafisk granbar granitt granne granske \
grantre grasplen gratis grein grense gresskar grubling grunn grunnfag gruppe grus guide gullfisk \
gullfugl gullmynt gullregn gullring gullsko gulrot gulspurv gulv gulvbord gummi gylden gymnas \
gymsal gymsko gymtime gynge hage hagebenk hagebord hagebruk hagefest hagegang hagelag hagelykt \
hageport hagesaks hagestol halmhatt halogen halsduk halv halvpart halvveis hammer hammock \
hamster handball handbok handduk handel hangar hanske hard harmoni harpe havblikk havbris \
havbukt havbunn havdyp havfiske havfrue havfugl havgap havis havre havsand hefte hegre hekling \
heldig helg helgetur helhet henrykt herlig heroisk hespetre hestehov hestesko hilsen himmel \
hingst historie hjelp hjem hjemland hjemsted hjerte hjort hjul hjulspor hobby hodepute holde \
honning hoppetau horisont hotell humlebol humor humpe humrende hundehus hurra hurtig husbil \
husdyr husflid husrom hustak hustavle hvalp hvalross hverdag hvete hvile hvilerom hviske hvitost \
hvitveis hyasint hybelhus hygge hyller hyllest hymne hyttebok hytteliv hyttetur ideal idebank \
idebok idiom idol idrett idyll igjen iglo ikon ildsjel ildsted iltog impuls indeks indigo indisk \
industri ingen innad innbo innerst inngang innhente innhold innland innlegg innover innsats \
innside innsikt innskudd innspill innsyn inntak inntrykk insekt inspirer intervju invitere isbad \
isberg isbit isdans isfiske isfjell ishav iskake iskiosk iskjeks iskrem iskunst islender islys \
isolere ispinne isroser isskap istapp istid isvann ivrig jade januar jeger jernbane jobb jodle \
jogging jordbruk jordbunn jordeple journal jubel judo juice julaften julebord julebrus julebukk \
juledag julefest julegave julehus julekake julekort julekule julelys julemat julenek julepynt \
julesang juletid juletog juletre juli jumbo jungel junior justere kabin kadett kafe kaffebar \
kaffekos kaffetid kajakk kajutt kakao kakebit kakeboks kakebord kakefat kakefest kaktus kalas \
kalender kalkun kalori kamel kamille kampanje kanal kandidat kanotur kanskje kant kapittel kappe \
kapsel kaptein karaffel karamell karate karbon karneval kartbok kartong kartotek karusell \
kassett kastanje katalog katapult katedral kattemat kattepus kattunge kebab kenguru keramikk \
kikkert kimono kino kiosk kittel kiwi kjede kjeks kjeller kjemi kjenne kjent kjole klang klar \
klasse klaver klem klesskap klima klinikk klode klok kloss klovn klubb klubbhus klubblag knagge \
knall knirke knitre knute knytte kobber kobling koffert koke kokkelue kokos kolibri kollega \
koloni komedie komet komfort komfyr komma kommune kompass kompis komplett kompost konditor \
konfekt kongehus kongelig kongle kongress konsept kontakt konto kopi kopper korall kork korleder \
kornaks kornett korpus korridor korsang korsvei koselig kosmisk kostbar kostnad kostyme kotelett \
krabbe kraftig krans kremost krikkand kringle kronblad krukke krydder krystall kubikk kulepenn \
kultur kunnskap kunst kunstbok kupe kupong kusine kvadrat kvalitet kvantum kveite kvitter \
kylling kyndig lager lagspill lagsport laguna lakris lampe land landbruk landevei landkart \
landluft landsdel landskap langbord langfri langrenn langtur lanterne lapskaus lastebil lavendel \
lavland lavvo leder leirbu leirsang lekeland lekerom lekse leksikon leksjon lekter lengde lenke \
leopard lerret lesbar lesebok leseglad lesehest lesekrok lesesal lesestol lesning letthet \
lettmelk levetid likefrem likevekt lilje lilla limerick lindetre line linjal list liter livlig \
livrett loddbok loddrett loft loggbok logikk lokal lomme lovsang luftbro luftig luftskip lugar \
lunsj lupin lydband lydbok lydkunst lydspor lykke lykt lyng lyre lyrikk lysbilde lysfest \
lysglimt lyshus magasin magisk magma magnet mais majones makrell makron malebok maler malm \
mandarin mandolin manesje maneter mangfold mannskap manual manus margarin marinade marine marked \
markere marmor marsipan marsj marsvin maskin maskot matbod matboks match matfest matpakke \
matpapir matrett matros matte mattelek medalje medgang medisin medlem medvind megle meieri \
meisel mekanikk melde melding melisse melk melkevei melodi melon memoar meninger menneske \
menuett meny merkbar merkedag messe mester metall meteor metode middag midje midnatt midt \
midtbane midtgang mikrofon mildne milliard million mimikk mimre mineral miniatyr minibuss \
minigolf minimum minne minnebok minutt mirakel mobil modell modem moderne modig modne modul \
molekyl moment monolog montasje monument morgen moro morsom mosaikk mosekant mosjon moskus motiv \
motor muldvarp multe multemyr musehull museum musikal musikant musiker musikk musli mynt \
myntfunn myte nabo nabohus naboskap nasjon nattbord nattbuss nattfugl nattlys natur naturfag \
naturlek navigere navle navnedag nedover nellik nesehorn nesten nettside nettverk nisselue \
nokturne nomade nordlys nordover nordpol nordvest nordvind nostalgi notat note notebok novelle \
november nudel nugat nybakt nybygg nygift nyhet nynorsk nype nyskape nystart nystekt nyvasket \
oase odde oddetall oktav oktober oldefar oldemor oldtid oliven olje oljepris omelett omfavne \
omkring omsorg omtale omtanke omvei omverden onkel onsdag opal opera operette oppdage oppdrag \
oppdrift oppgang oppgave opphav oppleve opplyse oppover oppstart opptog optimist ordbilde ordbok \
ordjakt ordlek ordliste ordne ordspill ordtak oregano organ orgel origami orkester orkide \
ornament ostebit ostebord ostefat ostekake oter overalt overgang overtid padling pakkhus palass \
palett palme panda panel panorama panter papaya papir papirark pappeske parade paragraf paraply \
parasoll pardon parfyme park parkbenk parmesan pasta pastor patent patrulje pause pauserom \
pedagog pedal peis pelikan pelsdyr pendle penger penn pensel pensum pepper perfekt periode \
periskop perle perlerad perrong persille persisk person pianist piano piggsko piggsvin pigment \
pilegrim piletre pilot pingpong pingvin pinnsvin pipe piruett pistasj pizza plakat plan plankton \
plask plassere plaster plate pleie pludre plukke plunder pluss plystre podium poeng poesi poet \
polka polo pommes ponni popkorn poppel porsjon portal portier portrett portvakt posisjon postbil \
postbud posthus postkort potetmos potte premie prikk prins prislapp prisme program prolog \
promille proppe prosa prosjekt publikum puls puma purpur pusle pust pusterom pute pynte pyramide \
pysjamas quilt quiz rabarbra rabatt radar radiator radio radius rakett rakfisk rakle ramme \
rampelys randsone ransel rapport rebus redning regatta region register regn regnbue regnbyge \
regneark regnebok regnfull regnhatt regnlek regnskap regnskog reinkalv reinlav reinsdyr reise \
reisebok reisevei rekord rektor relevant relieff reporter resonans respekt resultat revy ribs \
ridder ridebane ridehest ridesti ridetur riktig rimfrost ring ringperm ritual robot robust rodeo \
rokke rolle rollelek romfarer romferd romferge romskip rorbu rosebed roseblad rosebusk rosehage \
rosehus rosett rosin rosmarin rotmos rotur rovfugl rubin rugby rullator runddans rundkast \
rundlek rundsang rundtur rune rusletur rustning rutebil ruteplan ruter ryggsekk rynke rytme \
rytter safari safir safran saft saga sagaland sagaskip sagbruk sakte salami salat saldo salong \
saltvann samfunn samisk samklang samler samspill samtale samvirke sandal sanddyne sandkake \
sandkorn sandlek sangbok sangfest sangfugl sangkor sanglag sangtime sannhet saus savanne seilas \
seilduk seiltur sekund selfie selje selleri selskap selunge semester semule senior sennep senter \
serenade serviett servise sesam sesjon sesong seterbu signal signatur sikksakk silhuett silke \
silo sirkel sirkus sitat sitron sitrus sjakkur sjal sjarm sjekk sjekte sjiraff skalldyr skape \
skibakke skidag skifer skifte skiglede skiheis skihopp skikk skiklubb skilt skilue skingre \
skinke skipper skirenn skisport skisse skitrekk skive skivoks skjold skjorte skogbruk skogbryn \
skogbunn skogduft skogholt skogkant skogsti skogstur skogsvei skole skolebok skoledag skolekor \
skoletur skolevei skolisse skomaker skonnert skorpion skovl skredder skribent skrift skriveri \
skrog skrue skuff skulptur skumring skute skybanke skyfri skygge slalom slede slikkeri slips \
smalfilm smed smidig smil smykke snabel snadder snakk snarlig snartur snarvei snegle snekker \
snekre snipp snodig snor snue soda sofakrok sokkel solbad solbris soldag soleie solfylt solglad \
solgul solhatt solist solklar solkrem solkrok sollue sollys solrik solsikke solskinn solur \
sonate sonett sopptur sopran sorbet sovepose spasere speider speil spinat spindel spleis \
sporhund sprelsk spretten spring sprudle spurv stabbur stadion stafett stall starte stasjon \
staude staur stave stavtur stearin steinbit steinbro steinbu steinhus steinur stemme stemning \
stempel stengel steppe stereo stevne stige stigning stikkord stillas stillhet stipend stjerne \
stoff stolpe stolrad stolt storby storfe stork storstue strand strikke strimmel stripe struktur \
stryker student studere studie stumfilm stylter styrbord styrke suite sukker suksess superb \
supper surdeig surfe suvenir svale svamp svanedam sveiv svenn syklist syklubb sylinder symaskin \
symbol symfoni sympati synlig syrin system sytten sytti tabell tagg takk taklampe takrenne \
takstein taktfast taktikk talent talje tallinje tallord tallrad tamburin tandem tangent tango \
tankbil tanke tannkrem tannlege tapet taxi teater teft tegner tegning teip tekanne teknikk \
tekopp tekst tekstbok telefon telegram teleskop teltduk tema tempo tenker tenksom tennis tenor \
termin termos terrasse terreng terrier tettsted tidlig tidsrom tiger tilbake tilbud tillegg \
tillit tilskudd tilskuer tiltak tiltro time timelang timeplan timian tind tinning tipptopp \
tirsdag tistel titte tjern tjue togferie togkart togreise togtur togvogn tokt tolke tomat \
toneart tonefall topas toppfart topplue torden torg tornado torne tospann trafikk trailer \
traktor tralle trapes trapp traske travel trebukk tregulv trehus trekant trekiste trekrone \
trener trening treski tretten tretti trevegg treverk triangel tribune trikot trinn trio triumf \
trivsel trofast trofe troll trollbok trolsk trombone tromme tromming trompet tropisk trosse \
trost trottoar trygg tube tulipan tundra tunfisk tunnel turbo turglede turhytte turkart turkis \
turkopp turlue turmappe turnhall tursekk tursti turtelt turvenn tusen tusenben tusenlys tusjpenn \
tvilling tydelig tyggis uendelig ukeblad ukedag ukeplan ulendt ullgarn ullhue ulljakke ullsokk \
ullteppe ullvott ungdom ungskog uniform unik union univers uredd urmaker urskog urtehage urverk \
utbytte utdanne utdrag utdype utelys uteplass uterom uteskole utetime utflukt utfolde utforske \
utgang utgave uthus utkant utkikk utklipp utland utmark utover utrolig utside utsikt utskrift \
utstille utstyr uttenkt uttrykk utvikle vaier vakker valg valmue valuta vandrer vandring vanilje \
vannbad vanndyr vannfall vannkopp vannlek vannpost vannpytt vannski vanntur vante varde variant \
varm varmeovn varsel vaskeri vaskerom vedkubbe vedlegg vedovn vedskjul vedtak vegg veggavis \
veggkart veggpynt veigrep veikart veikryss veilede veimerke veiskilt veiviser vekke vekt \
vekttall velegnet velge velkjent velstand vennlig vennskap venstre venterom ventetid ventil verb \
verden verdi verksted versjon vertinne vestkant vestover vevstol vevteppe vibrere vidde video \
vidunder vifte vikar viking vikle villaks villdyr villmark villrein villrose vimpel vindfang \
vindkast vindlys vindrose vindtett vinner virvel visdom visebok visesang visitt visjon vispe \
vitne vitrine vognhjul vokalist voksen vurdere vyer xylofon ydmyk yngre yoga yoghurt yrkesfag \
yrkesliv yttertak zebra zoom";
