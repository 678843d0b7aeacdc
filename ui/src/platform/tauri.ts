// The only file that speaks to Tauri: its one command hands each call to the core's router.

import { Channel, invoke } from "@tauri-apps/api/core";
import type { Platform } from "./platform";

export const platform: Platform = {
  call: (command, request) => invoke("call", { command, request }),
  follow: (command, request, on) => {
    const told = new Channel<Parameters<typeof on>[0]>();
    told.onmessage = on;
    return invoke("call", { command, request, told });
  },
};
