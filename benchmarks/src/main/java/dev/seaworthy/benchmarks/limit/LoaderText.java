package dev.seaworthy.benchmarks.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The text of one loader. */
final class LoaderText {
    private final TypeElement config;
    private final Elements elements;
    private final StringBuilder readers = new StringBuilder();
    private final StringBuilder fields = new StringBuilder();
    private final StringBuilder assignments = new StringBuilder();
    private final StringBuilder accessors = new StringBuilder();

    LoaderText(TypeElement config, Elements elements) {
        this.config = config;
        this.elements = elements;
    }

    String text() {
        String name = config.getSimpleName().toString();
        for (Element member : config.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD) {
                setting((ExecutableElement) member);
            }
        }
        return "package " + elements.getPackageOf(config).getQualifiedName() + ";\n\n"
                + "import dev.seaworthy.runtime.ConfigSource;\n"
                + "import dev.seaworthy.runtime.Loading;\n"
                + "import dev.seaworthy.runtime.convert.*;\n\n"
                + "/** Loads {@link " + name + "}. */\n"
                + "public final class " + name + "Loader {\n"
                + "    private " + name + "Loader() {}\n\n"
                + "    /** Loads the configuration. */\n"
                + "    public static " + name + " load(ConfigSource source) {\n"
                + "        Loading in = new Loading(\"APP_ENV\", source);\n"
                + "        Values values = new Values(in);\n"
                + "        if (in.failed()) {\n"
                + "            throw new IllegalStateException();\n"
                + "        }\n"
                + "        return values;\n"
                + "    }\n\n"
                + readers
                + "    /** The values. */\n"
                + "    private static final class Values implements " + name + " {\n"
                + fields
                + "\n        Values(Loading in) {\n"
                + assignments
                + "        }\n\n"
                + accessors
                + "    }\n"
                + "}\n";
    }

    private void setting(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String type = method.getReturnType().toString();
        Map<String, String> setting = attributes(method, "dev.seaworthy.EnvVar");
        String variable = setting.getOrDefault("value", "");

        readers.append("    /** {@code ").append(variable).append("}: ");
        String description = elements.getDocComment(method);
        readers.append(description == null ? "" : description.strip()).append(" */\n");
        readers.append("    private static ")
                .append(type)
                .append(' ')
                .append(name)
                .append("(Loading in) {\n");
        readers.append("        String text = in.setting(\"").append(variable).append("\")\n");
        for (String attribute : new String[] {"example", "developmentDefault", "defaultValue"}) {
            String value = setting.get(attribute);
            if (value != null) {
                readers.append("                .")
                        .append(attribute)
                        .append("(\"")
                        .append(value)
                        .append("\")\n");
            }
        }
        readers.append("                .required();\n");
        String nothing = type.equals("int") ? "0" : type.equals("boolean") ? "false" : "in.none()";
        readers.append("        if (text == null) {\n            return ")
                .append(nothing)
                .append(";\n        }\n");
        readers.append("        ").append(type).append(" value;\n        try {\n            value = ");
        conversion(method.getReturnType(), type);
        readers.append(";\n        } catch (RuntimeException malformed) {\n");
        readers.append("            in.malformed(malformed);\n            return ")
                .append(nothing)
                .append(";\n        }\n");
        for (String rule : attributes(method, "dev.seaworthy.ProductionRule").keySet()) {
            readers.append("        if (in.judges(Loading.PRODUCTION)) {\n            in.rule(\"")
                    .append(rule);
            readers.append("\", null, \"\");\n        }\n");
        }
        readers.append("        return value;\n    }\n\n");

        fields.append("        private final ")
                .append(type)
                .append(' ')
                .append(name)
                .append(";\n");
        assignments
                .append("            this.")
                .append(name)
                .append(" = ")
                .append(config.getSimpleName())
                .append("Loader.")
                .append(name)
                .append("(in);\n");
        accessors
                .append("        @Override\n        public ")
                .append(type)
                .append(' ')
                .append(name);
        accessors.append("() {\n            return ").append(name).append(";\n        }\n\n");
    }

    private void conversion(TypeMirror mirror, String type) {
        switch (type) {
            case "java.lang.String" -> readers.append("text");
            case "boolean" -> readers.append("Words.toBoolean(text)");
            case "int" -> readers.append("Numbers.toInt(text)");
            case "java.net.URI" -> readers.append("Uris.toUri(text)");
            case "java.nio.file.Path" -> readers.append("Paths.toPath(text)");
            case "java.time.Duration" -> readers.append("Durations.toDuration(text)");
            case "java.util.List<java.lang.String>" -> readers.append("java.util.List.of(Lists.split(text, \",\"))");
            case "dev.seaworthy.runtime.Secret" -> readers.append("dev.seaworthy.runtime.Secret.of(text)");
            case "dev.seaworthy.runtime.DataSize" -> readers.append("dev.seaworthy.runtime.DataSize.parse(text)");
            default -> enumeration((TypeElement) ((DeclaredType) mirror).asElement(), type);
        }
    }

    private void enumeration(TypeElement declared, String type) {
        readers.append("switch (Words.fold(text)) {\n");
        for (Element constant : declared.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                String name = constant.getSimpleName().toString();
                readers.append("                case \"").append(name.toLowerCase(java.util.Locale.ROOT));
                readers.append("\" -> ").append(type).append('.').append(name).append(";\n");
            }
        }
        readers.append("                default -> throw Words.unknown(text);\n            }");
    }

    private static Map<String, String> attributes(Element element, String annotation) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation)) {
                mirror.getElementValues()
                        .forEach((attribute, value) -> attributes.put(
                                attribute.getSimpleName().toString(),
                                value.getValue().toString()));
            }
        }
        return attributes;
    }
}
