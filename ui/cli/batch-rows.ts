/**
 * Rows of a sheet to lines of results, entry by entry: by classes where every row of an entry has one, else by the
 * explained path. Both say the same to the byte.
 */
import {
  centsText,
  feesInCents,
  goodsClasses,
  plainRows,
  priceGoods,
  readRow,
  type EntryFees,
  type FigureStatuses,
  type JoinedRow,
  type LawCalendar,
  type PlainRow,
  type PricedRow,
  type ReferenceData,
  type RowContext,
  type SheetRecord,
} from '../../engine/index.ts';
import { assessCases, feeFact, optionalCents, type CaseOptions } from './assess-cases.ts';
import { codeWords, describeClass, type ClassWords, type CodeWords } from './class-words.ts';
import { csvCell, csvLines } from './csv.ts';
import type { Speech } from './speech.ts';

export interface BatchOptions extends CaseOptions {
  readonly calendar: LawCalendar;
  readonly statuses: FigureStatuses;
}

export interface BatchResults {
  readonly text: string;
  readonly rows: number;
  readonly errors: number;
  /** Rows of entries that have no class, or hold a row without one. */
  readonly explained: number;
}

interface Member {
  /** In the batch. */
  readonly place: number;
  readonly row: PlainRow;
  readonly priced: PricedRow;
  readonly said: ClassWords;
  readonly code: CodeWords;
}

type BatchAssessor = (records: readonly SheetRecord[], rowsBefore: number) => BatchResults;

export function batchAssessor(
  reference: ReferenceData,
  context: RowContext,
  speech: Speech,
  options: BatchOptions,
): BatchAssessor {
  const { rulebook, schedule, fees, manifest } = reference;
  const { calendar, statuses, asOf = null } = options;
  const plain = plainRows(context);
  const classes = goodsClasses(
    rulebook,
    schedule,
    calendar,
    statuses,
    describeClass(reference, speech, options),
  );
  const feesOf = feesInCents(fees);
  const wordsOfCode = codeWords(reference);
  const version = csvCell(manifest.dataVersion);
  const entryPlace = context.mapping.places.get('entry') ?? -1;
  const toldNotes = (row: PlainRow): readonly string[] => row.notes.map(speech.note);

  /** Null: the explained path prices its entry. */
  function memberOf(place: number, row: PlainRow): Member | null {
    const { entryType, facts } = row.shared;
    if (entryType === 'postal' || entryType === 'section321') return null;
    const code = classes.codeOf(row.code);
    if (code === null) return null;
    const { date, loading } = dayOf(row);
    const goods = classes.classOf(code, date, facts, loading);
    if (goods === null) return null;
    const { value, cents, quantities } = row;
    const priced = priceGoods(schedule, { code, goods, value, cents, quantities, units: row.shared.units });
    if (priced === null || (priced.kind === 'failed' && row.shared.hasUnreadUnit)) return null;
    return { place, row, priced, said: goods.words, code: wordsOfCode(code) };
  }

  function dayOf({ entryDate, shared }: PlainRow): {
    date: PlainRow['entryDate'];
    loading: PlainRow['shared']['loadingDate'];
  } {
    const loading = shared.loadingDate;
    if (asOf === null) return { date: entryDate, loading };
    return { date: asOf, loading: loading !== null && loading > asOf ? null : loading };
  }

  function problemLine({ place, row }: Member, sentence: string, before: number): string {
    const id = csvCell(row.id === '' ? String(before + place + 1) : row.id);
    return `${id},error,${csvCell(sentence)},,,,,,,,,,,,${version},,,,,${csvCell(toldNotes(row).join(' '))},,\n`;
  }

  function pricedLine(
    { place, row, priced, said, code }: Member & { readonly priced: { readonly kind: 'priced' } },
    own: { readonly fees: EntryFees | null; readonly isFirst: boolean; readonly incomplete: boolean },
    before: number,
  ): string {
    const id = csvCell(row.id === '' ? String(before + place + 1) : row.id);
    const asked = said.missing(priced);
    const more = own.isFirst && own.incomplete ? ['entry_lines'] : (own.fees?.assumed.map(feeFact) ?? []);
    const missing = [...(asked === '' ? [] : [asked]), ...more].join(';');
    const [mpf, hmf] = own.fees === null ? [null, null] : [own.fees.mpf, own.fees.hmf];
    const isKnown = !own.isFirst || (mpf !== null && hmf !== null);
    const total = isKnown ? centsText(priced.duty + (mpf ?? 0) + (hmf ?? 0)) : '';
    const notes = [
      ...toldNotes(row),
      ...(own.isFirst && own.incomplete ? [speech.words.incompleteEntry] : []),
      ...(said.notes === '' ? [] : [said.notes]),
    ].join(' ');
    const money = `${centsText(priced.ordinary)},${centsText(priced.duty)},${centsText(priced.low)},${centsText(priced.high)}`;
    const ofEntry = `${csvCell(missing)},${optionalCents(mpf)},${optionalCents(hmf)},${total}`;
    const ofGoods = `${said.law},${version},${code.orders},,${said.assumptions},${said.unavailable}`;
    return `${id},ok,,${said.headings},${code.rate},${money},${ofEntry},${ofGoods},${csvCell(notes)},${said.status(priced)},${said.evidence}\n`;
  }

  /** The lines of one entry, or null where one of its rows has no class. */
  function entryLines(
    places: readonly number[],
    rows: readonly (PlainRow | null)[],
  ): readonly Member[] | null {
    const members: Member[] = [];
    let first: PlainRow | null = null;
    for (const place of places) {
      const row = rows[place] ?? null;
      const member = row === null ? null : memberOf(place, row);
      if (row === null || member === null) return null;
      members.push(member);
      if (member.priced.kind === 'failed') continue;
      first ??= row;
      // What an entry has one of: a row that says another is told by the explained path.
      const isOne =
        dayOf(row).date === dayOf(first).date &&
        row.shared.entryType === first.shared.entryType &&
        row.shared.facts.mode === first.shared.facts.mode;
      if (!isOne) return null;
    }
    return members;
  }

  function tellEntry(members: readonly Member[], lines: string[], before: number): boolean {
    const sound = members.filter(({ priced }) => priced.kind === 'priced');
    const [first] = sound;
    const cents = sound.reduce((total, { row }) => total + row.cents, 0);
    const incomplete = sound.length < members.length;
    const fees =
      first === undefined || incomplete
        ? null
        : feesOf(dayOf(first.row).date, cents, first.row.shared.entryType, first.row.shared.facts.mode);
    if (first !== undefined && !incomplete && fees === null) return false;
    for (const member of members) {
      const { priced } = member;
      if (priced.kind === 'failed') {
        lines[member.place] = problemLine(member, speech.row(priced.failure), before);
        continue;
      }
      const isFirst = member === first;
      const own = { fees: isFirst ? fees : null, isFirst, incomplete };
      lines[member.place] = pricedLine({ ...member, priced }, own, before);
      for (const issue of member.said.ofBothTariffs)
        if (issue.kind === 'codeOfBothTariffs') options.ofBothTariffs?.set(issue.code, issue);
    }
    return true;
  }

  return (records, before) => {
    const rows = records.map((record) => (options.wholeDollars ? null : plain(record)));
    const lines = new Array<string>(records.length);
    const explained: number[] = [];
    let errors = 0;
    const named = new Map<string, number[]>();
    const entries: number[][] = [];
    for (const [place, { cells }] of records.entries()) {
      const name = entryPlace < 0 ? '' : (cells[entryPlace] ?? '').trim();
      const begun = name === '' ? undefined : named.get(name);
      if (begun !== undefined) {
        begun.push(place);
        continue;
      }
      const own = [place];
      entries.push(own);
      if (name !== '') named.set(name, own);
    }
    for (const places of entries) {
      const members = entryLines(places, rows);
      if (members === null || !tellEntry(members, lines, before)) explained.push(...places);
      else errors += members.filter(({ priced }) => priced.kind === 'failed').length;
    }
    explained.sort((a, b) => a - b);
    const cases = explained.flatMap((place): JoinedRow[] => {
      const record = records[place];
      return record === undefined ? [] : [{ ...readRow(context, record), belongsTo: null }];
    });
    const places = explained.map((place) => before + place);
    for (const [index, result] of assessCases(reference, cases, speech, { ...options, places }).entries()) {
      lines[explained[index] ?? 0] = csvLines([result]);
      if (result[1] === 'error') errors += 1;
    }
    return { text: lines.join(''), rows: records.length, errors, explained: explained.length };
  };
}
