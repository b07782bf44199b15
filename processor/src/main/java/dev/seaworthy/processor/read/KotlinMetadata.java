package dev.seaworthy.processor.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What {@code @kotlin.Metadata} says of a type and Java does not see: which methods are getters of properties, which members and
 * constants have names that Java cannot write, so that no loader can name them, and which annotations stand inside types. The format is that of Kotlin's
 * {@code metadata.proto} and {@code jvm_metadata.proto}, which only ever grows.
 */
final class KotlinMetadata {
    private static final int FUNCTION = 9;
    private static final int PROPERTY = 10;
    private static final int NAME = 2;
    private static final int RETURN_TYPE = 3;
    private static final int NULLABLE = 3;
    private static final int CLASS_NAME = 6;
    private static final int TYPE_ARGUMENT = 2;
    private static final int ARGUMENTS_TYPE = 2;
    private static final int TYPE_ANNOTATION = 100;
    private static final int ANNOTATION_NAME = 1;
    private static final int ENUM_ENTRY = 13;
    private static final int ENTRY_NAME = 1;
    private static final int SEALED_SUBCLASS = 16;
    private static final int FUNCTION_PARAMETER = 6;
    private static final int FUNCTION_FLAGS = 9;
    private static final int PROPERTY_FLAGS = 11;
    private static final int SIGNATURE = 100;
    private static final int ANNOTATIONS_HOLDER = 2;
    private static final int GETTER = 3;
    private static final int METHOD_NAME = 1;
    private static final int ABSTRACT = 2;

    private final List<Member> members = new ArrayList<>();
    private final List<String> constants = new ArrayList<>();
    private final List<String> names;
    private boolean hasSubclasses;

    /**
     * A property or a function.
     *
     * @param name its name in Kotlin
     * @param method the name of its method, of a property the getter's
     * @param isProperty whether it is a property
     * @param takesParameters whether it has parameters
     * @param isAbstract whether a class has to implement it
     * @param returnsNull whether its type is nullable
     * @param type the class that it returns, where that is known
     * @param inType the names of the annotations on its type and inside it
     * @param hasHolder whether annotations of a property are on a method of their own, which class files hide
     */
    record Member(
            String name,
            String method,
            boolean isProperty,
            boolean takesParameters,
            boolean isAbstract,
            boolean returnsNull,
            Optional<String> type,
            List<String> inType,
            boolean hasHolder) {
        /** Whether its own name, and no type in its signature, is what Java cannot write. */
        boolean hasNameForKotlin() {
            return HiddenMembers.isNameForKotlin(name, isProperty);
        }

        /** Whether Java cannot call it. */
        boolean isHidden() {
            return HiddenMembers.isHidden(method);
        }
    }

    private KotlinMetadata(List<String> names) {
        this.names = names;
    }

    /** That of a type; nothing of one that Kotlin has not compiled, or whose metadata is of another age. */
    static KotlinMetadata of(TypeElement type) {
        Optional<AnnotationReader> annotation = AnnotationReader.on(type, KotlinInterface.METADATA);
        KotlinMetadata metadata =
                new KotlinMetadata(annotation.map(each -> each.texts("d2")).orElse(List.of()));
        String data = String.join("", annotation.map(each -> each.texts("d1")).orElse(List.of()));
        if (data.startsWith("\0")) {
            metadata.read(bytes(data.substring(1)));
        }
        return metadata;
    }

    /** Each character is a byte. */
    private static ByteBuffer bytes(String data) {
        byte[] bytes = new byte[data.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) data.charAt(i);
        }
        return ByteBuffer.wrap(bytes);
    }

    private void read(ByteBuffer bytes) {
        try {
            ProtocolBuffer.skip(bytes); // The kinds of the names.
            ProtocolBuffer all = new ProtocolBuffer(bytes);
            all.messages(PROPERTY).forEach(this::readProperty);
            all.messages(FUNCTION).forEach(this::readFunction);
            for (ProtocolBuffer entry : all.messages(ENUM_ENTRY)) {
                name(entry, ENTRY_NAME).ifPresent(constants::add);
            }
            hasSubclasses = all.number(SEALED_SUBCLASS).isPresent();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unknown) {
            members.clear();
            constants.clear();
        }
    }

    private void readProperty(ProtocolBuffer property) {
        String name = name(property);
        String getter = property.message(SIGNATURE)
                .flatMap(signature -> signature.message(GETTER))
                .flatMap(method -> name(method, METHOD_NAME))
                .orElse(KotlinInterface.getter(name));
        members.add(new Member(
                name,
                getter,
                true,
                false,
                isAbstract(property, PROPERTY_FLAGS),
                returnsNull(property),
                type(property),
                inType(property),
                property.message(SIGNATURE)
                        .flatMap(signature -> signature.message(ANNOTATIONS_HOLDER))
                        .isPresent()));
    }

    private void readFunction(ProtocolBuffer function) {
        String name = name(function);
        members.add(new Member(
                name,
                function.message(SIGNATURE)
                        .flatMap(signature -> name(signature, METHOD_NAME))
                        .orElse(name),
                false,
                !function.messages(FUNCTION_PARAMETER).isEmpty(),
                isAbstract(function, FUNCTION_FLAGS),
                returnsNull(function),
                type(function),
                inType(function),
                false));
    }

    private String name(ProtocolBuffer member) {
        return name(member, NAME).orElseThrow(IllegalArgumentException::new);
    }

    private static boolean returnsNull(ProtocolBuffer member) {
        return member.message(RETURN_TYPE)
                .filter(type -> type.number(NULLABLE).orElse(0) != 0)
                .isPresent();
    }

    private Optional<String> name(ProtocolBuffer message, int field) {
        return message.number(field).stream().mapToObj(names::get).findFirst();
    }

    /** Above one bit for annotations and three for the visibility. */
    private static boolean isAbstract(ProtocolBuffer member, int flags) {
        return (member.number(flags).orElse(0) >> 4 & 3) == ABSTRACT;
    }

    /** The name of a class is {@code Lkotlin/time/Duration;}; one that Kotlin knows by number is nothing. */
    private Optional<String> type(ProtocolBuffer member) {
        return member.message(RETURN_TYPE)
                .flatMap(type -> name(type, CLASS_NAME))
                .flatMap(KotlinMetadata::ofClass);
    }

    private static Optional<String> ofClass(String name) {
        return name.startsWith("L") && name.endsWith(";")
                ? Optional.of(
                        name.substring(1, name.length() - 1).replace('/', '.').replace('$', '.'))
                : Optional.empty();
    }

    private List<String> inType(ProtocolBuffer member) {
        List<String> found = new ArrayList<>();
        member.message(RETURN_TYPE).ifPresent(type -> addInType(type, found));
        return List.copyOf(found);
    }

    private void addInType(ProtocolBuffer type, List<String> found) {
        for (ProtocolBuffer annotation : type.messages(TYPE_ANNOTATION)) {
            name(annotation, ANNOTATION_NAME).flatMap(KotlinMetadata::ofClass).ifPresent(found::add);
        }
        for (ProtocolBuffer argument : type.messages(TYPE_ARGUMENT)) {
            argument.message(ARGUMENTS_TYPE).ifPresent(inner -> addInType(inner, found));
        }
    }

    /** The member that a method without parameters is. */
    Optional<Member> member(String method) {
        return members.stream()
                .filter(member -> member.method().equals(method) && !member.takesParameters())
                .findFirst();
    }

    /** The constants of an enum, those that kapt leaves out of its stub too. */
    List<String> constants() {
        return List.copyOf(constants);
    }

    /** Whether Kotlin's compiler names the classes that may implement a sealed type: there are some. */
    boolean hasSubclasses() {
        return hasSubclasses;
    }

    /** What a class has to implement. */
    List<Member> unimplemented() {
        return members.stream().filter(Member::isAbstract).toList();
    }

    /** The name of the property that a method is the getter of. */
    Optional<String> propertyOf(String method) {
        return members.stream()
                .filter(member -> member.isProperty() && member.method().equals(method))
                .map(Member::name)
                .findFirst();
    }

    /** Whether a method without parameters has a nullable type. */
    boolean returnsNull(String method) {
        return members.stream()
                .anyMatch(
                        member -> member.method().equals(method) && !member.takesParameters() && member.returnsNull());
    }

    /** What a class has to implement and Java cannot name. */
    List<Member> hidden() {
        return members.stream()
                .filter(member -> member.isAbstract() && member.isHidden())
                .toList();
    }
}
