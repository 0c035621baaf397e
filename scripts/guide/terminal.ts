/** Text as HTML shows it. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The colours that our commands paint with, as the classes of a picture. */
const PAINTS: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
};

const ESCAPE = String.fromCharCode(27);

/** What a command wrote to a terminal as HTML: its colours (SGR) become spans, any other escape is dropped. */
export function terminalHtml(text: string): string {
  const [first = '', ...rest] = text.split(ESCAPE);
  return (
    escaped(first) +
    rest
      .map((part) => {
        const [, code = '', kind, said = ''] = /^\[([\d;]*)([A-Za-z])(.*)$/s.exec(part) ?? [];
        const paint = kind === 'm' ? PAINTS[code] : undefined;
        return paint === undefined ? escaped(said) : `<span class="${paint}">${escaped(said)}</span>`;
      })
      .join('')
  );
}

/**
 * Some lines of a text: from each line that a pattern finds, so many. A line of its own stands for what is left out.
 */
export function excerpt(
  text: string,
  parts: readonly { readonly from: RegExp; readonly lines: number }[],
): string {
  const lines = text.trimEnd().split('\n');
  const taken = new Set<number>();
  for (const { from, lines: count } of parts) {
    const start = lines.findIndex((line) => from.test(line));
    if (start < 0) throw new Error(`no line is like ${from}`);
    for (let at = start; at < Math.min(start + count, lines.length); at += 1) taken.add(at);
  }
  return lines
    .flatMap((line, at) => {
      if (taken.has(at)) return [line];
      return taken.has(at - 1) || at === 0 ? ['  ⋮'] : [];
    })
    .join('\n');
}
