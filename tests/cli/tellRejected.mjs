// For `node --import`: prints the file names of scripts that V8 had to compile, as it did not take the code given for them.

import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    if (this.cachedDataRejected !== false) process.stderr.write(`${options.filename}\n`);
  }
};
syncBuiltinESMExports();
