export default definePageConfig({ navigationBarTitleText: '职位邀请记录' })
