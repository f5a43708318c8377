import { useState } from 'react'
import type { Me } from '@/hooks/use-me'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/states/skeleton'
import { Steps } from '@/ui/steps'
import { RegisterContact } from '../../parts/register-contact'
import { RegisterIdentity, type IdentityValues } from '../../parts/register-identity'
import { RegisterWechat } from '../../parts/register-wechat'
import { registrationDraft } from '../../parts/registration-draft'
import { useNewcomer } from '../../parts/use-newcomer'
import './index.scss'

const unbound = (me: Me): boolean => me.role === 'student' && !me.bound
const labels = ['核对身份', '联系方式', '绑定微信']

/** 学生注册 in three steps (R-ACC-2); where someone stands survives leaving the page. */
export default function RegisterPage() {
  const [draft, setDraft] = useState(registrationDraft.read)
  const [made, setMade] = useState(false)
  const [bound, setBound] = useState(false)
  const [typed, setTyped] = useState<IdentityValues>()
  const { waiting, me } = useNewcomer(undefined, unbound)
  const at = bound ? 3 : made || me ? 2 : draft ? 1 : 0
  if (waiting) return <Page title="学生注册"><Skeleton /></Page>
  return (
    <Page title="学生注册">
      <Card className="register-steps"><Steps steps={labels.map((label, index) => ({ label, state: index < at ? 'done' : index === at ? 'now' : 'todo' }))} /></Card>
      {at === 0 && <RegisterIdentity start={typed} onDone={(next, values) => { registrationDraft.keep(next); setTyped(values); setDraft(next) }} />}
      {at === 1 && draft && (
        <RegisterContact draft={draft} onDone={() => { registrationDraft.forget(); setMade(true) }} onRestart={() => { registrationDraft.forget(); setDraft(undefined) }} />
      )}
      {at >= 2 && me && <Notice tone="info">{`${[me.name, me.student?.studentNo].filter(Boolean).join(' · ')} 已注册并登录。不是本人？请先在“我的”退出登录。`}</Notice>}
      {at >= 2 && <RegisterWechat onBound={() => setBound(true)} />}
    </Page>
  )
}
