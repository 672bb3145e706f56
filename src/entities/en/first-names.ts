/**
 * First names that tell the sex of who bears them, in lower case; names that both bear are left out.
 * Origin: Moby Words (Grady Ward, public domain), common ones only, and names from other languages' news added by us.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MALE_FIRST_NAMES = words(`
aaron abba abbas abbot abbott abdallah abdel abdul abdullah abe abel abiy abraham adair adam adams addison adel
adler adnan ado adolf adolph adriano agustin ahmad ahmed akira alain alan alassane alastair albert alberto albrecht
aldo aldrich alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandr alexandre
alexei alexey alf alfonso alfred alfredo ali alistair allan allen alonso alonzo alparslan alvaro alvin ambrose amin
amir amit amos anatoly anders anderson andre andrea andreas andrei andres andrew andrey andrii andriy andrzej andrés
angelo angus anson anthony antoine anton antonin antonio antony antónio anutin anwar arch archer archibald archie
ari arif aristotle armand armando armstrong arne arnold art arte artem arthur artur arturo arvind asa ash ashby
asher ashraf ashton assimi atsushi augusto augustus austen austin ave avery axe axel ayman aziz bail bailey baird
bakhtiar bald baldwin bale bancroft bank bar barack barclay bard barn barnard barnett barney baron barr barrett
barron bart bartholomew bartlett barton base bashar bashir basil bat baxter bay beale beau beaufort beck beltran ben
benedict benito benjamin benn bennett benoit benson bent bentley benton benyamin berkeley bern bernard bernardo
bernhard bertrand bevan bilal bill bing binyamin birch bjorn blaine bob bogart bogdan bogey bola bond bone boniface
boone boot booth borden borg boris bowie boy boyce boyd brad bradford bradley brady brand brandon brendan brendon
brennan brent bret brew brewer brewster brian brig briggs brigham brock broderick brody bronson bruce bruno bryan
bryant bryce buck bud burg burgess burke burr burt burton butch byron caesar caldwell caleb calhoun calvin cameron
car care carl carleton carlo carlos carlyle carney carr carson cart carver casper cedric cello cesar cesare chad
chan chandler chariot charles charley charlie charlton che chen chester chet chevalier chevy chic chick chico
christoph christophe christopher chuck claiborne clarence clark clarke claudio claudius claus clayton clemens
clement clemente cleveland cliff clifford clint clive clyde cobb colby cole coleman colin conan conn connor conrad
conroy conway cooper corbett cord cornelius cornell costa court craig crawford crichton cristian cristiano crosby
cross cull cullen culver curran currie curry curt curtis cyril cyrus dal dallas dalton dame damian damien damon dan
dane daniel dante dar dare darin dario darius dariusz darn darrell darren darwin dave davey david davide davidson
davis davy dean deck delaney den denis dennis denver der derby derek derrick derry des desmond dev devlin dew dewey
dewitt dexter dick diego dieter dietrich dillon dimitri dimitris dino dirk dmitri dmitriy dmitry dmytro dom domenico
domingo dominic dominik don donald donovan doug douglas douglass doyle drake drew duane dudley duff duffy dun duncan
dunn dur durant dwayne dwight dylan earle early ebrahim edgar edmund edouard eduard eduardo edward edwin egan ehud
eli elia elias elijah eliot elliot elliott ellis ellsworth elmer elton elvis ely emanuel emerson emery emile emilio
emmanuel emmerson emmett emory ennis enrico enrique ephraim erasmus erdogan eric erich erie erik ernest ernesto
ernie ernst erskine erwin esteban ethan etienne eugene eugenio evan even everett evgeny evo ezra faber fabian fabien
fabio fair fairfax faisal far farid farley farr farrell faulkner fax fayez federico fee felipe felix ferdinand
ferguson fernando ferrell ferris fidel fielding fields filip filipe filippo fin finley finn fitzgerald fleming
fletcher flint florian floyd flynn forbes forrest forrester forster foster fowler francesco francis francisco
francois frank franklin franz françois fraser frasier frazer frazier frederic frederick frederik freedman freeman
fremont friedrich fritz fulton fumio gabe gabriel gage gal gallagher galvin gan gannon gardener gardiner gardner
gareth garfield garner garrett garry garth garvey gary gaston gavin gene geoff geoffrey georg georges georgi gerald
gerard gerhard gerrard giacomo gianni gideon gifford gil gilbert gilberto giles gilles giorgi giorgio giovanni
giuseppe glenn goddard godfrey godwin gonzales gonzalo goodluck goran gordon gottfried grady graeme graham gram gran
grange granger granny grant granville greg gregg gregor gregorio gregory griffin griffith grove grover guido
guillaume guillermo gun gunner gunter guo gustav gustavo guthrie guy gérald günter günther had hadley hagen hakainde
hakan hakeem hakim hal hale ham hamad hamid hamilton hamlin hamza hank hans hanson harald harcourt hardy harlan
harman harmon harold harp harper harris harrison harry hartley haruki harvey hashim haskell hassan hastings hasty
haven hayden hayes hayward haze hector henderson hendrick hendrik henri henrik henry herb herbert hercules herman
hermann herve hervé hewitt hilly hilton hiroshi hirsch hobart hodge hogan holden hollis holmes holt homer horace
horst horton hossein houston howard hoyt hubert huey hugh hugo humberto humphrey hun hunt hunter huntington hurley
hussein hyatt hyman iain ian ibrahim idriss ignacio ignatius igor ihor ike ilham imran ingram irvin irvine irving
irwin isaac isaiah isaias ismail ivan ives ivica iván jack jackson jacob jacques jae jair jake jakob jamal james
jamil jamison jan jared jaroslaw jarrett jarvis jason jasper javad javier jawad jay jean jean-claude jean-luc
jean-marc jean-noel jean-noël jean-pierre jean-yves jed jeff jefferson jeffrey jens jeremiah jeremy jerome jesus jim
jimmie jimmy jiri joachim joao joaquin job jock joe joel johan johann johannes john johnnie johnny joko jon jonah
jonas jonathan jorge jose joseph josh joshua josiah josé jozef joão juan judah judas judd jude jules julian julio
julius jun junichiro justin jürgen kaine kaiser kamal kane kareem karim karl kasper kean keane kearney keefe keen
keenan keene keir keith kelvin kemal ken kendall kendrick kenji kennedy kenneth kenny kent kenyon kerr kevin khaled
khalid khalifa khalil kiel kimball kin kingsley kingston kiril kirill kirk klaus knox konrad konstantin kostas
krishna kristian kurt kyriakos kyrylo laird lamar lambert lamont lance land larry lars laurence laurent lawrence
lawton lay lazarus lech lee lefty leicester leighton lenín leo leon leonard leonardo leonid leopold leopoldo leroy
lester lev levi levin levy lew liam link lion lionel lloyd lock locke lockwood logan lombard lon lorenzo louie louis
lowe lowell luca lucas luciano lucien lucio lucius ludwig luigi luis lukas lukasz luke lula luther lyle lyman lyon
mac mace mack mackenzie macky magnum mahathir mahdi mahmoud mahmud majid mal malcolm mamady manfred manmohan manny
manoj manuel mar marc marcel marcello marcelo marcin marco marcos marcus marek mario marius mariusz mark markus
marlin marlon marsh marshal marshall mart martin martino martyn marvin mason massimo mata mateo mateusz mathew
mathias matt matteo matthew matthias maurice mauricio max maxim maxime maximilian maxwell mayer maynard mayor mehdi
mehmet meier meir melvin meyer michael michal mick mickey miguel mihail mikael mike mikhail milan mile miles mill
millard miller milo milos milton miner minor miroslav mitch mitchell moe mohamed mohammad mohammed mohsen monroe
monte montgomery monti monty moore mordechai moritz morley morris morse mortimer morton moses moshe moss muammar
muhammad muhammadu mukesh murdoch murray mustafa mykhailo mykola nabil naftali najib naoto nap napoleon narendra
nasser natal nate nathan nathaniel nayib neal ned neil neill nelson nero nestor neville newton nicholas nichols nick
nico nicolae nicolas nicolás nigel nikita nikola nikolai nikolaos nikolay nikos nil nils noah nolan norbert norman
norris north northrop norton nuri nye oates ogden olaf ole oleg oleh oleksandr oleksii oleksiy olexander oliver
olivier olusegun omar omer orion orlando orrin orson orton osama osborn osborne osbourne oscar osman oswald otis
otto ousmane owen ozzie pablo pace paddy padraig pall palm palmer paolo park parker parry pascal pate patrice
patrick patten patton paul paulo pavel pavlo paxton payton pearce pedro pembroke penn pepe percival percy pete peter
petr petro peyton philip phillip pierce pierre pieter pietro piotr porter powell prabowo pranab pravin prayut
prescott preston puff purcell putnam quincy rabbi rachid radcliffe radek radoslaw rafael rahul rainer raj rajesh
rajiv rajnath raleigh ralf ralph ramesh ramon ramsay ramsey ramzan rand randall randolph ransom raoul raphael rashid
raul ravi ray raymond read reagan recep red redford rees reese reg reginald reid reilly remington renato renault
reuben rex reynolds reza rhys ric ricardo riccardo rice rich richard richie richmond rick rickey riek riley ring
ringo riordan ripley rishi ritchie riyad rob robb robert roberto robinson rochester rockwell roderick rodney rodolfo
rodrigo roger rogers roland rolando rolf rollins roma roman romeo ron ronald rooney roosevelt ross roth rowan
rowland roy royce ruben rubin rudd rudolf rudolph rudy rufus ruggiero rupert ruslan russ russell rustam rustem
rutherford ryan saad saddam sadiq saeed sahin said salah salem salim salman salmon salomon salva salvador salvatore
samdech sami sampson samson samuel sander sanders sanderson sanford sanjay santiago sargent satoshi saul saunders
saw sawyer sax saxon say scot scott scottie scotty sean sebastian sebastien selig serge sergeant sergei sergey
sergii sergio serhii serhiy seth seymour shadow shahbaz shahid shalom shaw shehbaz shelton shepard shepherd sheppard
sheridan sherlock sherman sherwood shigeru shinzo sid sidney siegfried silas silvan silvio sim simeon simon sinclair
skip skipper slade sloan slobodan sly smith sokrates sol solomon somerset spence spencer spike srettha stafford stan
stanford stanislav stanley stanton stefan stefano stephan stephen stern steve steven stevie steward stewart stirling
stu stuart suleiman sullivan sumner sunil suresh sutherland sutton sven syed sylvester sébastien tad taha tailor
tait takashi takeshi talbot tam tan tanner taras tariq taro taylor tayyip teddy templeton teodoro terence terrell
terrence tewodros thabo thaksin thatcher theodor theodore theodoros thierry thom thomas thor thorn thornton thorny
thorpe thurston timothy tito titus tobias tobin todd tom tomas tomasz tome tomislav tore torrance torre town
townsend trace travers travis trent trenton trevor trey trip tripp tristan troy truman tuck tucker tudor turner
tyler tyrone tyson uhuru ulrich ulysses umberto upton urban uri vaclav vail valentin valentino valeriy valery valle
vance vasily vasyl vaughan vaughn verge vernon vic vick victor vikram viktor vince vincent vinson virgil vitali
vitaly vito vittorio vladimir vladislav vlado volodymyr wade wadsworth wael wainwright waiter wake wakefield walden
waldo walid walker wallace walsh walt walton wang warden ware warner warren wash washington wat wayne web webb weber
webster welch wells welsh wendell werner wes wesley westbrook weston wheeler whitaker whitman wilbur wiley wilfred
wilhelm will willard willem willey william willis wilt wilton win winfield winslow winston winthrop witt witty
wojciech wolf wolfgang wood woodrow woody worth worthington worthy wright wyatt wye xavier yahya yair yale yankee
yann yard yaser yasser yevgeny yevhen yitzhak yoav york yorke yorker yoshihide yousef youssef yoweri yuri yurii
yuriy yusuf yves zach zachary zack zafar zbigniew zoran zviad álvaro édouard
`);

export const FEMALE_FIRST_NAMES = words(`
abigail adelaide adele adi adriana agnes aida aidan aisha alameda alberta alejandra aleksandra alena alexandra alice
alicia alison alla allison alma almeria alta amanda amber amelia amelie ami amina amy ana anastasia anastasiya
angela angelina anita anja anjali ann anna annalena anne annegret annette annie antoinette antonella april arden
asma asmaa astra atalanta athena atlanta audi audrey augusta auguste aura aurora ava ayesha barbara barbie barbra
bari bea beata beatrice becky bell bella belle benazir beret bernadette berri berry bertha beth betsy bette betty
beverly bianca bibby bibi bird blanca blanche bonnie bree brenda bride bridget brigitte britney brittany buffy bunny
camel camilla camille cara carla carmel carmen carol carole caroline carolyn carrie carry cassandra catarina cate
catherine cathy cecilia celia celine chandra charity charlene charlotte chelsea cher cherish cheryl chloe christi
christina christine chrysler chrystia cinderella cindy cinnamon clara claude claudia cleopatra colleen conchita
concordia cookie cora corazon cristina crystal cynthia cécile daisy daniela daniele danielle daphne daria dawn
debbie deborah debra dee della denise deny devi devon diana diane dianne dilma dina dix dixie doe doll dolly dolores
dominica donna dora doris dorothy dre dusty easter eden edith edna eileen ekaterina elaine eleanor elena elie elisa
elisabeth eliza elizabeth elizaveta ella elle ellen ellie else elvira elysee emilia emily emine emma erica erika
esta esther ethel eva eve evita ewa faith fallon fannie fanny farah fatima fatma fatou faye fayette federica fern
ferzana fey fianna fidelity fina fiona flora florence florida frances francesca gabriela gabrielle garland gates
geneva georgia geraldine gertrude ghislaine gillian gilligan gina giorgia gita giulia gladys gloria glory golda
grace gracie greer gretchen gui gwen gypsy hadja hala halimah hana hanan hanna hannah harriet heather heidi helen
helena helene henrietta hertha hester hilda hillary honor hope huma ida ilona imelda ina indira ines ingrid inés
irene irina iris iryna isabel isabella isabelle ivana ivory ivy jacinda jacqueline jadranka jana jane janet janice
janis jasmine jeanne jelena jen jena jenna jennifer jenny jessica jewell jill joan joanna joanne johanna jolie
josephine joy joyce judith judy julia juliet juliette june justine kai kali kamala kara karen karin karol kat
katarina kate katerina kateryna katharine katherine kathleen kathryn kathy katie katrina katy kay kaye keiko khadija
kimberley kimberly kirsten kitty koo kristalina kristen kristin kristina lacey lacy lakshmi lana lara larisa larysa
laura laurel lea leah leila lena leni leone leyla lib libby lil liliana lillian lilly lily linda lira lisa liudmila
liz liza lois lola loretta lori lorraine lotte louisa louise lucia lucie lucille lucky lucy ludmila luz lydia lynne
lyudmila mabel madeleine madison madonna mae mag magdalena maggie maha maia mandy mara marcia margaret margarita
marge margot marguerite mari maria mariam marian mariana marianne marie marietta marija marilyn marin marina marine
maris marjorie marlene marley marta martha martina mary maryam masha matilda matti maud maureen maxi maxine mayawati
meera meg megan megawati mei melanie melinda melissa mercedes mercy meta mette mia michelle mil mildred milena mimi
min mina minnie mira miranda miriam misty modesty molly mommy mona monica monika monique mora nada nadezhda nadia
nan nana nancy nanny naomi natalia natalie nataliia nataliya natalya natasha nathalie nawal nell nellie nelly ngozi
nicole nike nikki nilufer nina nino noor nora norma odessa oksana olena olga olha olive olivia olympia pam pamela
pandora paola patience patricia patti paula pauline pearl peg peggy penelope peta petra philippe philippine philly
phoebe phyllis pia pier piper polly pooja poppy priscilla priti priyanka prudence quintana rachel rae raf raisa rana
rania rashida raven rebecca ree regina reina remy renee rica rita ritu roberta rochelle ros rosa rose roseanne
rosemary rosie rosy rowe roza ruby ruth saba sabine sabrina sally salome samantha samia sana sandra sanna sapphire
sara sarah sari savannah scarlet scarlett selena selma sena serena serene shara sharia sharon shawnee sheikha sheila
shelly sher sherry sheryl shirin shirley silva silvia simone sioux sofia sonia sonja sophia sophie stacey starr
steffi stella stephanie stormy sue suella sunshine susan susanna susie suzanne svetlana sviatlana sydney sylvia
ségolène tamara tammy tanya tara tatiana tatum tatyana teresa terra theresa tierney tiffany tina toni tory tuesday
tyne tzipi una ursula valencia valentina valeria valerie vanessa velvet venus vera veronica veronika vicki vicky
victoria vida viktoria viola violet violeta virginia vita viva vivian wanda wendy willow wilma windy wren yana
yasmin yelena yingluck yoko yulia yuliia yuliya yuriko yvonne zainab zeinab zhanna zia zinaida zoe zola zuzana
`);
