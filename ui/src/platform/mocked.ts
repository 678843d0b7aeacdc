// For the tests: a platform that answers what a case tells it to.

import { vi, type Mock } from "vitest";

const [call, checkRun, listen, told] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
const follow: Mock = vi.fn((command: string, request: unknown, on: unknown): unknown => {
  if (command === "check_run") return checkRun(request, on);
  return command === "wish_listen" ? listen(on) : told(command, request, on);
});

export const platform = { call, follow, checkRun, listen, told };
