import CNettle
import Notation

extension Digest {
  /// The SHA-256 of `bytes`.
  static func sha256(of bytes: ArraySlice<UInt8>) -> Digest {
    bytes.withUnsafeBufferPointer { bytes in
      var context = sha256_ctx()
      nettle_sha256_init(&context)
      // A slice without bytes may have no address, and a length of zero asks for none.
      if let start = bytes.baseAddress {
        nettle_sha256_update(&context, bytes.count, start)
      }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_SIZE)) {
        result in
        guard let place = result.baseAddress else { return .none }
        nettle_sha256_digest(&context, result.count, place)
        return Digest(bytes: UnsafeRawBufferPointer(result)) ?? .none
      }
    }
  }

  /// The SHA-256 of a whole file or text.
  public static func sha256(of bytes: [UInt8]) -> Digest { sha256(of: bytes[...]) }
}
