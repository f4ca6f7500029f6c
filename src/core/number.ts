const british = new Intl.NumberFormat("en-GB");

/** A whole number as the screen shows and speaks it, with a comma for thousands: "12,345". */
export const numberText = (value: number): string => british.format(value);
