/** The two demonstration employers: made-up units with valid credit codes. `username` logs in. */
export const demoEmployers = [
  {
    username: 'employer1', creditCode: '91230109MADEMQ001F', name: '哈尔滨示范软件有限公司', unitNature: '39',
    address: '黑龙江省哈尔滨市松北区世茂大道 99 号创新中心 6 层', contactName: '王经理', contactPhone: '0451-88880000',
  },
  {
    username: 'employer2', creditCode: '91230103MADEMQ002U', name: '龙江数科(黑龙江)有限责任公司', unitNature: '31',
    address: '黑龙江省哈尔滨市南岗区长江路 380 号宏洋大厦 12 层', contactName: '赵主任', contactPhone: '0451-87770000',
  },
] as const
