/**
 * Which words name which type of event. Compiled by us, in our own words, from the published descriptions of
 * PLOVER (Open Event Data Alliance, draft 2.0) and CAMEO (Schrodt 2012) and from general knowledge of English.
 *
 * A line is `TYPE[/mode]: frames`. A frame is a verb, with what must stand with it:
 *   `shell`                the verb, whatever stands with it
 *   `lift[ban,curfew]`     an object with one of these nouns; `#name` is a class from NOUN_CLASSES
 *   `fire@on`              an oblique with this preposition
 *   `take@to:street`       an oblique with this preposition and noun
 *   `march[#none]`         no object at all; `#person`, `#place` and `#thing` ask what the object is
 *   `call_off`             an underscore joins verb and particle
 * The most demanding frame that fits wins.
 */
export const FRAMES = `
NONE: release[statement,report,figure,video,data,photo,image,footage,document,result,film,song,book,update,list,name,detail,findings,information,study]
  strike[balance,chord,tone] hit[record,headline,low,high] launch[career] attack[#idea] fire[imagination] draw[attention] shoot[film,video,scene]
  release[poll,survey,trailer,tape,email,transcript,memo,budget,plan] seize@on seize@upon hurt[#idea] kill[#idea] destroy[#idea] bury[#idea] fight[#idea]
CONSULT/meet: meet meet_up confer@with negotiate@with negotiate consult@with talk@with talk@to sit_down@with huddle@with
  receive[#person] host greet[#person] welcome[#person] reconvene@with convene hold[talk,meeting]
  see@for lunch@with dine@with discuss@with deliberate@with debate@with huddle brief@on reunite@with
  speak@with speak@to discuss
CONSULT/call: phone telephone call[#person] speak@by:phone,telephone,videolink talk@by:phone,telephone contact[#person] ring
CONSULT/visit: visit[#place] travel@to fly@to head@to arrive@in tour[#place] pay[visit] journey@to
CONSULT/third-party: mediate broker[talk,meeting,dialogue,conversation] facilitate[talk,meeting,dialogue,conversation,negotiation]

AGREE/deal: agree[#deal] reach[#deal] sign[#deal] strike[#deal] conclude[#deal] clinch[#deal] seal[#deal] finalise[#deal]
  finalize[#deal] ink[#deal] ratify
AGREE: agree@on agree@to settle@with

SUPPORT: praise commend laud applaud hail endorse defend[#measure] back[#measure] congratulate respect side@with
  welcome[decision,move,agreement,deal,resolution,announcement,plan,step,result,ruling] welcome express[support,solidarity]
  voice[support] recognise[#sovereignty] recognize[#sovereignty] recognise[#place] recognize[#place] acknowledge[#sovereignty] restore[tie,relation] establish[tie,relation]
  thank salute honour honor reiterate[support] reaffirm[support,commitment] stand@with
  declare[support] award[medal,order,prize] support[#measure] support[#person]

COOPERATE: undertake[exercise,drill,manoeuvre,maneuver,war_game,game] perform[game] launch[game] begin[round] cooperate@with cooperate collaborate@with share[intelligence,information,evidence,data,technology] extradite
  join[force] conduct[exercise,drill] hold[exercise,drill] stage[exercise,drill] begin[exercise,drill] launch[exercise,war_game]
  join[alliance,pact,coalition,bloc] trade@with partner@with train[#force] exchange[prisoner,envoy,ambassador] team_up@with

AID/humanitarian: evacuate rescue save[#people] treat[patient,victim,survivor,casualty] feed deliver[#aid] distribute[#aid] shelter airlift
  provide[shelter,food,relief,assistance,care]
AID/economic: donate fund finance lend contribute grant[loan,aid] give[money,fund,million,billion,loan,grant] bail_out compensate
  provide[#aid] provide[#money] provide[team,material,resource,service,training,care] send[team,expert,doctor,rescuer,medic] hand_over[#aid] fly[ton,tonne,#aid]
  award[#money] raise[#money]@for allocate[#money] give[#money] send[#money] contribute[#money] announce[#aid] approve[loan,aid,package] allocate give[#aid] send[#aid] pledge[#aid] offer[#aid] extend[loan,aid,credit] pay[compensation]
AID/military: arm supply[#weapon] send[#weapon] send[peacekeeper] deploy[peacekeeper] provide[#weapon] deliver[#weapon] give[#weapon]
AID/asylum: grant[asylum,refuge] shelter[refugee] accept[refugee,migrant,people,asylum_seeker] open[border]@to:refugee,migrant open[door]@to:refugee,migrant take_in[refugee,migrant] resettle

CONCEDE: yield concede lift[#restriction] lift[blockade,siege,state] reduce[#restriction] lower[#restriction] open[border] re-open[border] ease[#restriction] relax[#restriction] loosen[#restriction] end[#restriction]
  remove[#restriction] waive drop[charge,case,investigation,claim,demand,ban] allow permit grant accept[demand,resignation,condition,proposal]
  back_down overturn[ban,decision,conviction,sentence] reverse[decision,policy,ban] give_in approve authorise authorize
  legalise legalize pardon apologise apologize apologize@for apologise@for unblock reopen[border,embassy,crossing] suspend[sentence,tariff,duty,fine]
  commute[sentence] compromise naturalise naturalize rescind[order,ban] repeal
RETREAT: suspend[test,testing,launch] halt[test,testing,launch]
RETREAT/withdraw: withdraw[#force] withdraw@from pull_out pull_back retreat leave[#office] pull[#force] recall[#force] evacuate[#force]
  hand_over[power,control] cede
RETREAT/release: release free liberate return[#thing] return[#people] let_free let_go
RETREAT/ceasefire: declare[ceasefire,cease-fire,truce,cessation] announce[ceasefire,cease-fire,truce] cease[#conflict]
  halt[#conflict] stop[#conflict] suspend[#conflict] end[#conflict] call_off[strike,protest] observe[ceasefire,truce] extend[ceasefire,truce]
RETREAT/disarm: disarm surrender lay_down[arm,weapon] demobilise demobilize surrender@to
RETREAT/resign: resign step_down abdicate stand_down quit[#office] bow_out drop_out drop_out@of drop[#candidacy] end[#candidacy] suspend[#candidacy]
  abandon[#candidacy] quit[race] leave[race] withdraw@from:race,contest,election,campaign

REQUEST: demand ask@for request appeal@to appeal@for call_for call@for call@on urge plead@with plead@for seek[help,support,extradition,asylum,meeting,compensation,approval,aid,assistance,refuge,talk,loan,explanation] press[#person] petition lobby implore beg summon invite
  pressure insist@on call@upon exhort

ACCUSE: summon[ambassador,diplomat,envoy,charge] accuse blame condemn denounce criticise criticize charge[#person] charge@with indict sue slam blast decry deplore lambast fault allege
  complain@about complain@of complain prosecute investigate probe convict convict@of try[#person] rebuke censure castigate chide
  find_guilty conduct[investigation,inquiry,probe] launch[action,lawsuit,case,bid] take[action]@against join[investigation,lawsuit] file[lawsuit,complaint,charge,suit,case] open[investigation,inquiry,probe,case] launch[investigation,inquiry,probe]
  begin[investigation,inquiry,probe] order[investigation,inquiry,probe] impeach attack@for
  bring[charge,case] press[charge] lash_out@at hit_out@at impugn

REJECT: reject refuse decline rebuff veto dismiss[claim,allegation,accusation,call,demand,appeal,case,report,criticism,critique,concern,suggestion,option,idea,offer,speculation] spurn turn_down
  oppose deny[entry,request,visa,access,claim,allegation,report,involvement,charge,bail,permission] deny refute dispute rule_out cancel[deal,visit,meeting,summit,talk,trip]
  block[bill,resolution,motion,deal,move] overrule contest disown repudiate defy ignore[call,demand,request] shelve[plan,deal]
  resist abandon[deal,agreement,talk,plan,treaty] walk_out quit[talk,deal,agreement,treaty,pact]
  withdraw@from:deal,agreement,treaty,pact scrap[deal,plan,treaty,agreement,visit] call_off[talk,meeting,visit,summit,deal] boycott[talk,meeting,summit,election,vote]
  vote_down strike_down

THREATEN: threaten warn warn@of warn@against issue[ultimatum,warning,threat,deadline] give[ultimatum,deadline] set[deadline] 

PROTEST/demo: protest demonstrate[#none] rally[#none] march[#none] protest@against rally@against rally@for stage[protest,rally,demonstration,march]
  hold[protest,rally,demonstration,march,vigil] burn[flag,effigy] take@to:street
PROTEST/strike: strike@over strike@for walk_off[job] stage[strike,walkout] go@on:strike begin[strike] down[tool]
PROTEST/riot: riot clash@with[protester,police] loot rampage torch overthrow oust topple storm[parliament,building,embassy]
PROTEST/boycott: boycott
PROTEST/obstruct: blockade[road,street,motorway] block[road,street,highway,traffic]

SANCTION: expel[#diplomat] suspend[#aid] cut[#aid] cut_off[#aid] halt[#aid] reduce[#aid] freeze[#aid] withhold[#aid] stop[#aid] slash[#aid]
  sever[tie,relation,contact] break_off[tie,relation,talk] cut[tie,relation] suspend[#relation] end[#relation] halt[#relation]
  downgrade[tie,relation] recall[ambassador,envoy] withdraw[ambassador,envoy,peacekeeper,observer] expel
  close[embassy,consulate] revoke[visa,licence,license,accreditation]
SANCTION/embargo: sanction impose[sanction,embargo,tariff,duty] slap[sanction,tariff] embargo blacklist extend[sanction,embargo]
  tighten[sanction] announce[sanction] order[sanction] prolong[sanction] renew[sanction] enforce[sanction] raise[tariff]

MOBILIZE/troops: mobilise mobilize deploy[#force] deploy send[#force] send_in[#force] move[#force] mass[#force] amass[#force] station[#force] scramble[#force]
  reinforce beef_up[#force,presence,security] remain@on:alert put@on:alert place@on:alert strengthen[#force,presence] conscript call_up[#force]
MOBILIZE/weapons: test-fire test[missile,weapon] launch[missile,satellite] fire[missile] position[missile]

COERCE/arrest: arrest detain jail imprison apprehend capture[#person] seize[#person] sentence sentence@to order[arrest,detention] issue[warrant]
  take@into:custody remand hold[suspect] handcuff intern round_up raid[home,office,house] search[home,office,house] intercept
COERCE/deport: deport extradite@to repatriate evict displace force_out drive_out
COERCE/seize: seize[#thing] confiscate impound commandeer nationalise nationalize freeze[asset,account,fund] fine expropriate
COERCE/restrict: ban outlaw prohibit restrict impose[#restriction] impose close[border,airspace,crossing,port,school] shut_down shut[border,airspace,crossing]
  declare[emergency,siege,state,martial_law,curfew] suspend[publication,constitution,licence,license,accreditation,flight] extend[curfew,lockdown,emergency,state]
  order[closure,evacuation] tighten[restriction,security,control,border] quarantine lock_down cordon_off suspend force disperse dissolve
  dismiss[#person] sack fire[#person] bar suspend@from disqualify demolish
COERCE/censor: censor gag block[website,access,site,app]
COERCE/cyber: hack launch[cyberattack,cyber_attack]

ASSAULT: attack assault kill murder slaughter massacre wound injure maim stab beat lynch torture rape behead execute ambush raid storm invade
  clash@with clash fight@against fight@with fight[#person] battle[#person] battle@with assassinate gun_down overrun capture[#place] capture[#target] seize[#place] seize[#target] seize[control] retake recapture occupy strike[#target] hit[#target] fire@on fire@at open_fire@on
  open_fire shoot shoot_dead shoot_down launch[attack,assault,offensive,strike,operation,raid,invasion] carry_out[attack,strike,bombing,assault,raid]
  target[#target] target[#place] destroy abduct kidnap poison violate[ceasefire,cease-fire,truce] breach[ceasefire,truce] blockade besiege impose[blockade] mount[attack,offensive]
  take[hostage] conduct[strike,raid,airstrike] break[ceasefire,truce] hurt[#people] retaliate avenge
ASSAULT/explosives: bomb shell bombard detonate blow_up
ASSAULT/heavy-weapons: pound strafe rocket

OTHER/accident: sink capsize crash derail collide collapse explode erupt burn flood vanish disappear overturn hit[#place] engulf batter devastate lash
  rock[#place] ravage inundate topple_over run_aground catch[fire] go_down plunge veer skid break_out sweep@through sweep_through run@aground burn_down
  give_way cave_in wash_away blow_off
OTHER/death: die perish drown succumb bury infect hospitalise hospitalize
OTHER/vote: elect re-elect vote vote@for vote@against vote@to inaugurate swear_in win[election,vote,seat,majority,presidency,referendum,primary,runoff]
  lose[election,vote,seat,majority,presidency,referendum,primary,runoff] call[election,referendum] dissolve[parliament] nominate appoint unseat
  defeat[#person]
OTHER/office: name@as:#title appoint@as:#title name[#title] tap[#title] tap@as:#title promote@to take_over@for take_over@as take_over@from
OTHER/law: pass[bill,law,resolution,budget,measure,motion,amendment] adopt[bill,law,resolution,budget,measure,motion,amendment,constitution] enact
  approve[bill,law,merger,budget,amendment] rule rule@against rule@in uphold acquit clear@of settle[case,lawsuit,claim] award[damages] plead
OTHER/business: buy[#company,stake,share] acquire[#company,stake,share] sell[#company,stake,share] merge@with merge file@for lay_off cut[job,rate,price,forecast] raise[rate,price,forecast]
  default@on default list@on unveil invest@in recall[car,vehicle,product] go_bankrupt
OTHER/search: rescue recover[body,wreckage,remains] retrieve[body,wreckage,remains] find[body,wreckage,remains,survivor] search@for pull@from
OTHER/escape: survive escape flee
OTHER/move: depart sail ground strand land take_off dock launch[rocket,spacecraft,probe,satellite] blast_off
OTHER/change: resume[operation,flight,service,production] reopen postpone shut cancel[flight,event,match,game,festival,service]
  replace[#person] succeed[#person] retire launch[campaign,product,service,platform,programme,program] win[prize,award,championship,title,medal,contract,cup,gold]
  break[record] set[record] marry divorce publish[report,findings,result] announce[plan,merger,resignation,election,candidacy,result,job,cut]
  strike[#place]
`;

/** Classes of nouns that frames name with `#`. */
export const NOUN_CLASSES: Record<string, string> = {
  deal: "deal agreement treaty pact accord truce ceasefire cease-fire settlement memorandum contract partnership protocol communique compromise",
  restriction:
    "restriction ban curfew sanction embargo tariff lockdown limit measure quota moratorium rule emergency control duty curb boycott block order",
  conflict:
    "attack strike offensive operation hostility hostilities fire firing war fighting violence bombing bombardment shelling raid blockade siege conflict protest",
  money: "$ € £ euro dollar pound yen million billion money cash",
  relation:
    "tie relation relationship cooperation talk negotiation dialogue contact exchange mediation effort participation membership link",
  aid: "aid assistance relief loan grant fund funding supply food medicine support donation shipment help equipment vaccine vehicle blanket package",
  weapon: "weapon arm missile tank ammunition jet rocket drone artillery helicopter system shell",
  force:
    "troop soldier force army warship fleet battalion brigade police marine unit jet aircraft carrier tank guard military man reinforcement contingent reservist",
  candidacy: "campaign candidacy bid",
  idea: "idea problem policy plan proposal inquiry investigation probe record law bill decision deal view argument report remark comment credibility chance reputation image career feeling hope prospect bid candidacy media critic rival opponent disease cancer poverty corruption crime inflation",
  title:
    "chair chairman chairwoman chief head president director minister secretary ambassador coach manager leader ceo successor governor candidate nominee commissioner commander spokesman spokeswoman boss executive captain judge envoy",
  diplomat: "diplomat ambassador envoy attache consul inspector official staff worker journalist correspondent mission",
  office: "post office job position presidency leadership cabinet government party role",
  target:
    "target base position facility building convoy hospital school village town city camp vehicle house home depot refinery plant airport port hotel market mosque church embassy",
  sovereignty: "independence state statehood government sovereignty republic result victory border capital",
  measure:
    "decision move policy plan proposal record government deal agreement bill law reform ban measure sanction effort call bid action step resolution candidate candidacy force motion idea initiative strike ceasefire",
  person: "",
  people:
    "people person hostage prisoner detainee captive inmate activist journalist civilian passenger migrant refugee patient victim worker family resident survivor leader dissident national citizen child soldier",
  place: "",
  company:
    "company firm business unit subsidiary bank airline brand maker startup start-up chain retailer lender club house property asset",
};

/**
 * Nouns that name a deed, by its type. `noun@with` asks for a preposition; `air_strike` joins a noun to the one before
 * it, and wins over the bare noun; NONE lists what only looks like a deed.
 */
export const NOUNS = `
NONE: diplomatic_demonstration technology_demonstration press_conference news_conference press_briefing news_briefing press_release news_release talk_show
  attack@on:#idea assault@on:#idea parking_meeting heart_attack panic_attack market_crash press_call news_meeting trade_war question_session
CONSULT/meet: meeting talk conference@with conference@between negotiation discussion consultation dialogue encounter audience@with get-together session@with
  exchange@between contact@with contact@between session@between face-to-face
CONSULT/multilateral: summit
CONSULT/call: conversation@with conversation@between phone_conversation telephone_conversation phone_call telephone_call video_call conference_call
  call@with call@between phone-call video_conference
CONSULT/visit: visit trip tour@of
PROTEST/demo: protest demonstration rally vigil march
PROTEST/strike: strike walkout hunger_strike general_strike teacher_strike rail_strike transport_strike worker_strike
PROTEST/riot: riot uprising revolt mutiny
ASSAULT: attack assault raid killing murder assassination massacre shooting stabbing invasion incursion offensive clash battle ambush execution
  beheading torture rape kidnapping abduction slaughter coup strike@on strike@against military_strike
ASSAULT/explosives: bombing bombardment shelling airstrike air-strike air_strike drone_strike missile_strike rocket_attack
COERCE/arrest: arrest detention capture imprisonment
COERCE/seize: seizure
COERCE/deport: deportation expulsion eviction
RETREAT/withdraw: withdrawal pullout
RETREAT/release: release@of
RETREAT/resign: resignation
MOBILIZE/troops: deployment mobilization mobilisation
AID/humanitarian: rescue evacuation
ACCUSE: trial prosecution indictment conviction
OTHER/accident: sinking crash collapse explosion blast flood earthquake quake landslide eruption storm collision
OTHER/death: death@of drowning outbreak
OTHER/vote: election referendum
OTHER/business: merger acquisition takeover
`;

/** Verbs of a statement that its speaker will do something: the deed's type decides what kind of word is given. */
export const WORD_GIVERS = new Set(
  `agree promise pledge vow offer commit undertake swear ready willing prepared able consent announce say plan intend decide propose volunteer prepare resolve opt`.split(
    " ",
  ),
);

/** Of these those that give a word whatever the deed. */
export const PLEDGERS = new Set(
  `agree promise pledge vow offer commit undertake swear consent willing ready`.split(" "),
);

/** Verbs and adjectives after which a deed was refused. */
export const REFUSERS = new Set(`refuse decline fail reject unwilling reluctant deny cancel scrap`.split(" "));

/** Verbs that ask another to do something. */
export const ASKERS = new Set(
  `urge ask demand request press beg implore summon invite call appeal petition lobby pressure insist tell plead`.split(
    " ",
  ),
);

/** Verbs that begin, go on with or bring about a deed: the deed is what counts. */
export const STARTERS = new Set(
  `begin start continue resume proceed keep manage help try attempt seek go come be set due expect schedule slate likely about`.split(
    " ",
  ),
);

/** Verbs that end a deed. */
export const STOPPERS = new Set(`stop end cease halt suspend quit finish discontinue freeze`.split(" "));

/** Verbs that bring a deed about through another. */
export const CAUSERS = new Set(`order authorise authorize instruct let make cause`.split(" "));

/** Verbs of harm that tell an attack only where someone or some weapon did it; else they tell an accident. */
export const HARM_VERBS = new Set(`kill injure wound maim hurt destroy`.split(" "));

/** Nouns that do harm with nobody's will. */
export const MISHAPS = new Set(
  `accident crash collision collapse fire blaze flood flooding earthquake quake storm hurricane typhoon cyclone tornado landslide mudslide avalanche
  eruption tsunami heatwave wave disease virus outbreak epidemic stampede crush derailment sinking capsizing lightning rain snow wind drought
  sink capsize crash collide derail overturn explosion leak incident disaster tragedy train bus car truck lorry plane ferry boat ship building bridge crane tree wall roof dam weather`.split(
    /\s+/,
  ),
);

/** What sinks, crashes and explodes only in a manner of speaking, and in what. */
export const MOODS = new Set(
  `poll survey ranking rating popularity price share stock market currency index rate value sale profit economy demand
  support hope confidence talk deal negotiation agreement truce career campaign bid marriage debate row anger fury violence
  protest laughter applause crisis chaos despair controversy case plan`.split(/\s+/),
);

/** Nouns of attack: what they do is someone's deed. */
export const ATTACKS = new Set(
  `attack strike bombing bomb missile rocket shelling bombardment raid airstrike drone shooting gunman attacker assault blast bullet gunfire
  shot stabbing ambush offensive fighting clash violence militant terrorist soldier police troop force`.split(/\s+/),
);

/** Those whose warnings are forecasts and advice, not threats. */
export const FORECASTERS = new Set(
  `bureau agency service office expert scientist doctor analyst economist forecaster meteorologist researcher report study adviser center centre
  watchdog regulator department`.split(/\s+/),
);

/** Verbs of going somewhere. */
export const TRAVEL_VERBS = new Set(`visit travel fly head journey go return come arrive tour`.split(" "));

/** To refuse these is small talk: "declined to comment". */
export const REPLIES = new Set(
  `answer comment say elaborate name identify disclose speak discuss confirm echo respond specify give`.split(" "),
);
