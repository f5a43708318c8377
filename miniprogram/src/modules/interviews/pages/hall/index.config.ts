export default definePageConfig({ navigationBarTitleText: '洽谈面试大厅', disableScroll: true })
