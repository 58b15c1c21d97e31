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
    for (name, part) in [
      ("lugar", BlankCard.Part.place), ("persona", .person), ("conversacion", .talk),
    ] {
      let labels = subject.fields(of: part).map { field in
        let label = records.field(field.spec.key, of: field.kind).capitalizedFirst
        return field.spec.key == .urgent ? String(label.prefix { $0 != ":" }) : label
      }
      let asked = try blanks(card, name).compactMap { $0.split(separator: "\n").first }
      #expect(asked.map { String($0) } == labels && labels.count > 3)
    }
  }

  @Test(
    "asks for a name only in the talk, after asking whether it may be given",
    arguments: BlankCard.Subject.allCases)
  func name(subject: BlankCard.Subject) throws {
    let talk = subject.fields(of: .talk).map(\.spec.key)
    let (consent, name) = (talk.firstIndex(of: .consent), talk.firstIndex(of: .name))
    #expect(try #require(consent) < #require(name))
    #expect(try #require(talk.firstIndex(of: .agrees)) < #require(consent))
    for part in [BlankCard.Part.place, .person] {
      let keys = Set(subject.fields(of: part).map(\.spec.key))
      #expect(keys.isDisjoint(with: [.consent, .name]))
    }
  }

  @Test("has a box for all that cannot wait, and asks the officer for the transfer")
  func urgencies() throws {
    let urgent = try #require(room(under: "Urge", in: blanks(.custodyCard, "conversacion")))
    for word in ["lesión", "medicina", "menor", "embarazo", "discapacidad", "agua", "baño"] {
      #expect(urgent.contains("(_)\u{A0}\(word)"), "\(urgent)")
    }
    #expect(try blanks(.custodyCard, "persona").contains { $0.contains("traslado") })
  }

  @Test("has a box for each choice, without one for nothing said, and room to write elsewhere")
  func boxes() throws {
    let person = try blanks(.custodyCard, "persona")
    let ground = try #require(room(under: "Base legal que se invoca", in: person))
    #expect(ground.hasPrefix("(_)\u{A0}control de identidad   (_)\u{A0}flagrancia"))
    #expect(!ground.contains("no consta"))
    #expect(room(under: "Fiscalía avisada", in: person) == "(_)\u{A0}sí   (_)\u{A0}no")
    let talk = try blanks(.custodyCard, "conversacion")
    #expect(room(under: "Nombre e identidad", in: talk) == "\n")
  }

  @Test("asks nothing of detention beside somebody's bed, and begins questions with a capital")
  func wounded() throws {
    let text = try AgreedMesa().text(.careCard).flat
    for words in ["libro", "Personas en el libro", "Celda"] { #expect(!text.contains(words)) }
    #expect(try blanks(.careCard, "conversacion").contains { $0.hasPrefix("¿Acepta") })
    #expect(try !blanks(.custodyCard, "conversacion").contains { $0.hasPrefix("¿a") })
  }

  @Test(
    "stands on one page, with the institution over it",
    .enabled(if: Tool.isInstalled("pdftotext")), arguments: [TemplateName.custodyCard, .careCard])
  func onePage(card: TemplateName) throws {
    let document = try AgreedMesa().documents().document(card)
    #expect(try PaperFile(document).pages().count == 1)
  }

  @Test("says how one asks, and asks for no guilt and no account of what was done")
  func asks() throws {
    let text = try AgreedMesa().text(.custodyCard).flat
    #expect(text.contains("no responda lo que no quiera"))
    #expect(text.contains("Va la clave; el nombre, solo si lo desea"))
    for word in ["culpa", "confes", "tortura", "organización a la que"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
  }
}
