import Dialogue
import Testing

@testable import Registry

@Suite("The fingerprint of a handbook")
struct FingerprintTests {
  private func handbook(_ items: [ChecklistItem], of list: ChecklistID) -> Handbook {
    Handbook([Checklist(id: list, items: items)])
  }

  private func item(
    _ id: ItemID, _ conditions: [Condition] = [.always], _ evidence: EvidenceRule? = nil
  ) -> ChecklistItem {
    ChecklistItem(id: id, conditions: conditions, evidence: evidence)
  }

  @Test("is the same for the same lists")
  func same() {
    #expect(
      handbook([item("a"), item("b")], of: .phase(.opening)).fingerprint
        == handbook([item("a"), item("b")], of: .phase(.opening)).fingerprint)
  }

  @Test("differs with items, their order, conditions, evidence and list")
  func different() {
    let prints = [
      Handbook([]), handbook([item("a")], of: .phase(.opening)),
      handbook([item("a")], of: .phase(.expression)), handbook([item("ab")], of: .phase(.opening)),
      handbook([item("a"), item("b")], of: .phase(.opening)),
      handbook([item("b"), item("a")], of: .phase(.opening)),
      handbook([item("a", [.violence])], of: .phase(.opening)),
      handbook([item("a", [.violence, .wounded])], of: .phase(.opening)),
      handbook([item("a", [.always], .rulesWritten)], of: .phase(.opening)),
      handbook([item("a", [.always], .alliesSought)], of: .phase(.opening)),
    ].map(\.fingerprint)
    #expect(Set(prints).count == prints.count)
  }
}
