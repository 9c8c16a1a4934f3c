// Long content becomes more slides: rows or blocks are dealt to as few slides as hold them, as evenly as they can.
// In: parts and their heights in px. Out: groups of parts. Never leaves a part out, never makes type smaller.

/** Groups of neighbours, each at most `capacity` high; a part that is higher than that stands alone. */
export function splitEvenly<T>(
  parts: readonly T[],
  heightOf: (part: T) => number,
  capacity: number,
): readonly (readonly T[])[] {
  const fewest = deal(parts, heightOf, capacity);
  if (fewest.length < 2) return fewest;
  const total = parts.reduce((sum, part) => sum + heightOf(part), 0);
  for (let height = Math.ceil(total / fewest.length); height < capacity; height += 4) {
    const even = deal(parts, heightOf, height);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

/** The largest type that is allowed, in which every part fits a slide, and no more slides are needed than in the
 * smallest. */
export function largestType<T, K>(
  types: readonly K[],
  parts: readonly T[],
  heightOf: (part: T, type: K) => number,
  capacity: number,
  allows: (type: K) => boolean = () => true,
): K | undefined {
  const smallest = types.at(-1);
  if (smallest === undefined) return undefined;
  const fewest = deal(parts, (part) => heightOf(part, smallest), capacity).length;
  return (
    types.find((type) => {
      const fits = allows(type) && parts.every((part) => heightOf(part, type) <= capacity);
      return fits && deal(parts, (part) => heightOf(part, type), capacity).length === fewest;
    }) ?? smallest
  );
}

function deal<T>(parts: readonly T[], heightOf: (part: T) => number, capacity: number): T[][] {
  const groups: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const height = heightOf(part);
    if (used + height > capacity) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(part);
    used += height;
  }
  return groups;
}
