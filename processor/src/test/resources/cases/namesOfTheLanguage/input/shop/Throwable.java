package shop;

/** A type with the name of one of java.lang, as a school has a Class and a game a Character. */
final class Throwable {}
