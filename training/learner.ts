/**
 * Averaged perceptron over hashed features (Collins 2002; lazy averaging after Daumé 2006).
 * A feature's row holds only the classes it was ever updated for; rows live in one pool and move when they grow.
 */
import { toPlanes } from "../src/language/pack.js";
import { slotOf } from "../src/language/weights.js";

/** Weights are rounded to 1/64 of an update's unit; int16 then holds up to 512. */
const SCALE = 64;

export class Learner {
  #bits = 16;
  #used = 0;
  #keys = new Int32Array(1 << 16);
  #rows = new Int32Array(1 << 16);
  /** By row: where it begins in the pool, how many classes it has, and room for how many. */
  #start = new Int32Array(1 << 16);
  #size = new Uint8Array(1 << 16);
  #room = new Uint8Array(1 << 16);
  #top = 0;
  #classes = new Uint8Array(1 << 18);
  #weights = new Float32Array(1 << 18);
  #totals = new Float64Array(1 << 18);
  #stamps = new Int32Array(1 << 18);
  #now = 0;

  /** Marks one more decision; averages weigh a weight by the decisions it lived through. */
  tick(): void {
    this.#now++;
  }

  addScores(features: Int32Array, count: number, scores: Float64Array | Int32Array): void {
    const classes = this.#classes;
    const weights = this.#weights;
    for (let f = 0; f < count; f++) {
      const row = this.#find(features[f]!);
      if (row === 0) continue;
      const start = this.#start[row]!;
      const end = start + this.#size[row]!;
      for (let k = start; k < end; k++) scores[classes[k]!]! += weights[k]!;
    }
  }

  /** Moves the weight of class `c` under each feature by `step`. */
  update(features: Int32Array, count: number, c: number, step: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.#find(features[f]!) || this.#insert(features[f]!);
      let k = this.#start[row]!;
      let end = k + this.#size[row]!;
      while (k < end && this.#classes[k] !== c) k++;
      if (k === end) {
        if (this.#size[row] === this.#room[row]) {
          this.#grow(row);
          k = end = this.#start[row]! + this.#size[row]!;
        }
        this.#size[row]!++;
        this.#classes[k] = c;
        this.#weights[k] = 0;
        this.#totals[k] = 0;
        this.#stamps[k] = this.#now;
      }
      this.#totals[k]! += (this.#now - this.#stamps[k]!) * this.#weights[k]!;
      this.#stamps[k] = this.#now;
      this.#weights[k]! += step;
    }
  }

  /** The averaged weights as sections of a pack; those nearer zero than `least` are dropped. */
  packWeights(prefix: string, least: number): [name: string, bytes: Uint8Array][] {
    const slots = Array.from(this.#rows.keys()).filter((slot) => this.#rows[slot] !== 0);
    slots.sort((a, b) => (this.#keys[a]! >>> 0) - (this.#keys[b]! >>> 0));
    const keys: number[] = [];
    const sizes: number[] = [];
    const classes: number[] = [];
    const values: number[] = [];
    for (const slot of slots) {
      const before = classes.length;
      const row = this.#rows[slot]!;
      for (let k = this.#start[row]!; k < this.#start[row]! + this.#size[row]!; k++) {
        const mean = (this.#totals[k]! + (this.#now - this.#stamps[k]!) * this.#weights[k]!) / this.#now;
        const value = Math.max(-32768, Math.min(32767, Math.round(mean * SCALE)));
        if (Math.abs(mean) < least || value === 0) continue;
        classes.push(this.#classes[k]!);
        values.push(value);
      }
      if (classes.length === before) continue;
      keys.push(this.#keys[slot]! >>> 0);
      sizes.push(classes.length - before);
    }
    return [
      [`${prefix}-keys`, toPlanes(Uint32Array.from(keys))],
      [`${prefix}-sizes`, Uint8Array.from(sizes)],
      [`${prefix}-classes`, Uint8Array.from(classes)],
      [
        `${prefix}-weights`,
        Uint8Array.from([...values.map((value) => value >> 8), ...values].map((value) => value & 255)),
      ],
    ];
  }

  get features(): number {
    return this.#used;
  }

  #find(key: number): number {
    const mask = this.#rows.length - 1;
    let slot = slotOf(key, this.#bits);
    while (this.#rows[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#rows[slot]!;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  #insert(key: number): number {
    if (this.#used * 2 > this.#rows.length) this.#rehash();
    const row = ++this.#used;
    if (row === this.#start.length) {
      this.#start = widened(this.#start, new Int32Array(2 * row));
      this.#size = widened(this.#size, new Uint8Array(2 * row));
      this.#room = widened(this.#room, new Uint8Array(2 * row));
    }
    this.#place(key, row);
    return row;
  }

  /** Gives a row a new place with twice the room; the old place is lost, at most as much again as is used. */
  #grow(row: number): void {
    const room = Math.min(255, Math.max(2, 2 * this.#room[row]!));
    if (this.#top + room > this.#classes.length) {
      const length = 2 * this.#classes.length;
      this.#classes = widened(this.#classes, new Uint8Array(length));
      this.#weights = widened(this.#weights, new Float32Array(length));
      this.#totals = widened(this.#totals, new Float64Array(length));
      this.#stamps = widened(this.#stamps, new Int32Array(length));
    }
    const from = this.#start[row]!;
    const to = from + this.#size[row]!;
    for (const list of [this.#classes, this.#weights, this.#totals, this.#stamps]) list.copyWithin(this.#top, from, to);
    this.#start[row] = this.#top;
    this.#room[row] = room;
    this.#top += room;
  }

  #place(key: number, row: number): void {
    const mask = this.#rows.length - 1;
    let slot = slotOf(key, this.#bits);
    while (this.#rows[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#rows[slot] = row;
  }

  #rehash(): void {
    const keys = this.#keys;
    const rows = this.#rows;
    this.#bits++;
    this.#keys = new Int32Array(2 ** this.#bits);
    this.#rows = new Int32Array(2 ** this.#bits);
    for (let slot = 0; slot < rows.length; slot++) if (rows[slot] !== 0) this.#place(keys[slot]!, rows[slot]!);
  }
}

function widened<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
