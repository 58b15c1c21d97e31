/// How an accreditation stands on a day.
public enum AccreditationStanding: String, CaseIterable, Sendable {
  case accredited
  /// To be put in order by a day that has not passed: until then its person speaks and signs.
  case provisional
  case pending, observed
  /// Its day has passed.
  case expired

  /// - Parameters:
  ///   - code: of ``CodeList/accreditation``; `nil` where nothing was said.
  ///   - expiry: the last day to which it holds. An observed one stays observed after it.
  ///   - until: the last day on which it may still be put in order.
  init(_ code: Code?, expiry: CalendarDate?, until: CalendarDate?, on day: CalendarDate) {
    if code != .accredited, let until, until >= day {
      self = .provisional
    } else if code == .observed {
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

extension AccreditationStanding {
  /// Whether its person may speak and sign for the party.
  public var maySign: Bool {
    switch self {
    case .accredited, .provisional: true
    case .pending, .observed, .expired: false
    }
  }
}

extension Record {
  /// How a credential stands on a day.
  public func accreditation(on day: CalendarDate) -> AccreditationStanding {
    AccreditationStanding(
      code(.accreditation), expiry: date(.expiry), until: date(.until), on: day)
  }
}
