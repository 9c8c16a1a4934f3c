// A content stream as its operators (ISO 32000-1, 7.8.2). In: the stream's text, a character a byte. Out: operators
// with their operands and where they stand. Inline images are taken as one operator.

export interface Operator {
  readonly name: string;
  readonly operands: readonly string[];
  /** Of the first operand, or of the operator where it has none. */
  readonly start: number;
  readonly end: number;
}

const token = /[^\s()<>[\]{}/%]+|\/[^\s()<>[\]{}/%]*|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]/y;

export function* readOperators(text: string): Generator<Operator> {
  let operands: string[] = [];
  let start = -1;
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const next = skipSpace(text, at);
    if (next >= text.length) return;
    const end = tokenEnd(text, next);
    const word = text.slice(next, end);
    if (start < 0) start = next;
    at = end;
    if (word === '[' || word === '<<') depth += 1;
    if (word === ']' || word === '>>') depth -= 1;
    if (depth > 0 || isOperand(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'BI') at = endOfImage(text, end);
    yield { name: word, operands, start, end: at };
    operands = [];
    start = -1;
  }
}

function isOperand(word: string): boolean {
  return /^[-+.\d/(<>[\]]/.test(word) || word === 'true' || word === 'false' || word === 'null';
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (/[\s\0]/.test(text[at] ?? '')) at += 1;
    if (text[at] !== '%') return at;
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  }
}

function tokenEnd(text: string, at: number): number {
  if (text[at] === '(') return endOfString(text, at);
  token.lastIndex = at;
  const [found] = token.exec(text) ?? [];
  if (found === undefined) throw new Error(`the browser's page has no token at ${at}`);
  return at + found.length;
}

function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOfImage(text: string, from: number): number {
  const found = /\sEI(?=\s|$)/g;
  found.lastIndex = from;
  return found.exec(text) ? found.lastIndex : text.length;
}
