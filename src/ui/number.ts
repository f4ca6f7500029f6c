const british = new Intl.NumberFormat("en-GB");

/** As `core/number`, of which nothing here knows: a whole number with a comma for thousands. */
export const number = (value: number): string => british.format(value);
