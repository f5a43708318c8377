import { type Industry } from '@shared/jobs/industries'
import { type JobCategory } from '@shared/jobs/job-categories'

/** One kind of work: who studies for it, who employs for it and what its adverts say. Salaries in yuan a month for a bachelor in Harbin. */
export interface Trade {
  category: JobCategory
  industries: readonly Industry[]
  /** Four digits of the catalogue; none: open to everybody. */
  majors: readonly string[]
  titles: readonly string[]
  tasks: readonly string[]
  wants: readonly string[]
  pay: readonly [from: number, to: number]
}

/** What Heilongjiang's units look for: machines, energy, farming and food beside software, schools and hospitals. */
export const trades: readonly Trade[] = [
  { category: 'c01', industries: ['I', 'M', 'J'], majors: ['0809'], titles: ['Java 开发工程师', '前端开发工程师', 'Python 开发工程师', '嵌入式软件工程师', 'C++ 开发工程师', '软件实施工程师'], pay: [5500, 12000],
    tasks: ['参与业务系统的设计与开发', '编写接口文档和单元测试', '配合测试定位并修复问题', '维护已上线系统的稳定运行'], wants: ['熟悉至少一门编程语言', '了解数据库与常用数据结构', '有课程设计或实习项目'] },
  { category: 'c02', industries: ['I', 'C'], majors: ['0809', '0807'], titles: ['软件测试工程师', '运维工程师', '实施运维工程师'], pay: [4800, 9000],
    tasks: ['编写和执行测试用例', '跟踪缺陷直至关闭', '部署和巡检服务器'], wants: ['熟悉 Linux 常用命令', '做事细致有耐心'] },
  { category: 'c03', industries: ['I', 'M', 'J'], majors: ['0809', '0712', '0701'], titles: ['数据分析师', '算法工程师', '数据治理工程师'], pay: [6000, 15000],
    tasks: ['清洗和分析业务数据', '建立指标和报表', '训练并评估模型'], wants: ['熟悉 SQL 与 Python', '具备统计学基础'] },
  { category: 'c06', industries: ['I', 'C'], majors: ['0807', '0806'], titles: ['通信工程师', '硬件工程师', '网络优化工程师'], pay: [5000, 9500], tasks: ['通信设备的安装调试', '电路板测试与维修', '编写技术文档'], wants: ['能看懂电路图', '能适应省内出差'] },
  { category: 'c07', industries: ['C', 'A'], majors: ['0802', '0804'], titles: ['机械设计工程师', '工艺工程师', '农机装备研发工程师', '焊接工程师', '设备管理工程师'], pay: [5000, 9000],
    tasks: ['产品零部件的三维建模与出图', '编制加工工艺', '跟踪样机试制'], wants: ['熟练使用 SolidWorks 或 UG', '了解公差与材料'] },
  { category: 'c08', industries: ['C', 'D'], majors: ['0806', '0808'], titles: ['电气工程师', '自动化工程师', '变电检修员', 'PLC 调试工程师'], pay: [5000, 9500], tasks: ['电气控制柜的设计与调试', '现场设备巡检与故障处理'], wants: ['熟悉西门子或汇川 PLC', '持有低压电工证者优先'] },
  { category: 'c09', industries: ['E', 'N', 'K'], majors: ['0810', '0811', '0812', '0828'], titles: ['土木工程师', '施工员', '造价员', '给排水设计师', '测绘工程师'], pay: [4800, 9000], tasks: ['现场施工管理与资料整理', '图纸会审与工程量计算'], wants: ['能常驻项目', '会用 CAD'] },
  { category: 'c10', industries: ['C', 'B'], majors: ['0813', '0804', '0703'], titles: ['化工工艺员', '材料研发工程师', '质检化验员'], pay: [4500, 8500], tasks: ['中试和生产过程的参数记录', '原料与成品检验'], wants: ['能适应倒班', '安全意识强'] },
  { category: 'c11', industries: ['B', 'D'], majors: ['0805', '0815', '0814'], titles: ['采油工程师', '热能动力工程师', '地质工程师', '新能源运维工程师'], pay: [5500, 10500], tasks: ['油水井生产数据分析', '锅炉与汽轮机运行值班', '风电场巡检'], wants: ['能适应野外和倒班工作', '身体健康'] },
  { category: 'c12', industries: ['C', 'M'], majors: ['0710', '0830', '1007', '1008'], titles: ['药品生产技术员', '生物技术研发员', '药品注册专员'], pay: [4500, 9000], tasks: ['按 GMP 要求组织生产', '实验记录与报告'], wants: ['无菌操作基础扎实', '英文文献阅读能力'] },
  { category: 'c13', industries: ['A', 'C'], majors: ['0901', '0827', '0903', '0904', '0905', '0823'], titles: ['农艺师', '乳品研发员', '畜牧技术员', '粮食质检员', '林业技术员', '水稻育种助理'], pay: [4200, 8000],
    tasks: ['田间试验与数据采集', '乳品和粮食的质量检验', '指导合作社科学种植养殖'], wants: ['愿意到县域和农场工作', '吃苦耐劳'] },
  { category: 'c14', industries: ['Q'], majors: ['1002', '1011', '1010', '1005'], titles: ['护士', '临床医师', '康复治疗师', '医学检验技师'], pay: [4500, 9500], tasks: ['门诊与病房的诊疗护理', '书写病历与护理文书'], wants: ['通过相应资格考试', '服从科室轮转'] },
  { category: 'c15', industries: ['P'], majors: ['0401', '0402', '0501', '0502', '0701', '0702'], titles: ['高中数学教师', '初中英语教师', '小学语文教师', '幼儿教师', '体育教师'], pay: [4000, 7500], tasks: ['承担日常教学与班级管理', '参加教研活动'], wants: ['持有相应学段教师资格证', '普通话二级甲等'] },
  { category: 'c17', industries: ['J', 'L', 'F', 'C'], majors: ['1202', '0203', '0202'], titles: ['会计', '审计助理', '税务专员', '出纳'], pay: [4000, 7500], tasks: ['日常账务处理与报税', '编制财务报表', '配合年度审计'], wants: ['持有初级会计职称者优先', '熟练使用财务软件'] },
  { category: 'c18', industries: ['J'], majors: ['0203', '0201'], titles: ['客户经理', '柜员', '信贷助理', '理财顾问'], pay: [4500, 9500], tasks: ['营业网点的客户服务', '小微贷款的贷前调查'], wants: ['形象气质佳', '持有银行从业资格者优先'] },
  { category: 'c19', industries: ['L', 'C', 'S'], majors: ['1202', '1204'], titles: ['人力资源专员', '行政专员', '综合文秘'], pay: [3800, 6500], tasks: ['招聘与员工关系', '会务与公文处理'], wants: ['文字功底好', '沟通能力强'] },
  { category: 'c22', industries: ['F', 'I', 'C'], majors: [], titles: ['销售工程师', '区域销售代表', '渠道经理'], pay: [4000, 12000], tasks: ['开拓和维护区域客户', '完成销售回款'], wants: ['乐于与人打交道', '能出差'] },
  { category: 'c23', industries: ['F', 'I'], majors: ['1208'], titles: ['电商运营专员', '直播运营', '在线客服'], pay: [3800, 8000], tasks: ['店铺日常运营与活动策划', '处理售后'], wants: ['熟悉主流电商平台规则'] },
  { category: 'c25', industries: ['G'], majors: ['0818', '1206'], titles: ['物流专员', '铁路车务员', '仓储管理员', '口岸报关员'], pay: [4200, 8000], tasks: ['货物调度与跟踪', '口岸通关资料制作'], wants: ['能适应倒班', '会俄语者优先'] },
  { category: 'c28', industries: ['F', 'L'], majors: ['0502', '0204'], titles: ['俄语翻译', '外贸业务员', '英语翻译'], pay: [4500, 9500], tasks: ['对俄贸易的口笔译', '外贸单证与客户跟进'], wants: ['俄语专业四级或英语六级', '能短期出国'] },
  { category: 'c30', industries: ['H', 'R'], majors: ['1209'], titles: ['冰雪旅游导游', '酒店管培生', '景区运营专员'], pay: [3500, 6500], tasks: ['冰雪季团队接待', '景区活动执行'], wants: ['热爱旅游行业', '普通话标准'] },
  { category: 'c29', industries: ['R', 'I'], majors: ['1305', '1304'], titles: ['平面设计师', 'UI 设计师', '展览展示设计师'], pay: [4200, 8500], tasks: ['品牌与活动物料设计', '界面视觉设计'], wants: ['提供作品集', '熟练使用设计软件'] },
  { category: 'c26', industries: ['C'], majors: ['0802', '1207'], titles: ['质量工程师', '生产主管', '精益改善工程师'], pay: [4500, 8000], tasks: ['生产线质量控制', '异常分析与改进'], wants: ['了解质量体系', '能驻厂'] },
  { category: 'c32', industries: ['C', 'F', 'J'], majors: [], titles: ['管理培训生', '储备干部'], pay: [5000, 9000], tasks: ['在各部门轮岗', '参与专项改进'], wants: ['担任过学生干部', '学习能力强'] },
]
