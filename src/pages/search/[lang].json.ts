import { searchFile } from '../../publish/search-index.ts';
import { findable } from '../../site/findable.ts';
import { LANGS, type Lang } from '../../text/lang.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang }, props: { lang } }));
// Without line breaks: it is read by the search of the pages, and every reader of it pays for its bytes.
export const GET = ({ props: { lang } }: { props: { lang: Lang } }): Response =>
  new Response(JSON.stringify(searchFile(lang, findable)));
