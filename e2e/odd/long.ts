/** 300 syllables without a space. */
export const LONG_KOREAN = "초거대인공지능산업정책방향수립을위한관계부처합동최고위급전략대화"
  .repeat(10)
  .slice(0, 300);

/** An English title of so many characters. */
export function longEnglish(length: number): string {
  const words =
    "High-level strategic dialogue on the internationalisation of interoperable telecommunications infrastructure and ";
  return words.repeat(9).slice(0, length).trim().padEnd(length, "s");
}

/** An address of about 1,900 characters, none of which a line may break at. */
export const LONG_URL = `https://press-releases.department.of.example/${"a".repeat(60)}/${"path".repeat(250)}?${"query=1&".repeat(100)}end`;
