import Dialogue

/// Fields to fill in, with one of them, or the button that saves, in focus.
public struct Form: Sendable, Hashable {
  public let purpose: FormPurpose
  public let title: String
  /// What the form is about, where its title does not say it all.
  public let prompt: String
  public var fields: [FormField]
  /// Where the keys go: index of a field, ``button`` or ``more``.
  public var focus = 0
  /// Fields that are folded away.
  private(set) var folded: Set<FieldID> = []
  /// Why the last attempt to save was turned down.
  public var complaint: String?
  /// Texts of fields that were asked about when saving; saved again unchanged, they are meant.
  var asked: [FieldID: String] = [:]
  /// What each field held as the person last saw it stand, to tell what was touched.
  private(set) var basis: [String]
  /// What it held as it opened with words that nobody typed.
  private var offered: [String]?
  /// What was typed into it and discarded, when it was open before.
  var discarded: Draft?

  public init(_ purpose: FormPurpose, title: String, prompt: String = "", fields: [FormField]) {
    self.purpose = purpose
    self.title = title
    self.prompt = prompt
    self.fields = fields
    basis = fields.map(\.value)
  }

  public var values: [String] { fields.map(\.value) }

  public var isChanged: Bool { values != basis && values != offered }

  var draft: Draft { Draft(values, basis: basis, focus: focus) }

  /// A form of one line is saved by Enter; the others show a button.
  public var hasButton: Bool {
    guard fields.count == 1, case .line = fields[0].content else { return true }
    return false
  }

  /// The button that saves, as a place of the focus.
  var button: Int { fields.count }

  /// The row that stands for what is folded away, as a place of the focus.
  var more: Int { fields.count + 1 }

  public var isOnButton: Bool { focus == button }

  var isOnMore: Bool { focus == more }

  /// The places of the focus in their order.
  var stops: [Int] {
    fields.indices.filter { !folded.contains(fields[$0].id) } + (folded.isEmpty ? [] : [more])
      + (hasButton ? [button] : [])
  }

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
    // From the button one begins anew: the next key is meant for a field.
    if let focus = draft.focus, fields.indices.contains(focus) { self.focus = focus }
    folded = folded.filter { id in fields.contains { $0.id == id && $0.folds } }
  }

  /// Puts words into a field to be trimmed; left as they are, nothing is kept of them.
  ///
  /// - Parameter isKept: whether something was typed there before, so that they are kept with it.
  mutating func offer(_ text: String, in id: FieldID, isKept: Bool = false) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    fields[index].restore(text)
    offered = isKept ? nil : values
  }

  /// The person has seen now what stands in this field.
  mutating func rebase(_ id: FieldID, on fresh: Form) {
    guard let index = fields.firstIndex(where: { $0.id == id }),
      let field = fresh.fields.first(where: { $0.id == id })
    else { return }
    basis[index] = field.value
  }

  mutating func moveFocus(by step: Int) {
    if fields.indices.contains(focus) { fields[focus].endTyping() }
    let stops = stops
    let place = stops.firstIndex(of: focus) ?? 0
    focus = stops[(place + step + stops.count) % stops.count]
  }

  /// Puts a field into focus, which is then seen.
  mutating func stand(on id: FieldID) {
    guard let index = fields.firstIndex(where: { $0.id == id }) else { return }
    if folded.contains(id) { unfold() }
    focus = index
  }

  /// Folds one more field that holds nothing and need not; the last one first.
  ///
  /// - Returns: whether there was one.
  mutating func foldOne() -> Bool {
    let last = fields.indices.last {
      $0 != focus && fields[$0].folds && !folded.contains(fields[$0].id)
    }
    guard let last else { return false }
    folded.insert(fields[last].id)
    return true
  }

  /// Shows what is folded away; from its row one goes on to the first of it.
  mutating func unfold() {
    if isOnMore { focus = fields.firstIndex { folded.contains($0.id) } ?? 0 }
    folded = []
  }

  /// The same, at the field whose label begins with a letter; nothing where none does.
  mutating func unfold(at key: Key) {
    let fields = fields.filter { folded.contains($0.id) }
    var typed = TypeAhead()
    guard let index = typed.find(key, in: fields.map(\.label), from: -1) else { return }
    stand(on: fields[index].id)
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
