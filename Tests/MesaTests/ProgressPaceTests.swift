import Testing

@testable import mesa

@Suite("The pace of progress")
struct ProgressPaceTests {
  @Test("says nothing of what is done in a moment, and then speaks from time to time")
  func pace() {
    var now = 1000
    var pace = ProgressPace { now }
    var spoken: [Int] = []
    for moment in stride(from: 1000, through: 2000, by: 50) {
      now = moment
      if pace.isDue() { spoken.append(moment) }
    }
    #expect(spoken == [1300, 1600, 1900])
  }

  @Test("leaves as much time between two words as it is told to")
  func patience() {
    var now = 0
    var pace = ProgressPace(patience: 3000) { now }
    var spoken: [Int] = []
    for moment in stride(from: 0, through: 9500, by: 300) {
      now = moment
      if pace.isDue() { spoken.append(moment) }
    }
    #expect(spoken == [3000, 6000, 9000])
  }
}
