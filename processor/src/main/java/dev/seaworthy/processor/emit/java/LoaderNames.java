package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The names of a loader's members: one for each setting, group, rule and enum, no two alike. */
final class LoaderNames {
    /** A class file holds 65,535 constants; a setting takes some twenty of them. */
    static final int SETTINGS_A_CLASS = 500;

    private static final List<String> OWN = List.of(
            "load", "loadOrExit", "check", "loader", "main", "recorder", "read", "variables", "rules", "loading");

    private final ClassName loader;
    private final ClassName commands;
    private final ClassName instance;
    private final IdentityHashMap<Member, String> readers = new IdentityHashMap<>();
    private final IdentityHashMap<Member, String> fields = new IdentityHashMap<>();
    private final IdentityHashMap<Member, String> collectors = new IdentityHashMap<>();
    private final IdentityHashMap<Member, ClassName> holders = new IdentityHashMap<>();
    private final Map<List<String>, ClassName> values = new HashMap<>();
    private final Map<List<String>, ClassName> guards = new HashMap<>();
    private final IdentityHashMap<PlainRule, String> judges = new IdentityHashMap<>();
    private final IdentityHashMap<Member, String> dependencies = new IdentityHashMap<>();
    private final Map<String, String> enumReaders = new HashMap<>();

    LoaderNames(ConfigModel config) {
        loader = ClassName.get(config.packageName(), config.loaderName());
        Set<String> taken = new HashSet<>(OWN);
        if (config.environmentNames().hasOwn()) {
            taken.add("environmentNames");
        }
        Set<String> types = new HashSet<>(config.settings().memberTypes());
        for (Group group : config.allGroups()) {
            types.addAll(group.settings().memberTypes());
        }
        int count = 0;
        for (Setting setting : config.allSettings()) {
            if (setting.isSeveral()) {
                collectors.put(setting, unique(joined(setting.path()), "Setting", taken));
                readers.put(setting, unique(joined(setting.path(), "each"), "Setting", taken));
            } else {
                readers.put(setting, unique(joined(setting.path()), "Setting", taken));
            }
            holders.put(setting, holder(count++));
            Scalar scalar = setting.type().scalar();
            if (scalar.asEnum().isPresent()
                    && !enumReaders.containsKey(scalar.type().qualifiedName())) {
                enumReaders.put(scalar.type().qualifiedName(), unique("to" + scalar.simpleName(), "Value", taken));
            }
        }
        commands = type("Commands", types);
        instance = type("Instance", types);
        values.put(List.of(), type("Values", types));
        guards.put(List.of(), type("Guarded", types));
        for (Group group : config.allGroups()) {
            readers.put(group, unique(joined(group.path()), "Group", taken));
            values.put(group.path(), type(capital(joined(group.path())) + "Values", types));
            guards.put(group.path(), type("Guarded" + capital(joined(group.path())), types));
        }
        for (PlainRule rule : config.allPlainRules()) {
            judges.put(rule, unique(joined(rule.path(), rule.accessor().name()), "Rule", taken));
        }
        for (Group group : config.allGroups()) {
            if (group.isRepeated()) {
                dependencies.put(group, unique("judge" + capital(joined(group.path())), "Groups", taken));
            }
        }
        addFields(config, types);
    }

    /** The fields of the classes of values: none obscures a type of which the loader calls what is static. */
    private void addFields(ConfigModel config, Set<String> types) {
        ObscuredNames obscured = new ObscuredNames(config, types);
        addFields(config.settings(), obscured);
        config.allGroups().forEach(group -> addFields(group.settings(), obscured));
    }

    private void addFields(Settings settings, ObscuredNames obscured) {
        List<String> own = new ArrayList<>();
        for (Member member : settings.members()) {
            own.add(legal(member.accessor().name()));
        }
        Set<String> taken = new HashSet<>(own);
        for (int i = 0; i < own.size(); i++) {
            String name = own.get(i);
            fields.put(settings.members().get(i), obscured.isObscured(name) ? unique(name + "Value", "", taken) : name);
        }
    }

    private ClassName holder(int index) {
        int part = index / SETTINGS_A_CLASS;
        return part == 0 ? loader : loader.nestedClass("Settings" + (part + 1));
    }

    private ClassName type(String name, Set<String> taken) {
        return loader.nestedClass(unique(name, "Of", taken));
    }

    private static String unique(String name, String suffix, Set<String> taken) {
        String legal = legal(name);
        String unique = legal;
        for (int i = 1; !taken.add(unique); i++) {
            unique = legal + suffix + (i == 1 ? "" : i);
        }
        return unique;
    }

    /** A name of the source as one of Java's: a property of Kotlin may have the name of a keyword. */
    static String legal(String name) {
        return new NameAllocator().newName(name, name); // Without a tag it makes one up, and the random numbers for it.
    }

    private static String joined(List<String> path) {
        StringBuilder joined = new StringBuilder();
        for (String each : path) {
            joined.append(joined.length() == 0 ? each : capital(each));
        }
        return joined.toString();
    }

    private static String joined(List<String> path, String last) {
        return path.isEmpty() ? last : joined(path) + capital(last);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    ClassName loader() {
        return loader;
    }

    /** The class that answers for the configuration when the loader is run as a program. */
    ClassName commands() {
        return commands;
    }

    /** The class that is the loader as an object. */
    ClassName instance() {
        return instance;
    }

    /** The field that holds what an accessor returns. */
    String field(Member member) {
        return named(fields, member);
    }

    /** The static method that reads a setting or a group. */
    String reader(Member member) {
        return named(readers, member);
    }

    /** The static method that reads the value of each name or index that the environment has. */
    String collector(Setting setting) {
        return named(collectors, setting);
    }

    /** The class that has a setting's reader: the loader, or in a very large one a class nested in it. */
    ClassName holder(Setting setting) {
        return named(holders, setting);
    }

    /** The method that adds the parts of a group. */
    String partsOf(Group group) {
        return "add" + capital(reader(group));
    }

    /** The class that holds the values of the interface that a path leads to. */
    ClassName values(List<String> path) {
        return named(values, path);
    }

    /** The class through which rules in plain Java read the interface that a path leads to. */
    ClassName guard(List<String> path) {
        return named(guards, path);
    }

    /** The static method that judges a rule in plain Java. */
    String judge(PlainRule rule) {
        return named(judges, rule);
    }

    /** The static method that judges what depends on several settings in each of several groups. */
    String dependencies(Group group) {
        return named(dependencies, group);
    }

    /** The static method that reads an enum of that type. */
    String enumReader(Scalar.EnumOf scalar) {
        return named(enumReaders, scalar.type().qualifiedName());
    }

    private static <K, V> V named(Map<K, V> names, K key) {
        V name = names.get(key);
        if (name == null) {
            throw new NoSuchElementException("no name for " + key);
        }
        return name;
    }
}
