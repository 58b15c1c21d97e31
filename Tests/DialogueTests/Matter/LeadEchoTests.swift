import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A lead that repeats what is not public")
struct LeadEchoTests {
  static let secret = "La minera pagará cuatro millones de soles en dos partes"
  private static let six = "pagará cuatro millones de soles en"

  /// A table with the secret in a field of a kind, which belongs to whatever it must.
  private static func table(_ kind: RecordKind, _ key: FieldKey) -> (Table, RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    var values: [FieldKey: Value] = [.party: .party(1), key: .text(secret)]
    if kind.declaration.field(.agreement) != nil { values[.agreement] = .record(agreement) }
    let id = table.add(kind, values)
    return (table, id)
  }

  static let hidden: [(RecordKind, FieldKey)] = [
    (.proposal, .text), (.proposal, .wouldMakeViable), (.statement, .text), (.claim, .text),
    (.claim, .evidence), (.agreement, .text), (.commitment, .action), (.normToIssue, .text),
    (.acceptance, .words), (.planEntry, .text), (.contact, .note), (.baseConsultation, .note),
  ]

  @Test("names the record and the words, as they were typed", arguments: hidden)
  func named(kind: RecordKind, key: FieldKey) {
    let (table, id) = Self.table(kind, key)
    let lead = "Hoy se sabe que PAGARA, cuatro millones de SOLES en efectivo."
    #expect(
      table.mesa.echoes(in: lead) == [
        LeadEcho(source: .record(id, kind), words: "PAGARA, cuatro millones de SOLES en")
      ])
    #expect(throws: BulletinRefusal.self) { try table.mesa.bulletin(of: 1, lead: lead) }
  }

  @Test("five words in a row are no repetition, six are")
  func length() {
    let (table, _) = Self.table(.proposal, .text)
    #expect(table.mesa.echoes(in: "cuatro millones de soles en").isEmpty)
    #expect(table.mesa.echoes(in: Self.six).map(\.words) == [Self.six])
    #expect(table.mesa.echoes(in: "").isEmpty)
  }

  @Test("a text of four or five words is repeated where it stands whole, and nothing public has it")
  func whole() {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let agreement = table.add(.agreement, [.text: .text("La Minera limpia el canal.")])
    table.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("limpiar el canal"),
        .verifier: .text("Autoridad Nacional del Agua"),
      ])
    let lead = "Se acordó que la Minera limpia el canal."
    #expect(
      table.mesa.echoes(in: lead) == [
        LeadEcho(source: .record(agreement, .agreement), words: "la Minera limpia el canal")
      ])
    #expect(throws: BulletinRefusal.self) { try table.mesa.bulletin(of: 1, lead: lead) }
    // Neither a part of it, nor three words, nor a name that stands in another field.
    for other in [
      "La Minera limpia todo el canal", "Toca limpiar el canal",
      "Vino la Autoridad Nacional del Agua",
    ] {
      #expect(table.mesa.echoes(in: other).isEmpty, "\(other)")
    }
    #expect(!table.mesa.echoes(in: "La minera limpia el canal").isEmpty)
    table.add(.agendaItem, [.title: .text("Si la Minera limpia el canal")])
    #expect(table.mesa.echoes(in: lead).isEmpty)
  }

  @Test(
    "so is a short proposal, statement or commitment",
    arguments: [
      (RecordKind.proposal, FieldKey.text), (.statement, .text), (.commitment, .action),
    ])
  func wholeOfKind(kind: RecordKind, key: FieldKey) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let agreement = table.add(.agreement, [.text: .text("Agua limpia")])
    var values: [FieldKey: Value] = [.party: .party(1), key: .text("Pagará cuatro millones hoy")]
    if kind.declaration.field(.agreement) != nil { values[.agreement] = .record(agreement) }
    let id = table.add(kind, values)
    #expect(
      table.mesa.echoes(in: "La mesa dice: pagará cuatro millones hoy").map(\.source) == [
        .record(id, kind)
      ])
  }

  @Test("a longer repetition is one place, and two repetitions are two")
  func places() {
    let (table, _) = Self.table(.proposal, .text)
    #expect(table.mesa.echoes(in: Self.secret).map(\.words) == [Self.secret])
    let lead = "\(Self.six) y también \(Self.six)"
    #expect(table.mesa.echoes(in: lead).map(\.words) == [Self.six, Self.six])
  }

  @Test("accents, case and decomposed letters hide nothing")
  func folded() {
    let (table, _) = Self.table(.proposal, .text)
    #expect(!table.mesa.echoes(in: "PAGARA\u{301} CUATRO MILLONES DE SOLES EN").isEmpty)
  }

  @Test("identity documents and telephones of people are no public words, however they are set")
  func numbers() throws {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    table.add(
      .delegate,
      [
        .name: .text("Alma Ríos"), .party: .party(1), .dni: .text("40123456"),
        .phone: .text("984 765 432"),
      ])
    let person = try #require(table.mesa.people.first?.id)
    for (lead, words) in [
      ("Atiende Alma Ríos (DNI 40123456).", "40123456"), ("Llame al 984-765-432", "984 765 432"),
      ("DNI 40.123.456", "40123456"), ("+51 984765432", "984 765 432"),
    ] {
      #expect(
        table.mesa.echoes(in: lead) == [LeadEcho(source: .person(person), words: words)], "\(lead)")
    }
    for lead in ["El 2027 hubo 40 123 personas", "Sesión de 6543 minutos", "984, 765, 432"] {
      #expect(table.mesa.echoes(in: lead).isEmpty, "\(lead)")
    }
  }

  @Test("the name of somebody held who did not agree to it being told is no public word")
  func withheld() throws {
    var table = Table()
    let held = table.add(
      .detention, [.name: .text("Zenobia Quilca Tito"), .key: .text("D-2"), .consent: .code(.no)])
    let lead = "La mesa pide por zenobia quilca y por los demás."
    #expect(
      table.mesa.echoes(in: lead) == [
        LeadEcho(source: .record(held, .detention), words: "D-2")
      ])
    table.revise(held, .consent, to: .code(.yes))
    #expect(table.mesa.echoes(in: lead) == [])
  }

  @Test("a single word of a name that is kept back is a doubt, but where it may be told anyway")
  func parts() {
    var table = Table()
    let held = table.add(
      .detention,
      [.name: .text("Zenobia Quilca de la Cruz"), .key: .text("D-2"), .consent: .code(.no)])
    let lead = "Se pide por Quilca, por la señora Cruz y por la cruz del cerro. Quilca espera."
    #expect(
      table.mesa.partsOfNames(in: lead) == [
        .name("Quilca", of: "D-2"), .name("Cruz", of: "D-2"),
      ])
    table.write(.personAdded(9, "Eulogia Cruz"))
    #expect(table.mesa.partsOfNames(in: lead) == [.name("Quilca", of: "D-2")])
    #expect(table.mesa.echoes(in: lead).isEmpty)
    table.revise(held, .consent, to: .code(.yes))
    #expect(table.mesa.partsOfNames(in: lead).isEmpty)
  }

  @Test("what is kept private of a record that others may see is not repeated")
  func kept() {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: ""))
    let id = table.add(
      .delegate,
      [.name: .text("Alma Ríos"), .party: .party(1), .observation: .text(Self.secret)])
    #expect(
      table.mesa.echoes(in: Self.six) == [
        LeadEcho(source: .record(id, .delegate), words: Self.six)
      ])
  }

  @Test("a note is named by its folio")
  func note() {
    var (table, _) = Self.table(.proposal, .text)
    let words = "El alcalde llamó anoche para pedir más tiempo"
    table.write(.noteAdded(text: words, item: nil))
    let folio = table.mesa.notes[0].folio
    #expect(table.mesa.echoes(in: words) == [LeadEcho(source: .note(folio: folio), words: words)])
  }

  @Test("what a signed acta says may be repeated, though it was a proposal once")
  func signed() {
    var (table, _) = Self.table(.proposal, .text)
    table.add(.teamMember, [.name: .text("Rosa")])
    let acta = table.add(.acta, [.session: .session(1)])
    table.add(.agreement, [.text: .text(Self.secret)])
    #expect(table.mesa.echoes(in: Self.secret).count == 2)
    table.write(
      .actaFrozen(
        acta, number: 1, date: Example.date, agreements: table.mesa.agreements(of: acta),
        digest: "A"))
    #expect(table.mesa.echoes(in: Self.secret).count == 2)
    table.add(
      .signature, [.acta: .record(acta), .name: .text("Rosa"), .outcome: .code(.signed)])
    #expect(table.mesa.echoes(in: Self.secret).isEmpty)
  }

  @Test("a title of the agenda may be repeated")
  func agenda() {
    var (table, _) = Self.table(.proposal, .text)
    table.add(.agendaItem, [.title: .text(Self.secret)])
    #expect(table.mesa.echoes(in: Self.secret).isEmpty)
  }
}
