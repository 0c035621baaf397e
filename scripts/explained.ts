import type { Tongue } from '../src/data/both.ts';
import { ruleAddress } from '../src/publish/addresses.ts';
import { type Address, addressFrom, LOCAL_SITE } from './astro/address.ts';

/** Where the site is, or would be if its address in the environment were well formed: the build says that it is not. */
function addressOrLocal(env: Parameters<typeof addressFrom>[0]): Address {
  try {
    return addressFrom(env);
  } catch {
    return { site: LOCAL_SITE, base: '/' };
  }
}

/** The whole address that explains a rule, to open from a terminal; undefined for rules that no page explains. */
export function explainedAt(
  env: Parameters<typeof addressFrom>[0],
): (rule: string, tongue: Tongue) => string | undefined {
  const { site, base } = addressOrLocal(env);
  return (rule, tongue) => {
    const path = ruleAddress(rule, tongue);
    return path && `${site}${base}${path.slice(1)}`;
  };
}
