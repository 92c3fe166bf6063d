/** What a browser says that it is, in as many words as its owner would use. */
export interface Device {
  browser: string | null;
  system: string | null;
}

/** In this order: most browsers name others before themselves. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Whale", /\bWhale\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Opera", /\b(?:OPR|Opera)\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Headless)?(?:Chrome|CriOS)\//],
  ["Safari", /\bVersion\/.*\bSafari\//],
];

const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ["Android", /\bAndroid\b/],
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac(?:intosh| OS X)\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
];

/** Reads a `User-Agent` header (RFC 9110, 10.1.5); what it does not know is null. */
export function readDevice(userAgent: string | null): Device {
  const find = (known: typeof BROWSERS) => known.find(([, sign]) => sign.test(userAgent ?? ""))?.[0] ?? null;
  return { browser: find(BROWSERS), system: find(SYSTEMS) };
}
