import { describe, expect, expectTypeOf, it } from 'vitest';
import { bilingual, inLang, LANGS } from '../../src/text/lang.ts';

const words = bilingual({
  id: { hello: 'halo', people: (n: string) => `${n} orang`, more: { yes: 'ya' } },
  en: { hello: 'hello', people: (n) => `${n} people`, more: { yes: 'yes' } },
});

describe('the two languages', () => {
  it('are Indonesian and English, Indonesian first', () => {
    expect(LANGS).toEqual(['id', 'en']);
  });

  it('have the same words', () => {
    expect(words('id').hello).toBe('halo');
    expect(words('en').hello).toBe('hello');
    expect(words('id').people('3')).toBe('3 orang');
    expect(words('en').people('3')).toBe('3 people');
    expect(words('id').more.yes).toBe('ya');
    expectTypeOf(words('en').hello).toEqualTypeOf<string>();
  });

  it('choose of a pair', () => {
    expect(inLang('id', 'Jambi', 'Jambi City')).toBe('Jambi');
    expect(inLang('en', 'Jambi', 'Jambi City')).toBe('Jambi City');
  });
});
