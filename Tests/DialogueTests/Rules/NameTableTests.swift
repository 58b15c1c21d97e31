import Testing

@testable import Dialogue

@Suite("A table of names")
struct NameTableTests {
  @Test("finds each name in its place, and no other")
  func places() {
    let names = (0..<300).map { "name \($0)" } + ["", "ñandú", "a name of more than fifteen bytes"]
    let table = NameTable(names)
    for (place, name) in names.enumerated() { #expect(table.place(of: name) == place) }
    for name in ["name", "name 300", "Name 1", "a name of more than fifteen byte", "nandu"] {
      #expect(table.place(of: name) == nil)
    }
    #expect(NameTable([]).place(of: "") == nil)
  }

  @Test("finds the kinds of records and the rules of evidence as their raw values do")
  func cases() {
    for kind in RecordKind.allCases { #expect(RecordKind(named: kind.rawValue) == kind) }
    for rule in EvidenceRule.allCases { #expect(EvidenceRule(named: rule.rawValue) == rule) }
    #expect(RecordKind(named: "kind") == nil && EvidenceRule(named: "rule") == nil)
  }
}
