import { describe, expect, test } from "vitest";
import { hashPassword, isPassword, passwordProblem } from "./passwords.ts";

describe("A password", () => {
  test("needs fifteen characters, counted as people count them, and no mixture of kinds", () => {
    expect(passwordProblem("fourteen chars", [])).toBe("short");
    expect(passwordProblem("약속을 지키는 나라 열다", [])).toBe("short");
    expect(passwordProblem("fifteen letters", [])).toBeNull();
    expect(passwordProblem("약속을 지키는 나라의 사람들", [])).toBeNull();
    expect(passwordProblem("x y ".repeat(65), [])).toBe("long");
  });

  test("is refused where it was leaked, also when it is written twice or in capitals", () => {
    expect(passwordProblem("12345678901234567890", [])).toBe("leaked");
    expect(passwordProblem("PasswordPassword", [])).toBe("leaked");
    expect(passwordProblem("aaaaaaaaaaaaaaaaaa", [])).toBe("leaked");
  });

  test("is refused where it is the editor's own name or address", () => {
    const known = ["minji.kim.desk@yaksok.example", "Kim Minji"];
    expect(passwordProblem("minji.kim.desk@yaksok.example", known)).toBe("personal");
    expect(passwordProblem("Kim MinjiKim Minji", known)).toBe("personal");
  });

  test("is known again by its argon2id hash, and by nothing else", async () => {
    const hash = await hashPassword("fifteen letters");
    expect(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$")).toBe(true);
    expect(await isPassword("fifteen letters", hash)).toBe(true);
    expect(await isPassword("fifteen letterz", hash)).toBe(false);
    expect(await isPassword("nobody has this password", null)).toBe(false);
  });
});
