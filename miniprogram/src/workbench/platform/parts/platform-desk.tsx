import type { ReactNode } from 'react'
import type { Loaded } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Desk, type DeskProps } from '@/ui/desk'
import { deskPages } from './desk-pages'
import type { Waiting } from './use-waiting'

interface PlatformDeskProps extends Pick<DeskProps, 'title' | 'record' | 'tools' | 'onCloseRecord'> { waiting: Loaded<Waiting>; children: ReactNode }

/** 平台工作台: the admin's desk. */
export function PlatformDesk({ waiting, ...rest }: PlatformDeskProps) {
  useShownAgain(() => void waiting.reload())
  const { data } = waiting
  const links = [
    { key: 'employers', label: '单位入驻', url: deskPages.employers, count: data?.registrations },
    { key: 'pushes', label: '推送', url: deskPages.pushes, count: data?.failed },
    { key: 'home', label: '工作台首页', url: deskPages.home, apart: true },
    { key: 'account', label: '账号', url: deskPages.account },
  ]
  return <Desk desk="平台工作台" links={links} {...rest} />
}
