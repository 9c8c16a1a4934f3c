// `npm run check-pdf -- file.pdf …`: prints what is wrong with PDF files; exits 1 when anything is.

import { readFileSync } from 'node:fs';
import { checkPdf } from './checkPdf.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: npm run check-pdf -- FILE.pdf …');
  process.exit(2);
}
for (const path of paths) {
  const findings = checkPdf(readFileSync(path));
  console.log(`${path}: ${findings.length === 0 ? 'nothing wrong' : `findings: ${findings.length}`}`);
  for (const { rule, message, page } of findings) {
    console.log(`  ${rule}: ${page === undefined ? '' : `page ${page}: `}${message}`);
  }
  if (findings.length > 0) process.exitCode = 1;
}
