/** What the benchmark uses of the engine: its public door, and the parts behind it that are measured one by one. */
export * from '../../engine/index.ts';
export { Decimal } from '../../engine/basis/decimal.ts';
export { roundCents } from '../../engine/basis/money.ts';
export { exactAdditionalDuty, exactOrdinaryDuty } from '../../engine/assess/duty-lines.ts';
export { decodeList } from '../../engine/codec/decode-list.ts';
export { decodeColumns, decodeSchedule } from '../../engine/codec/decode-schedule.ts';
export { assessAt, cellsOf, dutyByGroup, reassess } from '../../engine/columnar/assess-all.ts';
export { changeRates, classRates } from '../../engine/columnar/class-rates.ts';
export { compileTable, resolveFlow } from '../../engine/columnar/compile.ts';
export { fillColumns } from '../../engine/columnar/kernel.ts';
export { codesOf } from '../../engine/columnar/table-codes.ts';
export { rowGroups, sumsByGroup } from '../../engine/compare/aggregate.ts';
export { lawOfScenario } from '../../engine/compare/assess-scenario.ts';
export { chapterOf, tariffLineOf } from '../../engine/schedule/hts-code.ts';
