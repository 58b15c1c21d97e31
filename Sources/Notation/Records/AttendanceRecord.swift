import Dialogue

extension Attendance {
  func write(to json: inout JSONWriter) {
    json.member("person", person.identity)
    presence.write(to: &json)
  }

  init(_ fields: Fields) throws(NotationError) {
    self.init(person: try fields.person("person"), presence: try Presence(fields))
  }
}
