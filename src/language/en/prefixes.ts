/**
 * English prefixes that stay with their word over a hyphen ("anti-war", "e-mail"), as the UD English treebanks keep them;
 * other hyphenated words are taken apart. Compiled by us from general knowledge of English word formation.
 */
export const PREFIXES: ReadonlySet<string> = new Set(
  `ambi ante anti arch auto bi bio co counter cross cyber de dis e eco electro ex extra geo hyper infra inter intra macro
  mega meta micro mid mini mis mono multi neo non off over pan para post pre pro proto pseudo psycho quasi re semi socio
  sub super techno trans tri ultra un under uni vice`.split(/\s+/),
);
