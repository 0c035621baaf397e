import { isAscii } from 'node:buffer';
import { type Both, both, same } from './both.ts';
import { aboutFile, type Problem } from './problem.ts';

/** The text of a file, or why it has none. */
export interface FileText {
  /** Without byte order mark, in Unicode NFC, lines ended by `\n`; undefined where the bytes are no text. */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
  /** Whether any cell may hold characters that {@link hiddenCharacter} finds. */
  readonly suspect: boolean;
  /** Whether the bytes are no UTF-8; U+FFFD stands for every wrong one. */
  readonly damaged: boolean;
}

// Control characters but the line feed, invisible and direction-changing characters, line separators that editors
// do not show, and U+FFFD, which stands where bytes were no UTF-8.
const HIDDEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]--\n]/v;
/** The same among the characters that need one byte. */
const HIDDEN_IN_ASCII = /[\p{Cc}--\n]/v;
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gv');

const HIDDEN_NAMES: Readonly<Record<string, Both>> = {
  '\u0000': both('karakter NUL', 'a NUL character'),
  '\t': both('tab', 'a tab'),
  '\u00ad': both('tanda hubung lunak', 'a soft hyphen'),
  '\u200b': both('spasi tanpa lebar', 'a zero-width space'),
  '\u200c': both('pemisah tanpa lebar', 'a zero-width non-joiner'),
  '\u200d': both('penyambung tanpa lebar', 'a zero-width joiner'),
  '\ufeff': both('tanda urutan bita', 'a byte order mark'),
};

/** `a zero-width space (U+200B)`: the first character of a text that a reader cannot see, or undefined. */
export function hiddenCharacter(text: string): { name: Both; damaged: boolean } | undefined {
  const found = HIDDEN.exec(text)?.[0];
  if (found === undefined) return undefined;
  const name =
    HIDDEN_NAMES[found] ??
    (/\p{Cc}/u.test(found)
      ? both('karakter kendali', 'a control character')
      : both('karakter tak terlihat', 'an invisible character'));
  const code = codePoint(found);
  return { name: both(`${name.id} (${code})`, `${name.en} (${code})`), damaged: found === '\ufffd' };
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with every hidden character written as `<U+200B>`, so that a report shows what is there. */
export const showHidden = (text: string): string =>
  text.replace(EVERY_HIDDEN, (found) => (found === '\ufffd' ? found : `<${codePoint(found)}>`));

/**
 * Strict reading of bytes as UTF-8. One byte order mark is dropped. Bytes that are no UTF-8 become U+FFFD, are
 * told once, by the first place.
 */
export function readText(file: string, bytes: Uint8Array): FileText {
  const at = (
    line: number,
    column: number,
    rule: string,
    value: string,
    expected: Both,
    mend: Both,
  ): Problem => ({ ...aboutFile(file, 'problem', value, { rule, expected, mend }), line, column });
  const none = (problem: Problem): FileText => ({
    text: undefined,
    problems: [problem],
    suspect: false,
    damaged: false,
  });

  if (looksLikeUtf16(bytes)) {
    const mend = both(
      'simpan berkas sebagai "CSV UTF-8"; ini UTF-16, yang di lembar kerja bernama "Unicode text"',
      'save the file as "CSV UTF-8"; this is UTF-16, which a spreadsheet calls "Unicode text"',
    );
    return none(at(1, 1, 'encoding', 'UTF-16', UTF_8, mend));
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const mend = both(
      'ini buku kerja lembar kerja; simpan sebagai "CSV UTF-8"',
      'this is a spreadsheet workbook; save it as "CSV UTF-8"',
    );
    const said = both('buku kerja', 'a workbook');
    return none({ ...at(1, 1, 'encoding', said.en, UTF_8, mend), said });
  }

  const problems: Problem[] = [];
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  if (text.startsWith('\ufeff')) {
    problems.push(
      at(
        1,
        1,
        'hidden-character',
        '<U+FEFF>',
        both('teks', 'text'),
        both(
          'hapus tanda urutan bita kedua (U+FEFF) di awal berkas',
          'delete the second byte order mark (U+FEFF) at the start of the file',
        ),
      ),
    );
    text = text.replace(/^\ufeff+/, '');
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  const isPlain = isAscii(bytes);
  if (!isPlain) text = text.normalize('NFC');

  const suspect = (isPlain ? HIDDEN_IN_ASCII : HIDDEN).test(text);
  const damaged = suspect && text.includes('\ufffd') && !isUtf8(bytes);
  if (damaged) {
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.includes('\ufffd'));
    const line = lines[first] ?? '';
    const column = [...line.slice(0, line.indexOf('\ufffd'))].length + 1;
    const mend = both(
      'simpan berkas sebagai "CSV UTF-8"; ini tampaknya Windows-1252, penyandian lama lembar kerja',
      'save the file as "CSV UTF-8"; this looks like Windows-1252, the older encoding of spreadsheets',
    );
    const from = Math.max(0, column - AROUND);
    problems.push({
      ...at(first + 1, column, 'encoding', excerpt(line), UTF_8, mend),
      length: 1,
      excerpt: { text: [...line].slice(from, column + AROUND).join(''), from },
    });
  }
  return { text, problems, suspect, damaged };
}

const UTF_8 = same('UTF-8');

/** As many characters of a line are shown before and behind a wrong one. */
const AROUND = 100;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** By its mark, or, without one, by every other byte of the beginning being zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const sample = bytes.subarray(0, 64);
  if (sample.length < 8) return false;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  return (even > half * 0.9 && odd === 0) || (odd > half * 0.9 && even === 0);
}

const excerpt = (line: string): string => {
  const at = line.indexOf('\ufffd');
  return line.slice(Math.max(0, at - 12), at + 12);
};
