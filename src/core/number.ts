/** A whole number of at least 0 as the screen shows and speaks it, with a comma from 1,000 on: "12,345". */
export const numberText = (value: number): string =>
  value < 1000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
