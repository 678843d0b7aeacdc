import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

const onlyHere = {
  patterns: [{ group: ["@tauri-apps/*"], message: "Only src/platform/tauri.ts speaks to Tauri." }],
};

export default ts.config(
  { ignores: ["dist", "dist-browser", "src/generated"] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  { files: ["**/*.svelte", "**/*.svelte.ts"], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      "no-restricted-imports": ["error", onlyHere],
      // The window's policy allows no inline style, and names must never become markup.
      "svelte/no-inline-styles": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
    },
  },
  { files: ["src/**"], rules: { "max-lines": ["error", 250] } },
  { files: ["src/platform/tauri.ts"], rules: { "no-restricted-imports": "off" } },
);
