/** A program. */
final class Tool {}
