extension String {
  /// Within a sentence that goes on after it.
  public var withoutFullStop: String {
    guard last == ".", let before = dropLast().last, !before.isUppercase else { return self }
    return String(dropLast())
  }
}
