/**
 * Short and pet forms of first names, one set a line; a form may stand in several. Lower case, without accents.
 * Compiled by us from general knowledge of English and, where news uses both, of other languages.
 */
const SETS = `
abraham abe
albert al bert
alexander alex sandy sasha alec xander aleksandr oleksandr alexandr olexander
alexandra alex sandra sasha
alexei alexey aleksey oleksiy oleksii alyosha
alfred al fred alf
andrew andy drew
anthony tony antony
anne ann annie
antonio toni tony
barbara barb
benjamin ben benny benyamin binyamin bibi
bernard bernie
bradley brad
catherine kate katie cathy kathy katherine kathryn
charles charlie chuck
christopher chris
christine chris christina tina
daniel dan danny
david dave
deborah deb debbie
donald don
douglas doug
edward ed eddie ted ned
elizabeth liz beth lisa eliza betty
emmanuel manu manuel
eugene gene yevgeny evgeny yevhen
francis frank
francisco paco pancho kiko
franklin frank
frederick fred freddie
gabriel gabe
george georgi georgy heorhiy yuri
gerald gerry jerry
gregory greg
henry harry hank
ignacio nacho
jacob jake
james jim jimmy jamie
jeffrey jeff geoffrey
jennifer jen jenny
jesus chucho
john jack johnny
jonathan jon
jose pepe
joseph joe joey
joshua josh
kenneth ken kenny
lawrence larry laurence
leonard leo len
louis lou
margaret maggie meg peggy margie
matthew matt
michael mike mick micky misha mikhail mykhailo
nathaniel nathan nat
nicholas nick nicky
nikolai mykola nikolay
pamela pam
patrick pat paddy
patricia pat patty tricia
peter pete
philip phil phillip
ralph rafe
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie bert
ronald ron ronnie
samuel sam sammy
sergei serhiy sergey serhii
stephen steve steven
stuart stu
susan sue susie
terence terry
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
victoria vicky tori
vincent vince vinnie
vladimir volodymyr uladzimir
walter walt wally
wilfredo willie
william bill will billy willy liam
zachary zach
dmitry dmytro dima
pavel pavlo paul
peter petro pyotr petr
andrei andriy andrzej
ivan vanya
elena olena yelena helena
`;

/** Sets that each form stands in, by number. */
export const NICKNAMES: ReadonlyMap<string, readonly number[]> = readSets();

function readSets(): Map<string, number[]> {
  const sets = new Map<string, number[]>();
  for (const [number, line] of SETS.trim().split("\n").entries()) {
    for (const form of line.split(" ")) sets.set(form, [...(sets.get(form) ?? []), number]);
  }
  return sets;
}
