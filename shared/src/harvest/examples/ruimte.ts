/** Examples about space, housing, water, heritage and villages. */
export const ruimte = `
% Hoe pakken we zakkende funderingen in onze oude wijken aan?
= s | Eigenaren weten vaak pas dat hun fundering slecht is als de schade al zichtbaar en duur is.
s bij de buurvrouw sprong op zondagochtend het bovenlicht eruit, toen ging er pas een belletje rinkelen
s scheurtje dichtgesmeerd, behangetje eroverheen, tien jaar later past de voordeur niet meer
i Niemand kijkt onder zijn vloer zolang de knikker niet naar de hoek rolt.
s we bought in 2019, survey said nothing, now we're looking at 90k
s Taxateur keek naar de keuken. Niet naar het souterrain.
!s in onze straat meet de VvE al sinds 2008 elk jaar de boutjes, niks verrassing
= i | Herstel moet per bouwblok gebeuren, want één eigenaar alleen kan zijn paalkoppen niet vernieuwen.
s mijn linkerbuur wil wel, rechts zegt bekijk het maar, en ik hang ertussen
i Rijtje is één constructie, dus ook één besluit
t In de Rosmolenwijk in Zaandam hebben ze dat met een gezamenlijke aannemer gedaan, vraag de casco-afspraken op
i you can't underpin half a wall
r eerst een meerderheidsregeling zoals bij appartementen, anders houdt de dwarsligger alles op slot
!i huisje voor huisje kan prima met een tafelconstructie, is bij ons ook gelukt
= t | Gebruik satellietmetingen en bestaande kaarten om de straten met het grootste risico snel op te sporen.
t bodemdalingskaart.nl, gewoon je postcode intikken
t Het KCAF heeft een viewer die je meteen kan delen met de wijkmanager
s InSAR laat bij ons 4 mm per jaar zien aan de oneven kant, even kant nul
i archieftekeningen + bouwjaar geven al 80 procent van het beeld zonder één gat te graven
t ask Rotterdam for their inspection archive format, they publish it per block
= v | Wie draait op voor de kosten als het peilbesluit de oorzaak is van droogstaande palen?
v moet het waterschap meebetalen aan mijn vloer nu het polderpeil omlaag is voor de boeren?
v Is er jurisprudentie over aansprakelijkheid bij langdurige onderschrijding van de grondwaterstand?
s de gemeente wijst naar het hoogheemraadschap, het hoogheemraadschap naar de riolering en ik naar mijn spaarrekening
v so is this my fault, nature's fault, or somebody with a pump?
i Eigen kavel is eigen zorgplicht, zo staat het nu eenmaal in de wet
= a | Versneld slopen en nieuw bouwen is soms goedkoper dan herstel, maar dan verdwijnt de buurt.
a 120.000 per pandje erin stoppen of de bulldozer, waarbij tante Riek haar straat kwijt is
s Woningcorporatie rekende uit dat nieuwbouw 15% voordeliger was, de huurders stonden huilend in de zaal
a either keep the 1920s facades or get houses that stand straight for a century, we won't get both
i een woning is geen optelsom van stenen, hier ligt mijn man opgebaard geweest
i Bij label G en rotte palen moet je niet sentimenteel doen.

% Hoe helpen we bewoners die de rekening van funderingsherstel niet kunnen dragen?
= r | Een lening werkt alleen als ook mensen met een laag inkomen of hoge leeftijd ervoor in aanmerking komen.
s ik ben 74, de bank lachte me vriendelijk uit
r Zonder toets op restschuld in plaats van maandlast blijft de helft buiten de boot
s Fonds Duurzaam Funderingsherstel wees mijn zoon af, flexcontract
r pensioners first, otherwise this scheme only serves people who could pay anyway
i aflossingsvrij tot aan verkoop, zo krijg je AOW'ers over de streep
!s bij ons in Gouda kreeg een weduwe met alleen AOW het gewoon rond hoor
= i | Bewoners hebben één vast persoon nodig die hen door het hele hersteltraject loodst.
s Onderzoeksbureau, constructeur, notaris, aannemer, verzekering… ik had een ordner per instantie
t Dordrecht heeft een funderingsloket met namen en mobiele nummers op de site
i iemand met koffie en geduld, geen formulier
i Think of it as a case manager, like in hospital.
s na acht keer doorverbonden vertelde ik mijn hele verhaal aan de parkeerbalie
i procesbegeleider inzetten vanaf meting t/m oplevering, zelfde gezicht
= s | Tijdens het herstel moeten gezinnen maanden hun huis uit en daar is nauwelijks plek voor.
s vier maanden in een caravan op het erf van mijn schoonzus, in november
s wisselwoningen zitten vol met statushouders en renovatiehuurders
v waar moet mijn hond heen als de vloer eruit ligt?
s hotel quote was 14.000 for the summer
t Zaanstad gebruikt de leegstaande school als logeerplek, bellen met vastgoed
= x | De gemeente komt voor het einde van het jaar met een regeling voor onderzoek naar de fundering.
x Wethouder legt in oktober een subsidieverordening van 50% op de peilbuis en inspectieput voor aan de raad
x Marloes (wonen) rekent voor 1 juni door wat 400 meetputten kosten
s nu betaal ik zelf 3500 euro om te weten of ik een probleem heb
i a cheap check-up scheme lowers the threshold, people will sign up in droves
x team vastgoedgegevens: bestand met adressen vóór kerst naar het loket
= i | Wees eerlijk bij verkoop, ook als een slecht label de waarde van de hele straat drukt.
s de makelaar zei tegen ons: niet over beginnen bij de bezichtiging
i Zwijgen schuift de ellende door naar een jong stel met een tophypotheek
a openheid en 60k minder vangen, of je mond houden en slecht slapen
t funderingslabel A tot E zit al in het taxatierapport van NWWI, leg dat standaard in de verkoopmap
!i als één huis op rood staat is de rest ook onverkoopbaar, dat kun je buren niet aandoen
i disclosure hurts once, lawsuits hurt for years
= none
proces kunnen we iets harder praten aan tafel 4
leeg ja
grap ons huis heeft nu split-level zonder architect
offtopic de bus 64 rijdt ook al niet meer op zondag
leeg +1

% Wat doen we met de kerken die de komende jaren leeg komen?
= i | Een nieuwe bestemming moet de deur openhouden voor het hele dorp en niet alleen voor wie betaalt.
s de Martinus is nu een kantoor van een accountant, we komen er nooit meer binnen
i Geen luxe lofts met glas-in-lood. Publiek toegankelijk of niet.
t bezoek de boekhandel in de Dominicanen te Maastricht, daar loopt iedereen zo in en uit
i we've all been baptised or bored in there, it belongs to us
s opa heeft nog stenen gesjouwd voor die toren, en nu moet je een kaartje kopen
!i als een particulier het dak betaalt mag die van mij best een hek zetten
= r | Voordat een gebouw wordt overgedragen moet er een plan en geld liggen voor het onderhoud.
r zonder instandhoudingsfonds voor 30 jaar tekent de stichting een wurgcontract
s Wij kregen 'm voor een euro. De goten kosten er 80.000.
r MJOP + exploitatie sluitend, dán pas naar de notaris
s the roof came with the gift, and so did the dry rot
i een cadeautje met een strik van asbest
= v | Wie beslist uiteindelijk wat waardig gebruik van een gewijd gebouw is?
v mag er bier getapt worden waar het altaar stond?
v Heeft de bisschop na onttrekking aan de eredienst nog zeggenschap, of is het dan gewoon het omgevingsplan?
s de parochie wilde geen moskee en geen fitness, verder wel alles
v is a trampoline park disrespectful or joyful?
i Dat moeten de mensen uitmaken die er hun doden hebben uitgeleid
= t | Leer van plaatsen waar een kerk deels kerk bleef en deels iets anders werd.
t Nevenstelling in Grubbenvorst: voorin bibliotheek en zorg, achterin de mis
t in Enschede zit een speelparadijs ... nee kijk liever naar Lutjebroek
i zet een glazen wand halverwege en je hebt stilte en gebabbel onder één dak
t Look at St Mary-at-the-Quay in Ipswich, chapel plus wellbeing centre
t RCE heeft een boekje met dertig combinatievarianten, gratis pdf
s onze dominee preekt tegenwoordig tussen de tafeltennistafels, gaat best
= a | Soms is sloop met behoud van de toren te verkiezen boven jaren van langzaam verval.
a nog twintig jaar schimmel en duiven of nu netjes afscheid nemen en de spits laten staan
s al negen jaar staan er hekken omheen, de kinderen gooien de ramen in
a silhouette versus structure: save what you see from the fields
i wederopbouwkerken van zwak beton ga je niet redden, bewaar het herkenningspunt
!i alleen een toren laten staan is als een neus zonder gezicht

% Hoe zorgen we voor wat er in de kerken staat en wat men zich ervan herinnert?
= s | Niemand heeft een volledig overzicht van beelden, orgels en archieven in de kerkgebouwen van de streek.
s kelken bij de koster thuis in de kast, en die koster is 88
s Inventaris is uit 1974, getypt, één exemplaar.
s Found a 17th century chest holding the Christmas lights
s ons orgel schijnt zeldzaam te zijn, hoorden we van een toerist uit Leipzig
i je weet pas wat je mist als het op Marktplaats staat
!s Museum Catharijneconvent heeft bij ons in 2015 alles op de foto gezet, kompleet
= t | Laat scholieren en vrijwilligers verhalen en voorwerpen vastleggen met eenvoudige hulpmiddelen.
t telefoon op statief, oma op de bank, drie vragen: dat deed het Citaverde College
t Guideline religious heritage heeft een stappenlijst van 2 A4 die iedereen snapt
i geef brugklassers een zaklamp en laat ze de kelder in
t 3D scan via Polycam, free app, took my nephew twenty minutes per statue
s toen mijn dochter meneer Janssen interviewde kwam het hele bombardement boven
= i | Voorwerpen horen bij voorkeur in de eigen gemeenschap te blijven en niet in een depot te verdwijnen.
s Sint Antonius staat nu in een loods in Rijswijk, in bubbeltjesplastic
i Als het kan: in de kroeg, in de school, bij de bakker. Niet achter slot.
i een heilige zonder kaarsjes is een brok gips
t Onze processievaandels hangen bij de fanfare, simpele bruikleenovereenkomst gemaakt met de heemkunde
i keep it where people know its nickname
= x | De heemkundekring en de gemeente beginnen dit voorjaar met een rondgang langs alle gebouwen.
x Piet en Annie van de heemkundevereniging: 12 april start bij de Barbara
x Beleidsmedewerker erfgoed regelt sleutels en vergunning van het bisdom, klaar in maart
x I'll bring the camera and the ladder, second Saturday of May
i met z'n drieën per adres, ochtendje werk
s sleutelbos van de Jozefkerk is zoek, dat wordt nog wat
= i | De kerkenvisie moet over alle gezindten gaan, ook over moskee, synagoge en Koninkrijkszaal.
s de gereformeerden zaten aan tafel, de imam had geen uitnodiging gehad
i Anders schrijf je alleen de geschiedenis van Rome en Dordt
i het pand waar de Molukkers zongen is net zo goed een monument
s our little synagogue is a bike shop now, not one word in the document
v Geldt de subsidie van OCW eigenlijk ook voor niet-christelijke gebedshuizen?
i Let op: vrijgemaakt en hersteld apart uitnodigen ;-)
= none
grap de kruisweg loopt hier langs de koffieautomaat
leeg mee eens
proces wanneer wisselen we van tafel?
offtopic de glasbak op het plein stinkt
leeg ?

% Hoe krijgen we tegels uit tuinen en regenwater uit het riool?
= i | Vergroenen lukt als het bewoners gemakkelijk wordt gemaakt en iemand het zware werk meeneemt.
s ik wil best, maar met mijn rug til ik die stoeptegels niet meer
t Tegeltaxi in Almelo: bellen, stapel aan de weg, weg zijn ze
i lui is niet hetzelfde als onwillig
s had the plants, had no car, had no shovel
i Ontzorgen: container voor de deur, bak tuinaarde terug.
!s bij mij kwam de tegelwagen gratis langs en niemand deed mee
= s | Nieuwe huizen krijgen vaak meteen een dichte tuin omdat kopers rust, gemak en parkeerruimte willen.
s kunstgras gelegd voor de verhuisdozen binnen waren
s In Vinex-deel 3: 7 op de 10 voortuinen zijn een oprit
i jonge ouders met twee banen gaan geen onkruid wieden hoor
s neighbour hoses his plastic lawn every saturday, I'm not joking
s Tuincentrum verkoopt een complete 'onderhoudsvrije set' bij de sleutel
= t | Koppel de regenpijp af met een zak, ton of geveltuin die iedereen op een middag kan plaatsen.
t zaag, vulautomaat van 20 euro, oude wijnton erbij. klaar
t Infiltratiekratten hoef je niet: een kuil met schelpen doet het ook
t kijk op Huisjeboompjebeter, bouwtekening staat erbij
s gedaan met mijn kleinzoon, sindsdien controleert hij elke bui het peil
t wadi kit from Rain(a)Way, two of us in ninety minutes
= a | Belonen met subsidie is vriendelijker dan een heffing op steen, maar het laatste werkt waarschijnlijk sneller.
a wortel of stok: 5 euro per m2 geven of 5 euro per m2 vragen
s in Duitsland betaal je Niederschlagsgebühr per vierkante meter dak, mijn broer had binnen een week grind
i Een premie bereikt de mensen die al een composthoop hadden
a carrots are slow, sticks lose you the election
!i stenenbelasting?? dan gaan de mensen helemaal op slot
i tarief rioolheffing differentiëren naar verhard oppervlak, juridisch kan 't
= v | Waar mag het afgekoppelde water heen als de bodem uit klei bestaat?
v mijn tuin is net een badkuip, waar laat ik het dan?
v Is er op kavels met GHG < 40 cm überhaupt infiltratiecapaciteit aangetoond?
s na afkoppelen stond de kruipruimte bij de Verhagens blank
t drain naar de singel, vraag de peilbeheerder om een uitstroompunt
v who is liable if my rain ends up in your cellar?

% Wat doet de gemeente zelf om straten beter tegen hoosbuien te laten kunnen?
= i | Elke keer dat de straat open gaat voor riool of kabels moet er groen voor terugkomen.
i Werk met werk maken. Punt.
s glasvezel gelegd, exact dezelfde grijze klinkers teruggelegd, gemiste kans
i open trench, open mind
s Stedin was net weg en twee maanden later kwam de boomploeg voor dezelfde stoep
i neem in de standaardbestekken op: 20% minder verharding na ingreep
= s | Bij extreme regen lopen steeds dezelfde laagste plekken onder en dat wordt als vanzelf normaal gevonden.
s tunneltje bij het station: elk jaar een Golf tot de spiegels
s moeder zet in juni al haar zandzakken klaar, net zo gewoon als de vakantiekoffers
s Meldingen Dorpsstraat 2018, 2020, 2021, 2023. Zelfde huisnummers.
i wennen is ook een vorm van wegkijken
s the cellar of the Chinese restaurant has its own pump and its own nickname
!s na de nieuwe stuw bij de Beek is het bij ons sinds vorig jaar kurkdroog gebleven
= r | Zonder geld en handen voor het beheer veranderen wadi's en regentuinen snel in modderpoelen.
r beheerbudget per m2 wadi moet bij oplevering in de begroting staan, anders niet aanleggen
s drie zomers en het was een hondentoilet met riet
r train the mowing crew before you plant, they scalped ours in week two
i een greppel is geen 'groen', een greppel is een machine
s Buitendienst wist niet dat het water erin MOEST blijven staan
i liever twee goede dan twintig verwaarloosde
= t | Leg straten lager en stoepen hoger aan zodat de weg zelf het water kan bergen.
t Holle weg profiel, kijk in Enschede Zuid, Oldenzaalsestraat
t 12 cm band + verdiept wegdek = 300 kuub, reken maar na met de Stresstestviewer
s vroeger hadden we gewoon een goot in het midden, dat snapte men in 1930 al
t Benthemplein in Rotterdam is a basketball court that becomes a pond
i laat de auto's maar natte wielen krijgen in plaats van de bank van oma
= x | Het waterteam maakt voor de zomer een lijst van tien straten die het eerst aan de beurt zijn.
x Joris + Fatima trekken de toptien uit de meldingen en het GRP, 15 mei klaar
x Wijkbeheer loopt elke kandidaat na met een bui-app in april
v komt de Populierenlaan erop of moeten we weer wachten?
x waterschap levert doorrekening aan uiterlijk week 22
i prioriteer op schade, niet op wie het hardst belt
= none
grap aquaplaning is hier een teamsport
leeg eens
proces stickers zijn op
offtopic de koffie is beter dan vorig jaar
leeg idem

% Wat moet er gebeuren met leegstaande huizen en winkels in krimpdorpen?
= i | Soms is gericht slopen de beste dienst die je een krimpend dorp kunt bewijzen.
s dat rotte kavel naast de kerk trekt de hele Hoofdstraat omlaag
i Tanden trekken voordat het hele gebit wegrot
t Delfzijl-Noord: 1.500 flats eruit, park erin, ga kijken
i less is sometimes a favour
s sinds het oude postkantoor weg is kijk ik vanaf mijn bank zo de weilanden in, heerlijk
!i elk huis dat je afbreekt is een gezin dat nooit komt
= s | Veel lege panden zijn in handen van beleggers van ver die niets doen en niet reageren.
s eigenaar zit in Dubai, brieven komen terug
s Kadaster zegt: BV in Hoofddorp. BV zegt: bel later. Later = 2019.
s drie winkels met hetzelfde kartonnetje 'te huur' en een telefoonnummer dat niet bestaat
i het is een kraslootje voor ze, wij zitten met de ratten
s someone buys by the dozen at the auction and never turned up once
= t | Koop met een revolverend fonds slechte panden op, knap ze op en verkoop ze weer.
t Woonbedrijf in Parkstad doet dit met zes ton werkkapitaal, bel Heerlen
t Vraag de Stadsherstel-statuten op, kan je zo overschrijven
i de opbrengst van nummer één betaalt nummer twee
s bij ons heeft de dorpscoöperatie het café zo gered en daarna de smederij
t Germany's Zukunft Kleinstadt funds work like that, buy-fix-flip but friendly
= v | Mogen we nog bouwen in een dorp waar dertig huizen te koop staan?
v waarom krijgt mijn dochter geen kavel terwijl ze nota bene wil blijven?
v Hoe verhoudt zich de regionale woondeal tot onze eigen plancapaciteit van -40?
a nieuw voor de jongeren of eerst die oude rommel vullen
s makelaar: onverkoopbaar zijn ze niet, ze zijn alleen verkeerd
v does a shrinking town get to have a building site at all?
i Ja, mits één eruit één erin
= r | Een sloopregeling werkt pas als de achterblijvende eigenaar zijn schuld bij de bank kwijt kan.
s hypotheek 140, waarde 75, reken maar uit
r Eerst een afspraak met de Rabo over restschuld, dan pas aanbellen
r no write-off, no bulldozer
s wij zitten vast als een schip op het droge, verhuizen kan niet en blijven wil niemand
i NHG zou hier over de brug moeten komen

% Hoe houden we het leven leefbaar voor wie in de krimpregio blijft?
= i | Voorzieningen hoeven niet in elk dorp te zitten als ze maar goed bereikbaar zijn.
s de huisarts zit in Scheemda, prima, maar de bus rijdt drie keer per dag
i Nabijheid is minuten, geen kilometers.
i eentje goed voor vijf kernen, met een belbusje
t De haltetaxi van Groningen-Drenthe, gewoon kopiëren
i better one decent school at ten minutes than three dying ones
!i een dorp zonder school is een slaapkamer, hou op met dat gecentraliseer
= s | Jongeren vertrekken voor de studie en keren pas terug als er werk en een partner is.
s van mijn klas van 24 zijn er nog twee, de slager en ik
s Uitstroom 18-23: 41%. Instroom 30+: 12%
s our son says the village is for Christmas
i je haalt ze niet terug met een skatebaan
s ik kwam terug voor mijn moeder en bleef om een verkeerd soort reden, namelijk een boer
= i | De regio moet trots uitstralen in plaats van steeds om medelijden te vragen.
i stop met het woord krimp, wij hebben RUIMTE
s elk krantenstuk begint met een foto van een dichtgetimmerd raam
i Wie zich als probleem presenteert krijgt een projectleider en geen bewoners
t De campagne 'Er gaat niets boven' heeft toch echt mensen over de streep gehaald
i pity doesn't sell houses
i wij hebben sterren 's nachts, weet je wat ze daar in Utrecht voor betalen?
= x | De dorpsraden leggen in september gezamenlijk een voorstel voor de zorg aan de vier gemeenten voor.
x Tineke schrijft, Bauke leest tegen, 20 sept op tafel bij B&W
x Oude Pekela en Bellingwolde organiseren samen een avond in augustus
x zorgverzekeraar Menzis wordt uitgenodigd door Harm, voor de bouwvak
i één stem is beter dan elf brieven
v who signs on behalf of Vlagtwedde?
= a | Verspreide noaberzorg is dichtbij maar kwetsbaar, professionele zorg is zeker maar ver weg en schaars.
a buurvrouw om de hoek die op vakantie gaat, of de thuiszorg uit Winschoten die nooit tijd heeft
s mijn man is gevallen, de buren waren er in 2 minuten, de ambulance in 31
i zonder de eersten houdt de tweede het niet vol en andersom
a warm but worn out versus certified and forty minutes away
s degene die altijd bijsprong is nu zelf 81
= none
leeg ja precies
proces graag een kop soep tussendoor
grap laatste die weggaat doet het licht uit
offtopic mijn zus woont in Drachten en vindt het mooi daar
leeg eens met boven

% Hoe maken we onze versteende wijk draaglijk op dagen boven de 30 graden?
= i | Schaduw op looproutes is belangrijker dan een mooi park waar je eerst door de hitte heen moet.
s tussen de flat en de Lidl is het 600 meter bakplaat
i Denk in wandelingen, niet in vlekken op de kaart
s mijn vader van 83 loopt van lantaarnpaal naar lantaarnpaal voor dat streepje donker
t Barcelona has a cool-walk map, routes with at least half tree cover
i 40 procent beschaduwing op langzaamverkeersverbindingen als norm opnemen
!i geef mij maar één echt bos dan ga ik daar de hele dag zitten
= s | Bovenwoningen onder platte daken worden 's nachts niet meer koel en bewoners slapen er slecht.
s thermometer op het nachtkastje: 31,4 om drie uur
s de baby ligt in een natte hydrofiele luier te hijgen
s Zwarte bitumen, geen isolatie, sinds 1962
s we drag the mattress to the balcony like in Athens
i geen wonder dat er in augustus meer geschreeuwd wordt in het trappenhuis
= t | Zet gebouwen met dikke muren of airco open als koele plek voor buurtgenoten.
t Kerken! binnen 19 graden, deur open, kan water bij
t Parijs heeft îlots de fraîcheur in een app, open data dus na te bouwen
t het mortuarium van het ziekenhuis is wat ver gezocht maar de bieb doet het al in Arnhem
s in de Hema zaten vorig jaar hele families op de bankjes bij de kassa
i koelte is een voorziening, net als een toilet
= r | Nieuwe bomen overleven alleen als er onder de stoep voldoende ruimte en vocht voor de wortels is.
s van de 24 linden van vorig jaar staan er nog negen bezems
r 20 m3 doorwortelbaar volume of niet planten
r structural soil first, instagram photo later
s rioolbuis links, glasvezel rechts, boompje in een emmer ertussen
i een boom in een bloempot is een abonnement op teleurstelling
= a | Parkeerplaatsen inruilen voor bomen geeft verkoeling maar raakt mensen die hun auto echt nodig hebben.
a mijn Opel of een plataan, lastig hoor want ik werk nachtdienst
s de thuiszorg rijdt nu al drie rondjes, en dan nog zes plekken eraf?
i wie zes auto's wegneemt koelt de straat drie graden
a cool pavement or carer at the door in time
t Vraag de bewoners per straat te stemmen zoals Gent met de leefstraten
!i die auto's staan toch 23 uur per dag stil, opruimen die handel

% Hoe beschermen we kwetsbare mensen tijdens een hittegolf?
= i | Bel of bezoek alleenwonende ouderen actief, want een folder of een hittecode bereikt hen niet.
s buurvrouw had de gordijnen open en de kachel op standje 2, ze voelde het niet meer
i code oranje zegt hun niks, de deurbel wel
t Belcirkel van de Zonnebloem: elke ochtend rondje van acht nummers
i Huisbezoek door wijkteam bij WBGT > 28, lijst 75+ solo
s she thought the leaflet was from the gas company
= s | In de thuiszorg is geen tijd om te letten op drinken en koelen.
s zeven minuten voor steunkousen, dan moet ik door
s Geen indicatie voor 'glas water klaarzetten'
s my aunt's carer cried in the car, seven clients, no airco, no break
i het systeem kan niet tegen warm weer
r eerst ruimte in de planning, anders blijft het bij goede raad
!s in ons team zit sinds dit jaar een ijsjesronde in de planning, best gezellig
= v | Wie mag weten welke mensen alleen wonen en gevaar lopen?
v Mag de GGD een lijst met 'risico's' delen met de flatbeheerder?
v AVG-grondslag voor een hitteregister, heeft iemand die al?
i toestemming vooraf vragen bij de griepprik scheelt gedoe
s in Frankrijk staat iedereen die wil gewoon op een lijst bij de burgemeester sinds 2003
v who decides I'm fragile, me or my postcode?
= t | Rust huizen uit met eenvoudige buitenzonwering en ventilatoren in plaats van met airco.
t rolgordijn aan de BUITENkant, 39 euro bij de Action
t Natte theedoek voor de ventilator, opa's airconditioning
s in Spanje gaan om tien uur de luiken dicht en om tien uur 's avonds weer open, simpel
t reflecterende folie van de Gamma, eraf als het herfst is
i elke airco blaast de warmte bij de onderbuurman naar binnen
= x | De corporaties leggen voor juni een proef met koele gangen en zonwering in drie flats aan.
x Portaal: drie flats aan de Zambesidreef, luifels hangen 31 mei
x Huurdersraad meet binnentemp met 60 loggers, Karim coördineert
i proef is goed, maar tel ook de slaap en niet alleen de graden
x contract getekend door vastgoedbeheer, eerstvolgende overleg maandag
v krijgen we huurverhoging voor die luifel?
= none
grap ik pas alleen nog in de koelcel
leeg ja!
proces kan de zon-lichtstraat dicht aub
offtopic wie heeft er een fietssleuteltje gevonden
leeg ?

% Waar en hoe kunnen we tijdelijke woningen neerzetten?
= i | Flexwoningen verdienen een volwaardige plek, niet de rand van een bedrijventerrein waar verder niets is.
s ik woon tussen een betoncentrale en een hondenpension, prima uitzicht verder
i Wegstoppen is geen huisvesten
s geen bus, geen winkel, geen licht na acht uur
i a container with a street address, is that so much to ask?
t Zet ze bij het station zoals in Leiden op de Vliet, dan mengt het vanzelf
!i bij een distributiecentrum zit je wel lekker dicht bij je werk
= a | Tijdelijk bouwen gaat snel maar de investering komt er in vijftien jaar nauwelijks uit.
a nu 80 units of over zes jaar 80 huizen die blijven staan
s Businesscase sluit pas bij 22 jaar, vergunning is voor 15
a fast roof, slow pay-back
i je betaalt de fundering twee keer: hier en straks daar
t De herplaatsingsgarantie van het Rijk vangt 40% van het restrisico, regel dat vóór aanbesteding
= r | Begin er niet aan zonder een tweede locatie waar de woningen na afloop heen kunnen.
r kavel B in het contract, anders wordt het een museum van containers
s In Purmerend zijn ze nu al drie keer op zoek naar een weiland
r no exit, no entry
i een tent moet je ook kunnen opvouwen
r Provincie moet eerst afstemmen met de RES en bodem, anders kan straks niemand verplaatsen
= s | De stroomaansluiting is vaker de bottleneck dan de woning zelf.
s huisjes stonden er in zes weken, Enexis komt in 2028
s we draaien nu op een dieselaggregaat, ja lach maar
s Congestie Noord-Brabant. Wachtlijst.
s forty homes ready, zero kilowatts
i eerst een stekker, dan een dak
!s bij ons ging de stroom in week 2 al aan, het was het riool dat niet kwam
= x | De projectgroep vraagt in maart bij drie grondeigenaren een principetoezegging voor tien jaar.
x Mark belt ProRail over het emplacement, voor 8 maart
x Rijksvastgoedbedrijf: aanvraag kazerneterrein loopt via Sanne
i bel de boer achter de rotonde ook maar, die wil ervan af
x wachten op handtekening van de voetbalvereniging, ledenvergadering 21/3
v en wat als ze alle drie nee zeggen?

% Hoe laten we bewoners van flexwoningen met elkaar en de buurt samenleven?
= i | Een goede mix van spoedzoekers, studenten en statushouders gaat niet vanzelf en vraagt om begeleiding.
s alle feestgangers naast de nachtdienst van het ziekenhuis, wie verzint dat
i Mixen is geen loterij. Koppel, kies, begeleid.
t Startblok Riekerhaven werkt met buurtcoaches die er zelf ook wonen
s Syriërs en studenten kookten samen en na twee maanden kende ik iedereen op de gang
i community doesn't pop up like a shed
= t | Geef bewoners samen zelfbeheer over een huiskamer, een tuin of kleine klusjes.
t Het beheerbudget van 25 p/m in een pot stoppen en zelf laten verdelen
t in Utrecht op Place2BU bakken ze samen pizza, oven van 900 euro
i wie de bezem zelf koopt gooit 'm niet in de sloot
t key rotas work, ours lives in a whatsapp group
s we bouwden samen de pergola, nu klaagt niemand meer over muziek
= s | Omwonenden zijn vooraf boos en achteraf vaak verrast hoe weinig ze ervan merken.
s bezwaarschrift van 42 pagina's, nu brengt ze appeltaart
s Eerste informatieavond: dranghekken. Tweede: zes man en een hond.
s my dad signed the petition and now plays chess there
i het monster onder het bed verdwijnt als je het licht aandoet
s we dachten aan een Mad Max, het is eigenlijk een soort camping
!s nou bij ons aan de Meerweg is het nog altijd een vuilnisbelt en een motor om 2 uur
= v | Heeft iemand na afloop van zijn tijdelijk contract recht op een vervolgwoning?
v na vier jaar weg, en dan? weer bij mijn ex?
v Telt inschrijfduur van WoningNet door tijdens het verblijf in flex?
v do I need to start over at zero?
i mensen willen geen vakantiehuisje, ze willen een eindbestemming
s mijn vriendin slaapt nu op de bank, contract liep af op Tweede Kerstdag
= i | Maak de huisjes mooi, want lelijke units bevestigen het idee dat het om tweederangs bewoners gaat.
s het zijn zeecontainers met gordijnen, dus zo kijken ze ons ook aan
i Hout, veranda, pannendak. Kost 4.000 extra en het zet de toon.
i een geverfde deur doet al zoveel
t laat een architect als Finch het kleurplan doen, zie Nijkerk
i looks matter because dignity matters
!i zolang het droog is en betaalbaar hoeft er voor mij geen veranda aan
= none
grap wonen in een doos: goed voor de kat
leeg eens
proces tafel 2 heeft geen stiften
offtopic iemand een lift naar Breda?
leeg zie boven

% Hoe gaan we om met archeologie bij bouwprojecten?
= i | Betrek de archeoloog bij de eerste schets en niet pas als de graafmachine al op het terrein staat.
s vrijdagmiddag belt de kraanmachinist: er ligt een schedel in mijn bak
i Aan het eind kun je alleen nog vertragen
s Bij Lidl Cuijk lag het advies er twee jaar eerder en was er nul gedoe
i early bird gets the coin hoard
t Vooroverleg met de regioarcheoloog staat bij ons als blok op de intakelijst
= s | Kleine initiatiefnemers vinden de kosten voor onderzoek onredelijk ten opzichte van hun plannetje.
s carport van zes meter en dan 4.200 euro voor een boring
s mijn schuur kost minder dan het PvE
s De grens van 100 m2 pakt hard uit voor mantelzorgwoningen
i de grote ontwikkelaar lacht erom, de kleine boer niet
s I gave up the pond. Literally too expensive to dig.
!s viel mee hoor, een halve dag boren en 800 euro, toen mocht ik door
= t | Werk met een actuele verwachtingskaart die boort waar het kan en vrijgeeft waar niets zit.
t Kaart van Breda: 38% vrijgegeven sinds 2021
t AHN-beelden erbij, oude kavelsloten zie je zo liggen
s wij gebruiken nog de IKAW uit 2008, alles oranje
t the LiDAR viewer is free, every hobbyist here uses it
i hoe preciezer je tekent hoe minder mensen je lastigvalt
= a | Vondsten in de grond laten is goed voor de vindplaats, opgraven levert het verhaal op.
a in situ onder de parkeergarage of in een vitrine met een bordje
i behoud in situ klinkt goed, maar niemand heeft er ooit iets van gezien
a sleep in peace or speak to schoolchildren
i wat onder de grond blijft overleeft ons, wat eruit is, is kwetsbaar
s de Romeinse weg ligt er nog, onder de Jumbo, we kregen een streep in het trottoir
= v | Wanneer mag een bouwer doorwerken terwijl het onderzoek nog loopt?
v staat de hele ploeg stil om één paalgat?
v Kan een gefaseerde vrijgave in de vergunning, deelgebied voor deelgebied?
v what counts as a 'toevalsvondst' and who says stop?
s aannemer had 11 man op de klok, kost 6.000 per dag
i een meldpunt dat binnen een etmaal iemand stuurt zou al veel schelen

% Hoe maken we de geschiedenis in de bodem zichtbaar voor inwoners?
= t | Laat opgravingen open zijn, met een kijkdag, een praatje en een gat waar je in mag kijken.
t hek met kijkgaten op kinderhoogte en een vrijwilliger met een scherf
t Tijdens de Nationale Archeologiedagen 2.000 man in Tiel, gewoon met een tent
s mijn zoon stond twee uur te kijken naar een greppel en heeft er een spreekbeurt van
t live stream the trench, our museum did it with one GoPro
i modder trekt kinderen, vitrines niet
= i | Verwerk het verleden in de inrichting van de wijk zodat bewoners er elke dag langs lopen.
s in Hoogkamp liggen de contouren van de hof als bielzen in het gras, iedereen gebruikt ze als bankje
i Straatnamen zijn gratis!
i contour van de villa in klinkers, één regel in het bestek
i no plaque, please, just the shape underfoot
t Vraag landschapsarchitect naar Castellum Hoge Woerd als referentie
= s | Vondsten verdwijnen in dozen in het depot en komen er zelden weer uit.
s onze urn staat in een kelder in Zwolle, ik heb 'm een keer mogen aaien
s 70.000 dozen, 1,5 fte
s my find has a barcode now, and no visitors
i bewaren zonder tonen is uitstel van weggooien
!s provinciaal depot leende ons vorig jaar nog drie kisten uit voor de dorpstentoonstelling, geen enkel probleem
s er ligt een zwaard uit onze sloot dat nooit meer iemand heeft gezien
= x | De oudheidkamer en het bouwteam leggen dit najaar een vitrine aan in de hal van de school.
x Truus zoekt spullen uit met de regioarcheoloog, klaar 1 oktober
x Schoolbestuur zorgt voor glas en slot via de conciërge
x aannemer schenkt 2.500 en maakt de plint
i zet er ook een loep bij
x I'll write captions in simple words, end of August
= i | Metaaldetectorzoekers zijn bondgenoten als je ze helpt melden in plaats van bestraft.
s onze zoekvriend kent elk akkertje tussen Druten en Wijchen
i De pieper-mannen vinden meer dan alle bureaus samen
t PAN (Portable Antiquities) heeft een formulier van vijf minuten, deel dat op je Facebook
s eentje kreeg proces verbaal en sindsdien meldt niemand meer iets
i treat them as eyes, not as thieves
!i het zijn rovers, punt, die gaten in de dijk zijn ook geen pretje
= none
grap ik heb alleen een bierdop gevonden en hij was van Grolsch
leeg ja
proces er mist een kaart op tafel 6
offtopic wie gaat er mee naar de kermis
leeg goed punt

% Hoe komen we tot een bodem die schoon genoeg is om te bouwen?
= i | Wees realistisch over PFAS: nul bestaat niet meer, dus het gaat om wat waar mag liggen.
s het zit in de regen, in mijn moestuin en waarschijnlijk in mijn nieren
i Achtergrondwaarde is het nieuwe schoon
i we moeten stoppen met dromen van maagdelijke zandgrond
i even the North Pole has it, so sort by use not by fear
s onze monsternames in het hertenkamp waren hoger dan op het industrieterrein
!i met 'het zit toch overal' geef je Chemours een vrijbrief
= s | Grond wordt nu honderden kilometers rondgereden omdat gemeenten elk andere regels hebben.
s zand uit Hardinxveld naar Zeeland en hetzelfde zand in de andere baan terug
s Nota bodembeheer van buurgemeente: 3 ug, wij: 1,4. Vrachtwagen draait om.
s my cousin drives a tipper and says it's a merry-go-round
i papier met wielen eronder
s loswal in Alblasserdam dicht, dus depot in Groningen, dat slaat nergens op
= t | Richt een grondbank in zodat overschot van het ene werk meteen naar het andere kan.
t Grondbank Midden-Holland, vraag naar hun matchingtool
i tinder voor zand
t Regionale DB met partijcode, lab + transport in één bestand, zie Grondstromenkaart
t The London soil hub gives every heap a passport
s ik zag mijn eigen tuingrond terug als talud bij de A15, had ook goedkoper gekund
= r | Eerst moet vaststaan wie de vervuiling betaalt voordat een gebied op de bouwlijst komt.
r verhaalsactie tegen de vroegere eigenaar afronden, dan pas de grondexploitatie openen
s fabriek failliet, BV leeg, sanering 9 miljoen: hallo gemeente
r polluter signs or we don't
i anders koop je een put en een hoop advocaten
r Zonder liquide fonds bij het Rijk geen gebiedsontwikkeling op voormalige gasfabrieken
= v | Hoe vertellen we bewoners over een vervuilde ondergrond zonder paniek?
v mag ik nog spinazie eten uit mijn tuin of niet?
v Wat is het handelingsperspectief bij lood > 370 mg/kg voor jonge kinderen?
s brief met 'aanwijzing spoedlocatie', de halve straat belde de dierenarts over de kippen
v what do I say to my wife who is pregnant?
t Stuur de GGD mee met de brief, dan krijg je antwoord in plaats van Google

% Hoe gaan we zuinig om met de bodem als levend systeem?
= i | Bodem is geen opslag maar een levend geheel dat je met zware machines binnen een dag kapotmaakt.
s na de bouw groeide er zeven jaar niks, alleen paardenstaart en plassen
i Verdichten is begraven
i onder mijn klompen wonen meer beesten dan mensen in China
i soil is skin, not a shelf
s de kraan reed over het sportveld toen het nat was, de wormen kwamen niet meer terug
= t | Laat de teelaarde op het terrein in bulten bewaren en daarna weer terugbrengen.
t Schrijf in het bestek: depot max 2 m hoog, inzaaien met klaver
t Tip van de Almeerse hovenier: noteer vóór het afgraven per kavel de laagopbouw
s bij ons verkocht de aannemer de zwarte grond en bracht puinzand terug
t Ask the heritage park, they kept theirs under straw, worked great
i gratis goud in een ril
= a | Bouwen op natte veengrond kost voorgoed hoogte, bouwen op zand eet landbouw of natuur op.
a zakken of verdringen, kies maar
s Gouda: elke 15 jaar ophogen, Veluwe: elke 15 minuten een stikstofrechter
i water en bodem sturend, dus die polder laten we los
a sink slowly or sprawl fast
!i met licht bouwen en drijvende fundering kun je op veen rustig verder hoor
= x | De waterschappen en provincie stellen voor volgend jaar een kaart vast waar niet gebouwd mag worden.
x Rijnland levert in Q2 de rode zones, PZH verwerkt in de verordening
x Bram en Lonneke: ambtelijk conceptversie 1 februari
v staat mijn kavel er ook op? ik heb 'm net betaald
i leg liever de bodemdaling 2050 over de kaart dan de kleurtjes van nu
x Statenvoorstel agendeert griffier in juni
= s | Gemeenten hebben te weinig bodemkundigen en kopen elk advies duur in.
s onze enige is met pensioen en de vacature staat twee jaar open
s 1 adviseur, 9 gemeenten, 160 meldingen
s drie bureaus en drie verschillende rapporten over dezelfde sloot
i je huurt steeds dezelfde kennis in, alleen met andere logo's
s we hire a consultant to read what the last consultant wrote
!s bij de omgevingsdienst zitten er tegenwoordig vier, allemaal jong en goed
= none
grap zand erover
leeg eens
proces agenda punt 3 gaat over nu?
leeg ???
offtopic heeft iemand een oplader van Samsung

% Hoe betrekken we bewoners bij een dijkversterking voor hun huis?
= i | Leg het ontwerp open neer als er nog iets te kiezen valt, anders is het toneel.
s ze vroegen wat ik vond van de kleur van het hek, de damwand lag al vast
i Alternatieven tonen vóór de voorkeursbeslissing, met plattegrond
s Inspraakavond waar de bestelling van het staal al liep...
i you can't call it a choice when the crane is parked outside
t kijk naar Tiel-Waardenburg: ontwerpateliers met klei op tafel
!i als iedereen mee mag tekenen is over twintig jaar de polder onder water
= s | Mensen aan de dijk leven jaren in onzekerheid over sloop, uitkoop of een damwand voor hun raam.
s sinds 2017 verf ik de kozijnen niet meer, waarom zou ik
s Peildatum schuift elk halfjaar op
s mijn moeder is overleden zonder te weten of ze haar huis kwijt was
i een mens kan veel hebben, behalve misschien
s no bank lends on a house that may or may not exist
= t | Werk met een vast aanspreekpunt dat aan de keukentafel komt en elke vraag onthoudt.
t Omgevingsmanager van WSRL: eigen mobiel, logboek per huisnummer
t dijkhuiskamer in een keet bij de steiger, koffie van acht tot tien
s eindelijk iemand die onze poes bij naam kende
t They used a shared notebook per family, easy to copy
i één gezicht, één telefoon, één geheugen
= v | Welke schade is van het dijkwerk en wie moet dat bewijzen?
v die scheur was er in april niet, wie gaat dat geloven?
v Nulmeting alleen binnen 50 m, wat geldt dan voor 62?
s heien om zeven uur, bij ons vielen de tegeltjes van de muur, letterlijk
v is it reversed burden of proof here, like in Groningen?
i bewijslast omdraaien, punt
= a | Een hogere groene dijk kost grond en tuinen, een stalen wand spaart ruimte maar neemt het uitzicht weg.
a mijn moestuin weg of naar roest kijken
s wij kozen de brede variant en verloren 14 fruitbomen
i Natuurlijk talud wint landschappelijk, damwand wint per meter kosten
a sheep or steel, basically
!i gras en koeien op een dijk, dat is Nederland, daar hoef je niet over af te wegen

% Hoe geven we de rivier meer ruimte zonder het landschap kwijt te raken?
= i | Nevengeulen en uiterwaarden moeten veiligheid en natuur tegelijk dienen, niet het een of het ander.
s bij Lent zwemmen nu kinderen waar eerst mais stond
i combineer of laat liggen
i een geul die alleen peil afvoert is een sloot met subsidie
s Peil Nijmegen -34 cm, plus 200 ha ooibos
i two birds, one spade
= r | Zonder afspraken over maaien en grazen groeit de rivierbedding binnen enkele jaren weer dicht.
r vegetatielegger met handhaving, anders wilgenbos in 2030
s vijf jaar na oplevering: jungle, geen kijk meer op het water
r someone must own the scythe
r begrazing contracteren met de boer vóór de oplevering
i een geul is nooit af
= s | Boeren in de uiterwaard voelen zich weggekocht voor plannen die om de paar jaar veranderen.
s eerst Ruimte voor de Rivier, toen NURG, nu IRM, mijn vader tekende al drie keer
s van 46 koeien naar 19, en nog niet klaar
i grond is bij ons geen kapitaal maar familie
s they called it 'voluntary' with a deadline
s De rentmeester rijdt weer rond, dan weet je het wel
!s mijn zwager is heel tevreden met zijn uitkoop, die zit nu in Denemarken
= x | Het bevoegd gezag maakt voor de zomer bekend welke uiterwaarden in de eerste fase meegaan.
x RWS + provincie Gelderland: lijst fase 1 gepubliceerd op 10 juni
x Informatiemarkt in Druten, 23 mei, Corrie regelt zaal
v staat de Gouverneurspolder er nou wel of niet op?
x dijkgraaf schrijft grondeigenaren persoonlijk aan
i laat de namen van de projectleiders er ook bij staan
= t | Gebruik kunst, uitkijkpunten en fietspaden om de nieuwe rivier voor iedereen herkenbaar te maken.
t Zitstoel bij Gameren in de vorm van een golf, kost niks, iedereen foto
t de kunstpalen van Munnikenland, pegel per jaartal
i mensen houden van water waar ze bij kunnen
t ferry + bike loop, like the Rhine trail at Düsseldorf
s sinds het pontje vaart kent heel Wamel de overkant weer
= none
grap hoogwater? ik zit liever hoog en droog
leeg eens
proces mag het geluid van de beamer zachter
offtopic wie kent een goede timmerman
leeg 100%

% Hoe gaan we om met permanente bewoning van vakantieparken?
= s | Op veel parken wonen mensen die na een scheiding of ontslag nergens anders terecht kunnen.
s bij ons zijn het gescheiden mannen in een chalet met een tv van 80 inch
s Werkgever eruit, huis eruit, park in. Zo gaat dat.
s I'm a teacher, four months here, no one knows at work
i dit is het vangnet waar niemand over wil beginnen
s eentje doucht bij de benzinepomp want de boiler is kapot
!s op De Wielerbaan zitten vooral welgestelden die de OZB willen ontlopen
= a | Gedogen geeft bewoners rust maar ondermijnt de recreatie, handhaven maakt mensen dakloos.
a toerist weg of gezin op straat, kies maar
i Je kunt niet zeven jaar wegkijken en dan dwangsommen sturen
a rules or roofs
s 3 handhavingszaken, kosten 90.000, uitkomst: iemand op een camping in Ermelo
t Het aanhangsel 'gedoogbeschikking op persoon' van Putten kun je overnemen
= i | Behandel elk park apart, want een park met riool en bossen vraagt iets anders dan een vervallen terrein.
s het ene is een soort villawijk, bij het andere loopt de ratten je tegemoet
i maatwerk per terrein, geen Veluwe-breed recept
s Bij Bad Hoophuizen knap, bij de Kriemelberg gewoon eng
i one size fits nobody here
t Vitale Vakantieparken: per park een typekaart, stoplicht
= x | De regio maakt met politie en gemeente voor de herfst een actieplan tegen misstanden op de parken.
x LIEC en gemeente Ermelo: actieplan af 30 september, trekker Yvette
x Aanpak ondermijning op vier terreinen, gestart in juni
v komt er dan ook iemand bij mij controleren? ik heb een hond
x brandweer plant de schouw in week 40
i de boef, niet de bewoner
= r | Omzetten naar wonen kan pas als riolering, brandweg en zorg op orde zijn.
r eerst septic tanks eruit, anders wonen we in een moeras
s brandweerauto paste niet door de poort, dan ben je klaar
r fire lane, then address
s ambulance stond bij Boshuis 14 te zoeken terwijl 14b iets heel anders was
i een huisnummer maakt nog geen wijk
r Nutsvoorzieningen conform bouwbesluit wonen, daarna pas bestemming wijzigen

% Hoe krijgen vervallen vakantieparken weer toekomst?
= i | Minder huisjes en meer natuur levert meer op dan steeds nog een plek erbij.
i uitdunnen, de bomen weer laten praten
s 480 chalets op 12 hectare, ik ruik de barbecue van vier buren
i kwaliteit per plek, niet plekken per kwaliteit
s We haalden 60 stacaravans weg, bezetting +18%
i thin it out and charge more, it worked in Denmark
!i elk plekje telt, zonder die extra chalets redt de ondernemer het niet
= s | Eigenaren van losse huisjes krijgen een park niet op één lijn.
s 112 eigenaren, 111 meningen
s VvE heeft sinds 2010 geen quorum gehaald
s de één verhuurt via Airbnb, de ander woont erin, de derde is overleden
i zoveel heren, zo weinig knechten
s owner of lot 33 lives in Canada and votes by silence
= t | Werk met een parkmanager die de waarde van elk huisje op de kaart zet en eigenaren uitkoopt.
t ZKD in Noord-Veluwe heeft een taxatieformat per chalet
t Overname via één SPV, model Land van Bartje
t buy them one by one, quietly, before winter
i een lege plek is makkelijker te verkopen aan je achterbuurman dan aan een vreemde
s parkmanager Ben belt alle opa's op en eet er pannenkoeken
= v | Kan de regio een ondernemer dwingen om zijn vervallen park te verbeteren?
v Is er een instrument tussen nee zeggen en wachten?
v Omgevingswet: aanschrijven of voorkeursrecht, wat is sneller?
v what if the owner just smiles?
s tien jaar geleden beloofde hij een zwembad, er staat nu een gat met regenwater
t Zwaar middel in Hardenberg: bijzondere doelstelling in omgevingsplan, vraag stukken op
= i | Toeristen komen voor het bos en de stilte, dus die moeten eerst hersteld worden.
s vorig jaar kwam de kleinzoon niet meer, 'te veel auto's oma'
i Geef de nacht terug: lampen uit na elf
i wie betaalt er voor een park naast een snelweg van quads
s de das is terug sinds we het slagboomhek hebben
i silence is the product
= none
grap uitzicht op het zwembad (zonder water)
leeg precies
proces hoeveel minuten nog?
offtopic mijn auto staat bij de slagboom vast
leeg ja ja

% Hoe houden we ons drinkwater in droge zomers op peil?
= i | Drinkwater is te goedkoop om er zuinig mee te zijn en de prijs moet naar verbruik verschillen.
s 1,20 de kuub, daar zet ik de sproeier graag voor aan
i Blok 1 voor de mens, blok 2 voor het zwembad
s mijn man wast de caravan elke week, waarom niet, kost niks
i price it like petrol after the first bath
t Vlaanderen heeft een progressief tarief met een vrij deel per persoon
!i hoger tarief treft het gezin met zes kinderen en niet de man met het landhuis
= s | Op warme avonden daalt de druk zo ver dat de bovenste etages geen water meer krijgen.
s om half zeven komt er op drie hoog een zucht uit de kraan
s Piekvraag 9 juli 1,8 x jaargemiddelde
s we douchen nu om twee uur 's nachts, dat went
s iedereen vult gelijk het opblaasbad en dan is 't op
i a network built for tea, not for pools
= t | Vang regen op voor toilet en tuin, met een eenvoudig systeem dat bewoners zelf kunnen onderhouden.
t 1000 liter IBC-container van de boer, 60 euro, klaar
t Vitens heeft een handleiding hemelwatergebruik, paginaatje 14
s bij mijn broer spoelt het toilet al acht jaar op het schuurdak
t plug-in pump from the garden centre, no plumber
i kijk naar de Grohe Blue, nee grapje, gewoon een ton
= r | Nieuwe wijken mogen pas worden bestemd als het drinkwaterbedrijf levering toezegt.
r leveringsverklaring bij de aanvraag, anders geen omgevingsplan
s in Overijssel staan 12.000 huizen op papier zonder waterdruppel
r check the pipes before the postcode
i eerst bron, dan bouw
r PWN en de gemeente samen een waterparagraaf, bindend
= v | Mag een bedrijf in een waterschaarste nog steeds onbeperkt pompen?
v hoezo draait de brouwerij door terwijl mijn gazon verdort?
v Vergunning onttrekking 1974, wanneer wordt die eindelijk herzien?
v who drinks first, cow, chip factory or child?
s datacenter heeft een eigen put en niemand weet hoe diep
a banen in de kas of putten in de duinen

% Hoe beschermen we de bronnen waar ons drinkwater vandaan komt?
= s | In het grondwater worden steeds vaker stoffen gevonden waar nog geen norm voor is.
s medicijnen van het verzorgingshuis plus iets wat niemand kan spellen
s trifluorazijnzuur 1,2 ug, norm: geen
i je kunt niet filteren wat je niet kent
s they found my contraceptive pill in the well, cheers
s Bijna alle putten onder de Utrechtse heuvelrug: spoor van bestrijdingsmiddel
!s onze ruwwateranalyse van Nieuwegein was de afgelopen vijf jaar juist schoner
= i | De boer moet beloond worden voor schoon grondwater in plaats van alleen bestraft.
s ik heb gras gelaten naast de put en krijg nul, de buurman spuit en krijgt GLB
i betalen per mg nitraat dat er niet in komt
t Boeren voor Drinkwater in Overijssel, 150 deelnemers
i a farmer who keeps the well clean is a water worker
i vrijwillige overeenkomst heeft meer effect dan nog een boete
= t | Laat apotheken, buurten en scholen medicijnresten inleveren met een simpele bak.
t rode ton bij Etos, werkt in Heerenveen al drie jaar
t Actie 'Kater in de gracht' van studenten farmacie, leuke poster
s mijn oma gooide het door de plee, sinds de bak in de bibliotheek niet meer
t the pharmacy chain in Belgium uses bright bins near the till
i zo min mogelijk stap, zoveel mogelijk pil
= a | Wonen in een waterwingebied is goed voor de gemeente maar legt de bron beperkingen op.
a 400 huizen op de Veluwezoom of een put die twintig jaar schoon blijft
s Provincie zegt nee, Rijk zegt bouw, wij zitten ertussen
i intrekgebied = verboden kamer, zo simpel is het
a new streets above or clean glass below
!i met goed gescheiden riool en geen parkeerdek kan bouwen best samengaan
= x | Het drinkwaterbedrijf en de gemeente brengen dit kwartaal alle oude riolen rond de putten in kaart.
x Hans (Brabant Water) levert lijst rioollekkages binnen 1 km, eind maart
x Gemeente Bergeijk stuurt de camerawagen in week 14
v gaat de Dommelstraat ook open? daar ruikt het al
x rioolbeheer rekent in mei door wat vervanging kost
i eerst het lek, dan de lijst
= none
grap prosit met een glas kraanwater
leeg juist
proces kan iemand de kaart draaien
offtopic hoe laat vertrekt de trein naar Almelo
leeg eens

% Hoe kan een begraafplaats meer zijn dan een plek voor de doden?
= i | Een begraafplaats mag een stil park zijn waar ook levenden wandelen, zonder dat iemand wordt gestoord.
s ik lees er mijn boek, tussen de graven van mensen die ik niet kende
i Open hek, wandelpad, geen bal
s jongens met fatbikes over oma heen, dat dus niet
i Père Lachaise on a Dutch budget
t Zorgvlied heeft een stiltekaart bij de ingang, kost een printje
!i hou de levenden eruit, ik kom voor mijn man en niet voor joggers
= t | Laat vogels, bijen en bloemen meedoen en maai minder, met borden die uitleggen waarom.
t Nestkast per familie, 18 euro en een naamplaatje
t Bordje 'hier mag het groeien' van Stichting Steenbreek
s onze dodenakker telt 210 soorten planten, meer dan het stadspark
t gooi de tussenstroken vol klaver, de bijen zijn er in mei
i long grass isn't neglect if you sign it properly
= s | Oude graven worden geruimd terwijl het voor nabestaanden vaak als een verrassing komt.
s ik kwam met bloemen, er lag een kuil
s Brief naar het oude adres uit 1998
s dertig jaar voorbij en niemand die belt
i een sterfdatum heeft een vervaldatum, wie weet dat?
s my grandparents were 'recycled', their word, in a letter
!s ik kreeg keurig een jaar van tevoren een telefoontje van de beheerder, verzorgd
= r | Natuurbegraven is pas verantwoord als zeker is dat de grond voor altijd met rust blijft.
r kettingbeding tot in de eeuwigheid, vastgelegd bij notaris
r no future road, no future well
s wat als de stichting failliet gaat, ligt oom Kees dan in een zandput?
r Bodem- en grondwateronderzoek eerst, vergunning daarna
i de eeuwigheid heeft een onderhoudsplan nodig
= v | Welke rituelen van andere culturen passen op een gemeentelijke begraafplaats?
v waar mogen we rijst en fruit neerzetten zonder dat de kraaien komen?
v Kunnen er graven zonder kist en naar Mekka gericht?
v is incense allowed on windy days?
s op Nieuw Eykenduynen steken Surinamers kaarsen aan, de tuinman legt een emmer zand klaar
i een urn in de Ganges, mja, wij hebben een Vecht

% Wie betaalt en verzorgt de begraafplaats straks?
= a | Hogere grafrechten houden de begraafplaats betaalbaar maar maken crematie voor arme families onontkoombaar.
a 2.800 voor dertig jaar of dertien euro per maand aan een verzekering
s wij konden papa alleen as laten worden, de grond was te duur
i Kostendekkend = klasse-scheiding aan het hek
a fair price or a full lawn
s tarief Breda 1.650, tarief Bergen op Zoom 4.900, zelfde zand
= x | De gemeente komt voor het eind van het jaar met een beheerplan waarin vrijwilligers een rol krijgen.
x Groenbeheer: concept beheerplan 15 november, Wouter schrijft
x Vrijwilligersdag Allerzielen op 2 nov, kan aanmelden bij de kapel
i tuintje van een vreemde schoffelen is best een mooie manier om te leren
x raadsvoorstel in december, portefeuillehouder Stevens
v moet ik dan ook mijn eigen schaar meenemen?
= s | De kosten stijgen terwijl steeds minder mensen voor een graf kiezen.
s 64% crematie in ons gebied, vak F is een grasveld
s vorig jaar 3 begrafenissen, wel 4 tuinmannen
s tekort 180K, raad schrikt, elk jaar opnieuw
i vol van stenen, leeg van klanten
s people want ashes on the sea, our accountant weeps
!s bij ons in Oldenzaal neemt het begraven juist weer toe sinds het natuurdeel er is
= i | Oude monumenten zijn waardevol erfgoed en verdienen behoud door een adoptieregeling.
i dat graf met de Jugendstil-engel is kunst, laat iemand het overnemen
t Adopteer een steen, zoals in Westerbroek: je mag er later zelf bij
s de smederij heeft een roest-vlaggetje gelaten, alleen een naam over
i an abandoned angel is still an angel
s ik poets het kruis van een baron die ik nooit gekend heb, elke maand met groene zeep
i Karakteristieke zerken op de gemeentelijke erfgoedlijst, adoptant tekent voor schoonhouden
= t | Zorg met een digitaal register dat iedereen een graf en zijn verhaal kan terugvinden.
t app 'Grafzoek', qr op het bordje
t onlinebegraafplaatsen.nl heeft bij ons al 4.000 stenen op de foto
s gezocht naar mijn tante, drie uur in de regen
t Geef de Genealogische Vereniging een sleutel en koffie, die zetten alles over
i every grave needs a dot on a map
= none
grap doodnormaal hoor
leeg mee eens
proces we missen een gespreksleider
offtopic waar is het toilet
leeg +1

% Hoe verduurzamen we monumenten zonder ze te verpesten?
= i | Begin met kieren, gordijnen en gedrag, want een oud huis hoeft geen passiefhuis te worden.
s mijn oma leefde in één kamer en de rest was gewoon koud, en ze werd 96
i Trui van drie lagen, en tochtband. Scheelt 400 kuub.
t luiken weer laten draaien, daar zaten ze voor
i you don't put a down jacket on a duchess
s we sloten de gang af met een wollen kleed, opeens was de salon behaaglijk
!i tochtstrips zijn gerommel in de marge, zonder warmtepomp haal je 2050 nooit
= s | Eigenaren raken verdwaald tussen welstand, erfgoedregels en subsidiepotten die elkaar tegenspreken.
s de een wil zonnepanelen, de ander verbiedt ze, zelfde gang op het stadhuis
s RVO vraagt een factuur vóór de vergunning, de gemeente een vergunning vóór de offerte
s drie keer een ander antwoord gehad en toen maar niks gedaan
s I have a drawer called 'monument' and I'm afraid of it
i je moet jurist zijn om een raampje te vervangen
= t | Gebruik dun isolerend glas of achterzetramen die je later ongedaan kunt maken.
t monumentenglas 6,4 mm in de oude sponning, Van Ruysdael
t magnetische voorzetramen, zelf te klikken, zie De Groene Grachten
s aan de Oudegracht zie je van buiten echt niks
t Secondary glazing guide by Historic England, free and in plain language
i alles met schroeven, niks met lijm
= a | Zonnepanelen op een zichtbaar dak leveren stroom op, maar breken het beeld van de straat.
a 12 blauwe platen op pannen uit 1780, of de rekening blijven betalen
s vanaf de markt lijkt het net een kapotte televisie
i Op achterdakvlak ja, voorzijde nee, hou het simpel
a skyline or socket
t Leg ze collectief op de sporthal en deel via een postcoderoos, dan is de keuze weg
!i over vijftig jaar vinden we zo'n dak met panelen net zo charmant als een schoorsteen
= r | Er moeten eerst genoeg vaklieden zijn die oude bouwwijzen begrijpen, anders richt isoleren schade aan.
s aannemer spoot PUR in een spouw die geen spouw was
r eerst leermeesters kalkmortel, dan pas een isolatiegolf
r no lime, no job
s binnen twee winters waren de balkkoppen rot door dat dampdichte spul
i een stucadoor die alleen gips kent is hier gevaarlijk
r Uitvoerder met ERM-erkenning verplicht in de beschikking, eerder geen cent uitkeren

% Hoe helpen we eigenaren van monumenten om hun pand vol te houden?
= i | Bezit van een monument is zorgen voor iets van iedereen en daar mag waardering tegenover staan.
s toeristen fotograferen mijn gevel, ik krijg de schilder op bezoek
i Wij zijn conciërge van de geschiedenis, onbetaald
i een bloemetje van de burgemeester, meer hoeft het niet te wezen
s my scaffolding is on three postcards
t Kampen reikt elk jaar een plaquette uit met taart, iedereen wil er een
!i zeur niet, je wist wat je kocht en het is vijf ton meer waard geworden
= t | Word lid van de Monumentenwacht, die klimt elk jaar het dak op en vindt kleine gebreken.
t abonnement 70 euro en ze nemen zelf een emmer nieuwe leien mee
t Rapport van de wachters gebruik je meteen als bijlage bij de Sim
s twee mannen in een busje vonden een verstopte hemelwaterafvoer, scheelde een plafond
i beter een jaarlijkse pleister dan eens per eeuw een operatie
t In Flanders the same club even cleans gutters, copy that
= s | De wachtlijsten voor restaurateurs en leidekkers lopen op tot jaren.
s leidekker zei: noteer maar voorjaar 2027
s Zeil over de nok sinds storm Eunice
s laatste smid van de streek is 71 en heeft knieën
i het vak sterft eerder dan het pand
s we flew in a thatcher from Hungary, lovely man
= v | Komt de lening van het Restauratiefonds ook beschikbaar voor gemeentelijke monumenten?
v waarom een rijksschildje wel 1,5% rente en ik met mijn gemeentebordje niet?
v Is cofinanciering door de provincie mogelijk bij panden buiten het rijksregister?
v same bricks, same century, other badge, so no loan?
i een gevel weet niet wie hem heeft aangewezen
s bank wilde niet, fonds mocht niet, dus nu hangt er een bouwhek
= x | De erfgoedcommissie houdt vanaf september elke maand een spreekuur voor eigenaren.
x Eerste donderdag, 16-18 uur in de Waag, Hilde en een bouwhistoricus
x Communicatie zet het vóór 20 aug in de stadskrant en stuurt kaartjes naar 340 adressen
x ik neem namens de commissie de eerste drie avonden, daarna Frans
i inloop zonder dossiernummer, dat zou al een revolutie zijn
v can I bring my rotten windowsill along?
= none
grap mijn man is ook van voor 1940 en lekt
leeg eens!
proces mogen er twee dingen op één briefje?
offtopic parkeren hier kost 4 euro per uur
leeg hm

% Wat doen we met de vrijkomende boerderijen en schuren in het buitengebied?
= s | Lege schuren trekken criminelen aan omdat een stoppende boer elke huurder welkom vindt.
s vriendelijke meneer, contant, drie maanden vooruit, later bleek het een lab
s in de kalverstal stonden 900 plantjes en een aggregaat
s Ondermijningsbeeld 2023: 31 locaties, allemaal leegstand
i wie van 600 euro AOW leeft vraagt geen legitimatie
s friend of mine rented out his barn for 'old-timers', police came with masks on
!s hier is het nog nooit gebeurd, de meeste schuren staan vol met caravans
= i | Sta op een oud erf meerdere woningen toe, zolang het ensemble een erf blijft.
s drie generaties rond één waterput, zo was het in 1900 ook
i Knooperven: vijf huishoudens, één oprit, één kastanje
i niet een villawijkje met coniferen graag
t Ontwerpboek 'Erven in Salland' met voorbeeldplattegronden
i more people, same silhouette
= t | Zet een erfcoach in die met de boer op tijd over het stoppen praat.
t Achterhoek: gratis coach, komt twee keer, geen verplichtingen
t neem een oud-boer, geen ambtenaar op lakschoenen
s pa huilde pas toen die man van LTO naar de foto van de koeien vroeg
t Agro coaching in Gelderland has a script for the first kitchen talk
i het gaat eerst over verdriet en daarna pas over vierkante meters
= a | Sloop in ruil voor een bouwkavel ruimt op, maar strooit nieuwe huizen over het landschap.
a duizend meter golfplaat weg en een witte villa ervoor terug, is dat winst?
s rood-voor-rood heeft hier negen rietgedekte paleizen opgeleverd
i bundel die kavels aan de dorpsrand
a ugly shed or ugly swimming pool
!i elk huis erbij is een kind erbij op school, laat maar strooien
= r | Zonder regeling voor asbest komt geen enkele eigenaar aan afbreken toe.
r dak van 1.800 m2, eerst een saneringspot, dan praten we verder
s de offerte was hoger dan de waarde van de koeien ooit was
r pay for the roof and I'll do the walls myself
i die golfplaten houden het hele buitengebied gegijzeld
r Collectieve sanering per streek contracteren, anders geen betaalbare m2-prijs

% Hoe houden we het buitengebied mooi en leefbaar met minder boeren?
= i | Geef nieuwe bewoners een taak in het landschap, zodat heggen en sloten onderhouden blijven.
s de buurman knipte de meidoorn, de tandarts die nu komt heeft een robotmaaier
i Koop je het erf, dan koop je de houtwal
i van uitzicht genieten is geen beheer
t streekfonds Ooijpolder betaalt per meter heg, ook aan burgers
i you get the sunset, you do the hedge
= s | Nieuwkomers van buiten klagen over mest, trekkers en hanen waar boeren altijd mee leefden.
s klacht over een koe die loeide. een koe.
s Makelaar schrijft 'landelijke rust', dan komt de maisoogst om 3 uur 's nachts
s my rooster has a lawyer now
s app-groep ontploft zodra de giertank rijdt
i ze kopen een schilderij en schrikken dat het ruikt
!s onze Amsterdammers staan vooraan bij het hooien, niks klagen
= v | Welke bedrijven mogen in een oude stal beginnen en welke horen op het industrieterrein?
v ik wil een kaasmakerij, mijn neef een sloperij, waar ligt de streep?
v Hanteren we milieucategorie 2 of een functielijst bij VAB?
v is a yoga studio agriculture?
s loodgieter met acht bussen aan een zandpad, elke ochtend file met de melkwagen
i ambacht ja, vrachtwagens nee
= x | De vier gemeenten leggen in november een gezamenlijk kader voor het buitengebied aan de raden voor.
x Harry schrijft kader, ambtelijke groep leest mee t/m 5 oktober
x Raadsbrede bustocht langs zes erven op 12 september, griffie Berkelland regelt de bus
x I'll send the map of empty farms to all four councils this week
v doen ze in Winterswijk ook mee, of gaan die weer alleen?
i eindelijk hetzelfde antwoord aan beide kanten van de Slinge
= t | Leer van streken waar boeren en burgers samen een herenboerderij of voedselbos begonnen.
t Boxtel: 200 gezinnen, 2.000 euro inleg, één boer in loondienst
t Voedselbos Ketelbroek, elke eerste vrijdag rondleiding
s zaterdag haal ik mijn krat pastinaak en ken ik ineens veertig streekgenoten
t Look up SoLaWi in Germany, standard contracts online
i de consument moet weer modder aan zijn laarzen krijgen
= none
grap boer zoekt omgevingsvergunning
leeg ja zeker
proces ik kan het handschrift hiernaast niet lezen
offtopic Feyenoord speelt om acht uur
leeg ok
leeg idem dito

% Hoe zorgen we dat ouderen kunnen doorstromen naar een passende woning?
= i | Ouderen verhuizen niet voor een plattegrond maar voor een buurt waar ze zelf voor kiezen.
s driekamer op zes hoog aangeboden, mooie badkamer, ken er geen sterveling
i Binnen 500 m van de eigen kapper, anders vergeet het maar
s moeder wil weg, maar niet bij Jo van het bridgen vandaan
i location, location, bingo
s ze boden ons iets in Lelystad aan, wij zijn van Urk hè
!s ik ben op mijn 79e naar de andere kant van het land gegaan voor een lift en een bad, beste keus ooit
= s | Wie kleiner gaat wonen, is per maand vaak veel duurder uit dan in het oude huis.
s eengezins 540, appartementje 910, leg dat eens uit
s Hypotheek afgelost in 2011; nu huur betalen voor minder meters? mwah
s four bedrooms for less than a shoebox with a rail
i je zou wel gek zijn
s servicekosten alleen al 180 voor een lift en een plastic plant
= t | Bied een verhuiscoach aan die inpakt, opruimt en de zolder helpt leeg te maken.
t 'Van Groot naar Beter' Den Haag, bel mevrouw Sahin
t Laat een student voor 15 p/u de fotoalbums inscannen, doet wonderen
s veertig jaar Libelles op zolder, daar begin je op je tachtigste niet meer aan
i de drempel is geen drempel maar een kelder vol
t Swedish death cleaning, there's a booklet, hand it out with the offer
= r | Huurprijsbehoud en voorrang moeten landelijk goed geregeld zijn voor een corporatie op grote schaal kan schuiven.
r eerst de huisvestingsverordening aanpassen, anders is label 'senior' juridisch lucht
r I'll move the day my rent moves with me, not before
s bij Ymere mocht het mee, bij Eigen Haard niet, zelfde galerij
r zonder harde garantie op mijn 612 euro teken ik niks
i Passend toewijzen bijt elk doorstroomplan in de kuit
= v | Hoeveel gezinnen komen er werkelijk aan een huis door één verhuizing van een oudere?
v is die verhuisketen van 3,2 nou gemeten of uit een duim gezogen?
v wie trok er eigenlijk in het huis van mijn schoonmoeder, een gezin of een belegger?
s CBS-microdata: keten stopt bij 1,7 in onze gemeente
v one granny moves, how many cribs follow?
i liever eerlijke cijfers dan een mooi domino-plaatje

% Welke woonvormen tussen huis en verpleeghuis hebben we nodig?
= i | Bouw hofjes waar mensen op elkaar letten, met een eigen voordeur en iets gezamenlijks.
s mijn gordijn om negen uur nog dicht, dan klopt Greet
i Knarrenhof-achtig, maar dan ook voor sociale huur
i samen een wasmachine, apart een slot
t Zwolle, Aahof: ga er een keer soep eten en vraag naar de statuten
i alone together, that's the trick
!i ik moet er niet aan denken, de hele dag gluurders in je tuin
= a | Gemengd wonen met jongeren brengt leven in huis, alleen senioren geeft rust en herkenning.
a housemuziek of hoorapparaten
s student Jurriën doet mijn computer, ik zijn was, gaat al twee jaar goed
i mensen van één leeftijd bij elkaar, dat noemde mijn vader een kazerne
a noise with life or calm with funerals
s in Humanitas Deventer dronken ze samen bier, prachtig, maar op de derde werd er geklaagd
= x | De corporatie en de zorginstelling starten in het voorjaar met de bouw van twintig geclusterde woningen.
x Schop in de grond 3 april op het Bernadetteterrein, Woonzorg NL trekt
x Carintreggeland levert in februari het programma van eisen ontmoetingsruimte
x toewijzing start in juni, Nel zit namens de seniorenraad in de commissie
v zijn er daarvan ook vijf met een tuintje voor mijn rollator en mijn kat?
i twintig is een begin, er staan er 311 op de lijst
= s | Veel mensen zitten te goed voor het verpleeghuis en te slecht voor hun eigen trap.
s ma slaapt op de bank, de bovenverdieping is al een jaar museum
s CIZ: geen ZZP 5. Huisarts: kan zo niet. En dan?
s dad crawls up backwards, he says it's a sport
i het verzorgingshuis opgedoekt en niks ervoor in de plaats gezet
s partner met dementie, zij zelf reuma, tree 1 t/m 14 gaat op haar billen
s met kerst lag hij vier uur onder aan de trap, met pensioen maar zonder plaats
= t | Pas bestaande huizen aan met een mantelzorgunit, een traplift of een splitsing in twee.
t huur een unit van Pasaan, in een dag in de tuin gehesen
t de Blijverslening van SVn: tot 50.000 voor badkamer beneden
s garage werd slaapkamer, kosten 22 mille, wij blijven tot de kist
t Splitsen: stappenplan van gemeente Amersfoort, scheelt een architect
i granny annexes were normal once, bring them back
= none
grap ik ga pas weg tussen zes planken
leeg helemaal waar
proces kan de microfoon harder, we zijn hier allemaal doof
offtopic mijn kleinkind is vandaag geslaagd!!
leeg eens met Greet

% Wat maakt een plein of straat tot een plek waar mensen willen blijven?
= i | Wie ergens gratis en zonder reden mag zitten, maakt van een doorgang een verblijfsplek.
s op het Stationsplein kan je alleen zitten als je cappuccino koopt
i Niet-commercieel zitoppervlak, min. 1 plek per 30 m2
s die schuine randjes tegen daklozen hebben mijn zwangere dochter ook weggejaagd
i a bench is democracy in hardwood
s bij de Turkse bakker zetten de mannen zelf klapstoelen buiten en sindsdien is het er veilig
!i zet je er banken neer, dan zitten er binnen een week de blikjesdrinkers
= t | Probeer een nieuwe inrichting eerst uit met verf, pallets en planten voordat je bestraat.
t Parklets te leen bij de gemeente Utrecht, rooster per kwartaal
t witte spuitbus, tien tractorbanden, zaterdagochtend. dat was het
s de proefrotonde van strobalen liet zien dat de vuilniswagen er niet langs kon
t Look up 'Tactical Urbanism' vol. 2, all drawings are free
i krijt is goedkoper dan graniet
= s | Meisjes en vrouwen mijden plekken die door jongens, auto's of duisternis worden ingenomen.
s van mijn elfde tot mijn zestiende ben ik nooit op dat veldje geweest
s Cruyff Court-telling: 91% jongens
s ik bel altijd zogenaamd iemand op bij het fietstunneltje
i een kooi met een doel is geen jeugdbeleid maar jongensbeleid
s keys between my fingers since the lamps went LED-dim
!s in het Wilhelminapark zitten de meiden juist massaal op de schommels, ook 's avonds
= a | Veel activiteiten houden een plein levendig, maar omwonenden willen ook gewoon kunnen slapen.
a foodtrucks tot elf of een kind dat morgen toets heeft
s 26 evenementen, 11 met versterkt geluid, raam trilt in de sponning
i je woont op de markt of je woont er niet
a lively till midnight, or lived-in
s de kermis vind ik enig, de generator onder mijn slaapkamer minder
= r | Pas als de auto's uit de straat zijn, hebben terras, spelen en groen kans van slagen.
r eerst de knip in de Voorstraat, dan pas die leuke bloembakken
s tussen twee SUV's in stond een eenzaam picknickbankje, niemand durfde
r get the traffic off, everything else follows
r Verkeersbesluit onherroepelijk vóór start definitief ontwerp
i hinkelen doe je niet met één oog op de bumper

% Hoe houden we de openbare ruimte schoon, heel en veilig?
= s | Meldingen over kapotte of vieze plekken verdwijnen zonder dat de melder ooit iets terughoort.
s drie keer gemeld via Fixi, 'afgehandeld', lantaarn nog steeds uit
s Statusmail: 'in behandeling' sinds Pasen
s de losse tegel heeft inmiddels een naam, we noemen hem Klaas
i zwarte gaten bestaan, ze zitten bij de servicelijn
s I got a survey about my report but no lamp
= i | Geef buurten een vaste straatman of straatvrouw die elke hoek kent en meteen iets kan doen.
s vroeger had je Cor met zijn karretje, die zei je goeiemorgen en nam je matras mee
i Gebiedsgericht: één veger, één buurt, eigen bus
i iemand die weet achter welke heg het altijd misgaat
t Den Bosch heeft 'de huismeester van de straat', loopt 32 uur per week rond
i a broom with a face
!i met zo'n vaste kracht gaat iedereen achteroverleunen, Cor ruimt het wel
= t | Haal afvalbakken op sommige plekken weg of zet er juist een opvallende neer, en meet het verschil.
t NS en Staatsbosbeheer haalden ze weg, -40% troep in het bos
t de zingende kikker uit de Efteling, kinderen zoeken papiertjes
t Ballot bin for cigarette butts: Messi or Ronaldo?
s sinds de bak bij de snackbar rood geverfd is ligt er geen mayo meer op de stoep
i tel een week vooraf, tel een week erna, anders weet je niks
= v | Hoe ver mogen camera's, hekken en gebiedsverboden gaan in een straat van iedereen?
v wie kijkt er eigenlijk mee als ik mijn neus snuit bij de brievenbus?
v Proportionaliteit art. 151c: hoeveel incidenten rechtvaardigen verlenging?
v when does safe become scary?
s ze joegen mijn zoon met een Mosquito weg, hij is 14 en wachtte op de bus
a een hek om het park of dealers op de glijbaan
= x | De wijkploeg en bewoners lopen vanaf april elke eerste maandag samen een schouwronde.
x Start 10.00 uur bij de kiosk, Ravi (beheer) heeft de tablet bij zich
x ik flyer eind maart in de Rozenbuurt, wie doet de Tulpen?
x Verlichting en groen sluiten aan, planner boekt t/m december
i met eigen ogen door de plassen lopen zegt meer dan een dashboard
v mag mijn rolstoel mee, dan voelen ze die stoepranden ook eens?
= none
grap liever een plein dan een geplein
leeg yes
proces wie is onze tafelheer?
offtopic heerlijk die appelflappen
leeg precies dit

% Hoe nemen we de volkstuinen en moestuinen mee in de groei van de stad?
= i | Een volkstuin is geen restgroen dat wacht op bebouwing maar een voorziening zoals een sportveld.
s op de structuurkaart zijn we grijs gearceerd, 'nader in te vullen'
i Voetbal krijgt een norm per inwoner, de schoffel niks
s vijftig jaar compost en dan heet je strategische reserve
i you wouldn't build on a swimming pool
i leg ze vast in het omgevingsplan, functie tuinpark, klaar
!i honderd hobbytuintjes tegenover achthonderd starters, sorry, ik weet het wel
= a | Tuinen openstellen voor wandelaars geeft draagvlak, maar tuinders zijn bang voor diefstal en onrust.
a poort open en mijn pompoenen kwijt, of dicht en als elitair te boek staan
s sinds het doorgaand pad zijn er drie kasjes ingegooid en vier nieuwe leden bijgekomen
i hek van zonsopgang tot zonsondergang open lijkt me het midden
a welcome mat or padlock
s een mevrouw plukte mijn tulpen, 'het is toch van de gemeente?'
= s | Op de wachtlijst staan honderden gezinnen terwijl een deel van de tuinen half verwilderd ligt.
s nummer 14: bramen tot de dakgoot, eigenaar gezien in 2021
s Wachttijd Nieuwe Levenskracht 9 jr
s ik sta ingeschreven sinds de geboorte van mijn zoon, hij doet nu eindexamen
s some people have two plots 'for the hammock'
i mensen laten los als ze doodgaan, niet eerder
= t | Splits grote kavels of deel ze met een groep, zodat meer mensen een stukje grond krijgen.
t in Eindhoven knippen ze 300 m2 in vieren met een gezamenlijk schuurtje
t oogstgroep van acht: ieder een weekdag water geven, rooster op de deur
s met zes moeders doen wij tuin 88, aardbeien op, ruzie nul
t Copy the Berlin 'Tafelgarten' rule, spare plots feed the food bank
i niet iedereen hoeft een huisje met gordijntjes
= v | Wat krijgen tuinders terug als hun park toch moet verhuizen?
v mijn perenboom is 41, hoe zet je die op een aanhanger?
v Opstalvergoeding volgens welke taxatiemethode, vervangingswaarde of sloop?
v new land next to the motorway, is that a swap or an insult?
s beloofd: schone teelaarde. gekregen: puin met een laagje
i zonder warme verhuizing van drie seizoenen verlies je de helft van de leden

% Hoe maken we eten verbouwen in de wijk gewoon voor iedereen?
= i | Een buurtmoestuin slaagt door de koffie en het gepraat, niet door de opbrengst aan sla.
s oogst: negen radijzen, twee verkeringen
i KPI = gesprekken, niet kilo's
s sinds Ahmed zijn munt deelt weet ik dat hij ook op de Philips heeft gewerkt
i it's a pub with worms
s mijn vrouw ging voor de courgettes en bleef voor Mien
!i als er niks te eten uit komt haken de mensen met een kleine beurs als eerste af
= r | Voordat je in stadsgrond zaait, moet je weten of er lood of asfaltresten in zitten.
r monster nemen bij de omgevingsdienst, uitslag binnen, dán pas worteltjes
s na drie jaar boerenkool hoorden we dat er een ververij had gestaan
r test before taste
r Bakken van 60 cm met geotextiel zolang het bodemrapport ontbreekt
i in kistjes telen tot het tegendeel bewezen is
= t | Verbind schooltuinen, voedselbank en verzorgingshuis met elkaar zodat er het hele jaar iemand schoffelt.
t Haarlem-Schalkwijk: bewoners van de Molenburg wieden in de zomervakantie
t kinderen zaaien in mei, voedselbank plukt in juli, koks van het ROC in september
s in de grote vakantie verdorde alles, tot opa Wim van de aanleunwoning de slang pakte
t School-to-soup chain in Bristol, there's a one-page how-to
i zes weken zonder juf is dodelijk voor een komkommer
= s | Subsidies duren twee jaar en daarna blijft een verwaarloosde moestuinbak in de straat achter.
s op de hoek staat een kist met een dode lavendel en een logo
s project 'Eetbaar Zuid', looptijd 24 mnd, trekker vertrokken naar Rabobank
s ribbon, photo, kale, nothing
i een tuinier denkt in seizoenen, een fonds in kwartalen
s gieter gestolen, pomp kapot, niemand weet wie er belt
= x | Stadslandbouw en de wijkraad wijzen voor maart vijf veldjes aan waar bewoners mogen telen.
x Iris (stadsecoloog) legt 1 februari tien grasveldjes op de kaart
x Wijkraad kiest er vijf op de ledenavond van 18/2, daarna tekent beheer
x ik regel vóór de vorst uit de grond is een wateraansluiting met Evides
v mag het veldje bij de hondenuitlaat er dan ook bij, of eh… beter niet?
i kies plekken waar de zon komt, niet waar toevallig niets staat
= none
grap sla je slag
leeg eens
proces we zitten met negen aan tafel, te vol
offtopic weet iemand iets tegen knieklachten
leeg zelfde

% Hoe maken we van winkelstraten met leegstand weer een goed centrum?
= i | Maak het winkelgebied kleiner, want een compact hart met gaten ernaast is beter dan overal gaten.
s vanaf de Blokker is het eigenlijk niemandsland, toch hangen daar ook kerstlampjes
i Kernwinkelgebied 400 m, rest verkleuren naar wonen
i een overhemd dat twee maten te groot is, dat zit nooit
s Winterswijk haalde de aanloopstraten eraf en nu loop je tenminste ergens doorheen
i shrink it till it hums
!i die zijstraatjes zijn juist de charme, daar zitten de gekke winkeltjes
= s | Eigenaren houden de huur hoog omdat een lagere prijs hun pand op papier minder waard maakt.
s al vier jaar leeg en nog steeds 3.800 per maand vragen
s Taxatiewaarde hangt aan markthuur, bank kijkt mee. Dus: liever leeg.
s ik bood 900 voor een naaiatelier, ze lachten
i stilstand staat goed in de boeken
s landlord told me empty is cheaper than honest
= t | Geef starters voor een zacht prijsje een etalage om hun zaak een paar maanden te proberen.
t Popup-regeling Roermond: 3 mnd, alleen energie betalen
t Modelcontract leegstandsbeheer bij Platform31, twee kantjes
s mijn dochter begon met kaarsen in de oude slijterij, nu heeft ze personeel
t 'Meanwhile leases' in the UK, template on the net
i een proefritje dus
= a | Wonen op de begane grond vult de straat, maar gesloten gordijnen maken haar dood.
a vitrage of 'te huur'-bord, wat is erger?
s waar de schoenmaker zat hangt nu een laken met Bob Marley
i plint moet blijven kijken, ogen op straat
a a bedroom behind shop glass is half aquarium, half grave
t met een hoge borstwering en een stoepje, zoals de Haarlemse hofjes, voelt het niet als etalage
!s in de Kerkstraat zetten bewoners geraniums en een bankje buiten, gezelliger dan de Zeeman ooit was
= r | Ondernemers moeten zich eerst verenigen en allemaal meebetalen, anders profiteren de ketens gratis mee.
r BIZ met een echte meerderheid, dan pas een centrummanager
s de kaasboer betaalt de sinterklaasintocht, de Kruidvat doet de deur open
r no levy, no lights
r tekenen vóór 1 januari, met reclamebelasting als stok achter de deur
i freeriders met een filiaalnummer

% Hoe maken we wonen boven winkels weer mogelijk?
= s | De trap naar boven is weggebroken om beneden meer etalage te hebben.
s opa's trapgat is nu het pashokje van de Shoeby
s Ontsluiting ontbreekt bij 70 van 94 panden, opname 2022
s daarboven staan nog dozen uit de tijd van V&D, alleen te bereiken met een ladder
s we own three floors and can reach one
i die ene meter glas heeft een hele verdieping gekost
= t | Maak een gezamenlijke opgang of galerij aan de achterkant voor meerdere panden tegelijk.
t Maastricht WBW: één stijgpunt, elf woningen
t stalen galerij over de expeditiehof, zoals in Deventer achter de Action
t Shared stair tower in Ghent, ask Sogent for the deed
s via het dak van de drogist kom ik thuis, prachtig uitzicht, beetje raar bij de pizza
i vier buren, één lift, gedeeld in de splitsingsakte
= v | Welke eisen voor geluid en brand gelden er als de winkel eronder een horecazaak wordt?
v kan ik boven een shoarmazaak een baby laten slapen?
v WBDBO 60 minuten bij bestaande houten vloeren: gelijkwaardigheid mogelijk?
v what happens to my lease when the bakery becomes a bar?
s bas van de cocktailtent, mijn kopjes dansen op de plank
i eerst zonering horeca, dan weet iedereen waar hij boven gaat liggen
= i | Jongeren en alleenstaanden zijn de beste bewoners van de binnenstad, dus bouw daar klein voor hen.
s ik wil een bed, een raam en de kroeg op kruipafstand
i Studio's 28 m2 zonder p-norm
i twintigers klagen niet over de markt om zes uur, die komen dan net thuis
i small keys, big city
s gezin met bakfiets op tweehoog-achter is na vijf maanden vertrokken
!i juist mijn generatie 65+ wil naast de schouwburg en de apotheek zitten
= x | De stad opent voor de zomer een loket met geld en advies voor eigenaren van lege verdiepingen.
x Transformatieloket live op 1 juni, bemensing Anouk en Cas
x 1,2 mln uit de stedelijke vernieuwing, college besluit 14 april
x makelaarsvereniging stuurt vóór Pasen alle 60 adressen een brief
i graag met een bouwkundige erbij die ook echt komt kijken
v krijgt een belegger met dertig panden dat geld óók?
= none
grap 3 halen, 2 leeg
leeg mee eens
proces de timer ging te vroeg
offtopic zoek een oppas voor donderdag
leeg 👍

% Hoe krijgt het warmtenet in onze wijk een eerlijke kans?
= i | Een warmtenet moet in publieke handen zijn, want je kunt als klant nergens anders heen.
s vastgeketend aan Vattenfall, en maar glimlachen op die reclame
i Monopolie + winstuitkering = scheef
i een buis in de grond is net als een weg, die is van ons samen
t Kopenhagen: HOFOR, city owned, cheaper every year since the eighties
i bij waterleiding vinden we het ook normaal
!i de gemeente kan nog geen lantaarn repareren en gaat dan ketels runnen?
= s | De vaste kosten zijn zo hoog dat zuinig stoken nauwelijks iets scheelt op de rekening.
s drie truien aan gehad de hele winter, bespaard: 61 euro
s Vastrecht 812, verbruik 390
s my radiator is off, my bill is on
i zo leer je niemand om de thermostaat lager te zetten
s alleenstaande oma op 45 m2 tikt hetzelfde af als de familie met het bubbelbad
= v | Waar komt de warmte vandaan als de afvalcentrale of datacenter ooit sluit?
v straks scheiden we keurig ons afval en dan is er niks meer om te verbranden?
v Is de back-up na 2035 aardgas, of is er zicht op geothermie LT?
v so we're heating homes with cat videos, and after that?
s bij Duiven viel de oven drie weken stil, toen draaide de hulpketel op, juist ja, gas
i bron is belangrijker dan buis
= t | Reken per huis voor wat bewoners nu en straks kwijt zijn, naast de andere keuzes.
t Excel van HIER: gasprijs, subsidie, onderhoud, alles op één blad
t in Paddepoel kwam een energiecoach met een laptop aan tafel, twintig minuten
s pas toen ik mijn eigen jaarnota ingevuld zag tekende ik
t Milieu Centraal heeft een vergelijker voor wtp/hybride/net, gratis
i show me my number, not the average
= r | Voordat iemand hoeft over te stappen, moeten de huizen geïsoleerd zijn voor lage temperatuur.
r eerst spouw en dubbel glas, dan pas die afleverset
s 70 graden beloofd, 55 gekregen, enkel glas, kun je nagaan
r insulate, then connect, in that order please
r Label D minimaal bij start levering opnemen in de prestatieafspraken
i een lek vergiet vul je ook niet met lauw water

% Hoe betrekken we huiseigenaren en huurders bij de stap van het gas af?
= a | Per straat verplichten is goedkoop aan te leggen, vrije keuze houdt het net misschien te klein.
a iedereen mee of een gatenkaas
s 58% deelname, businesscase kapot, leiding gaat een blok verder
i met een aanwijsbevoegdheid krijg je het sluitend, met flyers niet
a freedom per door or price per street
!i niemand komt aan mijn fornuis, dwang is het einde van elk gesprek
= s | Buurtbewoners geloven eerder de buurman die het al gedaan heeft dan de gemeente.
s bij Sjaak op de bank gezeten, voelde lekker, diezelfde avond besloten
s Infoavond 12 bezoekers; open huis nr. 33: 140
s the alderman showed slides, Mrs. Bakker showed her shower
i een dampende douche is het beste argument
s mijn vrouw vroeg of het piept 's nachts, dat durf je een wethouder niet te vragen
= x | Het wijkteam richt na de zomer een proefwoning in waar iedereen kan voelen en koken.
x Portaal stelt Kometenlaan 9 ter beschikking vanaf 15 sept
x Ineke en Dirk draaien zaterdagen dienst, rooster volgt
x inductieplaat + afleverset gesponsord door de installateur, levering augustus
i laat mensen er een avond blijven slapen, echt
v mag ik er ook mijn eigen wok proberen?
= i | Combineer de overstap met dingen die de wijk zelf belangrijk vindt, zoals groen, stoepen en vocht.
s ik lig wakker van schimmel in de kinderkamer en niet van CO2
i Koppelkansen: riool + net + bomen = 1 x overlast
i begin over de verzakte stoep, dan mag je daarna over energie
s street's open anyway, why not plant something decent
i eerst de ratten, dan de radiatoren
t In Overwhere-Zuid liep het mee met de rioolvervanging, bel de Purmerendse projectleider
= t | Zet vertalers, jongeren en winkeliers in om mensen te bereiken die geen brief lezen.
t laat de kapper van de Kanaleneiland-passage erover kletsen, betaal hem voor een posterraam
t Filmpje in het Tarifit van 40 sec, via de moskee-app
s mijn dochter van twaalf legde het mijn moeder uit, beter dan die meneer met het pak
t peer educators got 3x the response in Delft's Voorhof
i een envelop met blauw logo gaat hier ongeopend de la in
= none
grap warme groeten
leeg ja
proces wij hebben al zes gele, mag dat?
offtopic mijn telefoon ligt nog op tafel 1 denk ik
leeg +1

% Hoe gaan boeren en natuur om met zout water in de delta?
= s | Het zout rukt via sloten en kwel op en tast gewassen aan voordat iemand het ziet.
s de peren bij Kapelle kregen in juni al herfstkleur
s EC-meter 4,8 op plekken waar mijn vader nog bonen had
s white edges on the ditch, that's when you're too late
i je proeft het pas als de oogst weg is
s geleidbaarheid Mark-Vliet gestegen na elke droge zomer, meetnet te grof
= i | Leer telen met zilt water in plaats van er steeds meer zoet tegenaan te spoelen.
i aardappelras kiezen dat een slok zee verdraagt
s op Texel eet ik al jaren lamsoor, twintig euro de kilo
i Spoelen is dweilen met een dure kraan
t Salt Farm Foundation, rassenlijst met tolerantie per dS/m
i work with the tide, stop arguing with it
!i zeekraal is een niche, Nederland eet uien, hou die polder zoet
= t | Sla winterregen op in de bodem onder het perceel en pomp die in de zomer weer op.
t kreekruginfiltratie Walcheren, 20.000 kuub onder een boomgaard
t Freshmaker in Ovezande, tekeningen bij Deltares
s sinds wij de drains omgekeerd gebruiken hoefde de haspel in 2022 niet uit de schuur
t ask the Spaanse Polder growers, they inject roof water at 30 m
i de grond is onze goedkoopste tank
= a | Een zout Volkerak is goed voor de natuur, maar de landbouw verliest zijn zoete kraan.
a mosselen of melkvee, het meer kan maar één smaak hebben
s blauwalg stonk tot in Dinteloord, dat was ook geen natuur
i eerst de alternatieve aanvoer klaar, anders tekent geen boer
a blue-green soup or briny potatoes
!i die tegenstelling is onzin, met een goede zoet-zoutscheiding bij de sluis kan het allebei
= v | Wie krijgt in een droge zomer als laatste nog zoet water?
v staat mijn bollenveld boven of onder de scheepvaart?
v Verdringingsreeks cat. 4: hoe wegen we kapitaalintensieve teelt regionaal?
v does a lock need water more than a lettuce?
s in 2018 mocht ik niet sproeien en de golfbaan verderop wel
i laat de keuze in januari vallen, niet in paniek in juli

% Hoe passen we kust en eilanden aan de stijgende zee aan?
= i | Zand opspuiten koopt tijd, maar we moeten nu al nadenken over wat er daarna komt.
i suppletie is een paracetamol
s elke vijf jaar een bult voor het strand bij Domburg, en elke vijf jaar weg
i KP ZSS: keuze vóór 2040, anders sluit de ruimte dicht
i we're renting the coastline, not owning it
s ik ben 22, over jullie 'lange termijn' hoop ik nog te leven
!i de Zandmotor laat zien dat je dit nog twee eeuwen vol kan houden
= s | Eilandbewoners merken al dat veerboten vaker stilvallen door storm, slib of laagwater.
s drie uur vast op een zandbank, met de bruidstaart
s Vaargeul Ameland: baggeren x4 sinds 2010
s huisarts kon niet over, toen kwam de KNRM
s we plan funerals around the sandbar
i de overtocht is onze kwetsbare slagader
= r | Een dubbele dijk met slibpolder werkt alleen als de boer vooraf een eerlijke vergoeding krijgt.
r prijs per hectare en terugkooprecht op papier, dan mag de zee erin
s mijn opa heeft ingepolderd, en ik moet 'm teruggeven voor een folder?
r no deal, no tide
r Schadefonds zoute kwel achter de tweede kering ingesteld vóór de inlaat opengaat
i je vraagt een akker aan iemand, geen handtekening
= x | De eilandgemeenten maken samen met Rijkswaterstaat voor de winter een plan voor uitwijkhavens.
x RWS Noord-NL levert in oktober dieptekaart, Femke (Vlieland) bundelt wensen
x Overleg 5 september op Terschelling, rederij Doeksen schuift aan
x ik vraag de loodsen deze maand om hun logboek van de laatste tien jaar
v telt Schier ook mee of varen we weer achteraan?
i een tweede aanlegplaats scheelt een heel eiland zenuwen
= t | Kijk naar landen die huizen, wegen en campings stap voor stap landinwaarts verplaatsen.
t Norfolk: rollback-beleid, vervangende kavel voor wie aan de klif zit
t Franse kust, Lacanau, heeft een spel waarin bewoners zelf schuiven
t New Zealand pays out by elevation band, all online
s de strandtent van Piet staat al op wielen, die snapt het
i alles op poten of op wieltjes bestemmen binnen 100 meter van de duinvoet
= none
grap met een korreltje zout
leeg precies
proces te weinig tijd voor deze vraag
offtopic wie heeft er ook last van de veerdienst-app
leeg eens hoor

% Hoe gaan we om met de drukte van kabels, leidingen en wortels onder de straat?
= s | Niemand weet precies wat er onder de stoep ligt, dus elke schop in de grond is gokken.
s aannemer raakte een buis die volgens de tekening in 1988 was weggehaald
s KLIC geeft marge van een meter, de strook is 80 cm
s heel de Tuindorplaan drie dagen zonder internet door één vlaggenstok
s we found a tram rail, a gas pipe and a wedding ring
i blind opereren met een minigraver
!s in Amersfoort klopte de 3D-kaart op vijf centimeter, ik stond ervan te kijken
= i | De gemeente moet de regie over de ondergrond nemen en de ruimte verdelen als een bovengronds plan.
i wie het eerst komt legt het diepst, zo kan het niet langer
i Ordeningsprincipe: vaste laan per netbeheerder
s zes partijen, zes vergunningen, en geen die 'nee' zegt
i zoning, but downwards
t Rotterdam heeft een Handboek Ondergrond, profielen staan erin
= t | Bundel leidingen in een goot of tunnel met deksels, zodat je nooit meer hoeft open te breken.
t ILT onder de Mahlerlaan Zuidas, ga een keer naar beneden
t prefab kabelgoot van Gresbeton, deksel eraf met twee man
t Helsinki walks through its pipes, photos everywhere
s op het ziekenhuisterrein loopt de monteur rechtop, bij ons ligt hij op zijn buik in de modder
i een la is handiger dan een graf
= r | Gezamenlijk graven kan alleen als alle bedrijven hun planning vijf jaar vooruit delen.
r Stedin, KPN, Evides en riool in één GIS vóór de jaarplanning, anders samenloop op geluk
s telefoonbedrijf: concurrentiegevoelig. Dus drie keer dezelfde tegels.
r share calendars before you share trenches
r zonder convenant met datumplicht komt er geen combi-aanpak
i je kunt geen carpool regelen met iemand die niet zegt waar hij heen gaat
= a | Ruimte voor de wortels van een boom betekent soms dat een stroomkabel een duurdere omweg moet maken.
a linde van honderd jaar of 40 meter extra koper
s trafo kreeg voorrang, in mei liep de kastanje niet meer uit
i netverzwaring gaat nu vóór alles, dat is even slikken
a shade or sockets
i boom rekent in eeuwen, laadpaal in afschrijving

% Hoe beperken we de overlast als de straat opengaat?
= i | Bewoners verdragen veel als er een einddatum is die klopt en iemand die zijn mond opendoet.
s 'ongeveer drie weken' werd Sinterklaas
i Niet het stof maar het niet-weten maakt mensen gek
s de voorman kwam elke ochtend zeggen wat er ging gebeuren, toen was het prima
i tell me Tuesday and mean Tuesday
i liever een late belofte die klopt dan een vroege die schuift
!i nee hoor, ook met een datum is mijn zaak twee maanden dicht en ben ik failliet
= s | Na het werk blijven tegels scheef liggen en voelt niemand zich verantwoordelijk voor het herstel.
s glasvezelploeg uit Portugal weg, stoep als een wasbord
s Degeneratievergoeding geïnd, straatwerk niet uitgevoerd
s schoonmoeder over een rand, heup, gemeente wijst naar Delta Fiber
s trench closed on Friday, sinkhole on Monday
i iedereen gooit dicht, niemand maakt af
= t | Gebruik loopschotten, pakketpunten en bakfietsen zodat winkels en ouderen bereikbaar blijven.
t Antwerpen leent boodschappenkarren uit bij werkzaamheden
t rubber rijplaten, rollatorproof, te huur bij Boels
t Hub in de gymzaal, pakjes met de hand naar de deur, deden ze in de Twijnstraat
s de vuilnisman nam onze bakken van honderd meter verderop mee, chapeau
i put a host at the fence, not just a sign
= x | De netbeheerder en de gemeente zetten vanaf maart een gezamenlijke kaart met alle werken online.
x Liander levert data in februari, team GEO bouwt, 1 maart live
x Rik checkt wekelijks op vrijdag of de afsluitingen kloppen
x I'll test it with the taxi drivers in the second week
v staat er dan ook in wanneer ik mijn oprit weer op kan?
i één kaartje, geen zes folders van zes clubs
= v | Krijgen ondernemers een vergoeding als hun straat maandenlang slecht bereikbaar is?
v omzet min 38%, bij wie lever ik die bon in?
v Nadeelcompensatie titel 4.5 Awb: welke drempel hanteert het college?
v who pays the florist on Mother's Day?
s slager heeft zijn jongen moeten laten gaan, de put lag precies voor zijn deur
i normaal ondernemersrisico houdt na een half jaar toch op?
= none
grap wie een kuil graaft voor een ander heet Ziggo
leeg klopt
proces dit was toch de vraag van tafel 3?
offtopic het ruikt hier naar soep
leeg +1 +1
leeg zie andere briefje

% Hoe helpen we vergunningen en plannen onder de Omgevingswet werkelijk eenvoudiger te worden?
= s | Het digitale loket geeft antwoorden in zoveel jargon dat mensen alsnog de telefoon pakken.
s ik wilde een dakkapel en het ding vroeg naar mijn 'milieubelastende activiteit'
s DSO-vragenboom: 43 schermen voor een hek
s my husband gave up at 'regelkwalificatie'
s bij ons belt 7 van de 10 na de vergunningcheck
i een automaat die Latijn spreekt
!s nou, mijn schutting was in vier klikken duidelijk: mocht gewoon
= i | Een goed vooroverleg aan één tafel scheelt meer tijd dan welke wettelijke termijn ook.
i omgevingstafel: GGD, brandweer, ODR, initiatiefnemer, anderhalf uur, klaar
s in Zwolle kreeg ik alle nee's op één middag, heerlijk
i beter vooraf ruzie dan achteraf acht weken brieven
i sit down once, stamp once
t Kopieer de intake- en omgevingstafel uit het VNG-stappenboek, formulieren zitten erbij
= t | Schrijf regels in voorbeelden en plaatjes, en test ze op iemand die nog nooit heeft gebouwd.
t Deventer tekent: huisje groen = mag, huisje rood = bellen
t laat je moeder de regel voorlezen en vraag wat ze nu zou doen
t Toepasbare regels B1-check via Gebruiker Centraal
s stagiaire tekende het in stripvorm, minder telefoon dezelfde week
i een plaatje kent geen sublid c
= a | Open normen geven ruimte voor maatwerk, vaste regels geven zekerheid aan wie wil investeren.
a 'passend in de omgeving' of gewoon 'maximaal 4 meter'
s de ene casemanager vond mijn kap passend, zijn vervanger niet
i Bank financiert geen zweverige planregel
a judgement or ruler
!i alles dichttimmeren was nu juist het oude bestemmingsplan, daar wilden we vanaf
= v | Wat moet een initiatiefnemer minimaal doen aan participatie voordat hij een aanvraag indient?
v is een briefje door de bus bij zes buren genoeg?
v Mag het bevoegd gezag buiten behandeling laten als het participatieverslag één zin is?
v do I need a cake, a meeting, or a signature?
s ontwikkelaar vinkte 'ja' aan, niemand in de straat had hem gezien
i die vormvrijheid is vooral vrij van vorm

% Hoe versterken we de mensen die dit in de organisatie moeten doen?
= s | Ervaren vergunningverleners vertrekken en de inhuur kent het gebied en de regels niet.
s Ton wist van elk schuurtje waarom het er stond, Ton is in juni weg
s 11 van 18 fte extern, gemiddelde verblijfsduur 7 mnd
s de nieuwe vroeg waar Loenersloot lag. hij werkt in Loenersloot
s our planner works from Málaga, lovely lad, never seen a polder
i het geheugen fietst met pensioen
= i | Ontwerpen, juridisch werk en toezicht moeten samen om één dossier zitten en niet na elkaar.
i estafette is de verkeerde sport, we zijn een elftal
s drie weken bij stedenbouw, drie bij juridisch, dan terug naar af
i integraal = tegelijk, niet in cc
i five desks in a circle beat five inboxes in a row
s toen Handhaving meelas bleek de voorschriftenlijst niet te controleren, gelukkig vóór het besluit
= r | Voor de gemeenten met het omgevingsplan verder kunnen, moet de software eerst stabiel zijn.
r TAM-IMRO uit, STOP/TPOD werkend, anders geen mutatie in 2026
s halverwege publiceren viel LVBB om, besluit in het luchtledige
r fix the plumbing before inviting guests
r leverancier tekent voor uptime, of we bouwen niks om
i je kan niet verhuizen als de lift het maar half doet
!i wachten op perfecte software is een smoes, Borger-Odoorn publiceert ook gewoon
= x | De regio start in het najaar een eigen leerschool voor jonge vergunningverleners en planjuristen.
x Acht trainees per 1 oktober, Regio Foodvalley betaalt, Ede is werkgever
x Gerda en Wim (beiden net met pensioen) geven elke dinsdag les
x P&O werft in mei op de HAN en Van Hall
i zet er ook een dag buiten in de klei bij
v mogen zij-instromers van 50 ook meedoen?
= t | Ruil medewerkers een tijdje uit met waterschap, omgevingsdienst of aannemer om begrip te kweken.
t Snuffelweek ODRA: 5 dagen, 5 bureaus, aanmelden via regionale poule
t loop eens een dag met de opzichter van BAM mee in de bouwkeet
s sinds ik twee maanden bij Rijn en IJssel zat snap ik waarom ze altijd over duikers zeuren
t Secondment agreement on one A4, happy to share ours
i van bril wisselen is de goedkoopste cursus
= none
grap deze zin heeft een leges van 340 euro
leeg eens
proces mogen we al naar de borrel
offtopic die klok loopt voor
leeg jawel

% Hoe krijgen we bouwen met hout en ander natuurlijk materiaal van de grond?
= i | Hout en vezels moeten de gewone keuze worden, zodat beton zich voortaan moet verantwoorden.
i draai het om: leg maar uit waarom je cement nodig hebt
s bij elke aanbesteding krijg ik de vraag 'waarom geen prefab steen?', nooit andersom
i Comply or explain, MPG 0,5
i timber by default, concrete by apology
s mijn opa vond een houten huis ook normaal, die woonde in de Zaan
!i voor hoogbouw in de polder is beton nu eenmaal het verstandigst, niks verantwoorden
= s | Verzekeraars en banken schrikken van houten gebouwen en vragen hogere premies of extra bewijs.
s polis drie keer zo duur, omdat het 'kan branden', alsof gordijnen dat niet doen
s Offerte CAR: 1,9 promille ipv 0,6
s the bank asked if termites live in Almere
s hypotheekadviseur had op zijn formulier alleen een vakje 'steen'
i angst zit in de tarieventabel
= t | Vraag de opgeleverde projecten om hun details en rekenbladen, dan hoef je het niet opnieuw uit te vinden.
t Patch22 Amsterdam, detailboek op aanvraag
t SAWA in Rotterdam: akoestiek, brand, alles gemeten, mail Mei Architects
t Centrum Hout heeft een knopenbibliotheek in Revit
s wij hebben twee ton uitgegeven om te ontdekken wat ze in Eindhoven al wisten
t Waugh Thistleton's 100 projects book, download it
= r | Boeren zaaien pas vezelhennep als een fabriek en een vaste afnemer er al zijn.
r contract voor tien jaar afname, daarna gaat de zaaimachine lopen
s oogst '23 ligt nog in de schuur, geen verwerker binnen 200 km
r no mill, no field
r eerst de ontsluitingslijn in Oude Pekela draaiend, dán areaal opschalen
i kip, ei en vlas
= v | Is er wel genoeg duurzaam hout als iedereen straks hetzelfde wil?
v staan die bossen in Zweden er voor mijn rijtjeshuis of voor de eland?
v Wat is de claim op Europees CLT bij 20% marktaandeel, heeft iemand die som?
v plant trees today for homes in 2070, and until then?
a Nederlandse populier met knoesten of perfect vuren uit Finland
s prijs per kuub verdubbelde in 2021, onze begroting ging door de shredder

% Hoe hergebruiken we wat er uit sloop vrijkomt?
= s | Gebouwen worden nog met de kogel gesloopt omdat zorgvuldig demonteren te lang duurt.
s school in vier dagen tot gruis, de deuren waren van massief eiken
s Sloopvergunning maandag, oplevering bouwrijp vrijdag
s ik stond te kijken hoe 300 goede radiatoren de bak in gingen
i haast is de grootste afvalproducent
s they crushed my classroom, parquet and all, before lunch
!s onze sloper heeft alles met de hand eruit gehaald, elf weken, netjes op pallets
= t | Loop met een oogstkaart door een pand voordat de sloper komt en zet alles op een marktplaats.
t Insert.nl, foto + maat + beschikbaar vanaf
t Oogstkaart van Superuse, één middag per 1.000 m2
s de trapleuningen van het oude postkantoor zitten nu in het jongerencentrum
t Rotor DC in Brussels sells doorknobs by the crate, go and see
i scan, sticker, stapel
= a | Een opslagloods voor bouwdelen maakt hergebruik mogelijk, maar kost meer dan nieuw materiaal kopen.
a huur van een hal of een kozijn van de lopende band
s 40.000 bakstenen gebikt, kostprijs 1,10, nieuw 0,58
i reken CO2 tegen een eerlijke prijs en de loods is zo terugverdiend
a warehouse rent versus fresh windows
s onze balken lagen zo lang droog dat niemand nog wist van welk dak
= x | Het gemeentelijk vastgoedbedrijf levert voor de zomer bij elk pand een materialenpaspoort op.
x Madaster-invoer eerste 50 panden: 1 juli, Soraya coördineert
x Inkoop zet het vanaf april als eis in elke renovatie-uitvraag
x twee studenten van Windesheim meten de zwembaden op in mei
v en de gymzaal van 1958, staat daar nog een tekening van ergens?
i zonder ingrediëntenlijst kun je later niet koken
= i | Ontwerp zo dat alles later met schroeven los kan, ook als dat er minder glad uitziet.
i lijm is de vijand
s in het Circl-gebouw van ABN zie je elke bout, ik vind het juist eerlijk
i Losmaakbaarheidsindex > 0,6 in het PvE
i meccano for grown-ups
s die kit zit overal tussen, we kregen er geen raam heel uit
i wie nu nietjes en pur spaart, spaart onze kinderen een bulldozer
= none
grap afkloppen (op ongeverfd hout)
leeg top
proces graag de vraag op de beamer laten staan
offtopic mijn dochter zoekt een stage
leeg eens

% Hoe houden we ons dorpshuis draaiend nu de beheerders ouder worden?
= i | Verdeel het werk in kleine klussen, want niemand wil nog twintig jaar voorzitter zijn.
s ik werd in 1999 'even' penningmeester
i Taak van een avond, niet van een mensenleven
s toen we vroegen wie alleen de biervoorraad wilde tellen hadden we er ineens vier
i nobody signs up for a throne, plenty for a Tuesday
t strippenkaartsysteem uit Westbeemster: tien klussen en je krijgt een rookworst
!i zonder één baas die alles weet loopt het in de soep, dat zag je na Gerrit
= s | De regels voor alcohol, muziekrechten en brandveiligheid drukken zwaar op een handvol vrijwilligers.
s Buma, Sena, SVH, BHV, RI&E, en ik wilde alleen koffie schenken
s NVWA kwam op de klaverjasavond, gemiddelde leeftijd 77
s boete want de nooduitgang was versierd met ballonnen
s I had to pass an exam on beer at seventy
i je wordt hier bestuurder van een pretpark met één zaal
= t | Laat de sleutel en de agenda digitaal lopen, dan hoeft niemand meer open te doen.
t codeslot van Salto, app op de telefoon, 700 euro en Siebe heeft rust
t gratis reserveringsmodule van Dorpshuizen.nl
s yoga laat zichzelf binnen en zet de verwarming uit ook nog
t Our hall in Friesland runs on a Google calendar and a key safe
i de beheerder hoeft geen portier te zijn
= r | Zonder een eerlijke energierekening en een dicht dak heeft meedenken over activiteiten geen zin.
r eerst isoleren via de DUMAVA, daarna bingo
s vijf emmers op het toneel bij de uitvoering van Oklahoma
r fix the roof before the programme
s gas van 4.000 naar 13.000, de biljartclub speelt met wanten
r Meerjarencontract met nutspartij rond vóór vaststelling van de jaarkalender
= v | Mag het dorpshuis zelf geld verdienen zonder het café ernaast te benadelen?
v wanneer is een bruiloft oneerlijke concurrentie?
v Paracommercie-artikel in de APV: hoeveel feesten per jaar staan we toe?
v pizza night, charity or competition?
s kastelein dreigde met een advocaat om onze sateetjes
i van bitterballen leven we, dus verbied het maar eens

% Hoe kan een dorp zelf meer regie nemen over zijn toekomst?
= i | Een dorpsvisie is pas iets waard als het dorp hem zelf schrijft, in eigen woorden.
s het bureau uit Den Haag had ons meer in Hurdegaryp laten liggen dan er water is
i Geen adviseur. Gewoon op dinsdag met z'n allen aan de schraagtafel.
i als er 'vitaal' in staat is hij niet van ons
s onze jeugd rapte hem op de trekkerslep, de wethouder snapte ineens wel waar het om ging
i write it in dialect, translate it later
!i zonder vakman erbij wordt het een verlanglijst met een kabelbaan
= a | Een dorpscoöperatie kan zelf bezit hebben en ondernemen, een vereniging is lichter maar mag weinig.
a statuten met winst of een kas met fooien
s wij kochten als club de pastorie, maar de bank zei: aan wie leen ik eigenlijk?
i voor een zonneweide is de één te klein en de ander te ingewikkeld
a shares or subs
t Sterksel en Wanroij hebben beide uitgeprobeerd, vraag hun notaris om de vergelijking
= s | De gemeente is na de herindeling zo groot dat een dorp niet meer weet bij wie het moet zijn.
s 89 kernen, één dorpencoördinator, ze heet Jantina en ze is moe
s vroeger liep je bij de secretaris achterom, nu krijg je een zaaknummer
s Noardeast-Fryslân / Het Hogeland: zelfde verhaal
s mayor asked us the way to our own church
i ver van het gemeentehuis, nog verder van de begroting
!s ik vind juist dat we nu iemand hebben die er verstand van heeft, in het oude dorp was het vriendjes onder elkaar
= x | Zes dorpen tekenen voor de jaarwisseling samen een afspraak over een eigen budget voor het groen.
x Tekenen op 15 december in De Klink, wethouder Postma komt
x Wybe maakt per kern een maaikaart, vóór 1 november binnen bij gebiedsbeheer
x ons tractorclubje neemt vanaf januari de bermen van Wier en Minnertsga
i liever 8.000 euro en zelf kiezen dan wachten op de gemeentemaaier
v and if our mower breaks, whose mower is it then?
= t | Ga kijken bij dorpen die hun eigen school, winkel of huizen hebben gebouwd.
t Wierum: dorp bouwde zelf twaalf starterswoningen, rekeningen liggen open
t zorgcoöperatie Hoogeloon geeft rondleiding met pannenkoeken, elke eerste vrijdag
t Fryske Doarpswinkel Bears, gerund door 22 dames en een pinautomaat
s wij namen de bus naar Esbeek en kwamen terug met een café
i steal with your eyes, says my aunt
= none
grap het bier is op, de visie ook
leeg ja hoor
proces wie schrijft er nou eigenlijk?
offtopic heeft iemand de uitslag van de kaatspartij
leeg eens
`
