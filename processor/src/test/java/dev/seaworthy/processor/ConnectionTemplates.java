package dev.seaworthy.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** Templates of connection texts, whole, broken in one place as a tired hand breaks them, or within another text. */
final class ConnectionTemplates {
    private static final String PASSWORD = "{password}";
    private static final String TYPED = " :/@;=&?,#\"'{}()[].-_%abcxyzABC019";
    private static final int LONGEST_CUT = 8;

    /** Texts in which others stand: of formats, shells, programs, people. */
    private static final String[] AROUND = {
        "\"@\"",
        "'@'",
        "`@`",
        "<@>",
        "(@)",
        "[@]",
        "@\n",
        "\n@",
        "  @",
        "\t@ ",
        "@,@",
        "@ @",
        "@;@",
        "@\n@",
        "@|@",
        "{\"url\":\"@\"}",
        "{\"shop\":{\"urls\":[\"@\"],\"pool\":5}}",
        "{\"url\": \"@\", \"user\": \"shop\"}",
        "url: @",
        "url: '@'",
        "spring:\n  datasource:\n    url: @\n    driver: x",
        "- @",
        "- name: DATABASE_URL\n  value: \"@\"",
        "url = \"@\"",
        "[db]\nurl=@\npool=5",
        "<url>@</url>",
        "<db url=\"@\"/>",
        "<![CDATA[@]]>",
        "<a href=\"@\">shop</a>",
        "[shop](@)",
        "export DATABASE_URL=@",
        "export DATABASE_URL='@'",
        "DATABASE_URL=@",
        "DATABASE_URL=\"@\" ./start",
        "set URL=@",
        "$env:URL=\"@\"",
        "ENV URL @",
        "-Durl=@",
        "-Dspring.datasource.url=@ -Xmx512m",
        "--url @",
        "--url=@ --verbose",
        "docker run -e URL=@ shop",
        "kubectl create secret generic shop --from-literal=url=@",
        "curl @",
        "curl -s '@' -o shop.json",
        "wget \"@\"",
        "psql @ -c 'select 1'",
        "final String url = \"@\";",
        "url := \"@\"",
        "os.environ[\"URL\"] = '@'",
        "# @",
        "// @",
        "/* @ */",
        "@ # of production",
        "see @ for the shop",
        "the shop is at @ since May",
        "cannot connect to @: timeout",
        "old: @, new: @",
        "1. @",
        "url%3D@",
        "redirect=@",
        "https://app.example.com/login?next=@",
        "URL:@",
        "@@",
        "x@",
        "@x",
    };

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

    /** One of them, every other time broken, every third time within another text, before it is broken or after it. */
    String next() {
        String template = templates.get(random.nextInt(templates.size()));
        boolean isBroken = random.nextBoolean();
        return switch (random.nextInt(6)) {
            case 0 -> around(isBroken ? broken(template) : template);
            case 1 -> isBroken ? broken(around(template)) : around(template);
            default -> isBroken ? broken(template) : template;
        };
    }

    private String around(String template) {
        return AROUND[random.nextInt(AROUND.length)].replace("@", template);
    }

    /** A template that is wrong in one place, which is never inside the place of the password. */
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
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> before + after;
            case 3 -> before + there + there + after;
            case 4, 5 -> before + TYPED.charAt(random.nextInt(TYPED.length())) + after;
            case 6 -> before + ' ' + there + after;
            case 7 -> before + there + ' ' + after;
            case 8 -> before + '\t' + there + after;
            case 9 -> before + '\n' + there + after;
            case 10 ->
                after.isEmpty() || after.startsWith(PASSWORD)
                        ? before + after
                        : before + after.charAt(0) + there + after.substring(1);
            case 11 -> before + switched(there) + after;
            case 12 -> before + String.format(Locale.ROOT, "%%%02X", (int) there) + after;
            case 13 -> before + '"' + there + after;
            case 14 -> before + cut(after);
            default -> random.nextBoolean() && !before.contains(PASSWORD) ? there + after : before + there;
        };
    }

    /** Without a few characters of its beginning. */
    private String cut(String text) {
        int password = text.indexOf(PASSWORD);
        int most = Math.min(LONGEST_CUT, password < 0 ? text.length() : password);
        return text.substring(most == 0 ? 0 : random.nextInt(most + 1));
    }

    private static char switched(char c) {
        return Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
    }

    static String filled(String template, String password) {
        return template.replace(PASSWORD, password);
    }
}
