/** Has the loader's name. */
final class ConfigLoader {}
