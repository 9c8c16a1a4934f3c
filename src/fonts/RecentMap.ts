// A map that forgets what was not asked for in a long time, so that the names of a long roster do not stay.

export interface RecentMap<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
}

/** Holds `size` entries that were used last, and up to as many before them. */
export function createRecentMap<K, V>(size = 4000): RecentMap<K, V> {
  let recent = new Map<K, V>();
  let older = new Map<K, V>();

  function set(key: K, value: V): void {
    if (recent.size >= size) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
  }

  function get(key: K): V | undefined {
    const value = recent.get(key);
    if (value !== undefined) return value;
    const kept = older.get(key);
    if (kept !== undefined) set(key, kept);
    return kept;
  }

  return { get, set };
}
