// What a reader sees of Marp's HTML: the text between tags, entities decoded, word joiners dropped, white space as one space.

export function shownText(html: string): string {
  return html
    .replaceAll('\u2060', '')
    .replace(/<br ?\/?>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
