import { beforeEach, describe, expect, it, vi } from "vitest";
import { platform } from "../platform/mocked";
import { accounts } from "./accounts.svelte";
import { MatrixState } from "./matrix.svelte";
import { later } from "./later";
import type { AccountView, MatrixCell, MatrixEvent, MatrixView } from "../generated/contract";

const cell = (verdict: string) => ({ verdict }) as MatrixCell;
const person = (id: string) => ({ id, label: id, host: "h", active: false, origin: "kept" }) as AccountView;

describe("the matrix", () => {
  let matrix: MatrixState;
  beforeEach(() => {
    vi.resetAllMocks();
    accounts.view = { ...accounts.view, accounts: [person("a"), person("b")] };
    matrix = new MatrixState();
    matrix.typed = " vision-lab/resnet \n\nspeech-group/asr\nvision-lab/resnet\n";
  });

  it("takes a target a line, each once", () => {
    expect(matrix.wanted).toEqual(["vision-lab/resnet", "speech-group/asr"]);
  });

  it("puts each verdict in its place as it arrives, and none of an earlier run", async () => {
    const first = later<MatrixView>();
    let tell: (told: MatrixEvent) => void = () => undefined;
    platform.follow.mockImplementationOnce((_, __, on) => ((tell = on), first.promise));
    const done = matrix.run();
    expect(matrix.rows.map((row) => row.cells)).toEqual([[null, null], [null, null]]);
    tell({ account: "b", target: 1, cell: cell("denied"), done: 1, total: 4 });
    expect(matrix.rows.map((row) => row.cells.map((one) => one?.verdict))).toEqual([[undefined, undefined], [undefined, "denied"]]);
    const second = later<MatrixView>();
    platform.follow.mockImplementationOnce(() => second.promise);
    const again = matrix.run();
    tell({ account: "a", target: 0, cell: cell("allowed"), done: 2, total: 4 });
    first.resolve({ targets: [], rows: [], cancelled: true });
    await done;
    expect([matrix.running, matrix.rows.length, matrix.done]).toEqual([true, 2, 0]);
    second.resolve({ targets: ["vision-lab/resnet"], rows: [], cancelled: false });
    await again;
    expect([matrix.running, matrix.targets]).toEqual([false, ["vision-lab/resnet"]]);
  });
});
