import { type VolumeJob } from '../volume/make-jobs'

type Row = readonly [employer: 0 | 1, title: string, category: VolumeJob['category'], majors: readonly string[], pay: readonly [number, number] | undefined, headcount: number, daysAgo: number, days: number, tasks: string]
const software = ['0809', '0812']
const rows: readonly Row[] = [
  [0, 'Web 前端工程师', 'c01', software, [7500, 10000], 3, 6, 60, '负责学校与企业门户的页面开发；与后端一起定义接口；改进页面的打开速度'],
  [0, 'Java 后端工程师', 'c01', software, [8000, 12000], 4, 9, 60, '开发业务系统的服务端；设计数据表和接口；处理线上问题'],
  [0, '软件测试工程师', 'c02', software, [6000, 8500], 2, 3, 45, '编写测试用例和自动化脚本；跟踪缺陷直到关闭'],
  [0, '实施工程师', 'c02', [...software, '1201'], [5500, 8000], 5, 14, 90, '到客户现场部署系统、培训使用者；收集需求并整理成文档'],
  [0, '英文技术文档工程师', 'c27', ['0502', ...software], [5500, 7500], 1, 2, 40, '翻译和撰写产品手册；维护帮助中心的英文内容'],
  [0, '财务专员', 'c17', ['1202'], [4500, 6000], 1, 11, 30, '日常账务处理与报税；配合年度审计'],
  [1, '数据分析师', 'c03', [...software, '0701', '0712'], [8000, 12000], 3, 7, 60, '清洗和分析政务数据；制作报表；用 SQL 与 Python 回答业务问题'],
  [1, '数据治理工程师', 'c03', software, [8500, 11000], 2, 5, 75, '梳理数据目录和质量规则；维护数据仓库'],
  [1, '数据标注实习生', 'c03', [], [2500, 3500], 10, 4, 30, '按规则标注文本与图片；每周到岗三天以上'],
  [1, '网络运维工程师', 'c02', software, [5500, 8000], 2, 16, 60, '维护机房、网络和云主机；处理告警；轮值'],
  [1, '英语客服专员', 'c23', ['0502'], [4500, 6000], 2, 8, 50, '用英语回复海外客户的邮件和来电；记录问题并跟进'],
  [1, '项目助理', 'c19', [], undefined, 1, 1, 25, '会务与公文处理；跟踪项目进度；整理验收材料'],
]
const places = ['黑龙江省哈尔滨市松北区世茂大道 99 号创新中心 6 层', '黑龙江省哈尔滨市南岗区长江路 380 号宏洋大厦 12 层']

/** What the two demonstration employers advertise, in Harbin; the first advert of each is applied to and invited for (build-career). */
export function demoAdverts(): VolumeJob[] {
  return rows.map(([employer, title, category, majors, pay, headcount, publishedDaysAgo, deadlineInDays, tasks]) => {
    const internship = title.endsWith('实习生')
    return {
      employer, title, category, industry: 'I', cityCode: '230100', headcount, degree: internship ? 'none' : 'bachelor', majors, kind: internship ? 'internship' : 'full_time', publishedDaysAgo, deadlineInDays,
      ...(pay ? { salaryMinYuan: pay[0], salaryMaxYuan: pay[1] } : {}),
      description: ['【岗位职责】', ...tasks.split('；').map((task, at) => `${at + 1}. ${task}；`), '【待遇】', '五险一金、带薪年假、导师带教。', `工作地点：${places[employer] ?? ''}。`].join('\n'),
    }
  })
}
