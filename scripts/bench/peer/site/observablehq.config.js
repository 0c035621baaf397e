import { readFileSync } from 'node:fs';

/** @type {readonly { readonly slug: string }[]} */
const regions = JSON.parse(readFileSync(new URL('src/data/regions.json', import.meta.url), 'utf8'));

// As small as its documentation lets a site be: no theme, no search, no sidebar, no font of another host.
export default {
  title: 'Cakupan',
  root: 'src',
  theme: [],
  search: false,
  sidebar: false,
  toc: false,
  pager: false,
  footer: '',
  globalStylesheets: [],
  dynamicPaths: regions.map(({ slug }) => `/regions/${slug}`),
};
