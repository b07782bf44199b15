package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;
import java.util.Locale;

/** What a service is called in manifests: {@code shop} for {@code ShopConfig}. */
public final class ServiceName {
    private static final List<String> SUFFIXES = List.of("Configuration", "Config", "Settings", "Environment");

    /** A label of DNS, which names of Kubernetes are, has 63 characters at most (RFC 1123); names are made longer by a suffix. */
    private static final int LONGEST = 50;

    private ServiceName() {}

    /** The name of a configuration's service: letters of ASCII, digits and dashes, a letter first. */
    public static String of(ConfigModel config) {
        StringBuilder name = new StringBuilder();
        String simple = withoutSuffix(config.simpleName());
        for (int i = 0; i < simple.length(); i++) {
            char c = simple.charAt(i);
            boolean begins = Character.isUpperCase(c)
                    && i > 0
                    && (!Character.isUpperCase(simple.charAt(i - 1))
                            || (i + 1 < simple.length() && Character.isLowerCase(simple.charAt(i + 1))));
            boolean isWritten = c < 128 && Character.isLetterOrDigit(c);
            boolean isDash = (begins || !isWritten) && !name.isEmpty() && name.charAt(name.length() - 1) != '-';
            name.append(isDash ? "-" : "").append(isWritten ? String.valueOf(c).toLowerCase(Locale.ROOT) : "");
        }
        String cut = name.substring(0, Math.min(LONGEST, name.length())).replaceAll("-+$", "");
        return cut.isEmpty() || !Character.isLetter(cut.charAt(0)) ? "application" : cut;
    }

    private static String withoutSuffix(String name) {
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                return name.substring(0, name.length() - suffix.length());
            }
        }
        return name;
    }
}
