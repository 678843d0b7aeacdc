// A moment as its reader writes it: the time of today, else the day.

export function when(seconds: number, language: string, now = new Date()): string {
  const moment = new Date(seconds * 1000);
  const today = moment.toDateString() === now.toDateString();
  const form: Intl.DateTimeFormatOptions = today
    ? { hour: "numeric", minute: "2-digit" }
    : { year: moment.getFullYear() === now.getFullYear() ? undefined : "numeric", month: "short", day: "numeric" };
  return new Intl.DateTimeFormat(language, form).format(moment);
}
