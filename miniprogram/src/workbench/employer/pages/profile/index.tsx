import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { viewFile } from '@/platform/view-file'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { History } from '@/ui/history'
import { Row } from '@/ui/row'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { EmployerDesk } from '../../parts/employer-desk'
import { ProfileForm } from '../../parts/profile-form'
import { ResubmitForm } from '../../parts/resubmit-form'
import { StandingCard } from '../../parts/standing-card'
import { useWaiting } from '../../parts/use-waiting'
import './index.scss'

/** 单位资料: where the unit stands, what the platform vouches for, and what the unit says of itself. */
export default function ProfilePage() {
  const waiting = useWaiting()
  const state = useLoad(() => call('GET /api/employers/mine'), [])
  const [saved, setSaved] = useState(0)
  const reload = () => void state.reload().then(() => setSaved((turn) => turn + 1))
  return (
    <EmployerDesk title="单位资料" waiting={waiting}>
      <Loaded state={state} cards={3}>
        {(unit) => {
          const again = unit.actions.some((action) => action.key === 'resubmit')
          const { licence, history } = unit
          return (
            <View className="profile">
              <View className="profile-main">
                {!unit.approved && <StandingCard unit={unit} onProfile />}
                {again ? <ResubmitForm key={saved} unit={unit} onDone={reload} /> : <ProfileForm key={saved} unit={unit} onSaved={reload} />}
              </View>
              <View className="profile-aside">
                <Card title="平台核实的信息" extra={<Tag tone={unit.status.tone}>{unit.status.label}</Tag>} note="需要变更时请联系平台管理员">
                  <Row label="单位名称">{unit.name}</Row><Row label="信用代码">{unit.creditCode}</Row><Row label="单位性质">{unit.unitNature.label}</Row>
                  {licence && <View className="ui-buttons"><Button kind="line" small onTap={() => void viewFile(licence.path, licence.fileName)}>查看证照</Button></View>}
                </Card>
                {history.length > 0 && <Card title="办理记录"><History lines={history} /></Card>}
              </View>
            </View>
          )
        }}
      </Loaded>
    </EmployerDesk>
  )
}
