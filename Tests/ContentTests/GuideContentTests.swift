import Dialogue
import Testing
import Wording

@testable import Content

@Suite("The guide")
struct GuideContentTests {
  private static let head = "[norm-2]\ntitle = T\npurpose = P.\n"

  @Test("has words in each language for exactly the items of the handbook, in their order")
  func sameIds() throws {
    let handbook = HandbookContent.load()
    for language in Language.allCases {
      for id in ChecklistID.all {
        let path = "protocol/\(language.rawValue)/\(id).conf"
        let page = try GuideContent.page(id, EmbeddedContent.requiredFile(path))
        #expect(page.items.map(\.0) == handbook[id].ownItems.map(\.id), "\(path)")
      }
    }
  }

  @Test("finds the words of items and lists", arguments: Language.allCases)
  func lookUp(language: Language) {
    let guide = GuideContent.load(language)
    let item = "phase-1.verify-accreditation"
    #expect(guide[item].title != item)
    #expect(!guide[item].mistake.isEmpty)
    #expect(guide[.norm(.force)].purpose != "")
    #expect(guide[.phase(.opening)].title == (language == .spanish ? "Inicio" : "Opening"))
  }

  @Test("shows the id of an item that it does not know")
  func unknown() {
    let guide = GuideContent.load(.spanish)
    #expect(
      guide["phase-1.later"] == GuideText(title: "phase-1.later", why: "", how: "", mistake: ""))
    let empty = Guide(list: { _ in nil }, page: { _ in nil }, sources: { _ in [:] })
    #expect(empty[.norm(.victims)] == ListText(title: "norm-2", purpose: ""))
  }

  @Test(
    "refuses a page with anything amiss, by line and reason",
    arguments: [
      ("", 1, .missingSection("norm-2")),
      ("[norm-2.a]\ntitle = x", 1, .missingSection("norm-2")),
      ("[norm-2]\ntitle = T", 1, .missingKey("purpose")),
      ("[norm-2]\ntitle = T\npurpose = P.\nwhy = W.", 4, .unknownKey("why")),
      (head + "[norm-20.a]\ntitle = x", 4, .unknownSection("norm-20.a")),
      (head + "[norm-2.a]\ntitle = x\nwhy = W.\nhow = H.", 4, .missingKey("mistake")),
      (head + "[norm-2.a]\ntitle = x\nwhy =\nhow = H.\nmistake = M.", 6, .emptyValue("why")),
    ] as [(String, Int, ContentError.Reason)])
  func broken(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) {
      try GuideContent.page(.norm(.victims), Array(text.utf8))
    }
  }
}
