import Dialogue

/// A deadline as people say it: «30 días hábiles desde la firma». What is said can be typed again.
struct DeadlineTexts: Texts {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// - Parameter onRatification: whether it is of what takes effect by a ratification, from which it
  ///   runs and not from the signing.
  func words(_ deadline: Deadline, onRatification: Bool = false) -> String {
    func from(_ start: DeadlineStart) -> String {
      onRatification && (start == .signature || start == .nextDay)
        ? say("desde la ratificación", "from the ratification") : self.from(start)
    }
    return words(deadline, from)
  }

  private func words(_ deadline: Deadline, _ from: (DeadlineStart) -> String) -> String {
    switch deadline {
    case .date(let date): dates.short(date)
    case .immediate: say("inmediato", "immediate")
    case .days(let count, let counting, let start):
      "\(count) \(days(count, counting)) \(from(start))"
    case .months(let count, let start):
      "\(count) \(count == 1 ? say("mes", "month") : say("meses", "months")) \(from(start))"
    case .hours(let count, let start):
      "\(count) \(count == 1 ? say("hora", "hour") : say("horas", "hours")) \(from(start))"
    }
  }

  private func days(_ count: Int, _ counting: DayCount) -> String {
    switch counting {
    case .business:
      count == 1
        ? say("día hábil", "working day")
        : say("días hábiles", "working days")
    case .calendar:
      count == 1
        ? say("día calendario", "calendar day")
        : say("días calendario", "calendar days")
    }
  }

  private func from(_ start: DeadlineStart) -> String {
    switch start {
    case .signature: say("desde la firma", "from the signing")
    case .nextDay: say("desde el día siguiente", "from the next day")
    case .publication: say("desde la publicación", "from the publication")
    case .date(let date): say("desde el \(dates.short(date))", "from \(dates.short(date))")
    }
  }
}
