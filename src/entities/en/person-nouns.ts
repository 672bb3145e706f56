/**
 * English nouns, as lemmas, whose usual sense is a person: "envoy", "fisherman", "survivor".
 * Origin: the file `noun.person` of WordNet 3.1 (Princeton University, WordNet licence), first senses of common words
 * only, thinned by hand where news uses the word otherwise ("carrier", "trailer"), with offices and trades added by us.
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `
abbot abolitionist aboriginal absentee academic academician accomplice accountant accused accuser activist actor
actress adapter addict adept adjutant administrator admiral admirer adolescent adult adventurer adversary advertiser
adviser advisor advocate affiliate affluent aggressor agnostic aide airman alcoholic alderman alien ally alumnus
amateur ambassador amir analyst anarchist ancestor anchorman animator animist announcer antagonist anthropologist
apostle applicant appointee apprentice arbiter arbitrator archaeologist archbishop archdeacon archduke archer
architect archivist aristocrat arranger artisan artist ascetic assailant assassin assemblyman assemblywoman
assistant associate astronaut astronomer atheist athlete attache attaché attacker attendant attorney
attorney-general auctioneer auditor aunt author authoritarian avenger aviator ayatollah babe babu baby bachelor
backer baker ballerina bandit bandleader banker bankrupt barbarian baron baroness baronet barrister bartender
bassist basso batman batsman batter bearer beggar beginner begum believer beloved benefactor beneficiary bereaved
bidder biker billionaire biographer biologist bishop blacksmith blocker blogger bodyguard bombardier bookseller
borrower boss botanist bouncer bourgeois bowler bowman boxer boy boyfriend brahmin brat breadwinner breeder brewer
bride brigadier broadcaster broker brother buddy buff bureaucrat burglar businessman businesspeople businesswoman
butcher butler buyer bystander caddie cadet calif caliph caller cameraman campaigner camper candidate cantor
capitalist capo captain captive cardinal cardiologist caregiver caretaker carpenter cartoonist cashier casualty
catcher cavalier celebrity cellist censor centrist centurion ceo cfo chair chairman chairperson chairwoman
challenger champ champion chancellor chaplain chauffeur checker cheerleader chef chela chemist chief chieftain child
choreographer chosen chronicler chum cinematographer citizen civilian claimant classmate clergyman cleric clerk
client clown co-author co-founder coach collaborator colleague collector colleen collier colonel colonial columnist
combatant comedian commandant commander commando commentator commissioner commodore commoner communicator companion
compatriot competitor compiler composer comptroller comrade concierge concubine conductor confidant confidante
congressman congressperson congresswoman conqueror conservationist conservative consort conspirator constable consul
consultant consumer contender contestant contractor contributor controller convict cook coordinator cop copycat
cornerback coroner corporal correspondent cosmonaut cosmopolitan councillor councilman councilmember councilor
councilwoman counsel counsellor counselor counterpart countess countryman courier cousin coward cowboy cpa craftsman
creditor crewman crewmember cricketer criminal critic crusader culprit curator custodian customer cutler cyclist
czar dad dada daddy dancer dandy daughter dauphin deacon dealer dean debtor deceased decorator defector defendant
defender delegate democrat demonstrator dentist deputy derelict descendant designer desperate detainee detective
developer deviate devotee diabetic dictator diner diocesan diplomat director disciple discoverer dispatcher
dissident diver doctor domestic donna donor doorman dramatist draper drinker driver dropout drummer drunk duchess
duke dyer earl earner eater ecologist economist editor educator egalitarian elder eldest elector electrician elf
elitist emir emissary emperor employee employer empress engineer engraver enquirer entertainer enthusiast
entomologist entrepreneur environmentalist envoy epidemiologist equestrian esquire essayist evacuee evangelist
ex-husband ex-president ex-wife examiner executioner executive executor exhibitor exile expat expatriate expert
explorer exponent exporter expressionist extremist eyewitness facilitator fan fanatic farmer fascist father fellow
felon feminist fiance fiancee fiancé fiancée fiddler fiduciary fielder fighter figure filmmaker finalist financier
finisher firebrand firefighter fisher fisherfolk fisherman flier foe follower fool footballer forecaster foreigner
foreman forerunner founder freedman freelance freeman freshman friar friend front-runner frontrunner fugitive
fundamentalist fundraiser gambler gangsta gangster gardener geisha general generals geneticist genie gentleman
geographer geologist girl girlfriend gladiator goalie goalkeeper goaltender godfather goldsmith golfer governor
governor-general grader graduate grandchild granddaughter grandfather grandma grandmaster grandmother grandpa
grandparent grandparents grandson granny great griffin grocer groom grower guarantor guard guardian guerilla
guerrilla guest guide guitarist gunman gunmen gunner guy gymnast gynecologist gypsy hacker hairdresser haji hakim
halfback handyman hardliner head headmaster healer heir heiress helper herald hermit hero heroine hick hijacker
hippie hire historian hitman holdout homeless homemaker homeowner horseman host hostage hostess householder
housekeeper housewife human humanist humanitarian hunter huntsman husband hustler ideologue idiot illustrator imam
immigrant immortal imperialist importer impresario impressionist incumbent independent individual industrialist
infant infielder influencer informant informer initiate inmate innocent innovator inquirer insider inspector
instructor insured insurer insurgent intellectual intermediary intern interpreter interrogator interviewer intruder
inventor investigator investor islander isolationist janitor jeweler jockey journalist journeyman judge junkie
jurist juror juvenile keeper keyboardist kid kiddie kidnapper killer kin king knight laborer lad lady laird lama
landlord landowner lawmaker lawyer layman leader learner lecturer leftist legislator lender liar liberal liberator
libertarian librarian licensee lieutenant lifeguard linebacker lineman linesman linguist listener lobbyist loner
longer lookout loser lover loyalist lyricist madam madame madman maestro magician magistrate magnate maharaja
mahatma maid maiden major maker mama man manager margrave mariner marketer marksman marquess married marshal martyr
mascot matador mathematician matriarch maverick mayor mechanic medalist medallist mediator member men mentor
mercenary merchant messenger meteorologist middleman midshipman midwife migrant militant millionaire miner minister
minor missionary mistress mobster modernist mom mommy monarch monastic monk mother motorist mountaineer mufti
mujahid mum murderer musician musicologist mvp mystic namesake nanny narrator national nationalist naturalist
navigator nawab negotiator neighbor neighbour nephew nerd neurologist neurotic newcomer niece ninja nobleman nomad
nominee nonpartisan notary novelist nun nurse observer obstetrician occupant offender officer official offspring
ombudsman ombudsperson onlooker operative opponent optimist orator orderly organiser organist organizer originator
orphan outcast outfielder outlaw outpatient outsider overlord overseer owner pacifist padre paedophile pagan painter
pal paleontologist panelist papa paramedic paratrooper parent pariah parliamentarian participant partisan partizan
partner pasha passenger passer pastor pathfinder pathologist patient patriarch patrician patriot patron peacekeeper
peacemaker peasant pedestrian pediatrician pedophile peer pensioner people percussionist performer perpetrator
person petitioner petter pharmacist philanthropist philosopher photographer photojournalist physician physicist
pianist pilgrim pilot pirate pitcher plaintiff planner planter playboy player playmaker playmate playwright plumber
podcaster poet policeman policewoman policymaker politician politico pollster ponce pontiff pope populist porter
postgraduate postman postmaster practitioner preacher predecessor prefect prelate premier prentice presenter
president priest prince princess printer prior prisoner proctor producer professional professor progeny programmer
promoter prophet proponent proprietor prosecutor prostitute protagonist protectionist protector protege protester
protégé provider provincial provost psychiatrist psychologist publicist pundit punter pupil purchaser pursued pusher
quarterback quartermaster queen rabbi racer racist raider raiser raja rancher rapist rapper rapporteur rascal reader
realist rebel receptionist recipient recruit recruiter rector ref referee reformer reformist refugee regent
registrar relative renegade repatriate reporter representative republican rescuer researcher reservist resident
respondent restaurateur retailer retiree reverend reviewer revisionist revolutionary rider rightist ringleader rival
robber rookie roommate rower royalist ruler runner sahib sailor saint salesman samurai saxophonist schizophrenic
scholar scholastic schoolboy schoolgirl schoolteacher scientist screenwriter sculptor seaman secessionist secretary
sectarian seller semifinalist senator sentinel sentry separatist sergeant servant server serviceman settler sexist
shaman shareholder sheik sheikh shepherd sheriff shoemaker shogun shooter shopkeeper shopper shortstop showman
sibling sidekick singer sir sister skater skeptic skier skipper slave smuggler sniper socialist socialite
sociologist soldier solicitor soloist son songwriter sorcerer sovereign speaker specialist spectator speechwriter
spokesman spokespeople spokesperson spokeswoman sponsor sportscaster sportsman sportswoman sportswriter spouse
sprinter spy staffer stalwart star statesman statistician steelmaker stepdaughter stepfather stepmother stepson
steward stockbroker stockholder stockman storyteller stranger strategist streamer striker stringer strongman student
stylist subcontractor subordinate subscriber subversive successor suitor sultan superintendent superman supermodel
superstar supervisor supplier supporter supremacist supremo surfer surgeon surrealist surrogate surveyor survivor
suspect swami swimmer tailor taker taxpayer teacher teammate teaser technician teen teenager tenant terrorist texter
theologian theorist therapist thief thinker thrower thug toddler tourist trader traditionalist trafficker trainee
trainer traitor translator traveler traveller treasurer trooper troublemaker trumpeter trustee tsar tutor twin
tycoon tyrant umpire uncle undergraduate undersecretary understudy undertaker underwriter unionist untouchable user
valentine valet vassal vegan vegetarian vendor venter vet veteran veterinarian vicar vice-president viceroy victim
victor viewer vigilante villager villain violinist vip viscount visitor vizier vlogger vocalist voluntary volunteer
voter voyager waiter waitress ward warden warlord warrior watchdog watcher watchman wearer weaver weightlifter
werewolf whistle-blower whistleblower wholesaler widow widower wife winemaker winner witness woman women worker
workman worshiper worshipper wrestler writer youngster youth youtuber zoologist émigré
`
    .trim()
    .split(/\s+/),
);
