// Ids that name parts of one file.

import type { Diagnostic } from '../../diagnostics/Diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { DataPath, SourceFile } from '../../input/SourceFile.ts';

export function uniqueIds(
  file: SourceFile,
  path: DataPath,
  parts: readonly { readonly id: string }[],
): readonly Diagnostic[] {
  return parts.flatMap(({ id }, index) => {
    const first = parts.findIndex((part) => part.id === id);
    if (first === index) return [];
    const related = [{ message: 'it is here', location: file.locate([...path, first, 'id']) }];
    return [
      problem(
        'ids-are-unique',
        file.locate([...path, index, 'id']),
        `The id "${id}" stands twice in this list.`,
        [],
        related,
      ),
    ];
  });
}
