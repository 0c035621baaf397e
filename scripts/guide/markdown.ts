import { escaped } from './terminal.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Text of a cell or a paragraph: what our reports escape stands for itself. */
const inline = (text: string): string =>
  escaped(
    text
      .replace(/\\([\\`*_{}[\]()#+!|~])/g, '$1')
      .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity),
  ).replace(/`([^`]+)`/g, '<code>$1</code>');

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(2, -2)
    .split(/(?<!\\) \| /)
    .map(inline);

const tableHtml = ([head = '', , ...rows]: readonly string[]): string => {
  const row = (line: string, tag: string): string =>
    `<tr>${cellsOf(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`;
};

/** The Markdown of our own reports as HTML: headings, paragraphs, tables and blocks of CSV, and nothing else. */
export function markdownHtml(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const heading = /^(#{1,3}) (.*)$/.exec(block);
      if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
      const fence = /^(`{3,})csv\n(.*?)\n?\1$/s.exec(block);
      if (fence) return `<pre>${escaped(fence[2] ?? '')}</pre>`;
      return block.startsWith('| ') ? tableHtml(block.split('\n')) : `<p>${inline(block)}</p>`;
    })
    .join('\n');
}
