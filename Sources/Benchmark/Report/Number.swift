/// Numbers as a person reads them.
enum Number {
  /// Three digits that count: `0.72`, `38.1`, `5120`.
  static func text(_ value: Double) -> String {
    let size = abs(value)
    let places = size >= 100 ? 0 : size >= 10 ? 1 : 2
    let scale = places == 0 ? 1 : places == 1 ? 10 : 100
    let scaled = Int((size * Double(scale)).rounded())
    let whole = (value < 0 ? "-" : "") + String(scaled / scale)
    guard scaled % scale != 0 else { return whole }
    let fraction = String(scaled % scale + scale).dropFirst()
    return whole + "." + fraction
  }
}
