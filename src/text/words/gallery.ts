import { bilingual } from '../lang.ts';

/** What a gallery says beside its cards. */
export const galleryWords = bilingual({
  id: {
    unnamed: (count: string) => `${count} penerima diumumkan tetapi namanya belum ditemukan`,
    joint: 'Upacara bersama dengan',
  },
  en: {
    unnamed: (count: string) =>
      count === '1' ? '1 winner announced, name not found' : `${count} winners announced, names not found`,
    joint: 'Joint ceremony with',
  },
});
