/** Examples about how public organisations work and learn. */
export const vakmanschap = `
% Hoe houden we een community of practice levend?
= i | Een community leeft van de vragen die deelnemers zelf meebrengen, niet van een programma dat een kernteam vooraf bedenkt.
i neem je eigen gedoe mee, dan komt de rest vanzelf
s in het netwerk klimaatadaptatie zaten we weer te luisteren naar drie powerpoints
t bij Pleio-groep Participatie opent iedereen met zijn casus van deze week
i people come for their own headache, not for our agenda
i organisatoren moeten leren met lege handen te beginnen
!i zonder strak draaiboek wordt het een kletsclub
= s | De trekker doet het er nu naast, en zodra die van baan wisselt valt het netwerk stil.
s Marloes ging naar de provincie en sindsdien geen mail meer gehad
s ik doe dit op vrijdagmiddag als de echte taken klaar zijn
s one woman band, honestly
s 0 uur in mijn jaarplan hiervoor, wel 140 leden
v wie neemt het over als Henk met pensioen gaat?
s vorige clubje is zo ook uitgedoofd, niemand wist het wachtwoord van de site nog
= t | Laat ervaren leden nieuwkomers aan de hand nemen, bijvoorbeeld met een buddy bij de eerste drie keer.
t maatjes koppelen, doen ze bij het Jonge Ambtenarennetwerk ook
s mijn eerste keer kende ik niemand en stond ik bij de koffieautomaat op mijn telefoon te kijken
t doe een rondje 'wie is voor het eerst' en zet er een oude rot naast
i a friendly face at the door makes all the difference
s iedereen kent elkaar al tien jaar, als groentje kom je er niet tussen
= a | Een kleine vaste kring geeft diepgang, een open groep geeft verse ideeën; beide tegelijk lukt zelden.
a twaalf bekenden die alles durven zeggen óf tachtig gezichten met nieuwe voorbeelden
s toen we op 60 mensen zaten zei niemand meer iets kwetsbaars
a intimacy or reach, pick one
i als je de deur dichtdoet ga je op den duur allemaal hetzelfde denken
t schil-model: harde kern komt maandelijks, rest schuift aan per kwartaal
v mag iemand van een adviesbureau erbij of houden we het onder ons?
= r | Leidinggevenden moeten de uren voor deelname erkennen als werk en niet als hobby.
r eerst akkoord van mijn manager dat dit in werktijd mag
s 'ga je weer naar je praatgroepje' hoor ik dan
r schrijfbare uren op een projectcode, anders komt er niemand uit de uitvoering
i leren is productie, geen uitje
s I had to take a day off to attend this
!i als je het echt belangrijk vindt maak je er zelf wel ruimte voor

% Hoe zorgen we dat kennis uit het netwerk bij anderen terechtkomt?
= s | Verslagen van bijeenkomsten verdwijnen in een map die niemand ooit opent.
s 47 pdf's op de samenwerkruimte, views: 3
s onze SharePoint is een kerkhof
s ik maak die notulen al vier jaar en kreeg nog nooit een reactie
v who actually reads these summaries?
s zoeken op 'wijkaanpak' levert 900 documenten en geen antwoord
= i | Kennis reist in hoofden en niet in documenten; wie iets wil weten moet iemand kunnen bellen.
i liever een 06-nummer dan een handreiking
s mijn collega in Zwolle had het in vijf minuten uitgelegd, daar was geen rapport tegen op
t wie-weet-wat kaart met foto, zoals bij Rijkswaterstaat
i know-who beats know-how
s heb het geleerd door een dag mee te lopen met Fatima van schuldhulp
!i bellen is leuk maar over twee jaar is die persoon weg, dus schrijf het toch op
= t | Maak van elke bijeenkomst een kort filmpje of podcast waarin een deelnemer vertelt wat hij anders gaat doen.
t drie minuten met de telefoon opnemen op de gang, klaar
t luister eens naar 'Ambtenaar in de auto', dat is ook gewoon een gesprekje
i een stem blijft hangen, een bullet niet
s die clip van de boa uit Almelo ging bij ons door het hele team
t short clips on Viva Engage got ten times the clicks of our newsletter
= i | Wie deelneemt heeft de plicht om het geleerde in het eigen team te vertellen.
i halen is ook doorgeven, anders is het snoepreisje
t vast kwartiertje 'wat heb je opgestoken' in het maandagoverleg
s jaren ging Kees naar die landelijke dag en wij hoorden er nooit wat van
x ik vertel 12 maart op de teamdag wat hier is gezegd
i pay it forward to your own desk mates
!i verplicht navertellen is dodelijk, mensen haken al af bij het woord
= v | Hoe laten we zien dat het netwerk iets oplevert, als het effect vooral onzichtbaar is?
v waar tel je het telefoontje dat een flater voorkwam?
v what's the ROI of a good conversation?
s directie vroeg om kpi's en toen zijn we maar koppen gaan tellen
t value creation stories van Wenger, per lid een half A4'tje
i het bewijs zit in verhalen, niet in opkomstcijfers
= none
leeg idem
proces deze tafel had te weinig stiften
grap community of koekjes
leeg +1
offtopic rijdt de trein naar Assen vanavond wel?

% Wat is er nodig om over afdelingen heen aan een opgave te werken?
= s | Medewerkers hebben nu twee bazen: de opgavemanager vraagt inzet, de lijnmanager beoordeelt en verdeelt de uren.
s P-gesprek met iemand die niet weet wat ik doe
s mijn teamleider zegt nee, mijn opgavemanager zegt ja. wie wint?
s sandwich
s matrix on paper, tug of war in practice
s 24 uur begroot bij wonen, 24 bij het sociaal domein, en ik heb er maar 36
v wie tekent mijn verlof?
= i | Geld moet bij de opgave liggen en niet verdeeld zijn over de begrotingen van de afdelingen.
s voor één bankje in het park had ik handtekeningen nodig uit 3 programma's
i zolang iedere directeur zijn eigen potje bewaakt blijft het schuiven
t Gemeente Leeuwarden: één krediet voor heel Oost, alle schotten eruit
i follow the euro and you see where cooperation stops
i budgethouder = degene die de opgave trekt
!i controller: bij één pot is straks niemand rechtmatig verantwoordelijk
= t | Zet het team een vaste dag per week fysiek bij elkaar in de wijk of in één kamer.
t dinsdag = wijkdag, laptop mee naar buurthuis De Schakel
s sinds we bij elkaar op de gang zitten mailen we de helft minder
t obeya! hang alles aan de muur en ga ervoor staan
i being in the same room beats any governance chart
s aan de koffietafel bleek dat groen en riolering dezelfde straat open gingen breken
= r | Zonder een directeur die knopen doorhakt bij botsende belangen loopt een integrale opgave vast.
r er moet iemand bovenin zitten die verkeer en ecologie kan overrulen
s elk conflict gaat bij ons terug naar de werkvloer met 'komen jullie er even uit'
r an escalation path, agreed on day one
s drie maanden gewacht op MT-besluit over die fietsstraat
i integraal is niet dat iedereen zijn zin krijgt
!i zodra je naar boven opschaalt zijn de verhoudingen beneden kapot
= a | Moet een opgave uit vrijwilligers bestaan die er zin in hebben, of uit de mensen met de juiste functie?
a de willers of de gemandateerden
s wij hadden een dreamteam maar niemand mocht iets beslissen
a energie vs positie, lastig
i geef mij maar iemand die warmloopt, de rest leer ik hem wel
i coalition of the willing works until you need a permit

% Hoe voorkomen we dat opgavegericht werken een nieuwe laag wordt?
= i | Schaf iets af voordat je iets toevoegt: elke nieuwe opgave betekent een oud overleg of programma minder.
i een erin, twee eruit
s we hebben nu 11 opgaven, 7 programma's en nog steeds 23 teams
t doe als bij je kledingkast, wat een jaar niet gebruikt is gaat weg
s nobody ever closes anything here
x Iris schrapt voor 1 mei drie stuurgroepen
= s | De taal van opgaven is veranderd, maar het dagelijkse werk op de afdelingen is hetzelfde gebleven.
s mijn visitekaartje is nieuw, mijn werk niet
s oude wijn
s nieuwe poster in de lift, verder alles bij het oude
s we renamed the silos
i noem het zoals je wilt, de vergunning gaat nog steeds langs vijf bureaus
!s bij jeugd merk ik het juist wel, we gaan nu samen op huisbezoek
= i | Niet alles is een opgave; gewone taken als paspoorten en vergunningen verdienen een stevige lijnorganisatie.
i de balie hoeft niet te 'verbinden', die moet gewoon open zijn
s bij ons voelt de uitvoering zich tweederangs sinds alles transitie heet
i routine is no dirty word
i een lopende band is voor belastingaanslagen echt prima hoor
s iedereen wil naar energietransitie en niemand wil nog bomen kappen plannen
= t | Werk met een opdracht op één A4 die bewoners, bestuurder en ambtenaren samen ondertekenen en jaarlijks herzien.
t één velletje, drie krabbels, klaar (zie Deventer)
i past het niet op een bladzijde dan snap je het zelf niet
s ons programmaplan telt 84 pagina's en een bijlagenboek
t one-page charter like the UK service teams
i laat mevrouw de Vries van de flat ook tekenen, die houdt je eraan
= v | Wanneer is een opgave eigenlijk af en wie bepaalt dat?
v einddatum?
v when do we get to say mission accomplished
s programma leefbaarheid draait sinds 2009
v is het klaar als het geld op is of als de bewoners tevreden zijn?
t zet vooraf een 'houdbaarheidsdatum' op de opgave en maak er een feestje van
r eerst opschrijven waaraan je merkt dat je mag stoppen
= none
leeg ?
grap matrix reloaded
proces mogen we van tafel wisselen
offtopic de lift in het stadskantoor is al weer stuk
leeg ja precies

% Waarom lopen onze projecten uit?
= s | Projecten starten met een onmogelijke einddatum die voortkomt uit de verkiezingskalender.
s lintje moest voor maart 2026, dus sloop begon zonder vergunning
s planning = coalitieakkoord terugrekenen
s the alderman announced it on the radio, then called us
s wij wisten bij dag één dat het niet kon, toch ja gezegd
i laat bestuurders een seizoen noemen in plaats van een dag
= i | De meeste vertraging ontstaat vóór de start, omdat de opdracht vaag blijft en niemand doorvraagt.
i eerst uitzoeken wat ze willen, dan pas de schop
s na acht maanden bleek dat 'herinrichting' voor verkeer iets anders was dan voor groen
t projectstart-up met flipover 'wat hoort er NIET bij'
s nobody asked why
i wie niet irritant is in week 1 is de klos in jaar 2
s opdracht was één regel in een collegebesluit, succes ermee
= s | Kabels, leidingen en nutsbedrijven zijn de vaste verrassing waar de planning op stukloopt.
s Liander: 68 weken
s onder ons plein lag een gasbuis die op geen tekening stond
t proefsleuven graven voordat je aanbesteedt
s grid operator says 2029, full stop
s mijn straat ligt voor de derde keer open, nu voor het glas
t zie de afspraken in de combi-Noord, daar plannen ze samen
= i | Ruimte voor tegenslag moet eerlijk in raming en tijd staan in plaats van er als eerste uit geschrapt te worden.
s post onvoorzien geschrapt door de raad, twee jaar later terug met de pet in de hand
i een raming zonder marge is een leugentje
t bandbreedtes laten zien, P50 en P85, doet ProRail ook
i hope is not a contingency
i reserveer vrij weken na de bouwvak, het regent altijd
!i geef een projectleider lucht en hij maakt het op, altijd
= v | Durven we een project te stoppen als de reden ervoor is weggevallen?
v wanneer heeft iemand hier voor het laatst een stekker eruit getrokken?
s het parkeerdek kwam er toch, terwijl de winkels al leeg stonden
v is there a kill switch?
i al uitgegeven geld is geen argument
t go/no-go bij elke fase met iemand van buiten erbij
s te veel gezichten te verliezen dus gaan we door

% Hoe worden we betere projectleiders?
= i | Een goede projectleider is op straat te vinden en kent de bewoners en aannemers bij naam.
i laarzen aan
s Jan dronk elke ochtend om 7 uur koffie in de keet, dat project was op tijd klaar
i less Gantt, more gravel
s de onze heb ik als omwonende precies één keer gezien, bij de opening
t houd spreekuur in een zeecontainer naast het werk
!s onze beste kwam nooit buiten, maar had alles op orde in de spreadsheet
= t | Leen een paar eenvoudige werkvormen uit agile en laat de rest van de methode zitten.
t bord met drie kolommen, elke ochtend tien minuten staan
s wij moesten allemaal scrummaster worden, voor een rotonde
t retro's! 'wat gaan we morgen anders doen'
i pick the stand-up, skip the religion
i een kademuur bouw je niet in sprints, maar terugblikken kan altijd
= r | Projectleiders kunnen pas sturen als ze zelf binnen grenzen mogen beslissen over geld, mensen en tijd.
r mandaat tot 50k graag
s voor een extra verkeersbord moet ik langs drie lagen
r give me the keys or don't call me captain
s verantwoordelijk voor alles en bevoegd tot niets
i laat mij binnen de piketpaaltjes gewoon doen
= x | We richten een gilde van projectleiders op waarin ervaren en beginnende collega's elkaars project doorlichten.
x Roel plant in september eerste ronde 'vreemde ogen'
x ik en Samira bezoeken elkaars project maandelijks, start na de meivakantie
t peer review zoals bij gateway reviews van het Rijk
i leren van andermans butsen is goedkoper
s as a junior I was thrown in with a 6 million job and a manual from 2004
i laat de grijze koppen eens meekijken, die ruiken ellende
= a | Kiezen we voor een vaste projectleider van begin tot eind, of voor een specialist per fase?
a een gezicht of de juiste kop op het juiste moment
s bij ons blok vier projectleiders versleten, elke keer opnieuw uitleggen
a continuity vs. expertise; can't have both with this staff
i iemand die goed dromen kan is zelden goed in stratenmakers aansturen
t duo-overdracht, oude en nieuwe lopen drie maanden samen op
= none
proces kunnen we iets harder praten achterin
leeg zie boven
grap prince2 wie was prince1
offtopic iemand een oplader voor een iphone
leeg !!

% Hoe kijken we terug op de reorganisatie?
= s | De nieuwe structuur was er snel, maar niemand wist maandenlang wie waarvoor aanspreekbaar was.
s telefoonlijst uit 2021 gebruikt tot vorige week
s bewoner vijf keer doorverbonden voor een losse tegel, kwam weer bij mij uit
s harkje klaar, rest niet
s I got a new title and no clue what it meant
v wie gaat er nu over evenementen??
= s | Door de plaatsingsprocedure vertrokken juist de mensen die makkelijk elders aan de slag konden.
s Bram, Soumia en Els, binnen een half jaar allemaal naar de provincie
s brain drain, plain and simple
s moest solliciteren op mijn eigen stoel. Na 19 jaar. Toen heb ik ergens anders gesolliciteerd
i de kruiwagens bleven staan, de paarden liepen weg
s ICT-ers waren als eerste foetsie
!s bij ons is juist niemand opgestapt, en dat was het probleem
= i | Een verandering in gedrag bereik je niet door vakjes in een organogram te verschuiven.
i andere poppetjes op dezelfde plank
s derde kanteling die ik meemaak en we doen de post nog steeds eender
i moving desks isn't moving minds
i begin bij hoe je elkaar aanspreekt in de wandelgang, niet bij Visio
t bij waterschap Vechtstromen lieten ze de indeling staan en begonnen ze met het gesprek
s onze waarden hangen ingelijst naast de printer
= i | Neem de tijd voor afscheid en rouw over wat verdwijnt voordat je het nieuwe viert.
s ballonnen en taart op de dag dat ons team werd opgeheven
i laat mensen eerst even balen
t oude bordje van de dienst meegegeven aan de collega's, klein gebaar maar goud
i people don't resist change, they resist losing each other
s bij Sociale Zaken werd gehuild en de directeur zei 'kansen'
= r | Eerst moet helder zijn welk probleem je oplost; anders is een reorganisatie alleen onrust.
r een zin: wat is er mis en voor wie
s ik heb de aanleiding drie keer gevraagd, drie antwoorden
r no diagnosis, no surgery
s nieuwe directeur, nieuwe indeling, zo gaat dat toch?
v wat was ook al weer stuk?
i verbouw geen huis omdat de buurman het doet

% Hoe nemen we medewerkers voortaan beter mee in verandering?
= i | Laat teams zelf ontwerpen hoe ze gaan werken, binnen enkele harde kaders van de directie.
i geef ons de maat van de kamer, wij zetten de meubels
s burgerzaken maakte eigen rooster en dat werkt nog altijd
t open space met de hele afdeling, drie middagen
i draw the fence, then let us play
s consultant met post-its wist het weer beter dan de buitendienst
!i ik wil gewoon dat iemand zegt hoe het wordt, al die inspraak maakt me doodmoe
= t | Werk met een proeftijd van honderd dagen waarna je samen besluit wat blijft en wat terug kan.
t noem het pilot met retourrecht
t 100-dagenborrel met rood/groene kaartjes deden ze bij het CAK
i als je weet dat het terug kan durf je het te proberen
s bij ons is nog nooit iets teruggedraaid
i undo button please
= s | Medewerkers horen nieuws over hun eigen functie vaak als laatste, via de krant of het roddelcircuit.
s las in de Stentor dat mijn loket dicht gaat
s de schoonmaker wist het eerder
s intranet 17.05 uur op vrijdag, klassiek
s heard it from a vendor
t eerst de betrokkenen bellen, dan pas een bericht plaatsen
= a | Snel doorpakken beperkt de onzekerheid, maar zorgvuldig en langzaam geeft meer draagvlak.
a pleister er in een ruk af of stukje bij beetje
s twee jaar 'verkenning' vond ik erger dan de uitkomst
a fast and rough or slow and fair
i liever drie maanden pijn dan drie jaar buikpijn
i haast geeft brokken, dat weet iedere timmerman
= v | Wat gebeurt er met de oudere medewerkers van de buitendienst die niet mee kunnen in digitaal werken?
v en Gerrit van 62 met zijn schoffel, moet die een tablet?
s twee collega's durven de app niet te openen en leveren stiekem briefjes in
v is there a plan B for those who can't type?
t jonge stagiair als digimaatje in de bestelbus
i vakmanschap van handen mag niet wegvallen door een inlogscherm
r eerst cursus in de kantine, dan pas het papier afschaffen
= none
grap kantelen tot je omvalt
leeg mee eens
proces graag pauze
offtopic wie heeft de blauwe fiets met kratje
leeg ...

% Wat vragen we van leidinggevenden in de publieke dienst?
= i | Een leidinggevende hoort de werkvloer te kennen door er regelmatig zelf mee te draaien.
i ga eens een ochtend achter de balie zitten
s in vier jaar heb ik mijn directeur nooit op de milieustraat gezien
t afdelingshoofd in Haarlemmermeer rijdt elk kwartaal met de vuilniswagen mee
i walk the floor, not just the corridor
s Zij kwam nachtdienst draaien bij de meldkamer, sindsdien lopen we voor haar door het vuur
!i mijn baas hoeft mijn werk niet te kunnen, als hij maar de weg vrij maakt
= i | Goede leiders vangen de druk van bestuur en politiek op en geven die niet ongefilterd door.
i paraplu zijn, geen trechter
s elke mail van de wethouder wordt binnen een minuut geforward met 'graag vandaag'
i shield the team
s vorige teamleider zei gewoon nee tegen de burgemeester, held
i paniek boven mag geen storm beneden worden
= s | Leidinggevenden zijn zo druk met overleg en verantwoording dat ze geen tijd hebben voor hun mensen.
s bila is al vijf keer verzet
s agenda van mijn chef: blauw, blauw, blauw
s span of control 48 fte, ik weet niet eens hoe de kinderen heten
s my manager knows the dashboard better than he knows me
s de formulieren winnen het van het gesprek
v wanneer moet ik dat doen dan?? (teamleider)
= t | Laat medewerkers hun leidinggevende jaarlijks anoniem feedback geven en bespreek de uitkomst open in het team.
t 360 maar dan echt, met de uitslag op de deur
t omgekeerd functioneringsgesprek, Belastingdienst heeft een format
s ik kreeg te horen dat ik zucht als iemand binnenkomt. schrok ervan. nu zucht ik buiten
i wie beoordeelt mag ook beoordeeld worden
i upward feedback keeps egos small
!s deden wij, daarna werd er gezocht wie wat had geschreven
= v | Moet een teamleider in een zelforganiserend team nog wel blijven bestaan?
v wie hakt er dan een knoop door bij ruzie over zomerverlof?
s zonder chef werd de grootste mond de chef
v do we need bosses at all?
t Buurtzorg doet het met een coach op vijftig teams
i iemand moet de pineut kunnen zijn

% Hoe vinden en vormen we nieuwe leiders?
= s | De beste vakmensen worden leidinggevende gemaakt omdat dat de enige weg naar een hogere schaal is.
s prima jurist, belabberde chef
s wilde schaal 12 dus moest ik een team
s we lose an engineer and gain a miserable boss
i geef experts een eigen loopbaanladder
s Ton kan bruggen doorrekenen als geen ander, mensen niet
= i | Selecteer op aandacht voor mensen en niet op cv, netwerk of bestuurlijke gladheid.
i luisteren kun je niet leren, excel wel
s commissie viel weer voor de man met de mooie das
i hire for heart
t laat de kandidaat een uur met het team lunchen en vraag daarna het team
i zet er eens een uitvoerder tussen in plaats van weer een bestuurskundige
= t | Koppel beginnende leidinggevenden aan een collega van een andere organisatie, voor intervisie over lastige situaties.
t tandem politie-gemeente, iedere zes weken wandelen
t mentor van buiten, die heeft geen belang
s met die vrouw van het UWV kon ik eerlijk zijn over mijn geblunder
i binnen kun je niet zeggen dat je het niet weet
x HR legt voor de zomer contact met de veiligheidsregio over uitwisseling
t cross-agency shadowing, two days a year
= r | Leiders met een andere achtergrond komen er pas als de top zelf de eigen kring doorbreekt.
r directie moet eerst in eigen spiegel kijken
s acht foto's op intranet, zeven keer een grijze meneer
r no diversity below if the board stays a clone factory
s op de pubquiz van het MT wist iedereen alles over hockey
i zolang ze elkaar van de studie kennen blijft het draaideur
!i het begint juist onderop, over tien jaar zit de top vanzelf anders
= a | Wissel je managers iedere paar jaar, of laat je ze lang genoeg zitten om iets af te maken?
a rouleren houdt fris, blijven bouwt iets op
s zevende manager in negen jaar bij ons
a three years is too short to learn and long enough to break things
i wie weet dat hij weggaat begint alleen aan dingen met een strik erom
i na tien jaar ruik je je eigen lucht niet meer
= none
leeg eens met hierboven
proces hoe lang hebben we nog
grap zoekt: schaap met vijf poten en managementdrive
offtopic het parkeren hier kost 4,50 per uur!
leeg +

% Wat willen we met monitoring bereiken?
= i | Meet alleen waar je ook iets mee gaat doen; elk cijfer moet een besluit kunnen veranderen.
i geen indicator zonder knop
s 212 regels in de leefbaarheidsmonitor, sinds 2015 nul keer aanleiding tot bijsturing
t vraag bij iedere maat: 'en als hij rood is?'
i if it can't change your mind, don't count it
s wij vullen braaf in, ergens in een la in Den Haag ligt het
= i | Verhalen van bewoners horen als volwaardige bron naast de statistiek te staan.
i tabel zonder mens is halve waarheid
s in de cijfers ging het prima met onze flat, maar de lift stinkt al maanden naar pis
t narratieve monitor met SenseMaker, gedaan in de Achterhoek
t tegeltjes-gesprekken bij de supermarkt opschrijven en coderen
i numbers tell you how many, people tell you why
!i een anekdote is geen bewijs, straks stuurt degene die het hardst roept
= s | De uitvoerders die de gegevens invullen, zien er zelf nooit iets van terug.
s ik tik het in en het verdwijnt in een zwart gat
s jongerenwerkers: 30% tijd registreren, 0% terugkoppeling
s data goes up, nothing comes down
v krijgen wij ook eens een grafiekje?
s sinds ik weet dat niemand kijkt zet ik overal een 7
= t | Gebruik bestaande bronnen en registraties voordat je weer een nieuwe vragenlijst uitzet.
t waarstaatjegemeente.nl heeft driekwart al
t CBS microdata koppelen, scheelt een enquête van 40 mille
s derde lijst deze maand, van dezelfde gemeente, met dezelfde vraag over mijn huur
i reuse before you ask
i de GGD weet dit al, bel ze
s mensen zijn enquetemoe, respons 6%
= v | Van wie zijn de cijfers en wie mag erover vertellen als ze tegenvallen?
v mag ik als onderzoeker zelf naar de raad met rood?
s persbericht werd 'lichte verbetering', het was statistisch niks
v who owns bad news
r eerst vastleggen dat publicatie niet langs de woordvoerder gaat
i een thermometer is geen campagnemiddel

% Hoe maken we evaluaties die ergens toe leiden?
= s | Evaluaties komen te laat: het besluit over verlenging is al genomen als het rapport verschijnt.
s wij leverden op 3 juni, het college had in april al ja gezegd
s mosterd
s the renewal was signed before we finished the interviews
s voor de bühne
t plan achteruit vanaf het begrotingsmoment
= i | Evalueer al lerend tijdens de uitvoering en niet als eindoordeel na afloop.
i proeven terwijl je kookt
t actieonderzoeker die wekelijks meeloopt, zoals bij de Regiodeals
s na vier jaar hoorden we wat we in maand twee al hadden kunnen verbeteren
i evaluation as a conversation, not an autopsy
i elke maand een klein lesje is meer waard dan dik boek
!i als de evaluator meedenkt keurt hij zijn eigen vlees
= r | Bij de start moet een nulmeting en een veronderstelling over de werking zijn vastgelegd.
r foto vooraf, anders geen vergelijking
r theory of change on the table before the first euro
s niemand had opgeschreven hoeveel eenzame ouderen er waren toen we begonnen
s we weten nu dat het 14 is. Is dat veel?
t beleidskompas dwingt je om het waarom op te schrijven
= i | Een mislukking eerlijk beschrijven moet lonend zijn voor de organisatie die subsidie kreeg.
s elk project is 'succesvol afgerond', ook dat met twee deelnemers
i beloon eerlijkheid, niet glans
s we polished the failure until it looked like a lesson
i als je gekort wordt om een tegenvaller, ga je vanzelf rooskleurig schrijven
t brilliant failures award uitreiken op de jaarbijeenkomst
v wat als wij zeggen dat het niks was, zijn we dan ons geld kwijt?
= x | We spreken af dat elke evaluatie binnen zes weken een reactie krijgt met wat wel en niet wordt overgenomen.
x concerncontroller houdt lijst bij vanaf 1 januari
x griffie agendeert opvolging elk najaar
t management response, bij IOB van Buitenlandse Zaken standaard
s van onze 18 aanbevelingen heb ik nooit meer iets vernomen
i comply or explain
= none
leeg geen idee
grap meten is zweten
proces wij snappen de vraag niet zo
offtopic zijn er ook broodjes zonder kaas
leeg zelfde

% Hoe vergaderen we minder en beter?
= i | Een vergadering zonder te nemen besluit of gezamenlijk probleem hoort niet door te gaan.
i geen vraag = geen stoelen
s anderhalf uur 'ter kennisname', ik heb mijn hele moestuin in gedachten omgespit
t schrijf boven de uitnodiging: na afloop hebben we ...
i no decision, no meeting
s afgelasten voelt bij ons als spijbelen
!i soms moet je gewoon bij elkaar zitten zonder doel, dan hoor je pas wat er speelt
= s | Er zitten te veel mensen aan tafel die er alleen bij zijn om niets te missen.
s 19 man in Teams, 4 camera's aan
s aangeschoven 'voor de afstemming'
s fomo in a suit
s ik ben er namens iemand die er namens iemand is
i wie niks komt brengen mag thuisblijven
= t | Maak de standaardduur korter: vijfentwintig of vijftig minuten, zodat er lucht tussen zit.
t outlook instelling: eerder eindigen, 2 klikken
s van 9 tot 5 aan elkaar geplakt, ik plas in de pauze van een ander
t zandloper op tafel, bij ons in Ede een succes
i work shrinks if you give it a smaller box
i dat halve uur kan in een kwartier, altijd
t stavergadering, dan is het zo gepiept
= i | Eén dag per week zonder overleg geeft mensen de kans om het werk te doen waarover vergaderd wordt.
i woensdag heilig
s nota's schrijf ik 's avonds tussen kinderen en journaal
t focus friday at the ministry of finance, apparently works
i ik word betaald om te denken maar wanneer dan
x team Ruimte blokt met ingang van oktober de donderdagochtend
!s bij ons leidde dat alleen tot een bomvolle dinsdag
= v | Wie durft weg te lopen als het overleg niet over hem gaat?
v mag ik gaan?
s de directeur stond op en zei 'dit kan zonder mij', iedereen was jaloers
v is leaving rude or efficient
t wet van twee voeten uit Open Space
i opstaan zou een compliment moeten zijn aan de rest

% Hoe zorgen we dat vergaderingen iets opleveren?
= s | Actielijsten groeien en niemand voelt zich verantwoordelijk voor punten die al maanden terugkomen.
s actie 17: 'allen'. Tja
s punt 4 stond er al toen ik kwam in 2022
s everybody's job, so nobody's
s we schuiven het gezellig door naar volgende keer
t streep alles ouder dan twee maanden, wat belangrijk is komt terug
v wie is WG?
= i | De voorzitter moet voorbereid, streng op tijd en nieuwsgierig naar stille mensen zijn.
i bewaak klok en kruk in de hoek
s Anja kapt af en vraagt dan aan mij wat ik denk, dat doet niemand
i chairing is a craft, not a rank
s de hoogste in schaal zit voor, en praat dus ook het meest
t rouleer, de trainee deed het bij ons het best
i zonder scheidsrechter wordt het altijd schoppen
= t | Begin in stilte met tien minuten lezen van een kort stuk, zodat iedereen hetzelfde weet.
t zoals Amazon: memo van twee kantjes, mondjes dicht
t leestijd inplannen IN de vergadering
s niemand had de 130 bladzijden open gehad, behalve de stagiaire
i quiet first, talk after
i dan hoeft Piet het ook niet meer drie keer uit te leggen
!s doodse stilte en daarna zei er nog niemand wat
= a | Hybride vergaderen spaart reistijd, maar wie op het scherm zit telt maar half mee.
a allemaal thuis of allemaal hier, niet dat gemengde
s ik zwaaide tien minuten naar de camera, ze waren al aan de koffie
a travel time against being heard
s het gesprek na afloop op de gang, daar wordt het beslist en daar was ik niet
t iedereen een eigen laptop open ook in de zaal
= i | Leg besluiten meteen en zichtbaar vast in gewone woorden, met een naam erbij.
i scherm aan, meeschrijven, iedereen knikt
s twee weken later had ieder een ander besluit onthouden
t besluitenlijst op een whiteboard, foto erin, klaar, geen notulen
i who does what by when, out loud
i 'we nemen het mee' is geen afspraak
s notulist had van mijn nee een 'aandachtspunt' gemaakt
= none
grap deze vergadering had een mail kunnen zijn
proces nog 5 min zegt de tafeldame
leeg check
offtopic morgen code oranje
leeg mwah

% Waar komt de werkdruk vandaan?
= s | Openstaande vacatures worden opgevangen door de collega's die overblijven, en daardoor vallen ook zij uit.
s drie man weg, zelfde stapel
s ik doe mijn werk plus dat van Karin plus haar mailbox
s domino at the permits desk
s een zieke erbij en de afdeling WMO ligt plat
s verzuim 11,4%, formatie 83% bezet
!s met minder mensen loopt het hier soepeler, gek genoeg
= s | Het werk is niet zozeer te veel, maar wordt voortdurend onderbroken door spoed van boven.
s 16.45: raadsvragen, antwoord graag om 17.30
s mijn dag bestaat uit brandjes die niet de mijne zijn
s death by ping
s begin acht keer aan dezelfde beschikking
i spoed moet geld kosten, dan blijkt het ineens minder haastig
t rode telefoon bij één collega per dag, rest kan door
= i | De politiek belooft meer dan de organisatie kan uitvoeren, dus er moet expliciet gekozen worden wat niet gebeurt.
i niet-doenlijst bij het coalitieakkoord
s 163 ambities, ik heb ze geteld
i say no on paper
s de raad komt elke maand met een motie erbij, nooit met een motie eraf
t uitvoeringstoets vóór het collegebesluit, bij SVB heel gewoon
i wie A zegt moet ook zeggen dat B blijft liggen
= s | Dubbele registraties en trage systemen kosten meer energie dan het contact met de inwoner.
s zelfde BSN intikken in vier schermen
s Suite valt uit, koffie, Suite valt weer uit
s 20 minuten gesprek, 50 minuten rapportage
v kan dit systeem met dat systeem praten?
s logging in is my cardio
= i | Veel druk leggen vakmensen zichzelf op uit betrokkenheid, en daar mag een leidinggevende op begrenzen.
i ik kan geen nee zeggen tegen een moeder met drie kinderen
s zondagavond nog even dossiers, vind ik fijn hoor, zegt ze. tot ze omviel
i caring people burn first
i stuur mij naar huis, ik doe het zelf niet
t teamleider loopt om half zes een rondje en doet het licht uit

% Wat helpt om het vol te houden?
= t | Verdeel de zaken als team aan een bord, zodat zichtbaar is wie vol zit en wie kan bijspringen.
t magneetjes: rood = ik verzuip
t caseload wegen volgens de schaal van jeugdbescherming
s dat Mo 46 gezinnen had wist niemand tot hij instortte
i see the load, share the load
i hardop zeggen dat je vol zit wordt makkelijker als het aan de muur hangt
= i | Erken dat herstel bij het werk hoort: na een heftige zaak moet iemand even van de lijst.
i brandweer krijgt nazorg, wij krijgen de volgende melding
s na dat huisbezoek zat ik een uur in de auto te janken en toen door naar de volgende
i no soldier goes straight back
t collegiale opvang BOT-team, leen het van de politie
r er moet wel iemand zijn die het dan overneemt
!i ik wil dan juist doorwerken, dat leidt af
= i | Plezier in het vak en een hecht team beschermen beter tegen uitval dan een vitaliteitsprogramma.
s appeltje op dinsdag en een stoelmassage, daar ga ik niet op draaien
i lachen aan het koffieapparaat is mijn medicijn
s yoga voucher in my inbox while two desks are empty
i vraag eens wat ik mooi vind aan het werk
s ondanks alles blijf ik, vanwege Joke en Hassan
i mindfulness is een pleister op een open been
= r | Nieuwe taken mogen pas landen als er mensen en budget tegenover staan.
r eerst fte dan wet
s Wet inburgering, Woo, Omgevingswet, allemaal 'budgetneutraal'
r no unfunded mandates, article 2 Financiële-verhoudingswet!
s spreidingswet kwam bovenop, niks eraf
v wie gaat dit doen dan?
= x | Ieder team schrapt dit kwartaal één werkproces dat niets toevoegt voor de inwoner.
x Debby stopt per direct met de weekrapportage aan de directie
x wij gooien het tweede paraafje eruit, klaar op 1 juni
t kill a stupid rule avond
i waar niemand om vraagt kan weg
s dat controleformulier bleek ooit bedacht voor één incident in 1998
= none
leeg idem dito
grap werkdruk? geen tijd voor
proces tafel 4 is te vol
offtopic hoe laat gaat het zwembad dicht
leeg -(

% Hoe houden we integriteit bespreekbaar?
= i | Integriteit gaat om het dagelijkse gesprek over twijfel, niet om regels die je eenmaal tekent.
i de eed is een begin, het dilemma komt op woensdagmiddag
s ik heb een verklaring getekend bij indiensttreding, daarna nooit meer iemand erover gehoord
t dilemmakaartjes op tafel bij het werkoverleg, dobbelen en praten
i grey is where we live, rulebooks are black and white
s zou ik die tomaten van de volkstuin mogen aannemen? lachten ze om. Maar toch
!i duidelijke regels en klaar, al dat gefilosofeer geeft juist ruimte aan sjoemelaars
= s | Wie een misstand meldt, is daarna vaak zelf het probleem en raakt geïsoleerd.
s zij meldde, zij zit nu thuis
s klikspaan stond er op mijn kluisje
s nobody sat with him at lunch after that
s hij is bevorderd en de melder is 'uitgeplaatst'
v wie beschermt je de dag erna?
= t | Geef vertrouwenspersonen een gezicht van buiten de eigen organisatie en laat ze langs teams gaan.
t inhuren via regio, zoals gemeenten in West-Brabant samen doen
s onze vertrouwenspersoon is ook de secretaresse van de directeur
t kom koffie drinken bij de buitendienst in plaats van een poster op de wc
i an outsider has nothing to lose
i bij iemand die ik op de kerstborrel tegenkom stort ik mijn hart niet uit
= i | De top moet laten zien dat ook bestuurders en directeuren zich laten aanspreken.
i de trap veeg je van boven
s wethouder parkeert altijd op de invalidenplek en niemand zegt er wat van
i tone at the top or it's theatre
s de burgemeester publiceert zelf zijn bonnetjes, dat scheelt
i als hij geen nee krijgt dan geven wij het ook niet
s directiereis naar Valencia, wij mogen geen balpen aannemen
= a | Streng straffen schrikt af, maar maakt ook dat fouten verborgen blijven.
a hakken of helpen
s na dat ontslag op staande voet zwijgt de hele afdeling
a zero tolerance breeds zero honesty
i er is verschil tussen een slordige en een schurk
s bij ons kreeg de fraudeur een bos bloemen en een andere baan, dat kan ook niet

% Waar zitten nu de grootste risico's?
= s | In kleine gemeenten kent iedereen elkaar, waardoor belangen ongemerkt door elkaar lopen.
s mijn neef vraagt de vergunning aan, ik ben de enige die hem behandelt
s voorzitter van de voetbal = raadslid = aannemer
s small town, long lunch
t ruil zulke dossiers met de buurgemeente
s ze spreken me bij de slager aan over hun dakkapel
!i juist omdat je elkaar kent houd je elkaar in de gaten
= s | Criminelen zoeken gericht medewerkers die bij systemen kunnen om adressen of kentekens op te vragen.
s collega kreeg 500 euro geboden voor een adresje
s BRP-raadplegingen om 3 uur 's nachts, daar kijkt niemand naar
s approached at the gym by a very friendly stranger
s in de haven vragen ze het gewoon aan de poort
t steekproef op logging elke maand en dat ook vertellen aan iedereen
v wat moet ik doen als ze mijn kind noemen?
= i | Nevenwerk en de overstap naar een marktpartij vragen om heldere afspraken en een afkoelperiode.
s vrijdag opdrachtgever, maandag directeur bij de aannemer
i draaideur op slot voor een paar jaar
t openbaar register, ook voor ambtenaren vanaf schaal 14
s twee dagen bij ons en drie bij een adviesbureau dat hier offertes uitbrengt...
i cooling-off, two years, no exceptions
= r | Screening en een goed gesprek bij aanname zijn nodig voordat iemand toegang krijgt tot gevoelige gegevens.
r vog eerst, account daarna
s uitzendkracht had op dag 1 alle dossiers open
r check before you hand over the keys
v controleren we de schoonmaak ook?
i vraag gewoon naar schulden, dat is geen schande maar wel een haakje
= i | Informele cadeaus en diners in de inkoop lijken onschuldig, maar scheppen een plicht tot wederdienst.
i een flesje is nooit een flesje
s skybox bij Heracles, daarna vonden we de offerte ineens best redelijk
i there's no free lunch, literally
t alles inleveren en loten onder personeel met kerst
s leverancier van ons zaaksysteem trakteert ieder jaar op mosselen
!s ik eet al jaren met ze en gun ze nog altijd niks
= none
leeg geen mening
grap mag ik dit koekje aannemen?
proces gaat dit anoniem?
offtopic bushalte buiten is verplaatst
leeg ok
proces tijd is op

% Hoe worden we een betere opdrachtgever?
= i | Koop een gewenst resultaat in en schrijf niet tot in detail voor hoe de ander het moet doen.
i vraag om licht, niet om een lamp van 60 watt
s bestek telde 400 eisen, waaronder de kleur van de schroevendraaier
t functioneel uitvragen met PIANOo-voorbeelden
i buy outcomes, not hours
s de hovenier wist iets beters maar mocht niet afwijken
!i laat je het open dan krijg je achteraf alleen meerwerk
= s | De kennis om werk van een marktpartij te beoordelen is bij ons zelf verdwenen.
s wij tekenen voor ontvangst en hopen
s laatste ingenieur ging weg in 2017
s we outsourced our brains
s het bureau dat het maakt controleert ook of het goed is
i wie zelf niks meer kan, kan ook niks vragen
= i | Een contract begint pas bij de handtekening: neem tijd en mensen voor het beheer erna.
s iedereen naar de borrel van de gunning, daarna niemand meer
i trouwen is een dag, huwelijk is werk
s taxibedrijf voor leerlingen rijdt al een jaar te laat, wie bel je?
t vaste kwartaalgesprekken met schouw op locatie
i contract manager is not a filing job
v waar ligt het contract eigenlijk?
= t | Ga vóór de uitvraag in gesprek met de markt en met gebruikers, bijvoorbeeld in een consultatie.
t marktdag in de Jaarbeurs, vier uur en je weet alles
t mensen met een traplift laten meebeslissen over de traplift
s niemand schreef in, bleek dat de garantie-eis onhaalbaar was
i ask before you ask
s ik zit in die rolstoel, en niemand heeft mij ooit wat gevraagd
= v | Hoe wegen we lage prijs af tegen kwaliteit, lokaal werk en duurzaamheid?
v mag ik punten geven omdat ze uit het dorp komen?
a drie tientjes goedkoper of de jongens van hier aan het werk
v does CO2 count when finance signs?
s 70% prijs in de weging, dan weet je genoeg
t CO2-prestatieladder en SROI als gunningscriterium
s goedkoopste schoonmaker ging na 7 weken failliet

% Hoe maken we aanbesteden toegankelijk voor kleine partijen?
= i | Knip opdrachten in percelen die een klein bedrijf of een buurtinitiatief aankan.
i stukjes in plaats van hele taart
s ik maai al dertig jaar dit dorp, nu moet ik heel de regio kunnen maaien
i cut it up, let locals bite
t Wageningen deed het groen per wijk
s raamovereenkomst van 80 miljoen voor jeugdhulp, zelfstandige therapeut kan inpakken
!i twintig contractjes in plaats van een, succes met beheren
= s | De papierwinkel kost een kleine ondernemer meer dan de opdracht opbrengt.
s uea wat?
s 60 uur invullen voor een klus van 4000 euro
s mijn vrouw doet dat op zondag aan de keukentafel
s three ISO certificates to paint a fence
s TenderNed snapt alleen iemand die ervoor doorgeleerd heeft
t alleen de winnaar laat je bewijsstukken leveren
= r | Betaal facturen binnen twee weken, want kleine partijen kunnen geen maanden voorschieten.
r geld op de bank binnen 14 dagen, anders haak ik af
s factuur hing drie maanden op een ontbrekend verplichtingennummer
r cash flow first or no small players
s heb mijn bus verkocht terwijl de provincie nog moest overmaken
i te laat betalen is lenen van je bakker
= i | De uitdaagrechten van bewoners verdienen een eigen route, los van het gewone inkoopproces.
i right to challenge is geen tender
s wij wilden het speelveld beheren, kregen een bestek van 90 blz toegestuurd
t MAEX of LSA heeft er een model voor
s bij de inkoper pasten we in geen enkel hokje
i neighbours aren't vendors
v en wie is er aansprakelijk bij een gat in de heg?
= x | We openen een spreekuur waar ondernemers hun vraag kunnen stellen voordat ze inschrijven.
x inkoopbureau zit vanaf februari elke eerste maandag bij de ondernemersvereniging
x Tamara belt de tien afvallers voor de zomer
t helpdesk zonder gevolgen voor je score
i even sparren scheelt een foute inschrijving
s je mag alleen vragen stellen via de nota van inlichtingen, en het antwoord is 'zie bestek'
= none
leeg mwa
grap laagste bieder schenkt de koffie
proces kan iemand de vraag herhalen
offtopic mijn dochter is geslaagd!
leeg 👍

% Hoe maken we subsidies makkelijker voor bewoners en verenigingen?
= i | Bij kleine bedragen kan de aanvraag een gesprek zijn in plaats van een formulier.
i voor 300 euro gaan we geen dossier aanleggen
s mijn buurman is laaggeletterd en heeft de mooiste ideeën van de straat
t pitch van twee minuten in het dorpshuis, meteen ja of nee
t Opzoomer Mee in Rotterdam: telefoontje genoeg
i just talk to us
!i zonder papier geen bewijs, dan krijgt wie het beste kletst het geld
= s | De regels over begroting en cofinanciering zijn geschreven voor organisaties met een boekhouder.
s wat is een dekkingsplan, wij zijn een fanfare
s penningmeester is gestopt, durfde niet meer te tekenen
s SISA, staatssteun, de-minimis... voor een buurtbarbecue
s volunteers drowning in VAT questions
s moest drie offertes hebben voor een tent van de scouting
= t | Zet een vaste contactpersoon in die verenigingen helpt bij het schrijven van de aanvraag.
t fondsenloods, in Emmen rijdt ze rond met een laptop
s Wilma van de gemeente kwam langs en in een uur hadden we het samen ingevuld
t subsidiespreekuur in de bieb op zaterdag
i one human with a name
i iemand die ook even terugbelt als er iets ontbreekt
= v | Waarom moet een initiatief dat al tien jaar goed loopt elk jaar opnieuw aanvragen?
v weer?
s elk najaar in spanning of we de zaal kunnen huren
v why not multi-year by default
i na drie keer goed mag het een abonnement worden
s Repair Café bestaat sinds 2013, krijgt nog altijd 'opstartgeld'
s de activiteit is structureel, het geld incidenteel
= s | De uitbetaling komt vaak pas nadat de activiteit geweest is, zodat vrijwilligers zelf moeten voorschieten.
s stond 1800 rood voor het zomerkamp
s beschikking kwam 4 weken na Sinterklaas, pepernoten zelf betaald
i bevoorschot 100%, reken later af
s we paid the band from our holiday savings
s alleen clubs met rijke ouders kunnen dit zo doen

% Hoe verdelen en verantwoorden we subsidiegeld eerlijk?
= i | Laat inwoners meebeslissen over de verdeling, bijvoorbeeld met een burgerbegroting of loting.
i het is ons geld, dus vraag het ons
t Breda: wijk stemt met muntjes
t dobbelstenen boven een kwaliteitsdrempel, doen ze in de wetenschap ook
s ambtenaar die nooit in Zuid komt bepaalt of Zuid feest mag vieren
i hand over the purse
!i dan wint altijd de vereniging met de meeste leden en nooit die ene stille zorgclub
= s | De vaste ontvangers krijgen ieder jaar hetzelfde en nieuwkomers vissen achter het net.
s de muziekschool staat op de lijst sinds mijn opa
s potje op, sorry, volgend jaar proberen (3x gehad)
s first come, forever served
s nieuwe Nederlanders hebben geen stichting en weten niet van 1 oktober
s 92% van het plafond gaat naar dezelfde 14 instellingen
t elk jaar tien procent vrijhouden voor onbekenden
= i | Vraag verantwoording over wat er veranderd is voor mensen en niet over elke bon.
i bonnetje van de Action zegt niks over eenzaamheid
s twaalf uur bezig met plakken van kassabonnen
t filmpje van de slotavond volstaat bij het Oranje Fonds
i show me faces, not receipts
s accountantsverklaring kostte 2400, subsidie was 9000
= a | Strenge controle vooraf voorkomt misbruik, maar kost meer dan het ooit oplevert.
a wantrouwen voor iedereen of steekproef bij enkelen
i wie rekent eens uit wat al dat checken kost
a trust by default, audit by lottery
s in 6 jaar één keer fraude ontdekt, 340 euro
s bij de zorgboerderij ging er twee ton doorheen voor iemand keek, dus ja
= r | Het beleidsdoel achter een regeling moet helder zijn voordat je kunt zeggen of geld goed besteed is.
r waarvoor was het ook alweer bedoeld? eerst dat
s regeling heet 'Impuls', niemand weet waarvan
r define the why first
s we geven al twaalf jaar aan zwemclub omdat we al twaalf jaar aan zwemclub geven
v is dit sport, welzijn of gezondheid?
x afdeling Samenleving herschrijft de Asv-doelen voor de kadernota
= none
leeg eens eens eens
grap subsidie voor deze krentenbollen graag
proces we kunnen elkaar niet verstaan
offtopic de klok loopt achter

% Wat is ambtelijk vakmanschap in de omgang met bestuurders?
= i | Een ambtenaar hoort ongevraagd en tijdig te zeggen dat iets niet kan of niet verstandig is.
i loyaal is niet hetzelfde als knikken
s iedereen aan tafel wist dat de toeslagen fout zaten, niemand kuchte
i speak truth to power, before lunch
t zwartboek 'wat ik had moeten zeggen' in onze intervisie
i spreek als het nog te keren is
s na mijn kritische notitie werd ik vriendelijk niet meer uitgenodigd
!i de kiezer heeft gekozen, ik voer uit en hou mijn mond
= i | Adviseer in opties met hun gevolgen, zodat de bestuurder echt kan kiezen.
i menukaart, geen daghap
s er lag 1 voorstel met 2 varianten die niemand zou willen
t drie scenario's, elk op een half A4, zo deden we dat bij de omgevingsvisie
i give them a real fork in the road
s minister vroeg waar de rest van de keuze was
= s | Adviezen worden onderweg naar boven steeds gladder, tot de waarschuwing eruit is.
s 'onverantwoord' werd 'uitdagend' werd 'aandachtspunt'
s zeven parafen later herkende ik mijn eigen nota niet
s every layer sanded off an edge
s MT haalde bijlage 3 eruit, 'te gevoelig'
s mijn rode vlag kwam er als vlaggetje uit
= r | Tegenspraak ontstaat pas als de bestuurder erom vraagt en er zichtbaar iets mee doet.
r wethouder moet eerst zelf zeggen: waar zit ik fout?
s zij begon elke staf met 'wie is het met me oneens', en wachtte echt
r no safety, no dissent
i een uitgestoken hand, anders blijft iedereen in zijn schulp
s hij ontplofte. sindsdien zijn we het altijd eens
= v | Wanneer ga je als ambtenaar naar buiten als je intern geen gehoor vindt?
v waar ligt de grens, Zembla?
v is leaking ever loyal?
a eed op de grondwet tegenover de loyaliteit aan je baas
t Huis voor Klokkenluiders geeft vertrouwelijk advies, bel die
s twee collega's demonstreerden in eigen tijd en kregen een gesprek
s je maakt het een keer mee en daarna kijk je jezelf anders aan

% Hoe houden we het vak bij?
= i | Beleidsmakers moeten weten hoe de uitvoering werkt en daar geregeld tijd doorbrengen.
i eerst klantcontact, dan pas kabinetsbrief
s schreef regels over bijstand en had nog nooit iemand met bijstand gesproken
t stage bij DUO-loket, week per jaar, verplicht
i get out of The Hague
s boswachter: 'jullie kaart klopt niet, dat is al jaren water'
= i | Inhoudelijke kennis telt weer te weinig; wie van functie naar functie springt, wordt nergens goed in.
s derde dossierhouder in twee jaar, legde weer uit wat een kwelsloot is
i generalist is een net woord voor nergens van weten
i depth takes decades
s iedereen kan processen, niemand kan stikstof
i laat een ambtenaar tien jaar water mogen doen zonder dat het zielig is
!i juist wie veel gezien heeft ziet dwarsverbanden, specialisten graven zich in
= t | Oefen lastige situaties met acteurs of in een simulatie, zoals andere beroepen dat doen.
t piloten hebben een simulator, wij kunnen een boze bewoner naspelen
t morele casus uit 'Gids Ambtelijk Vakmanschap' met acteur erbij
s ik zweette peentjes tegenover die nepwethouder, maar een week later kwam het goed van pas
i rehearse the awkward
i vechten leer je niet uit een boekje
= t | Lees en gebruik de geschiedenis van je dossier, bijvoorbeeld via een logboek of oud-collega's.
t bel je voorganger van drie voorgangers terug
s dit voorstel lag er ook in 1994, zelfde bezwaren zelfde kaartje
t tijdlijn aan de muur bij team Markermeer
i institutional memory is not a hard disk
i wie zijn verleden niet kent mag het over doen
= s | Opleidingsbudget is er genoeg, maar mensen gebruiken het niet omdat het werk voorgaat.
s 68% IKB-leergeld blijft liggen
s cursus afgezegd wegens Kamervragen, al voor de derde keer
s money yes, hours no
s e-learning draait op mijn tweede scherm terwijl ik mail
v telt vakliteratuur lezen eigenlijk als werken?
= none
leeg mooi gezegd
grap vakmanschap is meesterschap, proost
proces tafel 2 wil doorschuiven
offtopic is er wifi?
leeg zie tafel 3

% Hoe ontvangen we nieuwe collega's?
= s | Op de eerste dag ontbreken vaak laptop, toegangspas en iemand die op je wacht.
s beveiliger vroeg wie ik was. goede vraag
s drie weken op de account van een collega gewerkt 🤫
s no badge, no login, no lunch
s stond met mijn bos bloemen voor een lege flexplek
s TOPdesk-melding dat ik besta stond nog open
!s bij mij lag alles klaar, zelfs een kaartje van de directie
= i | Leer nieuwkomers eerst de inwoners en het gebied kennen, en pas daarna de systemen.
i fiets, dan Excel
s eerste week 14 e-learnings, nog geen inwoner gezien
t bustour door alle kernen met de dorpswethouder
i meet the town before the tool
s mijn mooiste dag was meelopen met de wijkagent in Noord
= t | Geef elke nieuwe medewerker een maatje buiten het eigen team voor de ongeschreven regels.
t koppel aan iemand van facilitair, die weten álles
t buddy met een lijst van tien domme vragen
s niemand vertelde dat je hier op donderdag niet in de kantine zit
i who to ask, when to shut up, where the good coffee is
i de echte spelregels staan in geen handboek
= i | Inwerken duurt een jaar en vraagt na drie maanden opnieuw aandacht.
s week 1 welkom met gebak, week 9 kende niemand mijn naam
i na de wittebroodsweken begint het pas
t terugkomdag met je hele lichting bij 100 dagen
i onboarding is a season, not a morning
s pas in mijn elfde maand snapte ik hoe de P&C-cyclus werkte
t gesprekje na een kwartaal: wat valt je tegen?
= i | Vraag nieuwe medewerkers wat hun opvalt, want zij zien nog wat de rest gewoon vindt.
i frisse ogen bederven snel
s ik vroeg waarom we dit printen. Stilte. niemand wist het
t verwonderboekje, inleveren na zes weken bij de secretaris
i newcomers are free consultants
s opmerking op dag 10 werd weggelachen, 'wacht maar tot je hier langer zit'
!i eerst maar eens een jaar meedraaien voordat je overal wat van vindt

% Waarom vertrekken nieuwe collega's zo snel, en wat doen we eraan?
= s | De vacature beloofde vrijheid en betekenis, maar het werk blijkt vooral procedures en wachten.
s 'impact maken' stond er. Ik maak bijlagen
s eerste nota ligt sinds mei bij een juridische toets
s sold a startup, got a stamp office
s dacht wijkaanpak, werd declaraties controleren
i wees eerlijk in de advertentie, ook over het saaie
= s | Tijdelijke contracten jagen jonge mensen weg naar werkgevers die zekerheid bieden.
s zonder vast geen hypotheek, dus dag gemeente
s jaarcontract 3x en dan even 6 maanden 'eruit'
s the bank said no, the province said maybe
i wie goed is geef je na een halfjaar een vast papier
s formatie 'nog niet rond', al twee begrotingen lang
= i | Een vertrekgesprek met iemand die geen belang heeft levert meer op dan een standaardformulier.
i vraag het pas een maand na het afscheid
t Groningen laat oud-ambtenaren de exitinterviews doen
s heb bij reden 'nieuwe uitdaging' aangevinkt, echte reden was mijn chef
i people lie on forms and talk over beer
v wat doet hr met die antwoorden?
= a | Zoeken we mensen die bij ons passen, of juist mensen die schuren en daardoor eerder weggaan?
a klik of kritiek
s die dwarse gast hield het vijf maanden uit, we missen hem nu
a cultural fit or cultural add
i hetzelfde soort werven is lekker rustig en doodsaai
i wie anders is moet je ook anders willen verdragen
= x | We houden vanaf dit najaar per lichting een gezamenlijk inwerkprogramma met de buurgemeenten.
x P&O Oldenzaal en Losser prikken datum voor september
x Jamila stelt programma op, klaar voor bouwvak
t lichtinggevoel zoals bij het rijkstraineeship
i samen beginnen schept een band over grenzen heen
s als enige starter in maart zat ik alleen in een zaal met een beamer
r eerst akkoord van de secretarissen over de kosten
= none
leeg n.v.t.
grap dag 1: wachtwoord vergeten
proces mag ik ook tekenen op het tafelkleed
offtopic heeft iemand mijn sjaal gezien
leeg hahaha

% Hoe wordt toezicht effectiever?
= i | Toezicht moet zich richten op waar het risico zit in plaats van iedereen even vaak te bezoeken.
i niet alle slagers elk jaar, wel die ene
s keurig bedrijf, vierde controle dit jaar; overburen nog nooit iemand gezien
t risicomodel ILT combineert meldingen met historie
i fish where the fish are
s met 6 inspecteurs op 11.000 locaties moet je wel kiezen
!i als je weet dat ze toch niet komen ga je vanzelf de rand opzoeken
= s | Een aangekondigde inspectie laat een opgepoetste werkelijkheid zien.
s vrijdag stonden er ineens bloemen in de gang en twee extra handen
s iedereen moest opeens een badge om
s potemkin care home
s na vertrek ging de brandblusser weer in de berging
t kom eens zaterdagnacht, zonder te bellen
= i | De inspecteur moet naar cliënten, leerlingen en werknemers luisteren, niet alleen naar dossiers en directie.
i protocollen kunnen niet huilen
t ervaringsdeskundige mee op bezoek, IGJ heeft mystery guests
s ze praatten twee uur met de manager en liepen langs mij heen, terwijl ik hier woon
i ask the night shift
s pas in de rookhoek hoorde ik hoe het werkelijk zat op die bouwplaats
i een kind vertelt meer dan een schoolplan
= r | Inspecties kunnen alleen samenwerken als ze elkaars gegevens mogen zien.
r eerst wettelijke grondslag, dan pas ondermijning aanpakken
s NVWA wist het, Arbeidsinspectie wist het, niemand wist dat de ander het wist
r data sharing agreement first
s boer krijgt vier petten op het erf die alle vier hetzelfde vragen
v mag ik van de AVG dit doorgeven of niet?
= v | Hoe voorkomt een toezichthouder dat hij te dicht op de sector gaat zitten?
v na vijftien jaar bij dezelfde fabriek, ben je dan nog streng?
s kent de kinderen van de directeur bij naam
v regulator or buddy?
t roulatie na vijf jaar, zoals bij accountants
i afstand houden is ook een vak
s oud-inspecteur werkt nu bij het bedrijf en weet precies waar wij niet kijken

% Hoe gaan we om met wie zich niet aan de regels houdt?
= i | Maak onderscheid tussen wie niet kan, niet weet en niet wil, en kies daarbij een passende reactie.
i help de knoeier, pak de boef
s pannenkoekenhuis kreeg zelfde brief als de illegale vetsmelter
t tafel van elf erbij pakken
i ignorance, inability, malice: three tools
i opa met zijn verkeerde asbestplaat is geen crimineel
s boa legde het rustig uit en sindsdien staat mijn bak goed
= s | Boetes zijn voor grote bedrijven een kostenpost en voor kleine ondernemers een ramp.
s Chemours betaalt dat uit de koffiepot
s 4500 euro voor een ontbrekend allergenenlijstje, drie weken omzet
s a fee, not a fine
s dwangsom ingecalculeerd in de projectbegroting, ik heb het zien staan
i percentage van de omzet graag
= t | Publiceer inspectieresultaten zo dat klanten en buren er zelf op kunnen letten.
t smileys op de deur zoals in Denemarken
t open kaart met alle overtredingen, per adres
i schaamte werkt sneller dan dwangsom
s ouders kiezen opvang op het rapport van de GGD, dus dat lezen ze heus
i sunlight, best disinfectant
!i een fout in maart blijft jaren googelbaar, dat is een tweede straf
= a | Gedogen houdt soms de vrede in een buurt, maar ondermijnt de geloofwaardigheid van regels.
a oogje dicht of streep trekken
s ieder dorp heeft zijn keet, iedereen weet het, oud en nieuw blijft rustig
a keep the peace, lose the rule
i wie drie jaar wegkijkt kan in het vierde niet meer handhaven
s camping met vaste bewoners al 25 jaar, waar moeten ze heen
= s | Toezichthouders krijgen steeds vaker te maken met bedreiging en gaan daarom alleen nog met twee op pad.
s hond op me losgelaten, Drents erf
s ik rijd nu in een auto zonder logo
s two inspectors per visit means half the visits
s naam en foto in facebookgroep gezet
t bodycam en een noodknop van de regio
v wie doet er aangifte, ik of mijn baas?
= none
leeg geen toevoeging
grap wie inspecteert de inspecteur
proces let op de tijd
offtopic lekker weer
leeg eens, tafel 5

% Hoe gebruiken overheden wetenschappelijk advies beter?
= i | Onderzoekers en beleidsmakers moeten samen de vraag formuleren voordat het onderzoek begint.
i het zit hem in de intakefase
s prachtig rapport op een vraag die niemand had
t kennisagenda met hoogleraar en wethouder aan dezelfde keukentafel, Tilburg
i co-design the question
s na 18 maanden: 'interessant, maar wij zochten iets anders'
!i als de klant de vraag bepaalt krijgt hij ook het antwoord dat hij wil
= s | Wetenschappelijk onderzoek komt te laat voor besluiten die binnen weken vallen.
s debat is donderdag, jullie data in 2027
s promovendus begint net met literatuur, wij stemmen dinsdag
s science walks, politics sprints
t vraag om een quickscan van een week, RIVM deed het in coronatijd
v kan het ook met 80 procent zekerheid?
= i | Wees open over onzekerheid: een advies moet zeggen wat men niet weet en wat aannames zijn.
i bandbreedte is eerlijker dan een puntschatting
s minister zei '37%', onderzoeker had 20 tot 60 geschreven
i say what you don't know
s stoplichtkleuren bij de KNMI-scenario's snapte zelfs mijn moeder
i twijfel is geen zwakte maar informatie
!i geef een marge en de lobby rijdt er een vrachtwagen doorheen
= s | Bestuurders kiezen vaak het onderzoek dat past bij een standpunt dat ze al hadden.
s eerst het besluit, dan een hoogleraar erbij gezocht
s drie bureaus gebeld tot er eentje ja zei
s shopping for evidence
s rapport dat niet beviel kreeg embargo tot na de verkiezingen
i wie betaalt die bepaalt, zeg dan in elk geval wie betaalde
= t | Stel een wetenschappelijk adviseur aan die in de organisatie meedraait en het netwerk van universiteiten kent.
t chief science officer, net als bij het ministerie van LNV
t een lector één dag per week op het stadhuis, met bureau
i iemand die beide talen spreekt
s Paulien zit hier dinsdags en lost in een kwartier op waar we een offerte voor zouden vragen
t embedded academic, New Zealand model

% Wie telt mee als kenniszetter, en hoe komen verschillende soorten kennis samen?
= i | Ervaringskennis van bewoners en vakmensen verdient dezelfde plek aan tafel als academisch onderzoek.
i doorgeleerd of doorleefd, allebei waar
s ik woon hier 50 jaar en weet waar het water blijft staan, model zei van niet
t burgerwetenschap met meetkastjes, Hollandse Luchten
i lived experience is data
s de baggeraar wees een ondiepte aan die op geen kaart stond
!i mijn tante heeft ook ervaring met vaccins, dank je wel
= a | Een breed panel van disciplines geeft een rijker advies, maar maakt het ook trager en vager.
a één scherpe expert of twaalf mitsen
s econoom en ecoloog vochten een middag over het woord 'waarde'
a breadth costs edge
i als iedereen zijn zin erin mag staat er niks meer
t laat minderheidsstandpunten gewoon zien, doet de Gezondheidsraad ook
= v | Wie beslist of een advies wordt openbaar gemaakt, en wanneer?
v mag het rapport naar buiten als de minister het nog 'bestudeert'?
v who holds the release button
s 14 weken in een la op het departement
r vooraf afspreken: publiceren na vier weken hoe dan ook
s hoorde van onze eigen studie via Follow the Money
= i | Wetenschappers moeten zich kunnen bemoeien met het debat zonder dat zij bedreigd of weggezet worden.
s viroloog met beveiliging naar de supermarkt
i je mag een grafiek niet met een vuist beantwoorden
s hield op met interviews na de derde zak met post
t WetenschapVeilig meldpunt is 24 uur bereikbaar
i protect the messenger
i universiteit, ga ervoor staan!
= x | We richten samen met de hogeschool een werkplaats in waar studenten vragen van de gemeente uitzoeken.
x lector Bouman en team Jeugd starten februari met acht studenten
x ik lever voor kerst tien vragen aan bij de Hanze
t zie City Deal Kennis Maken
i jong spul stelt vragen die wij verleerd zijn
s vorige groep liep 140 kelders na in een week, daar hadden wij nooit de mensen voor
= none
leeg leuk
grap meer onderzoek is nodig
proces welke ronde is dit
offtopic koffie op
leeg ??

% Hoe leren we van fouten in plaats van ze te verbergen?
= i | Vraag na een incident eerst hoe het kon gebeuren en pas daarna wie het deed.
i kijk naar de drempel, niet naar wie struikelde
s eerste vraag van de directie: wie zat er achter de knoppen
i blame fixes nothing
t Just Culture, KLM heeft er een stroomschema voor
s brug ging dicht met iemand erop; brugwachter geschorst, camera was al maanden kapot
!i soms heeft iemand het gewoon verprutst en dat mag je dan ook zeggen
= s | Juristen en voorlichters raden aan om niets toe te geven, waardoor de fout alleen groter wordt.
s 'geen commentaar' en drie weken later zaten we bij Nieuwsuur
s mijn moeder wilde sorry horen, kreeg een brief met artikel 6:162
s lawyers wrote the apology; nobody was sorry in it
s aansprakelijkheid, zei de verzekeraar, dus mond dicht
s bezwaarschrift tot aan de Raad van State om een fout van 90 euro
= t | Bespreek bijna-ongelukken in het team, want die zijn leerzaam en nog zonder schade.
t VIM-melding in de zorg, formulier van drie regels
t oeps-van-de-week op het bord, met gebak voor de beste
s aanslag net op tijd onderschept, 3 ton in plaats van 3 duizend. Nooit over gehad
i near misses are free lessons
i het ging nét goed is ook een verhaal
= i | Een leidinggevende die eigen blunders vertelt, maakt het voor anderen veilig.
i jij eerst, baas
s directeur vertelde dat ze ooit een aanbesteding vergat, je hoorde de zaal zuchten van opluchting
i vulnerability goes downhill
s hij heeft nooit iets fout gedaan in dertig jaar, zegt ie. Niemand vertelt hem dus iets
t fuck-up night met de gemeentesecretaris als eerste spreker
= i | Ook wat goed ging verdient een analyse; daar leren we nu bijna niets van.
i waarom ging die nacht met het hoogwater goed?
s 40.000 paspoorten zonder klacht, eentje fout en we hebben een commissie
t safety-II bril, bij Rijkswaterstaat mee geëxperimenteerd
i study success too
s evacuatie in Limburg liep gesmeerd en niemand kwam vragen hoe

% Hoe herstellen we als overheid een fout tegenover burgers?
= i | Bied snel en persoonlijk excuses aan, door iemand die er iets over te zeggen heeft.
i aan de deur, met naam en gezicht
s wethouder kwam zelf met een taart na die verkeerde uithuiszetting, ze zaten drie uur te praten
s sorry per nieuwsbrief
i a real human saying sorry
i wacht niet op het onderzoek om beleefd te zijn
s excuus kwam acht jaar later, mijn vader was al dood
= s | De hersteloperatie zelf wordt zo ingewikkeld dat mensen opnieuw vastlopen.
s moest bewijzen dat ik gedupeerd was, bij degene die mij dupeerde
s IMG vroeg voor de vierde keer foto's van dezelfde scheur
s UHT dossiernummer 6 cijfers, contactpersoon nummer negen
s compensation labyrinth
v wanneer mag het een keer klaar zijn?
= a | Ruimhartig en snel compenseren maakt fouten naar de andere kant, precies beoordelen kost jaren.
a forfait van 30 mille of elk bonnetje natrekken
s buurvrouw kreeg het ook en had nauwelijks schade, dat steekt in de straat
a rough justice now, fine justice never
i geef liever tien keer teveel dan een keer te weinig
i controleer maar, maar niet met mijn leven ondertussen op pauze
= r | Medewerkers hebben mandaat nodig om direct iets recht te zetten zonder toestemming van drie lagen.
r 500 euro handgeld per consulent
s ik zag dat het fout was maar mocht het niet terugdraaien in het systeem
r let the front line fix it
s meneer belde, ik wist het, en moest zeggen dat hij bezwaar kon maken
t maatwerkplaats in Utrecht laat een medewerker beslissen
i gezag bij degene die aan de telefoon zit
= v | Hoe weten we dat dezelfde fout niet ergens anders opnieuw wordt gemaakt?
v staat deze algoritme-vinkje bij andere gemeenten ook nog aan?
s ombudsman schreef dit in 2012 ook al
v who checks the neighbours
x VNG-contactpersoon stuurt voor 1 april een alert aan alle leden
t lessenregister van de veiligheidsregio's
s iedereen schrok en ging weer door
= none
leeg ja
grap oeps
proces sorry te laat binnen
offtopic deze stift ruikt naar aardbei
leeg idem

% Hoe worden interne diensten weer dienstbaar?
= s | Een simpele vraag belandt in een ticketsysteem waar geen mens meer aan te pas komt.
s melding gesloten. Probleem niet
s INC00482213 is mijn nieuwe beste vriend
s vroeger liep je naar Ruud op de begane grond
s computer says resolved
s doe-het-zelfportaal vroeg mij welke categorie mijn verdriet had
!s mijn toetsenbord was binnen een dag vervangen via het portaal, niks te klagen
= i | Interne diensten moeten weten wat het primaire werk nodig heeft en daar zelf gaan kijken.
i kom eens een uur in de spreekkamer zitten
s dure bureaustoelen voor ons, wij zitten de hele dag op de tractor
t IT'er die een ploegendienst meedraaide bij de brandweer, app daarna omgegooid
i feel the pain of the front office
s inkoop bestelde witte overalls voor de rioolploeg...
= i | Regels van juridisch, inkoop en privacy zouden moeten helpen met hoe iets wel kan.
i ja-mits in plaats van nee-tenzij
s FG schreef twaalf bladzijden over een groepsfoto
t jurist vanaf dag 1 aan tafel, niet aan het eind als poortwachter
i department of no
s hoofd inkoop zocht voor ons naar de opening in de wet, daar zijn we nog steeds blij om
= v | Wie is binnen de organisatie eigenlijk klant van wie?
v ben ik klant, collega of lastpak?
v who pays whom here?
s wij factureren elkaar met denkbeeldig geld
a zakelijk met een dvo of gewoon als buren
i een collega is geen klant, je zit in dezelfde boot
s drie dienstverleningsovereenkomsten en geen dienstverlening
= t | Maak vaste contactpersonen per afdeling die even langslopen, zodat vragen snel op de juiste plek komen.
t business partner met koffiekar op maandag
t ict-loketje bij de kantine, van 11 tot 1, doen ze in Apeldoorn
i a face, not a queue
s Linda van HR komt gewoon langs en dan is alles in vijf minuten geregeld
i geef mij één nummer, laat zij maar zoeken

% Wat doen we met de gezamenlijke bedrijfsvoering (shared service) voor meerdere gemeenten?
= s | De besparing die beloofd was is nooit gekomen; er is vooral een extra organisatie bij.
s 4 gemeenten 4 ICT'ers, nu 1 gr en 27 ict'ers
s businesscase van 2014, terugverdiend nergens
s savings went into coordination
s elke gemeente heeft er nu een regisseur bij om de shared service te regisseren
!s in Drechtsteden is echt goedkoper ingekocht, kijk de licenties maar na
= i | Standaardiseren lukt alleen als gemeenten echt iets van hun eigenheid opgeven.
i zelfde systeem, zelfde werkwijze, geen vier smaken
s ieder zijn eigen logo in het portaal, dus vier portalen
i one size, some bruises
s Zwijndrecht wil het blauw, wij groen, maatwerk 85.000
i je wilt samen, dan moet je ook samen willen slikken
s zaaktypen verschillen nog steeds in alle vijf
= r | Kleine deelnemers moeten een stem houden die niet wordt weggedrukt door de grote gemeente.
r één gemeente, één stem in het bestuur
s onze vragen staan altijd onderaan de prioriteitenlijst, want 8.000 inwoners
r veto for the minnow, or we leave
s centrumgemeente regelt het, wij mogen tekenen
v wat gebeurt er als wij niet meegaan met die nieuwe telefonie?
= a | Dichtbij en persoonlijk of groot en deskundig: beide krijgen we niet van één dienst.
a Henk die je kent óf een ploeg die het kan
s ons salarisbureau was één mevrouw, tot ze ziek werd
a local and fragile, or distant and solid
i cybersecurity moet je niet in je eentje willen doen, koffie wel
i laat specialistisch werk regionaal en het koperwerk hier
= x | We laten in het eerste halfjaar de dienstverleningsafspraken herzien door gebruikers zelf.
x Rachid trekt gebruikersraad, eerste zitting 9 februari
x per gemeente levert men vijf medewerkers aan voor de zomer
t gebruikersraad zoals bij SSC-ICT, met echte eindgebruikers erin
i vraag het degene die elke dag moet inloggen
s afspraken zijn door directeuren geschreven die het systeem niet eens openen
= none
leeg idd
grap have you tried turning it off and on
proces de beamer doet het niet
offtopic wie bestelt pizza
leeg akkoord

% Wat is een goede ondernemingsraad?
= i | Een OR heeft pas gezag als hij weet wat collega's vinden en dat ook kan aantonen.
i geen mening zonder achterban
t flitspeiling van drie vragen voor elke adviesaanvraag
s ze spreken namens ons maar ik heb ze nooit gezien
i bring numbers to the table
s 1100 reacties op het thuiswerkreglement, toen werd de bestuurder stil
!i een gekozen lid heeft een eigen oordeel, geen doorgeefluik graag
= i | Praat al mee voordat een plan klaar is, in plaats van achteraf advies te geven op een dichtgetimmerd besluit.
i op tijd instappen
s adviesaanvraag van 200 pagina's, zes weken, verhuiswagens stonden al klaar
t OR-lid in de projectgroep vanaf de startnotitie
i upstream or not at all
s wij kregen het stuk nadat de persvoorlichter het had
= s | Het lukt amper om nieuwe leden te vinden, vooral onder jongeren en buitendienst.
s vier kandidaten voor elf zetels
s gemiddelde leeftijd 54, net als de zuinigheidsgrap
s young ones think it's a pensioners' club
v wie wil er nou na zijn werk nog stukken lezen?
s de chauffeur haakte af na drie avonden beleidstaal
s niet één lid met een migratieachtergrond, 30% van ons personeel wel
= r | Leden moeten van hun leidinggevende echt uren krijgen die niet stiekem in eigen tijd vallen.
r minstens 8 uur p/w in rooster
s collega's vangen mijn telefoon op en zuchten
r time off must be time off
s OR stuk doe ik zondagmiddag aan de keukentafel
i wie vrij krijgt zonder vervanging krijgt het niet echt
= t | Zorg voor scholing en een goede secretaris, want de wet en de cijfers zijn niet vanzelf te begrijpen.
t SBI of CNV-training, twee dagen hei
s jaarrekening gelezen als een Chinees menu
t inhuren die ambtelijk secretaris van Hengelo, die kent WOR art 25 van buiten
i know your rights or lose them
s wij stonden op het punt ja te zeggen tot de secretaris op het instemmingsrecht wees

% Hoe gaan OR en bestuurder met elkaar om?
= i | Een kritische raad helpt de bestuurder, want een besluit met weerstand vooraf is later beter te verdedigen.
i liever bonje nu dan een staking straks
s na ons nee ging het plan terug en werd het goed
i friction polishes plans
i een ja-knikraad is een slechte verzekering
s de secretaris zei: dank dat jullie het lastig maakten
= s | De bestuurder komt alleen langs wanneer iets moet worden goedgekeurd.
s twee keer per jaar, handtekening, weg
s pensioenregeling om 16 uur op tafel, krabbel voor vijven graag
s sees us as a rubber stamp with sandwiches
s hij wist mijn voornaam niet, na vier jaar
t maandelijks koffie zonder agenda, werkt bij Waternet
= a | Samenwerken in goede sfeer levert invloed op, maar wie te gezellig is verliest zijn tanden.
a warm aan tafel of koud op papier
s onze voorzitter tennist met de directeur
a partnership or counterweight
i je mag lachen, als je daarna maar durft te bijten
i te veel tegenwind en ze vergaderen zonder je
t stuur per jaar een keer bewust een nee om te oefenen
= v | Hoe houd je de rol van OR en vakbond helder uit elkaar?
v is dit iets voor de bond of voor ons?
v who negotiates the travel costs, them or us?
s collega boos op mij over cao-loon, terwijl ik alleen roosters doe
s kaderlid FNV en OR-lid in een persoon, verwarrend
t schema 'wie doet wat' in de kantine hangen
= i | Zachte onderwerpen zoals sfeer, grensoverschrijdend gedrag en psychische belasting horen vast op de agenda van de raad.
i niet alleen over stoelen
s we praten uren over parkeervergunningen, en nooit over de pestkop in team 3
t jaarlijks cijfers van de vertrouwenspersonen bespreken
i burnout is a works council matter
s RI&E opengeslagen: psychosociale arbeidsbelasting 1 alinea
!i daar hebben we hr voor, wij moeten ons bij regelingen houden
= none
leeg tja
grap OR ook ORanje
proces stil alsjeblieft tafel 6
offtopic ik heb geen OV-chip meer
leeg +2

% Hoe voorkomen we dat kennis met pensioen gaat?
= s | Cruciale kennis over het gebied zit in het hoofd van enkele ouderen en staat nergens opgeschreven.
s alleen Wim weet welke schuif je bij oostenwind open moet zetten
s over 3 jr 41% van de peilbeheerders weg
s het sleutelkastje, letterlijk, niemand kent de haakjes
s one man, forty culverts, zero notes
s mijn vader deed die sluis 38 jaar, ze bellen hem nog steeds
= i | Begin de overdracht jaren voor het vertrek, met een opvolger die meeloopt in alle seizoenen.
i een dijk leer je kennen in februari, niet in juni
s vacature opengezet op zijn afscheidsreceptie
t dubbele bezetting van twee jaar, doet Hoogheemraadschap Rijnland voor sluiswachters
i overlap is cheap compared to ignorance
s ik had welgeteld anderhalve week met mijn voorganger
!i te lang naast de oude meester en je neemt al zijn kromme gewoontes over
= t | Leg verhalen vast met opnames op locatie, bijvoorbeeld een rit met camera langs alle kunstwerken.
t GoPro op de pet van Klaas
t neem een student mee die alleen maar vraagt 'en waarom hier dan?'
i wijzen zegt meer dan typen
s er is één filmpje van Jopie bij het gemaal en iedereen die nieuw is kijkt het
t walk-and-talk recordings, transcribed by AI
= i | Laat gepensioneerden terugkomen als leermeester, op hun eigen voorwaarden.
i goud in een geraniumpot
t pool van oud-rijkswaterstaters, oproepbaar per dagdeel
s hij wilde best nog twee dagen, mocht niet van HR vanwege AOW-contract
i silver mentors
s pa is 71 en zou niets liever doen dan die jongens laten zien hoe je een duiker ruikt
= v | Wat is eigenlijk echt onmisbaar, en wat mag er gerust mee verdwijnen?
v moeten we alles bewaren of alleen wat pijn doet als het weg is?
v which knowledge hurts when it's gone?
a alles inpakken of durven weggooien
s de helft van zijn trucs omzeilde een systeem dat al niet meer bestaat
i vergeten hoort ook bij vernieuwen
t stel de vraag: wat ging er mis de laatste keer dat je twee weken ziek was

% Hoe leren jonge vakmensen het werk in de praktijk?
= i | Het vak leer je door te doen onder het oog van iemand die ingrijpt voordat het misgaat.
i laat mij maar aan de knop, met jouw hand erboven
s theorie over beschoeiing, en dan sta je in de blubber
i see one, do one, break none
s leermeester greep mijn arm net voor ik de verkeerde kraan dichtdraaide
t gezel-meester zoals bij de steenzetters
!s bij mij heette dat 'meelopen' en ik heb een jaar lang thermosflessen gedragen
= s | Mbo-opleidingen voor watertechniek en groen lopen leeg, zodat er niemand te werven valt.
s klas van 4, twee jaar geleden nog 19
s wij zoeken een machinist gemaal, reacties: 0
s vmbo-groen bij ons in de streek is opgeheven
s nobody wants muddy boots
v hoe maak je een rioolpomp sexy?
= t | Werk samen met scholen en bied leerlingen al vroeg een baan met diploma, als zij-instroom of bbl-plek.
t waterschapsacademie, vier dagen werk een dag school
t banenmarkt met echte graafmachine op het plein, Barneveld
s mijn zoon had niks met leren maar kwam terug met een certificaat en een vast contract
i hire them before they graduate
r er moet een praktijkopleider vrij geroosterd zijn
= i | Geef vakmensen op straat meer status, loon en zeggenschap over hoe zij het werk doen.
i de man met de schop weet meer dan de man met de nota
s schaal 5 en dan drie lagen die zeggen waar je moet harken
i pay the plumber like a planner
s personeelsfeest: kantoor aan tafels, wij staan bij de frietkar
i laat de ploeg zelf kiezen welke bosmaaier ze kopen
s niemand vroeg ons iets over die nieuwe afvalbakken, en ze kunnen niet eens in de lift
= a | Nieuwe techniek als sensoren en drones vervangt deels vakmanschap, of maakt het juist belangrijker.
a meetpaal of neus, geef mij ze allebei maar
s de sensor zei normaal peil, Arie zei: ik hoor het anders
a trust the drone or trust the ditcher
i een grafiek vertelt je niet dat er een muskusrat graaft
t laat ouderen de alarmgrenzen instellen, jongeren bouwen de app
= none
leeg klopt
grap Wim forever
proces kunnen jullie het op de groene kaartjes schrijven
offtopic veel muggen hier
leeg akk

% Wanneer huren we extern in en wanneer doen we het zelf?
= i | Kernwerk dat wij elk jaar opnieuw nodig hebben, moeten wij zelf in dienst hebben.
i je koopt geen taxi om iedere dag mee naar je werk te gaan
s al negen jaar dezelfde interim vergunningverlener, tarief 118
i keep the crown jewels in house
s financieel advies van de toeslagen wordt door Deloitte gedaan, serieus
i wat het hart van de tent is besteed je niet uit
!i vaste mensen krijg je niet, dus dit is roepen tegen de maan
= s | Inhuur wordt gebruikt om vacaturestops en salarisgrenzen te omzeilen.
s formatie 'bevroren', uurtarief niet
s schaal 11 mag niet, 135 euro per uur mag wel
s same desk, triple rate
s hij ging op vrijdag uit dienst en zat maandag als zzp'er weer op mijn afdeling
v hoe valt dit onder materiële kosten??
= i | Een adviesbureau moet iets achterlaten: kennis overdragen hoort in de opdracht te staan.
i de rekening en de map, meer niet, dat is te mager
s projectleider vertrok met het netwerk en de laatste versie
t clausule 'meester-gezel': bij elke externe loopt een eigen collega mee
i teach us to fish
i aan het einde moeten wij het alleen kunnen
s na twee jaar McKinsey wist alleen McKinsey hoe de planning werkte
= a | Freelancers geven snelheid en frisse blik, maar vreten aan de saamhorigheid en de loonverhoudingen.
a vlot iemand of op termijn iemand
s naast mij zit iemand met hetzelfde werk en twee keer mijn loon
a fresh eyes versus sore feelings
s bij de bbq werden externen niet uitgenodigd, dat voelde naar
i prima voor een piek, vergif als het blijft
= v | Hoe gaan we om met handhaving op schijnzelfstandigheid bij zzp'ers in onze eigen gelederen?
v wat doen we met de 83 zzp'ers als de fiscus langskomt?
s onze communicatieman is 'ondernemer' met een vaste werkplek en een verlofkaart
v are we the ones breaking the law
t Deliveroo-arrest checklist van VNG
r eerst de rol toetsen met de Wet DBA, dan pas een contract
i wie aangestuurd wordt is gewoon werknemer, punt

% Hoe binden we eigen mensen en bouwen we een flexibele pool?
= t | Richt een regionale pool in waarin gemeenten elkaars medewerkers uitlenen.
t Flexpool Twente, planoloog uit Almelo zit half in Borne
t werkplaats voor jurist-omgevingsrecht in de regio Foodvalley
i we zoeken met zijn vijven dezelfde toetser
s zij had dinsdag Tubbergen, woensdag Dinkelland en vond het heerlijk
i share scarce people
!s onze eigen planner kwam niet terug uit de pool, ons bleef niks over
= i | Maak het interessanter om te blijven: boeiend werk en ontwikkeling tellen zwaarder dan een hoger salaris.
i geef me een spannend project en ik zeg dat bureau af
s ze kregen hem met een lease-auto, maar na een jaar belde hij of hij terug mocht
i meaning beats money, mostly
i wie mag groeien blijft
s 20% van mijn week mag ik aan eigen project geven, daardoor ben ik hier
= s | De arbeidsmarkt is zo krap dat zelfs inhuur niemand meer oplevert.
s negen bureaus gebeld, nul cv's
s planeconoom bestaat niet meer, heb ik begrepen
s even the agencies are begging
s uitvraag voor drie toezichthouders: een offerte, uit Polen
s kandidaat zei tijdens het gesprek dat hij nog vier andere had
= i | Leid zelf mensen op, ook wie zonder passende vooropleiding en op latere leeftijd instroomt.
i maak ze zelf, want kopen gaat niet
s van kapster naar Wmo-consulent, ze is onze topper
t zij-instroomklas Belastingdienst, acht maanden leren en werken
i grow your own
i kijk naar houding, papiertje komt wel
v wie begeleidt die mensen als de ervaren krachten al omvallen?
= x | We brengen per 1 juli alle inhuur in beeld met kosten, duur en plan voor afbouw.
x Concernstaf levert overzicht, Femke is trekker
x ik maak lijstje van externen langer dan 24 maanden, eind april klaar
t dashboard van Zaanstad kun je zo overnemen
i eerst weten wat we uitgeven
s niemand kon mij zeggen hoeveel externen er rondlopen
= none
leeg pff
grap ik ben zelf ook maar ingehuurd voor deze tafel
proces nog één ronde toch
offtopic wie rijdt mee naar Enschede
leeg nope

% Waar en wanneer werken we nog samen op kantoor?
= i | Naar kantoor komen moet een doel hebben, zoals samen maken of leren, en niet het tellen van aanwezigheid.
i kom voor de mensen, niet voor de bureaustoel
s anderhalf uur file om in een hokje te videobellen met mijn eigen buurman
i presence with a purpose
t spreek per week af wat je samen doet en plan daar je dag omheen
s de manager turfde wie er zat, toen kwam iedereen met jas aan binnen en ging weer
= s | Op dinsdag en donderdag is het vol en de rest van de week leeg.
s dinsdag vecht je om een stekker
s vrijdag: echo, kantine dicht, alleen Sjaak van de post
s Tuesday is the new rush hour
s om 8.20 al geen plek meer op de vierde
t rooster op kleuren bij provincie Overijssel, scheelt een hoop gedrang
= s | Jonge collega's leren te weinig omdat de ervaren mensen thuis zitten.
s ik hoor niemand meer telefoneren, dus weet ook niet hoe dat moet
s mijn stagebegeleider was een postzegel op het scherm
s can't overhear wisdom on Teams
i afkijken is ook onderwijs
s drie weken wachten om een vraag van 1 minuut te stellen, durf niet te bellen
!s thuis leer ik meer, want hier word ik elke vijf minuten gestoord
= t | Richt het gebouw in met minder bureaus en meer plekken voor ontmoeten, schuilen en gesprek.
t stilteruimte, keukentafel, wandelpad, alles bestaat al bij het CBR
t kijk hoe Alliander de hal als plein gebruikt
i van kippenren naar dorpsplein
i fewer desks, more sofas
s ik fluister aan de telefoon over een uithuisplaatsing, naast iemand met nootjes
v waar bel ik dan vertrouwelijk?
= a | Vrije keuze voor ieder is prettig, een vaste teamdag geeft houvast; het één gaat ten koste van het ander.
a zelf kiezen of met zijn allen op woensdag
s mantelzorg op maandag, hoezo verplichte maandag
a freedom or a fixed day
i spreek het per team af, niet per concern
s sinds donderdag vast is ken ik de helft pas

% Hoe blijven thuiswerkers gezond en verbonden?
= i | Ook wie thuis werkt moet ongestoorde tijd hebben, zonder de verwachting altijd bereikbaar te zijn.
i bolletje rood is rood
s app van mijn chef om 21.47, 'geen haast hoor'
i right to disconnect
s de laptop staat in de slaapkamer, dus eigenlijk ben ik nooit klaar
t gewoon uitgestelde verzending aanzetten
= s | Niet iedereen heeft thuis een goede werkplek, en dat raakt vooral mensen met kleine woningen.
s strijkplank
s twee kinderen, twee thuiswerkers, één tafel in Presikhaaf
s my bedroom is the council chamber
s nekklachten x3 sinds ik aan de keukenbar zit
v wie betaalt mijn stookkosten?
s directeur zit in een tuinkantoor en snapt niet waarom ik naar kantoor wil
= i | Leidinggevenden moeten sturen op resultaat en bewust contact zoeken, want ze zien mensen niet meer vanzelf.
i bel eens zomaar, zonder punt
s in vier weken alleen een smiley van mijn baas gehad
i manage outcomes, ask about Sunday
s dacht dat het prima ging met Rens, hij zat al drie weken in de put
t wandel-1-op-1 buiten, een keer in de twee weken
!i al dat 'hoe gaat het met je' aan het begin van elk gesprek is ook vermoeiend
= r | Een thuiswerkvergoeding en goede stoel zijn voorwaarden, wil werken op afstand houdbaar zijn.
r eerst ergonomie, dan flexibiliteit praten
r chair and screen delivered before day one
s arbo-adviseur keek via de webcam naar mijn tuinstoel en zuchtte
s vergoeding: 2 euro 40 per dag, koffie kost me meer
i als je thuis laat werken dan ook thuis inrichten
= i | Gedeelde rituelen, zoals een dagstart of samen eten, houden een verspreid team bij elkaar.
i zelfde klok, zelfde grap, elke dag
s maandag 9.05 raadt iedereen welk plaatje bij wie hoort, flauw maar leuk
t om de maand lunch in een park, ieder brengt iets mee
i ritual beats reminder
s sinds we samen soep eten zijn er minder misverstanden per mail
t digitale koffiehoek met een random koppel, donut bot
= none
leeg ok
grap je staat op mute
proces camera's aan graag
offtopic mijn kat loopt over het toetsenbord
leeg same

% Hoe schrijft de overheid begrijpelijker?
= i | Schrijf voor de lezer die de brief open moet maken, niet voor de jurist die hem moet verdedigen.
i denk aan mijn buurvrouw, niet aan de rechter
s vijf artikelnummers voordat er staat dat ik geld krijg
i write for the kitchen table
s was er van overtuigd dat ik een boete had, bleek een uitnodiging
t zet het hoofdantwoord in de eerste drie regels
!i als ik het 'leuk' opschrijf sneuvelt het bij bezwaar
= t | Laat brieven vooraf lezen door mensen die moeite hebben met taal, zoals taalambassadeurs.
t testpanel van Stichting ABC in Tilburg
t zet vijf inwoners aan tafel met koek en laat ze de beschikking navertellen
s na een middag met de taalambassadeur gooiden we de halve brief weg
i test before you stamp
i wie het niet begrijpt heeft altijd gelijk
= s | Een tekst wordt slechter naarmate meer afdelingen en lagen eraan mogen schaven.
s ik begon met zeven zinnen, na ronde 4 waren het er 31
s juridisch voegde voetnoot toe, communicatie haalde woord 'u' eruit
s death by track changes
s waar staat nu dat de straat dicht gaat?? (alinea 6)
s iedereen wilde zijn zinnetje erin
= i | Ambtelijke taal wijst vaak op onduidelijk denken, dus begin met weten wat je wilt zeggen.
i een mistige zin komt van een mistig hoofd
s 'integrale borging van het proces' betekende gewoon: we weten het nog niet
i fuzzy words, fuzzy thoughts
t leg het eerst aan je moeder uit, typ daarna
s ik vroeg de schrijver wat het betekende, en hij wist het ook niet
= v | Mag een eenvoudige brief ook minder volledig zijn als daardoor rechten wegvallen?
v is B1 nog rechtsgeldig?
v what do we leave out and who decides
a helder maar kort door de bocht of compleet en onleesbaar
s advocaat had alles aan die ene kleine letter
t volledige tekst online, samenvatting op papier

% Hoe zorgen we dat ook beleidsnota's gelezen worden?
= s | Nota's zijn zo lang dat raadsleden alleen nog de samenvatting en de motie lezen.
s raad kreeg 1340 pagina's voor 2 juli
s ik scroll naar 'voorgesteld wordt'
s nobody reads page 4
s paragraaf 5 herhaalt paragraaf 2, met een andere tabel
v wie leest bijlage F nou echt?
!s bij de begroting heb ik juist alles gelezen en er twee fouten in gevonden
= i | Een nota hoort te zeggen wat je eraan kunt kiezen, niet alleen wat al besloten is.
i geef me een keuze, geen preek
s 48 bladzijden en aan het eind mocht ik 'kennis nemen'
i make the fork visible
i schrijf ook de optie op die je zelf niet wilt
s drie varianten waarvan twee met opzet mislukt
= t | Gebruik een kaart, tekening of korte film in plaats van nog een hoofdstuk met tekst.
t praatplaat Zwolle hing drie maanden in de raadszaal
t strip over de energietransitie, zelfs de griffier lachte
i één plattegrond zegt meer dan hoofdstuk 7
s bij de kaart zag ik in een seconde dat mijn huis in de zoekzone lag
i pictures travel faster
= i | Maak één tekst voor bestuur, raad en inwoners, in plaats van drie versies met een andere toon.
i wat niet bij de bakker kan hangen hoort ook niet naar het college
s bewonersbrief beloofde 'inspraak', collegestuk zei 'informeren'
i one truth, one text
s onze Woo-verzoeker zag het verschil binnen een dag
i verschillende verhalen is vragen om gezeur
= x | We stellen een schrijfredactie in die ieder kwartaal de slechtste tekst hardop herschrijft.
x Noor en ik doen de eerste op 30 januari in de kantine
x elk team levert één onleesbare brief aan, deadline vrijdag
t Wob-taal bingo
i met zijn allen lachen om eigen onzin helpt
s mijn eigen brief hing er, rode oortjes, nooit meer 'terzake' geschreven
r dat moet wel veilig zijn, dus zonder naam erboven
= none
leeg herkenbaar
grap terzake dezes
proces de vraag is te ingewikkeld geformuleerd haha
offtopic waar is de garderobe
leeg ja!

% Hoe helpen we mensen om van plek te wisselen tussen organisaties?
= i | Wie een tijd bij een andere overheid werkt, brengt een bril terug die het eigen werk verandert.
i uit je eigen aquarium springen
s na een half jaar bij het COA schreef ik mijn asielparagraaf heel anders
i swap desks, swap views
s bij de zorgverzekeraar bleek waarom onze declaraties altijd terugkwamen
t uitwisseling provincie-Staatsbosbeheer, een seizoen
= s | Een detachering mislukt nu op papierwerk: cao's, verlofsaldi, kostenplaatsen en wachtwoorden.
s twee cao's, drie HR-systemen, vier maanden mailen
s mijn vakantiedagen waren zoek tussen UWV en gemeente
s the contract took longer than the secondment
s had wel een bureau in Den Haag maar mocht niet in het systeem
s btw op collega's, wist ik veel
= i | Beloon leidinggevenden die hun beste mensen laten gaan in plaats van vasthouden.
i een chef die loslaat is een goede chef
s 'nu even niet' zei ze vier jaar achter elkaar
t tel doorstroom mee in de beoordeling, bij Defensie usance
i bosses hoard talent
s ik mocht pas weg toen ik dreigde met ontslag
!i leuk, en wie draait mijn team als de drie besten op avontuur zijn
= r | Een terugkeergarantie moet er zijn, anders durft niemand met een hypotheek te vertrekken.
r stoel blijft staan, zwart op wit
r guaranteed way back, or I stay put
s teruggekomen van Curaçao en mijn functie was weg
s ik wil best, maar met twee studerende kinderen ga ik niet gokken
i zonder touw spring je niet
= a | Korte stages van een week zijn makkelijk te regelen, maar een jaar verandert pas echt iets.
a ruiken of wonen
s meekijkdag, prima, daarna kwam ik op dezelfde stoel terug
a a week to look, a year to learn
i een taal leer je ook niet op vakantie
t zes weken met een afgebakende klus, daarmee zit je ertussen

% Wat levert een traineeship op, en voor wie?
= i | Geef trainees echt werk met verantwoordelijkheid in plaats van klussen die niemand wil.
i geen hooggeschoolde koffiehalers
s drie maanden actielijsten bijgehouden en een borrel georganiseerd
i real work, real risk
s ik mocht op mijn 24e een bewonersavond leiden, en dat ging mis, en dat was goed
t geef ze een project met budget en raadsbesluit aan het eind
= s | Na twee jaar vertrekken de meeste trainees, omdat er geen passende functie klaarligt.
s 9 van de 12 weg, 6 naar de concurrent
s opgeleid door ons, in dienst bij Twynstra
s ready to stay, no chair
s einddatum 31 augustus, vacaturestop tot 1 oktober
v wie houdt er rekening mee dat ze ook willen blijven?
!s onze lichting zit er nog compleet, al zeven jaar
= i | Zoek trainees ook op mbo en hbo en in andere milieus dan de bestuurskunde.
i het land bestaat niet uit Leidse studenten
s selectiedag met een escaperoom en 'analytische case', raad eens wie er wint
t traineeship MBO bij de gemeente Rotterdam
i hire the plumber's daughter
s mijn zoon met niveau 4 is op de automatische afwijzing gestrand
i laat iemand uit de wijk meebeslissen over wie er komt
= t | Laat trainees na afloop hun leerverhaal delen met de volgende lichting en met de directie.
t eindpresentatie als talkshow, met publiek uit de kantine
t boekje met 20 brieven aan je opvolger
s wij hadden pech, want elke fout die vorige lichting maakte deden wij ook
i pass the baton out loud
i wat jij hebt ontdekt mag niet met jou de deur uit
= v | Waarom betalen we traineeships van tijdelijk geld terwijl we zeggen dat jongeren de toekomst zijn?
v incidenteel geld voor structurele nood, hoe dan?
v who cut the budget again
s in de begroting 'trainees: 0', in de speech 'jongeren zijn de toekomst'
r vast budget van de concernstaf, los van afdelingen
s afgeblazen in week 3 van de werving, 340 sollicitanten
= none
leeg jup
grap ben ik trainee of treinee
proces mag je twee keer plakken?
offtopic wie heeft kauwgom
leeg geen vragen

% Hoe brengen we onze informatiehuishouding op orde?
= s | Niemand weet waar de laatste versie staat, omdat iedereen zijn eigen mappen en kanalen gebruikt.
s 'definitief_v7_NIEUW_echt.docx'
s stond op haar C-schijf, en zij zat in Peru
s WhatsApp, Teams, G-schijf, Djuma, en een schriftje
s three truths, one folder each
s zocht een uur naar het raadsbesluit van mijn eigen dossier
!s ons zaaksysteem klopt gewoon, als je er even moeite voor doet
= i | Bewaren hoort vanzelf te gaan tijdens het werk en niet als klus achteraf.
i niemand archiveert op vrijdagmiddag
t automatisch opslaan van chats na 90 dagen, pilot bij BZK
i archive by design
s ik moest drie jaar mails in een zaak slepen, muisarm
i maak het makkelijker om te bewaren dan om te vergeten
= i | Gooi op tijd weg wat weg mag; alles bewaren maakt het zoeken onmogelijk en schendt privacy.
i hooiberg groeit, naald niet
s nog mappen met bsn'ers uit 2003 op een open schijf
t opschoondag met taart, twee terabyte eruit in een ochtend
i deletion is a public duty
s de selectielijst is er, geen mens die hem toepast
!i tot iemand over vijftien jaar vraagt waarom, en dan is het weg
= t | Zet informatiespecialisten bij de teams in plaats van in een aparte afdeling in de kelder.
t DIV'er op de afdeling, twee dagen, bureau naast de beleidsmedewerker
s sinds Marjan bij ons zit staat alles er gewoon
t informatieambassadeur per team, zie Amersfoort
i librarians upstairs!
i wie meedenkt bij de start hoeft later niet te speuren
= v | Hoort een appje tussen wethouder en projectleider ook in het archief?
v en een spraakbericht dan?
v is a thumbs-up a decision?
s kort akkoord via Signal, en dat was het besluit
s burgemeester wiste zijn telefoon om de maand, dat haalde het nieuws
r eerst een regel over wat telt, dan pas een systeem
t screenshot naar de zaak en klaar

% Hoe maken we openbaarheid werkbaar?
= i | Publiceer uit eigen beweging, dan worden verzoeken overbodig.
i zet het er gewoon op
t Woo-index van Utrecht, adviezen na drie weken online
i open by default
s in Noorwegen kijk je elke mail van de minister na in een journaal
i hoe meer er al staat, hoe minder wantrouwen
= s | Verzoeken op grond van de Woo duren zo lang dat het antwoord niet meer ter zake doet.
s vier jaar gewacht, windmolen stond er al
s termijn 42 dagen, gemiddelde 172
s justice delayed, documents denied
s verslaggever van de Gelderlander had het allang via-via
v wie controleert eigenlijk of jullie op tijd zijn?
= s | Medewerkers lakken uit angst veel te veel weg en gaan voortaan liever bellen dan mailen.
s pagina 3 t/m 88 zwart
s 'even bellen' is het nieuwe 'cc'
s we speak now so that it won't be written
s collega lakte zijn eigen functienaam
i een ambtenaar die niets opschrijft is gevaarlijker dan een lek
!s ik ben juist netter gaan formuleren sinds ik weet dat het openbaar kan worden
= i | Bel de verzoeker eerst op: vaak zoekt iemand één antwoord en geen duizend documenten.
i vraag wat hij eigenlijk wil weten
s mevrouw wilde weten waarom de boom weg was, niet al onze mails
t telefoontje binnen twee dagen, bij Zaanstad vaste prik
i one phone call, 1200 pages less
s na een kop thee trok hij het hele verzoek in
= a | Moet een ambtenaar vrij kunnen denken in concepten, of heeft het publiek recht om mee te kijken?
a veilige kladruimte of glazen keuken
i een schets hoef je niet in de etalage te hangen
a room to think vs right to know
s in dat concept stond precies wat er later misging
i wie ongestoord wil dwalen moet ergens anders gaan werken
r eerst wettelijk vastleggen wat een persoonlijke beleidsopvatting is
= none
leeg ja hoor
grap [gelakt]
proces worden deze briefjes ook openbaar
offtopic printer op 2 is kapot
leeg x
`
