import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { useShownAgain } from '@/hooks/use-shown-again'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { History } from '@/ui/history'
import { ListItem } from '@/ui/list-item'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Loaded } from '@/ui/states/loaded'
import { Tag } from '@/ui/tag'
import { groupFields } from '../../parts/group-fields'
import { StatusCard, type SourceInfo } from '../../parts/status-card'

const editPage = '/modules/source-info/pages/edit/index'
const edit = () => void Taro.navigateTo({ url: editPage })
const confirm = () => void Taro.navigateTo({ url: `${editPage}?reviewed=yes` })
const correct = (tab?: 'mine') => void Taro.navigateTo({ url: `/modules/source-info/pages/correct/index${tab ? '?tab=mine' : ''}` })

function foot(info: SourceInfo | undefined) {
  const submit = info?.actions.find((action) => action.key === 'submit')
  if (submit?.why) return <Button why={`${submit.why.message}，${submit.why.next}`} onTap={edit}>编辑</Button>
  // What came back has to be changed; what waits for the school needs nothing.
  if (submit && info?.status.key === 'unconfirmed') return <><Button kind="line" onTap={edit}>编辑</Button><Button onTap={confirm}>核对无误，送审</Button></>
  if (submit) return <Button kind={info?.status.key === 'pending' ? 'line' : 'primary'} onTap={edit}>编辑</Button>
  return info?.canCorrect ? <Button onTap={() => correct()}>信息纠错</Button> : undefined
}

/** 生源信息核对 (R-SRC-1…4): the whole record, where it stands and the one next action. */
export default function SourceInfoViewPage() {
  const state = useLoad(() => call('GET /api/source-info/mine'), [])
  useShownAgain(() => void state.reload())
  return (
    <Page title="生源信息核对" columns={state.data !== undefined} foot={state.error ? undefined : foot(state.data)}>
      <Loaded state={state} cards={3}>
        {(info) => (
          <>
            <StatusCard info={info} />
            {info.correction && (
              <Card className="ui-wide"><ListItem title="信息纠错" note="查看申请内容和学校的处理结果" extra={<Tag tone={info.correction.status.tone}>{info.correction.status.label}</Tag>} onTap={() => correct('mine')} /></Card>
            )}
            {groupFields(info.fields).map((group) => (
              <Card key={group.title} title={group.title} extra={group.fields.some((field) => field.editable) ? <Tag tone="info">可修改</Tag> : group.title === '联系方式' ? '学校已审核' : '由学校登记'}>
                {group.fields.map((field) => <Row key={field.key} label={field.label}>{field.display}</Row>)}
              </Card>
            ))}
            <Card title="办理记录">
              {info.history.length > 0 ? <History lines={info.history} /> : <View className="ui-card-note">还没有记录，送审后会显示每一步</View>}
            </Card>
          </>
        )}
      </Loaded>
    </Page>
  )
}
