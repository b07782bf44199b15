import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A constraint on a type alone, which carries one that is composed. */
@Short
@Target(ElementType.TYPE_USE)
@interface Word {}
