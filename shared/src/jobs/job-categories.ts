/** 职位类别: ours, by what one does all day. A code never changes its meaning; a new one gets a new code. */
export const jobCategories = {
  c01: '软件开发', c02: '测试与运维', c03: '数据与人工智能', c04: '网络与信息安全', c05: '产品与设计', c06: '电子与通信技术', c07: '机械与装备', c08: '电气与自动化',
  c09: '土木与建筑', c10: '化工与材料', c11: '能源与矿业', c12: '生物与制药', c13: '食品与农林', c14: '医疗与护理', c15: '教师与培训', c16: '科研与实验',
  c17: '财务与审计', c18: '金融与保险', c19: '人力与行政', c20: '法务与合规', c21: '市场与品牌', c22: '销售与客户', c23: '客服与运营', c24: '采购与供应链',
  c25: '物流与交通', c26: '生产与质量', c27: '媒体与文案', c28: '翻译与外贸', c29: '艺术与视觉', c30: '旅游与酒店', c31: '公共管理与社工', c32: '管理培训生', c99: '其他',
} as const
export type JobCategory = keyof typeof jobCategories
