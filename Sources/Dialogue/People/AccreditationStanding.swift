/// How an accreditation stands on a day.
public enum AccreditationStanding: String, CaseIterable, Sendable {
  case accredited, pending, observed
  /// Its day has passed.
  case expired

  /// - Parameters:
  ///   - code: of ``CodeList/accreditation``; `nil` where nothing was said.
  ///   - expiry: the last day to which it holds. An observed one stays observed after it.
  init(_ code: Code?, expiry: CalendarDate?, on day: CalendarDate) {
    if code == .observed {
      self = .observed
    } else if let expiry, expiry < day {
      self = .expired
    } else {
      self = code == .accredited ? .accredited : .pending
    }
  }
}

extension Mesa {
  /// Those who are only called: a contact that was not sent to the table.
  var contactsOnly: Set<PersonID> {
    let credentials = credentials
    return Set(records.all(.contact).compactMap { $0.person() }.filter { credentials[$0] == nil })
  }

  /// Whether somebody is to speak for a party: whoever is only called, and of whose coming nothing is
  /// written, is not.
  ///
  /// - Parameter contacts: ``contactsOnly``, made once for many.
  func speaks(_ person: Person, present: Bool?, contactsOnly contacts: Set<PersonID>) -> Bool {
    person.party != nil && (present != nil || !contacts.contains(person.id))
  }

  /// Those of these people who are to speak for a party.
  public func delegates(
    among people: some Sequence<Person>, presence: (PersonID) -> Bool?
  ) -> Set<PersonID> {
    let contacts = contactsOnly
    return Set(
      people.filter { speaks($0, present: presence($0.id), contactsOnly: contacts) }.map(\.id))
  }

  /// The credential of each person who has one; of several, the last.
  public var credentials: [PersonID: Record] {
    Dictionary(
      records.all(.delegate).compactMap { record in record.person().map { ($0, record) } },
      uniquingKeysWith: { _, last in last })
  }
}

extension Record {
  /// How a credential stands on a day.
  public func accreditation(on day: CalendarDate) -> AccreditationStanding {
    AccreditationStanding(code(.accreditation), expiry: date(.expiry), on: day)
  }
}
