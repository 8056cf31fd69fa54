/**
 * Rows of a sheet to lines of results, entry by entry: by classes where every row of an entry has one, else by the
 * explained path. Both give the same bytes.
 */
import {
  centsText,
  feesInCents,
  goodsClasses,
  isChapter99Alone,
  joinChapter99,
  plainRows,
  priceGoods,
  readRow,
  type EntryFees,
  type FigureStatuses,
  type JoinedRow,
  type LawCalendar,
  type PlainRow,
  type PricedGoods,
  type PricedRow,
  type ReferenceData,
  type RowContext,
  type SheetRecord,
} from '../../engine/index.ts';
import { optionalCents } from '../entries/optional-cents.ts';
import { assessCases, feeFact, type CaseOptions } from './assess-cases.ts';
import { codeWords, describeClass, type ClassWords, type CodeWords } from './class-words.ts';
import { csvCell, csvLines } from './csv.ts';
import type { Speech } from './speech.ts';

export interface BatchOptions extends CaseOptions {
  readonly calendar: LawCalendar;
  readonly statuses: FigureStatuses;
  /** Classes kept at a time: fewer take less memory and more time. */
  readonly mostKept?: number;
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

/** What one row states about its entry. */
interface OfEntry {
  /** Null: stated by another row, or not known. */
  readonly fees: EntryFees | null;
  readonly isFirst: boolean;
  readonly incomplete: boolean;
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
    options.mostKept,
  );
  const feesOf = feesInCents(fees);
  const wordsOfCode = codeWords(reference, speech);
  const version = csvCell(manifest.dataVersion);
  const codePlace = context.mapping.places.get('hts') ?? -1;
  const entryPlace = context.mapping.places.get('entry') ?? -1;
  const toldNotes = (row: PlainRow): readonly string[] => row.notes.map(speech.note);

  /** Null: the explained path prices its entry. */
  function memberOf(place: number, row: PlainRow): Member | null {
    const { entryType, facts } = row.shared;
    if (entryType === 'postal' || entryType === 'section321') return null;
    const code = classes.codeOf(row.code);
    if (code === null) return null;
    const goods = classes.classOf(code, dateOf(row), facts, loadingOf(row));
    if (goods === null) return null;
    const priced = priceGoods(schedule, code, goods, row);
    if (priced === null || (priced.kind === 'failed' && row.shared.hasUnreadUnit)) return null;
    return { place, row, priced, said: goods.words, code: wordsOfCode(code) };
  }

  const dateOf = ({ entryDate }: PlainRow): PlainRow['entryDate'] => asOf ?? entryDate;

  function loadingOf({ shared }: PlainRow): PlainRow['shared']['loadingDate'] {
    const loading = shared.loadingDate;
    return asOf !== null && loading !== null && loading > asOf ? null : loading;
  }

  const nameOf = (place: number, row: PlainRow, before: number): string =>
    csvCell(row.id === '' ? String(before + place + 1) : row.id);

  function problemLine({ place, row }: Member, sentence: string, before: number): string {
    return `${nameOf(place, row, before)},error,${csvCell(sentence)},,,,,,,,,,,,${version},,,,,${csvCell(toldNotes(row).join(' '))},,\n`;
  }

  function missingOf(asked: string, own: OfEntry): string {
    const more = own.isFirst && own.incomplete ? ['entry_lines'] : (own.fees?.assumed.map(feeFact) ?? []);
    return more.length === 0 ? asked : [...(asked === '' ? [] : [asked]), ...more].join(';');
  }

  function notesOf(row: PlainRow, { notes }: ClassWords, own: OfEntry): string {
    const isIncomplete = own.isFirst && own.incomplete;
    if (row.notes.length === 0 && !isIncomplete) return notes;
    return [
      ...toldNotes(row),
      ...(isIncomplete ? [speech.words.incompleteEntry] : []),
      ...(notes === '' ? [] : [notes]),
    ].join(' ');
  }

  function pricedLine(
    { place, row, said, code }: Member,
    priced: PricedGoods,
    own: OfEntry,
    before: number,
  ): string {
    const id = nameOf(place, row, before);
    const missing = missingOf(said.missing(priced), own);
    const mpf = own.fees?.mpf ?? null;
    const hmf = own.fees?.hmf ?? null;
    const isKnown = !own.isFirst || (mpf !== null && hmf !== null);
    const duty = centsText(priced.duty);
    const total = isKnown ? centsText(priced.duty + (mpf ?? 0) + (hmf ?? 0)) : '';
    const low = priced.low === priced.duty ? duty : centsText(priced.low);
    const high = priced.high === priced.duty ? duty : centsText(priced.high);
    const money = `${centsText(priced.ordinary)},${duty},${low},${high}`;
    const ofEntry = `${csvCell(missing)},${optionalCents(mpf)},${optionalCents(hmf)},${total}`;
    const ofGoods = `${said.law},${version},${code.orders},,${said.assumptions},${said.unavailable}`;
    return `${id},ok,,${said.headings},${code.rate},${money},${ofEntry},${ofGoods},${csvCell(notesOf(row, said, own))},${said.status(priced)},${said.evidence}\n`;
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
      // An entry has one of each: the explained path reports a row that states another.
      const isOne =
        dateOf(row) === dateOf(first) &&
        row.shared.entryType === first.shared.entryType &&
        row.shared.facts.mode === first.shared.facts.mode;
      if (!isOne) return null;
    }
    return members;
  }

  const feesOn = (first: PlainRow, cents: number): EntryFees | null =>
    feesOf(dateOf(first), cents, first.shared.entryType, first.shared.facts.mode);

  function tellOfBothTariffs({ ofBothTariffs }: ClassWords): void {
    for (const issue of ofBothTariffs)
      if (issue.kind === 'codeOfBothTariffs') options.ofBothTariffs?.set(issue.code, issue);
  }

  function tellEntry(members: readonly Member[], lines: string[], before: number): boolean {
    const sound = members.filter(({ priced }) => priced.kind === 'priced');
    const [first] = sound;
    const cents = sound.reduce((total, { row }) => total + row.cents, 0);
    const incomplete = sound.length < members.length;
    const fees = first === undefined || incomplete ? null : feesOn(first.row, cents);
    if (first !== undefined && !incomplete && fees === null) return false;
    for (const member of members) {
      const { priced } = member;
      if (priced.kind === 'failed') {
        lines[member.place] = problemLine(member, speech.row(priced.failure), before);
        continue;
      }
      const isFirst = member === first;
      const own = { fees: isFirst ? fees : null, isFirst, incomplete };
      lines[member.place] = pricedLine(member, priced, own, before);
      tellOfBothTariffs(member.said);
    }
    return true;
  }

  /** A row that is an entry of its own, as most are; null: the explained path prices it. */
  function tellAlone(member: Member, before: number): string | null {
    const { priced, row } = member;
    if (priced.kind === 'failed') return problemLine(member, speech.row(priced.failure), before);
    const fees = feesOn(row, row.cents);
    if (fees === null) return null;
    tellOfBothTariffs(member.said);
    return pricedLine(member, priced, { fees, isFirst: true, incomplete: false }, before);
  }

  /** Rows of chapter 99 joined to the rows that they are part of; null: there are none. */
  function joinedParts(records: readonly SheetRecord[]): readonly JoinedRow[] | null {
    const hasParts = records.some(({ cells }) => isChapter99Alone(cells[codePlace] ?? ''));
    return hasParts ? joinChapter99(records.map((record) => readRow(context, record))) : null;
  }

  /** These rows as cases of their own; `parts`: of the whole batch. */
  function casesAt(
    places: readonly number[],
    records: readonly SheetRecord[],
    parts: readonly JoinedRow[] | null,
  ): readonly JoinedRow[] {
    const caseAt = new Map(places.map((place, index) => [place, index]));
    return places.flatMap((place): JoinedRow[] => {
      const [record, joined] = [records[place], parts?.[place]];
      if (joined !== undefined) {
        const { belongsTo } = joined;
        return [{ ...joined, belongsTo: belongsTo === null ? null : (caseAt.get(belongsTo) ?? null) }];
      }
      return record === undefined ? [] : [{ ...readRow(context, record), belongsTo: null }];
    });
  }

  return (records, before) => {
    const parts = joinedParts(records);
    const ofParts = new Set(
      parts?.flatMap(({ belongsTo }, place) => (belongsTo === null ? [] : [place, belongsTo])),
    );
    const rows = records.map((record, place) =>
      options.wholeDollars || ofParts.has(place) ? null : plain(record),
    );
    const lines = new Array<string>(records.length);
    const explained: number[] = [];
    let errors = 0;
    const named = new Map<string, number[]>();
    for (let place = 0; place < records.length; place += 1) {
      const name = entryPlace < 0 ? '' : (records[place]?.cells[entryPlace] ?? '').trim();
      if (name !== '') {
        const begun = named.get(name);
        if (begun === undefined) named.set(name, [place]);
        else begun.push(place);
        continue;
      }
      const row = rows[place] ?? null;
      const member = row === null ? null : memberOf(place, row);
      const line = member === null ? null : tellAlone(member, before);
      if (member === null || line === null) explained.push(place);
      else {
        lines[place] = line;
        if (member.priced.kind === 'failed') errors += 1;
      }
    }
    for (const places of named.values()) {
      const members = entryLines(places, rows);
      if (members === null || !tellEntry(members, lines, before)) explained.push(...places);
      else errors += members.filter(({ priced }) => priced.kind === 'failed').length;
    }
    explained.sort((a, b) => a - b);
    const cases = casesAt(explained, records, parts);
    const places = explained.map((place) => before + place);
    for (const [index, result] of assessCases(reference, cases, speech, { ...options, places }).entries()) {
      lines[explained[index] ?? 0] = csvLines([result]);
      if (result[1] === 'error') errors += 1;
    }
    return { text: lines.join(''), rows: records.length, errors, explained: explained.length };
  };
}
