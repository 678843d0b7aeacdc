// Where in the window a person is.

/** The views of the main area, in order; `Ctrl` and a digit goes to one. */
export const VIEWS = ["check", "reach", "which", "paste", "codes"] as const;
/** What lies on this machine: beside the account that wandb uses here. */
export const MACHINE_VIEWS = ["keys", "offline"] as const;
export type View = (typeof VIEWS | typeof MACHINE_VIEWS)[number];

/** The digit that goes to a view, with `Ctrl`. */
export const digit = (view: View): number => [...VIEWS, ...MACHINE_VIEWS].indexOf(view) + 1;

class Place {
  /** What was kept is there: the window is drawn. */
  ready = $state(false);
  view = $state<View>("check");
  /** The palette is open. */
  palette = $state(false);
  /** What is laid out for paper: who may what in which team, or what one account may do at one target. */
  printing = $state<"teams" | "rights" | null>(null);
}

export const place = new Place();
