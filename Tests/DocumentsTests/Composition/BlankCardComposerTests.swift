import Dialogue
import Documents
import MesaSamples
import Testing
import Wording

@Suite("A blank card on paper")
struct BlankCardComposerTests {
  private func blanks(_ kind: DocumentKind, _ part: String) throws -> [[String]] {
    let name: TemplateName = kind == .custodyCard ? .custodyCard : .careCard
    let blocks = try AgreedMesa().documents().values(name).parts[part] ?? []
    guard case .table(let table)? = blocks.first else { return [] }
    return table.rows.map { $0.map(\.string) }
  }

  @Test(
    "asks for what the forms of the screen ask for, in their order",
    arguments: [
      (DocumentKind.custodyCard, RecordKind.detention, RecordKind.custodyInterview),
      (.careCard, .victim, .careInterview),
    ])
  func fields(card: DocumentKind, person: RecordKind, talk: RecordKind) throws {
    let records = Wording(.spanish).records
    for (part, kind) in [("lugar", RecordKind.visit), ("persona", person), ("conversacion", talk)] {
      let labels = BlankCard.fields(of: kind).map {
        records.field($0.key, of: kind).capitalizedFirst
      }
      #expect(try blanks(card, part).compactMap(\.first) == labels)
      #expect(labels.count == kind.declaration.fields.filter { !$0.isReference }.count)
    }
  }

  @Test("has a box for each choice, without one for nothing said, and room to write elsewhere")
  func boxes() throws {
    let person = try blanks(.custodyCard, "persona")
    let ground = try #require(person.first { $0[0] == "Base legal que se invoca" })
    #expect(ground[1].hasPrefix("(_) control de identidad   (_) flagrancia"))
    #expect(!ground[1].contains("no consta"))
    #expect(person.first { $0[0] == "Fiscalía avisada" }?[1] == "(_) sí   (_) no")
    #expect(person.first { $0[0] == "Nombre e identidad" }?[1] == "")
  }

  @Test("says how one asks, and asks for no guilt and no account of what was done")
  func asks() throws {
    let text = try AgreedMesa().text(.custodyCard).flat
    #expect(text.contains("no responda lo que no quiera"))
    #expect(text.contains("La clave va en vez del nombre"))
    for word in ["culpa", "confes", "tortura", "organización a la que"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
  }
}

extension FieldSpec {
  fileprivate var isReference: Bool {
    if case .record = type { true } else { false }
  }
}
