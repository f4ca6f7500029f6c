/** Name, longitude, latitude, and the zoom level from which it is shown. */
export type SymbolRow = readonly [string, number, number, number];

/**
 * Ports of the theatre, the most important first. Positions are of the quays, to about a kilometre, from
 * general knowledge. Sevastopol, Feodosia, Kerch and Yevpatoria are in Ukraine, occupied since 2014;
 * Berdiansk, Mariupol and Skadovsk, occupied since 2022.
 */
export const PORTS: readonly SymbolRow[] = [
  ["Odesa", 30.752, 46.494, 8],
  ["Pivdennyi", 31.015, 46.623, 7],
  ["Chornomorsk", 30.652, 46.327, 8],
  ["Sevastopol", 33.533, 44.622, 8],
  ["Novorossiysk", 37.793, 44.731, 7.5],
  ["Constanța", 28.648, 44.163, 8],
  ["Izmail", 28.85, 45.33, 8],
  ["Reni", 28.28, 45.443, 8],
  ["Kiliia", 29.27, 45.43, 9],
  ["Ust-Dunaisk", 29.655, 45.462, 8.5],
  ["Bilhorod-Dnistrovskyi", 30.363, 46.188, 9],
  ["Mykolaiv", 31.987, 46.945, 8.5],
  ["Olvia", 31.985, 46.855, 9],
  ["Kherson", 32.607, 46.623, 8.5],
  ["Ochakiv", 31.552, 46.603, 9],
  ["Skadovsk", 32.915, 46.105, 9],
  ["Feodosia", 35.398, 45.03, 8.5],
  ["Kerch", 36.49, 45.343, 8.5],
  ["Yevpatoria", 33.376, 45.188, 9],
  ["Yalta", 34.174, 44.491, 9],
  ["Berdiansk", 36.775, 46.752, 8.5],
  ["Mariupol", 37.512, 47.06, 8.5],
  ["Taman", 36.66, 45.128, 8],
  ["Tuapse", 39.073, 44.095, 7.5],
  ["Varna", 27.905, 43.195, 8.5],
  ["Burgas", 27.478, 42.487, 8.5],
  ["Istanbul, Haydarpaşa", 29.012, 41.003, 8.5],
  ["Istanbul, Ambarlı", 28.684, 40.97, 9],
  ["PortMiami", -80.168, 25.775, 8],
  ["Port Everglades", -80.118, 26.09, 8.5],
];
