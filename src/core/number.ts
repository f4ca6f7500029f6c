const british = new Intl.NumberFormat("en-GB");

/** A number as it is shown and spoken, with a comma for thousands and up to three decimals: "12,345", "4.5". */
export const numberText = (value: number): string => british.format(value);
