/**
 * Notes: what the stages write about one report on the way to the record.
 * Every note points into the report's fixed text by offset; lists are in reading order, and
 * one note names another by its index in the list of its kind.
 */
import type {
  Block,
  Commitment,
  EntityKind,
  EventStatus,
  EventType,
  FigureBound,
  Genre,
  Likelihood,
  Problem,
  Stance,
  Statement,
  TimeSpan,
} from "./record.js";
import type { Span } from "./span.js";

/** What a stage that may meet trouble returns. */
export type Found<T> = { readonly items: readonly T[]; readonly problems: readonly Problem[] };

/** Bytes to read and the name that the reader knows them by: a path, a URL or `-` for standard input. */
export type Source = { readonly name: string; readonly bytes: Uint8Array };

/** A report as ingest leaves it: a fixed text, and what its file or page stated about it. */
export type ReportDraft = {
  readonly id: string;
  readonly file?: string;
  readonly url?: string;
  /** Of the text in UTF-8. */
  readonly sha256: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly bylines: readonly string[];
  readonly language: string;
  /** Day of publication as metadata stated it, ISO, and where it stood ("JSON-LD datePublished"). */
  readonly stated?: { readonly date: string; readonly where: string };
  readonly text: string;
  /** Blocks that the format itself marked (HTML); empty for plain text. */
  readonly marked: readonly Block[];
};

/** A report whose text is labelled: blocks cover all of it but white space, in order, without overlap. */
export type CleanReport = ReportDraft & {
  readonly blocks: readonly Block[];
  readonly genre: Genre;
  readonly agency?: string;
  /** Place of the dateline, as written. */
  readonly place?: Span;
  readonly translated?: boolean;
};

/** Universal part-of-speech tags (Universal Dependencies v2). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word or mark; "don't" is two tokens, "do" and "n't". */
export type Token = Span & {
  /** Place in the report's token list. */
  readonly index: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the syntactic head in the report's token list; -1 at the root of a sentence. */
  readonly head: number;
  /** Universal Dependencies relation, with subtype ("nsubj:pass"). */
  readonly deprel: string;
  readonly sentence: number;
};

export type Sentence = Span & {
  readonly index: number;
  readonly firstToken: number;
  /** One past the last token. */
  readonly endToken: number;
  /** Index of the block in which it begins. */
  readonly block: number;
};

/** A proper name as the recogniser finds it: titles outside, "the" outside. */
export type Name = Span & {
  readonly kind: "person" | "organisation" | "place" | "other";
  readonly firstToken: number;
  readonly endToken: number;
};

/** Words in quotation marks, the marks included; a quotation that runs over paragraphs is one quote per paragraph. */
export type Quote = Span & {
  /** Without the marks. */
  readonly inner: Span;
  /** False when the closing mark is missing. */
  readonly closed: boolean;
  /** Index of the quote that this one continues (the opening mark repeated at a new paragraph), or -1. */
  readonly continues: number;
  /** Index of the quote that holds this one, or -1. */
  readonly within: number;
};

/** A phrase that a predicate takes; its span is the whole phrase without the preposition. */
export type Argument = Span & {
  /** Index of the head token. */
  readonly head: number;
  readonly role: "subject" | "object" | "recipient" | "agent" | "oblique";
  /** Case marker of an oblique or a noun's complement, lower case: "with", "ahead of". */
  readonly preposition?: string;
};

/** A predicate with what belongs to it, read off the dependency tree. */
export type Clause = Span & {
  readonly index: number;
  readonly sentence: number;
  /** Index of the token that heads it. */
  readonly predicate: number;
  /** Lemma of the predicate with its particle: "take over". */
  readonly lemma: string;
  /** "nominal" is a noun that names what happened: "talks between A and B". */
  readonly kind: "verb" | "copula" | "nominal";
  readonly voice: "active" | "passive";
  readonly tense: "past" | "present" | "future" | "none";
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** Lemma of the modal: "may", "must", "will" (future "will" included); null without one. */
  readonly modal: string | null;
  /** Subjects shared by conjunction, relative clause or control are filled in. */
  readonly arguments: readonly Argument[];
  /** Index of the clause that this one depends on; -1 for none. */
  readonly parent: number;
  /** Relation of the predicate to that clause: "ccomp", "xcomp", "advcl", "acl:relcl", "conj", "root"... */
  readonly relation: string;
};

export type LanguageNotes = {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quote[];
  readonly clauses: readonly Clause[];
};

/** Words that refer to an entity. */
export type Mention = Span & {
  readonly index: number;
  readonly form: "name" | "nominal" | "pronoun";
  readonly kind: EntityKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of the head token. */
  readonly head: number;
  readonly plural: boolean;
  /** Title or office beside a name: "French foreign minister". */
  readonly role?: Span;
  /** Index of its chain. */
  readonly chain: number;
};

/** All mentions of one entity in one report. */
export type Chain = {
  readonly index: number;
  readonly kind: EntityKind;
  /** The fullest name, or the fullest nominal where the entity is never named. */
  readonly name: string;
  readonly mentions: readonly number[];
  readonly roles: readonly Span[];
};

/** Days, both included, ISO. */
export type DayInterval = {
  readonly first: string;
  readonly last: string;
  readonly precision: TimeSpan["precision"];
};

/** A time expression before it is placed: spans and types need no publication date, values may. */
export type TimexDraft = Span & {
  readonly index: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly mod?: string;
  /** What the words mean, ready to be counted from a day; plain data that only the time stage reads. */
  readonly sense: unknown;
};

/** A time expression on the calendar. */
export type Timex = Span & {
  readonly index: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value. */
  readonly value: string;
  readonly mod?: string;
  /** null for durations, sets, and what could not be placed. */
  readonly interval: DayInterval | null;
  /** False when the interval was counted from the report's day or from another time. */
  readonly absolute: boolean;
};

/** Who is cited, by which words, for what (PARC, PolNeAR); several spans where the words are interrupted. */
export type Attribution = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
};

/** An attribution with its speaker resolved in the report. */
export type StatementDraft = Attribution & {
  readonly index: number;
  /** Index of the speaker's chain; null when nobody is named or the source is anonymous. */
  readonly speaker: number | null;
  readonly speakerText: string;
  readonly sourcing: Statement["sourcing"];
  readonly anonymous?: {
    readonly count: "one" | "several" | "unknown";
    readonly affiliation?: number;
    readonly level?: string;
  };
  readonly form: Statement["form"];
  readonly polarity?: NonNullable<Statement["polarity"]>;
  readonly addressee?: string;
  readonly channel?: string;
  /** When it was said: indexes of timexes. */
  readonly timexes: readonly number[];
  /** Chains that the content speaks of. */
  readonly about: readonly number[];
  readonly likelihood?: Likelihood;
};

/** An event as one report tells it; people and places are chains. */
export type EventDraft = {
  readonly index: number;
  /** The word that names what was done. */
  readonly trigger: Span;
  /** The words the event rests on: its clause. */
  readonly evidence: Span;
  readonly type: EventType;
  readonly mode?: string;
  readonly status: EventStatus;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly others: readonly number[];
  /** Participants named only by role. */
  readonly parties: readonly Span[];
  readonly host?: number;
  readonly place?: number;
  readonly venue?: number;
  /** Indexes of timexes that say when. */
  readonly timexes: readonly number[];
  /** Lemmas of what it was about. */
  readonly topics: readonly string[];
  /** Indexes of the statements whose content it stands in. */
  readonly saidBy: readonly number[];
  /** Index of the event that this one is part of, or -1. */
  readonly partOf: number;
};

export type FigureDraft = {
  readonly index: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly bound: FigureBound;
  /** "people", "%", "kilometre"; singular or plural as written. */
  readonly unit: string;
  /** What is counted, as written: "people killed", "tariff on the EU". */
  readonly of: string;
  /** Folded class of what is counted, so that figures can be compared: "killed", "injured", "missing", "distance". */
  readonly measure: string;
  /** The number with its bound and unit. */
  readonly span: Span;
  /** The clause that says what it counts. */
  readonly evidence: Span;
  /** Index of the event it belongs to, or -1. */
  readonly event: number;
  readonly timexes: readonly number[];
  readonly saidBy: readonly number[];
};

export type CommitmentDraft = {
  readonly index: number;
  readonly kind: Commitment["kind"];
  /** The words that name it: "30-day energy cease-fire". */
  readonly what: Span;
  readonly evidence: readonly Span[];
  readonly parties: readonly number[];
  readonly acceptedBy: readonly number[];
  readonly rejectedBy: readonly number[];
  readonly status: Commitment["status"];
  readonly days?: number;
  /** Timexes of its beginning and end. */
  readonly start?: number;
  readonly end?: number;
  readonly breaches: readonly {
    readonly by: readonly number[];
    readonly saidBy: readonly number[];
    readonly evidence: Span;
  }[];
};

export type PositionDraft = {
  readonly index: number;
  readonly actor: number;
  /** The words that name the issue. */
  readonly issue: Span;
  readonly stance: Stance;
  readonly evidence: Span;
  readonly timexes: readonly number[];
};

/** Everything learned from one report alone; needs no other report, so it can be cached by the text's hash. */
export type ReportNotes = {
  readonly report: CleanReport;
  readonly language: LanguageNotes;
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly timexes: readonly TimexDraft[];
  readonly statements: readonly StatementDraft[];
  readonly events: readonly EventDraft[];
  readonly figures: readonly FigureDraft[];
  readonly commitments: readonly CommitmentDraft[];
  readonly positions: readonly PositionDraft[];
  readonly problems: readonly Problem[];
};

/** What the extractors read: the notes up to the time stage. */
export type ReadReport = Pick<ReportNotes, "report" | "language" | "mentions" | "chains" | "timexes">;
