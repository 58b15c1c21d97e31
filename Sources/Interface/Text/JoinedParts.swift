extension [String] {
  /// The parts with a separator between them.
  ///
  /// The standard library's `joined` is made for this type when it is first called: a hundredth of a
  /// start. So whatever stands on the first frame is joined by this.
  func inOneLine(_ separator: String = "") -> String {
    var line = ""
    for (index, part) in enumerated() {
      if index > 0 { line += separator }
      line += part
    }
    return line
  }
}
