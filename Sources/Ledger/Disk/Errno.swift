import Glibc

/// An error number of the operating system.
public struct Errno: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int32

  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  public static let noEntry = Errno(rawValue: ENOENT)
  public static let exists = Errno(rawValue: EEXIST)
  public static let noPermission = Errno(rawValue: EACCES)
  public static let notPermitted = Errno(rawValue: EPERM)
  public static let readOnlyFileSystem = Errno(rawValue: EROFS)
  public static let noSpace = Errno(rawValue: ENOSPC)
  public static let quotaExceeded = Errno(rawValue: EDQUOT)
  public static let fileTooLarge = Errno(rawValue: EFBIG)
  public static let inputOutput = Errno(rawValue: EIO)
  public static let interrupted = Errno(rawValue: EINTR)
  public static let wouldBlock = Errno(rawValue: EWOULDBLOCK)
  public static let symbolicLink = Errno(rawValue: ELOOP)
  public static let isFolder = Errno(rawValue: EISDIR)
  public static let notFolder = Errno(rawValue: ENOTDIR)
  public static let tooManyFiles = Errno(rawValue: EMFILE)
  public static let tooManyFilesInAll = Errno(rawValue: ENFILE)
  public static let nameTooLong = Errno(rawValue: ENAMETOOLONG)
  public static let busy = Errno(rawValue: EBUSY)
  public static let textBusy = Errno(rawValue: ETXTBSY)
  public static let noMemory = Errno(rawValue: ENOMEM)
  public static let notSupported = Errno(rawValue: EOPNOTSUPP)
  public static let noLocks = Errno(rawValue: ENOLCK)
  public static let notImplemented = Errno(rawValue: ENOSYS)
  public static let staleHandle = Errno(rawValue: ESTALE)
  public static let timedOut = Errno(rawValue: ETIMEDOUT)
  /// Also of a name that a drive does not take.
  public static let invalid = Errno(rawValue: EINVAL)
  public static let notEmpty = Errno(rawValue: ENOTEMPTY)
  public static let noDevice = Errno(rawValue: ENXIO)
  public static let deviceGone = Errno(rawValue: ENODEV)
  public static let noMedium = Errno(rawValue: ENOMEDIUM)
  public static let notConnected = Errno(rawValue: ENOTCONN)
  public static let linkSevered = Errno(rawValue: ENOLINK)
  public static let hostDown = Errno(rawValue: EHOSTDOWN)
  public static let hostUnreachable = Errno(rawValue: EHOSTUNREACH)
  public static let networkDown = Errno(rawValue: ENETDOWN)
  public static let networkUnreachable = Errno(rawValue: ENETUNREACH)
  public static let needsCleaning = Errno(rawValue: EUCLEAN)
}
