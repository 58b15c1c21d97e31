import Testing

@testable import Dialogue

@Suite("A paged list")
struct PagedListTests {
  private func list(_ count: Int) -> PagedList<Int> {
    var list: PagedList<Int> = []
    for number in 0..<count { list.append(number) }
    return list
  }

  @Test("is the list of what was added, at any length")
  func anyLength() {
    for count in 0..<200 {
      let list = list(count)
      #expect(list.count == count)
      #expect(Array(list) == Array(0..<count))
      #expect(list.last == (0..<count).last)
      #expect(list.reversed() == (0..<count).reversed())
    }
  }

  @Test("is equal to another of the same elements, and hashes alike")
  func equality() {
    #expect(list(130) == list(130))
    #expect(list(130).hashValue == list(130).hashValue)
    #expect(list(130) != list(131))
    #expect(list(3) == [0, 1, 2])
  }

  @Test("changes in one place and in no copy of it")
  func copies() {
    let before = list(150)
    var after = before
    after[70] = -1
    after.append(150)
    #expect(Array(before) == Array(0..<150))
    #expect(after[70] == -1)
    #expect(after.count == 151)
  }
}
