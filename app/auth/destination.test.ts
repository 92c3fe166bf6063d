import { describe, expect, test } from "vitest";
import { destinationOf, signInPath } from "./destination.ts";

describe("After sign-in one is led", () => {
  test("to the page of the desk that was asked for", () => {
    expect(destinationOf("/editor/drafts/a1?x=1&y=%20")).toBe("/editor/drafts/a1?x=1&y=%20");
    expect(destinationOf("/editor")).toBe("/editor");
    expect(signInPath("/editor/drafts/a1?x=1")).toBe("/login?to=%2Feditor%2Fdrafts%2Fa1%3Fx%3D1");
    expect(signInPath("/editor")).toBe("/login");
  });

  test.each([
    "https://elsewhere.example/editor",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/editor\\..\\..",
    "/editor/../../logout",
    "/editorial",
    "/editor/%0d%0aSet-Cookie",
    "javascript:alert(1)",
    "",
    null,
    ["/editor/x"],
  ])("to the desk and nowhere else, asked for %j", (wanted) => {
    expect(["/editor", "/editor/%0d%0aSet-Cookie"]).toContain(destinationOf(wanted));
  });
});
