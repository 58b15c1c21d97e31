extension PersonDetails {
  /// What a field of a record that tells of its person holds of them; `nil` where that is nothing.
  public func value(of key: FieldKey) -> Value? {
    func text(_ text: String) -> Value? { text.isEmpty ? nil : .text(text) }
    return switch key {
    case .name: text(name)
    case .dni: text(dni)
    case .sex: sex == .unsaid ? nil : .code(sex)
    case .language: text(language)
    case .interpreter: needsInterpreter.map(Value.flag)
    case .phone: text(phone)
    case .party: party.map(Value.party)
    case .position: text(office)
    case .entity: text(entity)
    case _: nil
    }
  }

  /// Takes what such a field holds; `nil` empties it.
  ///
  /// - Throws: ``Refusal/wrongFieldType(_:)`` for what the field does not hold.
  public mutating func take(_ value: Value?, as key: FieldKey) throws(Refusal) {
    switch (key, value) {
    case (.name, .text(let text)?): name = text
    case (.name, nil): name = ""
    case (.dni, .text(let text)?): dni = text
    case (.dni, nil): dni = ""
    case (.sex, .code(let code)?): sex = code
    case (.sex, nil): sex = .unsaid
    case (.language, .text(let text)?): language = text
    case (.language, nil): language = ""
    case (.interpreter, .flag(let flag)?): needsInterpreter = flag
    case (.interpreter, nil): needsInterpreter = nil
    case (.phone, .text(let text)?): phone = text
    case (.phone, nil): phone = ""
    case (.party, .party(let id)?): party = id
    case (.party, nil): party = nil
    case (.position, .text(let text)?): office = text
    case (.position, nil): office = ""
    case (.entity, .text(let text)?): entity = text
    case (.entity, nil): entity = ""
    case (_, _): throw .wrongFieldType(key)
    }
  }
}
