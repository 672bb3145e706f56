/**
 * Words and phrases that tell one kind of report from another. Compiled by us from general knowledge of how
 * newsrooms label and write previews, analyses, comment and live pages.
 */

/** What is to come, said of the main event. */
export const FUTURE_CUES =
  /\b(?:(?:is|are|was|were) (?:set|due|expected|scheduled|slated|poised|likely|planning|preparing|heading|travell?ing|about|to (?:meet|hold|visit|travel|host|attend|discuss|vote|begin|open|hear|decide))\b|(?:is|are) (?:heading|going|to) |set to|due to (?:meet|hold|visit|arrive|begin|start|speak|attend|vote|open|travel|face|appear)|expected to|scheduled (?:to|for)|heads? (?:to|for|into)|heading (?:to|for|into)|gears? up|prepar(?:e|es|ing) (?:to|for)|braces? for|what to (?:expect|watch|know)|will (?:meet|visit|travel|host|hold|attend|discuss|speak|face|focus|vote|begin|start|open|decide|address|hear|gather|convene|seek|press|try|be|have|take|head|join)|to (?:visit|meet|hold|host|attend|travel|discuss|launch|unveil|announce|open|begin|vote|decide)\b)/gi;

/** The main event is over: simple past of what newsmakers do. "Said" is left out, as previews quote too. */
export const PAST_CUES =
  /\b(?:met|held|hosted|agreed|signed|killed|died|flew|arrived|struck|hit|sank|won|lost|fell|rose|voted|rejected|approved|announced|launched|ended|began|opened|closed|ruled|convicted|sentenced|arrested|charged|attacked|injured|wounded|collapsed|crashed|exploded|resigned|fired|elected|passed|blocked|reached|failed|left|drew|made|took|came|went|told|showed|concluded|unveiled|released|found|declared|ordered|accused|warned|overturned|capsized|rescued|evacuated|marched|clashed|stormed|seized|(?:was|were) \p{L}+ed)\b/giu;

/** Weighing what happened rather than telling it. */
export const ANALYSIS_CUES =
  /\b(?:analysis|assess(?:es|ed|ment)|suggests? that|suggesting|likely (?:aims?|seeks?|intends?|wants?|means?|reflects?|signals?|to (?:aim|seek))|(?:it['’]s|it is) (?:clear|important|worth|likely|unlikely|no accident|no coincidence|highly likely)|raises? the question|the question (?:is|remains|now)|no accident|no coincidence|in contrast|on the one hand|on the other hand|moreover|furthermore|thus|therefore|paradox|paradoxically|strategic(?:ally)?|strategy|dynamics?|calculus|leverage|implications?|the logic|this means|what this means|in other words|in effect|arguably|ultimately|in the long (?:run|term)|in practice|scenarios?|underscores?|points? toward|signals? (?:a|that)|key (?:factor|issue|question)s?|significant factor|main (?:topics|observations|reasons|factors)|observations|interestingly|notably|apparently|so why|why does|what does)\b/gi;

/** A think tank or the writer is the one who judges. */
export const ANALYST_CUES =
  /\b(?:shared (?:its|their|his|her) (?:analysis|assessment)|think[- ]tank (?:says|said|notes|noted|believes|assesses|argues)|(?:we|analysts at [^.,]{3,40}) assess|(?:according to|in) (?:the|its|their|an?) (?:[\p{L}-]+ ){0,2}(?:analysis|assessment)|key takeaways)\b/giu;

/** Headlines and labels, by genre; matched at the front of the title or on a line of their own above it. */
export const GENRE_LABELS: readonly (readonly [
  RegExp,
  "opinion" | "analysis" | "live" | "interview" | "transcript" | "statement" | "preview",
])[] = [
  [
    /^(?:opinion|op-ed|oped|editorial|commentary|comment|column|viewpoint|perspective|letters?(?: to the editor)?|guest (?:column|essay)|my view)\s*(?:[:|—–-]|$)/i,
    "opinion",
  ],
  [/(?:[:|—–-]\s*)(?:opinion|op-ed|editorial|commentary)$/i, "opinion"],
  [
    /^(?:(?:news )?analysis|explainer|explained|factbox|fact check|in depth|q&a|five (?:things|takeaways)|key takeaways|takeaways)\s*(?:[:|—–-]|$)/i,
    "analysis",
  ],
  [/(?:[:|—–-]\s*)(?:(?:an )?analysis|explainer|explained)$/i, "analysis"],
  [
    /\b(?:live updates?|live blog|liveblog|live coverage|as it happened|minute[- ]by[- ]minute|live:)|^live\b\s*[:|—–-]|[–—-] live$/i,
    "live",
  ],
  [/^(?:interview|exclusive interview|the interview)\s*(?:[:|—–-]|with\b)|[:|—–-]\s*interview$/i, "interview"],
  [/^(?:(?:full |complete |read the )?transcript|full text|hansard)\b/i, "transcript"],
  [
    /^(?:(?:joint |press |official |media )?statement|press release|news release|communiqu[eé]|joint communiqu[eé]|readout|declaration) (?:by|from|of|on|following|to)\b|^for immediate release\b|^(?:press|news) release\b/i,
    "statement",
  ],
  [/^preview\s*[:|—–-]|[:|—–-]\s*preview$/i, "preview"],
];

/** Sections in a page's address. */
export const GENRE_SECTIONS: readonly (readonly [RegExp, "opinion" | "analysis" | "live" | "interview"])[] = [
  [
    /\/(?:opinions?|commentisfree|editorials?|op-?eds?|columnists?|columns?|commentary|perspectives?|voices|views?)(?=\/|$)/i,
    "opinion",
  ],
  [/\/(?:analysis|explainers?)(?=\/|$)/i, "analysis"],
  [/\/(?:live|live-news|live-updates|live-?blogs?)(?=\/|$)|-live-updates(?=[/.]|$)/i, "live"],
  [/\/interviews?(?=\/|$)/i, "interview"],
];

/** A headline that promises to explain or asks. */
export const EXPLAINING_TITLE =
  /^(?:why|how|what|who)\b(?!.*\b(?:said|says)\b)|^(?:explained|the meaning of|inside)\b|\bwhat (?:we know|it means|to know|you need to know|comes next|happens next)\b|\bexplained$/i;

/** A question as headline. */
export const ASKING_TITLE =
  /^(?:has|have|had|is|are|was|were|will|would|can|could|does|do|did|should|may|might)\b.*\?["'”’]?$/i;

/** The writer speaks as I. */
export const FIRST_PERSON = /(?<![\p{L}.])(?:I|I['’](?:m|ve|d|ll)|my|me|myself)(?![\p{L}.])/gu;

/** Signs in words that a text was translated. */
export const TRANSLATION_SIGNS =
  /\b(?:translated (?:from|by|into|with|using)|this (?:article|text|report|story|page) (?:has been|was|is) (?:automatically |machine[- ])?translated|(?:automatic|machine|unofficial|our own) translation|translation (?:by|from)|translated version|original(?:ly published)? in (?:french|german|italian|spanish|portuguese|russian|ukrainian|arabic|chinese|japanese|turkish|polish|dutch|greek|hebrew|persian|hindi|korean|indonesian))\b/i;
