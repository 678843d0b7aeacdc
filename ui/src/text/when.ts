// A moment as its reader writes it: the time of today, else the day.

const TIME = { hour: "numeric", minute: "2-digit" } as const;
const DAY = { month: "short", day: "numeric" } as const;
const YEAR = { year: "numeric", ...DAY } as const;

/** Making one costs far more than using it. */
const made = new Map<string, Map<object, Intl.DateTimeFormat>>();

function format(language: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const forms = made.get(language) ?? new Map<object, Intl.DateTimeFormat>();
  made.set(language, forms);
  const known = forms.get(form) ?? new Intl.DateTimeFormat(language, form);
  forms.set(form, known);
  return known;
}

export function when(seconds: number, language: string, now = new Date()): string {
  const moment = new Date(seconds * 1000);
  const today = moment.toDateString() === now.toDateString();
  const form = today ? TIME : moment.getFullYear() === now.getFullYear() ? DAY : YEAR;
  return format(language, form).format(moment);
}
