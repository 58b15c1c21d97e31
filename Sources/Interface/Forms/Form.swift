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
  /// The values that the form opened with, to tell whether there is a draft to keep.
  let original: [String]
  /// What was typed, while it is put aside.
  var setAside: [String]?

  public init(_ purpose: FormPurpose, title: String, prompt: String = "", fields: [FormField]) {
    self.purpose = purpose
    self.title = title
    self.prompt = prompt
    self.fields = fields
    original = fields.map(\.value)
  }

  public var values: [String] { fields.map(\.value) }

  public var isChanged: Bool { values != original }

  /// A form of one line is saved by Enter; the others show a button.
  public var hasButton: Bool {
    guard fields.count == 1, case .line = fields[0].content else { return true }
    return false
  }

  public var isOnButton: Bool { focus >= fields.count }

  var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// Takes the values of a draft, where they fit.
  mutating func restore(_ draft: [String]) {
    guard draft.count == fields.count else { return }
    for index in fields.indices { fields[index].restore(draft[index]) }
  }

  mutating func moveFocus(by step: Int) {
    let count = fields.count + (hasButton ? 1 : 0)
    focus = (focus + step + count) % count
  }

  /// Whether a year in this field needs no second word: it was asked about, or stood there already.
  func isMeant(_ id: FieldID) -> Bool {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return false }
    return asked[id] == text(id) || original[index].trimmed == text(id)
  }

  func text(_ id: FieldID) -> String {
    fields.first { $0.id == id }?.value.trimmed ?? ""
  }

  func choice<Value: CaseIterable>(_ id: FieldID, of type: Value.Type) -> Value? {
    guard let selected = index(id) else { return nil }
    let all = Array(type.allCases)
    return all.indices.contains(selected) ? all[selected] : nil
  }

  func index(_ id: FieldID) -> Int? {
    guard case .choice(_, let selected)? = fields.first(where: { $0.id == id })?.content else {
      return nil
    }
    return selected
  }

  var place: Place {
    for field in fields {
      if case .place(let place) = field.content { return place.place }
    }
    return .unknown
  }
}
