// Files that a build should have made and could not, as the manifest lists them: there is no file, not even an old one.

import type { OutputFile } from '../render/OutputFile.ts';

export interface FailedOutput extends Pick<OutputFile, 'kind' | 'agenda' | 'delivery'> {
  /** A sentence. */
  readonly reason: string;
}
