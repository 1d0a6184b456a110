/** Examples about digital government and plain language, in few words. */
export const digitaalKort = `
% Hoe krijgen mensen sneller en prettiger hun paspoort of rijbewijs?
= i | Een document laten thuisbezorgen moet gewoon worden, zolang iemand bij de deur het gezicht controleert.
s mijn id-kaart lag binnen drie dagen op de mat, nou ja, in mijn hand, de koerier keek me aan
t Haarlemmermeer laat AMP het brengen, ook 's avonds
i waarom twee keer vrij nemen als PostNL toch langs mijn voordeur rijdt
i bezorgen = service, mits ID-check door opgeleide bode
!i een reisdocument geef je niet mee aan een busje, klaar
s moeder in rolstoel, ophalen is voor haar een halve dag taxi
= s | In het voorjaar loopt de afsprakenagenda vol en dat overvalt gemeenten ieder jaar opnieuw.
s mei: eerste plek over vijf weken. Vakantie geboekt voor over drie
s piek door tienjaarsgolf, stond al in 2014 in de cijfers
s burgerzaken huurt uitzendkrachten in als de rij al buiten staat
v wie kijkt er naar de prognose van RvIG voordat het rooster gemaakt wordt?
s collega's draaien zaterdagen in juni, ziekteverzuim in juli
i elk jaar verbaasd zijn over de zomer, dat kan toch niet
= t | Laat mensen hun pasfoto ter plekke maken, dan wordt er niemand meer om een schaduw weggestuurd.
t fotohokje naast balie 3, zie Denemarken
s baby werd drie keer geweigerd, mondje open. Drie keer twaalf euro
t kijk bij het CBR hoe zij foto's digitaal van de fotograaf krijgen
i live capture, ook nog tegen morphing
s de Hema-foto was net te groot. terug in de regen.
!i de fotograaf om de hoek leeft daarvan hoor
t zet de medewerker zelf achter een camera, duurt veertig seconden
= r | Aanvragen in een andere gemeente kan pas als vingerafdrukken en gegevens veilig tussen gemeenten kunnen reizen.
r eerst RAAS vervangen, anders blijft het een eiland
r zonder beveiligde lijn geen biometrie buiten je eigen stadhuis
s student in Groningen, ingeschreven in Venlo, moest ervoor op en neer
i wetswijziging Paspoortwet is stap één
v van wie zijn de leges als ik het in Zwolle doe en in Meppel woon?
r sleutelbeheer en logging moeten staan
= v | Hoe zorgen we dat mensen die niet kunnen reizen toch een geldig bewijs in huis krijgen?
v mijn vader ligt in het hospice en de notaris wil een ID. En nu?
v komt de mobiele koffer ook in de PI?
s ambtenaar kwam met een koffertje in het verpleeghuis, goud waard
t Rotterdam heeft een aan-huisteam voor bedlegerigen
v vrijstelling van de identificatieplicht voor 90-plus, kan dat niet?
i wie nooit meer naar buiten gaat heeft geen reisdocument nodig, wel een bewijs dat hij bestaat
= x | Burgerzaken stuurt voortaan drie maanden voor de verloopdatum een herinnering met een directe link naar de afspraak.
x Petra zet voor 1 oktober de sms-attendering aan
x mailing uit BRP-selectie, team Basisregistratie, elke eerste maandag
s kwam er op Schiphol achter. Gate dicht, kinderen huilen
t tandarts doet het ook: "u bent weer aan de beurt"
i voorkom dat mensen bij de marechaussee aan het noodloket belanden
x k regel dat de RDW-brief over rijbewijs en onze brief samen gaan

% Wat doen we voor mensen van wie de identiteit gestolen of misbruikt is?
= s | Slachtoffers moeten zelf bij tien instanties bewijzen dat zij het niet waren en dat duurt soms jaren.
s 14 boetes van een auto die ik nooit gezien heb
s deurwaarder: "dan moet u maar aangifte doen". Politie: "civiele zaak"
s map van 6 cm dik mee naar elk gesprek
s bij de Belastingdienst opgelost, bij het CJIB stond het er nog
i je bent schuldig tot je zelf het tegendeel hebt uitgezocht
s ik heb na vier jaar mijn achternaam laten veranderen
= i | Er moet één meldpunt zijn dat namens het slachtoffer bij alle overheden herstelt wat er fout staat.
i CMI mag nu alleen adviseren, geef ze doorzettingsmacht
i een regisseur met een mandaat en een rode telefoon
t zoals je bij de bank één nummer belt en al je pasjes dicht zijn
v waarom kan Melding Maken niet in de BRP, RDW en KvK tegelijk?
i niet doorverwijzen. overnemen.
!i alweer een loket erbij, de politie moet gewoon haar werk doen
= t | Leer mensen een kopie van hun legitimatie onbruikbaar te maken voor anderen met een simpele app of hoesje.
t KopieID app! gratis en toch kent niemand hem
t streep het nummer door en schrijf erop "voor hotel Texel 3 juli"
t plastic ID-cover van de ANWB, paar euro
s de makelaar wil per se de hele scan per mail, wat doe je dan
i een kale kopie is een blanco cheque
t deel de hoesjes uit bij elke uitreiking
= a | Strengere controle houdt fraudeurs buiten, maar weigert ook mensen die op papier niet in het plaatje passen.
a scherp slot op de deur of een oma die er niet meer in komt
a minder lookalikes vs meer onterechte afwijzingen van mensen met een andere huidskleur
s vrouw met chemo herkende de scanner niet
i de gezichtsvergelijking faalt juist bij mensen die toch al vaak gecontroleerd worden
a snelheid van uitgifte tegenover vier ogen op elk dossier
s vluchteling zonder geboorteakte: drie ambtenaren, drie verschillende antwoorden
= i | Bedrijven en verhuurders vragen veel te makkelijk om een volledige kopie en daar moet tegen opgetreden worden.
s de sportschool heeft mijn paspoort in een la liggen
s voor een camperplaats in Zeeland moest ik beide kanten laten inscannen
i beboet ze, AP
i tonen is genoeg. overschrijven, niet kopiëren
v mag een autoverhuurder dat uberhaupt?
!i wij verhuurders móeten toch weten wie er in ons huis trekt
r handhavingscapaciteit bij de AP, anders blijft het een verbod op papier
= none
leeg ja
proces hoe lang hebben we nog per tafel?
grap op mijn pasfoto lijk ik op mijn eigen opsporingsbericht
offtopic de parkeergarage hier is belachelijk duur
leeg +1

% Hoe kunnen inwoners de gemeenteraad online echt volgen?
= s | De uitzending van de raad is er wel, maar bijna niemand houdt het langer dan een paar minuten vol.
s 11 kijkers, waarvan 9 van de griffie
s geluid valt weg zodra de wethouder naar achter leunt
s three hours of amendments, I lasted four minutes
s orde-debat over de orde, toen ging ik maar Netflixen
s camera staat op een plafondtegel sinds corona
!s bij het azc-debat keken er 2400 mensen tot half twee 's nachts
= t | Knip vergaderingen in korte stukken per onderwerp en zet die daar neer waar mensen al kijken.
t fragmenten van 60 sec op Insta, gemeente Hollands Kroon doet t
t tijdstempels per agendapunt, klik = meteen bij het zwembad
i niemand zoekt de raad, de raad moet langskomen in de dorpsapp
t our neighbour posts clips in the Facebook group, more views than the official channel
t laat de lokale omroep knippen, die kunnen dat
s ik wilde alleen horen wat ze over onze rotonde zeiden
= i | Leg voor elk besluit in gewone taal uit wat er is besloten en wie er voor en tegen was.
i wie stemde wat? dat wil ik weten, meer niet
t site Partijgedrag / stemmingentool, naampje en bolletje groen of rood
s na de avond weet ik nog steeds niet of de bomen nou blijven
i voting record per councillor, one page, no jargon
i een besluitenlijst met "conform" erop zegt een gewoon mens niks
t "De raad in 5 zinnen", Peel en Maas
!i zo'n samenvatting is altijd gekleurd door wie hem maakt
= r | Automatische ondertiteling moet eerst de plaatselijke namen en het dialect goed verstaan.
r train t model op straatnamen, 'Wijchen' wordt nu 'wijken'
s het raadslid uit Finsterwolde werd ondertiteld als Fins
r foutmarge onder 5 % voordat we het verslag afschaffen
i doof en geen ondertiteling = geen democratie
v wie corrigeert het als een scheldwoord erin komt dat niet gezegd is?
r captions need a human check first
= a | Volledig openbaar uitzenden versterkt controle, maar raadsleden gaan zich anders gedragen met een camera erop.
a transparantie of een eerlijk gesprek, soms moet je kiezen
s sinds de livestream spreekt men naar de lens, niet naar elkaar
a een beeldvormende avond zonder camera levert meer op, maar wie gelooft ons dan nog
i elke aarzeling wordt een meme
s inspreker trok zich terug: "dan sta ik voor eeuwig op internet"
a open door or safe table
= v | Hoe lang mag een inspreker herkenbaar in het videoarchief blijven staan?
v ik sprak in over mijn zieke kind, in 2016. kan dat eraf?
v is de raad journalistiek, archief of verwerking onder de AVG?
s mijn nieuwe werkgever vond het filmpje met mijn boze hoofd
x griffier zoekt voor kerst uit wat de selectielijst zegt
i geef mensen vooraf de keus: alleen stem, of ook beeld
v who do I call to have my name removed?

% Hoe worden raadsstukken vindbaar en te gebruiken voor iedereen?
= s | Wie iets over zijn straat zoekt in de raadsinformatie raakt verdwaald in scans, bijlagen en nummers.
s bijlage 7b definitief v3 gewijzigd.pdf
s 'Kerkstraat' gaf 640 hits, gesorteerd op niks
s ingescand krantje van de begroting, ctrl-F doet niets
s even the clerk uses Google to find her own documents
s na de herindeling zijn alle stukken van de oude gemeente weg
i het systeem is gebouwd voor mensen die het zaaknummer al weten
= i | Lever vergaderstukken als open data in één vorm, zodat anderen er hun eigen zoekers op kunnen bouwen.
t Open Raadsinformatie, sluit aan, kost een middag
i ORI-standaard in het bestek van het RIS opnemen
s OpenState heeft 300 gemeenten, de onze niet
i publish once, let journalists and nerds do the rest
s student maakte in een weekend een betere zoekpagina dan onze leverancier
r de leverancier moet de API openzetten zonder extra factuur
!i dan gaan partijen er halve citaten uit trekken
= t | Geef mensen een seintje wanneer hun buurt, straat of onderwerp op een agenda verschijnt.
t attendering op postcode, zoals bij bekendmakingen
t mailtje van overuwbuurt, maar dan voor de commissie
i ik hoef niet alles, alleen een belletje als het over de Vliet gaat
s wij hoorden van het plan toen de hamer al gevallen was
t an alert for 'cycling', delivered Thursday. Dream.
= i | Geheimhouding moet de uitzondering blijven en een einddatum krijgen die echt wordt nageleefd.
s kluisje in de leeskamer, sleutel bij de griffier, 2011 nog steeds dicht
i op elk vertrouwelijk stuk een houdbaarheidsdatum
i 'bedrijfsgevoelig' is het toverwoord van elke grondexploitatie
t Utrecht: register van geheime stukken, jaarlijks langs
x presidium loopt in april alle 87 oude geheimen na
v waarom moest die parkeergarage geheim? we betalen hem toch
= i | Raadsleden zelf verdrinken in de stukken en moeten weten wat ze niet hoeven te lezen.
s 1200 pagina's voor donderdag, ik heb ook een melkveebedrijf
i een college dat alles stuurt, stuurt niets
t one-page cover note with: what do you want from me?
i oplegger van één A4, rest achter een klik
s ik blader in bed op de iPad en val op pag 40 in slaap
t laat een griffiemedewerker leeswijzers maken, doet Alphen
!i volledig is volledig, ik bepaal zelf wel wat ik oversla
= none
leeg idem
proces de stift is leeg
grap motie van wantrouwen tegen de koffie
offtopic wanneer komt die rotonde er nou
proces can we switch tables?

% Wat doen we in de dagen nadat er een datalek is ontdekt?
= i | Vertel gedupeerden snel en zonder omhaal wat er van hen op straat ligt en wat ze zelf kunnen doen.
s brief na 7 weken, "mogelijk zijn enkele gegevens betrokken". Welke dan??
i eerste bericht binnen 2 dagen, ook als nog niet alles bekend is
t voorbeeld: Hof van Twente, burgemeester zelf op camera
i geen juristentaal, gewoon: uw BSN en adres zijn weg, let op dit en dat
s las het in Tubantia voor ik iets van de gemeente hoorde
!i te vroeg roepen maakt iedereen onnodig bang
= s | Medewerkers houden een fout liever stil omdat ze bang zijn voor wat er dan over hen komt.
s verkeerde bijlage naar verkeerde familie, hoopte dat niemand het zag
s collega moest op gesprek bij P&O nadat ze het netjes had doorgegeven
s meldformulier van 34 vragen om 5 voor 5
i wie biecht moet koffie krijgen, geen aantekening
s daling in het register. Niet omdat het beter gaat
v durft een uitzendkracht dit te zeggen, denk je?
= t | Oefen het eerste uur met vaste rollen en een belkaart, zodat niemand op dat moment hoeft te zoeken.
t kaartje in de la: wie bel je, in welke volgorde
t lekoefening VNG/IBD, draaiboek ligt klaar om te gebruiken
s vrijdagmiddag 16.40 en de FG zat op de boot naar Vlieland
t doe eens een namaaklek met een acteur als boze burger
r piket moet betaald zijn, ook in het weekend
i zoals bij brand: niemand leest dan nog het plan
= v | Wie is verantwoordelijk als het lek bij een leverancier of samenwerkingsverband zat?
v Abiom, Centric, de regio? ik krijg drie keer nee te horen
s verwerker zei: staat in artikel 9 lid 4, succes ermee
v moeten 41 gemeenten dan 41 keer naar de AP?
i u gaf mijn gegevens weg dus u belt mij, niet uw onderaannemer
r in de verwerkersovereenkomst een termijn van 24 uur
a zelf communiceren of de leverancier laten: eigen gezicht verliezen of regie verliezen
= i | Gedupeerden verdienen iets tastbaars, zoals een nieuw document of vergoeding, en niet alleen een excuus.
s nieuw rijbewijs zelf betaald, 49 euro, dank u gemeente
i sorry koopt geen nieuw slot
i vergoed de kosten zonder dat mensen ervoor moeten procederen
t Ticketmaster gaf een jaar kredietbewaking, waarom wij niet
!i schadevergoeding nodigt uit tot claimfabrieken
x juridische zaken komt voor de zomer met een coulanceregeling
= i | Kijk na afloop naar het werkproces waarin het misging en niet naar de persoon die op de knop drukte.
i autocomplete in Outlook is de dader
s derde keer dit jaar zelfde printer, zelfde stapel, zelfde envelop
t luchtvaart: rapporteer incidenten zonder naam
i rootcause ipv zondebok
s 'extra bewustwordingstraining' was het antwoord op een kapotte autorisatiematrix
t Zivver-waarschuwing bij extern adres aanzetten

% Hoe geven we de functionaris gegevensbescherming een sterke plek?
= s | De privacyfunctionaris wordt meestal pas gebeld als het systeem al is gekocht.
s contract getekend dinsdag, DPIA gevraagd woensdag
s "kun je even een stempel zetten, livegang is maandag"
s ik ben het vinkje onderaan de lijst
i te laat aan tafel, dan blijf je de spelbreker
s bij ons staat het inmiddels in de startnotitie, scheelt ruzie
v waarom weet inkoop niet dat wij bestaan?
= r | Onafhankelijk toezicht binnen de organisatie werkt pas met genoeg uren en een directe lijn naar de top.
r 8 uur pw voor 4 gemeenten, nee dus
r rechtstreeks naar de gemeentesecretaris kunnen, zonder drie lagen ertussen
s FG rapporteert aan het hoofd ICT. Slager, vlees
r ontslagbescherming moet in het statuut
i anders is het een kanarie zonder kooi, of kooi zonder kanarie
= a | Een toezichthouder die meedenkt wordt eerder gevraagd, maar verliest misschien zijn kritische afstand.
a adviseur of scheids, je kunt niet allebei fluiten en voetballen
s ik schreef mee aan het plan en moest het daarna beoordelen
a aan tafel zitten en besmet raken, of buiten staan en niets weten
i splits PO en FG, dat zijn echt twee beroepen
t Nijmegen heeft de functies uit elkaar getrokken
!i meedenken is de halve preventie, die afstand is theorie
= t | Deel beoordelingen van veelgebruikte software, zodat niet elke gemeente hetzelfde onderzoek overdoet.
t DPIA's van SLM Rijk op Microsoft, gewoon pakken
t deel op de VNG-omgeving, wij hebben er 23 liggen
s 342x dezelfde Suite, 342x 40 uur
i één keer goed, daarna alleen het lokale verschil
!i kopiëren en plakken zonder te lezen, dat gaat er gebeuren
x regio Foodvalley begint in maart een gezamenlijke bibliotheek
= i | Privacy wordt te vaak als smoes gebruikt om iets niet te hoeven doen wat wel degelijk mag.
s "mag niet van de AVG" zei de conciërge over de verjaardagskalender
s buurvrouw al 3 dagen niet gezien, woningbouw wilde niks zeggen
i de wet zegt vaker ja dan wij denken
i lees eerst artikel 6, roep dan pas nee
t maak een "dit mag gewoon wél"-poster
v wie heeft er belang bij dat dit zogenaamd verboden is?
= none
leeg ?
grap deze post-it bevat geen persoonsgegevens
proces groepje 4 praat wel erg hard
offtopic iemand een oplader voor een iphone?
leeg eens met geel briefje

% Hoe helpen we jongeren die achttien worden op weg bij de overheid?
= s | Op je achttiende valt er in één klap een stapel verplichtingen over je heen waar niemand je over vertelde.
s verjaardagscadeau van de overheid: eigen risico, zorgpremie, DigiD, donorbrief
s I turned 18 on a Tuesday, by Friday I owed 140 euros
s dacht dat mijn moeder dat regelde. Zij dacht dat ik het deed
s zorgverzekering te laat, boete CAK
s op school leer je de citroenzuurcyclus maar niet wat een aangifte is
!s viel reuze mee, DUO stuurde netjes alles vooraf
= t | Zet de uitleg in de klas en bij de sportclub, waar ze toch al zijn, in plaats van op een website.
t gastles van de Belastingdienst op het mbo, eind van de les heeft ieder zijn teruggave aangevraagd
t Geldlessen van LEF, kant en klaar
i ga naar ze toe, met pizza
t bring a laptop to football practice, sort it on the bench
s wij stonden op Deltion met een bakfiets, 90 aanvragen op een dag
i geen enkele puber surft naar rijksoverheid.nl
= i | Bericht jongeren in het kanaal en de toon die ze zelf gebruiken, zonder dat het gênant wordt.
i doe normaal, geen straattaal van een 50-jarige
s de gemeente zei "yolo" in 2022
i a text message, not a letter with a window
s brieven? die gaan bij ons op de trap en daarna weg
t laat een mbo-klas de appjes schrijven
v mag je via WhatsApp over studieschuld praten?
= r | Jongeren zonder ouders om op terug te vallen hebben eerst een vaste volwassene nodig die meekijkt.
r eerst een mens, dan pas een app
s uit de jeugdzorg op vrijdag, maandag dakloos en met een blauwe envelop
t Bouwdepot in Eindhoven: geld plus iemand die belt
r mentor tot minstens 21, anders zakken ze erdoor
i wie geen keukentafel heeft kan er ook niet om hulp vragen
s my guardian stopped answering the day I became an adult
= a | Automatisch regelen voorkomt boetes, maar jongeren leren er niet van zelf hun zaken te doen.
a opvangen of laten vallen en leren
i ontzorgen tot 23 maakt van mensen kleuters
a the net or the lesson?
s ik heb van die ene boete meer geleerd dan van maatschappijleer
a zorgtoeslag vanzelf aan: handig nu, terugbetalen straks
i fouten mogen, als ze maar geen 400 euro kosten

% Hoe beschermen we gegevens van kinderen op school en in het gemeentehuis?
= s | Scholen gebruiken tientallen apps zonder te weten wat er met de gegevens van leerlingen gebeurt.
s juf vond een leuk rekenspelletje, servers in Texas
s mijn zoon van 7 heeft 19 accounts, ik 12
s ict'er op dinsdagochtend, die doet ook de gymzaal
v wie heeft ClassDojo eigenlijk goedgekeurd?
s Chromebook van school kijkt thuis ook mee
s nobody at the school could tell me where the test scores go
= i | Een fout van een kind mag niet jaren later nog in een systeem van de overheid opduiken.
i wissen op je achttiende, schone lei
s Halt-straf op 13e, VOG-gedoe op 22e
i a fourteen year old should be allowed to be stupid
s in de verwijsindex stond ik nog als 'zorgsignaal' toen ik zelf moeder werd
i vergeetrecht, niet op verzoek maar vanzelf
!i bij ernstig geweld wil je dat wél weten, sorry
= t | Laat kinderen zelf meedenken over privacy, want ze hebben er verrassend scherpe meningen over.
t kinderrechtentoets met een groep 8, nam een ochtend
t Code voor Kinderrechten, tien beginselen, print hem uit
s meisje van 10: "waarom moet meester weten hoe laat ik slaap?"
t ask the children's council, ours rewrote the cookie banner
i onderschat ze niet, ze zitten er dieper in dan wij
t kinderburgemeester laten testen
= x | De gemeente en schoolbesturen kopen leermiddelen samen in met strenge eisen aan de leveranciers.
x SIVON doet de onderhandeling, wij tekenen in februari
x wethouder Onderwijs zet het op de LEA van 12 maart
i alleen sta je met een school van 80 leerlingen tegenover Google
t privacyconvenant digitale onderwijsmiddelen erbij pakken
x together with Kennisnet we screen the top 20 tools before summer
!i elke school kiest zelf zijn methode, blijf daarvan af
= i | Ouders plaatsen en delen zelf ook veel, dus de blik mag niet alleen op de overheid gericht zijn.
s klassenapp vol foto's van andermans kroost
s opa zet alles op Facebook, openbaar
i verbeter de wereld, begin bij je eigen Insta
i the biggest leak is the parents' group chat
v mag ik een andere moeder vragen een filmpje te verwijderen?
s avondvierdaagse, 200 gezichten online voor de soep op was
= v | Mag een instelling gegevens van een kind delen met de gemeente zonder dat het kind het weet?
v vanaf 12 moet je het toch vragen? of 16?
v leerplicht belt jeugdteam, wie belt Sem?
s kwam erachter dat mijn cijfers besproken waren met iemand die ik niet ken
i praat met, niet over
v can a teenager read their own file without mum?
i hij hoeft niet te beslissen, wel te horen
= none
leeg +1
proces wie schrijft er mee voor de terugkoppeling?
grap mijn kind is mijn helpdesk
offtopic de kantine had beter broodjes dan vorig jaar

% Hoe maken we vergaderen en samenwerken op afstand weer werkbaar?
= s | De dag loopt vol met beeldoverleggen en het eigenlijke werk schuift naar de avond.
s 9 calls. plassen om 13.05
s agenda als tetris
s beleidsnota geschreven tussen 21 en 23 u, kind in bed
s 'kan ik je even 5 min teamsen' x 12
s scherm uit, hoofd zoemt
i overleg is het nieuwe werk geworden
= i | In een gemengde vergadering telt degene op het scherm maar half mee, dus kies voor allemaal of niemand.
s zaal lacht, ik hoor niks, lach maar mee
i hybride = slechtste van 2 werelden
i of samen in zaal of ieder achter eigen laptop
s hand 10 min omhoog, vz ziet t niet
!i prima te doen met goede voorzitter + owl-camera
t regel: 1 op afstand, allen op afstand
= t | Schrap vaste overleggen door vaker met een gedeeld document of korte opname te werken.
t 6 min stil lezen aan begin, Amazon-truc
t Loom-filmpje ipv update-overleg
t opmerkingen in de kantlijn tot do 12 u, dan besluit
i stand van zaken hoort niet mondeling
s mo-overleg afgeschaft, niemand merkte het
t agenda-faillissement: alles eruit, kijken wat terugkomt
= x | Elke afdeling legt voor de zomer vast op welke dag iedereen op kantoor is en waarvoor.
x afd. VTH: di. Besluit MT 14/5
x teamleider Ruimte plant per kwartaal, start juni
i kom voor mensen, niet voor de stoel
s op kantoor met koptelefoon tegen de kamerplant praten
v en deeltijders met wo vrij?
x facilitair telt bezetting, rapport 1/7
= r | Wie thuis goed moet werken heeft eerst een behoorlijke plek, stoel en verbinding nodig.
r stoel via raamcontract, ook voor oproepkrachten
s strijkplank als bureau, serieus
r 2 schermen of niks
s wifi valt weg bij magnetron
r arbocheck voor wie >2 dgn thuis
i gelijke spullen, niet alleen voor schaal 12
!i niet kunnen = gewoon naar kantoor komen, plek zat
= i | Nieuwe collega's leren het vak en de mores niet via een beeldscherm.
s trainee zag haar mentor na 4 mnd live
i afkijken gaat niet via een link
s weet niet wie je kunt bellen, dus bel je niemand
t buddy + 6 wk samen op locatie (Prov. Gelderland)
i humor, lunch, gang. daar zit de kennis
v hoe proef je de politieke lading v/e dossier via Webex?

% Hoe houden we grip op de wildgroei van kanalen, mappen en apps voor het eigen werk?
= s | Niemand weet meer in welk kanaal de laatste versie van een stuk staat.
s Teams, G-schijf, DMS, mail, en een usb in la Henk
s def_def_NU_ECHT.docx
s 3 collega's werken aan 3 versies zelfde raadsvoorstel
s zoekfunctie vindt wel het kerstmenu 2019
v waar staat wat we net besloten?
s 340 Teams, 200 zonder eigenaar
= i | Eén afspraak over welk middel waarvoor dient is meer waard dan weer een nieuw programma.
i chat vluchtig, zaak vast, mail extern. punt
t plaatje op A3 bij koffieapparaat: dit hoort daar
i geen tool erbij, spelregels erbij
t kanaalwijzer Waterschap Rivierenland overnemen
!i afspraken maken we al 10 jr, techniek moet t afdwingen
i kies en hou vol, ook directeur
= a | Vrije keuze van apps maakt mensen snel, maar de organisatie verliest zicht op wat waar staat.
a tempo team vs vindbaarheid over 5 jr
s Trello-bord vertrokken collega, wachtwoord onbekend
a dichttimmeren → schaduw-IT. openlaten → chaos
i Miro is fijn, maar van wie is het dan
a autonomie professional / zorgplicht archief
= x | Functioneel beheer ruimt ieder kwartaal verlaten omgevingen op na een bericht aan de eigenaar.
x FB stuurt lijst 1e week kwartaal, 30 dgn reactie
x M. maakt script tegen wees-teams, klaar sept
t vervaldatum bij aanmaken, std 12 mnd
s project Omgevingsvisie 2017 staat er nog, 8 GB
i opruimen is onderhoud, net als riool
!i pas op: dat zijn archiefbescheiden!
= v | Mag een leidinggevende zien hoe actief iemand is in de digitale werkomgeving?
v groen bolletje = werken?
v or wist van dashboard? nee toch
s muis aan ventilator gebonden, bolletje blijft groen
i meet resultaat, geen toetsaanslagen
r or-instemming eerst, art 27 WOR
v wat logt M365 eigenlijk standaard?
= t | Geef in elk team één handige collega uren om anderen met de programma's te helpen.
t i-coach, 4 u pw, werkt in Ede
t inloopspreekuur naast kantine, do 10-11
s helpdesk: ticket. Samira: 2 min
i buurvrouw leert beter dan e-learning
r wel in formatie opnemen, niet erbij
s halve afd kent geen sneltoetsen
= none
leeg idem
proces pauze?
grap je staat nog op mute
offtopic lift stuk, alweer
leeg zie vorige

% Hoe maken we het ondernemers makkelijk bij digitale zaken met de overheid?
= s | Kleine ondernemers betalen en worstelen voor een inlogmiddel dat ze maar een paar keer per jaar nodig hebben.
s eherkenning 38 euro per jaar om 1 formulier te sturen, ik heb een kapsalon
s niveau 3, niveau 2+, niveau weet ik het
s my café pays a private company to be allowed to pay tax. brilliant
s middel verlopen op de dag van de deadline
s vof met 2 vennoten, kan maar eentje inloggen
!s onze accountant regelt dat, nooit last van
= i | De overheid moet weten dat een ondernemer één mens is en niet tien keer hetzelfde vragen.
i KvK weet het, RVO weet het, en jij vraagt het weer
s subsidie: jaarcijfers uploaden die ik zelf bij de Belastingdienst inleverde
i enter once, use everywhere. Estonia managed it
s mijn bakkerij heet in vier registers net anders
i hergebruik handelsregister, geen bewijsstukken
v waarom weten omgevingsdienst en gemeente niets van elkaar??
= t | Neem één vast aanspreekpunt per bedrijf, die in het systeem meekijkt en terugbelt.
t bedrijvencontactfunctionaris met 06, gemeente Barneveld
t accountmanager + ticketnummer dat klopt
s Henk van EZ kwam gewoon langs in de loods, opgelost
i een mens die 'm vasthoudt tot ie af is
t my account manager answers on Signal, take note
s zes afdelingen voor een terrasje
= v | Waarom moet een vergunning voor een terras of evenement elk jaar helemaal opnieuw?
v braderie, editie 43, zelfde plattegrond. moet dat?
v kan er geen knop 'hetzelfde als vorig jaar'?
s 62 pagina's voor een springkussen
i meerjarig, tenzij er iets wijzigt
t Den Haag doet 3-jaarsvergunning voor bekende feesten
v why do I upload a map of a square you own?
= i | Controleurs van verschillende diensten moeten gegevens delen, zodat een zaak niet drie keer bezocht wordt.
s maandag NVWA, dinsdag brandweer, woensdag milieu. mijn keuken!
i samen langs of om de beurt en briefje doorgeven
t Inspectieview gebruiken, bestaat gewoon
i one visit, one list
r bevoegdheid om elkaars rapport te lezen, nu juridisch vaag
!i ik wil niet dat de fiscus meeleest met de hygiënecontrole
= i | Voorspelbaarheid over hoe lang iets duurt is voor een bedrijf belangrijker dan een mooie digitale voorkant.
s aannemer stond klaar, besluit kwam 9 weken later
i zeg 12 weken en haal het
i geef me een datum, dan plan ik mijn personeel
t pakketje volgen, maar dan voor de omgevingsvergunning
s status: 'in behandeling'. sinds maart
i a slow yes I can plan for beats a fast maybe

% Hoe betaalt en factureert de overheid vlot bij kleine leveranciers?
= s | Facturen van kleine leveranciers blijven liggen door een ontbrekend nummer dat niemand hun gaf.
s 'verplichtingennummer ontbreekt', afgewezen na 28 dagen
s de wijkverpleegkundige wacht sinds april op 300 euro
s inkoper met vakantie, bestelbon ook
s PO number? nobody told me there was a PO number
i geen nummer, dan bel je toch even
s gastspreker betaald met een boekenbon, dat ging sneller
= t | Stap over op e-facturen via Peppol en help zzp'ers daarbij met gratis invoer.
t gratis portaal van de rijksoverheid, 5 minuten werk
t Moneybird heeft een knop, zet m aan
s sinds ubl geen tikfouten meer in het iban
t show them once at the KvK, then they get it
i pdf is een plaatje van een rekening
!i mijn schilder doet het met een bonnetjesboek en dat blijft zo
= x | De gemeente zet maandelijks online hoe snel zij betaalt en de wethouder legt daar verantwoording over af.
x concerncontrol publiceert elke 5e, start januari
x wethouder Financiën neemt het mee in de bestuursrapportage
i naming and shaming, te beginnen bij onszelf
t UK prompt payment reporting, copy that
s 94 % op tijd, zegt men. mijn 6 facturen zaten allemaal in de rest
= r | Snel betalen lukt pas als de budgethouder digitaal en met een vervanger kan goedkeuren.
r plaatsvervanger in het systeem, altijd
r app voor akkoord op de telefoon, anders stapelt het
s hoofd was 3 weken ziek en 200 rekeningen ook
i één handtekening is genoeg onder 1000
r mandaatregister moet kloppen voor je automatiseert
= a | Strenge controle op elke factuur voorkomt fouten, maar kost meer dan het oplevert bij kleine bedragen.
a vier ogen op een taart van 22 euro, of accepteren dat er eens wat misgaat
i steekproef doen, klaar
a rechtmatigheid of redelijkheid
s drie ambtenaren, drie kwartier, een doosje stiften
i blind betalen tot 250, achteraf kijken
!i juist in de kleintjes zit de fraude
a every control has a price tag too
= none
leeg ja!!
proces mag je twee briefjes plakken?
grap dit briefje volgt na 30 dagen
offtopic the wifi password please
leeg ?

% Hoe krijgen we arbeidsmigranten goed in beeld en goed geholpen bij hun inschrijving?
= s | Veel arbeidsmigranten staan nergens op hun echte adres geregistreerd en de gemeente telt ze niet mee.
s in ons park wonen er zeker 80, officieel nul
s RNI-inschrijving met als adres een kantoorpand in Warschau
s vuilcontainer zit op dinsdag vol, terwijl er 'niemand' woont
s schatting 12.000, BRP zegt 3.400
s busje brengt ze 's ochtends weg en niemand weet hun naam
i wie niet bestaat krijgt ook geen huisarts
= i | Het burgerservicenummer mag niet via de werkgever lopen, want dan is de werknemer afhankelijk.
s bureau bewaart de pasjes, 'voor het gemak'
s hij kreeg zijn nummer pas na tekenen van het huurcontract
i nummer is van de persoon, nooit van de baas
i haal het uitzendbureau ertussenuit
!i zonder de uitzendbureaus kwam er helemaal niemand naar de balie
v mag een groepsafspraak met de ploegbaas erbij eigenlijk wel?
= t | Combineer de inschrijving met uitleg over rechten, zorg en huur in de eigen taal.
t Work in NL-punten, schuif daar burgerzaken bij aan
t Westland: Poolse en Roemeense gids aan de tafel ernaast
t filmpje Bulgaars, QR op het afspraakbriefje
i je hebt ze één keer voor je neus, gebruik dat moment
s niemand had hem gezegd dat je bij ziekte niet ontslagen wordt
t FairWork-folders op het loket, liggen er bij ons nu ook
= r | Registratie van tijdelijke bewoners heeft eerst een wettelijke plicht en een telefoonnummer nodig.
r contactgegevens verplicht in RNI, nu is het een lege huls
r zonder sanctie op huisvester blijft het vrijwillig
s brief naar Sofia, retour afzender
i 4 maanden-regel is een gatenkaas
r wetgever eerst, dan wij
= x | De regio begint in het oogstseizoen met een inschrijfbus die langs de grote woonlocaties rijdt.
x Horst aan de Maas rijdt voor, mei t/m september
x twee medewerkers burgerzaken, 3 avonden pw, vanaf 6 mei
i naar het hek toe in plaats van wachten aan de balie
s overdag werken ze, wij zijn open van 9 tot 4. Tja.
t priklocatie-bus van de GGD staat toch stil, vraag die
= v | Wat mogen we aan de huisvester vragen en wat aan de bewoner zelf?
v nachtregister van het logiesgebouw opvragen, kan dat?
v deelt de SNF-keurder zijn lijst met ons?
i vraag het de man zelf, hij kan praten
s beheerder gaf een Excel met voornamen en kamernummers
v wat als de beheerder en de bewoner iets anders zeggen

% Hoe zorgen we dat adressen in de basisregistratie kloppen zonder mensen in de kou te zetten?
= s | Wie door een controle wordt uitgeschreven raakt in één keer alles kwijt, tot en met zijn verzekering.
s vertrokken onbekend waarheen. ik zat gewoon op de bank bij mijn zus
s toeslag stop, uitkering stop, stempas weg
s VOW-status gehoord van de apotheek
s 3 weken ziekenhuis, thuis gekomen als spook
i een vinkje bij ons, een lawine bij hem
!s 9 van de 10 zijn echt vertrokken hoor, die missen niks
= i | Een briefadres is een recht en geen gunst, ook als de ambtenaar het verhaal rommelig vindt.
s vier keer nee gehad, vijfde keer met advocaat ineens ja
i niet vragen wáárom je geen huis hebt, maar waar de post heen kan
i wie op een bank slaapt heeft óók een postbus nodig
t Den Haag: briefadres bij de gemeente zelf
s moest bankafschriften laten zien om te bewijzen dat ik nergens sliep
i weigeren is juridisch vrijwel nooit houdbaar
= a | Huisbezoek bij een onduidelijk adres levert waarheid op, maar voelt voor bewoners als een inval.
a tandenborstels tellen of mensen op hun woord geloven
s half 8, twee man met een tablet, mijn kinderen in pyjama
i adresonderzoek is geen fraudejacht, trek ander jasje aan
a feitelijk zeker weten / een drempel die niemand meer durft over te laten
i bel eerst aan met een vraag, niet met een vermoeden
t aankondigingskaart in de bus, scheelt 60 % van de bezoeken
= t | Gebruik signalen zoals retourpost en energieverbruik om gericht te kijken, met duidelijke grenzen.
t LAA-signalen (Landelijke Aanpak Adreskwaliteit), lever je treffers terug
t retourenveloppen van heel het gemeentehuis op één stapel
!i met watermeters gaan gluren? doe even normaal
i hit is aanleiding, geen bewijs
s 14 namen op een bovenwoning van 40 m2
r eerst afspreken welke bronnen niét
= i | Kostendelers en toeslagregels maken eerlijk inschrijven duur, dus los dat op voor je gaat controleren.
s zoon van 27 thuis, moeder 200 euro minder. dus staat hij bij opa
i je straft samenwonen en klaagt dan over spookbewoners
s vriendin durft haar neef in nood geen sleutel te geven
i registratie volgt geld, zo simpel
v weet SZW wat voor rommel dit in de BRP geeft?
i los de prikkel op, dan klopt het register vanzelf
= none
leeg eens
proces tafel 2 heeft geen flap meer
grap ik sta ingeschreven bij mijn schoonmoeder, vrijwillig
offtopic wie was dat met die mooie hond in de hal
leeg ??

% Hoe beveiligen we gemalen, sluizen en bruggen tegen digitale inbraak?
= s | In het veld staan besturingen van dertig jaar oud die nooit bedoeld waren om aan een netwerk te hangen.
s PLC uit 1993, handleiding in het Duits, bouwer failliet
s windows XP in een kast langs de Rotte
s a modem nobody remembered, still answering
s wachtwoord op sticker, sticker in kabinet, kabinet open
i gebouwd voor water, niet voor hackers
s ons poldergemaal stond zomaar op Shodan
= i | Wie een brug op afstand bedient moet hem ook nog met de hand kunnen draaien.
i slinger bewaren!
s opa-brugwachter kon het blind, de regiekamer niet
i manual override is the last dyke
t jaarlijkse dag 'zonder computer' zoals op de Zaan
s storing in Nijkerk: drie uur wachten op een monteur met een sleutel
!i mensen langs alle 60 objecten, die heb je niet eens
= r | Kantoor en procesnetwerk moeten eerst uit elkaar voordat meer meten en sturen verantwoord is.
r segmenteren, en dan pas sensoren
r no flat network, period
s mailserver en stuwen aan dezelfde switch, gevonden bij pentest
r inventaris van assets, je kunt niet beschermen wat je niet kent
i een phishingmail mag nooit een pomp uitzetten
t zone-model uit IEC 62443 als bouwtekening
= t | Neem monteurs en peilbeheerders mee in de oefening, want zij merken een afwijking het eerst.
t red team in de polder, met laarzen
s Kees hoorde aan het geluid dat er iets niet klopte, de SOC zag niks
t tabletop with the operators, not the managers
i vakman is de beste sensor
t samen draaien met Waterschap Drents Overijsselse Delta, hun scenario ligt klaar
s CISO was nog nooit in een gemaal geweest
= a | Snel patchen dicht een gat, maar een gemaal dat tijdens hoogwater herstart is een groter gevaar.
a update nu of droge voeten nu
s januari, peil +40 cm, leverancier wil resetten
a a known hole or an unknown reboot
i alleen in het zomervenster bijwerken
a veiligheid van het systeem tegenover veiligheid van de polder
!i uitstel is afstel, elke storm is dan een smoes
= v | Wie grijpt er in als een aanval meerdere waterbeheerders tegelijk raakt?
v CERT-WM, NCSC of de dijkgraaf?
v kan een veiligheidsregio een sluis laten dichtzetten?
v who calls the Germans?
i water stopt niet bij de gebiedsgrens, een virus ook niet
s bij de oefening belden vijf mensen dezelfde persoon, hij was in gesprek

% Hoe houden we zicht op de veiligheid van al onze leveranciers?
= s | Onderaannemers van onderaannemers hebben toegang tot onze systemen zonder dat wij dat weten.
s inlog 'service01' wordt door 14 firma's gebruikt
s monteur logt in vanuit zijn camping in Kroatië
s koffieautomaat heeft een simkaart, van wie?
s the cleaner's tablet was on our OT wifi
v wie is eigenlijk Technotrans BV?
s account van ex-werknemer leverancier actief sinds 2015
= t | Geef externe monteurs alleen toegang per klus, met tijdslot en iemand die meekijkt.
t jump server met opname, klus klaar = deur dicht
t just-in-time access, two hours, then gone
t meldkaart: bel voor je inlogt, Hoogheemraadschap Delfland
i gast op bezoek, geen huissleutel
s toegang gegeven voor een middag, drie jaar later nog open
!i om 3 uur 's nachts bij storing gaat niemand eerst een formulier invullen
= i | Een certificaat aan de muur zegt weinig; je moet zelf langs om te zien hoe het werkt.
s ISO 27001 ingelijst, server onder de gootsteen
i vertrouw op je ogen
i papieren tijger
t onaangekondigd bezoek, recht op audit in contract
i ask for the last incident, not for the badge
v wanneer hebben wij dat auditrecht ooit gebruikt?
= i | De NIS2-plicht geldt voor ons, maar kleine toeleveranciers gaan er zonder hulp aan onderdoor.
s smid uit Kampen met 4 man, vragenlijst van 212 items
i stapel eisen naar beneden en je houdt drie reuzen over
t MKB-variant van de vragenlijst, Digital Trust Center
i help the small ones or lose them
s vaste pompenbouwer zegt: laat maar, ik ga voor de boeren werken
r eerst indelen: wie is kritisch, wie levert potgrond
= x | De gezamenlijke waterschappen maken een gedeelde lijst van leveranciers en beoordelen elk bedrijf één keer.
x Het Waterschapshuis trekt dit, plan voor q2
x security officers leveren uiterlijk 15 nov hun top 20
i 21 keer dezelfde Siemens beoordelen is zot
t collega's van de drinkwatersector delen al in hun ISAC
x I'll ask Vitens for their template this week
= none
leeg !
proces timer ging te vroeg
grap hackers welkom, neem een emmer mee
offtopic muskusratten gezien bij de ingang
leeg same

% Hoe leren we van gebruikers voordat een digitale dienst live gaat?
= i | Kijk mensen op de vingers terwijl ze iets doen; wat ze zeggen is iets anders dan wat ze doen.
s Ze zei "heel duidelijk" en zocht vervolgens vier minuten naar de knop.
i Een enquête meet beleefdheid.
i Observeren, met uw mond dicht.
s De wethouder zat achter het spiegelglas en werd stil.
t Vijf personen, een telefoon en een uur: meer is niet nodig om de grootste fouten te zien (Nielsen).
v Hoe voorkomen wij dat de onderzoeker zelf gaat uitleggen?
= s | Testpanels bestaan vooral uit hoogopgeleide, digitaal vaardige mensen die toch al tijd en zin hebben.
s Ons burgerpanel: 70 procent heeft hbo, de helft is gepensioneerd leraar.
s De projectleider testte met zijn vrouw. Zij is ook ambtenaar.
s Er kwam welgeteld één jongen van het praktijkonderwijs en die kreeg een VVV-bon.
i Wie zich aanmeldt voor een test, is per definitie niet degene die vastloopt.
s Mensen met een bewindvoerder worden nooit gevraagd.
!s Via Stichting Lezen en Schrijven hadden we juist een heel gemengde groep.
= t | Ga met een proefversie naar wachtkamers, buurthuizen en voedselbanken en betaal deelnemers fatsoenlijk.
t Zie het Gebruiker Centraal-busje: laptop op schoot in de wachtkamer van de huisarts.
t Twintig euro contant, en geen declaratieformulier.
s In de Voedselbank Almere stonden ze in de rij om hun mening te geven, met koffie.
t Huur een kraam op de markt, tussen de vis en de kaas.
i Je krijgt betaald voor je uren, dus zij ook.
r Vooraf uitzoeken of de beloning gevolgen heeft voor de bijstand.
= a | Vroeg testen met een halve versie levert veel op, maar kan bij bewoners verwachtingen wekken die je niet waarmaakt.
a Papieren schets of nette klikversie: ruw nodigt uit tot kritiek, af nodigt uit tot knikken.
s "Wanneer komt dit?" vroeg meneer. Nooit, bleek later.
a Eerlijk zeggen dat het misschien niet doorgaat, of zwijgen en enthousiasme oogsten.
i Laat zien dat het karton is.
v Wat vertellen we deelnemers als het project wordt geschrapt?
= r | Wat uit onderzoek blijkt moet ook nog veranderd kunnen worden, dus reken daar vooraf tijd en geld voor.
r Ruimte in de planning na de test; drie sprints, niet drie dagen.
s Rapport opgeleverd op maandag, lancering op dinsdag.
r De leverancier moet contractueel wijzigingen toelaten zonder meerwerk.
i Testen zonder verbouwen is toneel.
s Alle 31 bevindingen staan op de wensenlijst voor fase 2. Er is geen fase 2.
i Een stopknop hoort erbij, ook vlak voor de streep.
= x | Elke directeur zit twee keer per jaar een dagdeel naast een inwoner die een aanvraag doet.
x Directie Dienstverlening start op 3 september, secretaris plant in.
x Ik bel Mantelzorg Delft voor de eerste vier adressen.
i Drie uur aan een keukentafel doet meer dan een kwartaalrapportage.
t SVB kent dit als 'stage bij de klant'.
!i Dat wordt ramptoerisme; laat liever de onderzoekers hun werk doen.
s Onze bestuursvoorzitter wist niet dat je moest inloggen met sms-code.

% Hoe worden formulieren van de overheid korter en menselijker?
= s | In aanvraagformulieren staan vragen die niemand meer gebruikt, maar die er nooit uit worden gehaald.
s Faxnummer, verplicht veld, 2024.
s Men vroeg naar mijn meisjesnaam voor een parkeervergunning.
s Veld 18 is ooit ingevoerd voor een onderzoek uit 2006.
v Wie leest eigenlijk "overige opmerkingen"?
s Vakgroep wil alles houden "voor de zekerheid".
i Elke vraag heeft een vader, maar geen begraafplaats.
= t | Laat voor elke vraag uitleggen welk besluit ervan afhangt en schrap wat daar niet tegen kan.
t Question protocol van gov.uk: wie gebruikt dit, waarvoor, wat als het fout is?
t Zet de juristen en de behandelaars een middag op met rode stiften.
i Geen gevolg, dan geen veld.
s Van 54 naar 19, en er ging niets mis.
t Kijk naar het formulier Kwijtschelding van Gouda; past op één scherm.
!i Jurist: als er bezwaar komt mis je juist dat ene gegeven.
= i | Vraag één ding tegelijk en laat mensen tussendoor stoppen en later verdergaan.
s Na 25 minuten: "uw sessie is verlopen". Ik heb gehuild.
i Een scherm, een vraag, en adem halen.
t NL Design System heeft dit patroon als bouwblok klaarliggen.
i Opslaan zonder account moet kunnen.
s Mijn man moest de loonstrook zoeken in de schuur; alles weg.
i Met een kind op de arm vul je geen vier pagina's achter elkaar in.
= i | Een formulier stuurt wat mensen durven te vertellen, dus geef ruimte voor het eigen verhaal.
s Er was geen hokje voor 'hij woont er soms'.
s Ik koos "anders" en werd gebeld door de fraudeafdeling.
i Een leven past niet in een keuzelijst.
t Vrij veld bovenaan: "wat is er aan de hand?" Leiden deed dat bij de bijzondere bijstand.
!i Vrije velden kosten onze behandelaars uren leeswerk.
i Wie aankruist, verzwijgt.
= v | Hoe weten we waar mensen afhaken en wat er daarna met hen gebeurt?
v Wij zien 40 procent uitval op pagina 3, en dan?
v Bellen ze, komen ze langs of geven ze het op?
t Matomo-trechter per stap, zonder cookies.
s Ik heb de aanvraag nooit afgemaakt. Niemand heeft dat gemist.
i De belangrijkste gebruiker is degene die niet op verzenden drukt.
r Dan moet iemand eigenaar zijn van die cijfers.
= none
leeg Akkoord.
proces Mogen wij de vraag herformuleren?
grap Vul dit briefje in drievoud in.
offtopic De trein van 17.12 rijdt niet.

% Mag de overheid met risicoprofielen kiezen wie er gecontroleerd wordt?
= s | Bepaalde wijken en achternamen komen steeds weer boven in de lijst en dat voelt als een vonnis vooraf.
s al drie keer huisbezoek, mijn collega Jansen nul keer
s Schilderswijk weer, altijd Schilderswijk
s they asked my brother too. same surname, that's all we share
s kapperszaken en belwinkels ja, notarissen nooit
i je postcode als strafblad
s DUO uitwonendenbeurs: 97 % migratieachtergrond, wie schrok daar van?
= i | Vul de selectie deels met toeval, zodat je weet of je profiel beter werkt dan loten.
i gooi een dobbelsteen, dan kun je tenminste vergelijken
t Rotterdam had een controlegroep moeten hebben, doe het wel
i a random sample keeps you honest
i zonder aselecte trekking voed je het beest met zijn eigen staart
!i loten is zonde van de inspecteur zijn uren
s onze 'voltreffer' van 30 % bleek bij toeval ook 28 %
= r | Een profiel mag pas aan als vooraf is uitgezocht welke groepen het onevenredig raakt.
r biastoets vóór livegang, met cijfers van CBS over herkomst
r groen licht van College voor de Rechten van de Mens, daarna pas draaien
v welke maat? fout-positief of hitrate?
r show me the error rates per group first
i 'opleiding' en 'taal' zijn herkomst met een hoedje op
t toetsingskader van AP / Amnesty naast elkaar leggen
= a | Een eenvoudige regel is uit te leggen maar grof, terwijl een model fijner is en niemand het begrijpt.
a beslisboom op één A4 of 300 variabelen en een schouderophalen
a nauwkeurig vs navertelbaar
i liever dom en eerlijk
s data scientist: 'het zit in de interactie-termen'. de raad knikte
a simple rules, crude hits; smart model, blind faith
!i een grove regel raakt juist meer onschuldigen
= i | Zoek met dezelfde techniek naar mensen die te weinig krijgen en niet alleen naar mensen die te veel ontvangen.
i draai 'm om: wie loopt geld mis?
t Amsterdam belde mensen met huurachterstand, zelfde data
s 1 op 3 gebruikt de toeslag niet, daar is geen jager op gezet
i flip the target variable
s moeder wist na 5 jaar pas van de individuele inkomenstoeslag
r doelbinding herschrijven, anders mag het niet
= x | De gemeente stopt met het huidige fraudemodel en laat een onafhankelijke commissie de oude zaken nalopen.
x college besluit 18 juni, stekker eruit per 1 juli
x rekenkamer doet dossierstudie, 150 zaken, klaar in december
i eerst de scherven, dan de nieuwe vaas
s ze hebben het model Wim genoemd en Wim werkt nog
x I'll send the case list to the ombudsman before Friday

% Hoe houden controleurs hun eigen blik scherp als een systeem al een vlaggetje heeft gezet?
= s | Zodra er een signaal bij een dossier staat, gaan controleurs zoeken tot ze iets vinden.
s rood bolletje = er zal wel wat zijn
s 4 uur gezocht, uiteindelijk een fiets van Marktplaats
s two hundred euros from grandma, 'undeclared income'
i een hamer ziet spijkers
s terug met niks vindt mijn teamleider raar
!s ik kijk altijd eerst of ze gelijk hebben, bolletje of niet
= t | Verberg de score voor de controleur en meng dossiers zonder signaal er doorheen.
t blind review, net als bij proefwerken nakijken
t 1 op 5 is een placebo
i niet weten waarom je er staat, dan kijk je vrij
t remove the score from the screen, we did it at UWV pilot
v mag je een inspecteur voor de gek houden met een nepsignaal?
= i | Onderzoek begint met een gewoon gesprek waarin iemand zelf kan uitleggen wat er speelt.
i bel eerst even
s bleek gescheiden, brief lag nog bij de ex
i vraag voordat je verdenkt
s koffie erbij en na tien minuten was het raadsel weg
t opgavegericht gesprek, cursus van Divosa
i assume a mistake, not a crime
= i | Wie gecontroleerd wordt heeft recht om te horen waarom juist hij is uitgekozen.
s 'steekproef' zeiden ze. derde jaar op rij. toeval ja
i zeg gewoon: u stond op de lijst door X
v als we het vertellen gaan fraudeurs zich toch aanpassen?
!i opsporingsmethode geef je niet prijs, punt
i reden in de eerste alinea van de brief
s my letter said 'regular check', my lawyer found the flag
= r | Controleurs moeten zonder gedoe een signaal kunnen wegleggen, anders beslist het systeem alsnog.
r knop 'onzin' met één zin toelichting, klaar
s afwijken = formulier, handtekening, gesprek
r targets op aantal afgehandelde signalen eerst afschaffen
i wie nee mag zeggen is pas professional
v wat gebeurt er met jou als het achteraf toch fraude was?
r management has to back the person, not the flag
= s | Uit de resultaten wordt weinig geleerd, want niemand koppelt uitkomsten terug aan de makers van het model.
s model uit 2018, nooit meer naar gekeken
s uitkomst staat in Word, voorspelling in SAS, nooit samengebracht
v weet de bouwer dat 8 van de 10 vals alarm zijn?
t maandelijkse lunch handhavers + data-lab
s leverancier weg, handleiding weg
i elke misser is lesgeld, incasseer het
= none
leeg eens!
proces we lopen 10 min achter
grap mijn risicoscore voor chocola is 0,98
offtopic buiten staat een bus met zijn lichten aan
leeg +1 +1

% Hoe doen we digitaal parkeren zonder bewoners en bezoek tot wanhoop te drijven?
= s | Bezoek aanmelden is zo ingewikkeld dat mensen hun visite maar ergens anders laten parkeren.
s m'n moeder van 82 moet een kenteken intikken van haar eigen zuster, lukt nooit
s app, pincode, meldcode, tijdslot, en dan is de koffie koud
s vergeet af te melden en je uren zijn op. allemaal. in 1 nacht
s thuiszorg staat nu op de stoep van de kerk
s ik zeg gewoon: kom met de bus
!s bij ons met Yellowbrick binnen 10 sec gedaan hoor
= i | Er moet altijd nog een manier zijn om te betalen met munten of een pinpas.
s alle palen weg in Zandvoort, Duitser staat te huilen
i niet iedereen wil een app voor een half uurtje
i pinnen aan een paal, hoe moeilijk is het
s telefoon leeg + geen automaat = 78 euro
t in Deventer staan er nog 4 op het plein, goed zichtbaar
!i automaten kosten klauwen met geld, laat ze weg
= v | Waarom kun je met tien verschillende apps parkeren en rekent iedere app iets anders?
v toeslag 35 cent, 10 %, abonnement, wie snapt dat nog?
v kan de gemeente niet zelf een app zonder opslag maken
s stond in de verkeerde zone, 3041 ipv 3014. kassa!
s nep-QR op de paal in Breda, 60 euro kwijt
i gewoon de prijs op het bord = de prijs op je rekening
v is er een toezichthouder op die parkeerapps?
= t | Geef elk huishouden een bezoekpas die ook per telefoon of met een gewone kraskaart werkt.
t kraskaarten! opoe snapt ze en de boa ook
t bel een nummer, toets je code, klaar. Haarlem heeft dat
s vroeger lag er een kartonnetje achter de ruit, nooit ruzie
t mantelzorgpas op naam van de patiënt in plaats van op kenteken
i twee smaken: handig voor de handigen, simpel voor de rest
t laat de wijkconciërge hem inschrijven
= a | Kentekens bewaren helpt bij bezwaren, maar maakt ook een kaart van wie bij wie op bezoek gaat.
a bewijs houden of mijn vriendin haar man met rust laten
i over een scheiding valt uit die data een boek te schrijven
a 24 uur wissen = privacy ok, maar dan kun jij niet meer aantonen dat je betaald had
s agent vroeg de lijst op voor een onderzoek, mocht dat?
a korter bewaren versus de rechter tevreden houden
i ik ga de bezoektijden van mijn minnaar niet aan de gemeente melden 😅
= x | De wethouder laat voor de vakantie alle meldingen van foute zones uitzoeken en de borden vervangen.
x verkeer loopt 40 straten na, uiterlijk 30 juni
x buurtcomité De Vlinder levert fotos aan, volgende week maandag
s bord hangt achter een kastanje
s ene kant straat A, andere kant B, en ik woon op de hoek
i eerst je eigen zooi op orde en dan pas bonnen

% Hoe eerlijk is het als een scanauto of camera de boete uitdeelt?
= s | De scanauto ziet een kenteken en geen mens die even een rollator uitlaadt.
s bekeurd terwijl ik mijn man in zijn rolstoel tilde
s verhuisdozen in de hand, bon op de mat
s de oude parkeerwacht zei 'schiet een beetje op mevrouw' en liep door
s invalidenkaart lag er, de camera kijkt niet achter glas
i een auto met ogen maar zonder verstand
!s in mijn straat is het eindelijk rustig sinds dat ding rijdt
= i | Voor elke geautomatiseerde boete moet een mens de foto's bekijken voordat hij de deur uit gaat.
i vier ogen, waarvan er minstens twee van vlees
s desk-controleur heeft 9 seconden per foto
s foto van een aanhanger. die van mij is groen. dit was blauw.
t Amsterdam stuurt een scooter na bij twijfel
i 'volautomatisch' is een ander woord voor niet nagedacht
r genoeg mensen in het backoffice anders wordt t stempelen
= t | Laat de eerste keer een waarschuwing sturen in plaats van een naheffing.
t gele kaart, in Gent doen ze dat
t sms: u staat hier al 10 min fout, wilt u alsnog betalen?
i iedereen vergeet het wel eens, ook de burgemeester
s 3 dagen achter elkaar bon want brief kwam pas na een week. 240 piek!
!i dan betaalt toch niemand meer en rijdt iedereen op zijn eerste kaart
t coulance-kwartiertje, bij Q-Park kan het ook
= i | Bezwaar maken tegen een foute boete moet makkelijker zijn dan hem betalen.
s 4 schermen om te klagen, 1 klik om te lappen
s bij de rechtbank kreeg ik gelijk, na 14 maanden en een vrije dag
i zet de foto bij de brief zodat ik meteen kan zien of het klopt
i kosten terug als je wint, zonder bureautje ertussen
s die no cure no pay jongens verdienen er meer aan dan de gemeente
t foto-bewijs uploaden via de app, antwoord binnen een week (Tilburg?)
= i | De opbrengst van boetes mag nooit een vast bedrag in de begroting worden.
s regel 34: naheffingen 2,1 miljoen. begroot!
i melkkoe op vier wielen
i zo krijg je belang bij onduidelijke borden
v wat gebeurt er als we ons allemaal netjes gedragen, gaat de ozb dan omhoog?
i stop het geld in een buurtpotje
!i elk bedrijf raamt zijn inkomsten, doe niet zo flauw
s leverancier krijgt per bon betaald hoorde ik, schande
= none
leeg PRECIES
proces mag de deur dicht het tocht
grap mijn fiets heeft ook een naheffing gehad
offtopic hondenpoep in het Wilhelminapark, doe daar eens wat aan
leeg ja hoor

% Wat mag een chatbot van de gemeente zeggen en wanneer moet hij overdragen aan een mens?
= i | Een chatbot moet meteen zeggen dat hij geen mens is en wat hij niet weet.
i noem hem geen Sanne als het geen Sanne is
s ik heb tien minuten beleefd gedaan tegen een programma
i be upfront: robot, limited, sorry
t openingszin van Gem aanpassen, kost niks
s hij bleef maar 'ik begrijp uw frustratie' zeggen
i transparantieplicht art. 50 AI-verordening, sowieso
= s | De bot geeft bij ingewikkelde vragen een zelfverzekerd antwoord dat gewoon niet klopt.
s zei dat ik mijn geboorteakte kon ophalen in Baarle-Hertog. dat is België
s vraag over erfpacht, antwoord over hondenbelasting
s it invented a phone number. a pizzeria picked up
s oude leges van 2021, met stelligheid
v wie betaalt als ik erop vertrouwde?
!s 85 % van de simpele vragen gaat prima, meet maar na
= r | Voordat een taalmodel antwoorden maakt moet de inhoud van de website kloppen en bijgehouden worden.
r rommel erin, rommel eruit. eerst poetsen
r productcatalogus actueel, met datum en eigenaar
s drie pagina's over grofvuil die elkaar tegenspreken, bot kiest er een
r source of truth first
i hij is zo slim als onze slechtste webpagina
t sluit aan op de UPL en landelijke teksten van SamenwerkendeCatalogi
= t | Zet bij elk antwoord een knop naar een medewerker die het gesprek kan teruglezen.
t livechat erachter, 9-17, zoals Dordrecht
t één klik, geen 'typ uw vraag anders'
s moest mijn hele verhaal overdoen bij de telefoniste
t pass the transcript to the agent, saves everybody's nerves
i een uitgang hoort bij elk doolhof
r voldoende bezetting op het KCC, anders is het een doodlopende gang
= a | Alleen vaste antwoorden is veilig maar dom, vrij laten praten is prettig maar onvoorspelbaar.
a papegaai of fantast
a scripted & safe or fluent & wrong
i bij geld en verblijf: vaste tekst. bij afval mag hij kletsen
s de beslisboom van 400 takken onderhoudt niemand meer
a controle houden en mensen laten afhaken, of loslaten en af en toe op de bek gaan
i tussenweg: laat 'm citeren in plaats van bedenken
= x | Het klantcontactteam leest wekelijks vijftig gesprekken na en verbetert de antwoorden.
x Mirjam en Soufiane, elke vrijdag 9-11, vanaf week 12
x we tag every failed chat, report to the web team by Monday
i je leert meer van de missers dan van het dashboard
s iemand typte om 2 uur 's nachts 'ik kan niet meer'. pas maandag gezien
t lijst met noodwoorden → 113, staat bij ons nu aan

% Hoe houden we de gemeentelijke website overzichtelijk en actueel?
= s | Mensen komen via Google op een diepe pagina en zien de voorpagina nooit.
s homepage: 4 % van het verkeer, 90 % van de vergadertijd
s carrousel met lintje knippende wethouder, wie klikt daar
s ik googel 'grofvuil alphen' en dat is het
s nobody navigates, everybody searches
i elke pagina is een voordeur
!s mijn ouders typen keurig www en beginnen bovenaan
= i | Haal nieuws, beleid en campagnes van de site af en houd alleen over wat mensen komen regelen.
i toptaken, punt. de rest in de kelder
t Gerry McGovern-lijst: 20 taken, 80 % van de bezoekers
s 6200 pagina's, 180 worden gelezen
i it's a counter, not a magazine
!i een gemeente is ook een gemeenschap, verhalen horen erbij
t Groningen ging van 4000 naar 600 en de tevredenheid steeg
= i | Elke pagina moet een eigenaar bij de vakafdeling hebben die erop aangesproken wordt.
s 'contactpersoon: J. de Vries', met pensioen in 2017
i geen baas, geen pagina
r in het functieprofiel zetten, met uren
x afdelingshoofden leveren voor 1 april een naam per onderwerp
s redactie ziet wetswijziging in de krant
i orphan pages rot
= t | Zet een vraag onder iedere pagina of die geholpen heeft en laat de redacteur daar dagelijks naar kijken.
t duimpje + 'wat zocht u?', meer niet
s 212 x 'hoe kom ik aan een container' op de pagina over containers
t start the day with yesterday's complaints
i ongezouten commentaar is gratis advies
t zoektermen zonder resultaat: top tien op het whiteboard
v reageren we ook persoonlijk, of verdwijnt het?
= s | Voor elk project komt er weer een losse website bij die na de oplevering blijft rondzweven.
s wijvandewijkdoenhet.nl is nu een gokpagina
s communicatiebureau kocht het domein, bureau failliet
s 143 domeinnamen, 61 zonder https
t register op internet.nl-score, Rijk heeft er een
i bouw niet voor elk feestje een nieuw huis
x CISO trekt vóór de zomer alle verlopen domeinen terug
s our old project page now sells sneakers
= none
leeg idem dito
proces kunnen de briefjes op de andere muur?
grap ik ben geen robot (dacht ik)
offtopic wat eten we straks
leeg ?

% Hoe verkleinen we fouten bij het tellen en doorgeven van de stemmen?
= s | Na vijftien uur zitten op het stembureau tellen vrijwilligers met een hoofd vol watten.
s half 2 's nachts en er miste 1 biljet. eentje. we hebben de kliko leeggehaald
s mijn bril besloeg, ik telde PvdD bij PVV
s op van zes uur, de jongste van ons was 71
s sporthal, tl-licht, koude pizza en 1.400 vellen van een meter breed
i vermoeide mensen tellen tot honderd en dan tot ongeveer
!s wij hadden verse tellers om negen uur, liep als een zonnetje
= t | Tel centraal op een volgende dag met uitgeruste mensen en publiek erbij.
t CSO in de sporthal, donderdagochtend, koek erbij. Boxtel doet het zo
i uitslapen en dan tellen
t rijen, kleuren hesjes, elke tafel een lijst
s pas vrijdag uitslag, niemand ging eraan dood
!i 's avonds zonder uitslag is geen verkiezingsavond, je haalt de ziel eruit
t scholieren als teller inhuren, die rekenen nog
= i | Het rode potlood en het papier moeten blijven, want dat kan iedereen zelf controleren.
i potlood kan niet gehackt worden
s van die Nedap-bakken weet ik nog dat er een schaakspel op draaide
i mijn oma begrijpt een stapel, geen chip
i wat je niet kunt natellen moet je niet geloven
!i in Estland stemmen ze in hun pyjama, kom op zeg
v en als het stroomloos wordt? juist.
= a | Een scanner telt sneller en vaak beter, maar dan moet je de machine vertrouwen in plaats van elkaar.
a 4 minuten met een kans op een lek of 4 uur met een kans op een gaap
i laat ding tellen, laat ons steekproef nemen
a apparaat van een fabriek vs buurvrouw van nummer 8
s kleiner biljet getest in Borne, hij las alles behalve de kreukels
r papier als bewijs bewaren, anders niet aan beginnen
a tempo tegen gezamenlijk getuige zijn
= r | De software die uitslagen optelt mag pas gebruikt worden als de broncode open is en anderen hem testten.
r Abacus van de Kiesraad: eerst laten kraken door hackers, dan pas live
r usb-stick niet, luchtdicht wel
s oude OSV stond op een laptop met Candy Crush
i code op straat, graag
v wie tekent ervoor dat het exact deze versie was?
r procedure voor als laptop en proces-verbaal botsen
= x | Het hoofd verkiezingen publiceert alle processen-verbaal diezelfde avond en roept inwoners op om na te rekenen.
x scannen tussen 23 en 01 u, team DIV is er
x oproep in de Stentor, burgemeester schrijft hem zelf
i duizend ogen van gepensioneerde boekhouders
s een wiskundeleraar vond een verwisselde kolom in Delfzijl
t dataset ook als csv, niet enkel plaatjes

% Hoe wordt stemmen makkelijker voor mensen die nu thuisblijven?
= s | Voor wie slecht ziet, beeft of laaggeletterd is, is het enorme biljet een hindernis op zich.
s hokje zo smal dat mijn rolstoel buiten stond
s moest aan de vrijwilliger influisteren op wie. heel het lokaal hoorde het
s mijn parkinson kleurde er drie in
s 1100 namen, lettergrootte mier
s ik ken de logo's niet de namen
i geheim stemmen geldt kennelijk alleen voor wie goede ogen heeft
= t | Zet hulpmiddelen neer zoals een stemmal met gesproken uitleg en oefen vooraf met bewoners.
t soundbox + braillemal, vraag hem aan bij je gemeente
t oefenstemmen op de dagbesteding met een neppartij voor taart of ijs
s na de les van ProDemos durfde Kevin voor het eerst
t loep met lampje kost een tientje
i even droogzwemmen voordat je het diepe ingaat
t Haagse Stembus voor verstandelijk beperkten, leuk gedaan
= i | Breng de stembus naar plekken waar het leven zich afspeelt en houd ze langer open.
i Ikea, station, voetbalkantine. klaar
t stembureau bij McDrive in Rotterdam, lachen maar wel druk
s mijn dienst begint om 6 en eindigt als jullie dicht gaan
i vroegstemmen, hele week
!i in een patatzaak stem je niet voor de Tweede Kamer, beetje waardigheid
s verpleeghuis had een bus op de gang, opkomst 91%
= v | Mag iemand met dementie of een bewindvoerder stemmen en wie helpt daarbij in het hokje?
v mijn zus met down mag het, maar ik mag niet mee achter het gordijn?
v waar ligt de grens tussen helpen en invullen?
s voorzitter stuurde begeleider weg, cliënt liep huilend naar buiten
v volmacht van een vrouw die niet meer weet dat er verkiezingen zijn?
i geef hulp aan wie erom vraagt, klaar
r instructie voor stembureauleden moet daar helderder over zijn
= i | Een stemhulp op internet stuurt mensen met dertig stellingen en mist waar het in het dorp om gaat.
s volgens kieswijzer was ik lid van een partij die bij ons niet meedoet
i ja/nee over windmolens terwijl wij het over de dorpswinkel hebben
t laat de jongerenraad de stellingen maken
v wie betaalt die stellingen eigenlijk
!s zonder stemwijzer had ik het echt niet geweten
i praten met zo'n lijsttrekker op de markt zegt meer
= i | Nederlanders in het buitenland moeten hun biljet op tijd per mail kunnen krijgen en sneller terugsturen.
s envelop in Nieuw-Zeeland drie dagen na de verkiezing
s dochter in Peru heeft 70 euro koerier betaald om te stemmen
i biljet printen mag al, terugsturen is de bottleneck
t ambassade als brievenbus, Canberra deed dat
v waarom niet per DigiD, je doet er ook je belasting mee
r langere termijn tussen kandidaatstelling en stemdag in de Kieswet
= none
leeg mee eens
grap ik stem voor een borrel
proces we zijn de voorzitter kwijt
offtopic de speeltuin op de Brink is weg, schandalig

% Hoe maken we oude archieven digitaal bruikbaar voor een groot publiek?
= t | Laat vrijwilligers en handschriftherkenning samen de oude akten leesbaar maken.
t VeleHanden, 2000 mensen achter de keukentafel
t Transkribus eerst, gepensioneerden corrigeren
s 82 jaar en elke ochtend een uurtje VOC-brieven, beter dan sudoku
t the Loghi model from the Huygens, free to reuse
i machine doet het grove werk, oma de g die op een q lijkt
!s de machine maakt van elke 'Jansz' een 'Tansr', ik typ sneller
= s | Bezoekers zoeken één familienaam en krijgen duizenden scans zonder context.
s vond mijn overgrootvader, dacht ik. bleek een koe
s inventarisnummer 3.14.08.01, fijn, wat is dat
s 900 pages of council minutes, no index, good luck
s zoeken op 'Smit', bent u gek
i een kast vol en geen bibliothecaris
s mensen haken na drie klikken af en gaan naar MyHeritage, waar ze voor ónze akten betalen
= a | Alles scannen maakt collecties toegankelijk, maar het geld gaat dan niet naar beschrijven en bewaren.
a kilometers beeld of meters betekenis
a breed en kaal tegen smal en rijk
i scanning on demand, dan weet je dat iemand het wil
s dozen schimmelen terwijl de scanstraat draait
a pay for pixels or pay for people
!i eerst digitaliseren voor het vergaat, beschrijven kan altijd nog
= i | De verhalen van mensen die nooit in de stukken voorkwamen moeten er alsnog bij.
i gastarbeiders hebben geen notulen geschreven
s in het archief staat mijn oma alleen als 'huisvrouw van'
t Verhalenbus in Enschede, bandopnames van de textiel
i who is silent in these boxes?
t dekolonisatie van trefwoorden, kijk naar Words Matter
s foto's uit de moskeekelder, niemand had er ooit om gevraagd
= v | Mag een commercieel AI-bedrijf onze gescande archieven gebruiken om zijn modellen te trainen?
v openbaar is openbaar, of niet?
v CC0 ook voor een Californische scraper?
s server lag plat door bots, leeszaal zat zonder
i gratis weggeven en straks abonnement terugkopen
v could we at least ask for credit?
!i laat ze, des te beter kent zo'n ding het Nederlands van 1650
= x | Het regionaal archief gaat met scholen projecten doen waarin leerlingen hun eigen straat onderzoeken.
x educatiemedewerker start in september met 4 havo-klassen
x Erfgoed Leiden levert een lespakket voor de herfst
i je eigen voordeur in 1911 is spannender dan Napoleon
s jongen vond de moord in zijn steeg, hij was niet meer te houden
t let them map it on HisGIS

% Hoe gaan we om met gevoelige oorlogs- en dossierarchieven die online komen?
= s | Nabestaanden schrikken als de naam van hun vader zonder waarschuwing in een zoekbalk verschijnt.
s kleinkind belde: opa fout? wij wisten van niets
s buren keken eerder dan wij
s Christmas dinner, one phone, one name, silence
s er was alleen een verdenking, hij was nooit veroordeeld, maar ga dat uitleggen
i een naam in een lijst leest als een vonnis
s mijn moeder van 93 slaapt niet meer
= i | Openheid over de oorlog is nodig, juist omdat verzwijgen drie generaties heeft beschadigd.
i het zwijgen was erger dan het weten
s eindelijk begrijp ik waarom wij nooit bij tante kwamen
i 80 jaar is lang genoeg achter slot
i secrets rot families from inside
!i sommige dozen laat je dicht uit genade voor de levenden
i slachtoffers hebben recht op het hele dossier, niet op de helft
= t | Bied bij inzage altijd iemand aan die kan helpen lezen, duiden en verwerken.
t inzagebegeleiders in het Nationaal Archief, tafel apart, zakdoeken
t ARQ of maatschappelijk werk op afroep
s jurist naast me legde uit dat een getuige ook kan liegen
i een dossier lees je niet alleen
t put a glossary and a phone number next to the scan
r wel mensen opleiden, je kunt dit niet aan een stagiair vragen
= r | Publicatie op internet kan pas als duidelijk is wie nog leeft en wat de privacywet toestaat.
r overlijdensdatum checken, 300.000 mensen, met CBG
v AP zei nee, minister zei misschien, wat geldt nu?
r grondslag in de Archiefwet, vóór de knop
i wie na 1915 geboren is kan gewoon nog thee zitten drinken
s kind van 4 staat als 'evacué NSB-gezin' in de lijst
r no upload before a living-persons check
= a | Alleen in de leeszaal beschermt mensen, maar sluit wie ver weg woont of oud is buiten.
a drempel als filter of drempel als muur
s uit Canada gevlogen voor 2 uur inzage
a klikken kan iedereen, ook de roddelaar; reizen alleen wie echt wil
i afgeschermde kijkkamer in elk provinciaal archief, middenweg
a slow access protects, and excludes
s in de studiezaal mocht ik geen foto maken, alles overgepend
= i | Vergelijkbare spanning speelt bij jeugdzorg- en adoptiedossiers, waar de betrokkenen nog volop leven.
s mijn dossier: 60 % zwart. over mij!
i dit is mijn jeugd, niet jullie bezit
s geboorteplaats verzonnen, Sri Lanka, stempel vals
t zoek contact met INEA, zij kennen de weg
i care leavers should hold the pen for once
v wie beschermt de derden, ook als die derde me geslagen heeft?
= none
leeg mooi
proces this marker is dry
grap mijn bureau is ook een oud archief
offtopic gaat de museumkaart omhoog?
leeg +1

% Hoe wordt zaakgericht werken een hulp in plaats van een last voor de behandelaar?
= s | Behandelaars houden naast het zaaksysteem hun eigen lijstjes bij, omdat ze daar wel wat aan hebben.
s excel op bureaublad, kleurtjes, 8 jaar oud, heilig
s schriftje van Gerda. als Gerda ziek is weten we niks
s in het officiële systeem staat 'lopend', in mijn hoofd staat de rest
s wekelijks overtikken voor de rapportage, niemand leest die
i schaduwadministratie is een klacht, luister ernaar
!s sinds de vernieuwing gebruik ik mijn lijstje echt niet meer
= i | Het systeem moet de volgorde van het werk volgen en niet andersom.
s verplicht veld dat je in week 1 nog niet kunt weten
s status terugzetten? ticket, twee dagen
i gereedschap hoort in de hand te passen
i een melding openbare ruimte is geen bezwaarschrift, dwing ze niet in dezelfde tien stappen
t laat procesontwerper een week meelopen, Súdwest-Fryslân
v wie heeft ooit bedacht dat 'ontvankelijk' vóór 'bellen' komt?
= t | Schaf de helft van de zaaktypen af en maak met een paar basisvormen toch alles mogelijk.
t van 412 naar 90, Den Bosch, deed geen pijn
t ZTC van VNG als startset, niks zelf verzinnen
s zaaktype 'aanvraag ontheffing carbidschieten', 1x per jaar
i minder laatjes, sneller opruimen
!i samenvoegen geeft ruzie over bewaartermijnen, ben gewaarschuwd
t melden - beslissen - adviseren, drie bakken
= i | De inwoner moet dezelfde stand zien als de behandelaar, anders bellen mensen alsnog.
s op MijnOverheid klaar, bij ons nog bij de parafenronde
s "wij zien hier niets meneer", "ik zie hier een vinkje mevrouw"
i één waarheid, twee ramen
r statusnamen eerst in mensentaal
s 'in behandeling' betekent: ligt onder een stapel
t bouw notificatie bij elke overdracht, NotifyNL
= v | Hoe gaan we om met zaken die door drie organisaties lopen en nergens heel zijn?
v hoort de omgevingsdienst in ons systeem of wij in dat van hen?
s advies GGD kwam per mail bij iemand die weg is
v wie telt de dagen als de stukken in Arnhem liggen?
i keten knapt op de las
x DOWR en omgevingsdienst IJsselland doen één proef vanaf april
r zelfde zaaknummer over de schutting heen

% Hoe komt de dagelijkse informatiehuishouding bij het Rijk en gemeenten op orde?
= i | Registreren moet onzichtbaar meelopen met het gewone werk, want een vak ernaast wordt het nooit.
i opslaan = archiveren. klaar
i vraag een jurist niet om metadata, hij doet het niet
t autoclassificatie op mailboxen, RVO draait ermee
s sleep-naar-map-discipline duurt tot de eerste spoedvraag
!i een professional legt vast, dat is gewoon je vak
i tandenpoetsen lukt ook alleen als de borstel bij de wasbak ligt
= s | Elke nieuwe commissie of enquête legt weer bloot dat cruciale stukken onvindbaar zijn.
s POK, Groningen, Afghanistan. zelfde film
s 'geen herinnering aan' is ook een vorm van dossiervorming
s 9 mensen 4 maanden zoeken naar 1 memo uit 2013
s Nokia van de premier
i achteraf reconstrueren is duurder dan bijhouden
s sms'jes gewist, iedereen verbaasd, alweer
= x | Ieder directoraat wijst een informatiebeheerder aan die bij de projecten op de gang zit.
x DG's leveren naam voor 1 mei, kwartiermaker OGH volgt
x fte uit Open op Orde, contracten tot 2027
t informatieconsulent bij BZK zit gewoon aan het teamtafeltje
i weg uit de kelder, kom naast mij zitten
s onze DIV'er ontdekte ik bij het kerstpakket
= a | Alles bewaren lijkt veilig, maar maakt zoeken onmogelijk en overtreedt de regels over vernietiging.
a verzamelwoede of snoeischaar
s 11 miljoen mails, 10,9 over de lunch
i vernietigen is ook een archiefdaad
a liever te veel en niets vinden, of gericht en eens iets missen
t vernietigingsdag met taart, Provincie Utrecht
!i opslag kost niks, gooi nooit iets weg, je weet niet wat de volgende enquête vraagt
= r | Als de leiding zelf haar agenda en berichten niet netjes bijhoudt, doet de rest het ook niet.
r SG als eerste door de bocht
s minister tekent met parafen in de kantlijn, kantlijn gaat in de papierbak
i vis, kop, etc
r bewindspersoon: geen besluit zonder vastgelegde nota
s de dir stuurt 'even via signal'
= none
leeg zie boven
proces hebben wij thema A of B?
grap dit briefje valt onder categorie 'vernietigen na borrel'
offtopic de NS-dagkaart declareren, hoe ging dat ook alweer

% Hoe houden we lopende ICT-contracten in de hand nadat de handtekening is gezet?
= s | Na de gunning kijkt niemand meer in het contract, terwijl de facturen gewoon doorlopen.
s 3 jaar betaald voor 200 licenties, 74 gebruikers
s contract in de kluis, sleutel bij inkoop, inkoop vertrokken
s stilzwijgend verlengd. alweer.
s indexatie 11 %, niemand keek op
s auto-renewed while everyone was on holiday
i kopen is feest, beheren is afwas
= r | Een goede exit moet geregeld en geoefend zijn voordat je afhankelijk wordt.
r exitplan als bijlage, met prijs, anders geen krabbel
r dump in open formaat, elk kwartaal terugzetten als proef
s export kregen we als 40.000 pdf's
i trouwen met de scheidingsakte al klaar
v wie heeft ooit echt zo'n exit doorlopen?
r test the fire escape before you light the stove
= t | Neem iemand in dienst die de leverancier kent en elk kwartaal het gesprek voert met cijfers erbij.
t contractmanager ICT, verdient zichzelf terug (Alkmaar)
t KPI-kaart op 1 vel, rood/groen, samen invullen
s leverancier stuurt 5 man, wij een stagiair
i goed opdrachtgeverschap is een beroep
t bring usage data, not feelings
!i nog een manager erbij, maak liever de applicatiebeheerder baas
= a | Hard afrekenen op boetes houdt een leverancier scherp, maar verpest de samenwerking die je nodig hebt.
a stok of stoel aan tafel
s na de eerste malus kregen we alleen nog antwoord via de advocaat
a strafbeding cashen of samen de storing uit
i boeteclausule is als een hond: hoeft niet te bijten
a squeeze them or keep them
!i zonder tanden lachen ze je uit, gewoon innen
= i | Gemeenten met hetzelfde pakket moeten als één klant optreden tegenover de leverancier.
i gebruikersvereniging met tanden
s wij betaalden 80k voor de koppeling die Wierden gratis kreeg
t deel prijzen, mag gewoon, Woo bestaat
i united we haggle
t GGI-collectief onderhandelen door VNG Realisatie
r mandaat vooraf, anders valt de helft af bij het laatste bod
= v | Wat doen we als een leverancier wordt overgenomen door een bedrijf van buiten Europa?
v Solvinity, Zivver... wie volgt?
v kan een change-of-control-clausule dit tegenhouden?
s maandag Nederlands, dinsdag Amerikaans, zelfde login
v do we get a vote, or just a newsletter?
i bestemmingsplan voor bedrijven, zoiets
r screening op het niveau van BZ/EZ, dit kan een gemeente niet alleen

% Hoe organiseren kleine gemeenten hun ICT samen zonder zeggenschap te verliezen?
= s | In het samenwerkingsverband heeft iedereen iets te zeggen en beslist er eigenlijk niemand.
s 5 secretarissen, 5 wensen, 1 server
s bestuur vergadert 2x per jaar over een jaarrekening
s every change needs six signatures and a lunch
s standaardiseren ja, behalve bij ons
i poldermodel met kabels
s de kleinste betaalt mee aan het feestje van de grootste
= i | De gemeente zelf moet genoeg kennis in huis houden om te weten wat ze wil.
i uitbesteden kan, nadenken niet
s na de overgang bleef er 1 iemand over die wist wat een firewall was
r minimaal een eigen CIO en architect
i you cannot outsource the asking
!i juist die schaarse mensen moet je poolen, vijf halve CIO's is niks
s wij stellen vragen aan de SSC en krijgen een factuur
= i | De afstand tot de gebruiker mag niet groeien, dus moet er iemand van de beheerorganisatie in huis lopen.
s vroeger riep je Wim, nu bel je een keuzemenu in Tiel
t servicewagen: elke di en do een monteur op het gemeentehuis
i knuffelbeheerder noemden we dat
s the ticket was closed. my screen was still black
t Equalit heeft een vaste pandgast
i nabijheid is ook een SLA
= a | Eén gezamenlijk systeem is goedkoper, maar je loopt in het tempo van de langzaamste.
a samen traag of alleen duur
s Buren wil van Office af, de rest niet. dus niet
a schaalvoordeel tegenover manoeuvreerruimte
i kopgroep toestaan, peloton volgt
a cheap bus, slow bus
t tweede spoor voor vernieuwers, Parkstad IT
= x | De deelnemende raden krijgen voortaan een gezamenlijke informatieavond over begroting en risico's van de ICT-samenwerking.
x griffiers plannen 9 oktober, roulerend
x directeur BsGW komt uitleggen, vraag om gewone taal
s raadslid: 'ik keur al jaren iets goed dat ik niet snap'
i wie meebetaalt wil meekijken
x I make the one-page risk map before that evening
v kunnen we als raad ook nee zeggen of is dat voor de vorm?
= none
leeg eens
proces rond de tafel of in tweetallen?
grap have you tried turning the municipality off and on again
offtopic de airco staat op standje pinguïn
leeg +

% Hoe bereiken we iedereen als er echt iets aan de hand is?
= s | Bij een NL-Alert begrijpt lang niet iedereen wat er bedoeld wordt en wat hij nu moet doen.
s telefoon gilde, ik dacht dat ie stuk was
s 'sluit ramen en ventilatie'. welke knop is dat bij een wtw?
s toeristen op het strand keken elkaar aan
s hij stond al aan toen ik het bericht las, de rook
s werkster uit Ghana vroeg mij of het oorlog was
!s bij de brand in Drunen was het bericht prima, kort en helder
= t | Spreek per straat af wie langs de deuren gaat bij mensen die geen bericht krijgen.
t noodsteunpunt-buurman, Drenthe oefent ermee
t de collectantenlijst van het Hartfonds, die kent iedereen in de straat
t gele vlag aan het hek = hier hulp nodig
i bellen, kloppen, kijken
s tijdens de sneeuw van 2010 deed de korfbalclub het ook
s mijn doof buurmannetje sliep door alles heen
= i | De lokale omroep en de sirene moeten blijven als alles wat internet heeft wegvalt.
i fm op batterijen, daar gaat het om
i haal de luchtalarmpalen niet weg, gekken
s stroom eruit, mast eruit, stilte
s RTV Noord was de enige die wist waar de tankwagen stond
!i radio? mijn kinderen weten niet wat dat is
r noodaggregaat bij de zender, met diesel voor 72 uur
= i | Zeg als overheid ook wat je nog niet weet, want in een stilte bedenken mensen zelf wel iets.
i 'wij weten het nog niet, om 15 uur meer' is ook nieuws
s 2 uur niks gehoord, in de groepsapp was het inmiddels kernramp
i leegte vult zich vanzelf, met onzin
t burgemeester op de stoep met megafoon, elke vol uur
s asbest? nee. wel? nee. misschien
= a | Vroeg waarschuwen geeft mensen tijd, maar te vaak waarschuwen maakt dat niemand meer luistert.
a wolf roepen of te laat roepen
s derde keer code rood voor een buitje, ik fiets gewoon
a gevoelige afstelling tegenover dove inwoners
i gradaties, niet alles even hard
a liever tien keer voor niks, of één keer die telt?
!i je kunt nooit te vaak, denk aan Valkenburg
= v | Hoe komt informatie bij mensen die de taal niet spreken of de overheid wantrouwen?
v Oekraïners in de sporthal, wie vertaalt er 's nachts?
v wie gelooft een berichtje van een overheid waar je al ruzie mee hebt
t imam en dominee op de bellijst van de veiligheidsregio
s de Poolse winkel hing het op de deur, in een uur wist iedereen het
v pictogrammen, kan dat in een alert?

% Wat doen we als de digitale diensten van de overheid dagen platliggen?
= s | Bijna niemand weet nog hoe je een uitkering, akte of vergunning zonder computer regelt.
s Lochem: weken terug naar pen en ponskaart, wie kon dat nog
s aangifte van overlijden, begrafenis vrijdag, systeem dood
s er ligt nog een doos carbonpapier, houdbaar tot 1998
s de laatste die het met de hand kon ging met pensioen
i papier is verleerd
s zelfs de deur van het gemeentehuis gaat op een pasje
= t | Leg voor de belangrijkste diensten een papieren noodpakket klaar en oefen er één dag per jaar mee.
t rode koffer: formulieren, stempels, lijst met 06-nummers
t Hof van Twente heeft een lijst met de 12 die niet kunnen wachten
t stekkerloze dinsdag
i oefenen als bij een ontruiming, met gemor en al
!i zo'n koffer ligt na twee jaar vol met verouderde telefoonnummers
x BHV-coördinator vult 'm in november, elk half jaar check
= i | Uitkeringen en andere bestaanszekerheid gaan bij een storing altijd voor, ook als de controle dan achteraf komt.
i betaal vorige maand nog eens uit en verreken later
s kinderen eten niet van een foutmelding
i eerst brood, dan bon
i burgemeester moet contant kunnen uitdelen
r bankafspraken vooraf, noodrekening
!i dubbel betaald geld terughalen bij arme mensen geeft nieuw leed
= r | Om op een ander systeem te kunnen overstappen moeten back-ups los bewaard en echt teruggezet zijn.
r 3-2-1, waarvan 1 in een kluis bij de buren
s wel een back-up, op dezelfde versleutelde schijf
r terugzetproef, met stopwatch
i een reservewiel dat je nooit hebt opgepompt
v hoe lang mag het duren? iemand moet dat getal noemen
r afspraken over wie eerst, want alles tegelijk kan niet
= x | De veiligheidsregio en gemeenten houden in november een oefening waarin drie dagen geen internet is.
x VRGZ schrijft scenario, klaar voor de herfstvakantie
x burgemeester zoekt 40 inwoners die meedoen als inwoner
i doe het in een regenachtige week, anders is het kamperen
t vraag de zendamateurs, die staan te trappelen
s vorige oefening werd gemaild hoe laat de uitval begon 🙄
= none
leeg ja
proces ik hoor u niet achterin
grap in geval van nood: stroopwafels
offtopic is de weg naar Beek weer open?
leeg ..

% Hoe maken we de digitale overheid zuinig met stroom en water?
= s | Niemand in de organisatie kent het verbruik van zijn eigen systemen, want de rekening komt ergens anders aan.
s energiefactuur datacenter: facilitair. servers: ICT. bewustzijn: nergens
s vroeg de leverancier, kreeg een plaatje van een bos
s we measure the coffee cups, not the cloud
v hoeveel kWh is één DigiD-inlog eigenlijk?
s slimme meter op het zwembad, niks op de serverruimte
i wat je niet ziet stoot vrolijk door
= i | De groenste data zijn de data die je niet bewaart, dus opruimen is klimaatbeleid.
i delete = isoleren
s 14 TB vakantiefoto's op de Q-schijf
i 80 % koud, nooit meer geopend, wel gekoeld
t Digital Cleanup Day, pizza en prullenbak
i dark data, real carbon
!i opslag is peanuts vergeleken met AI-training, kijk naar de olifant
= a | AI kan werk besparen, maar vraagt zoveel stroom dat je per toepassing moet afwegen of het dat waard is.
a klein model op eigen doos, of groot model in Iowa
a samenvatting van een mail van 3 regels vs een glas water
i geen kanon op een mug
v bij welk verbruik zeggen we nee?
a minutes saved, megawatts spent
s Copilot aan voor 4000 man, CO2-paragraaf nul zinnen
= t | Zet energie-eisen in het bestek en laat leveranciers per dienst het verbruik rapporteren.
t eisenset Rijk MVI-criteria, knip en plak
t Software Carbon Intensity score vragen
i wie niet meet scoort geen punten
t ask for PUE and water, monthly, no excuses
s leverancier die wél cijfers gaf verloor op prijs, zuur
r wel gelijke rekenmethode, anders groenpraat
= i | Restwarmte van rekencentra moet verplicht naar woningen of zwembaden, anders geen vergunning.
i warmte naar buiten blazen in 2025, kom nou
t Bijvoorbeeld Aalsmeer: zwembad en school op serverwarmte
s het weiland naast de hal is in januari sneeuwvrij
r warmtenet moet er liggen voor je het kan eisen
!i lage temperatuur, verre buizen, leuk op papier
i heat my pool with my paperwork
= v | Mag een nieuw rekencentrum voorrang krijgen op het volle net boven woningen en bedrijven?
v 600 huizen wachten en wel een hal in de Wieringermeer?
v wie bepaalt dat Rijksdata maatschappelijk urgent is
s bakker krijgt geen aansluiting voor zijn elektrische oven
i eerst de wijk, dan de cloud
v could government workloads run at night?

% Hoe lang kunnen laptops, telefoons en apparaten van de overheid mee?
= s | Goede laptops worden na vier jaar ingeleverd omdat het zo in het contract staat.
s deed het nog prima, moest m afgeven
s afschrijving vier jaar, accu nog 92 %
s mine had a scratch, so I got a new one
s kast vol dongels van drie generaties geleden
i boekhouder bepaalt levensduur, niet de machine
!s na 4 jaar was het ding echt niet vooruit te branden hoor
= t | Geef afgeschreven apparaten na schoonmaken aan scholen en gezinnen via een betrouwbare organisatie.
t Stichting Leergeld / Allemaal Digitaal
t sociale werkplaats wist en knapt op, certificaat erbij
s onze oude Dells staan nu in de bieb van Almelo
i versnipperen is zonde
r gecertificeerd wissen, anders krijg je de CISO op je dak
t give it to the refugee class, they queue for it
= i | Kies apparaten die je kunt openmaken en repareren, en betaal daar iets meer voor.
i schroefjes boven lijm
t Fairphone bij gemeente Utrecht, accu wissel je zelf
s scherm kapot = hele tablet weg
i recht op reparatie begint bij de grote inkoper
i if I can't open it, I don't own it
!i repareerbaar maar traag, niemand wil ze
t refurbished als standaard, nieuw op aanvraag (omdraaien)
= a | Langer doen met apparaten spaart grondstoffen, maar oude modellen krijgen soms geen beveiliging meer.
a duurzaam of dicht
s windows 11 eist een chip, 900 kasten naar de stort
a greener or safer, pick
i zet er Linux op, nog vijf jaar plezier
a grondstof sparen tegenover een open raam voor boeven
r garantie van fabrikant op updates, acht jaar minimaal
= x | De afdeling ICT verlengt de gebruiksduur naar zes jaar en rapporteert jaarlijks over wat dat bespaart.
x besluit directieteam 2 december, ingang 1 januari
x Linda rekent CO2 en euro's door voor de kadernota
i twee jaar erbij halveert bijna je voetafdruk
s bij Rijkswaterstaat deden ze dat al, nul gedoe
x we survey the users in May
= none
leeg yes
proces graag één idee per briefje
grap ik ben zelf ook refurbished
offtopic die zonnepanelen op de kerk, mag dat nou wel of niet?
leeg eens

% Hoe beschermen we ambtenaren en bestuurders tegen doxing en bedreiging via internet?
= s | Wie een onpopulair besluit uitvoert vindt zijn adres, gezicht en kinderen terug in een appgroep.
s boa, foto van mijn auto met kenteken, 3000 keer gedeeld
s raadslid kreeg een rouwkaart met haar eigen naam
s ze wisten op welke school mijn zoontje zit. ik ben vergunningverlener!
s azc-avond: binnen het uur mijn voordeur op Telegram
s kerstkaart van iemand die ik niet ken: 'mooi huis'
i het is geen mening meer, het is jacht
= i | De werkgever doet aangifte namens de medewerker en laat die daar niet alleen mee lopen.
s 'wilt u dit op persoonlijke titel aangeven?' met mijn huisadres in het pv dus. nee!
i raak je 1 collega dan raak je het stadhuis
i burgemeester belt de OvJ, niet ik
t domicilie op werkadres, staat in de VPT-instructie
s leidinggevende zei: daar moet je tegen kunnen
!i ik wil zelf kiezen of ik aangifte doe, niet dat HR dat voor mij beslist
= t | Laat alle openbare sporen van een medewerker nalopen en afschermen voordat het misgaat.
t KvK-adres afschermen, Kadaster ook, 20 minuten werk
t google jezelf op vrijdag met je team, je schrikt je rot
t check-je-sporen van Netwerk Weerbaar Bestuur
s mijn Strava begon en eindigde bij de oprit
i haal je voornaam uit je mailhandtekening, dat scheelt al
t verhuisbericht 2014 met foto staat er nog, laat het weghalen
= a | Anoniem ondertekenen beschermt de ambtenaar, maar een overheid zonder gezicht maakt mensen juist bozer.
a nummer onder de brief of een mens met risico
i een naamloze dienst is waar Kafka over schreef
a medewerker 4471 is veilig, meneer Pietersen is boos op een muur
s ik kreeg een brief van 'team invordering', op wie moet ik dan kwaad zijn
a herkenbaar met bloemen en met stenen
!i alsof mensen liever worden als ze mijn naam weten
= r | Melden van online haat heeft zin als er iemand is die dezelfde dag terugbelt en iets doet.
r 24/7 een nummer met een mens, geen intranetformulier
s gemeld in maart, in juni een e-learning gekregen
r juriste met tijd, niet 'erbij'
v wat is jullie opvolging? vertel me dat voordat ik meld
i niks horen is de tweede klap
= x | De gemeentesecretaris laat dit najaar een vast team voor online agressie beginnen, met politie en een psycholoog.
x start 1 okt, 6 mensen, eerste training in Assen
x Esther schrijft protocol, OR krijgt het 12 sept
i eindelijk iemand die weet hoe je een screenshot rechtsgeldig maakt
t Rotterdam heeft er al eentje, ga kijken
v ook voor stagiairs en ingehuurde beveiligers?

% Hoe voorkomen we dat online haat mensen uit de politiek en het openbaar bestuur jaagt?
= s | Vooral jonge vrouwen en mensen met een migratieachtergrond haken af door wat ze over zich heen krijgen.
s mijn opvolgster bedankte na 5 maanden. 'ik heb dit niet nodig'
s commentaar op mijn voorstel: 0. op mijn hoofddoek: 380
s mannen krijgen kritiek, ik krijg verkrachting
s lijst niet meer vol te krijgen in ons dorp
i de raad wordt zo weer een herenclub
!s ook de grijze boeren in onze fractie krijgen de volle laag hoor, niet alleen de meiden
= i | Platforms moeten sneller weghalen en de overheid moet dat afdwingen in plaats van netjes vragen.
s 'schendt onze richtlijnen niet' onder een foto met een strop
i boetes die pijn doen bij Meta, niet bij mij
i DSA, gebruik dat ding dan ook
t trusted flagger worden als koepel (VNG?)
v wie bel je bij X? er neemt niemand op sinds Musk
!i weghalen door de staat, dat loopt ook een keer fout af
= t | Spreek in de raad af dat je voor een collega opkomt, ook als die van een andere partij is.
t erecode: eerste reactie onder een haatbericht komt van een tegenstander
s toen de SGP'er mij verdedigde werd het muisstil op facebook
i stilte van je collega's klinkt als instemming
t appje 'gaat het?' kost vier seconden
t griffie in Zoetermeer laat fracties samen tekenen
= i | Bestuurders wakkeren het zelf ook aan als ze scoren met filmpjes over elkaar.
s fractieleider knipt mijn zin af, hup op tiktok, ik de gebeten hond
i begin eens met elkaars moeder niet te noemen
i wie wind zaait op Insta
s interruptie was nep, de like was echt
v waarom zegt de voorzitter daar nooit wat van?
!i scherp debat hoort erbij, sluit het niet op
= v | Wie zorgt er voor het gezin van een wethouder dat door bedreiging thuis opgesloten zit?
v mijn man stond niet op de lijst, wie belt hem?
v krijgen kinderen op school ook uitleg
s dochter durfde niet meer met de bus
i ambt van één, angst van vier
t lotgenotengroep partners, bestaat bij het Genootschap van Burgemeesters
r financiële regeling voor camera's op huis, gewoon van tevoren
= none
leeg sterkte
proces kunnen we dit anoniem houden?
grap mijn enige volger is mijn tante
offtopic zaterdag braderie in de Hoofdstraat!!
leeg ja

% Wat hebben we aan een ethische commissie voor data en technologie?
= i | Ethiek hoort thuis in het ontwerpteam zelf en niet bij een groep wijze mensen die achteraf iets vindt.
i Moreel beraad aan de ontwerptafel, niet in de erker.
s De commissie kreeg het systeem te zien toen de folders al gedrukt waren.
i Make the engineer own the question.
t Ethicus als lid van het scrumteam, zoals Utrecht een halfjaar probeerde.
!i Makers worden verliefd op hun maaksel; je hebt juist buitenstaanders nodig.
i Als je het uitbesteedt, wordt geweten een paraaf.
= t | Gebruik een gespreksvorm zoals DEDA met een concrete casus, dan komen waarden vanzelf op tafel.
t De Ethische Data Assistent: poster, stiften, drie uur.
t Begeleidingsethiek van ECP; begin bij wat het met mensen doet.
s Pas toen we 'mevrouw Yilmaz' verzonnen, ging men echt praten.
t Play the villain for ten minutes. It works.
i Abstracte waarden zijn behang, een geval is een spiegel.
t IAMA is lang; neem deel 1 en 4.
= s | Adviezen van de commissie worden beleefd ontvangen en daarna weet niemand wat ermee gebeurd is.
s Acht adviezen, nul reacties, wel een bos bloemen.
s "Wij nemen dit mee." Waarheen?
s Het college schreef terug dat de proef al was afgerond.
v Bestaat er een lijst van opgevolgde aanbevelingen?
s I sat on it for two years; I still don't know if we changed a thing.
i Adviseren in een put.
!s Bij ons is de wifi-telling in de winkelstraat er wel degelijk door gestopt.
= r | Een commissie heeft gezag als zij openbaar adviseert en het bestuur verplicht moet antwoorden.
r Pas-toe-of-leg-uit binnen zes weken vastleggen in de verordening.
r Publicatie zonder tussenkomst van de afdeling communicatie.
t Amsterdamse Commissie Persoonsgegevens: alles staat online.
i Zonder licht geen gewicht.
r Own budget, own secretary, own mouth.
v Kan de raad ook zelf een vraag voorleggen?
= a | Deskundigen brengen diepgang mee, gewone inwoners brengen ervaring mee, en de stoelen zijn beperkt.
a Hoogleraar of huismeester?
a Diepte van kennis tegenover breedte van leven.
s Vijf doctoren en iemand die echt met de Wmo te maken heeft; raad wie er sprak.
i Twee kamers maken: vakmensen adviseren, bewoners wegen.
a Expertise speaks louder, so weigh the seats.
= i | Niets doen heeft ook ethische gevolgen en dat wordt in deze gesprekken vergeten.
i Wie de techniek weigert laat soms iemand vallen.
s Door het privacybezwaar zag niemand dat de jongen al weken niet at.
i The status quo never gets an assessment.
i Onthouding is ook een daad, beste commissie.
t Zet altijd een rij "als we het laten" in de tabel.
!i Die redenering heb ik eerder gehoord, bij SyRI.

% Hoe krijgen inwoners invloed op technologie die over hen gaat?
= t | Laat een gelote groep inwoners zich een paar weekenden verdiepen en een advies geven dat telt.
t Burgerberaad met loting, naar het voorbeeld van de G1000.
t Lottery, pay, childcare, lunch. The recipe exists.
s Een glazenwasser stelde de beste vraag over de slimme lantaarnpaal.
i Geef mensen tijd en ze worden wijzer dan een peiling.
x De griffie legt de raad in november een opzet voor.
!i Een handvol gelote mensen vertegenwoordigt mij niet.
= s | Over technologie wordt pas gesproken wanneer de camera's en palen al hangen.
s Er stond ineens een kastje aan mijn gevel.
s We werden uitgenodigd om over de kleur van de mast mee te denken.
v Sinds wanneer hangt dat ding in de Ooievaarstraat?
s The sensors came with the new paving, like weeds.
s Besluit in mandaat genomen, door iemand die Kees heet.
i Inspraak achteraf is rouwverwerking.
= i | Mensen die last hebben van een systeem weten het beste wat er mis is en verdienen een vaste plek.
i Vraag de uitkeringsgerechtigde, niet de klankbordgroep.
t Cliëntenraad met vetorecht over nieuwe software, Zaanstad dacht erover.
s Als ervaringsdeskundige zag ik in een kwartier waarom de app niet kon werken.
i Nothing about us without us, also in code.
i Pijn is een vorm van kennis.
r Betaal ze als adviseur, anders blijft het gunst.
= v | Kan een bewoner ook nee zeggen tegen digitale meting in zijn eigen straat?
v Is er een opt-out voor wie er woont?
v Mag een VvE een sensor weigeren?
i Instemming per straat, met stembriefjes op de stoep.
v Who do I write to if I refuse?
s Mijn buurman heeft er een emmer overheen gezet.
a Eén weigeraar en het meetnet lekt; niemand kunnen weigeren en het is dwang.
= i | Een spelvorm of kunstwerk krijgt mensen aan het praten die nooit op een informatieavond zouden komen.
t SETUP in Utrecht had een 'beoordelingspoortje', rij van hier tot daar.
s Mijn tieners wonnen van de ambtenaar bij het dataspel en gingen door tot elf uur.
i Verwondering maakt de tongen los.
t An artist followed the camera's gaze with chalk. Whole street came out.
!i Leuk hoor, maar daarna gebeurt er met die gesprekken niets.
i Laat het zien met klei in plaats van met sheets.
= none
leeg Zeker.
proces Moeten we stemmen op de beste post-it?
grap Mijn ethische commissie heet oma.
offtopic Is there any vegetarian soup left?
leeg …

% Hoe kunnen mensen op een prettige manier aan de overheid betalen?
= s | De betaaltermijnen van verschillende overheden vallen samen en dan is de maand in één week op.
s februari: ozb, waterschap, motorrijtuigen, collegegeld. dag februari
s drie blauwe en twee witte, allemaal voor de 28e
s CAK schrijft de dag voor mijn salaris af
s ik betaal met een zzp-inkomen dat in maart pas binnenkomt
v praten die lui nooit met elkaar over een datum?
i de agenda van de overheid is niet die van mijn portemonnee
= t | Laat mensen zelf kiezen in hoeveel delen en op welke dag ze betalen.
t schuifje in de app: 1 tot 12 keer, op de dag van mijn loon
t BghU doet automatisch in tienen, sindsdien rust
t CJIB: betalingsregeling online, 2 minuten, geen uitleg nodig
i keuze geeft lucht
s mocht in 3 termijnen. ik vroeg 5. nee. dus betaalde ik niks
!i spreiden helpt niet als er gewoon te weinig is
= i | Contant en via een gewone overschrijving betalen moet mogelijk blijven voor wie niet anders kan of wil.
s 40 euro in munten, weggestuurd bij de balie
i geld is geld
s mijn bewindvoerder geeft weekgeld in de hand, ik heb geen pas
t acceptgiro verdween, de bieb in Heerlen helpt nu met een papieren opdracht
!i kasgeld bij de balie is vragen om overvallers
i wettig betaalmiddel, lees de wet
= r | Een betaallink in een bericht mag pas gestuurd worden als mensen kunnen zien dat hij echt is.
s tikkie van 'de belasting', 487 euro weg
r eerst afzender herkenbaar, dan pas link
r zonder controlepagina op eigen domein niet doen
i wij leren ze nergens op te klikken en sturen zelf een qr
v mag ik gewoon bellen om te checken?
t code die je op MijnOverheid ook ziet staan, twee keer hetzelfde = veilig
= x | De gemeente voegt samen met het waterschap de aanslagen tot één overzicht met één bedrag per maand.
x SVHW en gemeente sturen januari 2026 een proef naar 3000 huishoudens
x wethouder spreekt dijkgraaf op 4 nov
i een envelop, een getal
s mijn man dacht dat hij al betaald had, dat was de andere
t Fryslân: Gezamenlijk Belastingkantoor, vraag hoe
= v | Wat moet iemand doen die te veel heeft betaald of terugkrijgt wat niet klopt?
v 212 euro op mijn rekening van 'Gemeente', mag ik dat houden?
v waar haal ik dat dubbele terug
s drie keer gebeld, kwam een brief dat ik moest bellen
i betaal terug zonder dat ik erom bedel
s saldo staat 'ter verrekening', sinds sinterklaas

% Hoe int de overheid schulden zonder mensen dieper in de problemen te brengen?
= s | Een boete van vijftig euro groeit door aanmaningen en kosten in een paar maanden tot een veelvoud.
s 45 → 68 → 137 → deurwaarder → 412
s was de brief vergeten te openen, zeg maar 300 brieven
s APK'tje verlopen van een auto die er niet meer was
i verhogen bij wie niet kán betalen is wreed rekenen
s onverzekerd, boete, daardoor geen premie, boete
!s wie op tijd betaalt heeft nergens last van, laten we eerlijk zijn
= i | Bel eerst, want één gesprek voorkomt meer dan drie dreigbrieven.
s 'goh, u belt? ik dacht dat jullie alleen konden dreigen'
t Arnhem belt bij 2e achterstand, 60 % lost het op
i een stem haalt meer op dan vet lettertype
i vraag: lukt het een beetje?
s na dat telefoontje heb ik de hele la leeggegooid voor haar
!i ik neem nooit op bij onbekend nummer, dus succes
= i | De beslagvrije voet moet automatisch kloppen over alle schuldeisers van de overheid heen.
s UWV hield in, CJIB hield in, ik hield 600 over
i één rekenaar, één getal, voor allen
s rekenmodule dacht dat ik een partner had, dat was mijn dode man
r inkomensgegevens actueel, niet van twee jaar geleden
v wie stopt de tweede beslaglegger?
i bestaansminimum is een vloer, geen richtgetal
= a | Kwijtschelden helpt mensen vooruit, maar wie wel met moeite betaalde voelt zich bedot.
a schone lei of gelijk speelveld
s buurman 8000 kwijt, ik 3 jaar krom gelegen
a barmhartig zijn voor de een zonder de ander voor gek te zetten
i oninbaar is oninbaar, schrap het
i vraag altijd eerst wat het innen kost
!i die jaloezie valt reuze mee als je het goed uitlegt
= t | Zet schuldhulp en inning in één kamer en geef de medewerker een pauzeknop.
t stopknop 6 mnd, Blijf Groene Hart?? nee gemeente Gouda
t clustering rijksincasso, sluit aan
s collega inning aan bureau 3 wist niet dat collega hulp aan bureau 5 zat
i de linkerhand jaagt, de rechterhand dekt toe
r bevoegdheid bij de medewerker, niet 3 lagen hoger
t BKR? Vroegsignalering-lijst naast debiteurenlijst leggen
= none
leeg jup
proces mag ik naar een andere tafel
grap ik maak dit briefje over in termijnen
offtopic bus 41 rijdt weer niet
leeg zie Annie

% Hoe maken we bezwaar maken digitaal én rechtvaardig?
= s | Door een bezwaar online in te dienen verdwijnt het in een machine zonder gezicht of tijdpad.
s ontvangstbevestiging om 03.12 uur, daarna vier maanden niks
s 'uw zaak is overgedragen'. to whom??
s pdf te groot, gesplitst in 6, er zijn er 4 aangekomen
s no name, no number, no clue
s verdaagd, verdaagd, verdaagd
i de brievenbus had tenminste een klepje dat je hoorde vallen
= i | Bel iedereen die bezwaar maakt binnen een week en praat over wat er eigenlijk aan de hand is.
t prettig contact met de overheid, al 15 jaar bewezen
s bleek dat hij gewoon de verkeerde bijlage had, opgelost in 9 min
i pick up the phone before you pick up the law
i de helft wil geen rechter maar uitleg
!i wie een besluit aanvecht wil een beslissing, geen goed gesprek
s 'mevrouw u bent de eerste die luistert'
= t | Geef bezwaarmakers inzage in het hele dossier via een link, zodat ze niet om stukken hoeven te vragen.
t zaakmap delen met een code, rechtspraak doet het al via Mijn Strafdossier achtig ding
i gelijke wapens, zelfde papieren
s kreeg de stukken op de ochtend van de hoorzitting
t one link, all documents, timestamped
r eerst derden zwartlakken, dat is uren werk
i wat u over mij weet, mag ik ook zien
= a | Stilzwijgend afdoen van eenvoudige zaken gaat snel, maar ontneemt mensen hun moment om gehoord te worden.
a rap gelijk of langzaam gehoord
a fast yes vs fair hearing
i wie wint mag je best overslaan
s binnen 3 dagen gegrond verklaard, ik was blij en verbaasd
s 'kennelijk ongegrond', ik had nog niks gezegd
!i bij een verkeersboete hoeft niemand zijn ziel op tafel te leggen
= r | Samen bundelen van bezwaren over hetzelfde besluit werkt als de behandelaar de verschillen blijft zien.
r steekwoorden én een mens die leest
s 4000 keer WOZ, 4000 keer dezelfde alinea terug
v mag AI dit sorteren? onder welk toezicht?
r cluster first, then check each one for the odd detail
i massa is geen reden tot mal
t Groningen IMG deed het met klompen van tien
= x | De afdeling juridische zaken koppelt elk kwartaal terug welke besluiten het vaakst sneuvelen en waarom.
x hoofd JZ, eerste overzicht 1 april, naar beleid én raad
x we put the top five on one slide, no adjectives
i elke gegronde is een gratis defectmelding
s parkeerbesluit 3 jaar op rij onderuit, niemand paste de brief aan
t leercirkel zoals bij het UWV team Bezwaar

% Wanneer is een hoorzitting of gesprek via beeldbellen goed genoeg?
= s | Op een scherm mis je de stilte, de zenuwen en de handen van de mensen tegenover je.
s meneer keek naar zijn telefoon. bleek hij te huilen
s beeld bevroor op het woord 'helaas'
s I could not see who was in the room with her
s commissie zat op één pixel, wie is wie
i ik wil dat ze mij ruiken, bij wijze van spreken
!s eerlijk: voor een bouwtekening was het gewoon beter dan aan tafel
= i | De keus voor fysiek of digitaal ligt bij de inwoner en niet bij het rooster van de commissie.
i u vraagt, wij draaien
s 'vanwege efficiency' was ik ineens een vierkantje
i let me decide where I defend myself
i kies bij de uitnodiging: stoel, scherm of lijn
r wel met reiskosten, anders is kiezen voor de rijke
!i digitaal tenzij, anders loopt de kalender maanden uit
= t | Regel in bibliotheken een rustige kamer met camera voor mensen zonder ruimte of toestel thuis.
t Bieb Zutphen, kamertje met plant en doosje zakdoeken
t IDO-medewerker zet de boel aan, gaat dan weg
s belde in vanuit de badkamer, enige deur met slot
t book the quiet pod, two streets from home
i anders doen zes kinderen mee aan je Wmo-gesprek
s wijkcentrum rook naar soep maar werkte perfect
= i | Voor mensen ver weg, ziek of met een kind op schoot is beeldbellen juist een zegen.
s Terschelling-Leeuwarden voor 20 min hoorzitting, dank u digitaal
s chronisch moe; dit kon vanuit bed
i geen vrije dag, geen oppas, geen schaamte in de hal
i my dad joined from Curaçao, first time he was heard
s met PTSS is een zaal vol pakken het laatste wat je wil
!i gemak is mooi, maar je krijgt minder
= v | Mag een gesprek worden opgenomen en door een programma worden uitgewerkt tot verslag?
v wie heeft het origineel? ik ook?
v and what if the transcript puts words in my mouth?
s 'hulpverlener' werd 'hulpgever', 'niet' viel weg
i wel, mits ik nee mag zeggen zonder dat het opvalt
r geluid wissen na akkoord op verslag, in het reglement
v mag de advocaat zelf ook opnemen
= none
leeg eens, zie boven
proces we hebben nog 5 minuten zegt Ria
grap u bent nog gedempt, edelachtbare
offtopic mijn auto staat denk ik fout
leeg ok

% Hoe krijgen ook de laatste huizen in het buitengebied snel internet?
= s | Achter de dijk haal je met moeite een videogesprek, terwijl de rest van het dorp al jaren glas heeft.
s ADSL, 4 Mb, mijn dochter doet haar toets bij oma in het dorp
s koeien hebben sneller internet dan ik, de melkrobot zit op 4G
s KPN: 'uw adres komt niet in aanmerking', kabel ligt 180 meter verder
s tijdens corona stonden we met z'n vieren in de schuur
s ik rij naar de McDonalds in Emmeloord om een filmpje te uploaden
!s via een schotel van Starlink prima hoor, klaag niet
= i | Internet hoort bij water en stroom, dus de overheid moet het laatste stukje gewoon verplichten.
i waterleiding hebben ze ook bij iedereen gekregen, in 1950
i je kan zonder niet meer aangifte doen, dus lever het dan
i universele dienst. punt
!i wie afgelegen wil wonen moet niet zeuren
v hoeveel Mb is een recht dan, 30? 100?
i markt kijkt naar winst per meter, wij niet
= t | Bewoners die samen graven en garanties verzamelen krijgen een aanbieder wel over de streep.
t zie coöperatie Heerde / Boer en Breedband, die zijn gewoon gaan buurten
t 60 % handtekeningen en dan aankloppen, HSLnet deed het
s met de trekker zelf de sleuf, zaterdag, tien man en een krat
i wachten op Den Haag duurt langer dan een schep
t noaberschap, deur voor deur, met taart
s in ons buurtschap bleven we hangen op 4 weigeraars
= r | Subsidie helpt pas als de provincie eerst een kloppende kaart van witte adressen heeft.
r kaart van ACM klopt niet, begin daar
s volgens de kaart hebben wij 1 gig. lach ik om
r staatssteuntoets Brussel eerst rond, anders terugbetalen
r BAG-adres en werkelijkheid naast elkaar leggen
i geld volgt stippen, dus teken ze goed
= a | Glas in de grond is duurzaam maar duur, draadloos is er morgen maar hapert in een bui.
a spade of schotel
i doe nu 5G en later vezel
a eenmalig 9000 per huis, of elke maand aanmodderen
s straalverbinding viel weg toen de maïs omhoog kwam
a toekomstvast tegenover vandaag nog vergaderen
!i vezel of niks, tussenoplossingen blijven altijd liggen

% Hoe bepalen we met bewoners waar antennes en masten komen?
= s | Bewoners horen pas van een mast wanneer de hijskraan er staat.
s 37 meter, achter mijn moestuin, dinsdagmorgen 7 uur
s briefje 'werkzaamheden', nergens het woord zendmast
s bekendmaking op zo'n site waar geen mens komt
s de kerkvoogdij had allang getekend
v wie wist hiervan?! de wethouder ook ja
i overvallen worden is erger dan de paal
= i | Zorgen over straling verdienen een rustig gesprek met iemand die niet van de telecombedrijven is.
i niet weglachen
t GGD Kennisplatform EMV, die komen aan tafel zitten
s ik slaap niet, misschien verbeelding, maar ik slaap niet
i neem me serieus, ook als je denkt dat ik gek ben
!i er is niks bewezen, elk gesprek voedt de onzin
t meetkastje uitlenen door de Rijksinspectie, kijk zelf maar
= t | Gebruik bestaande hoogtes zoals silo's, kerktorens en lichtmasten voordat je iets nieuws plaatst.
t watertoren Zwijndrecht, 4 providers op elkaar
t lichtmast voetbalclub, huur gaat naar de jeugd
i eerst stapelen, dan bouwen
s drie palen op 200 m afstand, van drie firma's
!i torens zijn monument, blijf af van onze spits
t site sharing afdwingen via het grondbeleid
= a | Een vast plan voor alle plekken geeft rust, maar de techniek en de aanbieders veranderen sneller dan het plan.
a vastleggen in omgevingsplan of per geval bekijken
i beeldkwaliteitseisen wel, stippen niet
a zekerheid voor buurt / speelruimte voor Odido
s ons antennebeleid is van 2009, toen was er nog gprs
a plan dat na 2 jaar oud is, of geen plan en elke keer oorlog
= v | Wat krijgt een buurt terug voor het dulden van een mast die de hele regio bedient?
v huur gaat naar boer Van Dijk, uitzicht gaat bij ons weg
v kan er geen fonds, zoals bij windmolens?
s woz met 0 euro gedaald, zogenaamd geen effect
i wie de last heeft moet ook een lusten-pot
t dorpshuis Loil kreeg zonnepanelen in ruil
!i iedereen wil bereik, hou op met die handjes
= x | De gemeente houdt in het voorjaar een rondgang met bewoners en providers langs de mogelijke plekken.
x wethouder + Monet, zaterdag 22 maart, verzamelen bij de kerk
x dorpsraad maakt kaartje met nee-plekken, voor 1 maart klaar
i met je laarzen aan praat het anders
t proefballon oplaten op hoogte, dan ziet iedereen wat het wordt
s vorige keer presenteerden ze een streetview uit 2011
= none
leeg JA
proces hou het effe kort mensen
grap ik heb thuis zo'n slechte verbinding, ik praat alleen nog met mijn vrouw
offtopic de wolf is weer gezien bij Ommen
leeg ??!

% Hoe werkt de digitale overheid ook op Bonaire, Saba en Sint Eustatius?
= s | Veel landelijke diensten werken simpelweg niet met een adres of nummer van de eilanden.
s form asks for postcode. We have none
s DigiD? pas net, en de helft van de sites kent ons ID-nummer niet
s helpdesk open van 9 tot 5, bij ons is het dan 3 uur 's nachts
s ik moest mijn straat opgeven als 'Amsterdam' om door te kunnen
s my student loan page thinks I live abroad
s sedula is geen optie in het lijstje
!s sinds het BSN loopt het bij DUO eigenlijk best goed
= i | Invoeren zonder rekening te houden met de eilanden is geen vergeten detail maar een keuze.
i comply or explain, en er wordt niet eens uitgelegd
i 'Caribisch NL volgt later' staat al 14 jaar in elke memo
i an afterthought with palm trees
i neem ons mee vanaf regel 1 van de wet, niet in de bijlage
v wie op BZK toetst dit eigenlijk voordat het naar de Kamer gaat
!i voor 30.000 mensen kun je niet alles dubbel bouwen, wees reëel
= t | Test elke nieuwe dienst met inwoners van de eilanden zelf, in Papiaments en Engels.
t zaterdagochtend in de hal van Bestuurskantoor Kralendijk, 6 man, klaar
t print the screens, walk to Windwardside market
s moeder snapte 'toeslagpartner' niet, ik ook niet
t RCN heeft tolken op afroep, gebruik ze gewoon
i Nederlands is bij ons schooltaal, geen denktaal
t video in Papiamentu via WhatsApp, iedereen kijkt dat
= r | Zonder stabiele stroom en een betaalbare verbinding is digitaal als enige weg geen optie.
r eerst de zeekabel redundant
s Statia viel 2 dagen uit, geen pinpas, geen aangifte
s 100 dollar per maand voor traag
r cheaper data bundles before cheaper counters
r aggregaat op het loket, orkaanseizoen is gewoon in de agenda
i als de kabel breekt moet het papier er nog liggen
= i | Op een klein eiland kent iedereen elkaar, dus privacy vraagt om andere waarborgen dan in Den Haag.
s the lady at the counter is my aunt
s mijn uitkering werd in de supermarkt besproken
i inzage loggen, juist waar neven achter de balie zitten
t CBP BES inschakelen, bestaat, drie mensen
i 'geanonimiseerd' zegt niks als er maar één vroedvrouw is
!i ons kent ons helpt ook, je wordt niet vergeten
= x | Het openbaar lichaam opent in januari een gezamenlijk hulppunt waar Rijk en eiland naast elkaar zitten.
x Rijksdienst CN + burgerzaken, eerste dag 12 jan, oude postkantoor
x Rosalinda traint vier mensen in december
i one door, not five offices in five heats
t kijk bij het Informatiepunt in de bieb van Playa
s nu loop je van A naar B en die is dicht wegens siësta

% Hoe werken de eilanden en Europees Nederland gelijkwaardig samen aan data en systemen?
= s | Er vliegen adviseurs in voor een week, laten een rapport achter en niemand kan het uitvoeren.
s 9 rapporten in de kast, 0 in uitvoering
s consultant wist na vijf dagen hoe wij moesten werken
s he left on Friday, so did the password
i kennis komt met KLM en gaat met KLM
s drie keer hetzelfde interview gegeven, aan drie bureaus
!s die mevrouw van de VNG bleef een jaar, dat was wél wat
= i | Leid mensen van de eilanden zelf op en betaal ze zo dat ze niet naar Nederland hoeven te vertrekken.
i train local, keep local
s beste ict'er zit nu in Rijswijk, heimwee naar zee
t traineeship met terugkeergarantie, UoC en RCN
i salaris op het eiland moet een huis kunnen huren
s 2 beheerders voor alles, als er één trouwt ligt de boel stil
t buddy met gemeente Leeuwarden, elke donderdag samen op scherm
= a | Aansluiten op Nederlandse systemen scheelt bouwen, maar die zijn te zwaar voor een organisatie van tachtig mensen.
a een olietanker lenen of zelf een bootje timmeren
a BRP-koppeling met 300 eisen of PIVA met één man die hem kent
s BIO invullen, 200 controls, wij hebben 1 server
i regionaal kijken: Aruba en Curaçao hebben iets op maat
a heavy but maintained, or light and alone
!i lichte versies worden altijd de vergeten versies, neem de echte
= v | Van wie zijn de gegevens die het Rijk over eilandbewoners verzamelt en wie ziet de uitkomsten?
v CBS komt tellen, wanneer komt de uitkomst terug?
v do we own our reef data or does Wageningen?
s armoedecijfers las ik in de Volkskrant
i data over ons, dan ook naar ons
r afspraak vooraf over teruggave en gebruik
v wie mag nee zeggen tegen weer een enquête
= t | Wissel uit met andere kleine overheden, zoals de Wadden en buureilanden, die dezelfde schaal kennen.
t bel Schiermonnikoog: 950 inwoners, zelfde wetten
t Sint Maarten heeft na Irma alles opnieuw opgezet, vraag hoe
i klein leert van klein
t the OECS islands share one digital team, have a look
s met Vlieland hadden we binnen een kwartier dezelfde grap en hetzelfde probleem
i niet alles hoeft via het ministerie
= none
leeg danki
proces is this in English or Dutch?
grap de cloud hangt bij ons boven de vulkaan
offtopic wie weet een goede snackbar op Saba
leeg +1
proces hoorden wij al de bel?
`
