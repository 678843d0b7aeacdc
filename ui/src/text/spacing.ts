// Japanese has no spaces between its words. A sentence has one beside each fact, which only Latin text needs.
// `close_up` in core/src/i18n.rs does the same.

const BETWEEN = /(?<=[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]) (?=[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60])/g;
const OWN_SPACE = "\uf8fe";

/** A fact whose own spaces stay as they are. */
export const keepSpaces = (fact: string) => fact.replaceAll(" ", OWN_SPACE);

/** Removes the spaces between two Japanese characters, save those inside facts. */
export const closeUp = (text: string) => text.replace(BETWEEN, "").replaceAll(OWN_SPACE, " ");
