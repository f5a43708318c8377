export default definePageConfig({ navigationBarTitleText: '导入简历' })
