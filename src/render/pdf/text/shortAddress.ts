// An address as one types it: without scheme and final slash.

export function shortAddress(address: string): string {
  return address.replace(/^(https?:\/\/(www\.)?|mailto:|tel:)/i, '').replace(/\/$/, '');
}
