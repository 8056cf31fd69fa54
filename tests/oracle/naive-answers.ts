/** The share of the value for which each condition holds: what the importer or the scenario says, else the default. */
import { ALL, dividedBy, fraction, isLess, NONE, percent, type Fraction } from './fraction.ts';
import type { ConditionDocument, LawDocuments } from './law-documents.ts';
import type { Named } from './naive-reach.ts';

export interface PlainFacts {
  readonly loadingDate: string | null;
  readonly mode: string | null;
  readonly statements: Readonly<Record<string, boolean>>;
  readonly percentages: Readonly<Record<string, string>>;
  readonly claims: readonly string[];
  readonly denials: readonly string[];
}

export interface Asked {
  readonly condition: ConditionDocument;
  readonly presumed: string;
}

const METALS = ['steel_content_pct', 'aluminum_content_pct', 'copper_content_pct'];
const isZero = (figure: string): boolean => !isLess(NONE, percent(figure));
const yesNo = (holds: boolean): Fraction => (holds ? ALL : NONE);

/** The conditions on which something turns for this code, in the order of the law: duties, then exemptions. */
export function askedOf(law: LawDocuments, measures: readonly Named[]): readonly Asked[] {
  const inOrder = [
    ...measures.filter(({ kind }) => kind === 'duty'),
    ...measures.filter(({ kind }) => kind === 'exemption'),
  ];
  const asked = new Map<string, Asked>();
  for (const { anyOf, when, presumptions } of inOrder) {
    const required = when.flatMap((requirement) =>
      'condition' in requirement ? [requirement.condition] : [],
    );
    for (const id of [...anyOf, ...required]) {
      const condition = law.conditions.get(id);
      if (condition === undefined) throw new Error(`no condition ${id}`);
      const before = asked.get(id);
      if (before === undefined || before.presumed === '')
        asked.set(id, { condition, presumed: presumptions.get(id) ?? '' });
    }
  }
  return [...asked.values()];
}

/**
 * By the headings claimed and denied: a claim says that everything the heading needs holds, a denial that what of it can
 * be answered by yes or no fails. What part of the value is metal or of the United States, only a figure says.
 */
export function settledBy(
  facts: PlainFacts,
  measures: readonly Named[],
  { conditions }: LawDocuments,
): ReadonlyMap<string, boolean> {
  const isPart = (id: string): boolean =>
    ['metalContent', 'usContent'].includes(conditions.get(id)?.test.kind ?? '');
  const settled = new Map<string, boolean>();
  for (const [headings, holds] of [
    [facts.denials, false],
    [facts.claims, true],
  ] as const) {
    for (const heading of headings) {
      for (const measure of measures.filter((item) => item.headings.includes(heading))) {
        const needed = [
          ...measure.anyOf.map((id) => [id, true] as const),
          ...measure.when.flatMap((each) =>
            'condition' in each ? [[each.condition, each.is] as const] : [],
          ),
        ];
        for (const [id, is] of needed) if (holds || !isPart(id)) settled.set(id, is === holds);
      }
    }
  }
  return settled;
}

function defaultShare({ condition, presumed }: Asked, otherwise: string): Fraction {
  void condition;
  return presumed === '' ? fraction(otherwise) : yesNo(presumed === 'yes');
}

/** What is stated of the goods stands against a claim that cannot be true beside it. */
function isStated(
  { statements, percentages }: PlainFacts,
  opposing: { fact: string; stated: string },
): boolean {
  if (opposing.stated === 'yes') return statements[opposing.fact] === true;
  if (opposing.stated === 'no') return statements[opposing.fact] === false;
  const said = percentages[opposing.fact];
  return said !== undefined && isLess(NONE, percent(said)) === (opposing.stated === 'some');
}

function metalsOf(asked: readonly Asked[]): Fraction {
  const metals = new Set(asked.flatMap(({ condition }) => condition.test.metal ?? []));
  return fraction(String(metals.size));
}

export function sharesOfShipment(
  facts: PlainFacts,
  asked: readonly Asked[],
  settled: ReadonlyMap<string, boolean>,
): readonly Fraction[] {
  const someMetalStated = METALS.some((fact) => fact in facts.percentages);
  // A claim says of the goods that nothing is so which would make it untrue.
  const denied = asked.flatMap(({ condition: { id, test } }) => {
    const unless = test.kind === 'claim' && settled.get(id) === true ? (test.unless ?? []) : [];
    return unless.some((opposing) => isStated(facts, opposing))
      ? []
      : unless.flatMap(({ fact, stated }) => (stated === 'yes' ? [fact] : []));
  });
  return asked.map((question) => {
    const { test, id, shipmentDefault } = question.condition;
    const said = settled.get(id);
    const claimed = said === undefined ? null : yesNo(said);
    const stated = facts.percentages[test.fact ?? ''];
    const assumed = defaultShare(question, shipmentDefault);
    switch (test.kind) {
      case 'claim':
        return (test.unless ?? []).some((opposing) => isStated(facts, opposing))
          ? NONE
          : (claimed ?? assumed);
      case 'statement': {
        const statement = facts.statements[test.fact ?? ''];
        const otherwise = denied.includes(test.fact ?? '') ? NONE : assumed;
        return statement === undefined ? (claimed ?? otherwise) : yesNo(statement);
      }
      case 'metalContent': {
        // Nobody is asked for the content of what is metal throughout: none of it, or another metal, is no answer.
        const isWhole = !question.condition.asked;
        if (stated !== undefined && !(isWhole && isZero(stated))) return percent(stated);
        if (isWhole && someMetalStated) return assumed;
        if (isWhole && isZero(facts.percentages['metal_content_value'] ?? '1')) return assumed;
        if (someMetalStated) return NONE;
        const undivided = facts.percentages['metal_content_value'];
        return dividedBy(undivided === undefined ? assumed : percent(undivided), metalsOf(asked));
      }
      case 'usContent': {
        if (stated === undefined) return said === false ? NONE : assumed;
        return isLess(fraction(stated), fraction(test.thresholdPercent ?? '')) ? NONE : percent(stated);
      }
      case 'percentBelow':
        if (stated === undefined) return claimed ?? assumed;
        return yesNo(isLess(fraction(stated), fraction(test.limit ?? '')));
      case 'loadedBefore': {
        const byVessel = facts.mode === null || facts.mode === 'ocean' || test.vesselOnly === false;
        if (!byVessel) return NONE;
        if (facts.loadingDate === null) return claimed ?? assumed;
        return yesNo(facts.loadingDate < (test.date ?? ''));
      }
      default:
        throw new Error(`no such test: ${test.kind}`);
    }
  });
}

export function sharesOfTrade(
  answers: Readonly<Record<string, string>>,
  asked: readonly Asked[],
): readonly Fraction[] {
  return asked.map((question) => {
    const { id, test, tradeDefault } = question.condition;
    const answer = answers[id];
    const share = answer === undefined ? defaultShare(question, tradeDefault) : fraction(answer);
    return test.kind === 'metalContent' ? dividedBy(share, metalsOf(asked)) : share;
  });
}
