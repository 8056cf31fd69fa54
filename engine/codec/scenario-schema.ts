/** The JSON Schemas of scenarios, sets of them and labs, written from what their readers accept. */
import { LAB_FORMAT } from '../scenario/lab.ts';
import { RULE_FACTS } from '../scenario/what-if-rule.ts';
import { SCENARIO_FORMAT } from '../scenario/scenario.ts';
import { SCENARIO_SET_FORMAT } from '../scenario/scenario-set.ts';
import { scenario } from './decode-scenario.ts';
import { scenarioSet } from './decode-scenario-set.ts';
import { lab } from './decode-lab.ts';
import { formOf } from './document.ts';
import type { DocumentForm } from './document-form.ts';
import { DESCRIPTIONS } from './schema-descriptions.ts';
import { CONDITIONS, NOTATIONS, type JsonSchema } from './schema-notations.ts';

const SCENARIO_SCHEMA = 'tariff-scenario-2.schema.json';
const SET_SCHEMA = 'tariff-scenario-set-1.schema.json';
const LAB_SCHEMA = 'tariff-lab-1.schema.json';

const RULES: ReadonlyMap<string, string> = new Map(
  Object.entries(RULE_FACTS).map(([kind, { description }]) => [`rule.${kind}`, description]),
);

/** Of a part of a variant, `rule.setRate.share`, or of the part in every variant, `rule.share`. */
function described(path: string, schema: JsonSchema): JsonSchema {
  const [name = '', , ...rest] = path.split('.');
  const common = rest.length === 0 ? undefined : DESCRIPTIONS[[name, ...rest].join('.')];
  const description = RULES.get(path) ?? DESCRIPTIONS[path] ?? common;
  return description === undefined ? schema : { description, ...schema };
}

/** Definitions in the order in which they are met. */
type Definitions = Map<string, JsonSchema>;

function schemaOf(form: DocumentForm, path: string, definitions: Definitions): JsonSchema {
  const within = (of: DocumentForm, at = path): JsonSchema => schemaOf(of, at, definitions);
  switch (form.kind) {
    case 'notation':
      throw new Error(`${path}: a reader of its own without a name in the notations.`);
    case 'boundedText':
      return {
        type: 'string',
        ...(form.least > 0 && { minLength: form.least }),
        maxLength: form.most,
      };
    case 'oneOf':
      return form.values.length === 1 ? { const: form.values[0] } : { enum: form.values };
    case 'nullable':
      return { anyOf: [within(form.of), { type: 'null' }] };
    case 'optional':
      return within(form.of);
    case 'list':
      return {
        type: 'array',
        items: within(form.of),
        ...(form.least > 0 && { minItems: form.least }),
        maxItems: form.most,
      };
    case 'object':
      return objectOf(form.properties, path, definitions);
    case 'variants':
      return {
        oneOf: Object.entries(form.of).map(([name, of]) =>
          described(`${path}.${name}`, within(of, `${path}.${name}`)),
        ),
      };
    case 'either':
      return { oneOf: form.of.map((of) => within(of)) };
    case 'named':
      if (form.name === 'scenario') return { $ref: SCENARIO_SCHEMA };
      if (!definitions.has(form.name)) define(form.name, form.of, definitions);
      return { $ref: `#/$defs/${form.name}` };
  }
}

function define(name: string, of: DocumentForm, definitions: Definitions): void {
  definitions.set(name, {});
  const written = NOTATIONS[name] ?? described(name, schemaOf(of, name, definitions));
  definitions.set(name, { ...written, ...CONDITIONS[name] });
}

function objectOf(
  properties: Readonly<Record<string, DocumentForm>>,
  path: string,
  definitions: Definitions,
): JsonSchema {
  const named = Object.entries(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(
      named.map(([key, of]) => [
        key,
        described(`${path}.${key}`, schemaOf(of, `${path}.${key}`, definitions)),
      ]),
    ),
    required: named.filter(([, { kind }]) => kind !== 'optional').map(([key]) => key),
    additionalProperties: false,
  };
}

function documentSchema(id: string, title: string, path: string, form: DocumentForm): string {
  const definitions: Definitions = new Map();
  const body = described(path, schemaOf(form, path, definitions));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title,
    ...body,
    $defs: Object.fromEntries(definitions),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Text of each schema by the name of its file beside `scenario/`. */
export function scenarioSchemas(): ReadonlyMap<string, string> {
  return new Map([
    [
      SCENARIO_SCHEMA,
      documentSchema(SCENARIO_SCHEMA, `A tariff scenario: ${SCENARIO_FORMAT}`, 'scenario', formOf(scenario)),
    ],
    [
      SET_SCHEMA,
      documentSchema(
        SET_SCHEMA,
        `Scenarios to be compared: ${SCENARIO_SET_FORMAT}`,
        'set',
        formOf(scenarioSet),
      ),
    ],
    [LAB_SCHEMA, documentSchema(LAB_SCHEMA, `A lab of a class: ${LAB_FORMAT}`, 'lab', formOf(lab))],
  ]);
}
