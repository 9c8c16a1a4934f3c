// Code as it stands in an editor: each tab reaches to the next of Markdown's tab stops, as no font has a shape for it.

const tabStop = 4;

export function toTabStops(code: string): string {
  return code.includes('\t') ? code.split('\n').map(lineToTabStops).join('\n') : code;
}

function lineToTabStops(line: string): string {
  let spaced = '';
  for (const sign of line) spaced += sign === '\t' ? ' '.repeat(tabStop - (spaced.length % tabStop)) : sign;
  return spaced;
}
