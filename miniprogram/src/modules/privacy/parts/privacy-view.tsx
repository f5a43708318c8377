import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useAction } from '@/hooks/use-action'
import { Card } from '@/ui/card'
import { SwitchRow } from '@/ui/switch-row'
import { toast } from '@/ui/toast'
import { BlockedEmployers } from './blocked-employers'
import type { Privacy } from './privacy'
import './privacy.scss'

/** What employers may see; each switch counts at once. */
export function PrivacyView({ first }: { first: Privacy }) {
  const [privacy, setPrivacy] = useState(first)
  const save = useAction(async (findable: boolean, hidePhone: boolean) => {
    setPrivacy(await call('PUT /api/privacy', { body: { findable, hidePhone } }))
    toast('已保存')
  })
  const { findable, hidePhone } = privacy
  return (
    <View>
      <Card title="谁能看到我">
        <View className="privacy-switches">
          <SwitchRow label="允许单位搜索到我" on={findable} onChange={(on) => void save.run(on, hidePhone)}
            note={findable ? '已通过审核的单位可以在人才搜索里看到你的专业、学历和默认简历，姓名只显示姓；它们可以邀请你投递' : '现在单位搜索不到你；你主动投递的单位照常看到你的简历'} />
          <SwitchRow label="隐藏手机号" on={hidePhone} onChange={(on) => void save.run(findable, on)} note="投递后单位也看不到你的手机号，只能通过邮箱或平台联系你" />
        </View>
      </Card>
      <View className="privacy-blocked"><BlockedEmployers privacy={privacy} onChange={setPrivacy} /></View>
    </View>
  )
}
