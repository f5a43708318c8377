import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Button } from '@/ui/button'
import { formatTime } from '@/ui/format-time'
import { Notice } from '@/ui/notice'
import { Loaded } from '@/ui/states/loaded'
import { Facts } from '@/workbench/parts/facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { deskPages } from './desk-pages'
import { InviteToApply } from './invite-to-apply'
import { ResumePaper } from './resume-paper'
import '../../parts/record.scss'

/** One student found: the default résumé without contact data, and the way to write to them. */
export function TalentView({ handle, onInvited }: { handle: string; onInvited: () => void }) {
  const state = useLoad(() => call('GET /api/talents/:handle', { params: { handle } }), [handle])
  return (
    <Loaded state={state} cards={3}>
      {(talent) => {
        const { name, school, college, major, degree, graduatesOn, position, cities, skills, completeness, updatedAt, resume, applications, invitedJobIds } = talent
        const [applied] = applications
        const facts = [
          { label: '学校', value: school }, { label: '院系', value: college }, { label: '专业', value: major }, { label: '学历', value: degree }, { label: '毕业时间', value: graduatesOn },
          { label: '意向职位', value: position }, { label: '意向城市', value: cities, wide: cities.length > 12 }, { label: '技能', value: skills.join('、'), wide: true },
        ]
        return (
          <>
            <RecordHead title={name} status={applied ? { label: '已投递', tone: 'ok' } : invitedJobIds.length > 0 ? { label: '已邀请', tone: 'wait' } : { label: '可邀请', tone: 'info' }} lines={[`简历完整度 ${completeness}% · ${formatTime(updatedAt)} 更新`]} />
            <Notice tone="info">学生投递后，才会显示姓名和联系方式。</Notice>
            <Section title="学生"><Facts facts={facts} /></Section>
            <ResumePaper resume={resume} />
            <View className="ui-desk-foot">
              <View className="record-buttons">
                {applied && <Button kind="line" onTap={() => void Taro.redirectTo({ url: `${deskPages.applicants}?id=${applied.id}` })}>{`查看投递：${applied.jobTitle}`}</Button>}
                <InviteToApply handle={handle} name={name} invited={invitedJobIds} onInvited={() => { void state.reload(); onInvited() }} />
              </View>
            </View>
          </>
        )
      }}
    </Loaded>
  )
}
