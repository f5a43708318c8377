import type { ReactNode } from 'react'
import type { Loaded } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Desk, type DeskProps } from '@/ui/desk'
import { deskLinks, type KindChoice } from './desk-links'
import { useOpenReports } from './use-open-reports'
import type { Waiting } from './use-waiting'

interface SchoolDeskProps extends Pick<DeskProps, 'title' | 'record' | 'tools' | 'onCloseRecord'> { waiting: Loaded<Waiting>; choice?: KindChoice; children: ReactNode }

/** 学校工作台: the reviewer's desk with what waits on its left. */
export function SchoolDesk({ waiting, choice, ...rest }: SchoolDeskProps) {
  const reports = useOpenReports()
  useShownAgain(() => { void waiting.reload(); void reports.reload() })
  return <Desk desk="学校工作台" links={deskLinks(waiting.data, reports.data, choice)} {...rest} />
}
