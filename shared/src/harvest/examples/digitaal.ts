/** Examples about digital government and plain language. */
export const digitaal = `
% Wat moet er aan de balie van het gemeentehuis blijven en wat kan via het scherm?
= i | Wie aan de balie komt, zoekt vaak zekerheid dat het goed geregeld is, niet alleen het document.
s mijn moeder heeft alles al online gedaan en gaat dan toch nog even langs "of het wel klopt"
i het gezicht tegenover je is de bevestigingsmail voor mensen die mail niet geloven
s bij aangifte overlijden vragen ze drie keer: is dit nou alles? moet ik nog iets?
i people want a nod from a human, the paper is secondary
t geef na elke afspraak een kaartje mee met "dit is nu geregeld", doet Deventer ook
!i onzin, ik wil gewoon m'n paspoort en wegwezen
= a | Werken op afspraak geeft rust en kortere wachttijden, vrije inloop is beter voor wie slecht kan plannen.
s vroeger trok je een nummertje, nu moet ik drie weken vooruit weten dat ik mijn rijbewijs kwijtraak
a rustige hal met agenda, of volle hal waar iedereen terecht kan: je kunt ze niet allebei hebben
s dagloners bij ons weten 's ochtends pas of ze werken, die boeken geen slot van tien minuten
t twee ochtenden per week zonder agenda, rest ingeroosterd. werkt in Almelo
s no-show is bij ons 14%, die tijd ben je gewoon kwijt
v hoeveel mensen haken af als ze eerst een tijdvak moeten kiezen?
= r | Een scherm kan het loket alleen vervangen als er altijd een medewerker naast staat die mag ingrijpen.
r zonder iemand in de buurt die het over kan nemen is zo'n zuil gewoon een dure kapstok
s de zelfservicezuil stond vast en de beveiliger zei: daar ga ik niet over
r host moet bevoegd zijn om in het systeem te corrigeren, anders loopt hij alleen maar heen en weer
t kijk bij de zelfscan van de AH, één persoon op zes kassa's en die heeft de sleutel
s in Zoetermeer zag ik een rij voor de mevrouw en drie lege tablets
i unattended kiosks fail exactly those who needed help in the first place
= i | Medewerkers aan de voorkant verdienen tijd en ruimte om door te vragen in plaats van af te vinken.
s we worden afgerekend op 7 minuten per klant, na minuut 8 kijkt de teamleider
i de vraag achter de vraag hoor je pas als iemand zijn jas losknoopt
s meneer kwam voor uittreksel, bleek hij uit huis gezet. collega hoorde het alleen omdat het stil was
t schrap de KPI gemiddelde afhandeltijd, meet herhaalbezoek
i KCC = vakmensen, geen doorgeefluik. schaal daarnaar inrichten
!a doorvragen klinkt mooi maar dan staat er een rij tot aan de fietsenstalling
x Hoofd burgerzaken schaft per 1 maart de tijdsnorm voor gesprekken af
= v | Hoe bedienen we dorpen die hun eigen gemeentehuis na de herindeling zijn kwijtgeraakt?
s naar het nieuwe stadhuis is 23 km en de bus rijdt één keer per uur, niet op zondag
v kan de wijkagent of de huisarts niet een hoekje over hebben voor ons?
t rijdend loket in een camper, Het Hogeland heeft er een gehad
s since the merger I have not met a single civil servant
v wie komt er naar Kloosterburen als de laatste sleutel is ingeleverd?
t bezorg paspoorten aan huis, dat doen ze in Molenlanden al jaren

% Hoe krijgt de inwoner aan de telefoon meteen een antwoord?
= s | Inwoners worden vaak doorverbonden omdat het klantcontactcentrum niet in de systemen van de vakafdelingen kan kijken.
s vier keer mijn geboortedatum gezegd tegen vier stemmen
s wij zien alleen "in behandeling", verder is het voor ons zwart
s KCC heeft leesrechten op zaaksysteem maar niet op Wmo-pakket
i je kunt niet antwoorden op wat je niet mag inzien
s got transferred in a circle, ended up with the first lady again. she laughed, I did not
t geef frontoffice een statusvenster over alle pakketten, Den Bosch bouwde zoiets
= t | Laat vakspecialisten elke week een dagdeel meeluisteren of meebellen in het klantcontactcentrum.
t onze jurist zit op dinsdag met headset op, hij schrijft sindsdien andere beschikkingen
i wie nooit een boze beller heeft gehad weet niet wat zijn brief aanricht
s na één ochtend aan de lijn begreep ik waarom ze mijn formulier haten
t stagedag voor nieuwe beleidsmensen: eerst acht uur callcenter, dan pas een bureau
i empathy by headset, cheapest training there is
!s meegedaan, vond het vooral gênant, ik wist niets van afval
= i | Een terugbelbelofte moet een naam en een tijdstip hebben, anders is zij niets waard.
s "u wordt binnen vijf werkdagen gebeld" - dat was in april
i liever eerlijk: Fatima, donderdag tussen 2 en 3
s ik durf de hele dag niet te douchen voor het geval ze bellen
t zet het in Outlook van de behandelaar zelf, niet op een lijstje bij het KCC
x Teamleider Wmo controleert elke vrijdag of de openstaande callbacks zijn gedaan
s terugbelnotities 412 open, oudste 3 mnd
= a | Een keuzemenu brengt bellers sneller bij de goede plek, maar jaagt mensen weg die hun vraag niet herkennen.
s toets 4 voor overig. iedereen toetst 4
a sneller routeren vs. meer ophangers, het is schipperen
s mijn oom zegt hardop tegen het bandje wat hij wil
i burgers denken niet in onze producten, dus kunnen ze ook niet kiezen uit onze producten
t spraakherkenning "zeg in een paar woorden waarvoor u belt", SVB heeft ermee geoefend
s press 1 in Dutch, press 2 in Dutch...
= v | Wanneer mag een spraakrobot opnemen en wanneer hoort een mens de telefoon aan te nemen?
v snapt zo'n ding Limburgs?
v waar ligt de grens: grofvuil wel, schulden niet?
i zodra er een snik in de stem zit moet er een collega aan de lijn
s Gem (chatbot) beantwoordt 60% over paspoorten prima, bij verhuizen na scheiding loopt ie vast
!i laat die robot maar lekker alles doen, ik word toch nooit geholpen
v does the caller have to be told it's a machine?
= none
leeg eens
proces mag de deur dicht, ik hoor de andere tafel beter dan de mijne
grap toets 5 voor koffie
offtopic wanneer wordt de parkeergarage nu eindelijk geschilderd
leeg ??

% Hoe handelen we Woo-verzoeken op tijd en fatsoenlijk af?
= t | Bel de verzoeker in de eerste week, want vaak blijkt dan wat hij werkelijk zoekt.
s verzoek van 11 pagina's, bleek om één vergunning van de buurman te gaan
t kop koffie met indiener, scheelde ons 2.300 documenten
s niemand had mij ooit gesproken, ze stuurden alleen verdagingen
i achter elk epistel zit een mens met een kwestie, vraag ernaar
t pick up the phone before you open the search tool
!s gebeld, werd meteen opgevat als poging om het af te zwakken
= s | Het lakken van namen en passages kost onevenredig veel uren en gebeurt overal anders.
s 3 fte doen niks anders dan zwarte balkjes plaatsen
s bij VWS was het streepje er wel, bij ons stond dezelfde naam gewoon leesbaar in
i we lijken wel een behangersbedrijf
s Zylab vindt 80%, de rest is met je neus op het scherm
s got a PDF of 60 pages, 58 black. beautiful art though
v mag een functienaam van een schaal 13 nou wel of niet zichtbaar blijven?
= r | Zonder geordende documenten is de wettelijke termijn van vier weken onhaalbaar.
s stukken staan op G-schijf, in Teams, bij Henk, en Henk is met pensioen
r eerst je huis opruimen, dan pas bezoek beloven
r DMS op orde is voorwaarde, anders kun je net zo goed meteen een dwangsom overmaken
s zoeken duurt bij ons langer dan beoordelen
i you can't disclose what you can't find
t maak per dossier een inventaris als het loopt, niet achteraf. Rijkswaterstaat deed dat bij A27
= i | Ambtenaren moeten de Woo-verzoeker niet als tegenstander zien maar als iemand die meekijkt.
s in de wandelgangen heet hij 'die querulant van de Dorpsstraat'
i openheid is geen gunst die je verleent als het uitkomt
i journalist = waakhond, en een hond bijt ook wel eens. hoort erbij
s ik werd op het stadhuis begroet alsof ik kwam inbreken
!i er zijn er ook die 40 verzoeken per maand doen om dwangsommen te vangen, dat meekijken kost ons belastinggeld
t zet het dossier bij vertrek van een wethouder zelf klaar, dan hoeft niemand te graven
= a | Alles compleet geven duurt maanden, in delen verstrekken helpt sneller maar roept discussie over volgorde op.
a of in één keer het hele pak over een halfjaar, of elke twee weken een schep
t deelbesluiten per maand, zo is VWS met de coronastukken begonnen
s ik kreeg eerst de vergadernotulen van 2019, daar had ik niks aan
v wie bepaalt wat eerst komt, de vrager of de jurist?
i drip feed beats silence

% Wat moeten we uit onszelf openbaar maken?
= i | Publiceer eerst waar inwoners echt naar vragen en niet alleen de categorieën die de wet noemt.
s convenanten staan netjes online, 4 keer bekeken waarvan 3 door mij
i kijk naar de top 20 zoektermen op de site, daar ligt je agenda
s wij willen weten wanneer die boom gekapt wordt, niet de jaarrekening van de GR
t Utrecht zette bouwdossiers open, scheelt honderden mailtjes
i follow the demand, not the annex of the act
x Informatiebeheer legt voor de zomer een top tien van gevraagde stukken voor aan B&W
= i | Openbaar maken zonder uitleg leidt tot misverstanden, dus hoort er een leesbare toelichting bij.
s raadsstuk van 140 pagina's, de krant pakte één zinnetje op blz 87
i een berg papier in iemands schoot kieperen is geen transparantie
t tijdlijn bovenaan het dossier: wat, wie, wanneer. zie Open Overheidsproject Groningen gaswinning
s ik lees het en weet nog niet of mijn straat nu meedoet
t half A4 samenvatting bij elk besluit, geschreven door iemand van buiten de afdeling
!i met een duiding erbij krijg je spin, geef ons maar de kale stukken
= v | Hoe voorkomen we dat openheid ambtenaren bang maakt om nog iets op te schrijven?
s collega's zeggen sinds kort: bel even, dan staat het nergens
v mag een gekke gedachte nog in een concept of staat die straks in de Telegraaf?
s 'niet mailen hè' is bij ons een gevleugelde uitdrukking
v who protects the junior whose first draft ends up on Twitter?
i twijfel hoort in een dossier, anders lijkt het of alles vanzelf ging
= r | Er moet een plek zijn waar alles vindbaar is, met dezelfde zoekfunctie voor elke overheid.
s provincie, waterschap, gemeente: drie portalen, drie keer nul hits
r pas als metadata overal gelijk zijn (TOOI, DiWoo) heeft publiceren zin
i anders wordt het een hooiberg per bestuurslaag
s PLOOI stopgezet, nu wachten op de verwijsindex
r crawlable and with stable links or forget it
t Open State Foundation heeft een zoeker over raadsinformatie, bouw daarop voort
= x | De gemeentesecretaris laat vanaf januari agenda's van bestuurders en lobbycontacten wekelijks bijwerken.
x bestuurssecretariaat zet elke maandag voor 12.00 de agenda van het college op de site
s de burgemeester was volgens de website zes weken nergens
i met wie je lunchte hoort er ook bij
t ministers moesten eerst ook wennen, nu staat het gewoon op rijksoverheid.nl
x Secretaris neemt het mee in MT van 12 dec, evaluatie mei
s project developer comes in through the side door, never in any calendar
= none
grap dit briefje is op grond van art. 5.1 lid 2 onleesbaar gemaakt
leeg +1
proces de vraag op tafel 4 is dezelfde als die van tafel 2
proces we hadden 20 minuten, het zijn er 8 geworden
offtopic is er nog ov vanaf hier na half zes?

% Wat hoort er in een algoritmeregister te staan?
= i | Beschrijf in het register wat een algoritme voor een inwoner betekent, niet alleen hoe het technisch werkt.
s 'gradient boosted trees met 43 features' - ja en word ik nou gecontroleerd of niet?
i begin met: kan dit jou een bezoek of een boete opleveren
t doe het zoals een bijsluiter: waarvoor, bijwerkingen, wie bel je
s mijn vader van 74 dacht dat het register over rekenles ging
i tell me what happens to me, skip the maths
!i zonder de details van het model kan geen onderzoeker er iets mee
= v | Telt een simpele rekenregel of een Excel-lijst ook als algoritme dat geregistreerd moet worden?
v wij hebben een macro die bijstandsdossiers sorteert, moet die erin?
s definitie van de Rekenkamer is breed, die van onze CIO smal, en wij zitten ertussen
v is een stoplicht er ook een?
s de beslisboom hangt als poster in de kantine, daar gebruikt iedereen hem van
v where does a formula end and an algorithm begin
i ook met drie als-danregels kun je iemand heel ongelukkig maken
= s | Registers zijn onvolledig omdat organisaties niet weten welke modellen leveranciers in hun pakketten hebben zitten.
s vraag bij Centric uitgezet, antwoord: bedrijfsgeheim
s we ontdekten bij toeval dat het parkeerpakket scores gaf
s het staat niet in de release notes, en wie leest die
i je koopt een kast en weet niet wat er in de laden ligt
t neem in elk contract een meldplicht op voor voorspellende functies
s 11 opgevoerd, schatting 60
= t | Koppel registratie aan het moment van inkoop of livegang, dan hoeft niemand er apart aan te denken.
t geen vinkje bij CAB, geen productie. klaar
i achteraf invullen is huiswerk, vooraf is gewoon de drempel van de voordeur
s ik moest van drie jaar terug uitzoeken wie het ooit bedacht had
t Amsterdam hangt het aan de inkoopvoorwaarden voor AI
t build it into the pipeline like we do with security scans
x CISO en inkoop passen vóór 1 juli het intakeformulier aan
= a | Volledige openheid over risicomodellen helpt controle, maar maakt het fraudeurs makkelijk om de regels te omzeilen.
a burgers recht op weten <-> boeven recht op handleiding
s de Belastingdienst noemt de indicatoren niet, terecht denk ik
i dat gaming-argument wordt ook wel erg makkelijk van stal gehaald
v welk deel kun je tonen zonder dat je de val verraadt?
a publish the purpose and hide the thresholds, or hide nothing and keep changing them

% Hoe zorgen we dat mensen greep houden op besluiten waar een model aan meewerkt?
= i | Een behandelaar moet gemotiveerd van het advies kunnen afwijken zonder dat hem dat wordt aangerekend.
s wie 'nee' klikt moet 200 tekens uitleg typen, wie 'ja' klikt niks
i de knop om anders te doen bestaat, de cultuur niet
s mijn teamleider krijgt een lijstje van wie het systeem negeert
t laat ook het meegaan met de score toelichten, dan is het eerlijk
i automation bias is just another word for wanting to go home on time
!s afwijken? dat deden we zo vaak dat het model nergens meer voor diende
= r | Wie een besluit krijgt, moet eerst begrijpelijk horen dat en hoe een model heeft meegewogen.
r bezwaar kan alleen als je weet waartegen
s op mijn brief stond 'na beoordeling'. door wie of wat stond er niet
r motiveringsbeginsel Awb: zonder uitleg geen houdbaar besluit
i een rechter gaat geen genoegen nemen met 'computer says'
t neem de uitlegregel over die UWV onder zijn beschikkingen probeert
s my refusal letter was generated in 0.4 seconds and it showed
= x | De functionaris gegevensbescherming toetst voortaan elk halfjaar met een steekproef of groepen ongelijk worden geraakt.
x FG + statisticus trekken in april en oktober 300 dossiers
s postcodes 25xx zaten er drie keer zo vaak bij, niemand had het nagerekend
i als je het niet telt zie je het niet
t gebruik de handreiking non-discriminatie by design van Tilburg
x Rekenkamercommissie vraagt de uitkomst op voor de begrotingsraad
s DUO keek jarenlang vooral bij studenten met een migratieachtergrond, zonder dat iemand het zo had bedoeld
= i | Betrek mensen uit de geraakte groep al bij het bedenken van een model, niet pas bij de klachten.
s cliëntenraad hoorde het uit de krant
i de beste bias-test is iemand die al een keer ten onrechte is geplukt
t Rotterdam had een burgerpanel bij de heroverweging van de bijstandsscore
s ik ben wel eens uitgenodigd, toen was het logo al klaar
i nothing about us without us also goes for spreadsheets
= v | Wie is verantwoordelijk als een zelflerend systeem na verloop van tijd anders gaat oordelen?
v model van 2021 draait nog, maker is weg: wie tekent?
s drift gemeten, niemand wist bij wie hij moest aankloppen
v kan een wethouder aftreden over iets dat hij nooit heeft gezien?
i 'het systeem' heeft geen handtekening, dus die moet van een mens komen
s beheer zegt data, data zegt business, business zegt beheer
v who pulls the plug at 3 am
= none
grap mijn algoritme zegt dat het tijd is voor bitterballen
leeg idem
proces kunnen we de stiften wisselen, deze is op
offtopic de lift doet het weer niet
leeg ...
proces wie is eigenlijk onze tafelheer?

% Waarvoor mogen ambtenaren generatieve AI gebruiken?
= i | Verbieden werkt niet, want medewerkers gebruiken de chatbots dan op hun eigen telefoon.
s ChatGPT geblokkeerd op de laptop, dus iedereen zit onder tafel op z'n mobiel
i een hek om de zandbak en de kinderen spelen op straat
s ik mail het stuk naar huis en plak het daar erin, sorry
i shadow use is the worst of both worlds
s na het rijksstandpunt steeg het gebruik bij ons, blijkt uit de enquête
!i bij ons houdt iedereen zich er netjes aan, echt waar
= r | Voordat er stukken in een taalmodel gaan, moet er een veilige eigen omgeving zijn die niets doorspeelt.
r eerst verwerkersovereenkomst, dan prompten
s een stagiair gooide een personeelsdossier in de gratis versie. weg = weg
r draait het niet op Europese servers, dan beginnen wij niet
t vlam.ai bij de Rijksoverheid, of GPT-NL als dat er is
i your input is their training data unless someone signed otherwise
s DPIA ligt sinds vorig najaar op een stapel
= i | De schrijver blijft verantwoordelijk voor elke zin, ook als een machine de eerste versie maakte.
s in een raadsbrief stond een uitspraak van de Raad van State die niet bestaat
i je kunt niet zeggen 'dat deed Copilot', net zo min als 'dat deed Word'
t vier ogen: één voor de feiten, één voor de toon
s wethouder las voor uit nota, verzonnen percentage, gelach in de zaal
i whoever hits send owns it
t laat bij elk cijfer de vindplaats noteren vóór de paraaf
= t | Oefen met kleine klussen zoals notulen inkorten en brieven herschrijven, en deel de beste prompts.
t promptbibliotheek in Teams, bij ons al 86 stuks
t plak je brief erin met 'schrijf op B1 en haal de dreigtoon eruit'
s verslag van twee uur vergaderen teruggebracht tot een half A4, klopte voor 95%
t prompt-lunch op donderdag, iedereen brengt er één mee
i saaie karweitjes eerst, daar leer je het meest van
t ask it to argue against your own memo, eye-opener
= v | Moeten we aan inwoners vertellen dat een tekst met AI geschreven is?
v onder elke brief een robotje?
s ik kreeg een antwoord op mijn klacht waar 'Natuurlijk! Hier is een empathische brief' boven stond
v zeggen we het ook als een spellingscontrole heeft meegekeken?
i bij een condoleance wil ik het wel weten ja
!i wat maakt het uit, vroeger kwam het uit een sjabloon
v does the AI act article 50 cover a council letter or not?

% Wat doet AI met het vak van ambtenaar?
= i | Beginnende beleidsmedewerkers leren het vak niet meer als het denkwerk uit een machine komt.
s onze trainee levert prachtige stukken en kan er geen vraag over beantwoorden
i schrijven is denken, wie dat overslaat heeft alleen papier
i je leert geen piano door Spotify aan te zetten
s junior analyst never read the actual statute, only the summary
t laat nieuwkomers het eerste halfjaar zelf het eerste concept maken
!s mijn zoon leert juist sneller, hij vraagt dat ding de hele dag de oren van het hoofd
= a | De gewonnen tijd kan naar inwoners gaan of naar bezuinigingen, en dat moet vooraf worden gekozen.
a krijgen we er huisbezoeken voor terug of een krimpdoelstelling?
s bij de zaakgericht-werkenklapper is ook 'tijd' beloofd, dat werden 12 fte minder
i als je niks afspreekt pakt financiën het
a meer koffie met burgers versus minder collega's, eerlijk op tafel
v waar blijven de uren die we winnen?
= s | Ambtenaren verschillen enorm in wat zij ermee kunnen en dat leidt tot scheve gezichten in teams.
s de een schrijft in een uur wat de ander een week kost, zelfde schaal
s Gerda print haar prompts uit
s in our team two people do all the magic and everyone else pretends
i er komt een tweedeling aan de koffietafel
s sommigen schamen zich dat ze het gebruiken, anderen dat ze het niet doen
t maatjes: handige collega een dagdeel naast een die twijfelt
= i | De overheid moet zuinig zijn met AI vanwege stroom, water en afhankelijkheid van enkele bedrijven.
s datacentrum in de Wieringermeer slurpt, en wij vragen een limerick voor een afscheid
i gebruik geen vrachtwagen om een brood te halen
i iedere vraag is een tikje op de meter van Microsoft
s the whole ministry now rents its brain from Seattle
t kleine lokale modellen doen samenvatten ook, op een gewone server
v rekenen we het energieverbruik ergens mee in de CO2-prestatieladder?
= x | Het HR-team biedt voor het einde van het jaar alle teams een basiscursus AI-geletterdheid aan.
x HR & CIO-office plannen 14 sessies, sept-dec
i verplicht volgens AI-verordening art 4, dus gewoon doen
s ik heb drie uur naar een dia met een neuraal netwerk zitten kijken
t RADIO heeft e-learnings liggen, gratis
x Marloes vraagt offerte op bij de Haagse Academie, terugkoppeling 3 april
t train on your own cases, not on cats and dogs
= none
grap ik heb chatgpt gevraagd wat ik hier moest opschrijven
leeg tja
leeg !
proces volgende keer graag een microfoon
offtopic wie heeft mijn oplader (usb-c, wit)

% Hoe regelen we dat iemand voor een ander kan handelen bij de digitale overheid?
= s | Mantelzorgers gebruiken nu massaal de DigiD van een ander omdat de officiële machtiging te omslachtig is.
s het wachtwoord van mijn schoonmoeder hangt met een magneet op onze koelkast
s buurvrouw doet er acht, heeft een schriftje met codes
s formeel mag het niet, informeel draait de thuiszorg erop
i iedereen weet het en iedereen kijkt de andere kant op
s I log in as my dad. every week. for six years
!s bij ons in de flat doet niemand dat, veel te bang
t machtigen via de sms-brief kost 5 minuten als je het eenmaal weet
= i | Machtigen moet in één keer voor alle overheidsinstanties kunnen, niet per dienst opnieuw.
s Belastingdienst wel, UWV opnieuw, zorgverzekeraar ook, gemeente kent het niet
i als ik haar handen ben dan overal
s na 9 formulieren heb ik het opgegeven bij nummer 10
t kijk naar Denemarken, digital fuldmagt, één lijst met schuifjes
i one mandate, every counter
s DigiD Machtigen is pas bij een deel van de gemeenten aangesloten
= r | Bewindvoerders en curatoren kunnen pas digitaal werken als het register van de rechtbank is aangesloten.
s wij sturen nog beschikkingen van de kantonrechter per post op, 140 cliënten
r koppeling CCBR eerst, dan pas online loket voor beroepsbewind
i zonder wettelijk bewijs aan de achterkant is het een vinkje op goed vertrouwen
r bevoegdheidsregister voor wettelijke vertegenwoordiging, daar wacht alles op
s een bewindvoerder werd aan de balie geweigerd omdat het papier een kopie was
= a | Ruime volmachten zijn gemakkelijk voor de helper, smalle volmachten beschermen de kwetsbare eigenaar.
a zoon kan alles of zoon kan alleen de zorgtoeslag: gemak tegen veiligheid
s oma's spaargeld was weg, alles keurig met een machtiging
t geef standaard een einddatum van een jaar mee
i financieel misbruik zit zelden bij vreemden
v mag ik zien wat mijn dochter namens mij heeft gedaan?
s it's either the keys to the whole house or no key at all
= v | Wat doen we als iemand door dementie zelf geen toestemming meer kan geven?
v mijn man begrijpt de vraag niet meer, wie zegt dan ja?
s notaris kost 600 euro en het was al te laat
v levenstestament: kan dat in de basisregistratie?
t begin erover bij de 70+-keuring van het rijbewijs, dan is iedereen nog bij
v what counts as consent on a bad day?
s te laat aan gedacht, nu loopt er een rechtszaak om een postcode te wijzigen

% Hoe houden mensen zonder goede smartphone toegang tot hun digitale identiteit?
= i | Er moet altijd een inlogmiddel zonder smartphone blijven bestaan, ook als de app veiliger is.
s Nokia met klep, doet het al 15 jaar
i een telefoon van 400 euro mag geen toegangskaartje tot je rechten zijn
s app vraagt iOS 15, oma's iPad kan 12
t hardware-token zoals bij de bank vroeger, een kastje met knopjes
s sms stopt, zeggen ze. nou dan stop ik ook
!a ooit moet je toch afscheid nemen van sms, dat lekt als een mandje
= t | Laat bibliotheken en balies het ophogen van het inlogniveau ter plekke doen met de juiste apparatuur.
t NFC-lezer op de leestafel, paspoort erop, klaar
s bij de RDW kon ik het in tien minuten laten doen, thuis was ik drie avonden bezig
t Informatiepunt Digitale Overheid in Assen heeft een leentelefoon liggen
i breng het lezertje naar de mensen, niet andersom
t pop-up in the mosque on Friday, queue out the door
= s | Wie zijn telefoon verliest of van nummer wisselt, staat weken buiten de digitale overheid.
s toestel in de sloot, brief met code 5 werkdagen, op vakantie natuurlijk
s nieuw 06, oude sim opgezegd, nergens meer in
s na mijn scheiding ging de activeringsbrief naar mijn ex
i we behandelen pech als een verdachte omstandigheid
s locked out on 29 April, tax deadline 1 May. guess
t balie met videocheck, zo doet DigiD het voor Nederlanders in het buitenland
= i | De Europese wallet heeft alleen zin als je zelf per keer kunt kiezen wat je laat zien.
i bij de slijter hoeven ze alleen te weten: boven 18, punt
s hotel maakte weer een kopie van mijn hele paspoort, met bsn
t Yivi (vroeger IRMA) doet dat al jaren
i show the answer, not the document
v krijgt de verhuurder straks alles of enkel mijn inkomen?
s mijn collega's denken dat het een betaalapp is
= x | Logius en de gemeenten testen in het najaar met twintig mensen met een beperking of de nieuwe app werkt.
x testgroep Oogvereniging + Ieder(in), okt-nov
s voorleesfunctie las de pincode hardop in de trein
i Parkinson en een draaiend vinkje dat na 30 seconden verloopt, bedenk het maar
x Projectleider deelt bevindingen uiterlijk 15 dec met BZK
t test ook met wanten aan en een gebarsten scherm
!i alweer een testgroep, die lui hebben alles al drie keer verteld
= none
grap mijn wachtwoord is welkom01, hebben jullie dat ook genoteerd
leeg ja!
proces briefjes op = briefjes op, wie heeft er nog?
offtopic de soep was beter dan vorig jaar

% Hoe bewaren we chatberichten en e-mail van bestuurders en ambtenaren?
= s | Besluiten vallen in appgroepen en Teams-chats die nergens in een dossier terechtkomen.
s akkoord op 2 ton kwam binnen als duimpje
s groepsapp 'coalitie 🍻', daar gebeurt het
s de notulen zeggen niets, de chat van dinsdagnacht zegt alles
i het echte archief zit in broekzakken
s half of our crisis decisions live on someone's private Signal
t maak na afloop een memo 'per app besproken' en hang die eraan
= t | Stel automatisch bewaren in voor sleutelfuncties, zodat niemand hoeft te kiezen welke mail blijft.
t Capstone: mailbox van DG's en directeuren gaat gewoon tien jaar mee
i laat de mens erbuiten, die sleept toch niks
s ik heb een map 'nog archiveren' met 9.000 berichten
t Nationaal Archief handreiking bewaren van e-mail, staat alles in
s when I left they asked: anything important? I said no, just to be done
!i automatisch alles is lui, dan bewaar je ook mijn bestelling bij de sushi
= a | Privé en werk op één toestel is handig, maar maakt het bewaren van zakelijke berichten bijna onmogelijk.
a of twee telefoons slepen, of accepteren dat de archivaris in je kiekjes kijkt
s wethouder gebruikt dezelfde app voor zijn voetbalteam en het stikstofdossier
v mag de werkgever mijn iPhone laten uitlezen?
s toestel ingeleverd, reset, drie jaar bestuur foetsie
i ministers met een oude Nokia: les geleerd zou je zeggen
= r | Zonder voorbeeldgedrag van bestuurders gaat geen enkele medewerker zijn berichten netjes vastleggen.
r de top eerst. als de burgemeester verdwijnende berichten aan heeft, dan wij ook
s de secretaris zei: ik wis elke avond, scheelt gedoe
r commitment van het college vooraf, anders is elke instructie papier
i zo de herder zo de kudde
t one alderman forwards all to the registry at 5 pm, everybody copies him now
= v | Welke berichten mogen weg en wie durft dat te bepalen?
v 'tot zo', '👍', 'ok': is dat een archiefbescheid?
s selectielijst gaat uit van brieven, wij van emoji's
v wie zet zijn handtekening onder de vernietigingslijst als de enquêtecommissie kan komen?
i vernietigen is ook archiveren, zei mijn oude leermeester
s niemand gooit weg, opslagkosten +30% per jr
v can I delete a joke?

% Hoe blijft het digitale archief over vijftig jaar leesbaar en bruikbaar?
= i | Denk bij de aanschaf van een systeem al na over hoe de informatie er later weer uit komt.
s leverancier failliet, vergunningen 2004-2011 zitten in een container die niemand openkrijgt
i bij het trouwen al over de boedelscheiding praten, zo is dat met software
t exitparagraaf met export naar MDTO als gunningscriterium
s migratie van Corsa kostte meer dan het pakket zelf
i design for departure
x I-adviseur voegt 'archivering by design' per Q2 toe aan PvE-sjabloon
= t | Sla bestanden op in open en duurzame formaten en controleer jaarlijks of ze nog openen.
t PDF/A, CSV, TIFF. niks exotisch
s tekeningen in WordPerfect, alleen Joop kan dat nog thuis
t trek elk jaar 50 willekeurige bestanden en klik erop
s 3.5 inch floppies in the basement, labelled 'BELANGRIJK'
i een formaat dat van een bedrijf is, is van een bedrijf
t lijst voorkeursformaten van het Nationaal Archief volgen
!i emuleren werkt net zo goed, dan hoef je niks om te zetten
= s | Kleine gemeenten hebben geen e-depot en te weinig kennis om het zelf te beheren.
s onze archivaris werkt 8 uur per week voor drie gemeenten
s e-depot stond in begroting 2018, 2020, 2022
i alleen red je dit niet als je 14.000 zielen telt
t aansluiten bij regionaal historisch centrum, zoals Tilburg en omstreken
s inspectie van provincie: rood. al vijf jaar rood
s we have a NAS and a prayer
= i | Een archief dat inwoners niet kunnen doorzoeken, is voor hen hetzelfde als geen archief.
s mijn opa's huurcontract bestaat, zegt men, inventarisnummer 2.17.44.b
i een schat achter glas zonder sleutelgat
t Transkribus op de notariële akten, ineens vind je je overgrootmoeder
s scans zonder tekst, dus zoeken op 'Molenstraat' geeft niets
i findability is the other half of preservation
v komt er een gewone zoekbalk of blijft het toegang 0012?
= x | De archiefinspecteur en de CIO maken samen vóór de nieuwe Archiefwet een plan voor overbrenging na tien jaar.
x werkgroep Archiefwet trapt af 9 januari, trekker: Wouter
i van 20 naar 10 jaar betekent dat de makers er nog rondlopen
s alles van 2014 en 2015 moet dan in één klap over
x CIO levert in maart de lijst met blokken
r ondertussen eerst beperkingen op openbaarheid uitzoeken, anders ligt er ineens een jeugddossier op straat
= none
leeg zie vorige
grap wordt dit briefje ook overgebracht?
proces wie schrijft er voor ons op de flap
offtopic in de Albert Cuyp heb je veel betere stroopwafels
leeg hmm

% Hoe maken we medewerkers weerbaar tegen phishing en andere trucs?
= i | Beloon wie een foute klik meldt, want straf zorgt dat mensen zwijgen.
s bij ons werd je naam genoemd in het werkoverleg, sindsdien meldt niemand meer iets
i de eerste tien minuten zijn goud, schaamte kost er zestig
t taart voor de eerste melder, echt, een taart
s ik heb een avond wakker gelegen voor ik de servicedesk durfde te bellen
i blame is malware too
!i drie keer erin trappen mag best een gesprek opleveren, kom zeg
= t | Stuur regelmatig oefenmails die lijken op wat er in het eigen werk echt binnenkomt.
t nep-factuur van de baggeraar, daar trapte de helft van de dijkgraafstaf in
s die mail over gratis iPhones herkent mijn hond nog
t kerstpakketkeuze in november, klassieker, 38% kliks
s our test mails come with spelling errors, real ones don't anymore
i oefenen zoals de brandweer: in je eigen gebouw
x Security officer verstuurt elk kwartaal een nieuwe, eerste 15 feb
= s | Bestuurders en directeuren vragen vaak zelf om uitzonderingen op de beveiligingsregels.
s dijkgraaf wil geen MFA want 'dat piept de hele dag'
s lid GS heeft nog altijd het wachtwoord van zijn secretaresse
s VIP-lijst zonder usb-blokkade: 17 namen, alle boven schaal 14
i hoe hoger in de boom, hoe meer wind
s the CEO fraud worked because our CEO really does behave like that
t laat de directie als eerste de fysieke sleutel krijgen, dan wordt het status
= i | Veilig werken moet de gemakkelijkste weg zijn, anders zoekt iedereen een sluipweg.
s grote bijlage mag niet dus dan maar WeTransfer
i olifantenpaadjes in het gras: leg er tegels
s 14 tekens, elke 60 dagen anders, dus Winter2024!Winter
t wachtwoordkluis uitrollen, Bitwarden of zo, en nooit meer verplicht wisselen
i if security hurts, people will take painkillers
v waarom is de veilige mailknop zeven klikken ver?
= v | Hoe bereiken we medewerkers in het veld die nauwelijks achter een computer zitten?
v muskusrattenvanger heeft een tablet in de boot, wie traint die?
s de jongens van de buitendienst delen één account op de keet
s e-learning van 45 min, op een telefoon, in een busje
t toolbox-meeting bij de koffie om 7 uur, vijf minuten over usb-sticks
v what does a lock keeper need to know about ransomware?

% Wat hebben we nodig om een grote cyberaanval te doorstaan?
= r | Zonder geteste back-ups die los staan van het netwerk is herstel een illusie.
s Hof van Twente: back-up hing aan hetzelfde touw
r offline kopie, en dan ook echt terugzetten op een zaterdag
i een reservewiel waar je nooit in hebt geknepen is geen reservewiel
s we found out the tapes were empty. during the audit, luckily
t 3-2-1 regel, hang hem boven het bureau
r restore-test minimaal 2x per jaar, aantoonbaar
= t | Oefen een uitval van weken met bestuur en bedrijfsvoering, op papier en zonder stroom.
t ISIDOOR meedoen, of het draaiboek van de VNG-crisisgame gebruiken
s in de oefening bleek het telefoonboek op Sharepoint te staan
t pak een whiteboard en zeg: het is dag 9, salaris moet eruit
i na drie dagen is het geen ICT meer maar een bestuurscrisis
s nobody knew how to issue a birth certificate by hand
!s een dag geoefend, leuk broodje, rapport nooit gezien
= i | Gemalen, sluizen en bruggen hebben andere bescherming nodig dan het kantoornetwerk.
s PLC van 1998, patch bestaat niet, hij draait wel de polder droog
i bij een laptop gaat het om geheimen, bij een gemaal om natte voeten
i segmenteren! OT en IT horen niet in dezelfde kamer te slapen
s servicemonteur logt in via TeamViewer vanuit Polen
t CSIR van Rijkswaterstaat als norm voor objecten nemen
s you can't reboot a lock with a barge in it
= s | Kleine overheden komen handen tekort om aan alle nieuwe beveiligingsnormen te voldoen.
s CISO voor 0,4 fte, ook FG, ook archief
s BIO2, NIS2, ENSIA, DigiD-audit: ik vul vooral Excel in
i vinkjes zetten gaat ten koste van deuren dichtdoen
t deel één CISO met de buren, Drechtsteden doet het
s drie vacatures, nul reacties, de bank betaalt het dubbele
v worden wij nu essentieel of belangrijk onder de Cbw?
= a | Losgeld betalen brengt de dienstverlening misschien sneller terug, maar houdt de misdaad in stand.
a bijstand uitkeren over een week of principes hoog en over drie maanden
s Maastricht University betaalde, kreeg jaren later zelfs geld terug
i nooit doen, je staat dan op de lijst van goede klanten
a pay and pray, or refuse and rebuild
v heeft de raad hier ooit iets over vastgesteld?
s verzekeraar had binnen een uur een onderhandelaar aan de lijn
= none
grap klik hier om uw briefje te verlengen
leeg precies
proces bel voor de wissel was te zacht
offtopic parkeerkaart ligt waar?
leeg ja nee

% Hoe worden we als overheid minder afhankelijk van Amerikaanse clouddiensten?
= s | Veel overheden weten niet waar hun gegevens staan en hoe zij er ooit uit kunnen.
s gevraagd aan leverancier: 'region west-europe'. ja en de sleutel?
s contract van 2019, exit = 1 zin
s onze webmail, telefonie, back-up en deurpasjes hangen aan één tenant
i het is een hotel waar je wel in- maar niet uitcheckt
s nobody could tell me which of our 300 SaaS tools sit on AWS
t laat elk team een A4 maken: waar, wie, hoe weg
= i | Koop samen Europees in, want alleen is elke gemeente te klein om een alternatief te laten groeien.
i 342 losse klanten zijn geen markt
s wij wilden wel naar een NL-cloud, prijs x3 voor 400 werkplekken
t Duitsland bundelt via ZenDiS, sluit aan
i zet er een vette lanceerorder op en de bouwers komen vanzelf
t Haven en GGI-inkoop waren ook eerst een paar gemeenten
i anchor customer, that's what government should be
!a samen inkopen betekent wachten op de traagste
= a | Grote leveranciers bieden nu de beste beveiliging en functies, zelfstandigheid kost de eerste jaren kwaliteit.
a of dicht en duur van ver, of wat krakkemikkig van dichtbij
s Sharepoint-zoeken is ellende maar het draait, en Nextcloud moest ik uitleggen aan 900 man
v hoeveel ongemak is soevereiniteit ons waard?
i je geeft comfort op voor een sleutel in eigen zak
s Redmond has 8,000 security people, we have Ruud
a best-of-breed today or bargaining power tomorrow
= t | Begin met de onderdelen die makkelijk te verplaatsen zijn en bewijs daar dat het kan.
t videobellen eerst: Jitsi of Big Blue Button, doet Amsterdam
i een huis verhuis je doos voor doos
t websites en formulieren naar een Nederlandse hoster, dat is een weekend werk
s Sleeswijk-Holstein deed LibreOffice voor 25.000 man, mail als tweede
t dev/test environment first, nobody cries if it breaks
i pak iets met weinig koppelingen, dan heb je snel een verhaal
= v | Wat doen we als een buitenlandse regering morgen een dienst laat afsluiten?
v Strafhof-aanklager kwijt zijn mailbox: wie is de volgende?
s in het crisisplan staat stroom, overstroming, griep. dit niet
v kunnen we nog een uitkering betalen als Entra plat ligt?
i een pen en kaartenbak klinkt gek tot het zover is
v who calls whom if the tenant is suspended on a Friday night?

% Hoe maken we van ICT-inkoop een goed gesprek met de markt?
= s | Aanbestedingen vragen honderden eisen waardoor alleen de bestaande grote leveranciers kunnen inschrijven.
s PvE 612 regels, waarvan 200 uit het vorige pakket gekopieerd
s wij zijn met z'n zessen, een tender kost ons een kwart jaar omzet
s inschrijvingen: 1
i zo koop je altijd de auto die je al had
s referentie-eis: drie keer hetzelfde geleverd bij 100.000+. tja, startup
t max 25 eisen, de rest is gesprek
= t | Gebruik een marktconsultatie met demonstraties voordat het programma van eisen vaststaat.
t laat ze een dag bouwen aan jullie casus, competitieve dialoog
s pas bij de demo zagen we dat niemand kon wat wij dachten
t PIANOo heeft formats, gebruik ze
i eerst kijken wat er in de winkel ligt, dan pas een briefje schrijven
t show, don't tell: one real case per vendor, 30 min
!s consultatie gehouden, drie partijen praatten hun eigen ding erin
= i | De mensen die met het systeem moeten werken, horen mee te beslissen over de keuze.
s toezichthouder bouw zag het pas bij de training, past niet op een tablet in de regen
i inkoper, jurist, ICT'er aan tafel, gebruiker op de gang
s we kozen op prijs en kregen 40 klikken per melding
t scoor 30% op een gebruikerstest met echte baliemensen
i the one who types it all day should have the veto
x Inkoopbureau neemt vanaf april altijd twee eindgebruikers op in de beoordelingscommissie
= r | Contractmanagement vraagt vaste mensen met kennis, anders regeert de leverancier na de handtekening.
s na gunning ging het dossier in een la en de contractmanager naar een andere klus
r zorg dat er iemand is die meerwerk durft te weigeren
s indexatie 14% stilzwijgend doorgevoerd, kwam uit bij de jaarrekening
i tekenen is niet de finish maar het startschot
r geen contract zonder eigenaar met minimaal een dag in de week
s vendor knows our contract better than we do
= x | Vier gemeenten stellen samen voor de zomer gelijke inkoopvoorwaarden op voor dataportabiliteit en open koppelingen.
x Zwolle, Kampen, Deventer, Raalte: concept 1 juni
i dezelfde kleine lettertjes in elk contract, dan kan niemand meer zeggen 'dat vraagt alleen u'
t GIBIT 2023 als basis, schrijf geen eigen bijbel
s voor een export vroegen ze 18 mille
x Juristenoverleg Regio checkt het op haalbaarheid, week 21
= none
grap er is geen cloud, alleen andermans computer 😄
leeg mee eens!!
proces kunnen de kaartjes wat groter
offtopic wie rijdt er straks richting Apeldoorn
leeg -

% Hoe werken overheden samen aan open source?
= r | Opensourcesoftware kan alleen blijven bestaan als iemand structureel betaald wordt voor het beheer.
s maintainer was één jongen in Haarlem, nu vader
r zet beheeruren in de begroting, anders is het een gratis puppy
i bouwen is feest, onderhoud is afwas
r zonder vaste kern van 2-3 committers niet aan beginnen
s last commit: 14 months ago. we run it in production
t Foundation for Public Code kan het rentmeesterschap doen
= t | Zet de broncode vanaf de eerste dag open, dan hoeft er later niets opgeschoond te worden.
t public repo op dag 1, NL Design System doet dat
s wij wilden achteraf publiceren, 3 jaar wachtwoorden in de historie gevonden
i wie weet dat er meegekeken wordt, veegt zijn voeten
s na oplevering 'nog even opschonen' - dat is nu twee jaar geleden
t commit in the open, use secrets manager, done
!i in het begin wil je kunnen prutsen zonder pottenkijkers
= i | Hergebruik vraagt dat organisaties hun processen wat meer op elkaar laten lijken.
s elke gemeente wil een eigen veldje in het aanvraagformulier voor een buurtbarbecue
i je kunt geen jas delen als iedereen een andere maat eist
s zelfde code, zeven forks, niks meer terug te voegen
i minder couleur locale in de achterkamer, meer aan de voorkant
s Utrecht sent us their app; we changed 60% of it. so much for sharing
t spreek af: 80% gemeenschappelijk, configuratie voor de rest
= s | Juristen en inkopers houden open source tegen uit onbekendheid met licenties en aansprakelijkheid.
s vraag van inkoop: en wie sturen we dan de factuur?
s EUPL moest langs drie juristen, duurde langer dan bouwen
i onbekend maakt dichtgetimmerd
s 'dan kan iedereen erbij' dachten ze, bij de gegevens dus
t Handreiking van BZK 'open, tenzij' meenemen naar het gesprek
v wie is er aansprakelijk als het bij een andere gemeente misgaat?
= v | Hoe zorgen we dat een opensourceproject niet stilvalt als de trekkende gemeente stopt?
v wat als Den Haag de stekker eruit trekt, wie erft?
s wethouder weg, team weg, repository weesje
i spreid het eigenaarschap, één pilaar draagt geen dak
t vereniging of stichting oprichten zodra er 5 gebruikers zijn
v is there a will for this software?

% Hoe bouwen we een gemeenschap van makers binnen de overheid?
= i | Ontwikkelaars bij de overheid moeten onder werktijd mogen bijdragen aan code van anderen.
s een bugfix voor Signalen deed ik 's avonds, op eigen naam
i bijdragen is werk, geen hobby na het eten
t vrijdagmiddag = community-middag, staat in onze teamkalender
s mijn manager vroeg op welke kostenplaats dat uur moest
i give your engineers Friday and you'll get Monday for free
!i eerst ons eigen backlog leeg, dan zien we wel
= t | Organiseer korte gezamenlijke bouwdagen waarin deelnemers van verschillende overheden één probleem oplossen.
t Fieldlab Common Ground: drie dagen, één stal, pizza
s bij die hackathon in Zeist loste een student op waar wij een jaar op zaten
t neem een domeinexpert mee, anders bouw je prachtig iets doms
s two days in Delft and I finally met the person behind that API
i samen zweten bindt meer dan een convenant
x Regio Foodvalley huurt in september een schuur voor 30 bouwers
= s | Goede ontwikkelaars vertrekken omdat de overheid hun vak niet herkent in functies en loopbaan.
s HR21 kent wel 'medewerker gegevens II', geen software engineer
s bij een detacheerder verdien ik het dubbele en zit ik aan hetzelfde bureau
s doorgroeien = manager worden, nee dank je
i vakmanschap telt pas als er een trede voor is
s my job title is Senior Policy Officer. I write Go
t kijk hoe ICTU en RijksICTGilde hun rollen hebben ingeschaald
= i | Ook mensen die niet programmeren horen bij de gemeenschap, want documentatie en tests zijn net zo hard nodig.
s ik kan niet coden maar ik vond wel 31 fouten in de teksten
i een koor heeft ook iemand nodig die de stoelen zet
t label 'good first issue' voor vertalen en screenshots
s handleiding is in het Engels van een Duitser
i testers from the counter are worth gold
s ontwerper voelde zich te gast in zijn eigen project
= x | De initiatiefgroep richt voor de zomer een openbaar overleg in waar elke overheid plannen kan inbrengen.
x Signalen-community: elke 1e donderdag 10 uur, link open voor iedereen
i laat zien wat er aankomt, niet alleen wat af is
x Jeroen zet roadmap op GitHub, vóór 30 mei
s hoorde per ongeluk dat Arnhem hetzelfde aan het maken was
t governance afkijken van Drupal-gemeenten Dimpact
!v weer een overleg erbij, wie gaat daar heen?
= none
grap pull request: meer koffie
leeg LGTM
proces mogen we ook van tafel wisselen
offtopic Feyenoord - Ajax hoe laat
leeg wat zij zegt

% Hoe krijgen we fouten uit de basisregistraties?
= i | Een inwoner die een fout ontdekt, moet die op één plek kunnen melden en niet alle instanties zelf langs.
s mijn huis stond als winkel te boek, vijf loketten gebeld voor het weg was
i ik ben niet de postbode tussen jullie registers
t meldpunt Fouten in Overheidsregistraties bestaat, zet het op elke site
s doodverklaard door een typefout. leg dat maar eens uit aan je bank
i report once, fixed everywhere
x RvIG en VNG nemen in Q3 de terugkoppeling aan melders onder handen
= s | Een verkeerd adres werkt door in toeslagen, uitkeringen en belastingen en leidt tot jarenlange ellende.
s er stond nog een onderhuurder van 2016 ingeschreven, weg huurtoeslag
s kostendelersnorm door een neef die er nooit heeft gewoond
i één komma verkeerd en de dominostenen vallen tot in Heerlen
s they moved me to Suriname in the system. benefits stopped next day
s briefadres geweigerd → geen zorgverzekering → boete CAK
i het is geen administratief foutje als je kind er geen eten door heeft
= t | Laat medewerkers die buiten komen, zoals handhavers en taxateurs, afwijkingen direct doorgeven.
t WOZ-taxateur ziet de dakkapel, knop 'terugmelden' in zijn app
s de bezorgers van PostNL weten beter wie waar woont dan wij
i ogen op straat zijn de beste controle op de kaart
t Landelijke Aanpak Adreskwaliteit combineert signalen met huisbezoek, levert geld op
s boa zag zes matrassen, kon het nergens kwijt
!i een handhaver is geen verklikker voor de afdeling burgerzaken
= r | Afnemers moeten eerst verplicht worden om bij gerede twijfel terug te melden, anders verandert er niets.
r plicht staat in de wet maar geen haan die ernaar kraait; toezicht eerst
s wij corrigeren het in ons eigen bestand en laten de bron zo
s terugmeldingen BAG: 80% van 5 gemeenten
r zonder sanctie of koppeling in het pakket doet niemand het
i fix it at the source or you'll fix it forever
= v | Wie beslist als twee registraties elkaar tegenspreken?
v KvK zegt kantoor, BAG zegt woning: en nu?
s WOZ-oppervlakte 94, BAG 101, kadaster iets anders
v heeft de inwoner gelijk of het systeem tot het tegendeel blijkt?
i er hoort een scheidsrechter te zijn, nu is het armpje drukken
v which version of me is the legal one?

% Hoe maken we data bruikbaar voor beleid en raad?
= i | Begin bij de vraag van het beleid en niet bij het vullen van een datameer.
s 4 miljoen rijen parkeerdata, niemand wist wat hij wilde weten
i eerst honger, dan koken
t vraag in drie zinnen op papier voor er een query gedraaid wordt
s het datawarehouse van de provincie heet bij ons het stuwmeer, er gaat niks uit
i lake without fishermen is a swamp
!i soms zie je pas in de bak wat je had moeten vragen
= t | Maak met een dashboard altijd ook zichtbaar wat de cijfers niet laten zien.
t grijze balk 'onbekend' erin, niet wegpoetsen
s wijk leek rustig, mensen deden gewoon geen aangifte meer
i een meter die op nul staat kan ook kapot zijn
t zet er een verhaal van een bewoner naast, zo doet Waar staat je gemeente het niet maar wij wel
s dashboard green, people red
i cijfers gaan over wie geteld wordt
= s | Raadsleden krijgen data die zij niet kunnen duiden en haken daardoor af.
s 70 pagina's bijlage met staafdiagrammen, vergadering over 5 dagen
s p90, n=, index 2015=100: ik ben bakker
s een fractie van één persoon tegen een leger analisten
i wie de legenda niet snapt vertrouwt de kaart niet
t griffie organiseert vooraf een cijferkwartier met de onderzoeker
s I nod and vote with my gut
= a | Fijne gegevens per straat helpen gericht beleid, maar maken mensen herkenbaar en buurten gebrandmerkt.
a hoe scherper de lens, hoe meer je iemand in zijn onderbroek ziet
s onze straat stond rood op de armoedekaart, makelaar belde
t CBS-grens van 10 aanhouden en anders samenvoegen
v is pc6 nog anoniem in een dorp met vier huizen?
a precision for the planner vs privacy for the block
s door dat kaartje kreeg de school ineens geen nieuwe aanmeldingen
= x | De afdeling onderzoek en de griffie stellen dit najaar een gezamenlijk woordenboek van begrippen op.
x O&S en griffie: eerste 40 termen op 1 november
s 'huishouden' betekent bij belastingen iets anders dan bij Wmo
i zonder gedeelde taal vergelijk je appels met aangiften
t begrippenkader van Stelselcatalogus hergebruiken
x Annelies trekt, sociaal domein levert definities aan voor de herfstvakantie
= none
grap data is het nieuwe zout
leeg eens hoor
proces deze vraag is twee vragen
offtopic mijn buurman heeft echt een dakkapel zonder vergunning trouwens
leeg nvt

% Wanneer mogen hulpverleners gegevens over een gezin met elkaar delen?
= s | Professionals verschuilen zich uit onzekerheid achter de privacywet terwijl er vaak meer mag dan zij denken.
s 'mag niet van de AVG' is het nieuwe 'de hond heeft mijn huiswerk opgegeten'
s wijkteam vroeg, GGZ zweeg, later bleek er gewoon een grondslag
i de wet is geen muur maar een deur met een kozijn
t bel de privacy officer terwijl de cliënt erbij zit, 5 min
s we discussed the legal basis for 3 months. family got evicted in month 2
!s ik zie eerder het omgekeerde, alles gaat in de groepsmail
= i | Praat met de mensen zelf in plaats van over hen, dan lost de toestemming zich meestal op.
s zeven hulpverleners rond een tafel en mijn stoel was er niet
i vraag: wat mag ik aan school vertellen? en dan schrijft ze het zelf op
t Eigen Plan / familiegroepsplan: gezin houdt de map
s eindelijk iemand die vroeg wat er NIET in mocht
i nothing shared that couldn't be said out loud in the kitchen
t app Quli of papieren klapper, eigenaar = cliënt
= a | Sneller delen kan een kind redden, maar te snel delen jaagt gezinnen weg van de hulp.
a bescherming van vandaag versus vertrouwen van morgen
s na de melding bij Veilig Thuis deed ze nooit meer open
s Heerde, Savanna, iedere keer zegt het rapport: men wist het van elkaar niet
v wat weegt zwaarder als je het niet zeker weet?
a too late or too loud, pick your nightmare
i een dilemma los je niet op met een formulier
= r | Er moet eerst een wettelijke grondslag zijn voor gemeenten om bij meervoudige problemen gegevens te combineren.
r Wams door de Eerste Kamer, dan pas kan de triage
s Wmo-consulent mag niet in Jeugd kijken, zelfde bureau, zelfde scherm
r zolang toestemming de enige smaak is, klopt het juridisch niet (machtsverhouding)
i nu werken we op een wankel vlonder van convenanten
s every city writes its own covenant with copy-paste
= t | Leg per casus kort vast wat je deelde, met wie en waarom, zodat het later uit te leggen is.
t drie regels in het dossier: wie, wat, waarvoor. klaar
i opschrijven dwingt tot nadenken
s klacht bij AP overleefd omdat we het gewoon genoteerd hadden
t gebruik de stappenkaart van het Zorg- en Veiligheidshuis
s ik deel mondeling, dan hoef ik niks te typen. ja ik weet het
t a sticky with date and reason is better than no log

% Hoe geven we inwoners zicht op wat de gemeente over hen weet?
= i | Inzage in je eigen dossier moet met een klik kunnen en niet met een brief aan de functionaris.
s AVG-verzoek gedaan, kreeg 6 weken later een stapel met vier keer dezelfde mail
i mijn bank laat elke cent zien, de gemeente nog geen regel
s moest een kopie paspoort mailen om te zien wat ze over mij hebben, haha
t MijnOverheid > persoonlijke gegevens, breid dat uit met Wmo en jeugd
i if you hold it, show it
!i dossier jeugd met één klik? ook voor de vader met contactverbod?
= t | Toon wie er in een dossier heeft gekeken, naar het voorbeeld van ziekenhuizen en Estland.
t Estse data tracker: datum, ambtenaar, reden
s na mijn burn-out ontdekte ik dat een ex-collega in mijn gegevens had zitten neuzen
i de wetenschap dat er een spoor blijft doet 90% van het werk
t logging ontsluiten uit Suite, kan technisch allang
s Haaglanden kreeg boete om een Barbie, sindsdien kijkt elk ziekenhuis mee
i who watched the watchers? me, on my phone
= s | Dossiers staan vol meningen en oude etiketten die mensen jaren achtervolgen.
s 'moeder oogt verwaarloosd' - ik kwam net van nachtdienst
s in 1999 opgeschreven, in 2023 nog geciteerd
s een vermoeden werd in drie overdrachten een feit
i schrijf alsof de hoofdpersoon meeleest
s 'zorgmijder' because I missed two appointments during chemo
t scheid feiten en indruk met twee kolommen, richtlijn Jeugdzorg
v hoe krijg je een etiket er weer af?
= v | Hoe lang moet informatie over schulden of jeugdhulp bewaard blijven?
v twintig jaar na de jeugdhulp, waarom?
s mijn dochter is nu 31 en jurist, het dossier ligt er nog
v wie haalt de saneringsstatus weg als alles is afbetaald?
i vergeten worden is ook een vorm van hulp
s geadopteerden zoeken juist naar papieren die versnipperd zijn
v who benefits from keeping it, me or the lawyer?
= x | De privacy officer herschrijft voor april samen met de cliëntenraad de privacyverklaring.
x PO plus 4 leden adviesraad, 2 sessies feb/mrt
s 17 kantjes, tussenkop 'ontvangers of categorieën van ontvangers'
i niemand leest het en dat is de bedoeling, lijkt wel
t strip of plaatjes, zie Privacy Verhalen
x concept 15 maart naar de Wmo-raad, vaststelling april
= none
grap dit briefje bevat geen persoonsgegevens, groeten Ineke
leeg hier nog een
proces mag ik dit briefje weer terug
offtopic leuk dat er ook vegetarisch was
leeg klopt
proces tijd!!

% Hoe schrijven we brieven die mensen begrijpen en durven openmaken?
= i | Zet bovenaan wat iemand moet doen en voor wanneer, de wetsartikelen mogen achteraan.
s op pagina 3 onderaan stond dat ik binnen 14 dagen moest reageren
i eerst de kern dan de kanttekening, zoals in de krant
s ik lees alleen het vetgedrukte en het bedrag
t kader met 'wat moet u doen' zoals CJIB nu heeft
i lead with the verb
!i juridisch moet de grondslag voorop, anders gaat hij bij de rechter onderuit
= t | Test een brief met vijf mensen uit de doelgroep voordat hij duizend keer de deur uitgaat.
t Stichting ABC heeft taalambassadeurs, huur ze in
s 'U dient zich te vervoegen' dachten drie van de vijf: ze bieden me werk aan
t ga met een concept naar de wachtkamer van de voedselbank, gebak mee
s we tested with interns from Leiden University, oops
i een proeflezer met zweet op zijn voorhoofd is meer waard dan tien redacteuren
s de wijziging van één woord scheelde 700 telefoontjes
= s | Blauwe en andere officiële enveloppen roepen bij mensen met schulden zoveel angst op dat ze dicht blijven.
s vuilniszak vol ongeopend, achter de bank
s mijn hart gaat al tekeer bij een venstertje
i je kunt schrijven wat je wilt, het zit er nog dichtgeplakt in
t gekleurde enveloppe met handgeschreven adres, Nijmegen probeerde het
s she gave me a shopping bag and said: you read it
t stuur vooraf een sms'je van een echt mens
= a | Eenvoudige taal is voor iedereen prettig, maar kan nuances schrappen die voor iemands recht van belang zijn.
a B1 en bondig, of volledig en waterdicht
s 'u krijgt geen geld' was helder, alleen klopte het niet helemaal: hij kon nog bijzondere bijstand vragen
i eenvoudig is niet hetzelfde als kort door de bocht
v waar laat je de uitzondering op de uitzondering?
s lawyers added eleven words, meaning disappeared
t werk met lagen: eerst het simpele, doorklikken naar precies
= r | Sjablonen moeten in de vakapplicatie aan te passen zijn, anders blijft elke schrijfcursus zonder gevolg.
s cursus gevolgd, mooi certificaat, sjabloon nog uit 2009 van de leverancier
r eerst de tekstblokken los uit het pakket, dan pas trainers inhuren
s wijziging van een komma: offerte € 1.250
r zonder beheerder die de standaardbrieven mag openen houdt alles op
i cosmetica op een betonblok
i the template is the author

% Hoe praten we met mensen voor wie Nederlands lastig is?
= i | Gebruik beeld, geluid en gesprekken naast tekst, want niet iedereen komt via letters binnen.
s filmpje van Steffie snapte mijn zoon met Down wel
i oor en oog werken ook, hoor
t voicebericht in WhatsApp van de buurtmoeder, gaat als een lopend vuur
s pictogram 'afval scheiden' dacht mijn buurman dat het over mode ging
t praatplaat van bureau Hofland, op de balie
i show the route, don't describe it
= a | Vertalen helpt nieuwkomers direct, maar volgens sommigen remt het hen om de taal te leren.
a vandaag begrijpen of morgen leren, alsof dat elkaar bijt
s raad nam motie aan: alleen Nederlands. toen kwam er een mazelenuitbraak
i over brand, vaccins en kinderen discussieer je niet, dat vertaal je
s ik leerde het juist doordat er twee kolommen naast elkaar stonden
v welke talen dan, Tigrinya ook?
a short-term safety versus long-term integration (false choice imho)
= t | Schakel sleutelpersonen uit gemeenschappen in die de boodschap in eigen woorden doorvertellen.
t Somalische kapper in Tilburg heeft meer bereik dan onze nieuwsbrief
s toen de imam het zei, stonden er zaterdag 60 man
t betaal ze als adviseur, niet met een VVV-bon
i boodschap reist met wie je kent
s our 'key figure' was the key figure for six agencies, burned out
!i zo'n tussenpersoon kleurt het ook in, weet wat er onderweg verandert
= s | Laaggeletterden van hier vallen buiten beeld omdat iedereen bij taalproblemen aan migranten denkt.
s mijn man, geboren in Oss, kan geen formulier lezen. nooit iemand die het vroeg
s 'bril vergeten' hoor ik elke dag aan de balie
i twee derde is gewoon in Nederland op school geweest
s metselaar, 52, tekende overal waar zijn vrouw wees
t Taalmeter 12 minuten, signaleert zonder schaamte
s Frisian farmer, great talker, cannot spell
= x | Communicatie en de taalhuizen spreken voor het einde van het schooljaar een vaste herkenningstraining af voor baliepersoneel.
x Taalhuis Kempen geeft 3 ochtenden, mei-juni
i je moet het zien aan een trillende pen, niet aan een diploma
t rollenspel met een taalambassadeur die 'nee hoor lukt wel' speelt
x Bea (comm.) regelt rooster KCC vóór de meivakantie
s ik werk er 20 jaar en heb het pas vorige week bij iemand doorgekregen
= none
grap dit briefje is op B2-niveau, excuus
leeg zelfde
proces kan niemand het handschrift van tafel 3 lezen?
offtopic de brug staat alweer open
leeg ok

% Hoe worden websites en apps van de overheid echt toegankelijk?
= i | Toegankelijkheid hoort vanaf het eerste ontwerp mee te gaan en is geen reparatie aan het eind.
s audit na livegang: 43 fouten, budget op
i een helling achteraf tegen een trap metselen is duur en lelijk
t toetsenbordtest in de definition of done, elke sprint
s de huisstijl-geel op wit was al door het MT
i bake it in, don't sprinkle it on
!i eerst iets dat werkt, daarna perfectioneren, anders komt er nooit wat
= s | Het grootste probleem zijn de ingescande pdf's die dagelijks door honderden medewerkers worden geplaatst.
s raadsstuk = foto van papier, schermlezer zegt: 'leeg'
s 18.000 documenten op de site, 17.000 onleesbaar voor mijn braille
s juridische zaken print, tekent, scant scheef, upload
i we dweilen met een printer aan
t publiceer als webpagina, pdf alleen als bijlage
s nobody told the spatial planning people that a map needs words
= t | Nodig gebruikers met een beperking uit om live te laten zien waar zij vastlopen.
t laat een blinde een parkeervergunning aanvragen met de directie op de eerste rij
s toen zij met haar kin stuurde werd het heel stil in de zaal
t Digitaal Toegankelijk / Accessibility lab, halve dag, € 500
i je vergeet nooit meer hoe lang 'knop, knop, knop' duurt
s after seeing JAWS read our homepage the alderman turned pale
t proef zelf: monitor uit, alleen tab
= r | Leveranciers moeten in het contract aan de norm gebonden zijn voordat een formulier wordt afgenomen.
s leverancier: 'staat op de roadmap'. al sinds Windows 7
r WCAG 2.2 AA als harde knock-out in de aanbesteding
i je zit vast aan wat een ander levert
r eerst een onafhankelijk rapport, dan pas de handtekening
t boeteclausule per openstaande bevinding, provincie Fryslân heeft tekst
s their VPAT said 'supports', our user said 'doesn't'
= i | Een toegankelijkheidsverklaring met status B of C zegt weinig over wat een gebruiker ervaart.
s status A, toch kan ik met mijn spraakbediening niet verzenden
i een sterretje op papier is nog geen open deur
s verklaring van 2021, pagina is sindsdien twee keer vervangen
v wie leest dat ding behalve Logius?
i compliance is the floor, not the room
t zet erbij: werkt dit niet? bel dit nummer, dan doen wij het voor u

% Hoe maken we digitale diensten bruikbaar voor mensen met weinig denkruimte of stress?
= i | Bied op elk moment een uitweg naar een mens, zonder dat iemand opnieuw hoeft te beginnen.
s na 11 schermen 'sessie verlopen'. ik heb de laptop dichtgeklapt en gehuild
i geen vluchtdeur = paniek
t terugbelknop die het half ingevulde meeneemt
s chat zegt: bel. telefoon zegt: kijk op site
i let me hand it over where I got stuck
!s knop was er, ging naar een voicemail
= t | Vraag per scherm één ding en laat zien hoeveel stappen nog volgen.
t gov.uk-patroon: one thing per page, jat het
s formulier voor kwijtschelding: 62 velden op één rol
i hap voor hap, ook een olifant
t voortgangsbalk die niet liegt, wij hadden er een die op 90% bleef hangen
s my ADHD brain leaves at question four
t bewaarknop groot en bovenaan
= s | Digitale formulieren vragen naar gegevens die de overheid zelf al lang heeft.
s mijn geboorteplaats, voor de achtste keer dit jaar
s jaaropgave uploaden bij de instantie die hem gemaakt heeft
i het lijkt wel een overhoring
s vraag: 'heeft u kinderen?' ze hebben er vorige maand een ingeschreven
s asked me for my BSN after logging in with DigiD
t vooraf ingevuld zoals de belastingaangifte sinds 2009
= v | Hoe ontwerp je voor iemand die zich schaamt of bang is voor de gevolgen van een fout antwoord?
v wat gebeurt er als ik per ongeluk 'ja' klik?
s ik durfde niet te verzenden, ik dacht aan die toeslagenmensen
v kan er een potloodstand in, een proefversie zonder gevolg?
i angst zit in de vinger boven de knop
s client asks me to press it, so it's my fault then
t schrijf onder de knop: u kunt dit nog 14 dagen wijzigen
= x | Het ontwerpteam gaat vanaf maart elke maand een dag meekijken bij het sociaal wijkteam.
x UX'ers Lotte en Sam, elke 2e woensdag, wijkteam Zuid
i persona's uit een workshop huilen nooit
s wij ontwerpen op 27-inch schermen voor mensen met een barst in hun Samsung
x Na drie maanden presenteren in sprintreview, 11 juni
t sit next to someone applying for debt help, shut up and watch
= none
leeg ik ook
grap dit briefje heeft geen alt-tekst
proces licht mag wat minder fel
offtopic mijn gehoorapparaat piept van die beamer
leeg ?!

% Hoe wordt de Berichtenbox een postbus waar mensen op kunnen bouwen?
= s | Mensen missen belangrijke post omdat zij niet doorhebben dat er een bericht klaarstaat.
s melding kwam in mijn spam naast een Nigeriaanse prins
s 'Er staat een nieuw bericht voor u klaar' zegt niks, dus ik kijk niet
s twee aanmaningen verder, en toen de deurwaarder. papier had ik wél gezien
i een brievenbus zonder klepgeluid
s 9 mln accounts, hoeveel keer geopend staat nergens
t zet in de notificatie van wie en hoe dringend
= i | Zonder dat iemand er zelf voor kiest, mag papier niet verdwijnen.
i aan is aan omdat je ooit een vinkje zette bij je studie
s mijn moeder had 'digitaal' aanstaan, ingesteld door de bibliotheek in 2016
i zwijgen is geen ja
s switched to digital without asking, found out after the fine
r eerst actief ja zeggen, elke twee jaar opnieuw vragen
!a die papierstroom kost miljoenen en bomen, op een gegeven moment moet je gewoon om
= t | Laat mensen in de box kunnen antwoorden en afhandelen in plaats van alleen lezen.
s lees: bel ons. zat ik toch net lekker digitaal
t Denemarken: reply-knop in e-Boks
i eenrichtingsverkeer heet een megafoon
t betaalknop iDEAL en 'ik ben het er niet mee eens' direct onder de brief
s to respond I had to print it
i een box waar je niets mee kunt is een vitrine
= a | Alle post bij elkaar is overzichtelijk, maar maakt de schade groter als een ander toegang krijgt.
a één la voor alles: makkelijk zoeken, makkelijk stelen
s ex had nog toegang, las de brief van de rechtbank eerder dan ik
v kan ik bepaalde afzenders achter een extra slot zetten?
i gemak trekt dieven aan
a single inbox, single point of heartbreak
= v | Wanneer sluiten alle gemeenten en waterschappen eindelijk aan?
v waarom wel de RDW en niet mijn gemeente, 18 jaar na start?
s wij wachten op de leverancier, die wacht op ons
v is er een datum of enkel een ambitie?
s kosten per bericht drukken bij 9.000 inwoners zwaarder dan een postzegel
v who's missing? give me the list
i half aangesloten is erger dan niet, je gaat denken dat het compleet is

% Wat verwachten inwoners van een persoonlijk portaal van de gemeente?
= i | Inwoners willen vooral weten waar hun aanvraag staat en wanneer zij antwoord krijgen.
s Bol weet waar mijn sokken zijn, de gemeente niet waar mijn dakkapel is
i track & trace, meer vraag ik niet
s status 'ontvangen' sinds februari. we leven in juli
t vijf bolletjes met een datum eronder, Tilburg heeft ze
i uncertainty is what makes people call
s 40% van de telefoontjes is 'hoe staat het ermee'
= i | Bouw geen apart portaal per afdeling, want voor de inwoner is de gemeente één huis.
s MijnAfval, MijnWOZ, MijnWerk, MijnBurgerzaken, allemaal andere kleur
i ik kom niet voor een afdeling, ik kom voor mijn straat
s drie keer inloggen op één avond om te verhuizen
t Open Inwoner bundelt taken uit alle zaaksystemen
i one front door, please, with one doorbell
!i één groot ding wordt nooit af, laat afdelingen hun eigen winkeltje snel goed maken
= r | Een portaal heeft pas zin als de afdelingen erachter de gegevens actueel houden.
s voorkant glimt, achterkant werkt in Excel en zet vrijdags de stand over
r behandelaars moeten eerst zelf in het zaaksysteem werken, anders toon je sprookjes
i etalage zonder magazijn
r realtime koppeling of niet tonen
s portal told me 'rejected', letter said 'approved'
= t | Neem vindbaarheid via zoekmachines als uitgangspunt, want bijna niemand begint op de homepage.
s ik typ 'grofvuil oss' en that's it
t Search Console erbij: 92% komt diep binnen
i je voordeur is Google, richt die stoep in
t schrijf titels als vragen: hoe vraag ik...
s carrousel met de burgemeester kreeg 0,3% kliks
s mijn dochter zoekt via ChatGPT, die stuurde haar naar een gemeente die niet meer bestaat
= x | De webredactie verwijdert voor de zomer de helft van de pagina's die vrijwel niemand bezoekt.
x webteam: van 2.400 naar 1.200 pagina's, deadline 21 juni
i snoeien geeft bloei
s pagina 'millenniumprobleem' stond er nog
t toptaken-methode, vraag Eindhoven
x Elke afdeling wijst vóór 1 april één iemand aan die ja of nee zegt
!s schrappen gedaan, twee weken later stond alles er weer op als nieuwsbericht
= none
grap u heeft 1 nieuw briefje
leeg idd
proces wij dachten dat dit de tafel over mobiliteit was
offtopic eindelijk droog buiten
leeg -)

% Wat mogen sensoren en camera's in de openbare ruimte meten?
= i | Meet niet meer dan nodig is voor het doel en gooi de ruwe beelden direct weg.
i tellen kan ook met een lusje in het asfalt
s voor drukte in de winkelstraat hing er een lens met gezichtsresolutie, waarom?
t verwerken in het kastje, alleen het getal eruit (edge)
s wifi-tracking Enschede, 6 ton boete, ging om passanten tellen
i a thermometer doesn't need to know your name
!i gooi je het weg dan kun je achteraf nooit een inbraak uitzoeken
= s | Bewoners weten niet welke kastjes er in hun straat hangen en van wie die zijn.
s wit doosje aan lantaarnpaal 114, gemeente zei: niet van ons
s ik heb gebeld met KPN, politie en de stadsbeheerder. nog steeds een raadsel
s mijn buurman heeft er tinfolie omheen gedaan
i wat je niet kent ga je vrezen
s there is a pole with four eyes at the playground
v van wie is dat ding bij de Jumbo?
= t | Hang bij elk meetpunt een bordje met een code die uitlegt wat er gemeten wordt.
t sensorenregister Amsterdam + sticker op de paal, kost bijna niks
t DTPR iconen uit Boston, gratis te gebruiken
s scan het, lees: 'geluid, geen gesprekken'. was ik meteen gerust
i een waarschuwingsbord moet er ook bij een flitser
t schoolklas laten ontwerpen, hangen ze nooit scheef
!s bij ons hangt zo'n QR, niemand die ooit zijn telefoon pakt
= a | Camera's in wijken met overlast geven veiligheid voor de een en het gevoel van toezicht voor de ander.
a mijn vrouw durft weer naar de bushalte, mijn zoon voelt zich een verdachte
s jongens zijn gewoon twee straten opgeschoven
i een wijk waar alles hangt zegt: wij vertrouwen jullie niet
s the shopkeeper loves them, the youth worker hates them
a oog dat waakt of oog dat loert, zelfde lens
v hoe meet je of het werkt?
= r | Geen proef met sensoren zonder vooraf een besluit van de gemeenteraad en een einddatum.
s pilot 2017, hangt er nog
r politiek mandaat voor de schroef in de paal gaat
s raad hoorde het van Bits of Freedom
r stekker-eruit-datum in het besluit, met naam erbij
i tijdelijk is bij ons een ander woord voor altijd
t sunset clause like in Barcelona

% Hoe gebruiken we slimme technologie voor een leefbare stad zonder er een speeltje van te maken?
= i | Ga uit van het probleem op straat en niet van wat de leverancier in de aanbieding heeft.
s slimme prullenbak: mailt dat hij vol is, wordt dinsdag geleegd. net als altijd
i hamer zoekt spijker
s we got a smart bench with a charger. nobody sits, it's windy
t vraag eerst de straatveger, die weet waar het schort
i wie met een oplossing binnenkomt mag weer naar buiten
v welk euvel ruimt dit op?
= t | Laat bewoners zelf meten, want dan ontstaat er een gesprek over wat de cijfers betekenen.
t snuffelfiets Utrecht, 500 mensen met een kastje
s toen we zelf fijnstof maten bij de school geloofden we het RIVM ook
t hoe heet is mijn straat? thermometer in een blikje, kinderen lopen rond
i een eigen meting is een toegangsbewijs tot het overleg
s citizen kit says 70 dB, airport says 55. now we talk
!i die kastjes van 50 euro meten van alles behalve de waarheid
= s | De meeste slimme projecten sterven na de proef omdat beheer en stadsonderhoud er niet bij betrokken waren.
s batterij leeg na 14 maanden, niemand had een ladder in het contract
s beheer kreeg op vrijdag 80 sensoren cadeau
s dashboard staat er nog, laatste meting 3-11-2021
i uitvinders gaan naar huis, rioolmannen blijven
s innovation dept launched it, public works buried it
t laat de wijkbeheerder meetekenen aan het begin
= v | Van wie zijn de gegevens die deelscooters, laadpalen en slimme lantaarns verzamelen?
v Check en Felyx weten waar ik woon en werk, krijgt de stad dat ook?
s laadpaalexploitant rekende ons geld voor onze eigen stroomcijfers
v wat gebeurt er als het bedrijf wordt verkocht aan een fonds in Dubai?
i stoep van ons, gegevens van ons
t CDS-M afspraken voor mobiliteitsdata, 5 steden doen mee
v can a city subpoena a scooter?
= x | De wethouder legt voor de kerst principes voor de digitale stad aan de raad voor.
x wethouder Van Dijk, raad 18 december
s er ligt al een manifest van G40, ondertekend en vergeten
t TADA-waarden overnemen, scheelt weer een werkgroep
i spelregels voor de wedstrijd, niet in de rust
x team Digitale Stad organiseert in oktober twee stadsgesprekken
= none
grap deze tafel wordt gemeten
leeg mja
proces onze flap is omgevallen
offtopic fiets gestolen bij station, tips?
leeg dit ^

% Wat heeft een gemeente of provincie aan een digitale tweeling?
= i | Een digitale tweeling is vooral een gesprekstafel waaraan verschillende vakgebieden elkaars gevolgen zien.
s verkeer zag voor het eerst dat haar bypass onze wadi doorsneed
i het gaat niet om plaatjes, het gaat om ruzie in een vroeg stadium
s vier afdelingen om één scherm in Geldrop, na een uur lag er een ander plan
i een kookpot waar ieder zijn ingrediënt in gooit
i the model is just a campfire
!i praten kan ook boven een papieren kaart, kost niks
= a | Een mooi driedimensionaal beeld spreekt bewoners aan, maar wekt de schijn dat alles al vaststaat.
a glad filmpje trekt de zaal vol, ruwe schets houdt hem open
s 'die bomen staan er dus straks?' nee mevrouw dat is een plaatje
s it looked so real that people thought the permit was in
t maak het expres lelijk: witte blokken, potloodlijnen
v hoe toon je twijfel in 3D?
s makelaars gebruikten onze render al in een advertentie
= r | De onderliggende gegevens over ondergrond, gebouwen en groen moeten kloppen voordat je ermee rekent.
s lantaarnpaal midden in de sloot volgens het model
r BGT-BAG-BOR eerst gelijk, dan simuleren
s kabels en leidingen: plusminus een meter, behalve waar je graaft
i rommel erin, glimmende rommel eruit
r zonder actuele boomhoogtes geen schaduwberekening die standhoudt
s garbage twin
= t | Begin met één concreet vraagstuk zoals hitte of wateroverlast en breid pas daarna uit.
t Zwolle startte met stresstest regen, nu ook verkeer
i de hele stad nabouwen is een hobby voor pensionado's
t neem één kruispunt, één bui, één beslissing
s drie jaar gebouwd aan het fundament, er woont nog steeds niemand in
t 3D-tool van Digitale Tweeling Zuid-Holland voor geluid, die mag je lenen
i pick a question with a deadline
= v | Wie mag de aannames in het model veranderen en wie kan dat nagaan?
v groeicijfer 1,8% stond er al in, wie heeft dat erin gezet?
s adviesbureau draaide aan een knop en de woningen pasten ineens
v kan een actiegroep zijn eigen variant doorrekenen?
i wie de schuifjes heeft, heeft de macht
v is there a changelog for the future?
s raad kreeg alleen de uitkomst, niet de instellingen

% Hoe gebruiken we kaarten en geodata in de Omgevingswet?
= s | Inwoners raken verdwaald in het omgevingsloket en snappen de regels op hun eigen adres niet.
s klik op mijn huis: 214 regels, waarvan eentje over mijnbouw
s schuurtje plaatsen, vergunningcheck stelde 38 vragen, antwoord: neem contact op
s the map shows my garden in three colours and no verb
i een kaart zonder legenda voor gewone stervelingen
s mijn aannemer belt gewoon zijn neef op het gemeentehuis
t zet een mensentaal-laag erover, Rotterdam bouwde een toelichtingspagina
= i | Toepasbare regels moeten geschreven worden door juristen en dienstverleners samen.
s jurist schreef: 'bijbehorend bouwwerk'. burger denkt: sleutelhanger?
i de een bewaakt de wet, de ander de lezer, zet ze in één hok
s vragenboom van de VNG gekopieerd zonder te lezen
t duo-schrijven op woensdagmorgen, 3 activiteiten per keer
i lawyers alone produce fences, designers alone produce gaps
x Omgevingsdienst en KCC herzien samen de top 10 activiteiten voor 1 okt
= s | De landelijke voorziening is zo ingewikkeld dat kleine gemeenten volledig op hun bureau leunen.
s STOP/TPOD-standaard kent bij ons niemand, alleen Kees van het bureau
s wijzigingsbesluit publiceren: 6 weken en een foutmelding in XML
i je hebt je eigen verordening niet meer in handen
s plan software, 3 leveranciers, allemaal vol
s DSO error 0427 zegt mijn buurgemeente ook niks
!i went vanzelf, wij doen het inmiddels gewoon zelf met twee man
= t | Gebruik een gewone kaart met bewonersreacties als eerste laag bij een gebiedsvisie.
t Maptionnaire: 900 prikkers in twee weken in Nieuwegein
s op de kaart bleek dat iedereen hetzelfde enge tunneltje bedoelde
t print op A0 in de kantine van de voetbal, speldjes erbij
i waar zegt meer dan wat
t ask kids to draw their route to school
s online alleen hogeropgeleiden, papier bij de bakker gaf de rest
= x | De geo-afdeling maakt voor de begroting een lijst van kaarten die openbaar en herbruikbaar kunnen zijn.
x GIS-team, 140 lagen, besluit B&W half oktober
i wat met belastinggeld is ingemeten hoort op PDOK
s wij betaalden een bureau voor luchtfoto's die de waterschappen al hadden
x Mirjam toetst privacy & veiligheid (gasleidingen!) voor 1 sept
t high value datasets van de EU zijn toch al verplicht
= none
grap waar is mijn digitale tweeling, die mag morgen naar het werk
leeg check
proces het geluid bij de film deed het niet
offtopic rotonde bij ons is trouwens levensgevaarlijk
leeg akkoord!

% Hoe vernieuwen we de verouderde systemen van uitvoeringsorganisaties?
= i | Vervang stap voor stap met werkende tussendelen in plaats van één grote overgang.
s BRP-modernisering: 100 miljoen en toen de stekker
i een rijdende trein verbouw je wagon voor wagon
t strangler pattern: schil eromheen, oude motor langzaam leeghalen
s big bang in het paasweekend, pinksteren nog steeds storing
i nobody has ever survived the grand replacement
!a twee systemen naast elkaar houden kost jarenlang dubbel, soms is één klap beter
= s | De kennis van de oude programmatuur zit in hoofden van mensen die bijna met pensioen gaan.
s COBOL: Wim (63), Ria (64), en een boekje
s documentatie in een lade, lade op slot, sleutel bij Wim
s we belden iemand in Portugal op zijn camping
t neem de laatste twee jaar een leerling op elke oudgediende
i straks kennen we onze eigen regeling alleen nog van horen zeggen
s the code is the only spec
= r | Politiek en departement moeten eerst een tijdlang geen nieuwe regels bedenken, anders komt vernieuwing nooit af.
r wetspauze van een jaar, zwart op wit
s tijdens de verbouwing wilde Den Haag er drie toeslagvarianten bij
s 70% capaciteit naar jaarovergang en moties
r uitvoeringstoets met vetorecht voor het kabinet iets belooft
i je kunt geen dak leggen als het elke dag een andere vorm krijgt
s freeze the law or freeze the project
= t | Maak met een eerlijke kaart van het landschap duidelijk welke systemen het eerst bezwijken.
t stoplichtlijst met einde-onderhoud per jaar, één A3 voor de raad van bestuur
s pas toen Oracle stopte kwamen we erachter dat er 14 dingen op draaiden
t Belastingdienst publiceert technische schuld als percentage, doe dat na
i benoem de rotte balken voor je behangt
s risk register said amber for nine years
= v | Hoe leggen we aan de Kamer uit dat onderhoud geen zichtbaar resultaat oplevert?
v welk lint knip je door bij een databaseversie?
s Kamervraag: wat heeft de burger hieraan? antwoord: dat zijn geld op tijd komt
i niemand wordt herkozen om riolering
v hoe verkoop je een ramp die uitblijft?
t vergelijk het met bruggen, Rijkswaterstaat kreeg er toen wel geld voor
v what is the headline for 'nothing happened'?

% Hoe houden we regelingen uitvoerbaar voor mensen en machines?
= i | Een regeling met veel uitzonderingen is voor burger, medewerker en computer niet meer te volgen.
s toeslagpartner, medebewoner, fiscaal partner: drie keer een ander
i elke Kamermotie is een extra als-dan
s ik werk er 11 jaar en reken het nog steeds na met een Excel van een collega
s WIA-dagloon: 60 pagina's instructie
i exceptions breed exceptions
t bereken eens wat de simpele variant kost, vaak scheelt het twee tientjes
= t | Laat wetgevingsjurist, programmeur en medewerker samen de regels uitschrijven voordat de wet vastligt.
t wetsanalyse / JAS-methode, drie dagen op een hei
s bij de proef zag de coder in een uur dat artikel 4 zichzelf beet
i bij elke komma hoort iemand die hem moet bouwen
t rules as code, New Zealand did it, RegelSpraak does it here
s wij kregen de tekst toen de koning al getekend had
x SZW en SVB doen het voor de AOW-wijziging in februari samen
= a | Precieze regels zijn eerlijk en automatiseerbaar, open normen geven ruimte voor de menselijke kant.
a of iedereen exact gelijk, of ieder naar omstandigheid
s hardheidsclausule: 4 keer gebruikt in 10 jaar
i een mal past niemand helemaal
s my caseworker said I understand, but the field is mandatory
v wanneer is maatwerk willekeur?
a strak en voorspelbaar tegenover ruim en rommelig
= s | Medewerkers bouwen eigen omwegen omdat het systeem een levensecht geval niet aankan.
s kind met twee halve adressen: wij vullen 'overleden' in en weer levend
s schaduwlijst in een rood schrift op de afdeling
s om iemand te helpen moet je een fout forceren
i de sluipweg is de echte dienstverlening
s screen says no, so we invent a yes
t verzamel die omwegen, het is gratis onderzoek
!i al die handigheidjes zijn precies waar de fouten door komen
= x | De uitvoerders leveren voortaan elk voorjaar een openbare knelpuntenbrief bij hun minister af.
x UWV: 1 maart, DUO: 15 maart, IND: april
i klagen mag, mits met voorbeelden en op papier
s Stand van de uitvoering las niemand tot er een getal in stond
x Directeur dienstverlening verzamelt vanaf november casussen bij de teams
t sluit af met 'dit kunt u morgen schrappen'
= none
grap heeft u al geprobeerd het ministerie uit en aan te zetten
leeg herkenbaar
leeg +1
proces kan de timer zachter, ik schrik me rot
offtopic ns rijdt niet tussen utrecht en gouda

% Hoe helpen we mensen die digitaal niet meekomen?
= s | Hulp is er wel, maar wie haar nodig heeft weet niet dat zij bestaat of schaamt zich.
s flyer over digihulp stond alleen op de website
s mijn zwager zegt 'ik heb geen computer nodig' en vraagt daarna alles aan mij
i wie zwemles nodig heeft gaat niet naar het zwembad
s IDO open, koffie klaar, 2 bezoekers op een middag
s he pretended his internet was down. for eight years
t laat de huisarts een kaartje meegeven, werkt in Drachten
= i | Leer mensen iets met wat zij zelf willen kunnen, dan volgt de overheid vanzelf.
s oma wilde foto's van haar kleinkind, nu regelt ze haar zorgtoeslag
i nieuwsgierig eerst, nuttig daarna
t begin met Marktplaats of duiven-apps, daarna DigiD
s niemand komt op dinsdagavond voor 'Klik & Tik module 3'
i nobody learns to swim for the tax office
!i hobbycursus prima, maar die aangifte moet wel deze maand de deur uit
= r | Vrijwilligers kunnen alleen helpen als duidelijk is wat zij met persoonlijke gegevens mogen doen.
s ik zit naast iemand en zie zijn saldo, mag dat?
r VOG, geheimhouding, en een lijstje tot hier en niet verder
s een van ons vulde iets in, terugvordering, wie is dan schuldig?
r eerst verzekering regelen, dan pas inloggen met mensen
i goed hart is geen juridische status
s volunteers type passwords with their eyes closed, sort of
= t | Breng hulp naar plekken waar mensen toch al komen, zoals de markt, moskee of voedselbank.
t laptop op de kaasmarkt, tussen de stroopwafels en de vis
s bij de wasserette heb je een uur de tijd en niemand die kijkt
t Digibus Noordoost-Fryslân
i het hoeft geen leslokaal te heten
t barber shop Wednesday, 12 DigiDs in one afternoon
s in de bieb komen mensen die al lezen
= a | Kinderen en buren helpen snel en gratis, maar maken mensen afhankelijk en hun zaken niet meer privé.
a dochter regelt het in vijf minuten, maar weet nu ook van de incontinentieluiers
s jongen van twaalf die de brief van de rechtbank voorleest
i liefde is geen loket
s buuf hielp, en heel de galerij wist van mijn schuld
v wie helpt wie geen kinderen heeft?
a quick and close, or slow and confidential

% Wat mag de overheid van inwoners verwachten als alles digitaal wordt?
= i | Ook mensen die prima met een computer overweg kunnen, lopen vast op wat de overheid van hen vraagt.
s ik ben docent informatica en begrijp de voorlopige aanslag niet
i het is geen digibeet-probleem maar een doolhof-probleem
s gepromoveerd, twee telefoons, toch boete wegens 'niet aangevinkt'
i doenvermogen is op bij scheiding, ontslag of een baby
s PhD in physics, defeated by childcare benefit
t WRR-rapport Weten is nog geen doen, verplicht op elk bureau
= i | Wie niet digitaal wil of kan, heeft recht op een gelijkwaardige route zonder straf of vertraging.
s papieren aanvraag: 8 weken, online: 3 dagen
i principieel analoog is ook een burger
s parkeren kost met de app 2,10 en bij de automaat 2,60
t Wmebv geeft je keuze, beroep je daarop
i paper should not be a penalty
!i een derde route voor een handjevol principiële types, dat betaalt de rest wel
= v | Wie betaalt de kosten van internet en apparaten voor gezinnen die dat niet kunnen missen?
v wifi-abonnement of winterjas?
s drie kinderen, één telefoon, schoolportaal
v kan de bijzondere bijstand niet standaard een laptop dekken?
t Stichting Leergeld / Allemaal Digitaal, refurbished
s prepaid was op, dus afspraak UWV gemist, dus korting
v is broadband a utility or not
= s | Bedrijven en zorg volgen hetzelfde pad waardoor mensen overal tegelijk de aansluiting verliezen.
s bank dicht, bushalte alleen app, huisarts e-consult, gemeente QR
s bij de fysio moest ik inchecken op een zuil
i het is niet één drempel, het is een hordenloop
s cash geweigerd op de kermis!
s last phone booth, last counter, last clerk. same year
t spreek als gemeente ook de Rabobank en de apotheek aan, Alliantie Digitaal Samenleven
= x | De bibliotheek en vier gemeenten maken voor september afspraken over vaste financiering van de hulppunten.
x Rozet + Arnhem, Rheden, Westervoort, Duiven: handtekeningen 12 sept
s SPUK loopt af, medewerker heeft contract t/m december
i je kunt mensen niet aan de hand nemen en na een jaar loslaten
x wethouder brengt het in bij het regio-overleg van juni
t koppel het aan de Wet bibliotheekzorgplicht
= none
grap ik stuur dit briefje liever per fax
leeg eens!!!
proces tafelgesprek was te kort
offtopic mooi gebouw dit, wie is de architect
leeg dito

% Hoe krijgen we standaarden voor gegevensuitwisseling echt in gebruik?
= s | Iedereen onderschrijft de standaarden, maar bij aankoop en bouw wint steeds het gemak van het moment.
s pas toe of leg uit: niemand past toe, niemand legt uit
s StUF zou uitgefaseerd in 2020, we sturen vandaag 30.000 StUF-berichten
s in de visie stond API, in de offerte csv via ftp
i op zondag allemaal in de kerk, maandag weer zondigen
s monitor Forum Standaardisatie: 60%, al vijf jaar
s we love standards, that's why we have so many
= r | Een standaard werkt alleen als er een testomgeving en een keuring bij horen.
r eerst een referentie-implementatie waar je tegenaan kunt blazen
s twee leveranciers 'voldoen' allebei, maar praten niet met elkaar
i een stekkernorm zonder stopcontact om in te proberen
r API-testplatform verplicht halen vóór oplevering
s conformance = a pdf with a signature
t MedMij-kwalificatie is een mooi model
= t | Maak het voor leveranciers aantrekkelijk door samen één vraag te stellen in plaats van honderden eigen varianten.
t 31 gemeenten, één programma van eisen zaakgericht, kreeg binnen een kwartaal drie bouwers
s wij maken voor elke klant een uitzondering, vinden wij ook niet leuk (leverancier)
i de markt luistert naar een koor, niet naar een straatmuzikant
t Dimpact-model
s every municipality says it's unique, then shows the same form
x GGU-fonds financiert gezamenlijke eis in 2e helft van het jaar
= a | Een strikte norm voorkomt verschillen, een losse norm laat ruimte voor vernieuwing en lokale situaties.
a korset of trainingspak
s profiel op profiel op profiel, uiteindelijk heeft ieder zijn eigen dialect
i laat de kern van staal zijn en de randen van rubber
v hoeveel optionele velden mag een verplichting hebben?
a tight spec, slow adoption; loose spec, fake adoption
s ZGW 1.0 liet zoveel open dat twee zaaksystemen elkaars status niet snapten
= i | Afspraken over betekenis zijn lastiger en belangrijker dan afspraken over techniek.
s 'ingangsdatum': besluit, brief of betaling?
i stekker past wel, alleen komt er water uit
s drie maanden gepraat over wat een 'inkomen' is, koppeling lag er in een middag
t modelleer eerst op papier met de mensen van de werkvloer, MIM helpt
i semantics eat syntax for breakfast
!i van dat begrippengepraat is nog nooit een bericht aangekomen, begin gewoon met sturen

% Hoe maken we gegevens bij de bron bruikbaar zonder kopieën?
= i | Haal gegevens op het moment dat je ze nodig hebt in plaats van ze in elk pakket te bewaren.
s BRP-kopie in 23 applicaties, waarvan 4 niemand meer beheert
i melk koop je ook niet voor een heel jaar
s verhuisd in mei, aanslag in oktober op het oude adres: stond nog in de spiegel
t Haal Centraal API, Den Haag bevraagt live
i query, don't hoard
!s live bevragen gedaan, bron lag plat, wij dus ook
= r | Rechtstreeks bevragen kan pas als de bron dag en nacht beschikbaar is en snel antwoordt.
s onderhoud op donderdag 18-20u, precies koopavond burgerzaken
r 99,9 en sub-seconde, anders houden we onze eigen tabel
i wie de enige kraan is mag niet druppelen
s piek op 1 januari: time-out
r SLA met tanden, plus een noodlijst
s no uptime guarantee, no deal
= v | Wie ziet en bewaakt dat een ambtenaar alleen opvraagt wat hij mag zien?
v kan een parkeercontroleur mijn nationaliteit opvragen?
s één technisch account voor 600 medewerkers, zoek maar uit
v FSC logt wel, maar wie leest het?
i achter elke bevraging hoort een taak te staan
t doelbinding in de sleutel, zoals bij Suwinet-inkijk ná de rapporten
v is curiosity detectable?
= t | Bouw voor veelvoorkomende controles een ja-of-nee-antwoord zodat het hele gegeven niet gedeeld hoeft te worden.
t 'onder de inkomensgrens: ja', klaar, loonstrook blijft thuis
i de vraag is of hij 18 is, niet wanneer zijn moeder beviel
s voor een stadspas moest ik drie maanden bankafschriften tonen, ook de seksshop
t Inlichtingenbureau levert signalen i.p.v. bestanden
t zero-knowledge style: green tick, red cross
s kwijtschelding gaat automatisch sinds er alleen een vlaggetje komt
= x | Drie regio's beproeven in het voorjaar een gezamenlijke gegevenslaag en publiceren kosten en lessen.
x Drechtsteden, Leiden071, BEL: start 1 maart, 12 weken
i vertel ook wat er misging, juist dat
s van de vorige praktijkproef is alleen de persfoto over
x Programma-architect schrijft wekelijks een blog op commonground.nl
t reken de beheerkosten door over vijf jaar, niet alleen het bouwen
= none
grap 418 I'm a teapot
leeg yes
proces te veel afkortingen aan deze tafel
proces mogen de vragen volgende keer vooraf?
offtopic vergaderzaal Dommel is ijskoud

% Hoe kan de overheid zelf aanbieden waar mensen recht op hebben?
= s | Veel mensen met een laag inkomen vragen niet aan waar zij recht op hebben, uit angst voor terugbetalen.
s ik laat die toeslag liever liggen dan dat ze hem straks komen halen
s 37% van werkenden met recht op bijstandsaanvulling vraagt niks
s vriendin moest 8 mille terug, sindsdien raakt niemand in de familie het nog aan
i gratis geld met een bom eraan
s poor people do the maths: trouble > money
t geef zekerheid op papier: dit vorderen wij nooit terug
= i | Draai de bewijslast om en keer uit op basis van gegevens die al bekend zijn.
i jullie weten wat ik verdien, dus reken het zelf uit
t energietoeslag ging zo bij bijstandsgerechtigden, in een week op de rekening
s vul in, bewijs, wacht, bewijs nog eens. voor 24 euro
i kinderbijslag komt ook vanzelf, dat bewijst dat het kan
s why apply for something you already computed?
!i niet alles weten jullie, en als het misgaat ben ik weer de klos
= r | Gegevens van UWV en Belastingdienst mogen pas voor benaderen gebruikt worden als de wet dat toestaat.
r wet proactieve dienstverlening SZW eerst in het Staatsblad
s lijst met 2.300 AIO-rechthebbenden ligt er, mogen we niet bellen
i hulpvaardig zijn is geen grondslag, helaas
r AP-advies afwachten, anders staan we met lege handen
s absurd: we can use data to punish but not to help
= t | Stuur een vooraf ingevuld voorstel waarop iemand alleen ja hoeft te zeggen.
t een kaartje met één kruisje en een antwoordenveloppe
t SVB AIO-brief: naam, bedrag, handtekening
s kreeg zomaar een mail 'u kunt € 340 krijgen, klik ja'. dacht dat het oplichters waren
i maak van een berg een stoeptegel
t nudge: date already filled in, plus 'your neighbour did it too'
s respons van 9 naar 61%
= a | Ongevraagd toekennen bereikt iedereen, maar kan voelen als bemoeienis of tot nieuwe schulden leiden.
a zomaar storten versus eerst vragen of het welkom is
s bedrag kwam binnen, huurtoeslag ging omlaag, nettoresultaat min 12
s mijn vader stuurde het terug, hij hoeft geen aalmoes
v mag je nee zeggen tegen een recht?
a push to all and scare a few, or wait and miss half
i trots is ook een omstandigheid

% Hoe helpen we mensen bij grote gebeurtenissen in hun leven?
= i | Bundel wat er bij een overlijden of geboorte moet gebeuren tot één samenhangende reeks.
s man begraven en daarna 31 instanties. ik heb ze geteld
i rouw heeft geen inlogcode
t levensgebeurtenis overlijden op overheid.nl, checklist op maat
s they kept sending him reminders to renew his passport. he was dead
i één draad door het hele woud
s kraamweek: ik vulde zeven keer dezelfde naam in met één hand
= t | Geef mensen bij zo'n gebeurtenis één vaste contactpersoon die over de muren van instanties heen regelt.
t nabestaandenmakelaar Breda, 1 telefoonnummer
s Sandra van de gemeente heeft alles afgebeld, ik stuur haar nog elk jaar een kaart
i een gids met een sleutelbos
t noem het geen casemanager maar gewoon je vaste mens
s my 'single point of contact' changed four times in a month
!i met personeelstekorten is zo'n eigen iemand een luchtkasteel
= s | Rond de achttiende verjaardag veranderen zoveel regels dat jongeren ongemerkt schulden opbouwen.
s 18 geworden op maandag, zorgpremie op dinsdag, boete op donderdag
s jeugdzorg stopt om middernacht, net Assepoester
s dacht dat m'n moeder dat betaalde
i feestje met addertjes
t 'Kom op je 17e langs'-gesprek, Purmerend
s student loan, health insurance, DigiD, tax: nobody at school said a word
= v | Hoe weten instanties dat iemand door een scheiding of ziekte even niets kan regelen?
v bestaat er een pauzeknop voor je leven?
s lag in coma, kreeg aanmaning wegens niet reageren
v aan wie vertel ik dat ik het deze maand niet trek?
i zwijgen is vaak het signaal, niet onwil
t schuldpauze of 'noodstop' zoals bij CJIB
v who listens for the silence?
= x | Rijk en tien gemeenten bouwen voor 2026 drie levensgebeurtenissen uit met ervaringsdeskundigen.
x programma Mens Centraal: scheiden, 18 worden, nabestaanden
x Breda trekt overlijden, oplevering sept
s de klantreis hing al in 2017 in de gang, met stiften en al
i neem er iemand bij die er nog middenin zit
t Sterk uit Armoede leidt mensen op, huur die in
= none
leeg heel erg eens
grap en wie biedt mij een stoel aan
proces we zijn blijven hangen op briefje 2
offtopic wanneer komt er een pinautomaat in het dorp
leeg 👍

% Hoe zorgen we dat proeven met nieuwe technologie ergens toe leiden?
= i | Een proef mag mislukken, mits vooraf is afgesproken wat we willen leren en wanneer we stoppen.
s vierde verlenging, niemand durft te zeggen dat het niks was
i geen hypothese, geen proef: dan is het een uitje
t bierviltje: we denken dat..., we stoppen als...
s onze begraafplaats voor pilots is groter dan die van de Oosterbegraafplaats
i fail with a date on it
!i falen mag, roept iedereen, tot de raadsvragen komen
= s | Innovatielabs staan te ver van de dagelijkse uitvoering en worden daar met argwaan bekeken.
s hippe zitzakken op de zesde, wij zitten op de begane grond met een rij
s die lui komen post-its plakken en gaan weer
s we leerden hun oplossing kennen via LinkedIn
i een kas waar alles groeit en niets de tuin in mag
s the lab demoed a drone. we asked for a working printer
t laat labmensen één dag per week op de vakafdeling werken
= r | Zonder vooraf gereserveerd budget en eigenaar voor het vervolg moet een proef niet starten.
r eerst: wie adopteert de baby?
s proefgeld uit incidenteel potje, structureel = nul
r handtekening van een lijnmanager dat hij hem overneemt als het werkt
i aan het eind van de brug moet er land zijn
s success was our biggest problem, nobody had planned for it
t stel regel 1:3 in, elke euro proef, drie voor opschaling
= t | Deel mislukkingen openlijk met andere overheden zodat niet iedereen dezelfde fout maakt.
t fuck-up night bij de provincie Overijssel, burgemeester begon
s blockchain voor stempassen, zes gemeenten, zes keer dezelfde muur
i een kaart met kuilen is handiger dan een kaart met bergtoppen
t Pleio-groep 'brilliant failures', 200 cases
s glossy verslag, ontbrak alleen dat het niet werkte
t post-mortem on one page, no names
= v | Wanneer wordt een proef met inwoners een experiment waarvoor zij toestemming moeten geven?
v ben ik proefkonijn of klant?
s ik bleek een jaar in een controlegroep te zitten, hoorde het van een promovendus
v moet er een ethische commissie naar een andere brieftekst kijken?
i gelijke gevallen ongelijk behandelen, ook al is het tijdelijk, is nogal wat
v opt-in, opt-out or just hope nobody notices?

% Hoe werken overheid, bedrijven en kennisinstellingen samen aan vernieuwing?
= i | Nodig startende bedrijven uit met een probleem en niet met een kant-en-klaar bestek.
s uitvraag was 80 bladzijden, wij zijn met drie man en een hond
t Startup in Residence: één zin met een vraagteken erachter
i vertel waar het jeukt, niet welke zalf je wilt
s Rotterdam asked 'how do we find leaking toilets', got 31 ideas
i wie het antwoord al opschrijft krijgt alleen napraters
!i problemen zonder kaders, dan zit je straks met een leuk ding dat nergens op aansluit
= a | Een startup als partner geeft frisse ideeën, maar brengt het risico mee dat de dienst ineens verdwijnt.
a vaart en verse blik, of zekerheid tot 2035
s app voor mantelzorg, 4.000 gebruikers, bedrijf overgenomen, stekker
v wat doe je als je leverancier na een jaar door Google wordt opgeslokt?
t broncode in escrow, kost een paar honderd euro
a speedboat or ferry
= s | Studenten en onderzoekers leveren mooie inzichten die na het semester in een la verdwijnen.
s scriptie nr 14 over eenzaamheid en data, zelfde conclusie als nr 3
s HBO'ers bouwden een prototype, inlog is verlopen
s lector komt, interview, tot ziens
i een estafette zonder volgende loper
s they presented on Thursday, graduated on Friday
t maak van elke opdracht een vervolgopdracht, Hogeschool Windesheim werkt met doorlopende werkplaatsen
= t | Gebruik innovatiepartnerschap of een prijsvraag om ontwikkeling en inkoop in één traject te vangen.
t SBIR via RVO, fase 1 haalbaarheid, fase 2 bouwen
s na geslaagde proef moest alles opnieuw aanbesteed, concurrent won
t Innovatiepartnerschap kademuren Amsterdam, drie bouwers, zes jaar
i zo hoef je niet twee keer door dezelfde tourniquet
t challenge with prize money and a guaranteed first order
v hoeveel mag je binnen zo'n traject nog van koers veranderen?
= x | De provincie koppelt vanaf het nieuwe jaar elke maand een vraag van een gemeente aan een kennisinstelling.
x Provincie Gelderland: datingbureau voor vraagstukken, eerste match 14 jan
i er wordt genoeg geweten, het zit alleen in het verkeerde gebouw
x Contactpersoon per hogeschool bekend voor 1 december
s ik wist niet dat Wageningen al drie jaar aan ons veen mat
t speeddate van 7 minuten, meer heb je niet nodig
= none
grap pivot naar de borrel
leeg jaaa
proces wie heeft deze stelling bedacht
offtopic mag ik de slides van vanochtend
leeg .

% Hoe binden we digitaal talent aan de publieke dienst?
= i | Werf op maatschappelijke betekenis, want daarop wint de overheid van elk bedrijf.
s ik ging weg bij de bank omdat ik nooit meer een klikratio wilde optimaliseren
i bij ons red je dijken, bij Booking red je kamers
s vacature begon met 'HBO werk- en denkniveau', ik was al weg
t film over de meldkamersoftware, 4.000 likes, 60 sollicitanten
i mission beats money, for a while
!i zingeving betaalt mijn hypotheek in Amersfoort niet
= s | De overheid huurt zoveel externen in dat de kennis steeds weer de deur uitloopt.
s 7 van de 9 in mijn team hebben een andere lanyard
s externe leidde mij in, externe schreef het plan, externe is weg
s roemernorm 10%, wij 41
i we huren ons eigen geheugen terug per uur
s met nieuwe DBA-handhaving stond op 1 januari ineens de halve afdeling stil
s consultants onboarding consultants
= t | Leid eigen mensen uit andere afdelingen om tot data- of ICT-medewerkers.
t de mevrouw van de receptie is nu onze beste tester
s na 20 jaar bouwvergunningen leerde ik Python, jongste in de klas was 23
t Make IT Work traineeship, 5 maanden, baan erna
i vakkennis heb je al, die knoppen leer je wel
t I-Talent/omscholing via A&O fonds, subsidie voor helft
s she knew the process by heart, SQL took her six weeks
= r | Technische mensen blijven alleen als zij goede spullen en beslisruimte krijgen.
s laptop zonder adminrechten, aanvraag editor: 11 weken
r geef een ontwikkelaar zijn gereedschap op dag één of begin er niet aan
i je zet een chirurg ook niet met een broodmes neer
s stuurgroep koos de database, niemand van hen had er ooit een gezien
r zeggenschap over architectuur moet in het team liggen
s quit after waiting 3 months for Docker
= v | Hoe ver mag beloning voor schaarse specialisten afwijken van de cao?
v mag de securityspecialist meer verdienen dan de secretaris?
s arbeidsmarkttoelage, na twee jaar weg, collega ook
v gaan we scheve gezichten aan de balie uitleggen?
i schaarste is geen verdienste, maar wel een feit
v what's fair: same scale or same market?
s VNG-cao kent schaal 11, CGI biedt 13 plus Tesla

% Wat moet elke ambtenaar en bestuurder van digitalisering weten?
= i | Bestuurders hoeven niet te kunnen programmeren, maar moeten wel de juiste vervolgvraag stellen.
s wethouder: 'zit het in de cloud?' iedereen knikte, agenda verder
i je hoeft geen monteur te zijn om te horen dat hij ratelt
t kaartje met 7 vragen in de binnenzak: wie kan eruit, wie belt wie, wat als niet
s raadslid vroeg 'en als het wél lukt?', stilte
i ask 'what happens on a bad day' and wait
!i met alleen vragen stellen word je door elke verkoper ingepakt, je moet iets ván de inhoud weten
= s | Digitale onderwerpen krijgen in colleges en managementteams nauwelijks tijd en belanden bij de bedrijfsvoering.
s agendapunt 9, ICT, doorgeschoven, zesde keer
s portefeuille: financiën, sport, dierenwelzijn en digitaal
s onze CIO mag aanschuiven 'bij technische punten'
i het wordt behandeld als loodgieterij tot de kelder volstaat
s the budget talk: 3 hours on a bike shed, 4 minutes on the ERP
t vaste plek bovenaan, elke eerste dinsdag
= t | Laat bestuurders zelf een dienst van hun organisatie van begin tot eind aanvragen.
t hele MT een gehandicaptenparkeerkaart laten regelen, met timer
s burgemeester kwam niet verder dan scherm 3 en belde zijn vrouw
i eigen soep eten
t mystery shopping door de heemraad, verslag in de bestuursvergadering
s director tried to report a pothole, gave up, funded the redesign
t doe het op een oude Android
= a | Verplichte cursussen bereiken iedereen, vrijwillig leren bereikt vooral de mensen die het al kunnen.
a moeten levert zuchten op, mogen levert dezelfde vijf enthousiastelingen
s e-learning klikte ik door tijdens een Teamsoverleg, 92% goed
i een paard, water, je kent het
v telt een sanctie voor wie zijn module niet haalt?
s keuzeaanbod open, 6% deelname, allemaal van I&A
a compulsory boredom or optional preaching to the choir
= x | De griffie en de CIO verzorgen na de verkiezingen voor nieuwe raadsleden een inwerkdag digitalisering.
x griffie + CIO, dag in april 2026, raadzaal
t spel 'Raad en data' van VNG Realisatie meenemen
s vorige keer kregen we een iPad en een wachtwoord, dat was het
i nieuwe ploeg is nog leergierig, pak die weken
x Griffier peilt in november de wensen bij de fracties
s I learned what an algorithm was the night before the vote
= none
grap schaal 12 voor wie dit leest
leeg haha ja
proces iemand heeft ons briefje van tafel 6 meegenomen
offtopic garderobe is beneden links
leeg mooi

% Hoe gaat de gemeente om met sociale media en reacties van inwoners?
= i | Reageer op sociale media als mens met een naam, niet als een instituut met een standaardzin.
s 'Beste inwoner, vervelend om te horen, stuur ons een DM.' aaargh
i zet er je voornaam onder en er wordt ineens niet meer gescholden
t Webcare Hollands Kroon met knipoog, ga kijken
s dat ene grapje van Stadsbeheer over de plasgans deed meer dan tien persberichten
i bots apologise, people explain
!i het is de gemeente, geen cabaretier, hou het zakelijk
= a | Zelf plaatsen op commerciële platforms bereikt mensen, maar maakt de overheid afhankelijk van hun grillen.
a daar zijn waar de mensen zijn, of niet meedoen met Musk
s bereik Facebook van 12.000 naar 900 sinds het algoritme anders is
t Mastodon: social.overheid.nl, plus gewoon nog een tijdje de rest
v wat doen we met hoogwater als X op zwart gaat?
s the water board left Twitter, the farmers didn't
i op gehuurde grond bouw je geen huis
= s | Medewerkers worden online uitgescholden en bedreigd en staan daar vaak alleen in.
s foto van mijn huis onder een bericht over het azc
s boa's worden gefilmd, kop erbij, duizenden weergaven
s leidinggevende zei: gewoon niet lezen
i haat is ook een arbo-risico
t elke bedreiging aangifte op naam van de gemeente, domicilie stadhuis
s I stopped using my last name at the counter
= t | Maak spelregels zichtbaar en modereer zo dat kritiek blijft staan en schelden verdwijnt.
t huisregels vastgepind: drie zinnen, verder niks
s alles over de parkeergarage werd verwijderd, toen ontplofte het pas
i boos mag, bedreigen niet
t twee moderatoren en een logboek van wat je weghaalt
s reacties uitgezet onder de bomenkap, iedereen verhuisde naar 'Je bent een Ermeloër als'
t hide, don't delete, and say why
= v | Mag de gemeente meelezen in openbare groepen om te weten wat er speelt?
v is een Facebookgroep met 8.000 leden een plein of een huiskamer?
s OOV las mee onder een nepnaam, kwam uit, wethouder door het stof
v meekijken voor grofvuil ja, voor demonstraties nee? waar zit de streep
i zeg gewoon hardop dat je er bent
v listening or spying, who decides?
s AP-onderzoek 2023: vrijwel alle gemeenten deden het zonder grondslag

% Hoe houden we stand tegen desinformatie over lokale onderwerpen?
= i | Wees er snel en volledig bij, want een leegte wordt altijd door een gerucht gevuld.
s brand bij de loods, gemeente zweeg vier uur, toen was het al asbest en een doofpot
i waar niks staat groeit onkruid
t zeg 'dit weten we, dit weten we nog niet, om 20.00 meer'
s azc-bericht lekte op vrijdagavond, woordvoerder was op een bruiloft
i a rumour is halfway round the village before you've found your login
!i te vlug was onze fout, we moesten twee keer rectificeren
= i | Neem de zorg achter een gerucht serieus in plaats van alleen de feiten recht te zetten.
s moeders waren niet dom over de 5G-mast, ze waren bang voor hun kinderen
i factcheck op een buikpijn helpt niet
s wij kregen een pdf met cijfers, we wilden iemand die kwam zitten
t vraag eerst: wat zou het betekenen als het waar was?
i correct the fear, then the fact
s bij windmolens in Drenthe was het nepnieuws de verpakking, de woede was echt
= t | Oefen vooraf met denkbeeldige nepberichten zodat het crisisteam weet wie wat weerlegt.
t prebunk-game van DROG, anderhalf uur lol en je leert wat
s in de oefening kwam een deepfake van de burgemeester langs, half het team trapte erin
t scenario verkiezingen: 'stembus Zuid is leeggehaald', wie belt ANP?
i zwemmen leer je niet tijdens de schipbreuk
t keep a dark page ready to publish
x Afd. communicatie speelt het voor de raadsverkiezingen in februari uit
= s | Nu lokale journalistiek verdwijnt, controleert niemand meer wat er in dorpsgroepen rondgaat.
s weekblad is een foldertje met makelaars geworden
s perstribune leeg, al twee jaar
i zonder scheidsrechter wint wie het hardst roept
s omroep draait op drie vrijwilligers boven de 70
t steunfonds lokale pers, Groningen en Utrecht hebben er een
s the village admin of the Facebook group is our editor in chief now
= r | Bibliotheken en scholen kunnen mensen pas wapenen als er vaste uren voor mediawijsheid zijn.
r plek in het rooster, niet die ene projectweek
s groep 8 keek drie kwartier naar een Kahoot, dat was het
r docenten moeten het zelf eerst snappen, TikTok van binnen
i het is een vak, net als veilig oversteken
s seniors share more hoaxes than teens, nobody trains them
t mediacoach van de bieb huren per dagdeel
= none
grap dit briefje is nepnieuws
leeg waar
proces mag ik dit anoniem ophangen?
offtopic iemand nog kaartjes voor Zwarte Cross
leeg #eens

% Hoe maken we online meedenken en stemmen over buurtplannen de moeite waard?
= s | Online inspraak trekt steeds dezelfde groep mensen en wie zwijgt blijft onzichtbaar.
s 214 reacties, 160 van mannen boven de 60 met tijd
s in de flats aan de Churchilllaan heeft niemand van het platform gehoord
s ik ken de gebruikersnamen al: Bezorgde Bewoner, Henk K. en nog vier
i lawaai is geen doorsnede
s young parents scroll past it at 11 pm, too tired
t loot 500 adressen en schrijf ze persoonlijk aan
= i | Laat altijd zien wat er met een idee is gebeurd, ook als het antwoord nee is.
s mijn voorstel kreeg 300 duimpjes en daarna niks, nooit
i een put waar je een steen in gooit zonder plons
t 'u zei, wij deden' lijst, Westerkwartier
s they closed the consultation and the page vanished
i een afwijzing met reden is ook respect
x Gebiedsmanager plaatst binnen 4 weken na sluiting per idee een reactie
!i bij 1.100 ideeën ga je niet elk kneuterig ding beantwoorden
= t | Combineer het scherm met een avond in de buurt, dan versterken zij elkaar.
t eerst prikken op de kaart online, dan in de kantine verder praten
s op de app vlogen ze elkaar in de haren, bij de barbecue niet
t hang de top tien bij de bushalte met stickers
i een duim kan niet uitleggen waarom
t iPad on a cargo bike, ask people at the playground
s 70 man in de gymzaal, die hadden allemaal de link gekregen en hem nooit aangeklikt
= a | Anoniem meedoen verlaagt de drempel, inloggen met een geverifieerd adres voorkomt manipulatie.
a iedereen welkom of zeker weten dat het buurtgenoten zijn
s bij het buurtbudget kwamen 90 stemmen uit één kantoor in Breda
s met DigiD deed nog maar een kwart mee
i wie bang is voor zijn werkgever zet zijn naam er niet bij
v moet een kind van 12 mee kunnen beslissen over de skatebaan?
a open door with cheats, or locked door with gaps
= v | Wat betekent een digitale stemming als de raad uiteindelijk iets anders besluit?
v is 62% voor nou een besluit, een advies of een gezellige middag?
s wij kozen het park, zij kozen parkeren
v mag de raad ervan af met een zin of moet er een debat komen?
i beloof de helft en doe alles
v binding, advisory or decoration?
s referendum Amsterdamse windmolens, weet iemand hoe dat afliep

% Hoe bouwen we een klimaat van goede digitale melding en klacht in de openbare ruimte?
= i | Een melding over de straat moet bij degene terechtkomen die het kan maken, ook als dat een andere overheid is.
s losse tegel: gemeente zegt provincie, provincie zegt ProRail
i ik struikel niet over een bestuurslaag
t Fixi en BuitenBeter sturen door, mits het waterschap ook is aangesloten
s my report bounced three times and came home again
i één briefje, de rest zoeken jullie maar uit
s sloot stinkt, mail naar Delfland, terug naar stad, terug naar mij
= s | Meldingen worden als afgehandeld gesloten terwijl er op straat niets is veranderd.
s mail: 'opgelost'. ik kijk uit het raam: nog steeds een boom op de stoep
s status gaat op klaar zodra de aannemer de opdracht heeft
i een dicht vinkje en een open gat
s aannemer moet foto achteraf sturen, stuurt foto van 2021
t laat de melder zelf afsluiten met een duim
s closed as duplicate of a closed one
= t | Gebruik de meldingen om patronen te zien en iets structureel te verbeteren.
t heatmap van een jaar: 40 keer zelfde put, dus nieuw riool
s elke herfst die bladeren op die bocht, elke herfst verbaasd
i honderd pleisters zijn samen een diagnose
t dashboard Signalen in Amsterdam gebruiken bij wijkschouw
i stop mopping, find the tap
!s rijke wijken melden vijf keer zo veel, als je daarop stuurt wordt het daar nog netter
= i | Een klacht is een cadeau als de organisatie haar niet als aanval maar als gratis advies behandelt.
s klachtenfunctionaris zit naast juridische zaken, zegt genoeg
i wie moppert, hoopt nog
s eerste reactie: 'op grond van artikel 9:8 Awb nemen wij uw klacht niet in behandeling'
t bel binnen 24 uur, 70% is daarmee weg, Nationale ombudsman zegt het ook
i anger is interest with a raised voice
s ik kreeg bloemen van de afvaldienst, ben nu ambassadeur
= x | De servicedesk buitenruimte stuurt vanaf het voorjaar bij elke melding een foto van het resultaat.
x Stadsbeheer, start 1 april, eerst wijk Noord
i zien is geloven
s pothole gone, no word, I noticed by accident
x Aannemers krijgen app in maart, Rob regelt uitleg
t foto voor en na naast elkaar, mensen delen dat zelfs
= none
grap melding: koffie op tafel 2 is al een uur afgehandeld maar nog steeds op
leeg kan niet beter
proces waar plakken we de briefjes zonder conclusie?
offtopic de hondenpoep bij de Albert Heijn!!!
leeg eens (2x)
`
