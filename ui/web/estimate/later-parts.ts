/** What an estimate shows after its first figures: fetched together, as the parts share most of what they are made of. */
export { default as Beside } from './Beside.svelte';
export { default as HistoryLine } from './HistoryLine.svelte';
