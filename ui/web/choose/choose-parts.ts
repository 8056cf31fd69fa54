/** What follows an estimate or a file: fetched together when one of them is opened, so that none of it loads with the page. */
export { default as BestDay } from './BestDay.svelte';
export { default as BuyerSheet } from '../estimate/BuyerSheet.svelte';
export { default as Exposure } from './Exposure.svelte';
export { default as FileDays } from './FileDays.svelte';
export { default as FileOrigins } from './FileOrigins.svelte';
export { default as LineOrigins } from './LineOrigins.svelte';
export { default as PriceTerms } from './PriceTerms.svelte';
