import Dialogue
import Documents
import MesaSamples
import Testing
import Wording

@Suite("Cards on the table")
struct NameCardsTests {
  private func document() throws -> Document {
    let mesa = try AgreedMesa()
    return try mesa.documents().document(.nameCards)
  }

  @Test(
    "has for each person at the table the number, how they are called and their party, in large letters"
  )
  func cards() throws {
    let matter = try AgreedMesa().written.mesa.nameCards
    #expect(matter.cards.count > 2)
    let blocks = try document().blocks
    for card in matter.cards {
      #expect(blocks.contains(.paragraph(RichText(card.name, .strong), .large)))
      if !card.number.isEmpty {
        #expect(blocks.contains(.paragraph(RichText(card.number), .display)))
      }
      if !card.party.isEmpty { #expect(blocks.contains(.paragraph(RichText(card.party), .large))) }
    }
    #expect(matter.cards.first?.number == "11")
  }

  @Test("has two cards to a page, parted by a line to cut along")
  func pages() throws {
    let blocks = try document().blocks
    let count = try AgreedMesa().written.mesa.nameCards.cards.count
    #expect(blocks.count { $0 == .pageBreak } == (count - 1) / 2)
    let folds = blocks.count { if case .paragraph(_, .fold) = $0 { true } else { false } }
    #expect(folds == count)
  }

  @Test(
    "writes the sizes in every format that has any",
    arguments: [DocumentFormat.html, .odt, .docx, .pdf, .text, .markdown])
  func formats(format: DocumentFormat) throws {
    let bytes = try DocumentWriter.write(document(), as: format)
    #expect(!bytes.isEmpty)
    if format == .html {
      #expect(String(decoding: bytes, as: UTF8.self).contains("<p class=\"display\">11</p>"))
    }
  }
}
