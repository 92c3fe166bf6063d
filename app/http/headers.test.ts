import { expect, test } from "vitest";
import { PAGE_POLICY, secureHeaders } from "./headers.ts";

function secured(policy?: string): Headers {
  const headers = new Headers(policy ? { "Content-Security-Policy": policy } : {});
  secureHeaders(headers, { https: false });
  return headers;
}

test("a page may not be framed, by both headers that say so", () => {
  const headers = secured();
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("x-frame-options")).toBe("DENY");
});

test("a policy that a route chose stays, and one that lets others frame the page is not taken back by the old header", () => {
  const embedded = secured("default-src 'none'; frame-ancestors *");
  expect(embedded.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors *");
  expect(embedded.get("x-frame-options")).toBeNull();
  expect(embedded.get("x-content-type-options")).toBe("nosniff");
  expect(secured("default-src 'self'; frame-ancestors 'none'").get("x-frame-options")).toBe("DENY");
  expect(secured("default-src 'self'").get("x-frame-options")).toBe("DENY");
});

test("a reader page lets files of ours run and ask us, and no script write markup; nothing else has a script", () => {
  expect(PAGE_POLICY).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(secured().get("content-security-policy")).not.toContain("script-src");
});
