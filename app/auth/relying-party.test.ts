import { expect, test } from "vitest";
import { relyingParty } from "./relying-party.ts";

test("a passkey is for the public address, whatever host a request names", () => {
  const public_ = { id: "yaksok.example", origin: "https://yaksok.example" };
  expect(relyingParty("https://yaksok.example", "http://127.0.0.1:3000/login")).toEqual(public_);
  expect(relyingParty("https://yaksok.example", "https://evil.example/login")).toEqual(public_);
  expect(relyingParty("http://desk.example:8080", "http://localhost:8080/login")).toEqual({
    id: "desk.example",
    origin: "http://desk.example:8080",
  });
});

test("a site at http://localhost is itself under another name of the same machine, and under no other", () => {
  expect(relyingParty("http://localhost:3000", "http://desk.localhost:3001/login")).toEqual({
    id: "desk.localhost",
    origin: "http://desk.localhost:3001",
  });
  const local = { id: "localhost", origin: "http://localhost:3000" };
  expect(relyingParty("http://localhost:3000", "http://evil.example/login")).toEqual(local);
  expect(relyingParty("http://localhost:3000", "http://localhost.evil.example/login")).toEqual(local);
});
