import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { behindDoor } from "./door.mjs";

// The window gets the real platform; a browser (`--mode browser`) the same core through a door that only development has; a test one
// that answers what it is told to.
const PLATFORMS: Record<string, string> = { browser: "door", test: "mocked" };

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), behindDoor()],
  resolve: {
    alias: {
      "#platform": fileURLToPath(new URL(`./src/platform/${PLATFORMS[mode] ?? "tauri"}.ts`, import.meta.url)),
      "#locales": fileURLToPath(new URL("../src-tauri/core/locales", import.meta.url)),
    },
  },
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { include: ["src/**/*.test.ts"] },
}));
