extension PartiesRoom {
  static let signs: [Sign] = [.marked, .place]
}
