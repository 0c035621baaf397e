import { bilingual } from '../../lang.ts';

/** How a finding of the gate is passed on. */
export const gateWords = bilingual({
  id: {
    refused: (rule: string, mend: string) => `pemeriksaan tabel menolak (${rule}): ${mend}`,
  },
  en: {
    refused: (rule: string, mend: string) => `the check of the tables refuses it (${rule}): ${mend}`,
  },
});
