extension ActaRoom {
  static let signs: [Sign] = [
    Sign("=", \.follows), Sign("+", \.typed), Sign("4!", \.holes), .blocking, .advice, .waived,
    Sign("5/7", \.share), .place,
  ]
}
