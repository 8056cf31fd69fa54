/** The name of a product list: its own, else that of the measure of the same name, else its identifier. */
import { lookUp } from '../messages/look-up.ts';
import type { Messages } from '../messages/catalogue.ts';

export function listName({ products, measures }: Messages, list: string): string {
  return lookUp(products.lists, list) ?? lookUp(measures, list) ?? list;
}
