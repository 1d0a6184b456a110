/** Examples about administration, democracy and regions, in few words. */
export const bestuurKort = `
% Hoe verdelen krimpdorpen samen wat er nog aan voorzieningen overblijft?
= a | Eén goede voorziening voor vijf dorpen of in elk dorp iets kleins: beide kan, maar niet tegelijk.
s tussen Ulrum en Leens liggen nu drie halflege sporthallen
a liever 12 min fietsen naar een echte zaal, of om de hoek een hok met 1 ringenstel?
i je kunt niet overal een beetje boter op smeren
s onze gym is in de kantine, tafels aan de kant en gaan
v waarom zou die van ons dicht moeten en die van hen niet??
a one decent hall with showers vs five cold ones, choose
!i onzin, met een rijdende variant heb je het beste van twee werelden
= i | Dorpen moeten zelf onderling bepalen wie wat behoudt, want een keuze vanaf het gemeentehuis wordt nooit aanvaard.
s wethouder kwam met kaartje vol kruisjes, avond was na 10 minuten klaar
t In Zuidwest-Drenthe trokken plaatselijke belangen samen een lijst, zonder ambtenaar erbij
i laat de voorzitters van dorpsbelangen maar met elkaar op de hei zitten
i als m'n eigen buren zeggen dat het zwembad weggaat slik ik het, van B&W niet
!i wij krijgen dan ruzie tot in de kleinkinderen, laat een buitenstaander de knoop doorhakken
i people swallow a loss they bargained for themselves
= r | Sluiten kan pas als het vervoer naar het buurdorp aantoonbaar geregeld is, ook 's avonds.
r eerst de buurtbus 7 dagen, dan pas de deur op slot
s m'n moeder van 84 zonder rijbewijs, hoe komt die bij de fysio dan
s laatste lijn 65 gaat 18.40, biljarten begint half acht
r geen fietspad met verlichting = geen akkoord
t Automaatje in Hulst: buren rijden je voor dertig cent per km
v Wie haalt onze kinderen op na de training?
= s | De voorzieningen draaien nu op een handvol vrijwilligers die ouder worden en geen opvolgers vinden.
s Jan is 79 en doet nog steeds de ketel van het dorpshuis
s bestuur bestaat al 20 jr uit dezelfde vier man
s jeugd zit in Groningen, komt alleen met kerst
i zonder bardienst geen licht aan, zo simpel is het
s my dad has the only key to the pool
v hoe krijg je dertigers zover dat ze penningmeester worden?
!s bij ons meldden zich na een oproep juist elf nieuwe mensen
= t | Combineer school, huisarts, eetcafé en pakketpunt onder één dak, zoals elders met succes gebeurt.
t ga kijken bij De Wijert in Elsendorp, alles in een pand
s bij ons hangt de prikpost nu boven de kroeg, bevalt prima
i een beheerder kan best koffie schenken én post aannemen
t kulturhus-model uit Overijssel, statuten gewoon overnemen
i stapel functies, dan kom je aan genoeg loop op een dag
!s in ons mfa zit iedereen achter een eigen deur, niemand ziet elkaar
t Spar with a postal counter in Wehe-den Hoorn, copy it

% Hoe gaat een regio waarvan de bevolking krimpt om met leegte en met het verhaal over zichzelf?
= i | Krimp is geen ramp die je bestrijdt maar een gegeven waarin je goed kunt leren leven.
i hou op met die woonwijkjes voor mensen die niet komen
s we blijven prognoses najagen die elk jaar naar beneden worden bijgesteld
i minder volk, meer lucht. ik vind het heerlijk
i accept the number and design a good life around it
s in Parkstad duurde het tien jaar voor iemand het K-woord durfde te zeggen
!i berusting is voor watjes, haal bedrijven hierheen en vecht terug!
= i | De regio verkoopt zichzelf slecht door steeds te klagen in plaats van te laten zien wat er is.
s op elke folder een dichtgetimmerde winkel, wie wil hier nou wonen
i vertel over de ruimte, de sterrenhemel en het glasvezel
s mijn schoonzus uit Utrecht dacht dat er hier geen albert heijn was
t 'Er gaat niets boven' werkte toch ook jaren
i we zijn kampioen in zielig doen richting Den Haag
!i met een vrolijk filmpje krijg je geen cent van het rijk
= t | Sloop van rotte kiezen werkt het best met een regionaal fonds zoals in Zeeland en Noord-Groningen.
t Sluis: opkopen, twee samenvoegen, tuin erbij
s naast mij staat er al zes jaar eentje met duiven erin
r eigenaar moet getraceerd zijn anders begin je niks
i een gat in de rij is soms mooier dan een ruïne
t Heerlen gave the plots to neighbours for one euro
x Eemsdelta inventariseert voor 1 maart alle panden die langer dan 3 jr leeg zijn
= v | Hoe houden we jonge gezinnen vast zonder dat we met de buurgemeente om dezelfde mensen vechten?
v gaan wij nou korting op kavels geven omdat Veendam dat ook doet?
s vorig jaar kwamen er 9 stellen, allemaal uit het dorp hiernaast
v is daar een gezamenlijk woonprogramma voor of doet ieder maar wat
i elkaars inwoners afpikken is een nulspel
s dochter wilde blijven maar er is niks voor starters, zit nu in Assen
v could we have one housing desk for the whole area?
= s | De verdeling van rijksgeld gaat nog altijd per hoofd, en daardoor betaalt wie krimpt dubbel.
s minder koppen maar evenveel kilometers asfalt
s riolering trekt zich niks aan van het inwonertal
i het gemeentefonds moet rekenen met oppervlak en vergrijzing
s stad erbij = centen erbij, hier gaat er elk jaar een ton af
!s er zit toch een krimpmaatstaf in, dat valt reuze mee
i lantaarnpaal kost hetzelfde als er dertig of driehonderd mensen langslopen
= x | De gemeenten leggen voor de zomer samen één kaart neer van wat over tien jaar blijft staan.
x Het Hogeland trekt, Eemsdelta schrijft mee, klaar in juni
x Anneke belt maandag de schoolbesturen voor hun leerlingencijfers
i eerlijk op papier, ook de dingen die pijn doen
s nu heeft elke gemeente een eigen lijstje in de la
t gebruik de voorzieningenscan van het Sociaal Planbureau Groningen als onderlegger
= none
leeg ja!!
proces de koffie is op
grap laatste doet het licht uit
offtopic wie heeft er een lift naar Appingedam
leeg +1

% Hoe besturen gemeenten samen een regio die harder groeit dan haar lief is?
= i | Groei moet worden begrensd door wat bodem, water en stroomnet aankunnen, en niet door wat bedrijven vragen.
s TenneT: Brabant zit tot 2030 op slot
i capaciteit ondergrond leidend, vraag volgend
s grondwaterstand Kempen al 3 zomers onder signaalwaarde
i niet alles wat kan willen we ook
v Wie durft ASML eens nee te verkopen?
!i werkgelegenheid remmen = geld wegjagen, oplossen ipv afknijpen
= r | Nieuwe banen mogen er pas komen als woningen, scholen en vervoer gelijk op worden aangelegd.
r koppeling: per 1000 arbeidsplaatsen x wooneenheden in contract
r eerst HOV naar De Run, dan schop in de grond fase 2
s klas 31 kinderen, 14 nationaliteiten, noodlokaal nr 5
i volgorde is nu omgekeerd, fabriek staat er eerder dan de brug
t Deense praktijk: Ørestad, metro lag er voor het eerste kantoor
r geen vergunning uitbreiding zonder tijdpad huisartsen
= s | Randgemeenten dragen wel de lasten van de groei, maar zitten zelden aan de tafel waar het besloten wordt.
s Waalre: sluipverkeer, nul stemmen in stuurgroep
s wij lezen het in het ED
s doorgaande route dorp: 18.000 mvt/etm, bijdrage nihil
i wie de overlast heeft hoort mee te tekenen
v Waarom Best wel en Oirschot niet?
s huizenprijs in ons dorp verdubbeld, eigen jeugd naar België
!s 21 gemeenten zaten er gewoon bij, alleen kwam er niemand opdagen
= a | Snel handelen met een kopgroep of traag met iedereen: de regio zoekt nog naar haar tempo.
a G5 tekent vrijdag vs 21 raden in drie rondes
i tempo Beethoven was alleen mogelijk door klein gezelschap
a draagvlak of doorloop, beide halen is illusie
s zienswijzeprocedure kostte 7 mnd
i liever half jaar later en niemand boos achteraf
= x | De regio stelt voor het najaar een gezamenlijke investeringsagenda vast met één trekker per opgave.
x Helmond = wonen, Eindhoven = mobiliteit, Veldhoven = talent
x concept MRE 15-9, raden okt
i versnipperde lijstjes bundelen in één document
s nu 9 programma's, niemand heeft overzicht
t format MIRT-agenda Noordvleugel hergebruiken
x MT bespreekt capaciteit trekkers dinsdag

% Wat merken inwoners van de snelle groei en hoe houden we hen erbij?
= s | Oorspronkelijke inwoners voelen zich vreemdeling worden in hun eigen straat en winkel.
s bij bakker eerst Engels, dan pas NL
s carnavalsvereniging 40% minder leden in 8 jr
s buurvrouw: 'ik ken alleen nog de hond van hiernaast'
i heimwee zonder verhuisd te zijn
!s nieuwe Indiase buren brachten eten, nooit zo'n gezellige straat gehad
v Hoe meet je vervreemding?
= i | Van de welvaart moet iets zichtbaars terugvloeien naar de wijken die er niet vanzelf van profiteren.
s Doornakkers ziet hijskranen, geen baan
i MBO'er moet ook kunnen kopen hier
t Woensel: stageplek-garantie via Summa
i baten nu bij aandeelhouder, hinder bij flat
t Brainport voor Elkaar, fonds bedrijven → buurtclubs
s zwembad dicht terwijl er 2 mld binnenkomt
= t | Maak groei tastbaar met maquettes, wandelingen en simulaties voordat de plannen vaststaan.
t Minecraft-model KnoopXL met basisschool
t fietstocht langs bouwplekken, wethouder op bakfiets
i een plankaart zegt leken niks
s pas bij de kraan snapte men 100 m hoogte
t VR-bril op weekmarkt, wachtrij van 40 man
= v | Hoeveel groei vinden inwoners eigenlijk goed, en is hun dat ooit gevraagd?
v Waar zat de keuze 'minder'?
s enquête: 'wilt u hoog of dicht?', optie geen ontbrak
v mandaat 100.000 erbij: welke verkiezing was dat?
i stilzwijgend besluit, nooit politiek debat geweest
a doorpakken 3% p/j of afvlakken 1%, leg het voor
!s visie Brainport 2040 lag 6 wk ter inzage, 40 avonden gehad
= i | Nieuwkomers zijn nu gasten, terwijl het buren kunnen worden als je hun vanaf dag één iets vraagt.
s contract 2 jr, waarom zou je Nederlands leren
i uitnodigen voor buurtapp ipv welkomstmap
t Veldhoven: maatje via voetbalclub
s expat zat nog nooit in dorpshuis, woont er 5 jr
i vraag talent om bestuurslid te worden, niet alleen klant
x Holland Expat Center mailt v.a. jan vrijwilligersvacatures mee
= none
proces tijd voor ronde 2?
leeg idem
grap hijskraan als nieuwe gemeentevlag
offtopic A2 staat weer vast
leeg ?

% Hoe leren regio's echt van elkaar?
= i | Je leert meer van een mislukking van de buren dan van hun glimmende brochure.
s op congressen hoor je alleen de juichverhalen
i vertel mij waar het schip strandde, dat scheelt me twee jaar
t Brilliant Failures award, Instituut voor Briljante Mislukkingen
i show me the scars, not the slides
s de Achterhoek was open over wat er mis liep met hun woonpact, daar hebben we nu nog wat aan
v Wie durft er hier te beginnen met een blunder?
!i van ellende word ik cynisch, geef mij maar iets dat lukt
= t | Ga een paar dagen meelopen bij een andere regio in plaats van een werkbezoek met bus en broodjes.
t ruil een week van bureau met je evenknie in Twente
s wij zaten vier uur in een touringcar voor een praatje van 20 minuten
i pas bij de derde kop koffie zegt iemand hoe het werkelijk zit
t Erasmus voor ambtenaren, bestaat al bij de VNG geloof ik
t shadow someone for two days, best training I ever had
s ik liep stage in Kerkrade op m'n 51e, aanrader
= s | Elke regio begint telkens zelf opnieuw, omdat het eigen geval altijd bijzonder heet te zijn.
s 'ja maar bij ons op de Veluwe is dat toch anders'
s dertig keer hetzelfde rapport besteld bij hetzelfde bureau
i not invented here syndrome, full stop
i 80 procent is gelijk, durf te kopiëren
s wij hebben het wiel uitgevonden, het was vierkant
!i ons veen is écht iets anders dan hun klei hoor
= r | Leren vraagt om mensen die er tijd voor krijgen en die blijven zitten tot het geland is.
r 0,2 fte per regio vrijspelen, zwart op wit
s mijn opvolger wist niet eens dat er een netwerk was
i wie na anderhalf jaar vertrekt neemt alles mee in z'n hoofd
r de baas moet het als werk zien en niet als uitje
s leerkring? die plan ik op vrijdag half vijf
= v | Wat neem je mee van een ander en wat moet je juist daar laten?
v werkt zo'n Brainport-tafel ook zonder Philips in je achtertuin?
i kopieer het principe, nooit de vorm
v which part travels and which part is just local luck?
a letterlijk overnemen en snel starten, of maanden passend maken
s hun aanpak hing aan één bevlogen burgemeester, die hebben wij niet
t maak een tabel: wat is context, wat is mechanisme (Platform31 doet dat)

% Hoe zorgen rijk en kennisinstellingen dat lessen uit regio's niet verloren gaan?
= i | Het rijk moet zelf leerling zijn en niet alleen de toets afnemen bij de regio.
s ministerie zit achterin met een opschrijfboekje
i schuif aan als deelnemer en niet als inspecteur
v wanneer heeft BZK voor het laatst iets veranderd door wat wij zeiden?
i de leraar leert het minst, jammer
s three ministries came, none of them spoke
!s die van LNV stelde zich juist heel kwetsbaar op vond ik
= t | Schrijf lessen op als korte verhalen met naam en telefoonnummer, niet als een databank.
t één A4 met een foto en wie je kunt bellen
s kennisbank: 1400 documenten, 3 bezoekers
i ik zoek een mens, geen pdf
t podcast van Ruimte voor de Regio, luister ik in de auto
i nobody reads a repository, everybody remembers an anecdote
!i zonder archief ben je na twee jaar alles kwijt, doe dat nou wel netjes
= i | Evalueer onderweg en met elkaar, want een eindrapport komt altijd te laat om nog bij te sturen.
s het onderzoek verscheen toen de deal al afgelopen was
i halverwege even de motorkap open
t lerende evaluatie zoals PBL bij het Natuurpact deed
i liever elk kwartaal een goed gesprek dan na vijf jaar een dik boek
s we zagen het in jaar 1 al misgaan maar niemand vroeg ons iets
x Universiteit Groningen levert elk half jaar een spiegel, eerste in mei
= a | Een vast kennisnetwerk of losse ontmoetingen rond een vraag: de meesten kiezen voor het laatste.
a jaarkalender met 8 bijeenkomsten of bellen als je vastloopt
s op de derde netwerkdag zat ik naast lege stoelen
i kom bijeen als er iets brandt
i a standing club becomes a club for standing members
!i losse eindjes verwateren, zonder ritme komt er niets van
t intervisie op afroep via de regioambassadeur
= s | Onderzoekers en bestuurders spreken langs elkaar heen, en het hbo dat dichtbij is wordt vergeten.
s hoogleraar had 45 sheets over governance, wethouder vertrok
s lector van Saxion woont hier om de hoek, nooit gebeld
i taal van de wetenschap is voor ons geheimschrift
t laat studenten van Van Hall Larenstein een half jaar meedraaien
v waarom altijd een bureau uit Den Haag?
s they want publications, we want an answer by Thursday
= x | Vijf regio's vormen dit jaar vaste koppels die elkaar twee keer bezoeken en daarover verslag doen.
x Zeeland met Noordoost-Fryslân, eerste bezoek 12 april
x Marloes zoekt een maatje voor de Achterhoek en laat dat voor de kerst weten
t koppel op een gedeelde kwaal, niet op grootte
i liever twee trouwe vrienden dan een zaal vol kennissen
x minutes by the guests, sent within a week
= none
grap we leren vooral borrelen
leeg mee eens
proces kan de volgende tafel alvast doorschuiven?
offtopic mooie zaal trouwens
leeg yes

% Wat voor burgemeester heeft een gemeente nu nodig?
= i | De burgemeester moet er zijn wanneer het ertoe doet, bij rouw en feest, meer dan achter het bureau.
s toen ons cafe afbrandde stond ie er om drie uur snachts met koffie
s de vorige zagen we alleen met een lint en een schaar
i een arm om je heen, dat is het halve werk
s bij de begrafenis van die jongens stond ze achteraan, dat vergeten we nooit
i burgervader of -moeder, het woord zegt t al
!i lief hoor, maar ik heb liever iemand die z'n dossiers leest
= a | Boven de partijen staan of zelf een koers varen: een burgemeester kan niet allebei volhouden.
a scheidsrechter of speler
s onze burgervader twitterde over asiel en toen was de halve raad boos
i wie voorzit moet niet willen scoren
a zwijgen en gerespecteerd of spreken en aangevallen worden
!i onze vorige burgemeester kon het prima tegelijk
s ze had een mening over alles behalve over ons dorp
= s | Steeds meer macht bij sluiten van panden en gebiedsverboden maakt de burgemeester tot sheriff.
s hij sluit meer huizen dan hij er opent
s Wet Damocles, moeder met drie kinderen op straat door neefje met wietplanten
i dat hoort bij een rechter en niet bij iemand met een ketting om
v wie controleert dit eigenlijk?
s cameratoezicht, noodbevel, fouilleren, allemaal een handtekening van 1 mens
!i eindelijk iemand die doorpakt bij die drugspanden in onze straat
= v | Hoe lang mag iemand blijven zitten voordat de burgemeester onderdeel wordt van het probleem?
v drie keer herbenoemd, is dat niet wat veel?
s na 18 jaar kende hij iedereen, en dat was nou net het lastige
i twaalf jaar en dan wegwezen
v kunnen we als inwoners iets zeggen bij de herbenoeming?
s gaat altijd stilletjes, achter een deur
a ervaring bewaren of frisse wind
= t | Laat elke burgemeester vaste uren zonder agenda in de wijk houden, zoals al op meerdere plekken gebeurt.
t bankje op de markt in Gulpen, gewoon aanschuiven
t bij burgemeester Depla kon je in Breda mee-eten
s ik kwam met een losliggende stoeptegel, drie dagen later lag ie recht
i niet wij naar het stadhuis, zij naar ons
t wandelspreekuur met de hond, Baarn volgens mij

% Moet de burgemeester gekozen worden, en hoe dan?
= i | Inwoners horen hun burgemeester zelf te kiezen, zoals bijna overal in Europa gewoon is.
s duitse neef stemt gewoon op zn bürgermeister en die hangt aan de lantaarnpaal
i we mogen wel idols kiezen maar niet dit
i benoemd bij koninklijk besluit, het is 2025!!
s had nog nooit van haar gehoord, opeens woonde ze hier
!i God bewaar ons voor campagnes met vlaggetjes en beloftes
t Deelstaat Hessen: stichwahl na twee weken, simpel systeem
= i | De huidige benoeming levert bekwame mensen op, en dat is meer waard dan een volksstemming.
s de laatste drie waren uitstekend, wat is er stuk dan?
i vakmanschap kies je met een vertrouwenscommissie en niet met een braderie
s in de vs kiezen ze ook de hondenmepper, moet je dat willen
i het rammelt op papier en het werkt in het echt
!s die van ons moest na 2 jaar weg, dus zo bekwaam...
i oppassen met populairste jongetje van de klas
= r | Een verkiezing heeft alleen zin als de burgemeester ook een eigen programma en bevoegdheden krijgt.
r zonder begroting om iets mee te doen is t een missverkiezing
i kiezen voor een voorzittershamer, wie gaat daarvoor uit bed
r Gemeentewet eerst omgooien
v moet hij dan ook de wethouders aanwijzen?
s wat beloof je op je poster? dat je netjes voorzit?
= s | De vertrouwenscommissie werkt zo geheim dat niemand weet waarom iemand het geworden is.
s raadslid mag thuis niet eens zeggen dat hij moet vergaderen
s er waren 23 kandidaten, namen komen nooit naar buiten
i rookgordijn van a tot z
s toch stond het in de Gelderlander, dus lekken doen ze ook nog
i geheimhouding beschermt sollicitanten en dat snap ik best
!i anders solliciteert er niemand meer die nu ergens zit
= t | Laat inwoners het profiel opstellen met een brede ronde in dorpen en scholen.
t Hof van Twente: kaartjes bij de kassa, 'onze burgemeester moet...'
s groep 8 wilde iemand die kan voetballen en luisteren
t enquete + 6 koffietafels, griffie Raalte heeft het draaiboek
s profielschets leek geknipt en geplakt van de buren
i kind van het dorp hoeft niet, iemand die ons accent verstaat wel
x griffier zet de vragen in mei in het huis-aan-huisblad
= x | De raad bespreekt dit jaar elk kwartaal openlijk hoe het met de burgemeester gaat, zonder op klachten te wachten.
x fractievoorzitters voeren het eerste gesprek op 2 februari
i functioneren is niet iets voor als het al ontploft is
s bij ons hoorde men pas iets toen de CdK op de stoep stond
t klankbordgesprek, model Nederlands Genootschap van Burgemeesters
!i een publieke beoordeling elke drie maanden, dan houd je niemand over
= none
grap stem op mijn hond
leeg precies!
offtopic die ketting is wel echt goud hoor
proces ik kan dit handschrift niet lezen
leeg tja

% Hoe worden vergaderingen van de gemeenteraad korter en beter?
= i | De raad moet minder stukken behandelen en meer tijd nemen voor de paar besluiten die tellen.
s agenda: 27 punten, waarvan 3 echt politiek
i hamerstukken per mail, kom zeg
s over een hondenveldje anderhalf uur, over de begroting twintig minuten
i fewer dossiers, deeper talk
t Amersfoort werkt met een 'rode draad', rest gaat schriftelijk
!i wat jij klein vindt is voor mijn wijk het enige wat telt
= t | Scheid beeldvorming, oordeel en besluit over drie avonden, zoals het BOB-model doet.
t kijk naar Almere, politieke markt, parallelle zaaltjes
i eerst snappen, dan kibbelen, dan pas stemmen
s bij ons vraagt men tijdens de stemming nog wat het voorstel inhoudt
i knip het op
!s drie keer hetzelfde verhaal aanhoren, dat is wat het bij ons geworden is
t hang een bordje op de deur: vanavond alleen vragen
= r | Spreektijd werkt alleen als de voorzitter hem ook echt durft af te kappen.
r voorzitter met ruggengraat nodig, anders niet aan beginnen
s 'tot slot' zei hij, en toen nog een kwartier
i klokje op het scherm helpt, hamer helpt meer
s the timer went red and nobody cared
r ook de wethouder onder het regime, juist die
t stoplicht op het spreekgestoelte à la Europees Parlement
= s | Om elf uur 's avonds neemt de raad moe zijn zwaarste besluiten.
s stond om kwart voor twaalf nog te stemmen over 40 miljoen
s ik zag iemand knikkebollen bij het bestemmingsplan
i na half elf is niemand nog te vertrouwen, mezelf incluis
v waarom beginnen we niet om vijf uur met een boterham?
i tired people vote with their group
s schorsing nummer vier, laatste bus gemist
= v | Voor wie zijn de raadsvergaderingen eigenlijk bedoeld: voor elkaar, voor het college of voor de kijker thuis?
v wie kijkt er? zes mensen en mijn moeder
s ze lezen voor van papier en luisteren niet naar de vorige
v is this a debate or a series of monologues?
i het moet een gesprek zijn, nu is het toneel voor een clipje op insta
v waarom richten we ons altijd tot de wethouder en nooit tot mekaar
= x | De griffie start na de zomer een proef met een vergadering zonder voorgelezen bijdragen.
x Proef sept t/m dec, evaluatie in presidium januari
x Fractie D66 levert een spelleider
i uit het hoofd of niet
s bij de jongerenraad lukt het zonder briefje ook
i leg dat A4'tje weg en kijk de ander aan
!i voor nieuwkomers of mensen met dyslexie is een blaadje juist houvast

% Wat doen we met de stortvloed aan moties en vragen van raadsleden?
= s | Moties zijn een manier geworden om in de krant te komen en niet om iets te veranderen.
s vorige begroting: 94 stuks, 11 uitgevoerd
s kop in de Stentor stond er al voor de indiening
i een motie is tegenwoordig een persbericht met een dictum
s motion to 'call upon', motion to 'express concern', yawn
i profileringsdrang, ik doe er zelf ook aan mee
!s dankzij zo'n 'persbericht' van ons rijdt de schoolbus nog
= i | Raadsleden kunnen beter even bellen met een ambtenaar dan formele vragen stellen.
s antwoord duurde 6 weken, had ik in 2 minuten kunnen krijgen
i telefoon pakken, scheelt iedereen werk
t Deventer heeft een lijst met rechtstreekse 06-nummers per onderwerp
s art. 43 RvO, drie parafen, wethouder, communicatie, terug...
!i mondeling krijg je iets te horen dat later niemand gezegd heeft
i just ask, don't interrogate
= t | Houd een openbare lijst bij van alle toezeggingen en moties met de stand erbij.
t stoplichtlijst van de griffie Zwolle, elke maand op de site
s uit 2019 staat er nog eentje open, indiener is overleden
i wat niet wordt afgevinkt verdampt
t tracker like a parcel service: received, in progress, delivered
v kan dat niet gewoon in iBabs?
x Henk vult het overzicht vóór het kerstreces aan
= a | Een grens stellen aan het aantal moties of vertrouwen op zelfbeheersing: de raad is verdeeld.
a drie per fractie per jaar, of fatsoen?
i quota zijn de dood van de kleine partij
s de eenmansfractie dient er meer in dan de rest samen
i we are grown-ups, no need for rationing
a een maximum is eerlijk maar raakt vooral oppositie
= r | Een motie mag pas worden ingediend als dekking en uitvoerbaarheid zijn nagegaan.
r geen bedrag = niet in behandeling nemen
r toets door ambtelijk bijstandsteam minstens 48 u vooraf
s 'dekking: algemene reserve', die is al vijf keer uitgegeven
v wie checkt of we daar überhaupt over gaan?
i dromen mag, maar reken even mee
!i dan sneuvelt elk politiek idee op een rekensom van het apparaat
= none
leeg eens
proces mag de deur dicht, galmt
grap motie om deze motie niet in te dienen
offtopic feyenoord speelt zo
leeg +

% Hoe maakt een nieuwe raad na de verkiezingen goede afspraken voor vier jaar?
= i | Een akkoord op hoofdlijnen geeft de raad meer ruimte dan een dichtgetimmerd boekwerk.
s onze vorige was 74 blz., oppositie kon 4 jr naar huis
i twee kantjes is genoeg, rest komt wel
i laat open wat je nog niet weet
s coalitie wees bij alles naar bladzij 31
!i vaag akkoord = vier jaar ruzie over wat er bedoeld was
t Stichtse Vecht, lijstje van tien punten, verder wisselende meerderheden
= a | Een raadsbreed akkoord verbindt, maar kost ook de tegenstelling waar kiezers houvast aan hebben.
a iedereen binnenboord of duidelijk voor en tegen
s in Weert tekenden ze allemaal, het werd er wel erg braaf
i zonder oppositie valt er niets te kiezen
i voor een dorp van 12.000 zielen is verdeeldheid luxe
v wie bijt er dan nog?
!i tegenstelling is er heus wel, per onderwerp, je hoeft die niet in een blok te gieten
= s | De onderhandelingen verlopen achter gesloten deuren en inwoners horen weken niets.
s 'er wordt constructief gesproken', dat was alles in 9 weken
s we zagen auto's staan bij een hotel in Ootmarsum
i radiostilte voedt geruchten
s zelfs de eigen fractie kreeg het pas op donderdagavond
v waarom geen wekelijks bericht van de informateur?
= t | Laat een formateur van buiten eerst alle maatschappelijke partijen horen voordat er over posten wordt gepraat.
t Ex-burgemeester uit andere provincie, bewezen recept
t Drechtsteden-aanpak: ronde langs zorg, sport, ondernemers, daarna pas inhoud
s het ging vanaf dag twee over wie welke portefeuille
i iemand zonder belang heeft geen koffie nodig met de grootste
i poppetjes als laatste
x voorzitter voetbalkoepel meldt zich voor 1 april bij de verkenner
= r | Zonder een nuchter overdrachtsdossier met de financiële stand kan niemand verantwoord onderhandelen.
r eerst de meerjarencijfers op tafel, ook de lelijke
s na tekenen bleek 6 mln gat in jeugd
t Overdrachtsdocument Zoetermeer 2022, per opgave 1 pagina
r directie levert hetzelfde pakket aan alle fracties, niet alleen winnaars
i wie rekent met lucht bouwt een luchtkasteel
v hoe hard zijn die prognoses van concerncontrol?

% Wat vraagt een nieuw college om goed te kunnen beginnen?
= i | Zoek wethouders op vermogen en niet als beloning voor jarenlange trouw aan de partij.
s hij had twintig jaar folders gevouwen, dus kreeg hij Financiën
i vakman van elders > trouwe soldaat
t open vacature met selectiecommissie, Lokaal Hart deed dat
s kapper werd wethouder Zorg en deed het uitstekend, was ook niet op cv geselecteerd
!i wie nooit in de fractie zat snapt de spelregels niet, loyaliteit is ook een vaardigheid
= s | Nieuwe wethouders worden in het diepe gegooid en verdrinken in stukken voordat ze iets hebben kunnen kiezen.
s dag 1: laptop, 340 mails, zes bestuursvergaderingen GR
s niemand had verteld dat je commissaris bij de afvalboer bent
i inwerken gebeurt in de auto onderweg
t mentor via Wethoudersvereniging, eerste 100 dagen
s weekend is leeswerk, thuis zien ze alleen m'n kruin
v wie zegt me wat níet hoeft?
= i | Het college moet zich als ploeg gedragen, ook wanneer de eigen achterban morrelt.
i één gezicht naar buiten, binnen mag het knetteren
s twee wethouders praatten alleen nog via de secretaris
t driemaandelijkse hei-middag met externe coach
s bij tegenwind stond hij opeens naast zijn fractie
i samen uit samen thuis
!i partij eerst, daar heb ik een handtekening voor gezet bij mijn kiezers
= r | De rol tussen bestuurder en ambtelijke top moet in de eerste maand worden uitgesproken.
r afspraak vooraf: wie belt met medewerkers en wie niet
s wethouder appte de stratenmaker, teamleider woest
i directeur is geen butler
r benoem waar politiek stopt en uitvoering begint
t driehoeksgesprek gemeentesecretaris-griffier-burgemeester, handreiking VNG
= v | Hoe komt er in een college meer verscheidenheid in leeftijd, sekse en achtergrond?
v vijf mannen in blauw pak, alweer?
s enige vrouw kreeg Welzijn en Cultuur, goh
v Waar zijn de dertigers met kleine kinderen?
i duo-wethouderschap maakt het te doen
t Utrecht: deeltijd 0,8 met twee in één portefeuille
s niemand met migratieachtergrond op de groslijst
= x | De partijen bespreken na honderd dagen openbaar wat er van de eerste afspraken terecht is gekomen.
x 28 sept, theaterzaal, alle fractievoorzitters
x communicatie maakt voor die avond een scorekaart
i niet wachten tot het rapport van de rekenkamer
s vorige keer keek niemand ooit meer in dat boekje
!i na drie maanden kun je nog niks laten zien, window dressing
= none
leeg idd
grap ik ben nog beschikbaar voor wethouder
proces kunnen we de beamer uitzetten?
offtopic rijdt de trein naar Hengelo weer
leeg ??

% Hoe krijgt een omgevingsdienst genoeg gewicht om vervuilers aan te pakken?
= i | De dienst moet onafhankelijk van lokale bestuurders kunnen optreden, ook als de grootste werkgever tegenstribbelt.
s wethouder belde of het dit jaar wat minder mocht met de lasten onder dwangsom
i mandaat volledig bij de directeur neerleggen, klaar
v wie durft tegen Tata als het halve dorp daar werkt?
i inspectors need distance from the mayor's phone
t commissie Van Aartsen, aanbeveling 1, gewoon uitvoeren
!i democratisch gelegitimeerd bestuur gaat erover, geen ambtenaar op afstand
= s | Bedrijven weten vooraf dat er wordt gecontroleerd en hebben alles aangeveegd.
s de dag voor de inspectie is het erf altijd schoon zegt de buurman
s twee weken van tevoren een nette brief
i kom onaangekondigd en liefst in het weekend
s at night the smell comes, never during office hours
t snuffelpaal en drone, DCMR doet 't zo
i een fopcontrole is duurder dan geen
= r | Toezicht werkt pas als er genoeg inspecteurs zijn die verstand van chemie hebben.
r vakbekwaamheid volgens kwaliteitscriteria, anders geen Brzo-klus
s van 14 formatieplaatsen zijn er 9 vervuld
s de jonge collega moest op Wikipedia opzoeken wat styreen was
t opleiding samen met Hogeschool Rotterdam, werkend leren
r salarisschaal gelijk met industrie
s our best expert left for Shell, double pay
= a | Hard beboeten of eerst samen verbeteren: de juiste keuze hangt af van wie er tegenover je zit.
a knokker of kneus
i een garagehouder die het niet snapt heeft hulp nodig
s asbestboer lacht om je waarschuwing, nummer drie al
t interventiematrix LHS, plaats de overtreder op de assen
!i regels zijn regels, ook voor de sympathieke slager
a carrot for the willing, stick for the cheat
= i | Kleine omgevingsdiensten kunnen beter samengaan dan elk voor zich onder de norm blijven.
i 28 koninkrijkjes, dat is niet meer uit te leggen
s vier man vakantie en er ligt geen vergunning meer
i schaal geeft body
!s toen wij opgingen in die grote, kende niemand de polder meer
v robuustheidscriteria 2026, wie haalt die?
t Flevoland en Gooi deden het al, OFGV

% Wat merken omwonenden van het werk van de omgevingsdienst?
= s | Wie een klacht over stank of herrie meldt, hoort er nooit meer iets over.
s 31 meldingen gedaan, 31 keer een ontvangstbevestiging
s 'uw melding is afgehandeld', ja maar hoe dan
i terugbellen kost vijf minuten
s ik hou zelf een schriftje bij met tijd en windrichting
v lezen ze dat wel?
s got a case number, that's it
= t | Geef bewoners zelf meetkastjes en leg hun cijfers naast de officiële.
t Samen Meten van het RIVM, sensor van €120
t in de IJmond doen 60 huishoudens het al
i onze metingen tellen niet mee en dat steekt
s mijn kastje sloeg uit om 4 uur 's nachts, hun paal stond 3 km verder
!i goedkope sensoren liegen dat het gedrukt staat
i let the neighbours count, they never sleep
= v | Wie beschermt de gezondheid als een vergunning alle normen netjes haalt?
v alles binnen de grens en toch een kind met astma, wat dan?
s 'voldoet', zei de dame, en ik stond te hoesten
i optelsom van 5 bedrijven rekent niemand door
v telt de GGD nou eigenlijk mee?
t GGD-advies standaard bijvoegen zoals bij veehouderijen in Brabant
i WHO-waarden als streefgetal
= i | Vertel gewoon wat een bedrijf mag en wat het fout heeft gedaan, op een website die iedereen snapt.
i zet de inspectierapporten online, met smileys desnoods zoals bij Deense restaurants
s via een Woo-verzoek kreeg ik na 5 maanden zwarte balken
t Atlas Leefomgeving, daar een laag bij
i publish the fines, shame works
!i naming and shaming vóór een rechter heeft gesproken vind ik griezelig
s vergunning van 400 pag, succes ermee
= x | De dienst houdt vanaf dit voorjaar elk kwartaal een avond met de buurt en het bedrijf samen.
x Annelies plant de eerste in maart in De Kwinne
x het bedrijf geeft voor de bouwvak een rondleiding
s burenoverleg bestond tot 2014 en is toen wegbezuinigd
i aan één tafel zie je dat er ook mensen in overalls achter zitten
t burenraad Chemelot, vaste voorzitter van buiten
= none
leeg hier sluit ik me bij aan
grap het stinkt hier ook een beetje
proces nog 5 minuten!
offtopic parkeren kost hier 4 euro
leeg .

% Welke regels hebben we plaatselijk nog nodig en welke kunnen weg?
= i | Schrap regels die niemand meer handhaaft, want een dode letter maakt ook de levende belachelijk.
s in de APV staat nog dat je geen kleden mag kloppen na tien uur
s bordje verboden te ballen hangt er sinds 1983, elke dag gebald
i wat je niet controleert moet je niet opschrijven
s kermis mag volgens artikel 2:25 geen muziek hebben, haha
!i soms hoef je m nooit te gebruiken, de stok achter de deur doet het werk
t Hollands Kroon gooide in 1 klap 150 artikelen weg
= a | Overal in de streek dezelfde regels of ruimte voor plaatselijke gewoonten: over vuurwerk en vreugdevuren loopt dat uiteen.
a zelfde verbod langs de hele kust, of mag Scheveningen iets eigens
s aan deze kant van de sloot mag carbid wel en aan die kant niet
i laat oudjaar aan het dorp zelf over, die weten wat kan
i handhaver werd gek, in vijf gemeenten vijf boekjes
v mag ik nou vuurkorven of niet, weet iemand dat
!i paasvuur is geen gewoonte maar fijnstof
= s | Een buurtfeest organiseren kost meer papier dan het feest bier.
s 14 weken van tevoren aanvragen, weet ik veel of het dan mooi weer is
s verkeersplan, brandplan, toiletplan, voor een springkussen!
s we hebben de straat maar gewoon afgezet met een ladder
i barbecue van dertig man moet je kunnen melden met een appje
t Emmen: tot 100 man alleen een formuliertje, klaar
x ambtenaar Evenementen past voor 1 mei de drempel aan
= t | Laat inwoners en ondernemers zelf een keer per jaar overbodige regels aanwijzen en behandel die openbaar.
t 'Kafkabrigade' langs laten komen
t schrapsessie in de raad, iedere fractie neemt 1 artikel mee
s ik wist er wel drie, niemand heeft ooit gevraagd
i degene die er last van heeft ziet het scherpst
s winkelier had voor zn uithangbord 3 loketten nodig
i zon grote schoonmaak is nog leuk ook
= v | Wie heeft eigenlijk belang bij al die regels die er telkens bijkomen?
v na 1 klacht meteen een nieuw verbod, moet dat?
s raadslid zag een loslopende hond en hup, aanlijngebied
v verzekeraar? jurist? of is het angst
i elk incident laat een artikeltje achter als een litteken
s die barbecueregel is er gekomen door eén boze mevrouw

% Hoe handhaaft de gemeente zo dat mensen het eerlijk vinden?
= i | Handhavers moeten eerst praten en pas daarna een bon schrijven.
s boa vroeg aan mijn zoon waar hij woonde en of het ging, geen boete, nooit meer gedaan
i een praatje kost niks
s kreeg er een omdat de container een uur te vroeg stond, €115
i gezond verstand is ook een wapen
!i praten praten praten, die lui op hun fatbikes lachen zich rot
t Gouda: gele kaart, rode kaart
= s | In de ene wijk wordt elke stoep gecontroleerd en in de andere komt nooit iemand.
s bij de villa's staan ze met drie suvs op het gras, niks aan de hand
s ik heb hier in tien jaar nog geen handhaver gezien
i gelijke monniken gelijke kappen
v waar rijden ze eigenlijk rond, is daar een kaart van?
s centrum 8 man, dorpen 0
!s hier in noord hangt om de hoek altijd wel een scooter van ze
= r | Handhaven na werktijd kan alleen wanneer er een team is dat ook in het weekend werkt.
r piketdienst met toeslag regelen
s overlast begint zaterdag elf uur, zij stoppen vrijdag vijf uur
r politie moet achtervang zijn, alleen gaan ze er niet op af
s 'wij zijn op maandag weer bereikbaar'
t drie gemeenten delen een nachtploeg, land van cuijk
= i | Gedogen is geen schande, als je het hardop zegt en uitlegt waarom.
s die volkstuinhuisjes staan er 40 jaar, iedereen weet het
i zeg dan ook gewoon: we doen er niets aan en daarom
s gemeente keek weg bij die camping en na 15 jaar opeens dwangsommen
i stilzwijgend door de vingers zien geeft later de grootste brokken
!i wie betaalt en netjes aanvraagt is dan de sukkel
a helder toelaten of consequent aanpakken, het gaat mis ertussenin
= t | Zet een buurtbemiddelaar in voordat de wet erbij wordt gehaald.
t Beterburen amsterdam, vrijwilligers, werkt bij blaffende honden top
s heg van 2.05 m, drie jaar procederen. een kop koffie had gescheeld
i burenruzie los je niet op met een meetlint
t bel eerst woningcorporatie, die hebben er één
s bemiddelaar ontdekte dat het om een oude erfenis ging
= x | De gemeente laat inwoners volgend jaar zelf de drie handhavingspunten voor hun wijk kiezen.
x wijkregisseur zet in januari de stembus bij de super
i zwerfvuil, hardrijders, hondenpoep: wij zetten ze zelf op volgorde
s nu komt de top 3 uit een computer in een kantoor
t Breda Haagse Beemden deed zo'n keuzelijst met stickers
!i dan wint altijd de hondenpoep en gaat niemand achter uitbuiting aan
= none
grap bon voor te veel plakbriefjes
leeg tuurlijk
proces waar moeten deze geplakt worden
offtopic mijn fiets staat fout zie ik
leeg ok

% Hoe krijgen deelnemers aan een burgerberaad de kennis die ze nodig hebben?
= i | Deskundigen moeten antwoorden op vragen van de deelnemers in plaats van college te geven.
s eerste zaterdag: vijf hoogleraren achter elkaar, na de tweede was ik weg
i laat óns de agenda van die mensen bepalen
t speeddaten met experts, 12 minuten per tafel, deed men in Zeist
i experts on tap, not on top
s ze gaf antwoord op iets wat niemand wilde weten
!i als je niks van warmtenetten weet kun je ook niks vragen, begin toch maar met een les
= a | Een klein pakket waar iedereen doorheen komt, of alles op tafel zodat niemand iets verbergt.
a 20 bladzijden of 2000
i te dun en men roept manipulatie, te dik en men leest het niet
s ik kreeg een ordner thuis, mijn man dacht dat het van de rechtbank was
a short and suspicious, long and unread
t laag voor laag, zoals een wikipedia-artikel: samenvatting, dan doorklikken
= r | Voorstanders en tegenstanders moeten even veel tijd krijgen en door een neutrale commissie zijn gekozen.
r begeleidingscommissie met pro én contra, anders start ik niet
s Urgenda zat er wel, de boeren niet
v wie koos die sprekers eigenlijk?
i één lobbyist die stiekem aanschuift verpest de hele boel
r disclose who pays every speaker
!i evenwicht tussen feiten en onzin is geen evenwicht
= t | Laat mensen die het aan den lijve ondervinden naast de wetenschapper zitten.
t een pakketbezorger bij het beraad over bezorgzones
s een mevrouw die in de kou zat maakte meer los dan alle grafieken
i ervaring is ook een bron
t excursie naar de stal, laarzen aan, hielp enorm
s the bus driver taught us more than the professor of mobility
t Ierland nodigde vrouwen zelf uit bij het abortusberaad
= s | Tussen de bijeenkomsten zoekt iedereen zelf op internet en komt met tegenstrijdige verhalen terug.
s Kees had een youtubefilmpje gezien van drie uur
s op de groepsapp vlogen de linkjes heen en weer
i huiswerk kun je niet verbieden
v who checks what we google at home?
t factcheckers van studenten journalistiek erbij in Tilburg
i maak er een programmaonderdeel van: breng mee wat je vond
= v | Mag een burgerberaad ook zelf de vraag verbouwen als die te eng blijkt?
v mogen we ook nul kiezen, of alleen tussen a en b?
s de vraag ging over vliegtuigen, wij hadden het over slapen
i na twee dagen snapten we dat het om iets anders draaide
v what if the question itself is the problem?
!i dan krijg je een antwoord op niets, opdrachtgever moet aan een kader kunnen houden
= x | De gemeente test de informatie vooraf met een groepje niet-ingewijden en past die dan aan.
x Roos doet 3 feb een proefsessie met cursisten van Taalhuis
x herdruk infogids twee weken voor de start
s het woord 'transitievisie' kwam er acht keer in voor
i als mijn buurjongen het snapt is het goed
t pretest panel such as the one used in Oregon

% Wat vraagt goed gespreksleiden tijdens een burgerberaad?
= i | De gespreksleider moet stille deelnemers ruimte geven zonder hen voor het blok te zetten.
s naast mij zat een jongen die de hele dag niks zei en het beste idee op een servet had
t eerst alleen schrijven, dan pas rondje
i wie het hardst praat heeft meestal niet het meest gelijk
i silence is fine, being skipped is not
t praatstok, klinkt suf, werkt
s ik kreeg ineens een beurt en klapte dicht
= r | Gespreksleiders mogen geen belang hebben bij de uitkomst en komen dus niet uit het stadhuis.
r begeleiding inkopen buiten de eigen organisatie
s onze tafelheer bleek projectleider van het plan waarover het ging
i dienst leveren en toekijken gaat niet samen
!s die ambtenaar deed het juist geweldig, wist tenminste hoe de hazen lopen
r no council staff at the tables
t pool van G1000.nu of Bureau Burgerberaad
= t | Werk in kleine, wisselende tafels met een zichtbaar verslag dat de groep zelf corrigeert.
t elke ronde andere stoelen, loten met speelkaarten
s ik herkende mijn eigen zin niet meer terug
t scherm naast de tafel, meetypen, iedereen kan roepen 'zo zei ik het niet'
i acht man is het maximum
t Duits systeem: flipchart plus rode potlood voor deelnemers
= s | Aan het eind wordt er te snel gestemd, en het gesprek dat net begon te lopen breekt af.
s om kwart voor vijf moesten er 60 voorstellen doorheen
s bingo met stickers
i haast verpest wat zes zaterdagen opbouwden
s we just got to the hard part and then: vote!
v waarom geen extra dag in het contract gehouden?
!s zonder die stemming zaten we er nu nog
= i | Onenigheid hoort in het advies te staan, want gladgestreken eenstemmigheid gelooft niemand.
i minderheidsstandpunt met naam en argument
s ik was tegen, nergens te vinden in het boekje
i unanimity smells
t model Belgische Ostbelgien: percentages achter elke zin
i liever twee scherpe opvattingen dan één grijze
= none
proces microfoon doet het niet
leeg amen
grap experts uit de tap, graag met schuim
offtopic vegetarische lunch was op
leeg haha ja

% Hoe blijven kleine eilandgemeenten zelfstandig en toch opgewassen tegen hun taken?
= i | Een eiland is geen gewone kleine gemeente, dus moet de wet uitzonderingen toelaten.
s zelfde verantwoording als Rotterdam, met 1 jurist die ook de haven doet
i Schiermonnikoog 950 inwoners, zelfde formulieren als een stad
s brandweerkazerne moet binnen 8 min bijstand krijgen, over zee?
i maatwerk in Gemeentewet, artikel eilanden
!i elke uitzondering is het begin van tweederangs bestuur
v is er al een lijst met wetten die hier niet passen?
= a | Met z'n vijven één organisatie vormen of ieder bij de eigen vastewalgemeente aankloppen.
a Waddenfederatie of contract met Leeuwarden
s Vlieland-Terschelling is dichterbij dan Harlingen, maar er vaart in de winter niks
i vijf eilanden, vijf eigenwijzen
i de wal snapt het getij niet
a onderling delen kost boottijd, uitbesteden kost zeggenschap
t Ameland laat belastingen doen door Noardwest
= s | Het ambtenarenapparaat hangt aan een paar mensen die alles tegelijk doen.
s Griet is burgerzaken, verkiezingen en paspoorten, en dan griep
s vacature planoloog 3 jr open, geen huis te krijgen
s wethouder plakt zelf de posters
i één vertrek is hier een crisis
v wie vervangt de BOA in februari?
!i breed inzetbaar zijn maakt het werk juist leuk, geen probleem van maken
= r | Personeel van buiten komt alleen wanneer er een woning bij de baan wordt geleverd.
r dienstwoning terug, 6 per eiland
s juf zegde af toen ze de huurprijzen op Texel zag
r geen huis geen handtekening
t zorgorganisatie kocht zelf 4 appartementen op Terschelling
s starter slaapt in caravan tot het seizoen begint
= t | Werk op afstand met vaste eilanddagen, zoals de Deense en Schotse eilanden doen.
t Fanø: jurist zit twee dagen per maand ter plaatse, verder via Teams
t Orkney island desk, maar dan in het Fries
s mijn Wmo-consulent zag ik op een schermpje, ging prima
i koppel afspraken aan de bootdienst
!s Teams viel uit bij storm en toen had ik niks
= x | De vijf colleges leveren gezamenlijk voor de herfst een lijst knelpunten bij het ministerie in.
x Vlieland trekker, klaar 1 oktober
x secretarissen bellen wekelijks, vrijdag 9 u
i één mond richting Den Haag
s vorig jaar gingen er vijf brieven met vijf verzoeken
t neem model van de BES-evaluatie Raad van State

% Wie beslist er over de drukte, de boot en de natuur rond de eilanden?
= i | Inwoners van het eiland horen mee te beslissen over de veerboot, want die is hun snelweg.
s kind naar ziekenhuis, boot vol met fietsers
i concessie gaat over ons hoofd heen, ministerie en reder
s 06.45 geschrapt, dus geen dokter op de wal halen op 1 dag
i stoel voor eilanders in klantenraad met vetorecht
v wie zegt er iets van de prijs?
!i Doeksen moet ook kunnen varen zonder dat 5 raden meesturen
= s | Toeristen brengen het geld binnen en jagen tegelijk de bewoners van hun eigen straat.
s juli: 12 x zoveel volk, riool loopt over
s buurhuis 46 weken donker
s zonder hen geen bakker in januari
i eilandgevoel verkoop je maar één keer
s dochter van de slager kan hier niks kopen, opa's huis ging voor 8 ton
!s laat ze komen, ik leef ervan en de winter is lang genoeg stil
= t | Stel een bovengrens aan bedden en handhaaf recreatief bezit met een zelfbewoningsplicht.
t Vlieland: beddenplafond, sinds jaren
t opkoopbescherming, zie Texel 2022
i elk hotel erbij is een huis eraf
x college Ameland legt in april quotum aan raad voor
i niet groeien is ook beleid
t forensentax verhogen a la Zeeuwse kust
= v | Hoeveel overheden gaan er eigenlijk over het wad, en wie hakt er een knoop door?
v RWS, LVVN, drie provincies, Unesco: wie bel ik over een vaargeul?
s baggeren duurde zo lang dat de boot vastliep
v is de Beheerautoriteit nu baas of secretaris?
i spaghetti van tafels
s 14 ambtenaren op 1 zeehondenbank
a één waddenautoriteit of betere afstemming
= i | Natuur is hier geen tegenstander maar de reden dat men er woont en komt.
i zonder kwelder geen eiland
s kokkelvisser telt nu vogels voor het ministerie
i bescherming en brood zijn twee kanten van dezelfde dijk
s opa viste, ik gids, zelfde plaat
!s broedseizoen en wij mogen dan niet eens over ons eigen strand
t lesprogramma Wadwachters op school
= none
leeg eens
grap laatste boot halen, tot de volgende ronde
proces graag 1 punt per briefje
offtopic windkracht 8 vannacht
leeg ja

% Hoe werken landen samen aan een rivier die over de grens stroomt?
= i | Een rivier moet je bekijken van bron tot monding en niet vanaf de plek waar hij je land binnenkomt.
s wij tekenen de Geul alsof ze in Cottessen ontspringt
i stroomgebied is de maat, geen streep op een kaart
i the river has no passport
s op onze hydraulische kaart is België een wit vlak
t Internationale Maascommissie, gebruik hun model
i dweilen in Valkenburg terwijl de kraan in Plombières loopt
= s | Waarschuwingen over hoogwater kwamen in 2021 te laat, omdat metingen van de buren niet werden gedeeld.
s Schleiden lag al onder toen bij ons de telefoon ging
s ik hoorde het van een tante in Eupen, niet van de veiligheidsregio
v waarom zagen wij hun peilmeters niet live?
s data came by fax, no joke
i een uur eerder weten had honderd auto's gered
!s Roerverband gaf tijdig door, wij lazen het niet
= t | Deel meetgegevens in één open systeem dat beide landen op hun scherm hebben.
t Dinkel: waterschap Vechtstromen en NLWKN kijken in hetzelfde portaal
t zet de Waalse stations gewoon in Hydronet
i zelfde getal, zelfde kleur, zelfde moment
i one dashboard, two languages
r eerst de pegels op gelijke hoogtenorm, NAP en TAW schelen 2,33 m
= r | Zonder verdrag met geld en bevoegdheden blijft samenwerking hangen op goede wil.
r mandaat om te tekenen voor retentie aan de overzijde
s de Duitse dijkgraaf wilde wel maar Düsseldorf niet
i vriendschap vult geen bekken
r financiering via Interreg is eindig, structurele pot nodig
v wie betaalt een bekken in Stolberg waar Kerkrade droog van blijft?
!i met een verdrag ben je tien jaar bezig, laat de buren gewoon graven
= a | Water bovenstrooms vasthouden kost daar landbouwgrond, terwijl de winst beneden valt.
a akkers in de Eifel of kelders in Meerssen
i wie droog zit moet betalen voor wie natte voeten krijgt
s Belgische boer: 'en ik dan?'
t blauwe diensten, vergoeding per kuub, Oostenrijk doet dit
a pay upstream farmers or build walls downstream
= x | Limburg en Wallonië houden dit najaar een gezamenlijke oefening met echte pompen.
x WL levert 6 pompen, Luik de brandweer, 14 november
x Ilse vertaalt het draaiboek voor oktober
s laatste oefening was op papier en in het Engels van niemand
i papier wordt nooit nat
t combine it with the Benelux exercise calendar

% Hoe spreken overheden en bewoners aan beide oevers met elkaar over de rivier?
= i | Mensen aan beide oevers hebben meer met elkaar gemeen dan met hun eigen hoofdstad.
s in Kessenich en Thorn roepen ze dezelfde kerkklok na
i Brussel en Den Haag wonen niet aan het water
s we leenden elkaar zandzakken, geen ambtenaar gezien
i neighbours first, nations later
s opa zwom naar de overkant om te vrijen
!i zodra er grind verdiend wordt is de vriendschap snel over
= s | Taal en bestuurscultuur maken dat overleg vaak bij beleefdheid blijft.
s de Duitsers komen met vijf juristen, wij met een schets
s in Luik gaat eerst het eten op tafel, daarna pas 't onderwerp
i 'das prüfen wir' is nee, duurde drie jaar eer ik dat doorhad
s nobody dared to say they did not understand the French
t tolk die ook verstand van water heeft, goud waard
i vous of je, het doet ertoe
= t | Begin met iets tastbaars zoals een gezamenlijk vispad of een pontje.
t zalmtrap bij Lixhe, stond er in 2 jaar
t fietspontje Berg-Meeswijk, iedereen blij
i van een klein succes drinkt men samen een pilsje
s na die bever kenden we elkaar bij de voornaam
t clean-up day, Maas Cleanup, 200 km both banks
!i pontjes zijn gezellig maar houden geen druppel tegen
= v | Bij wie kan een bewoner terecht als de vervuiling van over de grens komt?
v dode vissen in de Roer, wie bel ik: Roermond of Heinsberg?
s drinkwaterwinning stilgelegd om een lozing 40 km verderop
v mag ik bezwaar maken tegen een Vlaamse vergunning?
i PFAS van 3M vraagt niet om een stempel
s I phoned four agencies, each named the next
t Grensinfopunt doet alleen werk en belasting, breid dat uit naar milieu
= i | Scholen en dorpen langs het water moeten elkaars verhaal over overstromingen leren kennen.
i kinderen tekenen hun eigen hoogste streep
t expositie Wasser/Water reist van Stolberg naar Valkenburg
s bij ons is het 1993, bij hen de Ahr, dezelfde modder
i wie de rouw van een ander kent bouwt anders
x leerkrachten uit Vaals en Aken ruilen in mei een lesweek
r lesmateriaal in twee talen, vooraf
= none
leeg klopt
grap water onder de brug
proces can we get more pens
offtopic vlaai was heerlijk
leeg ++

% Wanneer mag een gemeente een algoritme laten meebeslissen?
= i | Een mens moet de beslissing kunnen dragen, ook als de computer hem heeft voorbereid.
i 'het systeem zegt nee' mag nooit een antwoord zijn
s mijn uitkering stopte, niemand aan de balie wist waarom
i handtekening van een ambtenaar van vlees en bloed eronder
s een medewerker gaf toe dat ze de score altijd overnam
i knopdrukker is geen beslisser
!i mensen discrimineren ook, soms is de machine eerlijker
= r | Vooraf moet vaststaan dat een model niet bepaalde groepen vaker aanwijst.
r bias-toets, niet achteraf als de krant belt
s Rotterdam: jonge moeders met weinig Nederlands scoorden hoog
r IAMA invullen en laten lezen door iemand van buiten
v hoe weet ik of mijn postcode meetelt?
i toeslagen is hét voorbeeld, niet nog eens
t Amsterdam stopte Slimme Check na een proef, durf dat ook
= a | Fraude opsporen of mensen op een recht wijzen: hetzelfde instrument, een heel andere overheid.
a vang de zondaar of vind de stille arme
i keer het om: zoek wie bijzondere bijstand misloopt
s niemand komt ooit aan de deur met geld dat je vergeten bent
t Inlichtingenbureau, niet-gebruik AIO, bestand lag er al
!i opsporen is gewoon ook een taak, foei hoeft niet
i spiegelbeeld van dezelfde lijst
= t | Houd het bij eenvoudige rekenregels die iedereen kan natellen.
t beslisboom van acht vragen, hangt op A3 aan de muur
i excel wint van magie
s leverancier kon zelf niet uitleggen wat de doos deed
i als ik het niet aan mijn tante uitgelegd krijg gebruik ik het niet
t open source zoals Open Regels van de Belastingdienst
= v | Wie is aansprakelijk als een ingekocht systeem een fout maakt?
v softwareboer, wethouder of teamleider?
s in de kleine letters stond: gebruik voor eigen risico
v kan ik die broncode opvragen of is dat bedrijfsgeheim?
i raad moet weten wat er in huis draait
s contract liep via een shared service, niemand las het
r inkoopvoorwaarden VNG voor AI van toepassing verklaren
= s | Gemeenten gebruiken al lang veel meer algoritmes dan ze zelf weten.
s parkeerscanauto, ook eentje
s bij navraag vond de afdeling er 43, gedacht werd 6
i elk spreadsheet met een drempelwaarde telt
s het zit verstopt in een update van Centric
v rekent AFAS ook al mee aan verzuim?

% Hoe maken we het gebruik van slimme systemen zichtbaar voor inwoners en raad?
= t | Vul het algoritmeregister en hang er een uitleg bij voor niet-technici.
t algoritmes.overheid.nl, Den Haag schrijft nette kaartjes
s ik zocht mijn eigen gemeente: 0 resultaten
i regel 1: wat doet het met mij
t filmpje van een minuut, Utrecht
!i een register is een kerkhof, niemand wandelt er
s veld 'doel': 'efficiency'. punt.
= i | De raad moet zelf over inzet van kunstmatige intelligentie beslissen en het niet als bedrijfsvoering afdoen.
i dit is politiek, geen printer
s wij hoorden van de proef toen hij al over was
v waarom staat er niets over in de kadernota?
i kaders door volksvertegenwoordiging, techniek door vakmensen
!i raadsleden weten amper wat een wachtwoordmanager is
x griffie plant in november een thema-avond met Rathenau
= s | Ambtenaren gebruiken chatbots stiekem, omdat ze geen duidelijke spelregels hebben gekregen.
s brief geschreven met chatgpt, met bsn erin...
s verboden op het netwerk, dus dan op de telefoon
i verbieden jaagt ondergronds
s collega deed in 10 min wat mij een middag kost, durfde t niet te zeggen
t provincie Overijssel: eigen afgesloten model, met gebruikswijzer
r verwerkersovereenkomst eerst rond
= r | Burgers moeten altijd een mens aan de lijn kunnen krijgen, ook als de robot goed werkt.
r telefoonnummer bovenaan iedere brief
s 'ik begrijp uw vraag niet', vijf keer achter elkaar
i mijn vader heeft geen DigiD en dat wordt niks meer
s Gem, de chatbot, was eigenlijk best aardig
!i voor een afvalkalender hoef ik geen ambtenaar te spreken
r uitwijk naar balie zonder afspraak
= x | Vier gemeenten laten inwoners dit jaar meetesten voordat een systeem wordt ingevoerd.
x Enschede regelt panel van 20, start 1 juni
x privacyofficers wisselen bevindingen elke eerste dinsdag
s bij het zorgplatform snapte 1 op 3 de vraag verkeerd
i test met mensen die boos zijn, niet met fans
t digipanel van de bieb inschakelen
= none
leeg eens!
grap dit briefje is geschreven door een robot
proces timer stond verkeerd
offtopic wifi wachtwoord iemand?
leeg hm

% Hoe stuurt een gemeente met haar eigen grond?
= i | Een gemeente zonder eigen grond heeft bij woningbouw weinig in te brengen.
s projectontwikkelaar zat al sinds 2004 op die weilanden
i wie bezit, bepaalt
s we smeekten om sociale huur, hij lachte ons uit
i no land, no leverage
!i met een goed omgevingsplan en kostenverhaal kom je een heel eind zonder bezit
v waarom hebben we dat in de crisis verkocht?
= a | Actief kopen met kans op verlies of afwachten en minder te zeggen hebben.
a risico nemen of op de tribune zitten
s Apeldoorn verloor 200 miljoen, dat zit er nog diep in
i durven zonder gokken
a own it and sweat, or watch and complain
s in 2012 stond er 70 ha op de balans, slapeloze nachten
i passief is ook een keus, alleen zie je de rekening later
= t | Gebruik het voorkeursrecht vroeg, nog voordat plannen uitlekken.
t Wvg vestigen op vrijdagmiddag, publicatie maandag
t Leiden had 'm binnen een week door de raad, in beslotenheid
s toen de visie in de krant stond was alles al doorverkocht
i zwijgen is goud per m2
t notarial check on option contracts first
!i boer die er 3 generaties zit voelt zich bestolen door zo'n brief
= r | Aankoop vraagt om een vaste buffer en een raad die snapt welk gevaar er in het boek zit.
r weerstandsvermogen ratio min 1,4
r MPG twee keer per jaar met scenario's
s raadsleden knikten, niemand stelde één vraag over de rente
v wat gebeurt er als de markt twee jaar stilvalt?
i a council that cannot read a land account should not buy land
t cursus grondexploitatie voor raadsleden bij de VNG, drie avonden
= s | De opbrengst van grond is jarenlang gebruikt om gaten elders te dichten.
s zwembad betaald met bouwkavels, zo ging dat
s grondbedrijf was de pinautomaat van het college
i hoogste bieder wint, starter verliest
s nu er niks meer te verkopen is zie je het tekort
!s bij ons ging elke euro terug in parken en riool van de wijk zelf
i eenmalige winst voor vaste lasten, dom
= i | Erfpacht en uitgifte onder voorwaarden houden huizen ook na tien jaar nog betaalbaar.
s eerste koper streek 120.000 winst op na twee jaar
t KoopGarant, SWEA, anti-speculatiebeding 10 jr
i hou de bodem, verkoop alleen het dak
t Community land trust H-buurt, Bijlmer
!i erfpacht? vraag in Amsterdam hoe blij ze daarmee zijn
i keep the soil public forever

% Wat is een eerlijke verdeling van de waarde die ontstaat als grond van bestemming verandert?
= i | Wie rijk wordt van een streepje op de kaart, hoort daarvan een flink deel terug te geven.
s van 8 naar 300 euro per meter, in één raadsavond
i slapend rijk worden is geen verdienste
t planbatenheffing, ligt al klaar bij BZK
s school, weg en groen betaalt de gemeenschap
i windfall for one, bill for all
!i grondeigenaar draagt ook jaren rente en risico hoor
= v | Wanneer is onteigenen te verdedigen tegenover iemand die er is opgegroeid?
v voor een dijk snap ik het, maar voor een bedrijventerrein?
s mijn vader plantte die notenbomen
i geld vergoedt stenen en geen herinnering
v is drie keer vragen genoeg geprobeerd?
s ze stonden met een taxateur op de stoep op sinterklaasavond
i last resort, and then generously
= s | Tussen gemeenten ontstaat een wedloop met goedkope bedrijfsgrond.
s distributiedoos vertrok van Tiel naar Waalwijk voor een tientje per meter
s ondernemer speelt ons uit, hij zei het gewoon
i tegen elkaar opbieden met andermans weiland
t regionale prijsafspraak Stedendriehoek
s three towns, one warehouse, zero profit
a samen één terrein of elk een halfleeg
= t | Leg opbrengst en kosten per gebied open, zodat bewoners kunnen zien waar het geld blijft.
t simpele taartpunt op het bouwbord
i grex is geheim, en dus denkt men het ergste
s ik vroeg ernaar en kreeg een zwartgelakt excelblad
t Nijmegen Waalfront publiceerde na afloop alles
!i open kaart tijdens onderhandelen is je keel aanbieden
= x | De gemeenten stellen voor het einde van het jaar een gezamenlijke grondbank in.
x Projectgroep olv Peter, notaris in nov
x provincie Gelderland legt 15 mln in, besluit PS december
i ruilgrond op voorraad, dan kun je boer A naar B helpen
t BBL did it for nature for decades
v krijgt elke gemeente evenveel te zeggen?
= none
leeg zo is het
proces pauze?
grap grondig besproken
offtopic mooie bloemen op tafel
leeg idem dito

% Hoe gaat de overheid om met mensen die het niet eens zijn met een besluit?
= i | Eén telefoontje na een bezwaar lost meer op dan een hoorzitting van drie heren aan een tafel.
s ze belde zelf en zei sorry, ik heb het ingetrokken
i bel binnen een week, kost niks
s was een verkeerd huisnummer, daar gingen dus 5 maanden overheen
t Passend contact met de overheid, gesprekskaarten gratis te downloaden
s meneer van bezwaar had aardige stem, dat scheelde al de helft
!i ik wil het zwart op wit, bellen is afpoeieren
= s | De bezwaarcommissie voelt voor inwoners als een rechtbank, terwijl het dat niet is.
s mn man had zn trouwpak aan
s drie juristen, een griffier en ik met een plastic tasje
i onderuitgezakte heren met 'edelachtbare' in de lucht
s ik mocht zeven minuten, mijn knieen trilden
v waarom hangt daar een portret van de koning?
t Zwolle doet het aan ronde keukentafel met koffie
= r | Informele oplossing kan alleen als de behandelaar mag afwijken zonder vijf handtekeningen.
r mandaat tot 5000 euro bij de medewerker zelf
s hij gaf me gelijk en moest het aan zijn baas vragen en die aan de zijne
r jurist erbij die zegt hoe het wél kan
i bevoegd en bang gaat niet samen
s 'ik snap u, maar'
= a | Strak binnen de termijn of later en zorgvuldig: inwoners willen weten waar ze aan toe zijn.
a snel fout of traag goed
s twaalf weken werd een jaar, huis al verkocht
i stuur elke maand een berichtje waar het ligt
v dwangsom van 1442 euro, wie wordt daar beter van?
!i wettelijk is wettelijk, geen gemaar
s ambtenaar zei eerlijk: ik heb er nog 300 liggen
= i | Een bezwaar is gratis advies, en de gemeente moet er iets van leren.
s 60 brieven over dezelfde stoep, 60 keer afgewezen
i top tien van klachten in het MT bespreken
t jaarverslag bezwaar als strip, Leeuwarden
s zelfde formulier, zelfde fout, al vier jaar
i wie klaagt geeft nog om je
x kwaliteitsmedewerker bundelt elke zomer de drie grootste missers
= v | Wat doe je met iemand die blijft schrijven en bellen, jaar na jaar?
v mag je ook een keer nee zeggen?
s buurman heeft 212 bezwaren lopen, het is zijn hobby
s achter al die brieven zat een vrouw die haar zoon verloor
i ga erheen, neem tijd, luister 1 keer helemaal
t vaste contactpersoon, advies van de Nationale ombudsman
!i soms moet je gewoon de telefoon ophangen voor je mensen

% Hoe worden rechten bereikbaar voor mensen die de weg niet weten?
= s | Wie de weg niet kent dient geen bezwaar in, en zo krijgen mondige mensen vaker gelijk.
s mijn broer is advocaat dus ik kreeg het terug, de buren niet
s moeder gooit blauwe enveloppen in een la
i rechtsbescherming voor hoogopgeleiden
s op zes weken reageren, ze was toen net bevallen
v hoeveel mensen geven het op, weet iemand dat?
!s onze taalcursisten schreven samen een brief en wonnen
= t | Zet onafhankelijke hulp op plekken waar mensen toch al komen.
t sociaal raadslieden in de bieb, elke dinsdag
t juridisch loket in het ziekenhuis, Roermond
i iemand die niet door de gemeente betaald wordt, dat scheelt
s bij de voedselbank zit een student rechten, lange rij
t rechtswinkel bus in Drenthe
= i | Een brief moet vertellen wat je kunt doen als je het er niet mee eens bent, in een zin bovenaan.
s stond op bladzijde 4 onder 'rechtsmiddelenclausule'
i groot, bovenaan, met een nummer
s las het drie keer, dacht dat ik gewonnen had
v wat is 'niet-ontvankelijk' in godsnaam
i zeg gewoon: oneens? bel karin.
= r | Fouten mag je alleen op burgers verhalen als ze begrepen wat er van hen werd gevraagd.
r recht op vergissen in de wet, eerst dat
s tas boodschappen van haar moeder, 7000 terugbetalen (Wijdemeren)
i dom is niet crimineel
s vinkje vergeten, boete van een maandsalaris
!i op een gegeven moment is er ook eigen verantwoordelijkheid
r check of post is aangekomen
= x | De gemeente begint in maart met een onafhankelijke inwonersadvocaat voor ingewikkelde gevallen.
x twee jaar proef, 1 fte, geen leidinggevende in het stadhuis
x Fatima schrijft de vacature voor 10 januari
i iemand die naast je zit en niet tegenover
s ombudsman zit in Den Haag, die komt niet in Stadskanaal
t lokale ombudsvrouw, Rotterdam heeft er al jaren een
!i nog een loket erbij, fijn, los liever de oorzaak op
= none
grap ik maak bezwaar tegen deze vraag
leeg inderdaad
proces deze stift is leeg
offtopic iemand een paraplu laten staan
leeg )

% Hoe neemt een gemeente een besluit over opvang van asielzoekers waar ze achter kan blijven staan?
= i | Zeg eerlijk dat de opvang er komt en laat inwoners meepraten over hoe, niet over of.
s avond begon met 'we luisteren' en de handtekening was al gezet
i nepkeuze is erger dan geen keuze
v wat valt er nog te zeggen dan?
i say it's decided, then open the doors for the details
s bij ons mochten we over het hek, de looproute en de fietsen gaan, prima
!i als ik niet nee mag zeggen blijf ik thuis
= a | Vroeg iets vertellen terwijl nog veel onzeker is, of wachten tot alle feiten er zijn.
a half verhaal of te laat
s de locatie lekte uit via een makelaar
i geruchten zijn sneller dan persberichten
a early and vague versus late and complete, both hurt
i zeg ook wat je nog niet weet
s hotel was al gehuurd voor de buren een brief kregen
= r | De raad moet zelf ja zeggen voordat het college tekent, anders draagt niemand het.
r wensen en bedenkingen volstaat niet, echt besluit
s burgemeester tekende op grond van de noodknop, raad las het op Teletekst
i dekking voor de wethouder, moed van de raad
r hoofdelijke stemming, met naam
!i in augustus is de raad met vakantie en slapen mensen in Ter Apel op het gras
i let every councillor own it
= t | Werk met kleine gesprekken per straat in plaats van een grote zaal met microfoons.
t Kaatsheuvel: vijf inloopdagen, nooit meer dan acht stoelen
s in de sporthal schreeuwden er 40, 300 zwegen
i een microfoon maakt van iedere kwaaie een acteur
t keukentafel bij de directe buren, eerst die
t doorbell round by the mayor himself
s mevrouw durfde pas te huilen toen de rest weg was
= s | Door de zwabberende wetgeving weten gemeenten niet meer waar ze aan toe zijn.
s spreidingswet in, spreidingswet uit, spreidingswet toch
s provinciale regietafel ging over aantallen van vorig jaar
i een minister die zegt dat het niet hoeft slaat ons de benen weg
v krijgen we die bonus nou nog of niet?
s contract COA liep 5 jaar, kabinet 11 maanden
!s bij ons maakt Den Haag niks uit, wij deden het al sinds '94
= v | Waarom vangt de ene gemeente al jaren op en de andere niets?
v Wassenaar, waar blijf je?
s hier 600 bedden op 9000 mensen, hiernaast nul
i verdeling naar draagkracht, niet naar wie het eerst zwicht
v who checks the ones that keep saying no?
s Westerwolde doet het al decennia, nooit bedankt
t ranglijst per provincie publiceren

% Hoe leven buurt en opvang goed met elkaar als het er eenmaal is?
= i | Kleine locaties midden in het dorp geven minder onrust dan een grote aan de rand.
s 40 man in de oude pastorie, na een maand kende je ze bij naam
i opvang naar menselijke maat
s kazerne met duizend, niemand komt erin of eruit
i small is neighbourly
!i klein is zo duur per bed dat het COA het niet doet
v is 50 plekken rendabel?
= t | Vul vanaf de eerste dag de tijd met taal, sport en werk zodat mensen elkaar leren kennen.
t VVV'03: jongens van het azc in het tweede
s hij repareerde mijn fiets en nu heeft ie een contract bij de Halfords
t tewerkstellingsvergunning na 6 maanden, UWV-team helpt
i niksen maakt gek
t The Hague's Plan Einstein, oh no that was Utrecht, look it up
s taalmaatje werd mijn vriendin
= r | Er hoort een telefoonnummer te zijn dat ook 's nachts wordt opgenomen wanneer er iets misgaat.
r 24/7 lijn, bemand door iemand met bevoegdheid
s fietsen weg, 3 x gebeld, bandje
r wijkagent met vaste uren op het terrein
i vlot reageren op het kleine voorkomt het grote
s na twee incidenten hing de hele straat op de app
= s | De meeste mensen zijn niet voor of tegen maar gewoon bezorgd, en dat hoor je nergens.
s ik wil helpen en ik fiets 's avonds liever om, allebei waar
s op facebook zijn het óf racisten óf heiligen
i het stille midden heeft geen spandoek
s many of us are just unsure, is that allowed?
i bang zijn mag, vraag door
!s in ons dorp was het echt 80 procent tegen, dat midden bestaat niet
= x | De gemeente richt voor de opening een omwonendengroep in met eigen budget en mandaat.
x 12 leden, eerste bijeenkomst voor 15 januari, €20.000
x Bert (buurtvereniging) wordt voorzitter
i geen praatclub, laat ze over het plein en de verlichting gaan
t begeleidingscommissie Cranendonck, reglement opvragen
s vorige klankbordgroep is na 3 keer leeggelopen
= none
leeg eens met hierboven
proces niet door elkaar praten aub
grap wie vangt ons op na deze middag
offtopic is er ook thee
leeg same

% Hoe komen gemeenten in een energieregio tot keuzes over wind en zon?
= i | De regio moet zoekgebieden kiezen op landschap en netcapaciteit en niet op welke gemeente het minst tegenstribbelt.
s molens staan waar toevallig geen actiegroep zat
i kabel bepaalt kaart
s wij kregen er 9, stad kreeg er 0 en wel de stroom
i kijk naar bodem en station, niet naar wie het hardst gilt
v waarom altijd op de gemeentegrens?
!i zonder bereidwillige raad krijg je nergens een paal in de grond
= s | Raden kregen de strategie als pakket voorgelegd, en konden er niets meer aan veranderen.
s tekenen bij het kruisje, 1.0 lag klaar
s amendement? 'dan moeten 17 andere raden ook opnieuw'
i wij waren stempelmachine
s presentatie 68 sheets, vragen mocht in de chat
v wie heeft ons eigenlijk vertegenwoordigd aan tafel?
!s bij ons zat er een raadsklankbord bij vanaf dag 1, dus niet zeuren
= a | Veel zon op daken en weinig molens, of juist andersom met minder kosten en meer zicht.
a €/MWh of horizon
i dak eerst, dan pas weiland
a zomerpiek van panelen of winterwind, net kan niet beide
s stroomprijs zondagmiddag negatief, paneel staat uit
i tweehonderd ha glas is geen akker meer
s zie vanaf mijn keuken nu 14 rode lampjes
= r | Bouwen kan pas als de netbeheerder zwart op wit een aansluiting toezegt.
r toezegging Enexis vóór vergunningaanvraag
s park klaar in 2023, stekker volgt in 2029
r transportindicatie bij elk zoekgebied
t cable pooling Zeewolde, wind en zon op één kabel
i papieren terawattuur branden geen lamp
x liander levert voor 1/10 kaart met ruimte per onderstation
= i | Provincie mag doorzetten als gemeenten jarenlang om de hete brij heen draaien.
i iemand moet de boeman zijn
s acht jaar praten, nul molens, vier wethouders versleten
i dan liever een inpassingsplan uit Arnhem
!i doordrukken van hogerhand: kun je de volgende verkiezing wel vergeten
v wanneer is geduld op?
s GS dreigde, raad had binnen drie maanden een plek

% Hoe delen omwonenden eerlijk in de lasten en lusten van een windpark?
= i | De helft van het park hoort van de streek te zijn, met echte zeggenschap en niet alleen een obligatie.
s 4 procent rente en een taart bij de opening, da's geen bezit
i mede-eigenaar praat anders over geluid
t Deltawind Goeree, 3000 leden, sinds 1989
i stem aan tafel waar over winst wordt beslist
!i wie heeft er nou 500 euro over om in te leggen? de villa's
t 50% eis in omgevingsbeleid, Staphorst
= t | Keer de vergoeding uit naar afstand, zoals bij windparken in de Drentse Monden.
t staffel per woning: 500 m, 1000 m, 1500 m
t burenregeling WP Krammer, elk jaar netjes overgemaakt
s ik slaap er slecht van, de man die er 6 km af woont kreeg hetzelfde
i dichtbij telt zwaarder
v telt mijn slagschaduw mee of alleen meters?
= s | Het dorp raakte gespleten tussen grondeigenaren die verdienen en buren die uitkijken.
s twee broers, één met molen, praten niet meer
s op de kaartclub zwijgt men sindsdien over het weer
i 40.000 per jaar voor hem, gezoem voor mij
s boerderij beklad met 'verrader'
t grondvergoeding in pot voor alle eigenaren binnen de cirkel, Nijmegen-Betuwe
s dominee heeft een avond gehouden, hielp ook niet
= v | Wie bewaakt de gezondheid en het geluid als het park eenmaal draait?
v bromtoon om 2 uur, wie meet dat?
s gemeente verwijst naar dienst, dienst naar exploitant
i onafhankelijk meetpunt, cijfers live
v na Nevele geen landelijke norm, wat geldt dan?
s app van het park met knop 'hinder', nooit antwoord
t stilstandregeling bij klachten zoals Houten
!s RIVM heeft alles al drie keer uitgezocht, er is niets
= x | Het gebiedsfonds wordt dit jaar door bewoners ingericht en keert in januari voor het eerst uit.
x statuten via notaris Emmeloord, mei
x dorpsbelang kiest 5 bestuursleden op 12/9
i wij bepalen, niet de exploitant met zijn logo op de speeltuin
s vorige keer ging het geld naar een rotonde
t reglement Windfonds Urk afkijken
= none
leeg eens
grap waait wel over
proces tafel 4 is klaar
offtopic zonnepanelen te koop, bel mij
leeg nvt

% Hoe maken gemeenten in een regio samen waar wat ze in de woondeal hebben afgesproken?
= i | Aantallen op papier bouwen geen huis; de regio moet sturen op vergunningen en obstakels per plek.
s deal zegt 14.200, vorig jaar 611 opgeleverd
i tel sleutels, geen intenties
t versnellingstafel Foodvalley, elke 6 weken langs de tien stroefste locaties
i a target is not a building site
s bij ons ligt het aan één beschermde vleermuis en één stikstofberekening
v waar zit het nou eigenlijk vast?
= s | De buurgemeente bouwt alleen duur, en laat sociale huur over aan de centrumstad.
s Bloemendaal: 3 procent. Haarlem: de rest
s ons dorp 'leent zich niet voor flats'
i ieder z'n portie, ook de lommerrijke
s villas for them, queues for us
t regionale vereveningspot, wie niet bouwt betaalt
!s bij ons wil geen corporatie komen, al vragen we het op onze knieën
= r | Tweederde betaalbaar lukt niet zonder rijksbijdrage voor het onrendabele deel.
r WBI-geld langjarig toegezegd, niet per tranche
s tekort per woning 45k, dekking onbekend
r eerst btw en grond oplossen
i wie het percentage eist legt bij
v zijn die cijfers nog van voor de rente?
!i goedkoper bouwen kan best, kijk naar fabriekshuizen
= a | Buiten de stad nieuwe wijken openen of binnenstedelijk blijven puzzelen.
a weiland snel of parkeerterrein traag
i straatje erbij, zoals de minister zei, dan hoor je niemand
s stadsvernieuwing kost acht jaar procedures en een bodemsanering
i every meadow you keep is a tower you must explain
a groen opofferen of balkons stapelen
= t | Gebruik één regionaal dossier met gelijke spelregels, zodat ontwikkelaars niet gaan winkelen.
t standaardcontract Metropoolregio, 24 pagina's, klaar
s hier 30% sociaal, daar 20, raad waar hij heen ging
i zelfde lat voor iedereen
t Woonakkoord Rijnmond, bijlage 3
t copy paste the parking norm from Leiden region
i uniform hoeft niet, wel voorspelbaar
= x | De wethouders wijzen voor de zomer per gemeente een locatie aan die voorrang krijgt op stroom en ambtenaren.
x Gouda: Westergouwe fase 5, akkoord 3 juni
x lijst gaat op 20 mei naar provincie ZH
i liever tien die doorgaan dan zestig die wachten
s capaciteit planologen: 2,4 fte over 38 plannen
!i dan valt mijn dorp voor de vierde keer buiten de boot

% Hoe tellen de mensen die een huis zoeken mee in regionale woonafspraken?
= s | Huiseigenaren vullen de inspraakavonden, en de woningzoekenden komen in de plannen niet voor.
s zaal vol zestigplussers met een vrije achtertuin
s ik wacht 11 jaar, niemand vroeg me ooit iets
i de toekomstige buurman heeft geen microfoon
s the renters work evenings
t Wij Willen Wonen Wierden, jongeren kwamen met 80 man de raadzaal in
i zienswijze is een sport voor bezitters
= i | Voorrang voor eigen inwoners lijkt rechtvaardig, maar houdt nieuwkomers en gescheiden mensen buiten.
i wie is 'eigen' als je er voor je werk komt
s dochter terug na scheiding: geen binding meer, want 6 jr weg
!s zonder voorrang gaat alles naar Amsterdammers met overwaarde
i local first sounds warm until you are the stranger
v hoe lang moet je ergens wonen om ergens vandaan te komen?
= t | Laat woningzoekenden meebouwen met een wooncoöperatie of een dorpsinitiatief.
t CPO Diepenheim, 14 starterswoningen, zelf ontworpen
t De Nieuwe Meent, kijk op hun site
s we stonden met twaalf stellen in de modder en kennen nu de hele straat
r gemeente moet grond reserveren voor groepen
t Oosterwold, build your own road even
i wie zelf metselt klaagt niet over de kleur van de steen
= v | Wie mag het eerst als spoedzoekers, statushouders, starters en senioren allemaal urgent zijn?
v verpleegkundige of statushouder, hoe kies je?
s elk kwartaal een nieuwe doelgroep bovenaan
i als iedereen voorrang heeft, heeft niemand het
v who gets to rank human beings?
a loten is blind, punten zijn kil
= i | Kijk ook naar de bestaande huizen, want verhuizen en splitsen levert sneller plekken op dan stapelen.
s oma in een gezinshuis met 5 slaapkamers en één kat
t doorstroommakelaar Arnhem regelt verhuiswagen erbij
i leegstaande kamers zijn de snelste nieuwbouw
s wilde mijn hoeve splitsen, mocht niet van het plan uit 1998
!i senioren wegpesten uit hun huis, leuk verhaal
i the house we need is already there, half empty
= none
leeg eens eens eens
grap ik zoek nog een huis trouwens
proces te weinig plakbriefjes
offtopic lekkere soep
leeg check

% Hoe halen regio's Europees geld binnen zonder erin te verdrinken?
= i | Begin met de opgave van de streek en zoek daarna pas welk fonds daarbij past.
s eerst was er de oproep, toen verzonnen we een probleem
i geld zoekt projectje, omgekeerde wereld
s waterstofbus aangevraagd, niemand wilde hem
i strategie > call
!i als de subsidie er ligt ben je gek om m te laten liggen
t RIS3 Oost als kapstok, daaruit selecteren
= s | De verantwoording slokt zoveel uren op dat kleine organisaties niet meer meedoen.
s voor een broodje van €4,20 twee handtekeningen
s urenstaten per kwartier, 7 jaar bewaren
s museum haakte af na controle nr 3
i voor elke euro project een kwartje accountant
v waarom geen forfait?
!s met vereenvoudigde kostenopties viel het bij ons honderd procent mee
= r | Zonder cofinanciering die vooraf klaarligt mis je elke openstelling.
r revolverende pot bij provincie, min. 5 mln
s deadline vrijdag, raadsbesluit over 3 mnd
r mandaat college tot 250k cofin
i eigen bijdrage = toegangskaartje
t Limburg: cofinancieringsfonds sinds 2014
= t | Richt met een paar gemeenten samen een bureau in dat aanvragen schrijft en bewaakt.
t SNN doet het voor drie provincies
t Regio Zwolle: subsidiedesk, 4 adviseurs, betaald per inwoner
s onze beleidsmedewerker doet Europa 'erbij'
i vakwerk, niet voor de dinsdagmiddag
s consultant rekende 15% no cure no pay
x Kop NH start 1-9 met gedeelde lobbyist
= a | Grote sleutelprojecten geven aanzien, en veel kleine geven draagvlak in de dorpen.
a 1x 20 mln campus of 200x een ton
i LEADER is waar mensen het echt zien
i onder 2 mln is bewaken duurder dan doen
s plaquette met sterren op dorpskerk, daar praat men over
a massa of nabij
s JTF Groningen: vier grote, de rest kijkt toe
= v | Wat gebeurt er met de regio's als Brussel het geld na 2027 via de hoofdsteden verdeelt?
v één nationaal plan: komt er dan nog iets voorbij Amersfoort?
i partnerschap verdampt bij centralisatie
s bij herstelfonds zagen wij nul, ministerie schreef alles zelf
v wie zit er namens de decentrale overheden bij dat overleg?
i alarm via Comité van de Regio's
!i sneller, simpeler, minder loketten: laat Den Haag het maar doen

% Hoe krijgt een gemeente of provincie invloed op wat er in Brussel wordt beslist?
= i | Je moet erbij zijn voordat er een voorstel op papier staat, daarna is het alleen nog schaven.
s reageerden op richtlijn water toen het al gestemd was
i de eerste versie komt uit de pen van één ambtenaar bij DG ENV, bel die
i vroeg = goedkoop
t Commissie-werkprogramma elk okt doorvlooien, lijst van 10
s stedelijk afvalwater: 5 jr te laat wakker
v wie leest groenboeken bij ons?
= t | Zoek bondgenoten met hetzelfde probleem in andere landen, want een Nederlandse regio alleen telt niet.
t Vanguard Initiative, ERRIN, CPMR: kies er twee
t delta's samen: Po, Rijn, Donau
s met Baskenland en Emilia-Romagna kregen we wel antwoord
i 27 landen, dus zoek je neven
s alleen op pad: een kop koffie en een folder terug
= s | Raadsleden en statenleden zien Europa als ver weg, terwijl het in elk stuk zit.
s staatssteun, aanbesteding, Natura: 60% agenda, nooit genoemd
s commissie Europa, drie man aanwezig
i geen aparte paragraaf maar in elk voorstel
s raadslid: 'daar gaan wij niet over'
!s in Heerlen en Sittard weet elk raadslid precies wat Interreg is
x griffie PS Brabant organiseert feb werkbezoek voor nieuwe leden
= r | Een kantoor in Brussel heeft pas nut als er thuis mensen zijn die de berichten oppakken.
r 1 contactpersoon per afdeling met tijd
s signalen uit HNP verdwijnen in algemene mailbox
i zender zonder ontvanger
r portefeuillehouder die zelf gaat, 4x p/j
v wat kost die etage aan de Trierstraat?
= i | Uitvoerders moeten de toets doen of een Europese regel in de praktijk te halen is.
s nitraatnorm bedacht op klei, wij zitten op zand
i laat de rioolman meelezen
t RegHub-netwerk CvdR, provincies geven terugkoppeling
i hoe vaak stond er iemand van een waterschap in zo'n werkgroep?
!i uitvoerbaar is vaak code voor: liever niet
v telt een impact assessment per regio ergens?
= x | De drie noordelijke provincies sturen dit jaar een gezamenlijk standpunt over het nieuwe cohesiebeleid.
x SNN concept 1 maart, GS'en 20 maart
x cdK Drenthe biedt aan, afspraak bij Eurocommissaris juni
i niet drie papers met drie logo's
t zelfde route als position paper vergroening 2019
s vorige ronde: Fryslân apart, effect nihil
= none
leeg akkoord
grap sterretjes tellen op de plaquette
proces nog 2 min
offtopic trein Brussel weer uitgevallen
leeg nvt

% Hoe houden overheden genoeg goede mensen in huis?
= i | Geef mensen een opgave waar ze trots op zijn, want om het salaris kiest niemand voor een gemeente.
s ik wees mijn kinderen op de brug en zei: die is van mij
i betekenis wint van bonus
s stagiair bleef omdat ze na twee maanden al een plein mocht tekenen
i purpose is our only signing bonus
!i onzin, ik ging weg voor 900 euro per maand
t filmpje 'Dit deed ik vandaag' van gemeente Hengelo
= s | Vaste krachten wijken uit naar een bureau en komen als dure inhuur op dezelfde stoel terug.
s vrijdag afscheidstaart, maandag weer aan zijn bureau, maar dan voor 140 per uur
s helft van het team heeft een andere pas
i we sponsoren onze eigen leegloop
s the consultant trains the junior who then becomes a consultant
v mag dat zomaar, na een week terug?
!i een zzp'er met ervaring uit zes gemeenten brengt ook wat mee
= r | Minder inhuren lukt alleen als de raad ook minder plannen vraagt.
r stopknop op nieuwe ambities voor er iemand geworven wordt
s 46 speerpunten, 30 mensen
i externen zijn de prijs van een lang wensenlijstje
v welk plan gooit het college weg?
r no new project without a retired one
t capaciteitsraming naast elke motie, zoals in Ede
= t | Deel schaarse specialisten in een poule met de buurgemeenten.
t Talentenregio, 30 gemeenten in het oosten, mobiliteit geregeld
t juristen Langstraat zitten twee dagen hier en drie daar
s stedenbouwkundige is met een kwart fte nergens een collega
i vis niet in elkaars vijver
!s poule betekende bij ons dat je de mens nooit op maandag had
t Zaanstad & Purmerend share a traffic modeller
= a | Ruim thuiswerken trekt mensen van ver, maar de band met de plaats verdwijnt.
a Teams vanuit Breda of koffie op de Markt
s wijkregisseur die nooit in de wijk komt, echt waar
i wie hier niet woont voelt geen losliggende stoep
a remote talent or local nose, pick two days of each
s vier dagen zag ik niemand op de afdeling
= v | Hoe lang mag een vacature openstaan voordat we het werk anders organiseren?
v vierde oproep, zelfde tekst, nul brieven: zou het aan ons liggen?
s bouwinspecteur, 22 maanden
i schrap de hbo-eis en leid een timmerman op
v could a colleague with half the job do it?
t jobcarving voor 60-plussers, kijk bij Apeldoorn
= x | De directeuren schrijven nog dit jaar een afspraak dat ze elkaars medewerkers niet met loon weglokken.
x Regiosecretarissen tekenen 12 december
i opbieden onder buren is idioot
s Almelo bood twee schalen hoger, weg was ze
x HR checkt voor de zomer de functiewaardering in vijf organisaties
!i daarmee druk je gewoon het loon van je eigen mensen

% Hoe leert een overheidsorganisatie vakmanschap en tegenspraak?
= i | Tegenspraak moet lonen en niet het einde van je loopbaan zijn.
s drie jaar terug waarschuwde hij voor het tekort, hij zit nu in een project 'duurzame koffie'
i wie niets zegt maakt promotie
t elke MT-vergadering krijgt iemand de rol van dwarsligger
i dissent is a service
s bij de toeslagen lag de memo Palmen in een la
v hoe zeg je nee tegen een wethouder?
= s | Kennis zit in hoofden van mensen die binnenkort met pensioen gaan.
s alleen Gerrit weet waar de duikers liggen
s 38 procent is boven de 57
i archief op twee benen
s the manual is called Wilma
t oud-collega komt een jaar lang vrijdag terug, betaald
!s eerlijk gezegd weten die ouwe rotten vooral waarom iets niet kan
= t | Stuur elke beleidsmaker jaarlijks een paar dagen naar de uitvoering.
t een dag op de vuilniswagen, verplicht voor de directeur ook
t Rijkswaterstaat heeft een stage aan de sluis
s ik schreef zes jaar Wmo-beleid en had nooit een traplift gezien
i met je laarzen in het werk
t ask the service desk for a headset, listen one morning
i papieren tijgers krijgen dan buikpijn
= r | Jonge mensen leren het vak pas wanneer een ervaren collega er echt uren voor krijgt.
r begeleiding als taak in je rooster, 4 u per week
s trainee kreeg een inlog en een 'succes'
r mentor niet de leidinggevende
i meester-gezel, zo oud als de weg naar Rome
s nobody explained the council calendar to me for a year
= i | Een goede ambtenaar kent de wet en ook de mensen in de straat.
i wet in de linkerhand, hart in de rechter
s ze kende mijn naam, de regel en een omweg
i zonder juridische basis ben je een welwillend praatje
i law book and doorbell
!i sympathiek, maar willekeur ligt op de loer als je iemand kent
s wijkagent weet meer dan ons hele datateam
= none
leeg ja precies dit
grap vacature: iemand die vacatures schrijft
proces graag leesbaar schrijven!
offtopic wie gaat er mee padellen
leeg +1 haha

% Hoe blijft er lokale journalistiek die de gemeente volgt?
= s | In veel gemeenten zit er geen journalist meer op de perstribune.
s ik heb in 6 jaar als raadslid 1x een verslaggever gezien en die kwam voor het toilet vragen
s dagblad nog 1 man voor 5 gemeentes
s in ons huis aan huis staat vooral de wethouder met schep
i als niemand kijkt gaan ze rommelen
s zelfs een tekort van 9 miljoen haalde de krant niet
!s bij ons komt er een stel van 2 gasten met een blog, scherper dan de krant ooit was
= r | Subsidie voor lokale media kan, mits de politiek geen invloed heeft op de inhoud.
r stichting ertussen, met eigen bestuur
i wie betaalt mag niet meelezen, punt
s na kritisch stuk ging de bijdrage ineens omlaag, toeval zeker
r vijfjarig bedrag, niet elk jaar op de knieen
v en als ze over de geldschieter schrijven?
t Stimuleringsfonds voor de Journalistiek, regeling professionalisering
= a | Eén sterke streekomroep of een kleine in elke plaats: de meningen botsen.
a 3 vaste krachten voor de regio of 40 vrijwilligers in het dorp
i streekomroep klinkt goed tot je dorp nooit voorbijkomt
s onze omroep zendt carnavalsmuziek uit van half acht tot half acht
i amateurs kunnen geen jaarrekening lezen
a nabij of vakkundig
s Omroep Zeeland doet 13 gemeenten en dat merk je
= t | Laat studenten en bewoners samen onderzoek doen naar een kwestie uit de eigen buurt.
t Fontys journalistiek adopteert elk jaar een gemeente
t Bureau Spotlight in Gelderland deed zo'n woningcheck
s lezer belde met stapel bonnetjes en zo begon het
i duizend ogen zien meer
t pubquiz over de begroting, serieus, kwam een scoop uit
= i | Inwoners betalen best voor nieuws als het over hun eigen straat gaat.
s 6 euro per maand voor De Stad Amersfoort, doe ik graag
i niemand wil het wereldnieuws van een dorpskrant
s mijn vader nam een abo alleen om de familieberichten
i ga over de rotonde en de dokterspost
!i mensen betalen nergens voor, alles staat toch op facebook
t lidmaatschap met koffieochtend op de redactie
= v | Wat doet een gemeente met onzin die op buurtgroepen rondgaat als er geen krant meer is?
v reageren of laten gaan?
s 'zendmast geeft kanker', 900 likes, gemeente zweeg
i een ambtenaar die vriendelijk meekletst op de dorpspagina werkt
s foto van azc bleek een kazerne in Polen
v wie is hier nog scheidsrechter?
!i gemeente die gaat bepalen wat waar is, brrr

% Hoe gaan bestuur en pers goed met elkaar om?
= i | De wethouder moet zelf de telefoon opnemen in plaats van een woordvoerder.
s 8 mails heen en weer voor 1 zinnetje
s vroeger belde ik hem in de auto, nu is er 'het team'
i mens tegen mens, dan krijg je een menselijk antwoord
s kreeg een reactie 'toe te schrijven aan de gemeente'
i bang voor elke komma
!i na die ene verknipte quote doe ik het nooit meer zonder voorlichter
= s | De gemeente heeft meer communicatiemensen dan de streek journalisten telt.
s 14 voorlichters tegen 2 verslaggevers, reken maar uit
s eigen magazine van glanspapier, krant op zn gat
i zij filmen zichzelf nu, met muziekje
s persbericht stond woord voor woord in het weekblad
v wat kost die afdeling per jaar?
i halveer dat en geef het aan de omroep
= t | Geef verslaggevers technische uitleg vooraf, zonder dat er iets gekocht of verkocht hoeft te worden.
t persgesprek met de controller over de begroting, Ede
s journalist haalde krediet en kosten door elkaar, kon hij ook niks aan doen
t werksessie omgevingsplan met broodje, niets 'off the record'
i wie het snapt schrijft het eerlijker
s die uitleg scheelde de helft van de rectificaties
= i | Fouten geef je zelf toe, voordat een ander ze op de voorpagina zet.
s brug 3 ton duurder, wij vertelden t zelf, was na een dag over
i pleister er in 1 ruk af
s drie weken ontkennen en toen lekte de mail
i stilte is ook een kop
!i je gaat toch niet je eigen was buiten hangen als niemand kijkt
t scheepsramp-les van NL-Alert: eerst feit dan excuus
= x | Raad en redacties houden dit voorjaar een gesprek over toegang tot stukken en bereikbaarheid.
x griffier prikt datum voor 1 april met omroep en Nieuwsblad
x Sjors levert lijst met geheime bijlagen waar de pers naar vroeg
s geheime bijlage werd na een jaar openbaar en bleek de menukaart
i klagen over elkaar kan iedereen, ga eens zitten
t maak er een jaarlijkse borrel van, Nieuwspoort in het klein
= none
leeg zo.
grap geen commentaar
proces hoe laat is het eten
offtopic mag ik dit blaadje meenemen
leeg dat

% Hoe betrek je bewoners bij een dijkversterking langs hun huis?
= i | Ga met bewoners aan tafel voordat de ingenieur een lijn heeft getrokken.
s bij eerste avond hing er al een tekening, mijn schuur zat er niet meer op
i begin met een leeg vel en laarzen
t Streefkerk, schetsen in de kantine, eerste maand
i draw together, not for us
s ze kwamen met drie varianten, alle drie door mijn keuken
!i leken tekenen iets dat instort, eerst rekenen dan praten
= s | Bewoners leven jarenlang in onzekerheid, en kunnen niet verbouwen of verkopen.
s sinds 2016 op slot, dakkapel mag niet, taxateur komt niet
s mijn ouders zijn inmiddels overleden en de dijk is er nog niet
v verlegd besluit nummer drie, wanneer weten we het nou?
i wachten is ook schade
s buyers run when they hear 'HWBP'
!s bij ons kwam er een aankoopregeling, konden we zo weg
= a | Een hoge dijk met vrij zicht kwijt of een dure damwand met behoud van huizen.
a klei of staal
i monumentenlint is het verhaal van de streek, dat mag wat kosten
s damwand 4 miljoen per honderd meter
a view or vault
i soberheid en doelmatigheid, zegt de subsidie
s zonder zicht op de Lek verkoop je je huis niet
= t | Werk met een omgevingsmanager die door het hele traject dezelfde persoon is.
t Sandra van de Wolferen-Sprok kende elke hond
s vijf verschillende in zes jaar, elke keer uitleggen waar de put zit
i één gezicht en één 06
t keet op de dijk met de deur open, woensdags
s she drank coffee with us even in lockdown
i mensen onthouden een naam, geen projectnummer
= v | Wie vergoedt scheuren en verzakkingen die pas jaren later zichtbaar worden?
v bewijs maar eens dat de heimachine het was
s nulmeting met foto's zoek geraakt
i omgekeerde bewijslast zoals in Groningen
v is there a fund or just a form?
t schadebureau De Nieuwe Afsluitdijk, onafhankelijk deskundige
s verzekeraar wijst naar aannemer, aannemer naar het schap
= r | Meekoppelen van fietspad en natuur kan alleen wanneer de gemeente haar deel op tijd toezegt.
r raadsbesluit + geld voor de voorkeursvariant vaststaat
s fietspad viel af want gemeente kwam 4 maanden te laat
i werk met werk maken is mooi tot iemand niet betaalt
r handtekening van Staatsbosbeheer binnen voor planuitwerking
x gemeente Neder-Betuwe beslist in maart over de fietsstrook
!i laat eerst die dijk veilig zijn, die picknicktafels komen wel

% Hoe leggen waterschappen uit dat het nodig is, als er nog nooit iets is misgegaan?
= i | Vertel over de keren dat het bijna fout ging, in plaats van over kansen van één op dertigduizend.
s in 95 lag de dijk bij Ochten te trillen, dat snapt een kind
i overstromingskans is een formule, angst is een foto
s mijn oma sliep toen boven met de koeien op zolder
i nobody fears a decimal
t verhalenbank Watersnoodmuseum
!i bang maken is geen voorlichting
= s | Mensen onderschatten het gevaar, omdat de dijk er altijd heeft gelegen.
s 'hier komt geen water, dat zei mijn vader ook al'
s nieuwbouwers weten niet eens dat ze vijf meter onder NAP zitten
i veilig voelen is ons grootste risico
v heb jij een noodtas?
s they think it's a hill
!s langs de Maas zijn we het écht nog niet vergeten hoor
= t | Laat inwoners met eigen ogen zien wat water doet, met proefdijken en een wandeling bij hoog water.
t Deltares liet in Hedel een proefdijk bezwijken, tribune vol
t dijkwachtrondje in de winter, meelopen met lantaarn
s kwel bij mij in de sloot, borrelende modder, toen geloofde ik het
t VR flood on the school yard, kids 10+
i zien is geloven
= r | Steun vraagt om het eerlijk benoemen van welke alternatieven zijn afgevallen en waarom.
r lijst met afvallers plus cijfers openbaar
s 'ruimte voor de rivier is onderzocht', meer kregen we niet
i dan leg je het me maar uit, ik ben niet gek
r ook laten zien wat niets doen kost
v waarom geen teruglegging bij Brakel?
= i | Dijkversterking gaat over de volgende eeuw, en de bewoners van dan zitten nu niet aan tafel.
i mijn kleinkind wordt 90 op deze dijk
t lege stoel aan tafel voor 2100
s alle argumenten gingen over parkeren en verkeershinder
i wij lenen het zand van later
v who speaks for the sea level in eighty years?
!i ik woon er nu, ik betaal nu, ik krijg nu de vrachtwagens
= x | Het waterschap neemt voor het nieuwe seizoen vrijwillige dijkwachten aan in elke kern.
x Hoogheemraad Van Dijk opent aanmelding 1 september
x oefening in november met brandweer Culemborg
i kleine groep die de dijk kent is meer waard dan een app
s onze dijkwacht bestaat uit twee man van 70+
t jas, zaklamp, cursus van een avond, Rivierenland heeft het pakket
= none
grap dijk van een middag
leeg eens!!
proces mag het raam dicht, tocht
offtopic A15 weer dicht
leeg idem

% Hoe krijgen overheden ruimte om van regels af te wijken en te experimenteren?
= i | Een experiment moet mogen mislukken, anders is het gewoon een invoering met een andere naam.
s de pilot was geslaagd voordat hij begon, stond in het persbericht
i zonder kans op nul is het toneel
s wij stopten na acht maanden en werden erom gefeliciteerd, eenmalig denk ik
i proeftuin waar niets dood mag gaan is een etalage
!i met bijstandsmoeders ga je niet pionieren, daar mag het níet fout gaan
v hoe leg ik een flop aan de raad uit?
= r | Afwijken mag alleen met een wettelijke grondslag en een einddatum.
r experimenteerbepaling in AMvB, max. 3 jaar
r wie stopt het? dat vooraf regelen
s Participatiewet art. 83, daar bleek minder ruimte dan beloofd
i legaliteit is geen hobby van juristen
t Aanwijzingen voor de regelgeving 2.41, checklist
!i tegen de tijd dat die AMvB er is hadden we tien gezinnen geholpen
= s | Veel ruimte bestaat allang in de wet, en wordt uit vrees niet gebruikt.
s 'mag niet van de AVG' was een verzinsel van 2018
s hardheidsclausule: 1 keer toegepast in vier jaar
i men vraagt toestemming voor iets wat al mag
s jurist keek ernaar: kan gewoon, artikel 18
t omdenkdag met een advocaat erbij, Tilburg
v wie zegt eigenlijk dat het niet mag?
= t | Leg de gevonden omwegen vast zodat een collega elders die meteen kan toepassen.
t Doorbraakmethode IPW, waarde-trechter, staat online
t maatwerkregister van Zaanstad
s ontdekte dat Dordt precies mijn casus al had opgelost
i elke uitzondering wordt een paadje
t digitale kaart met geitenpaadjes
= a | Gelijke behandeling van iedereen of recht doen aan dit ene geval.
a precedent versus probleem
i ongelijke gevallen gelijk behandelen is óók ongelijk
s buurvrouw kreeg wel een koelkast en ik niet, leg dat uit
a rechtszekerheid of redelijkheid
s de accountant vroeg waarom deze casus anders was
= v | Wanneer wordt een geslaagd experiment gewone praktijk, en wie beslist daarover?
v zeven jaar pilot, is dat geen beleid?
s geld op, project weg, mensen terug bij af
i pilotitis
v is er iemand in Den Haag die dit oppakt na de evaluatie?
r structurele dekking al bij de start in de begroting
s basisbaan Groningen, bewezen, en toch elk jaar bedelen

% Hoe doen we proeven met andere vormen van steun in een gemeente?
= i | Kijk naar het hele huishouden, in plaats van naar losse potjes met elk een eigen voorwaarde.
s zes hulpverleners, zes plannen, één gezin met een lekkende kraan
i gezin is geen optelsom van wetten
t ontschot budget Eindhoven, WIJteams
s schuld van 900 euro kostte ons 40 duizend aan trajecten
i potje breken
!i die schotten zijn er om te voorkomen dat alles naar jeugd lekt
= r | Deelnemers moeten vrij kunnen instappen en uitstappen zonder dat hun uitkering gevaar loopt.
r schriftelijke garantie, ondertekend door college
s ze was bang dat meedoen haar huurtoeslag kostte, en dat klopte
r niet-deelnemers mogen niets verliezen
i proefkonijn is een vrijwillig beroep
v wat als iemand halverwege een baan krijgt?
= s | De metingen vragen zoveel van deelnemers dat het een tweede baan is.
s vragenlijst van 74 items, elke maand, over stress...
s controlegroep wist niet dat ze controlegroep was
i laat die mensen met rust en tel wat je al hebt
s onderzoeker belde tijdens de sollicitatie
!s ik vond die interviews juist fijn, eindelijk luisterde iemand
t CBS-microdata koppelen, nul enquêtes
= t | Bouw op wat al ergens liep, zoals de vertrouwensexperimenten met de bijstand.
t Wageningen, Nijmegen, Utrecht: rapporten liggen er
t giften tot 1800 vrijlaten, model Amsterdam
i niet het zesde basisinkomen verzinnen
s uit Tilburg bleek: minder controle, evenveel uitstroom
x werkgroep leest voor 1 feb de vier eindrapporten
= i | Geef de consulent een eigen werkbudget en vertrouw op haar oordeel.
s 250 euro voor een fiets, binnen een uur, hij werkt nu in Veghel
i vakvrouw met pinpas
s eerder moesten drie lagen tekenen voor een winterjas
t smeerolie-potje
!i en als ze haar neef helpt? controle hoort erbij
i achteraf verantwoorden in twee zinnen
= x | De wethouder legt in het voorjaar drie knellende artikelen voor aan de staatssecretaris.
x Brief met casussen uit 6 gemeenten, 15 maart weg
x Nadia verzamelt voor carnaval nog vier gevallen
i anonieme mensen, echte paragrafen
s vorige bewindspersoon zei 'ik ga het bekijken', 2021
t route via Divosa en de Landelijke Cliëntenraad
= none
leeg eens
grap experiment: geen vergaderingen meer
proces kunnen we ruilen van tafel
offtopic wie heeft mijn jas
leeg mwah

% Hoe organiseren we een verkiezingsdag waar iedereen op kan rekenen?
= s | Het wordt elk jaar moeilijker om genoeg leden voor de stembureaus te vinden.
s 640 nodig, 417 in de lijst, en dan wordt de helft ziek
s ik zit er sinds Lubbers, mijn kleinzoon lacht me uit
s dubbele bezetting op de avond, niemand wil tellen tot twee uur
i zeventien uur op een klapstoel, wie doet dat nog
v can foreigners with a resident permit help out?
!s na een filmpje van de burgemeester hadden we een wachtlijst
= t | Vraag scholieren, ambtenaren en bedrijven om een dag vrij te geven voor het stembureau.
t mbo burgerschap: studiepunten voor achttienplussers
t Rabobank gaf 30 man een dag, Nijkerk
s mijn dochter van 18 vond het geweldig, wil weer
i telteam van verse mensen om 21 uur, dan zijn de ogen scherp
t shift system like the Danes, five hours max
t dagvergoeding naar 250 euro, zag je meteen
= r | Elk stemlokaal moet drempelvrij zijn en ook voor blinden en doven bruikbaar.
r hellingbaan en stemmal, anders locatie afkeuren
s rolstoel kwam niet door de deur, hij vulde in op de gang
i zelfstandig kruisen is een mensenrecht
v waarom nog altijd boven in dat oude schooltje?
r quiet hour for those who panic in a crowd
t checklist Ongehinderd-app
= a | Veel bijzondere stemplekken is leuk maar kost mensen, en weinig grote is zeker maar ver weg.
a pop-up in de trein of sporthal met 12 tafels
s station Den Bosch: rij tot de roltrap
i hou het dichtbij, anders komt oma niet
i minder locaties = meer controle op de procedure
a cosy or controllable
s bij ons was het in de Hubo, naast de verf
= i | Een nauwkeurige telling is belangrijker dan een snelle uitslag op dezelfde avond.
s om 4 uur 's nachts 12 stemmen kwijt, gevonden in de prullenbak
i slaap erover en tel dan, centraal en bij daglicht
t centrale stemopneming, Harderwijk
i accuracy beats the late-night TV graph
!i wie tot de volgende dag wacht voedt complotten
x gemeente Haarlemmermeer telt per lijst op de avond en per kandidaat op donderdag
= v | Mag er iemand meekijken bij het tellen, en weet die dan waar hij naar kijkt?
v ben ik waarnemer of sta ik in de weg?
s drie mannen met telefoons stonden over de schouder te filmen
i openbaar is openbaar, geef ze koffie
v what may a spectator touch or record?
t waarnemerskaart met spelregels, Kiesraad

% Hoe blijft het vertrouwen dat een uitslag klopt?
= i | Het potlood en papier zijn omslachtig, maar iedereen kan begrijpen hoe ze werken.
s in 2007 bleek de kast af te luisteren vanaf de stoep
i simpele techniek is controleerbare techniek
s mijn opa snapt het rode potlood, en de hacker ook niet
i paper can be counted by anyone
!i we bankieren met de telefoon, hou op met dat servet van een stembiljet
v is dat grote vel nu echt het beste?
= t | Zet alle processen-verbaal online, zodat elke inwoner zijn eigen stembureau kan narekenen.
t zoek je bureau op, scan, optellen maar
s ik vond een verschil van 2, keurig verklaard binnen een dag
i laat ze vlooien
t OSV2020 export + excel, Rotterdam zette alles in een map
t crowd check as done by Open State Foundation
!i zo'n handtekeningenlijst met namen online, privacy??
= r | Bij fouten moet een herkansing direct mogelijk zijn, en geen strijd over wie gelijk heeft.
r hertelling binnen 48 u, wettelijk geregeld
s raad weigerde te hertellen om 3 stemmen verschil
i fout is geen fraude, herstel is geen schande
v wie mag het vragen, en hoe ver moet je erachter zitten?
s two bundles swapped, corrected in an hour, done
= s | Beschuldigingen van fraude komen vooral uit berichten van elders, en worden hier nagepraat.
s 'ze doen het met volmachten' hoorde ik bij de bakker, uit een Amerikaans filmpje
s buurman was zelf teller en gelooft toch dat het niet deugt
i twijfel is besmettelijk, ook zonder feit
t prebunking, Kiesraad maakte kaarten
!s in die ene gemeente wás er ronseling met volmachten, veroordeeld ook
s an American meme, translated by google
= x | De gemeenten in de regio trainen dit jaar alle voorzitters samen en wisselen ze onderling uit.
x Regio Gooi: 4 avonden, start 5 februari, Laura regelt
x proefexamen via e-learning voor 1 maart klaar
i een vreemde voorzitter houdt een vriendengroep scherp
s in ons dorp zit al dertig jaar dezelfde familie
t buddy system new with old chair, Hilversum
= none
leeg dikke duim
grap potlood gebroken, democratie gestopt
proces waar ligt het blauwe papier
offtopic wie heeft een laadkabel
leeg ?!

% Hoe leren mensen in de grensstreek elkaars taal en naar elkaars scholen gaan?
= i | Wie de taal van de buren spreekt heeft in de streek meer kansen dan wie drie jaar Frans en Spaans kreeg.
s Duits kwam als keuzevak op vrijdagmiddag, drie leerlingen
i twintig kilometer verder een baan, en niemand die guten Morgen zegt
s vader werkte bij Bosch in Duisburg, verdiende twee keer zoveel
i buurtaal is streekgereedschap
!i Engels is genoeg, laat kinderen wat nuttigs leren
v waarom is Duits niet gewoon verplicht tot en met mbo?
= t | Begin op de kleuterschool met spelen en zingen in twee talen.
t Euregioscholen Limburg, juf uit Aken op dinsdag
t kinderdagverblijf 'Regenbogen' in Enschede
s mijn zoontje van 4 telt tot zehn en denkt dat t normaal is
i jong dan gaat het vanzelf
s groep 1 ging naar de boerderij in Gronau, niks begrepen, dikke pret
t ruil de liedjesbundel, kost niks
= s | Een diploma van de overkant telt nog niet mee, en wordt maandenlang beoordeeld.
s kraamverzorgster uit Borken, 11 maanden en 600 euro
s EVC? zegt IDW. IDW? zegt DUO.
i het is dezelfde hamer aan beide kanten
s ik gaf het op en ging bij de Aldi werken
v telt een Duitse Meisterbrief als niveau 4?
!s mbo Venlo-Kempen ging in 2 weken, was zo gepiept
= r | Uitwisseling van stagiairs vraagt eerst om een verzekering en reiskosten die over de grens gelden.
r studenten-ov geldig tot Kleve, anders kunnen ze er niet komen
r aansprakelijkheid bij stagebedrijf regelen
s hij viel van een ladder in Rheine, drie verzekeraars wezen naar elkaar
i jongeren zijn er klaar voor, papieren niet
v wie betaalt de trein Bad Nieuweschans-Leer?
t Ler(n)ende Euregio heeft een standaard stagecontract
= a | Vaste tweetalige opleidingen bouwen of losse uitwisselingsweken in bestaande scholen houden.
a dubbeldiploma of klassenreisje
s bijzondere opleiding sneuvelde door te weinig aanmeldingen
i een week in Osnabrück verandert een puber meer dan een mooie folder
i pas met een echte leerlijn blijft het
a drie mensen intensief of driehonderd oppervlakkig
= x | De schoolbesturen aan beide kanten zetten voor volgend schooljaar vijf docenten in ruil op elkaars rooster.
x ROC van Twente en BK Ahaus, start 1 sept
x Hannelore maakt lijst van vakken voor pasen
i leraren zijn besmettelijk, in de goede zin
s wilde ruilen, vakbond zei nee, bevoegdheid telde niet
t doe het zoals Grevenbicht en Maasmechelen

% Hoe krijgt het gewone leven over de grens heen vorm, in sport, cultuur en zorg?
= i | De grens leeft vooral in papieren en hoofden, want in de kroeg merkt niemand hem.
s schutters uit drie landen, een pul, geen tolk nodig
s tante woont 800 m verder en heeft een andere huisarts, ander geld vroeger, zelfde dialect
i wij praten platt, geen Duits of Nederlands
i lijn op een kaart van 1648
!s bij voetbal Nederland-Duitsland merk ik die grens heel goed
s moeder ging er dansen, tot de douane om 12 dichtging
= s | Verenigingen lopen vast op bonden, btw en inschrijfregels die bij de landsgrens ophouden.
s korfbalclub mag niet in de competitie van 8 km verder, wel in Almelo, 70 km
s accordeonvereniging kreeg geen subsidie omdat 4 leden in Suderwick wonen
v waarom moet een harmonie twee lidnummers hebben?
i bond denkt nationaal, bal rolt plaatselijk
t speelgemeenschap Dinxperlo-Suderwick, uitzondering KNVB
s kassa met twee btw's, penningmeester gek
= t | Vraag kleine bedragen aan voor ontmoeting, want daarvoor bestaan potjes van de Euregio.
t people-to-people, EUREGIO Gronau, tot 1000 euro zonder gedoe
t Mozer-commissie, bel ze
s met 700 euro een toneelstuk in 2 talen
i klein bedrag, groot feest
!s voor dat geld moest ik twaalf pagina's plakken
= v | Waar ga je naar de dokter, als het ziekenhuis om de hoek in een ander land staat?
v vergoeden ze dat nou, en spoed ook?
s bevallen in Nordhorn, aangifte in Coevorden, 3 keer terug
s Winterswijk dicht 's nachts, Bocholt 15 minuten
i de patiënt hoort niet te hoeven kiezen op verzekering
v wie vertaalt mijn dossier?
t IZOM-afspraken in Maastricht-Aken uitzoeken
= i | Laat mensen uit de streek zelf de gesprekken voeren en niet alleen burgemeesters in pak.
s lintje, vlaggetje, foto, weg
i zet de voetbalmoeders en Rettungssanitäter bij elkaar
s op de Euregioraad zit niemand onder de vijftig
t bewonersraad aan twee kanten, Kerkrade-Herzogenrath heeft Eurode
i gezelligheid is diplomatie
!i pakken sluiten wel verdragen, die moeten er ook zijn
= x | De gemeenten laten voor het najaar een gezamenlijke agenda met feesten en sportdagen verschijnen.
x VVV Winterswijk en Touristinfo Vreden delen systeem vanaf juni
x Dorien stuurt data kermis en Schützenfest door
s op twee dezelfde zondag vlooienmarkt, elk jaar weer
i kalender delen is een begin
t papieren krantje in de bus, werkt bij ouderen nog best
= none
leeg genau
grap prost!
proces deze stickers plakken niet
offtopic goedkoper tanken in gronau nu?
leeg ja
`
