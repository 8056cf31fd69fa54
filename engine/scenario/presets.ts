/** Scenarios that everybody starts from. Titles and stories are in the catalogues, under the preset's id. */
import { parseIsoDate, type IsoDate } from '../basis/date.ts';
import { fail, ok, type Result } from '../basis/result.ts';
import type { MeasureId, WhatIfRuleId } from '../law/measure.ts';
import type { ProductListId } from '../law/product-list.ts';
import type { Failure } from './failure.ts';
import { lawScenario, type Scenario } from './scenario.ts';

/** The first entry date whose law this product knows. */
export const FIRST_DATE = '2025-01-01' as IsoDate;
/** The day of the joint statement on the framework: 20 % was collected, with Annex II as it then stood. */
const FRAMEWORK_DATE = '2025-10-26' as IsoDate;
const LIBERATION_DATE = '2025-04-09' as IsoDate;

const ruleId = (id: string): WhatIfRuleId => id as WhatIfRuleId;

const COUNTRY_RATES = [
  'ieepa-vn-20',
  'ieepa-transship-40',
  'ieepa-base-10-in-transit',
] as unknown as readonly [MeasureId, ...MeasureId[]];

const framework: Scenario = { ...lawScenario(FRAMEWORK_DATE), id: 'framework-20' };

const frameworkWithAnnexIII: Scenario = {
  ...framework,
  id: 'framework-20-annex3',
  reform: [
    {
      id: ruleId('annex-iii'),
      note: '',
      kind: 'exempt',
      from: COUNTRY_RATES,
      products: {
        of: [{ kind: 'list', list: 'annex-iii' as ProductListId, categories: null }],
        except: [],
        value: null,
      },
      share: null,
    },
  ],
};

const liberation: Scenario = { ...lawScenario(LIBERATION_DATE), id: 'liberation-46' };

function mfnOnly(evidenceThrough: IsoDate): Scenario {
  return {
    ...lawScenario(evidenceThrough),
    id: 'mfn-only',
    reform: [
      { id: ruleId('no-additional-duty'), note: '', kind: 'suspend', measures: 'everyAdditionalDuty' },
    ],
  };
}

export function presets(evidenceThrough: IsoDate): readonly Scenario[] {
  return [
    lawScenario(evidenceThrough),
    framework,
    frameworkWithAnnexIII,
    liberation,
    mfnOnly(evidenceThrough),
  ];
}

/** `framework-20`, `law:2025-10-20`: the scenario of that name, or the names there are. */
export function scenarioNamed(name: string, evidenceThrough: IsoDate): Result<Scenario, Failure> {
  const preset = presets(evidenceThrough).find(({ id }) => id === name);
  if (preset !== undefined) return ok(preset);
  const date = name.startsWith('law:') ? parseIsoDate(name.slice('law:'.length)) : null;
  if (date !== null && date >= FIRST_DATE) return ok(lawScenario(date));
  const known = [
    'law:<date from 2025-01-01>',
    ...presets(evidenceThrough)
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('law:')),
  ];
  return fail({ kind: 'unknownScenario', name, known });
}
