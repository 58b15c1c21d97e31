/// One line of the report.
struct Row {
  let what: String
  let result: Result
  let unit: Unit
  let budget: Budget

  enum Result {
    /// A measurement, and beside it the floor or peer of the same run.
    case measured(Double, beside: Beside?, note: String)
    /// Why there is none.
    case leftOut(String)
    case failed(String)
  }

  struct Beside {
    let name: String
    let value: Double
    let ratio: Double
  }

  init(
    _ what: String, _ value: Double, _ unit: Unit, beside: Beside? = nil, note: String = "",
    budget: Budget
  ) {
    self.what = what
    self.unit = unit
    self.budget = budget
    result = .measured(value, beside: beside, note: note)
  }

  init(_ what: String, leftOut reason: String, _ unit: Unit = .milliseconds, budget: Budget) {
    self.what = what
    self.unit = unit
    self.budget = budget
    result = .leftOut(reason)
  }

  init(_ what: String, failed reason: String) {
    self.what = what
    unit = .milliseconds
    budget = .none
    result = .failed(reason)
  }

  /// How `name` did in a race, beside `other`; left out where that one did not run.
  init(
    _ what: String, _ race: Race, _ name: String, beside other: String, budget: Budget
  ) {
    guard let value = race.time(name), let theirs = race.time(other),
      let ratio = race.ratio(name, to: other)
    else {
      self.init(what, leftOut: "\(other) is not installed", budget: budget)
      return
    }
    self.init(
      what, value, .milliseconds, beside: Beside(name: other, value: theirs, ratio: ratio),
      budget: budget)
  }

  /// Whether the budget is kept; `nil` where nothing can be said.
  var isMet: Bool? {
    switch result {
    case .measured(let value, let beside, _): budget.isMet(value: value, ratio: beside?.ratio)
    case .leftOut: nil
    case .failed: false
    }
  }
}
