extension HistoryRoom {
  static let signs: [Sign] = [Sign("×", \.struck), .place]
}
