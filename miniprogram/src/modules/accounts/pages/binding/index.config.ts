export default definePageConfig({ navigationBarTitleText: '我是学生' })
