/** The labs that come with the app, in the order of a course: documents as anybody's, read by the same reader. */
import annexIII from './labs/annex-iii.json' with { type: 'json' };
import aprilFormula from './labs/april-formula.json' with { type: 'json' };
import attributionAndOrder from './labs/attribution-and-order.json' with { type: 'json' };
import bothDirections from './labs/both-directions.json' with { type: 'json' };
import readADuty from './labs/read-a-duty.json' with { type: 'json' };
import whoPays from './labs/who-pays.json' with { type: 'json' };

export const SHIPPED_LABS = [
  readADuty,
  annexIII,
  whoPays,
  aprilFormula,
  attributionAndOrder,
  bothDirections,
] as const;

/** The text of its document; null where there is none of that name. */
export function shippedLabText(id: string): string | null {
  const found = SHIPPED_LABS.find((lab) => lab.id === id);
  return found === undefined ? null : JSON.stringify(found);
}
