/** Examples about work, income, school and reading. */
export const werk = `
% Hoe komen we eerder in beeld bij inwoners met betalingsachterstanden?
= s | De eerste melding van een achterstand bereikt de gemeente pas als het probleem al lang speelt.
s bij ons lag de post al een half jaar ongeopend in de keukenla
s signaal zorgverzekeraar komt binnen na twee maanden premie, dan staat de deurwaarder er soms al
s tegen de tijd dat wij aanbellen is de auto al verkocht
i we lopen achter de feiten aan
s by the time the data reaches us, people have borrowed from everyone they know
!s Vitens meldt bij ons tegenwoordig binnen dertig dagen, dat is echt vlot
= t | Bel aan de deur in plaats van een brief te sturen; een gezicht levert meer op dan een envelop.
t in Enschede gaan ze met z'n tweeën op pad, ook 's avonds en zaterdagochtend
s huisbezoek: 40% open deur. Schrijven: 3% reactie.
i blauwe en witte enveloppen zijn voor veel mensen gewoon eng
t neem een tas met praktische spulletjes mee als binnenkomer
s die mevrouw stond in haar badjas voor me en zei: u bent de eerste die komt vragen hoe het gaat
!i onaangekondigd op de stoep staan vind ik opdringerig hoor
= i | Werkgevers zien loonbeslag als eersten en horen daarom bij de keten van signaleerders.
s op de salarisadministratie weten we het allang, maar we zeggen niks want privacy
t de Geldfit-campagne voor bedrijven, gratis posters voor de kantine
i een baas die een voorschot krijgt gevraagd moet kunnen doorverwijzen
s een collega van de plantsoenendienst vroeg elke maand om z'n vakantiegeld, niemand die doorvroeg
i HR should know the number of the debt desk by heart
x MKB-Westland en Karin organiseren voor de zomer een ontbijtsessie voor ondernemers
= v | Mogen we gegevens van verschillende leveranciers stapelen zonder dat mensen daar toestemming voor gaven?
v is er een grondslag in de Wgs of rekken we die nu op?
s FG heeft bij ons de bestandskoppeling stilgelegd
v wat vindt iemand er zelf van als de gasboer en de huisbaas over hem kletsen?
a bescherming van de persoonlijke levenssfeer of op tijd kunnen helpen, allebei voor de volle 100 gaat niet
v who decides which combination of arrears counts as a red flag?
= a | Alle meldingen oppakken met een lichte aanpak, of alleen de zware gevallen met intensieve begeleiding.
a 800 smsjes de deur uit of 60 gezinnen echt vasthouden, dat is de rekensom
s wij hebben 1,2 fte voor een bak van tweeduizend
i liever één huishouden helemaal eruit dan tien een foldertje
a breadth versus depth, with this team you can't have both
i juist die kleine achterstandjes zijn makkelijk op te lossen, daar zit de winst
t Leeuwarden deelt in op enkelvoudig en meervoudig, met ieder een eigen route

% Wat maakt dat mensen hulp bij schulden wel of niet aannemen?
= s | Schaamte houdt mensen langer weg bij de schuldhulp dan gebrek aan kennis over het aanbod.
s ik ging in een andere stad pinnen zodat niemand zag dat m'n pas geweigerd werd
s mijn moeder weet het nog steeds niet
i je eigen falen op tafel leggen bij een vreemde, ga er maar aan staan
s people cross the street when they see our van
s mannen vooral, die zeggen pas iets als de vrouw weg is
!s ik had gewoon geen idee dat dit bestond, anders had ik gisteren gebeld
= i | Ervaringsdeskundigen openen gesprekken die een consulent met een formulier niet open krijgt.
i iemand die zelf in de WSNP heeft gezeten hoeft niks uit te leggen
t SchuldHulpMaatje leidt buddy's op, kosten vallen mee
s toen Ricardo vertelde over zijn eigen beslag begon heel de groep te praten
i been there beats diploma
s klantmanager met laptop: klant klapt dicht
= r | Zonder pauzeknop bij schuldeisers heeft een hulptraject geen kans van slagen.
r eerst moeten de incasso's stil, pas dan kan er een plan komen
s iedere week kwam er weer een nieuwe boete bovenop, dweilen met de kraan open
r CJIB en Belastingdienst moeten meedoen aan het moratorium, anders kun je het vergeten
t convenant met de lokale woningcorporaties: drie maanden niet ontruimen
i rust in de tent, daar begint het mee
= t | Gebruik het saneringskrediet: de inwoner houdt één schuldeiser over en iedereen weet waar hij aan toe is.
t Kredietbank Nederland doet dit standaard, kijk daar de werkwijze af
i alles in één keer afkopen geeft lucht
s van veertien rekeningen naar een bedrag per maand, ik heb voor het eerst in jaren geslapen
t waarborgfonds dekt je risico als gemeente, aanvragen duurt een uurtje
s creditors accept faster when they get the money upfront
!i je leent mensen met schulden nóg meer geld, daar heb ik moeite mee
= x | De kredietbank en het wijkteam houden vanaf september samen een wekelijks spreekuur in het buurthuis.
x Ayse regelt ruimte in De Wending, elke dinsdag 9-12
i koffie erbij, geen loket met glas
x start na de zomervakantie, evaluatie in dec door Joost
s het stadskantoor is voor sommigen twee bussen ver
i one table, two organisations, no referral letter needed
= none
leeg ?
proces kan de muziek in de hal wat zachter
grap ik sta ook rood maar dat is mijn trui
offtopic de parkeerautomaat hier vroeg 9 euro
leeg idem

% Waarom laten zoveel mensen geld liggen waar ze recht op hebben?
= s | De aanvraagprocedure vraagt om zoveel bewijsstukken dat mensen halverwege afhaken.
s drie maanden bankafschriften, kopie huurcontract, polisblad, en dan was de scan te donker
s 17 pagina's voor een koelkast
i elk extra vinkje kost je tien procent van de aanvragers
s I gave up at page six and I have a master's degree
s mijn buurvrouw is analfabeet en moest een verklaring van haar ex laten tekenen
!s viel mij juist mee, in een kwartiertje gepiept met DigiD
= i | Angst om later te moeten terugbetalen weegt zwaarder dan het voordeel van de toeslag.
s na de toeslagenaffaire raakt mijn zus geen overheidsgeld meer aan
i wie een keer een naheffing van 4000 euro kreeg, laat het de volgende keer lekker zitten
s klanten zetten zelf hun huurtoeslag te laag, voor de zekerheid
i once bitten, twice shy
i onzekerheid kost meer nachtrust dan honger
= t | Ken regelingen ambtshalve toe aan iedereen die vorig jaar al recht had.
t Tilburg boekt de individuele inkomenstoeslag gewoon automatisch over
i waarom elk jaar opnieuw bewijzen dat je arm bent, de AOW wordt ook niet ineens een ton
t bestandsvergelijking uitkeringen x minimaregeling, script ligt bij Stimulansz
s oma van 84 moet elke januari weer langs voor hetzelfde
t copy the approach they used for the energy allowance in 2022
!s vorig jaar kregen zo ook verhuisde en overleden mensen geld gestort
= v | Hoe bereiken we werkende mensen met een laag inkomen die zichzelf niet als arm zien?
v de kapster, de pakketbezorger, de onderwijsassistent: via welk kanaal?
s "minima" dat zijn anderen, ik heb toch een baan
v moet het woord bijstand niet uit al onze teksten?
v where do people on 120% actually hang out? Not in our town hall
s wij zien ze nooit aan de balie, ze zijn overdag aan het poetsen
t zet het op de loonstrook, Den Haag deed een proef met schoonmaakbedrijven
= a | Eén ruim bedrag dat vrij te besteden is, of vergoedingen in natura die zeker goed terechtkomen.
a cash of een pas met tegoed, da's de vraag
i mensen weten zelf het best waar het lek zit
s met de stadspas kan ik naar de dierentuin maar niet naar de tandarts
i een fiets wordt tenminste niet opgerookt
a trust people with money, or buy them the washing machine

% Hoe maken we de regelingen tussen gemeenten en landelijk begrijpelijk?
= s | Wie over de gemeentegrens verhuist, verliest rechten zonder dat iemand dat kan uitleggen.
s in Ede kreeg ik de laptop, in Wageningen nul op het rekest
s 110, 120, 130 procent: hangt af van welke kant van het kanaal je woont
i postcodeloterij is het
s same income, same kids, different bus stop, 900 euro less
s klant belt huilend: alles opnieuw, en nu niet meer
= i | Begin bij het inkomen per huishouden en rond daarna pas op regels, zodat werken altijd loont.
i een uurtje meer draaien mag nooit een tientje minder opleveren
s ik heb een contractverlenging geweigerd want dan viel de kwijtschelding weg
i armoedeval = beleidsfout
t Nibud rekent het voor je gemeente uit in een minima-effectrapportage
i nobody should need a calculator before saying yes to a Saturday shift
!i fulltime werken levert heus meer op, dat verhaal van de val is overdreven
= x | De regio maakt voor het eind van het jaar één gezamenlijke inkomensgrens voor alle minimaregelingen.
x wethouders Foodvalley leggen in november een voorstel aan acht raden voor
i zet de lat overal op dezelfde hoogte
x Miriam maakt de vergelijkingstabel, klaar 1 oktober
s nu heeft ieder dorp zijn eigen formulier bedacht
!i lokale autonomie is geen foutje, mijn raad wil zelf over de drempel gaan
= t | Zet een rekenhulp online waarin mensen anoniem kunnen zien wat ze mislopen.
t potjescheck.nl, staat er al, zet een knop op je homepage
t Bereken uw Recht! Zwolle heeft m op de tablets in de bieb
s mijn dochter vulde het in en toen bleek ik 1.340 euro te hebben gemist
i no login, no name, that's why it works
i eerst kijken zonder dat je je hoeft bloot te geven
= r | Balie en telefoon moeten open blijven, want een digitale voordeur sluit de helft van de doelgroep uit.
r altijd iemand die opneemt, anders kun je de rest net zo goed schrappen
s zonder smartphone ben je hier niemand
s vader staat met z'n papieren in een plastic tas, die wil tegen een mens praten
r als je de receptie wegbezuinigt moet er eerst iets voor in de plaats
i chatbots understand nothing about panic
= none
proces de stiften zijn op
leeg eens!!
grap kan ik hier ook een vergoeding voor aanvragen
offtopic wanneer wordt de Nieuwe Kanaalweg eigenlijk weer opengesteld
leeg +1

% Hoe streng of ruimhartig moet de uitvoering van de bijstand zijn?
= i | Behandel een vergissing als een vergissing en bewaar de boete voor wie bewust de boel belazert.
i vergeten door te geven dat je zoon is ingetrokken is geen misdaad
s om een tas boodschappen van moeder werd ik behandeld als een boef
i honest mistakes deserve a phone call, not a fine
t hersteltermijn van 30 dagen, doen ze in Arnhem al
s handhaver: negen van de tien dossiers zijn slordigheid
!i regels zijn regels, anders wordt het een zooitje
= s | Klantmanagers durven de ruimte in de wet niet te gebruiken uit angst voor precedent en controle.
s art. 18 staat er gewoon, maar kwaliteitsmedewerker stuurt het terug
s als ik afwijk moet ik drie A4 motiveren
i wie zijn nek uitsteekt krijgt hem afgehakt
s "straks staat de hele straat op de stoep" hoor ik elke week aan tafel
s my manager calls it exceptions, the law calls it tailoring
= r | Een uitkering mag pas gestopt worden als er iemand persoonlijk met de inwoner heeft gesproken.
r eerst kijken of die persoon nog leeft en kan lezen, dan pas de kraan dicht
s mijn broer zat in een psychose, geen reactie = blokkade
r zonder hoor en wederhoor geen beslissing, dat is nota bene de Awb
i een automatische stopbrief op vrijdagmiddag is wreed
s vorig jaar 212 stopzettingen wegens niet verschijnen, de helft bleek ziek of dakloos
= v | Moeten mensen iets terugdoen voor hun uitkering, en wie bepaalt dan wat?
v telt mantelzorg voor mijn schoonmoeder mee of moet ik perse papier prikken?
v is het verplicht vrijwillig of vrijwillig verplicht?
s hier in de kringloop werkt iemand al zes jaar 'met behoud van', gratis dus
i pruning roses in an orange vest never got anyone a job
v voor wie is die plicht eigenlijk, voor de klant of voor de gemeenteraad
= a | Vaste normen die iedereen gelijk behandelen of ruimte voor verschil per persoon.
a rechtszekerheid tegenover menselijke maat, en de rechter kijkt mee
i gelijk behandelen is ongelijke gevallen ongelijk behandelen
s mijn buurman kreeg wel een scooter vergoed en ik niet, zelfde rug
a predictable or personal, choose which complaint you want to get
t casuïstiektafel elke maand, dan blijft het een beetje in de pas

% Wat helpt mensen vanuit de bijstand echt vooruit?
= i | Ga uit van wat iemand graag wil; plaatsing op de eerste de beste vacature valt binnen een halfjaar om.
s ik moest de kassen in met mijn hernia, na drie weken weer thuis
i snelste weg naar werk is meestal een rotonde
i droom eerst, cv later
s she told them she wanted to bake, they sent her to a call centre
s draaideur: 48 % terug binnen zes mnd
!i alles is beter dan thuis op de bank, desnoods tomaten plukken
= t | Geef iemand één vaste contactpersoon met een kleine caseload.
t Bouwdepot-achtige begeleiding: 1 op 40 max
s ik had er zeven in twee jaar, elke keer mijn hele leven opnieuw vertellen
i knowing someone's dog's name gets you further than a diagnostic tool
s 180 klanten pp, dan ken je alleen BSN's
t zet mobiel nr v/d consulent in de mail en laat appen toe
= i | Laat mensen bijverdienen zonder dat elke euro meteen verrekend wordt.
t de bijverdienpremie van het Wortell-experiment in Utrecht
s twee avonden in de spoelkeuken en daarna drie maanden gedoe met inlichtingenformulieren
i parttime poetsen is een opstapje, straf dat niet
i let them keep the tips
s klusjes gaan nu zwart want wit kost je de kop
!i wie deeltijd mag stapelen komt er nooit meer uit
= r | Zonder opgeloste basis – huis, kinderen, gezondheid – heeft een re-integratietraject geen zin.
r kinderopvang eerst geregeld, anders ben ik de eerste week al weg
s wie op een bank bij vrienden slaapt solliciteert niet
r GGZ-wachtlijst voorbij, dan pas sollicitatietraining
i first the roof, then the résumé
s gebit helemaal kapot, dan lach je niet op gesprek
!s voor mij was het werk juist hetgeen waardoor de rest op z'n plek viel
= x | Het Werkplein begint in januari met een proef waarin vijftig mensen hun eigen budget beheren.
x 50 deelnemers, 2.500 euro, go live 15 jan, trekker Sandra
i vertrouw erop dat iemand zelf weet of hij een rijbewijs of een hoortoestel nodig heeft
x directie reserveert de middelen in de begroting vóór 1 nov
i better a driving licence than another empowerment course
s vorig traject kostte 4200 p.p. en leverde een map op
= none
leeg klopt
grap ik wil ook wel een budget, voor taart
proces wisselen van tafel om kwart over?
offtopic de lift naar P2 doet het niet
leeg hmm

% Welke afspraken over thuis en kantoor houden ons team bij elkaar?
= i | Teams bepalen zelf hun aanwezigheid, want het werk van een vergunningverlener is dat van een beleidsadviseur niet.
i VTH heeft balie, juristen niet. Klaar.
s dezelfde 50%-regel voor de boa en voor de communicatieman slaat als een tang op een varken
i one size fits nobody
t teamcanvas van A&O fonds invullen, kost een ochtend
i geef de groep het stuur in plaats van de directie
!i als ieder clubje wat anders kiest wordt het willekeur, leg het centraal vast
= s | Op dinsdag en donderdag is het pand overvol en op vrijdag brandt alleen het licht in de gang.
s 9.15 uur: geen stoel meer, ga ik maar in de kantine zitten bellen
s vrijdag: ik en de beveiliger
s bezettingsmeting april: 112% om 38%
i we betalen voor vijf dagen huur en leven er twee
s Tuesday feels like Schiphol in July
= t | Spreek per team een ankerdag af met een programma dat je thuis niet kunt doen.
t wij doen maandag: samen starten, casus bespreken, soep
i niet naar Zwolle rijden om daar weer in een Teamscall te zitten
t walk & talk langs de Vecht, inclusief intervisie
s onze vaste dag is alleen maar mailtjes in dezelfde kamer wegwerken
t put the hard conversations on that day, and the cake
= v | Wat doen we met collega's die helemaal niet meer komen?
v mag een leidinggevende iemand verplichten of staat dat niet in de cao?
s er is er een die ik alleen ken als een cirkel met initialen
v zit er iets achter, een zieke partner, een conflict, een verhuizing naar Drenthe?
v how long do we pretend not to notice?
i wie wegblijft is meestal iets kwijt
= a | Rust en concentratie thuis tegenover de terloopse ontmoeting bij de koffieautomaat.
a een nota schrijf ik aan de keukentafel, maar op ideeën kom ik in de gang
s vroeger hoorde je van alles bij de printer, nu moet je het inplannen
a focus or serendipity, my calendar can't hold both
s thuis krijg ik in drie uur gedaan wat hier een dag kost
i dat toevallige praatje scheelt drie mails en een ruzie

% Hoe moet het gemeentehuis er dan uitzien en werken?
= i | Maak van het gebouw een ontmoetingsplek met minder bureaus en meer plekken om samen te werken.
i sloop de rijtjes met schermen, zet tafels neer
t ga kijken bij het Huis van de Stad in Gouda, of bij het Waterschap in Den Bosch
s wij hebben 300 werkplekken en vier ruimtes voor zes man
i clubhouse, not a filing cabinet
s overleggen doen we nu staand bij het kopieerapparaat
!i ik zit in een kantoortuin met prikkels genoeg, geef mij een stiltekamer
= r | Goede techniek in elke vergaderkamer is nodig voordat gemengd vergaderen kan slagen.
r eerst fatsoenlijke microfoons, dan pas praten over een hybride overleg
s de mensen op het scherm horen alleen gekraak en de lepel van Henk
s tien minuten klooien met HDMI, elke keer
i if you can't hear the remote people, they're not in the meeting
r ICT moet een dag per week rondlopen voor storingen, anders blijft het behelpen
t Owl-camera op tafel, plug & play
= s | Nieuwe collega's leren de organisatie niet kennen als iedereen vanuit huis werkt.
s na vier maanden wist ik niet wie mijn directeur was
s stagiair zat drie weken alleen op een eiland van acht bureaus
i het ongeschrevene leer je door af te kijken
s I onboarded through a pdf
t buddy eerste honderd dagen samen op kantoor, BEL-combinatie doet dat
!s ik ben in coronatijd begonnen en dat ging prima hoor
= i | De gezondheid van thuiswerkers is evengoed een zaak van de werkgever.
s mijn collega werkt al vier jaar op een strijkplank
i ook in de zolderkamer geldt de Arbowet
s Nekklachten +23 % PMO 2024
i the desk chair matters as much as the meeting
t thuiswerkbudget van 750 euro plus ergocoach via video, zie de cao
s om tien uur 's avonds nog mails, want de laptop staat er toch
= x | Facilitair en de ondernemingsraad leggen voor de zomer een nieuwe plattegrond voor aan alle teams.
x FaZa tekent, OR toetst, 15 juni op intranet
x Wouter haalt voor Pasen wensen op bij de afdelingen
i laat ons tenminste meekiezen waar de muren komen
s vorige verbouwing hoorden we toen de verhuisdozen er stonden
v komt er dan eindelijk ook een kolfruimte?
= none
leeg ja
grap mijn kat is de beste leidinggevende
proces wie schrijft er mee op het flipover?
offtopic de frikandel in de kantine is verdwenen, schande
leeg ...
proces tijd!!

% Hoe krijgen we jonge mensen zover dat ze bij de gemeente solliciteren?
= s | Onze vacatureteksten schrikken starters af door jargon en eisenlijsten.
s "sparringpartner in een politiek-bestuurlijk krachtenveld" mijn neef dacht aan judo
s wo-denkniveau, vijf jaar ervaring, schaal 8. lol
i niemand van 23 herkent zich in 'integraal regisseur'
s I stopped reading at 'competenties'
t laat een trainee de tekst herschrijven, scheelt de helft
= i | Laat zien dat je hier aan je eigen straat en stad kunt werken; dat kan geen adviesbureau bieden.
i je fietst elke dag langs wat je zelf bedacht hebt
s mijn vader wijst nog steeds naar die rotonde: die is van hem
i purpose you can actually cycle past
t filmpje van Alkmaar met de speeltuinontwerper en haar eigen kinderen
i maatschappelijke impact is onze lease-auto
!i straat en stad leuk, maar ik kan mijn huur er niet van betalen
= t | Werf via stages en bijbanen, want wie hier al rondloopt blijft.
t Hogeschool Saxion heeft een minor publiek, schuif daar aan
s vier van onze zes jongsten zijn begonnen als vakantiekracht bij de afvalinzameling
t keep a list of former interns and send them a birthday card with a vacancy
i een afstudeerder is een proeftijd van een half jaar
s ik zat op zaterdag achter de kassa van het zwembad, nu ben ik beleidsmedewerker sport
= a | Een traineeprogramma met eigen budget of jongeren direct op een gewone functie zetten.
a dure klas met heidagen of gewoon een stoel en een opdracht
s trainees zijn na twee jaar weg naar het Rijk, kosten 90k p.p.
i in een klasje leer je elkaar kennen over afdelingen heen, dat betaalt zich terug
i geef ze een echt dossier, niet een speeltuin
a rotate or root, that's what we have to choose
= v | Waarom duurt het zo lang voordat iemand na zijn sollicitatie iets hoort?
s zes weken stilte en toen een afwijzing via noreply
v wie ligt er eigenlijk dwars, de VOG of onze eigen agenda?
s kandidaat had intussen drie andere aanbiedingen
v kan het niet gewoon binnen tien dagen, de Lidl kan het ook
i in deze markt ben je na een week al te laat

% Wat zorgt ervoor dat jonge collega's na het eerste jaar blijven?
= i | Geef beginners meteen verantwoordelijkheid in plaats van ze notulen te laten maken.
s ik heb acht maanden zaaltjes gereserveerd
i laat mij eens een wethouder bijpraten, ook als ik struikel
s mijn eerste week mocht ik een raadsvraag beantwoorden, fantastisch was dat
i let them break something small
i je wordt geen ambtenaar van toekijken
!s ik verzoop, had graag een half jaar meegelopen voordat ik zelf voor de raad stond
= s | De gemiddelde leeftijd van vijftig bepaalt de sfeer, de lunch en het tempo.
s tafelgesprek: caravan, pensioen, knieën
s ik ben de enige onder de dertig op de hele verdieping
i grijs is geen kleur, het is een cultuur
s everyone here remembers the guilder
s borrel begint om 16.00 en is om 17.15 afgelopen
= t | Een netwerk van jonge ambtenaren over gemeentegrenzen heen geeft houvast.
t FUTUR, lid worden, lustrum meepakken
t Jong Twente: elke maand bij een andere gemeente eten
i met lotgenoten mopperen houdt je op de been
s bij mij hing het aan een appgroep met zeven leeftijdsgenoten van buurgemeenten
i peers next door keep you from quitting
r uren ervoor in je jaarplanning, anders bloedt het dood
= r | Zonder uitzicht op een vast contract en doorgroei verhuizen ze naar het Rijk of een bureau.
r teken een vaste aanstelling na twaalf maanden, dan kunnen we een hypotheek krijgen
s van 7 naar 8 duurt hier vijf jaar, en dan moet er eerst iemand dood
r er moet een pad zijn dat je vooraf kunt zien
s Deloitte called, plus twenty percent
s drie jaarcontracten op rij en toen toch maar naar BZK
!i ik hoef geen trapje, ik wil interessant werk
= x | Elke directeur neemt in 2026 een jonge collega als reverse mentor.
x gemeentesecretaris geeft aftrap 12 jan, koppels door P&O
i laat de top eens luisteren naar wie net binnen is
x Lotte levert namen aan, deadline kerst
t Shell en ING doen dat al jaren, handleiding is online
i they know TikTok, you know the council: trade
= none
leeg dit!
grap ik voel me ineens heel oud aan deze tafel
proces plakken we bovenaan of onderaan?
offtopic iemand een oplader usb-c?
leeg mee eens

% Waar komt de werkdruk bij de veiligheidsregio en omgevingsdienst vandaan?
= s | Niet de hoeveelheid werk maar het voortdurende omschakelen tussen spoed en planning put mensen uit.
s net lekker in een rapport, gaat de pieper
s elf tabbladen, vier apps, twee telefoons
i ad hoc is hier een vaste baan geworden
s my to-do list is fine until the phone rings
s 's ochtends plan ik mijn dag en om half tien kan die in de prullenbak
i schakelen kost meer dan sjouwen
= s | Opengevallen plekken worden stilzwijgend verdeeld over de blijvers.
s Marja weg, Marja's mapjes bij mij
s vacature stond 14 maanden open, niemand vroeg wat er dan níet meer hoefde
i gaten vullen met mensen die al vol zitten
s two left, so three of us do five jobs
s 'kun jij dit er even bij pakken' = voor altijd
!s toen Peter vertrok is zijn hele pakket echt geschrapt, kan dus wel
= i | Bestuurders moeten durven zeggen wat er niet gebeurt als er iets nieuws bij komt.
i nieuw voor oud, anders geen voor
s coalitieakkoord: 84 ambities, nul schrappunten
i nee is ook een bestuurlijk antwoord
t stoplijst naast de begroting leggen, provincie Fryslân heeft een format
s de raad nam drie moties aan op één avond, dinsdag lagen ze op mijn bureau
i every yes upstairs is a late night downstairs
= a | Hogere normen halen met overwerk, of kwaliteit inleveren en mensen heel houden.
a minder controles en iedereen gezond, of de KPI en drie man ziek
i een zeven is ook een voldoende
s wij leverden altijd tienen, tot de helft thuis zat
a good enough on time or perfect and burnt out
!i bij brandveiligheid kun je niet een beetje minder, punt
= v | Wanneer is druk gezond en wanneer wordt het roofbouw?
v waar zit het kantelpunt en wie ziet dat?
s de één bloeit op van een crisis, de ander ligt drie weken wakker
v is er een meetlat die beter is dan mijn vrouw die zegt dat ik chagrijnig ben?
i adrenaline is a loan, not income
v hoe weet je dat van iemand die nooit klaagt?

% Hoe voorkomen we uitval en helpen we zieke collega's terug?
= i | Praat over belasting voordat iemand omvalt, als vast onderdeel van het werkoverleg.
t stoplichtrondje: groen oranje rood, twee minuten
i het gewoonste agendapunt van de week maken
s niemand zei ooit iets, tot Anja huilend in de fietsenstalling stond
s bij de brandweer is dat normaal na een heftige inzet, op kantoor nooit
i name it while it's still a pebble
= t | Een bedrijfsmaatschappelijk werker zonder wachttijd verdient zichzelf terug.
t OpenUp, anoniem, dezelfde dag nog een psycholoog
s huisarts: 11 weken, BMW'er: donderdag
i elke week eerder praten scheelt een maand thuis
s one chat with her and I slept again
t zet het nummer achter op de toegangspas
= s | Leidinggevenden zijn zo druk met inhoud dat ze het contact met een zieke laten verslonzen.
s na zes weken een fruitmand van de secretaresse, dat was het
s mijn chef wist niet of hij mocht bellen
s span of control 1 op 34
i Poortwachter-data worden gehaald, de mens niet
s I got a form from the system before I got a message from my boss
!s mijn teamleider stond elke vrijdag met soep voor de deur
= r | Terugkeer lukt alleen als de oorzaak op de werkvloer eerst is weggenomen.
r dat conflict moet van tafel, pas dan opbouwen
s ik kwam terug in hetzelfde rooster en lag er na een maand weer af
i een opgelapte vis in hetzelfde vieze water
r andere taken klaarzetten vóór dag een
i fix the job, not just the person
!i mensen moeten ook zelf leren grenzen stellen, het ligt niet altijd aan de baas
= x | HR start in oktober een proef met een vervangingspool van gepensioneerde collega's.
x Dirk belt de oudgedienden in september, pool van tien per 1/10
i de ouwe rotten kennen de sleutel van elke kast
t bel de onderwijspool in Rotterdam, die doen dit al jaren met oud-leraren
x kosten uit het verzuimpotje, akkoord MT 3 sept
i retired firefighters are bored, ask them
= none
leeg !
proces te weinig tijd voor deze vraag
grap verzuim? ik ben er nu toch
offtopic de stickers op mijn laptop laten los
leeg 👍

% Wat kunnen scholen en gemeente samen doen aan het lerarentekort?
= s | Leraren verlaten de stad omdat ze er geen betaalbare woning vinden.
s juf Samira rijdt elke dag vanuit Almere, ze houdt het niet lang vol meer
s schaal LB en dan 1.450 kale huur, reken maar uit
i zonder sleutel geen schoolplein
s ons laatste sollicitatiegesprek klapte op de woningmarkt
s three colleagues moved to Zutphen last year, for a garden
!s ze vertrekken bij ons vanwege het gedrag van ouders, niet vanwege de stenen
= t | Geef voorrang aan onderwijspersoneel bij sociale en middenhuur.
t Amsterdam reserveert per jaar een paar honderd huurhuizen voor leerkrachten en verpleegkundigen
t lokale huisvestingsverordening art. 'beroepsgroepen', VNG-model
i haal ze binnen met een voordeur
s dankzij het lerarenflatje kon ik drie jaar blijven
r corporaties moeten het in de prestatieafspraken vastleggen, anders blijft het een persbericht
= i | Organiseer de schooldag anders: vier dagen les van de leraar, de vijfde dag van vakmensen uit de buurt.
i een timmerman of dansdocent kan prima een vrijdag vullen
s groep 7 heeft nu elke vrijdag kookles van de wijkbakker, feest
t Leerlab op Zuid, vijfde dag met cultuurinstellingen
i the fifth day belongs to the neighbourhood
s bij ons gaan ze die dag gewoon naar huis, dat is het alternatief
!i onderwijstijd is geen knutselmiddag, kwetsbare kinderen lopen juist dan achterop
= a | Onbevoegden voor de klas zetten of een groep naar huis sturen.
a zijinstromer zonder papieren of dertig ouders aan de telefoon
s vorig jaar stond de conciërge drie weken voor groep 4
i beter een lieve onderwijsassistent dan een lege stoel
a warm body or locked door, every Monday at seven
i wij zouden ook geen onbevoegde chirurg willen
= v | Hoe voorkomen we dat rijke scholen de leraren wegkopen bij scholen met de zwaarste leerlingen?
v kan een stadsbrede pot voor arbeidsmarkttoelage dat rechttrekken?
s de Vinexschool heeft reserveleraren, wij een rooster vol gaten
v who decides that my kid gets the substitute?
s ouders in Hillegersberg regelen het wel, op Zuid niet
i eerlijk verdelen, schaarste voelt niet iedereen even hard

% Wat trekt nieuwe mensen naar het vak en houdt hen er?
= i | Geef starters twee jaar lang een lichter rooster en een vaste begeleider.
s na drie maanden had ik elke avond migraine
i je gooit niemand in het diepe zonder bandjes
t inductieprogramma van Hogeschool Utrecht: 20% vrijgeroosterd in jaar 1
s my mentor left before I had learned where the copier was
i minder uren, meer naast iemand zitten
= t | Trek zijinstromers met een salaris tijdens de opleiding en een proefdag voor de klas.
t meelopen op een woensdag via klasseburen, meld je in twee klikken aan
s accountant, 44, is nu gelukkig in groep 5
t subsidie zij-instroom: 20k, aanvragen bij DUS-I in juli
i try before you switch
s ik wilde wel, maar drie jaar geen inkomen met twee kinderen ging niet
= i | Haal alles wat geen lesgeven is weg bij de leraar.
s formulieren voor de jeugdzorg, gymzaalsleutels, hoofdluis, ik doe alles
i een klas geven is het vak, de rest is corvee
t eventmanager en administratief medewerker op zes scholen gedeeld, in Deventer
i I was trained to teach, not to fix the printer
s drie uur per week aan toetsen invoeren in ParnasSys
!i die gesprekken met thuis hóóren bij het vak, dat wil ik niet kwijt
= s | Het beroep heeft in gesprekken een slechte naam gekregen, terwijl veel leraren tevreden zijn.
s op verjaardagen vraagt men alleen nog of het wel te doen is
s elke krant schrijft crisis, ik heb gewoon een topgroep
i we praten ons eigen werk kapot
s my students think we are all burnt out
s tevredenheidsonderzoek: 7,9. Haalt het journaal niet.
= x | De schoolbesturen maken voor het voorjaar één gezamenlijke sollicitatieplek voor de hele regio.
x penvoerder Stichting Openbaar Onderwijs, live 1 maart
i solliciteer één keer en tien scholen zien je
x Bianca vraagt offertes bij twee platformbouwers voor kerst
s kandidaten kregen vijf keer hetzelfde formulier
i nu vissen we in dezelfde vijver met zes hengels
= none
leeg zeker
proces mag ik een andere kleur stift
grap wij hebben geen tekort aan leraren, wij hebben een teveel aan kinderen
offtopic stakingsdag in maart, weet iemand of het OV rijdt?
leeg ++

% Hoe krijgen we goede schoolgebouwen met het geld dat er is?
= s | De bouwkosten stijgen harder dan de vergoeding waarmee gemeenten moeten bouwen.
s normbedrag 2021, aanbesteding 2025, gat van 4 miljoen
s aannemer lachte ons uit bij het aanvragen van de offerte
i de VNG-norm loopt al jaren achter de stenen aan
s for this money you get half a gym
s we wachten tot de markt zakt, maar hij zakt niet
= i | Reken over veertig jaar met energie en onderhoud, niet alleen over de eerste steen.
i goedkoop bouwen is duur stoken
s onze school uit 1988 kost 90 mille per jaar aan gas
t TCO-rekenmodel van Ruimte-OK, spreadsheet staat op de site
i total cost, please, not just the ribbon-cutting
s schoolbestuur betaalt de rekening en de gemeente de bouw, dus niemand telt op
!i voor een raad die vier jaar zit is veertig jaar gewoon te ver weg
= a | Nieuw bouwen op de rand van de wijk of het oude pand in het hart renoveren.
a monument opknappen met gedoe of een doos langs de rondweg
s de opa's hebben hier in hetzelfde lokaal gezeten, dat telt
i lopen naar school gaat boven glimmende gevels
a new and far, or old and dear
s renovatie viel tegen: asbest achter elk plafond
= t | Gebruik dezelfde ontwerpen voor meer scholen en koop samen in.
t De Bouwstroom, acht scholen in een reeks, 15% goedkoper
i niet elk schoolbestuur hoeft een eigen architect te ontdekken
t Lego: standaard casco, eigen gevel
s wij begonnen voor de derde keer met een leeg vel
s catalogue school, and the kids didn't even notice
!s onze catalogusschool paste niet op de helling, dus alsnog maatwerk
= v | Wie houdt de sleutel en de rekening als een schoolgebouw ook wijkgebouw wordt?
v is het dan van de stichting, van de gemeente of van de beheerder?
s de karateclub liet de verwarming drie weken aan
v wie belt de loodgieter zaterdagavond?
v what happens when the choir wants the hall and the school has parents' evening
i leg vast wie de gootsteen ontstopt

% Wat maakt een schoolgebouw prettig om in te leren en te werken?
= s | De lucht in veel lokalen is zo slecht dat kinderen na de lunch in slaap vallen.
s CO2-meter op rood om tien uur
s in groep 8 ruikt het naar gymschoen en banaan
i benauwd leren is geen leren
s my son comes home with headaches three days a week
s ramen kunnen niet open want uitgebroken kozijnen
!s sinds de SUVIS-installatie meten wij overal netjes onder de 900
= i | Laat leerlingen en leraren meetekenen voordat de plattegrond vastligt.
i wie er elke dag zit weet waar de fiets staat
s architect had geen kapstok bedacht, voor tweehonderd jassen
t maquette van karton met groep 6, werkte als een trein
i ask the cleaner, she knows every corner
s bij ons mochten we kiezen uit drie kleuren stoel, dat was de inspraak
= i | Een schoolplein moet groen en uitdagend zijn en buiten schooltijd open voor de buurt.
t Springzaad geeft advies over wilgenhutten en takkenwallen
s tegels, hek, bordje verboden te voetballen
i modder is goed voor je
s na vijven gaat het slot erop en hangen ze bij de Albert Heijn
i open gates make safer streets
!s toen het hek open bleef vonden we 's ochtends bierblikjes
= r | Een inclusief gebouw vraagt rustige ruimtes en toegankelijkheid voordat leerlingen met een beperking kunnen instromen.
r lift, prikkelarme hoek, aangepast toilet; eerst regelen, dan inschrijven
s mijn dochter in de rolstoel deed gym op de gang
r zonder hellingbaan geen inclusie, hoe mooi de visie ook is
i a quiet corner is not a luxury
s leerling met autisme zat een jaar in de magazijnkast, bij gebrek aan iets anders
= x | De wethouder legt voor de begroting een lijst voor van gebouwen die het eerst aan de beurt zijn.
x integraal huisvestingsplan 2e lezing 6 nov, Hendriks trekt
i zet de slechtste bovenaan, niet de luidste
x schoolbesturen leveren voor 1 juni een bouwkundige scan aan
s nu wint het bestuur met de beste lobbyist
i ranking first, arguing later
= none
leeg helemaal mee eens
proces tweede ronde was te kort
grap bij ons hangt de verf er bij van de jaren zestig, prachtig retro
offtopic de schoolreis gaat naar Slagharen
leeg ??

% Hoe bereiken we volwassenen die moeite hebben met lezen en schrijven?
= s | Mensen verbergen hun moeite zo knap dat bijna niemand het merkt.
s bril vergeten, zegt hij, al veertig jaar
s op het werk laat ze haar collega de klokkaart invullen
i wie het verstopt is een meester in omwegen
s my father signed everything with a flourish, he couldn't read a word
s twintig jaar chauffeur geweest zonder een briefje te schrijven
= i | Bereik mensen via werk, sport en zorg, niet via een cursusfolder.
i je meldt niemand aan met tekst die hij niet kan lezen
t assistente bij de huisarts stelt twee vragen, Taalpunt regelt de rest
s wij kwamen ze tegen in de kleedkamer van Sparta
i via via, dat is het kanaal
i meet them at the pharmacy, not at the language desk
!s onze flyer in de wachtkamer leverde juist zeven aanmeldingen op
= t | Werk met taalambassadeurs die vertellen hoe het bij hen ging.
t Stichting ABC heeft oud-cursisten die op bezoek komen
s Hans vertelde op de verjaardag van de voorzitter, iedereen stil
i eigen verhaal breekt het ijs
t let a former learner open the meeting, it costs you a bunch of flowers
s ik wilde het wel van Trudy aannemen, die was net zo dom als ik, zei ik altijd
= v | Wat is de reden dat mannen van boven de vijftig zo zelden beginnen?
v trots, ploegendienst of gewoon moe na het werk?
s in onze groep zitten elf vrouwen en Ahmed
v moet je ze lokken met techniek of voetbal in plaats van met boeken
v why do men my age prefer the garage to the classroom
i wat niet stoer is, bestaat niet
= r | Werkgevers moeten lestijd onder werktijd geven, anders komt niemand ver.
r uren van de baas, dan pas beginnen
s na acht uur schoonmaken zakken mijn ogen dicht
i wie de vloer dweilt om vijf uur kan niet om zeven uur spellen
s Tata doet het in de ploeg, slaagt wel
r contract tussen HR en docent, vooraf
!i op mijn werk wil ik juist niet dat collega's het weten, ik leer liever 's avonds

% Hoe maken we de overheid zelf leesbaar voor iedereen?
= i | Schrijf brieven op het niveau van de ontvanger en test ze met mensen die moeilijk lezen.
t B1-check en dan langs een testpanel van taalambassadeurs
s de brief begon met 'ingevolge artikel 4:13', ik dacht dat ik een boete had
i wie het niet kan uitleggen heeft het zelf niet begrepen
i write for your aunt, not for the judge
s in ons klantpanel snapte niemand het woord 'beschikking'
!i soms eist de wet precieze woorden, dan kun je niet alles versimpelen
= s | De overheid praat vaker met plaatjes en pictogrammen, maar ook die begrijpt niet iedereen.
s een icoontje van een envelop, wat moet ik daar mee
s pijltjes op de DigiD-pagina wijzen naar niks
i een tekening is geen vertaling
s our arrows and icons confuse my mother more than words do
s stoplichtkleuren op de afvalkalender: oranje is geloof ik gft
= t | Zet bij elke moeilijke brief een filmpje of een voorleesknop.
t ReadSpeaker op de site, twee ton is het niet
t QR-code op de envelop die in vier talen praat
s opa luistert naar de gemeente op z'n telefoon, knap hè
i een stem is sneller dan een alinea
s sound button, done
= i | Laat medewerkers aan de balie herkennen dat iemand het niet kan lezen en zonder gêne helpen.
t training Herkennen en doorverwijzen van Stichting Lezen en Schrijven
i vraag niet: kunt u lezen? vraag: zullen we het samen doen?
s baliemedewerker gaf mij de pen en draaide zich om, dat was klote
i people feel it when you see them without exposing them
s ze las hardop voor, en iedereen in de rij hoorde het
= a | Alles digitaal vereenvoudigen of juist papier en mensen behouden voor wie niet meekomt.
a klik maar of kom langs, het kan niet allebei even goed zijn bij dit budget
i iemand die een brief niet leest leest ook geen scherm
a cheaper screens or slower counters
s met de e-mailbevestiging stond ik bij de buren voor de deur te vragen wat er stond
!i digitaal kan voor deze groep juist beter, met audio en vertaling erbij
= none
leeg +
proces mag het raam dicht
grap ik kan de regels op mijn briefje zelf niet meer lezen
offtopic is er nog koek
leeg ja precies

% Wat moet de openbare bibliotheek over tien jaar zijn?
= i | De bieb is de laatste plek in de stad waar je mag zitten zonder iets te kopen.
s bij de HEMA kijken ze je na twee cappuccino's weg, hier niet
i een dak voor wie nergens anders terecht kan
s dakloze man leest elke ochtend de Telegraaf, helemaal uit
i the only living room in town without a till
s studenten met eigen boterhammen, oma's met breiwerk
!i ik vind het inmiddels meer een opvang dan een bibliotheek
= i | De kern blijft het lezen van kinderen; de rest mag daar niet van afleiden.
i laat de naaimachines en 3d-printers maar, koop prentenboeken
s op vrijdagmiddag zijn er tien workshops en geen voorleesuurtje
s PISA: een derde van de vijftienjarigen kan een bijsluiter niet lezen
i first stories, then everything else
t de Bibliotheek op school, vaste collega op elke basisschool
!s mijn zoon kwam voor de robot en ging met een strip naar huis
= s | De openingstijden passen bij het rooster van het personeel en niet bij het leven van de lezers.
s woensdag 14-17, wie kan er dan? ik niet
s zondag dicht, terwijl iedereen dan tijd heeft
i open als men vrij is
s I finish work at six, it closes at half past five
t onbemande uren met pas, zoals in Oosterhout
= v | Waar houdt de rol van de bieb op en begint die van welzijn, zorg of gemeente?
v wij doen belastingaangifte, digidhulp en eenzaamheid: is dat nog ons vak?
s een vrouw kwam met een blauw oog, ik ben collectiespecialist
v who trains us for all that?
v als wij het niet doen, wie dan wel in dit dorp?
i je moet weten wanneer je doorverwijst
= a | Eén groot huis in het centrum of een fijnmazig net van kleine punten.
a parel met auditorium of zes kastjes dichtbij
s mijn dochter van acht mag niet alleen de stad in fietsen
i een groot gebouw trekt mensen die anders nooit kwamen
a flagship or footpath
s bibliobus rijdt weer, in Hoogeland staan ze te wachten als vroeger

% Hoe blijft de bibliotheek overeind met krap geld en weinig vrijwilligers?
= r | Met de nieuwe zorgplicht moet er eerst structureel geld komen, anders blijft het een verplichting op papier.
r rijksmiddelen oormerken, anders verdwijnen ze in het gemeentefonds
s wet aangenomen, pot nog leeg
i een plicht zonder portemonnee is een verzoek
r provincie moet meebetalen aan het lidmaatschap van de collecties
s promised in The Hague, not yet paid in Stadskanaal
= s | De vrijwilligers die de uitleen draaiend houden worden ouder en hun opvolgers zijn er niet.
s gemiddeld 71, en Riet heeft nu een heup
s vier jaar terug veertig mensen, nu negentien
i wie is de volgende die de sleutel wil
s the newest volunteer is my mum and she's 68
s we moesten donderdag dicht omdat Kees op vakantie was
= t | Trek jongeren met een maatschappelijke stage of een bijbaan als leesvriend.
t MDT-traject: 80 uur, certificaat erbij
s twee meiden van de havo lezen voor in de peuterspeelzaal, zo schattig
t pay them as library buddies, eight euros an hour, they queue up
i als je vijftien bent wil je ergens bij horen
s mijn zoon doet het voor zijn cv en bleef hangen
= i | Geef een brede school of zorgcentrum een plek in het gebouw, dan betaalt de huur zich samen terug.
i deel het dak, deel de rekening
s kinderopvang ernaast = elke ochtend dertig gezinnen over de vloer
t Kulturhus in Borne, even bellen met de beheerder
i share the boiler, share the bill
s de thuiszorgwinkel zit er nu bij, ik kwam voor een rollator en nam een thriller mee
!i samen in een pand klinkt lief, maar het zijn drie bazen en een koffieautomaat
= x | De bibliotheekdirecteuren en wethouders bieden in maart een gezamenlijk bod aan de provincie aan.
x Anneke en Ferdi schrijven, concept eind januari
i trek samen op, alleen krijg je een schouderklopje
x agenderen in het PO Cultuur van 11 maart
s iedere gemeente belde apart en kreeg apart een nee
i one loud voice, not five mumbles
= none
leeg jup
grap boeken zijn gezellig, die zeggen niks terug
proces duurt deze ronde tot 4 uur?
offtopic ik zag gister een ijsvogel bij het kanaal
leeg -

% Hoe zorgen we dat er voor elk kind een plek is in de kinderopvang?
= s | Wachtlijsten dwingen ouders om minder te werken of oma te vragen.
s ik heb mijn contract teruggezet naar twintig uur, er was geen dinsdag
s oma van 74 staat om half zeven op de stoep
s op de lijst voor de positieve test al
i geen plek = geen baan, zo simpel is het
s waitlist of fourteen months, baby is eleven months old
!s hier in Delfzijl staan groepen leeg, kom maar deze kant op
= i | Opvang hoort een basisvoorziening te zijn zoals school, ongeacht of ouders werken.
i kinderen hebben er recht op, ook als mama thuis zit
s zonder baan geen toeslag, en zonder toeslag geen vriendjes
i van nul tot twaalf in een huis
i childcare is infrastructure, like roads
s in Zweden lachen ze om ons systeem met schijven en urenregistratie
!i als het gratis is komt iedereen vijf dagen, en dan is er helemaal geen ruimte
= a | Grote organisaties met vaste kwaliteit of kleine opvang dicht bij huis.
a keten met private equity of Tante Ineke met zes kleintjes
s bij onze gastouder mocht hij gewoon mee naar de markt
i groot heeft invallers, klein heeft aandacht
s ons kleine kdv ging dicht na één ziekmelding
a chain or kitchen table, what do you trust
= r | Extra groepen kunnen pas open als er genoeg gediplomeerde pedagogisch medewerkers zijn.
r leidster-kindratio rond, dan de deur open
s lokaal staat er, verf droog, geen leidsters
s elke maandag bellen of de groep doorgaat
r opleiding mbo-3 moet eerst betaald worden door de branche, niet door de meiden
i no hands, no nappies
= t | Combineer kinderopvang en onderwijs in één contract, zodat medewerkers volledige dagen kunnen werken.
t combinatiebaan: 's ochtends klas, 's middags bso, fulltime loon
s nu werk ik 7-9 en 15-18 en zit ik daartussen in de auto
t Laterna Magica in IJburg, ga kijken
i een halve baan blijft niemand doen
i one employer, one pension, whole day

% Wat hebben jonge kinderen nodig om goed te kunnen beginnen?
= i | Voorschoolse educatie werkt alleen als ouders zelf meedoen.
i thuis voorlezen en zingen doet meer dan zestien uur groep
s moeder kwam nooit binnen, ze stond aan het hek
t VVE Thuis, elke week een boekje mee en een opdracht
s papa's koffieochtend op de peuterspeelzaal, twaalf vaders!
i the parent is the first teacher, we come second
!i je kunt het ook niet allemaal bij ouders neerleggen, die werken zich suf
= s | Peuters komen met een grotere taalachterstand binnen dan voor corona.
s wijzen in plaats van praten, de helft van de groep
s kinderen van drie die swipen over een boek
i schermtijd eet woordjes
s our speech therapist is fully booked until Easter
s nulmeting najaar 2024: 31% onder de norm
= v | Hoe bereiken we ouders die hun kind niet naar de peuterspeelzaal brengen?
v zijn het kosten, cultuur of gewoon onbekend?
s de buren dachten dat het alleen voor 'probleemkinderen' was
v wie komt er achter de voordeur, de jeugdarts of de buurvrouw?
t wijkambassadeurs Somalische en Eritrese moeders in Tilburg
v does anybody ask the parents who said no?
= t | Kijk met consultatiebureau en opvang samen naar dezelfde observatiegegevens.
t overdracht via KIJK! en een warm belletje
s de jeugdverpleegkundige wist het al twee jaar, wij kregen niets
i één dossier in plaats van drie meningen
t toestemmingsformulier ouders, één keer bij de inschrijving
i same child, same sheet of paper
!i ik wil niet dat mijn kind overal als 'risico' in een systeem staat
= x | De gemeente verlaagt per januari de ouderbijdrage voor gezinnen zonder toeslag.
x college stelt nieuwe tabel vast 9 december
x Fenna informeert alle locaties voor de kerst
i haal die drempel van 40 euro weg
s twee dagdelen kostten ons ineens meer dan de boodschappen
i every euro at the door is a missing toddler
= none
leeg idd
grap mijn kind kan al wel 'duur' zeggen
proces wie is de tafelheer ook weer?
offtopic glutenvrije koek aanwezig?
leeg .

% Hoe laten we talent binnen de provincie zich ontwikkelen?
= s | Wie op zijn plek zit en goed is, krijgt meer werk in plaats van een andere kans.
s beloning voor snel werken: nog een dossier
s ik ben vast voor 'mijn' gebied, want niemand anders kent het zo goed
i onmisbaar zijn is een gevangenis
s being good at excel made me the excel person
s mijn chef wil me niet kwijt, dus hij zegt niets over de vacature bij Mobiliteit
= i | Zet talent breed neer: bij vakmanschap hoort evenveel waardering als bij leidinggeven.
s ik ben hydroloog en kan alleen groeien door manager te worden
i trap omhoog mag ook zijwaarts of dieper de inhoud in
t dubbele loopbaanladder, Rijkswaterstaat heeft 'm
i an expert is not a failed manager
s ons beste ecoloog geeft nu leiding en is doodongelukkig
= t | Wissel tijdelijk van baan met een buurgemeente, waterschap of maatschappelijke organisatie.
t in één maand omgeruild met Waterschap Rijn en IJssel, formuliertje van niks
s drie maanden op een school gezeten, ik schrijf nu andere subsidies
i andere stoel, andere blik
t job swap, ask Sanne, she knows the form
r dekking achterlaten thuis, anders zit je twee keer vol
= v | Moeten we talenten aanwijzen of laten mensen zichzelf kandideren?
v wie bepaalt wie er veel in zich heeft?
s vorig jaar twaalf 'high potentials', elf man, tien met een sjaal
i wie zich niet meldt kan net zo goed een parel zijn
v is self-nomination just rewarding the loud ones?
s mijn leidinggevende droeg mij voor en ik wist van niks
= a | Geld voor dure opleidingstrajecten of tijd om in het werk zelf te leren.
a leergang van tien mille of elke vrijdagmiddag vrij om iets uit te zoeken
s certificaat aan de muur, niets ermee gedaan
i leren doe je aan de vergadertafel met een mentor naast je
a a course or a chance, I'd take the chance
!i zonder een echte leergang leer je alleen van je eigen fouten

% Hoe voeren we ontwikkelgesprekken die ergens toe leiden?
= s | Het jaargesprek is een verplicht formulier dat na tien minuten de la in gaat.
s ik kreeg een 3 en een high five, klaar
s systeem AFAS verwacht een vinkje vóór 31 dec
i een ritueel zonder god
s mine took seven minutes, including the coffee
s doelen van vorig jaar: nooit opgezocht
!s bij mij was het een eerlijk gesprek van anderhalf uur
= i | Vraag naar wat energie geeft en wat leegtrekt, en laat scores weg.
i ik wil geen cijfer, ik wil weten of ik door mag
t het energie-kwadrant op een A4, staat bij de loopbaancoach
s toen zij vroeg waar ik wakker van word, moest ik slikken
i nobody ever grew because of a 6.5
s voor het eerst mocht ik zeggen dat ik jaarrekeningen vreselijk vind
= t | Trek een externe loopbaancoach erbij die er los van de hiërarchie staat.
t het A&O fonds Provincies betaalt vijf gesprekken
s met haar durfde ik te zeggen dat ik weg wilde
i niemand klaagt bij wie zijn schaal bepaalt
t book directly, boss doesn't get a bill or a name
s mijn coach is van buiten, we wandelen in het bos
= r | Leidinggevenden moeten eerst zelf leren luisteren voordat je een nieuwe gesprekscyclus invoert.
r training verplicht voor elke clustermanager, anders verandert er niks
s hij zat de hele tijd op zijn telefoon te kijken
i nieuw formulier, oude oren
r eerst de top, dan de rest
s you can't download empathy from the intranet
= x | Vanaf januari schrijft elk team een leerplan van één pagina, met een eigen budget.
x concernstaf verdeelt per fte 600 euro, per 1/1
x Joris levert voor 15 nov een leeg model
i hou het op één kant, verder leest niemand
s 22 pagina's opleidingsvisie, ik kom er niet doorheen
i small sheet, own wallet
= none
leeg hear hear
grap mijn talent is lunchen
proces de timer is stuk
offtopic wie is er met de trein van 16.12?
leeg helder

% Hoe krijgen we een ambtenarenapparaat dat lijkt op de stad?
= s | Sollicitanten met een niet-Nederlandse naam worden nog altijd minder uitgenodigd.
s Mohammed stuurde als Mark dezelfde brief, ineens koffie
s 140 kandidaten, vijf gesprekken, raad eens
i we kiezen wie op ons lijkt
s onze eigen wijk is 60% migratieachtergrond, de tweede verdieping 6
s my cousin has two masters and no reply letters
!s in de laatste ronde waren drie van de vijf van kleur hoor, het gaat beter
= t | Werf anoniem en beoordeel op een proefopdracht in plaats van een brief.
t Den Haag haalt naam en geboorteplaats eruit, software Recruitee
t werkproef van een uur: schrijf een notitie
s de brief schreef mijn zusje, dus wat zegt die nou
i test the work, hide the name
r eerst de functie-eisen duidelijk opschrijven, anders blijft het buikgevoel met een omweg
= i | Diversiteit zonder inclusie is een draaideur: mensen komen binnen en lopen er even snel weer uit.
s drie keer gevraagd of ik van de catering ben
s mijn collega vertrok, 'het is hier zo wit qua grappen'
i uitgenodigd op het feest, nooit ten dans gevraagd
i hiring is the easy half
s ze vonden mijn hoofddoek 'gedurfd'
s uitstroom cultureel divers: 2x gemiddeld
= a | Streefcijfers met gevolgen of groei op eigen kracht.
a quotum met tanden of de tijd zijn werk laten doen
s tien jaar wachten, nog steeds dezelfde groepsfoto
i zonder getal is het een goed voornemen
i je wilt niet de collega zijn die 'voor het quotum' binnen is
a targets or patience; patience has had its chance
!i ik vertrouw meer op een goede trainer dan op procenten
= v | Wie is er verantwoordelijk als het niet lukt?
v rekent iemand de directeur hierop af?
s we hebben een diversiteitsmanager van twaalf uur en verder niemand
v staat het in haar jaarplan of alleen in de nieuwsbrief
v who loses sleep over this, honestly?
i wat niemand toekomt, doet niemand

% Wat maakt een werkplek veilig voor wie anders is dan de meerderheid?
= i | Grappen ten koste van anderen moeten door omstanders worden gestopt, niet alleen door het slachtoffer.
s iedereen lachte en toen keek iedereen naar mij
i wie zwijgt doet mee
t active bystander training, ook voor de portiers
s mijn lesbische collega moet steeds de uitleg geven
i laughing along is also a vote
!i straks mag je niks meer zeggen, humor is hier juist bindmiddel
= t | Een netwerk van collega's met een gedeelde achtergrond geeft steun en advies aan de directie.
t regenboognetwerk en multicult platform, allebei eigen budget
s bij de borrel van het netwerk hoefde ik voor het eerst niks uit te leggen
t ask the network before you write the policy
i samen sta je minder alleen
s de directie kwam luisteren en nam twee punten mee
r uren onder werktijd geven, anders drijft het op vrije avonden
= i | Feestdagen, bidruimte en genderneutrale toiletten zijn gewone arbeidsvoorwaarden, geen gunst.
s ik moet met Suikerfeest vrij vragen, met Pasen krijg ik het cadeau
t wisselbare feestdagen, cao-artikel 6.2.5
i kleine dingen zeggen of je welkom bent
s de wc-deur is voor hem een dagelijkse afweging
i a quiet room costs less than one lost colleague
= r | Zonder onafhankelijke vertrouwenspersoon blijven meldingen in een la liggen.
r iemand van buiten de lijn, anders meldt niemand
s mijn manager is bevriend met de dader
s vorig jaar 0 meldingen, dat is niet goed, dat is stil
i wie klaagt over zijn baas gaat niet naar zijn baas
r ensure anonymity first
= x | P&O publiceert elk kwartaal cijfers over in- en uitstroom naar achtergrond, geslacht en leeftijd.
x eerste dashboard 1 april, opgesteld door Nadia
i meten is een spiegel ophangen
x OR krijgt de tabel een week eerder te zien
s niemand weet hoeveel vrouwen in schaal 13 zitten
i count it or it didn't happen
!v mag dat wel volgens de AVG, herkomst registreren van je personeel?
= none
leeg 💯
grap ik ben een minderheid: ik lust geen drop
proces te veel mensen aan één tafel
offtopic iemand nog een tafeltennisbal?
leeg yes

% Wat is de toekomst van het sociaal werkbedrijf?
= s | De oude Wsw-medewerkers vertrekken met pensioen en de nieuwe instroom vult hun plek niet.
s bij de inpak waren we met zestig, nu met negentien
s Wsw krimp 6% pj, nieuw beschut lopen we op
i een fabriek zonder mensen
s Gerrit heeft veertig jaar schroefjes gedaan, wie nu
s our canteen used to be loud
!s in onze regio staan er juist wachtenden voor beschut
= i | Houd een eigen werkplaats in stand voor wie nooit bij een gewone baas terecht kan.
i er moet altijd een vangnet zijn als de markt nee zegt
s Ronnie heeft toezicht nodig bij alles, daar zit geen werkgever op te wachten
i niet iedereen past in een regulier bedrijf, hoe graag je ook wilt
i a place to go every morning, that's the point
s toen de hal sloot zat mijn broer twee jaar thuis bij de tv
!i zo'n aparte hal is apartheid, hoor, zoek liever een plek bij de buren
= t | Haal werk dat naar lagelonenlanden ging terug en laat het hier doen.
t fietsreparatie voor Swapfiets, in Zaandam loopt dat goed
t demontage e-waste via WeCycle, opdrachten genoeg
s onze mensen halen koper uit oude routers, heel tevreden
i circulair is ons tweede leven
t reshoring: kijk naar kerstpakketten en papieren wijnkistjes
= a | Verliezen dekken met gemeentegeld of commerciële opdrachten die het ritme opjagen.
a subsidie of deadline, en de man aan de lijn betaalt het
s tempo ging omhoog, drie mensen raakten overspannen
i soms is een jaar min goed voor de ziel
a cheap labour for a webshop, or subsidised dignity
i een bedrijf dat op eigen benen moet staan moet ook mogen verliezen
= v | Wie beslist eigenlijk of iemand beschut mag werken, en waarom duurt dat een jaar?
v UWV-advies, gemeentebesluit, wachtlijst: wie heeft de regie?
s mijn dochter is 19 en wacht 14 maanden
v waarom twee keer keuren wat één keer duidelijk is
v can't we use the school's own assessment?
s wethouder zei dat het budget op was in mei

% Hoe krijgen meer mensen met een beperking een plek bij gewone werkgevers?
= i | Pas het werk aan op de mens in plaats van de mens op de vacature.
t jobcarving: knip de kleine taken uit een baan, Randstad Participatie helpt
i maak van tien halve klussen één hele
s bij de Jumbo is Yaro nu de man van de kratten, niemand anders wil het
i carve out the job around the person
s de vacature vroeg multitasken, mijn zoon kan één ding heel goed
= r | Een werkgever durft pas als er een vaste begeleider is die snel komt als het misgaat.
r jobcoach bereikbaar binnen een uur, anders geen contract
s vrijdagmiddag paniek en het servicepunt was al dicht
i ik ben ondernemer, geen hulpverlener
r de hulp moet blijven, niet na een half jaar verdwijnen
i someone to call, day one to year three
= s | Banenafspraak levert vooral tijdelijke en deeltijdplaatsen op die na een jaar ophouden.
s jaarcontract, 20 uur, subsidie op, doei
i plaatsen tellen we, levens niet
s onze bakker kreeg premiekorting en toen was het over
s I had three 'first real jobs'
s vijf van de zeven waren in maart weer thuis
!s bij de gemeente Assen zit mijn buurjongen al acht jaar in vaste dienst
= t | Laat ervaren werkgevers hun verhaal vertellen aan de nieuwkomers.
t ondernemersontbijt van De Normaalste Zaak, plekje reserveren
s de installateur zei: hij is stipter dan ik, daar was heel de zaal van onder de indruk
i baas tegen baas gelooft elkaar
t ask the garage on Industrieweg, they have done it for nine years
i een wethouder overtuigt geen aannemer
= x | De gemeente plaatst zelf dit jaar twintig mensen uit het doelgroepregister in vaste banen.
x college stelt plaatsing vast, 20 in q4, HR levert uitvraag aan
i geef het goede voorbeeld of hou je mond
x team groenonderhoud krijgt zes plekken, Bert regelt inwerken
s wij vragen ondernemers wat we zelf niet doen
i practise before you preach
= none
leeg top
grap ik ben ook beschut, vooral als het regent
proces mag de rolstoel dichterbij?
offtopic broodje kroket was koud
leeg 100%

% Hoe komen statushouders sneller aan betaald werk?
= s | Wachten in een azc maakt dat mensen hun ritme en hun vak kwijtraken.
s twee jaar op een stapelbed en dan moet je ineens om zes uur op
s hij was chirurg in Aleppo, nu schilt hij aardappels voor de tijd
i stilstand roest
s in camp I forgot how to be tired from work
s drie keer verhuisd: Ter Apel, Budel, Goes; elke keer cursus opnieuw
= i | Laat taal en werk gelijk opgaan: op de werkvloer leer je sneller dan in het lokaal.
s na een half jaar bij de slager spreekt Yonas beter dan zijn klasgenoten met B1
i schroevendraaier leer je door hem aan te geven
t Taalbuddy in de kantine, gebeurt bij Philips in Drachten
i words stick when your hands move
s in het lokaal ging het over de brandweer, op zaterdag sta ik in de kas
!i eerst een diploma Nederlands, anders blijf je je leven lang vakkenvullen
= t | Gebruik startbanen waarbij gemeente en werkgever het loon delen in het eerste jaar.
t Startbaan-regeling, SZW betaalt mee, checklist bij Divosa
t Utrecht met de schoonmaakbranche: zes maanden 50/50
i loonkosten halveren haalt de koudwatervrees weg
s zo kwam Mehari bij de loodgieter terecht
t split the wage, then split the risk
= v | Hoe tellen we buitenlandse diploma's en ervaring eerlijk mee?
v waarom duurt een IDW-waardering langer dan de cursus zelf?
s ik ben elektrotechnicus en kreeg 'niveau mbo-2 indicatief'
v can an employer just test me for a day?
v wie wil er nou een portfolio zien in plaats van een stempel
s hoogspanning aangesloten in Damascus, hier mag ik geen lamp ophangen
= a | Snel beginnen onder je niveau of wachten op een baan die past.
a nu orderpicken of over twee jaar verpleegkundige
s mijn man koos het magazijn, hij zit er nog
i elke eerste trede is een trede
a quick money or long road, with three kids you don't get to choose
i wie eenmaal onderaan staat raakt zelden nog omhoog

% Wat vraagt de komst van nieuwkomers van werkgevers en collega's?
= i | Collega's moeten worden voorbereid op een nieuwe collega met een ander verleden.
s Abdel at alleen in de kleedkamer, niemand had iets gezegd
i vertel het team wie er komt en wat hij nodig heeft
t een werkvloercoach voor de ploegleider, twee dagdelen
s they thought he was arrogant, he was scared
i het begint bij goedemorgen zeggen
= s | Kleine ondernemers zijn bereid maar weten niet waar zij moeten beginnen met vergunning en papieren.
s de bakker wil wel, maar het UWV-formulier is in een taal die hij niet spreekt
s twv ja of nee? drie instanties, drie antwoorden
i wat ingewikkeld lijkt blijft liggen
s boss gave up after a week on hold
s ik heb een loodsman gebeld, die zei: dat is de IND, die zei: dat is u
!t sinds de meldplicht in 2023 is het gewoon twee minuten online, doe het gewoon
= r | Zonder kinderopvang en vervoer buiten kantooruren kan een moeder met een vroege dienst niet beginnen.
r crèche open om half zes, dan kan ik
s bus rijdt pas om 7.40, dienst begint om 6
s alleenstaand, twee peuters, en een rooster dat wisselt
r eerst een fiets of bus, pas dan een contract
i the earliest shift starts where the bus stops
= t | Zet rolmodellen op de voorgrond die zelf eerder als vluchteling begonnen.
t Refugee Talent Hub organiseert een meet & greet per branche
s Alem, nu ploegbaas, kwam vertellen: doodstil in de zaal
t bel Said van installatiebedrijf Feenstra, die komt graag spreken
i iemand die het gedaan heeft zegt meer dan tien brochures
i seeing one makes you count yourself in
= x | De arbeidsmarktregio organiseert voor mei drie dagen waarop werkgevers en nieuwkomers elkaar spreken.
x Werkgeversservicepunt boekt de zaal in de Brabanthallen
i geen banenmarkt met tafels, wel een dag meewerken
x Rita nodigt veertig bedrijven uit voor 12 maart
s vorige keer was het een stand met pennen en niemand die praatte
i let them cook together, then talk contracts
= none
leeg eens
grap mijn Nederlands is ook nog niet B1
proces koffie op tafel 4 is op
offtopic de herdenking is om half zes op het plein
leeg ok

% Waar haalt de regio de vakmensen vandaan voor energie en bouw?
= s | Installatiebedrijven kunnen hun opdrachten niet meer aan en stoppen met nieuwe klanten.
s wachttijd warmtepomp: 40 weken, monteur: 55
s mijn neef heeft een bus, een ladder en telefoon die hij niet meer opneemt
s Enexis zoekt 500 man, iedereen zoekt dezelfde 500
i orderboeken vol en handen leeg
s they quote you a price for 2027
!s bij ons ligt het aan de vergunning, de monteurs hebben tijd zat
= i | Laat werken met je handen in het onderwijs weer net zoveel waard zijn als studeren.
s mijn zoon wilde lassen, de mentor zei: jij kan toch ook vwo
i hoog en laag, schaf die woorden af
i een goede stukadoor is zeldzamer dan een jurist
s open dag: vwo-hal vol, techniekhal met vijf man
i hands are brains too
t laat elke brugklasser een dag naar de gieterij van Doesburg
= t | Leid mensen in vier maanden op tot monteur en stop het restant in het werk.
t Techniekcollege Zuid-Holland, zestien weken en je kunt op het dak
s taxichauffeur van 51, sinds maart in de warmtepomp
t mini-certificaten per onderdeel: kabels, kap, ketel
i leer eerst het simpele, de rest komt wel op de steiger
s short course, long job
= a | De goede mensen wegkopen bij elkaar of samen opleiden voor de hele keten.
a vijftig euro meer per dag bieden of samen een vakschool financieren
s Heijmans kaapte drie jongens op één maandag
i concurrenten moeten hier kameraden worden
a poach or pool, it's always the same ten guys
i wie niet wil opleiden, moet gewoon niet mogen klagen
= v | Wat kan een gemeente zelf doen aan een tekort dat overal speelt?
v hebben we echt knoppen of is dit Haags werk?
s wij kunnen alleen onze eigen bestekken aanpassen
v wat als we in elke aanbesteding een leerlingplek eisen?
v is this our problem or just our complaint
i bestek als hefboom

% Hoe verdelen we de schaarste in de regionale arbeidsmarkt?
= i | Zorg, onderwijs en energie moeten samen bepalen wie er voorrang krijgt, in plaats van elkaar te beconcurreren.
s ziekenhuis biedt parkeerplaats, school kan niet meebieden
i één tafel waar we eerlijk zeggen wie het het hardst nodig heeft
i noodzakelijk werk eerst
s our care home lost six staff to the battery factory
t regiodeal Achterhoek heeft een gedeelde vacaturebank
!i in een vrije markt kun je niet zeggen: jij mag niet in de batterijfabriek werken
= s | Reistijd en woningnood houden mensen uit onze kust- en plattelandsgemeenten weg.
s Den Helder: een kwartier te ver voor iedereen
s wonen in Kapelle kan, maar de bus stopt om zes uur
i ver is niet kilometers maar minuten
s I'd take the job if there was a train
s jonge verpleegster ging weg, twee uur ov per dag
= t | Laat gepensioneerden die nog willen parttime en op hun eigen voorwaarden meedraaien.
t Oudstanding, pool van technici 65+, gewoon aanvragen
s Willem van 68 komt op dinsdag, leert jongens solderen
i geen baas en geen targets, dan willen ze wel
i don't retire knowledge
t flexcontract van 12 uur, geen AOW-gevolgen
= r | Voordat we mensen van ver werven moeten fatsoenlijke huizen en contracten geregeld zijn.
r bedden eerst, anders slapen ze in de loods
s zeven Polen op een boerenerf, één wc
i wie haalt, zorgt ook
r certificering SNF is de ondergrens
s we needed hands and got neighbours
= x | De zes wethouders ondertekenen voor de zomer een akkoord over scholing en mobiliteit.
x akkoord ligt 4 juni klaar, secretaris Jeroen
x UWV levert maandcijfers aan voor de tussenstand
i geen papier, wel namen met bedragen
s vorige convenant hing alleen bij de wethouder in de gang
i sign, fund, count
= none
leeg 👌
proces we zitten met acht man, dat past niet
grap vakmensen gezocht voor de koffieautomaat
offtopic wie is er van de voetbal gisteren?
leeg tja

% Wat hebben kinderen in arme gezinnen nodig om mee te doen?
= s | Kinderen verzwijgen thuis wat iets kost, om hun ouders te sparen.
s hij zei dat hij geen zin had in het schoolkamp, hij was aan het rekenen
s mijn dochter gooide de uitnodiging van het partijtje in de prullenbak
i kleine volwassenen zijn het
s she said she wasn't hungry, it was lunchtime
s briefje van de schoolfotograaf zit al drie weken in de tas
= i | Deel schoolspullen en contributies zo uit dat niemand ziet wie hulp krijgt.
i geen stempel, geen aparte rij
s Sinterklaas van de gemeente met een pasje, de hele klas wist het
t Jeugdfonds betaalt rechtstreeks aan de voetbalclub, penningmeester zwijgt
i same shoes, same bag, no sticker
s bij ons kreeg ieder kind hetzelfde mapje, dat was fijn
!i een pas met je naam is toch niks om je voor te schamen, gewoon gebruiken
= t | Geef ouders de fiets, de tablet of zwemles zelf in plaats van een vergoeding achteraf.
t Stichting Leergeld: een belletje en de fiets staat klaar
s eerst voorschieten kan niet als er 30 euro op staat
i bonnetje bewaren lukt niet als je hoofd vol zit
t direct pay to the swimming pool, no parent money involved
s zwemdiploma A gehaald, mama huilde
= v | Hoe weet een leraar dat er thuis geldproblemen zijn zonder te speuren?
v mag je vragen waarom de sporttas ontbreekt?
s elke maandag geen ontbijt, maar we zeiden niks
v when is it caring and when is it nosy
s 'gym vergeten' was zes weken lang 'geen gymschoenen'
v moet daar een protocol voor of een goed gesprek
= a | Geld naar gezinnen met kinderen of naar voorzieningen op school voor iedereen.
a kindgebonden bedrag omhoog of gratis lunch voor de hele klas
i alle kinderen hetzelfde broodje, dan hoeft niemand te vragen
s in Finland eet iedereen warm, daar is het geen punt
a purse or plate
!i rijke kinderen gratis lunch geven is weggegooid geld

% Wat maakt dat steun aan arme gezinnen werkt?
= i | Help het hele gezin in plaats van een losse vergoeding per kind.
i een schooltas lost de huur niet op
s drie organisaties, vijf folders, één moe gezin
t gezinsplan met één regisseur, Breda 'Alle Kinderen Telt'
s one mum, six counters
i vader in de schulden is een kind in de stress
= s | Het aanvragen kost ouders zoveel tijd en energie dat velen het laten.
s ik moest mijn loonstroken in drievoud, terwijl de gemeente die zelf heeft
s afgewezen omdat ik nog vier dagen in het andere huis stond
i de papierwinkel zelf is armoede
s I cried over a checkbox
s moeder met nachtdienst heeft daar gewoon de kracht niet voor
= t | Kijk in de klas en de club wie er niet is en bel dan de ouders.
t clubambassadeur bij vv De Zouaven belt elke maand na wie er mist
s er waren drie jongetjes ineens weg, contributie bleek het
i afwezigheid is ook een signaal
t jeugdprofessional op de vereniging, Rotterdam heeft dat
i count heads, call parents
= r | Samenwerken in de wijk lukt alleen als er een vaste coördinator is met tijd en mandaat.
r één paar handen met 24 uur per week en een pinpas
s iedereen wil wel, en dus niemand
s na het project ging de trekker weg, en de app-groep ook
r mandaat van de wethouder, anders blijft het theedrinken
i someone has to own the map
= x | De gemeente en scholen openen voor de kerst een winkel met tweedehands schoolspullen.
x start 10 dec in het oude postkantoor, Petra beheert
x Rotary sorteert boeken vanaf 1 nov
i winkelen met kleur op je wang is anders dan aannemen
s overal liggen vergeten gymtassen in schoolkasten
i a shop, not a charity box
= none
leeg ❤️
grap ik was vroeger arm, ik wist alleen niet hoe dat heet
proces ik versta er geen woord van met die ramen open
offtopic is er een stopcontact aan deze kant?
leeg x

% Hoe vinden mbo-studenten een goede stage?
= s | Studenten met een migratieachtergrond zoeken drie keer zo lang naar een stageplek.
s 92 mailtjes, twee antwoorden, allebei nee
s Fatima belde en de plek was vol, haar klasgenoot Kim mocht een uur later komen
i gelijk diploma, ongelijk startschot
s Youssef studeerde een half jaar later af door een stage die er niet kwam
s they liked my cv until they saw my photo
!s in de zorg nemen ze bij ons iedereen met twee benen, naam maakt niks uit
= t | Laat de school matchen, zodat bedrijven niet zelf kiezen op naam en gezicht.
t ROC Midden Nederland deelt toe zonder kennismaking vooraf, werkt
i haal de keuze weg bij wie bevooroordeeld is
s bij toewijzing zeiden de bazen: o, dat is eigenlijk een topper
t stagematching blind, vraag het aan Albeda
i no interview, no bias
!i een leerling moet ook leren solliciteren, dat neem je hem zo af
= i | Een stage verdient een vergoeding, want onbetaald werk sluit armere studenten uit.
s mijn zus werkte na haar stage tot elf uur bij de Mac
i hbo krijgt 600, mbo een bedankje
s reiskosten van Veghel naar Eindhoven uit eigen zak
i free labour is a luxury product
t Stagepact, neem de richtlijn over in je eigen personeelsregeling
= v | Wat kan een student doen als hij op de stage gediscrimineerd wordt?
v naar wie ga je als je begeleider zelf de grappen maakt?
s ik heb het maar laten gaan, ik had de uren nodig
v is er een meldpunt dat ook terugbelt?
v what happens to the company, anything?
s mentor zei: hou nog even vol, het zijn maar tien weken
= r | Er moet eerst een begeleider met tijd zijn, anders staat een stagiair alleen te vegen.
r praktijkopleider vrijroosteren, vier uur per week, vooraf afgesproken
s na drie weken wist ik alles van bezems
r geen plek zonder naam van wie erbij zit
i an intern without a guide is a broom
s baas op vakantie, ik draaide de zaak

% Wat kan de gemeente zelf betekenen voor studenten uit het mbo?
= i | De overheid moet in eigen huis meer functies openstellen zonder hbo-eis.
s schaal 6 en toch 'hbo denk- en werkniveau', waarom
i een diploma niveau 4 kan prima vergunningen behandelen
s I have ten years of practice and can't apply
i onze lat ligt te hoog voor het werk dat er is
t Groningen schrapte de opleidingseis in een derde van de vacatures
= s | Mbo'ers voelen zich op het stadhuis bezoekers in andermans wereld.
s iedereen vroeg wat ik studeerde en keek toen weg
s lunch met praat over corpora en Leiden
i het is de taal, niet de taak
s they asked if I was there to fix the printer
s overleg van anderhalf uur zonder dat ik snapte waarover
!s ik had de leukste tijd, ze namen me overal mee naartoe
= t | Maak een leerteam waarin studenten van verschillende niveaus samen een opdracht uitvoeren.
t Wijklab Leeuwarden: mbo, hbo en wo op een echte klus
t Challenge-week met Firda, tien studenten per vraagstuk
s de timmerman in spe zag iets dat geen planoloog zag
i mix maakt slim
i three levels, one table, better plan
= a | Veel korte stages voor iedereen of weinig lange plekken met een baan aan het eind.
a snuffelen met tachtig of opleiden met acht
s na tien weken kende ik net het wachtwoord
i liever een handvol die blijft
a taste or job
i een kort bezoek opent de deur voor wie er nooit aan dacht
= x | Personeelszaken reserveert vanaf september vijftig stageplekken, verdeeld over alle afdelingen.
x afdelingshoofden melden voor 1 juni hun aantal bij Marloes
i iedere club minstens één, geen smoezen
x roc's krijgen de lijst op 15 juni
s nu zitten ze allemaal bij groen en facilitair
i spread them out, from finance to mayor's office
= none
leeg precies
grap ik doe hier stage als koffieautomaat
proces nog vijf min
offtopic mijn ov staat op rood haha
leeg !!

% Hoe voorkomen we dat kinderen thuis komen te zitten?
= s | Een kind is meestal al maanden aan het uitvallen voordat iemand het woord thuiszitter gebruikt.
s eerst buikpijn, toen maandagen, toen helemaal niet meer
s absentie stond gewoon als ziek, negentien weken lang
i wegkwijnen gaat in stilte
s we saw the grades drop and called it puberty
s hij ging nog wel naar school, hij ging alleen niet meer naar binnen
= i | De school moet zich aanpassen aan het kind, in plaats van andersom.
s prikkels, bel, trappenhuis, tweehonderd pubers: mijn zoon kookte over
i de mal is te klein, niet het kind te groot
i kind is niet stuk
i stop repairing kids, repair corridors
s Op de Agora-school kan ze wel, daar kiest ze zelf
!i met dertig in de klas kan ik niet voor iedereen een aparte route maken
= t | Laat een leerling in kleine stappen terugkeren, te beginnen met een plek buiten het klaslokaal.
t OPDC met paarden in Kootwijk, twee ochtenden
t bouw op met kwartieren: hek, aula, een uur tekenen
s eerst bij de conciërge helpen met stoelen, na kerst weer bij wiskunde
i een voet in de deur is een voet
t start with the library corner and the kitchen
= v | Wie is er verantwoordelijk als school, zorg en ouders het niet eens worden?
v leerplicht, samenwerkingsverband, jeugdteam: wie hakt de knoop door?
s elf mensen aan tafel en niemand die iets besloot
v kan er één iemand met doorzettingsmacht komen?
v whose kid is he, on a Tuesday afternoon?
s ze wezen allemaal naar de wachtlijst
= a | Leerplicht handhaven met een boete of het verzuim met rust laten om vertrouwen te winnen.
a proces-verbaal of kop thee
s wij kregen 300 euro boete voor een kind met paniekaanvallen
i straf maakt ouders tegenstander
a stick or sofa
!i zonder drukmiddel komen sommige gezinnen nooit opdagen, ik heb het gezien

% Wat is er nodig voor passend onderwijs dat echt past?
= r | Zonder zorg in de school, op de gang, blijft een ondersteuningsplan papier.
r jeugdhulpverlener in het gebouw, anders heeft het geen zin
s gedragswetenschapper komt eens per kwartaal langs met een laptop
i hulp moet op loopafstand van de boosheid zijn
r ambulant is te ver, kom erbij zitten
i support you can walk to
= s | Het speciaal onderwijs zit vol en kinderen reizen daardoor uren per dag in een busje.
s dochter vertrekt om 6.50 uit Schagen
s onze school telt 40 boven het plafond
i elke plek die vol is wordt een rit
s two hours in a van for a five-minute maths lesson
s acht jaar, chauffeur wisselt elke maand, hij gilt
= i | Vraag aan kinderen zelf wat hen helpt; zij weten het beter dan het dossier.
s niemand vroeg mij iets, ik ben wel vijftien
t het gesprek met de Kindertool van Defence for Children
i zet het kind op de stoel en de rest op de grond
s she asked for one thing: a later start
i luisteren naar degene over wie je vergadert
= t | Laat ouders met ervaring andere ouders helpen door het woud van regels.
t Balans heeft maatjes, even aanmelden per mail
t oudersteunpunt van het swv, gratis en onafhankelijk
s een andere moeder wees me op de juiste afkorting, toen kwam het los
i lotgenoten zijn je beste jurist
t ask a mum who survived it
= x | De regio zorgt voor de herfst voor dertig flexplekken die zonder indicatie te gebruiken zijn.
x SWV Noord-Kennemerland tekent 1 okt, dertig plaatsen
x Danique rondt gesprekken met zes besturen af
i plek eerst, papier later
s toen er eindelijk een beschikking was, was het schooljaar voorbij
i no referral, just a chair
= none
leeg zucht
grap ik ben ook wel eens thuisgebleven vandaag bijna
proces mogen we wisselen van tafel?
offtopic hond mee naar binnen mag niet?
leeg herkenbaar

% Hoe worden we minder afhankelijk van ingehuurde krachten?
= s | De vaste ploeg voelt zich voorbijgelopen door inhuurkrachten die meer verdienen voor hetzelfde werk.
s hij naast mij: 125 per uur. ik: schaal 9.
s zzp'er gaat om vijf uur weg, ik maak het af
i scheve ogen op de gang
s same desk, triple money
s mijn beste collega nam ontslag en zat maandag terug via een bureau
!s ik ben juist blij met Rob, zonder hem draaiden wij nu weekenddiensten
= i | Huur alleen nog in voor pieken en zeldzame kennis, nooit voor gewoon doorlopend werk.
i een griffier of applicatiebeheerder is geen piek
s onze interim zit er zes jaar, hij heeft al twee keer taart uitgedeeld
i ziekte, storm, verkiezingen: oké. De rest in dienst
s 'tijdelijke versterking' sinds de decentralisaties van 2015
i firefighters from outside, gardeners from inside
= t | Bied een goede inhuurkracht na zes maanden een vast contract aan.
t overnamebeding zonder fee, zet het in de mantelovereenkomst met het bureau
s we vroegen het haar gewoon bij de koffie, en ze zei ja
t Drechtsteden haalde zo 31 mensen binnen in een jaar
i niet geschoten is altijd mis
t just ask, worst case they say no
= r | Zonder hogere inschaling voor schaarse beroepen krijgen we de specialisten niet in loondienst.
r arbeidsmarkttoelage loslaten op ICT en planeconomie, anders komt er niemand
s kandidaat cybersecurity: leuk verhaal, dag hoor, 1800 verschil
r functiehuis moet eerst open, HR21 kent deze beroepen niet eens
s actuaris, stedenbouwkundige, jurist grondzaken: al 3x niemand
i pay the market or rent the market
!i om geld komt niemand bij ons, wie dat wil is toch zo weer weg
= v | Wat betekent de handhaving op schijnzelfstandigheid voor de mensen die hier nu rondlopen?
v moeten die veertig zzp'ers er allemaal uit voor nieuwjaar?
s inkoop heeft de lijst, niemand durft hem te openen
v krijgen wij de naheffing of hij?
s mijn jeugdconsulent werkt onder mijn leiding, op mijn laptop; tja, dat is dus een dienstverband
v does the tax office really come to a place like Hulst?
= s | Met iedere vertrekkende inhuurkracht verdwijnt de kennis van een project uit het gebouw.
s alles zat in zijn hoofd, en zijn hoofd zit nu in Almelo
s het model van de grondexploitatie: niemand weet het wachtwoord
i we betalen voor inzicht en houden een factuur over
s left on Friday, so did the file structure
s derde projectleider in twee jaar, bewoners vertellen hetzelfde verhaal weer

% Hoe sturen we op de kosten en de kwaliteit van inhuur?
= i | Leg elke aanvraag langs een kritische tafel die mag vragen of het werk wel moet gebeuren.
t inhuurtafel op maandag, directeur zit voor, tien minuten per geval
i soms is het antwoord: laat maar liggen
s de helft van de aanvragen werd vanzelf ingetrokken toen er doorgevraagd werd
i make them explain it out loud
s nu drukt een teamleider op een knop en er komt iemand
!i weer een loket erbij, tegen de tijd dat zij ja zeggen is mijn termijn verlopen
= s | Niemand heeft een volledig overzicht van wie er rondloopt en wat dat kost.
s 3 systemen, 3 uitkomsten, accountant fronst
s op de kapstok hangen meer jassen dan er op de loonlijst staan
s raadsvraag: hoeveel fte extern? antwoord duurde elf weken
i you cannot cut what you cannot count
i blind rijden met de meter uit
= t | Vorm met buurgemeenten een pool van eigen mensen die onderling gedetacheerd worden.
t Flexwerkt in Gelderland, uitleen tegen kostprijs
s onze wmo-consulent zit op donderdag in Borsele, prima geregeld
i samen één bank met wisselspelers
t talentenregio heeft de modelovereenkomst, downloaden en tekenen
r btw-vraagstuk vooraf uitzoeken, anders valt het voordeel weg
i neighbours are cheaper than agencies
= a | Snel iemand via een bureau of een halfjaar een lege stoel en dan een eigen kracht.
a nu duur of straks goed
s wij kozen de leegte, bezwaarschriften liepen op tot 400
i een gat van vijf maanden overleef je, een verslaving niet
a fast and foreign, or slow and ours
i bij Jeugd kan een stoel geen dag onbezet zijn
= x | De concerncontroller rapporteert vanaf dit kwartaal de inhuur per afdeling aan de raad.
x Paul levert de eerste staat op 10 april
x griffie zet het vast op de agenda van de auditcommissie
i in de openbaarheid word je vanzelf zuiniger
s vroeger stond het weggemoffeld onder 'overige lasten'
i sunlight, every three months
= none
leeg +1
grap ik ben ingehuurd om dit briefje te schrijven, 150 euro svp
proces de volgende groep staat al te wachten
offtopic weet iemand de wifi code
leeg nou

% Hoe houden we de kennis van vertrekkende collega's vast?
= s | Binnen vijf jaar gaat een derde van onze mensen met pensioen, en de helft van de kennis staat nergens.
s Theo weet welke duiker verstopt raakt bij noordwester, dat staat in geen enkel systeem
s leeftijdspiramide rivierbeheer: een paddenstoel
s wie kent straks de gemaalsleutels van polder de Eendragt
s half of our pumps speak only to Jaap
i het geheugen loopt hier de deur uit met een bos bloemen
= t | Laat opvolger en voorganger een halfjaar naast elkaar lopen, op dubbele bezetting.
t dakpanconstructie, gebruiken ze bij Vechtstromen
s ik heb zes maanden bij Ome Gijs in de auto gezeten, beste opleiding ooit
t co-pilot model: he drives, she drives, he sits in the back
i zien gaat voor lezen
s mijn voorganger was al drie weken weg toen ik begon, ik vond een sleutelbos en een plant
!i twee salarissen voor één stoel, dat krijg ik bij geen enkel bestuur verkocht
= i | Verhalen blijven beter hangen dan handleidingen; laat oude rotten vertellen.
t podcast 'Natte voeten' met gepensioneerden, gewoon op een telefoon opgenomen
s het draaiboek van 1995 leest niemand, maar als Cor over die nacht begint hangt iedereen aan zijn lippen
i anekdotes zijn de beste back-up
s wiki: 214 pagina's, laatste bezoek in maart 2021
i people remember floods, not flowcharts
= v | Welke kennis mag eigenlijk verdwijnen omdat we het straks anders doen?
v moeten we echt alles redden van de vaste telefonie?
v zit er niet veel 'zo doen we dat nu eenmaal' tussen?
s hij droeg een archiefkast over die daarna nooit is opengegaan
v what would we gladly forget?
i niet elke oude gewoonte is een schat
= x | Ieder team maakt vóór oktober een lijst van zaken die maar één persoon weet.
x teamleiders vullen de kwetsbaarhedenkaart in, terug bij Ilse op 30/9
i zoek de busfactor: wie mag er niet onder de tram komen
x sectormanager bespreekt de rode vakjes in het oktoberoverleg
s bij ons bleek één man de hele belastingoplegging te kunnen draaien
i find the single points of failure before they buy a camper

% Hoe blijven oudere collega's met plezier en gezond aan het werk?
= i | Schrijf iemand van zestig niet af: nieuwsgierigheid kent geen geboortejaar.
s sinds mijn 58e geen cursus meer aangeboden gekregen
s Ria, 63, heeft Power BI hier ingevoerd
i afbouwen is een keus, geen diagnose
s they stopped asking me what I want next
i niet praten over de laatste loodjes als iemand nog zeven jaar moet
!s eerlijk gezegd zit ik gewoon de rit uit en vind dat prima
= r | Zwaar buitenwerk is tot je 67ste alleen vol te houden als er op tijd een uitweg is.
r RVU-regeling verlengen, anders vallen ze allemaal met knieën uit
s mijn rug is op, dertig jaar maaien
r rond je vijftigste moet er al een tweede vak klaarstaan
s stratenmaker van 61 kreeg een bureau, werd doodongelukkig
i bodies have a warranty
= t | De regeling 80-90-100 geeft lucht aan wie langzaam minder wil werken.
t generatiepact, aanvragen bij de salarisadministratie vanaf je 60e
s vrijdag op de kleinkinderen passen en ma weer fris
i een dag minder is drie jaar langer
t rekenhulp ABP, laat even zien wat je inlevert
s four days saved my marriage and my job
!s in de praktijk propte ik vijf dagen werk in vier
= a | De vrijgekomen uren gebruiken voor een jonge instromer of voor bezuiniging.
a herbezetten of inboeken
s pact was bedoeld voor jeugd, geld ging naar het tekort
i voor wat hoort wat: ik minder, dan wel iemand erbij
a room for a rookie or a line in the budget
s van vijf dagdelen hebben we samen een trainee bekostigd
= s | Tussen jong en oud op de werkvloer bestaan beelden die niemand uitspreekt.
s 'boomer' in de groepsapp, zogenaamd grappig
s ik denk bij die jonkies: weer een met een coach
i vooroordelen houden van stilte
s they assume I can't share my screen
s zij belt, ik app, en allebei vinden we de ander onbeleefd
!s bij ons op het lab is leeftijd echt nooit een ding
= none
leeg zo is het
grap kennisoverdracht: de koffie zit in de bovenste kast
proces leesbril vergeten, kan iemand de vraag voorlezen
offtopic de camper staat te koop trouwens
leeg goed punt
leeg ?

% Hoe maken we het leerlingenvervoer weer betrouwbaar?
= s | Busjes komen te laat of helemaal niet, en ouders horen het pas als zij bellen.
s kwart voor negen stond hij nog op de stoep met z'n rugzakje om
s centrale: "u bent nummer 34 in de wacht"
s 1 op 6 ritten in september buiten de marge
s no van, no call, no school
s ik ben mijn baan kwijtgeraakt aan die taxi, want ik kon nooit op tijd zijn
!s onze route rijdt al twee jaar als een zonnetje, complimenten
= i | Een vaste chauffeur is voor deze kinderen belangrijker dan een snelle route.
s bij elke nieuwe man achter het stuur gilt ze tot Apeldoorn
i het gezicht in de spiegel moet bekend zijn
s Meneer Kees kent zijn liedjes, dan gaat alles goed
i a familiar voice beats a shorter ride
i voorspelbaarheid is de halve begeleiding
= v | Waarom kiezen we bij de aanbesteding steeds weer voor de laagste prijs?
v wie heeft 70% prijs, 30% kwaliteit ooit bedacht?
s winnaar schreef in onder kostprijs en was na de herfst failliet
v mogen we volgens de wet ook gewoon een vaste prijs noemen en dan kijken wie het beste is?
v do we ever ask who'll still be driving in March?
i wie pinda's betaalt krijgt apen, en lege busjes
= r | Zolang chauffeurs alleen losse uurtjes krijgen, komt er geen genoeg personeel achter het stuur.
r maak er een hele baan van, dan solliciteren ze weer
s twee uur 's ochtends, twee uur 's middags, daartussen niks betaald
s gemiddelde leeftijd 67, en 's winters overwinteren ze in Spanje
r combineer met Wmo-ritten en groen, vóór de volgende ronde
i split shifts chase drivers away
= t | Geef ouders een app waarop zij zien waar het busje rijdt.
t zelfde ding als bij PostNL, Noordoostpolder heeft het al
t live-locatie via Whatsapp, chauffeur hoeft alleen te klikken
s nu ik het stipje zie bewegen is de stress weg
i weten dat het later wordt is al half zo erg
t the vendor in Zeist has a demo, free for a month

% Welke kinderen hebben vervoer nodig en wie kan het zelf leren?
= i | Veel leerlingen kunnen met oefening zelf reizen, en dat maakt hen trots en zelfstandig.
s Bram ging na de kerst alleen met lijn 7, hij liep een meter langer
i leren reizen is leren leven
t MEE op Weg, vrijwilliger fietst zes weken mee
s he got off at the wrong stop once, and solved it
i we pakken ze iets af met die deur-tot-deur
!i mijn zoon van twaalf functioneert als vijf, dat is geen kwestie van trots
= a | Betaal ouders om zelf te rijden, of houd een busnetwerk in stand voor wie dat niet kan.
a kilometervergoeding of collectief, allebei half werkt niet
s wie geen auto heeft kan niks met 23 cent
i als de handige ouders uitstappen wordt de bus voor de rest onbetaalbaar
a cash for the car owners or seats for everyone
s ik rij liever zelf, scheelt hem anderhalf uur
= s | De jaarlijkse aanvraag dwingt ouders om steeds opnieuw te bewijzen dat hun kind een beperking heeft.
s het syndroom van Down gaat niet over in de zomervakantie
s ieder voorjaar dezelfde verklaring van dezelfde kinderarts, 40 euro
i vraag het één keer en geloof het dan
s every May I have to list what my daughter can't do
s consulent vond het zelf ook gênant
= t | Spreek met scholen verspreide begintijden af, zodat één busje twee rondes kan maken.
t Mytylschool om 8.15, De Zevensprong om 9.00, scheelt vier voertuigen
i twee bellen, halve vloot
t laat de planner van Trevvel eens meerekenen, gratis quickscan
s vijf scholen op één terrein en om half negen staat alles vast
i stagger the bells
r medezeggenschapsraad moet vooraf instemmen
= x | De gemeente voert voor de nieuwe schooljaarstart met elk gezin een keukentafelgesprek over vervoer.
x vervoersconsulenten bellen in mei en juni alle 210 huishoudens
x Jolanda maakt de gespreksleidraad, af voor Koningsdag
i kijk het kind aan, niet de afstandstabel
s de beschikking zei 5,8 km, over een weg zonder stoep
i sit down with them before the summer
= none
leeg amen
grap ik was zelf ook te laat vandaag, de bus kwam niet
proces onze vraag lijkt op die van tafel 3
offtopic heeft iemand de sleutel van de witte Kangoo gezien
leeg eens, eens

% Waarom zijn mensen met werk toch arm?
= s | Met wisselende uren weet een flexwerker nooit of hij de huur deze maand haalt.
s deze week 31 uur, vorige 9, de huisbaas kijkt daar niet naar
s zondagavond zie ik in de app of ik maandag eet of werk
i inkomen als een jojo
s my income has weather
s nulurencontract bij de camping, in november een lege agenda
!s ik vind het oproepen wel fijn, ik plan mijn leven eromheen
= s | Kleine zelfstandigen teren in op hun spaargeld en vragen geen hulp omdat ze ondernemer zijn.
s kapperszaak draait, ik betaal mezelf 900 euro
i een baas klopt niet aan, denkt-ie
s mijn man bezorgt pakketten, drie boetes per maand en geen pensioen
s he calls it investing, I call it losing
s Bbz aanvragen voelt als je rolluik voorgoed laten zakken
= i | Wie een tweede baan neemt, mag niet door belasting en toeslagen armer worden.
s poetsbaantje erbij, zorgtoeslag eraf, naheffing in juni
i extra zweten moet je terugzien in je portemonnee
s I paid to work Saturdays
i loonheffingskorting twee keer toegepast: klassieker, niemand die het de mensen vertelt
t laat Sociaal Raadslieden vóór het tekenen een proefberekening maken
= i | De overheid moet haar eigen schoonmakers en beveiligers een fatsoenlijk loon betalen.
i veertien euro als bodem in ons bestek, klaar
s de mevrouw die onze vergaderzaal dweilt haalt op zaterdag een voedselpakket
t Nijmegen heeft schoonmaak weer in eigen dienst genomen
i clean your own house first
s uitbesteed, dus weggekeken
!i loon is van de cao-partijen, wij moeten daar als opdrachtgever van afblijven
= v | Wanneer is iemand arm: bij een grens in euro's of als je nooit iets overhoudt?
v tellen die dure energie en kinderopvang mee in jullie definitie?
s net boven de grens en toch elke 20e van de maand leeg
v is being one broken fridge away from debt poverty?
v waarom meten we bruto als men netto leeft
i niet het inkomen telt maar wat na de vaste lasten rest

% Hoe ondersteunen we werkende armen op een manier die bij hen past?
= i | Kom naar het bedrijf toe, want wie overdag werkt kan niet naar een loket tussen negen en vijf.
t geldcoach in de kantine van het distributiecentrum in Waalwijk, tijdens de pauze
s ik moest vrij nemen om te bewijzen dat ik weinig verdien
s spreekuur di 10-12, precies als ik vakken vul
i waar de prikklok hangt, daar moet je zijn
i bring the desk to the dock
= t | Een noodfonds voor kapotte wasmachines en tandartskosten voorkomt dat iemand een dure lening neemt.
t SUN-noodhulpbureau, binnen 48 uur beslist
s voor 380 euro remblokken heb ik er nu 900 bij Klarna
i kleine gift, grote ramp vermeden
t ask the Lions, they keep a quiet pot for this
s de vullingen heb ik zelf gedaan met een setje van internet, serieus
= r | Een ondernemer laat zich alleen helpen door iemand die een jaarrekening kan lezen.
r de hulpverlener moet btw en bv uit elkaar kunnen houden, anders haak ik af
s consulente vroeg om mijn loonstrook, ik heb een viskraam
t IMK, oud-ondernemers die langskomen
i one who has met payroll before should sit across me
r een aparte ingang voor zaken, niet naast de bijstandsbalie
= a | Inzetten op hogere lonen en meer uren, of op toeslagen die het gat vullen.
a werkgever laten dokken of de belastingbetaler
i elke toeslag houdt een te laag salaris in leven
s voor de leerkrachtondersteuner: 22 uur, meer mag niet van het bestuur
a raise the wage or patch the wage
i wachten op de markt duurt te lang voor wie nu niet eet
!i van meer uren word je met twee kleintjes en een zieke moeder niet beter
= x | Gemeente en vakbond FNV starten in het voorjaar een meldpunt voor te lage lonen en ingehouden kosten.
x lijn open per 1 april, bemenst door kaderleden
x Soraya vertaalt de tekst in het Pools, Bulgaars en Tigrinya
i wie bestolen wordt moet ergens heen kunnen
s 113 euro per week voor een bed ingehouden, plus 'administratie'
i finally somewhere to send the payslip
= none
leeg pff
grap ik werk voor de hypotheek, die groet me nooit terug
proces kunnen jullie harder praten aan die kant
offtopic kaartjes voor Vierdaagse gezocht
leeg ja toch

% Hoe maken we taalles voor inburgeraars zo dat mensen verder komen?
= s | Klassen zijn zo gemengd dat de snelle leerling zich verveelt en de langzame verdrinkt.
s apotheker naast een herder die nooit een pen vasthield
s ik wachtte elke les twintig minuten, zij huilde elke les
i één tempo is niemands tempo
s half the group reads novels, the other half learns the letter B
s docent splitst zich in drieën en staat op omvallen
= i | Oefenen moet buiten het lokaal, waar Nederlanders echt tegen je praten.
s bij de bakker zegt iedereen meteen: oh, English?
i zonder buren geen taal
t Samen koken bij De Schakel, geen grammatica, wel lachen
s voetbaltraining leerde mij meer dan Nederlands in Gang deel 2
i the textbook never interrupts you, people do
!i eerst de basis in een rustige klas, op straat leer je alleen fouten
= r | Kinderopvang bij de les moet geregeld zijn, anders blijven de moeders weg.
r oppas in de kamer ernaast, pas dan heeft een rooster zin
s inschrijving 18 vrouwen, eerste les 6, raad eens waarom
s baby op schoot, pen in de andere hand
r opvanguren niet alleen beloven maar ook inkopen vooraf
i no crèche, no class
= v | Is B1 voor iedereen het juiste doel?
v wat heeft een vrouw van 58 die nooit naar school ging aan die lat?
s drie keer gezakt voor luisteren, hij durft nu geen telefoon meer op te nemen
v wie mag naar de Z-route en wie beslist dat, en kan je nog terug?
v does a plumber need essays?
i liever vloeiend A2 dan een B1 van de stress
= t | Geef iedere cursist een taalmaatje uit de eigen straat.
t Gilde SamenSpraak koppelt binnen drie weken
s Gerda en ik wandelen elke donderdag langs de Linge, zij leert nu Arabisch
t vraag het gewoon bij de tennisclub en het kerkkoor, daar zit tijd
i een vriend corrigeert zachter dan een docent
t one hour of coffee a week, guidelines on a single sheet

% Wat moet er veranderen in de manier waarop de gemeente inburgering regelt?
= s | Mensen weten niet wat er van hen verwacht wordt, want het plan is in ambtelijk Nederlands geschreven.
s ik heb een PIP getekend, ik dacht dat het voor de huur was
s tolk ging na twintig minuten weg, gesprek duurde een uur
i een handtekening is nog geen begrip
s nine pages, I understood my name
s DUO stuurt dit, COA zegt dat, en mijn contactpersoon heeft vakantie
= a | Alle lessen bij één grote aanbieder inkopen of ruimte laten voor kleine scholen in de buurt.
a regionale kolos met 16 lestijden of juf Wil in het buurthuis
s na de aanbesteding moest iedereen ineens met de trein naar Den Bosch
i groot kan niveaugroepen maken, daar win je mee
s onze kleine school met keurmerk viel af op omzeteis
a scale or doorstep
= i | Straf op te laat slagen werkt averechts en raakt juist wie het hardst ploetert.
s hij leerde tot twee uur 's nachts en kreeg alsnog een boete van DUO
i angst helpt niet bij onregelmatige werkwoorden
s schuld van 10.000 uit de oude wet, zij zit er nog in
i fines don't teach verbs
t verleng de termijn ambtshalve bij aantoonbare inspanning, staat in de wet zelf
!i een stok achter de deur hebben sommigen echt nodig, ik destijds ook
= t | Neem oud-cursisten in dienst als gids voor wie net is aangekomen.
t sleutelpersonen Pharos, opgeleid en wel
s Filmon had dezelfde route gelopen en wist welk loket je moet overslaan
i wie de weg kent loopt het best voorop
t hire them for eight hours a week, Leiden wrote the job profile
s zij legde in mijn taal uit wat een eigen risico is, toen viel het kwartje
= x | De gemeente en het taalhuis beginnen na de zomer met avond- en weekendlessen voor wie al werkt.
x eerste groep 6 september, zaterdagochtend, lokaal van het ROC
x Halima werft docenten, moet rond zijn voor de bouwvak
i laat niemand kiezen tussen loon en les
s ploegendienst bij de slachterij, dus drie maanden niet geweest
i evenings, please, I pack your parcels by day
= none
leeg goed!
grap de het of ik weet het zelf ook niet
proces mag deze in het Arabisch?
offtopic lekkere baklava, wie heeft die gemaakt
leeg hm
`
