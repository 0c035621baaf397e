import { expect, test } from 'vitest';
import { jointExample, sameLabelExample, twoLabelExample } from '../../../src/stats/examples.ts';
import { ceremonyDate, holderName } from '../../../src/text/sentences/awards.ts';
import {
  ceremoniesSentence,
  jointSentence,
  sameLabelSentence,
  twoLabelsSentence,
} from '../../../src/text/sentences/method/ceremonies.ts';
import { real, stats } from '../../stats/real.ts';
import { found } from './examples.ts';

test('two ceremonies under one label are told with their days', () => {
  const [older, newer] = found(sameLabelExample(stats));
  expect(older.province).toBe(newer.province);
  const label = found(newer.labels.find((one) => older.labels.includes(one)));
  expect(older.date?.text).not.toBe(newer.date?.text);
  expect(
    sameLabelSentence('en', holderName('en', real, newer), label, [
      ceremonyDate('en', older),
      ceremonyDate('en', newer),
    ]),
  ).toMatch(/^In .+, the label “\d{4}” names the ceremony of .+ \d{4} and that of .+ \d{4}\.$/);
  expect(sameLabelSentence('id', 'NTT', '2024', ['25 Juli 2024', '21 Juli 2025'])).toBe(
    'Di NTT, label “2024” menamai upacara 25 Juli 2024 dan upacara 21 Juli 2025.',
  );
});

test('one ceremony under two labels is told with both', () => {
  const example = found(twoLabelExample(stats));
  expect(twoLabelsSentence('en', 'Banten', '21 June 2024', example.labels)).toMatch(
    /labels “\d{4}” and “\d{4}”\.$/,
  );
});

test('a joint ceremony is told with both provinces', () => {
  const example = jointExample(stats);
  const names = example.map((one) => holderName('id', real, one));
  expect(jointSentence('id', names, ceremonyDate('id', found(example[0])))).toBe(
    'Papua Barat dan Papua Barat Daya mengadakannya bersama pada 3 September 2025.',
  );
  expect(jointExample({ ceremonies: [] })).toEqual([]);
});

test('the ceremonies are counted, those without a date apart', () => {
  expect(ceremoniesSentence('en', 95, 12)).toBe(
    'The present data hold 95 ceremonies; the date of 12 of them is not known.',
  );
});
