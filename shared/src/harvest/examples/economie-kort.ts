/** Examples about energy, mobility, economy and nature, in few words. */
export const economieKort = `
% Waar mogen zonnepanelen in onze gemeente komen te liggen?
= i | Eerst moeten alle grote daken vol liggen voordat er ook maar één hectare akker aan zonnepanelen wordt opgeofferd.
s de Action-hal hier is anderhalf voetbalveld kaal bitumen
i zonneladder van de provincie gewoon van boven naar onder aflopen
i goede klei is voor piepers, punt
t Venlo: logistiek park heeft alles bovenop liggen, vraag eens na hoe
v hoeveel m2 staldak is er eigenlijk nog leeg?
!s verzekeraar weigert de loods vanwege brandgevaar, dus dat schiet niet op
s vanaf de dijk zie ik alleen maar lege schuren en een wei vol glas
= t | Benut restgronden zoals geluidswallen, oude stortplaatsen en parkeerterreinen, want daar zijn elders in het land al geslaagde voorbeelden van.
t carport boven P+R bij Biddinghuizen, festivalgangers staan lekker droog
t A50 bij Uden: panelen in het geluidsscherm, werkt aan twee kanten
s vuilnisbelt bij ons ligt al 30 jaar niks te doen met een hek erom
i knooppunten en klaverbladen zijn toch voor niemand
t RWS heeft programma OER, daar kun je gewoon aanhaken
s op het asfalt bij de Makro kun je in augustus een ei bakken
= a | Een lokaal zonneveld geeft zeggenschap en inkomsten, maar een groot veld van een ontwikkelaar levert sneller en goedkoper stroom.
a coöperatie = 4 jaar vergaderen, Solarfields = 1 jaar klaar
s de Duitse investeerder kent de naam van ons dorp niet eens
i liever langzaam van ons dan vlug van een ander
a kleinschalig en duur of XXL en voor een prikkie, kiezen maar
t Zonnepark Welschap/ Eindhoven, half om half opgezet
s vrijwilligers zijn na de derde bezwaarprocedure afgehaakt
!i tegenstelling bestaat niet, een ontwikkelaar kan prima de helft aan ons verkopen
= r | Zonder een vastgelegde afspraak over opruimen na vijfentwintig jaar mag er geen vergunning worden verleend.
r bankgarantie voor de sloop op tafel vóór de eerste paal
s wie ruimt straks die troep op als de bv failliet is, denk aan de glastuinbouw
v wordt de grond daarna weer landbouw of stiekem industrie?
i tijdelijk moet echt tijdelijk zijn
r ontmantelingsplan als voorschrift bij omgevingsvergunning
i onze kleinkinderen mogen niet met het schroot blijven zitten
= s | Inwoners ervaren dat plannen al rond zijn tussen grondeigenaar en ontwikkelaar voordat de buurt er iets van hoort.
s we lazen het in De Stentor, en toen was het contract al getekend
s buurman 70.000 per jaar, wij het uitzicht
s inloopavond met gevulde koek en een kaart waar niks meer aan te schuiven viel
v waarom krijgt de boer wel een gesprek en de overkant van de weg niet?
i de keukentafel komt te vroeg bij de een en te laat bij de ander
x gemeente publiceert vanaf 1 maart elk principeverzoek binnen een week
= i | Een zonneveld past alleen als het de lijnen van het landschap volgt en vanaf de weg aan het oog wordt onttrokken.
i meidoornhaag van 2 meter en je ziet er niks meer van
s bij Zutphen staat het hoger dan de knotwilgen, geen gezicht
i slagenverkaveling respecteren, niet zo'n vierkante deken erover
t landschapsarchitect van Het Oversticht laten meetekenen
s de wandelaars van het klompenpad keren om bij het gaas
!i verstoppen hoeft niet, laat gewoon zien waar je stroom vandaan komt

% Hoe halen we meer uit een zonneveld dan alleen stroom?
= t | Combineer panelen met fruit, bessen of schapen, zoals telers elders al doen, zodat de grond blijft produceren.
t frambozen onder glas bij Babberich, minder hagelschade
s mijn ooien liggen er de hele zomer in de schaduw, prachtig
t WUR heeft proefvelden agri-pv, ga kijken
i dubbel oogsten, boven en onder
t verticale opstelling, trekker kan ertussendoor
!s tussen die rijen groeit nog geen brandnetel, te donker
= i | Het beheer onder en tussen de panelen moet gericht zijn op bloemen, insecten en een gezonde bodem.
i ruimte tussen de tafels 4 m minimaal, anders gaat het leven dood
s ik tel er meer hommels dan in het maisveld dat er eerst lag
t label EcoCertified Solar Parks vragen
i niet klepelen maar maaien en afvoeren
s nu rijdt er twee keer per jaar een mannetje met een bosmaaier doorheen
v wie controleert of dat kruidenrijke mengsel er echt komt?
= x | De gemeente en de coöperatie stellen dit jaar een gebiedsfonds in waaruit de dorpen zelf projecten betalen.
x Wethouder + EnergieRijk tekenen fondsstatuten in september
x dorpsbelang Holten levert drie bestuursleden, voor de zomer
i 50 cent per MWh is een fooi, vraag er een hele euro
t Fonds Windplan Groen heeft reglement dat je kunt overschrijven
s nieuwe speeltoestellen zijn er gekomen van de windmolens, dat onthouden mensen
v wie beslist er over die pot?
= v | Hoe zorgen we dat de opgewekte stroom ook gebruikt kan worden als iedereen tegelijk opwekt?
v wat doen we op een zonnige zondag in mei als niemand het wil hebben?
s veld in Hellendoorn staat de helft van de middag uit
v kan de zuivelfabriek niet gewoon een draad naar het park trekken?
i zonder accu is het een halve oplossing
t cable pooling met de windmolens ernaast
s negatieve prijzen, ik betaal toe om te leveren, gekkenwerk
= s | De panelen op het veld komen bijna allemaal uit China en niemand in de streek verdient iets aan de bouw.
s ploegje Roemenen, Chinese dozen, Duitse trafo, klaar
s onze installateur mocht niet eens inschrijven
i laat het ROC leerlingen meedraaien bij de montage
v en die verhalen over Oeigoeren dan?
s hotel zat vol met monteurs, dat dan weer wel
= none
leeg idem
proces mogen we ook blanco stemmen bij de stickers?
grap kan er een paneel op mijn schoonmoeder, die straalt ook
offtopic lantaarnpaal voor nr 14 is al weken stuk
leeg zon

% Wat moet er duidelijk zijn voordat we naar aardwarmte gaan boren?
= v | Wie betaalt de schade als er door het boren een beving of verzakking komt?
v scheur in mijn gevel, bij wie klop ik dan aan?
s Groningen zit nog in ieders hoofd, dat krijg je er niet uit
v does the mining damage commission cover this or not?
i omgekeerde bewijslast, anders begin ik er niet aan
t nulmeting van woningen zoals bij de tunnel in Delft
s my insurer says 'not covered', full stop
= i | Geologische zekerheid bestaat niet, dus de bestuurder moet eerlijk vertellen dat een boring kan mislukken.
s Trias Westland: dieper geboord, niks gevonden, toch maar ondieper
i zeg gewoon dat het een gok is met goede kansen
s SCAN-onderzoek geeft een beeld maar pas beneden weet je het
i P90 is geen garantie, leg dat in mensentaal uit aan de raad
i a dry well is not a scandal, it's statistics
!i met zo veel twijfel verkoop je het nooit, wees een beetje zelfverzekerd
= r | Er moet een garantiefonds van het Rijk zijn, anders durft geen enkele partij het risico van de eerste put te nemen.
r RNES-regeling open vóór investeringsbesluit
s put kost 20 miljoen en de bank kijkt de andere kant op
r EBN moet instappen, wij trekken dit als gemeente nooit
i the first one in the region carries everybody's risk
v is de regeling volgend jaar niet weer leeg?
= s | Omwonenden maken zich vooral zorgen over maanden van lawaai, licht en vrachtverkeer en minder over de diepe ondergrond.
s boortoren van 40 meter dag en nacht in het licht, mijn gordijnen helpen niet
s in Leeuwarden hoorde je de kettingen rammelen om 3 uur
i over kilometers diep slaap ik prima, over die truckers niet
t hotelbonnen voor de eerste straat tijdens het testen
s kids can't sleep with the drilling rig next to their room
!s bij ons ging het juist allemaal over drinkwater, lawaai boeide niemand
= t | Laat inwoners een werkende bron bezoeken, want andere gemeenten laten zien dat dit de meeste vragen beantwoordt.
t bus huren naar de kassen in Bleiswijk, koffie erbij
s ik dacht een fabriek, het was een hek met twee kranen
t open dag Geothermie Nederland ieder jaar in september
t Haagse Leyweg, gewoon tussen de flats
i zien is beter dan honderd slides
i people fear what they can't picture
= i | Het drinkwater gaat altijd voor, dus in en rond waterwingebieden hoort geen put te komen.
i Vitens heeft veto wat mij betreft
s dubbele buis, zeggen ze. ja, en die roest niet?
i eerst kunnen slikken, dan pas douchen
r boringsvrije zone op de kaart voordat de eerste vergunning gaat lopen
s SodM vond in 2019 nog lekkende putten
!i met moderne verbuizing kan het prima, die angst is van vroeger

% Hoe komt de warmte uit de diepte terecht waar ze nodig is?
= i | Begin bij kassen en andere grootverbruikers die het hele jaar afnemen, en sluit daarna pas woningen aan.
i tomaten willen in april ook warmte, rijtjeshuizen niet
t Westland heeft het in die volgorde gedaan
s bron draait in de zomer op een kwart, zonde
i baseload first, homes later
i zwembad en ziekenhuis als vaste klant erin hangen
!s flats aan de Statenlaan krijgen al 10 jaar te horen dat ze 'later' komen
= a | Eén grote bron is per huis voordeliger, meerdere kleine bronnen maken de wijken minder afhankelijk van één put.
a eggs in one basket, or five baskets we can't pay for
s toen de pomp in Pijnacker stuk was zat iedereen op de noodketel
a schaalvoordeel vs. robuustheid
i doe er twee en koppel ze, dan heb je altijd wat
v hoe duur is zo'n reserveketel als je hem nooit gebruikt?
= r | De temperatuur van het water en de isolatie van de huizen moeten op elkaar zijn afgestemd voordat er iets wordt aangelegd.
r eerst de jaren-60 portieken op 70 graden-proof
s bij tante kwam het lauw uit de radiator, dekentje erbij
i 45 graden uit de Breda-laag is leuk voor nieuwbouw
r check the radiators before you dig the street
t collectieve warmtepomp ertussen, zie Zevenkamp
v heb ik andere radiatoren nodig en wie koopt die?
= t | Sla overtollige zomerwarmte op in de bodem of in een groot vat; daar bestaan al bruikbare installaties voor.
t ECW-systeem in Middenmeer, HTO, gewoon doen
t Ecovat in Uden gaan bekijken
s in juli blazen ze het de lucht in, en in januari stoken we bij op gas
i a thermos flask for the whole district
i seizoensbuffer rekent zich pas rond bij 2000 woningen
= x | Gemeente, telers en corporatie leggen voor het eind van het jaar vast wie hoeveel warmte afneemt.
x intentieovereenkomst tekenen 15 nov, trekker: Havensteder
x telersvereniging levert verbruikscijfers vóór de kerst
i zolang niemand tekent boort niemand
s iedereen wacht op iedereen, al sinds 2018
v what if one of the growers goes bust?
= s | Het distributienet door de straten is moeilijker en duurder dan de put zelf en dat wordt onderschat.
s onder onze stoep ligt spaghetti: gas, glas, riool, nog een glas
s 1500 euro per meter en dan kom je een munitievondst tegen
i de kuub is het probleem niet, de kilometer wel
s everyone talks about 2500 m down, nobody about 1 m down
v kan het mee met de rioolvervanging van 2027?
= none
leeg ??
grap naar de kern van de zaak boren haha
proces the microphone isn't working at the back
offtopic wanneer wordt de Albert Heijn uitgebreid
leeg mee eens

% Hoe krijgen we genoeg laadpalen op de goede plek?
= i | Plaats laadpalen vooruitlopend op de vraag en wacht niet tot een bewoner er eentje aanvraagt.
s aanvraag maart 2023, paal: nog niks
i datagedreven plankaart, niet reageren maar uitrollen
t prognosekaarten van NAL-regio Noord
i als de Tesla er al staat ben je te laat
!s bij ons staan er drie ongebruikt, hele straat boos
s buurvrouw durft geen elektrische te kopen omdat ze niet weet waar ie aan moet
= s | Elke nieuwe laadpaal kost een gewone parkeerplek en dat zet buren tegen elkaar op.
s dieselrijders plakken briefjes op mijn ruit
s 22.00 uur, alles vol, twee groene vakken leeg. leg dat maar uit
s Kia van nr. 8 hangt er al sinds zaterdag aan
t Den Haag: eerst 1 vak, tweede pas bij 60 % gebruik
v waarom mag ik daar 's nachts niet gewoon staan?
i het is geen stroomdingetje, het is burenruzie
= a | Voor flats moet de keuze worden gemaakt tussen een laadplein op afstand en losse palen voor de deur.
a 300 meter lopen met 12 aansluitingen of 1 bij de portiek
i Kanaleneiland: cluster bij het winkelcentrum, veel overzichtelijker
s met mijn knie loop ik dat stuk niet, zeker niet met regen
a zichtbaar en centraal vs. verspreid en vertrouwd
t Arnhem heeft solarplein met 20 punten onder één dak
s VvE vergadert al drie jaar over de garage
= t | Een kabelgoot of stoeptegel met gleuf laat bewoners vanuit huis laden en is in andere gemeenten al beproefd.
t Kabeltegel uit Zwolle werkt al paar winters
t Soest geeft er gewoon toestemming voor, formulier van 1 pagina
s nu ligt er een verlengsnoer met een deurmat erover
i mijn eigen dak, mijn eigen draad, mijn eigen auto
!s blinde buurman struikelde over zo'n goot, dus nee
i scheelt een hoop palen in het straatbeeld
= r | Voordat er op een plek gebouwd wordt, moet de netbeheerder zeker weten dat er capaciteit op de kabel zit.
r Enexis groen licht, dán pas verkeersbesluit
s paal staat er, hoesje erover, wacht al sinds Pasen op aansluiting
r trafohuisje erbij of het blijft bij praten
i slim laden tussen 17 en 21 op halve kracht scheelt de helft
s lampen knipperden bij de buren toen hij begon
v wie vertelt ons waar nog ruimte is?
= i | De laadpaal moet voor iedereen bereikbaar zijn, ook voor de bestuurder in een rolstoel.
s display zit op ooghoogte van een basketballer
i kabel van 6 kilo til je niet met reuma
t richtlijn CROW voor toegankelijk laden hangt gewoon online
s hoge band ervoor, daar kom je met een scootmobiel niet langs
i één op de tien breed uitvoeren
v is er ook aan busjes met een laadklep gedacht?

% Hoe wordt elektrisch laden eerlijk en begrijpelijk?
= i | De prijs moet voor het laden op de paal zelf staan, net zoals bij een benzinepomp.
s 39 cent zei de app, 71 werd het
i totembord met kwh-tarief, klaar
s starttarief, bloktarief, roamingkosten... ik ben boekhouder en snap het niet
v waarom mag Shell het wel op een paal zetten en hier niet?
t ANWB onderweg-kaart laat het zien
!i hoeft niet op de paal, iedereen heeft een telefoon
= s | Wie een eigen oprit heeft laadt voor de helft van wat een flatbewoner in de straat betaalt.
s zwager: zonnepanelen, gratis kilometers. ik: 4 hoog, volle pond
s tweedehands Leaf is betaalbaar, aan de paal wordt ie duur
i dit vergroot het gat tussen huur en koop
s thuis 22 ct, straat 48 ct
v kan er geen buurttarief komen voor de hoogbouw?
= i | De gemeente moet in het contract met de exploitant een maximumprijs en een goede storingsdienst afdwingen.
i concessie = macht, gebruik die nou eens
s vrijdagavond storing, maandag monteur, ik met de bus
i boeteclausule per dag uitval
t MRA-Elektrisch heeft bestek dat je kunt overnemen
s de helpdesk zit in Polen en kent Drachten niet
x inkoop neemt prijsplafond op in de tender van Q2
= t | Buren kunnen hun eigen paal met elkaar delen via bestaande apps en afspraken.
t Buurtpaal app, 5 minuten instellen
s ik laat de wijkzuster bij mij opladen, we rekenen af met eieren
t modelafspraak VvE Belang
i achter elke oprit zit een halflege stekker
v hoe zit dat dan met de belasting?
s tikkie van 7 euro per week, prima zo
= x | De gemeente stelt een team samen dat vóór de zomer laadpaalkleven en foutparkeren aanpakt.
x handhaving loopt vanaf 1 juni extra ronde op de Singel
x Karin (mobiliteit) maakt regel: na 4 uur wegrijden, nachts niet
s hybride met volle batterij, 2 dagen. hufterig
i bloktarief doet meer dan een boa
t appgroep per paal, 'ik ben om 8 uur klaar'
!i ga toch geen politieagentje spelen over een stekker
= none
leeg -
leeg goeie
proces welke kleur post-it was voor knelpunten?
grap mijn batterij is ook leeg, koffie!
offtopic de heg bij de rotonde moet gesnoeid

% Hoe komen mensen met een beperking op tijd en met respect op hun bestemming?
= s | De taxi komt zo onvoorspelbaar dat mensen afspraken missen of thuis blijven.
s zat 50 min. in de hal met mijn jas aan
s dialyse om 8, opgehaald om half 9
s my son waits at the window every single morning
i kwartier marge klinkt netjes, voor ons is dat een half uur kou
s koor mee gestopt. je kunt niet elke week halverwege binnenvallen
v waarom zie ik van een pizza wel waar hij rijdt?
= i | Een vaste chauffeur die de mensen kent is meer waard dan de kortste route.
s Henk wist dat pa eerst zijn pet moet hebben
i continuïteit op de bok in de gunningscriteria zetten
s elke week een ander gezicht, onze dochter bijt van de stress
i don't swap the driver just because the software says so
t Zeeland: schoolritten jaarlijks aan dezelfde mensen gekoppeld
!i liever een vreemde die er is dan een bekende die ziek is
= r | Wie kwetsbare reizigers vervoert moet vooraf geschoold zijn in omgaan met dementie, autisme en hulpmiddelen.
r cursus vastzetten rolstoel, anders niet rijden
s stoel stond los achterin, in de bocht klapte ze om
t training Samen dementievriendelijk, twee uurtjes online
i a licence to drive is not a licence to care
s chauffeur riep 'instappen!' naar een dove mevrouw
v krijgen invallers dat ook?
= t | Leer jongeren en ouderen met begeleiding zelf reizen; er zijn trajecten die direct te gebruiken zijn.
t MEE op weg, maatje fietst zes weken mee
t GoOV-app belt als je de verkeerde bus pakt
s neefje gaat nu zelf, trots dat ie is!
i van busje naar OV is een diploma
t OV-ambassadeurs van de ouderenbond gaan gratis mee
s he learned the tram route in a month, nobody believed he could
!s leuk, maar die van ons kan de weg niet overstekken
= a | Combineren van ritten maakt het vervoer betaalbaar, maar maakt de reis voor de passagier lang en vermoeiend.
a vol busje of korte rit
s via Wezep, 't Harde en Nunspeet naar een school op 9 km
i max omrijtijd 30 minuten, en dan echt
s kinderen zitten om 7 uur al in de bus, gesloopt bij aankomst
a geld voor zorg of geld voor lege stoelen
v is there any limit at all on travel time?
= i | Reizigers moeten zelf meebeslissen over het contract, want zij weten waar het misgaat.
i cliëntenraad aan tafel bij de aanbesteding, niet erna
s tevredenheidsonderzoek: 7,9. niemand die ik ken is gebeld
i ask the people in the back seat
x Wmo-raad leest het bestek mee, reactie vóór 10 april
t Valys-panel als voorbeeld
i een klacht is gratis advies

% Hoe houden we het vervoer voor schoolkinderen, ouderen en zieken betaalbaar?
= i | De beste besparing is zorg en onderwijs dichterbij organiseren zodat er minder gereden hoeft te worden.
i de duurste rit is de rit die niet nodig was
s passend onderwijs = taxi's die elkaar kruisen op de N35
i put the day centre in the village hall and you need no van
s drie busjes uit drie dorpen naar één dagbesteding, alle drie half leeg
t Steenwijkerland: speciale klas in gewone school
v kijkt de afdeling jeugd ooit mee naar de rittenkosten?
= s | Gemeenten, zorgverzekeraars en scholen betalen ieder hun eigen busje, zodat er dubbel wordt gereden.
s zelfde voordeur, zelfde uur, twee taxi's
s Wlz, Wmo, Zvw, leerlingen, Valys: vijf potjes één mevrouw
i one passenger shouldn't need five budgets
s chauffeurs zwaaien naar elkaar in de straat
v mag de zieke bij de scholier instappen, juridisch?
= t | Een regionale regiecentrale die ritten bundelt heeft elders bewezen dat het overzichtelijker en goedkoper kan.
t Publiek Vervoer Groningen Drenthe
t kijk naar Trevvel in Rotterdam, ook de fouten
s bij ons kent de planner de dorpen niet, stuurt een bus via een weiland
i één nummer bellen i.p.v. zoeken
t Avan Arnhem-Nijmegen, evaluatie staat op internet
!s sinds de centrale er is is het alleen maar trager
= v | Wat mogen we van familie en vrijwilligers vragen en waar houdt dat op?
v moet ik minder gaan werken om mijn kind te brengen?
s ANWB AutoMaatje, ik rijd nu 3 dagen, mijn vrouw begint te mopperen
v wie is aansprakelijk als een vrijwilliger een aanrijding heeft?
i kilometervergoeding verhogen, dan brengen ouders zelf wel
i volunteers are not a cheap taxi firm
s opa van 81 rijdt andere tachtigers rond. tja
= x | Vijf gemeenten leggen hun contracten in 2026 op één einddatum zodat ze samen kunnen inkopen.
x Raalte verlengt met een jaar, besluit b&w in mei
x regiosecretaris maakt overzicht contracten, klaar voor zomerreces
i wie alleen inkoopt krijgt één inschrijver
s vorige keer: één bieding, 40% erbovenop
r eerst zelfde indicatieregels, anders koop je appels en peren
= r | Zonder fatsoenlijk loon en volle diensten zijn er straks geen chauffeurs meer om mee te rijden.
r geen gebroken diensten meer, anders loopt alles weg
s 2 uur 's ochtends, 2 uur 's middags, daar leef je niet van
s gemiddelde leeftijd in de remise: 63
i pay them like you trust them with your child
t combi-baan conciërge/chauffeur bij school in Ommen
v hoeveel gaan er de komende 3 jaar met pensioen?
= none
leeg hm
proces tafel 4 heeft geen stiften
grap mijn taxi was vandaag ook te laat, vandaar
offtopic is er nog een parkeerverbod in de Kerkstraat?

% Wat doen we aan de overvolle fietsenstalling bij het station?
= s | Een flink deel van de plekken wordt bezet door fietsen die al maanden niemand meer gebruikt.
s spinnenwebben in de spaken
s telling oktober: 22% weesfietsen
s mijn rijwiel staat op een drinkfles van een ander geparkeerd
s studenten verhuizen, barrel blijft
i het is geen stalling, het is een kerkhof
!s valt mee, de meeste zijn van forenzen die om de dag komen
= x | Gemeente en ProRail halen vanaf dit voorjaar elke maand gelabelde fietsen weg.
x labelactie eerste maandag, ophalen na 14 dgn
x boa's + Werkbedrijf, start 1 april
t Utrecht doet het al jaren met een geel strookje
i regelmaat, anders denken ze dat het een grapje is
s vorige keer 340 stuks in één ochtend
v waar gaan ze dan heen?
= i | Gratis stallen moet de eerste dag blijven, maar langdurig staan mag geld kosten.
i 24 uur niks, daarna 1,25 p/d
s ik laat hem het hele weekend staan omdat het toch niks kost
i prikkel op duur, niet op gebruik
!i zodra je gaat rekenen staan ze allemaal weer tegen de bomen
t Stationsplein Utrecht, in/uitchecken met ov-kaart
= i | Een stalling wordt pas gebruikt als hij sneller is dan je fiets tegen de gevel zetten.
s vier minuten lopen naar spoor 5, mis ik de sprinter
i de looplijn wint het altijd van het bord
s die kelder ligt aan de verkeerde kant van de rails
t doorfietsbare helling zoals in Den Bosch
i mensen zijn net water
v komt er ook een ingang aan de Veenkade?
= r | Een ondergrondse stalling kan er alleen komen als Rijk, NS en gemeente vooraf de exploitatie vastleggen.
r bestuursovereenkomst beheer voor schop in de grond
s bouwen betaalt iedereen, de lamp betaalt niemand
r 40-40-20 op papier
v wie draait op voor de nachtploeg?
s in Zwolle kibbelden ze er drie jaar over
= t | Werk met digitale verwijzing en lege-plekmeting zoals andere stations, zodat fietsers niet hoeven te zoeken.
t P-route fiets, groen getalletje bij elke rij
t sensoren van Lumiguide
s rondjes rijden en dan toch maar op de stoep
t Tilburg heeft een app met drukte per uur
i zet het op het fietspad, niet pas bij de deur

% Hoe geven we alle soorten fietsen en reizigers een plek?
= s | Bakfietsen, kratfietsen en fatbikes passen niet in de rekken die er staan.
s met een krat voorop kun je het bovenrek vergeten
s banden van 10 cm in een gleuf van 5
s bakfiets van het kinderdagverblijf blokkeert de nooduitgang
i norm is nog van de omafiets
s ik wurm me elke dag tussen twee sturen door, jas kapot
v is er een maat afgesproken met de fabrikanten?
= i | Het bovenste rek is voor ouderen en kleine mensen geen echte plek.
s 1,58 m en 27 kilo accu, succes
s pa laat hem liever buiten, met zijn schouder
i gasveer of niks
i tweede laag telt in de cijfers mee, in het echt niet
t Alphen: appelstalling zonder etage
= t | Deelfietsen verminderen het aantal eigen tweede fietsen, zoals met de OV-fiets is gebleken.
t OV-fiets uitbreiden, 4,65 per dag
s ik had een roestbak in Amersfoort staan, nu niet meer
t Donkey Republic in Rotterdam ernaast
i aan de werkkant van de reis is een eigen fiets onzin
!s maandagochtend na half negen: leeg rek, dus houd ik mijn eigen
t Keobike bij de kleine stations
= i | Sociaal toezicht in de stalling is belangrijker dan camera's, want mensen willen zich er na middernacht veilig voelen.
s om 1 uur alleen die trap af, sleutels in mijn vuist
i een gezicht achter een loket
s Mo van de beheerploeg plakt ook je band
i oog en oor, geen lens
t Werkplaats van Biesieklette in Den Haag
s accu gejat onder drie camera's, politie had niks aan het beeld
= a | Meer stallingsplekken op het plein betekent minder groen en terras, en andersom.
a boom of beugel
i het plein is de huiskamer, niet de bijkeuken
s nu struikel je vanaf de trein eerst over het ijzer
a 600 klemmen of een plek om op je oma te wachten
i dan maar omlaag, hoe duur ook
= v | Hoe gaan we om met kleine stations waar geen geld of ruimte is voor een bewaakte stalling?
v krijgen wij in Hurdegaryp ook ooit een dakje?
s tien rekken, veertig fietsen, nul lampen
v zijn kluizen iets, en wie beheert die?
t buurtbewoner met sleutel, kiosk Dalfsen
i dorp telt ook
s elektrische fiets durf ik daar niet te laten, dus neem ik de auto
= none
leeg ja
grap Ik ben zelf ook een weesfiets
proces iets harder praten svp
offtopic treinkaartje is veel te duur geworden
leeg +1

% Hoe pakken we de vervanging van oude bruggen en viaducten aan?
= s | Tientallen bruggen uit de jaren vijftig en zestig zijn tegelijk op en niemand wist precies hoe slecht ze waren.
s staalrot, betonrot, en een archief met muizen
s Haringvlietbrug: 50 rijden, terwijl wij dachten dat ie eeuwig was
s tekeningen kwijt sinds de gemeentelijke herindeling
i everything built in 1962 turns 65 on the same day
s bij de Nelson Mandelabrug zag je het met het blote oog
v hoeveel staan er nog op de lijst waar wij niks van weten?
= i | Onderhoud moet een vaste plek in de begroting krijgen in plaats van sluitpost te zijn na nieuwe lintjes.
i geen wethouder heeft ooit een voegovergang geopend
i maintenance wins no elections, that's the whole problem
s 15 jaar bezuinigd, nu dubbel betalen
i kapitaaldekkingsplan 60 jaar vooruit
s wel een nieuwe rotonde met kunst, geen likje verf op de leuning
!i geld genoeg, er zijn gewoon geen mensen om het uit te geven
= t | Gebruik standaardontwerpen en bouw in series, zoals andere overheden al in een gezamenlijk programma doen.
t Industriële Fiets- en Voetbruggen, catalogus
t Bruggenbouwers-aanpak Noord-Holland: 8 in 1 contract
i elke brug een uniek kunstwerk, dat kan niet meer uit
t copy Rotterdam's modular deck
s onze architect wilde weer een 'icoon', het werd 2 jaar later
t circulair viaduct van RWS, legoblokken
= a | Een brug versterken kost minder en gaat sneller, maar nieuw bouwen geeft decennia rust.
a pleister of operatie
i rekenen over 80 jaar, dan wint vervangen
s lapwerk van 2016 hangt er alweer bij
a patch now and pray vs rebuild and pay
s met koolstoflijm kon de Merwede er nog 20 jaar tegenaan
v wat is de restlevensduur na zo'n ingreep?
= r | Voor de keuze van volgorde moet er eerst een betrouwbare inspectie en een gezamenlijk gegevensbestand zijn.
r NEN 2767-keuring van alles, dan pas prioriteren
r you can't rank what you haven't measured
s provincie heeft Excel, gemeente heeft een ordner, waterschap heeft Piet
t sensoren erop plakken, TNO doet dat
i meten is weten, en nu weten we geen zier
= i | Monumentale bruggen verdienen behoud, ook als dat zwaar vrachtverkeer voorgoed uitsluit.
i gietijzer uit 1890 gooi je niet bij het oud vuil
s trouwfoto's van drie generaties op dat bruggetje
i weight limit and be done with it
t Leiden heeft ophaalbrug omgezet naar voetgangers
!i als de brandweer er niet over kan is het decor
s kademuur Grimburgwal zegt genoeg

% Hoe blijft de stad bereikbaar en leefbaar als de brug eruit ligt?
= i | Stem werkzaamheden van Rijk, provincie, spoor en gemeente op elkaar af zodat niet alle routes tegelijk dicht zijn.
s A7 dicht, N-weg dicht, en toen ging ProRail ook nog aan de slag
i één kalender, één baas
t Bereikbaarheidsteam Zuid-Holland, maandelijks overleg
s I had three detours stacked on top of each other
i de automobilist ziet geen wegbeheerders, die ziet kegels
v wie kan er 'nee, dit jaar niet' zeggen?
= s | Ondernemers aan de afgesloten kant verliezen maandenlang omzet en voelen zich aan hun lot overgelaten.
s bakker -40%, twee meiden naar huis gestuurd
s nadeelcompensatie? 18 pagina's formulier en een advocaat
s klanten denken dat heel de straat dicht is
i 'winkels bereikbaar' op een geel bord is een belediging
s customers from across the water just vanished
v krijg ik mijn terrasgeld terug over dat jaar?
= t | Zet tijdelijk een pont, hulpbrug of fietsverbinding in; er zijn gemeenten waar dit goed heeft gewerkt.
t baileybrug van Defensie, Maastricht had er één in een week
t gratis bootje bij de Kaagbaan, zondag vol met kinderen
s met het pontje was het bijna jammer dat de brug weer openging
t Zaanstad: noodbrug huren
i walkers and bikes first, cars can drive around
!s bij ons voer de pont nooit als het waaide, altijd dus
= i | Leg vooraf uit hoe lang het duurt en vertel het ook als het tegenzit, want uitstel zonder uitleg maakt mensen woedend.
s eerst maart, toen juni, nu 'najaar'
i geef een bandbreedte, geen datum
i aannemer zelf laten vertellen in de bouwkeet, met een helm op
s we heard it from the ferryman
t vlog van de uitvoerder bij de Gerrit Krolbrug
= v | Hoe komen hulpdiensten, mantelzorg en schoolkinderen op tijd aan de overkant?
v hoe doet de ambulance dat, 14 minuten omrijden?
s dochter zit in de brugklas, fietst nu langs de N-weg in het donker
v can the home nurse get a pass for the bus lane?
s tijdelijk tweede brandweerpost op het Hempad
i aanrijtijd is harde grens
= x | De wegbeheerder stelt een omgevingsmanager aan die vanaf de eerste dag in de wijk bereikbaar is.
x Joost zit elke di. en do. in de keet, per 1 september
x provincie regelt whatsappnummer vóór de stremming
i iemand met een naam
s met een 0800-nummer kom je in een keuzemenu, nee dank je
r moet wel mandaat hebben, anders is het een praatpaal
= none
leeg geen
proces how long is this round?
grap daar moeten we nog een brug voor over
offtopic hondenpoep in het Julianapark
leeg ...

% Hoe houden we de smalle polderwegen veilig en heel?
= s | Trekkers en vrachtwagens zijn zo breed en zwaar geworden dat de bermen en het asfalt het begeven.
s fendt van 3 meter op een weggetje van 3 meter 20
s randen afgebrokkeld, gat van 15 cm bij de Hoekstrawei
s vroeger een kar met paard, nu 50 ton bieten
s mijn melkauto moet achteruit als er een tegenligger komt
i wegen op veengrond, loads uit 2024, rekensom klopt niet
!s 't zijn niet de trekkers maar die DHL-busjes die de berm kapot rijden
= i | Vrij liggende fietspaden langs plattelandswegen zijn nodig, want scholieren en landbouwverkeer gaan niet samen.
s mijn dochter duikt elke ochtend de brandnetels in
i hesjes zijn geen beleid
s in oogsttijd breng ik ze zelf, 12 km
i scheiden die stromen
v kan het niet over het schouwpad van het waterschap?
t Ruinerwold heeft het fietspad achter de houtwal gelegd
= t | Grasbetontegels, passeerhavens en kunststof bermplaten zijn beproefd en relatief goedkoop.
t Terra-grid, Hollands Kroon heeft er 20 km van
t passeerstrook elke 250 m, boeren weten de plek
t kijk bij Wetterskip naar het proefvak met puin
s sinds de stenen erin liggen geen gat meer gehad
i een meter extra is goedkoper dan een ongeluk
!s grasbeton is spekglad als de klei erop zit
= x | Gemeente en loonwerkers spreken voor de bietencampagne routes en schoonmaakafspraken af.
x Cumela + wijkagent om tafel, vóór 1 sept
x ik (loonbedrijf Kooistra) hang borden 'slik op de weg' op
s motor onderuit op de modder vorig jaar oktober
i veegmachine erachteraan, net zo normaal als de kieper
t convenant Goeree even opvragen
= i | Haal het sluipverkeer uit de polder, want forenzen die de file mijden maken het gevaarlijk.
s Waze stuurt heel Heerenveen langs onze brievenbus
i knip erin tussen 7 en 9
s 110 gemeten op een 60-weg
t landbouwsluis zoals in de Bommelerwaard
!i ik woon daar ook en mag dan zeker omrijden?
v kun je zo'n navigatiebedrijf dwingen?
= a | Minder wegen goed onderhouden of alle wegen net berijdbaar houden: het geld is niet genoeg voor allebei.
a 300 km matig of 200 km prima
i laat de doodlopende terug naar grind gaan
s buurman is de laatste op de weg, wie zegt het hem
a afwaarderen vs. gelijk behandelen
i iedere boer betaalt ook waterschapslasten
s in Duitsland is het gewoon zandpad en ze leven nog

% Wie draait op voor het beheer van wegen in het buitengebied?
= v | Moeten waterschappen hun wegen aan de gemeenten overdragen en met welke som geld?
v wat zit er in de bruidsschat?
s Hollands Noorderkwartier gaf 1000 km weg, wij zitten met de kuilen
v blijven de mannen van de rayonpost dan in dienst?
i water is hun kerntaak, teer niet
i niet tekenen voordat de boorkernen er zijn
= i | Wie de weg zwaar belast, zoals grote bedrijven en windparkbouwers, moet meebetalen aan het herstel.
s na de bouw van de molens was het een maanlandschap
i de vervuiler en ook de verbrijzelaar
i voorschouw en naschouw met foto's, rekening naar ontwikkelaar
!i ik betaal al wegenbelasting per kilo trekker, sorry
t Zeewolde had een wegenfonds bij Windplan
v en de kaasfabriek dan, 60 tankwagens per dag?
= s | Bewoners lappen zelf gaten op omdat een melding maanden blijft liggen.
s zak koud asfalt van de Welkoop, zelf gedaan
s meldnummer 4711, status 'in behandeling' sinds Sinterklaas
s schoonvader zet er een tuinkabouter in, dat helpt
i we zijn geen tweederangs dorp
s fluoverf eromheen, dat doen de fietsers
= t | Dorpen en agrariërs kunnen met een contract zelf bermen en sloten onderhouden, zoals elders gebeurt.
t Boermarke in Drenthe maait alles zelf
t agrarische natuurvereniging Noardlike Fryske Wâlden
s ik heb de klepelmaaier toch staan
i scheelt een aannemer uit Tilburg
!i gratis arbeid voor de gemeente, mooi niet
v hoe zit het met verzekering op de weg?
= r | Een weg kan pas worden afgesloten als er een goede vervangende route voor hulpdiensten en melkwagens ligt.
r eerst de brug bij Oudega op 40 ton
s brandweer reed vast in het zand
r draaicirkel 12 m op het erf
i RMO moet elke 3 dagen langs, feest of niet
v heeft iemand de loonwerker gevraagd?
= none
leeg niks
proces de koffie is koud
grap hobbel hobbel
offtopic glasvezel is er nog steeds niet bij ons
leeg zie boven

% Waarom zou er een nieuwe spoorlijn door onze streek moeten komen?
= i | De spoorlijn is niet een kwestie van reizigersaantallen maar van erkenning voor een vergeten regio.
i elke regio telt, dan ook als het geld kost
s sinds 1945 weg, mijn opa was de laatste wisselwachter
i Den Haag kijkt naar vervoerwaarde, wij naar waarde
i people here feel they are at the end of the map
s Stadskanaal: 33.000 inwoners, geen perron
!i sentiment mag geen miljard kosten
= s | Jongeren vertrekken voor hun studie en komen niet terug omdat reizen te lang duurt.
s Emmen-Groningen 1u40, dus kamer gezocht
s van mijn klas woont nog één iemand hier
s my daughter comes home twice a year, not every weekend
i 18 is hier de leeftijd van uitzwaaien
v wat als het ROC hier een vestiging kreeg?
s stage in Zwolle afgewezen, kon niet voor 9 uur aanwezig zijn
= a | Eén miljard kan in rails, of in een snel busnet dat over vier jaar al rijdt.
a trein in 2037 of Qliner om het kwartier morgen
i bus wordt in de volgende bezuiniging zo geschrapt, staal blijft liggen
a steel for a century or rubber for a decade
s HOV-baan bij Almere werkt beter dan menig boemel
i niet kiezen, eerst het een dan het ander
t Zuidtangent als tussenstap bekijken
= r | Rijk en provincies moeten eerst zekerheid geven over de exploitatie voordat de gemeenten grond aankopen.
r handtekening van IenW onder de MIRT-afspraak
s we reserveren al 20 jaar een strook, boer mag er geen schuur op
r dienstregeling gegarandeerd voor min. 15 jr
v wat als Arriva na 5 jaar stopt?
i no land deals before the money is real
= i | De lijn is pas nuttig als er ook woningen en banen bij de nieuwe haltes worden gebouwd.
i geen station in een weiland, of juist wel maar dan met een wijk
s bij Hoogeveen-West is niks ontstaan, alleen een fietsenrek
i build the town around the platform
i 5000 huizen in ruil voor spoor, dat was de deal
!i straks krijgen we Randstadprijzen, laat ons met rust
t Lansingerland bekijken, Ov-knoop eerst
= t | Kijk naar Duitse streken waar een gesloten lijn met succes heropend is en vraag hun cijfers op.
t Bad Bentheim-Neuenhaus, sinds 2019 weer open
t Regiopa Niedersachsen, hele lijst reactivaties
s reed er in juli, zat bomvol met rolkoffers
t Schönbuchbahn, four times more riders than predicted
i wij rekenen onszelf altijd arm
v is hun model voor prognose te leen?

% Hoe passen we het spoor in tussen dorpen, erven en natuur?
= i | Kruisingen moeten ongelijkvloers, want elke nieuwe overweg kost vroeg of laat levens.
s Winsum. meer hoef ik niet te zeggen
i tunneltjes, ook voor koeien
i a gate is not safety, it's a countdown
s trekker met aanhanger heeft 20 sec nodig
!i voor vier treinen per uur een viaduct bij elk zandpad, te gek
t NABO-programma ProRail
= s | Mensen langs het oude tracé hebben er inmiddels tuinen, paden en paardenweiden en vrezen onteigening.
s mijn kippenhok staat precies op kilometer 14,2
s 't oude spoordijkje is ons rondje met de hond
s museumlijn STAR, vrijwilligers van 70 jaar die niet weten of ze moeten stoppen
v krijg ik een brief of een bod?
s nobody has rung my doorbell yet, but the line runs through my kitchen
i niet bluffen met lijnen op een kaart
= v | Wat betekent de trein voor geluid en trillingen in huizen op veen en klei?
v gaan er ook 's nachts goederen overheen?
s porselein van oma rinkelt nu al van de bus
v who measures vibration in an old farmhouse?
s fundering op een koeienhuid, zeg maar
i alleen licht materieel, accutreinen, vastleggen
r MER op elke gevel binnen 100 m
= x | De provincie organiseert dit najaar in elk dorp een avond waar bewoners de ligging meetekenen.
x gedeputeerde komt 9 okt naar Musselkanaal, 16 okt Ter Apel
x dorpsbelangen leveren ieder 2 tekenaars
t maptable van Witteveen, je schuift zelf
i laat het potlood rondgaan
s vorige keer alleen een roll-up banner met een lachend gezin
= i | Het station moet in het dorp zelf liggen en niet aan de rand, ook als dat ruimtelijk lastiger is.
i loopafstand is alles
s aan de rand = auto, en als ik in de auto zit rijd ik door
i old people walk 600 metres, not 2000
s bij Veendam stap je zo de winkelstraat in, heerlijk
!i rand is prima, daar is plaats voor bus en P+R
= t | Gebruik de aanleg om beekherstel en ecologische verbindingen mee te nemen, zoals bij andere spoorprojecten.
t faunapassages Hanzelijn, das is er blij mee
t Natuurbrug Zanderij, over rails en weg ineens
i spoordijk als droge corridor voor adders
i werk met werk maken, Runde mag weer kronkelen
s hagedissen zitten al op het ballastbed
= none
leeg test
grap all aboard!
proces wie notuleert hier?
offtopic gasschade nog niet afgehandeld
leeg mooi plan

% Hoe houden we het veer over de rivier in de vaart?
= s | De pont is voor de dorpen aan beide kanten een levensader, en geen toeristische attractie.
s moeder in Huissen, kinderen in Angeren, elke dag twee keer over
s trainer van de D'tjes woont aan de overkant
s 's winters zit er niemand op behalve wij
s zonder overzet is het 34 km om, via Rhenen
i openbaar vervoer met een boeg
!s in juli staan er 90 e-bikes en kan ik er als inwoner niet meer bij
= i | Overheden moeten het veer als deel van de weg behandelen en dus gewoon meebetalen.
i een brug is toch ook gratis
i brede doeluitkering naar water uitbreiden
s provincie zegt rivier, Rijk zegt lokaal, gemeente zegt arm
i varend asfalt, meer is het niet
v waarom accijns op scheepsdiesel voor een dorpspont?
t Zeeland betaalt Vlissingen-Breskens ook
= v | Wie wil er straks nog schipper zijn?
v hoe krijg je iemand van 25 zover op zondag?
s ome Gerrit is 74 en kan niet stoppen
s vaarbewijs plus marifoon plus ehbo, en dan 14 euro per uur
i maak er een leerwerkplek van met het STC
t pool van invallers van de drie veren samen
v mogen vrijwilligers de grote ook varen?
= t | Een stichting van dorpsgenoten kan een pont overnemen, zoals bij verschillende voetveren al gebeurt.
t Fietspontje Wijhe-Vorchten, kijk daar
t Voetveer Zwaluw, allemaal pensionado's met pet
s 40 man in het rooster, wachtlijst zelfs
t statuten bij de Vrienden van de Voetveren
!i leuk voor een roeiboot, niet voor twaalf auto's
= a | Een elektrische pont is schoner, maar de ombouw is duur en een tweedehands diesel vaart direct.
a 2,5 mln accu of 300k uit Friesland
i kabelveer gebruikt nauwelijks iets, laat dat nou staan
s het ronken hoor ik tot achter de dijk
i subsidie loopt in 2026 af, dus beslissen
t gierpont Olst: kracht van de stroom, kost niks
a nu doorvaren of later goed
= r | Er moet een plan liggen voor dagen met te weinig of te veel water, anders is het vervoer niet betrouwbaar.
r vervangend busje bij 12+ NAP
s augustus 2022, twee weken aan de grond
r oprit verlengen voor laagwater, RWS vooraf akkoord
i klimaat is ook: niet varen
s bord 'uit de vaart' zie je pas op de kade
v hoeveel dagen is nog acceptabel?

% Wat kan de oversteek betekenen voor recreatie en dorp?
= i | De aanlegplaats verdient een bankje, een toilet en iets te drinken, zodat wachten aangenaam wordt.
s twintig man in de regen onder één wilg
i toilet!! ik ben 68
s ijscoman verdient er meer dan de schipper
t rustpunt met honesty box, gezin Van Essen doet het
i wachten is ook uitje
= t | Verbind de veren met fietsknooppunten en pontjesroutes die elders al veel bezoekers trekken.
t Pontjesroute IJssel, boekje VVV
t knooppunt 63 doortrekken tot het steiger
s er stond een bordje 'veer' naar een akker
t Fietsersbond routeplanner laten zeggen of hij vaart
i één rondje, twee oevers, drie terrassen
= s | Op mooie dagen geeft de stroom fietsers en motoren op de dijk overlast en gevaarlijke situaties.
s peloton wielrenners tegen een kinderwagen
s brullende Harley's aan het veerstoepje
s rij tot voorbij de kerk, ik kon mijn eigen erf niet op
i dijk is smal, geduld is korter
v kun je motoren weren op zondag?
!s ach, drie weekenden in mei, stel je niet aan
= x | De veerstichting en beide gemeenten gaan vanaf april met één kaartje en één tijdentabel werken.
x QR-kaartje klaar 1 april, Anja regelt de drukker
x gemeente Berg en Dal zet tijden op de borden
s nu moet je muntjes hebben, wie heeft er nog muntjes
i ook inchecken met OVpay
t abonnement van Zaltbommel, 10 keer varen
= i | Bewoners moeten voorrang en een lager tarief hebben boven de dagjesmensen.
i inwonerspas, klaar
s 2,20 per keer, twee keer daags, reken maar uit
s scholier betaalt evenveel als een Duitser met camper
i die uit de polder zijn eerst
!i zonder toeristen is hij failliet, dus niet zeuren
v hoe regel je dat aan een slagboom?
= none
leeg hoi
grap over en uit!
proces zit hier nog iemand op deze stoel
offtopic duivenoverlast Marktstraat

% Waar en hoe mogen er nog grote distributiecentra komen?
= i | De regio moet nee durven zeggen tegen hallen die alleen ruimte vragen en de streek niets teruggeven.
i doos van 10 ha voor 40 banen, dan nee
i selectieve acquisitie, geen rode loper meer
s Bol zit er, en wij krijgen het pakje net zo laat
i ask what they bring, not what they pay
s wethouder glom bij de eerste paal, nu hoor je hem niet
!i als wij weigeren gaan ze naar Venray en hebben we niks
= s | Het open landschap verdwijnt achter gevels die je kilometers ver ziet en dat doet mensen pijn.
s vanuit mijn slaapkamer zag ik de toren van Gorinchem, nu Zalando
s golfplaat in luchtblauw, alsof je het dan niet ziet
s the horizon is now a loading dock
s avondrood verpest door ledverlichting op 24 m hoogte
i leegte is hier ook bezit
v wie heeft die hoogte ooit goedgekeurd?
= t | Stapel, deel en bouw in meerdere lagen op bestaande terreinen, want elders laat men zien dat dat kan.
t Prologis Parijs: vrachtwagens naar de tweede verdieping
t CTPark Amsterdam City, 2 etages, havenkavel
t kijk bij Lidl Waddinxveen naar de compacte opzet
i grond is schaars, lucht niet
s oude veiling in Bleiswijk staat voor de helft leeg
!s stapelen kost het dubbele per pallet, doet niemand vrijwillig
= r | Een nieuwe vestiging kan pas als personeel, woningen en openbaar vervoer vooraf geregeld zijn.
r geen vergunning zonder huisvestingsplan voor 800 man
s om 5 uur 's nachts langs de provinciale weg lopen, twee Polen, geen lamp
r bus in ploegendienst, ook 22.30
i no beds, no boxes
s acht mannen in een doorzonwoning naast ons
v op welk adres staat een bedrijf ingeschreven dat met alleen uitzendkrachten werkt?
= a | Bundelen langs de snelweg spaart de dorpen, spreiden houdt werk in de buurt.
a alles in één wreed lint of overal een beetje
i clusters bij Tiel en Moerdijk, verder niks
s vanuit Beesd fietste ik vroeger naar mijn werk in de hal, was fijn
a concentrate the pain or share it
i liever één puist dan mazelen
= i | Het dak en de gevel moeten standaard bijdragen aan energie, water en natuur in de omgeving.
i regenton van 40.000 m2, sluit aan op de beek
s zwaluwen op het platte dak, niemand gepland
t BREEAM Outstanding als ondergrens
i klimop en kasten voor vleermuizen, niet als toetje
v waarom geen zon, zegt de verzekeraar weer nee?
s na elke hoosbui loopt ons straatje onder

% Wat betekenen de hallen voor werk en leven in de omgeving?
= s | De banen zijn vaak zwaar, tijdelijk en via uitzendbureaus, en mensen uit de streek willen ze niet.
s 23.000 stappen per nacht met een piepend apparaat om je pols
s jongens van het mbo lopen na twee weken weg
s scan rate too low, 'you don't need to come tomorrow'
i geen carrière maar een contract per dag
s buurvrouw van 52 werkt er al 9 jaar en is tevreden hoor
!s mijn zoon werd er teamleider binnen drie jaar, prima werk
= x | Bedrijven, vakbond en gemeente maken dit jaar afspraken over vaste contracten en Nederlandse les.
x FNV + gemeente Tiel tekenen handvest, vóór juli
x bibliotheek start taallessen in de kantine per 1 okt
i taal in werktijd, anders zit er niemand
t Keurmerk SNF checken bij elk bureau
r de inlener moet zelf aan tafel, niet alleen de uitzender
= v | Hoeveel vrachtverkeer komt er werkelijk en wie houdt dat bij?
v 600 ritten beloofd, wie heeft ze geteld?
s 's nachts koelwagens die staan te brommen in de berm
v is there a counter on the exit ramp, yes or no?
s op de Rijksstraatweg kun je niet meer oversteken
i rapport is van voor corona, dat is geen rapport
t Dataslinger van provincie Gelderland, lus in het wegdek
= t | Beveiligde truckparkings met douche en eten werken, en ze halen de chauffeurs uit de woonstraten.
t Maasvlakte Plaza, 350 plekken
t Duiven A12: hek, douche, gehaktbal
s in mijn straat hangt de was aan een Litouwse spiegel
i die man slaapt al een week in zijn cabine, gun hem een wc
s wildplassen tegen de heg van de school
t SSTPA label, EU subsidises it
= i | De opbrengst uit grondverkoop hoort naar de dorpen te gaan die er tegenaan moeten kijken.
i 12 mln grondwinst en wij een bankje
i euro per m2 in een leefbaarheidspot
t fonds Park 15 Nijmegen, zo geregeld
s er is een nieuw gemeentehuis van gekomen, in de verkeerde plaats
!i dat geld is nodig voor het tekort op jeugdzorg, niet voor een muziektent
= s | Robots nemen het werk over, zodat de beloofde werkgelegenheid over tien jaar alweer weg is.
s AutoStore doet wat 60 man deed
s the new hall runs with the lights off
v wat blijft er over als de subsidie op is?
i gebouw moet straks iets anders kunnen worden
s technische dienst zoekt juist mensen, 30 vacatures
= none
leeg pff
grap ik bestel alles online, sorry
proces can we switch tables already?
offtopic bushokje is ruit kwijt
leeg niets toe te voegen

% Hoe helpt de gemeente een startende ondernemer echt vooruit?
= s | Een starter wordt van loket naar loket gestuurd en verliest maanden voordat de deur open kan.
s bouw, milieu, horeca, reclame: vier ambtenaren, vier antwoorden
s 26 weken voor een uithangbord
s ik wilde taarten bakken, niet bestuursrecht studeren
s huur liep al, vergunning niet
i ieder vakje is correct, samen is het een doolhof
!s alles netjes in één middag geregeld bij ons, complimenten
= i | Geef elke starter één vaste contactpersoon die binnen het gemeentehuis de weg vrijmaakt.
i accountmanager met mandaat en mobiel nummer
s Ineke nam de telefoon op en het was gefixt
i casemanagement voor de kleine man
t Bedrijvenloket Zwolle, 1 naam op je brief
i bel in plaats van verwijs
= t | Proefperiodes en pop-upcontracten verlagen de drempel, en er liggen modellen klaar om te gebruiken.
t Arnhem Klarendal, 1e jaar huur op omzet
t modelcontract leegstandswet, VNG-site
s zes weken mogen proefdraaien in een oud reisbureau, zo begon het
i eerst voelen of het loopt, dan pas een keuken van een ton
t kiosk van Maak Haarlemmermeer te leen
!i pop-up is oneerlijk tegenover wie er al 20 jaar huur dokt
= v | Waar vindt een beginner betaalbare werkruimte nu oude fabrieken appartementen worden?
v wie kent nog een garage onder 400 euro?
s drie keer in vijf jaar verhuisd, sloop, sloop, loft
v mag ik mijn kapsalon in de bijkeuken?
i rafelrand is kweekvijver
t broedplaatsbeleid A'dam als leidraad
s muziekstudio zit nu onder een viaduct
= r | Zonder hulp met boekhouding en belasting vooraf gaat een groot deel van de starters onderuit.
r btw-cursus vóór inschrijving KvK
s blauwe envelop ongeopend in de la, 9 mille
r gesprek over ondernemersplan, anders geen Bbz
t Qredits-mentor, oud-ondernemer, kost een paar tientjes
i de meeste stranden op de kassabon, niet op het idee
= i | Zzp'ers en thuisbedrijven tellen ook mee als economie en horen in het beleid een plaats te krijgen.
i 80% van onze bedrijven heeft 1 stoel
s uitnodiging van de businessclub komt alleen bij loodsen
i niet groter willen worden mag ook
s nagelstudio boven, zoon van nr 5 doet websites, daar draait de wijk op
v waar kan ik met iemand lunchen?
x wethouder EZ zet maandborrel zzp op, eerste do. van de maand

% Wat hebben ondernemers uit alle groepen nodig om mee te kunnen doen?
= s | Vrouwen, nieuwkomers en mensen met een uitkering lopen op tegen wantrouwen bij bank en gemeente.
s 'heeft u een man met inkomen?' echt gevraagd, 2021
s rekening geweigerd omdat ik contant verkoop op de markt
s in Aleppo 14 man personeel, hier mag ik vakken vullen
s klantmanager vond het 'een hobby'
i achternaam telt zwaarder dan cijfers
!s bank was juist dolblij met mij, geen idee waar dit over gaat
= i | Maak ondernemen vanuit de bijstand mogelijk zonder dat iemand bij de eerste verdiende euro gekort wordt.
i laat mensen een jaar wiebelen
s 45 euro omzet op een braderie, 45 euro eraf
i parttime ondernemen is geen fraude
t Parttime ondernemen regeling Rotterdam
v wat als het in december goed gaat en in januari niet?
= t | Laat ervaren ondernemers uit de eigen wijk starters begeleiden, zoals enkele steden met succes doen.
t Krachtbedrijf in Rotterdam Zuid
t De Afrikaanderwijk Coöperatie, koppelt klus aan kok
s slager Özdemir heeft er al vijf op weg geholpen, onbetaald
i iemand die het zelf verkloot heeft leert je het meest
t Microlab Eindhoven speeddate
= a | Strenge controle voorkomt ondermijning, maar schrikt ook de eerlijke starter af.
a Bibob voor iedereen of vertrouwen vooraf
s 72 vragen over de lening van mijn oom
i kapper nr 9 in één straat, dan mag je best doorvragen
a poort dicht of poort op een kier
s ik voelde me verdachte bij een broodjeszaak
v kan dat niet risicogericht?
= x | De gemeente koopt vanaf volgend jaar een vast deel van haar kleine opdrachten bij lokale starters.
x facilitair: lunches <5k rouleren over 12 wijkcateraars, per jan.
x inkoop publiceert lijst in november
i eerste klant is het halve werk
s catering kwam uit Utrecht met de vrachtwagen, soep koud
r betalen binnen 14 dagen, anders overleeft hij zijn eigen opdracht niet
= i | Mislukken moet minder fataal worden, met een nette uitgang voor wie moet stoppen.
s tien jaar na mijn ijssalon los ik nog af
i stoppen is ook ondernemen
t 155.nl bellen, gratis en geen oordeel
i schaamte maakt de schuld groter
s hij hield open tot de gerechtsdeurwaarder kwam, niemand wist iets
t Zuidweg & Partners coach via gemeente
= none
leeg ok
proces nog 3 minuten zegt de gong
grap word rijk, begin een stempelfabriek
offtopic waarom is het zwembad dicht op woensdag
leeg .

% Hoe zorgen we dat gezonde bedrijven niet verdwijnen als de eigenaar stopt?
= s | Veel eigenaren van boven de zestig hebben geen opvolger en praten er met niemand over.
s Wim is 71, doet alles zelf, kinderen zitten in Utrecht bij een bank
s aan de biljarttafel gaat het over alles behalve dat
s een op de drie garages in de Achterhoek houdt binnen tien jaar op
s my father hid the question for fifteen years
i het is rouwen, geen transactie
!s onze ouwe heer begon er zelf op zijn 55e over, top geregeld
= i | Begin minstens vijf jaar van tevoren met de overdracht, want op het laatst is er geen keuze meer.
i wachten tot de dokter belt is te laat
s hartinfarct op dinsdag, op vrijdag stond het te koop
i waarde opbouwen zonder de baas, dat duurt
i start before you're tired
x KvK stuurt elke 58-jarige dga een checklist, vanaf januari
v wanneer is vroeg genoeg?
= t | Personeel kan het bedrijf overnemen via een coöperatie of stichting, en daar zijn bruikbare modellen van.
t steward ownership, zie Tony's en ook kleine spul
t Bouwbedrijf in Lichtenvoorde: 12 timmerlui kochten het samen
t employee buy-out guide from Rabobank, free pdf
s wij hebben met zijn zessen de drukkerij overgenomen, eng maar mooi
i de beste koper staat al aan de draaibank
!s personeel wil een loonstrook, geen lening
= r | Een koper moet toegang hebben tot financiering in lagen, anders blijft de overname onbereikbaar.
r vendor loan van minimaal 30%
s bank wil 40 eigen geld, ik ben 31, hoe dan
r regionaal participatiefonds zoals Oost NL
t achtergestelde lening van familie, fiscaal handig
i no bank will do this alone
v is BMKB ook voor overnames?
= v | Wat is een bedrijf eerlijk waard als de oprichter er zijn levenswerk in ziet?
v wie zegt tegen pa dat goodwill niet bestaat?
s hij vroeg 8 ton, taxateur zei 3, sindsdien stilte
v wat is een klantenbestand in een schoenendoos waard?
i emotie is geen activum
i the price is also an apology to the family
s accountant van de ene kant, accountant van de andere kant, wij ertussen
= x | De regio richt een overnameplein in waar kopers en verkopers elkaar vanaf komend jaar anoniem kunnen vinden.
x 8RHK trekt, site live 1 maart
x gemeenten leveren de bedrijfscontactfunctionaris, 4 uur p/w
t Brookz bekijken maar dan streekgebonden
i anoniem, want als klanten het horen lopen ze weg
s mijn opvolger ontmoette ik op een bruiloft, puur geluk
= i | Opvolging is niet alleen een privézaak, want het raakt de leefbaarheid van het hele dorp.
i smid weg, trekker stil, boer naar verderop
s de bakker sponsorde vier teams en het kerstkoor
i when the plumber goes, the football shirts go
i raad hoort dit jaarlijks te bespreken
s wij rijden nu 22 km voor een fietsband
v heeft de gemeente hier wel een rol in?

% Hoe vinden jonge mensen de weg naar het ondernemerschap in familiebedrijven?
= s | Kinderen nemen het bedrijf niet over omdat ze het leven van hun ouders niet willen.
s nooit op vakantie, altijd telefoon aan tafel, dank je feestelijk
s ik werk 36 uur bij de provincie en slaap in
s she'd seen her mother cry over the books
i 80 uur is geen erfenis
s zus kreeg de zaak, broer de ruzie
!s mijn zoon wilde juist al op zijn zesde op de heftruck
= a | Aan familie overdragen bewaart de sfeer, aan een buitenstaander verkopen geeft meer vernieuwing.
a bloed of bloei
i vreemde ogen dwingen
s zoon deed alles hetzelfde, klanten bleven, omzet niet
a keep the name or keep the company
s investeringsmaatschappij schrapte eerst de kerstpakketten
= i | Scheid de rol van ouder, eigenaar en baas, want daar gaan families aan kapot.
i zondagmiddag geen offertes
s pa zit er 'even' nog elke dag, met zijn jas aan
t familiestatuut opstellen met een buitenstaander
i three hats, one head, that's the trouble
s toen hij zijn sleutel inleverde kwam er eindelijk lucht
v wie durft de oprichter de deur te wijzen?
= t | Meelooptrajecten en duo-directie laten opvolgers wennen, en verschillende bedrijven laten zien dat het werkt.
t Graafschap College: keuzedeel opvolging
t twee jaar duo, daarna afscheid met een fiets
s ik draaide eerst 6 mnd mee in de werkplaats, dat scheelde in respect
t traineeship familiebedrijven Twente
i leer eerst vegen
t Family Business Network has a next-gen week
= r | Fiscale regels voor bedrijfsopvolging moeten stabiel blijven, anders durft niemand een plan te maken.
r BOR niet elk jaar verbouwen
s notaris zei 'wacht prinsjesdag af', dat zegt ie al 4 jaar
i dit is geen rijkenregeling maar een bakkerij met zes man
r zekerheid voor tenminste zeven jaar
!i die vrijstelling is een cadeautje voor erfgenamen, afschaffen
= none
leeg nvt
grap overname van dit tafeltje voor 10 euro
proces sorry ik was te laat, wat is de vraag
offtopic too many speed bumps on the Dorpsstraat

% Wat doen we met al die lege stallen en schuren?
= s | Lege schuren trekken criminelen aan en boeren worden actief benaderd met contant geld.
s twee man in een BMW, 2000 p/m handje, niet vragen waarvoor
s stroommeter liep ineens op hol in de kippenschuur van wijlen Toon
s vaten in de sloot bij Someren
s als je nee zegt komen ze een week later terug
i eenzaamheid plus schuld, dat is de ingang
v wie mag ik bellen zonder dat het hele dorp het weet?
= i | Slopen moet aantrekkelijker worden dan laten staan, want nu houdt asbest en geld de afbraak tegen.
s 60.000 om af te breken, 0 om te laten rotten
i sloopbonus per m2, simpel
t sloop-voucherregeling Limburg
s golfplaten van 1978, daar komt geen aannemer aan
!i laat toch staan, verval is ook mooi, kerkuilen genoeg
i geef lucht: twee schuren weg, één woning terug
= a | Wonen in het buitengebied lost woningnood op, maar beperkt de overgebleven boer in zijn bedrijf.
a huisje voor de dochter of mest voor de buurman
s nieuwe bewoners klaagden binnen een half jaar over de haan
i geurcirkel gaat voor bouwdrift
a plattelandswoning vs. uitbreidingsruimte
s ik kan geen kant meer op sinds er een yogastudio zit
t clausule in de koopakte: 'u koopt ook de geur'
= t | Werk met een rood-voor-rood-regeling, zoals andere plattelandsgemeenten die al vele jaren toepassen.
t Hof van Twente, boekje van 12 blz.
t knooperven Overijssel: vier huizen om één erf
t Ruimte voor Ruimte-titels, check bij de provincie
s zo woont mijn zus nu waar eerst 900 varkens zaten
i sloopmeters als munt
!s rood voor rood werd hier: villa's voor tandartsen
= r | Er moet eerst een beeld zijn van welke locaties de komende jaren vrijkomen.
r inventarisatie per erf, met keukentafelbezoek
s gemeente schrok: 480 stoppers voor 2030
r kaart van mestrechten, leeftijd en opvolger
v wie heeft die lijst en mag dat van de AVG?
i zonder kaart dweil je achter de notaris aan
= x | De gemeente stelt vóór de zomer twee erfcoaches aan die langsgaan bij boeren die stoppen.
x Marieke (ZLTO) en Bart beginnen 1 mei met 40 erven
x ruimtelijke ordening maakt per erf 1-pager, september
t Erfcoach Brabant, al sinds 2019
i koffie, laarzen, geen laptop
s bij ons kwam iemand, was de eerste in jaren die vroeg hoe het ging

% Hoe geven we vrijkomende erven een goede nieuwe bestemming?
= i | Sta kleine bedrijven op het erf toe zolang ze geen zwaar verkeer en opslag buiten brengen.
i meubelmaker ja, containerverhuur nee
s caravanstalling is nu de enige kleur die mag
i max 400 m2 en binnen
s loodgieter begon in pa's koestal, nu 11 man en 8 bussen op een fietspad
!i dit zuigt de bedrijventerreinen leeg, niet doen
v wat als het groeit?
= i | De kwaliteit van het erf als geheel, met bomen, hoofdhuis en bijgebouwen, moet leidend zijn bij elk plan.
i het voorerf is van mevrouw, het achtererf van de koe, hou die orde
s oprit met rode split en twee leeuwen, zucht
t erfbeplantingsplan Landschapsbeheer, gratis
i notenboom blijft
s uit de verte moet het nog een boerderij zijn
t welstand met een ervenconsulent i.p.v. een loket
= t | Zorg, logeren en meergeneratiewonen passen goed op een erf, en er draaien al mooie voorbeelden.
t Erfdelen Gelderland
t zorgboerderij de Huppe, 14 bewoners
s mantelzorgunit in de wagenloods, moeder ziet de kalfjes
t Knarrenhof maar dan met mest aan de laarzen
i ruimte genoeg voor wie in de stad te veel prikkels krijgt
v telt dat als één adres of als zes?
= v | Hoe voorkomen we dat alleen rijke mensen van buiten de erven kopen?
v wie kan hier een ton of acht neerleggen?
s Porsche ervoor, rolluiken dicht, nooit op de buurtbbq
v mag een gemeente eerste recht geven aan jongeren uit het dorp?
t zelfbewoningsplicht
i splitsen in drieën maakt het betaalbaar
!i ik wil gewoon de hoogste prijs, het is mijn pensioen
= s | De procedure duurt zo lang dat boeren uit moedeloosheid illegaal beginnen.
s principeverzoek in 2020. het is nu 2025
s ik verhuur gewoon, boete zie ik wel
s bodemonderzoek, flora en fauna, stikstof, archeologie, voor een kantine
i wie netjes vraagt wordt gestraft
s 9000 leges en geen antwoord
= none
leeg ja hoor
proces dit is tafel 3 toch?
grap te huur: schuur, weinig vragen
offtopic vuurwerk gaat ook te hard in ons dorp
leeg xx

% Hoe gaan we verder met het veen dat onder onze voeten wegzakt?
= s | De bodem daalt elk jaar en de schade aan huizen, riool en wegen is nu al zichtbaar.
s drempel bij de voordeur is een traptrede geworden
s riolering breekt af bij elke gevel in Kanis
s 8 mm per jaar, mijn leven lang al: halve meter
s gate doesn't close anymore, the post went down
i Gouda is gewoon een boot
v wie betaalt mijn palen?
= i | Het waterpeil moet omhoog, ook als daar een ander soort boerenbedrijf bij hoort.
i functie volgt peil, het is 2025
i minus 40 naar minus 20, en dan koeien met brede poten
s kwartje eruit: elke cm lager is verder zakken
i we've been pumping ourselves into a hole
!i met 20 cm kun je in maart het land niet op, dan is het einde oefening
i CO2 blijft dan zitten, da's ook wat waard
= a | Natter boeren houdt het landschap open, terwijl veen helemaal onder water zetten de meeste uitstoot bespaart.
a gras met natte voeten of rietmoeras
s riet op 3 meter hoog, dan is de Krimpenerwaard weg als gezicht
i gradatie: kern nat, flank droog
a landscape heritage vs. climate gain
s de toerist komt voor koetjes, niet voor muggen
v wat levert lisdodde per hectare?
= t | Onderwaterdrainage en greppelinfiltratie zijn getest en er liggen resultaten klaar voor wie wil beginnen.
t KTC Zegveld, excursie elke vrijdag
t drukdrainage, Jan van der Vegte heeft er 11 ha van
t Nobv-meetreeksen, download gewoon
s bij mij werkt het, koeien twee weken eerder buiten
i techniek koopt tijd, geen toekomst
!s in droge zomers is er geen inlaatwater, dan doet die buis niks
= r | Boeren stappen pas over als er een vaste vergoeding voor koolstof en water is voor tenminste twintig jaar.
r Valuta voor Veen met een gegarandeerde prijs
s subsidie loopt 6 jaar, mijn lening 30
r langjarig contract, ook na de verkiezingen
i a farmer can't gamble on a pilot
t Better Wetter / Waterschap De Dommel? nee Wetterskip, kijk daar
v wie garandeert dat, een provincie die om de vier jaar draait?
= v | Wat gebeurt er met de dorpen en huizen zonder goede fundering als het peil verandert?
v gaat mijn houten paal rotten of juist niet?
s op staal gefundeerd, achter nat en voor droog, scheef dus
v do we get an assessment before they change the level?
t Fonds Duurzaam Funderingsherstel
i hoogwatersloot rond het lint, aparte peilvakken
s taxateur wilde niet eens binnen komen

% Welke teelten en verdienmodellen passen bij nat land?
= i | Er moet eerst een markt voor lisdodde, cranberry en veenmos bestaan, want telen kan iedereen maar verkopen niet.
s drie ton lisdodde in de schuur en geen hond die belt
i begin bij de fabriek, dan pas bij de plant
i bouw moet isolatie uit natte teelt voorschrijven
s tuincentrum wil turfvrij maar betaalt potgrondprijs
i demand pulls, subsidies only push
t Building Balance ketenroute
= t | Kijk naar bedrijven die nu al natter melken met andere rassen en grassen.
t Blaarkop en Fries roodbont, 100 kg lichter
t Jersey op veen: Theo in Wilnis
t festulolium inzaaien
s met rupsbanden rijd ik door alles heen
s my smaller cows just float
i minder melk per koe, minder dierenarts
= s | Jonge veenboeren twijfelen of er voor hen nog plaats is en stellen investeringen uit.
s stal uit 1988, bank wacht, ik wacht, provincie wacht
s vriendin wil weten waar we over 10 jaar zitten, goede vraag
s half the young farmers' club has a job on the side
i uitstel is ook een besluit
s pa zegt 'komt wel goed', pa is 66
= x | Het waterschap en de collectieven starten volgend jaar in drie polders met een gebiedsmakelaar.
x HDSR levert makelaar, Lange Weide begint jan.
x collectief Utrecht-Oost? nee: Rijn Vecht Venen doet ruilverkaveling in de winter
i kavels schuiven is halve oplossing
i someone neutral with a map and time
t grondbank zoals in Groot Wilnis-Vinkeveen
= i | Recreatie en energie kunnen het inkomen aanvullen, maar mogen nooit het hoofdgerecht worden.
i kano's verhuren is geen bedrijf, dat is zakgeld
s boerengolf, ijsjes, camperplaats: melken deed ie ertussendoor
i I am a farmer, not an entertainer
!s mijn theetuin brengt meer op dan 60 koeien, sorry hoor
v hoeveel procent is nog 'erbij'?
= none
leeg nat
grap we zakken vast weg in dit gesprek
proces kunnen we de kaart ophangen?
offtopic A12 staat elke dag vast
leeg oke

% Hoe beheren we het bos zodat het gezond blijft en mensen het begrijpen?
= s | Bewoners schrikken van kaalkap en stapels stammen omdat niemand vertelt waarom er gezaagd wordt.
s zondag nog gewandeld, woensdag een slagveld
s harvester om 7 uur, rijsporen tot je knie
s mijn vaders lievelingsbeuk had een oranje stip
i de zaag is sneller dan de folder
v waarom mag ik geen tak afknippen en zij 4 hectare?
!s er stond een groot bord bij met uitleg, je moet wel lezen
= i | Een bos met veel soorten en leeftijden kan droogte en ziektes beter aan dan rijen dennen.
i monocultuur is een plofkip met naalden
s letterzetter sloeg toe, alles bruin in één zomer
i menging, etages, dood hout
i linde, hazelaar, esdoorn: rijk strooisel
s grove den uit 1920 was voor de mijnen, die zijn dicht
t ProSilva-excursie, dan zie je het
= a | Hout oogsten levert bouwmateriaal en inkomsten op, terwijl niets doen meer natuur en koolstof oplevert.
a balk of mos
s we importeren uit Estland en sparen de Veluwe, lekker hypocriet
i derde oogst, derde rust, derde iets ertussen
a productief vs. wild
i dode boom leeft meer dan een levende
v hoeveel m3 groeit er jaarlijks eigenlijk bij?
= t | Laat vrijwilligers en scholen planten en dunnen; er zijn organisaties die dit compleet aanbieden.
t IVN, Boomfeestdag, inclusief schepjes
t Meer Bomen Nu: zaailingen oogsten en weggeven
s groep 7 heeft 400 eiken gezet, ze komen nog kijken
t zaagploeg Het Drentse Landschap op donderdag
i wie plant, beschermt
= r | Zonder minder wild en minder stikstof komt er geen jonge boom meer omhoog.
s elk scheutje van de eik afgevreten, tot kniehoogte
r afschot herten op 3 per 100 ha, anders blijft rasteren
s raster kost 12 euro per meter
r kalk en steenmeel is lapmiddel, eerst de bron dicht
i bodem is zuurder dan cola
!i laat die herten, de wolf regelt het zo
= v | Moeten we exoten zoals de douglas en de Amerikaanse eik weghalen of juist koesteren?
v is een boom die er 150 jaar staat nog vreemd?
s prunus, al 40 jaar trekken en hij lacht ons uit
v welke soort staat er hier nog bij plus drie graden?
i douglas is prima hout en mijn kinderen vinden hem prachtig
i geen heksenjacht
t klimaatslimme soortenlijst van WUR

% Hoe verdelen we de ruimte in het bos tussen natuur en bezoekers?
= s | Mountainbikers, wandelaars, honden en ruiters zitten elkaar in de weg.
s bel, schrik, hond, gil, vloek
s paard steigerde van een fatbike
s 's morgens stil, na tienen Efteling
s bordje 'losloop' door iemand overgeverfd
i er is maar één pad en vier waarheden
!s ik loop hier al 30 jaar en iedereen groet
= i | Zonering met drukke en stille delen werkt beter dan overal een beetje verbieden.
i parkeerplaats stuurt meer dan bord
i randen druk, hart dicht
s Hoog Soeren deed het pad weg, binnen 2 jaar raven
i waar geen koffie is komen weinig mensen
t recreatiezonering Veluwe, kaart met kleuren
= x | De boswachters en fietsclubs leggen dit jaar samen een eigen route aan en ruimen de wilde paden op.
x MTB-vereniging Ermelo, 3 werkzaterdagen, mrt-mei
x SBB sluit 14 illegale sporen vóór broedseizoen
i laat ze zelf bouwen, dan blijven ze erop
s Strava toonde paadjes die wij niet kenden
t vignet zoals Utrechtse Heuvelrug, opbrengst naar onderhoud
= i | Wie geniet van het bos mag ook meebetalen aan het beheer.
i parkeren 3 euro, niemand gaat dood
!i bos moet gratis zijn, juist voor wie niks heeft
s slecht één op de tien is lid van Natuurmonumenten
t vriendenpas Park Twickel
i crossfitbureau verdient eraan, ik ruim op
v kan toeristenbelasting hierheen?
= t | Zet gastheren en boswachters op drukke dagen bij de ingang, zoals in andere gebieden goed bevalt.
t natuurgastheren Kennemerduinen, groen shirt
t BOA's delen met buurgemeenten, pool
s een praatje deed meer dan 95 euro boete
i aanspreken met een verrekijker in je hand
s vrijwilliger Hennie kent elke hond bij naam
= r | Er moeten voldoende toezichthouders zijn voordat je nieuwe regels instelt.
s 1 groene boa voor 9000 hectare
r eerst twee fte, dan pas aanlijnplicht
i regel zonder ogen is behang
s crossmotoren lachen je uit
r C2000 en bijscholing, anders stuur ik niemand in het donker
v hoe vaak is er vorig jaar echt bekeurd?
= none
leeg bomen!
grap door de bomen zie ik de geeltjes niet
proces graag niet door elkaar praten
offtopic parkeertarief ziekenhuis
leeg dat vind ik ook

% Hoe wonen mensen gezond naast bollenvelden en fruit waar gespoten wordt?
= s | Omwonenden weten niet wat er naast hun tuin wordt gespoten en krijgen daar geen antwoord op.
s dinsdagavond, oostenwind, was hangt buiten, lucht naar chemie
s vroeg het de loonwerker: 'middel tegen vuur', meer wist ie niet
s my toddler plays three metres from the lilies
v welk potje, welke dag, hoeveel?
s gemeente verwijst naar NVWA, NVWA naar Ctgb, Ctgb naar de site
i niet weten is erger dan weten
!s mijn teler appt keurig een dag vooraf
= i | Neem bij twijfel over gezondheid het zekere voor het onzekere en leg een zone zonder bestrijdingsmiddelen om woningen en scholen.
i 50 meter, liefst 250
i voorzorgsbeginsel staat gewoon in het verdrag
s Westerveld, rechter gaf de buurt gelijk
i you don't wait for the body count
!i 50 meter kost mij 4 van de 11 hectare, wie vergoedt dat
i Parkinson mag niet onze streekziekte worden
= v | Wat zegt het onderzoek werkelijk en wanneer krijgen we harde uitkomsten?
v OBO-2, wanneer?
s huisarts haalt schouders op, neuroloog niet
v why is nothing tested in combination?
s in huisstof 46 stoffen gevonden, maar wat betekent dat
i afwezigheid van bewijs ≠ bewijs van afwezigheid
s de ene professor op tv zegt dit, de andere dat
= t | Maak spuitafspraken per straat met een app en vaste tijden, zoals enkele telersgroepen al doen.
t Spuitsignaal-groep in Noordwijkerhout
t 's avonds na 9, kinderen binnen, simpel
t KAVB heeft burenkaart, invullen en in de bus
s wij kregen bollen en een nummer, sindsdien is het goed
i no spray on school days between 8 and 4
= a | Strengere regels nu beschermt de gezondheid maar jaagt de teelt naar plekken met minder toezicht.
a hier minder, in Polen meer
i ons probleem exporteren is geen oplossing
s drie lelietelers verkasten al naar Drenthe, en daar is nu ruzie
a clean here, dirty there
i de wereldmarkt ruikt niet
= r | Handhaving en meten aan lucht en water moeten er zijn voordat je mensen gerust kunt stellen.
r passieve samplers bij school, heel jaar
s boa heeft geen verstand van doppen, inspecteur is op vakantie
r spuitboekje openbaar, anders papier
t Schone Bodem burgermeetnet
s waterschap vond imidacloprid ver na het verbod
v who pays for the lab?

% Hoe kan de bollenteelt verder met minder gif en toch winst maken?
= i | Veredeling en weerbare bodem moeten het middel vervangen, ook als de bloem er minder strak uitziet.
i tulp met een vlekje is ook een tulp
i compost, rust, afrikaantjes, geen fust vol chemie
s sinds ik zandhaver zaai heb ik de helft aaltjes
i perfect flowers come at an ugly price
s hyacint uit Kanakazan: geen druppel nodig dit jaar
!i resistente lelies duren 15 jaar, dan ben ik failliet
= t | Mechanisch wieden, warmwaterbehandeling en precisiespuiten zijn nu al inzetbaar en te bekijken.
t Robot Ekobot bij Verdel in Dronten
t ULO-koeling i.p.v. dompelbad
t spotspray scheelt 90% op onkruid, demo Vertify
s strokar met schoffel, mijn opa had er ook een
t rent the robot per hectare, don't buy it
= s | Telers voelen zich weggezet als gifspuiters terwijl ze al veel veranderd hebben.
s dochter op school: 'jouw pa maakt mensen ziek'
s 60% minder sinds 2010, lees je nooit
s eieren op mijn spuitmachine
i alleen de lelie haalt de krant
s we got threatened by e-mail, anonymous of course
i er zit een gezin achter dat hek, net als bij de buren
= v | Wie betaalt de oogst die mislukt als een teler met minder middelen durft te werken?
v is er een verzekering voor 'te veel natuur'?
s vuur in de gladiolen, 4 ha weg, terwijl ik net bio ging
v kan een bank of veiling een deel van het risico dragen?
i schadefonds per gebied
v would buyers share the loss?
s overschakelen = 3 jaar minder en dan pas een keurmerk
= x | De telersvereniging, waterschap en veiling spreken voor het plantseizoen een gezamenlijk reductiedoel af.
x Rijnland + KAVB + Flora, handtekening vóór 1 sept
x 10 demovelden, elk teler host 1 avond
i doel in kg actieve stof, niet in mooie woorden
t Deltaplan Agrarisch Waterbeheer geld erbij
r data delen zonder boetepistool
= i | Bloembollen horen bij de streek, dus laat toeristen en inwoners zien wat duurzaam geteeld is.
i Keukenhof moet bio-bed hebben vooraan
s bussen stoppen voor selfies, plukken de koppen eraf
i our fields are our museum
t boerderijwinkel Hoogeveen met label
!i toeristen zijn niet geïnteresseerd, ze willen kleur
s fietsers vragen: ruikt het hier altijd zo?
= none
leeg mwah
grap tulipomania deel 2
proces can someone turn the lights on
offtopic vliegtuigen boven Hillegom ook
leeg ditto

% Hoe houdt de visserij in ons dorp een toekomst?
= s | De vloot is in tien jaar gehalveerd en het dorp merkt dat in alles.
s kade leeg, mooi voor de foto's
s saneringsregeling: 17 kotters naar de sloper in Gent
s netten op de dijk, oud ijzer in de haven
s mannen van 50 die nu pakketjes rondbrengen
s visafslag 4 ochtenden, was 6
i we schaffen niet alleen schepen af, we schaffen zondagen af
!s mijn zwager kocht juist een nieuwe, dus dood is het niet
= i | Het vissen moet anders met minder brandstof, minder bodemberoering en nieuwe vangsten.
i puls was goed, Brussel had het mis
i dieselrekening is de echte vijand
i inktvis, mul, poon: de zee verandert sneller dan het quotum
s flyshoot op 1/3 van de olie
t Multispecies-schip MDV-1 Immanuel
v is waterstof ooit wat op een kotter van 24 meter?
= v | Wat blijft er aan visgrond over als er windparken, natuurgebieden en zandwinning bijkomen?
v waar mag ik volgend jaar überhaupt nog varen?
s paars op de kaart wordt elke keer groter
v kan er in zo'n park met korven?
s kreeft tussen de palen op Borssele II, dat wel
i Noordzeeakkoord zonder vissers is een half akkoord
= r | Jongeren komen alleen aan boord als er uitzicht op een eigen schip en een vast inkomen is.
r visserijfonds voor starters, quotum erbij
s zoon wou wel, bank lachte
s deelloon: deze maand 900 euro
r weekendvrij, anders gaan ze naar de baggeraars
i in een wieg in Urk ligt nog steeds een stuurman
t leerlingenschip van Berechja College
= a | Kwaliteit met een eigen merk kost aanlooptijd, en volume op de afslag geeft morgen geld.
a 2 kilo voor de chef of 200 voor de veiling
i lijnbaars met kaartje aan de kieuw
s restaurant in A'dam betaalt 28, afslag 9
a snel cash vs. lange adem
v wie gaat verkopen terwijl ik op zee zit?
t Waddengoud-keurmerk
= i | Het dorp moet zelf beslissen welke oude visserijplekken het behoudt en welke mogen veranderen.
i visserijmuseum is leuk als er nog iemand vist
s rookschuur werd B&B, ruikt nog naar makreel
i de haven is ons kerkplein
i loftappartementen op de helling: nee
s werf de Hoop lap ik zelf op, twaalf man elke dinsdag
!i laat het over aan de markt, sentiment kost belasting

% Hoe zorgen we dat de zee en de vissersgemeenschap elkaar weer begrijpen?
= s | Vissers en natuurorganisaties praten over elkaar en niet met elkaar.
s op de radio weer een meneer uit Utrecht over mijn visgrond
s ik zie bruinvissen, zij zien spreadsheets
s bij de rechtbank geef je elkaar geen hand
i ieder heeft een eigen zee
s bootje met spandoek voor mijn schroef
!s met de Waddenvereniging drink ik koffie hoor
= t | Laat vissers mee onderzoeken en data verzamelen, zoals in lopende projecten met wetenschappers.
t OSW-reizen met Wageningen, 10 schepen
t camera aan boord, Fully Documented Fisheries
s jongen van IMARES werd zeeziek maar bleef wel
i meten aan de reling geeft ander gesprek
t ICES working group, ga een dagje meelopen
= x | De gemeente en het onderwijs beginnen volgend schooljaar met visserijlessen op alle basisscholen.
x juf Annie en de VisserijVrouwen, start sept., 6 scholen
x dagje mee op de UK 45, inschrijven bij de secretaris
t Vis&Seizoen lespakket
i kinderen denken dat vis vierkant is
s groep 8 fileerde schol, stank, lol, geweldig
= i | De vis die we zelf vangen hoort op het eigen bord en niet voor een groot deel naar het buitenland te gaan.
s onze tong gaat naar Vigo, wij eten pangasius
i schar is lekker, niemand kent het
i school-, ziekenhuis- en boordkantine: poon met mosterd
s op de markt vraagt iedereen om zalm uit Noorwegen
!i Italië betaalt driemaal zo veel, dan zou ik gek zijn
v wat is nou vis van het seizoen in februari?
= t | Help vissersvrouwen en oud-vissers naar ander werk met een loopbaantraject dat al ergens draait.
t Loopbaancentrum Visserij IJmuiden
t onderhoudstechnicus wind op zee, drie maanden cursus GWO
s neef zit nu op een servicevaartuig, 4 op 4 af, thuis met Kerst
i zeebenen zijn diploma genoeg
i je leert een stuurman geen Excel op zijn 55e
s VisNed hielp mij aan een cv, had ik nooit gehad
= r | Regels uit Brussel moeten eerst praktisch uitvoerbaar zijn voor een schip met vier man.
s elektronisch logboek doet het niet zonder bereik
r kleine schepen uitzonderen
s aanlandplicht: bak ondermaats die niemand wil
r overgangstermijn van 3 jr, niet van 3 mnd
i inspecteur weet welk formulier, niet welke golf
v zijn er ambtenaren die ooit mee geweest zijn?
= none
leeg vis
grap kom eens los van die haak
proces wil de voorzitter even een pauze
offtopic de camperplaats is vies

% Hoe krijgen we kleding en textiel uit het restafval en weer in gebruik?
= s | Inzamelbakken zitten vol met rommel en natte troep, waardoor goede kleding verloren gaat.
s luiers tussen de spijkerbroeken
s container naast de glasbak, twee weken vol, regen erin
s 30% vervuiling bij Sympany, was vroeger 8
s half of the bags are shein polyester, one wear
i mensen zien het als een grijze bak met een T-shirt erop
v waarom staat er geen bord wat er wél mag?
= i | De producent moet zelf verantwoordelijk zijn voor wat hij verkoopt en de gemeente niet laten opdraaien.
i UPV textiel met tanden, heffing per stuk
i Zara pays for its own mess
s wij betalen verwerking, zij de winst
i niet per kilo maar naar levensduur van het hemd
s Stichting UPV vergadert, de berg groeit
!i producent rekent het door, dus ik betaal het toch weer
= t | Zet inzameling bij school, supermarkt en wijkcentrum, waar elders betere kwaliteit wordt opgehaald.
t Wijkcontainer bij De Lampegiet, met iemand erbij op zaterdag
t zak aan huis in Wageningen, elk kwartaal
t ReShare in Ede: balie en koffie
s bij de voetbalkantine ligt alles netjes gevouwen, gek hè
i a face makes better bags
= r | Sorteerders kunnen alleen blijven bestaan als er vaste afspraken over prijs en kwaliteit zijn.
s prijs per kilo van 30 cent naar 2
r gemeente moet betalen i.p.v. ontvangen, ook als wennen
s Wieland in Wormerveer, bijna om
r minimum 85% schoon, anders retour
v wat als er morgen geen enkele sorteerder over is?
i without a floor price the chain snaps
= v | Wat doen we met kleding die niet meer draagbaar en niet te recyclen is?
v kan die mix van elastaan en viscose iets worden?
s poetslappen, isolatie, autobekleding, en dan is het op
v moeten we gewoon verbranden toegeven?
s 's werelds mooiste strand in Accra zit vol met ons
i exporteren is dumpen met een stempel
v who checks where it ends up?
= i | Het begint met minder kopen, en inzamelen mag daar nooit een excuus voor zijn.
i een volle bak is geen succes, het is een uitbraak
s kast van mijn nichtje: 40 topjes, 3 keer aan
i the greenest shirt is already yours
i goedkoop is niet gratis
!i gaan we mensen met weinig geld vertellen wat ze mogen kopen?
s moeder breide, oma maakte van jas een broek, klaar

% Hoe maken we tweedehands, ruilen en verstellen aantrekkelijk in de stad?
= t | Ruilmarkten, verhuur en deelkasten zijn eenvoudig op te zetten en er zijn voorbeelden met handleiding.
t Kledingbibliotheek LENA, abonnement
t swap party at Pakhuis, bring 5 take 5
t ruilkast hal van school, Emmastraat, draait vanzelf
t Kinderkledingbank formulier gewoon vragen
s mijn trouwjurk heeft al vier bruiden gehad
i leuk dat het is, je gaat niet naar de winkel om te redden maar om te vinden
= i | De winkelstraat moet plaats maken voor kleermakers en vintage met lage huren.
s Yusuf maakt mijn rits voor 8 euro, zit in een steeg
i huur per omzet voor wie opknapt
i next to the H&M, not behind the station
i prada naast kringloop, waarom niet
s ik moest drie straten zoeken
v wat zegt de pandeigenaar daarvan?
= s | Jongeren vinden Vinted hip, maar koopgedrag is er niet rustiger van geworden.
s koopt meer, want verkoopt toch weer
s elke dag een pakketje, elke dag een ander vest
s my sister calls it 'free returns for everything'
s 200 reviews, 16 jaar
i circulair is geen synoniem voor veel
!s ik koop sinds Vinted helemaal niets nieuws, al twee jaar
= x | De gemeente en ROC starten een herstelatelier met leerlingen in een leeg winkelpand.
x ROC Mode, 2e jaar, pand Broerstraat 12, vanaf februari
x afdeling Participatie levert 6 werkplekken
i op een singer zitten is hersteltherapie
t Textiel-lab Enschede, vraag Rianne
s elke dinsdag rij voor de deur, ook kantoormensen
r er moet huur gedekt zijn voor twee jaar
= i | Werkkleding van gemeente en zorg moet een verplicht hergebruikt deel bevatten.
i boa-jas van oude boa-jas
i begin bij de schort in het ziekenhuis
s vuilnismannen: 3000 broeken per jaar de oven in
t MVI-criteriatool textiel, klik op 'ambitieus'
t the Dutch army does it with recycled shirts
v is de maatvoering niet te rommelig?
= none
leeg haha
grap ik draag al sinds 1994 hetzelfde
proces could we have the pen back
offtopic my bin wasn't emptied last week
leeg a

% Hoe houden we terrassen en uitgaan leuk voor wie er woont en wie er werkt?
= s | Bewoners van de binnenstad slapen slecht door terrassen, scooters en nachtelijk geschreeuw.
s om half 4 'Brabant' onder mijn raam, vals ook nog
s met oordopjes in mis ik de babyfoon
s bezorgscooters als wespen
s stoelen stapelen om 1.15, klang klang klang
s meldpunt: 'er is nu niemand aanwezig'
!s wie op de Markt gaat wonen moet niet zeuren, ik slaap prima
= i | Verruim de sluitingstijden niet, maar spreid het vertrek over de avond.
i geen grote klap om 2 uur maar druppelen
s iedereen tegelijk eruit = friettent = vechten
i afbouwuur: muziek zacht, deur blijft open
t Groningen: vrije sluiting, wel inlaatstop
i het gaat niet om later, het gaat om niet allemaal samen
= a | Meer terras geeft omzet en sfeer, minder terras geeft ruimte aan voetganger, kinderwagen en rolstoel.
a bitterbal of doorgang
s met de rollator over de rijweg, want stoelen
i 1,80 vrij, meetlint, geen discussie
s coronaterras zou tijdelijk zijn, drie jaar terug
a gezellig vs. toegankelijk
v wie verhuurt er nou eigenlijk de stoep?
= t | Een horecaconvenant met bewoners en politie werkt, en er liggen teksten uit andere steden klaar.
t Breda, Grote Markt, tekst van 4 kantjes
t Kwaliteitsmeter Veilig Uitgaan
t portier-app waarmee de kroegen elkaar waarschuwen
s sinds de uitbater mijn nummer heeft belt hij zelf
i handtekening van de glazenwasser tot de burgemeester
= x | Politie en horeca zetten vanaf het zomerseizoen elk weekend stewards in de uitgaansstraat.
x 6 hesjes vr en za, start 16 mei, betaald uit BIZ
x KHN regelt training, gemeente toilet
i een steward met een lolly doet meer dan een wapenstok
t Lolly-actie Leeuwarden
v wie stuurt die mensen aan om 3 uur?
s zij liepen mijn dochter naar de taxi, top
= r | Er moeten eerst genoeg nachtbussen, taxi's en toiletten zijn voordat er een nieuwe club bij mag.
r plaskruis op de Vismarkt, twee
s laatste trein 00.34, feest begint om 0.00
s brievenbus = urinoir, vies
r taxistandplaats met marshal
i eerst thuiskomen regelen, dan binnenkomen
v is er geld voor een nachtnet in het weekend?

% Hoe blijft de horeca gezond nu personeel, huur en gasten veranderen?
= s | Restaurants sluiten dagen omdat er geen koks en bediening te vinden zijn.
s ma, di, wo dicht. do ook als Sanne ziek is
s kok van 24 vraagt 3400 en geen weekend
s ik sta zelf in de afwas, op mijn 61e
s menu teruggebracht van 22 naar 6 gerechten
v waar zijn ze na corona allemaal heen?
!s bij ons staan ze in de rij, we betalen gewoon
= i | Een gastvrije stad heeft mensen van elke leeftijd en beurs nodig, dus niet alleen cocktails van vijftien euro.
i bruin café is verenigingsgebouw
s 4,80 voor een fluitje, dat wordt thuis
i plekken zonder dj en met een kaarttafel
s 14-plussers: nergens heen, behalve de McDonald's
i dans op zondagmiddag voor vijftigplus, jawel
= t | Laat leerlingen en zij-instromers in een leerrestaurant groeien, zoals in diverse steden bestaat.
t Fifteen-achtig: Restaurant Schalkwijk
t Resto VanHarte, ook zonder diploma
t Kookcollege Den Bosch, 1 dag per week bij ons
s Ahmad begon als spoeler en doet nu de saus
i niet op papier maar op plakjes ui
= v | Hoeveel horeca kan een straat aan voordat het winkelen en wonen verdringt?
v nog één shoarma en dan?
s 40% plint is nu eten
s meubelzaak weg, bubble tea erin
v mag je een maximum zetten per 100 meter?
i verhouding 1 op 4 voelt goed
t ladder voor horeca in de Haarlemse binnenstadsvisie
!i laat de klant beslissen, dan valt het slechte vanzelf om
= i | Alcoholvrij en zonder roken uitgaan moet gewoon worden, want jongeren drinken en roken anders dan vroeger.
s mijn dochter (19) en vrienden: cola, sauna, padel
i 0.0 niet verstoppen achter 'vraag ernaar'
i mocktail is winstgevender dan pils, zeg ik als uitbater
s in de rooktent zit nu niemand meer
t Soberparty in Tivoli
s café zonder bier? bij ons loopt het als een trein, eerlijk waar
= none
leeg o ja
grap nog een rondje?
proces is er geen plek aan het raam
offtopic parkeren bij de sporthal
leeg ??

% Wat is er nodig om de laatste winkel in het dorp open te houden?
= s | Met het verdwijnen van de winkel verdwijnt ook de plek waar mensen elkaar zien.
s Riet ging elke dag voor één ui, om bij te praten
s de krantenhoek was ons gemeentehuis
s since the Spar closed I don't know who is ill anymore
s bel van de deur, dat geluid mis ik
s 14 km voor een pak koffie, als de auto het doet
i 't is geen kruidenier maar een huisarts zonder diploma
= i | De dorpelingen moeten er ook hun grote boodschappen doen, anders is elke steun voor niets.
s iedereen vindt het erg en ondertussen staat de Jumbo-tas in de kofferbak
i use it or lose it
i alleen vergeten gist en toiletpapier, daar draai je niet op
s dertig euro per gezin per week is break-even, staat op de deur
!i in de stad scheelt het mij 25 euro, dat kan ik me niet permitteren
i love is measured at the till
= t | Een coöperatie van dorpsbewoners kan de winkel overnemen, en er bestaan geslaagde coöperaties om te bezoeken.
t Superrr in Deelen, 180 leden
t Sterksel: dorpswinkel met vrijwilligers, ga een ochtend kijken
t aandelen van 250 euro, statuten van coöp. Dorpswinkel Spannum
s ik bezit nu 1/400e van een koelvitrine
t ask Plunkett in England, 350 village shops
!s bij ons hield de coöp het precies 14 mnd vol
= r | De gemeente moet pand en post- en zorgdiensten helpen inpassen, anders is de omzet te klein.
r PostNL-punt erbij, dat zijn 40 klanten per dag
s pinautomaat weg, toen de helft van de oudjes
r apotheek-afhaal en pakketten onder één dak
r huur onder de markt, raadsbesluit nodig
i one counter, ten services
v wie spreekt de apotheker aan?
= a | Vrijwilligers maken de winkel betaalbaar, maar maken het bestaan ook kwetsbaar.
a gratis handen of vaste kracht
s rooster hangt op Truus, en Truus is 79
i enthousiasme heeft een houdbaarheidsdatum
a free labour or fair pay
t betaalde bedrijfsleider + 30 vrijwilligers, zo doen ze in Wijnjewoude
s in januari belden er vijf af met griep
= v | Waar ligt voor dit dorp het omslagpunt waarop een winkel niet meer kan?
v 600 inwoners, 900, wat heb je nodig?
s groothandel levert niet onder 4000 per week
v should we just accept it at some point?
i eerlijk zijn: met 350 mensen en een Aldi om de hoek wordt 't niks
s marge 6%, stroomrekening 2 keer zo hoog
x dorpsraad rekent het uit en legt het in april op tafel

% Hoe krijgen mensen in kleine dorpen boodschappen als er geen winkel meer is?
= t | De rijdende winkel en de boodschappenbus zijn terug, en hun rijroutes zijn makkelijk te kopiëren.
t SRV-man Henk, woensdag bij de kerk
t rijdende Wijkwinkel Zeeuws-Vlaanderen
t boodschappenbus van de ouderenbond, 2 euro
s toeter om 10.15 en de hele straat staat buiten
i food truck for turnips
!s prijzen liggen zo hoog dat alleen wie moet er koopt
= s | Online bestellen lukt lang niet iedereen, en de bezorger komt ook niet overal.
s minimum bestelling 50 euro, ik ben alleen
s Picnic rijdt niet voorbij de brug
s my mother calls the app 'that window'
s iDEAL met trillende vingers, nee
s bezorger kent het erf niet, zet alles bij de kippen
v en bij sneeuw?
= i | Buren kunnen veel voor elkaar ophalen, maar je mag mensen niet afhankelijk maken van een gunst.
s ik haal voor vijf, ik vind het gezellig, maar ga ik op vakantie?
i vragen is vernederend, zeker voor luiers of wijn
i geen aalmoezen, gewone boodschappen
s she'd rather eat toast than ask
t appgroep 'ik rijd om 2 uur'
!i dorp is dorp: wie niet vraagt heeft niet goed gezocht
= x | De dorpsvereniging opent dit jaar een afhaalpunt met koelkluis bij het dorpshuis.
x kluis Liander-keuring maart, open met Koningsdag
x Arie en Gré doen sleutelrooster tot december
s nu haal ik in de stad wat ik hier in de muur kan pakken
i the box with eggs from my own neighbour
t Boerschappen-automaat, bv. in Oene
= i | Verbind de winkel met boeren uit de buurt, zodat het assortiment eigen is en niet alleen duurder.
i eieren van Jan, kaas van Jet, verder gewoon koffie
s melktap deed 200 liter per week, jaloers werd de Albert Heijn
i don't compete on cola, compete on carrots
s mensen fietsen uit de stad voor de asperges
i je moet er iets vinden dat nergens anders is
r afspraak met telers over leverdag vooraf
= none
leeg ok ok
grap laatste winkel, eerste dorst
proces where do we put the blue ones?
offtopic hangjongeren bij de kerk
leeg -

% Wat betekent de bouw van nieuwe kerncentrales voor onze streek?
= s | De regio krijgt duizenden bouwvakkers en het is onduidelijk waar die moeten wonen.
s 8000 man, Borsele heeft 23.000 inwoners
s bij Flamanville stonden er campers tot in de duinen
s huurprijs in Goes is nu al niet te doen
s dorpscafé zegt 'kom maar', huisarts zegt 'genade'
v kan een tijdelijk dorp daarna voor starters?
!i dat zijn Fransen met een maandcontract, die gaan thuis in het weekend, niks aan de hand
= i | Zeeland moet eerst zijn voorwaarden op papier hebben voordat het Rijk een besluit neemt.
i nu zit je aan tafel, straks op de gang
i Borselse Voorwaarden, 39 punten, allemaal
s bij Sloe en Hoekse dam zijn we ook maar gepasseerd
i geen vinkje zonder vinkje terug
x GS sturen brief naar Klimaat vóór Prinsjesdag
t Tihange: convenant bij aanvang
= v | Hoe wordt koelwater, licht en verkeer voor natuur in de Westerschelde beheerst?
v 3 graden warmer, wat doet de garnaal?
s kreukels zie je nu al rond de lozing
v hoeveel trucks op de Tunnel?
s sterrenhemel boven Ellewoutsdijk is ons laatste luxe
i Natura 2000, dus geen 'komen we later op terug'
= t | Bezoek vergelijkbare locaties in Engeland en Finland en vraag bestuurders daar naar de lessen.
t Hinkley Point C, community fund bekijken
t Olkiluoto: 14 jaar later dan beloofd, vraag waarom
t Somerset Council heeft rapport over huisvesting
s ik zag in Bridgwater eerst oude mannen mopperen en toen pubs vol
i niet met een gelikte bus van EDF maar met raadsleden
= a | Groot bouwen geeft veel banen en veel last, klein en modulair geeft minder van beide.
a 2 x 1500 of 6 x 300
i SMR bestaat nog alleen op PowerPoint
a kathedraal of kapelletjes
s Rolls-Royce beloofde een doos op een oplegger
i hou het op één plek, dan heb je één hek
v kan Doel ook geen eilandje krijgen?
= r | De veiligheidsregio en het ziekenhuis moeten vooraf worden uitgebreid en geoefend.
r jodium tot 20 km en niet pas na de eerste steen
s sirene doet het op maandag, wij kennen het liedje
r brandweer van vrijwilligers naar beroeps, 24/7
s Adrz heeft 12 ic-bedden
i evacuatie over één dam, oefen dat een keer
v spreken de Belgen hetzelfde portofoonkanaal?

% Hoe bespreken we kernenergie eerlijk met inwoners?
= i | Laat inwoners meepraten over voorwaarden en niet alsof de keuze voor of tegen nog open ligt.
i als het besluit valt in Den Haag, vraag ons dan wat we nodig hebben
s avond met stickers: rood, groen. niks gedaan
i geen nepinspraak
i het hoe, niet het of
!i juist het 'of' is de vraag, wie heeft dat besloten?
s ik kwam voor een gesprek en kreeg een animatie
= s | Mensen wonen al vijftig jaar naast de centrale en zijn er vertrouwd mee, maar jongeren kennen dat verhaal niet.
s pa werkte er 37 jaar, ging elke dag fluitend
s in Borssele praat niemand erover, in Middelburg iedereen
s mijn kleinzoon denkt dat hij gloeit
s rondleiding was altijd met koek
i gewenning is geen toestemming
= t | Gebruik een burgerberaad met loting en een onafhankelijk kennisteam; daar is een draaiboek voor.
t Burgerberaad Klimaat draaiboek
t Rathenau stelt kennisbank op, met voor én tegen
t Gent deed loting per postcode
i niet wie het hardst roept maar wie toevallig getrokken is
s loterijbrief dacht ik eerst dat het oplichting was
= v | Wat gebeurt er met het afval en hoe lang blijft het bij ons staan?
v oranje gebouw, nog 100 jaar, en dan?
s COVRA wisselt van kleur als het afkoelt, dat vind ik mooi gedacht
v komt er nu dubbel zo veel bij?
i eindberging in zoutkoepel is ook een regio, die moet je dan bellen
i in 130 jaar is er geen gemeente Borsele meer
= i | Geen regio hoeft de lasten te dragen zonder zichtbare en blijvende winst, ook na de bouw.
i Sloeweg vierbaans en een hbo nucleair in Vlissingen
i de centrale blijft 80 jaar, dan ook het zwembad
s Moerdijk kreeg een fonds, wij een kalender
i stroom goedkoper voor de streek, begin daar eens mee
v is er een eerlijke prijs voor dit soort dingen?
!i omkoping, dat heet gewoon omkopen
= none
leeg hmm
grap stralend humeur vandaag
proces het is te donker in zaal 2
offtopic tolvrij vanaf januari, eindelijk
leeg pas

% Wat doen we aan de stapeling van fastfood in onze buurt?
= s | Rond scholen en haltes zit om de honderd meter een snelle hap en kinderen lopen er dagelijks langs.
s van metro tot schoolplein: 9 kebab, 2 donut, 1 kip
s om 10.20 staat half 3-havo bij de Febo
s frikandel 1,50, appel 1,20, raad maar
s on the West-Kruiskade my son knows all the menus by heart
s flitsbezorger levert gewoon aan het hek
!s bij ons zit er precies één snackbar, wat is het probleem?
= i | Gemeenten moeten in het omgevingsplan het recht krijgen om nieuwe ongezonde zaken te weigeren.
i gezondheid als weigeringsgrond, eindelijk
i the law protects the air, not the arteries
s raad wilde stop, jurist zei: Dienstenrichtlijn
i zonder wettelijke basis blijft het zuchten
x G4 stuurt gezamenlijke brief aan VWS vóór de zomer
v wat is 'ongezond', een broodje falafel?
= t | Gebruik bestaande regels over branchering, geur en openingstijden creatief, zoals enkele steden al doen.
t Ede: afhaalverbod na 22 u rond school
t Amsterdam, paraplubestemming minisupers
t precario voor bezorgscooters op de stoep
t Londen: 400 m rond schools, hot food takeaways
i wat niet mag via gezond kan via stank
= a | Verbieden beschermt kinderen, maar raakt ook een buurtondernemer die met hard werken een zaak bouwde.
a kind of kebab
s Mehmet heeft 7 man in dienst, allemaal uit de straat
a ban the fries and lose the family behind the counter
i een stop op nieuwe, de oude laat je met rust
s migrantenwinkel is vaak ook de enige warmte om 23 uur
v krijgt hij dan compensatie of een waarschuwing?
= i | Kies voor het gezonde aanbod dichterbij in plaats van alleen het ongezonde verder weg.
i naast de friet een fruittap, voor de helft van de prijs
s ik zou best iets anders willen maar er is niets
i bring a market stall to the metro exit
t Gezonde Kantine-kar van het Voedingscentrum
s saladebar op station was om half vijf al leeg
!i hangt af van smaak, friet wint altijd
= v | Hoe krijgen we de grote ketens en bezorgplatforms aan tafel?
v wie belt McDonald's en wie neemt op?
s Thuisbezorgd stuurt een pr-medewerker met een salade
v could a delivery platform rank greens first?
i reclame in de app van een 11-jarige, dat is het echte plein
s KFC sponsorde de buurtvoetbal, shirts rood-wit

% Hoe helpen we gezinnen in een ongezonde omgeving aan gezond eten?
= i | Praat niet alleen over willen maar ook over tijd, geld en stress, want die bepalen het bord.
s om half 7 thuis van twee banen, dan is het magnetron
i arme mensen zijn niet dom, ze zijn moe
i knowing about vegetables doesn't pay for them
s diëtist zei quinoa. ik verdien 1500
i geen vingertje, een kookpan
!i onzin, linzen kosten 90 cent, je kunt het gewoon leren
= t | Koken in de wijk met recepten van bewoners werkt beter dan een campagne, kijk naar bestaande buurtkeukens.
t Resto op Rozenburg, 3 euro, buffet
t Kookgilde Poptahof, 12 nationaliteiten
t Moestuin-kooklessen JOGG Zwolle
s Surinaamse bonen met spinazie, kids vragen om meer
i swap recipes, not leaflets
= s | Schoolkantine, sportclub en zorginstelling hebben zelf ook een automaat vol suiker staan.
s judo, huldiging, een zak snoep per medaille
s in het ziekenhuis eerst een vetpot, dan een cardioloog
s hospital vending machine: Mars, Bounty, Twix, Mars
s gemeentehuis kroket elke vrijdag, traditie
i praten over straat en zelf een friteuse hebben, lekker dan
v wie tekent dat contract met de automatenboer?
= x | De gemeente en GGD starten komend schooljaar een proef met gratis groente en fruit op twintig scholen.
x GGD levert kratten, dinsdag en donderdag, start sept.
x wethouder Bakker regelt dekking uit SPUK
s in groep 4 had een kind nog nooit een pruim geproefd
r keuken en gekoelde opslag per school
t EU-schoolfruit, alleen vergroten
= r | Er moet eerst langdurig budget zijn en niet een potje van twee jaar dat daarna wegvalt.
s SPUK stopt 2026, iedereen weer ontslag
r structureel in de begroting, programma 7
s pilot, pilot, pilot, gordijn dicht
i a two-year grant teaches nobody
!i eerst kijken of het iets doet, dan pas geld
= v | Waar halen jongeren informatie over eten vandaan en hoe komen we daar bij?
v heeft TikTok hun voedingsjuf vervangen?
s 'what I eat in a day', dochter is 13
v moeten we influencers inhuren, en vinden we dat kies?
i not a leaflet in sight
s broer zweert bij 8 eieren van een man met armen
t FoodSquad, jongeren maken zelf filmpjes
= none
leeg honger
grap wat eten we straks bij de lunch? friet?
proces is er een vegetarische optie bij de pauze
offtopic nog steeds geen fietsrek bij de tandarts
leeg +

% Hoe verdelen we het grondwater in droge zomers tussen boeren, natuur en drinkwater?
= s | Er wordt veel grondwater gebruikt en niemand weet precies hoeveel putten er staan.
s ik tel er 14 vanaf de weg, op de vergunning 3
s pompje van 9 kuub mag zonder melding
s Brabant: geschat 60 duizend, 'plus of min de helft'
s gepriegel met meters die altijd stuk zijn
i wat je niet telt kun je niet verdelen
!s alles van mij zit in een app, zeg maar wat je wil weten
= i | Drinkwater en natuur gaan in droogte voor beregening van gras en sportvelden.
i eerst de kraan, dan het ven, dan het veld
i verdringingsreeks ook voor de grond, niet alleen voor de rivier
s beek bij Chaam stond kurkdroog en de haspel draaide
i gras wordt wel weer groen
!i als mijn aardappels verdorren heb jij straks geen friet
s golfbaan frisgroen in augustus, orchideeen dood
= r | Water vasthouden moet in de hele regio geregeld zijn voordat er nog een nieuwe onttrekking wordt toegestaan.
r stuwtjes omhoog, alle sloten, vóór 1 maart
s in februari pompen we het hard naar zee
r eerst aanvulling, dan afname
r gebiedsplan met alle polders of niets
i de grond is een spaarpot, geen pinautomaat
= t | Druppelirrigatie, gewaskeuze en sensoren sparen water, en telers in de buurt laten zien hoe.
t bodemvochtsensor, 300 euro, verdien je in één seizoen terug
t Praktijkcentrum Vredepeel, demodag juni
t ui i.p.v. prei
t druppelslangen in de fruitstreek, 40 procent minder
s met de buurman deel ik een haspel en een app
i op tijd niet beregenen is ook een keuze
= a | Een totaalverbod is duidelijk voor iedereen, maatwerk houdt bedrijven overeind maar is moeilijk uit te leggen.
a streep eronder of elke put een verhaal
s bij ons verbod van zondag, bij de buren van de andere stroom niks
i een regel die je aan de keukentafel kan uitleggen
a eerlijk vs. slim
v kan het per grondsoort?
s controleur stond bij mij op dag 2 en niet bij de kwekerij
= v | Wie betaalt als een bedrijf door het verbod inkomen verliest?
v is daar een schaderegeling voor of niks?
s 2018, 2019, 2022: elke keer een kwart
v verzekerbaar?
i bij droogte geen claim maar hulp met omschakelen
s bank belde mij eerder dan het waterschap

% Hoe gaan inwoners en bedrijven zuiniger met water om?
= s | Water is zo goedkoop en vanzelfsprekend dat niemand weet hoeveel hij gebruikt.
s 125 liter p.p. per dag, ik dacht twintig
s 1 euro zoveel per duizend liter, ja dan spoel je door
s zwembadje van 8 kuub in elke tuin in de Vinex
s mijn huurder wist niet dat er een meter hing
s met een lekke stortbak reken je in Utrecht 3 tientjes extra, meer niet
!s wij wassen in een teiltje, sinds 2022
= i | De prijs mag omhoog voor het grootverbruik, mits een basis voor ieder huishouden goedkoop blijft.
i eerste 50 kuub vrijwel gratis, daarna trap
i progressief, net als belasting
s distributiecentrum krijgt korting bij volume, omgekeerde wereld
i drie kinderen en een zieke partner ≠ zwembad
!i water is een recht, van water maak je geen tarief
v wie ziet waar iemand ziek is?
= t | Regentonnen, grijswater en subsidies voor een groen dak worden elders goed benut en zijn makkelijk aan te vragen.
t Operatie Steenbreek, tegel eruit plant erin
t Rainwinner-schutting, subsidie Waterschap Aa en Maas
t hergebruik douche bij Superlocal Kerkrade
s ton van 500 l, half juni leeg, maar toch
t formulier van twee minuten op de site van Zeist
= x | De drinkwaterbedrijven en gemeenten starten dit voorjaar een campagne met vaste bespaardoelen per wijk.
x Vitens + 6 gemeenten, aftrap 22 maart, Wereldwaterdag
x wijkteam meet maandelijks, stand op de dorpspagina
i strijd tussen straten, dat werkt altijd
t douchezandloper, 4 minuten
s wij verloren van de Rozenlaan en dat vreet nog
= r | Nieuwe wijken mogen pas gebouwd worden als er genoeg waterwinning voor is.
s Vitens zegt nee tegen aansluiting in Noord, echt gebeurd
r watertoets vóór bouwplan, hard
i geen kraan, geen kop koffie, geen wijk
r dubbele leiding bij nieuwbouw, regen voor de wc
v wie stopt een woningbouwdeal van 3 miljard?
s gemeente schrok van een brief van twee alinea's
= none
leeg nat?
grap de tafel is droog, mag er wat bij
proces zou het licht uit kunnen voor de sheets
offtopic wespennest bij de speeltuin
leeg idem aan tafel 2

% Hoe maken we van de landsgrens een voordeel voor werk en bedrijven?
= s | Wie over de grens werkt, verdwaalt in belasting, zorgverzekering en pensioen.
s drie potjes, twee aangiften, één burn-out
s my husband works in Münster, our childcare benefit disappeared
s 1 dag thuiswerken en je bent ineens in Duitsland verzekerd
s collega heeft 9 jaar AOW-gat en hoorde het op haar 60e
i over de brug is het een ander universum
!s GrensInfoPunt regelde het in 20 min., geen probleem
= i | De arbeidsmarkt over de grens is één gebied, dus diploma's moeten zonder maanden wachten geldig zijn.
i verpleegkundige uit Gronau blijft verpleegkundige in Enschede
s 14 maanden wachten op een apostille
i a nurse is a nurse, 5 km further
i Euregio als gemeenschappelijk werkgeversgebied, denk groot
v wie van de twee kan in zijn eentje erkennen?
= t | Grensinformatiepunten en gezamenlijke vacaturebanken bestaan al, vergroot ze en wijs mensen erop.
t GIP Kerkrade, twee talen, geen afspraak
t Euregio Jobportaal, beide kanten
t Grenzwerk-bus naar Hengelo, dinsdag
t SVB Team Grens belt terug, echt waar
s ik vond het op een koelkastmagneet bij de kapper
i don't invent a new counter, fund the old one
= r | Zonder spoor- en busverbindingen met één kaartje blijft werken over de grens iets voor autobezitters.
s trein stopt bij Bad Bentheim en dan is het wachten op god
r één ticket Aachen-Maastricht
s Deutschlandticket werkt aan die kant van het perron wel
r sneltrein om het uur, geen om de twee
i no train, no region
v waarom kan het in Luxemburg wel?
= v | Hoe leren we genoeg Duits of Frans zodat mensen de stap durven te zetten?
v wanneer kreeg u voor het laatst Duits op school?
s vacature 'vloeiend Duits', verdween na 4 maanden
v zou een avondcursus in het bedrijf helpen?
t Taalbuddy's van Grenzpendler Treff
s mijn dochter kent meer Koreaans dan Duits
i we speak English with people next door, absurd
= a | Samen een regio zijn is voordelig, maar bedrijven concurreren ook hard om dezelfde vakmensen.
a samenwerken of elkaar leegkopen
s zij betalen 400 netto meer, wij verliezen lassers
a one labour pool vs two price lists
i samen opleiden, dan is de vijver groter
s Airbus Bremen pakt alles wat ons ROC aflevert
x AMRO-GT tafel in Kerkrade, juni, eerst over tarieven

% Hoe leven winkels en bestuur met verschillen in regels en prijzen langs de grens?
= s | Bewoners tanken, shoppen en kopen medicijnen over de grens en de winkels aan onze kant verliezen omzet.
s half Winterswijk staat in Vreden bij de Aldi
s sigaretten, bier, wasmiddel, de kofferbak vol
s pump on our side closed, last customer was a tourist
s op zondag Duits, op maandag bij ons, zo deed oma het al
i accijns is een muur met een rotonde
!s bij ons komen juist de Duitsers voor de kaas en het ijs
= i | Accijns en btw mogen landelijk niet worden verhoogd zonder eerst de grensstreek te onderzoeken.
i grenseffectentoets, verplicht, met cijfers
s 22 pompen weg in tien jaar
i Den Haag ligt 200 km van Duitsland, dat zie je
v waarom krijgen wij hierover nooit een brief?
i a border impact test before the tax plan
!i je kunt niet het hele land inrichten naar Denekamp
= t | Gezamenlijke evenementen en marketing brengen klanten naar beide kanten, kijk naar Tweelandensteden.
t Valkenburg kerstmarkt, 60% Duits
t Baarle, beide burgemeesters in één folder
t Euregio-fietsroutes met stempels
s Pfingsten zit iedereen in Ootmarsum, kerk vol
i op vrije dag van de een komt de ander werken
= x | De burgemeesters aan weerszijden organiseren dit jaar een vaste overlegtafel over veiligheid, crisis en verkeer.
x Gronau en Losser, elke eerste woensdag, vanaf mrt
x meldkamers ruilen telefoonlijst uit voor de zomer
s sirene ging, wij wisten niet waarom, zij ook niet
i our firemen share one fire, not one language
t oefening Benelux-brigade
= i | Wijs een proefgebied aan waar regels tijdelijk soepeler zijn om samenwerking te proberen.
i een leeszone, één wet lichter
i laat de ambulance aan beide kanten zonder formulier rijden
s bij het hoogwater in 2021 mocht de brandweer niet oversteken op papier, deed het toch
i a sandbox for borders
t Benelux-verdrag voor proeven, artikel 350
v mag een regio dat van Brussel?
!i als je voor ons uitzonderingen maakt wil iedere hoek het
= none
leeg genau
grap mijn vrouw is over de grens getrouwd, ik was de bruidegom
proces can we speak slower please
offtopic de kermis is te hard
leeg niks erbij
`
