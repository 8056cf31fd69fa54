/** `respond`: how trade would answer the difference between two scenarios, on the imports of 2024. */
import {
  evaluate,
  lawStatusOf,
  scenarioFlows,
  type ElasticityChoice,
  type Reference,
  type ResponseModel,
  type ResponseParameters,
  scenariosOf,
  type Scenario,
  type Study,
} from '../../engine/index.ts';
import { sealedCapsule, sealedJson, sha256 } from './content-hash.ts';
import { command } from './command.ts';
import { askedScenario } from './asked-scenario.ts';
import { bibtexEntry } from '../tables/bibtex.ts';
import { contentOfStudy } from '../tables/content-hash.ts';
import { contentHash } from './compare-scenarios.ts';
import type { DataFolder } from './data-files.ts';
import { FLOWS, savedStudy, studyText, tellStudyChanges } from './study-file.ts';
import { write } from './output.ts';
import { pageLink } from './page-link.ts';
import { refuse, valueOf } from './refusal.ts';
import { responseData, rivalsOn } from './response-data.ts';
import { respondAnswer } from './respond-answer.ts';
import { respondCsv } from './respond-csv.ts';
import { respondAsked, type RespondAsked } from './respond-asked.ts';
import { RESPOND_OPTIONS, type RespondOptions } from './respond-options.ts';
import { respondReport, type RespondSubject } from './respond-report.ts';
import { studyOf } from './respond-study.ts';
import { respondText } from './respond-text.ts';
import type { Speech } from './speech.ts';

/** A published figure with its value, source and standing; a table by its name. */
function choiceText(choice: ElasticityChoice, published: ResponseParameters, speech: Speech): string {
  const { parameters, sources } = published;
  switch (choice.kind) {
    case 'own':
      return choice.byPrefix
        .flatMap(({ prefix, value }) => (value === null ? [] : (prefix === '' ? '' : `${prefix}: `) + value))
        .concat(choice.otherwise === null ? [] : choiceText(choice.otherwise, published, speech))
        .join(', ');
    case 'table': {
      const known = { protee: 'protee', 'broda-weinstein': 'brodaWeinstein' } as const;
      return speech.response.models[known[choice.table]];
    }
    case 'preset': {
      const found = parameters.get(choice.id);
      const source = found === undefined ? undefined : sources.get(found.source);
      if (found === undefined) return choice.id;
      const range = found.low === null ? '' : ` (${found.low}..${found.high ?? ''})`;
      return `${found.value ?? '-'}${range} [${choice.id}; ${source?.reference ?? found.source}${
        source?.date === null || source === undefined ? '' : ` ${source.date}`
      }; ${speech.response.evidence[found.evidence]}]`;
    }
  }
}

/** The baseline first. */
function named(options: RespondOptions, reference: Reference, speech: Speech): readonly Scenario[] {
  const { baseline, scenario } = options;
  const missing = (name: string): never => refuse(speech.command({ kind: 'missingArgument', name }));
  if (baseline === undefined) return missing('--baseline');
  if (scenario === undefined) return missing('--scenario');
  return [baseline, scenario].map((each) => askedScenario(each, reference, speech));
}

function scenariosOfStudy(
  { baseline, scenario }: Study,
  { rulebook }: Reference,
  speech: Speech,
): readonly Scenario[] {
  return valueOf(scenariosOf({ scenarios: [baseline, scenario] }, rulebook.evidenceThrough), speech);
}

/** A study that the page has no address for, as one text. */
function ownStudyText({ model, others, draws, seed, product, valueAdded }: RespondAsked): string {
  return JSON.stringify({ model, others, draws, seed, product, valueAdded });
}

function respond(data: DataFolder, options: RespondOptions, speech: Speech): void {
  const { words } = speech;
  const { rulebook, schedule, manifest } = valueOf(data.reference(), speech);
  const reference: Reference = { rulebook, schedule, dataVersion: manifest.dataVersion };
  const opened = options.study === undefined ? null : savedStudy(options.study, speech);
  const scenarios =
    opened === null ? named(options, reference, speech) : scenariosOfStudy(opened, reference, speech);
  const loaded = responseData(data, manifest, speech);
  const said = respondAsked(options, loaded.reference.parameters, rulebook.products, speech);
  const asked = opened === null ? said : { ...said, model: opened.model, others: opened.others };
  const table = valueOf(data.flows(manifest, FLOWS), speech);
  const cache = new Map();
  const [before, after] = scenarios.map((each) => valueOf(evaluate(reference, table, each, cache), speech));
  if (before === undefined || after === undefined) throw new Error('unreachable: two scenarios were named');
  const others =
    asked.others === 'ownLaw'
      ? rivalsOn(scenarios, data, { rulebook, schedule, manifest }, table, speech)
      : asked.others;
  const flows = scenarioFlows(before, after, loaded.partners, others);
  const told = respondAnswer(flows, asked, loaded, rulebook.products, speech);
  if (told.product === null) refuse(speech.response.product.none(asked.product ?? ''));
  const file = (): string => studyText(scenarios, asked.model, told.answer, reference);
  if (options.save !== undefined) write(options.save, file(), speech);
  if (opened !== null) tellStudyChanges(opened, told.answer, reference, speech);
  const names = new Map(loaded.partners.partners.map((partner) => [partner.code, partner.name]));
  const study = studyOf(asked, loaded.reference.parameters, rulebook.products);
  const { evidenceThrough } = rulebook;
  const citedHash = sha256(
    contentOfStudy(contentHash(reference, FLOWS, scenarios), study ?? ownStudyText(asked)),
  );
  if (options.capsule !== undefined) {
    const template = valueOf(data.capsule('study'), speech);
    write(options.capsule, sealedCapsule(template, file(), citedHash), speech);
  }
  const subject: RespondSubject = {
    dataVersion: reference.dataVersion,
    contentHash: citedHash,
    kind: speech.studyKinds[asked.model.kind],
    link: study === null ? null : pageLink(scenarios, evidenceThrough, study),
    scenarios: scenarios.map((each) => ({
      id: each.id,
      label: each.label === '' ? speech.scenarioTitle(each) : each.label,
      lawAsOf: each.lawAsOf,
      status: words.status[lawStatusOf(rulebook, each).kind],
    })),
    by: asked.by,
    nameOf: (origin) => names.get(origin) ?? origin,
    households: asked.households,
    isClose: (asked.product !== null || told.drawn !== null) && !asked.board && options.by === undefined,
  };
  const parameterText = (model: ResponseModel): string =>
    model.kind === 'static'
      ? ''
      : choiceText(
          model.kind === 'ces' ? model.substitution : model.importDemand,
          loaded.reference.parameters,
          speech,
        );
  const text =
    options.json === true
      ? sealedJson(respondReport(subject, told, speech))
      : options.csv === true
        ? respondCsv(subject, told)
        : options.bibtex === true
          ? bibtexEntry({
              titles: subject.scenarios.map(({ label }) => label),
              kind: subject.kind,
              hash: subject.contentHash,
              link: subject.link,
              flows: FLOWS,
              dataVersion: subject.dataVersion,
              edition: manifest.edition,
              evidenceThrough,
            })
          : respondText(subject, told, parameterText, speech);
  write(options.out, text, speech);
}

export const respondCommand = command({
  name: 'respond',
  tells: {
    en: 'Calculates how trade would respond to the difference between two scenarios, product by product on the imports of 2024.',
    vi: 'Cho biết thương mại sẽ phản ứng thế nào với khác biệt giữa hai kịch bản, theo từng mặt hàng, trên số liệu nhập khẩu năm 2024.',
  },
  positional: null,
  options: RESPOND_OPTIONS,
  exclusive: [['json', 'csv', 'bibtex']],
  run: (_, options, { data, speech }) => respond(data, options, speech),
});
