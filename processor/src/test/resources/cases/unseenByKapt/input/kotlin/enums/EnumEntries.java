package kotlin.enums;

/** As Kotlin's own. */
public interface EnumEntries<E extends Enum<E>> {}
