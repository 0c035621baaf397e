import type { Cuts } from '../../../stats/examples.ts';
import type { Status } from '../../../stats/status.ts';
import { yearSpan } from '../../dates.ts';
import { inLang, type Lang } from '../../lang.ts';
import { decimal } from '../../numbers.ts';

/** Where the cuts of the statuses come from. */
export const cutsSentence = (lang: Lang, cuts: Cuts): string =>
  inLang(
    lang,
    `Batas rasionya, ${decimal('id', cuts.onTrack)}, ${decimal('id', cuts.behind)}, dan 0, adalah batas metode Open SDG untuk indikator bertarget, sehingga pembaca laporan SDGs dapat membandingkan. Bedanya: kami memakai garis lurus, dan menghitung laju yang dibutuhkan dari angka terbaru, bukan dari tahun awal.`,
    `The cuts of the ratio, ${decimal('en', cuts.onTrack)}, ${decimal('en', cuts.behind)} and 0, are those of the Open SDG method for indicators with a target, so that readers of SDG reports can compare. The difference: we use straight lines, and measure the pace needed from the latest figure rather than from a base year.`,
  );

/** Which figures judge a promise whose date has passed. */
export const itsDaySentence = (lang: Lang, cuts: Cuts): string => {
  const within = yearSpan(lang, cuts.judgedWithin);
  return inLang(
    lang,
    `Target yang sudah lewat dinilai dengan angka pada harinya: yang paling jauh ${within} dari tenggat; bila tidak ada, yang pertama sesudahnya; bila itu pun tidak ada, yang lebih lama. Angka yang lebih baru tidak mengubah penilaian itu: target yang baru tercapai setahun kemudian tetap tidak tercapai pada harinya, dan halaman menyebut kapan ia tercapai. Bila angka pertama sesudah tenggat, lebih dari ${within} kemudian, di bawah target yang pernah tercapai sejak ditetapkan, hasil pada harinya tidak diketahui.`,
    `A passed target is judged by the figures of its day: those at most ${within} from the deadline; where there are none, the first after it; where there are none of these either, the older ones. Later figures do not change that verdict: a target reached a year late stays missed on its day, and the page says when it was reached. Where the first figure after the deadline, more than ${within} later, is below a target that had been reached since it was set, nobody knows how it stood on the day.`,
  );
};

/** What each status means, with the cuts of the arithmetic. @param passed whether the promise's date has passed */
export function statusMeaning(lang: Lang, status: Status, cuts: Cuts, passed = false): string {
  const high = decimal(lang, cuts.onTrack);
  const low = decimal(lang, cuts.behind);
  const stale = yearSpan(lang, cuts.staleAfter);
  const within = yearSpan(lang, cuts.judgedWithin);
  const meanings: Record<Status, readonly [string, string]> = {
    achieved: [
      'Angkanya sudah mencapai target; bila tenggatnya lewat, angka pada harinya.',
      'The figure has reached the target; once the deadline has passed, the figure of its day.',
    ],
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
