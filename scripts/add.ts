// npm run add: asks for a figure, target, source, winner, revision or acknowledgement, checks it and adds its row.
//   npm run add -- figure --region jambi --period 2026-06 …
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { same } from '../src/data/both.ts';
import { CallError } from '../src/data/call-error.ts';
import { readFolder } from '../src/data/files.ts';
import { readFiles } from '../src/data/gate.ts';
import { replaceFile } from '../src/data/replace-file.ts';
import { report } from '../src/data/report.ts';
import { addDialogue, askKind } from '../src/desk/add-dialogue.ts';
import { AddDesk, isKind, KINDS, tableOfKind } from '../src/desk/add-row.ts';
import { shortNames } from '../src/desk/short-names.ts';
import { addWords } from '../src/text/words/desk/add.ts';
import { command, dataFolder, lang, UsageError } from './command.ts';
import { today } from './today.ts';

const kinds = Object.keys(KINDS).join(', ');
const flagOf = (column: string): string => column.replaceAll('_', '-');
const words = addWords(lang);
/** Of all that can be added. */
const columns = new Set(Object.values(KINDS).flatMap(({ table }) => Object.keys(table.columns)));

const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

await command(
  {
    name: 'add',
    usage: words.usage(kinds),
    options: {
      ...Object.fromEntries([...columns].map((column) => [flagOf(column), { type: 'string' as const }])),
      'dry-run': { type: 'boolean', default: false },
      data: { type: 'string' },
    },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const terminal = process.stdin.isTTY
      ? createInterface({ input: process.stdin, output: process.stdout })
      : undefined;
    const ask = terminal && ((question: string): Promise<string> => terminal.question(question));
    try {
      const flags = new Map<string, string | boolean | undefined>(Object.entries(values));
      const [first, ...more] = positionals;
      const tell = (line: string): void => console.log(line);
      const kind = first ?? (await askKind(lang, { ask, tell }));
      if (!isKind(kind) || more.length > 0)
        throw new UsageError(same(words.fault.kind(more[0] ?? kind, kinds)));
      const own = Object.keys(tableOfKind(kind).columns);
      const given = Object.fromEntries(
        own.flatMap((column) => {
          const text = textOf(flags.get(flagOf(column)));
          return text === undefined ? [] : [[column, text]];
        }),
      );
      const foreign = [...columns].find((column) => !own.includes(column) && flags.has(flagOf(column)));
      if (foreign !== undefined)
        throw new UsageError(same(words.fault.kind(`--${flagOf(foreign)}`, own.map(flagOf).join(', '))));

      const dir = dataFolder(values.data);
      const { files } = readFolder(dir);
      const moment = { today: today() };
      const reading = readFiles(files, moment);
      const { dataset } = reading;
      if (!dataset) throw new CallError(same(words.fault.tables), report(reading, { tongue: lang }));
      const labels = shortNames(readFileSync('data/boundaries/tiles.csv', 'utf8'));
      const desk = new AddDesk(dataset, files, labels, moment);
      const agreed = await addDialogue(lang, desk, kind, given, { ask, tell });
      if (!agreed) return 1;
      if (values['dry-run']) tell(words.dryRun);
      else {
        for (const { file, text } of agreed.changed) replaceFile(join(dir, file), text);
        tell(words.added(join(dir, agreed.file), String(agreed.line)));
      }
      return 0;
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AbortError')) throw error;
      process.stderr.write(`\n${words.cancelled}\n`);
      return 1;
    } finally {
      terminal?.close();
    }
  },
);
