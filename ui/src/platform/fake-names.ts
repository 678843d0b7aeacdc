// Names that test the screen: as long as they may be, and as nasty as a server can send them.

import type { CheckReport } from "../generated/contract";

export interface Names {
  entity: string;
  project: string;
}

/** 43 and 90 characters. */
export const LONG: Names = {
  entity: "autonomous-driving-perception-research-unit",
  project: "大規模言語モデルの日本語対話データによる追加学習と安全性評価に関する共同研究プロジェクト二〇二六年度後期分散学習環境における再現実験および比較検証ログ集約先（本番移行前の最終確認）",
};

export const HOSTILE: Names = {
  entity: `<img src=x onerror="document.title='owned'">`,
  project: "<script>document.title='owned'</script>\u202Etxt.exe\u0007&amp;{$host}",
};

/** The report with its entity and project called otherwise, everywhere. */
export function renamed(report: CheckReport, names: Names): CheckReport {
  const swap = (text: string) => {
    const entity = report.entity === null ? text : text.replaceAll(report.entity, names.entity);
    return report.project === null ? entity : entity.replaceAll(report.project, names.project);
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === "string") return swap(value);
    if (Array.isArray(value)) return value.map(deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, name === "code" ? inner : deep(inner)]));
  };
  return deep(report) as CheckReport;
}
