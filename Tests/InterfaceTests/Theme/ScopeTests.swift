import Testing

@testable import Interface

@Suite("Scopes")
struct ScopeTests {
  @Test("a file may name each scope, and what several begin with, and nothing else")
  func names() {
    let shared = ["row", "item", "message", "due"]
    for name in Scope.allCases.map(\.rawValue) + shared { #expect(Scope.isName(name), "\(name)") }
    let all = Set(Scope.allCases.map(\.rawValue) + shared)
    let cut = Scope.allCases.flatMap { [String($0.rawValue.dropLast()), $0.rawValue + "."] }
    for name in ["", "tex", "row.", "Text", "row.selected.x"] + cut where !all.contains(name) {
      #expect(!Scope.isName(name), "\(name)")
    }
  }

  @Test("stand in a theme by their number in the list")
  func places() {
    #expect(Scope.allCases.map(\.placeInList) == Array(Scope.allCases.indices))
  }
}
