import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { behindDoor } from "./door.mjs";

// The window gets the real platform; a browser (`--mode browser`) gets the same core through a door that only development has.
export default defineConfig(({ mode }) => ({
  plugins: [svelte(), behindDoor()],
  resolve: {
    alias: {
      "#platform": fileURLToPath(new URL(mode === "browser" ? "./src/platform/door.ts" : "./src/platform/tauri.ts", import.meta.url)),
      "#locales": fileURLToPath(new URL("../src-tauri/core/locales", import.meta.url)),
    },
  },
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: { include: ["src/**/*.test.ts"] },
}));
