import { LANGS } from '../text/lang.ts';

/** The same in each language, for files with words in them. */
export const inEachLanguage = <Params, Props>(
  paths: readonly { readonly params: Params; readonly props: Props; readonly cacheKey?: string }[],
) =>
  paths.flatMap(({ params, props, ...key }) =>
    LANGS.map((lang) => ({ params: { ...params, lang }, props: { ...props, lang }, ...key })),
  );
