// What to do when the day runs late: for each item's start and each delay, the least harmful way to end on time.

export interface Cut {
  /** Index of the item. */
  readonly item: number;
  readonly action: 'use' | 'shorten' | 'drop';
  /** Minutes that this gives back. */
  readonly saves: number;
}

export interface CutPlan {
  /** Index of the item that starts late. */
  readonly item: number;
  /** Minutes late. */
  readonly delay: number;
  /** In the agenda's order; what is used of buffers is among them. */
  readonly cuts: readonly Cut[];
  /** Minutes that no cut can make up; 0 where the day ends on time. */
  readonly missing: number;
  /** Minutes that cuts give back beyond the delay, by which spare time is longer; 0 where they do not. */
  readonly gained: number;
}
