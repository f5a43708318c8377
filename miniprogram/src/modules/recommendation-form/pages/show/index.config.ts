export default definePageConfig({ navigationBarTitleText: '推荐表申请' })
