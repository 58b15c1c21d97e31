/// A line of the report for other programs.
struct RowRecord: Encodable {
  let what: String
  let unit: Unit
  let value: Double?
  let beside: String?
  let besideValue: Double?
  let ratio: Double?
  let budget: String
  /// `nil` where nothing can be said.
  let met: Bool?
  /// Why there is no number, or what else is worth knowing.
  let note: String?

  init(_ row: Row) {
    what = row.what
    unit = row.unit
    budget = row.budget.text(row.unit)
    met = row.isMet
    switch row.result {
    case .measured(let value, let beside, let note):
      self.value = value
      self.beside = beside?.name
      besideValue = beside?.value
      ratio = beside?.ratio
      self.note = note.isEmpty ? nil : note
    case .leftOut(let reason), .failed(let reason):
      value = nil
      beside = nil
      besideValue = nil
      ratio = nil
      note = reason
    }
  }
}
