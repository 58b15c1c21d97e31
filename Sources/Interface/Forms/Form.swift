import Dialogue

/// Fields to fill in, with one of them, or the button that saves, in focus.
public struct Form: Sendable, Hashable {
  public let purpose: FormPurpose
  public let title: String
  /// What the form is about, where its title does not say it all.
  public let prompt: String
  public var fields: [FormField]
  /// Index of the field in focus; `fields.count` is the button.
  public var focus = 0
  /// Why the last attempt to save was turned down.
  public var complaint: String?
  /// Texts of fields that were asked about when saving; saved again unchanged, they are meant.
  var asked: [FieldID: String] = [:]
  /// What each field held as the person last saw it stand, to tell what was touched.
  private(set) var basis: [String]
  /// What was typed, while it is put aside.
  var setAside: Draft?

  public init(_ purpose: FormPurpose, title: String, prompt: String = "", fields: [FormField]) {
    self.purpose = purpose
    self.title = title
    self.prompt = prompt
    self.fields = fields
    basis = fields.map(\.value)
  }

  public var values: [String] { fields.map(\.value) }

  public var isChanged: Bool { values != basis }

  var draft: Draft { Draft(values, basis: basis) }

  /// A form of one line is saved by Enter; the others show a button.
  public var hasButton: Bool {
    guard fields.count == 1, case .line = fields[0].content else { return true }
    return false
  }

  public var isOnButton: Bool { focus >= fields.count }

  var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// Takes the values of a draft, where they fit.
  ///
  /// A form that revises keeps what stands now in the fields that the draft had not touched, and
  /// remembers of the others what was seen then.
  mutating func restore(_ draft: Draft) {
    guard draft.values.count == fields.count else { return }
    for index in fields.indices {
      // An earlier version kept choices by their place in a list that is another by now.
      if draft.basis == nil, fields[index].isChoice { continue }
      if purpose.revises, let seen = draft.basis, seen.count == fields.count {
        if draft.values[index] == seen[index] { continue }
        basis[index] = seen[index]
      }
      fields[index].restore(draft.values[index])
    }
  }

  /// Takes the fields as they stand now; what was put aside stays there.
  mutating func renew(from fresh: Form) {
    fields = fresh.fields
    basis = fresh.basis
    focus = min(focus, fields.count)
  }

  /// The person has seen now what stands in this field.
  mutating func rebase(_ id: FieldID, on fresh: Form) {
    guard let index = fields.firstIndex(where: { $0.id == id }),
      let field = fresh.fields.first(where: { $0.id == id })
    else { return }
    basis[index] = field.value
  }

  mutating func moveFocus(by step: Int) {
    let count = fields.count + (hasButton ? 1 : 0)
    focus = (focus + step + count) % count
  }

  /// Whether a year in this field needs no second word: it was asked about, or stood there already.
  func isMeant(_ id: FieldID) -> Bool {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return false }
    return asked[id] == text(id) || basis[index].trimmed == text(id)
  }

  func text(_ id: FieldID) -> String {
    fields.first { $0.id == id }?.value.trimmed ?? ""
  }

  func choice<Value: RawRepresentable<String>>(_ id: FieldID, of type: Value.Type) -> Value? {
    Value(rawValue: text(id))
  }

  /// The number of the party or record that is chosen.
  func reference(_ id: FieldID) -> RecordID? { RecordID(text(id)) }

  var place: Place {
    for field in fields {
      if case .place(let place) = field.content { return place.place }
    }
    return .unknown
  }
}
