import type { Plugin } from "vite";

export function door(...options: string[]): Promise<{ url: string; token: string; close(): void }>;
export function behindDoor(): Plugin;
