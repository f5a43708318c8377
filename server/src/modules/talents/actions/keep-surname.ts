/** 张雨桐 → 张**, Anna Karenina → A**: what an employer reads before the student applies. */
export function keepSurname(name: string): string {
  const [first = ''] = [...name.trim()]
  return first ? `${first}**` : '**'
}
