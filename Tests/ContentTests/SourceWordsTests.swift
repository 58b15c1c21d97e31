import Content
import Dialogue
import Testing

@testable import Wording

@Suite("The source of an item")
struct SourceWordsTests {
  @Test(
    "is told by title and place",
    arguments: [
      (
        "000 · Fase 1 · párrafo 2", "Reporte sobre el diálogo, fase 1, párrafo 2",
        "Report on dialogue, phase 1, paragraph 2"
      ),
      (
        "000 · Fase previa · viñeta 3 · razón 1",
        "Reporte sobre el diálogo, fase previa, viñeta 3, razón 1",
        "Report on dialogue, preliminary phase, bullet 3, reason 1"
      ),
      (
        "001 · Norma 6 · otras medidas, punto 2",
        "Diez normas básicas, norma 6, otras medidas, punto 2",
        "Ten basic norms, norm 6, other measures, point 2"
      ),
      ("002 · Fase 1", "002 · Fase 1", "002 · Fase 1"),
      ("000 · Anexo Z", "Reporte sobre el diálogo, Anexo Z", "Report on dialogue, Anexo Z"),
    ])
  func told(text: String, spanish: String, english: String) {
    #expect(SourceWords(.spanish).source(text) == spanish)
    #expect(SourceWords(.english).source(text) == english)
  }

  @Test("has a word in English for each part that the content names")
  func complete() {
    let (handbook, guide) = (HandbookContent.load(), GuideContent.load(.spanish))
    for item in ChecklistID.all.flatMap({ handbook[$0].items }) {
      let spanish = SourceWords(.spanish).source(guide.source(of: item.id))
      let english = SourceWords(.english).source(guide.source(of: item.id))
      #expect(!spanish.contains("·"), "\(spanish)")
      for (one, other) in zip(spanish.split(separator: ","), english.split(separator: ",")) {
        #expect(one != other, "\(one)")
      }
    }
  }
}
