/// The marks of an axis from nought: round numbers, at most six steps.
struct ChartScale {
  let step: Int
  let top: Int

  init(greatest: Int) {
    let greatest = max(1, greatest)
    var unit = 1
    var step = 1
    while greatest > 6 * step {
      if let fitting = [1, 2, 5].map({ $0 * unit }).first(where: { greatest <= 6 * $0 }) {
        step = fitting
      } else {
        unit *= 10
        step = unit
      }
    }
    self.step = step
    top = (greatest + step - 1) / step * step
  }
}
