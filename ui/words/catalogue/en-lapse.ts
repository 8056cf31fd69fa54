/** Of a measure that ends by statute unless somebody asks for more; the same words wherever a figure rests on it. */
export const enLapse = (measure: string, date: string): string =>
  `${measure}: by 19 USC 2417(c) it ends after four years, on ${date}, unless its continuation is requested; figures from that day on assume that it was.`;
