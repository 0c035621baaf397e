// npm run format: sorts and normalises the tables without changing a value.
//   npm run format -- --check
import { join } from 'node:path';
import { readFolder } from '../src/data/files.ts';
import { formatFolder } from '../src/data/format-folder.ts';
import { replaceFile } from '../src/data/replace-file.ts';
import { formatWords } from '../src/text/words/desk/format.ts';
import { command, dataFolder, lang } from './command.ts';

const words = formatWords(lang);

await command(
  {
    name: 'format',
    usage: words.usage,
    options: { check: { type: 'boolean', default: false }, data: { type: 'string' } },
  },
  ({ values }) => {
    const dir = dataFolder(values.data);
    const { changed, unreadable, files } = formatFolder(readFolder(dir).files);
    for (const { file, text } of changed) {
      if (!values.check) replaceFile(join(dir, file), text);
      console.log((values.check ? words.wouldChange : words.formatted)(file));
    }
    for (const { file, line } of unreadable) console.log(words.unreadable(file, String(line)));
    if (values.check && changed.length > 0) console.log(words.mend);
    if (changed.length === 0 && unreadable.length === 0) console.log(words.clean(String(files)));
    const isAsIs = unreadable.length > 0 || (values.check && changed.length > 0);
    return isAsIs ? 1 : 0;
  },
);
