import Testing

@testable import Dialogue

@Suite("Easter")
struct EasterTests {
  @Test(
    "falls on the days that the almanacs give",
    arguments: [
      "1961-04-02", "2008-03-23", "2011-04-24", "2016-03-27", "2024-03-31", "2025-04-20",
      "2038-04-25", "2285-03-22",
    ])
  func known(text: String) {
    let day = Example.day(text)
    #expect(Easter.sunday(of: day.year) == day)
  }

  @Test("is always a Sunday from 22 March to 25 April")
  func bounds() {
    for year in 1583...9998 {
      let day = Easter.sunday(of: year)
      #expect(day.weekday == 7)
      #expect(day.year == year)
      #expect((322...425).contains(day.month * 100 + day.day), "\(day)")
    }
  }
}
