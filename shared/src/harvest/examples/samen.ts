/** Examples about safety, culture, newcomers and volunteers. */
export const samen = `
% Wat maakt een buurtapp nuttig in plaats van vervelend?
= s | De buurtapp loopt vol met berichten die niets met veiligheid te maken hebben, waardoor mensen afhaken.
s Vermiste katten, een gratis bankstel, en of iemand nog een trapladder heeft
s heb hem op stil gezet na de discussie over het zwembadwater van nr 14
s 212 ongelezen, en ik was één weekend weg
s half the street left when people started arguing about the bin day
i een app voor nood is geen prikbord
t Nieuwegein heeft twee groepen: eentje voor 112-zaken, eentje voor gezelligheid
!s bij ons is dat gekeuvel juist waarom iedereen erin blijft zitten
= i | Een beheerder met gezag bepaalt of een groep fatsoenlijk blijft.
s Onze Ria schrijft dan: 'Heren, genoeg.' En dan is het stil.
i iemand moet de baas durven spelen
t moderatorentraining via WABP, duurt één avond
r Wie de groep start moet ook kunnen verwijderen, anders heb je niks
i every good chat has one strict aunt in it
v wie neemt het over als Henk verhuist?
= i | Meldingen moeten gaan over gedrag en niet over hoe iemand eruitziet.
s mijn zoon stond op de foto. Hij bracht kranten rond.
s 'Donkere jongen met capuchon' – meer stond er niet, wel veertig reacties
i schrijf op wat je ziet gebeuren, laat de rest weg
t SAAR: signaleer, alarmeer, app, reageer. Hang het bij de voordeur
s my husband stopped jogging here after he was reported twice
x Antidiscriminatiebureau Radar geeft in mei workshop aan alle groepsbeheerders
!i Als signalement niet meer mag kunnen we er net zo goed mee stoppen
= r | Bewoners horen eerst 112 te bellen en pas daarna de groep te informeren.
s Inbraak nr 8: om 20.10 in de app, om 20.40 pas iemand aan de lijn bij de meldkamer
r geen bericht zonder dat de politie al onderweg is
i anders jaag je de dief weg vóór er een auto is
s iedereen dacht dat een ander al had getelefoneerd
i call first, type later
t zet het in de groepsomschrijving, bovenaan, hoofdletters
= v | Hoort de wijkagent in de groep te zitten of juist erbuiten?
v leest Marieke van de politie mee of niet? wij weten het niet eens
a meelezen = verwachting wekken; niet meelezen = signalen missen
i agent erbij en iedereen denkt dat er 24/7 iemand kijkt
v what happens when the officer is on holiday and we post something serious
s Onze diender heeft 31 groepen op zijn telefoon, hij kijkt nergens meer naar

% Hoe houden buurtpreventieteams het vol?
= s | De lopers van de buurtpreventie worden ouder en er komt bijna niemand bij.
s gemiddelde leeftijd 68, en dan tel ik Kevin mee
s Van de zeventien hesjes hangen er elf aan de kapstok
s twee knieën, een heup en een nieuwe kleindochter: weg ronde op dinsdag
i jonge gezinnen willen best, maar niet op een vast rooster
s no one under fifty has signed up since covid
s Werving via huis-aan-huisblad 2023: 0 reacties
= t | Loop met een hond of een vuilgrijper, dan trekt de ronde vanzelf andere buren aan.
t WaaksSamen: hondenbezitters lopen toch al
s sinds ik de labrador meeneem spreken tieners mij aan ipv andersom
t combineer met zwerfafval prikken, dan ziet men nut
i people join a walk, not a patrol
s met knijper ben je aardig, met portofoon ben je een NSB'er (letterlijk zo gezegd)
t Tilburg: kinderen mee als 'junior speurneus' op woensdagmiddag
= i | Teams haken af als ze nooit horen wat er met hun waarnemingen is gedaan.
s drie kentekens doorgegeven, daarna radiostilte
i een bedankje uit het bureau doet meer dan een nieuwe zaklamp
s zwarte gat
v kan er niet gewoon een maandmailtje komen: dit was raak, dit niet?
x Operationeel expert stuurt vanaf september elke eerste maandag een overzicht terug
s We reported the same broken lamppost six times and wondered why we bother
!i privacy: over een lopend onderzoek kún je niets zeggen, dat moeten ze snappen
= a | Moet een team ogen en oren zijn of ook mensen aanspreken op hun gedrag?
a kijken en doorbellen, of zelf 'goedenavond, wat doen jullie hier'?
i wij zijn geen hulpsheriffs
s Ab kreeg een duw toen hij iets zei over de muziek. Sindsdien houdt hij zijn mond.
a safe distance versus being a good neighbour, pick one
i een praatje maken is nog geen ingrijpen, daar zit ruimte
t rollenspel met acteur, zoals in Gouda: waar stop je
= r | Vrijwilligers moeten verzekerd en herkenbaar zijn voordat zij de straat op gaan.
r eerst polis, dan pas op pad
v wie betaalt mijn tand als het misgaat?
s ben in het donker aangezien voor een inbreker, zonder jas van het team
r VOG + pasje + reflecterend vest, in die volgorde
t VNG-vrijwilligersverzekering dekt dit, gemeente hoeft alleen aan te vinken
= none
leeg mee eens
proces we hebben nog maar 3 minuten hier
grap Ria for president
offtopic wanneer wordt de Molenstraat eindelijk geasfalteerd
leeg ??

% Hoe voorkomen we dat criminelen het buitengebied gebruiken?
= s | Leegkomende stallen en schuren zijn een aantrekkelijke vestigingsplek voor drugsproductie.
s Stoppende varkenshouder, 1.800 m2 beton, 3-fasestroom, geen buren. Droomlocatie.
s er stond ineens iemand op het erf met vijfduizend euro contant voor de loods
s vrijkomende agrarische bebouwing Peel: +/- 20 % zonder herbestemming
i waar de boer vertrekt komt de kok
s my uncle was offered three times the rent, no questions asked
v hoeveel hectare dak staat er bij ons eigenlijk leeg?
= i | Boeren melden pas iets als ze zeker weten dat hun naam nergens opduikt.
s Hij heeft mijn kinderen bij naam genoemd. Dan bel je niet.
t Meld Misdaad Anoniem 0800-7000, ook voor de erfbetreder
i de angst zit aan de keukentafel, niet in het beleid
r geen gesprek zonder garantie dat het proces-verbaal leeg blijft
s neighbours know everything here, including who talked
t Vertrouwenspersoon buitengebied in Zeeland is een ex-melkveehouder, geen ambtenaar
!i Mensen bellen best, ze weten alleen het nummer niet
= t | Schakel de mensen in die toch al op het erf komen, zoals de veearts en de voerleverancier.
t ForFarmers-chauffeurs krijgen in Noord-Limburg een training signalen
i dierenarts ruikt aceton eerder dan wij
t Use the AI guy, the milk tanker, the postman. They see every yard weekly.
s De meteropnemer zag het al in maart, niemand die hem iets vroeg
i erfbetreders zijn onze zintuigen
x LTO afd. Brabant maakt vóór 1 november kaartje met tien signalen voor adviseurs
= r | Een controle heeft pas zin als gemeente, politie, Enexis en omgevingsdienst samen het erf op kunnen.
r juridische grondslag om gegevens te delen, eerder geen actiedag
s milieu-inspecteur mocht de koelcel niet in, politie niet zonder bevel, dus iedereen reed weer weg
r convenant RIEC getekend door álle partners
i alleen sta je daar met je mapje
s utility company saw the peak load, but had nobody to tell
= a | Zichtbaar handhaven schrikt af, maar zet ook goedwillende ondernemers te kijk.
a met zes busjes het pad op of een kop koffie vooraf?
s de hele buurt dacht dat Sjef iets kweekte. Het was een brandblussercontrole.
a preventive visit or raid: same law, different village gossip
i groot vertoon werkt bij de één, de ander stemt daarna nooit meer op je
i doe het bij iedereen in de straat, dan is niemand de klos

% Wat kan de gemeente zelf doen tegen ondermijning?
= i | De gemeente moet haar eigen vergunningen zo gebruiken dat crimineel geld er niet doorheen glipt.
i Bibob is geen vinkje maar een gesprek
s vierde kapper in dezelfde straat, nooit een klant
s shisha lounge kreeg gewoon horecavergunning op naam van een nicht van 19
t Breda: Bibob-vragen ook bij vastgoedtransacties en evenementen
i licensing desk = front door, so put a lock on it
r zonder toegang tot Justis-register blijft het gokken
= s | Ambtenaren worden onder druk gezet en durven dat niet altijd te zeggen.
s Toezichthouder kreeg kogel in brief, stond twee dagen later weer alleen buiten
s 'ik weet waar je fietst' – was zogenaamd een grapje
s collega vergunningen schreef de aanvraag maar goed, na bezoek aan huis
i who protects the person behind the counter
v bij wie klop je aan als je wethouder zelf bevriend is met de aanvrager?
i zwijgen uit schaamte, dat is het ergste
= t | Neem een voorbeeld aan gemeenten die signalen van alle balies wekelijks bij elkaar leggen.
t Meldpunt + vaste tafel op donderdag, zie Hilvarenbeek
t Onze buren gebruiken één Teams-knop 'niet pluis'
s burgerzaken ziet acht inschrijvingen op één flat, sociale zaken ziet acht uitkeringen, niemand ziet het geheel
i puzzelstukjes liggen in verschillende lades
x Adviseur OOV belegt vanaf februari een weekstart met BRP, belastingen en WMO
t steal the intake form from Rotterdam-Zuid, it fits on one page
!i nog een overleg erbij… we hebben er al vijf over hetzelfde pand
= i | Kleine gemeenten redden dit niet met één veiligheidsmedewerker die alles doet.
s 0,6 fte: jeugd, crisis, vuurwerk, prostitutie én dit
i een bende werkt met boekhouders, wij met Anja
s ik lees de RIEC-rapportages zondagavond
t Land van Cuijk huurt samen een analist in
i one part-timer against organised crime, good luck
!s Anja heeft anders wel twee loodsen dicht gekregen vorig jaar
= v | Wat doen we met inwoners die profiteren van criminelen en dat normaal vinden?
v sponsort de motorclub het carnaval, zeg je dan nee?
s iedereen weet waar die Audi van komt en iedereen gaat naar zijn verjaardag
v how do you explain to a 17-year-old that a 'vakkenvuller' with a Rolex isn't a hero?
i Robin Hood met xtc blijft een schurk
s voetbalkantine opgeknapt, vraag niet door wie
v is meedoen uit armoede hetzelfde als meedoen uit hebzucht?
= none
leeg idem
grap kok gezocht, geen ervaring vereist
proces kunnen we een andere stift, deze doet het niet
offtopic stikstofbeleid is ook een zooitje
leeg ja!

% Wat hebben inwoners nodig om de eerste 72 uur zonder stroom door te komen?
= s | De meeste huishoudens hebben niets in huis voor een langdurige stroomuitval.
s Ik heb één zaklamp en de batterijen zitten in de afstandsbediening
s iedereen lacht om dat pakket tot het licht uitgaat
s studentenhuis: half pak pasta, inductieplaat, succes
s Risicomonitor: 11 % voorbereid
s our water comes from a pump on the 14th floor. think about that
i we zijn verwend met leveringszekerheid
!s Op het platteland staat de kelder vol weck en het aggregaat naast de tractor
= i | Voorbereiding mag niet afhangen van wie een noodpakket kan betalen.
s 60 euro voor de set van de bouwmarkt, da's mijn weekgeld
i voedselbankklant legt geen voorraad aan voor ooit
t Amersfoort deelde radio's uit via de wijkteams
i preparedness for the rich is not preparedness
v kan bijzondere bijstand hiervoor?
s Bewaren? Wij wonen met vijf man op 48 vierkante meter
= t | Oefen een avond zonder stroom in je eigen straat, dan weet je wat er ontbreekt.
t 'Donkere donderdag' in Haaren: hoofdschakelaar om, met z'n allen bbq
s toen de elektriciteit vorig jaar vier uur wegviel ontdekten we dat de garagedeur niet open kan
t speel het met de kinderen: wie vindt de kaarsen zonder telefoon
i doen blijft hangen, een folder niet
s we tried it with scouts, biggest surprise: nobody knows a phone number by heart
x Buurtvereniging De Eik plant oefening op 14 november
= i | Mensen die afhankelijk zijn van apparatuur of zorg moeten vooraf in beeld zijn.
s Moeder ligt aan de zuurstof. Accu: 90 minuten.
r lijst van thuisbeademden bij de veiligheidsregio, AVG-proof
v wie weet dat er op nummer 33 een traplift halverwege kan blijven hangen?
i thuiszorg kent de adressen, dus begin daar
s insulin needs a fridge, simple as that
i de kwetsbare buur is niet altijd oud
= a | Angst aanjagen zet aan tot actie, maar kan ook verlammen.
a oorlogstaal of gewoon 'handig voor als het stormt'?
s na dat boekje van de overheid sliep mijn dochter een week slecht
i noem het geen crisis maar een lange avond
a scare people into buying beans, or make it boring and normal like a smoke detector
s bij ons op het werk was het na 'Poetin' meteen klaar met luisteren

% Hoe richten we noodsteunpunten in de wijk in?
= i | Een noodsteunpunt moet op een plek komen waar mensen ook in gewone tijden al komen.
i niemand loopt in paniek naar een gebouw dat hij niet kent
s iedereen hier weet de moskee te vinden, het stadskantoor niet
t Denk aan supermarkt, kerk, kantine: daar sleutel je op voort
i a place with coffee today is a place with help tomorrow
s sporthal staat op de kaart van de VR, maar is 300 dagen per jaar op slot
= r | Zonder aggregaat, water en noodcommunicatie is een steunpunt een lege zaal.
r eerst diesel en een generator, dan pas een bord op de deur
s Dorpshuis aangewezen. De verwarming start niet op zonder wifi.
v hoe krijg je bericht van de meldkamer als C2000 en 4G eruit liggen
t zendamateurs van DARES doen dit gratis
r jerrycans, matrassen, en iemand die weet waar ze liggen
r a satellite phone per village, otherwise you're just sitting together in the dark
= v | Wie opent het steunpunt en wie heeft daar de leiding?
v waar ligt de sleutel om drie uur 's nachts?
v burgemeester belt niet, want telefoon doet het niet. Wie beslist dan?
s de beheerder woont sinds januari in Apeldoorn
x Gemeente wijst voor 1 juli per kern twee sleuteldragers aan
i volunteers need a mandate, not just a vest
i degene die er het eerst is, is de chef. Klaar.
= s | Er bestaat al een heel netwerk van verenigingen dat in een noodgeval vanzelf in beweging komt.
s bij de dijkdoorbraak in '95 smeerde de vrouwenbond brood voor vierhonderd man
s Carnavalsvereniging heeft tenten, geluid, wagens en appt in tien minuten 80 man op
i harmonie, scouting, EHBO: je leger staat er al
s the football club had beds ready before the municipality had a meeting
t vraag de Rode Kruis Ready2Help-lijst per postcode op
!s in onze nieuwbouwwijk is helemaal geen club, daar kent men elkaar van de oprit
= i | De overheid moet eerlijk zeggen dat ze niet iedereen tegelijk kan helpen.
i zeg gewoon: de eerste dagen komt er niemand
s wij hebben vier voertuigen voor 92.000 inwoners, doe het sommetje
i belofte die je niet waarmaakt kost je meer dan een harde boodschap
s Mensen denken dat het leger met dekens aan de deur komt
i Finns tell their citizens the truth, we tell them a website
= none
leeg top
grap ik heb genoeg wijn voor 72 uur
proces plak je briefje op de goeie flap graag
offtopic salderingsregeling had nooit weg gemogen
leeg +1

% Wat mogen we van boa's verwachten?
= a | Kiezen we voor boa's die bekeuren of voor boa's die gastheer zijn?
a bonnenboekje of praatje, je kunt ze niet met hetzelfde gezicht doen
i gastvrij tot het niet meer gaat
s Toerist vraagt de weg aan de man die hem daarna beboet voor zijn blikje
a host or cop? uniform says the second, the job ad said the first
s in de ochtend rond de markt vriendelijk, 's avonds klappen uitdelen; zelfde collega
= s | Boa's staan in situaties die eigenlijk bij de politie horen.
s aanrijtijd van de assistentie: 35 min, ik stond met drie man tegenover vijftien
s Korte wapenstok aangevraagd, afgewezen, twee maanden later gebroken jukbeen
s wij doen nu ook burenruzies en verwarde mensen. Stond niet in domein I
i het gat dat blauw laat vallen vullen wij in met een fluitje
s I was told to 'wait for police' and they simply never came
v is een bodycam nou bescherming of alleen bewijs achteraf?
!i je kiest zelf om ergens op af te stappen, doorlopen mag ook
= r | Wie zonder backup werkt, moet op zijn minst een directe lijn met de meldkamer hebben.
r portofoon met noodknop op C2000, geen mobieltje
t Den Haag: handhaving zit in dezelfde controlroom
r no radio, no night shift
s moest 0900-8844 bellen en kreeg 'er zijn vier wachtenden'
r rechtstreeks gekoppeld, geen doorschakeling via de gemeente
= t | Laat boa's een vaste wijk houden, zodat ze namen en gezichten leren kennen.
t Zwolle: één handhaver, één postcode, minstens drie jaar
s Fatima kent elke moeder op het plein, bij haar is 'hé' genoeg
i roulatie is funest, dan ben je altijd een pet
i wie je kent scheld je minder makkelijk uit
s kids here call him by first name, he fixed someone's bike chain once
x Teamleider past rooster per 1 april aan: geen wisseling meer tussen Noord en Centrum
= i | Handhaving moet ook zichtbaar zijn na vijven en in het weekend, als de overlast er is.
s Zaterdagnacht 02.00: kots op de stoep, niemand te zien
i overlast heeft geen kantooruren
s ze rijden om half vijf massaal terug naar de werf
s dog poo happens at 7 am, wardens start at 9
v waarom staat er op dinsdagochtend wel een heel team bij de blauwe zone?
!a meer avonden betekent overdag niemand bij de scholen, kies maar

% Welke regels handhaven we en welke niet?
= i | Regels die niemand handhaaft kun je beter schrappen.
i APV telt 180 artikelen, wij gebruiken er 23
s bordje 'verboden te vissen', daaronder elke dag zes man met een hengel
i dode letters maken de levende ongeloofwaardig
t opruimdag APV zoals in Deventer: elk artikel moest een fan hebben
i if you won't fine it, don't print it
!i een verbod heeft ook zonder bon effect, de meeste mensen houden zich er gewoon aan
= s | Inwoners ervaren dat er met twee maten wordt gemeten.
s Mijn bus krijgt een wielklem, de Range Rover voor de sushi niet
s in Zuid schrijven ze alles op, in de villawijk een waarschuwing
s terras van de vriend van de wethouder staat al jaren anderhalve meter te ver
v why always the guys in front of the kebab shop and never the rowing club?
i gelijke monniken, gelijke petjes
i willekeur is erger dan streng
= t | Gebruik meldingen en data om te bepalen waar je wanneer surveilleert.
t heatmap uit Signalen/MOR naast dienstrooster leggen
t Amsterdam plant fietshandhaving op telsensoren
s we lopen al tien jaar hetzelfde rondje omdat Wim dat zo had bedacht
i follow the complaints, not the habit
s bijplaatsingen pieken op maandag in de Vogelbuurt, wist niemand
!s wie het hardst meldt krijgt de boa, mijn straat appt nooit en ligt vol troep
= i | Soms los je overtredingen beter op met de inrichting van de straat dan met een boete.
i één paaltje bespaart vierhonderd bonnen
s sinds de bak er wél staat ligt er niks meer naast
t nietjes voor fietsen dichterbij de ingang van het station, klaar
i boete is een duur pleister op een slecht ontwerp
s they painted a fake pothole and the speeding was gone for a month
x Openbare werken verplaatst de inzamelcontainer Kerkplein in week 22
= v | Wie stelt de prioriteiten: de burgemeester, de wijk of de boa zelf?
v mag ik als bewoner ook stemmen over waar jullie op letten?
i handhavingsplan wordt door de raad vastgesteld in een zaaltje met drie belangstellenden
s elke wethouder heeft zijn stokpaardje, dit jaar steps
v does the council know what we actually see outside
t Utrecht: buurtbudget handhavingsuren, bewoners kiezen top drie
= none
leeg precies dit
proces deze vraag is eigenlijk dezelfde als de vorige
grap wielklem voor de gespreksleider aub
offtopic ik krijg nog steeds mijn paspoort niet
leeg haha

% Hoe maken we het organiseren van evenementen makkelijker?
= s | De papierwinkel voor een klein dorpsfeest is net zo groot als voor een festival.
s Voor een rommelmarkt met 12 kraampjes: 34 bijlagen
s ik moest een crowdmanagementplan maken voor de sinterklaasintocht van Oud-Ade
s tekening op schaal van de springkussens…
s my street party needed a sound engineer's report, we had one guitar
i olifant en muis door hetzelfde deurtje
s oma's bakten vroeger gewoon taart, nu moet er een allergenenlijst op de balie
= t | Werk met een meldplicht in plaats van een vergunning voor alles onder een bepaalde omvang.
t Steenwijkerland: <250 bezoekers = formuliertje, zelfde dag antwoord
t straatspeeldag kan via app in Alphen, scheelt ons vijf weken
i a-evenement hoef je niet te toetsen, hooguit te weten
i just tell us it's happening, that's enough
r dan moet de APV wel eerst aangepast, art. 2:25
!s bij ons werd zo'n 'meldinkje' vorig jaar een hardstyle-avond met 900 man
= i | Een organisator heeft behoefte aan één vast gezicht bij de gemeente.
s eerst Sanne, toen Mo, toen een algemeen mailadres
i liever een mens dan een portaal
s brandweer belde over de tent, politie over dezelfde tent, GHOR ook
t evenementenloket met accounthouder, zie Leeuwarden sinds CH2018
i give me Karin's number and I'll be happy
x Team vergunningen koppelt uiterlijk in januari aan elk jaarlijks feest een casemanager
= s | Vrijwillige organisatoren stoppen omdat de aansprakelijkheid te zwaar op hen drukt.
s Ik heb mijn huis als onderpand in mijn hoofd als het stormt op zaterdag
s het bestuur van de Oranjevereniging is collectief opgestapt na dat ongeluk met de kar
s premie ging van 280 naar 1.900
i niemand wil de naam onder de handtekening zijn
v wie draait ervoor op als een kind van de draaimolen valt?
i one gust of wind and you're in court
= v | Waar zit ruimte om beveiligings- en verkeerseisen naar beneden bij te stellen?
v moeten er echt vier verkeersregelaars bij een optocht van tachtig meter?
s beveiligers kosten ons meer dan de band
v is één EHBO'er per 500 heilig of gewoonte?
i the risk scan scores 'alcohol' the same for a wine tasting and a rave
t eigen mensen via e-learning verkeersregelaar, gratis bij de gemeente
s geen bureau te krijgen op Koningsdag al bied je het dubbele

% Hoeveel evenementen kan de stad verdragen?
= a | Elke keer geluid op het plein is een afweging tussen levendigheid en nachtrust.
a bruisend centrum of slaap, het is dezelfde baksteen
s Dochter heeft maandag eindexamen, zondagavond André Hazes jr. tot twaalf
i wie boven een plein woont weet dat het geen klooster is
a twelve loud days a year, or forty soft ones?
s dB(C) zat er niet in, dus de bas trilde netjes binnen de norm door mijn bed
= i | Spreid evenementen over meer locaties zodat niet telkens dezelfde buurt de last draagt.
s altijd het Julianapark. Altijd.
i de buitenwijken mogen ook wel eens dansen
t locatieprofielen met een maximum per jaar, zoals Amsterdam
i share the pain, share the fun
s na Pinksteren is het gras op tot oktober, want er staan er drie achter elkaar
!i de rand van de stad heeft geen trein en geen toilet, je verplaatst alleen de ellende
!s toen het naar de plas ging kwamen er 400 man minder en ging de boel failliet
= r | Omwonenden moeten ruim van tevoren weten wat er komt en wie ze kunnen bellen.
s de brief kwam toen de vrachtwagens er al stonden
r telefoonnummer dat tijdens het optreden wordt opgenomen, niet maandag
t kalender op de koelkast, elk jaar in februari in de bus (Nijmegen-Oost)
s if I know it's coming I book a weekend at my sister's
i verrassing is erger dan lawaai
r zes weken vooraf, met eindtijd en opbouwdagen
= i | Een feest hoort iets achter te laten voor de buurt waar het plaatsvindt.
t Festival De Beschaving gaf alle aanwonenden vrijkaarten en een ontbijt
i ik krijg de herrie, een bedrijf uit Hilversum de winst
s Vorig jaar kregen we als dank: glas in de zandbak
t een euro per kaartje in een wijkpotje
i leave us a bench, not just the mud
t laat lokale voetbalclub de bar draaien
= x | De gemeente maakt samen met bewoners en organisatoren een evenementenkalender met grenzen.
x Beleidsmedewerker Joris legt in oktober concept-kalender 2027 voor aan wijkraad
x drie weekenden per zomer blijven leeg, bewoners prikken ze in het najaar
i één lijst, en vol is vol
s nu beslist wie het eerst aanvraagt
v what do we do with spontaneous things, like when the team gets promoted?
= none
leeg zucht
grap mijn schoonmoeder is ook een C-evenement
proces te weinig stoelen aan tafel 4
offtopic parkeervergunning is 40 euro duurder geworden
leeg goed punt

% Hoe zorgen we dat een opvanglocatie een goede start maakt in het dorp?
= i | Inwoners kunnen veel hebben, zolang ze er niet mee worden overvallen.
s Gelezen op Omroep Gelderland dat het hotel achter ons huis vol ging. Dinsdag. Vrijdag stond de bus er.
i de klap zit niet in het aantal maar in het moment
s raad wist het twee weken, wij niks
i don't let people find out from Facebook
i zet de buren op één, het persbericht op twee
s een handgeschreven kaart van de burgemeester lag op de mat – hielp echt
!s drie inloopavonden vooraf en er vloog alsnog een baksteen door de ruit
= t | Richt een omwonendenoverleg op met een vast telefoonnummer en korte lijnen naar het COA.
t In Goes zit de locatiemanager maandelijks bij de buurt aan tafel
t beheerder met 06 op de flyer, neemt ook zondag op
s mijn fietspad was 's nachts pikdonker; op de vergadering gezegd, week later lamp
t neighbours panel in Gilze, been going for years, ask them
x Procesregisseur opvang start voor de zomer klankbordgroep Parkweg
i een plek waar je kunt mopperen voorkomt dat het groeit
= a | Liever tien kleine plekken of één grote, beide hebben hun prijs.
a schaalvoordeel beveiliging tegenover een dorp dat verdubbelt
s twintig mensen in de oude pastorie: na een maand kende je ze allemaal
i vijfhonderd in een weiland, dat is geen opvang maar een kamp
a COA rekent vanaf 200 bedden, de straat vanaf 20
i small is human, but small is also nobody on night duty
= r | Scholen, huisartsen en buslijnen moeten meegroeien vóór de eerste bewoners komen.
s Huisartsenpraktijk had al een patiëntenstop. Daarna 300 erbij.
r taalklas rond, dan pas de sleutel
v wie rijdt die kinderen naar de ISK in Zutphen?
r halte verplaatsen + extra rit, anders lopen ze langs de N-weg
s there was one bus every two hours and forty people waiting
i voorzieningen die kraken geven de nieuwkomer de schuld
= s | De felle tegenstanders bepalen het beeld, terwijl een groot deel van het dorp zwijgend meehelpt.
s vijf man met een spandoek, zestig met een doos winterjassen
s wie op de avond iets positiefs zei werd uitgejouwd, dus die bleef de volgende keer thuis
i loudest isn't most
i camera's draaien waar het brandt
s in de kerk stonden de vrijwilligers in de rij, daar was geen journalist
s ik ben voor, maar mijn zaak zit in de hoofdstraat. Je snapt het.

% Wat hebben mensen in de opvang nodig terwijl ze wachten?
= i | Mensen moeten vanaf de eerste week iets kunnen doen in plaats van op bed te wachten.
s Ahmad, tandtechnicus. Negentien maanden naar het plafond gekeken.
i stilzitten maakt ziek
t Utrecht Plan Einstein: cursus ondernemen samen met de buurt
i waiting is a job nobody pays you for
s sinds hij bij de hoveniersploeg meeloopt slaapt mijn buurman weer
t laat ze meedraaien in de kringloop, koken, fietsen repareren
= v | Wanneer en onder welke voorwaarden mogen zij nu eigenlijk werken?
v 24-wekeneis is weg, maar waarom duurt het BSN dan nog maanden?
s werkgever wilde, statushouder-to-be wilde, TWV lag te liggen
v houd ik iets over of gaat alles naar het COA?
v can I volunteer? one says yes, one says form, one says no
t UWV heeft een spreekuur op locatie in Arnhem, vraag dat aan
= s | Kinderen worden steeds opnieuw verhuisd en moeten telkens van school wisselen.
s Noor (9): zeven klassen in vier jaar
s juf had net haar naam op het haakje geplakt, maandag was ze overgeplaatst
s they cried, our kids cried, the teacher cried
i elk transport breekt een draadje af
v kan een verplaatsing niet wachten tot de zomervakantie?
i kinderombudsman roept dit al sinds 2015
= t | Koppel bewoners van de opvang één op één aan iemand uit de buurt.
t Taalmaatje via Vluchtelingenwerk, uurtje per week
s Gerrit (77) leert schaken van een jongen uit Homs
t Buddy to Buddy match je op hobby ipv op nood
i eenling bij eenling, dan is het geen groep meer
s my 'buddy' taught me how to say no in Dutch, most useful lesson
!i zo'n koppeling stopt als ze naar Ter Apel moeten, dan doe je twee mensen pijn
= i | De sobere basis mag nooit onder de grens van menswaardigheid zakken.
s Stapelbed, laken als muur, licht aan tot één uur
i een deur die op slot kan is geen luxe
s zelf koken mag niet: al acht maanden opgewarmde rijst
s no window. I'm not joking, there was no window
r inspectie moet onaangekondigd binnen kunnen, anders zie je de nette versie
i crisisnoodopvang was voor nachten, niet voor jaren
= none
leeg ja
leeg ???
proces wie schrijft het verslag?
offtopic er is ook geen woning voor mijn zoon
grap ik wacht ook al 19 maanden op een omgevingsvergunning

% Hoe leren nieuwkomers sneller en beter Nederlands?
= i | De taal leer je op de werkvloer en in het gewone leven, de les is daarvoor alleen opstap.
s Op cursus leerde ik 'de koe geeft melk', bij de bakker leerde ik 'doe maar lekker gek'
i B1 haal je tussen de dozen, niet achter het boek
s collega's praten Engels tegen me want dat gaat vlugger
t Taal op de werkvloer bij Philips: docent loopt mee met de lijn
i duale trajecten eerst, klas daarna
s I picked up more in two weeks of volunteering than in a year in a classroom
!s zonder grammatica bleef mijn moeder dertig jaar hangen op losse woordjes
= s | De wachttijden en de kwaliteit van taalaanbieders verschillen enorm.
s intake in april, eerste les in december
s docent wisselde vijf keer en de laatste begon weer bij het alfabet
s keurmerk Blik op Werk zegt niet veel, eerlijk
s Klas van 22: een advocaat naast iemand die nooit naar school ging
v why does my cousin in Assen start in three weeks and I wait nine months?
i aanbesteding op laagste prijs krijg je terug in uitval
= r | Zonder kinderopvang op lestijden bereik je moeders niet.
r crèche in hetzelfde gebouw, punt
s ik mis elke woensdag, want de basisschool is dan om 12 uur uit
s Drie jaar ontheffing vanwege baby's. Toen was ze alleen nog thuis.
t VoorleesExpress + mama-les tegelijk, gezien in Lelystad
r no sitter no study, my husband drives nights
= t | Laat buurtbewoners en winkels meedoen met oefenen, bijvoorbeeld via taalcafés en badges.
t button 'Spreek Nederlands met mij' bij de Jumbo
t taalcafé in de bieb, di 10–12u, koffie gratis
i iedereen kan docent zijn als je maar langzaam praat
s slager Bert wijst alles aan en herhaalt het, al vijf jaar, held
t get people into a choir, singing fixes the g
x Stichting Welkom zoekt voor september twaalf praatmaatjes op de markt
= a | Streng examineren motiveert de één en breekt de ander.
a boete als stok of tijd als wortel?
s 650 euro schuld omdat ik zakte voor KNM, over vragen als wanneer zet je vuilnis buiten
a strict deadline helped me, it destroyed my father
i meet inzet ook eens, niet alleen de score
i analfabeet op je vijftigste, die ga je niet op DUO-snelheid krijgen

% Wat is de rol van de gemeente in de Wet inburgering?
= i | De gemeente moet het hele gezin begeleiden in plaats van losse personen.
s Man had klantmanager op kamer 2, vrouw op kamer 9, zoon bij leerplicht
i eenheid is de keukentafel
s vader slaagde, moeder viel uit, kind werd tolk
t Ede maakt een gezins-PIP met z'n allen aan tafel
i one household, one plan
s dochter van 12 vertaalde een doktersbezoek over haar moeders onderbuik
= s | Klantmanagers hebben te veel mensen in hun caseload om maatwerk te leveren.
s 140 dossiers, 36 uur, reken zelf
s Ik weet de namen niet meer, alleen de nummers. Schaam me daarvoor.
s brede intake in 40 minuten met een tolk die wegvalt
i maatwerk is een woord voor folders zo
s she was kind but every time someone else
!i het zit niet in de aantallen, het zit in al dat registreren
= v | Wat gebeurt er met mensen die vóór 2022 onder de oude wet vielen?
v vallen de ondertussengroepers tussen wal en schip?
s ik betaalde zelf mijn lening af, mijn zwager krijgt het gratis
v mag gemeentegeld ook naar hen, of is dat onrechtmatig?
v what about Ukrainians? no duty, no right, no course
i zelfde straat, twee wetten, leg dat maar uit
= t | Werk met ervaringsdeskundigen die zelf zijn ingeburgerd als gids voor nieuwkomers.
t sleutelpersonen Pharos, al in 60 gemeenten
s Yonas zei in het Tigrinya in vijf minuten wat mij drie gesprekken kostte
t betaal ze wel, niet weer een VVV-bon
i iemand die de brief van DUO zelf heeft gekregen legt hem anders uit
i they trust a face that took the same road
x Aminata leidt vanaf maart zes gidsen op in Emmen
= i | Inburgeren is tweerichtingsverkeer; ook de ontvangende samenleving moet iets leren.
i wij mogen ook wel eens op examen
s na 11 jaar nog nooit bij een Nederlander thuis gegeten
s op school vraagt men waar ik écht vandaan kom. Uit Hoogeveen.
t wisseldiner: ene maand koken zij, andere maand jij
v do the Dutch get a course on us?
!i je komt hier wonen, dan pas jij je aan, zo simpel is het
= none
leeg eens!!
proces lawaai van tafel 2, kan er een deur dicht
offtopic bibliotheekpasje is verlopen
grap KNM-vraag: hoeveel koekjes bij de koffie? (1)
leeg -
leeg ok

% Hoe pakken we stagediscriminatie en discriminatie op de arbeidsmarkt aan?
= s | Studenten met een niet-Nederlandse naam moeten veel vaker solliciteren voor een stageplek.
s Youssef: 63 brieven. Joost: 4. Zelfde klas, zelfde cijfers.
s mentor gaf mij de tip om alleen mijn tweede voornaam te gebruiken
s ROC-monitor: 2,3x zo vaak afgewezen, bol-2 nog erger
s 'we zoeken iemand die in het team past' ja ja
s changed my surname to my mother's and got a call the next day
i geen motivatieprobleem, een deurprobleem
= t | Laat de school stageplaatsen toewijzen, zodat bedrijven niet meer hoeven te kiezen.
t stagematching zonder brief – Alfa-college doet dat al
i haal de selectie eruit, je bent er om te leren
t MBO Amersfoort: robot koppelt op reistijd en vak
i apprenticeships should be assigned like lockers
r leerbedrijf moet er wel mee hebben ingestemd bij SBB
!a bedrijf dat iemand moet nemen, begeleidt die die ook fatsoenlijk?
= i | Werkgevers onderschatten hun onbewuste voorkeuren en hebben een spiegel nodig.
i niemand hier vindt zichzelf racist, en toch is de kantine wit
s ik dacht dat ik op klik selecteerde; bleek dat ik klikte met mezelf
t mystery calls, uitkomst alleen naar de directie
s recruiter zei 'verzorgd Nederlands' over een jongen uit Deventer
i bias is like your own accent, you don't hear it
t structured interview, zelfde vijf vragen, punten vooraf
= v | Hoe krijgt de gemeente als werkgever haar eigen huis op orde?
v hoeveel schalen 12+ hebben een migratieachtergrond? zeg het hardop
s schoonmaak en beveiliging divers, MT acht keer Jan
v gaat het college zelf ook anoniem werven?
i preach less, hire better
x P&O publiceert in Q1 de CBS-barometer culturele diversiteit
s mijn collega wordt op de zevende verdieping steevast voor de catering aangezien
= r | Een klacht moet gevolgen hebben voordat jongeren de moeite nemen om er een in te dienen.
s gemeld, gesprek gehad, bedrijf bood koffie aan, staat nog op Stagemarkt
r leerbedrijf kwijtraken van erkenning, of het is theater
i klagen kost je je studiejaar en levert een brochure op
v what's in it for me if I report? honestly?
s Van mijn klas wist niemand dat er een meldpunt was, en degene die het wist lachte

% Hoe wordt melden en bespreken van discriminatie gewoner?
= s | Veel mensen melden niet omdat ze het ervaren als onderdeel van hun dagelijks leven.
s als ik alles meld heb ik geen tijd meer om te werken
s in de tram, bij de kassa, in de portiek. Moet ik een abonnement nemen?
s je schouders leren het vanzelf ophalen
i gewenning is het echte cijfer
s my mum says: smile and walk on, she has said it for thirty years
!s ik heb wel gemeld, en de dame van Vizier was juist geweldig
= t | Breng het meldpunt naar plekken waar mensen al zijn, zoals barbershops en moskeeën.
t spreekuur in de kapperszaak op de Kanaalstraat
t QR op de achterkant van de wc-deur, zoals bij huiselijk geweld
s imam las het nummer voor na het vrijdaggebed: 14 telefoontjes
i ADV zit in een kantoor boven een notaris, wie loopt daar binnen
t a rainbow table at the night market worked in Eindhoven
= i | Omstanders hebben oefening nodig om iets te durven zeggen op het moment zelf.
s De hele bus keek naar buiten
i zwijgen klinkt als instemmen voor wie het overkomt
t 5D-methode: distract, delegate, document, delay, direct
s zei pas thuis onder de douche wat ik had moeten zeggen
t scenario's spelen in de kantine, met de voetbaltrainer als dader
i courage is a muscle, please train it
= i | Bij moslimhaat, antisemitisme, lhbti-haat en validisme spelen andere mechanismen, dus één aanpak past niet.
i één regenboogposter voor alles helpt niemand
s de synagoge heeft hekken nodig, ik een lift
s Mijn keppel gaat in de tas bij Centraal, haar hoofddoek kan dat niet
a brede campagne met lage drempel, of aparte programma's die wél raken?
i a wheelchair user is ignored, a gay couple is stared at. Not the same thing
!i als je alles gaat opsplitsen gaan groepen tegen elkaar opbieden
= x | De gemeente start met partners een jaarlijks gesprek over cijfers en ervaringen in de stad.
x Wethouder Bouali en RADAR presenteren elk jaar op 21 maart, te beginnen 2026
x bibliotheek levert zaal en moderator
i cijfers zonder stoelen in een kring veranderen niks
s het rapport van vorig jaar lag bij de griffie, ongelezen
v komt er ook iemand van de politie luisteren?
i bring the numbers to the people who are in them
= none
leeg helemaal waar
grap alle Jannen even opstaan
proces graag namen groter op de badges
offtopic de OV-kaart voor mbo moet ook blijven

% Hoe houden we muziekles bereikbaar voor ieder kind?
= s | Sinds de muziekschool verdween is les afhankelijk van de portemonnee van ouders.
s 38 euro per half uur. Wij hebben drie kinderen.
s docenten zijn zzp'er geworden en geven les in hun schuur in de betere buurt
s vroeger hing er bij iedereen een accordeon aan de muur, nu een tv
s my daughter drums on pans because that's what we can afford
i talent woont overal, de factuur niet
s bezuiniging 2013: van 1.400 leerlingen naar 190 particulier
= i | Muziek hoort onder schooltijd, omdat je daar alle kinderen treft.
i na drieën vist men dezelfde vijver leeg
s op de Wegwijzer zingen ze elke ochtend canon, zelfs de stoere jongens
t Méér Muziek in de Klas-akkoord tekenen met alle besturen
i if it's after four, only violins' kids come
r vakleerkracht in het team, niet een cd'tje
!a elk uur trombone gaat van rekenen af en de inspectie kijkt naar rekenen
= t | Leen instrumenten uit via een depot, zodat proberen niets kost.
t instrumententheek Groningen, 5 euro per maand
s zolder van de harmonie ligt vol hoorns waar niemand aan komt
t oproep 'geef je stoffige gitaar' leverde er tachtig op
i eerst blazen, dan kopen
t libraries lend drills, why not cellos
v wie stemt en repareert dat spul dan?
= i | Fanfares en koren zijn zelf opleiders en verdienen daarvoor ondersteuning.
s Bij Concordia in Weert leerde ik noten, pils en omgangsvormen
i opleidingsorkest is de jeugdopleiding van het dorp
s we leiden er tien per jaar op, krijgen subsidie voor een drumstel
v waarom krijgt de voetbal een veld en wij een rekening voor de zaal
i the brass band never needed a policy to teach children
t combinatiefunctionaris cultuur kan ook bij een vereniging in dienst
= v | Wat rekenen we eigenlijk tot muziekonderwijs in een tijd van beats en laptops?
v telt rappen ook?
i een laptop is ook een instrument, oma
s op zolder maakt mijn neef tracks voor 40.000 luisteraars, nooit een les gehad
v FL Studio uit de subsidie, kan dat volgens de verordening?
v do you need to read notes to be a musician?
t Muziekwerkplaats in Helmond: dj-tafel naast de piano

% Wat heeft de amateurkunst nodig om te blijven bestaan?
= s | Repetitieruimtes worden te duur of verdwijnen door nieuwbouw en energiekosten.
s gymzaal weg, kerk verkocht, nu repeteren we in een kantine naast de vriescel
s huur van €19 naar €47 per uur in twee jaar
s toneelgroep speelt in dikke jassen want de kachel mag niet boven 15
s our choir lost its chapel to apartments named 'The Chapel'
i zonder dak geen tweede stem
= i | Gezelschappen die hun repertoire en rituelen vernieuwen, krijgen weer jonge leden.
s operettevereniging gestopt, musicalclub opgericht, zelfde mensen minus pruik, plus dertig twintigers
i niemand van 25 wil op maandag Bach en op zaterdag vergaderen
t projectkoor: acht weken, één concert, klaar, tot volgend jaar
i loosen the uniform, literally
t popkoor Zutphen doet gameschermuziek
!i als wij ook gaan meedeinen op Adele is er straks niemand meer die oude muziek zingt
= t | Sla de handen ineen: deel dirigent, kostuums, podium en publiciteit met andere verenigingen.
t kostuumbank in Roosendaal, zes clubs, één hooizolder
x Drie zangverenigingen in Hunsingo fuseren hun zondagmiddagen vanaf september
s we huurden hetzelfde licht in hetzelfde weekend bij hetzelfde bedrijf
t gezamenlijke flyer bij de VVV, dekt het hele halfjaar
i alone you're a hobby, together you're a season
= r | De subsidieregeling moet eenvoudig worden, want een penningmeester is geen accountant.
s verantwoording: 11 tabbladen voor 750 euro
r formulier op één A4 of laat maar zitten
s onze Piet (81) is gestopt toen het via eHerkenning moest
i fill-in time costs more than the grant
t Fonds voor Cultuurparticipatie: aanvraag per filmpje
v waarom moet ik 'maatschappelijke impact' bewijzen van een blokfluit?
= a | Gaat het om artistieke kwaliteit of om meedoen, en wat subsidieer je dan?
a concoursprijs of een volle kantine?
i vals zingen met plezier is ook cultuur
a we pay excellence at the top and cosiness at the bottom, who pays for the middle?
s jury van de provincie vond ons 'ambachtelijk', de zaal zat driemaal vol
i niveau trekt niveau, anders wordt het bezigheidstherapie
= none
leeg leuk!
grap de triangel is ook een instrument hoor
proces ik hoorde de vraag niet
offtopic wie heeft er een oppas voor zaterdag
leeg mwa

% Hoe vinden en houden sportclubs vrijwilligers?
= i | Mensen zeggen nee tegen een functie, maar ja tegen een afgebakende klus.
i vraag niet 'wil je in het bestuur', vraag 'kun je zaterdag lijnen trekken'
s niemand wilde materiaalman worden; zes vaders sjouwden wel doeltjes toen we dat gewoon vroegen
t klussenbord in de kantine met rits-kaartjes van een uur
i give me a task with an end date and I'm yours
s secretaris 14 jaar lang omdat niemand durfde op te volgen
t hak de wedstrijdsecretaris in vieren, HC Zwolle deed dat
!i met alleen losse klusjes heb je niemand die de bond belt en de boel overziet
= s | Een kleine vaste kern doet bijna alles en raakt opgebrand.
s Dezelfde vijf: bar, bal, bestuur, beamer en dweil
s mijn vrouw zet mijn foto op tafel zodat de kinderen me herkennen
s 600 leden, 22 handen
s the same lady has washed the shirts since 1994
i de trouwste gaan stuk als eerste
v wie zegt tegen Koos dat hij een jaar vrij moet nemen?
= a | Verplicht meedraaien levert mankracht op, maar kost je het plezier en soms leden.
a bardienst of boete, of hopen op goede zin
s Wij rekenen 75 euro af als je niet komt. Rijke ouders betalen.
i moeten is de dood in de pot
s sinds de puntenregeling is het rooster vol en de sfeer om te snijden
a forced hands versus empty shifts; we chose hands
t korting op contributie ipv straf, voelt anders
= t | Benader nieuwe ouders persoonlijk in de eerste maand, met een vraag die bij hun vak past.
t intakekaart: 'wat kun je, wat vind je leuk?' bij inschrijving
s ik ben loodgieter; pas na 6 jaar vroeg iemand of ik naar de douche wilde kijken
i oproep in de nieuwsbrief is roepen in het bos
t walk up to them at the sideline, thermos in hand
s ze spraken me aan in de rij voor de patat, nu ben ik jeugdcoördinator
t Volleybal Nevobo-tool 'ledenscan'
= s | Regels rond VOG, AVG, alcohol en voedselveiligheid schrikken vrijwilligers af.
s voor een tosti een HACCP-map
s moest Instructie Verantwoord Alcohol doen en een aanvraag via DigiD en een kopie… ik ben leraar
i elke wet is redelijk, de stapel niet
s WBTR-statuten, drie avonden
v kan de gemeente niet één jurist delen over alle clubs?
!i een VOG is wel het minste als je met kinderen werkt, daar mag niemand over zeuren
= i | De club kan meer betekenen voor de buurt dan alleen sport, mits de leden dat ook willen.
s overdag staat het leeg, om de hoek zoekt de ouderensoos een zaal
i niet weer een maatschappelijk project over onze heg gooien
t Walking Football + koffie, FC Emmen
i a clubhouse is a community centre with showers
s biljartclub 75+ op dinsdag, nu lopen ze ook wedstrijden te fluiten
r ledenvergadering stemt vóór, anders voelt het als kapen

% Wat is er nodig om sociale veiligheid op de vereniging te verbeteren?
= r | Er moet een vertrouwenspersoon zijn die iedereen kent en die los staat van het bestuur.
s de vcp is de zus van de trainer
r gezicht op de kleedkamerdeur, nummer eronder
i iemand zonder belang bij zaterdag
t regio-vcp gedeeld door vijf verenigingen, Sportservice Noord-Holland
r not the chairman's best friend, please
= s | Grensoverschrijdend gedrag langs de lijn wordt vaak weggewuifd als emotie.
s opa riep 'breek zijn poten' tegen een keeper van 8
s scheids van 15 huilend in het hok, volgende week meldde hij zich af
i hoort erbij, zegt men dan. Nee.
s a dad followed our coach to the car park, everyone 'didn't see it'
t zwijgdag: ouders krijgen een lolly
s Topclub, dus dan mag meer hè
= t | Leg samen met leden gedragsregels vast en bespreek ze aan het begin van elk seizoen.
t teamavond met stellingen in augustus, pizza erbij
t NOC*NSF: de vier basiseisen, download en gebruik
i pas als de spelers ze zelf bedenken onthouden ze ze
s het reglement hangt er, achter de vlag
x Jeugdcommissie laat elk team voor 15 september vijf afspraken tekenen
i rules nobody wrote are rules nobody reads
= v | Wat doet een bestuur van vrijwilligers bij een ernstige melding?
v politie bellen, bond bellen, ouders bellen? wat eerst
s we zaten om elf uur 's avonds met z'n vieren, een tegenstrijdig verhaal en niemand had ooit
v mag je iemand schorsen terwijl niets bewezen is
t Centrum Veilige Sport, 0900-2025590
v who supports the board, afterwards? nobody asked us
i niet zelf voor Sherlock spelen
= i | Een goede trainersopleiding is de beste preventie tegen onveilig gedrag.
i wie leert coachen hoeft minder te schreeuwen
s vader met fluitje kreeg drie keer pupillen, geen enkele uitleg
t 4 Inzichten-workshop, twee avonden, trainers komen er anders uit
i teach the coach, calm the team
s onze beste met kinderen had nooit zelf gespeeld
!i je kunt ze opleiden wat je wil, iemand met verkeerde bedoelingen haalt fluitend zijn diploma
= none
leeg +1
grap koos, ga naar huis
proces tijd voor de volgende ronde!
offtopic kunstgras of echt gras, dat is de vraag
leeg ha

% Hoe blijft het dorpshuis open en levendig?
= s | Het dorpshuis heeft te weinig inkomsten om stijgende lasten te dragen.
s Gas: van 4.100 naar 11.800. Bier: gelijk.
s drie bruiloften minder en je staat rood
s dak uit 1971, asbest, offerte 86 duizend
s we run it on raffle tickets
i op koffie alleen draait geen gebouw
s toneelvereniging betaalt nog het tarief uit de guldentijd
= i | Een dorpshuis gaat leven als er overdag functies in komen zoals huisarts, pakketpunt of opvang.
t prikpost, kapper op dinsdag, DHL-kluis, alles in één hal – zie Westerbeek
s sinds de fysio er zit lopen er mensen de bar voorbij en dan nemen ze toch soep
i avondgebouwen sterven overdag
i bring the daytime back and the building will breathe
t bso in de grote zaal, spullen in kasten op wielen
!i op die manier wordt het een verzamelgebouw, en mag er 's avonds niks meer omdat het spreekkamertje stil moet
= a | Moet de beheerder een betaalde kracht zijn of blijft het vrijwilligerswerk?
a tien uur loon of tien gepensioneerden met een sleutel
s Willie deed het 22 jaar voor een kerstpakket. Nu zoekt men vijf Willies.
i wie elke dag de rotzooi van anderen opruimt, verdient een salaris
a paid manager = higher drinks, no manager = closed door
s met een beheerder in dienst kwam er ineens een programma, en ook een cao
= t | Verduurzaam met gebruik van de landelijke DUMAVA- en provinciale regelingen en doe het dorp mee.
t DUMAVA 30 %, de rest via obligaties van het dorp zelf
t Coöperatie Hegelsom legde panelen op eigen dak
s onze warmtepomp is ingewijd door de fanfare, iedereen heeft een schroef
t energiecoach van Vereniging Kleine Kernen komt gratis
i own your roof, own your bill
v krijgen wij die netaansluiting wel vóór 2031?
= v | Wat gebeurt er met het gebouw als de stichting stopt?
v wie krijgt de sleutels?
s in de statuten staat: batig saldo naar het Groene Kruis, bestaat niet meer
v koopt de gemeente terug voor een euro of voor marktwaarde
x notaris kijkt voor de ALV in november naar ontbinding
v would a developer turn it into flats? I bet yes
i regel dat nu, bij leven

% Wat hebben dorpen nodig om elkaar te blijven ontmoeten?
= i | Toeval is belangrijker dan programma: er moet een plek zijn waar je zonder reden kunt zitten.
i bankje voor de pinautomaat deed meer dan drie jaar welzijnswerk
s toen de SRV-man stopte zagen we elkaar niet meer
s nobody goes to a 'meeting point', everyone goes to fetch eggs
t Zet een picknicktafel bij de school, klaar
i agenda's vullen is geen ontmoeten
s jullie dialooggroep? ik praat liever bij de glasbak
= s | Jongeren en nieuwkomers in het dorp voelen zich niet uitgenodigd in de bestaande clubs.
s tien jaar hier en nog steeds 'die van buiten'
s de jeugd zit in een keet, want in de zaal mag de muziek niet harder dan de bingo
s Je moet achterkleinkind zijn om op de kermiswagen te mogen
i we came from Poland, they waved, that was all
i kliekjes zijn niet kwaad bedoeld, wel dicht
!s mijn gezin was na één burendag al lid van drie dingen, je moet er zelf ook heen
= t | Vier wat het dorp eigen is, want een gek ritueel bindt meer dan een beleidsplan.
t Metworst-rijden, elk jaar, iedereen kent de regels en niemand kan ze uitleggen
s na de tonknuppelwedstrijd waren twee ruziënde families weer aan de praat
i houd vooral de malle dingen
t dorpskookboek met het recept van elke straat, Ezinge
i a silly tradition is worth ten strategies
= x | Dorpsbelangen maakt een dorpsondernemingsplan en verdeelt de klussen over werkgroepen.
x Anneke trekt de werkgroep zorg, eerste avond 6 oktober
x DOP 2030 ligt voor Pasen bij de raad
t LEADER-subsidie is precies hiervoor
s vorige plan telde 48 wensen en twee trekkers
v does the municipality read it or frame it
= r | Een goede verbinding naar het volgende dorp is voorwaarde om voorzieningen samen te kunnen delen.
r fietspad met licht, dan delen we de zaal met Zwiggelte
s belbus komt als je hem gisteren gebeld hebt
i delen is reizen
r voor zeventigers moet het vervoer van deur tot deur zijn, anders blijven ze zitten waar ze zitten
s four kilometres, no pavement, tractors. That's the whole problem
i wie geen auto heeft heeft geen regio
= none
leeg eens
grap de barkrukken zijn ouder dan het bestuur
proces kan dit ook online ingevuld
offtopic de mol in mijn tuin
leeg hmm

% Wat heeft een stad nodig voor een goed nachtleven?
= i | De nacht is een volwaardig deel van de stad en hoort in beleid niet alleen als overlast te staan.
i zoek op 'nacht' in onze omgevingsvisie: alleen onder geluid
s 400 mensen werken hier tussen middernacht en zes en niemand vraagt hun iets
i club is broedplaats, net zo goed als een museum
t nachtburgemeester, n8 Nijmegen, stichting N8BM Amsterdam
i night is a place, not a problem
x Cultuurafdeling neemt hoofdstuk nacht op in de nota van december
= s | Clubs verdwijnen doordat woningbouw oprukt en huren stijgen.
s onder onze dansvloer komt een parkeerkelder, leuk
s WORM, Bar, de Toffe, en nu Kelder 9: alles dicht in tien jaar
s pandeigenaar wilde 2,5x, toen een sportschool
s first came the artists, then the rooftop flats, then the noise complaint
i een rave eindigt tegenwoordig in een bestemmingsplan
r agent of change-principe in de ruimtelijke regels, of de laatste is ook snel weg
= a | Langere openingstijden geven spreiding, maar ook langer gedoe voor wie er woont.
a tot zeven open en druppelsgewijs naar huis, of om vier uur alle taxi's tegelijk
s dat gillen op de hoek is nu niet om vier maar om vier én vijf én zes
i laat clubs zelf beslissen, een 24-uurs vergunning is volwassen
a staggered closing is nice until you're the one on the corner
s Groningen heeft vrije sluitingstijden, daar valt de wereld ook niet om
!i langer open betekent gewoon meer zuipen, de mensen gaan echt niet eerder weg
= r | Zonder vervoer naar huis is geen enkel uitgaansgebied veilig.
r nachtbus, en niet eentje om 1.15 als laatste
s drie kilometer met de sleutel tussen mijn vingers
s taxi vraagt 45 euro naar Almelo, dus gaan ze slingerend op de fiets
t Brabant: Zuid-Holland-nachtnet, 5 euro en gereden op vrijdag
r no way home, no way I'm going
v wie betaalt die bus als de provincie hem schrapt?
= t | Test geluid, licht en looproutes ter plekke met bewoners voordat er een vergunning komt.
t proefnacht: meneer Van Dam zelf op de meter, met de dj
s na die geluidswandeling bleek het probleem de rolcontainer van de glasbak om 6 uur
t Trillingssensor bij de buurvrouw op het nachtkastje, twee weekenden
i stand on their balcony before you argue
t oranje ledlampen naar beneden gericht in het steegje

% Hoe maken we uitgaan veiliger voor iedereen?
= s | Vrouwen en lhbti-personen passen hun hele avond aan uit voorzorg.
s ik bestel nooit iets open op tafel
s zoenen? pas na de derde straat
s locatie delen, schoenen om op te rennen, code voor 'haal me'
s my gay friends took off the glitter before the tram
i vrijheid met een lijstje is geen vrijheid
!s in onze kroeg loopt alles door elkaar en is in jaren niks gebeurd
= t | Train barpersoneel en portiers in het herkennen van drogeren en ongewenst gedrag.
t Ask for Angela, poster in de dames-wc
t deurbeleid-training Fairspace, gratis voor horeca in Utrecht
s portier dacht dat ze dronken was. Ze was gespiked.
i een barman ziet meer dan een camera
i train the person holding the door
x KHN afd. Enschede leidt vóór de introductieweek honderd medewerkers op
= i | Deurbeleid moet uitlegbaar zijn, want willekeurige weigering voelt als discriminatie.
s 'vanavond alleen leden', zei hij tegen vijf jongens met zwart haar. Achter ons liep iedereen door.
i zeg waaróm, dan hoef ik niet te raden
t Panel Deurbeleid Rotterdam, met klachtenformulier via QR
s I've stopped trying the clubs in the centre
i huisregels op het bord in plaats van in het hoofd van de uitsmijter
r portier met zichtbaar nummer, anders is er niets te melden
= i | Eerlijke voorlichting over drank en drugs werkt beter dan verbieden en wegkijken.
s iedereen neemt wat, en de posters doen alsof niet
t Jellinek-stand binnen, testservice op donderdag
i schrikfilmpjes? dan stikken ze liever dan dat ze een ambulance bellen
s EHBO'er wist niet wat ketamine doet, de meiden in de rij wel
i honest talk saves more than a search at the door
!i je normaliseert het, mijn zoon denkt nu dat een pil bij een biertje hoort
= v | Wie is verantwoordelijk voor het gebied buiten de deur van de zaak?
v houdt mijn zorgplicht op bij de mat?
s vechtpartij 3 meter naast ingang: portier keek, boa was naar huis
v kan de politie ook na twee uur gewoon te voet
t horecaconvenant 's-Hertogenbosch: gastheren in het blauw op straat, samen betaald
i pavement is nobody's, that's where people get hurt
i ieder zijn eigen stoep is een begin
= none
leeg 👍
grap ik lig om tien uur op bed, veel plezier
proces we hadden de nacht ook in de nacht kunnen bespreken
offtopic waar is de koffie
leeg ?

% Hoe gaan we om met zwerfdieren en de opvang?
= s | Het asiel zit vol en de wachttijd om afstand te doen loopt op.
s 41 katten op 28 hokken, ik slaap er zelf bijna bij
s telefoon: 'over elf weken plaats, mevrouw'
s kitten season started in February this year, no end
i corona-hondjes komen nu terug als pubers
s gisteren weer een doos bij het hek, tape erom
= i | De gemeente is wettelijk verantwoordelijk voor gevonden dieren en moet daarvoor een reële vergoeding betalen.
s Contract: 0,38 per inwoner. Dierenarts: 190 per konijn.
i wie aangewezen is moet ook afrekenen
s wij houden bingo om de wet uit te voeren
r kostprijs per dier op tafel voordat we tekenen
v art. 5:8 BW zegt twee weken, maar wie betaalt dag vijftien?
i you can't run a legal duty on cat-food donations
= t | Vang, castreer en zet terug: dat stopt de groei van verwilderde katten beter dan wegvangen.
t TNR met Stichting Zwerfkatten, boerderij van mijn broer: van 34 naar 9
s weghalen? binnen een jaar zit er een nieuwe kolonie in de stal
i steriele kater houdt zijn plek bezet
t neuter bus twice a year, farms sign up on WhatsApp
s vogelaars staan hier wel anders in
!i teruggezette katten blijven weidevogels vreten, ook zonder ballen
= i | Verplicht chippen en registreren heeft zin als iemand het ook controleert.
s chip uitgelezen: adres in Bulgarije, nummer buiten gebruik
i wie niets naleest hoeft ook geen register
t boa met chiplezer bij het losloopveld, Amersfoort deed een weekend
s scanned him, the owner moved in 2017
r de databanken moeten eerst één worden, nu zijn het er acht
= v | Wat is de toekomst van de dierenambulance als de vrijwilligers op raken?
v wie haalt er straks een zwaan van de A28?
s 's nachts ben ik alleen in de bus, 74 jaar, een ree van tachtig kilo
i zonder pieper-pool geen bus
v can't the fire brigade or rangers take it over at night
x Dierenbescherming regio Oost belt voor de zomer alle zestien gemeenten over nachtdiensten

% Hoe leven honden, mensen en wild samen in de openbare ruimte?
= a | Meer losloopgebied betekent blijere honden, maar minder rust voor andere gebruikers.
a reeën of retrievers
s hardloopster gebeten, baasje zei 'hij doet nooit wat'
s het veldje is afgeschaft en nu lopen ze gewoon los op de begraafplaats
a fence it and everyone's happy, except the budget
i beide kan niet op veertig meter breed
= i | Bij bijtincidenten moet sneller en voor iedereen gelijk worden opgetreden.
s Drie keer gemeld, chihuahua dood, toen pas een muilkorfgebod
i eerste beet is waarschuwing, tweede beet is te laat
s duur advocaatje en de herder loopt nu weer zonder riem
t landelijk bijtregister via Justis, vraag maar na in Tilburg
r vervanger voor de gedragstest, want in Utrecht kun je er maanden op wachten
s the postman takes another street now
= t | Informeer eigenaren met een welkomstpakket en training in plaats van alleen borden.
t gratis puppycursus bij aanmelding hondenbelasting, Assen
s dat bord met twintig icoontjes snapt niemand
t plaatjes van broedende kievit op het hek: 'zij broeden, jij lijnt aan'
i leren, niet verbieden
t a dog-walk with the ranger on Sunday morning, biscuits included
!i met cursussen krijg je precies de mensen die het al goed doen
= s | Ganzen, duiven, ratten en meeuwen leveren overlast op waar niemand eigenaar van is.
s meeuw nam frietje uit kinderwagen. Met kind erin.
s rat zo groot als een cavia onder het kinderdagverblijf, gemeente zegt: corporatie
s ganzenpoep op de ligweide, oever glad
i iedereen voert, niemand telt
v whose pigeons are these, the station's or ours?
t voerverbod + dichte bakken, Leiden is een voorbeeld
= x | Wijkbeheer legt komende jaar twee omheinde hondenspeelplaatsen aan en evalueert ze met gebruikers.
x Peter van openbaar groen zet 1 mei hekken neer aan de Waaldijk
x na zes maanden enquête onder baasjes en omwonenden
i proberen, meten, bijstellen
s bij de vorige stond het hek zo laag dat mijn jack russell eroverheen lachte
i finally somewhere for the old greyhounds to stretch
= none
leeg wafff
grap katten zijn tegen
proces schrijf groter, ik kan het niet lezen
offtopic hoe kom ik aan een parkeerkaart
leeg +

% Hoe wordt de schoolomgeving veilig voor kinderen?
= s | Ouders die hun kind met de auto brengen veroorzaken zelf de onveiligheid waar ze bang voor zijn.
s iedereen brengt met de SUV want er rijden zoveel SUV's
s Kwart over acht: dubbel geparkeerd, portier open, kleuter ertussen
s 62 % woont binnen een kilometer (telling 2024)
s I drive my son because of the other mums driving
i de kiss-and-ride is een kermis
s laatst stond er een bij het hek te toeteren op een moeder met rolstoel
!s wij komen van de boerderij, acht kilometer, zonder auto kom je er niet
= i | Sluit de straat voor de school tijdens breng- en haaltijden af voor auto's.
i paal erin tussen 8.15 en 8.45, klaar
t Schoolstraat in Gent en nu ook in Rotterdam-Overschie
s die ene week met een hek was het stil, je hoorde kinderen in plaats van motoren
i no cars, no drama
v hoe kom ik dan als bewoner mijn oprit uit
= t | Leer kinderen zelf fietsen in het echte verkeer met oefenroutes en een loopbus.
t VVN-verkeersexamen op de weg, niet op het plein
t wandelbus: oma's met fluitje langs vaste haltes
s groep 7 wist niet wat haaientanden waren
i vertrouwen komt van meters maken
t cycling bus in Barcelona, thirty kids, loud music
= r | Wie van het gedrag van anderen afhankelijk is, heeft een ruim trottoir en goed zicht nodig.
r geen geparkeerde bus binnen vijf meter van het zebrapad
s kind steekt over tussen twee bakfietsen, ik zag alleen een vlaggetje
r hoogte van de heg max 60 cm, anders ziet niemand mijn dochter
s pavement is 80 cm wide, minus bins
i maak de hoek leeg
= v | Wie handhaaft er nu eigenlijk op het parkeren rond school?
v boa, politie of de conciërge in een hesje?
s meester Bas stond ervoor en werd uitgescholden voor alles wat mooi is
x handhaving plant vanaf 1 september twee ochtenden per week De Regenboog
i een boete is duidelijker dan een flyer
v can the school send fines? asking for a friend

% Wat moeten we met snelheid, 30 km en fatbikes?
= i | Een lagere maximumsnelheid werkt alleen als de weg er ook naar is ingericht.
s bord 30, weg van acht meter breed: iedereen 55
i snelheid volgt uit asfalt, niet uit verf
t klinkers, versmalling, middeneiland: Helmond
s ik haal per ongeluk 48 en ben al langzaam
r inrichting eerst, dan pas het bord
i paint doesn't brake cars
!s hier zijn alleen bordjes geplaatst en toch is het een stuk rustiger, dus
= s | Ouders en jongeren zien de gevaren van opgevoerde fatbikes niet of laten het toe.
s veertienjarige, 45 op de teller, geen helm, appt
s vader kocht hem zelf, 'anders hoort hij er niet bij'
s SEH Isala: elke week een schedel
s sold on Marktplaats with the limiter already off
i dit is een brommer met een fietsbel
v mag de douane ze niet gewoon tegenhouden?
= a | Moet het ervoor een helmplicht komen of gaat dat ten koste van het fietsen zelf?
a hoofd beschermen of de massa op het zadel houden
i mijn hele leven zonder. Toch zou ik mijn kleinkind er een opzetten
s Denen dragen hem massaal, zonder wet
a helmet law: fewer head injuries, fewer cyclists, choose your statistic
i maak het hip, dan hoef je niks te verplichten
= t | Gebruik slimme middelen zoals smiley-borden, lasergun met buurt en dynamische palen.
t matrixbord met smiley, drie weken en dan verplaatsen, anders went het
s vijf minuten met de lasergun: kinderen riepen 'meneer, u reed 41!'
t Via-Stat toont per straat waar het misgaat, gratis voor gemeenten
t floating bike barrier tested in Breda, saw it on LinkedIn
i techniek mag kijken, mensen moeten praten
= x | Gemeente en verkeersouders spreken dit schooljaar concrete verbeteringen per route af.
x Verkeersouder Naomi loopt op 12 maart de noordroute met wethouder Kok
x wegbeheer verft de oversteek bij de Aldi vóór de meivakantie
v komt er ook een oversteek bij de sporthal?
i één knelpunt per maand, niet het hele netwerk
s we reported the bush in 2021, now someone came with a saw
t SPV-subsidie aanvragen kan nog tot juli
= none
leeg jaaa
grap ik reed 32 en kreeg een lachebekje, dat is al jaren geleden
proces het gaat hier over fietsen, dat staat op tafel 6
offtopic wie is er morgen jarig
leeg dit
leeg ..

% Hoe houden we de vrijwillige brandweer overeind?
= s | Overdag staan kazernes leeg omdat vrijwilligers elders werken.
s om 14 uur bij ons: pieper gaat, twee man komen, TS4 kan niet uit
s ze forenzen naar Zwolle, het dorp is een slaapzaal
s Uitruktijden: 's nachts 7 min, middag 19
i de brandweer werkt van negen tot vijf elders
s my boss in town won't let me leave the shop
t Zet in op thuiswerkers en de bakker, die is er altijd
= i | Werkgevers moeten worden overgehaald en beloond om mensen te laten uitrukken.
t certificaat 'brandweervriendelijk bedrijf' in Drenthe
s mijn baas rekent elke uitruk als verlof. Nou, dan niet.
i de garage die zijn monteurs laat gaan is ook een held
t 140 euro per uitrukuur voor de ondernemer (Twente)
v kan de gemeente niet voorop? zij laat haar mensen niet los
i sponsor a shirt, or sponsor your welder for an hour
= v | Wat betekent de rechtspositie- en taakdiscussie voor onze posten?
v worden wij werknemers door Brussel of blijven we?
s de wissel naar 'kazernering' alleen voor geld, zei de teamleider, meer wist hij ook niet
v verliezen we oefenuren door taakdifferentiatie, hulpverlening eruit
i rechtszekerheid, in drie zinnen, voor de jongens aan de tafel
v will I get a pension for 25 years of this? anyone?
= t | Werf via de kazerne zelf: open dagen, jeugdbrandweer en het verhaal van de buurvrouw.
t jeugdbrandweer levert: 9 van 14 huidige posten kwam daar vandaan
t 's Zondags wassen met open deur, snoep voor de kinderen, flyer voor de ouders
i niemand wordt lid door een poster met vlammen, wel door een buur
s op de kermis liet ik mensen met een brandslang blikjes omspuiten: vier aanmeldingen
t let women tell women, our two recruits came from that
= r | De opleiding moet korter of in delen te volgen zijn voordat mensen met jonge kinderen kunnen instappen.
s anderhalf jaar, twee avonden, plus zaterdagen. Kind van één, vrouw in de zorg.
r modulair: eerst ladder & slang, later ademlucht
i specialisten hoeven niet allemaal alles te kunnen
s they lost me in month eight, not at the fire
!i je gaat een brandend huis in, dat leer je niet in drie blokjes

% Wat verwacht de brandweer van inwoners en gemeente?
= i | Inwoners kunnen zelf veel branden voorkomen en de eerste minuten overbruggen.
i rookmelder is de goedkoopste brandweerman
s negen van de tien keer: frituur, of een powerbank op bed
s deuren dicht en het blijft een kamerbrand
t woningcheck bij 70-plussers met een laddertje
i teach people to close the door, it buys minutes
s ik wilde de kat halen. Dom, weet ik nu
= s | Natuurbranden zijn een nieuwe dreiging waar we te weinig materieel voor hebben.
s heide Deurne 2020: zes dagen en geen waterput
s in april al oranje op de kaart van natuurbrandrisico.nl
s Unimog uit 1991, de tank lekt
r eerst toegangswegen en bluswater in het bos, dan pas campings uitbreiden
i we train for houses, the forest does not care
v hebben we een afspraak met boeren en hun giertanks?
= a | Meer posten op afstand of minder posten met zwaarder materieel?
a dichtbij met een busje of ver met een kanon
i dorp zonder kazerne, daar voelt niemand zich meer mede-eigenaar
s opheffing van onze post bespaart 190.000 en acht minuten
a cluster for quality, or spread for speed
i sluit je de post, sluit je ook de vrijwilligers
= t | Gebruik andere hulpverleners, burgers en techniek om sneller iets te beginnen.
t HartslagNu-principe ook voor brand: buren met blusser
t drone vliegt vooruit, Twente
s politie was er eerst, met een poederblusser uit de auto
i first on scene counts, whatever the uniform
t burgerblusser-training: 2 uur in een container, 20 euro
!i zonder ademlucht stuur je mensen een rookruimte in, dat is vragen om slachtoffers
= x | De gemeente legt in het volgende begrotingsjaar geld vast voor bluswater en kazerneonderhoud.
x burgemeester Tromp vraagt VR in juni om een kaart met bluswatergaten
x controller zet 120 k voor het kazernedak in de kadernota
s de brandkraan voor mijn deur is drie jaar geleden geasfalteerd
i geen geld, geen water, geen bluswerk
v hoe gaan we dat meten?
i fund the hoses before the fireworks
= none
leeg eens
grap kat zat weer in de boom
proces tafel schuift, is al bezig
offtopic uitslag van Heerenveen?
leeg jep

% Hoe ziet oud en nieuw eruit na het vuurwerkverbod?
= v | Wie gaat het verbod handhaven als half Nederland op straat staat?
v negen agenten, honderd bijlen — wat is het plan?
s boa's mogen niet 's nachts uit en politie zit bij de brandende auto's
v how do you stop a whole street of dads at 00:00?
i verbieden zonder ogen is flauwekul
v is er eigenlijk iets in België geregeld
s Bij de laatste controle 3.000 kilo, en de avond erna knalde het nog
= i | Geef mensen iets beters om naartoe te gaan dan hun eigen stoep.
t lichtshow bij de haven, dorps gemeente regelt
s mijn jongens vroegen niet naar vuurwerk maar naar 'iets waar het om gaat'
t carbidschieten gecoördineerd, in het weiland van Ap
i people want a moment, not a match
i laat ze samen tellen en drinken en wel een dj
r oliebollenkraam, wc en verlichting, anders komt er niemand
!s in de stad stond een prachtige drone-show en om de hoek schoten ze shells af
= s | Zwaar illegaal vuurwerk uit het buitenland maakt jaarwisselingen gevaarlijk.
s Cobra 6 door de brievenbus van een collega
s kind van 13 mist drie vingers
s er staat een mandje in de Telegram-groep, bezorgen voor tien euro
s my dog goes into the bathtub from Christmas on
i dit is geen vuurwerk, dit zijn explosieven
v hoe komt een doos uit Polen in een straat in Spijkenisse?
= a | Zelf organiseren of de traditie rustig laten uitdoven, dat bepaalt ook de kosten.
a zelf een show betalen of de tijd zijn werk laten doen
s Apeldoorn gaf €85.000 uit, bij ons was dat het zwembad
i elke traditie eindigt vanzelf, mits je hem niet opstookt
a professional show once, or ten years of paperwork
i liever geen van beide, gewoon stilte voor de vogels
= t | Betrek jongeren in de weken vooraf, met een vuurkorf-avond en een heldere straatafspraak.
t jongerenwerk bakt oliebollen bij de keet, 27 dec
t kerstboomverbranding onder toezicht, Scheveningse stijl maar klein
s Omar kreeg een hesje en was die nacht de strengste van allemaal
i ask the boys in November, not at 23:50
i wie meehelpt steekt niks in de brand
x Jongerenwerker Sjoerd spreekt vóór 10 december met alle keten in Oosterwolde

% Hoe beperken we schade en geweld rond de jaarwisseling?
= s | Hulpverleners worden tijdens de jaarwisseling bekogeld en belaagd.
s nitraat tegen de ruit van de ambulance, patiënt achterin
s twaalf uur dienst, drie keer weggedoken
s Wijkagent heeft die nacht zijn eigen straat ontruimd
s they filmed me while I was putting out the bin
i een rode auto was ooit het leukste wat er was
v waarom zit er een helm bij mijn oliebol
= i | Schade moet terug te voeren zijn op wie haar veroorzaakt, en daar moet iets tegenover staan.
i wie slaat betaalt, ook als hij vijftien is
t schadebudget per wijk, wat overblijft gaat naar de jeugd – Bladel
s bushokje 4.600, verdachte 'onbekend', film op TikTok
t Halt: zelf het plein schoonmaken op 1 januari
i parents get the invoice, watch how fast it stops
!s bij mijn zoon hadden ze de verkeerde, en dat kostte ons acht maanden
= t | Haal containers, banken en auto's tijdelijk weg om brand te voorkomen.
t glasbakken een week omkiepen of afsluiten, Veenendaal
t afvalbakken dichtlassen op 30 dec
s de brievenbus staat bij ons in het gemeentehuis, net als de geluidsbak
t move the cars, offer the school yard
i wat er niet staat kan niet branden
r parkeerplaats elders wel gratis, anders krijg je de mensen niet mee
= r | De politie moet vooraf gebiedsverboden kunnen opleggen voor bekende ordeverstoorders.
r dossier met drie incidenten, dan burgemeestersbevel
s vorig jaar zelfde vier namen, zelfde vier hoeken
r officier op tijd akkoord, niet op 31 december 18 uur
i no priors, no ban: the mayor needs a file
t maatregel 'huisarrest op avond', kan via 172a
= x | Burgemeester en veiligheidsregio evalueren in januari en besluiten voor 1 maart over het volgende jaar.
x regiefunctionaris OOV plant 12 januari tafel met politie en jongerenwerk
x voor 1 maart raadsvoorstel over vuurkorven en buurtfeesten
s altijd pas in november, dan is het te laat
i leren is goedkoper dan ramen
v who do we invite, only officials or also the lads
= none
leeg eens
grap ik doe gewoon sterretjes
proces niet iedereen heeft een pen
offtopic ik heb nog een boete uit 2019
leeg !!

% Hoe voorkomen we dat jongeren de drugscriminaliteit in rollen?
= s | Jongeren worden steeds jonger geronseld, vaak via Snapchat en met klein geld.
s 12 jaar, plofkoffer bewaren onder zijn bed, 50 euro
s 'wie wil snel doekoe' in een groep met 800 leerlingen
s uithalers Waalhaven: jongste was veertien en had zijn gymtas nog om
s it starts with holding a bag, nobody calls it a job
s brugklasser met AirPods Max, moeder in de bijstand, iemand?
i de werving is beter georganiseerd dan onze open dag
= i | Perspectief op een echte baan moet concurreren met het snelle geld van de straat.
s Krantenwijk 28 per week. Op de uitkijk 200 per avond. Leg dat uit.
i zonder droom geen nee
t Alleen Jij Bepaalt Wie Je Bent koppelt trainers en bedrijven, West-Brabant
t leerwerkplek in de haven zelf, met diploma en een helm met je naam erop
i give him a van and a pay slip, he'll sleep at night
!i een vakkenvullersloon wint nooit van de straat; het gaat om wie je wilt zijn
= t | Zet voor broertjes en zusjes van bekende daders vroeg een coach of familiebegeleider in.
t Preventief Interventieteam Amsterdam pakt de kleintjes van tien al mee
s grote broer vast, kleine broer droeg een week later zijn jas
i de stoel aan tafel die vrijkomt wordt bezet
t one mentor per family, not per offence
x Gezinscoach Latifa start na de herfst met acht gezinnen in Presikhaaf
s niemand vroeg hoe het met mij ging, alleen waar hij was
= v | Wat kunnen ouders doen die het zien gebeuren, maar bang zijn voor hun kind én voor de politie?
v als ik bel, raakt hij dan zijn VOG kwijt voor altijd?
s vond een wapen in de wasmand. Heb het in het kanaal gegooid
v waar kan een moeder terecht zonder dat het in een systeem komt
t moedergroep Veilig Thuis-Zuid, elke dinsdag, geen notulen
v do I tell them, or do I send him to my brother in Belgium?
= a | Straffen geeft een grens, maar een strafblad sluit ook de weg terug af.
a cel als les of als hogeschool?
s zes weken vast en hij kwam terug met betere contacten
i grens hoort erbij, anders is het gezag weg bij de rest van de klas
a record sealed at eighteen, or a lesson for life
s VOG geweigerd voor een stage als kok, om iets van toen hij vijftien was

% Hoe werken school, jongerenwerk en politie samen?
= r | Voordat signalen gedeeld worden, moet duidelijk zijn wat mag en wat er daarna mee gebeurt.
r handreiking gegevensdeling op zak, getekend door de FG
s ik zei iets in vertrouwen tegen de mentor en twee uur later stond er een agent
v mag ik het ZSM doorgeven of breek ik dan mijn beroepscode?
i no sharing without a reason you can say to the kid's face
s iedereen wacht op toestemming, intussen is hij zestien geworden
= i | De jongerenwerker is goud waard, juist omdat hij geen verlengstuk van de politie is.
i zodra hij noteert is hij zijn plein kwijt
s Mo loopt er al 18 jaar. Ze bellen hem als ze in de cel zitten, niet hun advocaat
s toen hij samen met de wijkagent de ronde deed, was de hangplek leeg
i street credit takes years, one photo with a cop kills it
v waarom zijn dat contracten van elf maanden?
!i juist gezamenlijk optrekken laat zien dat we van elkaar weten, dat schept rust
= s | Scholen zien veel, maar zijn bang voor hun naam en lossen het liever binnenshuis op.
s kluisje open, ponypacks, leerling 'in overleg' naar een andere school
s rector wilde geen politiebus op het plein vlak voor de open avond
s they call it 'an incident with substances' in the newsletter
i reputatie is de beste vriend van de dealer
s conciërge weet alles en wordt nergens voor uitgenodigd
t VO Capelle publiceert gewoon de kluiscontroles, aanmeldingen bleven gelijk
= t | Laat ex-daders en nabestaanden in de klas vertellen, met een goed nagesprek.
t Jason Bhugwandass, of de vader van een uithaler, stil dat het was
t theater 'Snelle money' + kring erna met mentor
s mijn dochter heeft er een week over gepraat, over een poster nooit
r wel nazorg, twee meiden liepen huilend weg
i let someone speak who lost something
!s bij ons vonden ze die ex-crimineel vooral stoer, hij kreeg applaus voor zijn horloge
= x | De gemeente stelt een vast overleg rond de tien grootste zorgen in, met één regisseur.
x Zorg- en Veiligheidshuis levert per 1 februari een procesregisseur
x top-10 elke zes weken op tafel, school zit aan
s nu zitten er elf hulpverleners om één jongen heen en niemand belt hem op
i één iemand die 's avonds ook opneemt
v who decides who is on that list?
= none
leeg amen
proces kan iemand de tijd bijhouden
grap mijn bijbaan was bollen pellen, ook crimineel slecht betaald
offtopic bus 7 rijdt ook niet meer
leeg 💯

% Hoe maken we straten vrij van seksuele intimidatie?
= s | Sissen, volgen en nafluiten is voor veel meisjes zo gewoon dat ze er routes voor omgooien.
s via de Albert Heijn, niet via het tunneltje. Al sinds groep 8.
s elke zomer weer de vraag of een rok het waard is
s oortjes in zonder muziek
s a man walked behind me for eleven minutes, I counted
s enquête Erasmus: 84 % van jonge vrouwen in één jaar
i een kaart van de stad ziet er voor mijn zus anders uit dan voor mij
= i | De boodschap moet zich richten op jongens en mannen, niet op de voorzichtigheid van vrouwen.
i weer een tip over een tasalarm. Praat eens met mijn broer.
t Emancipator 'Wat nou m/v': gasten onder elkaar, met een gast ervoor
s in de kleedkamer lachte ik mee. Dat is precies hoe het werkt.
i stop teaching her to run
v welke voetbaltrainer durft dit op dinsdagavond aan te kaarten?
!i leuk, maar mijn dochter moet vanavond naar huis, dan ben ik blij dat ze weet wat ze moet doen
= v | Hoe valt de strafbaarstelling uit de Wet seksuele misdrijven op straat te bewijzen?
v wie heeft het gehoord behalve ik?
s undercoverboa's Rotterdam: maanden werk, een handvol zaken
v telt een kusgeluid? en drie?
v what counts as evidence, a voice memo?
i wet als norm, niet als bonnenmachine
t actie in Arnhem met lokvrouwen: 2 weken, 8 staandehoudingen
= t | Gebruik een meldapp als StopApp en doe zichtbaar iets met de plekken die eruit komen.
t StopApp gratis, Utrecht en Rotterdam delen het dashboard
s 40 prikkers op het fietspad langs de Aa en daarna kwam er een heg uit
i stip op de kaart is pas wat waard met een schop in de grond
t chalk the words on the pavement where it happened, @catcallsof...
x wijkmanager Noord maakt in mei een ronde langs de vijf roodste stippen
= i | Personeel in bus, winkel en kroeg kan een veilige haven zijn als het weet wat het moet doen.
s buschauffeur liet mij voor mijn deur uit, buiten de halte. Nooit vergeten.
t sticker Veilige plek op de deur van de Etos, met getrainde mensen erachter
i licht aan, deur open, iemand die vraagt 'gaat het?'
s ik rende een snackbar in en die jongen zette gewoon twee stoelen tegen de ingang
i a shop with a human in it is better than a camera
r nachtportier moet wel weg mogen van zijn post

% Hoe richten we de openbare ruimte in zodat iedereen zich er prettig voelt?
= i | Meer licht is niet altijd veiliger; het gaat om overzicht en om andere mensen.
s felle lamp erbij, nu zie ik niks meer daarachter
i ogen achter ramen winnen het van lumen
i een leeg plein in stadionlicht is nog altijd een leeg plein
t warm wit, laag, en snoei de coniferen
i darkness isn't the villain, emptiness is
!s sinds de lantaarns bij het Wilhelminapark durven mijn vriendinnen er weer door
= t | Loop met meisjes en vrouwen zelf de route af in het donker voordat je gaat ontwerpen.
t schouw om 22.30 u in november, ontwerper mee, capuchon op
t Her City-toolbox van UN-Habitat, gratis
s landschapsarchitect had er nog nooit zonder zon gestaan
i ervaringsexpert = iedereen met een sleutelbos tussen de vingers
s we walked it with six girls; the planner went very quiet at the tunnel
= s | Sportveldjes en hangplekken zijn ontworpen voor jongens, meiden staan erlangs.
s kooi: 20 jongens, 1 bal. Meiden op de stoeprand met elkaars telefoon
s vraag aan mijn nichtje wat ze daar doet: 'kijken'
s skatebaan 300k, schommels voor tieners nul
t Make Space for Girls: schommels, podiumpjes, hoekjes waar je met z'n vieren kunt zitten
i a cage with one entrance says enough
i twee ingangen en een bankje scheelt al de helft
= a | Verborgen hoekjes zijn onveilig, maar ook de enige plek waar je even alleen kunt zijn.
a doorzicht tegenover beschutting
s zonder dat bosje kon ik als jonge homo nergens met hem zitten
i alles open en bloot is ook een vorm van controle
a cut the hedge and you lose the blackbird and the first kiss
s van mijn moeder moet het weg, van mij mag het blijven
= r | Openbare toiletten en zitplekken zijn nodig voordat vrouwen en ouderen langer buiten blijven.
s krul voor mannen, voor mij een portiek of een boete
r wc binnen 500 meter, schoon, met een slot
t HogeNood-app, en vraag winkels een sticker te plakken
i wie moet plassen gaat naar huis
r benches with a back, otherwise my mum doesn't leave the flat
= none
leeg word
proces fijn dat er ook mannen aan tafel zitten
grap ik fluit alleen naar mijn hond
offtopic prijs van een fietsenstalling
leeg ja hoor

% Hoe leven we samen met de wolf?
= s | Schapenhouders voelen zich in de steek gelaten als er een aanval is geweest.
s Zeven ooien, twee nog levend. Taxateur kwam na vier dagen
s ik hoor kenners op tv, maar die hoeven niet de noodslachter te bellen
s BIJ12: marktwaarde. Mijn fokram van drie generaties: 145 euro.
s he cried at my table, sixty-one years old
i geld vergoedt het vlees, niet de nacht
v wie komt er zondagochtend helpen ruimen?
= t | Wolfwerende rasters werken mits ze goed staan; leer van gebieden die al verder zijn.
t 1.20 m, vijf draden, onderste op 20 cm, 4.500 volt
t Kijk in Saksen, daar lopen ze een generatie voor
s mijn draad hing door bij de sloot, precies dáár kwam hij erdoor
t WolfFencing-vrijwilligers zetten in een dag een kilometer
t guardian dogs in the Alps, ask the Swiss farmers, not the ministry
!s keurig volgens de norm gezet en hij sprong er gewoon overheen, heb het op camera
= i | Een probleemwolf die mensen benadert moet snel kunnen worden aangepakt.
s Utrechtse Heuvelrug, kind omver, en toen een half jaar procederen
i één bijt-incident en het draagvlak voor de rest is weg
i bescherm de soort door het rotte exemplaar eruit te halen
r verlaagde status plus een vergunning die ook bij de Raad van State overeind blijft
i waiting for a judge while he's on the cycle path is not policy
v paintball, zender, afschot: welke stap hoort bij welk gedrag?
= i | De wolf heeft een plek in het ecosysteem en we moeten weer leren verdragen dat natuur niet van ons is.
s sinds de roedel er is groeien er weer lijsterbessen op de Hoge Veluwe
i wij vinden dat Afrika met olifanten moet leven, en dan dit
i respect voor een buurman die je niet uitgenodigd hebt
s zag hem op de Ginkel, stond daar. Mooiste minuut van mijn jaar
i we forgot that forest means not being in charge
!i ecosysteem? dit is een postzegel met zeventien miljoen mensen erop
= v | Kunnen we nog met kinderen en honden het bos in, en wie geeft daar eerlijk antwoord op?
v scouting: nachtspel wel of niet?
s boswachter zegt ja, provincie zegt nee, burgemeester zegt kijk op de site
v hoe lang moet de lijn zijn en wat doe ik als hij blijft staan
s our school cancelled camp, nobody knew whether that was sensible
t wolvenmeldpunt met kaart per bos en per week, Gelderland werkt eraan
i vaag advies maakt banger dan een duidelijke afsluiting

% Hoe voeren we het gesprek hierover zonder dat het ontploft?
= i | Het gaat bij de wolf vaak over iets anders: over stad tegen platteland en over wie er beslist.
i eerst stikstof, toen water, nu een beest. Snap je de boosheid?
s 'jullie Amsterdammers' zei hij. Ik kom uit Barneveld.
i dit dier is een kapstok
s bij ons aan tafel ging het na vijf minuten over Den Haag
i it's never about the wolf, it's about being heard last
= s | Deskundigen en betrokkenen worden bedreigd, waardoor gematigde stemmen zwijgen.
s onderzoeker heeft haar naam van de deur gehaald
s stond op de foto bij het karkas en had die avond 300 dm's, van beide kanten
s jager durft niks te zeggen, boswachter ook niet. Wie blijft er over? Twitter.
i the middle has gone home
i wie nuance brengt krijgt van twee kanten klappen
x Provincie doet sinds januari aangifte namens haar medewerkers
= t | Ga het veld in met voor- en tegenstanders samen in plaats van een zaal te vullen.
t spoorzoeken met imkers, herders en IVN, Ermelo, acht man per keer
s bij het hek met de dode lammeren werd de activist stil en de boer zacht
t geen microfoon, wel laarzen
i boots beat microphones
t bezoek een lupine-landbouwer en een rasterbedrijf op dezelfde dag
!s excursie gehad, kwam alleen wie het toch al eens was
= a | Openheid over waar wolven zitten helpt boeren, maar lokt ook fotografen en stropers.
a vindplaats delen of verzwijgen
s nest in het nieuws, volgende dag 60 auto's in de berm
i houders per sms, publiek met vertraging
a real-time map: sheep safe, pups dead
s bij ons kwam de melding pas toen de buurman al geruimd had
= r | Feiten moeten door een onafhankelijke partij worden verzameld, anders gelooft niemand ze.
r DNA-lab dat niet van de provincie én niet van Natuurmonumenten is
s de een telt 124, de ander 'zeker vierhonderd'
i cijfers van je tegenstander zijn nooit waar
r publish raw data within a week or don't bother
v waarom duurt een uitslag van speeksel zes weken?
= none
leeg aoeeee
grap Roodkapje is tegen, oma ook
proces graag rustig praten
offtopic en de eikenprocessierups dan
leeg eens met hierboven

% Hoe huisvesten we arbeidsmigranten fatsoenlijk?
= s | Veel arbeidsmigranten wonen duur, krap en zonder enige privacy.
s 6 bedden, 1 pit, 1 wc. €480 pp pm
s shift eindigt om 4 uur, kamergenoot staat om 4.15 op
s Inspectie Westland: 31 personen in eengezinswoning, matrassen in de schuur
s I have a locker. Everything I own is in a locker.
s schimmel tot aan de stopcontacten, en een verhuurder met een Tesla
v zouden wij hier onze eigen student laten slapen?
= r | Wonen en werken moeten uit elkaar, zodat ontslag niet meteen dakloosheid betekent.
s woensdag ziek gemeld, vrijdag met een vuilniszak op station Venray
r apart huurcontract, minstens vier weken doorlopend na einde dienstverband
i je baas mag niet ook de man met de sleutel zijn
r no job, no bed: break that chain first
t SNF-norm plus model van Horst aan de Maas, daar zit het al in de vergunning
!i losknippen klinkt mooi, maar dan staat iemand uit Roemenië zelf te zoeken op een markt waar niks is
= a | Grote locaties op een bedrijventerrein zijn beheersbaar, maar houden mensen buiten de samenleving.
a polenhotel met slagboom of vier rijtjeshuizen in de wijk
s 400 units naast de snelweg, dichtstbijzijnde brood: 5 km
i wie je wegstopt leert nooit groeten
a campus is clean and lonely; street is messy and real
s hier in de laan wonen er zes en sinds de tuinkeurig is hoor je niemand
= i | Bedrijven die arbeidskrachten aantrekken moeten vooraf aantonen waar die gaan wonen.
i eerst bedden, dan dozen
s dc van 90.000 m2 welkom geheten, 1.100 handen nodig, nul kamers bedacht
t effectrapportage arbeidsmigratie bij vestiging – Zeewolde, Tilburg
i you bring the workers, you bring the roof
x EZ en RO leggen per juli een huisvestingsparagraaf vast bij elke gronduitgifte
v geldt dat ook voor de aspergeteler met zes man in mei?
= t | Controleer malafide verhuurders gezamenlijk en gebruik de Wet goed verhuurderschap.
t verhuurvergunning per buurt, intrekken kan binnen een week
t Haagse Pandbrigade: bouw, BRP, brandweer, tolk in één busje
s we sloten er een, hij opende twee straten verder onder de naam van zijn zwager
i pak de huisjesmelker, niet het gezin
t bring an interpreter and leave the police outside, people will talk

% Hoe horen arbeidsmigranten erbij in de gemeente?
= i | Het zijn inwoners en geen passanten, ook al zeggen ze dat ze volgend jaar weggaan.
s 'volgend jaar terug' zegt Marek sinds 2009. Zijn dochter doet vwo.
i tijdelijk is een woord van ons
s haalden vorig jaar carnaval: de helft van de kapel was Bulgaars
i stop saying guest, guests don't pay council tax
i beleid op vertrek maakt blijven alleen rommeliger
!s mijn ploeg rijdt elke acht weken naar Lublin, die willen echt geen praatgroep
= s | Door gebrekkige registratie weet de gemeente niet wie er woont en loopt hulp mis.
s RNI-loket vol, dus niemand in de BRP
s geschat 4.000, geteld 1.650
s baby geboren, geen adres, consultatiebureau kon geen brief sturen
i wat je niet telt kun je niet helpen en niet aanslaan
v hoe krijgen we uitzendbureaus zover dat ze opgeven wie waar slaapt?
s I exist for the tax office, not for the doctor
= t | Open een informatiepunt in de eigen taal waar je ook zonder afspraak binnen kunt lopen.
t WIN-punt (Work in NL) Den Haag: Pools, Roemeens, Spaans
t zondag na de mis in de Poolse parochie, jurist naast de koffieketel
s loonstrook van vijf pagina's, in het punt hadden ze de fout in drie minuten
i avonduren, want overdag staat iedereen in de kas
t Facebook groups 'Polacy w Brabancie' reach 20k, use them
x FairWork en gemeente Barneveld openen 3 april een spreekuur op het station
= v | Wie vangt mensen op die door drank, ongeluk of ontslag op straat terechtkomen?
v heeft een EU-burger zonder drie maanden werk recht op een bed?
s tentje in het Griftpark, gebroken pols, oud-lasser
t Barka begeleidt mensen naar huis of naar werk, met mensen die het zelf meemaakten
v whose problem is he: the agency's, yours, or Poland's?
i buitenslapers zijn het bonnetje van onze goedkope aardbei
= s | Spanningen in straten ontstaan door leefritme en parkeren, niet door afkomst.
s vijf busjes voor één rijtje, daar begon het
s om half vijf 's ochtends ratelende deuren en Radio Zet
i geen haat, gewoon slaapgebrek
s after the barbecue, the neighbour lent us a ladder
t huisregels op de koelkast in vier talen, buurvrouw schreef mee
!s doe niet of het alleen om busjes gaat, de taal die je hoort over 'die lui' is gewoon racisme
= none
leeg klopt
proces wij missen iemand van een uitzendbureau hier
grap pierogi bij de volgende bijeenkomst?
offtopic asperges zijn wel duur dit jaar

% Wat leren we van de overstroming voor de volgende keer?
= s | Waarschuwingen kwamen te laat en waren in woorden die niemand begreep.
s NL-Alert om 23.50, toen stond de bank al te drijven
s 'afvoer 3.260 kuub bij Sint Pieter' ja maar haalt het mijn drempel?
s code rood, waar dan? Heel Limburg is groot
s my German in-laws phoned me before the town did
i geef centimeters bij mijn voordeur
t in Valkenburg hangen nu peilstokken met kleur: bij oranje spullen naar boven
= i | Evacueren lukt alleen als mensen weten waarheen en wat er met hun huisdieren en spullen gebeurt.
s met twee geiten en een papegaai mag je de sporthal niet in
i niemand vertrekt naar 'een opvanglocatie elders'
s vader weigerde. Bang voor plunderaars, dus bleef op zolder met een luchtbuks
v blijft er politie in de lege straat?
i people don't leave a house, they leave a life
t paarden naar manege Gulpen, adreslijst ligt klaar
!s wij waren binnen een uur weg met z'n drieën, tas stond klaar, niks geen gedoe
= t | Breng spontane hulp onder in een coördinatiepunt met taken, laarzen en een lijst.
s vierhonderd studenten met emmers en niemand die zei welke straat
t Hulp Limburg app: vraag links, aanbod rechts
t iemand met megafoon op het plein, whiteboard, klaar
i goede wil zonder verdeling loopt elkaar voor de voeten
s farmers with tractors organised themselves in one hour, watch how they did it
x Rode Kruis traint voor oktober in elke kern vier helpersregisseurs
= s | De afhandeling van schade duurt langer en weegt zwaarder dan het water zelf.
s drie jaar later nog op beton, met een Wts-dossier van 8 cm
s taxateur een: regen. Taxateur twee: rivier. Dus geen van beide
s ik droom niet van de golf maar van formulieren
i tweede ramp heet bureaucratie
v waarom vergoedt de verzekeraar de keuken wel en de kelder niet?
s they sent a survey on how satisfied I was
= i | Nazorg moet jaren duren, want de klap komt vaak pas als iedereen weg is.
s bij elke bui staat mijn jongste met zijn rugzak bij de trap
i camera's weg, dan begint het huilen
t huisarts Geul: vaste POH-GGZ 'hoogwater', nog steeds op donderdag
s de herdenking na een jaar was de eerste keer dat de straat weer praatte
i year two is worse than week two
r potje dat niet na twaalf maanden terug naar het Rijk moet

% Hoe maken we het gebied klaar voor extreem weer?
= a | Kiezen voor dijken die houden of voor ruimte waar het water in mag, dat raakt verschillende mensen.
a muur voor de één is bak water voor de ander
s bovenstrooms een buffer en beneden droog, maar wie ligt er bovenstrooms? Ik.
a give the river my meadow or give it their cellar
i kering is korte termijn, ruimte is voor kleinkinderen
s mijn oom moest in '98 wijken voor Ruimte voor de Rivier, is er nooit overheen gekomen
= i | Niet meer bouwen op plekken waarvan we weten dat ze onderlopen.
i weilanden die 'Broek' heten, raad eens waarom
s nieuwbouw in de beekdalbodem, verkocht met de term 'wonen aan het water'
r watertoets bindend, geen advies dat de wethouder in de la legt
i maps don't lie, developers do
s opa zei altijd: daar zet je nog geen kip
!i dan kun je half Nederland sluiten, bouw dan gewoon op palen
= t | Bewoners kunnen zelf aan hun huis werken met schotten, kleppen en een hoge meterkast.
t terugslagklep 350 euro, beste uitgave sinds de fiets
t schotten in aluminium sleuven, in Slenaken heeft elke deur ze
s wasmachine staat nu op een verhoginkje, ziet er niet uit, werkt
t WaterLabel-check per adres en dan een aannemer voor de hele straat
t sandless sandbags, they swell up, order them online
v krijg ik daar subsidie voor als huurder?
= r | Nederland, België en Duitsland moeten hun metingen delen voordat een voorspelling waarde heeft.
r directe lijn met de stuwmeren van de Eifel
s regen viel in Hauset, wij keken naar Maastricht
r same sensors, same units, one screen for three countries
i de beek stopt niet bij de slagboom
x Waterschap Limburg en Wasserverband Eifel-Rur koppelen hun meetnet vóór winter 2026
= v | Wie houdt beken, duikers en roosters schoon, en wie betaalt dat onderhoud?
v rooster dicht met takken: gemeente, schap of boer?
s bever heeft een dam precies bij de school gelegd, iedereen vond hem lief
s wij vissen zelf elke herfst de boel leeg met een hark
v may I cut that tree or do I get a fine
i klein snoeiwerk voorkomt groot verdriet
t adoptieduiker: bordje met telefoonnummer en een buurman als peetoom, Eijsden
= none
leeg idd
grap ik koop een woonboot
proces de beamer valt uit
offtopic Toeslagen duren ook eeuwig
leeg ...

% Hoe beschermen we inwoners tegen online oplichting?
= s | Slachtoffers schamen zich en vertellen het soms zelfs hun eigen kinderen niet.
s 14.000 weg en ik heb twee jaar gezegd dat de auto duur was
s oud-bankdirecteur. Ja, ook die.
s mijn zus hoorde het op de uitvaart van pa, uit zijn mailbox
i 'hoe kon je zo dom zijn' is de zin die iedereen stil houdt
s she still thinks the American soldier loves her
t Slachtofferhulp lotgenotengroep, camera uit mag
= t | Spreek binnen de familie een geheime vraag of codewoord af tegen nepappjes en gekloonde stemmen.
t 'hoe heette de cavia?' en dan valt hij door de mand
t bel altijd terug op het oude nummer
s hij klonk precies als Tim, huilend, ik had de pas al in mijn hand
t safe word with my parents: rabarber
i ai doet je kleinkind na, maar kent jullie grapjes niet
= i | Banken en platforms moeten zelf meer doen en niet alles bij de voorzichtigheid van de klant leggen.
i waarom kan er om drie uur 's nachts in één keer 30k uit?
s Marktplaats-profiel 11 keer gerapporteerd, staat er nog
s nepadvertentie met Jort Kelder, al een jaar, Meta verdient mee
r afkoelperiode van vier uur bij nieuwe rekeningnummers, standaard aan
i the door is theirs, the lock should be too
!i ik wil zelf over mijn eigen centen gaan, zonder wachttijd en betutteling
= v | Waar meld je het en wat gebeurt er daarna met je aangifte?
v Fraudehelpdesk, politie.nl, bank, gemeente: in welke volgorde?
s agent aan de balie: 'mevrouw, dat geld zit in Nigeria'
s na zes weken: zaak gesloten wegens gebrek aan opsporingsindicatie
v does anyone actually look at these or is it for statistics
x Team cybercrime Oost-Nederland stuurt vanaf mei bij elke melding een vaste contactpersoon
i één loket, ook als je de helft niet meer weet
= s | Jongeren zijn net zo kwetsbaar, bijvoorbeeld als geldezel of bij sextortion.
s 'mag ik je pasje lenen, krijg je 300'. Nu acht jaar geen rekening
s zoon van 16 werd afgeperst met een foto, wilde niet meer leven
s tickets voor Zwarte Cross, drie vriendinnen, alle drie genept
i digital natives click faster, that's all
i we richten alles op oma en vergeten de bovenkamer
!s bij mij op het mbo prikken we er allemaal zo doorheen, het zijn echt onze ouders

% Hoe bereiken we mensen met voorlichting over digitale veiligheid?
= i | Laat oudere inwoners leren van leeftijdsgenoten die het zelf hebben meegemaakt.
s Truus vertelt hoe zij erin trapte, met trillende stem, daarna vroeg de hele zaal door
t KBO-PCOB ambassadeurs, reiskosten volstaan
i een grijze met een verhaal wint van een jonge met powerpoint
i same age, same phone, same mistake
s cursus van een student: 'swipe even', wij waren hem al kwijt
= t | Oefen met echte voorbeelden in een veilige omgeving in plaats van regels op te sommen.
t nepmail van de gemeente aan eigen personeel: 27 % klikte
t HackShield voor groep 7, burgemeester slaat ze tot cyberagent
s zat in een escaperoom-bus in Heerhugowaard en liet mijn pincode los, schrok me rot
i vallen op de mat doet minder zeer
t play the scam call out loud at bingo night
r wel van tevoren melden dat het een test is, anders raakt men elk vertrouwen kwijt
= s | De hoeveelheid waarschuwingen van verschillende instanties maakt mensen murw.
s folder bank, folder politie, folder KPN, spotje, koelkastmagneet
s alles is verdacht dus ik doe gewoon niks meer open, ook niet de blauwe envelop
i te veel rood en je ziet geen stoplicht meer
s even the warning looked like phishing
v wie stopt er eens mét zenden?
= r | Mensen die niet digitaal vaardig zijn, hebben iemand nodig die zij aan de deur kunnen vertrouwen.
r vast gezicht, uniform of pas, en nooit vragen om een code
s zogenaamde bankmedewerker kwam de passen ophalen, keurig in pak
t Informatiepunt Digitale Overheid in de bieb: tablet mee, koffie, geduld
i wie alleen is gelooft de eerste vriendelijke stem
r a phone line with a human in Turkish and Arabic, or you miss my parents
s buurjongen regelt al haar DigiD-zaken. Gaat goed, tot het niet goed gaat.
= x | De gemeente organiseert met bank, bibliotheek en politie een tournee langs wijkcentra.
x Rabo, bieb en wijkagent Stevens doen dertien buurthuizen, start 7 oktober
x Ouderenbond regelt vervoer en belt de leden na
i kom naar ons toe, in de vroege middag, met cake
s vorige avond stond om 20u in het stadhuis: elf man
v will there be one for shop owners too? we got a fake invoice last week
= none
leeg herkenbaar
grap mijn wachtwoord is nu rabarber
proces dit stond al op tafel 1
offtopic de pinautomaat in het dorp moet terug
leeg check

% Hoe gaan we om met ons koloniale en slavernijverleden in de openbare ruimte?
= a | Beeld laten staan met uitleg, of weghalen, het ene pijnlijk en het andere ook.
a bordje erbij of sokkel leeg
s Coen in Hoorn staat er nog, met een tekst die niemand leest omdat hij op kniehoogte hangt
i weghalen is ook een manier van vergeten
a leave him up and I walk around him; take him down and my neighbour feels robbed
s straat hernoemd, oudere bewoners boos over de post, jongeren haalden hun schouders op
= i | Het is geschiedenis van de hele stad, niet alleen van nazaten.
i mijn overgrootvader maakte de touwen voor die schepen in Vlissingen
s bij de krans stonden 200 mensen, waarvan acht wit, inclusief de burgemeester
i iedereen erft, de een huizen en de ander littekens
s thought it was about Suriname; turned out it was about my own street
i ga niet bij ons langs voor 'jullie verhaal'
t Keti Koti-tafel: vreemden tegenover elkaar, kwast, bitter en zoet
= t | Maak sporen zichtbaar met wandelroutes, audio en archief op straatniveau.
t Mapping Slavery, gids voor Groningen en Utrecht ligt er al
t struikelsteen-achtig tegeltje bij elk pand van een plantage-eigenaar
s twintig jaar langs die gevel met dat Moors hoofd gefietst, nooit omhoog gekeken
t podcast-wandeling van 4 km langs de pakhuizen, Middelburg
i put it at eye level, on the way to the bakery
i archiefstukken horen naar buiten, het depot is geen graf
= v | Wat betekenen excuses als er daarna niets verandert?
v en nu? was dit het?
s bij de rede huilde tante, in september kreeg haar zoon weer geen stage
v waar blijft dat fonds van 200 miljoen, wie heeft er iets van gezien
v is sorry the comma or the full stop?
i na een komma hoort een zin: naamswijziging, onderwijs, zorg
!i voor mijn moeder was het horen van het woord zelf genoeg, daar moet je niet overheen walsen
= s | Veel inwoners voelen zich aangevallen zodra het onderwerp ter tafel komt.
s 'moet ik me nou schuldig voelen? mijn voorouders staken turf'
s zaal verdeeld na zeven minuten, koffie koud
s opa snapt het niet: Piet weg, Coen weg, wat nog meer
i schuld is een slechte uitnodiging
s people hear blame when you say story
t begin met turfstekers, fabrieksmeisjes, horigen; dan heeft iedereen een ingang

% Hoe maken we herdenkingen en feesten van iedereen?
= i | Nieuwe generaties herdenken alleen als zij zelf iets mogen doen en vormgeven.
s kleindochter las een rap over haar overgrootmoeder, stiller was het nooit
i kransen zijn voor besturen
t Theater Na de Dam, jongeren spelen wat ze bij ouderen ophaalden
t adopteer een graf, Margraten: ook door Syrische gezinnen
i hand over the microphone and leave the stage
!i het mag ook gewoon twee minuten niets zijn, niet alles hoeft een workshop
= s | De bestaande ceremonie kent een vaste volgorde waarin niet iedereen zich herkent.
s wethouder, notabelen, padvinders, koffie. Al 40 jaar dezelfde rij
s mijn vader was KNIL-soldaat, hij stond elk jaar achter het hek
s stille tocht vertrekt bij de kerk, dus mijn vriend liep niet mee
i protocol is a guest list in disguise
v wie bepaalt eigenlijk welke namen er worden voorgelezen?
= r | Voor een vrije dag of gemeentelijke viering op 1 juli moet er eerst breed draagvlak en geld zijn.
r cao-partners mee, dan pas een roostervrije dag
r bedrag in de meerjarenbegroting, geen los projectje van Samenlevingszaken
s we vieren het nu in de pauze, met bruine bonen uit een thermoskan
i zonder de ondernemers op de Lijnbaan wordt het weer een middag in een park achteraf
r if the schools don't close, it's not a holiday
!i wachten op draagvlak? dan was de afschaffing er ook nooit gekomen
= t | Combineer eten, muziek en verhaal, want via de maag komen mensen die anders wegblijven.
t vrijheidsmaaltijd op 5 mei: lange tafel, elke straat een pan
s kwam voor de roti, bleef voor meneer Tjin en zijn brieven
i pom opent deuren waar een lezing ze dichtslaat
t kaseko-band naast de shanty-kapel, Den Helder 2024
i feed them first, then talk
= x | De stad stelt een comité samen met wisselende leden dat het programma elk jaar opnieuw bepaalt.
x Oproep leden in februari, loting onder aanmelders, termijn drie jaar
x Stadsarchief levert secretaris, gemeente houdt zich verder koest
i vers bloed, anders wordt het weer een clubje
s in het huidige zit nog iemand die de heropening in '78 deed
v and who says no when the sponsor wants a logo on the wreath?
= none
leeg 🙏
grap ik kom ook alleen voor de roti
proces de tafelheer praat te veel
offtopic graag meer groen op het plein
leeg eens met vorige

% Hoe wordt de wijkagent weer de bekende van de wijk?
= s | De wijkagent wordt voortdurend weggehaald voor noodhulp en demonstraties.
s Snelweg bezet, AZC-protest, Ajax thuis. Mijn wijk: 11 uur deze maand.
s hij zou bij de opening komen, maar moest 'bijstand' in Den Haag
s 80 % in de wijk, zegt de norm. Ik haal 35.
s saw him twice this year, once on television
i we lenen hem steeds uit en krijgen hem moe terug
v wat staat er dan nog in het contract met de gezagsdriehoek?
= i | Aanwezigheid te voet of op de fiets levert meer op dan rondjes in een auto.
i raampje dicht is wijk dicht
s op die Gazelle stopt hij bij elke bank, en krijgt hij overal iets te horen
s hij zat naast mij in de wachtkamer bij de tandarts, toen durfde ik het van de buurman te zeggen
i walk slow, hear more
t Foot patrol dagdeel verplicht op dinsdag, team Rivierenwijk
!s in mijn gebied van 140 km2 met negen kernen kom je met een fiets echt nergens
= t | Houd spreekuur op plekken als de supermarkt, kerk of Instagram.
t tafeltje naast de lege flessen, zaterdag 10–11
t @wijkagent_kim op Insta, 6.000 volgers, dm's over een gestolen bakfiets tot een blauwe plek
s op het bureau komt niemand, want het bureau is een appartement geworden
t coffee with a cop, McDonald's on Friday
i ga zitten waar mensen toch staan te wachten
s na de dienst in Urk blijft hij voor de koffie, en dan komt het
= v | Hoe lang moet een wijkagent blijven, en wie regelt de overdracht?
v waarom vertrekt er telkens één als hij net alle oma's kent?
s vierde in vijf jaar. De nieuwe stelde zich voor met een flyer, zonder foto.
t drie maanden samen lopen voor de oude weg mag
i netwerk zit in hoofden, niet in BVI
v could promotion be possible without leaving the beat?
x Teamchef Veluwe-West legt elke wissel vanaf januari twee maanden eerder voor aan de wijkraad
= a | Vertrouwensfiguur zijn en toch optreden: die twee rollen zitten elkaar soms in de weg.
a maandag thee bij de familie, donderdag de deur eruit
s sinds die aanhouding groet de straat hem niet meer, terwijl hij gelijk had
i juist wie je kent kan je een bekeuring geven zonder ruzie
a friend or force, some days it's the same house
s 'jij bent oké, maar die pet niet'

% Hoe verbeteren we de hulp aan mensen met verward gedrag?
= s | Politie is vaak het eerste en enige antwoord op iemand in psychische nood.
s 's nachts om drie: ggz-crisisdienst 'belt u morgen', dus wij weer
s E33-meldingen: 2.100 in 2016, 4.700 nu
s handboeien om voor mijn broer die dacht dat hij Jezus was. Hij had niks gedaan.
s we sat with her in the car for four hours because no bed
i cel is geen ziekenhuisgang
v wanneer pakt de zorg ook 's nachts de telefoon op?
= i | De buurt ziet het vaak al maanden aankomen en moet ergens met zorgen heen kunnen.
s gordijnen dicht sinds maart, fles melk op de stoep verzuurd
s ik hoorde hem roepen tegen de radiator en dacht: bel ik nou 112 of de kerk?
t Meldpunt Zorgwekkend Gedrag 0800-1205, draait landelijk
i zorg vóór zorg, niet pas bij een mes
t tell the housing corporation, they have a key and a caretaker
!i pas op, voor je het weet wordt iedereen die in zichzelf praat aangegeven
= t | Stuur een psychiatrisch verpleegkundige mee in de auto of laat passend vervoer rijden.
t straattriage Rotterdam: agent + spv, halveert de insluitingen
t psycholance in plaats van bus met tralies
s Met Nadia van Parnassia erbij was hij binnen tien minuten aan de thee
i white coat calms where blue excites
t GGZ'er in de meldkamer meeluisteren, Twente doet een pilot
= r | Er moeten bedden, woonplekken en een warme overdracht zijn voordat je iemand laat gaan.
s om 9 uur heengezonden, om 11 uur stond hij weer op het spoor
r time-outbed in elke regio, 24 uur, zonder indicatiegedoe
r contactpersoon die hem ophaalt bij de poort, met naam
i ontslag zonder adres is dumpen
r prikkelarme woning, skaeve huse of iets dergelijks; in een portiekflat gaat dit drie keer per jaar mis
s they gave him a leaflet and a bus ticket
= i | Naasten zijn partners en horen mee te beslissen in plaats van op de gang te wachten.
s 'dat mogen wij u niet zeggen', terwijl ik zijn pillen al dertig jaar sorteer
i moeder weet de voortekenen beter dan welke risicotaxatie ook
t crisiskaart in de portemonnee, met wie te bellen en wat vooral niet te doen
s ze vroegen me niks, en gaven me hem zo mee
v what about me, who checks on the sister?
x Familieraad Lentis schrijft in het voorjaar een protocol samen met politie Noord
!s mijn ouders zijn juist de reden dat ik doordraaide, vraag het mij eerst
= none
leeg zeer eens
proces zware tafel, even pauze?
grap wijkagent kim volgt mij niet terug
offtopic de flitspaal op de ring staat verkeerd
leeg nvt
`
