import Dialogue
import Testing
import Wording

@testable import mesa

@Suite("A value of a code list")
struct CodeChoicesTests {
  @Test(
    "is read by its term, its beginning or its name in JSON",
    arguments: [
      ("socioambiental", .socioEnvironmental), ("Socioambiental", .socioEnvironmental),
      ("socio", .socioEnvironmental), ("socioEnvironmental", .socioEnvironmental),
      ("asuntos de gobierno local", .localGovernment), ("demarcación", .territorialDemarcation),
      ("cultivo-ilegal-de-coca", .illegalCoca),
    ] as [(String, ConflictType)])
  func read(text: String, type: ConflictType) throws {
    #expect(try CodeChoices.read(text, "--tipo", Terms(.spanish).type) == type)
  }

  @Test("is refused where it means none or several", arguments: ["", "asuntos", "xyz", "-"])
  func refused(text: String) {
    #expect(throws: Problem.self) {
      let _: ConflictType = try CodeChoices.read(text, "--tipo", Terms(.spanish).type)
    }
  }
}
