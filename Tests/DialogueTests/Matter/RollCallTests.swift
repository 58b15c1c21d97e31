import Testing

@testable import Dialogue

@Suite("Names called one after another")
struct RollCallTests {
  private func answers(_ calls: String..., of names: String...) -> [Int?] {
    var roll = RollCall(names)
    return calls.map { roll.answer(to: $0) }
  }

  @Test("mean the person of the very name first, else one whose name is alike")
  func names() {
    #expect(answers("Ana Peña", "Ana Peña", of: "Ana Pena", "Ana Peña") == [1, 0])
    #expect(answers("ANA PENA", of: "Ana Peña") == [0])
  }

  @Test("mean each person once, in their order, and then nobody")
  func once() {
    #expect(answers("Ana", "Ana", "Ana", of: "Ana", "Ana") == [0, 1, nil])
    #expect(answers("ana", "Ana", "Ana", of: "Ana", "Ana") == [0, 1, nil])
    #expect(answers("Rosa", of: "Ana") == [nil])
  }
}
