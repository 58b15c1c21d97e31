/// What records were before they were changed: of those that make up a clause alone, since paper is signed
/// and goes on binding while it is written anew.
struct EarlierForms: Hashable, Sendable {
  /// The first at the beginning; each as of its own folio.
  private var forms: [RecordID: [Record]] = [:]

  /// What an agreement is made of as it is signed, and what was answered to it.
  static let kinds: [RecordKind] = [.agreement, .commitment, .normToIssue, .acceptance]

  /// Keeps a record that is about to be changed.
  mutating func keep(_ record: Record) {
    guard Self.kinds.contains(record.kind) else { return }
    forms[record.id, default: []].append(record)
  }

  /// A record as it stood once a folio was written, but for what is filled in after the signing; `nil`
  /// where it was not written yet.
  func form(of record: Record, asOf folio: Int) -> Record? {
    if record.folio <= folio { return record }
    guard var form = forms[record.id]?.last(where: { $0.folio <= folio }) else { return nil }
    for key in record.kind.declaration.changesAfterSigning { form.values[key] = record[key] }
    return form
  }
}

extension RecordBook {
  /// The same book with some clauses as they stood once a folio was written: their words, what was
  /// promised in them and what was answered to them.
  func taking(clausesOf agreements: [RecordID], asOf folio: Int) -> RecordBook {
    let asked = Set(agreements)
    func isAsked(_ record: Record) -> Bool {
      asked.contains(record.reference(.agreement) ?? record.id)
    }
    var book = self
    for record in EarlierForms.kinds.flatMap(all) {
      if let form = form(of: record, asOf: folio), isAsked(form) {
        book.restore(form)
      } else if isAsked(record) {
        book.leaveOut(record.id)
      }
    }
    for struck in struck where struck.folio > folio {
      guard EarlierForms.kinds.contains(struck.record.kind),
        let form = form(of: struck.record, asOf: folio), isAsked(form)
      else { continue }
      book.restore(form)
    }
    return book
  }
}
