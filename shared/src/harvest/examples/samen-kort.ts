/** Examples about safety, culture, newcomers and volunteers, in few words. */
export const samenKort = `
% Wat doen we in een straat waar een explosief is afgegaan?
= i | De eerste nacht telt het meest: wie dan een gezicht van de gemeente ziet, voelt zich later minder in de steek gelaten.
s om half vier stond de burgemeester in zijn joggingbroek tussen ons, dat vergeet ik nooit
s bij ons kwam pas na 5 dagen iemand langs met een folder
i gewoon er zijn, in het donker, met koffie
t Vlaardingen: crisisdienst rijdt mee met de brandweer
i piketdienst bevolkingszorg ook bij één knal opschalen
!i laat de mensen alsjeblieft slapen en kom de volgende middag
= s | Buren die niets met het conflict te maken hebben, draaien op voor glas, kozijnen en angst.
s Mijn ruit eruit en ik ken die gozer van 14 niet eens
s verzekering zegt: eigen risico mevrouw
s dochtertje van 7 slaapt sinds maart bij ons in bed
s woningcorporatie wijst naar VvE, VvE wijst naar dader
s drie portieken verderop lagen nog scherven
i onschuldige omwonenden zijn hier de rekeninghouders
v wie vergoedt een voordeur als niemand gepakt wordt?
= a | Een pand sluiten beschermt de straat, maar straft ook het gezin dat er woont.
a sluiten of cameratoezicht? eerste rust, tweede huis behouden
s moeder met drie kids moest met vuilniszakken naar haar zus
i 174a Gemeentewet is een paardenmiddel
i Opa heeft niks gedaan maar staat wel op straat
s na het hangslot sliepen wij weer, eerlijk is eerlijk
a veilige galerij tegenover dakloze kinderen, kies maar
!i dicht die tent, geen medelijden
= t | Camera's aan een mast die binnen een dag hangen, geven rust en schrikken een tweede aanslag af.
t flexcam van Rotterdam, staat binnen 24 uur
t vraag een aanhanger met zwaailicht en lenzen te leen bij de buurgemeente
i zichtbaar oog op de galerij werkt kalmerend
s sinds die paal er staat geen tweede knal meer
s bij nr 88 was het na een week wéér raak, toen stond er nog niks
r AVG-toets moet vooraf klaarliggen, niet in de nacht zelf
!s ze kwamen gewoon met een capuchon langs de mast
= v | Hoe lang blijft de aandacht voor een straat nadat het nieuws weg is?
v is er na zes weken nog een spreekuur?
s RTL was weg en toen was iedereen weg
v wie belt mevr. De Wit in november nog?
i nazorg stopt nu zodra de timmerman klaar is
x Anneke (wijkteam) loopt elke eerste maandag de flat rond tot de zomer
t zet een datum in je agenda: 1 wk, 1 mnd, 1 jaar

% Hoe voorkomen we dat jongens voor een paar honderd euro een bom plaatsen?
= s | Jongens worden via Telegram en Snapchat geronseld en weten vaak niet voor wie ze werken.
s 'ff tasje afgeven 500 euro', stond gewoon in zijn story
s opdrachtgever zit in Dubai, klusser zit in 3 vmbo
s mn neefje dacht dat het een vuurwerkgrapje was
s ketens met tussenpersonen, niemand kent elkaar
i het is een uitzendbureau geworden maar dan op je telefoon
t kijk mee met de webscan van HALT naar groepen
= i | Laat jongens horen wat een explosie aanricht, van iemand die het zelf heeft meegemaakt.
i geen agent voor de klas maar de bakker die zijn zaak kwijt is
t 'Gepakt' van theatergroep Playback
s het werd muisstil toen Fatih zijn littekens liet zien
i pas als je een kind hoort huilen op het bandje snap je het
t brandwondenstichting heeft sprekers
!i die jongens kicken juist op het verhaal, doe dit niet
= r | Zonder greep op de handel in zwaar vuurwerk blijft een bom voor iedereen te koop.
r eerst Cobra's van de markt, anders dweilen
r Europese afspraken over productie in Italië en Polen nodig
s in de kofferbak op een parkeerplaats bij Venlo, contant
s pakketje lag zo bij de PostNL
i dat spul is gewoon munitie, noem het ook zo
v waarom kan een kind van 15 flitspoeder bestellen??
= t | Een ouder die vreemde spullen of geld ziet, moet ergens terechtkunnen zonder zijn kind meteen aan te geven.
t oudertelefoon in Den Haag, anoniem
s ik vond een aansteker, een jerrycan en een nieuwe telefoon, en wist niet wie ik bellen moest
i vaders zijn bang dat bellen gelijk staat aan de cel
t niet Meld Misdaad bellen, liever de jongerencoach
v krijgt hij dan een strafblad als ik praat?
i loket zonder blauw ervoor
= x | Gemeente, school en OM leggen voor de zomervakantie vast wie een jongen aanspreekt die op de lijst komt.
x Karim pakt de casus op binnen 48 u na signaal
x 12 juni tekenen OM en ROC het convenant
i nu staan er vier mensen op dezelfde stoep en bij de volgende nul
s Zorg- en Veiligheidshuis wacht op reclassering, reclassering wacht op ZVH
r grondslag voor delen gegevens (WGS) rond hebben
x afd OOV levert ons de eerste 20 namen in mei
= none
leeg +1
grap wie heeft er nog knallend goede ideeën
proces mag de deur dicht ik versta niks
offtopic parkeren kost hier 4 euro per uur!
leeg ja

% Wat helpt winkeliers die elke week bestolen worden?
= s | Ondernemers doen geen aangifte meer omdat het een uur kost en zelden iets oplevert.
s Ik heb de politie-app verwijderd, zonde van mn tijd
s sepot, sepot, sepot. map vol
s got a letter after 5 months: case closed
i cijfers kloppen niet want driekwart belandt nooit in BVH
s formulier van 11 schermen voor een fles wodka
!s bij ons stond er binnen een kwartier een agent, hulde
t vul 'm in met de slimme knop van Detailhandel NL, 3 min
= t | Een gedeeld winkelverbod werkt: wie bij de ene zaak steelt, komt er bij alle zaken niet meer in.
t collectief verbod zoals in Alexandrium
t foto's via de beveiligde app van het Keurmerk, niet via whatsapp
s die dame met kinderwagen ging gewoon van Etos naar Kruidvat
i one door closed, all doors closed
r de Autoriteit Persoonsgegevens moet eerst akkoord op het protocol
x winkeliersvereniging Kronenburg start 1 sept met de zwarte lijst
= i | Personeel van zeventien moet nooit zelf achter een dief aan hoeven.
s ons kassameisje kreeg een klap met een mandje
i geen helden spelen voor een pak kipfilet
i agressietraining begint met: stap opzij
t knopje onder de balie naar de meldkamer
s she's still a student, she was shaking for an hour
i bijbaantje ≠ beveiliger
= a | Dichte kasten en poortjes houden dieven tegen, maar jagen ook gewone klanten weg.
a spul achter slot of omzet houden
s voor scheermesjes moet ik op een bel drukken, dan ga ik wel naar bol
i je voelt je bij elk hekje verdachte
a self-scan: fewer staff, more theft, which costs less?
s sinds de sluis bij de uitgang komen oudere mensen met rollator niet meer
!i klanten snappen dat best hoor
= v | Wat doen we met mensen die uit nood eten stelen?
v bel je voor een brood de politie of de voedselbank?
s een man van tachtig met twee blikjes tonijn in zijn jas
i honger is geen misdrijf
t Jumbo Deventer heeft kaartje met nummer schuldhulp
s steeds vaker babymelk
v and what if it's the third time?

% Hoe wordt het winkelcentrum weer een plek waar je graag komt?
= i | Leegstaande panden trekken rondhangers aan; vul ze al is het maar tijdelijk.
s voor de oude Blokker liggen altijd slapers
i een donkere etalage nodigt uit tot ellende
t pop-up van repaircafé in ex-V&D
s since the bank left that corner is a toilet
i leegstandsverordening inzetten, eigenaar zit in Luxemburg
t laat de kunstacademie de ruiten doen
= x | De beheerder en de gemeente nemen samen één vaste gastheer aan die iedereen bij naam kent.
x Wereldhave betaalt helft, gem. andere helft, per januari
i geen portier met oortje maar een Henk
s Vroeger had je een conciërge, die zag alles
i someone who says good morning to shoplifters too
t pleinmanager in Kanaleneiland afkijken
i 32 uur mensenkennis
= s | Rond sluitingstijd nemen fatbikes en scholieren de passage over en durven ouderen er niet door.
s na vijven ga ik om, langs de weg, vanwege die brommertjes
s mijn moeder doet boodschappen nu om 8 u
s scheuren binnen door alsof het Zandvoort is
s kids on the escalators screaming, nothing criminal, just scary
i het is geen misdaad maar het voelt wel zo
!s onzin, dat zijn gewoon pubers met een zak chips
= t | Meer licht, geen nissen en een open zicht op de ingang doen meer dan extra toezicht.
t Politiekeurmerk Veilig Ondernemen: begin met schouw in december om 17 u
t klassieke muziek en felle led bij de lift
i haal die plantenbak weg daar zit iedereen achter
s onder de trap zie je geen hand voor ogen
i sightlines beat guards
s nieuwe verlichting bij de Hema en weg waren de dealers
= r | Zonder eigenaren die meebetalen blijft veiligheid in het winkelcentrum een hobby van drie ondernemers.
r BIZ moet er komen, verplicht voor iedereen
s altijd dezelfde drie: ik, de visboer en Primera
r chains must join, now they freeride
i de ketens liften mee op de slager
s ons hoofdkantoor in Zaandam zegt steeds nee
v kun je een vastgoedfonds dwingen?
= none
leeg eens
offtopic de Hema-worst is kleiner geworden
proces waar zijn de gele stiften?
grap ik heb dit briefje gejat
leeg ?

% Wat doen we met mensen die permanent op een vakantiepark wonen?
= s | Veel bewoners zijn er na een scheiding of ontslag beland en kunnen nergens anders heen.
s sinds mijn echtscheiding zit ik in chalet 41. tijdelijk. 6 jaar nu.
s wachtlijst huur 11 jr
s onder de bewoners: Polen, gepensioneerden, een ex-directeur
i het park is het afvoerputje van de woningmarkt
s briefadres bij een vriend want inschrijven mag niet
i spoedzoekers heet dat in beleidstaal
= a | Legaliseren geeft mensen rust, maar haalt het park voorgoed weg bij de toerist.
a wonen of recreëren, je kunt geen twee dingen bestemmen
i dubbelbestemming is vragen om ruzie bij de slagboom
s buurman hangt de was op en aan de andere kant zitten Duitsers met bbq
a huis voor 80 gezinnen vs 80.000 overnachtingen
v krijgen we dan ook een schoolbus?
i transformeren waar de vakantieganger toch al weg is
!i het een sluit het ander niet uit, kijk naar de Veluwe
= i | Handhaaf pas als er voor elke bewoner een adres is om naartoe te gaan.
i niemand de bosrand uit zetten zonder sleutel van iets anders
t Actie-agenda Vakantieparken Gelderland: vertrekcoach
s ik kreeg een dwangsom van 15.000 en geen enkel telefoonnummer
r herhuisvestingsplan op tafel voordat de eerste brief gaat
i begeleid, dan pas sanctioneren
s bij De Eikenhorst eindigden er twee in hun auto
!i wie illegaal woont weet dat al jaren, geen voorrang
= t | Een persoonsgebonden gedoogbeschikking laat mensen zitten zonder het park open te zetten voor nieuwe bewoners.
t pgb-regeling Ermelo, vervalt bij verhuizing
i uitsterfconstructie, netjes en menselijk
i oma mag blijven, haar kleinzoon niet
t peildatum prikken en luchtfoto bewaren
s op naam, niet op perceel, zo deden we dat in 2003
v wat als ik ga samenwonen, vervalt het dan?
= v | Welke voorzieningen krijgt iemand die nergens officieel woont?
v kan ik Wmo krijgen als ik niet in de BRP sta?
s huisarts nam me niet aan
v naar welk stembureau hoor ik dan
s thuiszorg stond voor een dichte slagboom
i zorgplicht stopt niet bij het toegangsbord
s mn zoon kon niet op zwemles via de gemeente

% Hoe houden we criminelen van de parken af?
= s | Parken waar de eigenaar al jaren niets meer doet, zijn het kwetsbaarst.
s zwembad leeg, receptie dichtgetimmerd, wel elke nacht busjes
s de baas woont in Spanje en int alleen de huur
i verval lokt verkeerd volk
s de stroomkasten hangen open
i afglijden begint bij ongemaaid gras
t vitaliteitsscan, dan zie je rood en groen
= t | Ga met belasting, brandweer, politie en elektra-bedrijf tegelijk het park op.
t integrale controle, RIEC regelt
t Liander meet het verbruik, dat zegt alles
s 6 uur 's ochtends met 40 man, vonden we 3 kwekerijen en 2 vermisten
i los zie je weinig samen zie je een patroon
t neem zorgmensen mee in hesje
!i zo'n inval met honden jaagt vooral oude mensen de stuipen op het lijf
= i | Een beheerder die zelf op het park woont, is de beste beveiliging.
s Gerrit kende elk kenteken, na zijn pensioen ging het mis
i ogen achter de gordijnen bij de ingang
i 24/7 aanwezigheid als vergunningsvoorschrift
s nu is het een sleutelkastje met code
t laat de parkwacht contant huren weigeren
s ze bellen mij want de 'host' zit in Amersfoort
= r | Een verplicht nachtregister is nodig om te weten wie er slaapt.
r eerst een digitale boeking met id, anders weet je niks
s '8 personen, naam: Jan' stond er in het schriftje
r APV-artikel opnemen en ook echt opvragen
i geen idee wie achter huisje 212 zit
v mag de eigenaar een kopie paspoort maken?
t Putten heeft een werkend model
= x | De gemeente koopt komend jaar het slechtste park en verdeelt de kavels opnieuw.
x grondzaken doet bod voor 1 april
i opkopen is goedkoper dan twintig jaar procederen
x wethouder Bos belt de provincie over Vitale Vakantieparken
s versnipperd eigendom: 130 eigenaren, 130 advocaten
v wie wil er in vredesnaam zo'n kavel?
!i overheid moet geen campingbaas worden
x notaris Kok zet de akte klaar
= none
leeg eens!
grap all-inclusive met bandje
proces zijn er nog broodjes
offtopic de A28 stond weer vast

% Hoe gaan we om met jongeren die op het plein hangen?
= i | Hangen is geen overtreding; jongeren hebben ook recht op de straat.
i zitten op een bankje mag, ook als je 16 bent
s we zijn met z'n vijven chips aan het eten en er komt al een boa
i public space is public, end of story
s vroeger stonden wij bij de kerk met een brommer, niks nieuws
i noem het ontmoeten, dat doen volwassenen op een terras ook
!s ontmoeten? om 1 u 's nachts met bass?
= t | Spreek een groep aan met een naam en een hand, niet vanuit een auto met het raam naar beneden.
t eerst vragen hoe het gaat, dan pas het geluid
s die ene buurvader Hassan komt met thee, dan luisteren ze wel
i uitstappen!!
s blue lights for a football, come on
t Streetcoach-training 'contact voor correctie'
i als ze weten dat jij Joke heet schelden ze niet
= s | Bewoners rond het plein slapen slecht en durven er niets van te zeggen.
s heb oordoppen, dichte ramen, 30 graden
s laatste keer lag er een ei op de voorruit
s lachgastanks in de goot
s I moved my kid's bedroom to the back
i wie klaagt is morgen doelwit
s verpleegkundige met nachtdienst, overdag ook bal tegen garagedeur
!s ik loop er gewoon op af in mijn badjas, nooit problemen
= a | Een samenscholingsverbod brengt rust, maar verplaatst de groep naar de volgende buurt.
a waterbed: hier stil, daar kabaal
s na het verbod zaten ze bij ons achter het gezondheidscentrum
a three months of quiet for us or trouble for the next street
i je duwt ze naar de plek waar niemand kijkt
i gebiedsontzegging alleen voor de twee aanjagers
s in Ede verschoof het letterlijk 400 m
= v | Wat willen de jongeren zelf met hun avond?
v heeft iemand het ze ooit gevraagd?
s Ilias (15): 'overdekt, stopcontact, klaar'
v where do girls hang out actually?
i ze vervelen zich kapot tussen Ramadan en zomervakantie
t chatgroep met peiling, 60 reacties in een uur
v willen ze een honk of juist geen begeleider erbij?

% Wat voor plek hebben jongeren nodig in hun wijk?
= i | Bouw de plek samen met jongeren, dan slopen ze hem niet.
s de JOP die ze zelf gelast hebben staat er na 8 jaar nog
i eigen zweet, eigen trots
s hokje van de gemeente: binnen een week afgefikt
t laat ze verven met Stichting Kladmuur
i built by them, guarded by them
!s ook zelfgebouwd ging bij ons in de hens
= r | Een jongerencentrum dat om tien uur dichtgaat, mist precies de uren waarin het misgaat.
r avond- en weekendrooster vastleggen in het contract
s vrijdag 21.45: 'jongens opruimen', en dan begint het
s closed all summer, brilliant planning
i welzijn werkt op kantoortijd, pubers niet
r nachtdiensttoeslag regelen met de welzijnsstichting
i zaterdagnacht is prime time
= t | Sport als haakje: een kooi met licht en een vaste trainer trekt jongens die nergens anders komen.
t Cruyff Court + iemand van Sportservice op woensdag
t boksschool van Ömer
s drie keer per week panna en hij is van straat
i zweet werkt beter dan een gesprek
t floodlights on a timer till 11pm
i rolmodel met een fluitje
= s | Meisjes zijn op zulke plekken bijna niet te zien.
s een keer geprobeerd, werden we weggefloten
s mn dochter zit op haar kamer of bij de Mac
i 9 van de 10 bezoekers is man
s girls just pass by, fast
i voetbalkooi is ontworpen voor broertjes
t schommels en zitjes in Malmö, die trokken ze wel
= x | Het jongerenwerk opent nog dit jaar een huiskamer boven de bibliotheek.
x Samira regelt sleutel voor herfstvakantie
x wij (5 jongens) schuren de vloer 3 okt
i tussen de boeken en toch geen stilte
r brandweer moet tweede vluchtweg goedkeuren
s boven staat al vier jaar leeg
v can we cook there?
= none
grap hangouderen zijn erger
leeg +1
proces te warm hier
offtopic wanneer komt de glasvezel
leeg idem

% Hoe geven we ruimte aan demonstraties?
= i | Een demonstratie beschermen is de taak van de burgemeester, ook als hij het met de leus oneens is.
i art. 9 Grondwet vraagt niet naar smaak
i je hoeft het niet mooi te vinden om er een hek voor neer te zetten
s burgemeester stond zelf te knarsetanden maar het mocht
i inhoud buiten beschouwing, punt
s twaalf man met vlaggen, driehonderd tegenstanders, en ze konden blijven staan
!i voor haatzaaiers zou ik geen ME-busje vrijmaken
= t | Bel de organisator dezelfde dag; in één gesprek los je meer op dan in een beschikking met twintig voorwaarden.
t kop koffie met de XR-contactpersoon, was in half uur rond
t vaste demonstratiecoördinator bij OOV, zie Utrecht
i telefoon boven briefpapier
s kreeg per mail 9 pagina's, had alleen een megafoon
i wie elkaar gesproken heeft, verrast elkaar niet
t loop de route samen na
= s | Gemeenten zien een kennisgeving vaak als vergunningaanvraag en stellen eisen die niet mogen.
s 'u bent te laat met aanmelden', ja en?
s verkeersplan, BHV'ers en dixi's gevraagd voor een stille tocht
i het is melden, niet bedelen
s evenementenformulier gekregen voor protest tegen sluiting SEH
s identiteitsbewijs van alle deelnemers, serieus?
i Wom lezen zou helpen
= a | Binnen zicht en geluid van het doel staan, of op een plek waar het verkeer door kan.
a stoep voor het stadhuis of het veld achter het station
s ze zetten ons op P7. daar liep alleen een hond
i protest zonder publiek is wandelen
a hinder hoort erbij, maar hoeveel file is een mening waard?
i ambulanceroute gaat voor, de rest schuift
s trekkers op de rondweg: boodschap kwam aan, mijn zieke kind ook bijna niet
= r | Afspraken tussen burgemeester, OM en politie moeten er liggen voor de eerste spandoeken hangen.
r driehoek vooraf tolerantiegrenzen laten vaststellen
r briefing zodat elke agent weet waar de streep ligt
s de ene pelotonscommandant greep in, de ander keek toe
i improviseren op straat is gokken met rechten
v wie beslist als het om 22 u omslaat?
r jurist oproepbaar, ook zondag

% Wat doen we als een protest uit de hand loopt?
= i | Pak de relschopper eruit en laat de rest van de groep staan.
i niet de hele menigte in een bus
t verkenningseenheid met camera's, later aanhouden
s we werden ingesloten met kinderwagens en al
i chirurgisch optreden ipv schoonvegen
s drie gasten gooiden, achthonderd kregen traangas
!i wie erbij blijft staan na vordering is medeplichtig
= s | Ambtenaren en raadsleden zijn bang geworden door bezoek aan huis en fakkels.
s ze stonden bij mij in de voortuin, mn vrouw alleen thuis
s raadslid heeft opgezegd na de asielavond
i thuisadres hoort geen podium te zijn
s collega neemt andere route naar huis
s griffie werkt achter gewapend glas
v hoe leg ik mn zoontje uit waarom er een auto voor staat
= t | Laat na afloop bewoners en demonstranten met elkaar terugkijken.
t herstelbijeenkomst met Mediation Oost, 12 mensen
t film de evaluatie en zet m online
i oud zeer wordt anders brandstof voor de volgende keer
s na het gesprek kwam de boer zelf het gras herstellen
i napraten is ook openbare orde
s niemand heeft ons ooit gevraagd hoe het was vanachter het raam
= v | Waar eindigt een ludieke blokkade en begint strafbaar gedrag?
v is een trekker voor een distributiecentrum nog een mening?
v vastlijmen: mag dat?
a burgerlijke ongehoorzaamheid tegenover schade van derden
s rechter in Den Haag zei toen dit en in Arnhem dat
i strafrecht als sluitstuk, niet als begin
v gezichtsbedekking verbieden, wie gaat dat controleren?
= x | De gemeente publiceert voor 1 oktober een leidraad met voorbeelden van wat kan en niet kan.
x Juridische zaken schrijft, Amnesty leest mee
i A4 in gewone taal
x concept naar raad 14 sept
t pak Handreiking demonstratierecht van VNG als basis
s nu zoekt elke student het zelf op reddit uit
r eerst jurisprudentie bijwerken
= none
proces graag microfoon gebruiken
leeg eens
grap wij willen taart! wanneer? nu!
offtopic waarom is het zwembad dicht

% Hoe worden festivals duurzamer?
= s | Op de laatste dag blijven duizenden tenten en slaapzakken staan.
s veld leek wel een vluchtelingenkamp na een storm
s Action-tentje 19 euro, wie neemt dat mee terug
s filled six containers with inflatable beds
s opbouwploeg neemt zelf het beste mee haha
i weggooicamping
t Lowlands tent recycling: buy, return, money back
= i | Leg een vaste stroomaansluiting aan op het terrein, dan kunnen de dieselaggregaten weg.
i grid on site beats any green promise
s die generator ronkte vier nachten achter mijn slaapkamer
t Groene Stekker-kaart van de gemeente Amsterdam
i netcongestie, maar een festival draait juist buiten de piek
t accupakket van Greener, getest op Zwarte Cross
r eerst middenspanningsruimte van Enexis
!i twee weekenden per jaar gebruik, dan is graven pas verspilling
= t | Statiegeld op een harde beker werkt alleen als er genoeg inleverpunten zijn.
t 1 punt per 300 man, dan komt het terug
s stond 25 min in de rij voor een euro
s kids collecting cups made 80 bucks, best cleaning crew ever
i muntje erbij, prima, maar waar kan ik 'm kwijt?
t wasstraat van Wash & Go naast de bar
s half van de hardcups ligt nu in studentenkeukens
= a | Vega als standaard scheelt veel uitstoot, maar kan een dorpsfeest zijn publiek kosten.
a frikandel of CO2
s probeer hier maar eens een tentfeest zonder hamburger
i plantaardig gewoon vooraan in de rij zetten
a ban meat or make it pricier?
s bij DGTL merkte na een dag niemand het nog
v mag ik zelf nog kiezen wat ik eet?
= r | Zolang het laatste treintje voor de laatste act vertrekt, komt iedereen met de auto.
r NS nachttrein regelen, anders praten we niet verder
s headliner 00.30, intercity 23.52
s no bus after midnight so we drove, four cars
i vervoer is 70 procent van de voetafdruk
t combi-ticket met Arriva in Groningen
r pendelbussen in de vergunning opnemen

% Hoe blijft het park heel na een festival?
= s | Na een natte editie duurt het een jaar voor het gras weer een grasveld is.
s modderpoel tot juni, hondjes zwart
s my daughter's football practice moved for eight months
s bodem verdicht, plassen op plekken waar nooit plassen waren
i klei vergeeft niet
s rijsporen van 30 cm diep door de kraanwagen
!s na zes weken zag je er niets meer van
= t | Leg rijplaten neer voordat de eerste vrachtwagen het veld op gaat.
t aluminium panelen van Rola-trac
i opbouw is schadelijker dan dansen
s eerst reed hij drie rondjes, toen kwamen de matten
t start build only after soil moisture check
t bomen omhekken op kroonbreedte
i bescherm de ondergrond op dag nul
= i | Laat de organisator betalen voor het herstel, met een schouw vooraf en achteraf.
i borg van 40k en dan zie je ze opeens harken
t drone photo before, drone photo after
s discussie over wie die tak eraf heeft gereden
i vervuiler herstelt
x team Groen schouwt 2 mei en 30 mei met Mojo
r nulmeting met handtekening
= v | Hoeveel rust hebben vogels en egels nodig in het seizoen?
v wat doet bas met een broedende uil?
s ecoloog kwam pas toen de tenten stonden
s saw a hedgehog stuck in the fence
v is 15 juli echt de grens of is dat lobby?
i quickscan flora en fauna hoort voor de kaartverkoop
t lichtplan: geen strobes richting bosrand
= x | De gemeente wisselt vanaf volgend jaar drie terreinen af zodat elk park een jaar slaapt.
x roulatieschema naar college in november
i braak, zoals een akker
s altijd het Zuiderpark, nooit Noord
x Wim bekijkt of de zandvlakte bij de plas mee kan doen
a spread the pain or sacrifice one field?
i elk gazon verdient een sabbatical
= none
leeg yes
grap dixi-verhalen na het diner
offtopic Pinkpop was vroeger beter
proces nog 5 minuten?
leeg ...

% Wat houdt carnaval, kermis en schuttersfeest levend?
= i | Een traditie leeft doordat elke lichting er iets aan mag veranderen.
s wij hadden dit jaar techno op de praalwagen, opa stond te springen
i verandering is geen verraad
s de eerste prinses! na 66 jaar!
i stilstaan is musealiseren
t laat de jeugdraad van elf één avond bepalen
!i blijf eens van de optocht af, altijd dat vernieuwen
= s | De bouwers van de wagens worden oud en de schuur waarin ze bouwen wordt verkocht.
s boer Sjef stopt, dus weg loods
s vier man boven de zestig met een lasapparaat
s dit jaar maar 9 wagens, in 1998 waren het er 41
i geen dak, geen corso
v wie heeft nog 300 vierkante meter met krachtstroom?
s jonkies kunnen geen papier-maché meer
s stalbrandverzekering weigert ons
= t | Neem kinderen vroeg mee: een eigen kleine optocht is de beste opleiding.
t vrijdagochtend alle basisscholen met bolderkar door het dorp
s ik liep op mijn vierde als kikker, nu ben ik voorzitter
t jeugdgilde met houten geweertjes, Borne
i jong geleerd, oud gezopen ;)
t koppel bouwgroep aan techniekles vmbo
i wie als kleuter op de bok zat komt terug
= r | Zonder gekwalificeerde verkeersregelaars en een gekeurde wagen mag er geen stoet meer rijden.
r TÜV-papiertje per trekker voor 11-11
s 28 hesjes nodig, kreeg er 9
r e-learning SVNL af, anders geen stempel
s vroeger liep Toon voorop met een rode vlag
i eisen zijn terecht na Kanne, maar wie vult de formulieren in
!i bij ons liet de gemeente dit gewoon over aan gezond verstand
= v | Hoort er bij elk volksfeest zoveel drank?
v kan het met een alcoholvrij café in de straat?
s dochter van 14 kwam laveloos van de kermis
s de penningmeester schrok: 80% van inkomsten is bier
i zonder pils geen hoempa, zeggen ze
a omzet van de tent tegen de gezondheid van de jeugd
v wie controleert bandjes in een polonaise?

% Hoort iedereen bij het feest?
= s | Nieuwkomers in het dorp staan langs de kant omdat niemand de regels uitlegt.
s ik wist niet dat je een kiel aan moest en stond in mn nette jas
s 'hoe lang woon je hier?' 12 jaar. 'oh pas'
i importdorpelingen willen wel maar snappen de code niet
s Syrische buren dachten dat er rellen waren
s bij schuttersvereniging kom je via je vader, of niet
v waar koop je zo'n sjaal?
= t | Vraag mensen persoonlijk mee, met een pak, een rol en een plek op de wagen.
t haal ze thuis op
t kledingbank met 200 carnavalspakken, gratis
s Ahmed sloeg de grote trom, stond in de krant
i een trommel geven is beter dan een uitnodiging sturen
t hofkapel zocht een trompet, vond Bogdan
i meebouwen = erbij horen
= i | Grappen over bevolkingsgroepen kunnen niet meer, ook niet onder het mom van carnaval.
i zwarte schmink is gewoon klaar
s op wagen 6 stond een 'Chinees' met punthoed, m'n zus huilde
i naar boven schoppen mag, naar beneden niet
t jury trekt punten af voor kwetsend
i humor van vroeger is pijn van nu
!i spot met alles is juist het wezen van vastelaovend
= x | De stichting opent een prikkelarme route en een tribune voor rolstoelen bij de volgende optocht.
x Marieke zet hekken bij de apotheek, max 40 rolstoelen
x muziek uit tussen 14 en 14.30 u op de Markt
i autistisch en toch prins kunnen zijn
s mijn zoon in scootmobiel zag alleen ruggen
t stille kermis op maandagochtend zoals in Tilburg
r stroom voor liften nodig
= a | Het feest klein en van onszelf houden, of er een trekpleister voor de regio van maken.
a 400 bekenden of 8000 vreemden
s sinds Omroep Gelderland filmde is het niet meer te houden
i groei vreet gezelligheid
i toeristen vullen wel mooi de kas van de fanfare
s bussen uit de Randstad, plassen in mijn buxus
a dorpshart vs evenementenkalender
= none
grap alaaf
leeg eens!!
offtopic wie heeft de sleutel van de kantine
proces pauze graag voor de rokers
leeg ja precies

% Hoe gaat het verder met Oekraïners in onze gemeente?
= s | Gezinnen wachten al jaren op een antwoord en kunnen niets plannen.
s we pak elke maart suitcase in gedachten
s my landlord asks until when, I say I don't know
s richtlijn verlengd, en nog eens, en nog eens
i leven in stukjes van twaalf maanden
v wat gebeurt er na 4 maart 2027?
s kan geen opleiding van drie jaar beginnen
s dochter haalt hier havo, moet ze dan voor haar examen weg
= i | Behandel Oekraïners voortaan als gewone inwoners, met dezelfde rechten en dezelfde plichten.
i niet langer noodopvang met een slinger eraan
i eigen bijdrage naar inkomen, lijkt me logisch
i same queue, same rules, same taxes
s sommige buren vinden het gek dat de een huur betaalt en de ander niks
t Rotterdam vraagt sinds vorig jaar servicekosten
r leefgeldregeling eerst op laten gaan in bijstandsnorm
!i ze zijn geen inwoners, ze zijn te gast tot vrede
= a | Inzetten op blijven of op terugkeer, want een beetje van allebei helpt niemand.
a wortelen of koffers
i als je op terugkeer mikt geef je Oekraïense les
a naturalisatiepad tegenover wederopbouw
s my husband fights, I don't dare to unpack
i half integreren is het slechtste van twee werelden
s op zaterdag Oekraïense school in Zwolle, doordeweeks Nederlandse
= t | Boten en hotels zijn duur; bouw flexwoningen die later naar starters kunnen.
t kijk bij Flexwonen Hardenberg, 60 stuks
s riviercruise kost 140 pppn
t modulaire units, 15 jaar, dan schuiven naar studenten
s vijf in een hut van 12 vierkante meter
i hotelrekening stoppen en stenen stapelen
s cabin without window for two years
= v | Wie betaalt als het Rijk de vergoeding per plek verlaagt?
v waar halen wij dat gat van 2 miljoen?
s normbedrag gaat van 61 naar 44
v does the city close beds then?
i kleine gemeenten draaien op reserve
s accountant wil afspraken zwart op wit
v kan ik personeel vast aannemen of weer via uitzendbureau?

% Hoe komen Oekraïners aan passend werk?
= s | Artsen en ingenieurs staan in de kas of maken hotelkamers schoon.
s tandarts uit Charkov vouwt dozen bij bol
s I have two masters, I peel potatoes
s 6 op de 10 onder hun niveau
i zonde!! we schreeuwen om verpleegkundigen
s boekhoudster sorteert tulpen in de nacht
!s mijn zus is gewoon architect bij een bureau in Delft
= r | Zonder Nederlandse les op kosten van de gemeente blijft de kas het eindstation.
r lestijd naast het werk, avond en kinderopvang erbij
s taalcafé op dinsdag 10 u, ik werk dan
r B1, anders neemt geen ziekenhuis je
s English only gets you to the warehouse
i ze vallen buiten de Wet inburgering, dus geen cursus
v wie betaalt een leraar NT2 voor mensen die 'tijdelijk' zijn?
= t | Laat diploma's snel waarderen en iemand naast een vakgenoot meelopen.
t IDW-waardering is gratis, weet niemand
t meeloopweek in St. Jansdal
i een buddy met hetzelfde beroep
s na drie dagen op de afdeling zag men pas wat ze kon
t BIG register pathway, ask Vluchtelingenwerk's job coach
t Open Hiring voor techniek bij VDL
= i | Werkgevers moeten zich aan de regels houden; juist deze mensen klagen niet snel.
s 9 euro per uur en 'bonus later'
i geen contract in je taal = geen contract
s boss kept my passport 'for copy'
i Arbeidsinspectie mag hier wel eens binnenlopen
t FairWork helpt in het Oekraïens
s zestig uur en de reiskosten ingehouden
= x | Het werkcentrum nodigt voor de zomer twintig bedrijven uit op de opvangboot.
x Natalia regelt tolken voor 11 juni
i niet zij naar het loket, loket de loopplank op
x UWV brengt vacatures in cyrillisch mee
t speeddates of four minutes, worked in Leiden
s vorige keer: 7 aangenomen op één middag
v mogen zzp'ers ook aanschuiven?
= none
leeg +1
offtopic slava!
proces please speak slower
grap borrel met wodka?
leeg eens

% Hoe vinden we woonruimte voor statushouders zonder scheve gezichten?
= s | Omwonenden vergelijken de wachttijd van hun eigen kinderen met die van statushouders.
s mijn zoon is 29 en slaapt nog op zolder, dus ja, dan kijk je
s op facebook: 'zij wel'
s wachttijd 9 jr vs 14 wkn, dat staat in elke reactie
i het gaat over schaarste, het klinkt als afgunst
v hoe leg ik dit uit aan de bakker zijn dochter?
s verjaardagen gaan nergens anders meer over
= i | Vertel eerlijk hoeveel huizen naar wie gaan, want de geruchten zijn altijd erger dan de cijfers.
i 5,8 procent, meer is het niet, hang het op bij de bushalte
t dashboard toewijzing Midden-Groningen
s men dacht de helft. het waren er elf.
i zwijgen voedt het verhaal
t corporatie publiceert per kwartaal wie de sleutel kreeg
!i getallen overtuigen niemand die al boos is
= t | Laat jonge statushouders een huis delen; met vier in een eengezinswoning ben je sneller klaar.
t kamergewijs verhuren met Socius
t friends-contract, los huurcontract per slaapkamer
s Eritrese jongens met zijn drieën boven de kapper, gaat top
i alleenstaanden hoeven geen eigen cv-ketel
s woningdelen botst op de kostendelersnorm
r vergunning onttrekking aanpassen voor we beginnen
!s dat werd ruzie over de afwas en toen over God
= a | Gemengd wonen met studenten kost begeleiding, een apart complex kost draagvlak.
a mix met starters of los gebouw met bewaking
s Startblok Riekerhaven: leuk op papier, zwaar op de gang
i mengen alleen met een sociaal beheerder van vlees en bloed
s in Majella zitten ze samen in de moestuin
a beheeruren of buurtprotest, één van de twee krijg je
i apart zetten is uitstellen
= r | Er moet een doorstroomlocatie zijn, anders wacht iedereen op elkaar in het azc.
r tussenstop regelen, bijv. oude school, 18 maanden
s vergunning binnen, en toch nog anderhalf jaar Ter Apel-achtig
i bed bezet door iemand die al weg had mogen zijn
r bekostiging van het COA naar de gemeente voor HAR
t hotel- en accommodatieregeling nog eens bekijken
v tellen die plekken mee voor de spreidingswet?

% Hoe komen statushouders sneller aan een baan?
= i | Begin op dag één met werk, de taal komt op de werkvloer vanzelf mee.
i handen eerst, naamvallen later
s hij leerde 'steigerbuis' eerder dan 'goedemorgen'
t startbanen Stadswerk Amersfoort
i wachten tot B1 is wachten op Godot
s drie jaar thuis op de bank, toen durfde ik niets meer
!i zonder basis taal gebeurt er een ongeluk aan de pers
= s | Kleine bedrijven haken af op papieren, tolken en de angst iets fout te doen.
s ik heb een garage met 4 man, ik heb geen hr
s twv? gba? ik snapte er geen hol van
i mkb'er wil wel maar heeft een hand nodig om vast te houden
s accountant raadde het af
v wie bel ik als hij een dag niet verschijnt?
t jobcoach die meegaat voor de eerste loonstrook
= t | Werkgevers overtuigen elkaar: laat een bakker vertellen, niet een beleidsmedewerker.
t ontbijt bij Bakkerij Mulder met drie collega-ondernemers
s toen de aannemer zei dat hij er blij mee was, gingen vijf vingers omhoog
i een consulent verkoopt beleid, een ondernemer verkoopt ervaring
t filmpje van 40 s op LinkedIn door de baas zelf
i mond-tot-mond op het bedrijventerrein
s wij hoorden het van de buurman van de houthandel
= v | Wat doen we met vrouwen die na het gezin nooit aan werk toekomen?
v waarom krijgt alleen de man een trajectplan?
s ze is onderwijzeres, maar de crèche heeft geen plek
s 38 jaar, vier kinderen, niemand belde haar ooit
v kan de taalles op school, samen met de kleuters?
i partner van de uitkeringsgerechtigde is onzichtbaar
t Yalla! kookbedrijf in Leeuwarden
= x | De gemeente zet vanaf september twee klantmanagers naast de inburgeringsconsulenten aan één bureau.
x Ellen en Youssef delen caseload vanaf 1-9
i loket W en loket I kennen elkaar nu alleen van de mail
s ik vertelde mijn verhaal zes keer
x teamleider regelt gezamenlijk systeem in Q3
r Suite-autorisatie aanvragen
i één regie, één plan
= none
leeg zeker
proces tafel 3 wil ook soep
grap mijn kat is ook statushouder
offtopic riool ligt weer open

% Hoe helpen we arbeidsmigranten die dakloos zijn geraakt?
= s | Wie zijn baan verliest, verliest dezelfde dag zijn bed.
s vrijdag ontslag, zaterdag met tas op station Breda
s uitzendbureau = huisbaas = baas
s fired by text, locked out by code
i contract en matras zitten aan elkaar vast
s slaapt nu achter de Lidl in het struikgewas
v waarom geldt er geen opzegtermijn voor een kamer?
= t | Iemand die Pools of Roemeens spreekt, bereikt in tien minuten meer dan een heel team met tolktelefoon.
t Barka, met ervaringsdeskundige erbij
s hij begon te huilen toen Marek in zijn taal sprak
i moedertaal is de sleutel
t ask Stichting Barka or Pauluskerk outreach
t flyer met QR, audio in 6 talen
s met google translate kwam ik op 'schop'
!s Bogdan spreekt prima Engels, ging ook
= a | Een paar nachten bed lost niets op, maar zonder bed begint er geen gesprek.
a kortdurend opvangen of meteen repatriëren
i eerst slapen dan praten
s we gave him 3 weeks, he got a job
a aanzuigende werking vs bevriezing
i dakloos is dakloos, nationaliteit is bijzaak
s bij -5 iedereen binnen, bij +1 iedereen eruit
= r | Wettelijke duidelijkheid over recht op opvang moet er zijn voordat gemeenten een lijn kunnen trekken.
r VWS en JenV moeten zeggen wie 'rechthebbend' is
s Wmo-loket: nee. COA: nee. IND: misschien
r first sort out EU residence status, then benefits
i elke stad bedenkt nu iets anders
s in Eindhoven wel, in Helmond niet
v telt drie maanden werken mee?
= i | Werkgevers en bureaus die mensen hierheen halen, horen mee te betalen aan de gevolgen.
i de winst bij de loods, de zorg bij de stad
i vervuiler betaalt, ook als het om mensen gaat
t fonds met cent per uitzenduur
s Agro-directeur: 'daar heeft de kerk toch iets voor'
i you recruit him, you return him safely
!i ondernemers betalen al premies genoeg
x LTO praat 6 mei met wethouder over bijdrage

% Wat doen we voor mensen zonder papieren?
= i | Ook wie hier niet mag zijn, moet naar de dokter kunnen zonder bang te zijn.
s liep zes weken met gebroken pols
i zorg is geen verblijfsvraag
t Dokters van de Wereld, bus op dinsdag Zuidplein
s afraid the pharmacist would call police
i art. 10 Vw: medisch noodzakelijk, gewoon doen
t CAK-declaratie bij onverzekerbare vreemdelingen
= s | Kinderen zonder verblijfsvergunning gaan gewoon naar school, maar lopen op hun achttiende tegen een muur.
s havo geslaagd, geen stage mogelijk
s alle vrienden naar Spanje, zij 'had geen zin'
s 18th birthday was the worst day of my life
i tot de drempel en dan niks
v kan mbo-2 met bbl zonder bsn?
s Nemr heeft het gehaald, de rest zit binnen
= t | Een begeleidingstraject met jurist en maatschappelijk werk leidt vaker tot een oplossing dan opvang alleen.
t LVV Utrecht: 60% bestendig
t file review by a fresh lawyer, found new facts
s na elf jaar bleek er gewoon een verkeerde geboortedatum in te staan
i perspectief = papieren of terug, niet een slaapzaal
i samen puzzelen op het dossier
!s bij ons stroomde er in 3 jaar één uit
= v | Wat mag een vrijwilliger nog doen als illegaal verblijf strafbaar wordt?
v krijg ik een boete voor een kom soep?
v moet de kerk zijn deur dichtdoen?
s twee mensen stopten al met de kleding, uit angst
i barmhartigheid is geen medeplichtigheid
v can I still let her sleep on my couch?
r Raad van State eerst
= x | Het stedelijk overleg legt voor de winter vast welke stad welke groep opvangt.
x G4-coördinator stuurt verdeling 15 sept
i niet weer met iemand zeulen van Tilburg naar Den Bosch
s had a ticket to three cities in one week
x Leger des Heils meldt wekelijks bezetting
t gedeeld belrooster vrijdagmiddag
a regiobinding of waar je gevonden wordt
= none
leeg ?
proces kan de verwarming lager
grap zonder papieren? gebruik een post-it
leeg eens
offtopic de nieuwe dienstregeling is drama

% Wat maakt een dorp of wijk veilig voor lhbti+-inwoners?
= s | Hand in hand lopen doen stellen nog steeds alleen als er niemand kijkt.
s bij de spoortunnel laten we altijd los
s 35 jaar samen, nooit gezoend op straat
s je scant de hele tijd: wie komt eraan
i zichtbaarheid hangt af van het uur van de dag
s spuug op mn jas in de tram, lijn 4
!s in ons dorp kraait er geen haan naar, lopen gewoon gearmd
= i | De vlag hijsen is mooi, maar het gaat om wat de gemeente de andere 364 dagen doet.
i regenboogzebrapad is verf
s 11 okt taart op stadhuis, 12 okt weer M/V op het formulier
i beleid zonder budget = confetti
t zet het in het wmo-plan, niet bij communicatie
i liever een ambtenaar met uren dan een wimpel
!s voor mij als 16-jarige betekende die vlag alles
= t | Geef ouderen in verpleeghuizen de zekerheid van een Roze Loper, zodat ze niet opnieuw de kast in gaan.
t certificaat Roze Loper, vraag KIWA
s Wim haalde de foto van zijn man van het kastje toen de zuster kwam
t Roze 50+ ambassadeur geeft teamles
i niemand zou op zijn tachtigste weer moeten doen alsof
s 'heeft u kleinkinderen?' altijd die vraag
i bejegening begint bij de intake
= x | Politie en gemeente beginnen dit voorjaar met een vast spreekuur van Roze in Blauw.
x Iris en Mo vanaf maart, bieb, elke 2e do
i een agent die niet wenkbrauwt
s bij het bureau zei hij: 'wat deed u daar dan om die tijd'
x COC zorgt voor een gastvrouw
t bel 088 Roze in Blauw, ook voor advies
v kan het ook anoniem, ik ben leraar op de Veluwe
= r | Voorzieningen voor trans personen moeten er zijn voordat je over welkom spreekt.
r genderneutrale wc in elk gemeentegebouw, dan pas een campagne
s ik plas nooit buiten de deur
s zwembad: 'kies maar een kleedhok' voor iedereen te horen
r naamswijziging in systemen, nu belt men nog met mijn oude naam
i wachtlijst genderzorg 3 jaar, daar helpt geen poster tegen
t omkleeduur in De Vrolijkheid, zondag

% Hoe wordt het gewoon op school en op de club?
= s | Homo is op het schoolplein en langs de lijn nog altijd het gewoonste scheldwoord.
s elke week 'flikker', elke scheids hoort niks
s mijn zoon hield op met korfbal
s docent lacht mee, dat is het ergst
i grapje? tel ze eens een dag
s groep 7, ze weten niet eens wat het betekent
v wie fluit ervoor af?
= t | Een GSA geeft leerlingen een plek waar ze zichzelf zijn en docenten een aanspreekpunt.
t Gender & Sexuality Alliance, pakket gratis bij COC
s pauze in lokaal 112, twaalf man, eindelijk lucht
t Paarse Vrijdag: laat leerlingen het doen
i een clubje is een reddingsboei
s conciërge Ria zette thee, dat was genoeg
i hoeft geen les te zijn, een bank volstaat
!s bij ons was de GSA binnen twee maanden doelwit
= a | Met gelovige ouders in gesprek blijven, of een harde grens trekken.
a dialoog met de kerkenraad vs nultolerantie
s reformatorische school, en toch een leraar met zijn vriend op het feest
i buigen tot waar een kind eronder lijdt
i geloof mag, vernedering niet
s imam in Gouda zei iets heel moois trouwens
a tijd geven aan ouders is tijd afpakken van de puber
= i | Iemand op het veld die uit de kast is, doet meer dan tien protocollen.
i voorbeelden ontwapenen
s onze keeper vertelde het in de kantine, iedereen: 'oké, pils?'
s geen enkele profvoetballer, dus jongens denken dat ze de enige zijn
t vraag John Blankenstein Foundation om een spreker
i zien is geloven
i een trainster met een vrouw hoeft niks uit te leggen
= v | Wat zeg je als ouder wanneer je kind zegt dat het geen jongen is?
v wat als het een fase is? en wat als niet?
s ik zei de verkeerde dingen, die week
v bij wie kan ik terecht zonder dat er gelijk een traject begint
t oudergroep Transvisie, online ook
i luisteren en een boterham smeren
v mag school zonder mij de naam veranderen?
= none
leeg eens
leeg mooi gezegd
proces mogen we van groep wisselen
grap roze koek bij de koffie, toeval?
offtopic lantaarnpaal bij nr 9 is stuk

% Hoe kunnen mensen met een beperking overal meedoen?
= s | Een drempel van vier centimeter bepaalt of iemand de avond van zijn leven heeft of thuisblijft.
s theater toegankelijk, behalve die ene traptrede bij de bar
s one step. ONE. and everyone says 'only one'
s rolstoel-wc vol met bierkratten
s stond op de site 'bereikbaar', was via de keuken
i kleine hobbel, groot verdriet
!s tegenwoordig kan ik bijna overal in hoor, valt reuze mee
= i | Vraag het aan de mensen zelf, voordat de architect begint te tekenen.
i niets over ons zonder ons
t panel van 8 ervaringsdeskundigen bij elke aanbesteding
s geleidelijn liep recht een fietsenrek in
i ontwerptafel eerst, oplevering daarna
s they asked me after the concrete was dry
t laat wethouder een dag met rolstoel gaan
= a | Aparte avonden voor mensen met een beperking zijn fijn, maar houden ze apart.
a eigen disco of gewone kroeg
s Disco Swing is het hoogtepunt van mijn maand!!!
i speciaal klinkt als uitgesloten met slingers
a safe and separate or mixed and messy
s mijn broer met Down wil naar de normale Snollebollekes
i aanbod ernaast, niet in plaats van
= t | Zet op de site foto's van de ingang, de lift en het toilet, dan kan iemand zelf beslissen.
t Ongehinderd-app, alles gemeten
t 360 foto van de entree
i 'toegankelijk' zegt niks, centimeters wel
s I call every venue beforehand, every time
t stoel zonder leuning? zet het erbij
i laat het zien ipv beloven
= r | Begeleiders moeten gratis mee naar binnen, anders kost uitgaan altijd dubbel.
r ov-begeleiderskaart ook geldig laten zijn bij poppodia
s twee kaartjes à 48 voor één die luistert
r free companion ticket as a subsidy condition
i hulp is geen luxe plus-één
s bij de kassa discussie over 'bewijs'
t Paradiso doet het al via mail

% Wat doen we tegen vooroordelen over mensen met een beperking?
= s | Mensen praten over iemands hoofd heen met de begeleider.
s 'wil hij suiker?' IK ZIT HIER
s ober gaf de kaart aan mijn moeder, ik ben 41
s waiter asked my interpreter if I'm allowed wine
i blind is niet doof
s men aait mijn hoofd, echt waar
s stem wordt opeens hoog, alsof ik kleuter ben
= i | Onzichtbare beperkingen tellen ook mee, al zie je er niets van.
s boze blikken op de invalide parkeerplaats
i je ziet mn batterij niet
t sunflower lanyard, available at Schiphol
s 'je ziet er toch goed uit' - niet-aangeboren hersenletsel dus
i moeheid heeft geen wieltjes
s prikkels in de raadzaal: tl, galm, koffie-apparaat
t Hidden Disabilities keycord uitdelen bij de balie
= t | Laat scholieren met een ervaringsdeskundige oefenen in plaats van luisteren naar een les.
t 'Kijk mij nou' circuit, met blindenstok
t rolstoelbasketbal tegen 3B, 3B verloor dik
i voelen vergeet je niet
s na een uur met oordoppen snapte klas 2 het
t invite a deaf comedian
i doen > vertellen
!i van een uur in een rolstoel leer je alleen medelijden
= v | Wie controleert of de gemeente het VN-verdrag echt uitvoert?
v ligt er een lokale inclusieagenda en waar dan
s motie 2021, sindsdien niks gehoord
v is there any sanction at all?
v naar wie stuur ik een klacht over de stembus?
i verdrag zonder tanden
r eerst ambtenaar met mandaat aanwijzen
= x | De gemeente neemt zelf voor eind volgend jaar vijftien mensen met een beperking aan.
x HR zet 15 garantiebanen uit, verslag in december
i begin bij je eigen balie
s wij hebben er nul. nul!
x Petra past functieprofiel aan: rijbewijs eruit
i an employer's example speaks louder
v ook in schaal 10 of alleen in de kantine?
= none
leeg eens +
proces grotere letters aub
grap lift kapot, heel toepasselijk
offtopic who won the match
leeg -

% Hoe houdt een klein museum het hoofd boven water?
= i | Verzamel minder en vertel meer; een depot vol spinnenwielen trekt niemand.
i ontzamelen durven
s wij hebben 47 strijkijzers, waarvan 46 zonder verhaal
i één klomp met een naam erbij is beter dan honderd
t LAMO-leidraad afstoten, scheelt ruzie
s bezoekers bleven hangen bij het dagboek, niet bij de vitrine
!i als wij het wegdoen bestaat het nergens meer
= s | De kennis zit in het hoofd van twee mannen van boven de tachtig.
s als Jaap valt, valt het museum
s catalogus = schoenendoos + Herman
s inlogcode van Adlib wist niemand meer na de begrafenis
i geheugen op leeftijd
v wie weet straks nog wat dat zwarte ding bij de deur is?
t neem interviews op met je telefoon, gewoon beginnen
= t | Leen uw stukken uit aan plekken waar mensen al komen, zoals de huisarts of de supermarkt.
t vitrine bij de Plus naast de kaas
s in het ziekenhuis keken er op één dag meer mensen dan bij ons in een maand
t erfgoedkoffer naar de Zonnebloem
i ga op pad met je spullen
t tentoonstelling op de veerpont
i publiek zit in de wachtkamer
r verzekering van nagel tot nagel eerst op orde
= a | Gratis open voor het dorp, of een kaartje van acht euro zodat het dak gerepareerd wordt.
a drempel weg of goot dicht
s sinds vrije gift ligt er meer in de pot, gek genoeg
i Museumkaart brengt 5,10 per hoofd, best ok
a toerist laten betalen, bewoner niet
s mijn buurvrouw komt voor de koffie, die gaat geen 8 neertellen
v mag je onderscheid maken op postcode?
= x | De drie musea in de streek voegen voor de zomer hun kassa, website en vrijwilligersrooster samen.
x besturen tekenen 20 mei in het Veenhuis
i apart zijn we hobbyclub
s drie sites, drie pinautomaten, drie zieke penningmeesters
x Tineke bouwt gezamenlijk rooster in Shiftbase
i eigen naam op de gevel, één keuken achter
!i fuseren? dan zijn onze vrijwilligers morgen weg

% Hoe maken we het verhaal van de streek levend?
= i | Geschiedenis gaat ook over de mensen die nooit op een schilderij stonden.
i waar zijn de dienstmeiden?
s mijn opa was turfgraver, staat nergens
i de Molukse barakken horen in dezelfde zaal als de kasteelheer
s Turkse gastarbeiders bouwden de textiel, geen foto te zien
t Wij zijn Twente: portretten van fabrieksvrouwen
v wie heeft er nog brieven van gewone lui?
= t | Loop met een verteller door de straten; een goede anekdote op de plek zelf blijft hangen.
t stadsgids + accordeon
t Izi.travel, audiotour voor nop
s hier sprong hij in de gracht, zei ze, en toen zag je het
i waar het gebeurde, niet waar het hangt
s kinderen wilden drie keer naar het galgenveld
t struikelsteen poetsen met verhaal erbij op 4 mei
= r | Er is een vaste plek in het lesrooster nodig, anders blijft erfgoed een uitje met de bus.
r afspraak met schoolbesturen, alle groepen 5 elk jaar
s juf belt af, busje te duur
i een keer turf steken en klaar is geen leerlijn
r Cultuureducatie met Kwaliteit-gelden vastpinnen
t canon van de eigen gemeente op rijm
s scholen kiezen liever Naturalis
= v | Wat doen we met geschonken spullen waar niemand om gevraagd heeft?
v moet ik elke doos aannemen bij de deur?
s weer een koffer op de stoep met een briefje 'voor jullie'
v wat als er een hakenkruis in zit
i nee leren zeggen met een glimlach
t schenkingsformulier met terugstuurclausule
s familie stond te huilen, wij ook, maar het was echt een lelijke kast
= s | Jongeren vinden ons verhaal best spannend, alleen niet in de vorm waarin wij het vertellen.
s tiktok over de moord in de molen: 90.000 keer bekeken
s bordje van 300 woorden, ze lopen door
i podcastgeneratie
s stagiaire maakte escaperoom van de kelder, zit vol tot mei
i geen saaie inhoud, saaie verpakking
t Minecraft-kasteel met bieb
= none
leeg eens
grap ik voel me zelf ook museumstuk
proces koffie is op
leeg zie vorige
offtopic fietspad langs kanaal is glad

% Hoe kiezen we kunst voor de openbare ruimte?
= i | Laat bewoners meebeslissen over de opdracht, niet over het kunstwerk.
i wij over het waarom, kunstenaar over het wat
t commission brief written by 10 neighbours, then silence
s stemming over drie schetsen werd de saaiste haas ooit
i een democratisch beeld is een compromis van brons
t Taak in Almere: eerst verhalen ophalen, dan pas maker zoeken
!i ik moet er elke dag tegenaan kijken dus ik kies
= s | De discussie over een beeld gaat meestal over wat het gekost heeft.
s 'voor dat geld had mijn oma een week zorg'
s 90 mille voor een roestige krul, stond in de krant, verder las niemand
i de bon hangt altijd naast het werk
s telegraaf belde binnen een uur
s nobody asked what it meant, only how much
v waarom vraagt niemand dat bij een rotonde?
= a | Tijdelijke werken houden de stad levendig, blijvende werken worden van de stad.
a drie jaar of eeuwig
i vergankelijk durft meer
s na afloop van de biënnale wilden we de reuzekonijnen houden
a temporary provokes, permanent comforts
s Kabouter Buttplug was ook eerst een schande, nu magneetjes
i pas na dertig jaar weet je of het blijft
= t | Reserveer bij elk bouwproject een vast percentage, zodat kunst niet als laatste wordt weggestreept.
t 1%-regeling in de anterieure overeenkomst
s 'bezuiniging' = de kunst eruit, altijd
i meeliften op beton
t percent for art, look at Nijmegen Waalfront
r grondexploitatie moet de post al bevatten bij startnotitie
s gymzaal kreeg een mozaïek omdat de directeur doordramde
= v | Wie zorgt voor het onderhoud als de kunstenaar dood is?
v mag de buitendienst met een hogedrukspuit?
s fontein al 12 jaar droog
v who owns the lamp inside?
s roestwater op het marmer, opzichter haalt schouders op
i beheerplan is geen bijlage
t Restauratieatelier + jaarlijkse rondgang met studenten

% Wat kan muurschildering en graffiti betekenen voor een wijk?
= s | Waar een grote muurschildering kwam, hield het kladden bijna op.
s taggers laten 'm met rust, respect
s sinds die ijsvogel geen krabbel meer in de tunnel
i goed werk beschermt zichzelf
s five years, zero tags on the whale
s corporatie bespaarde 9k aan reiniging
!s bij ons stond er na een maand een piemel op
= i | De muur moet iets van de buurt laten zien en niet van het internet.
i geen generieke papegaai, maar Tante Sjaan
s portret van de melkboer, iedereen ging op de foto
i could be Berlin could be Lisbon, so it's nowhere
t schilder met archieffoto's van de straat
s vraag van schilder aan ons: wat rook je hier vroeger?
i lokaal pigment zeg maar
= t | Wijs een paar legale muren aan waar iedereen mag oefenen.
t Hall of Fame onder viaduct A12
t free wall rules on one sign: no hate, no faces
i oefenplek haalt kids van de trein af
s Graffiti Halloffame Roosendaal groeide uit tot workshop
i laat ze klooien
s nu moeten we 's nachts en dan word je beter in rennen dan in spuiten
= r | Zonder toestemming van alle eigenaren in de VvE komt er geen kwast aan te pas.
r handtekening van 24 appartementen eerst
s nr 17 woont in Canada, hing twee jaar
r contract over weghalen en auteursrecht
i één nee is nee
s artist ready, crane rented, one owner said no
v mag een meerderheid van stemmen?
= x | Het kunstenbureau maakt volgend voorjaar met omwonenden tien gevels langs de ringweg af.
x Kunstbureau Blend kiest makers in feb, steigers in mei
i van betonbak naar galerie
x school De Regenboog doet de onderste meter
s ringweg is nu 2 km grijs
t ask paint factory Sikkens for leftovers
x oplevering = straatdiner 21 juni
= none
leeg mooi
grap dat kan mijn neefje ook
proces stiften schrijven niet
offtopic duiven!!
leeg eens

% Hoe houden we betaalbare ateliers en oefenruimtes in de stad?
= s | Kunstenaars maken een wijk gewild en zijn daarna de eersten die eruit moeten.
s wij schilderden de boel op, makelaar zette het in de brochure
s 1998 kraak, 2008 hip, 2018 lofts, 2024 ik in Almelo
i yoghurt in de koelkast van de gentrificatie: eerst cultuur dan weg
s sloopbrief kwam op de dag van de expositie
v wanneer rolt er eens iets terug naar de makers?
s huur van 4 naar 11 per m2
= t | Leg in de erfpacht vast dat een deel van het gebouw dertig jaar werkruimte blijft.
t kettingbeding, notaris weet hoe
t Amsterdam BBP-regeling, 40 jaar
i juridisch ankeren ipv hopen op een lieve eigenaar
s belofte van vorige wethouder stond nergens
t stichting koopt casco, verhuurt zelf: NDSM-model
i bestemmingsplan is los zand
= a | Kiezen we voor goedkoop en gammel, of voor goedgekeurd en duur?
a emmers onder het dak en 40 euro, of sprinklers en 200
s brandweer keurde ons af, sindsdien leeg
i rauw is ook een kwaliteit
a vrijheid boven isolatie? in januari denk ik anders
s verf bevroor
i eisen per type gebruik, geen kantoornorm voor een las-hok
!i brandveilig is geen luxe waar je tussen kiest
= i | Toewijzing moet eerlijk: ook jonge makers en mensen zonder netwerk horen aan de beurt te komen.
i nu is het een vriendenclub met een wachtlijst
s Bert heeft drie lokalen en komt alleen op zondag
t CAWA-toets met loting
s ik ben rapper, geen kunstacademie, dus 'geen professional'
i doorstromen na vijf jaar
v telt een naaiatelier van Somalische dames mee?
= r | Bandjes kunnen alleen bestaan als er ruimtes met echte geluidsisolatie zijn.
r doos-in-doos bouwen, anders na een week klachten
s drummer oefent op een kussen
s 14 bands op 1 kelder, dinsdag 17-18 u voor ons
r subsidie voor akoestische schil vóór vergunning
i geen herrie-hok, geen nieuwe Froukje
t Popunie heeft rekentool

% Wat heeft een broedplaats de buurt te bieden?
= i | Een broedplaats moet de deur openzetten, anders blijft het een vesting van hippe mensen.
i havermelk achter hekwerk
s wonen ernaast, nog nooit binnen geweest
i tegenprestatie hoeft geen workshop te zijn, een open raam kan ook
t elke eerste zaterdag rolluik omhoog
s mijn moeder dacht dat het een garage was
!i een kunstenaar moet vooral werken, geen buurtwerk doen
= t | Laat makers iets doen waar de straat om vraagt, zoals het buurthuis opknappen.
t meubelmaker repareert speeltuin
s bakfiets van de smid staat nu bij elke verhuizing
t affiche voor de kapper in ruil voor knippen
i ruilhandel van talent
t decor voor de schoolmusical, door Atelier 9
s keramist + dementie-groep, elke vrijdag klei
= s | Ondernemers om de hoek merken het: koffie, lijstenmaker en copyshop draaien er beter door.
s mijn broodjeszaak leeft van die gasten
s bouwmarkt ook trouwens, hout en verf
i creatief ecosysteem, spin-off lokaal
s lijstenmakerij nam iemand aan
i een maker eet ook
s zonder De Fabriek sluit ik woensdag
= v | Hoe meten we de waarde van een broedplaats zonder er een fabriek van te maken?
v moet ik bezoekers tellen of dromen?
s formulier: 'aantal outputs'. ik beeldhouw.
v wat levert een mislukking op?
t verhalen verzamelen, eens per jaar, met foto
i waardering in drie zinnen ipv KPI
a verantwoorden kost maakuren, niet verantwoorden kost subsidie
= x | De gemeente biedt de leegstaande school per oktober aan een collectief van makers aan.
x vastgoed levert sleutels 1-10, anti-kraak stopt
x Collectief Ruis dient plan in voor 15 aug
i klaslokaal = perfect licht
s ramen op het noorden, staat al sinds de fusie leeg
r asbestrapport eerst binnen
v wie betaalt de ketel?
= none
grap kunst is brood, zei de bakker
leeg eens
proces we lopen uit
offtopic verkiezing carnavalsprins is vrijdag

% Hoe verdelen we sportvelden en zalen eerlijk?
= s | Alle clubs willen dinsdag en donderdag om zeven uur, en de rest van de week staat het leeg.
s woensdag 16 u ben ik alleen met de mussen
s 11 teams op 2 velden, halve velden, kwart velden
s Friday hall empty, Tuesday queue
i piekbelasting, zelfde als op de A2
s zaalwacht doet om 9 uur het licht uit want er is niemand
!s overdag zit het bij ons tjokvol met scholen en 65+
= i | Vrouwenteams horen dezelfde uren en kleedkamers te krijgen als de mannen.
s meiden onder 17: veld 6, geen verlichting
i 1e elftal heren heeft geen grondrecht op 20 uur
s we change in the storage room
i groei zit bij dames, het rooster bij heren 5
s scheidsrechter vrouw, douche bij de jongens
v hoe lang nog: 'zo doen we het altijd'?
= t | Laat een digitaal systeem zien wat ongebruikt blijft, zodat een ander er dezelfde dag in kan.
t Playtomic-achtig, met pin bij de deur
t sensor in hal, geen beweging = vrijgeven
s geboekt maar niet verschenen, elke week
i no-show betaalt
t Sportbedrijf Zwolle app, last minute 50%
s door dat schermpje speelt nu een groep Afghanen cricket
= a | Kunstgras kan drie keer zoveel wedstrijden aan, maar kost om de tien jaar een vermogen.
a uren of euro's
s op 35 graden smelten je noppen
i natuurgras is goedkoop tot het regent
a plastic all year vs mud half a year
s korrels in de wasmachine, in de sloot, in de vis
t hybride mat zoals bij Heracles bekeken
v wat doen we met rubber na 2031?
= r | Een club die een veld wil, moet kunnen aantonen hoeveel leden er echt spelen.
r ledenlijst bond = basis verdeling
s papieren leden, drie kalenders oud
r show your numbers before you claim grass
i tellen voor delen
s wij zijn 60 en krijgen hetzelfde als 400
i behoefteraming VSG hanteren

% Wat doen we met verenigingen die te klein worden om zelf een gebouw te houden?
= i | Zet clubs bij elkaar in één gebouw en laat ze ieder hun eigen kleur houden.
i onder één dak, eigen vlag
t De Zandzee: handbal, tennis, biljart, 1 keuken
s sinds we samen zitten drinken de schakers met de rugbyers
i sharing a roof is no marriage
s 4 kantines op 300 meter, 4x lege tap
!s samen in een kantine, na een jaar twee koelkasten met sloten
= s | De energierekening eet de contributie op.
s 1100 p/m gas voor zes douches
s ledverlichting? daar is geen spaarpot voor
s heating the changing rooms costs more than coaches
i lek als een mandje uit 1974
t DUMAVA aanvragen voor de ketel
s bestuur draait de thermostaat zelf dicht
s kinderen douchen thuis
= v | Van wie is het clubhuis eigenlijk als de gemeente de grond heeft?
v recht van opstal: tot wanneer?
s stenen van ons, klei van hen
v if we stop, do we pay for demolition?
s akte is van 1962, met een gulden
i duidelijk eigendom voorkomt rechtszaken
v kan de bank een hypotheek geven op andermans bodem?
= t | Verhuur de kantine overdag aan opvang, fysio of dagbesteding.
t BSO in de bestuurskamer, 2 tot 6
t cardio van de fysio in de oude jeugdkleedkamer
s Alzheimercafé op maandag brengt 4800 per jaar op
i gebouw moet tien dagdelen verdienen, geen twee
t Open Club-scan van Sportservice
t breakfast club for kids, sponsored by Jumbo
r kruimelafwijking bestemmingsplan nodig
= x | De gemeente neemt in de komende vier jaar de zes oudste gebouwen over.
x vastgoed taxeert in Q1, overdracht in Q3
i clubbestuur terug naar sport
x wethouder sport tekent intentie bij SV Noord op 9 feb
s wij repareren het dak zelf, onze jongste is 61
a overnemen of subsidie voor zelf doen
i privatisering mislukte, draai het om
= none
grap wie fluit er af
leeg +1
offtopic ik mis mijn sleutels
proces can we open a window
leeg idem

% Hoe houden we scouting en zomerkampen betaalbaar en leuk?
= s | Kampen worden duurder door de huur van terreinen en bussen, niet door de marshmallows.
s touringcar naar de Ardennen: 2.300, was 900
s labelterrein vraagt nu 9 pp per nacht
i vaste lasten lopen weg, knakworst valt mee
s we gaan dit jaar naar de achtertuin van Loes
s gebouw bij Ommen: 'groepstarief' 1650
v kan de gemeente een schoolbusje lenen?
= i | Elk kind moet een nacht onder zeildoek hebben geslapen, wat de ouders ook verdienen.
i de kampweek is het enige uitje van sommigen
t Jeugdfonds + Nivon betalen
s jongen van 10 zag voor het eerst sterren
i blaren en regen zijn kinderrechten
s mama kon geen slaapzak betalen, groep had er twintig
t tweedehands uitrustingshok, gratis lenen
!i niet elk kind hoeft in een tent, mijn dochter gruwt ervan
= t | Werf leiding onder oud-leden en ouders, maar laat ze één kamp of één klus doen.
t kookploeg van opa's
s voormalig welp is nu kraanmachinist, bouwt touwbaan
t uur-voor-uur lijst ipv jaarfunctie
i projectleiding boven eeuwige trouw
s vader zei nee op 'leider', ja op 'een zaterdag paaltjes slaan'
t studenten met studiepunten via HAN
= r | Een verklaring omtrent gedrag en een tweede volwassene zijn voorwaarde voor elk tentenkamp.
r vog voor iedereen, ook de kok
s vierogenprincipe: 3 leiders, nachtdienst
r niemand alleen met kinderen, punt
i meldcode in de kampmap
s aanvraag duurde 7 wkn, kamp al voorbij
t gratis VOG regeling aanvragen
= a | Telefoons inleveren geeft rust, maar ouders willen hun kind kunnen bellen.
a zak dicht of snapchat aan
s kind belde mama om 3 u omdat er een mug was
s na dag twee vroeg niemand er meer naar
i heimwee is te genezen door een kampvuur
a ene uurtje toestaan of radiostilte
v wat als er thuis iets gebeurt?

% Wat geeft kinderen ruimte om buiten te spelen en te ontdekken?
= i | Kinderen leren van risico's; maak het niet zo veilig dat er niets meer te ontdekken valt.
i een bult hoort bij de opvoeding
s boom gekapt want iemand zou kunnen vallen
i rubbertegels voeden geen durf
t NOJG-visie: zo veilig als nodig
s met een echt mes appels snijden, drie pleisters, alles goed
!i met 30 kinderen in je eentje durf ik dat niet aan
= t | Een bouwspeelplaats met hout, hamers en oude planken is goedkoop en altijd vol.
t Jeugdland Amsterdam
t pallets van de Gamma + oud-timmerman
s hutten van vier verdiepingen, inspectie keek weg
i spijkers zijn speelgoed
t 's zomers zes weken Timmerdorp
s buurman bracht 200 kilo schroothout
= s | De groene plekken waar kinderen rommelden zijn bebouwd of met hekken afgezet.
s onze slootkant is nu parkeerplaats
s bosje weg voor zonnepanelen
s bord: verboden toegang, eigendom van ontwikkelaar
i verrommelde hoek is goud voor een achtjarige
s het fijnste veldje heet sinds maart Fase 2B
v waar moeten ze nog een hut bouwen?
= v | Wie is aansprakelijk als een kind bij een vereniging uit een boom valt?
v dekt de polis van Scouting NL ook introducés?
s ouder stuurde een claim voor een tand
v en als ik als vrijwilliger sta te appen?
i angst voor de advocaat maakt alles saai
t VNG-vrijwilligersverzekering, check je gemeente
v moet ik een formulier tekenen voor een touwladder?
= x | Gemeente en Staatsbosbeheer wijzen in het voorjaar drie speelbossen aan waar vuur mag.
x Boswachter Ruud prikt de paaltjes op 14 april
x kaart met kookplekken in de app, klaar in mei
r droogteplan en emmers bij elke plek
i lekker stoken zonder boete
s nu staat er overal een vlam met een streep
v mag het als het oranje is?
= none
leeg eens
grap wie heeft de marshmallows
proces hout voor de stoelen prikt
leeg oké
offtopic zwemabonnement verlopen

% Hoe krijgen we de ratten weg uit de wijk?
= s | Brood op straat en zakken naast de container zijn een buffet.
s oma gooit rijst voor de duiven, ratten dinen mee
s vol eendenvoer bij het water, 's avonds beweegt het gras
s zakken naast de ondergrondse sinds de kraan kapot is
i eten weg, dier weg
s saw one drag a whole naan
t kippenvoer: trapbak gebruiken
!s ik voer al 20 jaar mussen, nooit een rat gezien
= i | Gif is de laatste stap; eerst voedsel, gaten en rommel.
i IPM, geen rodenticide meer sinds 2023
s uil dood, want uil at rat
i poison fixes nothing, it just postpones
t kijk naar de ladder: weren, vangen, pas dan
s na de korrels lagen ze te stinken in mijn spouw
!i zet gewoon gif, ik heb kleine kinderen
= t | Een melding met foto en plek in de app maakt een kaart waarop je ziet waar het broeit.
t Fixi met pin
t heatmap Rotterdam, ratten per straat
i geen melding, geen inzet, zo gaat het
s alleen al in onze portiek 6 keer gebeld, niks in systeem
t 311 style dashboard, works fine
i stip voor stip zie je het riool
= r | Zonder lekdichte riolen en kapotte roosters dicht te maken, komt de rat terug.
r rioolinspectie met camera, dan pas dichtzetten
s oude pvc onder nr 12 ligt los
r fix the pipe first
i dweilen met de leiding open
s rat kwam uit de toiletpot, ik sprong op het bad
t terugslagklep, 60 euro
= a | Laten we dat een hobby van de bewoner zijn of van de gemeente?
a particulier op eigen erf, of gewoon gratis ongediertebestrijder
s in tuin is mijn probleem, op stoep van jullie; de rat weet dat niet
i grens op de schutting is onzin
a 125 euro per huis vs belasting omhoog
v betaalt de corporatie als hij onder de vloer zit?
s my neighbour does nothing, so my trap is useless

% Hoe leven we met ganzen, meeuwen en duiven?
= s | Meeuwen maken 's morgens om vier uur iedereen wakker en zijn brutaler dan ooit.
s patat uit mijn hand, ze zit nog na te trillen
s een concert op het dak, april tot juli
s they open bin bags like surgeons
i voormalig zeevogel, nu afvalbaron
s Den Haag: schoonmaker met helm op
!s hoort toch bij de kust, ik vind het een gezellig geluid
= t | Beheer het nest en niet de vogel: met geschudde eieren blijft de groep vanzelf kleiner.
t eieren met mais-olie, vergunning vragen
t duiventil met kunsteieren in Tilburg
i aantallen sturen via het broedsel
s na drie seizoenen halveerde het
t spikes work only above one metre
i nest is het knopje
= i | Een gans is voor de boer een kostenpost en voor de wandelaar een genoegen.
s 14 ha gras weg in een nacht
i twee waarheden, één weiland
s kinderen tellen kuikens langs de singel
i beschermd én schadelijk, dat wringt
s fecal mess on the beach, can't put a towel
v van wie is het probleem als Brussel de lijst bepaalt?
= v | Hoe leggen we uit dat afschot soms nodig is?
v waarom mag een dier dood om een grasveld?
s actievoerders bij het hek, jager terug naar huis
v is er echt niets anders geprobeerd?
t neem de mensen mee naar de schadetaxateur
i uitleg voor de schoten, niet erna
v who shoots, and when?
= x | Het waterschap en de gemeente beginnen in februari met broedbeperking in alle vijvers.
x waterschap Rijnland, eerste ronde 10 feb
x Bea van de dierenpartij kijkt mee
i zacht ingrijpen is ook ingrijpen
s vorig jaar te laat, kuikens waren al uit
t wilgenrand planten, gans wil zicht
r ontheffing Omgevingswet aanvragen
= none
grap mijn schoonmoeder is ook schuw
leeg ja
offtopic wie heeft paddenstoelen geplukt
proces kunnen we even buiten zitten? geen ganzen graag
leeg eens

% Wat betekent een kinderboerderij voor de wijk?
= i | De geiten zijn de aanleiding; waar het om gaat is dat vader, oma en kleuter elkaar tegenkomen.
i knuffelen met een ezel, kletsen met een vreemde
s na de crash van mijn man was dit de enige plek waar ik huilde en niemand vroeg iets
i sociaal knooppunt met uier
s op dinsdag zit de hele Turkse vrouwengroep naast de konijnen
t kopje thee voor 50 cent bij de varkens
i iedereen heeft een mening over een kip
= s | Beheerders zijn ook maatschappelijk werker, maar niemand betaalt ze daarvoor.
s jongen met ASS komt elke dag, dat staat in geen enkel rooster
s weekenden alleen, 22 geiten en een vrouw in paniek
s ik heb 12 vrijwilligers met een rugzak
i hoeder van beest en mens
s salarisschaal 5, gesprekken schaal 9
v is dit zorg, groen of welzijn?
= a | Dieren houden voor het plezier van kinderen, of ze vrijer laten leven.
a aaien of grazen
s lammetje werd 200 keer opgetild op tweede paasdag
i een dier is geen attractie
i kind dat nooit een schaap voelde beschermt het ook niet
a schotten dicht op zondag of iedereen erbij
t knuffelvrij uur met bordje
!i die beesten hebben het hier beter dan in de bio-industrie
= t | Laat scholieren en mensen met een beperking het werk meedoen, met een vaste dag en een taak.
t MBO groen stage, 2 dagen
t dagbesteding De Wissel mest ruimen op ma en wo
s Kevin voert om 9 u, te laat komt niet voor
i een riek geeft ritme
t vso-leerlingen bouwden het kippenhok
i uitleg aan bezoekers door iemand met Down: top
= r | Een kinderboerderij kan alleen blijven als de mestafvoer, vogelgriep en hygiëne geregeld zijn.
r handwaspunten en protocol Q-koorts, anders gaat GGD op slot
s vogelgriep 2022: maanden dicht
r meststort binnen 7 km, nu rijdt Piet naar Duitsland
i keurmerk Zoönosen of dichtgaan
t stempel Kinderboerderijen Nederland gratis check
v wie betaalt de dierenarts bij quarantaine?

% Hoe helpen we mensen die hun huisdier niet meer kunnen verzorgen?
= s | Mensen met een kleine beurs gaan zelf een week minder eten zodat de hond naar de dierenarts kan.
s operatie 1800, spaargeld 140
s kat heeft wel brokjes, ik had brood
s hij is het enige dat wacht als ik thuiskom
i dier is gezinslid op bijstandsniveau
s uitgesteld tot hij er van jankte
!i wie het niet kan betalen moet er geen nemen
= t | Een minimaregeling voor dierenartskosten voorkomt afstand doen en verwaarlozing.
t DierenNood-fonds en Stadspas Arnhem
t castratieactie kat met corporatie
i 100 euro per jaar scheelt drie afstanddieren
t spreekuur van studenten diergeneeskunde
s dierenambulance regelt stiekem voer
i chip en prik op kosten van de gemeente
= i | Als iemand naar een verpleeghuis of opvang gaat, moet het beest mee of tijdelijk ergens kunnen logeren.
s oma at niet meer nadat poes weg moest
i scheiding van een hond is rouw
s vrouw vluchtte niet vanwege haar papegaai
t pleeggezinnen via Stichting Zorgdieren
i blijf-van-mijn-lijf met hok
s man in nachtopvang sliep buiten want Rex mocht niet binnen
t hotel 'Hond & Opvang' Breda
= v | Wie signaleert dat dieren én mensen verwaarloosd worden achter dezelfde deur?
v belt de Dierenbescherming ook het wijkteam?
s twintig katten, twee kinderen, niemand wist van elkaar
v ziet een dierenarts zoiets?
i mishandeld dier is vaak mishandeld kind
t meldcode link 144 en Veilig Thuis
s boa keek naar het hok, niet naar de moeder
= x | De gemeente en de dierenopvang starten in januari een voedselbank voor huisdieren.
x dierenarts De Vree + Roos, eerste uitgifte 14-1
x bakken bij de Welkoop, eens per maand
i brokken naast de kratten
s bij de gewone voedselbank ligt nooit kattenvoer
t inzameling op dierendag, drie pallets
r opslag koel en muisvrij
= none
leeg eens
grap mag mijn man ook logeren
proces hoe laat is de rondleiding
leeg zelfde
offtopic wie wint vanavond?

% Hoe maken we het rijden van landbouwverkeer door dorpen veiliger?
= s | Trekkers zijn breder en sneller geworden dan de weg waarop ze rijden.
s spiegel tegen spiegel in de bocht
s tractor 3,50, road 3,20, do the math
s weg uit de ruilverkaveling, machine uit 2024
s 40 ton mais door de Kerkstraat
i asfalt is niet meegegroeid
!s ze rijden keurig hoor, ga zelf eens in zo'n ding zitten
= i | Haal de doorgaande route uit de kern; een parallelweg is duurder maar redt levens.
i om het dorp, niet erdoor
s na de randweg is het stil, eindelijk horen we de klok
t landbouwroute op de N-weg, provincie Overijssel
i twee werelden scheiden: dieplader en driewieler
r grondaankoop eerst rond met zeven boeren
i keep the combine away from the school bus
s buiten de kern staat ie nu vast achter een bakfiets
= t | Oogstafspraken: geen transport rond schooltijden en een berichtje als de maishakselaar komt.
t app-groep loonwerker-school, 8.15-8.45 dicht
t borden 'oogst' die je zelf mag uitklappen
s Loonbedrijf Maas belde de directrice, klaar
i afspraak op een erf, geen verkeersbesluit
t Cumela campagne modder op de weg
i fluo hesjes tijdens bieten
t text to parents the night before
= a | Borden die het verbieden, of boeren vertrouwen dat ze zich netjes gedragen.
a geslotenverklaring vs herenakkoord
i boetes maken vijanden
s 19-jarige met een Fendt heeft geen rem in zijn hoofd
a strict signs or goodwill?
s van de vijf loonwerkers rijdt er één als een gek
i begin zacht en teken als het niet lukt
= v | Waarom mag een zestienjarige met een zware machine door de dorpsstraat?
v T-rijbewijs: klaar na twee weken?
s seizoenskracht op 12 ton, telefoon aan het oor
v kan er een begeleider verplicht worden
i leeftijd is geen rijvaardigheid
v how many hours does he practice?
t rijvaardigheidsdag met loonwerkersbond

% Wat doen we tegen het motorlawaai op dijken?
= s | Op een zonnige zondag is het op de dijk een racebaan.
s koffie op terras, gesprek onmogelijk
s 12.000 motoren in een weekend, geteld
s dubbele uitlaat, tuinstoel trilt
i uitzicht is stil, oever is een circuit
s hond onder de bank bij elke bocht
s every sunny weekend, 9 to 9
!s gisteren nog 3 motoren, valt echt mee
= i | Spreek een motorclub aan als gast, niet als vijand, want dan gaan ze langzamer.
i motorrijder wil ook een ijsje
t kaartje met 'welkom, rustig aub' bij de pont
s de KNMV kwam koffiedrinken, iedereen werd stil
i spiegelgesprek: je moeder woont hier
t route-app met stilteroute, werkt in Limburg
i smile first, fine later
= a | Weg afsluiten in het weekend of alleen handhaven bij de top 10 procent herrie.
a verbod voor iedereen of pakken van de ergsten
i selectief afsluiten treft goede rijders
s Duitse Eifel ging dicht, gekraak bij ons
a ban them all, or fine the loudest
s boven 95 dB weg, rest blijft
i klein aantal maakt groot verdriet
= r | Zonder een goedgekeurde geluidsflitspaal kan de politie niet verbaliseren.
r certificaat NMi nodig, daarna pas boetes
s agent met meter langs de weg, duurde een kwartier per motor
r law first, hardware later
i meten is nog steeds raden
s RDW-keuring: uitlaat dicht, na keuring weer open
v wanneer komt de Fransoos (méduse) hier?
= t | Drempels, versmalling en bloembakken schelen snelheid zonder dat er een agent staat.
t chicane met bakken, Lienden
t ribbels zijn fout: extra herrie voor bewoners
i vormgeving handhaaft dag en nacht
s sinds de knik rijden ze 48
t ask dijkteam Waterschap, some spots allow it
x gem. Buren plaatst 3 knikken in juni
= none
leeg eens
grap vroemmm
proces we horen elkaar niet, ook door de airco
offtopic broccoli in bloei
leeg ok

% Hoe bereiden we ons voor op natuurbranden?
= s | De meeste branden beginnen met een peuk, een barbecue of een hete uitlaat.
s wegwerp-bbq op de hei, nog smeulend
s auto in het hoge gras bij de parkeerplaats, en floep
s 9 van de 10 door mensen, rest bliksem
i de lucifer is altijd iemand
s loonwerker raakte een steen met de klepelmaaier
!s bij ons was het gewoon een trein, vonken van de rem
= i | Plant tussen het naaldbos stroken loofbos, dan stopt het vuur vanzelf.
i berk en eik als rem
t brandsingel op de Strabrechtse Heide
s in 2020 hield het op bij de beukenlaan
i den is een fakkel, ratelpopulier niet
t schapen laten grazen op de randen
r beheerplan herzien en Natura 2000 akkoord
= a | Paden afsluiten bij code rood beschermt bezoekers, maar haalt ook de ogen uit het bos.
a dicht of juist met meer mensen erin
s ruiter zag het eerste rookpluimpje
i wandelaars zijn gratis sensoren
i leeg bos is veilig bos
s met hekken dicht kwamen ze door het gat
a vrijheid tegen voorzorg, elke zomer weer
= r | Zonder bluswater op loopafstand kan de kazerne op de Veluwe weinig doen.
r put elke 500 m, met kaart in de cabine
s geboorde bron was drooggevallen, hoorde men pas daar
r natuurterrein moet 4x4 tankwagen kunnen dragen
t helikopter met Bambi bucket via Gilze-Rijen
s slangen van 1,5 kilometer uitgerold, druk weg
i water is er, alleen niet hier
= t | Houd om elk huis in het bos tien meter schoon, dan hoeft niemand te kiezen wat hij redt.
t blad uit de goot, houtstapel van de muur
t FireWise-scan, boswachter loopt mee rond je huis
s het rieten dak ging als eerste
i huis zonder rand is een aanmaakblok
t grind ipv boomschors
i je tuin is een verdedigingslinie
= x | De veiligheidsregio oefent in april met campings, ruiters en huiseigenaren een ontruiming.
x VRGZ draaiboek 3 apr, 2200 gasten
x beheerder De Zanding test luidspreker op 28 maart
i oefenen voor het droog wordt
s vorig jaar reden caravans elkaar klem
t vluchtroute met pijlen in drie talen
v waar moet ik met twee paarden heen?

% Wat moeten mensen weten als het brandt?
= i | Vertrek vroeg en verlies je spullen, in plaats van laat en verlies je leven.
i dashcam en foto-album kun je laten
s ze wachtten tot het rood werd, toen was de weg weg
i vuur loopt harder dan jij
s opa wilde eerst de kippen
t tas bij de deur vanaf mei
!i met tuinslang heb ik mijn huis gered, weggaan is niet altijd beter
= v | Hoe bereik je mensen zonder bereik of met uitgeschakelde telefoon?
v wat doet een NL-Alert in een dal zonder mast?
s camping met 300 mensen, nul streepjes
v kan de kerkklok nog luiden?
t luidsprekerwagen + motorrijders
s Duitse gasten, melding in het Nederlands
i sirene elke eerste maandag, maar wie kent het alarm nog
= t | Gebruik een bord met een duidelijke kleur per dag bij elke ingang.
t vlaggetje groen-oranje-rood bij kassa
i niet lezen maar zien
t natuurbrandrisico.nl koppelen aan scherm
s er hing een A4 in een plastic hoes, sinds 2018
i kleur is taal
t kleur ook in de gids van Landal
= s | Mensen zetten hun barbecue ook in de droogste zomer weer aan.
s 'wij waren zó voorzichtig'
s verbod gelezen? nee, te druk met vlees
s boa bekeurde acht, de negende reed weg
i gewoonte wint van waarschuwing
s op paasmaandag hing er rook over de hele hei
v waarom verkoopt de supermarkt die grillbakjes nog
= x | De gemeente laat de winkels vanaf juni geen wegwerpbarbecues meer verkopen bij code oranje.
x wethouder tekent met AH, Lidl, Jumbo op 20 mei
i weg uit het schap, weg uit het bos
x supermarktmanagers krijgen app-melding
r APV-wijziging door de raad
s op camping zelf in de winkel te koop!
a verbod vs vrijwillig
= none
leeg eens!
grap heet onderwerp
proces koud water graag
offtopic muggen!

% Hoe zorgen we dat iemand bij een hartstilstand binnen zes minuten hulp heeft?
= s | Veel AED's hangen achter slot of zijn niet aangemeld.
s in kast van het dorpshuis, dorpshuis dicht na 6 uur
s accu leeg sinds vorige winter
s sticker op het raam, toestel in de kluis
i kaart zegt groen, de deur zegt nee
s locked behind the bar of the tennis club
!s bij ons hangen er vier buiten, pincode is 112
= i | Elke inwoner kan reanimeren; maak het even gewoon als fietsen.
i op school leren, in groep 8, klaar
s mijn zoon van 13 drukte op de borst van zijn opa
i twee handen is genoeg om een leven te houden
s I learned it in 20 minutes at the market
t cursus van Hartstichting in het personeelsfeest
i rijbewijs pas na reanimatie
!i je moet dit aan geoefende mensen overlaten
= t | Koop als straat samen een kastje; het is goedkoper dan je denkt.
t Philips HeartStart + buitenkast, 12 buren, 140 pp
t crowdfund bij de jaarlijkse straatbbq
s Kastanjelaan deed het in een week
t Buurt AED korting
i een kast per 500 stappen
s landlord paid half when we asked
= r | Genoeg burgerhulpverleners moeten zich aanmelden, anders gaat het systeem nergens over.
r HartslagNu: 30 per buurt is minimum
s in de polder gaat er soms 1 pieper af
r without responders no app helps
i stilte overdag, want iedereen is forens
t kantoren laten meedoen voor daguren
v waarom mag ik me pas aanmelden met certificaat?
= v | Wie vangt de helper op als het niet is gelukt?
v wie belt mij de volgende ochtend?
s ik heb wekenlang zijn gezicht gezien
v is there a debrief for volunteers?
s mijn dochter stond erbij, niemand vroeg hoe het ging
t nazorgkaart van RAV, belknop
i ook een goede reanimatie gaat soms dood

% Hoe houden we ouderen thuis veilig bij een val of ongeluk?
= i | Niet de alarmknop redt iemand, maar degene die er op reageert.
i knop zonder buur is speelgoed
s kwam de centrale, die belde een nichtje in Spanje
t sleutelkring met drie buren
i wie is er om half drie 's nachts
s she lay two days, everyone had a button
s thuiszorg kan pas over drie uur
!s de knop van mijn vader heeft hem wel degelijk gered
= s | Losse kleedjes, drempels en hoge bedden zorgen voor de meeste ongelukken.
s gladde sokken op laminaat, heup
s hond gestruikeld, nacht op de vloer
i gevaar ligt laag
s trapleuning aan één kant, val aan de andere
s loose cable of the Christmas tree
i huis is gevaarlijker dan straat op je tachtigste
= t | Laat iemand door het huis lopen en kleine dingen direct regelen.
t Veilig Thuis-check door klussendienst, 45 min
t led-strip naar de wc
t timmerman van Humanitas, schroef meteen erin
s ze kwamen kijken, drie weken later brief, niks gebeurd
i hand en hamer in één bezoek
t fall-prevention kit in library
= a | Zelf een valtraining volgen of in je eentje voorzichtig blijven zitten.
a bewegen is vallen riskeren, stilzitten is zeker afbreken
s tai chi: eerste week huilde ik, nu loop ik trap
i angst is de grootste valkuil
s fell from the chair when I never left it
t In Balans cursus, GGD, 12 weken
a spieren of kussens
= x | De gemeente en huisartsen nodigen vanaf het najaar alle 75-plussers uit voor een valtest.
x GGD oproep in okt, per dorp
x praktijkondersteuner Karin test met opstaan-stoel
r plek in buurthuis met leuning
i pakken voor het breekt
s mijn man viel op woensdag, uitnodiging kwam donderdag
v komt er ook vervoer bij?
= none
grap ik viel bijna van mijn stoel
leeg ja
proces te zacht gesproken
leeg +1
offtopic heeft iemand aspirine

% Hoe zien we eerder dat iemand thuis niet veilig is?
= s | Het geweld is vaak niet te horen, omdat het zit in geld, telefoon en sleutels.
s hij telde de bonnetjes
s ze mocht nooit op de fiets, alleen met hem
i geen blauwe plek, wel een kooi
s locatie altijd aan, al jaren
s paspoort lag in zijn kluis
i intieme terreur is stil
s haar pas lag bij schoonmoeder
= i | Stel de vraag rechtstreeks; iedereen die het meemaakte zegt dat niemand het vroeg.
i 'is het veilig bij jou thuis?' meer hoeft het niet
s bij 4 artsen geweest, 0 keer gevraagd
s de kapster durfde wel
i rechtuit vragen kwetst niet, zwijgen wel
t Kindcheck bij spoedarts, gewoon routine
!i als je zo rechtstreeks vraagt klappen ze dicht
= t | Geef kappers, sportschoolhouders en tandartsen een korte training en een nummer om te bellen.
t Signaalkaart in de salon, achter de wasbak
t Haarknippers Tegen Geweld, Den Bosch
s meisje bij de nagelstudio was de eerste die zei: 'dit klopt niet'
i zwakke handen zien het eerst
t bloemenkoerier + codewoord
i mensen die dichtbij komen zonder dossier
= r | Een melder moet weten dat zijn naam veilig blijft voordat hij iets durft te zeggen.
r anonimiteit regelen bij meldpunt, zwart op wit
s overbuurman belde, de volgende dag een lekke band
r juf moet beschermd zijn als ze 't meldt
i vertrouwensdrempel is een naam
v komt mijn nummer in het dossier?
t bel 0800-2000 voor advies zonder naam van het gezin
= v | Wat doe je als je kind zegt dat het papa gezien heeft?
v moet ik dat opschrijven of eerst praten
s hij tekende een huis met een zwart raam
v mag ik als buur iets tegen haar zeggen?
i kinderen verraden het met een tekening
s juf hoorde 'mama slaapt in de badkamer'
v waar begint een bemoeial

% Wat helpt nadat iemand is weggegaan?
= s | De gevaarlijkste tijd begint op het moment dat zij haar tas pakt.
s hij wachtte bij school, drie weken achter elkaar
s na de scheiding werd het pas erg
s politie zei: 'hij heeft toch niets gedaan'
i vertrekken is geen einde maar een startschot
s stalkingsapp in de knuffel van haar zoontje
!s bij mij was het over op de dag dat ik wegging
= i | Laat de dader vertrekken en het gezin in zijn eigen huis.
i waarom moet het slachtoffer in een slaapzaal?
i tijdelijk huisverbod gebruiken, tien dagen en langer
s ik zat met drie kinderen in Drenthe, hij in ons bed
t huisverbod verlengen met begeleiding voor hem, Zaanstad
i huis hoort bij wie blijft
r eerst plek en gesprek voor de plegers geregeld
= a | Zo snel mogelijk weg naar de andere kant van het land, of in de eigen buurt met bescherming.
a ver en anoniem of dichtbij en bekend
s kinderen weg van school, oma, voetbal
i anonimiteit kost een heel leven
s hij vond me na 11 dagen, ik zat in Groningen
i buurt als schild als de buurt het weet
a veiligheid in kilometers of in mensen
= t | Een nieuwe rekening, nieuwe telefoon en hulp met toeslagen horen op dag één geregeld te worden.
t noodpakket van Blijf Groep: simkaart en 50 euro
t schuldhulp direct aan tafel
s hij had alle wachtwoorden
s toeslag ging nog een half jaar naar hem
i vrijheid begint met een pincode
t bank: 'geblokkeerde partner' optie bij ASN
= x | De gemeente en woningstichting reserveren in 2026 twintig huizen voor vrouwen uit de opvang.
x Wonen Zuid levert 20 adressen, start feb
x Moviera meldt de kandidaten maandelijks
i sleutel ipv slaapplek
s 14 maanden blijf-huis, klaar na 3
r urgentieverordening aanpassen
v geldt het ook voor mannen?
= none
leeg sterkte
proces graag kleine groepjes
grap (geen grappen vandaag)
offtopic wie heeft zakdoekjes
leeg eens

% Hoe voorkomen we verdrinkingen in open water?
= s | De meeste slachtoffers konden wel zwemmen, maar niet in koud of stromend water.
s diploma A en toch weg in de plas, koude schok
s jongen van 19, sterk, kramp
s Maas in zomerhitte, stroom 4 km/u
i badwater is geen rivier
s fell for the warm air, water was twelve degrees
!s de laatste drie hier konden gewoon helemaal niet zwemmen
= i | Elk kind heeft recht op zwemles, ook als zijn ouders er nooit een bad hebben gezien.
i schoolzwemmen terug in de wet
s vijf kinderen uit Eritrea, geen één drijvend
i diploma is veiligheid geen hobby
t Zwemmen zonder grenzen, taal en tegels
s lessen 800 euro, dan kies je voor schoenen
i mother never learned, so she never dared
t minimapas: A, B en C gratis
= r | Zonder strandwacht en gele vlaggen mag een plek geen officieel zwemwater heten.
r KNRM/reddingsbrigade rooster mei-sept, anders bord weg
s zwemlijn los, rood vlaggetje opgegeten door de wind
r lifeguard hours on the sign, really
i toezicht is een dienst, geen hobby van studenten
s vrijwilliger van 17 met zwemband op 400 man
v wie is verantwoordelijk na zes uur 's avonds?
= a | Verbieden in de kanalen, of plekken maken waar je wel veilig in kan.
a hekken of trappen
s jongens springen toch, van elke brug
i een bordje dat niemand leest werkt alleen voor de verzekering
a forbid it or furnish it
s sinds de zwemsteiger springt niemand meer van de sluis
t zwemzone met ladders in Breda, 2022
= t | Hang een reddingsboei en een werplijn op elke plek waar gesprongen wordt.
t boei + nr locatie, 112 weet waar je bent
t werplijn in kokertje aan lantaarn
s viskoker redde mijn neef bij de brug
t what3words sticker
i touw is het goedkoopste wonder
s vorige boei lag in een studentenkamer

% Wat kan een zwembad voor de stad blijven betekenen?
= s | Het zwembad is elk jaar duurder en elk jaar een paar weken korter open.
s gas, chloor, personeel: 1,1 miljoen tekort
s in augustus dicht wegens onderhoud, de heetste maand
s badmeester met griep = bad dicht
i abonnementen lopen weg
s pool temperature down two degrees, seniors left
!s bij ons ging het juist van 40 naar 50 weken
= i | Een bad is een voorziening zoals een school, dus reken niet elke baan af.
i wie rekent er bij de brandweer per brand af?
i volksgezondheid drijft
s oma's in het ochtendzwemmen zijn elkaars thuiszorg
i water counts as care
i exploitatie als opdracht ipv verlies
s met een pasje van 25 euro komt de halve flat
!i met 1,1 mln kan ik ook 20 speeltuinen bouwen
= t | Vang restwarmte van de supermarkt of het datacenter op voor het water.
t serverwarmte bij zwembad Middelburg
s ketel uit 1989, warmt ook de kraaien
t aquathermie uit de plas achter het bad
t zonneboilers op parkeerdak
i afval van een ander is onze badtemperatuur
t cover the pool at night, saves 30 percent
= v | Wat doen we met de openbare zwembaden die de gemeente verkoopt aan een keten?
v wie garandeert dan de dinsdag voor Somalische vrouwen?
s vrouwenuurtje geschrapt, 'niet rendabel'
v staat de prijs vast voor tien jaar?
i privaat water wil glijbanen
s keten ging failliet, wij zaten met de sleutel
v do schools still get lanes?
= x | De gemeente opent in juni twee keer per week het buitenbad tot elf uur.
x badmeester Lex draait nachten in juni/juli
i zwoele avond, koel hoofd
x HR werft drie studenten lifeguards
r verlichting onder water eerst vervangen
s vorig jaar dreven er 200 mensen om half elf in de vijver
v ook voor wie alleen wil zitten?
= none
leeg eens
grap water bij de wijn
proces te koude zaal
offtopic gele brief van de CJIB kwijt
leeg ja
`
