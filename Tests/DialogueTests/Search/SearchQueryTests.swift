import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What is looked for in all mesas")
struct SearchQueryTests {
  @Test("is found whatever its accents and case")
  func folded() throws {
    let query = try #require(SearchQuery("ACREDITACION Ñahui"))
    #expect(query.match("La acreditación de Rosa ñahui") == .whole)
    #expect(SearchQuery("acreditación")?.match("ACREDITACION") == .whole)
  }

  @Test("is found as the beginning of a word, after whole ones, and never in the middle")
  func beginnings() throws {
    let query = try #require(SearchQuery("acredit"))
    #expect(query.match("las acreditaciones") == .beginning)
    #expect(SearchQuery("las acredit")?.match("las acreditaciones") == .beginning)
    #expect(SearchQuery("editac")?.match("las acreditaciones") == nil)
  }

  @Test("must all be there, in whatever order")
  func all() throws {
    let query = try #require(SearchQuery("canal agua"))
    #expect(query.match("El agua del canal") == .whole)
    #expect(query.match("El agua del río") == nil)
  }

  @Test("is nothing without a letter or a digit")
  func nothing() {
    #expect(SearchQuery("") == nil)
    #expect(SearchQuery(" «—» … ¿? \"*") == nil)
  }

  @Test("counts a word once, and knows words of any script by the signs around them")
  func words() {
    #expect(SearchQuery("agua Agua")?.words == ["agua"])
    #expect(SearchQuery.words(of: "«Río»—3.ª sesión·水") == ["rio", "3", "ª", "sesion", "水"])
  }
}

@Suite("The place of a hit")
struct SearchPlaceTests {
  @Test(
    "is read as it was written",
    arguments: [
      SearchPlace.caseFile, .party(3), .session(2), .note(7), .phaseStep(folio: 41),
    ] + RecordKind.allCases.map { SearchPlace.record(12, $0) })
  func roundTrip(place: SearchPlace) {
    #expect(SearchPlace(place.description) == place)
  }

  @Test("is none where it makes no sense", arguments: ["", "agreement", "party/x", "thing/1.2"])
  func nonsense(text: String) { #expect(SearchPlace(text) == nil) }
}
