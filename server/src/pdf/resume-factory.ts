import { type ResumeDocument } from './resume-document'

/** A Chinese résumé of about a page, every section filled, the name with characters of Extension A. */
export function buildResumeDocument(changes: Partial<ResumeDocument> = {}): ResumeDocument {
  return {
    language: 'zh', design: 'classic', verifiedBasics: ['name'], footer: '黑龙江省高校毕业生就业平台', issuedAt: new Date('2025-03-12T02:20:00Z'),
    content: {
      basic: { name: '李㛃䶮', phone: '13800001234', email: 'lijieyan@example.com', city: '哈尔滨', website: 'https://lijieyan.example.com' },
      intention: { position: '后端开发工程师', category: 'c01', cities: '哈尔滨、大连', kind: 'full_time', minSalaryYuan: '8000', availableOn: '2025-07-10' },
      selfDescription: { text: '软件工程专业应届本科生，熟悉 Java 与 TypeScript，做过从需求到上线的完整项目。习惯先写测试再写代码，乐于把复杂的事讲清楚；两段实习均按期交付并获得留用评价。' },
      education: [
        { id: 'e1', verified: true, values: { school: '北方示范大学', major: '软件工程', degree: 'bachelor', startOn: '2021-09-01', endOn: '2025-07-01', score: '专业第 6 名（共 118 人）', courses: '数据结构、操作系统、计算机网络、数据库系统、编译原理、软件测试' } },
      ],
      experience: [
        { id: 'x1', values: { kind: 'internship', organisation: '哈尔滨松花江智能装备制造有限公司', role: '后端开发实习生', startOn: '2024-07-01', endOn: '2024-12-20', description: '• 参与生产线数据采集服务的重构，把 12 个接口的平均响应时间由 420 ms 降到 90 ms\n• 编写 160 余个自动化测试，发布前的回归时间由两天缩短到三小时\n• 整理接口文档并培训三名新人' } },
        { id: 'x2', values: { kind: 'project', organisation: '校园二手书交换平台', role: '项目负责人', startOn: '2023-10-01', endOn: '2024-05-30', description: '带领四人小组完成小程序与后台，上线一学期有 1,300 名同学使用，完成 2,100 次交换。' } },
        { id: 'x3', values: { kind: 'campus', organisation: '校学生会', role: '学习部部长', startOn: '2022-09-01', description: '组织“学长讲算法”系列讲座 8 场，累计 900 余人次参加。' } },
      ],
      skills: [
        { id: 's1', values: { kind: 'skill', name: 'Java / Spring Boot', level: '熟练' } },
        { id: 's2', values: { kind: 'skill', name: 'TypeScript', level: '熟练' } },
        { id: 's3', values: { kind: 'skill', name: 'MongoDB', level: '熟悉' } },
        { id: 's4', values: { kind: 'certificate', name: '软件设计师（中级）', level: '', date: '2024-11-10' } },
        { id: 's5', values: { kind: 'language', name: '英语', level: 'CET-6 552 分', date: '2023-06-17' } },
      ],
      awards: [
        { id: 'a1', values: { name: '省级程序设计竞赛二等奖', issuer: '黑龙江省计算机学会', date: '2024-05-12' } },
        { id: 'a2', values: { name: '校级一等奖学金', issuer: '北方示范大学', date: '2023-10-20', description: '专业前 5%，连续两年。' } },
      ],
    },
    ...changes,
  }
}
