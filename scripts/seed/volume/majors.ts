/** What is studied at the demonstration school: catalogue code, college, how classes are called, and how many of a hundred study it. */
export const volumeMajors = [
  { code: '080902', major: '软件工程', college: '软件学院', short: '软件', weight: 8 }, { code: '080901', major: '计算机科学与技术', college: '计算机科学与技术学院', short: '计科', weight: 8 },
  { code: '080910T', major: '数据科学与大数据技术', college: '计算机科学与技术学院', short: '数据', weight: 3 }, { code: '080703', major: '通信工程', college: '电子信息学院', short: '通信', weight: 4 },
  { code: '080601', major: '电气工程及其自动化', college: '电气工程学院', short: '电气', weight: 6 }, { code: '080801', major: '自动化', college: '电气工程学院', short: '自动化', weight: 4 },
  { code: '080202', major: '机械设计制造及其自动化', college: '机电工程学院', short: '机械', weight: 8 }, { code: '080401', major: '材料科学与工程', college: '材料学院', short: '材料', weight: 3 },
  { code: '080501', major: '能源与动力工程', college: '能源学院', short: '能动', weight: 4 }, { code: '081502', major: '石油工程', college: '能源学院', short: '石油', weight: 3 },
  { code: '081001', major: '土木工程', college: '土木工程学院', short: '土木', weight: 6 }, { code: '081201', major: '测绘工程', college: '土木工程学院', short: '测绘', weight: 2 },
  { code: '081301', major: '化学工程与工艺', college: '化工学院', short: '化工', weight: 3 }, { code: '100701', major: '药学', college: '药学院', short: '药学', weight: 3 },
  { code: '101101K', major: '护理学', college: '医学院', short: '护理', weight: 4 }, { code: '090101', major: '农学', college: '农学院', short: '农学', weight: 3 },
  { code: '082701', major: '食品科学与工程', college: '农学院', short: '食品', weight: 3 }, { code: '090401', major: '动物医学', college: '农学院', short: '动医', weight: 2 },
  { code: '120203K', major: '会计学', college: '经济与管理学院', short: '会计', weight: 6 }, { code: '020301K', major: '金融学', college: '经济与管理学院', short: '金融', weight: 3 },
  { code: '120206', major: '人力资源管理', college: '经济与管理学院', short: '人资', weight: 2 }, { code: '120801', major: '电子商务', college: '经济与管理学院', short: '电商', weight: 2 },
  { code: '120901K', major: '旅游管理', college: '经济与管理学院', short: '旅游', weight: 2 }, { code: '081801', major: '交通运输', college: '交通学院', short: '交运', weight: 3 },
  { code: '050201', major: '英语', college: '外国语学院', short: '英语', weight: 3 }, { code: '050202', major: '俄语', college: '外国语学院', short: '俄语', weight: 3 },
  { code: '050101', major: '汉语言文学', college: '文学院', short: '中文', weight: 3 }, { code: '070101', major: '数学与应用数学', college: '理学院', short: '数学', weight: 2 },
  { code: '040106', major: '学前教育', college: '教育学院', short: '学前', weight: 2 }, { code: '130502', major: '视觉传达设计', college: '艺术学院', short: '视传', weight: 2 },
] as const
