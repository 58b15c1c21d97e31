import CSodium
import Notation

extension Digest {
  /// The SHA-256 of `bytes`.
  static func sha256(of bytes: ArraySlice<UInt8>) -> Digest {
    bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { result in
        guard let place = result.baseAddress else { return .none }
        // Never fails, and needs no `sodium_init`: there is no randomness in it.
        _ = crypto_hash_sha256(place, bytes.baseAddress, UInt64(bytes.count))
        return Digest(bytes: UnsafeRawBufferPointer(result)) ?? .none
      }
    }
  }

  /// The SHA-256 of a whole file or text.
  public static func sha256(of bytes: [UInt8]) -> Digest { sha256(of: bytes[...]) }
}
