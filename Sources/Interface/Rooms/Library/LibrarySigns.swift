extension LibraryRoom {
  static let signs: [Sign] = [
    Sign("5/7", \.settled), Sign(\.unreadable) { String($0.warning) },
  ]
}
