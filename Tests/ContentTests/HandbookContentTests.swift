import Dialogue
import Testing

@testable import Content

@Suite("The handbook")
struct HandbookContentTests {
  private let handbook = HandbookContent.load()

  @Test("has items in each of the eight phases and ten norms", arguments: ChecklistID.all)
  func filled(id: ChecklistID) {
    #expect(!handbook[id].items.isEmpty)
    for item in handbook[id].items {
      #expect(handbook.checklist(of: item.id) == id)
      #expect(handbook.item(item.id) == item)
    }
  }

  @Test("has telling ids: list, dot, lower-case slug")
  func slugs() {
    for id in ChecklistID.all {
      for item in handbook[id].items {
        let slug = item.id.dropFirst(id.description.utf8.count + 1)
        #expect(MesaIdentity.isValid(String(slug)), "\(item.id)")
      }
    }
  }

  @Test("names the section of the source for every item")
  func sources() {
    for id in ChecklistID.all {
      for item in handbook[id].items {
        let parts = item.source.split(separator: "·").map(\.trimmed)
        #expect(parts.count >= 2 && ["000", "001"].contains(parts.first), "\(item.id)")
      }
    }
  }

  @Test("has items for every circumstance and mechanism", arguments: Condition.allCases)
  func conditions(condition: Condition) {
    let items = ChecklistID.all.flatMap { handbook[$0].items }
    #expect(items.contains { $0.conditions.contains(condition) })
  }

  @Test("reads several conditions, meaning any of them")
  func severalConditions() throws {
    let list = try HandbookContent.checklist(
      .phase(.preliminary),
      from: Array("[phase-0.x]\nsource = 000 · a\nwhen = violence, wounded".utf8))
    #expect(list.items.map(\.conditions) == [[.violence, .wounded]])
  }

  @Test(
    "refuses a list file with anything amiss, by line and reason",
    arguments: [
      ("[phase-1.x]\nsource = a\nwhen = always", 1, .unknownSection("phase-1.x")),
      ("[phase-0]\nsource = a\nwhen = always", 1, .unknownSection("phase-0")),
      ("[phase-0.x]\nwhen = always", 1, .missingKey("source")),
      ("[phase-0.x]\nsource = a", 1, .missingKey("when")),
      ("[phase-0.x]\nsource =\nwhen = always", 2, .emptyValue("source")),
      ("[phase-0.x]\nsource = a\nwhen = often", 3, .unknownValue(key: "when", value: "often")),
      (
        "[phase-0.x]\nsource = a\nwhen = always,", 3,
        .unknownValue(key: "when", value: "")
      ),
      ("[phase-0.x]\nsource = a\nwhen = always\nwho = me", 4, .unknownKey("who")),
    ] as [(String, Int, ContentError.Reason)])
  func broken(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) {
      try HandbookContent.checklist(.phase(.preliminary), from: Array(text.utf8))
    }
  }
}
