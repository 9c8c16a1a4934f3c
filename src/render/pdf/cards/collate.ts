// Which piece lies where, so that a stack of sheets, cut along the marks, comes out in order: the first place holds
// the first pieces down through the stack, the second place those that follow.

/** For each sheet the indexes of what lies at its places; undefined for an empty one. */
export function collate(count: number, places: number): readonly (readonly (number | undefined)[])[] {
  const sheets = Math.ceil(count / places);
  return Array.from({ length: sheets }, (_, sheet) => collatedSheet(sheet, sheets, count, places));
}

/** The same for one sheet of so many. */
export function collatedSheet(
  sheet: number,
  sheets: number,
  count: number,
  places: number,
): readonly (number | undefined)[] {
  return Array.from({ length: places }, (_, place) => {
    const index = place * sheets + sheet;
    return index < count ? index : undefined;
  });
}
