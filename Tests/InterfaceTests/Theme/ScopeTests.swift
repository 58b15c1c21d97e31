import Testing

@testable import Interface

@Suite("Scopes")
struct ScopeTests {
  @Test("a file may name each scope, and what several begin with, and nothing else")
  func names() {
    #expect(Scope.names.isSuperset(of: Scope.allCases.map(\.rawValue)))
    #expect(
      Scope.names.subtracting(Scope.allCases.map(\.rawValue)) == ["row", "item", "message", "due"])
  }
}
