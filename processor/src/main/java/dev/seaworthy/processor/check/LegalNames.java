package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A variable has a name that every shell can set: letters, digits and underscores, not starting with a digit. */
final class LegalNames implements Check {
    private static final Law LAW = new Law(
            "SW001",
            "A variable has a name that every shell can set",
            "Use letters, digits and _, and do not start with a digit.");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** A word that is meant to stand for a name or an index: without its braces it would be one variable. */
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        if (!isLegal(config.environmentVariable())) {
            found.accept(at(
                    config.source().annotation(ConfigModel.ANNOTATION).attribute("environmentVariable"),
                    config.environmentVariable()));
        }
        List<Group> illegal = new ArrayList<>();
        for (Group group : config.allGroups()) {
            boolean isLegal = group.prefix().isEmpty() || isLegal(one(config, group.path(), group.prefix()));
            if (!isLegal && illegal.stream().noneMatch(outer -> holds(outer, group.path()))) {
                illegal.add(group);
                found.accept(at(
                        group.source().annotation(Group.ANNOTATION).attribute("prefix"),
                        group.prefix(),
                        group.repetition()));
            }
        }
        for (Setting setting : config.allSettings()) {
            for (String fallback : setting.fallbacks()) {
                if (!isLegal(fallback)) {
                    found.accept(at(setting.at("fallbacks"), fallback));
                }
            }
            if (illegal.stream().anyMatch(group -> holds(group, setting.path()))) {
                continue; // Its prefix is what is wrong.
            }
            String variable =
                    setting.isSeveral() ? setting.exampleVariable() : one(config, setting.path(), setting.variable());
            if (!isLegal(variable)) {
                found.accept(at(setting.at("value"), setting.variable(), severalOf(setting)));
            }
            for (String alias : setting.aliases()) {
                if (!isLegal(one(config, setting.path(), alias))) {
                    found.accept(at(setting.at("aliases"), alias));
                }
            }
        }
    }

    /** A name as an environment could have it, where it is that of one of several groups. */
    private static String one(ConfigModel config, List<String> path, String name) {
        return config.groupsOn(path).stream().anyMatch(Group::isRepeated) ? Repetition.example(name) : name;
    }

    private static boolean holds(Group group, List<String> path) {
        int depth = group.path().size();
        return path.size() > depth && path.subList(0, depth).equals(group.path());
    }

    /** What a setting may have in its name for each of several values. */
    private static Repetition severalOf(Setting setting) {
        return switch (setting.type().shape()) {
            case SINGLE -> Repetition.ONCE;
            case LIST, SET -> Repetition.INDEXED;
            case MAP -> Repetition.NAMED;
        };
    }

    private static Diagnostic at(SourceRef place, String name) {
        return at(place, name, Repetition.ONCE);
    }

    private static Diagnostic at(SourceRef place, String name, Repetition several) {
        if (name.equals("_")) {
            return LAW.at(
                    place,
                    "\"_\" is not a name that a shell can set: it sets that variable itself.",
                    "Give the variable a name of letters.");
        }
        if (name.isBlank()) {
            return LAW.at(
                    place,
                    "\"" + name + "\" is not a name that a shell can set.",
                    "Write a name of letters, digits and _, not starting with a digit, or leave it out.");
        }
        return LAW.at(
                place,
                "\"" + name + "\" is not a name that a shell can set.",
                "Write it with letters, digits and _, not starting with a digit: \"" + fixed(name, several) + "\".");
    }

    private static boolean isLegal(String name) {
        if (name.isEmpty() || name.equals("_") || (name.charAt(0) >= '0' && name.charAt(0) <= '9')) {
            return false;
        }
        return name.chars().allMatch(LegalNames::isLegal);
    }

    private static boolean isLegal(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** The nearest name: letters without their accents, the marks of several, and {@code _} for each other character. */
    private static String fixed(String name, Repetition kind) {
        String stripped = kind == Repetition.ONCE
                ? name.strip()
                : BRACES.matcher(name.strip()).replaceFirst(Matcher.quoteReplacement(kind.written()));
        String bare = ACCENTS.matcher(Normalizer.normalize(stripped, Normalizer.Form.NFD))
                .replaceAll("");
        StringBuilder fixed = new StringBuilder();
        int at = 0;
        while (at < bare.length()) {
            String several = several(bare, at);
            char c = bare.charAt(at);
            fixed.append(several.isEmpty() ? String.valueOf(isLegal(c) ? c : '_') : several);
            at += Math.max(1, several.length());
        }
        return (Character.isDigit(fixed.charAt(0)) ? "_" : "") + fixed;
    }

    /** What stands for a name or an index from a place on, in whatever case, or nothing. */
    private static String several(String name, int at) {
        for (Repetition repetition : Repetition.values()) {
            String written = repetition.written();
            if (!written.isEmpty() && name.regionMatches(true, at, written, 0, written.length())) {
                return written;
            }
        }
        return "";
    }
}
