export default definePageConfig({ navigationBarTitleText: '简历管理' })
