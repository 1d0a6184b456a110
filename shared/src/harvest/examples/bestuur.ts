/** Examples about administration, democracy and regions. */
export const bestuur = `
% Hoe krijgen we een doorsnee van de stad aan tafel bij een burgerberaad?
= i | Loting werkt pas als je na de brief ook gaat aanbellen bij mensen die niet reageren.
i die envelop ligt bij ons tussen de reclamefolders, je moet gewoon op de stoep gaan staan
t In Amersfoort liepen studenten de adressen na, dat scheelde enorm in opkomst
s van de 4000 uitnodigingen kwam 3,1 procent terug, vooral uit Bergkwartier
i persoonlijk contact > post
s my neighbour thought it was a scam and threw it away
!i niet achter mensen aan lopen, wie niet wil die wil niet
= r | Zonder vergoeding, kinderopvang en vervoer haken mensen met weinig geld of tijd bij voorbaat af.
s ik ben alleen met twee kleuters, zaterdag hele dag weg is gewoon niet te doen
r eerst regelen dat het presentiegeld niet wordt gekort op de bijstand, anders geen deelnemers uit die groep
i give people a decent fee, a jury member gets one too
t busje laten rijden vanaf de kerk in Zuid, zoals bij de stembus
s nachtdiensten in het ziekenhuis, dus ik moest een snipperdag opnemen
v Telt de onkostenvergoeding mee voor de toeslagen?
= s | Wie zich aanmeldt na loting is alsnog vaker hoogopgeleid, ouder en politiek geïnteresseerd.
s je ziet dezelfde grijze koppies als bij de inspraakavond
s zelfselectie blijft: respons wo 3x zo hoog als vmbo
s at my table four out of six had a master's degree
s aan mijn tafel drie oud-ambtenaren en een dominee, gezellig hoor maar goed
!s bij ons zat een vrachtwagenchauffeur naast een scholier van 16, prima mix juist
= a | Strikt loten is eerlijk, maar bijsturen op leeftijd en buurt geeft een herkenbaarder gezelschap.
a puur toeval of toch quota, beide hebben iets oneerlijks
i stratificeren op postcode en opleiding, anders krijg je Wassenaar aan de Maas
a Chance is neutral, yet a mirror of the city needs steering.
s in ronde 2 hebben ze met gewichten uit de BRP getrokken en toen kwamen er ineens jongeren
!i niet sleutelen aan de trekking, dan zegt iedereen meteen dat het doorgestoken kaart is
= t | Laat gelote deelnemers iemand meenemen of vertegenwoordigen, zodat verlegen mensen de stap durven zetten.
t G1000 Steenwijkerland liet je met een buddy komen, doen
s mijn moeder spreekt matig Nederlands, met mij erbij ging ze wel
i samen met een maatje is de drempel half zo hoog
t put an interpreter or a friend next to them, that's all it takes
v mag mijn begeleider dan ook meestemmen?

% Wat doet het bestuur met de uitkomst van een burgerberaad?
= r | De raad moet vooraf vastleggen wat er met het advies gebeurt, anders is het een praatclub.
r mandaat op papier vóór de eerste bijeenkomst, geen mandaat = niet starten
s wij leverden 38 voorstellen in en toen werd het heel stil in het stadhuis
i sign the promise before you send the invitations
r Het raadsbesluit met de opvolgafspraken dient genomen te zijn voor de loting.
i niet gaan kletsen als nog niemand weet wie er straks ja of nee zegt
!i je kunt een raad niet binden aan iets wat nog bedacht moet worden
= i | Van elk voorstel dat het college afwijst, horen deelnemers een reden te krijgen die ze snappen.
s we kregen terug: 'past niet in het vigerend kader'. ja en nu?
i nee is ook goed, maar vertel dan even waarom niet
i comply or explain, in plain words
t maak een stoplichtlijst zoals Den Haag bij het klimaatberaad: groen, oranje, rood met toelichting
i een gemotiveerde reactie per aanbeveling in B1, niet 1 nota voor alles
= s | Raadsleden voelen zich door een burgerberaad soms gepasseerd in hun eigen rol.
s 'waar ben ik dan nog voor gekozen', zei een fractievoorzitter bij de koffie
s a councillor told me we had no mandate whatsoever
s spanning vertegenwoordigende vs deliberatieve democratie wordt breed gevoeld in de fracties
s twee raadsleden kwamen kijken en zaten met de armen over elkaar
i snap die politici wel, die staan elke 4 jaar op de markt en dan mogen wij het doen
!s onze fractie was er juist blij mee, rugdekking voor een lastig besluit
= x | Een vaste groep oud-deelnemers controleert elk half jaar wat er van het advies terecht is gekomen.
x Hennie en Youssef bellen in maart de griffie voor de stand van zaken
x voor 1 oktober stelt de griffier een monitoringsgroep van acht man samen
i keep the alumni around as watchdogs
t Rotterdam heeft een terugkomdag, gewoon afkijken
s na afloop een bos bloemen en daarna nooit meer iets gehoord
= v | Hoe zwaar weegt de mening van honderd gelote mensen tegenover een bewoner die later protesteert?
v wat zeggen we tegen de man die niet is uitgenodigd en wel de windmolen voor zijn neus krijgt
v Can a random group overrule those who are directly affected?
s bij de parkeerplannen stond de Lindelaan op zijn achterste poten: niemand van ons zat erbij
v Staat bezwaar nog open als er al een beraad is geweest?
i een steekproef is geen machtiging van de hele stad
= none
leeg +1
proces geluid staat te hard hiernaast
grap burgerberaad met bitterballen: opkomst 100%
offtopic de stoplichten bij de Eem zijn weer stuk
leeg ?

% Hoe houdt een gemeenteraad grip op een gemeenschappelijke regeling?
= s | De begroting van de regeling komt zo laat en zo dik dat raden alleen nog kunnen knikken.
s zienswijze indienen in 8 weken waarvan 3 meivakantie
s 214 pagina's GGD, dan ga je niet de onderbouwing van het inwonertarief narekenen
s rubber stamp, that's what we are
s vorig jaar hamerstuk na vier minuten, ging over 6 miljoen
i het is slikken of stikken, er valt niks meer te draaien
!s sinds de nieuwe Wgr hebben we twaalf weken en dat is echt ruim
= t | Wijs per regeling één raadslid als rapporteur aan dat de stukken voor alle fracties uitpluist.
t Drechtsteden doet dit met duo's, één coalitie één oppositie
i een paar ogen die het echt lezen is beter dan 35 die bladeren
t let one councillor be the scout and report back in ten minutes
s Bij ons doet Marijke de omgevingsdienst, en sindsdien worden er vragen gesteld waar ze van schrikken.
i specialisatie, we kunnen niet alle 17 verbanden bijhouden
v en wie doet het als die persoon na de verkiezingen weg is?
= i | Raden in de regio staan sterker als ze dezelfde zienswijze indienen.
i alleen ben je één van de veertien, samen ben je de baas
t griffierskring West-Brabant maakt een concepttekst die iedereen kan overnemen
s wij stuurden een boze brief, de buren een bedankje, en toen kon het DB kiezen
i united we get our way, divided we get a polite letter
x griffiers Venray en Horst leggen in april de reacties op jeugdzorg naast elkaar
!i eigen toon houden, anders gaat het verschil tussen stad en dorp verloren
= a | De wethouder in het bestuur dient twee heren: het belang van de regeling en dat van zijn eigen gemeente.
a pet van het AB of pet van thuis, allebei tegelijk past niet op één hoofd
s onze portefeuillehouder stemde regionaal vóór en verdedigde het hier met lange tanden
v met welke opdracht gaat zij eigenlijk die vergadering in?
s He signs the bill there and complains about it here.
a collegiaal bestuur of afvaardiging met last, je moet kiezen
= r | Uittreden moet een reële mogelijkheid zijn, met een berekening van de kosten die vooraf vaststaat.
s weggaan bij de sociale werkplaats zou ons 11 mln kosten, dus ja, we blijven
r exitregeling met formule in de tekst, pas daarna tekenen
i a door that cannot open is a wall
r Frictiekosten en afbouwtermijn horen geregeld te zijn bij toetreding.
i net een huwelijk zonder scheidingsrecht

% Wanneer is samen uitvoeren in de regio de moeite waard?
= i | Gezamenlijke uitvoering loont vooral bij schaarse specialisten die een kleine gemeente niet kan krijgen.
s vacature bodemdeskundige staat hier al 14 maanden open
i geen gemeente van 20.000 zielen heeft werk voor een eigen geluidsexpert
i pool the rare birds
s onze enige fiscalist WOZ ging met pensioen, toen lag alles stil
t zie BghU in Utrecht: belastingmensen bij elkaar en iedereen geholpen
= s | De beloofde besparing van regionale samenwerking komt in de praktijk zelden uit.
s 15% efficiency stond er in het bedrijfsplan, het werd 9 procent duurder
s elk jaar een begrotingswijziging naar boven, nooit één naar beneden
s savings? I've been waiting since 2013
s goedkoper werd het niet, we kregen wel een mooi pand met een trap van eikenhout
i je betaalt voor kwaliteit, niet voor korting; zeg dat dan ook eerlijk
!s de gezamenlijke afvalinzameling scheelt ons anders wel 22 euro per huishouden
= i | Voor inwoners moet het niet uitmaken welke organisatie achter het loket zit.
s werd drie keer doorverbonden tussen Werkplein en stadhuis, beide zeiden dat de ander het deed
i één voordeur, de rest regelen we aan de achterkant
i nobody cares whose logo is on the letter
s Mijn vader weet nog steeds niet dat Avri van de gemeente is.
t nummer 14+netnummer voor alles, ook voor de uitvoeringsdiensten
= t | Een lichte overeenkomst of centrumgemeente volstaat vaak en scheelt een complete nieuwe organisatie.
t dvo met Oss, 4 kantjes, loopt als een trein
i niet voor elk klusje een directeur met leaseauto
t Borrow a team from the big city next door, send them the bill.
s leerplicht zit bij ons gewoon bij Doetinchem, geen AB, geen DB, niks
i bestuurlijke drukte vermijd je met lichte vormen
!s gastheermodel pakte slecht uit: de grote broer ging altijd zelf voor
= v | Wie grijpt in als een gezamenlijke dienst slecht presteert maar niemand eigenaar is?
v bij wie ligt de rode knop eigenlijk
s wachtlijst beschermd wonen liep op en zes colleges wezen naar elkaar
v Who gets fired?
v Is de provincie hier toezichthouder of alleen postbus?
i een kind met twaalf vaders wordt door niemand opgehaald van school
= none
leeg eens
proces kunnen we bij tafel 3 ook stiften krijgen
grap GR = Geen Raad
leeg zie boven
offtopic parkeren was 6 euro!!

% Waar moet het geld van de regiodeal heen?
= i | Zet in op enkele grote ingrepen in plaats van de pot te verdelen over tientallen projectjes.
i versnippering: 41 projecten x 2 ton, over vijf jaar weet niemand er nog iets van
s elke wethouder ging met een lintje naar huis, dat was de verdeelsleutel
i one big lever beats forty teaspoons
t Zuid en Oost Rotterdam: keihard focus gekozen
i drie klappers, rest afblazen
!i juist dat kleine buurthuis in Vaals maakt het verschil, niet weer een campus
= i | Brede welvaart betekent dat ook zaken als eenzaamheid, groen en trots meetellen naast banen.
i niet alleen BBP tellen, ook of opa nog bezoek krijgt
s ons dorp heeft 0% werkloos en toch is het er ongelukkig, kijk naar de jeugd
i wellbeing is not the same as payroll
t CBS-monitor heeft acht dimensies, gebruik die als lijstje bij de aanvraag
i natuur, gezondheid, cultuur even zwaar als MKB
s mijn straat knapte op van het bankje, niet van het bedrijventerrein
= a | Investeren waar de nood het hoogst is botst met investeren waar kansen het snelst rendement geven.
a achterstand wegwerken of kopgroep laten vlammen?
a Emmen-Centrum heeft het nodig, maar de ondernemers zitten in Hoogeveen
s spending it where it grows leaves the poor streets poor
i kansen pakken is makkelijk praten als je zelf in de goede wijk woont
a rendement per euro vs. recht op een fatsoenlijk leven
= r | Er moet al een trekker met een plan staan, want binnen vier jaar moet alles zijn uitgegeven.
r projectleider aangesteld vóór de handtekening, geen mannetje geen geld
s eerste anderhalf jaar ging op aan werving, toen was de looptijd bijna om
r Zonder vergunning in de kast redt geen bouwproject de einddatum.
i shovel ready or forget it
s Zeeland moest geld terugstorten omdat de haven niet klaar kwam
= v | Wie betaalt als het rijksgeld op is en het project doorloopt?
v 2028: wie neemt de buurtsportcoach over?
s na de vorige ronde stond het makerslab leeg, machines onder een zeil
v Is there a plan for the morning after?
v structurele dekking bij welke partij?
i incidenteel geld voor vaste lasten, dat weet toch iedereen dat het klapt
= t | Laat inwoners over een deel van de pot zelf beslissen via een dorpenfonds.
t Achterhoek 8RHK heeft thematafels waar ook burgers aanzitten, neem over
t neem het Groninger loket Leefbaarheid: simpel formuliertje, jury van dorpelingen
i let villagers choose, they know which roof leaks
s bij ons kreeg de ijsclub 8000 euro en er kwam voor 30 mille aan uren bovenop
i tien procent vrij te besteden voor de kernen
!i straks wint het dorp met de beste subsidieschrijver

% Hoe leggen rijk en regio aan elkaar verantwoording af over de deal?
= s | De verantwoordingslast staat in geen verhouding tot de bedragen.
s 38 uur per kwartaal aan formats voor een speeltuin
s accountantsverklaring duurder dan het podium zelf
s we hired a controller for a grant of 90k, really
s Onze stichting heeft bedankt voor het geld; drie vrijwilligers kregen er buikpijn van.
i de Excel regeert
!i belastinggeld, dus gewoon bonnetjes inleveren en niet zeuren
= i | Vertel wat er veranderde voor mensen in plaats van alleen aan te tonen dat het geld rechtmatig is besteed.
i niet de bon maar de bewoner
t Veluwe maakt korte filmpjes van deelnemers naast de cijfers
s Ministerie vroeg 6x naar de btw en 0x of het wijkrestaurant volzat
i count lives, not invoices
i outcome boven output
= i | Het rijk moet meedoen als partner en niet als subsidieverstrekker langs de lijn.
i BZK aan tafel, mouwen op
s de accounthouder wisselde vier keer, elke keer opnieuw het verhaal vertellen
i we signed with The Hague but we never see them
s twee keer per jaar komt er iemand uit Den Haag foto's maken
i wederkerigheid: ook het departement levert iets, bv ruimte in de regels
t haal een rijksambtenaar een dag in de week hierheen zoals in Zuid-Limburg
= x | De regio organiseert elk jaar een dag waarop alle dealpartners elkaars projecten bezoeken en beoordelen.
x programmabureau prikt voor juni een bustocht langs 5 projecten
x Wij (provincie) betalen de lunch en de touringcar in 2026
i kijk bij elkaar in de keuken, dan hoef je minder op te schrijven
t peer review like the Danes do, it is fun and cheap
s vorig jaar met de fiets langs de molens, leerde ik meer dan van tien rapportages
= s | Gemeenteraden en Staten weten nauwelijks wat er in hun naam in de deal is afgesproken.
s vraag in de raad van Stein: 'welke deal?'
s het zit bij de stuurgroep, wij lezen het in De Limburger
s councillors found out through LinkedIn
i democratische legitimatie is dun, eigenlijk een onderonsje van portefeuillehouders
!s bij ons stond het twee keer op de agenda en alle fracties zijn bij de aftrap geweest
= none
leeg ja precies
grap deal or no deal
proces deze vraag hebben we net ook gehad
offtopic iemand een oplader?
leeg !!

% Hoe helpen ambulance en brandweer elkaar over de Belgische grens?
= i | De dichtstbijzijnde ambulance moet rijden, ongeacht de kleur van het nummerbord.
s infarct in Clinge, wagen uit Terneuzen 23 minuten, Sint-Niklaas lag op 9
i een hart kent geen landsgrens
i nearest unit goes, full stop
i snelste inzet wint, de factuur zien we later wel
s Onze buurman lag op de stoep en de Belgische ziekenwagen stond om de hoek.
!i liever vijf minuten later en een eigen ploeg die de protocollen kent
= s | De meldkamers van beide landen kunnen elkaars voertuigen niet zien en bellen nog met elkaar.
s ze bellen letterlijk op een vaste lijn, met een papieren kaart erbij
s C2000 praat niet met ASTRID
s dispatchers don't share a screen
s centralist in Bergen op Zoom wist niet dat Essen vrij stond
t koppeling zoals Euregio Maas-Rijn heeft (EMRIC), al jaren operationeel
= r | Eerst moeten bevoegdheden van verpleegkundigen over en weer worden erkend.
r BIG-registratie en visum gelijkstellen, anders mag niemand prikken
s mocht van de protocollen geen morfine geven zodra ze Putte binnenreed
r No legal cover abroad, no crew will cross.
r aansprakelijkheid afgedekt in verdrag alvorens inzet
i diploma's zijn hetzelfde, alleen het papiertje niet
= t | Oefen jaarlijks samen aan de grens, want wie elkaar kent vindt elkaar ook bij nood.
t Baarle doet het: één korps met twee vlaggen op de mouw
s na de natuurbrand op de Kalmthoutse Heide wisten we dat de slangkoppelingen niet pasten
t gemengde oefenavond, biertje na
i als je die Vlaming al eens een hand gegeven hebt gaat het vanzelf
t run a joint drill each autumn in a tunnel or chemical plant
x kazerne Hulst nodigt in september Stekene uit voor het verloopstukken-uurtje
= v | Wie betaalt de rit en de opname als een Nederlander in een Belgisch ziekenhuis belandt?
v is dat dan mijn eigen risico of niet?
s kreeg zes rekeningen uit Gent, de verzekeraar snapte er geen een van
v Zorgkantoor of mutualiteit, wie schiet voor?
v who picks up the tab for the helicopter?
i zolang dat geld niet helder is blijft elke directeur op zijn handen zitten

% Wat hebben grensbewoners nodig van de overheden aan beide kanten?
= i | Zie de grensstreek als één gebied met een eigen middelpunt en niet als de rand van twee landen.
i op de kaart van Den Haag houdt de wereld op bij Roosendaal, daarna is het wit
s de weersvoorspelling stopt bij de streep, dat zegt alles
i stop treating us as the edge
t de Kempen teken je met een cirkel, niet met een halve
i voorzieningenplanning op straal van 30 km, dus inclusief Turnhout
!i wij zijn gewoon Brabanders en horen bij Breda, die cirkels zijn voor ambtenaren
= s | Openbaar vervoer stopt bij de grens of wordt er duurder en onbegrijpelijk.
s lijn 19 keert om bij het tankstation, dan nog 800 meter lopen met koffer
s ov-chip werkt niet bij De Lijn
s my commute of 14 km takes two tickets and ninety minutes
s oma gaat niet meer naar de markt in Maldegem sinds de bus weg is
v Waarom kan één kaartje niet gewoon door?
= t | Een grenseffectentoets bij nieuwe wetten voorkomt dat regels aan beide kanten botsen.
t ITEM in Maastricht heeft er een methode voor, pak die
i vraag bij elk wetsvoorstel: wat doet dit in Sluis?
s bij corona mocht je hier naar de kapper en daar niet, file tot de kerk
t test a bill on border families first, it is a ten page checklist
s statiegeld op blikjes, halve winkel rijdt nu naar Wuustwezel
= i | Geef grensgemeenten ruimte om tijdelijk van landelijke regels af te wijken.
i experimenteerartikel, nu!
s de burgemeester van Baarle-Hertog en Baarle-Nassau moeten voor een lantaarnpaal twee wetten volgen
i let towns bend the rule when the rule makes no sense at the fence
r minister moet eerst een ontheffingsgrond in de wet zetten, zonder die titel mag niks
i pragmatisch gedogen gebeurt al, maak het legaal
!i afwijken = rechtsongelijkheid, de rest van het land krijgt dat ook niet
= x | De provincies stellen een grensmakelaar aan die vastgelopen zaken van inwoners oplost.
x Zeeland + Oost-Vlaanderen werven voor de zomer iemand, 1 fte
x gedeputeerde belt volgende week met haar collega in Gent over de functie
i iemand met een telefoon en twee agenda's die deuren kent
s ik ben met mijn erfenis van loket naar loket gestuurd, twee jaar lang
t Benelux Unie has liaison people, ask them for a job profile
= none
leeg idem
grap frieten gaan wel zonder visum de grens over
proces tafelheer even iets harder praten
offtopic de snelweg bij Antwerpen stond weer vast

% Hoe gaan gemeenten om met het ravijnjaar en de tekorten die volgen?
= i | Het rijk moet betalen voor de taken die het bij gemeenten neerlegt.
i artikel 2 Fvw gewoon naleven, punt
s wij kregen de jeugd en zij hielden de portemonnee
i he who orders pays for the round
i eerst boter bij de vis, dan pas nieuwe taken aanvaarden
s taakmutatie 2015: -15% korting vooraf ingeboekt, nooit hersteld
!i we hebben zelf jarenlang zwembaden gebouwd, niet alles is de schuld van Den Haag
= s | Gemeenten potten op omdat ze niet weten wat er over twee jaar in het gemeentefonds zit.
s circulaire mei +4, september −3, december weer anders
s de reserve groeit en de speeltuin is dicht, leg dat uit aan mijn kinderen
s we plan on quicksand so we keep cash in the sock
s Wij hebben drie jaar op rij 12 mln over en elk jaar bezuinigd in november.
i onvoorspelbaarheid is erger dan krapte
!s onze algemene reserve is juist in vier jaar volledig verdampt
= a | Voorzieningen sluiten raakt kwetsbare inwoners, maar de belasting verhogen raakt iedereen.
a bieb dicht of ozb +18, meer smaken zijn er niet
a A pool for some, or forty euros for all?
s bewonersavond Heerde: de zaal splitste zich in huiseigenaren en ouders
i wie het minst heeft verliest het eerst zijn buurthuis, zoveel is zeker
a knijpen in het sociaal domein versus lastenverzwaring
= t | Maak de keuzes zichtbaar met een begrotingsspel waarin inwoners zelf de schuiven bedienen.
t Sluitende begroting-app uit Zoetermeer, 10 min en je snapt het
i pas als ik zelf moest kiezen zag ik dat groen maar een fractie is
t play money on a table, give everyone the same pile of cuts
s mijn dochter van 15 haalde meteen de hele representatie weg, hilariteit
t bordspel van de VNG, gratis te leen
= i | Kies voor stoppen met taken in plaats van overal een beetje af te schaven.
i kaasschaaf = alles slecht
s we doen nog steeds alles, alleen bellen er minder mensen terug
i Drop whole things. Do not starve all of them.
i zeg eens hardop: kermis, evenementen, economische promotie, weg ermee
t Apeldoorn liet een lijst 'wettelijk niet verplicht' maken, handig vertrekpunt
!i een procentje overal voelt niemand, schrappen maakt iemand kapot

% Welke eigen inkomsten passen bij een gemeente?
= i | Een groter eigen belastinggebied maakt lokale keuzes eerlijker omdat inwoners de rekening zien.
i wie betaalt bepaalt, ook in het stemhokje
s nu 8 procent eigen geld, in Denemarken iets van een derde
i local taxes make local politics worth voting for
s bij ons gaat het debat over een kwartje hondenbelasting want de rest komt toch uit Den Haag
i accountability: heffing en voorziening bij dezelfde bestuurslaag
!i nee joh dan krijg je rijk Bloemendaal en arm Pekela
= s | De onroerendezaakbelasting is in veel gemeenten al zo ver verhoogd dat de rek eruit is.
s aanslag van 410 naar 690 in vijf jaar, zelfde huis, zelfde dakgoot
s tarief zit boven artikel 12-norm
s pensioen stijgt 2%, die woz-brief stijgt 14
s my landlord passed on the increase within a month
i meer uitknijpen kan niet, de citroen is leeg
= v | Mag de toeristenbelasting ook worden gebruikt voor iets anders dan toerisme?
v is dat nou een algemene heffing of niet?
s op Texel gaat het gewoon in de grote pot en toeristen merken niets
v kunnen we er de ijsbaan van betalen
v Could the visitor levy fix our sewers?
i campinghouders willen het terugzien in fietspaden, anders worden ze nukkig
= t | Laat grondeigenaren die winst maken door een bestemmingswijziging meebetalen aan voorzieningen.
t Zie Amstelveen: vereveningsfonds per m2
i van aardappels naar appartementen, daar valt wat af te romen
t use the planning gain like the English Section 106
s boer naast ons is slapend miljonair geworden, rotonde betaalt de gemeenschap
r anterieure overeenkomst moet rond zijn vóór wijziging omgevingsplan, daarna heb je niks meer in handen
= r | Nieuwe heffingen vragen eerst om een vangnet voor huishoudens met een laag inkomen.
r kwijtscheldingsgrens omhoog, vóór ergens een tarief bij komt
s bijstandsmoeder kreeg deurwaarder voor rioolrecht, 63 euro
i do not tax people who already skip dinner
r Eerst dient de automatische kwijtschelding geborgd te zijn via het Inlichtingenbureau.
i de ruggen die het dragen moeten wel breed zijn
= none
leeg helemaal mee eens
grap ravijn? wij hebben hier niet eens een heuvel
leeg ...
proces kan de penningmeester ophouden met rekenen op het tafelkleed
offtopic wie heeft mijn bril gezien

% Hoe wordt het waterschap zichtbaar voor inwoners?
= s | De meeste mensen weten niet wat een waterschap is en waarom ze er belasting aan betalen.
s dacht altijd dat het de waterleiding was
s 'is dat niet Rijkswaterstaat?' hoor je bij elke kraam
s got a blue form in the mail and thought it was my drinking bill
s in klas 8 wisten 2 van de 26 wat een dijkgraaf is
s naamsbekendheid 34% volgens eigen peiling
!s na juli 2021 weet hier in Valkenburg werkelijk iedereen wie de Geul beheert
= i | Laat het werk buiten zien in plaats van campagne te voeren met folders.
i gemaal open, koffie erbij, motor aan, dat blijft hangen
t dijkwandeling bij Rivierenland trok 900 man, goedkoop en leuk
i people remember a pump, not a pamphlet
s mijn zoontje praat al weken over de muskusrattenvanger
i niet weer die billboards met druppelpoppetje
= t | Gebruik natte kelders en droge tuinen als aanleiding om met mensen in gesprek te komen.
t na elke hoosbui een bus met regenpijpzagen de wijk in, Delfland deed het in Naaldwijk
i als het kruipruimte-water klotst luistert men ineens wel
s bij het sproeiverbod belde iedereen op, mooi moment
t Operatie Steenbreek: tegel eruit, plant mee naar huis, praatje
t catch folks when their basement floods
= v | Moet het waterschap als aparte bestuurslaag blijven bestaan?
v waarom niet gewoon bij de provincie?
v Why elect people for sewage?
s schoonvader (boer): 'afblijven, sinds 1255 gaat dat goed'
v wat kost dat nou, 21 besturen voor één delta
i water verdient een eigen kas, anders gaat het naar rotondes
= a | Geborgde zetels geven kennis van boeren en natuurbeheer, maar breken met gelijk stemrecht.
a vakkennis erin of one man one vote, je krijgt niet allebei
i niemand zou in de gemeenteraad stoelen reserveren voor de slager
s ze stemmen vaak als blok met de landbouwpartij
a LTO aan tafel scheelt gedoe later, alleen democratisch is het scheef
!i wie 60% van de grond heeft mag best wat zekerheid krijgen

% Hoe kiest het waterschap tussen boer, natuur en stad?
= i | Water en bodem moeten bepalen waar we bouwen en niet andersom.
i functie volgt peil
s nieuwe wijk ligt 5 meter onder NAP, makelaar noemde het 'waterrijk wonen'
i stop pouring houses into the bathtub
r weging van het waterbelang moet afgerond zijn voor de gemeente een locatie aanwijst
i veen is geen bouwgrond, klaar
!i woningnood is nu, die zee komt over 80 jaar
= s | Een hoger peil in het veen kost melkveehouders land en inkomen.
s koeien zakken tot de enkels weg, kan pas half mei maaien
s taxateur: -30% waarde bij 20 cm onder maaiveld
s my uncle sold the herd, too wet to mow
s wij leveren gras in en krijgen er een excursie voor terug
v Wie vergoedt de natschade?
= t | Werk met peilvakken waarin boeren en natuurbeheerders samen het peil instellen.
t Krimpenerwaard, polder Bilwijk: app waarmee ze zelf de stuw draaien
t farmers in Friesland run their own sluices, steal the idea
i geef ze het stuwtje in handen en de ruzie verdwijnt
s de boswachter en ik appen nu 's avonds over centimeters
i maatwerk per blok, geen uniform besluit
= i | Wie het water vervuilt moet de zuivering betalen, ook als dat een grote werkgever is.
i PFAS in je beek? dan de rekening naar Dordt
s de lozing van die fabriek wordt omgeslagen over mijn flatje
i polluter pays, even with 800 jobs
i heffing naar vervuilingseenheden klopt niet meer met medicijnresten
s slachterij kreeg korting, ik een verhoging. leg uit
!r pas op, eerst zekerheid dat het bedrijf niet vertrekt, dan pas tarief
= r | Voor de droge zomers moeten we nu plekken aanwijzen waar winterwater bewaard mag worden.
r zonder berging in bestemmingsplan geen sproeiwater 2030
s in februari pompen we alles naar zee en in juli huilen we
i houd de natte maanden vast als een hamster
x Vechtstromen kiest voor het eind van het jaar zes laagtes uit
r Space for storage must be fixed on the map before drought returns.
t kijk naar de Onlanden bij Groningen, waterberging met bevers
= none
leeg mee eens
grap mijn partij belooft droge voeten en natte kelen
proces mag het raam dicht, het tocht
offtopic ik kwam eigenlijk voor de wolf
leeg ok

% Hoe blijft het raadslidmaatschap te doen naast een baan en een gezin?
= s | Raadsleden besteden steeds meer uren en houden het met een gewone baan nauwelijks vol.
s 19 uur pw, contract was voor 'een avondje of twee'
s mijn baas denkt dat ik dinsdag altijd ziek ben
s I read council papers on the toilet, honestly
s vorige periode 7 van de 23 tussentijds gestopt
s om 23.40 nog bezig over een motie geitenkaas, om 6 uur de vroege dienst
!s ik doe het naast mijn winkel en vind het prima te behappen
= i | Stuur raadsleden korte notities met de keuzes in plaats van honderden pagina's.
i max 2 kantjes, keuzevragen bovenaan
s ibabs geeft aan: 1.164 blz voor donderdag
i give us options, not an encyclopedia
t oplegger van Hollands Kroon: probleem, knop, prijskaartje
i bijlagen mogen, maar niemand hoeft te verdrinken voordat hij kan stemmen
= t | Vergader in een vast ritme met een eindtijd, zodat opvang en werk te plannen zijn.
t klaar = 22.30, dan gaat het licht echt uit; Leusden doet dat
t BOB-model: week 1 beeld, week 2 oordeel, week 3 besluit en week 4 vrij
s oppas belde, schorsing nummer drie was net begonnen
i a hard stop makes speakers brief
v kan de fractie niet om vijf uur al beginnen met soep?
= r | Een raadslid in een kleine gemeente kan pas goed werk leveren met een vergoeding die daarop is afgestemd.
r eerst de tabel van het Rechtspositiebesluit omhoog, anders blijven alleen gepensioneerden
s ik lever per maand 400 euro in omdat ik een dag minder ben gaan werken
i same decisions, same pay, whether 9.000 or 90.000 souls
r Geen fatsoenlijke vergoeding, geen jonge ouders op de lijst. Simpel
s Schiermonnikoog krijg je voor een zak drop
!i het is een erebaan, als je het om de centen doet moet je iets anders zoeken
= i | Geef fracties ondersteuning die voor hen uitzoekt, rekent en schrijft.
i de wethouder heeft 300 ambtenaren, ik heb mijn vrouw en Google
i hire one researcher for all parties together
t griffie Tilburg levert een pool van stagiairs rechten
s ambtelijke bijstand aangevraagd, na elf weken antwoord
i duo-raadsleden zijn goud, die doen het leeswerk

% Hoe staat de raad dichter bij de inwoners?
= i | Ga als raad de straat op voordat een voorstel klaar is en niet pas als de inspraak begint.
i kom als er nog niks op papier staat
s insprekers krijgen vijf minuten en een glimlach, het stuk is al gedrukt
i turn up at the start, the end is theatre
t raad op wielen, foodtruck in Presikhaaf
i voorkant, voorkant, voorkant
s bij de bushalte hoorde ik meer dan in drie commissies
= s | De raad praat vooral over zichzelf en in een taal die geen inwoner volgt.
s 'bij interruptie voorzitter, middels een motie vreemd aan de orde' ik zat op de tribune en snapte nul
s livestream had 4 kijkers, 3 daarvan familie
s half the evening about order of speaking
s drie kwartier over de geheimhouding van een geheim
i jip-en-janneke is geen schande
!s laatste keer ging het gewoon over onze brug en was het best te volgen
= t | Laat raadsleden een buurt adopteren en daar elk kwartaal verslag doen.
t Zwolle heeft wijkraadsleden met een eigen spreekuur bij de Jumbo
i koppel elk van de 31 aan een postcode
s sinds Ahmed 'van ons' is, komt hij ook op de rommelmarkt
t one councillor per village, name and number on the notice board
v En als niemand Stroe wil hebben?
= v | Hoe bereikt de raad inwoners die nooit iets van de gemeente willen horen?
v wat doe je met mensen die de deur dichtgooien
s mijn broer: ze doen toch wat ze willen
v How do you talk with someone who blocked you?
s de helft stemde niet, dat is de grootste partij van Lelystad
i niet preken, een keer helpen sjouwen met de verhuizing werkt beter
= x | De griffie maakt na elke vergadering een filmpje van een minuut over wat er besloten is.
x Griffie start ermee in januari, Sanne monteert
x afspraak: vrijdagochtend 9u online via insta
t look at Gemeente Westland on TikTok, 40 seconds, done
s mensen vragen op zaterdag bij het voetbal: en, gaat die hal nou door?
i vertel de uitslag, niet het proces-verbaal
= none
leeg +1
grap voorzitter, ik heb een punt van worst
offtopic de koffie bij de kringloop is beter
proces we lopen al tien minuten uit
leeg amen

% Wat verwachten we van participatie door een initiatiefnemer onder de Omgevingswet?
= i | Een initiatiefnemer moet met buren praten zolang het ontwerp nog kan veranderen.
i aan tafel met potlood, niet met een maquette
s uitnodiging kwam op dinsdag, aanvraag was maandag ingediend
i talk while it's still a sketch
i vroegtijdig = vóór de architect is betaald
s "hartelijk welkom om kennis te nemen van", ja dan ben je te laat hè
!i pas praten als er iets te zien is, anders wordt het een sprookjesmarkt
= s | De aanvrager schrijft zelf op hoe het gesprek ging en daar herkennen buren zich niet in.
s in het verslag stond 'omwonenden positief', ik had huilend de zaal verlaten
s slager keurt eigen vlees
s his summary had 3 lines, our evening lasted 3 hours
s vinkje op het DSO-formulier, 'ja gedaan', en niemand checkt
t laat de aanwezigen het verslag tekenen, zoals in Nijmegen
v Kunnen wij als omwonende ergens een tegenverslag uploaden?
= v | Wanneer mag de gemeente een plan weigeren omdat er te weinig met de omgeving is gepraat?
v wat is de sanctie eigenlijk?
v Kan het college buiten behandeling laten bij een BOPA als participatie ontbreekt?
s raad heeft plicht ingesteld voor >12 woningen, jurist zegt dat je er niet op kunt afwijzen
v does a bad conversation ever kill a permit
i zolang er geen stok achter de deur zit is het vrijblijvend geneuzel
= t | Geef initiatiefnemers een handreiking die per zwaarte van het plan zegt wat er van hen wordt verwacht.
t Leidse participatiewaaier: dakkapel, appartement, wijk; drie kaartjes
i voor een schutting hoef je geen stadsdebat
t een tabelletje met impact klein/middel/groot en klaar
s ik wilde een mantelzorgwoning, moest ineens 60 huizen flyeren
i proportion: a shed is not a stadium
= r | Eerst moet duidelijk zijn waarover nog te praten valt en wat al vaststaat.
r kaders mee in de uitnodiging, zonder speelruimte geen avond beleggen
s na twee uur bleek dat de hoogte al lag in de anterieure overeenkomst
r tell people what is fixed before you ask them anything
i kleur van de kozijnen mochten we kiezen, dank u
r Niet-onderhandelbare punten dienen vóór de eerste bijeenkomst te zijn gepubliceerd.
!i alles open gooien levert juist de beste ideeen op

% Hoe maken we samen met de stad een omgevingsplan en omgevingsvisie?
= s | Een visie voor twintig jaar is zo abstract dat alleen beroepsmensen komen opdagen.
s zaal vol adviseurs, 2 bewoners en die waren verdwaald
s 'waar ziet u uzelf in 2045?' ik ben 81 mevrouw
s nobody marches for a zoning policy
s 6 thematische opgaven, 4 perspectieven, 0 mensen uit de Vogelwijk
i zo hoog over dat je de straat niet meer ziet
= i | Maak de visie concreet per buurt met verhalen, foto's en echte plekken.
i begin bij de lantaarnpaal waar het eng is
t wandelkaart met krijt in Deventer, mensen tekenden op de stoep
i a picture of my corner says more than five ambitions
s toen er een foto van de dooie vijver hing kwamen de tongen los
i gebiedsprofielen i.p.v. thema's
= a | Het plan eenvoudig houden geeft vrijheid, maar gedetailleerde regels geven omwonenden zekerheid.
a globaal bestemmen of dichttimmeren
i buren willen weten waar ze aan toe zijn, nokhoogte in centimeters
a Flexibility for builders versus certainty for those next door.
s onder het oude plan wist ik: daar komt niks. nu 'gemengd gebied' en een shoarmatent
i open normen zijn leuk voor wie een advocaat heeft
!i hoe minder regels hoe beter, laat mensen lekker bouwen
= t | Houd in een openbaar logboek bij welke inbreng welke regel heeft veranderd.
t Reactienota in gewone tabel: jij zei, wij deden
t changelog, like software people do
s vier jaar terug 600 post-its geplakt, waar zijn die?
i ik wil mijn zin kunnen terugvinden tot in artikel 5.12
i traceerbaarheid van input naar planregel
= i | Betrek scholieren en huurders, want zij wonen er straks en zijn er nu niet bij.
i de grijze koopwoning beslist over het leven van mijn kleinkind
t Minecraft-sessie op het Corderius, klas 2B ontwierp het stationsplein
s flatbewoners kregen geen brief want 'de eigenaar is geïnformeerd'
i renters are half the city, treat them that way
x Woonbond-afdeling gaat in november langs de portieken
s op de avond was ik met 44 de jongste
= none
leeg ?
grap mijn buurman participeert elke zondag met de bladblazer
proces pauze graag
offtopic ik heb nog een bouwtekening uit 1974 te koop
leeg ditto

% Wat is de plek van een dorpsraad of wijkraad tegenover de gemeente?
= i | Een dorpsraad is de ogen en oren van het dorp en hoeft geen klein gemeenteraadje te worden.
i wij zijn geen politiek, wij zijn Jan en Riet
i no motions, no coalition, just tell the town hall what's broken
s zodra er moties kwamen ging de helft weg
i luisterpost, geen bestuursorgaan
s in Wehl wordt bij ons over stemmen nooit gedaan, we drinken koffie tot we het eens zijn
!i geef ons gewoon echte stemmen en bevoegdheid, anders blijft het knikken
= s | De gemeente vraagt de dorpsraad om advies als het besluit eigenlijk al is genomen.
s brief met 'graag uw reactie voor vrijdag', bestek was aanbesteed
s mosterd na de maaltijd, en dan nog de verkeerde mosterd
s consulted on a bridge that was half built
s reactietermijn 5 werkdagen, wij vergaderen maandelijks
s ze willen een handtekening van het dorp en geen mening
= r | Zonder een vaste contactpersoon met doorzettingsmacht op het gemeentehuis komt een wijkraad nergens.
r wijkmanager met mandaat eerst, anders stop ik ermee
s derde contact in 2 jaar, telkens weer kennismaken met vlaai
r One name and one phone that gets answered, or we cannot function.
i iemand die het bij de afdeling ook kan afdwingen
t Peel en Maas heeft dorpsondersteuners met een eigen sleutel van het gebouw
= v | Namens wie spreekt een dorpsraad als er maar zeven mensen op de jaarvergadering komen?
v wie heeft jullie gekozen dan
s voorzitter zit er sinds 1998, bij gebrek aan anderen
v Is a board of five retirees really the village?
s ik woon hier 6 jaar en heb nog nooit een stembriefje gezien
i draagvlak is geen kwestie van een KvK-nummer
!i met zeven man praat je meer mensen dan je denkt, iedereen loopt bij de bakker binnen
= t | Peil het hele dorp met een enquête of app voordat je als raad een standpunt inneemt.
t Hoogeloon: briefje door elke bus, opgehaald aan de deur, 78 procent
t poll via de dorpsapp van Wijhe, 1 vraag, 3 dagen
i eerst tellen dan toeteren
t whatsapp the lot, yes or no, done by Sunday
s wij dachten dat iedereen tegen de windmolen was, bleek 55/45

% Hoe krijgen dorpen en wijken zeggenschap over hun eigen geld en taken?
= i | Geef elk dorp een vast vrij budget zonder vooraf goed te keuren waar het aan opgaat.
i kom niet met een aanvraagformulier, kom met een tientje per kop
s Berkelland geeft 7 ton aan dorpen en niemand is ermee naar Ibiza gegaan
i trust first, receipts later
s voor een bankje moesten we langs 3 ambtenaren en een welstandscommissie
i vrij besteedbaar, geen doelomschrijving
= s | De vrijwilligers die het dorp draaiende houden zijn oud en worden niet opgevolgd.
s gemiddelde leeftijd van ons bestuur: 71, en dat is na de verjonging
s Als Toon valt is er niemand die de sleutel van het mfa heeft
s the same four do everything, from Santa to the AED
s jongeren komen wel op het feest en niet op de ledenvergadering
i we rekken het, meer is het niet
!s bij ons kwam juist een ploeg dertigers binnen, met een spreadsheet en al
= a | Taken overnemen geeft een dorp invloed, maar maakt vrijwilligers ook tot goedkope onderaannemers.
a zelf het groen maaien: fijn of worden we gebruikt
i ze noemen het zelfbeheer maar het is gewoon bezuinigen met een glimlach
a Ownership or unpaid labour, depends who holds the rake.
s wij maaien het kerkhof nu 9 jaar, de buxus wint
a eigenaarschap vs uitbesteding zonder loon
= t | Sluit met de gemeente een overeenkomst waarin staat wie wat doet en wat er bij uitval gebeurt.
t Buurtrechten-contract uit Assen, 3 A4
t leg de aansprakelijkheid bij de club vast met een gebruiksovereenkomst, VNG heeft een model
s Toen de maaimachine kapot ging zei iedereen 'da's voor jullie'
i plain deal on paper so no one gets burned
i zwart op wit, ook als ziekte toeslaat
= x | De gemeente organiseert elk voorjaar een ronde langs alle kernen met wethouder en ambtenaren te voet.
x Eerste loopronde: 12 april in Sibculo, wethouder neemt laarzen mee
x gebiedsbeheerder maakt per kern een lijst en mailt binnen 2 weken
i niet op het gemeentehuis zitten maar zelf door de modder
s vorig jaar zag ze met eigen ogen dat de stoeptegel 8 cm omhoog staat
t do a walk with a clipboard, and fix the easy stuff that same week
= none
leeg zie boven
grap in ons dorp is de wegwijzer ouder dan de wegen
offtopic wie heeft de schaal met krentenbollen meegenomen
proces sluit de rondgang op tijd svp
leeg joa

% Hoe maken we werken over de Duitse grens gewoon?
= s | Grensarbeiders verdwalen tussen twee stelsels voor belasting, pensioen en zorg.
s dubbele aanslag gehad, Finanzamt en Heerlen, alle twee overtuigd van hun gelijk
s kinderbijslag: 14 maanden gewacht op een formulier A uit Osnabrück
s I work in Kleve, live in Nijmegen and belong nowhere
s thuiswerkdag 2 pw en ineens val je onder de andere sociale zekerheid
s collega stopte ermee, werd er ziek van
!s bij mij liep het soepel, één bezoek aan de SVB en klaar
= t | Stuur mensen naar het grensinfopunt voordat ze een contract tekenen.
t GIP Enschede/Gronau doet gratis gesprekken, ook 's avonds
i eerst langs de balie, dan pas je krabbel zetten
t mail the EURES adviser, she knows every trap
s had ik dat maar geweten, nu zit ik met een Rentenlücke
t flyer in elke bedrijfskantine van Bocholt t/m Emlichheim
= i | Diploma's uit het buurland moeten automatisch geldig zijn in de regio.
s Mijn Pflege-papieren waren hier 2 jaar onderweg en in die tijd stond ik achter de kassa
i a nurse is a nurse, on both banks of the Rhine
i wederzijdse erkenning zoals Benelux, uitbreiden naar NRW
v Waarom kan een lasser uit Rheine niet meteen in Oldenzaal beginnen?
s installateurs genoeg aan de overkant, mogen hier geen cv-ketel aanraken
!i kwaliteitscontrole is er niet voor niks, de eisen verschillen echt
= i | Leer kinderen in de grensstreek de taal van de buren vanaf de basisschool.
i wie op z'n zesde Duits hoort is er nooit meer bang voor
s op het mbo kiest nog 4 procent het, terwijl de helft van de vacatures over de grens ligt
t Taalvriendschappen-project: klas Losser en klas Bad Bentheim ruilen elke maand
i start early or don't bother
s dochter zingt nu Sankt Martin, schoonfamilie smelt
= v | Wie vergoedt werkgevers de extra administratie van personeel uit twee landen?
v bestaat er een potje voor de loonkosten van al dat uitzoekwerk
s mijn boekhouder rekent dubbel tarief voor die twee Duitse monteurs
v Could Interreg pay for a shared payroll desk?
i mkb neemt liever niemand aan dan iemand met een Steuernummer
v loonadministratie: fiscaal partnerland of gewoon eigen rekening?

% Hoe organiseren overheden de samenwerking met de Duitse buren?
= i | Zorg dat elke bestuurslaag weet met welke Duitse evenknie ze moet praten.
s onze gedeputeerde zocht een Landrat en belandde bij een Bürgermeister, pijnlijk diner
i Kreis ≠ provincie, teken het eens uit
t maak een spiekbrief met wie-doet-wat; Euregio Rijn-Waal heeft er een op één A4
i find out who has the stamp before you plan the meeting
s afdeling water mailde de Bezirksregierung, antwoord: nicht zuständig
= t | Wissel een jaar lang ambtenaren uit tussen de gemeenten aan weerszijden.
t Winterswijk en Vreden hebben het al gedaan, bureau geruild
i ga een tijdje bij elkaar in het Rathaus zitten
t swap one planner for six months, cheapest diplomacy there is
s na mijn stage in Borken snapte ik ineens die hiërarchie
x P&O Dinxperlo polst in mei 2 collega's
= s | Projecten draaien op Europese subsidie en vallen stil als die ophoudt.
s Interreg V klaar, website offline, fietsroute overgroeid
s weg subsidie = weg coördinator
s three great years, then the money went and so did Petra
s er staat nog een bord met 12 sterren bij een dichte deur
i je hebt een vaste poot nodig in de gewone begroting
!s de grensoverschrijdende spoedpost draait gewoon door, zonder Brussel
= r | Voor gezamenlijk gebruik van sportvelden of brandweer is eerst een juridische vorm nodig die in beide landen geldt.
r EGTS oprichten, daarna pas materieel delen
s de zwembad-deal strandde: kom je in Suderwick, dan dekt de polis niet
r Without an EGTC nobody can sign for liability.
i verdrag van Anholt is de sleutel, pak die er eerst bij
v welk recht geldt als een kind in het Duitse bad uitglijdt?
= a | Formele euregio's zijn duurzaam, maar trage structuren dempen het enthousiasme van de dorpen.
a raad van 60 leden of twee burgemeesters met een biertje
i als je op de algemene ledenvergadering moet wachten is de zin al over
s de schutterij van s-Heerenberg heeft al 30 jaar een band, zonder enig stuk papier
a Bureaucracy lasts, spontaneity moves: choose your pace
!i dat geklets over enthousiasme, zonder euregio had je geen fietsbrug
= x | De burgemeesters aan beide kanten organiseren een jaarlijkse grensdag met inwoners.
x burgemeester Millingen + Bürgermeister Emmerich: 9 mei feest op de brug
x stad Kerkrade reserveert de Neustraße voor 1 dag, voor de zomer
i niet weer een congres, gewoon tafels op de weg
s vorig jaar stond de muziekkapel aan beide kanten tegelijk te spelen, kippenvel
t borrow the Eurode idea, one street with two cultures
= none
leeg jawohl
grap wir schaffen das, met een frikandel erbij
proces de vertaaltelefoon werkt niet
offtopic tanken is nu 30 cent goedkoper over de grens
leeg dito

% Hoe organiseren we een goede burgerbegroting?
= i | De pot moet groot genoeg zijn om er echt iets mee te veranderen in de wijk.
s 15.000 voor 30.000 inwoners, da's een halve euro p.p. en drie plantenbakken
i kleingeld geeft klein denken
i with pocket money you get pocket ideas
s De winnaar werd een insectenhotel, want een speelplein paste niet binnen het bedrag.
t Antwerpen: 1,1 mln per district, dan wordt het serieus
!i met twee mille doet mijn straat al wonderen, groot is niet nodig
= s | Stemrondes worden gewonnen door clubs met veel leden en niet door de beste ideeën.
s voetbalclub stuurde 900 ouders een linkje, klaar
s de kerk stemde massaal, bibliotheek 0
s it's a popularity contest with a spreadsheet
s mijn speeltuintje kreeg 40 stemmen, tennisvereniging 1100, gefeliciteerd
i achterban wint van inhoud
= t | Laat bewoners in gesprek stap voor stap de prioriteiten bepalen voordat er wordt gestemd.
t Breda doet eerst themakeuze, dan bedragen, dan ideeen, in 3 avonden
i praten voor tellen
t deliberate first, ballot later (Helsinki model)
s in ronde 2 schrapte onze tafel zelf het eigen plan, omdat de ander slimmer was
t stoelendans met chips: iedereen 10 fiches, mag er 3 weggeven
= r | De uitvoering moet ambtelijk zijn klaargezet voordat bewoners hun keuze maken.
r capaciteit beheer gereserveerd, anders gaat de stemming niet door
s winnaar 2022 wacht nog op een vergunning voor een vuurkorf
i Do the engineering before the confetti.
r zonder getoetste haalbaarheid staat er over een jaar nog steeds niets
s de aannemer kon pas in 2026, gelijk de lol eraf
= v | Wie mag er meestemmen als een buurt bestaat uit huurders, winkeliers en forenzen?
v ik werk hier elke dag maar slaap in Purmerend, tel ik mee?
v stemmen vanaf 12 jaar of 18?
s statushouders op de kade kregen geen code, die was aan het BRP gekoppeld
v Do students who leave in June get a say?
i een winkelier kent de plek beter dan menig bewoner
= x | De wijkregisseurs zetten de stemming in een kraam op de markt op de laatste zaterdag van maart.
x markt Osdorpplein 29/3, kraam 14, twee tablets
x Dilara regelt drie vrijwilligers en een spandoek uiterlijk 10 maart
i zet een bus neer waar volk loopt
s digitaal lukte mijn buurvrouw niet, op de markt stond ze in no time
t fruitbak met bonnen in drie kleuren, geen wifi nodig

% Hoe worden inwoners wijs uit de cijfers van de gemeente?
= s | De programmabegroting van de gemeente is voor een gewone inwoner onleesbaar.
s 312 blz, taakvelden, BBV, mutaties reserve, ik zocht gewoon de bibliotheek
s lasten min baten na bestemming. pardon?
s I have an MBA and got lost on page 4
s 'overhead' was groter dan het hele groen, en niemand kon zeggen wat erin zat
!s op de site van Eindhoven kun je gewoon klikken op straten en scholen, heel prettig
= t | Toon de begroting als kassabon per huishouden zodat het tastbaar wordt.
t kassabon van Zwijndrecht: 1 gezin, 2100 eurootjes, wat gaat waarheen
t bonnetje op de koelkast, 12 regels
i per gezin uitgerekend, dan zie je opeens jeugdzorg
t receipts for the town, like at the Lidl
s mijn zoon las 'rioolheffing 187' en vroeg of wij dan ook meer poepen
= i | Leg uit welk deel van het geld vrij te besteden is en welk deel vastligt.
i 85% zit vast in wet of contract, vertel dat
s mensen denken dat wij 400 miljoen kunnen verschuiven, het is er hooguit 20
i show the strings attached
i eerst een taart met de onaanraakbare stukken erop
s 'waarom geld voor asfalt en niet voor de buurthond' begrijp ik nu wel, potjes
= a | Meer cijfers openbaar maken geeft controle, maar zonder uitleg voedt het wantrouwen.
a open spending of geen uitleg meer vragen krijgen, spanning
i kale getallen zonder verhaal worden munitie op facebook
a Raw data for journalists, or a story for the rest of us
s iemand vond 'taxikosten 63.000' en het bleek leerlingenvervoer
!i gooi alles open, de burger kan heus zelf denken
= i | Vraag inwoners niet naar bedragen maar naar wat ze willen behouden.
i niet 'hoeveel procent sport' maar 'welke hal mag nooit dicht'
s ik kan geen miljoen inschatten, wel of het zwembad open blijft
i ask for red lines, not for decimals
s bij de schuiftool zette men alles op +5, onbruikbaar
t kaartjes met foto's van gebouwen en dan verliesronde spelen
= none
leeg +2
grap mijn eigen begroting is ook onleesbaar, vooral mijn vrouw zegt dat
proces ik mis de vraagstelling
offtopic wist u dat er vanavond voetbal is
leeg tja

% Wanneer is samengaan van gemeenten verstandig?
= i | Fuseren hoort van onderop te komen en niet door de provincie te worden opgelegd.
i geen gedwongen huwelijk
s GS stond hier met een arhi-kaart, zaal werd witheet
i let them ask for it, never order it
i zelf kiezen met wie, zelf kiezen wanneer
s Vijfheerenlanden koos uiteindelijk zelf, en dat slijt beter
!i als niemand iets doet moet Arnhem maar knopen doorhakken
= s | Kleine gemeenten krijgen de vacatures niet vervuld en huren dure krachten in.
s inhuur 31% van de loonsom
s drie gemeentesecretarissen in vier jaar, twee ervan via een bureau
s Our planner works for five towns and drives all day.
s ik belde voor een paspoort, 'Anja is met verlof', er is dus maar één Anja
s jurist Wmo? zzp'er, 135 p/u
= a | Schaal geeft slagkracht, maar afstand tot inwoners groeit mee.
a robuust of herkenbaar, allebei zelden
a meer specialisten tegenover de wethouder die je bij de slager treft
i 100.000 zielen en je kent er geen ambtenaar meer
a Bigger muscles, longer arms
!i met wijkteams op de fiets verlies je helemaal niets aan nabijheid
= v | Wat gebeurt er met onze lokale belastingen en ons dorpshuis na de fusie?
v gaat mijn ozb straks naar het tarief van de duurste?
v blijft zaal de Klok van ons of van hen
s In Hollands Kroon verdwenen 4 gymzalen in 3 jaar
v who inherits the debts of the neighbour
s onze buurgemeente heeft een gat van 14 mln, die zie je al komen
= r | Een herindeling slaagt pas als de archieven, systemen en regelingen vóór de datum gelijk zijn getrokken.
r harmonisatie verordeningen gereed t-1, anders chaos op 1 januari
s 1 januari om 9 uur kon niemand een adres opzoeken
r one database by December or delay the wedding
s twee zaaksystemen naast elkaar, 19 maanden
i het gaat mis in de kelder met mappen, niet in de raadzaal
t Voorne aan Zee heeft een lijst van 214 punten, gratis op te vragen

% Hoe behouden dorpen hun eigenheid in een grotere gemeente?
= i | Laat dorpen hun naam, feesten en plaatsbord behouden in de nieuwe gemeente.
i Sint Anna is van ons, die heet nooit 'kern 7'
s bord werd weggehaald, binnen een nacht hing er een bedlaken
i keep the signs, keep the carnival
i symboliek is goedkoop, dus geef ze die gewoon
s mijn opa zei altijd: wij zijn Bildtkerts, ook na 2018
!i ach, een bord, iedereen appt toch met de postcode
= t | Spreid loketten en spreekuren over de oude gemeentehuizen zodat niemand ver hoeft te rijden.
t Altena heeft servicepunten in 3 dorpen, dinsdag + donderdag
i niet alles naar één glazen toren aan de A27
t mobile desk in a van, passports on Wednesday
s oma moest 22 km voor haar rijbewijs, twee bussen
t balie in de bibliotheek, werkt top in Almkerk
= s | Na de fusie blijven ambtenaren en raadsleden nog jaren denken vanuit de oude gemeente.
s in de kantine zit Rozendaal links en Rheden rechts
s 'bij ons in Boxmeer deden we dat anders', elke werkoverleg
s even after five years councillors vote by former borough
s twee koffieautomaten, twee verjaardagskalenders
i wij/zij slijt niet in één raadsperiode
!s bij ons was dat na een half jaar wel over, gezamenlijk carnaval hielp
= i | Kies de raad zo dat elke kern een stem heeft, bijvoorbeeld via kiezerslijsten per dorp.
i plaats op de lijst reserveren voor de rand
t Súdwest-Fryslân kent dorpencoördinatoren met raadscontact
i each village at least one seat
s negen raadsleden uit de hoofdplaats, nul uit Gaast
v mag een kieskring per kern van de Kieswet?
= x | De fusieburgemeester bezoekt in het eerste jaar elk dorp en legt vast wat daar niet mag veranderen.
x Rondje 31 kernen gepland jan t/m okt, Willem maakt een boekje
x gemeente neemt per dorp een 'niet aankomen'-lijstje op in de eerste kadernota
i schrijf op wat heilig is en hang het op
s ze vroegen bij ons: wat raakt jullie diep? 'de molen en de blauwe brug'
t start with a bus and a notebook like Groningen did with Haren
= none
leeg eens
grap wij fuseren alleen met Monaco
proces deze tafel praat alleen over 1984
offtopic waar is de wc
leeg klopt

% Moet er in onze gemeente een referendum kunnen komen?
= i | Een referendum is een noodrem voor als de raad te ver van de mensen af raakt.
i trek aan de bel als de trein doordendert
i a smoke alarm, not a steering wheel
s zonder die handtekeningen hadden ze in Zwolle het park gewoon volgebouwd
i correctief middel, zelden inzetten
i het dreigen alleen al houdt ze scherp
!i noodrem? het is een bokspartij waar iedereen een blauw oog aan overhoudt
= s | Een ja of nee doet geen recht aan ingewikkelde besluiten en verdeelt de stad.
s oekraine, 2016. moet ik nog meer zeggen
s half the street stopped greeting the other half over a car park
s ik was voor de tunnel en tegen de prijs, welk vakje is dat
s Leidse RijnGouwelijn: jaren later nog zere tenen
s binaire vraagstelling, meervoudig vraagstuk
= t | Leg bij een volksraadpleging meerdere varianten voor in plaats van één voorstel.
t preferendum! drie plannen, rangschikken, zoals Rotterdam met de Rozenburgse bomen
t Use ranked choice, the Irish know how.
i geef de kiezer een menukaart
s bij ons kon je uit vier namen voor het plein kiezen en niemand was boos
t G1000-stemwijzer met schuifjes
= r | De drempel voor handtekeningen moet haalbaar zijn zonder een dure campagne.
r eerst de 5% terug naar een normaal getal, dan pas een verordening
s met klapstoel bij de HEMA, 6 weken, 900 krabbels, tekort 40
r if you need a marketing agency to collect names it is not for citizens
i digitaal tekenen via DigiD, anders red je het nooit
s de termijn viel precies in de zomervakantie. toeval zeker
!i een hoge lat voorkomt dat iedere ruzie over een boom naar de stembus gaat
= v | Is de raad vrij om een uitslag naast zich neer te leggen?
v raadgevend, wat betekent dat als 71% nee zegt?
v Are they allowed to say thanks and carry on?
s wethouder: 'we hebben u gehoord'. En door met de plannen
v kan een coalitie vooraf een belofte doen die juridisch standhoudt
i stemmen zonder gevolg doet meer kwaad dan helemaal niet

% Hoe krijgen we meer mensen naar de stembus bij lokale verkiezingen?
= s | Veel mensen weten niet waar de gemeenteraad over gaat en blijven daarom thuis.
s 'ik stem wel bij de echte' zei mijn collega
s landelijke kopstukken op lokale borden, dan snap ik de verwarring
s my flatmate thought the mayor is elected
s vraag op straat: wie gaat over jeugdzorg? iedereen zegt de minister
s lage kennis taken decentrale overheid (NKO)
= t | Zet stembureaus op plekken waar mensen toch al komen, tot laat en op meer dagen.
t stationshal Arnhem, drie dagen vooraf, 6000 stemmen
t polling booth at the IKEA parking, why not
i breng de bus naar de mensen
t drive-in zoals bij de corona-editie
s mijn stembureau was een kleedkamer achter het sportpark, ik vond het met een zaklamp
= i | Lokale partijen moeten een echt verschil laten zien, want nu staan alle programma's vol met dezelfde woorden.
i leefbaar, groen, veilig, betaalbaar: leg die foldertjes maar door elkaar
s kieskompas gaf me bij 6 partijen 80%
i if all agree, why queue in the rain
s coalitie van zeven, wat valt er dan nog te kiezen
i durf ergens tegen te zijn
!i verschillen zijn er genoeg hoor, wie leest ziet het zo
= i | Laat scholieren op zestien jaar meestemmen voor de gemeenteraad.
i ze mogen werken en belasting betalen, dan ook een potlood
t Oostenrijk doet het sinds 2007, data te vinden
i wie jong begint blijft gaan
s in 5 havo kwam het debat echt los, tot de helft niet mocht
v Past 16 wel binnen de Grondwet?
!i op die leeftijd stemde ik op de partij van mijn beste vriendin, liever niet
= a | Opkomst verhogen met een verplichting werkt, maar vrijwillig stemmen zegt meer over betrokkenheid.
a stemplicht of stemlust
a fine people 20 euro or win them over, hmm
s België haalt 85 procent, met een fikse stapel blanco
i dwang geeft cijfers, geen overtuiging
a quantity vs. sincerity
= none
leeg +1
grap referendum over de temperatuur in deze zaal
proces tafel 5 heeft nog geen pen
offtopic ik zoek een lift naar Hilversum
leeg hmm

% Hoe doe je een gebiedsproces over stikstof met boeren en natuur?
= i | Begin bij wat het gebied wil en niet bij een kaart met rode en groene vlekken uit Den Haag.
i eerst de keukentafel, dan pas de rekenmachine
s toen dat kleurplaatje van Christianne lag was de deur dicht
i stop colouring our land from a desk
s op onze maatlat heette dat 'kansrijk', op de hunne 47 procent reductie
i de streek is geen invuloefening
!i zonder kaart weet niemand wat er moet, dan blijf je ouwehoeren
= s | Boeren investeren niet meer omdat de regels elk jaar veranderen.
s emissiearme stal van 9 ton, afgekeurd voor hij betaald was
s bank geeft niet thuis tot er duidelijkheid is
s pas-melder sinds 2015, formeel nog steeds illegaal
s the neighbour's son chose IT, he said at least computers don't get cancelled
s varkens weg, koeien minder, dan weer extensief, en straks?
= t | Zet een onafhankelijke gebiedsregisseur neer die niet van de provincie is en niet van de sector.
t Sint-Joost: oud-notaris als voorzitter, iedereen nam de telefoon op
i iemand die niks wil verkopen en niemand hoeft te pleasen
t someone from outside, like in the Peel, who does not wear a logo
s hij dronk eerst drie weken koffie en zei niks over kunstmest
t ook in Gelderse Vallei: duo-voorzitterschap burgemeester/boerin
v betaalt de provincie hem dan niet gewoon?
= r | Zonder een vergoeding die het inkomensverlies dekt, tekent geen enkele melkveehouder voor extensiveren.
r eerst de euro's op tafel, dan de handtekening
i natuur heeft een prijs, betaal die dan ook
r Langjarige contracten (20+) en toeslag op de grondprijs geregeld, anders schiet het niet op
s mijn buurman kreeg 400 per ha, dat dekt de verloren melk niet half
i pay for the grass that isn't grown
!i er is al genoeg geld voor boeren, laat ze maar eens een keer gewoon voldoen
= v | Wat gebeurt er als een gebied er samen niet uitkomt?
v gaat GS dan alsnog dwingen?
v en wie is de stok achter de deur, de rechter?
s wij hebben twee jaar gepraat en aan het eind lag het weer bij de staatssecretaris
v Who decides after the coffee runs out
i zonder eindtermijn wordt elk proces een praatgroep

% Hoe houdt de provincie het vertrouwen van het platteland?
= i | De gedeputeerde moet zelf op het erf staan en niet alleen via de pers reageren.
i laarzen aan en komen
s in 3 jaar één keer gezien, in een busje met cameraploeg
i come and sit, no press
t elke maand ochtend op een bedrijf, zoals CdK in Drenthe deed
s "op ons erf at ze een boterham en toen ging het gesprek pas goed"
= s | Dorpen ervaren het stikstofbeleid als een rekening voor de stad die elders wordt neergelegd.
s Schiphol mag en de Veluwe moet
s boer zoekt buizerd, randstad zoekt zondebok
s the planes fly and my cows must go
s wij leveren grond, zij bouwen woningen
s omgekeerde vlaggen hangen hier nog, die zijn niet vergeten
!s volgens mijn zus in het dorp zien de meesten gewoon dat de heide dood gaat
= t | Maak de metingen van stikstof voor iedereen openbaar met sensoren die boeren zelf mogen aflezen.
t Meetnet in Liefstinghsbroek: buisje aan de paal, data op het web
i laat boeren het zelf meten, dan geloven ze het
t cheap sensors, dashboard at the feed shop
s Aerius zegt dit, mijn neus zegt dat
i van modelwerkelijkheid naar buitenlucht
= a | Gebiedsgericht maatwerk is eerlijk voor de streek, maar generiek beleid is sneller en gelijk voor iedereen.
a per beekdal kijken of overal dezelfde korting
a speed or fairness of fit
s buurt A kreeg vrijstelling, buurt B uitkoop, 800 meter verschil
i voor de rechter houdt alleen het harde generieke kader stand
a tijd rekken met maatwerk of klap in een keer
= x | De provincie publiceert voor het eind van het kwartaal een overzicht van wat al gehaald is.
x Milieuafdeling zet in juni een teller online: behaald/nog te gaan
x Statenlid vraagt GS schriftelijk om tussenstand, deadline 1 mei
i laat eens zien dat het zweet ergens goed voor was
s 47% minder in onze regio sinds 2018, had ik nooit gehoord
i celebrate what dropped already
= none
leeg idem!
grap de enige die hier nog schijt heeft is de koe
proces graag de microfoon doorgeven
offtopic ik verkoop nog bieten
leeg yep

% Hoe worden overheden opener over hun stukken?
= i | Maak documenten standaard openbaar als ze af zijn in plaats van te wachten op een verzoek.
i publiceren = gewoon, zwijgen = uitzondering
i open by default
s Oss zet collegenota's na 24 uur online en er is geen mens van ontploft
i aan de voorkant delen, dan hoeft er achteraf niks gezeefd
t vul actief de 17 categorieën van de Woo, begin met subsidiebeschikkingen
!i dan gaan ambtenaren nog voorzichtiger schrijven
= s | Verzoeken om informatie duren eindeloos en komen terug met meer zwart dan wit.
s 19 maanden, 4 brieven, 88 zwartgelakte pagina's
s vroeg om een kaart, kreeg een balk
s the letter arrived after the bridge opened
s Woo-coördinator heeft 240 dossiers liggen, in zijn eentje
s journaliste van Omroep Gelderland wacht sinds de kleinkinderen geboren zijn
= t | Bel de verzoeker eerst op om te horen wat hij eigenlijk zoekt.
t een kwartiertje bellen scheelt 400 documenten, zie Den Helder
i vraag niet naar de email maar naar de vraag achter de email
t just phone them, seven out of ten withdraw or narrow it
s toen ik sprak met die mevrouw bleek dat ze alleen het meetrapport van haar straat wilde
s hele Outlook-export terwijl een schetsje volstond
= v | Vallen appberichten van wethouders onder de openbaarheid?
v en die Signal-groep van het college dan?
v mag ik mijn sms'jes wissen of niet
s Nokia van de premier, lachen geblazen tot we zelf een brief kregen
v Do voice notes count as records?
i wie over beleid appt moet zoeken en bewaren, klaar
= r | Een overheid kan pas openbaar maken als haar archief en zaaksysteem op orde zijn.
r eerst metadata, dan pas zoekmachine
s map 'definitief_v7_echt' op de G-schijf van iemand die weg is
r You can't publish what you can't find.
i digitale rommelkelder opruimen, pas daarna beloftes doen
s Archiefinspectie gaf ons een 4, verbaast dat iemand?

% Hoe maken we het handelen van de overheid begrijpelijk?
= i | Schrijf brieven zo dat iemand ze in één keer snapt en weet wat hij moet doen.
i geen 'onverminderd het bepaalde in', maar: u krijgt 300 euro, op 12 mei
s mijn moeder had de brief drie keer gelezen en belde toch
i one page, one message, one action
t Direct Duidelijk-brigade: taalambassadeurs lezen mee
i B1 geen luxe, maar dienstverlening
!i juridische precisie kan niet in klare taal, straks verlies je bij de rechter
= i | Laat zien waarom een besluit zo is genomen en welke bezwaren zijn gewogen.
i afweging mag ook rommelig, als je hem maar toont
s besluit: nee. Reden: 'belangen zijn gewogen'. Welke?
i show the sums, not the seal
s wethouder zei er eerlijk bij 'we kozen voor de scholen en dus tegen de ijsbaan', bleef hangen
i motivering is meer dan een alinea met artikelen
= s | Overheidswebsites verwijzen mensen van de ene organisatie naar de andere.
s gemeente → RVO → belastingdienst → 'neem contact op met uw gemeente'
s clicked eleven links to find out who cuts the tree
s digid, eherkenning, mijnoverheid, en dan een fout 503
s zoekt 'compostvat', krijgt 'duurzaamheidsagenda'
!s mijnzaak.nl van Haarlem was eigenlijk heel helder, één knop
= t | Geef een besluit een plaatje of filmpje mee waarin iemand van de gemeente het uitlegt.
t infographic per verkeersbesluit, Zutphen doet dat al
t 60 sec filmpje door de verkeerskundige met een hesje aan
i gezicht erbij maakt het menselijker
t map with a red line is worth a thousand articles
s op het bord in de wijk stond een tekening en toen snapte ik waarom die bomen weg gingen
= x | De afdeling communicatie test elke nieuwe standaardbrief vanaf september met vijf inwoners.
x Petra legt vanaf 1 sept alle nieuwe sjablonen voor aan een lezerspanel
x college besluit volgende week over 5 testlezers, vergoeding 25 euro bon
i vraag oma eens wat zij leest
s vorige sessie struikelde iedereen over 'in gebreke stellen'
i user test letters, not just websites
= none
leeg eens!!
grap alle aantekeningen zijn zwartgelakt
proces ik zit aan de verkeerde tafel
offtopic wanneer is de volgende vergadering van de toneelclub
leeg -

% Hoe wordt de lokale rekenkamer nuttig voor de raad?
= i | Een rekenkamer moet onderzoeken wat inwoners merken en niet alleen of procedures zijn gevolgd.
i ga bij de voedselbank zitten, niet in de archiefkast
s rapport over Wmo: 90 blz sturing, geen één oudere gesproken
i ask the people in the queue
i doeltreffendheid aan de keukentafel meten
s ze telden indicatiebesluiten, mijn vader telde de dagen zonder douche
= s | Rapporten belanden na een beleefde behandeling in een la.
s aanbevelingen overgenomen (unaniem), uitgevoerd (nul)
s 'dank voor het gedegen werk', volgende agendapunt
s third report on the same theatre, same findings
s Schuldhulp 2017, Schuldhulp 2021: kopieer plak
s de griffier weet niet waar het rapport van inhuur gebleven is
!s na 'Grond voor verbetering' is bij ons de hele afdeling op de schop gegaan
= t | Houd een lijst bij van aanbevelingen en laat het college elk jaar melden wat ermee is gedaan.
t Dordrecht: doorwerkingsonderzoek met vinklijst, kost niets
i opvolging is saai en daarom moet het in een tabel
t a tracker with owners and dates, public
x auditcommissie neemt dit vanaf de jaarrekening 2025 mee
s pas toen er rood bij stond ging de wethouder bewegen
= r | Er moet een eigen budget en een onafhankelijk secretariaat zijn voordat de rekenkamer kan beginnen.
r 1 euro per inwoner geregeld, anders is het een naambordje
s secretaris zat bij ons op de afdeling Financiën, onder de controller, haha
r Independence starts with your own purse.
i met 18 mille per jaar kun je één onderzoek doen en twee keer lunchen
s rekenkamer slapend verklaard in 2019 wegens geen geld
= i | Kom met onderwerpen die de raad zelf aandraagt, zodat de uitkomst op een wachtende vraag landt.
i vraag vooraf: waar liggen jullie van wakker?
i timing is alles, drie weken voor de kadernota
i dig where the council has an itch
s ons onderzoek naar laadpalen kwam net na de aanbesteding, zonde
t groslijst met de fractievoorzitters, in Ede elk najaar
!i juist niet, onafhankelijk betekent dat je ook onderwerpen kiest waar niemand om vraagt

% Hoe controleert de raad het college zonder alles te willen weten?
= i | Vraag als raad om een paar goede indicatoren in plaats van honderd cijfers.
i vijf thermometers, geen ziekenhuis vol
s dashboard met 140 tegels, 138 keer grijs
i pick three numbers that hurt
i kengetallen waar je 's nachts van wakker schrikt, de rest mag weg
s niemand kon zeggen wat '7,2 op leefbaarheid' inhield
= s | Raadsvragen gaan vaak over incidenten en zelden over de grote lijn.
s schriftelijke vragen over een omgevallen prullenbak: 6 ambtenaren, 2 weken
s wie scoort in de krant, scoort in de fractie
s all about one dog fight, nothing on the 40 million for youth care
s in 2023: 212 vragen, waarvan 9 over de meerjarenbegroting
!i aan zo'n prullenbak zie je wel of het beheer werkt, incident is ook signaal
= t | Laat de raad bij grote projecten een vaste begeleidingsgroep met eigen adviseur instellen.
t Regeling grote projecten, Utrecht-stationsgebied, zo overnemen
t hire your own engineer to read theirs
i tegenmacht kost een paar ton en scheelt er twintig
s het zwembad: 9 naar 23 mln, wij hoorden het via de aannemer
i risicoregister open voor een klein clubje leden
= v | Mag een wethouder informatie achterhouden omdat die commercieel gevoelig is?
v art 169 Gemeentewet, waar zit de grens?
v Geheim tot wanneer eigenlijk?
s stukken 'ter inzage bij de griffie, geen foto', ik heb ze overgeschreven met een potlood
v who decides what is secret: the one who has something to hide?
i sluit de deur alleen als er een koper aan de andere kant staat
= a | Op hoofdlijnen sturen geeft het college ruimte, maar op details controleren geeft de raad gevoel van grip.
a helikopter of loep
i een kadernota stuurt, een rotonde stelt gerust
a Steering wheel or dipstick, you rarely hold both.
s als wij de tegels kiezen doet het college de miljarden
a kaderstellend tegenover medebesturend
= none
leeg ++
grap de rekenkamer rekent af, de kroeg ook
proces mijn stift is leeg
offtopic zag iemand de regenboog net
leeg aha

% Wat moet er gebeuren met specifieke uitkeringen?
= i | Zet spuks om in het gemeentefonds zodat gemeenten zelf kunnen kiezen waar het geld heen gaat.
i algemene uitkering, zonder strikjes eromheen
i one grant, no strings
s 140 regelingen, 9 ministeries, ambtenaar huilt
i ontschotten, dan past het op onze wijk
i sport, gezondheid en preventie bij elkaar, klaar met de labeltjes
!i zonder oormerk gaat al dat geld naar asfalt en blijft de jeugd thuis
= s | Kleine gemeenten laten geld liggen omdat het aanvragen te veel werk kost.
s deadline in augustus, beleidsmedewerker op de camping
s 60 uur werk voor 18.000 euro
s we skipped four of them, nobody here to write
s Rozendaal heeft 0,6 fte voor subsidies en dat is ook de jeugd
s de pot isde was leeg eer wij het formulier vonden
= t | Regel het aanvragen voor kleine gemeenten via één regionale subsidiedesk.
t Regio Foodvalley heeft 2 mensen die alles voor acht gemeenten doen
i samen schrijven, apart krijgen
t share a grant writer like the Danish regions
s toen Peel-Noord dat ging doen stond er ineens 1,3 mln extra
x Oldambt stuurt voor 1 juni een bezetting van 1,5 fte naar de desk
= r | De bedragen moeten bekend zijn voordat gemeenten hun begroting vaststellen.
r circulaire vóór juni, anders kan ik niet plannen
s beschikking kwam 14 december, besteden voor 31/12, succes
r Multi-year certainty first, plans second.
i vooraf weten of blijven gokken
s wij namen mensen aan op een pot die in maart werd geschrapt
= v | Wat gebeurt er met het personeel als de tijdelijke uitkering stopt?
v mag een combinatiefunctionaris een vast contract?
v En wat doen we met de energiecoaches na 2026?
s Yvonne werkt al 6 jaar op tijdelijk, elk jaar hangt het af van een brief
v who carries the contract when the fund dies
i voor vaste taken tijdelijke mensen, dat heet straatje zonder eind
!i er is altijd ander werk, we kunnen ze herplaatsen

% Hoe maken rijk en gemeenten afspraken over taken en geld waar beide zich aan houden?
= i | Geen nieuwe taak zonder een onderzoek vooraf naar wat die kost en of die uitvoerbaar is.
i eerst de UDO, dan de handtekening
i count the cost before the law
s inburgering: 4 jaar later nog steeds geen leerroutes
t gebruik de impactanalyse van VNG, staat op de site
s bij de Wams zat de rekening in de voetnoot
= s | Bestuursakkoorden worden door een volgend kabinet eenvoudig opzijgezet.
s 'afspraak is afspraak' tot het coalitieakkoord van 2024
s handtekening in Zwolle, streep erdoor in Den Haag
s paper promises, new minister, new paper
s IPO stond erbij en keek ernaar
i een akkoord zonder wettelijke basis is een ansichtkaart
!s hoofdlijnenakkoord jeugd is in elk geval twee kabinetten overeind gebleven
= t | Leg geschillen over financiën voor aan een onafhankelijke scheidsman.
t Commissie van Wijzen, zoals bij de Hervormingsagenda, maar dan permanent
t ROB has been advising this for years, just use them
i neutraal, niet slager en vlees tegelijk
s de laatste arbitrage gaf gemeenten gelijk, 1,9 miljard
i fluitje bij iemand die niet meespeelt
= a | Beleidsvrijheid voor gemeenten is waardevol, maar inwoners willen ook overal dezelfde rechten.
a postcoderegeling of eenheidsworst
a local choice, or the same help whether you live in Vaals or Delft
s in Houten 20 uur hulp, in Nieuwegein 12, zelfde ziekte
i verschil is soms gewoon democratie
!i recht is recht, dan moet iedereen hetzelfde krijgen
= x | De VNG en het ministerie richten een vaste overlegtafel in die elk kwartaal vier dossiers bespreekt.
x BZK plant voor het eerst 12 februari, jeugd, asiel, Wmo, klimaat
x VNG-commissie levert per overleg een factsheet van 2 kantjes
i een kalender in plaats van paniek in juli
s het overhedenoverleg ging vorige keer niet door, 'agenda vol'
i meet on a rhythm, not on a fire
= none
leeg jep
grap spuk is toch gewoon een geluid
proces wie notuleert
offtopic de nieuwe stoelen zitten slecht
leeg ja!

% Wanneer werkt uitdaagrecht voor bewonersgroepen?
= i | Een buurt die een taak wil overnemen moet dezelfde vergoeding krijgen als de aannemer.
s wij maaien voor 4000, de firma kreeg 11.000 voor hetzelfde veld
i gelijk werk, gelijke rekening
i pay residents the market price
i vrijwillig is niet gratis
s na drie zomers schoffelen was het dank je wel en een pak koffie
!i als bewoners er winst op maken gaat de lol er ook af
= s | Ambtenaren zien een uitdaging van bewoners als kritiek op hun werk.
s wijkbeheerder: 'doen wij het soms niet goed?'
s toen we belden was het of we hun baan wilden pikken
s defensiveness at the desk, then silence
s verzoek van buurtgroep Lombok drie keer 'intern doorgezet'
!s beheerder in Delfshaven gaf ons juist zijn sleutels en zijn zegen
= t | Maak een loket met één formulier waarin de buurt uitlegt wat ze anders gaat doen.
t Right to Challenge-formulier uit Rotterdam is zes vragen
t buurtrecht.nl kopiëren
i geen businesscase van 40 blz vragen
t one page: what, why, how much, who
s op ons stukje stond 'ISO-certificering bijvoegen', wij zijn vier oma's
= v | Wie is aansprakelijk als een bewoner bij het werk gewond raakt?
v is snoeien met een motorzaag verzekerd?
v en als een kind van de glijbaan valt die wij hebben geplaatst
s Kees brak zijn pols, gemeente en verzekeraar pingpong
v does the municipal policy cover volunteers?
i zonder polis begin ik niet eens
= i | Vraag niet naar een perfecte organisatie maar naar een groep die het een jaar mag uitproberen.
i proefseizoen, klaar
i let them try twelve months, learn, repeat
s bij ons liep de voedseltuin het eerste jaar dood en het tweede als een tierelier
i fouten zijn leergeld, geen bewijs van onkunde
t Amersfoort heeft een proeftuinstatus voor wijkinitiatieven, met ontheffing

% Hoe zorg je dat niet alleen sterke buurten profiteren?
= s | Wijken met notabelen halen het geld binnen en wijken met zorgen zien niets.
s Rijnboog heeft een jurist en een oud-burgemeester, wij hebben de Jumbo
s subsidiekaart: groen in het westen, wit in het oosten
s the rich street got the trees
s driekwart van de aanvragen uit postcode 3581
s in onze flat heeft niemand ooit van dat recht gehoord
= i | Zet opbouwwerkers in die mensen helpen om een eigen idee uit te werken.
i iemand die weken in het portiek blijft hangen, niet één workshop
t Krajicek-aanpak: vaste gezichten op het plein
i a patient person is worth more than a fund
s pas toen Ineke elke woensdag in het trappenhuis zat, kwam er een plan
i capaciteit opbouwen voor je rechten uitdeelt
= t | Reserveer een deel van het budget alleen voor buurten waar nog niet eerder een aanvraag kwam.
t Almere: 40% voor nieuwkomers
t ringfence a share for streets that never applied
i starters voorrang, ervaren aanvragers achteraan
s nu wint altijd dezelfde stichting, ze kennen het jargon
v maar hoe voorkom je dat je geld overhoudt?
!i dan gaat er geld naar een straat die het niet wil, jammer
= r | Voordat buurten taken overnemen, moet vaststaan dat een zwakkere groep de gewone dienst behoudt.
r basisniveau voor iedereen verankerd, pas dan experimenteren
s na de overdracht werd het restant gewoon nóg minder geveegd
r Guarantee the minimum service first
i ook straten zonder initiatief verdienen een schone goot
i uitdagen mag nooit betekenen dat de ander minder krijgt
= x | De wijkteams bezoeken voor de zomer tien portieken om te horen waar bewoners iets aan willen doen.
x wijkteam Bospolder gaat dinsdags, te beginnen 6 mei
x Samira en Rob maken per portiek een lijstje en geven het aan het college
i niet wachten tot ze komen, zelf de trap op
s vorige keer zat in één trappenhuis de loodgieter, de kok en de danser
t bring soup, it opens every door
= none
leeg hear hear
grap ik daag het college uit voor een potje darts
offtopic gezocht: handige vrijwilliger voor mijn schutting
leeg 👍
proces kan de deur dicht, kinderopvang luistert mee

% Hoe voorkomen we wetten die niemand kan uitvoeren?
= i | Laat uitvoerders meeschrijven aan een wet zolang er nog aan de tekst te sleutelen valt.
i baliemedewerker naast de wetgevingsjurist, vanaf dag 1
s UWV kreeg het concept op donderdag, inspraak tot maandag
i put the clerk in the room
s IND wist bij de eerste zin al dat het systeem dat niet kon, niemand vroeg het
i uitvoeringstoets aan het eind is een lijkschouwing
!i wetgeven is politiek, de uitvoering moet daarna volgen en niet vooraf remmen
= s | Uitzonderingen stapelen zich op tot een regeling die zelfs de behandelaar niet meer kan uitleggen.
s kinderopvangtoeslag: 37 uitzonderingen en een doodlopende helpdesk
s 'dat staat in de bijlage bij de bijlage', zei ze
s every hard case became a new article
s participatiewet, lid 4 sub c, onder de streep van lid 7
s na 12 jaar bij de Belastingdienst bel ik zelf de BelastingTelefoon
= t | Test een regel eerst met tien echte gezinnen van papier tot beschikking.
t doenvermogentoets WRR, geen rocket science
i speel het door met iemand die drie banen heeft
t Simulate it with families before printing the law
s bij de proef in Tilburg bleek dat niemand 'partner' hetzelfde invulde
t leg het ook voor aan de Landelijke Cliëntenraad
= v | Wie durft tegen een minister te zeggen dat zijn plan niet kan?
v hoe vaak is er ooit een rode kaart getrokken?
v En telt die brief van de Nationale ombudsman dan mee?
s directeur fluisterde het tegen mij in de lift, nooit op papier
v what happens to the messenger
i tegenspraak is een ambt, geen hobby
= r | Een ingangsdatum kan pas als de systemen en de mensen er zijn.
r ict gereed + personeel opgeleid, anders schuif je op
s de Wet stelsel jeugd begon op 1/1 met een Excel en een gebed
r No go-live until the software passes.
i de kalender van Den Haag is geen bouwplanning
s 1 juli ging door, de formulieren kwamen in november
!i zonder deadline komt er nooit een systeem af

% Hoe krijgt de ambtenaar aan het loket ruimte om mensen recht te doen?
= i | Geef medewerkers mandaat om af te wijken als de regel tot onrecht leidt.
i menselijke maat is geen poster, het is een handtekening mogen zetten
s kon zien dat het niet klopte, maar knop 'afwijken' zat bij de teamleider in Apeldoorn
i trust the person at the counter
t Hardheidsclausule-loket in Enschede, twee mensen met doorbraakmandaat
i maatwerk mag als je opschrijft waarom
= s | Medewerkers durven niet af te wijken omdat ze op fouten worden afgerekend.
s na het incident kreeg Mirjam een gesprek en nu vraagt iedereen alles na
s auditvinkje weegt zwaarder dan een huilende meneer
s you break a rule once and you're the example forever
s rechtmatigheid: 1% fout en de krant staat voor de deur
!s bij ons zegt de directeur juist: doe maar, ik sta ervoor
= a | Gelijke behandeling vraagt vaste regels, maar een eerlijke uitkomst vraagt soms juist verschil.
a streng-hetzelfde of passend-anders
i gelijke monniken gelijke kappen, alleen zijn er hier geen monniken
a consistency or kindness
s buurvrouw kreeg uitstel en ik niet, terwijl ik eerder belde
a willekeur versus maatwerk
= t | Laat een team elke maand één vastgelopen dossier hardop bespreken met iemand van buiten erbij.
t moreel beraad, elke eerste vrijdag, met de pastor van het dorp
t Doorbraakmethode van Instituut voor Publieke Waarden
i leg het op tafel, dan wordt het licht
t one stuck case a month, no slides
s bij dossier 'Fatima' bleken zes afdelingen elk een halve oplossing te hebben
= x | De directeur dienstverlening maakt voor de herfst een lijst van regels die de meeste schade doen.
x Directeur DV levert op 1 oktober top 10 'onzinregels' aan bij college
x kwaliteitsteam belt vijftig afgewezen aanvragers in juni
i verzamel de stenen waar iedereen over struikelt
s een regel: 'aantonen dat u geen bewijs heeft', stond er echt
i list the worst ones and kill three
= none
leeg zucht
grap volgens artikel 4 mag ik nu koffie
proces dit thema had ik liever als eerste
offtopic iemand nog wiel voor mijn kinderwagen
leeg +1

% Wat doet het herstel na een misstand met het vertrouwen in de overheid?
= i | Wie gedupeerd is moet eerst gehoord worden door een mens die fouten erkent.
i zeg sorry, in de woonkamer, niet in de Handelingen
s voor het eerst in acht jaar vroeg iemand hoe het met mij ging
i an apology with eye contact
i erkenning gaat voor de berekening
s in de brief stond 'er is sprake geweest van een werkwijze', pff
!i van sorry's kan ik geen huur betalen, kom eerst met geld
= s | De hersteloperatie is zelf zo traag en ingewikkeld dat het opnieuw schade doet.
s toeslagenouder: 'mijn zaak duurt langer dan mijn huwelijk'
s Groningen, 17 schouwers, nog steeds een scheur in de gang
s forms to get over the forms
s integrale beoordeling, dan CWS, dan VSO, waar is de mens
s mijn dochter was 4 toen het begon en doet nu eindexamen
= i | Zet een vaste begeleider naast een gezin die alles regelt tot het klaar is.
i geen wisselende casemanager maar Anja, drie jaar lang
t SGH-route: één vaste persoon voor het hele dossier
i one person, one phone, from start to finish
s de achttiende behandelaar begon weer met 'vertelt u eens'
i iemand die door de muren van de instanties mag lopen
= v | Wanneer is een dossier voor de gedupeerde echt af?
v op papier gesloten, maar wie bepaalt dat het klaar is?
s ik kreeg 30.000 euro en de kinderrechter komt nog langs
v does closure have a form number
v Komt er ook iets voor de kinderen die nu volwassen zijn?
i een cheque zonder gesprek blijft open wond
= r | Herstel kan alleen als alle instanties hun gegevens over het gezin delen.
r zonder inzage in elkaars dossiers kom je er niet uit
r Get the files in one folder before you call the family.
s jeugdzorg wist niks van de fraude-aanduiding
i AVG als smoes mag niet, want de ouder wíl het
s FSV-lijst, stond er op, niemand kon zeggen wie dat deed
!i gegevens delen is precies hoe het destijds misging, pas op

% Hoe winnen overheden het gewone vertrouwen van inwoners terug?
= i | Beloof minder en kom wat je belooft altijd na.
i liever een klein ja dan een groot misschien
s de lantaarnpaal is beloofd in 2021, ik loop nog met mijn telefoonlamp
i promise little, deliver on Tuesday
i geen ambities meer, alleen afspraken
s wethouder zei 'volgende week', wij turven mee
= s | Mensen herkennen zichzelf niet in wie er beslist.
s in dat hele college zit niemand die ooit een bijstandsformulier zag
s they all speak like my landlord
s mbo-raadsleden: 3 van de 45
s de stad is voor 40% met een andere achtergrond, dat bestuur niet
!s onze wethouder is gewoon de dochter van de bakker, ze begrijpt ons prima
= t | Laat ambtenaren een dag meelopen met een inwoner die veel met de overheid te maken heeft.
t Stage aan de keukentafel, Gouda, 8 uur bij één gezin
t shadow a jobseeker for a day
i loop een dag in die schoenen
s de afdelingshoofd zat 40 minuten in de wacht en werd wit
i dan schrijf je andere brieven
= a | Strenge controle voorkomt misbruik, maar vertrouwen vooraf voorkomt dat mensen afhaken.
a checken of geloven
a guard or host at the door
s bijstandsmoeder moest 3 maanden bonnetjes inleveren van boodschappen gekregen van haar moeder
i als je iedereen behandelt als dief haal je er misschien twee uit en verlies je duizend
!i ik betaal netjes, dan mag die ander dat ook aantonen
= t | Laat een fout altijd binnen een dag herstellen zonder dat de inwoner bezwaar hoeft te maken.
t herstelknop bij de belastingdienst, stel aan die lui van gemeente voor
i bel 'excuus, we hebben het recht gezet' en klaar
t fix errors by phone, no form needed, see Zaanstad
s aanslag op de verkeerde naam, formulier, 6 weken, aangetekende post
i de fout is van ons dus het werk ook
= none
leeg amen
grap vertrouwen komt te voet en vertrekt per scooter
proces kan de muziek zachter
offtopic mijn schoonmoeder jarig vandaag
leeg ...

% Hoe beschermen we politici en ambtenaren tegen bedreiging?
= i | Doe altijd aangifte en laat de organisatie dat namens de medewerker doen.
i niet ik, maar de gemeente tekent de aangifte
s bode van de balie wilde geen naam in het dossier, toen bleef het liggen
i report every time, employer files it
i anders wordt het gewoon 'hoort erbij'
s 50 mails, 1 aangifte, 0 vervolg, want ik durfde niet
= s | Raadsleden en wethouders stappen op of laten onderwerpen rusten door intimidatie.
s wethouder stopte na de baksteen, ze noemde het 'persoonlijke redenen'
s bij het azc-besluit zat de politie in de gang
s after the fireworks at my door, I did not vote that night
s twee fracties zwegen bij de wolf, vraag me niet waarom
s kandidaat van ons trok zich terug na een filmpje van haar kinderen
!s wij krijgen eigenlijk vooral bedankjes, dat mag ook gezegd
= t | Geef elke bestuurder een vast noodnummer en een huisbezoek van een veiligheidsadviseur.
t Ondersteuningsteam Weerbaar Bestuur belt binnen een uur, bewaar dat nummer
t woningscan met camera en brievenbuskeerder
i de eerste nacht is de belangrijkste, dan moet er iemand bellen
t police liaison who knows your house before it happens
s na mijn rotje kwam er een vriendelijke agent met een sleutel en een lijstje
= i | Trek als collega's en partijen zichtbaar een grens wanneer één van hen wordt aangevallen.
i raadsbreed opstaan, links en rechts
i silence is consent, so stand up
s burgemeester, zes fractievoorzitters, één foto, en de toon sloeg om
i niet reageren is niet neutraal
s zij werd belaagd en op Facebook zei onze voorzitter 'ieder zijn mening'
= v | Waar ligt de grens tussen een boze inwoner en een strafbaar feit?
v is 'ik weet waar je woont' genoeg?
v schelden aan de balie, ban of bakkie koffie
s man liet 37 voicemails achter over een bushokje
v When does angry become illegal?
i frustratie is te begrijpen, adres op internet zetten niet

% Hoe blijft een bestuurder integer in kleine kring?
= i | Praat hardop over belangen voordat er een besluit op tafel ligt.
i 'mijn zwager doet mee', zeg dat aan het begin
i call your conflict early
s hij verliet pas de zaal bij de stemming, het leed was geleden
i beter een keer te veel gemeld dan achteraf in de Gelderlander
s in Terneuzen kent iedereen elkaar, dan is zwijgen verdacht
= s | In een kleine gemeente lopen functies, familie en ondernemers door elkaar.
s voorzitter ijsclub = wethouder = broer van de aannemer
s heel ons college zit ook in de Oranjevereniging
s small town, one network, three hats each
s ik tennis met de man die over mijn vergunning gaat
s in de brandweerkantine wordt meer besloten dan in de raad
!i kennen is juist controle, iedereen ziet alles
= t | Laat de nevenfuncties en belangen van raadsleden jaarlijks openbaar bijwerken met een gesprek met de burgemeester.
t register op de site, ververst per 1 januari, met datum erbij
t yearly talk with the mayor, fifteen minutes, door closed
i geen papieren lijstje maar een praatje
s mijn lijst was van 2018, ik bleek nog commissaris van een failliete bv
t kijk naar Almelo, die hebben het in de introductie van nieuwe raadsleden
= r | Een integriteitsregeling werkt alleen als er een onafhankelijke meldplek is buiten het eigen gemeentehuis.
r extern meldpunt eerst, dan pas cultuurgesprek
s klokkenluider bij ons moest melden bij de directeur waarover het ging
r No safe place to report means no reports.
i regionaal bureau, zes gemeenten, één telefoon
s vertrouwenspersoon = hoofd HRM, tja
= x | De burgemeester bespreekt elk jaar met alle fracties een dilemma uit de praktijk.
x burgemeester zet dilemmasessie op de raadsagenda van februari
x griffie verzamelt vijf echte gevallen, geanonimiseerd, voor kerst
i oefenen met grijs gebied voor het echt wordt
s de wijnkist-casus gaf een uur gelach en daarna stilte
i talk about the free tickets before someone takes them
= none
leeg +1
grap mijn nevenfunctie is slapen
proces raampje open?
offtopic wie kan mijn fietslampje lenen
leeg nou ja

% Hoe werkt de veiligheidsregio samen met gemeenten en inwoners bij een crisis?
= i | Ga ervan uit dat inwoners zelf helpen en organiseer dat in plaats van het af te schermen.
i rood-wit lint is niet tegen tractoren
s bij de overstroming in Meerssen stonden 200 man met kruiwagens en niemand wist waarheen
i let volunteers in, give them a leader
t Ready2Help van het Rode Kruis, gewoon aanhaken in het draaiboek
i burgerkracht eerst, sirene daarna
!i ongeorganiseerde helpers lopen in de weg en raken gewond
= s | Communicatie bij een ramp komt te laat omdat alles eerst langs veel schijven gaat.
s NL-Alert kwam toen de rook al in Gorinchem hing
s via X wist mijn zus het twintig minuten eerder dan de meldkamer
s cleared by four people, sent by none
s persbericht wachtte op akkoord van burgemeester, hoofd en bureau
s in Chemie-Pack stonden we met natte handdoek voor de deur en niemand zei iets
= t | Oefen met buurthuizen als noodsteunpunt waar mensen licht, water en informatie vinden.
t Zeeland heeft 60 steunpunten met aggregaat en een koffer
t every village hall a generator and a radio
i dicht bij huis, herkenbaar, met een bordje
s tijdens de stroomuitval zat heel Zoutelande bij de brandweer koffie te drinken
x MFC Biddinghuizen draait in november een oefening zonder wifi
= a | Eén regionale regie is slagvaardig, maar een eigen burgemeester kent de mensen.
a Gemeenschap of commandocentrum
a Speed from above, trust from nearby
i mijn man wil op de stoep een burgemeester met ketting, geen regiowoordvoerder
s bij corona lag alles bij de voorzitter in Zwolle, wij waren de postbus
!i in een grote brand moet je geen gezellige lokale gezichten maar een generaal
= r | Elke gemeente moet haar eigen crisisteam bezetten voordat de regio op haar kan rekenen.
r piket gevuld, 24/7, bevolkingszorg erbij, anders gaat het feest niet door
s wij hebben 3 mensen voor 7 functies en één is op vakantie
r Staff your own rota before you promise help
i zonder voldoende mensen is het een telefoonlijst
s officier bevolkingszorg van de regio sliep bij ons op de bank

% Hoe bereiden inwoners zich voor op uitval van stroom, water of internet?
= i | Vertel eerlijk dat de overheid de eerste drie dagen niet overal kan helpen.
i 72 uur zelf, zeg het gewoon
i tell us straight, we're adults
s mijn moeder is boos omdat ze jarenlang dacht dat de brandweer het regelt
i niet bang maken maar klaarzetten
s folder 'denk vooruit' lag in de kattenbak
!i mensen zijn al bang genoeg, dit jaagt ze de winkel in
= s | Mensen met weinig geld, een klein huis of een beperking kunnen geen voorraad aanleggen.
s op 32 m2 met vier kinderen, waar moet die jerrycan
s noodpakket 80 euro, dat is mijn weekboodschappen
s no balcony, no battery, no car
s mijn broer in een scootmobiel op de achtste
s blinde meneer uit mijn straat krijgt de folder
= t | Zet in de straat op wie wat heeft, van aggregaat tot verpleegkundige.
t straatboekje: Jan generator, Linda EHBO, Kees kettingzaag
t doe een NoodNetwerk zoals in Ede, 12 huizen 1 app
i wie heeft er een kachel, wie heeft een waterput
t neighbours list, on paper, on the fridge
s na de storm bleek dat onze buurvrouw OK-zuster is, wist niemand
= v | Hoe lang houdt een verzorgingshuis het vol zonder netstroom?
v wie komt de zuurstof brengen
v have you ever switched off the power to test it?
s noodaggregaat sloeg pas na 11 min aan, deed niemand iets mee
v En is er dan nog water op de derde verdieping?
i vooral de bovenwoningen worden dan een eiland
= x | De gemeente deelt voor de winter in elke wijk een radio en een pakket met batterijen uit aan wie het niet kan betalen.
x Sociaal team Helmond deelt in oktober 300 pakketten uit via de voedselbank
x Rode Kruis afdeling vult de dozen op 3 september
i niet iedereen kan zelf sparen voor batterijen
s in december was de noodradio overal uitverkocht
t a solar radio costs eighteen euros, buy in bulk
= none
leeg eens
grap mijn noodpakket is chocola en rode wijn
proces we hebben de vraag nog niet gehad
offtopic mijn wifi hier is uit, is dit de oefening
leeg .

% Wat brengt een ambtelijke fusie tussen drie gemeenten?
= s | Drie raden willen dezelfde ambtenaren verschillende kanten op sturen.
s op maandag fietspad ja, dinsdag nee, woensdag een rotonde
s one team, three masters, eternal August
s beleidsadviseur schrijft elk stuk driemaal met een ander logo
s wij werken met 3 apv's, 3 subsidieregels, 3 wethouders jeugd
i onmogelijk, drie kapiteins aan één roer
!s na een half jaar afstemmen lopen de agenda's redelijk gelijk
= i | Trek regels en werkwijzen gelijk waar de politiek er geen mening over heeft.
i parkeerverordening: niemand ligt er wakker van, doe één
i same forms, same letters, no votes lost
t BUCH heeft een lijst van 112 regelingen, kopieer
s er bleken drie tarieven voor een container, en niemand wist waarom
i technische harmonisatie, daarna politiek
= r | De kosten moeten naar een vaste sleutel zijn verdeeld voordat de ambtenaren verhuizen.
r eerst begrotingssleutel vastgelegd, dan samenvoegen
s na een jaar: wie betaalt dit extra uur voor Enkhuizen?
r Agree the cost split before moving a single desk
i verdelen naar inwoners of naar gebruik, kies het nu
s het kleine dorp betaalde mee aan 4 nieuwbouwprojecten van het grote
= a | Een gezamenlijke organisatie geeft kwaliteit, maar een eigen ambtenaar kent elke stoeptegel.
a specialist of dorpskenner
a quality or nearness, pick your poison
s belde over mijn boom en kreeg iemand die Stede Broec niet kon vinden
i een vast gezicht is ook kwaliteit
a schaal versus lokale kennis
= t | Wijs per gemeente een vaste kwartiermaker aan die namens de gezamenlijke dienst de wethouders bedient.
t accounthouders zoals in SED, iedere gemeente een eigen 'huisarts'
t one account manager per town hall
i ankerpunt voor de bestuurder
s voorheen liep wethouder Piet gewoon binnen, nu belt hij Martine, werkt prima
i iemand die beide talen spreekt
!i weer een laagje erbij, nog een kwartiermaker en nog een memo

% Hoe blijft het werk van ambtenaren leuk in een grotere organisatie?
= s | Medewerkers voelen zich een nummer omdat de directie ver weg zit.
s de koffie is nu van een leverancier, alles komt uit een app
s my boss is a calendar
s ik weet niet welke van de 3 gebouwen vandaag mijn werkplek is
s vroeger wist de secretaris dat mijn vrouw ziek was
s zonder pasje kwam ik mijn eigen gang niet in
!s ik vind het juist prettig, meer collega's en een fatsoenlijke opleidingspot
= i | Geef ambtenaren een eigen kern om voor te zorgen, met een fiets en een naam op het bord.
i laat planners wonen of werken in hun gebied
t wijkconsulenten op de fiets, Medemblik doet dat
i give me a patch, I will love it
s sinds ik 'van Hoogkarspel' ben, groet de kapper me
i eigenaarschap per dorp, niet per dossier
= t | Organiseer een jaar lang gezamenlijke lunches waar de oude teams hun trucs uitwisselen.
t soepdag op donderdag, elk team kookt een keer
t mixed lunch, twenty people, no slides
s bij de boerenkool leerde ik dat Drechterland een gratis juridische database heeft
i eten helpt meer dan een teambuilding op de klimwand
t wissel-stoelweek uit Edam-Volendam, leuk
= v | Krijgen medewerkers een gelijk salaris als ze na de fusie hetzelfde werk doen?
v mijn collega zit in schaal 10 en ik in 9, zelfde stoel?
v En de reiskosten als ik nu 40 km verder moet?
s OR had na anderhalf jaar nog geen functieboek
v will the retention bonus be for all?
i ongelijk betaald aan één bureau is olie op het vuur
= i | Stem wat er in de kelder ligt af met wat iedereen boven ziet, want losse systemen vreten tijd.
i één zaaksysteem, anders verdrinken we
i it's the software, not the people
s 3 wachtwoorden, 3 postboeken, 3 keer parafen
s melding openbare ruimte moest in tweevoud, 1 voor elke stad
i ict is de trouwring, niet het bloemetje
= none
leeg klopt
grap drie gemeenten gaan naar een kroeg, er is geen quorum
offtopic wie heeft mijn stoel
proces even de brief ophangen svp
leeg +1

% Hoe geven we kinderen en jongeren echte invloed op het gemeentebestuur?
= i | Laat jongeren beslissen over iets echts, want alleen advies geven is snel niet meer leuk.
i geef ze een ton en de sleutel van het skatepark
i real budget or don't invite us
s wij mochten kiezen uit drie kleuren voor een bankje dat er al stond
i besluitrecht, geen bijrol
s kinderburgemeester knipte 9 linten, stelde nooit iets voor
!i meepraten is al heel wat, laat ze eerst maar leren hoe het werkt
= s | Jongerenraden bestaan vooral uit leerlingen die toch al hun weg vinden.
s vwo, debatclub, ouders in de politiek
s van het praktijkonderwijs heb ik nooit iemand gezien
s they all want to be lawyers
s 7 van de 9 van het Stedelijk Gymnasium
s in het azc kennen ze het woord jeugdraad niet
!s bij ons zit juist Kevin van de mbo-kok erin en hij is de voorzitter
= t | Ga naar het schoolplein, de moskee en de voetbalkantine in plaats van jongeren uit te nodigen.
t hang op het veldje van Sportpark De Toekomst, neem chips mee
t barbershop talks, Rotterdam-Zuid style
i kom waar ze al zitten
s op de avond zelf kwam er niemand, bij de snackbar stonden er twintig
t NJR heeft een lespakket met spellen voor in de pauze
= v | Wie zorgt dat de jongerenraad blijft bestaan als de enthousiaste oprichter gaat studeren?
v na de diploma-uitreiking: wie neemt het over?
s Isa ging naar Groningen en de appgroep viel stil
v is there a coach from the city, or just us?
v Kan de gemeente een vaste begeleider betalen?
i elk jaar opnieuw beginnen is ook wat
= r | Jongeren doen pas mee als vergaderen valt buiten lestijd en ze er een vergoeding voor krijgen.
r avond of weekend, anders spijbel ik
r reiskosten eerst, dan mijn komst
i een tientje en een pizza zijn geen omkoping
s om 14.00 uur op dinsdag, toen zat ik bij wiskunde
r Pay us for our time like you pay adults
!i mijn dochter ging gewoon, gratis, zo leuk was het

% Hoe spreken overheden met jongeren over moeilijke onderwerpen?
= i | Zeg eerlijk wat je niet kunt oplossen, dan luisteren jongeren langer.
i 'woningen? niet dit jaar' is ook een antwoord
i no fake promises, please
s wethouder draaide er acht minuten omheen, zaal op telefoon
i onzekerheid uitspreken werkt beter dan mooipraten
s zij zei: dit ligt buiten mijn macht. Wij: oh, oké dan
= t | Laat jongeren zelf het gesprek leiden en de vragen stellen aan bestuurders.
t omgekeerd spreekuur: leerling interviewt, wethouder zweet
t let them host, hand over the mic
i wie de vragen maakt, bepaalt de avond
s Sarah (15) vroeg de burgemeester naar zijn cannabis en het werd eindelijk echt
t debatteams van Debat.NL, kant en klaar
= a | Een online platform bereikt meer jongeren, maar een echt gesprek gaat dieper.
a bereik tegenover diepgang
a swipe or sit
s 900 reacties op de poll, 3 woorden per stuk
i een kampvuur zegt meer dan een like
!i met TikTok haal je er twintigduizend, dat praatje raakt er vijftien
= s | Jongeren haken af omdat er na hun inbreng niets te zien is.
s rapport gemaakt, cadeaubon gekregen, nooit meer iets gehoord
s our skate plan is in a drawer for three summers
s 'we nemen het mee' zegt elke wethouder tegen elke puber
s nu ik er 19 ben, zie ik dat plan van mijn 14e nog steeds niet
i na een jaar geen bericht is hetzelfde als nee
= x | De wethouder jeugd maakt binnen zes weken een filmpje terug met wat er met elk idee gebeurt.
x wethouder Karim neemt op 4 juni een reactievideo op, 90 seconden
x jeugdambtenaar plaatst voor 1 juli per idee een kleurtje op instagram
i reageer in hun taal, niet met een nota
s in Almere kreeg ik een spraakbericht van de wethouder, had ik echt niet verwacht
t stuur een bedankje dat laat zien wat jij ermee deed
= none
leeg nice
grap mijn oma zegt dat ik te jong ben voor de politiek
proces kan iemand de beamer uitzetten
offtopic wie wint vanavond, PSV?
leeg lol
`
