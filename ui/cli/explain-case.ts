/** The reasons for the duty of one case: the explanation as JSON, or as a page of text. */
import {
  centsText,
  explain,
  formatHtsCode,
  formatRateOfDuty,
  rankedFacts,
  type Assessment,
  type ChangeOfRate,
  type Explanation,
  type MeasureNode,
  type MissingFact,
  type OpenNumber,
  type Rulebook,
} from '../../engine/index.ts';
import { numberSentences } from '../words/sentences/number-sentences.ts';
import { claimSentences } from './claim-sentences.ts';
import type { Speech } from './speech.ts';

type Because = MeasureNode['because'][number];

const usd = (cents: number): string => `$${centsText(cents)}`;

function reason(node: Because, speech: Speech): string {
  const words = speech.words.explain;
  switch (node.step) {
    case 'period':
      return words.period(node.from, node.until, node.endedBy?.instrument ?? null);
    case 'listEntry':
      return words.listed(node.list, formatHtsCode(node.prefix), node.from, node.until, node.note);
    case 'condition':
      return words.condition(
        speech.condition(node.condition),
        node.requires,
        node.share,
        node.stated,
        node.assumption,
      );
    case 'rateChange':
      return words.rateChange(node.rule, changeOfRateText(node.change), node.share);
    case 'arithmetic':
      return words.arithmetic(node.base, node.rate, usd(node.rounded));
  }
}

/** `= 15%`, `+ 5 points`, `at most 15% with the ordinary duty`. */
function changeOfRateText(change: ChangeOfRate): string {
  switch (change.kind) {
    case 'set':
      return `= ${formatRateOfDuty(change.rate)}`;
    case 'add':
      return `${change.points.startsWith('-') ? '-' : '+'}${change.points.replace('-', '')} %`;
    case 'atMost':
      return `<= ${change.percent}%`;
    case 'atLeast':
      return `>= ${change.percent}%`;
    case 'allInAtMost':
      return `<= ${change.percent}% all-in`;
    case 'allInAtLeast':
      return `>= ${change.percent}% all-in`;
  }
}

function measureText(node: MeasureNode, speech: Speech): string {
  const heading = node.heading === null ? '' : ` (${formatHtsCode(node.heading)})`;
  const amount = node.amount === null ? '' : `  ${usd(node.amount)}`;
  const sources = node.citations.map(({ instrument, reference }) =>
    reference === null ? instrument : `${instrument}, ${reference}`,
  );
  return [
    `${speech.measure(node.measure)}${heading}: ${speech.verdict(node)}${amount}`,
    ...node.because.map((because) => `    ${reason(because, speech)}`),
    ...(node.doubt === null || node.verdict.kind === 'outOfScope'
      ? []
      : [`    ! ${speech.doubt(node.doubt)}`]),
    `    ${speech.words.explain.source(sources.join('; '))}`,
  ].join('\n');
}

/** Why the code is not a statistical number, which number is used, and the duty of each possible one. */
function openNumberText(open: OpenNumber, speech: Speech): readonly string[] {
  const figures = { code: formatHtsCode, date: (date: string) => date, cents: usd };
  const choices = open.choices.map(({ number, duty, low, high }) => {
    const amount =
      low === high
        ? usd(duty)
        : speech.number.between(
            usd(duty),
            usd(low),
            high === null ? speech.words.explain.openEnd : usd(high),
          );
    return `    ${speech.number.choice(formatHtsCode(number), amount)}`;
  });
  return [...numberSentences(speech.number, open, figures), ...choices];
}

const endsText = ({ low, high }: Pick<Explanation, 'low' | 'high'>, { words }: Speech): string =>
  `${usd(low)}..${high === null ? words.explain.openEnd : usd(high)}`;

/** Facts that are not stated, as the page asks for them: those rarely true of such goods in one line, with their range. */
function missingText(
  { missing, low, high }: Explanation,
  rulebook: Rulebook,
  speech: Speech,
): readonly string[] {
  const words = speech.words.explain;
  const { asked, unlikely } = rankedFacts(rulebook, missing);
  const name = ({ condition, fact }: MissingFact): string =>
    condition === null ? speech.fact(fact ?? '') : speech.condition(condition);
  return [
    ...asked.map((each) =>
      words.missing(name(each), each.impact === null ? words.openEnd : usd(each.impact)),
    ),
    ...(unlikely.length === 0
      ? []
      : [words.unlikely([...new Set(unlikely.map(name))].join('; '), endsText({ low, high }, speech))]),
  ];
}

/** `every`: also the measures that do not apply to the line or were not in force. */
export function explanationText(
  assessment: Assessment,
  investigations: readonly string[],
  every: boolean,
  speech: Speech,
  told: { readonly law_status: string; readonly evidence: string },
): string {
  const explanation = explain(assessment);
  const words = speech.words.explain;
  const shown = explanation.measures.filter(({ verdict }) => every || verdict.kind !== 'outOfScope');
  const hidden = explanation.measures.length - shown.length;
  const { usual } = explanation;
  const range = usual.low === usual.high ? '' : ` (${endsText(usual, speech)})`;
  return [
    words.total(
      formatHtsCode(explanation.code),
      explanation.entryDate,
      `$${explanation.customsValue}`,
      `${usd(explanation.duty)}${range}`,
    ),
    words.status(told.law_status, told.evidence),
    words.headings(explanation.headings.map(formatHtsCode).join(' ')),
    words.assumptions(explanation.assumptions.join(' ')),
    ...(explanation.openNumber === null ? [] : openNumberText(explanation.openNumber, speech)),
    ...explanation.issues.map((issue) => `! ${speech.lineIssue(issue)}`),
    ...claimSentences(explanation.ungroundedClaims, speech).map((sentence) => `! ${sentence}`),
    ...missingText(explanation, assessment.law.rulebook, speech),
    ...(explanation.reported.length > 1
      ? explanation.reported.map(({ value, headings }) =>
          words.reported(usd(value), headings.map(formatHtsCode).join(' ')),
        )
      : []),
    '',
    ...shown.map((node) => measureText(node, speech)),
    ...(hidden > 0 ? ['', words.hidden(hidden)] : []),
    '',
    ...investigations.map((id) => words.pending(speech.proceeding(id))),
    '',
  ].join('\n');
}
