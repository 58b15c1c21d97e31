extension AttendanceRoom {
  static let signs: [Sign] = [
    Sign("[x]", \.present), Sign("[-]", \.absent), Sign("[ ]", \.notRecorded),
    Sign("13", \.tableNumber), Sign("pend.", \.pendingCredential),
    Sign("obs.", \.observedCredential), Sign("5/7", \.presentOfAll),
    .marked, .place,
  ]
}
