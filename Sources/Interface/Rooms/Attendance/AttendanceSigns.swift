extension AttendanceRoom {
  static let signs: [Sign] = [
    Sign("[x]", \.present), Sign("[-]", \.absent), Sign("[ ]", \.notRecorded),
    Sign("5/7", \.presentOfAll),
    .marked, .place,
  ]
}
