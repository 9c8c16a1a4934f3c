// The same setting, silent but for errors: for what is told elsewhere.

import type { Setting } from './Setting.ts';

export function withoutAdvice(setting: Setting): Setting {
  return {
    ...setting,
    report: (problem) => {
      if (problem.severity !== 'warning') setting.report(problem);
    },
  };
}
