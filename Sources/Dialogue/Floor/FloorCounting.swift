/// Time between two folios, and what went on in it.
struct FloorStretch: Hashable, Sendable {
  /// In milliseconds, as a ``Timestamp`` counts them.
  let start: Int
  var end: Int
  let holder: FloorHolder
  /// The turn that went on, by its place.
  let turn: Int?
  let matter: RecordID?
  let isInterpreting: Bool
  let isApart: Bool

  var length: Int { end - start }
  /// Too long to be anything but unrecorded.
  var isUnseen: Bool { length > SessionFloor.longest && !holder.isRecess }
  /// Whether a clock ran.
  var isRunning: Bool { holder != .nobody || matter != nil || isApart }
}

extension SessionFloor {
  /// Adds what went by since the last folio.
  mutating func count(to now: Timestamp) {
    defer { mark = now }
    guard let mark, now.milliseconds > mark.milliseconds else { return }
    let stretch = FloorStretch(
      start: mark.milliseconds, end: now.milliseconds, holder: holder, turn: current,
      matter: matter,
      isInterpreting: isInterpreting, isApart: caucus != nil)
    stretches.append(stretch)
    tally(stretch.length, of: stretch)
  }

  /// As the clock had it.
  ///
  /// - Parameter milliseconds: less than nothing for what is taken back.
  private mutating func tally(_ milliseconds: Int, of stretch: FloorStretch) {
    if !stretch.isUnseen {
      credit(milliseconds, of: stretch)
    } else if stretch.isRunning {
      times.unrecorded += milliseconds
    }
  }

  /// What the mediator says of time that nobody saw, up to this folio. What was counted of it when
  /// something else was written meanwhile, as a curtain that came down, counts as is said now.
  mutating func take(_ answer: GapAnswer, since: Timestamp, _ folio: Folio) {
    count(to: folio.at)
    var gap = 0
    while let last = stretches.last, last.end > since.milliseconds {
      stretches.removeLast()
      tally(-last.length, of: last)
      let unseen = last.end - max(last.start, since.milliseconds)
      if unseen < last.length {
        var seen = last
        seen.end = since.milliseconds
        stretches.append(seen)
        tally(seen.length, of: seen)
      }
      if answer == .wentOn { credit(unseen, of: last) }
      gap += unseen
    }
    switch answer {
    case .wentOn: return
    case .recess: times.recess += gap
    case .notRecorded: times.unrecorded += gap
    }
    end()
    begin(.nobody, folio, interrupts: false)
  }

  /// - Parameter milliseconds: less than nothing for what is taken back.
  private mutating func credit(_ milliseconds: Int, of stretch: FloorStretch) {
    if stretch.holder.isRecess {
      times.recess += milliseconds
      return
    }
    guard !stretch.isApart else {
      times.caucus += milliseconds
      return
    }
    if let matter = stretch.matter {
      let whole = times.matters[matter, default: 0] + milliseconds
      times.matters[matter] = whole == 0 ? nil : whole
    }
    switch stretch.holder {
    case .speaker:
      if stretch.isInterpreting {
        times.interpretation += milliseconds
      } else if let turn = stretch.turn {
        turns[turn].add(milliseconds, on: stretch.matter)
      }
    case .crosstalk: times.crosstalk += milliseconds
    case .silence: times.silence += milliseconds
    case .nobody, .recess: break
    }
  }
}
