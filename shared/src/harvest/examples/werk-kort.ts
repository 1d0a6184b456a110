/** Examples about work, income, school and reading, in few words. */
export const werkKort = `
% Hoe krijgt elk kind in groep acht een eerlijk schooladvies?
= i | Geef kinderen uit minder welgestelde gezinnen bij het schooladvies standaard het voordeel van de twijfel.
i bij randgevallen altijd naar boven afronden
s mijn zus kreeg kader, heeft nu haar master. juf zag een tolk-moeder en dacht: rustig aan
i liever een jaar te hoog gemikt dan zes jaar te laag
t Amsterdam rondde in coronatijd massaal omhoog af, en die leerlingen zitten er nog gewoon
s dochter van de tandarts: havo/vwo. zelfde cijfers, andere achternaam: mavo
!i van op je tenen lopen wordt niemand gelukkig, te hoog plaatsen is ook wreed
i aim high, particularly for those whose parents won't call the principal
= s | Ouders met geld kopen toetstraining in en daardoor meet de doorstroomtoets vooral de portemonnee.
s in onze straat gaat de helft op woensdag naar zo'n instituut, 45 euro per uur
s vanaf groep 6 hoor je op het plein alleen nog over oefenboeken
i dit is geen onderwijs maar een markt
s wij konden het niet betalen, onze jongen oefende met gratis filmpjes
v hoeveel van die punten is Cito en hoeveel is bijles?
!s bij ons in Zuidoost geven studenten het gratis, en die zaal zit stampvol
s shadow education is a boom industry here, three new firms on the high street
= i | Stel de keuze voor een niveau uit, want met elf of twaalf jaar is een kind daar te jong voor.
i laatbloeiers krijgen nu de deur in hun gezicht
t kijk naar Finland of gewoon naar de Spinaker in Alkmaar: drie jaar brede onderbouw
s ik speelde op die leeftijd nog met Playmobil en moest mijn toekomst invullen
a vroeg sorteren helpt de knappe koppen, laat sorteren helpt de rest. kies maar
i een puberbrein is nog een bouwplaats
!i het gymnasium in een mengklas, daar gaat mijn zoon zich kapot vervelen
s no other country in Europe except Germany splits them this early
= t | Laat twee leerkrachten die het kind niet kennen meelezen, zodat vooroordelen minder invloed hebben.
t blind beoordelen: naam en adres eraf, werk van collega-school nakijken
t bij SKO in Venlo schuift iemand van buiten aan bij het overleg
i vier ogen zien wat twee gewend zijn geraakt
s ik merkte dat ik streng was voor drukke jongens, pas toen een invaller iets zei
i onbewust denken kun je niet uitzetten, wel tegenspreken
r dan moet er wel invaltijd voor zijn, anders komt niemand eraan toe
= r | Bijstellen van het advies werkt pas als er in maart nog plek is op de scholen van het hogere niveau.
s toets kwam goed terug, mooi! alleen was het Stedelijk allang vol
r scholen moeten stoelen vrijhouden tot na de uitslag
s geloot op 1 april, nummer 214 op de lijst. wat heb je dan aan havo op papier
r één aanmeldmoment voor heel het land, eerder heeft het geen zin
i papier is geduldig, een klas niet
v houden besturen dan lege lokalen aan of hoe zien jullie dat?

% Wat helpt leerlingen over de drempel naar de middelbare school?
= i | Wissel van school is zo'n grote sprong dat basisschool en voortgezet onderwijs die samen moeten begeleiden.
s van één juf naar elf docenten en een kluisje dat klemt
i warme overdracht, geen xls
t in Zutphen gaat de groep 8-meester in oktober een ochtend kijken bij zijn oud-leerlingen
t 10-14 onderwijs, zoals Tienercollege Gorinchem
s ik was de kleinste, de bus vertrok om 6.50 en niemand wist hoe ik heette
i nobody owns the summer in between, so kids fall in the gap
!i laat ze het zelf uitzoeken joh, zo word je groot
= t | Een oudere leerling als maatje werkt beter dan een folder of een introductiedag.
t peterproject: vierdeklasser neemt drie bruggers onder z'n vleugels
s Yassin uit 5h liet mij zien waar de rustige wc was. meer had ik niet nodig
t School's cool in Utrecht doet dit al jaren met vrijwilligers thuis
i leeftijdsgenoten geloof je, volwassenen knik je toe
s op de open dag kregen we een pen en een cupcake, thats it
i buddy system, cheap and it works
= s | De kosten van laptop, reis en excursies maken dat sommige kinderen een bepaalde school niet durven kiezen.
s device van 700 euro, 'vrijwillig', maar wel elke les nodig
s wij hebben de school gekozen waar hij lopend heen kan
s skireis in de tweede. hij zei dat hij last van z'n knie had
t stichting Leergeld kan dat betalen, hangt niemand op
s bus en trein: 112 pm, dan valt het vwo in de stad af
v mag een school eigenlijk wel zo'n rekening sturen?
= a | Een dakpanklas houdt de deur open, maar vraagt van docenten dat ze twee niveaus tegelijk bedienen.
a gemengd = kansen, gescheiden = rust voor de klas
a of je differentieert met 30 man, of je maakt kleinere groepen en dat kost
s ik geef wiskunde aan kb én mavo ineen, ik voel me een dj met twee draaitafels
i het is mooi op papier voor wie zelf niet voor de klas staat
v wie krijgt dan welk cijfer voor dezelfde toets?
t het Calvijn geeft twee cijfers per proefwerk, werkt prima
= x | Schoolbesturen en wethouder leggen voor de zomer vast hoe leerlingen van vmbo naar havo kunnen doorstromen.
x wethouder Onderwijs nodigt voor 15 mei alle besturen uit, één regel voor de stapelaars
x ik (Marjan, VO-raad) zet de toelatingseisen van zeven scholen naast elkaar, klaar in mei
s de ene school wil een 6,8, de andere een motivatiebrief en een gesprek
i van mavo 4 naar havo 4 moet net zo normaal zijn als van 2 naar 3
s my son climbed up from vmbo; every rung had a different doorman
!i afspraken genoeg in de la, convenant uit 2019 ligt er nog
= none
leeg +1
leeg ja!
proces hoe lang hebben we nog aan deze tafel?
grap mijn advies was 'iets met dieren', werd wethouder
offtopic wanneer komt er een stoplicht bij de Lidl

% Waardoor komen zelfstandigen zonder personeel zo vaak in de knel?
= s | Veel zelfstandigen vragen een tarief waar geen ziekte, pensioen of stille maand van af kan.
s 23 euro bruto als pakketbezorger, reken zelf maar na
s knipte haar voor een tientje omdat de buurvrouw het ook deed
s oude dag? mijn huis. en dat huur ik
i uurprijs moet minstens het dubbele zijn van loondienst
s griep in februari = geen huur in maart
t rekenhulp van de KVK gebruiken voor je offerte maakt
!s loodgieter hier vraagt 95 ex voorrijden, die heeft nergens last van
= s | Ondernemers schamen zich voor tegenslag en melden zich pas als de deurwaarder al geweest is.
s eerst de creditcard, toen m'n moeder, toen pas de gemeente
s 'het gaat lekker druk!' zei ik op de borrel, met 40k belastingschuld
i trots is duur
s gemiddelde schuld bij aanmelding hier 87.000
s enveloppen lagen in de bestelbus onder de stoel
i falen moet je hardop kunnen zeggen, zoals bij die fuckup-avonden
= i | De gemeente moet ondernemers niet als bijstandsklanten behandelen maar hun taal spreken.
i wij denken in omzet, jullie in rechtmatigheid
s vroeg de consulent of ik al gesolliciteerd had. mevrouw ik heb een schildersbedrijf
t zet een oud-bankier of ex-winkelier aan het loket, doet Haarlemmermeer
i balans kunnen lezen is geen luxe voor een klantmanager
s de brief begon met 'geachte uitkeringsgerechtigde'. ik heb nog nooit een cent gehad
i kom kijken in de zaak, niet ik naar spreekkamer 4
= v | Is een verplichte verzekering tegen arbeidsongeschiktheid een bescherming of een strop voor kleine zzp'ers?
v wie gaat die premie dokken als ik nu al nauwelijks rondkom?
a verplicht is solidair, vrijwillig is betaalbaar
s AOV gevraagd: 410 per maand vanwege m'n rug
t broodfonds! met z'n vijftigen in een pot, elkaar kennen
v waarom mag een bakker het wel en een tekstschrijver niet zelf weten?
i wie valt moet ergens op vallen, punt
= s | Door de handhaving op schijnzelfstandigheid verdwijnen opdrachten zonder dat er een vaste baan voor terugkomt.
s ziekenhuis stopte per 1 januari met alle freelancers, vast contract: nul gekregen
s wet DBA, iedereen is bang, ik zit thuis
s de gemeente zelf huurt me nu via een bureau dat 18% pakt
i eerst een alternatief, dan pas de Belastingdienst erop af
!s mijn vrouw kreeg meteen een cao-contract bij de thuiszorg, beste wat ons is overkomen
v telt drie dagen per week bij één klant nou wel of niet?

% Welke hulp hebben kleine zelfstandigen nodig als het tegenzit?
= t | Signalen van boekhouders en leveranciers zijn het snelste middel om vroeg bij een wankelend bedrijf te komen.
t de accountant ziet het een half jaar eerder dan wij
t afspraak maken met de groothandel: bij 2x niet betalen een belletje, mag met toestemming
s mijn administratiekantoor wist het in april, ik zelf in november
i wie de cijfers doet heeft de sleutel
t Geldfit Zakelijk 155 laten meedrukken op facturen
!i boekhouder die klikt ben je zo kwijt, dat doet niemand
= i | Stoppen moet net zo'n volwaardige uitkomst van hulp zijn als het bedrijf redden.
i een zaak dichtdoen is geen nederlaag
s had ik m'n café een jaar eerder verkocht, dan had ik het huis nog gehad
i netjes afbouwen is ook ondernemen
t OKB-adviseurs zeggen het gewoon hardop: dit wordt niks meer
s drie keer krediet gekregen om een dood paard te voeren
a doormodderen met Bbz of overstappen naar loondienst, leg het eerlijk naast elkaar
= r | Een krediet van de gemeente heeft alleen zin als het binnen enkele weken wordt uitgekeerd.
s aanvraag 13 weken, ik had er 3
r beslissing binnen 10 werkdagen anders hoef je er niet aan te beginnen
s tegen de tijd dat de beschikking kwam was de oven al in beslag genomen
r levensvatbaarheidsonderzoek moet parallel lopen, niet eerst
i snelheid is hier de halve hulp
t Tozo bewees dat het in dagen kan
= i | Schulden van de zaak en van het gezin lopen door elkaar en moeten in één keer worden opgepakt.
s btw betaald van de kinderbijslag
s twee loketten: een voor m'n winkel, een voor m'n keukentafel
i bij een eenmanszaak is er maar één portemonnee
s Kredietbank deed privé, IMK zakelijk, en niemand belde elkaar
i integraal saneringskrediet, anders blijft het dweilen
v waar valt de lease van de bus onder?
= t | Een mentor die zelf failliet is geweest geeft meer houvast dan een professionele adviseur.
t Ondernemersklankbord, maar dan met littekens
s Kees ging in 2012 onderuit met z'n bouwbedrijf, die snapt wat nachten wakker liggen is
t koppel via de winkeliersvereniging, kost niks
i iemand met modder aan de laarzen
s de coach had een mooi jasje en nooit een dag voor eigen rekening gewerkt
!i failliet gaan maakt je nog geen goede raadgever
= x | De afdeling Economie en de sociale dienst openen na de zomer samen een spreekuur op het bedrijventerrein.
x EZ + SoZa, elke dinsdag vanaf september, kantine De Hoef
x Ruud regelt een hok en koffie bij het parkmanagement
i niet in het stadhuis, daar wil je met je bedrijfsbus niet gezien worden
s nu weet de accountmanager bedrijven niet eens wie het Bbz doet
x voor 1 juli hebben wij de namen van de twee medewerkers rond
= none
leeg idem
leeg ?
proces de tafel hiernaast is veel te luid
proces schrijven we op geel of op groen?
grap zzp = zonder zekere poen

% Hoe zorgen we dat arbeidsmigranten fatsoenlijk wonen?
= i | Wie mensen van ver haalt om te werken, moet ook zelf zorgen dat er bedden zijn.
i no beds, no business permit
i vestigt zich een distributiecentrum, dan eerst tekening van de slaapplekken
s kas van 40 ha erbij, 600 man extra, en de wethouder mag het oplossen
t Horst aan de Maas vraagt het bij elke uitbreiding van tuinders: waar slapen ze?
i lusten en lasten horen bij dezelfde bv
!i werkgever die huisbaas speelt is juist het hele probleem
= i | Het bed en de baan moeten los van elkaar staan, zodat ontslag geen dakloosheid betekent.
s fired on Friday, on the street Saturday, with two suitcases
s chauffeur zette hem af op station Venray, adios
i huurcontract met eigen handtekening, niet via 't bureau
s 126 euro per week ingehouden op het loonstrookje, ziek of niet
i zolang je baas je sleutel heeft zeg je nergens nee tegen
t in Westland verhuurt een woningcorporatie rechtstreeks, met vier weken uitlooptijd
r dan moet de wet Goed verhuurderschap wel gehandhaafd worden, anders dode letter
= s | In gewone straten zijn eengezinshuizen volgepropt en buren en bewoners hebben daar allebei last van.
s acht auto's met een PL-kenteken, nergens plek meer
s elke drie weken nieuwe gezichten, groeten heeft geen zin
s I sleep in shifts with another man, same mattress
s matrassen op zolder, één pan, en een schimmelige douche
s de overburen zijn best aardig hoor maar de vuilnis...
i hele rijtjes worden opgekocht door een handige jongen uit Eindhoven
!s nummer 14 zit vol Roemenen, keurig, beter dan de studenten
= a | Grote logieslocaties houden de wijk rustig, maar zetten bewoners apart van de rest van het dorp.
a Polenhotel langs de A15: netjes beheerd, maar wel een eiland
a of 400 op een hoop of 20 keer 20 verspreid
s vanaf het terrein is het 4 km naar de winkel, zonder stoep
i je bouwt een kazerne en klaagt dan dat ze niet inburgeren
s beheerder 24/7, geen enkele klacht gehad sinds opening
v is het een hotel of is het een buurt?
= v | Hoe weten we hoeveel mensen er eigenlijk wonen als bijna niemand zich inschrijft?
v waar staan ze geregistreerd, RNI of BRP, of nergens?
s schatting: 3000. BRP zegt 740
s brandweer weet bij een uitruk niet hoeveel man er binnen ligt
t Zaltbommel gaat op zondagavond langs met een Poolse medewerker en een tablet
i tellen is geen wantrouwen
v who checks? I have been here 6 years, nobody asked my address

% Wat hebben arbeidsmigranten nodig om hier een bestaan op te bouwen?
= t | Landgenoten die de weg al kennen zijn de beste wegwijzers voor wie net aankomt.
t Poolse kerk in Den Bosch, na de mis staat de halve parochie brieven uit te leggen
t facebookgroep 'Polacy w Tilburgu', daar gebeurt het
s my cousin explained DigiD to me, not the agency
t Barka zet ex-daklozen in als leiders, sterk
i ervaring spreekt alle talen
s zonder tante Ewa had ik nooit een huisarts gevonden
= i | Een ziektekostenverzekering mag niet stoppen op de dag dat het uitzendbureau je laat gaan.
s duim eraf, verzekering bleek er ook af
i medische dekking los van de inlener
s SEH krijgt onverzekerden en stuurt de rekening naar het CAK
s they cancelled my policy while I was in hospital
i minstens een maand doorlopen, zoals Roemer zei
r zonder BSN en polis begint geen enkele huisarts aan je
= i | Geef taalles op de werkplek en in werktijd, want na een dienst van tien uur leert niemand meer.
s after the night shift I fall asleep on the word 'het'
t slachterij in Boxtel: dinsdag een uur les in de kantine, baas betaalt
s cursus in de bieb om 19 uur, opkomst 2 van de 15
i Nederlands hoort bij het gereedschap, net als veiligheidsschoenen
t begin met de woorden op de machines
!i als ze toch na drie maanden weg zijn is het weggegooid geld
v moet een uitzender dat betalen of de inlener?
= s | Kinderen van arbeidsmigranten wisselen zo vaak van school dat ze nergens wortel schieten.
s derde keer dit jaar een lege stoel na de vakantie
s Kacper (9) heeft op vier adressen gewoond sinds vorige zomer
s de schakelklas zit vol, wachttijd tot maart
i een kind verhuist mee met het contract van z'n vader
s papa werkt nacht, mama werkt dag, hij maakt zelf zijn ontbijt
v wie bewaakt de leerplicht als er geen inschrijving is?
= x | Gemeente, politie en Arbeidsinspectie pakken dit jaar samen de tien slechtste uitzendbureaus aan.
x RIEC maakt voor maart een top tien van rotte appels
x inspectie en Zoë van toezicht doen elk kwartaal een gezamenlijke controle
i stop met brieven, ga de deur intrappen (figuurlijk)
s iedereen in de Bommelerwaard kent dezelfde drie namen
s ze heten elk jaar anders, zelfde bus, zelfde baas
i dirty agencies drive out clean ones
= i | Vraag je af of een streek die draait op laagbetaald werk nog wel de goede bedrijven aantrekt.
i weer zo'n blokkendoos, nee dank je
a pakketjes en pluimvee, of minder werk met meer waarde
s 70% v.d. banen op het nieuwe terrein wordt niet door mensen van hier gedaan
v willen we dit soort economie überhaupt?
i goedkope handen zijn duur voor de samenleving
!i zonder die hallen is er hier helemaal niks, wees blij
= none
leeg eens
leeg .....
proces kan iemand vertalen wat er net gezegd is
grap ik ben ook arbeidsmigrant, kom uit Groningen
offtopic de pierogi bij de ingang zijn heerlijk

% Waarvoor willen we AI in ons ambtelijk werk inzetten?
= i | Laat de machine het saaie routinewerk doen, zodat er tijd overblijft voor mensen.
i verslag v.h. overleg uittikken: weg ermee
s besteed 11 uur pw aan overtypen van formulieren
i minder klikken, meer keukentafel
t Gemeente Goes laat telefoonnotities automatisch samenvatten, scheelt KCC 2 min per gesprek
i archiveren, labelen, lakken: typisch iets voor een robot
!s bespaarde tijd? die was de volgende dag al gevuld met extra dossiers
= i | Beslissingen die iemands leven raken horen bij een mens te blijven.
i geen afwijzing zonder een gezicht erachter
s toeslagen. moet ik nog meer zeggen?
i een beschikking ondertekent iemand die je kunt bellen
s computer says no heb ik al een keer meegemaakt bij de Wmo
i human in the loop is in de praktijk iemand die op OK drukt, dus beter opletten
a automatisch toekennen mag, automatisch weigeren nooit
= s | Collega's gebruiken nu al stiekem hun eigen chatbot omdat er niets officieels is.
s halve afdeling heeft ChatGPT op privételefoon open
s raadsvoorstel van vorige week: drie keer 'cruciaal' en een gedachtestreepje. jaja
s ik plak er wel eens een bezwaarschrift in, zonder naam dan
i verbieden = schaduw-IT
s IT blokkeert de site, dus doen we het thuis
t geef iedereen een veilige variant, zoals GPT-NL of Copilot binnen eigen tenant
= t | Begin bij vragen die collega's zelf aandragen, niet bij wat een leverancier in de etalage heeft.
t ophaalrondje: 'waar word jij gek van?', daar een top 5 uit
t Hackathon in Zwolle leverde meer op dan drie jaar demo's
s kregen een tool van 80k, niemand wist welk probleem die oploste
i van ergernis naar toepassing
i werkvloer voorop, sales achteraan
v kan de buitendienst ook meedoen of is het weer alleen beleid?
= r | Zolang onze eigen documenten een rommel zijn, geeft ook het slimste systeem onzin terug.
s 14 versies van dezelfde nota op de G-schijf
r eerst zaaksysteem op orde
i garbage in, garbage out, maar dan met een keurige alinea
s bot citeerde vrolijk een verordening uit 2009
r metadata, anders kun je het vergeten
s niemand durft iets weg te gooien hier

% Hoe houden we ons vak en onszelf overeind met AI?
= i | Wie nooit meer zelf een stuk schrijft, verleert het nadenken.
i schrijven is denken op papier
s trainee levert perfecte notitie in, kan hem niet uitleggen
i eerst je eigen kladje, dan pas de knop
s merk bij mezelf: na een half jaar geen openingszin meer uit mijn vingers
!i dat zeiden ze ook van de rekenmachine
i hersens zijn net kuiten
= v | Wat blijft er over voor starters als het instapwerk wordt weggeautomatiseerd?
v hoe word je senior als er geen junior-klussen meer zijn?
s ik leerde het vak van notuleren
v waar maak je straks je eerste fouten?
i leerwerk kunstmatig in stand houden, zoals de bakker die nog met de hand leert
s vacature schaal 7 stopgezet, 'doet de bot'
= t | Leer het in koppels op de afdeling zelf; een e-learning beklijft niet.
t jong naast oud, een uur op woensdagochtend, eigen casus mee
t prompt-lunch! bakje soep, laptop open, ieder laat één truc zien
s module van 45 min doorgeklikt, certificaat gehaald, niks onthouden
t aanjager per team, bij ons is dat Wilma van Burgerzaken (61!)
i afkijken is de beste leermeester
v krijgen we er uren voor of moet het ernaast
= i | Wees tegenover inwoners open over waar een algoritme heeft meegeschreven.
i zet eronder: opgesteld met hulp van
t algoritmeregister invullen, en dan niet als verplicht nummer
s mevrouw vroeg of ze met een echt iemand mailde. ik wist het zelf niet
i wie iets verbergt heeft al verloren als het uitkomt
!i bij de spellingscontrole zetten we dat er toch ook niet bij
v moet een inwoner ook nee kunnen zeggen?
= x | De gemeentesecretaris stelt voor de zomer spelregels vast die op één kant van een A4 passen.
x GS tekent in juni, CIO levert concept 1 mei
x Fatima + FG schrijven de tien geboden, rondje OR erbij
s concept-beleid telt nu 64 blz, niemand las verder dan de inhoud
i kort, anders leest alleen de chatbot het
i rood-oranje-groen: wat mag er wel in, wat nooit
= s | De angst voor de eigen baan zit in de gangen maar komt in geen enkele vergadering op tafel.
s bij het koffieapparaat: 'over 3 jaar zit hier niemand meer'
s directie zegt efficiënt, wij horen ontslag
s ik lach mee maar ik slaap er slecht van, 54 jaar en KCC
i zeg dan gewoon hoeveel fte het je moet opleveren
t Rijkswaterstaat hield een avond 'mijn werk in 2030', toen kwam het los
!i krapte is zo groot, er wordt hier niemand overbodig
= none
leeg eens
leeg ja precies dit
proces graag volgende keer microfoon
grap dit briefje is gegenereerd
offtopic wifi-code?

% Hoe krijgen we kinderen en jongeren weer aan het lezen?
= i | Laat kinderen lezen wat ze zelf leuk vinden, hoe flauw of dun het boek ook is.
i Donald Duck telt gewoon mee
s mijn zoon las niks, tot hij een voetbalbiografie vond, 400 bladzijden in een week
s juf zei dat Het leven van een loser geen echt boek was. daarna deed ze d'r mond open en wij het boek dicht
i manga, recepten, graphic novels, maakt niet uit
i the best book is the one they steal from their brother
!i alleen pretlectuur, dan kom je nooit een moeilijk woord tegen
t een 'stoppen mag'-regel: na twintig bladzijden vrij om te ruilen
= i | Voorlezen moet doorgaan tot ver in de bovenbouw en zelfs op de middelbare school.
s bij groep 4 hield het op, toen moesten we 't zelf kunnen
s mijn klas 3 kader, grote gasten met baarden, muisstil bij Carry Slee
t elke dag tien minuten na de pauze, gewoon een hoofdstuk
i luisteren is ook lezen
s opa deed De Griezelbus op bed tot ik 12 was
!s 2 havo vond het kinderachtig, ze gingen zitten gamen onder tafel
= s | Thuis ziet niemand meer iemand met een boek, iedereen zit op een scherm.
s bij vriendjes thuis staat geen kast meer, wel drie tv's
s ik zeg 'ga lezen' met mijn telefoon in de hand...
s 1 op de 3 van de 15-jarigen haalt niveau 2 niet, PISA
s kids copy what they see: thumbs
i ouders zijn het voorbeeld, ook als ze dat niet willen
s het enige drukwerk bij ons is de folder van de Action
= t | Een goede schoolbibliotheek met een leesconsulent werkt beter dan welke campagne ook.
t dBos! vraag Cubiss
s Marloes komt op donderdag met een krat en weet van elk kind wat het kan verdragen
s kast in de gang: veertig jaar oude Kameleons, rug eraf
t jaarlijks een kwart van de collectie weg, vers erin, zo doen ze in Deventer
i de juiste persoon die zegt: dit is iets voor jou
i posters lezen niet voor
r wel structureel geld, want na het project was Marloes weg
= i | Haal begrijpend lezen met losse tekstjes en invulvragen uit het rooster, het maakt lezen kapot.
s 'wat is de hoofdgedachte van alinea 3'. wie bedenkt dat
i signaalwoorden turven is geen lezen
s alweer een tekst over de bever, zuchtte mijn dochter
i kennis over de wereld doet meer dan strategieën
t Focus op Begrip: één thema, zes weken, echte boeken
i we train them to pass tests about texts nobody would choose
v wat doet de inspectie als je de methode weggooit?

% Wat kunnen bibliotheek, school en gezin samen doen voor leesplezier?
= i | De bibliotheek moet naar de gezinnen toe die nooit uit zichzelf zouden binnenlopen.
t BoekStart-koffertje via het consultatiebureau laten uitreiken
i niet wachten bij de deur
t bakfiets vol prentenboeken bij het azc en de speeltuin, Enschede doet dat
s ik dacht dat het geld kostte, en dat je stil moest zijn
s moeder kwam pas toen de VoorleesExpress bij haar op de bank zat
!i wie niet wil lezen ga je toch niet thuis lastigvallen
= i | Thuistaal is geen belemmering: een verhaal in het Turks of Tigrinya telt net zo goed.
s I was told to stop speaking Arabic to my girls. Biggest regret
i eerst de liefde, dan de taal
t tweetalige prentenboeken in de kast, en laat oma opnemen
s mijn moeder vertelde sprookjes uit haar hoofd, dat was ook bibliotheek
i meertalig is rijk
r er moet dan wel iets te halen zijn in die talen, nu drie plankjes in heel Den Haag
= t | Maak van jongeren zelf de ambassadeurs, want van leeftijdgenoten nemen ze een boekentip aan.
t booktok-tafel, ingericht door meiden van 15
s kleinzoon leest nu Colleen Hoover 'want iedereen'
t Jonge Jury laten kiezen en dan de schrijver uitnodigen
i a librarian recommending is homework, a friend recommending is gossip
i vraag de aanvoerder van het eerste, niet de docent Nederlands
= v | Hoe bereik je jongens, die rond hun twaalfde massaal afhaken?
v waar zijn de meesters? alleen maar vrouwen die voorlezen
s in mijn klas lezen 11 meisjes en 1 jongen, en die ene houdt het geheim
v is er ook iets over tractors?
t Scoor een Boek met de spelers van Heracles
s Daan vindt alles 'gay' wat geen YouTube is, sorry voor het woord
i vaders op de boekenbank
= a | Een verplichte lijst garandeert dat iedereen iets leest, vrije keuze dat iemand het leuk vindt.
a literatuur of leesplezier, je krijgt ze zelden in één les
s De aanslag moest, uittreksel van internet gehaald, klaar
a acht goede boeken onder dwang of drie uit zichzelf
i klassiekers mogen best pijn doen
v waarom niet vier van hen en vier van ons?
= x | De bibliotheek en de vijf basisscholen starten in oktober een leesclub in de pauze.
x Anneke (bieb) belt deze maand alle directeuren, eerste keer na de Kinderboekenweek
x wij van De Wegwijzer stellen het handvaardigheidlokaal open op di en do
i in het overblijfuurtje is er toch altijd ruzie om de bal
s bij regen zitten ze nu voor een filmpje
t met limonade, anders komt er niemand
= none
leeg helemaal mee eens
leeg -
proces de vraag is niet duidelijk
grap ik lees alleen ondertiteling
offtopic de parkeergarage bij de bieb is schandalig duur

% Hoe combineren mensen een baan met de zorg voor een naaste?
= s | Veel werkenden noemen zichzelf geen mantelzorger en vragen daarom ook nergens om.
s ik help mijn moeder gewoon, dat doe je toch
s pas bij de bedrijfsarts viel het woord. ik dacht dat dat met wassen te maken had
s collega ging elke lunch even weg. bleek zijn vrouw met MS te zijn
i het heet liefde, en daar vul je geen formulier voor in
t vraag niet 'ben je mantelzorger' maar 'voor wie zorg je nog meer'
s 1 op 4 volgens SCP, bij ons staan er 9 geregistreerd van de 600
= i | De leidinggevende moet er zelf over beginnen, want de werknemer doet het niet.
i standaard bij het jaargesprek: hoe is het thuis?
s mijn chef vroeg nooit wat, ik zei nooit wat, na twee jaar zat ik bij de psych
i baas hoeft geen hulpverlener te zijn, wel nieuwsgierig
t training Werk&Mantelzorg, een dagdeel voor alle teamleiders
!i privé is privé, ik wil niet dat mijn baas weet dat mijn man drinkt
s een keer een kop thee en 'vertel eens', daar teer ik nog op
= a | Ruimte geven aan de een betekent in een klein team dat een ander het werk erbij krijgt.
a of ik naar mijn vader, of Petra draait weer mijn balie
s we zijn met z'n vieren bij Burgerzaken, tel uit je winst
i collegialiteit is een rekbaar elastiek maar geen eindeloos
s zij mag altijd eerder weg, ik heb geen zielige moeder dus ik sluit af
v wie vult de gaten als er drie tegelijk zorgen?
t pool van flexers speciaal voor zorgverlof, in Ede geregeld
= t | Maak kleine dingen mogelijk, zoals een telefoon op tafel en schuiven met uren.
t bellen met de huisarts in werktijd: gewoon ok vinden
t gesplitste dag, 7-11 en 19-22
s ik mocht beeldbellen met pa om tien uur, pilletjes. vijf minuten, meer niet
t blokje 'niet storen, thuiszorg' in Outlook, geaccepteerd door iedereen
i het zit niet in regelingen, het zit in een kwartiertje
s in de buitendienst kan dat allemaal niet he, met die vuilniswagen
= v | Wat heb je aan zorgverlof als je het je financieel niet kunt permitteren?
v langdurig verlof onbetaald, wie kan dat missen?
s 70% van weinig is heel weinig
s vakantiedagen opgemaakt aan de dialyse van mijn broer
v kan de cao niet iets met verlofsparen?
i rijke mensen nemen vrij, arme mensen melden zich ziek
s kwam achter kortdurend verlof toen mijn moeder al begraven was

% Wat mag je van mantelzorgers en hun omgeving verwachten?
= i | We bouwen de zorg steeds meer op familie die ook nog allemaal moet werken, en dat gaat knellen.
i langer doorwerken én langer zorgen, die som klopt niet
s Den Haag wil dat ik fulltime ga en dat ik ma in huis neem
s dochter 60, moeder 88, samen tweehonderd kilometer uit elkaar
i twee beleidsnota's die elkaar nooit ontmoet hebben
s indicatie geweigerd want 'u heeft toch drie kinderen'
!i vroeger deden we het ook, met zeven koters en een boerderij
= s | Dochters en schoondochters draaien er nog altijd voor op, terwijl broers op afstand meedenken.
s mijn broer regelt de financiën, dat is één keer per jaar
s 'jij werkt toch maar drie dagen'
i de vanzelfsprekendheid is vrouwelijk
s hij stuurt appjes met duimpjes uit Zwitserland
!s hier zorgt Henk al 9 jaar alleen voor ons mam, ik kan het niet
t familiegesprek met een mantelzorgmakelaar erbij, rooster op de koelkast
= t | Een vaste vervanger thuis geeft meer lucht dan welke vergoeding ook.
t Handen-in-Huis, logeert een week bij je man zodat jij weg kunt
s die ene donderdag dat de vrijwilliger komt hou ik mijn hoofd boven water
t dagbesteding op boerderij De Wending, busje haalt hem op
i geef me geen bloemenbon, geef me een middag
s de waardering: 100 euro cadeaukaart. lief. heb ik luiers van gekocht
r vertrouwd gezicht, anders gaat hij schreeuwen en kan ik terugrijden
= i | Jongeren die thuis zorgen moeten op school en stage op begrip kunnen rekenen.
s te laat want mijn zusje moest haar sonde
i een zestienjarige die kookt, tolkt en troost is geen spijbelaar
t Deltion heeft een mantelzorgpas, docent weet dan zonder uitleg genoeg
s stagebegeleider: 'privé laat je bij de voordeur'. ok dan
v hoe zie je het aan iemand die het verstopt?
i uitstel van tentamen zonder doktersbriefje
= i | Het regelen kost meer kracht dan het zorgen, daar moet de overheid iets aan doen.
s zes ordners, vier portalen, drie machtigingen
s een ochtend aan de telefoon voor een rolstoelband
i niet moeder is het zwaarst maar het papier
t onafhankelijk cliëntondersteuner, gratis, vraag ernaar bij het wijkteam
s elk jaar opnieuw bewijzen dat het been er niet is aangegroeid
v waarom kan de een niet zien wat ik de ander al gestuurd heb?
= x | De OR en HR van de vier gemeenten regelen dat we in november een erkende mantelzorgvriendelijke werkgever zijn.
x HR Noordoostpolder trekt, aanvraag erkenning voor de Dag van de Mantelzorg
x Joke neemt het woensdag mee naar de OR-vergadering
i bordje aan de gevel verplicht je wel ergens toe
s Urk heeft m al, hangt naast de lift
!i weer een keurmerk, ik geloof het pas als ik een keer vrij krijg
= none
leeg mooi gezegd
leeg ++
proces er is geen briefje meer over
offtopic wie heeft er een oplader
grap mijn kat krijgt ook mantelzorg

% Wat voor werk hoort thuis in een basisbaan?
= i | Een basisbaan moet werk zijn dat zichtbaar blijft liggen en dat de buurt echt mist.
i niet paperclips tellen
s sinds Mo er rondloopt durft oma weer door 't portiek
s vroeger had je de parkwachter, de conciërge en de conducteur
i kijk naar wat wegbezuinigd is, daar ligt het
t Groningen laat bewoners zelf klussen aandragen via het wijkpanel
s al die zwerffietsen bij het station, haalt niemand weg
= i | Betaald werk met gesubsidieerd loon mag nooit bestaande banen verdringen.
s schoonmaakploeg eruit, drie maanden later dezelfde gang, ander tarief
i gratis handen zijn een verslaving voor directeuren
s my uncle was replaced by 'participants', same broom
r toets door de vakbond vooraf, geen toets geen baan
i extra of niet
!i als we overal bang voor zijn komt er nooit één baan bij
v wie bewaakt dat over vijf jaar nog?
= a | Een eindstation geeft rust, een opstap geeft beweging, en één regeling kan niet allebei beloven.
a doorstroom als doel of gewoon goed zo?
s elk kwartaal: 'en, wanneer ga je uitstromen?' man ik ben net begonnen
i voor sommigen is dit de top en dat mag
a trampoline of vangnet, maak er geen trampnet van
s na 2 jr contract weg, en toen zat ik weer op nul
t Heerlen spreekt per persoon af wat het is, staat gewoon in het contract
= s | Mensen met een basisbaan voelen zich weer iemand en hebben minder zorg nodig.
s ik heb een pasje, met mijn foto
s van 11 pillen naar 4
s kinderen: 'papa gaat naar zijn werk'. ik moest ff slikken
s people greet me now, they never did when I sat on the bench
s onderzoek Gemeente Den Haag: minder huisartsbezoek, minder politie
!s bij mijn broer niet, die zat na 4 wkn weer thuis met de gordijnen dicht
i ritme is het halve medicijn
= t | Zoek werk bij wat iemand al doet in de wijk en maak daar een functie van.
t Sjaan bakte al jaren voor het buurthuis, nu staat ze op de loonlijst
t duiven-Harrie heeft het schoolplein erbij gekregen, past als een jas
i eerst het mens, dan het vinkje in de functiemix
s stond vuil te prikken, terwijl ik tien jaar fietsen heb gerepareerd voor iedereen
i vacature schrijven nadat je iemand hebt gesproken

% Hoe maken we de basisbaan betaalbaar en houdbaar?
= v | Waarom mag de uitgespaarde uitkering niet gewoon als loon worden gebruikt?
v 17.000 bijstand + 9.000 zorg, waar is het bezwaar?
i ontschotten die hap
s BUIG-budget mag niet in 'salaris', zei de controller
v why pay people to sit still when you could pay them to move
i het geld is er, het staat in het verkeerde potje
t experimenteerartikel Participatiewet gebruiken, zoals Smallingerland
= i | Reken de winst voor zorg, veiligheid en kinderen mee, anders lijkt het altijd te duur.
i maatschappelijke kosten-baten graag
s baten bij verzekeraar en politie, lasten bij ons
s ambulante begeleiding stopte vanzelf, dat staat in geen begroting
t laat het CPB/SEO een keer narekenen, Almere heeft cijfers
i wie de kas telt vergeet het geluk
!i die baten zie je nooit cash terug, ik heb er als wethouder drie jaar op gewacht
= r | Zonder een goede voorman op de werkplek loopt elke basisbaan binnen een jaar vast.
s drie ruzies in de bus en niemand die sust
r werkleider met humor en een EHBO-diploma, anders niet starten
s when Ben retired the whole crew fell apart
i maximaal acht op een begeleider
s we stonden er alleen voor, wist ik veel hoe die bladblazer werkte
t oud-sergeanten, oud-gymleraren, die kunnen dat
= s | Wie van bijstand naar een basisbaan gaat, houdt door toeslagen soms nauwelijks iets extra's over.
s 32 uur in de kou voor €41 in de maand
s kwijtschelding weg, huurtoeslag omlaag, jippie
s mijn vrouw zei: blijf toch thuis
i werken moet lonen, klinkt zo simpel
t reken het vóór de handtekening door met de Nibud-tool
i de armoedeval zit vooral in het minimabeleid van onszelf
= i | Regel basisbanen landelijk, want nu hangt het van je postcode af of je kans maakt.
i rijk, maak er een wet van
s in Haren had ik het gekregen, in Assen kennen ze het niet
i recht op werk staat in artikel 19 van de Grondwet, hallo
s 12 gemeenten, 12 smaken
!i Den Haag erbij = dikke pak formulieren, hou het lokaal
i a job guarantee should not depend on your alderman's hobby
= x | De wethouder brengt in het najaar een voorstel voor vijftig banen naar de raad.
x Werkplein levert in september de lijst met 50 kandidaten
x raad bespreekt 14 nov, wij zitten op de tribune!
x ik vraag corporatie Wold & Waard om de eerste tien
i geen pilot meer, we zijn er uit gepiloot
s vorig college beloofde er honderd, we kregen zeven
= none
leeg 100% mee eens
leeg eens...
proces mag je ook op andermans briefje reageren?
grap basisbaan, basisbeurs, basisbroodje
offtopic er ligt een portemonnee bij de garderobe

% Wat voor leidinggevenden heeft onze organisatie nodig?
= i | Een leidinggevende hoeft niet de beste vakman te zijn, maar moet van mensen houden.
s beste stedenbouwkundige van Gelderland, slechtste chef die ik ooit had
i inhoud hebben we zelf wel
s ze kende de namen van mijn kinderen, en toen m'n hond dood was belde ze
i promotie op schaal, dat is het probleem
i wie liever met stukken dan met mensen omgaat: word adviseur
!i iemand die niks van ruimtelijke ordening snapt hoeft mij niet te beoordelen
t expertladder naast managementladder, zoals bij waterschap Vallei en Veluwe
= s | Teammanagers sturen zoveel mensen aan dat ze niemand meer echt spreken.
s 47 fte onder 1 manager
s spreek hem 2x p/j, waarvan 1x per ongeluk in de lift
s agenda dicht tot week 38
i span of control max 20
s zij weet van mijn werk alleen wat in het systeem staat
s ik ben die manager. zondagavond lees ik nog gauw wie morgen jarig is
= i | Wie ruimte wil geven, moet eerst duidelijk zeggen waar de grenzen liggen.
i vrijheid zonder hek is verdwalen
s 'pak jij je rol maar', zei ze. welke rol dan
i kaders kort, daarbinnen niet meer bemoeien
s zelfsturend tot het misging, toen ineens vijf directieleden aan tafel
t mandaatkaart op één A4: dit beslis je zelf, dit meld je, dit vraag je
v tot welk bedrag mag ik nou tekenen?
= i | Spreek mensen aan die er de kantjes aflopen, want wegkijken sloopt de rest van het team.
i zachte heelmeesters
s iedereen weet het, iedereen zwijgt, en hij zit op Marktplaats
s al 8 jaar 'traject', nu op de 3e afdeling geparkeerd
i lief zijn voor één is gemeen tegen negen
t oefen lastige gesprekken met een acteur, was raar maar goed
!i vaak zit er thuis ellende achter, kijk daar eerst naar
s goeie collega vertrok, die had er genoeg van om voor twee te sjouwen
= v | Moet een leidinggevende tijdelijk benoemd worden of voor onbepaalde tijd?
v waarom niet vijf jaar en dan roteren, net als bij ABD?
a doorzitters met kennis of passanten met frisse blik
s in 6 jaar 5 afdelingshoofden, elk met een nieuw harkje
v wat doe je met iemand na afloop, terug in het team?
i rol op tijd, contract vast

% Hoe groeien leidinggevenden en wie helpt hen?
= s | Nieuwe leidinggevenden worden in het diepe gegooid en moeten het zelf uitzoeken.
s maandag collega, dinsdag baas. woensdag huilen op de wc
s overdracht: een sleutel en een wachtwoord
s ziekteverzuimgesprek gevoerd zonder te weten wat Poortwachter was
i zwemles begint ook niet op zee
t HR-buddy eerste 100 dagen, in Meierijstad standaard
!s ik vond het juist heerlijk, niemand die me vertelde hoe het moest
= t | Laat leidinggevenden elkaars lastige gevallen bespreken in een vaste groep zonder hun bazen erbij.
t intervisie 6x per jaar, zelfde clubje, deur dicht
s bij de club in Raalte durfde ik te zeggen dat ik het niet meer wist
t incidentmethode, casus in 3 min, niemand mag meteen adviseren
i eenzaam beroep, zoek lotgenoten
i wat daar gezegd wordt blijft daar
v over gemeentegrenzen heen? lijkt me veiliger
= i | Vraag medewerkers wat zij van hun leidinggevende vinden en doe daar iets mee.
i beoordeling mag ook omhoog
t 360 feedback, anoniem, en daarna hardop voorlezen wat eruit kwam
s mto al drie keer een 4,8, en ze zit er nog
i een spiegel krijg je van onderen
s hij bedankte me voor mijn eerlijkheid, daarna nooit meer een leuk project
r anonimiteit, in een team van vijf herken je ieders zinnetjes
= i | Directie en college moeten het goede voorbeeld geven, anders heeft elke cursus geen zin.
s leiderschapsprogramma, gastspreker, haring. en de directie was er niet
i trap veeg je van boven
s wethouder belt rechtstreeks een medewerker, om half elf 's avonds
i gedrag boven de derde verdieping is de norm, niet het posterwoord
s kernwaarden op de muur: 'samen'. directieoverleg achter melkglas
!i niet alles op de top schuiven, jij kunt morgen zelf beginnen
= a | Iemand van buiten brengt frisse lucht mee, iemand van binnen kent de gevoeligheden.
a buitenstaander schudt op, insider houdt heel
s manager van KPN, na 7 mnd weg, 'hier mag niks'
i doorgroeien van eigen mensen is ook een signaal aan de rest
s zij kwam uit de horeca en ineens lachten we weer
a kweekvijver of jachtseizoen
= x | HR ontwikkelt voor januari een leerlijn voor startende leidinggevenden samen met de buurgemeenten.
x concept in okt naar MT, trekker: Saskia
x Borne, Hengelo en Oldenzaal doen mee, eerste groep 12 man in januari
i met z'n drieën hebben we wel massa
s alleen krijgen wij geen groep vol
t neem het programma van de VNG-academie als basis, niet zelf bedenken
= none
leeg eens
leeg !
proces tijd is om, wisselen
grap mijn baas zit aan deze tafel dus ik ben tevreden
proces wie is hier de tafelhost?

% Hoe beschermen we medewerkers tegen agressie aan balie en op straat?
= i | Doe altijd aangifte bij geweld of bedreiging, en laat de organisatie dat doen in plaats van het slachtoffer.
i de gemeente is de aangever, niet Angela
s stond met naam en adres in het pv, hij wist me te vinden
i every threat gets reported, no exceptions, no maybe
t domicilie kiezen op het stadhuis, gewoon art. 163
s 'hoort bij het vak', zei de wachtcommandant
!i bij iedere scheldpartij naar het bureau? dan staan we daar elke dag
= i | Agressie komt vaak door onmacht over onze eigen brieven en wachttijden, dus daar begint de oplossing.
s hij was al vier keer doorverbonden. toen ging de stoel
i wie niet gehoord wordt gaat harder praten
s ik ben die boze meneer. drie maanden geen geld, dan word je zo
i lont ligt bij onszelf, vlam bij de klant
t in Capelle belt men eerst voordat een afwijzing op de mat valt
!i niks onmacht, sommigen zijn gewoon hufters
i fix the letter and half the shouting goes away
= t | Oefen met acteurs op je eigen werkplek, zodat je lijf weet wat het moet doen.
t rollenspel in de echte hal, met echte pui, elk half jaar
s toen hij ging gillen wist ik ineens: knie los, hand open, weg van de hoek
t boa's en wijkteam samen laten trainen, ze leren van elkaar
s e-learning over 'de-escaleren' gedaan met een broodje erbij
i spiergeheugen, geen sheets
s freeze. I just froze. nobody tells you that
= s | Boa's staan op straat steeds vaker tegenover groepen die filmen en uitdagen.
s twaalf telefoons in m'n gezicht om een bekeuring van 50 euro
s jongen van 14 spuugt, vriendjes joelen, volgende dag 80k views
s oudjaar: vuurpijl door ons zijraam
s in burger naar de Jumbo: 'hee NSB'er'
v wanneer krijgen wij nou die wapenstok?
i bodycam helpt wel, hun toon verandert
= a | Hekken en glas geven veiligheid, maar maken het gemeentehuis ook kouder en afstandelijker.
a vesting of huiskamer
s sinds de sluis erin zit voel ik me rustiger maar de mensen zijn stugger
i een burger achter een ruit gaat zich gedragen als achter een ruit
a open hal met beveiliger in colbert, of poortjes zonder
t Deventer heeft twee uitgangen achter elke spreekkamer, zie je niks van
v wat doen we met de bieb, die zit in hetzelfde pand?

% Wat is er nodig na een incident?
= i | Opvang hoort dezelfde dag te beginnen en bij een collega, niet bij een extern bureau na twee weken.
s mailtje van de verzuimfirma op dag 16: 'hoe gaat het met u?'
i iemand die naast je gaat zitten en soep haalt
t BOT-team bellen, zoals bij de brandweer, binnen een uur
s ben naar huis gereden, trillend, niemand had gevraagd of dat kon
i the first hour counts, after that you tell yourself it was nothing
!s ik wilde juist even niemand van hier zien, eerst slapen
= s | Intimidatie via sociale media volgt medewerkers tot in hun slaapkamer en wordt niet serieus genomen.
s foto van mijn dochters hockeyteam onder een bericht over mijn werk
s 'zet je account dan op slot', was het advies
s 340 reacties, waarvan 20 met wat ze met me zouden doen
s name and shame page, run by a guy whose permit I refused
v wie haalt dat offline, ik of de werkgever?
i online is ook echt
= i | Een pandverbod moet snel komen en dan ook echt gehandhaafd worden.
s brief 'u bent niet meer welkom', en hij stond er woensdag gewoon
i geel is geel, rood is rood
s duurde negen weken want jurist met vakantie
t standaardbrief klaar, teamleider tekent nog dezelfde middag
i zonder gevolg is een regel een grap
r beveiliging heeft wel een foto nodig, anders herkent niemand hem
v and how does he collect his passport then?
= t | Registreer elk voorval in één tik, want wat niet geteld wordt bestaat voor het bestuur niet.
t qr-code achter de balie, 20 seconden
t GIR-app, die van A&O fonds
s officieel 11 meldingen. vorige week alleen al had ik er 5
s formulier van 4 pagina's, wie gaat dat invullen om kwart over vijf
i cijfers maken wakker
i meten, dan pas heeft de burgemeester munitie
= i | Bestuurders moeten publiekelijk achter hun mensen gaan staan, ook als dat stemmen kost.
s raadslid twitterde vrolijk mee over 'die luie ambtenaren'
i een burgemeester die naast je in de krant staat
s wethouder belde s avonds zelf. dat vergeet ik nooit
i rug recht, ook in het vragenuurtje
!i bemoei je er als bestuur niet mee, maakt het alleen groter
s mayor came to the depot with cake, and more importantly with a statement
= x | De coördinator agressie stelt met de politie voor de zomer een vast aanspreekpunt in.
x Dennis + wijkchef, afspraak 12 mei, één nummer
x ik regel dat het pasje met dat nummer bij iedereen in de badge zit, week 24
s nu 0900-8844 en dan wachtmuziek
i gezicht bij de politie, geen menu
s vorige contactpersoon met pensioen, sindsdien niks
= none
leeg ja
leeg zie boven
proces kunnen de ramen dicht, we verstaan niks
grap ik word agressief van deze stoelen
offtopic wie rijdt er straks mee naar Gouda

% Hoe zorgen we dat ambtenaren eerlijk kunnen adviseren?
= i | Een ambtenaar dient het bestuur het best door ook te zeggen wat het bestuur niet wil horen.
i loyaal is niet hetzelfde als volgzaam
s ik schreef 'risico: hoog' en kreeg terug: kan dat wat zonniger?
i jaknikkers genoeg, ze kosten miljoenen
s de oude gemeentesecretaris zei: u kunt het doen wethouder, maar dan staat u in de krant. prachtig
i je zweert de eed op de wet, niet op de coalitie
!i op een gegeven moment is het besluit genomen en moet je ook je mond houden
= s | Kritische passages verdwijnen op weg naar boven, zonder dat iemand kan zeggen wie ze schrapte.
s vijf parafen later was mijn alinea weg
s het stuk kwam terug en zei het tegenovergestelde van wat ik had onderzocht
s 'bestuurlijk gekleurd' heet dat hier
t versiebeheer aan, wijzigingen zichtbaar tot en met het college
s opgevraagd met Woo: acht concepten, steeds vriendelijker
v wie durft te vragen waar blz. 7 gebleven is?
= t | Wijs bij grote besluiten iemand aan die de rol van dwarsligger officieel op zich neemt.
t duivelsadvocaat op de agenda, naam erachter, elke keer een ander
t pre-mortem: het is 2030 en mislukt, waardoor?
i als tegenspreken een taak is ben je geen zeurpiet
s bij het ministerie hadden we een rode-teamdag, heel verhelderend
t lege stoel voor de inwoner, iemand spreekt namens die stoel
!i zo'n nepcriticus neemt niemand serieus, toneel
= v | Waar kun je terecht als je baas zelf het probleem is?
v vertrouwenspersoon die onder dezelfde directeur valt, hoe vertrouwelijk is dat?
s Huis voor Klokkenluiders: dossier loopt 3,5 jaar
s melding gedaan, reorganisatie, functie vervallen. toeval vast
t regel een externe, samen met buurgemeenten
v en als het de secretaris betreft?
r eerst rechtsbescherming op orde, dan pas posters ophangen
= a | Openheid over interne twijfel maakt besluiten beter, maar kan het bestuur in de raad in verlegenheid brengen.
a afwijkend advies bij de stukken of in de la
i twijfel tonen is geen zwakte
s oppositie zwaaide met ons memo, sindsdien zetten we niks meer op de mail
a alles openbaar = iedereen schrijft voorzichtig
v kan een raad volwassen omgaan met 'ambtelijk oordeel: niet doen'?

% Hoe houden we integriteit levend op de werkvloer?
= i | Integriteit leeft door gesprekken over echte dilemma's, niet door een gedragscode te laten tekenen.
s code getekend op dag 1, tussen parkeerkaart en laptop
i twijfelgevallen bespreken bij de koffie
t dilemmakaartjes, elk werkoverleg één, tien min
s moest ik mijn zwager vergunning verlenen? heb het hardop gevraagd en dat scheelde slapeloze nachten
i moresprudentie, mooi woord
= s | Kleine voordeeltjes zijn zo gewoon geworden dat niemand ze meer als probleem ziet.
s kerstpakket van de aannemer stond gewoon bij de receptie
s skybox NAC, 'netwerken'
s buitendienst krijgt al dertig jaar haring van de visboer, en diens kraam staat altijd goed
i glad begint met een druppeltje
!i laat die mannen hun oliebol, waar hebben we het over
s grond gekocht naast een plan waar ie zelf aan tekende
= i | Kijk niet alleen naar de persoon die over de schreef ging, maar ook naar het team dat zweeg.
i rotte appel of rotte mand
s wij wisten het allemaal van die declaraties
i omstanders zijn ook daders, een beetje
s na het ontslag was het 'opgelost'. nooit meer over gepraat
t casus achteraf napluizen met het hele team, zoals na een vliegramp
v wat had jij kunnen doen, en wat hield je tegen?
= i | In een klein dorp kent iedereen elkaar, dus maak belangen open in plaats van ze te verbieden.
s mijn buurman is mijn aanvrager en mijn trainer
i je kunt niet in Schiermonnikoog wonen en niemand kennen
t bordje op tafel: ik heb hier iets mee, ik schuif door
i ontkennen helpt niet, melden wel
s penningmeester van de harmonie én subsidies. nou ja, iemand moet het doen
!i wie belangen heeft moet gewoon weg van dat dossier, punt
t nevenfuncties openbaar op de site, ook van ambtenaren
= r | Onderzoek naar misstanden moet onafhankelijk en snel zijn, anders beschadigt het iedereen.
s anderhalf jaar geschorst, bleek niks. hij is nooit meer dezelfde
r een termijn: 12 weken en dan uitspraak
s bureau ingehuurd door degene over wie het ging
r weg van de eigen lijn
i een onderzoek is zelf ook een straf
= x | De gemeentesecretaris opent vanaf oktober elke maand een spreekuur zonder agenda en zonder verslag.
x secr. zit eerste ma v.d. maand in de kantine, 12-13 u, start okt
x bestuurssecretariaat blokt het, geen stukken, geen notulist
i drempel zo laag dat je erover struikelt
s afspraak krijg je nu via 2 secretaresses met opgaaf van reden
v durf je daar te gaan zitten als iedereen meekijkt?
= none
leeg amen
leeg eens
proces worden deze briefjes anoniem verwerkt?
grap ik zeg niks zonder mijn advocaat
offtopic lekkere stroopwafels

% Wat doen we met kleine dorpsscholen als het aantal leerlingen daalt?
= i | Een school met weinig leerlingen kan prima onderwijs geven, klein is geen gebrek.
s 31 kinders, drie combi's, en ze komen hoger uit dan in Doetinchem
i getal is geen kwaliteit
s iedereen speelt met iedereen, van 4 tot 12
s jongste leert van oudste, bij ons zit de kleuter naast groep 8 te lezen
!i één vriendinnetje van je leeftijd of nul, dat gun je geen kind
i everyone knows your name, try that in town
t inspectierapport Kloosterburen erbij pakken: goed!
= s | Als de school dichtgaat, verdwijnt de plek waar ouders elkaar nog tegenkomen.
s op het hek hing je alles: kittens, oppas, uitvaart
s eerst de bakker, toen de bus, nu dit
s sinds '19 ken ik de jonge gezinnen niet meer, ze rijden weg om kwart voor acht
s the school run was my only conversation of the day
i dan ben je een slaapdorp met mooie luchten
!s bij ons is het juist beter geworden, nieuwe mfa en iedereen komt
= i | Besturen van verschillende richting moeten samen één school per dorp vormen.
s openbaar 22, christelijk 19, zelfde straat, twee verwarmingen
i geloof is mooi, maar niet met elk een half lokaal
t samenwerkingsschool Bedum-Noord deed het in twee jaar
s opa ging nog met stenen gooien naar de katholieken, nu delen we de gymzaal
i in gesprek over kerst komen ze er heus uit
v wie wordt de baas, en wat gaat er op de gevel?
!i identiteit geef je niet op voor een rekensom
= a | Bijtijds zelf fuseren doet minder pijn dan wachten tot de opheffingsnorm je dwingt.
a nu kiezen met 45 leerlingen of straks moeten met 22
s we wachtten op een wonder, kwam een brief van DUO
i liever de regie dan de rouwadvertentie
s in Ulrum begon men toen 't nog goed ging, met feest en al
a vroeg is verraad, laat is te laat
= t | Deel één directeur en vakleerkrachten over meerdere dorpen, zodat elk dorp zijn eigen gebouw houdt.
t gym en muziek per camper, drie scholen op een dag
t cluster zoals Wierden: 1 directie, 4 locaties, 1 ib'er
s juf Ilse rijdt di naar ons en wo naar Megchelen
i the head can commute, the kids shouldn't
s gedeelde meester: bij sneeuw bij niemand
r een fatsoenlijke reiskostenregeling, dat moet eerst

% Wat heeft een dorp nodig om aantrekkelijk te blijven voor gezinnen?
= i | Bouw eerst huizen voor jonge gezinnen, want daar komen leerlingen vandaan.
i tien starterswoningen = een halve klas
s mijn zoon wil blijven, er staat niks onder de 4 ton
s de provincie zegt: geen behoefte. dan komt er ook nooit behoefte
t CPO in Mariënvelde, jongeren bouwden zelf
i zonder wiegjes geen krijtjes
!i huizen zat, er komen pensionado's uit de Randstad in
= i | Zet opvang, school en dorpshuis onder één dak en laat het hele dorp meebeheren.
t Kulturhus, sleutel bij tien vrijwilligers
s 's ochtends peuters, 's middags biljart, 's avonds fanfare
i iedere vierkante meter twee keer gebruiken
s school dicht om 3 uur, dorpshuis open om 7 uur, samen een gebouw had gekund
i one boiler, one roof, one caretaker
v wie ruimt er op na het carnaval voor de kleuters komen?
= s | De weg naar de volgende school is voor kinderen op de fiets gevaarlijk.
s N-weg, 80, trekkers met aardappels
s zeven km in het donker, ze is 6
s wij brengen met de auto, dus wéér een auto op die weg
v komt er dan op z'n minst een vrijliggend pad?
t verkeersouders in Beltrum fietsen in colonne met hesjes
s my boy counted eleven lorries in one trip
= v | Wie beslist er eigenlijk: het bestuur, de gemeente of het dorp?
v waarom hoorden wij het uit de Gelderlander?
s inloopavond was een mededelingenavond
v wat heb je aan een MR met drie ouders?
i geen besluit over ons zonder ons
s wethouder wees naar bestuur, bestuur wees naar Den Haag
t in Friesland gingen ze eerst een jaar met dorpsbelang aan tafel
= t | Een leegstaande school krijgt een tweede leven als het dorp zelf het plan mag maken.
t in Zwiep: zorgappartementen, gebouwd door de buurtcoöp
t koop voor een euro, bierbrouwerij erin
s het staat nu 6 jaar leeg, ruiten eruit, pure treurnis
i geen projectontwikkelaar, wie er op gezeten heeft mag er wat van maken
s the old classroom is a repair café now, my name is still carved in the sill
= x | De dorpsraad houdt voor de herfst een peiling onder alle ouders en legt die bij het schoolbestuur neer.
x dorpsraad: enquête rond in sept, Gerrit doet de brievenbussen
x ik vraag mijn dochter om er een online versie van te maken deze week
s nu heeft iedereen het over 'de ouders', nooit iemand gevraagd
i cijfers op tafel voor zij met cijfers komen
x aanbieden op 3 oktober, hele klas mee
= none
leeg goed punt
leeg ?
proces kunnen we bij elkaar gaan zitten, dorp bij dorp
grap minder leerlingen? gewoon het kerstpakket voor stellen verbeteren ;-)
offtopic de kerkklok loopt voor

% Hoe gaan we verder met voedselbanken en noodhulp?
= i | Een voedselbank hoort een tijdelijk lapmiddel te zijn en geen vast onderdeel van het beleid.
i rijk land, rijen voor brood. schaam je
s 'we verwijzen u door', zei de gemeente, alsof het een loket van hen is
i zolang wij kratten vullen hoeft niemand de uitkering te verhogen
s wij begonnen in 2004 voor een paar jaartjes, we hebben net een heftruck gekocht
i opheffen door overbodig te worden, dat moet in elke nota
!i tijdelijk, tijdelijk... ondertussen moet er morgen wel gegeten worden
= i | Laat mensen zelf kiezen wat ze eten, dat scheelt verspilling en vernedering.
t supermarktmodel met punten, doen ze in Leeuwarden
s kreeg 4 pakken rijstwafels en een blik kikkererwten. ik heb kinderen van 3
s varkensvlees in het krat. ik ben moslim. heb dankjewel gezegd
t boodschappenpas van het Rode Kruis, val je niet op bij de AH
i wie niks te kiezen heeft is klant van niemand
i waardigheid zit in een winkelmandje
s weggegooid, want ik heb geen oven
= s | Wie net boven de grens zit valt overal buiten en heeft het soms nog slechter.
s 12 euro te rijk
s twee banen, hypotheek, niks voor na de 20e
s na aftrek van alles hou ik 215 over voor drie man, norm zegt 210
s bij mij kloppen leraren aan, ik mag ze niks geven
i streep is altijd iemands pech
t noodpot van de diaconie, vraagt niet naar loonstrook
= r | Voor een krat uit moet er altijd ook een gesprek zijn over wat eronder ligt.
i eten geven en verder niks is pleisters plakken
r hulpverlener erbij op uitgiftedag
s het kwam er pas uit bij de koffie: 9 maanden huurachterstand
t Humanitas-tafeltje naast de uitgang, gewoon met koekjes
!i laat de mensen met rust, ze komen voor aardappelen, niet voor een traject
s al drie jaar klant en nooit iemand gevraagd hoe of wat
= v | Waar halen we het eten vandaan nu supermarkten steeds minder overhouden?
s AI-bestelsysteem van Jumbo: derving bijna nul. mooi voor hen
v kopen we dan maar zelf in, en waarvan?
s vroeger drie rolcontainers zuivel, nu een kistje
t tuinders in de Noordoostpolder: tweede klas peen, zat
t inzamelactie bij de deur van Plus, 1 product per klant
v waarom is er geen wet zoals in Frankrijk?

% Hoe vangen we mensen in acute nood menselijk op?
= i | In een noodgeval moet dezelfde dag geld beschikbaar zijn en daarna komt het papierwerk wel.
s vrijdagmiddag vier uur, lege koelkast, kantoor dicht tot maandag
i eerst betalen dan vragen
t leefgeldkaart van 50 in de la bij elk wijkteam, Nijmegen doet het
s voorschot duurde 4 weken. voor-schot
i mandaat voor de medewerker, geen handtekening van drie chefs
!i zonder controle heb je binnen een maand de hele familie aan de balie
= t | Particuliere fondsen en kerken kunnen snel springen als er één plek is waar de vraag binnenkomt.
t SUN! noodhulpbureau, alle fondsjes achter één deur
t Sociaal hospitaal-achtig potje, €2000 en klaar
s 11 fondsen aangeschreven voor een wasmachine
i je moet als professional niet de fondsenkalender hoeven kennen
s dominee had het binnen een uur geregeld, zonder formulier
r gemeente moet wel een beetje meefinancieren, anders haakt de kerk af
= s | Vrijwilligers dragen verhalen mee naar huis waar ze niet op voorbereid zijn.
s jongetje vroeg of de boterham ook voor morgen was. kon niet slapen
s ik ben gewoon een gepensioneerde chauffeur hè
s gemiddelde leeftijd hier 71, we tillen nog zelf
t maandelijks napraten met de buurtpastor, luchtte op
i ook sterke schouders hebben een arm nodig
s scheldpartij over te weinig vlees, Truus kwam niet meer terug
= i | Schaamte is de grootste drempel, dus zorg dat niemand kan zien waarvoor je komt.
s ik loop om, dan zien ze me niet bij de loods
t uitgifte in het gebouw waar ook yoga en de prikpost zit
i neutrale tassen graag, zonder logo
s dochter wou niet meer mee, klasgenoot vrijwilliger
i arm zijn is al erg, bekeken worden is erger
!s wij vinden het juist gezellig, het is ons uitje
= a | Geld geeft vrijheid, goederen geven zekerheid dat het bij de kinderen terechtkomt.
a pinpas of pakket
s met cash betaalde ik eerst de incasso, eerlijk is eerlijk
i volwassenen weten zelf wat ze nodig hebben
a vertrouwen of bonnetjes, je kunt niet half
v mag het ook sigaretten zijn, wie oordeelt?
t kledingpas Nijverdal, alleen te besteden bij winkels in de straat
= x | De gemeente schrijft voor december met alle hulporganisaties één kaart van wat er is in de stad.
x Wmo-raad + voedselbank + Leger, 1e sessie 2 sept, trekker Ingrid
x kaart naar drukker uiterlijk sinterklaas
s er zijn hier 3 weggeefwinkels, wist alleen niemand
i zelfs wij kennen elkaar niet
x ik loop alle kerken langs deze zomer, noteer het
= none
leeg eens eens eens
leeg ja.
proces mag ik iets vragen over de werkwijze
grap alleen de koffie hier is al noodhulp
offtopic denk aan de inzameling van brillen voor Gambia

% Hoe helpen we huishoudens die hun energierekening niet kunnen betalen?
= i | Pak de slechtste huizen eerst aan in plaats van steeds opnieuw de rekening te compenseren.
i isolate, don't subsidise the leak
s 1300 toeslag gehad, zo door het kiertje weer naar buiten
i geld verdampt, glaswol blijft
t Deventer rangschikte op label F en G plus minima, straat voor straat
s kachel op 17, adem zie je, en dan een 'prijsplafond'
!i renovatie duurt vier jaar, die mevrouw staat nu blauw van de kou
= t | Een fixer die thuis meteen iets aanpakt bereikt meer dan advies op papier.
t fixbrigade Amsterdam, ladder mee, tochtstrips erop, klaar
s twee jongens, een uurtje, en de brievenbus floot niet meer
t led, radiatorfolie, douchekop in een doos, zelf monteren
s adviesrapport 18 blz., ik heb de kachel ermee aangestoken
i first the drill, then the chat
i doen, niet duiden
= s | Huurders kunnen zelf weinig veranderen en zijn afhankelijk van een verhuurder die geen haast heeft.
s enkel glas, gemeld in 2018, 2020 en 2023
s particulier in Rotterdam-Zuid: 'dan zoek je toch wat anders'
s renovatie gepland in 2031, staat in de brief
v mag ik huurverlaging vragen bij zo'n label?
s landlord lives in Dubai, mould lives with me
i stok achter de deur: label D of de huur bevriest
!s Ymere stond binnen 3 wkn op de stoep, echt waar
= s | Mensen gaan uit angst voor de afrekening zuinig leven op een manier die hun gezondheid schaadt.
s mijn moeder zit met haar jas aan in bed om vijf uur
s douchen doe ik op de sportschool
s astma van de kleine weer terug, kamer nat
s eten uit blik, koud, de oven gaat niet meer aan
i kou is ook een ziekte
t huisartsen een verwijsbriefje geven naar de energiecoach
= i | Bied vaste, voorspelbare bedragen aan, want een onverwachte naheffing brengt gezinnen in de schulden.
s jaarnota 1876. in één keer. mijn man moest gaan zitten
i liever elke maand 20 te veel dan één klap
s dynamisch contract aangesmeerd gekregen op de markt
t slimme meter-display op de koelkast, groen/rood
i monthly surprise is fine for chocolates, not for gas
r leverancier moet het voorschot tussentijds mogen bijstellen, dat is er nu niet altijd

% Hoe doen huishoudens met een klein inkomen mee in de energietransitie?
= i | Regelingen die vragen om eerst zelf te betalen, zijn er alleen voor mensen met spaargeld.
s ISDE: eerst 8 mille voorschieten, haha
i subsidie achteraf = subsidie voor de rijken
t Warmtefonds 0% rente, ook voor wie elders nee krijgt
s buurman met Tesla kreeg zonnepanelen, ik kreeg een folder
i turn it around: pay the installer, not the owner
s VvE heeft niks in kas, dus gaat het dak niet open
= i | Zorg dat warmtenetten nooit duurder uitpakken voor bewoners die geen keuze hebben.
s stadsverwarming Purmerend, vastrecht alleen al 60
i monopolie plus dunne portemonnee is vragen om ellende
v wat als ik er af wil, kan dat?
s gas eraf gehaald, pannen ook nieuw, wie betaalde? ikke
i garandeer het zwart op wit: niet meer dan anders
!i als niemand instapt blijft het net juist onbetaalbaar
= t | Iemand uit de eigen buurt die langskomt met koffie krijgt wél de deur open.
t Saïda van de flat, energieambassadeur, kwam bij 140 adressen binnen
s belde aan met gemeentejas: gordijn bewoog, niemand thuis
t sleutelfiguren moskee en Surinaamse kerk trainen
i gezicht voor techniek
s she spoke Papiamentu, so I let her in
i een buur verkoopt niks
r geef ze een vergoeding, gratis houdt niemand dat vol
= a | Samen met de straat ineens aan de slag is goedkoper, per huis meebewegen past beter bij de bewoners.
a collectief of op maat
s hier riepen ze 'hele rij in mei', maar ik ben mantelzorger, kan geen steigers hebben
i een aannemer komt niet voor één gevel
a snelheid van de rij, tempo van de mens
s met z'n achten ingekocht, 30% eraf
= v | Wie legt uit wat al die apparaten, contracten en apps doen?
v waar zit de knop van zo'n pomp?
s installateur weg, handleiding in het Duits
s mijn man zet 'm 's nachts uit, blijkt dat juist fout
v is er een nummer, met iemand eraan?
t nazorgbezoek na een stookseizoen, Tiwos doet dat
i techniek plaatsen is één, wonen ermee is twee
= x | Corporaties en gemeente maken in het eerste kwartaal een lijst van duizend koude woningen.
x Domijn levert data in jan, wij leggen label + CBS ernaast
x fixteams starten in maart met de eerste 100, Harm plant
i weten waar het tocht, dat is de halve klus
s hittekaarten genoeg, kou heeft nog niemand in beeld
v mag dat van de AVG?
= none
leeg mee eens
leeg +
proces graag de verwarming hier een graadje hoger
grap het enige warme is de soep
offtopic de mussen zijn terug bij ons in de heg

% Wat doet de overheid zelf als schuldeiser verkeerd?
= s | Een kleine boete groeit door verhogingen uit tot een bedrag dat niemand nog kan betalen.
s bekeuring 49 werd 312
s verzekering 1 dag te laat, RDW, CJIB, kassa
s ik vergat het, verhuisd. nu loopt het op als gist
i verdrievoudigen is geen prikkel maar een val
s mijn zoon, 19, brommer, nu 2400
!i wie gewoon op tijd betaalt heeft nergens last van
t vraag betalingsregeling vóór de eerste aanmaning, kan gewoon online
= i | De overheid hoort als één schuldeiser op te treden, nu vechten haar onderdelen om dezelfde euro.
s UWV, SVB, BD, CJIB, gem. belastingen: 5 brieven, 1 envelop met geld
i wie het eerst beslag legt heeft gewonnen, belachelijk
t kijk naar Clustering Rijksincasso
i loketten genoeg, regie nul
s spraken af met de een, en toen pakte de ander mijn vakantiegeld
i de staat is één persoon, gedraag je zo
= r | De beslagvrije voet moet overal goed berekend zijn voordat er iets wordt ingehouden.
s hielden 300 in, ik had nog 41 over voor de week
r inkomen van nu, niet dat van twee jaar geleden
i bodem is bodem
s deurwaarder wist niks van mijn drie kinderen
r eerst de rekentool, dan pas de greep
v waarom moet ík bewijzen dat ik te weinig overhoud?
= i | Bel of bezoek iemand na de eerste gemiste betaling in plaats van direct aan te manen.
t Waterschapsbelasting GBLT belt nu zelf, helft regelt het meteen
i stem werkt beter dan rood papier
s vier maanden brieven naar een dode man
s ze belden! ik viel van m'n stoel. regeling in 5 minuten
i een mens aan de lijn is goedkoper dan een dwangbevel
!i als ik een onbekend nummer zie neem ik niet op, al jaren niet
= v | Mag de gemeente verdienen aan mensen die hun belasting niet kunnen betalen?
v waar gaan die kosten van de aanmaning eigenlijk naartoe?
s invorderingsrente staat als post in de begroting, ik zag het zelf
v kan kwijtschelding niet automatisch, jullie weten alles al
i winst op armoede, dat zou verboden moeten zijn
s parkeerbon 76,70. auto is net 900 waard

% Hoe krijgen mensen met schulden weer rust en perspectief?
= i | Geef mensen na de regeling een echte schone lei, zonder codering die jaren blijft hangen.
s BKR nog 3 jaar, geen huis, geen telefoon
i klaar is klaar
s alles afbetaald en nog steeds 'nee' bij de verhuurder
t Saneringskrediet Arnhem: gemeente koopt op, registratie er direct af
i gestraft worden na de straf
!i banken moeten mensen ook beschermen voor nieuwe ellende
= i | Anderhalf jaar aflossen is genoeg; langer op een houtje bijten helpt de schuldeiser ook niet.
i 18 mnd max, liefst korter
s drie jaar lang 60 in de week, ik heb er een maagzweer aan overgehouden
i na een jaar komt er toch geen dubbeltje meer bij
s de eerste maanden hield ik het vol, daarna niet meer
v voor wie doen we dit nog, als het dossier meer kost dan de opbrengst?
= s | Wie onder bewind staat raakt de greep op het eigen leven kwijt en leert niets over geld.
s moet toestemming vragen voor een fietsband
s bewindvoerder heeft 120 klanten, neemt op tussen 9 en 10
s ik weet niet eens wat ik verdien
i zorgen voor wordt zorgen dat
t afbouwplan vanaf dag 1, zoals bij het gemeentelijk bureau in Groningen
!s voor mij is het een zegen, ik slaap weer
= t | Vrijwilligers die meelopen tot na het einde voorkomen dat mensen terugvallen.
t Schuldhulpmaatje
t SchuldenLab: twee jaar nazorg, telefoontje per kwartaal
s Bert kwam elke dinsdag met z'n ordner, nu nog steeds, maar voor de gezelligheid
i na de finish begint het pas
s traject dicht, dossier dicht, een half jaar later weer open
i iemand die niet van de gemeente is
= a | Dwang zorgt dat vaste lasten betaald worden, vrijwilligheid zorgt dat iemand het zelf volhoudt.
a inhouden op de uitkering of leren overmaken
s doorbetaling van de huur, dat hield me van de straat
i als je het stuur overneemt leert niemand rijden
a zekerheid voor de corporatie of autonomie voor de huurder
v hoelang mag je iemands geld beheren zonder oordeel van een rechter?
= x | De kredietbank en de corporaties starten in september met een maandelijks overleg over dreigende ontruimingen.
x eerste do v.d. maand, 9.00, Kredietbank zit voor
x Woonwaard stuurt vanaf aug alle vonnissen door, contact: Lex
s deurwaarder stond er en wij wisten van niks
i geen gezin met kinderen op straat, dat is de meetlat
s vorig jaar 17 uitzettingen, 12 waren bekend bij het wijkteam
= none
leeg klopt
leeg !!!
proces zijn dit nou tips of inzichten?
grap ik sta rood, net als deze post-it
offtopic weet iemand een goeie fietsenmaker

% Waarom raken jongeren zo snel in geldproblemen?
= s | Achteraf betalen is zo makkelijk dat jongeren niet merken dat ze lenen.
s Klarna voelt als gratis tot de 30e
s schoentjes, jas, airpods, drie apps, ik was de tel kwijt
s 'pay later' is just a nicer word for debt bro
i knop verbieden onder de 18, en echt controleren
s kassa bij de kledingzaak vraagt het je nu ook al
!s ik betaal alles in drie keer en nog nooit te laat geweest
t blokkeer het via je bank-app, kan sinds kort
= s | Gokken zit bij jongens op hun telefoon en is heel gewoon in de vriendengroep.
s combiknaller in de kantine van de voetbal, trainer doet mee
s 1100 weg in een nacht, roulette, in bed
s my brother bets on Turkish second division at 4 am
i reclames weg, ook van die oud-internationals
t Cruks, je eigen inschrijving, 6 maanden dicht
s leraren denken dat ie appt
= i | Op de dag dat je achttien wordt krijg je alle rekeningen tegelijk en niemand bereidt je voor.
s zorgverzekering? ik dacht dat dat via mama ging
s verjaardag: taart en een acceptgiro
t 18+checklist als brief op je 17,5e, Almere heeft een leuke
i volwassen worden gaat niet in een nacht
s jeugdzorg stopt, kamertraining stopt, en dan succes ermee
i a birthday should not be a cliff
v wie vertelt dit aan jongeren zonder ouders?
= s | Jongeren houden thuis het gezin overeind en bouwen daardoor zelf schulden op.
s telefoonabo van heel de familie staat op mijn naam
s papa vroeg of hij mijn stufi mocht lenen
s bijbaantje gaat in de huur, al sinds mijn 16e
i geen jongerenprobleem, een gezinsprobleem
s ik kan toch moeilijk nee zeggen tegen mijn moeder
!s wij krijgen juist alles van thuis, dat is het probleem bij mijn vrienden
= i | De druk om mee te doen met merken, festivals en reisjes is groter dan het budget.
s zonder North Face loop je voor lul
s Lowlands 330 excl. drinken
i iedereen post de vakantie, niemand het saldo
s group trip to Albufeira, I said I had to work
i fomo kost meer dan huur
t no-spend januari met de klas, was best lachen

% Hoe leren jongeren met geld omgaan en waar kunnen ze terecht?
= i | Geldles moet elk jaar terugkomen en over hun eigen leven gaan, niet over spaarrekeningen van vroeger.
s Week van het geld: spaarvarken kleuren in 3 vmbo
i leer mij m'n loonstrook lezen, niet mitose
t Moneyways van Diversion, gasten die zelf schulden hadden
i van groep 6 tot mbo 4, ieder jaar een stukje
s we got one lesson, it was about cheques
t laat ze in de klas echt toeslag aanvragen
!i school moet al zoveel, laat ouders dit doen
= t | Iemand van school met een deur die altijd open staat vangt meer op dan een gemeentelijk loket.
t budgetcoach op Zadkine, zit naast de kantine
s ik ging voor m'n rooster en ben gebleven voor m'n boetes
t studentendecaan mag tot 500 voorschieten, ROC van Twente
i niemand van mijn leeftijd gaat naar een gemeentehuis
s conciërge wist het als eerste, zoals altijd
= i | Een jongere met schulden moet eerst een plan krijgen voor school en werk, dan pas aflossen.
i toekomst als onderpand
t Jongeren Perspectief Fonds, in Den Haag en nog 30 gemeenten
s ik mocht mijn opleiding afmaken en loste af met vrijwilligerswerk
i schuld stoppen is niks als er daarna niks begint
s geschorst omdat ik boeken niet kon betalen, snap je
i clear the path first, bill later
r schuldeisers moeten meedoen, ook de zorgverzekeraar
= t | Ga online zitten waar jongeren zijn, met filmpjes van echte mensen en een chat tot laat.
t tiktok van Zwaar Gelukkig, 40 sec, raak
t chat met @geldfit tot 22u
s om half 1 's nachts durf je pas
i geen stockfoto's met een lachend meisje en een spaarpot
s niemand belt. niemand. stop met telefoonnummers
i short, funny, no logo
= v | Hoe streng moet je zijn voor een jongere die het voor de derde keer verpest?
v drie strikes of altijd nog een kans?
i brein is pas af op je 25e, reken daarop
a laten vallen om te leren of opvangen om te redden
s de derde keer was bij mij de keer dat het lukte
v wie betaalt dan al die keren?
!i op een gegeven moment moet je het voelen
= x | Jongerenwerk en het mbo beginnen na de meivakantie met een geldspreekuur in de sportkantine.
x Redouan (JOU) en ROC: elke wo 16-18 u, begin 12 mei
x voetbalclub DESTO geeft de sleutel en frikandellen
i waar de bal ligt, daar komen ze
s het vorige spreekuur zat op kantoor, kwam één meisje, per ongeluk
x I will make the flyer this weekend, in street language
= none
leeg same
leeg facts
proces hoe laat is pauze
grap geld maakt niet gelukkig, tikkie wel
offtopic wie wint zondag de klassieker

% Hoe krijgen we werkenden zover dat ze blijven leren?
= i | Leren moet gewoon bij het werk horen en niet iets zijn voor de vrije avond.
i uur per week in het rooster, heilig
s na de late dienst nog een webinar, nee dank je
t bij Thales plannen ze scholing in als onderhoud aan een machine
i wie leert is aan 't werk
s studeerde vier jaar op zolder, huwelijk net overleefd
!i bij ons aan de lijn kan je niet ff weg, dan staat de boel stil
= s | Juist mensen met weinig opleiding komen nooit aan scholing toe, de budgetten gaan naar wie al veel heeft.
s de directeur zit op Nyenrode, ik krijg heftruckherhaling
s STAP was binnen twee uur op, door mensen met snel internet
s mattheüs: wie heeft zal gegeven worden
s 1 op de 20 in de schoonmaak volgt iets
i trek het scheef de andere kant op
t ontwikkelbudget per cao naar rato omgekeerd aan schaal
= s | Wie slechte herinneringen aan school heeft, loopt met een boog om elk klaslokaal heen.
s bij het woord cursus krijg ik weer buikpijn van meester Jansen
s dyslectisch, toen heette dat dom
i noem het geen opleiding
t gilde-leren: een dag meelopen met een kei
s 55, al dertig jaar niks meer op papier gezet
i zonder toets, zonder rijtje, zonder bel
= t | Vakbondsmensen en collega's op de vloer krijgen anderen eerder mee dan HR.
t leerambassadeur CNV, gewoon de man van de expeditie
s toen Ans het deed durfde ik ook
t learning rep-model uit Engeland overnemen
i iemand in dezelfde overall
s mail van P&O gaat ongelezen de bak in
= v | Wie betaalt de scholing van iemand die morgen bij de concurrent kan zitten?
v waarom zou ik als mkb'er investeren in jouw volgende werknemer?
i train ze zo goed dat ze weg kunnen, behandel ze zo dat ze blijven
s lasser opgeleid, 7 mille, drie maanden later bij de buren
t O&O-fonds over de branches heen, Brainport heeft er een
a studiekostenbeding of gewoon risico nemen

% Wat moet een regionaal leerloket bieden?
= i | Eén herkenbare deur in de regio, want nu verdwaalt iedereen tussen de initiatieven.
s Leerwerkloket, Werkcentrum, House of Skills, WSP, UWV, huh
i bij de voordeur al klaar
s ben vier keer 'warm overgedragen' en nu koud
t Werkcentrum Drenthe: alles achter één balie in de bieb
i kies een naam en hou die tien jaar
!i laat duizend bloemen bloeien, concurrentie houdt ze scherp
= i | Kijk naar wat iemand kan in plaats van naar de diploma's die iemand heeft.
i skills boven papier
t EVC/ervaringscertificaat, bouwopzichter in een half jaar
s ik run een gezin van zeven, dat heet projectmanagement
t Paskamer: filmpjes van wat je doet, computer zoekt beroepen erbij
s 20 jaar bankwerker, nergens een bewijs van
v neemt een werkgever zo'n paspoort ook serieus?
!i voor een cv-ketel wil ik toch graag een diploma zien hoor
= r | Omscholen kan alleen als iemand in die periode zijn inkomen houdt.
s van 2600 naar WW, met huur van 1100
r loonaanvulling tijdens de switch, anders praat je over dromen
s wilde de zorg in, leerlingsalaris, mijn vrouw rekende het uit
r kinderopvang ook doorbetalen in lestijd
i niemand springt zonder onderkant
= t | Korte modules die later samen een diploma vormen werken beter dan een opleiding van jaren.
t mbo-certificaten, stapelen als lego
s twee jaar zie ik niet zitten, twaalf weken wel
t Deltion: module installatietechniek in zes zaterdagen
i hapklaar
s begonnen met één blokje, nu bijna niveau 4
i niet de hele koe ineens
= a | Opleiden voor de baan van nu levert snel resultaat, opleiden voor later maakt mensen weerbaar.
a vacature vullen of mens voorbereiden
s omgeschoold tot callcenter, en toen kwam de bot
i wie alleen voor vandaag traint zit over 5 jaar weer hier
a krapte-beroep of brede basis
v weet iemand wat er in 2035 nodig is, eerlijk?
= x | Het Werkcentrum en de bibliotheken openen in januari in elke gemeente een leerspreekuur.
x UWV levert 2 adviseurs, bieb de ruimte, start 15 jan
x Froukje stemt met de zes bibliotheekdirecteuren af, voor kerst
i dichtbij, anders komt alleen de stad
s vanuit Vlagtwedde is Groningen wereldreis
t koppel aan het taalhuis, zelfde ochtend
= none
leeg eens hoor
leeg -
proces onze tafel is nog niet klaar
grap ik leer elke dag dat ik niks leer
grap oude hond, nieuwe kunstjes, waf

% Hoe vinden leerlingen van praktijkonderwijs en speciaal onderwijs een plek op de arbeidsmarkt?
= i | Laat deze leerlingen al jong op veel plekken proeven, want kiezen leren ze door te doen.
i handen eerst, woorden later
s bij de bakker bleek ze doodsbang voor de deegmachine, bij de bloemist bloeide ze op (sorry)
t Pro Assen: vanaf 13 jaar elke donderdag een ander bedrijf
s I tried seven jobs before sixteen. Number six was horses
i een beroepskeuzetest zegt ze niks
s 'wat wil je worden' weet hij niet, 'vond je dit leuk' wel
= s | Na het verlaten van school valt de vertrouwde begeleiding in één keer weg.
s van 14 in de klas met twee juffen naar 'bel maar als er iets is'
s augustus was leuk, in november zat hij op de bank
i nazorg van twee jaar op papier, één appje in de praktijk
s nobody called. he thought he was fired from life
t stagecoach blijft tot je 23e, kan met ESF-geld, Noord-Limburg
!s de jobcoach van onze zoon is er na zes jaar nog steeds elke maand
= t | Eén jobcoach die meegaat van school naar bedrijf voorkomt dat de ketting breekt.
t Emma at Work
t vaste man vanaf het stagejaar, mag ook na de handtekening mee blijven kijken
s Johan kende zijn meltdowns, en de voorman kende Johan
i liever één bekende dan drie specialisten
s school, UWV, gemeente, ieder z'n eigen poppetje
v wie betaalt die ene dan?
= i | Werkgevers willen best, maar ze moeten iemand kunnen bellen als het misgaat.
s stond om 7 uur met een huilende jongen in het magazijn, nummer gaf voicemail
i niet de subsidie, de telefoon trekt me over de streep
s no-risk polis, lkv, ik ben hovenier, geen accountant
t werkgeverslijn Zwolle, binnen het uur iemand
i we will hire, just don't leave us alone with it
r eerlijk vooraf vertellen wat iemand heeft, anders begin ik niet
= a | Een diploma opent deuren, maar een branchecertificaat is haalbaar en zegt een werkgever vaak meer.
a entree of heftruckpapiertje
s VCA met voorleeshulp gehaald, hij sliep met het pasje
i ook zij willen een keer met een roos op het podium
a iedereen niveau 1 of iedereen iets waar je mee aan de slag kan
s entree gedaan, gestopt na de herfst, te veel theorie
t SVA schoonmaak, SVA winkel, echt, werkgevers kennen het

% Wat hebben deze jongeren verder nodig om zelfstandig te leven?
= i | Wonen, geld en vrije tijd tellen net zo zwaar als een baan, want daar loopt het meestal op stuk.
s baan ging goed, tot de vriendin met de creditcard
i je werkt 32 uur, de andere 136 ben je alleen
s kwam te laat, bleek op de bank bij een maat te slapen
i work falls apart at night, at home
t woontraining in een flat van Philadelphia met zes jongens
s geen hobby dan bier
= i | Ouders moeten leren loslaten en hulp krijgen bij dat moment van achttien jaar.
s ik smeer nog steeds zijn brood, hij is 22
i wij zijn de beste kenners en de grootste rem
v hoe laat je iemand gaan die geen klok kan lezen?
t oudercafé op school, ervaren vaders vertellen
s mentorschap aangevraagd op zijn 17e, kregen het op zijn 19e
!i makkelijk praten, zonder ons was hij allang onder de bus gekomen
= s | Regels voor Wajong en Participatiewet zijn zo grillig dat werken soms geld kost.
s 3 uur meer gewerkt, hele maand gedoe
s afgekeurd op papier, goedgekeurd in het magazijn, nu tussen twee potten
s verrekening drie maanden later, snapt hij natuurlijk niets van
v waarom maakt het uit of je voor of na 2015 jarig was?
s his mother hides his overtime, out of fear
i eenvoud is voor hem geen luxe
t UWV regelhulp samen invullen, school doet dat in Hoogeveen
= t | Laat oud-leerlingen terugkomen om te vertellen hoe het hun vergaat.
t reünie met loonstrook: 'kijk, dit verdien ik'
s Kevin, vuilnisman, kreeg applaus van de hele aula
t alumni-app met foto's
i een voorbeeld dat praat zoals jij
s ze geloven mij niet, ik ben juf
= v | Wie heeft de regie als een jongere tussen school, UWV en gemeente in zit?
v doorstroompunt, regionaal meld, jongerenloket: welke?
s drie dossiers, drie handtekeningen, nul afspraken
s ze zeiden alle drie dat ze 'aanhaken'
i wijs een naam aan en geef die naam een budget
v en als hij verhuist naar de stad?
!i in onze regio is het prima geregeld, pro/vso-overleg elke 6 weken
= x | De scholen en de wethouders tekenen in maart een afspraak dat elke schoolverlater een jaar gevolgd wordt.
x tekenen op 20 maart bij De Sprong, wethouders van 5 gem
x Patricia maakt de lijst, elk kwartaal een belronde
s nu weten we na een half jaar van 4 op de 10 niet waar ze zijn
i uit het oog, dat mag dus niet
i count them, name them, ring them
= none
leeg mooi
leeg ja joh
proces iets langzamer praten graag
grap ik wil ook wel een jobcoach
offtopic er staat een auto met de lichten aan, kenteken met H

% Hoe helpt de bibliotheek mensen die digitaal niet mee kunnen komen?
= i | Help met het ding dat vandaag moet, een cursus komt misschien later.
s meneer stond er met een parkeerboete en een tablet in plastic
i vraag eerst wat brandt
s 'klik & tik' les 1: de muis. ik moest mijn uitkering doorgeven voor vijf uur
i eerst de sok, dan de breicursus
t inloop zonder afspraak, ma t/m za, IDO Apeldoorn
!i als je het steeds voordoet staan ze volgende maand weer hier
= a | Meekijken is leren, overnemen is snel, en de grens tussen die twee is aan de balie moeilijk te bewaken.
a samen typen of zelf even doen
s ze duwde haar wachtwoord op een briefje in mijn hand
s rij van acht, dan neem je de muis toch over
i handen op de rug, zeg ik altijd
a 40 minuten uitleg of 3 minuten klaar
v mogen wij iemands DigiD invullen, ja of nee?
= s | Veel mensen redden zich met een telefoon maar lopen vast zodra er een formulier komt.
s kleinzoon van 20, snel op insta, snapt 'pdf uploaden' niet
s foto van een foto van een brief gestuurd
s appen kan ik, maar dan wil ie een 'browser'
i digitaal vaardig is niet hetzelfde als jong
s scherm te klein voor de knop 'akkoord'
t formulieren testen op een oude Samsung, Logius doe dat eens
= i | De overheid moet zelf een gewone weg naast de digitale openhouden, dat mag de bibliotheek niet oplossen.
i papier en telefoon: recht, geen gunst
s UWV sluit balie, stuurt door naar ons, wij hebben 2 vrijwilligers
i wij dweilen, draai eens aan de kraan
s 'alleen nog online', stond er in een brief. op papier.
i afzender betaalt de hulp
!i terug naar het loket is nostalgie, leer mensen het nou maar
= t | Zet de hulp op plekken waar mensen toch al komen, zoals de apotheek en de markt.
t camper met schotel op de markt van Winschoten
t bij de bloedprikpost, daar zit je toch te wachten
s moskee na vrijdaggebed: 19 vragen op een rij
i bieb is voor boeken, denken ze
t kassière van de Coop heeft kaartjes met ons nummer
s in De Krim komt de bus 2x daags, dus komt niemand

% Wat is er nodig om die hulp goed en blijvend te organiseren?
= r | Medewerkers kunnen dit alleen als ze weten wat ze met gevoelige gegevens wel en niet mogen.
s ik zag zijn schulden, zijn ziekte en zijn saldo. wat doe ik daarmee?
r heldere protocollen over privacy, vooraf
s vrijwilliger schreef inlogcodes in een schriftje, goedbedoeld
r geheimhouding tekenen + verzekerd zijn
v ben ik aansprakelijk als ik verkeerd klik?
i veilig voor hen, veilig voor ons
= s | Vrijwilligers krijgen problemen voorgelegd die eigenlijk thuishoren bij schuldhulp of maatschappelijk werk.
s kwam voor toeslag, bleek huisuitzetting
s drie kwartier gehuild, printer vergeten
s ik ben oud-wiskundeleraar, geen therapeut
t sociaal raadslieden op dinsdag in dezelfde hoek, scheelt alles
i achter elke muisklik zit een leven
!s valt mee hoor, bij ons is het vooral wachtwoord kwijt
= i | Tijdelijk projectgeld moet plaatsmaken voor vaste bekostiging per inwoner.
s SPUK tot eind '25, en dan?
i basisdienst = basisbudget
s elk jaar in november krijgen we allemaal een onzekere brief
i een loket dat om de twee jaar kan stoppen gaat niemand vertrouwen
s na afloop van subsidie mocht Corrie weg, zij was het loket
v wie is opdrachtgever, BZK, OCW of de wethouder?
= t | Laat jongeren van de mbo-opleiding het doen als stage, dan leren beide partijen.
t Digibuddy's Nova College, vwo'ers kan ook
s hij leerde mij whatsapp, ik leerde hem wachten
t studiepunten geven voor een spreekuur
i jong geduld bestaat, je moet het alleen vinden
!s stagiair praatte zo snel, mijn man kwam bozer thuis
= v | Hoe weten we of mensen echt geholpen zijn en niet alleen geteld?
v 4.000 vragen geregistreerd, hoeveel opgelost?
s we turven 'contactmoment'. een plaspauze is er ook een
v vraagt iemand het na een maand nog eens?
i minder vinken, meer verhalen
t drie telefoontjes per week naar bezoekers van vorige maand
s kwartaalrapport kost mij een dag helpen
= x | De bibliotheken in de provincie starten in het voorjaar één gezamenlijke opleiding voor hulpverleners achter de balie.
x Rijnbrink maakt programma, klaar feb, eerste groep apr
x elke vestiging meldt voor 1 februari 2 namen aan bij Nienke
i overal dezelfde basis
s in Almelo mag wat in Borne niet mag
t lesmateriaal van de KB gebruiken, ligt er al
= none
leeg jep
leeg eens
proces mijn stift is op
grap heeft u het al uit- en aangezet?
offtopic is er hier een toilet

% Wat maakt een verlengde schooldag de moeite waard?
= i | Extra uren moeten anders zijn dan les: judo, koken en theater, geen rekenen in vermomming.
i niet nog een dictee om half vier
s ze mocht een lasagne maken, sindsdien kookt zij bij ons
s mijn zoon heeft ontdekt dat hij kan breakdancen. wij ook, helaas, op het laminaat
t Rijke Schooldag Nieuwegein: circus en 3D-printen
i kids need mud and music, not worksheets
!i een kind van negen dat niet kan lezen heeft meer aan leesles dan aan djembé
= i | Juist de kinderen die het thuis niet krijgen moeten voorrang hebben en niet wie zich het snelst inschrijft.
s app ging 12.00 open, 12.03 vol. met de bekende gezinnen
i hockeykinderen komen er toch wel
t leerkracht nodigt eerst zelf tien kinderen uit, daarna pas open, IJsselmonde
s moeder kan niet lezen, dus het briefje bleef in de tas
i first come first served = rich come first
s nichtje stond op plek 31, woont boven de snackbar
!i zodra het een project voor zielige kinderen wordt komt er niemand meer
= r | Het lukt alleen met vaste gezichten, want kinderen gedragen zich niet bij elke week een andere trainer.
s zesde dansjuf sinds september
s ze klommen in de gordijnen, arme vrijwilliger van de schaakclub
r contract van minstens een schooljaar voor de vakdocent
i rust komt van wie je kent
t combinatiefunctionaris die ook in de pauze rondloopt
r pedagogische scholing vooraf voor sportclubs, anders chaos
= s | Leerkrachten krijgen het geregel erbij en zien hun eigen lokaal om drie uur bezet.
s nakijken op de gang
s knutsellijm op mijn digibord, 's ochtends
s 'het kost jullie niks', zei de projectleider. vier mails per dag
i ons lokaal is ook onze werkplek
t brede-schoolcoördinator aangesteld in Leerdam, team merkt er niks meer van
s they took my reading corner for taekwondo
= v | Moet de verlengde dag verplicht zijn of een keuze blijven?
v wat als mijn kind om drie uur gewoon moe is?
a verplicht haalt iedereen erbij, vrijwillig haalt het plezier erbij
i laat ze ook vervelen aub
s koranles om vier uur, dat kan dan niet meer
v en de kinderen die op woensdag bij hun vader zijn?
i all or nobody, otherwise it's a stamp on your forehead

% Hoe sluiten school, opvang en sportclubs beter op elkaar aan?
= i | Een kind moet om half drie niet van organisatie wisselen maar gewoon op dezelfde plek kunnen doorspelen.
s busje in, busje uit, jas kwijt
i één dag, één plek, één team
t IKC De Twijn, pedagogisch medewerkers draaien ook in de ochtend mee
s kleuter vroeg: 'van wie ben ik nu?'
i muur tussen bso en groep 3 eruit slopen
!i die wisseling van omgeving is juist goed, school is al lang genoeg
= s | Ouders haken af door kosten en papieren van de opvang, zeker als ze onregelmatig werken.
s toeslag terugbetalen, dat nooit meer
s ik werk via uitzend, weet het zondag pas
s 71 pagina's contract voor twee middagen
i gratis aan de poort, anders blijft 't een club van tweeverdieners
s so my eldest picks up the youngest, he is ten
v waarom moet je werken om je kind mee te laten doen?
= t | Breng de sportclub naar het schoolplein in plaats van kinderen naar de rand van de stad.
t FC Dordrecht traint dinsdags op de Albert Schweitzer
i ze fietsen niet naar de Krommeweg, ze lopen naar beneden
t playground + krachtplek, kooi open tot zeven
s lid van gymnastiek, tot de zaal naar het buitengebied ging
i de bal moet rollen waar het kind woont
= i | Erken jeugdprofessionals met een baan van de hele dag, dan is er ook personeel te vinden.
s 14 uurtjes versnipperd over 4 dagen, dat is geen beroep
i ochtend onderwijsassistent, middag bso: eindelijk brood op de plank
t combibanen Kindwijs Arnhem, wachtlijst van sollicitanten!
s left for the supermarket, better hours
r cao po en cao kinderopvang op elkaar aan laten sluiten, anders lukt combineren niet
!s ik wil juist kort, ik heb zelf kinderen
= a | Een gezonde lunch op school voor iedereen is eerlijk, maar kost geld dat dan niet naar gerichte hulp gaat.
a alle kinderen een boterham of een paar kinderen een warme maaltijd
s trommel leeg, of er zit een zakje chips in
i samen eten is ook opvoeden
t schoolmaaltijden via Jeugdeducatiefonds
a breed zonder stempel of smal met meer effect
v wie smeert ze, de juf zeker?
= x | Wethouder en besturen kiezen voor de kerst drie wijken waar het programma vier jaar vast doorloopt.
x besluit in collegevergadering 16 dec, besturen leveren voor okt hun voorkeur
x projectleider Tjitske vraagt vierjarige beschikking aan
i liever drie goed dan vijftien half
s telkens net op gang en dan eind van de subsidie
i kids notice when we quit
= none
leeg juist
leeg super
proces wanneer krijgen we het verslag?
grap verlengde schooldag? verlengde zomervakantie!
offtopic mijn bso-busje staat dubbel geparkeerd

% Waarom werken zoveel mensen in deeltijd en moet dat anders?
= s | Meer uren werken levert door toeslagen en opvangkosten vaak nauwelijks iets op.
s dag erbij = 83 netto, minus bso = 9
s wethouder riep 'ga meer werken', ik liet m'n berekening zien, stil
i stelsel bestraft de vierde dag
s marginale druk 80%+
t werkurenberekenaar Nibud, doe 'm voor je tekent
!i korte termijn misschien, maar denk aan je pensioen
= i | Deeltijd is geen gebrek maar een verworvenheid waar andere landen jaloers op zijn.
i leven is meer dan FTE
s mijn Franse schoonzus werkt vijf dagen en ziet haar peuter slapend
i 32 uur is de beschaving
s vrijdag met mijn vader vissen. daar gaat geen kabinet aan komen
i waarom is alleen betaald werk werk?
!s leuk, tot je scheidt op je 48e met een halve pensioenpot
= s | Contracten in zorg en schoonmaak zijn zo versnipperd dat iemand die meer uren wil ze niet krijgt.
s vraag al 3 jaar om 28, krijg 20
s rooster: 7-10 en 17-20, tussenin zit ik in de auto
i grote baan begint bij werkgever
t Het Potentieel Pakken, teams die zelf puzzelen, +4 uur gemiddeld
s roepen om personeel en mij niet laten werken
s vacature: 8 uur per week. wie leeft daarvan?
= i | Zolang moeders aangekeken worden op een volle werkweek, verandert er niets.
s 'vier dagen? en de kinderen dan?' vroeg ze. aan mij. niet aan hem
i het kraamhek is hoger dan het glazen plafond
s papadag heet het. mamadag bestaat niet, dat heet maandag
s schoolplein op woensdag: veertig vrouwen en een opa
i vader belt men nooit als ze spugen
!s in Amsterdam kijkt niemand daar nog van op
= a | Een fulltimebonus belooft extra uren maar beloont vooral wie al voltijds werkte.
a bonus of loon omhoog, kies
i oneerlijk voor wie niet méér kán
s bij de school kregen de mannen uit de bovenbouw het, drie juffen niks
v mag dat van het College voor de Rechten van de Mens?
a duur per gewonnen uur, maar niets doen kost ook

% Hoe verdelen stellen werk en zorg eerlijker?
= i | Vanaf de geboorte moet de partner evenveel thuis zijn, want daar ontstaat het patroon.
i eerste hap, eerste nacht, samen
s na twee weken was hij weer weg en ik wist ineens waar alles lag
t Spaans model, beide 16 wk, niet overdraagbaar
s hij nam de vijf weken op, dat was het begin
i wie de luier leert kent de wekker
!i borstvoeding verdeel je niet eerlijk, lieve mensen
= s | Mannen die minder willen werken krijgen het van hun baas moeilijk of verwachten dat.
s 'parttime in de techniek, dan kun je niet mee met de ploeg'
s durfde het pas te vragen toen mijn chef het zelf deed
s ik werk 36 in vier dagen zodat het niet opvalt
i voorbeeld van boven werkt, letterlijk
s collega met papadag stond nooit op de lijst voor teamleider
= t | Reken samen uit wat minder werken over dertig jaar kost, dan praat je anders aan de keukentafel.
t WomenInc toekomstcheck, een uurtje en een fles wijn
s we schrokken: 190.000 verschil
i liefde is mooi, aow-gat niet
t gesprek door de verloskundige laten beginnen
t pensioenverevening nu al regelen
s notaris vroeg het en we keken elkaar aan
= r | Goede en betaalbare opvang moet er zijn voordat je van ouders meer uren vraagt.
s wachtlijst Tilburg 14 mnd
r plek eerst, dan ik
i een land dat uren wil moet crèches bouwen
s bso sluit 18.00, mijn trein is er 18.12
s opa's en oma's zijn de echte infrastructuur
r openingstijden die passen bij ploegen
= v | Waarom telt mantelzorg en vrijwilligerswerk nooit mee in wat we productief noemen?
v wie draait het voetbal als iedereen 40 uur maakt?
s ik ben 3 dagen juf, 2 dagen mijn moeder, 1 avond bestuur
v staat mijn soep ergens in het bbp?
i samenleving draait op de lege vrijdag
i reken anders, brede welvaart
= x | Vijf grote werkgevers in de regio bieden vanaf januari iedere deeltijder een gesprek over uitbreiding aan.
x ziekenhuis, gemeente, Avans, Thebe, ContourdeTwern: start 1/1
x HR-directeuren zitten 9 okt bij elkaar voor de tekst
i één vraag stellen kost niets
s in twaalf jaar nooit iemand gevraagd of ik meer wilde
!x ik ga het gesprek niet aan voor de opvang geregeld is, meld ik maandag bij de OR
= none
leeg herkenbaar
leeg eens
proces de tijd gaat wel heel snel
grap ik werk deeltijd voltijds
offtopic wie heeft mijn sjaal gezien

% Hoe krijgt de ondernemingsraad echt invloed?
= i | De ondernemingsraad moet meepraten als het plan nog wit papier is, niet als de handtekening al klaarligt.
s adviesaanvraag op 19 dec, reactie graag voor kerst
i aan de voorkant of niet
s reorganisatie in de krant gelezen, daarna kwam de stapel
t kennisgevingslijst: elk kwartaal wat de directie aan het broeden is
i we only get to choose the colour of the bin
s bij de nieuwbouw zaten we vanaf dag één, geen enkele ruzie geweest
!i te vroeg erbij en je bent medeplichtig, houd afstand
= i | Kies drie onderwerpen per jaar en doe die goed in plaats van overal iets van te vinden.
s 61 agendapunten sinds januari
i minder vlooien, meer olifanten
t jaarplan op een bierviltje: veiligheid, rooster, hitte
s twee uur over het koffieapparaat
i wie alles bewaakt bewaakt niks
= s | De achterban weet niet wat de ondernemingsraad doet en hoort alleen iets bij slecht nieuws.
s 'OR, is dat dat clubje van Wim?'
s nieuwsbrief geopend door 7%
t vrijdagfilmpje van één minuut vanaf de gemeentewerf
s I learned we had a works council when they lost
i ga erheen, met vlaai
s raadpleging gehouden, 3 reacties, waarvan 1 van mezelf
!s sinds we op de app zitten weten ze mij op elke steiger te vinden
= t | Haal specialisten van de werkvloer tijdelijk in een werkgroep, dan hoeft niet alles door vaste leden.
t klankbordje hitte: 4 stratenmakers, 3 bijeenkomsten, klaar
t 'OR light' bij gemeente Breda
s zij had nooit vier jaar willen zitten, maar een klus van twee maanden prima
i kennis zit in de kantine, niet in het reglement
t snuffelstoel: een keer mee zonder stemrecht
= a | Harmonie met de bestuurder brengt je vroeg aan tafel, een stevig conflict levert soms meer op.
a polderen of procederen
s naar de Ondernemingskamer gestapt, en ineens kon alles
i be polite, but keep the lawyer's number
a goede band of harde hand
s onze voorzitter is dikke maatjes met de secretaris, hm
v wanneer heb jij voor het laatst nee gezegd?

% Wie wil er nog in de medezeggenschap en wat helpt?
= s | Medewerkers durven zich niet kandidaat te stellen omdat hun werk gewoon blijft liggen.
s 8 uur OR, 40 uur werk, reken uit
s teamleider zuchtte toen ik het vertelde
s caseload loopt door, cliënten weten niet wat een OR is
r vervanging moet geregeld zijn vóór de verkiezing
s no one covers my desk on Tuesdays
i uren op papier zijn geen uren
= i | De raad moet lijken op de organisatie: ook jong, buitendienst en flexwerkers.
s gemiddeld 57, allemaal beleid, ik ook
i waar is de man van de veegwagen?
t quotumzetel voor de buitendienst in Heerenveen
i inhuur mag niet stemmen, terwijl die een derde is
s ben 26, was meteen 'de jongere', voor alle onderwerpen
!i kies op kwaliteit, niet op leeftijd
= t | Maak de termijn korter en het instappen makkelijk, dan proberen meer mensen het.
t 2 jaar ipv 4, mag gewoon in je reglement
t duobaan: samen een zetel
s vier jaar is langer dan mijn laatste drie contracten
i proeven mag
t try-out month, sit in, no promise
s tussentijds aangehaakt zonder verkiezing, scheelde gedoe
= i | Waardeer het werk als loopbaanstap, want je leert er de hele organisatie kennen.
i nergens anders lees je een begroting zo grondig
s na de OR werd ik concerncontroller, geen toeval
i op je cv, in je gesprek, in je schaal
s 'leuk dat je dat erbij doet', zei HR
t certificaat via SBI, telt mee als opleiding
!s bij mij was het een stop op mijn carrière, lastpak-stempel
= v | Is de ondernemingsraad de juiste vorm of kan medezeggenschap ook direct met alle medewerkers?
v waarom niet een referendum per app?
a vertegenwoordigen of rechtstreeks
s bij de fusie deden we een burgerraad-achtig iets met 40 gelote collega's, top
v wie beschermt dan de minderheid?
i de wet geeft ons tanden, een panel niet
i direct democracy sounds lovely until it's about parking
= x | De bestuurder en de raad leggen voor oktober vast hoeveel uren elk lid echt wordt vrijgeroosterd.
x convenant 1 okt, secretaris OR schrijft, bestuurder tekent
x Karim vraagt alle teamhoofden in juni om hun vervangplan
i zwart op wit, anders is het welwillendheid
s WOR zegt minimaal 60 uur, wij zitten op 200 p.p.
t kijk naar regeling Provincie Utrecht
= none
leeg +1 hoor
leeg voor
proces wie notuleert?
grap OR: Oeverloos Rammelen
offtopic mijn laptop is aan update 3 van 9

% Hoe maken we roosters voor buitendienst en ploegen waar mensen mee kunnen leven?
= i | Laat ploegen hun eigen rooster maken, dan zijn er minder ruilingen en minder ziekmeldingen.
s sinds we zelf schuiven belt niemand zich meer 'griep' op zaterdag
i we zijn groot genoeg om een schema te vullen
t zelfroosteren brandweer Twente, eerst wensen, dan puzzelen
s planner zit in Zoetermeer, weet niet dat Ron carpoolt
!s bij ons kwam de grootste bek altijd weg met kerst vrij
i wie het zelf tekent loopt er ook achteraan
= s | Op het laatste moment gebeld worden vreet aan gezinnen en vriendschappen.
s 's ochtends 5 uur: 'kan je strooien?' dochter jarig
s mijn vrouw vraagt niet eens meer of ik meega
s elk weekend onder voorbehoud
s voetbaltraining van mijn jongen al 6x gemist, hij zegt niks, dat is erger
t oproepvenster: na 20 uur mag er niemand meer bellen behalve bij code rood
i vrij is vrij
= i | Bouw hersteltijd in na nachten en gladheidsdiensten, want moeheid maakt fouten met zwaar materieel.
s viel bijna in slaap op de veegmachine, Laan van Meerdervoort
i 11 uur rust is geen richtlijn
s twee nachten zout, dan dagdienst groen. bosmaaier. snap je
t werktijdenregeling Rijkswaterstaat bij vorst overnemen
i slaap is ook een PBM
!i met mijn toeslag heb ik liever uren dan slaap, klaar
= a | Vaste diensten geven regelmaat, wisselende diensten verdelen de rottige uren eerlijker.
a altijd vroeg of samen afwisselen
s ik wil wel nacht, dan breng ik de kids naar school
s vaste ploeg B heeft al 9 jaar de zondag, scheve gezichten
i eerlijk is niet voor ieder hetzelfde
v wie krijgt dan Koningsdag?
a ritme tegen rechtvaardigheid
= v | Kan vierdaags werken ook als de stad elke dag schoon moet zijn?
v 4x9 en wie haalt dan vrijdag het vuil?
t HVC proef met 4 langere dagen, twee ploegen schuin over elkaar
s kantoor heeft hybride, wij hebben een hark
v kan thuiswerken voor ons in dagen worden uitbetaald?
i ook een man met een kraan wil een vrijdag
= t | Vraag mensen jaarlijks naar hun levensfase, dan wisselt het rooster mee met kinderen en ouders.
t kaart met 5 vinkjes, elk najaar, vindt Wim van planning prachtig
s mijn kind was 2 toen ik late kreeg, nu is ze 15 en heb ik 'm nog
i een mens verandert, dat schema niet
s gescheiden, om de week de kinderen, paste precies in een 5-2
t Stadsbeheer Maastricht koppelt jong aan late, opa's aan vroeg

% Wat maakt zwaar en buiten werken vol te houden?
= i | Hitte, regen en onweer vragen vaste regels, niet het humeur van de voorman.
s 34 graden, asfalt, 'nog één straatje'
i bij 30 stoppen, punt
t hitteplan: om 5 uur beginnen en om 12 klaar
s bij bliksem in een greppel geschuild, niemand die wist wat mocht
t WBGT-metertje in elke bus
!i wij beslissen zelf wel, we zijn geen kleuters
= s | Buitenmensen voelen zich tweederangs omdat ze nooit in het gemeentehuis worden gezien of gevraagd.
s kerstborrel om 16 uur, dan lig ik al op bed
s intranet? ik heb niet eens een mailadres
s wethouder reed voorbij, zwaaide naar de container
i wij zijn de gemeente die mensen zien
s mto op qr-code, mijn telefoon is een Nokia
t mt een ochtend meelopen achter de wagen, verplicht
= i | Investeer in gereedschap en machines die rug en knieën sparen voordat er iemand uitvalt.
i accu-bladblazer, nu
s stoeptegels leggen op de knie, 26 jaar, nu een nieuwe
t vacuümheffer
s bestek zegt handmatig want goedkoper. op papier
i een rug kost meer dan een robot
r mannen moeten er wel zelf mee kunnen proefdraaien voor aanschaf
= i | Bied een route naar ander werk voor wie na zijn vijftigste niet meer kan tillen.
s van prikker naar wijkbeheerder, nu praat ik met mensen in plaats van met papier
i niet wachten tot de knie het beslist
s 'we hebben geen lichte functies', was het antwoord
t leermeesterschap: vakman leert op aan nieuwelingen
v wat verdien je dan, zelfde schaal?
s op mijn 58e naar de receptie, doodongelukkig
!i het zijn er te weinig plekken, beloof nou niks
= s | Toeslagen houden mensen vast in diensten die hun gezondheid slopen.
s ORT is 480 per maand, daar hangt mijn hypotheek aan
s dokter zegt stop met nachten, bank zegt nee
i toeslag afbouwen in vijf jaar, niet in een keer
s vrijwillig? ja, zoals ademhalen
t pot voor afbouw bij Afvalzorg Noordwijk
= x | De teamleider en twee stratenmakers proberen in de zomer drie maanden een ander rooster uit.
x Henk, Samira en Joop, juni t/m aug, ploeg Zuid
x evaluatie in september op de werf, met patat
i proberen en dan pas roepen
s planner dacht dat het niet kon, 't kon
x ik hou de verzuimcijfers bij voor die maanden
= none
leeg goed idee
leeg ja precies
proces mogen wij staan, mijn rug
grap straatmakers leggen het beter uit
offtopic wie heeft zout voor mijn stoep

% Hoe maken we werken over de grens makkelijker?
= i | Leg mensen vooraf helder uit wat werken in het buurland doet met belasting, pensioen en verzekering.
s na 12 jaar BMW in Regensburg... nee Krefeld, bleek ik 3 jaar AOW kwijt
t grensinfopunt Aachen-Eurode, gratis uurtje
s Kindergeld, kinderbijslag, allebei teruggevraagd
i reken het door voor je tekent, niet erna
s mein Chef knows nothing about Dutch tax, neither do I
i papieren zijn hoger dan slagbomen
= i | Erken diploma's over en weer, want een verpleegkundige wordt niet slechter van een grenspaal.
s 7 maanden wachten op BIG-nummer, woont op 4 km van ziekenhuis Winterswijk
i Meister is meister
s Duitse kapster met papieren mag hier niet opleiden
t Euregio-zorgpas proef Emmen/Meppen
i a drill is a drill, in Bocholt or Aalten
s bachelors tellen, vakdiploma's eeuwig gezeur
!i bij narcose wil ik graag wel een controle
= s | Door thuiswerken verlies je als grenswerker zomaar je sociale verzekering in het andere land.
s dag extra thuis en ineens premieplichtig in NL
s werkgever in Gronau verbiedt homeoffice, te ingewikkeld
s 49%-regel, wie telt?
i het virtuele kantoor stopt bij de paal
t kaderovereenkomst telewerk, formulier A1 aanvragen
v mag ik in de trein werken, halverwege Nordhorn?
= a | De buren aantrekken voor onze krapte helpt ons, maar zij zoeken dezelfde mensen.
a kaper of partner
s Vlaanderen betaalt verpleegkundigen 400 meer, weg zijn ze
i één arbeidsmarkt met een streep erdoor
a jouw tekort is hun tekort
v trekken we aan elkaar of trekken we op?
i fishing in the same pond, twice
= t | Een bus of fietspad over de grens levert meer op dan nog een project op papier.
t fietsostrada Enschede-Gronau
s laatste bus terug uit Kleve: 18.40
t BENE-bus Baarle
s trein stopt in Roodeschool en de rest is geschiedenis
i asfalt verbindt, convenanten niet
s no bus, so I drive 40 minutes to go 9 km
!i er rijdt een bus, hij is gewoon altijd leeg

% Hoe gebruikt een grensregio haar ligging als kans voor jong en oud?
= i | Leer kinderen vanaf de basisschool de taal van de buren, want daar begint elke baan.
s mijn opa sprak plat, de baas in Emmerich ook, klaar
s havo kiest Duits als eerste weg
t buurtaalproject Gronau-Losser: vanaf groep 1 een uitwisseling
i taal is de goedkoopste brug
s we watch Netflix, they watch Netflix, nobody speaks the neighbour
!i iedereen kan Engels, waarom zou je
= i | Stages en leerplekken aan de andere kant moeten gewoon meetellen voor je opleiding.
s stage in Bentheim, 'niet erkend leerbedrijf'
i leren stopt niet bij de Dinkel
t Ler(n)ende Euregio, al 20 jaar
s verzekering voor stage Duitsland: dertien mails
i a Praktikum is as good as a stage
x Graafschap College regelt samenwerking met Berufskolleg, voor sept
= s | Aan onze kant sluiten voorzieningen omdat de rekenaars een halve cirkel tekenen.
s een half ziekenhuis want 'verzorgingsgebied te klein', de andere helft is Duits
s kaart houdt op bij Overdinkel, grijs vlak
i wij zijn geen rand, wij zijn midden, andersom gekeken
s winkels vol Duitse kentekens, telt niet in het model
s half our customers don't exist, statistically
v kan CBS niet gewoon de Duitse kant meetekenen?
= v | Wie spreekt namens de grensstreek als Den Haag en Berlijn hun eigen regels maken?
v wie belt er eigenlijk met Düsseldorf?
s grenseffectentoets: twee alinea's in een toelichting
i een gouverneur met mandaat, dat zou wat zijn
s burgemeesters lossen het op met een kop koffie, mag eigenlijk niet
t Benelux-verdrag als model, experimenteerzone
i nobody in The Hague has ever missed the last bus from Kleve
= t | Laat werkgevers van beide kanten elkaar jaarlijks ontmoeten op een vaste markt.
t banenbeurs in de hal in Rheine, 60 stands, tweetalig
s stond naast een Duitse timmerman, nu doen we samen een hal
i handen geven, dan de regels
t MKB-borrel op de veerpont bij Millingen
s nieuwe collega via een praatje bij de worst
= r | Data uit het andere land moeten beschikbaar zijn voordat je samen beleid kunt maken.
r gelijke definities, dan pas een plan
s zij tellen Beschäftigte, wij banen
i je stuurt op half zicht
s 42.000 pendelaars, of 30.000, niemand weet het
v is grensdata.eu nog bij?
t CBS + IT.NRW, dat werkt, vraag er gewoon om
= none
leeg genau
leeg ja
proces kunnen we Nederlands met een beetje Duits doen?
grap Wir haben es nicht gewusst, das Formular
offtopic benzine is aan de overkant goedkoper, ik ga zo

% Hoe werken ouders en school beter samen?
= i | Een ouder die niet op de avond komt, is daarmee nog niet ongeïnteresseerd.
s ik maak schoon van zes tot negen, elke avond
s pas toen de juf op bezoek kwam zag ze de kast vol zijn tekeningen
i afwezig is niet onverschillig
s vader durfde niet, zat zelf op de lom-school
t oudergesprek om 7.30, met beschuit, Rotterdam-West: 90% erbij
!i er zijn er ook die echt niet thuis geven, laten we eerlijk zijn
= t | Begin het jaar met luisteren naar ouders over hun kind, niet met cijfers en regels.
t omgekeerd oudergesprek: ouders vertellen, leerkracht schrijft
t startgesprek in week 2, kind zit erbij en leidt
s ze vroeg waar hij blij van werd. dat heeft nog nooit iemand gevraagd
i eerst leren kennen, dan iets vinden
s tien minuten, drie over rekenen, zeven over gedrag
= s | Ouders bemoeien zich via de app zo veel met de les dat leerkrachten dag en nacht bereikbaar moeten zijn.
s 23.14 uur: 'waarom had Jens een 6?'
s groepsapp met 28 moeders en een oom met meningen
s kopie aan de inspectie, voor een verloren broodtrommel
i een school is geen helpdesk
t Parro dicht na vijven, staat in de gids
s gescheiden ouders, twee apps, twee waarheden
!s ik stuur nooit wat en hoor ook nooit wat
= i | Spreek met ouders over kansen in hun eigen taal en op een plek die vertrouwd is.
t ouderkamer met thee en een contactmoeder
i Tigrinya voor het advies, Nederlands voor de sla
s mijn dochter van 12 tolkte haar eigen slechte nieuws
t in Delft op de moskeetrap, na het vrijdaggebed
i thuis voelen voor je praat
r goede tolken, geen kinderen ertussen
v waarom betaalt de gemeente geen tolk meer?
= a | Meehelpen bij uitjes bindt ouders aan school, meepraten over het leren raakt hen en hun kind meer.
a luizenmoeder of leerpartner
i knutselen is leuk, maar wat leert hij nou?
s altijd dezelfde vijf, in de bus en in de raad
a koekjes bakken of thuis lezen
t samen spelletjes doen in de klas, ouder naast kind, uurtje

% Hoe maken we van school een veilige plek voor elk kind, ook als ouders het oneens zijn?
= i | Een school mag duidelijk zijn over waar zij voor staat, ook als een deel van de ouders boos wordt.
i neutraal bestaat niet
s Paarse Vrijdag: zes kinderen ziekgemeld
i leg uit, niet uitleggen als excuus
s directeur stond bij het hek met een vlag en een rechte rug
t schoolgids: hier geldt dit. lees voor je tekent
!i je jaagt ze weg naar eigen scholen, dan ben je ze kwijt
= t | Bij een conflict over normen helpt een gesprek met een ouder die beide werelden kent.
t wijkimam van Kanaleneiland, belt zelf met ouders
t brugfunctionaris, zoals Kansrijke wijk
s moeder van Amina zat ertussen, letterlijk, aan tafel
i één stem van binnen, tien van buiten
s we dachten dat ze tegen ons waren. ze waren bang
= s | Pesten verhuist naar de telefoon en ligt daarmee buiten schooltijd en buiten ieders bevoegdheid.
s begint om 21 u op snap, eindigt in de gymzaal
s 'wij gaan daar niet over', zei de school. politie ook niet
s zij stond in een groep van 60 als meme
v van wie is een groepsapp?
i privé bestaat niet als de hele klas erin zit
t Kanjertraining met een avond voor ouders erbij
= r | Als ouders gescheiden zijn of vechten, moet school vooraf weten wie wat mag horen.
s twee vaders op het plein, één kind, politie erbij
r gezagsregister checken bij inschrijving
s kerstviering met een lijntje ertussen
r één afsprakenblad, getekend door allebei
v mag de nieuwe vriend mee naar het tien-minutengesprek?
i school kiest nooit partij, dus moet ze weten hoe het zit
= v | Hoe ver mag een school gaan als er thuis iets niet pluis lijkt?
v blauwe plek: vragen, melden, wachten?
s ik had een gevoel, drie weken, ze is nu uit huis
t meldcode, stap 2: bel Veilig Thuis anoniem
v wat doe je met een ouder die daarna niet meer groet?
i niks doen is ook iets doen
!s gemeld op ons, was niks, mijn kind durfde maanden niet meer te vertellen
= x | De schoolmaatschappelijk werker zit vanaf november op vaste ochtenden bij de ingang.
x Hilde, ma/wo/vr 8.15-9.15, de rode stoel
x directie koopt die stoel voor 1 nov
i ze zien haar voor ze haar nodig hebben
s nu: kantoor op de derde, deur dicht, op afspraak
t zo'n hoek hebben ze op De Kaap in Leiden ook
= none
leeg zeker
leeg ? ? ?
proces mag mijn dochter ook een briefje schrijven
grap ik ben alleen hier voor de gratis broodjes
offtopic gevonden: 1 wantje, links
`
