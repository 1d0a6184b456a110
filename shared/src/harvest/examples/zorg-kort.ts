/** Examples about care, health, youth and well-being, in few words. */
export const zorgKort = `
% Hoe zorgen we dat een rolstoel of scootmobiel er snel is en het blijft doen?
= s | Reparaties aan hulpmiddelen duren zo lang dat gebruikers dagen of weken de deur niet uit kunnen.
s accu leeg op vrijdag, monteur kwam woensdag. vijf dagen naar de muur gekeken
s Mijn moeder zit op een tuinstoel met wieltjes tot het onderdeel uit Duitsland binnen is
s doorlooptijd storing Q2: gemiddeld 11 werkdagen, norm is 2
i a broken wheel means no shop, no church, no grandchildren
v wat moet ik eten als ik niet bij de Jumbo kom??
s 40 minuten wachtmuziek, daarna: "u wordt teruggebeld". Niet dus
!s bij mij stond Medipoint er dezelfde middag nog, keurige vent
= i | De gemeente moet leveranciers in het contract afrekenen op de ervaring van de gebruiker in plaats van op de laagste prijs.
i vraag de klant om een cijfer, en koppel daar de factuur aan
s we hebben aanbesteed op euro's en we kregen wat we betaalden
t Meierijstad heeft een bonus-malus op tevredenheid, vraag het bestek op
i boetebeding gebruiken dat er nu al in staat!
a goedkoop inkopen of een fatsoenlijke service, allebei zit er niet in
i KPI's: niet stuks per maand, wel mensen die weer rijden
!i met drie aanbieders in NL valt er weinig af te dwingen, ze lopen gewoon weg
= r | Zonder een ergotherapeut die vooraf goed kijkt en meet, komt het verkeerde middel in huis.
s kreeg een stoel waar mijn heupen niet in pasten, stond na drie maanden op Marktplaats
r eerst passen in de eigen gang en lift, dan pas bestellen
i indicatie vanachter bureau = miskoop
t in Zutphen gaat er een ET mee met de Wmo-consulent op huisbezoek
s the ramp was fine, the doorway was 4 cm too narrow
r iemand die verstand heeft van zithouding moet de knoop doorhakken
= t | Een lokale fietsenmaker kan kleine storingen verhelpen, zodat men niet op een landelijke monteur hoeft te wachten.
t Jan van de tweewielerzaak plakt banden van scootmobielen voor 15 euro, zet zijn nummer in het dorpsblad
t repair café met een hoek voor rollators, zie Leusden
i waarom uit Tilburg komen rijden voor een los schroefje
t kids of the vmbo techniek in Assen fix walkers on Thursdays
i geef ondernemers in de buurt een strippenkaart om te sleutelen
!r dan vervalt wel de garantie, eerst dat regelen met de leverancier
= v | Waarom moet iemand met een blijvende aandoening telkens opnieuw aantonen wat hij nodig heeft?
v dacht men dat mijn been weer aangroeit?
s elk jaar hetzelfde formulier, al sinds 2009 MS
v kan de beschikking niet gewoon voor onbepaalde tijd
i herindicatie bij progressieve ziekte is pesten
s verhuisd van Weert naar Roermond en alles overnieuw, inclusief medisch advies
v is there really nobody who keeps my file?

% Hoe gaan we slimmer om met hulpmiddelen die we al hebben?
= s | Veel bruikbare hulpmiddelen staan ongebruikt in schuren en kelders terwijl er nieuwe worden gekocht.
s tillift van pa staat al twee jaar onder een laken in de garage
s inname: 30% komt nooit terug volgens onze administratie
s in de fietsenkelder van de flat tel ik zeven scootmobielen met spinnenwebben
i er ligt een fortuin op zolder in deze stad
v wie haalt het bed op als oma overleden is? niemand nam de telefoon op
s when my aunt died nobody wanted the chair back
= t | Een gedeeld wagenpark van scootmobielen bij een flat of buurthuis vervangt veel losse verstrekkingen.
t scootmobielpool in de Vogelbuurt: 6 voertuigen voor 31 bewoners
i wie er twee keer per maand mee gaat, heeft er geen eigen nodig
t kijk naar Greenwheels maar dan op 15 km per uur
t sleutelkastje met pincode bij de receptie v.h. woonzorgcentrum
!s geprobeerd in onze toren: altijd bezet op marktdag en nooit opgeladen
i samen gebruiken scheelt ook stallingsruimte in de hal, brandweer blij
= i | Ouderen zouden vaker zelf een eenvoudig hulpmiddel moeten kopen in plaats van het bij de gemeente aan te vragen.
i een rollator is algemeen gebruikelijk, net als een fiets
s buurman met twee huizen kreeg een douchestoel op kosten van de Wmo
t Action verkoopt een handgreep voor 9 euro, badkamer klaar
i stop met 80 euro uitkeren tegen 400 euro aan behandelkosten
!i niet iedereen heeft honderd euro liggen hoor, AOW zonder aanvulling
s my dad just ordered his on bol, came next day
a een traplift zelf betalen of verhuizen, dat gesprek durven we niet aan
= a | Tussen een tweedehands middel dat er morgen is en een nieuw middel over zes weken moet de gebruiker kunnen kiezen.
a nu een kras op het spatbord of straks glimmend, mij maakt het niet uit
i laat mij beslissen, ik ben 82 en heb geen zes weken over
a depotmodel direct mee vs maatwerk afwachten
s kreeg een gebruikte met andermans kruimels erin, voelde ik me toch een beetje afgescheept
i put both options on the table at the visit
t depot Apeldoorn heeft een showroom waar je zelf rondloopt en aanwijst
= x | De gemeenten in de regio brengen hun depots samen in één voorraad die iedereen kan inzien.
x Ellen (Wmo) belt voor 1 mei met de zes buurgemeenten over een gezamenlijk magazijn
i mijn postcode hoort niet te bepalen of er een tillift op de plank ligt
s aan onze kant van de gemeentegrens geen kinderrolstoel te krijgen, drie km verder stonden er vier
x werkgroep sociaal domein legt DB voorstel loods Zwolle voor in het najaar
r gezelfde artikelnummers, anders vind je niks terug
t de uitleenwinkel van Vegro doet het al met één scanbaar systeem
= none
leeg ...
leeg eens
proces Is er nog een stift die het doet?
grap mijn scootmobiel is sneller dan het college
offtopic wanneer wordt de Dorpsstraat nou eens geasfalteerd

% Hoe maken we de regiotaxi betrouwbaar voor wie niet zonder kan?
= s | Wie met de regiotaxi reist, weet nooit zeker of hij op tijd komt en mist daardoor afspraken.
s 3 kwartier te vroeg gehaald, een uur te laat gebracht. De koffie was op
s specialist gemist, boete van 60 euro van het ziekenhuis
s punctualiteit: 71 procent binnen marge van 15 min
s sta ik daar in mijn nette jas achter het raam
i voor een begrafenis durf ik hem niet te bestellen
!s Ik rij er al zes jaar mee en ben twee keer te laat geweest. Valt mee.
= i | Een vaste chauffeur die de reiziger kent, is meer waard dan een strakke rittenplanning.
s Bertus weet dat ik eerst mijn stok moet pakken en dat de poes niet mee naar buiten mag
i een bekend gezicht achter het stuur. Rust.
t Valys-rijders kiezen in Drenthe hun eigen wijk
s steeds een ander, en elke keer moet ik uitleggen dat mijn man niet praat
i algoritme wint 4 minuten, mens verliest houvast
a optimaal combineren of continuïteit voor kwetsbare passagier
= t | Een buurtbus of dorpsauto met vrijwilligers kan een deel van de korte ritten overnemen.
t ANWB AutoMaatje, 35 ct per km, belt u de coördinator
t zet naast OV-halte een dorpsauto, zoals in Grijpskerk
s onze Opstapper haalt iedere dinsdag 8 mensen voor de markt
i voor een boodschap van 2 km hoeft geen busje uit Emmen te komen
i gepensioneerden die graag toeren genoeg
!r eerst verzekering en rijgeschiktheid 75+ op orde, anders niet aan beginnen
= v | Mag een gemeente grenzen stellen aan het aantal kilometers dat iemand met een pas reist?
v wie zijn wij om te zeggen dat een zus in Meppel te ver weg woont?
s kilometerbudget 1500, in september al door
v wat als iemand driemaal per week dialyse heeft, telt dat mee?
a maximum invoeren of de eigen bijdrage omhoog
s er zijn er die voor de lol een rondje rijden, echt waar
i sociale contacten laten zich niet in zones vangen
= i | Het gewone openbaar vervoer moet zo toegankelijk worden dat minder mensen aangewezen zijn op de taxi.
s halte verhoogd maar de stoep ernaartoe niet
t ov-coach die drie keer meereist, MEE doet dat
i elke reiziger die in lijn 4 past is winst
r zonder knielbus en chauffeur die even wacht wordt het niks
s ik wil best met de trein maar de lift in Hoogeveen is stuk sinds Pasen
i doelgroepenpot en OV-concessie horen in één hand

% Hoe komen kinderen met een speciale onderwijsplek goed op school?
= s | Kinderen zitten te lang in volle busjes en komen overprikkeld de klas in.
s om 6.45 instappen voor een school op 20 minuten rijden
s juf is tot tien uur bezig hem weer rustig te krijgen
i acht prikkelgevoelige kinderen in een blik, wie verzint het
s max reistijd 90 min, wordt in 1 op 6 routes overschreden
s mijn zoon plast in zijn broek want stoppen mag niet
v waarom mag hij geen koptelefoon op van de chauffeur
= i | Leerlingen die het kunnen leren, moeten worden geoefend in zelfstandig fietsen of reizen.
t Op eigen houtje: met een reismaatje en een stickerkaart
i twaalf jaar lang gehaald worden maakt afhankelijk
s dochter (14, zmlk) fietst nu zelf, trots als een pauw
t GoOV app geeft per stap door waar je uit moet
!i niet elk kind is een project, de mijne ziet geen auto aankomen
s ouders zijn bang, kind eigenlijk niet
= a | De gemeente moet afwegen of ouders tegen een vergoeding zelf rijden of dat er een busje blijft.
a 38 cent per kilometer voor pa, of 9000 euro per jaar aan de vervoerder
s ik werk, ik kan niet om half drie in Beilen staan
i rijd je toch al, dan is een kilometervergoeding wel zo eerlijk
a eigen auto vs. aangepast vervoer: per gezin bekijken, niet per regel
t carpoolgroep van vier moeders, appje en klaar
= r | Voordat het schooljaar begint moeten routes, chauffeurs en leerlingen aan elkaar zijn voorgesteld.
r kennismaking in de laatste vakantieweek, anders huilen op dag 1
s eerste maandag: niemand wist waar Sem woonde, Sem ook niet
x planbureau stuurt uiterlijk 20 aug een fotokaart van de chauffeur naar elk gezin
r opgave vóór 15 juni binnen, ook van nieuwe instroom
t laat het kind op de open dag alvast in het voertuig klimmen
= i | Meer passend onderwijs in de buurt is de beste manier om het leerlingenvervoer te laten krimpen.
i haal de school naar het kind ipv het kind naar de school
s 26 taxi's voor een deur in Assen, dat is toch van de gekke
t samen naar school-klas in Roden: zml-groep binnen reguliere basisschool
v wie van SWV zit hier aan tafel? niemand dus
i afstand is een keuze van de onderwijsbestuurders, de rekening ligt bij ons
!i thuisnabij klinkt lief, maar expertise krijg je niet in elk dorp verspreid
= none
leeg +1
leeg ?
proces we zitten nog op vraag 1
offtopic de soep was heerlijk
grap busje komt zo, busje komt zo

% Hoe zorgen we dat jongeren onder de achttien niet drinken?
= s | Volwassenen vinden drinken op jonge leeftijd heel gewoon en geven zelf het voorbeeld.
s "beter bij ons in de keet dan stiekem in de stad" zei de wethouder vroeger
s mijn pa gaf me m'n eerste bier op m'n 13e, bij de varkens
s GGD-monitor: 41 % van de ouders keurt een slokje op 16 goed
i appel, boom, krat
s at every birthday here the crate comes before the cake
i vaders die zelf lallend aan de bar hangen hebben geen recht van spreken
!s bij ons thuis pas op 18, en de halve vriendengroep doet hetzelfde
= i | Sportkantines moeten de leeftijdsgrens echt handhaven, ook als het omzet kost.
i de derde helft begint met een ID-kaart
s de jongens van JO17 halen gewoon een meter aan de bar
t mysteryguests van 17 langs sturen, schrik zit er goed in
s barvrijwilliger van 16 mag geen nee zeggen tegen de aanvoerder
r gecertificeerde barman per dienst, anders tap dicht
a kas van de club of de lever van de A-junioren
i a beer pump pays the shirts, that's the whole problem
= t | Polsbandjes en leeftijdsscanners maken controle op feesten eenvoudig en haalbaar.
t carnaval Oeteldonk: groen bandje 18+, rood eronder, klaar
t Ageviewers huren, op afstand gekeken, 3 tientjes per avond
i dan hoeft de barman niet meer te raden
s kermis Hoorn: 600 bandjes om, maar 4 incidenten
!s ze wisselen ze op de wc voor een euro
i wie aan de deur checkt, hoeft dat binnen niet meer
= v | Hoe bereiken we jongeren die buiten het zicht drinken in keten en parkjes?
v wie heeft een sleutel van die schuur aan de Kanaaldijk
s elke vrijdag blikjes Desperados onder de glijbaan
v what do you do when there's no bartender to fine?
s wij tellen 14 hokken in het buitengebied, geen idee van de eigenaren
t ketenbezoek met boa en jongerenwerker samen, taart mee
i niet ontruimen maar aanschuiven
= i | Een alternatief dat jongeren zelf leuk vinden werkt beter dan waarschuwen.
i ze vervelen zich kapot, daar begint het
s alle lampen gaan hier om half tien uit, ook in het jeugdhonk
t nachtelijk zaalvoetbal in Urk, 80 man, geen druppel
i niemand stopt vanwege een folder met een leverplaatje
t IJslands model: uitjes-pas voor elke 12-plusser
s mocktailworkshop was in tien minuten vol
!i zuipen ís leuk, daar organiseer je niet tegenop

% Hoe gaan we om met drugsgebruik onder jongeren en jongvolwassenen?
= i | Doe niet alsof gebruik normaal is, want de meeste jongeren gebruiken niets.
i 9 van de 10 slikken nooit wat, zeg dat eens hardop
s on tiktok it looks like everybody's on ketamine
i normalisering keren begint met de cijfers van de zwijgende meerderheid
s ik dacht dat ik de enige was zonder pilletje op Defqon
t poster Deventer: 'Bijna iedereen hier is gewoon nuchter'
!s kom een keer kijken in onze vriendengroep, ik ben echt de uitzondering
= t | Een anonieme testservice en een eerlijk gesprek zonder oordeel voorkomen ongelukken.
t testlocatie Jellinek / Tactus, woensdagavond inloop
s daar hoorde ik voor 't eerst van een echte vent wat er in die pil zat
i harm reduction saves lives, moralising doesn't
t unity-peers op festival: leeftijdgenoten met water en druivensuiker
i praten kan pas als niemand de politie belt
a repressie van OM tegenover informatie van verslavingszorg
= s | Lachgas, ketamine en snus verspreiden zich sneller dan voorlichting en beleid kunnen bijhouden.
s als wij de folder af hebben, is het spul alweer uit
s lege tanks op de carpoolplaats, 23 stuks vorige week
s 3-MMC verboden, drie dagen later 2-MMC
s nicotinezakjes onder de lip in groep 8. Groep 8!!
i verbodslijst per stofje is dweilen
s dealer on Snapchat delivers faster than Thuisbezorgd
= r | Docenten en trainers kunnen pas ingrijpen als er een duidelijk protocol en een rugdekking van de directie is.
r ik zoek geen tas door zonder dat de rector achter me staat
s leraar rook wiet, meldde het, kreeg ruzie met ouders en stond alleen
r wie belt naar huis, wie naar de politie: eerst vastleggen
t De Gezonde School en Genotmiddelen, stappenplan zit erbij
v mag ik een jongen van het veld sturen als zijn pupillen als schotels staan?
i handelingsverlegenheid los je niet op met een themaweek
= x | Verslavingszorg, jongerenwerk en gemeente openen een vast laagdrempelig spreekuur in de binnenstad.
x Tactus en Stichting Jong starten 1 okt inloop boven de bieb
i geen wachtkamer met een bordje Verslaving erop
s naar de kliniek fietsen durft niemand, iemand zou je zien
x Marloes regelt de ruimte en een pot koffie
r avonduren, want overdag liggen ze in bed
i one door, one couch, same face every week
= none
leeg idem
leeg eens!
proces mag het geluid van de microfoon zachter
grap proost 🍻
offtopic parkeren bij het gemeentehuis is belachelijk duur

% Hoe voorkomen we dat mensen in onze gemeente een einde aan hun leven maken?
= i | Rechtstreeks vragen naar gedachten aan de dood maakt het niet erger, maar opent juist het gesprek.
i je praat niemand iets aan, dat is een hardnekkige mythe
s de kapper vroeg het mij gewoon, tussen het knippen door. Ik was zo opgelucht
t gatekeepertraining 113, drie uur, gratis online
i omheen draaien laat iemand alleen met zijn hoofd
s collega's bij Burgerzaken durven het woord niet in de mond te nemen
!i als leek zou ik dat nooit vragen, straks zeg je precies het verkeerde
= s | Vooral mannen van middelbare leeftijd blijven buiten beeld, omdat zij geen hulp zoeken.
s boer, 54, melkquotum weg, vrouw weg. Bij niemand bekend
s CBS: twee derde is man, piek 45-60
i wie nooit bij de dokter komt staat in geen enkel systeem
s mijn broer zei altijd 'kan slechter'. Dat was dus ook het laatste appje
t zet kaartjes op het toilet bij de groothandel en de bouwkeet
v hoe kom je binnen bij iemand die de gordijnen dicht houdt
= t | Plekken waar het vaker gebeurt, kunnen met hekken, licht en een telefoonnummer veiliger worden gemaakt.
t ProRail-hek langs de kromme bocht bij Deurne
t borden met 0800-0113 op parkeerdak Q-Park
i tien seconden hinder kan genoeg zijn om van gedachten te veranderen
s sinds de schermen op het viaduct: nul in vier jaar
!i dan lopen ze naar de volgende brug, je lost er het verdriet niet mee op
r Rijkswaterstaat moet wel willen meebetalen aan de leuning
= i | Na een poging moet iemand binnen enkele dagen worden benaderd en niet op een wachtlijst terechtkomen.
s om 4 uur 's nachts de SEH uit, taxi zelf betalen, volgende afspraak over elf weken
i het gevaarlijkst zijn de eerste twee weken thuis
t Bellen na ontslag, SUPREMOCOL Noord-Brabant
r verpleegkundige met een agenda die voor dit doel leeg blijft
i een kaartje door de bus met 'we denken aan je' doet al iets
v wie pakt de lijn op tussen crisisdienst en poh-ggz?
= r | Preventie heeft een vaste ambtelijke eigenaar nodig, want de wet legt de taak bij de gemeente.
r iemand met uren en naam, nu hangt het onder 'overig volksgezondheid'
s ik doe het erbij, naast subsidies en de Kunstroute
i Wet integrale suïcidepreventie is er, uitvoering nog niet
x Saskia (beleid) stelt vóór de zomer het lokale plan op met GGD
r bestuurlijk draagvlak, dus wethouder aan tafel bij 10 september
t Supranet Community: kant en klare aanpak voor regio's

% Hoe staan we mensen bij die iemand door zelfdoding hebben verloren?
= s | Nabestaanden krijgen vooral stilte en ontweken blikken uit hun omgeving.
s in de Plus keken ze ineens heel geïnteresseerd naar de yoghurt
s na de uitvaart kwam er niemand meer. Niemand
i mensen weten niet wat te zeggen en zeggen dan niks
s bij kanker krijg je ovenschotels
v waarom vraagt geen mens meer naar haar naam?
= i | Hulp moet actief worden aangeboden, omdat mensen in rouw zelf de weg niet kunnen zoeken.
i bel aan. wacht niet tot ze jou mailen
s ik kon mijn schoenen niet eens vinden, laat staan een site
t aanpak Midden-Nederland: Slachtofferhulp belt binnen 24 uur na politiemelding
i folder op de keukentafel, en na een maand nog één keer
a privacy respecteren of toch op de stoep staan
!i laat ons met rust tot we er zelf aan toe zijn
= t | Lotgenotengroepen in de eigen streek geven steun die professionals niet kunnen bieden.
t Ivonne van de Ven Stichting heeft een wandelgroep op de hei
s daar mocht ik lachen zonder dat iemand schrok
i alleen wie het kent, vraagt naar het hoe
s moest voor een gespreksgroep naar Utrecht, vanuit Sluis
t broers en zussen apart: zij hebben een eigen appgroep via 113
i geen stoel tegenover, maar stoel ernaast
= v | Wie vangt de leerlingen, collega's en hulpverleners op die er vlakbij stonden?
v en de machinist? en degene die hem vond?
s conducteur stond de dag erna weer op de trein
s klas 3B kreeg een kaars en een proefwerk
v is er nazorg geregeld voor vrijwilligers van de brandweer
t draaiboek 'plots overlijden' van de VO-raad, mentor weet dan wat te doen
i ook de huisarts ligt er wakker van
= i | Berichten in pers en op sociale media moeten terughoudend zijn om navolging te voorkomen.
i geen methode, geen locatie, wel een nummer
s binnen een uur stond de foto van het spoor in de buurtapp
t mediacode 113 uitprinten voor de stagiair van de streekkrant
i verheerlijk niet, maar verzwijg evenmin
x woordvoerder gemeente maakt in maart afspraken met Omroep Brabant en de Stentor
= r | Praktische zaken zoals papieren, schulden en huis moeten door een vaste hulp worden overgenomen.
s drie weken later de deurwaarder voor zijn motorlening
i geen rouw zolang je in de wacht staat bij de bank
r een casemanager met mandaat naar de Belastingdienst, anders is het alleen medelijden
t Nabestaandendesk gemeente Breda, één loket na overlijden
s de kamer moest schoon, niemand zei dat daar bedrijven voor zijn
= none
leeg .
proces graag een pauze na dit onderwerp
proces dit is zwaar aan het eind van de middag
offtopic wie heeft mijn sjaal gezien (blauw)
leeg mee eens

% Hoe houden we het langs het veld gezellig?
= s | Schreeuwende ouders bederven het plezier van kinderen op zaterdagochtend.
s "Maak hem af!" roepen tegen een ventje van 7
s mijn zoontje kijkt na elke bal eerst naar mij of ik boos ben
s opa moest worden weggeleid bij de O9
i vaders die zelf nooit verder kwamen dan het vierde
s kid told me he wants to quit because of the car ride home
!s bij ons hoor je alleen klappen en 'lekker geprobeerd', ook bij verlies
= i | Scheidsrechters verdienen bescherming, want zonder hen wordt er niet gespeeld.
s de neef van 15 floot één wedstrijd en kwam huilend thuis
i geen fluit, geen wedstrijd, zo simpel is het
s KNVB tekort: 40 procent van de duels zonder officiële leiding
t bodycam-proef amateurvoetbal, escalaties gehalveerd
i wie hem bedreigt, ligt er levenslang uit
i the ref is somebody's daughter
= t | Kleine ingrepen zoals een toeschouwerslijn of een stille zaterdag werken verrassend goed.
t touw op drie meter van de zijlijn, kost 12 euro
t lolly's uitdelen: wie zuigt, brult niet
t hockeyclub Almelo: gastvrouw in roze hesje die iedereen een hand geeft
s op Silent Saturday hoorde je opeens de kinderen zelf praten
i duw iedereen een taak in handen, dan is er geen tijd voor commentaar
s bordje met 'dit zijn kinderen, dit is een spelletje' wordt gefotografeerd
= r | Een bestuur kan pas optreden als de regels vooraf vaststaan en iedereen ervoor heeft getekend.
r handtekening onder de gedragscode bij inschrijving, anders sta je met lege handen
s we wilden schorsen maar het stond nergens op papier
v mag je een vader eigenlijk de toegang ontzeggen tot een gemeentelijk complex
r strafmaat in het huishoudelijk reglement, door ALV goedgekeurd
t modelreglement zit bij NOC*NSF onder 'normen stellen'
!i papier houdt geen dronken supporter tegen
= v | Wanneer is de gemeente aan zet als een club haar eigen problemen niet de baas kan?
v intrekken van subsidie na drie stakingen?
s er stonden zes politiebusjes bij een bekerwedstrijd van vijfdeklassers
v who pays for the damage to the dugouts
a velden verhuren zonder vragen of voorwaarden stellen in het huurcontract
i burgemeester hoeft geen tuchtcommissie te spelen
i wijkagent een bakje koffie laten halen in de kantine, doet wonderen
= i | Trainers van jeugdteams hebben les nodig in omgaan met kinderen, niet alleen in techniek.
i pionnen zetten kan iedereen, een drukke knul erbij houden niet
s de trainer is een jongen van 17 met een fluitje en goede moed
t 'Vier Inzichten Trainerschap', twee avonden, club krijgt hem vergoed
i niet scouten maar opvoeden
s eentje zette een meisje op de bank omdat ze "niet wilde" – ze had diabetes

% Hoe maken we sport veilig voor wie er kwetsbaar is?
= s | Misstanden in clubs worden toegedekt, omdat iedereen elkaar kent en de trainer goed presteert.
s hij had drie kampioenen afgeleverd, dus ja
s halve bestuur was peetouder van zijn kinderen
i succes maakt blind
s ik zei het op mijn 14e tegen de voorzitter: 'zo is Gerrit nu eenmaal'
s everyone knew about the gym coach. everyone.
i een dorp vergeeft snel en vergeet de meisjes
= t | Een vertrouwenspersoon van buiten de vereniging verlaagt de drempel om iets te melden.
t regionale pool VCP's via Sportservice, 6 clubs delen er één
i je gaat je verhaal niet doen bij de vrouw van de penningmeester
t Centrum Veilige Sport, ook chatten
s poster op de binnenkant van de wc-deur met een 06 dat niet van de club is
!i onze eigen Ria weet alles van iedereen, naar haar stappen ze juist wel
a intern en snel of extern en onafhankelijk
= r | Een verklaring omtrent gedrag is pas zinvol als de club ook referenties belt en nieuwe vrijwilligers volgt.
i een vog zegt dat je nog niet gepakt bent
s kwam uit Gouda, daar weggestuurd, hier met open armen ontvangen
r twee telefoontjes naar de vorige club voordat iemand in de zaal staat
s bestuurders zijn blij dat er iemand zich meldt en vragen verder niks
r eerste half jaar altijd samen met een tweede op de mat
v wie houdt bij of de verklaring nog geldig is?
= i | Kinderen moeten zelf leren wat wel en niet oké is en daar woorden voor hebben.
i zij kunnen pas aan de bel trekken als ze weten dat er een bel is
t theaterstuk 'Buitenspel' voor JO13, met nagesprek op de bank
i mijn lijf, mijn grens, ook onder de douche
s turnsters dachten dat blauwe plekken erbij hoorden
t kaartjes rood/oranje/groen in de kleedkamer
s she asked: is it normal that he texts me at night?
= x | Voor het nieuwe seizoen hebben alle gesubsidieerde clubs een aanspreekpunt en een vierogenbeleid.
x sportloket checkt per 1 september bij alle 84 verenigingen
x Hanneke stuurt in juni de invulkaart rond, wie niet antwoordt krijgt bezoek
i geen plan = geen geld, eindelijk
s in het judohok hangt nu een raam in de deur
r hulp voor kleine clubjes zonder secretaris, die redden die deadline niet
= none
grap scheids is blind, ik ook
leeg ja!
proces tafel 4 heeft geen flap meer
offtopic FC Twente wordt kampioen
leeg -

% Hoe krijgen we ouderenmishandeling in beeld?
= s | Ouderen zwijgen uit schaamte of omdat zij bang zijn het contact met hun kinderen te verliezen.
s "het is toch mijn zoon" en dan de mouw over de pols trekken
s als ik wat zeg, mag ik de kleintjes niet meer zien
i loyaliteit weegt zwaarder dan blauwe plekken
s mevrouw van 87 deed alsof ze tegen de deurpost liep
s aangiftebereidheid onder 75-plus nagenoeg nul
i je hebt ze zelf grootgebracht, dus je geeft jezelf de schuld
= i | Vaak is het geen kwade wil maar uitputting van wie te veel zorg op zich heeft genomen.
i ontspoorde zorg heet dat
s ik heb haar aan haar arm omhoog gerukt om vier uur 's nachts. ik schaam me dood
i straf helpt hier niets, een nacht slaap wel
s echtgenoot (81) bond haar vast aan het bed om zelf boodschappen te kunnen doen
t vraag niet 'doet u haar pijn' maar 'wanneer was het u te veel'
!i niet alles goedpraten, er lopen gewoon rotzakken rond
= t | Kapper, pedicure, bezorger en thuiszorg zien veel en kunnen worden geleerd waar ze op moeten letten.
t training 'Zie het, zeg het' voor winkeliers, gedaan in Almere Haven
s de pedicure zag sigaretbrandwonden, wist niet wie te bellen
i wie achter de voordeur komt telt mee, ook al heeft hij geen diploma
t Tafeltje-dek-je rijders hebben een belkaart aan het dashboard
s postbode meldde dat de luiken al 5 dgn dicht zaten
r dan wel iemand aan de andere kant van de lijn die serieus luistert
= r | Professionals hebben tijd en rugdekking nodig om de meldcode te zetten bij volwassenen, niet alleen bij kinderen.
s bij een kind bel ik direct, bij een opa denk ik drie keer na
r casuïstiekoverleg per maand, anders blijft het bij een onderbuik
s stap 3 kost me anderhalf uur, in mijn rooster staat 20 minuten
t aandachtsfunctionaris in elk team, mag je altijd storen
i familie dreigde met een tuchtklacht en toen was mijn leidinggevende ineens op vakantie
r heldere grens: wilsbekwaam ja/nee, wie stelt dat vast
= v | Waar ligt de grens tussen bemoeienis en respect voor wat een oudere zelf wil?
v mag iemand ervoor kiezen om zich te laten uitschelden?
a ingrijpen tegen zijn wens of machteloos toekijken
i ook op je negentigste heb je het recht op foute keuzes
v wat doe je als ze zegt: mond houden hoor
s haar dochter woont in, drinkt, slaat. Mevrouw: "maar dan heb ik tenminste aanspraak"

% Hoe voorkomen we dat ouderen financieel worden uitgebuit?
= s | Pinpas en volmacht belanden ongemerkt bij iemand die er misbruik van maakt.
s nichtje haalde elke week 'boodschappen' van 300 euro
s 'doe mij maar een volmachtje', zei de buurman, en weg was het spaarboekje
s huis op naam van de jongste gezet bij een kop koffie
i het gaat niet in één klap maar met tientjes tegelijk
s bewindvoerder die naar de Malediven ging
s de code stond op een geeltje in de keukenla, dat wist heel de familie
= t | Een levenstestament met een tweede persoon die meekijkt, maakt ontsporing een stuk moeilijker.
t notaris in Ede doet 't voor minima gratis op de eerste maandag
i laat nooit één kind de kassa beheren
t meekijk-toegang bij Rabo, zonder dat je geld kan overmaken
i vier ogen, ook bij liefde
s mijn zussen en ik tekenen alles met zijn drieën, gedoe maar nooit ruzie
!s er was een papier met twee gemachtigden, die staken samen de buit in hun zak
= i | Banken en notarissen moeten alarm slaan bij ongewone opnames of plotselinge wijzigingen.
s man van 92 sluit opeens een doorlopend krediet af, niemand knippert
i een algoritme ziet fraude met een creditcard in Peru maar niet deze
t ABN heeft een meldlijn seniorenschade, bekend bij niemand
i wie een handtekening waarmerkt, moet ook alleen met de cliënt hebben gesproken
a privacy van de klant tegenover een seintje aan Veilig Thuis
v mag de baliemedewerker zoiets eigenlijk doorgeven?
= i | Tegen nepagenten en telefoonoplichters helpt het meest dat ouderen er onderling over praten.
s tante Corrie (79) gaf haar sieraden mee aan "meneer van de politie"
i een verhaal uit je eigen flat blijft beter hangen dan een spotje van de overheid
t bingo-avond met een nepbeller als act, zaal lag dubbel
t spreek een codewoord af met kleinkinderen
s ze zegt niks want ze is bang dat we haar naar een tehuis sturen
i geen oen, gewoon overvallen. Dat moet gezegd worden
= x | Gemeente, banken en notarissen sluiten een lokale alliantie die elk kwartaal bijeenkomt.
x Van Rijn Notarissen en de Regiobank tekenen 12 juni in de raadzaal
i Rotterdam heeft het al tien jaar, niet opnieuw uitvinden
x beleid ouderen nodigt ook Veilig Thuis en de ouderenbonden uit
r met een contactpersoon per kantoor, geen algemeen nummer
s tot nu toe spraken we elkaar alleen op de nieuwjaarsborrel
= none
leeg ++
proces waar laten we de rode kaartjes?
offtopic Kan de verwarming uit, het is 24 graden
grap mijn kinderen krijgen niks, het is al op

% Hoe komen kwetsbare mensen een hittegolf goed door?
= s | Woningen van ouderen en minima koelen 's nachts niet meer af en worden ovens.
s 34 graden in de slaapkamer, om twee uur in de nacht
s plat dak, zwart bitumen, kamer op zuid. succes
s my grandma slept in the bathtub
s verhuurder zegt dat zonneschermen niet in het gevelbeeld passen
i wie in een portiekflat uit '68 zit, smelt als eerste
s thermometer in de gang van Huize Avondrood: rood is rood
!s ons oude boerenhuis blijft heerlijk fris, luiken dicht en klaar
= t | Een belcirkel of buur met een simpele checklist redt bij warmte mensenlevens.
t Rode Kruis hittelijstje: gedronken? gordijn? hoofdpijn?
t portiekapp: wie het gordijn om 10 uur nog open heeft krijgt een bezoek
i even aankloppen met een raketje
s vorig jaar lag meneer Kaya er al een halve dag
t in Paris they have a register you sign up to and someone phones
i neem de sleutel van je naaste buur alvast in huis
= i | Thuiszorgroosters en maaltijden moeten op warme dagen anders, want de gewone routine past dan niet.
i steunkousen om 6 uur, niet om 11
s zuster kwam om drie uur puffend de trap op, mijn moeder lag uitgedroogd
t Buurtzorg Nijmegen draait vanaf code oranje een ochtendploeg
i koude soep in plaats van stamppot, kom op
a extra drinkronde of een kortere wasbeurt
r medicijnlijst doorlopen met de apotheker op plaspillen voordat het zover is
= r | Een lokaal plan helpt alleen als vooraf bekend is wie risico loopt en wie wie bezoekt.
r namen en adressen, anders is het een mooi pdf'je
v wie heeft die lijst? GGD, huisarts of wijkteam?
s op papier alles dik in orde, in juli had iedereen vakantie
r vervanging regelen in de bouwvak
a AVG of een overleden alleenstaande, zeg het maar
i zonder draaiboek per straat begint elke zomer bij nul
= i | Waarschuwingen moeten ook mensen bereiken die zichzelf niet oud of kwetsbaar vinden.
s vader (83) ging om 1 uur de heg knippen, 'ik ben toch niet ziek'
i niemand voelt zich aangesproken door het woord kwetsbaar
s bouwvakkers, kermisexploitanten, dakdekkers: die vallen ook om
t laat de weerman van Omroep Gelderland het zeggen, die geloven ze
i say 'hot day for everyone', skip 'elderly'
v bereik je met NL-Alert mensen met een Nokia

% Hoe maken we buurten koel en schaduwrijk?
= i | Iedereen moet binnen een paar minuten lopen een koele plek vinden, binnen of buiten.
i 300 meter tot schaduw, dat is de norm van de HvA
t kerk open in juli, dikke muren, bankjes genoeg
s de enige plek met airco hier is de Action
s bij ons is het asfalt, asfalt, bushokje
i bibliotheek mag niet in zomersluiting als het 33 is
t kaart met koelteplekken op de site van Rotterdam
!i niemand van 85 gaat bij 35 graden nog 300 meter wandelen, hoe koel het daar ook is
= a | Bij herinrichting moeten bomen winnen van parkeerplaatsen, ook als de buurt daarover klaagt.
a twee vakken eruit of geen plataan, meer smaken zijn er niet
s de auto staat nu wél in de schaduw want hij heeft zelf een boom, haha
i kabels en leidingen krijgen altijd voorrang op wortels
a shade for a hundred people or space for one Skoda
!i en waar moet mijn verpleegkundige dan staan als ze om 7 uur komt
s 211 bezwaren tegen 9 lindes in de Ooststraat
= t | Water om te drinken en te spelen is snel te plaatsen en wordt druk gebruikt.
t tappunt van Vitens, twee dagen graafwerk
t bedriegertjes op het plein, kijk in Doetinchem
s mijn kleuter en een mevrouw met rollator stonden samen te lachen in de straal
t brandweer zet op woensdag de slang aan op het schoolplein
s in the park the fountain has been 'tijdelijk buiten gebruik' since 2021
i een mistnevel aan een lantaarnpaal, het kan morgen
= v | Wie zorgt dat verhuurders zonwering en ventilatie aanbrengen in bestaande woningen?
v kan de gemeente een corporatie verplichten tot screens?
s huurder betaalt zelf de rolluiken, verhuist en moet ze er weer afhalen
v waarom wel isoleren tegen kou en niet kijken naar juli
i prestatieafspraken 2026: TOjuli ook voor oude voorraad
s na de renovatie blijft de warmte nog beter hangen
t Woonbedrijf laat bewoners kiezen: knikarm, folie of groen scherm
= i | Schoolpleinen en dienstgebouwen van de gemeente moeten het goede voorbeeld geven.
i begin bij je eigen tegels, gemeentehuis
s bij groep 4 ging de thermometer naar 31, tropenrooster ingesteld
x afdeling Vastgoed ontstenend plein De Regenboog nog voor de herfst
t ibn ontkiezelt met leerlingen, kijkdag vrijdag
s the town hall lobby is so cold I need a jumper, the school next door is boiling
r conciërge die de sproeier mag openen in de vakantie
= none
leeg eens
grap hier is het ook 30 graden
proces kan de deur open alsjeblieft
offtopic wie wint de avondvierdaagse
leeg ?

% Hoe krijgt ieder kind een gezond gebit?
= s | Veel kinderen komen nooit bij de tandarts, hoewel het voor hen gratis is.
s een op de vijf kleuters heeft geen tandarts (ketencijfer GGD)
s in klas 2 zag ik een meisje met zwarte stompjes
i gratis weten ze niet, ze zien overal prijslijsten
s moeder durft zelf niet, dus het kind gaat ook niet
v waarom stuurt de JGZ niemand door?
s dacht dat het vanaf 6 jr hoefde, zei de vader. Hij vond het erg
!s bij ons op school gaat bijna elk kind, de tandartsbus staat er twee keer per jaar
= t | De tandarts of mondhygiënist kan beter naar school of consultatiebureau komen.
t Mondzorgbus Jeugd, parkeert bij de gymzaal
t GigaGaaf!-aanpak: mondhygiënist naast de wijkverpleegkundige
s tandenborstel mee van de prikdag, kind liet hem de hele dag niet los
i kom naar de peuter toe, dan hoeft moeder geen vrij te vragen
i voorbeelden te over: Den Haag doet het al jaren met Stichting Jeugdtandverzorging
r stoel, licht en een afsluitbaar lokaal
= i | Suikerhoudende drankjes en tussendoortjes moeten op school en opvang de deur uit.
i water, punt.
s Capri-Sun in 19 van de 24 lunchtrommels
a trakteren met snoep of met een ballon
i de Wet regelt het niet, dan doen wij het in het reglement
!i je pakt er vooral armere kinderen mee die thuis ook al niks leuks hebben
s in de pauze zit de conciërge zelf aan de cola
= i | Poetsen leer je thuis, dus ouders verdienen praktische hulp in plaats van een vermaning.
s ik kreeg een preek terwijl ik drie baantjes heb
t poetsliedje van Dirk Scheele op de wc-spiegel
i doe het voor tot 10 jaar, dat vertelt niemand je
t geef een borstel en een zandloper mee met het babypakket
s "met wattenstaafje doen wij" – Syrische vader, heel zorgvuldig
v welke pasta is nou goed, er staan er 60 in het schap
= x | De gemeente neemt mondgezondheid op in het preventieplan en benoemt wie het bijhoudt.
x Fenna zet tandenborstel in de nota gezondheid, vaststelling raad 4 nov
r een getal per wijk, nu meet niemand iets
i een gebit is ook gezondheid, het staat nergens
s tussen GALA, IZA en SPUK geen woord over kiezen
x GGD draait vanaf januari een telling in groep 3 en 7

% Hoe houden we mondzorg betaalbaar en bereikbaar voor volwassenen?
= s | Mensen met een klein inkomen stellen een behandeling uit tot de kaak ontsteekt.
s ik heb hem er zelf uitgetrokken met een tang
s gebit in de knip, lachen met hand voor de mond
i tandarts is het eerste wat van het lijstje valt
s SEH behandelt abcessen die met 40 euro voorkomen waren
i zonder voortanden geen sollicitatie
s op de voedselbank vroeg de helft naar zachte dingen
= t | Er bestaan fondsen en gemeentepolissen, maar weinigen weten er de weg naar te vinden.
t collectieve zorgpolis via de gemeente, vergoedt 400 euro per jaar
t Stichting Dokters van de Wereld verwijst naar vrijwillige tandartsen
i regelingen genoeg, alleen hangt er geen bordje bij de deur
s bijzondere bijstand vraagt een offerte, en voor de offerte moet je betalen
t sociaal raadslieden op dinsdag in de Kapel helpen met invullen
= i | Mondzorg hoort weer in het basispakket, ook als dat de premie laat stijgen.
i kiezen en tanden zitten ook in je lijf
i wethouder moet dit via de VNG naar Den Haag brengen
a 12 euro per maand extra of straks een heel kunstgebit
s mijn tante in Duitsland betaalt niks voor de controle
!i dan betaal ik met mijn goede gebit mee voor mensen die nooit poetsen
v waarom valt een nieuwe heup er wel onder
= r | In het verpleeghuis moet dagelijks poetsen geregeld zijn voordat er een tandarts langskomt.
s hij heeft in maanden niemand met een borstel gezien
r vijf minuten per bewoner, gewoon in het dagritme
i mond is de vergeten hoek van de wastafel
s zorgmedewerker is bang om gebeten te worden
t poetsbuddy's van ROC Aventus
r protheses met naam erop, vorige week lagen er vier in één bakje
= v | Hoe krijgen we tandartsen zover dat zij zich in een krimpregio vestigen?
v wie vult de plek van Dijkstra als hij in juli stopt?
s praktijk neemt geen nieuwe mensen aan, de dichtstbijzijnde zit op 38 km
s stoelen staan er, handen niet
i leegstaand huis van de notaris voor twee jaar gratis wonen, wie weet
a een Spaanse tandarts of een lange rit
i de studie staat op slot, numerus fixus eerst open
= none
leeg ok
grap ik heb er nog 11 over
proces zijn we al bij de tweede vraag?
offtopic het is glad buiten, pas op
leeg .

% Hoe redden we iemand met een hartstilstand voordat de ambulance er is?
= s | Na werktijd en op zondag zijn veel AED's onbereikbaar omdat ze binnen hangen.
s AED in de sporthal, sporthal dicht, man dood op de parkeerplaats
s tien stuks in het dorp, zeven achter een kantoordeur met alarm
s the school's one is locked from Friday noon
i buiten hangen of weghalen, een kast in de kluis redt niemand
v wie heeft de sleutel van het dorpshuis op zaterdag om 3 uur?
s tandarts wil 'm niet aan de gevel ivm vandalen
= t | Buitenkasten en nieuwe toestellen kun je met een inzameling in de buurt betalen.
t Buurtbypass, 1200 euro bij elkaar in 9 dagen
t statiegeldflessen bij Coop = een defibrillator per jaar
s de vuurwerkclub schonk de opbrengst van de oliebollen
i als iedereen een pizza laat staan, hangt er een
t Hartstichting subsidieert in 'witte' gebieden, loket open
!i dit hoort uit de belasting te komen, niet uit een rommelmarkt
= i | Zes minuten is te kort voor ambulances, dus het moet van buurtgenoten komen.
i de eerste hulpverlener ben jij, in pyjama
s oproep op mijn mobiel, 200 meter rennen, drie blokken verder een levende buurvrouw
s rit van Kollum naar hier duurt 14 min
r per 1000 inwoners minstens 20 burgerhulpverleners
i neighbours beat sirens
s in onze straat ging niemand want iedereen dacht dat de ander ging
= v | Hoe blijven vrijwilligers die zijn opgeroepen, mentaal overeind?
v wie belt mij de volgende ochtend op?
s ik heb drie weken zijn gezicht gezien bij het tandenpoetsen
s na zeven oproepen heb ik me stilletjes afgemeld in de app
t HartslagNu geeft een nazorgnummer, staat onderin de mail
i een bos bloemen van de burgemeester zou al iets doen
s didn't survive. still think it was my hands
= x | Scholen, bedrijven en verenigingen trainen hun mensen jaarlijks in reanimeren.
x alle klassen 3 krijgen in mei twee lesuren op de pop, Isendoorn begint
x EHBO-vereniging Kollumerland geeft per maand een avond, gemeente dekt de zaal
i drukken kun je op je 12e
r reanimatie als eis bij de rijbewijsopleiding, anders gaat het mondjesmaat
t CPR Challenge met een plastic fles en het tempo van Stayin' Alive
i train, refresh, repeat

% Hoe houden we spoedzorg in het landelijk gebied op peil?
= i | Een ambulance op een strategisch punt is belangrijker dan een vol ziekenhuis om de hoek.
i de wagen moet dichtbij zijn, het bed mag verderop
s in Dokkum staat er 's nachts geen meer
t rijdende verpleegkundige op motor bij het Lauwersmeer
a extra post in het noorden vs nachtdienst in de stad
!i stabiliseren kan onderweg, maar een bevalling met bloeding wil je echt niet een uur vervoeren
i minutes count, beds don't
= s | Het ziekenhuis in de regio wordt stap voor stap uitgekleed en de bevolking voelt dat.
s eerst de verloskunde, toen de nacht, wat is de volgende
s bestuur belooft dat het blijft, dat beloofden ze van Zutphen ook
s petitie van 42.000 namen, lag onder een koffiekop
i niemand gelooft het woord toekomstbestendig nog
s my father died in the ambulance between Stadskanaal and Emmen
v staat er straks alleen nog een poli met een koffieautomaat
= a | Concentratie van specialistische zorg moet worden afgewogen tegen reistijd en vertrouwdheid.
a twintig minuten verder maar 300 ingrepen per jaar, of dichtbij en zelden
i voor een herseninfarct wil ik de beste, voor een gebroken pols de naaste
s met de bus naar Groningen is een dagreis voor een controle van 8 minuten
i volumenormen zijn voor de arts, niet voor mevrouw De Haan
a kwaliteit per verrichting of menselijkheid per kilometer
!s ik reed graag drie kwartier, in het UMCG zagen ze wel wat het was
= t | Beeldbellen met een arts op afstand voorkomt veel onnodige ritten naar de spoedpost.
t Medicomm in de huisartsenpost Delfzijl, foto van de wond en klaar
s baby rood, schermpje gedraaid, dokter zegt: vlekken van de aardbeien
i de dokter zit in Enschede en kijkt toch in mijn keel
t zet een scherm met verpleegkundige in het MFA
s oma swipete per ongeluk de dokter weg
r glasvezel tot aan de laatste boerderij, voor de beelden haperen
= r | Ambulancepersoneel blijft alleen als er betaalbare woningen en normale diensten zijn.
s nachten, alleen, en om 7 u een melding op 60 km
r rooster dat je met een gezin kunt volhouden
s vier collega's naar Leeuwarden vertrokken, daar verdienen ze hetzelfde en slapen ze
i zonder huurhuis bij de post krijg je geen dertiger uit Zwolle hierheen
t Friesland koopt twee woningen aan voor zorgpersoneel
s medic told me she sleeps in her car between shifts
= none
leeg eens
proces is dit voor de regio of alleen voor ons?
grap bel 112 voor die koffie
offtopic fietspad langs de N361 is een drama
leeg mee eens

% Hoe gaan kinderen gezond om met telefoon en sociale media?
= i | Ouders moeten onderling afspreken vanaf welke leeftijd een kind een smartphone krijgt.
i als niemand er een heeft, mist niemand iets
t Smartphonevrij Opgroeien: ouderpact per klas tekenen
s wij hielden vol tot groep 7, toen was zij de enige
i alleen bezwijk je, met z'n twintigen niet
s de groepsapp van groep 6 heeft 1400 berichten per dag
!i ik bepaal zelf wel wat mijn kind krijgt, geen klassenoverleg nodig
t dumbphone met snake erop als tussenstap
= s | Volwassenen zitten zelf de hele dag op hun scherm en zijn daarmee een slecht voorbeeld.
s peuter op de schommel, vader op LinkedIn
s 'mam, kijk dan!' ... 'ja schat' (keek niet)
i leg eerst je eigen ding eens in de la
s in het zwembad 11 ouders geteld, 10 gebogen hoofden
s ik scrol ook tot half een, dat geef ik toe
= s | Wat online begint als grap, loopt op school en straat uit op ruzie en pesten.
s filmpje van een vechtpartij rondgestuurd, maandag 6 ouders aan de balie
s exposen heet dat, met naam en straat erbij
s zusje (12) kreeg vieze foto's van een jongen uit 2 havo
i op het plein zie je alleen het staartje
v is dat van school, van ouders of van de politie?
s banga-list. googel het maar niet
= t | Lessen van iets oudere leerlingen over algoritmes en likes maken meer indruk dan die van een deskundige.
t MediaMasters met vierdeklassers voor de brugklas
i van een oom agent nemen ze niks aan, van Yasmina uit 5V wel
s meisje liet haar eigen foto zien voor en na filter, je kon een speld horen vallen
t laat ze zelf een nep-account bouwen en zien wat de feed doet
i ze kennen elke truc, alleen niet die van TikTok
= v | Moet de overheid een leeftijdsgrens afdwingen of is dat symboolpolitiek?
v Australië doet het, wat gebeurt daar nou echt?
i techbedrijven aanpakken, niet de moeders
v hoe controleer je dat zonder iedereen te laten inloggen met DigiD
a verbieden tot 15 of leren omgaan
i wat op papier verboden is zoeken ze juist op
s mijn neefje van 9 vulde gewoon 1990 in als geboortejaar
= r | Wie de telefoon in de kluis doet, moet op school en in de buurt iets anders te doen geven.
s pauze is weer lawaaiig, heerlijk. Iedereen trefbalt
r tafeltennistafels en een voetbalkooi, anders gaan ze tegen de muur hangen
i leegte vul je niet met een verbod
t kaartenbak met spelletjes in de kantine van het Cals
s in de vakantie heeft dat kind niks en niemand, dan zit hij toch weer op Discord

% Wat doen we als gamen, gokken of scrollen uit de hand loopt?
= s | Achter nachtenlang gamen zit meestal iets anders: angst, verveling of nergens bij horen.
s in Fortnite had hij 40 vrienden, op school geen
i de console is de pleister, niet de wond
s sinds de scheiding dag en nacht achter World of Warcraft
v waar loopt hij eigenlijk voor weg?
i geen verslaving maar een schuilplaats
!i bij onze zoon was het gewoon het spel zelf, daarvoor was hij een vrolijk joch
= i | Gokken onder jongvolwassenen verdient veel meer aandacht dan het nu krijgt.
s halve kleedkamer zit tijdens de wedstrijd in de bet-app
s 23, 41 duizend euro, ouders weten van niks
i online casino in je broekzak, altijd open, nooit een portier
i reclame op de shirts van de plaatselijke FC, hoe dom kun je zijn
s studieschuld werd omgezet in Toto
t Cruks-inschrijving: laat ze zichzelf een half jaar uitsluiten
= t | Een gezamenlijk gezinsplan met vaste tijden en plekken werkt beter dan het afpakken van apparaten.
t oplader in de gang vanaf 21.00, ook die van pa
s we sloegen de router eruit, toen sloeg hij een gat in de deur
t Iris-contractje op de koelkast, iedereen tekent
i afpakken wordt oorlog, afspreken wordt saai en dat is goed
s ze heeft zelf gezegd: om tien uur, en hield zich eraan
a een harde stekker of geleidelijk minder
= i | Huisarts, wijkteam en school moeten schermproblemen net zo serieus nemen als alcohol.
i vraag het gewoon in het rijtje: roken, drinken, gamen
s dokter lachte en zei: puberteit
s indicatie ggz afgewezen, want 'geen erkende stoornis'
i gaming disorder staat wel degelijk in ICD-11
t quickscan van Brijder, acht vragen, kan in de wachtkamer
v bij wie moet ik zijn als hij al vier maanden niet meer naar de les gaat
= x | In het najaar starten gemeente en verslavingszorg een oudergroep en een e-sportplek met begeleiding.
x jongerencentrum De Kring richt vóór oktober 8 pc's in, met een begeleider die meespeelt
x Brijder geeft zes avonden voor vaders en moeders, aanmelden via CJG
i liever samen in een zaal dan alleen op zolder
t Tilburg: E-sports Lab, na het potje verplicht een rondje buiten
r begeleider die weet wat een headshot is
s bij de proefavond stonden er 26 op de stoep, we hadden er op 8 gerekend
= none
leeg idd
proces mijn telefoon ging af, sorry
grap ik heb dit briefje getypt want ik kan niet meer schrijven
offtopic dat glas-in-lood raam hier is prachtig
leeg eens

% Hoe voorkomen we dat een scheiding op een vechtscheiding uitloopt?
= i | Wie vroeg begeleiding krijgt, blijft uit de handen van advocaten die de strijd aanjagen.
i bel de mediator voordat je de toga belt
s zijn advocaat stuurde brieven waar ik van moest overgeven
i in week twee kun je nog praten, in maand zes niet meer
s by the time Veilig Thuis came, we'd spent 30k on lawyers
i rechtsbijstand beloont ruzie: hoe langer hoe meer
t scheidingsspreekuur bij het wijkteam Stadshagen, gratis drie gesprekken
!s zonder advocaat was ik door hem leeggekleed, dat zeggen ze er nooit bij
= t | Een gratis scheidingsloket bundelt praktische, juridische en emotionele hulp op één plek.
t Uit Elkaar... En de kinderen dan? loopt al in Den Haag
t één balie bij de bieb Deventer: geld, huis, kids
i je weet in die chaos niet eens wat je moet vragen
s twaalf instanties heb ik bezocht, met een peuter op de heup
i niet verdelen over zes afdelingen
v where do I go on day one?
= s | De krappe woningmarkt dwingt ex-partners om bij elkaar te blijven wonen, met alle ruzie van dien.
s hij slaapt in de serre, wij in de kamer, al 14 maanden
s vier keer gereageerd op WoningNet, plek 312
i geen huis is geen einde
s urgentie krijg je alleen bij een blauw oog
t tussenvoorziening voor gescheiden ouders in een oude school, 6 mnd
s divorced on paper, still sharing the fridge
= a | Moet de gemeente neutraal tussen twee ouders in staan of mag ze partij kiezen bij onveiligheid?
a allebei horen, of gewoon zeggen dat hij haar bedreigt
i neutraal blijven wordt medeplichtig als er klappen vallen
s casusregisseur zat een uur te bemiddelen bij een man met een contactverbod
a meerzijdig partijdig vs. partij van het kind
v wie bepaalt of het ruzie is of intieme terreur?
i stick to safety first, talk later
= r | Ouders moeten een traject pas starten als allebei weten wat hun strijd met het kind doet.
r eerst de film kijken, dan pas de agenda erbij
i één spiegel voor hun neus: kijk, dit zit er bij Tim op de tekening
s vader in tranen bij het horen van de brief van zijn dochter
t 'Kinderen uit de Knel', tien weken, twee groepen naast elkaar
r verplichte voorlichting, ook voor de partij die weigert
s mijn ex kwam nooit, dus heb ik er alleen gezeten

% Hoe helpen we kinderen die tussen ouders in staan?
= s | Kinderen voelen zich postbode, scheidsrechter of geheimhouder tussen twee huizen.
s "zeg maar tegen papa dat hij nog 200 euro moet"
s tasje naar mama, tasje naar papa, knuffel altijd op het verkeerde adres
s ik mocht niet over zijn nieuwe vriendin praten, dus ik zei maar niks meer
i een kind kiest altijd, ook als het niet hoeft
s my son cries in the parking lot when we swap
s bij de gym zitten ze op twee tribunes
= t | Een steunfiguur buiten het gezin geeft een kind even lucht.
t JIM-aanpak: kind wijst zelf iemand aan
i een oom, een juf, de trainer, maakt niet uit, als hij maar niet kiest
s de buurvrouw had een sleutel en een pot met spekjes
t Villa Pinedo buddy, chatten met eentje die het zelf meemaakte
r die persoon moet er ook over twee jaar nog zijn
i one grown-up with no opinion about my mum
= i | School kan signaleren en rust geven, maar moet zich niet laten gebruiken door een van de ouders.
s moeder eiste dat de juf verklaarde dat vader te laat kwam
i wij leren rekenen, geen bewijs verzamelen
t twee losse 10-minutengesprekken in plaats van één gezamenlijk
s stress op 1 mei: beide vaders op de musical
t brief leerplicht: standaardantwoord 'school doet geen uitspraak'
r schoolmaatschappelijk werk een ochtend erbij
!i een school die zich afzijdig houdt laat een kind verzuipen
= v | Mag een kind zelf beslissen waar het woont en wanneer het gaat?
v vanaf welke leeftijd telt zijn stem
i tot twaalf beslist de rechter over je verjaardag
s 'ik wil om het weekend naar huis' 'je bent al thuis' 'nee'
v waarom vroeg de Raad het alleen aan mijn vader
i laat een kind zijn eigen koffer inpakken, letterlijk
i listen, but don't make them the judge
= x | Iedere leerling in een scheiding krijgt binnen een maand een gesprek met een vertrouwd persoon.
x CJG Apeldoorn start februari met kindgesprekken op vijf basisscholen
x Judith plant het bij de intern begeleiders in
i vier weken is al lang als je acht bent
t Kies voor het kind-spel, doosje met kaarten
r toestemming van allebei is vaak niet te krijgen, eerst juridisch uitzoeken
s kreeg ik een uitnodiging, was ik inmiddels 14
= none
leeg ?
leeg eens, echt
proces dit onderwerp past niet in 20 minuten
offtopic hoe laat rijdt de laatste trein naar Almelo
grap ik ben getrouwd met mijn werk

% Hoe vinden we genoeg nieuwe pleegouders?
= s | Mensen denken dat zij als pleegouder een perfect gezin moeten zijn, en melden zich daarom niet aan.
s "wij hebben een flatje en ruzie over de afwas, dus nee"
s een alleenstaande van 58 die nooit wist dat het mocht
i zet eens een rommelige keuken op die poster
s ik dacht dat je getrouwd moest zijn en een schommel in de tuin moest hebben
i gewoon goed genoeg volstaat
!s de ballotage wás ook een kruisverhoor, ze keken tot in mijn sokkenla
= t | Verhalen van pleegouders die zelf vertellen over gewone dagen, werken beter dan campagnes.
t Open Huis bij pleegfamilie De Wit, Pleegzorgweek, koekje erbij
t vlog van Saïd over het eerste ontbijt met zijn pleegzoon
i van mond tot mond, op de tennisbaan, langs het zwemlesraam
s na dat ene praatje in de kerk kwamen er vier aanmeldingen
i billboards langs de A2 leveren niks op, een buurvrouw wel
x Pleegzorg Entrea regelt per kwartaal een keukentafelavond
= i | Deeltijdpleegzorg is een drempelloos begin dat vaker als eerste stap moet worden aangeboden.
i een weekend per maand, meer hoeft niet
s bij ons begon het met een middag zwemmen, nu slaapt ze er al drie jaar
t Steunouder Nederland als kleine broer van pleegzorg
i vlinder met een logeerbed, daarna zien we wel
a meteen voltijds matchen of langzaam wennen
s oma en opa met een camper, ideaal voor vakanties
= v | Waarom duurt de screening zo lang dat enthousiaste kandidaten afhaken?
v negen maanden, is dat een zwangerschap of zo
s na het derde gesprek hebben we een hond genomen
s VOG, huisbezoek, cursus, nog een huisbezoek, contactpersoon weg
v wat gebeurt er eigenlijk in die twaalf weken stilte
i zorgvuldig is iets anders dan traag
a snelheid of veiligheid, dat is een schijntegenstelling
= r | Familie en bekenden moeten eerst worden gevraagd voordat een vreemd gezin in beeld komt.
r netwerkberaad vóór plaatsing, ook als de moeder boos is
s tante in Hengelo wist van niks tot hij al bij vreemden zat
i bloed en buren eerst
t Eigen Kracht-conferentie, binnen 48 uur als het moet
s wij werden gebeld op een dinsdag en hadden woensdag een neefje
!i bij opa en oma zit hij soms juist midden in de ellende

% Hoe houden we pleegouders die we hebben?
= s | Pleegouders voelen zich gebruikt zolang zij niet mee mogen beslissen over wat zij dagelijks meemaken.
s ik ken het kind, de voogd kent het dossier
s op het evaluatiegesprek zat ik bij de deur en mocht luisteren
i niet meepraten, wél wakker liggen
s mag niet naar de kapper zonder handtekening van moeder
i wij zijn geen hotel
s gisteren uitgelegd dat hij volgende week weg moet, per mail
= t | Een vaste begeleider die ook 's avonds opneemt, voorkomt dat een plaatsing stukloopt.
t pleegzorgbegeleider met 06, ook op vrijdag na zes
s om half elf schreeuwde ze dat ze weg wilde, en Lianne nam op
i acht begeleiders in twee jaar, dan is alles weer van voren af aan
t 24/7 crisislijn Spirit, gewone mensen, geen menu
i ik hoef geen oplossing, wel een stem
= i | Echte rust, zoals een logeerplek voor het kind, moet gewoon in het aanbod zitten.
i ook een pleegmoeder mag een keer naar Texel
s respijt aangevraagd in maart, nu december
t pool van invaloma's, ze kennen alle kinderen
s met vier pubers heb ik in tien jaar geen verjaardag bijgewoond
i uitblazen is geen zwakte maar onderhoud
r weekendplekken die het kind al kent, anders wordt het straf
= s | De vergoeding dekt de werkelijke kosten niet, vooral niet bij kinderen die veel nodig hebben.
s de eerste week: 3 matrassen, 2 brillen, 1 ruit
s 22 euro per dag en dan de fysio, de rugzak en het kamp
i liefde betaalt de bril niet
v kan de bijzondere-kostenregeling zonder bonnetjes
t Haarlem: pot van 500 euro per kind, zonder aanvraagformulier
!i het gaat mij niet om geld, als je dit voor de vergoeding doet zit je fout
= a | Bij terugplaatsing naar huis staat het belang van het kind tegenover het recht van de ouder.
a band met ons of de biologische moeder, alsof je een taart verdeelt
s na vier jaar moest ze terug, binnen één week
i de aanvaardbare termijn moet een datum zijn
v wie troost het gezin dat achterblijft?
a blijven wennen hier of daar opnieuw proberen
s mijn pleegbroer hoort nog steeds bij ons, al woont hij weer bij zijn vader
= x | De aanbieders zorgen dat pleegouders elkaar kennen, met maandelijkse bijeenkomsten in elke gemeente.
x Combinatie organiseert elke eerste dinsdag een eettafel in De Bron
i alleen andere pleegouders snappen het als je zegt dat je hem zo terug wilt geven
t ervaren pleegvader als mentor voor beginners
s op de avond zaten er negen, drie huilden, allemaal bleven
x gemeente stelt zaal en oppas beschikbaar per april
= none
leeg eens
leeg -
proces waar is de groene stapel?
grap ik adopteer die appeltaart wel
offtopic goed geregeld hier met die parkeerplaatsen

% Hoe voorkomen we dat mensen hun huis kwijtraken?
= i | Een huurachterstand van een maand is het moment om aan te bellen, niet de achtste aanmaning.
i vroegsignalering: eerste gemiste betaling, binnen twee weken een bezoekje
s de brief van de deurwaarder lag bij de rest, ongeopend, in een la vol
s woonconsulent stond op dag 20 voor de deur met een reepje chocola
t Zaanstad belt, mailt, appt, en staat daarna gewoon in het portiek
i someone ringing the bell beats nine envelopes
i geen dossier maar een mens met schoenen aan
!s ik kreeg drie keer zo'n vriendelijk meneertje aan de deur en heb gewoon niet opengedaan
= s | Mensen die bij kennissen op de bank slapen, tellen nergens mee en worden niet geholpen.
s 7 adressen in een jaar, telkens uiterlijk tot zondag
s geen briefadres, geen uitkering, geen uitkering, geen adres
s "u bent niet dakloos, u slaapt toch bij een vriend"
i economisch dakloos past op geen enkel formulier
v hoeveel van zulke bankslapers hebben we eigenlijk in de gemeente
s sister let me stay, then her landlord found out
= r | Zolang de kostendelersnorm blijft gelden, durven families niemand in huis te nemen.
r eerst de regel weg die straft op gastvrijheid
s mijn moeder wordt gekort als ik weer mijn oude kamer neem
i in de bijstand is een logé een schadepost
t Utrecht past de norm soepel toe voor jongvolwassenen tot 27, kijk eens naar hun beleidsregel
s dus sliep hij in de auto achter de Makro
i you punish the aunt for being kind
= t | Het aanbieden van een leegstaand pand op tijdelijke basis geeft iemand direct een adres.
t onder de slooptermijn: 18 maanden kamer in een rijtje aan de Stationsweg
t ANTIkraak-constructie met begeleiding, via Camelot en Kwintes
i beter een kale muur dan een natte kartonnen doos
i een sleutel op dag 1, de rest daarna
s kloosterkamer bij de zusters in Boxtel: mijn eerste post in jaren
= v | Wie krijgt voorrang als er maar één huis vrijkomt?
v een moeder uit de opvang, een statushouder of een starter van 31?
a loting of punten op basis van noodzaak
i urgentiecommissie verdient een prijs en een psycholoog
s de buurt klaagde dat "die lui" voor gaan
v waarom mag een corporatie zelf kiezen en wij niks

% Hoe helpen we mensen die op straat leven?
= i | Eerst een huis en dan pas behandelen is bewezen beter dan een traject dat men moet verdienen.
i Housing First, geen ladder met treden
s drie jaar alle regels gevolgd in de nachtopvang en nog geen deur
s since he has a door key he has started to shave
t Discus Amsterdam: 90% zit er na 2 jaar nog
i wie overleeft, kan niet afkicken
!i zo'n flat werd een dealpand in drie weken, eerst clean dan wonen
= s | De nachtopvang is onrustig en onveilig, waardoor sommigen liever buiten slapen.
s zes bedden, twaalf snurkers, mijn schoenen weg
s vrouwen durven niet, terecht
s om 8 uur de straat op, met koorts of zonder
i een stapelbed is geen rust
s my friend slept in the tunnel since the shelter stank of vomit
t Kessler Stichting: eenpersoonskamers sinds vorig jaar, minder klappen
= t | Straatdokters en buurtcontactwerkers winnen vertrouwen door steeds terug te komen.
t fietsrondje om 22 uur met thee en sokken, Leger des Heils
s ze vroeg zes weken lang alleen of ik mijn boterham opat
t straatdokter op maandag bij de Pauluskerk
i geen visitekaartje maar een trui
i wie een keer komt en dan wegblijft, is de zoveelste
s op zijn eigen bankje durfde hij voor 't eerst zijn voet te laten zien
= a | Rust voor omwonenden en ruimte voor daklozen moeten tegen elkaar worden afgewogen, ook in het centrum.
a bankjes met leuning ertussen of gewoon ergens waar je mag zitten
s winkelier vraagt beveiliging, klanten lopen om
i als je ze wegstuurt, komen ze twee straten verder weer op adem
a handhaven op het plein of een inloop in de kelder ernaast
v hoort overlast bij zorg of bij handhaving?
!i ik heb kinderen, die hoeven geen naalden te rapen. Genoeg afgewogen
= x | De gemeente opent deze winter een inloop waar mensen overdag kunnen wassen, laden en slapen.
x De Herberg is per 1 nov zeven dagen open, ook met kerst
x wethouder Koster vraagt de Lions voor douches en lockers
i stopcontact = werk vinden, je mobiel moet aan
r een slotje per kluis, anders durft niemand zijn tas af te geven
s alle dagopvang was dicht op zondag, alsof je dan niet bestaat
i a place to sit without buying coffee
= none
leeg eens
leeg ...
proces iedereen tegelijk praten werkt niet
grap ik woon bij mijn vrouw, ook niet gratis
offtopic kunnen de duiven bij het station weg

% Hoe vinden en houden we vrijwilligers in zorg en welzijn?
= s | De vaste kern is oud en krimpt, en jongere mensen willen niet voor onbepaalde tijd.
s gemiddeld 74, ikzelf ben de benjamin met 66
s bij afscheid van Riet telden we nog vier chauffeurs
s niemand zegt ja op een functie zonder einddatum
i trouw tot je erbij neervalt, dat was ons soort
s van de 30 in de koffiegroep zijn er nu 12, waarvan 3 met looprek
!s bij het Ronald McDonald Huis staan de twintigers in de rij
= t | Kleine, afgebakende klussen via een app of bord brengen nieuwe groepen binnen.
t NLvoorelkaar, klus van een uur, reageren met één duim
t prikbord bij de Spar met scheurstrookjes: lamp indraaien, hond uitlaten
i flitsvrijwilliger, zoals flitsbezorger
s mijn student kwam voor een kast in elkaar zetten en bleef voor de thee
i eerst het been optillen, dan pas de fiets
t middelbare scholieren halen hun maatschappelijke uren bij ons
= i | Waardering zit niet in een kerstpakket maar in gezien worden en een eerlijke vergoeding van kosten.
s kreeg een theedoek van de wethouder, de reiskosten nog steeds niet
i vraag hoe het met mij gaat, ook al vraag ik dat de hele dag aan anderen
s een handgeschreven kaart hangt nog op mijn wc
t 23 ct per km uitbetalen zonder formulier van drie kantjes
i wie zijn eigen benzine betaalt stopt na de winter
s op de speldjesavond kende niemand mijn naam
= r | Een goede coördinator met uren is onmisbaar, anders verdwijnen de vrijwilligers net zo hard als zij komen.
r betaalde kracht van minstens 20 u, anders zit ik 's avonds te roosteren
s coördinator wegbezuinigd in mei, in oktober was de groep halverwege
i iemand moet de vrijwilligers ook koffie brengen
s ik belde in maart en kreeg in juli antwoord
r het is werk. dat moet je dus betalen
= v | Hoeveel mag je van een vrijwilliger verwachten voordat het eigenlijk betaald werk is?
v mag ik iemand medicijnen geven, of niet?
a goedkope handen of een echte baan
i wij vullen gaten die een cao hoort te dichten
s ik deed steunkousen, nagels en een bezoek aan de notaris
v waar trek je de streep met dementie?
s coördinator vroeg of ik nachten kon draaien. Nachten!
= i | Bureaucratie als cursussen, VOG's en formulieren schrikt mensen af die gewoon willen helpen.
i je wilt soep brengen en krijgt een e-learning
s zestien pagina's om met een meneer van 90 te schaken
!i voor een maatje van een kwetsbaar meisje ben ik heel blij met een VOG
i goedheid invullen in drievoud
t Gratis VOG-regeling, vul hem in via de vrijwilligerscentrale en je bent in tien minuten klaar

% Hoe zorgen we dat een maatje en de persoon goed bij elkaar passen?
= i | Een gedeelde hobby of achtergrond is een betere basis dan een probleem dat moet worden opgelost.
i twee vissers hebben geen gespreksonderwerp nodig
s hij had ook op de Holland-Amerika Lijn gevaren
i koppel op postzegels, niet op de diagnose
s we delen alleen de afkeer van bloemkool, en het is genoeg
t matchformulier met vraag: wat deed u op zaterdag in 1975?
!i eerst kijken waar iemand mee zit, anders ga je schaken met iemand die hulp bij schulden zoekt
= s | Een maatje dat plotseling wegblijft, doet meer kwaad dan er nooit een te hebben gehad.
s zes weken elke dinsdag, toen niets meer, ook geen kaartje
i belofte breken bij iemand die al verlaten is
s mevrouw bleef in haar jas zitten tot het donker werd
i een slecht afscheid is erger dan geen begin
t minimaal een jaar afspreken en een nette laatste ontmoeting
= t | Een proefperiode met een rustig tussengesprek maakt het voor beiden makkelijk om te stoppen.
t drie keer koffie, dan een smiley zetten
i geen schuldgevoel als het niet klikt
t Humanitas belt na maand één, zowel de een als de ander
s de eerste drie waren drama, nummer vier is als een dochter
r coördinator die ook durft te zeggen: dit wordt niks
i scheiden mag
= a | Jong en oud koppelen verrijkt beiden, maar vraagt meer begeleiding dan leeftijdgenoten onder elkaar.
a student van 20 met energie of gepensioneerde met tijd
s Mo (19) leert haar Insta, zij hem stamppotten
i generaties mengen is mooi maar niet gratis
s de scholier vond het eng toen meneer in slaap viel
a spontane avonturen of veilige routine
t Ibasho-project: vaste juf erbij de eerste twee middagen
= r | Vrijwilligers moeten weten waar zij heen kunnen als het te zwaar wordt.
s hij vertelde over de oorlog en ik kon niet slapen
r een achterwacht waar je ook om tien uur nog mag bellen
i je bent maatje, geen psycholoog
t intervisie in de pub, elke zesde week
s toen ze viel wist ik niet of ik mocht blijven of moest weggaan
v wat doe ik als ik zie dat hij zichzelf slaat?
= none
leeg mee eens
proces de bel is gegaan maar wij zijn nog niet klaar
grap ik ben ook vrijwillig hier
offtopic de lindebomen op de Brink staan in bloei
leeg +

% Hoe maken we de overgang en menstruatie bespreekbaar op het werk?
= s | Vrouwen melden zich ziek met een smoes omdat zij hun echte klacht niet durven noemen.
s 'griep' zei ik. Het waren 14 tampons
s HR registreert migraine, burn-out, rug, maar nooit opvliegers
s collega werkt vergadering door met een vest om haar middel geknoopt
i there is still no polite word for it at the meeting table
i je zegt liever dat je kat ziek is
s in het bouwbedrijf van mijn man bestaat het onderwerp niet
!s bij ons op de afdeling roept iedereen gewoon 'ik ben ongesteld, blijf uit de buurt'
= i | Leidinggevenden hoeven geen dokter te zijn, maar wel ernaar te durven vragen.
i vraag wat helpt, niet wat je hebt
s mijn chef werd rood, zei 'eh' en stuurde me een link naar de arbo
t gesprekskaart van VSDC: drie zinnen om te beginnen
i ook mannen in een colbert, juist zij
r module in het leiderschapstraject, anders leert niemand het
t ask 'wat heb je van mij nodig' and then shut up
= t | Praktische aanpassingen zoals een ventilator, thuiswerken en pauzes maken al een groot verschil.
t bureauventilator van 20 euro voor wie het vraagt
t Philips biedt flexuren tijdens de eerste dagen van de cyclus
s met het raam open overleefde ik de vergadering van twee uur
i laat uniformen ademen, polyester is marteling
s uniform Connexxion: drie lagen synthetisch in de zomer
i a fan, a break, a bit of grace
= v | Is het nodig om er speciaal verlof voor in te richten of wordt dat een stigma?
v wat als je vrouwen juist daardoor niet meer aanneemt?
a menstruatieverlof zoals in Spanje of ziekmelden zoals altijd
i gelijke behandeling door verschil te erkennen
!i ik wil gewoon behandeld worden als collega, geen apart potje
v waarom krijgt een griepje wel een paar dagen en dit niet
s in Madrid gebruikt volgens de krant bijna niemand het
= x | De gemeente wordt zelf overgangsvriendelijk werkgever met een aanspreekpunt en een ruimte om op adem te komen.
x P&O wijst voor de zomer twee vertrouwde vrouwen aan, Inge en Chantal
x werkgroep richt kamer 2.14 in met bank en gordijn
i wie de norm stelt, moet hem zelf ook dragen
t keurmerk aanvragen bij Vuurvrouw
s wij kregen na de lunchlezing 38 vragen, waarvan 5 van mannen
r draagvlak bij de gemeentesecretaris, want die sluit de begroting

% Hoe krijgen vrouwen betere zorg voor klachten die vaak worden weggewuifd?
= s | Vrouwen lopen jaren rond met pijn voordat iemand ontdekt wat er aan de hand is.
s endometriose: negen jaar, elf artsen, een baarmoeder
s 'hoort erbij meisje', zei de dokter toen ik 13 was
s vriendin liep met een hartinfarct een week met oxazepam
i een man met deze pijn had binnen een uur een MRI
s they told me it was stress until I fainted at work
s mijn dochter van 15 mist elke maand een halve week school
= i | Geneeskunde is vooral op mannen gebouwd en moet worden aangepast in onderzoek en onderwijs.
i de modelmens is een kerel van 75 kilo
s hartklachten bij vrouwen staan in de kleine letters
i stop proefdieren van één sekse en medicijnen met één dosering
v waarom leert de huisarts in opleiding er twee uur over?
i vrouwen zijn geen kleine mannen
t Women Inc. bundelt wat er wél bekend is
= t | Een overgangsconsulente of vrouwenpoli in de wijk vangt op waar de huisarts geen tijd voor heeft.
t overgangsverpleegkundige bij gezondheidscentrum De Roerdomp
s eindelijk iemand die niet meteen Prozac pakte
t vergoed bij aanvullende verzekering VGZ, check dat
i een half uur, en een kopje kamille
s ze tekende een grafiek en toen snapte ik mijn nachten
r wel iemand met een HVO-diploma, geen zelfbenoemd orakel
= i | Voorlichting over het lichaam moet op school, in moskee en buurthuis, en in de eigen taal.
i Turks, Tigrinya en plat Haags
s mijn moeder dacht dat ze zwanger was, op haar 51e
t kookgroep Al Amal begint met couscous en eindigt met overgang
i leer jongens ook wat een baarmoeder is
s de biologieles sloeg het hoofdstuk over
v bereik je met een folder de vrouw die niet kan lezen?
= r | Gratis menstruatieproducten horen overal vanzelfsprekend te liggen, anders blijft armoede voelbaar.
s ik gebruik wc-papier tot het loon komt
r bakjes vullen is taak van de facilitaire dienst, anders is het na een week leeg
t MVO-kastjes van Armoedefonds in de bieb, school en zwembad
i zeep ligt er toch ook gratis
s in Scotland it's the law
!i wie het echt niet kan betalen hoort bij de bijstand terecht te kunnen, dit is er een beetje bij gesleept
= none
leeg eens!
leeg ...
grap is het warm of ben ik dat
proces waarom zitten er maar twee mannen?
offtopic ik zoek nog oppas voor vrijdag

% Wat hebben we van corona geleerd voor de volgende pandemie?
= s | Tijdens de sluiting van verpleeghuizen is menselijkheid verloren gegaan die niet terugkomt.
s door het raam zwaaien op haar 60e trouwdag
s vader is gestorven met een ipad in zijn hand
s elf weken geen aanraking, daarna herkende ze me niet
i veilig en dood, dat is ook wat
s wij mochten met drie man naar de uitvaart, in de Gamma stonden er honderd
!s zonder dat slot was onze hele afdeling leeg geweest, ik heb de lijkzakken gezien
= r | Beschermingsmiddelen en testcapaciteit moeten op voorraad liggen, want dan is bestellen te laat.
s thuiszorg in vuilniszakken en skibrillen
r noodvoorraad voor 3 maanden, roulerend, in eigen regio
i China levert niet als heel de wereld belt
s mondkapjes van de nagelstudio gekregen, waren ze goud
r afnamestraat binnen 5 dagen op te bouwen, contract met de evenementenhal
t Veiligheidsregio Twente deelt loods met Defensie
= i | Besluiten over lockdowns moeten een zwaardere stem geven aan jeugd, onderwijs en welzijn.
i niet alleen virologen aan tafel
s mijn dochter begon haar studie op een zolder in Leek
i de kroeg open en de school dicht, leg dat eens uit
a besmettingen drukken of een generatie laten vastlopen
s vier verjaardagen op afstand, dat haal je op je zestiende niet in
t Maatschappelijk Impact Team moest er veel eerder bij
= t | Gewone mensen zijn bereikbaar via sleutelpersonen in hun eigen kring, niet via persconferenties.
t imam in de Taibah-moskee las de regels voor na het vrijdaggebed
t kappersstoel, shisha-lounge, volkstuin: daar zitten je boodschappers
i wie de minister niet geloofde geloofde Fatma van nr 12 wel
s de prikbus op de markt in Spangen, 140 op een middag
i laat de voorganger het zeggen
v hoe bereik je Polen die om de drie maanden verkassen
= v | Wie heeft straks doorzettingsmacht als gemeenten, GGD en Rijk elk iets anders willen?
v burgemeester, minister of directeur publieke gezondheid?
s we kregen op vrijdagavond om tien uur een regel die zaterdag inging
a één landelijke lijn of ruimte per regio
i iedereen aan het stuur is niemand aan het stuur
v LFI bestaat, maar welke knop mag zij indrukken?
= i | De ervaringen van toen moeten worden opgeschreven en geoefend voordat iedereen ze vergeten is.
s de helft van ons crisisteam zit inmiddels ergens anders
x GGD Hollands Noorden houdt in november een tabletop met alle zorginstellingen
i kennis verdampt met de vertrekkende flexkrachten
t draaiboek niet in een kast maar in een kwartaaloefening
s niemand weet nog waar de sleutels van de teststraat hangen
i over twee jaar zegt men: 'corona? dat was toch 2015'

% Hoe houden we gewone besmettelijke ziekten onder controle?
= i | Goede ventilatie en handen wassen blijven de simpelste maatregelen en verdienen blijvend aandacht.
i raam op een kier, ook in november
s in lokaal 12 wijst het CO2-kastje standaard op rood
i zeep, water, liedje van twintig tellen
s sinds het zeepdispensertje weg is heeft groep 1 weer krentenbaard
t subsidie SUVIS is voorbij, vraag naar DUMAVA
!i na drie jaar ontsmetten word ik al moe als ik een pompje zie
= s | Soa's en kinkhoest rukken op zonder dat jongeren daar veel van merken.
s gonorroe +30% onder 20-24 jarigen in twee jaar
s mijn zoon: 'condooms? je hebt toch pillen'
s baby van vier weken aan de beademing door kinkhoest
i angst voor hiv is weg en daarmee ook de rubbers
v waar kun je hier nog anoniem testen zonder eigen risico
= t | Een mobiel prik- en testpunt bij supermarkt of campus trekt meer mensen dan het GGD-gebouw.
t oude SRV-wagen omgebouwd, staat op dinsdag bij Lidl
t campus Wageningen, tussen twee colleges in, zonder afspraak
s ik liep erlangs met mijn bloemkool en was in 4 min klaar
i een kelder op een bedrijventerrein komt niemand vinden
t DPG Rotterdam deelt route van de bus op insta
= r | Voor arbeidsmigranten in gedeelde kamers zijn goede huisvesting en een BSN de eerste stap.
s acht stapelbedden, één douche, één tbc-patiënt
r eerst nummer en huisarts, daarna pas voorlichting
s de uitzender zei: hoest maar in je mouw en werken
i je kunt niet isoleren in een container
r contract van de huisbaas moet niet aan de baan vastzitten
s met scabiës naar het wasserijwerk, want anders geen loon
= i | Zorgverleners in de wijk moeten sneller melden en van de GGD een antwoord terugkrijgen.
s ik meldde drie gevallen van mazelen, een week stilte
i meldplicht heeft zin als er iemand aan de lijn is
t Osiris plus een belronde, in Zeeland elke woensdag
s dierenarts zag vogelgriep bij de meeuwen voordat iemand het snapte
i terugkoppeling of ik doe het niet meer
x arts-infectiebestrijding mailt met ingang van mei elke vrijdag een kort overzicht naar huisartsen
= none
grap ik ben vast immuun voor deze vergadering
leeg eens
leeg *
proces staan de briefjes van tafel 2 ook al op de muur
offtopic het is lente!

% Hoe krijgen we kinderen weer naar buiten om te spelen?
= s | Kinderen spelen minder buiten dan hun ouders deden, en dat is aan hun bewegen te zien.
s wij kwamen thuis als de straatlantaarns aangingen
s mijn kleinzoon kan niet achteruit lopen, echt niet
s motorische achterstand bij instroom gr 3: een derde
i they can swipe but can't somersault
s leeg pleintje, schone wipkip
i vies zijn ze vergeten
!s bij ons in de straat hoor ik tot half tien gegil, eerder te veel dan te weinig
= i | Angst van ouders voor verkeer en vreemden houdt kinderen meer binnen dan de schermen.
i wij zijn bang, zij niet
s ik laat hem niet alleen naar de speeltuin, je leest zo veel
s de SUV's scheuren hier door de 30-zone
i rather a broken arm than a lonely winter
v hoe oud was jij toen je alleen naar het veldje mocht
i we beschermen ze kapot
= t | Een straat die een middag dicht is voor auto's, wordt in een mum van tijd gebruikt.
t Speelstraat: vergunning van 1 A4, twee hekken, elke woensdag 14-17 u
s toen de auto's weg waren stond er ineens een doos stoepkrijt van zes gezinnen
t Gent doet het, Amsterdam-Noord ook, hekken te leen bij de werf
i haal het blik weg en de kinderen verschijnen vanzelf
s mevrouw Postma zette er een klapstoel bij en bleef
!i en ik maar omrijden met mijn werkbus, elke woensdag weer
= r | Er moet een vertrouwde volwassene in de buurt zijn, anders durven jongere kinderen niet te komen.
r beheerder, buurtmoeder, sportcoach, maar iemand
s toen Karel met zijn fluitje wegging, stonden de grote jongens weer bij de glijbaan
i an adult on the bench is half the playground
r op werkdagen van drie tot zes ogen op het plein
t Playing for Success-uurtje met een betaalde student
= i | Vrij spel zonder regels of doel is minstens zo waardevol als een georganiseerde activiteit.
i laat ze zich vervelen, daar komt een vlot van
s alles is een cursus: klimmen, knutselen, zelfs hutten bouwen
a een trainer met een hesje of een boomstam en een touw
i een dag zonder programma, wat een luxe
s buiten maken ze zelf ruzie en zelf vrede
s our best afternoon: a pile of sand and no plan

% Hoe richten we speelplekken goed in?
= i | Een beetje risico hoort erbij: takken, water en hoogte leren een kind zijn eigen grenzen kennen.
i een schram is een diploma
s alle toestellen op kniehoogte, kinderen klommen in het hek
t avonturenspeelplaats De Buitenkans heeft hamers en vuur
i risicovol spelen, ook in de normen van NEN 1176
!i en wie betaalt de tandarts als hij van die boomstam valt
a kansen om te vallen of kansen om niets te leren
= s | Speelplekken zijn vaak gemaakt voor peuters, terwijl meisjes vanaf tien jaar nergens terecht kunnen.
s een voetbalkooi vol jongens, en wij op een muurtje
s de hangplek voor meiden is de Primark
i geef ons schommels die groot genoeg zijn om op te praten
t Make Space for Girls, zithoek met dak en muziek
s pannakooi, pannakooi, pannakooi
s at thirteen a girl has the bus stop
= t | Kinderen ontwerpen zelf een plek die beter wordt gebruikt dan die van een bureau.
t maquettes met luciferdoosjes, groep 6 De Klim
s ze wilden geen toestel maar een heuvel en een kraan
t ontwerpatelier in de klas, drie schetsen, stemming met stickers
i vraag het hun voor je de catalogus openslaat
r dan ook bouwen wat ze kiezen, ook als de wethouder blauw mooier vindt
s the one with the mud kitchen is packed every day
= a | Tussen veel kleine plekjes dichtbij en een paar grote trekpleisters moet bewust worden gekozen.
a wipkip op elke hoek of een kabelbaan in het park
i liever iets op loopafstand dan een bestemming voor de auto
s 42 veldjes, 1 medewerker die ze maait
a vijf minuten lopen of een dagje uit
i opheffen van roestbakken geeft geld vrij voor een echte
!i ga nooit weghalen, elk plekje is het laatste van een opa met een kleinkind
= v | Wie onderhoudt het gras, de toestellen en het vuil zodat het ook over vijf jaar nog leuk is?
v prullenbak puilt uit, wie bel ik
s glas in de zandbak, al twee keer gemeld via Fixi
s beheer is er nooit bij betrokken toen de tekening werd gemaakt
t adoptie door de flat: sleutel van de schuur, twee schoffels
r onderhoudspost van 8 procent per jaar vastleggen, voor de opening
x wijkteam Groen keurt in april alle plekken na, samen met de kinderen
= none
leeg eens
grap ik wil ook op de glijbaan
proces kan de pauze na dit blok
leeg .
offtopic de hondenpoep in het Julianapark is echt een ramp

% Hoe maken we het pgb werkbaar voor mensen die er zelf hun zorg mee regelen?
= s | Wie een budget wil, wordt als verdachte behandeld en niet als regisseur van zijn eigen leven.
s kruisverhoor van twee uur, met mijn kind op schoot
s 'waarom niet gewoon zorg in natura mevrouw' bij elk gesprek weer
i de budgethouder staat met 1-0 achter
s consulent controleerde mijn sokkenlade bijna
s drie jaar alles kloppend en nu weer een steekproef
!s ik heb een prima consulent, die denkt juist mee
= i | Een pgb is bedoeld voor maatwerk, dus laat de rompslomp rond tarieven en roosters los.
i als ik mijn buurvrouw wil om half acht, dan is dat wat ik nodig heb
s tarieven voor een nicht lager dan voor een vreemde, terwijl zij beter is
i vrijheid is de hele reden dat het bestaat
s urenbriefjes voor een mantelzorger die 's nachts opblijft
a één ruim bedrag met verantwoording achteraf of per kwartier een code
t 'vast maandloon' bij de SVB scheelt mij een halve dag
= t | Ondersteuning door lotgenoten en een onafhankelijk steunpunt voorkomt dat mensen vastlopen.
t Per Saldo-adviseur in het Huis van de Stad, dinsdag
t appgroep van 90 budgethouders, vraag en antwoord binnen het uur
i iemand die zelf de blauwe enveloppen kent
s na één middag bij Karin snapte ik de portal
i je leert het van elkaar, niet uit de toelichting
= r | Iemand die het budget beheert, moet aantoonbaar weten wat hij doet, ook als het familie is.
r pgb-vaardigheidstoets, tien punten, geen uitzondering
s broer die niet kon lezen had de machtiging
i liefde is geen boekhouddiploma
r vertegenwoordiger mag niet ook de zorgverlener zijn
!i mijn moeder deed het twintig jaar prima zonder toets
v hoe toon je aan dat een oom van 70 DigiD begrijpt
= v | Waarom wordt een lopend budget bij elke verlenging opnieuw gekort?
v 6 uur, 5 uur, 4 uur: is mijn ziekte kleiner geworden?
s nieuwe consulent, nieuwe mening, minder geld
v waar staat dat het elk jaar omlaag moet?
s beschikking van 14 maanden en dan weer van voor af
i bezuinigen bij wie het zelf zo zuinig heeft geregeld is dom
s ik heb in bezwaar gelijk gekregen en een jaar achterstallig

% Hoe pakken we fraude en ondermaatse zorg aan?
= s | Malafide bureaus beloven zorg, strijken het geld op en laten kwetsbare mensen aan hun lot over.
s Porsche voor de deur, 30 cliënten, 0 begeleiders
s jongen met lvb tekende voor zijn eigen budget, kreeg een Playstation
s woongroep waar de koelkast op slot zat
i het geld is weg en het gat in zijn tand is er nog steeds
s de directeur had in Almere ook al een failliete zorg-bv
i wie geen zorg kan weigeren is ideale prooi
= t | Toezichthouders die zelf aanbellen en met cliënten praten, vinden meer dan wie papieren controleert.
t onaangekondigd bezoek om 19.00 uur, dan zie je wie er is
t gesprek met de moeder en zonder de aanbieder erbij
s facturen klopten tot op de cent, de begeleider kende de naam van zijn cliënt niet
i koelkast open, dan weet je genoeg
i dossiers liegen, bewoners niet
t team handhaving Twente, twaalf zaken in een jaar
= i | Nieuwe zorgaanbieders moeten aan de poort worden gescreend, in plaats van achteraf te worden vervolgd.
i deurbeleid
s KvK, VOG, site met stockfoto's: drie weken later declareert hij
t Bibob en een gesprek over het zorgplan vóór het eerste budget
i voorkomen is goedkoper dan terugvorderen
!i elke drempel weert ook die ene goede kleine zelfstandige
v waarom mag iedereen een zorgbureau beginnen, maar niet iedereen een loempiakraam?
= a | Strenger toezicht moet worden afgewogen tegen de last voor de grote groep die het goed doet.
a 2 procent rotte appels of 98 procent extra formulieren
i straf de dader, niet het dossier
s ik besteed meer tijd aan de bewijslast dan aan mijn zoon
a vertrouwen met steekproef vs wantrouwen voor allemaal
i proportioneel, dat woord staat in elk visiestuk
s een bonnetje van 3,50 kwijt, heel pgb opgeschort
= x | Gemeenten delen vanaf volgend jaar signalen met elkaar en met de Arbeidsinspectie.
x Irma (toezicht) sluit per 1 jan aan bij het Informatie Knooppunt Zorgfraude
i hij hopt van gemeente naar gemeente, wij hoppen niet mee
r juridische grondslag, de Wbsrz is nog jong
x maandelijks afstemmen met Arnhem, Nijmegen en Tiel
s ons lokaal zwarte lijstje mocht niet van de FG
v wat als een melding achteraf niet blijkt te kloppen
= i | Slachtoffers van foute zorg verdienen herstel en nieuwe hulp, in plaats van een vordering.
s ze moest 48.000 euro terugbetalen die ze nooit heeft gezien
i de cliënt is opgelicht, niet de oplichter
s na de inval stonden er vier jongens met een vuilniszak op straat
t noodteam dat op de dag zelf andere begeleiding klaar heeft
i verhaal het bij de bestuurder, niet bij haar Wajong
r vangnet geregeld hebben voordat je de deur instuurt
= none
leeg idem
leeg ja
grap pgb = papier, gedoe, bezwaar
proces wie schrijft het verslag?
offtopic bushalte Noordzijde is verplaatst, onhandig

% Hoe wordt het gesprek aan de keukentafel weer een gesprek?
= s | Mensen ervaren het huisbezoek van de gemeente als een examen waarin zij hulpeloos moeten lijken.
s ik had mijn haar expres niet gekamd
s "kunt u dat echt niet?" stond ik daar met die aardappel
i wie zijn best doet, krijgt minder
s mijn man liep die ochtend een stuk beter, uit zenuwen. Afgewezen
s felt like a driving test for my own kitchen
v moet ik eerst vallen?
!s bij mij zat een allerliefste meid die vroeg naar de foto's aan de muur
= i | De consulent moet beginnen bij het leven van iemand en niet bij de lijst met voorzieningen.
i vraag eerst wie ze was, dan wat ze mist
s na drie kwartier wist ze mijn gewicht, niet dat ik orgel speel
t begin met: hoe ziet een goede dinsdag eruit?
i laptop dicht, jas uit, koffie aannemen
i start with the person, the catalogue can wait
t Zelfredzaamheidsmatrix thuislaten, levenslijn meenemen
= t | Een vertrouwd persoon die meeluistert en aantekeningen maakt, maakt het gesprek eerlijker.
t neem altijd je dochter mee, of desnoods de buurman
s alleen had ik overal ja op gezegd
t onafhankelijk cliëntondersteuner, gratis, MEE 0900-999
i vier oren horen meer dan twee
s mijn zus kneep onder tafel als ik me weer groot hield
t neem het op met je telefoon, mag gewoon
= r | Het verslag moet terug naar de bewoner en kloppen voordat er een besluit op volgt.
s er stond dat ik een kat had. Ik ben allergisch
r lezen, verbeteren, tekenen, en dan pas beslissen
s plan van 16 kantjes, de helft geknipt uit dat van een ander
t stuur het in taalniveau B1 met een retourenvelop
i wat ik niet herken, kan ik niet ondertekenen
r binnen zes weken, zoals de wet zegt
= a | Een vast gezicht kost meer planning, maar scheelt steeds opnieuw je verhaal doen.
a dezelfde consulent met wachttijd of wie er toevallig vrij is
s Petra, Daan, Petra, inval, Mo, en toen weer Petra
i mijn hele leven vijf keer uit de doeken gedaan in twee jaar
a snelheid of iemand die weet dat mijn zoon dood is
i ik ben geen vervolgverhaal
s my third adviser asked if I was still blind

% Hoe kunnen bewoners het goed oneens zijn met een besluit van de gemeente?
= s | Bezwaar maken is zo ingewikkeld en beangstigend dat de meeste mensen er niet aan beginnen.
s 'u kunt binnen zes weken' lees ik nog net, de rest niet
s bang dat ze me dan alles afpakken
i wie krachtig genoeg is om te procederen, heeft het minst hulp nodig
s hoorzitting: vier heren in pak, ik in m'n ribfluweel
s I threw the letter away, it had the word 'awb' in it
v aan wie vraag je dat als je niet kan schrijven?
= t | Even bellen vóór een procedure lost het grootste deel van de onvrede op.
t Prettig contact met de overheid, bel binnen 48 uur na ontvangst bezwaar
s ze zei 'wat is er nu eigenlijk', en na vijf minuten was het klaar
i een telefoontje is een zesde van een commissie
t 55 % intrekking na informeel gesprek (Overijssel)
i ruzie op papier wordt altijd erger
!i bellen is leuk, maar ze proberen je wel onder de kraan te krijgen om in te trekken
= i | Klachten zijn een bron van leren en moeten terug naar de werkvloer, niet in een la.
i drie keer dezelfde klacht is een ontwerpfout
s ombudsman noemde het vorig jaar ook al, op bladzijde 14
t klachten-uurtje met de consulenten, zonder naam, elke maand
i gratis advies, en we sturen een standaardbrief terug
s my complaint got a number. that's all it got
x kwaliteitsadviseur Yvonne koppelt per kwartaal de top-5 terug aan alle teams
= v | Wie helpt de bewoner als de gemeente zelf de fout heeft gemaakt?
v kan de gemeente haar eigen tegenstander betalen?
i een ondersteuner in dienst van dezelfde baas bijt niet
v waarom moet ik aantonen dat jullie het niet goed hebben uitgezocht
s sociaal raadsman stond aan mijn kant, op maandag van 9 tot 11
a eigen loket of een stichting die ver van het stadhuis zit
i independent means: not in the same building
= r | Duidelijke regels over wat iemand mag verwachten moeten bekend zijn, anders is elk besluit een loterij.
s mijn zus in Almelo kreeg drie uur, ik in Borne één
r normenkader op de site, in gewone mensentaal
i gelijke gevallen, ongelijke consulenten
r eerst weten waar je recht op hebt, dan pas vechten
s de ene zegt altijd nee, dan bel je gewoon volgende week
!i elk geval is anders, met een tabel maak je weer van die krappe hokjes
= none
leeg eens
grap de wachttijd is zes weken, net als de koffie
proces de tijd is om, volgende tafel!
leeg -
offtopic het ziet er gezellig uit hier met die bloemen

% Hoe delen we informatie over mensen zonder hun privacy te schenden?
= s | Uit angst voor de privacywet deelt iedereen niets, zodat niemand het hele verhaal kent.
s vier hulpverleners in één gezin, geen van allen wist van de anderen
s 'dat mag ik niet zeggen' is de standaardzin geworden
i AVG is de mooiste smoes van het sociaal domein
s wij kenden de moeder, school kende de blauwe plekken
s politie vroeg iets, ik vroeg jurist, jurist vroeg FG, kind was al weg
!s omgekeerd: bij ons wist het hele zorgoverleg van mijn abortus
= i | Vragen om toestemming is de eenvoudigste weg, en de meeste mensen zeggen dan gewoon ja.
i bel erbij waar ze bij zit, klaar
s 'natuurlijk mag je dat aan de juf zeggen, graag zelfs'
t bespreek met cliënt aan de telefoon op speaker, zet 'akkoord' in het verslag
i praat met, niet over
s in drie jaar tijd één keer nee gehad, en terecht
t toestemmingskaart met vinkjes per instantie, Zaanstad
= v | Wat mag er nog bij gevaar, en wie neemt die beslissing?
v als ik weet dat hij een mes heeft, mag ik dan bellen?
s conflict van plichten stond op mijn examen, nu trilt mijn hand
i één iemand met mandaat die binnen een uur ja of nee zegt
v geldt beroepsgeheim ook tegenover de wijkagent
a zwijgen om vertrouwen te houden of doorbreken om erger te voorkomen
t de KNMG-stroomschema's op een kaartje in je tas
= r | Voordat een overlegtafel begint moet duidelijk zijn wie er zit, waarom en op welke grondslag.
r convenant met doel, deelnemers en bewaartermijn
s 17 mensen rond één achternaam, waarvan 5 'voor de zekerheid'
r wie niets doet met de casus, gaat van de lijst
i een tafel met ongenode gasten lekt altijd
t stoplichtmodel Zorg- en Veiligheidshuis
i genodigd is wie een taak heeft
= a | Een gedeeld dossier is handig, maar ieder extra paar ogen vergroot de kans op misbruik.
a een portal voor iedereen of elk een eigen kast
s secretaresse zag dat haar ex in de schuldhulp zat
i loggen wie kijkt, dan denken ze na
a gemak vs. geheim
!i het risico valt mee, elke dag sterven mensen aan niet-weten
s na een jaar bleken 240 accounts open te staan van oud-collega's

% Hoe houden hulpverleners meer tijd over voor mensen en minder voor registreren?
= s | Hulpverleners zijn bijna net zo lang bezig met vastleggen als met het gezin zelf.
s een uur gesprek, vijftig minuten tikken
s 31 velden, 4 schermen, 1 puber
s na zessen schrijf ik, voor mijn eigen kinderen kook ik dan maar niet
i ik ben maatschappelijk werker geworden, geen typiste
s dit weekend nog drie evaluaties en het ouderenplan
!s sinds ik het spraakprogramma heb ben ik om vijf uur gewoon klaar
= i | Schrap alles wat niemand leest of waar niemand iets mee doet.
i niet gebruikt in zes maanden = weg
s dacht dat ze het voor de inspectie deden. Inspectie gebruikte het niet
t schrapsessie: elk veld krijgt een naam van de lezer
i vraag drie keer 'voor wie'
x Team Noord stopt 1 april met het tweede zorgplan, wie het mist mag bellen
s de productcode 43A12 heeft nooit iets veranderd
= t | Spraakherkenning en slimme samenvattingen schelen een deel van het typewerk.
t Attendi inspreken in de auto voor de volgende stop
t gespreksverslag met AI, conceptje nalezen, klaar in 5 min
s het maakte van mijn moeder een 'mondige cliënt', dus wel nalezen
i laat de machine tikken en mij luisteren
r op eigen servers, niet op een gratis ding in de VS
v vertelt de cliënt straks nog hetzelfde als een ding meeluistert?
= i | Verantwoording moet gaan over wat er voor de bewoner is veranderd, niet over geleverde minuten.
i een minutenrooster is een fabrieksprikklok
s 4 uur begeleid, doel niet bereikt, wel goedgekeurd
i tel verhalen, geen kwartieren
a tikken per product of vertellen per kwartaal
t Leiden vraagt na een half jaar één vraag: gaat het beter?
i zorgverzekeraars en gemeenten: één uitvraag, dezelfde taal
= v | Wie durft het risico te nemen om met minder controle te werken?
v accountant, wethouder, of ik met mijn handtekening?
i wie bang is voor de krant, schrijft alles op
s pilot zonder urenstaat: alles liep door, twee mensen in paniek op Financiën
r raad die bij een incident niet meteen om een protocol roept
v wat gebeurt er als het dan toch een keer misgaat
= none
leeg eens
leeg ++
grap mag ik dit briefje wel bewaren van de AVG
proces schrijf leesbaar aub
offtopic wifi doet het niet

% Hoe krijgen migrantenouderen zorg die bij hen past?
= s | Eerste generatie migranten en hun kinderen vinden de weg naar zorg niet, terwijl zij die hard nodig hebben.
s baba is 79, drie herseninfarcten, nooit één Wmo-formulier gezien
s dochter (44) doet alles, naast haar baan bij Albert Heijn
s they think a care home means your kids don't love you
s dossier van 0 Turkse cliënten in een wijk met 22% Turkse 70-plussers
i ze staan niet in je systeem dus ze bestaan niet
v waarom komt er niemand van de thuiszorg bij mijn tante
!s mijn schoonouders weten de weg uitstekend, beter dan ik als Hollander
= t | Tolken, sleutelfiguren en meertalig personeel lossen meer op dan vertaalde folders.
t Tolkentelefoon, ook voor de wijkverpleegkundige, gemeente betaalt
t Fatima van de Oase loopt mee op de eerste drie bezoeken
s mijn neef van negen moest uitleggen dat opa kanker had
i a leaflet in Arabic for people who can't read. brilliant
t collega die Berbers spreekt op de planning zetten, niet op het archief
r niet de dochter laten tolken bij wondzorg, echt niet
= i | Zorg moet rekening houden met eten, schaamte en geloof, zonder van elke bewoner een probleem te maken.
i halal soep is geen project
s vader wil door een man gewassen worden, punt
s voorbij het middaggebed kon ze pas slapen
t gebedsruimte naast de fysio in verpleeghuis Nieuw Mea Vota
i vraag het gewoon: hoe doet u dat thuis?
i elke cultuur heeft ook gewoon last van zijn knieën
s feestje bij Suikerfeest, half het huis stond te dansen, ook mevrouw Bakker
= a | Een apart woonhuis voor eigen taal en geloof staat tegenover gewone huizen die voor iedereen openstaan.
a Avicenna of allemaal samen onder één dak
i op het eind van je leven wil je je moedertaal horen
i separate is not equal, but it is calmer
s wachtlijst Turks woonhuis: 61
!i zo maken we weer aparte eilandjes, ik wil met iedereen aan tafel
a specialiseren of alle teams bijscholen
= r | Zonder meedenkende familie lukt het niet, dus moet de zorg naast de kinderen gaan staan.
r familiegesprek vooraf met alle vijf de broers
s de oudste zoon beslist, de jongste dochter doet alles
i wie de kinderen passeert, komt de voordeur niet meer in
t gezinstafel met theeglazen in plaats van een multidisciplinair overleg
r logeeropvang om dochters op adem te laten komen
s nobody asked who was actually holding the spoon

% Hoe praten we in gemeenschappen over dementie en mentale klachten?
= s | Over geheugenverlies of somberheid heerst een taboe, waardoor families het lang verbergen.
s bezeten, zei mijn oom, en we gingen naar een hodja
s 'mijn vader is verstrooid', al zes jaar lang
i schande weegt zwaarder dan ziekte
s moeder in huis gehouden tot ze de gaskraan openliet
s in Dari there is no word for it, my mum said 'heavy head'
i wat je niet noemt, hoef je niet te verklaren
= i | Wie het vertelt, moet dezelfde taal spreken en in dezelfde zaal hebben gestaan.
i een imam met een demente vader is meer waard dan tien folders
s toen Nasser zei 'ik ben ook bij de psycholoog', zat er opeens een rij
t voorlichters Mantelzorg NL, Chinees, Papiaments en Turks
i not the doctor in front, but the cousin next to you
s hij zong het refrein en iedereen huilde
r ervaringsdeskundigen wel betalen voor hun avond
= t | Huiskamerbijeenkomsten met eten en muziek zijn een betere ingang dan een spreekuur.
t dementie-theatervoorstelling in Turks, met pauze voor baklava
t DementTalent: ouderen rond een grote pan, film van vroeger
s op de kaneelthee kwam Aysel los, na 50 jaar
i eerst de pot, dan het probleem
t mantelzorgsalon in Schilderswijk, eten van Surinaams restaurant
i food first, forms never
= v | Hoe weten we zeker dat een test meet wat hij moet meten als iemand nauwelijks school had?
v telt u terug vanaf honderd? hij heeft nooit leren tellen
s MMSE bij analfabete mevrouw: dement verklaard, mankeerde niks
t RUDAS en CCD gebruiken, in tien talen
i een klok tekenen zegt niks als je nooit een klok had
v welke huisarts weet dat die vragenlijst niet deugt
s op de geheugenpoli vroegen ze wie er koning was. hij wist wel de koning van Marokko
= x | De gemeente leidt twintig sleutelpersonen op en betaalt hen vanaf september.
x Dirk Jan start 9 sept met de eerste groep in De Mussen
x Alzheimer NL traint, welzijn betaalt de presentietijd
i gratis bruggenbouwers raken op
s de vorige groep stopte toen het vrijwilligerspasje op was
r met een baan in het vooruitzicht, niet alleen een certificaat
i pay the bridge, not just the river
= none
leeg eens
proces mag ik een tweede kop thee
grap oma wil alleen met de dokter trouwen
leeg ?
offtopic is er nog markt op zaterdag?

% Hoe zorgen we voor schonere lucht rond huis en school?
= s | Omwonenden worden ziek van houtrook en vinden bij niemand gehoor.
s inhalator in de hand, raam dicht, en dan nog de geur van verbrand pallet
s buurman stookt van oktober tot Pasen, 'gezellig' zegt hij
s 53 meldingen bij omgevingsdienst, 0 bezoeken
s dochter met astma slaapt bij oma als de wind west is
i jouw sfeer is mijn bronchitis
v wie handhaaft er om elf uur 's avonds?
!i er wordt al eeuwen hout gestookt, van een beetje rook is nooit iemand doodgegaan
= i | Vrijwillige afspraken helpen niet meer; er moet een verbod op stoken komen bij windstil weer.
i stookalert is een sms'je waar niemand naar kijkt
a vriendelijk vragen of een boete van 150
s op code rood stonden er zes pijpen te dampen
i verankeren in het omgevingsplan, Utrecht ging voor
s drie buurtgesprekken verder en hij kocht een tweede kachel
!i mensen die met hout stoken omdat gas te duur is, jaag je de kou in
= t | Met goedkope meters kunnen bewoners zelf zien hoe vies hun lucht is.
t Snuffelfiets, doosje aan je stuur, data op internet
t samenmeten.nl van het RIVM, sensor 40 euro, bouwavond in bieb
s om 20.15 schoot de grafiek omhoog, precies als de open haard aanging
i meten maakt mopperen serieus
t Palmesbuisjes langs de N-weg, school hangt ze zelf op
r ijk ze wel, anders lacht de ambtenaar je uit
= v | Waarom mogen scholen en verpleeghuizen nog vlak langs drukke wegen worden gebouwd?
v wie tekent er een crèche op 40 meter van de A12?
s speelplein grenst aan de kruising, juf veegt zwart stof van de bank
i GGD-advies zegt 300 m, in de praktijk een voetnoot
a woningbouw halen of gevoelige bestemmingen weghouden
v is een richtwaarde nou een afspraak of een wens
= x | De gemeente maakt straten rond scholen autovrij tijdens het brengen en halen.
x verkeerskundige Bram zet in september paaltjes bij drie scholen
i veertig dieselmotoren op vier minuten, daar helpt geen plant tegen
t schoolstraat met een hekje en een opa in een hesje, Zwolle heeft er twaalf
s sinds kort ruik ik weer gras op de hoek
x verkeersouders draaien om beurten slagboom, rooster hangt klaar
s vader met Tesla riep dat hij elektrisch was en dus mocht

% Hoe wegen we gezondheid mee als er stallen, wegen of bedrijven bij komen?
= s | Bewoners bij grote stallen leven met stank en zorgen die in rapporten te weinig meetellen.
s kinderfeestje naar binnen, de wind draaide
s Q-koorts, mijn zus loopt er nu nog mee
i je woont op een norm, niet op een plek
s geiten op 400 meter, longontsteking twee keer in een jaar
s 'binnen de wettelijke geurwaarde', maar de was ruikt naar ammoniak
!s wij wonen naast 6000 varkens en we ruiken ze al dertig jaar niet meer
= i | Gezondheid moet een zelfstandig belang zijn bij een vergunning en niet pas na geld en stikstof komen.
i zet de longarts naast de planeconoom
s de GGD stuurde een advies, het college 'nam kennis'
i voldoen aan norm is nog niet gezond
t Gezondheidseffectscreening in Venray, hele hoofdstuk
i alsof een mens uit procenten overschrijding bestaat
r wethouder gezondheid medeondertekent, anders valt het van tafel
= t | De GGD vroeg aan tafel laten zitten is effectiever dan achteraf een advies te vragen.
t omgevingstafel Gelderland-Zuid: milieuarts zit bij het eerste schetsje
i bij de maquette kan er nog een stal verschuiven
s advies kwam toen de fundering al lag
t belt u gewoon Renske, medisch milieukundige
r een uur per week per gemeente voor zo'n arts
= a | De belangen van een boer met een gezinsbedrijf en van de buren moeten eerlijk tegen elkaar afgewogen worden.
a zijn kredietlast of hun longen
s drie generaties hetzelfde erf en nu is hij ineens de vijand
s nieuwbouw kwam naar de boer toe, niet andersom
i wie later komt wonen, koopt de lucht erbij
a verplaatsen en betalen, of blijven en zuiveren
t luchtwasser met rijkssubsidie, Van Dijk in Someren heeft er een
= r | Er zijn actuele metingen nodig voordat een vertrouwde discussie over risico's mogelijk is.
r nulmeting bij de gevel vóór de eerste schop in de grond
s gegevens uit 2011, toen was de weg nog tweebaans
v wie betaalt een meetpunt van 30.000?
i ieder gelooft zijn eigen cijfer, de boer het zijne
r onafhankelijk bureau, niet dat van de aanvrager
s in de raad werd een screenshot van Buienradar gebruikt als bewijs
= none
leeg eens
grap hier is de lucht ook niet fris, raam open
proces de planten voor de beamer mogen weg
leeg +1
offtopic wanneer is de N-weg weer open

% Hoe zorgen we dat kinderen die thuiszitten weer mee kunnen doen?
= s | Leerlingen vallen uit door angst of overvraging, en worden ten onrechte als onwil behandeld.
s buikpijn op zondagavond, drie jaar lang
s leerplichtambtenaar kwam met een boete van 400 euro, mijn zoon kwam niet van de trap
s brain said no, legs said no, mum got the fine
i een kind dat niet kan, kun je niet straffen
s ook een havo-plusser kan op slot schieten van geluid
i hij is niet lui, hij is op
!i soms moet je als ouder gewoon zeggen: jas aan, we gaan
= i | Terugkeer lukt alleen in het tempo van het kind, met kleine stapjes zonder einddatum.
i vandaag het fietsenrek, volgende week de drempel
s een kwartier tekenen bij de conciërge, dat was het begin
i niet bouwen op een rooster maar op een goede dag
a snel weer vol mee of langzaam voor altijd
t schaaltje van 1 tot 10 op het hek: waar sta je nu
i one chair at the back, coat on, that counts as attending
s met te veel haast zat ze in mei weer helemaal onder de deken
= t | Plekken met dieren, techniek of koken helpen een kind om eerst weer vertrouwen te krijgen.
t zorgboerderij De Hoeve, drie dagdelen, daarna Duits achter de ezels
t Kunskapsskolan-achtig atelier met lasapparaat
s hij heeft een motor uit elkaar gehaald en toen een proefwerk gevraagd
i een geit vraagt niet waarom je zo laat bent
r erkend als schooltijd, anders telt het niet en komt er geen geld
t cook-off met chef van Van der Valk, drie jongens bleven hangen
= v | Wie is verantwoordelijk als school, samenwerkingsverband en jeugdhulp naar elkaar wijzen?
v bij wie ligt het maandag om negen uur?
s brede zorgplicht, brede zorgcirkel, brede stilte
i één doorbreker met mandaat, Groningen heeft ze
s ze stonden met zijn zevenen in mijn gang en niemand had een plan
v who calls whom, and by when?
a zorggeld of onderwijsgeld, kind zit er tussenin
= r | De leerling moet ingeschreven blijven en een contactpersoon houden, ook als het lang duurt.
r niet uitschrijven, dan bestaat hij niet meer
s mijn dochter kreeg na twee jaar nog een kerstkaart van de klas, elke keer huilen
r mentor belt op dinsdag, ook al neemt hij niet op
i uit het oog is uit het onderwijs
s the only post he got from school was a bill for lost books
t robotje AV1 op de stoel, hij kijkt mee vanaf zijn bed

% Hoe helpen school en hulp elkaar zodat een kind niet uitvalt?
= i | Hulp in de school zelf werkt beter dan verwijzen naar een instelling buiten.
i breng de psycholoog naar de gang, niet het kind naar Assen
t Ooit Onderwijszorgteam in de Oosterpoort: deur naast de gymzaal
s twee jaar wachtlijst of even bij juf Ina binnenlopen
i a therapist next to the tea machine
t jeugdhulpverlener op vaste dinsdag, geen beschikking nodig
!i school is om te leren, als je daar ook gaat therapeuten vergeet het lesgeven zichzelf
= s | Docenten zien de signalen wel, maar hebben geen tijd en kennis om er iets mee te doen.
s 29 leerlingen, 8 met een plan, 1 ik
s groep 5: drie op de wc, één onder de tafel, en dan de toets
i ik ben wiskundeleraar, geen psychiater
s na de les twintig minuten doorpraten, dan de volgende weer binnen
v hoe weet ik of een stille leerling verlegen is of verdrinkt
s emailed the care team in October. It's March.
= t | Een rustige ruimte, korte pauzes en een vast persoon kosten weinig en houden kinderen in de klas.
t prikkelarm hoekje met gordijn uit de Ikea
t time-outkaart: leg hem neer, ga wandelen, geen vragen
s Damian werkt onder een tafel met koptelefoon, haalt 8-en
t loop een rondje met de conciërge en de hond
i vijf minuten stilte is goedkoper dan een crisisplek
s since the beanbag, no more hallway scenes
= a | Inclusief onderwijs voor iedereen staat op gespannen voet met kinderen die een kleine groep nodig hebben.
a alles onder één dak of acht stoelen in een stil gebouw
s speciaal onderwijs stond in een vakantieoord zo stil, hij bloeide op
i inclusie zonder handen is een illusie
i een klas van 30 is voor hem geen erbij horen maar een vuurwerkshow
!i ze hebben elkaar juist nodig, een heel kamp apart is geen oplossing
a voorzieningen sluiten of de rest overvol maken
= x | Vanaf augustus leggen school en wijkteam hun plannen voor een leerling op één moment vast, met de ouders.
x schoolteam Noordkade plant met ingang van 18 aug één gesprek per kind, met vader en moeder erbij
x Annet stuurt de uitnodiging, jeugdconsulent schuift aan
i één plan, geen drie kleurtjes
r rooster waarop de consulent op woensdagochtend echt vrij is
s ouders gingen van gesprek naar gesprek met hetzelfde mapje
= none
leeg eens
leeg .
proces nog twee minuten
grap ik ben ook een thuiszitter, tot 9 uur
offtopic mooie zaal, slechte koffie

% Hoe komen mensen goed thuis uit het ziekenhuis?
= s | Patiënten worden op vrijdagmiddag ontslagen zonder dat thuis iets is geregeld.
s 16.40 uur, taxi, pyjama, niemand thuis, koelkast leeg
s wond open, verband op, wijkverpleging 'vanaf maandag'
s mijn schoonvader zat twee nachten in zijn stoel
v wie ontslaat iemand zonder traplift?
i vrijdag is de dag dat bedden schoon moeten
s 31 % heropname binnen een maand bij 80-plus
!s ik werd opgehaald door een verpleegkundige die alles al had klaargezet, niks te klagen
= i | De terugreis begint op de dag van opname, niet op de ochtend van het vertrek.
i vraag op dag 1: wie staat er in de gang?
t ontslagdatum op het bord boven het bed
s bij de heup had men alles voorbereid: bed beneden, wc-verhoger, soep
i plan van achteren naar voren
r transferverpleegkundige die ook in het weekend belt
i eerst de sleutel regelen, dan pas de hechting
= t | Een tijdelijke logeerplek in de buurt vangt op wie nog niet alleen naar huis kan.
t ELV-bed bij De Bloesem, max 3 weken, huisarts vraagt aan
i liever een huiskamer dan een ziekenzaal
t hotelkamers in zorghotel Bosrand, met fysio
s twee weken bijkomen, daarna zelf weer koffie
s er waren er geen vrij, dus lag ze zeven dagen op een bed van 900 euro
v waarom bestaat er geen overzicht van de lege plekken?
= r | Zonder overdracht van medicijnen en plan weet de wijkverpleegkundige niet waar zij aan toe is.
s twee lijsten, zestien pillen, geen handtekening
r ontslagbrief binnen 24 uur, niet na drie weken
s de apotheker had het al ingepakt volgens het oude schema
i Zonder papier ben ik een gokker met een spuit
t BAXTER en de pillenrol gelijk meegeven
r telefoonnummer van een arts die opneemt
= v | Wie let erop of de mantelzorger het wel aankan?
v vraagt er iemand iets aan haar?
s man van 86 leerde spuiten uit een folder
i ze wordt er niet bij gevraagd maar wel op gerekend
s mijn moeder kreeg pa terug 'tijdelijk', dat was november 2022
t bel op dag 3: hoe gaat het met úw rug?
i een partner is geen personeel

% Hoe houden we wijkverpleging overeind nu er te weinig mensen zijn?
= s | Nieuwe cliënten worden geweigerd, omdat de teams vol zitten en elkaar niet vinden.
s 14 organisaties gebeld, allemaal 'nee, niet bij u in de wijk'
s om de straathoek staan drie auto's van drie verschillende bureaus
s wachtlijst voor steunkousen. voor kousen!
i tien teams in één straat, en niemand heeft plaats
s meneer V. ging weer naar de SEH voor zijn katheter
!s ons team zit nooit vol, we worden alleen niet gebeld
= i | Verdeel de wijk over de organisaties, zodat iedereen weet wie er waar komt.
i één straat, één team, basta
t Herkenbare en aanspreekbare wijkverpleging, Zeist doet het per postcode
a concurrentie om cliënten of samen een gebied
i dan rijdt niemand meer van west naar oost
s op één galerij zie ik drie verschillende jasjes
r zorgverzekeraar die inkoopt per gebied, want anders verdient het niet
= t | Hulpmiddelen en zelf leren oogdruppelen schelen een groot deel van de dagelijkse bezoeken.
t steunkousen-aantrekker EASY OFF, 60 euro, geen zuster nodig
t oogdruppelbril, leren in twee keer
s 'kan ik dit zelf?' vroeg niemand, al vijf jaar
i elke klant die zelf kan is een uur voor een ander
s sinds de medicijndispenser hoeft er niemand meer 4x per dag langs
!i oma is alleen, die zuster was haar enige bezoek
= a | Planning op efficiëntie staat tegenover aandacht, en teams moeten daarin zelf kunnen kiezen.
a acht minuten per bed of twintig met een praatje
i mag het ook wat kleiner, zonder Excel
s zuster bleef hangen, wel leerde ik toen dat hij zijn vrouw miste
a volle route of menselijke maat
i zelfsturend is mooi, tot de planner belt
t Buurtzorg-team De Weijer maakt zelf het rooster op een whiteboard
= x | Werkgevers en ROC starten samen een opleiding voor zij-instromers met een wijk als leerplek.
x ROC Midden en Vitras beginnen februari met 24 leerlingen
i laat een horecaman instromen, die kan sjouwen en lachen
s mijn collega was kok, nu de beste katheterman van ons team
x HRM zoekt voor de zomer 6 werkbegeleiders met een extra uur per week
r huur en reiskosten, want een opleiding op een minimumsalaris redt niemand met kinderen
v wie begeleidt de leerling als de rest al in tijdnood zit?
= none
leeg mee eens
leeg -
proces laatste ronde, twee minuten
grap ik wil ook een wijkverpleegkundige voor mijn kater
offtopic wie weet een goede schilder
`
