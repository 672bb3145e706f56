/**
 * Countries and territories that news treats as such: ISO 3166-1 alpha-2 code | names, the usual first | adjectives and
 * words for the people | seats of government, the usual spelling first | latitude, longitude of the seat.
 * Compiled by us from general knowledge; coordinates after GeoNames (CC BY 4.0), to a tenth of a degree.
 */
const TABLE = `
AF|Afghanistan|Afghan|Kabul|34.5,69.2
AL|Albania|Albanian|Tirana|41.3,19.8
DZ|Algeria|Algerian|Algiers|36.7,3.1
AD|Andorra|Andorran|Andorra la Vella|42.5,1.5
AO|Angola|Angolan|Luanda|-8.8,13.2
AG|Antigua and Barbuda|Antiguan|Saint John's|17.1,-61.8
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|-34.6,-58.4
AM|Armenia|Armenian|Yerevan|40.2,44.5
AU|Australia|Australian|Canberra|-35.3,149.1
AT|Austria|Austrian|Vienna|48.2,16.4
AZ|Azerbaijan|Azerbaijani,Azeri|Baku|40.4,49.9
BS|Bahamas|Bahamian|Nassau|25.1,-77.3
BH|Bahrain|Bahraini|Manama|26.2,50.6
BD|Bangladesh|Bangladeshi|Dhaka|23.7,90.4
BB|Barbados|Barbadian|Bridgetown|13.1,-59.6
BY|Belarus,Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian|Minsk|53.9,27.6
BE|Belgium|Belgian|Brussels|50.9,4.3
BZ|Belize|Belizean|Belmopan|17.3,-88.8
BJ|Benin|Beninese|Porto-Novo|6.5,2.6
BT|Bhutan|Bhutanese|Thimphu|27.5,89.6
BO|Bolivia|Bolivian|La Paz,Sucre|-16.5,-68.2
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo|43.8,18.4
BW|Botswana|Botswanan,Motswana,Batswana|Gaborone|-24.7,25.9
BR|Brazil|Brazilian|Brasilia,Brasília|-15.8,-47.9
BN|Brunei|Bruneian|Bandar Seri Begawan|4.9,114.9
BG|Bulgaria|Bulgarian|Sofia|42.7,23.3
BF|Burkina Faso|Burkinabe|Ouagadougou|12.4,-1.5
BI|Burundi|Burundian|Gitega|-3.4,29.9
KH|Cambodia|Cambodian,Khmer|Phnom Penh|11.6,104.9
CM|Cameroon|Cameroonian|Yaounde,Yaoundé|3.9,11.5
CA|Canada|Canadian|Ottawa|45.4,-75.7
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia|14.9,-23.5
CF|Central African Republic|Central African|Bangui|4.4,18.6
TD|Chad|Chadian|N'Djamena|12.1,15.0
CL|Chile|Chilean|Santiago|-33.5,-70.6
CN|China,People's Republic of China,PRC,Mainland China|Chinese|Beijing,Peking|39.9,116.4
CO|Colombia|Colombian|Bogota,Bogotá|4.6,-74.1
KM|Comoros|Comorian,Comoran|Moroni|-11.7,43.3
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Zaire|Congolese|Kinshasa|-4.3,15.3
CG|Republic of the Congo,Republic of Congo,Congo-Brazzaville|Congolese|Brazzaville|-4.3,15.3
CR|Costa Rica|Costa Rican|San José|9.9,-84.1
CI|Ivory Coast,Côte d'Ivoire|Ivorian|Yamoussoukro|6.8,-5.3
HR|Croatia|Croatian,Croat|Zagreb|45.8,16.0
CU|Cuba|Cuban|Havana|23.1,-82.4
CY|Cyprus|Cypriot|Nicosia|35.2,33.4
CZ|Czech Republic,Czechia|Czech|Prague|50.1,14.4
DK|Denmark|Danish,Dane|Copenhagen|55.7,12.6
DJ|Djibouti|Djiboutian|Djibouti|11.6,43.1
DM|Dominica|Dominican|Roseau|15.3,-61.4
DO|Dominican Republic|Dominican|Santo Domingo|18.5,-69.9
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili|-8.6,125.6
EC|Ecuador|Ecuadorian,Ecuadorean|Quito|-0.2,-78.5
EG|Egypt|Egyptian|Cairo|30.1,31.2
SV|El Salvador|Salvadoran,Salvadorean|San Salvador|13.7,-89.2
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|3.8,8.8
ER|Eritrea|Eritrean|Asmara|15.3,38.9
EE|Estonia|Estonian|Tallinn|59.4,24.8
SZ|Eswatini,Swaziland|Swazi|Mbabane|-26.3,31.1
ET|Ethiopia|Ethiopian|Addis Ababa|9.0,38.7
FJ|Fiji|Fijian|Suva|-18.1,178.4
FI|Finland|Finnish,Finn|Helsinki|60.2,24.9
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris|48.9,2.3
GA|Gabon|Gabonese|Libreville|0.4,9.5
GM|Gambia|Gambian|Banjul|13.5,-16.6
GE|Georgia|Georgian|Tbilisi|41.7,44.8
DE|Germany,Federal Republic of Germany|German|Berlin|52.5,13.4
GH|Ghana|Ghanaian|Accra|5.6,-0.2
GR|Greece,Hellenic Republic|Greek,Hellenic|Athens|38.0,23.7
GL|Greenland|Greenlandic,Greenlander|Nuuk|64.2,-51.7
GD|Grenada|Grenadian|St. George's|12.1,-61.8
GT|Guatemala|Guatemalan|Guatemala City|14.6,-90.5
GN|Guinea|Guinean|Conakry|9.5,-13.7
GW|Guinea-Bissau|Bissau-Guinean|Bissau|11.9,-15.6
GY|Guyana|Guyanese|Georgetown|6.8,-58.2
HT|Haiti|Haitian|Port-au-Prince|18.5,-72.3
HN|Honduras|Honduran|Tegucigalpa|14.1,-87.2
HK|Hong Kong|Hong Konger,Hongkonger||22.3,114.2
HU|Hungary|Hungarian|Budapest|47.5,19.0
IS|Iceland|Icelandic,Icelander|Reykjavik,Reykjavík|64.1,-21.9
IN|India|Indian|New Delhi,Delhi|28.7,77.2
ID|Indonesia|Indonesian|Jakarta,Djakarta|-6.2,106.8
IR|Iran,Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian|Tehran,Teheran|35.7,51.4
IQ|Iraq|Iraqi|Baghdad|33.3,44.4
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin|53.3,-6.2
IL|Israel|Israeli|Jerusalem|31.8,35.2
IT|Italy|Italian|Rome|41.9,12.5
JM|Jamaica|Jamaican|Kingston|18.0,-76.8
JP|Japan|Japanese|Tokyo|35.7,139.7
JO|Jordan|Jordanian|Amman|32.0,35.9
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana|51.2,71.4
KE|Kenya|Kenyan|Nairobi|-1.3,36.8
KI|Kiribati|I-Kiribati|South Tarawa|1.3,173.0
XK|Kosovo|Kosovar,Kosovan|Pristina,Prishtina|42.7,21.2
KW|Kuwait|Kuwaiti|Kuwait City|29.4,48.0
KG|Kyrgyzstan,Kirghizia,Kirghizstan|Kyrgyz,Kirghiz|Bishkek|42.9,74.6
LA|Laos|Laotian,Lao|Vientiane|18.0,102.6
LV|Latvia|Latvian|Riga|56.9,24.1
LB|Lebanon|Lebanese|Beirut|33.9,35.5
LS|Lesotho|Basotho,Mosotho|Maseru|-29.3,27.5
LR|Liberia|Liberian|Monrovia|6.3,-10.8
LY|Libya|Libyan|Tripoli|32.9,13.2
LI|Liechtenstein|Liechtensteiner|Vaduz|47.1,9.5
LT|Lithuania|Lithuanian|Vilnius|54.7,25.3
LU|Luxembourg,Luxemburg|Luxembourgish,Luxembourger||49.6,6.1
MO|Macau,Macao|Macanese||22.2,113.5
MG|Madagascar|Malagasy,Madagascan|Antananarivo|-18.9,47.5
MW|Malawi|Malawian|Lilongwe|-14.0,33.8
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya|3.1,101.7
MV|Maldives|Maldivian|Malé,Male|4.2,73.5
ML|Mali|Malian|Bamako|12.7,-8.0
MT|Malta|Maltese|Valletta|35.9,14.5
MH|Marshall Islands|Marshallese|Majuro|7.1,171.4
MR|Mauritania|Mauritanian|Nouakchott|18.1,-16.0
MU|Mauritius|Mauritian|Port Louis|-20.2,57.5
MX|Mexico|Mexican|Mexico City|19.4,-99.1
FM|Micronesia,Federated States of Micronesia|Micronesian|Palikir|6.9,158.2
MD|Moldova,Moldavia|Moldovan|Chisinau,Chișinău,Kishinev|47.0,28.9
MC|Monaco|Monegasque,Monacan||43.7,7.4
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator|47.9,106.9
ME|Montenegro|Montenegrin|Podgorica|42.4,19.3
MA|Morocco|Moroccan|Rabat|34.0,-6.8
MZ|Mozambique|Mozambican|Maputo|-26.0,32.6
MM|Myanmar,Burma|Burmese,Myanma|Naypyidaw,Naypyitaw|19.7,96.1
NA|Namibia|Namibian|Windhoek|-22.6,17.1
NR|Nauru|Nauruan|Yaren|-0.6,166.9
NP|Nepal|Nepalese,Nepali|Kathmandu|27.7,85.3
NL|Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam|52.4,4.9
NZ|New Zealand|New Zealander,Kiwi|Wellington|-41.3,174.8
NI|Nicaragua|Nicaraguan|Managua|12.1,-86.3
NE|Niger|Nigerien|Niamey|13.5,2.1
NG|Nigeria|Nigerian|Abuja|9.1,7.5
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang|39.0,125.8
MK|North Macedonia,Macedonia|Macedonian,North Macedonian|Skopje|42.0,21.4
NO|Norway|Norwegian|Oslo|59.9,10.7
OM|Oman|Omani|Muscat|23.6,58.4
PK|Pakistan|Pakistani|Islamabad|33.7,73.0
PW|Palau|Palauan|Ngerulmud|7.5,134.6
PS|Palestine,State of Palestine,Palestinian territories,Palestinian Territories|Palestinian|Ramallah|31.9,35.2
PA|Panama|Panamanian|Panama City|9.0,-79.5
PG|Papua New Guinea|Papua New Guinean|Port Moresby|-9.5,147.2
PY|Paraguay|Paraguayan|Asuncion,Asunción|-25.3,-57.6
PE|Peru|Peruvian|Lima|-12.0,-77.0
PH|Philippines|Philippine,Filipino,Filipina|Manila|14.6,121.0
PL|Poland|Polish,Pole|Warsaw|52.2,21.0
PT|Portugal|Portuguese|Lisbon|38.7,-9.1
PR|Puerto Rico|Puerto Rican|San Juan|18.5,-66.1
QA|Qatar|Qatari|Doha|25.3,51.5
RO|Romania,Rumania|Romanian,Rumanian|Bucharest|44.4,26.1
RU|Russia,Russian Federation|Russian|Moscow|55.8,37.6
RW|Rwanda|Rwandan|Kigali|-1.9,30.1
KN|Saint Kitts and Nevis,St Kitts and Nevis,St. Kitts and Nevis|Kittitian|Basseterre|17.3,-62.7
LC|Saint Lucia,St Lucia,St. Lucia|Saint Lucian,St Lucian|Castries|14.0,-61.0
VC|Saint Vincent and the Grenadines,St Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown|13.2,-61.2
WS|Samoa|Samoan|Apia|-13.8,-171.8
SM|San Marino|Sammarinese||43.9,12.4
ST|Sao Tome and Principe,São Tomé and Príncipe|Sao Tomean|Sao Tome|0.3,6.7
SA|Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh|24.7,46.7
SN|Senegal|Senegalese|Dakar|14.7,-17.4
RS|Serbia|Serbian,Serb|Belgrade|44.8,20.5
SC|Seychelles|Seychellois|Victoria|-4.6,55.5
SL|Sierra Leone|Sierra Leonean|Freetown|8.5,-13.2
SG|Singapore|Singaporean||1.3,103.9
SK|Slovakia,Slovak Republic|Slovak,Slovakian|Bratislava|48.1,17.1
SI|Slovenia|Slovenian,Slovene|Ljubljana|46.1,14.5
SB|Solomon Islands,Solomons|Solomon Islander|Honiara|-9.4,159.9
SO|Somalia|Somali,Somalian|Mogadishu|2.0,45.3
ZA|South Africa|South African|Pretoria,Cape Town|-33.9,18.4
KR|South Korea,Republic of Korea|South Korean|Seoul|37.6,127.0
SS|South Sudan|South Sudanese|Juba|4.9,31.6
ES|Spain|Spanish,Spaniard|Madrid|40.4,-3.7
LK|Sri Lanka,Ceylon|Sri Lankan|Colombo|6.9,79.8
SD|Sudan|Sudanese|Khartoum|15.6,32.5
SR|Suriname,Surinam|Surinamese|Paramaribo|5.9,-55.2
SE|Sweden|Swedish,Swede|Stockholm|59.3,18.1
CH|Switzerland|Swiss|Bern,Berne|46.9,7.4
SY|Syria,Syrian Arab Republic|Syrian|Damascus|33.5,36.3
TW|Taiwan,Republic of China|Taiwanese|Taipei|25.0,121.5
TJ|Tajikistan|Tajik,Tajikistani|Dushanbe|38.5,68.8
TZ|Tanzania|Tanzanian|Dodoma|-6.2,35.7
TH|Thailand|Thai|Bangkok|13.8,100.5
TG|Togo|Togolese|Lomé,Lome|6.1,1.2
TO|Tonga|Tongan|Nuku'alofa|-21.1,-175.2
TT|Trinidad and Tobago|Trinidadian,Tobagonian|Port of Spain|10.7,-61.5
TN|Tunisia|Tunisian|Tunis|36.8,10.2
TR|Turkey,Türkiye,Turkiye|Turkish,Turk|Ankara|39.9,32.9
TM|Turkmenistan|Turkmen|Ashgabat|38.0,58.4
TV|Tuvalu|Tuvaluan|Funafuti|-8.5,179.2
UG|Uganda|Ugandan|Kampala|0.3,32.6
UA|Ukraine|Ukrainian|Kyiv|50.5,30.5
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi|24.5,54.4
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit,Englishman|London|51.5,-0.1
US|United States,United States of America,U.S.,US,USA,U.S.A.,America|American|Washington,Washington D.C.,Washington DC|37.1,-113.5
UY|Uruguay|Uruguayan|Montevideo|-34.9,-56.2
UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent|41.3,69.2
VU|Vanuatu|Ni-Vanuatu,Vanuatuan|Port Vila|-17.7,168.3
VA|Vatican City,Vatican,Holy See|Vatican||41.9,12.5
VE|Venezuela|Venezuelan|Caracas|10.5,-66.9
VN|Vietnam,Viet Nam|Vietnamese|Hanoi|21.0,105.8
EH|Western Sahara|Sahrawi||
YE|Yemen|Yemeni,Yemenite|Sanaa,Sana'a|15.4,44.2
ZM|Zambia|Zambian|Lusaka|-15.4,28.3
ZW|Zimbabwe|Zimbabwean|Harare|-17.8,31.1
`;

export type Country = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
  /** Of the first capital. */
  readonly seat: { readonly lat: number; readonly lon: number } | null;
};

export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [code = "", names = "", adjectives = "", capitals = "", at = ""] = line.split("|");
    const [lat, lon] = at.split(",").map(Number);
    return {
      code,
      names: list(names),
      adjectives: list(adjectives),
      capitals: list(capitals),
      seat: lat === undefined || lon === undefined ? null : { lat, lon },
    };
  });

function list(cell: string): string[] {
  return cell === "" ? [] : cell.split(",");
}
