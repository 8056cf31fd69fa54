/** A response by product group as exporters ask of it, and the groups themselves as prefixes of codes. */
import {
  exporterFigures,
  prefixesOf,
  valueAddedOf,
  type ProductNames,
  type ResponseGroup,
} from '../../../engine/index.ts';
import type { ExporterGroup, RespondRequest, ResponseSetting } from './response-protocol.ts';

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

export function groupPrefixes(products: ProductNames): ResponseSetting['groups'] {
  return [...new Set(products.groups.values())].map((group) => ({
    group,
    ...prefixesOf(products, group),
  }));
}
