import Dialogue

/// Which value of a form a field holds.
public enum FieldID: Hashable, Sendable {
  case name, shortName, code, place, type, stage, status, mechanism, moment, role, summary
  case kind, tier, address, date, reason, note, present, from, until, words, reach
  case modality, statedOpening, statedClosing, ending, endingWords, agenda
  /// A field of a record.
  case record(FieldKey)
}

/// One field of a form.
public struct FormField: Hashable, Sendable, Identifiable {
  public enum Content: Hashable, Sendable {
    case line(TextField)
    case area(TextArea)
    case choice(ChoiceField)
    case place(PlaceField)
    /// Somebody of the list of people, or several.
    case person(PersonField)
    /// Any number of several words.
    case several(SeveralField)
  }

  public let id: FieldID
  public let label: String
  public var content: Content
  /// Whether it may be folded away while it holds nothing, or what is usual.
  var isFurther = false
  /// The code that a choice holds as long as nobody thinks of it.
  var usual: String?

  /// What the field holds as text: what is typed, or the code of the choice.
  public var value: String {
    switch content {
    case .line(let field): field.text
    case .area(let area): area.text
    case .choice(let choice): choice.stored
    case .place(let place): place.stored
    case .person(let person): person.stored
    case .several(let several): several.stored
    }
  }

  /// Whether it holds nothing that somebody said.
  var isBlank: Bool {
    switch content {
    case .line(let field): field.text.trimmed.isEmpty
    case .area(let area): area.text.trimmed.isEmpty
    case .choice(let choice): choice.isBlank
    case .place(let place): place.field.text.trimmed.isEmpty
    case .person(let person): person.isBlank
    case .several(let several): several.chosen.isEmpty
    }
  }

  /// Whether it may be folded away as it stands.
  var folds: Bool { isFurther && (isBlank || value == usual) }

  /// Whether words are chosen in it rather than typed.
  var isChoice: Bool {
    switch content {
    case .choice, .several: true
    case .line, .area, .place, .person: false
    }
  }

  /// The same as one that may be folded away.
  func further(usual: String? = nil) -> FormField {
    var field = self
    field.isFurther = true
    field.usual = usual
    return field
  }

  /// The letters typed into a choice so far are no beginning any more.
  mutating func endTyping() {
    switch content {
    case .choice(var choice):
      choice.endTyping()
      content = .choice(choice)
    case .several(var several):
      several.endTyping()
      content = .several(several)
    case .person(var person):
      person.commit()
      content = .person(person)
    case .line, .area, .place: break
    }
  }

  /// Takes a value kept in a draft.
  mutating func restore(_ value: String) {
    switch content {
    case .line(let field): content = .line(field.holding(value))
    case .area(let area): content = .area(area.holding(value))
    case .choice(var choice):
      choice.restore(value)
      content = .choice(choice)
    case .place(var place):
      place.restore(value)
      content = .place(place)
    case .person(var person):
      person.restore(value)
      content = .person(person)
    case .several(var several):
      several.restore(value)
      content = .several(several)
    }
  }
}
