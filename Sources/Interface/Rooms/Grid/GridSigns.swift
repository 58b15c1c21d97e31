extension GridRoom {
  static let signs: [Sign] = [
    Sign("1/3", \.matterPlace), Sign("-", \.nothingSaid), Sign("/", \.saidBesides),
  ]
}
