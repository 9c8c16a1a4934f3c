// What a key, a button or a message asks for.

/** Changes what both windows share. */
export type Command =
  | { readonly kind: 'go'; readonly slide: number }
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'blank' }
  /** Starts the next countdown of the item at hand, or pauses, or goes on. */
  | { readonly kind: 'countdown' }
  | { readonly kind: 'start-countdown'; readonly timer: number }
  | { readonly kind: 'lengthen'; readonly minutes: number }
  | { readonly kind: 'end-countdown' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'accept-cut' }
  | { readonly kind: 'start-now' }
  | { readonly kind: 'undo' };

/** Concerns the window alone in which it is asked for. */
export type WindowCommand =
  | { readonly kind: 'present' | 'save-log' }
  | { readonly kind: 'fullscreen' | 'overview' | 'help' | 'close' };
