/**
 * How something was said, read from words near the cue; the first pattern that fits gives the channel's name.
 * Compiled by us from general knowledge of news English and of the names of public networks.
 */
export const CHANNELS: readonly (readonly [pattern: RegExp, channel: string])[] = [
  [
    /\bon (?:X|Twitter)\b|\btweet(?:s|ed|ing)?\b|\bformerly Twitter\b|\b(?:X|Twitter) (?:post|account|feed|page)\b/,
    "X",
  ],
  [/\(@\w+\)/, "X"],
  [/\bTelegram\b/, "Telegram"],
  [/\bTruth Social\b/, "Truth Social"],
  [/\bFacebook\b/, "Facebook"],
  [/\bInstagram\b/, "Instagram"],
  [/\bWhatsApp\b/, "WhatsApp"],
  [/\bYouTube\b/, "YouTube"],
  [/\bTikTok\b/, "TikTok"],
  [/\bWeibo\b/, "Weibo"],
  [/\bLinkedIn\b/, "LinkedIn"],
  [/\bBluesky\b/, "Bluesky"],
  [/\bsocial[- ]media\b|\bsocial network/i, "social media"],
  [
    /\b(?:press|news|media|video|joint) (?:conference|briefing)\b|\bbriefing\b|\bbriefed reporters\b|\bpresser\b/i,
    "press conference",
  ],
  [/\b(?:tele)?phone[ds]?\b|\bby telephone\b|\bphone call\b|\btelephone conversation\b/i, "phone"],
  [/\binterview/i, "interview"],
  [/\bpodcast\b/i, "podcast"],
  [/\bradio\b/i, "radio"],
  [/\btelevision\b|\bTV\b|\btelevised\b/, "television"],
  [
    /\bin an? (?:\w+ ){0,3}(?:statement|communiqu[eé]|release|readout)\b|\bstatement (?:said|read|issued|released)\b|\bsaid in (?:its|his|her|their) (?:\w+ )?statement\b/i,
    "statement",
  ],
  [/\be-?mail/i, "email"],
  [/\bletter\b/i, "letter"],
  [/\btext message/i, "text message"],
  [/\bvideo\b/i, "video"],
  [
    /\bspeech\b|\bspeaking (?:at|in) (?:a|the) (?:rally|ceremony|summit|conference|event|forum)\b|\baddress(?:ing)? (?:to|the)\b|\brally\b/i,
    "speech",
  ],
  [/\btestif(?:y|ied|ies|ying)\b|\btestimony\b|\bin court\b|\bhearing\b/i, "testimony"],
  [/\bop-?ed\b|\bblog\b/i, "article"],
];
