import { useState } from 'react'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { Steps } from '@/ui/steps'
import { RegisterContact } from '../../parts/register-contact'
import { RegisterIdentity } from '../../parts/register-identity'
import { RegisterWechat } from '../../parts/register-wechat'
import { registrationDraft } from '../../parts/registration-draft'
import './index.scss'

const labels = ['核对身份', '联系方式', '绑定微信']

/** 学生注册 in three steps (R-ACC-2); where someone stands survives leaving the page. */
export default function RegisterPage() {
  const [draft, setDraft] = useState(registrationDraft.read)
  const [made, setMade] = useState(false)
  const at = made ? 2 : draft ? 1 : 0
  return (
    <Page title="学生注册">
      <Card className="register-steps"><Steps steps={labels.map((label, index) => ({ label, state: index < at ? 'done' : index === at ? 'now' : 'todo' }))} /></Card>
      {at === 0 && <RegisterIdentity onDone={(next) => { registrationDraft.keep(next); setDraft(next) }} />}
      {at === 1 && draft && (
        <RegisterContact draft={draft} onDone={() => { registrationDraft.forget(); setMade(true) }} onRestart={() => { registrationDraft.forget(); setDraft(undefined) }} />
      )}
      {at === 2 && <RegisterWechat />}
    </Page>
  )
}
