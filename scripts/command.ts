import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type Both, both } from '../src/data/both.ts';
import { CallError } from '../src/data/call-error.ts';
import { DataError } from '../src/data/load.ts';
import { report } from '../src/data/report.ts';
import { meant, suggest } from '../src/data/suggest.ts';
import type { Lang } from '../src/text/lang.ts';
import { askedTongue, tongueFault } from './asked-tongue.ts';

/** A call that is none of a command: why not is told with how it is called. */
export class UsageError extends CallError {}

/** The language that this command speaks. */
export const lang: Lang = askedTongue(process.argv, process.env);

/** What every command takes. */
const COMMON: ParseArgsOptionsConfig = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } };

export interface Command<O extends ParseArgsOptionsConfig> {
  /** As npm calls it: `check`. */
  readonly name: string;
  /** How it is called, in the language that it speaks. */
  readonly usage: string;
  /** Beside `--lang` and `--help`. */
  readonly options: O;
  readonly allowPositionals?: boolean;
}

type Call<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>;

/**
 * Does what a command does, and ends with the code that it returns: 0 clean, 1 problems. A wrong call, a folder that is not
 * there, tables that cannot be read: why is told to people, with `--json` to machines too, and the code is 2. What else is
 * thrown is a mistake of ours.
 */
export async function command<const O extends ParseArgsOptionsConfig>(
  { name, usage, options, allowPositionals = false }: Command<O>,
  run: (call: Call<O>) => number | Promise<number>,
): Promise<void> {
  process.stdout.on('error', stopWhereNobodyReads);
  try {
    const all: ParseArgsOptionsConfig = { ...options, ...COMMON };
    const fault = callFault(all, allowPositionals) ?? tongueFault(process.argv);
    if (fault) throw new UsageError(fault);
    const { values, positionals } = parseArgs({ options: all, allowPositionals });
    if ('help' in values) process.stdout.write(usage);
    else process.exitCode = await run({ values, positionals } as Call<O>);
  } catch (error) {
    if (!(error instanceof CallError) && !(error instanceof DataError)) throw error;
    const why = error instanceof CallError ? error.words[lang] : error.message;
    if ('json' in options && process.argv.includes('--json'))
      process.stdout.write(`${JSON.stringify({ error: why })}\n`);
    if (error instanceof DataError) process.stderr.write(report(error.findings, { tongue: lang }));
    else process.stderr.write(`${name}: ${why}\n${error instanceof UsageError ? usage : error.more}`);
    process.exitCode = 2;
  }
}

/** Ends where whoever read what is written has had enough: `npm run check -- --json | head`. */
function stopWhereNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode);
}

/** What of a call the command does not take: `parseArgs` says so in English, and to programmers. */
function callFault(options: ParseArgsOptionsConfig, allowPositionals: boolean): Both | undefined {
  const { tokens } = parseArgs({ options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals)
      return both(`kata yang berlebih: ${token.value}`, `one word too many: ${token.value}`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const near = suggest(name, Object.keys(options));
      const hint = near === undefined ? both('', '') : meant(`--${near}`);
      return both(
        `tidak ada pilihan ${rawName}${hint.id && `; ${hint.id}`}`,
        `no such option: ${rawName}${hint.en && `; ${hint.en}`}`,
      );
    }
    if (option.type === 'boolean' && value !== undefined)
      return both(`${rawName} tidak memakai nilai`, `${rawName} takes no value`);
    // The next option is no value, unless it is written as one: `--note-en=-5`.
    if (option.type === 'string' && (value === undefined || (!inlineValue && /^-./.test(value))))
      return both(`${rawName} memerlukan nilai`, `${rawName} needs a value`);
  }
  return undefined;
}

/** The folder of the tables of this project. */
export const COMMITTED = 'data';

/** The folder of tables that a command works on: the one asked for, else that of the environment, else ours. */
export const dataFolder = (asked: string | undefined): string => asked || process.env.DATA_DIR || COMMITTED;

/**
 * The whole number, so much or more, that an option gives.
 * @throws UsageError where it gives none
 */
export function wholeNumber(option: string, text: string, least = 0): number {
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  const [from, orMore] = least === 0 ? ['', ''] : [` mulai dari ${least}`, `, ${least} or more`];
  throw new UsageError(
    both(
      `${option} ${text}: tulis bilangan bulat${from}`,
      `${option} ${text}: write a whole number${orMore}`,
    ),
  );
}
