import Dialogue
import Testing

@testable import Interface

@Suite("The list of mesas")
struct LibraryRoomTests {
  private func library() -> LibraryRoom {
    var library = LibraryRoom()
    library.entries = [
      LibraryEntry(id: "b", name: "Zarumilla", code: "Q-1", place: "Tumbes", phase: .opening),
      LibraryEntry(id: "a", name: "Ñahuimpuquio", place: "Chupaca, Junín", phase: .followUp),
      LibraryEntry(id: "c", name: "áncash", phase: .opening),
    ]
    return library
  }

  private func names(_ library: LibraryRoom) -> [String] {
    library.shown.map { library.entries[$0].name }
  }

  @Test("the filter looks at name, place, code and id, without accents and case")
  func filter() {
    var library = library()
    for (text, expected) in [
      ("NAHUI", 1), ("junin", 1), ("q-1", 1), ("á", 3), ("zz", 0), ("junin nahui", 1),
      ("nahui tumbes", 0),
    ] {
      library.filter = TextField(text, limit: 80)
      library.refilter()
      #expect(library.shown.count == expected, "\(text)")
    }
    #expect(library.selected == nil)
    library.sifting?.clearFilter()
    library.sift(Robot().state)
    #expect(library.shown.count == 3)
  }

  @Test("the orders sort, and the cursor stays on its mesa")
  func orders() {
    var library = library()
    library.select("a")
    #expect(names(library) == ["Zarumilla", "Ñahuimpuquio", "áncash"])
    library.sortAnew()
    #expect(names(library) == ["áncash", "Ñahuimpuquio", "Zarumilla"])
    #expect(library.selected?.id == "a")
    library.sortAnew()
    #expect(names(library) == ["Ñahuimpuquio", "Zarumilla", "áncash"])
    #expect(library.selected?.id == "a")
    library.sortAnew()
    #expect(library.sorting == .activity)
  }

  @Test("a list that grows shorter keeps the cursor on it")
  func shorter() {
    var library = library()
    library.cursor = 2
    library.entries.removeLast(2)
    #expect(library.cursor == 0)
    library.entries = []
    #expect(library.selected == nil)
  }
}
