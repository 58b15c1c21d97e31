import Testing

@testable import Dialogue

@Suite("A handbook")
struct HandbookTests {
  @Test("finds lists, items and the list of an item")
  func lookUp() {
    #expect(Example.handbook[.opening].items.map(\.id) == ["phase-1.a", "phase-1.table"])
    #expect(Example.handbook.item("norm-6.a")?.conditions == [.detentions])
    #expect(Example.handbook.checklist(of: "norm-6.a") == .norm(.arrest))
  }

  @Test("law: a list has one name, which is read back, and one place among all")
  func names() {
    for (index, list) in ChecklistID.all.enumerated() {
      #expect(ChecklistID(list.description) == list)
      #expect(ChecklistID(of: "\(list).accept.it") == list)
      #expect(list.index == index)
    }
    for text in [
      "", "-", "phase", "phase-", "phase-8", "phase-01", "phase-+1", "phase-1a", "norm-0",
      "norm-11", "norm-100", "norm-99999999999999999999", "Phase-1", "faz-1", "phase-١",
    ] {
      #expect(ChecklistID(text) == nil, "\(text)")
      #expect(ChecklistID(of: text + ".a") == nil, "\(text)")
    }
  }

  @Test("has an empty list and no item where nothing is known")
  func unknown() {
    #expect(Example.handbook[.norm(.force)] == Checklist(id: .norm(.force), items: []))
    #expect(Example.handbook.item("norm-6.b") == nil)
    #expect(Example.handbook.checklist(of: "") == nil)
  }
}
