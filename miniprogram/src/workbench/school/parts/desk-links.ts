import { reviewKindKeys, reviewKinds, type ReviewKind } from '@shared/review/kinds'
import type { DeskLink } from '@/ui/desk/desk-nav'
import { formatDay } from '@/ui/format-time'
import { deskPages, reviewOf } from './desk-pages'
import type { Waiting } from './use-waiting'

/** On the review desk: which kind is shown ('all'), and how to show another without leaving. */
export interface KindChoice { kind: ReviewKind | 'all'; pick: (kind: ReviewKind | 'all') => void }

/** The desk's left side: the review desk with every kind that waits, then the rest. Counts appear as soon as they are known. */
export function deskLinks(waiting: Waiting | undefined, reports: string | undefined, choice?: KindChoice): DeskLink[] {
  const at = (kind: ReviewKind | 'all') => (choice ? { on: choice.kind === kind, onTap: () => choice.pick(kind) } : { on: false })
  return [
    { key: 'review', label: '审核台', url: deskPages.review, count: waiting?.total, ...at('all') },
    ...reviewKindKeys.map((kind): DeskLink => {
      const known = waiting?.kinds.find((one) => one.kind === kind)
      return { key: kind, label: reviewKinds[kind], url: reviewOf(kind), under: true, count: waiting && (known?.count ?? 0), note: known?.oldest && `最早 ${formatDay(known.oldest)}`, ...at(kind) }
    }),
    { key: 'home', label: '工作台首页', url: deskPages.home, apart: true },
    { key: 'fairs', label: '招聘会与宣讲会', url: deskPages.fairs },
    { key: 'chat-reports', label: '聊天举报', url: deskPages.chatReports, count: reports },
    { key: 'records', label: '已办记录', url: deskPages.records },
    { key: 'roster-import', label: '名单导入', url: deskPages.rosterImport },
    { key: 'export', label: '去向导出', url: deskPages.export },
    { key: 'settings', label: '学校设置', url: deskPages.settings },
    { key: 'account', label: '账号', url: deskPages.account },
  ]
}
