package dev.seaworthy.benchmarks.limit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The text of one loader: the same as Seaworthy's, but for line breaks and the order of a few members. */
final class LoaderText {
    private final TypeElement config;
    private final String name;
    private final Elements elements;
    private final StringBuilder readers = new StringBuilder();
    private final StringBuilder fields = new StringBuilder();
    private final StringBuilder assignments = new StringBuilder();
    private final StringBuilder accessors = new StringBuilder();
    private final StringBuilder variables = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private final Map<String, String> enums = new LinkedHashMap<>();

    LoaderText(TypeElement config, Elements elements) {
        this.config = config;
        this.name = config.getSimpleName().toString();
        this.elements = elements;
    }

    String text() {
        for (Element member : config.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD) {
                setting((ExecutableElement) member);
            }
        }
        StringBuilder text = new StringBuilder(EntryPoints.text(
                elements.getPackageOf(config).getQualifiedName().toString(), name));
        text.append(readers);
        enums.values().forEach(text::append);
        list(text, "Every variable, in the order of declaration.", "variables", variables);
        list(text, "The name of every rule.", "rules", rules);
        text.append("    /** The values of {@link ").append(name).append("}. */\n");
        text.append("    private static final class Values implements ")
                .append(name)
                .append(" {\n")
                .append(fields);
        text.append("\n        Values(Loading loading) {\n").append(assignments).append("        }\n\n");
        return text.append(accessors).append("    }\n}\n").toString();
    }

    private static void list(StringBuilder text, String doc, String method, StringBuilder elements) {
        text.append("    /** ")
                .append(doc)
                .append(" */\n    private static String[] ")
                .append(method);
        text.append("() {\n        return new String[] {\n").append(elements).append("        };\n    }\n\n");
    }

    private void setting(ExecutableElement method) {
        String accessor = method.getSimpleName().toString();
        TypeMirror mirror = method.getReturnType();
        String type = mirror.toString();
        Map<String, String> setting = attributes(method, "dev.seaworthy.EnvVar");
        String variable = setting.getOrDefault("value", "");
        boolean isSecret = type.equals("dev.seaworthy.runtime.Secret");

        variables.append("                \"").append(variable).append("\",\n");
        StringBuilder chain =
                new StringBuilder("loading.setting(\"").append(variable).append("\")\n");
        if (isSecret) {
            chain.append("                .sensitive()\n");
        }
        for (String attribute : new String[] {"example", "developmentDefault", "defaultValue"}) {
            String value = setting.get(attribute);
            if (value != null) {
                chain.append("                .").append(attribute).append("(\"");
                chain.append(value).append("\")\n");
            }
        }
        StringBuilder judged = new StringBuilder();
        attributes(method, "dev.seaworthy.ProductionRule").forEach((rule, of) -> rule(judged, variable, rule, of));
        if (isSecret && setting.containsKey("developmentDefault")) {
            rules.append("                \"").append(variable).append(".distinct\",\n");
            judged.append("        if (loading.appliesToValue(Loading.STAGING | Loading.PRODUCTION) && value.reveal().equals(\"");
            judged.append(setting.get("developmentDefault")).append("\")) {\n");
            judged.append("            loading.rule(\"distinct\", Loading.STAGING | Loading.PRODUCTION, ");
            judged.append("Choices.distinct(\"the development default\"), \"\");\n");
            judged.append("        }\n");
        }
        String read = read(mirror, type, chain);
        assignments.append("            this.").append(accessor).append(" = ");
        if (judged.isEmpty()) {
            assignments
                    .append(read.startsWith("to") ? name + "Loader." : "")
                    .append(read)
                    .append(";\n");
        } else {
            assignments.append(name).append("Loader.").append(accessor).append("(loading);\n");
            readers.append("    /** {@code ").append(variable).append("}: ");
            String description = elements.getDocComment(method);
            readers.append(description == null ? "" : description.strip()).append(" */\n");
            readers.append("    private static ")
                    .append(type)
                    .append(' ')
                    .append(accessor)
                    .append("(Loading loading) {\n");
            readers.append("        ")
                    .append(type)
                    .append(" value = ")
                    .append(read)
                    .append(";\n");
            readers.append(judged).append("        return value;\n    }\n\n");
        }

        fields.append("        private final ")
                .append(type)
                .append(' ')
                .append(accessor)
                .append(";\n");
        accessors
                .append("        @Override\n        public ")
                .append(type)
                .append(' ')
                .append(accessor);
        accessors.append("() {\n            return ").append(accessor).append(";\n        }\n\n");
    }

    private void rule(StringBuilder judged, String variable, String rule, String value) {
        rules.append("                \"")
                .append(variable)
                .append('.')
                .append(rule)
                .append("\",\n");
        judged.append("        if (loading.appliesToValue(Loading.PRODUCTION)");
        judged.append(
                switch (rule) {
                    case "mustBe" -> " && value";
                    case "minLength" -> " && value.reveal().codePointCount(0, value.length()) < " + value;
                    default -> "";
                });
        judged.append(") {\n            loading.rule(\"").append(rule).append("\", Loading.PRODUCTION, ");
        judged.append(
                switch (rule) {
                    case "mustBe" -> "Choices.mustBe(\"false\")";
                    case "noLocalhost" -> "Hosts.noLocalhost(value.toString())";
                    case "minLength" -> "Texts.minLength(value.reveal(), " + value + ")";
                    default -> throw new IllegalStateException(rule + " is not written");
                });
        judged.append(", \"\");\n        }\n");
    }

    private String read(TypeMirror mirror, String type, StringBuilder chain) {
        String end = "                .";
        return switch (type) {
            case "java.lang.String" -> chain + end + "toText()";
            case "boolean" -> chain + end + "toBoolean()";
            case "int" -> chain + end + "toInt()";
            case "java.net.URI" -> chain + end + "toUri()";
            case "java.nio.file.Path" -> chain + end + "toPath()";
            case "java.time.Duration" -> chain + end + "toDuration()";
            case "java.util.List<java.lang.String>" -> chain + end + "toTexts(\",\")";
            case "dev.seaworthy.runtime.Secret" -> chain + end + "toSecret()";
            case "dev.seaworthy.runtime.DataSize" -> chain + end + "toDataSize()";
            default -> enumeration((TypeElement) ((DeclaredType) mirror).asElement(), type, chain);
        };
    }

    private String enumeration(TypeElement declared, String type, StringBuilder chain) {
        String simple = declared.getSimpleName().toString();
        StringBuilder names = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (Element constant : declared.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                String upper = constant.getSimpleName().toString();
                String lower = upper.toLowerCase(Locale.ROOT);
                names.append(names.isEmpty() ? "" : ", ").append(lower);
                cases.append("            case \"")
                        .append(lower)
                        .append("\" -> ")
                        .append(type)
                        .append('.');
                cases.append(upper).append(";\n");
            }
        }
        if (chain.indexOf(".example(") < 0 && chain.indexOf(".defaultValue(") < 0) {
            chain.append("                .accepts(\"").append(names).append("\")\n");
        }
        enums.computeIfAbsent(
                type,
                once -> "    private static " + type + " to" + simple + "(Loading loading) {\n"
                        + "        return switch (loading.toWord()) {\n" + cases
                        + "            default -> loading.unknown(\""
                        + names.toString().replace(", ", "\", \"") + "\");\n        };\n    }\n\n");
        return "to" + simple + "(" + chain.toString().stripTrailing() + ")";
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
