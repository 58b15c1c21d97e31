import Dialogue
import Documents
import MesaSamples
import Wording

/// A paper as its reader has it: sentences, labels, tables and places to sign.
struct PaperReading {
  private(set) var sentences: [String] = []
  private(set) var fields: [String: String] = [:]
  private(set) var tables: [Table] = []
  private(set) var signatures: [Signature] = []
  private(set) var clauses: [Clause] = []
  private(set) var heads: [String] = []

  /// A paper of a mesa in Spanish on a day, by the program's own template.
  init(
    _ row: DocumentRow, of mesa: WrittenMesa, on day: CalendarDate, acta: RecordID? = nil,
    session: Int? = nil, record: RecordID? = nil
  ) throws {
    var request = DocumentRequest(
      mesa: mesa.mesa, acta: acta, session: session, day: day, holidays: WrittenMesa.holidays,
      stamp: mesa.stamp)
    request.record = record
    let prepared = try row.prepared(for: request, Wording(.spanish))
    for block in try prepared.compose(prepared.template.builtIn()).blocks { add(block) }
  }

  /// Everything on it, to look for what must not be there.
  var text: String {
    let cells = tables.flatMap { $0.rows.flatMap { $0.map(\.string) } }
    let signed = signatures.flatMap { [$0.name, $0.remark] + $0.lines }
    return (heads + sentences + fields.map { "\($0): \($1)" } + cells + signed)
      .joined(separator: "\n")
  }

  func has(_ words: String) -> Bool { sentences.contains { $0.contains(words) } }

  /// The table with a column of this head.
  func table(_ head: String) -> Table? {
    tables.first { $0.columns.contains { $0.title == head } }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(_, let text): heads.append(text.string)
    case .paragraph(let text, _): sentences.append(text.string)
    case .bullets(let items): sentences += items.map(\.string)
    case .fields(let fields):
      for field in fields { self.fields[field.label] = field.value.string }
    case .clause(let clause):
      clauses.append(clause)
      sentences.append(clause.text.string)
      for detail in clause.details { add(detail) }
    case .table(let table): tables.append(table)
    case .chart(let chart): tables.append(chart.table)
    case .signatures(let signatures): self.signatures += signatures
    case .pageBreak: break
    }
  }
}

/// Days in words, written down a second time.
enum PlainDays {
  private static let weekdays = [
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]
  private static let months = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "setiembre",
    "octubre", "noviembre", "diciembre",
  ]

  static func long(_ day: CalendarDate) -> String {
    "\(day.day) de \(months[day.month - 1]) de \(day.year)"
  }

  static func weekday(_ day: CalendarDate) -> String {
    // 5 January 1970 was a Monday.
    weekdays[((day.dayNumber - 4) % 7 + 7) % 7]
  }
}
