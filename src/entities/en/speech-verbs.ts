/** Verbs, as lemmas, whose subject is cited. Compiled by us from general knowledge of news English. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add claim explain announce argue write state note warn insist admit confirm deny declare suggest predict
  acknowledge recall report reply respond conclude complain contend assert stress continue maintain comment remark
  caution concede emphasize emphasise tweet testify allege reiterate ask answer promise vow pledge joke`.split(/\s+/),
);
