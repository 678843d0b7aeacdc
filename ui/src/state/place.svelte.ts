// Where in the window a person is.

/** The views of the main area, in order; `Ctrl` and a digit goes to one. */
export const VIEWS = ["check", "reach", "which", "paste", "codes"] as const;
export type View = (typeof VIEWS)[number];

class Place {
  view = $state<View>("check");

  go = (view: View): void => {
    this.view = view;
  };
}

export const place = new Place();
