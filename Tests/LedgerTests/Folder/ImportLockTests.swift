import Testing

@testable import Ledger

@Suite("The lock of a library for an import")
struct ImportLockTests {
  @Test("is had by one import at a time, makes the folder, and is free again once that is done")
  func one() throws {
    let scratch = try Scratch()
    let root = scratch.path + "/mesas"
    var first: ImportLock? = try ImportLock(of: root)
    do throws(LedgerError) {
      _ = try ImportLock(of: root)
      Issue.record("two of them")
    } catch {
      guard case .busy = error else {
        Issue.record("\(error)")
        return
      }
    }
    withExtendedLifetime(first) {}
    first = nil
    _ = try ImportLock(of: root)
  }
}
