package shop;

/** Types with names of java.lang, as a school has a Class and a game a Character. */
final class Language {}

final class Boolean {}

final class Byte {}

final class Character {}

final class Class {}

final class Double {}

final class Error {}

final class Exception {}

final class Float {}

final class Integer {}

final class Long {}

final class Object {}

final class Override {}

final class RuntimeException {}

final class Short {}

final class String {}

final class StringBuilder {}

final class SuppressWarnings {}

final class System {}

final class Throwable {}
