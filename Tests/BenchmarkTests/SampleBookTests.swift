import Content
import Glibc
import Ledger
import Testing

@testable import mesa_benchmark

@Suite("Books made to be measured")
struct SampleBookTests {
  private let library: String

  init() throws {
    var template = Array("/tmp/benchmark-tests-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    library = folder
  }

  private func book(folios: Int, endsInSession: Bool = false) throws -> Book {
    defer { Files.remove(library) }
    let sample = SampleBook(
      id: "caso-1", name: "Caso", folios: folios, endsInSession: endsInSession)
    try sample.write(in: library, handbook: HandbookContent.load(), now: Ground.now)
    let report = try Verification.verify(library + "/caso-1")
    #expect(report.isSound)
    return try Book.open(library + "/caso-1", for: .reading)
  }

  @Test("The product finds every folio and nothing amiss", arguments: [1, 2, 5, 44, 45, 200])
  func sound(folios: Int) throws {
    let book = try book(folios: folios)
    #expect(book.chronicle.folios.count == folios)
    #expect(book.mesa.caseFile.name == "Caso")
    #expect(book.condition == .readOnly(.requested))
  }

  @Test("No session is left open, unless that is asked for", arguments: [44, 60, 83, 84, 85])
  func sessions(folios: Int) throws {
    #expect(try book(folios: folios).mesa.openSession == nil)
  }

  @Test("A session that is asked for begins with the last folio", arguments: [44, 60, 84, 199])
  func openSession(folios: Int) throws {
    let mesa = try book(folios: folios, endsInSession: true).mesa
    #expect(mesa.openSession?.openedFolio == folios)
    #expect(mesa.sessions.dropLast().allSatisfy { !$0.isOpen })
  }
}
