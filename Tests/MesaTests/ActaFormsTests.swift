import Foundation
import Testing

/// Each form and kind of acta by the real program: to signature, as text and as PDF.
@Suite("mesa acta, of each form and kind")
struct ActaFormsTests {
  private static let titles = [
    ("meeting", "ACTA DE REUNIÓN"), ("installation", "ACTA DE INSTALACIÓN"),
    ("closing", "ACTA DE CIERRE"), ("complementary", "ACTA COMPLEMENTARIA"),
  ]

  @Test(
    "goes to signature, and is written as text and PDF",
    arguments: [
      ("dialogueForm", "Se acuerda lo siguiente:"),
      ("conciliationForm", "Quienes se nombran en cada cláusula se obligan"),
      ("consultationForm", "Del diálogo resultan los siguientes acuerdos:"),
    ])
  func forms(form: String, words: String) throws {
    let sandbox = try Sandbox()
    let ready = ActaSubcommandTests.commands + [ActaSubcommandTests.lastAnswer]
    let others = ready.filter { !$0.contains(#""kind":"acta""#) }
    try sandbox.quebrada(all: others)
    // The record after all others, which the last one adds to.
    let first = others.count { $0.contains("addRecord") } + 1
    for (place, (kind, title)) in Self.titles.enumerated() {
      // The first one holds the agreement; those after it have none, and need none.
      let acta =
        #"{"addRecord":{"kind":"acta","values":{"session":1,"actaKind":"\#(kind)","#
        + (kind == "complementary" ? #""complements":\#(first),"# : "")
        + #""actaForm":"\#(form)"}}}"#
      // What nobody signed is not added to.
      let signature =
        #"{"addRecord":{"kind":"signature","values":{"acta":\#(first),"name":"Ana Ñahui","party":1,"#
        + #""outcome":"signed"}}}"#
      let lines = kind == "complementary" ? [signature, acta] : [acta]
      let input = lines.joined(separator: "\n") + "\n"
      #expect(try sandbox.mesa("aplicar", "quebrada", input: input).code == 0)
      let frozen = try sandbox.mesa("acta", "quebrada", "--a-firma")
      #expect(frozen.code == 0, "\(frozen.errors)")
      #expect(frozen.output.contains("\(title) N.º \(place + 1)"))
      #expect(frozen.output.contains(words) == (place == 0))
      #expect(frozen.output.contains("leyó en voz alta") == (place == 0))
      #expect(!frozen.output.contains("BORRADOR"))
      let pdf = try sandbox.mesa("acta", "quebrada", "--guardar", "--formato", "pdf")
      #expect(pdf.code == 0, "\(pdf.errors)")
      let text = try sandbox.mesa("acta", "quebrada", "--formato", "texto")
      #expect(text.output == frozen.output)
    }
    let names = try FileManager.default.contentsOfDirectory(
      atPath: sandbox.library + "/quebrada/emitidos")
    #expect(names.count { $0.hasSuffix(".pdf") } == Self.titles.count)
  }
}
