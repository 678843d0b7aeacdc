// The only file that speaks to Tauri.

import { Channel, invoke } from "@tauri-apps/api/core";
import type { Progress, Wish } from "../generated/contract";
import type { Platform } from "./platform";

export const platform: Platform = {
  call: (command, request) => invoke(command, { request }),
  follow: (command, request, on) => {
    const told = new Channel<Parameters<typeof on>[0]>();
    told.onmessage = on;
    return invoke(command, { request, told });
  },
  checkRun: (request, onProgress) => {
    const progress = new Channel<Progress>();
    progress.onmessage = onProgress;
    return invoke("check_run", { request, progress });
  },
  listen: (onWish) => {
    const wish = new Channel<Wish>();
    wish.onmessage = onWish;
    return invoke("wish_listen", { request: {}, wish });
  },
};
