/** The link in the page's head that has the trade of 2024 fetched early, once its `media` lets it. */
export const TRADE_LINK = 'trade-of-2024';
