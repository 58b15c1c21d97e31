import Testing

@testable import Dialogue

@Suite("A text against an earlier one, word by word")
struct WordChangeTests {
  @Test("tells what was taken out and what was put in")
  func told() {
    #expect(
      WordChange.changes(
        from: "La minera entrega agua en diez días",
        to: "La minera repara el canal en diez días hábiles") == [
          .kept("La minera"), .taken("entrega agua"), .added("repara el canal"),
          .kept("en diez días"), .added("hábiles"),
        ])
    #expect(WordChange.changes(from: "Igual", to: "Igual") == [.kept("Igual")])
    #expect(WordChange.changes(from: "", to: "Nuevo") == [.added("Nuevo")])
  }

  @Test("holds all words of either, in their order", arguments: 0..<40)
  func whole(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    func text() -> String {
      (0..<Int.random(in: 0..<30, using: &random))
        .map { _ in ["agua", "canal", "y", "la", "[diez]"].randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let (old, new) = (text(), text())
    var (before, after): ([String], [String]) = ([], [])
    for change in WordChange.changes(from: old, to: new) {
      switch change {
      case .kept(let words):
        before.append(words)
        after.append(words)
      case .taken(let words): before.append(words)
      case .added(let words): after.append(words)
      }
    }
    #expect(before.joined(separator: " ") == old, "\(random)")
    #expect(after.joined(separator: " ") == new, "\(random)")
  }

  @Test("takes a very long text whole")
  func long() {
    let old = Array(repeating: "agua", count: 2001).joined(separator: " ")
    #expect(WordChange.changes(from: old, to: "mesa") == [.taken(old), .added("mesa")])
  }
}
