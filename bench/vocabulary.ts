/** Words for the synthetic record, the common ones far more often than the rare ones (Zipf), as in what people write. */

const PAIRS =
  "정책 policy,산업 industry,기술 technology,데이터 data,지원 support,반도체 semiconductor,발표 announcement,개인정보 privacy,투자 investment,인공지능 intelligence,통신 telecommunications,기업 company,플랫폼 platform,협력 cooperation,전략 strategy,규제 regulation,보건 health,교육 education,무역 trade,농업 agriculture,에너지 energy,환경 environment,안전 safety,혁신 innovation,연구 research,개발 development,인력 workforce,양성 training,예산 budget,제도 institution,개선 improvement,추진 implementation,방향 direction,계획 plan,마련 preparation,확대 expansion,구축 construction,센터 centre,협의 consultation,공개 disclosure,보호 protection,시장 market,공정 fairness,경쟁 competition,수출 export,금융 finance,세제 taxation,주택 housing,교통 transport,물류 logistics,해양 maritime,항공 aviation,우주 space,양자 quantum,로봇 robot,바이오 biotechnology,의료 medicine,복지 welfare,고용 employment,노동 labour,임금 wage,청년 youth,지역 region,균형 balance,도시 city,농촌 countryside,수산 fisheries,산림 forestry,기후 climate,탄소 carbon,중립 neutrality,배터리 battery,자동차 automobile,조선 shipbuilding,철강 steel,화학 chemistry,섬유 textile,식품 food,관광 tourism,문화 culture,콘텐츠 content,게임 game,방송 broadcasting,언론 press,법률 law,인권 rights,안보 security,국방 defence,외교 diplomacy,통일 unification,행정 administration,디지털 digitisation,클라우드 cloud,네트워크 network,소프트웨어 software,표준 standard,인증 certification,특허 patent,창업 startup,중소 smallness,소상공인 shopkeeper,가맹 franchise,유통 retail,소비자 consumer,물가 price,전력 electricity,원전 reactor,수소 hydrogen,재생 renewal,폐기물 waste,수질 water,대기 air,재난 disaster,방역 quarantine,백신 vaccine,병원 hospital,간호 nursing,돌봄 care,보육 childcare,학교 school,대학 university,평생 lifetime";
const SYLLABLES = [..."가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초"];
const PARTS = [
  "ba",
  "co",
  "di",
  "fen",
  "gra",
  "hol",
  "ju",
  "kel",
  "lo",
  "mar",
  "nis",
  "por",
  "rel",
  "sti",
  "tor",
  "van",
];
const RARE = 4_000;

const common = PAIRS.split(",").map((pair) => pair.split(" ") as [string, string]);

/** `RARE` further words in both languages, each one written once in this file's rule and seldom in the record. */
const rare = Array.from({ length: RARE }, (_, index): [string, string] => {
  const at = (list: readonly string[], step: number) =>
    list[Math.floor((index * 7 + 13) / list.length ** step) % list.length] as string;
  return [at(SYLLABLES, 0) + at(SYLLABLES, 1) + at(SYLLABLES, 2), at(PARTS, 0) + at(PARTS, 1) + at(PARTS, 2)];
});

const words = [...common, ...rare];
/** How much all words up to each one weigh together. */
const sums: number[] = [];
for (const index of words.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (index + 3));

type Draw = (below: number) => number;

/** A word in Korean and in English. */
export function drawWord(draw: Draw): [ko: string, en: string] {
  const wanted = (draw(1_000_000) / 1_000_000) * (sums.at(-1) as number);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] as number) <= wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] as [string, string];
}

/** So many words as one text in each language: Korean with some words run together and endings stuck on, as it is written. */
export function drawText(draw: Draw, count: number): { ko: string; en: string } {
  const drawn = Array.from({ length: count }, () => drawWord(draw));
  const endings = ["", "", "", "을", "의", "에", "과"];
  const ko = drawn.map(([word], index) => {
    const ending = endings[draw(endings.length)] as string;
    return `${word}${ending}${index + 1 < count && (ending !== "" || draw(3) > 0) ? " " : ""}`;
  });
  return { ko: ko.join(""), en: drawn.map(([, word]) => word).join(" ") };
}

const SURNAMES = [..."김이박최정강조윤장임한오서신권황안송류홍"];
const LATIN_SURNAMES =
  "Kim,Lee,Park,Choi,Jung,Kang,Cho,Yoon,Jang,Lim,Han,Oh,Seo,Shin,Kwon,Hwang,Ahn,Song,Ryu,Hong".split(",");
const GIVEN = [..."민서준현지우영수진호성훈경미은정희상철동"];
const LATIN_GIVEN =
  "min,seo,jun,hyun,ji,woo,young,soo,jin,ho,sung,hoon,kyung,mi,eun,jung,hee,sang,chul,dong".split(",");

/** The name of a person, the same for the same number; some have the same name, as in life. */
export function personName(number: number): { ko: string; en: string } {
  const draw = (step: number) => Math.floor((number * 7_919) / 20 ** step) % 20;
  const [surname, first, second] = [draw(0), draw(1), draw(2)];
  return {
    ko: `${SURNAMES[surname]}${GIVEN[first]}${GIVEN[second]}`,
    en: `${LATIN_SURNAMES[surname]} ${capital(LATIN_GIVEN[first] as string)}-${LATIN_GIVEN[second]}`,
  };
}

/** The name of a company, the same for the same number. */
export function companyName(number: number): { ko: string; en: string } {
  const [ko, en] = rare[(number * 31) % RARE] as [string, string];
  const [kind, english] = common[(number * 17) % common.length] as [string, string];
  return { ko: `${ko}${kind} ${number}`, en: `${capital(en)} ${capital(english)} ${number}` };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
