import Dialogue

/// What is said of a clock that may be wrong.
public struct ClockTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func sentence(_ doubt: ClockDoubt) -> String {
    let dates = Dates(language)
    switch doubt {
    case .behindBook(let now, let last):
      return say(
        "El reloj de este equipo marca el \(dates.moment(now)), y el último folio es del "
          + "\(dates.moment(last)): revise la fecha y la hora antes de seguir.",
        "The clock of this computer shows \(dates.moment(now)), and the last folio is of "
          + "\(dates.moment(last)): check date and hour before going on.")
    }
  }

  /// Said where days and hours are dated in another zone than that of Peru.
  public func otherZone(_ now: Timestamp) -> String {
    let hours = abs(now.offsetMinutes) / 60
    let minutes = abs(now.offsetMinutes) % 60
    let sign = now.offsetMinutes < 0 ? "−" : "+"
    let zone = "UTC\(sign)\(hours)" + (minutes == 0 ? "" : ":\(minutes < 10 ? "0" : "")\(minutes)")
    return say(
      "Este equipo está en la zona \(zone); en el Perú rige UTC−5. Los días y las horas que se "
        + "escriben son los de este equipo.",
      "This computer is in the zone \(zone); in Peru UTC−5 holds. The days and hours written are "
        + "those of this computer.")
  }

  public var pressAgain: String {
    say("Si la hora es la correcta, repita la orden.", "If the hour is right, repeat the order.")
  }

  public func repeatWith(_ option: String) -> String {
    say(
      "Si la hora es la correcta, repita la orden con \(option).",
      "If the hour is right, repeat the order with \(option).")
  }
}
