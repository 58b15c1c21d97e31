import Dialogue

extension JSONWriter {
  /// `"7zk3q0xt-14"`, or the serial number alone where the run was not said.
  public mutating func identity(_ identity: Identity) {
    if identity.origin == .unsaid {
      integer(identity.serial)
    } else {
      string(identity.description)
    }
  }

  public mutating func member(_ name: StaticString, _ identity: Identity) {
    self.name(name)
    self.identity(identity)
  }
}

extension JSONReader {
  /// An identity with its run, a serial number alone, or, where commands are read, a label or a
  /// number at the table.
  ///
  /// - Parameter takesNumber: whether it is of a person, who may be called by the number at the table.
  mutating func identity(
    named name: String, takesNumber: Bool = false
  ) throws(NotationError) -> Identity {
    skipSpace()
    if next == 0x22 {
      let (range, _) = try rawString()
      let text = UnsafeBufferPointer(rebasing: bytes[range])
      guard let identity = Identity(ascii: text), identity.origin != .unsaid else {
        let value = String(decoding: text.prefix(80), as: UTF8.self)
        throw error(.invalidValue(field: name, value: value))
      }
      return identity
    }
    if next == 0x7B, labels != nil { return try labelled(takesNumber: takesNumber) }
    let serial = try integer()
    guard (1...Identity.highest).contains(serial) else {
      throw error(.invalidValue(field: name, value: "\(serial)"))
    }
    return Identity(origin: .unsaid, serial: serial)
  }
}

extension Fields {
  func identity(_ name: StaticString) throws(NotationError) -> Identity {
    var reader = try reader(at: name)
    return try reader.identity(named: name.description)
  }

  func optionalIdentity(_ name: StaticString) throws(NotationError) -> Identity? {
    has(name) ? try identity(name) : nil
  }

  func party(_ name: StaticString) throws(NotationError) -> PartyID {
    PartyID(try identity(name))
  }

  func record(_ name: StaticString) throws(NotationError) -> RecordID {
    RecordID(try identity(name))
  }

  func session(_ name: StaticString) throws(NotationError) -> SessionID {
    SessionID(try identity(name))
  }

  func optionalRecord(_ name: StaticString) throws(NotationError) -> RecordID? {
    try optionalIdentity(name).map { RecordID($0) }
  }

  func optionalSession(_ name: StaticString) throws(NotationError) -> SessionID? {
    try optionalIdentity(name).map { SessionID($0) }
  }
}
