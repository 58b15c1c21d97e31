import ArgumentParser
import Dialogue
import Foundation
import MesaSamples
import Testing

@testable import mesa

@Suite("The outlets of a book")
struct OutletTests {
  /// What is typed for one format of one outlet.
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let format: String
    let audience: Audience

    var testDescription: String { (arguments + [format]).joined(separator: " ") }
  }

  private static let cases: [Case] = Outlet.all.flatMap { outlet -> [Case] in
    guard case .subcommand(let words, let formats) = outlet.way else { return [] }
    let arguments = words.map { $0 == Outlet.mesa ? MarkedBook.id : $0 }
    return formats.map { format in
      Case(
        arguments: arguments + ["--formato", format], format: format, audience: outlet.audience)
    }
  }

  static let told: [Case] = cases.filter {
    $0.audience != .mediator && MarkedBook.canRead($0.format)
  }

  @Test("show others nothing that is private or of people at risk", arguments: told)
  func kept(outlet: Case) throws {
    let book = try MarkedBook()
    let shown = try book.places(typing: outlet.arguments, as: outlet.format)
    // What an acta lacks is told by numbers alone, and so is what the report counts.
    let isOfNumbers = ["revisar", "informe"].contains(outlet.arguments.first)
    #expect(shown.contains("case.name") || isOfNumbers, "nothing came out")
    #expect(shown.isDisjoint(with: book.mesa.kept(from: outlet.audience)))
    // A key stands for these names, whoever it is for.
    #expect(shown.isDisjoint(with: ["detention.name", "victim.name"]))
  }

  @Test("keep nothing of it in files beside the books")
  func files() throws {
    let book = try MarkedBook()
    _ = try book.places(typing: ["buscar", "xq"], as: "texto")
    for outlet in Outlet.all {
      guard case .file(let name) = outlet.way else { continue }
      let shown = try book.places(inFile: name)
      #expect(shown.contains("case.name"))
      #expect(shown.isDisjoint(with: book.mesa.kept(from: outlet.audience)))
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: book.sandbox.library)
    let known = Outlet.all.compactMap { outlet -> String? in
      guard case .file(let name) = outlet.way else { return nil }
      return name
    }
    #expect(Set(files) == Set(known + [MarkedBook.id]))
  }

  @Test("tell the mediator the key of who does not wish to be named, unless they ask for all of it")
  func names() throws {
    let book = try MarkedBook()
    let shown = try book.places(
      typing: ["ver", MarkedBook.id, "--formato", "json"], as: "json")
    #expect(shown.isDisjoint(with: ["detention.name", "victim.name"]))
    #expect(shown.isSuperset(of: ["detention.key", "detention.custody", "careInterview.text"]))
  }

  @Test("have every mark to keep: the mediator sees them")
  func marked() throws {
    let book = try MarkedBook()
    let shown = try book.places(
      typing: ["ver", MarkedBook.id, "--todo", "--formato", "json"], as: "json")
    // Whoever wrote, and why a session was corrected, is named by the history.
    #expect(book.mesa.kept(from: .everybody).subtracting(shown) == ["author", "session.reason"])
  }

  @Test("are all of the subcommands but those that tell nothing of a book")
  func complete() {
    let subcommands = MesaProgram.configuration.subcommands.compactMap {
      $0.configuration.commandName
    }
    let outlets = Set(Outlet.all.compactMap(\.subcommand))
    #expect(outlets.isDisjoint(with: Outlet.silentSubcommands))
    #expect(outlets.union(Outlet.silentSubcommands) == Set(subcommands))
  }
}
