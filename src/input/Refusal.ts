// Why a picture cannot be used.

export interface Refusal {
  readonly refused: 'picture-is-readable' | 'picture-is-plain' | 'picture-is-of-a-size';
  /** Completes "The picture …". */
  readonly because: string;
  readonly hints: readonly string[];
}
