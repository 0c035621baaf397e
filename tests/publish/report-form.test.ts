import { describe, expect, it } from 'vitest';
import { MARKDOWN, TERMINAL } from '../../src/publish/report-form.ts';

const HEAD = ['Region', 'Before', 'After'];
const ROWS = [
  ['Jambi', 'eligible_total||info', '44%'],
  ['Kepulauan Riau', 'a\u001b[31m\nb', '1,312,370'],
];

describe('a report at a terminal', () => {
  it('is plain text in columns, without anything that steers the terminal', () => {
    expect(TERMINAL.table(HEAD, ROWS)).toEqual([
      'Region          Before                After',
      'Jambi           eligible_total||info  44%',
      'Kepulauan Riau  a [31m b              1,312,370',
    ]);
    expect(TERMINAL.title('Changes since HEAD~40')).toBe(`Changes since HEAD~40\n${'='.repeat(21)}`);
    expect(TERMINAL.csv('a,b\n')).toBe('a,b\n');
  });

  it('lets one long cell run over, not the columns of all', () => {
    const long = 'x'.repeat(300);
    const [head = '', row = ''] = TERMINAL.table(['A', 'B'], [[long, 'y']]);
    expect(head.length).toBeLessThan(60);
    expect(row).toBe(`${long}  y`);
  });
});

describe('a report on a pull request', () => {
  it('is Markdown in which a cell does nothing', () => {
    expect(MARKDOWN.table(['A'], [['a|b_c <i> @team']])).toEqual([
      '| A |',
      '| --- |',
      '| a\\|b\\_c &lt;i&gt; @\u200bteam |',
    ]);
    expect(MARKDOWN.csv('``` \n')).toBe('````csv\n``` \n````');
  });
});
