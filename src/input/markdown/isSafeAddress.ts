// Whether an address is one that a reader may follow.

export function isSafeAddress(href: string): boolean {
  return /^(https?|mailto|tel):/i.test(href);
}
