import Documents
import Testing

@Suite("What is wrong with a template")
struct TemplateErrorTests {
  private static let values = TemplateValues(
    texts: ["nombre": "Quebrada Honda", "vacio": ""], parts: ["tabla": []])
  private static let known = ["nombre", "tabla", "vacio"]

  static let unreadable: [(template: String, error: TemplateError)] = [
    ("uno\n{{nombre", .init(line: 2, reason: .unclosed)),
    ("uno {{nombre} dos", .init(line: 1, reason: .unclosed)),
    ("\n\n[[tabla", .init(line: 3, reason: .unclosed)),
    ("[[tabla]", .init(line: 1, reason: .unclosed)),
    ("; nota\n[si nombre", .init(line: 2, reason: .unclosed)),
    ("uno\n[fin]", .init(line: 2, reason: .unmatchedEnd)),
    ("[si nombre]\n[fin]\n[fin]", .init(line: 3, reason: .unmatchedEnd)),
    ("uno\n[si nombre]\ndos", .init(line: 2, reason: .unmatchedCondition)),
    ("[si nombre]\n[si vacio]\n[fin]", .init(line: 1, reason: .unmatchedCondition)),
    ("uno\r\ndos\r\n{{nombre", .init(line: 3, reason: .unclosed)),
  ]

  @Test("is told when it is read, with its line", arguments: unreadable)
  func whenRead(row: (template: String, error: TemplateError)) {
    #expect(throws: row.error) { try Template(Array(row.template.utf8)) }
  }

  static let misnamed: [(template: String, error: TemplateError)] = [
    ("uno\n{{nombres}}", .init(line: 2, reason: .unknownName("nombres", known: known))),
    ("[[tablas]]", .init(line: 1, reason: .unknownName("tablas", known: known))),
    ("[si nadie]\n[fin]", .init(line: 1, reason: .unknownName("nadie", known: known))),
    ("[si no nadie]\n[fin]", .init(line: 1, reason: .unknownName("nadie", known: known))),
    ("{{Nombre}}", .init(line: 1, reason: .unknownName("Nombre", known: known))),
    ("{{}}", .init(line: 1, reason: .unknownName("", known: known))),
    ("a {{tabla}}", .init(line: 1, reason: .partInText("tabla"))),
    ("\n[[nombre]]", .init(line: 2, reason: .textAsPart("nombre"))),
  ]

  @Test("is told when it is filled, with its line and the known names", arguments: misnamed)
  func whenFilled(row: (template: String, error: TemplateError)) throws {
    let template = try Template(Array(row.template.utf8))
    #expect(throws: row.error) { try template.filled(with: Self.values) }
  }

  @Test("is told also where a condition leaves the line out")
  func leftOut() throws {
    let template = try Template(Array("[si vacio]\n{{nadie}}\n[fin]".utf8))
    #expect(
      throws: TemplateError(line: 2, reason: .unknownName("nadie", known: Self.known))
    ) { try template.filled(with: Self.values) }
  }

  @Test("bytes that are no text are named as such")
  func notText() {
    #expect(throws: TemplateError(line: 1, reason: .notUTF8)) { try Template([0x61, 0xFF]) }
  }
}
