/** English: "1 line", "12 lines". The count is as it is shown; `many` where it is not the one with an s. */
export const counted = (count: string, one: string, many = `${one}s`): string =>
  `${count} ${count === '1' ? one : many}`;
