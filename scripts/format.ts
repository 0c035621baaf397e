// npm run format: sorts and normalises the tables without changing a value.
//   npm run format -- --check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { same } from '../src/data/both.ts';
import { FolderError, readFolder } from '../src/data/files.ts';
import { formatFolder } from '../src/data/format-folder.ts';
import { replaceFile } from '../src/data/replace-file.ts';
import { commandLang } from '../src/text/locale.ts';
import { formatWords } from '../src/text/words/desk/format.ts';

const fallback = formatWords(commandLang(undefined, process.env) ?? 'id');

try {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      data: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const lang = commandLang(values.lang, process.env);
  if (!lang) throw new FolderError(same(fallback.lang));
  const words = formatWords(lang);
  if (values.help) process.stdout.write(words.usage);
  else {
    const dir = values.data || process.env.DATA_DIR || 'data';
    const { changed, unreadable, files } = formatFolder(readFolder(dir).files);
    for (const { file, text } of changed) {
      if (!values.check) replaceFile(join(dir, file), text);
      console.log((values.check ? words.wouldChange : words.formatted)(file));
    }
    for (const { file, line } of unreadable) console.log(words.unreadable(file, String(line)));
    if (values.check && changed.length > 0) console.log(words.mend);
    if (changed.length === 0 && unreadable.length === 0) console.log(words.clean(String(files)));
    const isAsIs = unreadable.length > 0 || (values.check && changed.length > 0);
    process.exitCode = isAsIs ? 1 : 0;
  }
} catch (error) {
  const isUsage =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!isUsage && !(error instanceof FolderError)) throw error;
  process.stderr.write(`format: ${error.message}\n${isUsage ? fallback.usage : ''}`);
  process.exitCode = 2;
}
