extension Mesa {
  /// Nobody signs at an hour of a day before that at which the acta went to signature, or, on the day of its
  /// session, before that began, before they came to it, or before their party answered to its clauses.
  func checkHour(of signature: Record, _ acta: FrozenActa) throws(Refusal) {
    guard let hour = ClockHour(signature.text(.hour)) else { return }
    let day = acta.day(of: signature)
    if let frozen = acta.hour(on: day), hour < frozen {
      throw .signedBeforeFreezing(hour, acta.number, frozen)
    }
    if let (session, begins) = opening(of: acta, on: day), hour < begins {
      throw .signedBeforeOpening(hour, session, begins)
    }
    guard let person = signature.person() else { return }
    if let session = session(of: acta.acta), session.date == day,
      let came = session.attendance.last(where: { $0.person == person })?.presence.from,
      hour < came
    {
      throw .signedBeforeComing(hour, name(of: person), came)
    }
    guard let party = party(signing: acta, person),
      let answered = lastAnswer(of: party, to: acta, on: day), hour < answered
    else { return }
    throw .signedBeforeAnswering(hour, self.party(party)?.name ?? "", answered)
  }

  /// Nor is a copy handed over before there was one.
  func checkHour(ofDelivery delivery: Record, _ acta: FrozenActa) throws(Refusal) {
    guard let hour = ClockHour(delivery.text(.hour)), let day = delivery.date(.date) else { return }
    if let frozen = acta.hour(on: day), hour < frozen {
      throw .deliveredBeforeFreezing(hour, acta.number, frozen)
    }
    if let (session, begins) = opening(of: acta, on: day), hour < begins {
      throw .deliveredBeforeOpening(hour, session, begins)
    }
  }

  /// The session of an acta, and its hour of beginning, where that is of this day.
  private func opening(
    of acta: FrozenActa, on day: CalendarDate
  ) -> (session: Int, begins: ClockHour)? {
    guard let session = session(of: acta.acta), session.date == day, let begins = session.begins
    else { return nil }
    return (session.number, begins)
  }

  /// The last hour of a day at which a party answered to a clause of an acta. An answer without a day is of
  /// that of the reading.
  private func lastAnswer(
    of party: PartyID, to acta: FrozenActa, on day: CalendarDate
  ) -> ClockHour? {
    acta.agreements.compactMap { agreement -> ClockHour? in
      guard let answer = lastWords(.acceptance, of: agreement)[party],
        let given = answer.date(.date) ?? records[agreement].flatMap(readAloud), given == day
      else { return nil }
      return ClockHour(answer.text(.hour))
    }.max()
  }
}

extension FrozenActa {
  /// The hour at which it went to signature; `nil` where that was written down on another day, whose hours
  /// say nothing of this one.
  fileprivate func hour(on day: CalendarDate) -> ClockHour? {
    at.date == day ? ClockHour(minuteOfDay: at.minuteOfDay) : nil
  }
}
