package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/** The types of settings as Java has them, and the enums that some of them need. */
final class SettingTypes {
    private final ClassName owner;
    private final TypeSpec.Builder root;
    private final JavaNames names;
    private final Map<List<String>, ClassName> enums = new HashMap<>();

    /**
     * The types of one interface.
     *
     * @param owner its name
     * @param root where enums are added
     * @param names the names of its member types
     */
    SettingTypes(ClassName owner, TypeSpec.Builder root, JavaNames names) {
        this.owner = owner;
        this.root = root;
        this.names = names;
    }

    /** What the setting's method returns. */
    TypeName of(Proposal setting) {
        ProposedType type = setting.type();
        TypeName scalar = type.isEnum() ? enumOf(setting) : type.scalar().type();
        TypeName held = type.isList() ? ParameterizedTypeName.get(ClassName.get(List.class), scalar.box()) : scalar;
        return setting.isOptional() ? optional(held) : held;
    }

    /** The type of what can be absent. */
    static TypeName optional(TypeName held) {
        if (held.equals(TypeName.INT)) {
            return ClassName.get(OptionalInt.class);
        }
        if (held.equals(TypeName.LONG)) {
            return ClassName.get(OptionalLong.class);
        }
        return held.equals(TypeName.DOUBLE)
                ? ClassName.get(OptionalDouble.class)
                : ParameterizedTypeName.get(ClassName.get(Optional.class), held.box());
    }

    /** The enum of the words; settings with the same words share it. */
    private ClassName enumOf(Proposal setting) {
        List<String> words = setting.type().words();
        List<String> folded = words.stream().map(Convert::fold).toList();
        ClassName known = enums.get(folded);
        if (known != null) {
            return known;
        }
        ClassName name = owner.nestedClass(names.type(setting.name().words(), "Choice"));
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L", "The values of " + setting.name().variable() + ".");
        words.forEach(word -> type.addEnumConstant(Alternatives.constant(word)));
        root.addType(type.build());
        enums.put(folded, name);
        return name;
    }
}
