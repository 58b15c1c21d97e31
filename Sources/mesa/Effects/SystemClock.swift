import Dialogue
import Glibc

/// The clock on the wall: the only place where the program asks for the time.
struct SystemClock: Sendable {
  /// Now, with the offset of the zone that the system is set to.
  func now() -> Timestamp {
    var time = timespec()
    guard clock_gettime(CLOCK_REALTIME, &time) == 0 else {
      return Timestamp(milliseconds: 0, offsetMinutes: 0)
    }
    var seconds = time.tv_sec
    var local = tm()
    let isKnown = localtime_r(&seconds, &local) != nil
    return Timestamp(
      milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000,
      offsetMinutes: isKnown ? local.tm_gmtoff / 60 : 0)
  }
}
