/** A source of numbers that gives the same sequence for the same seed, on every machine. */
export type Random = {
  /** A number in [0, 1). */
  next: () => number;
  /** A whole number from `least` to `most`, both included. */
  int: (least: number, most: number) => number;
  /** True with this probability. */
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** `count` different members of the list, or all of them, in the order of the list. */
  some: <T>(list: readonly T[], count: number) => T[];
};

/** FNV-1a of a text, started from `basis`; 32 bits. */
function hash(text: string, basis: number): number {
  let value = basis;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * sfc32 (Chris Doty-Humphrey, PractRand; public domain), seeded from a text. Each series of the demo archive has a seed
 * of its own, so that a change to one leaves the others as they are.
 */
export function createRandom(seed: string): Random {
  let a = hash(seed, 0x811c9dc5);
  let b = hash(seed, 0x9e3779b9);
  let c = hash(seed, 0x85ebca6b);
  let counter = 1;
  const next = () => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return (mixed >>> 0) / 0x1_0000_0000;
  };
  for (let round = 0; round < 12; round++) next();

  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[int(0, list.length - 1)]!;
    },
    some: (list, count) => {
      let wanted = Math.min(count, list.length);
      return list.filter((_, at) => {
        const taken = next() * (list.length - at) < wanted;
        if (taken) wanted--;
        return taken;
      });
    },
  };
}
