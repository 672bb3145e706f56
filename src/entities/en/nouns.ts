/**
 * English nouns, as lemmas, by the kind of thing they refer to; what refers to people is in `person-nouns.ts`.
 * Compiled by us from general knowledge of news English.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Bodies that act: they speak, decide, deploy. */
export const BODY_NOUNS = words(`
  academy administration agency airline alliance army assembly association authority automaker bank bar battalion bench
  bloc board body brand brewer brigade broadcaster brokerage bureau business cabinet camp campaign cartel carmaker cell
  chain chamber chancellery charity church club coalition college commission committee community company confederation
  congress conglomerate consortium consulate contingent cooperative corporation corps council court creditor crew
  delegation department directorate division embassy enterprise executive exchange faction faculty family federation
  firm fleet force foundation franchise fund gang garrison government group guard household inquiry insurer institute
  institution inspectorate jihad judiciary junta jury laboratory leadership league legislature lender lobby mafia
  maker manufacturer militia ministry mission monarchy monopoly movement municipality navy network newspaper
  ombudsman operator opposition orchestra order organisation organization outfit outlet paper parliament partnership
  party patrol platoon police politburo presidency press producer programme prosecution publication publisher
  railway regime regiment regulator retailer school secretariat sect senate service side society squad squadron
  staff startup start-up store studio subsidiary supermarket supplier syndicate synod taskforce team think-tank
  thinktank tribunal troupe trust union unit university utility watchdog wing workforce watch newsroom paramilitary
  airforce coastguard constabulary gendarmerie bodyguard watch-dog ngo nonprofit caucus clinic papacy caliphate
`);

/** Peoples, parties of people, and other pluralities that are named as one. */
export const GROUP_NOUNS = words(`
  public crowd community population minority majority diaspora electorate tribe clan people nation elite youth
  clergy media personnel troop troops crew personnel rebels ranks folk
`);

/** Places that have no walls. */
export const PLACE_NOUNS = words(`
  area atoll basin bay beach border borough cape capital cemetery city coast coastline continent country countryside
  county crater crossing desert district downtown emirate enclave exclave farmland field fjord forest front frontier
  frontline glacier globe gulf hamlet harbor harbour highland hill homeland hometown island isle islet jungle kingdom
  lagoon lake land landscape locality lowland mainland metropolis mountain mouth municipality nation neighborhood
  neighbourhood oblast oasis ocean outskirts peninsula place plain planet plateau port prefecture province ranch reef
  region republic reservoir resort ridge river riverbank road sea seaport settlement shore shoreline slum state steppe
  strait street suburb summit-town superpower swamp territory town township tundra valley village volcano waters
  waterway wetland wilderness world zone avenue boulevard highway motorway motherland birthplace locale site spot
  archipelago delta estuary canal corridor hinterland heartland metropole powerhouse
`);

/** Buildings and other built places. */
export const FACILITY_NOUNS = words(`
  abbey airbase airfield airport airstrip apartment arena auditorium barn barracks base basilica bridge brewery building
  bunker cafe casino castle cathedral chapel checkpoint church cinema clinic complex compound consulate convent
  cottage courthouse courtroom dam depot dock dockyard dormitory embassy factory farm farmhouse flat fort fortress
  gallery garage gate greenhouse hall hangar headquarters home hospital hostel hotel house inn jail jetty kindergarten
  laboratory library lighthouse mall mansion market memorial mill mine monastery monument morgue mosque motel museum
  nightclub nursery observatory office outpost pagoda palace parlor parlour park pier pipeline plant plaza prison
  pub quarry railway reactor refinery residence restaurant room ruin runway school schoolhouse shelter shipyard
  shop shrine silo skyscraper smelter square stadium station store substation supermarket synagogue temple tent
  terminal theater theatre tower tunnel university villa venue wall warehouse wharf workshop zoo
`);

/** Ships, vehicles, aircraft, weapons and other things made that carry a name or stand for one. */
export const PRODUCT_NOUNS = words(`
  aeroplane aircraft airliner airplane ambulance app automobile barge battleship boat bomber bus cable car carrier
  catamaran chopper coach corvette craft cruiser destroyer device drone dinghy engine ferry fighter-jet freighter
  frigate gunboat helicopter jet jetliner kayak launcher liner locomotive lorry minibus minivan missile model
  motorboat motorcycle phone plane platform probe robot rocket satellite schooner ship shuttle smartphone software
  spacecraft speedboat steamer submarine tank tanker taxi telescope torpedo train tram trawler truck trawler tug
  tugboat vaccine van vehicle vessel warplane warship yacht drug weapon
`);

/** What is made to be read, seen or heard. */
export const WORK_NOUNS = words(`
  album anthem article biography book comic documentary editorial essay film game memoir movie musical novel opera
  painting photograph play podcast poem series show song symphony trilogy
`);

/** Happenings that carry names of their own: "Hurricane Maria", "the Treaty of Lisbon", "the World Cup". */
export const EVENT_NOUNS = words(`
  accord agreement armistice attack awards battle blitz campaign championship championships conference congress
  convention coup crisis crusade cup cyclone day depression disaster earthquake election elections exhibition expo
  festival final flood games genocide holocaust hurricane incident insurrection intifada marathon massacre match
  offensive olympics open operation pact pandemic prix protocol rebellion referendum revolt revolution riot siege
  storm summit tournament treaty trial trials tsunami typhoon uprising war wars massacre scandal affair spring
  superbowl bowl paralympics race rally ride talks
`);

/** Nouns of people without a name whose sex is plain. */
export const MALE_NOUNS = words(`
  abbot actor anchorman baron boy boyfriend brother businessman cameraman chairman clergyman congressman
  councilman count countryman craftsman dad daddy duke emperor father fisherman foreman friar gentleman grandfather
  grandpa grandson groom guy gunman hero heir horseman husband king lad layman lord man monk nephew policeman pope
  postman priest prince salesman schoolboy seaman serviceman sheikh son spokesman sportsman statesman stepfather
  stepson sultan uncle waiter widower workman ombudsman assemblyman cardinal archbishop imam ayatollah patriarch
`);
export const FEMALE_NOUNS = words(`
  actress anchorwoman aunt ballerina baroness bride businesswoman chairwoman congresswoman councilwoman countess
  dame daughter duchess empress fiancee fiancée girl girlfriend goddess granddaughter grandma grandmother heiress
  hostess housewife lady madam maid mistress mom mommy mother mum niece nun policewoman princess queen schoolgirl
  sister spokeswoman stepdaughter stepmother waitress widow wife witch woman assemblywoman heroine
`);
