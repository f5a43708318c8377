/** Words that say nothing of a job: neither indexed nor asked for. */
export const stopWords: ReadonlySet<string> = new Set([
  '的', '了', '和', '与', '及', '或', '等', '在', '于', '对', '为', '有', '我', '我们', '你', '你们', '以及', '以上', '以下', '进行', '相关', '负责', '能够', '具有', '具备',
  '招聘', '诚聘', '招', '职位', '岗位', '工作', '找', '优先', '要求', '任职', '公司', '有限', '有限公司', '有限责任', '责任', '股份',
])
