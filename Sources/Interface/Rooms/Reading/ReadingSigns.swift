extension ReadingRoom {
  static let signs: [Sign] = [
    Sign("1/3", \.clausePlace), Sign("2/3", \.answered), Sign("1", \.answerKey),
  ]
}
