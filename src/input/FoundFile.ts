// A file that the project's folders name, before it is read.

import type { FileTree } from './FileTree.ts';
import type { PictureFinder } from './pictures.ts';
import type { Kind } from './SourceFile.ts';

export interface FoundFile {
  /** Relative to the tree's root. */
  readonly treePath: string;
  /** As diagnostics name it. */
  readonly path: string;
  readonly workshop: string | undefined;
  /** Undefined where the folder does not say. */
  readonly kind: Kind | undefined;
  readonly tree: FileTree;
  readonly findPicture: PictureFinder;
}
