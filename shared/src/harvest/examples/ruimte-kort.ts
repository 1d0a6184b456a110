/** Examples about space, housing, water, heritage and villages, in few words. */
export const ruimteKort = `
% Hoe komen er weer genoeg standplaatsen voor woonwagens bij?
= s | De wachttijd voor een standplaats is zo lang dat jonge woonwagenbewoners noodgedwongen in een stenen huis belanden.
s mijn dochter staat 14 jaar ingeschreven en zit nu driehoog achter
s ze slaapt er met de ramen open, anders stikt ze, zegt ze
s in onze gemeente nul toewijzingen sinds 2009
v hoeveel mensen staan er eigenlijk op die lijst, weet iemand dat?
i een flat is voor ons een gevangenis met een brievenbus
!s mijn neven zijn juist blij met hun rijtjeswoning, willen niet terug
s drie gezinnen op één plek van 200 m2 omdat er nergens anders iets is
= i | Wonen in een wagen is een culturele manier van leven en geen uitzondering die de overheid mag laten uitsterven.
i het afbouwbeleid was gewoon fout, zeg dat hardop
t lees het beleidskader van BZK uit 2018, staat alles in over mensenrechten
s ik ben geboren op wielen, mijn opa sleep scharen in heel Brabant
i sinti en reizigers horen bij Nederland als klompen en fierljeppen
s het College voor de Rechten van de Mens heeft ons al drie keer gelijk gegeven
!i iedereen moet zich aanpassen aan wat er te koop en te huur is
= t | Voeg bij elke grotere uitbreidingswijk meteen enkele vakken voor wagens in het stedenbouwkundig plan in.
t Oss heeft het gewoon als vast onderdeel in de bouwprogramma's gezet
i eerst tekenen, dan pas vragen de buren er niet naar
t neem het mee in de grondexploitatie, een regel in de spreadsheet
i nooit achteraf een restlapje naast de vuilstort
s wij kregen de strook tussen spoor en rioolgemaal
i 2 op elke 100 nieuwe adressen, klaar
= a | Eén groot kamp geeft familieverband, maar kleine groepjes verspreid over de stad vallen beter in de omgeving.
a tante naast de deur of rust in de tent: kiezen
s op ons centrum van 60 wagens durfde de politie vroeger niet te komen
i max acht bij elkaar, dan kent ieder elkaar en blijft het gezellig
i haal de families alsjeblieft niet uit elkaar
a groot = goedkoper in aanleg, klein = minder bezwaarschriften
!i maakt niks uit hoeveel er staan, het gaat erom wie de sleutel beheert
= x | De gemeente telt voor de zomer opnieuw hoeveel behoefte er is en gaat daarvoor zelf de wagens langs.
x Karin (wonen) belt de drie regiogemeenten voor 1 mei over gezamenlijk onderzoek
x wij als bewonerscommissie delen in april de formulieren uit op het veld
s de vorige enquête ging per mail, niemand vulde em in
t doe het met koffie aan tafel, zoals bureau Companen in Den Bosch
i een getal uit 2017 is geen getal
x raadsinformatiebrief met de cijfers in juni, wethouder tekent

% Hoe leven bewoners, gemeente en corporatie goed samen rond het woonwagencentrum?
= i | Behandel een woonwagencentrum bij handhaving precies zoals elke andere straat, niet strenger en niet slapper.
s bij ons kwamen ze met veertig man voor één scheve schuur
s de ene controleur kijkt weg, de andere schrijft alles op
i gelijke monniken, gelijke kappen
i dezelfde boete, dezelfde termijn, dezelfde toon als in de villawijk
!i soms moet je er juist extra bovenop zitten, er speelt echt wat
t stel een protocol op met het RIEC en laat het de bewoners lezen
= v | Wie is eigenlijk verantwoordelijk voor de grond, de wagen en de leidingen als er iets stukgaat?
v stroomkast kapot: Enexis, Woonstichting of gemeente?
s drie maanden van het kastje naar het muurtje, letterlijk
s corporatie zegt dat de wagen van ons is maar de riolering eronder dan
v is een huurwagen een woning in de zin van het BW?
t maak een plaatje met kleurtjes: geel is van u, blauw is van ons
= r | Zonder één vast gezicht dat vaak langskomt, komt er geen gesprek op gang.
r eerst iemand die weet hoe mijn kinderen heten
s zes contactpersonen in vier jaar, ik begin er niet meer aan
i kom ook als er niks aan de hand is, voor een bakkie
r geen intermediair, geen deal, zo simpel
t Nijmegen heeft een reizigersconsulent die zelf uit de gemeenschap komt
!s bij ons regelt iedereen het prima zelf via de website
= i | Banken en verzekeraars moeten een wagen als volwaardig huis gaan zien.
s geen hypotheek, dus 9% rente bij een louche vent
s na de brand bleek de polis niks waard
t de gemeentegarantie op woonwagenleningen in Amersfoort is het bekijken waard
i een chalet van anderhalve ton is geen caravan, beste Rabo
i NHG openstellen!
v waarom kan het in België wel?
= s | Vooroordelen van omwonenden maken elke nieuwe plek bij voorbaat omstreden.
s op de inloopavond riep er een: daar gaan onze fietsen
s mijn zoon laat zijn postcode weg bij sollicitaties
s makelaar rekende meteen 10 procent waardedaling voor
i één crimineel en we zijn het allemaal
t nodig de buurt uit op een open dag met muziek, deden ze in Weert, scheelt enorm
!s wij wonen er al dertig jaar tegenover, prima volk, nooit protest geweest
= none
leeg eens
leeg ??
proces we hadden maar tien minuten voor deze ronde
grap wie heeft hier eigenlijk een standplaats aan de borrel
offtopic de bus naar het gemeentehuis rijdt niet meer op zondag

% Hoe remmen we de daling van de veenbodem in onze polder?
= i | Het waterpeil moet weer de toon zetten en het gebruik van het land moet daarnaar gaan staan.
i functie volgt peil, punt
i WBS-brief 2022 serieus nemen, niet als folder
s decennia draaide het gemaal harder telkens als een trekker wegzakte
i nature sets the level, farming follows
i niet langer pompen tot het past
!i zonder ontwatering geen melk, zonder melk geen polder
= t | Drukdrainage en greppelinfiltratie zijn op proefboerderijen al beproefd en kunnen elders direct worden overgenomen.
t KTC Zegveld: kijk hoe de buizen onder het gras daar werken
t vraag de data van het NOBV op, vijf meetjaren
s bij Spengen liggen ze nu bij acht bedrijven, zakt half zo snel
t have a look at the Lange Weide pilot, simple pump, big effect
i werkt niet overal, onder klei wel erg goed
i techniek is er, nu nog de moed
= s | De ondergrond verdwijnt met een centimeter per jaar en dat is overal in het gebied te zien.
s mijn opa stapte zo de stal in, ik heb nu drie treden
s gasleiding hangt als een waslijn onder de weg
s the church is on piles and now has a porch in the air
s kadasterpaal uit 1960 steekt een halve meter uit
s N-weg elke 5 jaar opnieuw ophogen
s je ziet de golven in het asfalt bij Gouderak, misselijk word je ervan
!s bij ons op de katteklei merk je er niks van
= a | Natte teelten leveren het klimaat veel op, maar een boer kan er nu nog niet van leven.
a lisdodde of koeien: het ene redt co2, het andere het gezin
s 400 euro per hectare voor cranberry's vorig jaar, lachertje
v wie koopt er isolatieplaten van riet?
a good for carbon, bad for the bank
i zolang de afzet ontbreekt is het hobby
t Valuta voor Veen: certificaten verkopen aan bedrijven in de buurt
= r | Eerst moet vaststaan hoe het waardeverlies van de grond wordt vergoed, anders doet geen eigenaar mee.
r afwaarderen kan pas als er een potje is
s buurman wil wel maar zijn lening staat op de prijs van droge grond
r zet het in een contract voor 30 jaar, niet in een regeling van 3
v schade aan de notaris laten zien of aan de provincie?
i no one signs away his pension for a peat map

% Hoe gaan dorpen en boeren op het veen de komende jaren verder?
= v | Hoe lang kan de overheid wegen, riolen en leidingen op slappe grond nog betalen?
v wat kost één kilometer straat hier per huishouden?
s Stichtse Vecht legt elk kwartaal piepschuim onder een nieuwe rijbaan
s rioolheffing hier 390, bij mijn zus op zand 180
v does the national fund see us as a special case?
i we gooien zand op drijvende turf, dat houd je niet vol
t de kostenatlas van Platform Slappe Bodem rekent het per wijk uit
= i | Geef boeren als groep de ruimte om hun polder zelf in te richten.
i leg het doel op tafel en laat ons de weg kiezen
t Rijn, Vecht en Venen: het collectief verdeelt daar zelf de gronden
s kavelruil aan de keukentafel ging sneller dan tien jaar gebiedsproces
i twaalf man in een schuur weten meer dan een rapport van 200 blz
i trust the neighbours to trade land among themselves
!i laat je het aan de sector dan gebeurt er niks, zie de afgelopen 30 jaar
= x | Provincie en waterschap leggen voor het einde van het jaar per peilvak een kaart voor.
x HDSR levert concept in september aan, Joost trekt
x gedeputeerde bespreekt em in november met de agrarische collectieven
x I'll share the LiDAR layers with the team by Friday
i per vak, niet per gemeente, anders praat je langs elkaar
s nu hangen er drie versies rond en niemand weet welke geldt
= i | Nieuwe huizen horen niet meer op de diepste plekken van het veen te komen.
i bouw op de oeverwal, daar zaten de middeleeuwers ook
s Westergouwe: tuin na twee jaar al 15 cm weg
t gebruik de kaart van het Klimaateffectatlas vóór je een locatie kiest
i stop building in the bathtub
!i drijvend of licht bouwen kan prima, dus geen taboe
v waarom staat die wijk dan nog in de regiodeal?
i goedkoop verkocht, duur gewoond
= s | Veel gezinnen weten niet of hun bedrijf over twintig jaar nog bestaat en stellen alles uit.
s zoon twijfelt, stal is oud, wij wachten maar
s elk kabinet een andere kant, ik verf de deuren niet eens meer
s accountant zegt: niet investeren tot 2027
i onzekerheid is erger dan slecht nieuws
v mag ik hier straks nog vee weiden ja of nee?
s young farmers here look at Denmark on Funda
!s wij hebben gewoon doorgebouwd met 60 koeien en een camping, gaat goed
= none
leeg +1
leeg zie hierboven
proces graag volgende keer een grotere kaart op tafel
grap wij zakken liever door dan weg
offtopic de ganzen vreten alles op

% Hoe houden we de grote bomen in onze stad overeind?
= i | Een oude boom is met geen tien jonge te vervangen, dus kappen hoort de allerlaatste stap te zijn.
s die kastanje bij de school was ouder dan de stad z'n riool
i een sprietje met een paal ernaast is geen herplant maar een aflaat
i 100 jaar schaduw koop je niet bij de kwekerij
s na het omzagen op de Singel was het net of iemand het dak eraf haalde
!i liever nu vernieuwen dan straks een hele laan dood tegelijk
t maak een ladder: eerst snoeien, dan kabel, dan verplanten, dan pas de zaag
= s | Bomen sneuvelen vooral stilletjes door graafwerk, strooizout en aangestampte grond.
s glasvezelploeg trok de wortels van zes platanen door, niemand zag het
s aannemer zet zijn keet er pal onder, elk jaar weer
s drie jaar later gaan ze dood en dan is de garantie voorbij
i het is geen storm die ze velt maar een minigraver
s pekel druipt bij ons zo de boomspiegel in
v wie controleert of die hekken eromheen wel blijven staan?
= t | Bereken van elke boom de waarde in euro's en reken die door aan wie hem beschadigt.
t taxatie volgens de NVTB, Apeldoorn stuurt gewoon de factuur
t i-Tree is gratis, een stagiair kan het
i pas als er 38.000 op het bordje staat rijdt de hijskraan om
s verzekering van de bouwer betaalde bij ons zonder morren
!i liefde voor groen laat zich niet in een rekenmachine stoppen
t hang er een prijskaartje aan, letterlijk, deden ze in Den Haag
= r | Er moet onder de grond genoeg plek zijn, anders heeft planten geen zin.
r minimaal 20 kuub per stuk of niet beginnen
s onze linden staan in een bloempot van beton, na 15 jaar nog polsdik
r bomenzand of kratten in bestek opnemen, van tevoren dus
i kijk eerst omlaag, dan omhoog
t vraag Norminstituut Bomen naar de groeiplaatstabel
s wortels zoeken lucht en tillen dan de stoep op
= a | Lindes en eiken geven overlast van luis en rupsen, maar zijn ook het rijkst aan leven.
s auto plakt, ramen plakken, hond plakt
a jeuk in juni tegen koolmezen in mei
i liever een veegbeurt meer dan een soort minder
a exoten zijn netter, inheems is levendiger
t nestkasten ophangen tegen de processierups, Sint Anthonis deed er honderden
!i zet er gewoon amberbomen neer, geen gezeur

% Hoe krijgt de inwoner zijn zegje en zijn aandeel in het groen van de straat?
= i | Vertel bewoners over een kapplan voordat de beslissing genomen is en niet met een briefje op de stam.
s ik hoorde het van de kettingzaag, kwart over zeven
s oranje stip, dat was onze inspraak
i laat het rapport van de boomdeskundige gewoon zien
t rondje lopen met de opzichter, halfuurtje, scheelt tien bezwaren
i bij zieke exemplaren snapt iedereen het, als je het maar komt uitleggen
s overheid.nl lees ik nooit, en dan is zes weken zo om
!s ze belden bij ons netjes aan, alleen luisterde de straat niet
= v | Mag een bewoner een gezonde boom laten verdwijnen omdat zijn zonnepanelen in de schaduw liggen?
v wat weegt zwaarder: mijn 12 panelen of die esdoorn?
s buurman heeft er koperspijkers in geslagen, echt waar
v staat dit ergens in de verordening of is het per ambtenaar?
i wie later komt met zijn dak moet zich schikken
i een boom ís ook klimaatbeleid
= t | Laat buurtgenoten jonge aanplant zelf water geven en geef ze daarvoor het gereedschap.
t gieterzakken om de stam, kost 20 euro, houdt twee weken
s de kinderen van nummer 12 doen elke vrijdag een emmer
t Groningen gaf een peterschap met naambordje weg
i wat je vertroetelt rij je niet omver
!s in de zomervakantie is iedereen weg en dan staan ze dor
i tankwagen komt altijd te laat
= x | Het groenteam zet voor 1 oktober alle bomen met hun leeftijd en onderhoud openbaar op de kaart.
x Ruud regelt bij Gis de export, klaar in aug
x bomenridders controleren in september de Vogelwijk
s nu zit het in Excel op de werf bij iemand die met pensioen gaat
t kopieer de site van Amsterdam, maps bomen
x iedere wijkmeester loopt voor het eind van de zomer zijn lijst na
= i | Plant vooral waar het nu kaal en heet is en niet waar al lanen staan.
s villapark 40% kroondek, bij ons achter de Aldi nog geen 6
t 3-30-300: drie zien, dertig procent, 300 meter naar een park
i begin bij de stenen, niet bij de singels
s ik sta met de kinderwagen bij de bushalte te smelten
i groen is ook een kwestie van eerlijk delen
!i plant waar het aanslaat, op een parkeerdek gaat het gewoon dood
i in arme wijken wordt minder geklaagd, dus ook minder geplant
= none
leeg ja!
leeg -
proces niet iedereen kwam aan het woord bij tafel 3
grap wij gaan met de wortel, niet met de stok
offtopic wanneer wordt de bladkorf weer geplaatst
offtopic fietstunnel stinkt

% Hoe krijgen we minder stilstaande auto's in de woonstraat?
= i | Ruimte voor blik is ruimte die kinderen, bankjes en groen niet hebben, dus die keuze moet zichtbaar worden.
i twaalf vierkante meter gratis voor een Opel, en mijn zoon speelt in de gang
s telling: 62% van het profiel is rijden en staan
t leg voor één dag gras op tien vakken, Parking Day, iedereen snapt het
i a parked SUV is the cheapest tenant in town
i laat per straat zien wat je ervoor in ruil krijgt
!i mensen hebben die wagen nodig voor hun werk, niet voor de lol
= s | Tweede en derde wagens, bestelbussen en campers zorgen voor de meeste krapte.
s aan de overkant vijf kentekens op één adres
s busje van Polska Bouw staat hier vrijdag tot maandag
s camper van de buren: 11 maanden winterslaap voor mijn raam
s 18-jarige zoons wonen nog thuis en rijden allemaal
s our street fills up with company vans at six
v hoeveel vergunningen geven we eigenlijk per huis uit?
= t | Deelvervoer gaat lopen als er om de hoek altijd iets klaarstaat en de eerste maanden goedkoop zijn.
t Merwedekanaalzone: mobiliteitswinkel met proefabonnement
s sinds die MyWheels voor de deur heb ik de mijne verkocht
t bied nieuwe bewoners 100 euro rijtegoed bij de sleutel
i 250 meter lopen is de grens, verder doet men het niet
i always one available, or people give up
!s de greenwheels hier staat altijd stil, niemand pakt em
s drie apps, drie pasjes, mijn moeder haakt af
= a | Betaald parkeren maakt plekken vrij, maar schuift het probleem naar de buurt ernaast.
a waterbed: hier leeg, daar vol
s na invoering in Lombok stond Oog in Al ineens klem
a schaarste beprijzen of elke wijk gelijk behandelen
i doe het in één keer stadsbreed of laat het
i you only move the queue
s wij zijn nu gratis P+R voor het ziekenhuis
= r | Eerst moet de bus goed rijden voordat een lagere norm redelijk is.
r geen lijn 8 om het kwartier, geen 0,4 per woning
s na achten rijdt hier alleen de belbus
r halte en fietsroute open op de dag van oplevering
i verpleegkundige om 06.45 kan niet op de tram wachten, die is er niet
v wanneer komt dat hov nou echt?
i provide the alternative first

% Hoe verdelen we de plekken die er zijn op een eerlijke manier?
= i | Mensen die slecht ter been zijn of zorg geven verdienen voorrang boven de bewoner met twee wagens.
s thuiszorg rijdt drie rondjes, mijn vader wacht in zijn pyjama
t mantelzorgpas van Haarlem: 2 adressen, geen gedoe
i invalidenplaats op naam moet binnen vier weken, niet in een half jaar
s ik heb een kaart van de GPK maar er staat altijd een bakfiets
i care workers should never get a fine
!i iedereen betaalt belasting, dus wie het eerst komt
= v | Wat doen we met garages en hofjes die leegstaan terwijl de straat volloopt?
v die kelder onder de flat: 80 vakken, 30 bezet, hoe dan?
s mijn garagebox zit vol kerstspullen en een waterscooter
s 110 per maand beneden, boven kost 9
v can the housing corporation open its barrier at night?
t met een slagboom-app van Parkbee dubbel gebruiken met kantoor
i zolang boven goedkoper is dan onder blijft het zo
= i | Een norm per woning moet passen bij wie er komt wonen en niet bij een gemiddelde uit een tabel.
s studio's van 28 m2 en dan 1,3 eisen, bizar
i CROW-kencijfers zijn startpunt, geen wet
s seniorencomplex half leeg dek, kosten in de huur
t kijk naar het echte bezit via RDW, per postcode 6
i students don't drive, they borrow
!i vandaag student, over 5 jaar gezin met diesel, reken dus ruim
= x | De wethouder start na de zomer een proef van een jaar in drie straten die zichzelf aanmelden.
x Hanneke zet de oproep in de wijkkrant van juni
x wij van de Jan Steenstraat verzamelen voor 15 mei handtekeningen
x team verkeer doet nulmeting in week 36
i vrijwillig, tijdelijk en met een knop terug
t Leefstraten uit Gent, draaiboek staat online
s neighbours on our side already asked for it twice
= s | Handhaving komt zelden op de uren dat het misgaat.
s boa's tussen 9 en 5, ellende tussen 6 en 11
s op de stoep bij de moskee en bij de hockeyclub even erg
s bellen naar 14 0xx: u bent de derde wachtende
i scanauto ziet geen stoepparkeerder
s the scooter rider fears nobody after dark
!s hier krijg je er al een als je twee minuten uitlaadt
= none
leeg mee eens
leeg ?
proces de stift is leeg
proces where do I stick this one?
grap parkeer dit punt maar even
offtopic de snackbar moet langer open

% Hoe komen er genoeg openbare wc's in stad en dorp?
= s | Wie snel naar de wc moet, blijft thuis of plant zijn hele dag om de plekken heen die hij kent.
s ik heb crohn, ik ken elke mcdonalds van binnen
s moeder drinkt niks meer voor de markt, flauwgevallen
s sinds mijn prostaat ga ik niet verder dan de bieb
s buschauffeurs plassen achter de abri, beschamend
i een blaas bepaalt hoe groot je wereld is
!s nooit last van gehad, je vraagt het toch gewoon ergens
= i | Plassen in de openbare ruimte is een recht voor iedereen en niet alleen voor staande mannen.
i krullen genoeg, maar probeer dat maar eens in een rok
s vriendin kreeg 140 euro boete, rechter zei gebruik een urinoir. hallo?
i zittend, met kraan, met verschoontafel: dat is de maat
i meisjes van 14 gaan niet naar het veldje omdat er niks is
t Amsterdam trekt 4 miljoen uit na Zeikwijven, volg dat plan
!i gemeente is geen wc-juffrouw
= t | Vraag winkels en cafés hun toilet open te stellen met een sticker en een kleine vergoeding.
t HogeNood-app, laat de middenstand zich aanmelden
t Gastvrij Plasplan in Utrecht, 50 euro per maand per zaak
s bakker op de hoek doet het al jaren, hij verkoopt er krentenbollen door
i zeker in kernen waar je nooit een eigen hokje rendabel krijgt
!s mijn personeel wil het niet, ze mogen het daarna schoonmaken
i sticker op de deur, dan hoef je niet te smeken aan de toonbank
= r | Zonder dagelijkse schoonmaak en toezicht moet je er niet eens aan beginnen.
r contract met schoonmaak erbij, anders wordt het een spuithok
s die van het station was na twee weken dicht, naalden
r iemand met een sleutel en een naam
i vies is erger dan niets
t Blerick laat een sociale werkplaats vier keer daags langs gaan
s zelfreinigende unit stond vaker op storing dan op groen
= v | Wie moet een wc in het park betalen als niemand er een cent aan verdient?
v uit de pot recreatie, zorg of beheer?
v mag je vijftig cent vragen of sluit je dan juist mensen buiten?
s aanschaf 90 mille, daarna 15 per jaar, schrok de raad van
i het is zorgpreventie dus zorgverzekeraar, kom maar door
a muntje erin houdt het netjes, gratis houdt het open
s de ondernemersvereniging zegt al jaren volgend jaar

% Hoe zorgen we dat je overal onderweg even kunt zitten en drinken?
= i | Elke paar honderd meter een bankje bepaalt of ouderen nog naar buiten gaan.
s ik loop van lantaarnpaal naar lantaarnpaal en hang er even aan
i rustpunt om de 150 stappen, fysio zegt het ook
s tussen flat en Jumbo staat er nul, nul!
t laat de seniorenraad met een kaart rondlopen en kruisjes zetten
i geen zitplek = geen boodschappen = wmo
!i rollator heeft zelf een zitje, dus zo nodig is het niet
= a | Zitplekken trekken ook hangers en lawaai aan, maar weghalen straft iedereen.
a rust voor nummer 8 of een praatje voor de hele buurt
s na klachten weg, toen zaten ze op de trap van de kerk
i met een balkje in het midden pest je alleen oma en de dakloze
s tot 3 uur muziek onder mijn slaapkamer, ik ben er klaar mee
i zet hem om met het gezicht naar de straat, dan zit je niet stiekem
= t | Laat inwoners een bank schenken met een naam erop en regel het beheer erbij.
t Geheugenbankje in Heerde: plaatje voor opa, 600 euro
s die van mijn vrouw zaliger staat bij de vijver, ik zit er elke dag
t Rotary Wijchen doneert er elk jaar twee
i emotie onderhoudt beter dan de buitendienst
!i straks is het park een kerkhof met naambordjes
s de gemeente had een la vol aanvragen en geen formulier
= x | Drinkwaterbedrijf en gemeente plaatsen voor volgend voorjaar tien tappunten op drukke routes.
x Vitens levert er vier, opleveren 1 april
x Sjoerd (beheer) zoekt voor de kerst plekken met een aansluiting
x sportraad kiest in januari de plek langs het rondje Plas
i naast de trapveldjes, niet naast het stadhuis
s flesje water bij de kiosk 3,25
= i | Maak één plek in plaats van losse spullen: bank, kraan, fietspomp en schaduw horen bij elkaar.
i een tappunt zonder boom is een straf in juli
t fietscafé in Winterswijk, alles onder één afdak, met stekker
s bij ons staat de pomp hier, de prullenbak daar en de bank in de zon
i clusteren scheelt ook in onderhoudsroutes
i dan wordt het vanzelf een ontmoetingsplek
!i juist verspreiden, een oma loopt niet om voor een afdak
= none
leeg eens eens eens
leeg ok
proces waar is hier trouwens de wc
grap hoge nood aan tafel 4
offtopic er ligt overal hondenpoep

% Hoe krijgen we kinderen weer buiten aan het spelen?
= i | Kinderen hebben niet meer toestellen nodig maar rommelige plekken die ze zelf kunnen veranderen.
i geef ze modder, planken en een touw
s drie uur bezig met een dode tak, wipkip stond ernaast te roesten
t speelnatuur van OERRR, kijk hoe goedkoop dat is
i loose parts beat plastic every time
i het mooiste veldje van mijn jeugd was een bouwput
!s mijn kleinkinderen vragen juist naar de glijbaan
= s | Ouders durven hun kind niet alleen naar buiten te laten door het verkeer.
s 30-zone maar bezorgers doen er 55
s mijn dochter van 9 mag van mij de Hoofdstraat niet over, sorry
s tussen huis en veld een rotonde zonder zebra
i niet de pedofiel is het gevaar maar de bumper
s kids only come by car to our park
v wanneer komt dat oversteekje waar we om vroegen?
!s hier in het hofje lopen ze allemaal los, geen probleem
= t | Een straat die enkele uren per week dicht is voor auto's brengt meteen leven.
t speelstraat Gent, hekje, vest en twee vrijwilligers
t Rotterdam geeft een vergunning voor de hele zomer ineens
s elke woensdagmiddag stoepkrijt van 1 tot 37
s ook de oude mensen schoven hun stoel naar voren
i close it and they will come
i klein gebaar, groot gejoel
= i | Klagen over speelgeluid mag nooit zwaarder wegen dan het recht op spelen.
s basketring weg na één mail van één meneer
i stuiteren is geen overlast
t jurisprudentie: stemgeluid van kinderen telt niet mee bij schoolpleinen
i wie stilte wil moet op de Veluwe gaan wonen
i children are not noise, they are neighbours
!s naast een voetbalkooi wonen is echt niet te doen, tot elf uur bam bam
= a | Liever één grote centrale plek of veel kleine bij de voordeur, allebei kan niet.
a een topspeeltuin op 800 m of een zandbak op 80
s kleuters komen niet verder dan de hoek
i met 130 lapjes blijf je keuren en heb je nergens iets leuks
a one destination park vs. twenty boring corners
i tieners fietsen wel, peuters niet
= v | Wat houdt meisjes en tieners weg van de plekken die wij maken?
v waarom zie ik op het veldje alleen jongens?
s mijn zus gaat niet als die gasten daar zitten
t Make Space for Girls heeft lijsten met wat wel werkt
i schommels voor groten, en een muurtje om te kletsen
v did anyone ever ask a fourteen year old?
s kooi heeft één uitgang, dan voel je je opgesloten

% Hoe gaan we om met speelplekken die we beheren en verdelen over de wijken?
= r | Er moet eerst een vast bedrag per kind in de begroting staan, anders verdwijnt een speelplek bij de volgende bezuiniging.
r oormerken, niet hopen
s in 2013 zijn er 40 weggehaald, nooit eentje terug
r ondergrens vastleggen: drie procent van de wijk, Jantje Beton-norm
i beheer is het eerste dat sneuvelt, want kinderen stemmen niet
r ring-fence it
!i geld is er zat, het is de vergunning die het ophoudt
= s | Keuringsregels maken dat beheerders uit angst alleen nog saaie toestellen neerzetten.
s boomhut afgekeurd want spijker
s NVWA komt, dus wij halen het weg voor ze er zijn
i een gebroken arm hoort bij een jeugd
s beheerder: ik teken er persoonlijk voor, dus nee
t risico-batenanalyse van VeiligheidNL gebruiken ipv alleen het WAS
s our insurer asked for rubber tiles under a log
i blauwe plek mag, botbreuk soms
= i | Schoolpleinen horen na schooltijd open te zijn voor de hele buurt.
s hek op slot om half vier, mooiste plein van de wijk
i we betalen er allemaal aan mee
t Schoolplein14 van de Cruyff Foundation, werkt met een buurtcoach
i dubbel gebruik, halve kosten
i use the yard twice
!s conciërge vindt elke maandag glas en lachgas
= x | De speelmakelaar gaat voor de herfstvakantie met alle basisscholen de wijk in om kansen te kiezen.
x Samira plant tien wandelingen in sept
x groep 7 van De Regenboog maakt in de week van 20/9 een kaart
x directeuren mailen voor vrijdag hun datum
t laat ze met stickers blij/boos plakken op een luchtfoto
i kids lead, adults carry the bag
= i | Nieuwbouwwijken moeten spelen vanaf de eerste tekening als doorlopende route zien en niet als restgroen.
i van deur tot bos zonder over te steken
s bij ons kreeg de wip het hoekje naast de trafo
t Houten: kinderpaden los van de ring, al 40 jaar
i design the walk, not the spot
s vijf jaar na oplevering nog zand met een bord 'hier komt'
!i eerst huizen, met die woningnood is de rest luxe
= none
leeg haha ja
leeg yes
proces mogen de kinderen volgende keer zelf aan tafel
proces te warm in de zaal
grap ik wil ook schommelen
offtopic waar blijft de gratis ov-kaart voor ouderen

% Hoe krijgen we verenigingen van eigenaars aan het verduurzamen?
= s | Veel kleine VvE's bestaan alleen op papier en vergaderen nooit.
s vier bovenwoningen, geen kas, geen bestuur, wel een KvK-nummer
s boven mij zit een belegger in Dubai, die neemt niet op
s laatste notulen: 2006
s slapend, zo heet dat, en het snurkt
t check in het register hoeveel er geen reserve storten, Den Haag deed dat
!s de onze komt elk kwartaal bij elkaar met taart
= i | De stemregels moeten soepeler zodat één dwarsligger de flat niet jaren kan tegenhouden.
s splitsingsakte uit 1972 eist 4/5 en unaniem voor de gevel
i gewone meerderheid, zoals overal in het land
s meneer van 3C is tegen alles sinds de lift
i BW boek 5 op de schop
!i je raakt wel aan iemands eigendom, drempel is er niet voor niks
v kan de kantonrechter vervangende machtiging geven en hoe duur is dat?
= t | Een procesbegeleider die alle stappen uit handen neemt, trekt vastgelopen besturen over de streep.
t VvE-balie van de MRA, eerste 20 uur gratis
s wij hadden Eddie van het energieloket, die deed de subsidie, offerte en de koffie
i vrijwilliger met een baan kan geen 3 miljoen aanbesteden
t flatcoach, opgeleid in Utrecht Overvecht
s zonder hem waren we nu nog aan het mailen over radiatoren
i je moet iemand hebben die de taal van aannemers én van oma spreekt
= r | Een degelijk meerjarenonderhoudsplan met voldoende spaargeld moet er eerst zijn.
r geen MJOP, geen lening bij het Warmtefonds
s schilderwerk was de pot en daarna was het op
r 0,5 procent herbouwwaarde echt apart zetten, geen trucs
i eerst de basis, dan de warmtepomp
v wie keurt of dat plan klopt?
= a | Alles in één keer doen is goedkoper, maar stap voor stap kunnen mensen het dragen.
a steiger één keer of drie keer
i bejaarden op 2 hoog willen geen jaar in de herrie
s bij ons kozen ze glas nu, dak in 2028, en de kozijnen waren toen al rot
a lagere maandlast later tegen rust vandaag
t rekenmodel van Milieu Centraal voor beide routes naast elkaar
!i geen keus hoor, wie spreidt is gewoon dom bezig

% Hoe voorkomen we dat eigenaren in een flat financieel of sociaal klem raken?
= i | Wie met een kleine beurs een appartement kocht, mag door een collectief besluit niet zijn huis kwijtraken.
s aow plus 180 servicekosten erbij, dat is mijn boodschappengeld
s buurvrouw huilde in de hal na de stemming
i goedkoop gekocht omdat het niet anders kon, en nu de rekening
t maatwerklening met rente op nul voor lage inkomens, zit al in het Warmtefonds
i sociaal vangnet moet in het bod van de gemeente zitten
!s we hebben het doorgerekend, energie daalt meer dan de bijdrage stijgt
= v | Hoe zit het met de rechten van huurders als hun verhuurder in de VvE stemt?
v wij betalen de stookkosten maar mogen niet eens de zaal in?
s particulier op 2 stemt nee want hij merkt niets van de kou
v kan een commissie van huurders een zetel krijgen?
i wie woont telt, niet wie bezit
s corporatie heeft 51 procent hier, dus wij zijn figuranten
= i | Corporaties met enkele woningen in een gemengd complex moeten trekker zijn en niet afwachten.
s Woonbron stuurt elke keer een andere naam en die moet het terugkoppelen
i met hun kennis, meet die drie bestuurders eens naast hun afdeling vastgoed
t Ymere schuift als technisch voorzitter aan, was een gouden zet
i een grote broer hoort voorop te lopen
!i dan beslissen zij straks alles, nee dank je
s zij wachten op ons, wij op hen
= x | De gemeente schrijft dit najaar alle complexen met label E of slechter persoonlijk aan.
x Bas van energie maakt de lijst uit EP-online, 15 sept
x loket belt na twee weken na, Fatima en Henk
x communicatie test de brief op tien mensen in de flat aan de Kastanjelaan
s vorige brief belandde bij de beheerder in de oude papierbak
i stuur hem naar het hele trappenhuis, niet alleen naar het bestuur
= s | Ruzies over kleine dingen blokkeren het gesprek over grote ingrepen.
s twee uur over een fietsenrek, toen was de zaal op
s schotelantennes, hondjes, en die wasrekken
s nr 41 en 43 spreken niet sinds 2011
i de stookkosten zijn nooit het echte punt
t buurtbemiddeling vooraf, dan pas de ALV
!s juist dankzij de knallende ruzie over de portiekverlichting gingen we praten
= none
leeg zie 3
leeg eens met tafel 2
proces hoeveel minuten nog?
grap ALV = altijd lange vergadering
offtopic de verkiezingsborden blokkeren de stoep

% Hoe maken we zwemmen in open water in onze stad mogelijk en veilig?
= i | Aanwijzen van vaste plekken is beter dan overal verbieden, want mensen springen toch.
i verbodsbord is een uitdaging voor een 15-jarige
s elke warme avond dertig man op de Nelson Mandelabrug
t Kopenhagen: havenbaden, geteld, bewaakt, klaar
i people will swim, so tell them where
i liever een trap en een lijn dan een boete en een lijkwagen
!i de gemeente moet geen gevaar uitlokken, verbieden en handhaven
= s | Niemand weet op een zomerdag of het water schoon is of niet.
s dochter drie dagen ziek na het kanaal
s het bordje zei blauwalg, van juli, het was september
s na onweer drijft er maandverband bij de steiger
v meten jullie alleen als er iemand klaagt?
s the sign had three QR codes, none worked
!s zwemwater.nl staat er gewoon op, elke twee weken bijgewerkt
= t | Goedkope sensoren en een verkeerslicht op de kade geven zwemmers actuele informatie.
t Fluidion-kastje, e-coli uitslag in een paar uur
t Parijs deed het voor de Spelen, stuur ze een mail
i rood/groen snapt een kleuter
t plak de waarde in de weerapp van de regio
s in Leeuwarden hangt een boei, draait op zonnecel
i give people live numbers
= r | Eerst moeten de riooloverstorten en foutaansluitingen weg zijn, anders heeft een badplek geen nut.
r repareer het riool, dan de kleedhokjes
s woonboten lozen nog steeds zo
r geen steiger voor de gemaalpomp om is
i je kunt wel zand storten maar daar komt de drab door
v welke vijf overstorten zitten het dichtst bij?
i fix the sewage first
= a | Varen en zwemmen vragen om dezelfde ruimte en moeten in tijd of plek uit elkaar.
a sloepen na zes uur, badgasten ervoor
s schroef op twintig cm van mijn teen, echt
i beroepsvaart gaat altijd voor, dat is gewoon Rijnwet
a boats or bodies, pick a corner
t in Zürich ligt er een balkenlijn, simpel
!i met een beetje fatsoen kan het prima door elkaar

% Hoe voorkomen we dat kinderen en nieuwkomers verdrinken?
= s | Veel kinderen in arme gezinnen hebben geen zwemdiploma omdat lessen te duur zijn.
s 850 euro voor A en dan moet je nog een badpak hebben
s in mijn klas kan een derde het niet, groep 8
s wachtlijst bij de Kolk: anderhalf jaar
s statushouders kennen alleen de zee als iets dat dood maakt
s half of my class never had a lesson
t Jeugdfonds Sport betaalt, maar niemand weet dat
= i | Schoolzwemmen moet terug als gewoon vak.
i water is onze straat, dus leer je erin lopen
i rekenen, taal, en blijven drijven
s vroeger met de bus op dinsdag, chloorlucht in je haar
t Rotterdam heeft het nooit afgeschaft
i make it part of the timetable again
!i scholen zijn geen badmeester, er is al te veel op hun bord
= x | De gemeente begint dit schooljaar met gratis lessen voor kinderen van nieuwkomers.
x Mo van de azc-school levert 40 namen voor 1 oktober
x zwembad houdt vanaf november de zaterdagochtend vrij
x stichting ReddingsBrigade zoekt tien vrouwelijke instructeurs dit jaar
s moeders komen alleen mee als er geen mannen in het bad zijn
i begin bij azc Crailo, die staan te springen
x I can teach on Sundays from January, Leila
= v | Wie is aansprakelijk als er bij een zelf ingerichte plek iets misgaat?
v rijkswater, dus rijk, of de oever, dus wij?
s jurist zei: zodra je een trapje plaatst bén je beheerder
v is onze polis zelfs van toepassing op een steiger?
i angst voor claims mag geen beleid zijn
v who gets the claim, the city or the water board?
t Maastricht werkt met borden 'op eigen risico' plus bewaking in weekeinden
= i | Waarschuwen werkt pas als het komt van iemand die de jongeren kennen.
i een folder redt niemand van een brug
s broer van de overleden jongen kwam praten, toen was het doodstil
t Rijkswaterstaat heeft filmpjes met rappers
i voetbaltrainer, imam, tante: die hebben gezag
s my cousin listened to the lifeguard, not the poster
!s die beveiliger met zijn fluitje maakt meer indruk dan elke bekende
= none
leeg +
leeg weet niet
proces the coffee is cold
proces we missen de mensen van het waterschap aan deze tafel
grap duik erin zou ik zeggen
offtopic parkeren bij het strandje is een ramp

% Hoe krijgen we de Japanse duizendknoop en ander woekerend groen onder controle?
= i | Verspreiding via maaien en grondverzet stoppen levert meer op dan achteraf bestrijden.
i voorkomen dat een snipper op reis gaat, dat is het hele spel
s aannemer maaide de berm, week later stond hij 3 km verder
s depot Noord is één grote kwekerij
i machines afspuiten voor ze naar een ander perceel rijden
t blaaswagen op de werf, protocol van Probos
!i allemaal leuk maar de haarden die er staan moeten kapot
= s | Bewoners herkennen de plant niet en planten hem door of delen hem zelfs uit.
s stond als 'bamboe gratis' op marktplaats
s schoonmoeder vond het zo'n mooie haag
s gft-bak ermee vol, oeps
i onwetendheid zit in de achtertuin, niet in het bestek
t foto's in het huis-aan-huisblad, met de rode stengels groot
s in het volkstuinenblad stond ie aangeprezen, 1998
= t | Heet water, elektriciteit en varkens zijn methoden die elders al hun werking hebben getoond.
t heetwaterlans: Rotterdam doet het in drie rondes
t varkens laten wroeten, Zundert, 12 zeugen
t Rootwave, stroom erdoor, Amersfoort huurt de kar
i niets is wondermiddel, combineren helpt wel
s schapen aten er ook van bij ons, ze hadden jeuk
!s drie jaar lang stoom gedaan, komt vrolijk terug
= v | Hoever mag een gemeente gaan op particulier terrein als de eigenaar niets doet?
v mag je zijn tuin in zonder rechter?
s fundering van nr 7 aan gort door de wortels van nr 9
v burenrecht of apv, ergens moet het staan
i zonder plicht komen we er nooit
v wie gaat het doen bij een bedrijf dat failliet is?
= a | Chemisch middel werkt snel, maar haalt alles om de plant heen ook mee onderuit.
a spuiten en klaar, of spaden en vijf zomers zweten
i glyfosaat in een waterwingebied, kom op zeg
s injectie per stengel duurde 4 dagen voor een speelveldje
a bijen tegen beton
i bij een dijk kies ik zonder blikken of blozen voor het gif
!i er bestaat helemaal geen veilig middel, geen keuze dus

% Hoe gaan we om met rivierkreeften, nijlganzen en andere nieuwkomers in het water?
= s | Uitheemse kreeften graven oevers kapot en vreten sloten kaal.
s emmer vol in een kwartiertje bij de stuw
s waar krabbescheer stond is het nu koffie
s oever zakte onder de trekker weg, gaatjeskaas
s ze lopen gewoon over het fietspad in de regen, kids gillen
s mijn vijver: alle salamanders op
!s in onze plas is er nog altijd een mooi evenwicht, ik zie snoek
= i | Wegvangen op kleine schaal is dweilen met de kraan open.
s honderdduizend gevangen, volgend jaar weer
i je haalt de ouderen weg en de jeugd krijgt de ruimte
i kraan = populatie in de grote rivieren
i reken liever met leren leven
t vraag STOWA om de cijfers van Krimpenerwaard
!i vangen moet, elk dier minder telt
= t | Laat beroepsvissers en restaurants de kreeft oogsten en er wat aan verdienen.
t polderkreeft op de kaart in Gouda, 14 euro
t quotum en vergunning zoals in Gelderse Poort, proef met zes fuiken
i wie eet, bestrijdt gratis
s vader van Ping ving er 30 kilo voor Chinees Nieuwjaar
i maak er soep van
!i straks gaan ze uitzetten omdat het geld oplevert
= r | Zonder één regionale afspraak over wie wat doet, blijft iedere partij voor zich ploeteren.
r eerst één regisseur, anders loopt het gat in de dijk door de grens
s gemeente doet bermen, waterschap de sloot, provincie de gans
i dieren kennen geen kadastrale grens
r wettelijke taak vastleggen voor je budget verdeelt
t exotenplatform Noord-Brabant als voorbeeld
= x | De werkgroep maakt voor het voeden van het volgende seizoen een eenvoudige meldkaart voor inwoners.
x Iris bouwt tot 1 maart het formulier in waarneming.nl
x ivn-vrijwilligers lopen eind april een ronde langs de Linge
x waterschap zet de link in het voorjaarsnieuws
i foto + plek, meer hoef je niet te vragen
s ik belde en ze zeiden: welke gans, meneer?
= i | Herstel van gezond water met veel roofvis en planten maakt een plek minder vatbaar voor plaagdieren.
i natuur die klopt krijgt minder ongenode gasten
s waar de paling terugkwam verdween het gespuis
t plasberm en minder maaien in het Wormer- en Jisperveld
i zieke sloot trekt zieke beesten
i laat de snoek het werk doen
!i klinkt mooi, duurt 20 jaar en dan is de oever er niet meer
= none
leeg jep
leeg idem
proces kan iemand de notulist aflossen
grap rivierkreeft met knoflookboter graag
offtopic de wolf!

% Wat doen we met de rook van houtkachels in de buurt?
= s | Mensen met luchtwegklachten zitten bij windstil weer opgesloten in hun eigen huis.
s raam dicht, ventilatie dicht, en nog een paffende dochter met een puffer
s was naar rook, hele bed
s mijn COPD weet precies wanneer nr 22 aansteekt
s longarts zei: verhuis. ja hoor
s I keep a mask by the door
!s ik ruik nooit iets en woon tegenover drie kachels
= i | Een kachel is voor velen een gezellige gewoonte, dus beginnen met verbieden maakt alleen vijanden.
s vrijdagavond, wijn, vlam, dat pakt niemand me af
i met de vinger wijzen maakt de schoorsteen alleen dikker
s mijn vader hakt al veertig jaar zelf, hij is er trots op
i eerst uitleg, dan pas regels
i nobody likes to be called a polluter over a candle-lit dinner
!i roken in de kroeg kon ook opeens, gewoon doen
= t | Stookalert en een stookwijzer op de telefoon voorkomen veel hinder op slechte dagen.
t RIVM-mail bij mist en stilstand
t zet de stookwijzer.nl op de site van de wijk
i een appje om vijf uur en je bewaart het voor morgen
s code rood en dan toch drie vuurtjes aan ons pleintje
t copy the alert they use in Sydney, sms and traffic light sign
i goedkoper dan metingen per straat
= v | Hoe bewijs je dat rook hinderlijk is als er geen norm bestaat?
v bij wie kan ik terecht, die kijkt naar mij en zegt: ik ruik niks
v is de Raad van State hier ooit duidelijk over geweest?
s 40 klachten, 0 handhavingszaken
t luftdaten-kastje aan de gevel, 60 euro, grafiekjes
i zonder grens is het neus tegen neus
v which smell counts?
= a | Hout stoken geeft goedkope warmte voor wie weinig heeft, maar kost de buren hun gezondheid.
a energiearmoede hier, fijnstof daar
s pallethout, wat moet ik anders met 1150 in de maand
i eerst isoleren dan praten
a my heating bill against their lungs
s gasprijs x3, toen ging oma's potkachel weer aan
!i arm of rijk, verf stoken is nooit een noodzaak
= r | Er moet eerst een goed aanbod zijn om een oude kachel in te ruilen.
r sloopregeling met 2500 euro, dan hebben we het ergens over
s inruilactie Nijmegen: uitverkocht na een dag
i schoner dan niks, al blijft pellet ook stof
r no replacement, no ban
i als je iets afpakt, zet er wat voor terug

% Hoe maken we de lucht en de geur in onze wijken merkbaar beter?
= i | Meten door burgers mag niet in een la verdwijnen, het hoort mee te wegen in besluiten.
s drie jaar elk uur een getal, nooit een reactie
i ijkpaaltjes ernaast en dan zijn we serieus te nemen
t Hollandse Luchten, zo doe je dat, Noord-Holland betaalt mee
i we brought a graph, they brought biscuits
i onze data is fijnmaziger dan hun model
!i amateurmetingen zijn te onnauwkeurig, daar kun je geen vergunning op weigeren
= s | Vrachtverkeer door de woonkern geeft hier de meeste vuile lucht.
s 1.800 zware wagens per etmaal langs de school
s gevel van de bakker is zwart, elk jaar overschilderen
s cement valt van de wagens, kraakt tussen je tanden
s school windows stay shut in June
s bypass beloofd in 1996
!s brommers stinken meer dan trucks, let maar op
= t | Een stilte- en luchtplan rond scholen met afgesloten straten is in andere steden zo ingevoerd.
t schoolstraat: half uur hek erin, half uur eruit
t London has 500 school streets, nice toolkit
t Amersfoort wisselde de ingang naar de achterkant
i weg bij de uitlaat, dat begint met een deur aan de andere kant
s er stond elke ochtend een file van bakfietsen met airco-auto's
= x | De omgevingsdienst levert voor 1 juni een buurtkaart met de tien ergste straten.
x Peter (ODR) trekt de NO2-cijfers erbij
x wij tellen met vrijwilligers in de week van 8 april de vrachtwagens
x wethouder bespreekt de lijst in de commissie van 24 juni
i tien, niet honderd, anders doe je niets
x GGD checks the list in May
= i | Boerderijgeur en fabrieksgeur vragen om afspraken aan tafel in plaats van om proces.
s varkenshouder belt nu eerst als hij gaat mesten, scheelt de was
i kopje koffie is goedkoper dan een kort geding
t geurcirkel bij de Suikerunie, vier keer per jaar bij elkaar
i spreek een stille week af rond de kermis
i talk before you smell
!i afspraken zijn lucht, alleen een dwangsom helpt
= none
leeg ++
leeg ...
proces graag rookvrij bij de pauze
grap waar rook is, is een werkgroep
offtopic verkeerslicht bij de Hema doet het niet

% Wat gaat er gebeuren met de oude fabriek die leegstaat?
= i | Laat zien wat er gemaakt werd, want zonder het verhaal van het werk zijn het lege hallen.
i het draaide om handen, niet om bakstenen
s mijn moeder stond er aan band 3, vijftien jaar
i machine laten staan, al draait die nooit meer
t luister de band met oral history van de Regout-arbeidsters terug
s nu staat er een hip bord 'lofts', nergens wie er zweette
!i mooi verhaal, maar toekomst bouw je niet met nostalgie
= s | Het pand rot intussen weg terwijl iedereen wacht op een koper.
s dak lekt in het ketelhuis, schimmel van twee meter
s koperdieven zijn er elke week
s belegger zit er al acht jaar op en wacht op de bestemming
s graffiti tot onder de sheds, jongens klimmen erop
s winter erbij en de spanten gaan
v waarom geen aanschrijving?
!s valt mee hoor, de bouwkundige gaf er een 7 voor
= t | Open het complex eerst tijdelijk voor makers en kleine bedrijven, dan ontstaat er vanzelf een plek.
t NDSM, Strijp-S, en Hazemeijer in Hengelo: kijk hoe klein dat begon
t anti-kraak met werkplaats: 5 euro per m2 en zelf stoken
i leven trekt leven aan
s de brouwer in hal 4 heeft nu al meer bezoek dan het museum
i laat ze rommelen, sjieke mensen komen later wel
!i tijdelijk wordt vast, en dan krijg je ze er nooit meer uit
= a | Wonen in het complex levert geld op, maar jaagt het werk weg dat er nu zit.
a appartementen betalen de rest, lasapparaten niet
i eerst de bakkersoven en dan een slaapkamer erboven, dat gaat mis
s zodra er gordijnen hangen klaagt men over zaaglawaai
a ronkende compressor of 200 woningen
t geluidszone afspreken en vóór verkoop in de akte
= r | Er moet bekend zijn hoe vervuild de grond is voordat er plannen worden gemaakt.
r bodemonderzoek nu, niet pas als de ontwikkelaar het vraagt
s onder de verfafdeling zit cyaan, weten alle oud-werknemers
r wie saneert, dát moet zwart op wit
v is er een schone verklaring van Philips?
i verrassing onder de vloer kostte Veenendaal zes jaar
s ze deden gaatjes in 1993 en toen bleef het stil
= v | Wat is precies beschermd en wat mag er weg?
v alleen de schoorsteen of ook de portiersloge?
v staat de tegelvloer op de lijst, en de staalconstructie?
s in de omschrijving staat één regel uit 1988
i een monumentenplaatje zegt nog niks over een stoomketel
v mag dat lelijke jaren 70 gebouw blijven, ik vind hem juist mooi

% Hoe krijgen we de buurt en de oud-werknemers mee in de herbestemming?
= i | Oud-werknemers moeten meebeslissen en niet alleen foto's aanleveren.
i geef ons een stoel aan die tafel
s ze mailden om een plaatje van de fanfare, verder niks
i kennis over de ketels zit in hoofden van 80+, schiet op
t De Porceleyne Fles had een klankbord van zes gepensioneerden
!i mensen die er werkten zien het verleden te mooi
s architect had nooit van onze hal gehoord
= i | De buurt ernaast moet profiteren van de plek en niet verdrongen raken door hoge huren.
s in de Spinnerij kost een kop koffie 4,80
i drempels weg, letterlijk: open die poort
s tante moest weg uit haar huis na de opknapbeurt ernaast
i laat de leerlingen van het vmbo er stage lopen
t een kwart sociaal vastgelegd in de anterieure, Roombeek
!i dan kan het plan niet uit, je krijgt niks
= x | De stichting opent op Open Monumentendag de poort en haalt verhalen op.
x Gerard maakt voor 1 juli een routeplan langs de drie hallen
x drie vrijwilligers filmen op 9 september
x wij van de muziekvereniging spelen om 11 uur, regelt Ans
t neem een kofferrecorder mee, geen vragenlijst
i muziek doet mensen praten
= s | De geschiedenis van de fabriek kent ook ziekte en staking, en daar wordt over gezwegen.
s mijn oom heeft asbest, hij is er 62 mee geworden
s in de jubileumgids staat alleen de directeursfamilie
s 1970: zes weken staking, geen regel in het museum
i een eerlijk verhaal is ook een beetje zuur
v waarom staat de directie op een sokkel en niet de stakers?
s gastarbeiders uit Izmir: barakken zijn gesloopt
= t | Koppel hergebruik aan opleiding, dan leren jongeren restaureren terwijl er wordt opgeknapt.
t Nationaal Restauratie Centrum levert leermeesters
t bouwplaats als klaslokaal, ROC Twente heeft er twee lichtingen mee
i een gevel opnieuw voegen leer je niet uit een boek
s zoon vond zo zijn vak, hij was bijna afgeschreven
i jonge handen, oude steen
!s vier leerlingen gekomen, na een week nog één over
= none
leeg ja
leeg klopt
proces wie schrijft er mee?
grap hier ging de stoom af
offtopic bushalte weg sinds zomer

% Wat doen we met straatnamen en beelden van mensen die aan slavernij verdienden?
= i | Laat omstreden beelden staan maar vertel er duidelijk bij wat die persoon heeft gedaan.
i niet slopen, uitleggen
t Hoorn, JP Coen: nieuwe tekst op de sokkel
i a bronze man can be a lesson
s toerist maakt een selfie en weet niets
i weglaten is ook een soort vergeten
!i bord lezen ze niet, weg met dat ding
!s voor mij is het elke ochtend een klap, tekstje of niet
= i | Een naam hoort weg te gaan als nazaten elke dag langs een eerbetoon aan hun onderdrukker moeten.
s mijn oma liep in Paramaribo én hier door dezelfde straat
i je eert iemand of je eert hem niet, tussenin bestaat niet
t Van Heutszmonument werd Monument Indië-Nederland, lees het besluit
i renaming is not erasing
s op mijn rijbewijs staat een planter
!i dan blijft er geen straat over, waar houdt het op
= s | Een naam wijzigen kost bewoners en ondernemers geld en gedoe dat vooraf niet wordt vergoed.
s briefpapier, KvK, pakjes, twee jaar fout bezorgd
s ik moest mijn rijbewijs opnieuw, 50 euro
v vergoedt de gemeente dat, of ik?
s post comes to three different numbers now
i symbolen zijn gratis voor wie ze niet hoeft in te tikken
!s in Utrecht ging het gewoon, vergoed en binnen een maand
= t | Noem nieuwe straten naar verzetsstrijders, nazaten en vrouwen uit de eigen stad.
t Anton de Kom op een plein, al in vier steden
t commissie met jongeren en archief zoals in Middelburg
i begin met de nieuwe wijk, daar wil niemand een oude naam kwijt
s van de 200 namen zijn er 11 vrouw
i name it after Tula, why not
= v | Wie beslist over een straatnaam als bewoners, nazaten en historici van mening verschillen?
v stem per huis of per gemeenschap?
v heeft de straatnamencommissie daar wel verstand van?
s de raad schoof het drie keer door
i een referendum maakt van pijn een wedstrijd
v do the descendants get a vote if they live elsewhere?

% Hoe maken we het slavernijverleden van onze stad voelbaar en bespreekbaar?
= i | Een excuus van de gemeente heeft pas waarde als er iets op volgt dat blijft.
i woorden zijn mooi, maar wat zien wij in 2030?
s burgemeester las het voor op 1 juli, daarna borrel
t fonds van Den Haag: 10 jaar subsidie voor projecten
i an apology is a door, walk through it
i herstel zit in onderwijs, niet in een krans
!i met excuses is het klaar, de rekening is geschreven
= s | Het stadsarchief bevat nog veel dat nooit is onderzocht of vertaald.
s 40 meter dozen WIC, niemand die kan lezen
s plantagelijsten liggen naast de burgerlijke stand, ongelezen
s handwriting is hard, staff is two
t Transkribus over de registers halen, Nationaal Archief doet het al
v is er een register van de investeerders van hier?
!s er is al een dik boek van 2021 hoor
= t | Begin met wandelroutes en scholen die langs de echte huizen gaan.
t app van Mapping Slavery, werkt ook zonder gids
t groep 7 op bezoek bij het grachtenpand, briefje bij de voordeur
s op de stoep van Brouwersgracht hoorde je ze stil worden
i een gevel zegt meer dan een hoofdstuk
i walk it, don't just read it
t Gorinchem: bordje met qr voor de pakhuizen
= a | Een jaarlijks herdenkmoment verbindt, maar een vaste plek houdt het hele jaar zichtbaar.
a ketikoti één dag of een monument 365
s vorig jaar 70 man, het jaar ervoor 600, want regen
i plek zonder moment is steen
a big party or quiet stone
i monument in het park vindt men mooi, tot het om het dictee gaat
!i we hebben al genoeg herdenkingen en borden
= x | De cultuurwethouder vormt voor het einde van het jaar een denkgroep met nazaten en historici.
x Dewi benadert acht leden, uiterlijk november
x archief stuurt deze maand tien foto's en drie inventarissen
x first meeting 12 December at the library, I host
i laat nazaten de agenda maken
s vorige keer zaten er zes witte mannen
= r | Eerst een veilige ruimte waarin fouten worden vergeven, dan pas open debat.
r huisregels afspreken voordat je gaat zitten
s ik durfde niets te zeggen, ik dacht dat ik iets fouts zou zeggen
r begeleiders met ervaring, geen raadsgriffier
i luisteren, drie zinnen, dan pas reageren
s the shouting ended when tea came
= none
leeg helemaal
leeg -
proces dit is te groot voor twintig minuten
grap geef mij maar de Kalverstraat
offtopic hertenkamp dicht, jammer

% Hoe gaan we om met de drukte in onze bossen en heidevelden?
= i | Spreid bezoekers door parkeren en routes te sturen en niet door nog meer borden te plaatsen.
i leid het bij de ingang, niet halverwege de hei
t transferium aan de rand, Posbank laat zien dat het kan
s bij het pannenkoekenhuis 600 wagens, 2 km verder geen mens
i mensen lopen waar hun portier opengaat
s er hangen er nu negen aan één paal, niemand die het leest
!i trek ze niet uit elkaar, hou die massa op één plek dan is de rest rustig
= s | Wandelaars, ruiters, fietsers en hondenbezitters zitten elkaar op smalle paden in de weg.
s dertig km/u langs mijn heup, paard steigerde
s gravelaars met een bel die niemand hoort
s de labrador vond mijn boterham
s boswachter staat meer te bemiddelen dan te zagen
v wie heeft er eigenlijk voorrang op een zandpad?
i iedereen vindt de ander teveel
!s bij ons op Sallandse Heuvelrug groet iedereen, geen centje pijn
= t | Aparte routes en vrijwilligersteams van sporters zelf maken elk gebruik draaglijk.
t mtb-vignet van 10 euro, clubs onderhouden ermee hun eigen rondje
t track rangers met een hesje, Schoorl
s sinds het gele spoor er ligt zie ik ze niet meer op het ruiterpad
i geef de snelle jongens hun eigen heuvel
t knuppelpad over het ven: lopers blijven vanzelf erop
i wie mee schept, rijdt netter
= a | Sluiten in het broedseizoen beschermt vogels, maar maakt mensen boos op de natuur.
a boomleeuwerik of boze mailbox
i een afgesloten pad wordt door de helft genegeerd
s nachtzwaluw terug sinds hek dicht van maart tot juli
i leg uit waarvoor, hang de foto van het nest op
a gesloten kern met open rand tegen overal een beetje
!i er is niks af te wegen: dieren kunnen niet verhuizen, wij wel
= v | Kan een loslopende hond wel overal aan de lijn als niemand controleert?
v hoeveel boa's per 10.000 hectare zijn dat?
s drie reeën doodgebeten sinds kerst
s 'hij doet niks' hoor ik elke dag
t losloopveld met hek vlak bij de parkeerplaats, Ede
v helpt een boete van 100 of lachen ze erom?
i regel zonder pet is een wens

% Hoe blijft de natuur een plek voor iedereen?
= s | Een groot deel van de inwoners komt nooit in het bos omdat het er niet vanzelf voor hen is.
s meiden uit Presikhaaf: daar lopen toch alleen grijze mensen in een fleece
s geen bus op zondag
s met de scootmobiel zit je na 50 m vast in het mul
s mijn vader denkt dat je een kaartje moet kopen
s bang voor teken, adders en verdwalen
v voor wie zijn al die paaltjes eigenlijk gemaakt?
= t | Rolstoelpaden, leenkarren en zithulpen zijn bij terreinbeheerders bewezen en klaar om te kopiëren.
t zandrolstoel van Natuurmonumenten bij Kennemerduinen, gratis
t schelpenpad 1,20 breed, geen boomwortels
s vrouw met ms zag voor het eerst in 9 jaar de zee
i ook de kinderwagen vaart er wel bij
t Ommetje met iedereen, leporello van Wandelnet
!i leg niet het hele bos vol asfalt voor een paar man
= i | Laat mensen die het gebied niet kennen zelf verzinnen wat zij er willen doen.
i niet 'natuureducatie', maar bbq, drum en dans onder de dennen
s Eritrese moeders plukten bramen, boswachter schrok zich een hoedje
t Buurtbos in Almere, groep bepaalde de vuurplaats
i vraag niet wat ze van een specht vinden
i een picknickkleed is ook een ingang
!i het is geen park, wie feest wil gaat naar het strand
= r | Eerst moet er een betaalbare bus of fietsroute naar de rand liggen.
r zonder halte geen stadsbezoeker
s belbus moet je een dag van tevoren boeken
r verlichte fietsverbinding vanaf station Zuid voor je een poort opent
i geen auto = geen natuur, nu
t boswachtersbus op zaterdag, gesponsord door zorgverzekeraar
= x | Het Landschap en de wijkteams organiseren dit voorjaar vijf uitjes voor bewoners die nog nooit zijn geweest.
x Yvette reserveert voor 1 maart twee bussen
x wijkteam Malburgen meldt vijftien mensen aan, april
x boswachter Tim loopt de eerste keer mee, 17 april
i met lunch, en niet te lang
s vorig keer regende het en toch wilden ze nog een keer
= none
leeg eens
leeg pfff
proces deze tafel is te luid
grap ik ga liever het bos in
offtopic kan de lijn van bus 43 niet anders

% Hoe houden we sloten en beken op orde zonder natuur te slopen?
= i | Maai om en om en laat telkens een deel staan, dat is beter voor de waterdieren en meestal genoeg voor de afvoer.
i helft nu, helft volgend jaar
t Beekherstel Hierdense Beek: stroombaantje, rest riet
i een kale gleuf is een dooie gleuf
s visser zag na de ecologische maaibeurt weer kleine modderkruipers
i leave the fringe, keep the flow
!i bij een bui als in 2021 heb je alles nodig, maai schoon
= s | De sloot voor het huis wordt slecht onderhouden omdat niemand weet wie het moet doen.
s schouw = brief, ik dacht dat het reclame was
s buurman overleden, erven in Canada, kroos tot de brug
s riet hangt over de weg, peuter viel er bijna in
v koper van het huis naast ons: wist niet dat hij een watergang had
s the map says mine, the neighbour says his
!s onze straat heeft een briefje in de hal, loopt als een zonnetje
= t | Maak een online kaart waarop iedere eigenaar per perceel zijn onderhoudsplicht ziet.
t legger openzetten, Delfland heeft zo'n klikkaart
t kadasternummer invullen, foto erbij, klaar
i nu moet je jurist zijn om je eigen greppel te snappen
i map first, fine later
t hang een qr aan het schouwbriefje
s op het loket kreeg ik een pdf van 800 blz
= a | Handwerk spaart kikkers en jonge vogels, maar kost een veelvoud van een maaikorf.
a 12 euro per meter met de zeis, 1,40 met de kraan
s aannemer krijgt betaald per kilometer, dus hij rijdt
a care or speed
i kies het per traject: bij salamanders de hark, langs de snelweg de rest
s vader en zoon uit Oud-Alblas doen het nog met een praam
i met vrijwilligers en een boot is het een feestje
= v | Mogen omwonenden zelf onderhoud doen in plaats van de boete te betalen?
v krijgen wij korting op de heffing als we het zelf scheppen?
v who insures a volunteer in a waders suit?
s vijf mannen met een eigen maaiboot, weigerden ze een vergunning
t adopteer-een-sloot, Wetterskip Fryslân
i laat de buurt het doen, met een seintje van de beheerder
!i dat moet een vakman doen, ik zag ze een duiker dichtmaaien

% Hoe betrekken we inwoners bij keuzes van het waterschap?
= s | Vrijwel niemand kent zijn waterschap, behalve de rekening die ervan komt.
s is dat niet die belasting van Rijnland?
s opkomst 49 en de helft stemde voor de hond
s ze bellen de gemeente voor natte kelders
i een 900 jaar oude overheid met het gezicht van een envelop
s my neighbours think it's a water company
!s in Limburg kennen ze ons nu allemaal, na de vloed
= i | Vraag bewoners wat zij willen zien bij een brug of beek, voordat een ontwerp klaar is.
i tekening met één krabbel is ook een gesprek
t Dommel, rondje varen met 20 mensen voor het bestek
s bij de Gender lag het al vast, avond was voor spek en bonen
i kids know where the frogs are
i leken zien de modder, ingenieurs de lijn
!i techniek is techniek, over een stuw ga ik niet stemmen
= t | Laat inwoners zelf het peil, de kleur en de plantengroei melden via metingen die meetellen.
t waterdiertjes-test van Natuur & Milieu, 2500 mensen
t sloottest-koffertje te leen bij de bibliotheek
s klas 6B haalde 14 soorten uit onze gracht
i een getal van eigen hand lees je anders
i let them measure and then answer them
= r | Zonder begrijpelijke taal heeft een informatieavond over peilbesluiten geen zin.
r weg met NAP, zomerpeil en peilvak of leg het uit
s ik snapte pas bij de koffie dat mijn tuin onder water mag
r eerst een b1-versie, dan het besluit ter inzage
i maatlat naast je laars, dat snapt een kind
r no jargon before the coffee
s de kaart was op z'n kop
= x | Het dagelijks bestuur gaat in het najaar langs tien dorpen met een keukentafel in plaats van een loket.
x Marlies plant de dorpen voor 15 augustus
x elke bestuurder neemt er een, uiterlijk november
x I bring the soup on 3 October
i niet in het gemeentehuis, in de kantine van de voetbal
s vorige keer kwamen er 4 mensen en een hond naar Sint Oedenrode
= none
leeg ja ja
leeg zie 2
proces graag plaatjes bij de vraag
grap wij houden het hoofd boven water
offtopic brommers op het schouwpad
offtopic waarom is het koffiezetapparaat stuk

% Hoe komt iedereen ongehinderd door straat en dorp?
= i | Ontwerp een straat voor de zwakste gebruiker, dan loopt iedereen er beter.
i wat goed is voor een rollator is goed voor een koffer
i als hij het kan, kan ik het ook
t vraag in elk bestek de richtlijn Toegankelijkheid CROW 337
i geen 'aangepaste' route naast de mooie, dezelfde
s bij die trapjes naast het plein mag mijn zoon via het steegje
!i voor een handvol mensen een hele straat duurder maken, nee
= s | Fietsen, terrassen en vuilnisbakken staan op de enige strook die bruikbaar is.
s ik rijd met mijn karretje over de weg, tussen de vrachtwagens
s reclamebord van de kapper, elke dag een bult
s laadpaal in het midden van een stoep van 1,10
s op containerdag ben ik opgesloten
i een terras is geld, een doorgang niet
!s ze handhaven bij ons op de Lange Gracht echt goed, 1,50 vrij
= t | Geleidelijnen en geluid bij oversteken helpen blinden en zijn al op veel plekken beproefd.
t rateltikker die je met je stok aanzet, Amersfoort
t noppentegels alleen bij perron en zebra, Bartiméus adviseert gratis
t wegwijs-app van Nader tot elkaar
s de ribbel eindigt bij ons tegen een plantenbak
i een geleidelijn die stopt is erger dan geen
i oranje op grijs, anders zie ik niks
= r | Pas als ervaringsdeskundigen vooraf meelopen, mag een plan de raad in.
r niet tekenen zonder rolstoel op de stoep gezet te hebben
s architect ging een uur in de rolstoel en werd stil
r handtekening van de gehandicaptenraad als voorwaarde
i achteraf herstellen was in Zwolle 4 ton
t schouw met vijf beperkingen tegelijk, VN-panel in Den Bosch
!s de adviesraad zit er bij ons elke keer bij en het maakt geen verschil
= a | Een gladde straat met weinig stoeprand is fijn voor wielen, maar blinden raken dan hun houvast kwijt.
a rand van 3 cm of 0 cm
s shared space in Haren: mijn man met stok weet niet waar de weg begint
i kies niet, leg een voelbare lijn op vlak
a rolstoel blij, stok verdrietig
i kleur en voeg kunnen veel
!i gewoon alles vlak, klaar

% Hoe zorgen we dat gebouwen en diensten voor iedereen bruikbaar zijn?
= s | Drempels, zware deuren en kapotte liften maken publieke gebouwen nog steeds ontoegankelijk.
s stembureau op de eerste, lift al 5 weken stuk
s deur van het stadskantoor weegt meer dan ik
s invaliden-wc is berging geworden voor stoelen
s bel bij de balie hangt op 1,70
v waarom staat de gebarentolk alleen bij de coronapersco?
= i | Een goed gebouw is ook rustig, licht en duidelijk voor mensen met autisme of dementie.
i zien is maar een zintuig, herrie sloopt ook
s zoemende tl in de wachtruimte, ik ga na vijf minuten weg
i kleuren per verdieping, niet alleen maar cijfers
t prikkelarm uur bij de Albert Heijn, dinsdag tussen 8 en 9
i iemand met alzheimer zoekt de deur die eruitziet als een deur
!i je kunt niet elk gebouw voor elk hoofd aanpassen
= x | Elke afdeling loopt dit jaar haar eigen loketten na met een checklist en meldt het voor december.
x Fleur stuurt de lijst op 1 september rond
x sport en cultuur doen de zwembaden in oktober
x adviesraad toetst 10 december de uitslag
t Ongehinderd-app, geeft een keurmerk
i niet meten om te meten, maar om een paar te repareren
s vorige inventarisatie lag drie jaar in de kast
= v | Wie haalt een winkelier over als zijn drempel de enige is die iemand buitenhoudt?
v mag je een drempelhulp neerleggen op gemeentegrond?
s bloemenzaak wil wel, huurbaas niet
s kapper heeft een houten plank achter de deur, prachtig
v is hij wettelijk verplicht sinds het VN-verdrag of niet?
i vraag een schuin stukje hout, geen verbouwing
i klant met geld komt niet binnen, dat argument werkt
= t | Zet openingstijden, hellingbanen, wc's en rustplekken in één openbare gids.
t wheelmap.org, open data, iedereen kan aanvullen
t gemeente Doetinchem, samen met Zonnebloem een boekje en app
i vooraf weten is half reizen
s ik bel altijd eerst, driemaal uitleggen
i zet een foto van de ingang erbij, foto's liegen niet
= none
leeg ?
leeg ok
proces microfoon te zacht voor mijn gehoorapparaat
grap hoge drempel om dit op te schrijven
offtopic wanneer komt de markt terug op dinsdag

% Hoe helpen we inwoners die samen hun eigen woningen willen bouwen?
= i | Geef een groep een kavel op prijs en kwaliteit en laat haar niet tegen een ontwikkelaar bieden.
i wij verliezen het altijd van geld
t Amsterdam: tender voor zelfbouwers, vaste grondprijs
s bod van de bouwer was 2 mln hoger, wij hadden 200 uur koffie
i score on social plan, not only on euros
i een vriendengroep is geen projectontwikkelaar
!i iedereen hetzelfde bod, anders geef je gratis grond weg
= s | Groepen vallen uit elkaar omdat het jaren duurt voordat er een sleutel is.
s begonnen met 22 gezinnen, nu 9
s baby werd kleuter, ik woon nog bij mijn ouders
s vijf jaar, drie wethouders, nul heipalen
s twee scheidingen, en een die naar Zweden ging
i enthousiasme is eindig
s our architect retired before the first permit
!s wij waren in 26 maanden klaar, het kan echt wel
= t | Een vast stappenplan met een procesbegeleider en een startlening brengt een initiatief door de eerste twee jaar.
t CPO-subsidie provincie Brabant, 30k plus adviseur
t copy the handbook from De Warren, all budgets in there
i iemand die de notaris en de kookploeg begrijpt
t planoloog en de accountant vanaf dag 1
s wij hadden een gepensioneerde aannemer en daardoor lukte het
i zonder lening is de bodem na de eerste borg weg
= v | Kan een bank een wooncoöperatie wel lenen als er geen eigenaar met een hypotheek is?
v welke bank doet het, Triodos en wie nog meer?
s drie afwijzingen, reden: 'past niet in de mal'
v garandeert het rijk via het WSW ook burgers?
t the GLS in Germany does it since 1974, call them
i collectief bezit past niet in hun formulier
i spreek een fonds af in plaats van tien hypotheken
= a | Zelf bouwen geeft vrijheid, maar kost zo veel tijd dat mensen met weinig geld of vrije uren afhaken.
a droomhuis tegen een dubbele baan
s alleenstaande moeder: leuk hoor, maar ik sta bij de kassa
a money saved, evenings lost
i verdeel taken, wie kan klussen, wie kan oppassen
i het zijn vooral hoogopgeleiden met groene laarzen
!i tijd heb je, je kijkt nu ook netflix

% Hoe wonen mensen prettig samen zonder dat ze elkaar in de weg zitten?
= i | Maak vooraf duidelijk hoeveel samen men wil, want te veel delen breekt de groep.
i eigen keuken, gedeelde tuin, punt
s elke avond samen eten, na een maand at ik stiekem een broodje kaas
i gun elkaar een voordeur
t woongroep De Refter: drie vaste momenten per week, rest vrij
i shared does not mean always
!s ik wou juist nog meer samen, de tuin staat leeg
= s | Conflicten gaan over schoonmaak en geluid, en niet over de grote idealen.
s 's avonds laat de wasmachine op 1400
s die ene koekenpan, jaren ruzie
s spreadsheet voor de vuilnis, met rode cellen
s kids in the hall until ten
i op papier solidariteit, in de gang een vetrandje
!s bij ons knallen de idealen juist, over vlees in de koelkast
= t | Kies een besluitvorm zoals consent en leer die van ervaren groepen.
t sociocratie, dag trainen bij Erica in Driebergen
t praatstok, twee minuten ieder, geen reacties
i niet iedereen voor, als niemand maar echt tegen is
s met stemmen was het 6-5 en die 5 praten nog niet
i learn it from the people who did this for 30 years
= r | Er moeten afspraken zijn over vertrek en over nieuwe bewoners voordat iemand intrekt.
r zet op papier wie mag blijven bij scheiding
s tante overleed, kinderen wilden de marktprijs
r ballotage met kennismaking van twee weekenden
r exit clause signed before the moving van
i een terugkoop op inflatie, niet op makelaarsprijs
v wat als iemand gewoon niet meer betaalt?
= x | De initiatiefgroep werft voor de zomer tien mensen uit andere wijken en leeftijden.
x Bea hangt in april flyers in de moskee en de bibliotheek
x wij vieren een open dag op 12 juni, Piet kookt
x I will ask the refugee council in May
i nu zijn we allemaal vijftig en we houden van kaas
s de vorige groep zat in een half jaar vol met kennissen
= none
leeg ja!!
leeg nothing to add
proces kunnen we van tafel wisselen
grap samen huren is samen treuren
offtopic bakfiets gestolen bij de kerk

% Hoe kunnen jonge mensen in hun eigen dorp blijven wonen?
= i | Bouw kleine aantallen in elk dorp in plaats van één grote wijk bij de stad.
i tien huizen hier, tien daar, dan overleeft de voetbal
i een straatje erbij is geen aantasting van het landschap
s de provincie wil alles bij Zwolle, wij mogen er nul
t Overijssel: 'een straatje erbij', vastgelegd in het akkoord
s jaar na jaar één kavel, en die ging naar een arts
!i verspreid bouwen kost bakken geld aan riool en bus
= s | Kopers van buiten met overwaarde winnen elk bod van wie er geboren is.
s 70 boven vraag, uit Haarlem, contant
s mijn broer bood vier keer, nu woont hij in Emmen
s huis van oma staat op Airbnb
s makelaar zei lachend: jullie waren de laagste
v telt dertig jaar vrijwillige brandweer dan nergens mee?
!s hier is juist niemand anders, staat al een jaar te koop
= t | Gebruik de ruimte in de wet om de helft van de nieuwe huizen eerst aan inwoners te geven.
t Huisvestingswet 2024: 50 procent lokaal, kijk hoe Edam-Volendam het regelde
t zelfbewoningsplicht en antispeculatie in de koopakte, 5 jaar
t punten voor mantelzorg, model Staphorst
i de wet is er, de raad moet durven
s notaris had het standaard klaarliggen
!i dat is discriminatie met een klompje eronder
= a | Een huurwoning geeft jongeren nu een dak, een koopwoning later pas iets van zichzelf.
a 900 per maand weg of tien jaar wachten
i jongens willen klussen, die moet je casco geven
s huurde drie jaar boven de snackbar, spaarde niks
a sleutel snel tegen bezit traag
t Koopstart: 25% korting, terugbetalen bij verkoop
= r | Pas als er bouwgrond van de gemeente zelf is, kan de prijs laag blijven.
r grond eerst, anders bepaalt de boer met een makelaar
s opties van ontwikkelaars liggen als een ring om het dorp
r voorkeursrecht vestigen vóór het in de krant staat
i zonder eigen lapje heb je alleen maar wensen
v wat staat er nog op de balans van het grondbedrijf?

% Hoe vinden we plek voor jonge woningzoekers in het dorp dat er al staat?
= i | Splitsen van boerderijen en grote huizen levert sneller woningen op dan een nieuw plan.
i ruimte zat, alleen woont er één weduwe in
s opa beneden, ik boven, de gemeente zei nee vanwege één voordeur
t Raalte staat drie adressen op een oud erf toe
i een muur is vlugger gezet dan een wijk
i knip die villa's in tweeën
!s splitsing kostte ons 180.000 aan brandwerend gips, nooit meer
= s | Ouderen blijven zitten omdat er in de kern niets gelijkvloers te vinden is.
s ma wil wel, maar niet naar een flat in de stad
s acht kamers, één gebruikt
s wachtlijst hofje: 43 namen, 9 huisjes
i zolang er voor hen niks is komt er voor ons niks vrij
s trap op met twee nieuwe heupen
= x | De jongerenraad doet voor de herfst een enquête en presenteert de uitkomst in de dorpskroeg.
x Jelle zet de vragen voor 1 sept in de groepsapp van de keet
x Anouk mailt de wethouder een uitnodiging voor 20 oktober
x de kroegbaas geeft het eerste biertje, staat genoteerd
i vraag ook wie al weg is
t woonvoorkeur-scan van Plattelandsjongeren.nl
s vorig onderzoek: gemiddelde leeftijd invuller 61
= v | Mag een tiny house of woonunit achter bij de ouders staan als het maar voor een paar jaar is?
v mantelzorgwoning kan vergunningvrij, en een kinderwoning dan niet?
s stacaravan achter de kuilbult, al drie keer dwangsom
v wat gebeurt er na tien jaar, slopen?
i laat ons op eigen erf, niemand heeft er last van
t familiewoning-regel uit het nieuwe rijksbesluit afwachten of alvast doen, zoals Dalfsen
!i voor je het weet staat er achter elk huis een krot
= i | Jongeren vertrekken niet alleen om een huis, ook om werk, verkering en iets te doen.
i huis zonder kroeg is een slaapplek
s vriendin wil niet op een plek zonder trein
s na mijn studie was er hier geen baan met een bureau
i het is het hele pakket, niet de stenen
s keten dicht door de brandweer, waar moet je dan heen
!i geef ze een dak en de rest volgt wel
t broedplek in de oude melkfabriek van Lutten, zes startende bedrijfjes
= none
leeg eens
leeg +1
leeg x
proces praat eens wat harder
grap tractor als starterswoning
offtopic glasvezel ligt er nog niet

% Hoe huisvesten we arbeidsmigranten fatsoenlijk?
= s | Veel buitenlandse werknemers wonen met te veel mensen in een slecht huis voor te hoge huur.
s 9 man, één douche, 110 per week p.p.
s I sleep in the bed when my friend works nights
s matras in de meterkast, geen grap
s schimmel, muizen en een camera in de keuken
s 14 fietsen voor een rijtjeshuis in Tuindorp
!s wij hebben nette units met elk een kamer, de rotte appels vallen op
= i | Wie mensen laat komen om te werken moet ook zorgen dat er een bed is.
i geen hal erbij zonder kamers erbij
i de winst in het distributiecentrum, de ellende in de straat
t Horst aan de Maas vraagt bij uitbreiding een huisvestingsparagraaf
i you order the workers, you order the beds
i zo doet een kibboets het ook
!i dan is de baas ook nog huisbaas, dat moet je juist niet willen
= r | Werk en woning moeten eerst uit elkaar voordat iemand vrij is om te klagen.
r ontslag mag geen uitzetting zijn, regel dat in het contract
s fired on Friday, on the street Saturday
s sliep in zijn Skoda bij het tankstation
r huurcontract op eigen naam, dan pas inhouding
i bang mens belt de inspectie niet
t rapport Roemer, aanbeveling 12, gewoon doen
= t | Een gemeentelijke vergunning met keurmerk en vaste controles heeft elders de uitwassen teruggedrongen.
t Wet goed verhuurderschap: vergunningplicht, Den Haag doet het
t SNF én eigen bouwcontroleur, onverwacht
t checklist in het Pools, Roemeens en Bulgaars
s na de derde controle waren er drie huisjesmelkers weg
i zonder tanden bijt een keurmerk niet
!s ze kondigden zich aan en alles was die dag opgeruimd
= a | Grote complexen buiten de stad geven rust en toezicht, maar zetten de bewoners apart.
a 400 bedden bij de A73 of 40 in het dorp
s bus rijdt alleen op werktijd, winkel op 6 km
i een hek erom en je maakt een kamp
a quiet for the village, lonely for us
i tot 100 lukt het nog, daarboven ken je niemand
s beheerder 24/7, dat heb je in een straat niet

% Hoe horen mensen die hier komen werken er ook echt bij?
= i | Ga ervan uit dat een groot deel blijft en behandel hen als inwoners.
i seizoenskracht is een woord uit 1995
s mijn collega zit hier 11 jaar, dochter op het gymnasium
i stop counting us as guests
i schrijf ze in, BRP en niet RNI
!s bij ons gaat driekwart na de asperges gewoon weer naar huis
v hoe lang is tijdelijk?
= t | Een informatiepunt met sprekers van de eigen taal lost in een middag op wat anders maanden blijft liggen.
t WIN in Rotterdam, loop daar eens binnen
t Westland, busje op de parkeerplaats van de Lidl Poolse
s Agnieszka hielp mij met huisarts, Digid en rijbewijs in een uur
i eigen taal, eigen gezicht
s the letter was in Dutch so I put it in the drawer
= s | Kinderen wisselen steeds van school en vallen tussen wal en schip.
s zes klassen in drie jaar, elke keer een nieuwe juf
s Kacper vertaalt bij de tandarts, hij is 8
s leerplicht weet niet dat ze er zijn
s parents leave at five, kid gets himself up
i taalklas vol, dus hij tekent achterin
v wie ziet deze kinderen als ze nergens staan ingeschreven?
= x | Dorpsraad en werkgever organiseren voor de oogst een kennismaking op het veld.
x Harrie (kassen) betaalt de bbq op 14 mei
x vrijwilligers van de fanfare spelen, Mieke belt
x I bring the pierogi on the 14th, Ola
i niet in het dorpshuis, bij hen
s vorig jaar stonden we in twee kringen te eten
= v | Wie vangt mensen op die hun werk kwijt zijn en op straat zijn beland?
v mag de nachtopvang een Bulgaar weigeren?
s zes tentjes achter de Gamma
s drank, en dan mag hij nergens meer in
v is terugreizen hulp of wegsturen?
t stichting Barka gaat mee tot in Poznan
i no bed no work, no work no bed
!i de eigen daklozen eerst, er zijn al niet genoeg plekken
= none
leeg tak
leeg eens
proces graag een tolk aan tafel
grap één kamer met ontbijt graag
offtopic rotonde is gevaarlijk

% Hoe komen we af van vocht en schimmel in huurwoningen?
= i | Houd op met de bewoner de schuld geven, meestal deugt het gebouw niet.
i 'u moet beter ventileren', zei hij, en de muur drupte
i een koudebrug trekt zich van een open raam niks aan
s foldertje met een lachende familie en een raam, ik kon wel janken
i begin bij het dak en niet bij mijn droogrek
t Hoge Raad en Huurcommissie: gebrek is gebrek, verwijs ernaar
!i wie twaalf wassen binnen droogt met alles dicht moet niet zeuren
= s | Kinderen worden er ziek van en niemand telt dat mee.
s zoontje 3 keer per winter aan de vernevelaar
s knuffels in de vriezer tegen de sporen
s juf vraagt waarom hij muf ruikt
s matras zwart aan de onderkant, daar ligt mijn baby
s ademhaling piept, arts schreef een briefje, ligt bij de corporatie in een la
v krijgt de ggd zulke gevallen ooit te zien?
= t | Laat onafhankelijk meten met sensoren en een bouwkundige, dan is de discussie voorbij.
t vochtloggers van de huurdersbond te leen, 14 dagen
t warmtebeeld in januari, de gemeente Arnhem doet het per portiek
i cijfers praten harder dan een opzichter
s grafiek ging vlak omhoog als het regende, dus lekkage, dus hun rekening
i niet de verhuurder laten beoordelen of zijn eigen huis lekt
= r | Er moet eerst echt gerepareerd worden voordat er overgeschilderd of verbouwd wordt.
r oorzaak weg, dan pas kwast
s derde keer witte verf eroverheen, na 6 weken bloeit het weer
s chloor spuiten was hun oplossing
r spouw leeg en droog voor er isolatie in gaat
i een pleister op een natte wond
!i snel schoonmaken en verven helpt een gezin tenminste nu
= v | Wanneer mag je huur inhouden en wie staat je dan bij?
v welke procedure: huurcommissie, kanton of gewoon stoppen?
v kan ik er ook uit als ik nergens heen kan?
s verhuurder dreigde met ontruiming na één maand
t buurtjurist in de bieb, dinsdag van 2 tot 4
s 40 procent korting gekregen, na elf maanden
i recht hebben en recht krijgen, wereld van verschil

% Hoe maken we het onderhoud van huurhuizen weer betrouwbaar?
= s | Meldingen verdwijnen in een systeem en huurders beginnen elke keer opnieuw.
s zeven zaaknummers, één kraan
s monteur kwam voor de cv en had een raamkruk bij zich
s vink: afgehandeld. er was niemand geweest
s chatbot begrijpt 'druppelt' niet
i je bent de secretaris van je eigen lek
!s sinds de nieuwe portal bij Eigen Haard is er bij mij binnen 2 dagen iemand
= i | Een vaste huismeester in de flat kost minder dan al het gedoe met losse monteurs.
i een man die de leidingen bij naam kent
s Henk had de sleutels, wist van de buren en draaide de peertjes in
i weggesneden in 2011, duur gebleken
t Woonstad: weer 30 aangesteld, meetbaar minder meldingen
i menselijk oog ziet roest voor het lekt
!i gaan we terug in de tijd? digitaal melden is prima
= a | Sloop en nieuwbouw lost de technische ellende op, maar scheurt de buurt uiteen.
a goed huis of goede buren
s sinds 1987 op nummer 14, kinderen gedoopt in de straat
i renovatie met logeerwoning kan ook
s nieuwbouw 780, ik betaal 540
a fundament rot, hart heel
s projectleider zei 'terugkeergarantie', kleine lettertjes groot
= x | Corporatie en huurdersraad lopen voor de kerst samen alle portieken na.
x Wim van het complex maakt het rooster, eind oktober
x huurdersraad levert acht vrijwilligers op 6 nov
x uitkomst mailt Saskia voor 20 december naar alle bewoners
t stoplicht op de deur: groen/oranje/rood
i neem een bewoner mee die de taal spreekt
= t | Maak van achterstallig onderhoud een openbare lijst met datums, zodat iedereen het kan volgen.
t Havensteder zet planningen per straat online
t bord in de hal met wanneer de steiger komt
i beloven is goed, een datum is beter
s al vier jaar 'volgend jaar' volgens de brief
i wat in het zicht staat blijft niet liggen
!i dan krijg je van elke vertraging een oorlog op facebook
= none
leeg eens met alles
leeg ?
proces we zijn met te weinig huurders hier
grap de schimmel heeft al een naam, Piet
offtopic vuilcontainer klapt niet dicht

% Hoe helpen we bewoners met schade door de gaswinning?
= i | Keer de bewijslast om en geloof de bewoner, want anders wordt het nooit rustig.
i wij zijn geen fraudeurs, wij hebben gewoon een huis
s tien mannen met klembord zeiden: dit is krimp van de kalk
i scheur in de muur is scheur in de muur
i assume it's the gas, unless proven otherwise
t commissie-Van Geel, enquêtecommissie hfst. 9, daar staat het gewoon
!i zonder controle krijgt elke schutting een nieuwe fundering
= s | De onzekerheid duurt zo lang dat gezinnen er ziek en moe van worden.
s negen jaar met een stut in de kamer
s dochter tekent een huis met scheur erin
s I jump when a truck passes
s map van 40 cm papier, man met pensioen om het bij te houden
s slapen lukt pas weer op vakantie
!s wij werden keurig geholpen, in een half jaar klaar
= t | Wijs elke familie één vaste begeleider toe die de hele keten kent.
t aardbevingscoach, Stut-en-Steun doet het al
t huisarts verwijst in Loppersum direct door, folder ligt er
i een mens en een 06-nummer, geen loket-7
s Trea kwam elke twee weken en ze wist de naam van de hond
i one person, one file
= a | Snel een vast bedrag geven maakt gelijk, maar sommige huizen zijn met tien keer meer nog niet heel.
a 5000 euro en klaar, of rapport en jaren
s buurman cashte en de andere kant van de muur viel om
i keus bij de bewoner, met een veto op dat potje
a quick cash or a proper fix
s 10k voor een boerderij van 1870, lachwekkend
= v | Waarom krijgt de ene straat een nieuw huis en de andere niets?
v zelfde klei, zelfde bouwjaar, andere kleur op de kaart?
v who drew that line?
s Tjuchem: linkerkant nieuw, rechts stutten
s postcode gaat bij ons over vriendschap
i je sloopt een dorp van binnen uit
t meld ongelijkheid bij het loket Opgenomen, maken ze een dossier van
!i er zit gewoon een rekenmodel achter, dat klopt redelijk

% Hoe krijgen dorpen na de versterking een goede toekomst?
= i | Gebruik de herbouw om het dorp beter te maken en niet alleen om dezelfde stenen terug te zetten.
i nu het toch open ligt: warmte, wc beneden, groot raam
t Overschild deed er een school en pleintje bij
i don't rebuild 1972
i wij willen niet dezelfde oprit, wij willen een dorp
!i geef mij gewoon mijn oude huis terug
s architect liet een rij zien, alsof we in Almere woonden
= s | Het karakter van oude boerderijen en dorpsstraten verdwijnt met elke sloop.
s kop-hals-romp weg, doos voor in de plaats
s oma's stoepje van 1911 in de container
s the street looks like a catalogue
s rijtje arbeidershuisjes ging in een week
v monumentenzorg, waar waren jullie?
= t | Laat de jeugd de plannen maken, met een stad of school als maatje.
t Minerva-studenten wonen een maand in het dorp
t makerspace in Middelstum, 3D-print je straat
i zij wonen er straks, wij zijn dan weg
s achttienjarigen kwamen met een skatebaan en een tweede kroeg
i hand them the marker
!i leuk, maar de jeugd is allang in Groningen-stad
= r | Er moet een garantie zijn dat het geld er ook na de volgende verkiezingen nog is.
r 30 jaar wettelijk, niet kabinet voor kabinet
s belofte nr 14, de premier had een mooie jas
r zonder fonds buiten de rijksbegroting begin ik nergens aan
i een handdruk is in Den Haag geen handdruk
r lock it in law
= x | De dorpsvereniging houdt dit najaar een avond waarop elk gezin zijn plek op de kaart kiest.
x Harm reserveert op 4 november de zaal
x Ineke mailt iedereen voor eind oktober
x gemeente neemt de maquette mee, Roelf regelt het
i niet stemmen, maar schuiven met blokjes
s bij de vorige werden 4 namen vergeten
= none
leeg ja
leeg agreed
proces dit onderwerp vraagt om stilte, geen stift
grap de koffie schudt ook al
offtopic treintje naar Delfzijl rijdt niet

% Hoe zijn we klaar voor de volgende overstroming in ons dal?
= i | Waarschuw op tijd en op dorpsniveau, want de zuil in de stad zegt niets over de beek achter het huis.
i een getal bij Borgharen zegt mij niks, de Geul wel
s om 3 uur sms van mijn zoon, om 5 uur de gemeente
s sirene hoor je niet als het giet
t peilschaal met livecam bij de brug, Valkenburg heeft hem nu
i beek stijgt in twee uur, bulletin komt om de zes
!s NL-Alert kwam bij ons ruim op tijd, we bleven gewoon zitten
= s | Mensen wisten in 2021 niet waar ze heen moesten en bleven thuis tot het te laat was.
s schoonvader in zijn pyjama door het zolderraam
s auto's de heuvel op, file bij de ene brug
s mijn tas stond beneden, natuurlijk
s de sporthal was al vol met muizen en mensen
s bejaardenhuis belde tachtig taxi's, twee kwamen
v wie had de sleutel van de school op de berg?
= t | Buurtnetwerken met een bootje, pomp en lijst van kwetsbaren zijn makkelijk na te maken.
t Bunde: per straat één kapitein, hesje, telefoonboom
t Rode Kruis Ready2Help, trainingsavond is gratis
t zandzakkendepot op eigen erf, dorp Meerssen
i de buurman is er eerder dan de brandweer
s dank aan de boer met de shovel, twintig mensen gered
i oefen met een natte broek
= r | Eerst moet bekend zijn welke mensen niet zelf weg kunnen, anders faalt elk plan.
r lijst van zuurstof, rolstoel en dialyse bij de meldkamer
s thuiszorg mag de namen niet geven, privacy
r toestemming vooraf, met een vinkje bij de huisarts
i niet zoeken als het donker is
s mevrouw Janssen lag drie dagen zonder stroom
= a | Evacueren kost levens als het te vroeg gaat en kost levens als het te laat gaat.
a weg met 30.000 of wachten op een getal
i verticaal, naar boven, scheelt de helft van de wegen
s in de file op de A2 is ook nat
a vals alarm of een begrafenis
!i liever tien keer voor niks de deur uit

% Hoe bouwen en herstellen we in het rivierdal zodat een vloed minder kapot maakt?
= i | Maak huizen bestand tegen water van binnen, want buiten houden lukt niet altijd.
i stopcontact op borsthoogte, tegels tot de plint
s mijn keuken van inox, afspuiten en klaar
t waterlabel geeft per adres een score, gratis
i laat het binnen, laat het weer uit
t schotten in sponningen, Blauwkade in Roermond heeft ze
!i dat is opgeven, gewoon keren met die dijk
= s | Verzekering en rijk kijken naar elkaar terwijl families hun schade niet vergoed krijgen.
s Interpolis zei ja, buren met de andere zei nee, zelfde beek
s 42 mille schade, 9 gekregen
s Wts kwam na 14 maanden
s taxateur uit Drenthe had nooit een modderlijn gezien
i polis lezen doe je pas als je drijft
v geldt regenwater of rivier, en wie beslist dat?
= t | Houd het water boven in het dal vast met hagen, graften en kleine bekkens.
t boerendammetjes van stro, Limburgs landschap
t omkeerbaar contourploegen, LLTB betaalt mee
s bij Epen waar de heg terugkwam liep de straat droog
i de berg moet een spons zijn
i elke akker een kop thee
!i met zulke buien loopt elke emmer over, je hebt grote buffers nodig
= x | Het waterschap presenteert voor de winter een plan per zijbeek, met de namen van wie wat doet.
x Loek legt de Gulp en Geul voor op 5 oktober
x gemeente Gulpen levert voor 1 november de knelpunten
x bewonersgroep loopt op zaterdag 18 oktober langs de oever
i niet weer een kaart zonder datum
s het ontwerp van vorig jaar hangt in de hal te vergelen
= v | Moeten sommige straten gewoon weg omdat ze in de weg van het water liggen?
v wie betaalt een huis waar niemand meer een cent voor wil?
s opgekocht in Valkenburg: drie, zeven wilden niet
i mijn vader bouwde hier, ik ga niet
v krijgen de laatste op een rij een keus?
t Duitse Ahr: aanbod in de gemeente ernaast, dat wordt geaccepteerd
i water heeft ook recht van overpad
= none
leeg jep
leeg ja hoor
proces graag wat meer tijd bij deze vraag
grap droog humor mag ook
offtopic de kermis is verplaatst naar augustus

% Hoe kunnen we in de bestaande stad meer woningen maken?
= i | Bouw op bestaande daken, want daar ligt al de grond, de leiding en de straat.
i hout erbovenop, lichtgewicht, in een week gemonteerd
s vijf lagen portiek uit 1962, dak is gewoon een leeg veld
t Stichting Optoppen heeft een rekentool per flat
t Rotterdam Peperklip: kijk hoe ze de lift meteen meenamen
i the best land is on top
!i de constructie van toen kan het niet dragen, klaar
= s | Buren verzetten zich tegen elk plan dat hun uitzicht of zon wegneemt.
s tuin in de schaduw van maart tot oktober
s '12 hoog' in het bestemmingsplan stond 4
s meneer hing een spandoek aan de kerktoren
s my balcony used to see the Dom
s WhatsAppgroep: 300 leden in twee dagen
i wie een woning heeft is tegen een woning
!s wij kregen juist een lift en nieuwe kozijnen, klaagden we niet
= t | Een digitale tweeling met schaduwen en wind laat iedereen zelf zien wat er verandert.
t Zwolle 3D-kijker in de browser
t zet een vlag op hoogte met een drone, goedkoop en eerlijk
i render met een vrouw op een fiets geloven we niet meer
s op 21 december stond ik digitaal bij mezelf in de keuken
i show it at four in the afternoon in winter
= a | Hoog bouwen spaart ruimte in het park, maar maakt de straat koud en winderig.
a toren met voet of blok met tuin
s hoek bij Weena: rollator weg
i hoog mag, als het beneden klopt
i zes lagen is dicht en toch menselijk
a skyline or sidewalk
!i Amerikaans of niet, er is een woningnood van een miljoen
= r | Voorzieningen zoals school en huisarts moeten er zijn voor de eerste bewoners komen.
r 1000 huizen, dan ook één dokter met een plek
s wachtlijst basisschool: 240
r riool doorrekenen voor het eerste blok
s sportveld ingetekend, is inmiddels een parkeerdek
i schools first, then towers
v welke wethouder beheert eigenlijk de balans?

% Hoe maken we van een dichte buurt een prettige buurt?
= i | Spaar de open plekken, want juist daar ademt een dichte wijk.
i het hofje is de longblaas
s de laatste bomen gingen voor een fietskelder
i niet elk gaatje vullen
t Vrijburcht-binnenterrein, tuin met een klinker in het midden
i leave a hole on purpose
!i elke vierkante meter telt nu, hol is verspilling
= s | Mensen in torens kennen hun buren niet en voelen zich niet van de straat.
s 14 jaar op de elfde, weet niet wie er naast me woont
s lift, garage, weg
s hele galerij met gordijnen op afstand
s met de kerst kwam er één kaartje, van de bezorger
v hoe hoog kan je gaan voordat je niemand meer herkent?
!s bij ons is er dinsdag koffie op dertien hoog, super leuk
= t | Een gemeenschappelijke plek beneden met een vaste gastvrouw maakt het verschil.
t De Kas in De Hallen, huiskamer van de flat
t wasserette en leeszaal in één, Dordrecht
i de portier is belangrijker dan de gym
s Rachida kent alle namen, en er is soep
i ground floor is for people, not bikes
i geen lege 'plint met kansen', een echte keuken
= x | Een team van architecten en bewoners toetst dit jaar vier plannen aan de leefbaarheid op straat.
x Dieuwke selecteert de plannen voor 1 juni
x wij lopen op 14 juni met maatlat en thermometer
x I report to the alderman before the summer break
i geen tekening beoordelen, een stoep
s de vorige toets was een vinklijst van 60 punten
= v | Hoeveel lawaai van bouwen kun je mensen tien jaar lang aandoen?
v compensatie in maandhuur misschien?
s acht jaar heien, kind weet niet beter
s stofzuiger elke dag
s the crane lights up my bedroom
t contract met vaste stilte-uren, zoals bij Sluisbuurt
i in de zomer een pauze van drie weken
= none
leeg eens
leeg next
proces tafel 5 heeft geen blaadjes meer
proces who has the timer
grap wij krijgen hoogtevrees
offtopic fietsenrek in de haven is kapot

% Hoe houden we oude feesten en tradities in onze dorpen levend?
= i | Een traditie blijft leven als zij mag veranderen, en sterft als zij een museumstuk wordt.
i niet conserveren, doorgeven
s in 1950 was het ook al anders, zei opa
i wat je vastspijkert roest
t UNESCO: levend erfgoed vraagt om een plan voor ontwikkeling, geen vitrine
s drie vrouwen lopen nu mee in het schuttersgilde, brulden even en toen was het goed
!i dan is het geen traditie meer, laat het zoals het is
= s | Het is bijna niet te doen om alle vergunningen en veiligheidseisen voor een dorpsfeest rond te krijgen.
s 62 bladzijden voor een optocht met acht karren
s beveiliger verplicht bij de fanfare, 400 euro
s tent verankeren: berekening door constructeur
s ik ben schoenmaker, geen jurist
v mag het carbidschieten nu wel of niet?
!s evenementenloket belde zelf en was na een kwartier klaar
= t | Leg per feest een draaiboek vast dat volgend jaar weer gebruikt kan worden.
t Kenniscentrum Immaterieel Erfgoed geeft een sjabloon
t kopje voor de gladiolen, kopje voor de karren, in een ringband bij de sleutel
i het zit in een hoofd en dat hoofd is 78
s nadat Bertus overleed wist niemand waar de kroon lag
i schrijf op wat vanzelf gaat
= a | Vuur en knallen horen bij de jaarwisseling, maar hinderen dieren, longen en hulpverleners.
a vreugdevuur in Scheveningen of rust voor de paarden
s oor dicht, oog dicht, dat was 2019
i centraal op een veld, met een hek en een ambulance
a knal van de ketel, of knal van de vader die doof wordt
s de hond zit sinds 28 december onder het bed
!i die overlast is overdreven, het is één dag per jaar
= r | Er moet jong bloed in de commissies zitten voordat de oude garde stopt.
r eerst twee twintigers erbij, dan pas afscheid
s zaterdag vergaderen van 8 tot 12, zegt een student nee
r naar hun tijd, anders staat de prinsenwagen stil
i geef ze een eigen praalwagen en de sleutel
s laatste steltenloper is 74

% Hoe geven we dialect, verhalen en ambachten een plek voor nieuwe inwoners?
= i | Een streektaal leeft in de winkel en de klas en niet op een lapje papier.
i spreek het gewoon bij de slager
s juf zei: praat netjes, dus praat ik niet meer
t Fryslân: meertalige basisschool, gewoon rekenen in het Fries
i proat ies, anders sterft ut uut
i geen wedstrijd, gewoon 'moi' tegen iedereen
!i dialect houdt kinderen achter, Nederlands eerst
= t | Laat ouderen op video vertellen en stel die gratis beschikbaar voor scholen.
t verhalenvanger in Zeeland, zes studenten, 120 filmpjes
t telefoon in een houder, één vraag, tien minuten
s opa over de watersnood, klas werd muisstil
i niet over het verleden vertellen maar laten horen
t bijeenkomst in museum Smidse, met taart, Deventer
= x | De heemkundekring neemt voor de kerst twintig verhalen op en zet ze online.
x Cor belt in september de eerste acht namen
x Fieke van de omroep knipt voor 1 december
x wij vragen oud-postbode Wout op de markt, oktober
i begin met de rijksten aan jaren
s drie gepland en twee zijn al overleden
= v | Wie mag eigenlijk meedoen aan een traditie als je er niet geboren bent?
v mag mijn Syrische buurman in de raad van elf?
v kan een import-Limburger prins worden?
s na 18 jaar ben ik nog 'die van boven de rivieren'
s dochter mocht niet op de wagen, haar moeder is Turks
i als je meedraagt, hoor je erbij
!i er moet iets van ons blijven, niet alles hoeft voor iedereen
= s | Oude ambachten als rietdekken, klompenmaken en mandenvlechten hebben bijna geen leerlingen.
s vier klompenmakers over in de Achterhoek
s opleiding rietdekker: gesloten in 2016
s zoon gaat de ict in, werkplaats is nu B&B
s machine staat, niemand weet welk gat eerst
v wie koopt er nog een mand?
i een vak sterft niet van ouderdom maar van schulden
t meester-gezel van de Ambachtengids, twee jaar loon betaald
= none
leeg ja
leeg eens!
leeg ?
proces volgende keer in het dialect graag
grap houdoe en bedankt
offtopic snelheid in de dorpsstraat is veel te hoog

% Hoe geven we zonneparken en windmolens een plek in ons landschap?
= i | Kies eerst daken, parkeerplaatsen en spoorzones, en pas daarna de weide.
i geen glas op gras zolang de loods kaal is
s 19 ha blauw achter mijn heg, sporthal ernaast nog steeds leeg
t zonneladder, Noord-Brabant, treden in volgorde
i roofs before fields
i A1-berm ligt er ook gewoon
!i dak kan het net niet aan en gaat veel te traag, een veld is in een jaar klaar
= s | Omwonenden zien de molen, een ander krijgt de opbrengst.
s boer verdient een ton, ik krijg een knipperend rood lampje
s postcode-obligatie 500 euro minimum, kan ik niet missen
s Deense investeerder, bestaat hij echt?
s neighbours opposite got nothing but the hum
i lusten en lasten, twee verschillende straten
!s ons fonds keert elk jaar 300 euro per huis uit, ik klaag niet
= t | Maak omwonenden mede-eigenaar voor minstens de helft.
t Krammer, Zeeland: twee coöperaties, 5000 leden
t statuten op internet, zo over te nemen, Energie Samen
s sinds ik aandeel heb vind ik het een mooie molen
i klein lid, grote mond, dat hoort ook
t start with ten euros a share, like Middelgrunden
i klapt de exploitant om, dan hebben we nog iets
= r | Zolang het net vol zit heeft nog een park geen zin.
r eerst een aansluiting, dan een vergunning
s Liander: 2031
s panelen staan klaar en doen niks, dus ganzen eronder
r batterij aan huis als voorwaarde in de regels
i stroom zonder draad is decor
r no cable, no farm
!i toch alvast bouwen, straks ben je te laat
= a | Een rij grote molens raakt weinig plekken heel zwaar, veel kleintjes raken overal een beetje.
a acht reuzen of tachtig dwergen
s bij de erfmolens van 15 m hoor je niks
i concentreren, en het open stuk heilig houden
a one big scar or many scratches
i bij kleine doe je veel gesprekken voor weinig stroom

% Hoe komt de energie netjes in het land zonder dat het landschap verliest?
= i | Laat landschapsarchitecten vanaf de eerste dag meetekenen en niet als groen sausje achteraf.
i heg, singel, kreek, eerst de lijnen en dan panelen
t Zonnepark De Kwekerij Hengelo, wandelpad erdoor
s hek van 2 m, camera, wild kan er niet door
i een park hoort ook een park te zijn
i landscape is not leftover space
!i een rij bomen maakt het echt niet mooi, gewoon niet doen
= s | Trillingen, knipperlichten en slagschaduw houden mensen uit hun slaap.
s woef woef woef de hele nacht bij zuidwest
s strobe in de slaapkamer tussen 5 en 6
s mijn vrouw slaapt bij haar zus
s GGD zegt: onvoldoende bewijs. ik ook niet, ik slaap niet
s my ears ring on windy nights
!s ik woon op 480 m en merk niets, het is de kat die mij wakker maakt
= t | Stilstand bij vogeltrek en radar voor lichten zijn technieken die zo gekocht kunnen worden.
t zwarte wiek, Eemshaven, -70% vogels
t naderingsdetectie, lampen pas aan bij een vliegtuig
i vraag het vooraf in de vergunning, kost weinig
t stand-still rule like in Wieringermeer, cranes in October
s de radar hangt er, staat op uit omdat het geld is bezuinigd
= x | De raad laat voor de zomer drie dorpen zelf een plek voorstellen en kiest daarna.
x Wilma verzendt voor 10 april de spelregels
x dorpsbelang Grijpskerke levert eind mei een kaart
x I'll chair the third evening, 3 June
i met een minimum, anders zeggen we alle drie nee
x raad stemt 24 juni
s vorige ronde: de provincie tekende cirkels
= v | Wat gebeurt er met de wieken, panelen en betonblokken over twintig jaar?
v ligt er een borg voor het opruimen?
s boerenkuil vol glasvezel, wie haalt dat weg?
v kun je van een wiek iets anders maken?
t speelplaats van oude molenwieken, Wikado Rotterdam
i contract moet ook over de dood gaan
v who inherits the concrete?
= none
leeg ok
leeg eens, zie boven
proces wie hangt de vellen op
grap wind mee en tegen
offtopic camera's bij de rotonde werken niet
`
