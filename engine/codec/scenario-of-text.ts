/** A scenario by its name: a preset, `law:<date>`, or either with rules in words on top: `NAME; rule; rule`. */
import type { IsoDate } from '../basis/date.ts';
import { ok, type Result } from '../basis/result.ts';
import type { Failure } from '../scenario/failure.ts';
import { scenarioNamed } from '../scenario/presets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { parseScenarioText } from './rule-text.ts';

/** A name may have so many characters. */
const LONGEST_NAME = 80;

/** Cut between words where it is too long: the rules tell the rest. */
function nameOf(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  const at = cut.lastIndexOf(' ');
  return `${(at < 0 ? cut.slice(0, -1) : cut.slice(0, at)).replace(/[\s,;]+$/, '')}…`;
}

export function scenarioOfText(text: string, evidenceThrough: IsoDate): Result<Scenario, Failure> {
  if (!text.includes(';')) return scenarioNamed(text, evidenceThrough);
  const read = parseScenarioText(text);
  if (!read.ok) return read;
  const { name, reform, reformOfVietNam } = read.value;
  const base = scenarioNamed(name, evidenceThrough);
  if (!base.ok) return base;
  return ok({
    ...base.value,
    id: nameOf(text.trim()),
    reform: [...base.value.reform, ...reform],
    reformOfVietNam: [...base.value.reformOfVietNam, ...reformOfVietNam],
  });
}
