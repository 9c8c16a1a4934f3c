// How papers with names are made, and what comes of it.

import type { Diagnostic } from '../../../diagnostics/Diagnostic.ts';
import type { NamedRecordFile } from './RecordFile.ts';

export interface RecordOptions {
  /** A file for each person. */
  readonly split: boolean;
  /** People who cannot be printed are left out, with a warning. */
  readonly keepGoing: boolean;
}

export interface LaidOutRecords {
  readonly files: readonly NamedRecordFile[];
  readonly diagnostics: readonly Diagnostic[];
}
