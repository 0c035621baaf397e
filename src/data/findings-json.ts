import type { Problem, Warning } from './problem.ts';

/**
 * A finding as machines read it. `expected` and `mend` are English, whatever a person's language, and stand in
 * Indonesian beside it; fields are only ever added, behind those that are there.
 */
export function findingJson(finding: Problem): Readonly<Record<string, unknown>> {
  // What is said is there for the eye: `value` tells it.
  const { said: _, region: ofRegion, ...told } = finding as Problem & Partial<Pick<Warning, 'region'>>;
  const { file, line, column, field, rule, severity, value, expected, mend, length, excerpt, ...more } = told;
  return {
    file,
    line,
    column,
    field,
    rule,
    severity,
    value,
    expected: expected.en,
    mend: mend.en,
    expected_id: expected.id,
    mend_id: mend.id,
    length,
    excerpt,
    ...more,
    ...(ofRegion
      ? { region: ofRegion.code, region_name: ofRegion.name.id, region_name_en: ofRegion.name.en }
      : {}),
  };
}
