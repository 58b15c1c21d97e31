import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A key in place of a name")
struct PersonalKeyTests {
  private func mesa(_ commands: [Command]) throws(Refusal) -> Mesa {
    try EvidenceScene.book(commands).mesa
  }

  private func next(_ kind: RecordKind, _ commands: [Command]) throws(Refusal) -> Value? {
    kind.declaration.prefilled(from: nil, in: try mesa(commands))[.key]
  }

  @Test("is offered anew for each person, also after one was struck out")
  func offered() throws {
    let first = Command.addRecord(.detention, [.key: .text("D-1")])
    #expect(try next(.detention, []) == .text("D-1"))
    #expect(try next(.detention, [first]) == .text("D-2"))
    #expect(try next(.detention, [first, EvidenceScene.strike(1)]) == .text("D-2"))
    #expect(try next(.detention, [.addRecord(.detention, [.key: .text("D-2")])]) == .text("D-3"))
    #expect(try next(.victim, [first]) == .text("H-1"))
  }

  @Test("is of one person alone, among those held and wounded")
  func taken() throws {
    let first = Command.addRecord(.detention, [.key: .text("D-1")])
    for other: Command in [
      .addRecord(.detention, [.key: .text("d-1"), .name: .words]),
      .addRecord(.victim, [.key: .text("D-1"), .victimState: .code(.wounded)]),
    ] {
      #expect(throws: Refusal.self) { try mesa([first, other]) }
    }
    // Whoever corrects something else keeps theirs.
    let corrected = try mesa([
      first, .reviseRecord(1, .detention, [.key: .text("D-1"), .age: .number(17)]),
    ])
    #expect(corrected.records[1]?.number(.age) == 17)
  }

  @Test("or a name is what somebody held must have")
  func either() {
    #expect(throws: Refusal.recordFieldMissing(.name, .detention)) {
      try mesa([.addRecord(.detention, [.age: .number(30)])])
    }
  }
}
