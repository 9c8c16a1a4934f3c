// Peer of the print benchmark: Typst's compiler for npm, the same words, fonts, sizes and margins. Prints pages and
// bytes. Its PDFs are tagged, as ours are.

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { round, rounds } from './workbookText.mjs';

const require = createRequire(import.meta.url);
const fonts = ['@expo-google-fonts/source-sans-3', '@expo-google-fonts/source-serif-4'].flatMap((name) => {
  const folder = dirname(require.resolve(`${name}/package.json`));
  return ['400Regular', '600SemiBold'].map((style) => join(folder, style));
});

const page = `
#set document(title: "Workbook")
#set page(paper: "a4", margin: (inside: 22mm, outside: 66mm, top: 22mm, bottom: 20mm), numbering: "1",
  header: context align(right, text(9.5pt)[Workbook]))
#set text(font: "Source Sans 3", size: 12pt, lang: "en", hyphenate: false)
// lines 17 pt apart: the height of capitals, 7.9 pt, and 9.1
#set par(leading: 9.1pt, spacing: 17.6pt)
#show heading: set text(font: "Source Serif 4", weight: 600)
#show heading.where(level: 1): set text(28pt)
#show heading.where(level: 2): set text(17pt)
#let writing(n) = for _ in range(n) { block(height: 8mm, spacing: 0pt, width: 100%, stroke: (bottom: 0.5pt + luma(60%))) }
`;

function markup(index) {
  const text = round(index);
  const cells = text.phrases.flat().map((cell) => `[${cell}]`);
  return [
    index === 0 ? '' : '#pagebreak()',
    `= ${text.title}`,
    ...text.paragraphs,
    `== ${text.stepsTitle}`,
    text.steps.map((step) => `+ ${step}`).join('\n'),
    ...text.more,
    `== ${text.phrasesTitle}`,
    `#table(columns: (2fr, 3fr), stroke: (bottom: 0.5pt), table.header(${text.head.map((cell) => `[*${cell}*]`).join(', ')}), ${cells.join(', ')})`,
    ...text.questions.map((question) => `*${question}*\n#writing(${text.lines})`),
  ].join('\n\n');
}

const source = page + Array.from({ length: rounds }, (_, index) => markup(index)).join('\n\n');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fonts }] });
const compiled = compiler.compile({ mainFileContent: source });
if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()));
const bytes = compiler.pdf(compiled.result);
if (process.argv[2] !== undefined) writeFileSync(process.argv[2], bytes);
process.stdout.write(JSON.stringify({ pages: compiled.result.numOfPages, bytes: bytes.length }));
