import CNettle
import Notation

/// The SHA-256 of bytes that come piece by piece.
struct DigestStream {
  private var context = sha256_ctx()

  init() { nettle_sha256_init(&context) }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer {
      guard let start = $0.baseAddress else { return }
      nettle_sha256_update(&context, $0.count, start)
    }
  }

  /// The digest of all that was added; nothing can be added after it.
  mutating func end() -> Digest {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_SIZE)) { result in
      guard let place = result.baseAddress else { return .none }
      nettle_sha256_digest(&context, result.count, place)
      return Digest(bytes: UnsafeRawBufferPointer(result)) ?? .none
    }
  }
}
