package dev.seaworthy.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** ConnectionTemplates of connection texts, whole or broken in one place, as a tired hand breaks them. */
final class ConnectionTemplates {
    private static final String PASSWORD = "{password}";
    private static final String TYPED = " :/@;=&?,#\"'{}()[].-_%abcxyzABC019";

    private final List<String> templates;
    private final Random random;

    ConnectionTemplates(Random random) throws IOException {
        this.random = random;
        try (InputStream file = ConnectionTemplates.class.getResourceAsStream("/leak/templates.txt")) {
            templates = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .toList();
        }
    }

    List<String> all() {
        return templates;
    }

    /** One of them, every other time broken. */
    String next() {
        String template = templates.get(random.nextInt(templates.size()));
        return random.nextBoolean() ? template : broken(template);
    }

    /** A template with one character dropped, doubled, replaced or a blank before it; never inside the place of the password. */
    private String broken(String template) {
        int place = random.nextInt(template.length());
        int start = template.lastIndexOf(PASSWORD, place);
        if (start >= 0 && place < start + PASSWORD.length()) {
            place = start > 0 ? start - 1 : PASSWORD.length();
        }
        if (place >= template.length()) {
            return template;
        }
        String before = template.substring(0, place);
        String after = template.substring(place + 1);
        char there = template.charAt(place);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + there + there + after;
            case 2 -> before + TYPED.charAt(random.nextInt(TYPED.length())) + after;
            default -> before + ' ' + there + after;
        };
    }

    static String filled(String template, String password) {
        return template.replace(PASSWORD, password);
    }
}
