// npm run import: reads a file of an office into the tables, by a mapping that says what its columns mean.
//   npm run import -- rekap.xlsx --map rekap.yaml           shows what would be written
//   npm run import -- rekap.xlsx --map rekap.yaml --write   writes what is sure
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { same } from '../src/data/both.ts';
import { CallError } from '../src/data/call-error.ts';
import { readFolder } from '../src/data/files.ts';
import type { Problem } from '../src/data/problem.ts';
import { replaceFile } from '../src/data/replace-file.ts';
import { report } from '../src/data/report.ts';
import { type ImportFault, importFile } from '../src/desk/import-file.ts';
import { importRecord, importReport, mappingReport, misfitReport } from '../src/desk/import-report.ts';
import { shortNames } from '../src/desk/short-names.ts';
import { written } from '../src/desk/written.ts';
import { importWords } from '../src/text/words/desk/import.ts';
import { COMMITTED, command, dataFolder, lang, UsageError } from './command.ts';
import { today } from './today.ts';

const words = importWords(lang);

const refusal = (why: string, more?: string): CallError => new CallError(same(why), more);

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw refusal(words.fault.noFile(file));
  }
}

function setOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new UsageError(same(words.fault.set(text)));
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

const gateReport = (problems: readonly Problem[]): string =>
  report({ problems, warnings: [], known: [] }, { tongue: lang });

function faultOf(fault: ImportFault, book: string, mapping: string): CallError {
  switch (fault.kind) {
    case 'tables':
      return refusal(words.fault.tables, gateReport(fault.problems));
    case 'mapping':
      return refusal(words.fault.mapping(mapping), mappingReport(lang, fault.mistakes));
    case 'unreadable':
      return refusal(`${book}: ${words.unreadable[fault.why]}`);
    case 'sheets': {
      const names = fault.names.join(', ');
      return refusal(
        fault.asked === undefined ? words.fault.sheets(names) : words.fault.noSheet(fault.asked, names),
      );
    }
    case 'misfit':
      return refusal(words.fault.misfit(book), misfitReport(lang, fault.misfits));
  }
}

await command(
  {
    name: 'import',
    usage: words.usage,
    options: {
      map: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const [book, ...more] = positionals;
    if (book === undefined || more.length > 0 || values.map === undefined)
      throw new UsageError(same(words.fault.usage));

    const dir = dataFolder(values.data);
    const { files } = readFolder(dir);
    const imported = await importFile({
      book: read(book),
      mapping: read(values.map).toString('utf8'),
      set: setOf(values.set),
      files,
      labels: shortNames(readFileSync(join(COMMITTED, 'boundaries/tiles.csv'), 'utf8')),
      today: today(),
    });
    if ('fault' in imported) throw faultOf(imported.fault, book, values.map);
    const { table, dataset, file, sheet, isExample } = imported;
    const result = values.write ? written(imported.result) : imported.result;
    if (result.others.length > 0) throw refusal(words.fault.others, gateReport(result.others));
    if (values.write && isExample && resolve(dir) === resolve(COMMITTED)) throw refusal(words.fault.example);

    if (values.write) for (const one of result.changed) replaceFile(join(dir, one.file), one.text);
    const changed = values.write ? result.changed.map((one) => one.file) : [];
    const isWhole = result.refused.length + result.contradicting.length === 0 && !result.sourceDiffers;
    if (values.json) {
      const record = {
        book,
        sheet,
        mapping: values.map,
        file,
        written: changed,
        ...importRecord(lang, result),
      };
      process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
    } else {
      const from = sheet === undefined ? book : `${book} › ${sheet}`;
      const closing = [
        result.changed.length === 0
          ? words.nothing
          : values.write
            ? words.written(changed.map((one) => join(dir, one)).join(', '))
            : words.dryRun,
        ...(isWhole ? [] : [words.onlySure]),
      ];
      process.stdout.write(
        `${from} → ${file}\n\n${importReport(lang, table, dataset, result)}${closing.join('\n')}\n`,
      );
    }
    return isWhole ? 0 : 1;
  },
);
