import Testing

@testable import Dialogue

@Suite("The identity of a mesa")
struct MesaIdentityTests {
  @Test(
    "is valid as lower-case letters, digits and single inner hyphens",
    arguments: [
      ("a", true), ("quebrada-honda-2026", true), ("7", true),
      (String(repeating: "a", count: 64), true),
      ("", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false), ("ñ", false),
      ("a b", false), ("a/b", false), ("..", false), ("a.b", false), ("a_b", false),
      (String(repeating: "a", count: 65), false),
    ])
  func valid(id: String, expected: Bool) {
    #expect(MesaIdentity.isValid(id) == expected)
  }

  @Test(
    "is made of name and year",
    arguments: [
      ("Quebrada Honda", "quebrada-honda-2026"),
      ("  ¡Ñuñoa: agua & tierra!  ", "nunoa-agua-tierra-2026"),
      ("Qʼeros", "q-eros-2026"), ("日本", "mesa-2026"), ("", "mesa-2026"), ("---", "mesa-2026"),
      (
        "Comunidad campesina de San Juan de Chacña y anexos",
        "comunidad-campesina-de-san-juan-de-chacna-y-anex-2026"
      ),
    ])
  func made(name: String, expected: String) {
    let id = MesaIdentity.make(from: name, year: 2026, taken: { _ in false })
    #expect(id == expected)
    #expect(MesaIdentity.isValid(id))
  }

  @Test("gets a number where it is taken")
  func taken() {
    let inUse: Set<String> = ["a-2026", "a-2026-2"]
    #expect(MesaIdentity.make(from: "A", year: 2026, taken: inUse.contains) == "a-2026-3")
  }
}
