/** A response by product group, with the figures for exporters. */
import { exporterFigures, valueAddedOf, type ResponseGroup } from '../../../engine/index.ts';
import type { ExporterGroup, RespondRequest } from './response-protocol.ts';

export function exporterGroups(
  groups: readonly ResponseGroup[],
  stated: RespondRequest['valueAdded'],
): readonly ExporterGroup[] {
  return groups
    .filter(({ focus }) => focus.importsBefore > 0)
    .map(({ key, focus }) => {
      const share = stated.find((each) => each.key === key)?.share;
      const valueAdded = share === undefined ? null : valueAddedOf(focus, share);
      return {
        key,
        importsBefore: focus.importsBefore,
        figures: exporterFigures(focus),
        valueAdded: valueAdded?.ok === true ? valueAdded.value : null,
      };
    });
}
