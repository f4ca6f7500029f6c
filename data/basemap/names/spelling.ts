/**
 * Names by GeoNames id where the data's own form is not used. Ukrainian places have the Ukrainian
 * name in the national romanisation (Cabinet of Ministers, 2010), under the name in force; towns of
 * Crimea renamed by a law that waits for the end of the occupation keep the name in use. Elsewhere:
 * the form of English atlases where there is one, else the national spelling.
 */
export const SPELLING: Readonly<Record<number, string>> = {
  // Ukraine
  698740: "Odesa",
  687700: "Zaporizhzhia",
  700569: "Mykolaiv",
  702320: "Makiivka",
  689558: "Vinnytsia",
  704508: "Kramatorsk",
  691999: "Siverskodonetsk",
  712451: "Berdiansk",
  690548: "Uzhhorod",
  713716: "Alchevsk",
  702972: "Lysychansk",
  688105: "Yevpatoria",
  696292: "Prymorsk",
  688148: "Yenakiieve",
  698625: "Oleksandriia",
  705104: "Kostiantynivka",
  704202: "Khrustalnyi",
  692975: "Kadiivka",
  710554: "Sheptytskyi",
  699445: "Samar",
  694382: "Shakhtarsk",
  697593: "Pervomaisk",
  697592: "Sokolohirsk",
  709161: "Feodosia",
  691374: "Chystiakove",
  692105: "Dovzhansk",
  704901: "Korosten",
  706466: "Khartsyzk",
  713259: "Antratsyt",
  699035: "Novovolynsk",
  699553: "Zviahel",
  709276: "Enerhodar",
  711660: "Boryspil",
  707688: "Chornomorsk",
  707292: "Izium",
  695379: "Rovenky",
  711369: "Brianka",
  701855: "Marhanets",
  713749: "Okhtyrka",
  692087: "Svitlovodsk",
  709334: "Dzhankoi",
  705809: "Holubivka",
  704362: "Krasnoperekopsk",
  694910: "Saky",
  712969: "Bakhchysarai",
  713203: "Armiansk",
  708878: "Henichesk",
  693709: "Skadovsk",
  696291: "Prymorskyi",
  704381: "Krasnohvardiiske",
  710687: "Chornomorske",
  700551: "Shcholkine",
  693062: "Sovietskyi",
  698652: "Oktiabrske",
  699706: "Novooleksiivka",
  692714: "Staryi Krym",
  700019: "Nyzhnohirskyi",
  697568: "Pervomaiske",
  687997: "Pivdenne",
  691037: "Oleshky",
  695344: "Rozdilna",
  705883: "Kiliia",
  708632: "Hola Prystan",
  712488: "Biliaivka",
  713163: "Artsyz",
  705115: "Kostiantynivka",
  // Neighbours
  618426: "Chișinău",
  618605: "Bălți",
  501175: "Rostov-on-Don",
  487928: "Stary Oskol",
  627907: "Homyel",
  487846: "Stavropol",
  734077: "Thessaloniki",
  482283: "Tolyatti",
  500096: "Ryazan",
  520555: "Nizhny Novgorod",
  523750: "Naberezhnye Chelny",
  528293: "Maikop",
  // The world
  5128581: "New York",
  4140963: "Washington",
  1255364: "Surat",
  1264728: "Ludhiana",
  99532: "Basra",
  98463: "Sulaymaniyah",
  121801: "Urmia",
  128226: "Kermanshah",
  2886242: "Cologne",
  2861650: "Nuremberg",
  2910831: "Hanover",
  2510911: "Seville",
  2711537: "Gothenburg",
  2803138: "Antwerp",
  2028462: "Ulaanbaatar",
  1526273: "Astana",
  3703443: "Panama City",
  2110257: "South Tarawa",
  2925533: "Frankfurt",
  2660646: "Geneva",
  665004: "Târgu Mureș",
  4169171: "Port St. Lucie",
  964420: "Gqeberha",
  1205733: "Chattogram",
  6077243: "Montreal",
  2537763: "Salé",
  581049: "Arkhangelsk",
  286621: "Salalah",
  2212775: "Sabha",
  4013708: "Ciudad Juárez",
  1282027: "Malé",
  132144: "Hamadan",
  143127: "Arak",
  6611854: "Naypyidaw",
  3576022: "St. John’s",
  4032402: "Nukuʻalofa",
};

/**
 * Left out, by GeoNames id: districts and twins of a city that is already there, and places
 * whose population in the data is that of a much larger area.
 */
export const LEFT_OUT: ReadonlySet<number> = new Set([
  // Istanbul, Ankara, Antalya, İzmir
  751324, 738329, 7627067, 738377, 747340, 7628416, 741763, 6947637, 739549, 737071, 7628419, 747014, 7628420,
  747323, 751868, 6947639, 6947641, 6947640, 6955677, 7701384, 8074174, 748208, 737961,
  // Others
  736083, 1273294, 3526683, 3529612, 2422488, 1917790, 8347664, 11838258, 1819609, 953781, 1720151, 1692192,
  3726786, 7874116, 8601412, 1262111, 8581443, 10630176, 23814, 14256, 100077, 285839, 1793724, 1792892,
  1794903, 1798425, 1800146, 1785725, 1805753, 2037013, 2034937, 1795940, 1788534, 1802875, 1785623, 1915223,
  // Florida's parts of larger towns
  4174754, 4150066, 4177834, 4155529, 4145805, 4156091, 4160705, 4174744, 4175117, 4175538, 4168930, 4167545,
  // Philippines: the population is that of a province.
  1723510,
  // Sunrise in Florida: the position is that of another place.
  4174402,
  // Algeria: the population is that of the province.
  2474141, 2477461,
]);

/** Shown whatever their size: seats of talks and courts, and cities that a reader looks for. */
export const ALWAYS: ReadonlySet<number> = new Set([
  2660646, // Geneva
  2657896, // Zürich
  2747373, // The Hague
  2973783, // Strasbourg
  4930956, // Boston
  5391959, // San Francisco
  5809844, // Seattle
  6077243, // Montreal
  6173331, // Vancouver
  4167147, // Orlando
  104515, // Mecca
  688750, // Vylkove
  665790, // Sulina
  673921, // Mangalia
  582182, // Anapa
  483661, // Temryuk
  480716, // Tuapse
  561667, // Gelendzhik
  691803, // Tatarbunary
  4165565, // Naples in Florida
  2013348, // Vladivostok
]);

/** Positions where the data's is far from the middle of the town. */
export const POSITION: Readonly<Record<number, readonly [lon: number, lat: number]>> = {
  292223: [55.3, 25.27], // Dubai
};

/** Populations in thousands where the data has a part of the city only. */
export const POPULATION: Readonly<Record<number, number>> = {
  1261481: 10_928, // New Delhi, for Delhi
};
