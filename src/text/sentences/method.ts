import type { Observation } from '../../data/dataset.ts';
import type { ComparableFigure, NationalFigure } from '../../stats/comparable.ts';
import type {
  ComparableExample,
  Cuts,
  GrowthExample,
  MergedExample,
  MixExample,
  PencilExample,
  PromiseExample,
} from '../../stats/examples.ts';
import type { HEADLINE_POINTS } from '../../stats/reported.ts';
import type { Status } from '../../stats/status.ts';
import { due, period } from '../dates.ts';
import { inLang, type Lang } from '../lang.ts';
import { nameOf } from '../names.ts';
import { computedPercent, decimal, inWords, percent, signed, whole } from '../numbers.ts';
import { terms } from '../words/terms.ts';

/** One line of a worked example: what is computed, how, and what comes out; with the row where it is a committed figure. */
export interface Step {
  readonly what: string;
  readonly how: string;
  readonly result: string;
  readonly row?: Observation;
}

/** A computed share to the second decimal, always written: worked examples are followed by hand. */
export const twoDecimals = (lang: Lang, value: number): string => {
  const text = value.toFixed(2);
  return `${lang === 'id' ? text.replace('.', ',') : text}%`;
};

/** A span of years in words; parts of a year in months. */
const years = (lang: Lang, count: number): string => {
  const inMonths = !Number.isInteger(count);
  const number = inWords(lang, inMonths ? Math.round(count * 12) : count);
  if (lang === 'id') return `${number} ${inMonths ? 'bulan' : 'tahun'}`;
  const unit = inMonths ? 'month' : 'year';
  return `${number} ${number === 'one' ? unit : `${unit}s`}`;
};
const perYear = (lang: Lang, points: number): string =>
  `${decimal(lang, points)} ${inLang(lang, 'poin per tahun', 'points a year')}`;

/** A region's latest comparable figures worked through, from the rows to the three shares. */
export function comparableSteps(lang: Lang, example: ComparableExample): readonly Step[] {
  const { figures, employed, formalShare } = example;
  const { total, formal, informal } = figures;
  const n = (value: number): string => whole(lang, value);
  const share = percent(lang, formalShare.value);
  const rowOf = (figure: ComparableFigure): { readonly row?: Observation } => {
    const [row] = figure.inputs;
    return row ? { row } : {};
  };
  const division = (figure: ComparableFigure): string => `${n(figure.covered)} ÷ ${n(figure.base)}`;
  const { segment } = terms(lang);
  return [
    {
      what: inLang(lang, 'Peserta PU', 'PU participants'),
      how: '',
      result: n(formal.covered),
      ...rowOf(formal),
    },
    {
      what: inLang(lang, 'Peserta BPU', 'BPU participants'),
      how: '',
      result: n(informal.covered),
      ...rowOf(informal),
    },
    {
      what: inLang(lang, 'Penduduk yang bekerja', 'Employed people'),
      how: '',
      result: n(employed.value),
      row: employed,
    },
    { what: inLang(lang, 'Porsi formal', 'Formal share'), how: '', result: share, row: formalShare },
    {
      what: inLang(lang, 'Bekerja di kegiatan formal', 'Employed formally'),
      how: `${n(employed.value)} × ${share}`,
      result: n(formal.base),
    },
    {
      what: inLang(lang, 'Bekerja di kegiatan informal', 'Employed informally'),
      how: `${n(employed.value)} × (100% − ${share})`,
      result: n(informal.base),
    },
    { what: segment.formal, how: division(formal), result: twoDecimals(lang, formal.share) },
    { what: segment.informal, how: division(informal), result: twoDecimals(lang, informal.share) },
    { what: segment.total, how: division(total), result: twoDecimals(lang, total.share) },
  ];
}

/** A former region's figure worked through: its members summed, then divided. */
export function mergedSteps(lang: Lang, { region, figure, members }: MergedExample): readonly Step[] {
  const n = (value: number): string => whole(lang, value);
  return [
    {
      what: inLang(lang, `Peserta di ${nameOf(lang, region)}`, `Participants in ${nameOf(lang, region)}`),
      how: figure.inputs
        .filter((row) => row.indicator !== 'employed' && row.region === region.code)
        .map((row) => n(row.value))
        .join(' + '),
      result: n(figure.covered),
    },
    ...members.map(({ region: member, employed }) => ({
      what: inLang(
        lang,
        `Bekerja di ${nameOf(lang, member)} kini`,
        `Employed in today’s ${nameOf(lang, member)}`,
      ),
      how: '',
      result: n(employed.value),
      row: employed,
    })),
    {
      what: inLang(lang, 'Bekerja di semuanya', 'Employed in all of them'),
      how: members.map(({ employed }) => n(employed.value)).join(' + '),
      result: n(figure.base),
    },
    {
      what: inLang(lang, 'Cakupan', 'Coverage'),
      how: `${n(figure.covered)} ÷ ${n(figure.base)}`,
      result: twoDecimals(lang, figure.share),
    },
  ];
}

/** What dividing by one member alone would have given. */
export function mergedFinding(lang: Lang, { figure, wrong }: MergedExample): string {
  const share = decimal(lang, wrong.share, 0);
  const name = nameOf(lang, wrong.region);
  return inLang(
    lang,
    `Dibagi dengan ${name} yang sekarang saja, hasilnya ${share}% untuk tahun ${figure.year}: pesertanya berasal dari wilayah yang lebih luas daripada pembaginya.`,
    `Divided by today’s ${name} alone, the result for ${figure.year} would be ${share}%: the people counted live in a larger region.`,
  );
}

/** A reported share beside the comparable one of its year. */
export function twoFamiliesSentence(
  lang: Lang,
  { statement, region }: MixExample,
  computed: ComparableFigure,
): string {
  const name = nameOf(lang, region);
  const said = percent(lang, statement.total.value);
  const when = period(lang, statement.period);
  const ours = computedPercent(lang, computed.share);
  return inLang(
    lang,
    `${name}: ${said} dilaporkan untuk ${when}, dan ${ours} menurut hitungan kami untuk tahun ${computed.year}.`,
    `${name}: ${said} reported for ${when}, and ${ours} by our computation for ${computed.year}.`,
  );
}

/** How a share becomes people out of one hundred. */
export function hundredSentence(
  lang: Lang,
  name: string,
  { share, year, segment }: ComparableFigure,
  of100: number,
): string {
  const people = whole(lang, of100);
  const workers = terms(lang).segmentInText[segment];
  return inLang(
    lang,
    `${name}, ${year}: ${twoDecimals(lang, share)} menjadi ${people} dari 100 ${workers}.`,
    `${name}, ${year}: ${twoDecimals(lang, share)} becomes ${people} of 100 ${workers}.`,
  );
}

/** Paces of figures that a reader can check by hand. */
export function pencilSteps(lang: Lang, example: PencilExample): readonly Step[] {
  const { first, latest, target, verdict, projected } = example;
  const made = latest.year - first.year;
  const left = target.year - latest.year;
  return paceSteps(lang, {
    first: first.value,
    latest: latest.value,
    target: target.value,
    years: made,
    left,
    made: verdict.made,
    needed: verdict.needed,
    ratio: verdict.ratio,
    projected,
  });
}

/** A sentence that sets the scene of the pencil example. */
export const pencilSentence = (lang: Lang, { first, latest, target }: PencilExample): string =>
  inLang(
    lang,
    `Misalkan cakupan ${percent('id', first.value)} pada ${first.year} dan ${percent('id', latest.value)} pada ${latest.year}, dengan target ${percent('id', target.value)} pada akhir ${target.year}.`,
    `Say coverage is ${percent('en', first.value)} in ${first.year} and ${percent('en', latest.value)} in ${latest.year}, with a target of ${percent('en', target.value)} for the end of ${target.year}.`,
  );

interface Paces {
  readonly first: number;
  readonly latest: number;
  readonly target: number;
  readonly years: number;
  readonly left: number;
  readonly made: number | undefined;
  readonly needed: number | undefined;
  readonly ratio: number | undefined;
  readonly projected: number | undefined;
}

function paceSteps(lang: Lang, paces: Paces): readonly Step[] {
  const { first, latest, target, made, needed, ratio, projected } = paces;
  if (made === undefined || needed === undefined) return [];
  const d = (value: number): string => decimal(lang, value);
  const steps: Step[] = [
    {
      what: inLang(lang, 'Laju sejauh ini', 'Pace made'),
      how: `(${d(latest)} − ${d(first)}) ÷ ${d(paces.years)}`,
      result: perYear(lang, made),
    },
    {
      what: inLang(lang, 'Laju yang dibutuhkan', 'Pace needed'),
      how: `(${d(target)} − ${d(latest)}) ÷ ${d(paces.left)}`,
      result: perYear(lang, needed),
    },
  ];
  if (ratio !== undefined) {
    steps.push({
      what: inLang(lang, 'Rasio', 'Ratio'),
      how: `${d(made)} ÷ ${d(needed)}`,
      result: d(ratio),
    });
  }
  if (projected !== undefined) {
    steps.push({
      what: inLang(lang, 'Proyeksi', 'Projection'),
      how: `${d(latest)} + ${d(made)} × ${d(paces.left)}`,
      result: computedPercent(lang, projected),
    });
    steps.push({
      what: inLang(lang, 'Jarak ke target', 'Distance to the target'),
      how: `${decimal(lang, projected, 1)} − ${d(target)}`,
      result: inLang(
        lang,
        `${signed('id', projected - target)} poin`,
        `${signed('en', projected - target)} points`,
      ),
    });
  }
  return steps;
}

/** What a promise of the data says, with its date and region. */
export function promiseSentence(lang: Lang, { region, promise }: PromiseExample): string {
  const { target, measure, verdict } = promise;
  const goal = percent(lang, target.value);
  const when = due(lang, target.due);
  const latest = measure?.point;
  const from = verdict.from;
  const name = nameOf(lang, region);
  const points = [from, latest]
    .filter((point) => point !== undefined)
    .map(({ value, period: date }) => `${percent(lang, value)} (${period(lang, date)})`)
    .join(inLang(lang, ', lalu ', ', then '));
  return inLang(
    lang,
    `${name}: ${points}, dengan target ${goal} pada ${when}.`,
    `${name}: ${points}, with a target of ${goal} for ${target.due.month === undefined ? 'the ' : ''}${when}.`,
  );
}

/** The paces of a promise of the data. */
export function promiseSteps(lang: Lang, { promise }: PromiseExample): readonly Step[] {
  const { measure, verdict, projected, target } = promise;
  const { from, made, needed, ratio } = verdict;
  const latest = measure?.point;
  if (!latest || !from || made === undefined || needed === undefined || needed === 0) return [];
  return paceSteps(lang, {
    first: from.value,
    latest: latest.value,
    target: target.value,
    years: latest.position - from.position,
    left: (target.value - latest.value) / needed,
    made,
    needed,
    ratio,
    projected,
  });
}

/** The window a pace is measured over. */
export const windowSentence = (lang: Lang, cuts: Cuts): string =>
  inLang(
    lang,
    `Laju dihitung dari angka paling awal yang berjarak ${cuts.shortestWindow} sampai ${cuts.longestWindow} tahun dari angka terbaru. Jarak yang lebih pendek mengukur jadwal pelaporan, yang lebih panjang tidak lagi menggambarkan laju sekarang.`,
    `A pace starts at the earliest figure that lies ${cuts.shortestWindow} to ${cuts.longestWindow} years before the latest one. A shorter window measures the calendar of reporting, a longer one says little about the pace of today.`,
  );

/** Why straight lines: one rise under two kinds of arithmetic. */
export function growthSentence(lang: Lang, g: GrowthExample): string {
  const compound = decimal(lang, g.compound);
  const straight = decimal(lang, g.straight);
  return inLang(
    lang,
    `Kami memakai garis lurus, bukan pertumbuhan majemuk, karena persentase pertumbuhan membuat kenaikan dari angka kecil tampak besar. Naik dari ${g.from}% ke ${g.to}% dalam ${inWords('id', g.years)} tahun menuju ${g.target}% dalam ${inWords('id', g.targetYears)} tahun bernilai ${compound} menurut pertumbuhan majemuk, tetapi ${straight} menurut poin. Pada awal nol, pertumbuhan bahkan tidak dapat dihitung.`,
    `We use straight lines rather than compound growth, because growth rates flatter a low start. A rise from ${g.from}% to ${g.to}% in ${inWords('en', g.years)} years, toward ${g.target}% in ${inWords('en', g.targetYears)}, scores ${compound} by compound growth but ${straight} by points. From a start of zero, growth cannot even be computed.`,
  );
}

/** Where the cuts of the statuses come from. */
export const cutsSentence = (lang: Lang, cuts: Cuts): string =>
  inLang(
    lang,
    `Batas rasionya, ${decimal('id', cuts.onTrack)}, ${decimal('id', cuts.behind)}, dan 0, adalah batas metode Open SDG untuk indikator bertarget, sehingga pembaca laporan SDGs dapat membandingkan. Bedanya: kami memakai garis lurus, dan menghitung laju yang dibutuhkan dari angka terbaru, bukan dari tahun awal.`,
    `The cuts of the ratio, ${decimal('en', cuts.onTrack)}, ${decimal('en', cuts.behind)} and 0, are those of the Open SDG method for indicators with a target, so that readers of SDG reports can compare. The difference: we use straight lines, and measure the pace needed from the latest figure rather than from a base year.`,
  );

/** What each status means, with the cuts of the arithmetic. @param passed whether the promise's date has passed */
export function statusMeaning(lang: Lang, status: Status, cuts: Cuts, passed = false): string {
  const high = decimal(lang, cuts.onTrack);
  const low = decimal(lang, cuts.behind);
  const stale = years(lang, cuts.staleAfter);
  const within = years(lang, cuts.judgedWithin);
  const meanings: Record<Status, readonly [string, string]> = {
    achieved: ['Angka terbaru sudah mencapai target.', 'The latest figure has reached the target.'],
    'on-track': [`Rasio ${high} atau lebih.`, `The ratio is ${high} or more.`],
    behind: [
      `Rasio ${low} atau lebih, tetapi di bawah ${high}.`,
      `The ratio is ${low} or more, but below ${high}.`,
    ],
    'far-behind': [
      `Rasio 0 atau lebih, tetapi di bawah ${low}.`,
      `The ratio is 0 or more, but below ${low}.`,
    ],
    reversing: ['Rasio di bawah 0: cakupannya turun.', 'The ratio is below 0: coverage falls.'],
    missed: [
      `Tenggatnya lewat, dan angka dari sumber lain, yang paling lama ${within} sebelum tenggat dan lebih baru daripada targetnya, masih di bawah target.`,
      `The deadline has passed, and a figure of another source, at most ${within} older than the deadline and later than the target was set, is below it.`,
    ],
    stale: passed
      ? [
          'Tenggatnya lewat, dan tidak ada angka yang menunjukkan hasilnya.',
          'The deadline has passed, and no figure shows how it ended.',
        ]
      : [
          `Tenggatnya belum lewat, tetapi angka terbaru lebih dari ${stale} sebelum tanggal acuan.`,
          `The deadline is still to come, but the latest figure is more than ${stale} older than the reference date.`,
        ],
    'definition-changed': [
      'Angka sebelumnya ada, tetapi dengan dasar hitungan lain.',
      'There are earlier figures, but on another basis.',
    ],
    'too-little-data': [
      'Tenggatnya belum lewat, dan tidak ada angka berdasar sama, atau hanya satu.',
      'The deadline is still to come, and there is no figure on the same basis, or only one in the window.',
    ],
  };
  return inLang(lang, ...meanings[status]);
}

/** What stands in for the clock. */
export const asOfSentence = (lang: Lang, date: string): string =>
  inLang(
    lang,
    `Situs ini tidak bergantung pada tanggal hari ini. “Sekarang” adalah tanggal terbaru dalam data, yaitu angka terakhir yang diketahui bulannya: ${date}. Data yang sama selalu menghasilkan halaman yang sama.`,
    `This site uses no clock. “Now” is the newest date in the data, that of the last figure whose month is known: ${date}. The same data always make the same pages.`,
  );

/** When sources are said to disagree. */
export const disagreeSentence = (lang: Lang, cuts: Cuts): string => {
  const points = decimal(lang, cuts.disagree);
  const near = years(lang, cuts.sameTime);
  return inLang(
    lang,
    `Sumber disebut tidak sepakat bila dua angka dengan dasar yang sama, atau yang dasarnya sama-sama tidak disebut, berbeda ${points} poin atau lebih, padahal periodenya bertumpang tindih atau berakhir paling jauh ${near} satu sama lain; juga bila angka dengan satu dasar turun lalu naik lagi sebanyak itu dalam setahun. Pertumbuhan bukan ketidaksepakatan, begitu pula angka dengan dasar berbeda. Baris dengan keyakinan rendah dan batas seperti “lebih dari” tidak dihitung, begitu pula yang lebih dari setahun jauhnya dari angka yang ditampilkan pertama.`,
    `Sources are said to disagree where two figures on one basis, or two of which neither says its basis, differ by ${points} points or more although their periods overlap or end at most ${near} apart; also where figures on one basis fall and rise again by as much within a year. Growth is no disagreement, nor are figures on different bases. Rows of low confidence and bounds such as “over” do not count, nor does what lies more than a year from the figure shown first.`,
  );
};

/** Whose base is taken where the source of a figure gives none. */
export const borrowedSentence = (lang: Lang, cuts: Cuts): string => {
  const within = years(lang, cuts.borrowedWithin);
  return inLang(
    lang,
    `Bila sumbernya tidak memberi dasar sama sekali, dipakai jumlah pekerja yang disebut sumber lain untuk wilayah dan dasar yang sama, paling jauh ${within} dari tanggal angkanya dan bukan dengan keyakinan rendah; sumber itu disebut.`,
    `Where its source gives no base at all, it is the number of workers that another source states for the same region and basis, at most ${within} from the figure’s date and not of low confidence; that source is named.`,
  );
};

/** The workers a promise still misses, worked through. */
export function toGoSteps(lang: Lang, { promise }: PromiseExample): readonly Step[] {
  const { measure, target, toGo, toGoPerMonth } = promise;
  if (measure?.family !== 'reported' || measure.base === undefined || toGo === undefined) return [];
  const { count, total } = measure.statement;
  if (!count) return [];
  const n = (value: number): string => whole(lang, value);
  const steps: Step[] = [
    {
      what: inLang(lang, 'Terlindungi', 'Protected'),
      how: '',
      result: n(count.value),
      row: count,
    },
    {
      what: inLang(lang, 'Cakupan', 'Coverage'),
      how: '',
      result: percent(lang, total.value),
      row: total,
    },
    {
      what: inLang(lang, 'Dasar', 'Base'),
      how: measure.baseRow ? '' : `${n(count.value)} ÷ ${percent(lang, total.value)}`,
      result: n(measure.base),
      ...(measure.baseRow && { row: measure.baseRow }),
    },
    {
      what: inLang(lang, 'Masih harus didaftarkan', 'Still to enrol'),
      how: `${percent(lang, target.value)} × ${n(measure.base)} − ${n(count.value)}`,
      result: n(toGo),
    },
  ];
  if (toGoPerMonth !== undefined) {
    const until = due(lang, target.due);
    steps.push({
      what: inLang(lang, 'Per bulan', 'Per month'),
      how: inLang(
        lang,
        `dari tanggal acuan sampai ${until}`,
        `from the reference date to ${target.due.month === undefined ? 'the ' : ''}${until}`,
      ),
      result: n(toGoPerMonth),
    });
  }
  return steps;
}

/** The formal part that three reported shares imply, worked through. */
export function mixSteps(lang: Lang, example: MixExample): readonly Step[] {
  const { statement, formal, informal, mix, surveyed } = example;
  const d = (value: number): string => decimal(lang, value);
  const { segment } = terms(lang);
  const given = (what: string, row: Observation): Step => ({
    what,
    how: '',
    result: percent(lang, row.value),
    row,
  });
  return [
    given(segment.total, statement.total),
    given(segment.formal, formal),
    given(segment.informal, informal),
    {
      what: inLang(lang, 'Porsi formal yang tersirat', 'Formal part implied'),
      how: `(${d(statement.total.value)} − ${d(informal.value)}) ÷ (${d(formal.value)} − ${d(informal.value)})`,
      result: computedPercent(lang, mix.implied),
    },
    given(inLang(lang, 'Porsi formal menurut survei', 'Formal share in the survey'), surveyed),
  ];
}

/** What the three shares of the example say about their base. */
export function mixSentence(lang: Lang, { region, statement, mix, surveyed }: MixExample): string {
  const name = nameOf(lang, region);
  const made = computedPercent(lang, mix.implied);
  const found = percent(lang, surveyed.value);
  const when = period(lang, statement.period);
  return inLang(
    lang,
    `${name}, ${when}: ketiga cakupan menyiratkan ${made} pekerja formal, sedangkan survei menemukan ${found}. ${mix.fits ? 'Keduanya sejalan.' : 'Ketiganya tidak mungkin berdasar sama dengan survei itu.'}`,
    `${name}, ${when}: the three shares imply that ${made} of the workers are formal, where the survey found ${found}. ${mix.fits ? 'The two agree.' : 'The three cannot all rest on the base of that survey.'}`,
  );
}

/** Both ends of a ranking. */
export function rankingSentence(
  lang: Lang,
  year: number,
  count: number,
  first: { readonly name: string; readonly share: number },
  last: { readonly name: string; readonly share: number },
): string {
  const high = computedPercent(lang, first.share);
  const low = computedPercent(lang, last.share);
  return inLang(
    lang,
    `Tahun ${year}, ${whole('id', count)} wilayah diberi peringkat, dari ${high} di ${first.name} sampai ${low} di ${last.name}.`,
    `In ${year}, ${whole('en', count)} regions are ranked, from ${high} in ${first.name} to ${low} in ${last.name}.`,
  );
}

/** The national division of a year. */
export function nationalSentence(lang: Lang, figure: NationalFigure): string {
  const part = whole(lang, figure.covered);
  const base = whole(lang, figure.base);
  return inLang(
    lang,
    `${figure.year}: ${part} ÷ ${base} = ${twoDecimals('id', figure.share)}, dari ${whole('id', figure.regions)} wilayah.`,
    `${figure.year}: ${part} ÷ ${base} = ${twoDecimals('en', figure.share)}, from ${whole('en', figure.regions)} regions.`,
  );
}

/** How many ceremonies the rows make, and how many have no known date. */
export const ceremoniesSentence = (lang: Lang, count: number, undated: number): string =>
  inLang(
    lang,
    `Data sekarang memuat ${whole('id', count)} upacara; ${whole('id', undated)} di antaranya tidak diketahui tanggalnya.`,
    `The present data hold ${whole('en', count)} ceremonies; the date of ${whole('en', undated)} of them is not known.`,
  );

/** A ceremony whose sources print different labels. */
export const twoLabelsSentence = (
  lang: Lang,
  name: string,
  date: string,
  labels: readonly string[],
): string => {
  const listed = labels.map((label) => `“${label}”`).join(inLang(lang, ' dan ', ' and '));
  return inLang(
    lang,
    `Upacara ${name} pada ${date} diberitakan dengan label ${listed}.`,
    `The ceremony of ${name} on ${date} was reported under the labels ${listed}.`,
  );
};

/** The points of the headline rule, in the order of its table; the last is taken off. */
export const headlinePoints = (
  lang: Lang,
  table: typeof HEADLINE_POINTS,
): readonly { readonly key: keyof typeof HEADLINE_POINTS; readonly points: string }[] =>
  (Object.keys(table) as readonly (keyof typeof HEADLINE_POINTS)[]).map((key) => ({
    key,
    points: withSign(lang, key === 'perYearOlder' ? -table[key] : table[key]),
  }));

/** Points with their sign and no more decimals than they have: +2, +0,5, −2. */
export const withSign = (lang: Lang, value: number): string =>
  value > 0 ? `+${decimal(lang, value)}` : decimal(lang, value);
