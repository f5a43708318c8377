import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '@/api/call'
import { useLoad } from '@/hooks/use-load'
import { Card } from '@/ui/card'
import { JobCard } from '@/ui/job-card'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Empty } from '@/ui/states/empty'
import { Loaded } from '@/ui/states/loaded'
import { BlockEmployer } from '../../parts/block-employer'
import '../../parts/advert-card.scss'

/** 单位主页: what a unit says of itself, and its open jobs. */
export default function EmployerPage() {
  const { id = '' } = useRouter().params
  const state = useLoad(() => call('GET /api/employers/:id', { params: { id } }), [id])
  const { data } = state
  const about = data && !state.error && (
    <>
      {data.intro && <Card title="单位介绍"><View className="advert">{data.intro}</View></Card>}
      <Card title="不想被它找到"><BlockEmployer employer={data} /></Card>
    </>
  )
  return (
    <Page title="单位主页" aside={about || undefined}>
      <Loaded state={state}>
        {(employer) => (
          <>
            <Card title={employer.name}>
              <Row label="单位性质">{employer.unitNature.label}</Row>
              <Row label="行业">{employer.industry?.label}</Row>
              <Row label="所在城市">{employer.city?.label}</Row>
              <Row label="规模">{employer.size?.label}</Row>
              <Row label="地址">{employer.address}</Row>
            </Card>
            {employer.jobs.length > 0
              ? <Card title="在招职位" extra={`${employer.jobs.length} 个`}>{employer.jobs.map((job) => <JobCard key={job.id} job={job} />)}</Card>
              : <Empty title="现在没有在招职位" note="单位发布新职位后会出现在这里" />}
          </>
        )}
      </Loaded>
    </Page>
  )
}
