/** The name of an edition of the schedule, which the data have in English, for a Vietnamese sentence. */
export const editionInVietnamese = (edition: string): string =>
  edition.replace(/USITC export of (\d+)-(\d+)-(\d+)/, 'USITC phát hành ngày $3/$2/$1');
