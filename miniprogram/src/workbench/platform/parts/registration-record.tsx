import { View } from '@tarojs/components'
import type { ResponseOf } from '@/api/input-of'
import { formatTime } from '@/ui/format-time'
import { History } from '@/ui/history'
import { Notice } from '@/ui/notice'
import { Facts } from '@/workbench/parts/facts'
import { RecordHead } from '@/workbench/parts/record-head'
import { Section } from '@/workbench/parts/section'
import { LicenceView } from './licence-view'
import { UnitJob } from './unit-job'

export type Registration = ResponseOf<'GET /api/employers/registrations/:id'>

/** A registration to be compared with its licence: what was typed, what the code says, the licence itself. */
export function RegistrationRecord({ record }: { record: Registration }) {
  const { name, status, creditCode, unitNature, industry, city, address, contactName, contactPhone, codeCheck, licence, openJobs, jobs, submittedAt, decidedAt, reason, history } = record
  const facts = [
    { label: '单位名称', value: name, wide: name.length > 14 }, { label: '统一社会信用代码', value: creditCode }, { label: '单位性质', value: unitNature.label }, { label: '所属行业', value: industry?.label ?? '' },
    { label: '所在城市', value: city?.label ?? '' }, { label: '联系人', value: contactName }, { label: '联系电话', value: contactPhone }, { label: '在招职位', value: `${openJobs} 个` }, { label: '单位地址', value: address, wide: true },
  ]
  const odd = codeCheck.warnings.length > 0
  return (
    <>
      <RecordHead title={name} status={status} lines={[[`${formatTime(submittedAt)} 提交`, decidedAt && status.key !== 'pending' && `${formatTime(decidedAt)} 办理`].filter(Boolean).join(' · ')]} />
      <Notice tone={!codeCheck.valid ? 'bad' : odd ? 'wait' : 'ok'}>
        <View className="ui-strong">{!codeCheck.valid ? '信用代码校验不通过' : odd ? '信用代码校验通过，请留意' : '信用代码校验通过，与填写内容一致'}</View>
        {codeCheck.warnings.map((warning) => <View key={warning}>{warning}</View>)}
      </Notice>
      {reason && <Notice tone="bad"><View className="ui-strong">上次办理的原因</View><View>{reason}</View></Notice>}
      <Section title="单位资料"><Facts facts={facts} /></Section>
      <Section title="营业执照或法人证书">{licence ? <LicenceView licence={licence} /> : <View className="ui-card-note">没有上传证照（入驻流程启用前开通的单位）。</View>}</Section>
      {jobs.length > 0 && <Section title="学生看到的职位">{jobs.map((job) => <UnitJob key={job.id} job={job} />)}</Section>}
      <Section title="办理记录"><History lines={history} /></Section>
    </>
  )
}
