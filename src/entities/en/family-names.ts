/**
 * Family names that stand before the given name, as news writes Chinese, Korean and Vietnamese names; lower case.
 * Compiled by us from general knowledge; names that are first names elsewhere need a second sign, a hyphen or a third word.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FAMILY_FIRST = words(`
  bui cai cao cheng deng dinh duong fang feng gao guo han hoang hou hu huang huynh jiang lai le lei li liang liu luo luong
  ma meng ngo nguyen ouyang pham phan peng qian qiao qin shen shi su tan tang tian tran truong tsai vo wang wei wen wu xi
  xia xiao xie xu yan yang yao ye yin yu yuan zeng zhang zhao zheng zhong zhou zhu
`);

export const FAMILY_FIRST_IF_LONG = words(`
  ahn an bae ban baek chang chen cho choe choi chou chu chung dang do dong du fan fu gu ha hong hwang hyun jang jeon jeong
  jin jo joo jung kang kim ko kong ku kwon kwak lee lim lin long lu min moon na nam oh pak park ri roh ryu seo shin sim sin
  so song suh sun to u vu won woo yi yim yoon yun
`);
