/** Examples about care, health, youth and well-being. */
export const zorg = `
% Hoe houden mensen die voor een naaste zorgen hun baan vol?
= i | Werkgevers moeten ruimte in het rooster zien als behoud van personeel en niet als gunst voor de mantelzorger.
i wie één middag inlevert voor z'n moeder, blijft wél tien jaar langer bij je
s Mijn chef zei: voor deze ene keer dan. Alsof ik naar de kermis wilde.
i vacatures vervullen kost 8 mille p.p., een schuifbare dinsdag kost niks
i Flexible hours are retention policy, not charity
s Collega is naar de concurrent gegaan, daar mocht ze om half tien beginnen
!i een ploegendienst is een ploegendienst, de band wacht niet op je vader
= s | Veel werkenden vertellen op hun werk niet dat zij thuis voor iemand zorgen, uit angst voor gevolgen.
s ik meld me ziek als ma weer gevallen is, dat is makkelijker uit te leggen
s in functioneringsgesprek nooit genoemd, contract liep immers af
i people hide it the way they used to hide pregnancy
s MTO: 4% zegt ja. Landelijk één op vier. Reken uit.
s bang dat ze denken dat ik die promotie niet aankan
v hoe kom je erachter wie het betreft als niemand zijn mond opendoet?
= t | Gebruik de Erkenning Mantelzorgvriendelijk en de Werkwijzer als startpunt voor een eigen regeling op het werk.
t stichting Werk&Mantelzorg heeft een scan, kwartiertje invullen, meteen een keurmerk in zicht
t Kijk bij het UMCG, die hebben een dialoogkaart voor leidinggevenden
t bordje van Werk & Mantelzorg naast de voordeur, hangt bij ons gemeentehuis ook
i het wiel is al uitgevonden door andere bedrijven, P&O hoeft alleen te knippen en plakken
t copy the carers passport from the UK: one page you take to every new manager
= v | Hoe krijgen we kleine ondernemers mee die geen personeelsafdeling en geen vervanging hebben?
v bakkerij met drie man, wie staat er dan om vier uur 's nachts achter de oven?
s Mijn baas is zzp'er met één hulp: ik. Als ik wegval kan hij dicht.
i mkb heeft niks aan een HR-beleid van twintig pagina's
t in de Achterhoek lenen garagebedrijven elkaar monteurs uit, via de ondernemersvereniging
v can a local business association share a stand-in pool?
= a | Kortdurend verlof is snel geregeld maar onvoldoende; langdurig verlof helpt, maar kost de werknemer te veel inkomen.
a twee weken met 70% of twaalf weken met nul, kies maar
s Ik heb de zes weken niet opgenomen. De hypotheek gaat ook niet met verlof.
s Wazo kennen ze allemaal, gebruiken doet alleen wie een partner met een goed salaris heeft
i long leave without pay is a privilege for the well-off
a parttime gaan = pensioen weg, vakantiedagen opmaken = zelf omvallen
r eerst een vergoeding via UWV, anders blijft het een papieren recht

% Hoe zorgen we dat iemand het thuis even kan overnemen?
= i | Respijt moet aansluiten bij het dagelijks leven, ook op avonden, in weekenden en bij plotselinge nood.
s om 17.00 uur gaat het hek dicht, terwijl Piet pas na het eten begint te spoken
i een uurtje vrij op woensdagochtend is leuk, maar ik wil een keer uitslapen op zondag
s vrijdagavond door de rug gegaan. Maandag na 9 uur terugbellen aub.
i Crisis doesn't keep office hours
t in Enschede rijdt een team dat binnen twee uur op de stoep staat, ook 's nachts
!i al die avonddiensten zijn niet te bemensen, wees blij met overdag
= s | Het aanbod om zorg over te nemen bestaat wel, maar bijna niemand weet het te vinden.
s Logeerhuis staat half leeg, en in de straat ernaast zit een vrouw op instorten
s pas na vier jaar hoorde ik bij de kapper dat er zoiets bestaat
s 14 aanbieders, 14 folders, 0 overzicht
i the beds are there, the phone number isn't
v waarom staat dit niet gewoon op de site van de huisarts?
= i | Overdragen lukt pas als de verzorger de vervanger kent en zich niet schuldig voelt over het loslaten.
s ik zat op een terras en keek elke drie minuten op mijn telefoon
i je geeft je man niet af als een pakketje bij een wildvreemde
t laat de vrijwilliger eerst drie keer koffie komen drinken, dan pas alleen
s Mijn zus zei: dus je doet pa weg. Daarna nooit meer gevraagd.
i my mother cried at the door, so did I. Nobody had prepared us
t Handen-in-Huis koppelt en laat een dag meelopen vooraf
= r | Zonder één eenvoudige indicatie voor Wmo, Wlz en Zvw komt overname van zorg niet van de grond.
r eerst de schotten weg, nu is het drie loketten voor één logeernacht
s zorgkantoor wees naar gemeente, die naar de verzekeraar, die naar mijn polis. Ik naar de wijn.
r ELV-bed, Wlz-logeren en maatwerk moeten op hetzelfde formulier kunnen
i whichever law pays, the tired daughter doesn't care
v kan de casemanager niet gewoon een tegoedbon uitschrijven en achteraf uitzoeken wie betaalt?
= x | De gemeente opent samen met twee zorginstellingen voor de zomer een proef met een logeerkamer per wijk.
x Marja (bel.mdw Wmo) belt Careyn en Laurens vóór 1 mei over lege kamers
x wethouder zegt toe: drie plekken uiterlijk juni, ook met hond
s in de Dillenburg staat een gastenkamer waar alleen nog kerstspullen liggen
t Zorgvilla in Ede: dekbed, ontbijt, en 's middags naar de geitjes
i make it feel like a B&B and people will come
x ik vraag de cliëntenraad volgende week om mee te kijken naar de inrichting
= none
leeg +1
proces kunnen we iets meer tijd per ronde krijgen?
grap ik wil ook wel een nachtje logeren, mijn man snurkt
offtopic parkeren rond het stadhuis is ook niet te doen
leeg ???

% Wat doen we in onze dorpen aan eenzaamheid onder ouderen?
= i | Eenzaamheid los je niet op met meer koffieochtenden, maar met een rol waarin iemand weer nodig is.
s Ome Bert repareert sinds kort fietsen voor het azc, sindsdien is hij nooit meer 'een beetje ziek'
i nog een bak slappe filter en een stroopwafel, daar word je niet blijer van
i wie gemist wordt als hij niet komt, die heeft iets om voor op te staan
t in Elsendorp bakken de tachtigers het brood voor de school
i Being useful beats being entertained
!s voor mijn moeder is die bak leut op donderdag het enige uitje, blijf daar van af
= s | De mensen om wie het gaat zien wij niet, want zij komen nergens op af.
s op zo'n middag zitten altijd dezelfde twaalf, en die kennen elkaar allemaal
s gordijnen bij nr 14 zijn al sinds Pasen dicht
i je bereikt degene die toch al de deur uit gaat
s Flyer in 900 bussen, opkomst: zes. Waarvan vier bestuursleden.
v hoe kom je bij die ene boer achterin de polder?
s the lonely ones don't read the village paper
= t | Laat de postbode, de kapper en de SRV-man signaleren, met een vast nummer om te bellen.
t PostNL deed in Drenthe een proef: bezorger belt aan bij een volle brievenbus
s de pedicure weet het eerder dan de huisarts, die zit op haar knieën voor je neus
t geef het meisje van de apotheekbezorging een kaartje mee met het mobiel van Annie (ouderenadviseur)
i ears and eyes are already driving around, just give them somebody to ring
t Rijdende winkel in Loppersum heeft een rood knopje op de kassa, schijnt te werken
!i laat die mensen gewoon hun werk doen, ze zijn geen spion
= v | Mag je bij iemand blijven aandringen als hij zegt dat hij liever alleen is?
v wanneer is het bemoeizucht?
s Mijn buurman wil rust. Heeft hij altijd gewild. Laat die man.
i niet iedereen die alleen zit, mist iets
a respecteren of toch nog een keer aanbellen, ik lig er wakker van
i 'No thanks' on the doorstep may mean 'ask me again next month'
v hoe weet ik of iemand trots is of echt tevreden?
= r | Zolang er 's avonds en in het weekend geen vervoer rijdt, komen ouderen in het buitengebied nergens.
s laatste belbus 18.10 uur, de toneelavond begint om acht
r eerst de Regiotaxi weer laten rijden op zondag
s rijbewijs ingeleverd op mijn 84e. Toen werd de wereld zo groot als mijn erf.
t ANWB AutoMaat: vrijwilliger met eigen wagen, 35 cent per km
s from our farm it's 6 km to the nearest stop, in the dark

% Hoe houden we een ontmoetingsplek in het dorp levend?
= i | Een plek leeft als bewoners hem zelf draaien; professionals horen hooguit op de achtergrond.
s toen de welzijnswerker de sleutel terugpakte, was het na een maand uit
i geef Hennie de sleutel en blijf weg
i bestuurders van buiten met een PowerPoint, dan staat half het dorp op
t Kloosterburen: coöperatie, leden beslissen over alles, tot de frituur aan toe
i it's ours or it's nothing
!s onze vrijwilligers zijn doodop, wij smeken juist om een betaalde kracht
= a | Kies tussen één groot dorpshuis met alles erin of meerdere kleine plekken dicht bij huis.
a MFC met sporthal op 4 km of de schuur van Jansen om de hoek
s In dat nieuwe ding galmt het, mijn gehoorapparaat gaat er van piepen
i alles bij elkaar betekent dat je elkaar tegenkomt zonder het te plannen
a exploitatie: 1 dak = goedkoper, maar drie kernen zonder iets
s I can walk to Truus' kitchen, not to a 'cluster facility'
= s | De vergrijzing van de vrijwilligers zelf brengt het voortbestaan van de dorpshuizen in gevaar.
s penningmeester 81, voorzitter 79, de barploeg heeft samen vier nieuwe heupen
s wij zoeken al drie jaar een secretaris
v wie neemt het over als Gerrit straks niet meer kan?
i jongeren willen best een klus doen, maar geen functie tot hun dood
s the man who fixes the boiler needs a stairlift himself
t in Winterswijk ruilen ze bestuurswerk voor klussen van één dag, daar komt wel veertigminus op af
= t | Combineer ontmoeten met iets waarvoor mensen toch al komen, zoals pakketjes, soep of bloedprikken.
t prikpost op dinsdag, daarna blijft de helft zitten
s Sinds DHL bij ons in het buurthuis zit, zie ik mensen die ik tien jaar niet zag
t eetpunt in Kollum: acht euro, drie gangen, altijd vol
i niemand gaat naar 'ontmoeting', iedereen gaat naar snert
t put the defibrillator course, the polling booth and the flu jab under the same roof
= x | Dorpsbelangen en gemeente leggen vóór oktober samen vast wie het gasverbruik en onderhoud van het dorpshuis betaalt.
x Sjoerd (Dorpsbelang) maakt in september een lijst van het achterstallig werk
s cv draait op 12 graden omdat het anders niet uitkan
v wie is nou eigenlijk eigenaar van dat dak?
x accounthouder kernen regelt voor de begrotingsraad een stuk over energielasten
s januari kwam de rekening van Vattenfall, februari gingen we dicht
t DUMAVA-subsidie kun je hiervoor aanvragen, zonnepanelen zitten er ook in
= none
leeg eens!
grap op Tinder voor 80+ heb ik nog geen match
proces de mensen achterin verstaan er niks van
offtopic de glasvezel ligt er hier ook nog niet
leeg zie buurvrouw

% Hoe brengen we de wachttijden in de jeugdhulp terug?
= i | Een kind op een wachtlijst is geen dossier in rust; iemand moet intussen gewoon met het gezin in contact blijven.
s negen maanden niks gehoord, daarna een automatische mail dat we 'nog in beeld' waren
i wachten mag nooit hetzelfde zijn als stilte
t overbruggingscoach zoals in Zaanstad: belt elke twee weken, drinkt thee, meer niet
s Tegen de tijd dat er plek was, wilde Noor niet meer praten. Met niemand.
i Waiting time is treatment time, if you use it
i POH-jeugd als waakvlam houden tot intake
= s | Niemand kent de werkelijke wachttijd, omdat aanbieders verschillend tellen en gezinnen op meerdere lijsten staan.
s onze dochter stond op vijf plekken tegelijk, dus ze telt vijf keer mee
s aanmeldwachttijd, intakewachttijd, behandelwachttijd: ieder zijn eigen klokje
v wat is nu waar, zes weken of zesentwintig?
s dashboard stond op groen terwijl wij bij Karakter te horen kregen: volgend jaar
i we are steering on numbers nobody dares to sign
= a | Een maximum aan aanmeldingen beschermt de behandelaren, maar schuift het probleem door naar school en huisarts.
a cliëntenstop of burn-out, iets anders is er niet in de smaak
s Zodra Accare dichtgaat, zit bij ons de ib'er met een krijsend jongetje op de gang
i dweilen met de kraan dicht is ook geen oplossing als het water dan door de achterdeur komt
a protect the therapist or protect the queue
s op maandagochtend heb ik 4 ouders in de spreekkamer die elders zijn afgewezen, ik ben huisarts, geen psychiater
= t | Zet een gezamenlijke aanmeldtafel op waar aanbieders wekelijks samen bepalen wie welk kind het snelst kan helpen.
t Foodvalley heeft zo'n tafel, dinsdag half negen, alle vijf instellingen aan de lijn
i nu verwijst ieder door, straks verdelen ze onder elkaar
t consultatie- en expertteam Rijnmond: 1 formulier, binnen 5 dagen een naam
t Treat it like air traffic control: one tower, many runways
s bij ons schoof een meisje zo van plek 60 naar volgende week, gewoon omdat twee mensen elkaar spraken
!i weer een overleg erbij, die uren kun je beter aan kinderen besteden
= v | Welke hulp kunnen we weigeren zonder dat kinderen daar de dupe van worden?
v dyslexie, huiswerkbegeleiding, paardencoach: moet dat allemaal van jeugdhulpgeld?
s wij indiceren faalangst voor een toets Frans
i niet elk verdriet heeft een beschikking nodig
v who dares to say no to a crying parent?
i wie het hardst roept staat vooraan, degene met acht meldingen bij Veilig Thuis niet
!i je begint met paarden en eindigt met een depressief kind dat niks krijgt

% Hoe kopen we jeugdhulp in zonder in papier te verdrinken?
= i | Minder aanbieders met een langdurige relatie levert meer op dan een open house met honderden contracten.
s 218 gecontracteerden, 140 daarvan nul cliënten vorig jaar
i acht partners die je bij de voornaam kent
i tien jaar samen ploegen, dan durf je ook te zeggen dat iets niet werkt
t Alkmaar e.o. gunde aan één combinatie, looptijd tien jaar met stopmoment
i a phone book is not a care system
!s mijn eenvrouwspraktijk past daar nooit tussen, en ik heb wél plek
= s | Administratie vreet de tijd op die behandelaren met kinderen zouden moeten doorbrengen.
s 42 gemeenten, 42 soorten productcodes
s donderdag is schrijfdag. Dan zie ik geen enkel kind.
s vijfde keer dat ons JW305-bericht retour kwam omdat de postcode niet klopte
i one hour of play, one hour of typing
t i-Sociaal Domein heeft standaardartikelen, gebruik die en verzin niks zelf
= a | Betalen per uur is controleerbaar maar beloont lang behandelen; een vast bedrag beloont snel afsluiten.
a p×q of taakgericht: of je rekt, of je kapt
i wie per minuut betaald krijgt, heeft geen haast
s Na sessie acht was 'het traject op'. Mijn zoon niet.
v is er iets tussen de taximeter en het all-inarrangement?
a lump sum invites skimming, fee-for-service invites padding
= r | Eerst moeten gemeenten in de regio het onderling eens zijn over wat onder de jeugdhulpplicht valt.
r zolang gemeente A vaktherapie betaalt en B niet, kun je geen bestek schrijven
s In Rheden krijgt de neef het wel, in Duiven mijn dochter niet, zeven kilometer verderop
i reikwijdte: pas als de zeven wethouders dezelfde zin uitspreken valt er iets te tekenen
v wie hakt de knoop door als één raad dwarsligt?
r agree on the fence before you count the sheep
= x | De regio laat voor 1 november drie gezinnen en drie behandelaren meelezen met het nieuwe bestek.
x Fatima (contractmanager) nodigt deze maand moeders uit via Ouders & Onderwijs
i papier van inkopers voor inkopers, daar moet iemand doorheen die het meegemaakt heeft
x ik zoek namens de aanbieders twee pedagogen en een psychiater, klaar voor de herfst
s Ik las het vorige stuk: 'cliëntsysteem'. Dat zijn wij dus.
t JongWijs leest je teksten en streept onbarmhartig, goedkoop ook
= none
leeg eens
proces waarom hebben we tafel 4 en 5 niet samengevoegd, 3 mensen per tafel is kaal
grap codes codes codes, ik droom in JW-berichten
offtopic en de leerplicht dan
leeg idem

% Hoe wordt het wijkteam weer een plek waar je gewoon binnenloopt?
= i | Een inwoner moet bij het wijkteam eerst zijn verhaal kwijt kunnen, voordat er een formulier op tafel komt.
s vraag 1 was mijn BSN. Vraag 2 of ik mijn ID bij me had. Mijn man was die nacht gestorven.
i luister een kwartier, typ daarna pas
i zelfredzaamheidsmatrix: dicht laten
s They had a screen between us the whole time
i Begin bij wat er aan de hand is en niet bij product of indicatie
!i zonder identificatie kun je niet eens kijken of iemand al bekend is
= t | Ga zitten waar mensen toch al zijn, zoals de voedselbank, de moskee of het schoolplein.
t Donderdag aan de uitgifte van de voedselbank gaan staan, met alleen een stoel
s op het plein om kwart over drie heb ik meer gesprekken dan in een week spreekuur
t collega's in Overvecht houden kantoor in de wasserette
i naar ons gebouw komt niemand voor zijn plezier
t barber shop, Friday after prayers: you'll hear everything
= s | De toegang via een callcenter en webformulier houdt juist de mensen met de meeste problemen buiten de deur.
s 14 0xx, keuzemenu, 3 voor zorg, 2 voor overig, tuut tuut tuut
s Mijn tante kan niet lezen. 'Vul dan het formulier in mevrouw'
s e-herkenning, DigiD, sms-code… beltegoed op
i wie het hardst hulp nodig heeft, haakt het eerst af
v hoeveel bellers hangen op voor ze iemand krijgen?
s my neighbour gave up after the third menu, now he has no gas
= v | Wat betekent het voor de openheid als dezelfde medewerker ook moet beoordelen wie recht heeft?
v ben je nou mijn maatje of de poortwachter?
s bij mij klapte ze dicht toen ik zei dat ik ook de beschikking schreef
i one hat at a time, please
a helper en keurmeester in één: kort lijntje, maar wie vertelt dan nog alles?
i twee petten op één hoofd, de onderste knelt altijd
= r | Zonder vaste gezichten die langer dan een jaar blijven, komt er geen binnenloop op gang.
s Kim, toen Dewi, toen een uitzendkracht, nu 'vacature'
r eerst mensen in vaste dienst
s vierde keer dat ik over mijn scheiding begon, toen ben ik gaan liegen dat het goed ging
i je stapt binnen voor Naima, niet voor een logo
i Same person, same chair, every Tuesday
t in Leeuwarden tekent een gebiedsteamlid voor drie jaar wijk

% Hoe werken we samen rond gezinnen met veel problemen tegelijk?
= i | Eén plan per gezin werkt alleen als één persoon knopen mag doorhakken over de grenzen van organisaties heen.
i regisseur zonder mandaat is een notulist
s Elf hulpverleners aan mijn keukentafel en geen een kon die schuld stopzetten
i geef Sanne de portemonnee én de bevoegdheid
t doorbraakmethode van IPW: casus, maatwerkbudget, besluit binnen twee weken
s everyone coordinates, nobody decides
!i je kunt niet iemand van de gemeente over medische behandeling laten beslissen
= s | Professionals spreken elkaar te laat, pas als een gezin al in crisis is.
s bij de uitzetting stonden we voor het eerst met z'n allen op dezelfde stoep
s de woco wist het in maart, schuldhulp in juni, wij in september. In oktober stond de deurwaarder er.
i we meet at the fire, never at the smoke
s juf zag al twee jaar dat hij geen brood mee had
v waarom bellen we pas als de politie er is geweest?
= a | Privacyregels beschermen het gezin, maar gebruiken we ook als excuus om geen informatie te delen.
a AVG of AV-niet: wanneer is het zorgvuldig en wanneer laf?
s 'mag ik niks over zeggen', terwijl de moeder ernaast zat en ja knikte
t vraag het gezin er gewoon bij, dan is toestemming geen punt meer
i zwijgen is soms het makkelijkst
t handvat van de VNG: 'Niet delen, tenzij' - past op een A4
a share too much and they walk away, share too little and the child falls
= t | Begin met het probleem dat het gezin zelf het zwaarst vindt, bijvoorbeeld een kapotte wasmachine.
t Potje van 500 euro, direct uit te geven: koelkast, fiets, matras
s ze kwamen voor opvoedondersteuning maar ik sliep met drie kinderen op de grond
i stress om geld zit voor alles, zie Mobility Mentoring
i fix the leaking tap first; then they'll let you talk about the drinking
t Vraag 'waar ligt u wakker van' en zwijg dan
= x | Corporatie, GGZ en wijkteam beginnen in maart met een gezamenlijke ochtend per week in de wijk Presikhaaf.
x Rob van Vivare regelt de ruimte, vanaf 4 maart elke woensdag
x ik vraag bij Pro Persona welke verpleegkundige aansluit, antwoord volgende week
s vroeger zaten we op één gang, toen losten we dingen op bij het koffieapparaat
t neem een leeg appartement in de flat zelf, met een bel
i niet vergaderen, maar samen aanbellen op zo'n dag
= none
leeg !
proces stift is op
grap hulpverleners-bingo: 'integraal' al zes keer gehoord
offtopic het vuil in de portiek wordt ook niet opgehaald
proces nog 5 min?

% Hoe houden we sportverenigingen overeind?
= s | Besturen raken leeg doordat regels en verantwoordelijkheden voor vrijwilligers veel te zwaar zijn geworden.
s HACCP voor een tosti, VOG voor de limonade
s drie voorzitters in twee jaar, de laatste stopte na het woord WBTR
i je wordt geen jeugdleider om energielabels op te zoeken
s I signed up to coach under-9s, now I file tax forms
v wie is er eigenlijk aansprakelijk als het net omvalt?
s Mijn vrouw noemt de korfbal mijn tweede baan, minus salaris
= t | Deel een betaalde verenigingsmanager met meerdere clubs in dezelfde wijk of op hetzelfde park.
t sportpark De Eendracht: hockey, tennis en atletiek betalen samen 0,8 fte
t Regeling buurtsportcoach dekt 40%, de rest leg je met vijf clubs bij elkaar
i één iemand die overdag de telefoon opneemt voor allemaal
s sinds Joey er rondloopt sluit bij ons de kantine op tijd en klopt de ledenlijst
t share a manager, keep your own shirts
!s bij ons werd die knaap van de ene club, de andere drie zagen hem nooit
= i | Een club die alleen op het eerste elftal gericht is, verliest de buurt en daarmee haar leden.
i selectievoetbal trekt geld, wandelvoetbal trekt mensen
s hek om het veld, bordje verboden toegang, en dan klagen dat niemand komt
s 60% van het budget ging naar zeven gasten uit een ander dorp
i open the gate on Sunday and see what happens
i prestatie is leuk, plezier houdt de boel draaiend
= v | Moeten verenigingen met minder dan honderd leden nog wel zelfstandig blijven bestaan?
v drie volleybalclubs in één dorp, waarom?
i liever een fusie dan een sterfbed
s Onze damclub heeft 23 man. We hebben niks nodig, behalve een tafel en rust.
a eigen kleuren of een vol veld
v what dies when a small club dies?
= x | De sportraad nodigt alle penningmeesters voor 15 mei uit om samen energiecontracten en verzekeringen in te kopen.
x Wim stuurt de mail uit namens sportraad, eerste week april
s LED-masten: offerte 38 mille voor ons, 31 voor de buren. Zelfde lampen.
i samen achttien clubs: dan luistert Eneco wél
x ik zet alle polissen in een Excel vóór de meivakantie, stuur maar op
t NOC*NSF heeft een collectief, je hoeft alleen je KvK door te geven

% Hoe krijgen mensen die nooit bewegen de smaak te pakken?
= i | Bewegen moet uit de sfeer van prestatie en sportkleding, want dat schrikt beginners juist af.
s ik stond daar in mijn joggingbroek tussen die strakke leggings, nooit meer
i noem het geen sport. Noem het ommetje, dansen, tuin.
i I don't want to be fit, I want to be able to lift my grandchild
s instructeur riep 'geen pijn geen winst' tegen een dame met artrose
t rolstoeldansen in Ommen, niemand zweet, iedereen lacht
= t | Koppel mensen die stilzitten aan een beweegmaatje uit de straat met een vaste afspraak per week.
t buurvrouw belt aan om tien uur: jas aan, mee
s alleen ging ik niet, maar Ria wacht bij de bushalte
t Nationale Diabetes Challenge: praktijkondersteuner loopt zelf voorop
i afspraken met jezelf zeg je af, met een ander niet
t a buddy and a dog, in that order
= s | De drempel is geld: contributie, schoenen en vervoer vallen voor veel huishoudens niet op te brengen.
s 185 euro en dan nog een tenue, en ik heb er drie
s Voetbalschoenen van Vinted in de verkeerde maat
s het Jeugdfonds Sport & Cultuur kent hier bijna niemand, de juf moest het me vertellen
i als je moet kiezen tussen zwemles en boodschappen is de keuze gauw gemaakt
t Volwassenenfonds: sinds kort ook voor 18+, vraag de buurtsportcoach
!i hardlopen is gratis hoor, het gaat meer om geen zin
= a | Inrichten voor iedereen levert brede stoepen op, inrichten voor sporters levert toestellen op die leegstaan.
a calisthenicsrek van 22 k of voor hetzelfde geld twaalf bankjes
s dat fitnessding bij de vijver wordt alleen door eenden gebruikt
i mijn rollator en ik hebben meer aan een vlakke tegel
t beweegvriendelijke route in Goirle, met elke 200 m een plek om te zitten
a gym for ten lads or a pavement for the whole street
i je beweegt vanzelf als de weg naar de bakker uitnodigt
= r | De huisarts kan pas doorverwijzen naar beweging als er een vast aanspreekpunt en een lijst met plekken is.
r eerst één nummer in ZorgDomein, dan schrijf ik het recept
s Dokter zei: ga eens bewegen. Waar dan? Dat wist hij ook niet.
i verwijzen in het luchtledige doet geen praktijkassistente
s actuele sociale kaart: vier jaar oud, helft opgeheven
r GPs need a name, not a leaflet
t GLI-loket Maastricht: terugkoppeling naar de dokter binnen een maand
= none
leeg ja!!
grap mijn enige sport is achter de feiten aanlopen
offtopic geef die padelbanen een geluidsscherm
proces zullen we even bewegen tussen de rondes door
leeg geen mening

% Wat hebben jongeren nodig als het mentaal niet goed gaat?
= i | Somberheid en stress horen bij opgroeien; niet ieder dipje hoeft een diagnose of behandeling te krijgen.
i ff balen is geen stoornis
s iedereen in mijn klas heeft een label, ik voelde me bijna raar zonder
i sadness isn't a symptom per se, it's tuesday
s Vroeger zei mijn oma: ga maar hout hakken. Nu krijg je een vragenlijst.
i normaliseren voor medicaliseren (zie advies RVS)
!s mijn broer z'n 'dipje' werd een opname, let dus op met dit soort praat
= s | Jongeren praten eerder met elkaar of met een app dan met een volwassen hulpverlener.
s om 2 uur 's nachts appt ze mij, niet de schoolpsych
s ChatGPT zegt tenminste niet dat ik te veel op m'n telefoon zit
s decaan? die man geeft wiskunde
i je vrienden weten het altijd als eerste
i peers carry more than we realise, and nobody carries them
t Join Us, MIND Us, Frits: jongeren ontmoeten jongeren zonder intake
= t | Open in de stad een inloophuis voor jongeren waar je zonder afspraak en zonder dossier terechtkunt.
t @ease Heerlen: koffie, zitzak, een getrainde leeftijdsgenoot, nul formulieren
t walk in, no name needed. headspace in Australia has 150 of these
s ik wilde gewoon ff zitten zonder dat mijn moeder een brief kreeg
i geen wachtlijst, geen DSM, geen ouders
t zet er een pingpongtafel neer, dan praat het makkelijker
= v | Hoe bereiken we jongens, die pas aan de bel trekken als het eigenlijk te laat is?
v waarom zit hier aan tafel alleen maar meiden?
s mijn neef zei altijd 'chill', tot die dag
i mannen praten schouder aan schouder, niet tegenover elkaar
t boksschool in Zuid: na de training gaat de mond open
v how do you ask a lad if he's ok without him rolling his eyes?
s op de bouw wordt je uitgelachen met je burn-out
= r | Praten over zelfdoding op school kan alleen als docenten getraind zijn en er opvolging geregeld is.
r eerst weten wie ik bel als een leerling ja zegt
s Er was een herdenking, maandag gewoon weer toets
t 113 geeft gatekeeperstraining, dagdeel, ook voor conciërges
i je durft de vraag pas te stellen als je niet alleen staat met het antwoord
r don't open the box if there's no one to hold it

% Hoe neemt de school of opleiding druk weg?
= i | De druk komt vooral van cijfers en prestaties; een opleiding zou minder moeten toetsen.
s 7 toetsweken, 43 cijfers, en dan nog 'maak er een leuk jaar van'
i schrap de helft van de so's, niemand wordt dommer
i BSA weg = al veel lucht
s I cried over a 6.8, in the toilets, with two others
t formatief werken zoals op het Stad & Esch, één keer per periode een gesprek
!i een beetje spanning leert je leven, we moeten ze ook niet in watten leggen
= s | Mentoren zien wel wie vastloopt, maar hebben geen tijd en geen route om iets te doen.
s 31 leerlingen, 50 minuten mentoraat per week, reken maar uit
s ik schrijf 'zorgelijk' in Magister en dan gebeurt er niks
v naar wie stuur ik zo'n knul op vrijdagmiddag?
i zien is niet het probleem, daarna wel
s The one teacher who noticed had a class waiting outside
= a | Welzijnsles in het rooster bereikt alle leerlingen, maar gaat ten koste van vakken en voelt snel verplicht.
a mindfulness of economie, een van de twee moet eruit
s we moesten allemaal een emotiekaart trekken. Cringe.
i iedereen een beetje is beter dan alleen de gevallen die al vastzitten
a in het rooster: dan is het een vak. Erbuiten: dan komt er niemand.
t skills4life van Trimbos, zeven lessen, past in burgerschap
= t | Haal een jeugdverpleegkundige of schoolmaatschappelijk werker het gebouw in, met een zichtbare deur bij de kantine.
t mbo Rijnland: GGD-zuster om de hoek van het buffet, deur open, snoeppot
s op de derde verdieping achterin, naast de bezemkast. Daar zit 'zorg'.
i tussen de broodjes loopt iedereen langs, dus valt niemand op
t M@ZL met de jeugdarts werkt top bij ziekmelders
t make it as normal as fetching a coffee
s Bij Ineke ging ik elke dinsdag even zitten, na een half jaar vertelde ik het pas
= x | Leerlingenraad en directie maken voor de herfstvakantie afspraken over huiswerkvrije weekenden en het telefoongebruik.
x Yara en Tim bespreken het in de raad van 12 sept.
s zondagavond 23.40: Somtoday update, opdracht voor maandag
x rector beloofde: voorstel vóór 15 oktober op papier
t kluisje van Phone-Pouch, in Amersfoort praten ze weer in de pauze
i the weekend should smell like weekend
= none
leeg niks
grap meme van deze middag: 'hoe gaat het ECHT met je'
proces mogen we ook tekenen?
offtopic de ov-studentenkaart moet ook in het weekend
leeg +100

% Hoe voorkomen we dat ouderen vallen?
= i | Valpreventie begint met eerlijk praten over angst en achteruitgang, want ouderen noemen een val liever een struikeling.
s 'ik ben niet gevallen, ik ben gaan zitten waar geen stoel stond'
i niemand wil horen dat hij oud wordt, dus zeg het anders
s blauwe plek tot aan haar oksel maar nee hoor, deurpost
i Shame is a bigger hazard than the rug
s kwam er pas na de derde keer achter, ma belde niet omdat ze bang was voor het tehuis
= t | Gebruik bewezen cursussen zoals In Balans en Vallen Verleden Tijd in plaats van iets nieuws te bedenken.
t In Balans: tai chi en voorlichting, 12 weken, VeiligheidNL levert alles
t otago thuis voor wie de deur niet uit kan, fysio doet het voor
i er ligt al een erkende interventie, waarom dan een eigen 'Stevig Staan in Stadskanaal'
t just take the RIVM list and pick one
s onze zelfbedachte middag met ballonnen was gezellig, maar meten konden we niks
= s | De valrisicotest levert veel namen op, maar daarna gaat het mis met de doorverwijzing.
s 340 testen afgenomen, 11 in een groep beland
i score rood en dan? folder mee.
s apotheker deed het lijstje, zei 'u heeft hoog risico', en wenste me een fijne dag
v who picks up the phone after the red box is ticked?
s tussen beweegzorg en huisarts ligt een gat, en daar vallen ze dus in
= a | Aanpassingen in huis zijn snel gedaan maar lelijk in de ogen van bewoners, terwijl trainen langer werkt.
a beugel in de douche of twintig minuten op één been per dag
s dat witte ding naast de wc, dan ben je een patiënt in je eigen huis
i spieren neem je overal mee naartoe, een antislipmat niet
t ergotherapeut met kleurstalen, tegenwoordig heb je grepen in messing
a rails today, squats for life
s vloerkleed van mijn moeder gaat er NIET uit, punt
= r | Zonder controle van de medicijnen heeft alle oefening om niet te vallen weinig zin.
s negen pillen op een dag en dan gek vinden dat ze duizelig opstaat
r slaaptabletten afbouwen vóórdat je iemand op een balk zet
i polyfarmacie eerst, dan pas de balans
t laat de apotheek een medicatiebeoordeling doen bij elke 75+'er na een breuk
i sedated people fall, trained or not
!i plaspillen of niet, wie sterker is blijft eerder overeind staan

% Hoe maken we de straat veilig voor wie slecht loopt?
= s | De stoepen liggen scheef door wortels en kabels, en herstel laat maanden op zich wachten.
s melding Fixi, 3 febr. Nu oktober. Nog steeds die rand.
s KPN heeft gegraven en de stenen teruggelegd als een legpuzzel
s plataan voor nr 30 duwt alles omhoog, drie buren op hun knieën gegaan
v waarom wordt een kuil in de weg wel in een week gedicht?
s My wheelchair has learned every crack of the Molenstraat
= i | Ontwerpers moeten zelf een dag met rollator en verduisterde bril door de wijk lopen.
i tekenaars die op hun 28e nog alles voelen en zien
t bril van de Oogvereniging op, stok erbij en dan van station naar stadhuis
s die mooie zwarte paaltjes, 's avonds zie je er geen bal van
i try crossing Marktplein on two sticks before you sign it off
s de wethouder zat in een rolstoel en kwam het eigen gemeentehuis niet in, toen ging het snel
= t | Zet om de 150 meter een bankje met leuningen, zodat een wandeling weer haalbaar wordt.
t in Rotterdam-Noord: zitroute langs apotheek, Appie en kerk
i zonder plek om uit te puffen blijf ik binnen
s die designblokken zonder rug zijn voor skaters
t armleuning aan twee kanten!! anders kom je niet omhoog
t benches with a name plate, local shops pay for them
s van mijn deur naar de bus is 400 m, dat zijn drie pauzes
= a | Shared space ziet er mooi uit, maar voor ouderen en blinden is een duidelijke stoeprand veiliger.
a alles één vlak of een rand waar je stok tegenaan tikt
s fietsers van links, Picnic van rechts, ik ertussen
i hoogteverschil is een struikelblok maar ook een houvast
a pretty plaza versus my father's cane
v kunnen de winkelstraten autoluw zonder die gladde natuursteen?
= v | Wie ruimt de deelfietsen, terrassen en losse kabels van de stoep als bewoners erover klagen?
v bel ik Felyx, de gemeente of de politie?
s laadkabel over het trottoir, mijn rollator heeft geen hoge instap
s twee bakfietsen en een krijtbord, dus ik de rijbaan op
i een obstakel is van niemand, dus blijft het liggen
v who owns the mess on the kerb?
t boa's in Delft plakken een sticker, 24 u, daarna weg ermee
= none
leeg x
grap zelf net over de tas van de notulist gevallen
offtopic de kerstmarkt moet blijven
proces tafelheer graag harder praten
proces volgende keer een zaal op de begane grond?

% Hoe worden we een dementievriendelijke gemeente?
= i | Mensen met dementie moeten zelf meepraten over beleid en niet alleen hun partner of een deskundige.
s 'en hoe vindt uw man dat?' Ik zit erbij hoor.
i zolang ik het nog kan zeggen, vraag het mij
t DemenTalent zet mensen met de diagnose in als adviseur, betaald zelfs
i nothing about us without us, also when we forget the next sentence
s in de werkgroep zitten een geriater, twee managers en een communicatiebureau
= t | Train winkelpersoneel, buschauffeurs en baliemedewerkers met de korte online cursus van Samen dementievriendelijk.
t GOED-training: een halfuur, gratis, Lidl hier doet hem met de hele ploeg
s kassière hielp ma uitzoeken wat een euro was, heel rustig, ik kon wel huilen
t Arriva heeft 't al in het introductiepakket
i tien minuten weten waarom iemand drie keer hetzelfde vraagt scheelt een hoop gedoe bij de balie
t even our barber did the e-learning, sticker on the window
= s | Na de diagnose valt een gezin in een gat, want begeleiding start vaak pas maanden later.
s de neuroloog gaf ons een hand en een boekje. Toen was het mei. In november belde er iemand.
s casemanager: wachtlijst 22 wkn
i je krijgt een doodvonnis en een parkeerkaart
v wie houdt mij vast in dat eerste halfjaar?
s We googled ourselves through the winter
!s bij ons stond de wijkverpleegkundige er na vier dagen al, chapeau
= a | Openlijk vertellen over de ziekte geeft begrip in de buurt, maar kan ook tot mijden leiden.
a vertel ik het in de straat of hou ik de schijn op?
s sinds ze het weten op de bridge, is er opeens geen vierde man nodig
i sinds de buren het weten, brengt de jongen van 9 hem thuis
a tell and be helped, or tell and be dropped
s Op zijn werk heeft hij niets gezegd. Toen hij ontslag kreeg wel.
= v | Hoe ver mag techniek zoals gps gaan om iemand veilig buiten te laten lopen?
v mag ik een zender in zijn schoen naaien zonder het te zeggen?
s met dat horloge liep pa tot Zandvoort en terug, en wij volgden hem op de app
i vrijheid met een stipje op de kaart is altijd nog vrijheid
i liever verdwaald dan gevolgd, zei mijn moeder toen ze nog helder was
v where is the line between safe and stalked?

% Hoe blijft iemand met dementie zo lang mogelijk prettig thuis?
= i | Een vertrouwde dagstructuur met eigen bezigheden helpt meer dan een zaal vol bezigheidstherapie.
s zet hem in de schuur met een schaaf en hij is een heel ander mens
i geen kralen rijgen, hij was loodgieter
t zorgboerderij De Port in Lemelerveld: kippen voeren om negen uur, elke dag
i let her peel the potatoes, even if it takes all morning
s mevrouw vouwt bij mij de was, drie keer dezelfde stapel, en ze zingt
!i mijn vader bloeit juist op van bingo met een volle bak
= r | Thuis blijven wonen gaat alleen als de partner 's nachts kan slapen.
s vijf keer eruit, hij denkt dat hij naar de fabriek moet
r nachtzorg eerst regelen, de rest komt daarna
i als zij omvalt heb je in één klap twee opnames
s ik heb in maart voor het laatst acht uur achter elkaar gehad
t deurmat-sensor van Sensara, ik word alleen wakker als het echt nodig is
i No sleep, no caring. It's that simple
= s | Steeds andere gezichten van de thuiszorg maken mensen met dementie onrustig en achterdochtig.
s zeventien verschillende vrouwen in een maand, ma dacht dat het inbrekers waren
i drie vaste, meer niet
s dinsdag om 8, woensdag om half elf, donderdag niemand
s She hid the key from the nurse. Sensible, I'd say
t Buurtzorg-team van 9, zet foto's op de koelkast
= x | Gemeente en Alzheimer Nederland afdeling starten in september een Odensehuis in de oude school.
x Bianca tekent de huur op 1 juli, inloop vanaf 9-9
x ik vraag zes oud-collega's uit de verpleging als gastvrouw, lijst volgende vergadering
t Odensehuis Andijk: geen indicatie nodig, je loopt gewoon naar binnen, ook met je dochter
i een huiskamer waar je mag vergeten
s lokaal 3 heeft nog de kleine wc'tjes, daar moet iets aan gebeuren
= t | Leg vroeg vast wat iemand wil, met een levensboek en een gesprek over later.
t doos met foto's, muziek en dat ene parfum, nu maken, nu ze het nog weet
i straks kan ik het je niet meer vertellen
t levenstestament bij de notaris, 350 euro, doe het morgen
s we hebben ruzie gehad om een pyjama, omdat niemand wist dat pa altijd in zijn hemd sliep
t playlist! Tell us your songs before you lose the words
v wanneer begin je daarover zonder iemand te kwetsen?
= none
leeg mooi
grap waar waren we ook alweer gebleven
proces kan iemand de tijd bijhouden
offtopic de wifi op het gemeentehuis is om te huilen
leeg eens met de roze

% Hoe krijgen we een generatie die niet rookt en niet vapet?
= s | Vapes zijn voor kinderen overal te krijgen, ondanks het smaakjesverbod en de leeftijdsgrens.
s Snapchat, tikkie, tien min later bij de fietsenstalling
s blauwe bes uit België, €12, brugklas
i a ban on paper and a shop in every schoolbag
s de belwinkel vraagt geen ID als je het 'voor je broer' haalt
s onze conciërge heeft een la met 63 stuks. In één maand.
= i | Verbieden heeft pas effect als volwassenen op school, veld en terras zelf het goede voorbeeld geven.
s trainer met een peuk langs de lijn: 'jongens, gezond leven hè'
i kinderen doen wat je doet
s docenten staan om de hoek, net buiten het hek, wij zien ze hoor
t rookvrij sportpark? begin met de bestuursleden in de dug-out
i Mirrors work better than posters
!i wat ik met mijn eigen longen doe gaat die pubers niks aan
= t | Laat leerlingen zelf de voorlichting geven, want een arts met longfoto's maakt geen indruk meer.
t Smoke Alert werkt met oudere scholieren als peer, vraag GGD om het pakket
i zwarte longen: gruwelen, giechelen, weer door
t filmpje van een meisje van 15 dat er niet van af komt, 2 miljoen views
s die longarts was lief, maar had het over 'elektronische dampapparaten'
t let the year-4s tell the year-1s, they actually listen
= v | Wat bied je een kind van dertien dat al verslaafd is aan nicotine?
v pleisters mogen toch pas vanaf 18?
s ze wordt 's nachts wakker om te trekken, onder het kussen ligt ie
s huisarts had geen idee: 'gewoon stoppen'
i dit is geen kattenkwaad meer maar ontwenning
v where do you refer a kid of 13 with the shakes?
t stopcoach van Jellinek doet sinds kort ook jeugd, via whatsapp
= r | Handhaving op verkoop aan minderjarigen begint bij voldoende boa's en een vergunningplicht voor tabakswinkels.
r eerst een vergunning die je kunt intrekken, anders is een boete gewoon bedrijfskosten
s in onze regio 1,5 inspecteur voor 900 verkooppunten
i controle zonder tanden is een praatje
v kan de burgemeester zo'n tent niet sluiten, net als bij drugs?
r no licence, no lever
s NVWA kwam langs, waarschuwing, twee dagen later lag alles er weer

% Hoe maken we buitenruimte en openbare plekken rookvrij?
= i | Begin waar kinderen komen: speeltuin, zwembad en kinderboerderij, want daar is bijna niemand tegen.
i op een plek met wipkippen gaat geen mens in discussie
s bij ons in de zandbak telde ik 41 filters
t Groningen begon bij de ingang van het UMCG en de scholen, daarna pas het plein
i start with the swings
s Oma's doen hem uit zodra ze het bord zien, geen boa aan te pas gekomen
= t | Gebruik krijttekeningen, stoepverf en kindertekeningen in plaats van verbodsborden.
t stoepkrijtkring van de groep 4, 'hier ademen wij'
t blauwe tegel van Rookvrije Generatie, kost 45 euro, GGD plakt hem
i een bord met een streep erdoor nodigt uit tot verzet
s sinds Liv van zes haar tekening op het hek hangt zie ik geen sigaret meer
t nudges, not nagging: a big painted lung on the pavement
= a | Een rookzone voorkomt overlast elders, maar zegt tegelijk dat roken gewoon mag.
a hokje erbij of verplaatsen naar de stoep van de buren
s op het ziekenhuisterrein stond abri weg, nu staan ze bij mijn voordeur in hun infuus
i zolang je een plek aanwijst, keur je het goed
i wees reëel, die mensen blijven het toch doen, geef ze een dakje
a an ashtray is either hospitality or surrender
= s | Cafés en verenigingen vrezen omzetverlies, terwijl de ervaring elders juist omgekeerd is.
s de kastelein: als het terras eraan gaat, ga ik mee
s Na 2008 zei iedereen ook dat het einde verhaal was
t vraag De Gouden Leeuw in Elst: rookvrij terras, meer gezinnen, meer pannenkoeken
i bang voor de drie stamgasten, blind voor de dertig die wegblijven
s my takings went up once the smoke was gone
!s bij ons is de klaverjasclub verkast, scheelt 200 per avond
= x | De gemeente zet het rookvrij maken van alle bushaltes in het uitvoeringsplan van komend jaar.
x Ayla (preventie) neemt abri's mee in aanbesteding straatmeubilair Q2
x Keolis vóór kerst bellen over stickers, doe ik
s kinderwagen, regen, zes man dampend onder hetzelfde afdakje
v valt een halte onder de APV of onder de vervoerder?
i wie op de bus staat te wachten kan niet weglopen
= none
leeg kuch
grap even een sigaretje, ben zo terug
offtopic en vuurwerk dan?
proces die flap hangt te hoog voor mij

% Hoe houden we huisartsenzorg in de regio?
= i | Een jonge huisarts wil geen eigen zaak met pand en personeel; bied loondienst of een coöperatie aan.
i de dokter-ondernemer sterft uit, met zijn marmeren hal
s Drie waarnemers gesproken: allemaal 'heerlijk vak, maar die praktijk, nee'
t in Zeeland richtte de Huisartsencoöperatie een BV op die het gebouw en de assistentes overneemt
i They want patients, not payroll
s 33 jaar, kind, vier dagen. Wil niet tot middernacht facturen doen.
= s | Duizenden inwoners staan nergens ingeschreven en bellen daarom de spoedpost voor gewone klachten.
s verhuisd in april, elf praktijken gebeld, elf keer een bandje
s HAP zat zaterdag vol met oorpijn en recepten voor de pil
s my GP is still in Utrecht. I live in Hoogeveen
i zonder vaste dokter wordt alles spoed
v bij wie hoort de buurvrouw die hier sinds een jaar woont?
s uw postcode valt buiten ons gebied, zei ze. Ik kan de praktijk vanaf mijn balkon zien.
= t | Help nieuwe huisartsen met een huis, een baan voor de partner en een plek op school.
t Terneuzen: 'proefwonen' voor a.i.o.'s, strandhuisje erbij
i je haalt geen dokter, je haalt een gezin
t wethouder belde persoonlijk met schoolbestuur én met werkgever van haar man, rond in drie dgn
s Hij wilde wel, maar zijn vrouw kon hier geen werk vinden in de modebranche
t welcome package, like they do for football players
= a | Grote gezondheidscentra zijn efficiënter, maar in de kleine dorpen verdwijnt de dokter om de hoek.
a alle specialismen onder één dak, of fietsafstand: allebei gaat niet
s van Ulrum naar Leens met de bus en een blaasontsteking
i schaal redt het rooster
i mijn vader ziet de dokter liever zes minuten in zijn eigen straat dan een uur in een glazen doos
a big hub or old Doctor Pieters, you can't have both
t steunspreekuur: twee ochtenden in het dorpshuis, de rest in het centrum
= r | Zonder betaalbare grond en ruimte in het bestemmingsplan komt er geen nieuwe praktijk bij.
r eerst een kavel met maatschappelijke functie in de omgevingsvisie
s 11 praktijken zoeken m2, marktprijs kapper-met-zonnebank
i zet het in de plannen voor de nieuwbouwwijk, net als school en supermarkt
s containers achter de sporthal, al vier jaar 'tijdelijk'
v wie bouwt er nu 800 woningen zonder één spreekkamer?
r no space, no doctor

% Wat kan uit de spreekkamer weg?
= i | Een groot deel van de klachten heeft een maatschappelijke oorzaak en hoort bij welzijn, niet bij de dokter.
s hoofdpijn bleek een deurwaarder te zijn
i ik kan geen pil schrijven tegen een schimmelmuur
t Welzijn op Recept in Nieuwegein: half A4, welzijnscoach belt dezelfde week
s hij komt elke woensdag voor zijn bloeddruk, maar eigenlijk voor het praatje
i rent, rows and loneliness: none of it is in the pharmacopoeia
!i pas op, achter 'gewoon verdriet' heb ik twee keer een tumor gevonden
= t | Laat mensen zelf thuis meten en eerst Thuisarts raadplegen voordat ze een afspraak maken.
t bloeddrukmeter uitlenen via de bieb, dertig stuks, altijd weg
t Thuisarts als startscherm op de site, pas daarna de agenda
s door zo'n filmpje wist ik dat het vanzelf over zou gaan, gesprek gespaard
i eerst kijken, dan bellen
t send a photo of the rash. Nine out of ten times that's enough
!s mijn moeder van 88 kan geen uploadknop vinden, die blijft gewoon doorlopen met die plek
= v | Wie doet er iets met de digitale vraag van mensen die daar niet mee overweg kunnen?
v moet de assistente nu ook inloggen uitleggen?
s portaal, wachtwoord vergeten, mail kwijt, dan toch maar langskomen
i je bespaart tijd bij de handigen en verliest die bij de rest
t Digitaal café van Seniorweb, naast de wachtkamer, di en do
v who helps the ones without a smartphone?
= s | Verwijzen naar de ggz loopt vast, waardoor de huisarts zware patiënten zelf overeind houdt.
s mijn POH heeft een caseload waar een psychiater van schrikt
s wachttijd trauma 41 wk, brief retour: 'te complex voor ons, te licht voor de ander'
i we parkeren mensen met crisis in tien minuten
s I see him every Friday at five, because nobody else will
v hoe lang kun je dat blijven doen?
t Mentale gezondheidsnetwerk Zuid-Limburg: verkennend gesprek binnen twee weken
= x | De huisartsengroep en gemeente maken in januari een proef met een sociaal werker in drie praktijken.
x Dr. Vos en het team uit Oost plannen kick-off, week 3
i zet iemand neer die wél de weg weet naar de schuldhulp
x ik maak dit voor kerst rond met inkoop: 24 u per week, 12 mnd
s De vorige praktijkondersteuner-welzijn was na zes weken weg omdat ze geen tafel had
t in Deventer zit de maatschappelijk werkster achter dezelfde balie, koffie eerst
= none
leeg niet te lezen dit
grap ik heb een verwijsbrief voor deze bijeenkomst
offtopic vergoeding tandarts ook a.u.b.
leeg ok
proces svp ook aan de andere kant van de flap schrijven

% Hoe voorkomen we dat kinderen uit huis worden geplaatst?
= i | Intensieve hulp thuis moet er eerder zijn dan de rechter, ook als die hulp duurder lijkt.
i zet drie maanden elke dag iemand in dat gezin, dan hoef je er niet acht jaar een in te huren
s Pas toen het bij de rechtbank lag, kwam er ineens iemand die meehielp opruimen
t MST en IAG, bewezen, maar wacht niet op een uithuisplaatsing om ze in te zetten
s Kind kost nu 90.000 per jaar op de groep. Moeder had een wasmachine en nachtrust nodig.
i the cheapest placement is the one you prevent
= s | Ouders durven geen hulp te vragen omdat zij bang zijn hun kinderen kwijt te raken.
s blauwe plek van de trap, en ik heb nachten gelogen tegen de schoolarts
s in mijn flat zeggen ze: zodra Jeugdzorg binnen is, ben je ze kwijt
i vrees sluit de deur van binnenuit
v hoe word je een veilige plek als je ook melding kunt doen?
s She cleaned for three hours before I came, and never once said 'help'
!s ik heb zelf gebeld en ze hebben me gered, zeg dat er ook eens bij
= r | Er moet eerst onafhankelijke steun voor ouders zijn voordat een gesprek over de veiligheid eerlijk gevoerd kan worden.
r een advocaat of vertrouwenspersoon vanaf dag één
s vier tegen één aan die tafel, plus een doos tissues
i machtsverschil van hier tot Tokio
t AKJ kosteloos, vraag die bij eerste huisbezoek al aan
r give parents a voice next to them, not opposite
i wie niet snapt wat er in het rapport staat, kan het er ook niet mee oneens zijn
= t | Zet een eigenkrachtconferentie of familieberaad in, waarbij oma, buren en ooms zelf een plan maken.
t EKC: familie een zaal, lunch, hulpverlener wacht op de gang
s tante Ans bood haar zolder aan. Niemand had het gevraagd!
t JIM: jongere kiest zelf een volwassene uit zijn kring als steunpilaar
i er loopt altijd iemand rond die van dat kind houdt
t map the relatives before you map the institutions
!i bij ons zaten de daders juist in de familie, dus pas op met oma erbij
= v | Wie houdt het kind in de gaten wanneer de zaak is gesloten maar het thuis niet echt beter gaat?
v 'traject succesvol afgerond' – en wie belt er over een half jaar?
s dossier dicht in december, 112 in februari
v is there anyone whose job is to remember this child?
i wegzien is zo geregeld, terugkijken staat in geen enkel contract
t Gezinscoach Eindhoven: om de zes maanden even langs, ook zonder zorg

% Wat hebben kinderen nodig als ze niet thuis kunnen wonen?
= i | Een kind hoort in een gezin te wonen, niet in een groep met wisselende begeleiders.
s in 11 jaar heb ik 27 mensen goedenacht gezegd
i leefgroep = rooster, gezin = mama die blijft
i Kids don't need shifts, they need a person
t Driestroom werkt met gezinshuisouders die ook gewoon op vakantie gaan mét de kinderen
s de nacht van de zaterdag is altijd een invaller, en die weet niet dat ik met licht aan slaap
= s | Broertjes en zusjes worden uit elkaar gehaald omdat nergens een plek voor drie kinderen is.
s zusje in Almelo, ik in Goes, één bezoekuur met iemand erbij
s niemand had een auto met genoeg zitplaatsen, ik zweer het, dat was de reden
i splitsen doen we met meubels, niet met kinderen
s They matched us by bed size
v zou je ze alle drie naar een groter gezinshuis kunnen laten gaan?
= a | Terug naar huis kan snel, maar een kind dat eindelijk gehecht is, verliest dan weer alles.
a snel terug bij mam of hier blijven en wortelen
s op school zeg ik 'mama' tegen twee mensen en niemand mag het horen
i hereniging is niet altijd herstel
a perspectief nu bepalen of nog een jaar openlaten
s hij was vijf, kwam bij ons met een jutezak, is nu twaalf. En dan zou hij terug moeten?
t aanvaardbare termijn, gewoon vastleggen vanaf plaatsing
= t | Geef ieder kind een levensboek met foto's, namen en reden, zodat het later zijn eigen verhaal begrijpt.
t Life story doos, van plek tot plek meesjouwen, met de knuffel erin
s ik weet niet wie er in 2011 bij mij aan tafel zat, geen foto van mij onder de zes
i zonder verhaal vullen ze het zelf in en dan is het altijd hun schuld
t Keep a shoebox: tickets, drawings, the smell of that house
t vraag vorige pleegouders drie anekdotes op te sturen
= x | De jeugdbescherming voert met ingang van het nieuwe schooljaar een vaste contactpersoon in die niet wisselt bij overdracht.
x Esther (teamlead JBN) stelt voor 1-9 lijst met caseload per persoon op
s 7 voogden. Ik heb er twee ooit ontmoet.
x Raad en WSS tekenen in juni voor 'geen wissel zonder gesprek'
i ik hoef geen nieuw plan, ik wil weten wie me ophaalt
s the eighth guardian asked me if I was called Kevin. I'm Kirsten
= none
leeg eens.
proces kaartjes zijn te klein
grap nog even en de koffie is ook onder toezicht gesteld
offtopic wie is er van het CJG?
leeg zie geel

% Hoe houden we hulp in het huishouden beschikbaar voor wie het echt nodig heeft?
= i | Het vaste tarief van ruim twintig euro per maand trekt mensen aan die hun schoonmaak best zelf kunnen betalen.
s buurman: nieuwe Volvo, twee keer Curaçao, en op maandag komt de Wmo stofzuigen
i inkomensafhankelijk, en wel gisteren
s sinds 2019 aanvragen +38%, grootste groep: boven modaal
i cheap cleaning for people with a boat
s Mijn moeder schreef haar particuliere hulp uit. Logisch, scheelt haar 180 in de maand.
!i ook rijke mensen breken hun heup, zorg is zorg
= s | Er zijn te weinig hulpen te vinden, waardoor toegekende uren maanden niet geleverd worden.
s ik heb een beschikking aan de muur hangen, mooi papier, geen Anja
s TSN: 'u staat op de lijst'. Sinds de krokus.
s helft van onze medewerksters is boven de 58
i an indication doesn't mop the floor
v wat als de aanbieder zijn opdracht gewoon teruggeeft?
s bij ziekte wordt bij ons niet vervangen, dat hoor je dan om kwart over acht
= a | Indiceren in resultaten geeft vrijheid maar leidt tot ruzie; indiceren in uren is helder maar star.
a 'schoon en leefbaar huis' of gewoon 2,5 u per week
s wat is schoon? Volgens haar: je kunt er lopen. Volgens mij: je kunt er eten.
i met een klok op tafel gaat het over minuten en niet over mevrouw
s CRvB heeft het resultaat onderuit gehaald, sindsdien normenkader HHM
a give hours and they count, give results and they quarrel
= t | Kijk eerst met een ergotherapeut en handige hulpmiddelen of iemand het zelf weer kan leren doen.
t Reablement in Veenendaal: twaalf weken oefenen, 40% had daarna geen hulp meer
t robotstofzuiger op proef, uitleen bij Medipoint
i leer me bukken in plaats van voor mij te bukken
s met zo'n lange stoffer en een kruk in de keuken deed tante het tot haar 91e
t occupational therapist first, contract second
!i ik heb MS, ik word niet beter van een cursus dweilen
= v | Wat mogen we van volwassen kinderen en huisgenoten vragen voordat de gemeente bijspringt?
v dochter woont in Assen, telt die mee als gebruikelijke hulp?
s mijn zoon van 19 moest 'de ramen kunnen'. Hij kan zijn eigen onderbroek niet vinden.
i de keukentafel is geen rechtbank over je familie
v how far is reasonable, two streets or two hours?
s schoondochter deed het al naast haar baan, dus kregen we nul

% Hoe maken we van schoonmaken meer dan schoonmaken?
= i | De huishoudelijke hulp ziet iedere week hoe het gaat en moet daarom een plek hebben in het wijknetwerk.
i zij ruikt de volle vuilnisbak, ziet de ongeopende post, voelt de koude kachel
s 'Mevrouw lag niet meer op haar bed maar ernaast, sinds dinsdag.' Sprak Wil, van de stofzuiger.
t signaalkaart Axxicom: groen, geel, rood en een telefoonnummer
s I find out first when someone stops eating
i ogen in huis heb je maar één keer per week
= s | Hulpen worden slecht betaald, hebben gebroken roosters en vertrekken daarom naar winkel of ziekenhuis.
s €14,30, eigen fiets, tussen twee adressen 40 minuten onbetaald
s bij de Action krijg ik 't zelfde en mag ik praten
i met dit loon concurreer je met vakkenvullen
s five clients, four neighbourhoods, no loo break
r cao eerst omhoog, dan pas werven
= t | Laat een hulp iemand meenemen om samen te koken, wandelen of de was te doen.
t in Kampen doet Mieke de bovenkast en mevrouw de onderkast, gewoon samen
i liever een half schoon huis en een uur gezelschap
s ze schilt de piepers, ik haal de ramen. Ze praat honderduit
t 'Samen doen'-uur van Tzorg: 15 min. stof, 45 min. naar buiten
i hands busy, mouths open
= r | Een vast koppel van hulp en klant is nodig voordat er iets als vertrouwen kan ontstaan.
s elke keer een ander en ik moet weer uitleggen waar de emmer staat
r matchen op taal en hond, en dan niet meer wisselen
s Zij weet dat ik de foto van Jan niet gestoft wil hebben
i a stranger in your bedroom is a stranger
i band opbouwen duurt een halfjaar, breken een mailtje
= x | De gemeente laat voor de zomer tien hulpen en tien klanten samen een nieuw werkrooster ontwerpen.
x Elif (Wmo-consulent) werft deelnemers via T-Zorg en Cordaan, brief op 2 mei
x roostermakers zitten erbij, zegt directeur, op 14 en 21 mei
i zij weten best of half negen zin heeft
s ons systeem plant alsof Amstelveen en Diemen naast elkaar liggen
t in Denemarken draaien de meiden het rooster zelf, met een app en een whiteboard
= none
leeg herkenbaar
grap mijn robot heeft zich onder de bank verstopt, slimme jongen
proces het is warm hier
offtopic en de glazenwasser parkeert op het gras
leeg -

% Hoe gaan we om met mensen met onbegrepen gedrag in de wijk?
= i | De politie is niet de juiste eerste hulp voor iemand die in de war is.
s twee agenten, vest, wapen; hij dacht dat ze hem kwamen halen voor de oorlog
i uniform = benzine op het vuur
t psycholance in Amsterdam-Noord, een busje zonder zwaailicht
s noodhulp 6 uur kwijt aan bewaken van 1 mevrouw op de SEH
i a mental crisis isn't a crime scene
t street triage: verpleegkundige op de stoel naast de diender
= s | Buren melden wel, maar horen daarna nooit wat er met hun melding gebeurt.
s achttien keer gebeld over nr 22. Achttien keer 'we nemen het mee'
s vanwege privacy mag u niets weten. Maar ik hoor hem wel tegen de muur schreeuwen.
i geen terugkoppeling = niet meer melden
v mag je dan niet zeggen dat er iemand langs is geweest?
s The hotline took my name and then silence for a year
= t | Richt een meldpunt in zonder opschaling, waar je gewoon een zorg over een buurman kunt delen.
t meldpunt Zorgwekkend Gedrag 0800-1205, landelijk, vraag om de GGD-medewerker
t in Tilburg: Bemoeizorg belt, gaat eens kijken, geeft advies aan de melder
i tussen niks doen en 112 zit nu een gat zo breed als de Maas
s ik wilde geen overlast melden, ik maakte me zorgen
t one number for 'something feels off'
= a | Laten gaan respecteert iemands vrijheid; ingrijpen beschermt hemzelf en de omgeving, en beide hebben een prijs.
a verplichte zorg (Wvggz) of wachten tot hij de keuken in brand steekt
s moeder smeekte drie jaar om opname, 'hij wil zelf niet'
i je mag gek doen in je eigen huis
a autonomy on the one side, a burning balcony on the other
i soms is op je handen zitten ook verwaarlozing
s Na de zorgmachtiging heeft mijn broer me nooit meer gebeld. Maar hij leeft.
= v | Hoe bereiden we een straat voor als er iemand met een kwetsbaarheid komt wonen?
v vertel je de buren vooraf wie er komt?
i stempelen doe je al door een bewonersavond te houden
s toen we de nieuwe buurman zelf een stuk taart brachten, viel het reuze mee
i liever een gezicht dan een gerucht
t Magic Mix in Utrecht: bewoners kennen elkaar vóór de verhuizing
v does a street have a right to know, or only a right to help?

% Hoe laten we mensen uit beschermd wonen echt thuiskomen?
= r | Uitstromen kan alleen als er betaalbare woningen zijn met begeleiding die meebeweegt.
r eerst 40 eenkamerwoningen, dan praten we weer over doorstroom
s ze mag al twee jaar weg, ze zit op een kamer met een kastje en een hond die niet mag
s contingent: 12 sleutels, wachtenden: 97
i ambulant klinkt leuk, maar niet als de begeleider om half vijf in de trein zit
r no keys, no recovery
= i | Herstel komt door werk, vrienden en een dagritme, niet door meer behandeling in de eigen woning.
s pas toen hij bij de fietsenmaker mocht, sliep hij weer
i de stilte tussen vier muren is de ergste bijwerking
t Herstelacademie Eindhoven, cursus door mensen met ervaring
i een sleutel is nog geen leven
t IPS-coach zoekt werk terwijl de behandeling nog loopt
s I got a flat, a kettle, and no one to make tea for
!i zonder medicatie is dat ritme binnen drie weken weer weg, dus onderschat het niet
= s | Veel mensen vallen terug omdat de begeleiding stopt op het moment dat het goed lijkt te gaan.
s ging prima, dus ze gingen van 4 uur naar 1. In mei was het koffers pakken
s af- en opschalen kost zes weken papierwerk, in die zes weken was ik mezelf kwijt
i het gaat goed doordat jij er bent, niet ondanks
v kun je een deur op een kier laten in plaats van dicht?
s they celebrated my independence and left
t waakvlamcontact: één kaartje per maand, meer niet (Leger des Heils)
= t | Gebruik ervaringsdeskundigen als vast aanspreekpunt, omdat zij spreken uit herkenning in plaats van uit protocol.
t Stichting Enik leidt mensen op, 0,6 fte bij Lister
s Hij zei: ik heb ook in die isoleercel gezeten. Toen pas keek ik op.
i je hoort het of iemand het uit een boek heeft
t pay them the same scale as the social worker
i niet als mascotte op de heidag, gewoon op het rooster
= x | Corporaties, gemeente en zorginstellingen tekenen voor 1 april een afspraak over vijftig woningen met begeleiding.
x Ymere levert 20, Eigen Haard 20, Stadgenoot 10; Marco schrijft concept in feb.
x GGZ inGeest geeft namen van begeleiders vóór 15 maart door
s vorige keer bleef het steken op wie de schade betaalt als er een deur uit moet
v wie is huurder: de patiënt of de stichting?
t tussenhuurcontract 'Omklap' uit Nijmegen, 2 jaar, daarna op eigen naam
= none
leeg lastig
proces kunnen we het raam openzetten, het is benauwd
grap verward ben ik pas sinds de nieuwe inkoopvoorwaarden
offtopic overlast van scooters is ook een onderwerp

% Hoe vinden en steunen we jonge mantelzorgers?
= s | Kinderen die thuis voor iemand zorgen noemen dat zelf geen zorg en vallen daardoor niet op.
s ik deed gewoon de was en de pilletjes, dat deed toch iedereen
s op de vraag 'zorg jij voor iemand' zegt hij nee. Op 'moet jij op je broer letten' zegt hij elke dag.
i het woord bestaat voor hen niet
s mentor dacht: lui, te laat, altijd moe
v hoe herken je wat eruitziet als een braaf kind?
s Twelve years old and she knows the dosage of three medicines
= i | Het helpt als een volwassene één keer vraagt hoe het met het kind zelf gaat, niet met de zieke.
s iedereen vroeg naar mama's kuur. Niemand naar mijn spreekbeurt.
i kijk eens langs het bed heen
s Eén keer vroeg de thuiszorgmevrouw aan mij of ik nog wel buitenspeelde. Dat weet ik nog steeds.
t zet in het protocol: bij elk huisbezoek één zin voor het kind
i ask the kid, not just the chart
= t | Zet een lotgenotengroep op met leuke dingen, in plaats van een praatgroep met een cirkel stoelen.
t lasergamen met zes, en in de auto terug komt het gesprek vanzelf
t JMZ Pro in Zwolle: pannenkoeken, klimhal, geen rondje
s bij die kring moest ik vertellen wat ik 'voelde', ik ben naar de wc gegaan
i laat ze kind zijn, de rest merk je wel
t a weekend camp for siblings, they laugh more than they talk
= a | Ontlast je het kind door professionele hulp in te zetten, dan neem je ook iets af waar het trots op is.
a hulp erin of hem de held laten
s toen er een zuster kwam, zei ze: nu ben ik nergens meer goed voor
i je moet niet alles wegnemen waar een kind een ruggengraat van krijgt
a relief or pride, both are real
s Ik ben blij dat ik mijn zusje nooit meer hoef om te draaien, laat dat duidelijk zijn
= r | Zolang school geen afspraken maakt over verzuim en toetsen, blijven deze leerlingen achter.
r eerst in Magister een code die niet strafbaar klinkt
s 3 uur geblokkeerd in Leerplicht omdat pap een aanval had
v mag je een toets uitstellen om een epileptische moeder?
i speling in het rooster, geen medelijden
t Leerlingvolgkaart van MEE: kind laat zien aan welke docent hij wil, verder niks
r a teacher who knows is worth ten folders

% Hoe zorgen gezin en hulpverleners samen dat er lucht komt in zo'n huis?
= i | Wie hulp voor een zieke ouder indiceert, moet de kinderen in huis meetellen als deel van de zorgvraag.
i nu telt de consulent badkamers en geen kinderen
s er staat in de beschikking 'gezonde huisgenoot: zoon 14'. Alsof hij een tuinman is.
i gebruikelijke zorg en een puber, schrap dat maar
t KOPP/KVO-check bij elke Wmo-melding, twee minuten werk
i count the children in the house before you count the hours
!i privé is privé, we gaan niet ook nog de kinderen doorlichten bij een traplift
= s | Huisarts, specialist en wijkteam weten van elkaar niet dat er kinderen in huis zijn.
s psychiater: 'volwassenenzorg, daar gaan wij niet over'
s in het dossier van mijn moeder stond na 6 jaar 'woont alleen'
i niemand heeft het totaalplaatje, wel acht foto's
v wie van de vier belt de jeugdarts?
s Mum's oncologist never knew we existed
= t | Geef gezinnen een potje of vrijwilliger voor dingen als sport, vakantie en een fiets.
t Stichting Jarige Job, Kinderhulp, Villa Pinedo: allemaal gewoon aan te vragen
t Maatje van Humanitas komt op zaterdag, gaan we paardrijden
s door Opa Jos (geen opa van ons) leerde ik pas zwemmen
i geen zorg erbij, maar iets leuks erbij
t a bike, a bus pass and a Wednesday off: that's all she asked
= v | Hoe ver mag een school of jeugdwerker gaan als ouders niet willen dat het buiten de deur komt?
v mag ik bellen zonder moeder?
s 'wat thuis gebeurt blijft thuis', zei papa, en dat meende hij
a geheimhouding of een briefje aan de jeugdarts, ik slaap er slecht van
i loyaliteit is sterker dan elke hulplijn
v when is silence loyal and when is it harmful?
= x | Mantelzorgsteunpunt en samenwerkingsverband vo trainen dit najaar alle zorgcoördinatoren in de regio.
x Ilse (steunpunt) plant 6 sessies, zet ze uit op 8 sept, sluit 1 dec
s bij ons wist de zorgco niet eens dat er zoiets bestond
x ik lever namens het swv adressen van 21 locaties aan, deze week
t laat Jelle van 17 vertellen, daar word je stil van, duurt 12 minuten
i eerst ogen, dan pas regels
= none
leeg eens
proces wie heeft er nog een pen
grap mijn dochter zegt dat zij ook mantelzorger is: voor mijn telefoon
offtopic kinderopvang zou gratis moeten
leeg zie tafel 2

% Hoe eten kinderen in onze wijk gezonder?
= s | Rond scholen is ongezond eten goedkoop en overal, terwijl een gezonde lunch duur en ver weg is.
s kapsalon 4 euro, bak sla 7,50
s van poort tot poort tel ik negen snackbars en één groenteman, en die sluit om drie uur
i je kunt wel appels prijzen maar ze liggen niet op de route
s Kids walk past six vapes and four kebabs to get to class
v mag een gemeente een zevende döner weigeren?
= i | Een gezonde schoollunch voor iedereen werkt beter dan extra hulp voor kinderen met overgewicht.
i allemaal dezelfde soep, dan is er niemand de dikke
s bij diëtiste voelde hij zich weggestuurd uit de klas
t Lekker naar buiten, Jumping: Amsterdamse Gezonde School, alle kinderen samen
i collective meals, no shame
s Sinds de schoolmaaltijd eten ze thuis ook ineens broccoli, zei een vader
!i je helpt zo vooral de kinderen die het al goed doen, de zware gevallen zie je niet
= t | Laat kinderen zelf groente kweken en koken, dan proeven ze wat ze anders weigeren.
t schooltuin van een parkeerplek groot, radijs in 4 wkn
s Bilal at een boontje rauw van de plant en riep: dit is van mij
t IVN Jong Leren Eten heeft koffers, ook voor kleuters
t let them chop, they'll taste
i wat je zelf gezaaid hebt spuug je niet uit
= v | Wat doe je als ouders zelf nauwelijks geld of tijd hebben om te koken?
v dubbele dienst bij PostNL, wie staat er dan achter de pannen?
s magnetron, want de kookplaat was afgesloten
i lessen over vezels zijn niks waard als de koelkast leeg is
s we eten wat van de voedselbank komt, en dat was drie weken witte bonen
v who cooks at 22.30?
= r | Eerst moeten supermarkten minder snoep bij de kassa zetten, dan pas heeft voorlichting zin.
s bij de AH to go is de hele kassa één muur Kinder Bueno
i ik leg het thuis uit en tien meter verder ligt de verleiding op neushoogte
r zolang de Lidl frisdrank 1+1 doet zijn wij met onze poster een grapje
s My three-year-old can spot an offer from the trolley
t Jumbo in Boxtel heeft een snoepvrije kassa, vraag de bedrijfsleider

% Hoe praten we met ouders over het gewicht van hun kind?
= i | Praat over energie, slapen en plezier; het woord gewicht sluit het gesprek meteen.
s 'zij is te zwaar', zei de dokter. Moeder: 'en u te dun'. Klaar.
i begin bij wat het kind graag doet en kan
i drop the word, keep the kid
t lef, lucht, lol: de drie L's van onze buurtsportcoach
s nadat we het hadden over slecht slapen kwam het eten vanzelf
!i je moet het beestje gewoon bij de naam noemen, anders draait iedereen eromheen
= t | Zorg voor één vaste coördinator van Kind naar Gezonder Gewicht, zodat ouders niet van loket naar loket gaan.
t centrale zorgverlener KnGG, één mevrouw, komt bij je thuis
s we kregen diëtiste, fysio, orthopedagoog en de school, allemaal met een eigen agenda
i geef zo'n gezin één mobiel nummer
t Ashna van de GGD heeft alles in één hand, sindsdien komen ze terug
t A single coach who turns up on the same sofa
= a | Wegen op school vindt iedereen die het nodig heeft, maar zet kinderen ook te kijk.
a allemaal op de weegschaal of alleen in het spreekkamertje
s de jongens riepen de kilo's door de gang
i als je niks meet weet je niks
s ik heb die dag nooit meer ziek gespeeld voor gym, maar wel voor het meten
a measuring finds them, measuring marks them
= s | Ouders krijgen tegenstrijdige adviezen van consultatiebureau, opa, TikTok en huisarts.
s schoonmoeder: 'een dik kind is een gezond kind'
s volgens bureau geen sap, volgens crèche wel, volgens buurvrouw alleen dadels
i iedereen is ineens voedingsdeskundige
v wat geldt er nou, 5 koekjes of nul?
s an influencer with abs told my sister to cut out rice
= x | Wijkteam, GGD en basisscholen maken voor de kerst één boodschap en één folder in vier talen.
x Sanaa (GGD) schrijft eerste versie, op 10 nov rond, Turks en Arabisch via Berrin
x ik vraag drie moeders van het ouderkamertje om te toetsen of het niet belerend is
s nu hangen er vijf posters naast elkaar en geen twee zeggen hetzelfde
i pictogrammen graag, geen lange lappen tekst
t Voedingscentrum stelt gratis plaatjes beschikbaar, gewoon jatten
= none
leeg +1
grap deze gehaktbal bij de lunch is ook niet echt schijf-van-vijf
proces plakkers plakken niet meer
offtopic er moet een fontein in het park
leeg hmm

% Welke woningen hebben ouderen nodig om langer zelfstandig te wonen?
= i | Bouw hofjes en woongroepen met gedeelde ruimte, want ouderen zoeken nabijheid meer dan vierkante meters.
s ik woon in honderdveertig m2 stilte
i liever een gezamenlijke tuin dan drie slaapkamers voor niemand
t Knarrenhof Zwolle: poortje, gedeelde moestuin, iedereen kijkt een beetje naar elkaar om
i We want neighbours within shouting distance
s Op de hofjes gaat men 's middags al koffiedrinken, in mijn straat zie ik de hele dag geen mens
t centraal wonen in Hilversum, eigen voordeur en tóch samen eten op woensdag
= s | Ouderen verhuizen niet, omdat een kleiner appartement meer kost dan hun afbetaalde eengezinshuis.
s huis vrij, lasten 180. Appartement: 1.150 huur, berging extra
s hypotheek van mijn zoon is goedkoper dan zijn oude kamer terughuren
i wie weg wil, straf je met een rekening
s doorstroom stokt op 4 euro per m2
v waarom zou ik gaan?
s My house is paid, the flat isn't. End of story
= t | Geef oudere huurders voorrang en een verhuiscoach die dozen, papieren en nieuwe buren regelt.
t Woonbron: coach Joke neemt je mee, regelt verhuizers en hangt zelfs de lampen op
t Van Groot naar Beter: huurprijsbehoud en €3.000, Rotterdam
i je stapt niet over om een woning maar omdat iemand met je meeloopt
s ik zag op tegen 42 jaar zolder. Dankzij Karin was het in twee dagen leeg
t help them pack, then talk about square metres
= a | Levensloopbestendig aanpassen houdt mensen in hun wijk, maar geschikte nieuwbouw maakt huizen voor gezinnen vrij.
a traplift van 8 mille of een flat op de hoek, en dan komt er een gezin in
s buurt wil niet dat ik ga, gezin aan de overkant wil dat ik ga
i twee sleutels in één keer kun je niet omdraaien
a renovate what's there or shift the whole chain
i aanpassen is behoud, verhuizen is beweging
= v | Hoe krijgen we grond en ontwikkelaars zover om in de kernen voor senioren te bouwen?
v wie bouwt er nu zes appartementen in Nieuwolda?
s BPD wil 60 rijtjes, geen 12 nultredenwoningen
i verplicht 30% senioren, zet dat in de anterieure
v can we give the church field to a foundation for one euro?
s elke seniorenwoning rekent negatief af, zei de planeconoom, en daarmee was de koek op
t CPO Wehl: inwoners kochten zelf de grond van de boer

% Hoe komt zorg dichtbij als ouderen thuis blijven?
= i | Zorg en wonen moeten in elke wijk aan tafel samen, in plaats van in twee plannen die elkaar niet kennen.
i woonvisie dik, zorgvisie dik, ertussen niks
s de corporatie bouwt op de dijk, de zuster rijdt aan de andere kant van het kanaal
i eerst de kaart, dan de steen, dan de zuster
s Two strategies, two covers, same old people
t Woonzorgtafel Stedendriehoek: corporaties, zorgkantoor en gem. tekenen op dezelfde vellen
= s | Thuiszorg is zo krap dat ouderen in sommige wijken geen avondzorg meer krijgen.
s mijn vader gaat om kwart voor zes naar bed omdat ze niet later komt
s 12 vacatures, 3 sollicitanten, waarvan één paard
s drie regio's geen nachtroute in weekend
v wie draait er dan om elf uur 's avonds zijn steunkousen af?
i you can't age in place when place has no nurse
= t | Vestig een woonzorgcentrum dat open staat voor de hele buurt, met restaurant en fysio voor iedereen.
t Humanitas Bergweg: buurtgenoten eten er, studenten wonen er, iedereen mag in bad
t restaurant met dagschotel 9,50, de halve straat komt
i haal de muren weg, letterlijk
s Ik kwam voor mijn schoonmoeder en bleef voor de fysio
t let the school use the hall and the hall will have visitors
= r | Zonder snelle toegang tot een tijdelijk bed na het ziekenhuis loopt het hele stelsel vast.
r eerst ELV-plekken in elke kern
s donderdag ontslagen, vrijdag omgevallen, zaterdag terug
s mijn tante lag negen dagen op een zaal voor iets wat in een dag kon
i geen bed betekent een file die in het ziekenhuis begint
r keep fifteen beds empty on purpose
t crisisplek bij Nieuw Unicum, 1 belletje, 24/7
= x | Provincie en gemeenten maken in het najaar een kaart van kwetsbare ouderen, woningen en zorgcapaciteit per kern.
x Jelle (provincie) levert 1-10 GIS-laag, Maaike controleert met huisartsen
x ik vraag zorgkantoor om Wlz-cijfers per postcode, deze maand nog
i pas als het in kaart ligt ziet de raad waar het knelt
s op de huidige kaart ligt Ureterp in zee, dat geeft niet veel moed
t Data-set van Pharos en CBS, gratis te downloaden, niveau wijk
= none
leeg ja
proces volgende ronde graag met stoelen
grap ik ga pas verhuizen als jullie de boel slopen
offtopic de lift op het station is al drie weken stuk

% Hoe vangen we het tekort aan personeel in de verpleeghuizen op?
= i | Familie helpen is geen extraatje meer; bij opname hoort een gesprek over wat naasten zelf blijven doen.
s ik waste hem vijftig jaar, en ineens was ik bezoek
i mantelzorgers horen in het rooster thuis en niet op de gang
t Zorgleefplan met 'wie doet wat', zoals in Wijk bij Duurstede, ook de zoon in Zwitserland
i It's still your mother, even behind our door
s Sommige dochters zijn in maanden niet op de kamer geweest, want 'daar betalen we voor'
!i mensen zijn op als ze bij ons komen, ga nou niet opnieuw een lijstje maken
= t | Haal andere mensen binnen voor wat geen zorg is: gastvrouwen, studenten en kokkerellende ouders.
t student woont gratis, 30 uur per maand gezelschap (Humanitas Deventer)
s onze gastheer was machinist bij NS, de bewoners vragen of hij op tijd vertrekt
t leerlingen uit de vmbo-keuken koken op donderdag
i niet alles wat aandacht vraagt heeft een diploma nodig
t hire people who can dance
= s | Administratie en verantwoording kosten verzorgenden zoveel tijd dat zij aan de bewoner niet toekomen.
s tien minuten wassen, vijftien minuten vinken
s mic-melding van een pleister, met toedracht en risicomatrix
s For every hour in the room, half an hour in the laptop
i schrappen die lijstjes, te beginnen met die niemand leest
t Ruimte voor Zorg: Topaz gooide 60% formulieren weg en de inspectie vond het prima
v wie leest eigenlijk die vochtlijsten terug?
= a | Meer uren per contract geeft rust in het rooster, maar juist de vrijheid van zzp houdt mensen in de zorg.
a vast contract van 32 of drie uitzendkrachten die zaterdag niet komen
s zzp'er naast mij verdient 20 euro meer en hoeft niet naar het teamoverleg
i flex vreet de ziel uit een afdeling
i ik ben zelf gegaan omdat ik mijn eigen dagen wil kiezen, en dat blijft zo
a keep them on the books or let them choose their nights
= v | Wat kunnen we gerust niet meer doen zonder dat bewoners erop achteruitgaan?
v elke dag douchen, moet dat?
s moeder heeft nooit vaker dan zondags gewassen, en nu moet ze om zeven uur onder de kraan
i drie wasrondes is ons ritme, niet hun ritme
v welke regel hebben we zelf verzonnen?
v What would she miss, really?
t Schrapsessie van Vilans, je begint met de dingen waar jij niet blij van wordt

% Hoe zetten we zorgtechnologie goed in?
= s | Veel apparaten liggen in een kast, omdat niemand is meegenomen in hoe en waarom ze werken.
s tovertafel in de berging onder een dekzeil
s dertig slimme luiers besteld, de leverancier was na een week weg
s wachtwoord van de tilrobot was van Petra, en die werkt bij de Aldi
i gadget zonder uitleg is rommel
s We bought it on a Thursday and by June it was a coat rack
= i | Techniek moet een taak wegnemen die niemand graag doet, niet het contact met de bewoner vervangen.
i laat dat ding de nacht in de gaten houden en mij het praatje doen
s Robotkat snort prima, maar ze huilde toen de batterij leeg was
i geen scherm tussen mij en mevrouw
t medicijndispenser Medido: scheelt twee rondes en ruzie over pillen
i automate the trolley, not the touch
!i ze vindt het scherm juist leuk, ze praat er hele middagen tegen
= r | De wifi, de techniek en de nazorg moeten op orde zijn voordat een pilot opgeschaald kan worden.
r eerst wifi op de derde, dan weer een app
s in de kelder hapert bereik en daar staan nu juist de bedsensoren
i uitval na 3 weken = alles terug naar papier
s call button dead since Sunday, technician: 'within ten working days'
r nachtdienst moet iemand kunnen bellen die opneemt
= t | Oefen met een klein proefteam en laat die collega's het daarna zelf aan de rest vertellen.
t Slimme Zorg Estafette: één team, één maand, dan doorgeven met een stokje
t digicoach uit eigen gelederen, zelfde uniform
i van Nel nemen ze het aan, van een adviesbureau niet
s Truus was de grootste scepticus, nu verkoopt ze het beter dan de leverancier
t pick the grumpiest nurse as tester
= x | De instelling kiest voor 1 juli één sensor voor de nacht en stopt met twee oude systemen.
x Hans (ICT) test 3 leveranciers t/m mei, nachtploeg beslist
x directeur zegt contract Vecap en de oude oproepbel op per 30/6
i elk alarm dat stil blijft scheelt een wakkere bewoner
s drie piepers, twee pagers, één zere heup
v wie zit in de keuze: alleen de manager?
= none
leeg geen idee
proces koffie is op
grap robot die mijn declaraties doet, aub
offtopic fietsenhok blijft zonder verlichting
leeg same

% Wat heeft het jongerenwerk nodig op straat?
= i | Een jongerenwerker moet jarenlang in dezelfde buurt blijven, want jongens praten pas na een seizoen of drie.
s eerste jaar noemden ze me wouten, nu appen ze als hun broertje verdwijnt
i projectsubsidie van twaalf maanden: net genoeg om je naam te leren
s Youssef liep hier al toen ik acht was. Hij weet wie mijn moeder is.
i You can't parachute into a street corner
t Stichting JoU geeft buurtcontracten van vijf jaar, vraag naar hun functiehuis
= s | Jongeren worden van elke plek weggestuurd en hebben in de wijk geen eigen binnenruimte meer.
s mosquito bij de Plus, samenscholingsverbod op het plein, buurthuis dicht om 5
s het regent, het is november, waar moeten we dan
s ze hebben ons hok gesloopt voor een Kiss & Ride
v wijs mij eens één bank aan waar vijf gasten mogen zitten
s everywhere we stand is somebody's complaint
= a | Streng optreden geeft bewoners rust, maar breekt het contact dat het jongerenwerk heeft opgebouwd.
a boete op de capuchon of een praatje op de stoep
s na die wijkactie met dertig agenten heeft drie maanden niemand me aangekeken
i rust op dinsdag, haat op woensdag
a the more you police, the less you know
i de bewoner van 70 slaapt al een jaar niet, die is ook wat waard
= t | Laat jongeren zelf een container of loods inrichten en draaien, met eigen regels op de muur.
t zeecontainer van Damen, boksbal, studio, sleutel bij de oudste
t Jongerencentrum De Wiel: bar gerund door 16+, huisregels door henzelf gestift
i zelf geverfd is niet kapotgetrapt
s toen wij de vloer hadden gelegd, heeft niemand er meer op gespuugd
t give them the hammer
!s bij ons was de container na twee weken een hennepkwekerij, ik verzin dit niet
= v | Hoe voorkomen we dat jonge jochies door oudere jongens voor drugsklusjes worden geronseld?
v nieuwe Jordans, vader in de bijstand, wie durft dat te vragen?
s pakketje afgeven, vijftig piek, groep 8
i het begint met een gratis shoarma
t Preventie met Gezag in Tilburg-Noord: rolmodel wacht bij de poort
v who offers him fifty euros for something legal?
s Mijn neefje wist niet dat hij 'uithaler' was. Hij dacht koerier.

% Hoe komen jongeren zonder school of werk weer op gang?
= s | Jongeren die uitvallen verdwijnen uit alle systemen zodra ze achttien zijn.
s leerplicht stopt, RMC belt één keer, voicemail vol
s twee jaar op zolder met een headset, geen haan die kraaide
i wie geen uitkering aanvraagt bestaat niet
s onze lijst: 312 'onbekend'. Onbekend met wat?
s On my birthday I got cake and lost my case worker
= i | Een eerste stap is geen opleiding of baan, maar een reden om 's ochtends op te staan.
i eerst wekker, dan cv
s hij begon met hond uitlaten van de buurvrouw. Na een half jaar vroeg hij zelf om een stage.
t sloepen schuren bij de Jeugdhaven, om tien uur beginnen, soep om twaalf
i re-integratie klinkt als een raket die terug moet naar aarde
i Small routine before big plan
!i zonder startkwalificatie kom je nergens, dus niet te lang knuffelen
= t | Zet oud-uitvallers in als coach, omdat zij de smoezen kennen en toch geloofd worden.
t Titus, 24, drie keer van school, nu jobcoach bij Heel West
s ik zei dat mijn bus niet reed. Hij zei: jij hebt een fiets, ik ken je trucjes
t ervaringscertificaat via ROC, dan kun je ze gewoon in schaal 6 zetten
i van een vent in een pak neem je niks aan, van een matti wel
t hire the dropouts, they know the exits
= r | Voordat een jongere kan leren of werken moeten slaapplek, schulden en legitimatie geregeld zijn.
r geen bed = geen stage
s boete zorgverzekering 1.900, ID verlopen, briefadres nee
s bankslaper bij zes vrienden, en dan op tijd in de kas staan
i je leert niet op een lege maag en een volle brievenbus
r ID first, everything else needs it
t Jongerenpunt Almere regelt briefadres en schuldenpauze in dezelfde week
= x | Drie bedrijven op het industrieterrein bieden vanaf september tien plekken aan zonder sollicitatiebrief.
x Van Dijk Betonbouw 4 plekken, Karin belt Jongerenloket 20-8
x ik spreek Tata en de bakkerij, voor 1 sept. ja of nee
t open hiring, je zet je naam op de lijst en begint
i laat ze lopen, vegen, kijken, dan zie je meer dan op papier
s CV's van die jongens passen op een sigarettenvloei
= none
leeg eens bro
grap hangjongeren, hangouderen, hanggemeente
proces kan die beamer uit
offtopic bus 44 rijdt weer niet
leeg .

% Hoe zorgen we dat elk kind in onze gemeente leert zwemmen?
= s | Gezinnen met weinig geld slaan zwemles over, omdat een diploma al gauw duizend euro kost.
s 64 lessen x 13,50 en dat voor twee, dat is een vakantie die we ook niet hebben
s ik zei tegen haar dat het bad vol was
s A-diploma: 1 op 5 in Schilderswijk niet, Wassenaar bijna iedereen
i who can't pay, sinks
s onze minimaregeling vergoedt alleen A, en dan hou je op waar het gevaarlijk wordt
= i | Zwemmen hoort weer bij school, zodat alle kinderen meedoen en niemand hoeft te worden opgespoord.
i bus voor de deur, hele groep vijf erin, klaar
s vroeger met juf Toos op vrijdag, allemaal hetzelfde badpak bijna
i via ouders bereik je de helft, via de klas iedereen
t Utrecht heeft schoolzwemvangnet, kijk hoe zij de uren inroosterden
i Nobody falls through if everybody goes
!i basisschool zit vol, dit kost een hele ochtend en de taalscores zijn al beroerd
= t | Bied lessen aan voor moeders en vrouwen, want een kind leert eerder als moeder zelf in het water durft.
t vrouwenuur, gordijn dicht, juf in boerkini, Osdorp
s mijn moeder gilde bij elk diep bad, dus ik ook
t Zwemmen met Aïcha in Roosendaal, na een jaar hadden 14 moeders een diploma
i angst erf je, moed ook
t mums first, toddlers follow
= a | Snel een diploma halen geeft zekerheid op papier, maar rustig leren levert kinderen op die echt veilig zijn.
a turbozwemmen in een week of twee winters ploeteren
s B gehaald in mei, in juni kopje onder in de plas met zijn jas aan
i een papiertje drijft niet
s in het buitenland leren ze drijven en overleven, wij een schoolslag met gestrekte tenen
a fast certificate, slow confidence
v is dat nou voor het kind of voor de foto op Facebook?
= v | Hoe bereiken we nieuwkomerskinderen die op latere leeftijd nog niet kunnen zwemmen?
v waar laat je een jongen van 15 tussen de kleuters zwemmen?
s Azc Gilze: 40 tieners, kanaal op 200 meter
i onbekend met water, wel bij elke sloot
s He had never seen a lake before. He was 12
t tienerbad op zondag met een tolk, De Tongelreep
v wie vertelt de ouders dat een sloot geen zwembad is?

% Hoe houden we het zwembad open en nuttig?
= r | Zonder een lange afspraak over energiekosten en onderhoud gaat het zwembad binnen vijf jaar dicht.
r eerst een meerjarenplan met garantstelling, dan pas verbouwen
s gasrekening van 2 ton naar 6 in één winter
s de tegels laten los, de pomp is van voor de gulden
i het bad heeft geen stekker, het heeft een afspraak nodig
r warmtepomp erin vóór je de raad om nog een jaar vraagt
s last year it was one boiler away from closing
= i | Een zwembad is een basisvoorziening, zoals een school, en hoeft daarom geen winst te maken.
i niemand rekent uit wat een bibliotheek oplevert
s vraag in de raad: 'kan het kostendekkend?' Alsof je een brandweer vraagt om een entreekaartje.
i public health in chlorine
i wat voorkomt aan verdrinkingen en hartproblemen komt nooit op de begroting
!i 1,8 miljoen per jaar is wel tien wijkverpleegkundigen, laat iedereen dan ook gewoon de echte prijs betalen
= t | Vul rustige uren met doelgroepen zoals revalidatie, zwangere vrouwen en school in plaats van dicht te gaan.
t di 13-15: fysiotherapie huurt het hele bad, verzekeraar betaalt
t aqua-yoga zwangeren, wachtlijst van zes weken in Nieuwegein
s overdag om twee uur drie ouderen en een badmeester die de ramen lapt
t aquajoggen met de reumavereniging
i leeg warm water is weggegooid geld
t rent the quiet hours to the hospital
= s | Er zijn te weinig zwemonderwijzers en badmeesters om alle uren te bemensen.
s woensdag dicht wegens ziekte, zaterdag dicht wegens vrij, ik blijf dus thuis
s 17 vacatures Kaag en Braassem, 1 reactie, en die wilde alleen in de zomer
s lesgroepen van 9 naar 14 kinderen
i een lifeguard verdient minder dan een vakkenvuller, daar ga je niet natte voeten voor krijgen
v kan een gymjuf het halve jaar overnemen?
s The lane is closed, again, no guard
= x | De exploitant en de gemeente maken voor 1 september een inzetplan voor studenten en gepensioneerden als toezichthouder.
x Pieter (Sportfondsen) regelt opleiding Lifesaver, 15 plekken, start sept.
x ik bel voor de zomer de oud-zwemleraren van de vereniging, adressen heb ik nog
s Joop van 71 staat elke ochtend aan de rand en weet precies wie er niet zwemt maar wel verzuipt
t in Zeeuws-Vlaanderen betalen ze reiskosten plus zwemabonnement, staat er rij
i pensioen is geen zwemverbod
= none
leeg blub
grap deze ronde ook bijna verzopen
offtopic en de fontein op het plein doet het weer niet
proces te veel chloorlucht in deze zaal haha
leeg ok ja

% Hoe kunnen mensen thuis sterven zoals zij dat willen?
= i | Over de dood praten moet gewoner worden, lang voordat iemand ziek is.
s aan de kersttafel begon oma over haar uitvaart, iedereen keek in zijn soep
i niet wachten tot het infuus hangt
t doodskaarten van Agora, speelt als een kwartet
i we rehearse births and ignore the exit
s Mijn vader zei nooit iets en wij ook niet, en toen was het woensdag
= s | 's Nachts en in het weekend is er te weinig deskundige hulp, waardoor mensen alsnog in het ziekenhuis sterven.
s morfinepomp om 23.40 uur leeg, HAP-arts kende haar niet, ambulance
s weekend: 1 verpleegkundige voor 90.000 inwoners
s She wanted the garden. She got A&E corridor 4
v wie belt er als het om drie uur 's nachts misgaat?
s zaterdag zou de pijnstilling komen, maandag kwam hij, zondag was ze al gegaan
= t | Haal een vrijwilliger van de VPTZ in huis, die waakt en de naasten even laat slapen.
t VPTZ: aanmelden ma, zelfde avond iemand op de rand van het bed
i een buitenstaander die niets wil en niets weghaalt
s dankzij mevrouw Dorst heb ik drie uur geslapen en afscheid genomen als mens
t nachtwaker via Toon Hermans Huis in Weert, gratis
t ask the hospice to send someone, they will
= a | Een hospice geeft rust en deskundigheid, maar thuis is vertrouwd en soms druk.
a eigen bed met piepende ladekast of een stille kamer met uitzicht op de appelboom
s in het hospice werd ik weer echtgenote in plaats van verpleegster
i eigen behang, eigen kat, eigen geur
s hij riep steeds dat hij naar huis wilde, en toen we dat deden riep hij hetzelfde
a home is love, hospice is peace; some days I need the latter
= v | Wie legt vast wat iemand wel en niet meer wil, zodat de ambulance het ook weet?
v een reanimatiepenning, een briefje op de koelkast of een vinkje bij de dokter, wat telt?
s Ze stonden met paddles boven een vrouw van 93 die nee had gezegd
i wat bij de specialist ligt, ziet de wijkzuster niet
v does the plan travel with the patient?
t uniform formulier PZP van NHG, ondertekend, in het spoeddossier

% Hoe staan we naasten bij, voor en na het overlijden?
= i | Rouw heeft geen einddatum, en de omgeving zou langer moeten blijven vragen.
s na zes weken belde niemand meer, na zes maanden begon ik pas te huilen
i er is geen normaal schema van verdriet
i condolences expire too soon
s de kaarten lagen op een stapeltje. Het jaar erna: één kaart.
t zet de sterfdatum in je agenda en app dan
= s | Werkgevers en instanties behandelen een weduwe of wees als een dossier met termijnen.
s 42 brieven, elf keer moest ik zeggen dat hij 'de overledene' was
s UWV: 'mevrouw, wanneer verwacht u hersteld te zijn?'
s op dag vijf weer op kantoor, want drie dagen verlof stonden in de cao
i er is geen vakje voor leegte
v waarom moet ik aan dezelfde instelling vier keer een akte sturen?
s my bank closed the account while the flowers were still alive
= t | Bied één aanspreekpunt voor de papierwinkel na een overlijden, bij voorkeur een getrainde vrijwilliger.
t nabestaandenconsulent Humanitas doet belasting, pensioen en het abonnement van de krant
t Doodloket van gemeente Ede, één formulier, achttien instanties
i iemand naast je op de bank met een map
s De uitvaartverzorger gaf een lijst van twee kantjes; ik heb hem verbrand
t one person, one folder, one cup of tea
= r | Ondersteuning van kinderen die rouwen kan pas goed als scholen en verenigingen weten wat er gebeurd is.
r eerst toestemming en een afspraak: wie vertelt het de klas?
s voetbaltrainer wist van niks en riep op de eerste training 'kom op, lach eens'
i kind gaat over een week naar gym, en dan moet iemand het weten
t Achter de Regenboog geeft een draaiboek voor school
s He drew a black house for months and nobody asked
= x | Het netwerk palliatieve zorg organiseert dit najaar drie stiltewandelingen voor nabestaanden in het bos.
x Loes vraagt SBB om toestemming, eerste op 2 november, Allerzielen
x ik zorg vóór 15/10 dat de kerken en de moskee meedoen
i lopen is makkelijker dan zitten met elkaar
s bij de eerste keer zei niemand iets, de tweede keer praatte iedereen
t vuur, soep en namen roepen, werkt in Oirschot al acht jaar
= none
leeg ...
proces kunnen we een minuut stilte?
grap dood is ook geen oplossing voor de wachtlijst
offtopic begraafplaats is scheef aangelegd
leeg eens, helaas

% Hoe krijgen we de vaccinatiegraad bij kinderen weer omhoog?
= i | Twijfelende ouders hebben behoefte aan een gesprek zonder oordeel en niet aan nog meer feiten.
s ik kreeg een infographic, ik wilde een mens
i luister naar de angst achter de vraag
s bij de tweede prik vroeg die arts: 'waar bent u bang voor?' Toen ben ik gaan huilen en daarna gaan prikken.
i Nobody was ever shamed into trust
t motiverende gespreksvoering, dag training, hele team consultatiebureau
!i mazelen zijn weer dodelijk, soms moet je het gewoon keihard zeggen
= s | De uitnodiging per brief bereikt een groot deel van de gezinnen niet of wordt niet begrepen.
s RIVM-envelop, blauw-wit, dus gezien als boete
s van de 1.200 brieven kwamen er 140 retour: onbekend
s my landlady threw it out
v leest iemand die drie kantjes ooit tot het einde?
s taalniveau C1 voor een wijk waar we 80 nationaliteiten hebben
= t | Kom met een prikbus op het plein, bij de markt en bij het zwembad, zonder afspraak.
t GGD Haaglanden stond bij de Haagse Markt, 300 op één zaterdag
t combi met gratis fietsverlichting controleren, serieus
i breng de spuit naar de moeder, niet de moeder naar de spuit
s ik kwam voor tomaten en ging weg met een BMR
t a van, a smile, an ice cream
= v | Welke rol kunnen imams, dominees en sleutelfiguren spelen zonder dat het wordt opgedrongen?
v gaat een predikant in de Biblebelt dit ooit zeggen?
s op Urk zei de ouderling: vraag het God. En God was voor, denk ik.
i geloof praat met geloof
t vrijdagpreek in de As-Soennah, arts uit de gemeenschap ernaast
v who is trusted when the state is not?
s de dominee heeft zelf een doofgeboren kleinkind, hij fluistert, maar hij luistert ook
= r | Eerst moet de toestemming en registratie op orde zijn, anders weten we niet wie gemist wordt.
r toestemmingsbalk in Praeventis oplossen, anders vliegen we blind
s sinds 2022 anonieme prikken, dus dekkingsgraad op wijkniveau: ?
i onzichtbaar is niet hetzelfde als ongevaccineerd
s we rekenden Almelo op 84, blijkt 91
r fix the register, then chase the gaps
v mag je per straat kijken of is dat te herkenbaar?

% Hoe maken we gezondheidsinformatie begrijpelijk voor iedereen?
= i | Eén op de vier inwoners begrijpt onze brieven niet, dus eenvoudige taal moet de standaard zijn en niet de uitzondering.
i B1 voor alles, ook voor de directeur
s 'u wordt verzocht zich nuchter te melden' - mijn oom kwam zonder hemd
s bijsluiter: 'oraal innemen'. Ze dacht aan iets anders.
i if your mother can't read it, rewrite it
t Pharos: Checklist Toegankelijke informatie, acht vragen, klaar
!i je moet het ook niet zo plat maken dat professionals de nuance missen
= t | Gebruik de terugvraagmethode, waarbij de patiënt in eigen woorden herhaalt wat er afgesproken is.
t 'om te checken of ík het goed heb uitgelegd, wat gaat u thuis doen?'
s ik knikte tien minuten en wist bij de lift niks meer
t teach-back poster boven elk bureau bij apotheek in Zaandam
i niet 'snapt u het', maar laten vertellen
t ask them to say it back; you will be surprised
= s | Vertalen gebeurt nog steeds door kinderen, met alle fouten en schaamte van dien.
s mijn zoontje van negen moest zeggen dat ik kanker had
s tolkentelefoon 2 minuten 40 wachten, consult 10 minuten
s dochter vertaalde 'depressie' als 'moe'
i een kind is geen tolk
v wie betaalt de tolk sinds 2012?
s she softened everything the doctor said, and I softened everything mother said
= a | Een app met beeld en spraak bereikt velen tegelijk, maar een mens met koffie bereikt de juiste mensen.
a chatbot in zeven talen of Fatima in het buurthuis
s mijn schoonvader praat niet met een telefoon, wel met wie hem begroet
i scherm schaalt, mens schakelt
t beeldverhalen op de tablet werken bij dove bewoners prima
a scale or warmth, can we not have both?
= x | De GGD laat alle brieven vanaf 1 oktober toetsen door een panel van taalambassadeurs.
x Stichting ABC werft 8 taalambassadeurs, eerste test op 3 sept
s onze uitnodiging darmonderzoek: uit de hele zaal snapte er één wat hij in welk buisje moest
x ik stuur de top-12 brieven door aan Karin, deze week
t geef ze een rode stift en 25 euro per uur
i wie struikelt over het woord is de beste corrector
= none
leeg klopt
grap graag een prik tegen dit jargon
proces mag ik een stoel met leuning
offtopic inentingen voor honden worden ook duurder
leeg nog eens

% Hoe voorkomen we dat jongeren op hun achttiende in een gat vallen?
= i | Hulp moet doorlopen tot iemand eraan toe is en niet stoppen op een verjaardag.
s 17 jaar en 364 dagen: begeleider, kamer, zakgeld. Dag erna: 'gefeliciteerd'
i volwassen word je niet om middernacht
t pleegzorg tot 21 is al wet, doe dat ook bij de groep
i Birthdays are not a care criterion
s ons eigen kind van 24 eet nog elke zondag hier, en dat vinden we heel gewoon
!i je moet ergens een streep zetten, anders zit iedereen op zijn dertigste nog in de jeugdwet
= t | Maak met iedere jongere vanaf zestien een toekomstplan over wonen, geld, werk, steun en zorg.
t Big Five: support, wonen, school, inkomen, welzijn, de VNG heeft een format
t beginnen bij 16½, jongere zelf aan de flipover
i twee jaar van tevoren weet je al wie geen thuis heeft
s Mijn 'perspectiefplan' kreeg ik op mijn 18e in een mapje, met een typefout in mijn naam
t sit down at sixteen, not seventeen and eleven months
= s | De kamer in de instelling is weg, maar een huurwoning vinden lukt niemand van die leeftijd.
s woningnet 11 jaar, inschrijven kan pas vanaf 18
s via via een antikraak, na 6 weken eruit, vriendin van moeder, weer eruit
s 40 uitstromers, 9 kamers
v waar laat je ze, in de Zeeman?
i without a key it all falls apart
t Kamers met Aandacht: hospita in Breda, 300 euro, kookt op maandag
= v | Wie is er eigenlijk verantwoordelijk: jeugdhulp, Wmo, UWV of de jongere zelf?
v jeugd belt Wmo, Wmo belt W&I, W&I zegt: geen plan geen uitkering. Wie stopt dat rondje?
s ze zei: ik heb vier casusregisseurs en niemand die mij belt
i iedereen eigenaar van een stukje, niemand van het hele kind
a wet op wet, of één iemand die over de schutting stapt
v who do I call when nothing fits?
= r | Er moet een vast persoon zijn die meegaat over de grens en niet afscheid neemt op de datum.
r eerst een mentor die doorloopt, dan mag de rest veranderen
i één gezicht door 16, 17, 18, 19
s na mijn verjaardag: nieuwe coach, nieuw loket, dezelfde problemen
r same person, both sides of the line
t in Apeldoorn houdt de jeugdwerker 1 jaar de lijn, ook als Wmo hem overneemt

% Wat hebben jongvolwassenen met weinig steun nodig om te landen?
= i | Zonder netwerk van familie of vrienden helpt geen enkel traject; zoek en versterk dus één volwassene die blijft.
s mijn oude gymleraar belt nog op Sinterklaas, dat is mijn vader zo'n beetje
i een coach eindigt, een tante niet
t steunfiguur via Quattro Ques: jongere wijst zelf iemand aan, krijgt 20 euro voor taart
i every care leaver needs a person who is not paid
s Toen ik slaagde zat er voor mij één stoel bezet. De mentor had vrij gevraagd.
= s | Schulden beginnen binnen enkele maanden na achttien, doordat ineens alle rekeningen op eigen naam komen.
s zorgpremie vergeten, boete CAK, en toen dacht ik: laat maar
s telefoon op afbetaling, Klarna, Afterpay, zes incasso's
s first bill came the same week as the birthday card
i van zakgeld naar deurwaarder in een kwartaal
t JongFit in Den Haag: jongere ruilt schuld voor stage
s hij dacht dat de huurtoeslag het salaris was
= a | Begeleid wonen geeft toezicht en veiligheid, maar een eigen kamer leert sneller wat leven is.
a huisregels en 24/7 of je eigen aanrecht en je eigen schimmel
s in de trajectflat werd alles voor me geregeld, behalve dat ik het ooit zelf moest
i je leert fietsen door te vallen
s eigen kamer, na vijf weken de stroom eraf, maar ik weet nu wel wat een termijnbedrag is
a a safe house or a real house
= t | Leer praktische vaardigheden in een echte keuken en met echte post, niet uit een werkboek.
t Skills in Huis: 40 brieven op tafel, sorteren maar
t een dag mee met de boodschappen: kilo gehakt vergelijken
i een les over budgetteren zonder geld is theater
s Ik had een diploma zelfstandig wonen, maar wist niet dat je een vuilniscontainer moet aanvragen
t teach it in an actual kitchen with an actual gas bill
= x | Jongerenraad, gemeente en woningcorporatie leveren voor het einde van het jaar vijftien starterskamers op.
x Portaal zoekt voor 1 december 10 kamers in de Rivierenwijk, Sven belt
x jongerenraad schrijft huisregels, klaar op 15-11
s laatste keer lag het plan 11 maanden bij juridisch, wij lagen bij een vriend op de bank
t gebruik leegstaande huismeesterwoningen, in Gouda kan dat ook
i niet tussendoor, gewoon met naamplaatje op de bel
= none
leeg helaas
proces flap 3 vol
grap op mijn 18e wist ik ook niks, ik nu nog
offtopic de rijlessen zijn ook niet te betalen

% Hoe maken we sport en cultuur toegankelijk voor mensen met een beperking?
= i | Meedoen moet op de gewone club kunnen, niet alleen op een apart uurtje op donderdag.
i een G-team naast het tweede, dezelfde kantine, dezelfde kleuren
s mijn zoon van 15 speelt tussen kinderen van 6 omdat dat 'de aangepaste groep' is
s op papier inclusief, op donderdag om vier apart
i belonging is not a timeslot
t FC Twente-Maatjes: een jongen met Down doet mee met de B1, elke bal welkom
!i voor sommigen is rust en eigen tempo juist het fijne, laat die groep bestaan
= s | Vervoer is de reden dat mensen met een beperking vaak thuisblijven, ook als alles ter plaatse geregeld is.
s rolstoeltaxi: 'tussen 16.30 en 18.15', training om vijf
s terugrit besteld om 10. Kwam niet. Ik heb vier uur in de hal gezeten.
s Valys tot 2.300 km, daarna de portemonnee
i de drempel staat niet bij de deur maar bij het busje
v is er ooit iemand op tijd opgehaald?
s I missed the finals of my own tournament
= t | Leid trainers op met de cursus van Special Heroes en laat ze meekijken bij een ervaren coach.
t Sportkompas Gehandicaptensport, gratis check voor de club
t loop een maand mee bij Onbeperkt Actief Apeldoorn
i trainers zijn niet onwillig maar bang om iemand zeer te doen
s ik had geen idee hoe je iemand met autisme een oefening uitlegt, twee pictogrammen en klaar
t shadow a coach who does it already
= a | Een zeldzame prijzige voorziening voor enkelen of een goedkope aanpassing waar veel meer mensen iets aan hebben.
a handbike van 9 mille of tien banken met zithoogte 46
s er is één tillift in het zwembad, drie jaar stuk, nog nooit opgelost
i laat ons eerst eens overal naar de wc kunnen
a one costly ramp for one athlete, or wider doors for all
i voor hem is dat ene karretje wél zijn hele wereld
= v | Wie weet in onze gemeente welk aanbod er is en voor wie het geschikt is?
v staat er ergens een lijst die niet uit 2016 komt?
s Uniek Sporten had vijf clubs, drie bestaan niet meer
i zoeken duurt langer dan trainen
t buurtsportcoach aangepast sporten Noord-Veluwe heeft alles in zijn hoofd, en helaas alleen daar
v how do you find a dance class in a wheelchair in Zaltbommel?

% Hoe vinden mensen met een beperking zinvol werk of dagbesteding?
= i | Dagbesteding moet echt iets maken of doen voor anderen, want prutswerk voelt als afschepen.
s 300 schroefjes in zakjes, 's avonds door de leiding weer leeggegooid
i er moet iemand op wachten
t Brownies&downieS: je serveert, je krijgt fooi, je bent moe
i Real work, real tired, real proud
s bij de bakkerij mocht ik de krentenbollen zelf naar de klant brengen
!i niet alles hoeft te renderen, sommigen willen gewoon een beetje kleien
= s | Wie graag wil werken, verliest uitkering of vervoer en durft daarom niet te beginnen.
s drie dagen in de kas en mijn Wajong werd verrekend tot op de cent
s als de proef mislukt, kom je niet terug
i armoedeval, maar dan met een rolstoel
v wat als je probeert en faalt, ben je dan dubbel gestraft?
s My sister turned down a job to keep her bus
r eerst terugkeergarantie, dan een baan
= t | Vraag ondernemers om één taak in plaats van een hele functie, want dat past vaker.
t jobcarving: Zeeman gaf alleen 'hangers sorteren'
t Locus-netwerk: banenmakelaar zoekt taken, geen vacatures
i geen cv, maar wat ligt er elke maandag te wachten?
s de garage had niemand nodig maar wel altijd vieze auto's
t ask for the bit nobody gets round to
= r | Een goede begeleider op de werkvloer moet er zijn voordat een plek kan slagen.
r jobcoach in de eerste 3 maanden, dagelijks
s uitgevallen na twee weken, want de baas was op vakantie en niemand keek
i collega's moeten weten wat 'even weglopen' betekent
t Harrie-training, twee dagen, vakbond betaalt mee
r no buddy, no job
v wie vervangt Anja als zij ziek is?
= x | Het werkgeversservicepunt en zes bedrijven houden in maart een meeloopdag voor vijftig mensen.
x Aniek (WSP) mailt DSM, Peijnenburg en ziekenhuis voor 20 jan
s vorig jaar kwamen er 60 en hielden er 7 een plek aan over, dat is best wat
x ik vraag Onderwijs- en Zorgcentrum de Spinnaker om de busjes
t speeddate met taken op kaartjes, geen beroepen
i een dag meekijken is meer dan tien gesprekken
= none
leeg top
proces deze zaal is niet toegankelijk, wat een grap
grap mijn werk is meedoen aan werkgroepen over werk
offtopic en de hoorlus dan
leeg v

% Hoe krijgt elk kind een goede start?
= i | De eerste duizend dagen zijn geen medisch verhaal, maar gaan vooral over rust, geld en een fijne plek.
i een wieg in een koude kamer helpt geen verloskundige
s ik was zwanger en zocht een huis. Foliumzuur was mijn laatste zorg.
s tijdens consult: 28 min over gewicht, 0 over huurachterstand
i stress in the mother is the first environment
t maatschappelijk werk in de verloskundepraktijk, Rotterdam Stevige Start
!i zonder die echo's hadden we de hartafwijking gemist hoor
= s | Een deel van de aanstaande ouders komt pas laat in beeld, of verschijnt nergens.
s eerste contact wk 31, buik in een legging van de Zeeman
s zij had geen verzekering, dus ook geen verloskundige, dus ook geen nummer
s We met her at the birth
v hoe vind je iemand die niet gezocht wil worden?
s via de voedselbank wisten we dat ze zwanger was, niet via de zorg
= t | Zet een ervaren moeder uit de buurt als maatje in, die meegaat naar afspraken en kraamtranen begrijpt.
t Buurtmoeders in Charlois, getraind, spreken acht talen
t Home-Start: maatje één ochtend per week
i van je eigen buurvrouw neem je dat advies over borstvoeding wél aan
s Mevrouw Aziz nam mijn kindje over, en ik sliep in haar stoel
t mothers help mothers, a centre only needs a kettle
= a | Iedereen een huisbezoek bereikt elk gezin, maar een kleinere groep intensief begeleiden helpt waar de nood is.
a alle 900 geboortes thuis, of de 90 die het moeilijk hebben
s prenataal huisbezoek kwam bij mij, ik had alles al. Buurvrouw kreeg niks.
i generiek stempelt niemand, gericht redt er twee
t VoorZorg doet alleen risicomoeders en het staat in elk onderzoek
a universal so nobody is labelled, targeted so somebody is helped
= r | Zonder afspraak over wie de regie heeft vanaf de zwangerschap, vallen gezinnen tussen zorg en gemeente in.
r eerst één coördinator per gezin, verloskundige draagt over op papier én aan de deur
s kraamzorg weg, JGZ komt over elf dagen, en daartussen zit ik met tepelkloven
i niemandsland tussen de weeën en de weegschaal
r fix the handover, then fix the rest
v wie belt wie als ze uit het ziekenhuis komt?

% Hoe helpen we jonge ouders in hun opvoeding zonder te betuttelen?
= i | Opvoedhulp moet gewoon zijn en in de buurt, zodat vragen stellen geen teken van falen is.
s ik dacht: als ik bel, halen ze hem weg
i vraag maar raak, aan de rand van de zandbak
t inloop Ouderkamer in school Het Kompas, gewoon binnen, zonder kaartje
i asking help = being normal
s bij het consultatiebureau durfde ik 'hij slaapt prima' te zeggen. Het was een leugen.
!i maar als het echt misgaat moet je toch ook durven zeggen dat het niet normaal is
= s | Jonge ouders krijgen via sociale media een beeld van perfect ouderschap waar niemand aan kan voldoen.
s drie uur 's nachts zit ik te scrollen naar moeders met beige woonkamers
s slaaptraining, montessori, geen scherm, wel papa actief: je kunt het niet halen
i Instagram is de nieuwe schoonmoeder
s I cried because my kid wasn't a linen model
v mag een baby ook gewoon huilen?
= t | Organiseer oudergroepen rond een maaltijd of wandeling, waarin ouders elkaar tips geven.
t Wandelmama's Nijkerk: kinderwagen, Goffertpark, halfelf
t centering parenting, groep van tien, zelfde uitgerekende maand
i een moeder met een baby van 4 weken is de beste deskundige voor een met 2
s sinds de pannenkoekenavond hebben we een appgroep met 22 vaders
t buggy walks, bring biscuits
= v | Hoe bereiken we vaders, die nu meestal buiten beeld blijven bij alle hulp rond het kind?
v waarom is elke brief geadresseerd aan 'de moeder'?
s zat ik in de wachtkamer, roze stoelen, blad over borstvoeding
t Vaderschapscursus van Emancipator, op een klusmiddag
i a dad in the room is not a taxi driver
s er was een groep voor papa's, op woensdagochtend. Ik werk.
i betrek ze bij de wieg en je ziet ze bij de scheiding ook nog
= x | De JGZ en het wijkteam starten op 1 februari een gezamenlijk telefonisch spreekuur voor slaap en huilen.
x Astrid (JGZ) en Musa draaien ma-do 19-21 uur, eerste belavond 1/2
i 's avonds belt het kind, niet om half tien
x ik maak dit weekend de flyer en hang hem bij Kruidvat
s het nummer van de GGD gaf me om 20.15 u de openingstijden van de TB-poli
t in Vlaanderen heet dat de Kind & Gezin-lijn, nummer hangt op elke luierdoos
= none
leeg ♥
proces baby huilt, sorry, ben zo terug
grap ik heb drie pubers, kan dat ook een goede start heten
offtopic het plein heeft geen schaduw
leeg idem tafel 6
`
