import { type Beginning, type Effort, effort, timesBest } from '../stats/effort.ts';
import type { Lang } from '../text/lang.ts';
import { decimal, percent, rupiah, signed, whole } from '../text/numbers.ts';
import { asked, askSoon, followAddress, writeAddress } from './query.ts';

const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'id';

/** Milliseconds without another key, after which what was typed is told. */
const PAUSE = 600;

/** `2027-12` → the end of that month in decimal years. */
const positionOf = (year: number, month: number): number => year + month / 12;

/**
 * What a promise or a percentage of one's own asks by any month. It starts at what the address names
 * (`?target=55&until=2027-12`), else at what the page suggests, and writes the address once something is changed.
 */
class WhatIf extends HTMLElement {
  private readonly form = this.querySelector('.form') as HTMLElement;
  private readonly promise = this.field<HTMLSelectElement>('promise');
  private readonly share = this.field<HTMLInputElement>('percent');
  private readonly month = this.field<HTMLSelectElement>('month');
  private readonly year = this.field<HTMLSelectElement>('year');

  connectedCallback(): void {
    const target = Number(asked('target'));
    const until = asked('until') ?? '';
    this.share.value = String(target > 0 && target <= 100 ? target : this.number('target'));
    this.setDate(/^\d{4}-\d{2}$/.test(until) ? until : this.words('until'));
    this.form.hidden = false;
    this.form.addEventListener('input', ({ target: changed }) => {
      this.change(changed);
      this.tellSoon();
    });
    this.form.addEventListener('change', () => {
      this.tell();
      writeAddress();
    });
    this.show();
    this.tell();
    followAddress();
  }

  private change(changed: EventTarget | null): void {
    if (changed === this.promise) {
      const { value, selectedOptions } = this.promise;
      const until = selectedOptions[0]?.dataset['until'];
      if (value) this.share.value = value;
      if (until) this.setDate(until);
    }
    this.show(changed === this.promise);
    // The address names the last question that could be computed.
    if (!this.share.validity.valid) return;
    askSoon('target', this.share.value);
    askSoon('until', this.date());
  }

  /** Chooses a month, the first that is still to come where it is past. */
  private setDate(date: string): void {
    const [year = '', month = ''] = date.split('-');
    this.year.value = year;
    if (!this.year.value) this.year.selectedIndex = 0;
    this.month.value = String(Number(month));
  }

  /** Months that are past cannot be chosen; every year that is offered has one that is not. */
  private keepAhead(): void {
    const options = [...this.month.options];
    for (const option of options) option.disabled = this.date(option.value) <= this.words('first');
    if (this.month.selectedOptions[0]?.disabled ?? true)
      this.month.value = options.find(({ disabled }) => !disabled)?.value ?? '';
  }

  /** A month of the chosen year: `2027-06`. */
  private date(month = this.month.value): string {
    return `${this.year.value}-${month.padStart(2, '0')}`;
  }

  /** @param keepsChoice whether the choice of a promise stands, though it is “a percentage of one's own” */
  private show(keepsChoice = false): void {
    this.keepAhead();
    const target = this.share.valueAsNumber;
    if (!keepsChoice) {
      const same = [...this.promise.options].find(({ value }) => value !== '' && Number(value) === target);
      this.promise.value = same?.value ?? '';
    }
    const start: Beginning = {
      value: this.number('value'),
      position: this.number('position'),
      base: this.number('base'),
      covered: this.number('covered'),
    };
    const until = positionOf(Number(this.year.value), Number(this.month.value));
    const why = this.whyNot(target, start.value);
    const valid = why === '';
    this.share.setCustomValidity(why);
    this.share.ariaInvalid = String(!valid);
    const rate = this.dataset['rate'] === undefined ? undefined : this.number('rate');
    const found: Effort | undefined = valid
      ? effort(start, target, until, this.number('now'), rate)
      : undefined;
    const times = timesBest(found?.perMonth, { perMonth: this.number('best') });
    const people = (value: number): string => this.about(whole(lang, value));
    this.put('toGo', found?.toGo, people);
    this.put('perMonth', found?.perMonth, people);
    this.put('pace', found?.pace, (value) =>
      this.dataset['rough'] === undefined ? signed(lang, value) : this.about(signed(lang, value)),
    );
    this.put('contributions', found?.contributions, (value) => this.about(rupiah(lang, value)));
    this.put('times', times, (value) =>
      this.about(this.words('times').replace('{}', decimal(lang, value, value < 10 ? 1 : 0))),
    );
    this.summed = found?.perMonth !== undefined;
    this.told = !found
      ? why
      : found.toGo === undefined || found.perMonth === undefined
        ? this.words('contradicts')
        : this.words('result')
            .replace('{goal}', percent(lang, target))
            .replace('{until}', `${this.month.selectedOptions[0]?.text} ${this.year.value}`)
            .replace('{people}', people(found.toGo))
            .replace('{month}', people(found.perMonth));
  }

  /** Why nothing can be computed, in words; empty where it can. */
  private whyNot(target: number, start: number): string {
    if (Number.isNaN(target)) return this.words('empty');
    if (target > 100) return this.words('high');
    return target > start ? '' : this.words('low');
  }

  /** A number that rests on rounded figures, or on those of two sources. */
  private about(number: string): string {
    return this.dataset['about'] === undefined ? number : this.words('about').replace('{}', number);
  }

  private told = '';
  private summed = false;
  private pause: number | undefined;

  /** Takes back what no longer holds at once, and says what does once the keys rest. */
  private tellSoon(): void {
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== this.told) status.textContent = '';
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(() => this.tell(), PAUSE);
  }

  /** Says the result, or why there is none, not at each key. */
  private tell(): void {
    window.clearTimeout(this.pause);
    const status = this.querySelector('[role=status]');
    if (status && status.textContent !== this.told) status.textContent = this.told;
    // What the figures above say already is for those who hear it.
    status?.classList.toggle('visually-hidden', this.share.validity.valid && this.summed);
  }

  private put(key: string, value: number | undefined, format: (value: number) => string): void {
    const out = this.querySelector(`[data-out=${key}]`);
    if (out) out.textContent = value === undefined ? (key === 'times' ? '' : '–') : format(value);
  }

  private field<E extends Element>(name: string): E {
    return this.querySelector(`#what-if-${name}`) as E;
  }

  private number(key: string): number {
    return Number(this.dataset[key] ?? 0);
  }

  private words(key: string): string {
    return this.dataset[key] ?? '';
  }
}

customElements.define('what-if', WhatIf);
