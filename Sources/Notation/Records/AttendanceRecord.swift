import Dialogue

extension Attendance {
  func write(to json: inout JSONWriter) {
    json.member("name", name)
    if let party { json.member("party", party.identity) }
    json.member("isPresent", isPresent)
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init(
      name: try fields.recurring("name"),
      party: try fields.optionalIdentity("party").map { PartyID($0) },
      isPresent: try fields.boolean("isPresent"))
  }
}
