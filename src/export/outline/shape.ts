/** Shapes of what a person is shown; a renderer adds only its own marks. */
import type { Evidence } from "../../model/model.js";

/** One fact in words. */
export type Item = {
  /** Set before the text: a day, a number, a kind. */
  readonly label?: string;
  readonly text: string;
  /** Small print: status, people, support. */
  readonly notes: readonly string[];
  readonly evidence: readonly Evidence[];
};

/** Facts under one heading; the note is small print beside it. */
export type Group = { readonly title?: string; readonly note?: string; readonly items: readonly Item[] };

/** A part of the record that a reader may look for. */
export type Section = {
  /** Stable, for links. */
  readonly id: string;
  readonly title: string;
  /** Long lists of lesser use, which a page may show closed. */
  readonly aside?: boolean;
  readonly groups: readonly Group[];
};

/** One row of the table of reports. */
export type ReportLine = {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Empty where it is unknown. */
  readonly outlet: string;
  /** Day of publication, and how it is known where it was worked out; empty where it is unknown. */
  readonly published: string;
  readonly publishedEvidence: readonly Evidence[];
  readonly genre: string;
  /** "independent", or what it was taken from and how much of it. */
  readonly lineage: string;
  readonly origin: string;
  readonly url?: string;
};
