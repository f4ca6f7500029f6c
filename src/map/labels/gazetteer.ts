/** Names, anchors and spellings set by hand, where the data's own would mislead or sit badly. */

interface Anchor {
  readonly lat: number;
  readonly lon: number;
  readonly wide?: number;
}

/** Where country names stand around the theatres, clear of coasts and of the story's places. */
export const ANCHORS: Record<string, Anchor> = {
  Ukraine: { lat: 49.05, lon: 31.9 },
  Russia: { lat: 61, lon: 97 },
  Belarus: { lat: 53.4, lon: 28 },
  Moldova: { lat: 47.35, lon: 28.45, wide: 3 },
  Romania: { lat: 45.85, lon: 25.2 },
  Bulgaria: { lat: 42.75, lon: 25.2 },
  Turkey: { lat: 39.1, lon: 34.6 },
  Poland: { lat: 52.1, lon: 19.4 },
  Georgia: { lat: 42.1, lon: 43.6 },
  "United States": { lat: 39.4, lon: -98.5 },
  Canada: { lat: 57.5, lon: -106 },
  France: { lat: 46.7, lon: 2.4, wide: 12 },
  Germany: { lat: 51, lon: 10.2 },
  Cuba: { lat: 21.6, lon: -78.4 },
  Norway: { lat: 61.3, lon: 8.8, wide: 8 },
  Kazakhstan: { lat: 48.3, lon: 67 },
};

/** More names for one country, for frames in which its own anchor is far away. */
export const ALSO: readonly (Anchor & { readonly name: string; readonly minZoom: number })[] = [
  { name: "Russia", lat: 55.6, lon: 43.5, wide: 14, minZoom: 4 },
  { name: "Russia", lat: 51.3, lon: 39.4, wide: 7, minZoom: 5.5 },
  { name: "Russia", lat: 45.9, lon: 40.2, wide: 5, minZoom: 6 },
  { name: "Ukraine", lat: 47.35, lon: 33.1, wide: 6, minZoom: 7 },
  { name: "Ukraine", lat: 50.1, lon: 30.3, wide: 6, minZoom: 7 },
  { name: "United States", lat: 27.6, lon: -81.3, wide: 2.4, minZoom: 6.5 },
];

export const CRIMEA = {
  name: "Crimea",
  note: "occupied since 2014",
  lat: 45.32,
  lon: 34.25,
  wide: 4.1,
  /** Where its name may stand, best first, so that the story's marks do not push it out. */
  spots: [
    [45.32, 34.25],
    [45.55, 33.75],
    [45.12, 34.75],
    [45.35, 33.3],
    [45.3, 35.3],
    [45.75, 34.2],
    [44.85, 34.1],
  ],
} as const;

/** Seas and oceans; `wide` in degrees of longitude. The first are the most important. */
export const SEAS: readonly (Anchor & { readonly name: string; readonly wide: number })[] = [
  { name: "Black Sea", lat: 43.35, lon: 33.6, wide: 10 },
  { name: "Black Sea", lat: 44.55, lon: 31.3, wide: 3.4 },
  { name: "Sea of Azov", lat: 46.15, lon: 36.6, wide: 3.2 },
  { name: "Mediterranean Sea", lat: 34.7, lon: 19.2, wide: 18 },
  { name: "Atlantic Ocean", lat: 32, lon: -43, wide: 50 },
  { name: "Pacific Ocean", lat: 8, lon: -140, wide: 60 },
  { name: "Pacific Ocean", lat: 22, lon: 165, wide: 40 },
  { name: "Indian Ocean", lat: -22, lon: 78, wide: 40 },
  { name: "Arctic Ocean", lat: 79, lon: 5, wide: 60 },
  { name: "Caspian Sea", lat: 41.4, lon: 50.8, wide: 5 },
  { name: "Baltic Sea", lat: 57.2, lon: 19.2, wide: 5 },
  { name: "North Sea", lat: 56.2, lon: 3, wide: 7 },
  { name: "Aegean Sea", lat: 38.7, lon: 25, wide: 3.4 },
  { name: "Sea of Marmara", lat: 40.7, lon: 28.1, wide: 2.2 },
  { name: "Adriatic Sea", lat: 42.9, lon: 15.6, wide: 4 },
  { name: "Gulf of Mexico", lat: 25, lon: -90.3, wide: 13 },
  { name: "Caribbean Sea", lat: 15, lon: -75, wide: 18 },
  { name: "Red Sea", lat: 20.5, lon: 38.4, wide: 4 },
  { name: "Persian Gulf", lat: 27, lon: 51.3, wide: 4 },
  { name: "Karkinit Bay", lat: 45.85, lon: 32.65, wide: 1.3 },
];

/** Country names of the data that want another form. */
export const RENAMED: Record<string, string> = {
  "United States of America": "United States",
  Macedonia: "North Macedonia",
  "Dem. Rep. Congo": "DR Congo",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Dominican Rep.": "Dominican Republic",
  "S. Sudan": "South Sudan",
  "Eq. Guinea": "Equatorial Guinea",
  "W. Sahara": "Western Sahara",
};

/** Parts of the de facto data that the map does not name as countries. */
export const NOT_NAMED = new Set(["Somaliland", "N. Cyprus", "Siachen Glacier", "Antarctica"]);

/** Spellings in `places.json` that are mended here; null leaves a row out. */
export const RESPELT: Record<string, string | null> = {
  "Kryvyy Rih": "Kryvyi Rih",
  Mykolayiv: "Mykolaiv",
  Izmayil: "Izmail",
  "Pershyi Zanasyp": "Kremenchuk",
  Petrivka: "Kramatorsk",
  Makiyivka: "Makiivka",
  Vinnytsya: "Vinnytsia",
  Zaporizhia: "Zaporizhzhia",
  Chisinau: "Chișinău",
  "Yany Kapu": "Krasnoperekopsk",
  Yevpatoriya: "Yevpatoria",
  Feodosiya: "Feodosia",
  Dzhankoy: "Dzhankoi",
  Kamyanske: "Kamianske",
  "Homyel'": "Homyel",
  "Stavropol’": "Stavropol",
  Orël: "Oryol",
  "Sector 1": null,
  "Sector 2": null,
  "Sector 3": null,
  "Sector 4": null,
  "Sector 5": null,
  "Sector 6": null,
  Bağcılar: null,
  Üsküdar: null,
  Bahçelievler: null,
  Umraniye: null,
  Esenler: null,
  Sultangazi: null,
  Şişli: null,
  Sancaktepe: null,
  Esenyurt: null,
  Arnavutköy: null,
  Başakşehir: null,
  Büyükçekmece: null,
  Eminönü: null,
  "Merter Keresteciler": null,
  "güngören merter": null,
};
