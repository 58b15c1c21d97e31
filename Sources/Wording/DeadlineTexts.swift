import Dialogue

extension RecordTexts {
  static func spanishDeadline(_ deadline: Deadline, _ dates: Dates) -> String {
    func from(_ start: DeadlineStart) -> String {
      switch start {
      case .signature: "desde la firma"
      case .nextDay: "desde el día siguiente"
      case .publication: "desde la publicación"
      case .date(let date): "desde el \(dates.short(date))"
      }
    }
    switch deadline {
    case .date(let date): return dates.short(date)
    case .immediate: return "inmediato"
    case .days(let count, .business, let start):
      return "\(count) \(count == 1 ? "día hábil" : "días hábiles") \(from(start))"
    case .days(let count, .calendar, let start):
      return "\(count) \(count == 1 ? "día" : "días") calendario \(from(start))"
    case .months(let count, let start):
      return "\(count) \(count == 1 ? "mes" : "meses") \(from(start))"
    case .hours(let count, let start):
      return "\(count) \(count == 1 ? "hora" : "horas") \(from(start))"
    }
  }

  static func englishDeadline(_ deadline: Deadline, _ dates: Dates) -> String {
    func from(_ start: DeadlineStart) -> String {
      switch start {
      case .signature: "from the signing"
      case .nextDay: "from the next day"
      case .publication: "from the publication"
      case .date(let date): "from \(dates.short(date))"
      }
    }
    switch deadline {
    case .date(let date): return dates.short(date)
    case .immediate: return "immediate"
    case .days(let count, .business, let start):
      return "\(count) working \(count == 1 ? "day" : "days") \(from(start))"
    case .days(let count, .calendar, let start):
      return "\(count) calendar \(count == 1 ? "day" : "days") \(from(start))"
    case .months(let count, let start):
      return "\(count) \(count == 1 ? "month" : "months") \(from(start))"
    case .hours(let count, let start):
      return "\(count) \(count == 1 ? "hour" : "hours") \(from(start))"
    }
  }
}
