import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["app/**/*.test.ts", "db/**/*.test.ts", "bin/**/*.test.ts", "server.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
