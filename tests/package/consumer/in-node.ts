/** The same lines in Node, without any tool. */
import { openLaw } from 'tariff-scenarios';
import { centsOfLines } from './seeded-lines.js';

console.log(centsOfLines(await openLaw()));
