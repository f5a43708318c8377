import type { Me } from '@/hooks/use-me'

/** School, class (or major) and year in one line: 示范理工大学 · 软件工程 2204 · 2026 届. */
export const whoLine = ({ school, student }: Me): string =>
  [school?.name, student?.className || student?.major, student?.graduationYear && `${student.graduationYear} 届`].filter(Boolean).join(' · ')
