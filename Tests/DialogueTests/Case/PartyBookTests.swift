import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The parties of a mesa")
struct PartyBookTests {
  private func party(_ id: PartyID, _ name: String) -> Party {
    Party(id: id, details: PartyDetails(name: name, kind: .community))
  }

  private func book(_ parties: Party...) -> PartyBook {
    var book = PartyBook()
    for (place, party) in parties.enumerated() { book.add(party, folio: place + 2) }
    return book
  }

  @Test("are found by number and by name, case and accents aside")
  func found() {
    let book = book(party(1, "Peña"), party(4, "Yauli"))
    #expect(book[4]?.name == "Yauli")
    #expect(book[2] == nil)
    #expect(book.place(of: 4) == 1)
    #expect(book.isTaken("PENA", besides: nil))
    #expect(!book.isTaken("PENA", besides: 1))
    #expect(!book.isTaken("Pen", besides: nil))
  }

  @Test("give a name back when they are renamed or removed")
  func freed() {
    var book = book(party(1, "Peña"), party(2, "Yauli"), party(3, "Rosario"))
    book.revise(party(2, "Ayamayo"))
    #expect(!book.isTaken("Yauli", besides: nil))
    #expect(book.isTaken("Ayamayo", besides: nil))
    book.remove(1)
    #expect(book.all.map(\.id) == [2, 3])
    #expect(book[3]?.name == "Rosario")
    #expect(!book.isTaken("Peña", besides: nil))
    book.revise(party(1, "Nadie"))
    #expect(book.all.count == 2)
  }

  @Test("keep the first of two with one number, as a book by another hand may have")
  func twice() {
    var book = book(party(1, "Peña"), party(1, "Yauli"))
    #expect(book[1]?.name == "Peña")
    book.remove(1)
    #expect(book.all.isEmpty)
    #expect(!book.isTaken("Yauli", besides: nil))
  }
}
