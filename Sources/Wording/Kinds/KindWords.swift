import Dialogue

/// What one kind of record and its fields are called, in both languages beside each other.
///
/// A kind has a file of its own with its words, and a row in ``of(_:)``.
struct KindWords: Sendable {
  let names: KindNames
  /// Fields that are called otherwise on this kind.
  let labels: [FieldKey: Phrase]
  /// What a record without the name that it should have is called.
  let unnamed: Phrase?
  /// The choice by which a record is called where its kind alone says too little, such as a position.
  let nearer: NearerNames?

  init(
    _ spanish: KindName, _ one: String, _ many: String, labels: [FieldKey: Phrase] = [:],
    unnamed: Phrase? = nil, nearer: NearerNames? = nil
  ) {
    names = KindNames(spanish, one, many)
    self.labels = labels
    self.unnamed = unnamed
    self.nearer = nearer
  }
}

/// What a kind is called in each language.
struct KindNames: Sendable {
  let spanish: KindName
  let english: KindName

  /// - Parameters:
  ///   - one: in English, which has no gender.
  ///   - many: in English.
  init(_ spanish: KindName, _ one: String, _ many: String) {
    self.spanish = spanish
    english = .masculine(one, many)
  }

  subscript(language: Language) -> KindName {
    switch language {
    case .spanish: spanish
    case .english: english
    }
  }
}

/// What a record is called by one of its choices.
struct NearerNames: Sendable {
  let key: FieldKey
  /// Codes that are missing here have no nearer name.
  let names: [Code: KindNames]

  init(_ key: FieldKey, _ names: [Code: KindNames]) {
    self.key = key
    self.names = names
  }

  func of(_ record: Record, _ person: Person?) -> KindNames? {
    (key == .sex ? person?.details.sex : record.code(key)).flatMap { names[$0] }
  }
}
