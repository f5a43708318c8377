import type { DeskLink } from '@/ui/desk/desk-nav'
import { deskPages } from './desk-pages'
import { formatCount } from './format-count'
import type { Waiting } from './use-waiting'

/** The desk's left side; counts appear as soon as they are known. */
export function deskLinks(waiting: Waiting | undefined): DeskLink[] {
  return [
    { key: 'home', label: '工作台首页', url: deskPages.home },
    { key: 'source-info', label: '生源信息', url: deskPages.sourceInfo, count: waiting && formatCount(waiting.sourceInfo) },
    { key: 'corrections', label: '信息纠错', url: deskPages.corrections, count: waiting && formatCount(waiting.corrections) },
    { key: 'agreements', label: '三方协议', url: deskPages.agreements, count: waiting && formatCount(waiting.agreements) },
    { key: 'roster-import', label: '名单导入', url: deskPages.rosterImport, apart: true },
    { key: 'account', label: '账号', url: deskPages.account },
  ]
}
