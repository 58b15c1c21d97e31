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

  @Test("has an empty list and no item where nothing is known")
  func unknown() {
    #expect(Example.handbook[.norm(.force)] == Checklist(id: .norm(.force), items: []))
    #expect(Example.handbook.item("norm-6.b") == nil)
    #expect(Example.handbook.checklist(of: "") == nil)
  }
}
