import Testing
import Wording

@testable import mesa

@Suite("The surroundings")
struct SurroundingsTests {
  private func surroundings(_ values: [String: String]) -> Surroundings {
    Surroundings { values[$0] }
  }

  @Test(
    "say where the mesas lie, the nearest word first",
    arguments: [
      (["HOME": "/h"], nil, "/h/.local/share/mesa"),
      (["HOME": "/h", "XDG_DATA_HOME": "/d"], nil, "/d/mesa"),
      (["HOME": "/h", "XDG_DATA_HOME": "relativa"], nil, "/h/.local/share/mesa"),
      (["HOME": "/h", "XDG_DATA_HOME": "/d", "MESA_HOME": "/m"], nil, "/m"),
      (["HOME": "/h", "MESA_HOME": ""], nil, "/h/.local/share/mesa"),
      (["MESA_HOME": "/m"], "/o", "/o"),
      (["MESA_HOME": "/m"], "", "/m"),
      (["HOME": "/h", "MESA_HOME": "~/mesas"], nil, "/h/mesas"),
      (["HOME": "/h", "MESA_HOME": "/m"], "~", "/h"), (["HOME": "/h"], "~/a/~", "/h/a/~"),
    ] as [([String: String], String?, String)])
  func root(values: [String: String], option: String?, path: String) {
    #expect(surroundings(values).libraryRoot(option: option) == path)
  }

  @Test("make a relative library absolute")
  func relative() {
    let root = surroundings([:]).libraryRoot(option: "aquí")
    #expect(root.hasPrefix("/"))
    #expect(root.hasSuffix("/aquí"))
  }

  @Test(
    "are Spanish unless English is asked for",
    arguments: [
      ([:], .spanish), (["LANG": "en_US.UTF-8"], .english), (["LANG": "es_PE.UTF-8"], .spanish),
      (["LANG": "en_US", "LC_MESSAGES": "es_PE"], .spanish),
      (["LANG": "es_PE", "LC_ALL": "en_GB"], .english), (["LANG": "C"], .spanish),
      (["MESA_IDIOMA": "en", "LANG": "es_PE"], .english),
      (["MESA_IDIOMA": "es", "LANG": "en_US"], .spanish), (["MESA_IDIOMA": "qu"], .spanish),
      (["MESA_IDIOMA": "EN"], .english),
    ] as [([String: String], Language)])
  func language(values: [String: String], language: Language) {
    #expect(surroundings(values).language == language)
  }

  @Test("leave the mouse to the terminal where that is asked for")
  func mouse() {
    #expect(surroundings(["MESA_RATON": "no"]).refusesMouse)
    #expect(surroundings(["MESA_RATON": "No"]).refusesMouse)
    #expect(!surroundings(["MESA_RATON": "sí"]).refusesMouse)
    #expect(!surroundings([:]).refusesMouse)
  }

  @Test("name an author in any case")
  func author() {
    #expect(surroundings(["MESA_AUTOR": "Elvira"]).author == "Elvira")
    #expect(!surroundings([:]).author.isEmpty)
  }
}
