/**
 * English verbs whose past forms no ending tells, and verbs that double their last letter before an ending.
 * Compiled by us from general knowledge of English grammar.
 */

/** Lemma, then its other past forms: "speak spoke spoken". Forms equal to the lemma are left out. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|
bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|
burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|
grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|
know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose lost|
make made|mean meant|meet met|mislead misled|mistake mistook mistaken|overcome overcame|overrun overran|
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|ride rode ridden|
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|
shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|
speak spoke spoken|speed sped|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|
sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|
undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|
wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|
withstand withstood|wring wrung|write wrote written`;

/** "expel" gives "expelled" and "expelling". */
const DOUBLING = `
abet abhor acquit admit allot annul ban bar beg blot brag cap chat chop clap commit compel concur confer control cram
cut defer deter dip dispel drag drop drum emit enrol equip excel expel extol fit flag flap flip flog gun gut handicap hit
hop impel infer jam jog kidnap knit knot lag let log map mob nod occur omit outbid outfit patrol permit pin plan plot plug
pop prefer program prop propel put quit ram rap rebel recur refer regret remit repel rig rip rob rub sag scan scrap
set ship shop shred shrug shun shut sin skid skip slam slap slip slit slug snap sob span spar spot squat stab star stem
step stir stop strap strip strut stun submit sum swap tag tan tap throb top tot transfer transmit trap trek trim trip tug
unplug unwrap wed wet whip worship wrap zip`;

/** The lemma of a past form in lower case: "spoke", "expelled". */
export const PAST_FORMS: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR.trim()
    .split(/\|\s*/)
    .flatMap((line) => {
      const [lemma, ...forms] = line.trim().split(" ");
      return forms.map((form) => [form, lemma!] as const);
    }),
  ...DOUBLING.trim()
    .split(/\s+/)
    .map((lemma) => [`${lemma}${lemma.at(-1)}ed`, lemma] as const),
]);
