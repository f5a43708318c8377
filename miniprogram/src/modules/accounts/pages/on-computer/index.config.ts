export default definePageConfig({ navigationBarTitleText: '请在电脑浏览器打开' })
