// @ts-check
/**
 * The editions that this build writes. Files are named by their role and the manifest says which edition
 * each holds: for a newer export, change the date here and feed the new files.
 */

/** Date of the USITC export of the Harmonized Tariff Schedule (JSON/CSV of the whole schedule). */
export const scheduleEdition = '2026-07-24';

/** State of Viet Nam's tariff that the rates belong to. */
export const vietNamEdition = '2026-01';

/** Last year of trade for which there are US imports from Viet Nam by HTS10. */
export const tradeYear = '2024';

/** Years of US exports to Viet Nam by Schedule B number. */
export const exportYears = ['2024', '2025'];

/** The day on which the facts were compiled from the publishers' files; when each was fetched before is not known. */
export const compiled = '2026-11-22';

/** Publication date of the newest legal text that was read for measures and lists. */
export const evidenceThrough = '2026-10-10';
