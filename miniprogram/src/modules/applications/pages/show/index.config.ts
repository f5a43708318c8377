export default definePageConfig({ navigationBarTitleText: '职位申请' })
