import Dialogue
import Testing

@testable import Content

@Suite("The handbook")
struct HandbookContentTests {
  private let handbook = HandbookContent.load()

  @Test("has items in each of the eight phases and ten norms", arguments: ChecklistID.all)
  func filled(id: ChecklistID) {
    #expect(!handbook[id].items.isEmpty)
    for item in handbook[id].ownItems {
      #expect(handbook.checklist(of: item.id) == id)
      #expect(handbook.item(item.id) == item)
    }
  }

  @Test("has telling ids: list, dot, lower-case slug")
  func slugs() {
    for id in ChecklistID.all {
      for item in handbook[id].ownItems {
        let slug = item.id.dropFirst(id.description.utf8.count + 1)
        #expect(MesaIdentity.isValid(String(slug)), "\(item.id)")
      }
    }
  }

  @Test("names the section of the source for every item")
  func sources() {
    let guide = GuideContent.load(.spanish)
    for id in ChecklistID.all {
      for item in handbook[id].items {
        let parts = guide.source(of: item.id).split(separator: "·").map(\.trimmed)
        #expect(parts.count >= 2 && ["000", "001"].contains(parts.first), "\(item.id)")
      }
    }
  }

  @Test("has items for every circumstance and mechanism", arguments: Condition.allCases)
  func conditions(condition: Condition) {
    let items = ChecklistID.all.flatMap { handbook[$0].items }
    #expect(items.contains { $0.conditions.contains(condition) })
  }

  @Test("asks for evidence by every rule; in the norms by what the cards of people show")
  func evidence() {
    let items = ChecklistID.all.flatMap { handbook[$0].ownItems }
    #expect(Set(items.compactMap(\.evidence)) == Set(EvidenceRule.allCases))
    let norms = BasicNorm.allCases.flatMap { handbook[.norm($0)].ownItems }
    let phases = Phase.allCases.flatMap { handbook[$0].ownItems }
    #expect(Set(norms.compactMap(\.evidence)).isDisjoint(with: phases.compactMap(\.evidence)))
  }

  @Test("opens an instrument wherever evidence is written down, and each from some item")
  func instruments() {
    let items = ChecklistID.all.flatMap { handbook[$0].items }
    #expect(items.filter { $0.evidence != nil && $0.instrument == nil }.map(\.id) == [])
    // What the registry of cases asks for is no step of the dialogue.
    #expect(
      Set(items.compactMap(\.instrument)) == Set(Instrument.allCases).subtracting([.registry]))
  }

  @Test(
    "asks for the same evidence once, since what two sections ask for is one item with two places")
  func sameEvidence() {
    let items = ChecklistID.all.flatMap { handbook[$0].ownItems }.filter { $0.evidence != nil }
    let twice = Dictionary(grouping: items, by: \.evidence).values.filter { $0.count > 1 }
    #expect(twice.map { $0.map(\.id) } == [])
  }

  @Test("lets an item stand in a second list as it is in its own, shown there when that list says")
  func guests() {
    let agenda = handbook[.preliminary].items.first { $0.id == "phase-3.common-agenda" }
    #expect(agenda == handbook.item("phase-3.common-agenda")?.alsoHere(when: [.dialogueTable]))
    let guests = ChecklistID.all.flatMap { handbook[$0].items }.filter(\.isAlsoHere)
    #expect(guests.count == 9)
  }

  @Test("reads the instrument and the evidence of an item; both may be left out")
  func evidenceOfItem() throws {
    let text = """
      [phase-1.x]
      source = a
      when = always
      instrument = accreditation
      evidence = delegates-accredited
      [phase-1.y]
      source = a
      when = always
      """
    let items = try HandbookContent.list(.phase(.opening), from: Array(text.utf8)).checklist.items
    #expect(items.map(\.instrument) == [.accreditation, nil])
    #expect(items.map(\.evidence) == [.delegatesAccredited, nil])
  }

  @Test("gives each item its own, where the one before it has other words or the same")
  func neighbours() throws {
    let text = """
      [phase-1.a]
      source = a
      when = always
      instrument = rules
      [phase-1.b]
      source = a
      when = violence, wounded
      [phase-1.c]
      source = ab
      """
    let items = try HandbookContent.list(.phase(.opening), from: Array(text.utf8)).checklist.items
    #expect(items.map(\.id) == ["phase-1.a", "phase-1.b", "phase-1.c"])
    #expect(items.map(\.conditions) == [[.always], [.violence, .wounded], [.always]])
    #expect(items.map(\.instrument) == [.rules, nil, nil])
  }

  @Test("reads several conditions, meaning any of them")
  func severalConditions() throws {
    let list = try HandbookContent.list(
      .phase(.preliminary),
      from: Array("[phase-0.x]\nsource = 000 · a\nwhen = violence, wounded".utf8))
    #expect(list.checklist.items.map(\.conditions) == [[.violence, .wounded]])
  }

  @Test(
    "refuses a list file with anything amiss, by line and reason",
    arguments: [
      ("[phase-1.x]\nsource = a\nwhen = always", 2, .unknownKey("source")),
      ("[phase-9.x]\nwhen = always", 1, .unknownSection("phase-9.x")),
      ("[phase-0]\nsource = a\nwhen = always", 1, .unknownSection("phase-0")),
      ("[phase-0.x]\nwhen = always", 1, .missingKey("source")),
      ("[phase-0.x]\nsource =\nwhen = always", 2, .emptyValue("source")),
      ("[phase-0.x]\nsource = a\nwhen = often", 3, .unknownValue(key: "when", value: "often")),
      (
        "[phase-0.x]\nsource = a\nwhen = always,", 3,
        .unknownValue(key: "when", value: "")
      ),
      ("[phase-0.x]\nsource = a\nwhen = always\nwho = me", 4, .unknownKey("who")),
      (
        "[phase-0.x]\nsource = a\nwhen = always\ninstrument = drum", 4,
        .unknownValue(key: "instrument", value: "drum")
      ),
      (
        "[phase-0.x]\nsource = a\nwhen = always\nevidence = rumours", 4,
        .unknownValue(key: "evidence", value: "rumours")
      ),
      ("[phase-0.x]\nsource = a\nwhen = always\nevidence =", 4, .emptyValue("evidence")),
      ("source = a", 1, .unknownSection("")),
      ("[phase-0.x]\nsource = a\nwhen = always\nsource = b", 4, .duplicateKey("source")),
      ("[phase-0.x]\nsource = a\nwhen = always\nwhen = always", 4, .duplicateKey("when")),
      (
        "[phase-0.x]\nsource = a\nwhen = always\n[phase-0.x]\nsource = a\nwhen = always", 4,
        .duplicateSection("phase-0.x")
      ),
    ] as [(String, Int, ContentError.Reason)])
  func broken(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) {
      try HandbookContent.list(.phase(.preliminary), from: Array(text.utf8))
    }
  }
}
