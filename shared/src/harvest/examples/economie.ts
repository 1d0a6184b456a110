/** Examples about energy, mobility, economy and nature. */
export const economie = `
% Wat is er nodig om bewoners van een bestaande wijk mee te krijgen in het warmtenet?
= r | Zonder een harde garantie op de maandelijkse kosten stapt geen huishouden vrijwillig over op het warmtenet.
s mijn zus in Purmerend betaalt nu meer dan toen ze nog een ketel had
r eerst zwart op wit wat ik straks kwijt ben, dan praten we verder
i people will not sign a blank cheque for hot water
v wie dekt het verschil als de gasprijs zakt en wij vastzitten?
t Gemeente Groningen werkt met een plafond voor de eerste tien jaar, kopieer die clausule
!s bij ons in de flat tekenden de meesten voor het comfort, naar het bedrag keek haast niemand
= i | Aansluiten werkt beter als de hele straat tegelijk gaat dan wanneer ieder huis apart wordt benaderd.
s de buren wachten op ons en wij op de buren
t portiekgesprek met koffie, alle trappen op één avond, zo deed Woonbron het
i kuddedieren zijn we, gebruik dat
x Fatima van nummer 14 belt vóór 1 maart het hele blok na
i opbreken doe je één keer, dus collectief intekenen per bouwblok
s drie keer een andere adviseur aan de deur en nog steeds weet ik van niks
= s | Eigenaren van een net vervangen ketel voelen zich gestraft en doen voorlopig niet mee.
s vorig jaar 2400 euro uitgegeven aan een nieuwe Remeha, gaat die nu naar het oud ijzer?
v krijg ik iets terug voor een toestel dat pas halverwege zijn leven is?
i natural replacement moments should set the pace, not the digging schedule
s Van de 60 koopwoningen in fase 1 hebben er 22 een hybride warmtepomp van na 2021.
t inruilregeling zoals bij de oude houtkachels, restwaarde vergoeden naar leeftijd
= a | De gemeente moet kiezen tussen de wijk verplichten via de aanwijsbevoegdheid of jaren blijven verleiden.
a dwang geeft ruzie, vrijwillig geeft een lege buis
i Wgiw biedt de bevoegdheid; de raad moet durven die in te zetten
s wethouder zei "niemand hoeft iets" en een half jaar later lag er een brief over einde gas in 2032
a either you set a date or you keep flyering until 2050
i liever een duidelijke datum waar ik kwaad om ben dan eeuwig gedoe
!i het is geen of-of, met een goed aanbod komt driekwart vanzelf
= t | Laat een proefwoning in de straat zien hoe de afleverset eruitziet en wat er in huis verandert.
t in Nagele staat een ingericht huis waar je aan de knoppen mag draaien
s mijn moeder dacht dat er een soort boiler in de woonkamer kwam
i zien, voelen, ruiken: dan pas gelooft men dat het warm wordt
t ask an early adopter to open the meter cupboard on Saturday morning
s de tekening van de monteur snapte ik niet, het kastje bij mijn broer wel
t vlog van de bovenbuurman tijdens de verbouwing, met stof en al

% Wie moet het warmtenet bezitten en wie houdt toezicht?
= i | Een meerderheid in publieke handen is nodig omdat een monopolist anders vrij spel heeft.
i je kunt niet overstappen dus moet de eigenaar van ons allemaal zijn
s Vattenfall stopte hier met aansluiten toen het niet meer uit kon
i No exit means we need voice, so put the pipes with the city.
s Wcw: 51% overheid, overgangstermijn loopt
t kijk naar Denemarken, daar mag een bedrijf er geen winst op maken
!i ambtenaren kunnen geen pomp repareren, laat het aan de vakmensen
= v | Heeft een kleine gemeente de mensen en het kapitaal voor een eigen warmtebedrijf?
v hoe vul je een directie als je nu al geen energiecoach kunt vinden?
s onze hele afdeling duurzaamheid is 1,6 fte
v what happens to our debt ratio if this goes on the balance sheet?
i dit is iets voor de schaal van de provincie of een club van acht gemeenten
t sluit aan bij een bestaand regionaal bedrijf, HVC neemt ook kleintjes op
s accountant fronst al bij de zwembadlening
= i | Een coöperatie van bewoners kan het net bezitten als zij vanaf de bronkeuze meebeslist.
t Thermo Bello in Culemborg draait al sinds 2009
i van ons allemaal klinkt pas waar als je stemrecht hebt over de put
s de buurtvereniging mocht meedenken over de kleur van het ketelhuis, meer niet
r wij willen aan tafel voordat de keuze aquathermie of geothermie gemaakt is
i citizens will carry risk if they can also say no
s 120 leden, elk 50 euro ingelegd, en een gepensioneerde Shell-ingenieur als voorzitter
= r | Er moet een onafhankelijk loket komen waar bewoners terechtkunnen bij storing en een foute rekening.
s drie dagen kou, de leverancier wees naar de netbeheerder en die weer naar de corporatie
r pas aansluiten als er één nummer is dat opneemt, ook met kerst
t geschillencommissie zoals bij de huur, gratis en binnen zes weken uitspraak
i iemand die niet door het bedrijf zelf betaald wordt
s my bill showed 38 GJ for a studio and nobody could explain
v waar ga ik heen als de eindafrekening niet klopt?
= s | De afhankelijkheid van één warmtebron maakt het net kwetsbaar en dat wordt weggewuifd.
s afvalcentrale levert nu, maar die oven gaat in 2035 dicht
v en als het datacentrum verhuist, zitten wij dan in de kou?
i don't put all eggs in the incinerator
s in het raadsvoorstel staat over back-up precies één zin
i twee putten plus een buffervat, anders begin je er niet aan
t Heerlen heeft mijnwater met meerdere voedingspunten, vraag hun ontwerp op
= none
leeg +1!
leeg ?
proces zullen we van tafel wisselen, de bel ging al
grap warmtenet: hier aan tafel loopt het al aardig op
offtopic wanneer wordt de speeltuin aan de Lindelaan eens gemaakt?

% Hoe gaan we in onze regio om met het volle stroomnet?
= i | Schaarse ruimte op het net moet naar maatschappelijk belang verdeeld worden, niet naar wie het eerst kwam.
s school in Almere kan niet open, het distributiecentrum ernaast wel
i prio: zorg, onderwijs, woningbouw. Daarna de rest
s wachtlijst telt 340 aanvragen, bovenaan een cryptoboer
i first come first served made sense when there was plenty
t ACM-prioriteringskader bestaat, pas het toe
!i zodra de overheid gaat kiezen wint wie het hardst lobbyt, een volgnummer is tenminste eerlijk
= t | Bedrijven op een terrein kunnen samen één contract nemen en hun pieken onderling verschuiven.
t group-TO, pilot Tholen, handleiding bij Liander op te vragen
s bakkerij draait 's nachts, wij overdag: achteraf zo simpel
t Energy hub at Schiphol Trade Park: shared cap, one controller
i als buren je aansluiting delen zoals een oprit
s parkmanager ontdekte dat de helft van het gecontracteerde vermogen nooit gebruikt wordt
x Ondernemersvereniging De Vaart tekent in september de intentie met Stedin
= s | Ondernemers stellen investeringen uit omdat niemand een datum voor de aansluiting kan noemen.
s offerte elektrische oven ligt al 14 maanden in de la
s Stedin: "niet vóór 2031". Of 2033. Of later
i uncertainty kills more projects than the queue itself
v wat zeg ik tegen de bank als die om een opleverdatum vraagt?
s mijn zoon zou de zaak overnemen en verplaatst hem nu naar Duitsland
s diesel aggregaat achter de hal, dat is onze verduurzaming
= i | Wie zijn vermogen niet gebruikt moet het teruggeven zodat een ander ermee verder kan.
i use it or lose it
s de failliete drukkerij heeft nog altijd 2 MW op papier staan
i net als een strandhuisje: leeg laten is niet sociaal
t GOTORK-regel toepassen, netbeheerder mag na een jaar verlagen
!s wij houden reserve aan voor de nieuwe lijn van 2027, dat is geen hamsteren
r dan wel eerst inzage in wie wat werkelijk afneemt
= a | Bij elke grote batterij staat verlichting van het net tegenover geluid, brandrisico en ruimtebeslag.
a opslag naast de wijk of stroomtekort in de wijk, zeg het maar
s brandweer kreeg de vergunningaanvraag pas na de bestemmingswijziging te zien
v wie blust zo'n container en waar gaat dat water heen?
a hum at night vs. solar curtailed at noon
i zet ze bij het station van TenneT, niet bij de volkstuinen
s zeven aanvragen in één kwartaal, allemaal handelaren uit Londen

% Wat kunnen huishoudens en gemeenten zelf doen aan de piek?
= i | Mensen verschuiven hun verbruik pas als het vanzelf gaat, niet door een oproep.
s ik ga echt niet om drie uur opstaan voor de was
i automatiseer de laadpaal en klaar
s zet-ook-de-knop-om heb ik drie weken volgehouden
t let the charger decide: Utrecht does it with default smart charging
i gemak wint van goede bedoelingen, altijd
!s onze straat-app werkt wel, half zes meldt Ria 'nu even niet' en iedereen luistert
= t | Koppel laadpalen, warmtepompen en zonnepanelen in een buurt aan één gezamenlijke sturing.
t GridShield in Lochem, kijk daar eens naar
i één dirigent voor alle apparaten op dezelfde trafo
s om zes uur gaan hier tegelijk veertig kookplaten, twaalf Tesla's en het zwembad aan
t UvA student project: one Raspberry Pi per street, open source
x Buurtcoöperatie Zuidpoort test vanaf oktober 25 woningen
= r | De gemeente moet grond voor transformatorhuisjes reserveren voordat een bouwplan wordt vastgesteld.
s overal is plek voor behalve voor een kast van drie bij vier
r kastje op de kaart, anders geen ontwerp naar de raad
s speelplek sneuvelde op het laatst omdat Enexis nog ergens heen moest
i treat it like sewers: nobody draws a street without them
t Standaardstrook in het Handboek Openbare Ruimte, Eindhoven heeft hem al
x planoloog zet voor de zomer 46 locaties in het omgevingsplan
= v | Is het eerlijk dat wie thuis een batterij kan betalen minder netkosten draagt?
v en mijn huurflat dan, mag ik er een aan het balkon hangen?
s bij de villa's draait de meter stil, bij ons steeds harder
i the poor pay for the peak of the rich
v betaalt straks alleen nog wie niet kan meedoen?
i tarief naar draagkracht, niet naar dakoppervlak
= s | Inwoners snappen niet waarom er panelen op daken moesten en hun omvormer nu afslaat.
s eerst subsidie, nu boete, maak het nou
s omvormer staat op zonnige dagen vaker uit dan aan
i uitleggen met een fileplaatje op de A2, dan valt het kwartje
s my neighbour thinks the company steals his sunshine
v waarom mag het er niet op als ik er zelf voor betaald heb?
s saldering weg, terugleverkosten erbij, opa is er klaar mee
= none
leeg eens
leeg zie boven
proces geluid van de zaal hiernaast is erg hard
grap het net is vol, de koffiekan leeg
offtopic kan iemand mij de link naar de parkeervergunning sturen

% Wat maakt een mobiliteitshub aan de rand van de stad tot een succes?
= r | Een hub werkt alleen als het laatste stuk naar het centrum elke paar minuten en gratis verder gaat.
s stond 25 min op de pendel in de regen, nooit weer
r headway max 6 minuten, anders niet openen
i the transfer penalty is in the waiting, not the walking
t Maastricht-Noord heeft gewoon de stadslijn doorgetrokken
i kaartje erbij kopen? dan rij ik wel door
s P+R Hoogkerk loopt omdat je zo weer weg bent
= i | De hub moet een plek zijn waar je graag bent en niet een vlakte met slagbomen.
i wc, koffie, licht, klaar
s om elf uur 's avonds loop ik daar niet als vrouw alleen
t in Drenthe hebben ze een pakketkluis, een bankje en een watertap neergezet
i make it a square that happens to have parking
s asfalt, een paal en een kapotte ruit, dat is hem nu
t laat de fietsenmaker er een werkplaatsje huren voor een symbolisch bedrag
= i | Zolang parkeren in het centrum goedkoop blijft, blijft de hub leeg.
s voor vier euro sta ik een hele middag naast de Hema
i zonder stok helpt de wortel niet
a óf de garage duurder óf het P+R-terrein begrazen met schapen
i pricing inside the ring is the real switch
s bezetting 11%, gemiddeld, op een zaterdag in december
!s in Den Bosch is de Transferia vol terwijl je onder de Wolvenhoek ook voor weinig staat
= v | Voor wie bouwen we de hub eigenlijk: de forens, de bezoeker of de bewoner?
v moet mijn monteur met een bus vol buizen daar ook overstappen?
s op dinsdag kantoorvolk, op zondag dagjesmensen, verder kraaien
v residents too? then where do they load the kids and the shopping
i als je iedereen wilt bedienen krijg je een vlees-noch-vis-terrein
s de dorpen erachter gebruiken het als carpoolplek, dat had niemand bedacht
= x | De vervoerregio sluit voor het einde van het jaar een overeenkomst met alle aanbieders over één herkenbare naam en uitstraling.
x PvdM (OV-bureau) levert huisstijl op 15/11
x wethouders tekenen op het regiocongres in december
s nu drie borden: Park+Ride, Hub en Overstappunt, zelfde plek
t Pak het handboek van Groningen-Drenthe, logo zit erbij
i call it the same thing on the sign, the app and the ticket

% Hoe krijgen we deelvervoer ook buiten de binnenstad van de grond?
= s | Commerciële aanbieders trekken weg uit buitenwijken omdat er te weinig ritten zijn.
s Felyx stopte hier na één winter
s scooters staan in clusters bij de campus en nergens anders
i de markt doet de krenten, wij houden de pap over
v which operator would ever want 2 trips per day?
s servicegebied eindigt precies bij ons viaduct
= i | Een deelauto in de wijk slaagt als de buurt zelf aanjaagt, niet als de gemeente een vak schildert.
s Annelies deelt haar Kangoo al jaren met zes gezinnen, gewoon via een schriftje
i eerst de mensen, dan de parkeerplek
t Deel, coöperatie uit Nijmegen, helpt straten opstarten
s gereserveerd vak stond acht maanden leeg en iedereen boos
i someone has to be the auntie of the car
!i zonder zichtbaar bord en eigen plek weet niemand dat het bestaat
= t | Neem bij de aanbesteding rijke en arme wijken samen, zodat een aanbieder beide moet bedienen.
t concessiekavel: centrum + Overvecht in één perceel
i wie de slagroom wil moet ook het brood bezorgen
t Rotterdam requires 30 percent of vehicles on the south bank
s toen we apart uitvroegen kregen we voor perceel 3 nul inschrijvers
r wel eerst juridisch uitzoeken of een vergunningplafond dit toelaat
= r | Mensen zonder creditcard of smartphone moeten ook kunnen reserveren.
s mijn vader (78) wil best, maar de app vraagt om een selfie met zijn rijbewijs
r sleutel af te halen bij de balie van het buurthuis, anders sluit je een derde uit
t Via de OV-chipkaart ontgrendelen zoals bij de OV-fiets
v telefonische helpdesk, bestaat dat nog?
i prepaid is not a crime, let people pay cash at the kiosk
= a | Strenge parkeerregels voor deelscooters houden de stoep vrij maar maken het systeem minder handig.
a vaste vakken: netjes maar ver; vrij neerzetten: handig maar blinden struikelen
s met de rollator moest ik twee keer de straat op
i een boete per foto, dat leert snel
s sinds de verplichte haltes zijn ritten met 40% gedaald
a I'd rather walk 200 metres than have them in front of my door, others won't
t verf een witte rechthoek op elk kruispunt, kost haast niks
= none
leeg ja
leeg ??
proces mag de tijdbewaker iets ruimer rekenen
grap deel ook eens de stroopwafels
offtopic de kerk in Zuid wordt toch gesloopt hoorde ik
offtopic wie is er nog meer verkouden

% Hoe houden we de dorpen met de bus bereikbaar?
= s | Nu de lijnbus alleen nog in de spits rijdt, zitten ouderen en scholieren overdag vast.
s na negenen 's ochtends kom je hier niet meer weg tot drie uur
s dochter heeft twee tussenuren en wacht dan bij de snackbar in Zuidhorn
s Oma heeft haar ziekenhuisafspraak moeten afzeggen. Twee keer.
i a timetable with a hole in it is no timetable
s qua dienstregeling: lijn 65 van 16 naar 6 ritten per richting
!s tussen tien en twee zat er altijd maar één man in, en dat was de chauffeur
= i | Een snelle lijn met minder haltes trekt meer reizigers dan een bus die door elk gehucht slingert.
i strekken die hap
s de 73 doet er een uur over en je ziet elke kerktoren, mooi maar niet handig
t Qliner-concept: doorgaande weg, fietsenstalling bij elke stop
i I will cycle two km for a bus that flies
s passagiers uit Marum pakken de auto tot de A7 en stappen dáár in
!i voor wie slecht ter been is begint de reis bij de voordeur en niet bij de snelweg
= a | Met hetzelfde geld kan de provincie meer ritten overdag of een late bus terug uit de stad bieden.
a avond voor de jeugd of middag voor de ouderen, allebei gaat niet
v wat levert meer op: nachtbus zaterdag of elk uur doordeweeks?
a one DRU is one DRU: you spend it at noon or at midnight
s laatste rit 22.10, concert is dan net halverwege
s overdag leeg, zaterdagnacht staan ze in het gangpad
i kies per seizoen, in de zomer willen ze uit
= r | Een buurtbus blijft alleen bestaan als er genoeg vrijwilligers zijn die willen rijden.
s gemiddelde leeftijd achter het stuur bij ons: 71
r 24 chauffeurs per lijn, daaronder stopt het
t werf bij de brandweerpost en de voetbalclub, niet met een advertentie
s Henk mag niet meer rijden van zijn keuringsarts en toen viel de dinsdag uit
v may someone on a benefit drive without losing money?
= v | Wie beslist er eigenlijk over de lijn: de vervoerder, de provincie of het OV-bureau?
v bij wie moet het dorp nou zijn?
s gebeld met Arriva, die zei provincie, die zei concessie, die zei wacht maar
i raadsleden krijgen de klachten maar hebben er niks over te vertellen
v who signs off on scrapping a stop?
s Reizigersadviesraad wist het ook pas uit het Dagblad

% Wat mag er in plaats van de bus komen?
= i | Vervoer op afroep moet één systeem worden voor Wmo, leerlingen en gewone reizigers.
s drie busjes achter elkaar in de straat, elk met één persoon erin
i gooi die potjes op één hoop
t publiek vervoer Groningen Drenthe: één centrale, één planning
i same driver, same van, three budgets: madness
s juf wacht op het ene, oma op het andere, allebei van Munckhof
!r scholieren en dementerenden in dezelfde rit? pas als er begeleiding mee is
= s | Reserveren een uur vooraf schrikt mensen af die gewend zijn gewoon bij de halte te gaan staan.
s wie weet er nou 60 min van tevoren wanneer hij klaar is bij de kapper
s belbus gebeld, wachtrij, opgehangen, kind gevraagd
i spontaan even naar de stad, dat is voorbij
s my guest from Spain stood there for ages, nobody told her to call
t knop op de paal zoals in Zeeland bij de haltetaxi
s Flex: 0,4 instappers per dag. Zegt genoeg
= i | Meerijden met dorpsgenoten is op het platteland al het echte openbaar vervoer en verdient steun.
s ik neem Truus mee naar de Lidl, zij bakt een taart, zo gaat dat
t Automaatje van de ANWB, 35 cent de km
i de appgroep van het dorp vervoert meer mensen dan lijn 12
t liftpalen! in Beieren heten ze Mitfahrbank
i insurance and a bit of petrol money is all we need
v hoe zit dat met de verzekering als ik iemand meeneem voor geld?
= r | De knooppunten waar je overstapt moeten droog, verlicht en veilig zijn voordat je lijnen knipt.
s halte Gieten in februari, ik wens het niemand toe
r eerst een abri met licht, dan pas de schaar
i niemand stapt vrijwillig over in een modderberm
s fiets gejat, twee keer in een maand
t Use solar lamps with motion sensors, Friesland has some along the N31
x gemeente plaatst voor de herfst 12 kluizen bij carpoolplaats De Punt
= t | Laat een dorp met een eigen budget zelf kiezen welk vervoer het inkoopt.
t Dorpsmobiliteit Noord-Beveland: 15.000 per jaar en zoek het maar uit
i zij kennen de tijden van de visboer en de soos, wij niet
x dorpsbelangen Oldehove dient voor 1 juni een plan in voor een elektrisch busje
s met onze drie tientjes subsidie per inwoner hadden we een taxi voor de deur
t hand them the money and the passenger counts
!i straks heeft elk kerkdorp zijn eigen busje en sluit niks meer op elkaar aan
= none
leeg eens
leeg mee eens!!
proces we lopen tien minuten uit
grap ik kwam te laat, ik was met de bus
offtopic de heg bij de school moet gesnoeid

% Wat hebben we nodig om een snelfietsroute tussen twee steden te laten slagen?
= i | Forenzen kiezen de doorfietsroute als ze nergens hoeven te stoppen, niet omdat het asfalt rood is.
i voorrang voorrang voorrang
s elf stoplichten op veertien kilometer, dan pak ik de auto wel
i every red light costs you a commuter
t RijnWaalpad heeft tunneltjes, daar trap je zo doorheen
s bij Elst moet je drie keer afstappen, dag flow
s meting F59: gem. wachttijd kruispunt 48 sec
= a | Een rechte route door het weiland is sneller, maar een route langs de dorpen is veiliger en gezelliger.
a hard en donker of kronkelig en mensen
s mijn dochter durft 's winters niet langs de vaart
i social safety outweighs three minutes of gain
a 2 varianten: spoorzone 9,1 km, dorpsvariant 11,4 km
s in de polder altijd tegenwind, altijd
t doe het zoals Zwolle-Dalfsen, zomer- en winterbordjes
= r | Alle gemeenten langs het tracé moeten zich vastleggen voordat de eerste meter wordt aangelegd.
s prachtig pad, tot de gemeentegrens, daarna klinkers
r handtekening van alle vijf colleges, dan pas schop in de grond
i one missing link and the whole thing is a leisure path
s Wijchen was om, Beuningen twijfelt nog door de bezuinigingen
x provincie legt in april de bestuursovereenkomst voor
v wat als er eentje na de verkiezingen afhaakt?
= t | Werkgevers kunnen het gebruik snel opvoeren met een e-bike, een douche en een kilometervergoeding.
t HAN geeft 30 cent p/km, fietsers verdubbeld
s onze baas heeft een droogrek neergezet, dat was het kantelpunt
i omkleden op het invalidentoilet, nee dank je
t Try-out: borrow a speed pedelec for six weeks, then buy second-hand
t laat de OR het in het mobiliteitsplan zetten
= s | Omwonenden ervaren speedpedelecs en groepen wielrenners op de route als een nieuwe snelweg.
s die gasten met 45 langs de schooldeur, levensgevaarlijk
s hond aan de lijn, hart in de keel
i a road is a road, also without cars
v geldt er eigenlijk een maximum op zo'n ding?
s "opzij!!" roepen en weg zijn ze
!s ik woon er pal aan en het is heerlijk rustig sinds de scooters omgeleid zijn

% Hoe maken we het fietspad veilig nu het steeds drukker en sneller wordt?
= i | Maak van de woonstraat een fietsstraat waar de auto te gast is, in plaats van het pad te verbreden.
i gewoon op de rijbaan, ruimte zat
t Oss: rood asfalt, bord 'auto te gast', klaar
s kinderen rijden hier al jaren midden op de weg en dat gaat prima
i give them the carriageway at 30
!s auto's plakken bij ons op de fietsstraat op je achterwiel, ik voel me daar helemaal geen gastheer
= s | Fatbikes en elektrische steps zorgen voor angst bij ouderen, die daardoor minder gaan fietsen.
s mijn man is 82 en heeft zijn fiets verkocht na een bijna-botsing
s jochies van 13, opgevoerd, geen licht, oordopjes in
v mag de boa zo'n ding gewoon innemen?
s VeiligheidNL: SEH-bezoek 70+ verdubbeld
i the pavement is next, they already ride there
s sinds die dikke banden ga ik alleen nog tussen tien en elf
= t | Haal eerst de paaltjes en scherpe randen weg, dat is de goedkoopste winst voor de veiligheid.
t keuzeschema sanering palen van CROW, half uurtje per stuk
s gebroken heup op een ding dat er niks stond te doen
i obstacles first, campaigns later
s van de 214 bleken er 160 zinloos
x Buitendienst trekt voor de bouwvak alles rond scholen eruit
i schuine trottoirband in plaats van die stenen guillotine
= i | Behandel sneeuw, blad en gladheid op het fietspad met voorrang op de rijbaan.
s auto's rijden schoon, wij glibberen
i bezem eerst waar twee wielen gaan
t Oulu clears bike lanes by 7 am, and people cycle at -20
s ik lag in november onderuit over natte eikenbladeren, pols kapot
t pekel met borstelmachine, Rotterdam heeft de routekaart online
= v | Hoe weten we waar het bijna misgaat als niemand een val met de fiets meldt?
v tellen eenzijdige ongevallen eigenlijk mee in BRON?
s politie komt alleen als er een auto bij betrokken is
t ambulancedata koppelen, dat deed Twente
v could we ask the emergency room to note the street?
s ik ben drie keer gevallen, wist niet eens dat je dat ergens kwijt kon
t app van de Fietsersbond, foto maken en versturen
= none
leeg ja precies
leeg !
proces stift is op
grap tegenwind is ook een vorm van handhaving
offtopic vanmiddag PSV-Ajax, hoe laat zijn we klaar?

% Hoe voeren we 30 kilometer per uur in zonder dat het alleen een bord is?
= i | De inrichting van de weg bepaalt hoe hard men rijdt, een ander bord verandert daar niets aan.
s brede bak asfalt, natuurlijk rijdt iedereen 55
i smaller en hobbeliger, dan gaat de voet vanzelf omhoog
t klinkers werken, zie de Rozengracht
s V85 ging na het bordje van 52 naar 51. Jippie
i people drive the street they see, not the number they read
!s in Brussel deden ze bijna alleen de borden en toch daalde het aantal gewonden
= a | Drempels remmen de automobilist, maar bezorgen omwonenden trillingen en de ambulance vertraging.
a rustige straat of heel servies
s bij elke vrachtwagen rammelen mijn kopjes in de kast
i sinusdrempel is een compromis, geen wonder
s chauffeur MUG: 9 stuks tussen post en ring, patiënt voelt ze allemaal
a horizontal shift takes parking, vertical bump takes sleep
t plateau in een kruispunt van zachter asfalt, Delft heeft er ervaring mee
= r | Politie en OM moeten toezeggen dat zij op de nieuwe limiet gaan handhaven.
s agent zei letterlijk: op een 30-weg flitsen wij niet
r afspraak met de officier voordat we ombouwen
v waarom mag de gemeente zelf geen camera ophangen?
i a limit without a fine is a suggestion
s één controle in vier jaar, en die stond bij de verkeerde school
= s | Buslijnen worden door de lagere snelheid trager en verliezen hun aansluiting.
s overstap in Leyenburg haal ik net niet meer, dus tien minuten kou
s HTM rekent op 1,5 miljoen extra exploitatie
i OV-assen uitzonderen, anders jaag je ze de auto in
s drivers skip their toilet break to keep the schedule
t aparte busbaan met 50 toegestaan, gewone rijstrook 30
!s tram 2 deed er in de nieuwe situatie op de klok precies even lang over
= t | Tel en meet vooraf, zodat je na een jaar eerlijk kunt laten zien of het stiller en veiliger is geworden.
t nulmeting: slangen leggen in september, herhalen in september
t geluidsmeter bij drie bewoners op het balkon hangen
i anders wordt het welles-nietes op Facebook
s niemand weet meer hoe het was, dus iedereen heeft gelijk
i publish the numbers even if they disappoint
x OFL doet de meting Van Speykstraat, rapport 1-10

% Hoe maken we de weg bij scholen veilig?
= i | De ouders die hun kind met de auto brengen, zijn zelf het gevaar waar ze over klagen.
s dubbel geparkeerd, deur open, bakfiets eronder, elke ochtend
s "het is te gevaarlijk om te fietsen" zegt ze vanuit haar Volvo XC90
i mirror time for parents
s we telden 63 SUV's in twaalf minuten voor 180 leerlingen
i de file voor de poort ís de poort
!s ik werk in Venlo en moet om kwart voor negen op de A67 zitten, wat wil je dan
= t | Sluit de straat voor de school een halfuur af met een hek dat ouders zelf neerzetten.
t schoolstraat, Gent begon ermee, draaiboek gratis
s opa's in hesjes met een nadar-hek, de hele buurt groet ze
t retractable bollard linked to bell times, Hackney style
i dertig minuten rust is genoeg voor een gewoonte
x proef OBS De Wissel: van herfst- tot kerstvakantie
= i | Kinderen moeten zelf leren fietsen en lopen in het verkeer, want wie alles afschermt maakt ze weerloos.
i oefenen in de echte wereld, niet op een plein met pionnen
s mijn jongste is elf en is nog nooit alleen de weg overgestoken
t VVN verkeersexamen terug, en dan in november met regen
i cotton wool kids become phone-staring cyclists
s groep 8 gaat straks naar de brugklas 9 km verderop en kan geen voorrangsregels
= v | Waarom staat een nieuwe school aan de drukste weg van de wijk?
v wie heeft die locatie in vredesnaam goedgekeurd?
s goedkoopste kavel, daarom
v didn't anyone ask the traffic department?
i verkeer aan de voorkant van het huisvestingsplan, niet als sluitpost
s uitrit van de Gamma en de kleuterdeur delen één stoep
= x | De verkeersouder en de wijkagent lopen dit voorjaar de routes met de kinderen en leveren een lijst met knelpunten.
x Wandeling do 14 maart, start 8.10, Karin regelt hesjes
x verkeerskundige verwerkt lijst binnen 4 weken
t geef ze stickers: groen smiley, rood boos, plakken op de paal
i op 1,20 m hoogte zie je heel andere dingen
s one girl pointed at a hedge no adult had ever noticed
= none
leeg klopt
leeg eens met geel briefje
proces wie schrijft?
grap 30 is ook hoe hard deze discussie gaat
offtopic het lampje op de parkeerplaats hier is stuk

% Hoe verdelen we de parkeerruimte in een wijk die steeds voller wordt?
= i | Een tweede auto hoort niet meer gratis op straat te staan.
s op nummer 8 hebben ze een camper, een bestelbus en twee Polo's
i wie meer plek inneemt betaalt meer, net als bij een volkstuin
t Amsterdam-Noord: vergunning 2 is vier keer zo duur
i the kerb is public land worth 40k per bay
s 1,3 auto per adres, 0,9 vak. Reken maar uit
!s mijn zoon en ik werken allebei ploegendienst, zonder tweede wagen kan een van ons niet naar zijn werk
= s | Betaald parkeren in de ene wijk schuift het probleem door naar de straat ernaast.
s sinds vorig jaar staat onze laan vol met vreemde kentekens
s waterbedeffect, drie keer op rij
i either do the lot or do nothing
i trek de zone in één keer tot het spoor
s kantoorlui lopen nu tien minuten langs mijn raam met hun laptoptas
= a | Een boom of een parkeervak: in een smalle straat past niet allebei.
a schaduw of blik
s 38 graden op mijn stoep vorige zomer en tien auto's met dichte ramen
a for every three bays removed you get one decent crown
i kies klimaat, want die hitte gaat niet meer weg
v wie vraagt de merels?
!i halfverharding met een plataan ertussen kan heus wel, kijk in Lent
= r | Nieuwbouw met een lage parkeernorm kan alleen als bewoners geen vergunning voor de omliggende straten krijgen.
s 120 appartementen, 30 plekken, en nu zoekt iedereen bij ons
r GPK- en POET-lijst vóór verkoop van de eerste woning vastgesteld
s makelaar zei tegen die mensen dat het wel los zou lopen
i buyers must sign that they know
t adres uitsluiten in de verordening, Utrecht Merwede is het voorbeeld
v houdt die uitsluiting stand bij de rechter?
= t | Gebruik de lege avonduren van garages van kantoren en supermarkten voor bewoners.
t dubbelgebruik via Mobypark, barrière met kenteken
s onder de Rabobank zijn 's nachts 200 lege plekken, licht aan en al
i nights and offices are a perfect match
t spreek af dat je voor 8 uur weg bent, hangt een bordje, werkt al in Haarlem
s winkelcentrum wil best, maar de verzekeraar ligt dwars

% Hoe praten we over parkeren zonder dat het ontploft?
= i | Begin het gesprek bij hoe de straat eruit mag zien en niet bij het aantal plekken.
i eerst dromen over spelen en zitten, dan tellen
s zodra het woord norm viel stonden er drie mannen op
t leg een foto van de straat uit 1955 op tafel
i ask what they want outside the door, not what they lose
t parkeervak een zaterdag lang met kunstgras en stoelen vullen (Park(ing) Day)
= s | De luidste stemmen op de avond zijn niet de meerderheid in de straat.
s zes man met map onder de arm, en de rest thuis
s enquête: 58% vóór, zaal: 90% tegen
i noise is not numbers
s de buurvrouw zonder auto durfde niks te zeggen
t steekproef met brief van de burgemeester en een koffiebon, dan hoor je de anderen
= i | Een proef moet echt omkeerbaar zijn, anders gelooft niemand meer dat er wat te kiezen viel.
s "tijdelijk" hekje staat er sinds 2019
i potten en verf, geen beton
r vooraf einddatum en criteria waarop het weer weg gaat
t Living street in Ghent: two months, then everything gets packed up
s de knip in de Weesperstraat was over na zes weken en dat was juist wél netjes
!i als je alles kunt terugdraaien wachten de tegenstanders gewoon de rit uit
= v | Waarom betaalt een bezoeker met mantelzorgtaken net zoveel als een toerist?
v kan mijn zus die elke dag komt wassen niet een pas krijgen?
s thuiszorg kreeg 72 euro boete terwijl ze oma aan het douchen was
v carers' permits exist elsewhere, why not here?
i zorg is geen koopzondag
s bezoekersregeling: 150 uur per jaar, in mei waren wij erdoorheen
= x | De wethouder komt voor de zomer zelf met een kaart en een tarieventabel de straten langs.
x Bakfiets + Kees (wethouder) 6 dinsdagen in mei en juni
x PB drukt kaart A0 voor 20 april
i niet nóg een zaal met een microfoon
t ga op een klapstoel bij de ondergrondse container zitten, iedereen komt langs
s at my door he finally understood why the lorry can't turn
= none
leeg jaaa
leeg idem
proces kan er iets rustiger gepraat worden aan tafel 2
grap ik zoek nog steeds een plek, stuur hulp
offtopic hondenpoep is erger

% Hoe krijgen we leven terug in de lege winkelstraat?
= i | Het kernwinkelgebied moet kleiner, want de winkels van vroeger komen niet meer terug.
i krimp het, wees eerlijk
s sinds de V&D zijn wij een aanloopstraat naar niks
t Roermond trok de grens bij de Markt en deed de rest van kleur veranderen
i less high street, more town
s 18.000 m2 op 9.000 klanten, dat tekent zichzelf
!i geef het niet zo snel op, de vintage- en speciaalzaken zoeken juist goedkope straten aan de rand
= t | Laat jonge ondernemers voor een klein bedrag een leeg pand uitproberen.
t pop-up voor 100 euro p/m, Streetlab
s mijn nichtje begon met keramiek in de oude Blokker en zit er na twee jaar nog
i give them six months and a broom
t sleutelpot: de stichting leent uit, eigenaar dekt gas/water/licht
s de hippe sokkenzaak was in drie weken uitverkocht
r brandveiligheid en verzekering moeten wel geregeld zijn voor de sleutel wordt overhandigd
= s | Eigenaren op afstand laten hun pand liever leegstaan dan dat ze de huur verlagen.
s belegger zit in Israël en neemt de telefoon niet op
s WOZ-waarde en boekwaarde, daar zit hem de kneep
v wie is eigenlijk de baas van het oude postkantoor?
i one lower rent drags down their whole portfolio, so they'd rather wait
s vitrage dicht, post puilt uit de brievenbus, al vier jaar
t leegstandsverordening met meldplicht, boete bij zwijgen
= i | Wonen boven en in de winkel brengt de straat meer leven dan weer een winkelketen.
s 's avonds brandt er licht boven de Etos, dat geeft een heel ander gevoel
i bewoners zijn klanten die nooit naar huis gaan
t transformatie begane grond Veenendaal, subsidie per voordeur
i gordijnen i.p.v. rolluiken
s met een trap door de etalage is die bovenetage niet te verhuren
!s in onze straat zitten nu matglas en vuilnisbakken waar eerst bloemen stonden
= v | Willen we dat de gemeente zelf panden opkoopt?
v mag dat van de provinciale toezichthouder?
i a city that owns nothing can only beg
a zelf bezitten met risico of blijven smeken bij de eigenaar
s Sittard-Geleen kocht het hele blok en kan nu eindelijk sturen
t wijkontwikkelingsmaatschappij, revolverend, zie Heerlen
v en als het niet verkoopt, wie lacht er dan?

% Wat trekt mensen naar het centrum als ze alles online kopen?
= i | Mensen komen om elkaar te zien, dus een zitplek telt zwaarder dan een aanbieding.
i bankjes met rugleuning en niet zo'n hufterproof betonblok
s vrouwen van zwemmen drinken hier elke dinsdag twee uur lang koffie
s my teenage kids go to town to sit on the stairs
t fontein met natte voeten erin, Den Bosch, en de terrassen zitten vol
i de stad is de huiskamer van wie een kleine woning heeft
= s | De zaterdagse drukte bestaat nog, maar doordeweeks kun je een kanon afschieten.
s dinsdag: drie klanten voor lunchtijd, waarvan twee voor de wc
s passantentelling -31% wo, -4% za
i the week has become one day long
v waarom zijn alle zaken op maandag dicht en de museumdag ook?
s sinds de bieb verhuisde naar het station zie je ze niet meer
= t | Zet het gemeenteloket, de huisarts en de bibliotheek terug in het hart van de stad.
t stadskantoor in de voormalige Hudson's Bay, Leiden deed iets dergelijks
i publieksfuncties eerst, commercie volgt
s toen de prikpost kwam verkocht ik ineens veertig broodjes meer
t Move the night school into the vacant C&A
i wie een paspoort haalt loopt ook langs de kaasboer
s bloedprikken op de Markt, daarna gebak: vaste prik voor mijn schoonmoeder
= r | Vergroening slaagt alleen als er meteen is afgesproken wie water geeft en wie snoeit.
s boompotten van vorig jaar staan er als luciferstokjes bij
r beheerbudget in dezelfde raadsvergadering als het ontwerp
i planting is easy, August is hard
x bloemist De Wit geeft dagelijks water mei–sep, gemeente betaalt slang
s niemand voelde zich aangesproken en toen was het dor
= a | Zondag openen geeft omzet, maar kost kleine winkeliers hun enige vrije dag.
a gezin of kassa
s ik sta er al zes dagen in, mijn vrouw ziet me alleen slapend
i chains can roster, I am the roster
s toeristen stonden voor dichte deuren en gingen naar Batavia
a rust op maandagochtend of koopzondag met alles erop en eraan
!i alleen de eerste zondag van de maand, dan heb je het beste van twee werelden
= none
leeg jep
leeg -
proces pauze?
grap bol.com brengt vanavond de conclusies
offtopic de nieuwe rotonde is echt een draak
offtopic wie heeft mijn jas

% Wat moet er met onze weekmarkt gebeuren?
= s | De kramen verdwijnen omdat de kooplui met pensioen gaan en geen opvolger hebben.
s visboer stopt in juni, zoon zit in de IT
s van 68 naar 31 kramen in tien jaar
s de jongste achter de kraam is 54, ik heb het gevraagd
i no son, no stall
v wie staat er over vijf jaar nog in de kou om vijf uur op te bouwen?
!s de Syrische olijvenman is 26 en heeft al twee neven aangenomen
= i | De markt moet van vlaaien en foodtrucks leven, niet van de zakken uien die je bij de Jumbo haalt.
i proeven, ruiken, kletsen, niet bulk inslaan
t dinsdag streetfood met lange tafels, zoals de Markthal in Gent
s de loempiakraam heeft een rij van dertig, de groenteboer ernaast staat met zijn armen over elkaar
i make it lunch instead of groceries
s mensen nemen nu een bak pad thai mee en eten die op de trap van het stadhuis
!s ik leef van een uitkering en koop daar mijn aardappels voor een euro per kilo
= a | Verplaatsen naar zaterdag trekt werkenden, maar op die dag staan de kooplui al ergens anders.
a woensdag voor oud en zaterdag voor jong
s op za staan ze in Zwolle, daar verdienen ze het dubbele
i je koopt vijf nieuwe bezoekers met het verlies van tien vaste
v could we split it: Wednesday cheese and fish, Saturday the rest?
s werk tot zes, dus ik zie alleen de lege kratten
= t | Probeer een avondmarkt met muziek, want daar komt een heel ander publiek.
t elke eerste do van de maand, 16-21 u, Deventer doet 't al
s vorige zomer met de jazzband: binnen een uur was de kibbeling op
i late licht, lage drempel, wijntje mag
t string lights and a DJ with a trolley, no permit needed under 80 dB
s studenten op klapstoelen tussen de marktkoopmannen, wat een beeld
= r | Zolang stroom- en watervoorzieningen op het plein niet deugen, komt er geen nieuwe koopman.
s aggregaten, aggregaten, en maar roken
r eerst kast met 63A op vier hoeken, daarna mag je pas adverteren
s crêpe man left after two weeks, tripping the fuse
i geen wc, geen koopman, zo simpel
s kast ging stuk en drie vriezers vol kip waren naar de maan

% Hoe houden we de markt van ons allemaal?
= i | Op de markt spreken mensen elkaar die anders nooit in dezelfde ruimte zouden zijn.
s ik leerde Turks tellen bij de tomaten
i hier staan de hoogleraar en de straatveger in één rij
s mijn oom met dementie kent alle namen nog bij de kaasboer
i it is the last mixed room we have
s bij overlijden hangt de rouwkaart bij de bloemenkraam
= s | De ambulante handel voelt zich weggedrukt door terrassen, evenementen en verbouwingen.
s voor de kermis moesten we drie weken weg zonder schadevergoeding
s elk jaar een meter kleiner, elke keer "tijdelijk"
v waarom mag dat beachvolleybalveld er wel op dinsdag?
i we were here in 1286, the terrace in 2011
s bij de herinrichting waren de kelderluiken vergeten, nu staan we scheef
t vaste plek met naam in het omgevingsplan, dan kunnen ze je niet verschuiven
= x | Marktmeester en marktcommissie leggen voor de zomer een nieuw reglement met lagere staangelden voor starters voor.
x Jan B (marktmeester) concept in week 18
x commissie vergadert 12 mei, stemming 2 juni
t eerste halfjaar half tarief, Breda heeft de tekst
i de drempel ligt bij 900 euro per kwartaal
s kraam, bus, weegschaal: voor ik één appel verkocht was ik 14 mille kwijt
r starters need a guaranteed spot before they buy a fridge van
= v | Moet de gemeente de markt draaien of kunnen ondernemers het beter zelf?
v zelfbeheer, net als in Groningen-Oost, is dat wat?
s gemeente int, wij vegen
i kooplui zijn eigenwijs, die krijg je nooit op één lijn
a private operator brings flair but raises the rent
!s onze stichting runt de markt vijf jaar zonder één cent tekort
= t | Verbind de markt met scholen en kookcursussen zodat een nieuwe generatie leert inkopen.
t groep 7, een tientje, recept en een mandje: ze onderhandelden als gekken
s mijn dochter dacht dat spruiten uit een zak groeiden
t Cooking class from the stalls, Sunday leftovers, like in Marseille
i de koper van 2040 staat nu met een ijsje in zijn hand
x Marktcommissie en de Montessori plannen eind april een speurtocht
= none
leeg eensch
leeg hear hear
proces mogen de ramen open, het ruikt naar haring
grap drie voor een tientje, dit briefje
offtopic het ziekenhuis is ook zo slecht bereikbaar

% Hoe komen we in de buurt van een Natura 2000-gebied tot lagere stikstofuitstoot die boeren ook volhouden?
= i | Stuur op het doel en laat de boer zelf kiezen hoe hij de ammoniak omlaag brengt.
i zeg mij hoeveel kilo, niet welke vloer
s drie emissiearme stallen gebouwd en bij de rechter bleken ze niks waard
t KPI-K van Noord-Brabant, punten per maatregel
i outcome based, like we do with safety in a factory
s voorschrift van Den Haag: mest uitrijden op een dag dat het hier blank stond
!i met doelsturing kun je niet handhaven, want depositie meet je niet per erf
= r | Zonder zekerheid over de vergunning investeert geen bank mee in extensiveren.
s Rabo wil pas praten met een onherroepelijk besluit
r PAS-melders legaal, dan pas de rest
v hoe lang is die natuurvergunning van mij nog wat waard?
i no permit, no loan, no transition
s al zes jaar illegaal volgens de brief, terwijl ik keurig gemeld heb
= s | Jonge boeren haken af door de stapel regels die telkens verandert.
s vierde minister, vijfde plan, ik ben 29 en moe
s mijn maat gaat kraanmachinist worden
i moving goalposts make a very long game
s Overname uitgesteld. Weer. Vader is 71
s kringloopwijzer, GLB, derogatie: ik zit vaker op kantoor dan in de stal
= a | Vrijwillige uitkoop duurt lang en treft de verkeerde plekken, onteigenen is snel maar breekt het vertrouwen in de streek.
a lbv-plus wachten of met de deurwaarder komen
s de stoppers zitten in Ede en de hei ligt in Drenthe
i dwang maakt een dorp dertig jaar stuk
v ga je mijn overgrootvader zijn land echt afpakken?
a carrots cost a billion, sticks cost an election
!i zonder onteigening als stok achter de deur beweegt de grootste uitstoter nooit
= t | Begin met weidegang en minder eiwit in het voer, dat levert direct effect tegen weinig kosten.
t ureum in de melk op 18, mijn voeradviseur heeft een tabelletje
s 160 gr eiwit in plaats van 175 en de koe gaf er geen liter minder om
t Farmers coach other farmers, see Netwerk Praktijkbedrijven
i laaghangend gras, letterlijk
s 720 uur buiten in Ureterp en de mestput stonk half zo erg

% Wie betaalt de boer voor natuur en landschap?
= i | De consument en de supermarkt moeten meer betalen, anders blijft natuur een hobby van de boer.
i AH pakt de marge en ik de vogels
s kievitsmelk lag voor 1,09 naast melk van 99 cent: en toen pakte men de 99
t PlanetProof, 2 cent extra per liter
i true price at the till, not on a poster
v waarom staan de gruttobonnetjes niet op het pak?
!i de klant heeft al niks over, haal het bij de fabriek
= i | Beloon beheer langjarig en per resultaat, niet in subsidierondes van zes jaar.
s ANLb loopt eind 2028 af en dan?
i een houtwal leeft langer dan een college
r contract van minimaal 30 jaar op de grond, ook bij verkoop
t Switzerland pays per orchid counted, farmers compete for it
s pachter weg, heg eruit, subsidie terugbetaald, klaar
= t | Werk met een gebiedsfonds waarin de drinkwaterbedrijven, de provincie en recreatieondernemers geld storten.
t Vitens betaalt al mee in het Vechtdal
t toeristenbelasting-dubbeltje, Texel
i wie er van profiteert legt in de pot
s campingbaas verkoopt 'uitzicht op koeien' maar geeft de koe niks
i let the water company buy clean soil instead of filters
= s | Het geld van de landelijke regelingen blijft steken bij adviesbureaus en pilots.
s tien procesbegeleiders op één gehucht
s 4,2 mln in het gebiedsproces, 0 op het erf
i I have met more consultants than cows
v waar is die vijfentwintig miljard nou eigenlijk?
s keukentafelgesprek nummer negen, zelfde koekje
t laat het collectief de aanvraag doen, scheelt een bureau
= r | Grond moet beschikbaar zijn als ruilmiddel voordat een boer kan omschakelen.
r grondbank met minstens 200 ha in het gebied
s ik wil wel extensief, maar waar haal ik twaalf hectare vandaan?
t Groenfonds kocht tussentijds en verpachtte door, zo kon ruilverkaveling lopen
s de investeerder uit Luxemburg bood 110.000 per ha, wij niet
i you cannot reduce cows on the same tight acres
= none
leeg +
leeg snap ik niet
proces dit stond al op een ander vel
grap ik loos ook stikstof na die uiensoep
offtopic mijn trekkerbelasting, daar wil ik het eens over hebben

% Hoe krijgen we weidevogels en insecten terug op het boerenland?
= i | Waterpeil omhoog in het voorjaar is de eerste stap, maaien later is daarna pas zinvol.
i nat, nat, nat
t plas-dras pompje op zonne-energie, € 900 bij het collectief
s grutto's zaten bij buurman Wiersma op de plas en nergens anders
i without mud there are no worms, without worms no chicks
s hier droog als een kurk op 3 april
!s bij ons peil +20 en de kievit bleef weg, het gras stond te hoog
= s | De vos en de kraai eten de nesten leeg en niemand durft dat hardop te zeggen.
s van 14 nesten bij mij 11 gepredeerd
s wildcamera: steenmarter, steenmarter, vos, hermelijn
i het taboewoord heet jacht
v mag er nou wel of geen faunabeheerplan?
s buizerd op de paal, hij telde mee
!i predatie is een gevolg van kaal land, niet de oorzaak
= t | Maak mozaïek: stukken maaien, stukken laten staan en kleine randen voor bloemen.
t kruidenrijk mengsel Cruydt-Hoeck en een derde niet inzaaien
t vlucht-strook van 6 m langs de sloot, tractor-app geeft de lijn
i een gatenkaas voor kuikens
s op dat vak met paardenbloemen hoorde ik ineens weer leeuweriken
i patchwork beats carpet
= r | Een boer kan pas natuurinclusief werken als zijn afnemer, pachtheer en waterschap meebewegen.
s pachtcontract: minimaal twee snedes voor 1 juni, hoe dan
r drie partijen aan tafel, of niet beginnen
i hij wil wel, maar zijn melkfabriek niet
t pachtpilot Kerk in Actie: korting voor wie kruiden zaait
s the water board set the level in January, the birds came in March
v wie geeft mij het recht om mijn sloot dicht te laten groeien?
= i | Tel de vogels met vrijwilligers en boeren samen, want dan gaat het om de soort en niet meer om het gelijk.
s met Jan van de vogelwacht sta ik nu op de dam koffie te drinken
t app BoerenNatuur, gezamenlijk intekenen op één kaartje
i na drie voorjaren samen zoeken schreeuw je niet meer over elkaars schutting
s dochter van 9 vond het eerste wulpennest in Eemland
i count together, argue less

% Wat moet er met bermen, sloten en houtwallen gebeuren?
= i | Ecologisch bermbeheer begint bij de aannemer in de cabine en niet bij de beleidsnotitie.
i de chauffeur beslist, om zeven uur 's ochtends
s prachtige visie, en toen kwam de klepelmaaier
t Kleurkeur-certificaat eisen in het bestek, twee dagen cursus
i train the guy on the mower
s hij had nooit gehoord dat de orchideeën er stonden en ze gingen eraf
= v | Wie kan de gemeente helpen met het hooi dat van de bermen komt?
v waar laat je 800 ton nat gras?
s geitenboer wil het niet, te veel blikjes
t bokashi maken, ingekuild, terug op de akker (Ottersum)
v can it go into paper or insulation boards?
s afvoer kost meer dan maaien
t vergister Bio-energie Oost, neemt ook natte partijen
= a | Een strakke berm is veilig en overzichtelijk, een ruige berm leeft maar belemmert het zicht.
a koolwitjes of kilometerpaaltjes
s bij de kruising zag ik die fietser pas op het laatst
i 1 meter kort langs het asfalt, rest laten bloeien
a neat verge or hedgehogs
s inwoners bellen over "onkruid" elke juli, standaard
!s sinds de bloemen er staan rijdt men in onze straat juist rustiger
= x | Het waterschap legt in de winter drie kilometer natuurvriendelijke oever aan en de boeren onderhouden die.
x WDOD start 15 okt, aannemer Van der Wiel
x boer P.S. en maat schonen 1x per 2 jaar
t taluds 1:5 met riet, voorbeeld Rottige Meente
i zachte kant, geen beschoeiing
s krooshekken los, kikkers volop, reiger blij
= s | De houtwallen uit de ruilverkaveling zijn te dun om nog een functie te hebben.
s een rij meidoorns met gaten, waar de wind doorheen fluit
s vroeger kon je tot Anloo onder takken lopen
i a hedge should be as wide as it is tall
s schapen vraten de onderste meter kaal
t vlechtheg met jonge stekken, cursus Maasheggen op zaterdag
= none
leeg 👍
leeg eens
proces kunnen we de kaart erbij leggen
grap ik wil ook wel gemaaid worden op 1 juli
offtopic de trein naar Assen reed weer niet

% Wat leren we van tien jaar afval scheiden?
= i | Diftar werkt als de prijs direct voelbaar is, maar in hoogbouw maakt het mensen boos.
s 1,50 per zak en ik ga stampen tot hij barst
i de grijze bak voelt nu als een taxi, elke rit telt
s bij ons in de flat lag er in week één al troep naast de container
a huis met tuin of galerij, dat verschil is zo groot
t Hoorn geeft galerijbewoners een vast tarief en de rest diftar
!i gelijke monniken: ook op tien hoog kun je scheiden
= s | De vervuiling in het plastic maakt dat hele vrachten alsnog worden verbrand.
s luiers, een tent, en een halve kip in de PMD
s afkeur 22% in Q3 bij de sorteerder
i one bag spoils the truck
v wie betaalt die afgekeurde vrachten: wij of de producent?
s milieustraat-jongens laten me de geel-groene zak openen, leerzaam
= i | Het is eerlijker om de fabrikant te laten opdraaien dan de burger te laten scheiden.
i wie het maakt ruimt het op
s chipszak van drie lagen plastic, ga daar maar eens voor staan
t Verpakkingsbelasting naar recyclebaarheid, Frankrijk heeft bonus-malus
i stop selling it, then I don't have to sort it
s twintig bakken in mijn schuur en de fabrikant lacht
!i we zijn de consument die het koopt, dus we zijn er allemaal schuldig aan
= t | Zet de inzameling van gft om in een kleine bak met een klikdeksel en gratis biologische zakjes.
t keukenemmertje van 7 liter, Apeldoorn strooide ze rond
s mijn vrouw gooide het overal bij tot ze die zakjes kregen
t ventilated caddy, no smell in July
i maden en stank: los dat op en de rest komt vanzelf
s emmer met kleppende deksel doet het al vijf jaar op ons aanrecht
= v | Wat moet er gebeuren met de volle textielcontainers nu de markt ingestort is?
v wie wil die shirtjes nog hebben?
s drie weken niet geleegd, jassen over de stoep
v is Tampere with its fibre factory really better than our kringloop?
i eerst sorteren op school, dan verkopen: vul de kast van de buurt
s 12 cent per kilo betalen om er vanaf te komen, was 30 cent opbrengst

% Hoe houden we de straat schoon en helpen we bewoners daarbij?
= s | Bijplaatsingen rond de container ontstaan omdat hij vol zit en mensen anders een rondje voor niks lopen.
s lift op en neer met een zak, container vol, dus maar ernaast
s pas klapt dicht, systeem op storing, dozen blijven
t sensor erin: meldt zichzelf bij 80 procent
i people are not filthy, they are tired
s op maandagochtend is het net een rommelmarkt
!s bij ons was de container half leeg en toch lag er een matras
= i | Een vaste gezichtsbepalende straatveger doet meer dan camera's en boetes.
s Ahmed groet iedereen, nou dan gooi je niks meer op zijn stoep
i iemand die ze kennen, geen oog aan een paal
s sinds de straat zijn eigen veger heeft is er nog maar één zwerfzak per week
t wijkconciërge, MBO-stageplek + loon, Helmond
i a broom with a name
= t | Help ouderen en mensen zonder auto met grofvuil aan huis ophalen.
t lenen: bakfiets van de milieustraat, gratis een uur
s mijn buurvrouw van 83 sleepte zelf haar bankstel naar buiten
t een gezamenlijke ophaaldag in april met koffie, Zoetermeer
i afspraak maken per app kan niet elk mens
x circulair ambachtscentrum start februari met twee ploegen
i collect it before it becomes a dump
= r | Zwerfafvalacties blijven een eenmalig feestje als er geen plek is waar het opgeraapte heen kan.
s 17 zakken op een hoop en niemand kwam ze halen
r eerst de route van de veegwagen, dan de prikkersdag
i opruimen en klaar is niet af, het moet ook weg
s scouting deed het drie zaterdagen, toen stond er een foto in de krant en toen niks
v who picks up the pickers' bags?
= x | Gemeente en corporatie proberen komend kwartaal vier ondergrondse containers in de Dichtersbuurt verplaatst te krijgen.
x S. Bakker (Ymere) rooiplan voor 30 juni
x gemeente graaft in week 22, 23
s huisjes ernaast kregen zicht op zes grauwe monden
i de container moet op de looproute naar de bus, niet erachter
t Copy the trick from Ghent: brick it in with a bench on top
= none
leeg eens!
leeg weet niet
proces geel of roze briefje?
grap gooi dit briefje in het papier
offtopic de katten van de buren zijn het echte probleem

% Hoe maken we circulair slopen en bouwen gewoon in plaats van een pilot?
= i | Ontwerp het gebouw zo dat je het later uit elkaar kunt schroeven in plaats van kapot moet hakken.
i droog verbinden, niks lijmen
t Het tijdelijke rechtbankgebouw Amsterdam ging in dozen naar Enschede
i think Lego, not cake
s kozijnen zaten dicht met purschuim, alles naar de gort
t losmaakbaarheidsindex DGBC > 0,7 in het PvE
s timmerman van 62 zei: zo deden wij het vroeger, met pen en gat
= r | Gebruikte materialen vinden pas afzet als er opslagruimte is tussen sloop en bouw.
s 400 deuren in mei beschikbaar, nodig in november
r hal van 3000 m2 aan het water, dan kan de oogst blijven liggen
i timing is everything, a yard buys time
t gemeentewerf in Leiden als hub, straatstenen liggen er al
s puin geworden omdat de container maandag kwam
= s | Aannemers kiezen nieuw omdat de garantie en het keurmerk op tweedehands ontbreken.
s constructeur wilde niet tekenen voor die oude stalen liggers
s CE-markering? van een balk uit 1931? succes
v who is liable when a reused beam cracks?
i verzekeraar bepaalt meer dan de architect
t Certificaat NTA 8713 voor hergebruik staal, pas het toe
!s wij leverden gebruikt glas met gewoon vijf jaar garantie, geen enkele claim
= i | Het beste circulaire gebouw is het gebouw dat blijft staan en een nieuwe functie krijgt.
s de Philipsfabriek is nu een school en de klinkers zijn gewoon van toen
i niet slopen is de hoogste trede, lees de R-ladder van boven
t lege kerk Sint-Jozef: 12 appartementen erin geschoven
i demolition is a failure of imagination
s sporthal uit '78 tegen de vlakte en op dezelfde plek... een sporthal
!i een jaren 70-kantoor met plafonds van 2,30 kun je beter oogsten dan knuffelen
= a | Een lage milieuprestatie-eis geeft marktpartijen lucht, een strenge eis dwingt innovatie maar maakt woningen duurder.
a MPG 0,5 of 0,8: schone lei of starterswoning
i streng zijn, de markt volgt altijd mopperend
s ontwikkelaar dreigde met schrappen sociale huur, weer
a twenty more units or twenty percent less carbon
v wat kost een tiende punt eigenlijk per woning?

% Hoe kan de overheid circulair inkopen zonder erin te verdrinken?
= t | Vraag bij een aanbesteding om hergebruik op functie en niet op een technische specificatie.
t 'licht op het bureau' i.p.v. 450 lux-armatuur type X
s Turntoo leverde lampen als dienst aan de gemeente Brummen
i beschrijf wat het moet doen, laat het hoe over
t RAW-bestek opengooien, alleen de prestatie eisen
i buy the hole, not the drill
= i | Eerst minder kopen: een meubel dat je niet nodig hebt is het duurzaamst.
s magazijn staat vol met 300 bureaustoelen, wij bestelden er nog 80
i kringloop voor kantoor, dan pas de catalogus
t marktplaats-intranet: drie ministeries ruilen al via Rijksmarktplaats
i the greenest chair is the one you already sit on
s thuiswerken, halve bezetting, dubbele inboedel
!i in een groeigemeente met een nieuwe wijk red je het niet met oude spullen
= s | Inkopers en juristen durven niet af te wijken, omdat de rechtmatigheidscontrole daarop afrekent.
s accountant zette een kruisje bij onze gunning op levensduur
s "laagste prijs, dan krijg je geen gezeur"
i de angst zit in de afdeling, niet in de wet
v mogen we van de Aanbestedingswet MKI zwaarder wegen dan prijs?
i lawyers read risk, I read a missed chance
t vraag PIANOo om een second opinion, kost niks
= r | Er is eerst een materialenpaspoort nodig van alle eigen gebouwen en bruggen, anders weet je niet wat je hebt.
r inventarisatie areaal, dan pas strategie
s brug 214: niemand weet welk hout, tekening in de kelder ondergelopen
t Madaster, instappakket voor gemeenten
i a bank that does not know its own vault
s asfalt uit de A27 had teer, dat hadden we in 1994 op papier moeten zetten
= v | Hoe voorkomen we dat de kleine lokale ondernemer afhaakt op de circulaire eisen?
v moet de stratenmaker uit het dorp nu ook een LCA laten maken?
s rapport kost 4.000, opdracht is 9.000
i papierwerk sluit juist de sloper uit die al dertig jaar hergebruikt
t Split the lot: below 50k no footprint report needed
v is er een rekenhulp voor een bedrijf van drie man?
= none
leeg klopt als een bus
leeg +1
proces mogen wij doorschuiven?
grap dit briefje is van 100% hergebruikte mening
offtopic die nieuwe printer doet het weer niet

% Hoe maken we de haven schoner zonder de bedrijven weg te jagen?
= i | Walstroom moet verplicht worden, want vrijwillig blijven de motoren aan de kade draaien.
s roet op mijn vensterbank, elke week een vingerlaagje
i no plug, no berth
s stekkerkast ligt er, al twee jaar, kap er nog op
t Göteborg doet verplicht sinds 2000 en niemand is weggevaren
i stekkeren is niet leuk, dus maak het geen keus
!s onze kade kreeg de verplichting en de rederij ging naar Zeebrugge
= s | Voor binnenvaartschippers is de stekker vaak ver weg, stuk of duurder dan diesel.
s 45 cent per kWh in Dordrecht, gasolie goedkoper
s verlengkabel van 80 meter, twee man en een rugklacht
v kan er één pas komen voor alle havens?
s three apps, four cards, none works on Sunday
s kast nr 12 kapot gemeld in maart
= t | Geef schone schepen korting op het havengeld en laat vieze schepen meer betalen.
t Environmental Ship Index, IJmuiden rekent het al door
t Green Award-label, binnenvaart krijgt 30 procent
i vervuiler voelt het in zijn factuur
i differentiate dues by nitrogen, not length
s sinds de korting heeft de vloot van Van Oord nieuwe katalysatoren
!i korting op havengeld is peanuts tegenover bunkerkosten, dat stuurt niks
= a | Meer ruimte voor industrie levert banen op, maar de woonwijk ernaast krijgt meer herrie en stof.
a kade 5 verlengen of Kattendijke rustig
s om vijf uur 's morgens klinken de containers als klokken
i leg een groene wal ertussen, minstens 40 meter
a 300 jobs or 300 front doors
v hoe dicht mag een woning in de zone industrielawaai?
= r | De haven heeft eerst een aansluiting op het stroomnet nodig voordat elektrificatie kan beginnen.
r 150 kV in 2030, anders is alles papier
s TenneT staat op de rem, terwijl de kraan al besteld is
i no grid, no green harbour
s 12 walkasten in de opslag, wachtend op een kabel
t eigen batterij en directe lijn van het windpark op de pier

% Hoe blijft de haven verbonden met de stad en haar inwoners?
= i | De haven moet laten zien wat ze doet, want achter het hek ontstaat wantrouwen.
s als kind mocht ik op de kade vissen, nu zie ik prikkeldraad
i open dag is leuk, maar elke dag een kier is beter
t FutureLand Maasvlakte, bussen met scholen en een loods om in te klimmen
i a fence breeds stories
s de buurt dacht jarenlang dat het gifgas was, het was sojameel
= s | Jongeren uit de stad zien er geen beroep in, terwijl het personeelstekort groot is.
s stage? mijn zoon dacht dat het sjouwen met zakken is
s vacature operator: 214 dagen open
v waarom komt niemand van die bedrijven op het vmbo?
i they picture a dock worker with a hook, not a joystick
s buurmeisje stuurt vanuit een toren vier kranen, verdient meer dan ik
t STC-busje: zet 2e-jaars een middag op een sleepboot
= v | Wie houdt toezicht op het geluid en de stank als drie overheden verantwoordelijk zijn?
v DCMR, ODRA of de ILT, aan wie klaag ik?
s drie keer gemeld, drie keer doorverwezen
v is there one map with all complaints on it?
i één nummer voor alle overlast en een naam erbij
s de gemeente wees naar de provincie, de provincie naar de wind
= t | Betrek omwonenden met een eigen meetnet en een snuffelploeg die ruikt en noteert.
t e-noses, 14 stuks, Zaanstreek
t buurvrouw-geurpanel: drie keer daags een cijfer
s op onze eigen meter zagen we de piek om kwart over drie, precies bij de lossing
i measured by us, believed by us
i cijfers van de straat zijn moeilijk weg te lachen
!i een app met neuzen is geen bewijs, dat houdt voor de rechter nooit stand
= x | Havenbedrijf en gemeente nemen in het najaar een fonds in gebruik waarmee bewoners hun buurt opknappen.
x HbR stort 2 ton per 1 sept, wijkraad beslist
x eerste ronde aanvragen sluit 1 december
t windfonds Urk als sjabloon
s speeltuin van ons budget, met de bootjes erin, trots als een pauw
i small pot, own say
= none
leeg eens
leeg ...
proces iemand een telefoonoplader?
grap het enige schip dat ik zie is het schip bij de bar
offtopic de Botlekbrug is alweer open

% Hoe verduurzaamt de industrie in onze regio terwijl de werkgelegenheid blijft?
= i | Bouw de groene fabriek naast de oude voordat die sluit, anders staat het vakmanschap op straat.
i eerst het nieuwe, dan pas afbouwen
s bij Aldel wisten ze in zes maanden niet meer hoe je een oven moet vullen
t TATA: DRI-installatie naast hoogoven 7, nabijheid als plan
i never burn the boat you stand in
s collega's die naar Duitsland vertrokken komen echt niet terug
!i twee fabrieken tegelijk kan niet, het geld en de stikstof is er maar één keer
= r | Bedrijven investeren pas als de waterstofleiding er aantoonbaar ligt en de prijs bekend is.
r handtekening Gasunie onder het tracé, dan pas een FID
s eerst was het 2027, toen 2029, nu "medio"
v what price per kilo can we plan with?
s businesscase klapt bij 6 euro per kg
i niemand koopt een auto zonder pomp
t Delta Rhine Corridor: koppel je aan de inkoopcombinatie
= s | De omgeving voelt zich proefkonijn, want van de beloofde schone lucht merkt niemand nog iets.
s grafietregen op mijn auto, in augustus, weer
s dokter zegt bij ons: meer astma, ander jaar: minder, niemand weet
i the promise is always six years away
v wanneer krijg ik een vergunning mét grens?
s ze kwamen met een mooi filmpje, de was hing buiten zwart
= a | Subsidie aan een multinational houdt werk in de streek, maar het geld kan ook naar honderden kleine ondernemers.
a maatwerk voor 1 of tientjes voor 900
s cao-afspraken weg naar aandeelhouders in India
i bet small, many times
a one cheque to steel or a thousand to bakeries
v staan daar banenplichten tegenover en wie controleert?
!i dat kleinbedrijf levert aan die grote, dus als hij valt vallen zij allemaal
= t | Koppel restwarmte en reststromen van buurbedrijven, dat verdient zichzelf binnen enkele jaren terug.
t Kalundborg in Denemarken, veertien stromen kriskras
t CO2 van OCAP naar de kassen, zit al in de grond
s rookgas ging de lucht in, terwijl de kweker ernaast er gas voor stookte
i afval van de een is ontbijt van de ander
i your waste, my feedstock
s brouwerij en vis-rokerij delen nu stoom, scheelt een ketel

% Wat hebben mensen nodig om mee te gaan in de nieuwe industrie?
= i | Omscholing moet op de werkvloer gebeuren, in ploegendiensttijd en niet in de avonduren.
s vijfenvijftig, drie ploegen, en dan nog een cursusavond? kom op
i leer naast de machine, niet in een lokaal met TL
t scholingshuis in de hal van Zeeland Refinery, per shift
i training at 3 am, next to the valve
s na school halen ze me er om half elf bij, ik knikkebol
= s | Mensen van boven de vijftig geloven niet dat er voor hen een plek in de waterstoffabriek is.
s "ik haal mijn pensioen hier of niet"
s 31 jaar bij dezelfde klep en nu een tablet
v wat moet ik daar op mijn 58e?
i they were told three times before
s omscholing klinkt als afdanken
!s mijn oom (57) leidt nu de electrolyser-ploeg en geniet
= x | Vakbond, bedrijven en mbo tekenen dit voorjaar een regionaal pact met een baangarantie van vijf jaar.
x FNV concept gereed 12 april
x Scalda levert cursusaanbod per 1 juni
i baan op papier voor de sluiting, niet erna
t Zeeuws voorbeeld: Thermphos-garantiefonds, doe het beter
s signed in 1998 too, lasted until the buyer came
= v | Hoe betrekken we ook de schoonmakers, cateraars en uitzendkrachten van de fabriek?
v die staan niet in het sociaal plan, toch?
s poolse ploeg hoorde van de sluiting via TikTok
v are contractors counted in the transition plan at all?
i wie de kantine draait verliest ook zijn baan
s voor elke vaste twee losse, en alleen de vaste kreeg een gesprek
= i | De regio moet jongeren een verhaal geven waar ze trots op kunnen zijn.
s mijn zoon zei op school niet dat ik bij de kunstmest werk
i van vieze schoorsteen naar bouwer van de toekomst
t TikTok van een leerling-operator met 60k volgers, inzetten
i make it cool to weld
s sinds de rondleiding wil mijn nichtje procesoperator worden
t open bedrijvendag met een klimtoren, deed Chemelot
= none
leeg ja dus
leeg 🤷
proces het licht flikkert
grap mijn koffie is ook groen, kijk maar
offtopic waar staan eigenlijk de toiletten op deze verdieping

% Hoe gaan we om met de drukte van toeristen in ons waterdorp?
= i | Niet het aantal bezoekers maar de piek tussen elf en vier maakt het dorp onleefbaar.
s om tien uur hoor je de eenden nog, om twaalf uur is het Venetië
i verspreiden over de dag, dan kan iedereen ademen
s bussen rijden allemaal op hetzelfde schema: aankomst 11.15
t Alhambra sells entry by the hour, it works
s 's avonds om zes is alles leeg en zit de kok op zijn telefoon
!i ook verspreid is een miljoen te veel voor 2.600 inwoners
= s | Bewoners trekken zich terug in hun eigen huis omdat er mensen door de ramen kijken en in de tuin staan.
s een gezin zat op mijn terras te picknicken, ze dachten dat het erbij hoorde
s gordijnen dicht van april tot oktober
s drone boven de badkamer
i we are not a museum with laundry
s kinderen durven niet meer in de gracht te springen vanwege de camera's
t stoepkettinkje met bordje in vijf talen, scheelt de helft
= a | Een heffing per bezoeker levert geld voor beheer op, maar maakt van het dorp een pretpark met een kassa.
a tourniquet of vrijheid
s Venetië vroeg vijf euro en kreeg er geen mens minder om
i tol past niet bij een openbare weg
a entry fee or empty budget
v mag je juridisch geld vragen voor een straat?
= t | Huurboten met een maximumsnelheid en een verplichte instructie van vijf minuten voorkomen de meeste brokken.
t fluisterboot begrensd op 5 km/u, sleutel pas na filmpje
s tien keer per dag ram tegen de brug van tante Geesje
i geen vaarbewijs, wel een lesje
t one-way system on the narrow canal, arrows on the posts
s sinds de bel bij de bocht zijn er geen natte toeristen meer
= r | Er moet eerst een parkeerterrein met pendel buiten het dorp liggen voordat je de kern afsluit.
s 340 auto's in de berm van de Beulakerweg op Hemelvaart
r dagcapaciteit 1200, anders zet je de file alleen een dorp verder
i je kunt geen deur dichtdoen zonder wachtkamer
x provincie koopt voor de winter het weiland van Mol
s ambulance stond klem tussen twee touringcars

% Wat levert het toerisme het dorp zelf op?
= s | De winst gaat naar verhuurders van buiten, terwijl het dorp de lasten draagt.
s eigenaar van negen bootbedrijven woont in Marbella
s bakker dicht, wafelkraam open
i profits leave by car, rubbish stays
s toeristenbelasting verdwijnt in de algemene pot
v wat krijgt de school er eigenlijk van terug?
!s mijn hele gezin eet ervan, met de rondvaart en de B&B
= i | Een deel van de toeristenbelasting hoort zichtbaar naar de dorpen te gaan die de drukte hebben.
i per overnachting een kwartje naar de straat
t Ameland: dorpsfonds, bewoners beslissen zelf over de pot
s de nieuwe brug had een plaatje 'betaald door onze gasten', dat deed wat
x raadsvoorstel oormerken 15% behandeld in november
i earmark it or people stop smiling
= v | Hoe houden jonge gezinnen een huis als elke boerderij een vakantieverblijf wordt?
v waar moeten onze kinderen wonen?
s in mijn straat branden 's winters vier lampen
s school van 90 naar 38 leerlingen
i self-occupancy rule, yesterday please
t zelfbewoningsplicht tot bepaalde WOZ, Texel en Sluis hebben hem
v telt een vakantiewoning mee in de woningbouwopgave?
= t | Leid de stroom met verhalen naar de stille buurdorpen, zodat de winst verdeeld raakt.
t fietsroute 'rietsnijders' langs Dwarsgracht en Wanneperveen
t Ask the tour operators: include two villages or no bus slot
i niet meer reclame maar andere reclame
s Chinezen in Belt-Schutsloot, ze vonden het prachtig en kochten paling
!i laat de rest alsjeblieft met rust, nu hebben we tenminste nog één stille plek
= i | Gasten gedragen zich beter als je ze als gast ontvangt en niet als bron van overlast.
i groet ze, dan groeten ze terug
s een mevrouw uit Seoul hielp me met de boodschappen omdat ik 'hallo' zei
s verbodsbordenbos bij de ingang, je krijgt er al ruzie van
t hosts in orange vests, all local grannies, handing out peppermints
i een dorp dat moppert krijgt klanten die niks geven
= none
leeg eens!
leeg =
proces de koffie bij tafel vier is op
grap selfie met dit briefje: 5 euro
offtopic mijn kleinzoon heeft zijn A-diploma!

% Wat doen we met verouderde vakantieparken?
= s | Op een deel van de parken wonen het hele jaar door mensen die nergens anders terechtkunnen.
s gescheiden mannen, arbeidsmigranten, een oud-stewardess van 70
s schimmel in de hoek, toch 950 per maand
i de achterkant van de woningmarkt staat in het bos
s postbode bezorgt er het hele jaar, en wij doen alsof we het niet zien
s kids on the school bus give a campsite as home
= a | Permanent wonen legaliseren helpt de bewoner nu, maar maakt recreatie en handhaving op andere parken onmogelijk.
a gedogen of ontruimen, en beide zijn lelijk
i persoonsgebonden beschikking met een einddatum, niet meer
a one exception becomes two hundred
s Ermelo wees een park aan voor wonen en de andere eigenaren stonden op de stoep
v geldt gelijk recht als wij morgen ook willen?
!i gewoon legaliseren, het is woningnood en die huisjes staan er al
= t | Laat een vitaliteitsteam per park kijken wat er mogelijk is: opknappen, omvormen of terug naar natuur.
t Vakantieparken Gelderland, stoplicht-kleuren per park
t keukentafel met de exploitant, de boswachter en een taxateur
i per plek een ander recept
s Park De Wiltzangh: chalets weg, hei terug, kikkers terug
i one size breaks them all
= r | Handhaven kan pas als voor elke bewoner een vervangend dak gevonden is.
r woning op zicht, dan pas een dwangsom
s dwangsom opgelegd, man sliep daarna in zijn Opel
i you can't evict into thin air
t doorstroomlocatie met 20 flexwoningen, Nunspeet
s wachttijd sociale huur 9 jaar, begunstigingstermijn 6 maanden
= i | Ondermijning op parken pak je aan met aanwezigheid, niet met een jaarlijkse inval.
s wietlucht achter huisje 44, al jaren
i één vast gezicht van toezicht, elke dinsdag koffie
s controle met 40 man: 3 scooters en een illegale kroeg
i a raid is theatre
t beheerder als meldpunt, Meld Misdaad-sticker op het bord
!s na die inval waren de heren wel weg, hoor, en het is stil gebleven

% Hoe houden we verblijfsrecreatie gezond in een vol landschap?
= i | Vernieuwing van wat er staat gaat vóór elk nieuw park in het buitengebied.
i eerst het oude opknappen, dan pas een nieuw hek
s 4 nieuwe resorts naast 3 rottende campings
t rood-voor-rood: slopen geeft rechten, Ommen past het toe
i no more greenfields, please
s bezettingsgraad 61%, wie heeft er dan 300 huisjes extra nodig?
!i de markt wil wat nieuws, aan die vochtige bungalows valt niks te redden
= s | De kampeerder van vroeger haakt af omdat de gewone plek is ingeruild voor luxe.
s 48 euro voor een grasje, waarbij je de wc moet reserveren
s tent van mijn vader stond 30 jaar op veld C, nu een glamping met jacuzzi
v waar kan een gezin met een minimuminkomen nog heen?
i canvas belonged to everyone, hot tubs don't
s natuurkampeerterrein vol op 1 februari
= v | Hoeveel gasten kan het bos eigenlijk dragen?
v is er een rekenmodel voor draagkracht?
s reeën zie je niet meer, wel mountainbikes
v should the park pay per trampled square metre?
i dichtheid per hectare, zoals bij de stal
s bodem bij het zwemplasje is beton geworden van de voeten
= t | Geef gasten een rol in natuurbeheer, dan komen ze terug en breken ze niets.
t werkdag vogelpest-exoten trekken, gratis nacht erbij
s gezin uit Rijssen plantte 80 eiken en kwam elk jaar kijken
t Junior ranger badge at Staatsbosbeheer, kids drag parents along
i zorgen maakt zuinig
s mijn man haalde zwerfvuil uit het ven en vond zijn trouwring terug, haha
= x | Recron, provincie en drie gemeenten ondertekenen voor het zomerseizoen een akkoord over kwaliteit in plaats van hoeveelheid.
x handtekening 14 mei in Harderwijk
x R. Veenstra stuurt 1e concept eind maart
r ook de makelaars van recreatiewoningen moeten meedoen, anders lekt het
i groei zit in het seizoen, niet in de plattegrond
i quality deal without teeth is a brochure
= none
leeg +1 van mij ook
leeg oké
proces kunnen we deuren dicht doen ivm geluid
grap ik overnacht hier ook als dit nog langer duurt
offtopic parkeren bij dit zaaltje kost 12 euro

% Hoe maken we gezond en lokaal eten gewoon op school en in de kantine?
= i | Zorg dat het gezonde het makkelijkste is, niet het verplichte.
i gooi de kroket achterin en het fruit vooraan
s appels gesneden = op, appels heel = in de prullenbak
i nudge with a knife
t waterpunt naast de gymdeur, Schoolkantine Brons stappenplan
s kinderen pakten de kom met worteltjes, omdat hij toevallig op ooghoogte stond
!i je moet het gewoon verbieden, met duwtjes verlies je van de frituurbaas op de hoek
= s | De snackkar buiten het hek verslaat elke gezonde kantine binnen het hek.
s Turkse pizza voor drie euro, 10 meter van de poort
s 11.55: de hele derde klas op scooters richting Febo
v mag de gemeente die man niet gewoon weren?
i the fence is not the border of appetite
s rector maakte een salade-bar, er kwam één meisje
= t | Laat de leerlingen zelf koken voor elkaar, dan eten ze ook wat ze gemaakt hebben.
t Smaaklessen plus echte pannen, één middag per week
s jochie dat geen groente lust at drie borden curry omdat hij het geroerd had
i wie snijdt, die proeft
t Japan: first graders serve each other lunch, in aprons
x Wellant, 2e jaars koks, starten een pop-up in februari
= r | Lokaal inkopen kan pas als er een keuken en een koelwagen in de streek zijn.
s boer levert 200 kilo pastinaak, en nu?
r verdeelcentrum en iemand die schilt, anders kan het niet
t Boeren voor Buren, busje op dinsdag langs acht keukens
i no peeler, no pumpkin
s aanbesteding vraagt 52 weken komkommer, in Limburg, in februari
= v | Wie betaalt het schoolontbijt als de subsidie ophoudt?
v en na 2026?
s Jongeren Op Gezond Gewicht stopte en de broodjes ook
v is a meal education, welfare or health, and which pot is it from?
i kinderen met lege maag leren niks, dus het is onderwijsgeld
s juf koopt zelf crackers bij de Action

% Hoe komt de korte keten tussen boer en burger tot leven?
= i | Burgers kopen bij de boer omdat ze hem kennen, niet omdat het goedkoper is.
i een gezicht verkoopt meer dan een keurmerk
s ik haal melk bij Geert, en een praatje gratis erbij
s my kids know the name of the cow
i vertrouwdheid is de marge
t zaterdagochtend open stal, koffie 1 euro
!s ik kom gewoon voor de prijs, eieren 12 cent goedkoper, hoe heet die man?
= s | De administratie van etiketten, NVWA en HACCP maakt verkoop aan huis bijna onmogelijk.
s voor mijn jam moet ik een extra wasbak, mijn wasbak staat er al dertig jaar
s controleur kwam voor vier potten honing
i rules for Unilever applied to a cheese shed
v waarom geldt voor 20 bloemkolen hetzelfde als voor een fabriek?
s gestopt met boterverkoop, te veel papieren
t Hygiënecode kleinschalig boerenzuivel, 12 blz en goed te volgen
= a | Een boerderijwinkel brengt sfeer, een webshop met bezorging brengt bulk.
a gezelligheid of volume
s 80 klanten op zaterdag is meer werk dan 400 pakketten
i begin met een kar langs de weg, dan weet je of er vraag is
a stall in the yard or van on the road
s Rechtstreex, 3000 tassen per week, en de boer zit er nauwelijks bij
= t | Begin met een kar met eerlijke prijs en een kluis voor het geld, dan volgt de rest vanzelf.
t kratje, spaarpot, klaar: 's winters pompoen, 's zomers aardbei
t QR-kraam bij de Van der Valk aan de A28
s er is in twee jaar één keer een zak uien gejat
i honesty box beats POS terminal
s ik begon met vijf kratjes aardappels, nu heb ik er iemand voor in dienst
= x | Waterschap, gemeente en twintig boeren openen in september een streekmarkthal in de oude veilinghal.
x OPTA-veilinghal casco klaar 30/8
x J. Dekker verzorgt vergunning horeca
r alleen als de eerste tien plekken vóór de zomer vast verhuurd zijn
s opa rekende hier af per klok, straks staan er weer kratten
i a roof, a floor, twenty stalls
= none
leeg jammie
leeg eens
proces zijn we nou bij vraag 2?
grap korte keten: bord–mond
offtopic moeten wij zelf de koffie betalen?

% Wat hebben verouderde bedrijventerreinen nodig om toekomstbestendig te worden?
= r | Zonder een betaalde parkmanager krijgt geen enkele ondernemer zijn buren in beweging.
s 84 bedrijven, 84 directeuren, nul tijd
r eerst een BIZ met een halve fte, dan pas ambities
i somebody has to knock on the doors
s sinds Ellen er rondloopt kent de lasser de drukker
t OTB-regeling Brabant betaalt het eerste jaar van zo'n aanjager
!s bij ons trok de eigenaar van het transportbedrijf het gewoon zelf, naast zijn werk
= i | Schuifruimte is kostbaar, dus werklocaties mogen niet ongemerkt in woonwijken veranderen.
s garagehouder weg voor lofts, en nu moet je voor een APK naar Houten
i for every flat built, a workshop dies
i waar moet de loodgieter straks zijn buizen leggen?
t compensatieregel in de omgevingsvisie: hectare eraf = hectare erbij
s wachtlijst voor een unit van 200 m2 is twee jaar
v wie houdt bij hoeveel milieucategorie 4 er nog over is?
= t | Stapel bedrijven in plaats van ze naast elkaar te leggen, dan past er twee keer zoveel op.
t Schiehal Rotterdam: vrachtwagen rijdt naar de derde verdieping
i hoogte in, ook met hamers en zagen
s onze buurman parkeert nu op het dak en heeft een hal erbij
t Brussels did Abattoir with a vegetable farm on top
i wij bouwen nog steeds dozen alsof we Texas zijn
= s | Het terrein oogt als een rommelhoek en daarom wil geen jonge vakman er werken.
s geen stoep, geen boom, wel een frietkar die vaak dicht is
s lunchwandeling: langs de berging van een sloopauto naar het hek
s stagiair kwam één dag, vond het "naargeestig"
i a bit of green is cheaper than a recruiter
t tiny forest op het restkaveltje, IVN doet de aanplant met de personeelsclub
= a | Grootschalige logistiek brengt grondopbrengst, kleinschalige maakbedrijven brengen werk voor de eigen inwoners.
a doos van 8 ha of veertig werkplaatsen
s 11 banen per hectare bij het DC, 68 bij de plaatwerkers
i verdozing is snel geld en daarna leegte
a fast plot sale or slow payroll
s polen in het busje van zes uur, uit Duitsland, en hier zit men thuis
!i die distributie houdt wel het vrachtverkeer en de grondprijs overeind, wees er blij mee

% Hoe werken ondernemers op een terrein beter samen?
= i | Ondernemers komen in beweging voor veiligheid en diefstal, en pas daarna voor verduurzaming.
s katalysatoren gejat, toen zat ineens de hele zaal vol
i begin bij het slot, eindig bij de zonnepanelen
t keurmerk KVO-B, camera's delen, dan ken je elkaar
i fear is a better host than climate
s op de energieavond: vijf man en een hond
= s | Wie huurt heeft niets te zeggen over het pand en steekt er dus geen geld in.
s dak lekt, verhuurder zit in Monaco
s ik wil panelen, de eigenaar wil rendement
v aan wie moet ik vragen of er een laadpaal mag?
i split incentive, the oldest excuse there is
s 61% van de panden in handen van drie fondsen
t groen huurcontract met besparing half-half, modeltekst Platform Duurzame Huisvesting
= t | Koop samen in: beveiliging, afval en onderhoud, zodat iedereen het voordeel direct op de rekening ziet.
t één inzamelaar i.p.v. zeven vuilniswagens per ochtend
s 30 procent minder kwijt aan beveiliging, dat onthoudt men
i korting is lijm
t glasvezel met z'n allen, De Flier in Nijkerk
i shared gardener, shared gate, shared smile
= v | Moet de gemeente handhaven op de energiebesparingsplicht of eerst helpen?
v komt de omgevingsdienst met een boek of met een boete?
s brief gekregen, niet begrepen, weggegooid
a stok nu, of twee jaar een gratis scan
v have they ever fined anybody at all?
i met een adviseur op de stoep doe je in een middag meer dan met tien aanmaningen
= x | Parkvereniging en gemeente maken voor de zomer een lijst van tien daken die meteen vol kunnen met zonnepanelen.
x Ellen inventariseert constructies t/m 15 mei
x wethouder EZ belt zelf de drie grootste
s eternit-asbest op zeven van de twaalf
t gebruik de zonnedakscan van de provincie, sorteert op draagkracht
i start with the ten that can hold the weight
= none
leeg prima
leeg eens, zie roze
proces we moeten nog een verslaggever kiezen
grap hier werkt alles, behalve de beamer
offtopic wat kost zo'n vergaderzaal eigenlijk

% Onder welke voorwaarden accepteren dorpen windmolens in hun buurt?
= i | Wie erop uitkijkt moet er ook aan meeverdienen, anders blijft het een opgedrongen bouwwerk.
i mijn uitzicht, jouw dividend: dat wringt
s de boer krijgt 60 mille per jaar per mast en wij het gezoem
t Betuwewind: halve eigendom bij 1.900 gewone mensen
i share the turbine or share the anger
s sinds ik een aandeeltje heb kijk ik of hij draait
!s al kreeg ik er een ton voor, ik hoef dat ding niet
= r | Eerst nieuwe landelijke normen voor geluid en afstand, daarna pas locaties aanwijzen.
r geen stip op de kaart tot de plan-MER van het Rijk af is
s Nevele-arrest: alles op losse schroeven
v which decibel limit are we even talking about?
i volgorde omdraaien is vragen om de Raad van State
s GGD zegt we weten het niet, ontwikkelaar zegt het valt mee
= s | Het laagfrequente geluid en de slagschaduw houden mensen wakker, en metingen laten dat niet zien.
s alsof er een vrachtwagen stationair voor de slaapkamer staat
s om kwart voor acht knippert mijn keuken als een disco
s sound engineer measured the average, I hear the peaks
i een jaargemiddelde slaapt niet
s huisarts schrijft oordoppen voor, dan weet je het wel
!s op 700 meter hoor ik de A50 veel harder dan die wieken
= t | Laat een onafhankelijk bewonerspanel zelf de locaties op de kaart zetten.
t burgerberaad van 100 gelote inwoners, kaart met prikkers
t Participatiecoalitie levert kosteloos een begeleider
i wie zelf het puntje zet vecht er niet tegen
s op de knutselavond kozen ze een andere plek dan de provincie, en een betere
t VR-bril in de kantine: draai hem om en kijk vanaf je eigen stoep
= a | Weinig hele hoge molens langs de snelweg of veel kleine bij de boerderijen: beide hebben hun prijs.
a drie van 240 m of dertig erfmolens
i concentreer de pijn waar toch al herrie is
s kleintjes van EAZ vallen weg achter de populieren
a one scar or many scratches
v hoeveel van die houten wiekjes vervangen één grote?

% Hoe verdelen we de lusten en lasten van grote energieprojecten eerlijk?
= i | Een gebiedsfonds mag geen afkoopsom zijn, het moet van de bewoners zelf zijn.
i zwijggeld ruik je van ver
s ontwikkelaar bood nieuwe voetbaldoelen, drie weken voor de zienswijzen sloten
t stichting met eigen bestuur, statuten van Zeewolde liggen klaar
i it feels like a bribe until we hold the purse
s van de pot kochten we een dorpsbus, daar was niemand chagrijnig over
= s | Mensen met een smalle beurs kunnen niet inleggen en zien het rendement naar de rijkere buren gaan.
s minimale inleg 500 euro, dat is mijn boodschappengeld
s postcoderoos: tachtig procent van de leden woont vrijstaand
i again the ones with savings win
v kan ik ook meedoen met tien euro per maand?
t voorfinancieren door de Energiebank, aflossen uit opbrengst
s in de flat had geen mens ervan gehoord
= v | Blijft de stroom van onze polder eigenlijk hier of gaat hij naar een datacenter?
v waarom kijken wij uit op palen voor Microsoft?
s contract getekend met Amazon voordat er een wiek hing
i lokaal opgewekt moet lokaal op de rekening te zien zijn
v can the village get a supply contract of its own?
s Middenmeer, dat ene woord hoor je hier aan elke tafel
= t | Leg in het contract vast wie over vijfentwintig jaar de sloop en het herstel van de grond betaalt.
t bankgarantie per mast, Houten heeft de clausule
s fundering van 900 kuub beton, wie haalt die eruit?
i decommissioning bond from day one
s oude Lagerweij staat al zes jaar stil met hangende wiek
i niet de kleinkinderen met de resten laten zitten
= x | De energiecoöperatie en de gemeente houden voor de winter op elk dorpsplein een avond met de echte cijfers.
x CLM rekent opbrengst door, af op 1/10
x zes dorpen, zes dinsdagen, Wim trekt de kar
i laat de jaarrekening zien, niet de folder
t schrijf opbrengsten per huishouden op een taart
s last time they showed a cartoon of a smiling turbine
= none
leeg nee
leeg eens
proces wij zitten met acht man aan een tafel voor vijf
grap wind genoeg in deze zaal
offtopic dat gemeentehuis verwarmen ze ook met de ramen open

% Hoe bereiken we mensen in een koud en slecht geïsoleerd huis?
= i | Mensen in energiearmoede vragen zelf geen hulp omdat ze zich schamen.
s ze deed open met haar winterjas aan en zei dat ze net weg moest
i nobody rings to say they are cold
s gordijnen tegen de tocht, thermostaat op 14, maar "we redden ons wel"
i trots is een dikke muur
t via de huisarts of de wijkzuster binnenkomen, die ziet de dekens
!s na die rekening van 600 euro stond de rij tot buiten, van schaamte merkte ik niks
= t | Stuur een klusser die meteen iets plakt en vastzet in plaats van een adviseur met een rapport.
t fixbrigade: tochtstrip, folie, ledlampen, in één ochtend
s labeladvies van 34 pagina's ligt nog onder de fruitschaal
i doen is het beste praten
t Give the guy a drill, not a tablet
s Ali maakte de brievenbus dicht en ineens mocht hij ook naar de post kijken
= s | Huurders wachten jaren op de corporatie en betalen intussen de stookrekening van een lekke woning.
s enkel glas, bouwjaar 1961, planning 2031
s schimmel overgeschilderd, drie keer
v waarom mag de huur omhoog met label F?
i tenants burn the landlord's neglect
s Mitros zei: renovatie, toen sloop, toen toch renovatie
s ik stook de straat
= r | Voordat er een subsidie wordt aangevraagd moet het huis asbestvrij zijn en de fundering gecontroleerd.
s dak open, golfplaten, werk stil, zeil erover, winter
r eerst de palen bekijken, anders isoleer je een zinkend schip
i fix the bones before the coat
t combineer met de asbestregeling, Overijssel verleent een lening
s SVn-lening rond, aannemer klaar, en toen de scheur in de achtergevel
= v | Hoe komt een eigenaar zonder spaargeld aan de voorfinanciering?
v wie schiet 18.000 voor?
s ISDE krijg je achteraf, en ik heb vooraf niks
v is the Warmtefonds open to someone of 76?
t nul-procentlening tot 60.000 inkomen, gewoon aanbieden in de brief
i subsidie zonder voorschot is voor wie het niet nodig heeft

% Hoe organiseren we de isolatie van een hele buurt?
= i | Straat voor straat aanpakken is sneller en goedkoper dan elk huis apart begeleiden.
i dezelfde woning, dezelfde naad, waarom tachtig offertes?
s één steiger, één keet, alle hoekhuizen in drie weken
t Reimarkt Enschede: pakketten per type jaren-70 rij
i one mould fits the whole terrace
s buurman 42 was klaar in een dag en toen wilde 44 ook
!s geen twee kopers in onze rij hebben dezelfde keuken, aanbouw of portemonnee
= s | Aannemers en isolatiebedrijven kunnen het werk niet aan en vluchten naar de nieuwbouw.
s wachttijd spouw: 7 maanden
s drie offertes gevraagd, nul gekregen
i everyone trains advisors, nobody trains installers
s mijn schoonzoon isoleert alleen nog voor VolkerWessels, één adres, veel uren
t leerwerkplek met statushouders, Installatiewerk Noord
= a | Vleermuizen beschermen kost een jaar onderzoek, doorgaan zonder onderzoek kan het dier en de vergunning kosten.
a dwergvleermuis of kinderkamer zonder tocht
s alles klaar, en toen riep iemand "kolonie"
t SMP: één soortenplan voor de hele gemeente, dan mag je verder
i nature first on paper, people cold in practice
v mag je natuurvrij isoleren met kasten vooraf?
a nu al kasten ophangen of in oktober weer stil liggen
= x | Het energieteam van vrijwilligers bezoekt deze winter alle huizen met label E, F en G in de Vogelbuurt.
x 46 vrijwilligers, start 4 nov, Ineke maakt de lijst
x corporatie belt huurders na uiterlijk 1 dec
t ga in duo's, één die praat en één die met de camera kijkt
i elke deur één keer, zonder aankondigingsbrief
s infrared photo on the doormat opened every door
= r | Een koopbuurt doet pas mee als er vooraf een vaste prijs per maatregel op papier staat.
r geen vanaf-bedragen, gewoon euro's per raam
s geschat 9 mille, eindigde op 16, toen stapten vijf eruit
i a menu with prices, like a chip shop
t collectieve inkoop met prijsgarantie van Regionaal Energieloket
v wat gebeurt er als de gaten in de muur groter blijken?
= none
leeg brrrr
leeg +1
proces de verwarming staat hier ook uit
grap trui aan, klaar
offtopic ik mis de oude burgemeester

% Hoe voeren we de zero-emissiezone voor bestelbussen in zonder kleine ondernemers te verliezen?
= s | Voor de zelfstandige klusser is een elektrische bus nu onbetaalbaar en de tweedehandsmarkt leeg.
s Transporter uit 2014, 160.000 op de teller, doet het nog prima
s lease van 780 p/m, dat is mijn winst
i the van is the business
v waar vind ik een gebruikte e-bus met trekhaak onder de 15 mille?
s bank lacht: ZZP'er, geen jaarcijfers, doei
!s ik reken voor en na: zonder diesel en wegenbelasting ben ik per maand goedkoper uit
= i | Ontheffingen moeten ruim en simpel zijn in de eerste jaren, zodat niemand om papieren failliet gaat.
i één formulier, landelijk, binnen een week
s aanvraag bij RDW, weer afgewezen, verkeerde bijlage
t Dagontheffing per kenteken, twaalf keer per jaar, zonder vragen
i coulance nu, streng straks
i grace first, fines later
!i elke uitzondering straft de collega die wél netjes heeft geïnvesteerd
= t | Laat leveranciers hun vracht afgeven aan een hub en het laatste stuk elektrisch rijden.
t Simply Mile: e-mail een ander leveradres, klaar
t GoederenHub Utrecht, voor een tientje per pallet tot in het magazijn
s de kaasboer ontvangt nu één rit in plaats van negen
i bundling beats banning
s wij reden met een halfvolle wagen, stonden een uur voor de paal
= r | Er moeten genoeg laadpunten voor bestelwagens zijn bij de ondernemer thuis, in de wijk en op het terrein.
r laadplein aan de ring, 20 x 50 kW, voor de ingangsdatum
s ik woon driehoog in Bos en Lommer, waar steek ik de stekker in?
i no socket, no switch
s glaszetter laadt bij zijn moeder in Diemen
t reserveerbare nachtpalen, proef Den Haag, alleen grijs kenteken
= v | Wordt de grens in elke stad op een andere datum en met andere regels getrokken?
v hoeveel kaartjes moet een chauffeur uit zijn hoofd kennen?
s Den Haag wel, Delft niet, Rotterdam met een andere lijn
i maak er één landelijk bord van
v why is my van legal on one bank of the river only?
s klus in drie gemeentes op één dag, vier websites

% Hoe maken we de bevoorrading van de binnenstad rustiger en veiliger?
= i | Venstertijden zonder spreiding duwen al het verkeer in dezelfde twee uur.
s om zeven uur staan er zes trucks in de Haarlemmerstraat
i smal venster = grote prop
s de bakker, de slager en Bidfood, alle drie met de klep omlaag
t stille levering na 22 uur, PIEK-keurmerk
i the queue begins because the gate opens
= a | De bakfietskoerier is schoon en wendbaar, maar neemt de stoep in en vervoert weinig.
a twintig bakfietsen of één wagen
s ik moest met de kinderwagen de straat op vanwege zo'n kist op wielen
i licht vervoer heeft ook een eigen losplek nodig
a nimble or bulky, choose per street
s Fietskoerier Groningen deed 140 adressen voor de lunch, onder de zon
= t | Reserveer losplekken per tijdvak in een app, dan staat er geen dubbel geparkeerde bus meer op het fietspad.
t Loading bay booking, Barcelona AreaDUM, 30 minutes
t paal met display: groen vrij, rood bezet
s elke dag op de Nieuwezijds hetzelfde toneel: knippers aan en weg
i plek met klok
x proef Hoogstraat: 14 vakken, vanaf 3 april, M. Aksoy
= s | Bewoners ervaren pakketbezorgers als gejaagd, omdat zij per stop worden betaald.
s hij rent, gooit, foto, weg
s DHL, PostNL, UPS, GLS, DPD, en dan Temu nog
i they race because we click
v wie spreekt het platform aan, niet de jongen?
s 180 stops in negen uur, hij plast in een fles
= x | Binnenstadsmanager, koeriers en winkeliers beginnen na de bouwvak met een gezamenlijk afhaalpunt aan de rand van het voetgangersgebied.
x contract Budbee + 3 winkeliers, getekend voor 1 aug
x gemeente schildert vak, week 36
s zes keer niet thuis, pakje gevonden in de plantenbak van 12
i iedereen loopt toch al langs de Albert Heijn
t locker wall in the bike garage, open 24/7, like Warsaw
= none
leeg eens
leeg pff
proces wil je de tijd in de gaten houden
grap bezorger belde net aan voor deze tafel
offtopic wie weet een goede garage voor een oude Volvo

% Hoe leven we met de wolf in onze streek?
= s | De schapenhouder voelt zich alleen gelaten als hij 's ochtends de dode dieren vindt.
s zeven ooien, ingewanden eruit, dochter stond erbij
s BIJ12 komt over drie dagen, intussen ligt alles onder een zeil
i a cheque does not bury a flock
s slapeloze nachten van maart tot september
v wie bel ik om half zes in de ochtend?
!s de taxateur was er binnen vier uur en bleef een kop koffie drinken, keurig
= t | Wolfwerende rasters werken als iemand ze komt plaatsen en de stroom controleert.
t raster-service: vrijwilligers met grondboor, zes zaterdagen
t 5 draden, onderste op 20 cm, minstens 4.500 volt
i geen draad zonder meetlat
s onze stond uit want er hing een braam overheen
t Lend-a-fence trailer from the province of Drenthe
s subsidie had hij, maar handen had hij niet
= i | Een probleemwolf moet weg kunnen zonder dat het over het hele roedel gaat.
i eentje eruit, de rest met rust
s die bij het Leusder bos liep op mensen af, kinderen gilden
t protocol uit Saksen: eerst paintball, dan pas het geweer
i deal with the individual, not the species
v wie trekt de lijn tussen nieuwsgierig en gevaarlijk?
!i dit glijdt af, eerst één en na een jaar staat hij op de jachtlijst
= r | Pas als feiten en meldingen direct openbaar zijn, kan het gesprek rustig worden.
s 9 dagen stilte en toen stond er een foto op WhatsApp van een husky
r DNA-uitslag binnen een week, op een openbare kaart
i rumours run faster than wolves
i geheimzinnigheid is de beste voeding voor samenzweringen
t wolvenmonitor.nl, dagelijks bijgewerkt door Wageningen
= a | Ruimte geven aan de wolf betekent honden aan de lijn en paden dicht; vrij wandelen betekent wolf verjagen.
a losloopbos of leefgebied
s drie hondenbezitters kwamen boos uit het vergadertje
i in kwetsbare maanden dicht, verder open
a mountain bikes or puppies
s ik loop hier al veertig jaar met onze teckel en ga niet omlopen

% Hoe zorgen we dat de streek niet uit elkaar valt over natuur?
= i | De echte kloof loopt tussen mensen die van het land leven en mensen die er komen wandelen.
s zaterdag komen ze in felgele jassen kijken hoe prachtig het is
i jullie uitzicht is mijn werkplek
s twee tafels van elkaar gescheiden door de koffiekan
i landscape as wallpaper versus landscape as wage
s import koopt een boerderij en klaagt over de mest
!s mijn zoon boert biologisch en zit in het bestuur van de natuurclub, zo zwart-wit is het niet
= t | Loop een dag met elkaar mee, boer en boswachter, voordat je aan een tafel gaat zitten.
t ruildag Staatsbosbeheer–LTO, iedere 1e vrijdag
s boswachter stond te zweten bij het mest uitrijden en zei: nu snap ik het
t Walk first, talk later: the Scottish Highlands model
i laarzen aan, mond dicht
s na een uur in de trekkercabine kwam er een bonk ontzag bij
= v | Hoe voorkom je dat de luidste groep in de zaal bepaalt wat er over natuur besloten wordt?
v waar is de stille helft?
s dertien tractors, twee spandoeken, en de mevrouw die knikkers telt
v could we vote by lot instead of by lung?
i peil de hele streek, niet de ingesprokenen
s er is één man die elke avond anderhalf uur nodig heeft
= s | Beleid verandert elke paar jaar, waardoor niemand nog gelooft dat een afspraak blijft gelden.
s Faunafonds, BIJ12, straks weer anders
s akkoord van 2021 ligt in een la, akkoord van 2023 ernaast
i we sign, they rename
s boswachter zei: het is nu provincie, vraag het over drie jaar nog eens
s eerste minister kwam met klompen, tweede met een app
= x | De gebiedscoöperatie nodigt voor het najaar een vaste vertrouwenspersoon uit die meldingen van schade en conflicten bemiddelt.
x sollicitatie sluit 20 sep, gebiedscoöp neemt aan
x kantoor in de oude melkfabriek, do + za open
i niet van de provincie en niet van een club
t mediator zoals bij de waterkwestie in de Drentsche Aa
s a neighbour with a kettle solved more than the ministry
= none
leeg ?
leeg ja
proces is er nog iemand voor tafel 3
grap ik hoorde geknor, het was mijn maag
offtopic de glasvezel is nog steeds niet aangesloten

% Hoe maken we van repareren en kringloop weer een gewone manier van leven?
= i | Mensen repareren pas als het sneller, goedkoper en dichterbij is dan een nieuwe bestellen.
s broodrooster 34 euro op bol, reparateur vraagt 45 en twee weken
i luiheid verdwijnt niet, dus maak reparatie luier dan weggooien
s ik had hem kunnen fixen, maar de nieuwe stond al op de mat
t Repair bonus: Austria paid half the bill, 200 euro max
i convenience is the enemy, so be more convenient
!i het gaat niet om de cent, ik wil gewoon niet meer weggooien wat nog kan
= s | Fabrikanten lijmen apparaten dicht en verkopen geen onderdelen, dus het repair café loopt vast.
s veertje van 80 cent, niet los leverbaar, stofzuiger van 300 weg
s schroeven met vijf pootjes, wie bedenkt zoiets
v wanneer gaat dat Europese recht op reparatie nou echt in?
i designed to die
s drie handige opa's, zes föhns, nul gelukt
= t | Voeg het ambachtscentrum, de milieustraat en de kringloop samen op één erf.
t Almere Haven, Upcycle Centrum: afgeven links, kopen rechts
t poort met twee bakken: eerst de reparateur, dan pas de pers
i één rit, drie kansen
s bij ons rijd je 9 km van de stort naar de kringloop, niemand doet dat
t Let the shop have first pick before the skip closes
= v | Kan de kringloopwinkel bestaan nu iedereen zelf op Vinted verkoopt?
v wat blijft er over voor ons: alleen de rommel?
s merkkleding gaat online, wij krijgen de Primark-zakken
i curated vintage upstairs, bulk downstairs
v mogen we stoelen weigeren zonder ruzie?
s omzet gelijk, stortkosten verdubbeld
!i Vinted is maar kleren, van serviesgoed en boeken leven wij nog prima
= r | Een reparatiewerkplaats heeft vakmensen nodig, en die moet je nu opleiden voordat de oude garde stopt.
s onze naaimachineman is 79 en niemand kent de Pfaff
r opleiding Repair Technician gevuld, dan pas vestigingen openen
i when Joop retires the knowledge retires
t ROC + stichting RepairCafé: zaterdagen als stage laten tellen
s twee meiden van de mavo hebben het solderen in één ochtend door

% Hoe voorkomen we dat eten en grondstoffen in onze stad worden verspild?
= i | Verspilling begint bij te grote verpakkingen en aanbiedingen, niet bij luie consumenten.
s 2+1 gratis, ik woon alleen
i maak de zak kleiner
s half brood kost evenveel als heel, raad eens
i stop shouting 'XXL' at single households
t Denmark banned multibuy on fresh in two chains, sales stayed put
!s bij mij is het echt mijn eigen schuld, ik kook gewoon steevast voor een weeshuis
= t | Geef wat over is een tweede ronde via buurtkoelkasten en een appgroep per flat.
t koelkast op straat, Taste Before You Waste, Amsterdam-Oost
s de bakker hangt om zes uur een tas aan de deur, om half zeven is hij weg
t WhatsApp 'soep over' in de Bijlmer, 140 leden
i van buur naar buur, niet van buur naar bak
s Too Good To Go bag: five croissants and a quiche for four euro
= s | Horeca gooit veel weg omdat de THT-regels en aansprakelijkheid meegeven onmogelijk maken.
s 18 porties risotto de bak in om half twaalf
s NVWA zei: mag wel, verzekeraar zei: beter niet
i we binned food our staff could eat
v wie is aansprakelijk als de daklozenopvang ziek wordt?
t intentieverklaring Voedselbank, modelbrief voor koks
= a | Reststromen naar vee en vergister is het simpelst, maar naar mens gaat voor als je de voedselladder serieus neemt.
a varken, gas of bord
i eerst de mond, dan de muil, dan de motor
s bierbostel ging naar de koe, nu maakt een jongen er crackers van
a burger or biogas
v levert dat laatste handjevol wel genoeg op voor de moeite?
= x | De gemeente meet met twaalf restaurants een halfjaar lang wat er in de emmer verdwijnt en deelt de lessen.
x Orbisk-camera's, start 1 maart, 12 zaken
x EZ publiceert tussenstand in juli
t weegschaal onder de bak werkt ook, kost 60 euro
s het bleek de garnering: 40% peterselie
i wat je weegt ga je minder gooien
= none
leeg lekker
leeg eens (2x)
proces kan de microfoon harder
grap dit briefje is tweedehands
offtopic mijn wasmachine lekt, iemand tips?
`
