package dev.seaworthy.processor;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * What other code can use of packages, as text that is the same on every JDK: their public and protected types by name,
 * and each one's public and protected members in order.
 */
final class Signatures {
    private Signatures() {}

    static String of(Class<?> member, Set<String> packages) throws IOException, URISyntaxException {
        List<Class<?>> types = new ArrayList<>();
        for (byte[] classFile : ClassFiles.besides(member)) {
            String name = new ClassReader(classFile).getClassName().replace('/', '.');
            if (packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
                types.add(load(name, member.getClassLoader()));
            }
        }
        return types.stream()
                .filter(Signatures::canBeNamed)
                .sorted(Comparator.comparing(Class::getName))
                .map(Signatures::type)
                .collect(Collectors.joining("\n"));
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static boolean canBeNamed(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!isOpen(each.getModifiers()) || each.isAnonymousClass() || each.isLocalClass()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String type(Class<?> type) {
        StringBuilder text = new StringBuilder(deprecated(type))
                .append(modifiers((type.getModifiers() & ~Modifier.ABSTRACT) | abstractClass(type)))
                .append(kind(type))
                .append(' ')
                .append(type.getName())
                .append(variables(type.getTypeParameters()));
        if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
            text.append(" extends ").append(type.getGenericSuperclass().getTypeName());
        }
        if (!type.isAnnotation() && type.getInterfaces().length > 0) {
            text.append(" implements ").append(list(type.getGenericInterfaces()));
        }
        if (type.isAnnotation()) {
            text.append(uses(type));
        }
        text.append('\n');
        members(type).forEach(line -> text.append("    ").append(line).append('\n'));
        return text.toString();
    }

    /** An interface is abstract in any case; so are its methods. */
    private static int abstractClass(Class<?> type) {
        return type.isInterface() || type.isEnum() ? 0 : type.getModifiers() & Modifier.ABSTRACT;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return type.isSealed() ? "sealed interface" : "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    /** Where an annotation may stand, and who sees it. */
    private static String uses(Class<?> type) {
        Target target = type.getAnnotation(Target.class);
        Retention retention = type.getAnnotation(Retention.class);
        return " on " + (target == null ? "any declaration" : Arrays.toString(target.value())) + ", kept in "
                + (retention == null ? "CLASS" : retention.value());
    }

    private static List<String> members(Class<?> type) {
        Stream<String> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> isOpen(field.getModifiers()) && !field.isSynthetic())
                .map(Signatures::field);
        Stream<String> constructors = Arrays.stream(type.getDeclaredConstructors())
                .filter(each -> isOpen(each.getModifiers()) && !each.isSynthetic())
                .map(Signatures::constructor);
        Stream<String> methods = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isOpen(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Signatures::method))
                .map(Signatures::method);
        return Stream.of(fields.sorted(), constructors.sorted(), methods)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String field(Field field) {
        return deprecated(field) + modifiers(field.getModifiers())
                + field.getGenericType().getTypeName() + " " + field.getName() + constant(field);
    }

    /** The value that a compiler copies into what uses it. */
    private static String constant(Field field) {
        boolean isCopied = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return isCopied ? " = " + field.get(null) : "";
        } catch (IllegalAccessException hidden) {
            return "";
        }
    }

    private static String constructor(Constructor<?> constructor) {
        return deprecated(constructor)
                + modifiers(constructor.getModifiers())
                + constructor.getDeclaringClass().getSimpleName()
                + signature(constructor);
    }

    private static String method(Method method) {
        boolean isOfInterface = method.getDeclaringClass().isInterface();
        return deprecated(method)
                + modifiers(method.getModifiers() & ~(isOfInterface ? Modifier.ABSTRACT : 0))
                + (method.isDefault() ? "default " : "")
                + variables(method.getTypeParameters())
                + (method.getTypeParameters().length > 0 ? " " : "")
                + method.getGenericReturnType().getTypeName() + " " + method.getName()
                + signature(method)
                + (method.getDefaultValue() == null ? "" : " default " + value(method.getDefaultValue()));
    }

    private static String signature(Executable executable) {
        return "(" + list(executable.getGenericParameterTypes()) + ")"
                + (executable.getExceptionTypes().length == 0
                        ? ""
                        : " throws " + list(executable.getGenericExceptionTypes()));
    }

    private static String value(Object value) {
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(Signatures::value).collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(variable))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(TypeVariable<?> variable) {
        String bounds =
                Arrays.stream(variable.getBounds()).map(Type::getTypeName).collect(Collectors.joining(" & "));
        return bounds.equals(Object.class.getName()) ? "" : " extends " + bounds;
    }

    private static String list(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
    }

    private static String deprecated(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }

    /** Those that a caller depends on: not how a method does what it does. */
    private static String modifiers(int modifiers) {
        int kept = modifiers
                & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL);
        return kept == 0 ? "" : Modifier.toString(kept) + " ";
    }
}
