import type { ReactNode } from 'react'
import type { Loaded } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Desk, type DeskProps } from '@/ui/desk'
import { isH5 } from '@/ui/is-h5'
import { deskPages } from './desk-pages'
import { formatCount, type Waiting } from './use-waiting'

interface EmployerDeskProps extends Pick<DeskProps, 'title' | 'record' | 'tools' | 'onCloseRecord'> { waiting: Loaded<Waiting>; children: ReactNode }

/** 单位工作台: the employer's desk; on its left what waits: applicants to read, invitations with students, agreements with the employer. */
export function EmployerDesk({ waiting, ...rest }: EmployerDeskProps) {
  useShownAgain(() => void waiting.reload())
  const { data } = waiting
  const links = [
    { key: 'home', label: '工作台首页', url: deskPages.home },
    { key: 'jobs', label: '职位', url: deskPages.jobs, apart: true },
    { key: 'applicants', label: '应聘者', url: deskPages.applicants, count: data && formatCount(data.applicants) },
    { key: 'talents', label: '人才搜索', url: deskPages.talents },
    { key: 'job-invitations', label: '投递邀请', url: deskPages.jobInvitations, count: data && formatCount(data.invited) },
    { key: 'interviews', label: '面试', url: deskPages.interviews, count: data && formatCount(data.interviews) },
    { key: 'hall', label: '洽谈面试大厅', url: deskPages.hall, count: data && formatCount(data.unread) },
    { key: 'booth-scan', label: '展位扫码', url: deskPages.boothScan },
    // The mini-program leaves events, profile and staff to the browser.
    ...(isH5 ? [{ key: 'fairs', label: '招聘会与宣讲会', url: deskPages.fairs }] : []),
    { key: 'invite', label: '发出签约邀请', url: deskPages.invite, apart: true },
    { key: 'invitations', label: '签约邀请', url: deskPages.invitations, count: data && formatCount(data.open) },
    { key: 'agreement', label: '就业协议', url: deskPages.agreement, count: data && formatCount(data.rejected) },
    { key: 'terminations', label: '解约', url: deskPages.terminations, count: data && formatCount(data.termination) },
    ...(isH5 ? [{ key: 'profile', label: '单位资料', url: deskPages.profile, apart: true }, { key: 'staff', label: '员工账号', url: deskPages.staff }] : []),
    { key: 'account', label: '账号', url: deskPages.account, apart: !isH5 },
  ]
  return <Desk desk="单位工作台" links={links} {...rest} />
}
