/**
 * Bodies and seats of power that news names without explaining, one a line: kind | names, the usual first | country code.
 * International bodies have no country. A seat of power ("the Kremlin") stays an entity of its own: what it says is said
 * by a government, but the words name a house. Compiled by us from general knowledge; no people.
 */
import type { EntityKind } from "../../model/model.js";

const TABLE = `
organisation|United Nations,UN,U.N.|
organisation|UN Security Council,United Nations Security Council,Security Council,UNSC|
organisation|UN General Assembly,United Nations General Assembly,UNGA|
organisation|European Union,EU,E.U.|
organisation|European Commission|
organisation|European Council|
organisation|European Parliament|
organisation|European Central Bank,ECB|
organisation|European Court of Human Rights,ECHR|
organisation|Council of Europe|
organisation|North Atlantic Treaty Organization,NATO,Nato,North Atlantic Treaty Organisation|
organisation|World Health Organization,WHO,World Health Organisation|
organisation|World Trade Organization,WTO,World Trade Organisation|
organisation|World Bank|
organisation|World Food Programme,WFP,World Food Program|
organisation|International Monetary Fund,IMF|
organisation|International Atomic Energy Agency,IAEA|
organisation|International Energy Agency,IEA|
organisation|International Criminal Court,ICC|
organisation|International Court of Justice,ICJ|
organisation|International Committee of the Red Cross,ICRC,Red Cross|
organisation|International Olympic Committee,IOC|
organisation|International Organization for Migration,IOM|
organisation|International Labour Organization,ILO|
organisation|International Maritime Organization,IMO|
organisation|International Civil Aviation Organization,ICAO|
organisation|Organization for Security and Co-operation in Europe,OSCE,Organisation for Security and Cooperation in Europe|
organisation|Organisation for Economic Co-operation and Development,OECD,Organization for Economic Cooperation and Development|
organisation|Organization of the Petroleum Exporting Countries,OPEC,Opec|
organisation|Organization of American States,OAS|
organisation|Organisation of Islamic Cooperation,OIC|
organisation|African Union,AU|
organisation|Arab League,League of Arab States|
organisation|Gulf Cooperation Council,GCC|
organisation|Association of Southeast Asian Nations,ASEAN,Asean|
organisation|Economic Community of West African States,ECOWAS,Ecowas|
organisation|Shanghai Cooperation Organisation,SCO|
organisation|Commonwealth of Independent States,CIS|
organisation|UN Refugee Agency,UNHCR,United Nations High Commissioner for Refugees|
organisation|UN Children's Fund,UNICEF,Unicef,United Nations Children's Fund|
organisation|UN Relief and Works Agency,UNRWA,Unrwa|
organisation|UNESCO,Unesco|
organisation|Interpol,International Criminal Police Organization|
organisation|Europol|
organisation|Frontex|
organisation|Médecins Sans Frontières,Doctors Without Borders,MSF|
organisation|Amnesty International|
organisation|Human Rights Watch,HRW|
organisation|FIFA,Fifa|
organisation|UEFA,Uefa|
organisation|Group of Seven,G7,G-7|
organisation|Group of Twenty,G20,G-20|
organisation|BRICS,Brics|
organisation|Associated Press,AP|US
organisation|Agence France-Presse,AFP|FR
organisation|Reuters|GB
organisation|British Broadcasting Corporation,BBC|GB
organisation|Federal Bureau of Investigation,FBI|US
organisation|Central Intelligence Agency,CIA|US
organisation|National Security Agency,NSA|US
organisation|Department of Defense,Defense Department,DoD|US
organisation|Department of Homeland Security,DHS|US
organisation|Environmental Protection Agency,EPA|US
organisation|Federal Aviation Administration,FAA|US
organisation|Federal Emergency Management Agency,FEMA|US
organisation|Food and Drug Administration,FDA|US
organisation|Securities and Exchange Commission,SEC|US
organisation|Centers for Disease Control and Prevention,CDC|US
organisation|National Oceanic and Atmospheric Administration,NOAA|US
organisation|National Aeronautics and Space Administration,NASA,Nasa|US
organisation|Federal Reserve,Fed|US
organisation|Republican Party,GOP|US
organisation|Democratic Party|US
organisation|Federal Security Service,FSB|RU
organisation|National Health Service,NHS|GB
organisation|Bank of England,BoE|GB
organisation|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guards,Revolutionary Guard|IR
organisation|Israel Defense Forces,IDF|IL
organisation|People's Liberation Army,PLA|CN
organisation|Communist Party of China,CPC,CCP,Chinese Communist Party|CN
organisation|Islamic State,ISIS,ISIL,IS,Daesh|
organisation|State Department,US State Department,Department of State|US
organisation|Pentagon|US
organisation|Congress,US Congress|US
organisation|Senate,US Senate|US
organisation|House of Representatives|US
organisation|House of Commons,Commons|GB
organisation|House of Lords|GB
organisation|Duma,State Duma|RU
organisation|Bundestag|DE
organisation|Knesset|IL
organisation|Verkhovna Rada,Rada|UA
organisation|Lok Sabha|IN
organisation|Majlis|IR
organisation|Sejm|PL
organisation|Taliban|AF
organisation|Hamas|PS
organisation|Hezbollah,Hizbollah,Hizbullah|LB
organisation|Fatah|PS
organisation|Palestinian Authority,PA|PS
facility|White House|US
facility|Oval Office|US
facility|Capitol,Capitol Hill|US
facility|Kremlin|RU
facility|Élysée Palace,Elysee Palace,Elysée Palace,Élysée,Elysee|FR
facility|Matignon,Hôtel Matignon|FR
facility|Quai d'Orsay|FR
facility|Downing Street,10 Downing Street,No 10,Number 10|GB
facility|Whitehall|GB
facility|Westminster|GB
facility|Buckingham Palace|GB
facility|Quirinale,Quirinal Palace|IT
facility|Chigi Palace,Palazzo Chigi|IT
facility|Moncloa,Moncloa Palace|ES
facility|Blue House|KR
facility|Malacañang,Malacañang Palace,Malacanang|PH
facility|Zhongnanhai|CN
facility|Great Hall of the People|CN
facility|Bankova|UA
facility|Casa Rosada|AR
facility|Planalto,Planalto Palace|BR
place|Europe|
place|Africa|
place|Asia|
place|Middle East,Mideast|
place|Latin America|
place|South America|
place|North America|
place|Central America|
place|West,Western countries|
place|Gaza,Gaza Strip|PS
place|West Bank|PS
place|Crimea|UA
place|Donbas,Donbass|UA
place|England|GB
place|Scotland|GB
place|Wales|GB
place|Northern Ireland|GB
place|Balkans|
place|Caribbean|
place|Korean Peninsula|
`;

export type Body = {
  readonly kind: EntityKind;
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2; absent for international bodies. */
  readonly country?: string;
};

export const BODIES: readonly Body[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [kind = "", names = "", country = ""] = line.split("|");
    return { kind: kind as EntityKind, names: names.split(","), ...(country === "" ? {} : { country }) };
  });
