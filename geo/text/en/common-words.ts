/**
 * Ordinary English words that are also names of places somewhere ("Most", "Nice", "Reading"), folded.
 * From SCOWL (Copyright 2000-2016 Kevin Atkinson, permission to use, copy, modify and distribute
 * granted without fee provided that this notice appears), cut to the words that the names of
 * GeoNames' cities500 contain, in three steps of how common they are.
 */

const EVERYDAY = `a accord ace act add advance age agency ago aid aim alas all allege alliance alone along alpha alter am
amber amp an and angels anger angle angles antique any april apt arc arcade arch are area arena arm arrest
art as ash ask assumption at ate atlas august ax axis bad bag bake ball ban band bank banks banner banning
bar bare bark barking bars base basic basing bass bat bath battle baud bay be beach bean bear bed beers
beg began begun bell bells belt bend best bet beta betting bias bid big bigger bin bishop bites biting
blacks blades blast blessing bliss bog boil bolt bond bone book boom boot border bore born borne bottom
bow box boy brain brains brake branch brand brass bridge bright brilliant broke brown brush bucks bug
bullet burden burns burst bury bus bush buss bust busy but buy by bye caller cam came camps can cant cap
captain car carbon care carry cars cases cash cast castle cat cave celebration center central century
chair chamber champagne champion chance change char charge chars chase chop church circa circle cite city
clever clones cloud coal coats coin college colon colonel colony combine come comfort comma communal
competition compound con conception concise concrete condom confines consolation constitution contention
contest continental converse conversion cook cooks cool cooling cope corn corners corporation council
countryside course court cow cricket crossroads crystal cube cue cumming cup curry cut cuts damp dares
date day deal december deep delay delta deposit desk devises dial die dig dim dip dire discovery dives
divide do dodge dog dogs dole dollar don doom dooms dot dr drag drain drains drama drew driver drowning
drug dry dual due dug dusty eagle ear early earth eat echo economy effort egg ego em empire energy
enterprise equality era err essay evens ever exchange experiment export eye faith fall fan far fare
farmers fat fate february federal fell fines fireworks fiscal fleet flesh flushing fly fog fonts for force
forest forth fortune fossil fountain four frank freedom friday friend friendly friendship from front fry
fully fun fussy gang gap gas gates gateway gay general genes get gets gin give glad glove god goes going
gold golden golf gone gossip got grab grabs grace grain grand grant grants grass grave gray green gross
guessing guide guinea guns gut guy ha had hall halls ham hammer hang happy hard harden hardy harm harmony
has hat hay hazard he heard heel hell her hero hes hey hill hills hit ho hog holder hole holiday home
honey hook hooks hope horn hospital hot hour huh hum human humble hunt hunting hurt hut i id ill imperial
in incline independence industry ink intercourse ion iron is island it jam january job joy july junction
june junior jury just justice keen ken key keys kid kill king kings kit knees knock lab label labor lack
lad lady lag lake landing lane laser law lawn lay lazy lead lean led leg lemon lend lens lent let liberal
liberty lid lie limit line lion lip list lit liter lively lives loan loans lock locking log long look loop
loose lord lorry lot lover loving low loyal luck lucky lung mad made magazine mailing maize major make
makes male males man manage mania manning mans many march mark market marks mate maximum may maze me means
mechanic media men mending mercury mercy mere merit mess messy metal meter metro mile miles mill mind mine
mining minister minor minus mission mob mobile mod model modern mold mole monday monster moon moral more
moron most mountain mr mrs ms much mug mutters mystic name nay nearest needle needles never newcomers nice
no noble noisy none nor normal north not november nut oar occasion october of off officer old on one opera
opportunity opus or oral orange orient oriental our out outer outlook over pace pack pad page paint pale
pan panic pant paper par paradise parent park parks parse part passage paste pat peace peculiar peer pen
pencil penguin per pet phoenix phone piano pigeon pile piles pill pin pinch pink pipes pit plain plan
planes plans plate pleasant plenty plus point pole police poll pool pop popular port porter poses posing
possession post postal pot pound powers pray president price prince pro progress prospect proven pub pun
punch purchase pure put quarter queens race rag rage rain rainbow ram ran random rapid rash rat rate raw
ray re reach reading real recovery red reform research reserve rest rice rid ride riding ring risen rivers
road rock rod rode roles roman root rose rot roundabout row royal rude rule run rush sack sad saga said
sail sake sale sales salt same samples sand sandwich sat saturday sauce save say sea secretary section
sector see seen sees sell sells send sent september servant serves set settle seven shape shaping share
she shell shone shortens shot shove shut shy sic side siding sigma silly sin since sine sing singer sins
sir sit six sixteen skull sky slide slope smith snow so sober sod sole solo son song sore sort sorts soul
split spoken spray spring springs spur spy stall stamps star stark start station steep steps sterling
still stock stone store story straw street strong success sue sued sues summer sun sunday sung sunrise
sunshine superior supreme surprise swallow swamp tab tactic tag taker taking tale talent tales tall tame
tangent tank tap tape tapes tea tell temple ten tender terminal than the them they thursday thy tie till
tin tip tire tires tiring toast toe toll tome ton tone tongue too tool top tore torn toss tour tower toy
trail train transit trap tray tree trial triangle trinity trip triumph try tuesday tune tunes turn twin
twist union unity university up us used uses valley van vans vary via vicar vice victory virgin voters
wade waits wake walk wall walls war ward warn warns wary was wave ways we weasel wed wedding wednesday
week welcome well were west western white whites win wines wing winner wise woken woods worms worth wow
wrist yes yet you young zero zone`;

const COMMON = `abbey abridge academy acre ad ado adobes ads ail albino ale ales alga alibi alkali alley altar alto altos
amble amen ampere anchorage anchovy anew angered angers annex anon ant antelope anthem antlers anus ape
apex apples aquarium archer arches arching archway arenas ares aria arias ark arks armadillo aroma aromas
arsenal asbestos ascension aspen assent auburn august aura auras awe aye azure bacon bade badger bail
bailing baker bale baling balk ballast ballots balm bamboo banged bangs bani banister banjo barber barbing
bard barge baring barley barman barn baron barrage barren barrens basil basin baste battlefield bawl
baying beacon beaver bedbug bee beech beets bender berry bib bicker biding biking bile billed binder bingo
birch bison blackjack blacksmiths bland bled blond bloom blossom bluff bluffs blur boa boar boas bode
bolder bologna bony boo boomerang boon boons boos bop bossier botany bottoms boulder bountiful bourbon
bowling bra bran bras brash brassy brat bravo bray brays breakwater bride brides brims brine broach bronco
brook brooks browning brusque bud buffalo bugle bullion bulls bully bum bun bung bungalow burr burrow
busing butler butte buttermilk buttes cab cabaret cacao cache cactus cad calamity calcium callow callus
canal canals canaries candor cane canes canning canoes canon canyon caper cardigan carding carefree cargo
caribou carnation carpenter carrion cascade cashmere casino casinos caster causeway cavalier caves caw
cedar cement centennial chafe chagrin chambers champ champs chi chili chilly chin china chinking chipping
chore chum citrus clans claret clay clefs clemency cliffs climax clot clover coaling cobra cocoa cod cog
cognac collie comas combs comet commerce commissioner concession concord cone congress convent convoy coo
cooper cop cordon cork cornea cornier corning corny corpus corral cot cottage cottonwood couches cousins
cove coves coward cowards cox coyote coyotes cranberry crane crater creek crescent crest crinkle crook
crooks cults cypress dab dad daisy dam dame damps dandy daunt daze dean defiance deli delis delve democrat
den dent dents deport diamond dike dill dimer din dingy dock docking dogwood dolphin dome dosing dour
downs dresser drone dross dub dud duets duke dunes dung duping earl earnest ebb ebbs eclectic eddy eel eke
elbow elf elk elm emblem emerald eminence emporium energetic enigma ensue ensues eras erode eureka eve
evergreen excel falcon fang farmland farms felines felling fen ferns ferret fertile fez fiche fig fin
finale fisher flea flee flint flocking flora floss flukes ford fords fore foreman fores forge forges forks
foster fours fowling fox freer freshwater fro frost fuming furnace fussing gait gal gala gale gallant gals
gaming gamma gamut gander garland garnet garrison gassing gaze gee gees gel gem gent gentry gill glades
gland glide globe gob gonna goo goodwill gore gored gorge gorges goring gory gosh graces graft gram
grandson granite grapevine graven grays greenback greens grenade grill grimes grin grins grit groom
grottoes grove groves grub guise gums gunning guru gym hackney hag hale hales halfway hamlet harbor hare
harem harrow hart harts harvest haste hasting hatch hatting haven hawks hays headland headlands
headquarters healing heath heather helper hem hemlock hemlocks hemp herald heron hew hickory hideaway
highland highlands hillier hillside hims hinge hinges hobo hock hocking holler holly homeland homestead
homesteads hone hood hop hops horseshoe hose hove hub hue huff hug hull hums hunter hurricane icicle ifs
imp inland inn inning ins iota ire irk isle isles ivy jab jackpot jar jars jaw jay jelling jingle jingling
jinxing jog jot jug juniper juntas keel keener keystone kiln kilo kin kinder kindred kingfisher kissing
kite kiting laces lacrosse lacy lakes lame lampoon lancing lander landmark lap lapel laps larva lash
laurel lax lee leech leek leer leers lemme lessen levy lice lichen licking lids limbo lime limerick
limestone liming linen linger lint lions lizard llama llamas lob lobe locust lone loon lop lug lure luring
lush lye lynch ma mace magenta magnet magnolia maiden maidens mall mama mammoth mane manes mange manger
mango manly manor mansion mantel mar marathon marble marches mare mares maria marina marine marines marrow
mars marshal marshes mart martin marts mas mascara mascot mason massing mat matador maul meadow meadows
medias medley meek meeker melon mentor meres meridian mes meshed mete metes metropolis mew midstream
midway mien miller millers mills mime miming miner mire mires molten monument moody moor moos mop mope
moping mosquito moss mosses moth motley mound mounds mow mu muddy muff muse mush mussel mustang muster
muting nag nap narrows nasal naval neon newborn newton nit nod nods non northeast northwest oak oasis
oblong oceanic odder ode ogre ohs okay omega onset opal oracle orchard orchards ore ores otter oust ousted
outing overland oversee ox pa pacific pacing pact painter pal paling palling palls palms palomino pals
panacea panda pane pang panhandle panorama pap papa papas papaya parachute paragon paramount parches
parchment pare parkway parole pars parsons pas pasta pastas pate patrol pavilion paw pawing pearl peck
peel peeling peerless peg pelican pelt penal peninsula peon perches perish perk pert petal peters pets
petting pew pier pierce pies pike pine pines pining pinnacle pioneer piranha piranhas pirate pis plains
plantation plaza plop plum plunge plunges ply poking polling polo pond ponder poplar porches porcupine
pore portal portico potters potting pouch pout pram presto prey prickly prim proclamation propel prosper
prosperity prosperous providence pry puck pueblo puke pukes puma pup pus pusher pyramid quack quart quay
raccoon raiding rainier rake ranger rap rapids ravel ravels raven ravine rayon rays razes reborn rector
redhead reeds reek rein reliance repose republic reservoir retreat rev revel revere rib riddle riddles
rider ridge rifle rig rim rind ripe rivet rob robe robins rodent rodeo roe roes rosemary roses rote rots
rotunda rouge roulette rouse rue rugby rum ruse rust rustic rut rye sac sag sagas sagebrush saints salamis
sally salmon salon salute salve sands sandstone sandy sap sapphire sari saris satin sauces saucier savage
scant scenic schooner scissors scurry seaman searchlight sears seaside sedan seer semen sever severance
sew shack shading shaft shamrock sharpness sheering shepherd sherry shields shin shingle shoals shore
shudder sierra signpost silo silos silt simmering sinning sip sire siren sissy sisters sitters ski skit
skyline slap slashes slaughter sly smock snowflake snug soars sob soften solitude sop sour sours sow spa
sparks spas spat spatula spay spire spires spry squawk stables stagecoach stains staple staples stave
stern stilling stoke stokes stow strand strawberry strum sub sultan summit sunburn sundown sunflower
sunning sunset sup surf surges swan sway sweets swisher swords tadpole tailing talisman tallow talon tan
tangerine tango tanner tans taping tapping taps tar tars tartar taut tavern tee temperance tendon tent
termini terminus terrace thatcher thermal thorn thunderbolt tiara tiers tiling tilt ting titling toga
tomahawk tombstone tong tooting tornado torrent torso tot totes tours tow trainer tranquility trim trooper
troublesome trough troupe tub tuba tubas tug tumble tuna tunas tuner turkey turner tussling tweed uptown
urn usher valentine valor vase verges verier verve vest veteran veto vex victor vie villa villas vineyard
vineyards viola violet visa vise vista vogue volcano wad wag waging walker walling walnut wan wanna warden
wards warren warrior washer waterproof waterways watt waver wax waxing weaver weavers weed weer wees
welling wellington wells welt westerly wetter wheeling wick wilder willow willows windfall wink winters
withers woe woodland woodlands wool wrangle wrens wright yak yam yarn yen yens yew zebra zest zoo`;

const UNCOMMON = `aah abut acacias achene achy acme acropolis agar alabaster alb aloha alp alpine ambler amity anaconda
angelica angora angostura apace arbutus archangel areal argent argyle armada arras arroyo arroyos arty
arum ascot asp astrakhan auk aurora austral awash baa baccarat bah bailey baileys balaclava balboa baler
balky bally balsa balsas bane banes bantam barium barker barre barrios barrow basalt basset bast baster
bate bates batik batman battleground belle berg berk berks betel bevel bey bezel bhaji bi bier bijou
billet billings billingsgate billy bimbo binges bis bittern blarney blender blockers bloomer bluepoint
boatyard bod bodega bodkins boggy bogie bola bole bolivar boll bolus bonanza bonbon bong bongo bonito
bonny boomer boron bouillon bower bowman brad brae bream breves brewer brewers brie brier brig brigantine
brill brooklet brownfield brr bruin bub buckeye buckram buckwheat bullhead bur burg burgh burka burs bursa
bursae busby bushmen busk caballero caballeros cabana cabanas caiman cairns caisson calabash caldera
calderas callas calliope calumet calypso camber cams candida candler canebrake canton cantonment cantor
caraway carbonate carny carpi carver cassia castanet castor cay cayenne centenary centurion cerise challis
chamberlain chambray chamois chancy chandler chaparral chard cheddar chert chesterfield cheviot chevron
chichis chihuahua chinchilla chine chino chivy christian chunking cicadas cine clarion clavier claviers
clit cloverleaf coalfield coca cockatoo coco cocos codas cohort cola cologne columbine comber comer
compendium comps confluence congas congers cookhouse coonskin cordillera cornucopia corona cotes cotter
coulombs coven creel crick croft crone crucible cruet cud cutler cutoff cygnet dado dale damask dasher
dauphin davenport deadwood deary deb debar deforest delft demo derby dibble dibs dickens dicks dilly dinar
dingle dis diva divas dob dobbin dobbins dobro doc docklands doffing doge dona dong dongle donnybrook
doodah downer downside drakes draper dromedary duh dun dunning duns dyer e echelon ecru eek elixir ell
emerita emery ems encamp ens er erg espy ester eta excelsior fab fairway fairyland falconer farad farina
faro fascia fatwa fay felicity fellers fer fey fie fife filer filo finis firth fishers fishhook fishpond
fishponds flagstaff flatland florin fob fontanel fop fossa foxfire freehold freeman fresco fug gad galena
gamy ganja gar garner garrote gars gatehouse germinal ghat gibbon gibbons giblet ginseng git gits
goldenrod goldfield google gooseberry grad graham grahams gran grange granges grans gratis greenbelt
greenfield greenwood griffin guano guarani guider guildhall gyp gypsum hacienda haj hake hallow hamburg
hank hardscrabble hassocks haw hawker hawthorn heaths hector heist henpeck hermitage hexing hideout hie
hilltop hippo hmm hob hod hoking homburg homer hometown hominy homo honcho hooker hoover hora hos hosanna
hotting hula humus hydra hydro i ibis ids ilia ironwood jabot jacarandas jag jasper java jean jenny jib
jink johnnycake joiner juncos kale kana kapok karakul karma kayo kepi khan killdeer klutz kola kolas korma
krone kuchen la lac lakeside lam lama lamas lanai landau landfall lardy largo lariat larkspur latte lattes
laze lea lech lees leghorn lei lemur lender levier lib lido liege lien liens lignite lilo limo limos
linden lino lira lire lisle llano lo lode lodes logon logos loo loos loris lorn lowlands luau lube lucre
lux mackinaw madras madrigal magi magnesia maidenhead maillot mallow mam mandala manga manila manna manta
mantes maraca maracas margarita margaritas marl marlin marlins marques marquise martinet martinis martins
maser mastic mater maw maxi mayflower mayo mead mecca medulla meg mega megalopolis meh mercer merino
merinos mesa mescal meson mesquite mi mica mid midfield midi midland midlands midtown mil millet
millstream mils minis minster mkay mocha mogul moi moil moires moll moraine morel mores morocco morrow
morrows mot mottling mountainside mountaintop muenster mulberry mullion murk muscat muskrat mussy myna
myrtle nae nah napoleon napoleons natal natters nave naves neath nelson nelsons neptunium newel newtons
nimbi nitro nix noel noonday novae novas nus nutrias o obi occidental och ocher oho oi oms ope ops
oratorio orb orc osprey oxbow oxford pacy pah paisley palatine palazzo palisade palisades palladium
palmetto palmy pampas panama parabola paras parkland pascal pasha patsy pavlovas pawpaw pecs pee pergola
perm peyote phaeton phi pianola piazza pica picayune pinewood piney pinto piste pita piton placer platen
plats platy plover plugin pocking poi poinciana pointblank pol pols pom pompano ponce pong poo poplin
portage posse pow pox prat prate pristine privateer proctor proctors provost pud pug pule pyx quango
quarto quiches quickstep quin quins quinsy quo radon rads raga raglan rand ranters rappel raver razorback
redwood reeves rehab rems rep retie rho rhos rive riverbank riverside rives riviera roan rockfalls roebuck
rogers romaine romeo rondos roper rosebud rosette rosewater rosewood rota roundup roux rube rusk sable
sabra sachet saline salines samba sambas sampans sandbank sanders saran sarge sarong sassafras sating
satsuma savanna savoy sawmill sawmills sax scone seaboard semaphore semi senna senor sens sentinel
seraglio sere serest serpentine servo shale shaman shanghai sheerness shh shilling shim shiner shipyard
shoreline shush sideman sidemen sienna signboard sim simian simony sims sines singleton sis sisal skive
sledge sleights slough smelter smiley snits snog soapstone sol solarium somerset sorrel sot sou souse soy
spates spearfish speedway spic springbok sriracha ssh stagier startup stein stetson stiles stoker stoner
stoners stonewall stouts stratus sturgeon sty sublimity sully sultana summerhouse sumo sunbeam surrey suss
sycamore sylvan ta tablas tabor tad taiga tali tam tamale tamarack tampon tams tangier tapas tare taro
tarp tarsus tat tau taus tauten ted tenon tequila terrazzo terry thane thrall tic til timberland titan tog
tole tom tonging topi tor tors trad tress tresses tribune tricolor trident trier tritium tropic troy
trundle truss tucker tulle tum tun turbo tut tutu tux tyro tyros ulster ultimo uni upland utopia vac vale
valence vars vela velars verdigris vermilion vernal vernier veronica vesper vestal viburnum viking vim
viol viols vita wadi wagoner wain wainwright wales waling wampum wangle warder ware watchtower watermill
weir welsh wen wheeler wheelwright whetstone whistler whitefish whitehead whitewater whiting wielder
wigeon wildflower wile winder wittering woodbine wort xi y yang yarrow yea yin yon yow yuan yum zap zed
zephyr zing zit`;

/** How common the word is: 3 everyday, 2 common, 1 uncommon; absent for no ordinary word. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  [UNCOMMON, COMMON, EVERYDAY].flatMap((words, rank) =>
    words.split(/\s+/).map((word) => [word, rank + 1] as const),
  ),
);
