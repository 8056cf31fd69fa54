/** Về biện pháp tự hết hiệu lực theo luật nếu không ai yêu cầu gia hạn; một lời cho mọi nơi có số liệu dựa vào đó. */
export const viLapse = (measure: string, date: string): string =>
  `${measure}: theo 19 USC 2417(c), biện pháp hết hiệu lực sau bốn năm, vào ngày ${date}, nếu không có yêu cầu gia hạn; số liệu từ ngày đó trở đi giả định đã có yêu cầu.`;
