// What a file is called: its kind and id, from its front matter, else from its folder and name.

import type { Diagnostic, Outcome } from '../diagnostics/Diagnostic.ts';
import { idFrom } from '../diagnostics/idFrom.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { problem } from '../diagnostics/problem.ts';
import type { FoundFile } from './FoundFile.ts';
import { type FileName, type Kind, kinds } from './SourceFile.ts';
import type { YamlMatter } from './yamlMatter.ts';

export function nameOf(found: FoundFile, { data = {}, locate }: YamlMatter): Outcome<FileName | undefined> {
  const diagnostics: Diagnostic[] = [];
  const kind = kindOf(found, data.kind, locate, diagnostics);
  if (kind === undefined) return { value: undefined, diagnostics };
  const base =
    kind === 'workshop' ? (found.workshop ?? '') : (found.path.split('/').at(-1) ?? '').replace(/\.md$/, '');
  const id = typeof data.id === 'string' ? data.id : base;
  if (data.id !== undefined && kind === 'workshop' && data.id !== base) {
    const message = `The id of this workshop is "${base}", as its folder, but \`id\` says "${data.id}".`;
    diagnostics.push(
      problem('workshop-id-is-its-folder', locate(['id']), message, ['remove `id`, or rename the folder']),
    );
  } else if (!/^[a-z][a-z0-9-]*$/.test(id) || (data.id !== undefined && typeof data.id !== 'string')) {
    diagnostics.push(badId(found, data.id, base, locate));
  }
  return {
    value: { path: found.path, workshop: found.workshop, kind, id: kind === 'workshop' ? base : id },
    diagnostics,
  };
}

function badId(found: FoundFile, given: unknown, base: string, locate: YamlMatter['locate']): Diagnostic {
  const proposal = idFrom(typeof given === 'string' ? given : base);
  if (given !== undefined) {
    const message = `\`id\` must be small letters, digits and hyphens, starting with a letter, but is ${JSON.stringify(given)}.`;
    return problem('id-is-well-formed', locate(['id']), message, [`write \`id: ${proposal}\``]);
  }
  const location = { file: found.path, line: 1, column: 1 };
  const isFolder = found.kind === 'workshop';
  const message = `The name of this ${isFolder ? 'folder' : 'file'} gives the id "${base}", but an id is small letters, digits and hyphens, starting with a letter.`;
  const hint = isFolder
    ? `rename the folder to \`${proposal}\``
    : `rename the file to \`${proposal}.md\`, or write \`id: ${proposal}\``;
  return problem('file-name-is-an-id', location, message, [hint]);
}

function kindOf(
  found: FoundFile,
  given: unknown,
  locate: YamlMatter['locate'],
  diagnostics: Diagnostic[],
): Kind | undefined {
  const known = kinds.find((kind) => kind === given);
  if (given === undefined && found.kind !== undefined) return found.kind;
  if (given === undefined) {
    const message = 'The folder does not say what this file is.';
    const hint =
      'put it in `principles/`, `exercises/`, `sessions/` or `handouts/` of its workshop, or write `kind: …`';
    diagnostics.push(problem('kind-fits-folder', { file: found.path, line: 1, column: 1 }, message, [hint]));
  } else if (known === undefined) {
    const message = `\`kind\` must be one of ${kinds.join(', ')}, but is ${JSON.stringify(given)}.`;
    diagnostics.push(
      problem('kind-fits-folder', locate(['kind']), message, didYouMean(String(given), kinds)),
    );
  } else if (found.kind !== undefined && found.kind !== known) {
    const message = `This folder is for files of kind \`${found.kind}\`, but this one says it is \`${known}\`.`;
    diagnostics.push(
      problem('kind-fits-folder', locate(['kind']), message, ['move the file, or remove `kind`']),
    );
  } else return known;
  return found.kind;
}
