/**
 * Units of measure and currencies, singular and plural, each with the dimension that it measures.
 * Compiled by us from general knowledge (SI, customary units, ISO 4217 currencies that news reports name).
 */

export type Dimension =
  | "distance"
  | "area"
  | "mass"
  | "volume"
  | "duration"
  | "speed"
  | "temperature"
  | "energy"
  | "magnitude"
  | "share"
  | "money";

/** Currency signs and codes before a number, the longer first. */
export const CURRENCY_SYMBOLS: readonly string[] = [
  "US$",
  "HK$",
  "NZ$",
  "NT$",
  "AU$",
  "CA$",
  "A$",
  "C$",
  "R$",
  "S$",
  "$",
  "€",
  "£",
  "¥",
  "₹",
  "₽",
  "₩",
  "₪",
  "₺",
  "₦",
  "₱",
  "฿",
  "₫",
  "₴",
  "USD",
  "EUR",
  "GBP",
  "CHF",
  "RMB",
  "Rs.",
  "Rs",
];

/** Units by their words, lower case; a unit of two words is written with one space. */
export const UNITS: ReadonlyMap<string, Dimension> = new Map<string, Dimension>([
  ...units(
    "distance",
    `km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m ft foot feet inch inches
    yard yards cm centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter millimeters
    nautical-mile nautical-miles light-year light-years`,
  ),
  ...units(
    "area",
    `hectare hectares ha acre acres square-mile square-miles square-kilometre square-kilometres square-kilometer
    square-kilometers square-metre square-metres square-meter square-meters square-foot square-feet sq-km sq-ft
    sq-m sq-miles`,
  ),
  ...units(
    "mass",
    `ton tons tonne tonnes kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos gram grams gramme grammes lb lbs
    ounce ounces oz milligram milligrams mg metric-ton metric-tons metric-tonne metric-tonnes`,
  ),
  ...units(
    "volume",
    `litre litres liter liters gallon gallons barrel barrels bpd bushel bushels cubic-metre cubic-metres cubic-meter
    cubic-meters cubic-foot cubic-feet pint pints teu`,
  ),
  ...units(
    "duration",
    `second seconds minute minutes hour hours hr hrs day days week weeks weekend weekends month months year years yr yrs
    decade decades century centuries night nights fortnight fortnights`,
  ),
  ...units(
    "speed",
    `mph kph km/h kmh knot knots miles-per-hour miles-an-hour mile-per-hour kilometres-per-hour kilometers-per-hour
    kilometres-an-hour kilometers-an-hour meters-per-second metres-per-second`,
  ),
  ...units("temperature", "degree degrees °c °f celsius fahrenheit"),
  ...units(
    "energy",
    `watt watts kilowatt kilowatts kw kwh megawatt megawatts mw gigawatt gigawatts gw terawatt-hours megawatt-hours
    kilowatt-hours gigawatt-hours kiloton kilotons kilotonne kilotonnes megaton megatons`,
  ),
  ...units("share", "% percent per-cent pct percentage-point percentage-points basis-point basis-points"),
  ...units(
    "money",
    `dollar dollars cent cents euro euros pound pounds penny pence yen yuan renminbi rupee rupees rouble roubles ruble
    rubles franc francs peso pesos lira liras shekel shekels won baht rial rials riyal riyals dinar dinars dirham
    dirhams krona kronor krone kroner zloty zlotys hryvnia hryvnias naira rand ringgit rupiah taka cedi cedis
    shilling shillings real reais forint forints`,
  ),
]);

/** Nouns that stand before a number they name and do not count: "Flight 370", "Article 5", "magnitude 6". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  `act age aged apartment appendix article band bill block bus car case category channel chapter circuit clause class
  column count day district division episode exhibit family figure flight floor form game gate generation grade group
  highway interstate issue item junction kilometre kilometer lane level line lot lottery mark match mile model no nos
  number numbers order page paragraph part patient phase pier platform point police precinct proposition protocol psalm
  question ranked reactor record resolution room round route row rule runway season seat seed section sector seeded
  series serial size stage station step suite table task team terminal text tier title track train type unit ver verse
  version vol volume ward week windows world year zone route`.split(/\s+/),
);

function units(dimension: Dimension, words: string): [string, Dimension][] {
  return words.split(/\s+/).map((word) => [word.replaceAll("-", " "), dimension]);
}
