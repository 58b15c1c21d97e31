import Dialogue
import Foundation
import Ledger
import PlainIdentities
import Testing

@testable import mesa

@Suite("A clock that went backwards")
struct ClockNoticeTests {
  /// Makes the mesa «quebrada» in a folder: four folios, of which the second and the fourth bear an
  /// earlier hour than the one before; or the first alone, of tomorrow.
  static func fill(_ library: String, onlyFirst: Bool = false) throws {
    let now = SystemClock().now()
    let tomorrow = Timestamp(
      milliseconds: now.milliseconds + 86_400_000, offsetMinutes: now.offsetMinutes)
    let book = try Book.create(
      in: library,
      opening: MesaOpening(
        product: "0", id: "quebrada", caseFile: CaseFile(name: "Quebrada Honda")),
      at: tomorrow, by: "Prueba")
    for instant in onlyFirst ? [] : [now, tomorrow, now] {
      try book.append(.noteAdded(text: "x", item: nil), at: instant, by: "Prueba")
    }
  }

  private func count(_ text: String) -> Int {
    text.components(separatedBy: "hora es anterior").count - 1
  }

  @Test("is told in one sentence, with the first folio and how many there are")
  func once() throws {
    let sandbox = try Sandbox()
    try Self.fill(sandbox.library)
    let check = try sandbox.mesa("verificar")
    #expect(check.code == 0 && count(check.output) == 1, "\(check.output)")
    #expect(check.output.contains("Folio 2: la hora es anterior a la del folio previo, y lo mismo"))
    #expect(check.output.contains("en 1 folio más"))
    for words in [["ver", "quebrada"], ["anotar", "quebrada", "x"]] {
      #expect(try count(sandbox.mesa(words).errors) == 1, "\(words)")
    }
  }

  @Test("is told by the subcommand that wrote the first such folio")
  func news() throws {
    for words in [["anotar", "quebrada", "x"], ["aplicar", "quebrada"]] {
      let sandbox = try Sandbox()
      try Self.fill(sandbox.library, onlyFirst: true)
      #expect(try count(sandbox.mesa("ver", "quebrada").errors) == 0)
      let input = Data("{\"addNote\":{\"text\":\"a\"}}\n{\"addNote\":{\"text\":\"b\"}}\n".utf8)
      let run = try sandbox.mesa(words, input: input)
      #expect(run.code == 0 && count(run.errors) == 1, "\(words): \(run.errors)")
    }
  }
}
