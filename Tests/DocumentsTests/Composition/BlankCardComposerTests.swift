import Dialogue
import Documents
import MesaSamples
import Testing
import Wording

@Suite("A blank card on paper")
struct BlankCardComposerTests {
  private func blanks(_ kind: DocumentKind, _ part: String) throws -> [String] {
    let name: TemplateName = kind == .custodyCard ? .custodyCard : .careCard
    let blocks = try AgreedMesa().documents().values(name).parts[part] ?? []
    guard case .table(let table)? = blocks.first else { return [] }
    return table.rows.joined().map(\.string).filter { !$0.isEmpty }
  }

  private func room(under label: String, in cells: [String]) -> Substring? {
    cells.first { $0.hasPrefix(label + "\n") }?.dropFirst(label.count + 1)
  }

  @Test(
    "asks for what the forms of the screen ask for, in their order",
    arguments: [(DocumentKind.custodyCard, BlankCard.Subject.held), (.careCard, .wounded)])
  func fields(card: DocumentKind, subject: BlankCard.Subject) throws {
    let records = Wording(.spanish).records
    for (part, kind) in [
      ("lugar", RecordKind.visit), ("persona", subject.kinds.person),
      ("conversacion", subject.kinds.talk),
    ] {
      let labels = subject.fields(of: kind).map {
        records.field($0.key, of: kind).capitalizedFirst
      }
      let asked = try blanks(card, part).compactMap { $0.split(separator: "\n").first }
      #expect(asked.map { String($0) } == labels)
      let all = kind.declaration.fields.map(\.key)
      #expect(labels.count > 3 && Set(subject.fields(of: kind).map(\.key)).isSubset(of: all))
    }
  }

  @Test("has a box for each choice, without one for nothing said, and room to write elsewhere")
  func boxes() throws {
    let person = try blanks(.custodyCard, "persona")
    let ground = try #require(room(under: "Base legal que se invoca", in: person))
    #expect(ground.hasPrefix("(_)\u{A0}control de identidad   (_)\u{A0}flagrancia"))
    #expect(!ground.contains("no consta"))
    #expect(room(under: "Fiscalía avisada", in: person) == "(_)\u{A0}sí   (_)\u{A0}no")
    #expect(room(under: "Nombre e identidad", in: person) == "\n")
  }

  @Test("asks nothing of detention beside somebody's bed, and begins questions with a capital")
  func wounded() throws {
    let text = try AgreedMesa().text(.careCard).flat
    for words in ["libro", "Personas en el libro", "Celda"] { #expect(!text.contains(words)) }
    #expect(try blanks(.careCard, "conversacion").contains { $0.hasPrefix("¿Acepta") })
    #expect(try !blanks(.custodyCard, "conversacion").contains { $0.hasPrefix("¿a") })
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
