// The real disk, of which one step fails, or after which nothing works any more, as when a process is killed.

import type { Content, Disk } from '../../src/write/Disk.ts';
import { OutputError } from '../../src/write/OutputError.ts';
import { realDisk } from '../../src/write/realDisk.ts';

export interface Fault {
  /** From 1; the step that fails. */
  readonly step: number;
  /** `fails`: this step alone, as on a full disk. `killed`: this step and all that follow. */
  readonly how: 'fails' | 'killed';
  /** Whether the failing step has done its work, or the first half of a write, before it fails. */
  readonly when: 'before' | 'after';
  /** How many steps in a row fail; 1 where it is absent. */
  readonly times?: number;
}

export interface FaultyDisk extends Disk {
  readonly steps: () => number;
  /** Whether the fault was met. */
  readonly hasFailed: () => boolean;
}

export function faultyDisk(fault?: Fault): FaultyDisk {
  let steps = 0;
  const isFaulty = () => {
    if (fault === undefined || steps < fault.step) return false;
    return fault.how === 'killed' || steps < fault.step + (fault.times ?? 1);
  };
  const failure = (path: string) => new OutputError(path, `failed at step ${steps}`);

  function step<A extends readonly [string, ...unknown[]], T>(work: (...args: A) => Promise<T>) {
    return async (...args: A): Promise<T> => {
      steps += 1;
      if (!isFaulty()) return work(...args);
      if (fault?.when === 'after' && steps === fault.step) await work(...args);
      throw failure(args[0]);
    };
  }

  return {
    look: step(realDisk.look),
    list: step(realDisk.list),
    read: step(realDisk.read),
    digest: step(realDisk.digest),
    makeFolder: step(realDisk.makeFolder),
    write: async (file, content) => {
      steps += 1;
      if (!isFaulty()) return realDisk.write(file, content);
      if (fault?.when === 'after' && steps === fault.step)
        await realDisk.write(file, await firstHalf(content));
      throw failure(file);
    },
    keep: step(realDisk.keep),
    rename: step(realDisk.rename),
    remove: step(realDisk.remove),
    removeEmpty: step(realDisk.removeEmpty),
    removeTree: step(realDisk.removeTree),
    sync: step(realDisk.sync),
    self: realDisk.self,
    runs: realDisk.runs,
    wait: async () => {},
    steps: () => steps,
    hasFailed: () => fault !== undefined && steps >= fault.step,
  };
}

async function firstHalf(content: Content): Promise<Uint8Array> {
  const bytes = content instanceof Uint8Array ? content : new Uint8Array();
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}
