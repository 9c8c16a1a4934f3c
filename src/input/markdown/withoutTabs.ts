// Within a line a tab is a space, as browsers show it: no font has a shape for it.

export function withoutTabs(text: string): string {
  return text.replaceAll('\t', ' ');
}
