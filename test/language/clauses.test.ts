import { describe, expect, it } from "vitest";
import { clauseLines, clauseOf } from "./clauses-drawing.js";

describe("arguments of a verb", () => {
  it("names who did what to whom, with obliques and their preposition", () => {
    expect(
      clauseLines(
        "Ada_NNP<2:nsubj met=meet_VBD<0:root Bo_NNP<2:obj in_IN<5:case Riga_NNP<2:obl last_JJ<7:amod week_NN<2:obl:unmarked",
      ),
    ).toEqual(["meet: subject “Ada”, object “Bo”, oblique in “Riga”, oblique “last week”"]);
  });

  it("keeps particles and prepositions of two words", () => {
    expect(
      clauseLines(
        "Ada_NNP<2:nsubj called=call_VBD<0:root off_RP<2:compound:prt talks=talk_NNS<2:obj because_IN<7:case of_IN<5:fixed rain_NN<2:obl",
      ),
    ).toContain("call off: subject “Ada”, object “talks”, oblique because of “rain”");
  });

  it("reads an adverb with its preposition as one", () => {
    expect(
      clauseLines(
        "Ada_NNP<2:nsubj spoke=speak_VBD<0:root ahead_RB<2:advmod of_IN<6:case the_DT<6:det vote_NN<3:obl",
      )[0],
    ).toBe("speak: subject “Ada”, oblique ahead of “the vote”");
  });

  it("tells a receiver from a destination", () => {
    expect(clauseLines("Ada_NNP<2:nsubj spoke=speak_VBD<0:root to_IN<4:case Bo_NNP<2:obl")).toEqual([
      "speak: subject “Ada”, recipient to “Bo”",
    ]);
    expect(clauseLines("Ada_NNP<2:nsubj flew=fly_VBD<0:root to_IN<4:case Riga_NNP<2:obl")).toEqual([
      "fly: subject “Ada”, oblique to “Riga”",
    ]);
  });

  it("finds the agent of a passive", () => {
    const drawing =
      "Bo_NNP<3:nsubj:pass was=be_VBD<3:aux:pass arrested=arrest_VBN<0:root by_IN<5:case police_NNS<3:obl:agent";
    expect(clauseLines(drawing)).toEqual(["arrest: subject “Bo”, agent by “police”"]);
    expect(clauseOf(drawing, "arrest")).toMatchObject({ voice: "passive", tense: "past" });
  });
});

describe("tense, aspect, modality, negation", () => {
  it.each([
    ["Ada_NNP<3:nsubj will_MD<3:aux meet_VB<0:root Bo_NNP<3:obj", { tense: "future", modal: "will", negated: false }],
    ["Ada_NNP<4:nsubj may_MD<4:aux have_VB<4:aux met=meet_VBN<0:root Bo_NNP<4:obj", { modal: "may", perfect: true }],
    ["Ada_NNP<3:nsubj is=be_VBZ<3:aux meeting=meet_VBG<0:root Bo_NNP<3:obj", { tense: "present", progressive: true }],
    [
      "Ada_NNP<4:nsubj did=do_VBD<4:aux n't=not_RB<4:advmod meet_VB<0:root Bo_NNP<4:obj",
      { tense: "past", negated: true },
    ],
    ["No_DT<2:det envoy_NN<3:nsubj met=meet_VBD<0:root Bo_NNP<3:obj", { tense: "past", negated: true }],
  ])("%s", (drawing, expected) => {
    expect(clauseOf(drawing, "meet")).toMatchObject(expected);
  });

  it("lets a second verb lean on the first one's auxiliaries", () => {
    const drawing =
      "Ada_NNP<3:nsubj will_MD<3:aux fly_VB<0:root in_RP<3:compound:prt and_CC<6:cc meet_VB<3:conj Bo_NNP<6:obj";
    expect(clauseOf(drawing, "meet")).toMatchObject({ tense: "future", modal: "will" });
  });
});

describe("subjects that the grammar leaves unsaid", () => {
  it("shares a subject across coordinated verbs", () => {
    expect(clauseLines("Ada_NNP<2:nsubj landed=land_VBD<0:root and_CC<4:cc met=meet_VBD<2:conj Bo_NNP<4:obj")[1]).toBe(
      "meet: subject “Ada”, object “Bo”",
    );
  });

  it("puts the antecedent in the place of a relative pronoun", () => {
    expect(
      clauseLines("a_DT<2:det plan_NN<0:root which_WDT<5:obj Bo_NNP<5:nsubj rejected=reject_VBD<2:acl:relcl")[0],
    ).toBe("reject: object “a plan”, subject “Bo”");
  });

  it("fills the gap of a relative clause without a pronoun, but not after a time", () => {
    expect(clauseLines("the_DT<2:det plan_NN<0:root Bo_NNP<4:nsubj rejected=reject_VBD<2:acl:relcl")).toEqual([
      "reject: object “the plan”, subject “Bo”",
    ]);
    expect(clauseLines("the_DT<2:det day_NN<0:root Bo_NNP<4:nsubj resigned=resign_VBD<2:acl:relcl")).toEqual([
      "resign: subject “Bo”",
    ]);
  });

  it("gives an infinitive its doer: the governing verb's object, else its subject", () => {
    expect(clauseLines("Ada_NNP<2:nsubj agreed=agree_VBD<0:root to_TO<4:mark meet_VB<2:xcomp Bo_NNP<4:obj")[1]).toBe(
      "meet: subject “Ada”, object “Bo”",
    );
    expect(clauseLines("Ada_NNP<2:nsubj urged=urge_VBD<0:root Bo_NNP<2:obj to_TO<5:mark resign_VB<2:xcomp")[1]).toBe(
      "resign: subject “Bo”",
    );
    expect(
      clauseLines("Ada_NNP<2:nsubj promised=promise_VBD<0:root Bo_NNP<2:obj to_TO<5:mark resign_VB<2:xcomp")[1],
    ).toBe("resign: subject “Ada”");
  });

  it("reads a bare participle as a passive of its noun", () => {
    const drawing = "a_DT<2:det delegation_NN<0:root led=lead_VBN<2:acl by_IN<5:case Bo_NNP<3:obl:agent";
    expect(clauseLines(drawing)).toEqual(["lead: subject “a delegation led by Bo”, agent by “Bo”"]);
    expect(clauseOf(drawing, "lead").voice).toBe("passive");
  });

  it("leaves “it is asserted” without a borrowed subject", () => {
    expect(
      clauseLines(
        "Ada_NNP<2:nsubj left=leave_VBD<0:root and_CC<6:cc it_PRP<6:expl is=be_VBZ<6:aux:pass asserted=assert_VBN<2:conj",
      )[1],
    ).toBe("assert: ");
  });
});

describe("predicates that are no verbs", () => {
  it("takes an adjective with its copula and the infinitive after it", () => {
    expect(clauseLines("Ada_NNP<3:nsubj is=be_VBZ<3:cop ready_JJ<0:root to_TO<5:mark talk_VB<3:xcomp")).toEqual([
      "ready: subject “Ada”",
      "talk: subject “Ada”",
    ]);
  });

  it("takes a noun that names a deed, with those round it", () => {
    expect(clauseLines("talks=talk_NNS<0:root between_IN<3:case Ada_NNP<1:nmod and_CC<5:cc Bo_NNP<3:conj")).toEqual([
      "talk: oblique between “Ada and Bo”",
    ]);
    expect(clauseLines("Ada_NNP<3:nmod:poss 's_POS<1:case visit_NN<0:root to_IN<5:case Riga_NNP<3:nmod")).toEqual([
      "visit: subject “Ada”, oblique to “Riga”",
    ]);
    expect(clauseLines("the_DT<2:det killing_NN<0:root of_IN<5:case a_DT<5:det guard_NN<2:nmod")).toEqual([
      "killing: object of “a guard”",
    ]);
    expect(clauseLines("a_DT<3:det Ruritanian_JJ<3:amod attack_NN<0:root on_IN<5:case Riga_NNP<3:nmod")).toEqual([
      "attack: subject “Ruritanian”, oblique on “Riga”",
    ]);
  });

  it("lends the noun the arguments of the verb that carries it", () => {
    expect(
      clauseLines(
        "Ada_NNP<2:nsubj held=hold_VBD<0:root talks=talk_NNS<2:obj with_IN<5:case Bo_NNP<2:obl in_IN<7:case Riga_NNP<2:obl",
      )[1],
    ).toBe("talk: subject “Ada”, oblique with “Bo”, oblique in “Riga”");
  });

  it("names the clause that another one hangs on, and how", () => {
    const drawing = "Ada_NNP<2:nsubj denied=deny_VBD<0:root that_IN<5:mark Bo_NNP<5:nsubj resigned=resign_VBD<2:ccomp";
    expect(clauseOf(drawing, "resign")).toMatchObject({ parent: clauseOf(drawing, "deny").index, relation: "ccomp" });
  });
});
