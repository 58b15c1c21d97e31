extension RecordsRoom {
  static let signs: [Sign] = [
    .folded, .blocking, .advice, .waived, Sign("5/7", \.share), .marked, .place,
  ]
}
