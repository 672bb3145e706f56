/**
 * Word clusters: words of like use share a number, so that what a model learns of one serves the others.
 * Three grains, each clustered apart. Made by `training/clusters.ts`.
 */
import { hashText } from "./hash.js";
import { fromPlanes, openPack, sectionOf } from "./pack.js";

/** Cluster numbers of one word, counted from 1; zeros for a word that is not known. */
export type ClusterIds = { readonly fine: number; readonly middle: number; readonly coarse: number };

export type Clusters = { readonly find: (lowerCased: string) => ClusterIds };

const UNKNOWN: ClusterIds = { fine: 0, middle: 0, coarse: 0 };

/** Reads the table; words are kept as 32-bit hashes, about one unknown word in 40,000 is taken for a known one. */
export function loadClusters(bytes: Uint8Array): Clusters {
  const pack = openPack("clusters", bytes);
  const words = fromPlanes(sectionOf(pack, "words"));
  const ids = sectionOf(pack, "ids");
  const id = (plane: number, i: number) => ids[plane * words.length + i]!;
  const place = new Map<number, ClusterIds>();
  for (let i = 0; i < words.length; i++)
    place.set(words[i]! | 0, { fine: 1 + ((id(0, i) << 8) | id(1, i)), middle: 1 + id(2, i), coarse: 1 + id(3, i) });
  return { find: (word) => place.get(hashText(word)) ?? UNKNOWN };
}
